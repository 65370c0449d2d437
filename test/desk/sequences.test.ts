import fc from 'fast-check';
import { appRegister } from '../../src/apps/recognise';
import * as decide from '../../src/desk/decide';
import { type Decision, isRefusal } from '../../src/desk/decide';
import type { TicketRecord } from '../../src/tickets/change';
import { refusalCodes } from '../../src/tickets/refusal';
import { eventKinds, ticketStates } from '../../src/tickets/ticket';
import { anApp, anOrganisation, bo, cia, dan, now, opened, recordOf } from '../support/samples';

const organisation = anOrganisation({
  apps: appRegister([
    anApp({ coOwners: [cia], queue: 'finance' }),
    anApp({ id: 'grid', tier: 'critical', partner: 'acme' }),
  ]),
  partners: [{ id: 'acme', name: 'Acme', contact: 'help@acme.example' }],
});

type Step = (record: TicketRecord, at: number) => Decision;

const person = fc.constantFrom(bo, cia, dan);
const mover = fc
  .record({ who: person, isHelpdesk: fc.boolean() })
  .map(({ who, isHelpdesk }) => ({ ...who, isHelpdesk }));
const words = fc.constantFrom('', 'x', 'because');

/** Everything that anybody can do to a ticket, with any words. */
const step: fc.Arbitrary<Step> = fc.oneof(
  person.map(
    (by): Step =>
      (record, at) =>
        decide.take(record, by, at),
  ),
  fc.tuple(person, words).map(
    ([by, text]): Step =>
      (record, at) =>
        decide.ask(record, by, text, at),
  ),
  fc.tuple(person, words).map(
    ([by, text]): Step =>
      (record, at) =>
        decide.tell(record, by, text, at),
  ),
  words.map(
    (text): Step =>
      (record, at) =>
        decide.reply(record, text, at),
  ),
  fc.tuple(person, words).map(
    ([by, text]): Step =>
      (record, at) =>
        decide.note(record, by, text, at),
  ),
  fc.tuple(person, words, fc.boolean()).map(
    ([by, text, helps]): Step =>
      (record, at) =>
        decide.resolve(record, by, text, at, organisation, helps),
  ),
  fc.tuple(mover, words).map(
    ([by, text]): Step =>
      (record, at) =>
        decide.escalate(record, by, text, at, organisation),
  ),
  fc
    .tuple(
      mover,
      fc.constantFrom({ app: 'lunch' }, { app: 'grid' }, { queue: 'platform' }, { queue: 'moon' }, {}),
      words,
    )
    .map(
      ([by, goal, reason]): Step =>
        (record, at) =>
          decide.redirect(record, by, { ...goal, reason, unreachable: new Map() }, at, organisation),
    ),
  fc.tuple(person, fc.constantFrom('P1', 'P4', 'P9'), words).map(
    ([by, priority, reason]): Step =>
      (record, at) =>
        decide.setPriority(record, by, { priority, reason }, at),
  ),
  fc.tuple(person, person).map(
    ([by, to]): Step =>
      (record, at) =>
        decide.assign(record, by, to, at),
  ),
  fc.tuple(person, words).map(
    ([by, text]): Step =>
      (record, at) =>
        decide.handBack(record, by, text, at),
  ),
  fc.tuple(mover, fc.constantFrom('partner', 'microsoft', 'moon'), words).map(
    ([by, waitingFor, reference]): Step =>
      (record, at) =>
        decide.hold(record, by, { waitingFor, reference, reason: '' }, at, organisation),
  ),
  fc.tuple(person, words).map(
    ([by, text]): Step =>
      (record, at) =>
        decide.resume(record, by, text, at),
  ),
  person.map(
    (by): Step =>
      (record, at) =>
        decide.merge(record, otherTicket, by, at),
  ),
  fc.constantFrom(undefined, 1, 5).map(
    (rating): Step =>
      (record, at) =>
        decide.confirm(record, rating, at, 'x'),
  ),
  words.map(
    (text): Step =>
      (record, at) =>
        decide.reopen(record, text, at),
  ),
  fc.constant<Step>((record, at) => decide.withdraw(record, at)),
  fc.constant<Step>((record, at) => decide.closeUnconfirmed(record, at)),
  fc.constantFrom('not-installed', 'gave-up').map(
    (why): Step =>
      (record, at) =>
        decide.reroute(record, record.ticket.heldBy, why, at, organisation),
  ),
);

const otherTicket: TicketRecord = (() => {
  const other = opened(organisation);
  return { ...other, ticket: { ...other.ticket, number: 'PP-1002' } };
})();

/** Steps with the hours between them: from a moment to weeks. */
const sequence = fc.array(fc.tuple(step, fc.constantFrom(0, 1, 24, 24 * 15)), { maxLength: 25 });

test('no sequence of actions by any people leads to an unknown state or a ticket that nobody holds', () => {
  fc.assert(
    fc.property(sequence, fc.constantFrom('lunch', 'grid'), (steps, app) => {
      let record = opened(organisation, { app });
      let at = now;
      for (const [act, hours] of steps) {
        at += hours * 60 * 60_000;
        const decision = act(record, at);
        if (isRefusal(decision)) {
          expect(refusalCodes).toContain(decision.refused);
          continue;
        }
        const { version } = record.ticket;
        record = recordOf(record, decide.keepTargets(record.ticket, decision, at, organisation));
        isSound(record);
        expect(record.ticket.version).toBe(version + 1);
      }
    }),
    { numRuns: 400 },
  );
});

function isSound({ ticket, events }: TicketRecord): void {
  const { state, waitingFor, level, heldBy, assignee, resolution, closedAt, resolvedAt, mergedInto } = ticket;
  expect(ticketStates).toContain(state);
  expect(events.every(({ kind }) => eventKinds.includes(kind))).toBe(true);
  // Somebody holds it: a queue of the policy, or a person.
  if (heldBy.level === 'maker') expect(heldBy.person.id).toMatch(/\w/);
  else expect(organisation.routing.queues.map(({ id }) => id)).toContain(heldBy.queue);
  expect(level === heldBy.level || level === 'partner' || level === 'microsoft').toBe(true);
  // What waits says for whom; what is over says since when; nobody is told "new" about what somebody has.
  expect(waitingFor !== undefined).toBe(state === 'pending');
  expect(closedAt !== undefined).toBe(state === 'closed');
  if (state === 'resolved') expect([typeof resolution, typeof resolvedAt]).toEqual(['string', 'number']);
  if (state === 'new') expect(assignee).toBeUndefined();
  if (mergedInto !== undefined) expect(state).toBe('closed');
}

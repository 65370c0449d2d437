import fc from 'fast-check';
import { appRegister } from '../../src/apps/recognise';
import * as decide from '../../src/desk/decide';
import { type Decision, isRefusal } from '../../src/desk/decide';
import { workingTimeBetween } from '../../src/sla/calendar';
import { heldByLevel } from '../../src/sla/held';
import { paceOf, targetNameFor } from '../../src/sla/targets';
import type { TicketRecord } from '../../src/tickets/change';
import { impacts, priorities } from '../../src/tickets/priority';
import { isOver, nextTimerAt, timeCounts } from '../../src/tickets/timer';
import { anApp, anOrganisation, bo, cia, dan, eva, now, opened } from '../support/samples';
import { Walk } from '../support/walk';

const organisation = anOrganisation({
  apps: appRegister([
    anApp(),
    anApp({ id: 'invoice', tier: 'important', queue: 'finance' }),
    anApp({ id: 'grid', tier: 'critical' }),
  ]),
  onCall: { people: [cia, eva], start: '2026-11-23', handover: '08:00', overrides: [] },
});
const helper = { ...dan, isHelpdesk: true };
const minute = 60_000;
const year = 366 * 24 * 60 * minute;

type Action = (record: TicketRecord, moment: number) => Decision;
const redirectTo =
  (app: string): Action =>
  (record, moment) =>
    decide.redirect(record, helper, { app, reason: 'x', unreachable: new Map() }, moment, organisation);

const actions: Readonly<Record<string, Action>> = {
  take: (record, moment) => decide.take(record, bo, moment),
  ask: (record, moment) => decide.ask(record, bo, 'Which?', moment),
  tell: (record, moment) => decide.tell(record, bo, 'Well', moment),
  reply: (record, moment) => decide.reply(record, 'This', moment),
  answer: (record, moment) =>
    record.ticket.waitingFor === 'requester' ? decide.reply(record, 'This', moment) : { refused: 'not-resolved' },
  resolve: (record, moment) => decide.resolve(record, bo, 'Done', moment, organisation),
  confirm: (record, moment) => decide.confirm(record, 4, moment),
  reopen: (record, moment) => decide.reopen(record, 'No', moment),
  withdraw: (record, moment) => decide.withdraw(record, moment),
  escalate: (record, moment) => decide.escalate(record, helper, 'x', moment, organisation),
  haveIt: (record, moment) => decide.haveIt(record, cia, moment),
  toLunch: redirectTo('lunch'),
  toInvoice: redirectTo('invoice'),
  toGrid: redirectTo('grid'),
  reroute: (record, moment) => decide.reroute(record, record.ticket.heldBy, 'gone', moment, organisation),
  close: (record, moment) => decide.closeUnconfirmed(record, moment),
  ...Object.fromEntries(
    priorities.map((priority): [string, Action] => [
      priority,
      (record, moment) => decide.setPriority(record, bo, { priority, reason: 'x' }, moment),
    ]),
  ),
};

const stories = fc.record({
  app: fc.constantFrom('lunch', 'invoice', 'grid', undefined),
  impact: fc.constantFrom(...impacts),
  steps: fc.array(
    fc.record({
      action: fc.constantFrom(...Object.keys(actions)),
      pause: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 9_000 })),
    }),
    { maxLength: 14 },
  ),
});
type Story = typeof stories extends fc.Arbitrary<infer Kind> ? Kind : never;

/** Plays a story as the desk does: what is due comes first, each action at its moment. `look` sees every state. */
function play({ app, impact, steps }: Story, look: (walk: Walk, moment: number) => void): { walk: Walk; end: number } {
  const walk = new Walk(opened(organisation, { app, impact }), organisation);
  let moment = now;
  look(walk, moment);
  for (const { action, pause } of steps) {
    moment += pause * minute;
    walk.until(moment);
    look(walk, moment);
    const decision = actions[action]!(walk.record, moment);
    if (isRefusal(decision)) continue;
    walk.do(decision, moment);
    look(walk, moment);
  }
  return { walk, end: moment };
}

const targetOf = ({ ticket }: Walk) =>
  targetNameFor(ticket.priority, ticket.app === undefined ? undefined : organisation.apps.find(ticket.app)?.tier);

test('what is promised is what the clock keeps, in whatever order people act', () => {
  fc.assert(
    fc.property(stories, story => {
      play(story, ({ ticket, record }, moment) => {
        const timerAt = (kind: string) => ticket.timers?.find(timer => timer.kind === kind)?.at;
        const was = (kind: string) => record.events.some(event => event.kind === kind);
        if (isOver(ticket)) return expect(timerAt('resolution-breach')).toBeUndefined();
        const left = ticket.clock?.left;
        if (ticket.respondedAt === undefined && !was('first-response-breached')) {
          if (timeCounts(ticket)) expect(timerAt('first-response-breach')).toBe(ticket.firstResponseDueAt);
          else expect(left?.['first-response-breach']).toBeDefined();
        }
        if (timeCounts(ticket)) {
          expect(left).toBeUndefined();
          if (timerAt('resolution-breach') !== undefined || !was('resolution-breached'))
            expect(timerAt('resolution-breach')).toBe(ticket.resolutionDueAt);
        } else {
          expect(timerAt('resolution-breach')).toBeUndefined();
          if (!was('resolution-breached')) expect(left?.['resolution-breach']).toBeGreaterThanOrEqual(0);
        }
        expect(nextTimerAt(ticket) ?? Infinity).toBeGreaterThanOrEqual(moment);
      });
    }),
    { numRuns: 300 },
  );
});

test('every timer fires in the end, and none twice for one promise', () => {
  fc.assert(
    fc.property(stories, story => {
      const { walk, end } = play(story, () => undefined);
      walk.until(end + year);
      expect(walk.ticket.timers).toEqual([]);
      expect(nextTimerAt(walk.ticket)).toBeUndefined();
      const count = (kind: string) => walk.kinds.filter(known => known === kind).length;
      const promises =
        1 + ['reopened', 'replied', 'redirected', 'priority-set'].reduce((sum, kind) => sum + count(kind), 0);
      for (const kind of ['first-response', 'resolution']) {
        expect(count(`${kind}-breached`)).toBeLessThanOrEqual(promises);
        expect(count(`${kind}-breached`)).toBeLessThanOrEqual(count(`${kind}-reminded`));
      }
      expect(count('requester-reminded')).toBeLessThanOrEqual(count('asked'));
      expect(count('closing-announced')).toBeLessThanOrEqual(count('resolved'));
      expect(count('escalated')).toBeLessThanOrEqual(
        count('first-response-breached') +
          count('resolution-breached') +
          story.steps.filter(({ action }) => action === 'escalate').length,
      );
    }),
    { numRuns: 300 },
  );
});

test('a resolution is late when the promised time has been worked, pauses not counted', () => {
  fc.assert(
    fc.property(stories, story => {
      const calm = { ...story, steps: story.steps.filter(({ action }) => !/^(to|P\d|reopen|reply)/.test(action)) };
      let ranSince: number | undefined;
      let spent = 0;
      let breachedAt: number | undefined;
      const { aroundTheClock, resolution } =
        organisation.targets[targetOf(new Walk(opened(organisation, calm), organisation))];
      const pace = paceOf({ aroundTheClock }, organisation.calendar);
      const look = ({ record: { ticket, events } }: Walk, moment: number) => {
        breachedAt ??= events.find(({ kind }) => kind === 'resolution-breached')?.at;
        const until = breachedAt === undefined ? moment : Math.min(moment, breachedAt);
        if (ranSince !== undefined) spent += pace.between(ranSince, until);
        ranSince = timeCounts(ticket) && breachedAt === undefined ? moment : undefined;
      };
      play(calm, look);
      const promised = pace.length(resolution);
      if (breachedAt === undefined) expect(spent).toBeLessThanOrEqual(promised);
      else expect(spent).toBe(promised);
    }),
    { numRuns: 300 },
  );
});

test('what each level held it adds up to the whole', () => {
  const { calendar } = organisation;
  fc.assert(
    fc.property(stories, story => {
      const { walk, end } = play(story, () => undefined);
      const held = heldByLevel(walk.record, end, calendar);
      const sum = held.reduce((all, { workingMs }) => all + workingMs, 0);
      let inHand = 0;
      let since: number | undefined = now;
      for (const { kind, at } of walk.record.events) {
        const ends = ['resolved', 'confirmed', 'withdrawn', 'closed-unconfirmed'].includes(kind);
        if (ends && since !== undefined) inHand += workingTimeBetween(since, at, calendar);
        if (ends) since = undefined;
        if (kind === 'reopened') since = at;
      }
      if (since !== undefined) inHand += workingTimeBetween(since, end, calendar);
      expect(sum).toBe(inHand);
    }),
    { numRuns: 100 },
  );
});

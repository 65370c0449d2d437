import { appRegister } from '../../src/apps/recognise';
import * as decide from '../../src/desk/decide';
import { type Decision, isRefusal } from '../../src/desk/decide';
import { destinationKey } from '../../src/routing/destination';
import type { TicketChange, TicketRecord } from '../../src/tickets/change';
import { ticketStates } from '../../src/tickets/ticket';
import { anApp, anOrganisation, bo, cia, dan, now, opened, recordOf } from '../support/samples';

const organisation = anOrganisation({
  apps: appRegister([
    anApp({ coOwners: [cia], queue: 'finance' }),
    anApp({ id: 'grid', tier: 'critical', partner: 'acme' }),
  ]),
});
const later = now + 60_000;
const day = 24 * 60 * 60_000;

/** The record after a decision that must not be a refusal. */
function after(record: TicketRecord, decision: Decision): TicketRecord {
  if (isRefusal(decision)) throw new Error(`refused: ${decision.refused}`);
  return recordOf(record, decision);
}
const refusal = (decision: Decision) => (isRefusal(decision) ? decision.refused : undefined);
const told = (decision: Decision) =>
  (decision as TicketChange).deliveries.flatMap(({ recipient, content }) =>
    content.kind === 'notice' ? [`${recipient.kind}: ${content.notice.key}`] : [],
  );
const shownAt = (decision: Decision) =>
  (decision as TicketChange).deliveries.filter(({ content }) => content.kind === 'card').map(({ stream }) => stream);

describe('opening', () => {
  test('hands a productivity app’s fault to its maker, promises times, and keeps the rest of the route', () => {
    const { ticket, events } = opened(organisation);
    expect(ticket).toMatchObject({ number: 'PP-1001', version: 1, state: 'new', level: 'maker', priority: 'P4' });
    expect(ticket.fallbacks.map(destinationKey)).toEqual(['maker:cia', 'queue:finance', 'queue:helpdesk']);
    expect(events.map(({ kind }) => kind)).toEqual(['opened', 'handed-over']);
    // P4: first response in two working days of nine hours.
    expect(ticket.firstResponseDueAt).toBe(Date.parse('2026-11-26T10:00:00+01:00'));
  });

  test('a critical app’s P1 is promised around the clock', () => {
    const { ticket } = opened(organisation, { app: 'grid', impact: 'many-stopped' });
    expect(ticket).toMatchObject({
      level: 'helpdesk',
      priority: 'P1',
      firstResponseDueAt: now + 30 * 60_000,
      resolutionDueAt: now + 4 * 60 * 60_000,
    });
  });
});

describe('the way of a ticket', () => {
  test('taken, asked, answered, resolved, confirmed', () => {
    let record = opened(organisation);
    record = after(record, decide.take(record, bo, later));
    expect(record.ticket).toMatchObject({ state: 'open', assignee: bo, respondedAt: later });
    const asked = decide.ask(record, bo, 'Which phone?', later);
    expect(told(asked)).toEqual(['requester: asked']);
    record = after(record, asked);
    expect(record.ticket).toMatchObject({ state: 'pending', waitingFor: 'requester' });
    const replied = decide.reply(record, 'An old one', later);
    expect(told(replied)).toEqual(['destination: replied']);
    record = after(record, replied);
    expect(record.ticket.state).toBe('open');
    expect(record.ticket.waitingFor).toBeUndefined();
    record = after(record, decide.resolve(record, bo, 'Cleared the cache', later, organisation));
    expect(record.ticket).toMatchObject({ state: 'resolved', resolution: 'Cleared the cache', assignee: bo });
    record = after(record, decide.confirm(record, 5, later));
    expect(record.ticket).toMatchObject({ state: 'closed', rating: 5, version: 6 });
  });

  test('reopened goes back to the same assignee', () => {
    let record = opened(organisation);
    record = after(record, decide.resolve(record, bo, 'Done', later, organisation));
    record = after(record, decide.confirm(record, undefined, later));
    record = after(record, decide.reopen(record, 'Not done', later + 13 * day));
    expect(record.ticket).toMatchObject({ state: 'open', assignee: bo });
    expect(record.ticket.closesAt).toBeUndefined();
  });

  test('a reply to what was resolved reopens it', () => {
    let record = opened(organisation);
    record = after(record, decide.resolve(record, bo, 'Done', later, organisation));
    expect(after(record, decide.reply(record, 'Still broken', later)).ticket.state).toBe('open');
  });

  test('unconfirmed, it closes by itself after five working days and not before', () => {
    let record = opened(organisation);
    record = after(record, decide.resolve(record, bo, 'Done', now, organisation));
    const closesAt = Date.parse('2026-12-01T10:00:00+01:00');
    expect(record.ticket.closesAt).toBe(closesAt);
    expect(refusal(decide.closeUnconfirmed(record, closesAt - 1))).toBe('not-resolved');
    expect(after(record, decide.closeUnconfirmed(record, closesAt)).ticket.state).toBe('closed');
  });

  test('every card of the ticket follows every step', () => {
    let record = opened(organisation);
    record = after(record, decide.escalate(record, { ...bo, isHelpdesk: false }, 'Too hard', later, organisation));
    expect(shownAt(decide.take(record, dan, later))).toEqual([
      'PP-1001/requester',
      'PP-1001/maker:bo',
      'PP-1001/queue:finance',
    ]);
  });
});

describe('what is refused', () => {
  const isNew = opened(organisation);
  const taken = after(isNew, decide.take(isNew, bo, later));
  const resolved = after(taken, decide.resolve(taken, bo, 'Done', later, organisation));
  const closed = after(resolved, decide.confirm(resolved, undefined, later));
  const withdrawn = after(isNew, decide.withdraw(isNew, later));
  const mover = { ...dan, isHelpdesk: true };

  test.each([
    ['taking what another has', decide.take(taken, cia, later), 'taken'],
    ['taking it twice', decide.take(taken, bo, later), 'already-yours'],
    ['taking what is over', decide.take(closed, bo, later), 'closed'],
    ['asking nothing', decide.ask(taken, bo, '  ', later), 'missing-text'],
    ['resolving without words', decide.resolve(taken, bo, '', later, organisation), 'missing-text'],
    ['resolving twice', decide.resolve(resolved, bo, 'Again', later, organisation), 'resolved'],
    ['confirming what is not resolved', decide.confirm(taken, 5, later), 'not-resolved'],
    ['confirming twice', decide.confirm(closed, 5, later), 'closed'],
    ['withdrawing what is over', decide.withdraw(closed, later), 'closed'],
    ['reopening what is open', decide.reopen(taken, 'x', later), 'not-resolved'],
    ['reopening what was withdrawn', decide.reopen(withdrawn, 'x', later), 'never-resolved'],
    ['reopening after 14 days', decide.reopen(closed, 'x', later + 14 * day + 1), 'reopen-window-over'],
    ['an unknown priority', decide.setPriority(taken, bo, { priority: 'P9', reason: 'x' }, later), 'unknown-priority'],
    [
      'a priority without a reason',
      decide.setPriority(taken, bo, { priority: 'P1', reason: '' }, later),
      'missing-text',
    ],
    ['escalating without a reason', decide.escalate(taken, mover, '', later, organisation), 'missing-text'],
    [
      'redirecting nowhere',
      decide.redirect(taken, mover, { reason: 'x', unreachable: new Map() }, later, organisation),
      'missing-target',
    ],
    [
      'redirecting to an unknown queue',
      decide.redirect(taken, mover, { queue: 'moon', reason: 'x', unreachable: new Map() }, later, organisation),
      'unknown-target',
    ],
    [
      'a maker sending to the dedicated team',
      decide.redirect(
        taken,
        { ...bo, isHelpdesk: false },
        { queue: 'platform', reason: 'x', unreachable: new Map() },
        later,
        organisation,
      ),
      'only-helpdesk',
    ],
  ])('%s', (_what, decision, code) => {
    expect(refusal(decision)).toBe(code);
  });
});

describe('handing over', () => {
  test('up the ladder, rung by rung, to Microsoft', () => {
    const mover = { ...dan, isHelpdesk: true };
    let record = opened(organisation, { app: 'grid' });
    const levels = ['dedicated', 'partner', 'microsoft'].map(() => {
      record = after(record, decide.escalate(record, mover, 'higher', later, organisation));
      return [record.ticket.level, record.ticket.state, record.ticket.waitingFor];
    });
    expect(levels).toEqual([
      ['dedicated', 'new', undefined],
      ['partner', 'pending', 'partner'],
      ['microsoft', 'pending', 'microsoft'],
    ]);
    expect(refusal(decide.escalate(record, mover, 'higher', later, organisation))).toBe('top-of-ladder');
    expect(record.ticket.heldBy).toEqual({ level: 'dedicated', queue: 'platform' });
  });

  test('a maker cannot hand over to the dedicated team', () => {
    const record = opened(organisation, { app: 'grid' });
    expect(refusal(decide.escalate(record, { ...bo, isHelpdesk: false }, 'higher', later, organisation))).toBe(
      'only-helpdesk',
    );
  });

  test('to another app: its desk, its tier’s priority, and nobody has it yet', () => {
    let record = opened(organisation, { impact: 'business-stopped' });
    record = after(record, decide.take(record, bo, later));
    record = after(
      record,
      decide.redirect(
        record,
        { ...bo, isHelpdesk: false },
        { app: 'grid', reason: 'Not mine', unreachable: new Map() },
        later,
        organisation,
      ),
    );
    expect(record.ticket).toMatchObject({ app: 'grid', level: 'helpdesk', priority: 'P1', state: 'open' });
    expect(record.ticket.assignee).toBeUndefined();
    expect(record.events.at(-1)).toMatchObject({ kind: 'priority-set', priority: 'P1' });
  });

  test('to another app: the priority that a helper set stays', () => {
    const wish = { app: 'grid', reason: 'Not mine', unreachable: new Map() };
    let record = opened(organisation, { impact: 'business-stopped' });
    record = after(record, decide.setPriority(record, bo, { priority: 'P3', reason: 'There is paper' }, later));
    record = after(record, decide.redirect(record, { ...bo, isHelpdesk: false }, wish, later, organisation));
    expect(record.ticket).toMatchObject({ app: 'grid', priority: 'P3' });
    expect(record.events.at(-1)?.kind).toBe('redirected');
  });

  test('an unreachable maker: co-owner, then team, then helpdesk, and the requester hears of it', () => {
    let record = opened(organisation);
    const path = ['maker:cia', 'queue:finance', 'queue:helpdesk'].map(() => {
      const change = decide.reroute(record, record.ticket.heldBy, 'not-installed', later, organisation);
      expect(told(change)).toEqual(['requester: rerouted']);
      record = after(record, change);
      return destinationKey(record.ticket.heldBy);
    });
    expect(path).toEqual(['maker:cia', 'queue:finance', 'queue:helpdesk']);
    expect(record.events.filter(({ kind }) => kind === 'undeliverable')).toHaveLength(3);
  });

  test('no card is sent any more to where one could not be delivered', () => {
    let record = opened(organisation);
    record = after(record, decide.reroute(record, record.ticket.heldBy, 'blocked', later, organisation));
    expect(shownAt(decide.take(record, cia, later))).toEqual(['PP-1001/requester', 'PP-1001/maker:cia']);
  });

  test('a ticket that has moved on stays where it is', () => {
    let record = opened(organisation);
    const { heldBy } = record.ticket;
    record = after(record, decide.escalate(record, { ...bo, isHelpdesk: false }, 'x', later, organisation));
    const change = decide.reroute(record, heldBy, 'gone', later, organisation);
    expect(change.ticket.heldBy).toEqual({ level: 'team', queue: 'finance' });
  });
});

test('no step leads out of the known states, and every version is one higher', () => {
  const steps: ((record: TicketRecord) => Decision)[] = [
    r => decide.take(r, bo, later),
    r => decide.ask(r, bo, 'q', later),
    r => decide.tell(r, bo, 'q', later),
    r => decide.reply(r, 'a', later),
    r => decide.resolve(r, bo, 'done', later, organisation),
    r => decide.confirm(r, 3, later),
    r => decide.reopen(r, 'x', later),
    r => decide.withdraw(r, later),
    r => decide.escalate(r, { ...dan, isHelpdesk: true }, 'x', later, organisation),
  ];
  const walk = (record: TicketRecord, depth: number): number => {
    if (depth === 0) return 1;
    return steps.reduce((sum, step) => {
      const decision = step(record);
      if (isRefusal(decision)) return sum;
      const next = recordOf(record, decision);
      expect(ticketStates).toContain(next.ticket.state);
      expect(next.ticket.version).toBe(record.ticket.version + 1);
      expect((next.ticket.state === 'pending') === (next.ticket.waitingFor !== undefined)).toBe(true);
      return sum + walk(next, depth - 1);
    }, 0);
  };
  expect(walk(opened(organisation), 4)).toBeGreaterThan(500);
});

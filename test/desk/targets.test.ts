import { appRegister } from '../../src/apps/recognise';
import * as decide from '../../src/desk/decide';
import type { Report } from '../../src/tickets/ticket';
import { anApp, anOrganisation, bo, cia, dan, eva, fia, now, opened } from '../support/samples';
import { Walk } from '../support/walk';

const apps = appRegister([
  anApp(),
  anApp({ id: 'invoice', tier: 'important', queue: 'finance' }),
  anApp({ id: 'grid', tier: 'critical' }),
]);
const organisation = anOrganisation({ apps });
const minute = 60_000;
const hour = 60 * minute;
const at = (text: string) => Date.parse(`2026-${text}:00+01:00`);

/** An important app's fault at its team, by Tuesday 10:00; `one-stopped` makes it P3: 8 h / 5 days. */
const filed = (report: Partial<Report> = {}) =>
  new Walk(opened(organisation, { app: 'invoice', ...report }), organisation);

describe('a promise', () => {
  test.each([
    ['P1 critical', 'grid', 'many-stopped', '11-24T10:30', '11-24T14:00'],
    ['P1', 'invoice', 'business-stopped', '11-24T11:00', '11-25T09:00'],
    ['P2', 'invoice', 'many-stopped', '11-24T12:00', '11-26T10:00'],
    ['P3', 'invoice', 'one-stopped', '11-25T09:00', '12-01T10:00'],
    ['P4', 'lunch', 'one-stopped', '11-26T10:00', '12-22T10:00'],
  ] as const)('for %s is counted in working time', (_name, app, impact, response, resolution) => {
    const { ticket } = filed({ app, impact });
    expect(ticket.firstResponseDueAt).toBe(at(response));
    expect(ticket.resolutionDueAt).toBe(at(resolution));
  });

  test('waits while a question to the requester is open', () => {
    const walk = filed();
    walk.do(decide.take(walk.record, eva, at('11-24T11:00')), at('11-24T11:00'));
    walk.do(decide.ask(walk.record, eva, 'Which?', at('11-24T12:00')), at('11-24T12:00'));
    walk.until(at('11-27T11:00')).do(decide.reply(walk.record, 'This', at('11-27T12:00')), at('11-27T12:00'));
    expect(walk.kinds).not.toContain('resolution-reminded');
    // Three working days later than at first.
    expect(walk.ticket.resolutionDueAt).toBe(at('12-04T10:00'));
  });

  test('is kept by the clock to the minute: reminder at three quarters, breach at the end', () => {
    const walk = filed();
    walk.do(decide.take(walk.record, eva, at('11-24T11:00')), at('11-24T11:00'));
    // A quarter of five days of nine hours is 11 h 15 min before Tuesday 10:00.
    const remindedAt = at('11-27T16:45');
    expect(walk.until(remindedAt - 1).kinds).not.toContain('resolution-reminded');
    expect(walk.until(remindedAt).told).toContain('eva: resolutionDueSoon');
    expect(walk.until(at('12-01T10:00') - 1).kinds).not.toContain('resolution-breached');
    expect(walk.until(at('12-01T10:00')).kinds.slice(-2)).toEqual(['resolution-breached', 'escalated']);
    expect(walk.ticket).toMatchObject({ level: 'helpdesk', assignee: undefined });
    expect(walk.told.slice(-2)).toEqual(['requester: lateEscalated', 'eva: lateMoved']);
  });

  test('takes off the time spent when the priority changes, but is never over when it is made', () => {
    const walk = filed();
    walk.do(decide.take(walk.record, eva, now), now);
    const wish = (priority: string) => decide.setPriority(walk.record, eva, { priority, reason: 'x' }, 0);
    walk.do(wish('P2'), at('11-24T16:00'));
    expect(walk.ticket.resolutionDueAt).toBe(at('11-26T10:00'));
    // 13 hours are spent of the 8 that a P1 has: a quarter of them is left.
    walk.do(wish('P1'), at('11-25T14:00'));
    expect(walk.ticket.resolutionDueAt).toBe(at('11-25T16:00'));
  });

  test('is made anew when the ticket goes to another app, and when it is reopened', () => {
    const walk = filed({ app: 'lunch' });
    const wish = { app: 'grid', reason: 'x', unreachable: new Map() };
    walk.do(decide.redirect(walk.record, { ...bo, isHelpdesk: true }, wish, now, organisation), now + hour);
    expect(walk.ticket).toMatchObject({ priority: 'P2', firstResponseDueAt: at('11-24T12:00') });
    walk.do(decide.resolve(walk.record, dan, 'Done', now + hour, organisation), now + hour);
    expect(walk.ticket.timers?.map(({ kind }) => kind)).toEqual(['closing-notice']);
    walk.do(decide.reopen(walk.record, 'No', at('11-25T10:00')), at('11-25T10:00'));
    expect(walk.ticket.resolutionDueAt).toBe(at('11-27T10:00'));
  });

  test('that was broken is not shown as one that holds: a reopened ticket has a new one', () => {
    const walk = filed();
    walk.until(at('12-02T10:00')).do(decide.take(walk.record, dan, at('12-02T10:00')), at('12-02T10:00'));
    expect(walk.ticket.timers).toEqual([]);
    walk.do(decide.resolve(walk.record, dan, 'Done', at('12-02T11:00'), organisation), at('12-02T11:00'));
    walk.do(decide.reopen(walk.record, 'No', at('12-02T12:00')), at('12-02T12:00'));
    expect(walk.ticket.timers?.map(({ kind }) => kind)).toEqual(['resolution-reminder', 'resolution-breach']);
  });
});

describe('a breach', () => {
  test('goes one step up for each clock, and no farther than the dedicated team', () => {
    const walk = filed({ app: 'lunch' });
    const levels = ['11-26T10:00', '12-22T10:00', '12-31T10:00'].map(moment => walk.until(at(moment)).ticket.level);
    expect(levels).toEqual(['helpdesk', 'dedicated', 'dedicated']);
    const critical = filed({ app: 'grid', impact: 'many-stopped' });
    expect(critical.until(at('11-24T20:00')).ticket.level).toBe('dedicated');
    expect(critical.told.filter(line => line.startsWith('requester'))).toEqual([
      'requester: lateEscalated',
      'requester: late',
    ]);
    expect(critical.told).toContain('destination: lateHere');
  });

  test('found after a long stop comes after its reminder, once, and nobody is reminded of what is over', () => {
    const walk = filed().wakeAt(at('12-24T10:00')).wakeAt(at('12-24T10:01'));
    expect(walk.kinds.filter(kind => /breached|reminded/.test(kind))).toEqual([
      'first-response-reminded',
      'first-response-breached',
      'resolution-reminded',
      'resolution-breached',
    ]);
    expect(walk.told.filter(line => line.endsWith('DueSoon'))).toEqual([]);
  });

  test('of a clock that jumps back happens once', () => {
    const walk = filed().until(at('11-25T09:00'));
    walk.wakeAt(at('11-24T08:00')).wakeAt(at('11-25T09:30'));
    expect(walk.kinds.filter(kind => kind === 'first-response-breached')).toHaveLength(1);
  });
});

test('a reminder that its person cannot be sent goes to the desk that has the ticket', () => {
  const walk = filed();
  const notice = { key: 'resolutionDueSoon', words: {}, times: { by: now } } as const;
  walk.do(decide.personUnreached(walk.record, { person: eva, notice, because: 'gone' }, now), now);
  expect(walk.told).toEqual(['destination: resolutionDueSoon']);
});

describe('the requester', () => {
  test('is reminded once of a question that waits over a working day', () => {
    const walk = filed();
    walk.do(decide.ask(walk.record, eva, 'Which?', at('11-27T15:00')), at('11-27T15:00'));
    expect(walk.until(at('11-30T15:00') - 1).told).not.toContain('requester: askedReminder');
    walk.until(at('12-20T15:00'));
    expect(walk.told.filter(line => line === 'requester: askedReminder')).toHaveLength(1);
  });

  test('is told a working day before a resolution closes by itself', () => {
    const walk = filed();
    walk.do(decide.resolve(walk.record, eva, 'Done', now, organisation), now);
    expect(walk.until(at('11-30T10:00') - 1).kinds).not.toContain('closing-announced');
    expect(walk.until(at('11-30T10:00')).told.at(-1)).toBe('requester: closingSoon');
    expect(walk.ticket.closesAt).toBe(at('12-01T10:00'));
  });
});

describe('on call', () => {
  const onCall = { people: [cia, eva, fia], start: '2026-11-23', handover: '08:00', overrides: [] };
  const withRoster = anOrganisation({ apps, onCall });
  const critical = () => new Walk(opened(withRoster, { app: 'grid', impact: 'business-stopped' }), withRoster);

  test('one after the other is told, ten minutes apart, and then the desk that has the ticket', () => {
    const walk = critical();
    const called = [0, 10, 20].map(minutes => walk.until(now + minutes * minute).told.at(-1));
    expect(called).toEqual(['cia: onCall', 'eva: onCall', 'fia: onCall']);
    expect(walk.until(now + 20 * minute - 1).told).toHaveLength(3);
    walk.until(now + 30 * minute);
    expect(walk.told).toContain('destination: onCallUnanswered');
    expect(walk.kinds.filter(kind => kind === 'on-call-told')).toHaveLength(3);
  });

  test('whoever says "I have it" has it, and nobody else is told', () => {
    const walk = critical().until(now + 10 * minute);
    walk.do(decide.haveIt(walk.record, eva, now + 11 * minute), now + 11 * minute).until(now + hour);
    expect(walk.ticket).toMatchObject({ state: 'open', assignee: eva, respondedAt: now + 11 * minute });
    expect(walk.kinds.filter(kind => kind === 'on-call-told')).toHaveLength(2);
    expect(decide.haveIt(walk.record, cia, now)).toEqual({ refused: 'taken', words: { name: eva.name } });
  });

  test('a helper who takes the ticket ends the call', () => {
    const walk = critical().until(now);
    walk.do(decide.take(walk.record, dan, now + minute), now + minute).until(now + hour);
    expect(walk.told.filter(line => line.endsWith('onCall'))).toEqual(['cia: onCall']);
  });

  test('somebody who cannot be reached costs no time', () => {
    const walk = critical().until(now);
    const notice = { key: 'onCall', words: {} } as const;
    walk.do(decide.personUnreached(walk.record, { person: cia, notice, because: 'gone' }, now + minute), now + minute);
    expect(walk.until(now + minute).told).toEqual(['cia: onCall', 'eva: onCall']);
  });

  test('is for critical P1 alone', () => {
    const walk = new Walk(opened(withRoster, { app: 'invoice', impact: 'business-stopped' }), withRoster);
    expect(walk.until(now + hour).told.filter(line => line.endsWith('onCall'))).toEqual([]);
  });
});

import fc from 'fast-check';
import {
  type Pace,
  askToSend,
  conversationLimits,
  hold,
  lateMs,
  notSent,
  restedPace,
  sentAt,
  tenantLimits,
} from '../../src/deliveries/pace';

const start = Date.UTC(2026, 10, 24, 9);

/** Sends as soon as each message may go; tells when each went. */
function sendAll(count: number, from = start): number[] {
  const sent: number[] = [];
  let pace: Pace = restedPace;
  let now = from;
  while (sent.length < count) {
    const answer = askToSend(pace, now);
    ({ pace } = answer);
    if (answer.askAgainAt === undefined) sent.push(now);
    else now = answer.askAgainAt;
  }
  return sent;
}

function mostWithin(times: readonly number[], withinMs: number): number {
  return Math.max(...times.map(at => times.filter(other => other >= at && other < at + withinMs).length));
}

test.each(conversationLimits)('no more than $count go to a conversation within $withinMs ms', ({ count, withinMs }) => {
  expect(mostWithin(sendAll(2_000), withinMs)).toBeLessThan(count);
});

test('as many go to a tenant in any second as leave a fifth to replies, and no fewer', () => {
  const sent: number[] = [];
  let pace: Pace = restedPace;
  let now = start;
  while (now < start + 10_000) {
    const answer = askToSend(pace, now, tenantLimits);
    ({ pace } = answer);
    if (answer.askAgainAt === undefined) sent.push(now);
    else now = answer.askAgainAt;
  }
  expect(mostWithin(sent, 1_000)).toBe(40);
  expect(sent.length).toBeGreaterThanOrEqual(390);
  expect(pace.recent.length).toBeLessThanOrEqual(40);
});

test('a few go at once, and one place is kept for a reply', () => {
  expect(sendAll(6)).toEqual(Array.from({ length: 6 }, () => start));
  expect(sendAll(7)[6]).toBeGreaterThan(start);
});

test('whatever comes when, no limit is passed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 300 }), gaps => {
      let now = start;
      let pace: Pace = restedPace;
      const sent: number[] = [];
      for (const gap of gaps) {
        now += gap;
        const answer = askToSend(pace, now);
        ({ pace } = answer);
        if (answer.askAgainAt === undefined) sent.push(now);
        else expect(answer.askAgainAt).toBeGreaterThan(now);
      }
      for (const { count, withinMs } of conversationLimits) expect(mostWithin(sent, withinMs)).toBeLessThan(count);
    }),
    { numRuns: 50 },
  );
});

test('each may get there a little later than it was counted', () => {
  const gapsAndDelays = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: lateMs })), {
    minLength: 10,
    maxLength: 300,
  });
  fc.assert(
    fc.property(gapsAndDelays, all => {
      let now = start;
      let pace: Pace = restedPace;
      const arrived: number[] = [];
      for (const [gap, delay] of all) {
        now += gap;
        const answer = askToSend(pace, now);
        ({ pace } = answer);
        if (answer.askAgainAt === undefined) arrived.push(now + delay);
      }
      for (const { count, withinMs } of conversationLimits) expect(mostWithin(arrived, withinMs)).toBeLessThan(count);
    }),
    { numRuns: 100 },
  );
});

test('what was counted and not sent gives its place back', () => {
  const counted = [0, 10, 20, 30, 40, 50].reduce((pace, at) => sentAt(pace, start + at), restedPace);
  expect(askToSend(counted, start + 60).askAgainAt).toBeGreaterThan(start + 60);
  const less = notSent(counted, start + 20);
  expect(less.recent).toEqual([0, 10, 30, 40, 50].map(at => start + at));
  expect(less.minutes).toEqual([[start / 60_000, 5]]);
  expect(askToSend(less, start + 60).askAgainAt).toBeUndefined();
  expect(notSent(less, start + 20)).toEqual(less);
});

test('those that have to wait are told different times', () => {
  let pace = restedPace;
  const times: number[] = [];
  for (let i = 0; i < 100; i++) {
    const answer = askToSend(pace, start);
    ({ pace } = answer);
    if (answer.askAgainAt !== undefined) times.push(answer.askAgainAt);
  }
  expect(new Set(times).size).toBe(94);
  expect(Math.max(...times)).toBeLessThan(start + 60_000);
});

test('a reply counts without asking', () => {
  const pace = [1, 2, 3, 4, 5, 6].reduce(known => sentAt(known, start), restedPace);
  expect(askToSend(pace, start).askAgainAt).toBeGreaterThan(start);
});

test('where Teams asked for silence nothing goes before its end', () => {
  const pace = hold(restedPace, start + 7_000);
  expect(askToSend(pace, start).askAgainAt).toBeGreaterThanOrEqual(start + 7_000);
  expect(askToSend(pace, start + 7_000).askAgainAt).toBeUndefined();
});

test.each([2 * 3_600_000, 1_800_000, 60_000])('a clock that is put back %d ms silences nobody', byMs => {
  let pace = restedPace;
  for (let i = 0; i < 20; i++) ({ pace } = askToSend(pace, start + i));
  pace = hold(pace, start + 1_000);
  expect(askToSend(pace, start - byMs).askAgainAt).toBeUndefined();
});

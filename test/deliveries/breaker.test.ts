import { type Breaker, afterSending, askBreaker, soundBreaker } from '../../src/deliveries/breaker';

const now = Date.UTC(2026, 10, 24, 9);

function afterFaults(count: number, breaker: Breaker = soundBreaker): Breaker {
  for (let i = 0; i < count; i++) breaker = afterSending(breaker, true, now);
  return breaker;
}

test('a few faults in a row stop nobody', () => {
  expect(askBreaker(afterFaults(4), now).askAgainAt).toBeUndefined();
  expect(askBreaker(afterFaults(2, afterSending(afterFaults(4), false, now)), now).askAgainAt).toBeUndefined();
});

test('five faults in a row keep everybody from a service, and then a single message tries', () => {
  const shut = afterFaults(5);
  const { askAgainAt = 0 } = askBreaker(shut, now);
  expect(askAgainAt).toBe(now + 2_000);
  const trial = askBreaker(shut, askAgainAt);
  expect(trial.askAgainAt).toBeUndefined();
  expect(askBreaker(trial.breaker, askAgainAt + 1).askAgainAt).toBeGreaterThan(askAgainAt);
});

test('it opens when the try succeeds, and stays shut longer each time it does not', () => {
  expect(askBreaker(afterSending(afterFaults(5), false, now), now).askAgainAt).toBeUndefined();
  expect(askBreaker(afterFaults(6), now).askAgainAt).toBe(now + 4_000);
  expect(askBreaker(afterFaults(50), now).askAgainAt).toBe(now + 60_000);
});

test('a clock that is put back does not keep it shut', () => {
  expect(askBreaker(afterFaults(5), now - 3_600_000).askAgainAt).toBeUndefined();
});

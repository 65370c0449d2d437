import { isGivenUp, pauseMs } from '../../src/deliveries/retry';

const minute = 60_000;

test.each([
  ['doubles from a second', 1, undefined, 1, 1_000],
  ['doubles', 4, undefined, 1, 8_000],
  ['is spread by half', 4, undefined, 0, 4_000],
  ['ends at a quarter of an hour', 40, undefined, 1, 15 * minute],
  ['is what Teams asks for', 1, 7_000, 0, 7_000],
  ['doubles also where Teams asks for none', 4, 0, 1, 8_000],
  ['is what Teams asks for, within reason', 1, 86_400_000, 0, 30 * minute],
])('the pause %s', (_what, attempts, retryAfterMs, random, expected) => {
  expect(pauseMs(attempts, retryAfterMs, random)).toBe(expected);
});

test.each([
  ['a hand-over after half an hour of tries', 5, 31, true, true],
  ['a hand-over within half an hour', 50, 29, true, false],
  ['a hand-over that waited while the service was stopped', 1, 600, true, false],
  ['a message after half an hour', 12, 31, false, false],
  ['a message after a day', 99, 1_441, false, true],
])('%s', (_what, attempts, ageMinutes, isUrgent, expected) => {
  expect(isGivenUp({ attempts, createdAt: 0 }, isUrgent, ageMinutes * minute)).toBe(expected);
});

/** Longest pause between two tries. */
const longestPauseMs = 15 * 60_000;

/** A longer wait than this is not taken from a Retry-After: Teams asks for seconds. */
const longestRetryAfterMs = 30 * 60_000;

/** No delivery that waits is due later than this from now, unless the clock was put back. */
export const farthestAheadMs = 3_600_000;

/** A desk that could not be reached for this long is given up, and the ticket goes to the next one. */
const giveUpAfterMs = 30 * 60_000;

/** The rest may wait longer: nobody else could take it. */
const giveUpOthersAfterMs = 24 * 60 * 60_000;

/** Tries that must have been made: time in which the service itself stood still does not count against a desk. */
const leastAttempts = 3;

/**
 * How long to wait before the next try: as long as Teams asks for, where that is a second or more, else doubling from a
 * second, with jitter so that many deliveries do not come back at once.
 *
 * @param attempts tries made, 1 or more
 * @param random from 0 to 1
 */
export function pauseMs(attempts: number, retryAfterMs: number | undefined, random: number): number {
  if (retryAfterMs !== undefined && retryAfterMs >= 1000) return Math.min(longestRetryAfterMs, retryAfterMs);
  return Math.min(longestPauseMs, 1000 * 2 ** Math.min(attempts - 1, 20)) * (0.5 + random / 2);
}

/**
 * Whether a delivery that goes on failing is given up.
 *
 * @param isUrgent a hand-over, or a reply that nobody waits for any more
 */
export function isGivenUp(
  { attempts, createdAt }: { readonly attempts: number; readonly createdAt: number },
  isUrgent: boolean,
  now: number,
): boolean {
  return attempts >= leastAttempts && now - createdAt > (isUrgent ? giveUpAfterMs : giveUpOthersAfterMs);
}

/** Longest pause between two tries. */
const longestPauseMs = 15 * 60_000;

/** A desk that could not be reached for this long is given up, and the ticket goes to the next one. */
export const giveUpAfterMs = 30 * 60_000;

/**
 * How long to wait before the next try: as long as Teams asks for, else doubling from a second, with jitter so that many
 * deliveries do not come back at once.
 *
 * @param attempts tries made, 1 or more
 * @param random from 0 to 1
 */
export function pauseMs(attempts: number, retryAfterMs: number | undefined, random: number): number {
  return retryAfterMs ?? Math.min(longestPauseMs, 1000 * 2 ** (attempts - 1)) * (0.5 + random / 2);
}

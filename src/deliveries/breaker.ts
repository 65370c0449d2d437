/**
 * A guard for one service URL: after several faults in a row nothing is sent there for a while, then a single message
 * tries. So an outage costs neither attempts nor minutes of waiting for what goes elsewhere. Times are epoch milliseconds.
 */
export interface Breaker {
  /** Faults in a row. */
  readonly faults: number;
  readonly closedUntil: number;
}

export const soundBreaker: Breaker = { faults: 0, closedUntil: 0 };

const faultsAllowed = 5;
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;
/** A try that has brought no outcome by then was cut off; the next one may try. */
const tryMs = 15_000;

/** Asks to send through it: yes, or when to ask again. */
export function askBreaker(breaker: Breaker, now: number): { readonly breaker: Breaker; readonly askAgainAt?: number } {
  if (breaker.faults < faultsAllowed) return { breaker };
  // A clock that was put back must not keep it shut.
  const isShut = now < breaker.closedUntil && breaker.closedUntil - now <= longestPauseMs;
  if (isShut) return { breaker, askAgainAt: breaker.closedUntil };
  return { breaker: { ...breaker, closedUntil: now + tryMs } };
}

/** What a message that was let through brought. */
export function afterSending(breaker: Breaker, wasFault: boolean, now: number): Breaker {
  if (!wasFault) return soundBreaker;
  const faults = breaker.faults + 1;
  if (faults < faultsAllowed) return { ...breaker, faults };
  const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(faults - faultsAllowed, 10));
  return { faults, closedUntil: now + pause };
}

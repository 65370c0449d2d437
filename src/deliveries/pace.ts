/**
 * How often a bot may write in one conversation: a 1:1 chat, a group chat or a channel with all its threads
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, "per bot per thread").
 */
export const conversationLimits = [
  { count: 7, withinMs: 1_000 },
  { count: 8, withinMs: 2_000 },
  { count: 60, withinMs: 30_000 },
  { count: 1_800, withinMs: 3_600_000 },
] as const;

/** Left free in every limit for the reply to somebody who writes just then: replies do not queue. */
const keptForReplies = 1;

/** What was sent to a conversation: the last half minute by the millisecond, the hour by the minute. Times are epoch milliseconds. */
export interface Pace {
  readonly recent: readonly number[];
  /** How many were sent in which minute, counted from the epoch. */
  readonly minutes: readonly (readonly [minute: number, count: number])[];
  /** When the last of those that have to wait was told to come back. */
  readonly queuedUntil: number;
  /** Teams asked for silence until then. */
  readonly heldUntil: number;
}

export const restedPace: Pace = { recent: [], minutes: [], queuedUntil: 0, heldUntil: 0 };

const minuteMs = 60_000;
const recentMs = 30_000;
/** Clocks of several machines differ; a time farther ahead was written before the clock was put back. */
const clockSkewMs = 5_000;

/** Asks to send one message now: it may go, or is told when to ask again. Those that wait are spread over the time they need. */
export function askToSend(pace: Pace, now: number): { readonly pace: Pace; readonly askAgainAt?: number } {
  const known = withoutOld(pace, now);
  const free = Math.max(known.heldUntil, ...conversationLimits.map(limit => freeAt(known, limit, now)));
  if (free <= now) return { pace: sentAt(known, now) };
  const askAgainAt = Math.max(free, known.queuedUntil + spacingMs(known, now));
  return { pace: { ...known, queuedUntil: askAgainAt }, askAgainAt };
}

/** Counts a message that was sent without asking. */
export function sentAt(pace: Pace, now: number): Pace {
  const minute = Math.floor(now / minuteMs);
  const before = pace.minutes.find(([known]) => known === minute)?.[1] ?? 0;
  return {
    ...pace,
    recent: [...pace.recent, now],
    minutes: [...pace.minutes.filter(([known]) => known !== minute), [minute, before + 1]],
  };
}

/** Teams said "too many": nobody writes there until then. */
export function hold(pace: Pace, until: number): Pace {
  return { ...pace, heldUntil: Math.max(pace.heldUntil, until) };
}

function withoutOld(pace: Pace, now: number): Pace {
  const latest = now + clockSkewMs;
  const isCurrent = (minute: number) => (minute + 1) * minuteMs > now - 3_600_000 && minute * minuteMs <= latest;
  return {
    recent: pace.recent.filter(at => at > now - recentMs && at <= latest),
    minutes: pace.minutes.filter(([minute]) => isCurrent(minute)),
    queuedUntil: pace.queuedUntil > now + 3_600_000 ? 0 : pace.queuedUntil,
    heldUntil: pace.heldUntil > now + 3_600_000 ? 0 : pace.heldUntil,
  };
}

/** When one more message keeps within the limit. */
function freeAt(pace: Pace, { count, withinMs }: (typeof conversationLimits)[number], now: number): number {
  const allowed = count - keptForReplies;
  if (withinMs > recentMs) return freeWithinHour(pace, allowed, withinMs, now);
  const inWindow = pace.recent.filter(at => at > now - withinMs).sort((a, b) => a - b);
  const oldest = inWindow[inWindow.length - allowed];
  return oldest === undefined ? now : oldest + withinMs;
}

/** A minute counts until its last moment has left the window. */
function freeWithinHour({ minutes }: Pace, allowed: number, withinMs: number, now: number): number {
  let total = minutes.reduce((sum, [, count]) => sum + count, 0);
  if (total < allowed) return now;
  for (const [minute, count] of [...minutes].sort(([a], [b]) => a - b)) {
    total -= count;
    if (total < allowed) return (minute + 1) * minuteMs + withinMs;
  }
  return now;
}

/** How far apart those that wait come back: as fast as the limit that holds them lets a long queue go. */
function spacingMs(pace: Pace, now: number): number {
  const { count, withinMs } = conversationLimits[freeAt(pace, conversationLimits[3], now) > now ? 3 : 2];
  return Math.ceil(withinMs / (count - keptForReplies));
}

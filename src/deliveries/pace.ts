/** So many within any such time; some are left free for the reply to somebody who writes just then: replies do not queue. */
export interface Limit {
  readonly count: number;
  readonly withinMs: number;
  readonly keptForReplies: number;
}

/**
 * How often a bot may write in one conversation: a 1:1 chat, a group chat or a channel with all its threads
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, "per bot per thread"). Shortest first.
 */
export const conversationLimits: readonly Limit[] = [
  { count: 7, withinMs: 1_000, keptForReplies: 1 },
  { count: 8, withinMs: 2_000, keptForReplies: 1 },
  { count: 60, withinMs: 30_000, keptForReplies: 1 },
  { count: 1_800, withinMs: 3_600_000, keptForReplies: 1 },
];

/** How many requests an app may make in one tenant (same page, "per app per tenant"). */
export const tenantLimits: readonly Limit[] = [{ count: 50, withinMs: 1_000, keptForReplies: 10 }];

/**
 * A message may reach Teams so much after it was counted, in milliseconds: half of that for what is sent before it, half for
 * its way. Each limit is kept for so much longer than Teams asks, so that late ones and prompt ones keep it together.
 */
export const lateMs = 100;

/**
 * What was sent to a conversation, or within a tenant: the last half minute by the millisecond, the hour by the minute. Times
 * are epoch milliseconds.
 */
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
export function askToSend(
  pace: Pace,
  now: number,
  limits = conversationLimits,
): { readonly pace: Pace; readonly askAgainAt?: number } {
  const known = withoutOld(pace, now, limits);
  const free = Math.max(known.heldUntil, ...limits.map(limit => freeAt(known, limit, now)));
  if (free <= now) return { pace: sentAt(known, now) };
  const askAgainAt = Math.max(free, known.queuedUntil + spacingMs(known, now, limits));
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

/** Takes back one that was counted then and was not sent. */
export function notSent(pace: Pace, at: number): Pace {
  const index = pace.recent.lastIndexOf(at);
  if (index < 0) return pace;
  const minute = Math.floor(at / minuteMs);
  return {
    ...pace,
    recent: pace.recent.toSpliced(index, 1),
    minutes: pace.minutes.map(([known, count]) => [known, known === minute ? count - 1 : count] as const),
  };
}

/** Teams said "too many": nobody writes there until then. */
export function hold(pace: Pace, until: number): Pace {
  return { ...pace, heldUntil: Math.max(pace.heldUntil, until) };
}

function withoutOld(pace: Pace, now: number, limits: readonly Limit[]): Pace {
  const latest = now + clockSkewMs;
  const needed = now - Math.max(...limits.filter(isShort).map(keptMs));
  const isCurrent = (minute: number) => (minute + 1) * minuteMs > now - 3_600_000 && minute * minuteMs <= latest;
  // Something was sent later than now: the clock was put back, and what was told to wait would wait for it.
  const isPutBack = pace.recent.some(at => at > latest);
  const still = (until: number) => (isPutBack || until > now + 3_600_000 ? 0 : until);
  return {
    recent: pace.recent.filter(at => at > needed && at <= latest),
    minutes: pace.minutes.filter(([minute]) => isCurrent(minute)),
    queuedUntil: still(pace.queuedUntil),
    heldUntil: still(pace.heldUntil),
  };
}

/** Counted by the millisecond. */
function isShort({ withinMs }: Limit): boolean {
  return withinMs <= recentMs;
}

function keptMs({ withinMs }: Limit): number {
  return withinMs + lateMs;
}

/** When one more message keeps within the limit. */
function freeAt(pace: Pace, limit: Limit, now: number): number {
  const allowed = limit.count - limit.keptForReplies;
  if (!isShort(limit)) return freeWithinHour(pace, allowed, limit.withinMs, now);
  const inWindow = pace.recent.filter(at => at > now - keptMs(limit)).sort((a, b) => a - b);
  const oldest = inWindow[inWindow.length - allowed];
  return oldest === undefined ? now : oldest + keptMs(limit);
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
function spacingMs(pace: Pace, now: number, limits: readonly Limit[]): number {
  const slowest = limits.findLast(limit => isShort(limit) || freeAt(pace, limit, now) > now);
  return slowest ? Math.ceil(keptMs(slowest) / (slowest.count - slowest.keptForReplies)) : 0;
}

import type { Ticket } from './ticket';

/** The two promises of a ticket. */
export type Promised = 'firstResponse' | 'resolution';

/** What the clocks of a promise do as its time passes. */
export const clockSteps = [
  'first-response-reminder',
  'first-response-breach',
  'resolution-reminder',
  'resolution-breach',
] as const;
export type ClockStep = (typeof clockSteps)[number];

/** Everything that happens to a ticket by time alone, but for its closing. */
export type TimerKind = ClockStep | 'question-reminder' | 'closing-notice' | 'on-call';

/** Something that will happen at a moment, in epoch milliseconds, unless the ticket changes before. It happens once. */
export interface Timer {
  readonly kind: TimerKind;
  readonly at: number;
}

/** The clock that both promises of a ticket are kept by. It stands while somebody else is waited for. */
export interface ServiceClock {
  /** Running since, in epoch milliseconds; absent while it stands. */
  readonly since?: number;
  /** How long it had run before that: in working time, and with nights and weekends, as another target may count them. */
  readonly workedMs: number;
  readonly elapsedMs: number;
  /** What was promised; absent where nothing was reckoned yet. */
  /** A target's name, or the kind of request whose own target it is. */
  readonly target?: string;
  /** While it stands: how much time is left to each step that has not happened. */
  readonly left?: TimeLeft;
}

export type TimeLeft = Readonly<Partial<Record<ClockStep, number>>>;

export function isOver({ state }: Pick<Ticket, 'state'>): boolean {
  return state === 'resolved' || state === 'closed';
}

/** Whether time counts in the ticket's state. */
export function timeCounts({ state }: Pick<Ticket, 'state'>): boolean {
  return state === 'new' || state === 'open';
}

/** Whether the clock stands where it should run, runs where it should stand, or is missing. */
export function needsClock(ticket: Pick<Ticket, 'state' | 'clock'>): boolean {
  if (isOver(ticket)) return false;
  return ticket.clock === undefined || (ticket.clock.since !== undefined) !== timeCounts(ticket);
}

/** When a ticket must be looked at next; at once, where its clock is not as its state asks for. */
export function nextTimerAt(ticket: Pick<Ticket, 'state' | 'clock' | 'timers'>): number | undefined {
  if (needsClock(ticket)) return 0;
  const [first] = ticket.timers ?? [];
  return first?.at;
}

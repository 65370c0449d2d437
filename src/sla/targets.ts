import type { Tier } from '../apps/app';
import type { Priority } from '../tickets/priority';
import { type Calendar, addWorkingTime, workingDayMinutes, workingTimeBetween } from './calendar';

/** A promised time: minutes and working days (a working day is as long as the calendar says). */
export interface Span {
  readonly days: number;
  readonly minutes: number;
}

export interface Target {
  readonly firstResponse: Span;
  readonly resolution: Span;
  /** Counts nights, weekends and holidays too. */
  readonly aroundTheClock: boolean;
}

export const targetNames = ['P1-critical', 'P1', 'P2', 'P3', 'P4'] as const;
export type TargetName = (typeof targetNames)[number];
export type Targets = Readonly<Record<TargetName, Target>>;

const hours = (count: number): Span => ({ days: 0, minutes: count * 60 });
const days = (count: number): Span => ({ days: count, minutes: 0 });

/** The promises an organisation starts with; env/support.yaml can change each. */
export const defaultTargets: Targets = {
  'P1-critical': { firstResponse: hours(0.5), resolution: hours(4), aroundTheClock: true },
  P1: { firstResponse: hours(1), resolution: hours(8), aroundTheClock: false },
  P2: { firstResponse: hours(2), resolution: days(2), aroundTheClock: false },
  P3: { firstResponse: hours(8), resolution: days(5), aroundTheClock: false },
  P4: { firstResponse: days(2), resolution: days(20), aroundTheClock: false },
};

/** Working days after which an unconfirmed resolution closes by itself. */
export const confirmWithin: Span = days(5);
/** Working days after which the requester is told that it will. */
export const announceClosingAfter: Span = days(4);
/** Working days after which a requester is reminded of a question that waits for them. */
export const remindOfQuestionAfter: Span = days(1);

/** Days after the resolution in which a ticket can be reopened. */
export const reopenWithinMs = 14 * 24 * 60 * 60_000;

export function targetNameFor(priority: Priority, tier: Tier | undefined): TargetName {
  return priority === 'P1' && tier === 'critical' ? 'P1-critical' : priority;
}

export function targetFor(priority: Priority, tier: Tier | undefined, targets: Targets): Target {
  return targets[targetNameFor(priority, tier)];
}

/** How time counts for a target: working time only, or every minute. All in milliseconds. */
export interface Pace {
  /** How long a span is. */
  length(span: Span): number;
  /** When so much time has passed since a moment. */
  after(from: number, time: number): number;
  /** How much time passes from one moment to another; 0 where the second is not later. */
  between(from: number, to: number): number;
}

export function paceOf({ aroundTheClock }: Pick<Target, 'aroundTheClock'>, calendar: Calendar): Pace {
  const dayMinutes = aroundTheClock ? 24 * 60 : workingDayMinutes(calendar);
  const length = ({ days, minutes }: Span) => Math.round((days * dayMinutes + minutes) * 60_000);
  if (aroundTheClock)
    return { length, after: (from, time) => from + time, between: (from, to) => Math.max(0, to - from) };
  return {
    length,
    after: (from, time) => addWorkingTime(from, time / 60_000, calendar),
    between: (from, to) => workingTimeBetween(from, to, calendar),
  };
}

/** When a span of working time that starts at `from` (epoch milliseconds) is over. */
export function dueAt(from: number, span: Span, calendar: Calendar): number {
  const pace = paceOf({ aroundTheClock: false }, calendar);
  return pace.after(from, pace.length(span));
}

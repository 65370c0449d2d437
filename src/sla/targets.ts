import type { Tier } from '../apps/app';
import type { Priority } from '../tickets/priority';
import { type Calendar, addWorkingTime, workingDayMinutes } from './calendar';

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

/** Days after the resolution in which a ticket can be reopened. */
export const reopenWithinMs = 14 * 24 * 60 * 60_000;

export function targetFor(priority: Priority, tier: Tier | undefined, targets: Targets): Target {
  return targets[priority === 'P1' && tier === 'critical' ? 'P1-critical' : priority];
}

/** When a span that starts at `from` (epoch milliseconds) is over. */
export function dueAt(from: number, span: Span, calendar: Calendar, aroundTheClock = false): number {
  const dayMinutes = aroundTheClock ? 24 * 60 : workingDayMinutes(calendar);
  const minutes = span.days * dayMinutes + span.minutes;
  return aroundTheClock ? from + minutes * 60_000 : addWorkingTime(from, minutes, calendar);
}

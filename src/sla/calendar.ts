import { Temporal } from 'temporal-polyfill';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** When people work: wall-clock hours of a time zone, on some weekdays, but not on holidays. */
export interface Calendar {
  /** IANA name. */
  readonly timeZone: string;
  readonly days: readonly Weekday[];
  /** `HH:MM`, before `to`. */
  readonly from: string;
  /** `HH:MM`; `24:00` is the end of the day. */
  readonly to: string;
  /** Tells whether a date (`YYYY-MM-DD`) is a public holiday. */
  readonly isHoliday: (date: string) => boolean;
}

/** Minutes of a working day by the clock on the wall. */
export function workingDayMinutes(calendar: Calendar): number {
  return minuteOf(calendar.to) - minuteOf(calendar.from);
}

/** A search longer than this many days without working time means that the calendar has none. */
const horizonDays = 3660;

/**
 * The moment when an amount of working time has passed.
 *
 * A working day begins and ends at its wall-clock hours; where daylight saving skips or repeats such an hour, the later
 * side of a gap and the first of two equal hours count (Temporal's "compatible"). Minutes between are real ones.
 *
 * @param start epoch milliseconds
 * @param minutes working time, 0 or more
 * @returns whole epoch milliseconds, always within working hours unless minutes is 0
 */
export function addWorkingTime(start: number, minutes: number, calendar: Calendar): number {
  let left = minutes * 60_000;
  if (left <= 0) return start;
  let date = dateOf(start, calendar);
  for (let day = 0; day < horizonDays; day++, date = date.add({ days: 1 })) {
    if (!isWorkingDay(date, calendar)) continue;
    const opens = Math.max(start, at(date, calendar.from, calendar));
    const closes = at(date, calendar.to, calendar);
    if (closes <= opens) continue;
    if (left <= closes - opens) return Math.round(opens + left);
    left -= closes - opens;
  }
  throw new RangeError('The calendar has no working time');
}

/** The last time before `now` when the clock on the wall showed this (`HH:MM`): today, else yesterday. */
export function lastTimeAt(time: string, now: number, calendar: Calendar): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(calendar.timeZone).toPlainDate();
  const moment = at(today, time, calendar);
  return moment <= now ? moment : at(today.subtract({ days: 1 }), time, calendar);
}

/**
 * Working time between two moments, in milliseconds: the inverse of `addWorkingTime`. 0 where the second is not later.
 */
export function workingTimeBetween(start: number, end: number, calendar: Calendar): number {
  let sum = 0;
  for (let date = dateOf(start, calendar); ; date = date.add({ days: 1 })) {
    const dayBegins = date.toZonedDateTime({ timeZone: calendar.timeZone }).epochMilliseconds;
    if (dayBegins >= end) return sum;
    if (!isWorkingDay(date, calendar)) continue;
    const opens = Math.max(start, at(date, calendar.from, calendar));
    const closes = Math.min(end, at(date, calendar.to, calendar));
    sum += Math.max(0, closes - opens);
  }
}

/** The date (`YYYY-MM-DD`) of the working day that a moment lies in; nothing outside working hours. */
export function workingDayAt(moment: number, calendar: Calendar): string | undefined {
  const date = dateOf(moment, calendar);
  const isWithin = at(date, calendar.from, calendar) <= moment && moment < at(date, calendar.to, calendar);
  return isWithin && isWorkingDay(date, calendar) ? date.toString() : undefined;
}

/** The date on the calendar's wall at a moment. */
function dateOf(moment: number, { timeZone }: Calendar): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate();
}

function isWorkingDay(date: Temporal.PlainDate, calendar: Calendar): boolean {
  const weekday = weekdays[date.dayOfWeek - 1];
  return weekday !== undefined && calendar.days.includes(weekday) && !calendar.isHoliday(date.toString());
}

function at(date: Temporal.PlainDate, time: string, { timeZone }: Calendar): number {
  const wall = date.toPlainDateTime().add({ minutes: minuteOf(time) });
  return wall.toZonedDateTime(timeZone).epochMilliseconds;
}

/** Minutes since midnight on the clock on the wall. */
function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

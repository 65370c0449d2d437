import { Temporal } from 'temporal-polyfill';
import { type Calendar, type Weekday, weekdays } from './calendar';

/** When the experts are there to be asked without a ticket. */
export interface OfficeHours {
  readonly days: readonly Weekday[];
  /** `HH:MM` of the organisation's clock. */
  readonly from: string;
  readonly to: string;
  /** Where, in words or as a link. */
  readonly where: string;
}

/** Sessions that begin within this many days, today included, are near. */
const nearDays = 2;

/** The session that is on, or that begins soon; in epoch milliseconds. Nothing where none is near. */
export function officeHoursNear(
  { days, from, to }: OfficeHours,
  now: number,
  { timeZone, isHoliday }: Calendar,
): { readonly from: number; readonly to: number } | undefined {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let ahead = 0; ahead < nearDays; ahead++) {
    const date = today.add({ days: ahead });
    const weekday = weekdays[date.dayOfWeek - 1];
    if (weekday === undefined || !days.includes(weekday) || isHoliday(date.toString())) continue;
    const at = (time: string) => date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
    if (at(to) > now) return { from: at(from), to: at(to) };
  }
  return undefined;
}

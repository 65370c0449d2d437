import { Temporal } from 'temporal-polyfill';
import type { Fault } from '../lib/fault';

type Holidays = (date: string) => boolean;

/** Public holidays by a list of dates, or by country (date-holidays; its data: CC BY-SA 3.0). */
export async function readHolidays(setting: string | readonly string[], file: string): Promise<Holidays | Fault> {
  if (typeof setting !== 'string') {
    const dates = new Set(setting);
    return date => dates.has(date);
  }
  const country = setting.toUpperCase();
  const { default: DateHolidays } = await import('date-holidays');
  if (!(country in new DateHolidays().getCountries())) {
    return {
      file,
      key: 'holidays',
      repair: `"${setting}" is not a country that is known; give another code, or a list of dates`,
    };
  }
  const calendar = new DateHolidays(country, { types: ['public'] });
  const years = new Map<number, ReadonlySet<string>>();
  return date => {
    const year = Number(date.slice(0, 4));
    // A holiday of several days may begin in the year before.
    const known =
      years.get(year) ?? new Set([year - 1, year].flatMap(each => calendar.getHolidays(each)).flatMap(daysOf));
    years.set(year, known);
    return known.has(date);
  };
}

const hourMs = 3_600_000;

/** Each date of a holiday. A day on which the clocks are put forward is an hour short; part of a first day counts as a day. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  const days = Math.max(1, Math.floor((end.getTime() - start.getTime() + hourMs) / (24 * hourMs)));
  return Array.from({ length: days }, (_, day) => first.add({ days: day }).toString());
}

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
    const known = years.get(year) ?? new Set(calendar.getHolidays(year).map(holiday => holiday.date.slice(0, 10)));
    years.set(year, known);
    return known.has(date);
  };
}

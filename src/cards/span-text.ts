import type { Locale } from '../lib/locale';
import { type Calendar, weekdays } from '../sla/calendar';
import type { Span } from '../sla/targets';
import { text } from './text';

/** A promised time in words: "30 min", "4 h", "2 working days". */
export function spanText({ days, minutes }: Span, locale: Locale): string {
  const inWords = (key: 'span.days' | 'span.hours' | 'span.minutes', count: number) =>
    count > 0 ? [text(locale, key, { count: new Intl.NumberFormat(locale).format(count) })] : [];
  const [hours, rest] = minutes % 60 === 0 ? [minutes / 60, 0] : [0, minutes];
  const parts = [
    ...(days === 1 ? [text(locale, 'span.day')] : inWords('span.days', days)),
    ...inWords('span.hours', hours),
    ...inWords('span.minutes', rest),
  ];
  return parts.join(' ') || text(locale, 'span.none');
}

/** Working hours in words: "Mon–Fri 08:00–17:00 (Europe/Stockholm)". */
export function hoursText({ days, from, to, timeZone }: Calendar, locale: Locale): string {
  const worked = weekdays.map((day, index) => (days.includes(day) ? index : -1)).filter(index => index >= 0);
  const runs = worked.reduce<number[][]>((all, day) => {
    const run = all.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else all.push([day]);
    return all;
  }, []);
  const names = runs.map(run => {
    const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0].map(day => weekdayName(day, locale));
    return run.length === 1 ? first : `${first}–${last}`;
  });
  return `${names.join(', ')} ${from}–${to} (${timeZone})`;
}

/** @param day 0 for Monday */
function weekdayName(day: number, locale: Locale): string {
  return text(locale, `weekday.${weekdays[day] ?? 'mon'}`);
}

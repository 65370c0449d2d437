import { Temporal } from 'temporal-polyfill';
import type { Person } from '../apps/app';

/** Who can be called at any hour: each person for a week in turn, but for the days that others take over. */
export interface Roster {
  readonly people: readonly Person[];
  /** A day (`YYYY-MM-DD`) on which the first person's week begins. */
  readonly start: string;
  /** When one hands over to the next, by the clock on the wall (`HH:MM`). */
  readonly handover: string;
  /** Whole days, the first and the last included, each from hand-over to hand-over; the first that fits counts. */
  readonly overrides: readonly { readonly from: string; readonly to: string; readonly person: Person }[];
}

/** Everybody on the roster, in the order in which they are to be called at a moment (epoch milliseconds). */
export function onCallOrder(
  { people, start, handover, overrides }: Roster,
  moment: number,
  timeZone: string,
): Person[] {
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  const isBefore = Temporal.PlainTime.compare(local.toPlainTime(), handover) < 0;
  const day = local.toPlainDate().subtract({ days: isBefore ? 1 : 0 });
  const weeks = Math.floor(Temporal.PlainDate.from(start).until(day).days / 7);
  const first = ((weeks % people.length) + people.length) % people.length;
  const date = day.toString();
  const instead = overrides.find(({ from, to }) => from <= date && date <= to)?.person;
  const order = [...(instead ? [instead] : []), ...people.slice(first), ...people.slice(0, first)];
  return order.filter((person, index) => order.findIndex(({ id }) => id === person.id) === index);
}

import { Temporal } from 'temporal-polyfill';
import * as z from 'zod/v4';
import { entraId } from '../lib/entra-id';

/** An id as people write it in YAML: a number is one too. */
export const id = z
  .union([z.string(), z.number()], { error: 'give an id (text)' })
  .transform(value => String(value).trim())
  .refine(value => value.length > 0, 'give an id (text)');

/** A person's or a tenant's. */
export const identity = id
  .refine(value => !value.includes('@'), 'is an e-mail address; give the object id from the Entra admin center, a GUID')
  .transform(entraId);

export const name = z.string({ error: 'give a name (text)' }).trim().min(1, 'give a name (text)');

const clockTime = (pattern: RegExp, example: string) => {
  const give = `give a time such as "${example}", in quotes`;
  return z.string({ error: give }).regex(pattern, give);
};

export const time = clockTime(/^([01]\d|2[0-3]):[0-5]\d$/, '08:00');

/** A time, or the end of the day. */
export const endTime = clockTime(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, '17:00');

const noDay = 'is not a day of the calendar; give one such as 2026-12-24';

export const date = z.string({ error: 'give a day such as 2026-12-24' }).refine(isDay, noDay);

/** Days of which each that is none is named. */
export const dates = z.array(z.string()).check(({ value: days, issues }) => {
  for (const [index, day] of days.entries())
    if (!isDay(day)) issues.push({ code: 'custom', input: day, path: [index], message: `"${day}" ${noDay}` });
});

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

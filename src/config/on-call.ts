import * as z from 'zod/v4';
import type { Roster } from '../sla/on-call';
import { date, identity, name, time } from './fields';

const person = z.object({ id: identity, name });

const override = z
  .object({ from: date, to: date, person: identity })
  .refine(({ from, to }) => from <= to, { error: 'must not end (to) before it begins (from)', path: ['to'] });

/** `onCall` in env/support.yaml: who is told of critical P1 tickets, week by week, and who stands in for whom. */
export const onCall = z
  .object({
    people: z
      .array(person, { error: 'give a list of people, each with id and name' })
      .min(1, 'give at least one person, with id and name'),
    start: date,
    handover: time.default('08:00'),
    overrides: z
      .array(override, { error: 'give a list of {from, to, person}' })
      .nullish()
      .transform(list => list ?? []),
  })
  .check(({ value, issues }) => {
    const { people, overrides } = value;
    const ids = people.map(({ id }) => id);
    const fault = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', input: value, path, message });
    for (const [index, { id }] of people.entries())
      if (ids.indexOf(id) < index)
        fault(['people', index, 'id'], `"${id}" stands twice; each person has one week in turn`);
    for (const [index, { person }] of overrides.entries())
      if (!ids.includes(person))
        fault(
          ['overrides', index, 'person'],
          `"${person}" is not among the people; give the id of one, or add the person`,
        );
  })
  .transform(({ people, overrides, ...rest }): Roster => ({
    ...rest,
    people,
    overrides: overrides.flatMap(({ from, to, person }) => {
      const standIn = people.find(({ id }) => id === person);
      return standIn ? [{ from, to, person: standIn }] : [];
    }),
  }));

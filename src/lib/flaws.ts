import type * as z from 'zod/v4';

/** Something in data that does not fit a schema: where, and the repair in words. */
type Flaw = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** What a schema finds wrong, the first thing at each place: what else is said of it (a length of what is no list) misleads. */
export function flawsOf({ issues }: z.ZodError): Flaw[] {
  const flaws = new Map<string, Flaw>();
  for (const flaw of issues.flatMap(meant)) {
    const place = flaw.path.join('.');
    if (!flaws.has(place)) flaws.set(place, flaw);
  }
  return [...flaws.values()];
}

/** Where a value is of the right kind for one way of giving it, what is wrong with it is said instead of all the ways. */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const near = issue.errors.find(issues => issues.every(({ code }) => !otherKind.has(code)));
  return near?.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

const otherKind: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

/** Names the repair of a value of another kind than a schema awaits, where the schema has no words of its own for it. */
export const repairOf: z.core.$ZodErrorMap = issue => {
  const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
  return kind && `${issue.input === undefined ? 'is missing; ' : ''}give ${kind}`;
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with their values',
  record: 'keys with their values',
};

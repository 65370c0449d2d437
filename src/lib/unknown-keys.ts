import * as z from 'zod/v4';

/** A key that stands in a file and does nothing. */
interface UnknownKey {
  readonly path: readonly string[];
  /** The key that is known there and most like it. */
  readonly nearest: string;
  /** Whether it is like enough to be what was meant. */
  readonly isNear: boolean;
}

/** Keys that data holds and its schema does not know: most are misspelt. */
export function unknownKeys(schema: z.ZodType, raw: unknown, path: readonly string[] = []): UnknownKey[] {
  const within = (inner: z.ZodType) => unknownKeys(inner, raw, path);
  if (schema instanceof z.ZodPipe) return within(schema.in as z.ZodType);
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable
  )
    return within(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(within);
  if (typeof raw !== 'object' || raw === null) return [];
  const below = (key: string, inner: z.ZodType, value: unknown) => unknownKeys(inner, value, [...path, key]);
  const entries = Object.entries(raw);
  if (schema instanceof z.ZodArray)
    return entries.flatMap(([index, item]) => below(index, schema.element as z.ZodType, item));
  if (schema instanceof z.ZodRecord)
    return entries.flatMap(([key, value]) => below(key, schema.valueType as z.ZodType, value));
  if (!(schema instanceof z.ZodObject)) return [];
  const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
  return entries.flatMap(([key, value]) => {
    const inner = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (inner) return below(key, inner, value);
    return [{ path: [...path, key], ...nearest(key, Object.keys(shape)) }];
  });
}

function nearest(key: string, known: readonly string[]): Pick<UnknownKey, 'nearest' | 'isNear'> {
  const slips = (other: string) => slipsBetween(key.toLowerCase(), other.toLowerCase());
  const found = known.reduce((best, other) => (slips(other) < slips(best) ? other : best));
  return { nearest: found, isNear: slips(found) <= key.length / 2 };
}

/** How many letters have to be added, left out or changed to make one word of the other. */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, above] of row.slice(1).entries()) {
      const changed = (row[column] ?? 0) + (letter === other[column] ? 0 : 1);
      next.push(Math.min(above + 1, (next[column] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

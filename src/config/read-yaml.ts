import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import type * as z from 'zod/v4';
import { type Fault, unreadable } from '../lib/fault';
import { flawsOf, repairOf } from '../lib/flaws';
import { notUtf8 } from '../lib/utf8';

/** A file's content: as plain data (`raw`) as far as it could be read, and as the schema's value where it is right. */
export interface Read<T> {
  readonly raw?: unknown;
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** Reads a YAML file against a schema. Every fault comes back as a value with file, key and repair. */
export function readYaml<T>(file: string, schema: z.ZodType<T>): Read<T> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { faults: [unreadable(file, error)] };
  }
  const strange = notUtf8(file, text);
  if (strange) return { faults: [strange] };
  let raw: unknown;
  try {
    // The default schema makes dates of words that look like one.
    raw = load(text, { schema: CORE_SCHEMA }) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark, reason } = error;
    return { faults: [{ file: `${file}:${mark.line + 1}`, key: '', repair: `is not valid YAML: ${reason}` }] };
  }
  const parsed = schema.safeParse(raw, { error: repairOf });
  return parsed.success ? { raw, value: parsed.data, faults: [] } : { raw, faults: faultsOf(file, parsed.error) };
}

export function faultsOf(file: string, error: z.ZodError): Fault[] {
  return flawsOf(error).map(({ path, message }) => ({ file, key: path.join('.'), repair: message }));
}

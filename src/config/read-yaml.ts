import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import type { ZodError, ZodType, ZodTypeDef } from 'zod';
import type { Fault } from '../lib/fault';

/** A file's content: as plain data (`raw`) as far as it could be read, and as the schema's value where it is right. */
export interface Read<T> {
  readonly raw?: unknown;
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** Reads a YAML file against a schema. Every fault comes back as a value with file, key and repair. */
export function readYaml<T>(file: string, schema: ZodType<T, ZodTypeDef, unknown>): Read<T> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { faults: [{ file, key: '', repair: `cannot be read (${codeOf(error)}); check the path and its rights` }] };
  }
  let raw: unknown;
  try {
    // The default schema makes dates of words that look like one.
    raw = load(text, { schema: CORE_SCHEMA }) ?? null;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark, reason } = error;
    return { faults: [{ file: `${file}:${mark.line + 1}`, key: '', repair: `is not valid YAML: ${reason}` }] };
  }
  const parsed = schema.safeParse(raw);
  return parsed.success ? { raw, value: parsed.data, faults: [] } : { raw, faults: faultsOf(file, parsed.error) };
}

export function faultsOf(file: string, error: ZodError): Fault[] {
  return error.issues.map(issue => ({ file, key: issue.path.join('.'), repair: issue.message }));
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

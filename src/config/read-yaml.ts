import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(error => {
        const { line } = lines.linePos(error.pos[0]);
        return { file: `${file}:${line}`, key: '', repair: `is not valid YAML: ${error.message.split('\n')[0] ?? ''}` };
      }),
    };
  }
  const raw: unknown = document.toJS();
  const parsed = schema.safeParse(raw);
  return parsed.success ? { raw, value: parsed.data, faults: [] } : { raw, faults: faultsOf(file, parsed.error) };
}

export function faultsOf(file: string, error: ZodError): Fault[] {
  return error.issues.map(issue => ({ file, key: issue.path.join('.'), repair: issue.message }));
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

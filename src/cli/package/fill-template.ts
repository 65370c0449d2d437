import type { Fault } from '../../lib/fault';
import type { Tenant } from './tenant-file';

/** A JSON file of the package, its placeholders filled. */
export interface Filled {
  /** Its name in the package. */
  readonly file: string;
  /** Its name as people find it, for faults. */
  readonly name: string;
  /** Nothing where the template is not JSON. */
  readonly json: unknown;
  readonly faults: readonly Fault[];
}

/** `${{KEY}}`, the way that Microsoft's own tools write it. */
const placeholder = /\$\{\{\s*([^{}]*?)\s*\}\}/g;

/** Fills a template's placeholders. They are filled in the parsed texts, so that no value can break out of its place. */
export function fillTemplate(
  { file, name, text }: { file: string; name: string; text: string },
  tenant: Tenant,
): Filled {
  let template: unknown;
  try {
    template = JSON.parse(text);
  } catch (error) {
    const repair = `is not valid JSON: ${(error as Error).message}`;
    return { file, name, json: undefined, faults: [{ file: name, key: '', repair }] };
  }
  const unfilled = new Set<string>();
  const json = mapTexts(template, written =>
    written.replaceAll(placeholder, (whole, key: string) => {
      const value = tenant.values[key];
      if (value === undefined) unfilled.add(key);
      return value ?? whole;
    }),
  );
  // What the tenant's file reported needs no second fault; nor does any key where the file cannot be read.
  const reported = new Set(tenant.faults.map(({ key }) => key));
  const missing = reported.has('') ? [] : [...unfilled].filter(key => !reported.has(key));
  const faults = missing.map(key => ({ file: tenant.file, key, repair: `is missing; ${name} uses it` }));
  return { file, name, json, faults };
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(item => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

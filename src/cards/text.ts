import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '../lib/locale';

/** Where templates and texts lie: beside `src` and `dist`. */
export const cardsFolder = join(__dirname, '../../cards');

const strings = Object.fromEntries(
  locales.map(locale => [locale, JSON.parse(readFileSync(join(cardsFolder, `strings.${locale}.json`), 'utf8'))]),
) as Record<Locale, Readonly<Record<string, string>>>;

/**
 * A text in a language, with `{word}` replaced.
 *
 * @throws when no such text exists, which is a defect
 */
export function text(locale: Locale, key: string, words: Readonly<Record<string, string>> = {}): string {
  const found = strings[locale][key];
  if (found === undefined) throw new Error(`cards/strings.${locale}.json: ${key}: is missing`);
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** All texts of a language whose keys begin alike, without that beginning: for templates. */
export function texts(locale: Locale, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings[locale]).flatMap(([key, value]) =>
      key.startsWith(`${prefix}.`) ? [[key.slice(prefix.length + 1), value]] : [],
    ),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type english from '../../cards/strings.en.json';
import { projectFolder } from '../lib/folders';
import { type Locale, locales } from '../lib/locale';

/** Where templates and texts lie: beside `src` and `dist`. */
export const cardsFolder = join(projectFolder, 'cards');

/** The name of a text; it exists in every language. */
export type TextKey = keyof typeof english;

const strings = Object.fromEntries(
  locales.map(locale => [locale, JSON.parse(readFileSync(join(cardsFolder, `strings.${locale}.json`), 'utf8'))]),
) as Record<Locale, Readonly<Record<TextKey, string>>>;

/** A text in a language, with `{word}` replaced. A word without a value stays as it is written. */
export function text(locale: Locale, key: TextKey, words: Readonly<Record<string, string>> = {}): string {
  return filled(strings[locale][key], words);
}

/** A text with `{word}` replaced. */
export function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** All texts of a language whose keys begin alike, without that beginning: for templates. */
export function texts(locale: Locale, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(strings[locale]).flatMap(([key, value]) =>
      key.startsWith(`${prefix}.`) ? [[key.slice(prefix.length + 1), value]] : [],
    ),
  );
}

/** The languages that every text exists in. */
export const locales = ['en', 'sv'] as const;
export type Locale = (typeof locales)[number];

/**
 * The language for a client's tag such as `sv-SE`: the tag's own language where the organisation uses it, else the
 * organisation's first language.
 */
export function localeOf(tag: string | undefined, languages: readonly Locale[] = locales): Locale {
  const language = tag?.slice(0, 2).toLowerCase();
  return languages.find(known => known === language) ?? languages[0] ?? 'en';
}

import type { Locale } from '../lib/locale';

const languageTags = { en: 'en-GB', sv: 'sv-SE' } as const satisfies Record<Locale, string>;
const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment as people say it where they are: "Tue 24 Nov, 14:30", "tis 24 nov. 14:30". */
export function formatTime(at: number, locale: Locale, timeZone: string): string {
  const key = `${locale} ${timeZone}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(languageTags[locale], {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
  formats.set(key, format);
  return format.format(at);
}

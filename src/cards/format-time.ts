import type { Locale } from '../lib/locale';

const languageTags = { en: 'en-GB', sv: 'sv-SE' } as const satisfies Record<Locale, string>;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment as people say it where they are: "Tue 24 Nov 14:30", "tis 24 nov 14:30". Put together here, as the order and
 * the dots that Intl chooses differ between versions of Node.
 */
export function formatTime(at: number, locale: Locale, timeZone: string): string {
  const parts = new Map(
    formatFor(locale, timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type)?.replace('.', '') ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('hour')}:${part('minute')}`;
}

/** Kept: making one costs more than using it a hundred times. */
function formatFor(locale: Locale, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(languageTags[locale], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  formats.set(key, format);
  return format;
}

import type { Locale } from '../lib/locale';

const hour = { en: 'h', sv: 'tim' } as const satisfies Record<Locale, string>;

/** A length of time in hours and minutes: "2 h 5 min", "2 tim 5 min". Less than a minute is none. */
export function formatSpan(ms: number, locale: Locale): string {
  const minutes = Math.floor(ms / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} ${hour[locale]}` : `${hours} ${hour[locale]} ${rest} min`;
}

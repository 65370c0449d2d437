import type { Notice } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import { escaped } from './shown';
import { text } from './text';

/** A message about a ticket in plain words, for a message that is read as Markdown. */
export function noticeText({ key, words }: Notice, locale: Locale, ticket: string): string {
  const safe = Object.fromEntries(Object.entries(words).map(([name, word]) => [name, escaped(word)]));
  const variant =
    key === 'confirmed' && words.rating
      ? 'confirmedRated'
      : key === 'reopened' && !words.reason
        ? 'reopenedSilently'
        : key;
  return text(locale, `notice.${variant}`, { ...safe, ticket });
}

import { shortWords } from '../deliveries/collect';
import type { Notice } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import { attachmentLines } from './attachment-text';
import { escapedWhole, shownLine } from './shown';
import { type TextKey, filled, text } from './text';

/** A message about a ticket in plain words, for a message that is read as Markdown. */
export function noticeText(notice: Notice, locale: Locale, ticket: string): string {
  const words = Object.fromEntries(Object.entries(notice.words).map(([name, word]) => [name, escapedWhole(word)]));
  // Some notices may come without a reason, and then end at the colon.
  return text(locale, keyOf(notice), { ...words, ticket })
    .replace(/: $/, '.')
    .concat(attachmentLines(notice.attachments ?? [], locale));
}

/** The same in words alone, for what reads no Markdown: a card that lists several, a notification. Their words are short. */
export function plainNoticeText(notice: Notice, locale: Locale, ticket: string): string {
  const words = Object.fromEntries(
    Object.entries(notice.words).map(([name, word]) => [name, shownLine(word, 2 * shortWords)]),
  );
  return filled(text(locale, keyOf(notice)).replaceAll('**', ''), { ...words, ticket }).replace(/: $/, '.');
}

function keyOf({ key, words }: Notice): TextKey {
  return key === 'confirmed' && words.rating ? 'notice.confirmedRated' : `notice.${key}`;
}

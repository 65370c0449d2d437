import type { Notice } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { shownLine, shownLines } from './shown';
import { text } from './text';

const expand = template('notice', 'ticket');

/** A message that can be answered on the spot: a question, or a resolution. Nothing for other messages. */
export function noticeCard({
  notice,
  ticket,
  locale,
}: {
  notice: Notice;
  ticket: Ticket;
  locale: Locale;
}): Card | undefined {
  const { key, words } = notice;
  if (key !== 'asked' && key !== 'resolved') return undefined;
  return expand(locale, {
    title: text(locale, `notice.${key}Title`, { ticket: ticket.number, name: shownLine(words.name ?? '', 100) }),
    about: shownLine(ticket.summary, 200),
    words: shownLines(words.message ?? words.resolution ?? '', 4_000),
    isQuestion: key === 'asked',
    data: { ticket: ticket.number, locale },
  });
}

import type { Notice } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { shown } from './shown';
import { text, texts } from './text';

const expand = template('notice');

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
  return expand({
    t: texts(locale, 'ticket'),
    title: text(locale, `notice.${key}Title`, { ticket: ticket.number, name: words.name ?? '' }),
    about: shown(ticket.summary, 120),
    words: shown(words.message ?? words.resolution ?? ''),
    isQuestion: key === 'asked',
    data: { ticket: ticket.number, locale },
  });
}

import type { Notice } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { attachmentLinks } from './attachment-text';
import { type Card, template } from './card';
import { shownLine, shownLines, wholeWords } from './shown';
import { text } from './text';

const expand = template('notice', 'ticket');
const expandOnCall = template('on-call', 'ticket');

/** A message that can be answered on the spot: a question, a resolution, or a call. Nothing for other messages. */
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
  const about = shownLine(ticket.summary, 200);
  const data = { ticket: ticket.number, locale };
  const title = (name: 'asked' | 'askedReminder' | 'resolved' | 'closingSoon' | 'onCall') =>
    text(locale, `notice.${name}Title`, {
      ticket: ticket.number,
      name: shownLine(words.name ?? '', 100),
      by: words.by ?? '',
    });
  if (key === 'onCall') return expandOnCall(locale, { title: title(key), about, data: { ...data, as: 'helper' } });
  if (key !== 'asked' && key !== 'askedReminder' && key !== 'resolved' && key !== 'closingSoon') return undefined;
  return expand(locale, {
    title: title(key),
    about,
    words: shownLines(words.message ?? words.resolution ?? '', wholeWords),
    isQuestion: key === 'asked' || key === 'askedReminder',
    data: { ...data, on: 'notice' },
    files: attachmentLinks(notice.attachments ?? [], locale),
  });
}

import type { Notice } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { plainNoticeText } from './notice-text';
import { bounded, shownLine } from './shown';
import { text } from './text';

const expand = template('notices', 'notices');

/** What one of many notices may weigh, in bytes. */
const maxBytes = 600;

/** Several notices to one person, oldest first. */
export function noticesCard({
  items,
  locale,
}: {
  readonly items: readonly { readonly ticket: Ticket; readonly notice: Notice }[];
  readonly locale: Locale;
}): Card {
  return expand(locale, {
    title: text(locale, 'notices.title', { count: String(items.length) }),
    items: items.map(({ ticket, notice }) => ({
      about: [ticket.number, shownLine(ticket.summary, 150)].join(' · '),
      what: bounded(plainNoticeText(notice, locale, ticket.number), maxBytes),
    })),
  });
}

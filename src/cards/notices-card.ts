import type { Notice } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { formatTime } from './format-time';
import { plainNoticeText } from './notice-text';
import { bounded, shownLine } from './shown';
import { text } from './text';

const expand = template('notices', 'notices');

/** What one of many notices may weigh, in bytes. */
const maxBytes = 900;

export interface NoticesCardInput {
  readonly items: readonly { readonly ticket: Ticket; readonly notice: Notice; readonly at: number }[];
  readonly locale: Locale;
  readonly timeZone: string;
}

/** Several notices to one person, ticket by ticket, oldest first. */
export function noticesCard({ items, locale, timeZone }: NoticesCardInput): Card {
  const byTicket = new Map<string, typeof items>();
  for (const item of items) byTicket.set(item.ticket.number, [...(byTicket.get(item.ticket.number) ?? []), item]);
  return expand(locale, {
    title: text(locale, 'notices.title', { count: String(items.length) }),
    tickets: [...byTicket].map(([number, steps]) => ({
      about: [number, shownLine(steps[0]?.ticket.summary ?? '', 150)].join(' · '),
      steps: steps.map(({ notice, at }) => ({
        what: bounded(plainNoticeText(notice, locale, number), maxBytes),
        when: formatTime(at, locale, timeZone),
      })),
    })),
  });
}

import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { formatTime } from './format-time';
import { shownLine } from './shown';
import { stateText } from './state-text';

const expand = template('my-tickets', 'myTickets');

/** A person's own tickets, each with a button that shows it. */
export function myTicketsCard({
  tickets,
  page = 0,
  hasMore = false,
  locale,
  timeZone,
  appNames,
}: {
  tickets: readonly Ticket[];
  /** Counted from 0. */
  page?: number;
  hasMore?: boolean;
  locale: Locale;
  timeZone: string;
  appNames: Readonly<Record<string, string>>;
}): Card {
  return expand(locale, {
    data: { locale },
    earlier: page > 0,
    later: hasMore,
    earlierData: { locale, page: page - 1 },
    laterData: { locale, page: page + 1 },
    isEmpty: tickets.length === 0,
    tickets: tickets.map(ticket => ({
      title: `${ticket.number} · ${stateText(ticket, locale, 'requester')}`,
      summary: shownLine(ticket.summary, 200),
      about: [
        ticket.app === undefined ? '' : shownLine(appNames[ticket.app] ?? '', 100),
        formatTime(ticket.openedAt, locale, timeZone),
      ]
        .filter(Boolean)
        .join(' · '),
      data: { ticket: ticket.number, locale },
    })),
  });
}

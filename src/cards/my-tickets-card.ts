import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { formatTime } from './format-time';
import { shown } from './shown';
import { stateText } from './state-text';
import { texts } from './text';

const expand = template('my-tickets');

/** A person's own tickets, each with a button that shows it. */
export function myTicketsCard({
  tickets,
  locale,
  timeZone,
  appNames,
}: {
  tickets: readonly Ticket[];
  locale: Locale;
  timeZone: string;
  appNames: Readonly<Record<string, string>>;
}): Card {
  return expand({
    t: texts(locale, 'myTickets'),
    data: { locale },
    isEmpty: tickets.length === 0,
    tickets: tickets.map(ticket => ({
      title: `${ticket.number} · ${stateText(ticket, locale)}`,
      summary: shown(ticket.summary, 120),
      about: [
        ticket.app === undefined ? '' : (appNames[ticket.app] ?? ''),
        formatTime(ticket.openedAt, locale, timeZone),
      ]
        .filter(Boolean)
        .join(' · '),
      data: { ticket: ticket.number, locale },
    })),
  });
}

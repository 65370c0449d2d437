import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { formatTime } from './format-time';
import { shownLine } from './shown';
import { stateText } from './state-text';
import { text } from './text';

const expand = template('digest', 'digest');

/** Lines that a channel is shown; the rest is counted. */
const maxLines = 20;

/** What makers have in hand, for the helpdesk to know of: nothing is asked of anybody. */
export function digestCard({
  tickets,
  appNames,
  locale,
  timeZone,
  now,
}: {
  tickets: readonly Ticket[];
  appNames: Readonly<Record<string, string>>;
  locale: Locale;
  timeZone: string;
  now: number;
}): Card {
  const factsOf = (ticket: Ticket) => {
    const app = ticket.app === undefined ? undefined : appNames[ticket.app];
    const late = ticket.state !== 'pending' && ticket.resolutionDueAt < now;
    return [
      ticket.number,
      ...(app === undefined ? [] : [shownLine(app, 100)]),
      ...(ticket.heldBy.level === 'maker' ? [shownLine(ticket.heldBy.person.name, 100)] : []),
      stateText(ticket, locale),
      text(locale, 'digest.since', { when: formatTime(ticket.openedAt, locale, timeZone) }),
      ...(late ? [text(locale, 'digest.late')] : []),
    ].join(' · ');
  };
  const rest = tickets.length - maxLines;
  return expand(locale, {
    title: text(locale, 'digest.title', { count: String(tickets.length) }),
    tickets: tickets
      .slice(0, maxLines)
      .map(ticket => ({ summary: shownLine(ticket.summary, 200), facts: factsOf(ticket) })),
    more: rest > 0 ? text(locale, 'digest.more', { count: String(rest) }) : '',
  });
}

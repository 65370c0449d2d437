import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { text } from './text';

/** A button on a helper's card that leads beyond the ticket. */
export interface LadderButton {
  readonly title: string;
  readonly verb: string;
  readonly data: object;
}

/** What a ticket's helper can do with the ladder of support from its card. */
export function ladderButtons(ticket: Ticket, locale: Locale): LadderButton[] {
  const data = { ticket: ticket.number, locale };
  if (ticket.incident) return [{ title: text(locale, 'incident.showWork'), verb: 'showIncident', data }];
  return [];
}

import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { text } from './text';

/** A button on a helper's card that leads beyond the ticket. */
export interface LadderButton {
  readonly title: string;
  readonly verb: string;
  readonly data: object;
}

/**
 * What a ticket's helper can do with the ladder of support from its card.
 *
 * @param activeTickets those on a known fault that is over
 */
export function ladderButtons(ticket: Ticket, locale: Locale, activeTickets = 0): LadderButton[] {
  const data = { ticket: ticket.number, locale };
  if (ticket.incident) {
    const words = { count: String(activeTickets) };
    return [
      ...(activeTickets > 0
        ? [{ title: text(locale, 'incident.resolveLinked', words), verb: 'resolveLinked', data }]
        : []),
      { title: text(locale, 'incident.showWork'), verb: 'showIncident', data },
    ];
  }
  if (ticket.state === 'resolved' || ticket.state === 'closed') return [];
  const button = (key: 'proposal.decide' | 'maker.answer' | 'maker.experts' | 'maker.notMine', verb: string) => ({
    title: text(locale, key),
    verb,
    data,
  });
  if (ticket.proposal) return [button('proposal.decide', 'decideProposal')];
  return [
    ...(ticket.expertsAsked ? [button('maker.answer', 'answerMaker')] : []),
    ...(ticket.level === 'maker' || ticket.level === 'team' ? [button('maker.experts', 'askExperts')] : []),
    ...(ticket.level === 'maker' ? [button('maker.notMine', 'notMine')] : []),
  ];
}

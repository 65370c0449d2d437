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

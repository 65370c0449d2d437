import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { standingText } from '../cards/outcome-text';
import { refusalText } from '../cards/refusal-text';
import type { ChangeOutcome } from '../desk/change-ticket';
import { isAmongOthers } from '../desk/roles';
import { ticketCardFor } from '../desk/ticket-view';
import { type Asked, actorOf } from './action';
import { deniedCard, refusedCard } from './refusals';

/** The ticket's card after a helper's step, or why there was none. */
export async function helperCard(
  outcome: ChangeOutcome,
  { turn, locale, desk }: Asked,
  who: 'role.helper' | 'proposal.who' = 'role.helper',
): Promise<Card> {
  const bindings = await desk.stores.conversations.bindings();
  const isPublic = isAmongOthers(actorOf(turn), desk.organisation, bindings);
  switch (outcome.kind) {
    case 'done':
      if (isPublic) return messageCard({ text: standingText(outcome.record, locale) });
      return ticketCardFor(outcome.record, { audience: 'helper', locale }, desk);
    case 'refused': {
      const banner = { tone: 'attention' as const, text: refusalText(outcome.refusal, locale) };
      if (isPublic) return messageCard(banner);
      return ticketCardFor(outcome.record, { audience: 'helper', locale, banner }, desk);
    }
    case 'denied':
      return deniedCard(locale, who);
    case 'not-found':
      return refusedCard(locale, 'refused.notFound');
  }
}

import type { Card } from '../cards/card';
import type { Message } from '../teams/messenger';

/** A message in answer, and what is to be done once it stands in Teams. */
export type Reply = Message & { readonly stands?: (activityId: string) => Promise<void> };

/** A card to send, with the words that a notification shows of it. */
export function asMessage(card: Card): Message {
  return { card, summary: card.fallbackText };
}

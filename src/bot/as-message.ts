import type { Card } from '../cards/card';
import type { Message } from '../teams/messenger';

/** A card to send, with the words that a notification shows of it. */
export function asMessage(card: Card): Message {
  return { card, summary: card.fallbackText };
}

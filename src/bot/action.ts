import type { Desk } from '../desk/desk';
import type { Actor } from '../desk/roles';
import type { Locale } from '../lib/locale';
import type { Card } from '../cards/card';
import type { Turn } from './turn';

/** A button pressed. Everything in `data` is a hint: rights come from the turn's speaker alone. */
export interface Action {
  readonly turn: Turn;
  readonly data: Readonly<Record<string, unknown>>;
  readonly locale: Locale;
  readonly desk: Desk;
}

/** What a button and the same thing written have in common. */
export type Asked = Pick<Action, 'turn' | 'locale' | 'desk'>;

/** What buttons do, by their verbs; each makes the card that takes the place of the one pressed. */
export type Actions = Readonly<Record<string, (action: Action) => Promise<Card>>>;

/** Who acts, and where. Somebody without an id belongs nowhere. */
export function actorOf({ speaker, conversation, activity }: Turn): Actor {
  return {
    id: speaker.id ?? '',
    name: speaker.name,
    conversationId: conversation.id,
    isAlone: conversation.kind === 'personal',
    ...(activity !== undefined && { activity }),
  };
}

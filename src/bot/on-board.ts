import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { refusalText } from '../cards/refusal-text';
import { text } from '../cards/text';
import { openBoard } from '../desk/board';
import type { Desk } from '../desk/desk';
import { workTicket } from '../desk/work-ticket';
import type { Locale } from '../lib/locale';
import { typed } from '../tickets/form';
import { type Action, actorOf } from './action';
import { type Reply, asMessage } from './as-message';
import { refuseGuest } from './refusals';
import type { Turn } from './turn';

/** The language in which the board is asked for, where the whole message does. */
export function boardWish(text: string): Locale | undefined {
  const words = text
    .normalize('NFC')
    .trim()
    .replace(/(?<![?!.])[?!.]+$/, '');
  if (/^(?:show |open )?(?:the )?(?:triage ?|ticket )?board$/i.test(words)) return 'en';
  return /^(?:visa |öppna )?(?:triage|ärende)?tavlan?$/i.test(words) ? 'sv' : undefined;
}

/** The board, which from then on follows what happens. */
export async function boardReply(turn: Turn, locale: Locale, desk: Desk): Promise<Reply> {
  if (turn.speaker.id === undefined) return asMessage(await refuseGuest({ action: 'board' }, locale, desk));
  const board = await openBoard({}, readerOf(turn, locale), desk);
  if (!board) return asMessage(notForThem(locale));
  const stands = (activityId: string) => board.stands({ conversation: turn.conversation, activityId });
  return { ...asMessage(board.card), stands };
}

/** What the buttons of the board do. */
export const boardActions = {
  async board(action: Action): Promise<Card> {
    return redrawn(action);
  },

  async boardTake(action: Action): Promise<Card> {
    const { turn, data, locale, desk } = action;
    const number = typed(data.ticket);
    const outcome = await workTicket({ verb: 'take', ticket: number, actor: actorOf(turn), input: {} }, desk);
    if (outcome.kind === 'done')
      return redrawn(action, { tone: 'good', text: text(locale, 'board.taken', { number }) });
    if (outcome.kind === 'refused')
      return redrawn(action, { tone: 'attention', text: refusalText(outcome.refusal, locale) });
    return redrawn(action, {
      tone: 'warning',
      text: text(locale, 'refused.denied', { who: text(locale, 'role.helper') }),
    });
  },
} as const;

async function redrawn(
  { turn, data, locale, desk }: Action,
  banner?: { readonly tone: 'good' | 'attention' | 'warning'; readonly text: string },
): Promise<Card> {
  const board = await openBoard(data, readerOf(turn, locale), desk, banner);
  if (!board) return notForThem(locale);
  const { conversation, cardId } = turn;
  if (cardId !== undefined) await board.stands({ conversation, activityId: cardId });
  return board.card;
}

function notForThem(locale: Locale): Card {
  return messageCard({ text: text(locale, 'board.denied'), tone: 'warning' });
}

function readerOf(turn: Turn, locale: Locale) {
  return { actor: actorOf(turn), inPersonalChat: turn.conversation.kind === 'personal', locale };
}

import * as z from 'zod/v4';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { text } from '../cards/text';
import type { Desk } from '../desk/desk';
import { type SourceMessage, turnIntoTicket } from '../desk/turn-into-ticket';
import { linkOf } from '../tickets/attachment';
import { blankForm, sameForm } from './form';
import { isServed } from './refusals';
import type { Turn } from './turn';

/** The message action's name in the manifest. */
const turnIntoTicketCommand = 'turnIntoTicket';

/**
 * What Teams tells of the message that an action was chosen on
 * (learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module).
 */
const invocation = z.object({
  commandId: z.literal(turnIntoTicketCommand),
  data: z.looseObject({}).nullish(),
  messagePayload: z.object({
    id: z.string().min(1).max(200),
    linkToMessage: z.string().nullish(),
    body: z.object({ content: z.string().nullish() }).nullish(),
    from: z
      .object({
        user: z
          .object({
            id: z.string().min(1).max(200),
            displayName: z.string().nullish(),
            userIdentityType: z.string().nullish(),
          })
          .nullish(),
      })
      .nullish(),
  }),
});
type Invocation = z.infer<typeof invocation>;

/** A dialog with a card, as Teams takes it in answer to an action on a message. */
export interface Dialog {
  readonly title: string;
  readonly card: Card;
}

/** The form for a ticket about the message, filled in with what it says. */
export async function openMessageAction(turn: Turn, value: unknown, desk: Desk): Promise<Dialog> {
  const { clientLocale: locale } = turn;
  const chosen = invocation.safeParse(value).data;
  const refused = refusal(turn, chosen, desk);
  if (refused || !chosen) return dialog(turn, refused ?? messageCard({ text: text(locale, 'turned.unreadable') }));
  const question = plainText(chosen.messagePayload.body?.content ?? '');
  return dialog(turn, asSubmit(await blankForm({ locale, question, intro: 'form.introTurned' }, turn, desk)));
}

/** Opens the ticket, for the author of the message. */
export async function submitMessageAction(turn: Turn, value: unknown, desk: Desk): Promise<Dialog> {
  const { clientLocale: locale, speaker, conversation } = turn;
  const chosen = invocation.safeParse(value).data;
  const refused = refusal(turn, chosen, desk);
  if (refused || !chosen || speaker.id === undefined)
    return dialog(turn, refused ?? messageCard({ text: text(locale, 'turned.unreadable') }));
  const message = sourceOf(chosen, turn);
  const by = { id: speaker.id, name: speaker.name };
  const outcome = await turnIntoTicket(message, by, conversation, chosen.data ?? {}, desk);
  if (outcome.kind === 'incomplete')
    return dialog(turn, asSubmit(await sameForm('message', locale, outcome, turn, desk)));
  const { number, requester } = outcome.record.ticket;
  const key = outcome.first ? 'turned.done' : 'turned.again';
  return dialog(
    turn,
    messageCard({ text: text(locale, key, { ticket: number }), title: requester.name, tone: 'good' }),
  );
}

function refusal(turn: Turn, chosen: Invocation | undefined, { organisation }: Desk): Card | undefined {
  const { clientLocale: locale, speaker } = turn;
  if (!isServed(turn, organisation.tenants)) return messageCard({ text: text(locale, 'refused.tenant') });
  if (speaker.id === undefined) return messageCard({ text: text(locale, 'refused.guest') });
  return chosen ? undefined : messageCard({ text: text(locale, 'turned.unreadable') });
}

/** The author comes from Teams with the message, never from the form. Bots and guests are no requesters. */
function sourceOf({ messagePayload: { id, linkToMessage, from } }: Invocation, { place }: Turn): SourceMessage {
  const user = from?.user;
  const isOurs = user && (user.userIdentityType ?? 'aadUser') === 'aadUser';
  const link = linkToMessage ? linkOf(linkToMessage) : undefined;
  return {
    id: `${place.id}/${id}`,
    ...(isOurs && { author: { id: user.id, name: user.displayName ?? user.id } }),
    ...(link !== undefined && { link }),
  };
}

function dialog({ clientLocale }: Turn, card: Card): Dialog {
  return { title: text(clientLocale, 'turned.title'), card };
}

/** Dialogs of message actions know Action.Submit alone, and no actions of the bot's other cards. */
function asSubmit(card: Card): Card {
  const actions = (card.actions ?? []) as readonly Record<string, unknown>[];
  return {
    ...card,
    body: withoutButtons(card.body),
    actions: actions.map(({ title, data, style }) => ({
      type: 'Action.Submit',
      title,
      data,
      ...(style ? { style } : {}),
    })),
  };
}

/** Parts of a card, without the buttons that stand among them: the one that follows a known fault. */
function withoutButtons(part: unknown): unknown {
  if (Array.isArray(part)) return part.filter(({ type }) => type !== 'ActionSet').map(withoutButtons);
  if (typeof part !== 'object' || part === null || !('items' in part)) return part;
  return { ...part, items: withoutButtons(part.items) };
}

/** The words of a message, out of the HTML that Teams keeps it in. */
function plainText(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/li)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}

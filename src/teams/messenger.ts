import type { Activity, ConversationAccount, ConversationParameters } from 'botbuilder';
import type { Conversation, PostedCard } from '../deliveries/conversation';
import type { SendOutcome } from '../deliveries/delivery';
import type { Message } from '../deliveries/message';
import type { TeamsAuthentication } from './authentication';
import { cardWithMentions, textWithMentions } from './mentions';
import { outcomeOf } from './outcome';

/** Where a message can go: a conversation known to the bot, a channel by its id, or a person the bot never met. */
export type Address =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  | ({ readonly kind: 'channel'; readonly channel: string } & Reach)
  | ({ readonly kind: 'person'; readonly person: string } & Reach);

export interface Reach {
  readonly serviceUrl: string;
  readonly tenantId?: string;
  readonly botId: string;
}

export type { Message };

/** Sends on the bot's own behalf, outside any turn; what came of it is a value, never an exception. */
export interface Messenger {
  post(address: Address, message: Message): Promise<SendOutcome>;
  /** Puts a card in place of one that stands; `missing` when the message is no longer there. */
  update(card: PostedCard, message: Message): Promise<SendOutcome | { readonly kind: 'missing' }>;
}

export function messenger(authentication: TeamsAuthentication): Messenger {
  return {
    async post(address, message) {
      try {
        return await postTo(address, asActivity(message), authentication);
      } catch (error) {
        return outcomeOf(error);
      }
    },
    async update({ conversation, activityId }, message) {
      try {
        const client = await authentication.connector(conversation.serviceUrl);
        await client.conversations.updateActivity(conversation.id, activityId, {
          ...addressed(asActivity(message), conversation),
          id: activityId,
        });
        return { kind: 'sent', conversation, activityId };
      } catch (error) {
        const outcome = outcomeOf(error);
        return outcome.kind === 'undeliverable' && outcome.because === 'gone' ? { kind: 'missing' } : outcome;
      }
    },
  };
}

async function postTo(
  address: Address,
  activity: Partial<Activity>,
  authentication: TeamsAuthentication,
): Promise<SendOutcome> {
  if (address.kind === 'channel') return postThread(address, activity, authentication);
  const conversation = address.kind === 'conversation' ? address.conversation : await openChat(address, authentication);
  const client = await authentication.connector(conversation.serviceUrl);
  const { id } = await client.conversations.sendToConversation(conversation.id, addressed(activity, conversation));
  return { kind: 'sent', conversation, activityId: id };
}

/**
 * A new thread in a channel (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages).
 * What is created is the thread, where replies go.
 */
async function postThread(
  { channel, serviceUrl, tenantId, botId }: Extract<Address, { kind: 'channel' }>,
  activity: Partial<Activity>,
  authentication: TeamsAuthentication,
): Promise<SendOutcome> {
  const client = await authentication.connector(serviceUrl);
  const thread = await client.conversations.createConversation({
    isGroup: true,
    bot: { id: botId, name: '' },
    channelData: { channel: { id: channel }, ...(tenantId && { tenant: { id: tenantId } }) },
    activity: { ...activity, channelId: 'msteams', serviceUrl } as Activity,
    ...(tenantId && { tenantId }),
  });
  const messageId = /;messageid=([^;]+)/.exec(thread.id)?.[1];
  return {
    kind: 'sent',
    conversation: { id: thread.id, kind: 'channel', serviceUrl, tenantId, botId },
    // Not every answer has one, whatever its type promises.
    activityId: thread.activityId || (messageId ?? thread.id),
  };
}

/** The 1:1 chat with a person; Teams answers with the same one each time. */
async function openChat(
  { person, serviceUrl, tenantId, botId }: Extract<Address, { kind: 'person' }>,
  authentication: TeamsAuthentication,
): Promise<Conversation> {
  const client = await authentication.connector(serviceUrl);
  const { id } = await client.conversations.createConversation({
    isGroup: false,
    bot: { id: botId, name: '' },
    members: [{ id: person, name: '' }],
    ...(tenantId && { tenantId, channelData: { tenant: { id: tenantId } } }),
  } as ConversationParameters);
  return { id, kind: 'personal', serviceUrl, tenantId, botId };
}

function addressed(activity: Partial<Activity>, { id, serviceUrl, botId, tenantId }: Conversation): Partial<Activity> {
  return {
    ...activity,
    channelId: 'msteams',
    serviceUrl,
    from: { id: botId, name: '' },
    conversation: { id, ...(tenantId && { tenantId }) } as ConversationAccount,
  };
}

/** A message as Bot Framework sends it. */
function asActivity(message: Message): Partial<Activity> {
  const { mentions = [] } = message;
  if ('text' in message)
    return { type: 'message', textFormat: 'markdown', ...textWithMentions(message.text, mentions) };
  if ('attachment' in message) return { type: 'message', summary: message.summary, attachments: [message.attachment] };
  return {
    type: 'message',
    summary: message.summary,
    ...(message.above !== undefined && { textFormat: 'markdown', text: message.above }),
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: cardWithMentions(message.card, mentions) },
    ],
  };
}

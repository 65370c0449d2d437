import { type Activity, TurnContext } from 'botbuilder';
import type { Conversation } from '../deliveries/conversation';
import { entraId } from '../lib/entra-id';
import { type Locale, localeOf } from '../lib/locale';
import type { Attachment } from '../tickets/attachment';
import { attachmentsOf, quotedIn } from './attachments';

/** What one activity says, in the project's own words. Identity and place come from here alone, never from a card. */
export interface Turn {
  readonly speaker: Speaker;
  readonly tenantId?: string;
  /** The language of the person's Teams. */
  readonly clientLocale: Locale;
  /** What was written, without mentions of the bot. */
  readonly text: string;
  /** Whether the bot is meant: always in a personal chat, else when it is mentioned. */
  readonly isAddressed: boolean;
  readonly conversation: Conversation;
  /** The channel or chat itself, where `conversation` may be a thread in it. */
  readonly place: Conversation;
  /** Files and pictures that came with the message. */
  readonly attachments: readonly Attachment[];
  /** The message that this one answers to by quoting it. */
  readonly quoted?: string;
  /** The message whose card was used. */
  readonly cardId?: string;
  /** Names the activity, the same when Teams sends it again. */
  readonly activity?: string;
}

export interface Speaker {
  /** Entra object id; guests and federated people may have none. */
  readonly id?: string;
  readonly name: string;
  /** `29:…` */
  readonly teamsId: string;
}

export function turnOf(activity: Activity, languages: readonly Locale[]): Turn {
  const tenantId = tenantOf(activity);
  const conversation: Conversation = {
    id: activity.conversation.id,
    kind: kindOf(activity.conversation.conversationType),
    serviceUrl: activity.serviceUrl,
    botId: activity.recipient.id,
    ...(tenantId !== undefined && { tenantId }),
  };
  const { text, isMentioned } = withoutMention(activity);
  const quoted = quotedIn(activity);
  return {
    speaker: {
      name: activity.from.name || activity.from.id,
      teamsId: activity.from.id,
      ...(activity.from.aadObjectId && { id: entraId(activity.from.aadObjectId) }),
    },
    ...(tenantId !== undefined && { tenantId }),
    clientLocale: localeOf(activity.locale, languages),
    text,
    isAddressed: conversation.kind === 'personal' || isMentioned,
    conversation,
    place: { ...conversation, id: placeOf(activity) },
    attachments: attachmentsOf(activity),
    ...(quoted !== undefined && { quoted }),
    ...(activity.replyToId && { cardId: activity.replyToId }),
    ...(activity.id && { activity: nameOf(activity) }),
  };
}

/** Its id, with what it says: the id alone is unique only where a channel keeps its word. */
function nameOf({ id, conversation, from, name, text, value }: Activity): string {
  return JSON.stringify([conversation.id, from.id, id, name, text, value]);
}

/** The tenant that the conversation belongs to; a token proves the channel, not the tenant. */
function tenantOf({ conversation, channelData }: Activity): string | undefined {
  const data = channelData as { tenant?: { id?: unknown } } | undefined;
  const id = conversation.tenantId ?? data?.tenant?.id;
  return typeof id === 'string' && id ? entraId(id) : undefined;
}

function placeOf({ conversation, channelData }: Activity): string {
  const data = channelData as { channel?: { id?: unknown } } | undefined;
  const channel = data?.channel?.id;
  return typeof channel === 'string' && channel ? channel : (conversation.id.split(';', 1)[0] ?? conversation.id);
}

function kindOf(type: string | undefined): Conversation['kind'] {
  return type === 'channel' || type === 'groupChat' ? type : 'personal';
}

/** Longer than any message that Teams takes (about 28 KB): what is more is no person's, and would only cost time. */
const longestText = 32_000;

/** Takes mentions of the bot out of the text; names of other people that were mentioned stay as words. */
function withoutMention(activity: Activity): { text: string; isMentioned: boolean } {
  const written = typeof activity.text === 'string' ? activity.text.slice(0, longestText) : '';
  const own = TurnContext.getMentions(activity).filter(({ mentioned }) => mentioned.id === activity.recipient.id);
  const without = own.reduce((text, mention) => (mention.text ? text.replaceAll(mention.text, ' ') : text), written);
  const text = without
    .replace(/<\/?at[^>]{0,200}>/gi, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return { text, isMentioned: own.length > 0 };
}

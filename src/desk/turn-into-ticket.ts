import type { Conversation } from '../deliveries/conversation';
import type { FormInput } from '../tickets/form';
import type { Desk } from './desk';
import { type OpenOutcome, openTicket } from './open-ticket';

/** A message in any chat or channel, of which somebody makes a ticket. */
export interface SourceMessage {
  /** Names the message, the same whoever points at it. */
  readonly id: string;
  /** Who wrote it, where that is a person of the organisation. */
  readonly author?: { readonly id: string; readonly name: string };
  /** Where it can be read. */
  readonly link?: string;
}

/** Opens a ticket for the author of a message, with a link back. The same message twice is the same ticket. */
export async function turnIntoTicket(
  message: SourceMessage,
  by: { readonly id: string; readonly name: string },
  place: Conversation,
  input: FormInput,
  desk: Desk,
): Promise<OpenOutcome> {
  const author = message.author ?? by;
  const known = await desk.stores.people.find(author.id);
  const { serviceUrl, botId, tenantId } = place;
  // An author whom the bot never met has no chat yet: it is opened when the first message is delivered.
  const unmet: Conversation = { id: '', kind: 'personal', serviceUrl, botId, ...(tenantId && { tenantId }) };
  return openTicket(
    {
      formId: `message/${message.id}`,
      input,
      requester: { ...author, locale: known?.locale ?? desk.organisation.languages[0] ?? 'en' },
      origin: known?.personal ?? unmet,
      source: { by: { id: by.id, name: by.name }, ...(message.link !== undefined && { url: message.link }) },
    },
    desk,
  );
}

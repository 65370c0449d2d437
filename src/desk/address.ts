import type { Person } from '../apps/app';
import type { PostedCard } from '../deliveries/conversation';
import type { Recipient } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Queue } from '../routing/destination';
import { queueById } from '../routing/policy';
import type { Address, Reach } from '../teams/messenger';
import type { Ticket } from '../tickets/ticket';
import type { Desk } from './desk';
import { channelOf } from './organisation';

/** Teams' public default for people in a tenant that the bot never heard from (learn.microsoft.com/microsoftteams/platform, proactive messages). */
const publicServiceUrl = 'https://smba.trafficmanager.net/teams';

/** Where a delivery goes, as far as is known; nothing for a queue without a channel. */
export async function addressOf(
  recipient: Recipient,
  ticket: Ticket,
  standing: PostedCard | undefined,
  desk: Desk,
): Promise<Address | undefined> {
  if (recipient.kind === 'requester' && recipient.conversation.id !== '')
    return { kind: 'conversation', conversation: recipient.conversation };
  if (standing) return { kind: 'conversation', conversation: standing.conversation };
  if (recipient.kind === 'requester') return addressOfPerson(ticket.requester.id, ticket.origin.tenantId, desk);
  if (recipient.kind === 'person') return addressOfPerson(recipient.person.id, ticket.origin.tenantId, desk);
  const { to } = recipient;
  if (to.level === 'maker') return addressOfPerson(to.person.id, ticket.origin.tenantId, desk);
  const queue = queueById(desk.organisation.routing, to.queue);
  return queue && addressOfQueue(queue, ticket.origin.tenantId, desk);
}

/** Where a queue works; nothing for one without a channel. */
export async function addressOfQueue(
  queue: Queue,
  tenantId: string | undefined,
  desk: Desk,
): Promise<Address | undefined> {
  const bindings = await desk.stores.conversations.bindings();
  const channel = channelOf(queue, bindings);
  if (!channel) return undefined;
  const known = bindings.get(queue.id) ?? (await desk.stores.conversations.find(channel));
  if (known && known.kind !== 'channel') return { kind: 'conversation', conversation: known };
  const way = known ?? (await reach(tenantId, queue.serviceUrl, desk));
  if (!isGroupChat(channel)) return { kind: 'channel', channel, ...way };
  return { kind: 'conversation', conversation: { ...way, id: channel, kind: 'groupChat' } };
}

/** Teams ends the ids of group chats so; those of channels end in `@thread.tacv2` or `@thread.skype`. */
function isGroupChat(id: string): boolean {
  return id.endsWith('@thread.v2');
}

async function addressOfPerson(id: string, tenantId: string | undefined, desk: Desk): Promise<Address> {
  const person = await desk.stores.people.find(id);
  if (person?.personal) return { kind: 'conversation', conversation: person.personal };
  if (person) return { kind: 'person', person: person.teamsId, ...person };
  return { kind: 'person', person: id, ...(await reach(tenantId, undefined, desk)) };
}

/** The service URL last seen in the tenant, else the queue's, else the policy's, else Teams' public default. */
async function reach(tenantId: string | undefined, queueUrl: string | undefined, desk: Desk): Promise<Reach> {
  const seen = tenantId === undefined ? undefined : await desk.stores.people.serviceUrlLastSeen(tenantId);
  const serviceUrl = seen?.serviceUrl ?? queueUrl ?? desk.organisation.serviceUrl ?? publicServiceUrl;
  return { serviceUrl, botId: seen?.botId ?? desk.botId, ...(tenantId !== undefined && { tenantId }) };
}

/** The language that a recipient reads. */
export async function localeOfRecipient(recipient: Recipient, { organisation, stores }: Desk): Promise<Locale> {
  if (recipient.kind === 'requester') return recipient.locale;
  const reader = readerOf(recipient);
  const person = reader && (await stores.people.find(reader.id));
  return person?.locale ?? organisation.languages[0] ?? 'en';
}

/** The one person who reads it, where it is not a channel. */
function readerOf(recipient: Exclude<Recipient, { kind: 'requester' }>): Person | undefined {
  if (recipient.kind === 'person') return recipient.person;
  return recipient.to.level === 'maker' ? recipient.to.person : undefined;
}

import type { Conversation } from '../deliveries/conversation';
import type { Queue } from '../routing/destination';
import { recordDeed, recordDenial } from './audit';
import type { Desk } from './desk';
import type { Organisation } from './organisation';
import { isAdmin } from './roles';

export type ConnectOutcome =
  | { readonly kind: 'connected'; readonly queue: Queue }
  | { readonly kind: 'not-admin' }
  | { readonly kind: 'unknown-queue'; readonly queues: readonly Queue[] };

/** The queue that an admin wants to connect to a channel; nothing when the message is something else. */
export function connectWish(text: string): string | undefined {
  return /^(?:connect|anslut|koppla)\s+(?:to\s+|till\s+)?["']?([^\n"']{1,60}?)["']?$/i.exec(text.trim())?.[1];
}

/** The queue that goes by an id or a name. */
export function queueNamed(name: string, { routing }: Organisation): Queue | undefined {
  const wanted = name.trim().toLowerCase();
  return routing.queues.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

/** Makes a channel the place where a queue works; it comes before the one that the policy names. */
export async function connectQueue(
  name: string,
  place: Conversation,
  personId: string | undefined,
  desk: Desk,
): Promise<ConnectOutcome> {
  const { organisation, stores, now, log, wake } = desk;
  const { queues } = organisation.routing;
  const queue = queueNamed(name, organisation);
  if (personId === undefined || !isAdmin(personId, organisation)) {
    await recordDenial({ by: personId, action: 'connect', target: queue?.id }, desk);
    return { kind: 'not-admin' };
  }
  if (!queue) return { kind: 'unknown-queue', queues };
  await stores.conversations.bindQueue(queue.id, place, personId, now());
  await recordDeed({ by: personId, action: 'connect', target: queue.id }, desk);
  log.info({ queue: queue.id, by: personId }, 'queue connected to a channel');
  wake();
  return { kind: 'connected', queue };
}

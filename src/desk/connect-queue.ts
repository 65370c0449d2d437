import type { Conversation } from '../deliveries/conversation';
import type { Queue } from '../routing/destination';
import type { Desk } from './desk';

export type ConnectOutcome =
  | { readonly kind: 'connected'; readonly queue: Queue }
  | { readonly kind: 'not-admin' }
  | { readonly kind: 'unknown-queue'; readonly queues: readonly Queue[] };

/** The queue that an admin wants to connect to a channel; nothing when the message is something else. */
export function connectWish(text: string): string | undefined {
  return /^(?:connect|anslut|koppla)\s+(?:to\s+|till\s+)?["']?([^\n"']{1,60}?)["']?$/i.exec(text.trim())?.[1];
}

/** Makes a channel the place where a queue works; it comes before the one that the policy names. */
export async function connectQueue(
  name: string,
  place: Conversation,
  personId: string | undefined,
  { organisation, stores, now, log, wake }: Desk,
): Promise<ConnectOutcome> {
  if (personId === undefined || !organisation.admins.includes(personId)) return { kind: 'not-admin' };
  const { queues } = organisation.routing;
  const wanted = name.trim().toLowerCase();
  const queue = queues.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  if (!queue) return { kind: 'unknown-queue', queues };
  await stores.conversations.bindQueue(queue.id, place, personId, now());
  log.info({ queue: queue.id, by: personId }, 'queue connected to a channel');
  wake();
  return { kind: 'connected', queue };
}

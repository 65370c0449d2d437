import { collected } from '../deliveries/collect';
import type { SaveOptions } from '../storage/tickets';
import type { TicketChange, TicketRecord } from '../tickets/change';
import { announced, keepTargets } from './decide';
import type { Desk } from './desk';
import type { Organisation } from './organisation';

/**
 * Saves a change of a ticket with what it does to the ticket's clocks and what those who follow it are told, and wakes
 * the worker.
 *
 * @param before the record that the change was decided on
 * @returns the record after the change; nothing where somebody else changed the ticket first: read it and decide again
 */
export async function saveChange(
  before: TicketRecord,
  decided: TicketChange,
  desk: Pick<Desk, 'stores' | 'organisation' | 'now' | 'wake'>,
  options: Omit<SaveOptions, 'now'> = {},
): Promise<TicketRecord | undefined> {
  const now = desk.now();
  const { organisation } = desk;
  const kept = keepTargets(before.ticket, announced(before, decided), now, organisation);
  const change = { ...kept, ...collectedNotices(kept, organisation) };
  if ((await desk.stores.tickets.save(change, { ...options, now })) === 'conflict') return undefined;
  desk.wake();
  return { ticket: change.ticket, events: [...before.events, ...change.events] };
}

/** What one person is to be told goes together, where it may wait. */
function collectedNotices({ deliveries, also }: TicketChange, organisation: Organisation): Partial<TicketChange> {
  const { noticesWaitMs } = organisation;
  return {
    noticesWaitMs,
    deliveries: deliveries.map(delivery => collected(delivery, noticesWaitMs)),
    ...(also && { also: { ...also, ...collectedNotices(also, organisation) } }),
  };
}

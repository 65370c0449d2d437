import type { SaveOptions } from '../storage/tickets';
import type { TicketChange, TicketRecord } from '../tickets/change';
import { announced, keepTargets } from './decide';
import type { Desk } from './desk';

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
  const change = keepTargets(before.ticket, announced(before, decided), now, desk.organisation);
  if ((await desk.stores.tickets.save(change, { ...options, now })) === 'conflict') return undefined;
  desk.wake();
  return { ticket: change.ticket, events: [...before.events, ...change.events] };
}

import type { Kysely, Transaction } from 'kysely';
import type { TicketChange, TicketRecord } from '../tickets/change';
import { putOverride } from './app-overrides';
import { putCards, recordDeliveries } from './delivery-rows';
import { announce } from './incidents';
import { putPost } from './posts';
import type { Schema } from './schema';
import { eventRows, eventsOf, ticketOf } from './ticket-rows';

/** Events, deliveries and cards of a change; after its ticket, whose row keeps the order of a stream that of its versions. */
export async function recordRest(trx: Transaction<Schema>, change: TicketChange, now: number): Promise<void> {
  if (change.events.length > 0) await trx.insertInto('ticket_events').values(eventRows(change)).execute();
  await recordDeliveries(trx, change.deliveries, now);
  await putCards(trx, change.cards ?? {});
  await announce(trx, change, now);
  for (const { conversation, activityId } of Object.values(change.cards ?? {})) {
    await putPost(trx, {
      ticket: change.ticket.number,
      conversationId: conversation.id,
      activityId,
      spoken: false,
      at: now,
    });
  }
  await putOverride(trx, change, now);
}

/** The ticket of a row, with its timeline. */
export async function recordOf(db: Kysely<Schema>, row: { id: number; body: string }): Promise<TicketRecord> {
  return { ticket: ticketOf(row), events: eventsOf(await eventsBetween(db, row.id, row.id), row.id) };
}

/** Events of the tickets from one to another, in the order of ticket and time. */
export async function eventsBetween(db: Kysely<Schema>, first: number, last: number) {
  return db
    .selectFrom('ticket_events')
    .select(['ticket_id', 'body'])
    .where('ticket_id', '>=', first)
    .where('ticket_id', '<=', last)
    .orderBy('ticket_id')
    .orderBy('version')
    .orderBy('seq')
    .execute();
}

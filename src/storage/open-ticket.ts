import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { TicketChange, TicketRecord } from '../tickets/change';
import type { Database } from './database';
import type { Schema } from './schema';
import { recordOf, recordRest } from './ticket-parts';
import { ticketNumber, ticketRow } from './ticket-rows';

/** Records the ticket that a form opens under the next number, or gives back the one that it opened before. */
export async function openTicket(
  { kysely }: Database,
  formId: string,
  decide: (number: string) => TicketChange,
  now: number,
): Promise<{ record: TicketRecord; first: boolean }> {
  const formKey = formKeyOf(formId);
  const known = await findByForm(kysely, formKey);
  if (known) return { record: known, first: false };
  return kysely.transaction().execute(async trx => {
    const next = await nextNumber(trx, 1);
    const other = await findByForm(trx, formKey);
    if (other) {
      await nextNumber(trx, -1);
      return { record: other, first: false };
    }
    const change = decide(ticketNumber(next));
    await trx
      .insertInto('tickets')
      .values({ id: next, form_key: formKey, ...ticketRow(change.ticket) })
      .execute();
    await recordRest(trx, change, now);
    return { record: { ticket: change.ticket, events: change.events }, first: true };
  });
}

/** What a form id is looked up by. It comes from outside and may be longer than an index takes. */
function formKeyOf(formId: string): string {
  return createHash('sha256').update(formId).digest('base64url');
}

/**
 * Counts on. Nobody else gets a number before this transaction ends, so what it does from here on, each way to the database
 * and back, is what limits the tickets a second of all replicas together.
 */
async function nextNumber(trx: Transaction<Schema>, by: 1 | -1): Promise<number> {
  const { value } = await trx
    .updateTable('counters')
    .set(eb => ({ value: eb('value', '+', by) }))
    .where('name', '=', 'ticket')
    .returning('value')
    .executeTakeFirstOrThrow();
  return value;
}

async function findByForm(db: Kysely<Schema>, formKey: string): Promise<TicketRecord | undefined> {
  const row = await db.selectFrom('tickets').select(['id', 'body']).where('form_key', '=', formKey).executeTakeFirst();
  return row && recordOf(db, row);
}

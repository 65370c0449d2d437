import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { TicketChange, TicketRecord } from '../tickets/change';
import type { Database } from './database';
import type { Schema } from './schema';
import { recordOf, recordRest } from './ticket-parts';
import { ticketNumber, ticketRow } from './ticket-rows';

/** Records the ticket that a form opens under the next number, or gives back the one that it opened before. */
export async function openTicket(
  database: Database,
  formId: string,
  decide: (number: string) => TicketChange,
  now: number,
): Promise<{ record: TicketRecord; first: boolean }> {
  const { kysely } = database;
  const formKey = formKeyOf(formId);
  const known = await findByForm(kysely, formKey);
  if (known) return { record: known, first: false };
  return kysely.transaction().execute(async trx => {
    const next = (await lockTicketCounter(trx, database)) + 1;
    const other = await findByForm(trx, formKey);
    if (other) return { record: other, first: false };
    const change = decide(ticketNumber(next));
    await trx.updateTable('counters').set({ value: next }).where('name', '=', 'ticket').execute();
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

/** The last number given; nobody else can take the next one before this transaction ends. */
async function lockTicketCounter(trx: Transaction<Schema>, { dialect }: Database): Promise<number> {
  const { value } = await trx
    .selectFrom('counters')
    .select('value')
    .where('name', '=', 'ticket')
    .$if(dialect === 'postgres', query => query.forUpdate())
    .executeTakeFirstOrThrow();
  return value;
}

async function findByForm(db: Kysely<Schema>, formKey: string): Promise<TicketRecord | undefined> {
  const row = await db.selectFrom('tickets').select(['id', 'body']).where('form_key', '=', formKey).executeTakeFirst();
  return row && recordOf(db, row);
}

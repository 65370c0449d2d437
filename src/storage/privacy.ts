import { type Kysely, type Transaction, sql } from 'kysely';
import type { NewDelivery } from '../deliveries/delivery';
import { withoutPeople } from '../tickets/erase';
import type { Ticket, TicketEvent } from '../tickets/ticket';
import type { Database } from './database';
import { recordDeliveries } from './delivery-rows';
import type { Schema } from './schema';
import { ticketId, ticketNumber, ticketOf, ticketRow } from './ticket-rows';

/** Everything that is stored about one person, apart from their tickets. */
export interface PersonalData {
  readonly person?: Record<string, unknown>;
  readonly questions: readonly {
    readonly at: number;
    readonly text: string | null;
    readonly reaction: string | null;
  }[];
  readonly follows: readonly string[];
}

/** Finds and erases what is stored about people. What counts stays. */
export class PrivacyStore {
  constructor(private readonly database: Database) {}

  /** @param limit as many of the newest questions */
  async about(personId: string, limit: number): Promise<PersonalData> {
    const { kysely } = this.database;
    const [person, questions, follows] = await Promise.all([
      kysely.selectFrom('people').selectAll().where('id', '=', personId).executeTakeFirst(),
      kysely
        .selectFrom('questions')
        .select(['at', 'text', 'reaction'])
        .where('person_id', '=', personId)
        .orderBy('at', 'desc')
        .limit(limit)
        .execute(),
      kysely.selectFrom('incident_followers').select('ticket_id').where('person_id', '=', personId).execute(),
    ]);
    return {
      ...(person && { person: { ...(JSON.parse(person.body ?? '{}') as object), id: personId } }),
      questions,
      follows: follows.map(({ ticket_id }) => ticketNumber(ticket_id)),
    };
  }

  /** Forgets who somebody is, what they asked and what they follow. Their tickets are erased one by one. */
  async forget(personId: string): Promise<void> {
    await this.database.kysely.transaction().execute(async trx => {
      await trx.deleteFrom('people').where('id', '=', personId).execute();
      await trx.deleteFrom('incident_followers').where('person_id', '=', personId).execute();
      await trx
        .updateTable('questions')
        .set({ text: null, person_id: null })
        .where('person_id', '=', personId)
        .execute();
    });
  }

  /**
   * Erases the people and words of a ticket that is over. Messages about it that were sent, or wait, go with them.
   *
   * @param then what shows the erased ticket where its cards stand
   * @returns false when it was changed by somebody meanwhile
   */
  async eraseTicket(ticket: Ticket, then: readonly NewDelivery[], now: number): Promise<boolean> {
    const id = ticketId(ticket.number) ?? 0;
    return this.database.kysely.transaction().execute(async trx => {
      const erased = await eraseTicket(trx, id, ticket);
      if (erased) await recordDeliveries(trx, then, now);
      return erased;
    });
  }

  /** Erases the people and words of tickets closed before a time. Returns how many. */
  async eraseClosedTickets(before: number, limit: number): Promise<number> {
    const { kysely } = this.database;
    const rows = await kysely
      .selectFrom('tickets')
      .select(['id', 'body'])
      .where('requester_id', '<>', sql.lit('erased'))
      .where('closed_at', '<', before)
      .orderBy('closed_at')
      .limit(limit)
      .execute();
    let erased = 0;
    for (const row of rows)
      if (await kysely.transaction().execute(trx => eraseTicket(trx, row.id, ticketOf(row)))) erased++;
    return erased;
  }

  /** Forgets people whose names and addresses have not changed since a time; who comes back is met anew. */
  async forgetPeople(before: number, limit: number): Promise<number> {
    const { kysely } = this.database;
    const old = kysely
      .selectFrom('people')
      .select('id')
      .where('changed_at', '<', before)
      .orderBy('changed_at')
      .limit(limit);
    const { numDeletedRows } = await kysely.deleteFrom('people').where('id', 'in', old).executeTakeFirst();
    return Number(numDeletedRows);
  }

  /** Forgets messages that were done with before a time. */
  async forgetDeliveries(before: number, limit: number): Promise<number> {
    const { kysely } = this.database;
    const old = kysely
      .selectFrom('deliveries')
      .select('ord')
      .where('done_at', 'is not', null)
      .where('done_at', '<', before)
      .orderBy('done_at')
      .limit(limit);
    const { numDeletedRows } = await kysely.deleteFrom('deliveries').where('ord', 'in', old).executeTakeFirst();
    return Number(numDeletedRows);
  }
}

async function eraseTicket(trx: Transaction<Schema>, id: number, ticket: Ticket): Promise<boolean> {
  const events = await trx
    .selectFrom('ticket_events')
    .select(['version', 'seq', 'body'])
    .where('ticket_id', '=', id)
    .execute();
  const record = { ticket, events: events.map(({ body }) => JSON.parse(body) as TicketEvent) };
  const erased = withoutPeople(record);
  const { numUpdatedRows } = await trx
    .updateTable('tickets')
    .set({ ...ticketRow(erased.ticket), form_key: `erased-${id}` })
    .where('id', '=', id)
    .where('version', '=', ticket.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  for (const [index, { version, seq }] of events.entries())
    await trx
      .updateTable('ticket_events')
      .set({ body: JSON.stringify(erased.events[index]) })
      .where('ticket_id', '=', id)
      .where('version', '=', version)
      .where('seq', '=', seq)
      .execute();
  await trx.deleteFrom('deliveries').where('ticket_id', '=', id).execute();
  await trx.deleteFrom('posts').where('conversation_id', '=', ticket.origin.id).where('ticket_id', '=', id).execute();
  await forgetRequesterCard(trx, id);
  return true;
}

async function forgetRequesterCard(db: Kysely<Schema>, id: number): Promise<void> {
  await db
    .deleteFrom('cards')
    .where('stream', '=', `${ticketNumber(id)}/requester`)
    .execute();
}

import { type Kysely, type Selectable, type Transaction, sql } from 'kysely';
import type { NewDelivery } from '../deliveries/delivery';
import { withoutFollower, withoutPeople } from '../tickets/erase';
import type { TicketRecord } from '../tickets/change';
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
      ...(person && { person: asTold(person) }),
      questions,
      follows: follows.map(({ ticket_id }) => ticketNumber(ticket_id)),
    };
  }

  /**
   * Forgets who somebody is, what they asked, what they follow, and what waits for them or was sent to them in their own
   * chats. Their tickets are erased one by one.
   *
   * @param chats ids of the conversations that they have with the bot alone
   */
  async forget(personId: string, chats: readonly string[]): Promise<void> {
    await this.database.kysely.transaction().execute(async trx => {
      await trx.deleteFrom('people').where('id', '=', personId).execute();
      await trx.deleteFrom('incident_followers').where('person_id', '=', personId).execute();
      await trx
        .updateTable('questions')
        .set({ text: null, person_id: null })
        .where('person_id', '=', personId)
        .execute();
      for (const chat of chats) await forgetChat(trx, chat);
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

  /**
   * Takes somebody out of another's ticket that tickets of theirs were merged into. What it told of them, and what of that
   * waits to be told, goes too.
   *
   * @returns false when it was changed by somebody meanwhile
   */
  async eraseFollower(
    ticket: Ticket,
    follower: { readonly id: string; readonly name: string; readonly tickets: readonly string[] },
    then: readonly NewDelivery[],
    now: number,
  ): Promise<boolean> {
    const id = ticketId(ticket.number) ?? 0;
    const without = (record: TicketRecord) => withoutFollower(record, follower.id, follower.tickets);
    return this.database.kysely.transaction().execute(async trx => {
      const erased = await rewriteTicket(trx, id, ticket, without);
      if (!erased) return false;
      await forgetNotices(trx, id, [follower.id, follower.name, ...follower.tickets]);
      await recordDeliveries(trx, then, now);
      return true;
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
  if (!(await rewriteTicket(trx, id, ticket, withoutPeople, `erased-${id}`))) return false;
  await trx.deleteFrom('deliveries').where('ticket_id', '=', id).execute();
  await trx.deleteFrom('posts').where('conversation_id', '=', ticket.origin.id).where('ticket_id', '=', id).execute();
  await forgetRequesterCard(trx, id);
  return true;
}

/** Puts in the place of a ticket and its timeline what is left of them. @returns false when it was changed meanwhile */
async function rewriteTicket(
  trx: Transaction<Schema>,
  id: number,
  ticket: Ticket,
  rewrite: (record: TicketRecord) => TicketRecord,
  formKey?: string,
): Promise<boolean> {
  const events = await trx
    .selectFrom('ticket_events')
    .select(['version', 'seq', 'body'])
    .where('ticket_id', '=', id)
    .execute();
  const record = { ticket, events: events.map(({ body }) => JSON.parse(body) as TicketEvent) };
  const erased = rewrite(record);
  const { numUpdatedRows } = await trx
    .updateTable('tickets')
    .set({ ...ticketRow(erased.ticket), ...(formKey !== undefined && { form_key: formKey }) })
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
  return true;
}

/** Messages about a ticket in which any of some words stand. */
async function forgetNotices(trx: Transaction<Schema>, id: number, words: readonly string[]): Promise<void> {
  const notices = await trx
    .selectFrom('deliveries')
    .select(['ord', 'body'])
    .where('ticket_id', '=', id)
    .where('kind', '=', 'notice')
    .execute();
  const quoted = words.map(word => JSON.stringify(word).slice(1, -1));
  for (const { ord, body } of notices)
    if (quoted.some(word => body.includes(word))) await trx.deleteFrom('deliveries').where('ord', '=', ord).execute();
}

/** Replies that were tried again or given up hold what was written; the rest names the chat. */
async function forgetChat(trx: Transaction<Schema>, chat: string): Promise<void> {
  const stream = `reply:${chat}`;
  await trx.deleteFrom('deliveries').where('ticket_id', 'is', null).where('stream', '=', stream).execute();
  for (const table of ['posts', 'paces'] as const)
    await trx.deleteFrom(table).where('conversation_id', '=', chat).execute();
  await trx.deleteFrom('boards').where('place_id', '=', chat).execute();
}

/** What is known of a person, as they are told it. */
function asTold({
  id,
  body,
  personal,
  unreachable,
  changed_at,
}: Selectable<Schema['people']>): Record<string, unknown> {
  return {
    id,
    ...(JSON.parse(body ?? '{}') as object),
    ...(personal !== null && { chat: JSON.parse(personal) as unknown }),
    ...(unreachable !== null && { unreachable }),
    changed: new Date(changed_at).toISOString(),
  };
}

async function forgetRequesterCard(db: Kysely<Schema>, id: number): Promise<void> {
  await db
    .deleteFrom('cards')
    .where('stream', '=', `${ticketNumber(id)}/requester`)
    .execute();
}

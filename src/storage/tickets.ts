import { type Transaction, sql } from 'kysely';
import type { Delivery } from '../deliveries/delivery';
import type { Level } from '../routing/destination';
import type { TicketChange, TicketRecord } from '../tickets/change';
import type { Ticket } from '../tickets/ticket';
import { markDone } from './activities';
import type { Database } from './database';
import { settleDelivery } from './delivery-rows';
import { openTicket } from './open-ticket';
import type { Schema } from './schema';
import { eventsBetween, recordOf, recordRest } from './ticket-parts';
import { eventsOf, ticketId, ticketNumber, ticketOf, ticketRow } from './ticket-rows';

export interface SaveOptions {
  readonly now: number;
  /** A delivery that is given up with this change; the change is what follows from it. */
  readonly failed?: { readonly delivery: Delivery; readonly error: string };
  /** A delivery that is done with this change. */
  readonly completed?: Delivery;
  /** The activity that asks for the change; the same one again changes nothing. */
  readonly activity?: string;
}

/** Thrown inside a transaction to undo it, and caught around it. */
class Conflict extends Error {}

/** Tickets with their timelines. */
export class TicketStore {
  constructor(private readonly database: Database) {}

  /**
   * Records the ticket that `decide` makes under the next number; numbers have no gaps. A form that was used already
   * gives the ticket that it opened, also when two come at once.
   */
  async open(
    formId: string,
    decide: (number: string) => TicketChange,
    { now }: { readonly now: number },
  ): Promise<{ record: TicketRecord; first: boolean }> {
    return openTicket(this.database, formId, decide, now);
  }

  async find(number: string): Promise<TicketRecord | undefined> {
    const id = ticketId(number);
    if (id === undefined) return undefined;
    const { kysely } = this.database;
    const row = await kysely.selectFrom('tickets').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
    return row && recordOf(kysely, row);
  }

  /**
   * Saves a change and all that follows from it, or nothing.
   *
   * @returns `conflict` when the ticket was changed by somebody else since it was read, or when the lease of the failed
   *   or completed delivery is no longer ours: read the ticket again and decide again. Also when the
   *   activity was done before: see `activities.isDone`.
   */
  async save(change: TicketChange, { now, failed, completed, activity }: SaveOptions): Promise<'saved' | 'conflict'> {
    const changes = inOrder(change);
    const save = async (trx: Transaction<Schema>) => {
      if (activity !== undefined && !(await markDone(trx, activity, now))) throw new Conflict();
      for (const { ticket } of changes) await replaceTicket(trx, ticket);
      if (failed && !(await settleDelivery(trx, failed.delivery, { state: 'failed', now, error: failed.error })))
        throw new Conflict();
      if (completed && !(await settleDelivery(trx, completed, { state: 'sent', now }))) throw new Conflict();
      for (const part of changes) await recordRest(trx, part, now);
    };
    try {
      await this.database.kysely.transaction().execute(save);
      return 'saved';
    } catch (error) {
      if (error instanceof Conflict) return 'conflict';
      throw error;
    }
  }

  /**
   * A person's tickets: those not closed first, then the closed ones, each newest first.
   *
   * @param since leaves out tickets closed before it, in epoch milliseconds
   */
  async ofRequester(
    personId: string,
    { since, limit, offset = 0 }: { readonly since?: number; readonly limit: number; readonly offset?: number },
  ): Promise<Ticket[]> {
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select('body')
      .where('requester_id', '=', personId)
      .$if(since !== undefined, query =>
        query.where(eb => eb.or([eb('closed', '=', 0), eb('closed_at', '>=', since ?? 0)])),
      )
      .orderBy('closed')
      .orderBy('id', 'desc')
      .limit(limit)
      .offset(offset)
      .execute();
    return rows.map(ticketOf);
  }

  /** Ids of the apps that a person's newest tickets are about, newest first. */
  async recentApps(personId: string, limit: number): Promise<string[]> {
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select('app')
      .where('requester_id', '=', personId)
      .where('app', 'is not', null)
      .orderBy('id', 'desc')
      .limit(recentTickets)
      .execute();
    return [...new Set(rows.flatMap(({ app }) => app ?? []))].slice(0, limit);
  }

  /** Tickets about an app that are worked on, oldest first. */
  async activeOfApp(app: string, limit: number): Promise<Ticket[]> {
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select('body')
      .where('app', '=', app)
      .where(eb => eb('active', '=', eb.lit(1)))
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(ticketOf);
  }

  /** Resolved tickets whose time to be confirmed is over, longest over first. */
  async dueToClose(now: number, limit: number): Promise<Ticket[]> {
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select('body')
      .where('closes_at', '<=', now)
      .orderBy('closes_at')
      .limit(limit)
      .execute();
    return rows.map(ticketOf);
  }

  /** Numbers of the tickets on which something is due by time alone, longest due first. */
  async dueTargets(now: number, limit: number): Promise<string[]> {
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select('id')
      .where('next_target_at', '<=', now)
      .orderBy('next_target_at')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => ticketNumber(id));
  }

  /** Tickets that a level has and that are not closed, oldest first. */
  async heldAt(level: Level, limit: number): Promise<Ticket[]> {
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select('body')
      .where('level', '=', level)
      // In the text of the statement, so that SQLite can use the partial index.
      .where('closed', '=', sql.lit(0))
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(ticketOf);
  }

  /** Every ticket in the order of opening, read a page at a time: nobody waits for a long listing. */
  async *all({ pageSize = 200 }: { readonly pageSize?: number } = {}): AsyncGenerator<TicketRecord> {
    const { kysely } = this.database;
    for (let after = 0; ;) {
      const page = await kysely
        .selectFrom('tickets')
        .select(['id', 'body'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(pageSize)
        .execute();
      const last = page.at(-1);
      if (!last) return;
      const events = await eventsBetween(kysely, after + 1, last.id);
      for (const row of page) yield { ticket: ticketOf(row), events: eventsOf(events, row.id) };
      after = last.id;
    }
  }
}

/** How many of a person's tickets are looked at for their recent apps. */
const recentTickets = 50;

/** By the tickets' numbers, so that two steps on the same tickets never wait for each other. */
function inOrder(change: TicketChange): TicketChange[] {
  const idOf = ({ ticket }: TicketChange) => ticketId(ticket.number) ?? 0;
  return [change, ...(change.also ? [change.also] : [])].sort((a, b) => idOf(a) - idOf(b));
}

async function replaceTicket(trx: Transaction<Schema>, ticket: Ticket): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('tickets')
    .set(ticketRow(ticket))
    .where('id', '=', ticketId(ticket.number) ?? 0)
    .where('version', '=', ticket.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
}

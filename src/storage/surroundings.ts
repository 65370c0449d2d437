import { type Kysely, sql } from 'kysely';
import type { Ticket } from '../tickets/ticket';
import type { Database } from './database';
import { fixedQuery } from './fixed-query';
import type { Schema } from './schema';
import { ticketNumber, ticketOf } from './ticket-rows';

/** What a message may be about beside what it says. */
export interface Surroundings {
  /** The person's tickets that are not closed, newest first. */
  readonly own: readonly Ticket[];
  /** The tickets on which somebody's words were passed on to the conversation, the latest words first. */
  readonly spoken: readonly string[];
  /** Known faults that are not over, newest first. */
  readonly incidents: readonly Ticket[];
}

export interface Where {
  /** None for somebody without an account, who has no tickets. */
  readonly personId: string | undefined;
  readonly conversationId: string;
  /** Words passed on before are left out. */
  readonly since: number;
}

/** In the text of the statement: where a limit is a parameter, SQLite plans it anew at each run (21 µs instead of 3). */
const limits = { own: sql.lit(20), spoken: sql.lit(10), incidents: sql.lit(20) };

/** Reads in one statement what nearly every message needs. */
export class SurroundingStore {
  constructor(private readonly database: Database) {}

  async of({ personId = '', conversationId, since }: Where): Promise<Surroundings> {
    const rows = await surroundings(this.database.kysely, personId, conversationId, since);
    // A union keeps no order.
    const newest = (part: string) => rows.filter(row => row.part === part).sort((a, b) => b.at - a.at || b.id - a.id);
    return {
      own: newest('own').map(ticketOf),
      spoken: [...new Set(newest('spoken').map(({ id }) => ticketNumber(id)))],
      incidents: newest('incidents').map(ticketOf),
    };
  }
}

const surroundings = fixedQuery((db, personId: string, conversationId: string, since: number) =>
  db
    .selectFrom(ownOf(db, personId).as('own'))
    .selectAll()
    .unionAll(db.selectFrom(spokenIn(db, conversationId, since).as('spoken')).selectAll())
    .unionAll(db.selectFrom(openIncidents(db).as('incidents')).selectAll()),
);

function ownOf(db: Kysely<Schema>, personId: string) {
  return db
    .selectFrom('tickets')
    .select([sql<string>`'own'`.as('part'), 'id', sql<number>`0`.as('at'), 'body'])
    .where('requester_id', '=', personId)
    .where('closed', '=', sql.lit(0))
    .orderBy('id', 'desc')
    .limit(limits.own);
}

function spokenIn(db: Kysely<Schema>, conversationId: string, since: number) {
  return db
    .selectFrom('posts')
    .select([sql<string>`'spoken'`.as('part'), 'ticket_id as id', 'at', sql<string>`''`.as('body')])
    .where('conversation_id', '=', conversationId)
    .where('spoken', '=', sql.lit(1))
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(limits.spoken);
}

function openIncidents(db: Kysely<Schema>) {
  return db
    .selectFrom('tickets')
    .select([sql<string>`'incidents'`.as('part'), 'id', sql<number>`0`.as('at'), 'body'])
    .where('open_incident', '=', sql.lit(1))
    .orderBy('id', 'desc')
    .limit(limits.incidents);
}

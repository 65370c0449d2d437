import { type Kysely, type Migration, sql } from 'kysely';
import type { DialectName } from '../database';

/** Tickets with their timeline, deliveries, people, conversations, questions. */
export function firstTables(dialect: DialectName): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createTickets(db, dialect);
      await createDeliveries(db, dialect);
      await createPeople(db);
      await createQuestions(db);
    },
  };
}

/** SQLite numbers rows by itself only in a column that is exactly `integer`. */
function rowNumber(dialect: DialectName): 'bigint' | 'integer' {
  return dialect === 'postgres' ? 'bigint' : 'integer';
}

async function createTickets(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await db.schema
    .createTable('counters')
    .addColumn('name', 'text', col => col.primaryKey())
    .addColumn('value', 'bigint', col => col.notNull())
    .execute();
  await sql`insert into counters (name, value) values ('ticket', 1000)`.execute(db);
  await db.schema
    .createTable('tickets')
    .addColumn('id', rowNumber(dialect), col => col.primaryKey())
    .addColumn('version', 'integer', col => col.notNull())
    .addColumn('form_key', 'text', col => col.notNull().unique())
    .addColumn('requester_id', 'text', col => col.notNull())
    .addColumn('app', 'text')
    .addColumn('closed', 'integer', col => col.notNull())
    .addColumn('closed_at', 'bigint')
    .addColumn('closes_at', 'bigint')
    .addColumn('body', 'text', col => col.notNull())
    .execute();
  await sql`create index tickets_of_requester on tickets (requester_id, closed, id desc)`.execute(db);
  await sql`create index tickets_recent_apps on tickets (requester_id, id desc, app) where app is not null`.execute(db);
  await sql`create index tickets_due_to_close on tickets (closes_at) where closes_at is not null`.execute(db);
  await db.schema
    .createTable('ticket_events')
    .addColumn('ticket_id', 'bigint', col => col.notNull().references('tickets.id'))
    .addColumn('version', 'integer', col => col.notNull())
    .addColumn('seq', 'integer', col => col.notNull())
    .addColumn('body', 'text', col => col.notNull())
    .addPrimaryKeyConstraint('ticket_events_order', ['ticket_id', 'version', 'seq'])
    .execute();
}

async function createDeliveries(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
  await db.schema
    .createTable('deliveries')
    .addColumn('ord', rowNumber(dialect), col =>
      dialect === 'postgres' ? col.generatedByDefaultAsIdentity().primaryKey() : col.primaryKey(),
    )
    .addColumn('ticket_id', 'bigint', col => col.notNull().references('tickets.id'))
    .addColumn('stream', 'text', col => col.notNull())
    .addColumn('state', 'text', col => col.notNull())
    .addColumn('kind', 'text', col => col.notNull())
    .addColumn('handover', 'integer', col => col.notNull())
    .addColumn('attempts', 'integer', col => col.notNull())
    .addColumn('created_at', 'bigint', col => col.notNull())
    .addColumn('next_at', 'bigint', col => col.notNull())
    .addColumn('done_at', 'bigint')
    .addColumn('lease', 'text')
    .addColumn('last_error', 'text')
    .addColumn('body', 'text', col => col.notNull())
    .execute();
  // Partial, so that their size is that of the work at hand, not that of all work ever done.
  await sql`create index deliveries_due on deliveries (next_at, ord) where state = 'pending'`.execute(db);
  await sql`create index deliveries_in_stream on deliveries (stream, ord) where state = 'pending'`.execute(db);
  await sql`create index deliveries_failed on deliveries (ord) where state = 'failed'`.execute(db);
  await sql`create index deliveries_of_ticket on deliveries (ticket_id)`.execute(db);
  await db.schema
    .createTable('cards')
    .addColumn('stream', 'text', col => col.primaryKey())
    .addColumn('body', 'text', col => col.notNull())
    .execute();
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('id', 'text', col => col.primaryKey())
    .addColumn('unreachable', 'text')
    .addColumn('personal', 'text')
    .addColumn('body', 'text')
    .addColumn('changed_at', 'bigint', col => col.notNull())
    .execute();
  await db.schema
    .createTable('tenants')
    .addColumn('id', 'text', col => col.primaryKey())
    .addColumn('service_url', 'text', col => col.notNull())
    .addColumn('bot_id', 'text', col => col.notNull())
    .execute();
  await db.schema
    .createTable('conversations')
    .addColumn('id', 'text', col => col.primaryKey())
    .addColumn('body', 'text', col => col.notNull())
    .addColumn('changed_at', 'bigint', col => col.notNull())
    .execute();
  await db.schema
    .createTable('queue_bindings')
    .addColumn('queue_id', 'text', col => col.primaryKey())
    .addColumn('conversation_id', 'text', col => col.notNull())
    .addColumn('body', 'text', col => col.notNull())
    .addColumn('bound_by', 'text', col => col.notNull())
    .addColumn('bound_at', 'bigint', col => col.notNull())
    .execute();
}

async function createQuestions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('questions')
    .addColumn('id', 'text', col => col.primaryKey())
    .addColumn('at', 'bigint', col => col.notNull())
    .addColumn('person_id', 'text')
    .addColumn('locale', 'text', col => col.notNull())
    .addColumn('text', 'text')
    .addColumn('decision', 'text', col => col.notNull())
    .addColumn('article', 'text')
    .addColumn('confidence', 'double precision')
    .addColumn('reaction', 'text')
    .addColumn('reacted_at', 'bigint')
    .execute();
  await sql`create index questions_with_text on questions (at) where text is not null`.execute(db);
}

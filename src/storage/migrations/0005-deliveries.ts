import { type Kysely, type Migration, sql } from 'kysely';
import type { DialectName } from '../database';

/** Deliveries that belong to no ticket, the pace of each conversation, activities that are done. */
export function deliveriesUnderFire(dialect: DialectName): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await letDeliveriesBeWithoutTicket(db, dialect);
      await db.schema
        .createTable('paces')
        .addColumn('conversation_id', 'text', col => col.primaryKey())
        .addColumn('body', 'text', col => col.notNull())
        .execute();
      await db.schema
        .createTable('activities')
        .addColumn('key', 'text', col => col.primaryKey())
        .addColumn('done_at', 'bigint', col => col.notNull())
        .execute();
      await sql`create index activities_by_age on activities (done_at)`.execute(db);
    },
  };
}

/** SQLite cannot take a constraint off a column: the table is made anew. */
async function letDeliveriesBeWithoutTicket(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
  if (dialect === 'postgres') {
    await sql`alter table deliveries alter column ticket_id drop not null`.execute(db);
    return;
  }
  await db.schema
    .createTable('deliveries_anew')
    .addColumn('ord', 'integer', col => col.primaryKey())
    .addColumn('ticket_id', 'bigint', col => col.references('tickets.id'))
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
  const columns = sql.raw(
    'ord, ticket_id, stream, state, kind, handover, attempts, created_at, next_at, done_at, lease, last_error, body',
  );
  await sql`insert into deliveries_anew (${columns}) select ${columns} from deliveries`.execute(db);
  await sql`drop table deliveries`.execute(db);
  await sql`alter table deliveries_anew rename to deliveries`.execute(db);
  await sql`create index deliveries_due on deliveries (next_at, ord) where state = 'pending'`.execute(db);
  await sql`create index deliveries_in_stream on deliveries (stream, ord) where state = 'pending'`.execute(db);
  await sql`create index deliveries_failed on deliveries (ord) where state = 'failed'`.execute(db);
  await sql`create index deliveries_of_ticket on deliveries (ticket_id)`.execute(db);
}

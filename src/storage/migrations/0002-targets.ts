import { type Kysely, type Migration, sql } from 'kysely';
import type { DialectName } from '../database';

/** What is due on tickets by time alone, the level that has each, and the daily digests. */
export function targets(dialect: DialectName): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('tickets').addColumn('next_target_at', 'bigint').execute();
      await db.schema
        .alterTable('tickets')
        .addColumn('level', 'text', col => col.notNull().defaultTo(''))
        .execute();
      const level = dialect === 'postgres' ? sql`body::json ->> 'level'` : sql`json_extract(body, '$.level')`;
      // At once: the clocks of tickets that are open already are still to be set.
      await sql`update tickets set level = ${level}, next_target_at = case closed when 0 then 0 end`.execute(db);
      await sql`create index tickets_due on tickets (next_target_at, id) where next_target_at is not null`.execute(db);
      await sql`create index tickets_of_level on tickets (level, id) where closed = 0`.execute(db);
      await db.schema
        .createTable('digests')
        .addColumn('day', 'text', col => col.primaryKey())
        .addColumn('attempts', 'integer', col => col.notNull())
        .addColumn('next_at', 'bigint', col => col.notNull())
        .addColumn('sent_at', 'bigint')
        .execute();
    },
  };
}

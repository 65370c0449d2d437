import { type Kysely, type Migration, sql } from 'kysely';
import type { DialectName } from '../database';

/** The audit log, which only grows, and what retention looks rows up by. */
export function auditLog(dialect: DialectName): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('audit')
        .addColumn('seq', 'bigint', col => col.primaryKey())
        .addColumn('at', 'bigint', col => col.notNull())
        .addColumn('actor', 'text')
        .addColumn('action', 'text', col => col.notNull())
        .addColumn('target', 'text')
        .addColumn('outcome', 'text', col => col.notNull())
        .addColumn('hash', 'text', col => col.notNull())
        .execute();
      await sql`insert into counters (name, value) values ('audit', 0)`.execute(db);
      await (dialect === 'postgres' ? keepOnPostgres(db) : keepOnSqlite(db));
      await sql`create index questions_of_person on questions (person_id, at) where person_id is not null`.execute(db);
      await sql`create index questions_with_person on questions (at) where person_id is not null`.execute(db);
      await sql`create index tickets_closed on tickets (closed_at, id) where requester_id <> 'erased'`.execute(db);
      await sql`create index deliveries_done on deliveries (done_at) where done_at is not null`.execute(db);
      await sql`create index incident_followers_of on incident_followers (person_id)`.execute(db);
      await sql`create index people_met on people (changed_at)`.execute(db);
    },
  };
}

async function keepOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const change of ['update', 'delete'])
    await sql
      .raw(
        `create trigger audit_no_${change} before ${change} on audit begin select raise(abort, 'the audit log only grows'); end`,
      )
      .execute(db);
}

async function keepOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function audit_only_grows() returns trigger language plpgsql as
    $$ begin raise exception 'the audit log only grows'; end $$`.execute(db);
  await sql`create trigger audit_only_grows before update or delete or truncate on audit
    for each statement execute function audit_only_grows()`.execute(db);
}

import { type Kysely, sql } from 'kysely';
import type { Database } from './database';

type AnyDatabase = Kysely<Record<string, Record<string, unknown>>>;

/** Rows in one statement; both databases limit the values that one may carry. */
const chunk = 200;

/**
 * Copies every row of one database into another that holds nothing yet; all or nothing. One of the two is SQLite, the
 * other may be either.
 *
 * @returns how many rows each table got
 */
export async function copyDatabase(from: Database, to: Database): Promise<Record<string, number>> {
  const tables = await tablesInOrder(from, to);
  const copied: Record<string, number> = {};
  await any(from)
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(async source => {
      await any(to)
        .transaction()
        .execute(async target => {
          await refuseUnlessEmpty(tables, target);
          await target.deleteFrom(begun).execute();
          for (const table of tables) copied[table] = await copyTable(table, source, target, from);
          if (to.dialect === 'postgres') await goOnNumbering(target);
        });
    });
  return copied;
}

function any({ kysely }: Database): AnyDatabase {
  return kysely as unknown as AnyDatabase;
}

/** The one table that is not empty in a new database. */
const begun = 'counters';

async function refuseUnlessEmpty(tables: readonly string[], target: AnyDatabase): Promise<void> {
  for (const table of tables)
    if (
      table !== begun &&
      (await target
        .selectFrom(table)
        .select(sql`1`.as('one'))
        .limit(1)
        .executeTakeFirst())
    )
      throw new Error('the database to copy to holds something already: give an empty one');
}

/** Every table, each after those that its rows point to. */
async function tablesInOrder(from: Database, to: Database): Promise<string[]> {
  const sqlite = from.dialect === 'sqlite' ? from : to;
  const tables = (await sqlite.kysely.introspection.getTables()).map(({ name }) => name);
  const ordered: string[] = [];
  const visit = async (table: string): Promise<void> => {
    if (ordered.includes(table)) return;
    const keys = await sql<{ table: string }>`select "table" from pragma_foreign_key_list(${table})`.execute(
      sqlite.kysely,
    );
    for (const { table: other } of keys.rows) if (other !== table) await visit(other);
    ordered.push(table);
  };
  for (const table of tables) await visit(table);
  return ordered;
}

async function copyTable(table: string, source: AnyDatabase, target: AnyDatabase, from: Database): Promise<number> {
  let count = 0;
  for await (const rows of pagesOf(table, source, from)) {
    await target.insertInto(table).values(rows).execute();
    count += rows.length;
  }
  return count;
}

type Rows = Record<string, unknown>[];

async function* pagesOf(table: string, source: AnyDatabase, { dialect }: Database): AsyncGenerator<Rows> {
  if (dialect === 'postgres') {
    await sql`declare rows_to_copy no scroll cursor for select * from ${sql.table(table)}`.execute(source);
    for (;;) {
      const { rows } = await sql<Record<string, unknown>>`fetch ${sql.lit(chunk)} from rows_to_copy`.execute(source);
      if (rows.length === 0) break;
      yield rows;
    }
    await sql`close rows_to_copy`.execute(source);
    return;
  }
  let page: Rows = [];
  for await (const row of source.selectFrom(table).selectAll().stream(chunk)) {
    page.push(row);
    if (page.length < chunk) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** Rows that come with their numbers do not move PostgreSQL's own counters. */
async function goOnNumbering(target: AnyDatabase): Promise<void> {
  const { rows } = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(target);
  for (const { table_name: table, column_name: column } of rows)
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(target);
}

import type { Kysely } from 'kysely';
import { migrate } from './migrations/migrate';
import { openPostgres } from './postgres/open-postgres';
import type { Schema } from './schema';
import { openSqlite } from './sqlite/open-sqlite';

/** Where their SQL differs: identity columns, and the locking of rows. */
export type DialectName = 'sqlite' | 'postgres';

export interface Database {
  readonly kysely: Kysely<Schema>;
  readonly dialect: DialectName;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Told of connections that are lost and of migrations that are run. */
  readonly log?: (message: string, fields?: object) => void;
}

/**
 * Opens a database and brings its tables up to date.
 *
 * @param url `sqlite:data/firstline.db`, `sqlite:/abs/path.db`, `sqlite::memory:`, or `postgres://…`
 */
export async function openDatabase(url: string, { log = () => undefined }: DatabaseOptions = {}): Promise<Database> {
  const { kysely, dialect } = await connect(url, log);
  try {
    await migrate(kysely, dialect, log);
  } catch (error) {
    await kysely.destroy();
    throw error;
  }
  return { kysely, dialect, close: () => kysely.destroy() };
}

async function connect(
  url: string,
  log: NonNullable<DatabaseOptions['log']>,
): Promise<{ kysely: Kysely<Schema>; dialect: DialectName }> {
  if (/^postgres(ql)?:\/\//.test(url)) return { kysely: openPostgres(url, log), dialect: 'postgres' };
  const path = /^sqlite:(.+)$/.exec(url)?.[1];
  if (path) return { kysely: await openSqlite(path), dialect: 'sqlite' };
  throw new Error('DATABASE_URL: not understood; use sqlite:path/to/file.db or postgres://user:password@host/database');
}

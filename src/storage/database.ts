import { resolve } from 'node:path';
import type { Kysely } from 'kysely';
import { migrate } from './migrations/migrate';
import { openPostgres } from './postgres/open-postgres';
import type { Schema } from './schema';
import { lockDatabase } from './sqlite/lock';
import { makePlace, openSqlite } from './sqlite/open-sqlite';

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
  /** Refuses a SQLite file that another process serves from, and keeps others from it. PostgreSQL takes any number. */
  readonly alone?: boolean;
}

/**
 * Opens a database and brings its tables up to date.
 *
 * @param url `sqlite:data/firstline.db`, `sqlite:/abs/path.db`, `sqlite::memory:`, or `postgres://…`
 */
export async function openDatabase(
  url: string,
  { log = () => undefined, alone = false }: DatabaseOptions = {},
): Promise<Database> {
  const letGo = alone ? await lock(url) : undefined;
  try {
    const { kysely, dialect } = await connect(url, log);
    const close = async () => {
      await kysely.destroy();
      letGo?.();
    };
    try {
      await migrate(kysely, dialect, log);
    } catch (error) {
      await kysely.destroy();
      throw error;
    }
    return { kysely, dialect, close };
  } catch (error) {
    letGo?.();
    throw error;
  }
}

/** The file of a SQLite address; nothing for other databases, or one in memory. */
export function sqlitePath(url: string): string | undefined {
  const path = sqliteAddress.exec(url)?.[1];
  return path === undefined || path === ':memory:' ? undefined : resolve(path);
}

const sqliteAddress = /^sqlite:(.+)$/;

async function lock(url: string): Promise<(() => void) | undefined> {
  const path = sqlitePath(url);
  if (path === undefined) return undefined;
  makePlace(path);
  return lockDatabase(path);
}

async function connect(
  url: string,
  log: NonNullable<DatabaseOptions['log']>,
): Promise<{ kysely: Kysely<Schema>; dialect: DialectName }> {
  if (/^postgres(ql)?:\/\//.test(url)) return { kysely: openPostgres(url, log), dialect: 'postgres' };
  const path = sqliteAddress.exec(url)?.[1];
  if (path) return { kysely: await openSqlite(path), dialect: 'sqlite' };
  throw new Error('DATABASE_URL: not understood; use sqlite:path/to/file.db or postgres://user:password@host/database');
}

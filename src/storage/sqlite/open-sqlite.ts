import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely } from 'kysely';
import { ConfigError } from '../../lib/fault';
import type { Schema } from '../schema';
import { sqliteDialect } from './dialect';
import { refuseNetworkFileSystem } from './network-file-system';
import { type SqliteFile, openFile } from './sqlite-module';

const inMemory = ':memory:';

/** Milliseconds that a writer waits for another process, such as a backup, to finish. */
const busyTimeoutMs = 5_000;

/** Opens a file so that what is committed survives a power cut; makes its folder where there is none. */
export async function openSqlite(location: string): Promise<Kysely<Schema>> {
  const path = location === inMemory ? inMemory : resolve(location);
  if (path !== inMemory) makePlace(path);
  const file = await openFile(path, { timeout: busyTimeoutMs });
  try {
    makeDurable(file, path);
  } catch (error) {
    file.close();
    throw error;
  }
  return new Kysely<Schema>({ dialect: sqliteDialect(file) });
}

/** Makes sure that a database can be at a path: its folder, and an empty file where there is none. */
export function makePlace(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path) && !statSync(path).isFile()) throw new Error('EISDIR: this is no file');
    makeOwn(path);
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    const repair = `there can be no database at ${path} (${(error as Error).message}); name a file that can be written`;
    throw new ConfigError([{ file: 'environment', key: 'DATABASE_URL', repair }]);
  }
  refuseNetworkFileSystem(dirname(path));
}

/** A new file is its owner's alone: it holds what people complain about. What SQLite lays beside it is made alike. */
export function makeOwn(path: string): void {
  try {
    // One that is there is not even opened: to close it would let go of the locks that this process has on it.
    closeSync(openSync(path, 'ax', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function makeDurable(file: SqliteFile, path: string): void {
  for (const pragma of [
    'journal_mode = wal',
    'synchronous = full',
    'fullfsync = on',
    'foreign_keys = on',
    'journal_size_limit = 67108864',
    'trusted_schema = off',
  ])
    file.exec(`pragma ${pragma}`);
  // Only the first write settles `synchronous`: right after the switch to WAL it reads 2 even where it becomes 1.
  file.exec('begin immediate; commit');
  const { synchronous } = file.prepare('pragma synchronous').get() as { synchronous: number };
  const { journal_mode: journal } = file.prepare('pragma journal_mode').get() as { journal_mode: string };
  if (synchronous !== 2 || (journal !== 'wal' && path !== inMemory))
    throw new Error(
      `${path}: the database would not survive a power cut (journal ${journal}, synchronous ${synchronous}); put it on a local disk`,
    );
}

import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readConfig } from '../config';
import { copyDatabase } from '../storage/copy-database';
import { type Database, openDatabase, sqlitePath } from '../storage/database';
import { backUpSqlite, checkBackup, restoreSqlite } from '../storage/sqlite/backup';
import { lockDatabase } from '../storage/sqlite/lock';
import { UsageError } from './commands';
import { optionsOf } from './options';

/**
 * `firstline backup FILE`: a whole copy of the database, while the service runs; of PostgreSQL too, as a SQLite file. What
 * is there already may be the only backup: it is replaced when that is asked for.
 */
export async function backUp(words: readonly string[]): Promise<void> {
  const { values, positionals } = optionsOf(words, { force: { type: 'boolean', default: false } });
  const target = fileOf(positionals);
  if (!values.force && (await holdsSomething(target)))
    throw new Error(`${target} is there already and stays as it is. Give another name, or add --force to replace it.`);
  const url = await databaseUrl();
  const path = sqlitePath(url);
  if (path !== undefined) await backUpSqlite(path, target);
  else
    await inTemporaryFolder(async folder => {
      const copy = join(folder, 'copy.db');
      await between(url, `sqlite:${copy}`, copyDatabase);
      await backUpSqlite(copy, target);
    });
  process.stdout.write(`The database is backed up in ${target}.\n`);
}

/** `firstline restore FILE`: puts a backup in the place of the database; the service must be stopped. */
export async function restore(words: readonly string[]): Promise<void> {
  const backup = fileOf(optionsOf(words, {}).positionals);
  const url = await databaseUrl();
  const path = sqlitePath(url);
  if (path === undefined) return restoreToPostgres(backup, url);
  await mkdir(dirname(path), { recursive: true });
  const letGo = await lockDatabase(path);
  try {
    const before = await restoreSqlite(backup, path, Date.now());
    process.stdout.write(
      `Restored from ${backup}.${before === undefined ? '' : ` What was there is kept in ${before}.`}\n`,
    );
  } finally {
    letGo();
  }
  // Brings the tables of an older release up to date.
  await (await openDatabase(url)).close();
}

/** `firstline move --to postgres://…`: copies everything to an empty database; the service must be stopped. */
export async function move(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, { to: { type: 'string' } });
  const url = await databaseUrl();
  if (!values.to) throw new UsageError('move: say where to: --to postgres://user:password@host/database');
  if ([url, values.to].every(each => sqlitePath(each) === undefined))
    throw new UsageError('move: from one PostgreSQL to another, use pg_dump and psql');
  const copied = await between(url, values.to, copyDatabase, true);
  process.stdout.write(`${copied.tickets ?? 0} tickets and all that belongs to them are copied.\n`);
  process.stdout.write('Start the service with the new address as DATABASE_URL.\n');
}

async function restoreToPostgres(backup: string, url: string): Promise<void> {
  await checkBackup(backup);
  await inTemporaryFolder(async folder => {
    // A copy, as its tables may have to be brought up to date.
    const copy = join(folder, 'copy.db');
    await copyFile(backup, copy);
    await between(`sqlite:${copy}`, url, copyDatabase);
  });
  process.stdout.write(`Restored from ${backup}.\n`);
}

async function between<T>(
  fromUrl: string,
  toUrl: string,
  work: (from: Database, to: Database) => Promise<T>,
  alone = false,
): Promise<T> {
  const from = await openDatabase(fromUrl, { alone });
  try {
    const to = await openDatabase(toUrl);
    try {
      return await work(from, to);
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function inTemporaryFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function holdsSomething(file: string): Promise<boolean> {
  return stat(file).then(
    ({ size }) => size > 0,
    () => false,
  );
}

function fileOf([file, ...others]: readonly string[]): string {
  if (file === undefined || others.length > 0) throw new UsageError('give the name of one file');
  return resolve(file);
}

async function databaseUrl(): Promise<string> {
  return (await readConfig(process.env)).environment.DATABASE_URL;
}

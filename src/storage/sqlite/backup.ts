import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makeOwn } from './open-sqlite';
import { openFile } from './sqlite-module';

const busyTimeoutMs = 30_000;

/**
 * Writes a copy of a database that is in use: whole, checked, on the disk before it gets its name. A file of that name is
 * replaced only then; the database itself never is, as whoever serves from it would go on writing to the file that is gone.
 */
export async function backUpSqlite(path: string, target: string): Promise<void> {
  if (!existsSync(path)) throw new Error(`DATABASE_URL: there is no database at ${path}`);
  if (['', '-wal', '-shm', '.lock'].some(rest => isSameFile(`${path}${rest}`, target)))
    throw new Error(`${target} belongs to the database that is to be backed up. Give the backup a name of its own.`);
  const part = `${target}.part-${process.pid}`;
  try {
    const source = await openFile(path, { timeout: busyTimeoutMs });
    makeOwn(part);
    try {
      source.prepare('vacuum into ?').run(part);
    } finally {
      source.close();
    }
    await checkBackup(part);
    putInPlace(part, target);
  } finally {
    rmSync(part, { force: true });
  }
}

/** A link is told by what it leads to, so that no other name hides a file. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map(file => statSync(file, { throwIfNoEntry: false }));
  return one && other ? one.dev === other.dev && one.ino === other.ino : resolve(a) === resolve(b);
}

/**
 * Puts a backup in the place of a database that nobody serves from. The one that was there is kept beside it.
 *
 * @returns where that one is now, if there was one
 */
export async function restoreSqlite(backup: string, path: string, now: number): Promise<string | undefined> {
  await checkBackup(backup);
  const part = `${path}.part-${process.pid}`;
  try {
    copyFileSync(backup, part);
    chmodSync(part, 0o600);
    const before = `${path}.before-restore-${new Date(now).toISOString().replaceAll(':', '-')}`;
    const isThere = existsSync(path);
    if (isThere && !statSync(path).isFile()) throw new Error(`DATABASE_URL: ${path} is no file`);
    if (isThere && (await isIntact(path))) await foldLog(path);
    // What is left beside it belongs to the old file, and would spoil the new one.
    for (const rest of ['-wal', '-shm', ''])
      if (existsSync(`${path}${rest}`)) renameSync(`${path}${rest}`, `${before}${rest}`);
    putInPlace(part, path);
    return isThere ? before : undefined;
  } finally {
    rmSync(part, { force: true });
  }
}

/** Folds the write-ahead log into the file, so that the file alone is the database. Of a damaged one SQLite would lose it. */
async function foldLog(path: string): Promise<void> {
  const file = await openFile(path, { timeout: busyTimeoutMs });
  try {
    file.exec('pragma wal_checkpoint(truncate)');
  } finally {
    file.close();
  }
}

async function isIntact(path: string): Promise<boolean> {
  return checkBackup(path).then(
    () => true,
    () => false,
  );
}

/** @throws where a file is no intact database of Firstline */
export async function checkBackup(path: string): Promise<void> {
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  let said: unknown;
  try {
    const file = await openFile(path, { readOnly: true });
    try {
      said = Object.values((file.prepare('pragma quick_check').get() as object | undefined) ?? {})[0];
      file.prepare('select value from counters').get();
    } finally {
      file.close();
    }
  } catch (error) {
    said = error instanceof Error ? error.message : error;
  }
  if (said !== 'ok') throw new Error(`${path} is no intact database of Firstline: ${String(said)}`);
}

function putInPlace(part: string, target: string): void {
  syncToDisk(part);
  renameSync(part, target);
  syncToDisk(dirname(target));
}

function syncToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

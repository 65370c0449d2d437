import { type SqliteFile, openFile } from './sqlite-module';

/** A process that is being replaced may need this long to end. */
const patienceMs = 3_000;
const lookEveryMs = 100;

/**
 * Makes this process the only one that serves from a database file. The lock is SQLite's own on a small file beside it: the
 * system lets go of it when the process ends, however it ends, so that no lock is ever left behind.
 *
 * @returns what lets go of it
 * @throws when another process has it, and keeps it for some seconds
 */
export async function lockDatabase(path: string): Promise<() => void> {
  const file = await openFile(`${path}.lock`);
  for (let waited = 0; ; waited += lookEveryMs) {
    if (isTaken(file)) return () => file.close();
    if (waited >= patienceMs) {
      file.close();
      throw new Error(
        `DATABASE_URL: another process serves from ${path}; stop it first, or use postgres:// for several`,
      );
    }
    await new Promise(done => setTimeout(done, lookEveryMs));
  }
}

function isTaken(file: SqliteFile): boolean {
  try {
    file.exec('begin exclusive');
    return true;
  } catch {
    return false;
  }
}

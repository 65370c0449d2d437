import { existsSync } from 'node:fs';
import { readConfig } from '../config';
import { openDatabase, sqlitePath } from '../storage/database';
import { type Stores, openStores } from '../storage/stores';
import type { Organisation } from '../desk/organisation';

/** Runs a command on the configured database and closes it again. A mistyped path is told, not made into an empty one. */
export async function withStores<T>(run: (stores: Stores, organisation: Organisation) => Promise<T>): Promise<T> {
  const { environment, organisation } = await readConfig(process.env);
  const file = sqlitePath(environment.DATABASE_URL);
  if (file !== undefined && !existsSync(file))
    throw new Error(`DATABASE_URL: there is no database at ${file}; the service makes it when it first starts`);
  const stores = openStores(await openDatabase(environment.DATABASE_URL));
  try {
    return await run(stores, organisation);
  } finally {
    await stores.close();
  }
}

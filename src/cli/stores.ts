import { readConfig } from '../config';
import { openDatabase } from '../storage/database';
import { type Stores, openStores } from '../storage/stores';
import type { Organisation } from '../desk/organisation';

/** Runs a command on the configured database and closes it again. */
export async function withStores<T>(run: (stores: Stores, organisation: Organisation) => Promise<T>): Promise<T> {
  const { environment, organisation } = await readConfig(process.env);
  const stores = openStores(await openDatabase(environment.DATABASE_URL));
  try {
    return await run(stores, organisation);
  } finally {
    await stores.close();
  }
}

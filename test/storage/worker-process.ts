import { openDatabase } from '../../src/storage/database';
import { openStores } from '../../src/storage/stores';
import { monday, openTicket } from './samples';

/** What another process does to a database: `migrate`, or `claim` and then hang as if it were sending. */
async function run(task: string | undefined, url: string): Promise<void> {
  const stores = openStores(await openDatabase(url));
  if (task === 'claim') {
    await openTicket(stores, {}, { helpdesk: [{ kind: 'card', handover: true }] });
    const claimed = await stores.deliveries.claim({ now: monday, limit: 9, leaseMs: 60_000 });
    process.stdout.write(`claimed ${claimed.length}\n`);
    await new Promise(done => setTimeout(done, 60_000));
  }
  await stores.close();
}

void run(process.argv[2], process.argv[3] ?? '');

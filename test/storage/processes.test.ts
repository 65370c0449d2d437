import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describeOnEachDatabase } from '../support/database';
import { monday, openTicket } from './samples';

describeOnEachDatabase('several processes', fresh => {
  it('bring the tables up to date together when they start at once', async () => {
    const database = await fresh();
    const starts = Array.from({ length: 4 }, () => start('migrate', database.url));
    const codes = await Promise.all(starts.map(async child => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0, 0, 0]);
    const stores = await database.openStores();
    expect((await openTicket(stores)).number).toBe('PP-1001');
  });

  it('lose nothing when one is killed between claiming and completing', async () => {
    const database = await fresh();
    const child = start('claim', database.url);
    await once(child.stdout!, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const stores = await database.openStores();
    expect((await stores.tickets.find('PP-1001'))?.events).toHaveLength(2);
    const claim = (now: number) => stores.deliveries.claim({ now, limit: 9, leaseMs: 60_000 });
    expect(await claim(monday + 59_999)).toEqual([]);
    expect(await stores.deliveries.nextDueAt()).toBe(monday + 60_000);
    expect(await claim(monday + 60_000)).toMatchObject([{ ticket: 'PP-1001', attempts: 2 }]);
  });
});

function start(task: 'migrate' | 'claim', url: string): ChildProcess {
  const runner = join(__dirname, '../support/run-typescript.mjs');
  return spawn(process.execPath, [runner, join(__dirname, 'worker-process.ts'), task, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

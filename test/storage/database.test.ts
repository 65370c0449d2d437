import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../src/storage/database';
import { refuseNetworkFileSystem } from '../../src/storage/sqlite/network-file-system';
import { openStores } from '../../src/storage/stores';
import { describeOnEachDatabase, temporaryFolder } from '../support/database';
import { openTicket } from './samples';

jest.mock('node:fs', () => ({ __esModule: true, ...jest.requireActual<typeof fs>('node:fs') }));

describe('a SQLite file', () => {
  const folder = temporaryFolder();

  it('is made with its folder, and holds everything in the one file once closed', async () => {
    const path = join(folder, 'new/folder/firstline.db');
    const stores = openStores(await openDatabase(`sqlite:${path}`));
    await openTicket(stores);
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    await stores.close();
    expect(existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0).toBe(0);
    const again = openStores(await openDatabase(`sqlite:${path}`));
    expect(await again.tickets.find('PP-1001')).toBeDefined();
    await again.close();
  });

  it('survives power cuts: every commit is synced, also after the first write', async () => {
    const database = await openDatabase(`sqlite:${join(folder, 'durable.db')}`);
    await openTicket(openStores(database));
    const pragma = async (name: string) => (await sql.raw(`pragma ${name}`).execute(database.kysely)).rows;
    expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    expect(await pragma('busy_timeout')).toEqual([{ timeout: 5000 }]);
    await database.close();
  });

  it.each(['.', 'nothing/x.db'])('where none can be is a fault of the configuration, not a defect: %s', async path => {
    writeFileSync(join(folder, 'nothing'), '');
    await expect(openDatabase(`sqlite:${join(folder, path)}`, { alone: true })).rejects.toMatchObject({
      faults: [{ key: 'DATABASE_URL', repair: expect.stringContaining('name a file that can be written') as string }],
    });
  });

  it('can be in memory', async () => {
    const stores = openStores(await openDatabase('sqlite::memory:'));
    expect((await openTicket(stores)).number).toBe('PP-1001');
    await stores.close();
  });

  it('tells the cause when it cannot grow, and goes on when there is room again', async () => {
    const database = await openDatabase(`sqlite:${join(folder, 'full.db')}`);
    const stores = openStores(database);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.kysely);
    await sql.raw(`pragma max_page_count = ${rows[0]!.page_count}`).execute(database.kysely);
    await expect(openTicket(stores, { details: 'x'.repeat(100_000) })).rejects.toThrow('full');
    await sql.raw('pragma max_page_count = 100000').execute(database.kysely);
    expect((await openTicket(stores)).number).toBe('PP-1001');
    await database.close();
  });

  it('is refused on a network file system', () => {
    const nfs = 0x6969;
    const statfs = jest.spyOn(fs, 'statfsSync').mockReturnValue(Object.assign(fs.statfsSync(folder), { type: nfs }));
    expect(() => refuseNetworkFileSystem('/mnt/share')).toThrow('/mnt/share is on a network file system (NFS)');
    statfs.mockRestore();
    mkdirSync(join(folder, 'local'));
    expect(() => refuseNetworkFileSystem(join(folder, 'local'))).not.toThrow();
  });
});

it.each(['', 'mysql://host/db', 'sqlite:', 'data/firstline.db'])(
  'refuses the address %j with the repair',
  async url => {
    await expect(openDatabase(url)).rejects.toThrow('use sqlite:path/to/file.db or postgres://');
  },
);

describeOnEachDatabase('the database', fresh => {
  it('says when it is there and when it is not', async () => {
    const stores = await (await fresh()).openStores();
    expect(await stores.ready()).toBe(true);
    await stores.close();
    expect(await stores.ready()).toBe(false);
  });

  it('goes on after its connections were lost', async () => {
    const database = await (await fresh()).open();
    if (database.dialect === 'sqlite') return;
    const stores = openStores(database);
    const backend = sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'firstline'`;
    await expect(backend.execute(database.kysely)).rejects.toThrow();
    while (!(await stores.ready()));
    expect((await openTicket(stores)).number).toBe('PP-1001');
  });
});

import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { copyDatabase } from '../../src/storage/copy-database';
import { openDatabase } from '../../src/storage/database';
import { backUpSqlite, restoreSqlite } from '../../src/storage/sqlite/backup';
import { openPostgres } from '../../src/storage/postgres/open-postgres';
import { type Stores, openStores } from '../../src/storage/stores';
import { describeOnEachDatabase, temporaryFolder } from '../support/database';
import { aChat, aNotice, monday, openTicket } from './samples';

const numbersIn = async ({ tickets }: Stores) => {
  const numbers: string[] = [];
  for await (const { ticket } of tickets.all()) numbers.push(ticket.number);
  return numbers;
};

describe('a backup of a SQLite file', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'firstline.db');
  const backup = join(folder, 'backup.db');

  it('is whole while the service writes, and can be put back with what came after kept aside', async () => {
    const stores = openStores(await openDatabase(`sqlite:${path}`));
    await openTicket(stores);
    await backUpSqlite(path, backup);
    await openTicket(stores);
    // Others on the machine can read none of it.
    for (const file of [path, `${path}-wal`, `${path}-shm`, backup]) expect(statSync(file).mode & 0o077).toBe(0);
    await stores.close();

    const kept = await restoreSqlite(backup, path, monday);
    const restored = openStores(await openDatabase(`sqlite:${path}`));
    expect(await numbersIn(restored)).toEqual(['PP-1001']);
    expect(statSync(path).mode & 0o077).toBe(0);
    await restored.close();
    const before = openStores(await openDatabase(`sqlite:${kept}`));
    expect(await numbersIn(before)).toEqual(['PP-1001', 'PP-1002']);
    await before.close();
    expect(readdirSync(folder).filter(name => name.includes('.part-'))).toEqual([]);
  });

  it('is refused where it is none, and the database stays', async () => {
    const noDatabase = join(folder, 'text.db');
    writeFileSync(noDatabase, 'This is no database at all. '.repeat(100));
    await expect(restoreSqlite(noDatabase, path, monday)).rejects.toThrow('no intact database of Firstline');
    await expect(restoreSqlite(join(folder, 'none.db'), path, monday)).rejects.toThrow('is not there');
    await expect(backUpSqlite(join(folder, 'none.db'), backup)).rejects.toThrow('there is no database');
    expect(existsSync(path)).toBe(true);
  });

  it('never takes the place of the database it is made of, under whatever name', async () => {
    const link = join(folder, 'link.db');
    symlinkSync(path, link);
    for (const target of [path, link, `${path}-wal`, `${path}-shm`])
      await expect(backUpSqlite(path, target)).rejects.toThrow('Give the backup a name of its own');
  });

  it('takes the place of a file that is damaged, which is kept with its log', async () => {
    const damaged = join(folder, 'damaged.db');
    const parts = [damaged, `${damaged}-wal`];
    for (const part of parts) writeFileSync(part, 'This is no database at all. '.repeat(300));
    const kept = (await restoreSqlite(backup, damaged, monday)) ?? '';
    for (const part of [kept, `${kept}-wal`]) expect(readFileSync(part, 'utf8')).toContain('no database at all');
    const restored = openStores(await openDatabase(`sqlite:${damaged}`));
    expect(await numbersIn(restored)).toEqual(['PP-1001']);
    await restored.close();
  });

  it('leaves nothing half done where the database cannot be replaced', async () => {
    const blocked = join(folder, 'blocked.db');
    mkdirSync(blocked);
    await expect(restoreSqlite(backup, blocked, monday)).rejects.toThrow();
    expect(readdirSync(folder).filter(name => name.includes('.part-'))).toEqual([]);
  });

  it('can be made of a file that somebody serves from; serving from it twice cannot be', async () => {
    const serving = await openDatabase(`sqlite:${path}`, { alone: true });
    await expect(openDatabase(`sqlite:${path}`, { alone: true })).rejects.toThrow('another process serves from');
    await backUpSqlite(path, backup);
    await serving.close();
    await (await openDatabase(`sqlite:${path}`, { alone: true })).close();
  });
});

describeOnEachDatabase('another database', fresh => {
  it('gets every row, goes on numbering, and gives every row back', async () => {
    const folder = temporaryFolderPath();
    const first = await openDatabase(`sqlite:${join(folder, 'first.db')}`);
    const stores = openStores(first);
    for (let i = 0; i < 450; i++) await openTicket(stores, {}, i % 50 === 0 ? { helpdesk: [aNotice, aNotice] } : {});
    await stores.deliveries.claim({ now: monday, limit: 3, leaseMs: 1 });
    await stores.conversations.seen(aChat, monday);
    await stores.questions.record([{ id: 'q', at: monday, locale: 'sv', text: 'Varför? 💾', decision: 'ticket' }]);

    const middle = await (await fresh()).open();
    const copied = await copyDatabase(first, middle);
    expect(copied).toMatchObject({ tickets: 450, deliveries: 18, conversations: 1, questions: 1 });
    await expect(copyDatabase(first, middle)).rejects.toThrow('give an empty one');

    const last = await openDatabase(`sqlite:${join(folder, 'last.db')}`);
    expect(await copyDatabase(middle, last)).toEqual(copied);
    for (const table of ['tickets', 'ticket_events', 'deliveries', 'questions']) {
      const rowsOf = async (database: typeof first) =>
        (await sql<object>`select * from ${sql.table(table)} order by 1, 2, 3`.execute(database.kysely)).rows;
      expect(await rowsOf(last)).toEqual(await rowsOf(first));
    }
    const moved = openStores(middle);
    expect((await openTicket(moved, {}, { helpdesk: [aNotice] })).number).toBe('PP-1451');
    const [newest] = await moved.deliveries.list({ limit: 1 });
    expect(newest?.ord).toBe(19);
    await Promise.all([first.close(), last.close()]);
  });
});

test('Azure Database for PostgreSQL is signed in to with a token where its address names no password', async () => {
  let password: string | undefined;
  // Asks for a password in clear text, and hangs up on it (postgresql.org/docs/current/protocol-message-formats.html).
  const server = createServer(socket => {
    socket.once('data', () => {
      socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]));
      socket.once('data', said => {
        password = said.subarray(5, -1).toString();
        socket.destroy();
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `postgres://bot@127.0.0.1:${port}/firstline?auth=entra&sslmode=disable`;
  const database = openPostgres(
    url,
    () => undefined,
    () => Promise.resolve('a token'),
  );
  await expect(sql`select 1`.execute(database)).rejects.toThrow();
  expect(password).toBe('a token');
  await database.destroy();
  server.close();
});

const folders = temporaryFolder();
let count = 0;
function temporaryFolderPath(): string {
  return join(folders, `copy-${++count}`);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connector, visibleText } from '../support/connector';
import { firstline } from '../support/firstline';
import { type PostgresServer, startPostgres, withoutPostgres } from '../support/postgres';
import { Client, type Service, people, startService } from '../support/service';

let connector: Connector;
let service: Service;
const folder = mkdtempSync(join(tmpdir(), 'firstline-'));

beforeAll(async () => {
  connector = await Connector.start();
  service = await startService({ env: { KNOWLEDGE_DIR: join(__dirname, '../fixtures/knowledge') } });
});

afterAll(async () => {
  await service.stop();
  await connector.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function file(formId: string): Promise<string> {
  const form = { formId, app: 'grid', category: 'fault', impact: 'one-stopped', summary: `Blank screen: ${formId}` };
  const card = await new Client(service, connector, people.anna).execute('submitTicket', form);
  return /PP-\d+/.exec(visibleText(card))?.[0] ?? '';
}

const env = (url: string): NodeJS.ProcessEnv => ({ ...service.env, DATABASE_URL: url });
const ticketsIn = async (url: string): Promise<unknown> =>
  JSON.parse((await firstline(['tickets', '--json'], env(url))).stdout);

test('a backup is taken while the service runs, and put back when it is stopped', async () => {
  const url = service.env.DATABASE_URL ?? '';
  const backup = join(folder, 'backup.db');
  expect(await file('before')).toBe('PP-1001');
  const before = await ticketsIn(url);
  expect((await firstline(['backup', backup], env(url))).stdout).toContain('backed up');
  expect(await file('after')).toBe('PP-1002');
  await expect(firstline(['restore', backup], env(url))).rejects.toMatchObject({
    stderr: expect.stringContaining('another process serves from') as string,
  });
  await service.app.stop();
  const { stdout } = await firstline(['restore', backup], env(url));
  const kept = /is kept in (\S+?)\.\s*$/.exec(stdout)?.[1] ?? '';
  expect(await ticketsIn(url)).toEqual(before);
  expect(await ticketsIn(`sqlite:${kept}`)).toHaveLength(2);
});

(withoutPostgres ? describe.skip : describe)('from SQLite to PostgreSQL and back', () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  test('everything moves by one command, and the service goes on there', async () => {
    const sqlite = service.env.DATABASE_URL ?? '';
    const url = await postgres.createDatabase();
    await service.restart();
    await expect(firstline(['move', '--to', url], env(sqlite))).rejects.toMatchObject({
      stderr: expect.stringContaining('another process serves from') as string,
    });
    await service.app.stop();
    const before = await ticketsIn(sqlite);
    expect((await firstline(['move', '--to', url], env(sqlite))).stdout).toContain('1 tickets');
    expect(await ticketsIn(url)).toEqual(before);
    service.env.DATABASE_URL = url;
    await service.restart();
    expect(await file('moved')).toBe('PP-1002');

    const backup = join(folder, 'postgres.db');
    await firstline(['backup', backup], env(url));
    const other = await postgres.createDatabase();
    await firstline(['restore', backup], env(other));
    expect(await ticketsIn(other)).toEqual(await ticketsIn(url));
    await expect(firstline(['move', '--to', other], env(sqlite))).rejects.toMatchObject({
      stderr: expect.stringContaining('give an empty one') as string,
    });
  }, 120_000);
});

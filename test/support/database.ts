import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, type DialectName, openDatabase } from '../../src/storage/database';
import { type Stores, openStores } from '../../src/storage/stores';
import { type PostgresServer, startPostgres, withoutPostgres } from './postgres';

/** An empty database of its own for a test. */
export interface TestDatabase {
  readonly dialect: DialectName;
  readonly url: string;
  /**
   * Opens it, on PostgreSQL once more at each call, as another replica would; closed after the test. A SQLite file has
   * one holder: a second one in this process would wait for the first and keep it from going on.
   */
  open(): Promise<Database>;
  openStores(): Promise<Stores>;
}

/** Runs the same sentences on both databases: what holds for one must hold for the other. */
export function describeOnEachDatabase(name: string, sentences: (fresh: () => Promise<TestDatabase>) => void): void {
  describe(`${name}, on SQLite`, () => {
    const folder = temporaryFolder();
    sentences(freshDatabases('sqlite', () => Promise.resolve(`sqlite:${join(folder, randomUUID())}.db`)));
  });
  (withoutPostgres ? describe.skip : describe)(`${name}, on PostgreSQL`, () => {
    let server: PostgresServer | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.stop());
    sentences(freshDatabases('postgres', () => server!.createDatabase()));
  });
}

/** A folder that is gone after the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function freshDatabases(dialect: DialectName, newUrl: () => Promise<string>): () => Promise<TestDatabase> {
  let opened: Promise<Database>[] = [];
  afterEach(async () => {
    await Promise.all(opened.map(async database => (await database).close()));
    opened = [];
  });
  return async () => {
    const url = await newUrl();
    const openOnceMore = () => {
      const database = openDatabase(url);
      opened.push(database);
      return database;
    };
    let holder: Promise<Database> | undefined;
    const open = () => (dialect === 'postgres' ? openOnceMore() : (holder ??= openOnceMore()));
    return { dialect, url, open, openStores: async () => openStores(await open()) };
  };
}

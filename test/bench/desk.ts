/**
 * Measures the desk with 10,000 open tickets on a SQLite file: what a look for due targets costs, minute by minute
 * through a working day, and what it costs to catch up after a stop. Prints figures; asserts nothing.
 * Usage: npm run bench:desk
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { percentile } from './loopback';

const load = createRequire(resolve('package.json'));

interface Stores {
  readonly tickets: {
    open(formId: string, decide: (number: string) => object, options: { now: number }): Promise<unknown>;
    dueTargets(now: number, limit: number): Promise<string[]>;
  };
  close(): Promise<void>;
}
interface Organisation {
  readonly apps: { readonly apps: readonly { readonly id: string }[] };
}
interface Desk {
  readonly stores: Stores;
  readonly organisation: Organisation;
  readonly now: () => number;
  readonly wake: () => void;
  readonly log: object;
}

interface Database {
  readonly kysely: object;
}

const { openDatabase } = load('./dist/storage/database.js') as { openDatabase: (url: string) => Promise<Database> };
const { openStores } = load('./dist/storage/stores.js') as { openStores: (database: Database) => Stores };
const { sql } = load('kysely') as { sql: { raw: (text: string) => { execute: (kysely: object) => Promise<unknown> } } };
const { readConfig } = load('./dist/config.js') as {
  readConfig: (env: NodeJS.ProcessEnv) => Promise<{ organisation: Organisation }>;
};
const { createLog } = load('./dist/lib/log.js') as { createLog: (level: string) => object };
const { open } = load('./dist/desk/decide.js') as {
  open: (opening: object, organisation: Organisation, now: number) => object;
};
const { checkTargets } = load('./dist/desk/check-targets.js') as {
  checkTargets: (desk: Desk) => Promise<{ more: boolean }>;
};

const tickets = 10_000;
const minute = 60_000;
/** Monday, 23 November 2026, 08:00 in Stockholm; the tickets were opened in the twenty days before. */
const monday = Date.parse('2026-11-23T08:00:00+01:00');
const openedWithin = 20 * 24 * 60 * minute;
const workingDay = 9 * 60;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
  const database = await openDatabase(`sqlite:${join(folder, 'bench.db')}`);
  const stores = openStores(database);
  const { organisation } = await readConfig({ SUPPORT_FILE: 'env/support.yaml', APPS_FILE: 'env/apps.yaml' });
  let clock = monday;
  const log = createLog('silent');
  const desk: Desk = { stores, organisation, log, now: () => clock, wake: () => undefined };
  try {
    // What is measured is written to disk as in earnest; what comes before need not be, until it is all there.
    await sql.raw('pragma synchronous = off').execute(database.kysely);
    await openTickets(desk);
    await catchUp(desk);
    await sql.raw('pragma synchronous = full').execute(database.kysely);
    await sql.raw('pragma wal_checkpoint(truncate)').execute(database.kysely);
    await targets(desk, moment => {
      clock = moment;
    });
  } finally {
    await stores.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openTickets({ stores, organisation }: Desk): Promise<void> {
  const impacts = ['one-slowed', 'one-stopped', 'many-stopped', 'business-stopped'];
  const apps = organisation.apps.apps;
  for (let n = 0; n < tickets; n++) {
    const openedAt = monday - openedWithin + Math.round((n * openedWithin) / tickets);
    const opening = {
      formId: `bench ${n}`,
      report: {
        app: apps[n % apps.length]?.id,
        category: 'fault',
        impact: impacts[n % impacts.length],
        summary: `Ticket ${n}`,
        details: 'Since this morning',
        diagnostics: {},
      },
      requester: { id: `person ${n % 997}`, name: 'Bench', locale: 'en' },
      origin: { id: 'a:bench', kind: 'personal', serviceUrl: 'http://127.0.0.1/', botId: 'bot' },
      unreachable: new Map(),
    };
    await stores.tickets.open(opening.formId, number => open({ ...opening, number }, organisation, openedAt), {
      now: openedAt,
    });
  }
}

/** The cost of a sweep: with nothing due, minute by minute through a working day, and after a stop of a day. */
async function targets(desk: Desk, moveTo: (moment: number) => void): Promise<void> {
  const idle: number[] = [];
  for (let n = 0; n < 200; n++) idle.push(await timed(() => checkTargets(desk)));
  const held = monitorEventLoopDelay({ resolution: 1 });
  held.enable();
  const day: number[] = [];
  for (let n = 1; n <= workingDay; n++) {
    moveTo(monday + n * minute);
    day.push(await timed(() => checkTargets(desk)));
  }
  moveTo(monday + (24 * 60 + workingDay) * minute);
  const stopped = await catchUp(desk);
  held.disable();
  console.table({
    [`nothing due among ${tickets}`]: row(idle),
    'each minute of a working day': row(day),
    'each sweep of the catch-up after a stop of a day': row(stopped),
  });
  process.stdout.write(`the longest that anything else had to wait: ${(held.max / 1e6).toFixed(2)} ms\n`);
}

async function catchUp(desk: Desk): Promise<number[]> {
  const times: number[] = [];
  for (;;) {
    const began = performance.now();
    const { more } = await checkTargets(desk);
    times.push(performance.now() - began);
    if (!more) return times;
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

const row = (times: readonly number[]) => ({
  sweeps: times.length,
  'p50 ms': percentile(times, 0.5).toFixed(2),
  'p99 ms': percentile(times, 0.99).toFixed(2),
  'longest ms': Math.max(...times).toFixed(2),
  'all s': (times.reduce((sum, time) => sum + time, 0) / 1000).toFixed(1),
});

void main();

/**
 * Measures the triage board with 10,000 open tickets on a SQLite file, a third of them late: the first page, the last one,
 * and each view, with its card; the slowest of the first row is the first page of all. Prints figures; asserts nothing.
 * Usage: npm run bench:board
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { percentile } from './loopback';

const load = createRequire(resolve('package.json'));

interface Stores {
  readonly tickets: {
    open(formId: string, decide: (number: string) => object, options: { now: number }): Promise<unknown>;
  };
  close(): Promise<void>;
}
interface Organisation {
  readonly apps: { readonly apps: readonly { readonly id: string }[] };
}

const { openDatabase } = load('./dist/storage/database.js') as { openDatabase: (url: string) => Promise<object> };
const { openStores } = load('./dist/storage/stores.js') as { openStores: (database: object) => Stores };
const { readConfig } = load('./dist/config.js') as {
  readConfig: (env: NodeJS.ProcessEnv) => Promise<{ organisation: Organisation }>;
};
const { open } = load('./dist/desk/decide.js') as {
  open: (opening: object, organisation: Organisation, now: number) => object;
};
const { warmUpTemplating } = load('./dist/cards/card.js') as { warmUpTemplating: () => void };
const { openBoard } = load('./dist/desk/board.js') as {
  openBoard: (wish: object, reader: object, desk: object) => Promise<{ card: object } | undefined>;
};

const tickets = 10_000;
const day = 24 * 60 * 60_000;
const monday = Date.parse('2026-11-23T08:00:00+01:00');
const runs = 50;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
  const stores = openStores(await openDatabase(`sqlite:${join(folder, 'bench.db')}`));
  const { organisation } = await readConfig({ SUPPORT_FILE: 'env/support.yaml', APPS_FILE: 'env/apps.yaml' });
  const desk = { stores, organisation, now: () => monday };
  try {
    for (let index = 0; index < tickets; index++) await openOne(index, stores, organisation);
    // As the service does a second after it is ready.
    warmUpTemplating();
    const views = ['all', 'late', 'unassigned', 'urgent', 'waiting'];
    for (const wish of [
      ...views.map(view => ({ view })),
      { view: 'all', page: 1_249 },
      { view: 'all', queue: 'helpdesk' },
    ])
      await measure(wish, desk);
  } finally {
    await stores.close();
    rmSync(folder, { recursive: true });
  }
}

async function openOne(index: number, stores: Stores, organisation: Organisation): Promise<void> {
  const { apps } = organisation.apps;
  const now = monday - (index * 20 * day) / tickets;
  const impacts = ['one-slowed', 'one-stopped', 'many-stopped'];
  const opening = {
    formId: `form ${index}`,
    report: {
      app: apps[index % apps.length]?.id,
      category: 'fault',
      impact: impacts[index % impacts.length],
      summary: `Ticket ${index} of many`,
      details: 'Nothing is saved. '.repeat(20),
      diagnostics: {},
    },
    requester: { id: `person-${index % 500}`, name: 'Anna Berg', locale: 'en' },
    origin: { id: 'a:chat', kind: 'personal', serviceUrl: 'http://localhost/', botId: '28:bot' },
    unreachable: new Map(),
  };
  await stores.tickets.open(opening.formId, number => open({ ...opening, number }, organisation, now), { now });
}

async function measure(wish: object, desk: object): Promise<void> {
  const reader = {
    actor: { id: 'helper', name: 'Helper', conversationId: '19:helpdesk@thread.tacv2' },
    inPersonalChat: false,
    locale: 'en',
  };
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const board = await openBoard(wish, reader, desk);
    times.push(performance.now() - start);
    bytes = JSON.stringify(board?.card).length;
  }
  const figure = (share: number) => percentile(times, share).toFixed(1).padStart(6);
  process.stdout.write(
    `${JSON.stringify(wish).padEnd(32)} p50 ${figure(0.5)} ms  p99 ${figure(0.99)} ms  ${bytes} bytes\n`,
  );
}

void main();

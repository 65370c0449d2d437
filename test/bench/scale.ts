/**
 * What the service bears: tickets a second to their durable acknowledgement and hand-overs a second, with one replica on
 * SQLite and one to three on PostgreSQL; what opening a ticket costs among 1,000, 100,000 and 1,000,000 stored ones; the
 * memory over an hour's worth of turns. Prints figures; asserts nothing. Arguments: seconds to measure, most stored tickets.
 */
import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, openDatabase } from '../../src/storage/database';
import { openStores } from '../../src/storage/stores';
import { Crowd, apps, handovers, support } from '../faults/town';
import { aChat, aDelivery, anOpening, monday } from '../storage/samples';
import { Connector } from '../support/connector';
import { startPostgres } from '../support/postgres';
import { startServiceProcess } from '../support/process';
import { Client, people } from '../support/service';

const seconds = Number(process.argv[2] ?? 20);
const mostStored = Number(process.argv[3] ?? 1_000_000);
const handOver = { kind: 'card', handover: true } as const;

async function throughput(replicas: number, DATABASE_URL?: string) {
  const connector = await Connector.start();
  const start = () => startServiceProcess({ support, apps, ...(DATABASE_URL && { env: { DATABASE_URL } }) });
  const services = await Promise.all(Array.from({ length: replicas }, start));
  const crowd = new Crowd(() => services, connector);
  const began = performance.now();
  crowd.start(16, 0);
  await new Promise(done => setTimeout(done, seconds * 1000));
  await crowd.stop();
  const elapsed = (performance.now() - began) / 1000;
  const handed = () => handovers(connector.calls).size;
  const [before, drainBegan] = [handed(), performance.now()];
  while (handed() < crowd.acknowledged.size && performance.now() - drainBegan < seconds * 1000)
    await new Promise(done => setTimeout(done, 50));
  const drained = (performance.now() - drainBegan) / 1000;
  const figures = {
    'tickets/s': Math.round(crowd.acknowledged.size / elapsed),
    'handed over/s meanwhile': Math.round(before / elapsed),
    'handed over/s afterwards': Math.round((handed() - before) / drained),
  };
  for (const service of services) await service.remove();
  await connector.stop();
  return figures;
}

/** A database with so many tickets, and what opens one more, claims its delivery and completes it. */
async function storing(tickets: number, folder: string) {
  const database = await openDatabase(`sqlite:${join(folder, `${tickets}.db`)}`);
  const stores = openStores(database);
  let forms = 0;
  const openOne = async () => {
    await stores.tickets.open(
      `form ${++forms}`,
      number => anOpening(number, {}, [aDelivery(number, 'helpdesk', handOver)]),
      { now: monday },
    );
    for (const delivery of await stores.deliveries.claim({ now: monday, limit: 16, leaseMs: 60_000 }))
      await stores.deliveries.complete(delivery, {
        now: monday,
        card: { conversation: aChat, activityId: `activity ${forms}` },
      });
  };
  while (forms < first) await openOne();
  await multiply(database, tickets / first);
  return { tickets, openOne, close: () => stores.close() };
}

/** What opening costs among so many. They take turns, so that whatever else the machine does meets all alike. */
async function costs(stored: readonly number[], folder: string) {
  const all = [];
  for (const tickets of stored) all.push({ ...(await storing(tickets, folder)), times: [] as number[] });
  for (let round = 0; round < 100; round++)
    for (const { openOne, times } of all)
      for (let i = 0; i < 30; i++) {
        const began = performance.now();
        await openOne();
        // The first ones of a turn find the processor's caches as the others left them.
        if (i >= 10) times.push(performance.now() - began);
      }
  const figures: Record<string, object> = {};
  for (const { tickets, times, close } of all) {
    await close();
    const sorted = times.sort((a, b) => a - b);
    const part = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
    figures[`${tickets} stored`] = { 'ms p50': part(0.5), 'ms p99': part(0.99) };
  }
  return figures;
}

/** So many tickets are opened one by one; the rest are copies of them, under numbers of their own. */
const first = 1_000;
const firstNumber = 1_001;

/** Makes so many times as many of the tickets of a SQLite database, with all that belongs to them. */
async function multiply({ kysely }: Database, times: number): Promise<void> {
  const changed: Readonly<Record<string, string>> = {
    tickets: 'id',
    ticket_events: 'ticket_id',
    deliveries: 'ticket_id',
    posts: 'ticket_id',
    // Of tickets `PP-1001` to `PP-2000`.
    cards: `cast(substr(stream, 4, 4) as integer)`,
  };
  for (const [table, ticket] of Object.entries(changed)) {
    const { rows } = await sql<{
      name: string;
    }>`select name from pragma_table_info(${table}) where name <> 'ord'`.execute(kysely);
    const copied = rows.map(({ name }) => {
      if (name === ticket) return `${ticket} + copy * ${first}`;
      if (name === 'form_key' || name === 'activity_id') return `${name} || ' ' || copy`;
      if (name === 'body' || name === 'stream')
        return `replace(${name}, 'PP-' || ${ticket}, 'PP-' || (${ticket} + copy * ${first}))`;
      return name;
    });
    await sql
      .raw(
        `insert into ${table} (${rows.map(({ name }) => name).join()})
        with recursive copies(copy) as (select 1 union all select copy + 1 from copies where copy < ${times - 1})
        select ${copied.join()} from copies cross join ${table}
        where ${times} > 1 and ${ticket} < ${firstNumber + first}`,
      )
      .execute(kysely);
  }
  await sql`update counters set value = ${firstNumber - 1 + times * first} where name = 'ticket'`.execute(kysely);
}

/** Turns of an hour at one a second, as fast as they go. */
async function memory(turns: number) {
  const connector = await Connector.start();
  const service = await startServiceProcess({ support, apps });
  const anna = new Client({ app: service }, connector, people.anna);
  const residentMb = () =>
    Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.child.pid}/status`, 'utf8'))?.[1]) / 1024);
  const figures: Record<string, number> = {};
  for (let i = 0; i <= turns; i++) {
    if (i % Math.ceil(turns / 6) === 0) figures[`after ${i}`] = residentMb();
    await anna.send({ type: 'message', text: `How do I share app number ${i} with a colleague?` });
    connector.calls.length = 0;
  }
  await service.remove();
  await connector.stop();
  return figures;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-scale-'));
  const postgres = await startPostgres({ fsync: 'on' });
  console.table({
    'SQLite, 1 replica': await throughput(1),
    'PostgreSQL, 1 replica': await throughput(1, await postgres.createDatabase()),
    'PostgreSQL, 2 replicas': await throughput(2, await postgres.createDatabase()),
    'PostgreSQL, 3 replicas': await throughput(3, await postgres.createDatabase()),
  });
  await postgres.stop();
  console.table(
    await costs(
      [1_000, 100_000, 1_000_000].filter(stored => stored <= mostStored),
      folder,
    ),
  );
  console.table({ 'resident MB': await memory(3_600) });
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

void main();

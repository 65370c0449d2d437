import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connector, type Refusal, visibleText } from '../support/connector';
import { startPostgres } from '../support/postgres';
import { type ServiceProcess, startServiceProcess } from '../support/process';
import { Client, people, startService } from '../support/service';
import { type Counts, Crowd, apps, lastStepOn, support } from './town';

const pause = (ms: number) => new Promise(done => setTimeout(done, ms));
/** One that failed often waits up to a quarter of an hour for its next try: so long without any delivery is the end. */
const patienceMs = 16 * 60_000;

export type Result = Counts & Record<string, number | string>;

/** Kills one process after the other in the midst of the work, and starts it again. */
async function kills(
  count: number,
  connector: Connector,
  replicas: readonly ServiceProcess[],
  pauseMs: number,
): Promise<Result> {
  const alive = new Set(replicas);
  const crowd = new Crowd(() => [...alive], connector);
  crowd.start(12, pauseMs);
  const readyMs: number[] = [];
  for (let i = 0; i < count; i++) {
    await pause(300 + Math.random() * 900);
    const victim = replicas[i % replicas.length] ?? replicas[0]!;
    alive.delete(victim);
    if (alive.size === 0) alive.add(victim);
    await victim.kill('SIGKILL');
    const began = performance.now();
    await victim.start();
    readyMs.push(performance.now() - began);
    alive.add(victim);
  }
  await crowd.stop();
  const counts = await crowd.count(replicas[0]?.env.DATABASE_URL ?? '', patienceMs);
  const sorted = readyMs.sort((a, b) => a - b);
  return {
    ...counts,
    kills: count,
    'ready ms p50': Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    'ready ms max': Math.round(sorted.at(-1) ?? 0),
  };
}

async function killsOnSqlite(share: number): Promise<Result> {
  return withConnector(async connector => {
    const service = await startServiceProcess({ support, apps });
    return kills(Math.ceil(200 * share), connector, [service], 60).finally(() => service.remove());
  });
}

async function killsOnPostgres(share: number): Promise<Result> {
  return withPostgres(async (connector, DATABASE_URL) => {
    const start = () => startServiceProcess({ support, apps, env: { DATABASE_URL } });
    const replicas = await Promise.all([start(), start()]);
    // The other one goes on all the time: at the pace above, this would be the longest queue that was ever handed over.
    return kills(Math.ceil(200 * share), connector, replicas, 600).finally(() =>
      Promise.all(replicas.map(replica => replica.remove())),
    );
  });
}

const illnesses: readonly Refusal[] = [
  { status: 429 },
  { status: 429, headers: { 'retry-after': '2' } },
  { status: 500 },
  { status: 502 },
  { status: 599, instead: 'hang' },
  { status: 599, instead: 'reset' },
  { status: 599, instead: 'slow body' },
];

/** Three in ten requests to the connector fail, in every way they can. */
async function storm(share: number): Promise<Result> {
  return withConnector(async connector => {
    const service = await startServiceProcess({ support, apps });
    connector.behaviour = () =>
      Math.random() < 0.3 ? illnesses[Math.floor(Math.random() * illnesses.length)] : undefined;
    const crowd = new Crowd(() => [service], connector);
    crowd.start(2, 1_500, 2);
    await pause(600_000 * share);
    await crowd.stop();
    const counts = await crowd.count(service.env.DATABASE_URL ?? '', patienceMs);
    await service.remove();
    const faults = connector.calls.filter(({ status }) => status >= 300).length;
    return { ...counts, requests: connector.calls.length, faults, 'out of order': outOfOrder(connector) };
  });
}

/** Updates of a card that came before the card was posted, or showed the ticket older than an update before them. */
function outOfOrder({ calls }: Connector): number {
  const posted = new Set<string>();
  const shown = new Map<string, number>();
  let wrong = 0;
  for (const call of calls) {
    const { kind, activityId, status } = call;
    // Everybody's form is called so, until it becomes a ticket's card.
    if (status >= 300 || activityId === 'card') continue;
    if (kind !== 'update') posted.add(activityId);
    else if (!posted.has(activityId)) wrong++;
    const step = lastStepOn(call);
    const before = shown.get(activityId) ?? 0;
    if (step < before) wrong++;
    shown.set(activityId, Math.max(step, before));
  }
  return wrong;
}
/** PostgreSQL goes away and comes back under two replicas. */
async function postgresRestarts(share: number): Promise<Result> {
  const postgres = await startPostgres();
  return withConnector(async connector => {
    const DATABASE_URL = await postgres.createDatabase();
    const start = () => startServiceProcess({ support, apps, env: { DATABASE_URL } });
    const replicas = await Promise.all([start(), start()]);
    const crowd = new Crowd(() => replicas, connector);
    crowd.start(8, 60);
    const restarts = Math.max(2, Math.ceil(20 * share));
    for (let i = 0; i < restarts; i++) {
      await pause(2_000);
      await postgres.restart();
    }
    await crowd.stop();
    const counts = await crowd.count(DATABASE_URL, patienceMs);
    const ended = replicas.filter(({ child }) => child.exitCode !== null).length;
    await Promise.all(replicas.map(replica => replica.remove()));
    return { ...counts, restarts, 'replicas ended': ended, 'not acknowledged': crowd.failures };
  }).finally(() => postgres.stop());
}

/** The disk fills up: people are told, nothing acknowledged is lost, and it goes on when there is room. */
async function diskFull(share: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'firstline-full-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]);
  try {
    return await withConnector(async connector => {
      const service = await startServiceProcess({
        support,
        apps,
        env: { DATABASE_URL: `sqlite:${join(folder, 'firstline.db')}` },
      });
      const fillUp = async (round: number): Promise<number> => {
        const client = new Client({ app: service }, connector, people.anna);
        fill(join(folder, 'ballast'));
        for (let n = 0; n < 200; n++) {
          const form = { formId: `full ${round} ${n}`, app: 'app1', category: 'fault', impact: 'one-stopped' };
          const input = { ...form, summary: 'x', details: 'x'.repeat(4_000) };
          const shown = await client.execute('submitTicket', input).then(visibleText, () => '');
          if (shown && !/PP-\d+/.test(shown)) return 1;
        }
        return 0;
      };
      const crowd = new Crowd(() => [service], connector);
      let told = 0;
      const rounds = Math.max(1, Math.ceil(5 * share));
      try {
        for (let i = 0; i < rounds; i++) {
          crowd.start(8, 20);
          await pause(2_000);
          told += await fillUp(i);
          await pause(2_000);
          rmSync(join(folder, 'ballast'));
          await pause(1_000);
          await crowd.stop();
        }
        const counts = await crowd.count(service.env.DATABASE_URL ?? '', patienceMs);
        const ended = service.child.exitCode === null ? 0 : 1;
        return { ...counts, 'times full': rounds, 'people told': told, ended, 'not acknowledged': crowd.failures };
      } finally {
        await crowd.stop();
        await service.remove();
      }
    });
  } finally {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(path: string): void {
  for (let size = 16 << 20; size >= 4_096; size /= 2)
    try {
      writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // What fitted has been written; the rest is tried in smaller pieces.
    }
}

/** The clock is put forward and back by hours, and over the end of daylight saving. */
async function clockJumps(share: number): Promise<Result> {
  return withConnector(async connector => {
    let ahead = Date.parse('2026-10-25T00:30:00Z') - Date.now();
    const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');
    const service = await startService({ support, apps, env: { KNOWLEDGE_DIR }, now: () => Date.now() + ahead });
    const crowd = new Crowd(() => [service.app], connector);
    crowd.start(4, 60);
    const jumps = [2, -3, 24, -25, 0.5, -0.5];
    const rounds = Math.max(1, Math.ceil(10 * share));
    for (let i = 0; i < rounds; i++)
      for (const hours of jumps) {
        await pause(1_000);
        ahead += hours * 3_600_000;
      }
    await crowd.stop();
    const counts = await crowd.count(service.env.DATABASE_URL ?? '', patienceMs);
    await service.stop();
    return { ...counts, overLimits: 0, jumps: rounds * jumps.length };
  });
}

async function withConnector(run: (connector: Connector) => Promise<Result>): Promise<Result> {
  const connector = await Connector.start();
  return run(connector).finally(() => connector.stop());
}

async function withPostgres(run: (connector: Connector, databaseUrl: string) => Promise<Result>): Promise<Result> {
  const postgres = await startPostgres();
  return withConnector(async connector => run(connector, await postgres.createDatabase())).finally(() =>
    postgres.stop(),
  );
}

export const faults: Readonly<Record<string, (share: number) => Promise<Result>>> = {
  'kills-sqlite': killsOnSqlite,
  'kills-postgres': killsOnPostgres,
  storm,
  'postgres-restarts': postgresRestarts,
  'disk-full': diskFull,
  'clock-jumps': clockJumps,
};

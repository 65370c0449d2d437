/**
 * What Firstline costs beside a bare botbuilder echo bot on the same HTTP server: every turn includes one reply to a
 * connector on loopback. Prints figures and their ratios; asserts nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, percentile, startConnector, turn } from './loopback';

const root = join(__dirname, '../../..');
const warmUp = 400;
const rounds = 10;
const turnsPerRound = 800;
const connections = 16;
const questions = [
  'How do I share my app with a colleague?',
  'My flow was turned off',
  'Hur delar jag en app?',
  'The delegation warning, what is it?',
];

interface Figures {
  readonly cpuMs: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

async function main(): Promise<void> {
  const connector = await startConnector();
  const folder = mkdtempSync(join(tmpdir(), 'firstline-bench-'));
  const firstline = await start('Firstline', [join(root, 'dist/main.js')], {
    DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
    SUPPORT_FILE: join(root, 'env/support.yaml'),
    APPS_FILE: join(root, 'env/apps.yaml'),
    KNOWLEDGE_DIR: join(root, 'knowledge'),
    LOG_LEVEL: 'error',
    MicrosoftAppId: '',
  });
  const echo = await start('echo', [join(__dirname, 'echo-bot.js')], {});
  const ask = (bot: Bot, n: number) => turn(bot, connector, { type: 'message', text: questions[n % questions.length] });
  const open = (bot: Bot, n: number) =>
    turn(bot, connector, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'submitTicket',
          data: {
            formId: `bench-${n}`,
            app: 'none',
            category: 'fault',
            impact: 'one-stopped',
            summary: `Ticket ${n}`,
            details: 'x',
          },
        },
      },
    });
  for (const bot of [firstline, echo]) await load(bot, ask, warmUp, connections);
  const answers: Figures[] = [];
  const echoes: Figures[] = [];
  for (let round = 0; round < rounds; round++) {
    answers.push(await load(firstline, ask, turnsPerRound, connections));
    echoes.push(await load(echo, ask, turnsPerRound, connections));
  }
  const opened = await load(firstline, open, turnsPerRound, connections);
  const [answer, base] = [together(answers), together(echoes)];
  console.table({
    'answering a question': row(answer),
    'bare echo bot': row(base),
    'ratio (answer / echo)': {
      'CPU ms': ratio(answer.cpuMs, base.cpuMs),
      'p50 ms': ratio(answer.p50, base.p50),
      'p99 ms': ratio(answer.p99, base.p99),
      'a second': ratio(answer.perSecond, base.perSecond),
    },
    'opening a ticket': row(opened),
  });
  console.table({
    Firstline: { 'ready after s': firstline.readyAfterS.toFixed(2), 'resident MB': residentMb(firstline.process) },
    'bare echo bot': { 'ready after s': echo.readyAfterS.toFixed(2), 'resident MB': residentMb(echo.process) },
  });
  for (const { process } of [firstline, echo]) process.kill('SIGKILL');
  connector.close();
  rmSync(folder, { recursive: true, force: true });
}

type Running = Bot & { readonly process: ChildProcess; readonly readyAfterS: number };

async function start(name: string, args: string[], env: NodeJS.ProcessEnv): Promise<Running> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const began = performance.now();
  const process_ = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (process_.exitCode !== null) throw new Error(`${name} ended with ${process_.exitCode}`);
    await new Promise(done => setTimeout(done, 10));
  }
  return { url, process: process_, readyAfterS: (performance.now() - began) / 1000 };
}

async function load(
  bot: Running,
  one: (bot: Bot, n: number) => Promise<number>,
  turns: number,
  parallel: number,
): Promise<Figures> {
  const times: number[] = [];
  let next = 0;
  const offset = Math.floor(Math.random() * 1e9);
  const cpu = cpuMs(bot.process);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (next < turns) times.push(await one(bot, offset + next++));
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return {
    cpuMs: (cpuMs(bot.process) - cpu) / turns,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    perSecond: turns / seconds,
  };
}

/** User and system time of a process so far (Linux: /proc, in ticks of 10 ms). */
function cpuMs({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function residentMb({ pid }: ChildProcess): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}

/** Times of the middle round; processor time of all rounds, as the compiler works in some and rests in others. */
function together(all: readonly Figures[]): Figures {
  const middle = (pick: (figures: Figures) => number) => percentile(all.map(pick), 0.5);
  return {
    cpuMs: all.reduce((sum, f) => sum + f.cpuMs, 0) / all.length,
    p50: middle(f => f.p50),
    p99: middle(f => f.p99),
    perSecond: middle(f => f.perSecond),
  };
}

const row = ({ cpuMs, p50, p99, perSecond }: Figures) => ({
  'CPU ms': cpuMs.toFixed(2),
  'p50 ms': p50.toFixed(1),
  'p99 ms': p99.toFixed(1),
  'a second': perSecond.toFixed(0),
});
const ratio = (a: number, b: number) => `${(a / b).toFixed(2)} ×`;

void main();

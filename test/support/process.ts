import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { keptOutput, notePolicy } from './kept-logs';
import { sampleApps, sampleSupport } from './service';

/** The service in a process of its own, as the last build made it; it can be killed and started again. */
export interface ServiceProcess {
  readonly url: string;
  readonly env: NodeJS.ProcessEnv;
  readonly child: ChildProcess;
  /** Memory that it takes, as the system counts it. */
  residentBytes(): number;
  /** What it wrote on standard error but for lines of its log below errors. */
  readonly said: () => string;
  /** Starts it again after its end. */
  start(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** Ends it for good. */
  remove(): Promise<void>;
}

export async function startServiceProcess(
  parts: { support?: object; apps?: object[]; env?: NodeJS.ProcessEnv } = {},
): Promise<ServiceProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'firstline-'));
  const { support = sampleSupport, apps = sampleApps } = parts;
  await writeFile(join(folder, 'support.yaml'), stringify(support));
  await writeFile(join(folder, 'apps.yaml'), stringify(apps));
  notePolicy({ support, apps });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'firstline.db')}`,
    SUPPORT_FILE: join(folder, 'support.yaml'),
    APPS_FILE: join(folder, 'apps.yaml'),
    KNOWLEDGE_DIR: join(root, 'knowledge'),
    LOG_LEVEL: process.env.FIRSTLINE_KEPT_LOGS === undefined ? 'error' : 'debug',
    MicrosoftAppId: '',
    ...parts.env,
  };
  let child: ChildProcess;
  let said = '';
  const keep = keptOutput();
  const start = async () => {
    child = spawn(process.execPath, [join(root, 'dist/main.js')], { env, stdio: ['ignore', 'inherit', 'pipe'] });
    child.stderr?.on('data', keep);
    createInterface({ input: child.stderr! }).on('line', line => {
      if (!/^\{"level":[1-4]0,/.test(line)) said = `${said}${line}\n`.slice(-100_000);
    });
    while (!(await isReady(url))) {
      if (child.exitCode !== null) throw new Error(`the service ended with ${child.exitCode}: ${said.slice(-500)}`);
      await new Promise(done => setTimeout(done, 20));
    }
  };
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  await start();
  return {
    url,
    env,
    get child() {
      return child;
    },
    residentBytes: () => residentBytes(child.pid ?? 0),
    said: () => said,
    start,
    kill,
    async remove() {
      await kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const root = join(__dirname, '../..');

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function residentBytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) * 1024;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** A Teams client for development: one person, their chats, a team with its channels. */
export interface Playground {
  /** What to open in a browser. */
  readonly url: string;
  /** Where the bot sends what this Playground shows. */
  readonly serviceUrl: string;
  readonly seat: Seat;
  stop(): Promise<void>;
}

/** Who sits in a Playground, and in which chat with the bot. */
export interface Seat {
  readonly tenantId: string;
  readonly bot: { readonly id: string; readonly name: string };
  readonly currentUser: PlaygroundUser;
  readonly personalChat: { readonly id: string };
}

interface PlaygroundUser {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

/** The parts of the Playground's configuration that a second seat changes. */
interface PlaygroundFile extends Seat {
  readonly users: readonly PlaygroundUser[];
  readonly groupChat: { readonly id: string };
  readonly team: { readonly id: string; readonly channels: readonly { readonly id: string }[] };
}

const packageName = '@microsoft/m365agentsplayground';
const startWithinMs = 20_000;

/**
 * Starts the Microsoft 365 Agents Playground for a bot, without its telemetry.
 *
 * @param seatOf Entra object id of the user of `file` who sits in it; its current user where it is left out
 * @throws when it is not installed or does not start, with what it wrote to its log
 */
export async function startPlayground(options: {
  readonly botUrl: string;
  readonly file: string;
  readonly port: number;
  readonly seatOf?: string;
}): Promise<Playground> {
  const cli = playgroundCli();
  const port = await freePort(options.port);
  const given = parse(await readFile(options.file, 'utf8')) as PlaygroundFile;
  const seat = options.seatOf === undefined ? given : seatFor(options.seatOf, given);
  const folder = await mkdtemp(join(tmpdir(), 'firstline-playground-'));
  const [config, log] = [join(folder, 'playground.yaml'), join(folder, 'playground.log')];
  await writeFile(config, stringify(seat));
  const words = ['start', '-e', `${options.botUrl}/api/messages`, '-c', 'msteams', '-p', String(port)];
  const child = spawn(process.execPath, [cli, ...words, '--disable-telemetry'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      M365_AGENTS_PLAYGROUND_LOGFILE: log,
    },
  });
  const url = `http://localhost:${port}`;
  const stop = async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await answers(`${url}/_debug/ping`, child))) {
    const said = await readFile(log, 'utf8').catch(() => '');
    await stop();
    throw new Error(`the Playground did not start: check ${options.file}\n${said}`);
  }
  return { url, serviceUrl: `${url}/_connector`, seat, stop };
}

/** The same organisation with another person in the chair. Its places get ids of their own: chats are not shared between Playgrounds. */
function seatFor(objectId: string, file: PlaygroundFile): PlaygroundFile {
  const currentUser = file.users.find(({ aadObjectId }) => aadObjectId === objectId);
  if (!currentUser) throw new Error(`the Playground's users have no ${objectId}`);
  const own = <T extends { readonly id: string }>(place: T): T => ({ ...place, id: `${place.id}.${currentUser.id}` });
  return {
    ...file,
    currentUser,
    users: [...file.users.filter(user => user !== currentUser), file.currentUser],
    personalChat: own(file.personalChat),
    groupChat: own(file.groupChat),
    team: { ...own(file.team), channels: file.team.channels.map(own) },
  };
}

function playgroundCli(): string {
  try {
    return join(dirname(require.resolve(`${packageName}/package.json`)), 'cli.js');
  } catch {
    throw new Error(`${packageName} is not installed: run "npm ci" (without --omit=dev)`);
  }
}

/** The wished port, or any free one where it is taken. */
async function freePort(wished: number): Promise<number> {
  const probe = createServer();
  try {
    probe.listen(wished);
    await once(probe, 'listening');
    return (probe.address() as { port: number }).port;
  } catch {
    return await freePort(0);
  } finally {
    probe.close();
  }
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const until = Date.now() + startWithinMs;
  while (Date.now() < until && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise(done => setTimeout(done, 100));
  }
  return false;
}

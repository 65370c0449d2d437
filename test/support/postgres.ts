import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

/** A real PostgreSQL of its own, in a temporary folder. */
export interface PostgresServer {
  /** Makes an empty database and returns its address. */
  createDatabase(): Promise<string>;
  /** Ends it at once, whatever it is doing, and starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Set to 1 to leave out what needs PostgreSQL, on purpose. */
export const withoutPostgres = process.env.FIRSTLINE_NO_POSTGRES === '1';

/** Starts a server on a free port of 127.0.0.1. Without fsync, it is quicker and loses nothing but in a power cut. */
export async function startPostgres({ fsync = 'off' }: { fsync?: 'on' | 'off' } = {}): Promise<PostgresServer> {
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), 'firstline-postgres-'));
  const user = unprivilegedUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const asUser = { cwd: folder, ...user };
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'firstline', '-A', 'trust', '-E', 'UTF8', '--no-sync'], asUser);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync, max_connections: '60' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const start = () =>
    spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], { ...asUser, stdio: 'ignore' });
  let server = start();
  const killed = () => void server.kill('SIGQUIT');
  process.once('exit', killed);
  const address = (database: string) => `postgres://firstline@127.0.0.1:${port}/${database}`;
  await untilReady(address('postgres'), server);
  let databases = 0;
  return {
    async createDatabase() {
      const name = `test_${++databases}`;
      await query(address('postgres'), `create database ${name}`);
      return address(name);
    },
    async restart() {
      const ended = once(server, 'exit');
      server.kill('SIGQUIT');
      await ended;
      server = start();
      await untilReady(address('postgres'), server);
    },
    async stop() {
      process.off('exit', killed);
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian keeps the server's binaries out of the PATH, a folder for each version. */
function binaries(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map(version => join(root, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  const found = folders.find(folder => ['initdb', 'postgres'].every(name => existsSync(join(folder, name))));
  if (!found)
    throw new Error(
      'PostgreSQL is not installed: run apt-get install postgresql, or set FIRSTLINE_NO_POSTGRES=1 to leave its tests out',
    );
  return found;
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, name: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString());
  try {
    return { uid: id('-u', 'postgres'), gid: id('-g', 'postgres') };
  } catch {
    return { uid: id('-u', 'nobody'), gid: id('-g', 'nobody') };
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function untilReady(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await query(address, 'select 1');
    } catch (error) {
      if (server.exitCode !== null || attempt > 300) throw error;
      await new Promise(done => setTimeout(done, 50));
    }
  }
}

async function query(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

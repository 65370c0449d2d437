import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolClient, type PoolConfig, TypeOverrides, types } from 'pg';
import type { Schema } from '../schema';
import { type AccessToken, entraToken } from './entra-token';

type LogLine = (message: string, fields?: object) => void;

/**
 * A pool of connections that outlives the loss of any of them. To Azure Database for PostgreSQL it signs in with Microsoft
 * Entra where the address names no password.
 */
export function openPostgres(url: string, log: LogLine, accessToken: AccessToken = entraToken): Kysely<Schema> {
  const parsers = new TypeOverrides();
  // As text, by default: but our figures and times are all below 2^53.
  parsers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    ...signIn(url, accessToken),
    application_name: 'firstline',
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 30_000,
    types: parsers,
  });
  const lost = (error: Error & { code?: string }) => {
    log('database connection lost', { code: error.code ?? error.name });
  };
  pool.on('error', lost);
  // The pool listens to idle connections only: one that breaks while it is in use would end the process.
  pool.on('connect', (client: PoolClient) => void client.on('error', lost));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

/** Servers of Azure Database for PostgreSQL, in Azure's public and sovereign clouds. */
const azureHost =
  /\.postgres\.(database|cosmos)\.(azure\.com|azure\.us|azure\.cn|usgovcloudapi\.net|chinacloudapi\.cn)$/;

function signIn(url: string, accessToken: AccessToken): PoolConfig {
  const { hostname, username, password, port, pathname, searchParams } = new URL(url);
  const byToken = searchParams.get('auth') === 'entra' || (azureHost.test(hostname) && password === '');
  if (!byToken) return { connectionString: url };
  return {
    host: hostname,
    ...(port && { port: Number(port) }),
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
    // Asked for at each new connection: a token lives for about an hour, a connection longer.
    password: accessToken,
    ssl: searchParams.get('sslmode') === 'disable' ? false : { rejectUnauthorized: true },
  };
}

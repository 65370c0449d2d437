import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolClient, TypeOverrides, types } from 'pg';
import type { Schema } from '../schema';

type LogLine = (message: string, fields?: object) => void;

/** A pool of connections that outlives the loss of any of them. */
export function openPostgres(url: string, log: LogLine): Kysely<Schema> {
  const parsers = new TypeOverrides();
  // As text, by default: but our figures and times are all below 2^53.
  parsers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
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

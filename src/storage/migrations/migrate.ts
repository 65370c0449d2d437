import { type Kysely, type Migration, Migrator } from 'kysely';
import type { DialectName } from '../database';
import type { Schema } from '../schema';
import { firstTables } from './0001-first-tables';
import { targets } from './0002-targets';
import { conversation } from './0003-conversation';
import { incidents } from './0004-incidents';
import { deliveriesUnderFire } from './0005-deliveries';
import { auditLog } from './0006-audit';
import { order } from './0007-order';

/** Every step that the tables took, by the name it is recorded under; names sort in the order of their steps. */
const steps: Readonly<Record<string, (dialect: DialectName) => Migration>> = {
  '0001-first-tables': firstTables,
  '0002-targets': targets,
  '0003-conversation': conversation,
  '0004-incidents': () => incidents,
  '0005-deliveries': deliveriesUnderFire,
  '0006-audit': auditLog,
  '0007-order': () => order,
};

/** Brings the tables up to date. Several processes may do so at once: one works, the others wait for it. */
export async function migrate(
  db: Kysely<Schema>,
  dialect: DialectName,
  log: (message: string, fields?: object) => void,
): Promise<void> {
  const migrations = Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, step(dialect)]));
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  for (const { migrationName, status } of results ?? []) log('database migrated', { migration: migrationName, status });
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('the database could not be migrated', { cause: error });
}

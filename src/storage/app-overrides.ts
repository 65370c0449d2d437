import type { Kysely, Transaction } from 'kysely';
import type { AppOverride } from '../apps/proposal';
import type { TicketChange } from '../tickets/change';
import type { Database } from './database';
import type { Schema } from './schema';

/** What was decided about apps since the register was written, by app id. */
export class AppOverrideStore {
  constructor(private readonly database: Database) {}

  all(): Promise<Map<string, AppOverride>> {
    return overridesOf(this.database.kysely);
  }
}

async function overridesOf(db: Kysely<Schema>): Promise<Map<string, AppOverride>> {
  const rows = await db.selectFrom('app_overrides').select(['app_id', 'body']).execute();
  return new Map(rows.map(({ app_id, body }) => [app_id, JSON.parse(body) as AppOverride]));
}

/** Adds what a change decides about an app to what was decided before. */
export async function putOverride(trx: Transaction<Schema>, { override }: TicketChange, now: number): Promise<void> {
  if (!override) return;
  const row = await trx
    .selectFrom('app_overrides')
    .select('body')
    .where('app_id', '=', override.app)
    .executeTakeFirst();
  const before = row ? (JSON.parse(row.body) as AppOverride) : {};
  const body = JSON.stringify({ ...before, ...override.set });
  await trx
    .insertInto('app_overrides')
    .values({ app_id: override.app, body, changed_at: now })
    .onConflict(conflict => conflict.column('app_id').doUpdateSet({ body, changed_at: now }))
    .execute();
}

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
  // Written to before it is read, so that what another replica decides about the app meanwhile is not lost.
  const { body } = await trx
    .insertInto('app_overrides')
    .values({ app_id: override.app, body: '{}', changed_at: now })
    .onConflict(conflict => conflict.column('app_id').doUpdateSet({ changed_at: now }))
    .returning('body')
    .executeTakeFirstOrThrow();
  await trx
    .updateTable('app_overrides')
    .set({ body: JSON.stringify({ ...(JSON.parse(body) as AppOverride), ...override.set }) })
    .where('app_id', '=', override.app)
    .execute();
}

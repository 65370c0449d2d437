import { type Kysely, type Migration, sql } from 'kysely';

/** Deliveries that come after those of another stream. */
export const order: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table deliveries add column comes_after text`.execute(db);
  },
};

import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from './database';
import type { Schema } from './schema';

/** Activities that changed something. Teams sends one again when it misses the answer: it must not count twice. */
export class ActivityStore {
  constructor(private readonly database: Database) {}

  async isDone(activity: string): Promise<boolean> {
    const row = await this.database.kysely
      .selectFrom('activities')
      .select('key')
      .where('key', '=', keyOf(activity))
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Forgets those done before a time. Returns how many. */
  async forget(before: number): Promise<number> {
    const { numDeletedRows } = await this.database.kysely
      .deleteFrom('activities')
      .where('done_at', '<', before)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}

/** Marks an activity as done, as part of what it does. Returns false when it was done before. */
export async function markDone(db: Kysely<Schema>, activity: string, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('activities')
    .values({ key: keyOf(activity), done_at: now })
    .onConflict(conflict => conflict.column('key').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** It comes from outside, and may be longer than an index takes. */
function keyOf(activity: string): string {
  return createHash('sha256').update(activity).digest('base64url');
}

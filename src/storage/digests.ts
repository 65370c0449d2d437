import type { Database } from './database';

/** Which day's digest was sent: one for each day, whoever sends it. */
export class DigestStore {
  constructor(private readonly database: Database) {}

  /**
   * Takes a day's digest to send, for the caller alone until `until` (epoch milliseconds). After that, one that is not
   * marked as sent can be taken again.
   *
   * @returns how often it was taken, this time included; nothing where it was sent or somebody else has it
   */
  async claim(
    day: string,
    { now, until }: { readonly now: number; readonly until: number },
  ): Promise<number | undefined> {
    const row = await this.database.kysely
      .insertInto('digests')
      .values({ day, attempts: 1, next_at: until })
      .onConflict(conflict =>
        conflict
          .column('day')
          .doUpdateSet(eb => ({ attempts: eb('digests.attempts', '+', 1), next_at: until }))
          .where('digests.sent_at', 'is', null)
          .where('digests.next_at', '<=', now),
      )
      .returning('attempts')
      .executeTakeFirst();
    return row?.attempts;
  }

  /** Whether a day's digest may be taken. */
  async isDue(day: string, now: number): Promise<boolean> {
    const row = await this.database.kysely
      .selectFrom('digests')
      .select(['next_at', 'sent_at'])
      .where('day', '=', day)
      .executeTakeFirst();
    return row === undefined || (row.sent_at === null && row.next_at <= now);
  }

  async sent(day: string, at: number): Promise<void> {
    await this.database.kysely.updateTable('digests').set({ sent_at: at }).where('day', '=', day).execute();
  }

  async postpone(day: string, until: number): Promise<void> {
    await this.database.kysely.updateTable('digests').set({ next_at: until }).where('day', '=', day).execute();
  }
}

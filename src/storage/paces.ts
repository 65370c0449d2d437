import { type Pace, askToSend, hold, restedPace, sentAt } from '../deliveries/pace';
import type { Transaction } from 'kysely';
import type { Database } from './database';
import type { Schema } from './schema';

/** How much was sent to each conversation lately; shared by all replicas, and kept over a restart. */
export class PaceStore {
  constructor(private readonly database: Database) {}

  /**
   * Asks for each of the given conversations, in their order and in one transaction, whether a message may go now.
   *
   * @param replies when replies were sent there by this process; they go without asking, but count
   * @returns for each, nothing where it may go, else when to ask again
   */
  async ask(
    conversations: readonly string[],
    now: number,
    replies: (conversation: string) => readonly number[] = () => [],
  ): Promise<(number | undefined)[]> {
    if (conversations.length === 0) return [];
    return this.database.kysely.transaction().execute(async trx => {
      const paces = new Map<string, Pace>();
      // In one order for everybody, so that two replicas never wait for each other.
      for (const id of [...new Set(conversations)].sort())
        paces.set(id, replies(id).reduce(sentAt, await this.lock(trx, id)));
      const answers = conversations.map(id => {
        const { pace, askAgainAt } = askToSend(paces.get(id) ?? restedPace, now);
        paces.set(id, pace);
        return askAgainAt;
      });
      for (const [id, pace] of paces) await put(trx, id, pace);
      return answers;
    });
  }

  /** Teams asked for silence in a conversation. */
  async hold(conversation: string, until: number): Promise<void> {
    await this.database.kysely.transaction().execute(async trx => {
      await put(trx, conversation, hold(await this.lock(trx, conversation), until));
    });
  }

  private async lock(trx: Transaction<Schema>, id: string): Promise<Pace> {
    // A row that is not there cannot be locked: two replicas would both begin from nothing.
    await trx
      .insertInto('paces')
      .values({ conversation_id: id, body: JSON.stringify(restedPace) })
      .onConflict(conflict => conflict.column('conversation_id').doNothing())
      .execute();
    const row = await trx
      .selectFrom('paces')
      .select('body')
      .where('conversation_id', '=', id)
      .$if(this.database.dialect === 'postgres', query => query.forUpdate())
      .executeTakeFirst();
    return row ? (JSON.parse(row.body) as Pace) : restedPace;
  }
}

async function put(trx: Transaction<Schema>, id: string, pace: Pace): Promise<void> {
  const body = JSON.stringify(pace);
  await trx
    .insertInto('paces')
    .values({ conversation_id: id, body })
    .onConflict(conflict => conflict.column('conversation_id').doUpdateSet({ body }))
    .execute();
}

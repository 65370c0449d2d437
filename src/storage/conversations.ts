import type { Conversation } from '../deliveries/conversation';
import type { Database } from './database';

/** Places that the bot has been spoken to in, and which of them are queues. */
export class ConversationStore {
  constructor(private readonly database: Database) {}

  /** Remembers a place; one that is known already costs no write. */
  async seen(conversation: Conversation, at: number): Promise<void> {
    const { kysely } = this.database;
    const body = JSON.stringify(conversation);
    const known = await kysely
      .selectFrom('conversations')
      .select('body')
      .where('id', '=', conversation.id)
      .executeTakeFirst();
    if (known?.body === body) return;
    await kysely
      .insertInto('conversations')
      .values({ id: conversation.id, body, changed_at: at })
      .onConflict(conflict => conflict.column('id').doUpdateSet({ body, changed_at: at }))
      .execute();
  }

  async find(id: string): Promise<Conversation | undefined> {
    const row = await this.database.kysely
      .selectFrom('conversations')
      .select('body')
      .where('id', '=', id)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as Conversation);
  }

  /** For a place that the bot was removed from. A queue bound to it stays bound: the bot may come back. */
  async forget(id: string): Promise<void> {
    await this.database.kysely.deleteFrom('conversations').where('id', '=', id).execute();
  }

  /** Makes a place the queue's own; the one that was before is no longer. */
  async bindQueue(queueId: string, conversation: Conversation, by: string, at: number): Promise<void> {
    const values = {
      conversation_id: conversation.id,
      body: JSON.stringify(conversation),
      bound_by: by,
      bound_at: at,
    };
    await this.database.kysely
      .insertInto('queue_bindings')
      .values({ queue_id: queueId, ...values })
      .onConflict(conflict => conflict.column('queue_id').doUpdateSet(values))
      .execute();
  }

  /** Where queues work, by queue id, each place as it was last seen. */
  async bindings(): Promise<Map<string, Conversation>> {
    const rows = await this.database.kysely
      .selectFrom('queue_bindings')
      .leftJoin('conversations', 'conversations.id', 'queue_bindings.conversation_id')
      .select(eb => ['queue_bindings.queue_id', eb.fn.coalesce('conversations.body', 'queue_bindings.body').as('body')])
      .execute();
    return new Map(rows.map(({ queue_id, body }) => [queue_id, JSON.parse(body) as Conversation]));
  }

  async unbind(queueId: string): Promise<void> {
    await this.database.kysely.deleteFrom('queue_bindings').where('queue_id', '=', queueId).execute();
  }
}

import type { Kysely } from 'kysely';
import type { Database } from './database';
import type { Schema } from './schema';
import { ticketId, ticketNumber } from './ticket-rows';

/** A message in Teams that speaks of a ticket. */
export interface Post {
  readonly ticket: string;
  readonly conversationId: string;
  readonly activityId: string;
  /** Whether it passes on what somebody wrote: an answer to it is to be expected. */
  readonly spoken: boolean;
  readonly at: number;
}

/** Which message speaks of which ticket. */
export class PostStore {
  constructor(private readonly database: Database) {}

  /** The ticket that one message speaks of. */
  async ticketOf(conversationId: string, activityId: string): Promise<string | undefined> {
    const row = await this.database.kysely
      .selectFrom('posts')
      .select('ticket_id')
      .where('conversation_id', '=', conversationId)
      .where('activity_id', '=', activityId)
      .executeTakeFirst();
    return row && ticketNumber(row.ticket_id);
  }

  /** The tickets that the messages in a conversation speak of, newest ticket first. */
  async ticketsIn(conversationId: string, limit: number): Promise<string[]> {
    const rows = await this.database.kysely
      .selectFrom('posts')
      .select('ticket_id')
      .distinct()
      .where('conversation_id', '=', conversationId)
      .orderBy('ticket_id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ ticket_id }) => ticketNumber(ticket_id));
  }
}

/** Remembers what a message speaks of; a message that is updated is remembered once. */
export async function putPost(db: Kysely<Schema>, post: Post): Promise<void> {
  await db
    .insertInto('posts')
    .values({
      conversation_id: post.conversationId,
      activity_id: post.activityId,
      ticket_id: ticketId(post.ticket) ?? 0,
      spoken: post.spoken ? 1 : 0,
      at: post.at,
    })
    .onConflict(conflict => conflict.columns(['conversation_id', 'activity_id']).doNothing())
    .execute();
}

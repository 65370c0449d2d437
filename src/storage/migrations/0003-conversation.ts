import { type Kysely, type Migration, sql } from 'kysely';

/** Which message in Teams speaks of which ticket, so that an answer to it finds its way. */
export function conversation(): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('posts')
        .addColumn('conversation_id', 'text', col => col.notNull())
        .addColumn('activity_id', 'text', col => col.notNull())
        .addColumn('ticket_id', 'bigint', col => col.notNull().references('tickets.id'))
        .addColumn('spoken', 'integer', col => col.notNull())
        .addColumn('at', 'bigint', col => col.notNull())
        .addPrimaryKeyConstraint('posts_by_message', ['conversation_id', 'activity_id'])
        .execute();
      await sql`create index posts_of_conversation on posts (conversation_id, ticket_id)`.execute(db);
      await sql`create index posts_spoken on posts (conversation_id, at) where spoken = 1`.execute(db);
    },
  };
}

import { type Kysely, type Migration, sql } from 'kysely';

/** Incidents with their followers; the triage board; what makers and the dedicated team changed in the register of apps. */
export const incidents: Migration = {
  async up(db: Kysely<unknown>) {
    await addTicketColumns(db);
    await fillTicketColumns(db);
    await db.schema
      .createTable('incident_followers')
      .addColumn('ticket_id', 'bigint', col => col.notNull().references('tickets.id'))
      .addColumn('person_id', 'text', col => col.notNull())
      .addColumn('body', 'text', col => col.notNull())
      .addColumn('followed_at', 'bigint', col => col.notNull())
      .addPrimaryKeyConstraint('incident_followers_key', ['ticket_id', 'person_id'])
      .execute();
    await db.schema
      .createTable('boards')
      .addColumn('place_id', 'text', col => col.primaryKey())
      .addColumn('body', 'text', col => col.notNull())
      .addColumn('shown', 'text', col => col.notNull())
      .addColumn('used_at', 'bigint', col => col.notNull())
      .execute();
    await db.schema
      .createTable('app_overrides')
      .addColumn('app_id', 'text', col => col.primaryKey())
      .addColumn('body', 'text', col => col.notNull())
      .addColumn('changed_at', 'bigint', col => col.notNull())
      .execute();
  },
};

async function addTicketColumns(db: Kysely<unknown>): Promise<void> {
  const table = () => db.schema.alterTable('tickets');
  await table()
    .addColumn('active', 'integer', col => col.notNull().defaultTo(1))
    .execute();
  await table()
    .addColumn('open_incident', 'integer', col => col.notNull().defaultTo(0))
    .execute();
  await table().addColumn('incident_id', 'bigint').execute();
  await table()
    .addColumn('assigned', 'integer', col => col.notNull().defaultTo(0))
    .execute();
  await table()
    .addColumn('priority', 'text', col => col.notNull().defaultTo('P4'))
    .execute();
  await table()
    .addColumn('waiting', 'integer', col => col.notNull().defaultTo(0))
    .execute();
  await table()
    .addColumn('holder', 'text', col => col.notNull().defaultTo(''))
    .execute();
  await table().addColumn('due_at', 'bigint').execute();
  // Partial, so that their size is that of the work at hand. The board's holds all that it filters by: no row is read to be left out.
  await sql`create index tickets_on_board on tickets (assigned, priority, id, due_at, holder, waiting) where active = 1`.execute(
    db,
  );
  await sql`create index tickets_open_incidents on tickets (id) where open_incident = 1`.execute(db);
  await sql`create index tickets_of_incident on tickets (incident_id, id) where incident_id is not null`.execute(db);
  await sql`create index tickets_of_app on tickets (app, id) where active = 1`.execute(db);
}

interface OldTickets {
  tickets: {
    id: number;
    body: string;
    active: number;
    assigned: number;
    priority: string;
    waiting: number;
    holder: string;
    due_at: number | null;
  };
}

/** What an earlier release kept of a ticket, as far as the new columns need it. */
interface OldTicket {
  readonly state: string;
  readonly assignee?: object;
  readonly priority: string;
  readonly heldBy: { readonly level: string; readonly queue?: string; readonly person?: { readonly id: string } };
  readonly firstResponseDueAt: number;
  readonly resolutionDueAt: number;
  readonly respondedAt?: number;
}

const pageSize = 500;

async function fillTicketColumns(db: Kysely<OldTickets>): Promise<void> {
  for (let after = 0; ;) {
    const page = await db
      .selectFrom('tickets')
      .select(['id', 'body'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(pageSize)
      .execute();
    const last = page.at(-1);
    if (!last) return;
    for (const { id, body } of page) {
      await db
        .updateTable('tickets')
        .set(columnsOf(JSON.parse(body) as OldTicket))
        .where('id', '=', id)
        .execute();
    }
    after = last.id;
  }
}

function columnsOf(ticket: OldTicket) {
  const { state, assignee, priority, heldBy, respondedAt } = ticket;
  const active = state !== 'resolved' && state !== 'closed';
  return {
    active: active ? 1 : 0,
    assigned: assignee ? 1 : 0,
    priority,
    waiting: state === 'pending' ? 1 : 0,
    holder: heldBy.level === 'maker' ? `maker:${heldBy.person?.id}` : `queue:${heldBy.queue}`,
    due_at: state === 'pending' ? null : respondedAt === undefined ? ticket.firstResponseDueAt : ticket.resolutionDueAt,
  };
}

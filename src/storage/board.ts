import { type ExpressionBuilder, type SqlBool, type Expression, sql } from 'kysely';
import type { PostedCard } from '../deliveries/conversation';
import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import type { Database } from './database';
import type { Schema } from './schema';
import { ticketOf } from './ticket-rows';

export const boardViews = ['all', 'late', 'unassigned', 'urgent', 'waiting'] as const;
export type BoardView = (typeof boardViews)[number];

export interface BoardQuery {
  readonly view: BoardView;
  /** Keys of the destinations whose tickets are shown; absent for all. */
  readonly holders?: readonly string[];
  readonly now: number;
}

/** A triage board that stands in a channel or chat. */
export interface StandingBoard {
  readonly card: PostedCard;
  readonly view: BoardView;
  readonly queue: string;
  readonly page: number;
  /** Ids of the queues that may be looked at here; absent for all. */
  readonly queues?: readonly string[];
  readonly locale: Locale;
}

type Where = (eb: ExpressionBuilder<Schema, 'tickets'>) => Expression<SqlBool>;

/** What the triage board shows, and where boards stand. */
export class BoardStore {
  constructor(private readonly database: Database) {}

  /** Late ones first; then those that nobody has; then by priority and age. */
  async page(
    query: BoardQuery,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<Ticket[]> {
    const late = await this.count(query, isLate(query.now));
    const first = offset < late ? await this.ids(query, isLate(query.now), { offset, limit }) : [];
    const rest =
      first.length < limit
        ? await this.ids(query, isInTime(query.now), {
            offset: Math.max(0, offset - late),
            limit: limit - first.length,
          })
        : [];
    const ids = [...first, ...rest];
    if (ids.length === 0) return [];
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select(['id', 'body'])
      .where('id', 'in', ids)
      .execute();
    const byId = new Map(rows.map(row => [row.id, ticketOf(row)]));
    return ids.flatMap(id => byId.get(id) ?? []);
  }

  /** How many tickets each view has. */
  async counts({ holders, now }: Omit<BoardQuery, 'view'>): Promise<Record<BoardView, number>> {
    const sum = (condition: ReturnType<typeof sql>) =>
      sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
    return this.database.kysely
      .selectFrom('tickets')
      .select(eb => [
        eb.fn.countAll<number>().as('all'),
        sum(sql`due_at <= ${now}`).as('late'),
        sum(sql`assigned = 0`).as('unassigned'),
        sum(sql`priority in ('P1', 'P2')`).as('urgent'),
        sum(sql`waiting = 1`).as('waiting'),
      ])
      .where(isActive)
      .$if(holders !== undefined, query => query.where('holder', 'in', holders ?? []))
      .executeTakeFirstOrThrow();
  }

  /** The board that stands in a place now; an earlier one there is left as it is. */
  async stands(placeId: string, board: StandingBoard, shown: string, now: number): Promise<void> {
    const values = { body: JSON.stringify(board), shown, used_at: now };
    await this.database.kysely
      .insertInto('boards')
      .values({ place_id: placeId, ...values })
      .onConflict(conflict => conflict.column('place_id').doUpdateSet(values))
      .execute();
  }

  /** Boards that somebody used since then. */
  async standing(usedSince: number): Promise<{ placeId: string; board: StandingBoard; shown: string }[]> {
    const rows = await this.database.kysely
      .selectFrom('boards')
      .selectAll()
      .where('used_at', '>=', usedSince)
      .execute();
    return rows.map(({ place_id, body, shown }) => ({
      placeId: place_id,
      board: JSON.parse(body) as StandingBoard,
      shown,
    }));
  }

  /** Takes it upon oneself to bring a board up to date: false where another replica was quicker. */
  async willShow(placeId: string, { from, to }: { readonly from: string; readonly to: string }): Promise<boolean> {
    const { numUpdatedRows } = await this.database.kysely
      .updateTable('boards')
      .set({ shown: to })
      .where('place_id', '=', placeId)
      .where('shown', '=', from)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async remove(placeId: string): Promise<void> {
    await this.database.kysely.deleteFrom('boards').where('place_id', '=', placeId).execute();
  }

  private async count(query: BoardQuery, also: Where): Promise<number> {
    const { rows } = await this.matching(query)
      .select(eb => eb.fn.countAll<number>().as('rows'))
      .where(also)
      .executeTakeFirstOrThrow();
    return rows;
  }

  /** By the index alone, which holds the order and all that is filtered by; the tickets themselves are read after. */
  private async ids(
    query: BoardQuery,
    also: Where,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<number[]> {
    const rows = await this.matching(query)
      .select('id')
      .where(also)
      .orderBy('assigned')
      .orderBy('priority')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .execute();
    return rows.map(({ id }) => id);
  }

  private matching({ view, holders, now }: BoardQuery) {
    return this.database.kysely
      .selectFrom('tickets')
      .where(isActive)
      .$if(holders !== undefined, query => query.where('holder', 'in', holders ?? []))
      .$if(view === 'late', query => query.where(isLate(now)))
      .$if(view === 'unassigned', query => query.where('assigned', '=', 0))
      .$if(view === 'urgent', query => query.where('priority', 'in', ['P1', 'P2']))
      .$if(view === 'waiting', query => query.where('waiting', '=', 1));
  }
}

/** In the text of the statement, not bound: SQLite uses a partial index only where it can see its condition. */
const isActive: Where = eb => eb('active', '=', sql.lit(1));

const isLate =
  (now: number): Where =>
  eb =>
    eb('due_at', '<=', now);

const isInTime =
  (now: number): Where =>
  eb =>
    eb.or([eb('due_at', 'is', null), eb('due_at', '>', now)]);

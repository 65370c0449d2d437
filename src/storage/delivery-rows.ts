import { type ExpressionBuilder, type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { PostedCard } from '../deliveries/conversation';
import type { Delivery, DeliveryContent, NewDelivery, Notice, Recipient } from '../deliveries/delivery';
import type { Message } from '../deliveries/message';
import type { Schema } from './schema';
import { ticketId, ticketNumber } from './ticket-rows';

type DeliveryRow = Selectable<Schema['deliveries']>;

/** What of a delivery no query looks at. */
interface Body {
  readonly recipient: Recipient;
  readonly notice?: Notice;
  readonly reply?: Message;
}

function newDeliveryRow(delivery: NewDelivery, now: number): Insertable<Schema['deliveries']> {
  const { content, recipient } = delivery;
  const body: Body = {
    recipient,
    ...(content.kind === 'notice' && { notice: content.notice }),
    ...(content.kind === 'reply' && { reply: content.message }),
  };
  return {
    ticket_id: delivery.ticket === undefined ? null : (ticketId(delivery.ticket) ?? 0),
    stream: delivery.stream,
    comes_after: delivery.after ?? null,
    state: 'pending',
    kind: content.kind,
    handover: content.kind === 'card' && content.handover ? 1 : 0,
    attempts: 0,
    created_at: now,
    next_at: now + (delivery.waitMs ?? 0),
    body: JSON.stringify(body),
  };
}

export function deliveryOf(row: DeliveryRow): Delivery {
  const body = JSON.parse(row.body) as Body;
  return {
    ord: row.ord,
    ...(row.ticket_id !== null && { ticket: ticketNumber(row.ticket_id) }),
    stream: row.stream,
    recipient: body.recipient,
    content: contentOf(row, body),
    attempts: row.attempts,
    createdAt: row.created_at,
    lease: row.lease ?? '',
    ...(row.last_error !== null && { lastError: row.last_error }),
  };
}

function contentOf(row: DeliveryRow, { notice, reply }: Body): DeliveryContent {
  if (notice) return { kind: 'notice', notice };
  if (reply) return { kind: 'reply', message: reply };
  return { kind: 'card', ...(row.handover === 1 && { handover: true }) };
}

/** In the text of the statement, not bound: SQLite uses a partial index only where it can see its condition. */
export function isPending(eb: ExpressionBuilder<Schema, 'deliveries'>) {
  return eb('deliveries.state', '=', sql.lit('pending'));
}

export async function recordDeliveries(
  db: Kysely<Schema>,
  deliveries: readonly NewDelivery[],
  now: number,
): Promise<void> {
  if (deliveries.length === 0) return;
  await db
    .insertInto('deliveries')
    .values(deliveries.map(delivery => newDeliveryRow(delivery, now)))
    .execute();
  await makeDue(
    db,
    deliveries.flatMap(({ after }) => after ?? []),
    now,
  );
}

/** Lets what waits in some streams wait no longer; what is being sent keeps its lease. */
async function makeDue(db: Kysely<Schema>, streams: readonly string[], now: number): Promise<void> {
  if (streams.length === 0) return;
  await db
    .updateTable('deliveries')
    .set({ next_at: now })
    .where('stream', 'in', streams)
    .where(isPending)
    .where('lease', 'is', null)
    .where('next_at', '>', now)
    .execute();
}

/** How a delivery ends. */
export type Settlement =
  | { readonly state: 'sent'; readonly now: number }
  | { readonly state: 'failed'; readonly now: number; readonly error: string };

/** Ends a delivery, if the claim that holds it is still the one that we made. */
export async function settleDelivery(
  db: Kysely<Schema>,
  { ord, lease }: Pick<Delivery, 'ord' | 'lease'>,
  settlement: Settlement,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({
      state: settlement.state,
      done_at: settlement.now,
      lease: null,
      ...(settlement.state === 'failed' && { last_error: settlement.error }),
    })
    .where('ord', '=', ord)
    .where('lease', '=', lease)
    .where(isPending)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Remembers which card shows a ticket in which place. */
export async function putCards(db: Kysely<Schema>, cards: Readonly<Record<string, PostedCard>>): Promise<void> {
  const rows = Object.entries(cards).map(([stream, card]) => ({ stream, body: JSON.stringify(card) }));
  if (rows.length === 0) return;
  await db
    .insertInto('cards')
    .values(rows)
    .onConflict(conflict => conflict.column('stream').doUpdateSet(eb => ({ body: eb.ref('excluded.body') })))
    .execute();
}

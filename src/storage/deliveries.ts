import { type Selectable, sql } from 'kysely';
import type { PostedCard } from '../deliveries/conversation';
import { type Delivery, type NewDelivery, cardKeys, spokenKeys, withAlong } from '../deliveries/delivery';
import { type Claim, claimDeliveries, firstOfItsStream } from './claim-deliveries';
import type { Database } from './database';
import { deliveryOf, isPending, putCards, recordDeliveries, settleDelivery } from './delivery-rows';
import { putPost } from './posts';
import type { DeliveryState, Schema } from './schema';

/** A delivery as listed for people. */
export interface ListedDelivery extends Delivery {
  readonly state: DeliveryState;
  readonly nextAt: number;
  readonly doneAt?: number;
}

/** What Teams must receive, kept until it is confirmed. A step on a delivery whose claim no longer holds does nothing. */
export class DeliveryStore {
  constructor(private readonly database: Database) {}

  claim(claim: Claim): Promise<Delivery[]> {
    return claimDeliveries(this.database, claim);
  }

  /**
   * Marks a delivery as sent, with what went along in the same card.
   *
   * @param card the card or message that now stands in Teams
   * @returns whether the claim still held
   */
  async complete(
    delivery: Delivery,
    { now, card }: { readonly now: number; readonly card?: PostedCard },
  ): Promise<boolean> {
    return this.database.kysely.transaction().execute(async trx => {
      const [held = false] = await Promise.all(
        withAlong(delivery).map(one => settleDelivery(trx, one, { state: 'sent', now })),
      );
      if (!held || !card) return held;
      const { conversation, activityId } = card;
      const { ticket, content, stream } = delivery;
      const isCard = content.kind === 'card' || (content.kind === 'notice' && cardKeys.includes(content.notice.key));
      if (isCard) await putCards(trx, { [stream]: { conversation, activityId } });
      const spoken = content.kind === 'notice' && spokenKeys.includes(content.notice.key);
      // A card that speaks of several tickets tells nobody which of them an answer is about.
      if (ticket !== undefined && withAlong(delivery).every(one => one.ticket === ticket))
        await putPost(trx, { ticket, conversationId: conversation.id, activityId, spoken, at: now });
      return held;
    });
  }

  /** Records what follows from no change of a ticket. */
  async add(deliveries: readonly NewDelivery[], now: number): Promise<void> {
    await recordDeliveries(this.database.kysely, deliveries, now);
  }

  /** Gives the claim back until `nextAt`. What waits behind it is not looked at before then either. */
  postpone(delivery: Delivery, { nextAt, error }: { readonly nextAt: number; readonly error: string }): Promise<void> {
    return this.giveBack(delivery, nextAt, () => ({ last_error: error }));
  }

  /** Gives the claim back until `nextAt` without having tried: no attempt is used up. */
  defer(delivery: Delivery, nextAt: number): Promise<void> {
    return this.giveBack(delivery, nextAt, ({ attempts }) => ({ attempts: attempts - 1 }));
  }

  private async giveBack(
    delivery: Delivery,
    nextAt: number,
    set: (delivery: Delivery) => { readonly last_error: string } | { readonly attempts: number },
  ): Promise<void> {
    await this.database.kysely.transaction().execute(async trx => {
      for (const one of withAlong(delivery)) {
        const { numUpdatedRows } = await trx
          .updateTable('deliveries')
          .set({ ...set(one), next_at: nextAt, lease: null })
          .where('ord', '=', one.ord)
          .where('lease', '=', one.lease)
          .where(isPending)
          .executeTakeFirst();
        if (one === delivery && numUpdatedRows !== 1n) return;
      }
      await trx
        .updateTable('deliveries')
        .set({ next_at: nextAt })
        .where('stream', '=', delivery.stream)
        .where(isPending)
        .where('ord', '>', delivery.ord)
        .where('next_at', '<', nextAt)
        .execute();
    });
  }

  async giveUp(delivery: Delivery, { now, error }: { readonly now: number; readonly error: string }): Promise<void> {
    await settleDelivery(this.database.kysely, delivery, { state: 'failed', now, error });
  }

  /** The card that stands for a stream, if one was posted. */
  async cardOf(stream: string): Promise<PostedCard | undefined> {
    const row = await this.database.kysely
      .selectFrom('cards')
      .select('body')
      .where('stream', '=', stream)
      .executeTakeFirst();
    return row && (JSON.parse(row.body) as PostedCard);
  }

  /** When the next delivery can be claimed: the end of a lease counts, what waits behind another does not. */
  async nextDueAt(): Promise<number | undefined> {
    const row = await this.database.kysely
      .selectFrom('deliveries')
      .select('next_at')
      .where(isPending)
      .where(firstOfItsStream)
      .orderBy('next_at')
      .orderBy('ord')
      .limit(1)
      .executeTakeFirst();
    return row?.next_at;
  }

  /** How many are waiting or being sent, and how many were given up. What is over is not counted: there is no end of it. */
  async counts(): Promise<Record<'pending' | 'failed', number>> {
    const count = async (state: DeliveryState) => {
      const { rows } = await this.database.kysely
        .selectFrom('deliveries')
        .select(eb => eb.fn.countAll<number>().as('rows'))
        .where('state', '=', sql.lit(state))
        .executeTakeFirstOrThrow();
      return rows;
    };
    return { pending: await count('pending'), failed: await count('failed') };
  }

  /**
   * The clock was put back by so much: what waits does so no longer for it, and claims end when claims do. They still hold,
   * as what they are for may be on its way.
   */
  async clockWasPutBack(
    byMs: number,
    { now, leaseMs }: { readonly now: number; readonly leaseMs: number },
  ): Promise<void> {
    await this.database.kysely.transaction().execute(async trx => {
      await trx
        .updateTable('deliveries')
        .set({ next_at: now + leaseMs })
        .where(isPending)
        .where('lease', 'is not', null)
        .where('next_at', '>', now + leaseMs)
        .execute();
      await trx
        .updateTable('deliveries')
        .set(eb => ({ next_at: eb('next_at', '-', byMs) }))
        .where(isPending)
        .where('lease', 'is', null)
        .where('next_at', '>', now)
        .execute();
    });
  }

  /**
   * A process that died holds nothing any more, so what it had claimed is due at once. Only one process serves from a SQLite
   * file; on PostgreSQL the claims may be another replica's, and end by themselves.
   */
  async endClaims(now: number): Promise<void> {
    if (this.database.dialect === 'postgres') return;
    await this.database.kysely
      .updateTable('deliveries')
      .set({ lease: null, next_at: now })
      .where(isPending)
      .where('lease', 'is not', null)
      .execute();
  }

  /** Makes due what waits for a time that no delivery waits for: the clock was put back. Returns how many there were. */
  async bringForward(now: number, farthest: number): Promise<number> {
    const { numUpdatedRows } = await this.database.kysely
      .updateTable('deliveries')
      .set({ next_at: now, lease: null })
      .where(isPending)
      .where('next_at', '>', farthest)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }

  /** Newest first. */
  async list({ state, limit }: { readonly state?: DeliveryState; readonly limit: number }): Promise<ListedDelivery[]> {
    const rows = await this.database.kysely
      .selectFrom('deliveries')
      .selectAll()
      .$if(state !== undefined, query => query.where('state', '=', sql.lit(state ?? 'pending')))
      .orderBy('ord', 'desc')
      .limit(limit)
      .execute();
    return rows.map(listed);
  }

  /** Lets a delivery that was given up be tried afresh. Returns whether there was one. */
  async retry(ord: number, now: number): Promise<boolean> {
    const { numUpdatedRows } = await this.database.kysely
      .updateTable('deliveries')
      .set({ state: 'pending', attempts: 0, created_at: now, next_at: now, done_at: null })
      .where('ord', '=', ord)
      .where('state', '=', 'failed')
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }
}

function listed(row: Selectable<Schema['deliveries']>): ListedDelivery {
  return {
    ...deliveryOf(row),
    state: row.state,
    nextAt: row.next_at,
    ...(row.done_at !== null && { doneAt: row.done_at }),
  };
}

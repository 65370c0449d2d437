import type { Transaction } from 'kysely';
import { collected } from '../deliveries/collect';
import type { Conversation } from '../deliveries/conversation';
import type { NewDelivery } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { TicketChange } from '../tickets/change';
import type { Ticket } from '../tickets/ticket';
import type { Database } from './database';
import { recordDeliveries } from './delivery-rows';
import type { Schema } from './schema';
import { ticketId, ticketOf } from './ticket-rows';

/** Somebody who wants to hear how an incident goes, and where. */
export interface IncidentFollower {
  readonly id: string;
  readonly conversation: Conversation;
  readonly locale: Locale;
}

/** Known faults: which are open, and who follows them. Each is a ticket, and is worked on as one. */
export class IncidentStore {
  constructor(private readonly database: Database) {}

  /** Those not over, newest first. */
  async open(limit = 20): Promise<Ticket[]> {
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select('body')
      .where(eb => eb('open_incident', '=', eb.lit(1)))
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(ticketOf);
  }

  /** Once for each person, however often they press; where they pressed last is where they hear of it. */
  async follow(incident: string, { id, ...where }: IncidentFollower, now: number): Promise<void> {
    const body = JSON.stringify(where);
    await this.database.kysely
      .insertInto('incident_followers')
      .values({ ticket_id: ticketId(incident) ?? 0, person_id: id, body, followed_at: now })
      .onConflict(conflict => conflict.columns(['ticket_id', 'person_id']).doUpdateSet({ body }))
      .execute();
  }

  async unfollow(incident: string, personId: string): Promise<void> {
    await this.database.kysely
      .deleteFrom('incident_followers')
      .where('ticket_id', '=', ticketId(incident) ?? 0)
      .where('person_id', '=', personId)
      .execute();
  }

  async isFollowing(incident: string, personId: string): Promise<boolean> {
    const row = await this.database.kysely
      .selectFrom('incident_followers')
      .select('person_id')
      .where('ticket_id', '=', ticketId(incident) ?? 0)
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** How many people follow it, and how many tickets hang on it. */
  async counts(incident: string): Promise<{ readonly followers: number; readonly tickets: number }> {
    const id = ticketId(incident) ?? 0;
    const { kysely } = this.database;
    const followers = await kysely
      .selectFrom('incident_followers')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('ticket_id', '=', id)
      .executeTakeFirstOrThrow();
    const tickets = await kysely
      .selectFrom('tickets')
      .select(eb => eb.fn.countAll<number>().as('count'))
      .where('incident_id', '=', id)
      .executeTakeFirstOrThrow();
    return { followers: followers.count, tickets: tickets.count };
  }

  /** Tickets that hang on it and are still worked on, oldest first. */
  async linked(incident: string, limit: number): Promise<Ticket[]> {
    const rows = await this.database.kysely
      .selectFrom('tickets')
      .select('body')
      .where('incident_id', '=', ticketId(incident) ?? 0)
      .where('active', '=', 1)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(ticketOf);
  }
}

/** Rows of one statement: both databases limit the values that it may carry. */
const rowsAtOnce = 500;

/**
 * Puts what a change announces on its way to everybody who follows the incident, and to the requesters of the tickets
 * that hang on it, each of them once.
 */
export async function announce(
  trx: Transaction<Schema>,
  { ticket, announcement, noticesWaitMs = 0 }: TicketChange,
  now: number,
) {
  if (!announcement) return;
  const id = ticketId(ticket.number) ?? 0;
  const content = { kind: 'notice', notice: announcement } as const;
  const followers = await trx
    .selectFrom('incident_followers')
    .select(['person_id', 'body'])
    .where('ticket_id', '=', id)
    .execute();
  const linked = await trx
    .selectFrom('tickets')
    .select('body')
    .where('incident_id', '=', id)
    .where('closed', '=', 0)
    .execute();
  const told = new Map<string, NewDelivery>();
  for (const { person_id, body } of followers) {
    const { conversation, locale } = JSON.parse(body) as Omit<IncidentFollower, 'id'>;
    told.set(person_id, {
      stream: `${ticket.number}/follower:${person_id}`,
      ticket: ticket.number,
      recipient: { kind: 'requester', conversation, locale },
      content,
    });
  }
  for (const { requester, origin } of linked.map(ticketOf)) {
    if (told.has(requester.id)) continue;
    told.set(requester.id, {
      stream: `${ticket.number}/follower:${requester.id}`,
      ticket: ticket.number,
      recipient: { kind: 'requester', conversation: origin, locale: requester.locale },
      content,
    });
  }
  const deliveries = [...told.values()].map(delivery => collected(delivery, noticesWaitMs));
  for (let from = 0; from < deliveries.length; from += rowsAtOnce)
    await recordDeliveries(trx, deliveries.slice(from, from + rowsAtOnce), now);
}

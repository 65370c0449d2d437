import { type Pace, askToSend, hold, notSent, restedPace, sentAt, tenantLimits } from '../deliveries/pace';
import type { Transaction } from 'kysely';
import type { Database } from './database';
import type { Schema } from './schema';

/** A message that wants to go. */
export interface Asking {
  readonly conversation: string;
  /** What is counted for the whole tenant, as `paceOfTenant` names it. */
  readonly tenant: string;
  /** Opening a chat is one more. */
  readonly requests: number;
  /** When it was counted before and then was not sent in time. */
  readonly countedAt?: number;
}

/** Under what everything that goes to a tenant is counted; what goes to an unknown one is counted together. */
export function paceOfTenant(tenantId: string | undefined): string {
  return `tenant:${tenantId ?? ''}`;
}

/** How much was sent to each conversation and each tenant lately; shared by all replicas, and kept over a restart. */
export class PaceStore {
  constructor(private readonly database: Database) {}

  /**
   * Asks for each of the given messages, in their order and in one transaction, whether it may go now.
   *
   * @param replies when replies were sent to a conversation or tenant by this process; they go without asking, but count
   * @returns for each, nothing where it may go, else when to ask again
   */
  async ask(
    messages: readonly Asking[],
    now: number,
    replies: (id: string) => readonly number[] = () => [],
  ): Promise<(number | undefined)[]> {
    if (messages.length === 0) return [];
    return this.database.kysely.transaction().execute(async trx => {
      const paces = new Map<string, Pace>();
      // In one order for everybody, so that two replicas never wait for each other.
      for (const id of [...new Set(messages.flatMap(({ conversation, tenant }) => [conversation, tenant]))].sort())
        paces.set(id, replies(id).reduce(sentAt, await this.lock(trx, id)));
      const paceOf = (id: string) => paces.get(id) ?? restedPace;
      const answers = messages.map(({ conversation, tenant, requests, countedAt }) => {
        if (countedAt !== undefined) {
          paces.set(conversation, notSent(paceOf(conversation), countedAt));
          for (let each = 0; each < requests; each++) paces.set(tenant, notSent(paceOf(tenant), countedAt));
        }
        const inConversation = askToSend(paceOf(conversation), now);
        if (inConversation.askAgainAt !== undefined) {
          paces.set(conversation, inConversation.pace);
          return inConversation.askAgainAt;
        }
        const inTenant = askToSend(paceOf(tenant), now, tenantLimits);
        paces.set(tenant, inTenant.pace);
        if (inTenant.askAgainAt !== undefined) return inTenant.askAgainAt;
        paces.set(conversation, inConversation.pace);
        for (let more = 1; more < requests; more++) paces.set(tenant, sentAt(paceOf(tenant), now));
        return undefined;
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

import type { Kysely, Transaction } from 'kysely';
import type { Conversation } from '../deliveries/conversation';
import type { Locale } from '../lib/locale';
import type { Database } from './database';
import type { Schema } from './schema';

/** A person as the last verified activity showed them. */
export interface KnownPerson {
  /** Entra object id. */
  readonly id: string;
  readonly tenantId?: string;
  readonly name: string;
  readonly locale?: Locale;
  /** The account id that Teams writes to. */
  readonly teamsId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  /** Their 1:1 chat with the bot. */
  readonly personal?: Conversation;
}

/** Why somebody cannot be written to. */
export type Unreachable = 'not-installed' | 'blocked' | 'gone';

/** Another process may change what is stored of a person: what this one saw is looked up again after so long. */
const trustedMs = 30_000;
const mostSightings = 50_000;

/** People whom the bot has met, or has failed to reach. */
export class PeopleStore {
  /** How each person, and anybody of each tenant, was last seen by this process, so that the like of it is not even read. */
  private readonly sightings = new Map<string, { readonly sighting: string; readonly at: number }>();
  private readonly tenants = new Map<string, string>();

  constructor(private readonly database: Database) {}

  /**
   * Remembers a person, who can evidently be reached. What is known already costs no write; what is not told this time
   * (language, 1:1 chat) is kept.
   */
  async seen({ at, ...person }: KnownPerson & { readonly at: number }): Promise<void> {
    const { id, tenantId = '', serviceUrl, botId } = person;
    const sighting = JSON.stringify(person);
    const tenant = JSON.stringify([serviceUrl, botId]);
    const last = this.sightings.get(id);
    if (last?.sighting === sighting && at - last.at < trustedMs && this.tenants.get(tenantId) === tenant) return;
    await this.store(person, at);
    if (this.sightings.size >= mostSightings) this.sightings.clear();
    this.sightings.set(id, { sighting, at });
    this.tenants.set(tenantId, tenant);
  }

  /** Takes nothing of a person for known any more, after what was stored was changed otherwise. */
  unsee(id: string): void {
    this.sightings.delete(id);
  }

  private async store(person: KnownPerson, at: number): Promise<void> {
    const { kysely } = this.database;
    const row = await findWithTenant(kysely, person);
    const { id, personal, ...rest } = person;
    const body = JSON.stringify({ ...fromBody(row?.body), ...withoutUndefined(rest) });
    const chat = personal ? JSON.stringify(personal) : (row?.personal ?? null);
    const isSame = row?.body === body && row.personal === chat && row.unreachable === null;
    const tenantMoved =
      person.tenantId !== undefined && (row?.service_url !== person.serviceUrl || row.bot_id !== person.botId);
    if (isSame && !tenantMoved) return;
    await kysely.transaction().execute(async trx => {
      const values = { id, body, unreachable: null, changed_at: at, personal: personal ? chat : null };
      await trx
        .insertInto('people')
        .values(values)
        .onConflict(conflict =>
          conflict.column('id').doUpdateSet(eb => ({
            body,
            unreachable: null,
            changed_at: at,
            personal: eb.fn.coalesce('excluded.personal', 'people.personal'),
          })),
        )
        .execute();
      if (tenantMoved) await putTenant(trx, person);
    });
  }

  async find(id: string): Promise<(KnownPerson & { readonly unreachable?: Unreachable }) | undefined> {
    const row = await this.database.kysely.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row?.body) return undefined;
    return {
      ...(JSON.parse(row.body) as Omit<KnownPerson, 'id' | 'personal'>),
      id,
      ...(row.personal !== null && { personal: JSON.parse(row.personal) as Conversation }),
      ...(row.unreachable !== null && { unreachable: row.unreachable }),
    };
  }

  /** Remembers that somebody could not be written to, also somebody never met; until they are seen again. */
  async markUnreachable(id: string, because: Unreachable, at: number): Promise<void> {
    await this.database.kysely
      .insertInto('people')
      .values({ id, unreachable: because, changed_at: at })
      .onConflict(conflict => conflict.column('id').doUpdateSet({ unreachable: because, changed_at: at }))
      .execute();
    this.unsee(id);
  }

  /** Those of the given people who cannot be written to, with why. */
  async unreachable(ids: readonly string[]): Promise<Map<string, Unreachable>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.kysely
      .selectFrom('people')
      .select(['id', 'unreachable'])
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.flatMap(({ id, unreachable }) => (unreachable ? [[id, unreachable] as const] : [])));
  }

  /** The names of those of the given people whom the bot has met, by id. */
  async names(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.kysely
      .selectFrom('people')
      .select(['id', 'body'])
      .where('id', 'in', ids)
      .where('body', 'is not', null)
      .execute();
    return new Map(rows.map(({ id, body }) => [id, (fromBody(body) as { name: string }).name]));
  }

  /** Where a tenant was last heard from: the way to somebody of it whom the bot never met. */
  async serviceUrlLastSeen(tenantId: string): Promise<{ serviceUrl: string; botId: string } | undefined> {
    const row = await this.database.kysely
      .selectFrom('tenants')
      .selectAll()
      .where('id', '=', tenantId)
      .executeTakeFirst();
    return row && { serviceUrl: row.service_url, botId: row.bot_id };
  }
}

function fromBody(body: string | null | undefined): object {
  return body ? (JSON.parse(body) as object) : {};
}

/** A spread copies what is explicitly undefined, and would so forget what was known. */
function withoutUndefined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What is stored of a person, with where their tenant was last heard from: read at many turns, so in one go. */
function findWithTenant(db: Kysely<Schema>, { id, tenantId }: KnownPerson) {
  return db
    .selectFrom('people')
    .leftJoin('tenants', join => join.on('tenants.id', '=', tenantId ?? ''))
    .select(['body', 'personal', 'unreachable', 'service_url', 'bot_id'])
    .where('people.id', '=', id)
    .executeTakeFirst();
}

async function putTenant(trx: Transaction<Schema>, { tenantId, serviceUrl, botId }: KnownPerson): Promise<void> {
  if (tenantId === undefined) return;
  const values = { service_url: serviceUrl, bot_id: botId };
  await trx
    .insertInto('tenants')
    .values({ id: tenantId, ...values })
    .onConflict(conflict => conflict.column('id').doUpdateSet(values))
    .execute();
}

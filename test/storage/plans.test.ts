import { type KyselyPlugin, type PluginTransformQueryArgs, type RootOperationNode, sql } from 'kysely';
import type { Database } from '../../src/storage/database';
import { openDatabase } from '../../src/storage/database';
import { boardViews } from '../../src/storage/board';
import { openStores } from '../../src/storage/stores';
import { aChat, aDelivery, aNotice, aStep, monday as now, openTicket } from './samples';

/** Keeps every statement that passes. */
class Recorder implements KyselyPlugin {
  readonly nodes: PluginTransformQueryArgs[] = [];
  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    this.nodes.push(args);
    return args.node;
  }
  transformResult: KyselyPlugin['transformResult'] = ({ result }) => Promise.resolve(result);
}

it('no statement of any store reads a whole table, so that a million tickets cost what a thousand do', async () => {
  const database = await openDatabase('sqlite::memory:');
  const recorder = new Recorder();
  await useEverything({ ...database, kysely: database.kysely.withPlugin(recorder) });
  const executor = database.kysely.getExecutor();
  const statements = new Map(
    recorder.nodes.map(({ node, queryId }) => {
      const { sql: text, parameters } = executor.compileQuery(node, queryId);
      return [text, parameters] as const;
    }),
  );
  const scans: string[] = [];
  for (const [text] of statements) {
    const { rows } = await sql.raw<{ detail: string }>(`explain query plan ${text}`).execute(database.kysely);
    scans.push(...rows.filter(({ detail }) => isScan(detail, text)).map(({ detail }) => `${detail}: ${text}`));
  }
  expect(statements.size).toBeGreaterThan(35);
  expect(scans).toEqual([]);
  await database.close();
});

/** Small by nature: a row for each queue; one for each channel with a board, and for each app that was decided about; one for each counter; the deliveries of one claim; the
 * parts of what surrounds a message. */
const smallTables = ['queue_bindings', 'boards', 'app_overrides', 'counters', 'due', 'own', 'spoken', 'incidents'];

/**
 * Walking along an index, or along all rows in their own order up to a limit, is no scan of the table; nor is counting
 * a partial index.
 */
function isScan(detail: string, statement: string): boolean {
  const sorts = /USE TEMP B-TREE FOR ORDER BY/.test(detail);
  const table = /^SCAN (\w+)$/.exec(detail)?.[1];
  const walks = !/ where /.test(statement) && / limit \?$/.test(statement);
  return sorts || (table !== undefined && !walks && !smallTables.includes(table));
}

async function useEverything(database: Database): Promise<void> {
  const stores = openStores(database);
  const { tickets, deliveries, people, conversations, questions } = stores;
  const claim = () => deliveries.claim({ now, limit: 9, leaseMs: 0 });
  const ticket = await openTicket(stores, { app: 'app' }, { a: [{ kind: 'card' }, { kind: 'card' }], b: [aNotice] });
  const collected = { ...aDelivery('PP-1001', 'x', aNotice), stream: 'notices:somebody' };
  await deliveries.add([collected, collected, { ...aDelivery('PP-1001', 'y', aNotice), after: collected.stream }], now);
  const [first, second] = await claim();
  await deliveries.postpone(first!, { nextAt: now, error: 'later' });
  await tickets.save(
    { ...aStep(ticket, {}, [aDelivery(ticket.number, 'c')]), cards: { c: { conversation: aChat, activityId: '1' } } },
    { now, failed: { delivery: second!, error: 'gone' }, activity: 'a' },
  );
  const [third] = await claim();
  await deliveries.complete(third!, { now, card: { conversation: aChat, activityId: '1' } });
  await deliveries.retry(1, now);
  const [fourth] = await claim();
  if (fourth) await deliveries.defer(fourth, now);
  await deliveries.endClaims(now);
  await deliveries.bringForward(now, now);
  await deliveries.clockWasPutBack(1, { now, leaseMs: 1 });
  await stores.paces.ask([{ conversation: 'p', tenant: 't', requests: 1 }], now);
  await stores.paces.hold('p', now);
  await stores.activities.isDone('a');
  await stores.activities.forget(now);
  await Promise.all([deliveries.cardOf('a'), deliveries.nextDueAt(), deliveries.counts()]);
  await Promise.all([deliveries.list({ limit: 1 }), deliveries.list({ state: 'failed', limit: 1 })]);
  await tickets.find(ticket.number);
  await tickets.ofRequester('requester', { limit: 1 });
  await tickets.ofRequester('requester', { limit: 1, since: 1, offset: 1 });
  await tickets.recentApps('requester', 1);
  await tickets.dueToClose(now, 1);
  await tickets.dueTargets(now, 1);
  await tickets.heldAt('maker', 1);
  for await (const record of tickets.all()) expect(record.ticket.number).toBe('PP-1001');
  const person = { id: 'a', tenantId: 't', name: 'A', teamsId: 'a', serviceUrl: 'u', botId: 'b', at: now };
  await people.seen(person);
  await people.find('a');
  await people.markUnreachable('a', 'gone', now);
  await people.unreachable(['a', 'b']);
  await people.names(['a', 'b']);
  await people.serviceUrlLastSeen('t');
  await conversations.seen(aChat, now);
  await conversations.find(aChat.id);
  await conversations.bindQueue('q', aChat, 'a', now);
  await conversations.bindings();
  await conversations.unbind('q');
  await conversations.forget(aChat.id);
  await questions.record([{ id: 'q', at: now, locale: 'en', text: 'why?', decision: 'ticket' }]);
  await questions.react('q', 'helpful', now);
  await questions.purgeText(now);
  await tickets.activeOfApp('app', 1);
  await tickets.save({ ...aStep(await openTicket(stores)), override: { app: 'app', set: { owner: null } } }, { now });
  await stores.appOverrides.all();
  const { board } = stores;
  for (const view of boardViews) {
    await board.page({ view, now: now + 1e9 }, { offset: 0, limit: 8 });
    await board.page({ view, now: 0, holders: ['queue:helpdesk'] }, { offset: 0, limit: 8 });
  }
  await board.counts({ now });
  await board.counts({ now, holders: ['queue:helpdesk'] });
  const card = { conversation: aChat, activityId: '1' };
  await board.stands('q', { card, view: 'all', queue: '', page: 0, locale: 'en' }, 'a', now);
  await board.standing(now);
  await board.willShow('q', { from: 'a', to: 'b' });
  await board.remove('q');
  const { incidents } = stores;
  await tickets.save(
    {
      ...aStep(await openTicket(stores, { incident: { since: now } })),
      announcement: { key: 'incidentUpdated', words: {} },
    },
    { now },
  );
  await incidents.open();
  await incidents.follow('PP-1002', { id: 'a', conversation: aChat, locale: 'en' }, now);
  await incidents.isFollowing('PP-1002', 'a');
  await incidents.counts('PP-1002');
  await incidents.linked('PP-1002', 1);
  await incidents.unfollow('PP-1002', 'a');
  await stores.digests.claim('2026-11-24', { now, until: now });
  await stores.digests.isDue('2026-11-24', now);
  await stores.digests.postpone('2026-11-24', now);
  await stores.digests.sent('2026-11-24', now);
  await stores.audit.append({ at: now, action: 'take', outcome: 'denied' });
  await stores.audit.newest(1);
  await stores.audit.verify();
  await stores.posts.ticketOf(aChat.id, '1');
  await stores.posts.ticketsIn(aChat.id, 2);
  await stores.surroundings.of({ personId: 'requester', conversationId: aChat.id, since: now });
  await stores.audit.head();
  await stores.privacy.about('a', 1);
  const follower = { id: 'a', name: 'A', tickets: [] };
  await stores.privacy.eraseFollower((await tickets.find(ticket.number))!.ticket, follower, [], now);
  await stores.privacy.eraseTicket((await tickets.find(ticket.number))!.ticket, [], now);
  await stores.privacy.eraseClosedTickets(now, 1);
  await stores.privacy.forgetPeople(now, 1);
  await stores.privacy.forgetDeliveries(now, 1);
  await stores.privacy.forget('a', [aChat.id]);
  await questions.erase(now);
  await stores.ready();
}

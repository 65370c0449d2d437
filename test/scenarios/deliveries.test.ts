import { join } from 'node:path';
import { sql } from 'kysely';
import type { ListedDelivery } from '../../src/storage/deliveries';
import { openDatabase } from '../../src/storage/database';
import { type Stores, openStores } from '../../src/storage/stores';
import { type Call, Connector, cardOf, visibleText } from '../support/connector';
import { firstline } from '../support/firstline';
import { Client, type Person, type Service, channels, people, sampleSupport, startService } from '../support/service';

const minute = 60_000;
const teams = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`team${i}`, `19:team${i}@thread.tacv2`]));
const support = {
  ...sampleSupport,
  queues: [
    ...sampleSupport.queues,
    ...Object.entries(teams).map(([id, channel]) => ({ id, level: 'team', channel, members: [people.eva.id] })),
  ],
};
const apps = [
  ...Object.keys(teams).map(id => ({
    id: `app-${id}`,
    name: `App of ${id}`,
    kind: 'app',
    tier: 'important',
    owner: people.bo,
    queue: id,
  })),
  ...['lunch', 'lunch2'].map(id => ({ id, name: id, kind: 'app', tier: 'productivity', owner: people.bo })),
  { id: 'shared', name: 'Shared', kind: 'app', tier: 'productivity', owner: people.bo, coOwners: [people.cia] },
  { id: 'cias', name: 'Cias', kind: 'app', tier: 'productivity', owner: people.cia },
];

let connector: Connector;
let service: Service;
let stores: Stores;
/** Added to the clock. */
let ahead = 0;
let nextTeam = 0;

beforeAll(async () => {
  connector = await Connector.start();
  const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');
  service = await startService({ support, apps, env: { KNOWLEDGE_DIR }, now: () => Date.now() + ahead });
  stores = openStores(await openDatabase(service.env.DATABASE_URL ?? ''));
});

beforeEach(() => {
  connector.behaviour = () => undefined;
});

afterAll(async () => {
  await stores.close();
  await service.stop();
  await connector.stop();
});

/** A ticket for an app whose team's channel no other test writes to, or for the app given. */
async function file(parts: { app?: string; requester?: Person } = {}) {
  const team = `team${nextTeam++}`;
  const channel = teams[team] ?? '';
  const anna = new Client(service, connector, parts.requester ?? people.anna);
  const since = connector.calls.length;
  const ticket = await anna.execute('submitTicket', {
    formId: `form ${since} ${nextTeam}`,
    app: parts.app ?? `app-${team}`,
    category: 'fault',
    impact: 'one-stopped',
    summary: 'Blank screen',
  });
  const number = /PP-\d+/.exec(visibleText(ticket))?.[0] ?? '';
  const handed = () =>
    connector.waitFor(call => call.kind === 'create' && call.channel === channel, `a card in ${channel}`, since);
  return { anna, number, channel, handed, ticket, since };
}

const eva = () => new Client(service, connector, people.eva);
const thread = (call: Call) => ({ id: call.conversation, type: 'channel' as const });
const timelineOf = async (number: string) => (await stores.tickets.find(number))?.events.map(({ kind }) => kind) ?? [];

/** Waits until the deliveries of a ticket are as wished. */
async function untilDeliveries(number: string, fits: (all: readonly ListedDelivery[]) => boolean) {
  for (;;) {
    const all = (await stores.deliveries.list({ limit: 500 })).filter(({ ticket }) => ticket === number);
    if (fits(all)) return all;
    await new Promise(done => setTimeout(done, 50));
  }
}

const untilAllSent = (number: string) =>
  untilDeliveries(number, all => all.every(({ state }) => state === 'sent' || state === 'superseded'));

describe('a card that changes while Teams does not take it', () => {
  test('is posted once it can be, as it then stands: no update overtakes the post', async () => {
    let isDown = true;
    connector.behaviour = ({ target }) => (target.startsWith('19:team0') && isDown ? { status: 502 } : undefined);
    const { number, channel } = await file();
    const dan = new Client(service, connector, people.dan);
    for (const message of ['one', 'two', 'three']) await dan.execute('ask', { ticket: number, message });
    await untilDeliveries(number, all => all.some(({ lastError }) => lastError?.startsWith('502')));
    isDown = false;
    ahead += minute;
    const all = await untilAllSent(number);
    expect(all.filter(({ stream, state }) => stream.endsWith(`team0`) && state === 'superseded')).toHaveLength(3);
    const sent = connector.sent.filter(({ conversation }) => conversation.startsWith(channel));
    expect(sent.map(({ kind }) => kind)).toEqual(['create']);
    expect(visibleText(cardOf(sent[0]!))).toContain('three');
  });
});

describe('what Teams has taken while the database could not record it', () => {
  test('is not sent again, neither a card nor a notice', async () => {
    const database = await openDatabase(service.env.DATABASE_URL ?? '');
    const fail = (kind: 'card' | 'notice') =>
      sql`create trigger full_disk before update on deliveries when new.state = 'sent' and new.kind = ${sql.lit(kind)}
        begin select raise(abort, 'disk full'); end`.execute(database.kysely);
    const recover = async () => {
      await sql`drop trigger full_disk`.execute(database.kysely);
      ahead += minute;
    };
    const isTriedAgain = ({ lastError, attempts }: ListedDelivery) => lastError !== undefined && attempts > 1;
    await fail('card');
    const { number, channel, handed, since } = await file();
    const call = await handed();
    await untilDeliveries(number, all => all.every(isTriedAgain));
    await recover();
    await untilAllSent(number);
    await fail('notice');
    await eva().execute('resolve', { ticket: number, resolution: 'Started it again' }, thread(call));
    const isNotice = ({ content }: ListedDelivery) => content.kind === 'notice';
    await untilDeliveries(number, all => all.some(isNotice) && all.filter(isNotice).every(isTriedAgain));
    await recover();
    await database.close();
    await untilAllSent(number);
    const sent = connector.calls.slice(since).filter(({ kind, status }) => kind !== 'update' && status < 300);
    expect(sent.filter(({ channel: to }) => to === channel)).toHaveLength(1);
    expect(sent.filter(({ activity }) => JSON.stringify(activity).includes('Started it again'))).toHaveLength(1);
  });
});

describe('Teams’ limits', () => {
  test('are kept to in a channel before Teams says so, with one place left for a reply', async () => {
    const first = await file();
    await first.handed();
    for (let i = 0; i < 9; i++) await file({ app: `app-${Object.keys(teams)[nextTeam - 1 - i]}` });
    const inChannel = () => connector.sent.filter(({ channel }) => channel === first.channel).length;
    expect(inChannel()).toBeLessThanOrEqual(6);
    ahead += 5 * minute;
    for (const { ticket } of await stores.deliveries.list({ state: 'pending', limit: 99 }))
      if (ticket !== undefined) await untilAllSent(ticket);
    expect(inChannel()).toBe(10);
  });

  test('that Teams sets with Retry-After are obeyed by everything for that conversation', async () => {
    const { number, channel, handed } = await file();
    const call = await handed();
    let refusals = 0;
    connector.behaviour = ({ target }) =>
      target.startsWith(channel) && refusals++ === 0 ? { status: 429, headers: { 'retry-after': '600' } } : undefined;
    await eva().execute('take', { ticket: number }, thread(call));
    const waiting = await untilDeliveries(number, all => all.some(({ lastError }) => lastError?.startsWith('429')));
    expect(waiting.find(({ lastError }) => lastError)?.nextAt).toBeGreaterThan(Date.now() + ahead + 9 * minute);
    ahead += 11 * minute;
    await untilAllSent(number);
    expect(refusals).toBeGreaterThan(1);
  });
});

describe('what cannot be delivered', () => {
  test('in half an hour goes to the next desk, and the helpdesk is told', async () => {
    connector.behaviour = ({ target }) => (target === people.bo.id ? { status: 412 } : undefined);
    const { number, since } = await file({ app: 'shared' });
    const isTried = (times: number) => (all: readonly ListedDelivery[]) =>
      all.some(({ attempts, lastError }) => attempts >= times && lastError !== undefined);
    for (const times of [1, 2]) {
      await untilDeliveries(number, isTried(times));
      ahead += 32 * minute;
    }
    await connector.waitFor(({ members }) => members?.[0] === people.cia.id, 'a chat with the co-owner', since);
    const told = await connector.waitFor(
      ({ channel }) => channel === channels.helpdesk,
      'a word to the helpdesk',
      since,
    );
    expect(told.activity.text).toContain('Bo Maker');
    expect(await timelineOf(number)).toEqual(['opened', 'handed-over', 'undeliverable', 'handed-over']);
    const failed = (await stores.deliveries.list({ state: 'failed', limit: 9 })).find(
      ({ ticket }) => ticket === number,
    );
    expect(failed).toMatchObject({ lastError: 'gave-up' });
  });

  test('to the requester is told to the desk that has the ticket, once', async () => {
    const blocked = { id: '99999999-0000-4000-8000-000000000009', name: 'Gun Gone' };
    connector.behaviour = ({ target }) =>
      target === `a:${blocked.id}` ? { status: 403, code: 'ConversationBlockedByUser' } : undefined;
    const { number, handed } = await file({ requester: blocked });
    const call = await handed();
    const since = connector.calls.length;
    await eva().execute('ask', { ticket: number, message: 'Which browser?' }, thread(call));
    const told = await connector.waitFor(
      ({ conversation, activity }) => conversation === call.conversation && (activity.text ?? '').includes('Gun Gone'),
      'a word to the team',
      since,
    );
    expect(told.activity.text).toContain('another way');
    await untilDeliveries(number, all => all.every(({ state }) => state !== 'pending'));
    const kinds = await timelineOf(number);
    expect(kinds.filter(kind => kind === 'requester-unreached')).toHaveLength(1);
  });

  test('to a colleague who was given a ticket is told to the desk that has it, by their name', async () => {
    connector.behaviour = ({ target }) =>
      target.includes(people.bo.id) ? { status: 400, code: 'BadSyntax' } : undefined;
    const { number, handed } = await file();
    const call = await handed();
    const since = connector.calls.length;
    await eva().execute('assign', { ticket: number, assignee: people.bo.id }, thread(call));
    const told = await connector.waitFor(
      ({ conversation, activity }) => conversation === call.conversation && (activity.text ?? '').includes('given'),
      'a word to the team',
      since,
    );
    expect(told.activity.text).toMatch(/^Bo Maker could not be reached in Teams about PP-\d+, which was given to them/);
    expect(await timelineOf(number)).toContain('assignee-unreached');
  });

  test('to a maker who blocks the bot after taking a ticket moves the ticket on', async () => {
    const { number } = await file({ app: 'cias' });
    await connector.waitFor(({ members }) => members?.[0] === people.cia.id, 'a chat with the maker');
    await new Client(service, connector, people.cia).execute('take', { ticket: number });
    await untilAllSent(number);
    connector.behaviour = ({ target }) =>
      target.includes(people.cia.id) ? { status: 403, code: 'MessageWritesBlocked' } : undefined;
    await new Client(service, connector, people.anna).execute('reply', { ticket: number, message: 'Hello?' });
    await connector.waitFor(
      call => call.channel === channels.helpdesk && visibleText(cardOf(call)).includes(number),
      'the card at the helpdesk',
    );
  });

  test.each([
    { status: 403, code: 'BotNotInConversationRoster' },
    { status: 404, code: 'ConversationNotFound' },
  ])('where its queue worked goes to where it works now: %o', async answer => {
    const { anna, number, channel, handed } = await file();
    await handed();
    connector.behaviour = ({ target }) => (target.startsWith(channel) ? answer : undefined);
    const since = connector.calls.length;
    const moved = { id: `19:moved${answer.status}@thread.tacv2`, type: 'channel' as const };
    await new Client(service, connector, people.dan).say(`connect team${nextTeam - 1}`, moved);
    await anna.execute('reply', { ticket: number, message: 'It is down for everybody' });
    const isThere = (words: string) => (call: Call) =>
      call.status < 300 &&
      call.conversation.startsWith(moved.id) &&
      JSON.stringify(call.activity).includes(number) &&
      JSON.stringify(call.activity).includes(words);
    await connector.waitFor(isThere('Blank screen'), 'the card in the new channel', since);
    await connector.waitFor(isThere('It is down for everybody'), 'the words in the new channel', since);
    expect(await timelineOf(number)).not.toContain('undeliverable');
  });

  test('is listed, and is tried again when asked', async () => {
    const cli = (...words: string[]) => firstline(words, service.env);
    const listed = JSON.parse((await cli('deliveries', '--state', 'failed', '--json')).stdout) as {
      ord: number;
      lastError: string;
    }[];
    const { ord } = listed.find(({ lastError }) => lastError === 'gave-up') ?? { ord: 0 };
    expect((await cli('deliveries', '--state', 'failed')).stdout).toContain('gave-up');
    expect((await cli('deliveries', 'retry', String(ord))).stdout).toContain('tried again');
    await expect(cli('deliveries', 'retry', '999999')).rejects.toMatchObject({ code: 1 });
    await expect(cli('deliveries', 'explode')).rejects.toMatchObject({ code: 64 });
  });
});

describe('the same thing twice', () => {
  test('an activity that Teams sends again changes a ticket once, and shows it as it is', async () => {
    const { number, handed } = await file();
    const place = thread(await handed());
    const send = (id: string, reason: string) =>
      eva().send(
        {
          id,
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb: 'escalate', data: { ticket: number, reason } } },
        },
        place,
      );
    const answers = await Promise.all([send('a1', 'Help'), send('a1', 'Help'), send('a1', 'Help')]);
    answers.push(await send('a1', 'Help'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const { body } of answers) expect(visibleText(body)).toContain(number);
    expect((await timelineOf(number)).filter(kind => kind === 'escalated')).toHaveLength(1);
  });

  test('a message that Teams sends again is answered once', async () => {
    const anna = new Client(service, connector, people.anna);
    const since = connector.calls.length;
    const message = { id: 'm1', type: 'message', text: 'thank you' };
    await Promise.all([anna.send(message), anna.send(message)]);
    await anna.send(message);
    await anna.say('help');
    expect(connector.calls.slice(since).filter(({ activity }) => activity.text?.includes('welcome'))).toHaveLength(1);
  });

  test('a double press is one step', async () => {
    const { number, handed } = await file();
    const place = thread(await handed());
    const press = () => eva().execute('ask', { ticket: number, message: 'Which browser?' }, place);
    for (const card of await Promise.all([press(), press()])) expect(visibleText(card)).toContain(number);
    expect(visibleText(await press())).toContain(number);
    expect((await timelineOf(number)).filter(kind => kind === 'asked')).toHaveLength(1);
    await eva().execute('ask', { ticket: number, message: 'And which version?' }, place);
    expect((await timelineOf(number)).filter(kind => kind === 'asked')).toHaveLength(2);
  });

  test('another goal in the same words is another step', async () => {
    const { number } = await file();
    const dan = new Client(service, connector, people.dan);
    const redirect = (goal: object) => dan.execute('redirect', { ticket: number, ...goal, reason: 'x' });
    await redirect({ queue: 'platform' });
    await redirect({ queue: 'helpdesk' });
    await redirect({ app: 'shared' });
    await redirect({ app: 'shared' });
    expect((await timelineOf(number)).filter(kind => kind === 'redirected')).toHaveLength(3);
  });

  test('two helpers at once: both words are kept, and both see how it stands', async () => {
    const { number, handed } = await file();
    const place = thread(await handed());
    const dan = new Client(service, connector, people.dan);
    const cards = await Promise.all([
      eva().execute('ask', { ticket: number, message: 'Which browser?' }, place),
      dan.execute('setPriority', { ticket: number, priority: 'P1', reason: 'Many' }, place),
    ]);
    for (const card of cards) expect(visibleText(card)).toContain(number);
    expect(await timelineOf(number)).toEqual(expect.arrayContaining(['asked', 'priority-set']));
  });
});

describe('a turn', () => {
  test.each(['hang', 'slow body', 'reset'] as const)(
    'is answered while the connector does this: %s; the reply follows',
    async instead => {
      const anna = new Client(service, connector, people.anna);
      const since = connector.calls.length;
      let isIll = true;
      connector.behaviour = () => (isIll ? { status: 200, instead } : undefined);
      const { status } = await anna.send({ type: 'message', text: 'thank you' });
      expect(status).toBe(200);
      isIll = false;
      const isReply = ({ status, activity }: Call) => status === 200 && activity.text?.includes('welcome') === true;
      const tries = () => connector.calls.slice(since).filter(isReply);
      while (tries().length < 2) {
        await new Promise(done => setTimeout(done, 100));
        ahead += 1_000;
      }
      expect(tries().length).toBe(2);
    },
    40_000,
  );
});

describe('many messages that a conversation cannot take at once', () => {
  test('are put off with turns in between: nobody waits until all of them are', async () => {
    const conversation = {
      id: 'a:crowded',
      kind: 'personal' as const,
      serviceUrl: connector.url,
      tenantId: 'tenant',
      botId: '28:bot',
    };
    const crowd = Array.from({ length: 320 }, (_, n) => ({
      stream: `reply:crowded ${n}`,
      recipient: { kind: 'requester' as const, conversation, locale: 'en' as const },
      content: { kind: 'reply' as const, message: { text: `Message ${n}` } },
    }));
    const now = Date.now() + ahead;
    await stores.deliveries.add(crowd, now);
    // Several are put off in each round, until none is due.
    const seen = new Set<number>();
    for (let due = crowd.length; due > 0;) {
      await new Promise(done => setImmediate(done));
      const waiting = await stores.deliveries.list({ state: 'pending', limit: 500 });
      due = waiting.filter(({ stream, nextAt }) => stream.startsWith('reply:crowded') && nextAt <= now).length;
      seen.add(due);
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/storage/database';
import { firstline } from '../support/firstline';
import { Connector, actionsOf, cardOf, visibleText } from '../support/connector';
import { Client, type Service, channels, people, sampleSupport, startService } from '../support/service';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');
const dayMs = 24 * 60 * 60_000;
const form = { app: 'grid', category: 'fault', impact: 'one-stopped', summary: 'Zebra crossing', details: 'Giraffe' };
const channel = { id: channels.helpdesk, type: 'channel' as const };

let connector: Connector;
let service: Service;
let anna: Client;
let dan: Client;
/** How far ahead of ours the service's clock is. */
let ahead: number;
const logged: string[] = [];
const note = (fields: object, message: string) => void logged.push(JSON.stringify({ ...fields, message }));
const log = { debug: note, info: note, warn: note, error: note };

beforeEach(async () => {
  ahead = 0;
  connector = await Connector.start();
  service = await startService({
    env: { KNOWLEDGE_DIR },
    support: {
      ...sampleSupport,
      retention: { questionsDays: 10, ticketsDays: 100, peopleDays: 200, deliveriesDays: 5 },
    },
    now: () => Date.now() + ahead,
    log,
  });
  anna = new Client(service, connector, people.anna);
  dan = new Client(service, connector, people.dan);
});

afterEach(async () => {
  await service.stop();
  await connector.stop();
});

/** A ticket of Anna's that Dan has solved, and that she has confirmed. */
async function solved(): Promise<void> {
  await anna.say('my purple hippopotamus app sings');
  await anna.execute('submitTicket', { ...form, formId: 'a' });
  await connector.waitFor(call => call.channel === channels.helpdesk, 'the card at the helpdesk');
  await dan.execute('ask', { ticket: 'PP-1001', message: 'Okapi?' }, channel);
  await anna.execute('reply', { ticket: 'PP-1001', message: 'Rhinoceros' });
  await dan.execute('resolve', { ticket: 'PP-1001', resolution: 'Antelope' }, channel);
  await anna.execute('confirm', { ticket: 'PP-1001', rating: '4' });
  await settled();
}

const words = ['Zebra', 'Giraffe', 'Okapi', 'Rhinoceros', 'Antelope', 'hippopotamus', 'Anna Berg'];

/** Waits until nothing is left to deliver. */
async function settled(): Promise<void> {
  const database = await openDatabase(service.env.DATABASE_URL ?? '');
  const pending = () => database.kysely.selectFrom('deliveries').select('ord').where('state', '=', 'pending').execute();
  while ((await pending()).length > 0) await new Promise(done => setTimeout(done, 50));
  await database.close();
}

/** Everything in every table but the audit log, which keeps ids, as text; the tickets come first. */
async function stored(): Promise<string> {
  const database = await openDatabase(service.env.DATABASE_URL ?? '');
  const found = await database.kysely.introspection.getTables();
  const tables = ['tickets', ...found.map(({ name }) => name).filter(name => !['tickets', 'audit'].includes(name))];
  const rows = await Promise.all(
    tables.map(table =>
      database.kysely
        .selectFrom(table as 'tickets')
        .selectAll()
        .execute(),
    ),
  );
  await database.close();
  expect(tables).toEqual(expect.arrayContaining(['deliveries', 'people', 'questions', 'posts', 'paces', 'boards']));
  return JSON.stringify(rows);
}

/** What the bot sends in a chat from a moment on, until the words have come. */
async function sentUntil(wanted: RegExp, since: number): Promise<string[]> {
  await connector.waitFor(({ activity }) => wanted.test(activity.text ?? ''), String(wanted), since);
  return connector.calls.slice(since).flatMap(({ activity }) => activity.text ?? []);
}

describe('show my data here', () => {
  test('gives a person all that is stored about them, as JSON', async () => {
    await solved();
    const since = connector.calls.length;
    await anna.say('Please show my data here.');
    const [intro = '', ...parts] = await sentUntil(/Rhinoceros/, since);
    expect(intro).toContain('your questions (1) and your tickets (1)');
    const json = parts.map(part => part.replace(/^```json\n|\n```$/g, '')).join('\n');
    const report = JSON.parse(json) as { person: { name: string }; tickets: { timeline: { text?: string }[] }[] };
    expect(report.person.name).toBe('Anna Berg');
    for (const word of words) expect(json).toContain(word);
  });

  test('says nothing of anybody else', async () => {
    await solved();
    const since = connector.calls.length;
    await new Client(service, connector, people.eva).say('show my data here');
    const told = (await sentUntil(/"tickets"/, since)).join('\n');
    for (const word of words) expect(told).not.toContain(word);
  });

  test.each(['visa mina uppgifter här', 'vad vet du om mig?'])(
    'is understood in Swedish, and not answered where others read along: %s',
    async words => {
      expect((await anna.say(words, { id: '19:x@thread.tacv2', type: 'channel' })).text).toContain('vår egen chatt');
    },
  );

  test('cannot be turned into Markdown by what was written', async () => {
    await anna.execute('submitTicket', { ...form, formId: 'b', details: '```\n[x](https://evil.test) <at>All</at>' });
    const since = connector.calls.length;
    await anna.say('show my data here');
    const [, part = ''] = await sentUntil(/evil/, since);
    expect(part.match(/`/g)).toHaveLength(6);
    expect(part).not.toContain('<');
  });
});

describe('forget me', () => {
  /** Anna wishes it, and confirms. */
  async function forgetAnna(): Promise<string> {
    const { card } = await anna.say('Forget me');
    expect(actionsOf(card).map(({ verb }) => verb)).toEqual(['forgetMe']);
    return visibleText(await anna.press(card, 'forgetMe'));
  }

  test('erases the person everywhere once they have confirmed it, and keeps what counts', async () => {
    await solved();
    expect(await forgetAnna()).toContain('erased you from your tickets (1)');
    await settled();
    const rows = await stored();
    for (const word of [...words, people.anna.id])
      expect({ word, stored: rows.includes(word) }).toEqual({ word, stored: false });
    const [ticket] = JSON.parse(rows) as { body: string }[][];
    expect(JSON.parse(ticket![0]!.body)).toMatchObject({
      number: 'PP-1001',
      state: 'closed',
      app: 'grid',
      category: 'fault',
      priority: 'P2',
      rating: 4,
    });
  });

  test('reaches tickets that theirs were merged into, faults they follow, and replies that wait', async () => {
    const eva = new Client(service, connector, people.eva);
    await eva.execute('submitTicket', { ...form, formId: 'e', summary: 'Same thing', details: 'Of mine' });
    await anna.execute('submitTicket', { ...form, formId: 'a' });
    await dan.execute('merge', { ticket: 'PP-1002', into: 'PP-1001' }, channel);
    await anna.execute('reply', { ticket: 'PP-1002', message: 'Rhinoceros' });
    await dan.say('incident in Grid Control: all dark', channel);
    await anna.say('follow PP-1003');
    await settled();
    const before = await stored();
    for (const word of ['Zebra', 'Giraffe', 'Rhinoceros', 'Anna Berg', people.anna.id]) expect(before).toContain(word);
    // Teams takes nothing in her chat for a while, so that a reply which quotes her stays to be sent again.
    connector.behaviour = ({ target }) => (target === anna.chat.id ? { status: 503 } : undefined);
    await anna.send({ type: 'message', text: 'my purple hippopotamus app sings' });
    while (!(await stored()).includes(`reply:${anna.chat.id}`)) await new Promise(done => setTimeout(done, 20));
    await anna.execute('forgetMe', {});
    const rows = await stored();
    for (const word of [...words, people.anna.id])
      expect({ word, stored: rows.includes(word) }).toEqual({ word, stored: false });
    // What is not theirs stays.
    for (const word of ['Same thing', 'Of mine', 'all dark', 'Eva Team']) expect(rows).toContain(word);
  });

  test('takes the words off the card at the desk', async () => {
    await solved();
    const since = connector.calls.length;
    await forgetAnna();
    const update = await connector.waitFor(
      call => call.kind === 'update' && call.conversation.startsWith(channels.helpdesk),
      'the card at the desk',
      since,
    );
    const shown = visibleText(cardOf(update));
    for (const word of words) expect(shown).not.toContain(word);
    expect(shown).toContain('PP-1001');
  });

  test('withdraws what is open', async () => {
    await anna.execute('submitTicket', { ...form, formId: 'a' });
    await forgetAnna();
    await settled();
    expect(await stored()).not.toContain('Zebra');
  });

  test('works on nobody else, and on nobody from a channel', async () => {
    await solved();
    await new Client(service, connector, people.eva).execute('forgetMe', { person: people.anna.id });
    await anna.execute('forgetMe', {}, channel);
    expect(await stored()).toContain('Zebra');
  });

  test('leaves the bot as good as new to that person', async () => {
    await solved();
    await forgetAnna();
    expect(visibleText((await anna.say('my tickets')).card)).toContain('no tickets');
    expect(visibleText(await anna.execute('submitTicket', { ...form, formId: 'a' }))).toContain('PP-1002');
  });
});

describe('an administrator', () => {
  const { id } = people.anna;

  /** Questions are recorded in batches, a moment later. */
  async function recorded(): Promise<void> {
    await solved();
    while (!(await stored()).includes('hippopotamus')) await new Promise(done => setTimeout(done, 50));
  }

  test('hands all of it over as a file that nobody else can read, and that takes no place of another', async () => {
    await recorded();
    const file = join(service.folder, 'anna.json');
    expect((await firstline(['person', 'show', id, '--to', file], service.env)).stdout).toContain('1 tickets');
    const given = readFileSync(file, 'utf8');
    for (const word of words) expect(given).toContain(word);
    expect(statSync(file).mode & 0o077).toBe(0);
    await expect(firstline(['person', 'show', id, '--to', file], service.env)).rejects.toMatchObject({ code: 1 });
    expect((await firstline(['person', 'show', id], service.env)).stdout).toBe(given);
    const { stdout } = await firstline(['audit', 'list'], service.env);
    expect(stdout).toMatch(new RegExp(`showPersonalData ${id} {2}command line`));
  }, 60_000);

  test('forgets them where they cannot wish it themselves', async () => {
    await recorded();
    const { stdout } = await firstline(['person', 'forget', id], service.env);
    expect(stdout).toContain('erased from 1 tickets');
    await settled();
    const rows = await stored();
    for (const word of [...words, id]) expect({ word, stored: rows.includes(word) }).toEqual({ word, stored: false });
    await expect(firstline(['person', 'show', id], service.env)).rejects.toMatchObject({ code: 1 });
  }, 60_000);

  test.each([['show'], ['forget'], ['show', ''], ['show', 'a', 'b'], ['erase', 'a']])(
    'is told how to say it: %s %s %s',
    async (...said) => {
      await expect(firstline(['person', ...said], service.env)).rejects.toMatchObject({ code: 64 });
    },
  );
});

describe('by retention', () => {
  /** Lets days pass, and the worker notice. */
  async function after(days: number, gone: string): Promise<string> {
    ahead += days * dayMs;
    for (;;) {
      const rows = await stored();
      if (!rows.includes(gone)) return rows;
      await new Promise(done => setTimeout(done, 100));
    }
  }

  test('words of questions go first, then those of closed tickets, then people', async () => {
    await solved();
    const rows = await after(11, 'hippopotamus');
    expect(rows).toContain('Zebra');
    await after(100, 'Zebra');
    await after(100, 'Anna Berg');
  });
});

test('logs hold ids and reasons, never names, words or secrets', async () => {
  logged.length = 0;
  await solved();
  connector.behaviour = () => ({ status: 403, code: 'ForbiddenOperationException' });
  await anna.send({ type: 'message', text: 'what about my purple hippopotamus' });
  await new Client(service, connector, people.eva).execute('take', { ticket: 'PP-1001' });
  await new Client(service, connector, people.eva).execute('Zebra', { ticket: 'Giraffe' });
  connector.behaviour = () => undefined;
  await anna.say('connect Okapi', { id: '19:x@thread.tacv2', type: 'channel' });
  await anna.execute('submitTicket', { ...form, formId: 'b', details: 'Giraffe https://x.test/?sig=Antelope' });
  const all = logged.join('\n');
  expect(logged.length).toBeGreaterThan(5);
  expect(all).toContain('PP-1001');
  const names = Object.values(people).map(({ name }) => name);
  for (const word of [...words, ...names])
    expect({ word, logged: all.includes(word) }).toEqual({ word, logged: false });
});

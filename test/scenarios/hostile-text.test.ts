import { join } from 'node:path';
import { type Call, Connector, cardOf, visibleText } from '../support/connector';
import { Client, type Service, channels, people, startService } from '../support/service';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');

/** What somebody may write to look like the bot, or to reach others through it. */
const hostile =
  '**HOSTILE** [HOSTILE](https://evil.test) ![HOSTILE](https://evil.test/x.png) <at>HOSTILE</at> <a href="https://evil.test">HOSTILE</a> ${1+1} {name} `HOSTILE` # HOSTILE';
const turned = 'HOSTILE\u202Egnp.exe\u200B';

let connector: Connector;
let service: Service;
/** Every card that was an answer to a button, beside what the connector got. */
const answers: unknown[] = [];

beforeAll(async () => {
  connector = await Connector.start();
  service = await startService({ env: { KNOWLEDGE_DIR } });
  await fillWithHostileText();
});

afterAll(async () => {
  await service.stop();
  await connector.stop();
});

/** A ticket's whole life with hostile words in every field, by people with hostile names. */
async function fillWithHostileText(): Promise<void> {
  const as = (person: { id: string }) => new Client(service, connector, { id: person.id, name: `Mallory ${hostile}` });
  const [anna, dan, stranger] = [as(people.anna), as(people.dan), as(people.eva)];
  const channel = { id: channels.helpdesk, type: 'channel' as const };
  const press = async (client: Client, verb: string, data: object, place = client.chat) => {
    answers.push(await client.execute(verb, { ticket: 'PP-1001', ...data }, place));
  };
  for (const text of [
    hostile,
    turned,
    `connect ${hostile}`,
    `support for ${hostile}`,
    `${hostile} ${'x'.repeat(30_000)}`,
  ])
    await anna.say(text);
  await dan.say(`connect ${hostile.slice(0, 50)}`, channel);
  await press(anna, 'submitTicket', { formId: 'a', summary: hostile });
  const form = { category: 'fault', impact: 'one-stopped', summary: `${turned} ${hostile}`, details: hostile };
  await press(anna, 'submitTicket', { formId: 'a', app: hostile, ...form });
  await press(anna, 'openForm', { question: hostile });
  await press(anna, 'choose', { article: hostile, question: hostile });
  await press(anna, 'notHelpful', { question: hostile });
  await press(anna, hostile, { locale: hostile });
  await press(stranger, 'take', {});
  await press(dan, 'take', {}, channel);
  await press(as(people.fia), 'take', {}, channel);
  await press(dan, 'ask', { message: hostile }, channel);
  await press(anna, 'reply', { message: hostile });
  await press(dan, 'reply', { message: hostile }, channel);
  await press(dan, 'redirect', { app: hostile, reason: hostile }, channel);
  await press(dan, 'setPriority', { priority: hostile, reason: hostile }, channel);
  await press(dan, 'setPriority', { priority: 'P1', reason: hostile }, channel);
  await press(dan, 'escalate', { reason: hostile }, channel);
  await press(dan, 'resolve', { resolution: hostile }, channel);
  await press(anna, 'reopen', { reason: hostile });
  await press(dan, 'resolve', { resolution: hostile }, channel);
  await press(anna, 'confirm', { rating: hostile });
  await press(anna, 'confirm', { rating: '1', comment: hostile });
  await anna.say('my tickets');
  const isLast = ({ kind, activity }: Call) => kind === 'update' && /Closed/.test(visibleText(cardOf({ activity })));
  await connector.waitFor(isLast, 'the last update');
}

const cards = () => [...answers, ...connector.calls.map(cardOf)].filter(card => card !== undefined);

/** The parts of a card of a type, however deep. */
function parts(of: unknown, type: string): Record<string, unknown>[] {
  if (typeof of !== 'object' || of === null) return [];
  const own = (of as { type?: unknown }).type === type ? [of as Record<string, unknown>] : [];
  return [...own, ...Object.values(of).flatMap(part => parts(part, type))];
}

/** The call to a helper of the queue: their name, without all that could be more than a name. */
const mention = /^(<at>[\p{L}\p{M}\p{N} .,'’-]{1,80}<\/at> ?)+$/u;

test('words of people stand where they are read as text, never where Markdown is', () => {
  const markdown = cards().flatMap(card => parts(card, 'TextBlock').map(({ text }) => String(text)));
  expect(markdown.length).toBeGreaterThan(50);
  expect(markdown.filter(text => text.includes('HOSTILE') && !mention.test(text))).toEqual([]);
  expect(JSON.stringify(cards())).toContain('HOSTILE');
});

test('words of people in a message are shown as they were written', () => {
  const texts = connector.calls.flatMap(({ activity }) => (activity.text?.includes('HOSTILE') ? [activity.text] : []));
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) {
    expect(text).not.toMatch(/(?<!\\)\[HOSTILE|(?<!\\)\*\*HOSTILE|<at>|<a |(?<!\\)`HOSTILE/);
  }
});

test('nobody but a helper of the queue is mentioned, nothing is opened, no picture is fetched and no expression is worked out', () => {
  for (const card of cards()) {
    const { entities = [] } =
      (card as { msteams?: { entities?: { text: string; mentioned: { id: string } }[] } }).msteams ?? {};
    expect(entities.filter(({ text }) => !mention.test(text))).toEqual([]);
    expect(
      entities.filter(({ mentioned }) => ![people.dan.id, people.fia.id].some(id => mentioned.id.includes(id))),
    ).toEqual([]);
    expect(parts(card, 'Action.OpenUrl').filter(({ url }) => String(url).includes('evil'))).toEqual([]);
    expect(parts(card, 'Image')).toEqual([]);
    expect(JSON.stringify(parts(card, 'TextRun').map(({ selectAction }) => selectAction))).not.toContain('evil');
    expect(visibleText(card)).not.toMatch(/HOSTILE<\/a> 2 /);
  }
  expect(connector.calls.flatMap(({ activity }) => (activity as { entities?: unknown[] }).entities ?? [])).toEqual([]);
});

test('characters that hide or turn others around are made visible', () => {
  const shown = cards().map(visibleText).join('\n');
  expect(shown).toContain('HOSTILE⟨U+202E⟩gnp.exe⟨U+200B⟩');
});

test('no card is too heavy for Teams', () => {
  for (const card of cards()) expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(25 * 1024);
});

test.each(['http://169.254.169.254/', 'http://10.0.0.1/', 'https://evil.test/', 'http://localhost.evil.test/'])(
  'without a registration, nobody has the bot write to %s',
  async serviceUrl => {
    const { status } = await new Client(service, connector, people.anna).send({
      type: 'message',
      text: 'hi',
      serviceUrl,
    });
    expect(status).toBe(401);
  },
);

test.each([
  ['a card', { type: 'invoke', name: 'adaptiveCard/action' }, 'value'],
  ['a message', { type: 'message', text: 'hi' }, 'channelData'],
])('%s changes nothing that all objects have in common', async (_what, activity, key) => {
  const pollution = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  const data = JSON.parse(
    `{"action":{"verb":"submitTicket","data":${pollution.replace(/\}$/, ',"formId":"p"}')}},${pollution.slice(1)}`,
  ) as object;
  const { status } = await new Client(service, connector, people.anna).send({ ...activity, [key]: data });
  expect(status).toBe(200);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

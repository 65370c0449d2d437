import { openDatabase } from '../../src/storage/database';
import { openStores } from '../../src/storage/stores';
import { actionsOf, inputsOf, visibleText } from '../support/connector';
import { type DeskPlay, startDeskPlay } from '../support/desk-play';
import { channels, people, sampleSupport } from '../support/service';

let play: DeskPlay;

beforeAll(async () => {
  play = await startDeskPlay({
    support: {
      ...sampleSupport,
      requests: [
        {
          id: 'new-connector',
          name: { en: 'New connector', sv: 'Ny anslutning' },
          words: ['connector'],
          level: 'dedicated',
          fields: [
            { id: 'connector', label: { en: 'Which connector?', sv: 'Vilken anslutning?' } },
            {
              id: 'kind',
              kind: 'choice',
              label: 'Kind',
              choices: [
                { id: 'premium', name: { en: 'Premium', sv: 'Premium (dyr)' } },
                { id: 'standard', name: 'Standard' },
              ],
            },
            { id: 'why', kind: 'long', required: false, label: { en: 'What for', sv: 'Till vad' } },
          ],
          targets: { firstResponse: '3 days', resolution: '30 days' },
        },
        {
          id: 'licence',
          name: 'Licence',
          queue: 'helpdesk',
          category: 'data-access',
          fields: [{ id: 'app', label: 'App' }],
        },
      ],
    },
  });
});
afterAll(() => play.stop());

describe('a kind of request of the policy', () => {
  test.each([
    ['New connector', 'New connector'],
    ['I need a new connector', 'New connector'],
    ['order a connector', 'New connector'],
    ['jag behöver en ny anslutning', 'Ny anslutning'],
  ])('"%s" opens its form', async (words, title) => {
    const { card } = await play.as(people.anna).say(words);
    expect(visibleText(card)).toContain(title);
    expect(inputsOf(card).map(({ id }) => id)).toEqual(['field-connector', 'field-kind', 'field-why']);
  });

  test('goes its own way, with its own promise, and its answers in words', async () => {
    const anna = play.as(people.anna);
    const list = await anna.say('requests');
    expect(actionsOf(list.card).map(({ title }) => title)).toEqual([
      'New connector',
      'Licence',
      'Get help from a person',
    ]);
    const form = await anna.press(list.card, 'openRequest');
    const again = await anna.press(form, 'submitRequest', { 'field-connector': 'SAP *ERP*', 'field-kind': 'moon' });
    expect(visibleText(again)).toContain('Please fill in: Kind');
    expect(inputsOf(again)[0]?.value).toBe('SAP *ERP*');
    const input = { 'field-connector': 'SAP *ERP*', 'field-kind': 'premium' };
    const ticket = await anna.press(again, 'submitRequest', input);
    expect(visibleText(ticket)).toContain('New connector: SAP *ERP*');
    const { card } = await play.handedTo(channels.platform, /SAP/);
    expect(visibleText(card)).toMatch(/Which connector\? SAP \*ERP\*\nKind: Premium/);
    const [record] = await everyTicket();
    expect(record?.request).toBe('new-connector');
    const [response, resolution] = [record!.firstResponseDueAt, record!.resolutionDueAt].map(
      at => at - record!.openedAt,
    );
    expect(response).toBeGreaterThan(2 * day);
    expect(resolution).toBeGreaterThan(35 * day);
    expect(visibleText(await anna.press(again, 'submitRequest', input))).toMatch(/PP-1001/);
  });

  test('in Swedish is Swedish for its requester, and forged kinds open nothing', async () => {
    const cia = play.as(people.cia, 'sv-SE');
    const { card } = await cia.say('beställningar');
    expect(visibleText(card)).toContain('Vad vill du beställa?');
    const form = await cia.execute('openRequest', { request: 'licence', locale: 'sv' });
    expect(visibleText(await cia.press(form, 'submitRequest', { 'field-app': 'Grid' }))).toContain('Licence: Grid');
    await play.handedTo(channels.helpdesk, /Licence: Grid/);
    const forged = await cia.execute('submitRequest', { request: 'constructor', formId: 'x' });
    expect(visibleText(forged)).not.toContain('PP-');
  });
});

test('what answers a question that waits is no order, unless it says so', async () => {
  const bo = play.as(people.bo);
  const { number } = await play.file(bo, { app: 'grid' });
  const { card, place } = await play.handedTo(channels.helpdesk, new RegExp(number));
  const dan = play.as(people.dan);
  for (const [question, answer] of [
    ['What is missing?', 'a licence'],
    ['Which one?', 'Licence'],
    ['And which part?', 'en ny anslutning'],
  ] as const) {
    await dan.press(card, 'ask', { message: question }, place);
    expect((await bo.say(answer)).text).toContain(`on ${number}`);
  }
  await dan.press(card, 'ask', { message: 'Have you ordered it?' }, place);
  expect(visibleText((await bo.say('order a licence')).card)).toContain('Licence');
});

const day = 24 * 60 * 60_000;

async function everyTicket() {
  const stores = openStores(await openDatabase(play.service.env.DATABASE_URL!));
  const found = [];
  for await (const { ticket } of stores.tickets.all()) found.push(ticket);
  await stores.close();
  return found;
}

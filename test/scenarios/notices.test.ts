import { cardOf, visibleText } from '../support/connector';
import { Desk, wordsOf } from '../support/desk-client';
import { openDatabase } from '../../src/storage/database';
import { openStores } from '../../src/storage/stores';
import { channels, people, sampleSupport } from '../support/service';

/** Several notices to one person come as one card; what somebody waits for comes at once. */
let desk: Desk;
let ahead: number;
beforeEach(async () => {
  // A Tuesday, at ten in Stockholm.
  ahead = Date.parse('2026-11-24T10:00:00+01:00') - Date.now();
  desk = await Desk.start({ support: { ...sampleSupport, noticesWaitSeconds: 60 }, now: () => Date.now() + ahead });
});
afterEach(() => desk.stop());

const chat = () => desk.as(people.anna).chat.id;
const toAnna = (since: number) =>
  desk.connector.sent.slice(since).filter(({ kind, conversation }) => kind === 'post' && conversation === chat());

/** Three tickets of Anna's, on each of which something happens that she need not know at once. */
async function threeSteps(locale = 'en'): Promise<number> {
  const numbers = [await desk.file({ locale }), await desk.file({ locale }), await desk.file({ locale })];
  const since = desk.calls;
  const [first, second, third] = numbers.map(({ number }) => number);
  await desk.as(people.dan).say(`priority ${first} P2: *month* end`);
  await desk.as(people.dan).say(`escalate ${second}: too hard`);
  await desk.as(people.dan).say(`redirect ${third} to finance: theirs`);
  return since;
}

/** How all deliveries of a kind stand. */
async function states(): Promise<string[]> {
  const stores = openStores(await openDatabase(desk.service.env.DATABASE_URL ?? ''));
  const all = await stores.deliveries.list({ limit: 99 });
  await stores.close();
  return all.filter(({ stream }) => stream.startsWith('notices:')).map(({ state }) => state);
}

test('three within a minute are one card, in the person’s language, and each is marked as delivered with it', async () => {
  const since = await threeSteps('sv');
  expect(await states()).toEqual(['pending', 'pending', 'pending']);
  ahead += 60_000;
  const call = await desk.told(chat(), /Det här har hänt under tiden \(3\)/, since);
  const shown = visibleText(cardOf(call));
  expect(shown).toMatch(/PP-1001[\s\S]*\*month\* end[\s\S]*PP-1002[\s\S]*too hard[\s\S]*PP-1003[\s\S]*theirs/);
  expect(shown).toContain('Dan Helpdesk har ändrat prioriteten');
  expect(toAnna(since)).toHaveLength(1);
  while ((await states()).includes('pending')) await new Promise(done => setTimeout(done, 50));
  expect(await states()).toEqual(['sent', 'sent', 'sent']);
});

test('nothing of it is lost while Teams does not take it, or when the service is started again', async () => {
  const since = await threeSteps();
  desk.connector.behaviour = ({ kind, target }) => (kind === 'post' && target === chat() ? { status: 502 } : undefined);
  ahead += 60_000;
  while (!desk.connector.calls.some(({ status }) => status === 502)) await new Promise(done => setTimeout(done, 50));
  await desk.service.restart();
  desk.connector.behaviour = () => undefined;
  ahead += 15 * 60_000;
  const call = await desk.told(chat(), /What has happened meanwhile \(3\)/, since);
  expect(visibleText(cardOf(call))).toMatch(/PP-1001[\s\S]*PP-1002[\s\S]*PP-1003/);
});

test('one alone comes after the minute, as a message', async () => {
  const { number } = await desk.file();
  const since = desk.calls;
  await desk.as(people.dan).say(`priority ${number} P2: month end`);
  ahead += 60_000;
  const call = await desk.told(chat(), /has changed the priority of PP-1001/, since);
  expect(cardOf(call)).toBeUndefined();
});

/** The first lines of what Anna was told, in the order in which Teams took it. */
const told = (since: number) =>
  toAnna(since).map(
    call => (cardOf(call) ? visibleText(cardOf(call)) : wordsOf(call)).trim().replaceAll('**', '').split('\n')[0],
  );

test('that somebody has taken it, asks or has resolved it comes at once, after what waits', async () => {
  const { number } = await desk.file();
  const since = desk.calls;
  const dan = desk.as(people.dan);
  await dan.say(`priority ${number} P2: month end`);
  await dan.say(`take ${number}`);
  await dan.say(`ask ${number}: which phone?`);
  await dan.say(`resolve ${number}: restarted`);
  await desk.told(chat(), /has resolved PP-1001/, since);
  expect(told(since)).toEqual([
    'Dan Helpdesk has changed the priority of PP-1001 to P2: month end',
    'Dan Helpdesk has taken your ticket PP-1001.',
    'Dan Helpdesk has a question about PP-1001',
    'Dan Helpdesk has resolved PP-1001',
  ]);
});

test('what waits on other tickets goes first too, still as one card', async () => {
  await threeSteps();
  const { number } = await desk.file();
  const since = desk.calls;
  await desk.as(people.dan).say(`take ${number}`);
  await desk.told(chat(), /has taken your ticket PP-1004/, since);
  expect(told(since)).toEqual(['What has happened meanwhile (3)', 'Dan Helpdesk has taken your ticket PP-1004.']);
});

test('the order of what is told about a ticket holds also where Teams does not take the first at once', async () => {
  const { number } = await desk.file();
  const since = desk.calls;
  let refusals = 1;
  desk.connector.behaviour = ({ kind, target }) =>
    kind === 'post' && target === chat() && refusals-- > 0 ? { status: 502 } : undefined;
  await desk.as(people.dan).say(`priority ${number} P2: month end`);
  await desk.as(people.dan).say(`take ${number}`);
  await desk.told(chat(), /has taken your ticket PP-1001/, since);
  expect(told(since)).toEqual([
    'Dan Helpdesk has changed the priority of PP-1001 to P2: month end',
    'Dan Helpdesk has taken your ticket PP-1001.',
  ]);
});

test('where the person cannot be reached, the desk of each ticket is told', async () => {
  const since = await threeSteps();
  desk.connector.behaviour = ({ kind, target }) =>
    kind === 'post' && target === chat() ? { status: 403, code: 'BotNotInConversationRoster' } : undefined;
  ahead += 60_000;
  for (const number of ['PP-1001', 'PP-1002', 'PP-1003'])
    await desk.connector.waitFor(
      call => new RegExp(`could not be reached in Teams about ${number}`).test(wordsOf(call)),
      `a word that Anna cannot be told of ${number}`,
      since,
    );
});

describe('words as long as a box takes', () => {
  const long = `${'Det här är ett långt svar på svenska åäö. '.repeat(94).slice(0, 3_980)} SLUTORD`;

  test('are read whole: questions, answers, reasons and resolutions, none of which waits then', async () => {
    const { number } = await desk.file();
    const { card, place } = await desk.handedTo(channels.helpdesk, number);
    const [anna, dan] = [desk.as(people.anna), desk.as(people.dan)];
    const since = desk.calls;
    await dan.press(card, 'ask', { message: `Fråga: ${long}` }, place);
    await desk.told(chat(), /Fråga: [\s\S]*SLUTORD/, since);
    expect(visibleText(await anna.execute('showTicket', { ticket: number }))).toMatch(/Fråga: [\s\S]*SLUTORD/);
    await anna.execute('reply', { ticket: number, message: long });
    await desk.told(place, /Anna Berg answered on PP-1001: [\s\S]*SLUTORD/, since);
    await dan.press(card, 'setPriority', { priority: 'P2', reason: long }, place);
    await desk.told(chat(), /changed the priority of PP-1001[\s\S]*SLUTORD/, since);
    await dan.press(card, 'resolve', { resolution: `Så: ${long}` }, place);
    await desk.told(chat(), /Så: [\s\S]*SLUTORD/, since);
  });

  test('that a ticket was opened with stand above the helper’s card of it, which has no room for them', async () => {
    const { number } = await desk.file({ details: long });
    const { card, place } = await desk.handedTo(channels.helpdesk, number);
    expect(visibleText(card)).toContain(`Write **show ${number}** to read all of it`);
    const since = desk.calls;
    await desk.as(people.dan).say(`show ${number}`, place);
    const shown = await desk.told(place, /SLUTORD/, since);
    expect(cardOf(shown)).toBeDefined();
    expect((await desk.as(people.anna).say(`show ${number}`)).text).toBeUndefined();
  });

  test('lengthened by what has to be written otherwise stay within what Teams takes', async () => {
    const { number } = await desk.file();
    const { place } = await desk.handedTo(channels.helpdesk, number);
    const since = desk.calls;
    await desk.as(people.anna).say(`${number}: ${'&'.repeat(28_000)}`);
    const call = await desk.told(place, /answered on PP-1001: &&&/, since);
    expect(JSON.stringify(call.activity).length * 2).toBeLessThan(60_000);
  });
});

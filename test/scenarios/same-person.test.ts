import { actionsOf, visibleText } from '../support/connector';
import { Desk } from '../support/desk-client';
import { channels, people, sampleSupport } from '../support/service';

/** The same person from another place, or with an id in another spelling, is the same person; a wrong choice is said. */
const stranger = { id: '99999999-abcd-4000-8000-000000000009', name: 'Gil Passing-By' };
const capitals = <T extends { readonly id: string }>(person: T) => ({ ...person, id: person.id.toUpperCase() });

let desk: Desk;
afterEach(() => desk.stop());

test('who took a ticket in the channel of a queue without members goes on with it in their own chat', async () => {
  const [helpdesk, ...others] = sampleSupport.queues;
  desk = await Desk.start({ support: { ...sampleSupport, queues: [{ ...helpdesk, members: [] }, ...others] } });
  const { number } = await desk.file();
  const { place } = await desk.handedTo(channels.helpdesk, number);
  const gil = desk.as(stranger);
  expect(visibleText(await gil.execute('resolve', { ticket: number, resolution: 'x' }))).toContain('That is for');
  expect(visibleText(await gil.execute('take', { ticket: number }, place))).toContain('Gil Passing-By');
  const resolved = await gil.execute('resolve', { ticket: number, resolution: 'Restarted it' });
  expect(visibleText(resolved)).toMatch(/Resolved[\s\S]*Restarted it/);
});

test('a helper who is the requester too gets the helper’s card in the channel of the queue, the requester’s where they filed it', async () => {
  desk = await Desk.start();
  const dan = desk.as(people.dan);
  const { number } = await desk.file({}, dan);
  const { place } = await desk.handedTo(channels.helpdesk, number);
  const verbs = (card: unknown) => actionsOf(card).map(({ verb }) => verb);
  expect(verbs(await dan.execute('ask', { ticket: number, message: 'Which phone?' }, place))).toContain('resolve');
  expect(verbs(await dan.execute('showTicket', { ticket: number }))).not.toContain('resolve');
});

test('what such a helper types as a reply in the chat where they filed it is the requester’s word, also on what was resolved', async () => {
  desk = await Desk.start();
  const bo = desk.as(people.bo);
  const { number } = await desk.file({}, bo);
  const { card, place } = await desk.handedTo(channels.helpdesk, number);
  const dan = desk.as(people.dan);
  await dan.press(card, 'ask', { message: 'Which browser?' }, place);
  const since = desk.calls;
  expect((await bo.say(`reply ${number}: it is Edge`)).text).toContain('Open');
  await desk.told(place, /Bo Maker answered on PP-1001: it is Edge/, since);
  await dan.press(card, 'resolve', { resolution: 'Restarted it' }, place);
  expect((await bo.say(`reply ${number}: still broken`)).text).toMatch(/PP-1001[\s\S]*reopened/);
  await dan.press(card, 'resolve', { resolution: 'Restarted it again' }, place);
  const elsewhere = { id: channels.platform, type: 'channel' } as const;
  expect((await bo.say(`reply ${number}: it was the cache`, elsewhere)).text).toMatch(/PP-1001.*resolved/);
});

test('a number in small letters, or with spaces around it, is the same number', async () => {
  desk = await Desk.start();
  const { number } = await desk.file();
  const taken = await desk.as(people.dan).execute('take', { ticket: ` ${number.toLowerCase()} ` });
  expect(visibleText(taken)).toContain('Dan Helpdesk');
});

test('ids in capitals, in the policy or from Teams, are the same ids', async () => {
  const queues = sampleSupport.queues.map(queue => ({ ...queue, members: queue.members.map(id => id.toUpperCase()) }));
  desk = await Desk.start({ support: { ...sampleSupport, queues } });
  const { number } = await desk.file();
  expect(visibleText(await desk.as(people.dan).execute('take', { ticket: number }))).toContain('Dan Helpdesk');
  const asked = await desk.as(capitals(people.dan)).execute('ask', { ticket: number, message: 'Which phone?' });
  expect(visibleText(asked)).toContain('Which phone?');
  expect(visibleText(await desk.as(capitals(people.anna)).execute('withdraw', { ticket: number }))).toContain('Closed');
});

test.each([
  ['en-GB', /rating from 1 to 5/, /either an app or a queue/],
  ['sv-SE', /betyg från 1 till 5/, /antingen en app eller en kö/],
])('a rating that is none, and two goals at once, are refused with words (%s)', async (locale, stars, goals) => {
  desk = await Desk.start();
  const { number } = await desk.file();
  const dan = desk.as(people.dan, locale);
  const both = { ticket: number, app: 'invoice', queue: 'platform', reason: 'theirs' };
  expect(visibleText(await dan.execute('redirect', both))).toMatch(goals);
  await dan.execute('resolve', { ticket: number, resolution: 'Restarted it' });
  const anna = desk.as(people.anna, locale);
  for (const rating of ['9', true, [5]])
    expect(visibleText(await anna.execute('confirm', { ticket: number, rating }))).toMatch(stars);
  expect(visibleText(await anna.execute('confirm', { ticket: number, rating: '4' }))).toMatch(/Closed|Stängt/);
});

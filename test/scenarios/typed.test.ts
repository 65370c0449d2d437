import { visibleText } from '../support/connector';
import { Desk, wordsOf } from '../support/desk-client';
import { channels, people } from '../support/service';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.start();
});
afterEach(() => desk.stop());

/** What the bot answers, as words. */
async function answer(person: { id: string; name: string }, text: string, place?: Parameters<Desk['handedTo']>[0]) {
  const client = desk.as(person);
  const at = place === undefined ? client.chat : { id: place, type: 'channel' as const };
  const { text: plain, card } = await client.say(text, at);
  return wordsOf({ activity: { text: plain, attachments: card ? [{ content: card }] : [] } });
}

test('the whole life of a ticket can be typed, in English', async () => {
  const { number } = await desk.file();
  const dan = (text: string) => answer(people.dan, text);
  const anna = (text: string) => answer(people.anna, text);
  expect(await dan(`take ${number}`)).toContain('**PP-1001**: Dan Helpdesk took it. Open');
  expect(await dan(`take ${number}`)).toContain('You have this ticket already');
  expect(await dan(`ask ${number}: which phone?`)).toContain('asked: which phone?. Pending');
  expect(await anna(`reply ${number}: an old one`)).toContain('Anna Berg wrote: an old one. Open');
  expect(await dan(`priority ${number} P2: month end`)).toContain('set the priority to P2: month end');
  expect(await dan(`note ${number}: the gateway`)).toContain('noted, for helpers only: the gateway');
  expect(await dan(`hold ${number} for Microsoft 2411: they look`)).toContain('Pending: waiting for Microsoft');
  expect(await dan(`resume ${number}`)).toContain('Open');
  expect(await dan(`escalate ${number}: too hard`)).toContain('escalated it to Platform team: too hard');
  expect(await answer(people.fia, `redirect ${number} to helpdesk: not ours`)).toContain('redirected it to Helpdesk');
  expect(await dan(`resolve ${number}: cleared cache`)).toContain('resolved it: cleared cache. Resolved');
  expect(await anna(`reopen ${number}: still blank`)).toContain('reopened it: still blank. Open');
  expect(await dan(`resolve ${number}: restarted`)).toContain('Resolved');
  expect(await anna(`confirm ${number} 5 great help`)).toContain('confirmed that it works: 5: great help. Closed');
  expect(await anna(`show ${number}`)).toMatch(/Ticket PP-1001\nClosed/);
});

test('and in Swedish', async () => {
  const { number } = await desk.file({}, desk.as(people.anna, 'sv-SE'));
  const dan = (text: string) => answer(people.dan, text);
  expect(await dan(`ta ${number}`)).toContain('Dan Helpdesk tog ärendet');
  expect(await dan(`fråga ${number}: vilken telefon?`)).toContain('frågade: vilken telefon?');
  expect(await answer(people.anna, `svara ${number}: en gammal`)).toContain('Anna Berg skrev: en gammal');
  expect(await dan(`prioritet ${number} P2: bokslut`)).toContain('ändrade prioriteten till P2');
  expect(await dan(`lös ${number}: tömde cachen`)).toContain('löste det: tömde cachen. Löst');
  expect(await answer(people.anna, `bekräfta ${number} 4`)).toContain('bekräftade att det fungerar: 4. Stängt');
  expect(await answer(people.anna, `visa ${number}`)).toContain('Ärende PP-1001');
});

test('in the ticket’s thread the number can be left out', async () => {
  const { number } = await desk.file();
  const { place } = await desk.handedTo(channels.helpdesk, number);
  expect(await answer(people.dan, 'take', place.id)).toContain('Dan Helpdesk took it');
  expect(await answer(people.dan, 'resolve: cleared cache', place.id)).toContain('resolved it: cleared cache');
});

test.each([
  ['resolve PP-1001: x', 'those who work on the ticket'],
  ['confirm PP-1001', 'the person who opened the ticket'],
  ['show PP-1001', 'the person who opened the ticket and those who work on it'],
  ['take PP-4711', "can't find that ticket"],
])('a stranger who types "%s" is refused as on a card', async (text, words) => {
  await desk.file();
  const said = await answer(people.eva, text);
  expect(said).toContain(words);
  expect(said).not.toContain('Blank screen');
});

test('a card is shown only where nobody else reads along', async () => {
  const { number } = await desk.file();
  const { card } = await desk.as(people.dan).say(`show ${number}`, { id: channels.finance, type: 'channel' });
  expect(visibleText(card)).toContain('Blank screen');
  const said = await answer(people.dan, `show ${number}`, '19:canteen@thread.tacv2');
  expect(said).toContain('**PP-1001**: New');
  expect(said).not.toContain('Blank screen');
});

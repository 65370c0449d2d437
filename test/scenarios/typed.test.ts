import { visibleText } from '../support/connector';
import { Desk, wordsOf } from '../support/desk-client';
import { type Place, channels, people } from '../support/service';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.start();
});
afterEach(() => desk.stop());

/** Writes something, and waits for an answer that holds the words. */
async function says(person: { id: string; name: string }, text: string, words: string, place?: string) {
  const client = desk.as(person);
  const at: Place = place === undefined ? client.chat : { id: place, type: 'channel' };
  const since = desk.calls;
  await client.write(text, at);
  return wordsOf(
    await desk.told(at, new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/…/g, '[\\s\\S]*')), since),
  );
}

test('the whole life of a ticket can be typed, in English', async () => {
  const { number } = await desk.file();
  const dan = (text: string, words: string) => says(people.dan, text, words);
  const anna = (text: string, words: string) => says(people.anna, text, words);
  await dan(`take ${number}`, '**PP-1001**: Dan Helpdesk took it. Open');
  await dan(`take ${number}`, 'You have this ticket already');
  await dan(`ask ${number}: which phone?`, 'asked: which phone? Pending');
  await anna(`reply ${number}: an old one`, 'Anna Berg wrote: an old one. Open');
  await dan(`priority ${number} P2: month end`, 'set the priority to P2: month end');
  await dan(`note ${number}: the gateway`, 'noted, for helpers only: the gateway');
  await dan(`hold ${number} for Microsoft 2411: they look`, 'Pending: waiting for Microsoft');
  await dan(`resume ${number}`, 'Open');
  await dan(
    `escalate ${number}: too hard`,
    'escalated it to Platform team: too hard (one step up the ladder of support). Open: waiting to be taken',
  );
  await says(people.fia, `redirect ${number} to helpdesk: not ours`, 'redirected it to Helpdesk');
  await dan(`resolve ${number}: cleared cache`, 'resolved it: cleared cache. Resolved');
  await anna(`reopen ${number}: still blank`, 'reopened it: still blank. Open');
  await dan(`resolve ${number}: restarted`, 'Resolved');
  await anna(`confirm ${number} 5 great help`, 'confirmed that it works: 5/5: great help. Closed');
  await anna(`show ${number}`, 'Ticket PP-1001\nClosed');
});

test('and in Swedish', async () => {
  const { number } = await desk.file({}, desk.as(people.anna, 'sv-SE'));
  const dan = (text: string, words: string) => says(people.dan, text, words);
  await dan(`ta ${number}`, 'Dan Helpdesk tog ärendet');
  await dan(`fråga ${number}: vilken telefon?`, 'frågade: vilken telefon?');
  await says(people.anna, `svara ${number}: en gammal`, 'Anna Berg skrev: en gammal');
  await dan(`prioritet ${number} P2: bokslut`, 'ändrade prioriteten till P2');
  await dan(`lös ${number}: tömde cachen`, 'löste det: tömde cachen. Löst');
  await says(people.anna, `bekräfta ${number} 4`, 'bekräftade att det fungerar: 4/5. Stängt');
  await says(people.anna, `visa ${number}`, 'Ärende PP-1001');
});

test('how a ticket stands can be asked in many words; a number alone is answered in the language of the person’s Teams', async () => {
  const anna = desk.as(people.anna, 'sv-SE');
  await desk.file({}, anna);
  const shown = async (text: string) => visibleText((await anna.say(text)).card);
  expect(await shown('What is the status of PP-1001?')).toContain('Ticket PP-1001');
  expect(await shown('Hur går det för PP-1001?')).toContain('Ärende PP-1001');
  expect(await shown('PP-1001?')).toContain('Ärende PP-1001');
});

test.each([
  ['confirm PP-1001 10', 'The rating must be from 1 to 5'],
  ['bekräfta PP-1001: 0', 'Betyget ska vara från 1 till 5'],
])('a rating that is none closes nothing: %s', async (words, refusal) => {
  const { number } = await desk.file();
  await says(people.dan, `resolve ${number}: cleared cache`, 'Resolved');
  await says(people.anna, words, refusal);
  await says(people.anna, `confirm ${number} 4`, '4/5. Closed');
});

test('in the ticket’s thread the number can be left out', async () => {
  const { number } = await desk.file();
  const { place } = await desk.handedTo(channels.helpdesk, number);
  await says(people.dan, 'take', 'Dan Helpdesk took it', place.id);
  await says(people.dan, 'resolve: cleared cache', 'resolved it: cleared cache', place.id);
});

test.each([
  ['resolve PP-1001: x', 'those who work on the ticket'],
  ['confirm PP-1001', 'the person who opened the ticket'],
  ['show PP-1001', 'the person who opened the ticket and those who work on it'],
  ['take PP-4711', "can't find that ticket"],
])('a stranger who types "%s" is refused as on a card', async (text, words) => {
  await desk.file();
  const said = await says(people.eva, text, words);
  expect(said).not.toContain('Blank screen');
});

test('a card is shown only where nobody else reads along', async () => {
  const { number } = await desk.file();
  const { card } = await desk.as(people.dan).say(`show ${number}`, { id: channels.finance, type: 'channel' });
  expect(visibleText(card)).toContain('Blank screen');
  const said = await says(people.dan, `show ${number}`, '**PP-1001**: New', '19:canteen@thread.tacv2');
  expect(said).not.toContain('Blank screen');
});

import { supportQuestion } from '../../src/apps/support-question';
import { appRegister } from '../../src/apps/recognise';
import { boardWish } from '../../src/bot/on-board';
import { type HelpSection, helpSections } from '../../src/cards/help-card';
import { text } from '../../src/cards/text';
import { connectWish } from '../../src/desk/connect-queue';
import { intentOf } from '../../src/knowledge/intent';
import { privacyIntent } from '../../src/knowledge/privacy-intent';
import { locales } from '../../src/lib/locale';
import { commandOf } from '../../src/tickets/command';
import { incidentCommand } from '../../src/tickets/incident-command';
import { makerCommand } from '../../src/tickets/maker-command';
import { requestWish } from '../../src/tickets/request-kind';
import { visibleText } from '../support/connector';
import { Desk } from '../support/desk-client';
import { anApp } from '../support/samples';
import { channels, people } from '../support/service';

const desk = Desk.start();
afterAll(async () => (await desk).stop());

const noah = { id: '99999999-0000-4000-8000-000000000009', name: 'Noah New' };

const helped: readonly [who: string, person: typeof noah, sections: readonly HelpSection[]][] = [
  ['somebody who only asks', people.anna, ['everyone']],
  ['a newcomer', noah, ['everyone']],
  ['a maker', people.bo, ['everyone', 'maker', 'helper']],
  ['a member of a team', people.eva, ['everyone', 'helper', 'queue']],
  ['the dedicated team', people.fia, ['everyone', 'helper', 'queue', 'desk']],
  ['the helpdesk, where it administers too', people.dan, ['everyone', 'helper', 'queue', 'desk', 'admin']],
];

describe.each([
  ['en', 'en-GB', 'help'],
  ['sv', 'sv-SE', 'hjälp'],
] as const)('help in %s', (locale, client, word) => {
  test.each(helped)('names to %s what they may use', async (_, person, sections) => {
    const { card } = await (await desk).as(person, client).say(word);
    const shown = visibleText(card);
    const titles = helpSections.filter(section => shown.includes(text(locale, `help.${section}Title`)));
    expect(titles).toEqual(sections);
  });
});

test('a member who sits in the queue’s channel is told of the board there', async () => {
  const { card } = await (await desk).as(people.eva).say('help', { id: channels.finance, type: 'channel' });
  expect(visibleText(card)).toContain('board');
});

const apps = appRegister([anApp()]);
const ours: readonly ((words: string) => unknown)[] = [
  commandOf,
  incidentCommand,
  makerCommand,
  boardWish,
  intentOf,
  privacyIntent,
  connectWish,
  words => requestWish(words, []),
  words => supportQuestion(words, apps),
];

/** "Just ask" is advice. What is to be filled in is an app, or a few words. */
const commandsOf = (help: string) =>
  [...help.matchAll(/\*\*(.+?)\*\*/g)]
    .flatMap(([, words = '']) => words)
    .filter(words => !/^(Just ask|Fråga bara)$/.test(words))
    .map(words => words.replace('@Firstline ', '').replace('…', 'Lunch Picker').replace('…', 'it is blank'));

test.each(locales.flatMap(locale => helpSections.map(section => [locale, section] as const)))(
  'in %s, every command that "%s" names is understood',
  (locale, section) => {
    const named = commandsOf(text(locale, `help.${section}`));
    expect(named.length).toBeGreaterThan(0);
    for (const words of named) expect([words, ours.some(read => read(words) !== undefined)]).toEqual([words, true]);
  },
);

test('a typed resolution can be marked as one that helps others', async () => {
  const { number } = await (await desk).file();
  const dan = (await desk).as(people.dan);
  const { text: said } = await dan.say(`resolve ${number} (helps others): cleared cache`);
  expect(said).toMatch(/resolved it: cleared cache \\?\(would help others too\\?\)/);
});

import { visibleText } from '../support/connector';
import { type DeskPlay, startDeskPlay } from '../support/desk-play';
import { channels, people } from '../support/service';

let play: DeskPlay;

beforeAll(async () => {
  play = await startDeskPlay();
  for (const person of [people.dan, people.eva]) await play.as(person).say('hi');
});
afterAll(() => play.stop());

test('a critical ticket calls the helpdesk by name, an ordinary one nobody', async () => {
  const anna = play.as(people.anna);
  await play.file(anna, { app: 'grid', summary: 'Grid is down' });
  await play.file(anna, { app: 'invoice', summary: 'Inbox empty' });
  const { card } = await play.handedTo(channels.helpdesk, /Grid is down/);
  expect(visibleText(card)).toContain('<at>Dan Helpdesk</at>');
  expect(card.msteams).toMatchObject({ entities: [{ type: 'mention', mentioned: { id: `29:${people.dan.id}` } }] });
  const { card: ordinary } = await play.handedTo(channels.finance, /Inbox empty/);
  expect(JSON.stringify(ordinary)).not.toContain('<at>');
});

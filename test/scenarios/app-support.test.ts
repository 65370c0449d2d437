import { inputsOf, visibleText } from '../support/connector';
import { type DeskPlay, startDeskPlay } from '../support/desk-play';
import { people, sampleApps, sampleSupport } from '../support/service';

let play: DeskPlay;

beforeAll(async () => {
  play = await startDeskPlay({
    support: { ...sampleSupport, partners: [{ id: 'kraft', name: 'Kraft AB', contact: 'help@kraft.example' }] },
    apps: [
      ...sampleApps,
      {
        id: 'dispatch',
        name: 'Outage Dispatch',
        aliases: ['Driftledning'],
        tier: 'critical',
        owner: people.bo,
        partner: 'kraft',
        mitigation: 'Dispatch by *telephone*',
      },
    ],
  });
});
afterAll(() => play.stop());

test('who supports an app: its owner, its tier, who is asked first, when, and what is promised', async () => {
  const { card } = await play.as(people.anna).say('Who supports Lunch Picker?');
  expect(visibleText(card)).toMatch(/Lunch Picker[\s\S]*Bo Maker[\s\S]*Cia Coowner[\s\S]*productivity app/);
  expect(visibleText(card)).toContain('Bo Maker (the maker)');
  expect(visibleText(card)).toContain('Mon–Fri 08:00–17:00 (Europe/Stockholm)');
  expect(visibleText(card)).toContain('an answer within 2 working days, solved within 20 working days');
});

test('in Swedish it is answered in Swedish, with the plan for when it is down and the partner', async () => {
  const { card } = await play.as(people.anna).say('Vem äger Driftledning?');
  expect(visibleText(card)).toMatch(/kritisk app[\s\S]*Helpdesk \(helpdesk\)[\s\S]*Kraft AB: help@kraft\.example/);
  expect(visibleText(card)).toContain('svar inom 30 min, löst inom 4 tim, dygnet runt');
  expect(visibleText(card)).toContain('Dispatch by *telephone*');
});

test('a problem can be reported right there, with the app chosen', async () => {
  const anna = play.as(people.anna);
  const { card } = await anna.say('which tier is Invoice Inbox?');
  expect(visibleText(card)).toContain('important app');
  const form = await anna.press(card, 'openForm');
  expect(inputsOf(form).find(({ id }) => id === 'app')?.value).toBe('invoice');
});

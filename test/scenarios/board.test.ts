import { actionsOf, inputsOf, visibleText } from '../support/connector';
import { type DeskPlay, startDeskPlay } from '../support/desk-play';
import { channels, people } from '../support/service';

let play: DeskPlay;

beforeAll(async () => {
  play = await startDeskPlay();
  const anna = play.as(people.anna);
  await play.file(anna, { app: 'grid', impact: 'one-slowed', summary: 'Slow' });
  await play.file(anna, { app: 'grid', impact: 'business-stopped', summary: 'All is down' });
  await play.file(anna, { app: 'invoice', impact: 'one-stopped', summary: 'Inbox empty' });
  for (let count = 0; count < 8; count++) await play.file(anna, { app: 'none', summary: `No app ${count}` });
});
afterAll(() => play.stop());

const triage = { id: channels.helpdesk, type: 'channel' as const };
const finance = { id: channels.finance, type: 'channel' as const };
const numbersOn = (card: unknown) => visibleText(card).match(/(?:^|(?<=⚠ late · ))PP-\d+(?= · )/gm);
const takeable = (card: unknown, number: string) =>
  actionsOf(card).find(({ verb, data }) => verb === 'boardTake' && data.ticket === number);

describe('the triage board', () => {
  test('shows in the helpdesk’s channel all that is open, what presses most first, in pages', async () => {
    const dan = play.as(people.dan);
    const { card, activityId } = await dan.say('board', triage);
    expect(visibleText(card)).toContain('11 open · 0 late · 11 unassigned · 1 urgent · 0 waiting');
    expect(numbersOn(card)).toEqual(['PP-1002', 'PP-1001', 'PP-1003', ...[4, 5, 6, 7, 8].map(n => `PP-100${n}`)]);
    expect(visibleText(card)).toContain('Page 1 of 2');
    const next = actionsOf(card).find(({ title }) => title === 'Next page');
    const second = await dan.execute('board', next?.data, triage, activityId);
    expect(numbersOn(second)).toEqual(['PP-1009', 'PP-1010', 'PP-1011']);
  });

  test('is filtered by what is asked for and by who holds it', async () => {
    const dan = play.as(people.dan);
    const { card, activityId } = await dan.say('tavla', triage);
    expect(visibleText(card)).toContain('Triagetavla');
    expect(inputsOf(card).map(({ id }) => id)).toEqual(['view', 'queue']);
    const urgent = await dan.press(card, 'board', { view: 'urgent' }, triage, activityId);
    expect(numbersOn(urgent)).toEqual(['PP-1002']);
    const held = await dan.press(urgent, 'board', { view: 'all', queue: 'finance' }, triage, activityId);
    expect(numbersOn(held)).toEqual(['PP-1003']);
  });

  test('lets a helper take straight from it, and follows what happens elsewhere', async () => {
    const dan = play.as(people.dan);
    const { card, activityId } = await dan.say('board', triage);
    const shown = await dan.execute('boardTake', takeable(card, 'PP-1002')?.data, triage, activityId);
    expect(visibleText(shown)).toContain('PP-1002 is yours');
    expect(numbersOn(shown)?.[0]).toBe('PP-1001');
    const again = await play.as(people.dan).execute('boardTake', takeable(card, 'PP-1002')?.data, triage, activityId);
    expect(visibleText(again)).toContain('You have this ticket already');

    const since = play.connector.calls.length;
    await play.as(people.anna).execute('withdraw', { ticket: 'PP-1001' });
    const update = await play.connector.waitFor(
      ({ kind, activityId: of }) => kind === 'update' && of === activityId,
      'the board with what happened',
      since,
    );
    expect(visibleText(update.activity.attachments?.[0]?.content)).toContain('10 open');
  });

  test('shows a team its own tickets alone, and nothing to others', async () => {
    const { card } = await play.as(people.eva).say('board', finance);
    expect(numbersOn(card)).toEqual(['PP-1003']);
    expect(inputsOf(card).find(({ id }) => id === 'queue')?.choices).toHaveLength(2);
    const forged = await play.as(people.eva).execute('board', { queue: 'helpdesk', view: 'all' }, finance);
    expect(numbersOn(forged)).toEqual(['PP-1003']);
    expect(visibleText((await play.as(people.anna).say('board')).card)).toContain('for those who work in a queue');
    const elsewhere = await play.as(people.dan).say('board', { id: '19:lobby@thread.tacv2', type: 'channel' });
    expect(visibleText(elsewhere.card)).toContain('for those who work in a queue');
    const taken = await play.as(people.anna).execute('boardTake', { ticket: 'PP-1003' });
    expect(visibleText(taken)).toContain('for those who work in a queue');
  });
});

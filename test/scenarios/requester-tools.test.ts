import { actionsOf, visibleText } from '../support/connector';
import { Desk } from '../support/desk-client';
import { channels, people } from '../support/service';

const day = 24 * 60 * 60_000;
let ahead: number;
let desk: Desk;
beforeEach(async () => {
  ahead = 0;
  desk = await Desk.start({ now: () => Date.now() + ahead });
});
afterEach(() => desk.stop());

describe('my tickets', () => {
  test('come ten to a page, open ones first, each with its state in words', async () => {
    const anna = desk.as(people.anna);
    for (let count = 0; count < 11; count++) {
      await anna.execute('submitTicket', {
        formId: `f${count}`,
        app: 'grid',
        category: 'fault',
        impact: 'one-stopped',
        summary: `Fault ${count}`,
      });
    }
    await anna.execute('withdraw', { ticket: 'PP-1011' });
    const { card } = await anna.say('my tickets');
    expect(visibleText(card)).toMatch(/PP-1010 · New/);
    expect(visibleText(card)).not.toContain('PP-1011');
    expect(
      actionsOf(card)
        .filter(({ verb }) => verb === 'myTickets')
        .map(({ title }) => title),
    ).toEqual(['Older']);
    const older = await anna.press(card, 'myTickets');
    expect(visibleText(older)).toMatch(/PP-1011 · Closed[\s\S]*Newer/);
    expect(actionsOf(older).filter(({ verb }) => verb === 'showTicket')).toHaveLength(1);
    expect(visibleText(await anna.execute('myTickets', { page: 'x' }))).toContain('PP-1010');
    expect(visibleText(await desk.as(people.eva).execute('myTickets', { page: 0 }))).not.toContain('PP-10');
  });
});

describe('a reply', () => {
  /** A ticket that was resolved and confirmed. */
  async function closed() {
    const anna = desk.as(people.anna);
    const { number } = await desk.file();
    const { card, place } = await desk.handedTo(channels.helpdesk, number);
    await desk.as(people.dan).press(card, 'resolve', { resolution: 'Restarted', helpsOthers: 'true' }, place);
    const over = await anna.execute('confirm', { ticket: number, rating: '4', comment: 'Quick and kind' });
    expect(visibleText(over)).toContain('Closed');
    await desk.told(place, /confirms that PP-1001 is solved, and gives the help 4 of 5/);
    return { anna, number, place };
  }

  test('within 14 days opens the ticket again, for the same helper', async () => {
    const { anna, number } = await closed();
    ahead = 13 * day;
    expect(visibleText(await anna.execute('reply', { ticket: number, message: 'Blank again' }))).toMatch(
      /PP-1001\nOpen: being worked on[\s\S]*Dan Helpdesk/,
    );
  });

  test('after 14 days opens one ticket that carries it on, and says so; what is added goes there', async () => {
    const { anna, number } = await closed();
    ahead = 15 * day;
    const next = await anna.execute('reply', { ticket: number, message: 'Blank again' });
    expect(visibleText(next)).toMatch(/PP-1001 is closed for good, so I have opened PP-1002[\s\S]*Carries on\nPP-1001/);
    const { place } = await desk.handedTo(channels.helpdesk, 'PP-1002');
    const since = desk.calls;
    await anna.execute('reply', { ticket: number, message: 'Only on Mondays' });
    await desk.told(place, /Anna Berg answered on PP-1002: Only on Mondays/, since);
    expect(visibleText(await anna.execute('showTicket', { ticket: 'PP-1003' }))).toContain("can't find that ticket");
  });

  test('typed with the number does the same', async () => {
    const { anna, number } = await closed();
    ahead = 15 * day;
    const since = desk.calls;
    await anna.write(`${number}: blank again`);
    await desk.told(anna.chat, /PP-1001 is closed for good, so I have opened PP-1002/, since);
  });

  test('on what was withdrawn opens a ticket that carries it on', async () => {
    const { number } = await desk.file();
    const anna = desk.as(people.anna);
    await anna.execute('withdraw', { ticket: number });
    expect(visibleText(await anna.execute('reply', { ticket: number, message: 'It is back' }))).toContain('PP-1002');
  });
});

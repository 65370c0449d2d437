import { actionsOf, inputsOf, visibleText } from '../support/connector';
import { Desk } from '../support/desk-client';
import { channels, people, sampleApps, sampleSupport } from '../support/service';

const support = {
  ...sampleSupport,
  partners: [{ id: 'acme', name: 'Acme', contact: 'help@acme.example' }],
};
const apps = sampleApps.map(app => (app.id === 'grid' ? { ...app, partner: 'acme' } : app));

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.start({ support, apps });
});
afterEach(() => desk.stop());

/** Anna's ticket on the critical app, in the helpdesk's channel, with Dan before it. */
async function atTheHelpdesk(input: object = {}) {
  const { number } = await desk.file(input);
  return { number, dan: desk.as(people.dan), ...(await desk.handedTo(channels.helpdesk, number)) };
}

describe('a colleague', () => {
  test('who has been met is on the list, gets the ticket, and is told so in their own chat', async () => {
    await desk.as(people.fia).say('hi');
    const { number, dan, card, place } = await atTheHelpdesk();
    const choices = inputsOf(await dan.press(card, 'take', {}, place)).find(({ id }) => id === 'assignee')?.choices;
    expect(choices?.map(({ title }) => title)).toEqual(expect.arrayContaining(['Bo Maker', 'Dan Helpdesk']));
    const since = desk.calls;
    const shown = await dan.press(card, 'assign', { assignee: people.fia.id }, place);
    expect(visibleText(shown)).toMatch(/Fia Platform[\s\S]*gave it to Fia Platform/);
    await desk.told(desk.as(people.fia).chat, new RegExp(`Dan Helpdesk has given you ${number}: Blank screen`), since);
    await desk.told(desk.as(people.anna).chat, /Fia Platform now has your ticket/, since);
  });

  test('is told in their own language', async () => {
    await desk.as(people.fia, 'sv-SE').say('hej');
    const { number, dan, card, place } = await atTheHelpdesk();
    await dan.press(card, 'assign', { assignee: people.fia.id }, place);
    await desk.told(desk.as(people.fia).chat, new RegExp(`Dan Helpdesk har gett dig ${number}`));
  });

  test.each([
    ['nobody knows', 'ffffffff-9999-4000-8000-000000000000', 'I don’t know that person'],
    ['is no helper of the ticket', people.eva.id, 'Eva Team is not one of those'],
  ])('who %s cannot be given it', async (_what, assignee, words) => {
    await desk.as(people.eva).say('hi');
    const { dan, card, place } = await atTheHelpdesk();
    expect(visibleText(await dan.press(card, 'assign', { assignee }, place)).replaceAll("'", '’')).toContain(words);
  });

  test('can hand it back, so that another can take it', async () => {
    const { dan, card, place } = await atTheHelpdesk();
    const taken = await dan.press(card, 'take', {}, place);
    const back = await dan.press(taken, 'handBack', { word: 'Off for today' }, place);
    expect(visibleText(back)).toContain('Dan Helpdesk handed it back: Off for today');
    expect(actionsOf(back).map(({ verb }) => verb)).toContain('take');
    expect(actionsOf(back).map(({ verb }) => verb)).not.toContain('handBack');
    expect(visibleText(await dan.execute('handBack', { ticket: 'PP-1001' }, place))).toContain('nothing to hand back');
  });
});

describe('a note', () => {
  test('stands on the helpers’ card and is shown to nobody else', async () => {
    const { number, dan, card, place, cardId } = await atTheHelpdesk();
    const since = desk.calls;
    expect(visibleText(await dan.press(card, 'note', { message: 'Looks like the gateway' }, place))).toContain(
      'noted, for helpers only: Looks like the gateway',
    );
    await desk.told(place, /Looks like the gateway/, since);
    await dan.press(card, 'take', {}, place, cardId);
    await desk.told(desk.as(people.anna).chat, /Dan Helpdesk has taken/, since);
    const { card: mine } = await desk.as(people.anna).say('my tickets');
    const shown = await desk.as(people.anna).press(mine, 'showTicket');
    expect(JSON.stringify([mine, shown])).not.toContain('gateway');
    const others = desk.connector.calls.filter(({ conversation }) => conversation !== place.id);
    expect(JSON.stringify(others)).not.toContain('gateway');
    expect(number).toBe('PP-1001');
  });

  test('is not shown in a chat where others read, even to a helper', async () => {
    const { dan, card, place } = await atTheHelpdesk();
    await dan.press(card, 'note', { message: 'Looks like the gateway' }, place);
    const elsewhere = { id: '19:lunch@thread.v2', type: 'groupChat' as const };
    const shown = await dan.execute('showTicket', { ticket: 'PP-1001', as: 'helper' }, elsewhere);
    expect(visibleText(shown)).toContain('PP-1001');
    expect(visibleText(shown)).not.toContain('gateway');
  });

  test('can be added when the ticket is over', async () => {
    const { dan, card, place } = await atTheHelpdesk();
    const over = await dan.press(card, 'resolve', { resolution: 'Restarted', helpsOthers: 'true' }, place);
    expect(visibleText(await dan.press(over, 'note', { message: 'Write an article' }, place))).toContain(
      'Write an article',
    );
  });
});

describe('waiting for others', () => {
  test('Microsoft: what to check, who may open a case and what their form asks for come first, then the hold', async () => {
    const details = 'Session ID: 11111111-2222-4333-8444-555555555555 AADSTS50105';
    const { dan, card, place } = await atTheHelpdesk({ details, impact: 'many-stopped' });
    await dan.press(card, 'ask', { message: 'Which browser?' }, place);
    await desk.as(people.anna).execute('reply', { ticket: 'PP-1001', message: 'Edge' });
    const before = await dan.press(card, 'microsoftCase', {}, place);
    expect(visibleText(before)).toMatch(/Service health[\s\S]*Known issues[\s\S]*Who may open a case/);
    const summary = String(inputsOf(before).find(({ id }) => id === 'summary')?.value);
    expect(summary).toMatch(/Product: Power Apps: Grid Control\nSeverity: A \(critical/);
    expect(summary).toContain('Session ID: 11111111-2222-4333-8444-555555555555');
    expect(summary).toContain('Error: AADSTS50105');
    expect(summary).toContain('Found and tried so far: Which browser?\nEdge\n');
    const since = desk.calls;
    const held = await dan.press(before, 'hold', { reference: '2411240030001234', word: 'They look' }, place);
    expect(visibleText(held)).toMatch(
      /Pending: waiting for Microsoft[\s\S]*Dan Helpdesk \(Helpdesk\)[\s\S]*2411240030001234/,
    );
    await desk.told(
      desk.as(people.anna).chat,
      /Dan Helpdesk has asked Microsoft for help with PP-1001: They look/,
      since,
    );
    const back = await dan.press(held, 'resume', { word: 'Fixed on their side' }, place);
    expect(visibleText(back)).toMatch(/Open[\s\S]*took up the work again: Fixed on their side/);
    await desk.told(desk.as(people.anna).chat, /has taken up the work on PP-1001 again/, since);
  });

  test('a partner: with their number, never without', async () => {
    const { dan, card, place } = await atTheHelpdesk();
    expect(visibleText(await dan.press(card, 'hold', { waitingFor: 'partner' }, place))).toContain('case number');
    expect(visibleText(await dan.press(card, 'hold', { waitingFor: 'moon', reference: '1' }, place))).toContain(
      'Choose who is waited for',
    );
    const held = await dan.press(card, 'hold', { waitingFor: 'partner', reference: 'A-7' }, place);
    expect(visibleText(held)).toMatch(/Pending: waiting for the partner[\s\S]*their number A-7/);
    expect(visibleText(held)).toMatch(/Contact at the partner\s+help@acme\.example/);
    const { card: requesters } = await desk.as(people.anna).say('PP-1001');
    expect(visibleText(requesters)).toContain('Acme');
    expect(visibleText(requesters)).not.toContain('help@acme.example');
    expect(actionsOf(card).map(({ verb }) => verb)).not.toContain('resume');
    const resumed = await dan.press(held, 'resume', {}, place);
    expect(visibleText(resumed)).toContain('Open: being worked on');
    expect(visibleText(await dan.execute('resume', { ticket: 'PP-1001', as: 'helper' }, place))).toContain(
      'not waiting for anybody',
    );
  });

  test('what a partner had is back at the desk that holds it when it is opened again', async () => {
    const { dan, card, place } = await atTheHelpdesk();
    const held = await dan.press(card, 'hold', { waitingFor: 'partner', reference: 'A-7' }, place);
    await dan.press(held, 'resolve', { resolution: 'They mended it' }, place);
    const { card: reopened = {} } = await desk.as(people.anna).say('reopen PP-1001: not quite');
    const shown = `${visibleText(reopened)}${visibleText(await desk.as(people.anna).execute('showTicket', { ticket: 'PP-1001' }))}`;
    expect(shown).toContain('Dan Helpdesk (Helpdesk)');
    expect(shown).not.toMatch(/\((Acme|partner)\)/);
  });

  test('only the helpdesk and the dedicated team wait for those outside', async () => {
    const { number } = await desk.file({ app: 'invoice' });
    const { card, place } = await desk.handedTo(channels.finance, number);
    const refused = await desk.as(people.eva).press(card, 'hold', { waitingFor: 'partner', reference: '1' }, place);
    expect(visibleText(refused)).toContain('Only the helpdesk');
  });
});

describe('two tickets about the same thing', () => {
  test('become one: the other requester hears how it ends, and what they add reaches the helper', async () => {
    const { number: first } = await desk.file();
    const bo = desk.as(people.bo);
    const { number: second } = await desk.file({ summary: 'It is blank here too' }, bo);
    const { card, place } = await desk.handedTo(channels.helpdesk, second);
    const { place: firstPlace, card: firstCard } = await desk.handedTo(channels.helpdesk, first);
    const dan = desk.as(people.dan);
    let since = desk.calls;
    const merged = await dan.press(card, 'merge', { into: first.toLowerCase() }, place);
    expect(visibleText(merged)).toMatch(/Closed[\s\S]*Merged into\nPP-1001/);
    await desk.told(bo.chat, /has merged your ticket PP-1002 into PP-1001/, since);
    await desk.told(firstPlace, /Bo Maker \(PP-1002\)/, since);

    since = desk.calls;
    await bo.execute('reply', { ticket: second, message: 'Only on the phone' });
    await desk.told(firstPlace, /Bo Maker answered on PP-1001: Only on the phone/, since);
    expect(visibleText(await bo.execute('reopen', { ticket: second, reason: 'x' }))).toContain('merged into PP-1001');
    expect(visibleText(await desk.as(people.anna).execute('withdraw', { ticket: first }))).toContain(
      'Others wait for this ticket too',
    );

    since = desk.calls;
    await dan.press(firstCard, 'resolve', { resolution: 'Restarted the gateway' }, firstPlace);
    await desk.told(bo.chat, /has resolved what your ticket PP-1002 was about: Restarted the gateway/, since);
  });

  test.each([
    ['itself', 'PP-1001', 'That is this very ticket'],
    ['one that is not there', 'PP-4711', 'can’t find a ticket of that number'],
    ['nothing', '', 'can’t find a ticket of that number'],
  ])('are not merged into %s', async (_what, into, words) => {
    const { dan, card, place } = await atTheHelpdesk();
    expect(visibleText(await dan.press(card, 'merge', { into }, place)).replaceAll("'", '’')).toContain(words);
  });

  test('are not merged into a ticket that the helper may not work on', async () => {
    await desk.file({ app: 'grid' });
    const { number } = await desk.file({ app: 'invoice' });
    const { card, place } = await desk.handedTo(channels.finance, number);
    const refused = await desk.as(people.eva).press(card, 'merge', { into: 'PP-1001' }, place);
    expect(visibleText(refused).replaceAll("'", '’')).toContain('can’t find a ticket of that number');
  });
});

import { actionsOf, cardOf, inputsOf, visibleText } from '../support/connector';
import { type DeskPlay, numberOn, startDeskPlay } from '../support/desk-play';
import { channels, people, sampleSupport } from '../support/service';

let play: DeskPlay;

beforeEach(async () => {
  play = await startDeskPlay({
    support: {
      ...sampleSupport,
      officeHours: {
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        from: '00:00',
        to: '23:59',
        where: 'in Teams',
      },
    },
  });
  for (const person of [people.bo, people.cia]) await play.as(person).say('hi');
});
afterEach(() => play.stop());

const chatOf = (person: { id: string }) => ({ id: `a:${person.id}`, type: 'personal' as const });
const verbsOf = (card: unknown) => actionsOf(card).map(({ verb }) => verb);

/** The newest card or message in somebody's own chat whose words fit. */
async function inChatOf(person: { id: string }, words: RegExp, since = 0) {
  const call = await play.told(chatOf(person).id, words, since);
  return call.activity.attachments?.[0]?.content;
}

const tierAnswers = {
  'field-tier': 'important',
  'field-users': 'The whole of Finance',
  'field-impact': 'No lunch',
  'field-environment': 'Default',
  'field-alm': 'manual',
  'field-why': 'It has grown',
};

describe('a maker who was out of reach', () => {
  const bo = () => play.as(people.bo);

  test.each<[string, () => Promise<unknown>]>([
    ['has removed the app', () => bo().send({ type: 'installationUpdate', action: 'remove' })],
    [
      'has blocked it',
      async () => {
        play.connector.behaviour = ({ target }) =>
          target === chatOf(people.bo).id ? { status: 403, code: 'ConversationBlockedByUser' } : undefined;
        await play.file(play.as(people.anna), { app: 'lunch', summary: 'While blocked' });
        await inChatOf(people.cia, /While blocked/);
        play.connector.behaviour = () => undefined;
      },
    ],
    ['has asked to be forgotten', async () => bo().press((await bo().say('forget me')).card, 'forgetMe')],
  ])('and %s gets tickets again as soon as they have written', async (_what, leave) => {
    await leave();
    await bo().say('hi');
    await play.file(play.as(people.anna), { app: 'lunch', summary: 'Back again' });
    await inChatOf(people.bo, /Back again/);
  });
});

describe('a maker who is stuck', () => {
  test('asks the experts about a ticket, keeps it, and gets their answer', async () => {
    const { number } = await play.file(play.as(people.anna), { app: 'lunch' });
    const bo = play.as(people.bo);
    const card = await inChatOf(people.bo, /Blank screen/);
    expect(verbsOf(card)).toContain('askExperts');
    const step = await bo.press(card, 'askExperts');
    expect(visibleText(step)).toContain('Office hours are near');
    const asked = await bo.press(step, 'askExperts', { message: 'Is it the *connector*?' });
    expect(visibleText(asked)).toContain('Bo Maker');
    const { card: theirs, place } = await play.handedTo(channels.platform, /Blank screen/);
    await play.told(channels.platform, /asks for help with/);
    const since = play.connector.calls.length;
    const fia = play.as(people.fia);
    await fia.press(
      await fia.press(theirs, 'answerMaker', {}, place),
      'answerMaker',
      { message: 'Yes, renew it' },
      place,
    );
    await inChatOf(people.bo, /answers on .*Yes, renew it/s, since);
    const shown = await bo.execute('showTicket', { ticket: number, as: 'helper' });
    expect(visibleText(shown)).toMatch(/Handled by\nBo Maker/);
    const anna = await play.as(people.anna).execute('answerMaker', { ticket: number, message: 'x' });
    expect(visibleText(anna)).toContain('That is for those who work');
  });

  test('asks without a ticket; somebody who makes no apps gets the usual form', async () => {
    const bo = play.as(people.bo, 'sv-SE');
    const { card } = await bo.say('fråga experterna: hur gör man en pipeline?');
    expect(inputsOf(card)[0]?.value).toBe('hur gör man en pipeline?');
    const ticket = await bo.press(card, 'submitExperts', { 'field-question': 'Hur gör man en pipeline?' });
    expect(visibleText(ticket)).toContain('Fråga experterna: Hur gör man en pipeline?');
    await play.handedTo(channels.platform, /pipeline/);
    const other = await play.as(people.anna).say('ask the experts');
    expect(verbsOf(other.card)).toEqual(['submitTicket']);
  });
});

describe('a higher tier', () => {
  test('is asked for by the owner, decided by the experts with a reason, and changes where tickets go', async () => {
    const bo = play.as(people.bo);
    const { card, activityId } = await bo.say('request a higher tier for Lunch Picker');
    expect(inputsOf(card).map(({ id }) => id)).toHaveLength(7);
    expect(visibleText(card)).toContain('Request a higher tier: Lunch Picker');
    expect(visibleText(await bo.press(card, 'submitTier', { 'field-tier': 'critical' }))).toContain('Please fill in');
    const ticket = await bo.press(card, 'submitTier', tierAnswers, bo.chat, activityId);
    expect(visibleText(ticket)).toContain('Higher tier for Lunch Picker: important app');
    const { card: theirs, place } = await play.handedTo(channels.platform, /Higher tier/);
    const refused = await bo.execute('decideProposal', { ticket: numberOn(ticket), verdict: 'accept', message: 'me' });
    expect(visibleText(refused)).toContain('That is for those who decide on it');
    const fia = play.as(people.fia);
    const step = await fia.press(theirs, 'decideProposal', {}, place);
    expect(inputsOf(step).map(({ id }) => id)).toEqual(['choice', 'message']);
    expect(visibleText(step)).toMatch(/PP-1001: Higher tier for Lunch Picker: important app\nWhich tier\?/);
    const strangers = await play.as(people.anna).execute('decideProposal', { ticket: numberOn(ticket) });
    expect(visibleText(strangers)).not.toContain('Lunch Picker');
    const accept = actionsOf(step).find(({ data }) => data.verdict === 'accept');
    const done = await fia.execute(
      'decideProposal',
      { ...accept?.data, choice: 'finance', message: 'Well kept' },
      place,
    );
    expect(visibleText(done)).toContain('Fia Platform accepted it: Well kept');
    // Nor what nobody was asked, nor the same words twice.
    expect(visibleText(done)).not.toMatch(/Impact|resolved it/);
    // The form's card became the ticket's, and goes on showing how it stands.
    await play.connector.waitFor(
      call => call.kind === 'update' && call.activityId === activityId && /Resolved/.test(visibleText(cardOf(call))),
      'the card of the form, resolved',
    );
    expect(visibleText(theirs)).toContain('Who uses it, and how many are they? The whole of Finance');
    await play.told(bo.chat.id, /Fia Platform has accepted what PP-1001 asks for: Well kept/);
    const decided = await bo.execute('showTicket', { ticket: 'PP-1001' });
    expect(visibleText(decided)).toMatch(/Resolved: decided[\s\S]*Fia Platform has accepted it\. The ticket closes/);
    expect(verbsOf(decided)).toEqual(['reopen']);
    expect(visibleText((await play.as(people.eva).say('which tier is Lunch Picker?')).card)).toMatch(
      /important app[\s\S]*Finance apps/,
    );
    await play.file(play.as(people.anna), { app: 'lunch' });
    await play.handedTo(channels.finance, /Blank screen/);
    await play.service.restart();
    expect(visibleText((await play.as(people.eva).say('which tier is Lunch Picker?')).card)).toContain('important app');
  });

  test('that is declined changes nothing; nobody else may ask for one', async () => {
    const bo = play.as(people.bo);
    const { card } = await bo.say('begär en högre nivå för Lunch Picker');
    await bo.press(card, 'submitTier', tierAnswers);
    const { card: theirs, place } = await play.handedTo(channels.platform, /Högre nivå/);
    const fia = play.as(people.fia);
    const data = { ...actionsOf(theirs).find(({ verb }) => verb === 'decideProposal')?.data, verdict: 'decline' };
    const done = await fia.execute('decideProposal', { ...data, message: 'Too few users' }, place);
    expect(visibleText(done)).toContain('Too few users');
    expect(visibleText((await play.as(people.eva).say('which tier is Lunch Picker?')).card)).toContain(
      'productivity app',
    );
    await play.told(bo.chat.id, /Fia Platform har avböjt det som PP-1001 handlar om: Too few users/);
    const decided = await bo.execute('showTicket', { ticket: 'PP-1001', locale: 'sv' });
    expect(visibleText(decided)).toMatch(/Fia Platform har avböjt det\. Det går att ta upp igen[\s\S]*Ta upp det igen/);
    expect(visibleText(decided)).not.toContain('fungerar');
    const twice = await fia.execute('decideProposal', { ...data, verdict: 'accept', message: 'After all' }, place);
    expect(visibleText(twice)).toMatch(/redan löst|already resolved/);
    const anna = play.as(people.anna);
    expect(visibleText((await anna.say('request a higher tier for Lunch Picker')).card)).toContain('You have no apps');
    expect(visibleText(await anna.execute('submitTier', { app: 'lunch', formId: 'x', ...tierAnswers }))).toContain(
      'You have no apps',
    );
  });
});

describe('an app that changes hands', () => {
  test('goes with its open tickets to whoever accepts it', async () => {
    const { number } = await play.file(play.as(people.anna), { app: 'lunch' });
    const [bo, cia] = [play.as(people.bo), play.as(people.cia)];
    await inChatOf(people.bo, /Blank screen/);
    const { card } = await bo.say('hand over Lunch Picker');
    const again = await bo.press(card, 'submitHandOver', { 'field-person': 'nobody' });
    expect(visibleText(again)).toContain('Please fill in: To whom?');
    const toMyself = { 'field-person': people.bo.id, 'field-note': 'Mind the menu' };
    const kept = inputsOf(await bo.press(again, 'submitHandOver', toMyself));
    expect(kept.find(({ id }) => id === 'field-note')?.value).toBe('Mind the menu');
    await bo.press(again, 'submitHandOver', { 'field-person': people.cia.id, 'field-note': 'Mind the menu' });
    const offer = await inChatOf(people.cia, /Take over Lunch Picker from Bo Maker/);
    expect(visibleText(offer)).toContain('Mind the menu');
    const step = await cia.press(offer, 'decideProposal');
    const accept = actionsOf(step).find(({ data }) => data.verdict === 'accept');
    await cia.execute('decideProposal', { ...accept?.data, message: 'Gladly' });
    await inChatOf(people.cia, new RegExp(`Ticket ${number}`));
    const { card: support } = await play.as(people.eva).say('who owns Lunch Picker?');
    expect(visibleText(support)).toMatch(/Owner\nCia Coowner/);
    expect(visibleText(support)).not.toContain('Bo Maker');
  });
});

describe('a ticket that is not the maker’s', () => {
  test('goes on down the list, and the helpdesk corrects the register', async () => {
    const { number } = await play.file(play.as(people.anna), { app: 'lunch' });
    const bo = play.as(people.bo);
    const card = await inChatOf(people.bo, /Blank screen/);
    const done = await bo.press(await bo.press(card, 'notMine'), 'notMine', { message: 'I moved to Sales' });
    expect(visibleText(done)).toContain(`${number} has gone on`);
    await inChatOf(people.cia, new RegExp(`Ticket ${number}[\\s\\S]*Bo Maker says that it is not theirs`));
    const { card: correction, place } = await play.handedTo(
      channels.helpdesk,
      /Register: Bo Maker does not look after/,
    );
    expect(visibleText(correction)).toContain('I moved to Sales');
    const dan = play.as(people.dan);
    const data = actionsOf(correction).find(({ verb }) => verb === 'decideProposal')?.data;
    await dan.execute('decideProposal', { ...data, verdict: 'accept', message: 'Corrected' }, place);
    const { card: support } = await play.as(people.eva).say('who owns Lunch Picker?');
    expect(visibleText(support)).toMatch(/Owner\nNobody[\s\S]*Cia Coowner/);
    const late = await bo.say(`not mine ${number}: still not`);
    expect(visibleText(late.card)).not.toContain('has gone on');
  });
});

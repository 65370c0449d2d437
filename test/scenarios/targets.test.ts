import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { actionsOf, cardOf, visibleText } from '../support/connector';
import { type DeskPlay, startDeskPlay } from '../support/desk-play';
import { channels, people, sampleSupport } from '../support/service';

/** Tuesday 24 November 2026 in Stockholm; only the tests move it. */
let clock: number;
const at = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00+01:00`);

let play: DeskPlay;
const start = async (support: object = sampleSupport) => {
  clock = at(24, '10:00');
  play = await startDeskPlay({ support, now: () => clock });
};
afterEach(() => play.stop());

const onCall = { people: [people.cia, people.eva], start: '2026-11-23' };
const withRoster = { ...sampleSupport, onCall };
const critical = { app: 'grid', impact: 'business-stopped' };

/** The time on the wall, moved on; what is due happens within a second. */
function move(moment: number): number {
  clock = moment;
  return play.connector.calls.length;
}

const calledUp = (person: { id: string }) =>
  play.connector.waitFor(
    ({ kind, members }) => kind === 'create' && members?.[0] === person.id,
    `a chat with ${person.id}`,
  );

describe('a promise', () => {
  test('is told as a local time, reminded of at three quarters, and goes one step up when it is broken', async () => {
    await start();
    const anna = play.as(people.anna);
    const { ticket, cardId } = await play.file(anna, { app: 'invoice' });
    expect(visibleText(ticket)).toContain('You will hear from a person by Wed 25 Nov 09:00 at the latest.');
    const { place } = await play.handedTo(channels.finance);

    let since = move(at(24, '16:00'));
    await play.told(place.id, /still waits for its first response, which is promised by Wed 25 Nov 09:00/, since);

    since = move(at(25, '09:00'));
    const { card } = await play.handedTo(channels.helpdesk);
    expect(visibleText(card)).toMatch(
      /The first response is later than promised[\s\S]*Firstline escalated it to Helpdesk/,
    );
    await play.told(anna.chat.id, /takes longer than we promised. It has gone to the next level/, since);
    const follows = await play.connector.waitFor(
      call =>
        call.kind === 'update' &&
        call.activityId === cardId &&
        /later than promised \(Wed 25 Nov 09:00\)/.test(visibleText(cardOf(call))),
      'the requester’s card that says so',
      since,
    );
    expect(visibleText(cardOf(follows))).toContain('Helpdesk');
  });

  test('waits while a question is open, and the card says so', async () => {
    await start();
    const anna = play.as(people.anna);
    await play.file(anna, { app: 'invoice' });
    const { card, place, cardId } = await play.handedTo(channels.finance);
    const asked = await play.as(people.eva).press(card, 'ask', { message: 'Which one?' }, place, cardId);
    expect(visibleText(asked)).toContain('Resolve by\nThe clock is stopped meanwhile');
    const question = await play.told(anna.chat.id, /Which one\?/);
    // A working day later, and not before: one reminder that can be answered on the spot.
    const since = move(at(25, '10:00'));
    const reminder = await play.told(anna.chat.id, /still waits for your answer/, since);
    expect(actionsOf(cardOf(reminder)).map(({ verb }) => verb)).toEqual(['reply']);
    expect(cardOf(question)).toBeDefined();
    clock = at(26, '10:00');
    const answered = await anna.press(cardOf(reminder), 'reply', { message: 'The blue one' });
    // Five working days of nine hours, and two that did not count.
    expect(visibleText(answered)).toContain('should be solved by Thu 3 Dec 10:00');
  });

  test('in Swedish is told and kept in Swedish', async () => {
    await start();
    const anna = play.as(people.anna, 'sv-SE');
    const { card } = await anna.say('prata med en människa');
    const form = { app: 'invoice', category: 'fault', impact: 'one-stopped', summary: 'Vit skärm', details: '' };
    const ticket = await anna.press(card, 'submitTicket', form);
    expect(visibleText(ticket)).toContain('senast ons 25 nov 09:00');
    const since = move(at(25, '09:00'));
    await play.told(anna.chat.id, /tar längre tid än vi lovade/, since);
  });

  test('broken while the service stood still is caught up in order, once', async () => {
    await start();
    await play.file(play.as(people.anna), { app: 'lunch' });
    await calledUp(people.bo);
    await play.service.app.stop();
    clock = at(30, '10:00');
    await play.service.restart();
    await play.handedTo(channels.helpdesk, /later than promised/);
    await play.service.restart();
    const [ticket] = listed();
    expect(ticket?.timeline.map(({ kind }) => kind)).toEqual([
      'opened',
      'handed-over',
      'first-response-reminded',
      'first-response-breached',
      'escalated',
    ]);
    expect(ticket?.heldByLevel.map(({ level }) => level)).toEqual(['maker', 'helpdesk']);
  });
});

describe('a resolution', () => {
  test('that nobody confirms is announced to close, and closes', async () => {
    await start();
    const anna = play.as(people.anna);
    await play.file(anna, { app: 'invoice' });
    const { card, place } = await play.handedTo(channels.finance);
    await play.as(people.eva).press(card, 'resolve', { resolution: 'Restarted' }, place);
    let since = move(at(30, '10:00'));
    const notice = await play.told(anna.chat.id, /closes by itself on Tue 1 Dec 10:00/, since);
    expect(actionsOf(cardOf(notice)).map(({ verb }) => verb)).toEqual(['confirm', 'reopen']);
    since = move(Date.parse('2026-12-01T10:00:00+01:00'));
    await play.told(anna.chat.id, /is now closed/, since);
  });
});

describe('on call', () => {
  test('one is told in their own chat, the next after ten minutes, and whoever has it gets the ticket', async () => {
    await start(withRoster);
    clock = at(24, '02:00');
    await play.file(play.as(people.anna), critical);
    const first = await calledUp(people.cia);
    expect(visibleText(cardOf(first) ?? {})).toBe('');
    const call = await play.told(first.conversation, /You are on call: PP-1001 needs somebody now/);
    expect(visibleText(cardOf(call))).toContain('promised by Tue 24 Nov 02:30');
    move(at(24, '02:10'));
    const second = await calledUp(people.eva);
    const next = await play.told(second.conversation, /You are on call/);
    const eva = play.as(people.eva);
    const shown = await eva.press(cardOf(next), 'haveIt', {}, { id: second.conversation, type: 'personal' });
    expect(visibleText(shown)).toMatch(/Open[\s\S]*Eva Team, on call, has it/);
    expect(actionsOf(shown).map(({ verb }) => verb)).toContain('resolve');
    const late = await play.as(people.cia).press(cardOf(call), 'haveIt');
    expect(visibleText(late)).toContain('Eva Team has already taken this ticket');
  });

  test('somebody who cannot be reached is followed by the next at once', async () => {
    await start(withRoster);
    play.connector.behaviour = ({ kind, target }) =>
      kind === 'create' && target === people.cia.id ? { status: 403, code: 'ForbiddenOperationException' } : undefined;
    await play.file(play.as(people.anna), critical);
    await calledUp(people.eva);
    const { kinds } = await timeline(/on-call-told.*on-call-unreachable.*on-call-told/);
    expect(kinds).not.toContain('on-call-unanswered');
  });

  test('nobody else may press the button', async () => {
    await start(withRoster);
    await play.file(play.as(people.anna), critical);
    const first = await calledUp(people.cia);
    const call = await play.told(first.conversation, /You are on call/);
    const refused = await play.as(people.bo).press(cardOf(call), 'haveIt');
    // Bo owns the app, so he may; Fia is of the dedicated team; Anna only asked.
    expect(visibleText(refused)).toContain('Bo Maker');
    expect(visibleText(await play.as(people.anna).execute('haveIt', { ticket: 'PP-1001' }))).toContain(
      'That is for those who work on the ticket',
    );
  });
});

describe('the digest', () => {
  test('tells the helpdesk once a working day what makers have, and nothing when they have nothing', async () => {
    await start();
    await play.file(play.as(people.anna), { app: 'lunch', summary: 'Blank **screen**' });
    await calledUp(people.bo);
    // The next morning, before and as the working day begins.
    move(at(25, '07:59'));
    const since = move(at(25, '08:00'));
    const { card } = await play.handedTo(channels.helpdesk, /Tickets with makers: 1/);
    expect(visibleText(card)).toContain('Blank **screen**');
    expect(visibleText(card)).toContain('PP-1001 · Lunch Picker · Bo Maker');
    await play.service.restart();
    await play.file(play.as(people.anna), { app: 'grid' });
    await play.handedTo(channels.helpdesk, /Grid Control/);
    const digests = play.connector.calls
      .slice(since)
      .filter(call => /Tickets with makers/.test(visibleText(cardOf(call))));
    expect(digests).toHaveLength(1);
  });
});

interface Listed {
  readonly timeline: readonly { readonly kind: string }[];
  readonly heldByLevel: readonly { readonly level: string }[];
}

/** What the command lists. */
function listed(): Listed[] {
  const runner = join(__dirname, '../support/run-typescript.mjs');
  const output = execFileSync(
    process.execPath,
    [runner, join(__dirname, '../../src/cli/firstline.ts'), 'tickets', '--json'],
    { env: { ...process.env, ...play.service.env }, encoding: 'utf8' },
  );
  return JSON.parse(output) as Listed[];
}

/** The timeline, once it is as expected. */
async function timeline(fits: RegExp): Promise<{ kinds: string[] }> {
  for (;;) {
    const kinds = listed()[0]?.timeline.map(({ kind }) => kind) ?? [];
    if (fits.test(kinds.join(' '))) return { kinds };
    await new Promise(done => setTimeout(done, 100));
  }
}

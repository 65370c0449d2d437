import { type Call, cardOf, visibleText } from '../support/connector';
import { Desk } from '../support/desk-client';
import { type Place, channels, people, sampleSupport } from '../support/service';

/**
 * A ticket's card lives with its requester, in the queue's channel, in its maker's chat and with those on call. Whatever is
 * done to the ticket in one of these places, all of them show it.
 */
let desk: Desk;
beforeEach(async () => {
  desk = await Desk.start({ support: { ...sampleSupport, onCall: { people: [people.cia], start: '2026-11-23' } } });
});
afterEach(() => desk.stop());

interface Seat {
  readonly person: { readonly id: string; readonly name: string };
  readonly place: Place;
  readonly cardId: string;
}

/** The newest state of a message in Teams, once it says something. */
async function shows({ place, cardId }: Seat, words: RegExp): Promise<void> {
  const isIt = (call: Call) => call.conversation === place.id && call.activityId === cardId;
  const newest = () => desk.connector.sent.filter(isIt).at(-1);
  await desk.connector.waitFor(
    () => words.test(visibleText(cardOf(newest() ?? { activity: {} }))),
    `${String(words)} on the card ${cardId} in ${place.id}: ${visibleText(newest() && cardOf(newest()!))}`,
  );
}

const chatWith = ({ id }: { id: string }): Place => ({ id: `a:chat-with-${id}`, type: 'personal' });

/** A maker's ticket that was redirected to a critical app: a card in each of the four places. */
async function inFourPlaces() {
  const { number, cardId } = await desk.file({ app: 'lunch', impact: 'business-stopped' });
  const maker = await desk.told(chatWith(people.bo), new RegExp(`Ticket ${number}`));
  await desk.as(people.bo).press(cardOf(maker), 'redirect', { app: 'grid', reason: 'not mine' }, chatWith(people.bo));
  const { place, cardId: helpdesks } = await desk.handedTo(channels.helpdesk, number);
  const call = await desk.told(chatWith(people.cia), /You are on call/);
  return {
    number,
    requester: { person: people.anna, place: desk.as(people.anna).chat, cardId },
    maker: { person: people.bo, place: chatWith(people.bo), cardId: maker.activityId },
    channel: { person: people.dan, place, cardId: helpdesks },
    onCall: { person: people.cia, place: chatWith(people.cia), cardId: call.activityId },
  };
}

type SeatName = 'requester' | 'maker' | 'channel' | 'onCall';

const steps: readonly [at: SeatName, verb: string, inputs: object, shown: RegExp][] = [
  ['onCall', 'haveIt', {}, /Open[\s\S]*Cia Coowner \(Helpdesk\)/],
  ['maker', 'ask', { message: 'Which phone?' }, /Waiting|Pending/],
  ['requester', 'reply', { message: 'An old one' }, /Open/],
  ['channel', 'handBack', { word: '' }, /Open(?![\s\S]*Cia Coowner \(Helpdesk\))/],
  ['maker', 'take', {}, /Bo Maker \(Helpdesk\)/],
  ['onCall', 'assign', { assignee: people.dan.id }, /Dan Helpdesk \(Helpdesk\)/],
  ['channel', 'hold', { waitingFor: 'microsoft', reference: '2411' }, /[Ww]aiting for Microsoft/],
  ['onCall', 'resume', {}, /Open/],
  ['maker', 'resolve', { resolution: 'Restarted it' }, /Resolved/],
  ['requester', 'confirm', { rating: '5' }, /Closed/],
];

test('each action shows in every place where the ticket’s card stands', async () => {
  const { number, ...seats } = await inFourPlaces();
  for (const [at, verb, inputs, shown] of steps) {
    const { person, place, cardId } = seats[at];
    const answer = await desk
      .as(person)
      .execute(verb, { ...inputs, ticket: number, ...(at !== 'requester' && { as: 'helper' }) }, place, cardId);
    expect(visibleText(answer)).toMatch(shown);
    for (const seat of Object.values(seats)) await shows(seat, shown);
  }
});

test('a call goes on asking until somebody has answered it, wherever they did', async () => {
  const { number, channel, onCall } = await inFourPlaces();
  await desk.as(people.anna).write(`${number}: it is the old phone`);
  await shows(channel, /it is the old phone/);
  await shows(onCall, /You are on call[\s\S]*I have it/);
  await desk.as(people.dan).execute('take', { ticket: number, as: 'helper' }, channel.place, channel.cardId);
  await shows(onCall, /Open[\s\S]*Dan Helpdesk \(Helpdesk\)/);
});

test('a ticket that is opened again calls anew, by a message of its own', async () => {
  const { number, requester, onCall } = await inFourPlaces();
  await desk.as(people.cia).execute('haveIt', { ticket: number, as: 'helper' }, onCall.place, onCall.cardId);
  await desk.as(people.cia).execute('resolve', { ticket: number, resolution: 'Done', as: 'helper' }, onCall.place);
  await shows(onCall, /Resolved/);
  const since = desk.calls;
  await desk.as(people.anna).execute('reopen', { ticket: number, reason: 'Blank' }, requester.place);
  await shows(onCall, /Open/);
  const again = await desk.connector.waitFor(
    call => call.kind === 'post' && /You are on call/.test(visibleText(cardOf(call))),
    'a new call',
    since,
  );
  await desk.as(people.cia).execute('haveIt', { ticket: number, as: 'helper' }, onCall.place, again.activityId);
  await shows({ ...onCall, cardId: again.activityId }, /Open[\s\S]*Cia Coowner \(Helpdesk\)/);
});

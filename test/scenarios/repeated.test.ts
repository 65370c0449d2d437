import { randomUUID } from 'node:crypto';
import { visibleText } from '../support/connector';
import { Desk } from '../support/desk-client';
import { type Place, channels, people } from '../support/service';

/** Teams sends an activity again when it misses the answer, also to another replica or after a restart: it has one effect. */
let desk: Desk;
let ahead = 0;
beforeEach(async () => {
  desk = await Desk.start({ now: () => Date.now() + ahead });
});
afterEach(() => desk.stop());

/** The same activity twice, the second time to a service that has only the database to know it by. */
async function twice(person: { id: string; name: string }, activity: object, place?: Place) {
  const client = desk.as(person);
  const same = { id: `in-${randomUUID()}`, ...activity };
  expect((await client.send(same, place)).status).toBe(200);
  // Later than a button pressed twice, which is one wish anyway.
  ahead += 60_000;
  await desk.service.restart();
  expect((await client.send(same, place)).status).toBe(200);
}

const typed = (text: string) => ({ type: 'message', text });
const pressed = (verb: string, data: object) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data } },
});

/** How often something stands on the timeline that a helper sees. */
async function seen(number: string, words: RegExp): Promise<number> {
  const card = await desk.as(people.dan).execute('showTicket', { ticket: number, as: 'helper' });
  return visibleText(card).match(words)?.length ?? 0;
}

test.each([
  ['note PP-1001: the gateway', /noted, for helpers only/g],
  ['ask PP-1001: which phone?', /Dan Helpdesk asked/g],
  ['reply PP-1001: we look into it', /Dan Helpdesk wrote/g],
  ['priority PP-1001 P3: fewer people', /set the priority/g],
])('typed: "%s"', async (text, words) => {
  const { number } = await desk.file();
  await twice(people.dan, typed(text));
  expect(await seen(number, words)).toBe(1);
});

test('typed: a word to all who follow an incident reaches them once', async () => {
  await desk.as(people.dan).say('incident Grid Control: blank for all');
  await desk.as(people.anna).say('follow PP-1001');
  const since = desk.calls;
  await twice(people.dan, typed('update PP-1001: the disk is full'));
  await desk.as(people.dan).say('update PP-1001: the disk is new');
  await desk.told(desk.as(people.anna).chat, /the disk is new/, since);
  const told = desk.connector.sent.slice(since).filter(({ conversation, activity }) => {
    return conversation === desk.as(people.anna).chat.id && activity.text?.includes('the disk is full');
  });
  expect(told).toHaveLength(1);
});

test('pressed: a ticket that is taken from the board, handed back, and whose press comes again stays handed back', async () => {
  const { number } = await desk.file();
  const triage: Place = { id: channels.helpdesk, type: 'channel' };
  const take = { id: 'in-take', ...pressed('boardTake', { ticket: number }) };
  const dan = desk.as(people.dan);
  await dan.send(take, triage);
  await dan.say(`hand back ${number}`);
  await dan.send(take, triage);
  expect(await seen(number, /Dan Helpdesk took it/g)).toBe(1);
});

test('pressed: an incident that was resolved, opened again, and whose press comes again stays open', async () => {
  const dan = desk.as(people.dan);
  await dan.say('incident Grid Control: blank for all');
  const resolve = { id: 'in-resolve', ...pressed('resolveIncident', { ticket: 'PP-1001', resolution: 'New disk' }) };
  await dan.send(resolve);
  await dan.say('reopen PP-1001: it is back');
  await dan.send(resolve);
  expect(await seen('PP-1001', /resolved it: New disk/g)).toBe(1);
});

import { join } from 'node:path';
import { stepRoles, verbRoles } from '../../src/desk/roles';
import { openDatabase } from '../../src/storage/database';
import { type Stores, openStores } from '../../src/storage/stores';
import { commandVerbs } from '../../src/tickets/command';
import { Connector, cardOf, visibleText } from '../support/connector';
import { wordsOf } from '../support/desk-client';
import { apps, support } from '../support/every-role';
import { Client, type Place, type Service, people, startService } from '../support/service';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');

/** Everybody who could name the ticket PP-1001 of the app Invoice Inbox, which its team holds; and what each of them is. */
const roles = {
  'its requester': { person: people.anna, is: ['requester'] },
  'a member of the team that holds it': { person: people.eva, is: ['helper', 'member'] },
  "the app's owner": { person: people.bo, is: ['helper', 'owner'] },
  'a co-owner': { person: people.cia, is: ['helper', 'owner'] },
  'a member of the helpdesk': { person: people.dan, is: ['helper', 'desk', 'member'] },
  'a member of the dedicated team': { person: people.fia, is: ['helper', 'desk', 'member'] },
  'a member of another team': { person: { id: 'hr-member', name: 'Hanna HR' }, is: ['member'] },
  'an administrator': { person: { id: 'admin', name: 'Adam Admin' }, is: ['admin'] },
  'a colleague who guessed its number': { person: { id: 'other', name: 'Olle Other' }, is: [] },
} as const;

type Role = 'requester' | 'helper' | 'owner' | 'desk' | 'member' | 'admin';

/** What people type, who may (everybody where nobody is named), and what the audit log calls it. */
interface Typed {
  readonly text: string;
  readonly may?: readonly Role[];
  readonly action?: string;
  /** Where it is written: in the person's own chat where left out. */
  readonly place?: Place;
}

const newChannel: Place = { id: '19:new@thread.tacv2', type: 'channel' };

/** In this order: what ends the ticket or gives it away comes last. */
const commands: readonly Typed[] = [
  { text: 'ask PP-1001: which browser?', may: ['helper'], action: 'ask' },
  { text: 'reply PP-1001: it is Edge', may: ['requester', 'helper'], action: 'reply' },
  { text: 'PP-1001: since nine', may: ['requester', 'helper'], action: 'reply' },
  { text: 'note PP-1001: cable', may: ['helper'], action: 'note' },
  { text: 'prio PP-1001 P2: month end', may: ['helper'], action: 'setPriority' },
  { text: 'hold PP-1001 for microsoft 2411: they look', may: ['helper'], action: 'hold' },
  { text: 'resume PP-1001', may: ['helper'], action: 'resume' },
  { text: 'microsoft case for PP-1001', may: ['helper'], action: 'microsoftCase' },
  { text: 'merge PP-1001 into PP-4711', may: ['helper'], action: 'merge' },
  { text: 'show PP-1001', may: ['requester', 'helper'], action: 'showTicket' },
  { text: 'PP-1001', may: ['requester', 'helper'], action: 'showTicket' },
  { text: 'visa PP-1001', may: ['requester', 'helper'], action: 'showTicket' },
  { text: 'update PP-1001: half of it works', may: ['helper'], action: 'updateIncident' },
  { text: 'link PP-1001 to PP-4711', may: ['helper'], action: 'linkTicket' },
  { text: 'unlink PP-1001', may: ['helper'], action: 'unlinkTicket' },
  { text: 'ask the experts PP-1001: why?', may: ['helper'], action: 'askExperts' },
  { text: 'not mine PP-1001: never was', may: ['helper'], action: 'notMine' },
  { text: 'request a higher tier for Invoice Inbox', may: ['owner'], action: 'requestTier' },
  { text: 'hand over Invoice Inbox', may: ['owner'], action: 'handOverApp' },
  { text: 'board', may: ['member'], action: 'board' },
  { text: 'connect hr', may: ['admin'], action: 'connect', place: newChannel },
  { text: 'follow PP-1001' },
  { text: 'unfollow PP-1001' },
  { text: 'known faults' },
  { text: 'who supports Invoice Inbox?' },
  { text: 'requests' },
  { text: 'incident in Invoice Inbox: no mail', may: ['desk'], action: 'declareIncident' },
  { text: 'redirect PP-1001 to finance: theirs', may: ['helper'], action: 'redirect' },
  { text: 'take PP-1001', may: ['helper'], action: 'take' },
  { text: 'assign PP-1001 to Eva Team', may: ['helper'], action: 'assign' },
  { text: 'hand back PP-1001: on holiday', may: ['helper'], action: 'handBack' },
  { text: 'resolve PP-1001: cleared the cache', may: ['helper'], action: 'resolve' },
  { text: 'reopen PP-1001: still there', may: ['requester'], action: 'reopen' },
  { text: 'confirm PP-1001 5', may: ['requester'], action: 'confirm' },
  { text: 'withdraw PP-1001', may: ['requester'], action: 'withdraw' },
  { text: 'escalate PP-1001: too hard', may: ['helper'], action: 'escalate' },
];

let connector: Connector;
let service: Service;
let stores: Stores;

beforeAll(async () => {
  connector = await Connector.start();
  service = await startService({ env: { KNOWLEDGE_DIR }, support, apps });
  stores = openStores(await openDatabase(service.env.DATABASE_URL ?? ''));
  const form = { app: 'invoice', category: 'fault', impact: 'one-stopped', summary: 'Secret salary', formId: 'f' };
  const card = await client(people.anna).execute('submitTicket', form);
  expect(visibleText(card)).toContain('PP-1001');
});

afterAll(async () => {
  await stores.close();
  await service.stop();
  await connector.stop();
});

const client = (person: { id: string; name: string }) => new Client(service, connector, person);

/** The newest denials of a person, newest first. */
async function denials(actor: string | undefined) {
  return (await stores.audit.newest(1_000)).filter(entry => entry.outcome === 'denied' && entry.actor === actor);
}

test('every verb that can be typed, and every other step, is in the table', () => {
  const tried = new Set(commands.map(({ action }) => action));
  // What only buttons do: test/scenarios/makers.test.ts and incidents.test.ts.
  const pressed = ['answerMaker', 'resolveLinked', 'decideProposal'];
  const known = [...commandVerbs, ...Object.keys(stepRoles)].filter(what => !pressed.includes(what));
  expect(known.filter(what => !tried.has(what))).toEqual([]);
  expect(commandVerbs.filter(verb => !(verb in verbRoles))).toEqual([]);
});

test.each(['ask the experts PP-1001: why?', 'not mine PP-1001: never was'])(
  'what comes of "%s" is told without the ticket where others read',
  async words => {
    const { card } = await client(people.bo).say(words, { id: '19:lunchroom@thread.tacv2', type: 'channel' });
    expect(visibleText(card)).not.toBe('');
    expect(visibleText(card)).not.toContain('Secret salary');
  },
);

const rows = commands.flatMap(command =>
  Object.entries(roles).map(([who, { person, is }]) => {
    const may = !command.may || command.may.some(role => (is as readonly Role[]).includes(role));
    return [who, may ? 'may' : 'may not', command.text, { ...command, person, may }] as const;
  }),
);

test.each(rows)('%s %s write "%s"', async (_who, _may, text, { person, may, action, place }) => {
  const speaker = client(person);
  const before = await denials(person.id);
  const since = connector.calls.length;
  await speaker.write(text, place);
  const after = await denials(person.id);
  // What the others' steps cause is told in the same chats meanwhile.
  const here = connector.calls.slice(since).filter(({ conversation }) => conversation === (place ?? speaker.chat).id);
  const kind = here.map(call => visibleText(cardOf(call))).filter(shown => kindDenial.test(shown));
  expect({ denials: after.length - before.length, cards: kind.length }).toEqual(
    may ? { denials: 0, cards: 0 } : { denials: 1, cards: 1 },
  );
  if (may) return;
  expect(after[0]).toMatchObject({ action });
  expect(kind[0]).not.toContain('Secret salary');
});

/** Says who may, and what to do. */
const kindDenial = /^(That is for|Det kan bara göras av|Only|The board is for)|You have no apps in the register/m;

test('somebody without an account of the organisation is told so, whatever they write', async () => {
  const guest = { id: 'guest', name: 'Gunnar Guest' };
  const chat: Place = { id: 'a:guest', type: 'personal' };
  const theirs = commands.filter(({ place }) => place === undefined);
  for (const { text, action } of theirs) {
    const since = connector.calls.length;
    await client(guest).send({ type: 'message', text, from: { id: '29:guest', name: guest.name } }, chat);
    const call = await connector.waitFor(({ conversation }) => conversation === chat.id, `an answer to ${text}`, since);
    expect(wordsOf(call)).not.toContain('Secret salary');
    if (action === undefined) continue;
    expect(visibleText(cardOf(call))).toMatch(/account in the organisation|konto i organisationen/);
  }
  const since = connector.calls.length;
  const text = 'The coffee machine sings';
  await client(guest).send({ type: 'message', text, from: { id: '29:guest', name: guest.name } }, chat);
  const call = await connector.waitFor(({ conversation }) => conversation === chat.id, 'an answer', since);
  expect(visibleText(cardOf(call))).toMatch(/don't have an answer[\s\S]*account in the organisation/);
  // To follow a fault takes an account too.
  expect(await denials(undefined)).toHaveLength(theirs.filter(({ action }) => action !== undefined).length + 2);
});

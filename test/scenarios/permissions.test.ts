import { join } from 'node:path';
import { verbRoles } from '../../src/desk/roles';
import { openDatabase } from '../../src/storage/database';
import { openStores } from '../../src/storage/stores';
import { Connector, actionsOf, visibleText } from '../support/connector';
import { apps, support } from '../support/every-role';
import { Client, type Place, type Service, people, startService } from '../support/service';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');

const other = { id: '99999999-0000-4000-8000-000000000001', name: 'Olle Other' };
const elsewhere: Place = { id: '19:lunchroom@thread.tacv2', type: 'channel' };

/** Everybody who could come upon a ticket of the app Invoice Inbox, which its team holds, and what they are to it. */
const roles = {
  'its requester': { person: people.anna, isRequester: true, isHelper: false },
  'a member of the team that holds it': { person: people.eva, isRequester: false, isHelper: true },
  "the app's owner": { person: people.bo, isRequester: false, isHelper: true },
  'a co-owner': { person: people.cia, isRequester: false, isHelper: true },
  'a member of the helpdesk': { person: people.dan, isRequester: false, isHelper: true },
  'a member of the dedicated team': { person: people.fia, isRequester: false, isHelper: true },
  'a member of another team': { person: { id: 'hr-member', name: 'Hanna HR' }, isRequester: false, isHelper: false },
  'an administrator': { person: { id: 'admin', name: 'Adam Admin' }, isRequester: false, isHelper: false },
  'a colleague who guessed its number': { person: other, isRequester: false, isHelper: false },
} as const;

/** The design's table (who may do what), by verb. A new verb is decided here first. */
const table: Readonly<Record<string, 'helper' | 'requester' | 'both'>> = {
  take: 'helper',
  haveIt: 'helper',
  ask: 'helper',
  resolve: 'helper',
  escalate: 'helper',
  redirect: 'helper',
  setPriority: 'helper',
  note: 'helper',
  handBack: 'helper',
  assign: 'helper',
  merge: 'helper',
  hold: 'helper',
  resume: 'helper',
  microsoftCase: 'helper',
  askExpert: 'helper',
  confirm: 'requester',
  reopen: 'requester',
  withdraw: 'requester',
  reply: 'both',
  showTicket: 'both',
};

let connector: Connector;
let service: Service;
let number: string;

beforeAll(async () => {
  connector = await Connector.start();
  service = await startService({ env: { KNOWLEDGE_DIR }, support, apps });
  const form = { app: 'invoice', category: 'fault', impact: 'one-stopped', summary: 'Secret salary', formId: 'f' };
  const card = await client(people.anna).execute('submitTicket', form);
  number = /PP-\d+/.exec(visibleText(card))?.[0] ?? '';
});

afterAll(async () => {
  await service.stop();
  await connector.stop();
});

const client = (person: { id: string; name: string }) => new Client(service, connector, person);

/** The audit log as it is on disk. */
async function auditOf(action: string, actor: string) {
  const stores = openStores(await openDatabase(service.env.DATABASE_URL ?? ''));
  try {
    return (await stores.audit.newest(500)).filter(entry => entry.action === action && entry.actor === actor);
  } finally {
    await stores.close();
  }
}

test('the design decides every verb', () => {
  expect(Object.keys(verbRoles).filter(verb => !(verb in table))).toEqual([]);
});

const rows = Object.entries(roles).flatMap(([who, role]) =>
  Object.keys(verbRoles).map(verb => {
    const may = table[verb];
    const allowed = (may !== 'requester' && role.isHelper) || (may !== 'helper' && role.isRequester);
    return [who, allowed ? 'may' : 'may not', verb, role.person] as const;
  }),
);
// What changes who holds the ticket, or ends it, comes after the rest.
const last = ['handBack', 'withdraw', 'confirm', 'reopen', 'take', 'haveIt', 'assign', 'resume', 'askExpert'];
const inOrder = [
  ...rows.filter(([, , verb]) => !last.includes(verb)),
  ...rows.filter(([, , verb]) => last.includes(verb)),
];

test.each(inOrder)('%s %s %s', async (_who, may, verb, person) => {
  const shown = visibleText(await client(person).execute(verb, { ticket: number }, elsewhere));
  const denied = /That is for (the person|those)/.test(shown);
  expect(denied).toBe(may === 'may not');
  if (!denied) return;
  expect(shown).not.toContain('Secret salary');
  expect(await auditOf(verb, person.id)).toMatchObject([{ outcome: 'denied', target: number }]);
});

test('somebody without an account of the organisation gets a polite answer, whatever they press', async () => {
  for (const verb of [...Object.keys(verbRoles), 'openForm', 'notHelpful', 'submitTicket']) {
    const { body } = await client(people.anna).send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      from: { id: '29:guest', name: 'Gunnar Guest' },
      value: { action: { type: 'Action.Execute', verb, data: { ticket: number, formId: 'x' } } },
    });
    // What a card brings along is no ticket, but would stand in the log and the audit log.
    await client(people.anna).send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      from: { id: '29:guest', name: 'Gunnar Guest' },
      value: { action: { type: 'Action.Execute', verb, data: { ticket: 'Wombat', formId: 'x' } } },
    });
    const shown = visibleText((body as { value?: unknown }).value);
    expect(shown).toContain('account in the organisation');
    expect(shown).not.toContain('Secret salary');
    expect(actionsOf((body as { value?: unknown }).value)).toEqual([]);
  }
});

describe('a configuration command', () => {
  const place: Place = { id: '19:new@thread.tacv2', type: 'channel' };

  test.each(Object.entries(roles))('of %s', async (who, { person }) => {
    const { text = '', card } = await client(person).say('connect hr', place);
    const isAdmin = who === 'an administrator';
    expect(`${text}${visibleText(card)}`).toContain(isAdmin ? 'come to this channel' : 'Only an administrator');
    expect(await auditOf('connect', person.id)).toMatchObject([{ target: 'hr', outcome: isAdmin ? 'done' : 'denied' }]);
  });
});

test('the audit log holds nothing that a card brought along', async () => {
  const stores = openStores(await openDatabase(service.env.DATABASE_URL ?? ''));
  expect(JSON.stringify(await stores.audit.newest(2_000))).not.toContain('Wombat');
  await stores.close();
});

test('the audit log of all this is whole', async () => {
  const stores = openStores(await openDatabase(service.env.DATABASE_URL ?? ''));
  expect(await stores.audit.verify()).toMatchObject({ kind: 'whole' });
  await stores.close();
});

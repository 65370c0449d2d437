import { actionsOf, inputsOf, visibleText } from '../support/connector';
import { Desk } from '../support/desk-client';
import { type Client, type Place, channels, people } from '../support/service';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.start();
});
afterEach(() => desk.stop());

const canteen: Place = { id: '19:canteen@thread.tacv2', type: 'channel' };
const link = 'https://teams.microsoft.com/l/message/19:canteen@thread.tacv2/1700000000000';

/** What Teams sends when somebody chooses the action on Anna's message. */
const chosen = (parts: object = {}) => ({
  commandId: 'turnIntoTicket',
  commandContext: 'message',
  messagePayload: {
    id: '1700000000000',
    linkToMessage: link,
    body: { contentType: 'html', content: '<div>Grid Control is <b>blank</b> &amp; slow</div>' },
    from: { user: { id: people.anna.id, displayName: people.anna.name, userIdentityType: 'aadUser' } },
    ...parts,
  },
});

async function invoke(client: Client, name: 'fetchTask' | 'submitAction', value: object) {
  const { status, body } = await client.send({ type: 'invoke', name: `composeExtension/${name}`, value }, canteen);
  expect(status).toBe(200);
  const { task } = body as {
    task: { type: string; value: { title: string; card: { content: Record<string, unknown> } } };
  };
  expect(task.type).toBe('continue');
  return { title: task.value.title, card: task.value.card.content };
}

const form = { app: 'grid', category: 'fault', impact: 'one-stopped', summary: 'Grid Control is blank & slow' };

test('any message becomes a ticket for its author, with a link back', async () => {
  const dan = desk.as(people.dan);
  await desk.as(people.anna, 'sv-SE').say('hej');
  const { title, card } = await invoke(dan, 'fetchTask', chosen());
  expect(title).toBe('Turn into a ticket');
  expect(inputsOf(card).find(({ id }) => id === 'summary')?.value).toBe('Grid Control is blank & slow');
  expect(inputsOf(card).find(({ id }) => id === 'app')?.value).toBe('grid');
  expect((card.actions as { type: string }[]).map(({ type }) => type)).toEqual(['Action.Submit']);

  const since = desk.calls;
  const done = await invoke(dan, 'submitAction', { ...chosen(), data: form });
  expect(visibleText(done.card)).toContain('Ticket **PP-1001** is open');
  await desk.told(desk.as(people.anna).chat, /Ärende PP-1001/, since);
  const { card: triage } = await desk.handedTo(channels.helpdesk, 'PP-1001');
  expect(visibleText(triage)).toMatch(/From\nAnna Berg[\s\S]*The message in Teams, chosen by Dan Helpdesk/);
  expect(JSON.stringify(triage)).toContain(link);
});

test('while a fault is known, the form says so, without the button that dialogs do not know', async () => {
  const helpdesk: Place = { id: channels.helpdesk, type: 'channel' };
  await desk.as(people.dan).say('incident Grid Control: Nothing is saved', helpdesk);
  const { card } = await invoke(desk.as(people.dan), 'fetchTask', chosen());
  expect(visibleText(card)).toMatch(/^Known fault since .*\nGrid Control: Nothing is saved/);
  expect(actionsOf(card)).toEqual([]);
});

test('an author whom the bot never met is told in a new chat', async () => {
  await invoke(desk.as(people.dan), 'submitAction', { ...chosen(), data: form });
  const call = await desk.connector.waitFor(
    ({ kind, members }) => kind === 'create' && members?.[0] === people.anna.id,
    'a chat with the author',
  );
  await desk.told(call.conversation, /Ticket PP-1001/);
});

test('the same message twice is the same ticket, whoever chooses it', async () => {
  await invoke(desk.as(people.dan), 'submitAction', { ...chosen(), data: form });
  const again = await invoke(desk.as(people.eva), 'submitAction', { ...chosen(), data: form });
  expect(visibleText(again.card)).toContain('has become a ticket already: **PP-1001**');
});

test('a form that is not filled in comes back with what is missing, and a Swedish one in Swedish', async () => {
  const { title, card } = await invoke(desk.as(people.dan, 'sv-SE'), 'submitAction', { ...chosen(), data: {} });
  expect(title).toBe('Gör om till ärende');
  expect(visibleText(card)).toContain('Fyll i: Vad gäller det?');
});

test('who the author is comes from Teams, never from the form; a bot’s message is its chooser’s ticket', async () => {
  const data = { ...form, requester: people.bo, author: people.bo };
  await invoke(desk.as(people.dan), 'submitAction', { ...chosen({ from: { application: { id: 'x' } } }), data });
  const { card } = await desk.handedTo(channels.helpdesk, 'PP-1001');
  expect(visibleText(card)).toContain('From\nDan Helpdesk');
});

test.each([
  ['nothing', {}],
  ['another command', { ...chosen(), commandId: 'x' }],
  ['a message without a number', chosen({ id: '' })],
])('%s has a kind answer', async (_what, value) => {
  for (const name of ['fetchTask', 'submitAction'] as const)
    expect(visibleText((await invoke(desk.as(people.dan), name, value)).card)).toContain("can't read that message");
});

test('an address that is none is no link', async () => {
  await invoke(desk.as(people.dan), 'submitAction', {
    ...chosen({ linkToMessage: 'javascript:alert(1)' }),
    data: form,
  });
  const { card } = await desk.handedTo(channels.helpdesk, 'PP-1001');
  expect(JSON.stringify(card)).not.toContain('javascript');
});

import { type Call, Connector, actionsOf, cardOf, inputsOf, visibleText } from '../support/connector';
import { Client, type Service, channels, people, sampleSupport, startService, tenant } from '../support/service';
import { join } from 'node:path';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');

let connector: Connector;
let service: Service;
let anna: Client;

beforeEach(async () => {
  connector = await Connector.start();
  service = await startService({ env: { KNOWLEDGE_DIR } });
  anna = new Client(service, connector, people.anna);
});

afterEach(async () => {
  await service.stop();
  await connector.stop();
});

const helper = (person: { id: string; name: string }) => new Client(service, connector, person);
const inChannel = (id: string, call: Call) => call.kind === 'create' && call.channel === id;
const form = {
  app: 'lunch',
  category: 'fault',
  impact: 'one-stopped',
  summary: 'Blank screen',
  details: 'Since today',
};

/** Anna files a ticket by the form. Returns its card, and its number. */
async function file(input: object = {}, client = anna) {
  const { card, activityId } = await client.say('I want to talk to a person');
  const ticket = await client.press(card, 'submitTicket', { ...form, ...input }, client.chat, activityId);
  const number = /PP-\d+/.exec(visibleText(ticket))?.[0];
  if (!number) throw new Error(`no number on ${visibleText(ticket)}`);
  return { ticket, number, cardId: activityId };
}

/** The helper's card in a channel, and the thread it stands in. */
async function handedTo(channel: string) {
  const call = await connector.waitFor(sent => inChannel(channel, sent), `a card in ${channel}`);
  return { card: cardOf(call), place: { id: call.conversation, type: 'channel' as const }, cardId: call.activityId };
}

describe('a question', () => {
  test('that the knowledge base knows is answered, with its source and two buttons', async () => {
    const { card } = await anna.say('how can I share an app with a colleague');
    expect(visibleText(card)).toContain('add your colleague');
    expect(visibleText(card)).toContain('learn.microsoft.com');
    expect(visibleText(card)).not.toContain('{{');
    expect(actionsOf(card).map(({ verb }) => verb)).toEqual(['helpful', 'notHelpful']);
    expect(visibleText(await anna.press(card, 'helpful'))).toContain('Glad it helped');
  });

  test('in Swedish is answered in Swedish, whatever the client speaks', async () => {
    const { card } = await anna.say('Hur delar jag min app med en kollega?');
    expect(visibleText(card)).toContain('lägg till din kollega');
  });

  test('that was answered in vain becomes a form with the question carried over', async () => {
    const { card } = await anna.say('how can I share an app with a colleague');
    const shown = await anna.press(card, 'notHelpful');
    expect(inputsOf(shown).map(({ id }) => id)).toEqual(['app', 'category', 'impact', 'summary', 'details']);
    expect(inputsOf(shown).find(({ id }) => id === 'summary')?.value).toBe('how can I share an app with a colleague');
  });

  test('that nobody can answer becomes a form', async () => {
    const { card } = await anna.say('The coffee machine in building C sings');
    expect(actionsOf(card).map(({ verb }) => verb)).toEqual(['submitTicket']);
  });

  test('that begins like a command, with an app’s name, is a report on that app', async () => {
    await service.stop();
    service = await startService({ env: { KNOWLEDGE_DIR }, apps: [{ id: 'outage', name: 'Outage Dispatch' }] });
    anna = new Client(service, connector, people.anna);
    for (const report of ['Outage Dispatch shows a blank screen', 'Outage Dispatch: a blank screen']) {
      const { card } = await anna.say(report);
      expect(inputsOf(card).find(({ id }) => id === 'app')?.value).toBe('outage');
      expect(inputsOf(card).find(({ id }) => id === 'summary')?.value).toBe(report);
    }
  });

  test('about an app of the organisation becomes a form with that app chosen', async () => {
    const { card } = await anna.say('Lunch Picker shows a blank screen');
    expect(inputsOf(card).find(({ id }) => id === 'app')?.value).toBe('lunch');
  });

  test('in a channel is answered in its thread when the bot is mentioned, and left alone when not', async () => {
    const thread = { id: `${channels.finance};messageid=17`, type: 'channel' as const };
    const { card } = await anna.say('how can I share an app with a colleague', thread);
    expect(visibleText(card)).toContain('add your colleague');
    const before = connector.calls.length;
    expect((await anna.send({ type: 'message', text: 'how can I share an app' }, thread)).status).toBe(200);
    expect(connector.calls.length).toBe(before);
  });

  test.each([
    ['hi', 'Firstline'],
    ['Hejsan!', 'Hej, jag är Firstline'],
    ['thank you', 'You’re welcome'],
    ['tack så mycket', 'Varsågod'],
    ['help', 'What I can do'],
    ['hjälp', 'Det här kan jag'],
    ['my tickets', 'Your tickets'],
    ['mina ärenden', 'Dina ärenden'],
    ['kan jag få prata med en människa?', 'Få hjälp av en människa'],
  ])('%s is understood', async (text, words) => {
    const { card, text: plain } = await anna.say(text);
    expect(`${plain ?? ''}${visibleText(card)}`.replaceAll("'", '’')).toContain(words);
  });
});

describe('a ticket', () => {
  test('goes by the tier to the maker, the team, or the helpdesk', async () => {
    await file({ app: 'lunch' });
    await connector.waitFor(
      ({ kind, members }) => kind === 'create' && members?.[0] === people.bo.id,
      'a chat with the maker',
    );
    await file({ app: 'invoice' });
    expect(visibleText((await handedTo(channels.finance)).card)).toContain('Invoice Inbox');
    await file({ app: 'grid' });
    expect(visibleText((await handedTo(channels.helpdesk)).card)).toContain('Grid Control');
  });

  test('is taken, asked about, answered, resolved and confirmed; everybody’s card follows', async () => {
    const { number, ticket, cardId } = await file({ app: 'grid' });
    expect(visibleText(ticket)).toMatch(/New[\s\S]*It goes to Helpdesk/);
    const dan = helper(people.dan);
    const { card, place, cardId: triageCard } = await handedTo(channels.helpdesk);
    const updateOf = (words: RegExp, since: number) =>
      connector.waitFor(
        call => call.kind === 'update' && call.activityId === cardId && words.test(visibleText(cardOf(call))),
        `the requester's card with ${String(words)}`,
        since,
      );

    let since = connector.calls.length;
    let current = await dan.press(card, 'take', {}, place, triageCard);
    expect(visibleText(current)).toContain('Dan Helpdesk');
    await updateOf(/Open: being worked on/, since);
    await connector.waitFor(
      ({ activity }) =>
        activity.text === `Dan Helpdesk has taken your ticket ${number.replace('-', '\\-')}.` ||
        activity.text === `Dan Helpdesk has taken your ticket ${number}.`,
      'the notice that it is taken',
      since,
    );

    since = connector.calls.length;
    current = await dan.press(current, 'ask', { message: 'Which *browser*?' }, place, triageCard);
    const question = await connector.waitFor(
      call => call.conversation === anna.chat.id && visibleText(cardOf(call)).includes('Which *browser*?'),
      'the question',
      since,
    );
    since = connector.calls.length;
    await anna.press(cardOf(question), 'reply', { message: 'Edge <at>all</at>' });
    await connector.waitFor(
      call =>
        call.kind === 'post' && call.conversation === place.id && (call.activity.text ?? '').includes('Edge &lt;at\\>'),
      'the answer in the thread',
      since,
    );
    await connector.waitFor(
      call =>
        call.kind === 'update' &&
        call.activityId === triageCard &&
        /Open: being worked on/.test(visibleText(cardOf(call))),
      'the triage card',
      since,
    );

    since = connector.calls.length;
    await dan.press(current, 'resolve', { resolution: 'Restarted the gateway' }, place, triageCard);
    const resolved = await updateOf(/Resolved[\s\S]*Restarted the gateway/, since);
    const closed = await anna.press(cardOf(resolved), 'confirm', { rating: '4' }, anna.chat, cardId);
    expect(visibleText(closed)).toContain('Closed');
    expect(actionsOf(closed).map(({ verb }) => verb)).toEqual(['reopen']);
  });

  test('filed twice by the same form is one ticket', async () => {
    const { card } = await anna.say('talk to a person');
    const [first, second] = await Promise.all([
      anna.press(card, 'submitTicket', form),
      anna.press(card, 'submitTicket', form),
    ]);
    expect(/PP-\d+/.exec(visibleText(first))?.[0]).toBe('PP-1001');
    expect(/PP-\d+/.exec(visibleText(second))?.[0]).toBe('PP-1001');
  });

  test('survives a restart: its old cards go on working', async () => {
    const { number } = await file({ app: 'grid' });
    const { card, place } = await handedTo(channels.helpdesk);
    await service.restart();
    expect(visibleText(await helper(people.dan).press(card, 'take', {}, place))).toContain(number);
  });

  test('for a maker who cannot be reached goes to the co-owner, then to the helpdesk', async () => {
    connector.behaviour = ({ kind, target }) =>
      kind === 'create' && (target === people.bo.id || target === people.cia.id)
        ? { status: 403, code: 'ForbiddenOperationException' }
        : undefined;
    await file({ app: 'lunch' });
    const { card } = await handedTo(channels.helpdesk);
    const refused = connector.calls.filter(({ status }) => status === 403).flatMap(({ members }) => members);
    expect(refused).toEqual([people.bo.id, people.cia.id]);
    expect(visibleText(card)).toContain('Cia Coowner could not be reached');
  });

  test('waits for a connector that is down for a while', async () => {
    let failures = 3;
    connector.behaviour = ({ target }) =>
      target === channels.helpdesk && failures-- > 0 ? { status: 502 } : undefined;
    await file({ app: 'none' });
    expect((await handedTo(channels.helpdesk)).card).toBeDefined();
  }, 20_000);

  test('in Swedish has Swedish cards for its requester', async () => {
    const { card } = await anna.say('prata med en människa');
    const ticket = await anna.press(card, 'submitTicket', form);
    expect(visibleText(ticket)).toMatch(/Ärende PP-1001[\s\S]*Nytt/);
  });

  test('keeps secrets and facts apart', async () => {
    await file({
      details: 'https://x.logic.azure.com/?sig=TOPSECRET Session ID: 11111111-2222-4333-8444-555555555555',
      app: 'grid',
    });
    const { card } = await handedTo(channels.helpdesk);
    expect(JSON.stringify(card)).not.toContain('TOPSECRET');
    expect(visibleText(card)).toContain('Session ID\n11111111-2222-4333-8444-555555555555');
  });
});

describe('wrong input has a kind answer', () => {
  test('an empty form comes back with what is missing', async () => {
    const { card } = await anna.say('talk to a person');
    const again = await anna.press(card, 'submitTicket', { summary: 'Half a form' });
    expect(visibleText(again)).toContain('Please fill in: What is it about? · How much does it stop you?');
    expect(inputsOf(again).find(({ id }) => id === 'summary')?.value).toBe('Half a form');
    expect(visibleText(await anna.press(again, 'submitTicket', form))).toContain('PP-1001');
  });

  test('a stale card shows how things stand', async () => {
    await file({ app: 'grid' });
    const { card, place } = await handedTo(channels.helpdesk);
    const dan = helper(people.dan);
    await dan.press(card, 'resolve', { resolution: 'Done' }, place);
    expect(visibleText(await dan.press(card, 'take', {}, place))).toMatch(/already resolved[\s\S]*Resolved/);
  });

  test('two helpers who take at once: one has it, the other hears who', async () => {
    await service.stop();
    const support = {
      ...sampleSupport,
      queues: [{ ...sampleSupport.queues[0], members: [people.dan.id, people.eva.id] }],
    };
    service = await startService({ env: { KNOWLEDGE_DIR }, support, apps: [] });
    anna = helper(people.anna);
    await file({ app: 'none' });
    const { card, place } = await handedTo(channels.helpdesk);
    const texts = (
      await Promise.all([people.dan, people.eva].map(person => helper(person).press(card, 'take', {}, place)))
    ).map(visibleText);
    expect(texts.filter(text => text.includes('has already taken'))).toHaveLength(1);
  });

  test.each([
    ['an unknown verb', 'explode', {}],
    ['a verb of the language', 'constructor', {}],
    ['a ticket that does not exist', 'take', { ticket: 'PP-9999' }],
    ['no ticket', 'take', {}],
    ['data that is no object', 'take', 'x'],
    ['a form without a number', 'submitTicket', { ...form }],
    ['a strange article', 'choose', { article: ['x'] }],
    ['nothing', '', undefined],
  ])('%s', async (_what, verb, data) => {
    expect(visibleText(await anna.execute(verb, data)).length).toBeGreaterThan(20);
  });

  test.each([
    ['20,000 characters', 'å'.repeat(20_000)],
    ['emoji', '🤯🤯👩‍💻'],
    ['right to left', 'שלום האפליקציה לא עובדת'],
    ['HTML', '<script>alert(1)</script><b>hi</b>'],
    ['a template', '${$root.data} {{organisation}}'],
    ['nothing but a space', ' '],
  ])('a message of %s', async (_what, text) => {
    const { card, text: plain } = await anna.say(text);
    expect(`${plain ?? ''}${visibleText(card)}`.length).toBeGreaterThan(20);
  });

  test.each([[{}], [{ type: 'message' }], [[]], ['x'], [{ type: 'message', from: null }]])(
    'a body of %j is answered 400',
    async body => {
      const response = await fetch(`${service.app.url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
    },
  );

  test('a body that is not JSON, and one that is too large', async () => {
    const post = (body: string) =>
      fetch(`${service.app.url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
    expect((await post('{')).status).toBe(400);
    expect((await post(JSON.stringify({ text: 'x'.repeat(2_000_000) }))).status).toBe(413);
  });

  test('activities of other kinds are taken quietly', async () => {
    for (const activity of [
      { type: 'typing' },
      { type: 'messageReaction' },
      { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] },
      { type: 'invoke', name: 'other/thing' },
      { type: 'event', name: 'x' },
    ]) {
      expect((await anna.send(activity)).status).toBe(200);
    }
  });
});

describe('who may do what', () => {
  test('a stranger can neither act on a ticket nor read it by guessing its number', async () => {
    await file({ app: 'grid' });
    const stranger = helper(people.eva);
    for (const verb of [
      'take',
      'ask',
      'resolve',
      'escalate',
      'redirect',
      'setPriority',
      'confirm',
      'reopen',
      'withdraw',
      'showTicket',
      'reply',
    ]) {
      const shown = JSON.stringify(
        await stranger.execute(verb, { ticket: 'PP-1001', message: 'x', resolution: 'x', reason: 'x' }),
      );
      expect(shown).not.toContain('Blank screen');
    }
    const { card } = await anna.say('my tickets');
    expect(visibleText(await anna.press(card, 'showTicket'))).toContain('New');
  });

  test('another tenant gets a polite refusal and nothing else', async () => {
    await service.stop();
    service = await startService({ env: { KNOWLEDGE_DIR }, support: { ...sampleSupport, tenants: [tenant] } });
    const guest = new Client(service, connector, people.anna, { tenantId: '22222222-2222-4222-8222-222222222222' });
    expect((await guest.say('how can I share an app')).text).toContain('another organisation');
    const refused = await guest.execute('openForm', {});
    expect(visibleText(refused)).toContain('another organisation');
    expect(actionsOf(refused)).toEqual([]);
  });

  test('an admin connects a channel to a queue; nobody else can', async () => {
    const channel = { id: '19:elsewhere@thread.tacv2', type: 'channel' as const };
    expect(visibleText((await anna.say('connect helpdesk', channel)).card)).toContain('Only an administrator');
    expect((await helper(people.dan).say('connect moon', channel)).text).toContain('helpdesk, finance, platform');
    expect((await helper(people.dan).say('connect helpdesk', channel)).text).toContain('come to this channel');
    await file({ app: 'grid' });
    expect((await handedTo(channel.id)).card).toBeDefined();
  });
});

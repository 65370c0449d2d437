import type { AppOverride } from '../../src/apps/proposal';
import type { BoardQuery } from '../../src/storage/board';
import type { Stores } from '../../src/storage/stores';
import type { Notice } from '../../src/deliveries/delivery';
import type { Ticket } from '../../src/tickets/ticket';
import { describeOnEachDatabase } from '../support/database';
import { aChat, aDelivery, aStep, monday as now, openTicket } from './samples';

const hour = 60 * 60_000;
const chatOf = (person: string) => ({ ...aChat, id: `a:${person}` });
const follower = (id: string) => ({ id, conversation: chatOf(id), locale: 'sv' as const });

describeOnEachDatabase('known faults', fresh => {
  const anIncident = (stores: Stores, set: Partial<Ticket> = {}) =>
    openTicket(stores, { incident: { since: now }, state: 'open', ...set });

  it('are those that are not over, newest first', async () => {
    const stores = await (await fresh()).openStores();
    const first = await anIncident(stores);
    await openTicket(stores);
    const second = await anIncident(stores);
    expect((await stores.incidents.open()).map(({ number }) => number)).toEqual([second.number, first.number]);
    await stores.tickets.save(aStep(first, { state: 'resolved' }), { now });
    expect((await stores.incidents.open()).map(({ number }) => number)).toEqual([second.number]);
  });

  it('count each follower once, and those who no longer follow not at all', async () => {
    const stores = await (await fresh()).openStores();
    const { number } = await anIncident(stores);
    for (const id of ['anna', 'anna', 'bo', 'cia']) await stores.incidents.follow(number, follower(id), now);
    await stores.incidents.unfollow(number, 'cia');
    await openTicket(stores, { partOf: number });
    expect(await stores.incidents.counts(number)).toEqual({ followers: 2, tickets: 1 });
    expect(await stores.incidents.isFollowing(number, 'anna')).toBe(true);
    expect(await stores.incidents.isFollowing(number, 'cia')).toBe(false);
  });

  it('tell their news once to whoever follows or has a ticket on them, in the chat where they are', async () => {
    const stores = await (await fresh()).openStores();
    const incident = await anIncident(stores);
    await stores.incidents.follow(incident.number, follower('requester'), now);
    await stores.incidents.follow(incident.number, follower('bo'), now);
    const linked = await openTicket(stores, { partOf: incident.number });
    await openTicket(stores, { partOf: incident.number, requester: { id: 'eva', name: 'Eva', locale: 'en' } });
    await openTicket(stores, { partOf: incident.number, state: 'closed' });
    expect((await stores.incidents.linked(incident.number, 9)).map(({ number }) => number)).toEqual([
      linked.number,
      'PP-1003',
    ]);
    const announcement: Notice = { key: 'incidentUpdated', words: { summary: 'Blank', message: 'The disk' } };
    await stores.tickets.save({ ...aStep(incident), announcement }, { now });
    const told = await stores.deliveries.list({ limit: 9 });
    expect(told.map(({ recipient }) => recipient.kind === 'requester' && recipient.conversation.id).sort()).toEqual([
      'a:bo',
      'a:chat',
      'a:requester',
    ]);
  });
});

describeOnEachDatabase('the board', fresh => {
  const finance = { level: 'team', queue: 'finance' } as const;
  const dan = { id: 'dan', name: 'Dan' };

  /** Late, unassigned, urgent, waiting, somewhere else, and over. */
  async function fill(stores: Stores): Promise<void> {
    const later = { firstResponseDueAt: now + hour, resolutionDueAt: now + hour };
    await openTicket(stores, { ...later, assignee: dan, state: 'open', respondedAt: now });
    await openTicket(stores, { ...later, priority: 'P4' });
    await openTicket(stores, { ...later, priority: 'P1' });
    await openTicket(stores, { ...later, state: 'pending', waitingFor: 'requester', assignee: dan });
    await openTicket(stores, { firstResponseDueAt: now - hour, resolutionDueAt: now + hour, heldBy: finance });
    await openTicket(stores, { state: 'closed', closedAt: now });
  }

  const numbers = async ({ board }: Stores, query: Partial<BoardQuery> = {}, offset = 0, limit = 9) =>
    (await board.page({ view: 'all', now, ...query }, { offset, limit })).map(({ number }) => Number(number.slice(-1)));

  it('shows late tickets first, then those that nobody has, by priority and age', async () => {
    const stores = await (await fresh()).openStores();
    await fill(stores);
    expect(await numbers(stores)).toEqual([5, 3, 2, 1, 4]);
    expect(await numbers(stores, {}, 0, 2)).toEqual([5, 3]);
    expect(await numbers(stores, {}, 2, 2)).toEqual([2, 1]);
    expect(await numbers(stores, { view: 'late' })).toEqual([5]);
    expect(await numbers(stores, { view: 'unassigned' })).toEqual([5, 3, 2]);
    expect(await numbers(stores, { view: 'urgent' })).toEqual([3]);
    expect(await numbers(stores, { view: 'waiting' })).toEqual([4]);
    expect(await numbers(stores, { holders: ['queue:finance'] })).toEqual([5]);
  });

  it('counts what each of its views has', async () => {
    const stores = await (await fresh()).openStores();
    expect(await stores.board.counts({ now })).toEqual({ all: 0, late: 0, unassigned: 0, urgent: 0, waiting: 0 });
    await fill(stores);
    expect(await stores.board.counts({ now })).toEqual({ all: 5, late: 1, unassigned: 3, urgent: 1, waiting: 1 });
    expect(await stores.board.counts({ now, holders: ['queue:finance'] })).toMatchObject({ all: 1, late: 1 });
  });

  it('is brought up to date by one replica, and stands once in each place', async () => {
    const database = await fresh();
    const [one, other] = [await database.openStores(), await database.openStores()];
    const standing = {
      card: { conversation: aChat, activityId: '1' },
      view: 'all',
      queue: 'all',
      page: 0,
      locale: 'en',
    } as const;
    await one.board.stands('place', standing, 'a', now);
    await one.board.stands('place', { ...standing, page: 1 }, 'a', now + 1);
    expect(await other.board.standing(now)).toEqual([
      { placeId: 'place', board: { ...standing, page: 1 }, shown: 'a' },
    ]);
    const wins = await Promise.all([one, other].map(({ board }) => board.willShow('place', { from: 'a', to: 'b' })));
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect(await one.board.standing(now + 2)).toEqual([]);
    await one.board.remove('place');
    expect(await one.board.standing(now)).toEqual([]);
  });
});

describeOnEachDatabase('what is decided about an app', fresh => {
  it('is added to what was decided before, also when two decide at once', async () => {
    const database = await fresh();
    const stores = await Promise.all(Array.from({ length: 4 }, () => database.openStores()));
    const decisions: AppOverride[] = [
      { tier: 'important' },
      { queue: 'finance' },
      { owner: { id: 'cia', name: 'Cia' } },
      { coOwners: [] },
    ];
    const tickets: Ticket[] = [];
    for (const store of stores) tickets.push(await openTicket(store));
    await Promise.all(
      decisions.map((set, index) =>
        stores[index]!.tickets.save({ ...aStep(tickets[index]!), override: { app: 'lunch', set } }, { now }),
      ),
    );
    expect(await stores[0]!.appOverrides.all()).toEqual(new Map([['lunch', Object.assign({}, ...decisions)]]));
  });
});

describeOnEachDatabase('messages in Teams', fresh => {
  it('tell which ticket they speak of, and where words were passed on', async () => {
    const stores = await (await fresh()).openStores();
    const spoken = { kind: 'notice', notice: { key: 'asked', words: {} } } as const;
    const first = await openTicket(stores, {}, { a: [{ kind: 'card' }] });
    const second = await openTicket(stores, {}, { a: [spoken] });
    const claimed = await stores.deliveries.claim({ now, limit: 9, leaseMs: 1_000 });
    for (const [index, delivery] of claimed.entries())
      await stores.deliveries.complete(delivery, {
        now: now + index,
        card: { conversation: aChat, activityId: `${index}` },
      });
    expect(await stores.posts.ticketOf(aChat.id, '0')).toBe(first.number);
    expect(await stores.posts.ticketOf(aChat.id, 'another')).toBeUndefined();
    expect(await stores.posts.ticketsIn(aChat.id, 9)).toEqual([second.number, first.number]);
  });
});

describeOnEachDatabase('what surrounds a message', fresh => {
  it('is the open tickets of whoever writes, where words were passed on, and the known faults, the newest first', async () => {
    const stores = await (await fresh()).openStores();
    const spoken = { kind: 'notice', notice: { key: 'asked', words: {} } } as const;
    const faults = [
      await openTicket(stores, { incident: { since: now } }),
      await openTicket(stores, { incident: { since: now } }),
    ];
    await openTicket(stores, { state: 'closed', closedAt: now });
    const asked = await openTicket(stores, {}, { a: [{ kind: 'card' }, spoken], b: [spoken] });
    const later = await openTicket(stores, {}, { a: [spoken] });
    const claimed = await stores.deliveries.claim({ now, limit: 9, leaseMs: 1_000 });
    const { requester } = asked;
    expect(claimed.length).toBeGreaterThan(2);
    for (const [index, delivery] of claimed.entries())
      await stores.deliveries.complete(delivery, {
        now: now + index,
        card: { conversation: aChat, activityId: `${index}` },
      });
    const numbers = (tickets: readonly Ticket[]) => tickets.map(({ number }) => number);
    const here = await stores.surroundings.of({ personId: requester.id, conversationId: aChat.id, since: now });
    expect(numbers(here.incidents)).toEqual([faults[1]!.number, faults[0]!.number]);
    expect(numbers(here.own)).toEqual([later, asked, ...faults.reverse()].map(({ number }) => number));
    expect([...here.spoken].sort()).toEqual([asked.number, later.number]);
    const elsewhere = await stores.surroundings.of({ personId: undefined, conversationId: 'a:other', since: now + 99 });
    expect(elsewhere).toEqual({ own: [], spoken: [], incidents: here.incidents });
    const after = await stores.surroundings.of({ personId: 'x', conversationId: aChat.id, since: now + 99 });
    expect(after.spoken).toEqual([]);
  });
});

describeOnEachDatabase('what is stored about people', fresh => {
  it('is forgotten with what they follow, and their words go with the ticket and its messages', async () => {
    const stores = await (await fresh()).openStores();
    const incident = await openTicket(stores, { incident: { since: now } });
    await stores.incidents.follow(incident.number, follower('requester'), now);
    const ticket = await openTicket(stores, { state: 'closed', closedAt: now }, { requester: [{ kind: 'card' }] });
    expect((await stores.privacy.about('requester', 9)).follows).toEqual([incident.number]);
    expect(await stores.privacy.eraseTicket(ticket, [aDelivery(ticket.number, 'helpdesk')], now)).toBe(true);
    expect(await stores.privacy.eraseTicket(ticket, [], now)).toBe(false);
    await stores.privacy.forget('requester', []);
    expect((await stores.privacy.about('requester', 9)).follows).toEqual([]);
    const erased = await stores.tickets.find(ticket.number);
    expect(JSON.stringify(erased)).not.toMatch(/Rea Quester|Nothing is saved|Hel Per/);
    expect((await stores.deliveries.list({ limit: 9 })).map(({ stream }) => stream)).toEqual([
      `${ticket.number}/helpdesk`,
    ]);
  });
});

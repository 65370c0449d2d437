import type { TicketRecord } from '../../src/tickets/change';
import { describeOnEachDatabase } from '../support/database';
import { aChat, aDelivery, aNotice, aStep, aStoredTicket, anOpening, monday, openTicket } from './samples';

const now = monday;

describeOnEachDatabase('tickets', fresh => {
  it('counts numbers up from PP-1001 and gives back what was stored', async () => {
    const stores = await (await fresh()).openStores();
    const first = await stores.tickets.open('form 1', number => anOpening(number), { now });
    const second = await stores.tickets.open('form 2', number => anOpening(number), { now });
    expect([first.record.ticket.number, second.record.ticket.number]).toEqual(['PP-1001', 'PP-1002']);
    expect(await stores.tickets.find('PP-1002')).toEqual(second.record);
    expect(second.record.events).toHaveLength(2);
  });

  it.each([
    'PP-1',
    'PP-01001',
    'pp-1001',
    'PP-1001 ',
    'PP-99999999999999999999',
    '',
    '\0',
    "PP-1'; drop table tickets",
  ])('finds nothing for %j', async number => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores);
    expect(await stores.tickets.find(number)).toBeUndefined();
  });

  it('opens one ticket for one form, however often and from wherever it is sent', async () => {
    const database = await fresh();
    const replicas = await Promise.all([database.openStores(), database.openStores(), database.openStores()]);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        replicas[i % 3]!.tickets.open('same form', number => anOpening(number), { now }),
      ),
    );
    expect(new Set(outcomes.map(({ record }) => record.ticket.number))).toEqual(new Set(['PP-1001']));
    expect(outcomes.filter(({ first }) => first)).toHaveLength(1);
    expect((await openTicket(replicas[0])).number).toBe('PP-1002');
  });

  it('leaves no gap in the numbers when replicas open at once, nor when an opening fails', async () => {
    const database = await fresh();
    const replicas = await Promise.all([database.openStores(), database.openStores()]);
    const failing = replicas[0].tickets.open(
      'bad',
      () => {
        throw new Error('cannot decide');
      },
      { now },
    );
    await expect(failing).rejects.toThrow('cannot decide');
    const opened = await Promise.all(Array.from({ length: 20 }, (_, i) => openTicket(replicas[i % 2]!)));
    expect(opened.map(({ number }) => number).sort()).toEqual(Array.from({ length: 20 }, (_, i) => `PP-${1001 + i}`));
  });

  it('takes form ids of any length and kind', async () => {
    const stores = await (await fresh()).openStores();
    for (const formId of ['x'.repeat(100_000), 'nul\0', '', '💾'])
      expect(await stores.tickets.open(formId, number => anOpening(number), { now })).toMatchObject({ first: true });
  });

  it('saves the next version with its events, and refuses one made from an older version', async () => {
    const stores = await (await fresh()).openStores();
    const ticket = await openTicket(stores);
    const change = aStep(ticket, { state: 'open' });
    expect(await stores.tickets.save(change, { now })).toBe('saved');
    expect(await stores.tickets.save(change, { now })).toBe('conflict');
    expect(await stores.tickets.save(aStep(aStoredTicket('PP-4711')), { now })).toBe('conflict');
    const record = await stores.tickets.find(ticket.number);
    expect(record?.ticket).toEqual(change.ticket);
    expect(record?.events.map(({ kind }) => kind)).toEqual(['opened', 'handed-over', 'taken']);
  });

  it('lets one of many helpers win who press at once', async () => {
    const database = await fresh();
    const replicas = await Promise.all([database.openStores(), database.openStores()]);
    const ticket = await openTicket(replicas[0]);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, i) => replicas[i % 2]!.tickets.save(aStep(ticket, { rating: i }), { now })),
    );
    expect(outcomes.filter(outcome => outcome === 'saved')).toHaveLength(1);
    expect((await replicas[0].tickets.find(ticket.number))?.events).toHaveLength(3);
  });

  it('remembers the cards that a change brings', async () => {
    const stores = await (await fresh()).openStores();
    const ticket = await openTicket(stores);
    const card = { conversation: aChat, activityId: '42' };
    await stores.tickets.save({ ...aStep(ticket), cards: { 'PP-1001/requester': card } }, { now });
    expect(await stores.deliveries.cardOf('PP-1001/requester')).toEqual(card);
    expect(await stores.deliveries.cardOf('PP-1001/elsewhere')).toBeUndefined();
  });

  it('gives a delivery up together with the change that follows from it', async () => {
    const stores = await (await fresh()).openStores();
    const ticket = await openTicket(stores, {}, { maker: [aNotice] });
    const [delivery] = await stores.deliveries.claim({ now, limit: 1, leaseMs: 1_000 });
    const change = aStep(ticket, {}, [aDelivery(ticket.number, 'helpdesk')]);
    const failed = { delivery: delivery!, error: 'blocked' };
    expect(await stores.tickets.save(change, { now, failed })).toBe('saved');
    expect(await stores.deliveries.list({ state: 'failed', limit: 9 })).toMatchObject([{ lastError: 'blocked' }]);
    expect(await stores.deliveries.counts()).toEqual({ pending: 1, failed: 1 });
  });

  it('saves nothing of a change whose delivery another claim has taken over', async () => {
    const stores = await (await fresh()).openStores();
    const ticket = await openTicket(stores, {}, { maker: [aNotice] });
    const [stale] = await stores.deliveries.claim({ now, limit: 1, leaseMs: 1_000 });
    await stores.deliveries.claim({ now: now + 1_000, limit: 1, leaseMs: 1_000 });
    const change = aStep(ticket, {}, [aDelivery(ticket.number, 'helpdesk')]);
    expect(await stores.tickets.save(change, { now, failed: { delivery: stale!, error: 'blocked' } })).toBe('conflict');
    expect(await stores.tickets.save(change, { now, completed: stale! })).toBe('conflict');
    expect((await stores.tickets.find(ticket.number))?.ticket.version).toBe(1);
    expect(await stores.deliveries.counts()).toEqual({ pending: 1, failed: 0 });
  });

  it("lists a requester's tickets: those not closed first, then the newest", async () => {
    const stores = await (await fresh()).openStores();
    for (const closedAt of [undefined, 10, 30, undefined, 20])
      await openTicket(stores, closedAt === undefined ? {} : { state: 'closed', closedAt });
    await openTicket(stores, { requester: { id: 'another', name: 'A', locale: 'en' } });
    const numbers = async (page: { since?: number; limit: number; offset?: number }) =>
      (await stores.tickets.ofRequester('requester', page)).map(({ number }) => number);
    expect(await numbers({ limit: 9 })).toEqual(['PP-1004', 'PP-1001', 'PP-1005', 'PP-1003', 'PP-1002']);
    expect(await numbers({ limit: 9, since: 20 })).toEqual(['PP-1004', 'PP-1001', 'PP-1005', 'PP-1003']);
    expect(await numbers({ limit: 2, offset: 1 })).toEqual(['PP-1001', 'PP-1005']);
  });

  it("names the apps of a person's newest tickets once each", async () => {
    const stores = await (await fresh()).openStores();
    for (const app of ['a', 'b', undefined, 'a', 'c']) await openTicket(stores, app === undefined ? {} : { app });
    expect(await stores.tickets.recentApps('requester', 2)).toEqual(['c', 'a']);
    expect(await stores.tickets.recentApps('nobody', 2)).toEqual([]);
  });

  it('finds resolved tickets whose time is over, and not those that were reopened', async () => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores, { state: 'resolved', closesAt: now + 2 });
    await openTicket(stores, { state: 'resolved', closesAt: now + 1 });
    await openTicket(stores, { state: 'resolved', closesAt: now + 3 });
    await openTicket(stores, { state: 'open', closesAt: now });
    const due = await stores.tickets.dueToClose(now + 2, 9);
    expect(due.map(({ number }) => number)).toEqual(['PP-1002', 'PP-1001']);
  });

  it('reads every ticket with its timeline, page by page', async () => {
    const stores = await (await fresh()).openStores();
    for (let i = 0; i < 5; i++) await openTicket(stores);
    const records: TicketRecord[] = [];
    for await (const record of stores.tickets.all({ pageSize: 2 })) records.push(record);
    expect(records.map(({ ticket }) => ticket.number)).toEqual(['PP-1001', 'PP-1002', 'PP-1003', 'PP-1004', 'PP-1005']);
    expect(records.every(({ events }) => events.length === 2)).toBe(true);
  });
});

import { type DeliveryContent, type NewDelivery, withAlong } from '../../src/deliveries/delivery';
import { type Asking, paceOfTenant } from '../../src/storage/paces';
import type { Stores } from '../../src/storage/stores';
import { describeOnEachDatabase } from '../support/database';
import { aChat, aDelivery, aNotice, aStep, monday, openTicket } from './samples';

const now = monday;
const leaseMs = 60_000;
const aCard: DeliveryContent = { kind: 'card' };
const aHandover: DeliveryContent = { kind: 'card', handover: true };
const card = { conversation: aChat, activityId: '42' };

const claim = ({ deliveries }: Stores, at = now, limit = 9) => deliveries.claim({ now: at, limit, leaseMs });
const states = async ({ deliveries }: Stores) =>
  (await deliveries.list({ limit: 99 })).map(({ state }) => state).reverse();

describeOnEachDatabase('deliveries', fresh => {
  it('hands out what was recorded, with the attempt counted', async () => {
    const stores = await (await fresh()).openStores();
    const { number } = await openTicket(stores, {}, { helpdesk: [aHandover] });
    const [delivery] = await claim(stores);
    expect(delivery).toEqual({
      ...aDelivery(number, 'helpdesk', aHandover),
      ord: 1,
      attempts: 1,
      createdAt: now,
      lease: expect.stringMatching(/.{36}/) as string,
    });
  });

  it('sends one delivery of a stream at a time, in the order of recording', async () => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores, {}, { requester: [aCard, aNotice, aNotice], helpdesk: [aHandover] });
    const order: number[] = [];
    for (let round = await claim(stores); round.length > 0; round = await claim(stores)) {
      expect(new Set(round.map(({ stream }) => stream)).size).toBe(round.length);
      for (const delivery of round) {
        order.push(delivery.ord);
        expect(await stores.deliveries.complete(delivery, { now, card })).toBe(true);
      }
    }
    expect(order).toEqual([1, 4, 2, 3]);
    expect(await states(stores)).toEqual(['sent', 'sent', 'sent', 'sent']);
    expect(await stores.deliveries.cardOf('PP-1001/requester')).toEqual(card);
  });

  it('hands out what is collected for one person together, and marks all of it', async () => {
    const stores = await (await fresh()).openStores();
    const numbers = ['1001', '1002', '1003'].map(figure => `PP-${figure}`);
    for (const number of numbers) {
      const notice = { ...aDelivery(number, 'x', aNotice), stream: 'notices:somebody', waitMs: 60_000 };
      await openTicket(stores);
      await stores.deliveries.add([notice], now + numbers.indexOf(number) * 1_000);
    }
    expect(await claim(stores, now + 59_999)).toEqual([]);
    const [first, ...others] = await claim(stores, now + 60_000);
    expect(others).toEqual([]);
    expect(withAlong(first!).map(({ ticket, attempts }) => [ticket, attempts])).toEqual(
      numbers.map(number => [number, 1]),
    );
    await stores.deliveries.postpone(first!, { nextAt: now + 70_000, error: '503' });
    expect(await claim(stores, now + 69_999)).toEqual([]);
    const [again] = await claim(stores, now + 70_000);
    expect(withAlong(again!).map(({ attempts }) => attempts)).toEqual([2, 2, 2]);
    expect(await stores.deliveries.complete(first!, { now })).toBe(false);
    expect(await stores.deliveries.complete(again!, { now, card })).toBe(true);
    expect(await states(stores)).toEqual(['sent', 'sent', 'sent']);
    expect(await stores.posts.ticketsIn(card.conversation.id, 9)).toEqual([]);
  });

  it('sends first what waits in the stream that a delivery comes after, and at once; nothing that comes there later', async () => {
    const stores = await (await fresh()).openStores();
    const { number } = await openTicket(stores);
    const waiting = { ...aDelivery(number, 'x', aNotice), stream: 'notices:somebody', waitMs: 60_000 };
    await stores.deliveries.add([waiting], now);
    const [urgent, late] = [aDelivery(number, 'y', aNotice), { ...waiting, ticket: number }];
    await stores.deliveries.add([{ ...urgent, after: waiting.stream }], now);
    await stores.deliveries.add([late], now);
    const [first, ...others] = await claim(stores);
    expect([first!.stream, first!.along?.length, others]).toEqual([waiting.stream, 1, []]);
    await stores.deliveries.postpone(first!, { nextAt: now + 1, error: 'later' });
    expect(await claim(stores)).toEqual([]);
    await stores.deliveries.complete((await claim(stores, now + 1))[0]!, { now, card });
    await stores.deliveries.add([late], now);
    expect((await claim(stores, now + 1)).map(({ stream }) => stream)).toEqual([urgent.stream]);
  });

  it('claims no more than asked for', async () => {
    const stores = await (await fresh()).openStores();
    for (let i = 0; i < 5; i++) await openTicket(stores, {}, { helpdesk: [aCard] });
    expect(await claim(stores, now, 3)).toHaveLength(3);
    expect(await claim(stores, now, 3)).toHaveLength(2);
    expect(await claim(stores, now, 3)).toEqual([]);
  });

  it('gives no delivery to two workers', async () => {
    const database = await fresh();
    const workers = await Promise.all([database.openStores(), database.openStores(), database.openStores()]);
    const openings = Array.from({ length: 30 }, () =>
      openTicket(workers[0], {}, { a: [aCard], b: [aNotice, aNotice] }),
    );
    await Promise.all(openings);
    const sent: number[] = [];
    const work = async (stores: Stores) => {
      for (let idle = 0; idle < 3;) {
        const claimed = await claim(stores, now, 7);
        idle = claimed.length === 0 ? idle + 1 : 0;
        for (const delivery of claimed) {
          sent.push(delivery.ord);
          expect(await stores.deliveries.complete(delivery, { now })).toBe(true);
        }
      }
    };
    await Promise.all(workers.map(work));
    expect(sent.sort((one, other) => one - other)).toEqual(Array.from({ length: 90 }, (_, i) => i + 1));
  });

  it('gives the work of a worker that died to another, and shuts the first one out', async () => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores, {}, { helpdesk: [aCard] });
    const [dead] = await claim(stores);
    expect(await claim(stores, now + leaseMs - 1)).toEqual([]);
    const [alive] = await claim(stores, now + leaseMs);
    expect(alive).toMatchObject({ ord: 1, attempts: 2 });
    expect(await stores.deliveries.complete(dead!, { now, card })).toBe(false);
    await stores.deliveries.giveUp(dead!, { now, error: 'late' });
    await stores.deliveries.postpone(dead!, { nextAt: now, error: 'late' });
    expect(await stores.deliveries.cardOf('PP-1001/helpdesk')).toBeUndefined();
    expect(await claim(stores, now + leaseMs)).toEqual([]);
    expect(await stores.deliveries.complete(alive!, { now, card })).toBe(true);
    expect(await stores.deliveries.complete(alive!, { now, card })).toBe(false);
  });

  it('makes what a dead process had claimed due at once, where no other process can have claimed it', async () => {
    const database = await fresh();
    const { dialect } = await database.open();
    const stores = await database.openStores();
    await openTicket(stores, {}, { helpdesk: [aCard] });
    const [dead] = await claim(stores);
    await stores.deliveries.endClaims(now);
    const alive = await claim(stores);
    expect(alive).toMatchObject(dialect === 'sqlite' ? [{ ord: 1, attempts: 2 }] : []);
    expect(await stores.deliveries.complete(dead!, { now, card })).toBe(dialect === 'postgres');
  });

  it('sends only the newest of the cards that wait in a row, with the age and the handover of the older', async () => {
    const stores = await (await fresh()).openStores();
    const ticket = await openTicket(stores, {}, { helpdesk: [aHandover] });
    const later = [aDelivery(ticket.number, 'helpdesk'), aDelivery(ticket.number, 'helpdesk')];
    await stores.tickets.save(aStep(ticket, {}, later), { now: now + 1 });
    const [delivery, ...others] = await claim(stores, now + 1);
    expect(others).toEqual([]);
    expect(delivery).toMatchObject({ ord: 3, attempts: 1, createdAt: now, content: aHandover });
    expect(await states(stores)).toEqual(['superseded', 'superseded', 'pending']);
    expect(await stores.deliveries.complete(delivery!, { now, card })).toBe(true);
  });

  it('lets no card overtake a notice', async () => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores, {}, { helpdesk: [aCard, aCard, aNotice, aCard, aCard] });
    const order: number[] = [];
    for (let round = await claim(stores); round.length > 0; round = await claim(stores)) {
      order.push(...round.map(({ ord }) => ord));
      for (const delivery of round) await stores.deliveries.complete(delivery, { now });
    }
    expect(order).toEqual([2, 3, 5]);
  });

  it('counts the attempts of a card on when a newer one takes over', async () => {
    const stores = await (await fresh()).openStores();
    const ticket = await openTicket(stores, {}, { helpdesk: [aCard] });
    const [first] = await claim(stores);
    await stores.deliveries.postpone(first!, { nextAt: now + 10, error: '502' });
    await stores.tickets.save(aStep(ticket, {}, [aDelivery(ticket.number, 'helpdesk')]), { now });
    expect(await claim(stores, now + 9)).toEqual([]);
    expect(await claim(stores, now + 10)).toMatchObject([{ ord: 2, attempts: 2, lastError: '502' }]);
  });

  it('tries a postponed delivery again at its time, and what waits behind it after it', async () => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores, {}, { helpdesk: [aNotice, aNotice] });
    const [first] = await claim(stores);
    expect(await stores.deliveries.nextDueAt()).toBe(now + leaseMs);
    await stores.deliveries.postpone(first!, { nextAt: now + 500, error: '429' });
    expect(await stores.deliveries.nextDueAt()).toBe(now + 500);
    expect(await claim(stores, now + 499)).toEqual([]);
    const [again] = await claim(stores, now + 500);
    expect(again).toMatchObject({ ord: 1, attempts: 2, lastError: '429' });
    await stores.deliveries.complete(again!, { now });
    expect(await claim(stores, now + 500)).toMatchObject([{ ord: 2 }]);
  });

  it('keeps what was given up, and tries it afresh when asked', async () => {
    const stores = await (await fresh()).openStores();
    expect(await stores.deliveries.nextDueAt()).toBeUndefined();
    await openTicket(stores, {}, { helpdesk: [aNotice, aNotice] });
    const [first] = await claim(stores);
    await stores.deliveries.giveUp(first!, { now: now + 5, error: 'gone' });
    expect(await stores.deliveries.counts()).toEqual({ pending: 1, failed: 1 });
    const failed = await stores.deliveries.list({ state: 'failed', limit: 9 });
    expect(failed).toMatchObject([{ ord: 1, state: 'failed', doneAt: now + 5, lastError: 'gone' }]);
    expect(await stores.deliveries.retry(1, now + 9)).toBe(true);
    expect(await stores.deliveries.retry(1, now + 9)).toBe(false);
    expect(await claim(stores, now + 9)).toMatchObject([{ ord: 1, attempts: 1, createdAt: now + 9 }]);
  });

  it('gives back what was not tried without using up an attempt', async () => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores, {}, { helpdesk: [aCard] });
    const [claimed] = await claim(stores);
    await stores.deliveries.defer(claimed!, now + 500);
    expect(await claim(stores, now + 499)).toEqual([]);
    expect(await claim(stores, now + 500)).toMatchObject([{ ord: 1, attempts: 1 }]);
  });

  it('makes due what waits farther ahead than anything should: the clock was put back', async () => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores, {}, { helpdesk: [aCard], team: [aCard] });
    expect(await stores.deliveries.bringForward(now - 7_200_000, now - 3_600_000)).toBe(2);
    expect(await claim(stores, now - 7_200_000)).toHaveLength(2);
    expect(await stores.deliveries.bringForward(now, now + leaseMs)).toBe(0);
  });

  it('waits no longer because the clock was put back; what is on its way is still in the hands of its sender', async () => {
    const stores = await (await fresh()).openStores();
    await openTicket(stores, {}, { helpdesk: [aCard], team: [aCard] });
    const [onItsWay, waiting] = await claim(stores);
    await stores.deliveries.defer(waiting!, now + 500);
    const earlier = now - 1_800_000;
    await stores.deliveries.clockWasPutBack(1_800_000, { now: earlier, leaseMs });
    expect(await claim(stores, earlier + 499)).toEqual([]);
    expect(await claim(stores, earlier + 500)).toMatchObject([{ ord: waiting!.ord }]);
    expect(await stores.deliveries.complete(onItsWay!, { now: earlier + 600 })).toBe(true);
  });

  it('keeps a reply that is about no ticket', async () => {
    const stores = await (await fresh()).openStores();
    const reply: NewDelivery = {
      stream: `reply:${aChat.id}`,
      recipient: { kind: 'requester', conversation: aChat, locale: 'sv' },
      content: { kind: 'reply', message: { text: 'Hej!' } },
    };
    await stores.deliveries.add([reply], now);
    const [claimed] = await claim(stores);
    expect(claimed).toMatchObject(reply);
    expect(claimed).not.toHaveProperty('ticket');
  });
});

const tenant = paceOfTenant('contoso');
const asking = (conversation: string): Asking => ({ conversation, tenant, requests: 1 });

describeOnEachDatabase('the pace of a conversation', fresh => {
  it('is one for all replicas', async () => {
    const database = await fresh();
    const [one, other] = await Promise.all([database.openStores(), database.openStores()]);
    const ask = (stores: Stores) => stores.paces.ask(['19:a', '19:b', '19:a', '19:a'].map(asking), now);
    const answers = (await Promise.all([one, other, one, other].map(ask))).flat();
    expect(answers.filter(at => at === undefined)).toHaveLength(6 + 4);
    expect(new Set(answers.filter(at => at !== undefined)).size).toBe(6);
  });

  it('counts replies, and keeps silence where Teams asked for it', async () => {
    const stores = await (await fresh()).openStores();
    const replies = (id: string) => (id === '19:a' ? [now, now, now, now, now, now] : []);
    const [a, b] = await stores.paces.ask(['19:a', '19:b'].map(asking), now, replies);
    expect(a).toBeGreaterThan(now);
    expect(b).toBeUndefined();
    await stores.paces.hold('19:b', now + 9_000);
    expect((await stores.paces.ask([asking('19:b')], now + 8_000))[0]).toBeGreaterThanOrEqual(now + 9_000);
  });
});

describeOnEachDatabase('a message counted before it went', fresh => {
  it('counts once, from when it goes', async () => {
    const stores = await (await fresh()).openStores();
    const six = Array.from({ length: 6 }, () => asking('19:a'));
    await stores.paces.ask(six, now);
    const again = [{ ...asking('19:a'), countedAt: now }];
    expect(await stores.paces.ask(again, now + 900)).toEqual([undefined]);
    const next = await stores.paces.ask(six, now + 1_200);
    expect(next.filter(at => at === undefined)).toHaveLength(1);
  });
});

describeOnEachDatabase('the pace of a tenant', fresh => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => asking(`19:${i}`));
  const went = (answers: readonly (number | undefined)[]) => answers.filter(at => at === undefined).length;

  it('is one for all replicas, and leaves a fifth to replies', async () => {
    const database = await fresh();
    const [one, other] = await Promise.all([database.openStores(), database.openStores()]);
    const answers = await Promise.all([one.paces.ask(many(30), now), other.paces.ask(many(30), now)]);
    expect(went(answers.flat())).toBe(40);
    const later = answers.flat().filter(at => at !== undefined);
    expect(Math.min(...later)).toBeGreaterThanOrEqual(now + 1_000);
    expect(new Set(later).size).toBe(20);
  });

  it('holds back no other tenant, and what it holds back does not count in the conversation', async () => {
    const stores = await (await fresh()).openStores();
    await stores.paces.ask(many(40), now);
    expect(
      went(
        await stores.paces.ask(
          Array.from({ length: 9 }, () => asking('19:x')),
          now,
        ),
      ),
    ).toBe(0);
    const elsewhere = Array.from({ length: 9 }, () => ({ ...asking('19:x'), tenant: paceOfTenant('other') }));
    expect(went(await stores.paces.ask(elsewhere, now))).toBe(6);
  });

  it('counts the opening of a chat, and replies', async () => {
    const stores = await (await fresh()).openStores();
    const replies = (id: string) => (id === tenant ? Array.from({ length: 10 }, () => now) : []);
    const firstContacts = many(40).map(each => ({ ...each, requests: 2 }));
    expect(went(await stores.paces.ask(firstContacts, now, replies))).toBe(15);
  });
});

describeOnEachDatabase('an activity', fresh => {
  it('changes a ticket once, also when it comes twice at once', async () => {
    const database = await fresh();
    const [one, other] = await Promise.all([database.openStores(), database.openStores()]);
    const ticket = await openTicket(one);
    const save = (stores: Stores) => stores.tickets.save(aStep(ticket), { now, activity: 'a1' });
    expect((await Promise.all([save(one), save(other)])).sort()).toEqual(['conflict', 'saved']);
    expect(await other.activities.isDone('a1')).toBe(true);
    expect(await other.activities.isDone('a2')).toBe(false);
    const next = { ...ticket, version: 2 };
    expect(await one.tickets.save(aStep(next), { now, activity: 'a1' })).toBe('conflict');
    expect(await one.tickets.save(aStep(next), { now, activity: 'a2' })).toBe('saved');
  });

  it('is not done where its change was not saved, and is forgotten after a while', async () => {
    const stores = await (await fresh()).openStores();
    const ticket = await openTicket(stores);
    expect(await stores.tickets.save(aStep({ ...ticket, version: 7 }), { now, activity: 'a1' })).toBe('conflict');
    expect(await stores.activities.isDone('a1')).toBe(false);
    await stores.tickets.save(aStep(ticket), { now, activity: 'a1' });
    expect(await stores.activities.forget(now)).toBe(0);
    expect(await stores.activities.forget(now + 1)).toBe(1);
  });
});

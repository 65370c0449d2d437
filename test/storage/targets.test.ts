import { sql } from 'kysely';
import { checkTargets } from '../../src/desk/check-targets';
import { saveChange } from '../../src/desk/save-change';
import * as decide from '../../src/desk/decide';
import { createLog } from '../../src/lib/log';
import { targets } from '../../src/storage/migrations/0002-targets';
import type { Stores } from '../../src/storage/stores';
import type { TicketRecord } from '../../src/tickets/change';
import { describeOnEachDatabase } from '../support/database';
import { anOrganisation, anna, aReport, bo, chat, now } from '../support/samples';
import { aStep, openTicket } from './samples';

const organisation = anOrganisation();
const day = 24 * 60 * 60_000;

const deskOf = (stores: Stores, moment: number) => ({
  stores,
  organisation,
  now: () => moment,
  wake: () => undefined,
  log: createLog('silent'),
});

let forms = 0;
/** A ticket opened as the desk opens it: P4 at its maker, a first response within two working days. */
async function opened({ tickets }: Stores): Promise<TicketRecord> {
  const opening = {
    report: aReport(),
    requester: { ...anna, locale: 'en' },
    origin: chat,
    unreachable: new Map(),
  } as const;
  const form = `form ${++forms}`;
  const open = (number: string) => decide.open({ ...opening, number, formId: form }, organisation, now);
  return (await tickets.open(form, open, { now })).record;
}

const kindsOf = async ({ tickets }: Stores, number: string) =>
  (await tickets.find(number))?.events.map(({ kind }) => kind) ?? [];

describeOnEachDatabase('what is due by time', fresh => {
  it('is found when it is due, longest due first', async () => {
    const stores = await (await fresh()).openStores();
    const early = await opened(stores);
    const late = await opened(stores);
    const taken = decide.take(late, bo, now);
    if (decide.isRefusal(taken)) throw new Error('a new ticket can be taken');
    const saved = await saveChange(late, taken, deskOf(stores, now));
    expect(await stores.tickets.dueTargets(early.ticket.timers![0]!.at - 1, 9)).toEqual([]);
    expect(await stores.tickets.dueTargets(saved!.ticket.timers![0]!.at, 9)).toEqual(['PP-1001', 'PP-1002']);
  });

  it('happens once, also where several workers look at the same moment', async () => {
    const database = await fresh();
    const workers = await Promise.all([1, 2, 3].map(() => database.openStores()));
    const [stores] = workers as [Stores];
    const { ticket } = await opened(stores);
    for (let round = 0; round < 3; round++)
      await Promise.all(workers.map(worker => checkTargets(deskOf(worker, now + 90 * day))));
    expect((await kindsOf(stores, ticket.number)).slice(2)).toEqual([
      'first-response-reminded',
      'first-response-breached',
      'escalated',
      'resolution-reminded',
      'resolution-breached',
      'escalated',
    ]);
    expect(await stores.tickets.dueTargets(now + 900 * day, 9)).toEqual([]);
  });

  it('is done for one ticket at a time: what comes meanwhile has its turn between two', async () => {
    const stores = await (await fresh()).openStores();
    const numbers: string[] = [];
    for (let count = 0; count < 6; count++) numbers.push((await opened(stores)).ticket.number);
    // The connections are there: what comes meanwhile need not wait for one.
    await Promise.all(numbers.map(number => kindsOf(stores, number)));
    const doneByThen = new Promise<number>(done => {
      setImmediate(() => {
        void Promise.all(numbers.map(number => kindsOf(stores, number))).then(kinds =>
          done(kinds.filter(steps => steps.includes('first-response-reminded')).length),
        );
      });
    });
    await checkTargets(deskOf(stores, now + 90 * day));
    expect(await doneByThen).toBeLessThan(numbers.length);
  });

  it('is set for a ticket that lacks its clock', async () => {
    const stores = await (await fresh()).openStores();
    const ticket = await openTicket(stores);
    expect(await stores.tickets.dueTargets(0, 9)).toEqual([ticket.number]);
    await checkTargets(deskOf(stores, now));
    expect(await stores.tickets.dueTargets(0, 9)).toEqual([]);
    // Opened long ago: its reminders are given at once, and a quarter of the time is left.
    const timers = (await stores.tickets.find(ticket.number))?.ticket.timers;
    expect(timers?.map(({ kind }) => kind)).toEqual(['first-response-breach', 'resolution-breach']);
  });

  it('is found for tickets from before there were targets', async () => {
    const database = await fresh();
    const { kysely, dialect } = await database.open();
    const stores = await database.openStores();
    const active = await openTicket(stores, { level: 'maker' });
    const closed = await openTicket(stores);
    await stores.tickets.save(aStep(closed, { state: 'closed' }), { now });
    for (const index of ['tickets_due', 'tickets_of_level']) await sql`drop index ${sql.ref(index)}`.execute(kysely);
    for (const column of ['next_target_at', 'level'])
      await sql`alter table tickets drop column ${sql.ref(column)}`.execute(kysely);
    await sql`drop table digests`.execute(kysely);
    await targets(dialect).up(kysely);
    expect(await stores.tickets.dueTargets(now, 9)).toEqual([active.number]);
    expect((await stores.tickets.heldAt('maker', 9)).map(({ number }) => number)).toEqual([active.number]);
  });

  it('is a digest for each day, taken by one at a time until it is sent', async () => {
    const database = await fresh();
    const [one, other] = await Promise.all([database.openStores(), database.openStores()]);
    const claim = ({ digests }: Stores, moment: number) =>
      digests.claim('2026-11-24', { now: moment, until: moment + 60_000 });
    const taken = await Promise.all([claim(one, now), claim(other, now)]);
    expect(taken.filter(attempts => attempts !== undefined)).toEqual([1]);
    expect(await one.digests.isDue('2026-11-24', now + 59_999)).toBe(false);
    expect(await claim(other, now + 60_000)).toBe(2);
    await other.digests.sent('2026-11-24', now + 60_001);
    expect(await claim(one, now + day)).toBeUndefined();
    expect(await one.digests.isDue('2026-11-24', now + day)).toBe(false);
    expect(await one.digests.isDue('2026-11-25', now + day)).toBe(true);
  });
});

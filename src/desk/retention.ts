import type { Desk } from './desk';

/** For how many days what is stored about people is kept; what counts stays for good, without them. */
export interface Retention {
  /** Words of questions, and who asked them. */
  readonly questionsDays: number;
  /** People and words of a ticket, from its closing. */
  readonly ticketsDays: number;
  /** Somebody's name and addresses, from when they last changed. */
  readonly peopleDays: number;
  /** Messages that were sent, or given up. */
  readonly deliveriesDays: number;
}

export const usualRetention: Retention = {
  questionsDays: 90,
  ticketsDays: 730,
  peopleDays: 730,
  deliveriesDays: 30,
};

const dayMs = 24 * 60 * 60_000;
/** Rows of a kind in one go: the rest waits for the next, so that nobody waits for it. */
const limit = 500;

/** Erases, once a day, what has been kept long enough. Made once; asked at each round of the worker. */
export function dailyRetention(): (desk: Desk) => Promise<void> {
  let nextAt = -Infinity;
  return async desk => {
    const now = desk.now();
    if (now < nextAt) return;
    const isMore = (await keepRetention(desk)) > 0;
    nextAt = isMore ? now : now + dayMs;
    // In a log that is kept elsewhere, it proves later that no line up to it was changed.
    if (!isMore) desk.log.info(await desk.stores.audit.head(), 'head of the audit log');
  };
}

/** Returns how much was erased; as long as that is something, there may be more. */
async function keepRetention({ stores, organisation, now, log }: Desk): Promise<number> {
  const before = (days: number) => now() - days * dayMs;
  const { questionsDays, ticketsDays, peopleDays, deliveriesDays } = organisation.retention;
  const erased = {
    questions: await stores.questions.erase(before(questionsDays)),
    tickets: await stores.privacy.eraseClosedTickets(before(ticketsDays), limit),
    people: await stores.privacy.forgetPeople(before(peopleDays), limit),
    deliveries: await stores.privacy.forgetDeliveries(before(deliveriesDays), limit),
  };
  const total = Object.values(erased).reduce((sum, count) => sum + count, 0);
  if (total > 0) log.info(erased, 'kept long enough: erased');
  return total;
}

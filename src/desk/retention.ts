import type { Desk } from './desk';

/** For how many days what is stored about people is kept; what counts stays for good, without them. */
export interface Retention {
  /** Words of questions, and who asked them. */
  readonly questions: number;
  /** People and words of a ticket, from its closing. */
  readonly tickets: number;
  /** Somebody's name and addresses, from when they last changed. */
  readonly people: number;
  /** Messages that were sent, or given up. */
  readonly deliveries: number;
}

export const usualRetention: Retention = { questions: 90, tickets: 730, people: 730, deliveries: 30 };

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
  const { questions, tickets, people, deliveries } = organisation.retention;
  const erased = {
    questions: await stores.questions.erase(before(questions)),
    tickets: await stores.privacy.eraseClosedTickets(before(tickets), limit),
    people: await stores.privacy.forgetPeople(before(people), limit),
    deliveries: await stores.privacy.forgetDeliveries(before(deliveries), limit),
  };
  const total = Object.values(erased).reduce((sum, count) => sum + count, 0);
  if (total > 0) log.info(erased, 'kept long enough: erased');
  return total;
}

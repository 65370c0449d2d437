import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';
import type { TicketRecord } from '../tickets/change';
import { fireTimer } from './decide';
import type { Desk } from './desk';
import { saveChange } from './save-change';

/** What it takes to do what is due. */
type TimedDesk = Pick<Desk, 'stores' | 'organisation' | 'now' | 'wake' | 'log'>;

/** Tickets looked at in one go, so that deliveries are not kept waiting for long. */
const sweepLimit = 4;

/**
 * Does what is due on tickets by time alone: reminders, breaches with their step up the ladder, calls to those on call.
 * After a stop everything that fell due meanwhile happens in its order, each thing once, also where several workers look.
 *
 * @returns whether more may be due
 */
export async function checkTargets(desk: TimedDesk): Promise<{ more: boolean }> {
  const due = await desk.stores.tickets.dueTargets(desk.now(), sweepLimit);
  for (const number of due) {
    const record = await desk.stores.tickets.find(number);
    if (record) await catchUp(record, desk);
    // A database in this process answers without a pause: people would wait for all of these tickets together.
    await othersHadTheirTurn();
  }
  return { more: due.length === sweepLimit };
}

/**
 * A ticket with everything done that is due on it by now, one thing after the other.
 *
 * @returns nothing where somebody else changed it meanwhile: what is left is found due again
 */
export async function catchUp(record: TicketRecord, desk: TimedDesk): Promise<TicketRecord | undefined> {
  let current = record;
  for (;;) {
    const change = fireTimer(current, desk.now(), desk.organisation);
    if (!change) return current;
    const saved = await saveChange(current, change, desk);
    if (!saved) return undefined;
    desk.log.info({ ticket: saved.ticket.number, steps: change.events.map(({ kind }) => kind) }, 'due by time');
    current = saved;
  }
}

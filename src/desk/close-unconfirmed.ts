import { closeUnconfirmed as close, isRefusal } from './decide';
import type { Desk } from './desk';
import { saveChange } from './save-change';

const closeLimit = 100;

/** Closes resolved tickets that nobody objected to in time. A ticket that changes meanwhile is left for the next look. */
export async function closeUnconfirmed(desk: Desk): Promise<number> {
  const { stores } = desk;
  const due = await stores.tickets.dueToClose(desk.now(), closeLimit);
  let closed = 0;
  for (const { number } of due) {
    const record = await stores.tickets.find(number);
    const decision = record && close(record, desk.now());
    if (!decision || isRefusal(decision)) continue;
    if (await saveChange(record, decision, desk)) closed++;
  }
  return closed;
}

import type { TicketRecord } from '../tickets/change';
import * as decide from './decide';
import { type Spoken, spoken } from './decide/change';
import type { Desk } from './desk';
import { unreachableMakers } from './unreachable-makers';

/**
 * Opens the ticket that carries on one that can no longer be opened again: the same report, with what the requester wrote
 * now. What they write later goes to that one, so that there is one at most for each time that a ticket was closed.
 */
export async function followUp(
  { ticket: old }: TicketRecord,
  message: Spoken,
  desk: Desk,
): Promise<{ readonly record: TicketRecord; readonly first: boolean }> {
  const { stores, organisation } = desk;
  const { text, attachments } = spoken(message);
  const { app, unknownApp, category, impact, summary, diagnostics, requester, origin, number, version } = old;
  const unreachable = await unreachableMakers(app, desk);
  const formId = `${requester.id}/follows/${number}/${version}`;
  const report = { app, unknownApp, category, impact, summary, diagnostics, details: text };
  const now = desk.now();
  const opened = await stores.tickets.open(
    formId,
    next =>
      decide.open(
        { number: next, formId, report, requester, origin, unreachable, set: { follows: number }, ...attachments },
        organisation,
        now,
      ),
    { now },
  );
  desk.wake();
  if (opened.first) desk.log.info({ ticket: opened.record.ticket.number, follows: number }, 'ticket carried on');
  return opened;
}

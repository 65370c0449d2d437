import { destinationKey } from '../../routing/destination';
import type { TicketChange, TicketRecord } from '../../tickets/change';
import type { Ticket, TicketEvent } from '../../tickets/ticket';

/** Two presses of one button come within this time. */
const doublePressMs = 10_000;

/**
 * Whether a change is the last one over again: the same step by the same person, who asked for the same in the same
 * words, a moment later, and nobody did anything in between. That was one wish, pressed twice.
 */
export function isSamePress(record: TicketRecord, { ticket, events: [step] }: TicketChange): boolean {
  const last = record.events.findLast(({ by }) => by !== undefined);
  return (
    step !== undefined &&
    last !== undefined &&
    step.at - last.at < doublePressMs &&
    wishOf(last, record.ticket) === wishOf(step, ticket)
  );
}

/** Who asked for what. Where it went is part of that only for a redirection: an escalation finds the next desk itself. */
function wishOf(event: TicketEvent, { app }: Ticket): string {
  const { kind, by, text, priority, assignee, waitingFor, reference, ticket, attachments = [] } = event;
  const to = kind === 'redirected' && event.to ? destinationKey(event.to) : undefined;
  return JSON.stringify([
    kind,
    by?.id,
    text,
    priority,
    assignee?.id,
    waitingFor,
    reference,
    ticket,
    attachments,
    to,
    app,
  ]);
}

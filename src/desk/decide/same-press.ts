import type { TicketChange, TicketRecord } from '../../tickets/change';

/** Two presses of one button come within this time. */
const doublePressMs = 10_000;

/**
 * Whether a change is the last one over again: the same step by the same person with the same words, a moment later. That
 * was one wish, pressed twice.
 */
export function isSamePress(record: TicketRecord, { events: [step] }: TicketChange): boolean {
  const last = record.events.findLast(({ by }) => by !== undefined && by.id === step?.by?.id);
  return (
    step !== undefined &&
    last?.kind === step.kind &&
    step.at - last.at < doublePressMs &&
    last.text === step.text &&
    last.priority === step.priority &&
    last.assignee?.id === step.assignee?.id &&
    last.reference === step.reference &&
    last.ticket === step.ticket
  );
}

import type { TicketChange, TicketRecord } from '../../tickets/change';

/** Two presses of one button come within this time. */
const doublePressMs = 10_000;

/**
 * Whether a change is the last one over again: the same step by the same person with the same words, a moment later, and
 * nobody did anything in between. That was one wish, pressed twice.
 */
export function isSamePress(record: TicketRecord, { events: [step] }: TicketChange): boolean {
  const last = record.events.findLast(({ by }) => by !== undefined);
  return (
    step !== undefined &&
    last?.kind === step.kind &&
    last.by?.id === step.by?.id &&
    step.at - last.at < doublePressMs &&
    last.text === step.text &&
    last.priority === step.priority &&
    last.assignee?.id === step.assignee?.id &&
    last.reference === step.reference &&
    last.ticket === step.ticket
  );
}

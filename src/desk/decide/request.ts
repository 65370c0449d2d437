import { reopenWithinMs } from '../../sla/targets';
import type { TicketRecord } from '../../tickets/change';
import type { Ticket } from '../../tickets/ticket';
import type { Refusal } from '../../tickets/refusal';
import { type Decision, type Spoken, changeOf, spoken, unlessActive, unlessText } from './change';

/** The requester answers or adds something; on a ticket that was over it means that it is not. */
export function reply(record: TicketRecord, message: Spoken, now: number): Decision {
  const { text, attachments } = spoken(message);
  const { ticket } = record;
  const refusal = unlessText(text);
  if (refusal) return refusal;
  if (unlessActive(ticket)) return reopen(record, message, now);
  const answered = ticket.waitingFor === 'requester';
  return changeOf(record, {
    set: answered ? { state: 'open', waitingFor: undefined } : {},
    events: [{ at: now, kind: 'replied', by: requesterOf(ticket), text, ...attachments }],
    tellHolder: { key: 'replied', words: { name: ticket.requester.name, message: text }, ...attachments },
  });
}

/** The requester says that it is solved. */
export function confirm(record: TicketRecord, rating: number | undefined, now: number, comment = ''): Decision {
  const { ticket } = record;
  if (ticket.state === 'closed') return { refused: 'closed' };
  if (ticket.state !== 'resolved') return { refused: 'not-resolved' };
  return changeOf(record, {
    set: { state: 'closed', closedAt: now, rating, feedback: comment || undefined, closesAt: undefined },
    events: [{ at: now, kind: 'confirmed', by: requesterOf(ticket), ...verdict(rating, comment) }],
    tellHolder: {
      key: 'confirmed',
      words: { name: ticket.requester.name, rating: rating ? String(rating) : '', comment },
    },
  });
}

/** The rating and the word that came with it; nothing where neither was given. */
function verdict(rating: number | undefined, comment: string): { readonly text?: string } {
  const words = [rating === undefined ? '' : `${rating}/5`, comment].filter(Boolean).join(': ');
  return words ? { text: words } : {};
}

/**
 * The requester says that it is not solved after all. It is worked on where it is held: whether it has to go to the partner
 * or Microsoft once more is decided there.
 */
export function reopen(record: TicketRecord, reason: Spoken, now: number): Decision {
  const refusal = unlessReopenable(record.ticket, now);
  if (refusal) return refusal;
  const { requester, heldBy } = record.ticket;
  const { level } = heldBy;
  const { text, attachments } = spoken(reason);
  return changeOf(record, {
    set: {
      state: 'open',
      level,
      resolvedAt: undefined,
      closedAt: undefined,
      closesAt: undefined,
      resolution: undefined,
    },
    events: [{ at: now, kind: 'reopened', by: requesterOf(record.ticket), level, text, ...attachments }],
    tellHolder: { key: 'reopened', words: { name: requester.name, reason: text }, ...attachments },
  });
}

/** The requester no longer needs help. */
export function withdraw(record: TicketRecord, now: number): Decision {
  const { ticket } = record;
  return (
    unlessActive(ticket) ??
    unlessOthersWait(ticket) ??
    changeOf(record, {
      set: { state: 'closed', closedAt: now, waitingFor: undefined },
      events: [{ at: now, kind: 'withdrawn', by: requesterOf(ticket) }],
      tellHolder: { key: 'withdrawn', words: { name: ticket.requester.name } },
    })
  );
}

function unlessOthersWait({ followers = [] }: Ticket): Refusal | undefined {
  return followers.length > 0 ? { refused: 'others-wait' } : undefined;
}

/** A resolution that nobody objected to in time. */
export function closeUnconfirmed(record: TicketRecord, now: number): Decision {
  const { state, closesAt } = record.ticket;
  if (state !== 'resolved' || closesAt === undefined || closesAt > now) return { refused: 'not-resolved' };
  return changeOf(record, {
    set: { state: 'closed', closedAt: now, closesAt: undefined },
    events: [{ at: now, kind: 'closed-unconfirmed' }],
    tellRequester: { key: 'closed', words: {} },
  });
}

/** The refusal for a ticket that cannot be opened again, or nothing where it can. */
export function unlessReopenable(ticket: Ticket, now: number): Refusal | undefined {
  const { state, resolvedAt, mergedInto } = ticket;
  if (mergedInto !== undefined) return { refused: 'merged', words: { ticket: mergedInto } };
  if (state !== 'resolved' && state !== 'closed') return { refused: 'not-resolved' };
  if (resolvedAt === undefined) return { refused: 'never-resolved' };
  return now - resolvedAt > reopenWithinMs ? { refused: 'reopen-window-over' } : undefined;
}

function requesterOf({ requester: { id, name } }: Ticket) {
  return { id, name };
}

import type { Person } from '../../apps/app';
import type { TicketRecord } from '../../tickets/change';
import type { Follower } from '../../tickets/ticket';
import { type Decision, type Spoken, changeOf, spoken, unlessActive, unlessText } from './change';

/**
 * Two tickets about the same thing become one: the first closes, the second goes on. The first one's requester hears how
 * it ends, and what they write goes to the second.
 */
export function merge(record: TicketRecord, into: TicketRecord, by: Person, now: number): Decision {
  const { ticket } = record;
  const over = unlessActive(ticket);
  if (over) return over;
  if (ticket.number === into.ticket.number) return { refused: 'same-ticket' };
  // What hangs on a known fault is linked to it, and a known fault is nobody's request.
  if (ticket.incident || into.ticket.incident) return { refused: 'incident-of-incident' };
  if (unlessActive(into.ticket)) return { refused: 'other-is-over', words: { ticket: into.ticket.number } };
  const follower: Follower = { ticket: ticket.number, requester: ticket.requester, origin: ticket.origin };
  const followers = [...(into.ticket.followers ?? []), ...(ticket.followers ?? []), follower];
  return {
    ...changeOf(record, {
      set: {
        state: 'closed',
        closedAt: now,
        waitingFor: undefined,
        mergedInto: into.ticket.number,
        followers: undefined,
      },
      events: [{ at: now, kind: 'merged', by, ticket: into.ticket.number }],
      tellRequester: { key: 'merged', words: { name: by.name, other: into.ticket.number } },
    }),
    also: changeOf(into, {
      set: { followers },
      events: [{ at: now, kind: 'merged-in', by, ticket: ticket.number, text: ticket.summary }],
    }),
  };
}

/** The requester of a merged ticket adds something: it belongs to the one that goes on. */
export function replyAsFollower(into: TicketRecord, by: Person, message: Spoken, now: number): Decision {
  const { text, attachments } = spoken(message);
  return (
    unlessText(text) ??
    unlessActive(into.ticket) ??
    changeOf(into, {
      set: {},
      events: [{ at: now, kind: 'replied', by, text, ...attachments }],
      tellHolder: { key: 'replied', words: { name: by.name, message: text }, ...attachments },
    })
  );
}

import type { Person } from '../../apps/app';
import { confirmWithin, dueAt } from '../../sla/targets';
import type { TicketRecord } from '../../tickets/change';
import { priorities } from '../../tickets/priority';
import type { Organisation } from '../organisation';
import { type Decision, type Spoken, changeOf, spoken, takenBy, unlessActive, unlessText } from './change';

/** A helper makes the ticket theirs. */
export function take(record: TicketRecord, by: Person, now: number): Decision {
  const { ticket } = record;
  const over = unlessActive(ticket);
  if (over) return over;
  if (ticket.assignee?.id === by.id) return { refused: 'already-yours' };
  if (ticket.assignee) return { refused: 'taken', words: { name: ticket.assignee.name } };
  return changeOf(record, {
    set: { ...takenBy(ticket, by, now), state: ticket.state === 'pending' ? 'pending' : 'open' },
    events: [{ at: now, kind: 'taken', by }],
    tellRequester: { key: 'taken', words: { name: by.name } },
  });
}

/** A helper asks the requester something; clocks stop until the reply. */
export function ask(record: TicketRecord, by: Person, message: Spoken, now: number): Decision {
  const { text, attachments } = spoken(message);
  const refusal = unlessActive(record.ticket) ?? unlessText(text);
  if (refusal) return refusal;
  return changeOf(record, {
    set: { ...takenBy(record.ticket, by, now), state: 'pending', waitingFor: 'requester' },
    events: [{ at: now, kind: 'asked', by, text, ...attachments }],
    tellRequester: { key: 'asked', words: { name: by.name, message: text }, ...attachments },
  });
}

/** A helper tells the requester something that needs no answer. */
export function tell(record: TicketRecord, by: Person, message: Spoken, now: number): Decision {
  const { text, attachments } = spoken(message);
  const refusal = unlessActive(record.ticket) ?? unlessText(text);
  if (refusal) return refusal;
  const { state } = record.ticket;
  return changeOf(record, {
    set: { ...takenBy(record.ticket, by, now), state: state === 'new' ? 'open' : state },
    events: [{ at: now, kind: 'messaged', by, text, ...attachments }],
    tellRequester: { key: 'messaged', words: { name: by.name, message: text }, ...attachments },
  });
}

/** A helper says how it was solved; the requester has the last word. */
export function resolve(
  record: TicketRecord,
  by: Person,
  resolution: Spoken,
  now: number,
  { calendar }: Organisation,
  helpsOthers = false,
): Decision {
  const { text, attachments } = spoken(resolution);
  const refusal = unlessActive(record.ticket) ?? unlessText(text);
  if (refusal) return refusal;
  const words = { name: by.name, resolution: text };
  return changeOf(record, {
    set: {
      ...takenBy(record.ticket, by, now),
      state: 'resolved',
      waitingFor: undefined,
      resolution: text,
      resolvedAt: now,
      closesAt: dueAt(now, confirmWithin, calendar),
      helpsOthers: helpsOthers || undefined,
    },
    events: [
      {
        at: now,
        kind: 'resolved',
        by,
        text,
        ...attachments,
        ...(helpsOthers && { because: [{ code: 'helps-others' }] }),
      },
    ],
    tellRequester: { key: 'resolved', words, ...attachments },
    tellFollowers: { key: 'mergedResolved', words, ...attachments },
  });
}

/** A helper changes the priority, and with it what was promised. */
export function setPriority(
  record: TicketRecord,
  by: Person,
  wish: { priority: string; reason: string },
  now: number,
): Decision {
  const over = unlessActive(record.ticket);
  if (over) return over;
  const priority = priorities.find(known => known === wish.priority);
  if (!priority) return { refused: 'unknown-priority' };
  const wordless = unlessText(wish.reason);
  if (wordless) return wordless;
  return changeOf(record, {
    set: { priority },
    events: [{ at: now, kind: 'priority-set', by, text: wish.reason, priority }],
    tellRequester: { key: 'prioritySet', words: { name: by.name, priority, reason: wish.reason } },
  });
}

import type { Person } from '../../apps/app';
import type { TicketRecord } from '../../tickets/change';
import { type Decision, type Spoken, changeOf, spoken, unlessActive, unlessText } from './change';

/** A helper gives the ticket to a colleague, or to themselves. The first response is still owed until somebody writes. */
export function assign(record: TicketRecord, by: Person, colleague: Person, now: number): Decision {
  const { ticket } = record;
  const over = unlessActive(ticket);
  if (over) return over;
  if (ticket.assignee?.id === colleague.id) return { refused: 'has-it-already', words: { name: colleague.name } };
  const isOwn = colleague.id === by.id;
  return changeOf(record, {
    set: {
      assignee: colleague,
      state: ticket.state === 'pending' ? 'pending' : 'open',
      ...(isOwn && { respondedAt: ticket.respondedAt ?? now }),
    },
    events: [{ at: now, kind: 'assigned', by, assignee: colleague }],
    tellRequester: { key: 'assigned', words: { name: colleague.name } },
    ...(!isOwn && {
      alsoTell: [
        {
          to: { kind: 'person', person: colleague },
          notice: { key: 'assignedToYou', words: { name: by.name, summary: ticket.summary } },
        },
      ],
    }),
  });
}

/** A helper gives the ticket back to the desk that holds it: nobody has it, until somebody takes it. */
export function handBack(record: TicketRecord, by: Person, reason: string, now: number): Decision {
  const { ticket } = record;
  const over = unlessActive(ticket);
  if (over) return over;
  if (!ticket.assignee) return { refused: 'nobody-has-it' };
  return changeOf(record, {
    set: { assignee: undefined },
    events: [{ at: now, kind: 'handed-back', by, text: reason }],
  });
}

/** A helper writes something down for other helpers; also on a ticket that is over. */
export function note(record: TicketRecord, by: Person, message: Spoken, now: number): Decision {
  const { text, attachments } = spoken(message);
  return (
    unlessText(text) ??
    changeOf(record, { set: {}, events: [{ at: now, kind: 'noted', by, text, ...attachments }], isInternal: true })
  );
}

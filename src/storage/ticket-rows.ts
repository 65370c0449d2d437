import { destinationKey } from '../routing/destination';
import type { TicketChange } from '../tickets/change';
import type { Ticket, TicketEvent } from '../tickets/ticket';
import { nextTimerAt } from '../tickets/timer';
import type { TicketRow } from './schema';

/** The number that people see for a row. */
export function ticketNumber(id: number): string {
  return `PP-${id}`;
}

/** The row that a number stands for; nothing for what is not a number, as it may come from outside. */
export function ticketId(number: string): number | undefined {
  const id = /^PP-([1-9]\d{0,14})$/.exec(number)?.[1];
  return id === undefined ? undefined : Number(id);
}

export function ticketRow(ticket: Ticket): Omit<TicketRow, 'id' | 'form_key'> {
  return {
    version: ticket.version,
    requester_id: ticket.requester.id,
    app: ticket.app ?? null,
    closed: ticket.state === 'closed' ? 1 : 0,
    closed_at: ticket.closedAt ?? null,
    closes_at: (ticket.state === 'resolved' ? ticket.closesAt : undefined) ?? null,
    ...workColumns(ticket),
    next_target_at: nextTimerAt(ticket) ?? null,
    level: ticket.level,
    body: JSON.stringify(ticket),
  };
}

/** What is asked of tickets at work: by the board, by incidents, by an app that changes hands. */
function workColumns(ticket: Ticket) {
  const { state, assignee, priority, heldBy, respondedAt, incident, partOf } = ticket;
  const active = state !== 'resolved' && state !== 'closed' ? 1 : 0;
  return {
    active,
    open_incident: incident ? active : 0,
    incident_id: (partOf === undefined ? undefined : ticketId(partOf)) ?? null,
    assigned: assignee ? 1 : 0,
    priority,
    waiting: state === 'pending' ? 1 : 0,
    holder: destinationKey(heldBy),
    due_at: state === 'pending' ? null : respondedAt === undefined ? ticket.firstResponseDueAt : ticket.resolutionDueAt,
  };
}

export function ticketOf({ body }: { body: string }): Ticket {
  return JSON.parse(body) as Ticket;
}

export function eventRows({ ticket, events }: TicketChange) {
  const id = ticketId(ticket.number) ?? 0;
  return events.map((event, seq) => ({
    ticket_id: id,
    version: ticket.version,
    seq,
    body: JSON.stringify(event),
  }));
}

/** The timeline of one ticket, out of rows in their order. */
export function eventsOf(rows: readonly { ticket_id: number; body: string }[], id: number): TicketEvent[] {
  return rows.filter(row => row.ticket_id === id).map(({ body }) => JSON.parse(body) as TicketEvent);
}

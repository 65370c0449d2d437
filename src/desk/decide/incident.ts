import type { Person } from '../../apps/app';
import type { Notice } from '../../deliveries/delivery';
import type { TicketChange, TicketRecord } from '../../tickets/change';
import type { Ticket, TicketState } from '../../tickets/ticket';
import type { Organisation } from '../organisation';
import { type Decision, changeOf, takenBy, unlessActive, unlessText } from './change';
import { type Opening, open } from './open';

/** A new incident, in the hands of whoever declares it. */
export function declare(opening: Opening, organisation: Organisation, now: number): TicketChange {
  const { requester } = opening;
  const by = { id: requester.id, name: requester.name };
  const change = open(opening, organisation, now);
  return {
    ...change,
    ticket: { ...change.ticket, ...takenBy(change.ticket, by, now), state: 'open' },
    events: [...change.events, { at: now, kind: 'incident-declared', by, text: change.ticket.summary }],
  };
}

/** A word to all who follow the incident or have a ticket on it. */
export function updateIncident(record: TicketRecord, by: Person, message: string, now: number): Decision {
  const { ticket } = record;
  if (!ticket.incident) return { refused: 'no-incident' };
  const refusal = unlessActive(ticket) ?? unlessText(message);
  if (refusal) return refusal;
  return {
    ...changeOf(record, {
      set: { ...takenBy(ticket, by, now), incident: { ...ticket.incident, latest: { at: now, text: message } } },
      events: [{ at: now, kind: 'incident-updated', by, text: message }],
    }),
    announcement: { key: 'incidentUpdated', words: { summary: ticket.summary, message } },
  };
}

/** A ticket hangs on an incident: its requester hears what the incident's followers hear. */
export function link(record: TicketRecord, incident: Ticket, by: Person, now: number): Decision {
  const over = unlessActive(record.ticket);
  if (over) return over;
  if (!incident.incident || unlessActive(incident)) return { refused: 'no-incident' };
  if (record.ticket.incident) return { refused: 'incident-of-incident' };
  if (record.ticket.partOf === incident.number) return { refused: 'same-place' };
  return changeOf(record, {
    set: { partOf: incident.number },
    events: [{ at: now, kind: 'linked', by, text: incident.number }],
    tellRequester: { key: 'linkedToIncident', words: { incident: incident.number, summary: incident.summary } },
  });
}

export function unlink(record: TicketRecord, by: Person, now: number): Decision {
  const { partOf } = record.ticket;
  const over = unlessActive(record.ticket);
  if (over) return over;
  if (partOf === undefined) return { refused: 'no-incident' };
  return changeOf(record, {
    set: { partOf: undefined },
    events: [{ at: now, kind: 'unlinked', by, text: partOf }],
  });
}

/** The change with what its followers must hear of it, where it ends an incident or opens it again. */
export function announced(before: TicketRecord, change: TicketChange): TicketChange {
  const { ticket } = change;
  if (!ticket.incident || change.announcement) return change;
  const announcement = turningPoint(isOver(before.ticket.state), ticket);
  return announcement ? { ...change, announcement } : change;
}

function turningPoint(wasOver: boolean, { state, summary, resolution }: Ticket): Notice | undefined {
  if (wasOver) return isOver(state) ? undefined : { key: 'incidentReopened', words: { summary } };
  if (state === 'resolved') return { key: 'incidentResolved', words: { summary, resolution: resolution ?? '' } };
  return state === 'closed' ? { key: 'incidentWithdrawn', words: { summary } } : undefined;
}

function isOver(state: TicketState): boolean {
  return state === 'resolved' || state === 'closed';
}

import type { Person } from '../apps/app';
import type { Destination } from '../routing/destination';
import type { TicketRecord } from './change';
import type { Ticket, TicketEvent } from './ticket';

/** Stands where a person stood. */
const erasedPerson: Person = { id: 'erased', name: '–' };

/**
 * What may be kept of a ticket that is over, for counting: no people, nobody's words, no ids of theirs. It lists what
 * stays, so that whatever a ticket may hold besides is erased too.
 */
export function withoutPeople({ ticket, events }: TicketRecord): TicketRecord {
  return { ticket: statisticsOf(ticket), events: events.map(eventWithoutPeople) };
}

/**
 * Somebody else's ticket, without a person whose own tickets were merged into it: they follow it no more, and what they
 * wrote is gone.
 *
 * @param merged the person's own tickets
 */
export function withoutFollower(
  { ticket, events }: TicketRecord,
  personId: string,
  merged: readonly string[],
): TicketRecord {
  const { followers, ...rest } = ticket;
  const others = (followers ?? []).filter(({ requester }) => requester.id !== personId);
  return {
    ticket: { ...rest, version: ticket.version + 1, ...(others.length > 0 && { followers: others }) },
    events: events.map(event => {
      const isTheirs = event.by?.id === personId && event.kind === 'replied';
      const quotesTheirs = event.kind === 'merged-in' && merged.includes(event.ticket ?? '');
      if (isTheirs) return { at: event.at, kind: event.kind, by: erasedPerson };
      return quotesTheirs ? { ...event, text: '' } : event;
    }),
  };
}

function statisticsOf(ticket: Ticket): Ticket {
  const { number, version, state, level, priority, category, impact, app, follows, partOf, rating } = ticket;
  const { openedAt, firstResponseDueAt, resolutionDueAt, respondedAt, resolvedAt, closedAt } = ticket;
  return {
    number,
    version: version + 1,
    formId: 'erased',
    state,
    level,
    heldBy: placeOnly(ticket.heldBy),
    fallbacks: [],
    priority,
    category,
    impact,
    summary: '',
    details: '',
    diagnostics: {},
    requester: { ...erasedPerson, locale: ticket.requester.locale },
    origin: { id: 'erased', kind: ticket.origin.kind, serviceUrl: '', botId: '' },
    openedAt,
    firstResponseDueAt,
    resolutionDueAt,
    ...(app !== undefined && { app }),
    ...(follows !== undefined && { follows }),
    ...(partOf !== undefined && { partOf }),
    ...(rating !== undefined && { rating }),
    ...(respondedAt !== undefined && { respondedAt }),
    ...(resolvedAt !== undefined && { resolvedAt }),
    ...(closedAt !== undefined && { closedAt }),
  };
}

function eventWithoutPeople({ at, kind, by, to, level, because, priority }: TicketEvent): TicketEvent {
  return {
    at,
    kind,
    ...(by && { by: erasedPerson }),
    ...(to && { to: placeOnly(to) }),
    ...(level && { level }),
    ...(because && { because: because.map(({ code }) => ({ code })) }),
    ...(priority && { priority }),
  };
}

function placeOnly(to: Destination): Destination {
  return to.level === 'maker' ? { level: 'maker', person: erasedPerson } : to;
}

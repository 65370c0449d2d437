import type { Conversation } from '../../src/deliveries/conversation';
import type { DeliveryContent, NewDelivery } from '../../src/deliveries/delivery';
import type { Stores } from '../../src/storage/stores';
import type { TicketChange } from '../../src/tickets/change';
import type { Ticket, TicketEvent } from '../../src/tickets/ticket';

/** Monday, 2 March 2026, 09:00 UTC. */
export const monday = Date.UTC(2026, 2, 2, 9);

export const aChat: Conversation = {
  id: 'a:chat',
  kind: 'personal',
  serviceUrl: 'https://smba.example/emea/',
  tenantId: 'tenant',
  botId: '28:bot',
};

const helpdesk = { level: 'helpdesk', queue: 'helpdesk' } as const;

export function aStoredTicket(number: string, set: Partial<Ticket> = {}): Ticket {
  return {
    number,
    version: 1,
    formId: `form of ${number}`,
    state: 'new',
    level: 'helpdesk',
    heldBy: helpdesk,
    fallbacks: [],
    priority: 'P3',
    category: 'fault',
    impact: 'one-stopped',
    summary: 'Nothing is saved 💾',
    details: 'Åäö "quoted" \\ and\nlines',
    diagnostics: {},
    requester: { id: 'requester', name: 'Rea Quester', locale: 'sv' },
    origin: aChat,
    openedAt: monday,
    firstResponseDueAt: monday,
    resolutionDueAt: monday,
    ...set,
  };
}

export function aDelivery(ticket: string, place: string, content: DeliveryContent = { kind: 'card' }): NewDelivery {
  return { stream: `${ticket}/${place}`, ticket, recipient: { kind: 'destination', to: helpdesk }, content };
}

export const aNotice: DeliveryContent = { kind: 'notice', notice: { key: 'taken', words: { who: 'Åsa' } } };

export function anOpening(
  number: string,
  set: Partial<Ticket> = {},
  deliveries: readonly NewDelivery[] = [],
): TicketChange {
  const events: TicketEvent[] = [
    { at: monday, kind: 'opened' },
    { at: monday, kind: 'handed-over', to: helpdesk, because: [{ code: 'policy' }] },
  ];
  return { ticket: aStoredTicket(number, set), events, deliveries };
}

/** The next version of a ticket. */
export function aStep(
  ticket: Ticket,
  set: Partial<Ticket> = {},
  deliveries: readonly NewDelivery[] = [],
): TicketChange {
  return {
    ticket: { ...ticket, ...set, version: ticket.version + 1 },
    events: [{ at: monday + 1, kind: 'taken', by: { id: 'helper', name: 'Hel Per' } }],
    deliveries,
  };
}

let forms = 0;

/** Opens a ticket on a form of its own, with deliveries to the given places, each the content of one. */
export async function openTicket(
  { tickets }: Stores,
  set: Partial<Ticket> = {},
  places: Readonly<Record<string, readonly DeliveryContent[]>> = {},
): Promise<Ticket> {
  const { record } = await tickets.open(
    `form ${++forms}`,
    number =>
      anOpening(
        number,
        set,
        Object.entries(places).flatMap(([place, contents]) =>
          contents.map(content => aDelivery(number, place, content)),
        ),
      ),
    { now: monday },
  );
  return record.ticket;
}

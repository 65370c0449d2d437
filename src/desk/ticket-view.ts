import { ticketCard } from '../cards/ticket-card';
import type { Card } from '../cards/card';
import { microsoftCaseCard } from '../cards/microsoft-case-card';
import { nextStep } from '../cards/next-step';
import type { Locale } from '../lib/locale';
import type { Destination } from '../routing/destination';
import { queueById } from '../routing/policy';
import { heldByLevel } from '../sla/held';
import type { TicketRecord } from '../tickets/change';
import { colleaguesFor } from './colleagues';
import { unlessReopenable } from './decide';
import type { Desk } from './desk';
import type { Organisation } from './organisation';

type TicketCardInput = Parameters<typeof ticketCard>[0];

/** Tickets on a known fault that are counted, and resolved, in one go; Teams waits about five seconds for the answer. */
export const mostLinked = 500;

/** A ticket's card as one reader sees it. */
export async function ticketCardFor(
  record: TicketRecord,
  reader: Pick<TicketCardInput, 'audience' | 'banner'> & { readonly locale: Locale },
  desk: Desk,
): Promise<Card> {
  const { organisation, stores, now } = desk;
  const { ticket } = record;
  const app = ticket.app === undefined ? undefined : organisation.apps.find(ticket.app);
  const isOver = ticket.incident !== undefined && ticket.state === 'resolved';
  const active = isOver && reader.audience === 'helper' ? await stores.incidents.linked(ticket.number, mostLinked) : [];
  return ticketCard({
    ...reader,
    record,
    names: namesOn(ticket, organisation),
    tier: app?.tier,
    held: heldByLevel(record, now(), organisation.calendar),
    timeZone: organisation.calendar.timeZone,
    activeTickets: active.length,
    reopenable: unlessReopenable(ticket, now()) === undefined,
    colleagues: reader.audience === 'helper' ? await colleaguesFor(ticket, desk) : [],
    redirectTo: {
      apps: organisation.apps.apps.map(({ id, name }) => ({ id, name })),
      queues: organisation.routing.queues.map(({ id, name }) => ({ id, name })),
    },
  });
}

/** What its requester can expect next, and by when. */
export function nextStepFor(record: TicketRecord, locale: Locale, { organisation }: Desk): string {
  const names = namesOn(record.ticket, organisation);
  return nextStep({ record, names, locale, timeZone: organisation.calendar.timeZone });
}

function namesOn(ticket: TicketRecord['ticket'], organisation: Organisation): TicketCardInput['names'] {
  const app = ticket.app === undefined ? undefined : organisation.apps.find(ticket.app);
  const partner = organisation.partners.find(({ id }) => id === app?.partner);
  return {
    app: app?.name ?? ticket.unknownApp,
    holder: destinationName(ticket.heldBy, organisation),
    partner: partner?.name,
    partnerContact: partner?.contact,
  };
}

/** What to do before and for a case at Microsoft. */
export function microsoftCaseFor(record: TicketRecord, locale: Locale, { organisation }: Desk): Card {
  const app = record.ticket.app === undefined ? undefined : organisation.apps.find(record.ticket.app);
  return microsoftCaseCard({ record, locale, ...(app && { app }) });
}

export function destinationName(to: Destination, { routing }: Organisation): string {
  return to.level === 'maker' ? to.person.name : (queueById(routing, to.queue)?.name ?? to.queue);
}

import type { App } from '../apps/app';
import { type KnownFault, incidentCard } from '../cards/incident-card';
import type { Card } from '../cards/card';
import type { Conversation } from '../deliveries/conversation';
import type { Locale } from '../lib/locale';
import type { Queue } from '../routing/destination';
import type { Category, Requester, Ticket } from '../tickets/ticket';
import { type ChangeOutcome, changeTicket } from './change-ticket';
import { recordDenial } from './audit';
import * as decide from './decide';
import type { Desk } from './desk';
import { type Actor, deskOf } from './roles';
import { destinationName, mostLinked } from './ticket-view';

/**
 * The known fault that somebody who asks about an app should hear of first: the app's own, else the platform's.
 *
 * @param open those not over, newest first
 */
export function knownFault(
  app: App | undefined,
  open: readonly Ticket[],
  { organisation }: Pick<Desk, 'organisation'>,
): KnownFault | undefined {
  const ticket = (app && open.find(incident => incident.app === app.id)) ?? open.find(isOfPlatform);
  return ticket && asKnownFault(ticket, organisation);
}

export async function knownFaults({ stores, organisation }: Desk): Promise<KnownFault[]> {
  return (await stores.incidents.open()).map(ticket => asKnownFault(ticket, organisation));
}

/** The incident that a new ticket hangs on from the start: a fault of an app that has one, or of the platform. */
export async function incidentFor(category: Category, app: App | undefined, desk: Desk): Promise<string | undefined> {
  if (category !== 'fault' && category !== 'platform') return undefined;
  return knownFault(app, await desk.stores.incidents.open(), desk)?.ticket.number;
}

export interface Declaration {
  readonly formId: string;
  readonly app?: App;
  readonly title: string;
  readonly details: string;
  readonly since: number;
  readonly by: Requester;
  readonly origin: Conversation;
}

/** Declares a known fault, if the person may. It is handled by their own desk. */
export async function declareIncident(
  { formId, app, title, details, since, by, origin }: Declaration,
  desk: Desk,
): Promise<Ticket | 'denied'> {
  const { stores, organisation } = desk;
  const queue = await declaringDesk({ ...by, conversationId: origin.id }, desk);
  if (!queue) return 'denied';
  const now = desk.now();
  const report = {
    ...(app && { app: app.id }),
    category: app ? ('fault' as const) : ('platform' as const),
    impact: 'many-stopped' as const,
    summary: title,
    details,
    diagnostics: {},
  };
  const directly = { target: { queue: queue.id }, because: { code: 'incident' as const } };
  const { record } = await stores.tickets.open(
    formId,
    number =>
      decide.declare(
        {
          number,
          formId,
          report,
          requester: by,
          origin,
          unreachable: new Map(),
          directly,
          set: { incident: { since } },
        },
        organisation,
        now,
      ),
    { now },
  );
  desk.wake();
  desk.log.info({ ticket: record.ticket.number, app: app?.id }, 'incident declared');
  return record.ticket;
}

/** The desk that a person declares known faults for; nothing, and a line in the audit log, where they may not. */
export async function declaringDesk(actor: Actor, desk: Desk): Promise<Queue | undefined> {
  const queue = deskOf(actor, desk.organisation, await desk.stores.conversations.bindings());
  if (!queue) await recordDenial({ by: actor.id, action: 'declareIncident' }, desk);
  return queue;
}

/** A person wants to hear how it goes. Returns the incident, if there is one that is not over. */
export async function followIncident(
  number: string,
  follower: { readonly id: string; readonly conversation: Conversation; readonly locale: Locale },
  { stores, now }: Desk,
): Promise<Ticket | undefined> {
  const record = await stores.tickets.find(number);
  if (!record?.ticket.incident || record.ticket.state === 'resolved' || record.ticket.state === 'closed')
    return undefined;
  await stores.incidents.follow(number, follower, now());
  return record.ticket;
}

export function updateIncident(number: string, message: string, actor: Actor, desk: Desk): Promise<ChangeOutcome> {
  return changeTicket(
    number,
    actor,
    {
      what: 'updateIncident',
      step: record => decide.updateIncident(record, asPerson(actor), message, desk.now()),
    },
    desk,
  );
}

export function linkTicket(number: string, incident: string, actor: Actor, desk: Desk): Promise<ChangeOutcome> {
  const step: Parameters<typeof changeTicket>[2]['step'] = async record => {
    const other = await desk.stores.tickets.find(incident);
    return other ? decide.link(record, other.ticket, asPerson(actor), desk.now()) : { refused: 'no-incident' };
  };
  return changeTicket(number, actor, { what: 'linkTicket', step }, desk);
}

export function unlinkTicket(number: string, actor: Actor, desk: Desk): Promise<ChangeOutcome> {
  const step = (record: Parameters<typeof decide.unlink>[0]) => decide.unlink(record, asPerson(actor), desk.now());
  return changeTicket(number, actor, { what: 'unlinkTicket', step }, desk);
}

/** Resolves every ticket that hangs on a resolved incident, with the same words. Returns how many, or nothing if the person may not. */
export async function resolveLinked(number: string, actor: Actor, desk: Desk): Promise<number | undefined> {
  const { stores, organisation } = desk;
  if (!deskOf(actor, organisation, await stores.conversations.bindings())) {
    await recordDenial({ by: actor.id, action: 'resolveLinked', target: number }, desk);
    return undefined;
  }
  const incident = (await stores.tickets.find(number))?.ticket;
  const { resolution } = incident ?? {};
  if (!incident?.incident || incident.state !== 'resolved' || resolution === undefined) return undefined;
  // One wish changes many: each is resolved once, as a second time finds it resolved.
  const { activity: _, ...each } = actor;
  let count = 0;
  for (const ticket of await stores.incidents.linked(number, mostLinked)) {
    const outcome = await changeTicket(
      ticket.number,
      each,
      {
        what: 'resolveLinked',
        step: record => decide.resolve(record, asPerson(actor), resolution, desk.now(), organisation),
      },
      desk,
    );
    if (outcome.kind === 'done') count++;
  }
  return count;
}

/** An incident's card as one reader sees it. */
export async function incidentCardFor(
  ticket: Ticket,
  reader: { readonly actor: Actor; readonly locale: Locale; readonly banner?: string },
  { stores, organisation }: Desk,
): Promise<Card> {
  const [counts, linked, isFollowing, bindings] = await Promise.all([
    stores.incidents.counts(ticket.number),
    ticket.state === 'resolved' ? stores.incidents.linked(ticket.number, mostLinked) : [],
    stores.incidents.isFollowing(ticket.number, reader.actor.id),
    stores.conversations.bindings(),
  ]);
  return incidentCard({
    ...asKnownFault(ticket, organisation),
    holder: destinationName(ticket.heldBy, organisation),
    counts,
    activeTickets: linked.length,
    isFollowing,
    isHelper: deskOf(reader.actor, organisation, bindings) !== undefined,
    locale: reader.locale,
    timeZone: organisation.calendar.timeZone,
    ...(reader.banner && { banner: reader.banner }),
  });
}

function asKnownFault(ticket: Ticket, { apps }: Desk['organisation']): KnownFault {
  const app = ticket.app === undefined ? undefined : apps.find(ticket.app);
  return { ticket, ...(app && { appName: app.name }) };
}

function isOfPlatform({ app }: Ticket): boolean {
  return app === undefined;
}

function asPerson({ id, name }: Actor) {
  return { id, name };
}

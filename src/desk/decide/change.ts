import type { Person } from '../../apps/app';
import type { DeliveryContent, NewDelivery, Notice, Recipient } from '../../deliveries/delivery';
import { type Destination, destinationKey } from '../../routing/destination';
import type { Attachment } from '../../tickets/attachment';
import type { TicketChange, TicketRecord } from '../../tickets/change';
import type { Refusal } from '../../tickets/refusal';
import type { Follower, Ticket, TicketEvent } from '../../tickets/ticket';

/** What came of a wish: the change to save, or why there is none. */
export type Decision = TicketChange | Refusal;

/** One step of a ticket, before it is turned into a change. */
export interface Step {
  readonly set: Partial<Ticket>;
  readonly events: readonly TicketEvent[];
  /** What the requester is told; their card shows the rest. */
  readonly tellRequester?: Notice;
  /** What the desk that holds the ticket is told. */
  readonly tellHolder?: Notice;
  readonly alsoTell?: readonly { readonly to: Recipient; readonly notice: Notice }[];
  /** What the requesters of merged tickets are told. */
  readonly tellFollowers?: Notice;
  /** Among helpers: the requester's card does not change. */
  readonly isInternal?: boolean;
  /** The desk that gets the ticket with this step. */
  readonly handOver?: Destination;
}

/** The change that a step makes: the next version, its events, and every card and message that follows from it. */
export function changeOf(record: TicketRecord, step: Step): TicketChange {
  const ticket: Ticket = { ...record.ticket, ...step.set, version: record.ticket.version + 1 };
  const events = [...record.events, ...step.events];
  const called = step.events.flatMap(({ called }) => called?.id ?? []);
  const recipients = [
    ...(ticket.incident || step.isInternal ? [] : [requesterOf(ticket)]),
    // Whoever is called with this step gets the call, which is their card from then on.
    ...helpersOf(events).filter(to => to.kind !== 'person' || !called.includes(to.person.id)),
  ];
  const handover = step.handOver && destinationKey(step.handOver);
  const cards = recipients.map(recipient =>
    delivery(ticket, recipient, {
      kind: 'card',
      ...(recipient.kind === 'destination' && destinationKey(recipient.to) === handover && { handover: true }),
    }),
  );
  return { ticket, events: step.events, deliveries: [...cards, ...notices(ticket, step)] };
}

export function requesterOf({ origin, requester }: Ticket): Recipient {
  return { kind: 'requester', conversation: origin, locale: requester.locale };
}

/** The desks where a card of the ticket stands or is on its way. */
export function desksOf(events: readonly TicketEvent[]): Destination[] {
  const desks = new Map<string, Destination>();
  for (const { kind, to } of events) {
    if (!to) continue;
    if (kind === 'undeliverable') desks.delete(destinationKey(to));
    else desks.set(destinationKey(to), to);
  }
  return [...desks.values()];
}

/** The people on call in whose chats a call to the ticket stands or is on its way. */
function calledOf(events: readonly TicketEvent[]): Person[] {
  const people = new Map<string, Person>();
  for (const { kind, called } of events) {
    if (!called) continue;
    if (kind === 'on-call-unreachable') people.delete(called.id);
    else people.set(called.id, called);
  }
  return [...people.values()];
}

/** Everybody but the requester who has a card of the ticket. */
export function helpersOf(events: readonly TicketEvent[]): Exclude<Recipient, { kind: 'requester' }>[] {
  return [
    ...desksOf(events).map(to => ({ kind: 'destination', to }) as const),
    ...calledOf(events).map(person => ({ kind: 'person', person }) as const),
  ];
}

/** The name of a ticket's card in one place. */
export function streamOf(number: string, recipient: Recipient): string {
  switch (recipient.kind) {
    case 'requester':
      return `${number}/requester`;
    case 'person':
      return `${number}/person:${recipient.person.id}`;
    case 'destination':
      return `${number}/${destinationKey(recipient.to)}`;
  }
}

function notices(ticket: Ticket, step: Step): NewDelivery[] {
  const { tellRequester, tellHolder, tellFollowers, alsoTell = [] } = step;
  return [
    // Who declared an incident is one of those who work on it, and sees its card there.
    ...(tellRequester && !ticket.incident
      ? [delivery(ticket, requesterOf(ticket), { kind: 'notice', notice: tellRequester })]
      : []),
    ...(tellHolder
      ? [delivery(ticket, { kind: 'destination', to: ticket.heldBy }, { kind: 'notice', notice: tellHolder })]
      : []),
    ...alsoTell.map(({ to, notice }) => delivery(ticket, to, { kind: 'notice', notice })),
    ...(tellFollowers ? (ticket.followers ?? []).map(follower => toFollower(ticket, follower, tellFollowers)) : []),
  ];
}

/** A message to a desk that need not hold the ticket. */
export function noticeTo(ticket: Ticket, to: Destination, notice: Notice): NewDelivery {
  return delivery(ticket, { kind: 'destination', to }, { kind: 'notice', notice });
}

/** In a stream of its own: it must not be taken for a message about the follower's own, closed ticket. */
function toFollower(ticket: Ticket, { ticket: own, requester, origin }: Follower, notice: Notice): NewDelivery {
  return {
    stream: `${ticket.number}/follower:${own}`,
    ticket: ticket.number,
    recipient: { kind: 'requester', conversation: origin, locale: requester.locale },
    content: { kind: 'notice', notice: { ...notice, words: { ...notice.words, own } } },
  };
}

function delivery(ticket: Ticket, recipient: Recipient, content: DeliveryContent): NewDelivery {
  return { stream: streamOf(ticket.number, recipient), ticket: ticket.number, recipient, content };
}

export function isRefusal(decision: Decision): decision is Refusal {
  return 'refused' in decision;
}

/** The refusal for a ticket that is over, or nothing while it is being worked on. */
export function unlessActive({ state }: Ticket): Refusal | undefined {
  return state === 'resolved' || state === 'closed' ? { refused: state } : undefined;
}

/** What somebody wrote, perhaps with files. */
export type Spoken = string | { readonly text: string; readonly attachments: readonly Attachment[] };

/** Words and files of a message; where there are files alone, their names stand for words. */
export function spoken(message: Spoken): { text: string; attachments: { attachments?: readonly Attachment[] } } {
  if (typeof message === 'string') return { text: message, attachments: {} };
  const { text, attachments } = message;
  if (attachments.length === 0) return { text, attachments: {} };
  return { text: text || attachments.map(({ name }) => name).join(', '), attachments: { attachments } };
}

export function unlessText(text: string): Refusal | undefined {
  return text.trim() ? undefined : { refused: 'missing-text' };
}

/** Takes the ticket for whoever answers it without having pressed "take" first. */
export function takenBy(ticket: Ticket, by: Person, now: number): Partial<Ticket> {
  return { assignee: ticket.assignee ?? by, respondedAt: ticket.respondedAt ?? now };
}

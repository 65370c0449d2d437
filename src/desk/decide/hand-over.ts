import type { App, Person } from '../../apps/app';
import { type Destination, type Reason, destinationKey } from '../../routing/destination';
import { nextRung } from '../../routing/ladder';
import { helpdeskOf, queueById } from '../../routing/policy';
import { asDestination, route, type Unreachable } from '../../routing/route';
import type { TicketRecord } from '../../tickets/change';
import { priorityOf } from '../../tickets/priority';
import type { Ticket } from '../../tickets/ticket';
import type { Organisation } from '../organisation';
import { type Decision, changeOf, noticeTo, unlessActive, unlessText } from './change';
import type { Fault } from './unreached';

/** A person who hands a ticket on; only helpdesk and dedicated may hand it to the farther rungs. */
export interface Mover extends Person {
  readonly isHelpdesk: boolean;
}

/** One rung up the ladder. */
export function escalate(
  record: TicketRecord,
  by: Mover,
  reason: string,
  now: number,
  organisation: Organisation,
): Decision {
  const refusal = unlessActive(record.ticket) ?? unlessText(reason);
  if (refusal) return refusal;
  const rung = nextRung(record.ticket.level, appOf(record.ticket, organisation), organisation.routing);
  if (rung.kind === 'top') return { refused: 'top-of-ladder' };
  const event = { at: now, kind: 'escalated', by: asPerson(by), text: reason } as const;
  if (rung.kind === 'desk') {
    if (rung.to.level === 'dedicated' && !by.isHelpdesk) return { refused: 'only-helpdesk' };
    return changeOf(record, {
      set: movedTo(record.ticket, rung.to, organisation),
      events: [{ ...event, to: rung.to, because: [{ code: 'escalated' }] }],
      handOver: rung.to,
      tellRequester: { key: 'escalated', words: { name: by.name, reason } },
    });
  }
  if (!by.isHelpdesk) return { refused: 'only-helpdesk' };
  const key = rung.level === 'partner' ? 'waitingForPartner' : 'waitingForMicrosoft';
  return changeOf(record, {
    set: { state: 'pending', waitingFor: rung.level, level: rung.level },
    events: [{ ...event, level: rung.level }],
    tellRequester: { key, words: { name: by.name, reason } },
  });
}

/** Where a helper wants the ticket to go instead: the desk of another app, or a queue. */
export interface Redirection {
  readonly app?: string;
  readonly queue?: string;
  readonly reason: string;
  readonly unreachable: ReadonlyMap<string, Unreachable>;
}

/** Sideways, to those whom it concerns. */
export function redirect(
  record: TicketRecord,
  by: Mover,
  wish: Redirection,
  now: number,
  organisation: Organisation,
): Decision {
  const over = unlessActive(record.ticket);
  if (over) return over;
  if (wish.app && wish.queue) return { refused: 'two-targets' };
  const goal = wish.app ? towardsApp(record, wish.app, wish, organisation) : towardsQueue(wish.queue, organisation);
  if ('refused' in goal) return goal;
  const wordless = unlessText(wish.reason);
  if (wordless) return wordless;
  const { to, because, set } = goal;
  const { priority } = set;
  if (to.level === 'dedicated' && !by.isHelpdesk) return { refused: 'only-helpdesk' };
  const samePlace = destinationKey(to) === destinationKey(record.ticket.heldBy);
  if (samePlace && set.app === undefined) return { refused: 'same-place' };
  return changeOf(record, {
    set: { ...set, ...(samePlace ? {} : movedTo(record.ticket, to, organisation)), fallbacks: goal.fallbacks },
    events: [
      { at: now, kind: 'redirected', by: asPerson(by), text: wish.reason, to, because },
      ...(priority ? [{ at: now, kind: 'priority-set', priority, because: [{ code: 'impact-on-app' }] } as const] : []),
    ],
    handOver: to,
    tellRequester: { key: 'redirected', words: { name: by.name, reason: wish.reason } },
  });
}

type Goal =
  | {
      readonly to: Destination;
      readonly fallbacks: readonly Destination[];
      readonly because: readonly Reason[];
      readonly set: Partial<Ticket>;
    }
  | { readonly refused: 'missing-target' | 'unknown-target' };

function towardsApp(
  { ticket, events }: TicketRecord,
  name: string,
  { unreachable }: Redirection,
  organisation: Organisation,
): Goal {
  const app = organisation.apps.find(name) ?? organisation.apps.recognise(name)?.app;
  if (!app) return { refused: 'unknown-target' };
  const { steps, skipped } = route(
    { category: ticket.category, app, requesterId: ticket.requester.id, unreachable },
    organisation.routing,
  );
  const [first, ...others] = steps;
  if (!first) throw new Error('a route always ends at the helpdesk');
  const priority = priorityOf(ticket.impact, app.tier);
  // What a helper decided stays so.
  const isKept = priority === ticket.priority || events.some(({ kind, by }) => kind === 'priority-set' && by);
  return {
    to: first.to,
    fallbacks: others.map(step => step.to),
    because: [{ code: 'redirected' }, ...[...skipped, first].flatMap(step => step.because)],
    set: { app: app.id, unknownApp: undefined, ...(isKept ? {} : { priority }) },
  };
}

function towardsQueue(id: string | undefined, { routing }: Organisation): Goal {
  if (!id) return { refused: 'missing-target' };
  const queue = queueById(routing, id);
  if (!queue) return { refused: 'unknown-target' };
  const helpdesk = helpdeskOf(routing);
  return {
    to: asDestination(queue),
    fallbacks: queue.id === helpdesk.id ? [] : [asDestination(helpdesk)],
    because: [{ code: 'redirected' }],
    set: {},
  };
}

/**
 * What to do about a desk that cannot be reached: the next one of the route gets the ticket. A ticket that has moved on
 * by itself, or is over, only has the fault put on its timeline.
 */
export function reroute(
  record: TicketRecord,
  failed: Destination,
  because: Fault,
  now: number,
  organisation: Organisation,
) {
  const { ticket } = record;
  const reason = { code: because, words: { name: nameOf(failed, organisation) } };
  const fault = { at: now, kind: 'undeliverable', to: failed, because: [reason] } as const;
  const stillThere = destinationKey(failed) === destinationKey(ticket.heldBy) && !unlessActive(ticket);
  if (!stillThere) return changeOf(record, { set: {}, events: [fault] });
  const helpdesk = asDestination(helpdeskOf(organisation.routing));
  const to = ticket.fallbacks[0] ?? helpdesk;
  const change = changeOf(record, {
    set: { ...movedTo(ticket, to, organisation), fallbacks: ticket.fallbacks.slice(1) },
    events: [fault, { at: now, kind: 'handed-over', to, because: [reason] }],
    handOver: to,
    tellRequester: { key: 'rerouted', words: {} },
  });
  const isForHelpdesk = destinationKey(to) === destinationKey(helpdesk);
  if (because !== 'gave-up' || isForHelpdesk) return change;
  const words = { name: nameOf(failed, organisation), holder: nameOf(to, organisation) };
  return { ...change, deliveries: [...change.deliveries, noticeTo(ticket, helpdesk, { key: 'gaveUp', words })] };
}

function nameOf(to: Destination, { routing }: Organisation): string {
  return to.level === 'maker' ? to.person.name : (queueById(routing, to.queue)?.name ?? to.queue);
}

/** At the new desk nobody has it yet; what waited for somebody outside goes on. */
export function movedTo(ticket: Ticket, to: Destination, { routing }: Organisation): Partial<Ticket> {
  const helpdesk = asDestination(helpdeskOf(routing));
  const outside = ticket.waitingFor === 'partner' || ticket.waitingFor === 'microsoft';
  return {
    level: to.level,
    heldBy: to,
    assignee: undefined,
    fallbacks: destinationKey(to) === destinationKey(helpdesk) ? [] : [helpdesk],
    ...(outside && { state: 'open', waitingFor: undefined }),
  };
}

export function appOf(ticket: Ticket, { apps }: Organisation): App | undefined {
  return ticket.app === undefined ? undefined : apps.find(ticket.app);
}

function asPerson({ id, name }: Mover): Person {
  return { id, name };
}

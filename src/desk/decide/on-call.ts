import type { Person } from '../../apps/app';
import type { Notice } from '../../deliveries/delivery';
import { onCallOrder } from '../../sla/on-call';
import { targetNameFor } from '../../sla/targets';
import type { TicketChange, TicketRecord } from '../../tickets/change';
import type { Ticket } from '../../tickets/ticket';
import { type Timer, isOver, timeCounts } from '../../tickets/timer';
import type { Organisation } from '../organisation';
import { type Decision, changeOf, takenBy, unlessActive } from './change';
import type { Fault } from './unreached';

/** How long one person on call has to say "I have it" before the next is told. */
const answerWithinMs = 10 * 60_000;

/** Whether somebody on call is still to be told of a ticket, and when. Whoever takes the ticket has it. */
export function keepOnCall(
  before: Ticket | undefined,
  ticket: Ticket,
  now: number,
  { apps, onCall: roster }: Organisation,
): { readonly onCall: Ticket['onCall']; readonly timers: readonly Timer[] } {
  const tier = ticket.app === undefined ? undefined : apps.find(ticket.app)?.tier;
  const reopened = before !== undefined && isOver(before) && !isOver(ticket);
  const onCall = reopened ? undefined : ticket.onCall;
  const isCall = roster !== undefined && targetNameFor(ticket.priority, tier) === 'P1-critical' && timeCounts(ticket);
  if (!isCall || onCall?.by || onCall?.over) return { onCall, timers: [] };
  const taker = ticket.assignee?.id === before?.assignee?.id ? undefined : ticket.assignee;
  if (taker) return { onCall: { told: onCall?.told ?? [], by: taker }, timers: [] };
  const timers = (ticket.timers ?? []).filter(({ kind }) => kind === 'on-call');
  return {
    onCall: onCall ?? { told: [] },
    timers: timers.length > 0 ? timers : [{ kind: 'on-call', at: now }],
  };
}

/** Tells the next person on the roster; the desk that holds the ticket, when everybody was told in vain. */
export function callNext(record: TicketRecord, now: number, organisation: Organisation): TicketChange {
  const { ticket } = record;
  const told = ticket.onCall?.told ?? [];
  const { onCall: roster, calendar } = organisation;
  const order = roster ? onCallOrder(roster, now, calendar.timeZone) : [];
  const next = order.find(({ id }) => !told.some(person => person.id === id));
  const rest = (ticket.timers ?? []).filter(({ kind }) => kind !== 'on-call');
  if (!next)
    return changeOf(record, {
      set: { timers: rest, onCall: { told, over: true } },
      events: [{ at: now, kind: 'on-call-unanswered' }],
      tellHolder: { key: 'onCallUnanswered', words: {} },
    });
  return changeOf(record, {
    set: {
      timers: [...rest, { kind: 'on-call', at: now + answerWithinMs }],
      onCall: { told: [...told, next] },
    },
    events: [{ at: now, kind: 'on-call-told', called: next }],
    alsoTell: [{ to: { kind: 'person', person: next }, notice: onCallNotice(ticket) }],
  });
}

/** The call to somebody on call. */
export function onCallNotice(ticket: Ticket) {
  return { key: 'onCall', words: {}, times: { by: ticket.firstResponseDueAt } } as const;
}

/** Whether those on call are called to the ticket, and nobody has answered yet. */
export function isCalling({ onCall, state, timers = [] }: Ticket): boolean {
  if (!onCall || onCall.by || isOver({ state })) return false;
  return onCall.over === true || timers.some(({ kind }) => kind === 'on-call');
}

/** Somebody on call says that they have it: nobody else is told, and the ticket is theirs unless a colleague has it. */
export function haveIt(record: TicketRecord, by: Person, now: number): Decision {
  const { ticket } = record;
  const over = unlessActive(ticket);
  if (over) return over;
  const has = ticket.onCall?.by;
  if (has?.id === by.id) return { refused: 'already-yours' };
  if (has) return { refused: 'taken', words: { name: has.name } };
  return changeOf(record, {
    set: {
      ...takenBy(ticket, by, now),
      state: ticket.state === 'new' ? 'open' : ticket.state,
      onCall: { told: ticket.onCall?.told ?? [], by },
    },
    events: [{ at: now, kind: 'on-call-accepted', by }],
    ...(ticket.assignee ? {} : { tellRequester: { key: 'taken', words: { name: by.name } } }),
  });
}

/**
 * What to do about a person whose message cannot be delivered: the next on call is told, else the desk that holds the ticket
 * gets the message in their place; that they were given the ticket is said in other words there.
 */
export function personUnreached(
  record: TicketRecord,
  { person, notice, because }: { person: Person; notice: Notice; because: Fault },
  now: number,
): TicketChange {
  const { ticket } = record;
  const { name } = person;
  if (notice.key !== 'onCall')
    return changeOf(record, {
      set: {},
      events: [
        { at: now, kind: 'assignee-unreached', assignee: person, because: [{ code: because, words: { name } }] },
      ],
      tellHolder: notice.key === 'assignedToYou' ? { key: 'assigneeUnreached', words: { name } } : notice,
    });
  const waiting = ticket.timers?.some(({ kind }) => kind === 'on-call') && ticket.onCall?.told.at(-1)?.id === person.id;
  return changeOf(record, {
    set: waiting
      ? { timers: (ticket.timers ?? []).map(timer => (timer.kind === 'on-call' ? { ...timer, at: now } : timer)) }
      : {},
    events: [{ at: now, kind: 'on-call-unreachable', called: person }],
  });
}

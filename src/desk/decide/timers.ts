import type { Notice, Recipient } from '../../deliveries/delivery';
import { nextRung } from '../../routing/ladder';
import type { TicketChange, TicketRecord } from '../../tickets/change';
import type { Ticket, TicketEvent } from '../../tickets/ticket';
import { needsClock } from '../../tickets/timer';
import type { Organisation } from '../organisation';
import { type Step, changeOf } from './change';
import { appOf, movedTo } from './hand-over';
import { callNext } from './on-call';

/**
 * The first thing that is due on a ticket by time alone; nothing when nothing is. Each happens once: it is taken off the
 * ticket's timers with the change that makes it happen.
 */
export function fireTimer(record: TicketRecord, now: number, organisation: Organisation): TicketChange | undefined {
  const { ticket } = record;
  if (needsClock(ticket)) return changeOf(record, { set: {}, events: [] });
  const [due, ...others] = ticket.timers ?? [];
  if (!due || due.at > now) return undefined;
  const rest: TicketRecord = { ...record, ticket: { ...ticket, timers: others } };
  switch (due.kind) {
    case 'first-response-reminder':
      return remind(rest, 'first-response', ticket.firstResponseDueAt, now);
    case 'resolution-reminder':
      return remind(rest, 'resolution', ticket.resolutionDueAt, now);
    case 'first-response-breach':
      return breach(rest, 'first-response', now, organisation);
    case 'resolution-breach':
      return breach(rest, 'resolution', now, organisation);
    case 'question-reminder':
      return remindRequester(rest, now);
    case 'closing-notice':
      return announceClosing(rest, now);
    case 'on-call':
      return callNext(rest, now, organisation);
  }
}

type Clock = 'first-response' | 'resolution';

/** Goes to whoever has the ticket. One that comes when the time is over already is only put on the timeline. */
function remind(record: TicketRecord, clock: Clock, dueAt: number, now: number): TicketChange {
  const { ticket } = record;
  const notice: Notice = {
    key: clock === 'resolution' ? 'resolutionDueSoon' : 'firstResponseDueSoon',
    words: { name: ticket.assignee?.name ?? '' },
    times: { by: dueAt },
  };
  return changeOf(record, {
    set: {},
    events: [{ at: now, kind: `${clock}-reminded` }],
    ...(dueAt > now && { alsoTell: [{ to: helperOf(ticket), notice }] }),
  });
}

/** The person who has it, else the desk that does. */
function helperOf({ assignee, heldBy }: Ticket): Recipient {
  const isHolder = heldBy.level === 'maker' && heldBy.person.id === assignee?.id;
  return assignee && !isHolder ? { kind: 'person', person: assignee } : { kind: 'destination', to: heldBy };
}

/** A promise that was not kept: one step up the ladder, as far as desks of ours reach. */
function breach(record: TicketRecord, clock: Clock, now: number, organisation: Organisation): TicketChange {
  const { ticket } = record;
  const event: TicketEvent = { at: now, kind: `${clock}-breached` };
  const rung = nextRung(ticket.level, appOf(ticket, organisation), organisation.routing);
  if (rung.kind !== 'desk')
    return changeOf(record, {
      set: {},
      events: [event],
      tellRequester: { key: 'late', words: {} },
      alsoTell: [{ to: helperOf(ticket), notice: { key: 'lateHere', words: {} } }],
    });
  const step: Step = {
    set: movedTo(ticket, rung.to, organisation),
    events: [event, { at: now, kind: 'escalated', to: rung.to, because: [{ code: 'late' }] }],
    handOver: rung.to,
    tellRequester: { key: 'lateEscalated', words: {} },
    alsoTell: [{ to: helperOf(ticket), notice: { key: 'lateMoved', words: {} } }],
  };
  return changeOf(record, step);
}

function remindRequester(record: TicketRecord, now: number): TicketChange {
  const asked = record.events.findLast(({ kind }) => kind === 'asked');
  return changeOf(record, {
    set: {},
    events: [{ at: now, kind: 'requester-reminded' }],
    tellRequester: { key: 'askedReminder', words: { name: asked?.by?.name ?? '', message: asked?.text ?? '' } },
  });
}

/**
 * Before a resolution closes unconfirmed. When that is due as well, the closing itself says so; what was decided on a proposal
 * is not for its requester to confirm.
 */
function announceClosing(record: TicketRecord, now: number): TicketChange {
  const { closesAt, resolution, proposal } = record.ticket;
  if (closesAt === undefined || closesAt <= now || proposal) return changeOf(record, { set: {}, events: [] });
  return changeOf(record, {
    set: {},
    events: [{ at: now, kind: 'closing-announced' }],
    tellRequester: { key: 'closingSoon', words: { resolution: resolution ?? '' }, times: { by: closesAt } },
  });
}

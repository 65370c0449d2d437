import {
  type Pace,
  type Span,
  type Target,
  announceClosingAfter,
  dueAt,
  paceOf,
  remindOfQuestionAfter,
  targetNameFor,
} from '../../sla/targets';
import type { TicketChange } from '../../tickets/change';
import type { Ticket } from '../../tickets/ticket';
import {
  type ClockStep,
  type ServiceClock,
  type TimeLeft,
  type Timer,
  clockSteps,
  isOver,
  timeCounts,
} from '../../tickets/timer';
import type { Organisation } from '../organisation';
import { keepOnCall } from './on-call';

/** The share of a promised time that is left at the reminder, and at least left when a promise is changed. */
const reminderShare = 1 / 4;

/**
 * A change with what it does to the ticket's clocks and timers. Time counts while the ticket is new or open; a change of
 * priority or app is a new promise, from which the time spent is taken off, but for a quarter, so that no promise is over
 * when it is made; a ticket that is reopened is promised anew. What is promised is what the timers keep.
 *
 * @param before the ticket as it was; nothing for one that is being opened
 */
export function keepTargets(
  before: Ticket | undefined,
  change: TicketChange,
  now: number,
  organisation: Organisation,
): TicketChange {
  const { ticket } = change;
  const clocks = isOver(ticket) ? stopped : clocksOf(before, ticket, now, organisation);
  const { onCall, timers: onCallTimers } = keepOnCall(before, ticket, now, organisation);
  const timers = [
    ...clocks.timers,
    ...questionTimers(change, now, organisation),
    ...closingTimers(before, ticket, now, organisation),
    ...onCallTimers,
  ].sort((one, other) => one.at - other.at);
  return { ...change, ticket: { ...ticket, ...clocks, onCall, timers } };
}

const stopped = { clock: undefined, timers: [] as readonly Timer[] };

type Clocks = Pick<Ticket, 'firstResponseDueAt' | 'resolutionDueAt'> & {
  readonly clock: ServiceClock;
  readonly timers: readonly Timer[];
};

function clocksOf(before: Ticket | undefined, ticket: Ticket, now: number, organisation: Organisation): Clocks {
  const { name: target, promised } = promiseTo(ticket, organisation);
  const pace = paceOf(promised, organisation.calendar);
  const running = timeCounts(ticket);
  const was = before && !isOver(before) ? (before.clock ?? startedAt(before.openedAt)) : startedAt(now);
  const timers = clockTimers(ticket);
  if (was.target === target && running && was.since !== undefined)
    return { ...promises(ticket), clock: was, timers: timers.filter(timer => applies(timer.kind, ticket)) };
  const run = upTo(was, now, { working: paceOf({ aroundTheClock: false }, organisation.calendar) });
  const left =
    was.target === target
      ? (was.left ?? leftOf(timers, now, pace))
      : newPromise(promised, promised.aroundTheClock ? run.elapsedMs : run.workedMs, pace);
  const open = Object.fromEntries(
    clockSteps.flatMap(step => (left[step] !== undefined && applies(step, ticket) ? [[step, left[step]]] : [])),
  ) as TimeLeft;
  const due = (time: number | undefined, otherwise: number) => (time === undefined ? otherwise : pace.after(now, time));
  return {
    firstResponseDueAt: due(open['first-response-breach'], ticket.firstResponseDueAt),
    resolutionDueAt: due(open['resolution-breach'], ticket.resolutionDueAt),
    clock: { ...run, target, ...(running ? { since: now } : { left: open }) },
    timers: running ? clockSteps.flatMap(kind => timerOf(kind, open, now, pace)) : [],
  };
}

/** What is promised to a ticket: by the kind of request that it is, else by its priority and its app's tier. */
function promiseTo(
  { request, priority, app }: Ticket,
  { requests, apps, targets }: Organisation,
): { readonly name: string; readonly promised: Target } {
  const own = request === undefined ? undefined : requests.find(({ id }) => id === request)?.targets;
  if (own) return { name: `request ${request}`, promised: own };
  const name = targetNameFor(priority, app === undefined ? undefined : apps.find(app)?.tier);
  return { name, promised: targets[name] };
}

const startedAt = (since: number): ServiceClock => ({ since, workedMs: 0, elapsedMs: 0 });

function promises({ firstResponseDueAt, resolutionDueAt }: Ticket) {
  return { firstResponseDueAt, resolutionDueAt };
}

function clockTimers({ timers = [] }: Ticket): Timer[] {
  return timers.filter(({ kind }) => clockSteps.some(step => step === kind));
}

/** Nobody waits for a first response that was given. */
function applies(kind: Timer['kind'], { respondedAt }: Ticket): boolean {
  return respondedAt === undefined || !kind.startsWith('first-response');
}

function upTo({ since, workedMs, elapsedMs }: ServiceClock, now: number, { working }: { working: Pace }) {
  if (since === undefined) return { workedMs, elapsedMs };
  return {
    workedMs: workedMs + working.between(since, now),
    elapsedMs: elapsedMs + Math.max(0, now - since),
  };
}

function leftOf(timers: readonly Timer[], now: number, pace: Pace): TimeLeft {
  return Object.fromEntries(timers.map(({ kind, at }) => [kind, pace.between(now, at)]));
}

function newPromise(target: { firstResponse: Span; resolution: Span }, spent: number, pace: Pace): TimeLeft {
  const left = (span: Span) => Math.max(pace.length(span) - spent, Math.round(pace.length(span) * reminderShare));
  const untilReminder = (span: Span) => Math.max(0, left(span) - Math.round(pace.length(span) * reminderShare));
  return {
    'first-response-reminder': untilReminder(target.firstResponse),
    'first-response-breach': left(target.firstResponse),
    'resolution-reminder': untilReminder(target.resolution),
    'resolution-breach': left(target.resolution),
  };
}

function timerOf(kind: ClockStep, left: TimeLeft, now: number, pace: Pace): Timer[] {
  const time = left[kind];
  return time === undefined ? [] : [{ kind, at: pace.after(now, time) }];
}

/** One reminder for each question. */
function questionTimers({ ticket, events }: TicketChange, now: number, { calendar }: Organisation): readonly Timer[] {
  if (ticket.waitingFor !== 'requester') return [];
  if (!events.some(({ kind }) => kind === 'asked')) return ofKind('question-reminder', ticket);
  return [{ kind: 'question-reminder', at: dueAt(now, remindOfQuestionAfter, calendar) }];
}

function closingTimers(
  before: Ticket | undefined,
  ticket: Ticket,
  now: number,
  { calendar }: Organisation,
): readonly Timer[] {
  if (ticket.state !== 'resolved') return [];
  if (before?.state === 'resolved') return ofKind('closing-notice', ticket);
  return [{ kind: 'closing-notice', at: dueAt(now, announceClosingAfter, calendar) }];
}

function ofKind(kind: Timer['kind'], { timers = [] }: Ticket): Timer[] {
  return timers.filter(timer => timer.kind === kind);
}

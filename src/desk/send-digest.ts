import { digestCard } from '../cards/digest-card';
import { pauseMs } from '../deliveries/retry';
import { helpdeskOf } from '../routing/policy';
import { workingDayAt } from '../sla/calendar';
import type { Message } from '../teams/messenger';
import type { Ticket } from '../tickets/ticket';
import { isOver } from '../tickets/timer';
import { addressOfQueue } from './address';
import type { Desk } from './desk';
import type { Organisation } from './organisation';

/** For how long a worker may take to send it before another does. */
const leaseMs = 60_000;
/** More than these are not counted. */
const maxTickets = 500;

/**
 * Tells the helpdesk's channel once each working day, as it begins, which tickets makers have in hand. On a day without
 * any, nothing is sent.
 */
export async function sendDigest(desk: Desk): Promise<void> {
  const { stores, organisation } = desk;
  const now = desk.now();
  const day = workingDayAt(now, organisation.calendar);
  if (day === undefined || !(await stores.digests.isDue(day, now))) return;
  const attempts = await stores.digests.claim(day, { now, until: now + leaseMs });
  if (attempts === undefined) return;
  const tickets = (await stores.tickets.heldAt('maker', maxTickets)).filter(ticket => !isOver(ticket));
  const [first] = tickets;
  if (!first) return stores.digests.sent(day, now);
  const address = await addressOfQueue(helpdeskOf(organisation.routing), first.origin.tenantId, desk);
  const outcome = address && (await desk.messenger.post(address, digestOf(tickets, now, organisation)));
  if (outcome?.kind === 'sent') return stores.digests.sent(day, now);
  desk.log.warn({ day, because: outcome?.because ?? 'no channel' }, 'the digest could not be sent');
  const retryAfterMs = outcome?.kind === 'retry' ? outcome.retryAfterMs : undefined;
  await stores.digests.postpone(day, now + pauseMs(attempts, retryAfterMs, Math.random()));
}

function digestOf(tickets: readonly Ticket[], now: number, { apps, languages, calendar }: Organisation): Message {
  const card = digestCard({
    tickets,
    appNames: Object.fromEntries(apps.apps.map(({ id, name }) => [id, name])),
    locale: languages[0] ?? 'en',
    timeZone: calendar.timeZone,
    now,
  });
  return { card, summary: card.fallbackText };
}

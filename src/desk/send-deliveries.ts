import type { Delivery, SendOutcome } from '../deliveries/delivery';
import { giveUpAfterMs, pauseMs } from '../deliveries/retry';
import { metrics } from '../lib/metrics';
import { helpdeskOf } from '../routing/policy';
import type { Unreachable } from '../routing/route';
import type { TicketChange, TicketRecord } from '../tickets/change';
import { isRefusal, personUnreached, reroute } from './decide';
import type { Desk } from './desk';
import { addressOf, localeOfRecipient } from './address';
import { messageOf } from './delivery-message';
import { saveChange } from './save-change';

/** Deliveries taken in one go, and for how long a worker may hold them before another takes them over. */
const claimLimit = 16;
const leaseMs = 60_000;

/** Sends what is due. Returns how many deliveries it handled; fewer than a full claim means that nothing else is due. */
export async function sendDeliveries(desk: Desk): Promise<{ handled: number; more: boolean }> {
  const claimed = await desk.stores.deliveries.claim({ now: desk.now(), limit: claimLimit, leaseMs });
  await Promise.all(claimed.map(delivery => deliver(delivery, desk)));
  return { handled: claimed.length, more: claimed.length === claimLimit };
}

/** Sends one delivery outside any transaction, then records what came of it. */
async function deliver(delivery: Delivery, desk: Desk): Promise<void> {
  const { stores } = desk;
  const record = await stores.tickets.find(delivery.ticket);
  if (!record) throw new Error(`${delivery.ticket} has a delivery but is not stored`);
  const outcome = await send(delivery, record, desk);
  const fields = { ticket: delivery.ticket, stream: delivery.ord, attempts: delivery.attempts };
  metrics.deliveries.inc({ outcome: outcome.kind });
  switch (outcome.kind) {
    case 'sent':
      desk.log.debug(fields, 'delivered');
      await stores.deliveries.complete(delivery, { now: desk.now(), card: outcome });
      return;
    case 'retry':
      desk.log.warn({ ...fields, because: outcome.because }, 'delivery failed for now');
      return again(delivery, record, outcome, desk);
    case 'undeliverable':
      desk.log.warn({ ...fields, because: outcome.because }, 'undeliverable');
      return giveUp(delivery, record, outcome.because, desk);
  }
}

async function send(delivery: Delivery, record: TicketRecord, desk: Desk): Promise<SendOutcome> {
  const { stores, messenger } = desk;
  const locale = await localeOfRecipient(delivery.recipient, desk);
  const message = messageOf(delivery, record, locale, desk);
  const standing = await stores.deliveries.cardOf(delivery.stream);
  if (delivery.content.kind === 'card' && standing) {
    const outcome = await messenger.update(standing, message);
    if (outcome.kind !== 'missing') return outcome;
  }
  const address = await addressOf(delivery.recipient, record.ticket, standing, desk);
  return address ? messenger.post(address, message) : { kind: 'undeliverable', because: 'gone' };
}

async function again(
  delivery: Delivery,
  record: TicketRecord,
  { because, retryAfterMs }: { because: string; retryAfterMs?: number },
  desk: Desk,
): Promise<void> {
  const now = desk.now();
  if (isHandover(delivery) && now - delivery.createdAt > giveUpAfterMs && !isLastResort(delivery, desk)) {
    return giveUp(delivery, record, 'gave-up', desk);
  }
  const nextAt = now + pauseMs(delivery.attempts, retryAfterMs, Math.random());
  await desk.stores.deliveries.postpone(delivery, { nextAt, error: because });
}

/** What cannot be delivered: a hand-over goes to the next desk, the helpdesk's is kept for when its channel is back. */
async function giveUp(
  delivery: Delivery,
  record: TicketRecord,
  because: Unreachable | 'gave-up',
  desk: Desk,
): Promise<void> {
  const { stores } = desk;
  const now = desk.now();
  const to = delivery.recipient.kind === 'destination' ? delivery.recipient.to : undefined;
  const person = delivery.recipient.kind === 'person' ? delivery.recipient.person : undefined;
  const unreached = to?.level === 'maker' ? to.person : person;
  if (unreached && because !== 'gave-up') await stores.people.markUnreachable(unreached.id, because, now);
  if (isLastResort(delivery, desk)) {
    desk.log.error({ ticket: delivery.ticket, because }, 'the helpdesk cannot be reached: connect its channel');
    const nextAt = now + pauseMs(delivery.attempts, undefined, Math.random());
    return stores.deliveries.postpone(delivery, { nextAt, error: because });
  }
  const change = instead(delivery, record, because, desk);
  if (!change) return stores.deliveries.giveUp(delivery, { now, error: because });
  const saved = await saveChange(record, change, desk, { failed: { delivery, error: because } });
  if (!saved) await stores.deliveries.postpone(delivery, { nextAt: now, error: because });
}

/** Who hears of it instead: a hand-over goes to the next desk, what one person should have read to the one that has the ticket. */
function instead(
  delivery: Delivery,
  record: TicketRecord,
  because: Unreachable | 'gave-up',
  { organisation, now }: Desk,
): TicketChange | undefined {
  const { recipient, content } = delivery;
  if (recipient.kind === 'person' && content.kind === 'notice')
    return personUnreached(record, { person: recipient.person, notice: content.notice }, now());
  if (recipient.kind !== 'destination' || !isHandover(delivery)) return undefined;
  const change = reroute(record, recipient.to, because, now(), organisation);
  if (isRefusal(change)) throw new Error('a reroute is never refused');
  return change;
}

function isHandover({ content }: Delivery): boolean {
  return content.kind === 'card' && content.handover === true;
}

function isLastResort({ recipient, content }: Delivery, { organisation }: Desk): boolean {
  if (recipient.kind !== 'destination' || content.kind !== 'card' || recipient.to.level === 'maker') return false;
  return recipient.to.queue === helpdeskOf(organisation.routing).id;
}

import { type Delivery, type FailedForNow, type SendOutcome, withAlong } from '../deliveries/delivery';
import { lateMs } from '../deliveries/pace';
import { isGivenUp, pauseMs } from '../deliveries/retry';
import { causeOf } from '../lib/log';
import { metrics } from '../lib/metrics';
import { type Asking, paceOfTenant } from '../storage/paces';
import { type Address } from '../teams/messenger';
import type { TicketRecord } from '../tickets/change';
import type { PostedCard } from '../deliveries/conversation';
import type { Message } from '../deliveries/message';
import { addressOf, localeOfRecipient } from './address';
import type { Fault } from './decide';
import { collectedMessage, messageOf } from './delivery-message';
import type { Desk } from './desk';
import { giveUp, isHandover, isLastResort } from './give-up';

/** For how long a worker may hold deliveries before another takes them over; longer than any sending takes. */
export const leaseMs = 60_000;

/**
 * Takes what is due, up to a limit, and makes it ready. Returns how many were taken, and for each that may go what sends
 * it; sending never fails.
 *
 * At least once: a delivery is claimed, sent outside any transaction, and marked as sent once Teams has confirmed it.
 * A process that dies between Teams' taking a message and that mark (the way of the answer back, and one commit) sends it
 * again when the lease is over. Teams takes no id of ours that would let it tell a repeated post, so this window cannot
 * be closed; for an update of a card it does no harm, as the same card is put there once more. Where only the database
 * fails then (a full disk, a lost connection), the process itself knows what Teams has, and records it later.
 */
export async function takeDeliveries(
  desk: Desk,
  limit: number,
): Promise<{ readonly taken: number; readonly sends: readonly (() => Promise<void>)[] }> {
  const claimedAt = desk.now();
  const claimed = await desk.stores.deliveries.claim({ now: claimedAt, limit, leaseMs });
  const prepared = await Promise.all(claimed.map(delivery => prepare(delivery, desk)));
  const countedAt = desk.now();
  const ready = await whatMayGo(
    prepared.flatMap(plan => plan ?? []),
    countedAt,
    desk,
  );
  const sends = ready.map(plan => async () => {
    // Where the process stood still meanwhile, somebody else may be about to send it.
    if (desk.now() - claimedAt > leaseMs / 2) return;
    await guarded(plan.delivery, desk, async () => {
      if (await mayGoStill(plan, countedAt, desk)) await deliver(plan, desk);
    });
  });
  return { taken: claimed.length, sends };
}

/** A delivery with all that is needed to send it. */
interface Plan {
  readonly delivery: Delivery;
  /** Absent for a reply. */
  readonly record?: TicketRecord;
  readonly message: Message;
  /** The card to update. */
  readonly standing?: PostedCard;
  /** Where to post it; nothing for a queue without a channel. */
  readonly address?: Address;
}

async function prepare(delivery: Delivery, desk: Desk): Promise<Plan | undefined> {
  let plan: Plan | undefined;
  await guarded(delivery, desk, async () => {
    plan = await planOf(delivery, desk);
  });
  return plan;
}

async function planOf(delivery: Delivery, desk: Desk): Promise<Plan> {
  const { stores } = desk;
  const { content, recipient, ticket } = delivery;
  if (content.kind === 'reply') {
    if (recipient.kind !== 'requester') throw new Error('a reply goes to where somebody wrote');
    return {
      delivery,
      message: content.message,
      address: { kind: 'conversation', conversation: recipient.conversation },
    };
  }
  const record = ticket === undefined ? undefined : await stores.tickets.find(ticket);
  if (!record) throw new Error(`${ticket ?? 'nothing'} has a delivery but is not stored`);
  const locale = await localeOfRecipient(recipient, desk);
  const message = delivery.along
    ? await collectedMessage(withAlong(delivery), locale, desk)
    : await messageOf(delivery, record, locale, desk);
  const kept = content.kind === 'card' ? desk.sending.kept(delivery) : undefined;
  const standing = kept ?? (await stores.deliveries.cardOf(delivery.stream));
  const address = await addressOf(recipient, record.ticket, standing, desk);
  return {
    delivery,
    record,
    message,
    ...(content.kind === 'card' && standing && { standing }),
    ...(address && { address }),
  };
}

/**
 * Leaves out, for later, what Teams would refuse now: a service that stands still, a conversation at its limit. One
 * conversation gets one message of those taken together: they are counted now, and sent one after the other.
 */
async function whatMayGo(plans: readonly Plan[], now: number, desk: Desk): Promise<Plan[]> {
  const firsts = new Map<string, Plan>();
  const behind: Plan[] = [];
  for (const plan of plans) {
    if (firsts.has(conversationOf(plan))) behind.push(plan);
    else {
      const askAgainAt = desk.sending.ask(serviceOf(plan), now);
      if (askAgainAt === undefined) firsts.set(conversationOf(plan), plan);
      else await desk.stores.deliveries.defer(plan.delivery, askAgainAt);
    }
  }
  const going = await inPace([...firsts.values()], now, desk);
  const served = new Set(going.map(conversationOf));
  for (const plan of behind)
    if (served.has(conversationOf(plan))) await desk.stores.deliveries.defer(plan.delivery, now);
  // Behind one that has to wait all have to: each is told now for how long, not each in a round of its own.
  const waiting = behind.filter(plan => !served.has(conversationOf(plan)));
  return [...going, ...(await inPace(waiting, now, desk))];
}

/** Those that the limits of their conversation and tenant let go now; the others are put off. */
async function inPace(plans: readonly Plan[], now: number, { stores, sending }: Desk): Promise<Plan[]> {
  const answers = await stores.paces.ask(plans.map(askingOf), now, id => sending.takeReplies(id));
  const going: Plan[] = [];
  for (const [index, plan] of plans.entries()) {
    const askAgainAt = answers[index];
    if (askAgainAt === undefined) going.push(plan);
    else await stores.deliveries.defer(plan.delivery, askAgainAt);
  }
  return going;
}

/** A message that had to wait for those before it is counted anew, so that it is counted when it goes. */
async function mayGoStill(plan: Plan, countedAt: number, desk: Desk): Promise<boolean> {
  const now = desk.now();
  if (Math.abs(now - countedAt) <= lateMs / 2) return true;
  const { stores, sending } = desk;
  const [askAgainAt] = await stores.paces.ask([{ ...askingOf(plan), countedAt }], now, id => sending.takeReplies(id));
  if (askAgainAt === undefined) return true;
  await stores.deliveries.defer(plan.delivery, askAgainAt);
  return false;
}

/** Sends one delivery outside any transaction, then records what came of it. */
async function deliver(plan: Plan, desk: Desk): Promise<void> {
  const { delivery } = plan;
  const { stores } = desk;
  const outcome = await send(plan, desk);
  desk.sending.came(serviceOf(plan), outcome, desk.now());
  metrics.deliveries.inc({ outcome: outcome.kind });
  const fields = { ticket: delivery.ticket, delivery: delivery.ord, attempts: delivery.attempts };
  switch (outcome.kind) {
    case 'sent':
      desk.sending.keep(delivery, outcome);
      await patiently(() => stores.deliveries.complete(delivery, { now: desk.now(), card: outcome }));
      desk.sending.letGo(delivery);
      desk.log.debug(fields, 'delivered');
      return;
    case 'retry':
      desk.log.warn({ ...fields, because: outcome.because }, 'delivery failed for now');
      return again(plan, outcome, desk);
    case 'undeliverable':
      desk.log.warn({ ...fields, because: outcome.because }, 'undeliverable');
      return giveUpAll(plan, outcome.because, desk);
  }
}

/** The claim still holds for these; after it another replica, which knows nothing of the message, might send it again. */
const recordAgainAfterMs = [500, 1_000, 2_000];

/** What fails with the database is tried again as long as a server takes to start again. */
async function patiently(record: () => Promise<unknown>): Promise<void> {
  for (const pause of recordAgainAfterMs) {
    const isRecorded = await record().then(
      () => true,
      () => false,
    );
    if (isRecorded) return;
    await new Promise(done => setTimeout(done, pause));
  }
  await record();
}

async function send(plan: Plan, desk: Desk): Promise<SendOutcome> {
  const { delivery, record, address } = plan;
  const kept = delivery.content.kind === 'card' ? undefined : desk.sending.kept(delivery);
  if (kept) return { kind: 'sent', ...kept };
  const outcome = await sendAsPlanned(plan, desk);
  if (!record || outcome.kind !== 'undeliverable' || delivery.recipient.kind === 'requester') return outcome;
  // The thread or chat of the card is gone or closed to the bot; the queue may work elsewhere by now.
  const elsewhere = await addressOf(delivery.recipient, record.ticket, undefined, desk);
  if (!elsewhere || !address || isSamePlace(elsewhere, address, outcome.because)) return outcome;
  return desk.messenger.post(elsewhere, plan.message);
}

async function sendAsPlanned({ standing, address, message }: Plan, { messenger }: Desk): Promise<SendOutcome> {
  const outcome = standing && (await messenger.update(standing, message));
  if (outcome && outcome.kind !== 'missing') return outcome;
  return address ? messenger.post(address, message) : { kind: 'undeliverable', because: 'gone' };
}

/** A thread that is gone may be begun anew in its channel; a channel that is closed to the bot is so in every thread. */
function isSamePlace(a: Address, b: Address, because: Fault): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return because === 'gone' ? one === other : withoutThread(one) === withoutThread(other);
}

async function again({ delivery, ...plan }: Plan, outcome: FailedForNow, desk: Desk): Promise<void> {
  const now = desk.now();
  if (
    !isLastResort(delivery, desk) &&
    isGivenUp(delivery, isHandover(delivery) || delivery.content.kind === 'reply', now)
  )
    return giveUpAll({ delivery, ...plan }, 'gave-up', desk);
  const nextAt = now + pauseMs(delivery.attempts, outcome.retryAfterMs, Math.random());
  if (outcome.retryAfterMs !== undefined)
    await desk.stores.paces.hold(conversationOf({ delivery, ...plan }), now + outcome.retryAfterMs);
  await desk.stores.deliveries.postpone(delivery, { nextAt, error: outcome.because });
}

/** What went along is given up too: each is about a ticket of its own. */
async function giveUpAll({ delivery, record }: Plan, because: Fault, desk: Desk): Promise<void> {
  await giveUp(delivery, record, because, desk);
  for (const one of delivery.along ?? []) {
    const about = one.ticket === undefined ? undefined : await desk.stores.tickets.find(one.ticket);
    await giveUp(one, about, because, desk);
  }
}

/** A defect in one delivery holds up no other; its lease ends early, so that it is tried again. */
async function guarded(delivery: Delivery, desk: Desk, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const cause = causeOf(error);
    desk.log.error({ ...cause, ticket: delivery.ticket, delivery: delivery.ord }, 'a delivery met a fault');
    const nextAt = desk.now() + pauseMs(delivery.attempts, undefined, Math.random());
    // Where the database cannot be reached either, the lease ends by itself.
    await desk.stores.deliveries.postpone(delivery, { nextAt, error: cause.error }).catch(() => undefined);
  }
}

function serviceOf({ standing, address }: Pick<Plan, 'standing' | 'address'>): string {
  if (standing) return standing.conversation.serviceUrl;
  if (!address) return '';
  return address.kind === 'conversation' ? address.conversation.serviceUrl : address.serviceUrl;
}

/** What a plan counts for in Teams' limits. */
function askingOf(plan: Plan): Asking {
  const { standing, address } = plan;
  const at = standing?.conversation ?? (address?.kind === 'conversation' ? address.conversation : address);
  return {
    conversation: conversationOf(plan),
    tenant: paceOfTenant(at?.tenantId),
    requests: !standing && address?.kind === 'person' ? 2 : 1,
  };
}

/** What Teams' limits count by: a chat, or a channel with all its threads; for a first contact the person. */
function conversationOf({ standing, address, delivery }: Pick<Plan, 'standing' | 'address' | 'delivery'>): string {
  if (standing) return withoutThread(standing.conversation.id);
  return address ? withoutThread(placeOf(address)) : delivery.stream;
}

function placeOf(address: Address): string {
  switch (address.kind) {
    case 'conversation':
      return address.conversation.id;
    case 'channel':
      return address.channel;
    case 'person':
      return address.person;
  }
}

/** `19:…@thread.tacv2;messageid=…` is a thread of the channel `19:…@thread.tacv2`. */
export function withoutThread(conversation: string): string {
  return conversation.split(';', 1)[0] ?? conversation;
}

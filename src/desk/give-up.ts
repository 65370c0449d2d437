import type { Person } from '../apps/app';
import type { Delivery, Recipient } from '../deliveries/delivery';
import { pauseMs } from '../deliveries/retry';
import { helpdeskOf } from '../routing/policy';
import type { TicketChange, TicketRecord } from '../tickets/change';
import { type Fault, isRefusal, personUnreached, requesterUnreached, reroute } from './decide';
import type { Desk } from './desk';
import { saveChange } from './save-change';

/**
 * What cannot be delivered is never dropped in silence: a desk that cannot be reached gives its ticket to the next one; of
 * a requester who cannot be reached the desk that has the ticket is told; what is for the helpdesk is kept until its channel is
 * back. Each is on the ticket's timeline, and the delivery is kept as failed, to be tried afresh by hand.
 */
export async function giveUp(
  delivery: Delivery,
  record: TicketRecord | undefined,
  because: Fault,
  desk: Desk,
): Promise<void> {
  const { stores } = desk;
  const now = desk.now();
  const { recipient } = delivery;
  const person = personOf(recipient);
  if (person && because !== 'gave-up' && because !== 'rejected')
    await stores.people.markUnreachable(person.id, because, now);
  if (isLastResort(delivery, desk)) {
    desk.log.error({ ticket: delivery.ticket, because }, 'the helpdesk cannot be reached: connect its channel');
    const nextAt = now + pauseMs(delivery.attempts, undefined, Math.random());
    return stores.deliveries.postpone(delivery, { nextAt, error: because });
  }
  const change = record && instead(delivery, record, because, desk);
  if (!record || !change) return stores.deliveries.giveUp(delivery, { now, error: because });
  const saved = await saveChange(record, change, desk, { failed: { delivery, error: because } });
  if (!saved) await stores.deliveries.postpone(delivery, { nextAt: now, error: because });
}

/** The person whose own chat it goes to. */
function personOf(recipient: Recipient): Person | undefined {
  if (recipient.kind === 'person') return recipient.person;
  return recipient.kind === 'destination' && recipient.to.level === 'maker' ? recipient.to.person : undefined;
}

/** Who hears of it instead. */
function instead(
  { recipient, content }: Delivery,
  record: TicketRecord,
  because: Fault,
  { organisation, now }: Desk,
): TicketChange | undefined {
  if (recipient.kind === 'requester') {
    // Others who follow it are told as a courtesy.
    const isRequester = recipient.conversation.id === record.ticket.origin.id;
    return isRequester ? requesterUnreached(record, because, now()) : undefined;
  }
  if (recipient.kind === 'person') {
    const { person } = recipient;
    const notice = content.kind === 'notice' ? content.notice : undefined;
    return notice && personUnreached(record, { person, notice, because }, now());
  }
  const change = reroute(record, recipient.to, because, now(), organisation);
  if (isRefusal(change)) throw new Error('a reroute is never refused');
  return change;
}

export function isHandover({ content }: Delivery): boolean {
  return content.kind === 'card' && content.handover === true;
}

/** Nobody comes after the helpdesk. */
export function isLastResort({ recipient }: Delivery, { organisation }: Desk): boolean {
  if (recipient.kind !== 'destination' || recipient.to.level === 'maker') return false;
  return recipient.to.queue === helpdeskOf(organisation.routing).id;
}

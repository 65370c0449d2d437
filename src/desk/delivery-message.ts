import { formatTime } from '../cards/format-time';
import { noticeCard } from '../cards/notice-card';
import { noticeText, plainNoticeText } from '../cards/notice-text';
import { noticesCard } from '../cards/notices-card';
import { bounded } from '../cards/shown';
import type { Delivery, Notice } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Message } from '../teams/messenger';
import type { TicketRecord } from '../tickets/change';
import { isCalling, onCallNotice } from './decide';
import type { Desk } from './desk';
import { mentionsFor } from './mentions';
import { ticketCardFor } from './ticket-view';

/** More than a notification shows of the words of a card, in bytes. */
const maxSummary = 1_500;

/** What a delivery says: worked out when it is sent, so that a card always shows the ticket as it is. */
export async function messageOf(
  delivery: Delivery,
  record: TicketRecord,
  locale: Locale,
  desk: Desk,
): Promise<Message> {
  const { content, recipient } = delivery;
  if (content.kind === 'reply') return content.message;
  const { ticket } = record;
  const mentions = await mentionsFor(delivery, ticket, desk);
  const audience = recipient.kind === 'requester' ? 'requester' : 'helper';
  const notice = content.kind === 'notice' ? content.notice : standingCall(delivery, record);
  if (!notice) {
    const card = await ticketCardFor(record, { audience, locale }, desk);
    return { card, summary: card.fallbackText, mentions };
  }
  const told = timed(notice, locale, desk);
  const card = noticeCard({ notice: told, ticket, locale });
  return card
    ? { card, summary: bounded(plainNoticeText(told, locale, ticket.number), maxSummary), mentions }
    : { text: noticeText(told, locale, ticket.number), mentions };
}

/** One card for several notices to the same person. */
export async function collectedMessage(deliveries: readonly Delivery[], locale: Locale, desk: Desk): Promise<Message> {
  const items = await Promise.all(
    deliveries.map(async ({ content, createdAt, ticket: number = '' }) => {
      const record = await desk.stores.tickets.find(number);
      if (!record || content.kind !== 'notice') throw new Error(`${number} has a delivery but is not stored`);
      return { ticket: record.ticket, notice: timed(content.notice, locale, desk), at: createdAt };
    }),
  );
  const card = noticesCard({ items, locale, timeZone: desk.organisation.calendar.timeZone });
  return { card, summary: card.fallbackText };
}

/** A notice whose times stand in its words, as the reader's clock shows them. */
function timed(notice: Notice, locale: Locale, { organisation }: Desk): Notice {
  const times = Object.entries(notice.times ?? {}).map(
    ([name, at]) => [name, formatTime(at, locale, organisation.calendar.timeZone)] as const,
  );
  return { ...notice, words: { ...notice.words, ...Object.fromEntries(times) } };
}

/**
 * What somebody who was called sees of a ticket for as long as nobody has answered; then it is the ticket itself. So it is
 * on the card of an earlier call, which waits before the new one.
 */
function standingCall({ recipient, createdAt }: Delivery, { ticket, events }: TicketRecord): Notice | undefined {
  if (recipient.kind !== 'person') return undefined;
  const { person } = recipient;
  const told = events.findLast(({ kind, called }) => kind === 'on-call-told' && called?.id === person.id);
  return told && told.at < createdAt && isCalling(ticket) ? onCallNotice(ticket) : undefined;
}

import { formatTime } from '../cards/format-time';
import { noticeCard } from '../cards/notice-card';
import { noticeText } from '../cards/notice-text';
import type { Delivery } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Message } from '../teams/messenger';
import type { TicketRecord } from '../tickets/change';
import type { Desk } from './desk';
import { mentionsFor } from './mentions';
import { ticketCardFor } from './ticket-view';

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
  if (content.kind === 'card') {
    const card = await ticketCardFor(record, { audience, locale }, desk);
    return { card, summary: card.fallbackText, mentions };
  }
  const { notice } = content;
  const times = Object.entries(notice.times ?? {}).map(([name, at]) => [
    name,
    formatTime(at, locale, desk.organisation.calendar.timeZone),
  ]);
  const told = { ...notice, words: { ...notice.words, ...(Object.fromEntries(times) as Record<string, string>) } };
  const words = noticeText(told, locale, ticket.number);
  const card = noticeCard({ notice: told, ticket, locale });
  return card ? { card, summary: words, mentions } : { text: words, mentions };
}

import { noticeCard } from '../cards/notice-card';
import { noticeText } from '../cards/notice-text';
import type { Delivery } from '../deliveries/delivery';
import type { Locale } from '../lib/locale';
import type { Message } from '../teams/messenger';
import type { TicketRecord } from '../tickets/change';
import type { Desk } from './desk';
import { ticketCardFor } from './ticket-view';

/** What a delivery says: worked out when it is sent, so that a card always shows the ticket as it is. */
export function messageOf({ content, recipient }: Delivery, record: TicketRecord, locale: Locale, desk: Desk): Message {
  const { ticket } = record;
  const audience = recipient.kind === 'requester' ? 'requester' : 'helper';
  if (content.kind === 'card') {
    const card = ticketCardFor(record, { audience, locale }, desk);
    return { card, summary: card.fallbackText };
  }
  const words = noticeText(content.notice, locale, ticket.number);
  const card = noticeCard({ notice: content.notice, ticket, locale });
  return card ? { card, summary: words } : { text: words };
}

import { formatTime } from './format-time';
import { text } from './text';
import type { TicketCardInput } from './ticket-card';

/** What happens next, and by when: the line that a requester looks for first. */
export function nextStep({ record: { ticket }, names, locale, timeZone }: TicketCardInput): string {
  const time = (at: number) => formatTime(at, locale, timeZone);
  const { assignee, waitingFor } = ticket;
  switch (ticket.state) {
    case 'new':
      return text(locale, 'next.new', { holder: names.holder, by: time(ticket.firstResponseDueAt) });
    case 'open':
      return assignee
        ? text(locale, 'next.open', { name: assignee.name, by: time(ticket.resolutionDueAt) })
        : text(locale, 'next.unassigned', { holder: names.holder, by: time(ticket.resolutionDueAt) });
    case 'pending':
      return text(locale, `next.pending.${waitingFor ?? 'requester'}`, {
        partner: names.partner ?? text(locale, 'level.partner'),
      });
    case 'resolved':
      return text(locale, 'next.resolved', { by: time(ticket.closesAt ?? 0) });
    case 'closed':
      return text(locale, ticket.resolvedAt === undefined ? 'next.withdrawn' : 'next.closed');
  }
}

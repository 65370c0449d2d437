import { formatTime } from './format-time';
import type { Ticket, TicketEvent } from '../tickets/ticket';
import { text } from './text';
import type { TicketCardInput } from './ticket-card';

/** What happens next, and by when: the line that a requester looks for first. */
export function nextStep({
  record: { ticket, events },
  names,
  locale,
  timeZone,
}: Pick<TicketCardInput, 'record' | 'names' | 'locale' | 'timeZone'>): string {
  const time = (at: number) => formatTime(at, locale, timeZone);
  const { assignee, waitingFor } = ticket;
  const decided = verdictOn(events);
  const isLate = (promised: 'first-response' | 'resolution') => isBroken(promised, events, ticket);
  switch (ticket.state) {
    case 'new':
      return text(locale, isLate('first-response') ? 'next.lateNew' : 'next.new', {
        holder: names.holder,
        by: time(ticket.firstResponseDueAt),
      });
    case 'open':
      return assignee
        ? text(locale, isLate('resolution') ? 'next.late' : 'next.open', {
            name: assignee.name,
            by: time(ticket.resolutionDueAt),
          })
        : text(locale, isLate('resolution') ? 'next.lateUnassigned' : 'next.unassigned', {
            holder: names.holder,
            by: time(ticket.resolutionDueAt),
          });
    case 'pending':
      return text(locale, `next.pending.${waitingFor ?? 'requester'}`, {
        partner: names.partner ?? text(locale, 'level.partner'),
      });
    case 'resolved':
      if (decided) return text(locale, `next.${decided.kind}`, { ...decided, by: time(ticket.closesAt ?? 0) });
      return text(locale, 'next.resolved', { by: time(ticket.closesAt ?? 0) });
    case 'closed':
      if (decided) return text(locale, `next.${decided.kind}.closed`, decided);
      return text(locale, ticket.resolvedAt === undefined ? 'next.withdrawn' : 'next.closed');
  }
}

/** What was decided on a proposal, and by whom; nothing once the ticket was opened again after that. */
function verdictOn(events: readonly TicketEvent[]) {
  const last = events.findLast(({ kind }) => kind === 'accepted' || kind === 'declined' || kind === 'reopened');
  if (last?.kind !== 'accepted' && last?.kind !== 'declined') return undefined;
  return { kind: last.kind, name: last.by?.name ?? '' };
}

/** Whether the promise that stands was broken: one that was made afresh after a breach is not. */
function isBroken(
  promised: 'first-response' | 'resolution',
  events: readonly TicketEvent[],
  { timers = [] }: Ticket,
): boolean {
  const isArmed = timers.some(({ kind }) => kind === `${promised}-breach`);
  return !isArmed && events.some(({ kind }) => kind === `${promised}-breached`);
}

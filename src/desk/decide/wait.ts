import type { Person } from '../../apps/app';
import type { TicketRecord } from '../../tickets/change';
import type { Organisation } from '../organisation';
import { type Decision, changeOf, takenBy, unlessActive } from './change';
import type { Mover } from './hand-over';

/** What somebody outside works on now, under their own number. */
export interface Hold {
  readonly waitingFor: string;
  readonly reference: string;
  readonly reason: string;
}

/** The ticket waits for a partner or Microsoft; the desk that holds it keeps in touch with them. */
export function hold(record: TicketRecord, by: Mover, wish: Hold, now: number, organisation: Organisation): Decision {
  const { ticket } = record;
  const over = unlessActive(ticket);
  if (over) return over;
  if (!by.isHelpdesk) return { refused: 'only-helpdesk' };
  const { waitingFor, reference, reason } = wish;
  if (waitingFor !== 'partner' && waitingFor !== 'microsoft') return { refused: 'unknown-waiting' };
  if (waitingFor === 'partner' && organisation.partners.length === 0) return { refused: 'no-partner' };
  if (!reference.trim()) return { refused: 'missing-reference' };
  const person = { id: by.id, name: by.name };
  const words = { name: by.name, reason };
  return changeOf(record, {
    set: { ...takenBy(ticket, person, now), state: 'pending', waitingFor, level: waitingFor, reference },
    events: [{ at: now, kind: 'held', by: person, waitingFor, reference, level: waitingFor, text: reason }],
    tellRequester: { key: waitingFor === 'partner' ? 'waitingForPartner' : 'waitingForMicrosoft', words },
  });
}

/** What was waited for has come, or is not worth waiting for: work goes on at the desk that holds the ticket. */
export function resume(record: TicketRecord, by: Person, reason: string, now: number): Decision {
  const { ticket } = record;
  const over = unlessActive(ticket);
  if (over) return over;
  if (ticket.state !== 'pending' && ticket.level === ticket.heldBy.level) return { refused: 'not-waiting' };
  return changeOf(record, {
    set: { ...takenBy(ticket, by, now), state: 'open', waitingFor: undefined, level: ticket.heldBy.level },
    events: [{ at: now, kind: 'resumed', by, level: ticket.heldBy.level, text: reason }],
    tellRequester: { key: 'resumed', words: { name: by.name, reason } },
  });
}

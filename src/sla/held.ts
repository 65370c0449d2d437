import { type Level, levels } from '../routing/destination';
import type { TicketRecord } from '../tickets/change';
import type { TicketEvent } from '../tickets/ticket';
import { type Calendar, workingTimeBetween } from './calendar';

/** How long a level had a ticket: in working time, and with nights and weekends. */
export interface LevelTime {
  readonly level: Level;
  readonly workingMs: number;
  readonly elapsedMs: number;
}

/** Steps that name a desk without giving it the ticket. */
const elsewhere: readonly TicketEvent['kind'][] = ['undeliverable', 'expert-asked'];
const endings: readonly TicketEvent['kind'][] = ['resolved', 'confirmed', 'withdrawn', 'closed-unconfirmed'];

/**
 * How long each level has had a ticket by its timeline, so that a late handover is seen where it was late; from the
 * nearest level to the farthest. What waits for the requester counts for the level that asked; what is resolved does not.
 */
export function heldByLevel({ ticket, events }: TicketRecord, now: number, calendar: Calendar): LevelTime[] {
  const sums = new Map<Level, { workingMs: number; elapsedMs: number }>();
  let level: Level | undefined;
  let since: number | undefined;
  const count = (until: number) => {
    if (level === undefined || since === undefined) return;
    const { workingMs, elapsedMs } = sums.get(level) ?? { workingMs: 0, elapsedMs: 0 };
    sums.set(level, {
      workingMs: workingMs + workingTimeBetween(since, until, calendar),
      elapsedMs: elapsedMs + Math.max(0, until - since),
    });
  };
  for (const event of events) {
    const moved = elsewhere.includes(event.kind) ? undefined : (event.level ?? event.to?.level);
    const ends = endings.includes(event.kind);
    const begins = moved !== undefined || (event.kind === 'reopened' && since === undefined);
    if (!ends && !begins) continue;
    count(event.at);
    level = moved ?? level;
    since = ends ? undefined : event.at;
  }
  // A ticket can also be closed by a step that is not among the endings.
  count(ticket.closedAt ?? now);
  return levels.flatMap(known => {
    const sum = sums.get(known);
    return sum ? [{ level: known, ...sum }] : [];
  });
}

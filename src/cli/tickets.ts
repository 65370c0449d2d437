import type { Calendar } from '../sla/calendar';
import type { Ticket, TicketEvent } from '../tickets/ticket';
import type { TicketRecord } from '../tickets/change';
import { systemClock } from '../lib/clock';
import { type LevelTime, heldByLevel } from '../sla/held';
import { optionsOf } from './options';
import { withStores } from './stores';
import { eventText } from '../cards/event-text';

/** `firstline tickets [--json]`: every ticket with its state, assignee, level, queue and timeline. */
export async function listTickets(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, { json: { type: 'boolean', default: false } });
  await withStores(async (stores, { calendar }) => {
    const now = systemClock();
    const tickets = [];
    for await (const record of stores.tickets.all()) {
      if (values.json) tickets.push(asJson(record, now, calendar));
      else process.stdout.write(asLine(record));
    }
    if (values.json) process.stdout.write(`${JSON.stringify(tickets, null, 2)}\n`);
  });
}

/** What only the program itself needs of a ticket. */
const inner: readonly (keyof Ticket)[] = ['heldBy', 'fallbacks', 'origin', 'version', 'formId', 'clock'];

function asJson({ ticket, events }: TicketRecord, now: number, calendar: Calendar) {
  const { heldBy } = ticket;
  const facts = Object.entries(ticket).filter(([key]) => !inner.some(name => name === key));
  return {
    ...Object.fromEntries(facts),
    assignee: ticket.assignee ?? null,
    waitingFor: ticket.waitingFor ?? null,
    queue: heldBy.level === 'maker' ? heldBy.person.id : heldBy.queue,
    heldBy,
    heldByLevel: heldByLevel({ ticket, events }, now, calendar).map(asMinutes),
    timeline: events.map(asTimeline),
  };
}

/** How long a level has had it, in whole minutes. */
function asMinutes({ level, workingMs, elapsedMs }: LevelTime) {
  const minutes = (ms: number) => Math.floor(ms / 60_000);
  return { level, workingMinutes: minutes(workingMs), elapsedMinutes: minutes(elapsedMs) };
}

function asTimeline(event: TicketEvent) {
  return { ...event, at: new Date(event.at).toISOString(), says: eventText(event, 'en') };
}

function asLine({ ticket }: TicketRecord): string {
  const { number, state, priority, level, assignee, summary } = ticket;
  return `${number}  ${state.padEnd(8)} ${priority}  ${level.padEnd(9)} ${(assignee?.name ?? '-').padEnd(20)} ${summary}\n`;
}

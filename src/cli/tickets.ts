import type { Calendar } from '../sla/calendar';
import type { Ticket, TicketEvent } from '../tickets/ticket';
import type { TicketRecord } from '../tickets/change';
import { systemClock } from '../lib/clock';
import { type LevelTime, heldByLevel } from '../sla/held';
import { UsageError } from './commands';
import { byteOrderMark, csvLine } from './csv';
import { optionsOf } from './options';
import { withStores } from './stores';
import { shownLine } from '../cards/shown';
import { eventText } from '../cards/event-text';

/**
 * `firstline tickets [--json | --csv [--separator ;]]`: every ticket with its state, assignee, level, queue and, as JSON,
 * its timeline.
 */
export async function listTickets(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, {
    json: { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    separator: { type: 'string', default: ',' },
  });
  const separator = separators.find(known => known === values.separator);
  if (separator === undefined) throw new UsageError('--separator: give , or ;');
  if (values.csv) process.stdout.write(byteOrderMark + csvLine(Object.keys(columns), separator));
  await withStores(async (stores, { calendar }) => {
    const now = systemClock();
    const tickets = [];
    for await (const record of stores.tickets.all()) {
      if (values.json) tickets.push(asJson(record, now, calendar));
      else if (values.csv) process.stdout.write(csvLine(cellsOf(record), separator));
      else process.stdout.write(asLine(record));
    }
    if (values.json) process.stdout.write(`${JSON.stringify(tickets, null, 2)}\n`);
  });
}

/** Excel splits by the one that the machine's region uses. */
const separators = [',', ';'] as const;

/** What a spreadsheet tells of a ticket. Times are in UTC. */
const columns: Readonly<Record<string, (ticket: Ticket) => string | number | undefined>> = {
  number: ({ number }) => number,
  state: ({ state }) => state,
  waitingFor: ({ waitingFor }) => waitingFor,
  priority: ({ priority }) => priority,
  level: ({ level }) => level,
  queue: ({ heldBy }) => (heldBy.level === 'maker' ? heldBy.person.name : heldBy.queue),
  assignee: ({ assignee }) => assignee?.name,
  app: ({ app, unknownApp }) => app ?? unknownApp,
  category: ({ category }) => category,
  impact: ({ impact }) => impact,
  requester: ({ requester }) => requester.name,
  summary: ({ summary }) => summary,
  opened: ({ openedAt }) => asTime(openedAt),
  responded: ({ respondedAt }) => asTime(respondedAt),
  firstResponseDue: ({ firstResponseDueAt }) => asTime(firstResponseDueAt),
  resolved: ({ resolvedAt }) => asTime(resolvedAt),
  resolutionDue: ({ resolutionDueAt }) => asTime(resolutionDueAt),
  closed: ({ closedAt }) => asTime(closedAt),
  rating: ({ rating }) => rating,
};

function cellsOf({ ticket }: TicketRecord) {
  return Object.values(columns).map(of => of(ticket));
}

function asTime(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 19).replace('T', ' ');
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
  // Made visible, or what people wrote could give orders to the terminal.
  const name = shownLine(assignee?.name ?? '-').padEnd(20);
  return `${number}  ${state.padEnd(8)} ${priority}  ${level.padEnd(9)} ${name} ${shownLine(summary)}\n`;
}

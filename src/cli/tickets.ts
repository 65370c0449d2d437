import type { TicketEvent } from '../tickets/ticket';
import type { TicketRecord } from '../tickets/change';
import { optionsOf } from './options';
import { withStores } from './stores';
import { eventText } from '../cards/event-text';

/** `firstline tickets [--json]`: every ticket with its state, assignee, level, queue and timeline. */
export async function listTickets(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, { json: { type: 'boolean', default: false } });
  await withStores(async stores => {
    const tickets = [];
    for await (const record of stores.tickets.all()) {
      if (values.json) tickets.push(asJson(record));
      else process.stdout.write(asLine(record));
    }
    if (values.json) process.stdout.write(`${JSON.stringify(tickets, null, 2)}\n`);
  });
}

function asJson({ ticket, events }: TicketRecord) {
  const { heldBy, fallbacks, origin, version, formId, ...facts } = ticket;
  return {
    ...facts,
    assignee: ticket.assignee ?? null,
    waitingFor: ticket.waitingFor ?? null,
    queue: heldBy.level === 'maker' ? heldBy.person.id : heldBy.queue,
    heldBy,
    timeline: events.map(asTimeline),
  };
}

function asTimeline(event: TicketEvent) {
  return { ...event, at: new Date(event.at).toISOString(), says: eventText(event, 'en') };
}

function asLine({ ticket }: TicketRecord): string {
  const { number, state, priority, level, assignee, summary } = ticket;
  return `${number}  ${state.padEnd(8)} ${priority}  ${level.padEnd(9)} ${(assignee?.name ?? '-').padEnd(20)} ${summary}\n`;
}

import type { Locale } from '../lib/locale';
import type { Queue } from '../routing/destination';
import type { TicketRecord } from '../tickets/change';
import { eventText } from './event-text';
import { escaped } from './shown';
import { stateText } from './state-text';

/** What a typed command did, in words that a screen reader tells in one go: the step, and how the ticket stands now. */
export function outcomeText(
  { ticket, events }: TicketRecord,
  locale: Locale,
  { queues }: { readonly queues: readonly Pick<Queue, 'id' | 'name'>[] },
): string {
  const last = events.findLast(({ by }) => by !== undefined);
  const step = last ? eventText(last, locale, id => queues.find(queue => queue.id === id)?.name ?? id) : '';
  const stop = /[.!?…]$/.test(step) ? '' : '.';
  return `**${ticket.number}**: ${escaped(step)}${stop} ${stateText(ticket, locale)}.`;
}

/** How a ticket stands, for a place where others read too. */
export function standingText({ ticket }: TicketRecord, locale: Locale): string {
  return `**${ticket.number}**: ${stateText(ticket, locale)}.`;
}

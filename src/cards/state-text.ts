import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { text } from './text';

/** The state in words: "Waiting for your answer", "New". */
export function stateText({ state, waitingFor }: Ticket, locale: Locale): string {
  return text(locale, waitingFor ? `state.pending.${waitingFor}` : `state.${state}`);
}

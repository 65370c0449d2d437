import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { text } from './text';

/** The state in words; to a requester who is waited for, it says so. */
export function stateText(
  { state, waitingFor, proposal }: Pick<Ticket, 'state' | 'waitingFor' | 'proposal'>,
  locale: Locale,
  audience: 'requester' | 'helper' = 'helper',
): string {
  if (state === 'resolved' && proposal) return text(locale, 'state.resolved.proposal');
  if (state !== 'pending') return text(locale, `state.${state}`);
  if (audience === 'requester' && waitingFor === 'requester') return text(locale, 'state.pending.you');
  return text(locale, `state.pending.${waitingFor ?? 'requester'}`);
}

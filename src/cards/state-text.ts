import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { text } from './text';

/** The state in words; to a requester who is waited for, it says so. What went on to another desk waits until somebody takes it. */
export function stateText(
  { state, waitingFor, proposal, assignee }: Pick<Ticket, 'state' | 'waitingFor' | 'proposal' | 'assignee'>,
  locale: Locale,
  audience: 'requester' | 'helper' = 'helper',
): string {
  if (state === 'resolved' && proposal) return text(locale, 'state.resolved.proposal');
  if (state === 'open' && !assignee) return text(locale, 'state.open.unassigned');
  if (state !== 'pending') return text(locale, `state.${state}`);
  if (audience === 'requester' && waitingFor === 'requester') return text(locale, 'state.pending.you');
  return text(locale, `state.pending.${waitingFor ?? 'requester'}`);
}

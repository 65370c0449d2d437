import type { Unreachable } from '../../routing/route';
import type { TicketChange, TicketRecord } from '../../tickets/change';
import { changeOf } from './change';

/** Why a message was given up: the place cannot be reached, faults went on for too long, or Teams refuses the message. */
export type Fault = Unreachable | 'gave-up' | 'rejected';

/**
 * A requester who cannot be reached in Teams: the desk that has the ticket is told, to find another way. Nothing where it
 * was told so since the requester was last heard of. The requester's own card is left alone, or this would never end.
 */
export function requesterUnreached(record: TicketRecord, because: Fault, now: number): TicketChange | undefined {
  const { requester } = record.ticket;
  const last = record.events.findLast(({ kind, by }) => kind === 'requester-unreached' || by?.id === requester.id);
  if (last?.kind === 'requester-unreached') return undefined;
  const reason = { code: because, words: { name: requester.name } };
  const change = changeOf(record, {
    set: {},
    events: [{ at: now, kind: 'requester-unreached', because: [reason] }],
    tellHolder: { key: 'requesterUnreached', words: { name: requester.name } },
  });
  return { ...change, deliveries: change.deliveries.filter(({ recipient }) => recipient.kind !== 'requester') };
}

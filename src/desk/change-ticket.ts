import type { TicketRecord } from '../tickets/change';
import type { Refusal } from '../tickets/refusal';
import { type Decision, announced, isRefusal } from './decide';
import type { Desk } from './desk';
import { type Actor, type Roles, rolesOf } from './roles';

export type ChangeOutcome =
  | { readonly kind: 'done'; readonly record: TicketRecord; readonly roles: Roles }
  | { readonly kind: 'refused'; readonly record: TicketRecord; readonly roles: Roles; readonly refusal: Refusal }
  | { readonly kind: 'denied' }
  | { readonly kind: 'not-found' };

/** More changes than this of one ticket in the same moment would be a defect. */
const maxTries = 5;

/**
 * Changes a ticket as `step` decides, on the ticket as it stands when it is saved.
 *
 * @param may who may do it; somebody who may not learns nothing of the ticket
 */
export async function changeTicket(
  number: string,
  actor: Actor,
  { may, step }: { may: (roles: Roles) => boolean; step: (record: TicketRecord) => Decision | Promise<Decision> },
  desk: Desk,
): Promise<ChangeOutcome> {
  const { stores, organisation } = desk;
  const bindings = await stores.conversations.bindings();
  for (let attempt = 0; attempt < maxTries; attempt++) {
    const record = await stores.tickets.find(number);
    if (!record) return { kind: 'not-found' };
    const roles = rolesOf(actor, record.ticket, organisation, bindings);
    if (!may(roles)) return { kind: 'denied' };
    const decision = await step(record);
    if (isRefusal(decision)) return { kind: 'refused', record, roles, refusal: decision };
    const change = announced(record, decision);
    if ((await stores.tickets.save(change, { now: desk.now() })) !== 'saved') continue;
    desk.wake();
    const [event] = change.events;
    desk.log.info({ ticket: number, step: event?.kind, state: change.ticket.state }, 'ticket changed');
    return { kind: 'done', roles, record: { ticket: change.ticket, events: [...record.events, ...change.events] } };
  }
  throw new Error(`${number} kept changing`);
}

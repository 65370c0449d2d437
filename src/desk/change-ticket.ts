import type { TicketRecord } from '../tickets/change';
import type { Refusal } from '../tickets/refusal';
import { catchUp } from './check-targets';
import { type Decision, isRefusal } from './decide';
import { recordDenial } from './audit';
import type { Desk } from './desk';
import { type Actor, type Roles, type TicketStep, mayDo, rolesOf } from './roles';
import { saveChange } from './save-change';
import { activityOf, isDone } from './work-ticket';

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
 * @param what tells who may; somebody who may not learns nothing of the ticket
 */
export async function changeTicket(
  number: string,
  actor: Actor,
  { what, step }: { what: TicketStep; step: (record: TicketRecord) => Decision | Promise<Decision> },
  desk: Desk,
): Promise<ChangeOutcome> {
  const { stores, organisation } = desk;
  const bindings = await stores.conversations.bindings();
  for (let attempt = 0; attempt < maxTries; attempt++) {
    const found = await stores.tickets.find(number);
    if (!found) return { kind: 'not-found' };
    const record = await catchUp(found, desk);
    if (!record) continue;
    const roles = rolesOf(actor, record.ticket, organisation, bindings);
    if (!mayDo(what, roles)) {
      await recordDenial({ by: actor.id, action: what, target: number }, desk);
      return { kind: 'denied' };
    }
    if (await isDone(actor, desk)) return { kind: 'done', record, roles };
    const decision = await step(record);
    if (isRefusal(decision)) return { kind: 'refused', record, roles, refusal: decision };
    const saved = await saveChange(record, decision, desk, activityOf(actor));
    if (!saved) continue;
    const [event] = decision.events;
    desk.log.info({ ticket: number, step: event?.kind, state: saved.ticket.state }, 'ticket changed');
    return { kind: 'done', roles, record: saved };
  }
  throw new Error(`${number} kept changing`);
}

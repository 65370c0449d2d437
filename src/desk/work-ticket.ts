import { typed } from '../tickets/form';
import type { TicketRecord } from '../tickets/change';
import type { Refusal } from '../tickets/refusal';
import { recordDenial } from './audit';
import * as decide from './decide';
import type { Decision } from './decide';
import type { Desk } from './desk';
import { desksOf } from './decide/change';
import type { Organisation } from './organisation';
import { type Actor, type Bindings, type Roles, type TicketVerb, mayDo, rolesOf, worksIn } from './roles';
import { queueById } from '../routing/policy';
import { catchUp } from './check-targets';
import { saveChange } from './save-change';

/** A wish to do something to a ticket. `input` is what the card sent: anything may be in it. */
export interface TicketAction {
  readonly verb: TicketVerb;
  readonly ticket: string;
  readonly actor: Actor;
  readonly input: Readonly<Record<string, unknown>>;
  /** Names the activity that brought it; the same one again changes nothing. */
  readonly activity?: string;
}

export type WorkOutcome =
  | { readonly kind: 'done'; readonly record: TicketRecord; readonly roles: Roles }
  /** The rules do not allow it; the record is how things stand now. */
  | { readonly kind: 'refused'; readonly record: TicketRecord; readonly roles: Roles; readonly refusal: Refusal }
  /** The person may not. The record is there only where the ticket's card stands, so that they have seen it anyway. */
  | { readonly kind: 'denied'; readonly verb: TicketVerb; readonly seen?: TicketRecord }
  | { readonly kind: 'not-found' };

/** More changes than this of one ticket in the same moment would be a defect. */
const maxTries = 5;

/** Does what a person wants done to a ticket, if they may and the rules allow it. */
export async function workTicket(action: TicketAction, desk: Desk): Promise<WorkOutcome> {
  const { stores, organisation } = desk;
  const bindings = await stores.conversations.bindings();
  for (let attempt = 0; attempt < maxTries; attempt++) {
    const found = await stores.tickets.find(action.ticket);
    if (!found) return { kind: 'not-found' };
    const record = await catchUp(found, desk);
    if (!record) continue;
    const roles = rolesOf(action.actor, record.ticket, organisation, bindings);
    if (!mayDo(action.verb, roles)) {
      await recordDenial({ by: action.actor.id, action: action.verb, target: action.ticket }, desk);
      return {
        kind: 'denied',
        verb: action.verb,
        ...(standsAt(action.actor, record, organisation, bindings) && { seen: record }),
      };
    }
    if (action.verb === 'showTicket' || (await isDone(action, desk))) return { kind: 'done', record, roles };
    const decision = await decided(action.verb, action, record, roles, desk);
    if (decide.isRefusal(decision)) return { kind: 'refused', record, roles, refusal: decision };
    if (decide.isSamePress(record, decision)) return { kind: 'done', record, roles };
    const saved = await saveChange(
      record,
      decision,
      desk,
      action.activity === undefined ? {} : { activity: action.activity },
    );
    if (saved) {
      desk.log.info({ ticket: action.ticket, verb: action.verb, state: saved.ticket.state }, 'ticket changed');
      return { kind: 'done', roles, record: saved };
    }
  }
  throw new Error(`${action.ticket} kept changing`);
}

async function isDone({ activity }: TicketAction, { stores }: Desk): Promise<boolean> {
  return activity !== undefined && stores.activities.isDone(activity);
}

async function decided(
  verb: Exclude<TicketVerb, 'showTicket'>,
  { actor, input }: TicketAction,
  record: TicketRecord,
  roles: Roles,
  desk: Desk,
): Promise<Decision> {
  const now = desk.now();
  const { organisation } = desk;
  const by = { id: actor.id, name: actor.name };
  const mover = { ...by, isHelpdesk: roles.isHelpdesk };
  const text = (field: string) => typed(input[field]);
  switch (verb) {
    case 'take':
      return decide.take(record, by, now);
    case 'haveIt':
      return decide.haveIt(record, by, now);
    case 'ask':
      return decide.ask(record, by, text('message'), now);
    case 'reply':
      return roles.isRequester
        ? decide.reply(record, text('message'), now)
        : decide.tell(record, by, text('message'), now);
    case 'resolve':
      return decide.resolve(record, by, text('resolution'), now, organisation);
    case 'escalate':
      return decide.escalate(record, mover, text('reason'), now, organisation);
    case 'redirect': {
      const unreachable = await unreachableMakers(text('app'), desk);
      const wish = { app: text('app'), queue: text('queue'), reason: text('reason'), unreachable };
      return decide.redirect(record, mover, wish, now, organisation);
    }
    case 'setPriority':
      return decide.setPriority(record, by, { priority: text('priority'), reason: text('reason') }, now);
    case 'confirm':
      return decide.confirm(record, ratingOf(input.rating), now);
    case 'reopen':
      return decide.reopen(record, text('reason'), now);
    case 'withdraw':
      return decide.withdraw(record, now);
  }
}

/** Whether the ticket's card stands in the conversation that the person acts in. */
function standsAt(
  { id, conversationId }: Actor,
  { ticket, events }: TicketRecord,
  organisation: Organisation,
  bindings: Bindings,
): boolean {
  if (ticket.origin.id === conversationId) return true;
  return desksOf(events).some(to => {
    if (to.level === 'maker') return to.person.id === id;
    const queue = queueById(organisation.routing, to.queue);
    return queue !== undefined && worksIn(queue, conversationId, bindings);
  });
}

/** Which of an app's makers are known to be out of reach. */
export async function unreachableMakers(appId: string | undefined, { organisation, stores }: Desk) {
  const app = appId ? (organisation.apps.find(appId) ?? organisation.apps.recognise(appId)?.app) : undefined;
  const makers = [...(app?.owner ? [app.owner] : []), ...(app?.coOwners ?? [])];
  return stores.people.unreachable(makers.map(({ id }) => id));
}

/** 1 to 5 stars; anything else counts as no rating. */
function ratingOf(value: unknown): number | undefined {
  const stars = Number(value);
  return value !== '' && Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : undefined;
}

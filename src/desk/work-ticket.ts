import { checkAttachments } from '../tickets/attachment';
import type { TicketRecord } from '../tickets/change';
import { typed } from '../tickets/form';
import type { Refusal } from '../tickets/refusal';
import { recordDenial } from './audit';
import * as decide from './decide';
import { decided, isLook } from './decided';
import type { Desk } from './desk';
import { desksOf, spoken } from './decide/change';
import type { Organisation } from './organisation';
import {
  type Actor,
  type Bindings,
  type TicketVerb,
  audienceOf,
  isAmongOthers,
  mayDo,
  rolesOf,
  worksIn,
  worksOn,
} from './roles';
import { queueById } from '../routing/policy';
import { catchUp } from './check-targets';
import { followUp } from './follow-up';
import { saveChange } from './save-change';

/** A wish to do something to a ticket. `input` is what the card sent: anything may be in it. */
export interface TicketAction {
  readonly verb: TicketVerb;
  readonly ticket: string;
  readonly actor: Actor;
  readonly input: Readonly<Record<string, unknown>>;
  /** Whether it was done on a helper's card; where left out, the place tells. */
  readonly asHelper?: boolean | undefined;
}

/** The ticket as it stands now, and whose card of it the person is shown. */
interface Shown {
  readonly record: TicketRecord;
  readonly audience: 'requester' | 'helper';
  /** Whether others read along in the place where it was done. */
  readonly isAmongOthers: boolean;
}

export type WorkOutcome =
  | ({ readonly kind: 'done' } & Shown)
  /** The rules do not allow it; the record is how things stand now. */
  | ({ readonly kind: 'refused'; readonly refusal: Refusal } & Shown)
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
    const asHelper = roles.isHelper && (action.asHelper ?? worksOn(roles, record.ticket, action.actor));
    const seesAsHelper = asHelper || isAwayFrom(record, action.actor);
    const shown = {
      audience: audienceOf(action.actor, roles, seesAsHelper, organisation, bindings),
      isAmongOthers: isAmongOthers(action.actor, organisation, bindings),
    };
    if (isLook(action.verb) || (await isDone(action.actor, desk))) return { kind: 'done', record, ...shown };
    const decision = await decided(action.verb, { ...action, asHelper }, { record, roles, bindings }, desk);
    const asRequester = roles.isRequester && !asHelper;
    if (asRequester && decide.isRefusal(decision) && isTooLate(action, decision))
      return carriedOn(record, action, shown, desk);
    if (decide.isRefusal(decision)) return { kind: 'refused', record, ...shown, refusal: decision };
    const isOfThis = decision.ticket.number === record.ticket.number;
    const before = isOfThis ? record : await stores.tickets.find(decision.ticket.number);
    if (before && decide.isSamePress(before, decision)) return { kind: 'done', record, ...shown };
    const saved = before && (await saveChange(before, decision, desk, activityOf(action.actor)));
    if (saved) {
      desk.log.info({ ticket: saved.ticket.number, verb: action.verb, state: saved.ticket.state }, 'ticket changed');
      return { kind: 'done', ...shown, record: isOfThis ? saved : record };
    }
  }
  throw new Error(`${action.ticket} kept changing`);
}

/** Whether somebody acts in a channel where the ticket was not filed: what stands there is the card of those who work on it. */
function isAwayFrom({ ticket }: TicketRecord, { isAlone, conversationId }: Actor): boolean {
  return isAlone !== true && ticket.origin.id !== conversationId;
}

/** Whether a requester writes on a ticket that cannot be opened again. */
function isTooLate({ verb }: TicketAction, { refused }: Refusal): boolean {
  const isOver = ['reopen-window-over', 'never-resolved', 'resolved', 'closed'].includes(refused);
  return verb === 'reply' && isOver;
}

/** The ticket that carries on one that is over; with the words, where it was opened before. */
async function carriedOn(
  record: TicketRecord,
  action: TicketAction,
  shown: Omit<Shown, 'record'>,
  desk: Desk,
): Promise<WorkOutcome> {
  const message = { text: typed(action.input.message), attachments: checkAttachments(action.input.attachments) };
  const { record: next, first } = await followUp(record, message, desk);
  if (first || next.ticket.details === spoken(message).text) return { kind: 'done', record: next, ...shown };
  return workTicket({ ...action, ticket: next.ticket.number }, desk);
}

/** What a change is saved with, so that the same activity again changes nothing. */
export function activityOf({ activity }: Actor): { readonly activity?: string } {
  return activity === undefined ? {} : { activity };
}

/** Whether the activity that somebody acts with has had its effect. */
export async function isDone({ activity }: Actor, { stores }: Desk): Promise<boolean> {
  return activity !== undefined && stores.activities.isDone(activity);
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

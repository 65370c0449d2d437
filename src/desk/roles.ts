import type { App } from '../apps/app';
import type { Queue, QueueLevel } from '../routing/destination';
import { queueById } from '../routing/policy';
import type { Ticket } from '../tickets/ticket';
import { decidesOn } from './decide/proposal';
import { type Organisation, channelOf } from './organisation';

/** A person in a place: who presses a button, and where. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly conversationId: string;
  /** Whether nobody else reads there: a chat with the bot alone. */
  readonly isAlone?: boolean;
  /** Names the activity that they act with; the same one again changes nothing. */
  readonly activity?: string;
}

/** Where queues work, as connected in Teams, by queue id. */
export type Bindings = ReadonlyMap<string, { readonly id: string }>;

export interface Roles {
  readonly isRequester: boolean;
  readonly isHelper: boolean;
  /** Of the helpdesk or the dedicated team: may hand over to the farther rungs of the ladder. */
  readonly isHelpdesk: boolean;
  /** Decides on what the ticket proposes about an app. */
  readonly isDecider: boolean;
}

/** What a person is to a ticket. The one place that says who may do what; `verbRoles` and `stepRoles` say what each role may. */
export function rolesOf(actor: Actor, ticket: Ticket, organisation: Organisation, bindings: Bindings): Roles {
  const memberOf = (queue: Queue) => isMember(actor, queue, bindings);
  const { queues } = organisation.routing;
  const isHelpdesk = queues.some(queue => desks.includes(queue.level) && memberOf(queue));
  const { heldBy } = ticket;
  const holds =
    heldBy.level === 'maker'
      ? heldBy.person.id === actor.id
      : queues.some(queue => queue.id === heldBy.queue && memberOf(queue));
  const app = ticket.app === undefined ? undefined : organisation.apps.find(ticket.app);
  return {
    isRequester: ticket.requester.id === actor.id,
    isHelper:
      isHelpdesk ||
      holds ||
      ticket.assignee?.id === actor.id ||
      ownersOf(app).has(actor.id) ||
      wasCalled(actor, ticket),
    isHelpdesk,
    isDecider: mayDecide(actor, ticket, organisation, bindings),
  };
}

/** Whether the person is here to work on the ticket: in the chat where it was filed, its requester is only that. */
export function worksOn({ isHelper, isRequester }: Roles, { origin }: Ticket, { conversationId }: Actor): boolean {
  return isHelper && !(isRequester && origin.id === conversationId);
}

/** A tier is for the dedicated team to decide, where there is one; an app for whoever gets it; the register for the helpdesk. */
function mayDecide(actor: Actor, { proposal }: Ticket, organisation: Organisation, bindings: Bindings): boolean {
  if (!proposal) return false;
  if (decidesOn(proposal, actor.id)) return true;
  const hasExperts = organisation.routing.queues.some(({ level }) => level === 'dedicated');
  const levels: readonly QueueLevel[] = proposal.kind === 'tier' && hasExperts ? ['dedicated'] : desks;
  return queuesOf(actor, organisation, bindings).some(({ level }) => levels.includes(level));
}

/** Whether somebody may use configuration commands. */
export function isAdmin(personId: string, { admins }: Organisation): boolean {
  return admins.includes(personId);
}

/** The queues that a person belongs to. */
export function queuesOf(actor: Actor, { routing }: Organisation, bindings: Bindings): Queue[] {
  return routing.queues.filter(queue => isMember(actor, queue, bindings));
}

/** The helpdesk or the dedicated team, where the person belongs to one of them: the one whose channel they are in first. */
export function deskOf(actor: Actor, organisation: Organisation, bindings: Bindings): Queue | undefined {
  const own = queuesOf(actor, organisation, bindings).filter(({ level }) => desks.includes(level));
  return own.find(queue => worksIn(queue, actor.conversationId, bindings)) ?? own[0];
}

const desks: readonly QueueLevel[] = ['helpdesk', 'dedicated'];

/** Listed members; where the policy lists none, whoever acts in the queue's own channel is in its team. */
function isMember({ id, conversationId }: Actor, queue: Queue, bindings: Bindings): boolean {
  if (queue.members.length > 0) return queue.members.includes(id);
  return worksIn(queue, conversationId, bindings);
}

/** Whether a conversation is the queue's channel, or a thread in it. */
export function worksIn(queue: Queue, conversationId: string, bindings: Bindings): boolean {
  const channel = channelOf(queue, bindings);
  return channel !== undefined && withoutThread(conversationId) === withoutThread(channel);
}

function withoutThread(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? conversationId;
}

/** Whoever was told as being on call may act on that ticket. */
function wasCalled({ id }: Actor, { onCall }: Ticket): boolean {
  return onCall?.told.some(person => person.id === id) ?? false;
}

/** Ids of those who look after an app. */
export function ownersOf(app: App | undefined): ReadonlySet<string> {
  return new Set([...(app?.owner ? [app.owner] : []), ...(app?.coOwners ?? [])].map(({ id }) => id));
}

/**
 * Whose card of a ticket somebody is shown: a helper's, with what is for helpers only, never where others read who are
 * none.
 *
 * @param asHelper whether they acted on a helper's card; decides for those who are both
 */
export function audienceOf(
  actor: Actor,
  { isHelper, isRequester }: Roles,
  asHelper: boolean,
  organisation: Organisation,
  bindings: Bindings,
): 'requester' | 'helper' {
  if (!isHelper || (isRequester && !asHelper)) return 'requester';
  return isAmongOthers(actor, organisation, bindings) ? 'requester' : 'helper';
}

/** Whether those read along who have nothing to do with tickets: anywhere but in a queue's channel or alone with the bot. */
export function isAmongOthers(actor: Actor, organisation: Organisation, bindings: Bindings): boolean {
  if (actor.isAlone === true) return false;
  return !organisation.routing.queues.some(queue => worksIn(queue, actor.conversationId, bindings));
}

/** Those who may be given a ticket, in the order to offer them: who holds it, whose app it is, the desks. */
export function helpersOf(ticket: Ticket, { routing, apps }: Organisation): string[] {
  const { heldBy } = ticket;
  const holding = heldBy.level === 'maker' ? [heldBy.person.id] : membersOf(queueById(routing, heldBy.queue));
  const atDesks = routing.queues.filter(({ level }) => desks.includes(level)).flatMap(membersOf);
  const app = ticket.app === undefined ? undefined : apps.find(ticket.app);
  return [...new Set([...holding, ...ownersOf(app), ...atDesks])];
}

function membersOf(queue: Queue | undefined): readonly string[] {
  return queue?.members ?? [];
}

/** Whether the desk that holds the ticket lists no members, so that anybody in its channel is one. */
export function isOpenDesk({ heldBy }: Ticket, { routing }: Organisation): boolean {
  return heldBy.level !== 'maker' && membersOf(queueById(routing, heldBy.queue)).length === 0;
}

/** What people do to tickets, and the role it takes. */
export const verbRoles = {
  take: 'helper',
  haveIt: 'helper',
  ask: 'helper',
  reply: 'requester or helper',
  resolve: 'helper',
  escalate: 'helper',
  redirect: 'helper',
  setPriority: 'helper',
  note: 'helper',
  handBack: 'helper',
  assign: 'helper',
  merge: 'helper',
  hold: 'helper',
  resume: 'helper',
  microsoftCase: 'helper',
  confirm: 'requester',
  reopen: 'requester',
  withdraw: 'requester',
  showTicket: 'requester or helper',
} as const;

export type TicketVerb = keyof typeof verbRoles;

/** What else is done to tickets, about apps and known faults, and the role it takes. */
export const stepRoles = {
  updateIncident: 'helper',
  linkTicket: 'helper',
  unlinkTicket: 'helper',
  resolveLinked: 'helpdesk',
  askExperts: 'helper',
  answerMaker: 'helpdesk',
  notMine: 'helper',
  decideProposal: 'decider',
} as const;

export type TicketStep = keyof typeof stepRoles;

export function mayDo(what: TicketVerb | TicketStep, roles: Roles): boolean {
  switch ({ ...verbRoles, ...stepRoles }[what]) {
    case 'helper':
      return roles.isHelper;
    case 'requester':
      return roles.isRequester;
    case 'requester or helper':
      return roles.isRequester || roles.isHelper;
    case 'helpdesk':
      return roles.isHelpdesk;
    case 'decider':
      return roles.isDecider;
  }
}

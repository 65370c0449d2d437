import type { Person } from '../../apps/app';
import { type Proposal, accepted } from '../../apps/proposal';
import type { NewDelivery, Notice } from '../../deliveries/delivery';
import type { TicketRecord } from '../../tickets/change';
import type { Organisation } from '../organisation';
import { asDestination } from '../../routing/route';
import { helpdeskOf, queueById, queueOf } from '../../routing/policy';
import { destinationKey } from '../../routing/destination';
import { type Decision, changeOf, isRefusal, unlessActive, unlessText } from './change';
import { movedTo } from './hand-over';
import { resolve } from './work';

export interface Verdict {
  readonly accepts: boolean;
  readonly reason: string;
  /** The team's queue that takes care of the app from now on. */
  readonly queue?: string;
}

/** What was proposed about an app is accepted or declined; either way the ticket is resolved with the reason. */
export function decideProposal(
  record: TicketRecord,
  by: Person,
  { accepts, reason, queue }: Verdict,
  now: number,
  organisation: Organisation,
): Decision {
  const { proposal } = record.ticket;
  const app = proposal && organisation.apps.find(proposal.app);
  if (!proposal || !app) return { refused: 'no-proposal' };
  if (queue && queueById(organisation.routing, queue)?.level !== 'team') return { refused: 'unknown-target' };
  const resolved = resolve(record, by, reason, now, organisation);
  if (isRefusal(resolved)) return resolved;
  const verdict = { at: now, kind: accepts ? 'accepted' : 'declined', by, text: reason } as const;
  const { kind } = verdict;
  return {
    ...resolved,
    events: [verdict, ...resolved.events],
    deliveries: resolved.deliveries.map(delivery => told(delivery, { key: kind, words: { name: by.name, reason } })),
    ...(accepts && { override: { app: app.id, set: accepted(proposal, app, queue || undefined) } }),
  };
}

/** Whoever asked is told what was decided, not that something should work now. */
function told(delivery: NewDelivery, notice: Notice): NewDelivery {
  const { content } = delivery;
  const isResolution = content.kind === 'notice' && content.notice.key === 'resolved';
  return isResolution ? { ...delivery, content: { kind: 'notice', notice } } : delivery;
}

/** A maker says that a ticket is not theirs: it goes on down the list, and the helpdesk is the end of it. */
export function notMine(
  record: TicketRecord,
  by: Person,
  reason: string,
  now: number,
  organisation: Organisation,
): Decision {
  const { ticket } = record;
  const refusal = unlessActive(ticket);
  if (refusal) return refusal;
  if (ticket.heldBy.level !== 'maker' || ticket.heldBy.person.id !== by.id) return { refused: 'not-yours' };
  const [next, ...fallbacks] = [...ticket.fallbacks, asDestination(helpdeskOf(organisation.routing))].filter(
    to => destinationKey(to) !== destinationKey(ticket.heldBy),
  );
  if (!next) throw new Error('a list always ends at the helpdesk');
  return changeOf(record, {
    set: { ...movedTo(ticket, next, organisation), fallbacks },
    events: [
      { at: now, kind: 'not-mine', by, text: reason },
      { at: now, kind: 'handed-over', to: next, because: [{ code: 'not-mine', words: { name: by.name } }] },
    ],
    handOver: next,
    tellRequester: { key: 'handedOver', words: {} },
  });
}

/** A ticket that a maker has goes with the app to whoever owns it now. */
export function followOwner(
  record: TicketRecord,
  from: Person,
  to: Person,
  now: number,
  organisation: Organisation,
): Decision {
  const { ticket } = record;
  const over = unlessActive(ticket);
  if (over) return over;
  if (ticket.heldBy.level !== 'maker' || ticket.heldBy.person.id !== from.id) return { refused: 'same-place' };
  const next = { level: 'maker', person: to } as const;
  return changeOf(record, {
    set: movedTo(ticket, next, organisation),
    events: [{ at: now, kind: 'handed-over', to: next, because: [{ code: 'owner', words: { name: to.name } }] }],
    handOver: next,
    tellRequester: { key: 'handedOver', words: {} },
  });
}

/** A maker who is stuck asks the dedicated team. The ticket stays theirs. */
export function askExperts(
  record: TicketRecord,
  by: Person,
  question: string,
  now: number,
  organisation: Organisation,
): Decision {
  const refusal = unlessActive(record.ticket) ?? unlessText(question);
  if (refusal) return refusal;
  const queue = queueOf(organisation.routing, 'dedicated');
  if (!queue) return { refused: 'no-experts' };
  const to = asDestination(queue);
  if (destinationKey(to) === destinationKey(record.ticket.heldBy)) return { refused: 'same-place' };
  return changeOf(record, {
    set: { expertsAsked: { by, question } },
    events: [{ at: now, kind: 'expert-asked', by, text: question, to }],
    alsoTell: [
      {
        to: { kind: 'destination', to },
        notice: { key: 'askedByMaker', words: { name: by.name, message: question } },
      },
    ],
    tellRequester: { key: 'expertAsked', words: { name: by.name, reason: '' } },
  });
}

/** The dedicated team answers the maker; the requester hears of it from the maker. */
export function answerMaker(record: TicketRecord, by: Person, answer: string, now: number): Decision {
  const refusal = unlessActive(record.ticket) ?? unlessText(answer);
  if (refusal) return refusal;
  if (!record.ticket.expertsAsked) return { refused: 'nobody-asked' };
  return changeOf(record, {
    set: { expertsAsked: undefined },
    events: [{ at: now, kind: 'expert-answered', by, text: answer }],
    tellHolder: { key: 'answeredByExpert', words: { name: by.name, message: answer } },
  });
}

/** Who decides on a proposal, beside the helpdesk. */
export function decidesOn(proposal: Proposal, personId: string): boolean {
  return proposal.kind === 'owner' && proposal.to.id === personId;
}

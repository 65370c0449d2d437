import type { PostedCard, Conversation } from '../../deliveries/conversation';
import type { Reason } from '../../routing/destination';
import { type Directly, type Unreachable, route } from '../../routing/route';
import type { Attachment } from '../../tickets/attachment';
import type { TicketChange } from '../../tickets/change';
import { priorityOf } from '../../tickets/priority';
import type { Report, Requester, Ticket } from '../../tickets/ticket';
import type { Organisation } from '../organisation';
import { changeOf, requesterOf, streamOf } from './change';
import { keepTargets } from './keep-targets';

export interface Opening {
  readonly number: string;
  readonly formId: string;
  readonly report: Report;
  readonly requester: Requester;
  readonly origin: Conversation;
  /** The form's own card, which becomes the requester's ticket card. */
  readonly form?: PostedCard;
  readonly unreachable: ReadonlyMap<string, Unreachable>;
  /** Where it goes, where that is not for the policy's table to say. */
  readonly directly?: Directly;
  /** What came with the words that it is opened with. */
  readonly attachments?: readonly Attachment[];
  /** What is known of it beside the report. */
  readonly set?: Pick<Partial<Ticket>, 'incident' | 'partOf' | 'request' | 'proposal' | 'follows' | 'source'>;
}

/** A new ticket, handed to the first desk of its route. */
export function open(opening: Opening, organisation: Organisation, now: number): TicketChange {
  const { number, formId, report, requester, origin, attachments } = opening;
  const app = report.app === undefined ? undefined : organisation.apps.find(report.app);
  const { steps, skipped } = route(
    { ...report, app, requesterId: requester.id, unreachable: opening.unreachable, directly: opening.directly },
    organisation.routing,
  );
  const [first, ...others] = steps;
  if (!first) throw new Error('a route always ends at the helpdesk');
  const because: Reason[] = [...skipped, first].flatMap(step => step.because);
  const ticket: Ticket = {
    ...report,
    ...opening.set,
    number,
    formId,
    version: 0,
    state: 'new',
    level: first.to.level,
    heldBy: first.to,
    fallbacks: others.map(step => step.to),
    priority: priorityOf(report.impact, app?.tier),
    requester,
    origin,
    openedAt: now,
    firstResponseDueAt: now,
    resolutionDueAt: now,
  };
  const opened = changeOf(
    { ticket, events: [] },
    {
      set: {},
      events: [
        { at: now, kind: 'opened', by: requesterAsPerson(requester), ...(attachments && { attachments }) },
        { at: now, kind: 'handed-over', to: first.to, because },
        ...(ticket.partOf === undefined ? [] : [{ at: now, kind: 'linked' as const, text: ticket.partOf }]),
      ],
      handOver: first.to,
    },
  );
  const change = keepTargets(undefined, opened, now, organisation);
  return opening.form ? { ...change, cards: { [streamOf(number, requesterOf(ticket))]: opening.form } } : change;
}

function requesterAsPerson({ id, name }: Requester) {
  return { id, name };
}

import type { Conversation, PostedCard } from '../deliveries/conversation';
import type { TicketRecord } from '../tickets/change';
import type { FormInput } from '../tickets/form';
import { type RequestCheck, type RequestKind, checkRequest } from '../tickets/request-kind';
import type { Requester } from '../tickets/ticket';
import * as decide from './decide';
import type { Desk } from './desk';

/** The form of a kind of request, sent in. */
export interface RequestSubmission {
  readonly kind: RequestKind;
  readonly formId: string;
  readonly input: FormInput;
  readonly requester: Requester;
  readonly origin: Conversation;
  readonly form?: PostedCard;
}

export type RequestOutcome =
  { readonly kind: 'opened'; readonly record: TicketRecord } | Extract<RequestCheck, { kind: 'incomplete' }>;

/** Records a request as a ticket that goes its own way, with its own promise. The same form twice is the same ticket. */
export async function openRequest(submission: RequestSubmission, desk: Desk): Promise<RequestOutcome> {
  const { kind, formId, requester, origin, form } = submission;
  const check = checkRequest(kind, submission.input, requester.locale);
  if (check.kind === 'incomplete') return check;
  const now = desk.now();
  const because = { code: 'request' as const, words: { name: kind.name[requester.locale] } };
  const opening = {
    formId,
    report: check.report,
    requester,
    origin,
    unreachable: new Map(),
    set: { request: kind.id },
    ...(form && { form }),
    ...(kind.target !== undefined && { directly: { target: kind.target, because } }),
  };
  const { record } = await desk.stores.tickets.open(
    formId,
    number => decide.open({ ...opening, number }, desk.organisation, now),
    { now },
  );
  desk.wake();
  desk.log.info({ ticket: record.ticket.number, request: kind.id, level: record.ticket.level }, 'request opened');
  return { kind: 'opened', record };
}

import type { Conversation, PostedCard } from '../deliveries/conversation';
import { metrics } from '../lib/metrics';
import { type FormCheck, type FormInput, checkForm } from '../tickets/form';
import type { TicketRecord } from '../tickets/change';
import type { Requester, Ticket } from '../tickets/ticket';
import * as decide from './decide';
import type { Desk } from './desk';
import { incidentFor } from './incidents';
import { unreachableMakers } from './unreachable-makers';

/** A form that was sent in. */
export interface Submission {
  readonly formId: string;
  readonly input: FormInput;
  readonly requester: Requester;
  readonly origin: Conversation;
  /** The message that it was made of. */
  readonly source?: Ticket['source'];
  /** The card that held the form. */
  readonly form?: PostedCard;
}

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly record: TicketRecord; readonly first: boolean }
  | Extract<FormCheck, { kind: 'incomplete' }>;

/** Records a ticket and everything that must be delivered for it. The same form twice is the same ticket. */
export async function openTicket(submission: Submission, desk: Desk): Promise<OpenOutcome> {
  const { stores, organisation } = desk;
  const { source } = submission;
  const check = checkForm(submission.input, organisation.apps);
  if (check.kind === 'incomplete') return check;
  const unreachable = await unreachableMakers(check.report.app, desk);
  const app = check.report.app === undefined ? undefined : organisation.apps.find(check.report.app);
  const partOf = await incidentFor(check.report.category, app, desk);
  const now = desk.now();
  const { record, first } = await stores.tickets.open(
    submission.formId,
    number =>
      decide.open(
        {
          ...submission,
          number,
          report: check.report,
          unreachable,
          set: { ...(partOf && { partOf }), ...(source && { source }) },
        },
        organisation,
        now,
      ),
    { now },
  );
  desk.wake();
  if (first) {
    const { number, level, category, priority, app } = record.ticket;
    metrics.tickets.inc({ level, priority });
    desk.log.info({ ticket: number, level, category, priority, app }, 'ticket opened');
  }
  return { kind: 'opened', record, first };
}

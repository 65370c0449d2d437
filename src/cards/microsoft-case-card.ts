import type { AppKind } from '../apps/app';
import type { Locale } from '../lib/locale';
import type { TicketRecord } from '../tickets/change';
import type { Impact, Priority } from '../tickets/priority';
import type { TicketEvent } from '../tickets/ticket';
import { type Card, template } from './card';
import { bounded } from './shown';
import { stateText } from './state-text';
import { text } from './text';

const expand = template('microsoft-case', 'microsoft');

export interface MicrosoftCaseInput {
  readonly record: TicketRecord;
  readonly app?: { readonly name: string; readonly kind: AppKind; readonly environment?: string };
  readonly locale: Locale;
}

/** What the summary may weigh; what follows stands on the ticket. */
const maxSummaryBytes = 6_000;

/** Before a case at Microsoft: what to check, who may open one, and what their form asks for, ready to be pasted. */
export function microsoftCaseCard({ record, app, locale }: MicrosoftCaseInput): Card {
  const { ticket } = record;
  const data = { ticket: ticket.number, locale, as: 'helper' };
  return expand(locale, {
    title: text(locale, 'microsoft.title', { ticket: ticket.number }),
    state: stateText(ticket, locale),
    summary: bounded(caseSummary(record, app), maxSummaryBytes),
    reference: bounded(ticket.reference ?? '', 100),
    data,
    holdData: { ...data, waitingFor: 'microsoft' },
  });
}

/**
 * What Microsoft's form asks for (learn.microsoft.com/power-platform/admin/get-help-support): in English, which their
 * engineers read in every region. What nobody knows yet stands as a question, so that it is asked before and not after.
 */
function caseSummary({ ticket, events }: TicketRecord, app: MicrosoftCaseInput['app']): string {
  const { diagnostics, priority, impact, openedAt, details, summary } = ticket;
  const missing = '(please find out)';
  const known = events.filter(({ kind }) => said.has(kind)).flatMap(event => event.text ?? []);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Title', summary],
    ['Product', app ? `${products[app.kind]}: ${app.name}` : missing],
    ['Severity', severities[priority]],
    ['Users affected', affected[impact]],
    ['Environment ID', diagnostics.environmentId ?? app?.environment ?? missing],
    ['App ID', diagnostics.appId],
    ['Flow ID', diagnostics.flowId],
    ['Run ID', diagnostics.runId],
    ['Session ID', diagnostics.sessionId ?? missing],
    ['Correlation ID', diagnostics.correlationId],
    ['Activity ID', diagnostics.activityId],
    ['Tenant ID', diagnostics.tenantId],
    ['Error', diagnostics.errorCodes?.join(', ')],
    ['Time (UTC)', diagnostics.timestamp ?? `reported ${new Date(openedAt).toISOString()}`],
    ['Links', diagnostics.links?.join(' ')],
    ['What happens', details || summary],
    ['Found and tried so far', known.join('\n') || undefined],
    ['Our reference', ticket.number],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`])).join('\n');
}

/** The steps whose words tell what was found out: questions and their answers, notes, why it went up the ladder. */
const said: ReadonlySet<TicketEvent['kind']> = new Set(['asked', 'replied', 'messaged', 'noted', 'escalated']);

const products = {
  app: 'Power Apps',
  flow: 'Power Automate',
  agent: 'Copilot Studio',
  site: 'Power Pages',
} as const satisfies Record<AppKind, string>;

const minimal = 'C (minimal)';

/** Microsoft's severities; an A is worked on around the clock by both sides, or becomes a B. */
const severities = {
  P1: 'A (critical; somebody of ours must be reachable around the clock)',
  P2: 'B (moderate)',
  P3: minimal,
  P4: minimal,
} as const satisfies Record<Priority, string>;

const affected = {
  'one-slowed': 'one person, slowed down',
  'one-stopped': 'one person, cannot work',
  'many-stopped': 'several people, cannot work',
  'business-stopped': 'the business stands still',
} as const satisfies Record<Impact, string>;

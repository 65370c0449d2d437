import type { Tier } from '../apps/app';
import type { Locale } from '../lib/locale';
import type { LevelTime } from '../sla/held';
import type { TicketRecord } from '../tickets/change';
import { priorities } from '../tickets/priority';
import { attachmentLinks } from './attachment-text';
import { type Card, template } from './card';
import { type Choice, choicesWithin } from './choices';
import { diagnosticsFacts } from './diagnostics-facts';
import { eventText } from './event-text';
import { formatSpan } from './format-span';
import { formatTime } from './format-time';
import { ladderButtons } from './ladder-buttons';
import { nextStep } from './next-step';
import { escapedWhole, shown, shownLine, shownLines, wholeWords } from './shown';
import { stateText } from './state-text';
import { text } from './text';

const expand = { requester: template('ticket-requester', 'ticket'), helper: template('ticket-helper', 'ticket') };

export interface TicketCardInput {
  readonly record: TicketRecord;
  /** Whose card it is: each sees what they need and can do. */
  readonly audience: 'requester' | 'helper';
  readonly names: {
    readonly app?: string;
    readonly holder: string;
    readonly partner?: string;
    /** How helpers reach the partner; empty where the policy does not say. */
    readonly partnerContact?: string;
  };
  readonly tier?: Tier;
  /** How long each level has had it so far, in working time. */
  readonly held?: readonly LevelTime[];
  readonly locale: Locale;
  readonly timeZone: string;
  /** A word on what was just done, or not done. */
  readonly banner?: { readonly tone: 'good' | 'attention' | 'warning'; readonly text: string };
  readonly reopenable: boolean;
  /** Tickets on the known fault that it is, which are still worked on though it is over. */
  readonly activeTickets?: number;
  /** Those whom a helper can give it to. */
  readonly colleagues: readonly Choice[];
  readonly redirectTo: { readonly apps: readonly Choice[]; readonly queues: readonly Choice[] };
}

/** Lines of the timeline that a helper sees; all of them are in the ticket. */
const latestEvents = 5;
/** What the details weigh on a helper's card, which has many buttons; the rest comes with "show". */
const maxDetails = 2_500;
/** Of a ticket that is over, whose card has few. */
const maxResolution = 6_000;
/** What the lists may weigh; a redirection to an app that does not fit goes by its queue. */
const maxAppsBytes = 3_000;
const maxQueuesBytes = 1_500;
const maxColleaguesBytes = 1_500;

/** A ticket as its requester or its helpers see it. */
export function ticketCard(input: TicketCardInput): Card {
  const { record, audience, names, tier, locale, timeZone, banner, reopenable, colleagues, redirectTo } = input;
  const { ticket, events } = record;
  const isActive = ticket.state !== 'resolved' && ticket.state !== 'closed';
  const asked = ticket.waitingFor === 'requester' ? events.findLast(({ kind }) => kind === 'asked') : undefined;
  const fact = (label: string, value: string | undefined) => (value ? [{ label, value: shownLine(value) }] : []);
  return expand[audience](locale, {
    banner: { tone: banner?.tone ?? 'default', text: shownLine(banner?.text ?? '', 600) },
    title: text(locale, 'ticket.title', { number: ticket.number }),
    fallback: text(locale, 'summary.ticket', { number: ticket.number, state: stateText(ticket, locale) }),
    state: stateText(ticket, locale, audience),
    stateTone: tones[ticket.state],
    summary: shownLine(ticket.summary, 500),
    details: shownLines(ticket.details, maxDetails),
    more: isCut(ticket) ? text(locale, 'ticket.detailsMore', { number: ticket.number }) : '',
    next: shownLine(nextStep(input), 500),
    question: shownLines(asked?.text ?? '', wholeWords),
    resolution: shownLines(ticket.resolution ?? '', audience === 'requester' ? wholeWords : maxResolution),
    facts: [
      ...(audience === 'helper' ? fact(text(locale, 'ticket.requester'), ticket.requester.name) : []),
      ...fact(text(locale, 'ticket.app'), appText(names.app, tier, input)),
      ...fact(text(locale, 'ticket.category'), text(locale, `category.${ticket.category}`)),
      ...(wasAsked(ticket) ? fact(text(locale, 'ticket.impact'), text(locale, `impact.${ticket.impact}`)) : []),
      ...(audience === 'helper'
        ? fact(text(locale, 'ticket.priority'), text(locale, `priority.${ticket.priority}`))
        : []),
      ...fact(text(locale, 'ticket.holder'), holderText(input)),
      ...(ticket.incident
        ? fact(text(locale, 'ticket.knownSince'), formatTime(ticket.incident.since, locale, timeZone))
        : []),
      ...fact(text(locale, 'ticket.partOf'), ticket.partOf),
      ...(audience === 'helper' && ticket.waitingFor === 'partner'
        ? fact(text(locale, 'ticket.partnerContact'), names.partnerContact)
        : []),
      ...fact(text(locale, 'ticket.outsideCase'), ticket.reference),
      ...fact(text(locale, 'ticket.follows'), ticket.follows),
      ...fact(text(locale, 'ticket.mergedInto'), ticket.mergedInto),
      ...(audience === 'helper' ? fact(text(locale, 'ticket.followers'), followersText(ticket)) : []),
      ...(audience === 'helper' && isActive ? promiseFacts(input) : []),
      ...(audience === 'helper' ? fact(text(locale, 'ticket.held'), heldText(input)) : []),
    ],
    files: [
      ...(ticket.source?.url === undefined
        ? []
        : [{ title: text(locale, 'ticket.source', { name: ticket.source.by.name }), url: ticket.source.url }]),
      ...attachmentLinks(
        events.flatMap(({ attachments = [] }) => attachments),
        locale,
      ),
    ],
    diagnostics: diagnosticsFacts(ticket.diagnostics, locale),
    timeline: told(events)
      .slice(-latestEvents)
      .map(event => ({
        when: formatTime(event.at, locale, timeZone),
        what: shownLine(
          eventText(event, locale, id => redirectTo.queues.find(queue => queue.id === id)?.name ?? id),
          500,
        ),
      })),
    can: {
      take: isActive && ticket.assignee === undefined,
      work: isActive,
      escalate: isActive && ticket.level !== 'microsoft',
      handBack: ticket.assignee !== undefined,
      resume: ticket.state === 'pending' || ticket.level !== ticket.heldBy.level,
      // What was decided on a proposal is not for its requester to confirm.
      confirm: ticket.state === 'resolved' && !ticket.proposal,
      reopen: reopenable,
      answer: asked !== undefined,
      add: isActive && asked === undefined,
    },
    ladder: audience === 'helper' ? ladderButtons(ticket, locale, input.activeTickets) : [],
    apps: choicesWithin(maxAppsBytes, redirectTo.apps),
    queues: choicesWithin(maxQueuesBytes, redirectTo.queues),
    colleagues: choicesWithin(maxColleaguesBytes, colleagues),
    waiting: (['partner', 'microsoft'] as const).map(value => ({ value, title: text(locale, `waiting.${value}`) })),
    priorities: priorities.map(value => ({ value, title: text(locale, `priority.${value}`) })),
    priority: ticket.priority,
    reopen: {
      title: text(locale, ticket.proposal ? 'proposal.reopen' : 'ticket.reopen'),
      label: text(locale, ticket.proposal ? 'proposal.reopenReason' : 'ticket.reopenReason'),
    },
    ratings: (['5', '4', '3', '2', '1'] as const).map(value => ({ value, title: text(locale, `rating.${value}`) })),
    data: { ticket: ticket.number, locale, ...(audience === 'helper' && { as: 'helper' }) },
  });
}

/** All of the details, for a message above a helper's card; nothing where the card shows them whole. */
export function detailsAbove(ticket: TicketRecord['ticket'], locale: Locale): string | undefined {
  return isCut(ticket) ? `**${text(locale, 'ticket.details')}**\n\n${escapedWhole(ticket.details)}` : undefined;
}

function isCut({ details }: TicketRecord['ticket']): boolean {
  return shown(details, maxDetails) !== shown(details, wholeWords);
}

/** Whether its requester was asked how much it stops them: the forms of requests and proposals don't ask. */
function wasAsked({ request, proposal }: TicketRecord['ticket']): boolean {
  return request === undefined && proposal === undefined;
}

/** A decision on a proposal resolves the ticket with the same words, which need not be read twice. */
function told(events: TicketRecord['events']): TicketRecord['events'] {
  return events.filter(({ kind, text: words }, index) => {
    const before = events[index - 1];
    const isVerdict = before?.kind === 'accepted' || before?.kind === 'declined';
    return !(kind === 'resolved' && isVerdict && before.text === words);
  });
}

/** What is promised; while somebody else is waited for, that the clock stands. */
function promiseFacts({ record: { ticket }, locale, timeZone }: TicketCardInput): { label: string; value: string }[] {
  const fact = (key: 'ticket.respondBy' | 'ticket.resolveBy', at: number) => ({
    label: text(locale, key),
    value: ticket.state === 'pending' ? text(locale, 'ticket.clockStands') : formatTime(at, locale, timeZone),
  });
  return [
    ...(ticket.respondedAt === undefined ? [fact('ticket.respondBy', ticket.firstResponseDueAt)] : []),
    fact('ticket.resolveBy', ticket.resolutionDueAt),
  ];
}

/** How long each level has had it; nothing while only one has. */
function heldText({ held = [], locale }: TicketCardInput): string | undefined {
  if (held.length < 2) return undefined;
  return held
    .map(({ level, workingMs }) => `${text(locale, `level.${level}`)} ${formatSpan(workingMs, locale)}`)
    .join(' · ');
}

const tones = { new: 'accent', open: 'accent', pending: 'accent', resolved: 'good', closed: 'default' } as const;

function appText(
  name: string | undefined,
  tier: Tier | undefined,
  { audience, locale, record }: TicketCardInput,
): string | undefined {
  if (audience === 'requester' || name === undefined) return name;
  if (record.ticket.unknownApp !== undefined) return text(locale, 'ticket.unknownApp', { app: name });
  return tier ? `${name} (${text(locale, `tier.${tier}`)})` : text(locale, 'ticket.unclassifiedApp', { app: name });
}

function followersText({ followers = [] }: TicketRecord['ticket']): string {
  return followers.map(({ ticket, requester }) => `${requester.name} (${ticket})`).join(', ');
}

/** Who has it: the person, and the desk they sit at; with nobody, who outside is waited for. */
function holderText({ record: { ticket }, names, locale }: TicketCardInput): string {
  const { assignee, level } = ticket;
  if (assignee) return assignee.name === names.holder ? assignee.name : `${assignee.name} (${names.holder})`;
  if (level === 'partner') return names.partner ?? text(locale, 'level.partner');
  return level === 'microsoft' ? text(locale, 'level.microsoft') : names.holder;
}

import type { Tier } from '../apps/app';
import type { Locale } from '../lib/locale';
import type { TicketRecord } from '../tickets/change';
import { priorities } from '../tickets/priority';
import { type Card, template } from './card';
import { diagnosticsFacts } from './diagnostics-facts';
import { eventText } from './event-text';
import { formatTime } from './format-time';
import { nextStep } from './next-step';
import { shown } from './shown';
import { stateText } from './state-text';
import { text, texts } from './text';

const expand = { requester: template('ticket-requester'), helper: template('ticket-helper') };

interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface TicketCardInput {
  readonly record: TicketRecord;
  /** Whose card it is: each sees what they need and can do. */
  readonly audience: 'requester' | 'helper';
  readonly names: { readonly app?: string; readonly holder: string; readonly partner?: string };
  readonly tier?: Tier;
  readonly locale: Locale;
  readonly timeZone: string;
  /** A word on what was just done, or not done. */
  readonly banner?: { readonly tone: 'good' | 'attention' | 'warning'; readonly text: string };
  readonly reopenable: boolean;
  readonly redirectTo: { readonly apps: readonly Choice[]; readonly queues: readonly Choice[] };
}

/** Lines of the timeline that a helper sees; all of them are in the ticket. */
const latestEvents = 5;
/** Choice sets longer than this make the card too heavy; a redirection to another app goes by its queue then. */
const maxChoices = 60;

/** A ticket as its requester or its helpers see it. */
export function ticketCard(input: TicketCardInput): Card {
  const { record, audience, names, tier, locale, timeZone, banner, reopenable, redirectTo } = input;
  const { ticket, events } = record;
  const isActive = ticket.state !== 'resolved' && ticket.state !== 'closed';
  const asked = ticket.waitingFor === 'requester' ? events.findLast(({ kind }) => kind === 'asked') : undefined;
  const fact = (label: string, value: string | undefined) => (value ? [{ label, value: shown(value, 300) }] : []);
  return expand[audience]({
    t: texts(locale, 'ticket'),
    banner: banner ?? { tone: 'default', text: '' },
    title: text(locale, 'ticket.title', { number: ticket.number }),
    fallback: text(locale, 'summary.ticket', { number: ticket.number, state: stateText(ticket, locale) }),
    state: stateText(ticket, locale),
    stateTone: tones[ticket.state],
    summary: shown(ticket.summary, 200),
    details: shown(ticket.details),
    next: nextStep(input),
    question: asked?.text ? shown(asked.text) : '',
    resolution: ticket.resolution ? shown(ticket.resolution) : '',
    facts: [
      ...(audience === 'helper' ? fact(text(locale, 'ticket.requester'), ticket.requester.name) : []),
      ...fact(text(locale, 'ticket.app'), appText(names.app, tier, input)),
      ...fact(text(locale, 'ticket.category'), text(locale, `category.${ticket.category}`)),
      ...fact(text(locale, 'ticket.impact'), text(locale, `impact.${ticket.impact}`)),
      ...(audience === 'helper'
        ? fact(text(locale, 'ticket.priority'), text(locale, `priority.${ticket.priority}`))
        : []),
      ...fact(text(locale, 'ticket.holder'), holderText(input)),
      ...(audience === 'helper' && isActive
        ? [
            ...(ticket.respondedAt === undefined
              ? fact(text(locale, 'ticket.respondBy'), formatTime(ticket.firstResponseDueAt, locale, timeZone))
              : []),
            ...fact(text(locale, 'ticket.resolveBy'), formatTime(ticket.resolutionDueAt, locale, timeZone)),
          ]
        : []),
    ],
    diagnostics: diagnosticsFacts(ticket.diagnostics, locale),
    timeline: events.slice(-latestEvents).map(event => ({
      when: formatTime(event.at, locale, timeZone),
      what: eventText(event, locale, id => redirectTo.queues.find(queue => queue.id === id)?.name ?? id),
    })),
    can: {
      take: isActive && ticket.assignee === undefined,
      work: isActive,
      escalate: isActive && ticket.level !== 'microsoft',
      confirm: ticket.state === 'resolved',
      reopen: reopenable,
      answer: asked !== undefined,
      add: isActive && asked === undefined,
    },
    apps: [{ value: '', title: '–' }, ...redirectTo.apps.slice(0, maxChoices).map(choice)],
    queues: [{ value: '', title: '–' }, ...redirectTo.queues.map(choice)],
    priorities: priorities.map(value => ({ value, title: text(locale, `priority.${value}`) })),
    priority: ticket.priority,
    ratings: ['5', '4', '3', '2', '1'].map(value => ({ value, title: text(locale, `rating.${value}`) })),
    data: { ticket: ticket.number, locale, ...(audience === 'helper' && { as: 'helper' }) },
  });
}

const tones = { new: 'accent', open: 'accent', pending: 'warning', resolved: 'good', closed: 'default' } as const;

const choice = ({ id, name }: Choice) => ({ value: id, title: name });

function appText(
  name: string | undefined,
  tier: Tier | undefined,
  { audience, locale, record }: TicketCardInput,
): string | undefined {
  if (audience === 'requester' || name === undefined) return name;
  if (record.ticket.unknownApp !== undefined) return text(locale, 'ticket.unknownApp', { app: name });
  return tier ? `${name} (${text(locale, `tier.${tier}`)})` : text(locale, 'ticket.unclassifiedApp', { app: name });
}

/** Who has it: the person, and the desk they sit at. */
function holderText({ record: { ticket }, names, locale }: TicketCardInput): string {
  const desk =
    ticket.level === 'partner'
      ? (names.partner ?? text(locale, 'level.partner'))
      : ticket.level === 'microsoft'
        ? text(locale, 'level.microsoft')
        : names.holder;
  const { assignee } = ticket;
  return assignee && assignee.name !== desk ? `${assignee.name} (${desk})` : desk;
}

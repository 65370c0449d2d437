import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { type Choice, choicesWithin } from './choices';
import { formatTime } from './format-time';
import { shownLine, shownLines } from './shown';
import { text } from './text';

const expand = {
  incident: template('incident', 'incident'),
  banner: template('incident-banner', 'incident'),
  form: template('incident-form', 'incident'),
  list: template('incidents', 'incident'),
};

/** A known fault, with what a card needs to name it. */
export interface KnownFault {
  readonly ticket: Ticket;
  /** Absent for a fault of the platform. */
  readonly appName?: string;
}

interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
}

export interface IncidentCardInput extends KnownFault, Reader {
  readonly holder: string;
  readonly counts: { readonly followers: number; readonly tickets: number };
  /** Tickets on it that are still worked on. */
  readonly activeTickets: number;
  readonly isFollowing: boolean;
  /** Whether the reader works on it. */
  readonly isHelper: boolean;
  readonly banner?: string;
}

/** A known fault as anybody may see it; those who work on it have their buttons too. */
export function incidentCard(input: IncidentCardInput): Card {
  const { ticket, appName, counts, activeTickets, isFollowing, isHelper, locale, timeZone } = input;
  const isOver = ticket.state === 'resolved' || ticket.state === 'closed';
  const fact = (key: 'app' | 'since' | 'holder' | 'followers' | 'tickets', value: string) => ({
    label: text(locale, `incident.${key}`),
    value: shownLine(value),
  });
  const latest = isOver ? ticket.resolution : (ticket.incident?.latest?.text ?? ticket.details);
  return expand.incident(locale, {
    banner: { tone: 'good', text: shownLine(input.banner ?? '', 500) },
    title: text(locale, 'incident.title', { number: ticket.number }),
    summary: shownLine(ticket.summary, 500),
    state: text(locale, isOver ? 'incident.state.over' : 'incident.state.open'),
    facts: [
      fact('app', appName ?? text(locale, 'incident.platform')),
      fact('since', formatTime(sinceOf(ticket), locale, timeZone)),
      fact('holder', input.holder),
      fact('followers', String(counts.followers)),
      ...(isHelper ? [fact('tickets', String(counts.tickets))] : []),
    ],
    latestTitle: isOver
      ? text(locale, 'incident.resolutionTitle')
      : text(locale, 'incident.latestTitle', {
          at: formatTime(ticket.incident?.latest?.at ?? ticket.openedAt, locale, timeZone),
        }),
    latest: shownLines(latest ?? '', 2_500),
    can: {
      follow: !isOver && !isFollowing,
      unfollow: !isOver && isFollowing,
      work: isHelper && !isOver,
      resolveLinked: isHelper && ticket.state === 'resolved' && activeTickets > 0,
      showTicket: isHelper,
      ask: !isHelper,
    },
    resolveLinked: text(locale, 'incident.resolveLinked', { count: String(activeTickets) }),
    data: { ticket: ticket.number, locale },
    ticketData: { ticket: ticket.number, locale, as: 'helper' },
  });
}

/** A card that says first that the fault is known, and can be followed. `data` comes back with the button. */
export function withKnownFault(card: Card, { ticket, appName }: KnownFault, { locale, timeZone }: Reader): Card {
  const since = formatTime(sinceOf(ticket), locale, timeZone);
  const latest = ticket.incident?.latest?.text;
  const banner = expand.banner(locale, {
    // The name of an app is not for Markdown to read.
    title: text(locale, 'incident.known', { since }),
    summary: shownLine([appName, ticket.summary].filter(Boolean).join(': '), 300),
    latest: latest === undefined ? '' : text(locale, 'incident.latest', { text: shownLine(latest, 300) }),
    data: { ticket: ticket.number, locale },
  });
  return { ...card, body: [...(banner.body as object[]), ...(card.body as object[])] };
}

/** What the list of apps may weigh. */
const maxAppsBytes = 9_000;
/** The choice that stands for no app. */
export const platform = 'platform';

/** The form that declares a known fault. */
export function incidentFormCard({
  formId,
  apps,
  values,
  problem = '',
  locale,
}: {
  formId: string;
  apps: readonly Choice[];
  values: {
    readonly app?: string;
    readonly title?: string;
    readonly details?: string;
    /** A time of day, `HH:MM`. */
    readonly since?: string;
  };
  problem?: string;
  locale: Locale;
}): Card {
  return expand.form(locale, {
    problem,
    apps: [{ value: platform, title: text(locale, 'incident.platform') }, ...choicesWithin(maxAppsBytes, apps)],
    values: {
      app: values.app ?? platform,
      title: (values.title ?? '').slice(0, 120).toWellFormed(),
      details: (values.details ?? '').slice(0, 2_000).toWellFormed(),
      since: values.since ?? '',
    },
    data: { formId, locale },
  });
}

/** Every known fault that is not over. */
export function incidentsCard(faults: readonly KnownFault[], { locale, timeZone }: Reader): Card {
  return expand.list(locale, {
    isEmpty: faults.length === 0,
    incidents: faults.slice(0, 10).map(({ ticket, appName }) => ({
      title: `${ticket.number} · ${formatTime(sinceOf(ticket), locale, timeZone)}`,
      summary: shownLine(`${appName ?? text(locale, 'incident.platform')}: ${ticket.summary}`, 300),
      data: { ticket: ticket.number, locale },
    })),
  });
}

function sinceOf({ incident, openedAt }: Ticket): number {
  return incident?.since ?? openedAt;
}

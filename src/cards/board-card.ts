import type { Locale } from '../lib/locale';
import type { Ticket } from '../tickets/ticket';
import { type Card, template } from './card';
import { type Choice, choicesWithin } from './choices';
import { formatTime } from './format-time';
import { shownLine } from './shown';
import { stateText } from './state-text';
import { text } from './text';

const expand = template('board', 'board');

const views = ['all', 'late', 'unassigned', 'urgent', 'waiting'] as const;
type View = (typeof views)[number];

export interface BoardCardInput {
  readonly tickets: readonly Ticket[];
  readonly names: {
    readonly apps: Readonly<Record<string, string>>;
    /** Who holds a ticket. */
    readonly holder: (ticket: Ticket) => string;
  };
  readonly counts: Readonly<Record<View, number>>;
  readonly view: View;
  /** The queue that is looked at, or `anyQueue`. */
  readonly queue: string;
  readonly queues: readonly Choice[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly now: number;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly banner?: { readonly tone: 'good' | 'attention' | 'warning'; readonly text: string };
}

/** The choice that stands for every queue. */
export const anyQueue = 'all';

/** Tickets on a page of the board. */
export const boardPageSize = 8;

/** What is open, what is most pressing first, and who has it. */
export function boardCard(input: BoardCardInput): Card {
  const { tickets, counts, view, queue, queues, page, pages, now, locale, timeZone, banner } = input;
  const here = { view, queue, locale };
  const words = Object.fromEntries(views.map(name => [name, String(counts[name])]));
  return expand(locale, {
    banner: { tone: banner?.tone ?? 'default', text: shownLine(banner?.text ?? '', 400) },
    fallback: `${text(locale, 'board.title')}: ${text(locale, 'board.counts', words)}`,
    counts: text(locale, 'board.counts', words),
    asOf: text(locale, 'board.asOf', {
      page: String(page + 1),
      pages: String(pages),
      at: formatTime(now, locale, timeZone),
    }),
    isEmpty: tickets.length === 0,
    tickets: tickets.map(ticket => ({
      ...row(ticket, input),
      takeable: ticket.assignee === undefined,
      take: text(locale, 'board.take', { number: ticket.number }),
      data: { ...here, page, ticket: ticket.number },
    })),
    view,
    views: views.map(value => ({ value, title: `${text(locale, `board.view.${value}`)} (${counts[value]})` })),
    queue,
    queues: [{ value: anyQueue, title: text(locale, 'board.everywhere') }, ...choicesWithin(3_000, queues)],
    hasPrevious: page > 0,
    hasNext: page + 1 < pages,
    filterData: { locale },
    previousData: { ...here, page: page - 1 },
    nextData: { ...here, page: page + 1 },
  });
}

function row(ticket: Ticket, { names, now, locale, timeZone }: BoardCardInput) {
  const dueAt = ticket.respondedAt === undefined ? ticket.firstResponseDueAt : ticket.resolutionDueAt;
  const isWaiting = ticket.state === 'pending';
  const isLate = !isWaiting && dueAt <= now;
  const app = ticket.app === undefined ? ticket.unknownApp : names.apps[ticket.app];
  return {
    title: [
      ...(isLate ? [`⚠ ${text(locale, 'board.late')}`] : []),
      ticket.number,
      ticket.priority,
      stateText(ticket, locale),
    ].join(' · '),
    summary: shownLine(ticket.summary, 250),
    about: [
      shownLine(app ?? '', 100),
      shownLine(ticket.assignee?.name ?? text(locale, 'board.nobody'), 100),
      shownLine(names.holder(ticket), 100),
      isWaiting ? '' : text(locale, 'board.due', { at: formatTime(dueAt, locale, timeZone) }),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

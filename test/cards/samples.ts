import { noticesOnACard } from '../../src/deliveries/collect';
import type { Locale } from '../../src/lib/locale';
import type { Card } from '../../src/cards/card';
import { appSupportCard } from '../../src/cards/app-support-card';
import { answerCard } from '../../src/cards/answer-card';
import { answeredCard } from '../../src/cards/answered-card';
import { digestCard } from '../../src/cards/digest-card';
import { boardCard, boardPageSize } from '../../src/cards/board-card';
import { formCard } from '../../src/cards/form-card';
import {
  type KnownFault,
  incidentCard,
  incidentFormCard,
  incidentsCard,
  withKnownFault,
} from '../../src/cards/incident-card';
import { messageCard } from '../../src/cards/message-card';
import { microsoftCaseCard } from '../../src/cards/microsoft-case-card';
import { myTicketsCard } from '../../src/cards/my-tickets-card';
import { noticeCard } from '../../src/cards/notice-card';
import { noticesCard } from '../../src/cards/notices-card';
import { relayCard } from '../../src/cards/relay-card';
import { requestFormCard, requestsCard } from '../../src/cards/request-card';
import { stepCard } from '../../src/cards/step-card';
import { handOverForm, higherTierForm } from '../../src/desk/maker-forms';
import { suggestionsCard } from '../../src/cards/suggestions-card';
import { ticketCard } from '../../src/cards/ticket-card';
import { helpCard, helpSections } from '../../src/cards/help-card';
import { welcomeCard } from '../../src/cards/welcome-card';
import { defaultTargets } from '../../src/sla/targets';
import type { TicketRecord } from '../../src/tickets/change';
import type { RequestKind } from '../../src/tickets/request-kind';
import type { Ticket } from '../../src/tickets/ticket';
import { anApp, anOrganisation, anna, bo, cia, chat, now } from '../support/samples';

const day = 24 * 60 * 60_000;
const timeZone = 'Europe/Stockholm';

/** What one person wrote, put in every place that takes what people write. */
export interface Written {
  readonly line: string;
  readonly long: string;
}

export const usual: Written = {
  line: 'The order form is blank since this morning',
  long: 'I opened the app at 8.\nFirst it loads, then the page stays white.\n\nA colleague sees the same.',
};

export const article = {
  product: 'power-automate',
  id: 'share-app',
  locale: 'en' as const,
  title: 'Share an app with a colleague',
  answer: 'The owner of an app can share it: **Share**, then the name of the colleague.',
  steps:
    '1. Open [make.powerapps.com](https://make.powerapps.com) and choose **Apps**.\n2. Choose the app, then **Share**.\n3. Write the name and press **Share**.',
  otherwise: '- Ask the owner of the app for access to its data as well.',
  sourceUrl: 'https://learn.microsoft.com/power-apps/maker/canvas-apps/share-app',
};

function aTicket(parts: Partial<Ticket> = {}, { line, long } = usual): Ticket {
  return {
    number: 'PP-1001',
    version: 3,
    formId: 'f1',
    state: 'new',
    level: 'maker',
    heldBy: { level: 'maker', person: bo },
    fallbacks: [],
    priority: 'P3',
    requester: { ...anna, locale: 'en' },
    origin: chat,
    openedAt: now,
    firstResponseDueAt: now + day / 12,
    resolutionDueAt: now + 2 * day,
    app: 'lunch',
    category: 'fault',
    impact: 'many-stopped',
    summary: line,
    details: long,
    diagnostics: {
      sessionId: '6f9619ff-8b86-d011-b42d-00c04fc964ff',
      errorCodes: ['AADSTS50105', 'InvalidTemplate'],
      links: [`https://make.powerapps.com/x?${line.replace(/\s/g, '')}`],
    },
    ...parts,
  };
}

const states: Readonly<Record<string, Partial<Ticket>>> = {
  new: {},
  open: { state: 'open', assignee: bo, respondedAt: now },
  unassigned: { state: 'open', respondedAt: now },
  'pending-requester': { state: 'pending', waitingFor: 'requester', assignee: bo, respondedAt: now },
  'pending-partner': { state: 'pending', waitingFor: 'partner', level: 'partner', respondedAt: now },
  'pending-microsoft': { state: 'pending', waitingFor: 'microsoft', level: 'microsoft', respondedAt: now },
  resolved: { state: 'resolved', assignee: bo, respondedAt: now, resolvedAt: now, closesAt: now + 7 * day },
  closed: { state: 'closed', assignee: bo, respondedAt: now, resolvedAt: now, closedAt: now },
  withdrawn: { state: 'closed', closedAt: now },
};

function aRecord(state: string, written = usual): TicketRecord {
  const parts = states[state] ?? {};
  const ticket = aTicket({ ...parts, ...(parts.resolvedAt && { resolution: written.long }) }, written);
  return {
    ticket,
    events: [
      { at: now, kind: 'opened', by: anna },
      {
        at: now,
        kind: 'handed-over',
        to: { level: 'maker', person: bo },
        level: 'maker',
        because: [
          { code: 'policy', words: { category: 'fault', tier: 'productivity' } },
          { code: 'owner', words: { name: bo.name } },
        ],
      },
      { at: now, kind: 'taken', by: bo },
      {
        at: now,
        kind: 'asked',
        by: bo,
        text: written.long,
        attachments: [
          { name: written.line, type: 'docx', url: 'https://contoso.sharepoint.com/a.docx' },
          { name: written.line, type: 'image/png' },
        ],
      },
    ],
  };
}

function aKnownFault(written: Written): KnownFault {
  const incident = { since: now, latest: { at: now, text: written.long } };
  return { ticket: aTicket({ incident, state: 'open' }, written), appName: written.line };
}

const both = (words: string) => ({ en: words, sv: words });

const aRequestKind: RequestKind = {
  id: 'new-connector',
  name: both('New connector'),
  hint: both('For a connector that is not allowed yet.'),
  words: [],
  category: 'platform',
  impact: 'one-slowed',
  fields: [
    ...(['text', 'long', 'date', 'choice'] as const).map(kind => ({
      id: kind,
      label: both(`Some ${kind}`),
      kind,
      required: true,
      choices: kind === 'choice' ? [{ id: 'yes', name: both('Yes') }] : [],
    })),
    { id: 'more', label: both('More'), kind: 'long', required: false, choices: [] },
  ],
};

/** Every card in every state, by a name of its own. */
export function everyCard(locale: Locale, written = usual): Record<string, Card> {
  const { line, long } = written;
  const asked = { question: long, questionId: 'q1', locale };
  const attachments = [
    { name: line, type: 'docx', url: 'https://contoso.sharepoint.com/a.docx' },
    ...Array.from({ length: 9 }, () => ({ name: line, type: 'image/png', inText: true as const })),
  ];
  const form = { formId: 'f1', locale, apps: apps(12), values: {}, problems: [] };
  const board = {
    tickets: Array.from({ length: boardPageSize }, () => aTicket({}, written)),
    names: { apps: { lunch: line }, holder: () => line },
    counts: { all: 10_000, late: 17, unassigned: 40, urgent: 3, waiting: 2 },
    view: 'all' as const,
    queue: 'all',
    queues: apps(100),
    now: now + 3 * day,
    locale,
    timeZone,
  };
  const incident = {
    ...aKnownFault(written),
    holder: line,
    counts: { followers: 12, tickets: 3 },
    activeTickets: 2,
    banner: line,
    locale,
    timeZone,
  };
  const cards: Record<string, Card> = {
    answer: answerCard({ ...asked, article }),
    'answer-bare': answerCard({ ...asked, article: { ...article, sourceUrl: undefined, steps: '', otherwise: '' } }),
    answered: answeredCard({ article, locale }),
    'answered-gone': answeredCard({ locale }),
    suggestions: suggestionsCard({ ...asked, suggestions: [article, { id: 'b', title: 'A flow was turned off' }] }),
    form: formCard({ ...form, intro: 'form.introUnknown', tip: article, attachments }),
    'form-again': formCard({
      ...form,
      values: { app: 'app-3', summary: line, details: long },
      problems: [
        { field: 'category', code: 'missing' },
        { field: 'impact', code: 'unknown' },
        { field: 'summary', code: 'missing' },
      ],
    }),
    message: messageCard({ title: 'Title', text: 'Some **words**.', tone: 'warning' }),
    welcome: welcomeCard('Nordfrakt', locale),
    help: helpCard('Nordfrakt', helpSections, locale),
    'my-tickets': myTicketsCard({
      tickets: Object.keys(states).map(state => aRecord(state, written).ticket),
      locale,
      timeZone,
      appNames: { lunch: line },
    }),
    'app-support': appSupportCard({
      app: anApp({ name: line, coOwners: [bo, bo], mitigation: long, notes: long }),
      first: { level: 'team', name: line },
      promise: { usual: defaultTargets.P3, worst: defaultTargets['P1-critical'] },
      partner: { name: line, contact: line },
      calendar: anOrganisation().calendar,
      isMaker: true,
      locale,
    }),
    step: stepCard({
      title: 'Title',
      intro: 'Some **words**.',
      about: long,
      label: 'Why?',
      choice: { label: 'Which?', choices: apps(200) },
      actions: [{ title: 'Send', verb: 'notMine' }],
      ticket: 'PP-1001',
      locale,
    }),
    'higher-tier': requestFormCard({
      kind: higherTierForm(anApp())!,
      formId: 'f1',
      verb: 'submitTier',
      values: Object.fromEntries(['users', 'impact', 'environment', 'documentation', 'why'].map(id => [id, long])),
      missing: ['tier', 'alm'],
      locale,
    }),
    'hand-over': requestFormCard({ kind: handOverForm(anApp({ coOwners: [cia] }), bo), formId: 'f1', locale }),
    requests: requestsCard([aRequestKind, aRequestKind], locale),
    'requests-none': requestsCard([], locale),
    'request-form': requestFormCard({
      kind: aRequestKind,
      formId: 'f1',
      values: { text: line, long, more: long },
      missing: ['date'],
      locale,
    }),
    board: boardCard({ ...board, page: 1, pages: 3, banner: { tone: 'good', text: line } }),
    'board-empty': boardCard({ ...board, tickets: [], page: 0, pages: 1 }),
    'form-known-fault': withKnownFault(
      formCard({
        ...form,
        apps: apps(200),
        values: { details: long },
        tip: article,
        intro: 'form.introUnknown',
      }),
      aKnownFault(written),
      { locale, timeZone },
    ),
    'answer-known-fault': withKnownFault(answerCard({ ...asked, article }), aKnownFault(written), { locale, timeZone }),
    incident: incidentCard({ ...incident, isHelper: true, isFollowing: false }),
    'incident-over': incidentCard({
      ...incident,
      ticket: { ...incident.ticket, state: 'resolved', resolution: long },
      isHelper: true,
      isFollowing: true,
    }),
    'incident-reader': incidentCard({ ...incident, isHelper: false, isFollowing: true }),
    'incident-form': incidentFormCard({
      formId: 'f1',
      apps: apps(300),
      values: { title: line, details: long, since: '08:30' },
      problem: 'Missing',
      locale,
    }),
    incidents: incidentsCard(
      Array.from({ length: 20 }, () => aKnownFault(written)),
      { locale, timeZone },
    ),
    'incidents-none': incidentsCard([], { locale, timeZone }),
    digest: digestCard({
      tickets: Array.from({ length: 30 }, () => aTicket({}, written)),
      appNames: { lunch: line },
      locale,
      timeZone,
      now: now + 30 * day,
    }),
    'my-tickets-none': myTicketsCard({ tickets: [], locale, timeZone, appNames: {} }),
  };
  for (const key of ['asked', 'askedReminder', 'resolved', 'closingSoon', 'onCall'] as const) {
    const notice = { key, words: { name: line, message: long, resolution: long, by: 'Tue 24 Nov 14:30' } };
    cards[`notice-${key}`] = noticeCard({ notice, ticket: aTicket({}, written), locale })!;
  }
  cards.notices = noticesCard({
    items: Array.from({ length: noticesOnACard }, () => ({
      ticket: aTicket({}, written),
      notice: { key: 'redirected', words: { name: line, reason: long } },
      at: now,
    })),
    locale,
    timeZone,
  });
  cards.relay = relayCard({
    message: long,
    attachments,
    tickets: Object.keys(states).map(state => aRecord(state, written).ticket),
    asHelper: false,
    locale,
  });
  cards['ticket-microsoft-case'] = microsoftCaseCard({
    record: aRecord('open', written),
    app: { name: line, kind: 'app', environment: 'Default' },
    locale,
  });
  for (const state of Object.keys(states)) {
    for (const audience of ['requester', 'helper'] as const) {
      cards[`ticket-${audience}-${state}`] = ticketCard({
        record: aRecord(state, written),
        audience,
        names: { app: line, holder: line, partner: line, partnerContact: line },
        locale,
        timeZone,
        held: (['maker', 'team', 'helpdesk', 'dedicated'] as const).map(level => ({
          level,
          workingMs: 3_725_000,
          elapsedMs: day,
        })),
        banner: { tone: 'attention', text: line },
        colleagues: apps(30).map(({ id }) => ({ id, name: line })),
        reopenable: state === 'resolved' || state === 'closed',
        redirectTo: { apps: apps(200), queues: [{ id: 'helpdesk', name: line }] },
      });
    }
  }
  return cards;
}

function apps(count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: `app-${index}`, name: `App number ${index}` }));
}

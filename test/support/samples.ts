import type { App } from '../../src/apps/app';
import { appRegister } from '../../src/apps/recognise';
import type { Conversation } from '../../src/deliveries/conversation';
import { open } from '../../src/desk/decide';
import type { Organisation } from '../../src/desk/organisation';
import { usualRetention } from '../../src/desk/retention';
import type { Queue } from '../../src/routing/destination';
import { defaultTargets } from '../../src/sla/targets';
import type { TicketChange, TicketRecord } from '../../src/tickets/change';
import type { Report } from '../../src/tickets/ticket';

export const anna = { id: 'anna', name: 'Anna Berg' };
export const bo = { id: 'bo', name: 'Bo Maker' };
export const cia = { id: 'cia', name: 'Cia Coowner' };
export const dan = { id: 'dan', name: 'Dan Helpdesk' };
export const eva = { id: 'eva', name: 'Eva Team' };
export const fia = { id: 'fia', name: 'Fia Platform' };

/** Tuesday 24 November 2026, 10:00 in Stockholm. */
export const now = Date.parse('2026-11-24T10:00:00+01:00');

export function anApp(parts: Partial<App> = {}): App {
  return {
    id: 'lunch',
    name: 'Lunch Picker',
    aliases: [],
    kind: 'app',
    tier: 'productivity',
    owner: bo,
    coOwners: [],
    ...parts,
  };
}

function aQueue(parts: Partial<Queue> = {}): Queue {
  return { id: 'helpdesk', name: 'Helpdesk', level: 'helpdesk', channel: '19:helpdesk', members: ['dan'], ...parts };
}

export const helpdesk = aQueue();
export const team = aQueue({
  id: 'finance',
  name: 'Finance apps',
  level: 'team',
  channel: '19:finance',
  members: ['eva'],
});
export const dedicated = aQueue({
  id: 'platform',
  name: 'Platform team',
  level: 'dedicated',
  channel: '19:platform',
  members: ['fia'],
});

export function anOrganisation(parts: Partial<Organisation> & { apps?: Organisation['apps'] } = {}): Organisation {
  return {
    name: 'Testbolaget',
    languages: ['en', 'sv'],
    tenants: [],
    admins: ['dan'],
    serviceUrls: [],
    retention: usualRetention,
    calendar: {
      timeZone: 'Europe/Stockholm',
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '08:00',
      to: '17:00',
      isHoliday: () => false,
    },
    routing: { overrides: {}, queues: [helpdesk, team, dedicated] },
    targets: defaultTargets,
    noticesWaitMs: 0,
    partners: [],
    requests: [],
    apps: appRegister([anApp()]),
    placeholders: {},
    ...parts,
  };
}

export const chat: Conversation = {
  id: 'a:anna',
  kind: 'personal',
  serviceUrl: 'http://localhost/',
  botId: '28:bot',
  tenantId: 't1',
};

export function aReport(parts: Partial<Report> = {}): Report {
  return {
    app: 'lunch',
    category: 'fault',
    impact: 'one-stopped',
    summary: 'It is blank',
    details: '',
    diagnostics: {},
    ...parts,
  };
}

/** A ticket just opened by Anna. */
export function opened(organisation = anOrganisation(), report: Partial<Report> = {}): TicketRecord {
  return recordOf(
    { ticket: undefined, events: [] },
    open(
      {
        number: 'PP-1001',
        formId: 'f1',
        report: aReport(report),
        requester: { ...anna, locale: 'en' },
        origin: chat,
        unreachable: new Map(),
      },
      organisation,
      now,
    ),
  );
}

/** The record after a change. */
export function recordOf(
  before: { ticket?: unknown; events: TicketRecord['events'] },
  change: TicketChange,
): TicketRecord {
  return { ticket: change.ticket, events: [...before.events, ...change.events] };
}

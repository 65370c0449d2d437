import * as z from 'zod/v4';
import { isGuid } from '../lib/entra-id';
import type { Fault } from '../lib/fault';
import { locales } from '../lib/locale';
import { type Target as RoutingTarget, columns } from '../routing/policy';
import { requestKinds } from './requests';
import { weekdays } from '../sla/calendar';
import { type Span, targetNames } from '../sla/targets';
import { categories } from '../tickets/ticket';
import { dates, endTime, id, identity, name, time } from './fields';
import { onCall } from './on-call';

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item, { error: 'give a list' })
    .nullish()
    .transform(list => list ?? []);

const url = z
  .string()
  .refine(
    text => /^https?:\/\//.test(text) && URL.canParse(text),
    'give a whole address such as https://smba.trafficmanager.net/teams',
  );

/** A channel's id as it is, or within the link to the channel that Teams copies. */
function channelId(given: string, context: z.RefinementCtx): string {
  if (!/^https?:|%3a/i.test(given)) return given;
  const encoded = /19%3a[^/?]+/i.exec(given)?.[0];
  if (encoded) return decodeURIComponent(encoded);
  context.issues.push({
    code: 'custom',
    input: given,
    message: 'is no link to a channel; give its id, 19:…@thread.tacv2, or the link that … beside the channel copies',
  });
  return z.NEVER;
}

const queue = z.object({
  id,
  name: name.optional(),
  level: z.enum(['team', 'helpdesk', 'dedicated'], { error: 'give one of team, helpdesk, dedicated' }),
  channel: z
    .string()
    .trim()
    .min(1, "give the channel's id, or leave it out")
    .transform(channelId)
    .nullish()
    .transform(channel => channel ?? undefined),
  serviceUrl: url.optional(),
  members: listOf(identity),
});

const partner = z.object({ id, name, contact: z.string().default('') });

const timeZone = z.string().refine(isTimeZone, 'is not an IANA time zone; give one such as Europe/Stockholm');

const giveHolidays = 'give a country code such as SE, or a list of dates such as 2026-12-24';
const holidays = z.union([z.string().regex(/^[A-Za-z]{2}$/, giveHolidays), dates], { error: giveHolidays });

const spanPattern = /^(\d+(?:[.,]\d+)?)\s*(m|min|minutes?|h|hours?|d|days?)$/i;
const officeHours = z.union(
  [
    z.string(),
    z.object({
      days: z.array(z.enum(weekdays)).min(1, 'give at least one day'),
      from: time,
      to: time,
      where: z.string().default(''),
      says: z.string().optional(),
    }),
  ],
  {
    error:
      'give words, or { days: [tue], from: "13:00", to: "14:00", where: Teams }, to have them offered when they are near',
  },
);

const giveSpan = 'give a time such as "30 min", "4 h" or "2 days"';
const span = z
  .union([z.number().transform(minutes => `${minutes} min`), z.string()], { error: giveSpan })
  .refine(text => spanPattern.test(text.trim()), giveSpan)
  .transform((text): Span => {
    const [, amount = '0', unit = 'm'] = spanPattern.exec(text.trim()) ?? [];
    const count = Number(amount.replace(',', '.'));
    if (/^d/i.test(unit)) return { days: count, minutes: 0 };
    return { days: 0, minutes: /^h/i.test(unit) ? count * 60 : count };
  })
  .refine(({ days, minutes }) => days + minutes / (24 * 60) <= 366, 'give at most 366 days');

const target = z.object({ firstResponse: span, resolution: span, aroundTheClock: z.boolean() }).partial();

const wholeTarget = z.object({ firstResponse: span, resolution: span, aroundTheClock: z.boolean().default(false) });

const routingLevels = ['maker', 'team', 'helpdesk', 'dedicated'] as const;
const cell = z
  .string({ error: 'give a level (maker, team, helpdesk, dedicated) or the id of a queue' })
  .transform((word): RoutingTarget => {
    const level = routingLevels.find(known => known === word);
    return level ?? { queue: word };
  });

/** Values by key, as many of the known keys as there is something to say about. */
const tableOf = <K extends string, V extends z.ZodType>(keys: readonly K[], value: V) =>
  z.partialRecord(z.enum(keys), value, {
    error: ({ code }) => (code === 'invalid_key' ? `give one of ${keys.join(', ')}` : undefined),
  });

const routing = tableOf(categories, tableOf(columns, cell))
  .nullish()
  .transform(table => table ?? {});

const targets = tableOf(targetNames, target)
  .nullish()
  .transform(table => table ?? {});

const count = z.number({ error: 'give a number from 1' }).int('give a whole number').min(1, 'give a number from 1');

const days = z.number({ error: 'give a number of days' }).int('give whole days').min(1, 'give at least 1 day');

/** env/support.yaml: all that an organisation decides but its apps. Only `organisation` and one helpdesk queue have no default. */
export const supportFile = z.object({
  organisation: z
    .string({ error: "is missing; give the organisation's name" })
    .trim()
    .min(1, "give the organisation's name"),
  languages: z
    .array(z.enum(locales, { error: 'give en or sv' }))
    .min(1, 'give at least one of en, sv')
    .default([...locales]),
  timeZone: timeZone.default('UTC'),
  holidays: holidays.default([]),
  workingHours: z
    .object({
      days: z
        .array(z.enum(weekdays, { error: `give days such as ${weekdays.join(', ')}` }))
        .min(1, 'give at least one day')
        .default(['mon', 'tue', 'wed', 'thu', 'fri']),
      from: time.default('08:00'),
      to: endTime.default('17:00'),
    })
    .refine(({ from, to }) => from < to, 'the working day must begin (from) before it ends (to)')
    .prefault({}),
  recordQuestions: z.boolean({ error: 'give true or false' }).default(true),
  tenants: listOf(identity),
  admins: listOf(identity),
  serviceUrl: url.optional(),
  serviceUrls: listOf(url),
  limits: z.object({ perPersonPerMinute: count, perTenantPerMinute: count }).partial().optional(),
  retention: z
    .object({ questionsDays: days, ticketsDays: days, peopleDays: days, deliveriesDays: days })
    .partial()
    .default({}),
  queues: z.array(queue, { error: 'give a list of queues, one of them with level helpdesk' }).default([]),
  partners: listOf(partner),
  noticesWaitSeconds: z
    .number({ error: 'give a number of seconds' })
    .int('give whole seconds')
    .min(0, 'give 0 or more seconds')
    .max(600, 'give at most 600 seconds')
    .default(5),
  onCall: onCall.optional(),
  routing,
  targets,
  links: z.record(z.string(), z.string()).default({}),
  requests: requestKinds(wholeTarget),
  officeHours: officeHours.optional(),
  helpdesk: z.object({ phone: z.string() }).partial().default({}),
});

export type SupportFile = z.output<typeof supportFile>;

/** What stands in a list; an empty one where the key is left out, nothing where it is no list. */
const knownList = <T extends z.ZodType>(item: T) => listOf(item).or(z.unknown().transform(() => undefined));

/** The ids that other parts of the configuration refer to, and what needs more than a schema to check, read even where other keys are at fault. */
const references = z.object({
  queues: knownList(
    z
      .object({ id: id.catch(''), level: z.string().catch(''), channel: z.unknown().optional() })
      .catch({ id: '', level: '' }),
  ),
  partners: knownList(z.object({ id: id.catch('') }).catch({ id: '' })),
  holidays: holidays.catch([]),
  tenants: z.array(id.catch('')).catch([]),
  routing: z.record(z.string(), z.record(z.string(), z.unknown()).catch({})).catch({}),
  requests: z.array(z.object({ queue: z.unknown(), level: z.unknown() }).partial().catch({})).catch([]),
});
export type References = z.output<typeof references>;

export function referencesOf(raw: unknown): References {
  return references
    .catch({ queues: undefined, partners: undefined, holidays: [], tenants: [], routing: {}, requests: [] })
    .parse(raw);
}

/** Tenants that Entra ID cannot have, so that naming them serves nobody; local mode has them, as the Playground's own. */
export function strangeTenants(file: string, { tenants }: References): Fault[] {
  return tenants.flatMap((tenant, index) => {
    if (tenant === '' || isGuid(tenant)) return [];
    const repair = `"${tenant}" is no tenant of Entra ID; give the directory (tenant) id, a GUID, from the Entra admin center`;
    return [{ file, key: `tenants.${index}`, repair }];
  });
}

/** The first helpdesk queue takes what nobody else can, so that it has to have a place from the start. */
const giveHelpdeskChannel =
  "is missing; give the id of the helpdesk's channel. In Teams, the … menu beside it copies a link to the channel: the id is the part " +
  '19%3A…%40thread.tacv2, written 19:…@thread.tacv2 here. "@Firstline connect" in another channel moves the queue later';

const addDedicated = 'no queue has level dedicated; add one, or give helpdesk';

/** Faults between the keys of the file. */
export function supportFaults(file: string, { queues, routing, requests }: References): Fault[] {
  if (!queues) return [];
  const faults: Fault[] = [];
  const helpdesk = queues.findIndex(({ level }) => level === 'helpdesk');
  if (helpdesk < 0) faults.push({ file, key: 'queues', repair: 'no queue has level helpdesk; add one' });
  else if ((queues[helpdesk]?.channel ?? undefined) === undefined)
    faults.push({ file, key: `queues.${helpdesk}.channel`, repair: giveHelpdeskChannel });
  for (const [index, { id }] of queues.entries()) {
    if (id && queues.findIndex(other => other.id === id) < index) {
      faults.push({
        file,
        key: `queues.${index}.id`,
        repair: `"${id}" stands twice; give each queue an id of its own`,
      });
    }
  }
  const hasDedicated = queues.some(({ level }) => level === 'dedicated');
  const known = new Set([...routingLevels, ...queues.map(({ id }) => id)]);
  for (const [category, row] of Object.entries(routing)) {
    for (const [column, goal] of Object.entries(row)) {
      const key = `routing.${category}.${column}`;
      if (goal === 'dedicated' && !hasDedicated) faults.push({ file, key, repair: addDedicated });
      if (typeof goal !== 'string' || known.has(goal)) continue;
      const repair = `"${goal}" is neither a level (${routingLevels.join(', ')}) nor the id of a queue; correct it or add the queue`;
      faults.push({ file, key, repair });
    }
  }
  for (const [index, { queue, level }] of requests.entries()) {
    if (level === 'dedicated' && queue === undefined && !hasDedicated)
      faults.push({ file, key: `requests.${index}.level`, repair: addDedicated });
    if (typeof queue !== 'string' || queues.some(({ id }) => id === queue)) continue;
    const repair = `"${queue}" is not the id of a queue; correct it or add the queue`;
    faults.push({ file, key: `requests.${index}.queue`, repair });
  }
  return faults;
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

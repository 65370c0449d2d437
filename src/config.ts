import type * as z from 'zod/v4';
import { appsFile, crossFaults } from './config/apps-file';
import { endlessTargets } from './config/endless-targets';
import { type Environment, readEnvironment } from './config/environment';
import { readHolidays } from './config/holidays';
import { readYaml } from './config/read-yaml';
import { certificateOf, environmentFiles, secretFaults } from './config/secret-files';
import { type SupportFile, referencesOf, strangeTenants, supportFaults, supportFile } from './config/support-file';
import type { App } from './apps/app';
import { appRegister } from './apps/recognise';
import { type RateLimits, usualLimits } from './desk/flood';
import type { Organisation } from './desk/organisation';
import { usualRetention } from './desk/retention';
import { ConfigError, type Fault } from './lib/fault';
import { unknownKeys } from './lib/unknown-keys';
import type { Calendar } from './sla/calendar';
import { type TargetName, type Targets, defaultTargets, targetNames } from './sla/targets';

export interface Config {
  readonly environment: Environment;
  readonly organisation: Organisation;
}

/**
 * Reads environment variables, the support file and the register of apps.
 *
 * @throws {ConfigError} with every fault in any of them
 */
export async function readConfig(env: NodeJS.ProcessEnv): Promise<Config> {
  const environment = readEnvironment(env);
  const { SUPPORT_FILE, APPS_FILE } = environment.files;
  const support = readYaml(SUPPORT_FILE, supportFile);
  const apps = readYaml(APPS_FILE, appsFile);
  const references = referencesOf(support.raw);
  const faults = [
    ...environment.faults,
    ...support.faults,
    ...supportFaults(SUPPORT_FILE, references),
    ...(isRegistered(env) ? strangeTenants(SUPPORT_FILE, references) : []),
    ...apps.faults,
    ...crossFaults(APPS_FILE, apps.raw, references),
  ];
  faults.push(...secretFaults([SUPPORT_FILE, APPS_FILE, ...environmentFiles(SUPPORT_FILE), ...certificateOf(env)]));
  const isHoliday = await readHolidays(references.holidays, SUPPORT_FILE);
  if (typeof isHoliday !== 'function') faults.push(isHoliday);
  else if (environment.value && support.value && apps.value && faults.length === 0) {
    const organisation = organisationOf(support.value, apps.value, isHoliday, environment.value);
    const endless = endlessTargets(SUPPORT_FILE, organisation, organisation.calendar, Date.now());
    if (endless.length === 0) return { environment: environment.value, organisation };
    faults.push(...endless);
  }
  throw new ConfigError(faults);
}

/** What stands in the support file and the register of apps to no effect, or to none once the bot is registered, as far as they can be read. */
export function strayKeys(env: NodeJS.ProcessEnv): Fault[] {
  const { SUPPORT_FILE, APPS_FILE } = readEnvironment(env).files;
  const { raw } = readYaml(SUPPORT_FILE, supportFile);
  return [
    ...keysToNoEffect(SUPPORT_FILE, supportFile, raw),
    ...(isRegistered(env) ? [] : strangeTenants(SUPPORT_FILE, referencesOf(raw))),
    ...keysToNoEffect(APPS_FILE, appsFile, readYaml(APPS_FILE, appsFile).raw),
  ];
}

function keysToNoEffect(file: string, schema: z.ZodType, raw: unknown): Fault[] {
  return unknownKeys(schema, raw).map(({ path, nearest }) => {
    const repair = `does nothing, as it is not known; the nearest key that is known is "${nearest}"`;
    return { file, key: path.join('.'), repair };
  });
}

function isRegistered(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.MicrosoftAppId?.trim());
}

function organisationOf(
  file: SupportFile,
  apps: readonly App[],
  isHoliday: Calendar['isHoliday'],
  { MicrosoftAppId }: Environment,
): Organisation {
  return {
    name: file.organisation,
    languages: file.languages,
    recordsQuestions: file.recordQuestions,
    tenants: file.tenants,
    admins: file.admins,
    serviceUrl: file.serviceUrl,
    serviceUrls: [file.serviceUrl, ...file.serviceUrls, ...file.queues.map(queue => queue.serviceUrl)].flatMap(
      url => url ?? [],
    ),
    limits: limitsOf(file, MicrosoftAppId !== undefined),
    retention: { ...usualRetention, ...file.retention },
    calendar: { timeZone: file.timeZone, ...file.workingHours, isHoliday },
    routing: {
      overrides: file.routing,
      queues: file.queues.map(queue => ({ ...queue, name: queue.name ?? queue.id })),
    },
    targets: targetsOf(file),
    noticesWaitMs: file.noticesWaitSeconds * 1_000,
    onCall: file.onCall,
    partners: file.partners,
    requests: file.requests,
    ...(typeof file.officeHours === 'object' && { officeHours: file.officeHours }),
    apps: appRegister(apps),
    placeholders: placeholdersOf(file),
  };
}

/** In local mode anybody may say to be anybody, so that limits by person protect nothing: there they are for trying out. */
function limitsOf({ limits }: SupportFile, isSigned: boolean): RateLimits | undefined {
  return limits || isSigned ? { ...usualLimits, ...limits } : undefined;
}

function targetsOf({ targets }: SupportFile): Targets {
  return Object.fromEntries(targetNames.map(name => [name, { ...defaultTargets[name], ...targets[name] }])) as Record<
    TargetName,
    Targets[TargetName]
  >;
}

function placeholdersOf({ organisation, links, officeHours, helpdesk }: SupportFile): Record<string, string> {
  return {
    organisation,
    ...Object.fromEntries(Object.entries(links).map(([name, link]) => [`links.${name}`, link])),
    ...(officeHours && { officeHours: officeHoursText(officeHours) }),
    ...(helpdesk.phone && { 'helpdesk.phone': helpdesk.phone }),
  };
}

/** Office hours as articles name them: in the words given, else days, hours and place. */
function officeHoursText(officeHours: NonNullable<SupportFile['officeHours']>): string {
  if (typeof officeHours === 'string') return officeHours;
  const { days, from, to, where, says } = officeHours;
  return says ?? [`${days.join(', ')} ${from}–${to}`, where].filter(Boolean).join(', ');
}

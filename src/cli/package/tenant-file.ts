import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import * as z from 'zod/v4';
import { faultsOf } from '../../config/read-yaml';
import type { Fault } from '../../lib/fault';

/** What one tenant gives to the package. */
export interface Tenant {
  readonly file: string;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly faults: readonly Fault[];
}

const guid = (whose: string) =>
  z
    .string({ error: `is missing; give ${whose}, a GUID` })
    .regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, `is not a GUID; give ${whose}`);
const link = (what: string) =>
  z
    .string({ error: `is missing; give the https:// address of ${what}` })
    .regex(/^https:\/\/[^\s/]+\.\S+$/i, `is not an https:// address; give that of ${what}`);

/** What the template needs of every tenant; a key that only a template of one's own uses needs no entry here. */
const tenant = z.object({
  TEAMS_APP_ID: guid('the id of the Teams app, made up once and kept for all versions'),
  MicrosoftAppId: guid("the client id of the bot's app registration or managed identity"),
  MicrosoftAppTenantId: guid('the id of the tenant that the bot is registered in').optional(),
  APP_VERSION: z
    .string({ error: 'is missing; give the version of the package, such as 1.0.0' })
    .regex(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/, 'is not a version of three numbers; give one such as 1.0.0'),
  BOT_DOMAIN: z
    .string({ error: 'is missing; give the host name that the service is reached at' })
    .regex(
      /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i,
      'is not a host name; give it without https://, port and path, such as firstline.contoso.com',
    ),
  DEVELOPER_NAME: z
    .string({ error: 'is missing; give the name of the department or company that runs the bot' })
    .max(32, 'is longer than 32 characters; shorten it'),
  DEVELOPER_WEBSITE: link('its page'),
  DEVELOPER_PRIVACY: link('its privacy statement'),
  DEVELOPER_TERMS: link('its terms of use'),
});

/** Reads a tenant's environment file. Every fault comes back as a value; an empty value counts as missing. */
export function readTenantFile(file: string): Tenant {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const repair = `cannot be read (${code ?? String(error)}); copy env/tenant.example.env and fill the copy in`;
    return { file, values: {}, faults: [{ file, key: '', repair }] };
  }
  const given = Object.entries(parseEnv(text)).map(([key, value]) => [key, value?.trim()] as const);
  const values = Object.fromEntries(given.filter(([, value]) => value));
  const parsed = tenant.safeParse(values);
  return { file, values, faults: parsed.success ? [] : faultsOf(file, parsed.error) };
}

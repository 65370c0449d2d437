import * as z from 'zod/v4';
import type { Fault } from '../lib/fault';
import { faultsOf } from './read-yaml';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const appTypes = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;

const text = (fallback: string) =>
  z
    .string()
    .optional()
    .transform(value => value?.trim() || fallback);
const optional = z
  .string()
  .optional()
  .transform(value => value?.trim() || undefined);

/** Another cloud than the public one, as botbuilder names its addresses; all of them together, or none. */
const cloud = z.object({
  ToChannelFromBotLoginUrl: optional,
  ToChannelFromBotOAuthScope: optional,
  ToBotFromChannelTokenIssuer: optional,
  OAuthUrl: optional,
  ToBotFromChannelOpenIdMetadataUrl: optional,
  ToBotFromEmulatorOpenIdMetadataUrl: optional,
  CallerId: optional,
  ChannelService: optional,
});

/** The ways in which an app proves who it is. Exactly one is set; a managed identity of its own needs none of them. */
const proofs = [
  'MicrosoftAppPassword',
  'MicrosoftAppCertificateFile',
  'MicrosoftAppFederatedTokenFile',
  'MicrosoftAppFederatedIdentity',
] as const;

const fileVariables = z.object({ SUPPORT_FILE: text('env/support.yaml'), APPS_FILE: text('env/apps.yaml') });

/** How the bot is registered in Entra ID. Without an app id it runs in local mode. */
const registration = z
  .object({
    MicrosoftAppId: optional,
    MicrosoftAppType: text('SingleTenant').transform((type, context) => {
      const known = appTypes.find(known => known.toLowerCase() === type.toLowerCase());
      if (!known) context.addIssue({ code: 'custom', message: `give one of ${appTypes.join(', ')}` });
      return known ?? 'SingleTenant';
    }),
    MicrosoftAppTenantId: optional,
    MicrosoftAppPassword: optional,
    MicrosoftAppCertificateFile: optional,
    MicrosoftAppFederatedTokenFile: optional,
    MicrosoftAppFederatedIdentity: optional,
  })
  .check(({ value: env, issues }) => {
    const missing = (key: string, message: string) => issues.push({ code: 'custom', input: env, path: [key], message });
    const given = proofs.filter(proof => env[proof]);
    if (!env.MicrosoftAppId) {
      const rest = [env.MicrosoftAppType === 'UserAssignedMSI' && 'MicrosoftAppType=UserAssignedMSI', ...given].filter(
        Boolean,
      );
      if (rest.length > 0)
        missing('MicrosoftAppId', `is missing; give the client id, or leave out ${rest.join(', ')} for local mode`);
      return;
    }
    if (env.MicrosoftAppType !== 'MultiTenant' && !env.MicrosoftAppTenantId)
      missing('MicrosoftAppTenantId', 'is missing; give the id of the tenant that the bot is registered in');
    if (env.MicrosoftAppType === 'UserAssignedMSI') {
      for (const proof of given) missing(proof, 'is not used with MicrosoftAppType=UserAssignedMSI; leave it out');
    } else if (given.length === 0) {
      missing(
        'MicrosoftAppPassword',
        'is missing; give the client secret, or do without one: MicrosoftAppType=UserAssignedMSI, or one of ' +
          proofs.slice(1).join(', '),
      );
    } else if (given.length > 1) {
      missing(given.join(', '), 'are ways to the same end; keep one of them');
    }
  });

const variables = z
  .object({
    PORT: text('3978')
      .refine(port => /^\d{1,5}$/.test(port) && Number(port) < 65_536, 'give a port number from 0 to 65535')
      .transform(Number),
    HOST: text('0.0.0.0'),
    DATABASE_URL: text('sqlite:data/firstline.db').refine(
      url => /^(sqlite:.|postgres(ql)?:\/\/.)/.test(url),
      'give sqlite:PATH or postgres://…',
    ),
    ...fileVariables.shape,
    KNOWLEDGE_DIR: text('knowledge'),
    LOG_LEVEL: text('info').pipe(z.enum(logLevels, { error: `give one of ${logLevels.join(', ')}` })),
    ...cloud.shape,
  })
  .and(registration);

export type Environment = z.output<typeof variables>;

/** The same variables without a registration, for local mode. */
export function withoutRegistration(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !Object.hasOwn(registration.shape, name)));
}

/** Reads the process's environment variables. The files are named even where other variables are at fault. */
export function readEnvironment(env: NodeJS.ProcessEnv): {
  value?: Environment;
  files: Pick<Environment, 'SUPPORT_FILE' | 'APPS_FILE'>;
  faults: Fault[];
} {
  const parsed = variables.safeParse(env);
  const files = fileVariables.parse(env);
  return parsed.success
    ? { value: parsed.data, files, faults: [] }
    : { files, faults: faultsOf('environment', parsed.error) };
}

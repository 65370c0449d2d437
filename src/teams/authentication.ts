import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorClient, ConnectorFactory } from 'botframework-connector';
import { AuthenticationConstants, AuthenticationError, ClaimsIdentity } from 'botframework-connector';

/** The bot's registration, as botbuilder names its parts. Without an app id no token is asked or sent. */
export interface BotRegistration {
  readonly MicrosoftAppId?: string;
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppTenantId?: string;
  readonly MicrosoftAppPassword?: string;
}

/** botbuilder's variables for another cloud, or for a channel of one's own; all of them together, or none. */
const cloudVariables = [
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ToBotFromChannelTokenIssuer',
  'OAuthUrl',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'CallerId',
  'ChannelService',
] as const;

const sendTimeoutMs = 10_000;

const agentSettings = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };

/**
 * botbuilder's authentication, with its clients kept: a connector client for each service URL, instead of a new one for
 * every turn, which costs as much as the rest of a turn.
 */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly clients = new Map<string, Promise<ConnectorClient>>();
  private readonly isLocal: boolean;
  private tokenClient?: ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>;

  constructor(
    private readonly registration: BotRegistration,
    /** Retries inside a turn answer the person who waits; the worker does its own, over minutes. */
    options: { readonly retries: boolean },
    env: NodeJS.ProcessEnv = process.env,
  ) {
    const cloud = Object.fromEntries(cloudVariables.flatMap(name => (env[name] ? [[name, env[name]]] : [])));
    // An app type without an app id would be taken for a registration that is half filled in.
    super({ ...(registration.MicrosoftAppId && registration), ...cloud }, undefined, undefined, undefined, {
      agentSettings,
      requestPolicyFactories: undefined,
      noRetryPolicy: !options.retries,
      timeout: sendTimeoutMs,
    } as ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]);
    this.isLocal = !registration.MicrosoftAppId;
  }

  /** @throws {AuthenticationError} with status 401 for every token that is not right; botbuilder lets some through as 500 */
  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, this.isLocal ? '' : header).catch((error: unknown) => {
      throw isTokenFault(error) ? new AuthenticationError('Unauthorized', 401) : error;
    });
    const { connectorFactory, audience } = result;
    if (!connectorFactory) return result;
    return { ...result, connectorFactory: this.keeping(connectorFactory, audience) };
  }

  override createUserTokenClient(identity: ClaimsIdentity) {
    return (this.tokenClient ??= super.createUserTokenClient(identity));
  }

  /** The client for sending on the bot's own behalf, outside any turn. */
  connector(serviceUrl: string): Promise<ConnectorClient> {
    const appId = this.registration.MicrosoftAppId ?? '';
    const identity = new ClaimsIdentity([
      { type: AuthenticationConstants.AudienceClaim, value: appId },
      { type: AuthenticationConstants.AppIdClaim, value: appId },
    ]);
    return this.keeping(super.createConnectorFactory(identity)).create(serviceUrl);
  }

  private keeping(factory: ConnectorFactory, ownAudience?: string): ConnectorFactory {
    return {
      create: (serviceUrl: string, audience = ownAudience) => {
        const key = `${serviceUrl} ${audience ?? ''}`;
        const known = this.clients.get(key);
        if (known) return known;
        const made = factory.create(serviceUrl, audience ?? '');
        if (this.clients.size >= maxClients) this.clients.clear();
        this.clients.set(key, made);
        made.catch(() => this.clients.delete(key));
        return made;
      },
    };
  }
}

/** More service URLs than Teams has regions would be somebody's attempt to fill the memory. */
const maxClients = 50;

function isTokenFault(error: unknown): boolean {
  return (
    error instanceof Error && /^(JsonWebTokenError|NotBeforeError|TokenExpiredError|SyntaxError)$/.test(error.name)
  );
}

import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { AuthenticateRequestResult, ConnectorClient, ConnectorFactory } from 'botframework-connector';
import {
  AuthenticationConstants,
  AuthenticationError,
  ClaimsIdentity,
  GovernmentConstants,
} from 'botframework-connector';
import { TokenCredentialsFactory, type TokenSource } from './credentials';
import type { MayWriteTo } from './service-url';
import { isPlausibleToken } from './token';

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

/** The bot's registration. Without an app id no token is asked or sent. */
export type BotRegistration = {
  readonly MicrosoftAppId?: string;
} & { readonly [variable in (typeof cloudVariables)[number]]?: string };

export interface AuthenticationOptions {
  /** Where the bot's tokens come from; nothing in local mode. */
  readonly tokens?: TokenSource;
  readonly mayWriteTo: MayWriteTo;
}

const teamsChannel = 'msteams';

/** A message that Teams has not taken by then counts as not sent. */
const sendTimeoutMs = 10_000;

/**
 * botbuilder's authentication, with its clients kept: a connector client for each service URL, instead of a new one for
 * every turn, which costs as much as the rest of a turn.
 */
export class TeamsAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly clients = new Map<string, Promise<ConnectorClient>>();
  private readonly mayWriteTo: MayWriteTo;
  private tokenClient?: ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>;

  constructor(
    private readonly registration: BotRegistration,
    options: AuthenticationOptions,
  ) {
    const { MicrosoftAppId: appId } = registration;
    const cloud = Object.fromEntries(
      cloudVariables.flatMap(name => (registration[name] ? [[name, registration[name]]] : [])),
    );
    const credentials =
      appId && options.tokens ? new TokenCredentialsFactory(appId, options.tokens, options.mayWriteTo) : undefined;
    super({ ...(appId && { MicrosoftAppId: appId }), ...cloud }, credentials);
    this.mayWriteTo = options.mayWriteTo;
  }

  /** @throws {AuthenticationError} with status 401 for every token that is not right, 503 where that cannot be told */
  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const { MicrosoftAppId: appId } = this.registration;
    if (!this.mayCome(activity)) throw new AuthenticationError('Unauthorized', 401);
    const expected = appId && { audience: appId, issuer: issuerFor(this.registration) };
    if (expected && !isPlausibleToken(header, expected, Date.now())) throw new AuthenticationError('Unauthorized', 401);
    const result = await super.authenticateRequest(activity, appId ? header : '').catch((error: unknown) => {
      throw new AuthenticationError('Unauthorized', isTokenFault(error) ? 401 : 503);
    });
    const { connectorFactory, audience } = result;
    if (!connectorFactory) return result;
    return { ...result, connectorFactory: this.keeping(connectorFactory, audience) };
  }

  /**
   * A registration may have other channels than Teams (Web Chat and Direct Line come with it), where whoever writes says
   * who they are; without a registration anybody on this machine may say where answers go.
   */
  private mayCome({ channelId, serviceUrl }: Activity): boolean {
    return this.registration.MicrosoftAppId ? channelId === teamsChannel : this.mayWriteTo(serviceUrl);
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
    return this.keeping(super.createConnectorFactory(identity), scopeFor(this.registration)).create(serviceUrl);
  }

  private keeping(factory: ConnectorFactory, ownAudience?: string): ConnectorFactory {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the class is abstract and declares this one method alone
    return {
      create: (serviceUrl: string, audience = ownAudience) => {
        const key = `${serviceUrl} ${audience ?? ''}`;
        const known = this.clients.get(key);
        if (known) return known;
        const made = factory.create(serviceUrl, audience ?? '').then(sendingOnce);
        if (this.clients.size >= maxClients) this.clients.clear();
        this.clients.set(key, made);
        made.catch(() => this.clients.delete(key));
        return made;
      },
    };
  }
}

/** The part of a connector client that its types hide: the steps that every request goes through (@azure/core-rest-pipeline). */
interface Pipeline {
  removePolicy(policy: { name: string }): unknown;
  addPolicy(policy: {
    name: string;
    sendRequest(
      request: { abortSignal?: AbortSignal },
      next: (request: { abortSignal?: AbortSignal }) => Promise<unknown>,
    ): Promise<unknown>;
  }): void;
}

/**
 * By itself the client sends again up to three times, and waits as long as Retry-After says, while its caller knows of
 * neither. Here each message is sent once and has its time; what comes next is for the worker to decide.
 */
function sendingOnce(connector: ConnectorClient): ConnectorClient {
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'firstlineDeadline',
    sendRequest: (request, next) => {
      request.abortSignal = AbortSignal.timeout(sendTimeoutMs);
      return next(request);
    },
  });
  return connector;
}

/** More service URLs than Teams has regions would be somebody's attempt to fill the memory. */
const maxClients = 50;

/** What the bot asks its own tokens for, outside any turn. */
function scopeFor({ ToChannelFromBotOAuthScope, ChannelService }: BotRegistration): string {
  if (ToChannelFromBotOAuthScope) return ToChannelFromBotOAuthScope;
  return ChannelService === GovernmentConstants.ChannelService
    ? GovernmentConstants.ToChannelFromBotOAuthScope
    : AuthenticationConstants.ToChannelFromBotOAuthScope;
}

/** Who signs the channel's tokens: a channel of one's own, the US Government's, or the public one. */
function issuerFor({ ToBotFromChannelTokenIssuer, ChannelService }: BotRegistration): string {
  if (ToBotFromChannelTokenIssuer) return ToBotFromChannelTokenIssuer;
  return ChannelService === GovernmentConstants.ChannelService
    ? GovernmentConstants.ToBotFromChannelTokenIssuer
    : AuthenticationConstants.ToBotFromChannelTokenIssuer;
}

/** botbuilder throws jsonwebtoken's errors as they are, and says 500 where the channel's keys cannot be had. */
function isTokenFault(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode === 401;
  return (
    error instanceof Error && /^(JsonWebTokenError|NotBeforeError|TokenExpiredError|SyntaxError)$/.test(error.name)
  );
}

import { ServiceClientCredentialsFactory } from 'botframework-connector';
import { ForbiddenServiceUrl, type MayWriteTo } from './service-url';

/** Where the bot's own tokens come from: any credential of @azure/identity. */
export interface TokenSource {
  getToken(scope: string): Promise<{ readonly token: string } | null>;
}

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** Puts a token on what the bot sends, and only on what goes where it may write to. */
export class TokenCredentialsFactory extends ServiceClientCredentialsFactory {
  constructor(
    private readonly appId: string,
    private readonly tokens: TokenSource,
    private readonly mayWriteTo: MayWriteTo,
  ) {
    super();
  }

  isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.appId);
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  createCredentials(_appId: string, audience = ''): Promise<Credentials> {
    const { tokens, mayWriteTo } = this;
    const signRequest: Credentials['signRequest'] = async request => {
      if (!mayWriteTo(request.url)) throw new ForbiddenServiceUrl();
      const token = await tokens.getToken(`${audience}/.default`);
      if (!token) throw new Error('no token for the channel could be had');
      request.headers.set('authorization', `Bearer ${token.token}`);
      return request;
    };
    return Promise.resolve({ signRequest });
  }
}

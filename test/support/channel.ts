import { type KeyObject, createSign, generateKeyPairSync } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { note } from './kept-logs';

export const appId = '99999999-9999-4999-8999-999999999999';
const issuer = 'https://channel.test';

interface Key {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly jwk: object;
}

function keyOf(kid: string, endorsements: readonly string[]): Key {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements } };
}

export interface TokenParts {
  readonly header?: object;
  readonly claims?: object;
  /** Signs with the key of this name, whatever the header says. */
  readonly signedBy?: 'teams' | 'other-channel' | 'unknown';
}

/** A Bot Framework channel of our own on loopback: publishes its keys and signs tokens. */
export class Channel {
  private readonly keys = {
    teams: keyOf('teams', ['msteams']),
    'other-channel': keyOf('other-channel', ['webchat']),
    unknown: keyOf('unknown', ['msteams']),
  };
  private readonly server: Server;

  private constructor() {
    const published = [this.keys.teams.jwk, this.keys['other-channel'].jwk];
    this.server = createServer((request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(
        JSON.stringify(request.url === '/keys' ? { keys: published } : { issuer, jwks_uri: `${this.url}/keys` }),
      );
    });
  }

  static async start(): Promise<Channel> {
    const channel = new Channel();
    await new Promise<void>(done => channel.server.listen(0, '127.0.0.1', done));
    return channel;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise(done => this.server.close(() => done()));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What makes the service believe this channel. */
  get env(): NodeJS.ProcessEnv {
    note({ secrets: ['not-used-in-tests'] });
    return {
      HOST: '127.0.0.1',
      MicrosoftAppId: appId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: '11111111-1111-4111-8111-111111111111',
      MicrosoftAppPassword: 'not-used-in-tests',
      ToChannelFromBotLoginUrl: 'https://login.test/tenant',
      ToChannelFromBotOAuthScope: 'https://scope.test',
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: 'https://oauth.test',
      ToBotFromChannelOpenIdMetadataUrl: `${this.url}/openid`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${this.url}/openid`,
      CallerId: 'urn:botframework:test',
    };
  }

  /** An Authorization header as Teams would send it, with whatever is to be wrong with it. */
  token(serviceUrl: string, { header, claims, signedBy = 'teams' }: TokenParts = {}): string {
    const key = this.keys[signedBy];
    const seconds = Math.floor(Date.now() / 1000);
    const parts = [
      { alg: 'RS256', typ: 'JWT', kid: key.kid, ...header },
      { iss: issuer, aud: appId, nbf: seconds - 60, exp: seconds + 3600, serviceurl: serviceUrl, ...claims },
    ];
    const signed = parts.map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const signature = createSign('RSA-SHA256').update(signed).sign(key.privateKey, 'base64url');
    note({ secrets: [`${signed}.${signature}`] });
    return `Bearer ${signed}.${signature}`;
  }
}

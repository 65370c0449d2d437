import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { Channel, type TokenParts, appId } from '../support/channel';
import { Connector, visibleText } from '../support/connector';
import { note } from '../support/kept-logs';
import { Client, type Service, people, sampleSupport, startService, tenant } from '../support/service';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');
const secret = 'the-bots-own-token';
const seconds = () => Math.floor(Date.now() / 1000);

let channel: Channel;
let connector: Connector;
let elsewhere: Connector;
let service: Service;

beforeAll(async () => {
  note({ secrets: [secret] });
  [channel, connector, elsewhere] = await Promise.all([Channel.start(), Connector.start(), Connector.start()]);
  service = await startService({
    env: { ...channel.env, KNOWLEDGE_DIR },
    support: { ...sampleSupport, serviceUrl: connector.url, tenants: [tenant] },
    tokens: { getToken: scope => Promise.resolve({ token: `${secret} for ${scope}` }) },
  });
});

afterAll(async () => {
  await service.stop();
  await Promise.all([channel, connector, elsewhere].map(part => part.stop()));
});

const withToken = (authorization: string, options = {}) =>
  new Client(service, connector, people.anna, { authorization, ...options });

/** Sends a good activity with any Authorization header. */
async function post(
  authorization: string | undefined,
  activity: object = {},
): Promise<{ status: number; body: string }> {
  const response = await fetch(`${service.app.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(authorization && { Authorization: authorization }) },
    body: JSON.stringify({
      type: 'message',
      id: 'in-1',
      text: 'hi',
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: '29:anna', name: 'Anna', aadObjectId: people.anna.id },
      recipient: { id: `28:${appId}` },
      conversation: { id: 'a:anna', conversationType: 'personal', tenantId: tenant },
      ...activity,
    }),
  });
  return { status: response.status, body: await response.text() };
}

const token = (parts?: TokenParts) => channel.token(connector.url, parts);

/** A token signed with the published key as if that were a shared secret. */
function hmacToken(): string {
  const [head, claims] = token({ header: { alg: 'HS256' } })
    .slice('Bearer '.length)
    .split('.');
  const signature = createHmac('sha256', 'public key').update(`${head}.${claims}`).digest('base64url');
  return `Bearer ${head}.${claims}.${signature}`;
}

describe('with a registration', () => {
  test('a good token is answered, with the bot’s own token on the reply', async () => {
    const since = connector.calls.length;
    const { card } = await withToken(token()).say('hi');
    expect(visibleText(card)).toContain('Firstline');
    expect(connector.calls[since]?.authorization).toBe(`Bearer ${secret} for https://scope.test/.default`);
  });

  test.each<[string, () => string | undefined]>([
    ['none', () => undefined],
    ['an empty one', () => ' '],
    ['garbage', () => 'Bearer x'],
    ['garbage in three parts', () => 'Bearer a.b.c'],
    [
      'parts that are no objects',
      () => `Bearer ${['1', 'null'].map(part => Buffer.from(part).toString('base64url')).join('.')}.x`,
    ],
    ['another scheme', () => token().replace('Bearer', 'Basic')],
    ['one of another issuer', () => token({ claims: { iss: 'https://evil.test' } })],
    [
      'one of the Emulator',
      () =>
        token({
          claims: { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: appId, ver: '1.0' },
        }),
    ],
    ['one for another bot', () => token({ claims: { aud: 'another-bot' } })],
    ['one for several bots', () => token({ claims: { aud: [appId, 'another-bot'] } })],
    ['one for nobody', () => token({ claims: { aud: undefined } })],
    ['an expired one', () => token({ claims: { exp: seconds() - 3600 } })],
    ['one without an end', () => token({ claims: { exp: undefined } })],
    ['one from tomorrow', () => token({ claims: { nbf: seconds() + 86_400 } })],
    ['one with a broken signature', () => token().replace(/.{8}$/, 'AAAAAAAA')],
    [
      'one signed by somebody else under a known key’s name',
      () => token({ header: { kid: 'teams' }, signedBy: 'unknown' }),
    ],
    ['one signed with an unknown key', () => token({ signedBy: 'unknown' })],
    ['one signed for another channel', () => token({ signedBy: 'other-channel' })],
    ['one without a key', () => token({ header: { kid: undefined } })],
    ['one without a signature', () => `${token({ header: { alg: 'none' } }).replace(/\.[^.]*$/, '')}.`],
    ['one that says none, signed', () => token({ header: { alg: 'none' } })],
    ['one signed by a shared secret', hmacToken],
    ['one for another service URL', () => channel.token('https://smba.trafficmanager.net/teams')],
    ['one without a service URL', () => token({ claims: { serviceurl: undefined } })],
    ['a good one twice', () => `${token()} ${token()}`],
  ])('of tokens, %s is refused with 401 and nothing else', async (_what, authorization) => {
    expect(await post(authorization())).toEqual({ status: 401, body: '' });
  });

  test.each(['emulator', 'AseChannel', 'webchat'])(
    'a token of Teams is no token for the channel %s',
    async channelId => {
      expect((await post(token(), { channelId })).status).toBe(401);
    },
  );

  test('another channel of the same registration, where anybody says who they are, is refused with its own token', async () => {
    const webChat = token({ signedBy: 'other-channel' });
    expect(await post(webChat, { channelId: 'webchat' })).toEqual({ status: 401, body: '' });
  });

  test('a token that was refused says nothing of the activity that came with it', async () => {
    expect(await post('Bearer x', { type: 'invoke', name: 'adaptiveCard/action' })).toEqual({ status: 401, body: '' });
  });

  test('another tenant with a good token gets a polite refusal and nothing else', async () => {
    const stranger = withToken(token(), { tenantId: '22222222-2222-4222-8222-222222222222' });
    expect((await stranger.say('my tickets')).text).toContain('another organisation');
  });

  test('nothing is written to an address that is neither of Teams nor named, and no token goes there', async () => {
    const good = { authorization: channel.token(elsewhere.url) };
    const { status } = await new Client(service, elsewhere, people.anna, good).send({ type: 'message', text: 'hi' });
    expect(status).toBe(200);
    expect(elsewhere.calls).toEqual([]);
  });

  test('what is sent outside any turn carries the bot’s own token too', async () => {
    const since = connector.calls.length;
    const form = { formId: 'a', app: 'grid', category: 'fault', impact: 'one-stopped', summary: 'Blank' };
    await withToken(token()).execute('submitTicket', form);
    const card = await connector.waitFor(({ kind }) => kind === 'create', 'the card at the helpdesk', since);
    expect(card.authorization).toBe(`Bearer ${secret} for https://scope.test/.default`);
  });

  test('a redirection is not followed with the bot’s token', async () => {
    connector.behaviour = () => ({
      status: 307,
      headers: { Location: `${elsewhere.url}v3/conversations/x/activities` },
    });
    await withToken(token()).send({ type: 'message', text: 'hi' });
    connector.behaviour = () => undefined;
    expect(elsewhere.calls.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });
});

test('where the channel’s keys cannot be had, nobody gets in, and Teams hears to try again', async () => {
  const gone = await startService({
    env: { ...channel.env, KNOWLEDGE_DIR, ToBotFromChannelOpenIdMetadataUrl: 'http://127.0.0.1:9/openid' },
    tokens: { getToken: () => Promise.resolve(null) },
  });
  const client = new Client(gone, connector, people.anna, { authorization: token() });
  expect((await client.send({ type: 'message', text: 'hi' })).status).toBe(503);
  await gone.stop();
});

test('without a registration the service listens on loopback only, whatever HOST says', async () => {
  const local = await startService({ env: { KNOWLEDGE_DIR, HOST: '0.0.0.0' } });
  expect(local.app.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  await local.stop();
});

import { join } from 'node:path';
import { Channel } from '../support/channel';
import { Connector, type SentActivity } from '../support/connector';
import { note } from '../support/kept-logs';
import { Client, type Place, type Service, channels, people, sampleSupport, startService } from '../support/service';
import { UploadHost } from '../support/upload-host';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');
const form = { app: 'grid', category: 'fault', impact: 'one-stopped', summary: 'Zebra crossing', details: 'Giraffe' };
/** Whoever has the address may write there. */
const right = 'qokapihorn77';

let connector: Connector;
let host: UploadHost;
let service: Service;
let anna: Client;

beforeEach(async () => {
  note({ secrets: [right] });
  [connector, host] = await Promise.all([Connector.start(), UploadHost.start()]);
  service = await startService({ env: { KNOWLEDGE_DIR } });
  anna = new Client(service, connector, people.anna);
  await anna.execute('submitTicket', { ...form, formId: 'a' });
});

afterEach(async () => {
  await service.stop();
  await Promise.all([connector, host].map(part => part.stop()));
});

interface Consent {
  readonly contentType: string;
  readonly name: string;
  readonly content: {
    readonly description: string;
    readonly sizeInBytes: number;
    readonly acceptContext: object;
    readonly declineContext: object;
  };
}

/** What the bot sends to somebody from a moment on, once a message fits. */
async function sentTo({ chat }: Client, fits: (activity: SentActivity) => boolean, since = 0): Promise<SentActivity[]> {
  await connector.waitFor(
    ({ conversation, activity }) => conversation === chat.id && fits(activity),
    'the message awaited',
    since,
  );
  return connector.calls.slice(since).flatMap(call => (call.conversation === chat.id ? [call.activity] : []));
}

const attachmentOf = (activity?: SentActivity) => activity?.attachments?.[0] as Consent | undefined;
const isConsent = (activity: SentActivity) => attachmentOf(activity)?.contentType.endsWith('file.consent') ?? false;
const isFile = (activity: SentActivity) => attachmentOf(activity)?.contentType.endsWith('file.info') ?? false;
const says = (words: string) => (activity: SentActivity) => activity.text?.includes(words) ?? false;

async function asked(who: Client, words: string): Promise<{ offer?: string; consent: Consent }> {
  const since = connector.calls.length;
  await who.write(words);
  const sent = await sentTo(who, isConsent, since);
  const { text } = sent.find(activity => activity.text) ?? {};
  return { ...(text !== undefined && { offer: text }), consent: attachmentOf(sent.find(isConsent))! };
}

/** Where Teams lets the file be put. */
const placeAt = (base: string, name = 'firstline-my-data.json') => ({
  uploadUrl: `${base}put?sig=${right}`,
  contentUrl: `${base}personal/anna/${name}`,
  name,
  uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C9D',
  fileType: 'json',
});

/** What Teams says when somebody allows the file. */
function acceptanceOf({ content }: Consent, uploadInfo: object = placeAt(host.url)) {
  return { type: 'fileUpload', action: 'accept', context: content.acceptContext, uploadInfo };
}

/** Answers the card as Teams does. */
function accept(who: Client, consent: Consent, uploadInfo?: object, place?: Place) {
  const value = acceptanceOf(consent, uploadInfo);
  return who.send({ type: 'invoke', name: 'fileConsent/invoke', value }, place);
}

describe('a file of what is stored about somebody', () => {
  test('is offered on Teams’ own card, which says nothing personal and how to do without', async () => {
    const { offer, consent } = await asked(anna, 'What do you know about me?');
    expect(offer).toContain('**show my data here**');
    expect(consent).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'firstline-my-data.json',
    });
    expect(consent.content.description).toContain('show my data here');
    expect(consent.content.sizeInBytes).toBeGreaterThan(200);
    expect(consent.content.acceptContext).toEqual({ file: 'ownData', locale: 'en' });
    expect(JSON.stringify(consent)).not.toMatch(/Zebra|Anna/);
    expect(host.uploads).toEqual([]);
  });

  test('is put whole where Teams says, without a token, and shown', async () => {
    const { consent } = await asked(anna, 'my data');
    expect(await accept(anna, consent)).toEqual({ status: 200, body: undefined });
    const file = attachmentOf((await sentTo(anna, isFile)).find(isFile));
    const [upload] = host.uploads;
    const { body = '', headers = {}, method } = upload ?? {};
    const size = Buffer.byteLength(body);
    expect(method).toBe('PUT');
    expect(headers).toMatchObject({
      'content-length': String(size),
      'content-range': `bytes 0-${size - 1}/${size}`,
    });
    expect(headers.authorization).toBeUndefined();
    expect(JSON.parse(body)).toMatchObject({
      about: expect.stringContaining('your questions (0) and your tickets (1)') as string,
      person: { name: 'Anna Berg' },
      tickets: [{ number: 'PP-1001', summary: 'Zebra crossing' }],
    });
    const { name, contentUrl, uniqueId, fileType } = placeAt(host.url);
    expect(file).toEqual({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl,
      name,
      content: { uniqueId, fileType },
    });
  });

  test('is in Swedish for whom asks in Swedish', async () => {
    const { offer, consent } = await asked(anna, 'Vad vet du om mig?');
    expect(offer).toContain('**visa mina uppgifter här**');
    expect(consent.name).toBe('firstline-mina-uppgifter.json');
    await accept(anna, consent);
    await sentTo(anna, isFile);
    expect(JSON.parse(host.uploads[0]!.body)).toMatchObject({
      about: expect.stringContaining('dina ärenden (1)') as string,
    });
  });

  test('holds what is stored when it is accepted, not when it was offered', async () => {
    const { consent } = await asked(anna, 'my data');
    await anna.execute('submitTicket', { ...form, formId: 'b', summary: 'Okapi' });
    await accept(anna, consent);
    await sentTo(anna, isFile);
    expect(host.uploads[0]?.body).toContain('Okapi');
  });

  test('is about whoever accepts, whoever was asked', async () => {
    const { consent } = await asked(anna, 'my data');
    const eva = new Client(service, connector, people.eva);
    await accept(eva, consent);
    await sentTo(eva, isFile);
    expect(host.uploads).toHaveLength(1);
    expect(host.uploads[0]?.body).toContain('Eva Team');
    expect(host.uploads[0]?.body).not.toMatch(/Zebra|Anna/);
  });

  test('is put once where Teams tells of the answer twice', async () => {
    const { consent } = await asked(anna, 'my data');
    const value = acceptanceOf(consent);
    for (let time = 0; time < 2; time++)
      await anna.send({ type: 'invoke', name: 'fileConsent/invoke', id: 'twice', value });
    await sentTo(anna, isFile);
    await service.app.stop();
    expect(host.uploads).toHaveLength(1);
  });

  test.each([
    ['my data', 'show my data here'],
    ['mina uppgifter', 'visa mina uppgifter här'],
  ])('is not made where somebody who asked for "%s" declines; "%s" shows it', async (wish, otherwise) => {
    const { consent } = await asked(anna, wish);
    const value = { type: 'fileUpload', action: 'decline', context: consent.content.declineContext };
    const since = connector.calls.length;
    expect((await anna.send({ type: 'invoke', name: 'fileConsent/invoke', value })).status).toBe(200);
    await sentTo(anna, says(`**${otherwise}**`), since);
    await anna.write(otherwise);
    await sentTo(anna, says('Zebra crossing'), since);
    expect(host.uploads).toEqual([]);
  });
});

describe('what cannot be put there comes as messages', () => {
  test.each([
    ['refuses', { status: 500 }],
    ['waits for more', { status: 202 }],
    ['leads elsewhere', { status: 307, headers: { Location: '/elsewhere' } }],
  ])('where the place %s', async (_what, answer) => {
    host.answer = answer;
    const { consent } = await asked(anna, 'my data');
    const since = connector.calls.length;
    await accept(anna, consent);
    const [first] = await sentTo(anna, says('Zebra crossing'), since);
    expect(first?.text).toContain('could not be put');
    expect(host.uploads.map(({ path }) => path)).toEqual([`/put?sig=${right}`]);
  });

  test.each([
    'https://evil.example/',
    'https://sharepoint.com.evil.example/',
    'https://contoso-my.sharepoint.com@evil.example/',
    'http://contoso-my.sharepoint.com/',
    'http://169.254.169.254/',
    'not an address ',
  ])('where the place is %s, which nothing is sent to', async base => {
    const { consent } = await asked(anna, 'vad vet du om mig');
    const since = connector.calls.length;
    await accept(anna, consent, { ...placeAt(host.url), uploadUrl: placeAt(base).uploadUrl });
    const [first] = await sentTo(anna, says('Zebra crossing'), since);
    expect(first?.text).toContain('Det gick inte att lägga filen');
  });

  test('where the file would be shown from a strange address', async () => {
    const { consent } = await asked(anna, 'my data');
    await accept(anna, consent, { ...placeAt(host.url), contentUrl: 'https://evil.example/x' });
    const sent = await sentTo(anna, says('Zebra crossing'));
    expect(JSON.stringify(sent)).not.toContain('evil.example');
    expect(host.uploads).toEqual([]);
  });
});

describe('nothing is put anywhere', () => {
  test('in a channel, where others read along', async () => {
    const { consent } = await asked(anna, 'my data');
    const channel = { id: channels.helpdesk, type: 'channel' } as const;
    const since = connector.calls.length;
    expect((await accept(anna, consent, placeAt(host.url), channel)).status).toBe(200);
    await connector.waitFor(({ activity }) => says('our own chat')(activity), 'the way to the own chat', since);
    expect(host.uploads).toEqual([]);
  });

  test('for somebody without an account in the organisation', async () => {
    const { consent } = await asked(anna, 'my data');
    const value = acceptanceOf(consent);
    const from = { id: '29:guest', name: 'Guest' };
    const since = connector.calls.length;
    await anna.send({ type: 'invoke', name: 'fileConsent/invoke', from, value });
    await sentTo(anna, says('without an account'), since);
    expect(host.uploads).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['no value', undefined],
    ['another file', { type: 'fileUpload', action: 'accept', context: { file: 'other' } }],
    ['no place', { type: 'fileUpload', action: 'accept', context: { file: 'ownData', locale: 'en' } }],
    ['another answer', { type: 'fileUpload', action: 'perhaps', context: { file: 'ownData', locale: 'en' } }],
  ])('for an invoke with %s', async (_what, value) => {
    const since = connector.calls.length;
    expect((await anna.send({ type: 'invoke', name: 'fileConsent/invoke', value })).status).toBe(200);
    await service.app.stop();
    const said = connector.calls
      .slice(since)
      .filter(({ kind, conversation }) => kind === 'post' && conversation === anna.chat.id);
    expect(said).toEqual([]);
    expect(host.uploads).toEqual([]);
  });
});

test('with a registration, nothing is put on this machine', async () => {
  const channel = await Channel.start();
  const support = { ...sampleSupport, serviceUrl: connector.url, serviceUrls: [host.url] };
  const tokens = { getToken: () => Promise.resolve({ token: 'okapis-own-token' }) };
  const signed = await startService({ env: { ...channel.env, KNOWLEDGE_DIR }, support, tokens });
  const eva = new Client(signed, connector, people.eva, { authorization: channel.token(connector.url) });
  await accept(eva, (await asked(eva, 'my data')).consent);
  await sentTo(eva, says('could not be put'));
  expect(host.uploads).toEqual([]);
  await signed.stop();
  await channel.stop();
});

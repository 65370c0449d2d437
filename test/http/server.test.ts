import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { type Door, createServer } from '../../src/http/server';

const activity = {
  type: 'message',
  serviceUrl: 'http://127.0.0.1/',
  from: { id: 'a' },
  recipient: { id: 'b' },
  conversation: { id: 'c' },
};
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

let received = 0;
let latest: object = {};
let port = 0;
let server: ReturnType<typeof createServer>;
let hold: Promise<void> | undefined;

const door: Door = {
  receive: async (_authorization, activity) => {
    received++;
    latest = activity;
    await hold;
    return undefined;
  },
  isReady: () => Promise.resolve(true),
  asksToken: false,
  log: silent,
};

beforeEach(async () => {
  [received, hold] = [0, undefined];
  port = await listen(door);
});
afterEach(close);

function close(): Promise<void> {
  return new Promise(done => {
    server.close(() => done());
  });
}

function listen(with_: Door): Promise<number> {
  server = createServer(with_);
  return new Promise(done => {
    server.listen(0, '127.0.0.1', () => done((server.server.address() as AddressInfo).port));
  });
}

const post = (
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
) => fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers, body });

/** Sends bytes as they are and returns what comes back. */
function raw(bytes: string): Promise<string> {
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    let answer = '';
    socket.on('data', chunk => (answer += chunk.toString()));
    socket.on('close', () => done(answer));
    socket.on('error', failed);
  });
}

/** Node 24 cuts the connection as it answers, so that the answer may not come through. */
const rawOrCut = (bytes: string) => raw(bytes).catch((error: unknown) => (error as NodeJS.ErrnoException).code);

/** An activity with something nested in it. */
const deep = (levels: number) =>
  JSON.stringify({ ...activity, value: 0 }).replace(
    '"value":0',
    `"value":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`,
  );

const alive = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;

describe('the door', () => {
  test('takes an activity', async () => {
    expect((await post(JSON.stringify(activity))).status).toBe(200);
    expect(received).toBe(1);
  });

  test('tells those that watch it with HEAD how it is', async () => {
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`, { method: 'HEAD' })).status;
    expect(await Promise.all(['/healthz', '/readyz'].map(status))).toEqual([200, 200]);
  });

  test.each<[string, number, () => ReturnType<typeof post>]>([
    ['no JSON', 400, () => post('{')],
    ['nothing', 400, () => post('')],
    ['another thing', 400, () => post('{"type":"message"}')],
    ['an activity as deep as it is long', 400, () => post(deep(60_000))],
    ['an activity a little too deep', 400, () => post(deep(100))],
    ['ten thousand brackets', 400, () => post('['.repeat(10_000))],
    ['a form', 415, () => post('type=message', { 'Content-Type': 'application/x-www-form-urlencoded' })],
    ['a body of no type', 415, () => post(JSON.stringify(activity), { 'Content-Type': 'x' })],
    ['600 KB', 413, () => post(JSON.stringify({ ...activity, text: 'x'.repeat(600_000) }))],
    ['5 MB', 413, () => post('x'.repeat(5_000_000))],
  ])('refuses %s with %i before anybody looks at it', async (_what, status, send) => {
    expect((await send()).status).toBe(status);
    expect(received).toBe(0);
  });

  test.each(['__proto__', '\\u005f_proto__'])('leaves out what comes as %s: it was never checked', async key => {
    const hidden = `{"${key}":{"text":5,"name":5},`;
    const body = JSON.stringify({ ...activity, attachments: [{ contentType: 'x' }] }).replaceAll('{', hidden);
    expect((await post(body)).status).toBe(200);
    expect(latest).toMatchObject({ ...activity, attachments: [{ contentType: 'x' }] });
    expect(latest).not.toHaveProperty('text');
    expect(latest).not.toHaveProperty('attachments.0.name');
  });

  test('takes a card as deep as cards are', async () => {
    expect((await post(deep(60))).status).toBe(200);
  });

  test('without tokens, is there for this machine alone: no name of another leads in', async () => {
    const body = JSON.stringify(activity);
    const ask = (host: string) =>
      raw(
        `POST /api/messages HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
      );
    for (const host of ['evil.test', `evil.test:${port}`, '127.0.0.1.evil.test', 'localhost.evil.test', '10.0.0.1'])
      expect(await ask(host)).toMatch(/^HTTP\/1.1 403 /);
    expect(received).toBe(0);
    for (const host of ['localhost', `127.0.0.1:${port}`, '[::1]:3978'])
      expect(await ask(host)).toMatch(/^HTTP\/1.1 200 /);
  });

  test('refuses files, which restify would store', async () => {
    const form = new FormData();
    form.set('file', new Blob(['x'.repeat(1000)]), 'x.txt');
    expect((await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', body: form })).status).toBe(415);
  });

  test.each([
    ['a small body that would unpack to 500 MB', gzipSync(Buffer.alloc(50_000_000))],
    ['a broken one, which ends a process that trusts it', Buffer.from('not gzip')],
  ])('refuses %s', async (_what, body) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
    expect((await post(new Uint8Array(body), headers)).status).toBe(415);
    expect(await alive()).toBe(200);
  });

  test.each([
    ['a bad Host', 'POST /api/messages HTTP/1.1\r\nHost: ][\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'],
    ['a bad target', 'GET http://][/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
    ['no HTTP', 'hello\r\n\r\n'],
    ['two lengths', 'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    [
      'a length and chunks',
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('survives %s', async (_what, bytes) => {
    expect(await raw(bytes)).toMatch(/^HTTP\/1.1 4\d\d /);
    expect(await alive()).toBe(200);
  });

  test('survives a header of 100 KB', async () => {
    const header = `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`;
    expect(await rawOrCut(header)).toMatch(/^(HTTP\/1.1 431 |ECONNRESET$)/);
    expect(await alive()).toBe(200);
  });

  test('survives a sender that goes away in the middle', async () => {
    await new Promise<void>(done => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
        );
        setImmediate(() => socket.destroy());
      });
      socket.on('close', () => done());
    });
    expect(await alive()).toBe(200);
    expect(received).toBe(0);
  });

  test('waits for slow senders only so long, and takes only so many headers', () => {
    const { headersTimeout, requestTimeout, maxHeadersCount, maxConnections } = server.server;
    expect({ headersTimeout, requestTimeout, maxHeadersCount, maxConnections }).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      maxHeadersCount: 64,
      maxConnections: 2_000,
    });
  });

  test('turns messages away with 503 when too many are in hand, and goes on when they are done', async () => {
    let release: () => void = () => undefined;
    hold = new Promise(done => (release = done));
    const first = Array.from({ length: 400 }, () => post(JSON.stringify(activity)));
    while (received < 400) await new Promise(done => setImmediate(done));
    const turnedAway = await post(JSON.stringify(activity));
    expect([turnedAway.status, turnedAway.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await alive()).toBe(200);
    release();
    expect(new Set((await Promise.all(first)).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await post(JSON.stringify(activity))).status).toBe(200);
  });
});

test('where tokens are asked, a message without one is refused before its body is read', async () => {
  await close();
  port = await listen({ ...door, asksToken: true });
  const response = await post('x'.repeat(5_000_000), {});
  expect([response.status, await response.text()]).toEqual([401, '']);
});

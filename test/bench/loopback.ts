import { randomUUID } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A bot under measurement. */
export interface Bot {
  readonly url: string;
}

export interface LoopbackConnector {
  readonly url: string;
  close(): void;
}

/** A connector that takes everything at once and says so. */
export async function startConnector(): Promise<LoopbackConnector> {
  const server = createServer((incoming, response) => {
    incoming.resume();
    incoming.on('end', () => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"id":"1","activityId":"1"}');
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void (server.closeAllConnections(), server.close()),
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends one activity and waits for the answer to it. @returns milliseconds */
export function turn({ url }: Bot, connector: LoopbackConnector, activity: object): Promise<number> {
  const body = JSON.stringify({
    // An activity that comes again is answered once: each needs an id of its own.
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: connector.url,
    from: { id: '29:bench', name: 'Bench', aadObjectId: '00000000-0000-4000-8000-000000000000' },
    recipient: { id: '28:bot', name: 'Bot' },
    conversation: { id: 'a:bench', conversationType: 'personal', tenantId: 't' },
    channelData: { tenant: { id: 't' } },
    locale: 'en-GB',
    ...activity,
  });
  const began = performance.now();
  return new Promise((done, failed) => {
    const call = request(
      `${url}/api/messages`,
      {
        method: 'POST',
        agent,
        headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
      },
      response => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200
            ? done(performance.now() - began)
            : failed(new Error(`status ${response.statusCode}`)),
        );
      },
    );
    call.on('error', failed);
    call.end(body);
  });
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

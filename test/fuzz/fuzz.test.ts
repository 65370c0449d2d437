import fc from 'fast-check';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { verbRoles } from '../../src/desk/roles';
import { heapAfterCollection } from '../support/heap';
import { note } from '../support/kept-logs';
import { type Service, people, startService } from '../support/service';
import { activities, bodies, said } from './activities';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');

/** `npm test` tries as many, the same ones each time; `npm run test:fuzz` tries FUZZ_CASES, others each time. */
const cases = Number(process.env.FUZZ_CASES ?? 2_000);
const seed = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ_CASES ? Date.now() % 1e9 : 2026));
const chunk = 500;
const parallel = 12;
/** What the heap may grow by once everything that is kept for a while is there. */
const growthBytes = 48 * 1024 * 1024;

const verbs = [...Object.keys(verbRoles), 'openForm', 'submitTicket', 'helpful', 'notHelpful', 'choose', 'forgetMe'];
const incidents = [
  'declareIncident',
  'showIncident',
  'followIncident',
  'unfollowIncident',
  'updateIncident',
  'resolveIncident',
];

let connector: Server;
let service: Service;
const rejections: unknown[] = [];
const noteRejection = (reason: unknown) => void rejections.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', noteRejection);
  // Keeps nothing, so that what grows is the service.
  connector = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"id":"activity-1","activityId":"activity-1"}');
    });
  });
  await new Promise<void>(done => connector.listen(0, '127.0.0.1', done));
  note({ texts: said });
  service = await startService({ env: { KNOWLEDGE_DIR } });
});

afterAll(async () => {
  await service.stop();
  connector.closeAllConnections();
  await new Promise(done => connector.close(done));
  process.off('unhandledRejection', noteRejection);
});

test(
  `${cases} activities, invokes and cards of every shape get an answer that is no fault of ours (seed ${seed})`,
  async () => {
    const { port } = connector.address() as AddressInfo;
    const arbitrary = bodies(activities(`http://127.0.0.1:${port}/`, [...verbs, ...incidents]));
    const answers = new Map<number, number>();
    const faults: string[] = [];
    let heapEarly = 0;
    for (let done = 0; done < cases; done += chunk) {
      const sample = fc.sample(arbitrary, { numRuns: Math.min(chunk, cases - done), seed: seed + done });
      let next = 0;
      await Promise.all(
        Array.from({ length: parallel }, async () => {
          for (let body = sample[next++]; body !== undefined; body = sample[next++]) {
            const status = await post(body);
            answers.set(status, (answers.get(status) ?? 0) + 1);
            if (status >= 500) faults.push(`${status} for ${body.slice(0, 1_500)}`);
          }
        }),
      );
      if (heapEarly === 0 && done >= cases / 4) heapEarly = heapAfterCollection();
    }
    expect({ count: faults.length, faults: faults.slice(0, 3) }).toEqual({ count: 0, faults: [] });
    expect(rejections).toEqual([]);
    expect([...answers.keys()].filter(status => ![200, 400].includes(status))).toEqual([]);
    // Otherwise the door would have turned nearly everything away, and nothing was tried.
    expect(answers.get(200)).toBeGreaterThan(cases / 4);
    expect(heapAfterCollection() - heapEarly).toBeLessThan(growthBytes);
    expect((await fetch(`${service.app.url}/readyz`)).status).toBe(200);
    expect(await post(JSON.stringify({ ...greeting, serviceUrl: `http://127.0.0.1:${port}/` }))).toBe(200);
  },
  cases * 100 + 60_000,
);

const greeting = {
  type: 'message',
  text: 'hi',
  channelId: 'msteams',
  from: { id: '29:anna', name: 'Anna', aadObjectId: people.anna.id },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:anna', conversationType: 'personal' },
};

async function post(body: string): Promise<number> {
  const response = await fetch(`${service.app.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

import fc from 'fast-check';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { verbRoles } from '../../src/desk/roles';
import { note } from '../support/kept-logs';
import { type ServiceProcess, startServiceProcess } from '../support/process';
import { people } from '../support/service';
import { activities, bodies, said } from './activities';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');

/** `npm test` tries as many, the same ones each time; `npm run test:fuzz` tries FUZZ_CASES, others each time. */
const cases = Number(process.env.FUZZ_CASES ?? 2_000);
const seed = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ_CASES ? Date.now() % 1e9 : 2026));
const chunk = 500;
const parallel = 12;
const megabyte = 1024 * 1024;
/** What the service's memory may grow by once everything that is kept for a while is there. */
const growth = 96 * megabyte;

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
let service: ServiceProcess;

beforeAll(async () => {
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
  // An unhandled rejection is told and counted here; it would end the service otherwise.
  service = await startServiceProcess({ env: { KNOWLEDGE_DIR, NODE_OPTIONS: '--unhandled-rejections=warn' } });
}, 60_000);

afterAll(async () => {
  await service.remove();
  connector.closeAllConnections();
  await new Promise(done => connector.close(done));
});

test(
  `${cases} activities, invokes and cards of every shape get an answer that is no fault of ours (seed ${seed})`,
  async () => {
    const { port } = connector.address() as AddressInfo;
    const arbitrary = bodies(activities(`http://127.0.0.1:${port}/`, [...verbs, ...incidents]));
    const answers = new Map<number, number>();
    const faults: string[] = [];
    let residentEarly = 0;
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
      if (residentEarly === 0 && done >= cases / 4) residentEarly = service.residentBytes();
    }
    expect({ count: faults.length, faults: faults.slice(0, 3) }).toEqual({ count: 0, faults: [] });
    expect(service.said().match(/UnhandledPromiseRejection|a defect ends/g) ?? []).toEqual([]);
    expect(service.child.exitCode).toBeNull();
    expect([...answers.keys()].filter(status => ![200, 400, 401].includes(status))).toEqual([]);
    // Otherwise the door would have turned nearly everything away, and nothing was tried.
    expect(answers.get(200)).toBeGreaterThan(cases / 4);
    const resident = service.residentBytes();
    process.stdout.write(
      `memory: ${Math.round(residentEarly / megabyte)}, then ${Math.round(resident / megabyte)} MB\n`,
    );
    expect(resident - residentEarly).toBeLessThan(growth);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
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
  const response = await fetch(`${service.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

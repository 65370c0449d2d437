import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connector, cardOf, visibleText } from '../support/connector';
import { firstline } from '../support/firstline';
import { type ServiceProcess, startServiceProcess } from '../support/process';
import { Client, people } from '../support/service';

let connector: Connector;
let service: ServiceProcess;

beforeAll(async () => {
  connector = await Connector.start();
  service = await startServiceProcess();
}, 60_000);

afterAll(async () => {
  await service.remove();
  await connector.stop();
});

const anna = () => new Client({ app: { url: service.url } }, connector, people.anna);
let forms = 0;
const form = () => ({ formId: `f${++forms}`, app: 'grid', category: 'fault', impact: 'one-stopped', summary: 'Blank' });

test('a second process is refused the same file, and told what to do', async () => {
  const second = startServiceProcess({ env: { DATABASE_URL: service.env.DATABASE_URL } });
  await expect(second).rejects.toThrow('another process serves from');
});

test('a backup is made while the service runs; it is put back when the service is stopped', async () => {
  await anna().execute('submitTicket', form());
  const backup = join(service.env.SUPPORT_FILE ?? '', '../backup.db');
  expect((await firstline(['backup', backup], service.env)).stdout).toContain(backup);
  await anna().execute('submitTicket', form());
  await expect(firstline(['restore', backup], service.env)).rejects.toMatchObject({ code: 1 });
  await service.kill('SIGINT');
  expect((await firstline(['restore', backup], service.env)).stdout).toContain('kept in');
  await service.start();
  expect(visibleText(await anna().execute('submitTicket', form()))).toContain('PP-1002');
}, 60_000);

test('a defect ends the process, and its log says where it was but none of the words that it holds', async () => {
  const preload = join(service.env.SUPPORT_FILE ?? '', '../defect.cjs');
  writeFileSync(preload, "process.on('SIGUSR2', () => void Promise.reject(new Error('giraffe')));");
  const broken = await startServiceProcess({ env: { NODE_OPTIONS: `--require=${preload}` } });
  expect(await broken.kill('SIGUSR2')).toBe(1);
  expect(broken.said()).toContain('a defect ends the service');
  expect(broken.said()).toContain('defect.cjs');
  expect(broken.said()).not.toContain('giraffe');
  await broken.remove();
}, 60_000);

test('SIGTERM: not ready any more, but what is in hand is ended, and the exit is clean', async () => {
  let release: (() => void) | undefined;
  const held = new Promise<void>(done => (release = done));
  connector.behaviour = ({ kind }) => (kind === 'create' ? { status: 201, after: held } : undefined);
  const since = connector.calls.length;
  const ticket = await anna().execute('submitTicket', form());
  const number = /PP-\d+/.exec(visibleText(ticket))?.[0] ?? '';
  while (!connector.calls.slice(since).some(({ kind }) => kind === 'create'))
    await new Promise(done => setTimeout(done, 20));
  const ended = service.kill('SIGTERM');
  while ((await fetch(`${service.url}/readyz`)).status !== 503);
  const late = await anna().execute('submitTicket', form());
  expect(visibleText(late)).toContain('PP-');
  release?.();
  expect(await ended).toBe(0);
  connector.behaviour = () => undefined;
  await service.start();
  const cards = await firstline(['deliveries', '--state', 'sent', '--json'], service.env);
  expect(cards.stdout).toContain(`"${number}/queue:helpdesk"`);
  await connector.waitFor(
    call => call.kind === 'create' && visibleText(cardOf(call)).includes(/PP-\d+/.exec(visibleText(late))?.[0] ?? ''),
    'the card of the ticket that came late',
  );
}, 60_000);

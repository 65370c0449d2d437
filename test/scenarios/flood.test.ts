import { join } from 'node:path';
import { Connector } from '../support/connector';
import { Client, type Service, people, sampleSupport, startService } from '../support/service';

const KNOWLEDGE_DIR = join(__dirname, '../fixtures/knowledge');

let connector: Connector;
let service: Service;

beforeAll(async () => {
  connector = await Connector.start();
  const support = { ...sampleSupport, limits: { perPersonPerMinute: 10 } };
  service = await startService({ env: { KNOWLEDGE_DIR }, support });
});

afterAll(async () => {
  await service.stop();
  await connector.stop();
});

test('a person who floods gets one polite notice, while others are answered and buttons still say something', async () => {
  const anna = new Client(service, connector, people.anna);
  const statuses = await Promise.all(
    Array.from({ length: 100 }, async () => (await anna.send({ type: 'message', text: 'help' })).status),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  const texts = connector.calls.map(({ activity }) => activity.text ?? 'a card');
  expect(texts.filter(text => text.includes('a lot at once'))).toHaveLength(1);
  expect(texts.length).toBeLessThanOrEqual(12);
  expect((await new Client(service, connector, people.dan).say('help')).card).toBeDefined();
  const { status, body } = await anna.send({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'openForm', data: {} } },
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
  expect(await anna.send({ type: 'invoke', name: 'fileConsent/invoke', value: {} })).toEqual({
    status: 200,
    body: undefined,
  });
});

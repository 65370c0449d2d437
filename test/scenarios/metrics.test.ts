import { join } from 'node:path';
import { Connector } from '../support/connector';
import { Client, type Service, people, startService } from '../support/service';

let connector: Connector;
let service: Service;

beforeEach(async () => {
  connector = await Connector.start();
  service = await startService({ env: { KNOWLEDGE_DIR: join(__dirname, '../fixtures/knowledge') } });
});

afterEach(async () => {
  await service.stop();
  await connector.stop();
});

test('what happens is counted, without a word of what was said or by whom', async () => {
  const counted = async () => (await fetch(`${service.app.url}/metrics`)).text();
  const valueIn = (text: string, series: string) =>
    Number(
      text
        .split('\n')
        .find(line => line.startsWith(`${series} `))
        ?.split(' ')[1] ?? 0,
    );
  const answers = 'firstline_questions_total{decision="answer"}';
  const turns = 'firstline_turn_seconds_count{status="200"}';
  const before = await counted();
  await new Client(service, connector, people.anna).say('how can I share an app with a colleague');
  const after = await counted();
  expect(valueIn(after, answers)).toBe(valueIn(before, answers) + 1);
  expect(valueIn(after, turns)).toBe(valueIn(before, turns) + 1);
  expect(after).not.toContain(people.anna.id);
});

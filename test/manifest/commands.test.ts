import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppManifest, textsOf } from '../../src/cli/package/app-rules';
import { manifestFolder } from '../../src/cli/package/build-package';
import { connectWish } from '../../src/desk/connect-queue';
import { intentOf } from '../../src/knowledge/intent';
import { Connector, actionsOf, visibleText } from '../support/connector';
import { Client, type Place, type Service, channels, people, startService } from '../support/service';

const read = (file: string) => JSON.parse(readFileSync(join(manifestFolder, file), 'utf8')) as unknown;
const manifest = read('manifest.json') as AppManifest;
const texts = { en: textsOf(manifest), sv: read('sv.json') as Record<string, string> };

/** Every command of the manifest: what is written into the message when somebody chooses it. */
const commands = (manifest.bots[0]?.commandLists ?? []).flatMap(({ scopes, commands }, list) =>
  commands.flatMap((_, index) =>
    (['en', 'sv'] as const).flatMap(locale =>
      scopes.map(scope => ({
        locale,
        scope,
        command: texts[locale][`bots[0].commandLists[${list}].commands[${index}].title`] ?? '',
      })),
    ),
  ),
);

const meanings: Readonly<Record<string, { intent: string } | { queue: string }>> = {
  Help: { intent: 'help' },
  Hjälp: { intent: 'help' },
  'Report a problem': { intent: 'form' },
  'Anmäl ett problem': { intent: 'form' },
  'My tickets': { intent: 'myTickets' },
  'Mina ärenden': { intent: 'myTickets' },
  'Talk to a person': { intent: 'person' },
  'Prata med en människa': { intent: 'person' },
  'Connect helpdesk': { queue: 'helpdesk' },
  'Anslut helpdesk': { queue: 'helpdesk' },
};

test('there is a menu in every scope that the bot has', () => {
  expect([...new Set(commands.map(({ scope }) => scope))]).toEqual(['personal', 'team', 'groupChat']);
});

test('tickets are listed in personal chat alone, as a list is there for all who are in the conversation', () => {
  expect(commands.filter(({ command }) => /my tickets|mina ärenden/i.test(command)).map(({ scope }) => scope)).toEqual([
    'personal',
    'personal',
  ]);
});

test.each(commands)('"$command" is understood in $scope, in $locale', ({ command, locale }) => {
  const meaning = meanings[command];
  if (!meaning) throw new Error(`say in this test what "${command}" means`);
  if ('queue' in meaning) expect(connectWish(command)).toBe(meaning.queue);
  else expect(intentOf(command)).toEqual({ intent: meaning.intent, locale });
});

describe('sent to the bot over HTTP', () => {
  let connector: Connector;
  let service: Service;

  beforeAll(async () => {
    connector = await Connector.start();
    service = await startService({ env: { KNOWLEDGE_DIR: join(__dirname, '../fixtures/knowledge') } });
  });
  afterAll(async () => {
    await service.stop();
    await connector.stop();
  });

  const places: Readonly<Record<string, Place>> = {
    groupChat: { id: '19:group@thread.v2', type: 'groupChat' },
    team: { id: channels.platform, type: 'channel' },
  };
  const replies: Readonly<Record<string, RegExp>> = {
    Help: /What I can do/,
    Hjälp: /Det här kan jag/,
    'My tickets': /Your tickets/,
    'Mina ärenden': /Dina ärenden/,
    'Connect helpdesk': /Done\. Tickets for \*\*Helpdesk\*\*/,
    'Anslut helpdesk': /Klart\. .*\*\*Helpdesk\*\*/,
  };

  test.each(commands)('"$command" does its work in $scope, in $locale', async ({ command, scope, locale }) => {
    const admin = new Client(service, connector, people.dan, { locale: locale === 'sv' ? 'sv-SE' : 'en-GB' });
    const { text, card } = await admin.say(command, places[scope]);
    const reply = replies[command];
    if (reply) expect(text ?? visibleText(card)).toMatch(reply);
    else expect(actionsOf(card).map(({ verb }) => verb)).toEqual(['submitTicket']);
  });
});

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { actionsOf } from '../support/connector';
import { type DeskPlay, startDeskPlay } from '../support/desk-play';
import { channels, people } from '../support/service';

const runner = join(__dirname, '../support/run-typescript.mjs');
const command = join(__dirname, '../../src/cli/firstline.ts');

let play: DeskPlay;
beforeEach(async () => {
  play = await startDeskPlay();
});
afterEach(() => play.stop());

async function firstlineRoute(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [runner, command, 'route', '--category', 'fault', ...words],
    { env: { ...process.env, ...play.service.env, ...env } },
  );
  return stdout;
}

interface Route {
  readonly tier: string | null;
  readonly destinations: readonly { level: string; name: string; reasons: string[]; because: string[] }[];
}

const routed = async (app: string, env?: NodeJS.ProcessEnv) =>
  JSON.parse(await firstlineRoute(['--app', app, '--json'], env)) as Route;

/** Somebody accepts what is proposed, with the team's queue where one is given. */
async function accept(person: { id: string; name: string }, card: unknown, place: string, choice = 'same') {
  const decide = actionsOf(card).find(({ verb }) => verb === 'decideProposal');
  await play
    .as(person)
    .execute(
      'decideProposal',
      { ...decide?.data, verdict: 'accept', message: 'Yes', choice },
      { id: place, type: 'personal' },
    );
}

test('a tier and a team that were decided change the route, and are among its reasons', async () => {
  const before = await routed('lunch');
  expect(before.destinations.map(({ name }) => name)).toEqual(['Bo Maker', 'Cia Coowner', 'Helpdesk']);
  const bo = play.as(people.bo);
  const { card } = await bo.say('request a higher tier for Lunch Picker');
  await bo.press(card, 'submitTier', {
    'field-tier': 'important',
    'field-users': 'All',
    'field-impact': 'No lunch',
    'field-environment': 'Default',
    'field-alm': 'manual',
    'field-why': 'It has grown',
  });
  const { card: theirs, place } = await play.handedTo(channels.platform, /Higher tier/);
  await accept(people.fia, theirs, place.id, 'finance');
  const { tier, destinations } = await routed('lunch');
  expect(tier).toBe('important');
  expect(destinations[0]).toMatchObject({
    level: 'team',
    name: 'Finance apps',
    reasons: ['decided-tier', 'policy', 'decided-team'],
  });
  expect(await firstlineRoute(['--app', 'lunch', '--explain'])).toContain(
    'its tier was decided here, after the register was written',
  );
});

test('an owner who took an app over gets its tickets', async () => {
  await play.as(people.cia).say('hi');
  const bo = play.as(people.bo);
  const { card } = await bo.say('hand over Lunch Picker');
  await bo.press(card, 'submitHandOver', { 'field-person': people.cia.id });
  const offer = await play.told(`a:${people.cia.id}`, /Take over Lunch Picker/);
  await accept(people.cia, offer.activity.attachments?.[0]?.content, `a:${people.cia.id}`);
  const [first] = (await routed('lunch')).destinations;
  expect(first).toMatchObject({ name: 'Cia Coowner', reasons: ['policy', 'owner', 'decided-owner'] });
});

test('without a database it tells of the register, and makes none', async () => {
  const file = join(play.service.folder, 'none.db');
  const { destinations } = await routed('lunch', { DATABASE_URL: `sqlite:${file}` });
  expect(destinations[0]?.reasons).toEqual(['policy', 'owner']);
  expect(existsSync(file)).toBe(false);
});

import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LiveKnowledge, openKnowledge } from '../../src/integrations/live-knowledge';
import { study } from '../../src/knowledge/engine';
import type { Log } from '../../src/lib/log';

let folder: string;
let live: LiveKnowledge | undefined;
let warnings: string[];
let infos: string[];

const ignore = () => undefined;
const log: Log = {
  debug: ignore,
  info: (_fields, message) => infos.push(message),
  warn: (_fields, message) => warnings.push(message),
  error: (_fields, message) => warnings.push(message),
};

const article = (answer: string, title = 'Share an app') =>
  `---\nid: share-app\ntitle: ${title}\nquestions:\n  - how do I share my app\n  - give my team access\n---\n\n${answer}\n`;

beforeEach(async () => {
  warnings = [];
  infos = [];
  folder = await mkdtemp(join(tmpdir(), 'firstline-knowledge-'));
  await mkdir(join(folder, 'en'));
  await writeFile(join(folder, 'en', 'share-app.md'), article('Use the old way.'));
});

afterEach(async () => {
  live?.stop();
  await rm(folder, { recursive: true });
});

const open = async () => {
  live = await openKnowledge(folder, {}, log, {
    study: articles => Promise.resolve(study(articles)),
    settleMs: 20,
    lookEveryMs: 200,
  });
  return live;
};

const answer = () => live?.current().article('share-app', 'en')?.answer;

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; !isSo() && turn < 1_000; turn += 1) await new Promise(done => setTimeout(done, 20));
  expect(isSo()).toBe(true);
}

test('a changed article is used without a restart', async () => {
  await open();
  expect(answer()).toBe('Use the old way.');
  await writeFile(join(folder, 'en', 'share-app.md'), article('Use the new way.'));
  await until(() => answer() === 'Use the new way.');
});

test('an editor that saves by renaming is followed too', async () => {
  await open();
  const aside = join(folder, 'en', 'share-app.md~');
  await writeFile(aside, article('Renamed into place.'));
  await rename(aside, join(folder, 'en', 'share-app.md'));
  await until(() => answer() === 'Renamed into place.');
});

test('a broken article is refused with file, line and reason, and the last good one stays', async () => {
  await open();
  await writeFile(join(folder, 'en', 'share-app.md'), article('Never shown.', '[broken'));
  await until(() => warnings.length > 0);
  expect(warnings[0]).toMatch(/share-app\.md:\d+: .*not valid YAML/);
  expect(warnings[0]).toContain('last good state stays');
  expect(answer()).toBe('Use the old way.');
});

test('a new article is found, and one that was taken away is gone', async () => {
  await open();
  const second = article('Second.').replace('id: share-app', 'id: second').replace('share my app', 'order a sandbox');
  await writeFile(join(folder, 'en', 'second.md'), second);
  await until(() => live?.current().size === 2);
  await rm(join(folder, 'en', 'share-app.md'));
  await until(() => live?.current().size === 1);
  expect(answer()).toBeUndefined();
});

describe('the last good articles stay, and the log says so once, and once that they are back, where', () => {
  const move = (from: string, to: string) => rename(join(folder, from), join(folder, to));
  test.each<[what: string, reason: RegExp, lose: () => Promise<unknown>, bringBack: () => Promise<unknown>]>([
    [
      'the folder is emptied',
      /holds no articles/,
      () => Promise.all([move('en', 'x'), move('sv', 'y')]),
      () => Promise.all([move('x', 'en'), move('y', 'sv')]),
    ],
    [
      'the folder is renamed away',
      /holds no articles/,
      () => rename(folder, `${folder}~`),
      () => rename(`${folder}~`, folder),
    ],
    [
      "a language's folder cannot be read",
      /en: cannot be read \(ELOOP\)/,
      () => move('en', 'x').then(() => symlink('en', join(folder, 'en'))),
      () => rm(join(folder, 'en')).then(() => move('x', 'en')),
    ],
    [
      'a file cannot be read',
      /second\.md: cannot be read \(EISDIR\)/,
      () => mkdir(join(folder, 'en', 'second.md')),
      () => rm(join(folder, 'en', 'second.md'), { recursive: true }),
    ],
  ])('%s', async (_what, reason, lose, bringBack) => {
    await mkdir(join(folder, 'sv'));
    await writeFile(join(folder, 'sv', 'other.md'), article('Annat.').replace('id: share-app', 'id: other'));
    await open();
    await lose();
    await until(() => warnings.length > 0);
    // Some looks more, of which each could say it again.
    await new Promise(done => setTimeout(done, 700));
    expect(warnings).toEqual([expect.stringMatching(reason)]);
    expect(warnings[0]).toContain('those from before stay in use');
    expect(live?.current().size).toBe(2);
    expect(answer()).toBe('Use the old way.');
    await bringBack();
    await until(() => infos.length > 0);
    expect(infos).toEqual(['the articles can be read again']);
  });
});

test('a folder without articles is refused at the start', async () => {
  await rm(join(folder, 'en', 'share-app.md'));
  await expect(open()).rejects.toThrow('holds no articles');
});

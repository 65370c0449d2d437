import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { text } from '../../src/cards/text';
import { commands } from '../../src/cli/commands';
import { Connector } from '../support/connector';
import { firstline } from '../support/firstline';
import { Client, type Service, channels, people, startService } from '../support/service';

/** What somebody who installs Firstline reads from the command. */
const folder = mkdtempSync(join(tmpdir(), 'firstline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(commands))('%s --help says how it is used, and does nothing', async name => {
  for (const asked of [['--help'], ['-h'], ['x', '--help']]) {
    const { stdout, stderr } = await firstline([name, ...asked], { SUPPORT_FILE: '/nowhere' });
    expect(stdout).toContain(`firstline ${name} ${commands[name]?.words}`);
    expect(stderr).toBe('');
  }
});

test('names a command that it does not know, before those that it does', async () => {
  await expect(firstline(['nosuch'], {})).rejects.toMatchObject({
    code: 64,
    stdout: '',
    stderr: expect.stringMatching(
      /^"nosuch" is not a command of Firstline\. These are:\n\nfirstline COMMAND\n/,
    ) as string,
  });
});

test('--version prints the version', async () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect((await firstline(['--version'], {})).stdout).toBe(`${version}\n`);
});

test('a mistyped path of a database is told, and no empty one is made there', async () => {
  const path = join(folder, 'mistyped.db');
  await expect(firstline(['tickets', '--json'], { DATABASE_URL: `sqlite:${path}` })).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining(`there is no database at ${path}`) as string,
  });
  expect(existsSync(path)).toBe(false);
});

describe('check', () => {
  const check = (support: string, apps = '[]') => {
    const env = { SUPPORT_FILE: join(folder, 'support.yaml'), APPS_FILE: join(folder, 'apps.yaml') };
    writeFileSync(env.SUPPORT_FILE, support, { mode: 0o600 });
    writeFileSync(env.APPS_FILE, apps, { mode: 0o600 });
    return firstline(['check'], env);
  };

  test('warns of keys that are misspelt, with file, key and the nearest that is known, and passes', async () => {
    const { stdout, stderr } = await check(
      'organisation: Contoso\nworkinghours: {}\nqueues: [{id: hd, level: helpdesk, channel: "19:hd", memebers: []}]\ntargets: {P1: {respons: 1 h}}\n',
      '- {id: a, name: A, owners: x, coOwners: [{id: b, nmae: B}]}\n',
    );
    const warnings = stderr.split('\n').map(line => line.replace(`${folder}/`, ''));
    const known = (key: string) => `does nothing, as it is not known; the nearest key that is known is "${key}"`;
    expect(warnings).toEqual([
      `warning: support.yaml: workinghours: ${known('workingHours')}`,
      `warning: support.yaml: queues.0.memebers: ${known('members')}`,
      `warning: support.yaml: targets.P1.respons: ${known('firstResponse')}`,
      `warning: apps.yaml: 0.owners: ${known('owner')}`,
      `warning: apps.yaml: 0.coOwners.0.nmae: ${known('name')}`,
      '',
    ]);
    expect(stdout).toContain('all right');
  });

  test('warns of a misspelt key also where another is missing for it', async () => {
    await expect(
      check('organisation: Contoso\nqueus: [{id: hd, level: helpdesk, channel: "19:hd"}]\n'),
    ).rejects.toMatchObject({
      code: 78,
      stderr: expect.stringMatching(/queus: .*"queues"[\s\S]*no queue has level helpdesk/) as string,
    });
  });

  test('refuses a holiday that no calendar has', async () => {
    const support =
      'organisation: Contoso\nqueues: [{id: hd, level: helpdesk, channel: "19:hd"}]\nholidays: [2026-12-24, 2026-13-45]\n';
    await expect(check(support)).rejects.toMatchObject({
      code: 78,
      stderr: expect.stringContaining(
        'support.yaml: holidays.1: "2026-13-45" is not a day of the calendar; give one such as 2026-12-24',
      ) as string,
    });
  });

  test('warns of articles that lie where nobody looks, and of those that lack something', async () => {
    const knowledge = join(folder, 'knowledge');
    mkdirSync(join(knowledge, 'en', 'makers'), { recursive: true });
    const article = '---\nid: club\ntitle: The club\nquestions: [where is the club]\n---\nThere.\n';
    for (const path of ['en/club.md', 'en/makers/club.md', 'club.md', 'en/readme.MD'])
      writeFileSync(join(knowledge, path), article);
    const { stdout, stderr } = await firstline(['check'], { KNOWLEDGE_DIR: knowledge });
    expect(stdout).toContain('1 articles');
    const warnings = stderr.replaceAll(`${folder}/`, '').split('\n');
    for (const path of ['club.md', 'en/makers/club.md', 'en/readme.MD'])
      expect(warnings).toContainEqual(expect.stringMatching(`^warning: knowledge/${path}: is not read`));
    expect(warnings).toContain('warning: en/club: has 1 questions; give at least 8');
  });

  test('warns of nothing in the files that Firstline comes with', async () => {
    expect((await firstline(['check'], {})).stderr).toBe('');
  });
});

test('both checks warn of keys of articles that do nothing, which stop nobody', async () => {
  const knowledge = join(folder, 'stray-keys');
  mkdirSync(join(knowledge, 'en'), { recursive: true });
  const article = '---\nid: club\ntitle: The club\nkeyword: [x]\nquestions: [where is the club]\n---\nThere.\n';
  writeFileSync(join(knowledge, 'en', 'club.md'), article);
  const env = { KNOWLEDGE_DIR: knowledge };
  const warning = `warning: ${knowledge}/en/club.md:4: keyword: does nothing, as it is not known; the nearest key that is known is "keywords"\n`;
  expect((await firstline(['check'], env)).stderr).toContain(warning);
  const { stdout } = (await firstline(['knowledge', 'check', '--quick'], env).catch((error: unknown) => error)) as {
    stdout: string;
  };
  expect(stdout).toContain(warning);
  expect((await firstline(['ask', 'where is the club'], env)).stdout).toContain('There.');
});

test('knowledge check says at once that it takes its time', async () => {
  const env = { KNOWLEDGE_DIR: join(__dirname, '../fixtures/knowledge') };
  const { stdout, stderr } = (await firstline(['knowledge', 'check', '--json'], env).catch(
    (error: unknown) => error,
  )) as Awaited<ReturnType<typeof firstline>>;
  expect(stderr).toMatch(/this takes some minutes\.\n$/);
  expect(JSON.parse(stdout)).toHaveProperty('findings');
});

describe('an article that is refused', () => {
  const knowledge = join(folder, 'refused');
  const env = { KNOWLEDGE_DIR: knowledge };
  const line = `fault: ${knowledge}/en/bar.md:3: title: give a title\n`;

  beforeAll(() => {
    mkdirSync(join(knowledge, 'en'), { recursive: true });
    const article = '---\nid: club\ntitle: The club\nquestions: [where is the club]\n---\nThere.\n';
    writeFileSync(join(knowledge, 'en', 'club.md'), article);
    writeFileSync(join(knowledge, 'en', 'bar.md'), article.replace('The club', '""'));
  });

  test('is named by ask on standard error, and the others answer', async () => {
    const { stdout, stderr } = await firstline(['ask', 'where is the club'], env);
    expect(stderr).toBe(line);
    expect(stdout).toContain('There.');
  });

  test('is named by learn each time, by where it lies, and the others are learned', async () => {
    const copy = join(folder, 'copy');
    cpSync(join(__dirname, '../../dist'), join(copy, 'dist'), { recursive: true });
    cpSync(join(__dirname, '../../package.json'), join(copy, 'package.json'));
    symlinkSync(join(__dirname, '../../node_modules'), join(copy, 'node_modules'));
    const learn = (KNOWLEDGE_DIR: string) =>
      promisify(execFile)(process.execPath, [join(copy, 'dist/cli/firstline.js'), 'knowledge', 'learn'], {
        env: { ...process.env, KNOWLEDGE_DIR },
      });
    expect(await learn(knowledge)).toEqual({ stdout: 'learned 1 articles ahead\n', stderr: line });
    const elsewhere = join(folder, 'elsewhere');
    cpSync(knowledge, elsewhere, { recursive: true });
    expect(await learn(elsewhere)).toEqual({ stdout: '', stderr: line.replace(knowledge, elsewhere) });
  });
});

describe('ask --jsonl', () => {
  const env = { KNOWLEDGE_DIR: join(__dirname, '../fixtures/knowledge') };

  test('says in its place what is wrong with a line, answers the others, and ends with 1', async () => {
    const file = join(folder, 'questions.jsonl');
    writeFileSync(
      file,
      [
        '{"id": 1, "text": "Hi"}',
        'Hi',
        'null',
        '{"id": 4}',
        '{"id": 5, "text": 7}',
        '',
        '{"id": 6, "text": "Hi"}',
      ].join('\r\n'),
    );
    const failure = (await firstline(['ask', '--jsonl', file], env).catch((error: unknown) => error)) as {
      code: number;
      stdout: string;
      stderr: string;
    };
    expect(failure).toMatchObject({ code: 1, stderr: '' });
    const results = failure.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { error?: string });
    expect(results.map(({ error }) => error?.replace(/;.*/, ''))).toEqual([
      undefined,
      'the line is not JSON',
      'the line is not a JSON object',
      '"text" is missing',
      '"text" is no text',
      undefined,
    ]);
    expect(results[3]).toMatchObject({ id: 4 });
    expect(results[5]).toMatchObject({ id: 6, decision: expect.any(String) as string });
  });

  test('gives no article to who wants a person or says thanks', async () => {
    const file = join(folder, 'small-talk.jsonl');
    writeFileSync(file, '{"id":1,"text":"I want to talk to a human"}\n{"id":2,"text":"Tack!","lang":"en"}\n');
    const { stdout } = await firstline(['ask', '--jsonl', file], env);
    const results = stdout.trim().split('\n');
    expect(results.map(line => JSON.parse(line) as object)).toEqual([
      { id: 1, decision: 'ticket', articles: [], answer: text('en', 'form.introPerson') },
      { id: 2, decision: 'ticket', articles: [], answer: text('sv', 'smallTalk.thanks') },
    ]);
    expect((await firstline(['ask', 'Tack!'], env)).stdout).toBe(`${text('sv', 'smallTalk.thanks')}\n`);
  });

  test('names a file that is not there', async () => {
    await expect(firstline(['ask', '--jsonl', '/nowhere.jsonl'], env)).rejects.toMatchObject({
      code: 1,
      stderr: '/nowhere.jsonl: cannot be read (ENOENT); check the path and its rights\n',
    });
  });
});

describe('beside a service', () => {
  let connector: Connector;
  let service: Service;
  const said: string[] = [];
  beforeAll(async () => {
    connector = await Connector.start();
    service = await startService({
      env: { KNOWLEDGE_DIR: join(__dirname, '../fixtures/knowledge') },
      log: {
        debug: () => undefined,
        info: (_fields, message) => said.push(message),
        warn: () => undefined,
        error: () => undefined,
      },
    });
  });
  afterAll(async () => {
    await service.stop();
    await connector.stop();
  });

  test('the log of a start says that no token is asked', () => {
    expect(said[0]).toMatch(/^local mode: without MicrosoftAppId no token is asked/);
  });

  test('queues say what to do where nobody has written to the bot yet', async () => {
    const line = async () =>
      (await firstline(['queues'], service.env)).stdout.split('\n').find(row => row.startsWith('finance'));
    expect(await line()).toMatch(
      /reachable: not known, as nobody has written to the bot there yet; add the bot to the channel and write "@Firstline connect finance" there$/,
    );
    await new Client(service, connector, people.eva).say('help', { id: channels.finance, type: 'channel' });
    expect(await line()).toMatch(/reachable: yes$/);
  });

  test.each(['show', 'forget'])('to %s somebody unknown is told from having done it', async what => {
    await expect(firstline(['person', what, 'nobody'], service.env)).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'Nothing is stored about nobody.\n',
    });
  });

  test('a backup takes the place of no other unless that is asked for', async () => {
    const backup = join(folder, 'backup.db');
    writeFileSync(backup, '');
    await firstline(['backup', backup], service.env);
    const before = readFileSync(backup);
    await expect(firstline(['backup', backup], service.env)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'is there already and stays as it is. Give another name, or add --force',
      ) as string,
    });
    expect(readFileSync(backup).equals(before)).toBe(true);
    expect((await firstline(['backup', backup, '--force'], service.env)).stdout).toContain('backed up');
  });
});

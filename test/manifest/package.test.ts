import { readFileSync, readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildPackage, manifestFolder } from '../../src/cli/package/build-package';
import { ConfigError } from '../../src/lib/fault';
import { readPng } from './png';
import { unzip } from './zip';

const example = resolve(__dirname, '../../env/tenant.example.env');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstline-package-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The example environment with lines replaced; an empty line takes the key away. */
async function tenantFile(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const lines = (await readFile(example, 'utf8')).split('\n');
  const file = join(folder, 'tenant.env');
  await writeFile(file, lines.map(line => changes[line.split('=')[0] ?? ''] ?? line).join('\n'));
  return file;
}

/** A copy of the manifest's folder with one file changed. */
async function changedFolder(file: string, change: (content: string) => string | Buffer): Promise<string> {
  const copy = join(folder, 'manifest');
  await cp(manifestFolder, copy, { recursive: true });
  await writeFile(join(copy, file), change(await readFile(join(copy, file), 'utf8')));
  return copy;
}

type Manifest = Record<string, unknown> & {
  bots: { botId: string; commandLists: { scopes: string[]; commands: { title: string; description: string }[] }[] }[];
};

/** A copy of the manifest's folder with the manifest changed. */
const changedManifest = (change: (manifest: Manifest) => void) =>
  changedFolder('manifest.json', content => {
    const manifest = JSON.parse(content) as Manifest;
    change(manifest);
    return JSON.stringify(manifest);
  });

/** Every fault, each as `key: repair`. */
async function faultsOf(building: Promise<unknown>): Promise<string[]> {
  const error = await building.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigError)) throw new Error('no ConfigError was thrown', { cause: error });
  return error.faults.map(({ key, repair }) => [key, repair].filter(Boolean).join(': '));
}

describe('the package', () => {
  test('of the example environment is valid by Microsoft’s schema and by our rules, in both languages', async () => {
    expect(await buildPackage(example)).toMatchObject({ version: '1.0.0', domain: 'firstline.contoso.example' });
  });

  test('holds the manifest, the Swedish texts and the two icons, and nothing else', async () => {
    const files = unzip((await buildPackage(example)).zip);
    expect([...files.keys()]).toEqual(['manifest.json', 'sv.json', 'color.png', 'outline.png']);
    expect(files.get('color.png')?.equals(await readFile(join(manifestFolder, 'color.png')))).toBe(true);
    expect(files.get('outline.png')?.equals(await readFile(join(manifestFolder, 'outline.png')))).toBe(true);
  });

  test('carries the values of the environment and leaves no placeholder', async () => {
    const manifest =
      unzip((await buildPackage(example)).zip)
        .get('manifest.json')
        ?.toString() ?? '';
    expect(manifest).not.toContain('{{');
    expect(JSON.parse(manifest)).toMatchObject({
      id: '00000000-0000-0000-0000-000000000003',
      version: '1.0.0',
      bots: [{ botId: '00000000-0000-0000-0000-000000000001' }],
      validDomains: ['firstline.contoso.example'],
      webApplicationInfo: { id: '00000000-0000-0000-0000-000000000001' },
      developer: { name: 'Contoso IT' },
    });
  });

  test('never carries the client secret', async () => {
    const file = await tenantFile({ '# MicrosoftAppPassword': 'MicrosoftAppPassword=very-secret-value' });
    expect(await readFile(file, 'utf8')).toContain('very-secret-value');
    expect((await buildPackage(file)).zip.includes('very-secret-value')).toBe(false);
  });

  test('is the same to the byte when it is made again', async () => {
    const [first, second] = [await buildPackage(example), await buildPackage(example)];
    expect(first.zip.equals(second.zip)).toBe(true);
  });

  test('asks for no permission and no resource-specific consent', async () => {
    const manifest =
      unzip((await buildPackage(example)).zip)
        .get('manifest.json')
        ?.toString() ?? '';
    expect(Object.keys(JSON.parse(manifest) as object)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(permissions|devicePermissions|authorization)$/)]),
    );
  });

  test('keeps a value with quotes in its place', async () => {
    const file = await tenantFile({ DEVELOPER_NAME: `DEVELOPER_NAME='IT "first", please'` });
    const manifest =
      unzip((await buildPackage(file)).zip)
        .get('manifest.json')
        ?.toString() ?? '';
    expect(JSON.parse(manifest)).toMatchObject({ developer: { name: 'IT "first", please' } });
  });
});

test('what packaging is made of is loaded by no other part of the service', () => {
  const source = resolve(__dirname, '../../src');
  const users = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.startsWith(join('cli', 'package')))
    .filter(file =>
      /'(yazl|ajv\b|@microsoft\/app-manifest|[./]+\/package[/-])/.test(readFileSync(join(source, file), 'utf8')),
    );
  expect(users).toEqual([join('cli', 'commands.ts')]);
});

describe('an environment file', () => {
  test.each([
    ['BOT_DOMAIN', '', 'is missing; give the host name that the service is reached at'],
    ['BOT_DOMAIN', 'BOT_DOMAIN=', 'is missing; give the host name that the service is reached at'],
    ['BOT_DOMAIN', 'BOT_DOMAIN=https://bot.contoso.com/', 'is not a host name; give it without https://'],
    ['BOT_DOMAIN', 'BOT_DOMAIN=127.0.0.1', 'is not a host name'],
    ['TEAMS_APP_ID', '', 'is missing; give the id of the Teams app'],
    ['TEAMS_APP_ID', 'TEAMS_APP_ID=firstline', 'is not a GUID'],
    ['MicrosoftAppId', 'MicrosoftAppId=1234', 'is not a GUID'],
    ['MicrosoftAppTenantId', 'MicrosoftAppTenantId=contoso.com', 'is not a GUID'],
    ['APP_VERSION', 'APP_VERSION=1.0', 'is not a version of three numbers'],
    ['APP_VERSION', 'APP_VERSION=01.0.0', 'is not a version of three numbers'],
    ['DEVELOPER_NAME', `DEVELOPER_NAME=${'x'.repeat(33)}`, 'is longer than 32 characters'],
    ['DEVELOPER_PRIVACY', 'DEVELOPER_PRIVACY=http://contoso.com/privacy', 'is not an https:// address'],
  ])('is refused by name for %s with "%s"', async (key, line, repair) => {
    const file = await tenantFile({ [key]: line });
    const error: unknown = await buildPackage(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).faults).toMatchObject([{ file, key }]);
    expect((error as ConfigError).faults[0]?.repair).toContain(repair);
  });

  test('with several faults has them all named at once', async () => {
    const file = await tenantFile({ APP_VERSION: '', BOT_DOMAIN: '', MicrosoftAppId: 'MicrosoftAppId=x' });
    expect((await faultsOf(buildPackage(file))).map(fault => fault.split(':')[0]).sort()).toEqual([
      'APP_VERSION',
      'BOT_DOMAIN',
      'MicrosoftAppId',
    ]);
  });

  test('that is not there is named once', async () => {
    expect(await faultsOf(buildPackage(join(folder, 'nowhere.env')))).toEqual([
      'cannot be read (ENOENT); copy env/tenant.example.env and fill the copy in',
    ]);
  });
});

describe('a changed template', () => {
  test('may use a key of its own, and is refused when the environment lacks it', async () => {
    const copy = await changedFolder('sv.json', content => content.replace('Hjälp', '${{HELP_WORD}}'));
    expect(await faultsOf(buildPackage(example, copy))).toEqual([
      expect.stringMatching(/^HELP_WORD: is missing; .*sv\.json uses it$/),
    ]);
  });

  test('that is not JSON is refused', async () => {
    const copy = await changedFolder('manifest.json', content => content.slice(0, -3));
    expect(await faultsOf(buildPackage(example, copy))).toEqual([expect.stringContaining('is not valid JSON')]);
  });

  test('is refused by Microsoft’s schema, with the place', async () => {
    const copy = await changedManifest(manifest => {
      manifest.accentColor = 'teal';
      manifest.colour = 'teal';
    });
    expect(await faultsOf(buildPackage(example, copy))).toEqual([
      'colour: is unknown to the schema; remove it',
      expect.stringMatching(/^accentColor: must match pattern/),
    ]);
  });

  test.each(['1.18', '99.9', '../1.25'])('of version %s is refused, as it has no schema', async version => {
    const copy = await changedManifest(manifest => {
      manifest.manifestVersion = version;
    });
    expect(await faultsOf(buildPackage(example, copy))).toContain(
      `manifestVersion: version ${version} has no schema in @microsoft/app-manifest; name one that has`,
    );
  });

  test('with more than ten commands in a scope is refused', async () => {
    const copy = await changedManifest(({ bots: [bot] }) => {
      const { commands } = bot!.commandLists[0]!;
      while (commands.length < 11) commands.push({ title: 'Help', description: 'Once more' });
    });
    expect(await faultsOf(buildPackage(example, copy))).toContain(
      'bots.commandLists: 11 commands in the scope personal; keep to 10',
    );
  });

  test('with a long command is refused, in either language', async () => {
    const copy = await changedFolder('sv.json', content =>
      content.replace('Anmäl ett problem', `Anmäl ett ${'stort '.repeat(5)}problem`),
    );
    expect(await faultsOf(buildPackage(example, copy))).toEqual([
      'bots[0].commandLists[0].commands[1].title: has 47 characters; keep to 32',
    ]);
  });

  test('needs a translation of every text, and none that is idle', async () => {
    const copy = await changedFolder('sv.json', content =>
      content.replace('bots[0].commandLists[1].commands[3].title', 'bots[0].commandLists[1].commands[4].title'),
    );
    expect(await faultsOf(buildPackage(example, copy))).toEqual([
      'bots[0].commandLists[1].commands[3].title: is missing; translate "Connect helpdesk"',
      'bots[0].commandLists[1].commands[4].title: stands for no text of the manifest; remove it',
    ]);
  });

  test('with an icon of another size or kind is refused', async () => {
    const outline = await readFile(join(manifestFolder, 'outline.png'));
    const copy = await changedFolder('color.png', () => outline);
    await writeFile(join(copy, 'outline.png'), '<svg/>');
    expect(await faultsOf(buildPackage(example, copy))).toEqual([
      'is 32 × 32 pixels; make it 192 × 192',
      'is not a PNG file; make it 32 × 32',
    ]);
  });

  test('with an icon that is not there is refused', async () => {
    const copy = await changedManifest(manifest => {
      manifest.icons = { color: 'colour.png', outline: 'outline.png' };
    });
    expect(await faultsOf(buildPackage(example, copy))).toEqual([expect.stringContaining('cannot be read (ENOENT)')]);
  });
});

describe('the icons', () => {
  test('have the sizes that Teams asks for', async () => {
    const [color, outline] = await Promise.all(
      ['color.png', 'outline.png'].map(async file => readPng(await readFile(join(manifestFolder, file)))),
    );
    expect(color).toMatchObject({ width: 192, height: 192 });
    expect(outline).toMatchObject({ width: 32, height: 32 });
  });

  test('the outline is white on transparent ground, and nothing else', async () => {
    const { channels, pixels } = readPng(await readFile(join(manifestFolder, 'outline.png')));
    expect(channels).toBe(4);
    const alphas = Array.from({ length: pixels.length / 4 }, (_, pixel) => pixels[pixel * 4 + 3] ?? 0);
    const seen = alphas.flatMap((alpha, pixel) =>
      alpha > 0 ? [pixels.toString('hex', pixel * 4, pixel * 4 + 3)] : [],
    );
    expect([...new Set(seen)]).toEqual(['ffffff']);
    expect(Math.max(...alphas)).toBe(255);
    expect(Math.min(...alphas)).toBe(0);
  });

  test('the colour icon is opaque, and draws inside the inner 120 × 120', async () => {
    const { width, channels, pixels } = readPng(await readFile(join(manifestFolder, 'color.png')));
    expect(channels).toBe(3);
    const at = (x: number, y: number) =>
      pixels.toString('hex', (y * width + x) * channels, (y * width + x + 1) * channels);
    const sides = Array.from({ length: width }, (_, side) => side);
    const isInside = (side: number) => side >= 36 && side < 156;
    // The ground changes from row to row only.
    const drawn = sides.flatMap(y => sides.filter(x => at(x, y) !== at(0, y)).map(x => ({ x, y })));
    expect(drawn.length).toBeGreaterThan(5000);
    expect(drawn.filter(({ x, y }) => !isInside(x) || !isInside(y))).toEqual([]);
  });
});

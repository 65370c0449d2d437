import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown;

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = readJson('package-lock.json') as { packages: Record<string, Package> };
const manifest = readJson('package.json') as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
};
const packages = Object.entries(lock.packages)
  .filter(([path]) => path.includes('node_modules/'))
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), ...entry }));
const served = packages.filter(({ dev }) => dev !== true);

/** Licences that may be passed on with a program under MIT, without a condition on the program itself. */
const permissive = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  'MIT-0',
  'CC-BY-4.0',
  'WTFPL',
  'Zlib',
]);

/** Looked at by hand, as the lock file names none, or one with a condition. */
const lookedAt: Readonly<Record<string, string>> = {
  'date-holidays': 'ISC; its data CC-BY(-SA)-3.0, which ask for the name that the README gives',
  argparse: 'PSF-2.0, permissive',
  cldrjs: 'MIT, in a file of its own',
  'escape-regexp-component': 'MIT, in its Readme',
  jspath: 'MIT, in a file of its own',
};

test('every package that runs in the service may be passed on', () => {
  const others = served.filter(({ name, license }) => !isPermissive(license) && !(name in lookedAt));
  expect(others.map(({ name, version, license }) => `${name} ${version}: ${license ?? licenceInFolder(name)}`)).toEqual(
    [],
  );
});

test('nothing runs while it is installed but what is listed', () => {
  const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript === true).map(({ name }) => name);
  expect([...new Set(scripted)].filter(name => !(name in manifest.allowScripts))).toEqual([]);
});

test('nothing that runs in the service may run a script while it is installed', () => {
  const allowed = Object.entries(manifest.allowScripts).flatMap(([name, may]) => (may ? [name] : []));
  expect(served.map(({ name }) => name).filter(name => allowed.includes(name))).toEqual([]);
});

test('every package is held to its content', () => {
  expect(packages.filter(({ integrity }) => integrity === undefined).map(({ name }) => name)).toEqual([]);
});

test('the list of what the service is made of names every package', () => {
  const sbom = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8' })) as {
    bomFormat: string;
    components: { name: string; group?: string }[];
  };
  expect(sbom.bomFormat).toBe('CycloneDX');
  const listed = new Set(sbom.components.map(({ group, name }) => (group ? `${group}/${name}` : name)));
  expect(Object.keys(manifest.dependencies).filter(name => !listed.has(name))).toEqual([]);
});

/** `MIT`, `(MIT OR GPL-3.0)`, `MIT AND ISC`. */
function isPermissive(license: string | undefined): boolean {
  if (license === undefined) return false;
  return license
    .replace(/[()]/g, '')
    .split(' OR ')
    .some(choice => choice.split(' AND ').every(part => permissive.has(part.trim())));
}

function licenceInFolder(name: string): string {
  const { license } = readJson(`node_modules/${name}/package.json`) as { license?: string | { type?: string } };
  return `not in the lock file; its package.json says ${JSON.stringify(license)}`;
}

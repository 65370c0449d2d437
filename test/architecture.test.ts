import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const source = resolve(__dirname, '../src');

/** From the ground up; a floor imports only floors below it. Folders that stand together share a floor. */
const floors: readonly (readonly string[])[] = [
  ['lib'],
  ['tickets', 'apps', 'knowledge', 'routing', 'sla', 'deliveries'],
  ['cards', 'storage', 'teams', 'integrations'],
  ['desk'],
  ['bot', 'http', 'worker'],
  ['config', 'app', 'main'],
  // The command starts the service, so it stands on the roof.
  ['cli'],
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
const imports = files.flatMap(file =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map(([, target = '']) => ({
    file,
    target,
  })),
);
const local = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({ file, target: relative(source, resolve(source, dirname(file), target)) }));

describe('the house', () => {
  test('every file stands on a floor', () => {
    expect(files.filter(file => floorOf(file) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  test('a floor imports only floors below it, or its own', () => {
    expect(local.filter(({ file, target }) => floorOf(target) > floorOf(file)).map(show)).toEqual([]);
  });

  test('edges of the world do not lean on each other', () => {
    const edges = floors[2] ?? [];
    const crossing = local.filter(
      ({ file, target }) =>
        edges.includes(roomOf(file)) && edges.includes(roomOf(target)) && roomOf(file) !== roomOf(target),
    );
    expect(crossing.map(show)).toEqual([]);
  });

  test('no file imports itself in a circle', () => {
    expect(circles()).toEqual([]);
  });

  test('bot-framework packages are known in teams, bot and http alone', () => {
    const outside = imports.filter(
      ({ file, target }) =>
        /^(botbuilder|botframework|@microsoft\/teams-ai|restify)/.test(target) &&
        !['teams', 'bot', 'http'].includes(roomOf(file)),
    );
    expect(outside.map(show)).toEqual([]);
  });

  test('rules know no clock, no files and no network', () => {
    const rules = floors[1] ?? [];
    const impure = files.filter(
      file =>
        rules.includes(roomOf(file)) &&
        /Date\.now\(\)|new Date\(\)|'node:(fs|http|https|net|child_process)|Math\.random/.test(
          readFileSync(join(source, file), 'utf8'),
        ),
    );
    expect(impure).toEqual([]);
  });
});

function floorOf(file: string): number {
  return floors.findIndex(rooms => rooms.includes(roomOf(file)));
}

function roomOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? file;
}

function show({ file, target }: { file: string; target: string }): string {
  return `${file} → ${target}`;
}

/** Circles of imports, type-only ones left out as they are gone at run time. */
function circles(): string[] {
  const graph = new Map<string, string[]>();
  for (const file of files) {
    const text = readFileSync(join(source, file), 'utf8').replace(/import type [^;]+;/g, '');
    const targets = [...text.matchAll(/from\s*'(\.[^']+)'/g)].map(([, target = '']) =>
      relative(source, resolve(source, dirname(file), target)),
    );
    graph.set(file.replace(/\.ts$/, ''), targets);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]) => {
    if (path.includes(node)) return void found.push([...path.slice(path.indexOf(node)), node].join(' → '));
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}

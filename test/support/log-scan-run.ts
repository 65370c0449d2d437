import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Sent } from './kept-logs';
import { type Leak, type Own, leaksIn } from './log-scan';

const root = join(__dirname, '../..');
const logs = join(root, 'artefacts/logs');
const shown = 20;

/** Before a run of the tests: a folder of its own for what services log. */
export function keepLogs(): void {
  const folder = join(logs, String(process.pid));
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(logs)) if (!isRunning(Number(other))) rmSync(join(logs, other), { recursive: true });
  process.env.FIRSTLINE_KEPT_LOGS = folder;
}

/**
 * After a run: fails it where a log holds what people wrote, names or secrets.
 *
 * @throws with what was found, and where
 */
export function scanLogs(folder = process.env.FIRSTLINE_KEPT_LOGS): void {
  if (folder === undefined || !existsSync(folder)) throw new Error('no logs were kept: they cannot be searched');
  const sent = sentIn(folder);
  const own = ownWords();
  const leaks = readdirSync(folder)
    .filter(file => file.endsWith('.log'))
    .flatMap(file => leaksIn(linesOf(join(folder, file)), sent, own).map(leak => ({ ...leak, file })));
  if (leaks.length > 0) throw new Error(`logs in ${folder} hold what they must not:\n${told(leaks)}`);
}

function told(leaks: readonly (Leak & { readonly file: string })[]): string {
  const lines = leaks.slice(0, shown).map(({ what, line, file }) => `${what}: ${file}: ${line}`);
  return [...lines, ...(leaks.length > shown ? [`and ${leaks.length - shown} more`] : [])].join('\n');
}

function sentIn(folder: string): Sent {
  const all = readdirSync(folder)
    .filter(file => file.endsWith('.sent'))
    .flatMap(file => linesOf(join(folder, file)))
    .map(line => JSON.parse(line) as Sent);
  const each = (key: keyof Sent) => [...new Set(all.flatMap(sent => sent[key]))];
  return { texts: each('texts'), secrets: each('secrets'), ids: each('ids') };
}

/** What stands in quotes in the sources: messages of the log, and ids, verbs and reasons, which have no spaces. */
function ownWords(): Own {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts'),
  );
  const sources = files.map(file => readFileSync(join(root, 'src', file), 'utf8'));
  const quoted = sources.flatMap(source => [...source.matchAll(/'([^'\n]+)'/g)].map(([, text = '']) => text));
  const ids = quoted.filter(text => /^[\w-]+$/.test(text));
  // What a process says when it cannot start has values in it.
  const faults = sources.flatMap(source => [...source.matchAll(/Error\(\s*`([^`]+)`/g)].map(([, text = '']) => text));
  const own = [...ids, ...faults.map(fault => fault.replace(/\$\{.*?\}/g, ' '))];
  return { messages: new Set(quoted), words: new Set(own.flatMap(text => text.toLowerCase().match(/\p{L}+/gu) ?? [])) };
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

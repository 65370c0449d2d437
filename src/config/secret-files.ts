import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod/v4';
import type { Fault } from '../lib/fault';
import { readYaml } from './read-yaml';

/** Bits of a file's mode that let everybody on the machine read or change it. */
const everybody = 0o006;

/** What looks like a secret that is filled in: a client secret, a private key, a password inside an address. */
const secrets: readonly RegExp[] = [
  /^[^#\n]*\b(?:MicrosoftAppPassword|\w*(?:secret|password|api_?key|token))["']?[ \t]*[:=][ \t]*["']?[^\s"'#{$]{6,}/im,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /^[^#\n]*:\/\/[^\s/:@]+:[^\s/:@]+@/m,
];

/**
 * Files that hold a secret and that everybody on the machine can read. Windows has no such bits: there it finds nothing.
 *
 * @param files those that are not there are left to whoever needs them
 */
export function secretFaults(files: readonly string[]): Fault[] {
  if (process.platform === 'win32') return [];
  return [...new Set(files)].flatMap(file => {
    const mode = modeOf(file);
    if (mode === undefined || (mode & everybody) === 0 || !holdsSecret(file)) return [];
    return [
      { file, key: '', repair: `holds a secret and can be read by everybody on this machine; chmod 600 ${file}` },
    ];
  });
}

/** The environment files that lie beside the policy, and those that Node was started with. */
export function environmentFiles(supportFile: string): string[] {
  const folder = dirname(supportFile);
  const beside = namesIn(folder).filter(name => name === '.env' || name.endsWith('.env'));
  const given = process.execArgv.flatMap(word => /^--env-file(?:-if-exists)?=(.+)$/.exec(word)?.[1] ?? []);
  return [...beside.map(name => join(folder, name)), ...given];
}

export function certificateOf(env: NodeJS.ProcessEnv): string[] {
  const file = env.MicrosoftAppCertificateFile?.trim();
  return file ? [file] : [];
}

function modeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mode;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function holdsSecret(file: string): boolean {
  try {
    const text = textOf(file);
    return secrets.some(secret => secret.test(text));
  } catch {
    return false;
  }
}

function textOf(file: string): string {
  const data = /\.ya?ml$/i.test(file) ? readYaml(file, z.unknown()).raw : undefined;
  return data === undefined ? readFileSync(file, 'utf8') : valuesIn(data).join('\n');
}

/** Keys whose values are written for people: what is said there of passwords and tokens is none. */
const prose: ReadonlySet<string> = new Set(['notes', 'mitigation']);

/** The values of plain data, each with its key but for an address: `resetPassword` may lead to a page. */
function valuesIn(data: unknown, key = ''): string[] {
  if (prose.has(key)) return [];
  if (typeof data === 'object' && data !== null)
    return Object.entries(data).flatMap(([name, value]) => valuesIn(value, Array.isArray(data) ? key : name));
  const value = String(data);
  return [/^https?:\/\//i.test(value) ? value : `${key}: ${value}`];
}

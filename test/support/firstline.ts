import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const command = join(__dirname, '../../dist/cli/firstline.js');

/** Runs the command as people do, from what the last build made. Rejects with its exit code in `code`. */
export function firstline(
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ stdout: string; stderr: string }> {
  if (!existsSync(command)) throw new Error('dist/ is not there: run npm run build');
  return promisify(execFile)(process.execPath, [command, ...words], { env: { ...process.env, ...env } });
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './commands';
import { optionsOf } from './options';

/** `firstline package`: the app package that is uploaded to Teams. @throws {ConfigError} with every fault of a stage */
export async function packageApp(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, { env: { type: 'string' }, out: { type: 'string' } });
  const { env: tenantFile, out = 'dist/firstline.zip' } = values;
  if (!tenantFile) throw new UsageError('give --env FILE, made from env/tenant.example.env');
  const { zip, version, domain } = await (await packaging()).buildPackage(tenantFile);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, zip);
  process.stdout.write(`${out}: version ${version} for ${domain}; upload it in the Teams admin center\n`);
}

/** Microsoft's schemas and what checks them are there for development alone: a running service needs none of it. */
function packaging() {
  return import('./package/build-package.js').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error('a package is made from a checkout with its development dependencies: run npm ci there', {
      cause: error,
    });
  });
}

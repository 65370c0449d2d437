import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ConfigError, type Fault } from '../../lib/fault';
import { projectFolder } from '../../lib/folders';
import { type AppManifest, type Texts, ruleFaults } from './app-rules';
import { type Filled, fillTemplate } from './fill-template';
import { iconFaults } from './icons';
import { schemaFaults } from './schema';
import { type Tenant, readTenantFile } from './tenant-file';
import { zipOf } from './zip';

/** Where the manifest's template, its languages and its icons are. */
export const manifestFolder = join(projectFolder, 'manifest');

export interface AppPackage {
  readonly zip: Buffer;
  readonly version: string;
  readonly domain: string;
}

/**
 * Builds the Teams app package for one tenant: fills the template, checks it, and zips it. The same input gives the
 * same bytes.
 *
 * @throws {ConfigError} with every fault of the first stage that has some: values, then Microsoft's schema, then our rules
 */
export async function buildPackage(tenantFile: string, folder = manifestFolder): Promise<AppPackage> {
  const tenant = readTenantFile(tenantFile);
  const manifest = filled(folder, 'manifest.json', tenant);
  const languages = languageFilesOf(manifest.json).map(file => filled(folder, file, tenant));
  refuse([...tenant.faults, ...manifest.faults, ...languages.flatMap(({ faults }) => faults)]);

  refuse([...schemaFaults(manifest), ...languages.flatMap(language => schemaFaults(language, manifest))]);

  const app = manifest.json as AppManifest;
  const icons = Object.values(app.icons).map(file => ({ file, content: contentOf(folder, file) }));
  refuse([
    ...ruleFaults(
      { name: manifest.name, app },
      languages.map(({ name, json }) => ({ name, texts: json as Texts })),
    ),
    ...iconFaults(app, icons, named(folder, '')),
  ]);

  const zip = await zipOf([
    ...[manifest, ...languages].map(({ file, json }) => ({
      file,
      content: Buffer.from(`${JSON.stringify(json, null, 2)}\n`),
    })),
    ...icons,
  ]);
  return { zip, version: app.version, domain: tenant.values.BOT_DOMAIN ?? '' };
}

function filled(folder: string, file: string, tenant: Tenant): Filled {
  return fillTemplate({ file, name: named(folder, file), text: contentOf(folder, file).toString('utf8') }, tenant);
}

function contentOf(folder: string, file: string): Buffer {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const repair = `cannot be read (${code ?? String(error)}); put it there, or take its name out of manifest.json`;
    throw new ConfigError([{ file: named(folder, file), key: '', repair }]);
  }
}

function languageFilesOf(manifest: unknown): string[] {
  const { localizationInfo } = (manifest ?? {}) as Partial<AppManifest>;
  return (localizationInfo?.additionalLanguages ?? []).map(({ file }) => file);
}

function named(folder: string, file: string): string {
  return relative(process.cwd(), join(folder, file));
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ConfigError(faults);
}

import Ajv, { type ErrorObject } from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from '../../lib/fault';
import type { Filled } from './fill-template';

/** Microsoft's schemas by version, as they come with its package. */
const schemasFolder = join(
  dirname(require.resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
);

/** Checks the manifest, or one of its languages, against the schema of the version that the manifest names. */
export function schemaFaults(document: Filled, manifest: Filled = document): Fault[] {
  const kind = document === manifest ? 'MicrosoftTeams' : 'MicrosoftTeams.Localization';
  const { manifestVersion } = manifest.json as { manifestVersion?: unknown };
  const address = `https://developer.microsoft.com/json-schemas/teams/v${String(manifestVersion)}/${kind}.schema.json`;
  const { $schema } = document.json as { $schema?: unknown };
  const wrongSchema =
    $schema === address ? [] : [{ file: document.name, key: '$schema', repair: `name the schema ${address}` }];
  const schema = readSchema(String(manifestVersion), kind);
  if (!schema) {
    const repair = `version ${String(manifestVersion)} has no schema in @microsoft/app-manifest; name one that has`;
    return [{ file: manifest.name, key: 'manifestVersion', repair }];
  }
  // Some patterns of the language schema are no Unicode regular expressions.
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  ajv.validate(schema, document.json);
  return [...wrongSchema, ...(ajv.errors ?? []).map(error => faultOf(document.name, error))];
}

function readSchema(version: string, kind: string): object | undefined {
  if (!/^\d+\.\d+$/.test(version)) return undefined;
  try {
    return JSON.parse(readFileSync(join(schemasFolder, `v${version}`, `${kind}.schema.json`), 'utf8')) as object;
  } catch {
    return undefined;
  }
}

function faultOf(file: string, { instancePath, message = 'is wrong', params }: ErrorObject): Fault {
  const { additionalProperty } = params as { additionalProperty?: string };
  const key = [...instancePath.split('/').slice(1), additionalProperty].filter(Boolean).join('.');
  const repair = additionalProperty === undefined ? message : 'is unknown to the schema; remove it';
  return { file, key, repair };
}

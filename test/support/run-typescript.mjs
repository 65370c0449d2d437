// Runs a TypeScript file in a process of its own: node run-typescript.mjs FILE ARGUMENTS…
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { transformFileSync } from '@swc/core';

const require = createRequire(import.meta.url);
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file).code, file);
argv.splice(1, 1);
require(resolve(argv[1]));

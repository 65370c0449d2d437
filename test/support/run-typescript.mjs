// Runs a TypeScript file in a process of its own: node run-typescript.mjs FILE ARGUMENTS…
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { transformFileSync } from '@swc/core';

const require = createRequire(import.meta.url);
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file).code, file);
// The sources name each other as what they are compiled to.
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  const isOurs = parent?.filename?.endsWith('.ts') && request.startsWith('.');
  return resolveFilename.call(this, isOurs ? request.replace(/\.js$/, '') : request, parent, ...rest);
};
argv.splice(1, 1);
require(resolve(argv[1]));

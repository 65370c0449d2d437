import { basename, dirname, join } from 'node:path';

/** Where the code lies, `src` or `dist`. In the one file that the build makes of the service everything lies right there. */
export const codeFolder = basename(__dirname) === 'lib' ? dirname(__dirname) : __dirname;

/** Where the project's own files lie: cards, manifest, packages. */
export const projectFolder = join(codeFolder, '..');

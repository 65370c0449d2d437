import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';

/**
 * Makes one file of the service and its packages: finding and reading 2,500 files is most of a start's time. The packages
 * themselves stay as they are, but for one: teams-ai loads the dialogs that sign people in, half a second of every start, and
 * nobody signs in here.
 */
const withoutDialogs = {
  name: 'without-dialogs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^botbuilder-dialogs$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'exports.Dialog = class {};' }));
  },
};

/** One copy of a package that is required in one place and imported in another. */
const oneCopy = {
  name: 'one-copy',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@azure\// }, ({ path, kind, resolveDir }) =>
      kind === 'dynamic-import' ? resolve(path, { kind: 'require-call', resolveDir }) : undefined,
    );
  },
};

const { outputFiles } = await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  // Read as data, it takes a tenth of the time that it takes as code.
  loader: { '.json': 'copy' },
  assetNames: 'data/[name]-[hash]',
  lineLimit: 200,
  sourcemap: true,
  sourcesContent: false,
  // Compiled for the machine, or there only where somebody put them.
  external: ['@photostructure/sqlite', 'pg-native', 'dtrace-provider'],
  plugins: [withoutDialogs, oneCopy],
  logLevel: 'warning',
  write: false,
});

// One letter beyond ASCII makes Node keep all of a file in twice the memory. What the bundler leaves are letters in patterns.
const escaped = text =>
  text.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
for (const { path, text } of outputFiles) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, path.endsWith('.js') ? escaped(text) : text);
}

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'firstline-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('no article is lost where a process may have few files open', () => {
  mkdirSync(join(folder, 'en'));
  const articles = 600;
  for (let at = 0; at < articles; at++) writeFileSync(join(folder, 'en', `article-${at}.md`), `${at}`);
  const code = `
    const { readArticleFiles } = require('./dist/integrations/knowledge-files.js');
    readArticleFiles(process.argv[1]).then(files => console.log(files.length));
  `;
  const limited = ['-c', 'ulimit -n 128 && exec "$0" "$@"', process.execPath, '-e', code, folder];
  expect(Number(execFileSync('sh', limited, { cwd: join(__dirname, '../..'), encoding: 'utf8' }))).toBe(articles);
});

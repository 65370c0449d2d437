import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleFiles, articlesIn, parseFile } from '../../src/integrations/knowledge-files';
import { intentOf } from '../../src/knowledge/intent';
import { locales } from '../../src/lib/locale';
import { addressedTo, commandOf } from '../../src/tickets/command';
import { incidentCommand } from '../../src/tickets/incident-command';

const root = join(__dirname, '../..');

/** Questions that name a ticket's number are commands on purpose. */
const namesTicket = (text: string) => /PP-\d+/i.test(text);

test('no question of the knowledge base, and nothing else that people ask, is taken for a command', async () => {
  const articles = articlesIn((await readArticleFiles(join(root, 'knowledge'))).map(parseFile));
  const outside = locales.flatMap(locale =>
    readFileSync(join(root, `knowledge/out-of-scope.${locale}.txt`), 'utf8').split('\n'),
  );
  const asked = [...articles.flatMap(({ questions }) => questions), ...outside].filter(
    text => text && !namesTicket(text),
  );
  expect(asked.length).toBeGreaterThan(5_000);
  const taken = asked.filter(text => commandOf(text) ?? addressedTo(text) ?? incidentCommand(text) ?? intentOf(text));
  expect(taken).toEqual([]);
});

import { parseArticle } from '../../src/knowledge/curated-article';
import { strayKeysIn } from '../../src/knowledge/front-matter';

const parsed = (head: string, body = 'Do this.') => parseArticle('a.md', 'en', `---\nid: a\n${head}\n---\n${body}\n`);
const article = (question: string) => parsed(`title: A\nquestions:\n  - ${question}`);

test.each(['Error 403', '1.10', 'no', 'true', '2026-12-24', '"Error: the club says no"'])(
  'what stands there is the question, whatever YAML makes of it: %s',
  question => {
    expect(article(question)).toMatchObject({ questions: [question.replaceAll('"', '')] });
  },
);

test.each([
  ['Error: the club says no', 'is no text to YAML; put it in quotes'],
  ['[ERROR] it fails', /is not valid YAML: .*quotes/],
  ['"Is it?" she asked', /is not valid YAML: .*quotes/],
  ['*all of them', /is not valid YAML: .*quotes/],
  ['*all', /is not valid YAML: \*all .*quotes/],
  ['', /is empty/],
])('a question that is no text is a fault with its line and repair: %s', (question, repair) => {
  const fault = { file: 'a.md:5', repair: expect.stringMatching(repair) as string };
  expect(article(question)).toMatchObject({ faults: [fault] });
});

test('a file that is not UTF-8 is named with its line', () => {
  const latin = Buffer.from('Hållbart', 'latin1').toString('utf8');
  expect(parsed('title: A\nquestions: [q]', latin)).toEqual({
    faults: [{ file: 'a.md:6', key: '', repair: 'is not UTF-8; save the file as UTF-8' }],
  });
});

describe('a key that is not known', () => {
  const strays = (head: string) =>
    strayKeysIn('a.md', `---\nid: a\n${head}\n---\nDo this.\n`).map(({ file, key, repair }) => [file, key, repair]);

  test.each([
    ['title: A\nquestions: [q]\nkeyword:\n  - a', 'a.md:5', 'keyword', 'keywords'],
    ['title: A\nreviewafter: 2027-01-01\nquestions: [q]', 'a.md:4', 'reviewafter', 'reviewAfter'],
    ['question:\n  - q', 'a.md:3', 'question', 'questions'],
  ])('is named with its line and the nearest that is: %j', (head, place, key, nearest) => {
    const repair = `does nothing, as it is not known; the nearest key that is known is "${nearest}"`;
    expect(strays(head)).toEqual([[place, key, repair]]);
  });

  test('that is like none is named with all that are', () => {
    const keys = 'id, title, product, audience, owner, reviewed, reviewAfter, sources, keywords, questions';
    expect(strays('tags: [a]')).toEqual([['a.md:3', 'tags', `does nothing, as it is not known; the keys are ${keys}`]]);
  });

  test('is left alone by the bot', () => {
    expect(parsed('title: A\nquestions: [q]\nkeyword: [a]')).toMatchObject({ title: 'A', keywords: [] });
  });

  test('is not looked for where nothing can be read', () => {
    expect(strays('tags: [broken')).toEqual([]);
    expect(strayKeysIn('a.md', 'tags: no front matter')).toEqual([]);
  });
});

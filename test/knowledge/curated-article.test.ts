import { parseArticle } from '../../src/knowledge/curated-article';

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

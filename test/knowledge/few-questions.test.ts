import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { background } from '../../src/knowledge/background';
import { type CuratedArticle, parseArticle } from '../../src/knowledge/curated-article';
import { type Engine, buildEngine } from '../../src/knowledge/engine';

const product = 'dataverse';
const fewest = 8;
const isFew = (at: number) => at % 3 === 0;

function articles(locale: 'en' | 'sv'): CuratedArticle[] {
  const folder = join('knowledge', locale);
  return readdirSync(folder)
    .sort()
    .map(file => parseArticle(file, locale, readFileSync(join(folder, file), 'utf8')))
    .filter((article): article is CuratedArticle => 'product' in article && article.product === product);
}

/** The article with eight of its questions, evenly spread. */
function shortened(article: CuratedArticle): CuratedArticle {
  const stride = Math.floor(article.questions.length / fewest);
  return { ...article, questions: article.questions.filter((_, at) => at % stride === 0).slice(0, fewest) };
}

/** English questions of people who knew the topics' names alone, by topic. */
const asked = ['strangers', 'fresh', 'newcomers', 'visitors', 'guests', 'unseen']
  .flatMap(name =>
    readFileSync(join('test', 'knowledge', `${name}.en.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  )
  .map(line => JSON.parse(line) as { text: string; id: string | null });

const english = articles('en');
const ids = english.map(({ id }) => id);
const fewIds = ids.filter((_, at) => isFew(at));
const learn = (edit: (article: CuratedArticle) => CuratedArticle) =>
  buildEngine([...english, ...articles('sv')].map(edit), { background, epochs: 4 });

function shareOf(
  topics: readonly string[],
  happens: (answer: ReturnType<Engine['ask']>, id: string) => boolean,
  engine: Engine,
) {
  const questions = asked.filter(({ id }) => id !== null && topics.includes(id));
  return questions.filter(({ text, id }) => happens(engine.ask(text, { locale: 'en' }), id!)).length / questions.length;
}

test('an article with eight questions is found beside neighbours with ninety', () => {
  const engine = learn(article => (fewIds.includes(article.id) ? shortened(article) : article));
  const isFound = ({ candidates }: ReturnType<Engine['ask']>, id: string) => candidates[0]?.id === id;
  expect(shareOf(fewIds, isFound, engine)).toBeGreaterThan(0.7);
  expect(shareOf(ids, isFound, engine)).toBeGreaterThan(0.85);
});

test('where all articles have eight questions, most of what they answer is not left to people', () => {
  const engine = learn(shortened);
  const isHelped = ({ decision }: ReturnType<Engine['ask']>) => decision !== 'ticket';
  expect(shareOf(ids, isHelped, engine)).toBeGreaterThan(0.55);
});

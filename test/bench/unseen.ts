/**
 * Prints what questions that no article holds are answered with, beside what must be left to people. Each line of a file is
 * `{"text", "id", "lang"?, "kind"?, "also"?}`; an `id` of null must be left to people, `also` names articles that are right, too.
 * Usage: npm run bench:unseen [-- [known=0…1] [answer=0…1] [knowledge=FOLDER] [questions=N] [every=N] [FILE…] [wrong]], by default with the
 * project's own questions and thresholds; `wrong` lists the wrong answers. Several thresholds, `known=0.6,0.7`, are tried one after
 * another. `questions` lets the engine learn but so many of each article's, evenly spread; with `every` only those of every so-many-th
 * article are cut, and the questions on these articles are reported by themselves.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';

const load = createRequire(resolve('package.json'));

interface Question {
  text: string;
  id: string | null;
  lang: string;
  kind: string;
  also?: string[];
}
interface Answer {
  decision: 'answer' | 'suggest' | 'ticket';
  candidates: { id: string }[];
}
interface Engine {
  ask: (text: string, options: { locale: string }) => Answer;
}
const { engineOf } = load('./dist/knowledge/engine.js') as { engineOf: (learned: object, options: object) => Engine };
const { parseArticle } = load('./dist/knowledge/curated-article.js') as {
  parseArticle: (file: string, locale: string, content: string) => { id: string; questions: string[] };
};
const { studyArticles } = load('./dist/knowledge/knowledge-base.js') as {
  studyArticles: (articles: object[]) => object;
};
const { studied } = load('./dist/integrations/kept-knowledge.js') as {
  studied: (folder: string, files: object[]) => Promise<{ knowledge: object }>;
};
const { readArticleFiles } = load('./dist/integrations/knowledge-files.js') as {
  readArticleFiles: (folder: string) => Promise<{ path: string; locale: string; content: string }[]>;
};

const given = process.argv.slice(2);
const options = new Map(given.filter(word => word.includes('=')).map(word => word.split('=') as [string, string]));
const files = given.filter(word => word.endsWith('.jsonl'));
const mostSuggested = 3;
/** Those who asked, other than the articles' authors; they knew the topics' names alone. Nothing was chosen by the `guests`. */
const strangers = ['strangers', 'fresh', 'newcomers', 'visitors', 'guests'];

void run();

async function run(): Promise<void> {
  const folder = options.get('knowledge') ?? 'knowledge';
  const articleFiles = await readArticleFiles(folder);
  const most = Number(options.get('questions') ?? 0);
  const articles = articleFiles.map(({ path, locale, content }) => parseArticle(path, locale, content));
  const every = Number(options.get('every') ?? 1);
  const cut = new Set([...new Set(articles.map(({ id }) => id))].sort().filter((_, at) => at % every === 0));
  const knowledge = most
    ? studyArticles(articles.map(article => (cut.has(article.id) ? fewer(article, most) : article)))
    : (await studied(folder, articleFiles)).knowledge;
  const all = files.length ? files.map((file): [string, Question[]] => [file, asked(file)]) : own();
  const sets = every > 1 ? all.flatMap(set => parted(set, cut)) : all;
  for (const knownFrom of thresholds('known')) {
    for (const answerFrom of thresholds('answer')) {
      const engine = engineOf(knowledge, { ...(knownFrom && { knownFrom }), ...(answerFrom && { answerFrom }) });
      for (const [name, questions] of sets) {
        console.log(`\n${name}: known from ${knownFrom ?? 'usual'}, answer from ${answerFrom ?? 'usual'}`);
        report(questions, engine);
      }
    }
  }
}

/** The questions on some articles, and all others. */
function parted([name, questions]: [string, Question[]], ids: ReadonlySet<string>): [string, Question[]][] {
  const [some, others] = [true, false].map(wanted => questions.filter(({ id }) => ids.has(id ?? '') === wanted));
  return [
    [`${name}, on articles with fewer questions`, some!],
    [`${name}, all others`, others!],
  ];
}

/** The article with `most` of its questions. */
function fewer<T extends { questions: string[] }>(article: T, most: number): T {
  const stride = Math.max(1, Math.floor(article.questions.length / most));
  return { ...article, questions: article.questions.filter((_, at) => at % stride === 0).slice(0, most) };
}

function report(questions: readonly Question[], engine: Engine): void {
  console.log(
    'questions | number | right % | direct % | wrong % | left to people %\n--- | --- | --- | --- | --- | ---',
  );
  for (const [lang, group] of grouped(questions, ({ lang }) => lang)) {
    console.log(`${lang} | ${figures(group, engine)}`);
    for (const [kind, ones] of grouped(group, ({ kind }) => kind))
      console.log(`${lang}, ${kind} | ${figures(ones, engine)}`);
  }
  if (!given.includes('wrong')) return;
  for (const question of questions) {
    const { decision, candidates } = engine.ask(question.text, { locale: question.lang });
    const [first] = candidates;
    if (decision === 'answer' && first && !isRight(question, first.id))
      console.log(`${first.id} for ${question.id ?? 'people'}: ${question.text}`);
  }
}

function figures(questions: readonly Question[], engine: Engine): string {
  const inside = questions.filter(({ id }) => id !== null);
  const outside = questions.filter(({ id }) => id === null);
  const count = { right: 0, direct: 0, wrong: 0 };
  for (const question of inside) {
    const { decision, candidates } = engine.ask(question.text, { locale: question.lang });
    const offered = decision === 'ticket' ? [] : candidates.slice(0, decision === 'answer' ? 1 : mostSuggested);
    const isOffered = offered.some(({ id }) => isRight(question, id));
    if (isOffered) count.right += 1;
    if (decision === 'answer') count[isOffered ? 'direct' : 'wrong'] += 1;
  }
  const answers = outside.map(({ text, lang }) => engine.ask(text, { locale: lang }).decision);
  const share = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–');
  return [
    questions.length,
    ...[count.right, count.direct, count.wrong].map(part => share(part, inside.length)),
    share(answers.filter(decision => decision === 'ticket').length, outside.length),
  ].join(' | ');
}

function isRight({ id, also = [] }: Question, answered: string): boolean {
  return answered === id || also.includes(answered);
}

/** The authors' questions, each group of strangers' and all strangers' together. */
function own(): [string, Question[]][] {
  const each = (ask: (lang: string) => Question[]) => ['en', 'sv'].flatMap(ask);
  const groups = strangers.map((name): [string, Question[]] => [
    name,
    each(lang => asked(`test/knowledge/${name}.${lang}.jsonl`)),
  ]);
  return [
    ['unseen', each(lang => [...asked(`test/knowledge/unseen.${lang}.jsonl`), ...outside(lang)])],
    ...groups,
    ['all strangers together', groups.flatMap(([, questions]) => questions)],
  ];
}

function outside(lang: string): Question[] {
  return linesOf(`knowledge/out-of-scope.${lang}.txt`).map(text => ({ text, id: null, lang, kind: 'outside' }));
}

function asked(file: string): Question[] {
  const locale = basename(file).includes('.sv.') ? 'sv' : 'en';
  return linesOf(file).map(
    line => ({ lang: locale, kind: 'any', ...(JSON.parse(line) as Partial<Question>) }) as Question,
  );
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

function thresholds(name: string): (number | undefined)[] {
  return options.get(name)?.split(',').map(Number) ?? [undefined];
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}

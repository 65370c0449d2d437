/**
 * Measures the engine beside a recipe written by hand, MiniSearch and NLP.js (where `node-nlp` is installed: `npm install
 * --no-save node-nlp`) on public questions and on our own knowledge base, in one run. Ten-shot samples are drawn with a fixed seed.
 * Usage: npm run bench:answers [-- quick]
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { usualRecipe } from './recipe';

const load = createRequire(resolve('package.json'));

interface Article {
  id: string;
  locale: string;
  title: string;
  questions: string[];
  keywords: string[];
  body: string;
}
interface Guess {
  id: string | undefined;
  confidence: number;
}
type Ask = (text: string) => Guess | Promise<Guess>;
type Build = (articles: Article[], epochs: number | undefined) => Ask | Promise<Ask>;
type Pair = readonly [text: string, id: string];
interface Task {
  name: string;
  articles: Article[];
  questions: Pair[];
  outside: string[];
  /** Rounds of training for Firstline, where the bot asks for so many. */
  epochs?: number;
}

interface EngineModule {
  buildEngine: (
    articles: Article[],
    options?: object,
  ) => { ask: (text: string) => { candidates: { id: string; confidence: number }[] } };
}
const { buildEngine } = load('./dist/knowledge/engine.js') as EngineModule;
const { background } = load('./dist/knowledge/background.js') as { background: unknown };
const { parseArticle } = load('./dist/knowledge/curated-article.js') as {
  parseArticle: (file: string, locale: string, content: string) => Article | { faults: unknown };
};

const ours =
  (options: object): Build =>
  (articles, epochs) => {
    const engine = buildEngine(articles, { epochs, ...options });
    return text => {
      const [first] = engine.ask(text).candidates;
      return { id: first?.id, confidence: first?.confidence ?? 0 };
    };
  };

const systems: Record<string, Build> = {
  Firstline: ours({}),
  '– without classifier': ours({ epochs: 0, without: ['classifier'] }),
  '– without centroid': ours({ without: ['centroid'] }),
  '– without nearest': ours({ without: ['nearest', 'nearby'] }),
  '– without nearness of meaning': ours({ without: ['meaning'] }),
  '– without BM25': ours({ without: ['article'] }),
  '– without letter runs': ours({ features: { word: 1, bigram: 0.7, pair: 0.5, gram: 0 } }),
  '– without pairs': ours({ features: { word: 1, bigram: 0.7, pair: 0, gram: 0.6 } }),
  '– without dropout': ours({ dropout: false }),
  '– without whitening': ours({ shrinkage: 1 }),
  '+ background': ours({ background }),
  'usual recipe': articles =>
    usualRecipe(
      articles.flatMap(({ id, questions, title }) =>
        [...questions, title].filter(Boolean).map(text => [text, id] as const),
      ),
    ),
  MiniSearch: miniSearch,
  'NLP.js': nlpJs,
};

void run();

async function run(): Promise<void> {
  const quick = process.argv.includes('quick');
  console.log('task | system | top-1 % | balanced % | AUROC | build ms | p50 ms | p99 ms');
  console.log('--- | --- | --- | --- | --- | --- | --- | ---');
  for (const task of tasks(quick)) {
    for (const [name, build] of Object.entries(systems)) {
      if (name === 'NLP.js' && !installed('node-nlp')) continue;
      const started = performance.now();
      const ask = await build(task.articles, task.epochs);
      console.log(`${task.name} | ${name} | ${await measure(ask, task, performance.now() - started)}`);
    }
  }
}

async function measure(ask: Ask, { questions, outside }: Task, buildMs: number): Promise<string> {
  const times: number[] = [];
  const inside: number[] = [];
  const right = new Map(questions.map(([, id]) => [id, { asked: 0, right: 0 }]));
  for (const [text, id] of questions) {
    const started = performance.now();
    const guess = await ask(text);
    times.push(performance.now() - started);
    inside.push(guess.confidence);
    const of = right.get(id)!;
    of.asked += 1;
    if (guess.id === id) of.right += 1;
  }
  const others: number[] = [];
  for (const text of outside) others.push((await ask(text)).confidence);
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  const topics = [...right.values()];
  const percent = (share: number) => (100 * share).toFixed(1);
  return [
    percent(topics.reduce((sum, of) => sum + of.right, 0) / questions.length),
    // Every topic counts the same, however many of its questions are asked.
    percent(topics.reduce((sum, of) => sum + of.right / of.asked, 0) / topics.length),
    others.length ? auroc(inside, others).toFixed(3) : '–',
    buildMs.toFixed(0),
    at(0.5),
    at(0.99),
  ].join(' | ');
}

/** The chance that a question inside the articles' subjects gets more confidence than one outside; 0.5 where they are alike. */
function auroc(inside: number[], outside: number[]): number {
  let wins = 0;
  for (const a of inside) for (const b of outside) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (inside.length * outside.length);
}

function tasks(quick: boolean): Task[] {
  const clinc = publicSet('clinc150');
  const banking = publicSet('banking77');
  const outside = (clinc?.oosVal ?? []).map(([text]) => text);
  return [
    ...(clinc ? [{ name: 'CLINC150 10-shot', train: tenShot(clinc.train, 1), set: clinc, outside }] : []),
    ...(banking ? [{ name: 'banking77 10-shot', train: tenShot(banking.train, 1), set: banking, outside: [] }] : []),
    ...(banking ? [1, 2, 3, 4, 5, 6] : []).map(draw => undrawn(banking!, draw)),
    ...(clinc && !quick ? [{ name: 'CLINC150', train: clinc.train, set: clinc, outside }] : []),
    ...(banking && !quick ? [{ name: 'banking77', train: banking.train, set: banking, outside: [] }] : []),
  ]
    .map(({ name, train, set, outside: others }): Task => ({
      name,
      articles: fromIntents(train),
      questions: set.val,
      outside: others,
    }))
    .concat(ownTask());
}

/** The few questions of the validation part scatter by more than a point: here all that were not drawn are asked, too. */
function undrawn(set: PublicSet, draw: number) {
  const train = tenShot(set.train, draw);
  const drawn = new Set(train);
  const val = [...set.val, ...set.train.filter(pair => !drawn.has(pair))];
  return { name: `banking77 10-shot, draw ${draw}, all others asked`, train, set: { train, val }, outside: [] };
}

/** Every seventh question of every article is held out. */
function ownTask(): Task {
  const questions: Pair[] = [];
  const articles = ['en', 'sv']
    .flatMap(locale => ownArticles(locale))
    .map(article => ({
      ...article,
      questions: article.questions.filter((question, at) => {
        if (at % 7 !== 2) return true;
        questions.push([question, article.id]);
        return false;
      }),
    }));
  const outside = ['en', 'sv'].flatMap(locale =>
    readFileSync(`knowledge/out-of-scope.${locale}.txt`, 'utf8').trim().split('\n'),
  );
  return { name: 'our own', articles, questions, outside, epochs: 4 };
}

function ownArticles(locale: string): Article[] {
  const folder = join('knowledge', locale);
  return readdirSync(folder)
    .filter(file => file.endsWith('.md'))
    .flatMap(file => {
      const article = parseArticle(file, locale, readFileSync(join(folder, file), 'utf8'));
      return 'faults' in article ? [] : [article];
    });
}

interface PublicSet {
  train: Pair[];
  val: Pair[];
  oosVal?: Pair[];
}

function publicSet(name: string): PublicSet | undefined {
  const file = join('..', 'shared', 'benchmarks', `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PublicSet) : undefined;
}

/** Each intent as an article, with its name as the title: every system is told it. */
function fromIntents(pairs: readonly Pair[]): Article[] {
  return [...byIntent(pairs)].map(([id, group]) => ({
    id,
    locale: 'en',
    title: id.replace(/_/g, ' '),
    questions: group.map(([text]) => text),
    keywords: [],
    body: '',
  }));
}

/** Ten questions an intent, drawn with a linear congruential generator that starts with `draw`. */
function tenShot(pairs: readonly Pair[], draw: number): Pair[] {
  let state = draw;
  return [...byIntent(pairs).values()].flatMap(group => {
    const rest = [...group];
    return Array.from({ length: Math.min(10, rest.length) }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1)[0]!;
    });
  });
}

function installed(name: string): boolean {
  try {
    load.resolve(name);
    return true;
  } catch {
    return false;
  }
}

function miniSearch(articles: Article[]): Ask {
  type Search = { addAll: (rows: object[]) => void; search: (text: string) => { article: string; score: number }[] };
  const MiniSearch = load('minisearch') as new (options: object) => Search;
  const index = new MiniSearch({
    fields: ['text'],
    storeFields: ['article'],
    searchOptions: { fuzzy: 0.2, prefix: true },
  });
  index.addAll(
    articles.flatMap(({ id, locale, questions, title }, at) =>
      [...questions, title].map((text, place) => ({ id: `${at}/${locale}/${place}`, article: id, text })),
    ),
  );
  return text => {
    const [first] = index.search(text);
    return { id: first?.article, confidence: first?.score ?? 0 };
  };
}

async function nlpJs(articles: Article[]): Promise<Ask> {
  interface Manager {
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, text: string): Promise<{ intent: string; score: number }>;
  }
  const { NlpManager } = load('node-nlp') as { NlpManager: new (options: object) => Manager };
  const manager = new NlpManager({ languages: ['en', 'sv'], autoSave: false, nlu: { log: false } });
  for (const { id, locale, questions, title } of articles) {
    for (const text of [...questions, title]) if (text) manager.addDocument(locale, text, id);
  }
  await manager.train();
  return async text => {
    const { intent, score } = await manager.process(/[åäö]/i.test(text) ? 'sv' : 'en', text);
    return intent === 'None' ? { id: undefined, confidence: 0 } : { id: intent, confidence: score };
  };
}

function byIntent(pairs: readonly Pair[]): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) groups.set(pair[1], [...(groups.get(pair[1]) ?? []), pair]);
  return groups;
}

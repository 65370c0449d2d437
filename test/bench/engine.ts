/**
 * Measures how fast the engine is ready and answers: our own knowledge base on a cold start (learned ahead by `npm run build`),
 * then made-up articles. Usage: npm run bench:engine [-- articles languages]…, by default 1000 1 and 10000 2.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const load = createRequire(resolve('package.json'));

interface Article {
  id: string;
  locale: string;
  title: string;
  questions: string[];
  keywords: string[];
  body: string;
}
const { buildEngine } = load('./dist/knowledge/engine.js') as {
  buildEngine: (articles: Article[]) => { ask: (text: string) => object };
};

const coldStart = `
  const started = performance.now();
  const { loadKnowledge } = require('./dist/integrations/kept-knowledge.js');
  loadKnowledge('knowledge', {}).then(({ engine, size }) => {
    engine.ask('how do I share my app');
    const cpu = process.cpuUsage();
    console.log(size + ' articles of our own, cold start | ' + (performance.now() - started).toFixed(0) + ' ms (' +
      ((cpu.user + cpu.system) / 1000).toFixed(0) + ' ms of processor time, Node.js included)');
  });
`;

console.log('what | time\n--- | ---');
process.stdout.write(execFileSync(process.execPath, ['-e', coldStart], { encoding: 'utf8' }));

const sizes = process.argv.slice(2).map(Number);
for (let at = 0; at < Math.max(2, sizes.length / 2); at += 1) {
  measure(sizes[at * 2] ?? [1_000, 10_000][at] ?? 1_000, sizes[at * 2 + 1] ?? (sizes.length ? 1 : [1, 2][at]) ?? 1);
  if (sizes.length && at + 1 >= sizes.length / 2) break;
}

function measure(count: number, languages: number): void {
  const random = randomFrom(7);
  const articles = ['en', 'sv'].slice(0, languages).flatMap(locale => madeUp(count, locale, random));
  const started = performance.now();
  const engine = buildEngine(articles);
  const readyMs = performance.now() - started;
  const times = Array.from({ length: 2_000 }, () => {
    const { questions } = articles[Math.floor(random() * articles.length)]!;
    const text = `Hello, ${questions[Math.floor(random() * questions.length)]!.split(' ').slice(1).join(' ')} please`;
    const asked = performance.now();
    engine.ask(text);
    return performance.now() - asked;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
  const name = `${count} articles × ${languages}`;
  console.log(`${name}, learned and ready | ${(readyMs / 1000).toFixed(1)} s`);
  console.log(`${name}, one question | p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
}

/** Articles of eight questions each, with words of their own among words that all share. */
function madeUp(count: number, locale: string, random: () => number): Article[] {
  const common = Array.from({ length: 400 }, (_, at) => word(at, locale));
  const pick = (words: readonly string[]) => words[Math.floor(random() ** 2 * words.length)]!;
  return Array.from({ length: count }, (_, at): Article => {
    const own = Array.from({ length: 12 }, () => word(400 + Math.floor(random() * 20_000), locale));
    const sentence = (length: number) => Array.from({ length }, () => pick(random() < 0.4 ? own : common)).join(' ');
    return {
      id: `article-${at}`,
      locale,
      title: sentence(5),
      questions: Array.from({ length: 8 }, () => sentence(8)),
      keywords: own.slice(0, 6),
      body: sentence(120),
    };
  });
}

/** The number as a word of three to four syllables. */
function word(number: number, locale: string): string {
  const syllables =
    locale === 'sv'
      ? ['ska', 'for', 'lig', 'ost', 'run', 'bek', 'da']
      : ['con', 'ter', 'mal', 'is', 'pro', 'den', 'ty'];
  const parts: string[] = [];
  for (let rest = number + 343; rest > 0; rest = Math.floor(rest / syllables.length)) parts.push(syllables[rest % 7]!);
  return parts.join('');
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

import { type Locale, locales } from '../lib/locale';
import type { EvidenceKind } from './blend';
import { type Calibration, calibrate } from './calibration';
import { type Ranking, confidences, rank } from './confidence';
import { confidenceKinds } from './confidence-kinds';
import { type Evidence, explain } from './evidence';
import type { FeatureWeights } from './features';
import { languageOf } from './language';
import { type Corpus, learn } from './learner';
import { partsOf } from './reduce';
import { learnSpelling } from './spelling';
import { fold, wordsOf } from './words';

/** An article as the engine learns it. The same id in several locales is one topic. */
export interface EngineArticle {
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly keywords: readonly string[];
  readonly body: string;
}

export interface Candidate {
  readonly id: string;
  /** 0 to 1; the first one's is the calibrated probability that it answers the question. */
  readonly confidence: number;
}

export interface EngineAnswer {
  readonly decision: 'answer' | 'suggest' | 'ticket';
  /** Best first; none where nothing in the text is known. */
  readonly candidates: readonly Candidate[];
  /** The language the question was written in; the asked-for one where the text does not tell. */
  readonly locale: Locale;
  /** Only with `explain`. */
  readonly evidence?: Evidence;
}

export interface AskOptions {
  /** The language to assume where the text does not tell. */
  readonly locale?: string;
  /** Words to leave out, such as the name of an app. */
  readonly setAside?: readonly string[];
  readonly explain?: boolean;
}

export interface EngineOptions {
  /** From this confidence on, the best article is given as the answer, where no other comes near. Default 0.6. */
  readonly answerFrom?: number;
  /** From this confidence on, the best articles are suggested. Default 0.34. */
  readonly suggestFrom?: number;
  /** Messages that no article answers; what is like them is left to people. */
  readonly background?: readonly { readonly text: string; readonly locale: string }[];
  /** What `save` gave for the same articles and options; spares the training. */
  readonly saved?: SavedEngine;
  /** For measuring: kinds of features by weight, kinds of evidence left out, rounds of training. */
  readonly features?: FeatureWeights;
  readonly without?: readonly EvidenceKind[];
  readonly epochs?: number;
  readonly rate?: number;
  readonly leastTexts?: number;
}

/** What training found, as plain data. */
export interface SavedEngine {
  readonly calibration: Calibration;
  readonly model?: { readonly classes: number; readonly weights: Float32Array; readonly bias: Float32Array };
}

export interface Engine {
  /** Finds the articles that answer a question. Never throws, whatever the text. */
  ask(text: string, options?: AskOptions): EngineAnswer;
  save(): SavedEngine;
}

const mostAnswered = 5;
/** The second candidate's confidence, as a share of the first's, up to which the first is clearly meant. */
const clearBelow = 0.7;
/** Characters of a message that are read; what comes after them is rarely the question. */
const longestText = 4_000;

/** Learns the articles: their questions first, then titles, keywords and bodies. The same articles give the same engine. */
export function buildEngine(articles: readonly EngineArticle[], options: EngineOptions = {}): Engine {
  const { answerFrom = 0.6, suggestFrom = 0.34, background = [] } = options;
  const ids = [...new Set(articles.map(({ id }) => id))];
  const corpus = corpusOf(articles, ids, background);
  const other = background.length ? ids.length : undefined;
  const calibration = options.saved?.calibration ?? calibrate(corpus, other, options, options.without ?? []);
  const learner = learn(corpus, { ...options, model: options.saved?.model });
  const speller = learnSpelling([...corpus.examples, ...corpus.articles].map(({ words }) => words));
  const scores = new Float32Array(learner.topics);
  const answerTo = (words: readonly string[]) => {
    const ranking = rank(learner.weigh(words), calibration.blend, scores, other);
    return { words, ranking, trust: confidences(ranking, calibration.trust) };
  };
  return {
    ask(text, { locale, setAside = [], explain: wanted } = {}) {
      const spoken = languageOf(text) ?? locale?.slice(0, 2) ?? 'en';
      const asked = partsOf(without(text.slice(0, longestText), setAside))
        .map(part => wordsOf(part, spoken).map(word => speller.repair(word)))
        .filter(words => words.length > 0);
      const found = asked.map(answerTo).filter(({ trust }) => (trust[0] ?? 0) > 0);
      const best = found.reduce<Found | undefined>((a, b) => (a && a.trust[0]! >= b.trust[0]! ? a : b), undefined);
      const known = best && knowsAny(best.ranking);
      const candidates = known ? merged(found, ids) : [];
      return {
        decision: decide(candidates, answerFrom, suggestFrom),
        candidates,
        locale: locales.find(offered => offered === spoken) ?? 'en',
        ...(wanted && best && { evidence: explain(best.ranking, best.words, calibration.trust, ids) }),
      };
    },
    save: () => ({ calibration, ...(learner.model && { model: learner.model }) }),
  };
}

/** Two articles that are nearly as likely are both suggested, however likely they are. */
function decide(candidates: readonly Candidate[], answerFrom: number, suggestFrom: number): EngineAnswer['decision'] {
  const [first, second] = candidates;
  if (!first || first.confidence < suggestFrom) return 'ticket';
  const clear = !second || second.confidence <= clearBelow * first.confidence;
  return clear && first.confidence >= answerFrom ? 'answer' : 'suggest';
}

interface Found {
  readonly words: readonly string[];
  readonly ranking: Ranking;
  readonly trust: readonly number[];
}

function corpusOf(
  articles: readonly EngineArticle[],
  ids: readonly string[],
  background: NonNullable<EngineOptions['background']>,
): Corpus {
  const topicOf = new Map(ids.map((id, topic) => [id, topic]));
  const examples = articles.flatMap(({ id, locale, title, questions, keywords }) =>
    [...questions, title, keywords.join(' ')]
      .map(text => ({ topic: topicOf.get(id)!, words: wordsOf(withoutNothing(text), locale) }))
      .filter(({ words }) => words.length > 0),
  );
  return {
    topics: ids.length + Number(background.length > 0),
    examples: [
      // Topic by topic, whatever the order of languages.
      ...examples.sort((a, b) => a.topic - b.topic),
      ...background.map(({ text, locale }) => ({ topic: ids.length, words: wordsOf(text, locale) })),
    ],
    articles: articles.map(({ id, locale, title, keywords, body }) => ({
      topic: topicOf.get(id)!,
      words: wordsOf([title, title, keywords.join(' '), keywords.join(' '), body].join('\n'), locale),
    })),
  };
}

/** Placeholders of an article are not words of its subject. */
function withoutNothing(text: string): string {
  return text.replace(/\{\{.*?\}\}/g, ' ');
}

/** Leaves out the spans, compared without regard to case, diacritics and punctuation. */
function without(text: string, spans: readonly string[]): string {
  return spans.reduce((left, span) => {
    const pattern = fold(span).split(' ').filter(Boolean).map(letters).join('[^\\p{L}\\p{N}]+');
    return pattern
      ? left.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:s|n|en|et)?(?![\\p{L}\\p{N}])`, 'giu'), ' ')
      : left;
  }, text.normalize('NFC'));
}

function letters(word: string): string {
  return Array.from(word)
    .map(letter => ({ a: '[aàáâãäåæ]', o: '[oòóôõöø]', e: '[eèéêë]', u: '[uùúûü]' })[letter] ?? letter)
    .join('');
}

function knowsAny({ row }: Ranking): boolean {
  return row[confidenceKinds.indexOf('nearest')]! > 0 || row[confidenceKinds.indexOf('article')]! > 0;
}

/** The candidates of all parts of a message, each with its highest confidence, best first. */
function merged(found: readonly Found[], ids: readonly string[]): Candidate[] {
  const highest = new Map<number, number>();
  for (const { ranking, trust } of found) {
    ranking.topics.forEach((topic, at) => highest.set(topic, Math.max(trust[at]!, highest.get(topic) ?? 0)));
  }
  return [...highest]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostAnswered)
    .map(([topic, confidence]) => ({ id: ids[topic]!, confidence }));
}

import { type Locale, locales } from '../lib/locale';
import { type EvidenceKind, blendWithout } from './blend';
import { calibrate } from './calibration';
import { type Ranking, confidences, rank } from './confidence';
import { type Evidence, explain } from './evidence';
import type { FeatureWeights } from './features';
import { languageOf } from './language';
import { type Corpus, learn } from './learner';
import { messageScale } from './message-scale';
import { sentencesOf } from './reduce';
import { type Speller, learnSpelling } from './spelling';
import { phraseWords } from './synonyms';
import { type Trust, chanceOfKnown, chanceOfRightIfKnown } from './trust';
import { fold, foldedWords, wordsOf } from './words';

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
  /** Below this chance that the articles treat the subject, a question is left to people. Default 0.65. */
  readonly knownFrom?: number;
  /** From this chance on that the best article is right, provided that the subject is treated, it is given as the answer. Default 0.45. */
  readonly answerFrom?: number;
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
  readonly trust: Trust;
  readonly model?: { readonly classes: number; readonly weights: Float32Array; readonly bias: Float32Array };
}

export interface Engine {
  /** Finds the articles that answer a question. Never throws, whatever the text. */
  ask(text: string, options?: AskOptions): EngineAnswer;
  save(): SavedEngine;
}

const mostAnswered = 5;
/** Characters of a message that are read; what comes after them is rarely the question. */
const longestText = 4_000;

/** Learns the articles: their questions first, then titles, keywords and bodies. The same articles give the same engine. */
export function buildEngine(articles: readonly EngineArticle[], options: EngineOptions = {}): Engine {
  const { knownFrom = 0.65, answerFrom = 0.45, background = [] } = options;
  const ids = [...new Set(articles.map(({ id }) => id))];
  const corpus = corpusOf(articles, ids, background);
  const other = background.length ? ids.length : undefined;
  const blend = blendWithout(options.without ?? []);
  const trust = options.saved?.trust ?? calibrate(corpus, other, options, blend);
  const learner = learn(corpus, { ...options, model: options.saved?.model });
  const spellers = spellersFor(articles);
  const weigh = messageScale(learner, blend, other);
  const evidenceFor = (ranking: Ranking, words: readonly string[]) => {
    const [best = 0] = ranking.topics;
    const closest = corpus.examples[learner.closest(words, best)];
    return explain(ranking, trust, ids[best] ?? '', closest?.text ?? '');
  };
  return {
    ask(text, { locale, setAside = [], explain: wanted } = {}) {
      const spoken = languageOf(text) ?? locale?.slice(0, 2) ?? 'en';
      const sentences = sentencesOf(without(text.slice(0, longestText), setAside))
        .map(sentence => wordsOf(sentence, spoken, spellers.get(spoken)?.repair))
        .filter(words => words.length > 0);
      const ranking = sentences.length ? rank(...weigh(sentences), other) : undefined;
      const isFamiliar = ranking?.isFamiliar;
      return {
        decision: isFamiliar ? decide(ranking, trust, knownFrom, answerFrom) : 'ticket',
        candidates: isFamiliar ? candidatesOf(ranking, trust, ids) : [],
        locale: locales.find(offered => offered === spoken) ?? 'en',
        ...(wanted && ranking && { evidence: evidenceFor(ranking, sentences.flat()) }),
      };
    },
    save: () => ({ trust, ...(learner.model && { model: learner.model }) }),
  };
}

/** A speller for each language: a word that is right in one may look like a slip of the other. */
function spellersFor(articles: readonly EngineArticle[]): ReadonlyMap<string, Speller> {
  const texts = new Map<string, string[][]>();
  for (const { locale, title, questions, keywords, body } of articles) {
    const words = foldedWords([title, ...questions, ...keywords, withoutNothing(body)].join('\n'));
    const language = locale.slice(0, 2);
    const known = texts.get(language);
    if (known) known.push(words);
    else texts.set(language, [words]);
  }
  return new Map(Array.from(texts, ([language, words]) => [language, learnSpelling([...words, phraseWords])]));
}

/** A strange subject is left to people; of a known one the likeliest articles are suggested where none is sure. */
function decide({ row }: Ranking, trust: Trust, knownFrom: number, answerFrom: number): EngineAnswer['decision'] {
  if (chanceOfKnown(trust, row) < knownFrom) return 'ticket';
  return chanceOfRightIfKnown(trust, row) < answerFrom ? 'suggest' : 'answer';
}

function corpusOf(
  articles: readonly EngineArticle[],
  ids: readonly string[],
  background: NonNullable<EngineOptions['background']>,
): Corpus {
  const topicOf = new Map(ids.map((id, topic) => [id, topic]));
  const examples = articles.flatMap(({ id, locale, title, questions, keywords }) =>
    [...questions, title, keywords.join(' ')]
      .map((text, at) => ({
        topic: topicOf.get(id)!,
        text,
        words: wordsOf(withoutNothing(text), locale),
        isQuestion: at < questions.length,
      }))
      .filter(({ words }) => words.length > 0),
  );
  return {
    topics: ids.length + Number(background.length > 0),
    examples: [
      // Topic by topic, whatever the order of languages.
      ...examples.sort((a, b) => a.topic - b.topic),
      ...background.map(({ text, locale }) => ({
        topic: ids.length,
        text,
        words: wordsOf(text, locale),
        isQuestion: true,
      })),
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

function candidatesOf(ranking: Ranking, trust: Trust, ids: readonly string[]): Candidate[] {
  return confidences(ranking, trust)
    .slice(0, mostAnswered)
    .map((confidence, at) => ({ id: ids[ranking.topics[at]!]!, confidence }));
}

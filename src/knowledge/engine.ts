import { type Locale, locales } from '../lib/locale';
import { type EvidenceKind, blendWithout } from './blend';
import { calibrate } from './calibration';
import { type Ranking, confidences, rank } from './confidence';
import { type Evidence, explain } from './evidence';
import type { FeatureWeights } from './features';
import { languageOf } from './language';
import { type Corpus, type Learned, learn, needsDropout } from './learn';
import { learnerOf } from './learner';
import { hasMeaning, isUsual } from './meaning';
import { messageScale } from './message-scale';
import { sentencesOf } from './reduce';
import { saysSomething } from './small-words';
import { countWords, spellerOf } from './spelling';
import { phraseWords } from './synonyms';
import { type Trust, chanceOfKnown, chanceOfRightIfKnown } from './trust';
import { fold, foldedWords, wordsOf } from './words';

/** An article as the engine learns it. The same id in several locales is one topic. */
export interface EngineArticle {
  /** Its words are learned with the title's. */
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
  /** Below this chance that the articles treat the subject, a question is left to people. Default 0.82. */
  readonly knownFrom?: number;
  /** From this chance on that the best article is right, provided that the subject is treated, it is given as the answer. Default 0.65. */
  readonly answerFrom?: number;
  /** Messages that no article answers; what is like them is left to people. */
  readonly background?: readonly { readonly text: string; readonly locale: string }[];
  /** For measuring: kinds of features by weight, kinds of evidence left out, rounds of training. */
  readonly features?: FeatureWeights;
  readonly without?: readonly EvidenceKind[];
  readonly epochs?: number;
  readonly rate?: number;
  readonly leastTexts?: number;
  readonly dropout?: boolean;
  readonly shrinkage?: number;
}

/** All that an engine knows, as plain data: what takes time to learn can be kept, or learned elsewhere. */
export interface Knowledge {
  /** The article of each topic. */
  readonly ids: readonly string[];
  readonly learned: Learned;
  readonly trust: Trust;
  /** The example questions, topic by topic. */
  readonly examples: readonly string[];
  /** How often each word occurs, by language. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Whether there is a topic after the last article's, for what no article treats. */
  readonly hasOther: boolean;
}

export interface Engine {
  /** Finds the articles that answer a question. Never throws, whatever the text. */
  ask(text: string, options?: AskOptions): EngineAnswer;
}

const mostAnswered = 5;
/**
 * So much less is asked of a message of several sentences: the chance is learned from single questions, and of what long
 * messages get a tenth lower, as much is right (93 to 100 %) as of what short ones get.
 */
const easeForSeveral = 0.1;
/** Characters of a message that are read; what comes after them is rarely the question. */
const longestText = 4_000;

/** Learns the articles and puts what was learned to use. The same articles give the same engine. */
export function buildEngine(articles: readonly EngineArticle[], options: EngineOptions = {}): Engine {
  return engineOf(study(articles, options), options);
}

/** Learns the articles: their questions first, then titles, keywords, the words of their ids, and bodies. */
export function study(articles: readonly EngineArticle[], options: EngineOptions = {}): Knowledge {
  const { background = [] } = options;
  const ids = [...new Set(articles.map(({ id }) => id))];
  const corpus = corpusOf(articles, ids, background);
  const hasOther = background.length > 0;
  const chosen = { dropout: needsDropout(corpus), ...options };
  const learned = learn(corpus, chosen);
  // What is held out leaves a smaller corpus, which must not get a classifier that the whole one is too large for.
  const held = learned.model ? chosen : { ...chosen, epochs: 0 };
  return {
    ids,
    learned,
    trust: calibrate(corpus, held, blendWithout(options.without ?? [])),
    examples: corpus.examples.map(({ text }) => text),
    words: wordsByLanguage(articles),
    hasOther,
  };
}

/** Puts what was learned to use. */
export function engineOf(knowledge: Knowledge, options: EngineOptions = {}): Engine {
  const { ids, trust, examples } = knowledge;
  const { knownFrom = 0.82, answerFrom = 0.65 } = options;
  const other = knowledge.hasOther ? ids.length : undefined;
  const learner = learnerOf(knowledge.learned, blendWithout(options.without ?? []), other);
  const weigh = messageScale(learner, other);
  // One for each language: a word that is right in one may look like a slip of the other.
  const spellers = new Map(
    Array.from(knowledge.words, ([language, counts]) => [
      language,
      spellerOf(counts, {
        isWord: word => hasMeaning(word, language),
        isUsual: word => isUsual(word, language),
        joinsWords: language === 'sv',
      }),
    ]),
  );
  const evidenceFor = (ranking: Ranking, words: readonly string[]) => {
    const [best = 0] = ranking.topics;
    return explain(ranking, trust, ids[best] ?? '', examples[learner.closest(words, best)] ?? '');
  };
  return {
    ask(text, { locale, setAside = [], explain: wanted } = {}) {
      const spoken = languageOf(text) ?? locale?.slice(0, 2) ?? 'en';
      const said = without(text.slice(0, longestText), setAside);
      const sentences = (saysSomething(said) ? sentencesOf(said) : [])
        .map(sentence => wordsOf(sentence, spoken, spellers.get(spoken)?.repair))
        .filter(words => words.length > 0);
      const ranking = sentences.length ? rank(weigh(sentences, spoken), other) : undefined;
      const isFamiliar = ranking?.isFamiliar;
      const enough = sentences.length > 1 ? answerFrom - easeForSeveral : answerFrom;
      return {
        decision: isFamiliar ? decide(ranking, trust, knownFrom, enough) : 'ticket',
        candidates: isFamiliar ? candidatesOf(ranking, trust, ids) : [],
        locale: locales.find(offered => offered === spoken) ?? 'en',
        ...(wanted && ranking && { evidence: evidenceFor(ranking, sentences.flat()) }),
      };
    },
  };
}

function wordsByLanguage(articles: readonly EngineArticle[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const texts = new Map<string, (readonly string[])[]>();
  for (const { locale, title, questions, keywords, body } of articles) {
    const words = foldedWords([title, ...questions, ...keywords, withoutNothing(body)].join('\n'));
    const language = locale.slice(0, 2);
    const others = texts.get(language);
    if (others) others.push(words);
    else texts.set(language, [words, phraseWords]);
  }
  return new Map(Array.from(texts, ([language, lists]) => [language, countWords(lists)]));
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
    [...questions, title, keywords.join(' '), wordsOfId(id)]
      .map((text, at) => ({
        topic: topicOf.get(id)!,
        text,
        words: wordsOf(withoutNothing(text), locale),
        locale,
        isQuestion: at < questions.length,
      }))
      .filter(({ words }) => words.length > 0),
  );
  return {
    topics: ids.length + Number(background.length > 0),
    other: background.length > 0 ? ids.length : undefined,
    examples: [
      // Topic by topic, whatever the order of languages.
      ...examples.sort((a, b) => a.topic - b.topic),
      ...background.map(({ text, locale }) => ({
        topic: ids.length,
        text,
        words: wordsOf(text, locale),
        locale,
        isQuestion: true,
      })),
    ],
    articles: articles.map(({ id, locale, title, keywords, body }) => ({
      topic: topicOf.get(id)!,
      words: wordsOf([title, title, keywords.join(' '), keywords.join(' '), body].join('\n'), locale),
    })),
  };
}

/** An id names its subject: `flow-turned-off`, `card_arrival`. A number in it need not. */
function wordsOfId(id: string): string {
  return id.replace(/[^\p{L}]+/gu, ' ');
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

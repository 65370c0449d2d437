import { type ArticleIndex, indexArticles } from './bm25';
import { type ExampleVectors, exampleVectors } from './example-vectors';
import { type FeatureWeights, defaultFeatureWeights } from './features';
import { type InvertedIndex, invertedIndex } from './inverted-index';
import { dimensions, meaningOf, middles, withMeaning } from './meaning';
import { type LinearModel, trainSoftmax } from './softmax';
import type { SparseVector } from './sparse-vector';
import { type Vectoriser, fitVectoriser } from './vectoriser';
import { type Whitening, whiten, whiteningOf } from './whitening';

/** What the engine learns from: texts as words, each with the number of the topic it belongs to. */
export interface Corpus {
  readonly topics: number;
  /** The topic that stands for everything the articles do not treat, where there are messages for it. */
  readonly other?: number | undefined;
  /** Topic by topic. */
  readonly examples: readonly Example[];
  /** Whole articles; what people's questions do not say. */
  readonly articles: readonly { readonly words: readonly string[]; readonly topic: number }[];
}

export interface Example {
  readonly text: string;
  readonly words: readonly string[];
  /** The language of the words. */
  readonly locale: string;
  readonly topic: number;
  /** Whether people would say it so: a title or a list of keywords is an example too, but nobody asks in it. */
  readonly isQuestion: boolean;
}

/** What was learned from a corpus; plain data, so that it can be kept. */
export interface Learned {
  readonly topics: number;
  readonly vectoriser: Vectoriser;
  readonly examples: ExampleVectors;
  readonly byCentroid: InvertedIndex;
  /** What the classifier sees meanings through. */
  readonly whitening: Whitening;
  /** The middle of the meanings of each topic's examples, one topic after the other. */
  readonly meanings: Float32Array;
  readonly articles: ArticleIndex;
  /** Left out where there are more topics than it can be trained on in the time. */
  readonly model: LinearModel | undefined;
}

export interface LearnerOptions {
  readonly features?: FeatureWeights;
  readonly epochs?: number;
  readonly rate?: number;
  readonly leastTexts?: number;
  /** Whether the classifier sees but a part of an example, another one each time. */
  readonly dropout?: boolean;
  /** As in `whiteningOf`. */
  readonly shrinkage?: number;
}

/**
 * How much likelier (ln) the classifier is to take a topic of few examples than it learned, for each ln that it has fewer than
 * most. Questions of people do not come in the proportions of the examples: an article with eight of them among ours of ninety
 * would lose more than half of its questions to its neighbours. 1 makes up for the classifier's own leaning (Menon et al. 2021); the nearest
 * examples, of which there are fewer, lean likewise.
 */
const evenness = 2;
/** Multiplications that training may take, all epochs together; about two seconds' worth. */
const trainingBudget = 3.5e9;
const mostEpochs = 20;
const fewestEpochs = 4;
/** A step that sees a part of an example teaches less. */
const epochsWithDropout = 6;
const usualDropout = { sparse: 0.9, dense: 0.6 };
const noDropout = { sparse: 0, dense: 0 };
/** Of fewer examples a topic (the median), the classifier would learn by heart what happens to part them. */
const fewExamples = 30;
/** With more topics than this it would take minutes to learn. */
const mostTopicsWithDropout = 400;
/** Entries of the weight matrix at most (64 MB of numbers). */
const mostWeights = 16e6;
/** The same where rounds are asked for: a gigabyte while training. */
const utmostWeights = 250e6;
/** Above this many examples, features that only two of them share are left out: they halve the size and change no answer. */
const someExamples = 5_000;
/** Above this many examples, features that very many of them share are passed over, and word pairs are not formed. */
const manyExamples = 16_000;
/** Above this many, runs of letters are not formed either: learning 20,000 articles would take half a minute. */
const hugeExamples = 60_000;

/** Whether the classifier of a corpus is to be trained with dropout. */
export function needsDropout({ topics, examples }: Corpus): boolean {
  return topics <= mostTopicsWithDropout && median(examplesOf(labelsOf(examples), topics)) < fewExamples;
}

function labelsOf(examples: Corpus['examples']): Int32Array {
  return Int32Array.from(examples, ({ topic }) => topic);
}

/** How many examples each topic has. */
function examplesOf(labels: Int32Array, topics: number): Int32Array {
  const counts = new Int32Array(topics);
  for (const topic of labels) counts[topic]! += 1;
  return counts;
}

/** The median of those that have any. */
function median(counts: Int32Array): number {
  const some = counts.filter(count => count > 0).sort();
  return some[some.length >> 1] ?? 0;
}

/** Learns a corpus: vectors, index of examples, centroids, articles, and a classifier where the size allows one. */
export function learn(corpus: Corpus, options: LearnerOptions = {}): Learned {
  const { topics, examples } = corpus;
  const large = examples.length > manyExamples;
  const longest = large ? 4_000 : undefined;
  const labels = labelsOf(examples);
  const { vectoriser, vectors } = fitVectoriser(
    examples.map(({ words }) => words),
    labels,
    topics,
    options.features ?? featuresFor(examples.length),
    options.leastTexts ?? (examples.length > someExamples ? 3 : 2),
  );
  const features = vectoriser.idOf.size;
  const meanings = examples.map(({ words, locale }) => meaningOf(words, locale));
  const whitening = whiteningOf(meanings, labels, topics, corpus.other, options.shrinkage);
  return {
    topics,
    vectoriser,
    articles: indexArticles(wholeTopics(corpus), longest),
    examples: exampleVectors(vectors, labels, topics, features),
    byCentroid: invertedIndex(centroids(vectors, labels, topics), features, longest),
    whitening,
    meanings: middles(meanings, labels, topics),
    model: evenedOut(
      classifierFor(
        vectors.map((vector, at) => withMeaning(vector, whiten(whitening, meanings[at]!), features)),
        labels,
        topics,
        features + dimensions,
        options,
      ),
      labels,
      corpus.other,
    ),
  };
}

/** The model without its leaning to topics of many examples. */
function evenedOut(model: LinearModel | undefined, labels: Int32Array, other: number | undefined) {
  if (!model) return undefined;
  const counts = examplesOf(labels, model.classes);
  const usual = median(counts);
  const bias = model.bias.map((leaning, topic) => {
    const count = counts[topic]!;
    return topic === other || count === 0 ? leaning : leaning + evenness * Math.log(usual / count);
  });
  return { ...model, bias };
}

function featuresFor(examples: number): FeatureWeights {
  if (examples > hugeExamples) return { ...defaultFeatureWeights, pair: 0, gram: 0 };
  return examples > manyExamples ? { ...defaultFeatureWeights, pair: 0 } : defaultFeatureWeights;
}

function classifierFor(
  vectors: readonly SparseVector[],
  labels: Int32Array,
  topics: number,
  features: number,
  { epochs, rate = 1, dropout = false }: LearnerOptions,
): LinearModel | undefined {
  const weights = features * topics;
  if (topics < 2 || weights > utmostWeights) return undefined;
  const left = { ...(dropout ? usualDropout : noDropout), denseCount: dimensions };
  const sparse = vectors.reduce((sum, { ids }) => sum + ids.length - dimensions, 0);
  const perEpoch = topics * ((1 - left.sparse) * sparse + (1 - left.dense) * dimensions * vectors.length);
  const times = dropout ? epochsWithDropout : 1;
  const affordable = weights > mostWeights ? 0 : Math.min(times * mostEpochs, Math.floor(trainingBudget / perEpoch));
  const usual = affordable < times * fewestEpochs ? 0 : affordable;
  const chosen = epochs === undefined ? usual : times * epochs;
  return chosen
    ? trainSoftmax(vectors, labels, topics, features, {
        epochs: chosen,
        rate,
        dropout: left,
        averaged: dropout ? chosen >> 1 : 1,
      })
    : undefined;
}

/** All words of each topic: its articles' and its examples'. */
function wholeTopics({ topics, articles, examples }: Corpus): string[][] {
  const whole = Array.from({ length: topics }, (): string[] => []);
  for (const { topic, words } of [...articles, ...examples]) for (const word of words) whole[topic]!.push(word);
  return whole;
}

/** The sum of each topic's vectors, at length 1. */
function centroids(vectors: readonly SparseVector[], labels: Int32Array, topics: number): SparseVector[] {
  const sums = Array.from({ length: topics }, () => new Map<number, number>());
  vectors.forEach(({ ids, values }, example) => {
    const sum = sums[labels[example]!]!;
    for (let at = 0; at < ids.length; at += 1) sum.set(ids[at]!, (sum.get(ids[at]!) ?? 0) + values[at]!);
  });
  return sums.map(sum => {
    const values = Float32Array.from(sum.values());
    const length = Math.sqrt(values.reduce((squares, value) => squares + value * value, 0)) || 1;
    return { ids: Int32Array.from(sum.keys()), values: values.map(value => value / length) };
  });
}

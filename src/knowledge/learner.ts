import { type ArticleIndex, indexArticles, scoreArticles } from './bm25';
import { type FeatureWeights, defaultFeatureWeights } from './features';
import { type InvertedIndex, invertedIndex, scoreAll } from './inverted-index';
import { type LinearModel, linearScores, toProbabilities, trainSoftmax } from './softmax';
import { type SparseVector, type Vectoriser, fitVectoriser, vectorOf } from './vectoriser';

/** What the engine learns from: texts as words, each with the number of the topic it belongs to. */
export interface Corpus {
  readonly topics: number;
  readonly examples: readonly Example[];
  /** Whole articles; what people's questions do not say. */
  readonly articles: readonly { readonly words: readonly string[]; readonly topic: number }[];
}

export interface Example {
  readonly text: string;
  readonly words: readonly string[];
  readonly topic: number;
  /** Whether people would say it so: a title or a list of keywords is an example too, but nobody asks in it. */
  readonly isQuestion: boolean;
}

/** The evidence for each topic, one place a topic. */
export interface Signals {
  /** ln of the classifier's probability; 0 everywhere where there is no classifier. */
  readonly classifier: Float32Array;
  /** Cosine with the middle of the topic's examples. */
  readonly centroid: Float32Array;
  /** Cosine with the topic's nearest example. */
  readonly nearest: Float32Array;
  /** Mean cosine with the topic's three nearest examples. */
  readonly nearby: Float32Array;
  /** BM25 over the topic's articles, as part of the most possible. */
  readonly article: Float32Array;
}

/** What was learned from a corpus; plain data, so that it can be kept. */
export interface Learned {
  readonly topics: number;
  /** The topic of each example. */
  readonly labels: Int32Array;
  readonly vectoriser: Vectoriser;
  readonly byExample: InvertedIndex;
  readonly byCentroid: InvertedIndex;
  readonly articles: ArticleIndex;
  /** Left out where there are more topics than it can be trained on in the time. */
  readonly model: LinearModel | undefined;
}

/** Gives the evidence for each topic. The arrays are reused by the next call. */
export interface Learner {
  readonly topics: number;
  weigh(words: readonly string[]): Signals;
  /** The place of the topic's example that is most like the words. */
  closest(words: readonly string[], topic: number): number;
}

export interface LearnerOptions {
  readonly features?: FeatureWeights;
  readonly epochs?: number;
  readonly rate?: number;
  readonly leastTexts?: number;
}

/** Multiplications that training may take, all epochs together; about two seconds' worth. */
const trainingBudget = 3.5e9;
const mostEpochs = 20;
const fewestEpochs = 4;
/** Entries of the weight matrix at most (64 MB of numbers). */
const mostWeights = 16e6;
/** Above this many examples, features that very many of them share are passed over, and word pairs are not formed. */
const manyExamples = 16_000;
/** Above this many, runs of letters are not formed either: learning 20,000 articles would take half a minute. */
const hugeExamples = 60_000;

/** Learns a corpus: vectors, index of examples, centroids, articles, and a classifier where the size allows one. */
export function learn(corpus: Corpus, options: LearnerOptions = {}): Learned {
  const { topics, examples } = corpus;
  const large = examples.length > manyExamples;
  const longest = large ? 4_000 : undefined;
  const labels = Int32Array.from(examples, ({ topic }) => topic);
  const { vectoriser, vectors } = fitVectoriser(
    examples.map(({ words }) => words),
    labels,
    topics,
    options.features ?? featuresFor(examples.length),
    options.leastTexts ?? 2,
  );
  const features = vectoriser.idOf.size;
  return {
    topics,
    labels,
    vectoriser,
    articles: indexArticles(wholeTopics(corpus), longest),
    byExample: invertedIndex(vectors, features, longest),
    byCentroid: invertedIndex(centroids(vectors, labels, topics), features, longest),
    model: classifierFor(vectors, labels, topics, features, options),
  };
}

/** Puts what was learned to use. */
export function learnerOf(learned: Learned): Learner {
  const { topics, labels, vectoriser, byExample } = learned;
  return {
    topics,
    weigh: weigher(learned),
    closest(words, topic) {
      const similar = new Float32Array(byExample.size);
      scoreAll(byExample, vectorOf(vectoriser, words), similar);
      return similar.reduce((best, cosine, at) => {
        if (labels[at] !== topic) return best;
        return best < 0 || cosine > similar[best]! ? at : best;
      }, -1);
    },
  };
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
  { epochs, rate = 1 }: LearnerOptions,
): LinearModel | undefined {
  const perEpoch = topics * vectors.reduce((sum, { ids }) => sum + ids.length, 0);
  const affordable = features * topics > mostWeights ? 0 : Math.min(mostEpochs, Math.floor(trainingBudget / perEpoch));
  const chosen = epochs ?? (affordable < fewestEpochs ? 0 : affordable);
  return chosen && topics > 1 ? trainSoftmax(vectors, labels, topics, features, { epochs: chosen, rate }) : undefined;
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

function weigher({ topics, labels, vectoriser, byExample, byCentroid, articles, model }: Learned): Learner['weigh'] {
  const similar = new Float32Array(byExample.size);
  const second = new Float32Array(topics);
  const third = new Float32Array(topics);
  const signals: Signals = {
    classifier: new Float32Array(topics),
    centroid: new Float32Array(topics),
    nearest: new Float32Array(topics),
    nearby: new Float32Array(topics),
    article: new Float32Array(topics),
  };
  const { classifier, centroid, nearest, nearby, article } = signals;
  return words => {
    const query = vectorOf(vectoriser, words);
    if (model) {
      linearScores(model, query, classifier);
      toProbabilities(classifier);
      for (let topic = 0; topic < topics; topic += 1) classifier[topic] = Math.log(classifier[topic]! + 1e-7);
    }
    scoreAll(byCentroid, query, centroid);
    scoreAll(byExample, query, similar);
    nearest.fill(0);
    second.fill(0);
    third.fill(0);
    for (let example = 0; example < similar.length; example += 1) {
      const cosine = similar[example]!;
      const topic = labels[example]!;
      if (cosine <= third[topic]!) continue;
      if (cosine > nearest[topic]!) {
        third[topic] = second[topic]!;
        second[topic] = nearest[topic]!;
        nearest[topic] = cosine;
      } else if (cosine > second[topic]!) {
        third[topic] = second[topic]!;
        second[topic] = cosine;
      } else third[topic] = cosine;
    }
    for (let topic = 0; topic < topics; topic += 1) {
      nearby[topic] = (nearest[topic]! + second[topic]! + third[topic]!) / 3;
    }
    scoreArticles(articles, words, article);
    return signals;
  };
}

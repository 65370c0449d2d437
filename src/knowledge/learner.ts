import { type Blend, type Signals, blendScores } from './blend';
import { scoreArticles } from './bm25';
import { mostExamples, nearestOf } from './example-vectors';
import { highest } from './highest';
import { scoreAll } from './inverted-index';
import type { Learned } from './learn';
import { meaningOf, scoreMeanings, withMeaning } from './meaning';
import { linearScores, toProbabilities } from './softmax';
import { vectorOf } from './vectoriser';
import { whiten } from './whitening';

/** The evidence for each topic, and its blended sum; one place a topic. */
export interface Weighed {
  readonly signals: Signals;
  readonly scores: Float32Array;
}

/** Weighs messages with what was learned. */
export interface Learner {
  readonly topics: number;
  /** The arrays are reused by the next call. */
  weigh(words: readonly string[], locale: string): Weighed;
  /** The place of the topic's example that is most like the words. */
  closest(words: readonly string[], topic: number): number;
}

/** So many of the likeliest topics are compared example by example; that costs most, and the others' nearest example changes nothing. */
const comparedTopics = 3;

/** @param other the topic that stands for everything the articles do not treat */
export function learnerOf(learned: Learned, blend: Blend, other: number | undefined): Learner {
  const { topics, vectoriser, examples, byCentroid, whitening, meanings, articles, model } = learned;
  const features = vectoriser.idOf.size;
  const scores = new Float32Array(topics);
  const room = new Float64Array(mostExamples(examples));
  const [classifier, centroid, nearest, nearby, article, meaning] = Array.from(
    { length: 6 },
    () => new Float32Array(topics),
  ) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
  const signals: Signals = { classifier, centroid, nearest, nearby, article, meaning };

  return {
    topics,
    weigh(words, locale) {
      const query = vectorOf(vectoriser, words);
      const about = meaningOf(words, locale);
      if (model) {
        linearScores(model, withMeaning(query, whiten(whitening, about), features), classifier);
        toProbabilities(classifier);
        for (let topic = 0; topic < topics; topic += 1) classifier[topic] = Math.log(classifier[topic]! + 1e-7);
      }
      scoreAll(byCentroid, query, centroid);
      scoreArticles(articles, words, article);
      scoreMeanings(meanings, about, meaning);
      nearest.fill(0);
      nearby.fill(0);
      blendScores(signals, blend, scores);
      for (const topic of highest(scores, comparedTopics, other)) {
        const [first, second, third] = nearestOf(examples, topic, query, room).cosines;
        nearest[topic] = first;
        nearby[topic] = (first + second + third) / 3;
      }
      blendScores(signals, blend, scores);
      return { signals, scores };
    },
    closest(words, topic) {
      return nearestOf(examples, topic, vectorOf(vectoriser, words), room).place;
    },
  };
}

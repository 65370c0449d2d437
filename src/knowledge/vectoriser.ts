import { type FeatureWeights, featuresOf, weightOf } from './features';
import type { SparseVector } from './sparse-vector';

/** What turns words into TF-IDF vectors of length 1 over the features of the texts it was fitted on; plain data. */
export interface Vectoriser {
  /** Rarity of each feature over topics. */
  readonly rarity: Float32Array;
  readonly idOf: ReadonlyMap<string, number>;
  readonly weights: FeatureWeights;
}

/** Dampens rarity: 1 would let the rarest features rule. */
const rarityPower = 0.8;

/**
 * Fits a vectoriser: TF-IDF (Salton) with logarithmic counts and cosine length, where rarity is counted over topics rather
 * than texts, for what all examples of one topic share tells most.
 *
 * @param texts the words of each text
 * @param labels the topic of each text, 0 to topics − 1
 * @param leastTexts features that occur in fewer texts are left out, words excepted
 */
export function fitVectoriser(
  texts: readonly (readonly string[])[],
  labels: Int32Array,
  topics: number,
  weights: FeatureWeights,
  leastTexts: number,
): { readonly vectoriser: Vectoriser; readonly vectors: SparseVector[] } {
  const counted = texts.map(words => featuresOf(words, weights));
  const seen = new Map<string, Occurrence>();
  counted.forEach((features, text) => {
    const topic = labels[text]!;
    for (const feature of features.keys()) {
      const occurrence = seen.get(feature);
      if (!occurrence) seen.set(feature, { texts: 1, topics: 1, lastTopic: topic });
      else {
        occurrence.texts += 1;
        // Texts come topic by topic, or nearly so.
        if (occurrence.lastTopic !== topic) occurrence.topics += 1;
        occurrence.lastTopic = topic;
      }
    }
  });
  const idOf = new Map<string, number>();
  const rarities: number[] = [];
  for (const [feature, { texts: met, topics: spread }] of seen) {
    if (met < leastTexts && !feature.startsWith('w')) continue;
    idOf.set(feature, idOf.size);
    rarities.push(Math.log(1 + topics / Math.min(topics, spread)) ** rarityPower);
  }
  const vectoriser = { rarity: Float32Array.from(rarities), idOf, weights };
  return { vectoriser, vectors: counted.map(features => weighed(vectoriser, features)) };
}

/** The vector of a text: of length 1, or 0 where nothing in it is known. Features not met when fitting are left out. */
export function vectorOf(vectoriser: Vectoriser, words: readonly string[]): SparseVector {
  return weighed(vectoriser, featuresOf(words, vectoriser.weights));
}

function weighed({ rarity, idOf, weights }: Vectoriser, features: ReadonlyMap<string, number>): SparseVector {
  const ids = new Int32Array(features.size);
  const values = new Float32Array(features.size);
  let used = 0;
  let squares = 0;
  for (const [feature, count] of features) {
    const id = idOf.get(feature);
    if (id === undefined) continue;
    const value = (1 + Math.log(count)) * rarity[id]! * weightOf(feature, weights);
    ids[used] = id;
    values[used] = value;
    squares += value * value;
    used += 1;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let at = 0; at < used; at += 1) values[at]! *= scale;
  return { ids: ids.subarray(0, used), values: values.subarray(0, used) };
}

interface Occurrence {
  texts: number;
  topics: number;
  lastTopic: number;
}

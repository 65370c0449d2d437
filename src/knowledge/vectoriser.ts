import { type FeatureWeights, featuresOf, weightOf } from './features';

/** A sparse vector: `values[i]` stands at place `ids[i]`. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** Turns words into TF-IDF vectors of length 1 over the features of the texts it was fitted on. */
export interface Vectoriser {
  readonly size: number;
  /** Rarity of each feature over topics. */
  readonly rarity: Float32Array;
  readonly idOf: ReadonlyMap<string, number>;
  /** Features that were not met when fitting are left out; the length is 1, or 0 where none is known. */
  vector(words: readonly string[]): SparseVector;
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
  const rarity = Float32Array.from(rarities);
  const vectorOf = (features: ReadonlyMap<string, number>): SparseVector => {
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
  };
  return {
    vectoriser: { size: idOf.size, rarity, idOf, vector: words => vectorOf(featuresOf(words, weights)) },
    vectors: counted.map(vectorOf),
  };
}

interface Occurrence {
  texts: number;
  topics: number;
  lastTopic: number;
}

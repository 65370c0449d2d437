import { type FeatureWeights, nameFeatures, weightOf } from './features';
import type { SparseVector } from './sparse-vector';

/** What turns words into TF-IDF vectors of length 1 over the features of the texts it was fitted on; plain data. */
export interface Vectoriser {
  /** How much each feature counts: by its rarity over topics, and by its kind. */
  readonly worth: Float32Array;
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
  const seen = new Map<string, Occurrence>();
  texts.forEach((words, text) => {
    const topic = labels[text]!;
    nameFeatures(words, weights, feature => {
      const occurrence = seen.get(feature);
      if (!occurrence) seen.set(feature, { texts: 1, topics: 1, lastText: text, lastTopic: topic });
      else if (occurrence.lastText !== text) {
        occurrence.texts += 1;
        occurrence.lastText = text;
        // Texts come topic by topic, or nearly so.
        if (occurrence.lastTopic !== topic) occurrence.topics += 1;
        occurrence.lastTopic = topic;
      }
    });
  });
  const idOf = new Map<string, number>();
  const worth: number[] = [];
  for (const [feature, { texts: met, topics: spread }] of seen) {
    if (met < leastTexts && !feature.startsWith('w')) continue;
    idOf.set(feature, idOf.size);
    worth.push(Math.log(1 + topics / Math.min(topics, spread)) ** rarityPower * weightOf(feature, weights));
  }
  const vectoriser = { worth: Float32Array.from(worth), idOf, weights };
  return { vectoriser, vectors: texts.map(words => vectorOf(vectoriser, words)) };
}

/** The vector of a text: of length 1, or 0 where nothing in it is known. Features not met when fitting are left out. */
export function vectorOf({ worth, idOf, weights }: Vectoriser, words: readonly string[]): SparseVector {
  const counts = new Map<number, number>();
  nameFeatures(words, weights, feature => {
    const id = idOf.get(feature);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  const ids = new Int32Array(counts.size);
  const values = new Float32Array(counts.size);
  let used = 0;
  let squares = 0;
  for (const [id, count] of counts) {
    const value = (1 + Math.log(count)) * worth[id]!;
    ids[used] = id;
    values[used] = value;
    squares += value * value;
    used += 1;
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let at = 0; at < used; at += 1) values[at]! *= scale;
  return { ids, values };
}

interface Occurrence {
  texts: number;
  topics: number;
  lastText: number;
  lastTopic: number;
}

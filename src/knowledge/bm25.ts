import { type InvertedIndex, invertedIndex, scoreAll } from './inverted-index';
import type { SparseVector } from './sparse-vector';

/** Whole articles by their words; plain data, so that it can be kept. */
export interface ArticleIndex {
  readonly idOf: ReadonlyMap<string, number>;
  readonly rarity: readonly number[];
  readonly unknownRarity: number;
  readonly index: InvertedIndex;
}

const saturation = 1.2;
const lengthShare = 0.6;

/**
 * Indexes articles by their words (Robertson & Zaragoza 2009).
 *
 * @param articles the words of each, with those of title and keywords repeated as often as they should count
 */
export function indexArticles(articles: readonly (readonly string[])[], longestList?: number): ArticleIndex {
  const idOf = new Map<string, number>();
  const texts: number[] = [];
  const counted = articles.map(words => {
    const counts = new Map<number, number>();
    for (const word of words) {
      let id = idOf.get(word);
      if (id === undefined) idOf.set(word, (id = idOf.size));
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const id of counts.keys()) texts[id] = (texts[id] ?? 0) + 1;
    return counts;
  });
  const average = articles.reduce((sum, words) => sum + words.length, 0) / Math.max(1, articles.length) || 1;
  const rarity = texts.map(count => Math.log(1 + (articles.length - count + 0.5) / (count + 0.5)));
  const unknownRarity = Math.log(1 + (articles.length + 0.5) / 0.5);
  const vectors = counted.map((counts, at): SparseVector => {
    const norm = saturation * (1 - lengthShare + (lengthShare * articles[at]!.length) / average);
    return {
      ids: Int32Array.from(counts.keys()),
      values: Float32Array.from(counts.values(), count => (count * (saturation + 1)) / (count + norm)),
    };
  });
  return { idOf, rarity, unknownRarity, index: invertedIndex(vectors, idOf.size, longestList) };
}

/** Fills `scores`, one place an article, with Okapi BM25 in parts of the most that the words could get (0 to 1). */
export function scoreArticles(
  { idOf, rarity, unknownRarity, index }: ArticleIndex,
  words: readonly string[],
  scores: Float32Array,
): void {
  const unique = new Set(words);
  const known: number[] = [];
  let most = 0;
  for (const word of unique) {
    const id = idOf.get(word);
    if (id !== undefined) known.push(id);
    most += id === undefined ? unknownRarity : rarity[id]!;
  }
  const whole = most * (saturation + 1) || 1;
  scoreAll(index, { ids: Int32Array.from(known), values: Float32Array.from(known, id => rarity[id]! / whole) }, scores);
}

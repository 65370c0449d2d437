import { type InvertedIndex, invertedIndex } from './inverted-index';
import type { SparseVector } from './vectoriser';

/** Okapi BM25 over whole articles, in parts of the most a query could get (0 to 1). */
export interface ArticleIndex {
  readonly size: number;
  /** Fills `scores`, one place an article. */
  score(words: readonly string[], scores: Float32Array): void;
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
  const index: InvertedIndex = invertedIndex(vectors, idOf.size, longestList);
  const most = (words: ReadonlySet<string>) => {
    let sum = 0;
    for (const word of words) {
      const id = idOf.get(word);
      sum += id === undefined ? unknownRarity : rarity[id]!;
    }
    return sum;
  };
  return {
    size: articles.length,
    score(words, scores) {
      const unique = new Set(words);
      const known = [...unique].map(word => idOf.get(word)).filter(id => id !== undefined);
      const whole = most(unique) * (saturation + 1) || 1;
      index.score({ ids: Int32Array.from(known), values: Float32Array.from(known, id => rarity[id]! / whole) }, scores);
    },
  };
}

import type { SparseVector } from './sparse-vector';

/** Many sparse vectors laid out by feature; plain data, so that it can be kept. */
export interface InvertedIndex {
  readonly size: number;
  /** Where each feature's entries begin in `owners` and `values`; one more than there are features. */
  readonly starts: Int32Array;
  /** In ascending order for each feature. */
  readonly owners: Int32Array | Uint16Array;
  readonly values: Float32Array;
  readonly longestList: number;
}

/**
 * Lays vectors out by feature.
 *
 * @param longestList features that occur in more vectors than this are passed over when asked: they tell little and cost most
 */
export function invertedIndex(
  vectors: readonly SparseVector[],
  features: number,
  longestList = Number.POSITIVE_INFINITY,
): InvertedIndex {
  const starts = new Int32Array(features + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1]! += 1;
  for (let id = 0; id < features; id += 1) starts[id + 1]! += starts[id]!;
  const owners = new (vectors.length > 0xffff ? Int32Array : Uint16Array)(starts[features]!);
  const values = new Float32Array(starts[features]!);
  const next = starts.slice(0, features);
  vectors.forEach((vector, owner) => {
    for (let at = 0; at < vector.ids.length; at += 1) {
      const place = next[vector.ids[at]!]!++;
      owners[place] = owner;
      values[place] = vector.values[at]!;
    }
  });
  return { size: vectors.length, starts, owners, values, longestList };
}

/** Fills `scores` (one place a vector) with the query's dot product with every vector of the index. */
export function scoreAll(index: InvertedIndex, query: SparseVector, scores: Float32Array): void {
  const { starts, owners, values, longestList } = index;
  scores.fill(0);
  for (let at = 0; at < query.ids.length; at += 1) {
    const value = query.values[at]!;
    const from = starts[query.ids[at]!]!;
    const to = starts[query.ids[at]! + 1]!;
    if (to - from > longestList) continue;
    for (let place = from; place < to; place += 1) scores[owners[place]!]! += value * values[place]!;
  }
}

import { type InvertedIndex, invertedIndex } from './inverted-index';
import type { SparseVector } from './sparse-vector';

/** The vectors of all examples, topic by topic; plain data, so that it can be kept. */
export interface ExampleVectors {
  /** Where each topic's examples begin; one more than there are topics. */
  readonly firstOf: Int32Array;
  /** The features of the examples. */
  readonly index: InvertedIndex;
}

/** @param labels the topic of each vector, in ascending order */
export function exampleVectors(
  vectors: readonly SparseVector[],
  labels: Int32Array,
  topics: number,
  features: number,
): ExampleVectors {
  const firstOf = new Int32Array(topics + 1);
  for (const topic of labels) firstOf[topic + 1]! += 1;
  for (let topic = 0; topic < topics; topic += 1) firstOf[topic + 1]! += firstOf[topic]!;
  return { firstOf, index: invertedIndex(vectors, features) };
}

/** How many examples the topic has that has most. */
export function mostExamples({ firstOf }: ExampleVectors): number {
  return firstOf.reduce((most, first, topic) => Math.max(most, first - (firstOf[topic - 1] ?? 0)), 0);
}

/** The cosines of a topic's three nearest examples, nearest first, and the place of the nearest; 0 and −1 where none is near. */
export interface Nearest {
  readonly cosines: readonly [number, number, number];
  readonly place: number;
}

/**
 * Only what an example shares with the query is looked at, about a tenth of its features.
 *
 * @param room as long as the largest topic has examples; new room for each question would cost a fifth more
 */
export function nearestOf(
  { firstOf, index }: ExampleVectors,
  topic: number,
  query: SparseVector,
  room: Float64Array,
): Nearest {
  const { starts, owners, values } = index;
  const from = firstOf[topic]!;
  const to = firstOf[topic + 1]!;
  room.fill(0, 0, to - from);
  for (let at = 0; at < query.ids.length; at += 1) {
    const id = query.ids[at]!;
    const value = query.values[at]!;
    const end = starts[id + 1]!;
    for (let place = firstAt(owners, from, starts[id]!, end); place < end && owners[place]! < to; place += 1) {
      room[owners[place]! - from]! += value * values[place]!;
    }
  }
  let first = 0;
  let second = 0;
  let third = 0;
  let place = -1;
  for (let example = from; example < to; example += 1) {
    const cosine = room[example - from]!;
    if (cosine <= third) continue;
    third = Math.min(cosine, second);
    second = Math.max(second, Math.min(cosine, first));
    if (cosine <= first) continue;
    first = cosine;
    place = example;
  }
  return { cosines: [first, second, third], place };
}

/** The first place from `low` on, and before `high`, that belongs to this owner or a later one; `high` where none does. */
function firstAt(owners: InvertedIndex['owners'], owner: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (owners[middle]! < owner) low = middle + 1;
    else high = middle;
  }
  return low;
}

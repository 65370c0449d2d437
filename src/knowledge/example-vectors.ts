import type { SparseVector } from './sparse-vector';

/** The vectors of all examples, topic by topic; plain data, so that it can be kept. */
export interface ExampleVectors {
  /** Where each topic's examples begin; one more than there are topics. */
  readonly firstOf: Int32Array;
  /** Where each example's features begin in `ids` and `values`; one more than there are examples. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** @param labels the topic of each vector, in ascending order */
export function exampleVectors(vectors: readonly SparseVector[], labels: Int32Array, topics: number): ExampleVectors {
  const firstOf = new Int32Array(topics + 1);
  for (const topic of labels) firstOf[topic + 1]! += 1;
  for (let topic = 0; topic < topics; topic += 1) firstOf[topic + 1]! += firstOf[topic]!;
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach(({ ids }, example) => (starts[example + 1] = starts[example]! + ids.length));
  const all = { ids: new Int32Array(starts.at(-1)!), values: new Float32Array(starts.at(-1)!) };
  vectors.forEach(({ ids, values }, example) => {
    all.ids.set(ids, starts[example]);
    all.values.set(values, starts[example]);
  });
  return { firstOf, starts, ...all };
}

/** The cosines of a topic's three nearest examples, nearest first, and the place of the nearest; 0 and −1 where none is near. */
export interface Nearest {
  readonly cosines: readonly [number, number, number];
  readonly place: number;
}

/** @param query the asked vector with every feature in its place, 0 elsewhere */
export function nearestOf(
  { firstOf, starts, ids, values }: ExampleVectors,
  topic: number,
  query: Float32Array,
): Nearest {
  let [first, second, third, place] = [0, 0, 0, -1];
  for (let example = firstOf[topic]!; example < firstOf[topic + 1]!; example += 1) {
    let cosine = 0;
    const end = starts[example + 1]!;
    for (let at = starts[example]!; at < end; at += 1) cosine += values[at]! * query[ids[at]!]!;
    if (cosine > first) [first, second, third, place] = [cosine, first, second, example];
    else if (cosine > second) [second, third] = [cosine, second];
    else if (cosine > third) third = cosine;
  }
  return { cosines: [first, second, third], place };
}

const { imul } = Math;

/** Whole numbers from 0 to 2³² − 1, evenly spread, that only the seed decides (the mulberry32 generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** The numbers 0 to `count` − 1 in an order that only the seed decides (Fisher–Yates). */
export function randomOrder(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  const next = randomNumbers(seed);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = next() % (at + 1);
    const held = order[at]!;
    order[at] = order[other]!;
    order[other] = held;
  }
  return order;
}

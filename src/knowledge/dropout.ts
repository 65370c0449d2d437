import { randomNumbers } from './random';
import type { SparseVector } from './sparse-vector';

// Named once: in tests each mention of `Math` costs so much that learning would take five times as long.
const { floor, log } = Math;

/** How likely features are left out of a step of training, 0 (never) to less than 1. */
export interface Dropout {
  readonly sparse: number;
  /** The same for the last features of a vector, which nearly every example has. */
  readonly dense: number;
  /** How many of the last features those are. */
  readonly denseCount: number;
}

/**
 * Leaves out features by chance, others each time, and strengthens the rest so that sums stay what they are on the average:
 * a classifier then relies on many features rather than on the few that part its examples best (Wager, Wang, Liang 2013).
 *
 * @param longest the most features a vector has
 * @returns what is reused by the next call; the same calls return the same
 */
export function thinner({ sparse, dense, denseCount }: Dropout, longest: number) {
  const next = randomNumbers(1);
  const ids = new Int32Array(longest);
  const values = new Float32Array(longest);
  let kept = 0;

  return (vector: SparseVector): SparseVector => {
    const denseFrom = vector.ids.length - denseCount;
    kept = 0;
    keepSome(vector, 0, denseFrom, sparse);
    keepSome(vector, denseFrom, vector.ids.length, dense);
    return { ids: ids.subarray(0, kept), values: values.subarray(0, kept) };
  };

  /** Draws how many are left out before the next one is kept: fewer draws than one for each. */
  function keepSome(vector: SparseVector, from: number, to: number, rate: number): void {
    const perDraw = 1 / log(rate);
    const strength = 1 / (1 - rate);
    const skipped = () => floor(log((next() + 1) / 2 ** 32) * perDraw);
    for (let at = from + skipped(); at < to; at += 1 + skipped()) {
      ids[kept] = vector.ids[at]!;
      values[kept] = strength * vector.values[at]!;
      kept += 1;
    }
  }
}

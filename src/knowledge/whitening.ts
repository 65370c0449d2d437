import { dimensions, toLengthOne } from './meaning';

/** What `whiten` multiplies with: a lower triangular matrix, `dimensions` × `dimensions`, row by row. */
export type Whitening = Float32Array;

const usualShrinkage = 0.8;
/** More examples than this say nothing new about the spread. */
const enoughExamples = 20_000;

/**
 * How examples of one and the same topic spread: directions in which they differ much tell little about the topic
 * (within-class covariance normalisation; Hatch, Kajarekar & Stolcke 2006).
 *
 * @param labels the topic of each meaning
 * @param other a topic that is left out: what stands for all other subjects differs in everything
 * @param shrinkage how far the spread is taken to be the same in all directions, 0 to 1, where all count the same: few examples
 *   make it look narrow where it is not (Ledoit & Wolf 2004)
 */
export function whiteningOf(
  meanings: readonly Float32Array[],
  labels: Int32Array,
  topics: number,
  other: number | undefined,
  shrinkage = usualShrinkage,
): Whitening {
  const stride = Math.ceil(meanings.length / enoughExamples);
  const used = meanings.flatMap((meaning, at) =>
    at % stride === 0 && labels[at] !== other ? [{ meaning, topic: labels[at]! }] : [],
  );
  const middles = Array.from({ length: topics }, () => new Float64Array(dimensions));
  const counts = new Int32Array(topics);
  for (const { meaning, topic } of used) {
    counts[topic]! += 1;
    meaning.forEach((value, k) => (middles[topic]![k]! += value));
  }
  const spread = new Float64Array(dimensions * dimensions);
  const apart = new Float64Array(dimensions);
  for (const { meaning, topic } of used) {
    const middle = middles[topic]!;
    const count = counts[topic]!;
    for (let k = 0; k < dimensions; k += 1) apart[k] = meaning[k]! - middle[k]! / count;
    for (let i = 0; i < dimensions; i += 1) {
      const row = i * dimensions;
      const value = apart[i]!;
      for (let j = 0; j <= i; j += 1) spread[row + j]! += value * apart[j]!;
    }
  }
  return inverseOfRoot(shrunk(spread, shrinkage));
}

/** A meaning in which all directions count by what they tell about topics, at length 1. */
export function whiten(whitening: Whitening, meaning: Float32Array): Float32Array {
  const whitened = new Float32Array(dimensions);
  for (let i = 0; i < dimensions; i += 1) {
    const row = i * dimensions;
    let sum = 0;
    for (let j = 0; j <= i; j += 1) sum += whitening[row + j]! * meaning[j]!;
    whitened[i] = sum;
  }
  return toLengthOne(whitened);
}

/** Brings a covariance (its lower triangle) to a mean of 1 on the diagonal, and near to what is the same in all directions. */
function shrunk(spread: Float64Array, shrinkage: number): Float64Array {
  const diagonal = Array.from({ length: dimensions }, (_, k) => k * (dimensions + 1));
  const mean = diagonal.reduce((sum, at) => sum + spread[at]!, 0) / dimensions;
  const near = spread.map(value => (mean > 0 ? ((1 - shrinkage) * value) / mean : 0));
  for (const at of diagonal) near[at]! += mean > 0 ? shrinkage : 1;
  return near;
}

/** The inverse of the lower triangular root of a symmetric matrix (Cholesky), of which the lower triangle is given. */
function inverseOfRoot(matrix: Float64Array): Whitening {
  const n = dimensions;
  const root = matrix.slice();
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = root[i * n + j]!;
      for (let k = 0; k < j; k += 1) rest -= root[i * n + k]! * root[j * n + k]!;
      root[i * n + j] = i === j ? Math.sqrt(rest) : rest / root[j * n + j]!;
    }
  }
  const inverse = new Float32Array(n * n);
  for (let j = 0; j < n; j += 1) {
    for (let i = j; i < n; i += 1) {
      let rest = i === j ? 1 : 0;
      for (let k = j; k < i; k += 1) rest -= root[i * n + k]! * inverse[k * n + j]!;
      inverse[i * n + j] = rest / root[i * n + i]!;
    }
  }
  return inverse;
}

import { type Dropout, thinner } from './dropout';
import { randomOrder } from './random';
import type { SparseVector } from './sparse-vector';

/**
 * A linear classifier: `weights[feature * classes + class] * scales[feature]`, and one bias a class. In bytes the weights
 * take a quarter of the memory, and of the time to read them at the start; three of 1,556 questions are answered otherwise by it.
 */
export interface LinearModel {
  readonly classes: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: Dropout;
  /**
   * The weights after so many of the last rounds are averaged, which takes out what chance did in the last steps (Polyak & Juditsky
   * 1992); 1 takes those of the last round.
   */
  readonly averaged: number;
}

/** Below this, what a class would learn from an example is not worth the time. */
const leastGradient = 2e-3;

/**
 * Trains multinomial logistic regression by stochastic gradient descent with AdaGrad steps (Duchi et al. 2011), one step
 * size a feature. The same input gives the same model.
 */
export function trainSoftmax(
  vectors: readonly SparseVector[],
  labels: Int32Array,
  classes: number,
  features: number,
  { epochs, rate, dropout, averaged }: TrainingOptions,
): LinearModel {
  const weights = new Float32Array(features * classes);
  const bias = new Float32Array(classes);
  const mean = averaged > 1 ? { weights: weights.slice(), bias: bias.slice() } : { weights, bias };
  const history = new Float32Array(features).fill(0.01);
  const scores = new Float32Array(classes);
  const active = new Int32Array(classes);
  const longest = vectors.reduce((most, { ids }) => Math.max(most, ids.length), 0);
  const thin = thinner(dropout, longest);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const example of randomOrder(vectors.length, epoch + 1)) {
      const vector = thin(vectors[example]!);
      const { ids, values } = vector;
      sumUp(weights, bias, vector, scores);
      toProbabilities(scores);
      scores[labels[example]!]! -= 1;
      let used = 0;
      let squares = 0;
      for (let c = 0; c < classes; c += 1) {
        const gradient = scores[c]!;
        if (gradient > leastGradient || gradient < -leastGradient) {
          active[used++] = c;
          squares += gradient * gradient;
        }
      }
      if (!used) continue;
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at]!;
        const value = values[at]!;
        history[id]! += squares * value * value;
        const step = (rate * value) / Math.sqrt(history[id]!);
        const row = id * classes;
        for (let k = 0; k < used; k += 1) weights[row + active[k]!]! -= step * scores[active[k]!]!;
      }
      for (let k = 0; k < used; k += 1) bias[active[k]!]! -= 0.01 * rate * scores[active[k]!]!;
    }
    if (averaged > 1 && epoch >= epochs - averaged) {
      addPart(mean.weights, weights, averaged);
      addPart(mean.bias, bias, averaged);
    }
  }
  return { classes, ...inBytes(mean.weights, classes), bias: mean.bias };
}

/** Adds a share of the values. */
function addPart(sums: Float32Array, values: Float32Array, parts: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at]! += values[at]! / parts;
}

const highestByte = 127;

/** Each feature's weights as bytes, with the scale that gives them back. */
function inBytes(weights: Float32Array, classes: number): Pick<LinearModel, 'weights' | 'scales'> {
  const bytes = new Int8Array(weights.length);
  const scales = new Float32Array(weights.length / classes);
  for (let feature = 0; feature < scales.length; feature += 1) {
    const row = feature * classes;
    let highest = 0;
    for (let c = 0; c < classes; c += 1) highest = Math.max(highest, Math.abs(weights[row + c]!));
    if (highest === 0) continue;
    scales[feature] = highest / highestByte;
    for (let c = 0; c < classes; c += 1) bytes[row + c] = Math.round(weights[row + c]! / scales[feature]!);
  }
  return { weights: bytes, scales };
}

/** Fills `scores` (one place a class) with the model's scores before normalisation. */
export function linearScores({ weights, scales, bias }: LinearModel, vector: SparseVector, scores: Float32Array): void {
  const { ids } = vector;
  sumUp(weights, bias, { ids, values: vector.values.map((value, at) => value * scales[ids[at]!]!) }, scores);
}

function sumUp(
  weights: Float32Array | Int8Array,
  bias: Float32Array,
  { ids, values }: SparseVector,
  scores: Float32Array,
): void {
  const classes = bias.length;
  scores.set(bias);
  // Two features at a time take half as long: each score is read and written half as often.
  const paired = ids.length - (ids.length % 2);
  for (let at = 0; at < paired; at += 2) {
    const row = ids[at]! * classes;
    const next = ids[at + 1]! * classes;
    const value = values[at]!;
    const other = values[at + 1]!;
    for (let c = 0; c < classes; c += 1) scores[c]! += value * weights[row + c]! + other * weights[next + c]!;
  }
  if (paired === ids.length) return;
  const row = ids[paired]! * classes;
  const value = values[paired]!;
  for (let c = 0; c < classes; c += 1) scores[c]! += value * weights[row + c]!;
}

/** Turns scores into probabilities in place. */
export function toProbabilities(scores: Float32Array): void {
  let highest = -Infinity;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) sum += scores[c] = Math.exp(scores[c]! - highest);
  for (let c = 0; c < scores.length; c += 1) scores[c]! /= sum;
}

import { confidenceKinds } from './confidence-kinds';
import { type Logistic, fitLogistic, logOdds, probability } from './logistic';

/** How far a ranking can be trusted, learned in two steps: is this a subject the articles treat, and is the best one right. */
export interface Trust {
  readonly known: Logistic;
  readonly right: Logistic;
  /** From the sum of both (see `trustScore`) to the probability that the best topic is right. */
  readonly scale: Logistic;
}

export interface TrustCase {
  readonly row: readonly number[];
  readonly importance: number;
  /** Whether any topic is right. */
  readonly known: boolean;
  /** Whether the best one is. */
  readonly right: boolean;
}

/** Being asked about a strange subject must weigh more than mixing up two neighbours: the second can be mended by a suggestion. */
const knownShare = 2;

/** Learns how far to trust rankings from held-out questions. */
export function fitTrust(cases: readonly TrustCase[]): Trust {
  const inside = cases.filter(({ known }) => known);
  const known = fitLogistic(
    cases.map(({ row }) => row),
    cases.map(c => Number(c.known)),
    cases.map(({ importance }) => importance),
  );
  const right = fitLogistic(
    inside.map(({ row }) => row),
    inside.map(c => Number(c.right)),
    inside.map(({ importance }) => importance),
  );
  const scale = fitLogistic(
    cases.map(({ row }) => [combined(known, right, row)]),
    cases.map(c => Number(c.right)),
    cases.map(({ importance }) => importance),
  );
  return { known, right, scale };
}

/** The probability, 0 to 1, that the best topic of a ranking is the right one. */
export function trustIn({ known, right, scale }: Trust, row: readonly number[]): number {
  return probability(scale, [combined(known, right, row)]);
}

function combined(known: Logistic, right: Logistic, row: readonly number[]): number {
  return knownShare * logOdds(known, row) + logOdds(right, row);
}

/** The push of each kind of evidence on the log-odds of being right. */
export function pushes({ known, right, scale }: Trust, row: readonly number[]): number[] {
  const push = (model: Logistic, k: number) =>
    ((model.weights[k] ?? 0) * (row[k]! - (model.means[k] ?? 0))) / (model.spreads[k] ?? 1);
  const factor = (scale.weights[0] ?? 0) / (scale.spreads[0] ?? 1);
  return confidenceKinds.map((_, k) => factor * (knownShare * push(known, k) + push(right, k)));
}

const usual: Logistic = {
  bias: 0,
  weights: confidenceKinds.map(kind => ({ nearest: 1.5, coverage: 1, chance: 1 })[kind as string] ?? 0),
  means: confidenceKinds.map(kind => ({ nearest: 0.3, coverage: 0.5, chance: 0 })[kind as string] ?? 0),
  spreads: confidenceKinds.map(kind => ({ nearest: 0.15, coverage: 0.25, chance: 2 })[kind as string] ?? 1),
};

/** Used where there are too few questions to hold any out. */
export const usualTrust: Trust = {
  known: usual,
  right: usual,
  scale: { bias: 0, weights: [1], means: [0], spreads: [2] },
};

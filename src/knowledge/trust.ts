import { type ConfidenceKind, confidenceKinds } from './confidence-kinds';
import { type Logistic, fitLogistic, logOdds, probability } from './logistic';

/** How far a ranking can be trusted, learned in two steps: is this a subject the articles treat, and is the best one right. */
export interface Trust {
  readonly known: Logistic;
  readonly right: Logistic;
  /** From both together (see `combined`) to the probability that the best topic is right. */
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

/**
 * What each step looks at. More evidence fits the held-out questions better and strangers' questions worse: the area under the
 * curve of in against out of scope falls from 0.984 to 0.974, that of right against wrong from 0.888 to 0.853.
 */
const knownBy: readonly ConfidenceKind[] = ['score', 'article', 'otherSubject'];
const rightBy: readonly ConfidenceKind[] = ['chance', 'score', 'margin'];

/** Being asked about a strange subject weighs more than mixing up two neighbours: the second can be mended by a suggestion. */
const knownShare = 4;

/** Learns how far to trust rankings from held-out questions. */
export function fitTrust(cases: readonly TrustCase[]): Trust {
  const inside = cases.filter(({ known }) => known);
  const known = fitLogistic(
    cases.map(({ row }) => chosen(row, knownBy)),
    cases.map(c => Number(c.known)),
    cases.map(({ importance }) => importance),
  );
  const right = fitLogistic(
    inside.map(({ row }) => chosen(row, rightBy)),
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
export function chanceOfRight({ known, right, scale }: Trust, row: readonly number[]): number {
  return probability(scale, [combined(known, right, row)]);
}

/** The probability, 0 to 1, that the question is on a subject that the articles treat. */
export function chanceOfKnown({ known }: Trust, row: readonly number[]): number {
  return probability(known, chosen(row, knownBy));
}

/** The probability, 0 to 1, that the best topic is right, provided that the articles treat the subject. */
export function chanceOfRightIfKnown({ right }: Trust, row: readonly number[]): number {
  return probability(right, chosen(row, rightBy));
}

function combined(known: Logistic, right: Logistic, row: readonly number[]): number {
  return knownShare * logOdds(known, chosen(row, knownBy)) + logOdds(right, chosen(row, rightBy));
}

function chosen(row: readonly number[], kinds: readonly ConfidenceKind[]): number[] {
  return kinds.map(kind => row[confidenceKinds.indexOf(kind)]!);
}

/** The push of each kind of evidence on the log-odds of being known, and of being right, against the usual. */
export function pushes(
  { known, right }: Trust,
  row: readonly number[],
): Readonly<Record<'known' | 'right', Readonly<Partial<Record<ConfidenceKind, number>>>>> {
  const push = (model: Logistic, kinds: readonly ConfidenceKind[]) =>
    Object.fromEntries(
      chosen(row, kinds).map((value, k) => [
        kinds[k]!,
        (model.weights[k]! * (value - model.means[k]!)) / model.spreads[k]!,
      ]),
    );
  return { known: push(known, knownBy), right: push(right, rightBy) };
}

/** Used where there are too few questions to hold any out. */
export const usualTrust: Trust = {
  known: { bias: 1, weights: [1, 0.5, -2], means: [0, 0.4, 0], spreads: [3, 0.2, 4] },
  right: { bias: 0.5, weights: [1, 0.5, 0.5], means: [2, 2, 3], spreads: [3, 3, 3] },
  scale: { bias: 0, weights: [1], means: [0], spreads: [3] },
};

/** Logistic regression of few, scaled features: p = 1 / (1 + e^−(bias + Σ weight · (x − mean) / spread)). */
export interface Logistic {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly spreads: readonly number[];
}

/**
 * Fits by iteratively reweighted gradient steps with a ridge penalty (Platt scaling over several features).
 *
 * @param rows the features of each case, all of one length
 * @param hits 1 where the case came true, else 0
 * @param importance how much each case counts
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  hits: readonly number[],
  importance: readonly number[],
): Logistic {
  const width = rows[0]?.length ?? 0;
  const total = importance.reduce((sum, value) => sum + value, 0) || 1;
  const columns = Array.from({ length: width }, (_, k) => k);
  const means = columns.map(k => rows.reduce((sum, row, at) => sum + row[k]! * importance[at]!, 0) / total);
  const spreads = columns.map(
    k => Math.sqrt(rows.reduce((sum, row, at) => sum + importance[at]! * (row[k]! - means[k]!) ** 2, 0) / total) || 1,
  );
  const scaled = rows.map(row => Float64Array.from(row, (value, k) => (value - means[k]!) / spreads[k]!));
  const weights = new Float64Array(width);
  let bias = 0;
  const ridge = 1e-3;
  const step = 0.15;
  const speed = new Float64Array(width + 1);
  const gradient = new Float64Array(width + 1);
  for (let round = 0; round < 400; round += 1) {
    gradient.fill(0);
    scaled.forEach((row, at) => {
      let sum = bias;
      for (let k = 0; k < width; k += 1) sum += weights[k]! * row[k]!;
      const error = (importance[at]! * (hits[at]! - 1 / (1 + Math.exp(-sum)))) / total;
      for (let k = 0; k < width; k += 1) gradient[k]! += error * row[k]!;
      gradient[width]! += error;
    });
    for (let k = 0; k < width; k += 1) {
      speed[k] = 0.9 * speed[k]! + gradient[k]! - ridge * weights[k]!;
      weights[k]! += step * speed[k]!;
    }
    speed[width] = 0.9 * speed[width]! + gradient[width]!;
    bias += step * speed[width];
  }
  return { bias, weights: [...weights], means, spreads };
}

/** ln(p / (1 − p)). */
export function logOdds({ bias, weights, means, spreads }: Logistic, row: readonly number[]): number {
  let sum = bias;
  for (let k = 0; k < weights.length; k += 1) sum += (weights[k]! * (row[k]! - means[k]!)) / spreads[k]!;
  return sum;
}

/** The probability, 0 to 1. */
export function probability(model: Logistic, row: readonly number[]): number {
  return 1 / (1 + Math.exp(-logOdds(model, row)));
}

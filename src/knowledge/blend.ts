import type { Signals } from './learner';

/** The kinds of evidence that are blended into one score a topic, in the order of a blend's weights. */
export const evidenceKinds = ['classifier', 'centroid', 'nearest', 'nearby', 'article'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Blend = Readonly<Record<EvidenceKind, number>>;

/** Used where there are too few held-out questions to learn the weights from. */
export const usualBlend: Blend = { classifier: 0.8, centroid: 5, nearest: 4, nearby: 4, article: 2 };

/** One held-out question: the evidence for its likeliest topics, and which of these is the right one. */
export interface BlendCase {
  readonly evidence: readonly (readonly number[])[];
  readonly right: number;
}

/** Fills `scores`, one place a topic, with the weighed sum of the evidence. */
export function blendScores(signals: Signals, blend: Blend, scores: Float32Array): void {
  const { classifier, centroid, nearest, nearby, article } = signals;
  for (let topic = 0; topic < scores.length; topic += 1) {
    scores[topic] =
      blend.classifier * classifier[topic]! +
      blend.centroid * centroid[topic]! +
      blend.nearest * nearest[topic]! +
      blend.nearby * nearby[topic]! +
      blend.article * article[topic]!;
  }
}

/** Learns how much each kind of evidence counts: the weights that make the right topics likeliest (conditional logit). */
export function fitBlend(cases: readonly BlendCase[], without: readonly EvidenceKind[] = []): Blend {
  const scale = [1, 6, 6, 6, 4];
  const weights = evidenceKinds.map((kind, k) => (without.includes(kind) ? 0 : usualBlend[kind] / scale[k]!));
  const start = [...weights];
  const speed = weights.map(() => 0);
  const gradient = weights.map(() => 0);
  for (let round = 0; round < 150 && cases.length >= 40; round += 1) {
    gradient.fill(0);
    for (const { evidence, right } of cases) {
      const scores = evidence.map(row => row.reduce((sum, value, k) => sum + weights[k]! * scale[k]! * value, 0));
      const highest = Math.max(...scores);
      const chances = scores.map(score => Math.exp(score - highest));
      const whole = chances.reduce((sum, chance) => sum + chance, 0);
      evidence.forEach((row, at) => {
        const error = (at === right ? 1 : 0) - chances[at]! / whole;
        for (let k = 0; k < row.length; k += 1) gradient[k]! += (error * scale[k]! * row[k]!) / cases.length;
      });
    }
    evidenceKinds.forEach((kind, k) => {
      if (without.includes(kind)) return;
      speed[k] = 0.9 * speed[k]! + gradient[k]! - (5 / cases.length) * (weights[k]! - start[k]!);
      weights[k] = Math.max(0, weights[k]! + 0.03 * speed[k]);
    });
  }
  return Object.fromEntries(evidenceKinds.map((kind, k) => [kind, weights[k]! * scale[k]!])) as Record<
    EvidenceKind,
    number
  >;
}

import type { Signals } from './learner';

/** The kinds of evidence that are blended into one score a topic. */
export const evidenceKinds = ['classifier', 'centroid', 'nearest', 'nearby', 'article'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Blend = Readonly<Record<EvidenceKind, number>>;

/**
 * Chosen on public questions (CLINC150, banking77; validation parts). Weights learned from held-out questions of the articles
 * do worse on strangers' questions (4 points, top-1): who writes an article words its questions like its body, so the
 * body is trusted too much.
 */
const usualBlend: Blend = { classifier: 1.5, centroid: 5, nearest: 2, nearby: 2, article: 5 };

/** The usual blend, less some kinds of evidence. */
export function blendWithout(kinds: readonly EvidenceKind[]): Blend {
  return { ...usualBlend, ...Object.fromEntries(kinds.map(kind => [kind, 0])) };
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

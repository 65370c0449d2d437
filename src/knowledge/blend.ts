/** The kinds of evidence that are blended into one score a topic. */
export const evidenceKinds = ['classifier', 'centroid', 'nearest', 'nearby', 'article', 'meaning'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Blend = Readonly<Record<EvidenceKind, number>>;

/** The evidence for each topic, one place a topic. */
export interface Signals {
  /** ln of the classifier's probability; 0 everywhere where there is no classifier. */
  readonly classifier: Float32Array;
  /** Cosine with the middle of the topic's examples. */
  readonly centroid: Float32Array;
  /** Cosine with the topic's nearest example; only for the likeliest topics, else 0. */
  readonly nearest: Float32Array;
  /** Mean cosine with the topic's three nearest examples; only for the likeliest topics, else 0. */
  readonly nearby: Float32Array;
  /** BM25 over the topic's articles, as part of the most possible. */
  readonly article: Float32Array;
  /** Cosine of the meaning with the middle of the meanings of the topic's examples. */
  readonly meaning: Float32Array;
}

/**
 * Chosen on public questions (CLINC150, banking77; validation parts). Weights learned from held-out questions of the articles
 * do worse on strangers' questions (4 points, top-1): who writes an article words its questions like its body, so the
 * body is trusted too much.
 */
const usualBlend: Blend = {
  classifier: 1.5,
  centroid: 5,
  nearest: 2,
  nearby: 2,
  article: 8,
  meaning: 6,
};

/** The usual blend, less some kinds of evidence. */
export function blendWithout(kinds: readonly EvidenceKind[]): Blend {
  return { ...usualBlend, ...Object.fromEntries(kinds.map(kind => [kind, 0])) };
}

/** Fills `scores`, one place a topic, with the weighed sum of the evidence. */
export function blendScores(signals: Signals, blend: Blend, scores: Float32Array): void {
  const { classifier, centroid, nearest, nearby, article, meaning } = signals;
  for (let topic = 0; topic < scores.length; topic += 1) {
    scores[topic] =
      blend.classifier * classifier[topic]! +
      blend.centroid * centroid[topic]! +
      blend.nearest * nearest[topic]! +
      blend.nearby * nearby[topic]! +
      blend.article * article[topic]! +
      blend.meaning * meaning[topic]!;
  }
}

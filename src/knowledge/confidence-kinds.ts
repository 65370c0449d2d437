/** What tells how far a ranking can be trusted; `src/knowledge/confidence.ts` says how each is measured. */
export const confidenceKinds = ['chance', 'score', 'margin', 'article', 'otherSubject'] as const;
export type ConfidenceKind = (typeof confidenceKinds)[number];

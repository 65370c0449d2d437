/** What tells whether the best topic is the right one. */
export const confidenceKinds = [
  'chance',
  'score',
  'energy',
  'margin',
  'nearest',
  'nearby',
  'centroid',
  'article',
  'coverage',
  'recognised',
  'agreement',
  'otherSubject',
  'otherNearest',
] as const;
export type ConfidenceKind = (typeof confidenceKinds)[number];

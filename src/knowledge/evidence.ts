import type { Ranking } from './confidence';
import { type ConfidenceKind, confidenceKinds } from './confidence-kinds';
import { type Trust, chanceOfKnown, chanceOfRightIfKnown, pushes } from './trust';

/** What speaks for and against the best article. */
export interface Evidence {
  readonly id: string;
  /** The example question of the article that comes closest. */
  readonly closest: string;
  /** The chance, 0 to 1, that the articles treat the subject at all. */
  readonly chanceOfKnown: number;
  /** The chance, 0 to 1, that this article is the right one, provided that the subject is treated. */
  readonly chanceOfRight: number;
  /** Each with its push on the log-odds of one of the two: above 0 speaks for, below 0 against. Strongest first. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly on: 'known' | 'right';
  readonly kind: ConfidenceKind;
  readonly value: number;
  readonly push: number;
}

/** Explains how far the best article of a ranking is trusted. */
export function explain({ topics, row }: Ranking, trust: Trust, id: string, closest: string): Evidence | undefined {
  if (topics.length === 0) return undefined;
  const push = pushes(trust, row);
  const reasons = (['known', 'right'] as const).flatMap(on =>
    confidenceKinds.flatMap((kind, k) => {
      const strength = push[on][kind];
      return strength ? [{ on, kind, value: row[k]!, push: strength }] : [];
    }),
  );
  return {
    id,
    closest,
    chanceOfKnown: chanceOfKnown(trust, row),
    chanceOfRight: chanceOfRightIfKnown(trust, row),
    reasons: reasons.sort((a, b) => Math.abs(b.push) - Math.abs(a.push)),
  };
}

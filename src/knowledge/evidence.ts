import type { Ranking } from './confidence';
import { type ConfidenceKind, confidenceKinds } from './confidence-kinds';
import { type Trust, pushes } from './trust';

/** What speaks for and against the best article. */
export interface Evidence {
  readonly id: string;
  /** The words that were looked up, stemmed. */
  readonly words: readonly string[];
  /** Each with its value and its push on the confidence, in log-odds: above 0 speaks for, below 0 against. Strongest first. */
  readonly reasons: readonly { readonly kind: ConfidenceKind; readonly value: number; readonly push: number }[];
}

/** Explains the confidence in the best article of a ranking. */
export function explain(
  { topics, row }: Ranking,
  words: readonly string[],
  trust: Trust,
  ids: readonly string[],
): Evidence {
  const push = pushes(trust, row);
  return {
    id: ids[topics[0] ?? -1] ?? '',
    words,
    reasons: confidenceKinds
      .map((kind, k) => ({ kind, value: row[k]!, push: push[k]! }))
      .filter(reason => reason.push !== 0)
      .sort((a, b) => Math.abs(b.push) - Math.abs(a.push)),
  };
}

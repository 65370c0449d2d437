import { type ConfidenceKind, confidenceKinds } from './confidence-kinds';
import { highest } from './highest';
import type { Weighed } from './learner';
import { type Trust, chanceOfRight } from './trust';

/** The likeliest topics of a question, best first, with what speaks for the best being right. */
export interface Ranking {
  /** Numbers of topics, best first. */
  readonly topics: readonly number[];
  /** The blended score of each, in the same order. */
  readonly scores: readonly number[];
  /** What the confidence is computed from, in the order of `confidenceKinds`. */
  readonly row: readonly number[];
  /** Whether anything in the message is known to the best topic. */
  readonly isFamiliar: boolean;
}

const mostCandidates = 8;

/**
 * Ranks topics by the blended evidence.
 *
 * @param other the topic that stands for everything the articles do not treat; never a candidate
 */
export function rank({ signals, scores }: Weighed, other: number | undefined): Ranking {
  const topics = highest(scores, mostCandidates, other);
  const [best] = topics;
  if (best === undefined) return { topics: [], scores: [], row: confidenceKinds.map(() => 0), isFamiliar: false };
  const top = scores[best]!;
  let sum = 0;
  for (let topic = 0; topic < scores.length; topic += 1) if (topic !== other) sum += Math.exp(scores[topic]! - top);
  const { classifier, nearest, article } = signals;
  const values: Record<ConfidenceKind, number> = {
    chance: within(8, -Math.log(Math.max(1e-6, sum - 1))),
    score: top,
    margin: within(8, top - (scores[topics[1] ?? best] ?? top)),
    article: article[best]!,
    otherSubject: other === undefined ? 0 : within(10, classifier[other]! - classifier[best]!),
  };
  return {
    topics,
    scores: topics.map(topic => scores[topic]!),
    row: confidenceKinds.map(kind => values[kind]),
    isFamiliar: nearest[best]! > 0 || article[best]! > 0,
  };
}

function within(limit: number, value: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/**
 * The confidence of each ranked topic, 0 to 1: the best one's is the calibrated probability that it is right; the others
 * share the rest by their scores.
 */
export function confidences(ranking: Ranking, trust: Trust): number[] {
  const [top = 0] = ranking.scores;
  const best = ranking.scores.length ? chanceOfRight(trust, ranking.row) : 0;
  return ranking.scores.map((score, at) => (at === 0 ? best : Math.min(best, best * Math.exp(score - top))));
}

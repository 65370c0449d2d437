import { type Blend, blendScores } from './blend';
import { confidenceKinds } from './confidence-kinds';
import type { Signals } from './learner';
import { type Trust, trustIn } from './trust';

/** The likeliest topics of a question, best first, with what speaks for the best being right. */
export interface Ranking {
  /** Numbers of topics, best first. */
  readonly topics: readonly number[];
  /** The blended score of each, in the same order. */
  readonly scores: readonly number[];
  /** What the confidence is computed from, in the order of `confidenceKinds`. */
  readonly row: readonly number[];
}

const mostCandidates = 8;

/**
 * Ranks topics by the blended evidence.
 *
 * @param other the topic that stands for everything the articles do not treat; never a candidate
 */
export function rank(signals: Signals, blend: Blend, scores: Float32Array, other: number | undefined): Ranking {
  blendScores(signals, blend, scores);
  const topics = bestOf(scores, other);
  const [best] = topics;
  if (best === undefined) return { topics: [], scores: [], row: confidenceKinds.map(() => 0) };
  const top = scores[best]!;
  let sum = 0;
  for (let topic = 0; topic < scores.length; topic += 1) if (topic !== other) sum += Math.exp(scores[topic]! - top);
  const agreement =
    Number(highest(signals.nearest, other) === best) +
    Number(highest(signals.centroid, other) === best) +
    Number(highest(signals.classifier, other) === best);
  const row = [
    Math.max(-8, Math.min(8, Math.log(1 / Math.max(1e-6, sum - 1)))),
    top,
    top + Math.log(sum),
    Math.min(8, top - (scores[topics[1] ?? best] ?? top)),
    signals.nearest[best]!,
    signals.nearby[best]!,
    signals.centroid[best]!,
    signals.article[best]!,
    signals.coverage,
    signals.energy,
    agreement,
    other === undefined ? 0 : Math.max(-10, Math.min(10, signals.classifier[other]! - signals.classifier[best]!)),
    other === undefined ? 0 : signals.nearby[other]! - signals.nearby[best]!,
  ];
  return { topics, scores: topics.map(topic => scores[topic]!), row };
}

/**
 * The confidence of each ranked topic, 0 to 1: the best one's is the calibrated probability that it is right; the others
 * share the rest by their scores.
 */
export function confidences(ranking: Ranking, trust: Trust): number[] {
  const [top = 0] = ranking.scores;
  const best = ranking.scores.length ? trustIn(trust, ranking.row) : 0;
  return ranking.scores.map((score, at) => (at === 0 ? best : Math.min(best, best * Math.exp(score - top))));
}

function bestOf(scores: Float32Array, other: number | undefined): number[] {
  const found: number[] = [];
  for (let topic = 0; topic < scores.length; topic += 1) {
    const score = scores[topic]!;
    if (topic === other || (found.length === mostCandidates && score <= scores[found[mostCandidates - 1]!]!)) continue;
    let place = found.length;
    while (place > 0 && scores[found[place - 1]!]! < score) place -= 1;
    found.splice(place, 0, topic);
    if (found.length > mostCandidates) found.pop();
  }
  return found;
}

function highest(values: Float32Array, other: number | undefined): number {
  let best = -1;
  for (let at = 0; at < values.length; at += 1) {
    if (at !== other && (best < 0 || values[at]! > values[best]!)) best = at;
  }
  return best;
}

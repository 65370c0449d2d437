import type { Signals } from './blend';
import type { Learner, Weighed } from './learner';

/** A sentence this much likelier (ln) to be about something else than about any article is left out of a longer message. */
const strangeFrom = 2;
/** How much the best sentence counts for a topic beside the whole message. */
const bestSentenceShare = 0.5;
/**
 * What the sum of both is divided by, to be measured like the score of a single sentence. With 1.5, the whole weight, long
 * messages were trusted too little: 61 % answered directly against 73 % of short ones; with this, 66 %.
 */
const sumOfShares = 1.15;

/**
 * Weighs messages of one or several sentences: the whole message less its strange sentences (in a long one much is beside the
 * point), and beside it, for each topic, the sentence that speaks most for it. On rambling messages the whole alone is right as
 * often, but not where four sentences of small talk surround the question (86 % right against 64 %).
 *
 * @param other the topic that stands for everything the articles do not treat
 * @returns what is reused by the next call
 */
export function messageScale(learner: Learner, other: number | undefined) {
  const highest = new Float32Array(learner.topics);
  const isStrange = ({ classifier }: Signals) =>
    other !== undefined &&
    classifier.every((score, topic) => topic === other || score + strangeFrom <= classifier[other]!);

  return (sentences: readonly (readonly string[])[], locale: string): Weighed => {
    if (sentences.length < 2) return learner.weigh(sentences[0] ?? [], locale);
    const weighed = learner.weigh(weighSentences(sentences, locale).flat(), locale);
    const { scores } = weighed;
    for (let topic = 0; topic < scores.length; topic += 1) {
      scores[topic] = (scores[topic]! + bestSentenceShare * highest[topic]!) / sumOfShares;
    }
    return weighed;
  };

  /** Fills `highest` and returns the sentences that are to the point; all of them where none is. */
  function weighSentences(sentences: readonly (readonly string[])[], locale: string) {
    highest.fill(Number.NEGATIVE_INFINITY);
    const kept = sentences.filter(words => {
      const { signals, scores } = learner.weigh(words, locale);
      for (let topic = 0; topic < scores.length; topic += 1) highest[topic] = Math.max(highest[topic]!, scores[topic]!);
      return !isStrange(signals);
    });
    return kept.length ? kept : sentences;
  }
}

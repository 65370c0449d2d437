/** Word pairs are formed this many words apart at most. */
const pairDistance = 6;
/** Letters in a run. Runs of 4 and 5 beside them answer no question more, and double the time. */
const gramLength = 3;
/** More words than this add nothing but time. */
const mostWords = 120;

/** Which kinds of features to use, and how much each counts. */
export interface FeatureWeights {
  readonly word: number;
  readonly bigram: number;
  readonly pair: number;
  readonly gram: number;
}

export const defaultFeatureWeights: FeatureWeights = { word: 1, bigram: 0.7, pair: 0.5, gram: 0.6 };

/**
 * Names the features of a text, each as often as it occurs: stemmed words, ordered neighbours, unordered pairs of words near
 * each other, and runs of letters within a word (a blank marks its ends), which forgive slips of the pen and part Swedish
 * compounds.
 * The first character tells the kind: `w`, `b`, `p` or `g`.
 */
export function nameFeatures(words: readonly string[], weights: FeatureWeights, add: (feature: string) => void): void {
  const used = words.slice(0, mostWords);
  used.forEach((word, at) => {
    if (weights.word) add(`w${word}`);
    if (weights.bigram && at > 0) add(`b${used[at - 1]!} ${word}`);
    if (weights.pair) {
      for (let other = Math.max(0, at - pairDistance); other < at; other += 1) {
        const before = used[other]!;
        if (before !== word) add(before < word ? `p${before} ${word}` : `p${word} ${before}`);
      }
    }
    if (weights.gram) {
      const marked = ` ${word} `;
      for (let from = 0; from + gramLength <= marked.length; from += 1) {
        add(`g${marked.slice(from, from + gramLength)}`);
      }
    }
  });
}

/** How much a feature counts by its kind. */
export function weightOf(feature: string, weights: FeatureWeights): number {
  switch (feature.charCodeAt(0)) {
    case 119:
      return weights.word;
    case 98:
      return weights.bigram;
    case 112:
      return weights.pair;
    default:
      return weights.gram;
  }
}

import glosses from './swedish-glosses.json';
import type { SparseVector } from './sparse-vector';
import wordVectors from './word-vectors.json';
import { fold, stem } from './words';

/** Numbers in a meaning. */
export const { dimensions } = wordVectors;

/** Numbers of all stems, one stem after the other, most frequent stem first. */
const numbers = new Int8Array(Buffer.from(wordVectors.vectors, 'base64'));
const placeOf = new Map(wordVectors.stems.split(' ').map((word, place) => [word, place]));
const glossOf = new Map(
  Object.entries(glosses as Record<string, string>).map(([word, gloss]) => [
    stem(fold(word), 'sv'),
    gloss.split(' ').map(english => stem(english, 'en')),
  ]),
);
/** Slips of other words come among the stems after these. */
const usualStems = 1_000;
/** A word at this place among the most frequent ones counts half. */
const halfPlace = 100;
/** How long a meaning is beside the text's other features, whose length is 1. */
const meaningWeight = 3;

/**
 * What a text is about, whatever its wording: the sum of its words' vectors (see `word-vectors.json`; a Swedish word by its
 * English glosses) at length 1, frequent words counting less (Arora, Liang, Ma 2017); all 0 where no word is known.
 *
 * @param words stemmed in the language of `locale`
 */
export function meaningOf(words: readonly string[], locale: string): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const word of words) {
    const gloss = locale === 'sv' ? glossOf.get(word) : undefined;
    if (gloss) for (const english of gloss) addWord(sum, english, 1 / gloss.length);
    else addWord(sum, word, 1);
  }
  return toLengthOne(sum);
}

/** Whether a word has a meaning of its own, as far as is known. */
export function hasMeaning(word: string, locale: string): boolean {
  return placeOf.has(stem(word, 'en')) || (locale === 'sv' && glossOf.has(stem(word, 'sv')));
}

/** Whether an English word is so usual that it is meant, even where no article has it; the language of the vectors is English. */
export function isUsual(word: string, locale: string): boolean {
  return locale === 'en' && (placeOf.get(stem(word, 'en')) ?? Infinity) < usualStems;
}

/** Scales to length 1, in place. */
export function toLengthOne(values: Float32Array): Float32Array {
  let squares = 0;
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let k = 0; k < values.length; k += 1) values[k]! /= length;
  return values;
}

function addWord(sum: Float32Array, word: string, share: number): void {
  const place = placeOf.get(word);
  if (place === undefined) return;
  const weight = (share * (place + 1)) / (place + 1 + halfPlace);
  const from = place * sum.length;
  for (let k = 0; k < sum.length; k += 1) sum[k]! += weight * numbers[from + k]!;
}

/** A vector followed by a meaning, as the classifier sees it. */
export function withMeaning({ ids, values }: SparseVector, meaning: Float32Array, features: number): SparseVector {
  const width = ids.length;
  const joined = { ids: new Int32Array(width + dimensions), values: new Float32Array(width + dimensions) };
  joined.ids.set(ids);
  joined.values.set(values);
  for (let k = 0; k < dimensions; k += 1) {
    joined.ids[width + k] = features + k;
    joined.values[width + k] = meaningWeight * meaning[k]!;
  }
  return joined;
}

/** The sum of the meanings of each topic's examples, at length 1. */
export function middles(meanings: readonly Float32Array[], labels: Int32Array, topics: number): Float32Array {
  const sums = new Float32Array(topics * dimensions);
  meanings.forEach((meaning, example) => {
    const from = labels[example]! * dimensions;
    for (let k = 0; k < dimensions; k += 1) sums[from + k]! += meaning[k]!;
  });
  for (let topic = 0; topic < topics; topic += 1)
    toLengthOne(sums.subarray(topic * dimensions, (topic + 1) * dimensions));
  return sums;
}

/** Fills `scores`, one place a topic, with the cosine of its meaning and `about`. */
export function scoreMeanings(meanings: Float32Array, about: Float32Array, scores: Float32Array): void {
  for (let topic = 0, place = 0; topic < scores.length; topic += 1) {
    // Two sums take half as long: neither waits for the other. There is an even number of dimensions.
    let even = 0;
    let odd = 0;
    for (let k = 0; k < about.length; k += 2, place += 2) {
      even += meanings[place]! * about[k]!;
      odd += meanings[place + 1]! * about[k + 1]!;
    }
    scores[topic] = even + odd;
  }
}

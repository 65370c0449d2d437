import { stemmer } from '@orama/stemmers/english';

/** The usual recipe's answer: the likeliest topic, and how sure it is. */
export interface RecipeGuess {
  readonly id: string | undefined;
  readonly confidence: number;
}

const epochs = 15;
const rate = 0.5;
const runs = [3, 4, 5];

/**
 * What one would write by hand in an afternoon, to measure against: TF-IDF over stemmed words, word pairs and runs of letters;
 * softmax regression (AdaGrad), class centroids and the nearest example, blended 0.5/0.25/0.25.
 */
export function usualRecipe(examples: readonly (readonly [text: string, id: string])[]): (text: string) => RecipeGuess {
  const ids = [...new Set(examples.map(([, id]) => id))];
  const labels = examples.map(([, id]) => ids.indexOf(id));
  const classes = ids.length;
  const named = examples.map(([text]) => featuresOf(text));
  const met = new Map<string, number>();
  for (const features of named) for (const feature of new Set(features)) met.set(feature, (met.get(feature) ?? 0) + 1);
  const place = new Map([...met.keys()].map((feature, at) => [feature, at]));
  const rarity = Float32Array.from(met.values(), count => Math.log(1 + examples.length / count));
  const vectors = named.map(toVector);
  const weights = new Float32Array(met.size * classes);
  const bias = new Float32Array(classes);
  train();
  const centroids = new Float32Array(met.size * classes);
  vectors.forEach((vector, at) => {
    for (const [id, value] of vector) centroids[id * classes + labels[at]!]! += value;
  });
  const lengths = new Float32Array(classes);
  centroids.forEach((value, at) => (lengths[at % classes]! += value * value));
  const owners = new Map<number, [example: number, value: number][]>();
  vectors.forEach((vector, at) => {
    for (const [id, value] of vector) owners.set(id, [...(owners.get(id) ?? []), [at, value]]);
  });

  return text => {
    const vector = toVector(featuresOf(text));
    const chances = probabilities(vector);
    const middle = times(centroids, vector).map((sum, topic) => sum / Math.sqrt(lengths[topic]! || 1));
    const likeness = new Float32Array(examples.length);
    for (const [id, value] of vector) for (const [at, other] of owners.get(id) ?? []) likeness[at]! += value * other;
    const nearest = new Float32Array(classes);
    likeness.forEach((value, at) => (nearest[labels[at]!] = Math.max(nearest[labels[at]!]!, value)));
    const scores = chances.map((chance, topic) => 0.5 * chance + 0.25 * middle[topic]! + 0.25 * nearest[topic]!);
    const confidence = scores.reduce((most, score) => Math.max(most, score), 0);
    return { id: ids[scores.indexOf(confidence)], confidence };
  };

  function toVector(features: readonly string[]): [id: number, value: number][] {
    const counts = new Map<number, number>();
    for (const feature of features) {
      const id = place.get(feature);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const values = [...counts].map(([id, count]): [number, number] => [id, (1 + Math.log(count)) * rarity[id]!]);
    const length = Math.hypot(...values.map(([, value]) => value)) || 1;
    return values.map(([id, value]) => [id, value / length]);
  }

  function times(matrix: Float32Array, vector: readonly [number, number][]): Float32Array {
    const sums = new Float32Array(classes);
    for (const [id, value] of vector)
      for (let topic = 0; topic < classes; topic += 1) sums[topic]! += value * matrix[id * classes + topic]!;
    return sums;
  }

  function probabilities(vector: readonly [number, number][]): Float32Array {
    const scores = times(weights, vector).map((score, topic) => Math.exp(score + bias[topic]!));
    const sum = scores.reduce((all, score) => all + score, 0);
    return scores.map(score => score / sum);
  }

  function train(): void {
    const history = new Float32Array(weights.length).fill(1e-6);
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      for (let step = 0; step < vectors.length; step += 1) {
        const at = (step * 7_919 + epoch * 31) % vectors.length;
        const gaps = probabilities(vectors[at]!);
        gaps[labels[at]!]! -= 1;
        gaps.forEach((gap, topic) => {
          if (Math.abs(gap) < 1e-3) return;
          for (const [id, value] of vectors[at]!) {
            const cell = id * classes + topic;
            history[cell]! += (gap * value) ** 2;
            weights[cell]! -= (rate * gap * value) / Math.sqrt(history[cell]!);
          }
          bias[topic]! -= 0.02 * gap;
        });
      }
    }
  }
}

function featuresOf(text: string): string[] {
  const small = text.toLowerCase();
  const words = (small.match(/[\p{L}\p{N}']+/gu) ?? []).map(word => stemmer(word));
  const letters = ` ${small.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const unlike = [...new Set(words)].sort();
  return [
    ...words.map(word => `w${word}`),
    ...words.slice(1).map((word, at) => `b${words[at]!} ${word}`),
    ...unlike.flatMap((word, at) => unlike.slice(at + 1).map(other => `p${word} ${other}`)),
    ...runs.flatMap(length =>
      Array.from({ length: Math.max(0, letters.length - length + 1) }, (_, at) => `c${letters.slice(at, at + length)}`),
    ),
  ];
}

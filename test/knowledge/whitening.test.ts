import { dimensions } from '../../src/knowledge/meaning';
import { whiten, whiteningOf } from '../../src/knowledge/whitening';

/** Two topics that differ in direction 1; within each, examples differ widely in direction 0 and a little in all others. */
function spreadMeanings() {
  const meanings = Array.from({ length: 200 }, (_, at) =>
    Float32Array.from({ length: dimensions }, (_none, k) => {
      const wave = Math.sin((at + 1) * (k + 1));
      if (k === 0) return 3 * wave;
      return (k === 1 ? at % 2 : 0) + 0.1 * wave;
    }),
  );
  return { meanings, labels: Int32Array.from(meanings, (_, at) => at % 2) };
}

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0);
}

function direction(values: Record<number, number>): Float32Array {
  return Float32Array.from({ length: dimensions }, (_, k) => values[k] ?? 0);
}

test('a direction in which examples of one topic differ counts less than the others', () => {
  const { meanings, labels } = spreadMeanings();
  const whitening = whiteningOf(meanings, labels, 2, undefined);
  const both = whiten(whitening, direction({ 0: 1, 1: 1 }));
  expect(Math.abs(both[0]!)).toBeLessThan(0.4 * both[1]!);
  expect(cosine(both, both)).toBeCloseTo(1, 5);
});

test('what parts the topics does not count less for it', () => {
  const { meanings, labels } = spreadMeanings();
  const whitening = whiteningOf(meanings, labels, 2, undefined);
  const inOne = whiteningOf(
    meanings,
    labels.map(() => 0),
    1,
    undefined,
  );
  const share = (matrix: Float32Array) => whiten(matrix, direction({ 1: 1, 2: 1 }))[1]!;
  expect(share(whitening)).toBeGreaterThan(share(inOne) + 0.05);
});

test('the topic that stands for all other subjects tells nothing about the spread', () => {
  const { meanings, labels } = spreadMeanings();
  const others = meanings.map(meaning => meaning.map((value, k) => (k === 5 ? 9 : value)) as Float32Array);
  const labelled = Int32Array.from([...labels, ...others.map(() => 2)]);
  expect(whiteningOf([...meanings, ...others], labelled, 3, 2)).toEqual(whiteningOf(meanings, labels, 2, undefined));
});

test('with one example, or none that says anything, meanings stay what they are', () => {
  const about = direction({ 3: 0.6, 7: 0.8 });
  for (const meanings of [[about], [direction({}), direction({})]]) {
    const whitening = whiteningOf(meanings, new Int32Array(meanings.length), 1, undefined);
    expect(whiten(whitening, about)).toEqual(about);
  }
  expect(whiten(whiteningOf([], new Int32Array(0), 0, undefined), direction({}))).toEqual(direction({}));
});

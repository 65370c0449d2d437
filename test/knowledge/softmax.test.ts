import { type LinearModel, trainSoftmax } from '../../src/knowledge/softmax';

/** Three classes, each told by a feature of its own, and features that all share. */
const vectors = Array.from({ length: 30 }, (_, at) => ({
  ids: Int32Array.of(at % 3, 3 + (at % 5), 8),
  values: Float32Array.of(0.8, 0.5, 0.3),
}));
const labels = Int32Array.from(vectors, (_, at) => at % 3);
const dropout = { sparse: 0.5, dense: 0.2, denseCount: 1 };

function train(epochs: number, averaged: number): LinearModel {
  return trainSoftmax(vectors, labels, 3, 9, { epochs, rate: 1, dropout, averaged });
}

function weightsOf({ classes, weights, scales }: LinearModel): number[] {
  return Array.from(weights, (weight, at) => weight * scales[Math.floor(at / classes)]!);
}

test('the weights after the last rounds are averaged', () => {
  const [before, last] = [train(3, 1), train(4, 1)];
  const mean = train(4, 2);
  const expected = weightsOf(before).map((weight, at) => (weight + weightsOf(last)[at]!) / 2);
  weightsOf(mean).forEach((weight, at) => expect(Math.abs(weight - expected[at]!)).toBeLessThan(0.02));
  mean.bias.forEach((bias, c) => expect(bias).toBeCloseTo((before.bias[c]! + last.bias[c]!) / 2, 5));
  expect(weightsOf(before)).not.toEqual(weightsOf(last));
});

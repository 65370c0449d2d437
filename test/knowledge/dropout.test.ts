import { thinner } from '../../src/knowledge/dropout';

/** 90 features of value 1, then 10 of value 2. */
const vector = {
  ids: Int32Array.from({ length: 100 }, (_, at) => at),
  values: Float32Array.from({ length: 100 }, (_, at) => (at < 90 ? 1 : 2)),
};
const rounds = 2_000;

function sumsOf(dropout: { sparse: number; dense: number; denseCount: number }) {
  const thin = thinner(dropout, 100);
  const times = new Int32Array(100);
  const sums = new Float64Array(100);
  for (let round = 0; round < rounds; round += 1) {
    const { ids, values } = thin(vector);
    ids.forEach((id, at) => {
      times[id]! += 1;
      sums[id]! += values[at]!;
    });
  }
  return { times, sums };
}

test('each feature is left out as often as asked, and counts as much in all', () => {
  const { times, sums } = sumsOf({ sparse: 0.9, dense: 0.5, denseCount: 10 });
  times.forEach((count, id) => expect(Math.abs(count / rounds - (id < 90 ? 0.1 : 0.5))).toBeLessThan(0.05));
  const total = (from: number, to: number) => sums.subarray(from, to).reduce((sum, value) => sum + value) / rounds;
  expect(Math.abs(total(0, 90) - 90)).toBeLessThan(2);
  expect(Math.abs(total(90, 100) - 20)).toBeLessThan(1);
});

test('with no rate nothing is left out or changed', () => {
  const { ids, values } = thinner({ sparse: 0, dense: 0, denseCount: 10 }, 100)(vector);
  expect([ids, values]).toEqual([vector.ids, vector.values]);
});

test('the same calls leave out the same', () => {
  const dropout = { sparse: 0.9, dense: 0.5, denseCount: 10 };
  expect(sumsOf(dropout)).toEqual(sumsOf(dropout));
});

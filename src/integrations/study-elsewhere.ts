import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CuratedArticle } from '../knowledge/curated-article';
import type { Knowledge } from '../knowledge/engine';
import { codeFolder } from '../lib/folders';

/** Learns articles in a thread of its own: it takes seconds, in which nobody should wait for an answer. */
export function studyElsewhere(articles: readonly CuratedArticle[]): Promise<Knowledge> {
  return new Promise((done, failed) => {
    const worker = new Worker(join(codeFolder, 'integrations/study-worker.js'), { workerData: articles });
    worker.once('message', done);
    worker.once('error', failed);
    worker.once('exit', code => failed(new Error(`the thread that learns the articles ended with ${code}`)));
    worker.unref();
  });
}

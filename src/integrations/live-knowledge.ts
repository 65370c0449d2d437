import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import type { CuratedArticle } from '../knowledge/curated-article';
import { type KnowledgeBase, knowledgeBaseOf } from '../knowledge/knowledge-base';
import { ConfigError, describeFault } from '../lib/fault';
import { locales } from '../lib/locale';
import { type Log, causeOf } from '../lib/log';
import { type Study, studied } from './kept-knowledge';
import {
  type ArticleFile,
  type ParsedFile,
  articlesIn,
  faultsIn,
  fingerprintOf,
  parseFile,
  readArticleFiles,
} from './knowledge-files';
import { studyElsewhere } from './study-elsewhere';

/** A knowledge base that follows its folder. */
export interface LiveKnowledge {
  current(): KnowledgeBase;
  /** Follows no further; what is being learned is let go. */
  stop(): void;
}

export interface LiveKnowledgeOptions {
  /** How to learn; at the start here (nobody waits yet), later in a thread of its own. */
  readonly study?: Study;
  /** An editor that saves by renaming makes several events; they are taken as one change. */
  readonly settleMs?: number;
  /** Where a folder tells no changes (network shares, mounted volumes), they are found by looking. */
  readonly lookEveryMs?: number;
}

/**
 * Opens a folder of articles and takes up its changes without a restart. An article that cannot be read is refused with file,
 * line and reason in the log, and the last good one stays; so do all where the folder is emptied, taken away or cannot be
 * read. Learning runs beside the service: questions are answered from what was known until it has ended.
 *
 * @throws {ConfigError} when no article can be read, or a folder or file that is there cannot
 */
export async function openKnowledge(
  folder: string,
  placeholders: Readonly<Record<string, string>>,
  log: Log,
  { study, settleMs = 300, lookEveryMs = 30_000 }: LiveKnowledgeOptions = {},
): Promise<LiveKnowledge> {
  const files = await readArticleFiles(folder);
  const first = await studied(folder, files, study);
  const good: GoodFiles = new Map();
  takeUp(files, first.parsed, good, log);
  let seen = fingerprintOf(files);
  let current = knowledgeBaseOf(articlesIn(first.parsed), first.knowledge, placeholders);
  let working = Promise.resolve();
  let stopped = false;
  const isStopped = () => stopped;
  let settling: NodeJS.Timeout | undefined;
  let isReadable = true;

  const follow = async () => {
    const found = await readArticleFiles(folder);
    if (found.length === 0) throw new ConfigError(faultsIn(folder, []));
    if (!isReadable) log.info({ folder }, 'the articles can be read again');
    isReadable = true;
    const print = fingerprintOf(found);
    if (print === seen || isStopped()) return;
    seen = print;
    const isChanged = takeUp(
      found,
      found.map(file => goodAsItIs(file, good) ?? parseFile(file)),
      good,
      log,
    );
    const articles = Array.from(good.values(), ({ article }) => article);
    if (!isChanged || articles.length === 0) return;
    const knowledge = await (study ?? studyElsewhere)(articles);
    if (isStopped()) return;
    current = knowledgeBaseOf(articles, knowledge, placeholders);
    log.info({ articles: articles.length }, 'the articles have changed and are in use');
  };
  const failed = (error: unknown) => {
    if (error instanceof ConfigError) {
      // Once, and not at every look.
      if (isReadable)
        log.warn({ folder }, `the articles cannot be read; those from before stay in use: ${error.message}`);
      isReadable = false;
      return;
    }
    seen = '';
    log.error(causeOf(error), 'the changed articles could not be learned; those from before stay in use');
  };
  const changed = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      working = working.then(follow).catch(failed);
    }, settleMs);
    settling.unref();
  };
  const watchers = [folder, ...locales.map(locale => join(folder, locale))].flatMap(each => watched(each, changed));
  const looking = setInterval(changed, lookEveryMs);
  looking.unref();
  return {
    current: () => current,
    stop() {
      stopped = true;
      clearInterval(looking);
      clearTimeout(settling);
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** The last good state of each file, by path. */
type GoodFiles = Map<string, { readonly content: string; readonly article: CuratedArticle }>;

/** Brings the good files up to date. What is refused is logged; its last good state stays. @returns whether any changed */
function takeUp(files: readonly ArticleFile[], parsed: readonly ParsedFile[], good: GoodFiles, log: Log): boolean {
  const paths = new Set(files.map(({ path }) => path));
  let isChanged = false;
  for (const path of [...good.keys()]) if (!paths.has(path)) isChanged = good.delete(path);
  files.forEach(({ path, content }, at) => {
    const article = parsed[at]!;
    if (!('faults' in article)) {
      if (good.get(path)?.content !== content) isChanged = true;
      good.set(path, { content, article });
      return;
    }
    const kept = good.has(path) ? 'its last good state stays in use' : 'it is left out';
    for (const fault of article.faults)
      log.warn({ file: fault.file, key: fault.key }, `an article was refused, ${kept}: ${describeFault(fault)}`);
  });
  return isChanged;
}

function goodAsItIs({ path, content }: ArticleFile, good: GoodFiles): CuratedArticle | undefined {
  const known = good.get(path);
  return known?.content === content ? known.article : undefined;
}

/** Nothing where the folder cannot be watched: its changes are then found by looking. */
function watched(folder: string, changed: () => void): FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

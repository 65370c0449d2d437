import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CuratedArticle, parseArticle } from '../knowledge/curated-article';
import type { Fault } from '../lib/fault';
import { locales } from '../lib/locale';

/** The knowledge base as found on disk: the articles that are right, and what is wrong with the others. */
export interface KnowledgeFiles {
  readonly articles: readonly CuratedArticle[];
  readonly faults: readonly Fault[];
}

/** Reads `<folder>/<language>/*.md`. A language without a folder has no articles. */
export async function readKnowledge(folder: string): Promise<KnowledgeFiles> {
  const files = (
    await Promise.all(
      locales.map(async locale => (await markdownIn(join(folder, locale))).map(file => ({ locale, file }))),
    )
  ).flat();
  const read = await Promise.all(
    files.map(async ({ locale, file }) => parseArticle(file, locale, await readFile(file, 'utf8'))),
  );
  const faults = read.flatMap(result => ('faults' in result ? result.faults : []));
  if (files.length === 0)
    faults.push({
      file: folder,
      key: '',
      repair: `holds no articles; put them in ${locales.map(locale => `${locale}/*.md`).join(' and ')}`,
    });
  return { articles: read.flatMap(result => ('faults' in result ? [] : [result])), faults };
}

async function markdownIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => join(folder, name));
}

import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type CuratedArticle, parseArticle } from '../knowledge/curated-article';
import { strayKeysIn } from '../knowledge/front-matter';
import { ConfigError, type Fault, unreadable } from '../lib/fault';
import { type Locale, locales } from '../lib/locale';

/** An article's file as it is on disk. */
export interface ArticleFile {
  readonly path: string;
  readonly locale: Locale;
  readonly content: string;
}

/** The knowledge base as found on disk: the articles that are right, and what is wrong with the others. */
export interface KnowledgeFiles {
  readonly articles: readonly CuratedArticle[];
  readonly faults: readonly Fault[];
  /** What stands there to no effect. */
  readonly strays: readonly Fault[];
}

/** Reads and checks `<folder>/<language>/*.md`. */
export async function readKnowledge(folder: string): Promise<KnowledgeFiles> {
  const files = await readArticleFiles(folder);
  const parsed = files.map(parseFile);
  return { articles: articlesIn(parsed), faults: faultsIn(folder, parsed), strays: await straysIn(folder, files) };
}

/**
 * Reads `<folder>/<language>/*.md`. A language without a folder has no articles.
 *
 * @throws {ConfigError} when a folder or a file is there and cannot be read
 */
export async function readArticleFiles(folder: string): Promise<ArticleFile[]> {
  const files = await Promise.all(
    locales.map(async locale => (await markdownIn(join(folder, locale))).map(path => ({ locale, path }))),
  );
  const read: ArticleFile[] = [];
  const all = files.flat();
  for (let at = 0; at < all.length; at += readAtOnce) {
    read.push(...(await Promise.all(all.slice(at, at + readAtOnce).map(contentOf))).flat());
  }
  return read;
}

/** A process may have only so many files open: some systems allow 256. */
const readAtOnce = 64;

/** A file that was taken away since the folder was read is none. */
async function contentOf(file: Omit<ArticleFile, 'content'>): Promise<ArticleFile[]> {
  return readFile(file.path, 'utf8').then(
    content => [{ ...file, content }],
    (error: unknown) => noneThere(file.path, error),
  );
}

/** Nothing for a file or folder that is not there. */
function noneThere(path: string, error: unknown): [] {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
  throw new ConfigError([unreadable(path, error)]);
}

/** An article, or what is wrong with its file. */
export type ParsedFile = CuratedArticle | { readonly faults: readonly Fault[] };

export function parseFile({ path, locale, content }: ArticleFile): ParsedFile {
  return parseArticle(path, locale, content);
}

export function articlesIn(parsed: readonly ParsedFile[]): CuratedArticle[] {
  return parsed.flatMap(result => ('faults' in result ? [] : [result]));
}

/** The faults in a folder's files, and of the folder where it has none. */
export function faultsIn(folder: string, parsed: readonly ParsedFile[]): Fault[] {
  if (parsed.length > 0) return parsed.flatMap(result => ('faults' in result ? result.faults : []));
  const repair = `holds no articles; put them in ${locales.map(locale => `${locale}/*.md`).join(' and ')}`;
  return [{ file: folder, key: '', repair }];
}

/** What stands in a folder to no effect: files that are not read, and keys that are not known. */
export async function straysIn(folder: string, files: readonly ArticleFile[]): Promise<Fault[]> {
  return [...(await strayFiles(folder)), ...files.flatMap(({ path, content }) => strayKeysIn(path, content))];
}

/** Files that look like articles and are not read, as they lie elsewhere than in `<language>/` or end otherwise. */
async function strayFiles(folder: string): Promise<Fault[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const isRead = (path: string) => locales.some(locale => dirname(path) === locale) && path.endsWith('.md');
  return entries
    .filter(entry => entry.isFile() && /\.(md|markdown)(\.|$)/i.test(entry.name))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .filter(path => !isRead(path))
    .sort()
    .map(path => {
      const repair = `is not read; articles are ${locales.map(locale => `${locale}/<id>.md`).join(' and ')}`;
      return { file: join(folder, path), key: '', repair };
    });
}

/** A fingerprint of the files' contents, wherever they lie. */
export function fingerprintOf(files: readonly ArticleFile[]): string {
  const hash = createHash('sha256');
  for (const { locale, content } of files) hash.update(`${locale} ${content.length}\n`).update(content);
  return hash.digest('hex');
}

async function markdownIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => noneThere(folder, error));
  return names
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => join(folder, name));
}

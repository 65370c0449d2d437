import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CuratedArticle } from '../knowledge/curated-article';
import type { Knowledge } from '../knowledge/engine';
import { type KnowledgeBase, knowledgeBaseOf, studyArticles } from '../knowledge/knowledge-base';
import { ConfigError, type Fault } from '../lib/fault';
import { codeFolder } from '../lib/folders';
import {
  type ArticleFile,
  type ParsedFile,
  articlesIn,
  faultsIn,
  fingerprintOf,
  parseFile,
  readArticleFiles,
} from './knowledge-files';
import { pack, packedForm, unpack } from './packed';

/**
 * What was learned ahead lies beside the compiled code (`npm run build` puts it there): reading it takes a tenth of a second,
 * learning it several. It counts only for the same articles and the same code.
 */
const code = join(codeFolder, 'knowledge');
const keptFile = join(code, 'learned.bin');

/** A folder's files as parsed, in their order, and what was learned from the good ones. */
export interface Studied {
  readonly parsed: readonly ParsedFile[];
  readonly knowledge: Knowledge;
}

/**
 * The knowledge base of a folder, and why articles of it were refused.
 *
 * @throws {ConfigError} when no article can be read
 */
export async function loadKnowledge(
  folder: string,
  placeholders: Readonly<Record<string, string>>,
): Promise<KnowledgeBase & { readonly faults: readonly Fault[] }> {
  const { parsed, knowledge } = await studied(folder, await readArticleFiles(folder));
  return { ...knowledgeBaseOf(articlesIn(parsed), knowledge, placeholders), faults: faultsIn(folder, parsed) };
}

/**
 * What was learned ahead from the files where that still fits, else what is learned from them now.
 *
 * @throws {ConfigError} when none of them is right
 */
export async function studied(
  folder: string,
  files: readonly ArticleFile[],
  study: Study = studyHere,
): Promise<Studied> {
  const kept = await keptFor(files);
  if (kept) return kept;
  const parsed = files.map(parseFile);
  const articles = articlesIn(parsed);
  if (articles.length === 0) throw new ConfigError(faultsIn(folder, parsed));
  return { parsed, knowledge: await study(articles) };
}

export type Study = (articles: readonly CuratedArticle[]) => Promise<Knowledge>;

const studyHere: Study = articles => Promise.resolve(studyArticles(articles));

/** What was learned ahead from just these files; nothing where they, or the code, have changed since. */
async function keptFor(files: readonly ArticleFile[]): Promise<Studied | undefined> {
  const bytes = keptBytes();
  if (!bytes) return undefined;
  const print = await printOf(files);
  if (!bytes.subarray(0, print.length).equals(print)) return undefined;
  const { parsed, knowledge } = unpack(bytes.subarray(print.length)) as Studied;
  // Faults name the file where it lies now, which may be elsewhere than it was learned from.
  return { parsed: parsed.map((result, at) => ('faults' in result ? parseFile(files[at]!) : result)), knowledge };
}

/** At once: nobody is served yet, and in pieces it takes twice the time. */
function keptBytes(): Buffer | undefined {
  try {
    return readFileSync(keptFile);
  } catch {
    return undefined;
  }
}

/** Learns a folder's articles ahead. @returns how many, nothing where what is kept still fits; and why others were refused */
export async function learnAhead(folder: string): Promise<{ learned?: number; faults: readonly Fault[] }> {
  const files = await readArticleFiles(folder);
  const fitting = await keptFor(files);
  if (fitting) return { faults: faultsIn(folder, fitting.parsed) };
  const kept = await studied(folder, files);
  // Written aside and renamed, so that a start meanwhile never reads half a file.
  await writeFile(`${keptFile}.new`, Buffer.concat([await printOf(files), pack(kept)]));
  await rename(`${keptFile}.new`, keptFile);
  return { learned: articlesIn(kept.parsed).length, faults: faultsIn(folder, kept.parsed) };
}

/** The fingerprint of the articles and of the code that learns from them, in bytes of one length. */
async function printOf(files: readonly ArticleFile[]): Promise<Buffer> {
  const hash = createHash('sha256').update(packedForm).update(fingerprintOf(files));
  const names = (await readdir(code, { recursive: true })).filter(each => /\.(?:[jt]s|json)$/.test(each)).sort();
  const sources = await Promise.all(names.map(name => readFile(join(code, name))));
  for (const source of sources) hash.update(source);
  return hash.digest();
}

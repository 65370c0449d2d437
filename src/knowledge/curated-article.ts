import type { Fault } from '../lib/fault';
import { flawsOf, repairOf } from '../lib/flaws';
import type { Locale } from '../lib/locale';
import { notUtf8 } from '../lib/utf8';
import { divided, frontMatter } from './front-matter';

/** One curated entry of the knowledge base, in one language. */
export interface CuratedArticle {
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  readonly product: string;
  readonly audience: string;
  /** The role that answers for it. */
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly reviewed: string;
  readonly reviewAfter: string;
  readonly sources: readonly string[];
  readonly keywords: readonly string[];
  /** In people's own words. */
  readonly questions: readonly string[];
  /** Markdown: bold, lists and links. The short answer comes first. */
  readonly body: string;
}

/** An article as a person reads it: nothing left to fill in. */
export interface ReadableArticle {
  readonly id: string;
  /** `support` for what is on the support itself. */
  readonly product: string;
  readonly locale: Locale;
  readonly title: string;
  readonly answer: string;
  readonly steps: string;
  readonly otherwise: string;
  readonly sourceUrl?: string;
}

/** Reads an article's Markdown with its YAML front matter. Faults name file, line or key, and the repair. */
export function parseArticle(file: string, locale: Locale, content: string): CuratedArticle | { faults: Fault[] } {
  const strange = notUtf8(file, content);
  if (strange) return { faults: [strange] };
  const parts = divided(content);
  if (!parts)
    return { faults: [{ file: `${file}:1`, key: '', repair: 'begin with front matter between two lines of ---' }] };
  const { document, lineAt, body, flaw } = parts;
  if (flaw) {
    const repair = `is not valid YAML: ${flaw.message}. Put texts with : # " @ * [ or { in quotes; indent with spaces`;
    return { faults: [{ file: `${file}:${lineAt(flaw.at)}`, key: '', repair }] };
  }
  const parsed = frontMatter.safeParse(document.toJS(), { error: repairOf });
  if (!parsed.success) {
    return {
      faults: flawsOf(parsed.error).map(({ path, message }) => {
        const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
        return { file: `${file}:${lineAt(node?.range?.[0])}`, key: path.join('.'), repair: message };
      }),
    };
  }
  if (!body.trim()) {
    const last = content.trimEnd().split('\n').length;
    return { faults: [{ file: `${file}:${last}`, key: '', repair: 'write the answer below the front matter' }] };
  }
  return { ...parsed.data, locale, body: body.trim() };
}

/** Fills in what differs by organisation, and divides the article into its parts. */
export function readable(article: CuratedArticle, placeholders: Readonly<Record<string, string>>): ReadableArticle {
  const [answer = '', ...sections] = fill(article.body, placeholders)
    .split(/^##\s+.*$/m)
    .map(part => part.trim());
  return {
    id: article.id,
    product: article.product,
    locale: article.locale,
    title: fill(article.title, placeholders),
    answer,
    steps: sections[0] ?? '',
    otherwise: sections.slice(1).join('\n\n'),
    ...(article.sources[0] && { sourceUrl: article.sources[0] }),
  };
}

/** Puts values in place of `{{name}}`. A line with a name that has no value is left out: it never reaches a person. */
function fill(text: string, placeholders: Readonly<Record<string, string>>): string {
  return text
    .split('\n')
    .flatMap(line => {
      const filled = line.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (whole, name: string) => placeholders[name] ?? whole);
      return /\{\{.*?\}\}/.test(filled) ? [] : [filled];
    })
    .join('\n');
}

/** The article as plain text, for a terminal and for machines. */
export function asText({ answer, steps, otherwise }: ReadableArticle): string {
  return [answer, steps, otherwise].filter(Boolean).join('\n\n').replaceAll('**', '');
}

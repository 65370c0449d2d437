import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import * as z from 'zod/v4';
import type { Fault } from '../lib/fault';
import { unknownKeys } from '../lib/unknown-keys';

const text = z.string({ error: 'is no text to YAML; put it in quotes' });
const texts = z.array(text.min(1, 'is empty; write something, or leave the line out')).default([]);

/** What stands above an article. */
export const frontMatter = z.object({
  id: text.pipe(z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens')),
  title: text.min(1, 'give a title'),
  product: text.default('power-platform'),
  audience: text.default('user'),
  owner: text.default('helpdesk'),
  reviewed: text.default(''),
  reviewAfter: text.default(''),
  sources: texts,
  keywords: texts,
  questions: z
    .array(text.min(1, 'is empty; write a question, or leave the line out'), { error: 'give a list of questions' })
    .min(1, 'give at least one question'),
});

/** An article's front matter, as YAML, and what stands below it; nothing where it does not begin with any. */
export function divided(content: string) {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(content.replace(/^\uFEFF/, ''));
  if (!match) return undefined;
  const [, head = '', body = ''] = match;
  // Every value is a text as it is written: 1.10 is no number, and no is no.
  const document = parseDocument(head, { schema: 'failsafe', prettyErrors: false });
  /** The line of the file at a place in its front matter, which begins on the second. */
  const lineAt = (offset = 0) => head.slice(0, offset).split('\n').length + 1;
  return { document, lineAt, body, flaw: flawOf(document) };
}

/** Why front matter cannot be read, and at which place of it. A text that begins with * is an alias to YAML. */
function flawOf(document: Document.Parsed): { readonly message: string; readonly at: number } | undefined {
  const [error] = document.errors;
  if (error) return { message: error.message, at: error.pos[0] };
  let flaw: ReturnType<typeof flawOf>;
  visit(document, {
    Alias(_key, { source, range }) {
      flaw = { message: `*${source} stands for another text`, at: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return flaw;
}

/** Keys of an article's front matter that do nothing, as far as it can be read. */
export function strayKeysIn(file: string, content: string): Fault[] {
  const parts = divided(content);
  if (!parts || parts.flaw) return [];
  const { document, lineAt } = parts;
  const keys = isMap(document.contents) ? document.contents.items.map(({ key }) => key) : [];
  return unknownKeys(frontMatter, document.toJS()).map(({ path, nearest, isNear }) => {
    const key = path.join('.');
    const line = lineAt(keys.find(node => isScalar(node) && node.value === key)?.range[0]);
    const known = Object.keys(frontMatter.shape).join(', ');
    const meant = isNear ? `the nearest key that is known is "${nearest}"` : `the keys are ${known}`;
    return { file: `${file}:${line}`, key, repair: `does nothing, as it is not known; ${meant}` };
  });
}

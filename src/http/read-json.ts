import type { IncomingMessage } from 'node:http';

/** A request's body as data, or the status that it is refused with. */
export type JsonBody =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'refused'; readonly status: 400 | 413 | 415 };

/**
 * Reads a body as JSON and nothing else: no forms, no files, no compression. restify's own reader measures what comes
 * over the wire only, so that a small compressed body could fill the memory, and a broken one would end the process.
 *
 * @param maxBytes what is longer is read to its end, so that the sender hears the answer, but not kept
 */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<JsonBody> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (bytes > maxBytes * longestSkippedTimes) break;
  }
  if (bytes > maxBytes) return { kind: 'refused', status: 413 };
  if (!isPlainJson(request)) return { kind: 'refused', status: 415 };
  try {
    const value = parsed(Buffer.concat(chunks).toString('utf8'));
    return isDeep(value) ? { kind: 'refused', status: 400 } : { kind: 'json', value };
  } catch {
    return { kind: 'refused', status: 400 };
  }
}

/**
 * Leaves out keys that are called `__proto__`: copied, what they hold would become the copy's prototype, which no schema has
 * checked. Asking for every key takes half as long again, so that is done only where the name stands, or what may spell it.
 */
function parsed(text: string): unknown {
  if (!/__proto__|\\u00/.test(text)) return JSON.parse(text);
  return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
}

/** Far deeper than any card; whatever walks along it by calling itself would come to its end. */
const maxDepth = 100;

function isDeep(value: unknown, depth = 0): boolean {
  if (depth > maxDepth) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(item => isDeep(item, depth + 1));
}

/** A body longer than this many times the limit is not even read to its end: the connection is cut. */
const longestSkippedTimes = 16;

function isPlainJson({ headers }: IncomingMessage): boolean {
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding === 'identity' && /^application\/([\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '');
}

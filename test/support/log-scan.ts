import type { Sent } from './kept-logs';

/** Something in a log that should not be there. */
export interface Leak {
  readonly what: string;
  readonly line: string;
}

/** What the service says of itself, which is nobody's secret. */
export interface Own {
  /** The fixed messages of its log. */
  readonly messages: ReadonlySet<string>;
  /** Words that its own ids, verbs, reasons and functions are made of. */
  readonly words: ReadonlySet<string>;
}

/** What never belongs into a log, whoever sent it. Ids of Teams' conversations look like addresses of mail and are none. */
const patterns: Readonly<Record<string, RegExp>> = {
  'a bearer token': /\bbearer\s+\S{4,}/i,
  'a JSON web token': /\beyJ[\w-]{8,}\.[\w-]{8,}/,
  'a signed address': /[?&](?:sig|sv|se|code|token|key|password)=[^&\s"]/i,
  'a password in an address': /:\/\/[^/\s:@"]+:[^@\s/"]+@/,
  'an address of mail': /[\w.+-]+@(?!thread\.|unq\.)[\w-]+\.[a-z]{2,}/i,
};

/** Shorter words say nothing by themselves; two in a row do. */
const telling = 4;

/** Finds what people wrote, what they are called, and secrets, in lines of a log. */
export function leaksIn(lines: Iterable<string>, sent: Sent, own: Own): Leak[] {
  const ids = new Set(sent.ids.flatMap(wordsOf));
  const isOwn = (word: string) => own.words.has(word) || ids.has(word);
  const words = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const text of [...sent.texts, ...sent.secrets]) {
    const parts = wordsOf(text);
    for (const word of parts) if (word.length >= telling && !isOwn(word)) words.set(word, text);
    for (const pair of pairsOf(parts)) if (!pair.split(' ').every(isOwn)) pairs.set(pair, text);
  }
  const secrets = sent.secrets.filter(secret => secret.length >= telling && !wordsOf(secret).every(isOwn));
  const leaks: Leak[] = [];
  for (const line of lines) {
    const values = valuesOf(line, own.messages);
    const found = (what: string) => void leaks.push({ what, line: line.slice(0, 300) });
    for (const [what, pattern] of Object.entries(patterns)) if (values.some(value => pattern.test(value))) found(what);
    for (const secret of secrets) if (values.some(value => value.includes(secret))) found(`"${secret}"`);
    for (const value of values) {
      const parts = wordsOf(value);
      for (const word of parts) if (words.has(word)) found(`"${word}" of "${words.get(word)!}"`);
      for (const pair of pairsOf(parts)) if (pairs.has(pair)) found(`"${pair}" of "${pairs.get(pair)!}"`);
    }
  }
  return leaks;
}

/** The values of a line, without its time, its level, its fixed message and the places in files. */
function valuesOf(line: string, messages: ReadonlySet<string>): string[] {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    return nodesOwn.test(line) ? [] : [line];
  }
  const { time, level, msg, ...rest } = fields as Record<string, unknown>;
  return [...(typeof msg === 'string' && messages.has(msg) ? [] : [msg]), rest].flatMap(strings).map(withoutPaths);
}

/** What Node.js says of its own modules, in fixed words. */
const nodesOwn = /^\(node:\d+\) \[DEP\d+\] DeprecationWarning: /;

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** Frames of a stack name files, which are the service's own. */
function withoutPaths(value: string): string {
  return value.replace(/(?:node:|\/)[^\s()]+:\d+:\d+/g, '');
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(entraId, ' ')
      .match(/\p{L}+/gu) ?? []
  );
}

const entraId = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]!} ${word}`);
}

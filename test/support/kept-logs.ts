import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Log, createLog } from '../../src/lib/log';

/** Where a run of the tests keeps what services logged, and what was sent to them; nothing outside such a run. */
const folder = () => process.env.FIRSTLINE_KEPT_LOGS;

/** What a log must not hold, and the ids that it may. */
export interface Sent {
  /** What people wrote, and what a policy calls things. */
  readonly texts: readonly string[];
  /** What people are called, tokens and passwords. */
  readonly secrets: readonly string[];
  readonly ids: readonly string[];
}

/** A log at its most talkative in a file that is searched after the run; on standard error too where TEST_LOG_LEVEL says so. */
export function keptLog(others: readonly Log[] = []): Log {
  const file = newFile('log');
  const logs = [
    ...others,
    ...(file === undefined ? [] : [createLog('debug', file)]),
    ...(process.env.TEST_LOG_LEVEL === undefined ? [] : [createLog(process.env.TEST_LOG_LEVEL)]),
  ];
  const each = (level: keyof Log) => (fields: object, message: string) =>
    logs.forEach(log => log[level](fields, message));
  return { debug: each('debug'), info: each('info'), warn: each('warn'), error: each('error') };
}

/** Keeps what a process of the service writes on standard error. */
export function keptOutput(): (chunk: Buffer) => void {
  const file = newFile('log');
  return chunk => {
    if (file !== undefined) appendFileSync(file, chunk);
  };
}

let sentFile: string | undefined;
const noted = new Set<string>();
const maxLength = 1_000;

/** Notes what is sent to a service, so that its log can be searched for it. */
export function note({ texts = [], secrets = [], ids = [] }: Partial<Sent>): void {
  sentFile ??= newFile('sent');
  if (sentFile === undefined) return;
  const isNew = (text: string) => text !== '' && !noted.has(text) && Boolean(noted.add(text));
  const fresh = (words: readonly string[]) => words.filter(isNew).map(text => text.slice(0, maxLength));
  const sent: Sent = { texts: fresh(texts), secrets: fresh(secrets), ids: fresh(ids) };
  if (Object.values(sent).some((words: readonly string[]) => words.length > 0))
    appendFileSync(sentFile, `${JSON.stringify(sent)}\n`);
}

/** Parts of policies, activities and cards that name something instead of saying it. */
const named = new Set(
  [
    ['id', 'verb', 'type', 'kind', 'tier', 'level', 'queue', 'channel', 'serviceUrl', 'admins', 'members', 'tenants'],
    ['ticket', 'formId', 'app', 'category', 'impact', 'priority', 'person', 'article', 'questionId', 'commandId'],
    ['locale', 'as', 'trigger', 'uploadUrl', 'contentUrl'],
  ].flat(),
);

/** Notes what an activity says, and who says it. */
export function noteActivity(activity: object): void {
  const { text, value, from } = activity as { text?: unknown; value?: unknown; from?: Record<string, unknown> };
  note({
    texts: [...stringsIn({ text }), ...stringsIn({ value })],
    secrets: stringsIn({ name: from?.name }),
    ids: stringsIn({ of: from?.aadObjectId }),
  });
}

/** Notes whom a policy names, and what it calls things. */
export function notePolicy(policy: unknown): void {
  note({ texts: stringsIn(policy), secrets: namesIn(policy), ids: idsIn(policy) });
}

/** Everything that is said in a structure: its strings, without those that are ids. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (named.has(key) ? [] : stringsIn(part)));
}

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    named.has(key) ? [part].flat().filter(id => typeof id === 'string') : idsIn(part),
  );
}

/** Names of people: those of owners and co-owners. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'owner' || key === 'coOwners' ? stringsIn(part) : namesIn(part),
  );
}

function newFile(kind: 'log' | 'sent'): string | undefined {
  const run = folder();
  return run === undefined ? undefined : join(run, `${randomUUID()}.${kind}`);
}

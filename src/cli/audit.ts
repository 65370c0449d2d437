import type { AuditHead } from '../storage/audit';
import { UsageError } from './commands';
import { optionsOf } from './options';
import { withStores } from './stores';

/** Lines shown where no number is asked for. */
const usual = 50;

/** `firstline audit verify` and `firstline audit list`. @returns 1 when the log was tampered with */
export async function audit(words: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf(words, {
    json: { type: 'boolean', default: false },
    limit: { type: 'string', default: String(usual) },
    head: { type: 'string' },
  });
  switch (positionals[0]) {
    case 'verify':
      return verify(values.head);
    case 'list':
      return list(Number(values.limit), values.json);
    default:
      throw new UsageError(
        'say "firstline audit verify [--head N:HASH]" or "firstline audit list [--limit N] [--json]"',
      );
  }
}

async function verify(noted: string | undefined): Promise<number> {
  const head = noted === undefined ? undefined : headOf(noted);
  const check = await withStores(stores => stores.audit.verify(head));
  if (check.kind === 'broken') {
    process.stdout.write(`The audit log was changed: line ${check.seq} is not what was written.\n`);
    return 1;
  }
  const { seq, hash } = check.head;
  process.stdout.write(`The audit log is whole: ${seq} lines. Note this head to check against later: ${seq}:${hash}\n`);
  return 0;
}

async function list(limit: number, asJson: boolean): Promise<number> {
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit: give a number from 1');
  const entries = await withStores(stores => stores.audit.newest(limit));
  if (asJson) process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  else
    for (const { seq, at, actor = '-', action, target = '', outcome } of entries)
      process.stdout.write(`${seq}  ${new Date(at).toISOString()}  ${outcome}  ${action} ${target}  ${actor}\n`);
  return 0;
}

function headOf(text: string): AuditHead {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || hash === undefined)
    throw new UsageError('--head: give what "firstline audit verify" printed, as N:HASH');
  return { seq: Number(seq), hash };
}

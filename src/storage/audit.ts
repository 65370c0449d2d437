import { createHash } from 'node:crypto';
import type { Database } from './database';
import type { Schema } from './schema';

/** Something that somebody did, or was not allowed to do. Ids and reasons, never names or what people wrote. */
export interface AuditEntry {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Entra object id; absent where Firstline itself did it, or somebody without an account. */
  readonly actor?: string;
  readonly action: string;
  readonly target?: string;
  readonly outcome: string;
}

/** The newest line of the log. Noted elsewhere, it proves later that nothing up to it was changed. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

export type AuditCheck =
  | { readonly kind: 'whole'; readonly head: AuditHead }
  /** `seq` is the first line that does not follow from the one before it. */
  | { readonly kind: 'broken'; readonly seq: number };

type Row = Schema['audit'];

/** What stands before the first line. */
const origin: AuditHead = { seq: 0, hash: '' };

const pageSize = 1_000;

/** A log that only grows; each line carries a hash of itself and the line before, so that a changed one shows. */
export class AuditStore {
  constructor(private readonly database: Database) {}

  async append(entry: AuditEntry): Promise<void> {
    const { kysely, dialect } = this.database;
    await kysely.transaction().execute(async trx => {
      const { value } = await trx
        .selectFrom('counters')
        .select('value')
        .where('name', '=', 'audit')
        .$if(dialect === 'postgres', query => query.forUpdate())
        .executeTakeFirstOrThrow();
      const last = await trx.selectFrom('audit').select(['seq', 'hash']).where('seq', '=', value).executeTakeFirst();
      const row = rowOf(entry, last ?? { ...origin, seq: value });
      await trx.insertInto('audit').values(row).execute();
      await trx.updateTable('counters').set({ value: row.seq }).where('name', '=', 'audit').execute();
    });
  }

  async head(): Promise<AuditHead> {
    const row = await this.database.kysely
      .selectFrom('audit')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ?? origin;
  }

  /** The newest lines, newest first. */
  async newest(limit: number): Promise<(AuditEntry & { readonly seq: number })[]> {
    const rows = await this.database.kysely
      .selectFrom('audit')
      .selectAll()
      .orderBy('seq', 'desc')
      .limit(limit)
      .execute();
    return rows.map(row => ({ ...entryOf(row), seq: row.seq }));
  }

  /**
   * Reads the whole log, and finds lines that were changed, taken out or cut off at its end.
   *
   * @param noted a head that was written down before; the log must still contain it
   */
  async verify(noted?: AuditHead): Promise<AuditCheck> {
    const { kysely } = this.database;
    const { value: length } = await kysely
      .selectFrom('counters')
      .select('value')
      .where('name', '=', 'audit')
      .executeTakeFirstOrThrow();
    let last = origin;
    for (;;) {
      const rows = await kysely
        .selectFrom('audit')
        .selectAll()
        .where('seq', '>', last.seq)
        .orderBy('seq')
        .limit(pageSize)
        .execute();
      for (const row of rows) {
        const expected = rowOf(entryOf(row), last);
        const isNoted = noted?.seq !== row.seq || noted.hash === row.hash;
        if (expected.seq !== row.seq || expected.hash !== row.hash || !isNoted)
          return { kind: 'broken', seq: last.seq + 1 };
        last = row;
      }
      if (rows.length < pageSize) break;
    }
    const missing = last.seq < Math.max(length, noted?.seq ?? 0);
    return missing
      ? { kind: 'broken', seq: last.seq + 1 }
      : { kind: 'whole', head: { seq: last.seq, hash: last.hash } };
  }
}

function rowOf({ at, actor, action, target, outcome }: AuditEntry, last: AuditHead): Row {
  const seq = last.seq + 1;
  const told = JSON.stringify([last.hash, seq, at, actor ?? null, action, target ?? null, outcome]);
  const hash = createHash('sha256').update(told).digest('hex');
  return { seq, at, actor: actor ?? null, action, target: target ?? null, outcome, hash };
}

function entryOf({ at, actor, action, target, outcome }: Row): AuditEntry {
  return { at, action, outcome, ...(actor !== null && { actor }), ...(target !== null && { target }) };
}

import { sql } from 'kysely';
import { AuditStore } from '../../src/storage/audit';
import { describeOnEachDatabase } from '../support/database';

const entry = (target: string) => ({ at: 1, actor: 'anna', action: 'take', target, outcome: 'denied' });

describeOnEachDatabase('the audit log', fresh => {
  /** A log of four lines. */
  async function written() {
    const opened = await (await fresh()).open();
    const audit = new AuditStore(opened);
    for (const target of ['PP-1', 'PP-2', 'PP-3', 'PP-4']) await audit.append(entry(target));
    /** Changes the tables as somebody could who has the database's password. */
    const tamper = async (statement: string) => {
      const triggers = ['audit_no_update', 'audit_no_delete'];
      if (opened.dialect === 'postgres') await sql`alter table audit disable trigger all`.execute(opened.kysely);
      else for (const trigger of triggers) await sql.raw(`drop trigger ${trigger}`).execute(opened.kysely);
      await sql.raw(statement).execute(opened.kysely);
    };
    return { audit, opened, tamper };
  }

  test('keeps what it is told, newest first', async () => {
    const { audit } = await written();
    expect((await audit.newest(2)).map(({ seq, target }) => [seq, target])).toEqual([
      [4, 'PP-4'],
      [3, 'PP-3'],
    ]);
    expect(await audit.verify()).toMatchObject({ kind: 'whole', head: { seq: 4 } });
  });

  test('an empty one is whole', async () => {
    const audit = new AuditStore(await (await fresh()).open());
    expect(await audit.verify()).toEqual({ kind: 'whole', head: { seq: 0, hash: '' } });
  });

  test('only grows', async () => {
    const { opened } = await written();
    for (const statement of [`update audit set outcome = 'done'`, 'delete from audit'])
      await expect(sql.raw(statement).execute(opened.kysely)).rejects.toThrow('only grows');
  });

  test.each([
    ['a line that was changed', `update audit set outcome = 'done' where seq = 2`, 2],
    ['a line that was taken out', 'delete from audit where seq = 3', 3],
    ['a last line that was cut off', 'delete from audit where seq = 4', 4],
    ['a line that was put in', `insert into audit (seq, at, action, outcome, hash) values (5, 1, 'x', 'done', 'x')`, 5],
  ])('shows %s', async (_what, statement, seq) => {
    const { audit, tamper } = await written();
    await tamper(statement);
    expect(await audit.verify()).toEqual({ kind: 'broken', seq });
  });

  test('that was written anew from the beginning does not fit a head that was noted before', async () => {
    const first = await written();
    const check = await first.audit.verify();
    if (check.kind !== 'whole') throw new Error('it should be whole');
    expect(await first.audit.verify(check.head)).toMatchObject({ kind: 'whole' });
    const other = new AuditStore(await (await fresh()).open());
    for (const target of ['PP-1', 'PP-2', 'PP-3', 'PP-5']) await other.append(entry(target));
    expect(await other.verify(check.head)).toMatchObject({ kind: 'broken' });
  });

  test('keeps its chain when many write at once', async () => {
    const { audit } = await written();
    await Promise.all(Array.from({ length: 20 }, (_, index) => audit.append(entry(`PP-${index}`))));
    expect(await audit.verify()).toMatchObject({ kind: 'whole', head: { seq: 24 } });
  });
});

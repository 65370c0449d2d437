import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type SqliteDatabase,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';

/** Kysely on a database with the API of `node:sqlite`. */
export function sqliteDialect(file: DatabaseSyncInstance): Dialect {
  return {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new ImmediateSqliteDriver(file),
    createIntrospector: db => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite can roll back schema changes; without saying so, a process killed while migrating leaves half a migration. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class ImmediateSqliteDriver extends SqliteDriver {
  constructor(private readonly file: DatabaseSyncInstance) {
    super({ database: withCachedStatements(file) });
  }

  /** A plain BEGIN takes the write lock too late to wait for it: two writers that have both read cannot go on. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** SQLite rolls back by itself when the disk is full; a second rollback would hide that error behind its own. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.file.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** Preparing costs more than running for statements as small as ours; more than this many are lists of many lengths. */
const maxCachedStatements = 200;

/** The shape that Kysely's driver expects, with statements kept prepared. */
function withCachedStatements(file: DatabaseSyncInstance): SqliteDatabase {
  const cache = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = cache.get(sql);
      if (known) return known;
      const statement = asKyselyStatement(file.prepare(sql));
      if (cache.size >= maxCachedStatements) cache.clear();
      cache.set(sql, statement);
      return statement;
    },
    close() {
      // Open statements would keep the write-ahead log from being folded into the file.
      cache.clear();
      file.exec('pragma wal_checkpoint(truncate)');
      file.close();
    },
  };
}

function asKyselyStatement(statement: StatementSyncInstance): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...parameters) as unknown[],
    run: parameters => statement.run(...parameters),
    iterate: parameters => statement.iterate(...parameters),
  };
}

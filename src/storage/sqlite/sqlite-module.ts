import type { DatabaseSyncInstance } from '@photostructure/sqlite';

export type SqliteFile = DatabaseSyncInstance;

type SqliteModule = Pick<typeof import('@photostructure/sqlite'), 'DatabaseSync'>;

/** Node's own SQLite from Node 24 on, where it is recent enough; the same API from a package before. */
async function sqliteModule(): Promise<SqliteModule> {
  const major = Number(process.versions.node.split('.', 1)[0]);
  if (major >= 24) return process.getBuiltinModule('node:sqlite') as unknown as SqliteModule;
  return import('@photostructure/sqlite');
}

/** @param timeout milliseconds that a statement waits for another process */
export async function openFile(
  path: string,
  options: { timeout?: number; readOnly?: boolean } = {},
): Promise<SqliteFile> {
  const { DatabaseSync } = await sqliteModule();
  return new DatabaseSync(path, options);
}

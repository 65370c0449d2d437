import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema';

/**
 * A query that is always of the same shape, and run for every message: building and compiling one takes three times as long
 * as running it, so this is done once for each database.
 *
 * @param build takes each value as one parameter, in their order
 */
export function fixedQuery<Values extends readonly unknown[], Row>(
  build: (db: Kysely<Schema>, ...values: Values) => Compilable<Row>,
): (db: Kysely<Schema>, ...values: Values) => Promise<readonly Row[]> {
  const compiled = new WeakMap<Kysely<Schema>, CompiledQuery<Row>>();
  return async (db, ...values) => {
    let query = compiled.get(db);
    if (!query) compiled.set(db, (query = build(db, ...values).compile()));
    return (await db.executeQuery<Row>({ ...query, parameters: values })).rows;
  };
}

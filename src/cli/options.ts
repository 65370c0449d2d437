import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './commands';

/** Reads a command's options. @throws {UsageError} naming the option that is wrong */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

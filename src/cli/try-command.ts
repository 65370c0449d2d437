import { startApp } from '../app';
import { readConfig } from '../config';
import { createLog } from '../lib/log';
import { optionsOf } from './options';
import { tryIt } from './try';

/** `firstline try [--both]`: the service with a Teams client for development beside it. */
export async function tryFirstline(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, { both: { type: 'boolean', default: false } });
  const config = await readConfig(process.env);
  const log = createLog(process.env.LOG_LEVEL ?? 'warn');
  await tryIt({ both: values.both, startBot: () => startApp(config, log) });
}

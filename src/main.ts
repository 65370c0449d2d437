import './lib/compile-cache';
import { collectDefaultMetrics } from 'prom-client';
import { startApp } from './app';
import { readConfig } from './config';
import { ConfigError } from './lib/fault';
import { causeOf, createLog } from './lib/log';

/** sysexits.h: something in the configuration is wrong. */
const configExitCode = 78;

/** How long requests are still served after SIGTERM: until whoever spreads them has seen that there should be no more. */
const graceMs = 2_000;

async function main(): Promise<void> {
  collectDefaultMetrics();
  const config = await readConfig(process.env);
  const log = createLog(config.environment.LOG_LEVEL);
  // Node's own words would quote the error's message, in which people's words may stand.
  process.on('uncaughtException', error => {
    log.error(causeOf(error), 'a defect ends the service');
    process.exit(1);
  });
  const app = await startApp(config, log);
  log.info({ url: app.url }, 'Firstline is ready');
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stopping ??= app.stop({ graceMs: signal === 'SIGTERM' ? graceMs : 0 }).then(
        () => process.exit(0),
        (error: unknown) => {
          log.error(causeOf(error), 'stopping failed');
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(error instanceof ConfigError ? configExitCode : 1);
});

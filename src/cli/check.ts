import { readConfig, strayKeys } from '../config';
import { readKnowledge } from '../integrations/knowledge-files';
import { checkEach } from '../knowledge/check';
import { ConfigError, describeFault } from '../lib/fault';
import { contextOf } from './article-context';

/**
 * Checks all that a start would check, and warns of articles that would be used though something is wrong with them.
 *
 * @throws {ConfigError} with every fault
 */
export async function check(): Promise<void> {
  // First, as a misspelt key can be what makes another one missing.
  for (const stray of strayKeys(process.env)) process.stderr.write(`warning: ${describeFault(stray)}\n`);
  const { environment, organisation } = await readConfig(process.env);
  const { articles, faults, strays } = await readKnowledge(environment.KNOWLEDGE_DIR);
  for (const stray of strays) process.stderr.write(`warning: ${describeFault(stray)}\n`);
  if (faults.length > 0) throw new ConfigError(faults);
  for (const { severity, article, says } of checkEach(articles, contextOf(organisation)))
    if (severity === 'fault') process.stderr.write(`warning: ${article}: ${says}\n`);
  const { queues } = organisation.routing;
  const apps = organisation.apps.apps;
  process.stdout.write(
    `${organisation.name}: ${apps.length} apps, ${queues.length} queues, ${articles.length} articles: all right\n`,
  );
  const silent = queues.filter(({ channel }) => channel === undefined);
  for (const queue of silent) {
    process.stdout.write(
      `note: queue "${queue.id}" names no channel; connect it in Teams by writing "@Firstline connect ${queue.id}" in its channel\n`,
    );
  }
}

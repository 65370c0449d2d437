import { createBot } from './bot/bot';
import { warmUpTemplating } from './cards/card';
import type { Config } from './config';
import { currentOrganisation } from './desk/current-organisation';
import type { Desk } from './desk/desk';
import { questionLog } from './desk/question-log';
import { memoryOf } from './desk/remember';
import { sending } from './desk/sending';
import { listen } from './http/listen';
import { createServer } from './http/server';
import { entraCredential } from './integrations/entra-credential';
import { openKnowledge } from './integrations/live-knowledge';
import { type Clock, systemClock } from './lib/clock';
import { type Log, causeOf } from './lib/log';
import { openDatabase } from './storage/database';
import { openStores } from './storage/stores';
import { TeamsAdapter } from './teams/adapter';
import { TeamsAuthentication } from './teams/authentication';
import type { TokenSource } from './teams/credentials';
import { uploader } from './teams/files';
import { messenger } from './teams/messenger';
import { mayUploadTo, mayWriteTo } from './teams/service-url';
import { startWorker } from './worker/worker';

/** Turns and messages in hand have this long to end, so that a stop takes less than ten seconds. */
const stopWithinMs = 9_000;

/** Whoever waits for it to be ready has seen it by then. */
const warmUpAfterMs = 1_000;

/** The service, running. */
export interface App {
  readonly url: string;
  /** Says that it is not ready, goes on for the time of grace, ends what is in hand, and closes the database. */
  stop(options?: { readonly graceMs?: number }): Promise<void>;
}

/**
 * Wires everything and starts listening.
 *
 * @param tokenSource where the bot's own tokens come from
 * @throws {ConfigError} when no article can be read
 */
export async function startApp(
  { environment, organisation }: Config,
  log: Log,
  now: Clock = systemClock,
  tokenSource: Promise<TokenSource | undefined> = entraCredential(environment),
): Promise<App> {
  const [stores, knowledge, tokens] = await Promise.all([
    openDatabase(environment.DATABASE_URL, {
      alone: true,
      log: (message, fields) => log.warn(fields ?? {}, message),
    }).then(openStores),
    openKnowledge(environment.KNOWLEDGE_DIR, organisation.placeholders, log),
    tokenSource,
  ]);
  const isLocal = environment.MicrosoftAppId === undefined;
  const allowed = mayWriteTo(organisation.serviceUrls, { local: isLocal });
  const authentication = new TeamsAuthentication(environment, { mayWriteTo: allowed, ...(tokens && { tokens }) });
  const adapter = new TeamsAdapter(authentication);
  const botId = environment.MicrosoftAppId ? `28:${environment.MicrosoftAppId}` : 'firstline';
  const questions = questionLog({ stores, now, organisation });
  const register = currentOrganisation(organisation, stores);
  await Promise.all([register.follow(), stores.deliveries.endClaims(now())]);
  const desk: Desk = {
    get organisation() {
      return register.current;
    },
    followDecisions: () => register.follow(),
    stores,
    now,
    log,
    botId,
    questions,
    knowledge: () => knowledge.current(),
    messenger: messenger(authentication),
    upload: uploader(mayUploadTo({ local: isLocal })),
    sending: sending(),
    wake: () => worker.wake(),
  };
  const worker = startWorker(() => desk);
  const bot = createBot(desk, memoryOf(desk, allowed));
  let draining = false;
  const server = createServer({
    receive: (authorization, activity) => adapter.receive(authorization, activity, bot),
    isReady: async () => !draining && knowledge.current().size > 0 && (await stores.ready()),
    asksToken: !isLocal,
    log,
  });
  if (isLocal)
    log.info({}, 'local mode: without MicrosoftAppId no token is asked, and it listens on this machine alone');
  const address = await listen(server, environment.PORT, isLocal ? '127.0.0.1' : environment.HOST);
  const warmUp = setTimeout(warmUpTemplating, warmUpAfterMs);
  const end = async (graceMs: number) => {
    draining = true;
    clearTimeout(warmUp);
    const ending = AbortSignal.timeout(stopWithinMs);
    const sent = worker.stop(stopWithinMs);
    // Whoever spreads the requests has to see that there should be no more.
    if (graceMs > 0) await new Promise(done => setTimeout(done, graceMs));
    const closed = new Promise<void>(done => void server.close(() => done()));
    await Promise.race([Promise.all([closed, sent]), over(ending)]);
    server.server.closeAllConnections();
    await Promise.race([desk.sending.end(), over(ending)]);
    knowledge.stop();
    await questions.flush().catch((error: unknown) => log.warn(causeOf(error), 'some questions were not recorded'));
    await stores.close();
  };
  let ended: Promise<void> | undefined;
  return {
    url: `http://${address.address}:${address.port}`,
    stop: ({ graceMs = 0 } = {}) => (ended ??= end(graceMs)),
  };
}

function over(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(done => signal.addEventListener('abort', () => done(), { once: true }));
}

import type { Server } from 'node:http';
import restify from 'restify';
import type { Activity, InvokeResponse } from 'botbuilder';
import { register } from 'prom-client';
import { metrics } from '../lib/metrics';
import { type Log, causeOf } from '../lib/log';
import { activitySchema } from './activity-schema';

/** What the door needs of the house behind it. */
export interface Door {
  /** Runs a turn. Throws an error with `statusCode` 401 for a token that is not right. */
  receive(authorization: string, activity: Activity): Promise<InvokeResponse | undefined>;
  isReady(): Promise<boolean>;
  readonly log: Log;
}

/** Teams sends at most about 100 KB; a file's content never comes this way. */
const maxBodyBytes = 512 * 1024;

/** The HTTP server: messages, health and metrics. Not listening yet. */
export function createServer(door: Door): restify.Server {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true, handleUncaughtExceptions: false });
  (server as unknown as { first(handler: typeof refuseBadTarget): void }).first(refuseBadTarget);
  const readBody = restify.plugins.bodyParser({ mapParams: false, maxBodySize: maxBodyBytes, keepExtensions: false });
  server.post('/api/messages', readBody, (request: restify.Request, response: restify.Response, next: restify.Next) => {
    receive(request, response, door).then(
      () => next(),
      (error: unknown) => {
        door.log.error(causeOf(error), 'a request could not be answered');
        answer(response, 500);
        next();
      },
    );
  });
  server.get('/healthz', (_request: restify.Request, response: restify.Response, next: restify.Next) => {
    response.json(200, { status: 'ok' });
    next();
  });
  server.get('/readyz', (_request: restify.Request, response: restify.Response, next: restify.Next) => {
    void door.isReady().then(ready => {
      response.json(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
      next();
    });
  });
  server.get('/metrics', (_request: restify.Request, response: restify.Response, next: restify.Next) => {
    void register.metrics().then(text => {
      response.writeHead(200, { 'Content-Type': register.contentType });
      response.end(text);
      next();
    });
  });
  (server.server as Server).requestTimeout = 30_000;
  return server;
}

/** restify's getUrl throws outside every handler on a bad Host header or target, which would end the process. */
function refuseBadTarget(request: restify.Request, response: restify.Response): boolean {
  try {
    request.getUrl();
    return true;
  } catch {
    response.writeHead(400);
    response.end();
    return false;
  }
}

async function receive(request: restify.Request, response: restify.Response, { receive, log }: Door): Promise<void> {
  const ended = metrics.turns.startTimer();
  response.once('finish', () => ended({ status: response.statusCode }));
  const parsed = activitySchema.safeParse(request.body);
  if (!parsed.success) return answer(response, 400, { error: 'This is not a Bot Framework activity.' });
  try {
    const result = await receive(request.header('authorization') ?? '', parsed.data as unknown as Activity);
    answer(response, result?.status ?? 200, result?.body as object | undefined);
  } catch (error) {
    if (statusOf(error) !== 401) throw error;
    log.warn({ status: 401 }, 'a request without a good token was refused');
    answer(response, 401);
  }
}

function answer(response: restify.Response, status: number, body?: object): void {
  if (response.headersSent) return;
  if (body) return void response.json(status, body);
  response.writeHead(status);
  response.end();
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : undefined;
}

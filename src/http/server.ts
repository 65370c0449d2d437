import type { Server } from 'node:http';
import restify from 'restify';
import type { Activity, InvokeResponse } from 'botbuilder';
import { register } from 'prom-client';
import { metrics } from '../lib/metrics';
import { type Log, causeOf } from '../lib/log';
import { activitySchema } from './activity-schema';
import { readJson } from './read-json';

/** What the door needs of the house behind it. */
export interface Door {
  /** Runs a turn. Throws an error with `statusCode` 401 for a token that is not right, 503 where it cannot be checked. */
  readonly receive: (authorization: string, activity: Activity) => Promise<InvokeResponse | undefined>;
  isReady(): Promise<boolean>;
  /** Whether every message must bring a token. */
  readonly asksToken: boolean;
  readonly log: Log;
}

/** Teams sends at most about 100 KB; a file's content never comes this way. */
const maxBodyBytes = 512 * 1024;
/** Messages in hand at once; with bodies at their longest they still fit in the memory of a small container. */
const maxInHand = 400;
const maxConnections = 2_000;
const maxHeaders = 64;
/** A sender that is slower than this holds a connection for nothing. */
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 30_000;

type Handler = (request: restify.Request, response: restify.Response) => Promise<void>;

/** The HTTP server: messages, health and metrics. Not listening yet. */
export function createServer(door: Door): restify.Server {
  const server = restify.createServer({ name: '', ignoreTrailingSlash: true, handleUncaughtExceptions: false });
  (server as unknown as { first(handler: typeof refuseBadTarget): void }).first(refuseBadTarget);
  server.post('/api/messages', handled(unlessFull(door, messages(door)), door));
  // What watches a service often asks with HEAD.
  for (const ask of ['get', 'head'] as const) {
    server[ask]('/healthz', (_request: restify.Request, response: restify.Response, next: restify.Next) => {
      response.json(200, { status: 'ok' });
      next();
    });
    server[ask]('/readyz', (_request: restify.Request, response: restify.Response, next: restify.Next) => {
      void door.isReady().then(ready => {
        response.json(ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
        next();
      });
    });
  }
  server.get('/metrics', (_request: restify.Request, response: restify.Response, next: restify.Next) => {
    void register.metrics().then(text => {
      response.writeHead(200, { 'Content-Type': register.contentType });
      response.end(text);
      next();
    });
  });
  limit(server.server);
  return server;
}

function limit(server: Server): void {
  server.headersTimeout = headersTimeoutMs;
  server.requestTimeout = requestTimeoutMs;
  server.maxHeadersCount = maxHeaders;
  server.maxConnections = maxConnections;
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

function handled(handle: Handler, { log }: Door): restify.RequestHandler {
  return (request: restify.Request, response: restify.Response, next: restify.Next) => {
    const ended = metrics.turns.startTimer();
    response.once('finish', () => ended({ status: response.statusCode }));
    handle(request, response).then(
      () => next(),
      (error: unknown) => {
        // A sender that went away while sending has no answer to hear.
        if (!request.socket.destroyed) log.error(causeOf(error), 'a request could not be answered');
        answer(response, 500);
        next();
      },
    );
  };
}

/** Turns messages away before their bodies are read when too many are in hand; Teams sends them again. */
function unlessFull({ log }: Door, handle: Handler): Handler {
  let inHand = 0;
  return async (request, response) => {
    if (inHand >= maxInHand) {
      log.warn({ inHand }, 'too many messages in hand: one was turned away');
      return turnAway(request, response);
    }
    inHand++;
    try {
      await handle(request, response);
    } finally {
      inHand--;
    }
  };
}

function turnAway(request: restify.Request, response: restify.Response): Promise<void> {
  response.setHeader('Retry-After', '2');
  response.setHeader('Connection', 'close');
  request.resume();
  answer(response, 503);
  return Promise.resolve();
}

function messages({ receive, asksToken, log }: Door): Handler {
  return async (request, response) => {
    const authorization = request.headers.authorization ?? '';
    if (!asksToken && !isLoopback(request.headers.host)) {
      request.resume();
      return answer(response, 403);
    }
    if (asksToken && !authorization) {
      request.resume();
      return answer(response, 401);
    }
    const body = await readJson(request, maxBodyBytes);
    if (body.kind === 'refused') {
      response.setHeader('Connection', 'close');
      return answer(response, body.status);
    }
    const activity = activitySchema.safeParse(body.value);
    if (!activity.success) return answer(response, 400, { error: 'This is not a Bot Framework activity.' });
    try {
      const result = await receive(authorization, activity.data as unknown as Activity);
      answer(response, result ? result.status : 200, result && (result.body as object | undefined));
    } catch (error) {
      const status = statusOf(error);
      if (status !== 401 && status !== 503) throw error;
      log.warn({ status }, 'a request was refused: its token is not right, or could not be checked');
      answer(response, status);
    }
  };
}

/**
 * Whether a request was meant for this machine. A page in somebody's browser can have a name of its own lead here (DNS
 * rebinding), and would be let in without a token; the name that it asks for gives it away.
 */
function isLoopback(host = ''): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host);
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

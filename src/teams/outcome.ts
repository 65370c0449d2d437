import type { SendOutcome } from '../deliveries/delivery';

/**
 * What a fault of the connector means (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit and
 * …/conversations/send-proactive-messages). A fault that may pass is tried again; only what Teams calls final is.
 */
export function outcomeOf(error: unknown): Exclude<SendOutcome, { kind: 'sent' }> {
  const fault = error as ConnectorFault;
  const status = fault.statusCode;
  const code = codeOf(fault);
  const because = [status, code, status === undefined ? nameOf(error) : undefined].filter(Boolean).join(' ');
  if (status === 403) {
    return { kind: 'undeliverable', because: /Blocked/i.test(code ?? '') ? 'blocked' : 'not-installed' };
  }
  if (status === 404 || status === 410 || status === 400) return { kind: 'undeliverable', because: 'gone' };
  const retryAfterMs = retryAfter(fault.response?.headers?.get('retry-after'));
  return { kind: 'retry', because, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

interface ConnectorFault {
  readonly statusCode?: number;
  readonly code?: string;
  readonly body?: { readonly error?: { readonly code?: string } };
  readonly response?: {
    readonly headers?: { get(name: string): string | null | undefined };
    readonly bodyAsText?: string | null;
  };
}

/** The code as Teams words it: in the parsed body, else in the text of the answer. */
function codeOf({ body, code, response }: ConnectorFault): string | undefined {
  return body?.error?.code ?? /"code"\s*:\s*"(\w+)"/.exec(response?.bodyAsText ?? '')?.[1] ?? code;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  return 'code' in error ? String(error.code) : error.name;
}

/** Retry-After in seconds; dates are not used by Teams. */
function retryAfter(header: string | null | undefined): number | undefined {
  const seconds = Number(header);
  return header && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

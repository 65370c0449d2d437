import type { SendOutcome } from '../deliveries/delivery';

/**
 * What a fault of the connector means (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit and
 * …/conversations/send-proactive-messages). A fault that may pass is tried again; only what Teams calls final is.
 */
export function outcomeOf(error: unknown): Exclude<SendOutcome, { kind: 'sent' }> {
  const fault = error as ConnectorFault;
  const status = fault.statusCode;
  const code = codeOf(fault);
  const because = status === undefined ? nameOf(error) : [status, code].filter(Boolean).join(' ');
  const final = status === undefined ? undefined : finalFault(status, code ?? '');
  if (final) return { kind: 'undeliverable', because: final };
  const retryAfterMs = retryAfter(fault.response?.headers?.get('retry-after'));
  return { kind: 'retry', scope: scopeOf(status), because, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

function finalFault(
  status: number,
  code: string,
): Extract<SendOutcome, { kind: 'undeliverable' }>['because'] | undefined {
  // Whatever the status: the Playground says it as 500 of a person who sits in no chat of its own.
  if (code === 'UserNotFound') return 'not-installed';
  switch (status) {
    case 400:
      return /Syntax|Size|Invalid.*Card/i.test(code) ? 'rejected' : 'gone';
    case 403:
      // The conversation has moved to another region; the next message from there tells which.
      if (/InvalidBotApiHost/i.test(code)) return undefined;
      return /Blocked/i.test(code) ? 'blocked' : 'not-installed';
    case 404:
    case 410:
      return 'gone';
    case 413:
      return 'rejected';
    default:
      return undefined;
  }
}

/** Too many messages, or two changes at once, are matters of one conversation. */
function scopeOf(status: number | undefined): 'service' | 'conversation' {
  return status !== undefined && [403, 409, 412, 429].includes(status) ? 'conversation' : 'service';
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

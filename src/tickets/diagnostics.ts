/** Technical facts lifted out of pasted text. All as written by the platform, none of it about the person. */
export interface Diagnostics {
  readonly sessionId?: string;
  readonly environmentId?: string;
  readonly appId?: string;
  readonly flowId?: string;
  readonly runId?: string;
  readonly correlationId?: string;
  readonly activityId?: string;
  readonly tenantId?: string;
  readonly buildName?: string;
  readonly timestamp?: string;
  readonly conversationId?: string;
  /** Error codes in the order found. */
  readonly errorCodes?: readonly string[];
  /** Links, with their secrets struck out. */
  readonly links?: readonly string[];
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * The patterns that Power Apps, Power Automate, Copilot Studio, Dataverse and Entra show to people. Labels are those of
 * the "Session details" window (learn.microsoft.com/power-apps/maker/canvas-apps/get-sessionid) and of error messages.
 */
const fields: Readonly<Record<Exclude<keyof Diagnostics, 'errorCodes' | 'links'>, readonly RegExp[]>> = {
  sessionId: [labelled('(?:session|sessions)[ -]?id')],
  environmentId: [
    labelled('(?:environment|miljö)[ -]?id', `(?:Default-)?${guid}`),
    new RegExp(`/(?:e|environments)/((?:Default-)?${guid})`, 'i'),
  ],
  appId: [labelled('app(?:[ -]?id)'), new RegExp(`/(?:a|apps|play)/(${guid})`, 'i')],
  flowId: [labelled('flow[ -]?id'), new RegExp(`/flows/(?:shared/)?(${guid})`, 'i')],
  runId: [/\b(0858\d{16,26}(?:CU\d{2,3})?)\b/],
  correlationId: [
    labelled('correlation[ -]?id'),
    labelled('error[ -]?id'),
    labelled('x-ms-client-request-id'),
    labelled('trace[ -]?id'),
  ],
  activityId: [labelled('activity[ -]?id')],
  tenantId: [labelled('tenant[ -]?id'), new RegExp(`[?&]tenantId=(${guid})`, 'i')],
  buildName: [/build name\s{0,9}[:=]?\s{0,9}([\w.-]{5,60})/i],
  timestamp: [/timestamp\s{0,9}[:=]?\s{0,9}(\d{4}-\d\d-\d\d[T ][\d:.]+Z?(?:[+-]\d\d:?\d\d)?)/i],
  conversationId: [/conversation[ -]?id\s{0,9}[:=]?\s{0,9}([\w-]{8,80})/i],
};

const errorCodePatterns = [
  /\bAADSTS\d{5,7}\b/g,
  /\b0x8[0-9A-Fa-f]{7}\b/g,
  /(?<![\d.])-2147[12]\d{5}\b/g,
  /\bmissing (prv\w+) privilege\b/g,
  /\b(?:InvalidTemplate|ExpressionEvaluationFailed|InvalidConnection|ConnectionAuthorizationFailed|DirectApiAuthorizationRequired|ActionTimedOut|FlowRunQuotaExceeded|AlwaysFailingDetected|NeverTriggeringDetected)\b/g,
  /\b(?:ContentError|SystemError|DataLossPreventionViolation|EnforcementMessageC2|FlowActionTimedOut|OpenAIRateLimitReached|LatestPublishedVersionNotFound|AuthenticationNotConfigured|AppForbidden)\b/g,
  /\b(?:HTTP|status(?: code)?|error|fel)[ :]*([45]\d\d)\b/gi,
  /\berror code\s{0,9}[:=]?\s{0,9}([A-Za-z]\w{3,60})/gi,
];

/** Lifts technical facts out of text. Text must have its secrets struck out before. */
export function extractDiagnostics(text: string): Diagnostics {
  const found = Object.entries(fields).flatMap(([field, patterns]) => {
    const value = patterns.map(pattern => pattern.exec(text)?.[1]).find(Boolean);
    return value ? [[field, value] as const] : [];
  });
  const errorCodes = unique(
    errorCodePatterns.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1] ?? match[0])),
  );
  const links = unique(text.match(/\bhttps?:\/\/[^\s<>"')\]]{4,2000}/gi) ?? []);
  return {
    ...Object.fromEntries(found),
    ...(errorCodes.length > 0 && { errorCodes: errorCodes.slice(0, 10) }),
    ...(links.length > 0 && { links: links.slice(0, 5) }),
  };
}

function labelled(label: string, value = guid): RegExp {
  return new RegExp(`\\b${label}\\b["']?\\s{0,9}[:=]?\\s{0,9}["']?(${value})`, 'i');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

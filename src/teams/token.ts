/** What a token of the channel must say to be worth checking its signature. */
export interface ExpectedToken {
  readonly issuer: string;
  readonly audience: string;
}

/** As much as clocks may differ, in seconds; Bot Framework's own figure. */
const toleranceS = 5 * 60;

/**
 * Whether a header can be a token that the Bot Framework channel made for this bot.
 *
 * botbuilder accepts others besides: tokens of the Emulator, of skills and of its App Service channel, all of which skip
 * the check of the service URL, and some of which the bot's own outgoing tokens would pass for. None of them has any
 * business here, so only the channel's own get as far as botbuilder, which checks the signature.
 *
 * @param now epoch milliseconds
 */
export function isPlausibleToken(header: string, { issuer, audience }: ExpectedToken, now: number): boolean {
  const [, token = ''] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header) ?? [];
  const [head, claims] = token.split('.', 2).map(part => objectIn(part));
  if (!head || !claims) return false;
  const seconds = now / 1000;
  return (
    typeof head.alg === 'string' &&
    /^RS(256|384|512)$/.test(head.alg) &&
    typeof head.kid === 'string' &&
    claims.iss === issuer &&
    claims.aud === audience &&
    typeof claims.exp === 'number' &&
    claims.exp + toleranceS > seconds &&
    (claims.nbf === undefined || (typeof claims.nbf === 'number' && claims.nbf - toleranceS < seconds))
  );
}

function objectIn(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

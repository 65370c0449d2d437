import { fileHosts } from '../tickets/attachment';

/**
 * Hosts of Teams' own service URLs, by cloud: public, GCC, GCC High, DoD
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages).
 */
const teamsHosts = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);

/** This machine, as an address names it. */
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** A service URL that the bot does not write to; the repair is to name it in the policy. */
export class ForbiddenServiceUrl extends Error {
  readonly code = 'SERVICE_URL_NOT_ALLOWED';
  constructor() {
    super('the service URL is neither one of Teams nor named in the policy (serviceUrls)');
    this.name = 'ForbiddenServiceUrl';
  }
}

/** Tells whether the bot may write to an address, and show its token there. */
export type MayWriteTo = (url: string) => boolean;

/**
 * @param named the addresses that the policy names; the organisation answers for them, whatever they are
 * @param local whether this machine's own are among them: in local mode Teams stands beside the bot
 */
export function mayWriteTo(named: readonly string[], { local = false } = {}): MayWriteTo {
  const origins = new Set(named.flatMap(url => (URL.canParse(url) ? new URL(url).origin : [])));
  let lastAllowed: string | undefined;
  return url => {
    // Nearly every message comes from the same address, which is asked about several times in a turn.
    if (url === lastAllowed) return true;
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (!parsed) return false;
    const isAllowed =
      origins.has(parsed.origin) ||
      (local && loopback.has(parsed.hostname)) ||
      (parsed.protocol === 'https:' && !parsed.port && teamsHosts.has(parsed.hostname));
    if (isAllowed) lastAllowed = url;
    return isAllowed;
  };
}

/**
 * Whether an address is one for files. Whoever holds it may write there, so it goes to Microsoft alone, over https.
 *
 * @param local whether this machine's own are among them
 */
export function mayUploadTo({ local = false } = {}): MayWriteTo {
  return url => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (!parsed || parsed.username || parsed.password) return false;
    const { protocol, port, hostname } = parsed;
    return (
      (local && protocol === 'http:' && loopback.has(hostname)) ||
      (protocol === 'https:' && !port && fileHosts.test(hostname))
    );
  };
}

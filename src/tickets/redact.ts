/** What stands where a secret stood. */
const struck = '***';

/**
 * Strikes out secrets that people paste by mistake: signatures and tokens in links, bearer tokens, keys, passwords. An
 * HTTP-trigger address with its `sig` lets anybody run the flow
 * (learn.microsoft.com/power-automate/oauth-authentication).
 */
export function strikeSecrets(text: string): string {
  return rules.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}

const rules: readonly (readonly [RegExp, string])[] = [
  [
    /([?&;#](?:sig|code|token|access_token|id_token|refresh_token|key|api[-_]?key|client_secret|subscription-key|password|pwd)=)[^\s&#"'<>]+/gi,
    `$1${struck}`,
  ],
  [/\b(sig=)[^\s&#"'<>]+/gi, `$1${struck}`],
  [/\b(bearer\s+)[\w.~+/=-]{8,}/gi, `$1${struck}`],
  [/\beyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?/g, struck],
  [
    /\b((?:AccountKey|SharedAccessKey|SharedAccessSignature|client[_-]?secret|api[-_]?key|secret)\s*[:=]\s*)("[^"]*"|\S+)/gi,
    `$1${struck}`,
  ],
  [/(:\/\/[^\s/:@]+:)[^\s/@]+@/g, `$1${struck}@`],
  [
    /((?<![\p{L}\p{N}])(?:password|passwd|passcode|pass|pwd|pw|lösenord(?:et)?|losenord(?:et)?|lösen|losen)\s*[:=]\s*)("[^"]*"|\S+)/giu,
    `$1${struck}`,
  ],
  [
    /((?<![\p{L}\p{N}])(?:password|passcode|pin|lösenord(?:et)?|losenord(?:et)?|pinkod(?:en)?)\s+(?:is|är|ar)\s+)(?=\S*[\d!#$%&*@?+])\S+/giu,
    `$1${struck}`,
  ],
];

/**
 * Names that people use for one and the same thing, folded (no diacritics), the spelling to keep first.
 * Only names of products and set phrases belong here; ordinary words are learned from the articles' questions.
 */
const sameThings: readonly (readonly string[])[] = [
  ['power apps', 'powerapps', 'power app', 'powerapp', 'power appen', 'powerappen', 'pwr apps'],
  ['power automate', 'powerautomate', 'ms flow', 'microsoft flow', 'power automation'],
  ['power automate desktop', 'pad', 'power desktop'],
  ['copilot studio', 'copilotstudio', 'power virtual agents', 'power virtual agent', 'pva'],
  ['power pages', 'powerpages', 'power page', 'power apps portal', 'power apps portals', 'portalsida'],
  ['power bi', 'powerbi'],
  ['sharepoint', 'share point', 'sharepont', 'sharpoint'],
  ['onedrive', 'one drive'],
  ['dataverse', 'data verse', 'common data service', 'cds'],
  ['data policy', 'dlp', 'dlp policy', 'data loss prevention', 'data loss prevention policy', 'dlp policyn'],
  ['mfa', 'two factor', '2fa', 'tvafaktor', 'multifaktor', 'multi factor', 'multifactor'],
  ['sign in', 'signin', 'log in', 'login', 'log on', 'logon'],
  ['signed in', 'logged in', 'logged on'],
  ['logga in', 'inloggning', 'loggain'],
  ['email', 'e mail', 'mejl', 'mail', 'epost', 'e post'],
  ['mobile', 'phone', 'cell phone', 'smartphone', 'iphone', 'android phone', 'mobilen', 'telefonen', 'luren'],
  ['cant', 'can not', 'cannot', 'can t', 'unable to', 'not able to'],
  ['dont', 'do not', 'don t'],
  ['doesnt', 'does not', 'doesn t'],
  ['wont', 'will not', 'won t'],
  ['didnt', 'did not', 'didn t'],
  ['isnt', 'is not', 'isn t'],
  ['license', 'licence', 'licenses', 'licences'],
  ['usually', 'by default'],
  ['vanligtvis', 'som standard'],
  ['env', 'environment', 'environments'],
  ['miljo', 'environmentet', 'environmenten'],
  ['funkar inte', 'fungerar inte', 'funkar ej', 'fungerar ej', 'failar', 'krashar', 'kraschar'],
];

const kept = new Map(sameThings.flatMap(([first = '', ...others]) => others.map(other => [other, first] as const)));
/** Every word of the phrases. */
export const phraseWords: readonly string[] = sameThings.flat().flatMap(phrase => phrase.split(' '));
/** How many words the longest phrase has that begins with a word. */
const longestFrom = new Map<string, number>();
for (const phrase of kept.keys()) {
  const [first = '', ...rest] = phrase.split(' ');
  longestFrom.set(first, Math.max(1 + rest.length, longestFrom.get(first) ?? 0));
}

/** Replaces every known phrase of a folded text by the spelling kept for it, the longest phrase first. */
export function canonicalPhrases(folded: string): string {
  const words = folded.split(' ');
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    const longest = longestFrom.get(words[at]!) ?? 0;
    for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
      const name = kept.get(length === 1 ? words[at]! : words.slice(at, at + length).join(' '));
      if (name === undefined) continue;
      out.push(name);
      taken = length;
      break;
    }
    if (!taken) out.push(words[at]!);
    at += taken || 1;
  }
  return out.join(' ');
}

import type { App } from './app';

/** An app found in what a person wrote, and the words that gave it away. */
export interface Recognised {
  readonly app: App;
  readonly by: 'id' | 'name';
  readonly matched: string;
}

/** Finds apps of the register in text and links. */
export interface AppRegister {
  readonly apps: readonly App[];
  find(id: string): App | undefined;
  /** The one app that the text speaks of: by link or id first, else by name or alias; nothing when two apps compete. */
  recognise(text: string): Recognised | undefined;
}

export function appRegister(apps: readonly App[]): AppRegister {
  const byId = new Map(apps.flatMap(app => [app.id, ...app.aliases.filter(isGuid)].map(id => [id.toLowerCase(), app])));
  const named = new Map<string, App[]>();
  for (const app of apps)
    for (const name of [app.name, ...app.aliases.filter(alias => !isGuid(alias))].map(fold))
      if (name.length > 2) named.set(name, [...(named.get(name) ?? []), app]);
  const names = [...named].sort(([a], [b]) => b.length - a.length);
  return {
    apps,
    find: id => byId.get(id.toLowerCase()),
    recognise: text => recogniseById(text, byId) ?? recogniseByName(text, names),
  };
}

function recogniseById(text: string, byId: ReadonlyMap<string, App>): Recognised | undefined {
  const ids = [...linkedIds(text), ...(text.match(guidPattern) ?? [])];
  return onlyOne(
    ids.flatMap(id => {
      const app = byId.get(id.toLowerCase());
      return app ? [{ app, by: 'id' as const, matched: id }] : [];
    }),
  );
}

/** The longest name wins where one contains another ("Travel Expense Approval" over "Travel Expense"). */
function recogniseByName(text: string, names: readonly (readonly [string, readonly App[]])[]): Recognised | undefined {
  let rest = ` ${fold(text)} `;
  const found: Recognised[] = [];
  for (const [name, apps] of names) {
    if (!rest.includes(` ${name}`)) continue;
    // Folded, a name has letters, figures and spaces alone: nothing that a pattern would take for more.
    const others = rest.replace(new RegExp(` ${name}(?:${inflections.join('|')})(?= )`, 'g'), ' |');
    if (others === rest) continue;
    found.push(...apps.map(app => ({ app, by: 'name' as const, matched: name })));
    rest = others;
  }
  return onlyOne(found);
}

function onlyOne(found: readonly Recognised[]): Recognised | undefined {
  return new Set(found.map(({ app }) => app.id)).size === 1 ? found[0] : undefined;
}

/** Swedish and English endings a name may carry: "Travel Expense's", "Reseräkningen", "Travel Expense-appen". */
const inflections = ['', 's', ' s', 'en', 'et', 'n', ' appen', ' app', ' flow', ' flodet'];

/** Lower case, without accents, punctuation as one space: so that "Rese-räkning" and "rese räkning" are the same words. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const guidPattern = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const isGuid = (text: string) => new RegExp(`^${guidPattern.source}$`, 'i').test(text);

/**
 * Ids in links to apps, flows and agents. Hosts are compared whole, so that a look-alike address names nothing. Ids that
 * are not GUIDs are read too, as a register may have its own.
 */
function linkedIds(text: string): string[] {
  const urls = text.match(/\b(?:https?|ms-apps):\/\/[^\s<>"')\]]+/gi) ?? [];
  return urls.flatMap(link => {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    if (!url) return [];
    const path = decodeURIComponentSafely(url.pathname + url.search);
    if (url.protocol === 'ms-apps:') return idsIn(path + link, [/\/apps\/([^/?&#]+)/i, /_([0-9a-f-]{36})/i]);
    if (!isPowerPlatformHost(url.hostname)) return [];
    return idsIn(path, linkPatterns);
  });
}

/** Documented link forms: learn.microsoft.com/power-apps/maker/canvas-apps/functions/function-param and the maker portals. */
const linkPatterns = [
  /\/a\/([^/?&#]+)/i,
  /\/apps\/([^/?&#]+)/i,
  /\/play\/([^/?&#]+)/i,
  /\/flows\/(?:shared\/)?([^/?&#]+)/i,
  /\/bots\/([^/?&#]+)/i,
  /[?&]appid=([^&#]+)/i,
  /[?&]app-id=.*\/apps\/([^&#]+)/i,
];

function idsIn(path: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap(pattern => pattern.exec(path)?.[1] ?? []);
}

const hosts = new Set([
  'apps.powerapps.com',
  'web.powerapps.com',
  'make.powerapps.com',
  'make.powerautomate.com',
  'flow.microsoft.com',
  'copilotstudio.microsoft.com',
  'teams.microsoft.com',
]);

function isPowerPlatformHost(host: string): boolean {
  return hosts.has(host) || /^([a-z0-9-]+\.flow\.microsoft\.com|[a-z0-9-]+\.crm\d*\.dynamics\.com)$/.test(host);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

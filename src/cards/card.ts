import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as templating from 'adaptivecards-templating';
import type { Locale } from '../lib/locale';
import { cardsFolder, texts } from './text';

/** An Adaptive Card as Teams takes it. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  /** Shown in notifications, and where a client cannot show the card. */
  readonly fallbackText: string;
  readonly [property: string]: unknown;
}

/**
 * A template of the cards folder, parsed once for each language with the texts in place of `${t.name}`: what is the same
 * on every card costs nothing when one is made. Parsed at the first card: parsing all of them would keep the start waiting
 * for a third of a second. What people wrote enters through data alone and is never expanded.
 */
export function template(name: string, prefix: string): (locale: Locale, data: object) => Card {
  const parsed = new Map<Locale, templating.Template>();
  const parse = (locale: Locale): templating.Template => {
    const { Template } = loadTemplating();
    const source: unknown = JSON.parse(readFileSync(join(cardsFolder, `${name}.json`), 'utf8'));
    const made = new Template(withTexts(source, texts(locale, prefix)));
    parsed.set(locale, made);
    return made;
  };
  return (locale, data) => (parsed.get(locale) ?? parse(locale)).expand({ $root: data }) as Card;
}

/**
 * Loads the templates' language and has it read its first expression, which takes a seventh of a second and is not needed
 * to be ready: soon after, or with the first card.
 */
export function warmUpTemplating(): void {
  const { Template } = loadTemplating();
  new Template({ text: "${if(known == '', name, known)}" });
}

function loadTemplating(): typeof templating {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at once
  return require('adaptivecards-templating') as typeof templating;
}

function withTexts(part: unknown, known: Readonly<Record<string, string>>): unknown {
  if (typeof part === 'string') return part.replace(/\$\{t\.(\w+)\}/g, (whole, name: string) => known[name] ?? whole);
  if (Array.isArray(part)) return part.map(item => withTexts(item, known));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withTexts(value, known)]));
}

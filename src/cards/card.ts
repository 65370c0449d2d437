import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { cardsFolder } from './text';

/** An Adaptive Card as Teams takes it. */
export interface Card {
  readonly type: 'AdaptiveCard';
  readonly version: string;
  /** Shown in notifications, and where a client cannot show the card. */
  readonly fallbackText: string;
  readonly [property: string]: unknown;
}

/** A template of the cards folder, parsed once; what people wrote enters through data alone and is never expanded. */
export function template(name: string): (data: object) => Card {
  const parsed = new Template(JSON.parse(readFileSync(join(cardsFolder, `${name}.json`), 'utf8')) as object);
  return data => parsed.expand({ $root: data }) as Card;
}

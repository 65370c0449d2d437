import type { App } from '../apps/app';
import type { Locale } from '../lib/locale';
import type { Level } from '../routing/destination';
import type { Calendar } from '../sla/calendar';
import type { Target } from '../sla/targets';
import { type Card, template } from './card';
import { shownLine, shownLines } from './shown';
import { hoursText, spanText } from './span-text';
import { type TextKey, text } from './text';

const expand = template('app-support', 'support');

export interface AppSupportCardInput {
  readonly app: App;
  /** Who is asked first when it is broken. */
  readonly first: { readonly level: Level; readonly name: string };
  /** What is promised to one person who cannot work, and when the business stands still. */
  readonly promise: { readonly usual: Target; readonly worst: Target };
  readonly partner?: { readonly name: string; readonly contact: string };
  readonly calendar: Calendar;
  /** Whether the reader looks after the app, and so can do more about it. */
  readonly isMaker: boolean;
  readonly locale: Locale;
}

/** Who supports an app, when, and how quickly. */
export function appSupportCard(input: AppSupportCardInput): Card {
  const { app, first, promise, partner, calendar, isMaker, locale } = input;
  const fact = (key: FactKey, value: string | undefined) =>
    value ? [{ label: text(locale, `support.${key}`), value: shownLine(value) }] : [];
  const words = (key: 'mitigation' | 'notes', value: string | undefined) =>
    value ? [{ label: text(locale, `support.${key}`), lines: shownLines(value) }] : [];
  const button = (key: TextKey, verb: string) => ({ title: text(locale, key), verb, data: { app: app.id, locale } });
  return expand(locale, {
    title: shownLine(app.name, 200),
    facts: [
      ...fact('owner', app.owner?.name ?? text(locale, 'support.noOwner')),
      ...fact('coOwners', app.coOwners.map(({ name }) => name).join(', ')),
      ...fact('tier', text(locale, `tier.${app.tier ?? 'none'}`)),
      ...fact('level', levelText(first, locale)),
      ...fact('partner', partner && [partner.name, partner.contact].filter(Boolean).join(': ')),
      ...fact('hours', hoursText(calendar, locale)),
      ...fact('usual', promiseText(promise.usual, locale)),
      ...fact('worst', promiseText(promise.worst, locale)),
    ],
    texts: [...words('mitigation', app.mitigation), ...words('notes', app.notes)],
    actions: [
      button('support.report', 'openForm'),
      ...(isMaker
        ? [
            button('maker.experts', 'askExperts'),
            button('maker.tier', 'requestTier'),
            button('maker.handOver', 'handOverApp'),
          ]
        : []),
    ],
  });
}

type FactKey = 'owner' | 'coOwners' | 'tier' | 'level' | 'partner' | 'hours' | 'usual' | 'worst';

function levelText({ level, name }: AppSupportCardInput['first'], locale: Locale): string {
  return text(locale, 'support.levelNamed', { level: text(locale, `level.${level}`), name });
}

function promiseText({ firstResponse, resolution, aroundTheClock }: Target, locale: Locale): string {
  return text(locale, aroundTheClock ? 'support.promiseAlways' : 'support.promise', {
    response: spanText(firstResponse, locale),
    resolution: spanText(resolution, locale),
  });
}

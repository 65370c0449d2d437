import type { Locale } from '../lib/locale';

/** What makers write about their apps and tickets. `app` is an app as it was written. */
export type MakerCommand =
  | { readonly kind: 'experts'; readonly ticket?: string; readonly question: string }
  | { readonly kind: 'tier' | 'handOver'; readonly app: string }
  | { readonly kind: 'notMine'; readonly ticket: string; readonly reason: string };

type Reading = readonly [Locale, RegExp, (found: readonly string[]) => MakerCommand];

const readings: readonly Reading[] = [
  ['en', /^ask the experts?(?: about)?(?:[\s:]+(pp-\d{1,15}))?(?:[\s:,]+([^]*))?$/i, asked],
  ['sv', /^fråga experterna?(?: om)?(?:[\s:]+(pp-\d{1,15}))?(?:[\s:,]+([^]*))?$/i, asked],
  ['en', /^(?:i want to )?request a higher tier(?: for (.{1,120}))?$/i, ([, app = '']) => ({ kind: 'tier', app })],
  ['sv', /^(?:jag vill )?begär(?:a)? en högre nivå(?: för (.{1,120}))?$/i, ([, app = '']) => ({ kind: 'tier', app })],
  [
    'en',
    /^(?:i want to )?hand over (?:my app )?(.{0,120})$/i,
    ([, app = '']) => ({ kind: 'handOver', app: named(app) }),
  ],
  [
    'sv',
    /^(?:jag vill )?lämna över (?:min app )?(.{0,120})$/i,
    ([, app = '']) => ({ kind: 'handOver', app: named(app) }),
  ],
  ['en', /^(?:not mine(?: any more)?)[\s:]+(pp-\d{1,15})(?:[\s:,]+([^]*))?$/i, refused],
  ['sv', /^(?:inte mitt(?: längre)?)[\s:]+(pp-\d{1,15})(?:[\s:,]+([^]*))?$/i, refused],
];

/** The command that a whole message is, with the language it was said in. */
export function makerCommand(text: string): { readonly command: MakerCommand; readonly locale: Locale } | undefined {
  const words = text.normalize('NFC').trim();
  for (const [locale, pattern, command] of readings) {
    const found = pattern.exec(words);
    if (found) return { command: command(found), locale };
  }
  return undefined;
}

function asked([, ticket, question = '']: readonly string[]): MakerCommand {
  return { kind: 'experts', question: question.trim(), ...(ticket && { ticket: ticket.toUpperCase() }) };
}

function refused([, ticket = '', reason = '']: readonly string[]): MakerCommand {
  return { kind: 'notMine', ticket: ticket.toUpperCase(), reason: reason.trim() };
}

/** "my app" and "min app" name none. */
function named(app: string): string {
  return /^(?:my app|min app)$/i.test(app) ? '' : app;
}

import type { Locale } from '../lib/locale';
import { number } from './command';

/** What people write about known faults. */
export type IncidentCommand =
  | { readonly kind: 'list' }
  /** `subject` is what is affected, as it was written. A sentence that only begins with the word is none: "Outage Dispatch is slow". */
  | { readonly kind: 'declare'; readonly subject: string; readonly title: string }
  | { readonly kind: 'update'; readonly ticket: string; readonly message: string }
  | { readonly kind: 'follow' | 'unfollow' | 'unlink'; readonly ticket: string }
  | { readonly kind: 'link'; readonly ticket: string; readonly incident: string };

type Reading = readonly [pattern: RegExp, command: (found: readonly string[]) => IncidentCommand];

const named = (digits = '') => `PP-${digits}`;

const readings: Readonly<Record<Locale, readonly Reading[]>> = {
  en: [
    [/^(?:show |list )?(?:the )?(?:known (?:faults|issues|problems)|incidents|outages)$/i, () => ({ kind: 'list' })],
    [
      /^(?:(?:declare|report|open) (?:an? )?(?:incident|known fault|outage)|(?:incident|known fault|outage)(?=$|:|[^:\n]{1,120}:))(?: (?:in|for|of|on|with))?(?:$|[\s:]+(?:([^:\n]{1,120}?):\s*)?([^]*)$)/i,
      ([, subject = '', title = '']) => ({ kind: 'declare', subject, title }),
    ],
    [
      new RegExp(`^update ${number}[:,\\s]+([^]+)$`, 'i'),
      ([, ticket, message = '']) => ({ kind: 'update', ticket: named(ticket), message }),
    ],
    [new RegExp(`^follow ${number}$`, 'i'), ([, ticket]) => ({ kind: 'follow', ticket: named(ticket) })],
    [
      new RegExp(`^(?:unfollow|stop following) ${number}$`, 'i'),
      ([, ticket]) => ({ kind: 'unfollow', ticket: named(ticket) }),
    ],
    [
      new RegExp(`^link ${number} (?:to|with) ${number}$`, 'i'),
      ([, ticket, incident]) => ({ kind: 'link', ticket: named(ticket), incident: named(incident) }),
    ],
    [new RegExp(`^unlink ${number}$`, 'i'), ([, ticket]) => ({ kind: 'unlink', ticket: named(ticket) })],
  ],
  sv: [
    [/^(?:visa |lista )?(?:kända (?:fel|problem)|driftstörningar(?:na)?)$/i, () => ({ kind: 'list' })],
    [
      /^(?:(?:anmäl|rapportera|öppna) (?:en |ett )?(?:driftstörning|störning|känt fel)|(?:driftstörning|störning|känt fel)(?=$|:|[^:\n]{1,120}:))(?: (?:i|för|på|med))?(?:$|[\s:]+(?:([^:\n]{1,120}?):\s*)?([^]*)$)/i,
      ([, subject = '', title = '']) => ({ kind: 'declare', subject, title }),
    ],
    [
      new RegExp(`^uppdatera ${number}[:,\\s]+([^]+)$`, 'i'),
      ([, ticket, message = '']) => ({ kind: 'update', ticket: named(ticket), message }),
    ],
    [new RegExp(`^följ ${number}$`, 'i'), ([, ticket]) => ({ kind: 'follow', ticket: named(ticket) })],
    [
      new RegExp(`^(?:sluta följa|avfölj) ${number}$`, 'i'),
      ([, ticket]) => ({ kind: 'unfollow', ticket: named(ticket) }),
    ],
    [
      new RegExp(`^länka ${number} (?:till|med) ${number}$`, 'i'),
      ([, ticket, incident]) => ({ kind: 'link', ticket: named(ticket), incident: named(incident) }),
    ],
    [new RegExp(`^(?:avlänka|lossa) ${number}$`, 'i'), ([, ticket]) => ({ kind: 'unlink', ticket: named(ticket) })],
  ],
};

/** The command that a whole message is, with the language it was said in. */
export function incidentCommand(
  text: string,
): { readonly command: IncidentCommand; readonly locale: Locale } | undefined {
  const words = text
    .normalize('NFC')
    .trim()
    .replace(/(?<![?!.])[?!.]+$/, '');
  for (const [locale, patterns] of Object.entries(readings) as [Locale, readonly Reading[]][]) {
    for (const [pattern, command] of patterns) {
      const found = pattern.exec(words);
      if (found) return { command: command(found), locale };
    }
  }
  return undefined;
}

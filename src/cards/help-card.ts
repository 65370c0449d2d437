import type { Locale } from '../lib/locale';
import { type Card, template } from './card';
import { text } from './text';

const expand = template('help', 'help');

/** Groups of commands, in the order in which they are shown. */
export const helpSections = ['everyone', 'maker', 'helper', 'queue', 'desk', 'admin'] as const;
export type HelpSection = (typeof helpSections)[number];

/** What the bot can do for a reader: the commands that they may use. */
export function helpCard(organisation: string, sections: readonly HelpSection[], locale: Locale): Card {
  return expand(locale, {
    sections: helpSections
      .filter(section => sections.includes(section))
      .map(section => ({
        title: text(locale, `help.${section}Title`),
        text: text(locale, `help.${section}`),
      })),
    serves: text(locale, 'help.serves', { organisation }),
    openForm: text(locale, 'action.openForm'),
    data: { locale },
  });
}

import type { Locale } from '../lib/locale';
import { type Card, template } from './card';
import { type Choice, choicesWithin } from './choices';
import { shownLines } from './shown';

const expand = template('step', 'step');

export interface StepCardInput {
  readonly title: string;
  /** Ours: may hold Markdown. */
  readonly intro?: string;
  /** What somebody wrote about it. */
  readonly about?: string;
  /** What is asked for in the box. */
  readonly label: string;
  readonly choice?: { readonly label: string; readonly choices: readonly Choice[] };
  readonly actions: readonly { readonly title: string; readonly verb: string; readonly data?: object }[];
  /** The ticket to go back to. */
  readonly ticket?: string;
  readonly locale: Locale;
}

/** One step that takes a few words, and perhaps a choice: inputs `message` and `choice`. */
export function stepCard({
  title,
  intro = '',
  about = '',
  label,
  choice,
  actions,
  ticket,
  locale,
}: StepCardInput): Card {
  const data = { locale, ...(ticket !== undefined && { ticket }) };
  const choices = choicesWithin(6_000, choice?.choices ?? []);
  return expand(locale, {
    title,
    intro,
    lines: shownLines(about, 2_500),
    label,
    choiceLabel: choice?.label ?? '',
    choices,
    choice: choices[0]?.value ?? '',
    actions: actions.map(action => ({ ...action, data: { ...data, ...action.data } })),
    hasTicket: ticket !== undefined,
    ticketData: { ...data, as: 'helper' },
  });
}

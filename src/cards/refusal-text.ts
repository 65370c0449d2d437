import type { Locale } from '../lib/locale';
import type { Refusal } from '../tickets/refusal';
import { text } from './text';

/** Why a step was not taken, and what to do instead. */
export function refusalText({ refused, words }: Refusal, locale: Locale): string {
  return text(locale, `refused.${refused}`, words);
}

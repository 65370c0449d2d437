import { supportQuestion } from '../apps/support-question';
import { appSupport } from '../desk/app-support';
import type { Desk } from '../desk/desk';
import type { Locale } from '../lib/locale';
import type { Message } from '../teams/messenger';
import { asMessage } from './as-message';
import type { Turn } from './turn';

/** What people write about the ladder of support: who is behind an app. Nothing for any other message. */
export function onLadderMessage(turn: Turn, desk: Desk): Message | undefined {
  const { organisation } = desk;
  const asked = supportQuestion(turn.text, organisation.apps);
  if (asked) {
    const locale = spoken(asked.locale, turn, desk);
    return asMessage(appSupport(asked.app, locale, organisation));
  }
  return undefined;
}

/** The language that something was said in, where the organisation uses it. */
function spoken(locale: Locale, { clientLocale }: Turn, { organisation }: Desk): Locale {
  return organisation.languages.includes(locale) ? locale : clientLocale;
}

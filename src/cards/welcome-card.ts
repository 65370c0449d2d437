import type { Locale } from '../lib/locale';
import type { Card } from './card';
import { messageCard } from './message-card';
import { text } from './text';

/** Said once in a new chat, and to a greeting. */
export function welcomeCard(organisation: string, locale: Locale): Card {
  return overview(text(locale, 'welcome.title'), text(locale, 'welcome.text', { organisation }), locale);
}

/** What the bot can do. */
export function helpCard(organisation: string, locale: Locale): Card {
  return overview(text(locale, 'help.title'), text(locale, 'help.text', { organisation }), locale);
}

function overview(title: string, words: string, locale: Locale): Card {
  return messageCard({
    title,
    text: words,
    actions: [{ title: text(locale, 'action.openForm'), verb: 'openForm', data: { locale } }],
  });
}

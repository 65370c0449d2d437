import type { Locale } from '../lib/locale';
import type { Card } from './card';
import { messageCard } from './message-card';
import { text } from './text';

/** Said once in a new chat, and to a greeting. */
export function welcomeCard(organisation: string, locale: Locale): Card {
  return messageCard({
    title: text(locale, 'welcome.title'),
    text: text(locale, 'welcome.text', { organisation }),
    actions: [{ title: text(locale, 'action.openForm'), verb: 'openForm', data: { locale } }],
  });
}

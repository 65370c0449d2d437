import type { Locale } from '../lib/locale';
import { type Card, template } from './card';
import { shown } from './shown';
import { texts } from './text';

const expand = template('suggestions');

/** Up to three articles that may be meant. */
export function suggestionsCard({
  question,
  questionId,
  suggestions,
  locale,
}: {
  question: string;
  questionId: string;
  suggestions: readonly { readonly id: string; readonly title: string }[];
  locale: Locale;
}): Card {
  const data = { question: shown(question, 1_000), questionId, locale };
  return expand({
    t: texts(locale, 'suggestions'),
    data,
    suggestions: suggestions.map(({ id, title }) => ({ title, data: { ...data, article: id } })),
  });
}

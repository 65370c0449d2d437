import type { Locale } from '../lib/locale';
import { carried } from './answer-card';
import { type Card, template } from './card';

const expand = template('suggestions', 'suggestions');

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
  const data = { question: carried(question), questionId, locale };
  return expand(locale, {
    data,
    suggestions: suggestions.slice(0, 3).map(({ id, title }) => ({ title, data: { ...data, article: id } })),
  });
}

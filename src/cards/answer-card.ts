import type { ReadableArticle } from '../knowledge/curated-article';
import type { Locale } from '../lib/locale';
import { type Card, template } from './card';
import { shown } from './shown';
import { texts } from './text';

const expand = template('answer');

export interface AnswerCardInput {
  readonly question: string;
  readonly questionId: string;
  readonly article: ReadableArticle;
  readonly locale: Locale;
}

/** An article as the answer to a question. */
export function answerCard({ question, questionId, article, locale }: AnswerCardInput): Card {
  return expand({
    t: texts(locale, 'answer'),
    article: { sourceUrl: '', ...article },
    // The question comes back with the buttons, to be carried over to a ticket; it is not shown.
    data: { question: shown(question, 1_000), questionId, article: article.id, locale },
  });
}

import type { ReadableArticle } from '../knowledge/curated-article';
import type { Locale } from '../lib/locale';
import { type Card, template } from './card';

const expand = template('answer', 'answer');

export interface AnswerCardInput {
  readonly question: string;
  readonly questionId: string;
  readonly article: ReadableArticle;
  readonly locale: Locale;
}

/** Longest question that buttons carry, in UTF-16 units; each of a card's buttons carries it once. */
const carriedLength = 1_000;

/** An article as the answer to a question. */
export function answerCard({ question, questionId, article, locale }: AnswerCardInput): Card {
  return expand(locale, {
    article: { ...article, sourceUrl: article.sourceUrl ?? '' },
    // The question comes back with the buttons, to be carried over to a ticket; it is not shown.
    data: { question: carried(question), questionId, article: article.id, locale },
  });
}

/** A question as buttons carry it: as it was written, no longer than a card can bear. */
export function carried(question: string): string {
  return question.slice(0, carriedLength).toWellFormed();
}

import type { ReadableArticle } from '../knowledge/curated-article';
import type { Locale } from '../lib/locale';
import { type Card, template } from './card';
import { bounded } from './shown';

const expand = template('answer', 'answer');

export interface AnswerCardInput {
  readonly question: string;
  readonly questionId: string;
  readonly article: ReadableArticle;
  readonly locale: Locale;
}

/** What is longer is cut, as Teams refuses cards of more than 28 KB; the check of the articles names those long before. */
const mostAnswerBytes = 4_000;
const mostStepsBytes = 12_000;
/** Longest question that buttons carry, in UTF-16 units; each of a card's buttons carries it once. */
const carriedLength = 1_000;

/** An article as the answer to a question: its card is the same for everybody, but for what the buttons carry. */
export function answerCard({ question, questionId, article, locale }: AnswerCardInput): Card {
  const card = drawn[locale].get(article) ?? draw(article, locale);
  // The question comes back with the buttons, to be carried over to a ticket; it is not shown.
  const data = { question: carried(question), questionId, article: article.id, locale };
  return { ...card, actions: card.actions.map(action => ({ ...action, data })) };
}

type AnswerCard = Card & { readonly actions: readonly object[] };

/** As long as the article lives; a changed one is another. */
const drawn: Readonly<Record<Locale, WeakMap<ReadableArticle, AnswerCard>>> = { en: new WeakMap(), sv: new WeakMap() };

function draw(article: ReadableArticle, locale: Locale): AnswerCard {
  const parts = {
    answer: bounded(article.answer, mostAnswerBytes),
    steps: bounded(article.steps, mostStepsBytes),
    otherwise: bounded(article.otherwise, mostAnswerBytes),
    sourceUrl: article.sourceUrl ?? '',
  };
  const card = expand(locale, { article: { ...article, ...parts } }) as AnswerCard;
  drawn[locale].set(article, card);
  return card;
}

/** A question as buttons carry it: as it was written, no longer than a card can bear. */
export function carried(question: string): string {
  return question.slice(0, carriedLength).toWellFormed();
}

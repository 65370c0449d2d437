import { type Locale, locales } from '../lib/locale';
import { type CuratedArticle, type ReadableArticle, readable } from './curated-article';
import { background } from './background';
import { type Engine, buildEngine } from './engine';

/** The articles ready to be asked and read. */
export interface KnowledgeBase {
  readonly size: number;
  readonly engine: Engine;
  /** The article in a language, or in any other where it has not been translated. */
  article(id: string, locale: Locale): ReadableArticle | undefined;
}

/** Teaches the engine the articles, and the messages that it must leave to people. */
export function buildKnowledgeBase(
  articles: readonly CuratedArticle[],
  placeholders: Readonly<Record<string, string>>,
): KnowledgeBase {
  const engine = buildEngine(
    articles.map(({ id, locale, title, questions, keywords, body }) => ({
      id,
      locale,
      title,
      questions: [...questions],
      keywords: [...keywords],
      body,
    })),
    // A few rounds are enough for many examples a topic, and keep the start short.
    { background, epochs: 6 },
  );
  const byKey = new Map(articles.map(article => [`${article.locale}/${article.id}`, readable(article, placeholders)]));
  return {
    size: articles.length,
    engine,
    article: (id, locale) => [locale, ...locales].map(language => byKey.get(`${language}/${id}`)).find(Boolean),
  };
}

import type { Locale } from '../lib/locale';
import { background } from './background';
import { type CuratedArticle, type ReadableArticle, readable } from './curated-article';
import { type Engine, type Knowledge, engineOf, study } from './engine';
import { fold } from './words';

/** The articles ready to be asked and read. */
export interface KnowledgeBase {
  readonly size: number;
  readonly engine: Engine;
  /** The article in a language, or in any other where it has not been translated. */
  article(id: string, locale: Locale): ReadableArticle | undefined;
  /** Whether the article is on something by its name: the name stands in a title or a keyword, in any language. */
  isOn(id: string, name: string): boolean;
}

/** Rounds of training. More change no answer, and keep the start waiting. */
const epochs = 4;

/** Other messages for each example question, at most: a few articles must not drown in them. */
const mostOthersAQuestion = 4;

/** Learns the articles, and from other messages what must be left to people. It takes some seconds. */
export function studyArticles(articles: readonly CuratedArticle[]): Knowledge {
  const questions = articles.reduce((sum, article) => sum + article.questions.length, 0);
  const stride = Math.max(1, Math.ceil(background.length / (mostOthersAQuestion * questions)));
  return study(articles, { background: background.filter((_, at) => at % stride === 0), epochs });
}

/** The articles with what was learned from them. */
export function knowledgeBaseOf(
  articles: readonly CuratedArticle[],
  knowledge: Knowledge,
  placeholders: Readonly<Record<string, string>>,
): KnowledgeBase {
  const editions = new Map<string, CuratedArticle[]>();
  for (const article of articles) editions.set(article.id, [...(editions.get(article.id) ?? []), article]);
  const read = new Map<CuratedArticle, ReadableArticle>();
  return {
    size: articles.length,
    engine: engineOf(knowledge),
    article(id, locale) {
      const all = editions.get(id) ?? [];
      const found = all.find(edition => edition.locale === locale) ?? all[0];
      if (!found) return undefined;
      const known = read.get(found) ?? readable(found, placeholders);
      read.set(found, known);
      return known;
    },
    isOn(id, name) {
      const wanted = ` ${fold(name)} `;
      return (editions.get(id) ?? []).some(({ title, keywords }) =>
        [title, ...keywords].some(text => ` ${fold(text)} `.includes(wanted)),
      );
    },
  };
}

/** An engine for the articles alone, as the bot uses it. */
export function engineForArticles(articles: readonly CuratedArticle[]): Engine {
  return engineOf(studyArticles(articles));
}

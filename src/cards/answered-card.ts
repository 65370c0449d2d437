import type { ReadableArticle } from '../knowledge/curated-article';
import type { Locale } from '../lib/locale';
import { type Card, template } from './card';

const expand = template('answered', 'answer');

/** The answer that helped, without its buttons; only the thanks where the article is gone. */
export function answeredCard({ article, locale }: { article?: ReadableArticle; locale: Locale }): Card {
  const { title = '', answer = '', steps = '', sourceUrl = '' } = article ?? {};
  return expand(locale, { article: { title, answer, steps, sourceUrl } });
}

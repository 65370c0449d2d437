import type { ReadableArticle } from '../knowledge/curated-article';
import type { Locale } from '../lib/locale';
import { type Card, template } from './card';
import { texts } from './text';

const expand = template('answered');

/** The answer that helped, without its buttons; only the thanks where the article is gone. */
export function answeredCard({ article, locale }: { article?: ReadableArticle; locale: Locale }): Card {
  return expand({
    t: texts(locale, 'answer'),
    article: article ? { sourceUrl: '', ...article } : { title: '', answer: '', steps: '', sourceUrl: '' },
  });
}

import type { App } from '../apps/app';
import type { ReadableArticle } from '../knowledge/curated-article';
import type { KnowledgeBase } from '../knowledge/knowledge-base';
import type { Locale } from '../lib/locale';
import type { Organisation } from './organisation';

/** What a question is answered with. */
export type Answer = {
  readonly locale: Locale;
  readonly app?: App;
  readonly candidates: readonly { readonly id: string; readonly confidence: number }[];
} & (
  | { readonly decision: 'answer'; readonly article: ReadableArticle }
  | { readonly decision: 'suggest'; readonly suggestions: readonly ReadableArticle[] }
  /** Nothing known: a ticket's form is offered, perhaps with a tip to try meanwhile. */
  | { readonly decision: 'ticket'; readonly tip?: ReadableArticle }
);

/** How many articles are suggested when none is sure. */
const maxSuggestions = 3;

/**
 * Finds the answer to a question.
 *
 * An app of the organisation that is named is set aside before the knowledge base is asked: what is wrong with it, only
 * its maker can know, so such a report becomes a ticket; a question on how to do something with it is still answered.
 *
 * @param clientLocale the language of the person's client, used where the text itself does not tell
 */
export function answerQuestion(
  text: string,
  clientLocale: Locale | undefined,
  knowledge: KnowledgeBase,
  { apps, languages }: Pick<Organisation, 'apps' | 'languages'>,
): Answer {
  const recognised = apps.recognise(text);
  const {
    decision,
    candidates,
    locale: spoken,
  } = knowledge.engine.ask(text, {
    locale: clientLocale,
    ...(recognised && { setAside: [recognised.matched] }),
  });
  const locale = languages.find(language => language === spoken) ?? clientLocale ?? languages[0] ?? 'en';
  const articles = candidates.flatMap(({ id }) => knowledge.article(id, locale) ?? []);
  const found = { locale, candidates, ...(recognised && { app: recognised.app }) };
  const [best] = articles;
  if (!best || decision === 'ticket') return { ...found, decision: 'ticket' };
  if (recognised && !asksHow(text))
    return { ...found, decision: 'ticket', ...(decision === 'answer' && { tip: best }) };
  if (decision === 'answer') return { ...found, decision, article: best };
  return { ...found, decision, suggestions: articles.slice(0, maxSuggestions) };
}

/** Tells a question on how something is done from a report that something is wrong. */
function asksHow(text: string): boolean {
  return /(?<!\p{L})(how (do|can|to|should|does)|can i|may i|where (do|can|is)|who (owns|can)|what is|what does|hur|kan jag|får jag|var (finns|hittar)|vem|vad (är|betyder))(?!\p{L})/iu.test(
    text,
  );
}

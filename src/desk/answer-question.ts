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
 * its maker can know, so such a report becomes a ticket; a question on how to do something with it is still answered. So
 * is whatever an article on this very app tells, but for a fault.
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
  const onApp = recognised && answerOnApp(text, recognised.app, clientLocale, knowledge);
  const {
    decision,
    candidates,
    locale: spoken,
  } = onApp ??
  knowledge.engine.ask(text, {
    locale: clientLocale,
    ...(recognised && { setAside: [recognised.matched] }),
  });
  const locale = languages.find(language => language === spoken) ?? clientLocale ?? languages[0] ?? 'en';
  const articles = candidates.slice(0, maxSuggestions).flatMap(({ id }) => knowledge.article(id, locale) ?? []);
  const found = { locale, candidates, ...(recognised && { app: recognised.app }) };
  const [best] = articles;
  if (!best || decision === 'ticket') return { ...found, decision: 'ticket' };
  if (recognised && (reportsFault(text) || !(onApp || asksHow(text))))
    return { ...found, decision: 'ticket', ...(decision === 'answer' && helpsMeanwhile(best) && { tip: best }) };
  if (decision === 'answer') return { ...found, decision, article: best };
  return { ...found, decision, suggestions: articles };
}

/** What the engine says with the app's name left in, where the best article is on this very app; else nothing. */
function answerOnApp(text: string, { name, aliases }: App, locale: Locale | undefined, knowledge: KnowledgeBase) {
  const answer = knowledge.engine.ask(text, { locale });
  const best = answer.decision === 'ticket' ? undefined : answer.candidates[0]?.id;
  return best !== undefined && [name, ...aliases].some(called => knowledge.isOn(best, called)) ? answer : undefined;
}

/** How support works is nothing to try while one waits for it. */
function helpsMeanwhile({ product }: ReadableArticle): boolean {
  return product !== 'support';
}

/** Tells a question on how something is done from a report that something is wrong. */
function asksHow(text: string): boolean {
  return /(?<!\p{L})(how (do|can|to|should|does)|can i|may i|where (do|can|is)|who (owns|can)|what is|what does|hur|kan jag|får jag|var (finns|hittar)|vem|vad (är|betyder))(?!\p{L})/iu.test(
    text,
  );
}

/** Tells that something is wrong now, even where the report ends in "how do I get it to work?". */
function reportsFault(text: string): boolean {
  const inEnglish =
    /\b(crash\w*|errors?|fail(s|ed|ing)?|broken|frozen|freez\w+|hangs?|stuck|spinning|blank|white screen|black screen|(is|are) (down|slow|empty|gone|wrong|missing)|not (working|loading|opening|saving|responding)|stopped|disappeared|vanished|(does|did|do|wo|ca|is)n['’]?t (work|open|load|start|save|sync|respond|show|run|send|let|update|submit)\w*)\b/iu;
  const inSwedish =
    /(?<!\p{L})(krasch\p{L}*|fel(et|meddelande\p{L}*)?|trasig\p{L}*|nere|häng(er|t|de)|snurrar|(vit|svart|blank|tom)[at]? (sida|skärm|ruta)|(är|blir) (seg|segt|långsam|tom|borta)|saknas|försvinner|försvann|försvunnit|slutat|(fungerar|funkar|startar|öppnas|laddar|laddas|sparar|sparas|svarar|visas|synkar|går|kommer|skickas?|uppdateras) (inte|ej))(?!\p{L})/iu;
  return inEnglish.test(text) || inSwedish.test(text);
}

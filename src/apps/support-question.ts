import type { Locale } from '../lib/locale';
import type { App } from './app';
import type { AppRegister } from './recognise';

/** How people ask who stands behind an app; what follows is the app. */
const beginnings: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:(?:hi|hello|hey|please)[,!]? )?(?:do you know |can you tell me )?(?:who (?:supports|owns|maintains|made|makes|built|runs|handles|(?:looks after|takes care of)|is responsible for|(?:is|are) (?:the )?(?:owners?|makers?|support) (?:of|for|behind)|is behind|(?:can )?helps? (?:me |us )?with|do (?:i|we) (?:ask|contact) about)|whose app is|(?:what|which) (?:(?:support )?(?:tier|level|support)|kind of support) (?:is|does|do|has|of|for|applies to)|what is the (?:support )?(?:tier|level) (?:of|for)|(?:how|when) is) /i,
  sv: /^(?:(?:hej|hallå)[,!]? )?(?:vet du |kan du säga )?(?:vem (?:supportar|äger|förvaltar|sköter|underhåller|stöttar|stödjer|ansvarar för|är ansvarig för|tar hand om|har (?:byggt|gjort|hand om)|står bakom|är ägare (?:till|av|för)|(?:kan )?hjälp(?:er|a) (?:mig |oss |till )?med|frågar (?:jag|man) om)|vems app är|(?:vilken|vad för) (?:supportnivå|nivå|tier|support|klass) (?:har|är|gäller för)|vad har|(?:hur|när) (?:supportas|stöds)) /i,
};

/** "How is X supported": these beginnings need their ending too, as much else begins alike. */
const endings: readonly (readonly [beginning: RegExp, ending: RegExp])[] = [
  [/\b(?:how|when) is $/i, /\bsupported\W*$/i],
  [/\bvad har $/i, /\b(?:för|vilken) (?:supportnivå|nivå|tier|klass|support)\W*$/i],
];

/** Words that may stand beside the app's name ("the", "app", "flow", "supported"); more of them tell of something else. */
const maxOtherWords = 4;

/**
 * The app that a person asks about: who supports it, what tier it has. Nothing for other questions, also those that
 * begin so and go on with what is wrong.
 */
export function supportQuestion(
  text: string,
  register: AppRegister,
): { readonly app: App; readonly locale: Locale } | undefined {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  for (const [locale, beginning] of Object.entries(beginnings) as [Locale, RegExp][]) {
    const begun = beginning.exec(words)?.[0];
    if (begun === undefined) continue;
    if (endings.some(([begins, ends]) => begins.test(begun) && !ends.test(words))) continue;
    const rest = words.slice(begun.length);
    const found = register.recognise(rest);
    if (found && wordCount(rest) <= wordCount(found.matched) + maxOtherWords) return { app: found.app, locale };
  }
  return undefined;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

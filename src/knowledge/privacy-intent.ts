import type { Locale } from '../lib/locale';

/** `show` is for the data in whatever shape is best, `showHere` for messages in the chat. */
export type PrivacyIntent = 'show' | 'showHere' | 'forget';

const phrases: Readonly<Record<Locale, Readonly<Record<PrivacyIntent, RegExp>>>> = {
  en: {
    show: /^(what (do|does) (you|firstline) (know|store|save|have)( stored| saved)? (about|on) me|(show|give|send)( me)? (all )?my (personal )?data|my (personal )?data|privacy)( please)?$/,
    showHere: /^(please )?show( me)? (all )?my (personal )?data (here|in (the|this) chat)( please)?$/,
    forget: /^(please )?(forget (about )?me|(delete|erase|remove) (all )?(my (personal )?data|me))( please)?$/,
  },
  sv: {
    show: /^(vad (vet|sparar|lagrar|har) (du|firstline)( sparat)? om mig|(visa|ge mig|skicka) (alla )?mina (personuppgifter|uppgifter|data)|mina (personuppgifter|uppgifter)|integritet)( tack)?$/,
    showHere: /^(snälla )?visa (alla )?mina (personuppgifter|uppgifter|data) (här|har|i (den här )?chatten)( tack)?$/,
    forget:
      /^(snälla )?(glöm (bort )?mig|glom mig|(radera|ta bort) (alla )?(mina (personuppgifter|uppgifter|data)|mig))( tack)?$/,
  },
};

/** What somebody wants to know of, or done to, what is stored about them; nothing for any other message. */
export function privacyIntent(text: string): { readonly intent: PrivacyIntent; readonly locale: Locale } | undefined {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [locale, { show, showHere, forget }] of Object.entries(phrases) as [
    Locale,
    Record<PrivacyIntent, RegExp>,
  ][]) {
    if (show.test(words)) return { intent: 'show', locale };
    if (showHere.test(words)) return { intent: 'showHere', locale };
    if (forget.test(words)) return { intent: 'forget', locale };
  }
  return undefined;
}

import type { Locale } from '../lib/locale';

export type PrivacyIntent = 'show' | 'forget';

const phrases: Readonly<Record<Locale, Readonly<Record<PrivacyIntent, RegExp>>>> = {
  en: {
    show: /^(what (do|does) (you|firstline) (know|store|save|have)( stored| saved)? (about|on) me|(show|give|send)( me)? (all )?my (personal )?data|my (personal )?data|privacy)( please)?$/,
    forget: /^(please )?(forget (about )?me|(delete|erase|remove) (all )?(my (personal )?data|me))( please)?$/,
  },
  sv: {
    show: /^(vad (vet|sparar|lagrar|har) (du|firstline)( sparat)? om mig|(visa|ge mig|skicka) (alla )?mina (personuppgifter|uppgifter|data)|mina (personuppgifter|uppgifter)|integritet)( tack)?$/,
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
  for (const [locale, { show, forget }] of Object.entries(phrases) as [Locale, Record<PrivacyIntent, RegExp>][]) {
    if (show.test(words)) return { intent: 'show', locale };
    if (forget.test(words)) return { intent: 'forget', locale };
  }
  return undefined;
}

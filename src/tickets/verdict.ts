import { type Locale, locales } from '../lib/locale';

/** What a requester says of a resolution: whether it works. */
export interface Verdict {
  readonly works: boolean;
  readonly locale: Locale;
}

/** Longer messages say more than whether it works. */
const maxLength = 80;

const thanks = {
  en: 'thanks|thank you|so much|very much|a lot|for (?:the|your) help',
  sv: 'tack|så mycket|för hjälpen',
};

/** After the greetings, and before the thanks, that may stand around them. */
const phrases: Readonly<Record<Locale, { readonly works: RegExp; readonly fails: RegExp }>> = {
  en: {
    works: said(
      `(?:yes|yep|yeah|yup|ok|okay|great|perfect|super|hi|hello|now|${thanks.en})`,
      '(?:(?:it|that|this|everything|all|it all) )?(?:works|worked|working|seems to work|(?:is |has been )?(?:working|fixed|solved|resolved))|its (?:working|fixed|solved|resolved)',
      `(?:now|again|fine|well|great|perfectly|for me|as it should|${thanks.en})`,
    ),
    fails: said(
      '(?:no|nope|hi|hello|sorry|unfortunately|but)',
      [
        '(?:(?:it|that|this) )?(?:still )?(?:does not|doesnt|did not|didnt|will not|wont) (?:still )?(?:work|help)',
        '(?:(?:it|that|this) is |its )?(?:still )?not (?:still )?(?:working|fixed|solved|resolved)',
        '(?:it|that|this) (?:isnt|still isnt) (?:working|fixed|solved|resolved)',
        '(?:(?:it|that|this) (?:is )?|its )?still (?:broken|failing|fails)',
        '(?:(?:it|that|this) is |its |(?:i|we) )?(?:still )?(?:(?:get|getting|have|see) )?(?:exactly )?(?:the )?same (?:error|error message|message|problem|issue|fault|thing)',
      ].join('|'),
      `(?:now|again|still|yet|either|at all|for me|as before|sorry|unfortunately|${thanks.en})`,
    ),
  },
  sv: {
    works: said(
      `(?:ja|japp|jo|jajamän|ok|okej|super|toppen|perfekt|bra|hej|${thanks.sv})`,
      '(?:nu )?(?:(?:det|den|allt) )?(?:nu )?(?:funkar|fungerar|funkade|fungerade|verkar (?:funka|fungera)|löste sig|(?:är )?(?:löst|fixat|åtgärdat))|nu (?:funkar|fungerar|verkar) (?:det|den|allt)(?: (?:funka|fungera))?|nu är det (?:löst|fixat|åtgärdat)',
      `(?:nu|igen|bra|fint|perfekt|som det ska|för mig|${thanks.sv})`,
    ),
    fails: said(
      '(?:nej|nä|nix|hej|tyvärr|men)',
      [
        '(?:(?:det|den) )?(?:funkar|fungerar|funkade|fungerade|hjälpte|löste sig)(?: (?:tyvärr|fortfarande|ännu|nu|heller))* inte',
        '(?:det är |(?:jag|vi) (?:får|har|ser) |(?:får|har) )?(?:fortfarande )?(?:exakt )?samma (?:fel|felmeddelande|meddelande|problem|sak)',
        '(?:det är )?fortfarande (?:fel|trasigt)',
      ].join('|'),
      `(?:nu|igen|än|ännu|fortfarande|heller|alls|för mig|som (?:förut|innan|tidigare)|tyvärr|${thanks.sv})`,
    ),
  },
};

function said(before: string, words: string, after: string): RegExp {
  return new RegExp(`^(?:${before} )*(?:${words})(?: ${after})*$`);
}

/** Whether a short message plainly says that something works, or that it does not; nothing for any other message. */
export function verdictOf(text: string): Verdict | undefined {
  if (text.length > maxLength || text.includes('?')) return undefined;
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’´\x60]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const locale of locales) {
    const { works, fails } = phrases[locale];
    if (works.test(words)) return { works: true, locale };
    if (fails.test(words)) return { works: false, locale };
  }
  return undefined;
}

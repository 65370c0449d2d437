import { fold } from './words';

/** Words that only one of the languages uses, folded. */
const telling: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    (
      'the a an on is are was were do does did how what why where when who which my your our their it this that these those ' +
      'can cant could would should have has had been not and or but if from with without for of to at by about after ' +
      'i im ive you we they me us get got need want please thanks hello there any some only always never again still ' +
      'dont doesnt wont isnt didnt working works work broken error see say says tell know show use using'
    ).split(' '),
  ),
  sv: new Set(
    (
      'och att det som en ett ar av for inte till den har pa med om kan jag du vi ni de min mitt mina din ditt var vart hur ' +
      'vad varfor nar vem vilken vilket fran utan efter eller men nagon nagot nagra bara alltid aldrig igen finns far gar ' +
      'ska skulle vill maste behover fungerar funkar hittar ser sager star blir blev hej tack snalla mig oss dem ut upp ' +
      'ingen inget inga sedan nu har dar detta denna dessa ocksa kunde vilka andra gor hjalp oppna godkanna flode flodet appen'
    ).split(' '),
  ),
};

/**
 * The language a text is written in, told by its small words and letters.
 *
 * @returns `en` or `sv`; undefined where the text does not tell (names, codes, a single shared word)
 */
export function languageOf(text: string): 'en' | 'sv' | undefined {
  const words = fold(text).split(' ');
  let english = 0;
  let swedish = text.split(/[^\p{L}]+/u).some(isSwedishWord) ? 1.5 : 0;
  for (const word of words) {
    const inEnglish = telling['en']!.has(word);
    const inSwedish = telling['sv']!.has(word);
    if (inEnglish && !inSwedish) english += 1;
    else if (inSwedish && !inEnglish) swedish += 1;
    else if (/(ningen|ingar|arna|orna|erna|ande|het|else|ssa|flod|lagg|appar|skap)$/.test(word) && word.length > 5)
      swedish += 0.5;
    else if (/(ing|tion|ness|ould|th|ck)$/.test(word) && word.length > 4) english += 0.25;
  }
  if (english === swedish) return undefined;
  return english > swedish ? 'en' : 'sv';
}

/** Whether a word has a letter that only Swedish has; the name of a Swedish app may stand in any language. */
function isSwedishWord(word: string, at: number): boolean {
  return /[åäö]/i.test(word) && !/\p{Lu}/u.test(at === 0 ? word.slice(1) : word);
}

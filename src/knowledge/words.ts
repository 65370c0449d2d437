import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { canonicalPhrases } from './synonyms';

const memory = new Map<string, string>();
const mostRemembered = 50_000;

/**
 * Writes text in small letters a–z and digits: diacritics go ("flöde" and "flode" are one word), apostrophes close up
 * ("can't" → "cant"), links and addresses become one word each, and what is not a letter or digit becomes a blank.
 */
export function fold(text: string): string {
  return text
    .slice(0, 8_000)
    .toLowerCase()
    .replace(/https?:\/\/\S+/g, ' link ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’'`´]/g, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The words of a text, folded, with product names in one spelling, and stemmed (Snowball; English or Swedish).
 *
 * @param locale the language of the text; anything but `sv` is stemmed as English
 * @param repair puts the word that was meant in place of a misspelt one
 */
export function wordsOf(text: string, locale: string, repair: (word: string) => string = word => word): string[] {
  const folded = canonicalPhrases(foldedWords(text).map(repair).join(' '));
  return folded ? folded.split(' ').map(word => stem(word, locale)) : [];
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  return fold(text).split(' ').filter(Boolean);
}

/** A word's stem; numbers and very short words stay as they are. */
export function stem(word: string, locale: string): string {
  if (word.length < 3 || /\d/.test(word)) return word;
  const key = locale === 'sv' ? `s${word}` : word;
  let found = memory.get(key);
  if (found === undefined) {
    found = locale === 'sv' ? stemSwedishWord(word) : stemEnglish(word);
    if (memory.size >= mostRemembered) memory.clear();
    memory.set(key, found);
  }
  return found;
}

/** Snowball leaves the neuter ending ("flödet", "godkännandet") on: it goes too where enough is left. */
function stemSwedishWord(word: string): string {
  const cut = word.length > 5 ? word.replace(/(?<=[^aeiouy]..?)e?ts?$/, '') : word;
  return stemSwedish(cut.length >= 4 ? cut : word);
}

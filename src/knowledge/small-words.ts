import { foldedWords } from './words';

/** Words that no question is made of alone, English and Swedish, folded. */
const smallWords = new Set(
  (
    'a an the i im ive you youre we were they theyre he she it its this that am is are was be been in on at to of for with by ' +
    'and or so up us me them him her my our your ' +
    'en ett den det detta jag du vi ni de han hon man mig dig er oss dem ar var vara i pa till av om med och sa upp min din'
  ).split(' '),
);

/**
 * Whether a message has a word that can tell what it is about. In a base of few articles "we are on it" may be more like one of
 * them ("turn it on") than like any other.
 */
export function saysSomething(text: string): boolean {
  return foldedWords(text).some(word => !smallWords.has(word));
}

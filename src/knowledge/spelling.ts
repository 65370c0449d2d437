import { partsOf } from './compounds';

/** Puts known words in place of misspelt ones. */
export interface Speller {
  /**
   * The word itself where it is well known or nothing commoner is near, else the commonest word near, or the two words that
   * it is joined from.
   */
  readonly repair: (word: string) => string;
}

export interface Language {
  /** Tells a word of the language from a slip. */
  readonly isWord?: (word: string) => boolean;
  /** Tells a word that is no slip of another, even where it is not among the known ones. */
  readonly isUsual?: (word: string) => boolean;
  /** Whether words are joined into new ones, as in Swedish. */
  readonly joinsWords?: boolean;
}

/** Shorter words have too many neighbours to tell which was meant: only swapped and doubled letters are mended in them. */
const shortest = 5;
/** Long enough for a slip and letters that are wrongly double or single beside it. */
const long = 7;
/** Fewer letters could be anything. */
const fewestLetters = 2;

/** What occurs no oftener than this may be a slip in an example, too, if a word one slip away is so many times commoner. */
const rare = 2;
const timesCommoner = 30;

/** How many letters at the beginning and at the end a word is found by. */
const edge = 2;

/** How often each word occurs. */
export function countWords(texts: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * A speller that forgives one slip: a letter left out, added, changed, or two swapped; and in long words beside it the most
 * usual fault of both languages, single letters for double ones or the other way. A slip leaves the beginning or the end of a
 * word as it was, so candidates are found by either; short ones by which letters they have.
 *
 * @param counts how often each known word occurs, as it will be asked for: folded
 */
export function spellerOf(
  counts: ReadonlyMap<string, number>,
  { isWord = () => false, isUsual = () => false, joinsWords = false }: Language = {},
): Speller {
  const byKey = new Map<string, Known[]>();
  for (const [word, count] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (word.length <= fewestLetters || /\d/.test(word)) continue;
    const known = { word, count, single: withoutDoubles(word) };
    for (const key of word.length < shortest ? [lettersIn(word)] : edgesOf(word)) {
      const sharing = byKey.get(key);
      if (sharing) sharing.push(known);
      else byKey.set(key, [known]);
    }
  }

  function commonest(word: string, own: number, isNear: (known: Known) => boolean): string | undefined {
    let best: Known | undefined;
    for (const key of [...edgesOf(word), lettersIn(word)]) {
      for (const known of byKey.get(key) ?? []) {
        if (known.count <= (best?.count ?? own * timesCommoner)) break;
        if (known.word.length < shortest ? known.count < timesCommoner : own > 0 && !isLikelySlip(word, known.word))
          continue;
        if (isNear(known)) best = known;
      }
    }
    return best?.word;
  }

  return {
    repair(word) {
      const own = counts.get(word) ?? 0;
      if (word.length < fewestLetters || own > rare || /\d/.test(word)) return word;
      if (own > 0 ? isWord(word) : isUsual(word)) return word;
      const near = commonest(word, own, known => isOneSlip(word, known.word));
      if (near !== undefined || own > 0) return near ?? word;
      const single = withoutDoubles(word);
      const isNearly = (known: Known) =>
        known.word.length >= long && (single === known.single || isOneSlip(single, known.single));
      return (
        (word.length >= long ? commonest(word, own, isNearly) : undefined) ??
        (joinsWords ? partsOf(word, counts, timesCommoner)?.join(' ') : undefined) ??
        word
      );
    },
  };
}

interface Known {
  readonly word: string;
  readonly count: number;
  readonly single: string;
}

/** Two words that differ in one letter are often both right; a letter more, fewer or swapped is a slip. */
function isLikelySlip(word: string, known: string): boolean {
  return word[0] === known[0] && (word.length !== known.length || lettersOf(word) === lettersOf(known));
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** Which letters a word has, however often. */
function lettersIn(word: string): string {
  return [...new Set(word)].sort().join('');
}

function edgesOf(word: string): [string, string] {
  return [`${word.slice(0, edge)}-`, `-${word.slice(-edge)}`];
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** Whether two different words differ by one letter added, left out or changed, or by two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length + restB.length === 1) return true;
  if (restA.length === 1 && restB.length === 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

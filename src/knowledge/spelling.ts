/** Puts known words in place of misspelt ones. */
export interface Speller {
  /** The word itself where it is well known or nothing commoner is one slip away, else the commonest word one slip away. */
  readonly repair: (word: string) => string;
}

/** Shorter words have too many neighbours to tell which was meant. */
const shortest = 5;

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
 * A speller that forgives one slip: a letter left out, added, changed, or two swapped. A slip leaves the beginning or the end
 * of a word as it was, so candidates are found by either.
 *
 * @param counts how often each known word occurs, as it will be asked for: folded
 * @param isWord tells a word of the language from a slip
 */
export function spellerOf(
  counts: ReadonlyMap<string, number>,
  isWord: (word: string) => boolean = () => false,
): Speller {
  const byEdge = new Map<string, string[]>();
  for (const word of counts.keys()) {
    if (word.length < shortest || /\d/.test(word)) continue;
    for (const key of edgesOf(word)) {
      const sharing = byEdge.get(key);
      if (sharing) sharing.push(word);
      else byEdge.set(key, [word]);
    }
  }
  return {
    repair(word) {
      const own = counts.get(word) ?? 0;
      if (word.length < shortest - 1 || own > rare || (own > 0 && isWord(word)) || /\d/.test(word)) return word;
      let best = word;
      let most = own * timesCommoner;
      for (const key of edgesOf(word)) {
        for (const known of byEdge.get(key) ?? []) {
          const count = counts.get(known)!;
          if (own > 0 && !isLikelySlip(word, known)) continue;
          if (count > most && Math.abs(known.length - word.length) < 2 && isOneSlip(word, known)) {
            best = known;
            most = count;
          }
        }
      }
      return best;
    },
  };
}

/** Two words that differ in one letter are often both right; a letter more, fewer or swapped is a slip. */
function isLikelySlip(word: string, known: string): boolean {
  return word[0] === known[0] && (word.length !== known.length || lettersOf(word) === lettersOf(known));
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

function edgesOf(word: string): [string, string] {
  return [`${word.slice(0, edge)}-`, `-${word.slice(-edge)}`];
}

/** Whether two different words differ by one letter added, left out or changed, or by two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
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

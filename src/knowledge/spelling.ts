/** Puts known words in place of misspelt ones. */
export interface Speller {
  /** The word itself where it is known or nothing known is one slip away, else the commonest word one slip away. */
  readonly repair: (word: string) => string;
}

/** Shorter words have too many neighbours to tell which was meant. */
const shortest = 5;

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
 */
export function spellerOf(counts: ReadonlyMap<string, number>): Speller {
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
      if (word.length < shortest - 1 || counts.has(word) || /\d/.test(word)) return word;
      let best = word;
      let most = 0;
      for (const key of edgesOf(word)) {
        for (const known of byEdge.get(key) ?? []) {
          const count = counts.get(known)!;
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

/** Puts known words in place of misspelt ones. */
export interface Speller {
  /** The word itself where it is known or nothing known is one slip away, else the commonest word one slip away. */
  repair(word: string): string;
}

/** Shorter words have too many neighbours to tell which was meant. */
const shortest = 5;

/**
 * Learns the known words, so that a word with one slip (a letter left out, added, changed, or two swapped) finds its like by
 * the strings that both leave when one letter is dropped (the symmetric delete method, Garbe 2012).
 *
 * @param texts words as they will be asked for: folded
 */
export function learnSpelling(texts: Iterable<readonly string[]>): Speller {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRest = new Map<string, string[]>();
  for (const word of counts.keys()) {
    if (word.length < shortest || /\d/.test(word)) continue;
    for (const rest of [word, ...withOneDropped(word)]) {
      const sharing = byRest.get(rest);
      if (sharing) sharing.push(word);
      else byRest.set(rest, [word]);
    }
  }
  return {
    repair(word) {
      if (word.length < shortest - 1 || counts.has(word) || /\d/.test(word)) return word;
      let best = word;
      let most = 0;
      for (const rest of [word, ...withOneDropped(word)]) {
        for (const known of byRest.get(rest) ?? []) {
          const count = counts.get(known)!;
          if (count > most && isOneSlip(word, known)) {
            best = known;
            most = count;
          }
        }
      }
      return best;
    },
  };
}

function withOneDropped(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
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

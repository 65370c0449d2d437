/** Parts of fewer letters join by chance. */
const shortestPart = 3;

/**
 * The two words that an unknown one is joined from, with the s that Swedish may put between ("svarsalternativ"): those whose
 * rarer one is commonest. Nothing where it is not joined from words that occur so often.
 *
 * @param counts how often each known word occurs
 */
export function partsOf(
  word: string,
  counts: ReadonlyMap<string, number>,
  fewest: number,
): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  let most = fewest - 1;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    for (const first of head.length > shortestPart && head.endsWith('s') ? [head, head.slice(0, -1)] : [head]) {
      const rarer = Math.min(counts.get(first) ?? 0, counts.get(tail) ?? 0);
      if (rarer <= most) continue;
      best = [first, tail];
      most = rarer;
    }
  }
  return best;
}

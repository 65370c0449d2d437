/** The places of the highest scores, highest first, at most `most` of them. @param except a place that is never among them */
export function highest(scores: Float32Array, most: number, except: number | undefined): number[] {
  const found: number[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place]!;
    if (place === except || (found.length === most && score <= scores[found[most - 1]!]!)) continue;
    let rank = found.length;
    while (rank > 0 && scores[found[rank - 1]!]! < score) rank -= 1;
    found.splice(rank, 0, place);
    if (found.length > most) found.pop();
  }
  return found;
}

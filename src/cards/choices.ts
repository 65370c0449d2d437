import { shownLine } from './shown';

/** Something to choose from a list. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The first choices that fit in a card, for a template: a list that is too heavy makes Teams refuse the whole card. */
export function choicesWithin(maxBytes: number, choices: readonly Choice[]): { value: string; title: string }[] {
  let bytes = 0;
  const fitting: { value: string; title: string }[] = [];
  for (const { id, name } of choices) {
    const choice = { value: id, title: shownLine(name, 100) };
    bytes += Buffer.byteLength(JSON.stringify(choice)) + 1;
    if (bytes > maxBytes) break;
    fitting.push(choice);
  }
  return fitting;
}

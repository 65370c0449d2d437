/** A piece of a card: a JSON object. */
export type Part = Readonly<Record<string, unknown>>;

/** Every object in a card, top to bottom. */
export function partsOf(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsOf)];
}

export const ofType = (card: unknown, type: string) => partsOf(card).filter(part => part.type === type);

/** All words that a card shows as plain text. */
export function plainText(card: unknown): string {
  return ofType(card, 'TextRun')
    .map(run => run.text)
    .join('\n');
}

/** Longest piece of somebody's text on a card, in bytes: Teams limits what a card weighs. The ticket keeps all of it. */
const longest = 1_500;
/**
 * What the longest words weigh that one's boxes take (4,000 characters), in any language: whoever they are for reads all of
 * them. A card and a message stay well under what Teams takes (28 KB, and 100 KB in UTF-16).
 */
export const wholeWords = 12_000;
/** Lines of somebody's text on a card; what follows stands on the last one. */
const maxLines = 20;

/** Characters that hide, reverse or delete what stands around them. Line breaks and tabs are left alone. */
const unseen =
  // eslint-disable-next-line no-control-regex -- finding control characters is what it is for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

/**
 * What a person wrote, fit to stand on a card as text: bounded, with unseen characters made visible. Zero-width joiners
 * stay: they hold emoji together.
 */
export function shown(text: string, maxBytes = longest): string {
  // Bounded twice: making characters visible lengthens a text, and must not be done to all of a very long one.
  const visible = bounded(text.replaceAll('\r\n', '\n'), maxBytes).replace(
    unseen,
    character => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
  return bounded(visible, maxBytes);
}

/** The lines of what a person wrote, for a template: a line break inside a run of text is not shown everywhere. */
export function shownLines(text: string, maxBytes = longest): { line: string }[] {
  const lines = shown(text, maxBytes)
    .split('\n')
    .filter(line => line.trim() !== '');
  const [first, rest] = [lines.slice(0, maxLines - 1), lines.slice(maxLines - 1)];
  return [...first, ...(rest.length > 0 ? [rest.join(' ')] : [])].map(line => ({ line }));
}

/** What a person wrote, on one line. */
export function shownLine(text: string, maxBytes = 300): string {
  return shown(text.slice(0, longest * 2).replace(/\s+/g, ' '), maxBytes);
}

/**
 * What a person wrote, fit to stand in a message that is read as Markdown. Signs that have to be written otherwise lengthen
 * it up to five times: a text of little else is cut sooner.
 */
export function escapedWhole(text: string): string {
  const whole = escaped(text, wholeWords);
  return whole.length <= 2 * wholeWords ? whole : escaped(text, wholeWords / 3);
}

/** The same of a text that need not be read whole. */
export function escaped(text: string, maxBytes = longest): string {
  return shown(text, maxBytes)
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** The part of a text that fits, cut between characters. It weighs what it does on the way, in JSON: a quote is two bytes. */
export function bounded(text: string, maxBytes: number): string {
  if (text.length * 6 <= maxBytes || weightOf(text) <= maxBytes) return text;
  let bytes = weightOf('…');
  let kept = '';
  for (const character of text) {
    bytes += weightOf(character);
    if (bytes > maxBytes) break;
    kept += character;
  }
  return `${kept}…`;
}

function weightOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}

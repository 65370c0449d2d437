/** Longest piece of somebody's text on a card; the ticket keeps all of it. */
const longest = 1_500;

/** Characters that hide, reverse or delete what stands around them. Line breaks and tabs are left alone. */
// eslint-disable-next-line no-control-regex -- finding control characters is what it is for
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Zero-width joiners hold emoji together, and are harmless between them. */
const joiner = '\u200D';

/** What a person wrote, fit to stand on a card as text: bounded, with unseen characters made visible. */
export function shown(text: string, max = longest): string {
  const visible = text.replace(unseen, character =>
    character === joiner
      ? character
      : `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
  const characters = [...visible];
  return characters.length <= max ? visible : `${characters.slice(0, max - 1).join('')}…`;
}

/** What a person wrote, fit to stand in a message that is read as Markdown. */
export function escaped(text: string, max = longest): string {
  return shown(text, max)
    .replace(/[\\`*_{}[\]()#+\-.!|~>]/g, '\\$&')
    .replaceAll('<', '&lt;');
}

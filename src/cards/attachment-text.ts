import type { Locale } from '../lib/locale';
import type { Attachment } from '../tickets/attachment';
import { escaped, shownLine } from './shown';
import { filled, text } from './text';

/** More links than these do not fit on a card; the timeline names them all. */
const maxLinks = 5;

/** A line on a file, or on the pictures of a message, and where it leads. */
interface Line {
  readonly title: string;
  /** Empty where it leads nowhere. */
  readonly url: string;
}

/** Files and pictures for a message that is read as Markdown: a link each, or why there is none. */
export function attachmentLines(attachments: readonly Attachment[], locale: Locale): string {
  return linesOf(attachments, locale)
    .map(({ title, url }) => `\n- ${url ? `[${escaped(title)}](${inMarkdown(url)})` : escaped(title)}`)
    .join('');
}

/** Files and pictures for a template of a card: the newest ones. */
export function attachmentLinks(attachments: readonly Attachment[], locale: Locale): Line[] {
  return linesOf(attachments, locale).slice(-maxLinks);
}

/** What a card says of what does not go along with it, in words alone; nothing where all does. */
export function leftText(
  key: 'relay.left' | 'form.left',
  attachments: readonly Attachment[],
  locale: Locale,
  count = 0,
): string {
  if (attachments.length === 0) return '';
  const names = attachments.map(({ name, inText }) =>
    inText ? text(locale, 'attachment.picture') : shownLine(name, 100),
  );
  return filled(text(locale, key), { names: [...new Set(names)].join(', '), count: String(count) });
}

/** Each file; the pictures of one message together. */
function linesOf(attachments: readonly Attachment[], locale: Locale): Line[] {
  const pictures = new Map<string, number>();
  for (const { url = '' } of attachments.filter(({ inText }) => inText))
    pictures.set(url, (pictures.get(url) ?? 0) + 1);
  return [
    ...attachments
      .filter(({ inText }) => !inText)
      .map(({ name, url = '' }) => {
        const title = shownLine(name, 100);
        return { url, title: url ? title : text(locale, 'attachment.noLink', { name: title }) };
      }),
    ...[...pictures].map(([url, count]) => ({
      url,
      title: text(locale, url ? 'attachment.picturesLinked' : 'attachment.pictures', { count: String(count) }),
    })),
  ];
}

function inMarkdown(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

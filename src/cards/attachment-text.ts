import type { Locale } from '../lib/locale';
import type { Attachment } from '../tickets/attachment';
import { escaped, shownLine } from './shown';
import { text } from './text';

/** More links than these do not fit on a card; the timeline names them all. */
const maxLinks = 5;

/** Files for a message that is read as Markdown: a link each, or why there is none. */
export function attachmentLines(attachments: readonly Attachment[], locale: Locale): string {
  return attachments.map(file => `\n- ${asLink(file, locale)}`).join('');
}

function asLink({ name, url }: Attachment, locale: Locale): string {
  const title = escaped(shownLine(name, 100));
  if (url === undefined) return text(locale, 'attachment.notPassedOn', { name: title });
  return `[${title}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Files for a template of a card: the newest ones, each with its address or none. */
export function attachmentLinks(
  attachments: readonly Attachment[],
  locale: Locale,
): { readonly title: string; readonly url: string }[] {
  return attachments.slice(-maxLinks).map(({ name, url = '' }) => ({
    title: url ? shownLine(name, 100) : text(locale, 'attachment.notPassedOn', { name: shownLine(name, 100) }),
    url,
  }));
}

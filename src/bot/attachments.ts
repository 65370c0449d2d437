import type { Activity } from 'botbuilder';
import { type Attachment, checkAttachments } from '../tickets/attachment';

/**
 * What came with a message (learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4). Files lie in somebody's
 * OneDrive or a team's site, and are passed on as links. Pictures pasted into the text can be read with the bot's own
 * token alone, so they have no link.
 */
export function attachmentsOf({ attachments, serviceUrl }: Activity): Attachment[] {
  if (!Array.isArray(attachments)) return [];
  return checkAttachments(
    attachments.flatMap(({ contentType, contentUrl, name, content }) => {
      if (!contentUrl || contentType === 'text/html' || contentType.startsWith('application/vnd.microsoft.card'))
        return [];
      const fileType = (content as { fileType?: unknown } | undefined)?.fileType;
      const type = typeof fileType === 'string' ? fileType : contentType;
      const title = name ?? type;
      return isHosted(contentUrl, serviceUrl) ? [{ name: title, type }] : [{ name: title, type, url: contentUrl }];
    }),
  );
}

/** The message that a message answers to by quoting it, as Teams writes it into the HTML of the message. */
export function quotedIn({ attachments }: Activity): string | undefined {
  if (!Array.isArray(attachments)) return undefined;
  const html = attachments.find(({ contentType }) => contentType === 'text/html')?.content as unknown;
  if (typeof html !== 'string') return undefined;
  return /<blockquote\b[^>]*\bitemid="([^"]{1,200})"/i.exec(html)?.[1];
}

/** Pictures of a message lie with the connector or with Graph, and are not given without a token. */
function isHosted(address: string, serviceUrl: string): boolean {
  if (!URL.canParse(address)) return true;
  const { hostname } = new URL(address);
  return hostname === 'graph.microsoft.com' || (URL.canParse(serviceUrl) && hostname === new URL(serviceUrl).hostname);
}

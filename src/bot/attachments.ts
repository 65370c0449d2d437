import type { Activity } from 'botbuilder';
import { type Attachment, checkAttachments } from '../tickets/attachment';

/**
 * What came with a message (learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4). Files lie in somebody's
 * OneDrive or a team's site, and are passed on as links. Pictures pasted into the text are given for the bot's own token
 * alone, and are not fetched: those in a channel have the link of their message, others none.
 */
export function attachmentsOf(activity: Activity): Attachment[] {
  const { attachments, serviceUrl } = activity;
  if (!Array.isArray(attachments)) return [];
  const link = messageLink(activity);
  const picture = { inText: true as const, ...(link !== undefined && { url: link }) };
  const found = attachments.flatMap(({ contentType, contentUrl, name, content }): Attachment[] => {
    if (!contentUrl || contentType === 'text/html' || contentType.startsWith('application/vnd.microsoft.card'))
      return [];
    const fileType = (content as { fileType?: unknown } | undefined)?.fileType;
    const type = typeof fileType === 'string' ? fileType : contentType;
    const title = name ?? type;
    return isHosted(contentUrl, serviceUrl)
      ? [{ name: title, type, ...picture }]
      : [{ name: title, type, url: contentUrl }];
  });
  const inHtml = picturesIn(activity) - found.filter(({ inText }) => inText).length;
  const others = Array.from({ length: Math.max(0, inHtml) }, () => ({ name: 'image', type: 'image', ...picture }));
  return checkAttachments([...found, ...others]);
}

/** The message that a message answers to by quoting it, as Teams writes it into the HTML of the message. */
export function quotedIn(activity: Activity): string | undefined {
  return /<blockquote\b[^>]{0,500}\bitemid="([^"]{1,200})"/i.exec(htmlOf(activity))?.[1];
}

/** Pictures in the text, which a channel's messages have in their HTML alone. Emoji are pictures of another kind. */
function picturesIn(activity: Activity): number {
  return htmlOf(activity).match(/<img\b[^>]{0,500}(?:hostedContents|AMSImage)/gi)?.length ?? 0;
}

/** Far more than Teams makes of a message that it takes. */
const maxHtml = 200_000;

function htmlOf({ attachments }: Activity): string {
  if (!Array.isArray(attachments)) return '';
  const html = attachments.find(({ contentType }) => contentType === 'text/html')?.content as unknown;
  return typeof html === 'string' ? html.slice(0, maxHtml) : '';
}

/** Pictures of a message lie with the connector or with Graph, and are not given without a token. */
function isHosted(address: string, serviceUrl: string): boolean {
  if (!URL.canParse(address)) return true;
  const { hostname } = new URL(address);
  return hostname === 'graph.microsoft.com' || (URL.canParse(serviceUrl) && hostname === new URL(serviceUrl).hostname);
}

/** Where messages open, by the cloud that a service URL is of. */
const clouds: readonly (readonly [service: RegExp, host: string])[] = [
  [/\binfra\.gov\.teams\.microsoft\.us$/, 'gov.teams.microsoft.us'],
  [/\binfra\.dod\.teams\.microsoft\.us$/, 'dod.teams.microsoft.us'],
];

/**
 * The link to a message in a channel (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams);
 * nothing for a message in a chat, which only those in it can open.
 */
function messageLink({ id, conversation, channelData, serviceUrl }: Activity): string | undefined {
  const [channel = '', root] = conversation.id.split(';messageid=', 2);
  if (conversation.conversationType !== 'channel' || !id || !/^\d+$/.test(id)) return undefined;
  const data = channelData as { team?: { aadGroupId?: unknown } } | undefined;
  const group = data?.team?.aadGroupId;
  const tenantId = conversation.tenantId;
  const host = URL.canParse(serviceUrl) ? new URL(serviceUrl).hostname : '';
  const words = new URLSearchParams({
    ...(tenantId && { tenantId }),
    ...(typeof group === 'string' && { groupId: group }),
    parentMessageId: root ?? id,
  });
  const teams = clouds.find(([service]) => service.test(host))?.[1] ?? 'teams.microsoft.com';
  return `https://${teams}/l/message/${encodeURIComponent(channel)}/${id}?${words.toString()}`;
}

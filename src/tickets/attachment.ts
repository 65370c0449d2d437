import { strikeSecrets } from './redact';

/** A file or picture that came with a message. */
export interface Attachment {
  readonly name: string;
  /** As Teams calls it: a file ending or a media type. */
  readonly type: string;
  /** Where a file lies, or the message that a picture stands in. Absent where nobody else could open it. */
  readonly url?: string;
  /** A picture in the text of the message: it lies with Teams, and cannot be passed on itself. */
  readonly inText?: true;
}

/** More than these are not kept: what is said about them is. */
const maxAttachments = 10;

/**
 * Attachments as they came in, from Teams or from a card: only links that lead to Microsoft are kept, with their secrets
 * struck out.
 */
export function checkAttachments(input: unknown): Attachment[] {
  if (!Array.isArray(input)) return [];
  return input.slice(0, maxAttachments).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const { name, type, url, inText } = item as Record<string, unknown>;
    if (typeof name !== 'string' || typeof type !== 'string') return [];
    const link = typeof url === 'string' ? linkOf(url) : undefined;
    return [
      {
        name: name.slice(0, 200),
        type: type.slice(0, 100),
        ...(link !== undefined && { url: link }),
        ...(inText === true && { inText }),
      },
    ];
  });
}

/**
 * Where files of people and teams lie (OneDrive and SharePoint), by cloud
 * (learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges).
 */
export const fileHosts = /(?:^|\.)(?:sharepoint\.(?:com|us|cn)|sharepoint-mil\.us)$/;

/**
 * Where messages open, by cloud, and people's own OneDrive. Anybody can write any address into a message that only looks
 * like one of Teams': what leads neither here nor to a file is named, and is no link.
 */
const otherHosts =
  /^(?:teams\.microsoft\.com|teams\.cloud\.microsoft|(?:gov|dod)\.teams\.microsoft\.us|onedrive\.live\.com|1drv\.ms)$/;

/** An address that is safe to show as a link; nothing for any other. */
export function linkOf(address: string): string | undefined {
  if (address.length > 2_000 || !URL.canParse(address)) return undefined;
  const { protocol, username, password, port, hostname, href } = new URL(address);
  const isSafe =
    protocol === 'https:' && !username && !password && !port && (fileHosts.test(hostname) || otherHosts.test(hostname));
  return isSafe ? strikeSecrets(href) : undefined;
}

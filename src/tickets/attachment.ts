import { strikeSecrets } from './redact';

/** A file or picture that came with a message. */
export interface Attachment {
  readonly name: string;
  /** As Teams calls it: a file ending or a media type. */
  readonly type: string;
  /** Where it lies. Absent for what only its sender's chat can show, and so cannot be passed on. */
  readonly url?: string;
}

/** More than these are not kept: what is said about them is. */
const maxAttachments = 10;

/**
 * Attachments as they came in, from Teams or from a card: only links that lead into the open are kept, with their
 * secrets struck out.
 */
export function checkAttachments(input: unknown): Attachment[] {
  if (!Array.isArray(input)) return [];
  return input.slice(0, maxAttachments).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const { name, type, url } = item as Record<string, unknown>;
    if (typeof name !== 'string' || typeof type !== 'string') return [];
    const link = typeof url === 'string' ? linkOf(url) : undefined;
    return [{ name: name.slice(0, 200), type: type.slice(0, 100), ...(link !== undefined && { url: link }) }];
  });
}

/** An address that is safe to show as a link; nothing for any other. */
export function linkOf(address: string): string | undefined {
  if (address.length > 2_000 || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' && !url.username && !url.password ? strikeSecrets(url.href) : undefined;
}

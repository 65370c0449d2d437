import * as z from 'zod/v4';
import type { Message } from '../deliveries/message';
import type { MayWriteTo } from './service-url';

/**
 * A file that the bot puts into somebody's OneDrive, once they said yes to it: the bot asks with a card, Teams makes a place
 * for the file and tells it in an invoke, the bot puts the file there and shows it
 * (learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4). In personal chats only.
 */
export interface OfferedFile {
  readonly name: string;
  readonly description: string;
  readonly sizeInBytes: number;
  /** Comes back with either answer, and could be anything by then. */
  readonly context: object;
}

/** Where Teams lets a file be put, and how it shows the file afterwards. */
const uploadInfo = z.object({
  name: z.string().min(1).max(400),
  uploadUrl: z.string().max(4_000),
  contentUrl: z.string().max(4_000),
  uniqueId: z.string().min(1).max(200),
  fileType: z.string().max(100),
});
export type UploadPlace = z.infer<typeof uploadInfo>;

const consent = z.discriminatedUnion('action', [
  z.object({ type: z.literal('fileUpload'), action: z.literal('accept'), context: z.unknown(), uploadInfo }),
  z.object({ type: z.literal('fileUpload'), action: z.literal('decline'), context: z.unknown() }),
]);

/** What somebody said to a file; nothing for what is no such answer. */
export function consentOf(value: unknown): z.infer<typeof consent> | undefined {
  return consent.safeParse(value).data;
}

/** Asks whether a file may be put into the person's OneDrive. */
export function consentMessage({ name, description, sizeInBytes, context }: OfferedFile): Message {
  const content = { description, sizeInBytes, acceptContext: context, declineContext: context };
  return {
    attachment: { contentType: 'application/vnd.microsoft.teams.card.file.consent', name, content },
    summary: description,
  };
}

/** Shows a file that was put where Teams said. */
export function fileMessage({ name, contentUrl, uniqueId, fileType }: UploadPlace): Message {
  const content = { uniqueId, fileType };
  return {
    attachment: { contentType: 'application/vnd.microsoft.teams.card.file.info', contentUrl, name, content },
    summary: name,
  };
}

export type UploadOutcome = { readonly kind: 'uploaded' } | { readonly kind: 'failed'; readonly because: string };

/** Puts a whole file where Teams said, without any token of the bot's: the address alone is the right to write there. */
export type Upload = (place: UploadPlace, file: Buffer) => Promise<UploadOutcome>;

/** Shorter than a stop of the service waits for what is in hand. */
const uploadTimeoutMs = 8_000;

/** @param mayUploadTo which addresses are places for files: what comes in an invoke may only look like one */
export function uploader(mayUploadTo: MayWriteTo): Upload {
  return async ({ uploadUrl, contentUrl }, file) => {
    if (!mayUploadTo(uploadUrl) || !mayUploadTo(contentUrl)) return { kind: 'failed', because: 'address not allowed' };
    try {
      const response = await fetch(uploadUrl, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/octet-stream',
          'Content-Length': String(file.length),
          'Content-Range': `bytes 0-${file.length - 1}/${file.length}`,
        },
        body: file,
        redirect: 'error',
        signal: AbortSignal.timeout(uploadTimeoutMs),
      });
      await response.body?.cancel();
      // 202 would say that more of the file is awaited (learn.microsoft.com/graph/api/driveitem-createuploadsession).
      const isWhole = response.status === 200 || response.status === 201;
      return isWhole ? { kind: 'uploaded' } : { kind: 'failed', because: String(response.status) };
    } catch (error) {
      // Never the message, which may hold the address.
      return { kind: 'failed', because: error instanceof Error ? error.name : 'unknown fault' };
    }
  };
}

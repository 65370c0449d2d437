import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

export interface PackagedFile {
  readonly file: string;
  readonly content: Buffer;
}

/**
 * Zips files so that the same files give the same bytes on every machine: with one time stamp and mode for all, and
 * stored as they are, because versions of Node compress differently.
 */
export async function zipOf(files: readonly PackagedFile[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { file, content } of files) zip.addBuffer(content, file, options);
  zip.end();
  return buffer(zip.outputStream);
}

const options = {
  // Zip's own time stamps are in local time: the same local time has the same bytes in every time zone.
  mtime: new Date(2000, 0, 1),
  forceDosTimestamp: true,
  mode: 0o100644,
  compress: false,
};

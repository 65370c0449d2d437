import { join } from 'node:path';
import type { Fault } from '../../lib/fault';
import type { AppManifest } from './app-rules';

/** Width and height in pixels (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package). */
const sizes = { color: 192, outline: 32 } as const;

/** Checks that the icons are PNG files of the sizes that Teams asks for. */
export function iconFaults(
  { icons }: AppManifest,
  files: readonly { readonly file: string; readonly content: Buffer }[],
  folder: string,
): Fault[] {
  return (['color', 'outline'] as const).flatMap(kind => {
    const content = files.find(({ file }) => file === icons[kind])?.content;
    const size = content && pngSize(content);
    const side = sizes[kind];
    if (size?.width === side && size.height === side) return [];
    const found = size ? `is ${size.width} × ${size.height} pixels` : 'is not a PNG file';
    return [{ file: join(folder, icons[kind]), key: '', repair: `${found}; make it ${side} × ${side}` }];
  });
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG file begins with its signature and the IHDR chunk, whose data begin with width and height. */
function pngSize(content: Buffer): { width: number; height: number } | undefined {
  if (content.length < 24 || !content.subarray(0, 8).equals(pngSignature)) return undefined;
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

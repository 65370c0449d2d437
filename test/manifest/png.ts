import { inflateSync } from 'node:zlib';

export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bytes a pixel: red, green, blue, and alpha where there are four. */
  readonly channels: 3 | 4;
  readonly pixels: Buffer;
}

/** Reads a PNG file of 8 bits a channel, in colour, not interlaced (w3.org/TR/png-3). Throws for every other kind. */
export function readPng(content: Buffer): Png {
  let header: Buffer | undefined;
  const data: Buffer[] = [];
  for (let at = 8; at < content.length;) {
    const length = content.readUInt32BE(at);
    const type = content.toString('latin1', at + 4, at + 8);
    const chunk = content.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = chunk;
    if (type === 'IDAT') data.push(chunk);
    at += length + 12;
  }
  const kind = header?.toString('hex', 8);
  if (!header || (kind !== '0802000000' && kind !== '0806000000'))
    throw new Error(`a PNG of the kind ${kind ?? 'none'}`);
  const channels = kind === '0802000000' ? 3 : 4;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  return { width, height, channels, pixels: unfilter(inflateSync(Buffer.concat(data)), width, height, channels) };
}

/** Undoes the filters: each row begins with its filter's number, and bytes are differences to left, up and up-left. */
function unfilter(raw: Buffer, width: number, height: number, channels: number): Buffer {
  const rowLength = width * channels;
  const pixels = Buffer.alloc(rowLength * height);
  const at = (row: number, column: number) =>
    row < 0 || column < 0 ? 0 : (pixels[row * rowLength + column] as number);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (rowLength + 1)];
    for (let column = 0; column < rowLength; column++) {
      const [left, up, corner] = [at(row, column - channels), at(row - 1, column), at(row - 1, column - channels)];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      pixels[row * rowLength + column] = (raw[row * (rowLength + 1) + 1 + column] as number) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map(value => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
}

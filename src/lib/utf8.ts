import type { Fault } from './fault';

/** The fault of a file that was read as UTF-8 and is not; nothing where it is. */
export function notUtf8(file: string, content: string): Fault | undefined {
  const line = content.split('\n').findIndex(text => text.includes('\uFFFD'));
  return line < 0
    ? undefined
    : { file: `${file}:${line + 1}`, key: '', repair: 'is not UTF-8; save the file as UTF-8' };
}

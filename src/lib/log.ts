import { pino } from 'pino';

/** Structured log of ids, reasons and figures; never of names or of what people wrote. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * A log in JSON lines.
 *
 * @param file where it is added to; standard error where it is left out, so that a command's answer on standard output stays clean
 */
export function createLog(level: string, file?: string): Log {
  const destination = file === undefined ? { fd: 2, sync: false } : { dest: file, sync: true };
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(destination));
}

/** Where an error came from and what it was, for the log. Messages of libraries may quote people's words, so only the frames are kept. */
export function causeOf(error: unknown): { error: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  // The stack begins with the message, which may have lines that look like frames.
  const frames = error.stack
    ?.replace(error.message, () => '')
    .split('\n')
    .filter(line => /^\s+at /.test(line));
  return {
    error: 'code' in error ? `${error.name} ${String(error.code)}` : error.name,
    at: (frames ?? [])
      .slice(0, 4)
      .map(line => line.trim())
      .join(' < '),
  };
}

#!/usr/bin/env node
import '../lib/compile-cache';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../lib/fault';
import { projectFolder } from '../lib/folders';
import { type Command, UsageError, commands } from './commands';

/** sysexits.h */
const exitCodes = { usage: 64, config: 78 } as const;

async function main([name, ...words]: readonly string[]): Promise<number> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    if (name === '--version') {
      process.stdout.write(`${version()}\n`);
      return 0;
    }
    const isAsked = name === undefined || asksHelp(name) || name === 'help';
    if (!isAsked) process.stderr.write(`"${name}" is not a command of Firstline. These are:\n\n`);
    process[isAsked ? 'stdout' : 'stderr'].write(usage());
    return isAsked ? 0 : exitCodes.usage;
  }
  if (words.some(asksHelp)) {
    process.stdout.write(`firstline ${name} ${command.words}\n\n  ${command.says}\n`);
    return 0;
  }
  return (await command.run(words)) ?? 0;
}

function asksHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function version(): string {
  const file = readFileSync(join(projectFolder, 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

function usage(): string {
  const lines = Object.entries(commands).map(
    ([name, { words, says }]: [string, Command]) => `  ${`${name} ${words}`.padEnd(46)} ${says}`,
  );
  return `firstline COMMAND\n\n${lines.join('\n')}\n`;
}

// Whoever reads on may stop early (`firstline tickets | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode =
      error instanceof ConfigError ? exitCodes.config : error instanceof UsageError ? exitCodes.usage : 1;
  },
);

/** One subcommand. Loaded when it is run, so that a short one starts quickly. */
export interface Command {
  /** What follows its name, for the overview. */
  readonly words: string;
  readonly says: string;
  /** @returns the exit code; nothing for 0 */
  run(words: readonly string[]): Promise<number | void>;
}

/** A call that is worded wrong. */
export class UsageError extends Error {}

export const commands: Readonly<Record<string, Command>> = {
  check: {
    words: '',
    says: 'checks the configuration and the knowledge base without starting',
    run: async () => (await import('./check.js')).check(),
  },
  ask: {
    words: '"question" | --jsonl FILE [--explain]',
    says: 'answers from the knowledge base',
    run: async words => (await import('./ask.js')).ask(words),
  },
  knowledge: {
    words: 'check [--strict] | eval [--json] | learn',
    says: 'checks the articles, measures their answers, or learns them ahead',
    run: async words => (await import('./knowledge.js')).knowledge(words),
  },
  route: {
    words: '--app ID --category C [--explain | --json]',
    says: 'shows where a ticket would go, and why',
    run: async words => (await import('./route.js')).showRoute(words),
  },
  queues: {
    words: '[--json]',
    says: 'shows where each queue works, and whether it can be reached',
    run: async words => (await import('./queues.js')).showQueues(words),
  },
  tickets: {
    words: '[--json | --csv [--separator ;]]',
    says: 'lists every ticket, as a table for spreadsheets too',
    run: async words => (await import('./tickets.js')).listTickets(words),
  },
  audit: {
    words: 'verify [--head N:HASH] | list [--limit N] [--json]',
    says: 'shows who did and was denied what, and whether that log is untouched',
    run: async words => (await import('./audit.js')).audit(words),
  },
  person: {
    words: 'show ID [--to FILE] | forget ID',
    says: 'gives all that is stored about a person, by Entra object id, or forgets them',
    run: async words => (await import('./person.js')).person(words),
  },
  backup: {
    words: 'FILE [--force]',
    says: 'copies the database while the service runs; over a file that is there with --force alone',
    run: async words => (await import('./backup.js')).backUp(words),
  },
  restore: {
    words: 'FILE',
    says: 'puts a backup in the place of the database of a stopped service',
    run: async words => (await import('./backup.js')).restore(words),
  },
  move: {
    words: '--to URL',
    says: 'copies everything to another database, such as postgres://…',
    run: async words => (await import('./backup.js')).move(words),
  },
  deliveries: {
    words: '[--state S] [--json] | retry ORD',
    says: 'shows what waits for Teams or was given up, or tries one again',
    run: async words => (await import('./deliveries.js')).showDeliveries(words),
  },
  package: {
    words: '--env FILE [--out FILE]',
    says: "makes the Teams app package from a tenant's environment file",
    run: async words => (await import('./package-app.js')).packageApp(words),
  },
  try: {
    words: '[--both]',
    says: 'starts the service with the Microsoft 365 Agents Playground',
    run: async words => (await import('./try.js')).tryFirstline(words),
  },
  chat: {
    words: '',
    says: 'starts the service and a chat in this terminal',
    run: async () => (await import('./chat.js')).chat(),
  },
};

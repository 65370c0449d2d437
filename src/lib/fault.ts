/** Something wrong in the configuration: where it is, and how to repair it. */
export interface Fault {
  readonly file: string;
  /** Dotted path of the key; empty for the whole file. */
  readonly key: string;
  readonly repair: string;
}

/** Configuration that cannot be used; carries every fault found, not just the first. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.name = 'ConfigError';
  }
}

/** `env/support.yaml: queues: no queue has level helpdesk; add one` */
export function describeFault({ file, key, repair }: Fault): string {
  return [file, key, repair].filter(Boolean).join(': ');
}

/** The fault of a file or folder that the system does not let be read. */
export function unreadable(file: string, error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return { file, key: '', repair: `cannot be read (${code}); check the path and its rights` };
}

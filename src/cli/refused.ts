import { type Fault, describeFault } from '../lib/fault';

/** Names the articles that a command goes on without. On standard error: standard output may be read by a program. */
export function tellRefused(faults: readonly Fault[]): void {
  for (const fault of faults) process.stderr.write(`fault: ${describeFault(fault)}\n`);
}

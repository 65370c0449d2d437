import { writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { recordDeed } from '../desk/audit';
import { type PersonalReport, forgetPerson, personalReport } from '../desk/personal-data';
import { systemClock } from '../lib/clock';
import { entraId } from '../lib/entra-id';
import { createLog } from '../lib/log';
import type { Stores } from '../storage/stores';
import { UsageError } from './commands';
import { optionsOf } from './options';
import { withStores } from './stores';

/**
 * `firstline person show ID [--to FILE]`: all that is stored about somebody, as JSON, for an administrator to hand over;
 * `firstline person forget ID`: what "forget me" does. Both stand in the audit log.
 *
 * @returns 1 when nothing is stored about them
 */
export async function person(words: readonly string[]): Promise<number> {
  const { values, positionals } = optionsOf(words, { to: { type: 'string' } });
  const [what, given, ...rest] = positionals;
  if (given === undefined || given === '' || rest.length > 0)
    throw new UsageError('say "firstline person show ID [--to FILE]" or "firstline person forget ID"');
  const id = entraId(given);
  switch (what) {
    case 'show':
      return withStores(stores => show(id, values.to, stores));
    case 'forget':
      return withStores(stores => forget(id, stores));
    default:
      throw new UsageError(`a person can be shown or forgotten, not "${what ?? ''}"`);
  }
}

async function show(id: string, file: string | undefined, stores: Stores): Promise<number> {
  const report = await personalReport(id, { stores });
  if (isEmpty(report)) return nobody(id);
  const { questions, tickets } = report;
  await recordDeed({ by: atThisMachine(), action: 'showPersonalData', target: id }, { stores, now: systemClock });
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (file === undefined) process.stdout.write(json);
  else {
    // Nobody else's to read, and never in the place of another file.
    await writeFile(file, json, { mode: 0o600, flag: 'wx' });
    process.stdout.write(`${questions.length} questions and ${tickets.length} tickets are in ${file}\n`);
  }
  return 0;
}

async function forget(id: string, stores: Stores): Promise<number> {
  if (isEmpty(await personalReport(id, { stores }))) return nobody(id);
  const desk = {
    stores,
    now: systemClock,
    log: createLog('warn'),
    // A service that runs beside it writes its questions and looks for deliveries by itself.
    questions: { flush: () => Promise.resolve() },
    wake: () => undefined,
  };
  const count = await forgetPerson(id, atThisMachine(), desk);
  process.stdout.write(`Forgotten, and erased from ${count} tickets.\n`);
  return 0;
}

function isEmpty({ person, questions, tickets, follows }: PersonalReport): boolean {
  return person === null && [questions, tickets, follows].every(({ length }) => length === 0);
}

function nobody(id: string): number {
  process.stderr.write(`Nothing is stored about ${id}.\n`);
  return 1;
}

/** Who acts, for the audit log: not an Entra id, so that it cannot be taken for one. */
function atThisMachine(): string {
  return `command line, ${userInfo().username}`;
}

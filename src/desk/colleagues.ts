import type { Person } from '../apps/app';
import type { Refusal } from '../tickets/refusal';
import type { Ticket } from '../tickets/ticket';
import type { Desk } from './desk';
import { helpersOf, isOpenDesk } from './roles';

/** Those whom a ticket can be given to, as far as their names are known: makers by the register, others once they were met. */
export async function colleaguesFor(ticket: Ticket, desk: Desk): Promise<Person[]> {
  const ids = helpersOf(ticket, desk.organisation);
  const names = await namesOf(ids, desk);
  return ids.flatMap(id => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}

/**
 * The person that a helper wants to give a ticket to, by id or by name.
 *
 * Where the desk lists no members, anybody whom the bot has met will do, as anybody in its channel can act.
 */
export async function colleagueFor(wanted: string, ticket: Ticket, desk: Desk): Promise<Person | Refusal> {
  const colleagues = await colleaguesFor(ticket, desk);
  const words = wanted.toLowerCase();
  const exact = colleagues.find(({ id, name }) => id === wanted || name.toLowerCase() === words);
  const beginning = colleagues.filter(({ name }) => words !== '' && name.toLowerCase().startsWith(words));
  const found = exact ?? (beginning.length === 1 ? beginning[0] : undefined);
  if (found) return found;
  const name = (await namesOf([wanted], desk)).get(wanted);
  if (name === undefined) return { refused: 'unknown-person' };
  return isOpenDesk(ticket, desk.organisation) ? { id: wanted, name } : { refused: 'not-a-helper', words: { name } };
}

async function namesOf(ids: readonly string[], { organisation, stores }: Desk): Promise<Map<string, string>> {
  const makers = organisation.apps.apps.flatMap(({ owner, coOwners }) => [...(owner ? [owner] : []), ...coOwners]);
  const known = new Map(makers.map(({ id, name }) => [id, name]));
  return new Map([...known, ...(await stores.people.names(ids))]);
}

import type { NewDelivery } from '../deliveries/delivery';
import type { TicketRecord } from '../tickets/change';
import type { Ticket } from '../tickets/ticket';
import { recordDeed } from './audit';
import { isRefusal, withdraw } from './decide';
import { helpersOf, streamOf } from './decide/change';
import type { Desk } from './desk';

/** Everything stored about one person, in a shape that a person can read and a program too. */
export interface PersonalReport {
  readonly person: unknown;
  readonly questions: readonly unknown[];
  readonly tickets: readonly unknown[];
  readonly follows: readonly string[];
}

/** More questions than anybody asks. */
const maxQuestions = 100_000;
const ticketsPage = 100;
/** A ticket that helpers work on may change while it is erased. */
const maxTries = 5;

/** What is stored about somebody: who they are, what they asked, and their tickets with what was said on them. */
export async function personalReport(personId: string, { stores }: Pick<Desk, 'stores'>): Promise<PersonalReport> {
  const { person = null, questions, follows } = await stores.privacy.about(personId, maxQuestions);
  const tickets = [];
  for (const number of await ticketsOf(personId, stores)) {
    const record = await stores.tickets.find(number);
    if (record) tickets.push(reportOf(record));
  }
  return { person, questions: questions.map(question => ({ ...question, at: asTime(question.at) })), tickets, follows };
}

function reportOf({ ticket, events }: TicketRecord) {
  const { number, state, category, impact, priority, app, unknownApp, summary, details, diagnostics } = ticket;
  const { source, reference, resolution, rating, feedback } = ticket;
  return {
    ...{ number, state, category, impact, priority, app, unknownApp, summary, details, diagnostics },
    ...{ source, reference, resolution, rating, feedback },
    opened: asTime(ticket.openedAt),
    // Notes are what helpers tell each other.
    timeline: events
      .filter(({ kind }) => kind !== 'noted')
      .map(({ at, kind, by, text, attachments }) => ({ at: asTime(at), kind, by: by?.name, text, attachments })),
  };
}

/** What forgetting somebody takes of the desk. */
type Forgetting = Pick<Desk, 'stores' | 'now' | 'log' | 'wake'> & {
  readonly questions: Pick<Desk['questions'], 'flush'>;
};

/**
 * Forgets a person. Tickets of theirs that are not over are withdrawn first; all that is left of any is what counts.
 *
 * @param by who wishes it: the person, or whoever acts for them
 * @returns how many tickets were erased
 */
export async function forgetPerson(personId: string, by: string, desk: Forgetting): Promise<number> {
  const { stores } = desk;
  await desk.questions.flush();
  const chats = new Set<string>();
  const { personal, name = '' } = (await stores.people.find(personId)) ?? {};
  if (personal) chats.add(personal.id);
  const numbers = await ticketsOf(personId, stores);
  const follower = { id: personId, name, tickets: numbers };
  for (const number of numbers) {
    const ticket = (await stores.tickets.find(number))?.ticket;
    if (ticket?.origin.kind === 'personal') chats.add(ticket.origin.id);
    await eraseFromMerged(ticket?.mergedInto, follower, desk);
    await eraseOne(number, desk);
  }
  await stores.privacy.forget(personId, [...chats]);
  stores.people.unsee(personId);
  await recordDeed({ by, action: 'forget', target: personId }, desk);
  desk.log.info({ person: personId, tickets: numbers.length }, 'forgot a person who wished it');
  desk.wake();
  return numbers.length;
}

type Follower = Parameters<Desk['stores']['privacy']['eraseFollower']>[1];

/** Takes the person out of the tickets that go on in place of one of theirs, one after the other. */
async function eraseFromMerged(number: string | undefined, follower: Follower, desk: Forgetting): Promise<void> {
  const { stores, now } = desk;
  const seen = new Set(follower.tickets);
  for (let at = number; at !== undefined && !seen.has(at);) {
    seen.add(at);
    let next: string | undefined;
    for (let attempt = 0; ; attempt++) {
      if (attempt === maxTries) throw new Error(`${at} kept changing`);
      const record = await stores.tickets.find(at);
      next = record?.ticket.mergedInto;
      if (!record || (await stores.privacy.eraseFollower(record.ticket, follower, cardsOf(record), now()))) break;
    }
    at = next;
  }
}

async function eraseOne(number: string, desk: Pick<Desk, 'stores' | 'now'>): Promise<void> {
  const { stores, now } = desk;
  for (let attempt = 0; attempt < maxTries; attempt++) {
    const found = await stores.tickets.find(number);
    if (!found) return;
    const record = await closed(found, desk);
    if (record && (await stores.privacy.eraseTicket(record.ticket, cardsOf(record), now()))) return;
  }
  throw new Error(`${number} kept changing`);
}

/** The record once it is over: as it is, or withdrawn now. Nothing when somebody else changed it meanwhile. */
async function closed(
  record: TicketRecord,
  { stores, now }: Pick<Desk, 'stores' | 'now'>,
): Promise<TicketRecord | undefined> {
  if (record.ticket.state === 'closed') return record;
  const change = withdraw(record, now());
  const { ticket, events } = isRefusal(change) ? { ticket: closedNow(record.ticket, now()), events: [] } : change;
  const saved = await stores.tickets.save({ ticket, events, deliveries: [] }, { now: now() });
  return saved === 'saved' ? { ticket, events: [...record.events, ...events] } : undefined;
}

/** A resolved ticket cannot be withdrawn; it is taken for confirmed. */
function closedNow(ticket: Ticket, now: number): Ticket {
  return { ...ticket, version: ticket.version + 1, state: 'closed', closedAt: now, closesAt: undefined };
}

/** The helpers' cards are to show the ticket as it is after. */
function cardsOf({ ticket, events }: TicketRecord): NewDelivery[] {
  return helpersOf(events).map(recipient => ({
    stream: streamOf(ticket.number, recipient),
    ticket: ticket.number,
    recipient,
    content: { kind: 'card' },
  }));
}

async function ticketsOf(personId: string, { tickets }: Desk['stores']): Promise<string[]> {
  const numbers: string[] = [];
  for (;;) {
    const page = await tickets.ofRequester(personId, { limit: ticketsPage, offset: numbers.length });
    numbers.push(...page.map(({ number }) => number));
    if (page.length < ticketsPage) return numbers;
  }
}

function asTime(at: number): string {
  return new Date(at).toISOString();
}

import type { Surroundings } from '../storage/surroundings';
import type { TicketRecord } from '../tickets/change';
import { addressedTo } from '../tickets/command';
import { answerQuestion } from './answer-question';
import { unlessActive } from './decide/change';
import type { Desk } from './desk';
import { type Actor, type Roles, rolesOf, worksOn } from './roles';

/** Something that a person wrote to the bot. */
export interface Said {
  readonly actor: Actor;
  readonly text: string;
  /** The message that it answers to by quoting it. */
  readonly quoted?: string;
  /** Whether it stands in a thread of a channel. */
  readonly isThread: boolean;
}

/** What a message is meant for: one ticket, or one of several, or perhaps something new. */
export interface Aim {
  readonly isSure: boolean;
  /** Most likely first; one, where it is sure. */
  readonly tickets: readonly TicketRecord[];
  readonly asHelper: boolean;
  /** What is to be passed on: without the number that it began with. */
  readonly message: string;
}

/** So long after somebody's words were passed on, what is written in the same chat may be an answer to them. */
export const answerableMs = 24 * 60 * 60_000;
const maxTickets = 4;

/**
 * The ticket that a message is meant for, or those that it may be meant for; nothing for a message of its own.
 *
 * Sure is what quotes a ticket's message, begins with its number, is written by a helper into the ticket's thread, or
 * answers the one question that waits. What sounds like a question to the bot is doubtful in any case.
 */
export async function aimOf(said: Said, { own, spoken }: Surroundings, desk: Desk): Promise<Aim | undefined> {
  const { stores, organisation } = desk;
  const { actor, text } = said;
  const known = (numbers: readonly string[]) => concerned(numbers, actor, desk);
  const named = addressedTo(text);
  const pointed =
    named?.ticket ??
    (said.quoted === undefined ? undefined : await stores.posts.ticketOf(actor.conversationId, said.quoted));
  if (pointed !== undefined) {
    const [found] = await known([pointed]);
    if (found) return aim(true, [found], actor, named?.message ?? text);
  }
  const waiting = own.flatMap(({ number, waitingFor }) => (waitingFor === 'requester' ? [number] : []));
  const recent = said.isThread ? await stores.posts.ticketsIn(actor.conversationId, maxTickets) : spoken;
  const here = (await known([...new Set([...waiting, ...recent])])).filter(
    ({ record }) => !unlessActive(record.ticket),
  );
  const [only] = here;
  if (!only) return undefined;
  const answer = answerQuestion(text, undefined, desk.knowledge(), organisation);
  const isExpected = said.isThread
    ? worksOn(only.roles, only.record.ticket, actor)
    : waiting.includes(only.record.ticket.number);
  if (here.length === 1 && isExpected && !(soundsAsked(text) || answer.decision === 'answer'))
    return aim(true, here, actor, text);
  if (!isExpected && answer.decision !== 'ticket') return undefined;
  return aim(false, here, actor, text);
}

interface Concerned {
  readonly record: TicketRecord;
  readonly roles: Roles;
}

/** Those of some tickets that a person has something to do with. */
async function concerned(
  numbers: readonly string[],
  actor: Actor,
  { stores, organisation }: Desk,
): Promise<Concerned[]> {
  if (numbers.length === 0) return [];
  const bindings = await stores.conversations.bindings();
  const records = await Promise.all(numbers.slice(0, maxTickets).map(number => stores.tickets.find(number)));
  return records.flatMap(record => {
    if (!record) return [];
    const roles = rolesOf(actor, record.ticket, organisation, bindings);
    return roles.isRequester || roles.isHelper ? [{ record, roles }] : [];
  });
}

function aim(isSure: boolean, found: readonly Concerned[], actor: Actor, message: string): Aim {
  const asHelper = found.every(({ record, roles }) => worksOn(roles, record.ticket, actor));
  return { isSure, tickets: found.map(({ record }) => record), asHelper, message };
}

/** Whether a text is put as a question, as questions to the bot are. */
function soundsAsked(text: string): boolean {
  return (
    text.trim().endsWith('?') ||
    /^(how|what|where|why|who|when|which|can i|is there|hur|vad|var|varför|vem|när|vilken|kan jag|får jag|finns det)(?!\p{L})/iu.test(
      text.trim(),
    )
  );
}

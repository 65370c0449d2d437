import { messageCard } from '../cards/message-card';
import { outcomeText, standingText } from '../cards/outcome-text';
import { refusalText } from '../cards/refusal-text';
import { relayCard } from '../cards/relay-card';
import { escaped } from '../cards/shown';
import { text } from '../cards/text';
import { detailsAbove } from '../cards/ticket-card';
import { type Aim, aimOf } from '../desk/aim-message';
import type { Desk } from '../desk/desk';
import { type Actor, verbRoles } from '../desk/roles';
import { destinationName, microsoftCaseFor, ticketCardFor } from '../desk/ticket-view';
import { type WorkOutcome, workTicket } from '../desk/work-ticket';
import type { Locale } from '../lib/locale';
import type { Surroundings } from '../storage/surroundings';
import type { Message } from '../teams/messenger';
import type { Attachment } from '../tickets/attachment';
import { type Command, addressedTo, commandOf } from '../tickets/command';
import type { Refusal } from '../tickets/refusal';
import type { Ticket } from '../tickets/ticket';
import { verdictOf } from '../tickets/verdict';
import { actorOf } from './action';
import { asMessage } from './as-message';
import { myTickets } from './my-tickets';
import { deniedCard, refuseGuest } from './refusals';
import type { Turn } from './turn';

/** Does what a typed command asks for, by the same rules as a button. Nothing for a message that is no command. */
export async function onCommand(turn: Turn, desk: Desk): Promise<Message | undefined> {
  const command = commandOf(turn.text);
  if (!command) return undefined;
  const ticket = command.ticket ?? (await ticketHere(turn, desk));
  if (ticket === undefined) return undefined;
  const locale = desk.organisation.languages.find(known => known === command.locale) ?? turn.clientLocale;
  if (turn.speaker.id === undefined)
    return asMessage(await refuseGuest({ action: command.verb, target: ticket }, locale, desk));
  const actor = actorOf(turn);
  const input = { ...command.input, ...targetOf(command, desk), attachments: turn.attachments };
  // Whose word a reply is, its place tells; all else that differs is shown to a helper as a helper sees it.
  const asHelper = command.verb === 'reply' ? undefined : true;
  const outcome = await workTicket({ verb: command.verb, ticket, actor, input, asHelper }, desk);
  return said(command, outcome, turn, locale, desk);
}

/**
 * Takes plain words on whether it works for the requester's verdict on what was resolved. Nothing for any other message, and
 * where a question waits that they may answer.
 */
export async function onVerdict(turn: Turn, desk: Desk): Promise<Message | undefined> {
  const { speaker, conversation, quoted } = turn;
  const named = addressedTo(turn.text);
  const verdict = verdictOf(named?.message ?? turn.text);
  if (!verdict || speaker.id === undefined || conversation.kind !== 'personal') return undefined;
  const own = await ownOpen(speaker.id, desk);
  const pointed = named?.ticket ?? (quoted === undefined ? undefined : await ticketHere(turn, desk));
  if (pointed === undefined && own.some(waitsForRequester)) return undefined;
  const [meant, another] = own.filter(
    ({ state, number }) => state === 'resolved' && (pointed === undefined || number === pointed),
  );
  if (!meant) return undefined;
  const locale = desk.organisation.languages.includes(verdict.locale) ? verdict.locale : turn.clientLocale;
  if (another) return asMessage(await myTickets({ locale, page: 0 }, turn, desk));
  const verb = verdict.works ? 'confirm' : 'reopen';
  const input = verdict.works ? {} : { reason: named?.message ?? turn.text, attachments: turn.attachments };
  const outcome = await workTicket({ verb, ticket: meant.number, actor: actorOf(turn), input }, desk);
  return said({ verb }, outcome, turn, locale, desk);
}

/** Whether a question waits that the speaker may answer. */
export async function isAsked({ speaker }: Turn, desk: Desk): Promise<boolean> {
  return speaker.id !== undefined && (await ownOpen(speaker.id, desk)).some(waitsForRequester);
}

function waitsForRequester({ waitingFor }: Ticket): boolean {
  return waitingFor === 'requester';
}

/** The tickets of a person that are not closed. */
function ownOpen(personId: string, { stores, now }: Desk): Promise<Ticket[]> {
  return stores.tickets.ofRequester(personId, { since: now(), limit: maxOwn });
}

/** More than anybody has that are not closed. */
const maxOwn = 50;

/** Passes on what was written to a ticket, or asks which one is meant. Nothing for a message of its own. */
export async function onTicketReply(turn: Turn, surroundings: Surroundings, desk: Desk): Promise<Message | undefined> {
  const { text: words, quoted, conversation, attachments, clientLocale: locale } = turn;
  const named = addressedTo(words)?.ticket;
  if (turn.speaker.id === undefined) {
    if (named === undefined) return undefined;
    return asMessage(await refuseGuest({ action: 'reply', target: named }, locale, desk));
  }
  const actor = actorOf(turn);
  if (attachments.length === 0 && !/[\p{L}\p{N}]/u.test(words)) return undefined;
  const isThread = conversation.kind === 'channel';
  const written = { actor, text: words, isThread, ...(quoted !== undefined && { quoted }) };
  const found = await aimOf(written, surroundings, desk);
  if (named !== undefined && !found?.tickets.some(({ ticket }) => ticket.number === named)) {
    const outcome = await workTicket({ verb: 'reply', ticket: named, actor, input: {} }, desk);
    return said({ verb: 'reply' }, outcome, turn, locale, desk);
  }
  if (!found) return undefined;
  const { isSure, tickets, asHelper, message } = found;
  if (isSure) return relay(found, actor, turn, desk);
  return asMessage(relayCard({ message, attachments, tickets: tickets.map(({ ticket }) => ticket), asHelper, locale }));
}

async function relay(
  { tickets: [record], asHelper, message }: Aim,
  actor: Actor,
  turn: Turn,
  desk: Desk,
): Promise<Message | undefined> {
  const { attachments, clientLocale: locale } = turn;
  const number = record?.ticket.number ?? '';
  const input = { message, attachments };
  const outcome = await workTicket({ verb: 'reply', ticket: number, actor, input, asHelper }, desk);
  if (outcome.kind === 'refused') return { text: refusalText(outcome.refusal, locale) };
  if (outcome.kind !== 'done') return undefined;
  const { ticket } = outcome.record;
  const holder = ticket.assignee?.name ?? destinationName(ticket.heldBy, desk.organisation);
  const own =
    ticket.follows === number
      ? text(locale, 'relay.followUp', { ticket: number, next: ticket.number })
      : text(locale, 'relay.sentToHolder', { name: escaped(holder), ticket: ticket.number });
  const sent = asHelper
    ? text(locale, 'relay.sent', { name: escaped(ticket.requester.name), ticket: ticket.number })
    : own;
  return { text: [sent, ...notPassedOn(attachments, locale)].join('\n\n') };
}

/** Says what did not go along, or not whole, so that it is not missed later. */
function notPassedOn(attachments: readonly Attachment[], locale: Locale): string[] {
  const pictures = attachments.filter(({ inText }) => inText);
  const linkless = attachments.filter(({ inText, url }) => !inText && url === undefined);
  const key = pictures.some(({ url }) => url !== undefined) ? 'relay.picturesLinked' : 'relay.pictures';
  return [
    ...(pictures.length > 0 ? [text(locale, key, { count: String(pictures.length) })] : []),
    ...(linkless.length > 0
      ? [text(locale, 'relay.noLink', { names: escaped(linkless.map(({ name }) => name).join(', ')) })]
      : []),
  ];
}

async function said(
  { verb }: Pick<Command, 'verb'>,
  outcome: WorkOutcome,
  { attachments, text: words }: Turn,
  locale: Locale,
  desk: Desk,
): Promise<Message> {
  switch (outcome.kind) {
    case 'not-found':
      return { text: text(locale, 'refused.notFound') };
    case 'denied':
      return asMessage(deniedCard(locale, `role.${verbRoles[outcome.verb]}`));
    case 'refused':
      return { text: `**${outcome.record.ticket.number}**: ${whyNot(outcome.refusal, words, locale)}` };
    case 'done':
      if (verb === 'showTicket') return show(outcome, locale, desk);
      if (verb === 'microsoftCase' && outcome.audience === 'helper')
        return asMessage(microsoftCaseFor(outcome.record, locale, desk));
      return {
        text: [
          outcomeText(outcome.record, locale, desk.organisation.routing),
          ...notPassedOn(attachments, locale),
        ].join('\n\n'),
      };
  }
}

/** What a command is told in other words than a card, which has boxes, lists and buttons. */
const toldTyped = ['missing-text', 'missing-target', 'unknown-target', 'unknown-rating', 'missing-reference'] as const;

/** Why a command was not done. */
function whyNot(refusal: Refusal, words: string, locale: Locale): string {
  const told = toldTyped.find(known => known === refusal.refused);
  if (!told) return refusalText(refusal, locale);
  return text(locale, `refused.${told}.typed`, { example: escaped(words.replace(/[\s:,–-]+$/, '')) });
}

/** The card, where only those read who may see it; elsewhere how the ticket stands, in a line. */
async function show(
  { record, audience, isAmongOthers }: Extract<WorkOutcome, { kind: 'done' }>,
  locale: Locale,
  desk: Desk,
): Promise<Message> {
  if (isAmongOthers) return asMessage(messageCard({ text: standingText(record, locale) }));
  const above = audience === 'helper' ? detailsAbove(record.ticket, locale) : undefined;
  const card = await ticketCardFor(record, { audience, locale }, desk);
  return { ...asMessage(card), ...(above !== undefined && { above }) };
}

/** The ticket whose message is quoted, or whose thread this is. */
async function ticketHere({ quoted, conversation }: Turn, { stores }: Desk): Promise<string | undefined> {
  if (quoted !== undefined) return stores.posts.ticketOf(conversation.id, quoted);
  if (conversation.kind !== 'channel') return undefined;
  const [only, another] = await stores.posts.ticketsIn(conversation.id, 2);
  return another === undefined ? only : undefined;
}

/** Where a redirection goes: a queue by its id or name, else an app. */
function targetOf({ verb, input }: Command, { organisation }: Desk): Record<string, string> {
  if (verb !== 'redirect') return {};
  const wanted = (input.target ?? '').toLowerCase();
  const queue = organisation.routing.queues.find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
  return queue ? { queue: queue.id } : { app: input.target ?? '' };
}

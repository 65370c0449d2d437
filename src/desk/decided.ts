import { checkAttachments } from '../tickets/attachment';
import { typed } from '../tickets/form';
import type { TicketRecord } from '../tickets/change';
import { colleagueFor } from './colleagues';
import * as decide from './decide';
import type { Decision } from './decide';
import type { Desk } from './desk';
import { type Bindings, type Roles, type TicketVerb, mayDo, rolesOf } from './roles';
import { unreachableMakers } from './unreachable-makers';
import type { TicketAction } from './work-ticket';

/** Verbs that only show something of a ticket. */
const looks = ['showTicket', 'microsoftCase'] as const satisfies readonly TicketVerb[];
type Look = (typeof looks)[number];

export function isLook(verb: TicketVerb): verb is Look {
  return looks.some(look => look === verb);
}

/** The ticket as it stands, and what the person who acts is to it. */
export interface Standing {
  readonly record: TicketRecord;
  readonly roles: Roles;
  readonly bindings: Bindings;
}

/** What a person's wish makes of the ticket. They may do it: whether the rules allow it is decided here. */
export async function decided(
  verb: Exclude<TicketVerb, Look>,
  { actor, input, asHelper }: TicketAction,
  { record, roles, bindings }: Standing,
  desk: Desk,
): Promise<Decision> {
  const now = desk.now();
  const { organisation } = desk;
  const by = { id: actor.id, name: actor.name };
  const mover = { ...by, isHelpdesk: roles.isHelpdesk };
  const text = (field: string) => typed(input[field]);
  const attachments = checkAttachments(input.attachments);
  const written = (field: string) => ({ text: text(field), attachments });
  const message = written('message');
  switch (verb) {
    case 'take':
      return decide.take(record, by, now);
    case 'haveIt':
      return decide.haveIt(record, by, now);
    case 'ask':
      return decide.ask(record, by, message, now);
    case 'reply':
      if (roles.isRequester && record.ticket.mergedInto !== undefined) {
        const into = await endOfMerges(record, desk);
        return decide.replyAsFollower(into, by, message, now);
      }
      return roles.isRequester && !asHelper
        ? decide.reply(record, message, now)
        : decide.tell(record, by, message, now);
    case 'note':
      return decide.note(record, by, message, now);
    case 'resolve':
      return decide.resolve(record, by, written('resolution'), now, organisation, typed(input.helpsOthers) === 'true');
    case 'escalate':
      return decide.escalate(record, mover, text('reason'), now, organisation);
    case 'redirect': {
      const unreachable = await unreachableMakers(text('app'), desk);
      const wish = { app: text('app'), queue: text('queue'), reason: text('reason'), unreachable };
      return decide.redirect(record, mover, wish, now, organisation);
    }
    case 'setPriority':
      return decide.setPriority(record, by, { priority: text('priority'), reason: text('reason') }, now);
    case 'assign': {
      const colleague = await colleagueFor(text('assignee'), record.ticket, desk);
      return 'refused' in colleague ? colleague : decide.assign(record, by, colleague, now);
    }
    case 'handBack':
      return decide.handBack(record, by, text('word'), now);
    case 'hold': {
      const wish = { waitingFor: text('waitingFor'), reference: text('reference'), reason: text('word') };
      return decide.hold(record, mover, wish, now, organisation);
    }
    case 'resume':
      return decide.resume(record, by, text('word'), now);
    case 'merge': {
      const into = await desk.stores.tickets.find(text('into').toUpperCase());
      if (!into) return { refused: 'unknown-ticket' };
      // As if it were not there for somebody who may not work on it: numbers can be guessed.
      if (!mayDo('merge', rolesOf(actor, into.ticket, organisation, bindings))) return { refused: 'unknown-ticket' };
      return decide.merge(record, into, by, now);
    }
    case 'confirm': {
      const rating = ratingOf(input.rating);
      if (rating === 'unknown') return { refused: 'unknown-rating' };
      return decide.confirm(record, rating, now, text('comment'));
    }
    case 'reopen':
      return decide.reopen(record, written('reason'), now);
    case 'withdraw':
      return decide.withdraw(record, now);
  }
}

/** The ticket that goes on in place of one that was merged, perhaps more than once. */
async function endOfMerges({ ticket }: TicketRecord, desk: Desk): Promise<TicketRecord> {
  const into = ticket.mergedInto === undefined ? undefined : await desk.stores.tickets.find(ticket.mergedInto);
  if (!into) throw new Error(`${ticket.number} was merged into a ticket that is not stored`);
  return into.ticket.mergedInto === undefined ? into : endOfMerges(into, desk);
}

/** 1 to 5 stars; nothing where none was chosen. */
function ratingOf(value: unknown): number | 'unknown' | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const stars = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
  return Number.isInteger(stars) && stars >= 1 && stars <= 5 ? stars : 'unknown';
}

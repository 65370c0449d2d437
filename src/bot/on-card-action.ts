import * as z from 'zod/v4';
import { answerCard } from '../cards/answer-card';
import { answeredCard } from '../cards/answered-card';
import type { Card } from '../cards/card';
import { eventText } from '../cards/event-text';
import { messageCard } from '../cards/message-card';
import { outcomeText } from '../cards/outcome-text';
import { refusalText } from '../cards/refusal-text';
import { escaped } from '../cards/shown';
import { text } from '../cards/text';
import type { Desk } from '../desk/desk';
import { openTicket } from '../desk/open-ticket';
import { type TicketVerb, verbRoles } from '../desk/roles';
import { microsoftCaseFor, nextStepFor, ticketCardFor } from '../desk/ticket-view';
import { type WorkOutcome, workTicket } from '../desk/work-ticket';
import { type Locale, locales } from '../lib/locale';
import { checkAttachments } from '../tickets/attachment';
import type { TicketRecord } from '../tickets/change';
import type { Ticket } from '../tickets/ticket';
import { typed } from '../tickets/form';
import { type Actions, actorOf } from './action';
import { blankForm, sameForm } from './form';
import { ladderActions } from './ladder-actions';
import { myTickets } from './my-tickets';
import { answerCardTo } from './on-message';
import { privacyActions } from './on-privacy';
import { isServed, refuseGuest, refusedCard } from './refusals';
import type { Turn } from './turn';

/** What a card sent. Everything in it is a hint: rights come from the turn's speaker alone. */
const cardAction = z
  .object({
    verb: z.string().max(100).catch(''),
    data: z.looseObject({ ticket: z.string().trim().toUpperCase().optional().catch(undefined) }).catch({}),
  })
  .catch({ verb: '', data: {} });

const otherActions: Actions = { ...ladderActions, ...privacyActions };

type Data = Readonly<Record<string, unknown>>;

/** Does what a button of a card asks for, and returns the card that takes its place. */
export async function onCardAction(turn: Turn, action: unknown, desk: Desk): Promise<Card> {
  const { verb, data } = cardAction.parse(action);
  const locale = localeFor(turn, data, desk);
  if (!isServed(turn, desk.organisation.tenants)) return refusedCard(locale, 'refused.tenant');
  switch (verb) {
    case 'openForm':
      return blankForm({ locale, question: typed(data.question), app: appNamed(data, desk) }, turn, desk);
    case 'submitTicket':
      return submit(turn, data, locale, desk);
    case 'choose':
      return chosen(data, locale, turn, desk);
    case 'helpful':
      desk.questions.reacted(typed(data.questionId), 'helpful');
      return answeredCard({ article: articleOf(data, locale, desk), locale });
    case 'myTickets':
      return myTickets({ locale, page: Number(data.page) }, turn, desk);
    case 'askAnew': {
      const written = { ...turn, attachments: checkAttachments(data.attachments) };
      return answerCardTo(typed(data.message), await desk.stores.incidents.open(), written, desk);
    }
    case 'notHelpful':
      desk.questions.reacted(typed(data.questionId), 'notHelpful');
      return blankForm({ locale, question: typed(data.question), intro: 'form.introStillNeedHelp' }, turn, desk);
  }
  const other = Object.hasOwn(otherActions, verb) ? otherActions[verb] : undefined;
  if (other && turn.speaker.id === undefined) return refuseGuest({ action: verb }, locale, desk);
  if (other) return other({ turn, data, locale, desk });
  return isTicketVerb(verb) ? work(verb, turn, data, locale, desk) : refusedCard(locale, 'refused.unknownVerb');
}

async function submit(turn: Turn, data: Data, locale: Locale, desk: Desk): Promise<Card> {
  const { speaker, conversation, cardId } = turn;
  if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
  const formId = typed(data.formId);
  if (!formId || formId.length > 100) return refusedCard(locale, 'refused.unknownForm');
  const outcome = await openTicket(
    {
      // A form is its sender's alone: the same id from somebody else is another form.
      formId: `${speaker.id}/${formId}`,
      input: data,
      requester: { id: speaker.id, name: speaker.name, locale },
      origin: conversation,
      ...(cardId && { form: { conversation, activityId: cardId } }),
    },
    desk,
  );
  if (outcome.kind === 'incomplete') return sameForm(formId, locale, outcome, turn, desk);
  const { partOf } = outcome.record.ticket;
  const banner = partOf && {
    tone: 'warning' as const,
    text: text(locale, 'incident.linkedBanner', { number: partOf }),
  };
  return ticketCardFor(outcome.record, { audience: 'requester', locale, ...(banner && { banner }) }, desk);
}

function chosen(data: Data, locale: Locale, turn: Turn, desk: Desk): Card | Promise<Card> {
  const article = articleOf(data, locale, desk);
  const question = typed(data.question);
  if (!article) return blankForm({ locale, question }, turn, desk);
  desk.questions.reacted(typed(data.questionId), 'chosen', article.id);
  return answerCard({ question, questionId: typed(data.questionId), article, locale });
}

async function work(verb: TicketVerb, turn: Turn, data: Data, locale: Locale, desk: Desk): Promise<Card> {
  const ticket = typed(data.ticket);
  if (turn.speaker.id === undefined) return refuseGuest({ action: verb, target: ticket }, locale, desk);
  const action = { verb, ticket, actor: actorOf(turn), input: data, asHelper: data.as === 'helper' };
  const outcome = await workTicket(action, desk);
  return answerTo({ verb, ticket, onNotice: data.on === 'notice' }, outcome, turn, locale, desk);
}

async function answerTo(
  { verb, ticket: asked, onNotice }: { readonly verb: TicketVerb; readonly ticket: string; readonly onNotice: boolean },
  outcome: WorkOutcome,
  turn: Turn,
  locale: Locale,
  desk: Desk,
): Promise<Card> {
  switch (outcome.kind) {
    case 'not-found':
      return refusedCard(locale, 'refused.notFound');
    case 'denied': {
      const why = text(locale, 'refused.denied', { who: text(locale, `role.${verbRoles[outcome.verb]}`) });
      if (!outcome.seen) return messageCard({ text: why, tone: 'warning' });
      return ticketCardFor(
        outcome.seen,
        { audience: audienceOf(outcome.seen, turn), locale, banner: { tone: 'warning', text: why } },
        desk,
      );
    }
    case 'refused': {
      const banner = { tone: 'attention', text: refusalText(outcome.refusal, locale) } as const;
      return ticketCardFor(outcome.record, { audience: outcome.audience, locale, banner }, desk);
    }
    case 'done':
      if (verb === 'microsoftCase' && outcome.audience === 'helper')
        return microsoftCaseFor(outcome.record, locale, desk);
      if (onNotice && outcome.record.ticket.number === asked) return noticeDone(verb, outcome.record, locale, desk);
      return ticketCardFor(
        outcome.record,
        { audience: outcome.audience, locale, ...carriedOn(outcome.record.ticket, asked, locale) },
        desk,
      );
  }
}

/**
 * What was done with a notice's button and what happens next, in its place. The ticket's own card stands elsewhere in the chat and follows; a
 * second one here would go on showing what was so once.
 */
function noticeDone(verb: TicketVerb, record: TicketRecord, locale: Locale, desk: Desk): Card {
  const data = { ticket: record.ticket.number, locale };
  const question = verb === 'reply' ? record.events.findLast(({ kind }) => kind === 'asked') : undefined;
  return messageCard({
    text: [
      ...(question ? [escaped(eventText(question, locale))] : []),
      outcomeText(record, locale, desk.organisation.routing),
      escaped(nextStepFor(record, locale, desk)),
    ].join('\n\n'),
    actions: [{ title: text(locale, 'incident.showTicket'), verb: 'showTicket', data }],
  });
}

/** Says so where the ticket is one that was opened to carry on the one that the card was about. */
function carriedOn({ number, follows }: Ticket, asked: string, locale: Locale) {
  if (number === asked || follows !== asked) return {};
  const words = text(locale, 'relay.followUp', { ticket: asked, next: number });
  return { banner: { tone: 'good' as const, text: words } };
}

/** Whose card stands here, for somebody who is neither. */
function audienceOf({ ticket }: TicketRecord, { conversation }: Turn): 'requester' | 'helper' {
  return ticket.origin.id === conversation.id ? 'requester' : 'helper';
}

function isTicketVerb(verb: string): verb is TicketVerb {
  return Object.hasOwn(verbRoles, verb);
}

function articleOf(data: Data, locale: Locale, desk: Desk) {
  return desk.knowledge().article(typed(data.article), locale);
}

/** The app that a button was about, if it was about one. */
function appNamed({ app }: Data, { organisation }: Desk) {
  return organisation.apps.find(typed(app));
}

/** The language that the card was made in, else the one of the person's Teams. */
function localeFor({ clientLocale }: Turn, { locale }: Data, { organisation }: Desk): Locale {
  return locales.find(known => known === locale && organisation.languages.includes(known)) ?? clientLocale;
}

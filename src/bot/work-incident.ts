import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { refusalText } from '../cards/refusal-text';
import { text } from '../cards/text';
import type { ChangeOutcome } from '../desk/change-ticket';
import {
  followIncident,
  incidentCardFor,
  linkTicket,
  resolveLinked,
  unlinkTicket,
  updateIncident,
} from '../desk/incidents';
import { type WorkOutcome, workTicket } from '../desk/work-ticket';
import type { Locale } from '../lib/locale';
import { typed } from '../tickets/form';
import { type Action, type Asked, actorOf } from './action';
import { deniedCard, refusedCard } from './refusals';

/** The news goes to their own chat. */
export async function follow(number: string, { turn, locale, desk }: Asked): Promise<Card> {
  const { speaker } = turn;
  if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
  // In a channel the news goes to their own chat, where there is one: a thread would tell everybody once for each.
  const conversation = (await desk.stores.people.find(speaker.id))?.personal ?? turn.conversation;
  const ticket = await followIncident(number, { id: speaker.id, conversation, locale }, desk);
  if (!ticket) return refusedCard(locale, 'incident.over');
  const banner = text(locale, 'incident.following', { number });
  return incidentCardFor(ticket, { actor: actorOf(turn), locale, banner }, desk);
}

export async function unfollow(number: string, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  await desk.stores.incidents.unfollow(number, actorOf(turn).id);
  return shownIncident(number, asked, text(locale, 'incident.unfollowed', { number }));
}

export async function update(number: string, message: string, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  const outcome = await updateIncident(number, message, actorOf(turn), desk);
  return afterStep(outcome, locale, async () => {
    const { followers, tickets } = await desk.stores.incidents.counts(number);
    const words = { followers: String(followers), tickets: String(tickets) };
    return shownIncident(number, asked, text(locale, 'incident.updated', words));
  });
}

/** A ticket hangs on a known fault from now on. */
export async function link(ticket: string, incident: string, { turn, locale, desk }: Asked): Promise<Card> {
  const outcome = await linkTicket(ticket, incident, actorOf(turn), desk);
  return afterStep(outcome, locale, () => good(text(locale, 'incident.linked', { ticket, incident })));
}

export async function unlink(ticket: string, { turn, locale, desk }: Asked): Promise<Card> {
  const outcome = await unlinkTicket(ticket, actorOf(turn), desk);
  return afterStep(outcome, locale, () => good(text(locale, 'incident.unlinked', { ticket })));
}

/** The known fault is over, or why it cannot be said to be. */
export async function resolve(action: Action): Promise<Card> {
  const { turn, data, locale, desk } = action;
  const ticket = typed(data.ticket);
  const outcome = await workTicket(
    { verb: 'resolve', ticket, actor: actorOf(turn), input: { resolution: data.resolution } },
    desk,
  );
  if (outcome.kind === 'refused') return shownIncident(ticket, action, refusalText(outcome.refusal, locale));
  return afterStep(outcome, locale, () => shownIncident(ticket, action));
}

/** Resolves the tickets that hang on it, and says how many. */
export async function resolveTickets(action: Action): Promise<Card> {
  const { turn, data, locale, desk } = action;
  const ticket = typed(data.ticket);
  const count = await resolveLinked(ticket, actorOf(turn), desk);
  if (count === undefined) return deniedCard(locale);
  return shownIncident(ticket, action, text(locale, 'incident.resolvedLinked', { count: String(count) }));
}

/** Anybody may see a known fault; of any other ticket nothing is told here. */
export async function shownIncident(number: string, { turn, locale, desk }: Asked, banner?: string): Promise<Card> {
  const record = await desk.stores.tickets.find(number);
  if (!record?.ticket.incident) return refusedCard(locale, 'incident.over');
  return incidentCardFor(record.ticket, { actor: actorOf(turn), locale, ...(banner && { banner }) }, desk);
}

/** What came of a helper's step: a card of its own where it was done. */
function afterStep(
  outcome: ChangeOutcome | WorkOutcome,
  locale: Locale,
  done: () => Card | Promise<Card>,
): Card | Promise<Card> {
  switch (outcome.kind) {
    case 'done':
      return done();
    case 'refused':
      return messageCard({ text: refusalText(outcome.refusal, locale), tone: 'attention' });
    case 'denied':
      return deniedCard(locale);
    case 'not-found':
      return refusedCard(locale, 'refused.notFound');
  }
}

function good(words: string): Card {
  return messageCard({ text: words, tone: 'good' });
}

import { randomUUID } from 'node:crypto';
import type { Card } from '../cards/card';
import { type KnownFault, incidentFormCard, incidentsCard, platform, withKnownFault } from '../cards/incident-card';
import { messageCard } from '../cards/message-card';
import { refusalText } from '../cards/refusal-text';
import { text } from '../cards/text';
import type { ChangeOutcome } from '../desk/change-ticket';
import type { Desk } from '../desk/desk';
import {
  declareIncident,
  declaringDesk,
  followIncident,
  incidentCardFor,
  knownFaults,
  linkTicket,
  resolveLinked,
  unlinkTicket,
  updateIncident,
} from '../desk/incidents';
import { workTicket } from '../desk/work-ticket';
import type { Locale } from '../lib/locale';
import { lastTimeAt } from '../sla/calendar';
import { typed } from '../tickets/form';
import type { IncidentCommand } from '../tickets/incident-command';
import { blankForm } from './form';
import { deniedCard, refuseGuest, refusedCard } from './refusals';
import { type Action, actorOf } from './action';

/** What the buttons of known faults do. */
export const incidentActions = {
  async declareIncident({ turn, data, locale, desk }: Action): Promise<Card> {
    const { speaker, conversation } = turn;
    const title = typed(data.title);
    if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
    const values = { app: typed(data.app), title, details: typed(data.details) };
    if (!title) return declareForm(values, locale, desk, text(locale, 'incident.formMissing'));
    const app = desk.organisation.apps.find(values.app);
    const time = typed(data.since);
    const ticket = await declareIncident(
      {
        formId: `${speaker.id}/${typed(data.formId) || randomUUID()}`,
        title,
        details: values.details,
        since: isTime(time) ? lastTimeAt(time, desk.now(), desk.organisation.calendar) : desk.now(),
        by: { id: speaker.id, name: speaker.name, locale },
        origin: conversation,
        ...(app && { app }),
      },
      desk,
    );
    if (ticket === 'denied') return onlyDesk(title, { turn, locale, desk });
    const banner = text(locale, 'incident.declared');
    return incidentCardFor(ticket, { actor: actorOf(turn), locale, banner }, desk);
  },

  async showIncident({ turn, data, locale, desk }: Action): Promise<Card> {
    return shownIncident(typed(data.ticket), { turn, locale, desk });
  },

  async followIncident(action: Action): Promise<Card> {
    return follow(typed(action.data.ticket), action);
  },

  async unfollowIncident(action: Action): Promise<Card> {
    return unfollow(typed(action.data.ticket), action);
  },

  async updateIncident(action: Action): Promise<Card> {
    return update(typed(action.data.ticket), typed(action.data.update), action);
  },

  async resolveIncident(action: Action): Promise<Card> {
    const { turn, data, locale, desk } = action;
    const ticket = typed(data.ticket);
    const outcome = await workTicket(
      { verb: 'resolve', ticket, actor: actorOf(turn), input: { resolution: data.resolution } },
      desk,
    );
    switch (outcome.kind) {
      case 'done':
        return shownIncident(ticket, action);
      case 'refused':
        return shownIncident(ticket, action, refusalText(outcome.refusal, locale));
      case 'denied':
        return deniedCard(locale);
      case 'not-found':
        return refusedCard(locale, 'refused.notFound');
    }
  },

  async resolveLinked(action: Action): Promise<Card> {
    const { turn, data, locale, desk } = action;
    const ticket = typed(data.ticket);
    const count = await resolveLinked(ticket, actorOf(turn), desk);
    if (count === undefined) return deniedCard(locale);
    return shownIncident(ticket, action, text(locale, 'incident.resolvedLinked', { count: String(count) }));
  },
} as const;

type Asked = Pick<Action, 'turn' | 'locale' | 'desk'>;

/** Does what somebody wrote about known faults. */
export async function onIncidentCommand(command: IncidentCommand, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  if (turn.speaker.id === undefined && command.kind !== 'list')
    return refuseGuest({ action: command.kind }, locale, desk);
  switch (command.kind) {
    case 'list':
      return incidentsCard(await knownFaults(desk), { locale, timeZone: desk.organisation.calendar.timeZone });
    case 'declare':
      return declared(command, asked);
    case 'follow':
      return follow(command.ticket, asked);
    case 'unfollow':
      return unfollow(command.ticket, asked);
    case 'update':
      return update(command.ticket, command.message, asked);
    case 'link': {
      const outcome = await linkTicket(command.ticket, command.incident, actorOf(turn), desk);
      return outcomeCard(outcome, text(locale, 'incident.linked', { ...command }), locale);
    }
    case 'unlink': {
      const outcome = await unlinkTicket(command.ticket, actorOf(turn), desk);
      return outcomeCard(outcome, text(locale, 'incident.unlinked', { ...command }), locale);
    }
  }
}

/** A card that says first that the fault is known, where one is. */
export function withFault(card: Card, fault: KnownFault | undefined, locale: Locale, { organisation }: Desk): Card {
  return fault ? withKnownFault(card, fault, { locale, timeZone: organisation.calendar.timeZone }) : card;
}

/** Declared at once where all is said; else the form, with what is known filled in. */
async function declared(
  { subject, title }: Extract<IncidentCommand, { kind: 'declare' }>,
  asked: Asked,
): Promise<Card> {
  const { turn, locale, desk } = asked;
  const { apps } = desk.organisation;
  const words = subject ? `${subject}: ${title}` : title;
  if (!(await declaringDesk(actorOf(turn), desk))) return onlyDesk(words, asked);
  const app = apps.find(subject) ?? apps.recognise(words)?.app;
  const isComplete = title !== '' && subject !== '' && (app !== undefined || isPlatform(subject));
  if (!isComplete) return declareForm({ app: app?.id ?? platform, title: words }, locale, desk);
  const data = { app: app?.id ?? platform, title };
  return incidentActions.declareIncident({ ...asked, data });
}

function isPlatform(subject: string): boolean {
  return /^(?:the )?(?:power )?(?:platform|plattform(?:en)?)$/i.test(subject.trim());
}

function declareForm(
  values: { readonly app?: string; readonly title?: string; readonly details?: string },
  locale: Locale,
  { organisation }: Desk,
  problem?: string,
): Card {
  const apps = [...organisation.apps.apps].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return incidentFormCard({ formId: randomUUID(), apps, values, locale, ...(problem !== undefined && { problem }) });
}

/** Somebody else who sees a fault tells of it in a ticket. */
async function onlyDesk(question: string, { turn, locale, desk }: Asked): Promise<Card> {
  if (!question)
    return messageCard({ text: text(locale, 'incident.onlyDesk'), tone: 'warning', actions: openForm(locale) });
  return blankForm({ locale, question, intro: 'incident.onlyDesk' }, turn, desk);
}

async function follow(number: string, { turn, locale, desk }: Asked): Promise<Card> {
  const { speaker } = turn;
  if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
  // In a channel the news goes to their own chat, where there is one: a thread would tell everybody once for each.
  const conversation = (await desk.stores.people.find(speaker.id))?.personal ?? turn.conversation;
  const ticket = await followIncident(number, { id: speaker.id, conversation, locale }, desk);
  if (!ticket) return refusedCard(locale, 'incident.over');
  const banner = text(locale, 'incident.following', { number });
  return incidentCardFor(ticket, { actor: actorOf(turn), locale, banner }, desk);
}

async function unfollow(number: string, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  await desk.stores.incidents.unfollow(number, actorOf(turn).id);
  return shownIncident(number, asked, text(locale, 'incident.unfollowed', { number }));
}

async function update(number: string, message: string, asked: Asked): Promise<Card> {
  const { turn, locale, desk } = asked;
  const outcome = await updateIncident(number, message, actorOf(turn), desk);
  switch (outcome.kind) {
    case 'done': {
      const { followers, tickets } = await desk.stores.incidents.counts(number);
      const words = { followers: String(followers), tickets: String(tickets) };
      return shownIncident(number, asked, text(locale, 'incident.updated', words));
    }
    case 'refused':
      return messageCard({ text: refusalText(outcome.refusal, locale), tone: 'attention' });
    case 'denied':
      return deniedCard(locale);
    case 'not-found':
      return refusedCard(locale, 'refused.notFound');
  }
}

/** Anybody may see a known fault; of any other ticket nothing is told here. */
async function shownIncident(number: string, { turn, locale, desk }: Asked, banner?: string): Promise<Card> {
  const record = await desk.stores.tickets.find(number);
  if (!record?.ticket.incident) return refusedCard(locale, 'incident.over');
  return incidentCardFor(record.ticket, { actor: actorOf(turn), locale, ...(banner && { banner }) }, desk);
}

function outcomeCard(outcome: ChangeOutcome, done: string, locale: Locale): Card {
  switch (outcome.kind) {
    case 'done':
      return messageCard({ text: done, tone: 'good' });
    case 'refused':
      return messageCard({ text: refusalText(outcome.refusal, locale), tone: 'attention' });
    case 'denied':
      return deniedCard(locale);
    case 'not-found':
      return refusedCard(locale, 'refused.notFound');
  }
}

function openForm(locale: Locale) {
  return [{ title: text(locale, 'action.openForm'), verb: 'openForm', data: { locale } }];
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

import { randomUUID } from 'node:crypto';
import type { Card } from '../cards/card';
import { incidentFormCard, platform } from '../cards/incident-card';
import { messageCard } from '../cards/message-card';
import { text } from '../cards/text';
import type { Desk } from '../desk/desk';
import { declareIncident, declaringDesk, incidentCardFor } from '../desk/incidents';
import type { Locale } from '../lib/locale';
import { lastTimeAt } from '../sla/calendar';
import { typed } from '../tickets/form';
import type { IncidentCommand } from '../tickets/incident-command';
import { type Action, type Asked, actorOf } from './action';
import { blankForm } from './form';
import { openForm, refusedCard } from './refusals';

/** A known fault as the form tells of it, or the form again. */
export async function declare({ turn, data, locale, desk }: Action): Promise<Card> {
  const { speaker, conversation } = turn;
  const title = typed(data.title);
  if (speaker.id === undefined) return refusedCard(locale, 'refused.guest');
  const time = typed(data.since);
  const values = { app: typed(data.app), title, details: typed(data.details), since: isTime(time) ? time : '' };
  if (!title) return declareForm(values, locale, desk, text(locale, 'incident.formMissing'));
  const app = desk.organisation.apps.find(values.app);
  const ticket = await declareIncident(
    {
      formId: `${speaker.id}/${typed(data.formId) || randomUUID()}`,
      title,
      details: values.details,
      since: values.since ? lastTimeAt(values.since, desk.now(), desk.organisation.calendar) : desk.now(),
      by: { id: speaker.id, name: speaker.name, locale },
      origin: conversation,
      ...(app && { app }),
    },
    desk,
  );
  if (ticket === 'denied') return onlyDesk(title, { turn, locale, desk });
  const banner = text(locale, 'incident.declared');
  return incidentCardFor(ticket, { actor: actorOf(turn), locale, banner }, desk);
}

/** Declared at once where all is said; else the form, with what is known filled in. */
export async function declared(
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
  return declare({ ...asked, data });
}

function isPlatform(subject: string): boolean {
  return /^(?:the )?(?:power )?(?:platform|plattform(?:en)?)$/i.test(subject.trim());
}

function declareForm(
  values: Parameters<typeof incidentFormCard>[0]['values'],
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

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

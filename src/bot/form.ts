import { randomUUID } from 'node:crypto';
import type { App } from '../apps/app';
import { formCard } from '../cards/form-card';
import { withKnownFault } from '../cards/incident-card';
import type { Desk } from '../desk/desk';
import { knownFault } from '../desk/incidents';
import type { ReadableArticle } from '../knowledge/curated-article';
import type { Locale } from '../lib/locale';
import { type FormProblem, type FormValues, noApp, summaryLength } from '../tickets/form';
import { refusedCard } from './refusals';
import type { Turn } from './turn';

type FormCardInput = Parameters<typeof formCard>[0];

/** What is known before a person fills the form in. */
export interface FormStart {
  readonly locale: Locale;
  readonly question?: string;
  readonly app?: App;
  readonly tip?: ReadableArticle;
  readonly intro?: FormCardInput['intro'];
}

/** What a question leads to that has no answer. */
const unanswered: readonly FormCardInput['intro'][] = ['form.introUnknown', 'form.introApp'];

/**
 * A new form, with the question carried over and the app chosen where it is known. Somebody who could not send it is told so
 * instead.
 */
export async function blankForm({ locale, question = '', app, tip, intro }: FormStart, turn: Turn, desk: Desk) {
  if (turn.speaker.id === undefined)
    return refusedCard(locale, unanswered.includes(intro) ? 'refused.guestUnanswered' : 'refused.guest');
  const known = app ?? desk.organisation.apps.recognise(question)?.app;
  const isShort = question.length <= summaryLength && !question.includes('\n');
  const card = formCard({
    formId: randomUUID(),
    locale,
    apps: await appChoices(turn, desk),
    values: { app: known?.id ?? noApp, ...(question && (isShort ? { summary: question } : { details: question })) },
    problems: [],
    intro,
    attachments: turn.attachments,
    ...(tip && { tip: { title: tip.title, answer: tip.answer } }),
  });
  const fault = knownFault(known, await desk.stores.incidents.open(), desk);
  return fault ? withKnownFault(card, fault, { locale, timeZone: desk.organisation.calendar.timeZone }) : card;
}

/** The form again, as it was filled in, with what is missing. */
export async function sameForm(
  formId: string,
  locale: Locale,
  { values, problems }: { values: FormValues; problems: readonly FormProblem[] },
  turn: Turn,
  desk: Desk,
) {
  return formCard({ formId, locale, apps: await appChoices(turn, desk), values, problems });
}

const maxRecent = 5;
/** A choice set longer than this makes the card too heavy; typing the name in the summary finds the others. */
const maxApps = 150;

/** The register by name, with the apps that the person reported on last before the others. */
async function appChoices({ speaker }: Turn, { organisation, stores }: Desk) {
  const recent = speaker.id === undefined ? [] : await stores.tickets.recentApps(speaker.id, maxRecent);
  const byName = [...organisation.apps.apps].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const first = recent.flatMap(id => organisation.apps.find(id) ?? []);
  return [...new Set([...first, ...byName])].slice(0, maxApps).map(({ id, name }) => ({ id, name }));
}

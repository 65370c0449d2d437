import type { Locale } from '../lib/locale';
import { type FormProblem, type FormValues, noApp } from '../tickets/form';
import type { Attachment } from '../tickets/attachment';
import { impacts } from '../tickets/priority';
import { categories } from '../tickets/ticket';
import { leftText } from './attachment-text';
import { type Card, template } from './card';
import { type Choice, choicesWithin } from './choices';
import { text } from './text';

const expand = template('form', 'form');

export interface FormCardInput {
  readonly formId: string;
  readonly locale: Locale;
  /** In the order to offer them. */
  readonly apps: readonly Choice[];
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  /** Key of the text that says why the form is shown. */
  readonly intro?:
    | 'form.introApp'
    | 'form.introPerson'
    | 'form.introStillNeedHelp'
    | 'form.introTurned'
    | 'incident.onlyDesk'
    | 'form.introUnknown';
  /** What came with the message that led to the form. */
  readonly attachments?: readonly Attachment[];
  /** Something to try meanwhile. */
  readonly tip?: { readonly title: string; readonly answer: string };
}

/** What the input takes, in UTF-16 units; the template names the same figure. */
const maxDetails = 4_000;
const maxSummary = 500;
/** What the list of apps may weigh. The others are found by their name in the summary. */
const maxAppsBytes = 6_000;

/** The ticket form, filled in as far as is known. */
export function formCard({
  formId,
  locale,
  apps,
  values,
  problems,
  intro,
  tip,
  attachments = [],
}: FormCardInput): Card {
  const named = problems.map(({ field }) => text(locale, `form.${field}`));
  const isMissing = (field: FormProblem['field']) => problems.some(problem => problem.field === field);
  return expand(locale, {
    intro: intro ? text(locale, intro) : '',
    left: leftText('form.left', attachments, locale),
    problem: named.length > 0 ? text(locale, 'form.problem', { fields: named.join(' · ') }) : '',
    missing: { category: isMissing('category'), impact: isMissing('impact'), summary: isMissing('summary') },
    tip: tip ?? { title: '', answer: '' },
    apps: [
      { value: noApp, title: text(locale, 'form.noApp') },
      ...choicesWithin(maxAppsBytes, chosenFirst(values, apps)),
    ],
    categories: categories.map(value => ({ value, title: text(locale, `category.${value}`) })),
    impacts: impacts.map(value => ({ value, title: text(locale, `impact.${value}`) })),
    values: {
      app: apps.some(({ id }) => id === values.app) ? values.app : noApp,
      category: categories.find(known => known === values.category) ?? '',
      impact: impacts.find(known => known === values.impact) ?? '',
      summary: (values.summary ?? '').slice(0, maxSummary).toWellFormed(),
      details: (values.details ?? '').slice(0, maxDetails).toWellFormed(),
    },
    data: { formId, locale },
  });
}

/** The list in its order, save that the app chosen must not be the one that no longer fits. */
function chosenFirst({ app }: FormValues, apps: readonly Choice[]): Choice[] {
  return [...apps.filter(({ id }) => id === app), ...apps.filter(({ id }) => id !== app)];
}

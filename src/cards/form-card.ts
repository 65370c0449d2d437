import type { Locale } from '../lib/locale';
import { type FormProblem, type FormValues, noApp } from '../tickets/form';
import { impacts } from '../tickets/priority';
import { categories } from '../tickets/ticket';
import { type Card, template } from './card';
import { text, texts } from './text';

const expand = template('form');

export interface FormCardInput {
  readonly formId: string;
  readonly locale: Locale;
  /** In the order to offer them. */
  readonly apps: readonly { readonly id: string; readonly name: string }[];
  readonly values: FormValues;
  readonly problems: readonly FormProblem[];
  /** Key of the text that says why the form is shown. */
  readonly intro?: 'form.introApp' | 'form.introPerson' | 'form.introStillNeedHelp' | 'form.introUnknown';
  /** Something to try meanwhile. */
  readonly tip?: { readonly title: string; readonly answer: string };
}

/** More of a text than this would make the card too heavy for Teams. */
const maxDetails = 6_000;

/** The ticket form, filled in as far as is known. */
export function formCard({ formId, locale, apps, values, problems, intro, tip }: FormCardInput): Card {
  const choice = (prefix: string) => (value: string) => ({ value, title: text(locale, `${prefix}.${value}`) });
  const named = problems.map(({ field }) => text(locale, `form.${field}`));
  return expand({
    t: texts(locale, 'form'),
    intro: intro ? text(locale, intro) : '',
    problem: named.length > 0 ? text(locale, 'form.problem', { fields: named.join(', ') }) : '',
    tip: tip ?? { title: '', answer: '' },
    apps: [
      { value: noApp, title: text(locale, 'form.noApp') },
      ...apps.map(({ id, name }) => ({ value: id, title: name })),
    ],
    categories: categories.map(choice('category')),
    impacts: impacts.map(choice('impact')),
    values: {
      app: values.app && values.app !== '' ? values.app : noApp,
      category: values.category ?? '',
      impact: values.impact ?? '',
      summary: values.summary ?? '',
      details: (values.details ?? '').slice(0, maxDetails),
    },
    data: { formId, locale },
  });
}

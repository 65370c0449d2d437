import type { Locale } from '../lib/locale';
import { type RequestKind, inputOf } from '../tickets/request-kind';
import { type Card, template } from './card';
import { messageCard } from './message-card';
import { escaped } from './shown';
import { text } from './text';

const expand = template('request-form', 'form');

/** The form of a kind of request, with what was filled in already. */
export function requestFormCard({
  kind,
  formId,
  values = {},
  missing = [],
  data = {},
  verb = 'submitRequest',
  about,
  locale,
}: {
  kind: RequestKind;
  formId: string;
  values?: Readonly<Record<string, string>>;
  missing?: readonly string[];
  /** What comes back with the form, besides what it is. */
  data?: object;
  verb?: string;
  /** The app that it is about, where it is about one. */
  about?: string;
  locale: Locale;
}): Card {
  const named = kind.fields.filter(({ id }) => missing.includes(id)).map(({ label }) => label[locale]);
  return expand(locale, {
    // The name of an app is not for Markdown to read.
    title: about === undefined ? kind.name[locale] : `${kind.name[locale]}: ${escaped(about, 200)}`,
    hint: kind.hint?.[locale] ?? '',
    problem: named.length > 0 ? text(locale, 'form.problem', { fields: named.join(' · ') }) : '',
    fields: kind.fields.map(field => ({
      kind: field.kind,
      input: inputOf(field),
      label: field.label[locale],
      required: field.required,
      error: text(locale, 'request.missing'),
      value: fitting(values[field.id] ?? '', maxValuesBytes / kind.fields.length),
      choices: field.choices.map(({ id, name }) => ({ value: id, title: name[locale] })),
    })),
    verb,
    data: { ...data, formId, request: kind.id, locale },
  });
}

/** What the values of a form may weigh together; a form comes back with them. */
const maxValuesBytes = 16_000;

/** As much of a value as fits, as JSON writes it: a quote or a line break takes two bytes there, an unseen character six. */
function fitting(value: string, maxBytes: number): string {
  const weight = Buffer.byteLength(JSON.stringify(value));
  return weight <= maxBytes ? value : value.slice(0, Math.floor((value.length * maxBytes) / weight)).toWellFormed();
}

/** Buttons that fit below one another. */
const maxKinds = 6;

/** What can be asked for, each with a button; the ordinary form where there is nothing. */
export function requestsCard(kinds: readonly RequestKind[], locale: Locale): Card {
  const other = { title: text(locale, 'action.openForm'), verb: 'openForm', data: { locale } };
  return messageCard({
    title: text(locale, 'request.title'),
    text: text(locale, kinds.length > 0 ? 'request.text' : 'request.none', {
      names: kinds.map(({ name }) => `**${name[locale]}**`).join(', '),
    }),
    actions: [
      ...kinds
        .slice(0, maxKinds - 1)
        .map(({ id, name }) => ({ title: name[locale], verb: 'openRequest', data: { request: id, locale } })),
      other,
    ],
  });
}

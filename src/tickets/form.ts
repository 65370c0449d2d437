import type { AppRegister } from '../apps/recognise';
import { extractDiagnostics } from './diagnostics';
import { type Impact, impacts } from './priority';
import { strikeSecrets } from './redact';
import { type Category, type Report, categories } from './ticket';

/** The form as it came in: anything at all may be in it. */
export type FormInput = Readonly<Record<string, unknown>>;

const formFields = ['app', 'category', 'impact', 'summary', 'details'] as const;
export type FormField = (typeof formFields)[number];

/** What a person typed, to fill a form in again. */
export type FormValues = Partial<Readonly<Record<FormField, string>>>;

export interface FormProblem {
  readonly field: FormField;
  readonly code: 'missing' | 'unknown';
}

export type FormCheck =
  | { readonly kind: 'complete'; readonly report: Report }
  | { readonly kind: 'incomplete'; readonly problems: readonly FormProblem[]; readonly values: FormValues };

/** The choice "I don't know / not about an app". */
export const noApp = 'none';

/** Longest summary kept as such; the rest of a longer one moves to the details, so that nothing typed is lost. */
export const summaryLength = 120;

/** Checks a form and lifts out of it what helps the helper. Secrets are struck out before anything else looks at it. */
export function checkForm(input: FormInput, register: AppRegister): FormCheck {
  const values = Object.fromEntries(formFields.map(field => [field, typed(input[field])])) as Record<FormField, string>;
  const category = categories.find(known => known === values.category);
  const impact = impacts.find(known => known === values.impact);
  const problems: FormProblem[] = [];
  if (!category) problems.push({ field: 'category', code: values.category ? 'unknown' : 'missing' });
  if (!impact) problems.push({ field: 'impact', code: values.impact ? 'unknown' : 'missing' });
  if (!values.summary) problems.push({ field: 'summary', code: 'missing' });
  if (!category || !impact || problems.length > 0) return { kind: 'incomplete', problems, values };
  return { kind: 'complete', report: reportOf(values, category, impact, register) };
}

function reportOf(
  values: Record<FormField, string>,
  category: Category,
  impact: Impact,
  register: AppRegister,
): Report {
  const text = `${values.summary}\n${values.details}`;
  const { summary, details } = splitLongSummary(values.summary.replace(/\s+/g, ' '), values.details);
  return {
    ...appOf(values.app, text, register),
    category,
    impact,
    summary,
    details,
    diagnostics: extractDiagnostics(text),
  };
}

/** The app chosen; where none was, the one whose link or id was pasted (a name in passing is not enough at this point). */
function appOf(choice: string, text: string, register: AppRegister): Pick<Report, 'app' | 'unknownApp'> {
  if (choice && choice !== noApp) {
    const app = register.find(choice) ?? register.recognise(choice)?.app;
    return app ? { app: app.id } : { unknownApp: choice.slice(0, 200) };
  }
  const pasted = register.recognise(text);
  return pasted?.by === 'id' ? { app: pasted.app.id } : {};
}

function splitLongSummary(summary: string, details: string): { summary: string; details: string } {
  if (summary.length <= summaryLength) return { summary, details };
  return {
    summary: `${summary.slice(0, summaryLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`,
    details: details ? `${summary}\n\n${details}` : summary,
  };
}

/** More than Teams takes in a message: what is longer comes from no card, and would only cost time. */
const longestText = 32_000;

/** Text as typed, without what a store or a card cannot hold (NUL) and without secrets. */
export function typed(value: unknown): string {
  if (typeof value !== 'string') return '';
  return strikeSecrets(value.slice(0, longestText).replaceAll('\0', '').toWellFormed().trim());
}

import type { Locale } from '../lib/locale';
import type { Target as RoutingTarget } from '../routing/policy';
import type { Target } from '../sla/targets';
import { type FormInput, summaryLength, typed } from './form';
import type { Impact } from './priority';
import { strikeSecrets } from './redact';
import type { Category, Report } from './ticket';

/** Something said in every language. */
export type Words = Readonly<Record<Locale, string>>;

export const fieldKinds = ['text', 'long', 'choice', 'date', 'person'] as const;

export interface RequestField {
  readonly id: string;
  readonly label: Words;
  readonly kind: (typeof fieldKinds)[number];
  readonly required: boolean;
  /** For a choice; for a person, those to offer first: anybody else can be found by name in Teams. */
  readonly choices: readonly { readonly id: string; readonly name: Words }[];
}

/** Something that can be asked for by a form of its own, and goes its own way: a new connector, a licence. */
export interface RequestKind {
  readonly id: string;
  readonly name: Words;
  readonly hint?: Words;
  /** Other ways to say it. */
  readonly words: readonly string[];
  readonly fields: readonly RequestField[];
  readonly category: Category;
  readonly impact: Impact;
  /** Where it goes, where the policy's table is not to say. */
  readonly target?: RoutingTarget;
  /** What is promised, where it is not what the priority promises. */
  readonly targets?: Target;
}

/** The id of a field's input on the form. */
export function inputOf({ id }: Pick<RequestField, 'id'>): string {
  return `field-${id}`;
}

/** `values` is what was filled in, by the ids of fields. */
export type RequestCheck = { readonly values: Readonly<Record<string, string>> } & (
  | { readonly kind: 'complete'; readonly report: Report }
  /** `missing` are ids of fields. */
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] }
);

const longest = 2_000;

/** Checks what was filled in, and puts it into words for whoever works on it. */
export function checkRequest(kind: RequestKind, input: FormInput, locale: Locale): RequestCheck {
  const values = Object.fromEntries(
    kind.fields.map(field => [field.id, typed(input[inputOf(field)]).slice(0, longest).toWellFormed()]),
  );
  const missing = kind.fields.filter(field => !isFilled(field, values[field.id] ?? '')).map(({ id }) => id);
  if (missing.length > 0) return { kind: 'incomplete', missing, values };
  const answers = kind.fields.map(field => ({ field, said: saidOf(field, values[field.id] ?? '', locale) }));
  const [first] = answers.filter(({ said }) => said !== '');
  const summary = [kind.name[locale], first?.said.replace(/\s+/g, ' ')].filter(Boolean).join(': ');
  return {
    kind: 'complete',
    values,
    report: {
      category: kind.category,
      impact: kind.impact,
      summary: summary.length <= summaryLength ? summary : `${summary.slice(0, summaryLength - 1).toWellFormed()}…`,
      details: strikeSecrets(
        answers.flatMap(({ field, said }) => (said ? [`${asked(field.label[locale])} ${said}`] : [])).join('\n'),
      ),
      diagnostics: {},
    },
  };
}

/** A field's label before what was filled in. */
function asked(label: string): string {
  return /[?:]$/.test(label) ? label : `${label}:`;
}

function isFilled({ kind, required, choices }: RequestField, value: string): boolean {
  if (value === '') return !required;
  return kind !== 'choice' || choices.some(({ id }) => id === value);
}

function saidOf({ kind, choices }: RequestField, value: string, locale: Locale): string {
  if (kind !== 'choice' && kind !== 'person') return value;
  return choices.find(({ id }) => id === value)?.name[locale] ?? (kind === 'person' ? value : '');
}

/** What somebody wants to ask for: one kind, or to see them all. */
export interface RequestWish {
  readonly kind?: RequestKind;
  /** Whether it says that it is to be ordered, and not its name alone. */
  readonly isOrder: boolean;
  readonly locale: Locale;
}

/** What somebody wrote when they want to ask for something. */
export function requestWish(text: string, kinds: readonly RequestKind[]): RequestWish | undefined {
  const words = plain(text);
  const list = lists.find(([, pattern]) => pattern.test(words));
  if (list) return { isOrder: true, locale: list[0] };
  const named = words.replace(ordering, '');
  const wanted = named.replace(/^(?:an?|en|ett) /, '');
  for (const kind of kinds) {
    const { names, others } = spellingsOf(kind);
    const locale =
      names.find(([, name]) => name === wanted)?.[0] ??
      (others.includes(wanted) ? (/[åäö]|beställ|behöver/.test(words) ? 'sv' : 'en') : undefined);
    if (locale) return { kind, isOrder: named !== words, locale };
  }
  return undefined;
}

/** The ways to say a kind, as `plain` writes them: every message is compared with them. */
function spellingsOf(kind: RequestKind) {
  const known = spellings.get(kind) ?? {
    names: (Object.entries(kind.name) as [Locale, string][]).map(([locale, name]) => [locale, plain(name)] as const),
    others: kind.words.map(plain),
  };
  spellings.set(kind, known);
  return known;
}

const spellings = new WeakMap<
  RequestKind,
  { readonly names: readonly (readonly [Locale, string])[]; readonly others: readonly string[] }
>();

const lists: readonly (readonly [Locale, RegExp])[] = [
  [
    'en',
    /^(?:(?:show |list )?(?:the )?(?:requests|request kinds|what can i (?:request|order))|request|order something|i want to (?:order|request) something)$/,
  ],
  ['sv', /^(?:(?:visa |lista )?beställningar|beställ|vad kan jag beställa|jag vill beställa något)$/],
];

const ordering =
  /^(?:request|order|i need|i want|i would like|can i (?:have|get)|beställa?|jag behöver|jag vill (?:ha|beställa)|kan jag få) /;

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

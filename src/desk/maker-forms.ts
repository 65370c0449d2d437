import { type App, type Person, tiers } from '../apps/app';
import { type TextKey, text } from '../cards/text';
import { locales } from '../lib/locale';
import type { RequestField, RequestKind, Words } from '../tickets/request-kind';

/** The form by which a maker asks for a higher tier; nothing where the app has the highest. */
export function higherTierForm(app: App): RequestKind | undefined {
  const higher = tiers.slice(app.tier ? tiers.indexOf(app.tier) + 1 : 0);
  if (higher.length === 0) return undefined;
  return {
    ...form('higher-tier', 'maker.tier', 'maker.tierHint'),
    target: 'dedicated',
    fields: [
      field('tier', 'maker.tierWanted', { choices: higher.map(tier => ({ id: tier, name: words(`tier.${tier}`) })) }),
      field('users', 'maker.tierUsers'),
      field('impact', 'maker.tierImpact', { kind: 'long' }),
      field('environment', 'maker.tierEnvironment'),
      field('alm', 'maker.tierAlm', {
        choices: (['none', 'manual', 'pipelines'] as const).map(id => ({ id, name: words(`maker.alm.${id}`) })),
      }),
      field('documentation', 'maker.tierDocumentation', { required: false }),
      field('why', 'maker.tierWhy', { kind: 'long' }),
    ],
  };
}

/** The form by which an owner hands an app over. */
export function handOverForm(app: App, by: Person): RequestKind {
  const near = [...(app.owner ? [app.owner] : []), ...app.coOwners].filter(({ id }) => id !== by.id);
  const people = near.map(({ id, name }) => ({ id, name: { en: name, sv: name } }));
  return {
    ...form('hand-over', 'maker.handOver', 'maker.handOverHint'),
    fields: [
      { ...field('person', 'maker.handOverTo', { choices: people }), kind: 'person' },
      field('note', 'maker.handOverNote', { kind: 'long', required: false }),
    ],
  };
}

/** The form by which a maker asks the dedicated team, without a ticket of anybody else's. */
export function expertsForm(): RequestKind {
  return {
    ...form('experts', 'maker.experts', 'maker.expertsIntroNew'),
    category: 'how-to',
    target: 'dedicated',
    fields: [field('question', 'maker.question', { kind: 'long' })],
  };
}

function form(id: string, name: TextKey, hint: TextKey): Omit<RequestKind, 'fields'> {
  return { id, name: words(name), hint: words(hint), words: [], category: 'change', impact: 'one-slowed' };
}

function field(id: string, label: TextKey, set: Partial<RequestField> = {}): RequestField {
  const choices = set.choices ?? [];
  return { id, label: words(label), kind: choices.length > 0 ? 'choice' : 'text', required: true, choices, ...set };
}

function words(key: TextKey): Words {
  return Object.fromEntries(locales.map(locale => [locale, text(locale, key)])) as Words;
}

import * as z from 'zod/v4';
import type { Locale } from '../lib/locale';
import type { Target as RoutingTarget } from '../routing/policy';
import { impacts } from '../tickets/priority';
import { type RequestKind, type Words, fieldKinds } from '../tickets/request-kind';
import { categories } from '../tickets/ticket';

/** Words in each language; one text stands for all of them. */
const oneText = z.string().trim().min(1, 'give a text');
const words = z
  .union([oneText, z.object({ en: oneText, sv: oneText })], {
    error: 'give a text, or one for each language: { en: …, sv: … }',
  })
  .transform((text): Words =>
    typeof text === 'string' ? ({ en: text, sv: text } satisfies Record<Locale, string>) : text,
  );

const key = z
  .string({ error: 'give an id such as new-connector' })
  .regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'give an id of small letters, figures and hyphens, such as new-connector');

const field = z
  .object({
    id: key,
    label: words,
    kind: z.enum(fieldKinds, { error: `give one of ${fieldKinds.join(', ')}` }).default('text'),
    required: z.boolean().default(true),
    choices: z.array(z.object({ id: key, name: words })).default([]),
  })
  .refine(
    ({ kind, choices }) => kind !== 'choice' || choices.length > 0,
    'a choice needs choices: give a list of {id, name}',
  );

/** @param target a routing target's promised times, as under `targets` but complete */
export function requestKinds<T extends z.ZodType>(promise: T) {
  const kind = z
    .object({
      id: key,
      name: words,
      hint: words.optional(),
      words: z.array(z.string()).default([]),
      fields: z
        .array(field)
        .min(1, 'give at least one field')
        .max(8, 'give at most eight fields: people fill in short forms'),
      category: z.enum(categories, { error: `give one of ${categories.join(', ')}` }).default('platform'),
      impact: z.enum(impacts, { error: `give one of ${impacts.join(', ')}` }).default('one-slowed'),
      queue: z.string().optional(),
      level: z.enum(['helpdesk', 'dedicated'], { error: 'give one of helpdesk, dedicated' }).optional(),
      targets: promise.optional(),
    })
    .transform(({ queue, level, ...rest }) => {
      const target: RoutingTarget | undefined = queue === undefined ? level : { queue };
      return { ...rest, ...(target !== undefined && { target }) };
    });
  return z
    .array(kind, { error: 'give a list of request kinds' })
    .nullish()
    .transform(list => (list ?? []) as unknown as readonly RequestKind[]);
}

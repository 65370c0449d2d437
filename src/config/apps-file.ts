import * as z from 'zod/v4';
import { type App, appKinds, tiers } from '../apps/app';
import type { Fault } from '../lib/fault';
import { id, identity } from './fields';
import type { References } from './support-file';

const person = z
  .object({ id: identity, name: z.string().trim().optional() })
  .transform(({ id, name }) => ({ id, name: name ?? id }));

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform(value => value ?? undefined);

const app = z.object({
  id,
  name: z.string({ error: "give the app's name" }).trim().min(1, "give the app's name"),
  aliases: optional(z.array(z.coerce.string())).transform(list => list ?? []),
  kind: z.enum(appKinds, { error: `give one of ${appKinds.join(', ')}` }).default('app'),
  tier: optional(z.enum(tiers, { error: `give one of ${tiers.join(', ')}; leave it out while nobody has decided` })),
  owner: optional(person),
  coOwners: optional(z.array(person)).transform(list => list ?? []),
  queue: optional(id),
  environment: optional(z.coerce.string()),
  partner: optional(id),
  mitigation: optional(z.string()),
  notes: optional(z.string()),
});

/** env/apps.yaml: the register of supported apps. */
export const appsFile = z
  .array(app, { error: 'give a list of apps' })
  .nullish()
  .transform((list): App[] => list ?? []);

/** What of each app other parts refer to or that refers to them, read even where other keys are at fault. */
const appReferences = z
  .array(
    z
      .object({ id: id.catch(''), queue: id.optional().catch(undefined), partner: id.optional().catch(undefined) })
      .catch({ id: '' }),
  )
  .catch([]);

/** Faults between the apps, and between them and the queues and partners of the support file. */
export function crossFaults(file: string, raw: unknown, { queues, partners }: References): Fault[] {
  const lacks = (list: References['partners'], wanted: string | undefined) =>
    list && wanted !== undefined && !list.some(({ id }) => id === wanted);
  const seen = new Set<string>();
  return appReferences.parse(raw).flatMap((app, index) => {
    const faults: Fault[] = [];
    const add = (key: string, repair: string) => faults.push({ file, key: `${index}.${key}`, repair });
    if (app.id && seen.has(app.id.toLowerCase())) add('id', `"${app.id}" stands twice; give each app an id of its own`);
    seen.add(app.id.toLowerCase());
    if (lacks(queues, app.queue))
      add('queue', `"${app.queue}" is not among the queues; add it to the support file or correct it`);
    if (lacks(partners, app.partner))
      add('partner', `"${app.partner}" is not among the partners; add it to the support file or correct it`);
    return faults;
  });
}

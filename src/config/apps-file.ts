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

/** Faults between the apps, and between them and the queues and partners of the support file. */
export function crossFaults(file: string, apps: readonly App[], support: References): Fault[] {
  const queues = new Set(support.queues.map(({ id }) => id));
  const partners = new Set(support.partners.map(({ id }) => id));
  const seen = new Set<string>();
  return apps.flatMap((app, index) => {
    const faults: Fault[] = [];
    const add = (key: string, repair: string) => faults.push({ file, key: `${index}.${key}`, repair });
    if (seen.has(app.id.toLowerCase())) add('id', `"${app.id}" stands twice; give each app an id of its own`);
    seen.add(app.id.toLowerCase());
    if (app.queue && !queues.has(app.queue))
      add('queue', `"${app.queue}" is not among the queues; add it to the support file or correct it`);
    if (app.partner && !partners.has(app.partner))
      add('partner', `"${app.partner}" is not among the partners; add it to the support file or correct it`);
    return faults;
  });
}

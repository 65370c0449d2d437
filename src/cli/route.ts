import { existsSync } from 'node:fs';
import { reasonText } from '../cards/event-text';
import { readConfig } from '../config';
import { currentOrganisation } from '../desk/current-organisation';
import type { Organisation } from '../desk/organisation';
import { destinationName } from '../desk/ticket-view';
import { type RouteStep, destinationKey } from '../routing/destination';
import { route } from '../routing/route';
import { categories } from '../tickets/ticket';
import { openDatabase, sqlitePath } from '../storage/database';
import { openStores } from '../storage/stores';
import { UsageError } from './commands';
import { optionsOf } from './options';

/** `firstline route --app ID --category C`: where a ticket would go, and why. Anyone may read it. */
export async function showRoute(words: readonly string[]): Promise<void> {
  const { values } = optionsOf(words, {
    app: { type: 'string' },
    category: { type: 'string' },
    explain: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const organisation = await organisationAsDecided();
  const category = categories.find(known => known === values.category);
  if (!category) throw new UsageError(`--category: give one of ${categories.join(', ')}`);
  const app =
    values.app === undefined
      ? undefined
      : (organisation.apps.find(values.app) ?? organisation.apps.recognise(values.app)?.app);
  const unknownApp = values.app !== undefined && !app ? values.app : undefined;
  const { steps } = route({ category, app, unknownApp }, organisation.routing);
  const describe = ({ to, because }: RouteStep) => ({
    level: to.level,
    queue: to.level === 'maker' ? to.person.id : to.queue,
    name: destinationName(to, organisation),
    key: destinationKey(to),
    reasons: because.map(({ code }) => code),
    because: because.map(reason => reasonText(reason, 'en')),
  });
  const destinations = steps.map(describe);
  if (values.json) {
    process.stdout.write(
      `${JSON.stringify({ app: app?.id ?? values.app ?? null, tier: app?.tier ?? null, category, destinations }, null, 2)}\n`,
    );
    return;
  }
  const title = `${category}, ${app ? `${app.name} (${app.tier ?? 'no tier'})` : (unknownApp ?? 'no app')}`;
  const lines = destinations.flatMap(({ level, name, because }, index) => [
    `${index + 1}. ${name} (${level})`,
    ...because.map(reason => `   ${reason}`),
  ]);
  process.stdout.write(`${title}\n${lines.join('\n')}\n`);
}

/** The register with what was decided since; as it is written where nothing was stored yet. */
async function organisationAsDecided(): Promise<Organisation> {
  const { environment, organisation } = await readConfig(process.env);
  const file = sqlitePath(environment.DATABASE_URL);
  if (file !== undefined && !existsSync(file)) return organisation;
  const stores = openStores(await openDatabase(environment.DATABASE_URL));
  try {
    const register = currentOrganisation(organisation, stores);
    await register.follow();
    return register.current;
  } finally {
    await stores.close();
  }
}

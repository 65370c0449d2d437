import type { Desk } from './desk';

/** Which of an app's makers are known to be out of reach. */
export async function unreachableMakers(appId: string | undefined, { organisation, stores }: Desk) {
  const app = appId ? (organisation.apps.find(appId) ?? organisation.apps.recognise(appId)?.app) : undefined;
  const makers = [...(app?.owner ? [app.owner] : []), ...(app?.coOwners ?? [])];
  return stores.people.unreachable(makers.map(({ id }) => id));
}

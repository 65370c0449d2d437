import { withOverrides } from '../apps/proposal';
import type { Stores } from '../storage/stores';
import type { Organisation } from './organisation';

/** The organisation with what was decided about its apps since the register was written. */
export interface CurrentOrganisation {
  readonly current: Organisation;
  follow(): Promise<void>;
}

export function currentOrganisation(
  organisation: Organisation,
  { appOverrides }: Pick<Stores, 'appOverrides'>,
): CurrentOrganisation {
  let current = organisation;
  let known = '[]';
  return {
    get current() {
      return current;
    },
    async follow() {
      const overrides = await appOverrides.all();
      const decided = JSON.stringify([...overrides].sort(([one], [other]) => (one < other ? -1 : 1)));
      if (decided === known) return;
      known = decided;
      current = { ...organisation, apps: withOverrides(organisation.apps, overrides) };
    },
  };
}

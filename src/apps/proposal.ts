import type { App, Person, Tier } from './app';
import { type AppRegister, appRegister } from './recognise';

/** A change of the register that somebody asks for, and that others decide on. `app` is an app's id. */
export type Proposal =
  | { readonly kind: 'tier'; readonly app: string; readonly tier: Tier }
  | { readonly kind: 'owner'; readonly app: string; readonly from: Person; readonly to: Person }
  /** Somebody says that they do not look after the app, or no longer. */
  | { readonly kind: 'not-maker'; readonly app: string; readonly person: Person };

/** What was decided about an app since the register was written; it comes before the register. */
export interface AppOverride {
  readonly tier?: Tier;
  readonly queue?: string;
  /** Null where nobody owns it. */
  readonly owner?: Person | null;
  readonly coOwners?: readonly Person[];
}

/**
 * What the acceptance of a proposal makes of an app.
 *
 * @param queue the queue of the team that takes care of it from now on, where that was decided too
 */
export function accepted(proposal: Proposal, app: App, queue?: string): AppOverride {
  switch (proposal.kind) {
    case 'tier':
      return { tier: proposal.tier, ...(queue !== undefined && { queue }) };
    case 'owner':
      return { owner: proposal.to, coOwners: app.coOwners.filter(({ id }) => id !== proposal.to.id) };
    case 'not-maker': {
      const { id } = proposal.person;
      const coOwners = app.coOwners.filter(person => person.id !== id);
      return app.owner?.id === id ? { owner: null, coOwners } : { coOwners };
    }
  }
}

/** The register with what was decided since; an app that is no longer in it stays away. */
export function withOverrides(register: AppRegister, overrides: ReadonlyMap<string, AppOverride>): AppRegister {
  if (overrides.size === 0) return register;
  return appRegister(register.apps.map(app => overridden(app, overrides.get(app.id))));
}

function overridden(app: App, override: AppOverride | undefined): App {
  if (!override) return app;
  const { owner, ...rest } = override;
  const now: App = { ...app, ...rest, ...(owner !== undefined && { owner: owner ?? undefined }) };
  const decided = [
    ...(now.tier === app.tier ? [] : (['tier'] as const)),
    ...(now.owner?.id === app.owner?.id ? [] : (['owner'] as const)),
    ...(now.queue === app.queue ? [] : (['queue'] as const)),
  ];
  return decided.length > 0 ? { ...now, decided } : now;
}

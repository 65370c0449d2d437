import type { App } from '../apps/app';
import type { Destination, Level } from './destination';
import { type RoutingPolicy, helpdeskOf, queueOf } from './policy';
import { asDestination, teamOf } from './route';

/** The rung above: a desk of ours, or somebody outside with whom the present desk keeps in touch. */
export type Rung =
  | { readonly kind: 'desk'; readonly to: Destination }
  | { readonly kind: 'outside'; readonly level: 'partner' | 'microsoft' }
  | { readonly kind: 'top' };

/** The next rung of the ladder maker → team → helpdesk → dedicated → partner → Microsoft, without the rungs that do not exist. */
export function nextRung(level: Level, app: App | undefined, policy: RoutingPolicy): Rung {
  switch (level) {
    case 'maker': {
      // Only the helpdesk hands over to a dedicated queue, also to one that an app names as its own.
      const team = teamOf(app, policy);
      return { kind: 'desk', to: asDestination(team && team.level !== 'dedicated' ? team : helpdeskOf(policy)) };
    }
    case 'team':
      return { kind: 'desk', to: asDestination(helpdeskOf(policy)) };
    case 'helpdesk': {
      const dedicated = queueOf(policy, 'dedicated');
      return dedicated ? { kind: 'desk', to: asDestination(dedicated) } : outside(app);
    }
    case 'dedicated':
      return outside(app);
    case 'partner':
      return { kind: 'outside', level: 'microsoft' };
    case 'microsoft':
      return { kind: 'top' };
  }
}

function outside(app: App | undefined): Rung {
  return { kind: 'outside', level: app?.partner ? 'partner' : 'microsoft' };
}

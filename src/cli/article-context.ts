import type { Organisation } from '../desk/organisation';
import type { CheckContext } from '../knowledge/check';
import { systemClock } from '../lib/clock';

/** What articles are checked against: the policy, and today. */
export function contextOf({ placeholders, languages }: Organisation): CheckContext {
  return { today: new Date(systemClock()).toISOString().slice(0, 10), placeholders, languages };
}

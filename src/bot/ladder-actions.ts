import type { Actions } from './action';
import { boardActions } from './on-board';
import { incidentActions } from './on-incident';
import { makerActions } from './on-maker';
import { requestActions } from './on-request';

/** What the buttons of the ladder of support do, beside those of a ticket. */
export const ladderActions: Actions = { ...incidentActions, ...boardActions, ...requestActions, ...makerActions };

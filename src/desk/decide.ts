/** Every change of a ticket, computed and not yet made: no clock, no storage, no Teams. */
export { assign, handBack, note } from './decide/assign';
export { type Decision, isRefusal } from './decide/change';
export { escalate, redirect, reroute } from './decide/hand-over';
export { announced, declare, link, unlink, updateIncident } from './decide/incident';
export { keepTargets } from './decide/keep-targets';
export { merge, replyAsFollower } from './decide/merge';
export { haveIt, isCalling, onCallNotice, personUnreached } from './decide/on-call';
export { open } from './decide/open';
export { closeUnconfirmed, confirm, reopen, reply, unlessReopenable, withdraw } from './decide/request';
export { fireTimer } from './decide/timers';
export { type Fault, requesterUnreached } from './decide/unreached';
export { isSamePress } from './decide/same-press';
export { hold, resume } from './decide/wait';
export { answerMaker, askExperts, decideProposal, followOwner, notMine } from './decide/proposal';
export { ask, resolve, setPriority, take, tell } from './decide/work';

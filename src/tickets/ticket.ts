import type { Person } from '../apps/app';
import type { Proposal } from '../apps/proposal';
import type { Conversation } from '../deliveries/conversation';
import type { Locale } from '../lib/locale';
import type { Destination, Level, Reason } from '../routing/destination';
import type { Attachment } from './attachment';
import type { Diagnostics } from './diagnostics';
import type { Impact, Priority } from './priority';
import type { ServiceClock, Timer } from './timer';

export const categories = ['fault', 'change', 'access', 'data-access', 'how-to', 'platform'] as const;
export type Category = (typeof categories)[number];

export const ticketStates = ['new', 'open', 'pending', 'resolved', 'closed'] as const;
export type TicketState = (typeof ticketStates)[number];

export type WaitingFor = 'requester' | 'partner' | 'microsoft';

/** The person who asked, with the language their form was in. */
export interface Requester extends Person {
  readonly locale: Locale;
}

/** Somebody who waits for the end of another's ticket: the requester of one that was merged into it. */
export interface Follower {
  readonly ticket: string;
  readonly requester: Requester;
  readonly origin: Conversation;
}

/** What a person told us on the form, checked and with secrets struck out. */
export interface Report {
  /** Id of an app in the register. */
  readonly app?: string;
  /** The app as the person wrote it, where the register does not know it. */
  readonly unknownApp?: string;
  readonly category: Category;
  readonly impact: Impact;
  readonly summary: string;
  readonly details: string;
  readonly diagnostics: Diagnostics;
}

/** What makes a ticket an incident: a known fault that other tickets hang on, and that people follow. */
export interface Incident {
  /** When the fault began, as far as is known; epoch milliseconds. */
  readonly since: number;
  /** What its followers were told last. */
  readonly latest?: { readonly at: number; readonly text: string };
}

/** One recorded request. Times are epoch milliseconds. */
export interface Ticket extends Report {
  /** `PP-1001`, counting up. */
  readonly number: string;
  /** Grows by one with every change; a change made from an older version is refused. */
  readonly version: number;
  readonly formId: string;
  readonly state: TicketState;
  readonly waitingFor?: WaitingFor;
  readonly assignee?: Person;
  readonly level: Level;
  /** The chat or channel that works on it; at partner and Microsoft level, the desk that keeps in touch with them. */
  readonly heldBy: Destination;
  /** Where it goes, in order, when `heldBy` cannot be reached. */
  readonly fallbacks: readonly Destination[];
  readonly priority: Priority;
  readonly requester: Requester;
  /** Where the requester filed it, and so hears of it. */
  readonly origin: Conversation;
  readonly openedAt: number;
  /** What was promised last; where the clock stands, what it would be if the clock ran again. */
  readonly firstResponseDueAt: number;
  readonly resolutionDueAt: number;
  /** Until the ticket is resolved. */
  readonly clock?: ServiceClock;
  /** What will happen by time alone, soonest first. */
  readonly timers?: readonly Timer[];
  /** Who on call was told, in order, and who has it; `over` when everybody was told in vain. */
  readonly onCall?: { readonly told: readonly Person[]; readonly by?: Person; readonly over?: true };
  readonly respondedAt?: number;
  readonly resolvedAt?: number;
  readonly closedAt?: number;
  readonly resolution?: string;
  readonly rating?: number;
  /** When an unconfirmed resolution closes by itself. */
  readonly closesAt?: number;
  /** Id of the kind of request that it is, where it came by a form of its own. */
  readonly request?: string;
  /** A change of the register that it asks for. */
  readonly proposal?: Proposal;
  /** What the dedicated team is asked by whoever has the ticket. */
  readonly expertsAsked?: { readonly by: Person; readonly question: string };
  readonly incident?: Incident;
  /** Number of the incident that this ticket hangs on. */
  readonly partOf?: string;
  /** Number of the ticket that this one carries on. */
  readonly follows?: string;
  /** The message that somebody made it of. */
  readonly source?: { readonly by: Person; readonly url?: string };
  /** Case number that the partner or Microsoft gave. */
  readonly reference?: string;
  /** Number of the ticket that goes on in place of this one. */
  readonly mergedInto?: string;
  /** Requesters of tickets that were merged into this one: they hear how it ends. */
  readonly followers?: readonly Follower[];
  /** The helper thinks that others would be helped by the resolution. */
  readonly helpsOthers?: boolean;
  /** What the requester said of the help. */
  readonly feedback?: string;
}

export const eventKinds = [
  'opened',
  'handed-over',
  'undeliverable',
  'requester-unreached',
  'assignee-unreached',
  'taken',
  'asked',
  'replied',
  'messaged',
  'resolved',
  'confirmed',
  'reopened',
  'withdrawn',
  'escalated',
  'expert-asked',
  'redirected',
  'priority-set',
  'incident-declared',
  'incident-updated',
  'linked',
  'unlinked',
  'not-mine',
  'expert-answered',
  'accepted',
  'declined',
  'closed-unconfirmed',
  'first-response-reminded',
  'first-response-breached',
  'resolution-reminded',
  'resolution-breached',
  'requester-reminded',
  'closing-announced',
  'on-call-told',
  'on-call-unreachable',
  'on-call-accepted',
  'on-call-unanswered',
  'handed-back',
  'assigned',
  'noted',
  'held',
  'resumed',
  'merged',
  'merged-in',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** One line of a ticket's timeline. */
export interface TicketEvent {
  readonly at: number;
  readonly kind: EventKind;
  /** Absent where Firstline itself did it. */
  readonly by?: Person;
  /** What the person wrote. */
  readonly text?: string;
  /** Where it went, for steps of the ladder. */
  readonly to?: Destination;
  readonly level?: Level;
  readonly because?: readonly Reason[];
  readonly priority?: Priority;
  /** Who has it from now on. */
  readonly assignee?: Person;
  /** Who on call was told, or could not be. */
  readonly called?: Person;
  readonly waitingFor?: WaitingFor;
  /** Case number of the partner or Microsoft. */
  readonly reference?: string;
  readonly attachments?: readonly Attachment[];
  /** Number of the other ticket of the step. */
  readonly ticket?: string;
}

import type { Person } from '../apps/app';

/** Who handles a ticket, from nearest to farthest. */
export const levels = ['maker', 'team', 'helpdesk', 'dedicated', 'partner', 'microsoft'] as const;
export type Level = (typeof levels)[number];

/** Levels that work in a channel. */
export type QueueLevel = 'team' | 'helpdesk' | 'dedicated';

/** A channel where a level works, as the policy names it. */
export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly level: QueueLevel;
  /** Teams conversation id of the channel; a binding made in Teams comes before it. */
  readonly channel?: string;
  readonly serviceUrl?: string;
  /** Entra object ids. Where nobody is listed, whoever acts in the queue's own channel is a member. */
  readonly members: readonly string[];
}

/** Where a ticket can be handed: a maker's 1:1 chat, or a queue's channel. */
export type Destination =
  { readonly level: 'maker'; readonly person: Person } | { readonly level: QueueLevel; readonly queue: string };

export const reasonCodes = [
  'policy',
  'override',
  'no-app',
  'unknown-app',
  'no-tier',
  'no-owner',
  'own-app',
  'no-team',
  'owner',
  'decided-tier',
  'decided-owner',
  'decided-team',
  'co-owner',
  'fallback-team',
  'fallback-helpdesk',
  'not-installed',
  'blocked',
  'gone',
  'gave-up',
  'rejected',
  'escalated',
  'redirected',
  'no-dedicated',
  'incident',
  'request',
  'not-mine',
  'correction',
  'late',
  'helps-others',
  'impact-on-app',
] as const;

/** Why a step was taken: a code with the words it needs, put into the reader's language when it is shown. */
export interface Reason {
  readonly code: (typeof reasonCodes)[number];
  readonly words?: Readonly<Record<string, string>>;
}

/** A destination with the reasons for it. */
export interface RouteStep {
  readonly to: Destination;
  readonly because: readonly Reason[];
}

/** One word for a destination, the same for equal destinations: `maker:<person id>` or `queue:<queue id>`. */
export function destinationKey(to: Destination): string {
  return to.level === 'maker' ? `maker:${to.person.id}` : `queue:${to.queue}`;
}

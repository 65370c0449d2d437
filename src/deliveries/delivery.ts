import type { Person } from '../apps/app';
import type { Locale } from '../lib/locale';
import type { Destination } from '../routing/destination';
import type { Attachment } from '../tickets/attachment';
import type { Conversation } from './conversation';
import type { Message } from './message';

export const noticeKeys = [
  'taken',
  'asked',
  'messaged',
  'replied',
  'resolved',
  'closed',
  'withdrawn',
  'reopened',
  'reopenedByReply',
  'accepted',
  'declined',
  'confirmed',
  'handedOver',
  'rerouted',
  'escalated',
  'redirected',
  'prioritySet',
  'expertAsked',
  'linkedToIncident',
  'askedByMaker',
  'answeredByExpert',
  'incidentUpdated',
  'incidentResolved',
  'incidentReopened',
  'incidentWithdrawn',
  'waitingForPartner',
  'waitingForMicrosoft',
  'assigned',
  'assignedToYou',
  'resumed',
  'merged',
  'mergedResolved',
  'firstResponseDueSoon',
  'resolutionDueSoon',
  'late',
  'lateHere',
  'lateEscalated',
  'lateMoved',
  'askedReminder',
  'closingSoon',
  'onCall',
  'onCallUnanswered',
  'gaveUp',
  'requesterUnreached',
  'assigneeUnreached',
] as const;

/** Notices that pass on what somebody wrote to somebody else. */
export const spokenKeys: readonly (typeof noticeKeys)[number][] = ['asked', 'messaged', 'replied'];

/** Notices that stand as the ticket's card in their place: from then on they show the ticket as it is. */
export const cardKeys: readonly (typeof noticeKeys)[number][] = ['onCall'];

/** A message in plain words; `words` are put into its text, and `times` (epoch milliseconds) as the reader's local ones. */
export interface Notice {
  readonly key: (typeof noticeKeys)[number];
  readonly words: Readonly<Record<string, string>>;
  readonly times?: Readonly<Record<string, number>>;
  readonly attachments?: readonly Attachment[];
}

/** Who a delivery is for: the requester, where the ticket was filed; a destination of the ladder; or a person in their 1:1 chat. */
export type Recipient =
  | { readonly kind: 'requester'; readonly conversation: Conversation; readonly locale: Locale }
  | { readonly kind: 'destination'; readonly to: Destination }
  | { readonly kind: 'person'; readonly person: Person };

/**
 * What Teams must receive. A `card` makes the ticket's card in that place show the ticket as it stands when it is sent
 * (posted the first time, updated after); so an older one is never worth sending after a newer one. A `notice` is a
 * message of its own; a `reply` is the answer to a message, made when it came.
 */
export type DeliveryContent =
  | { readonly kind: 'card'; readonly handover?: boolean }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'reply'; readonly message: Message };

export interface NewDelivery {
  /** One card in one place: a later delivery of a stream waits for the earlier ones. `PP-1001/requester`, `PP-1001/queue:helpdesk`, … */
  readonly stream: string;
  /** Absent for a reply: it is about no ticket. */
  readonly ticket?: string;
  readonly recipient: Recipient;
  readonly content: DeliveryContent;
  /** How long it waits for others that can go with it. */
  readonly waitMs?: number;
  /** Another stream, whose earlier deliveries go first; they wait no longer then. */
  readonly after?: string;
}

/** A delivery as kept until it is confirmed. Times are epoch milliseconds. */
export interface Delivery extends Omit<NewDelivery, 'waitMs' | 'after'> {
  /** Order of recording. */
  readonly ord: number;
  /** Counted when claimed: a crash while sending must still use up an attempt. */
  readonly attempts: number;
  readonly createdAt: number;
  /** Fences completion: only the claim that holds it may complete or fail the delivery. */
  readonly lease: string;
  readonly lastError?: string;
  /** Other notices to the same person, claimed with it: one card lists them all. */
  readonly along?: readonly Delivery[];
}

/** All that is sent with a delivery, itself first. */
export function withAlong(delivery: Delivery): readonly Delivery[] {
  return [delivery, ...(delivery.along ?? [])];
}

/** What came of sending. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly conversation: Conversation; readonly activityId: string }
  | FailedForNow
  | { readonly kind: 'undeliverable'; readonly because: 'not-installed' | 'blocked' | 'gone' | 'rejected' };

/** A fault that may pass: of the whole service, or in this conversation only. */
export interface FailedForNow {
  readonly kind: 'retry';
  readonly scope: 'service' | 'conversation';
  readonly because: string;
  readonly retryAfterMs?: number;
}

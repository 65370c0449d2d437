import type { NewDelivery, Notice, Recipient } from './delivery';

/**
 * Notices that may wait a little, so that several for one person come as one card. At once comes what somebody is waiting
 * for, what is to be answered, and what somebody wrote; and any with more words than that card has room for.
 */
const mayWait = {
  taken: false,
  asked: false,
  messaged: false,
  replied: false,
  resolved: false,
  closed: true,
  withdrawn: true,
  reopened: false,
  reopenedByReply: false,
  accepted: false,
  declined: false,
  confirmed: true,
  handedOver: true,
  rerouted: true,
  escalated: true,
  redirected: true,
  prioritySet: true,
  expertAsked: true,
  linkedToIncident: true,
  askedByMaker: false,
  answeredByExpert: false,
  incidentUpdated: true,
  incidentResolved: true,
  incidentReopened: true,
  incidentWithdrawn: true,
  waitingForPartner: true,
  waitingForMicrosoft: true,
  assigned: true,
  assignedToYou: true,
  resumed: true,
  merged: true,
  mergedResolved: false,
  firstResponseDueSoon: true,
  resolutionDueSoon: true,
  late: true,
  lateHere: true,
  lateEscalated: true,
  lateMoved: true,
  askedReminder: false,
  closingSoon: false,
  onCall: false,
  onCallUnanswered: false,
  gaveUp: true,
  requesterUnreached: true,
  assigneeUnreached: true,
} as const satisfies Record<Notice['key'], boolean>;

/** How many notices one card lists at most. */
export const noticesOnACard = 12;

const beginning = 'notices:';

/** Whether a stream is of notices to one person, which are sent together. */
export function isCollected(stream: string): boolean {
  return stream.startsWith(beginning);
}

/**
 * A delivery as it is recorded: a notice to one person that may wait goes into a stream of that person's, with the time
 * that it waits for others; one that may not goes after what waits there.
 */
export function collected(delivery: NewDelivery, waitMs: number): NewDelivery {
  const { content, recipient } = delivery;
  const reader = readerOf(recipient);
  if (content.kind !== 'notice' || reader === undefined) return delivery;
  const stream = `${beginning}${reader}`;
  return mayWait[content.notice.key] && isShort(content.notice)
    ? { ...delivery, stream, waitMs }
    : { ...delivery, after: stream };
}

/** What each of a notice's words may be, in bytes, to stand whole on a card with others. */
export const shortWords = 300;

function isShort({ words }: Notice): boolean {
  return Object.values(words).every(word => Buffer.byteLength(word) <= shortWords);
}

/** Whose eyes alone it is for: a person, or a chat with the bot alone. Nothing for a place where several read. */
function readerOf(recipient: Recipient): string | undefined {
  switch (recipient.kind) {
    case 'person':
      return recipient.person.id;
    case 'destination':
      return recipient.to.level === 'maker' ? recipient.to.person.id : undefined;
    case 'requester':
      return recipient.conversation.kind === 'personal' && recipient.conversation.id !== ''
        ? recipient.conversation.id
        : undefined;
  }
}

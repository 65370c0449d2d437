import type { Tier } from '../apps/app';
import type { Delivery, Notice } from '../deliveries/delivery';
import type { Mention } from '../deliveries/message';
import { queueById } from '../routing/policy';
import type { Ticket } from '../tickets/ticket';
import type { Desk } from './desk';

/** Notices that time is running out. */
const pressing: readonly Notice['key'][] = [
  'firstResponseDueSoon',
  'resolutionDueSoon',
  'late',
  'lateHere',
  'lateMoved',
];
/** More names would be read by nobody. */
const maxMentions = 5;

/**
 * Whether a message to a queue calls its people by name: only for a critical ticket that is handed to it, and for one that
 * nobody has accepted while time runs out. Everything else waits in the channel until somebody looks.
 */
export function callsByName({ content }: Pick<Delivery, 'content'>, ticket: Ticket, tier: Tier | undefined): boolean {
  if (content.kind === 'card') return content.handover === true && (ticket.priority === 'P1' || tier === 'critical');
  return content.kind === 'notice' && ticket.assignee === undefined && pressing.includes(content.notice.key);
}

/** Those whom a message calls: members of the queue that gets it, as far as the bot has met them. */
export async function mentionsFor(delivery: Delivery, ticket: Ticket, desk: Desk): Promise<Mention[]> {
  const { organisation, stores } = desk;
  const { recipient } = delivery;
  const app = ticket.app === undefined ? undefined : organisation.apps.find(ticket.app);
  if (recipient.kind !== 'destination' || recipient.to.level === 'maker') return [];
  if (!callsByName(delivery, ticket, app?.tier)) return [];
  const members = queueById(organisation.routing, recipient.to.queue)?.members ?? [];
  const known = await Promise.all(members.slice(0, maxMentions).map(id => stores.people.find(id)));
  return known.flatMap(person => (person ? [{ name: person.name, teamsId: person.teamsId }] : []));
}

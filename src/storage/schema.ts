import type { Generated } from 'kysely';

/**
 * The tables. A column exists only where a query needs it; everything else is in `body`, as JSON. Times are epoch
 * milliseconds, truth values 0 or 1, so that both databases hold the same.
 */
export interface Schema {
  counters: { name: string; value: number };
  tickets: TicketRow;
  ticket_events: { ticket_id: number; version: number; seq: number; body: string };
  deliveries: DeliveryTable;
  /** Cards that stand in Teams, by delivery stream. */
  cards: { stream: string; body: string };
  /** How much was sent to each conversation lately. */
  paces: { conversation_id: string; body: string };
  /** Activities that changed something, for as long as they may come again. */
  activities: { key: string; done_at: number };
  people: PersonRow;
  /** Where each tenant was last heard from. */
  tenants: { id: string; service_url: string; bot_id: string };
  conversations: { id: string; body: string; changed_at: number };
  queue_bindings: { queue_id: string; conversation_id: string; body: string; bound_by: string; bound_at: number };
  questions: QuestionRow;
  audit: AuditRow;
  incident_followers: { ticket_id: number; person_id: string; body: string; followed_at: number };
  /** The triage board that stands in each place, and a mark of what it shows. */
  boards: { place_id: string; body: string; shown: string; used_at: number };
  /** What was decided about apps since the register was written. */
  app_overrides: { app_id: string; body: string; changed_at: number };
  /** Digests by their day (`YYYY-MM-DD`). */
  digests: { day: string; attempts: number; next_at: number; sent_at: number | null };
  /** Which message in Teams speaks of which ticket. */
  posts: { conversation_id: string; activity_id: string; ticket_id: number; spoken: number; at: number };
}

export interface TicketRow {
  /** The figure in the ticket's number. */
  id: number;
  version: number;
  form_key: string;
  requester_id: string;
  app: string | null;
  closed: number;
  closed_at: number | null;
  /** Set while the ticket is resolved and unconfirmed. */
  closes_at: number | null;
  /** Neither resolved nor closed. */
  active: number;
  /** An incident that is not over. */
  open_incident: number;
  /** The incident that the ticket hangs on. */
  incident_id: number | null;
  assigned: number;
  priority: string;
  /** Pending: clocks stand still. */
  waiting: number;
  /** The key of the destination that holds it. */
  holder: string;
  /** The next promise to keep; null while clocks stand still. */
  due_at: number | null;
  /** When something is due on it by time alone; 0 for a ticket whose clock must be set. */
  next_target_at: number | null;
  level: string;
  body: string;
}

export const deliveryStates = ['pending', 'sent', 'superseded', 'failed'] as const;
/** A claimed delivery is still `pending`: its lease ends by itself when `next_at` comes. */
export type DeliveryState = (typeof deliveryStates)[number];

interface DeliveryTable {
  ord: Generated<number>;
  /** Null for a message that is about no ticket. */
  ticket_id: number | null;
  stream: string;
  /** Another stream, whose earlier deliveries go first. */
  comes_after: string | null;
  state: DeliveryState;
  kind: 'card' | 'notice' | 'reply';
  handover: number;
  attempts: number;
  created_at: number;
  /** When it may be claimed: the due time, the end of the back-off, or the end of the lease. */
  next_at: number;
  done_at: number | null;
  lease: string | null;
  last_error: string | null;
  body: string;
}

interface PersonRow {
  id: string;
  unreachable: 'not-installed' | 'blocked' | 'gone' | null;
  /** The 1:1 chat with the bot, kept when the person is met elsewhere. */
  personal: string | null;
  /** Null for somebody the bot never met. */
  body: string | null;
  changed_at: number;
}

/** Only ever added to; triggers hold it. */
interface AuditRow {
  seq: number;
  at: number;
  actor: string | null;
  action: string;
  target: string | null;
  outcome: string;
  /** Of this line and the hash of the one before. */
  hash: string;
}

interface QuestionRow {
  id: string;
  at: number;
  person_id: string | null;
  locale: string;
  text: string | null;
  decision: string;
  article: string | null;
  confidence: number | null;
  reaction: 'helpful' | 'notHelpful' | 'chosen' | null;
  reacted_at: number | null;
}

import type { AppOverride } from '../apps/proposal';
import type { PostedCard } from '../deliveries/conversation';
import type { NewDelivery, Notice } from '../deliveries/delivery';
import type { Ticket, TicketEvent } from './ticket';

/** Everything that one step of a ticket changes; saved in one transaction or not at all. */
export interface TicketChange {
  /** The ticket as it is after the step, its version one higher. */
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  readonly deliveries: readonly NewDelivery[];
  /** What it decides about an app, before the register. */
  readonly override?: { readonly app: string; readonly set: AppOverride };
  /** What everybody is told who follows the incident, or whose ticket hangs on it. */
  readonly announcement?: Notice;
  /** How long what it announces waits for other notices to the same people. */
  readonly noticesWaitMs?: number;
  /** Cards that already stand in Teams and show this ticket from now on, by delivery stream. */
  readonly cards?: Readonly<Record<string, PostedCard>>;
  /** What the same step changes of another ticket: saved with this one, or neither is. */
  readonly also?: TicketChange;
}

/** A ticket with its timeline, oldest event first. */
export interface TicketRecord {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
}

import type { AppRegister } from '../apps/recognise';
import type { Locale } from '../lib/locale';
import type { Queue } from '../routing/destination';
import type { RoutingPolicy } from '../routing/policy';
import type { Calendar } from '../sla/calendar';
import type { Roster } from '../sla/on-call';
import type { RequestKind } from '../tickets/request-kind';
import type { OfficeHours } from '../sla/office-hours';
import type { Targets } from '../sla/targets';
import type { RateLimits } from './flood';
import type { Retention } from './retention';

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
}

/** Everything that an organisation decides: env/support.yaml and env/apps.yaml, checked. */
export interface Organisation {
  readonly name: string;
  /** The first is spoken where nobody's own language is known. */
  readonly languages: readonly Locale[];
  /** Entra tenant ids that may talk to the bot; empty for any. */
  readonly tenants: readonly string[];
  /** Entra object ids of those who may use configuration commands. */
  readonly admins: readonly string[];
  /** Where people are first tried whom the bot never met, in a tenant it never heard from. */
  readonly serviceUrl?: string;
  /** Addresses that the policy names, besides Teams' own, as ones to write to. */
  readonly serviceUrls: readonly string[];
  /** How much people may send; nothing for as much as they like. */
  readonly limits?: RateLimits;
  /** How long what is stored about people is kept. */
  readonly retention: Retention;
  readonly calendar: Calendar;
  readonly routing: RoutingPolicy;
  readonly targets: Targets;
  /** How long a notice that may wait is kept for others to the same person. */
  readonly noticesWaitMs: number;
  /** Who is told of critical P1 tickets at any hour. */
  readonly onCall?: Roster;
  readonly partners: readonly Partner[];
  /** When the experts are there to be asked. */
  readonly officeHours?: OfficeHours;
  /** What can be asked for by a form of its own. */
  readonly requests: readonly RequestKind[];
  readonly apps: AppRegister;
  /** Whether people's questions are recorded, for the care of the articles; absent: yes. */
  readonly recordsQuestions?: boolean;
  /** What fills `{{name}}` in articles. */
  readonly placeholders: Readonly<Record<string, string>>;
}

/** Where a queue works: the channel an admin connected in Teams, else the one that the policy names. */
export function channelOf(queue: Queue, bindings: ReadonlyMap<string, { readonly id: string }>): string | undefined {
  return bindings.get(queue.id)?.id ?? queue.channel;
}

import { type Tier, tiers } from '../apps/app';
import { type Category } from '../tickets/ticket';
import type { Level, Queue } from './destination';

/** A column of the policy table: the app's tier, or `none` for no app, an unknown app or an app without a tier. */
export const columns = [...tiers, 'none'] as const;
export type Column = (typeof columns)[number];

/** Where tickets go first: a level, or a queue by its id. */
export type Target = Extract<Level, 'maker' | 'team' | 'helpdesk' | 'dedicated'> | { readonly queue: string };

export type RoutingTable = Readonly<Record<Category, Readonly<Record<Column, Target>>>>;

const byTier = { productivity: 'maker', important: 'team', critical: 'helpdesk', none: 'helpdesk' } as const;
const alwaysHelpdesk = {
  productivity: 'helpdesk',
  important: 'helpdesk',
  critical: 'helpdesk',
  none: 'helpdesk',
} as const;

/** What the guidance asks for; env/support.yaml can override any cell. */
const defaultRouting: RoutingTable = {
  fault: byTier,
  change: byTier,
  access: byTier,
  'data-access': alwaysHelpdesk,
  'how-to': byTier,
  platform: alwaysHelpdesk,
};

/** Changes to cells of the default table. */
export type RoutingOverrides = Readonly<Partial<Record<Category, Readonly<Partial<Record<Column, Target>>>>>>;

export interface RoutingPolicy {
  readonly overrides: RoutingOverrides;
  /** At least one has the level helpdesk, and the first of them a channel: configuration without is refused. */
  readonly queues: readonly Queue[];
}

/** The cell for a category and a tier, and whether the organisation set it. */
export function targetOf(
  policy: RoutingPolicy,
  category: Category,
  tier: Tier | undefined,
): { target: Target; overridden: boolean } {
  const column = tier ?? 'none';
  const override = policy.overrides[category]?.[column];
  return { target: override ?? defaultRouting[category][column], overridden: override !== undefined };
}

/** The first queue of a level. */
export function queueOf(policy: RoutingPolicy, level: Queue['level']): Queue | undefined {
  return policy.queues.find(queue => queue.level === level);
}

export function queueById(policy: RoutingPolicy, id: string): Queue | undefined {
  return policy.queues.find(queue => queue.id === id);
}

/** The helpdesk, which takes what nobody else can. */
export function helpdeskOf(policy: RoutingPolicy): Queue {
  const helpdesk = queueOf(policy, 'helpdesk');
  if (!helpdesk) throw new Error('no queue has level helpdesk');
  return helpdesk;
}

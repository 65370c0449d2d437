import type { Tier } from '../apps/app';

export const impacts = ['one-slowed', 'one-stopped', 'many-stopped', 'business-stopped'] as const;
/** How many people are held up, and how badly. */
export type Impact = (typeof impacts)[number];

export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof priorities)[number];

const table = {
  'one-slowed': { none: 'P4', productivity: 'P4', important: 'P4', critical: 'P3' },
  'one-stopped': { none: 'P4', productivity: 'P4', important: 'P3', critical: 'P2' },
  'many-stopped': { none: 'P3', productivity: 'P3', important: 'P2', critical: 'P1' },
  'business-stopped': { none: 'P2', productivity: 'P2', important: 'P1', critical: 'P1' },
} as const satisfies Record<Impact, Record<Tier | 'none', Priority>>;

/** The priority that an impact has on an app of a tier; without an app or a tier it counts as the lowest tier. */
export function priorityOf(impact: Impact, tier: Tier | undefined): Priority {
  return table[impact][tier ?? 'none'];
}

export const tiers = ['productivity', 'important', 'critical'] as const;
/** How much the organisation leans on an app (Power Platform adoption guidance, "User support"). */
export type Tier = (typeof tiers)[number];

export const appKinds = ['app', 'flow', 'agent', 'site'] as const;
export type AppKind = (typeof appKinds)[number];

/** A person in the organisation; `id` is the Entra object id. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** A supported solution as the register knows it. An app without a tier is unclassified, never a productivity app. */
export interface App {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: AppKind;
  readonly tier?: Tier;
  readonly owner?: Person;
  readonly coOwners: readonly Person[];
  /** The id of its team's queue. */
  readonly queue?: string;
  readonly environment?: string;
  /** The id of a partner under contract for it. */
  readonly partner?: string;
  /** What people do meanwhile when it is down. */
  readonly mitigation?: string;
  readonly notes?: string;
  /** What of it was decided since the register was written, and is not as the register has it. */
  readonly decided?: readonly ('tier' | 'owner' | 'queue')[];
}

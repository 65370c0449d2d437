import type { Desk } from './desk';

/** How much one person, and one tenant, may send; what they saved up by being quiet is a minute's worth. */
export interface RateLimits {
  readonly perPersonPerMinute: number;
  readonly perTenantPerMinute: number;
}

/** More than anybody types, and more than the desks of a large organisation work through. */
export const usualLimits: RateLimits = { perPersonPerMinute: 60, perTenantPerMinute: 3_000 };

/** `tell`: too much, and the person is told so; `drop`: too much, and they were told already. */
export type Verdict = 'pass' | 'tell' | 'drop';

export interface FloodGate {
  admit(who: { readonly person: string; readonly tenant?: string }): Verdict;
}

interface Bucket {
  left: number;
  at: number;
  toldAt: number;
}

const minuteMs = 60_000;
/** People kept in mind at least. One who is let go starts anew, which is no harm to anybody else. */
const minBuckets = 10_000;

/** Lets everybody have their share, so that nobody notices somebody who floods. Without limits everybody passes. */
export function floodGate({ organisation: { limits }, now }: Pick<Desk, 'organisation' | 'now'>): FloodGate {
  if (!limits) return { admit: () => 'pass' };
  // Two generations: when the younger is full, those not seen since the last time go, all at once.
  let young = new Map<string, Bucket>();
  let old = new Map<string, Bucket>();
  const bucketOf = (key: string, perMinute: number): Bucket => {
    const at = now();
    const bucket = young.get(key) ?? old.get(key) ?? { left: perMinute, at, toldAt: -Infinity };
    bucket.left = Math.min(perMinute, bucket.left + ((at - bucket.at) / minuteMs) * perMinute);
    bucket.at = at;
    if (young.size >= minBuckets && !young.has(key)) [young, old] = [new Map<string, Bucket>(), young];
    young.set(key, bucket);
    return bucket;
  };
  return {
    admit({ person, tenant = '' }) {
      const own = bucketOf(`person ${person}`, limits.perPersonPerMinute);
      const all = bucketOf(`tenant ${tenant}`, limits.perTenantPerMinute);
      if (own.left >= 1 && all.left >= 1) {
        own.left--;
        all.left--;
        return 'pass';
      }
      if (now() - own.toldAt < minuteMs) return 'drop';
      own.toldAt = now();
      return 'tell';
    },
  };
}

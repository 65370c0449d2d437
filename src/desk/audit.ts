import type { Desk } from './desk';

/** What the audit log is told of. */
export interface Deed {
  /** Entra object id of who did it, or wanted to. */
  readonly by?: string;
  readonly action: string;
  readonly target?: string;
}

/** Longest piece of what came from outside in a line of the log. */
const maxLength = 200;

/** Records something that somebody did and that others may have to answer for. */
export function recordDeed(deed: Deed, desk: Pick<Desk, 'stores' | 'now'>): Promise<void> {
  return record(deed, 'done', desk);
}

/** Records that somebody was not allowed to do something; they are told so by whoever calls. */
export async function recordDenial(deed: Deed, desk: Pick<Desk, 'stores' | 'now' | 'log'>): Promise<void> {
  const { by: person, action, target } = bounded(deed);
  desk.log.warn({ person, action, target }, 'denied');
  await record(deed, 'denied', desk);
}

function record(deed: Deed, outcome: 'done' | 'denied', { stores, now }: Pick<Desk, 'stores' | 'now'>): Promise<void> {
  const { by, action, target } = bounded(deed);
  return stores.audit.append({
    at: now(),
    action,
    outcome,
    ...(by !== undefined && { actor: by }),
    ...(target !== undefined && { target }),
  });
}

function bounded(deed: Deed): Deed {
  const short = (text: string) => text.replaceAll('\0', '').slice(0, maxLength);
  return {
    action: short(deed.action),
    ...(deed.by !== undefined && { by: short(deed.by) }),
    ...(deed.target !== undefined && { target: short(deed.target) }),
  };
}

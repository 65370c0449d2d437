import { deliveryStates } from '../storage/schema';
import type { ListedDelivery } from '../storage/deliveries';
import { UsageError } from './commands';
import { optionsOf } from './options';
import { withStores } from './stores';

/** More than fits on a screen; `--limit` shows more. */
const defaultLimit = '100';

/** `firstline deliveries`: what waits for Teams or was given up, newest first; `retry ORD` tries one of those given up afresh. */
export async function showDeliveries(words: readonly string[]): Promise<number | void> {
  const { values, positionals } = optionsOf(words, {
    json: { type: 'boolean', default: false },
    state: { type: 'string' },
    limit: { type: 'string', default: defaultLimit },
  });
  const [verb, ord] = positionals;
  if (verb === 'retry') return retry(ord);
  if (verb !== undefined) throw new UsageError(`${verb}: not understood; use deliveries, or deliveries retry ORD`);
  const state = deliveryStates.find(known => known === values.state);
  if (values.state !== undefined && !state) throw new UsageError(`--state: give one of ${deliveryStates.join(', ')}`);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit: give a number from 1');
  await withStores(async ({ deliveries }) => {
    const states = state ? [state] : (['pending', 'failed'] as const);
    const lists = await Promise.all(states.map(each => deliveries.list({ state: each, limit })));
    const found = lists.flat().sort((one, other) => other.ord - one.ord);
    if (values.json) process.stdout.write(`${JSON.stringify(found.map(asJson), null, 2)}\n`);
    else for (const delivery of found) process.stdout.write(asLine(delivery));
  });
}

async function retry(ord: string | undefined): Promise<number> {
  if (ord === undefined || !/^\d{1,15}$/.test(ord)) throw new UsageError('retry: give the number of a delivery');
  const wasThere = await withStores(({ deliveries }) => deliveries.retry(Number(ord), Date.now()));
  process.stdout.write(wasThere ? `${ord} is tried again.\n` : `${ord} is no delivery that was given up.\n`);
  return wasThere ? 0 : 1;
}

/** Whom it is for, without what it says: that may be anything. */
function asJson({
  ord,
  state,
  ticket,
  stream,
  content,
  attempts,
  createdAt,
  nextAt,
  doneAt,
  lastError,
}: ListedDelivery) {
  return {
    ord,
    state,
    ticket: ticket ?? null,
    stream,
    kind: content.kind,
    attempts,
    createdAt: new Date(createdAt).toISOString(),
    nextAt: state === 'pending' ? new Date(nextAt).toISOString() : null,
    doneAt: doneAt === undefined ? null : new Date(doneAt).toISOString(),
    lastError: lastError ?? null,
  };
}

function asLine(delivery: ListedDelivery): string {
  const { ord, state, stream, kind, attempts, lastError, nextAt, doneAt } = asJson(delivery);
  const when = nextAt ? `next ${nextAt}` : `done ${doneAt ?? '-'}`;
  return `${String(ord).padStart(6)}  ${state.padEnd(10)} ${kind.padEnd(6)} ${stream.padEnd(40)} ${attempts} tries  ${when}  ${lastError ?? ''}\n`;
}

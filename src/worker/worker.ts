import { setImmediate as othersHadTheirTurn } from 'node:timers/promises';
import { farthestAheadMs } from '../deliveries/retry';
import { checkTargets } from '../desk/check-targets';
import { refreshBoards } from '../desk/board';
import { closeUnconfirmed } from '../desk/close-unconfirmed';
import type { Desk } from '../desk/desk';
import { dailyRetention } from '../desk/retention';
import { leaseMs, takeDeliveries } from '../desk/send-deliveries';
import { sendDigest } from '../desk/send-digest';
import { causeOf } from '../lib/log';

/** Does what nobody waits for: what is due on tickets by time, sending what Teams must receive, tidying up. */
export interface Worker {
  wake(): void;
  /** Ends after the work in hand; what is not done by the deadline is left to its lease. */
  stop(deadlineMs?: number): Promise<void>;
}

/** Another replica, or a process that died, may have left work: look at least this often. */
const longestSleepMs = 1_000;
/** A board is to be looked at, not to be watched: often enough for that, and far from Teams' limit for one conversation. */
const boardsEveryMs = 5_000;
/**
 * What is on its way when the process dies may be sent again. So each message waits for the one before, but not longer
 * than this: those that hang do not hold up the others. (With 16 at once, killing the process ten times under load
 * repeated one card in five; with two, one in forty.)
 */
const slowAfterMs = 100;
const maxInHand = 48;
/** Claimed and counted together: the queue for the database is then stood in once for all of them. */
const maxTaken = 8;
const tidyEveryMs = 60_000;
/** Teams sends an activity again within minutes. */
const activitiesKeptMs = 24 * 60 * 60_000;
/** Longer than any message may take. */
const defaultDeadlineMs = 12_000;

/** @param desk made with this worker's `wake`; asked for at each round */
export function startWorker(desk: () => Desk): Worker {
  let stopping = false;
  let awake = false;
  let rouse: (() => void) | undefined;
  let boardsAt = -Infinity;
  let boards: Promise<undefined> | undefined;
  let tidiedAt = -Infinity;
  const inHand = new Set<Promise<void>>();
  let isSending = false;

  const wake = () => {
    awake = true;
    rouse?.();
  };

  const inBackground = (work: Promise<void>): Promise<void> => {
    const guarded = work.catch((error: unknown) =>
      desk().log.error(causeOf(error), 'the worker met a fault and goes on'),
    );
    inHand.add(guarded);
    return guarded.finally(() => inHand.delete(guarded));
  };

  const retain = dailyRetention();
  const wasPutBack = clockWatch();
  let putBackMs = 0;
  const round = async (): Promise<boolean> => {
    const current = desk();
    const at = current.now();
    putBackMs += wasPutBack(at);
    if (putBackMs > 0) {
      current.log.warn({ putBackMs }, 'the clock was put back: what waits to be sent does not wait for it');
      await current.stores.deliveries.clockWasPutBack(putBackMs, { now: at, leaseMs });
      putBackMs = 0;
    }
    const targets = await checkTargets(current);
    await closeUnconfirmed(current);
    await sendDigest(current);
    // Either way: the clock may have been put back.
    if (Math.abs(current.now() - tidiedAt) >= tidyEveryMs) {
      tidiedAt = current.now();
      await tidyUp(current);
    }
    if (Math.abs(current.now() - boardsAt) >= boardsEveryMs && !boards) {
      boardsAt = current.now();
      boards = inBackground(current.followDecisions().then(() => refreshBoards(current))).then(
        () => (boards = undefined),
      );
    }
    await retain(current);
    return (await take(current)) || targets.more;
  };

  const take = async (current: Desk): Promise<boolean> => {
    const limit = Math.min(maxTaken, maxInHand - inHand.size);
    if (isSending || limit <= 0) return false;
    const { taken, sends } = await takeDeliveries(current, limit);
    if (sends.length === 0) return taken === limit;
    isSending = true;
    void inBackground(sendInTurn(sends)).then(() => {
      isSending = false;
      // What waited behind them is due now.
      wake();
    });
    return false;
  };

  const sendInTurn = async (sends: readonly (() => Promise<void>)[]) => {
    for (const send of sends) await noLongerThan(slowAfterMs, inBackground(send()));
  };

  const sleep = () =>
    new Promise<void>(done => {
      const timer = setTimeout(done, longestSleepMs);
      rouse = () => {
        clearTimeout(timer);
        done();
      };
    });

  const isRoused = () => awake || stopping;

  const run = async () => {
    while (!stopping) {
      awake = false;
      const more = await round().catch((error: unknown) => {
        desk().log.error(causeOf(error), 'the worker met a fault and goes on');
        return false;
      });
      if (!more && !isRoused()) await sleep();
      // SQLite answers within the same turn of the event loop: rounds in a row would keep everybody else from it.
      else await othersHadTheirTurn();
    }
  };

  const running = run();
  return {
    wake,
    async stop(deadlineMs = defaultDeadlineMs) {
      stopping = true;
      wake();
      const end = async () => {
        await running;
        while (inHand.size > 0) await Promise.all(inHand);
      };
      await noLongerThan(deadlineMs, end());
    },
  };
}

async function noLongerThan(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise<void>(over => (timer = setTimeout(over, ms)))]);
  clearTimeout(timer);
}

/** Differences as small as this are the machine's keeping of time. */
const putBackAtLeastMs = 1_000;

/** Tells at each call by how much the clock was put back since the last one, measured by one that only goes forward. */
function clockWatch(): (now: number) => number {
  let last: { readonly now: number; readonly steady: number } | undefined;
  return now => {
    const steady = performance.now();
    const byMs = last ? Math.round(last.now + steady - last.steady - now) : 0;
    last = { now, steady };
    return byMs >= putBackAtLeastMs ? byMs : 0;
  };
}

async function tidyUp({ stores, now, log }: Desk): Promise<void> {
  const at = now();
  const forward = await stores.deliveries.bringForward(at, at + farthestAheadMs);
  if (forward > 0) log.warn({ deliveries: forward }, 'the clock was put back: deliveries are due at once');
  await stores.activities.forget(at - activitiesKeptMs);
}

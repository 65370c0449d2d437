import { farthestAheadMs } from '../deliveries/retry';
import { checkTargets } from '../desk/check-targets';
import { refreshBoards } from '../desk/board';
import { closeUnconfirmed } from '../desk/close-unconfirmed';
import type { Desk } from '../desk/desk';
import { dailyRetention } from '../desk/retention';
import { leaseMs, startSending } from '../desk/send-deliveries';
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
 * What is on its way when the process dies may be sent again. So the next message waits for the one before, but not longer
 * than this, and never for more than so many: those that hang do not hold up the others. (With 16 at once, killing the
 * process ten times under load repeated one card in five; with two, one in forty.)
 */
const maxOnTheirWay = 1;
const slowAfterMs = 100;
const maxInHand = 48;
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
  let onTheirWay = 0;

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
    return (await send(current)) || targets.more;
  };

  const send = async (current: Desk): Promise<boolean> => {
    const limit = Math.min(maxOnTheirWay - onTheirWay, maxInHand - inHand.size);
    if (limit <= 0) return false;
    const { taken, started } = await startSending(current, limit);
    // What waited behind it is due then.
    for (const sent of started) follow(sent);
    return taken === limit;
  };

  const follow = (sent: Promise<void>) => {
    onTheirWay++;
    let counts = true;
    const next = () => {
      if (counts) onTheirWay--;
      counts = false;
      wake();
    };
    const timer = setTimeout(next, slowAfterMs);
    void inBackground(sent).then(() => {
      clearTimeout(timer);
      next();
    });
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
    }
  };

  const running = run();
  return {
    wake,
    async stop(deadlineMs = defaultDeadlineMs) {
      stopping = true;
      wake();
      const done = running.then(() => Promise.all(inHand));
      await Promise.race([done, new Promise(over => setTimeout(over, deadlineMs).unref())]);
    },
  };
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

import { checkTargets } from '../desk/check-targets';
import { refreshBoards } from '../desk/board';
import { closeUnconfirmed } from '../desk/close-unconfirmed';
import type { Desk } from '../desk/desk';
import { sendDeliveries } from '../desk/send-deliveries';
import { sendDigest } from '../desk/send-digest';
import { causeOf } from '../lib/log';

/** Does what nobody waits for: what is due on tickets by time, and sending what Teams must receive. */
export interface Worker {
  wake(): void;
  /** Ends after the work in hand. */
  stop(): Promise<void>;
}

/** Another replica, or a process that died, may have left work: look at least this often. */
const longestSleepMs = 1_000;
/** A board is to be looked at, not to be watched: often enough for that, and far from Teams' limit for one conversation. */
const boardsEveryMs = 5_000;

/** @param desk made with this worker's `wake`; asked for at each round */
export function startWorker(desk: () => Desk): Worker {
  let stopping = false;
  let awake = false;
  let rouse: (() => void) | undefined;
  let boardsAt = 0;

  const round = async (): Promise<boolean> => {
    const current = desk();
    const targets = await checkTargets(current);
    await closeUnconfirmed(current);
    await sendDigest(current);
    const deliveries = await sendDeliveries(current);
    if (current.now() - boardsAt >= boardsEveryMs) {
      boardsAt = current.now();
      await refreshBoards(current);
    }
    return targets.more || deliveries.more;
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
  const wake = () => {
    awake = true;
    rouse?.();
  };
  return {
    wake,
    async stop() {
      stopping = true;
      wake();
      await running;
    },
  };
}

import { closeUnconfirmed } from '../desk/close-unconfirmed';
import type { Desk } from '../desk/desk';
import { sendDeliveries } from '../desk/send-deliveries';
import { causeOf } from '../lib/log';

/** Does what nobody waits for: sends deliveries as they fall due, closes tickets that stayed unconfirmed. */
export interface Worker {
  wake(): void;
  /** Ends after the work in hand. */
  stop(): Promise<void>;
}

/** Another replica, or a process that died, may have left work: look at least this often. */
const longestSleepMs = 1_000;
const sweepEveryMs = 60_000;

/** @param desk made with this worker's `wake`; asked for at each round */
export function startWorker(desk: () => Desk): Worker {
  let stopping = false;
  let awake = false;
  let rouse: (() => void) | undefined;
  let sweptAt = 0;

  const round = async (): Promise<boolean> => {
    const current = desk();
    if (current.now() - sweptAt >= sweepEveryMs) {
      sweptAt = current.now();
      await closeUnconfirmed(current);
    }
    return (await sendDeliveries(current)).more;
  };

  const sleep = () =>
    new Promise<void>(done => {
      const timer = setTimeout(done, longestSleepMs);
      rouse = () => {
        clearTimeout(timer);
        done();
      };
    });

  const run = async () => {
    while (!stopping) {
      awake = false;
      const more = await round().catch((error: unknown) => {
        desk().log.error(causeOf(error), 'the worker met a fault and goes on');
        return false;
      });
      if (!more && !awake && !stopping) await sleep();
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

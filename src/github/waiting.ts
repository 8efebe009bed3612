import { failureOf } from './failure.ts';

/** Time as the client sees it, so that tests need not wait. */
export interface Clock {
  nowMs(): number;
  sleep(ms: number): Promise<void>;
}

/** The clock on the wall. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

export interface WaitingOptions {
  readonly clock: Clock;
  /** The least time between two writes, and the first pause before a read is repeated. GitHub asks for 1000. */
  readonly pauseMs: number;
  /** The most time that all waiting of this client may take together. */
  readonly budgetMs: number;
}

/** How often a read is asked for again after the first time. */
const maxRepeats = 4;

/** Sends requests one policy's way: writes one after the other and never twice, reads again after a passing failure. */
export interface Sender {
  read<T>(attempt: () => Promise<T>): Promise<T>;
  write<T>(attempt: () => Promise<T>): Promise<T>;
}

/**
 * A sender with its own waiting budget. A write is repeated only where GitHub said that it was turned away
 * by a limit; after any other failure the caller looks at what GitHub holds before it sends again.
 */
export function createSender(options: WaitingOptions): Sender {
  const { clock, pauseMs } = options;
  let leftMs = options.budgetMs;
  let lastWriteMs = Number.NEGATIVE_INFINITY;
  let writes: Promise<unknown> = Promise.resolve();

  async function repeat<T>(attempt: () => Promise<T>, repeatsUnclear: boolean): Promise<T> {
    for (let repeats = 0; ; repeats++) {
      try {
        return await attempt();
      } catch (error) {
        const { kind, waitMs } = failureOf(error, clock.nowMs());
        const passing = kind === 'limited' || (kind === 'unclear' && repeatsUnclear);
        const pause = waitMs ?? pauseMs * 2 ** repeats;
        if (!passing || repeats >= maxRepeats || pause > leftMs) throw error;
        leftMs -= pause;
        await clock.sleep(pause);
      }
    }
  }

  async function paced<T>(attempt: () => Promise<T>): Promise<T> {
    const early = lastWriteMs + pauseMs - clock.nowMs();
    if (early > 0) await clock.sleep(early);
    try {
      return await attempt();
    } finally {
      lastWriteMs = clock.nowMs();
    }
  }

  return {
    read: (attempt) => repeat(attempt, true),
    write: (attempt) => {
      const result = writes.then(() => repeat(() => paced(attempt), false));
      writes = result.catch(() => undefined);
      return result;
    },
  };
}

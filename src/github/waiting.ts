import type { Clock } from './clock.ts';
import { type Failure, failureOf } from './failure.ts';

/** A pause before a request is sent again. */
export interface Wait {
  readonly ms: number;
  /** What is left of the budget after it. */
  readonly leftMs: number;
  readonly because: Failure;
}

export interface WaitingOptions {
  readonly clock: Clock;
  /** The least time between two writes, and the first pause before a read is repeated. GitHub asks for 1000. */
  readonly pauseMs: number;
  /** The most time that this client may lose altogether: in pauses before it asks again, and in requests that came to nothing. */
  readonly budgetMs: number;
  /** Told before each pause. */
  readonly onWait?: (wait: Wait) => void;
}

/** How often a read is asked for again after the first time. */
const maxRepeats = 4;

export interface ReadOptions {
  /** False where whoever asks has something better to do after an unclear failure than to ask the same again. */
  readonly repeatsUnclear?: boolean;
}

interface Repeating extends ReadOptions {
  /** Comes before each attempt; its time is not lost. */
  readonly begin?: () => Promise<void>;
}

/** Sends requests one policy's way: writes one after the other and never twice, reads again after a passing failure. */
export interface Sender {
  read<T>(attempt: () => Promise<T>, options?: ReadOptions): Promise<T>;
  write<T>(attempt: () => Promise<T>): Promise<T>;
  /** What is left of the budget; negative once a request took longer than there was. */
  leftMs(): number;
}

/**
 * A sender with its own budget of lost time. A write is repeated only where GitHub said that it was turned away
 * by a limit; after any other failure the caller looks at what GitHub holds before it sends again.
 */
export function createSender(options: WaitingOptions): Sender {
  const { clock, pauseMs } = options;
  let leftMs = options.budgetMs;
  let lastWriteMs = Number.NEGATIVE_INFINITY;
  let writes: Promise<unknown> = Promise.resolve();

  async function repeat<T>(attempt: () => Promise<T>, { repeatsUnclear = true, begin = async () => {} }: Repeating): Promise<T> {
    for (let repeats = 0; ; repeats++) {
      await begin();
      const begunMs = clock.nowMs();
      try {
        return await attempt();
      } catch (error) {
        const because = failureOf(error, clock.nowMs());
        if (because.kind === 'unclear') leftMs -= clock.nowMs() - begunMs;
        const passing = because.kind === 'limited' || (because.kind === 'unclear' && repeatsUnclear);
        const pause = because.waitMs ?? pauseMs * 2 ** repeats;
        if (!passing || repeats >= maxRepeats || pause > leftMs) throw error;
        leftMs -= pause;
        options.onWait?.({ ms: pause, leftMs, because });
        await clock.sleep(pause);
      }
    }
  }

  async function pace(): Promise<void> {
    const early = lastWriteMs + pauseMs - clock.nowMs();
    if (early > 0) await clock.sleep(early);
  }

  async function timed<T>(attempt: () => Promise<T>): Promise<T> {
    try {
      return await attempt();
    } finally {
      lastWriteMs = clock.nowMs();
    }
  }

  return {
    read: (attempt, reading = {}) => repeat(attempt, reading),
    write: (attempt) => {
      const result = writes.then(() => repeat(() => timed(attempt), { repeatsUnclear: false, begin: pace }));
      writes = result.catch(() => undefined);
      return result;
    },
    leftMs: () => leftMs,
  };
}

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

/** A clock on which every wait is over at once and moves the time on: for tests of how long a run would wait. */
export function instantClock(): Clock {
  let aheadMs = 0;
  return {
    nowMs: () => Date.now() + aheadMs,
    sleep: async (ms) => {
      aheadMs += ms;
    },
  };
}

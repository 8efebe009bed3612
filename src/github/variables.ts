import type { Variables } from './site.ts';

/** GitHub asks for a second between writes. */
const usualWritePauseMs = 1000;
/** Long enough for the largest file that is read. */
const usualRequestTimeoutMs = 60_000;

/** How long a client pauses and waits. */
export interface Timing {
  readonly writePauseMs: number;
  readonly requestTimeoutMs: number;
}

/** The usual times, unless `LONGRUN_WRITE_PAUSE_MS` or `LONGRUN_REQUEST_TIMEOUT_MS` says otherwise. */
export function timingOf(variables: Variables): Timing {
  return {
    writePauseMs: wholeNumber(variables.LONGRUN_WRITE_PAUSE_MS, usualWritePauseMs),
    requestTimeoutMs: wholeNumber(variables.LONGRUN_REQUEST_TIMEOUT_MS, usualRequestTimeoutMs),
  };
}

/** A variable as a whole number; `otherwise` where it holds none. */
export function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

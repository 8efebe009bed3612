import { readFileSync } from 'node:fs';
import { RequestMistake } from '../bot/mistake.ts';
import { type Clock, instantClock, systemClock } from '../github/clock.ts';
import { type Site, siteOf } from '../github/site.ts';
import { type Timing, timingOf, wholeNumber } from '../github/variables.ts';
import type { RunIdentity } from '../publish/marker.ts';

/** What the runner tells an Action, read once. */
export interface Environment extends Site, Timing {
  readonly eventName: string;
  /** The parsed payload; null where the runner gives none. */
  readonly payload: unknown;
  /** `owner/name`. */
  readonly repository: string;
  readonly run: RunIdentity;
  /** The file that takes outputs; null where there is none. */
  readonly outputFile: string | null;
  /** The file behind the job's page; null where there is none. */
  readonly summaryFile: string | null;
  /** The runner's folder for files of this job. */
  readonly temporaryFolder: string;
  /** ISO date. */
  readonly today: string;
  /** What waits are made on: the clock on the wall, or with `LONGRUN_CLOCK=instant`, for tests, one on which no wait takes time. */
  readonly clock: Clock;
  readonly version: string;
  /** The value of an input, trimmed; empty where it is not given. */
  readonly input: (name: string) => string;
}

/** What the environment does not say. */
export interface Moment {
  readonly now: Date;
  /** Longrun's own version. */
  readonly version: string;
}

/** Reads the process's environment. Throws RequestMistake where the event's payload cannot be read. */
export function readEnvironment(variables: NodeJS.ProcessEnv, { now, version }: Moment): Environment {
  const given = (name: string, otherwise: string) => (variables[name] === undefined || variables[name] === '' ? otherwise : variables[name]);
  return {
    eventName: given('GITHUB_EVENT_NAME', ''),
    payload: readPayload(given('GITHUB_EVENT_PATH', '')),
    repository: given('GITHUB_REPOSITORY', ''),
    ...siteOf(variables),
    run: { run: wholeNumber(variables.GITHUB_RUN_ID, 0), attempt: wholeNumber(variables.GITHUB_RUN_ATTEMPT, 1) },
    outputFile: given('GITHUB_OUTPUT', '') || null,
    summaryFile: given('GITHUB_STEP_SUMMARY', '') || null,
    temporaryFolder: given('RUNNER_TEMP', '.'),
    today: now.toISOString().slice(0, 10),
    ...timingOf(variables),
    clock: given('LONGRUN_CLOCK', '') === 'instant' ? instantClock() : systemClock,
    version,
    input: (name) => (variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
  };
}

function readPayload(path: string): unknown {
  if (path === '') return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new RequestMistake(`The event's payload (GITHUB_EVENT_PATH) cannot be read: ${error instanceof Error ? error.message : 'unknown error'}.`);
  }
}

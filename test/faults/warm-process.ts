import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Executor, Finished } from '../helpers/github/action.ts';

/** A process that runs the bundle many times, one run after the other. */
export interface WarmProcess {
  readonly execute: Executor;
  readonly close: () => void;
}

/** Starts with the first run; a run that takes too long, or takes the process down, costs that run only. */
export function createWarmProcess(): WarmProcess {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const stop = () => {
    child?.kill('SIGKILL');
    child = null;
  };

  const once: Executor = (entry, { cwd, env, timeout }) =>
    new Promise((resolve, reject) => {
      const running = child ?? fork(fileURLToPath(new URL('warm-entry.ts', import.meta.url)), { stdio: 'ignore' });
      child = running;
      const timer = setTimeout(() => end({ exitCode: null, stdout: '', stderr: `no end after ${timeout} ms` }, true), timeout);
      const died = () => end({ exitCode: null, stdout: '', stderr: 'the process ended' }, true);
      const answered = (finished: Finished) => end(finished, false);
      const end = (finished: Finished, isLost: boolean) => {
        clearTimeout(timer);
        running.off('exit', died).off('message', answered);
        if (isLost) stop();
        resolve(finished);
      };
      running.once('exit', died).once('message', answered);
      running.send({ entry: pathToFileURL(entry).href, cwd, env }, (error) => (error === null ? undefined : reject(error)));
    });

  return {
    execute: (entry, options) => {
      const result = last.then(() => once(entry, options));
      last = result.catch(() => undefined);
      return result;
    },
    close: stop,
  };
}

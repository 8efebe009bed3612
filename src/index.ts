import http from 'node:http';
import { concludeWithFailure } from './action/conclude.ts';
import { readEnvironment } from './action/environment.ts';
import { exitStatus, ReviewImpossible, WorkflowMistake } from './action/failure.ts';
import { runAction } from './action/run.ts';

/** Entry of the Action: the one place that reads the environment, and the one catch. */
async function main(): Promise<number> {
  try {
    // Node's own fetch leaves proxies alone unless it is told.
    if (process.env.HTTPS_PROXY ?? process.env.https_proxy ?? process.env.HTTP_PROXY ?? process.env.http_proxy) http.setGlobalProxyFromEnv?.();
    return await runAction(readEnvironment(process.env, { now: new Date(), version: process.env.LONGRUN_VERSION ?? 'development' }));
  } catch (error) {
    if (error instanceof WorkflowMistake || error instanceof ReviewImpossible) concludeWithFailure(error.message);
    else
      concludeWithFailure(
        `Longrun failed because of an error of its own; please report it. ${error instanceof Error ? (error.stack ?? error.message) : 'No reason is known.'}`,
      );
    return error instanceof WorkflowMistake ? exitStatus.usage : exitStatus.failed;
  }
}

process.exitCode = await main();

import { readEnvironment } from './action/environment.ts';
import { exitStatus } from './action/exit-status.ts';
import { runAction } from './action/run.ts';
import { RequestMistake, ReviewImpossible } from './bot/mistake.ts';
import { useProxies } from './github/proxies.ts';

/** Entry of the Action: the one place that reads the environment, and the one catch. */
async function main(): Promise<number> {
  try {
    await useProxies(process.env);
    return await runAction(readEnvironment(process.env, { now: new Date(), version: process.env.LONGRUN_VERSION ?? 'development' }));
  } catch (error) {
    const { showFailure } = await import('./action/conclude.ts');
    showFailure(
      error instanceof RequestMistake || error instanceof ReviewImpossible
        ? error.message
        : `Longrun failed because of an error of its own; please report it. ${stackOf(error)}`,
    );
    return error instanceof RequestMistake ? exitStatus.usage : exitStatus.failed;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : 'No reason is known.';
}

process.exitCode = await main();

import { readEnvironment } from './action/environment.ts';
import { exitStatus } from './action/exit-status.ts';
import { runAction } from './action/run.ts';
import { RequestMistake, ReviewImpossible } from './bot/mistake.ts';

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

/** Node's own fetch leaves proxies alone unless it is told. */
async function useProxies(variables: NodeJS.ProcessEnv): Promise<void> {
  const proxies = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => (variables[name] ?? '') !== '');
  if (!proxies) return;
  const { setGlobalProxyFromEnv } = await import('node:http');
  setGlobalProxyFromEnv?.();
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : 'No reason is known.';
}

process.exitCode = await main();

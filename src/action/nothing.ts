import { appendFile } from 'node:fs/promises';
import { logText } from '../publish/log.ts';
import type { Environment } from './environment.ts';
import { exitStatus } from './exit-status.ts';
import { writeNothing } from './nothing-files.ts';

const outputs = 'verdict=nothing-to-judge\nerrors=0\nwarnings=0\nnotes=0\nmax-train-steps={}\n';

/**
 * Ends a run that had nothing to review: a success, so that a required check never waits.
 * Writes the runner's files itself, since loading a package for five constants takes longer than all the rest.
 */
export async function concludeWithNothing(because: string, environment: Environment): Promise<number> {
  process.stdout.write(`${logText(because)}\n`);
  if (environment.outputFile !== null) await appendFile(environment.outputFile, outputs + (await writeNothing(because, environment)));
  if (environment.summaryFile !== null) await appendFile(environment.summaryFile, `${because}\n`);
  return exitStatus.ok;
}

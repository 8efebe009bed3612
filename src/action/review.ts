import '../bot/once.ts';
import { reviewCommit, reviewRef } from './commit.ts';
import type { Environment } from './environment.ts';
import { reviewNumber, reviewPull } from './pull.ts';
import { askedBy, start } from './start.ts';
import { reviewFinishedRun } from './workflow-run.ts';

/** Does what the event asks for: one sequence per kind of work. */
export async function review(environment: Environment): Promise<number> {
  const started = start(environment);
  const asked = askedBy(environment, started.settings);
  switch (asked.kind) {
    case 'pull-request':
      return reviewPull(started, asked.pull);
    case 'pull-request-number':
      return reviewNumber(started, asked.repository, asked.number);
    case 'commit':
      return reviewCommit(started, asked.commit);
    case 'ref':
      return reviewRef(started, asked.request);
    case 'finished-run':
      return reviewFinishedRun(started, asked.run);
  }
}

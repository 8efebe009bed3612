import { readFileSync } from 'node:fs';
import { afterEach, beforeEach } from 'vitest';
import { withoutMarker } from '../../src/publish/marker.ts';
import { type ActionOptions, type ActionResult, runAction } from '../helpers/github/action.ts';
import { pullRequestEvent } from '../helpers/github/events.ts';
import type { Files } from '../helpers/github/git.ts';
import { createGitHub, expectNoViolations, type GitHub, type TestRepository } from '../helpers/github/github.ts';
import type { TestPull } from '../helpers/github/pull.ts';

/** The planned length of the fixture's trials. */
export const plannedSteps = 1000;
export const configPath = 'configs/mill.yaml';

export const config = (steps: number) => `# the water mill
seed: 1
learning_rate: 0.003
max_train_steps: ${steps}
batch_size: 32
eval_every: 5
`;

/** The base branch's policy. */
export const policy = `version: 1
studies:
  - name: mill-round-1
    results: runs/round-1/**
    config: ${configPath}
    metric: { name: val_loss, goal: min }
`;

/** One run whose validation loss is best at `bestStep` and stays there, while training goes on. */
function run(bestStep: number): string {
  const rows = ['step,train_loss,val_loss'];
  for (let step = 5; step <= plannedSteps; step += 5) {
    const train = 2 * Math.exp(-step / 400) + 0.1;
    const validation = 1 + Math.max(0, bestStep - step) / plannedSteps;
    rows.push(`${step},${train.toFixed(5)},${validation.toFixed(5)}`);
  }
  return `${rows.join('\n')}\n`;
}

/** Twelve trials with the config that each was started with, all best within the first tenth of their steps. */
export const earlyRuns: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, seed) => [
    [`runs/round-1/seed-${seed}/metrics.csv`, run(40 + 20 * (seed % 3))],
    [`runs/round-1/seed-${seed}/config.yaml`, config(plannedSteps).replace('seed: 1', `seed: ${seed}`)],
  ]).flat(),
);

/** What a pull request that adds the study and touches its config looks like. */
export const studyFiles: Files = { [configPath]: config(plannedSteps), ...earlyRuns };

/** A GitHub with the mill's repository, a pull request on it, and the job's token. */
export interface Mill {
  readonly github: GitHub;
  readonly repository: TestRepository;
  readonly pull: TestPull;
  readonly token: string;
}

export interface MillOptions {
  readonly files?: Files;
  readonly fork?: string;
  readonly policy?: string;
  readonly isPrivate?: boolean;
}

export async function createMill(options: MillOptions = {}): Promise<Mill> {
  const github = await createGitHub();
  const base = { 'README.md': '# Mill\n', [configPath]: config(800), '.github/longrun.yml': options.policy ?? policy };
  const repository = github.repository('river/mill', { files: base, isPrivate: options.isPrivate ?? false });
  const fork = options.fork === undefined ? {} : { fork: options.fork };
  const pull = repository.pullRequest({ files: options.files ?? studyFiles, ...fork });
  return { github, repository, pull, token: github.token() };
}

/**
 * Gives every test of a file a world of its own, held to GitHub's contract when the test ends. `take` is handed each new one; the function
 * that comes back puts another world in its place.
 */
export function eachWithMill(take: (mill: Mill) => void): (options: MillOptions) => Promise<void> {
  let current: Mill;
  const put = async (options: MillOptions = {}) => {
    current = await createMill(options);
    take(current);
  };
  beforeEach(() => put());
  afterEach(async () => {
    expectNoViolations(current.github);
    await current.github.close();
  });
  return async (options) => {
    await current.github.close();
    await put(options);
  };
}

let runs = 0;

/** Runs the bundled Action on the pull request as it is now, without pauses between writes. */
export function review({ github, repository, pull, token }: Mill, options: Partial<ActionOptions> = {}): Promise<ActionResult> {
  runs += 1;
  const event = pullRequestEvent(github, repository, pull, { isTarget: true });
  return runAction({ github, event, token, runId: runs, ...options, env: { LONGRUN_WRITE_PAUSE_MS: '0', ...options.env } });
}

/** The comments under the pull request as people see them, with their authors. */
export function summaries({ pull }: Mill): readonly string[] {
  return pull.comments().map(({ body }) => withoutMarker(body));
}

/** The comments on lines as people see them. */
export function inlineComments({ pull }: Mill): readonly string[] {
  return pull.reviewComments().map(({ body }) => withoutMarker(body));
}

/** The lines of the first suggestion block. */
export function suggestionIn(body: string): string {
  const found = /```suggestion\n([\s\S]*?)\n```/.exec(body)?.[1];
  if (found === undefined) throw new Error(`There is no suggestion in:\n${body}`);
  return found;
}

/** The config with the first suggestion applied, as a click on it would do. */
export function accepted({ pull }: Mill): string {
  const comment = pull.reviewComments()[0];
  if (comment === undefined) throw new Error('There is no comment with a suggestion');
  const { line, startLine } = comment.anchor;
  const lines = config(plannedSteps).split('\n');
  lines.splice((startLine ?? line ?? 1) - 1, (line ?? 1) - (startLine ?? line ?? 1) + 1, suggestionIn(comment.body));
  return lines.join('\n');
}

/** The report that the Action wrote. */
export function reportOf(result: ActionResult): unknown {
  return JSON.parse(readFileSync(result.outputs['report-file'] ?? '', 'utf8'));
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ActionEvent, issueCommentEvent, pullRequestEvent } from '../../test/helpers/github/events.ts';
import { createGitHub, type GitHub, type TestRepository } from '../../test/helpers/github/github.ts';
import type { TestPull } from '../../test/helpers/github/pull.ts';
import { minimalBundle } from './_minimal.ts';
import { row, type Timing } from './_process.ts';

const times = 21;
const config = (steps: number) => `learning_rate: 0.003\nmax_train_steps: ${steps}\nwarmup_steps: 50\nbatch_size: 32\neval_every: 10\nseed: 1\n`;

/** How long the Action takes as a whole process: where there is nothing to review, and for a review against an emulated GitHub on this machine. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'longrun-bench-'));
  const github = await createGitHub();
  const repository = github.repository('river/mill', { files: { 'README.md': '# Mill\n', 'configs/mill.yaml': config(1000) } });
  const minimal = await minimalBundle(folder);
  const quiet = commentEvent(github, repository);
  const commands = [
    { name: 'an empty process', entry: ['-e', '0'], environment: () => ({}) },
    { name: 'a minimal @actions/core + octokit', entry: [minimal], environment: () => ({}) },
    { name: 'an event with nothing to review', entry: ['dist/index.js'], environment: () => runnerVariables(folder, github, quiet) },
    { name: 'a review', entry: ['dist/index.js'], environment: () => runnerVariables(folder, github, openPull(github, repository)) },
  ];
  const timings = await inTurn(commands);
  console.log(`  ${''.padEnd(34)} ${'fastest'.padStart(10)} ${'median'.padStart(10)}`);
  const [empty] = timings;
  for (const [index, timing] of timings.entries()) {
    const more = index === 0 || empty === undefined ? '' : `${(timing.median - empty.median).toFixed(0)} ms more than the empty process, by the medians`;
    console.log(row(commands[index]?.name ?? '', timing, more));
  }
  await github.close();
  rmSync(folder, { recursive: true });
}

interface Command {
  readonly name: string;
  readonly entry: readonly string[];
  readonly environment: () => Readonly<Record<string, string>>;
}

/** Each command once a round, so that a slow moment of the machine meets all of them. */
async function inTurn(commands: readonly Command[]): Promise<readonly Timing[]> {
  const durations = commands.map((): number[] => []);
  for (let round = 0; round <= times; round++) {
    for (const [index, { entry, environment }] of commands.entries()) {
      const variables = environment();
      const start = performance.now();
      const status = await finished(entry, variables);
      // The first round wakes the emulated GitHub and the file cache.
      if (round > 0) durations[index]?.push(performance.now() - start);
      if (status !== 0) throw new Error(`${entry.join(' ')} ended with ${status}`);
    }
  }
  return durations.map((each) => {
    const sorted = each.toSorted((a, b) => a - b);
    return { fastest: sorted[0] ?? NaN, median: sorted[sorted.length >> 1] ?? NaN, exitStatus: 0 };
  });
}

function finished(entry: readonly string[], variables: Readonly<Record<string, string>>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, entry, { stdio: 'ignore', env: { PATH: process.env.PATH ?? '', ...variables } });
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** What a person says under a pull request: most events of a busy repository are like it. */
function commentEvent(github: GitHub, repository: TestRepository): ActionEvent {
  const pull = openedPull(repository);
  return issueCommentEvent(github, repository, pull, pull.comment({ by: 'marta', body: 'Looks good to me.' }));
}

/** A pull request of its own with one changed config, as most are. */
function openPull(github: GitHub, repository: TestRepository): ActionEvent {
  return pullRequestEvent(github, repository, openedPull(repository), { isTarget: true });
}

function openedPull(repository: TestRepository): TestPull {
  return repository.pullRequest({ files: { 'configs/mill.yaml': config(4000) } });
}

function runnerVariables(folder: string, github: GitHub, event: ActionEvent): Readonly<Record<string, string>> {
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
    GITHUB_REPOSITORY: event.repository,
    GITHUB_SHA: event.sha,
    GITHUB_RUN_ID: '1',
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    RUNNER_TEMP: folder,
    INPUT_TOKEN: github.token(),
    LONGRUN_WRITE_PAUSE_MS: '0',
  };
}

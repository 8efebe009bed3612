import { issueCommentEvent, mergeGroupEvent, pullRequestEvent, pushEvent, workflowDispatchEvent, workflowRunEvent } from '../helpers/github/events.ts';
import type { Files } from '../helpers/github/git.ts';
import { createGitHub } from '../helpers/github/github.ts';
import { zip } from '../helpers/zip.ts';
import { createStage, type Stage, type StageOptions } from './stage.ts';

/** A run of the Action and what came before it. The last run of a stage is the one that faults strike. */
export interface Scenario {
  readonly name: string;
  /** The test file that has it. */
  readonly group: 'reviews' | 'updates' | 'checks' | 'results' | 'events' | 'commands';
  readonly prepare: (options: StageOptions) => Promise<Stage>;
}

/** A nanoGPT config whose decay ends at `decaySteps` of 5,000. */
export function config(decaySteps: number, learningRate = '1e-3'): string {
  return `# train
out_dir = 'out'
n_layer = 6
learning_rate = ${learningRate}
eval_interval = 100
always_save_checkpoint = False
max_iters = 5000
lr_decay_iters = ${decaySteps}
min_lr = 1e-4
warmup_iters = 100
decay_lr = True
batch_size = 12
block_size = 1024
`;
}

/** The run's rows, best at a tenth of its steps. */
function metrics(seed: number): string {
  const rows = ['step,val_loss'];
  for (let step = 50; step <= 1000; step += 50) rows.push(`${step},${(1 + Math.max(0, 50 + (seed % 2) * 50 - step) / 1000).toFixed(4)}`);
  return `${rows.join('\n')}\n`;
}

const runs: Readonly<Record<string, string>> = Object.fromEntries(Array.from({ length: 12 }, (_, seed) => [`seed-${seed}/metrics.csv`, metrics(seed)]));
const base: Files = { 'README.md': '# Mill\n', '.github/longrun.yml': 'version: 1\n', 'configs/train_mill.py': config(5000) };
const many: Files = Object.fromEntries(Array.from({ length: 52 }, (_, n) => [`configs/train_${n}.py`, config(10_000 + n)]));

async function onPull(options: StageOptions, head: Files, body: string | null = null) {
  const github = await createGitHub();
  const repository = github.repository('river/mill', { files: base });
  const pull = repository.pullRequest({ files: head, body });
  pull.comment({ by: 'marta', body: 'Looks long to me.' });
  return {
    ...options,
    github,
    repository,
    pull,
    token: github.token({ permissions: { contents: 'read', pull_requests: 'write', checks: 'write', actions: 'read' } }),
  };
}

type Ground = Awaited<ReturnType<typeof onPull>>;

const byPull = (ground: Ground) => pullRequestEvent(ground.github, ground.repository, ground.pull, { isTarget: true });

/** Every run that the fault matrix goes through. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'a first review, started by hand',
    group: 'reviews',
    prepare: async (options) => {
      const ground = await onPull(options, { 'configs/train_mill.py': config(10_000), 'configs/train_mill_2.py': config(5000) });
      return createStage(ground, workflowDispatchEvent(ground.github, ground.repository, { 'pr-number': '1' }));
    },
  },
  {
    name: 'a review after a push that fixes, changes and adds findings',
    group: 'updates',
    prepare: async (options) => {
      const stays = { 'configs/train_a.py': config(10_000), 'configs/train_b.py': config(11_000), 'configs/train_c.py': config(12_000) };
      const ground = await onPull(options, stays);
      await createStage(ground, byPull(ground)).run();
      const answered = ground.pull.reviewComments().find(({ anchor }) => anchor.path === 'configs/train_c.py');
      ground.pull.reviewComment({ by: 'marta', body: 'Is this meant?', inReplyTo: answered?.id ?? 0 });
      ground.pull.push({
        'configs/train_a.py': config(20_000),
        'configs/train_b.py': config(5000),
        'configs/train_c.py': config(5000),
        'configs/train_d.py': config(9000),
      });
      return createStage(ground, byPull(ground));
    },
  },
  {
    name: 'a review that takes its summary back',
    group: 'updates',
    prepare: async (options) => {
      const ground = await onPull(options, { 'configs/train_mill.py': config(10_000) });
      await createStage(ground, byPull(ground)).run();
      return createStage(ground, byPull(ground), { inputs: { comment: 'never' } });
    },
  },
  {
    name: 'a check run of more than fifty annotations',
    group: 'checks',
    prepare: async (options) => {
      const ground = await onPull(options, many);
      return createStage(ground, byPull(ground), { inputs: { 'check-name': 'training', comment: 'never', inline: '0' } });
    },
  },
  {
    name: 'a check run that stands already',
    group: 'checks',
    prepare: async (options) => {
      const ground = await onPull(options, { 'configs/train_mill.py': config(10_000) });
      const inputs = { 'check-name': 'training', comment: 'never', inline: '0' };
      await createStage(ground, byPull(ground), { inputs }).run();
      return createStage(ground, byPull(ground), { inputs: { ...inputs, 'fail-on': 'warning' } });
    },
  },
  {
    name: 'results in an artifact',
    group: 'results',
    prepare: async (options) => {
      const ground = await onPull(options, { 'configs/train_mill.py': config(10_000) });
      ground.repository.artifact({ name: 'runs', headSha: ground.pull.headSha(), archive: zip(runs) });
      return createStage(ground, byPull(ground), { inputs: { 'results-artifact': 'runs' } });
    },
  },
  {
    name: 'an attachment, a file that is not UTF-8, and one without a line break',
    group: 'results',
    prepare: async (options) => {
      const ground = await onPull(options, {
        'configs/train_mill.py': config(10_000),
        'configs/train_old.py': Buffer.from(config(5000).replace('# train', '# entra\u00eener'), 'latin1'),
        'configs/train_short.py': 'max_iters = 100',
      });
      ground.pull.state.body = `The runs: [runs.zip](${ground.github.attach({ name: 'runs.zip', bytes: zip(runs) })})`;
      return createStage(ground, byPull(ground), { env: { GITHUB_SERVER_URL: ground.github.url } });
    },
  },
  {
    name: 'a merge group',
    group: 'events',
    prepare: async (options) => {
      const ground = await onPull(options, { 'configs/train_mill.py': config(10_000) });
      return createStage(ground, mergeGroupEvent(ground.github, ground.repository, ground.pull), { inputs: { 'check-name': 'training' } });
    },
  },
  {
    name: 'a push',
    group: 'events',
    prepare: async (options) => {
      const ground = await onPull(options, { 'notes.txt': 'no config\n' });
      ground.repository.commit({ 'configs/train_mill.py': config(10_000) });
      return createStage(ground, pushEvent(ground.github, ground.repository), { inputs: { 'check-name': 'training' } });
    },
  },
  {
    name: 'a ref, by hand',
    group: 'events',
    prepare: async (options) => {
      const ground = await onPull(options, { 'configs/train_mill.py': config(10_000) });
      return createStage(ground, workflowDispatchEvent(ground.github, ground.repository, { ref: ground.pull.state.headRef }), {
        inputs: { 'check-name': 'training' },
      });
    },
  },
  {
    name: 'a finished run on a branch that nobody knows',
    group: 'events',
    prepare: async (options) => {
      const ground = await onPull(options, { 'configs/train_mill.py': config(10_000) });
      const { run } = ground.repository.artifact({ name: 'runs', headSha: ground.pull.headSha(), archive: zip(runs) });
      return createStage(ground, workflowRunEvent(ground.github, ground.repository, { ...run, headBranch: 'gone' }));
    },
  },
  {
    name: 'a finished run with results',
    group: 'events',
    prepare: async (options) => {
      const ground = await onPull(options, { 'configs/train_mill.py': config(10_000) });
      const { run } = ground.repository.artifact({ name: 'runs', headSha: ground.pull.headSha(), archive: zip(runs) });
      return createStage(ground, workflowRunEvent(ground.github, ground.repository, run));
    },
  },
  ...['review', 'schedule configs/train_mill.py', 'explain no-such-rule', 'ignore horizon-mismatch the tail is meant'].map(
    (command): Scenario => ({
      name: `/longrun ${command}`,
      group: 'commands',
      prepare: async (options) => {
        const ground = await onPull(options, { 'configs/train_mill.py': config(10_000) });
        ground.repository.state.collaborators.set('olga', 'write');
        const comment = ground.pull.comment({ by: 'olga', body: `/longrun ${command}` });
        return createStage(ground, issueCommentEvent(ground.github, ground.repository, ground.pull, comment));
      },
    }),
  ),
];

/**
 * How long a large study takes to judge once it is read: 10,000 trials with 200 evaluations each, a training loss and a learning rate.
 * `node scripts/bench/judging.ts [TRIALS]`
 */
import type { RunRecord } from '../../src/model/run.ts';
import type { Subject } from '../../src/model/subject.ts';
import { rules } from '../../src/rules/index.ts';
import { regimeOf } from '../../src/studies/evidence/regime.ts';
import { buildStudy } from '../../src/studies/study.ts';

const EVALUATIONS = 200;
const LENGTH = 1_000;

/** What a run of each kind logs after `done` updates; `noise` is between −1 and 1. */
interface Workload {
  readonly name: string;
  value(done: number, noise: number): number;
}

const workloads: readonly Workload[] = [
  { name: 'flat', value: (done, noise) => 1 + 1 / done + 0.01 * noise },
  { name: 'still gaining', value: (done, noise) => 3 - 0.2 * Math.log2(done) + 0.001 * noise },
  { name: 'overfitting', value: (done, noise) => 1 + Math.abs(done - 300) / 1_000 + 0.001 * noise },
];

/** Numbers between −1 and 1 that are the same on every run: a linear congruential generator (Numerical Recipes). */
function* noises(): Generator<number> {
  let state = 1;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2_147_483_648 - 1;
  }
}

function runOf(id: number, { value }: Workload, noise: Iterator<number>): RunRecord {
  const steps = Array.from({ length: EVALUATIONS }, (_, index) => ((index + 1) * LENGTH) / EVALUATIONS);
  const next = (): number => Number(noise.next().value);
  return {
    id: `runs/${id}`,
    format: 'table',
    paths: [`runs/${id}/metrics.csv`],
    unit: 'steps',
    stepBase: 1,
    plannedSteps: { value: LENGTH },
    lastStep: LENGTH,
    series: [
      { name: 'val_loss', role: 'validation', steps, values: steps.map((done) => value(done, next())) },
      { name: 'train_loss', role: 'train', steps, values: steps.map((done) => 1 + 3 / done + 0.05 * next()) },
      { name: 'lr', role: 'learning-rate', steps, values: steps.map(() => 0.1) },
    ],
    reportedBest: null,
    checkpoints: null,
    stated: null,
    hyperparameters: { learning_rate: 0.001 * (1 + id), weight_decay: id / 10_000, batch_size: 64 },
    stepsPerEpoch: null,
    problems: [],
  };
}

/** Milliseconds of processor time: the machine may be busy with something else. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function benchJudging(trials = 10_000): void {
  for (const workload of workloads) {
    const noise = noises();
    const members = Array.from({ length: trials }, (_, id) => ({ id: `runs/${id}`, run: runOf(id, workload, noise), config: null }));
    const began = processorTime();
    const study = buildStudy({ name: 'runs', folder: 'runs', groupedBy: 'folder', members, entry: null, config: null, repositoryConfigs: [] });
    const built = processorTime();
    const subject: Subject = { kind: 'study', study };
    const spoke = rules.filter((rule) => rule.meta.subjects.includes('study') && rule.check(subject, rule.options.parse({})).kind === 'advise');
    regimeOf(study);
    const judged = processorTime();
    const named = spoke.map((rule) => rule.meta.id).join(', ');
    console.log(
      `${workload.name}: ${trials} trials × ${EVALUATIONS} evaluations, assembled in ${Math.round(built - began)} ms, judged in ${Math.round(judged - built)} ms (${named || 'nothing to say'})`,
    );
  }
}

/** The section of `npm run bench`. */
export function run(): void {
  benchJudging();
}

if (import.meta.main) benchJudging(Number(process.argv[2] ?? 10_000));

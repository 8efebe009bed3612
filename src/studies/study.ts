import type { TrainingConfig } from '../model/config.ts';
import type { RunRecord } from '../model/run.ts';
import type { Metric, Study, StudyPolicy, Trial } from '../model/study.ts';
import type { PolicyStudy } from '../policy/policy.ts';
import { variedKeys } from './hyperparameters.ts';
import { chooseMetric, findMetric, measuredOf } from './metric.ts';
import { repositoryConfigOf, sharedConfigOf } from './study-config.ts';
import { isLearningRateSweep } from './sweep.ts';
import { judgeTrial } from './trial.ts';

/** A run with its config, on its way into a study. */
export interface Member {
  readonly id: string;
  readonly run: RunRecord;
  readonly config: TrainingConfig | null;
}

interface StudyInput {
  readonly name: string;
  readonly folder: string;
  readonly groupedBy: Study['groupedBy'];
  readonly members: readonly Member[];
  /** What the policy file says about it; null where it does not name it. */
  readonly entry: PolicyStudy | null;
  /** The config that the policy file names. */
  readonly config: TrainingConfig | null;
  /** Configs that are no run's own. */
  readonly repositoryConfigs: readonly TrainingConfig[];
}

const defaults: StudyPolicy = { select: 'best', regime: 'auto', purpose: 'tuning', round: null, productionSteps: null };

/** One study: its trials judged by one metric, what varies among them, what kind of study that makes, and where its config stands. */
export function buildStudy({ name, folder, groupedBy, members, entry, config, repositoryConfigs }: StudyInput): Study {
  const metric = commonMetric(members, entry);
  const trials = members.map(({ id, run, config: own }) => judgeTrial({ id, run, config: own, metric: has(run, metric) ? metric : null }));
  const varied = variedKeys(trials.map((trial) => trial.hyperparameters));
  const lengths = lengthsOf(trials);
  const [length] = lengths;
  const unit = trials[0]?.unit ?? 'steps';
  return {
    name,
    folder,
    kind: trials.length === 1 ? 'single-run' : isLearningRateSweep(trials, varied) ? 'learning-rate-sweep' : 'study',
    groupedBy,
    trials,
    metric,
    maxTrainSteps: length !== undefined && lengths.length === 1 ? { value: length, unit } : null,
    lengths,
    varied,
    config: config ?? repositoryConfigOf(trials, varied, repositoryConfigs) ?? sharedConfigOf(trials),
    policy: entry === null ? defaults : policyOf(entry),
  };
}

function policyOf({ select, regime, purpose, round, productionSteps }: PolicyStudy): StudyPolicy {
  return { select, regime, purpose, round, productionSteps };
}

function has(run: RunRecord, metric: Metric | null): boolean {
  return metric !== null && findMetric(measuredOf(run), metric.name) !== null;
}

/** The metric that most members would choose; of the ways it was chosen the most binding. */
function commonMetric(members: readonly Member[], entry: PolicyStudy | null): Metric | null {
  const order = ['policy', 'config', 'run', 'name'];
  const choices = members.flatMap(({ run, config }) => chooseMetric(run, config, entry?.metric ?? null) ?? []);
  const votes = new Map<string, number>();
  for (const { name } of choices) votes.set(name, (votes.get(name) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  const named = choices.filter((choice) => choice.name === most?.[0]);
  return named.sort((a, b) => order.indexOf(a.chosenBy) - order.indexOf(b.chosenBy))[0] ?? null;
}

/** The distinct planned lengths, ascending; those of pruned trials left out, which a pruner may have shortened. */
function lengthsOf(trials: readonly Trial[]): readonly number[] {
  const known = trials.flatMap((trial) => (trial.status === 'pruned' || trial.plannedSteps === null ? [] : [trial.plannedSteps.value]));
  return [...new Set(known)].sort((a, b) => a - b);
}

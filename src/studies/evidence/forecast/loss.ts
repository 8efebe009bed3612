import { nameParts } from '../../../model/names.ts';
import type { Metric, Trial } from '../../../model/study.ts';
import { judgeTrial } from '../../trial.ts';

/** The trial judged by a loss: its own metric where that is one, else a validation loss logged beside it. Null without one: a metric with a ceiling is not carried on. */
export function judgedByLoss(trial: Trial): Trial | null {
  if (trial.metric !== null && trial.metric.goal === 'min' && isLoss(trial.metric.name)) return trial;
  const series = trial.run.series.find(({ role, name }) => role === 'validation' && isLoss(name));
  if (series === undefined) return null;
  const metric: Metric = { name: series.name, goal: 'min', chosenBy: 'name' };
  return judgeTrial({ id: trial.id, run: trial.run, config: trial.config, metric });
}

function isLoss(name: string): boolean {
  return nameParts(name).some((part) => /^(loss|nll|xent|crossentropy|logloss|bpb|bpc|mse|mae|rmse)$/.test(part));
}

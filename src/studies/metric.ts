import type { Goal, TrainingConfig } from '../model/config.ts';
import { goalOfPart } from '../model/measures.ts';
import { nameParts } from '../model/names.ts';
import type { RunRecord, Series } from '../model/run.ts';
import type { Metric } from '../model/study.ts';

/** Measures that decoding or matching decides and the loss does not show: where one is logged, it is what the run is for. */
const decoded =
  /^(wer|cer|ter|bleu\d*|sacrebleu|rouge\w*|meteor|chrf|cider|map\d*|ap\d*|miou|iou|dice|psnr|ssim|fid|kid|lpips|ndcg|mrr|em|exact|pesq|stoi|sisdr|sdr|fitness)$/;

/** Whether smaller or larger values of a metric are better, by its name; null where the name does not say. The last part that decides counts. */
export function goalByName(name: string): Goal | null {
  let goal: Goal | null = null;
  for (const part of nameParts(name)) {
    goal = goalOfPart(part) ?? goal;
  }
  return goal;
}

/**
 * How near a name is to what a run is judged by, 0 the nearest: a decoded measure (word error rate, BLEU, mAP; of those mAP50-95), then the loss,
 * then perplexity and accuracy, which the same predictions give more coarsely, then the rest, those that name the split before those that do not.
 * Null where the direction is unknown.
 */
function rankOf(name: string): number | null {
  if (goalByName(name) === null) return null;
  const parts = nameParts(name);
  const isAveragePrecision = parts.some((part, index) => part === 'average' && parts[index + 1] === 'precision');
  if (isAveragePrecision || parts.some((part) => decoded.test(part))) return parts.includes('95') ? 0 : 0.5;
  const isLoss = parts.some((part) => part === 'loss' || part === 'nll');
  if (isLoss) return partsOfPlainLoss(parts) ? 1 : 2;
  if (parts.some((part) => /^(ppl|perplexity|error|err|acc\d*|accuracy|top1)$/.test(part))) return 3;
  return parts.some((part) => /^(val|valid|validation|eval|evaluation|dev|test)$/.test(part)) ? 4 : 4.5;
}

/** `val_loss`, `eval/loss` are the whole loss; `val/box_loss` is one of its terms. */
function partsOfPlainLoss(parts: readonly string[]): boolean {
  const known = /^(val|valid|validation|eval|evaluation|dev|test|testing|loss|nll|epoch|step|mean|avg|average|total|valloss|evalloss|testloss|validloss)$/;
  return parts.every((part) => known.test(part));
}

/** What the policy file says of the metric. */
export interface WantedMetric {
  readonly name: string;
  readonly goal: Goal | null;
}

/**
 * The metric of one run, by the documented order: the policy file, the config's `metric_for_best_model`, the metric that the run itself
 * selected by, then the names of what was evaluated. Null without an evaluated metric whose direction is known.
 */
export function chooseMetric(run: RunRecord, config: TrainingConfig | null, wanted: WantedMetric | null): Metric | null {
  return fromPolicy(run, wanted) ?? fromConfig(run, config) ?? fromRun(run) ?? fromNames(run);
}

function fromPolicy(run: RunRecord, wanted: WantedMetric | null): Metric | null {
  if (wanted === null) return null;
  const series = findMetric(measuredOf(run), wanted.name);
  const goal = wanted.goal ?? goalByName(wanted.name);
  return series === null || goal === null ? null : { name: series.name, goal, chosenBy: 'policy' };
}

function fromConfig(run: RunRecord, config: TrainingConfig | null): Metric | null {
  const name = config?.selection?.metric?.value ?? null;
  if (name === null) return null;
  const series = findMetric(validationOf(run), name);
  const goal = config?.selection?.goal?.value ?? goalByName(name);
  return series === null || goal === null ? null : { name: series.name, goal, chosenBy: 'config' };
}

function fromRun(run: RunRecord): Metric | null {
  const name = run.reportedBest?.metric ?? null;
  const goal = run.reportedBest?.goal ?? (name === null ? null : goalByName(name));
  return name === null || goal === null || findMetric(measuredOf(run), name) === null ? null : { name, goal, chosenBy: 'run' };
}

function fromNames(run: RunRecord): Metric | null {
  let chosen: { readonly name: string; readonly rank: number } | null = null;
  for (const { name } of validationOf(run)) {
    const rank = rankOf(name);
    if (rank !== null && (chosen === null || rank < chosen.rank)) chosen = { name, rank };
  }
  const goal = chosen === null ? null : goalByName(chosen.name);
  return chosen === null || goal === null ? null : { name: chosen.name, goal, chosenBy: 'name' };
}

/** What was evaluated; where no curve was, what the run ended with. */
function validationOf(run: RunRecord): readonly Series[] {
  const curves = run.series.filter((series) => series.role === 'validation');
  return curves.length > 0 ? curves : finalsOf(run);
}

/** All that a run measured, with what it tells without a curve: series without points. */
export function measuredOf(run: RunRecord): readonly Series[] {
  return [...run.series, ...finalsOf(run)];
}

function finalsOf(run: RunRecord): readonly Series[] {
  const names = Object.keys(run.finalValues ?? {}).filter((name) => !nameParts(name).some((part) => part === 'train' || part === 'training'));
  return names.map((name) => ({ name, steps: [], values: [], role: 'validation' }));
}

/** A metric by the name that people give it: exactly, without regard to case, or without its split (`loss` for `eval_loss`). */
export function findMetric(series: readonly Series[], name: string): Series | null {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/[\s./-]+/g, '_');
  const wanted = plain(name);
  const withSplit = new Set(['eval', 'val', 'valid', 'validation', 'test', 'metrics'].map((split) => `${split}_${wanted}`));
  return (
    series.find((one) => one.name === name) ??
    series.find((one) => plain(one.name) === wanted) ??
    series.find((one) => one.role === 'validation' && withSplit.has(plain(one.name))) ??
    null
  );
}

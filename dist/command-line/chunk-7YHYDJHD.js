import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonical,
  constantRate,
  goalOfPart,
  isLearningRateKey,
  lengthKeys,
  nameParts
} from "./chunk-HSLTBOYV.js";

// src/statistics/order.ts
function sorted(values) {
  return new Float64Array(values).sort();
}
function median(values) {
  return medianInPlace(new Float64Array(values));
}
function medianInPlace(values) {
  const { length } = values;
  if (length === 0 || values.some(Number.isNaN)) return Number.NaN;
  const upper = length >> 1;
  select(values, upper);
  const above = values[upper] ?? Number.NaN;
  if (length % 2 === 1) return above;
  let below = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < upper; at += 1) below = Math.max(below, values[at] ?? Number.NaN);
  return below === above ? below : below + (above - below) * 0.5;
}
function quantileOfSorted(ascending, share) {
  const position = (ascending.length - 1) * Math.min(1, Math.max(0, share));
  const below = ascending[Math.floor(position)];
  const above = ascending[Math.ceil(position)];
  if (below === void 0 || above === void 0) return Number.NaN;
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}
function medianAbsoluteDeviation(values) {
  const middle = median(values);
  const deviations = new Float64Array(values);
  for (let at = 0; at < deviations.length; at += 1) deviations[at] = Math.abs((deviations[at] ?? Number.NaN) - middle);
  return medianInPlace(deviations);
}
function movingMedian(values, width) {
  const reach = Math.floor(width / 2);
  const near = new Float64Array(width);
  const last = values.length - 1;
  const medians = new Array(values.length);
  for (let index = 0; index <= last; index += 1) {
    const from = index < reach ? 0 : index - reach;
    const to = index + reach > last ? last : index + reach;
    for (let at = from; at <= to; at += 1) insert(near, at - from, values[at] ?? Number.NaN);
    const middle = to - from >> 1;
    const below = near[middle] ?? Number.NaN;
    medians[index] = (to - from) % 2 === 0 ? below : below + ((near[middle + 1] ?? Number.NaN) - below) / 2;
  }
  return medians;
}
function standardDeviation(values) {
  if (values.length < 2) return Number.NaN;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
function select(values, place) {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[from + to >> 1] ?? 0;
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else return;
  }
}
function insert(ascending, count, value) {
  let at = count;
  while (at > 0 && (ascending[at - 1] ?? 0) > value) {
    ascending[at] = ascending[at - 1] ?? 0;
    at -= 1;
  }
  ascending[at] = value;
}

// src/studies/metric.ts
var decoded = /^(wer|cer|ter|bleu\d*|sacrebleu|rouge\w*|meteor|chrf|cider|map\d*|ap\d*|miou|iou|dice|psnr|ssim|fid|kid|lpips|ndcg|mrr|em|exact|pesq|stoi|sisdr|sdr|fitness)$/;
function goalByName(name) {
  let goal = null;
  for (const part of nameParts(name)) {
    goal = goalOfPart(part) ?? goal;
  }
  return goal;
}
function rankOf(name) {
  if (goalByName(name) === null) return null;
  const parts = nameParts(name);
  const isAveragePrecision = parts.some((part, index) => part === "average" && parts[index + 1] === "precision");
  if (isAveragePrecision || parts.some((part) => decoded.test(part))) return parts.includes("95") ? 0 : 0.5;
  const isLoss = parts.some((part) => part === "loss" || part === "nll");
  if (isLoss) return partsOfPlainLoss(parts) ? 1 : 2;
  if (parts.some((part) => /^(ppl|perplexity|error|err|acc\d*|accuracy|top1)$/.test(part))) return 3;
  return parts.some((part) => /^(val|valid|validation|eval|evaluation|dev|test)$/.test(part)) ? 4 : 4.5;
}
function partsOfPlainLoss(parts) {
  const known = /^(val|valid|validation|eval|evaluation|dev|test|testing|loss|nll|epoch|step|mean|avg|average|total|valloss|evalloss|testloss|validloss)$/;
  return parts.every((part) => known.test(part));
}
function chooseMetric(run, config, wanted) {
  return fromPolicy(run, wanted) ?? fromConfig(run, config) ?? fromRun(run) ?? fromNames(run);
}
function fromPolicy(run, wanted) {
  if (wanted === null) return null;
  const series = findMetric(measuredOf(run), wanted.name);
  const goal = wanted.goal ?? goalByName(wanted.name);
  return series === null || goal === null ? null : { name: series.name, goal, chosenBy: "policy" };
}
function fromConfig(run, config) {
  const name = config?.selection?.metric?.value ?? null;
  if (name === null) return null;
  const series = findMetric(validationOf(run), name);
  const goal = config?.selection?.goal?.value ?? goalByName(name);
  return series === null || goal === null ? null : { name: series.name, goal, chosenBy: "config" };
}
function fromRun(run) {
  const name = run.reportedBest?.metric ?? null;
  const goal = run.reportedBest?.goal ?? (name === null ? null : goalByName(name));
  return name === null || goal === null || findMetric(measuredOf(run), name) === null ? null : { name, goal, chosenBy: "run" };
}
function fromNames(run) {
  let chosen = null;
  for (const { name } of validationOf(run)) {
    const rank = rankOf(name);
    if (rank !== null && (chosen === null || rank < chosen.rank)) chosen = { name, rank };
  }
  const goal = chosen === null ? null : goalByName(chosen.name);
  return chosen === null || goal === null ? null : { name: chosen.name, goal, chosenBy: "name" };
}
function validationOf(run) {
  const curves = run.series.filter((series) => series.role === "validation");
  return curves.length > 0 ? curves : finalsOf(run);
}
function measuredOf(run) {
  return [...run.series, ...finalsOf(run)];
}
function finalsOf(run) {
  const names = Object.keys(run.finalValues ?? {}).filter((name) => !nameParts(name).some((part) => part === "train" || part === "training"));
  return names.map((name) => ({ name, steps: [], values: [], role: "validation" }));
}
function findMetric(series, name) {
  const plain = (text) => text.trim().toLowerCase().replace(/[\s./-]+/g, "_");
  const wanted = plain(name);
  const withSplit = new Set(["eval", "val", "valid", "validation", "test", "metrics"].map((split) => `${split}_${wanted}`));
  return series.find((one) => one.name === name) ?? series.find((one) => plain(one.name) === wanted) ?? series.find((one) => one.role === "validation" && withSplit.has(plain(one.name))) ?? null;
}

// src/model/run.ts
function loggedCount(series) {
  return series.thinned?.count ?? series.values.length;
}

// src/studies/status.ts
var smoothedOver = 5;
var divergedAbove = 3;
function statusOf(input) {
  const { run, plannedSteps } = input;
  if (run.stated === "pruned" || run.stated === "diverged") return run.stated;
  if (hasDiverged(input)) return "diverged";
  if (run.stated !== null) return run.stated;
  if (plannedSteps === null || run.lastStep === null) return "unknown";
  if (reachesEnd(run, input.stepBase, plannedSteps)) return "complete";
  return ranOutOfPatience(input) ? "stopped-early" : "unfinished";
}
function smoothedEnd(series) {
  const tail = [...series.values.slice(-smoothedOver)].sort((a, b) => a - b);
  const middle = Math.floor(tail.length / 2);
  const upper = tail[middle];
  if (upper === void 0) return null;
  return tail.length % 2 === 1 ? upper : ((tail[middle - 1] ?? upper) + upper) / 2;
}
function hasDiverged({ run, trainLoss }) {
  const judged = trainLoss ?? run.series.find((series) => series.role === "validation" && /loss/i.test(series.name)) ?? null;
  if (judged === null || judged.values.length === 0) return false;
  const last = judged.values.at(-1) ?? 0;
  if (!Number.isFinite(last)) return true;
  const lost = judged.thinned?.notFinite ?? judged.values.filter((value) => !Number.isFinite(value)).length;
  if (lost * 5 > loggedCount(judged)) return true;
  const first = judged.values.find(Number.isFinite);
  const end = smoothedEnd(judged);
  return judged.values.length >= smoothedOver && first !== void 0 && first > 0 && end !== null && end > divergedAbove * first;
}
function reachesEnd(run, stepBase, plannedSteps) {
  const last = run.lastStep ?? 0;
  const done = last + (stepBase === 0 ? 1 : 0);
  const tolerance = run.unit === "epochs" ? 5e-3 * plannedSteps : 0;
  if (done + tolerance >= plannedSteps) return true;
  return last + logSpacing(run) > plannedSteps - (stepBase === 0 ? 1 : 0);
}
function logSpacing(run) {
  const [first, ...others] = run.series;
  if (first === void 0) return 0;
  const densest = others.reduce((most, series) => loggedCount(series) > loggedCount(most) ? series : most, first);
  return loggedCount(densest) < 3 ? 0 : densest.thinned?.spacing ?? usualGap(densest.steps) ?? 0;
}
function usualGap(steps) {
  if (steps.length < 2) return null;
  const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? null;
}
function ranOutOfPatience({ config, evaluations, bestDone }) {
  const patience = config?.earlyStoppingPatience?.value ?? null;
  const best = evaluations.find((evaluation) => evaluation.done === bestDone);
  if (patience === null || patience <= 0 || best === void 0) return false;
  return evaluations.some(({ done, value }, index) => {
    const after = evaluations.length - 1 - index;
    return done >= best.done && value === best.value && (after === patience || after === patience + 1);
  });
}

// src/studies/sweep.ts
var minLearningRates = 3;
var minDecayingRates = 5;
var minDecayingSpan = 99;
function isLearningRateSweep(trials, varied) {
  const lengths = lengthKeys(trials, varied);
  const rates = variedRates(trials, varied);
  const others = varied.filter((key) => !lengths.includes(key) && !isLearningRateKey(key));
  if (rates === null || others.length > 0 || rates.length < minLearningRates) return false;
  if (trials.some((trial) => Object.keys(trial.hyperparameters).length < 2)) return false;
  if (lengths.length > 0 && !mostShareOneLength(trials)) return false;
  if (trials.every(hasConstantRate)) return true;
  const least = rates[0] ?? Number.NaN;
  return rates.length >= minDecayingRates && (rates.at(-1) ?? 0) / least >= minDecayingSpan;
}
function sweptRate({ hyperparameters }, varied) {
  const key = varied.find(isLearningRateKey);
  const value = key === void 0 || !Object.hasOwn(hyperparameters, key) ? Number.NaN : Number(canonical(hyperparameters[key] ?? null));
  return value > 0 && Number.isFinite(value) ? value : null;
}
function variedRates(trials, varied) {
  const rates = trials.map((trial) => sweptRate(trial, varied));
  const known = rates.flatMap((rate) => rate ?? []);
  return known.length < rates.length ? null : [...new Set(known)].sort((a, b) => a - b);
}
function mostShareOneLength(trials) {
  const lengths = trials.flatMap((trial) => trial.plannedSteps?.value ?? []);
  const usual = median(lengths);
  return lengths.filter((length) => length === usual).length * 2 > trials.length;
}
function hasConstantRate({ run, config, learningRate }) {
  if (learningRate !== null && learningRate.series.values.length >= 2) return constantRate(run) !== null;
  const schedule = config?.schedule ?? null;
  const family = schedule === null ? null : schedule.kind === "known" ? schedule.schedule.family : schedule.family;
  return family === null ? schedule === null : /^constant/i.test(family);
}

export {
  sorted,
  median,
  medianInPlace,
  quantileOfSorted,
  medianAbsoluteDeviation,
  movingMedian,
  standardDeviation,
  goalByName,
  chooseMetric,
  measuredOf,
  findMetric,
  loggedCount,
  statusOf,
  smoothedEnd,
  logSpacing,
  usualGap,
  isLearningRateSweep,
  sweptRate
};

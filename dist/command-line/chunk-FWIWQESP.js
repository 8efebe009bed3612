import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonical,
  constantRate,
  goalOfPart,
  isLearningRateKey,
  lengthKeys,
  nameParts
} from "./chunk-PSQEBCLX.js";
import {
  inlineCode,
  plainMarkdown,
  terminalText
} from "./chunk-A7W2MQOU.js";

// src/report/markup.ts
var LONGEST = 3e3;
function splitMarkup(sentence) {
  const pieces = (sentence.length > LONGEST ? `${sentence.slice(0, LONGEST)}\u2026` : sentence).split("`");
  const closed = pieces.length % 2 === 1 ? pieces.length : pieces.length - 1;
  const parts = [];
  for (const [index, piece] of pieces.entries()) {
    const isCode = index % 2 === 1 && index < closed;
    const text = index >= closed ? `\`${piece}` : piece;
    if (isCode || text !== "") parts.push({ kind: isCode ? "code" : "text", text });
  }
  return parts;
}
function markupMarkdown(sentence, place = "text") {
  return joinParts(splitMarkup(sentence), (part) => part.kind === "code" ? inlineCode(part.text, place) : plainMarkdown(part.text));
}
function markupPlain(sentence, code = (name) => name) {
  return joinParts(splitMarkup(sentence), (part) => part.kind === "code" ? code(terminalText(part.text)) : terminalText(part.text));
}
function joinParts(parts, render) {
  let joined = "";
  for (const part of parts) {
    const isText = part.kind === "text";
    const before = isText && /^\s/.test(part.text) && joined !== "" ? " " : "";
    const after = isText && /\s$/.test(part.text) ? " " : "";
    const body = render(part);
    joined += body === "" && isText ? before || after : `${before}${body}${after}`;
  }
  return joined.trim();
}

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

// src/schedules/inference/points.ts
var ARITHMETIC = 1e-9;
var SINGLE = 4e-7;
var MOST = 1500;
function written(value) {
  const [mantissa = "0", power = "0"] = value.toExponential().split("e");
  const digits = mantissa.replace(/[-.]/g, "").replace(/0+$/, "").length;
  const exponent = Number(power);
  return { digits, decimals: Math.max(0, digits - 1 - exponent), exponent };
}
function pointsOf(logged, leastDigits = 1) {
  const byUpdate = /* @__PURE__ */ new Map();
  for (const [i, step] of logged.steps.entries()) {
    const rate = logged.rates[i];
    if (rate !== void 0 && Number.isFinite(rate) && Number.isFinite(step) && rate >= 0) byUpdate.set(step - logged.stepBase, rate);
  }
  const all = [...byUpdate].sort((a, b) => a[0] - b[0]);
  const stride = Math.max(1, Math.ceil(all.length / MOST));
  const kept = all.filter((_, i) => i % stride === 0 || i === all.length - 1);
  const peak = kept.reduce((top, [, rate]) => Math.max(top, rate), 0);
  const shapes = kept.filter(([, rate]) => rate > 0).map(([, rate]) => written(rate));
  const digits = shapes.reduce((most, shape) => Math.max(most, shape.digits), leastDigits);
  const decimals = shapes.reduce((most, shape) => Math.max(most, shape.decimals + Math.max(0, leastDigits - shape.digits)), 0);
  const single = kept.every(([, rate]) => Math.fround(rate) === rate) && digits > 9;
  const arithmetic = (single ? SINGLE : ARITHMETIC) * peak;
  return kept.map(([u, rate]) => {
    const last = rate > 0 ? 10 ** (written(rate).exponent - digits + 1) : 0;
    return { u, rate, tolerance: Math.max(last, 10 ** -decimals) / 2 + arithmetic };
  });
}
function worstOf(points, at) {
  let worst = 0;
  for (const point of points) {
    const off = Math.abs(at(point.u) - point.rate) / point.tolerance;
    if (!(off <= worst)) worst = Number.isNaN(off) ? Number.POSITIVE_INFINITY : off;
  }
  return worst;
}
function thinned(points, most) {
  if (points.length <= most) return points;
  const kept = [];
  for (let i = 0; i < most; i += 1) {
    const point = points[Math.round(i * (points.length - 1) / (most - 1))];
    if (point !== void 0) kept.push(point);
  }
  return kept;
}
function spacingOf(points) {
  const gaps = points.slice(1).map((point, i) => point.u - (points[i]?.u ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 1;
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
  sweptRate,
  pointsOf,
  worstOf,
  thinned,
  spacingOf,
  splitMarkup,
  markupMarkdown,
  markupPlain
};

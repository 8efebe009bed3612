import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  bare,
  finite,
  flat,
  matchesAny,
  quantity,
  record,
  scalars
} from "./chunk-N63MNEZZ.js";
import {
  rulePage
} from "./chunk-LC7LMOCS.js";
import {
  chooseMetric,
  findMetric,
  nameParts
} from "./chunk-OYUJZ3TF.js";
import {
  isRepeatable,
  mask
} from "./chunk-Q54Q3WWQ.js";

// src/studies/paths.ts
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function baseOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function runFolderOf(path) {
  const folder = folderOf(path);
  return /^checkpoint[-_]?\d+$/i.test(baseOf(folder)) ? folderOf(folder) : folder;
}
function isBelow(path, folder) {
  return folder === "" || path.startsWith(`${folder}/`);
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

// src/studies/configs-of-runs.ts
var maxLevelsUp = 3;
var usualNames = ["config", "hparams", "args", "training_args", "params", "hyperparams", "hparam", "opt", "cfg", "settings"];
function attachConfigs(found, configs) {
  const byFolder = groupBy(configs, (config) => folderOf(config.path));
  const configOf = /* @__PURE__ */ new Map();
  const paths = /* @__PURE__ */ new Set();
  for (const one of found) {
    const beside = besideOf(one, byFolder);
    for (const config2 of beside) if (folderOf(config2.path) !== "") paths.add(config2.path);
    const config = chooseBeside(one, beside) ?? aboveOf(one, found, byFolder);
    if (config !== null) configOf.set(one, config);
  }
  return { configOf, paths };
}
function besideOf({ run, folder }, byFolder) {
  const folders = /* @__PURE__ */ new Set([...run.paths.map(folderOf), folder]);
  return [...folders].flatMap((path) => byFolder.get(path) ?? []);
}
function chooseBeside({ run }, beside) {
  const stems = new Set(run.paths.map((path) => stemOf(path)));
  const sameName = beside.filter((config) => stems.has(stemOf(config.path)));
  if (sameName.length === 1) return sameName[0] ?? null;
  if (beside.length <= 1) return beside[0] ?? null;
  const withLength = beside.filter((config) => config.maxTrainSteps !== null);
  if (withLength.length === 1) return withLength[0] ?? null;
  const candidates = withLength.length > 0 ? withLength : beside;
  for (const name of usualNames) {
    const named = candidates.filter((config) => stemOf(config.path) === name);
    if (named.length === 1) return named[0] ?? null;
  }
  return null;
}
function stemOf(path) {
  return baseOf(path).replace(/\.[^.]*$/, "").toLowerCase();
}
function aboveOf({ run, folder }, found, byFolder) {
  let above = folder;
  for (let level = 0; level < maxLevelsUp && above !== ""; level++) {
    above = folderOf(above);
    const configs = byFolder.get(above) ?? [];
    if (configs.length === 0) continue;
    const [config] = configs;
    const runFolders = new Set(found.filter((one) => isBelow(one.folder, above)).map((one) => one.folder));
    const isCommon = config !== void 0 && configs.length === 1 && runFolders.size >= 2;
    return isCommon && !contradicts(config, run) ? config : null;
  }
  return null;
}
function contradicts({ maxTrainSteps }, run) {
  if (maxTrainSteps === null || run.plannedSteps === null) return false;
  return maxTrainSteps.value.unit === run.unit && maxTrainSteps.value.value !== run.plannedSteps.value;
}

// src/studies/containers.ts
function containersOf(found) {
  const byFolder = groupBy(found, (one) => one.folder);
  const runFolders = /* @__PURE__ */ new Map();
  for (const folder of byFolder.keys()) runFolders.set(folderOf(folder), (runFolders.get(folderOf(folder)) ?? 0) + 1);
  const holderOf = (one) => {
    const together = byFolder.get(one.folder) ?? [];
    const isOneFile = new Set(together.map(({ run }) => run.paths[0])).size === 1;
    const hasSiblings = one.folder !== "" && (runFolders.get(folderOf(one.folder)) ?? 0) > 1;
    return together.length > 1 && !(isOneFile && hasSiblings) ? one.folder : folderOf(one.folder);
  };
  const groups = [...groupBy(found, holderOf)].map(([folder, members]) => ({ folder, members }));
  return [...groups.filter(({ members }) => members.length > 1), ...cousins(groups.filter(({ members }) => members.length === 1))];
}
function cousins(lone) {
  const keyOf = ({ folder, members }) => `${folderOf(folder)}/*/${baseOf(members[0]?.folder ?? "")}`;
  return [...groupBy(lone, keyOf).values()].map((group) => {
    const [first] = group;
    return { folder: group.length > 1 ? folderOf(first?.folder ?? "") : first?.folder ?? "", members: group.flatMap(({ members }) => members) };
  });
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
  const lost = judged.values.filter((value) => !Number.isFinite(value)).length;
  if (lost * 5 > judged.values.length) return true;
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
  const densest = run.series.reduce((most, series) => series.steps.length > most.length ? series.steps : most, []);
  return densest.length < 3 ? 0 : usualGap(densest) ?? 0;
}
function usualGap(steps) {
  if (steps.length < 2) return null;
  const gaps = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor((gaps.length - 1) / 2)] ?? null;
}
function ranOutOfPatience({ config, evaluations, bestDone }) {
  const patience = config?.earlyStoppingPatience?.value ?? null;
  if (patience === null || patience <= 0 || bestDone === null) return false;
  const after = evaluations.filter((evaluation) => evaluation.done > bestDone).length;
  return after === patience || after === patience + 1;
}

// src/studies/merge.ts
var roundedTolerance = 1e-4;
function mergeRuns(runs) {
  const found = [];
  for (const [folder, together] of groupBy(runs, (run) => runFolderOf(run.paths[0] ?? ""))) {
    const merged = [];
    for (const run of [...together].sort(byKnowledge)) {
      const index = merged.findIndex((known2) => isSameRun(known2, run));
      const known = merged[index];
      if (known === void 0) merged.push(run);
      else merged[index] = join(known, run);
    }
    const order = new Map(together.map((run, index) => [run.id, index]));
    merged.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    found.push(...merged.map((run) => ({ run, folder })));
  }
  return found;
}
function byKnowledge(a, b) {
  return Number(isPlain(a)) - Number(isPlain(b)) || pointsOf(b) - pointsOf(a) || (a.paths[0]?.length ?? 0) - (b.paths[0]?.length ?? 0);
}
function isPlain(run) {
  return run.format === "table" || run.format === "jsonl";
}
function pointsOf(run) {
  return run.series.reduce((sum, series) => sum + series.steps.length, 0);
}
function isSameRun(a, b) {
  if (a.unit !== b.unit || a.paths.some((path) => b.paths.includes(path))) return false;
  if (a.plannedSteps !== null && b.plannedSteps !== null && a.plannedSteps.value !== b.plannedSteps.value) return false;
  if (contradicts2(a, b)) return false;
  if (a.format === b.format && a.paths.concat(b.paths).some(isCheckpoint)) {
    const { common: common2, equal: equal2 } = compareLogs(a, b, 0);
    return equal2 === common2 && (common2 > 0 || pointsOf(a) === 0 || pointsOf(b) === 0);
  }
  if (a.format === b.format && namesOf(a) === namesOf(b)) return isCopy(a, b);
  const { common, equal } = compareLogs(a, b, roundedTolerance);
  return common >= (a.format === b.format ? 3 : 1) && equal >= 0.95 * common;
}
function isCopy(a, b) {
  if (Math.abs((a.lastStep ?? 0) - (b.lastStep ?? 0)) > logSpacing(a)) return false;
  const { common, equal } = compareLogs(a, b, 1e-9);
  return common >= 3 && equal >= 0.95 * common && common >= 0.9 * measuredPointsOf(a);
}
function measuredPointsOf(run) {
  return run.series.filter(isMeasured).reduce((sum, series) => sum + series.steps.length, 0);
}
function contradicts2(a, b) {
  const series = a.series.find(isMeasured);
  const other = series === void 0 ? void 0 : b.series.find((one) => one.name === series.name);
  if (series === void 0 || other === void 0) return false;
  const last = Math.min(series.steps.length, other.steps.length) - 1;
  const different = [0, Math.floor(last / 2), last].filter(
    (index) => series.steps[index] === other.steps[index] && !isEqual(series.values[index] ?? Number.NaN, other.values[index] ?? Number.NaN, roundedTolerance)
  );
  return different.length >= 2;
}
function isCheckpoint(path) {
  return runFolderOf(path) !== folderOf(path);
}
function namesOf(run) {
  return run.series.map((series) => series.name).sort().join("\n");
}
function compareLogs(a, b, tolerance) {
  let common = 0;
  let equal = 0;
  for (const series of a.series) {
    const other = isMeasured(series) ? b.series.find((one) => one.name === series.name) : void 0;
    if (other === void 0) continue;
    const values = new Map(other.steps.map((step, index) => [step, other.values[index] ?? Number.NaN]));
    for (const [index, step] of series.steps.entries()) {
      const theirs = values.get(step);
      if (theirs === void 0) continue;
      common++;
      if (isEqual(series.values[index] ?? Number.NaN, theirs, tolerance)) equal++;
    }
  }
  return { common, equal };
}
function isMeasured(series) {
  return series.role === "train" || series.role === "validation";
}
function isEqual(a, b, tolerance) {
  return Object.is(a, b) || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
function join(known, other) {
  const checkpoints = known.checkpoints === null && other.checkpoints === null ? null : [...known.checkpoints ?? [], ...other.checkpoints ?? []];
  return {
    ...known,
    paths: [...known.paths, ...other.paths],
    plannedSteps: known.plannedSteps ?? other.plannedSteps,
    stepsPerEpoch: known.stepsPerEpoch ?? other.stepsPerEpoch,
    reportedBest: known.reportedBest ?? other.reportedBest,
    checkpoints: checkpoints === null ? null : [...new Set(checkpoints)].sort((a, b) => a - b)
  };
}

// src/studies/shape.ts
function splitByShape(members) {
  const groups = [];
  for (const [format, alike] of groupBy(members, ({ run }) => `${run.format}, ${run.unit}`)) {
    const frameworks = new Set(alike.flatMap(({ config }) => config === null ? [] : [config.framework]));
    const [only] = frameworks;
    const frameworkOf = ({ config }) => config?.framework ?? (frameworks.size === 1 ? only ?? "" : "");
    for (const ofFramework of groupBy(alike, frameworkOf).values()) groups.push(...splitByMetric(ofFramework, format));
  }
  return groups.sort((a, b) => b.members.length - a.members.length);
}
function splitByMetric(members, format) {
  const counts = /* @__PURE__ */ new Map();
  for (const { run, config } of members) {
    const name2 = chooseMetric(run, config, null)?.name;
    if (name2 !== void 0) counts.set(name2, (counts.get(name2) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === void 0) return [{ members, label: format }];
  const [name] = most;
  const fits = ({ run, config }) => findMetric(run.series, name) !== null || chooseMetric(run, config, null) === null;
  const rest = members.filter((member) => !fits(member));
  return [{ members: members.filter(fits), label: name }, ...rest.length > 0 ? splitByMetric(rest, format) : []];
}

// src/studies/hyperparameters.ts
var reserved = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var nameWords = /* @__PURE__ */ new Set([
  ...["name", "id", "uuid", "dir", "path", "paths", "folder", "directory", "file", "filename", "tag", "tags", "date", "timestamp", "device", "devices", "host"],
  ...["hostname", "port", "project", "entity", "group", "notes", "note", "comment", "description", "url", "user", "username", "output", "logdir", "savedir"],
  ...["outdir", "workdir", "root", "home", "cache", "version", "wandb", "tensorboard", "logger", "verbose", "title"]
]);
var namedSettings = /(^|[._-])(model|optimizer|optim|scheduler|dataset|data|loss|activation|task|backbone|arch|tokenizer)([._-]|$)/i;
function isNameKey(key) {
  const last = key.slice(key.lastIndexOf(".") + 1);
  const word = nameParts(last).at(-1) ?? "";
  return nameWords.has(word) && !namedSettings.test(last) || /^(wandb|hub|report_to|logging_dir|push_to)/i.test(last);
}
function isSeedKey(key) {
  return nameParts(key).some((part) => /^(seed|seeds|random_state|randomseed)$/.test(part)) || /random_state$/i.test(key);
}
function hyperparametersOf(run, config) {
  const values = /* @__PURE__ */ Object.create(null);
  const add = (key, value) => {
    if (!reserved.has(key) && !isNameKey(key) && !isPathLike(value)) values[key] = value;
  };
  for (const [key, { value }] of config?.values ?? []) add(key, value);
  for (const [key, value] of Object.entries(run.hyperparameters)) add(key, value);
  const logged = constantRate(run);
  if (logged !== null && !Object.keys(values).some(isLearningRateKey)) values.learning_rate = logged;
  return values;
}
function isLearningRateKey(key) {
  const last = key.slice(key.lastIndexOf(".") + 1).toLowerCase();
  return /^((base|peak|max|init|initial)[_-]?)?(lr0?|learning[_-]?rate)([_-]?(init|initial))?$/.test(last);
}
function constantRate(run) {
  const series = run.series.find((one) => one.role === "learning-rate" && one.values.length >= 2);
  if (series === void 0) return null;
  const peak = series.values.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY);
  const reached = series.values.findIndex((value) => isClose(value, peak));
  const isWarmup = series.values.slice(0, Math.max(0, reached)).every((value, index, before) => index === 0 || value >= (before[index - 1] ?? value));
  const stays = series.values.slice(reached).every((value) => isClose(value, peak));
  const isReachedEarly = reached >= 0 && reached * 2 < series.values.length;
  return Number.isFinite(peak) && isReachedEarly && isWarmup && stays ? peak : null;
}
function isClose(a, b) {
  return Math.abs(a - b) <= 1e-5 * Math.abs(b);
}
function isPathLike(value) {
  return typeof value === "string" && (/^(\.{0,2}\/|~\/|[A-Za-z]:\\|\w+:\/\/)/.test(value) || value.length > 300);
}
function variedKeys(trials) {
  const seen = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    for (const [key, value] of Object.entries(trial)) {
      const entry = seen.get(key) ?? { values: /* @__PURE__ */ new Set(), count: 0 };
      seen.set(key, entry);
      entry.values.add(canonical(value));
      entry.count++;
    }
  }
  return [...seen].filter(([key, { values, count }]) => !isSeedKey(key) && (values.size > 1 || count < trials.length)).map(([key]) => key).sort();
}
function canonical(value) {
  const asNumber = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof asNumber === "number" && Number.isFinite(asNumber) ? String(asNumber) : String(value);
}

// src/studies/study-config.ts
var minAgreeingKeys = 3;
var lengthKey = /(^|\.)(max_(train_)?steps|max_iters|max_epochs|num_train_epochs|num_epochs|epochs|train_iters|training_steps|num_steps|total_steps|n_epochs|steps)$/i;
function repositoryConfigOf(trials, varied, candidates) {
  const fixed = fixedValues(trials, varied);
  const scored = candidates.flatMap((config) => {
    const agreeing = agreement(config, fixed);
    return agreeing === null ? [] : [{ config, agreeing }];
  });
  scored.sort((a, b) => b.agreeing - a.agreeing);
  const [first, second] = scored;
  return first === void 0 || first.agreeing === second?.agreeing ? null : first.config;
}
function sharedConfigOf(trials) {
  const config = trials[0]?.config ?? null;
  return config !== null && trials.every((trial) => trial.config === config) ? config : null;
}
function fixedValues(trials, varied) {
  const first = Object.entries(trials[0]?.hyperparameters ?? {});
  return new Map(first.filter(([key]) => !varied.includes(key) && !isSeedKey(key) && !isNameKey(key)));
}
function agreement(config, fixed) {
  let agreeing = 0;
  let hasLength = false;
  for (const [key, { value, span }] of config.values) {
    const theirs = fixed.get(key);
    if (theirs === void 0) continue;
    if (canonical(value) !== canonical(theirs)) return null;
    agreeing++;
    const lengthSpan = config.maxTrainSteps?.span;
    if (lengthKey.test(key) || span !== void 0 && lengthSpan !== void 0 && span.start === lengthSpan.start) hasLength = true;
  }
  return hasLength && agreeing >= minAgreeingKeys ? agreeing : null;
}

// src/studies/sweep.ts
var minLearningRates = 3;
function isLearningRateSweep(trials, varied) {
  const [key] = varied;
  if (key === void 0 || varied.length !== 1 || !isLearningRateKey(key)) return false;
  const rates = new Set(trials.map((trial) => canonical(trial.hyperparameters[key] ?? null)));
  const isKnown = trials.every((trial) => Object.keys(trial.hyperparameters).length > 1);
  return isKnown && rates.size >= minLearningRates && trials.every(hasConstantRate);
}
function hasConstantRate({ run, config, learningRate }) {
  if (learningRate !== null && learningRate.series.values.length >= 2) return constantRate(run) !== null;
  const schedule = config?.schedule ?? null;
  const family = schedule === null ? null : schedule.kind === "known" ? schedule.schedule.family : schedule.family;
  return family !== null && /^constant/i.test(family);
}

// src/studies/trial.ts
var overrunShare = 0.01;
function judgeTrial({ id, run, config, metric }) {
  const plannedSteps = plannedOf(run, config);
  const stepBase = settleStepBase(run, plannedSteps?.value ?? null);
  const evaluations = metric === null ? [] : evaluationsOf(run, metric, stepBase);
  const best = metric === null ? null : bestOf(evaluations, metric);
  const trainLoss = trainLossOf(run);
  const length = plannedSteps?.value ?? null;
  const status = statusOf({ run, config, stepBase, plannedSteps: length, evaluations, bestDone: best?.done ?? null, trainLoss });
  const trial = {
    id,
    run,
    config,
    unit: run.unit,
    stepBase,
    plannedSteps,
    lastStep: run.lastStep,
    status,
    metric,
    evaluations,
    evaluationSpacing: usualGap(evaluations.map((evaluation) => evaluation.step)),
    best: best === null ? null : { ...best, fraction: length === null ? null : Math.min(1, best.done / length) },
    learningRate: learningRateOf(run),
    trainLoss,
    hyperparameters: hyperparametersOf(run, config)
  };
  const censoredBecause = censoring(trial);
  return { ...trial, feasible: censoredBecause === null, censoredBecause };
}
function plannedOf(run, config) {
  if (run.plannedSteps !== null) return run.plannedSteps;
  const stated = config?.maxTrainSteps ?? null;
  if (stated === null || !(stated.value.value > 0) || !Number.isFinite(stated.value.value)) return null;
  const length = inUnit(stated.value, run);
  if (length === null || (run.lastStep ?? 0) > length * (1 + overrunShare) + logSpacing(run)) return null;
  return stated.span === void 0 ? { value: length } : { value: length, span: stated.span };
}
function inUnit({ value, unit }, run) {
  if (unit === run.unit) return value;
  const { stepsPerEpoch } = run;
  if (unit === "epochs" && run.unit === "steps" && stepsPerEpoch !== null) return Math.round(value * stepsPerEpoch);
  return null;
}
function settleStepBase(run, plannedSteps) {
  const last = run.lastStep;
  if (plannedSteps === null || last === null || run.stated !== null) return run.stepBase;
  if (last >= plannedSteps) return 1;
  const spacing = logSpacing(run);
  const first = run.series.reduce((least, series) => Math.min(least, series.steps[0] ?? least), Number.POSITIVE_INFINITY);
  if (last === plannedSteps - 1 && (first === 0 || spacing > 1 && plannedSteps % spacing === 0)) return 0;
  return first === 0 && last + spacing === plannedSteps ? 0 : run.stepBase;
}
function evaluationsOf(run, metric, stepBase) {
  const series = findMetric(run.series, metric.name);
  if (series === null) return [];
  const evaluations = [];
  for (const [index, step] of series.steps.entries()) {
    const value = series.values[index];
    if (value !== void 0 && Number.isFinite(value)) evaluations.push({ step, done: step + (stepBase === 0 ? 1 : 0), value });
  }
  return evaluations;
}
function bestOf(evaluations, metric) {
  let best = null;
  for (const evaluation of evaluations) {
    const isBetter = best === null || (metric.goal === "min" ? evaluation.value < best.value : evaluation.value > best.value);
    if (isBetter) best = evaluation;
  }
  return best;
}
function trainLossOf(run) {
  const losses = run.series.filter((series) => series.role === "train" && /loss|nll/i.test(series.name));
  let chosen = null;
  for (const series of losses) {
    if (chosen === null || series.steps.length > chosen.steps.length) chosen = series;
    else if (series.steps.length === chosen.steps.length && series.name.length < chosen.name.length) chosen = series;
  }
  return chosen;
}
function learningRateOf(run) {
  let chosen = null;
  for (const series of run.series) {
    if (series.role === "learning-rate" && series.values.some(Number.isFinite) && series.steps.length > (chosen?.steps.length ?? 0)) chosen = series;
  }
  if (chosen === null) return null;
  const finite2 = chosen.values.filter(Number.isFinite);
  return { peak: finite2.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY), final: finite2.at(-1) ?? 0, series: chosen };
}
function censoring({ status, evaluations, trainLoss }) {
  if (status === "unknown") return "unknown-length";
  if (status !== "complete") return status;
  if (evaluations.length === 0) return "no-evaluations";
  if (trainLoss === null || trainLoss.values.length < 2) return null;
  const first = trainLoss.values.find(Number.isFinite);
  const end = smoothedEnd(trainLoss);
  return first !== void 0 && end !== null && end < first ? null : "loss-not-falling";
}

// src/studies/study.ts
var defaults = { select: "best", regime: "auto", purpose: "tuning", round: null, productionSteps: null };
function buildStudy({ name, folder, groupedBy, members, entry, config, repositoryConfigs }) {
  const metric = commonMetric(members, entry);
  const trials = members.map(({ id, run, config: own }) => judgeTrial({ id, run, config: own, metric: has(run, metric) ? metric : null }));
  const varied = variedKeys(trials.map((trial) => trial.hyperparameters));
  const lengths = lengthsOf(trials);
  const [length] = lengths;
  const unit = trials[0]?.unit ?? "steps";
  return {
    name,
    folder,
    kind: trials.length === 1 ? "single-run" : isLearningRateSweep(trials, varied) ? "learning-rate-sweep" : "study",
    groupedBy,
    trials,
    metric,
    maxTrainSteps: length !== void 0 && lengths.length === 1 ? { value: length, unit } : null,
    lengths,
    varied,
    config: config ?? repositoryConfigOf(trials, varied, repositoryConfigs) ?? sharedConfigOf(trials),
    policy: entry === null ? defaults : policyOf(entry)
  };
}
function policyOf({ select, regime, purpose, round, productionSteps }) {
  return { select, regime, purpose, round, productionSteps };
}
function has(run, metric) {
  return metric !== null && findMetric(run.series, metric.name) !== null;
}
function commonMetric(members, entry) {
  const order = ["policy", "config", "run", "name"];
  const choices = members.flatMap(({ run, config }) => chooseMetric(run, config, entry?.metric ?? null) ?? []);
  const votes = /* @__PURE__ */ new Map();
  for (const { name } of choices) votes.set(name, (votes.get(name) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  const named = choices.filter((choice) => choice.name === most?.[0]);
  return named.sort((a, b) => order.indexOf(a.chosenBy) - order.indexOf(b.chosenBy))[0] ?? null;
}
function lengthsOf(trials) {
  const known = trials.flatMap((trial) => trial.status === "pruned" || trial.plannedSteps === null ? [] : [trial.plannedSteps.value]);
  return [...new Set(known)].sort((a, b) => a - b);
}

// src/studies/group.ts
function assembleStudies({ readings, policy }) {
  const found = mergeRuns(readings.flatMap((reading) => reading.runs));
  const configs = readings.flatMap((reading) => reading.configs);
  const attached = attachConfigs(found, configs);
  const ids = idsOf(found);
  const repositoryConfigs = configs.filter((config) => !attached.paths.has(config.path));
  const memberOf = (one, config = null) => ({
    id: ids.get(one) ?? one.run.id,
    run: one.run,
    config: attached.configOf.get(one) ?? config
  });
  const byPolicy = claimedByPolicy(found, policy.studies);
  const studies = [];
  for (const [entry, members] of byPolicy) {
    const config = configs.find(({ path, id }) => path === entry.config || id === entry.config) ?? null;
    const named = members.map((one) => memberOf(one, config));
    studies.push(buildStudy({ name: entry.name, folder: commonFolder(members), groupedBy: "policy", members: named, entry, config, repositoryConfigs }));
  }
  const claimed = new Set([...byPolicy.values()].flat());
  const names = new Set(studies.map((study) => study.name));
  for (const container of containersOf(found.filter((one) => !claimed.has(one)))) {
    for (const shape of splitByShape(container.members.map((one) => memberOf(one)))) {
      studies.push(studyOf(container, shape, repositoryConfigs, names));
    }
  }
  return { studies, runConfigPaths: attached.paths, problems: studies.flatMap((study) => study.trials.flatMap(missingLength)) };
}
function claimedByPolicy(found, entries) {
  const claims = /* @__PURE__ */ new Map();
  for (const one of found) {
    const entry = entries.find(({ results }) => one.run.paths.some((path) => matchesAny(path, results)));
    if (entry !== void 0) claims.set(entry, [...claims.get(entry) ?? [], one]);
  }
  return new Map(entries.flatMap((entry) => claims.has(entry) ? [[entry, claims.get(entry) ?? []]] : []));
}
function idsOf(found) {
  const perFolder = /* @__PURE__ */ new Map();
  for (const { folder } of found) perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1);
  return new Map(found.map((one) => [one, one.folder !== "" && perFolder.get(one.folder) === 1 ? one.folder : one.run.id]));
}
function studyOf(container, { members, label }, repositoryConfigs, names) {
  const [only] = members;
  const isSingle = members.length === 1;
  const plain = isSingle ? only?.id ?? "." : container.folder === "" ? "." : container.folder;
  const name = unusedName(plain, label, names);
  names.add(name);
  const groupedBy = isSingle ? "single" : "folder";
  return buildStudy({ name, folder: isSingle ? plain : container.folder, groupedBy, members, entry: null, config: null, repositoryConfigs });
}
function unusedName(plain, label, names) {
  if (!names.has(plain)) return plain;
  const labelled = `${plain} (${label})`;
  let name = labelled;
  for (let number = 2; names.has(name); number++) name = `${labelled} #${number}`;
  return name;
}
function commonFolder(members) {
  const [first, ...rest] = members.map(({ folder }) => folder.split("/"));
  if (first === void 0) return "";
  let depth = first.length;
  for (const folder of rest) {
    let same = 0;
    while (same < depth && folder[same] === first[same]) same++;
    depth = same;
  }
  return first.slice(0, depth).join("/");
}
function missingLength(trial) {
  const path = trial.run.paths[0];
  if (path === void 0 || trial.plannedSteps !== null) return [];
  if (trial.config === null) return [{ code: "run-without-config", path, line: null, values: {} }];
  return [{ code: "config-without-length", path, line: null, values: { config: trial.config.path } }];
}

// src/commands/progress.ts
var patienceMs = 1e3;
function progressOn(terminal, quiet) {
  let spoken = terminal.now();
  return (done, total) => {
    if (quiet || terminal.now() - spoken < patienceMs) return;
    spoken = terminal.now();
    terminal.err(`longrun: read ${done} of ${total} files
`);
  };
}

// src/report/json/config.ts
function configJson(config) {
  const { batch, selection, optimizer } = config;
  return {
    framework: config.framework,
    maxTrainSteps: quantity(config.maxTrainSteps?.value ?? null),
    learningRate: bare(config.learningRate),
    schedule: config.schedule === null ? null : scheduleJson(config.schedule),
    warmup: quantity(config.warmup?.value ?? null),
    batch: { perDevice: bare(batch.perDevice), accumulation: bare(batch.accumulation), devices: bare(batch.devices), global: bare(batch.global) },
    optimizer: record([...sourcedEntries(optimizer.parameters), ["name", bare(optimizer.name)]]),
    weightDecay: bare(config.weightDecay),
    regularization: record(sourcedEntries(config.regularization)),
    augmentation: record(sourcedEntries(config.augmentation)),
    evaluateEvery: quantity(config.evaluateEvery?.value ?? null),
    saveEvery: quantity(config.saveEvery?.value ?? null),
    keepCheckpoints: bare(config.keepCheckpoints),
    selection: selection === null ? null : { metric: bare(selection.metric), goal: bare(selection.goal), loadBest: bare(selection.loadBest) },
    lines: linesJson(config)
  };
}
function scheduleJson(schedule) {
  if (schedule.kind === "open") {
    return { family: schedule.family, parameters: flat(schedule.parameters), horizon: quantity(schedule.horizon), end: null };
  }
  const { family, parameters, horizon, unit } = schedule.schedule;
  const length = schedule.runLength;
  const end = length !== null && length >= 1 ? finite(schedule.schedule.at(Math.ceil(length) - 1)) : null;
  return { family, parameters: flat(parameters), horizon: quantity(horizon === null ? null : { value: horizon, unit }), end };
}
function sourcedEntries(values) {
  return Object.entries(values).map(([name, value]) => [mask(name), bare(value)]);
}
function linesJson(config) {
  return record(configLines(config));
}
function configLines(config) {
  const fields = sourcedFields(config);
  return fields.flatMap(([name, sourced]) => sourced?.span === void 0 ? [] : [[mask(name), sourced.span.line]]);
}
function sourcedFields(config) {
  const under = (prefix, values) => Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]);
  return [
    ["maxTrainSteps", config.maxTrainSteps],
    ["learningRate", config.learningRate],
    ...under("schedule", config.schedule?.keys ?? {}),
    ["warmup", config.warmup],
    ...under("batch", config.batch),
    ["optimizer.name", config.optimizer.name],
    ...under("optimizer", config.optimizer.parameters),
    ["weightDecay", config.weightDecay],
    ...under("regularization", config.regularization),
    ...under("augmentation", config.augmentation),
    ["evaluateEvery", config.evaluateEvery],
    ["saveEvery", config.saveEvery],
    ["keepCheckpoints", config.keepCheckpoints],
    ...under("selection", { ...config.selection })
  ];
}

// src/report/json/trial.ts
var MOST_POINTS = 512;
function trialJson(trial, points) {
  const { best, learningRate, metric, run } = trial;
  const evaluated = new Set(trial.evaluations.map((evaluation) => evaluation.step));
  return {
    id: mask(trial.id),
    paths: run.paths.map(mask),
    unit: trial.unit,
    stepBase: trial.stepBase,
    plannedSteps: finite(trial.plannedSteps?.value),
    lastStep: finite(trial.lastStep),
    status: trial.status,
    metric: metric === null ? null : { name: mask(metric.name), goal: metric.goal },
    evaluations: trial.evaluations.length,
    evaluationSpacing: finite(trial.evaluationSpacing),
    best: best === null ? null : { step: finite(best.step), value: finite(best.value), fraction: finite(best.fraction) },
    learningRate: learningRate === null ? null : { peak: finite(learningRate.peak), final: finite(learningRate.final) },
    series: record(namedSeries(run.series).map(([name, series]) => [name, seriesJson(series, points ? evaluated : null)])),
    hyperparameters: scalars(trial.hyperparameters)
  };
}
function namedSeries(all) {
  const seen = /* @__PURE__ */ new Map();
  return all.map((series) => {
    const times = (seen.get(series.name) ?? 0) + 1;
    seen.set(series.name, times);
    return [mask(times === 1 ? series.name : `${series.name}#${times}`), series];
  });
}
function seriesJson(series, evaluated) {
  const { min, max } = extremes(series.values);
  const summary = {
    count: series.values.length,
    first: finite(series.values[0]),
    last: finite(series.values.at(-1)),
    min: finite(series.values[min]),
    max: finite(series.values[max])
  };
  return evaluated === null ? summary : { ...summary, points: pointsJson(series, evaluated) };
}
function pointsJson(series, evaluated) {
  const length = Math.min(series.steps.length, series.values.length);
  const { min, max } = extremes(series.values);
  const kept = new Set([0, length - 1, min, max].filter((index) => index >= 0 && index < length));
  const evaluations = indices(length).filter((index) => evaluated.has(series.steps[index] ?? Number.NaN));
  keepEvenly(kept, evaluations);
  keepEvenly(kept, indices(length));
  return [...kept].toSorted((a, b) => a - b).map((index) => [finite(series.steps[index]), finite(series.values[index])]);
}
function keepEvenly(kept, candidates) {
  const fresh = candidates.filter((index) => !kept.has(index));
  const room = Math.min(MOST_POINTS - kept.size, fresh.length);
  for (let slot = 0; slot < room; slot += 1) {
    const candidate = fresh[Math.floor(slot * fresh.length / room)];
    if (candidate !== void 0) kept.add(candidate);
  }
}
function indices(length) {
  return Array.from({ length }, (_, index) => index);
}
function extremes(values) {
  let min = -1;
  let max = -1;
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) continue;
    if (min === -1 || value < (values[min] ?? 0)) min = index;
    if (max === -1 || value > (values[max] ?? 0)) max = index;
  }
  return { min, max };
}

// src/report/order.ts
var SEVERITY = { error: 3, warning: 2, note: 1 };
var CONFIDENCE = { high: 3, medium: 2, low: 1 };
function rankOf(finding) {
  return SEVERITY[finding.severity] * CONFIDENCE[finding.confidence] + SEVERITY[finding.severity] / 100;
}
function byRank(findings) {
  return findings.toSorted((a, b) => rankOf(b) - rankOf(a) || compare(orderKey(a), orderKey(b)));
}
function orderKey(finding) {
  const line = String(finding.location?.line ?? 0).padStart(9, "0");
  return [subjectName(finding), finding.location?.path ?? "", line, finding.rule, finding.fingerprint].join("\n");
}
function subjectName(of) {
  return "study" in of.subject ? of.subject.study : of.subject.config;
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

// src/report/notes.ts
function notesOf(reading) {
  const all = [
    ...reading.problems,
    ...reading.configs.flatMap((config) => config.problems),
    ...reading.runs.flatMap((run) => run.problems.filter((problem) => problem.path === reading.path))
  ];
  const unique = new Map(all.map((problem) => [identity(problem), problem]));
  return [...unique.values()].toSorted((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compare(a.code, b.code));
}
function identity(problem) {
  return JSON.stringify([problem.code, problem.path, problem.line, Object.entries(problem.values)]);
}

// src/report/sentences.ts
function findingSentences(finding, words) {
  const rule = Object.hasOwn(words.rules, finding.rule) ? words.rules[finding.rule] : void 0;
  return rule?.finding(finding) ?? { title: finding.rule, message: "", recommendation: "", certainty: "" };
}
function abstentionSentence(abstention, words) {
  const rule = Object.hasOwn(words.rules, abstention.rule) ? words.rules[abstention.rule] : void 0;
  return rule?.abstention(abstention) ?? words.report.couldNotJudge(abstention.reason);
}

// src/report/suggestion.ts
var LONGEST_FILE = 1e6;
var MOST_LINES = 20;
function suggestionOf(edit, fileAt) {
  const text = fileAt(edit.span.path)?.text;
  const { start, end: behind, line } = edit.span;
  if (text === void 0 || text.length > LONGEST_FILE || start < 0 || behind < start || behind > text.length || hasMixedLineEnds(text)) return null;
  const takesLineEnd = behind > start && text[behind - 1] === "\n" && edit.text.endsWith("\n");
  const end = takesLineEnd ? behind - 1 : behind;
  const inserted = takesLineEnd ? edit.text.slice(0, -1) : edit.text;
  const from = start === 0 ? 0 : text.lastIndexOf("\n", start - 1) + 1;
  const to = lineEndAt(text, end);
  const startLine = lineNumberAt(text, from);
  const endLine = lineNumberAt(text, to);
  const original = text.slice(from, to);
  const replacement = text.slice(from, start) + inserted + text.slice(Math.min(end, to), to);
  if (startLine !== line || endLine - startLine >= MOST_LINES || replacement === original || !isRepeatable(replacement)) return null;
  return { path: edit.span.path, startLine, endLine, replacement };
}
function lineEndAt(text, offset) {
  const feed = text.indexOf("\n", offset);
  const end = feed === -1 ? text.length : feed;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}
function lineNumberAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
function hasMixedLineEnds(text) {
  const feeds = text.split("\n").length - 1;
  const pairs = text.split("\r\n").length - 1;
  const returns = text.split("\r").length - 1;
  return returns !== pairs || pairs !== 0 && pairs !== feeds;
}

// src/report/json.ts
function inspectDocument(readings, trials, words, options) {
  const owned = trialsByFile(readings, trials);
  const files = readings.map((reading) => ({
    ...fileJson(reading, words),
    trials: (owned.get(reading.path) ?? []).map((trial) => trialJson(trial, options.points === true))
  }));
  return { schema: "longrun.inspect/1", version: options.version, files };
}
function trialsByFile(readings, trials) {
  const fileOfRun = /* @__PURE__ */ new Map();
  for (const reading of readings.toReversed()) for (const run of reading.runs) fileOfRun.set(run.id, reading.path);
  const paths = new Set(readings.map((reading) => reading.path));
  const owned = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    const path = fileOfRun.get(trial.run.id) ?? trial.run.paths.find((candidate) => paths.has(candidate));
    if (path !== void 0) owned.set(path, [...owned.get(path) ?? [], trial]);
  }
  return owned;
}
function reportDocument(report, words, options) {
  const { version, fileAt } = options;
  return {
    schema: "longrun.report/1",
    version,
    verdict: report.verdict,
    findings: byRank(report.findings).map((finding) => findingJson(finding, words, version, fileAt)),
    abstentions: report.abstentions.map((abstention) => abstentionJson(abstention, words)),
    suppressed: report.suppressed.map((suppressed) => suppressedJson(suppressed, words, version)),
    studies: report.studies.map((study) => studyJson(study, options.points === true)),
    schedules: report.schedules.map((entry) => ({
      config: mask(entry.config),
      family: entry.family,
      confirmation: entry.confirmation,
      values: scalars(entry.values)
    })),
    files: report.files.map((reading) => fileJson(reading, words)),
    headSha: report.headSha,
    command: mask(report.command)
  };
}
function findingJson(finding, words, version, fileAt) {
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { location } = finding;
  const suggestion = finding.edit === null || fileAt === void 0 ? null : suggestionOf(finding.edit, fileAt);
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    subject: subjectJson(finding.subject),
    location: location === null ? null : { path: mask(location.path), line: location.line, endLine: location.endLine },
    title: mask(title),
    message: mask(message),
    recommendation: mask(recommendation),
    certainty: mask(certainty),
    evidence: flat(finding.evidence),
    suggestion: suggestion === null ? null : { ...suggestion },
    fingerprint: finding.fingerprint,
    docs: rulePage(finding.rule, version)
  };
}
function abstentionJson(abstention, words) {
  return {
    rule: abstention.rule,
    subject: subjectJson(abstention.subject),
    reason: abstention.reason,
    message: mask(abstentionSentence(abstention, words)),
    evidence: flat(abstention.evidence)
  };
}
function suppressedJson(suppressed, words, version) {
  return { finding: findingJson(suppressed.finding, words, version), by: suppressed.by, reason: mask(suppressed.reason), until: suppressed.until };
}
function subjectJson(subject) {
  return "study" in subject ? { study: mask(subject.study) } : { config: mask(subject.config) };
}
function studyJson({ study, judged, censored, regime, recommendation }, points) {
  const { metric } = study;
  return {
    name: mask(study.name),
    metric: metric === null ? null : { name: mask(metric.name), goal: metric.goal },
    maxTrainSteps: quantity(study.maxTrainSteps),
    trials: study.trials.map((trial) => trialJson(trial, points)),
    judged,
    censored,
    regime: { label: regime.label, confidence: regime.confidence, votes: flat(regime.votes) },
    recommendation: recommendation === null ? null : { maxTrainSteps: finite(recommendation.maxTrainSteps), low: finite(recommendation.low), high: finite(recommendation.high) },
    forecast: null
  };
}
function fileJson(reading, words) {
  const [config, ...others] = reading.configs;
  const notes = notesOf(reading).map((problem) => ({ code: problem.code, message: mask(words.problem(problem)), line: problem.line }));
  const several = others.length === 0 ? {} : { configs: reading.configs.map((each) => configJson(each)) };
  return { path: mask(reading.path), kind: reading.kind, format: reading.format, config: config === void 0 ? null : configJson(config), ...several, notes };
}

export {
  assembleStudies,
  progressOn,
  rankOf,
  byRank,
  subjectName,
  compare,
  notesOf,
  findingSentences,
  abstentionSentence,
  inspectDocument,
  trialsByFile,
  reportDocument
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  attachConfigs,
  baseOf,
  folderOf,
  groupBy,
  matchesAny,
  repositoryConfigOf,
  runFolderOf,
  sharedConfigOf
} from "./chunk-4DYOB6FB.js";
import {
  chooseMetric,
  findMetric,
  isLearningRateSweep,
  logSpacing,
  loggedCount,
  measuredOf,
  smoothedEnd,
  statusOf,
  usualGap
} from "./chunk-7YHYDJHD.js";
import {
  hyperparametersOf,
  nameParts,
  variedKeys
} from "./chunk-HSLTBOYV.js";

// src/studies/checkpoints.ts
var weights = /\.(pt|pth|ckpt|bin|safetensors|h5|hdf5|keras|index|pkl|msgpack|npz|tar|distcp|orbax)$/i;
var holders = /^(checkpoints?|ckpts?|weights|saves?|models?|snapshots?)$/i;
var ofSteps = /^(?:checkpoint|ckpt|step|global_?step|iter|iteration|model_step)[-_=]?(?:step[-_=]?)?0*(\d{1,12})(?:\.|$)/i;
function checkpointNamed(name, folder = "") {
  const lightning = /^(?:.*-)?epoch=(\d+)(?:-step=(\d+))?(?:[-.].*)?$/.exec(name);
  if (lightning !== null)
    return lightning[2] === void 0 ? { done: Number(lightning[1]) + 1, unit: "epochs" } : { done: Number(lightning[2]), unit: "steps" };
  const detectron = /^model_(\d{7})\.pth$/.exec(name);
  if (detectron !== null) return { done: Number(detectron[1]) + 1, unit: "steps" };
  const fairseq = /^checkpoint_\d+_(\d+)\.pt$/.exec(name);
  if (fairseq !== null) return { done: Number(fairseq[1]), unit: "steps" };
  const epoch = /^epoch([-_]?)(\d{1,6})\.(pt|pth)$/.exec(name);
  if (epoch !== null) return { done: Number(epoch[2]) + (epoch[1] === "" && folder === "weights" ? 1 : 0), unit: "epochs" };
  const steps = ofSteps.exec(name);
  return steps === null ? null : { done: Number(steps[1]), unit: "steps" };
}
function checkpointsAmong(paths) {
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const segments = path.split("/");
    for (const [index, name] of segments.entries()) {
      const isFile = index === segments.length - 1;
      const checkpoint = isFile && !weights.test(name) ? null : checkpointNamed(name, segments[index - 1]);
      if (checkpoint === null) continue;
      const depth = holders.test(segments[index - 1] ?? "") ? index - 1 : index;
      const folder = segments.slice(0, depth).join("/");
      const known = found.get(folder) ?? /* @__PURE__ */ new Map();
      found.set(folder, known.set(`${checkpoint.done} ${checkpoint.unit}`, checkpoint));
      break;
    }
  }
  return new Map([...found].map(([folder, known]) => [folder, [...known.values()]]));
}
function withCheckpoints(found, paths) {
  const existing = checkpointsAmong(paths);
  if (existing.size === 0) return found;
  const perFolder = groupBy(found, ({ folder }) => folder);
  return found.map((one) => {
    const checkpoints = perFolder.get(one.folder)?.length === 1 ? existing.get(one.folder) : void 0;
    const steps = checkpoints === void 0 ? [] : ownSteps(one.run, checkpoints);
    return steps.length === 0 ? one : { ...one, run: { ...one.run, checkpoints: steps } };
  });
}
function ownSteps(run, checkpoints) {
  const logged = new Set(run.series.flatMap(({ steps: steps2 }) => steps2));
  const steps = checkpoints.flatMap(({ done, unit }) => {
    const counted = unit === run.unit ? done : unit === "epochs" && run.stepsPerEpoch !== null ? done * run.stepsPerEpoch : null;
    return counted === null ? [] : [ownStep(counted, run, logged)];
  });
  return [...new Set(steps)].sort((a, b) => a - b);
}
function ownStep(done, { stepBase }, logged) {
  if (stepBase === 1) return done;
  return !logged.has(done - 1) && logged.has(done) ? done : done - 1;
}

// src/studies/containers.ts
function namedContainersOf(found) {
  const byId = groupBy(
    found.filter(({ run }) => run.container !== void 0),
    ({ run }) => run.container?.id ?? ""
  );
  return [...byId].map(([id, members]) => {
    const [first] = members;
    const name = first?.run.container?.name ?? "";
    return { name: name === "" ? id : name, folder: first?.folder ?? "", members };
  });
}
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
  const several = groups.filter(({ members }) => members.length > 1);
  const lone = groups.filter(({ members }) => members.length === 1);
  const ofStudies = lone.filter((one) => several.some((study) => isBesideStudy(one, study)));
  return [...several, ...ofStudies, ...cousins(lone.filter((one) => !ofStudies.includes(one)))];
}
function isBesideStudy({ folder, members }, study) {
  const name = baseOf(members[0]?.folder ?? "");
  return folder !== "" && folderOf(study.folder) === folderOf(folder) && study.members.some((one) => one.folder !== study.folder && baseOf(one.folder) === name);
}
function cousins(lone) {
  const keyOf = ({ folder, members }) => `${folderOf(folder)}/*/${baseOf(members[0]?.folder ?? "")}`;
  return [...groupBy(lone, keyOf).values()].map((group) => {
    const [first] = group;
    return { folder: group.length > 1 ? folderOf(first?.folder ?? "") : first?.folder ?? "", members: group.flatMap(({ members }) => members) };
  });
}

// src/studies/epochs.ts
var minNumbers = 3;
function withSettledUnit(records) {
  const logs = records.filter(({ series }) => series.length > 0);
  const settings = records.filter(({ series, plannedSteps }) => series.length === 0 && plannedSteps !== null);
  const epochs = settings.find(({ unit }) => unit === "epochs")?.plannedSteps?.value ?? null;
  if (epochs === null || settings.some(({ unit }) => unit === "steps")) return records;
  if (!logs.every((log) => log.unit === "steps" && log.plannedSteps === null && countsUpTo(log, epochs))) return records;
  return records.map((record) => logs.includes(record) ? { ...record, unit: "epochs" } : record);
}
function countsUpTo({ series, lastStep, stepBase }, epochs) {
  const done = (lastStep ?? 0) + (stepBase === 0 ? 1 : 0);
  return done <= epochs && series.every(({ steps }) => isConsecutive(steps)) && series.some(({ steps }) => steps.length >= minNumbers);
}
function isConsecutive(steps) {
  return steps.every((step, index) => index === 0 || step === (steps[index - 1] ?? 0) + 1);
}

// src/studies/launches.ts
function launchesOf(records) {
  const logs = records.filter((record) => record.launch !== void 0).toSorted((a, b) => startOf(a) - startOf(b));
  const launches = [];
  for (const log of logs) {
    const launch = launches.findLast((one) => belongs(log, one));
    if (launch === void 0) launches.push([log]);
    else addTo(launch, log);
  }
  const others = records.filter((record) => record.launch === void 0);
  const last = launches.at(-1);
  if (last === void 0) return [others];
  last.push(...others);
  return launches;
}
function startOf(record) {
  return record.launch?.startedAt ?? 0;
}
function belongs(log, launch) {
  const alike = launch.filter((one) => sharedOf(one, log) !== null);
  if (alike.length > 0) return alike.every((one) => goesOn(one, log));
  return launch.some((one) => isOneProcess(one, log) || folderOf(one.paths[0] ?? "") !== folderOf(log.paths[0] ?? ""));
}
function isOneProcess(a, b) {
  return a.launch?.process !== void 0 && a.launch.process !== null && a.launch.process === b.launch?.process;
}
function sharedOf(earlier, later) {
  let found = null;
  for (const before of earlier.series) {
    const after = later.series.find((one) => one.name === before.name);
    if (after !== void 0 && before.steps.length > (found?.before.steps.length ?? 0)) found = { before, after };
  }
  return found;
}
function goesOn(earlier, later) {
  const shared = sharedOf(earlier, later);
  if (shared === null || earlier.unit !== later.unit) return false;
  const first = shared.after.steps[0] ?? 0;
  return first > (shared.before.steps[1] ?? shared.before.steps[0] ?? 0);
}
function addTo(launch, log) {
  const index = launch.findIndex((one) => sharedOf(one, log) !== null);
  const earlier = launch[index];
  if (earlier === void 0) launch.push(log);
  else launch[index] = continued(earlier, log);
}
function continued(earlier, later) {
  const names = new Set([...earlier.series, ...later.series].map(({ name }) => name));
  const series = [...names].flatMap((name) => {
    const before = earlier.series.find((one) => one.name === name);
    const after = later.series.find((one) => one.name === name);
    if (before === void 0 || after === void 0) return before ?? after ?? [];
    const first = after.steps[0] ?? Number.POSITIVE_INFINITY;
    const kept = before.steps.filter((step) => step < first).length;
    return { ...after, steps: [...before.steps.slice(0, kept), ...after.steps], values: [...before.values.slice(0, kept), ...after.values] };
  });
  return {
    ...earlier,
    paths: [...earlier.paths, ...later.paths],
    plannedSteps: later.plannedSteps ?? earlier.plannedSteps,
    lastStep: later.lastStep ?? earlier.lastStep,
    series,
    hyperparameters: Object.assign(/* @__PURE__ */ Object.create(null), earlier.hyperparameters, later.hyperparameters),
    stepsPerEpoch: later.stepsPerEpoch ?? earlier.stepsPerEpoch,
    problems: [...earlier.problems, ...later.problems]
  };
}

// src/studies/parts.ts
function finalValuesOf(records) {
  const told = records.map((record) => record.finalValues).filter((values) => values !== void 0);
  return told.length === 0 ? {} : { finalValues: Object.assign(/* @__PURE__ */ Object.create(null), ...told.toReversed()) };
}
function joinParts(runs) {
  const parts = groupBy(
    runs.filter((run) => run.part !== void 0),
    (run) => run.part ?? ""
  );
  return runs.flatMap((run) => {
    if (run.part === void 0) return [run];
    const together = parts.get(run.part) ?? [];
    return together[0] === run ? launchesOf(withSettledUnit(together)).map(joined) : [];
  });
}
function joined(records) {
  const [main, ...others] = records.toSorted((a, b) => pointsOf(b) - pointsOf(a) || knownOf(b) - knownOf(a));
  const [first] = records;
  if (main === void 0 || first === void 0) throw new RangeError("a run has at least one part");
  const alike = [main, ...others.filter((other) => other.unit === main.unit)];
  const checkpoints = records.flatMap((record) => record.checkpoints ?? []);
  const container = records.find((record) => record.container !== void 0)?.container;
  return {
    ...main,
    ...container === void 0 ? {} : { container },
    paths: records.flatMap((record) => record.paths),
    plannedSteps: alike.find((record) => record.plannedSteps !== null)?.plannedSteps ?? null,
    lastStep: alike.reduce((last, record) => record.lastStep === null ? last : Math.max(last ?? record.lastStep, record.lastStep), null),
    series: evaluatedByTest(withToldRoles(longest(alike.flatMap((record) => record.series)), alike)),
    reportedBest: records.find((record) => record.reportedBest !== null)?.reportedBest ?? null,
    checkpoints: records.some((record) => record.checkpoints !== null) ? [...new Set(checkpoints)].sort((a, b) => a - b) : null,
    stated: records.find((record) => record.stated !== null)?.stated ?? null,
    hyperparameters: Object.assign(/* @__PURE__ */ Object.create(null), ...records.toReversed().map((record) => record.hyperparameters)),
    ...finalValuesOf(records),
    stepsPerEpoch: records.find((record) => record.stepsPerEpoch !== null)?.stepsPerEpoch ?? null,
    problems: records.flatMap((record) => record.problems)
  };
}
function longest(series) {
  const byName = /* @__PURE__ */ new Map();
  for (const one of series) {
    const known = byName.get(one.name);
    if (known === void 0 || loggedCount(known) < loggedCount(one)) byName.set(one.name, one);
  }
  return [...byName.values()];
}
var plainLogs = /* @__PURE__ */ new Set(["tensorboard", "table", "jsonl", "json"]);
function withToldRoles(series, records) {
  const told = new Map(
    records.filter(({ format }) => !plainLogs.has(format)).flatMap((record) => record.series.map(({ name, role }) => [name, role]))
  );
  return series.map((one) => ({ ...one, role: told.get(one.name) ?? one.role }));
}
function evaluatedByTest(series) {
  if (series.some(({ role }) => role === "validation")) return series;
  return series.map((one) => one.role === "other" && nameParts(one.name).includes("test") ? { ...one, role: "validation" } : one);
}
function knownOf({ lastStep, plannedSteps }) {
  return Number(lastStep !== null) + Number(plannedSteps !== null);
}
function pointsOf(run) {
  return run.series.reduce((sum, series) => sum + loggedCount(series), 0);
}

// src/studies/companions.ts
function isCompanion(run) {
  return run.part !== void 0 && run.series.every((series) => series.steps.length === 0);
}
function withCompanions(runs, companions) {
  const [run, ...others] = runs;
  if (run === void 0) return companions.filter((one) => one.finalValues !== void 0 || one.stated !== null || one.lastStep !== null);
  return others.length > 0 ? runs : [companions.reduce(complete, run)];
}
function complete(run, companion) {
  return {
    ...run,
    paths: [...run.paths, ...companion.paths],
    plannedSteps: run.plannedSteps ?? (run.unit === companion.unit ? companion.plannedSteps : null),
    reportedBest: run.reportedBest ?? companion.reportedBest,
    stated: run.stated ?? companion.stated,
    ...run.container ?? companion.container ? { container: run.container ?? companion.container } : {},
    hyperparameters: Object.assign(/* @__PURE__ */ Object.create(null), companion.hyperparameters, run.hyperparameters),
    ...finalValuesOf([run, companion])
  };
}

// src/studies/merge.ts
var roundedTolerance = 1e-4;
function mergeRuns(runs) {
  const found = [];
  for (const [folder, together] of groupBy(joinParts(runs), (run) => run.part ?? runFolderOf(run.paths[0] ?? ""))) {
    const merged = [];
    const isOneFile = new Set(together.flatMap(({ paths }) => paths)).size === 1;
    for (const run of together.filter((one) => !isCompanion(one)).sort(byKnowledge)) {
      const index = isOneFile ? -1 : merged.findIndex((known2) => isSameRun(known2, run));
      const known = merged[index];
      if (known === void 0) merged.push(run);
      else merged[index] = join(known, run);
    }
    const order = new Map(together.map((run, index) => [run.id, index]));
    merged.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    found.push(...withCompanions(merged, together.filter(isCompanion)).map((run) => ({ run, folder })));
  }
  return found;
}
function byKnowledge(a, b) {
  return Number(isPlain(a)) - Number(isPlain(b)) || pointsOf2(b) - pointsOf2(a) || (a.paths[0]?.length ?? 0) - (b.paths[0]?.length ?? 0);
}
function isPlain(run) {
  return run.format === "table" || run.format === "jsonl";
}
function pointsOf2(run) {
  return run.series.reduce((sum, series) => sum + loggedCount(series), 0);
}
function isSameRun(a, b) {
  if (a.unit !== b.unit || a.paths.some((path) => b.paths.includes(path))) return false;
  if (a.launch !== void 0 && b.launch !== void 0 && a.launch.startedAt !== b.launch.startedAt) return false;
  if (a.container !== void 0 && b.container !== void 0 && a.container.id !== b.container.id) return false;
  if (a.plannedSteps !== null && b.plannedSteps !== null && a.plannedSteps.value !== b.plannedSteps.value) return false;
  if (contradicts(a, b)) return false;
  if (a.format === b.format && a.paths.concat(b.paths).some(isCheckpoint)) {
    const { common: common2, equal: equal2 } = compareLogs(a, b, 0);
    return equal2 === common2 && (common2 > 0 || pointsOf2(a) === 0 || pointsOf2(b) === 0);
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
function contradicts(a, b) {
  const series = a.series.find(isMeasured);
  const other = series === void 0 ? void 0 : sameQuantity(b, series);
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
    const other = isMeasured(series) ? sameQuantity(b, series) : void 0;
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
function sameQuantity(run, series) {
  const plain = (name) => name.replace(/^train\//, "").replaceAll("/", "_");
  const wanted = plain(series.name);
  return run.series.find((one) => one.name === series.name) ?? run.series.find((one) => plain(one.name) === wanted);
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
    checkpoints: checkpoints === null ? null : [...new Set(checkpoints)].sort((a, b) => a - b),
    ...finalValuesOf([known, other])
  };
}

// src/studies/search-of-study.ts
var maxLevelsUp = 2;
function withSearch(study, spaces) {
  let folder = study.folder;
  for (let level = 0; level <= maxLevelsUp; level++) {
    const here = spaces.filter(({ path }) => folderOf(path) === folder);
    const [only] = here;
    if (only !== void 0) return here.length === 1 ? { ...study, searchSpace: only } : study;
    if (folder === "") return study;
    folder = folderOf(folder);
  }
  return study;
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
  const fits = ({ run, config }) => findMetric(measuredOf(run), name) !== null || chooseMetric(run, config, null) === null;
  const rest = members.filter((member) => !fits(member));
  return [{ members: members.filter(fits), label: name }, ...rest.length > 0 ? splitByMetric(rest, format) : []];
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
    if (chosen === null || loggedCount(series) > loggedCount(chosen)) chosen = series;
    else if (loggedCount(series) === loggedCount(chosen) && series.name.length < chosen.name.length) chosen = series;
  }
  return chosen;
}
function learningRateOf(run) {
  let chosen = null;
  for (const series of run.series) {
    if (series.role === "learning-rate" && series.values.some(Number.isFinite) && loggedCount(series) > (chosen === null ? 0 : loggedCount(chosen)))
      chosen = series;
  }
  if (chosen === null) return null;
  const finite = chosen.values.filter(Number.isFinite);
  return { peak: finite.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY), final: finite.at(-1) ?? 0, series: chosen };
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
  return metric !== null && findMetric(measuredOf(run), metric.name) !== null;
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
function assembleStudies({ readings, policy, paths = [], changed }) {
  const found = withCheckpoints(mergeRuns(readings.flatMap((reading) => reading.runs)), paths);
  const configs = readings.flatMap((reading) => reading.configs);
  const versions = versionsOf(readings, changed);
  const attached = attachConfigs(found, configs);
  const attachedBefore = versions.size === 0 ? attached : attachConfigs(
    found,
    configs.map((config) => versions.get(config) ?? config)
  );
  const ids = idsOf(found);
  const current = new Map([...versions].map(([now2, before]) => [before, now2]));
  const isNew = ({ run }) => run.paths.some((path) => changed?.touched.has(path) === true);
  const now = configs.filter((config) => !attached.paths.has(config.path));
  const earlier = now.map((config) => versions.get(config) ?? config);
  const candidatesFor = (members) => members.some(isNew) ? now : earlier;
  const memberOf = (one, config = null) => {
    const named = config === null || isNew(one) ? config : versions.get(config) ?? config;
    return { id: ids.get(one) ?? one.run.id, run: one.run, config: (isNew(one) ? attached : attachedBefore).configOf.get(one) ?? named };
  };
  const byPolicy = claimedByPolicy(found, policy.studies);
  const studies = [];
  for (const [entry, members] of byPolicy) {
    const config = configs.find(({ path, id }) => path === entry.config || id === entry.config) ?? null;
    const named = members.map((one) => memberOf(one, config));
    studies.push(
      buildStudy({
        name: entry.name,
        folder: commonFolder(members),
        groupedBy: "policy",
        members: named,
        entry,
        config,
        repositoryConfigs: candidatesFor(named)
      })
    );
  }
  const claimed = new Set([...byPolicy.values()].flat());
  const names = new Set(studies.map((study) => study.name));
  const unclaimed = found.filter((one) => !claimed.has(one));
  for (const container of [...namedContainersOf(unclaimed), ...containersOf(unclaimed.filter(({ run }) => run.container === void 0))]) {
    for (const shape of splitByShape(container.members.map((one) => memberOf(one)))) {
      studies.push(studyOf(container, shape, candidatesFor(shape.members), names));
    }
  }
  const placed = studies.map((study) => ({ ...study, config: study.config === null ? null : current.get(study.config) ?? study.config }));
  const searches = readings.flatMap(({ searchSpaces }) => searchSpaces ?? []);
  return {
    studies: placed.map((study) => withSearch(study, searches)),
    runConfigPaths: attached.paths,
    problems: studies.flatMap((study) => [...study.trials.flatMap(missingLength), ...finalValuesOnly(study)])
  };
}
function versionsOf(readings, changed) {
  if (changed === void 0) return /* @__PURE__ */ new Map();
  const pairs = readings.flatMap(
    ({ path, configs }) => configs.flatMap((config, index) => {
      const before = changed.before.get(path)?.[index];
      return before === void 0 ? [] : [[config, before]];
    })
  );
  return new Map(pairs);
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
  const isAlone = ({ run, folder }) => (run.container === void 0 || run.part !== void 0) && folder !== "" && perFolder.get(folder) === 1;
  return new Map(found.map((one) => [one, isAlone(one) ? one.folder : one.run.id]));
}
function studyOf(container, { members, label }, repositoryConfigs, names) {
  const [only] = members;
  const isSingle = members.length === 1;
  const isNamed = container.name !== void 0;
  const plain = container.name ?? (isSingle ? only?.id ?? "." : container.folder === "" ? "." : container.folder);
  const name = unusedName(plain, label, names);
  names.add(name);
  const groupedBy = isNamed ? "container" : isSingle ? "single" : "folder";
  const folder = isSingle && !isNamed ? plain : container.folder;
  return buildStudy({ name, folder, groupedBy, members, entry: null, config: null, repositoryConfigs });
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
function finalValuesOnly({ trials }) {
  const silent = trials.filter(({ run }) => run.finalValues !== void 0 && run.series.length === 0);
  const paths = new Set(silent.flatMap(({ run }) => run.paths[0] ?? []));
  return [...paths].map((path) => ({ code: "final-values-only", path, line: null, values: {} }));
}
function missingLength(trial) {
  const path = trial.run.paths[0];
  if (path === void 0 || trial.plannedSteps !== null) return [];
  if (trial.config === null) return [{ code: "run-without-config", path, line: null, values: {} }];
  return [{ code: "config-without-length", path, line: null, values: { config: trial.config.path } }];
}

export {
  judgeTrial,
  assembleStudies
};

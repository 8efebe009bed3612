import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  abstentionSentence,
  byRank,
  findingSentences,
  notesOf,
  suggestionOf
} from "./chunk-HCNXQ2XX.js";
import {
  rulePage
} from "./chunk-3TQKHTAK.js";
import {
  pointsOf,
  spacingOf,
  thinned,
  worstOf
} from "./chunk-FULJ3IUF.js";
import {
  cosine,
  linear,
  multiStep,
  piecewiseConstant,
  restarts,
  withWarmup
} from "./chunk-4DYOB6FB.js";
import {
  loggedCount
} from "./chunk-7YHYDJHD.js";
import {
  arcCurve,
  constantCurve,
  delayed,
  geometric,
  held,
  heldPerEpoch,
  line,
  makeSchedule,
  monotone,
  pieces,
  restingAt,
  shifted,
  wave
} from "./chunk-HSLTBOYV.js";
import {
  bare,
  finite,
  flat,
  quantity,
  record,
  scalar,
  scalars
} from "./chunk-EMIZFWBO.js";
import {
  mask,
  maskValue
} from "./chunk-FLBJ2J7N.js";

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
    lines: record(configLines(config)),
    includes: config.includes.map((path) => mask(path)),
    files: record(configFiles(config))
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
  return Object.entries(values).map(([name, value]) => [mask(name), maskValue(name, bare(value))]);
}
function configLines(config) {
  const fields = sourcedFields(config);
  return fields.flatMap(([name, sourced]) => sourced?.span === void 0 ? [] : [[mask(name), sourced.span.line]]);
}
function configFiles(config) {
  return sourcedFields(config).flatMap(([name, sourced]) => {
    const path = sourced?.span?.path;
    return path === void 0 || path === config.path ? [] : [[mask(name), mask(path)]];
  });
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

// src/report/json/forecast.ts
function forecastJson(forecast) {
  if (forecast === null) return null;
  const given = forecast.kind === "given" ? forecast : null;
  const interval = given?.interval ?? null;
  return {
    trial: forecast.trial === null ? null : mask(forecast.trial),
    metric: forecast.metric === null ? null : mask(forecast.metric),
    maxTrainSteps: forecast.maxTrainSteps === null ? null : { value: finite(forecast.maxTrainSteps), unit: forecast.unit },
    horizonFrom: forecast.horizonFrom,
    horizonFactor: finite(forecast.horizonFactor ?? Number.NaN),
    refused: forecast.kind === "refused" ? forecast.reason : null,
    method: given?.method ?? null,
    schedule: given?.schedule ?? null,
    present: finite(given?.present ?? Number.NaN),
    value: finite(given?.value ?? Number.NaN),
    low: finite(interval?.low ?? Number.NaN),
    high: finite(interval?.high ?? Number.NaN),
    level: interval?.level ?? null,
    calibratedOn: interval?.calibratedOn ?? null,
    calibrationRuns: interval?.runs ?? null,
    workloads: interval?.workloads ?? null,
    gain: finite(given?.gain ?? Number.NaN),
    gainAtMost: finite(given?.gainAtMost ?? Number.NaN)
  };
}

// src/report/json/policy-change.ts
function policyChangeJson(change, findingJson2) {
  return {
    path: mask(change.path),
    file: change.file,
    mistakes: change.mistakes.map(({ line: line2, message }) => ({ line: line2, message: mask(message) })),
    entries: change.entries.map(({ key, before, after }) => ({ key: mask(key), before: masked(before), after: masked(after) })),
    silenced: change.silenced.map(({ finding, by, reason, until }) => ({ finding: findingJson2(finding), by, reason: mask(reason), until })),
    appearing: change.appearing.map(findingJson2),
    regraded: change.regraded.map(({ finding, before, after }) => ({ finding: findingJson2(finding), before, after })),
    revised: change.revised.map(findingJson2),
    fails: { ...change.fails }
  };
}
function masked(value) {
  return value === null ? null : mask(value);
}

// src/report/json/search-space.ts
function searchSpaceJson({ id, framework, parameters, metric, trials, multiFidelity }) {
  return {
    id: mask(id),
    framework,
    parameters: parameters.map(({ name, role, kind, low, high, log, choices, span }) => ({
      name: mask(name),
      role,
      kind,
      low: finite(low),
      high: finite(high),
      log,
      choices: choices.map((choice) => scalar(maskValue(name, choice))),
      line: span.line
    })),
    metric: { name: metric.name === null ? null : mask(metric.name), goal: metric.goal },
    trials: finite(trials),
    multiFidelity: multiFidelity === null ? null : { scheduler: mask(multiFidelity.scheduler), resource: mask(multiFidelity.resource ?? "") || null }
  };
}

// src/schedules/inference/fit.ts
var ACCEPTED = 1.5;
function plainer(value, digits = [1, 2, 3, 4]) {
  return [...digits.map((count) => Number(value.toPrecision(count))), value];
}

// src/schedules/inference/least-squares.ts
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = rows.length;
  for (let column = 0; column < n; column += 1) {
    let best = column;
    for (let i = column + 1; i < n; i += 1) if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = i;
    const pivot = rows[best];
    const swapped = rows[column];
    if (pivot === void 0 || swapped === void 0 || !((pivot[column] ?? 0) !== 0)) return null;
    rows[best] = swapped;
    rows[column] = pivot;
    for (let i = 0; i < n; i += 1) {
      const row = rows[i];
      if (i === column || row === void 0) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let k = column; k <= n; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  const solution = rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
  return solution.every(Number.isFinite) ? solution : null;
}
function residuals(points, at) {
  return points.map((point) => (at(point.u) - point.rate) / point.tolerance);
}
function squares(values) {
  const total = values.reduce((sum, value) => sum + value * value, 0);
  return Number.isFinite(total) ? total : Number.POSITIVE_INFINITY;
}
function leastSquares(points, model, start) {
  const { scales } = start;
  let parameters = [...start.parameters];
  let current = residuals(points, model(parameters));
  let cost = squares(current);
  let damping = 1e-3;
  if (!Number.isFinite(cost)) return null;
  for (let round = 0; round < 120 && cost > 1e-12; round += 1) {
    const columns = parameters.map((value, i) => {
      const change = 1e-6 * (scales[i] ?? 1);
      const moved = (by) => residuals(points, model(parameters.map((other, j) => j === i ? value + by : other)));
      const [ahead, behind] = [moved(change), moved(-change)];
      return ahead.map((value_, k) => (value_ - (behind[k] ?? 0)) / 2e-6);
    });
    const normal = columns.map((a) => columns.map((b) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0)));
    const slope = columns.map((a) => -a.reduce((sum, value, k) => sum + value * (current[k] ?? 0), 0));
    let improved = false;
    while (!improved && damping < 1e12) {
      const damped = normal.map((row, i) => row.map((value, j) => i === j ? value * (1 + damping) + 1e-300 : value));
      const step = solve(damped, slope);
      const next = step === null ? null : parameters.map((value, i) => value + (step[i] ?? 0) * (scales[i] ?? 1));
      const tried = next === null ? [Number.NaN] : residuals(points, model(next));
      const triedCost = next === null ? Number.POSITIVE_INFINITY : squares(tried);
      improved = triedCost < cost;
      if (improved && next !== null) {
        const gain = (cost - triedCost) / cost;
        [parameters, current, cost, damping] = [next, tried, triedCost, Math.max(1e-15, damping / 10)];
        if (gain < 1e-10) return parameters;
      } else damping *= 10;
    }
    if (!improved) return parameters;
  }
  return parameters;
}
function weightedLine(points, more) {
  let [total, meanX, meanY] = [0, 0, 0];
  for (const [i, point] of points.entries()) {
    const weight = point.weight * (more[i] ?? 1);
    total += weight;
    if (weight > 0) {
      meanX += (point.x - meanX) * (weight / total);
      meanY += (point.y - meanY) * (weight / total);
    }
  }
  let [up, across] = [0, 0];
  for (const [i, point] of points.entries()) {
    const weight = point.weight * (more[i] ?? 1);
    up += weight * (point.x - meanX) * (point.y - meanY);
    across += weight * (point.x - meanX) ** 2;
  }
  if (!(across > 0) || !Number.isFinite(up)) return null;
  const b = up / across;
  return { a: meanY - b * meanX, b };
}
function nearestLine(points) {
  let more = points.map(() => 1);
  let best = weightedLine(points, more);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 40; round += 1) {
    const line2 = weightedLine(points, more);
    if (line2 === null) return best;
    const off = points.map((point) => Math.abs(line2.a + line2.b * point.x - point.y) * Math.sqrt(point.weight));
    const worst = off.reduce((most, value) => Math.max(most, value), 0);
    if (worst < least) [best, least] = [line2, worst];
    if (worst <= 1 || worst > 100) return best;
    more = more.map((weight, i) => weight * (off[i] ?? 0) / worst);
  }
  return best;
}

// src/schedules/inference/arcs.ts
var SOUGHT_ON = [60, 600];
var NEAR = 30;
var ORDER = ["begin", "end", "top", "floor"];
function decayCurve(shape, decay) {
  const { begin, end, top, floor } = decay;
  return pieces([
    { until: begin, curve: constantCurve(top) },
    { until: end, curve: arcCurve({ shape, from: top, to: floor, begin, length: end - begin }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
}
function openDecay(shape, decay) {
  const arc = arcCurve({ shape, from: decay.top, to: decay.floor, begin: decay.begin, length: decay.end - decay.begin });
  const [head, tail] = [arc.at(decay.begin), arc.at(decay.end)];
  return (u) => u < decay.begin ? head : u > decay.end ? tail : arc.at(u);
}
function fitDecay(points, shape, attempt) {
  const free = ORDER.filter((name) => attempt.known[name] === void 0);
  const base = { ...attempt.start, ...attempt.known };
  if (!(base.end > base.begin) || points.length < free.length + 2) return null;
  const found = free.length === 0 ? base : refine(points, shape, base, free);
  if (found === null || !(found.end > found.begin) || !(found.top > found.floor)) return null;
  if (worstOf(points, openDecay(shape, found)) > ACCEPTED) return null;
  return plainDecay(points, shape, found, free);
}
function plainDecay(points, shape, found, free) {
  let decay = found;
  const accept = (changed) => worstOf(points, openDecay(shape, changed)) <= ACCEPTED;
  const settle = (changed, left2) => {
    const again = left2.length === 0 ? changed : refine(points, shape, changed, left2);
    return again !== null && accept(again) ? again : null;
  };
  let left = [...free];
  for (const name of ["floor", "end", "begin", "top"]) {
    if (!left.includes(name)) continue;
    const rest = left.filter((other) => other !== name);
    for (const value of plainValues(name, decay)) {
      const better = settle({ ...decay, [name]: value }, rest);
      if (better === null) continue;
      decay = better;
      left = rest;
      break;
    }
  }
  return decay;
}
function plainValues(name, decay) {
  if (name === "begin" || name === "end") return [Math.round(decay[name])];
  if (name === "top") return plainer(decay.top);
  const ratios = plainer(decay.floor / decay.top, [1, 2]).map((ratio) => ratio * decay.top);
  return Math.abs(decay.floor) < 0.02 * decay.top ? [0, ...ratios] : ratios;
}
function refine(points, shape, start, free) {
  let found = start;
  for (const most of SOUGHT_ON) {
    found = found === null ? null : nearest(thinned(points, most), shape, found, free);
    if (found === null) return null;
    const worst = worstOf(points, openDecay(shape, found));
    if (worst <= ACCEPTED || worst > NEAR || points.length <= most) return found;
  }
  return found;
}
function nearest(points, shape, start, free) {
  const of = (values2) => {
    const found = { ...start };
    for (const [i, name] of free.entries()) found[name] = values2[i] ?? found[name];
    return found;
  };
  const span = start.end - start.begin;
  const sizes = { begin: span, end: span, top: start.top, floor: start.top };
  const values = leastSquares(points, (candidate) => openDecay(shape, of(candidate)), {
    parameters: free.map((name) => start[name]),
    scales: free.map((name) => sizes[name])
  });
  return values === null ? null : of(values);
}
function decayFit(family, shape, decay, extra = {}) {
  return {
    family,
    curve: decayCurve(shape, decay),
    top: decay.top,
    begin: decay.begin,
    end: decay.end,
    endRate: decay.floor,
    parameters: { ...extra, begin: decay.begin, end: decay.end, floor: decay.floor }
  };
}
function attempts(setting, top) {
  const first = setting.points[0];
  const last = setting.points.at(-1);
  if (first === void 0 || last === void 0) return [];
  const planned = setting.plannedSteps;
  const latest = setting.warmupSeenTo ?? 0;
  const ends = planned === null ? [] : [planned, planned - 1];
  const begins = setting.warmed ? [] : [0, -1];
  const guesses = [planned, last.u + 1, first.u + 2 * (last.u - first.u), first.u + 6 * (last.u - first.u), first.u + 25 * (last.u - first.u)].filter(
    (end) => end !== null && end > last.u - setting.spacing
  );
  const starts = guesses.map((end) => ({ begin: setting.warmed ? latest : Math.min(0, first.u), end: end ?? last.u + 1, top, floor: 0 }));
  const tries = [];
  const start = starts[0] ?? { begin: 0, end: last.u + 1, top, floor: 0 };
  for (const end of ends) for (const begin of begins) tries.push({ known: { begin, end, floor: 0 }, start: { ...start, end } });
  for (const end of ends) tries.push({ known: { end, floor: 0 }, start: { ...start, end } });
  for (const end of ends) for (const begin of begins) tries.push({ known: { begin, end }, start: { ...start, end } });
  for (const begin of begins) for (const from of starts) tries.push({ known: { begin, floor: 0 }, start: from });
  for (const end of ends) tries.push({ known: { end }, start: { ...start, end, begin: Math.max(start.begin, first.u - setting.spacing) } });
  for (const from of starts) tries.push({ known: { floor: 0 }, start: from });
  for (const from of starts)
    tries.push(
      { known: {}, start: { ...from, floor: Math.min(last.rate, 0.5 * top) } },
      { known: {}, start: { ...from, begin: first.u - 0.5, floor: 0.1 * last.rate } }
    );
  return tries;
}

// src/schedules/inference/straight.ts
function straightLine(points, how) {
  const positive = points.filter((point) => point.rate > 0);
  if (positive.length < points.length || positive.length < 4) return null;
  const found = nearestLine(positive.map((point) => ({ x: point.u, y: how.of(point.rate), weight: (how.slope(point.rate) * point.tolerance) ** -2 })));
  return found !== null && worstOf(points, how.curve(found.a, found.b).at) <= ACCEPTED ? found : null;
}
function constantFit(points) {
  const rate = points[Math.floor(points.length / 2)]?.rate;
  if (rate === void 0 || points.length < 2 || worstOf(points, () => rate) > 2 * ACCEPTED) return null;
  return { family: "constant", curve: constantCurve(rate), top: null, begin: null, end: null, endRate: null, parameters: { rate } };
}
var exponentialMeasure = {
  of: Math.log,
  slope: (rate) => 1 / rate,
  curve: (a, b) => geometric({ scale: Math.exp(a), ratio: Math.exp(b), per: 1, begin: 0 })
};
function exponentialFit(points) {
  const found = straightLine(points, exponentialMeasure);
  if (found === null || !(found.b < 0)) return null;
  const { a, b } = found;
  return {
    family: "exponential",
    curve: exponentialMeasure.curve(a, b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { start: Math.exp(a), ratio: Math.exp(b), per: 1 }
  };
}
var inverseSquares = {
  of: (rate) => rate ** -2,
  slope: (rate) => 2 * rate ** -3,
  curve: (a, b) => monotone(-1, (u) => 1 / Math.sqrt(Math.max(Number.MIN_VALUE, a + b * u)))
};
function inverseSquareRootFit(points) {
  const found = straightLine(points, inverseSquares);
  if (found === null || !(found.b > 0)) return null;
  const { a, b } = found;
  return {
    family: "inverse-square-root",
    curve: inverseSquares.curve(a, b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { clockStartsAt: -a / b }
  };
}
var inverses = {
  of: (rate) => 1 / rate,
  slope: (rate) => rate ** -2,
  curve: (a, b) => monotone(-1, (u) => 1 / Math.max(Number.MIN_VALUE, a + b * u))
};
function inverseTimeFit(points) {
  const found = straightLine(points, inverses);
  if (found === null || !(found.b > 0) || !(found.a > 0)) return null;
  return {
    family: "inverse-time",
    curve: inverses.curve(found.a, found.b),
    top: null,
    begin: null,
    end: null,
    endRate: null,
    parameters: { start: 1 / found.a, rate: found.b / found.a, per: 1 }
  };
}
var SHARES = [0.1, 0.2, 0.01, 0.05, 0.02, 1e-3, 0.15, 0.25, 0.3];
function endOfDecay(decay, peaks, setting) {
  if (setting.floor !== null) return { end: decay.reaches(setting.floor), floor: setting.floor };
  const last = setting.points.at(-1);
  const latest = last?.u ?? 0;
  const tolerance = last?.tolerance ?? 0;
  const zero = { end: decay.reaches(0), floor: 0 };
  const planned = setting.plannedSteps;
  if (planned !== null ? Math.abs(zero.end - planned) <= 1.5 : zero.end <= latest + 1.5 * setting.spacing + 1) return zero;
  const slack = 1e-3 + 4 * tolerance / Math.max(Number.MIN_VALUE, Math.abs(decay.at(latest) - decay.at(latest - 1)));
  const blurred = slack > 0.25 && zero.end > 4 * (latest + 1);
  const whole = !blurred && Math.abs(zero.end - Math.round(zero.end)) <= slack;
  const window = planned === null ? { from: latest, to: latest + 2 * setting.spacing } : { from: planned - 1, to: planned + 1 };
  const plain = plainFloor(decay, planned === null ? [latest, latest + 1] : [planned, planned - 1], tolerance);
  if (plain !== null) return plain;
  const shares = shareFloors(decay, peaks, { from: window.from - slack, to: window.to + slack });
  const first = shares[0];
  if (planned !== null) return first ?? (whole ? zero : null);
  const sharp = first !== void 0 && first.end <= latest + 1 + slack;
  if (first !== void 0 && shares.length === 1 && (sharp || !whole)) return first;
  return first === void 0 && whole ? zero : null;
}
function plainFloor(decay, updates, tolerance) {
  for (const end of updates) {
    const rate = decay.at(end);
    const floor = Number(rate.toPrecision(2));
    if (rate > 0 && tolerance < 1e-3 * rate && Math.abs(rate - floor) <= 2 * tolerance) return { end, floor };
  }
  return null;
}
function shareFloors(decay, peaks, window) {
  return SHARES.flatMap((share) => {
    const [early, late] = [decay.reaches(share * peaks.high), decay.reaches(share * peaks.low)];
    const slack = (window.to - Math.floor(window.to)) % 1;
    const from = Math.max(window.from, early - slack);
    const end = Math.ceil(from - 1e-9);
    return end <= Math.min(window.to, late + slack) + 1e-9 ? [{ end, floor: Math.min(peaks.high * share, Math.max(peaks.low * share, decay.at(end))) }] : [];
  });
}
function linearFit(points, setting) {
  if (points.length < 3) return null;
  const found = nearestLine(points.map((point) => ({ x: point.u, y: point.rate, weight: point.tolerance ** -2 })));
  if (found === null || !(found.b < 0)) return null;
  const { a, b } = found;
  const at = (u) => a + b * u;
  if (worstOf(points, at) > ACCEPTED) return null;
  const peaks = setting.top === null ? setting.peaksOf(at) : { low: setting.top, high: setting.top };
  const reaches = (rate) => (rate - a) / b;
  const ends = endOfDecay({ reaches, at }, peaks, setting);
  if (ends === null) return null;
  const { end, floor } = ends;
  const begin = setting.top === null ? null : reaches(setting.top);
  const body = line({ from: at(0), to: floor, begin: 0, length: end });
  const falling = pieces([
    { until: end, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return { family: "linear", curve: falling, top: null, begin, end, endRate: floor, parameters: { end, floor } };
}

// src/schedules/inference/falling.ts
function splitRest(points) {
  const last = points.at(-1);
  if (last === void 0) return { moving: points, floor: null, restsFrom: null };
  let from = points.length - 1;
  while (from > 0 && Math.abs((points[from - 1]?.rate ?? Number.NaN) - last.rate) <= last.tolerance) from -= 1;
  const before = points[from - 2];
  const slope = before === void 0 || from < 2 ? 0 : (before.rate - last.rate) / Math.max(1, (points[from]?.u ?? 0) - before.u);
  const hidden = slope > 0 && slope * (last.u - (points[from]?.u ?? 0)) <= 2 * last.tolerance && last.rate > 0;
  const rests = from > 0 && (points.length - from >= 2 && !hidden || last.rate === 0 && points.length - from === 1);
  return rests ? { moving: points.slice(0, from), floor: last.rate, restsFrom: points[from]?.u ?? null } : { moving: points, floor: null, restsFrom: null };
}
var SHAPES = [
  { shape: "cosine" },
  { shape: "square", power: 2 },
  { shape: "sqrt", power: 0.5 },
  { shape: { power: 0.9 }, power: 0.9 },
  { shape: { power: 1.5 }, power: 1.5 },
  { shape: { power: 3 }, power: 3 },
  { shape: { power: 4 }, power: 4 }
];
function quickFit(points, setting) {
  const constant = constantFit(points);
  if (constant !== null) return constant;
  const { moving, floor } = splitRest(points);
  const straight = linearFit(moving, { ...setting, floor, top: null });
  return straight ?? inverseSquareRootFit(points) ?? exponentialFit(points) ?? inverseTimeFit(points);
}
function shapedFit(points, setting) {
  const falling = splitRest(points);
  if (falling.moving.length < 4 || restsOnTop(points)) return null;
  for (const { shape, power } of SHAPES) {
    const decay = shapedDecay(points, falling, shape, setting);
    if (decay !== null) return power === void 0 ? decayFit("cosine", shape, decay) : powerFit(decay, shape, power);
  }
  return null;
}
function powerFit(decay, shape, power) {
  const { begin, end, top, floor } = decay;
  const curve = pieces([
    { until: end, curve: arcCurve({ shape, from: top, to: floor, begin, length: end - begin }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return { family: "polynomial", curve, top: null, begin: null, end, endRate: floor, parameters: { power, end, floor } };
}
function restsOnTop(points) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === void 0 || last === void 0) return false;
  const leaves = points.findIndex((point) => Math.abs(point.rate - first.rate) > point.tolerance);
  return leaves >= 3 && (points[leaves - 1]?.u ?? 0) - first.u > 0.05 * (last.u - first.u);
}
function fallingFit(points, setting) {
  return quickFit(points, setting) ?? shapedFit(points, setting);
}
function shapedDecay(points, falling, shape, setting) {
  const { moving, floor, restsFrom } = falling;
  const top = moving[0]?.rate ?? 0;
  const begin = setting.warmed ? setting.warmupSeenTo ?? 0 : 0;
  for (const given of attempts(setting, top)) {
    if (shape !== "cosine" && given.known.begin !== void 0) continue;
    const attempt = shape === "cosine" ? given : { known: { ...given.known, begin }, start: { ...given.start, begin } };
    const rested = floor === null ? attempt : { known: { ...attempt.known, floor }, start: { ...attempt.start, end: restsFrom ?? attempt.start.end } };
    const decay = fitDecay(moving, shape, rested);
    if (decay === null || !plausible(decay, moving, setting)) continue;
    if (worstOf(points, decayCurve(shape, decay).at) <= ACCEPTED) return decay;
  }
  return null;
}
function plausible(decay, moving, setting) {
  const first = moving[0]?.u ?? 0;
  const last = moving.at(-1)?.u ?? 0;
  const earliest = setting.warmed ? (setting.warmupSeenTo ?? 0) - setting.spacing : -2;
  return decay.begin <= first + 1 && decay.begin >= earliest && decay.end >= last - 1 && decay.floor >= -1e-9 * decay.top;
}

// src/schedules/inference/levels.ts
function levelsOf(points) {
  const levels = [];
  for (const point of points) {
    const level = levels.at(-1);
    if (level !== void 0 && Math.abs(level.rate - point.rate) <= 2 * point.tolerance)
      levels[levels.length - 1] = { ...level, last: point.u, count: level.count + 1 };
    else levels.push({ rate: point.rate, first: point.u, last: point.u, count: 1, tolerance: point.tolerance });
  }
  return levels;
}
function areSteps(levels) {
  const inner = levels.slice(0, -1);
  return levels.length >= 2 && inner.every((level, i) => (level.count >= 2 || i === 0) && Math.abs((levels[i + 1]?.rate ?? level.rate) - level.rate) > 8 * level.tolerance);
}
function levelsFit(points, setting) {
  const levels = levelsOf(points);
  if (!areSteps(levels)) return null;
  const ticked = levels.length >= 4 ? tickedFit(points, levels, setting) : null;
  return ticked ?? (levels.length <= MOST || evenOf(levels) !== null ? steppedFit(levels) : null);
}
var MOST = 6;
function evenOf(levels) {
  const factors = levels.slice(1).map((level, i) => Number((level.rate / (levels[i]?.rate ?? 1)).toPrecision(6)));
  const gamma = factors[0] ?? 1;
  return factors.every((factor) => Math.abs(factor - gamma) <= 1e-3 * gamma) ? gamma : null;
}
function steppedFit(levels) {
  const rates = levels.map((level) => level.rate);
  const milestones = levels.slice(1).map((level) => level.first);
  const falls = rates.every((rate, i) => i === 0 || rate < (rates[i - 1] ?? 0));
  const start = rates[0] ?? 0;
  const factors = rates.slice(1).map((rate, i) => Number((rate / (rates[i] ?? 1)).toPrecision(6)));
  const schedule = piecewiseConstant({ values: rates, boundaries: milestones });
  const parameters = falls ? multiStep({ start, milestones, gamma: evenOf(levels) ?? factors }).parameters : schedule.parameters;
  const flat2 = Object.entries(parameters).map(([name, value]) => [name, typeof value === "object" && value !== null ? value.join(", ") : value]);
  return {
    family: falls ? "multi-step" : "piecewise-constant",
    curve: schedule,
    top: Math.max(...rates),
    begin: null,
    end: milestones.at(-1) ?? null,
    endRate: rates.at(-1) ?? null,
    parameters: Object.fromEntries(flat2)
  };
}
function ticksOf(levels) {
  return [0, 1].flatMap((ahead) => {
    const ticks = tickSize(levels.map((level) => ({ ...level, first: level.first + ahead, last: level.last + ahead })));
    return ticks === null ? [] : [{ ...ticks, ahead }];
  });
}
function tickSize(levels) {
  const gaps = levels.slice(1).map((level, i) => level.first - (levels[i]?.first ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  for (let offset = 0; offset <= Math.ceil((levels[0]?.first ?? 0) / Math.max(1, usual)); offset += 1) {
    let [low, high] = [0, Number.POSITIVE_INFINITY];
    for (const [i, level] of levels.entries()) {
      const tick = i + offset;
      low = Math.max(low, (level.last + 1e-9) / (tick + 1));
      if (tick > 0) high = Math.min(high, level.first / tick);
    }
    const size = Number.isFinite(high) ? roundest(low, high) : null;
    if (size !== null && size >= 2) return { size, offset };
  }
  return null;
}
function roundest(low, high) {
  for (let unit = 10 ** Math.floor(Math.log10(Math.max(1, high))); unit >= 1; unit /= 10) {
    const value = Math.floor(high / unit) * unit;
    if (value > low) return value;
  }
  return null;
}
function tickedFit(points, levels, setting) {
  for (const ticks of ticksOf(levels)) {
    const fit = fitOfTicks(points, levels, { setting, ticks });
    if (fit !== null) return fit;
  }
  return null;
}
function fitOfTicks(points, levels, given) {
  const { setting } = given;
  const { size, offset, ahead } = given.ticks;
  const perTick = levels.map((level, i) => ({ u: i + offset, rate: level.rate, tolerance: level.tolerance }));
  const plannedSteps = setting.plannedSteps === null ? null : setting.plannedSteps / size;
  const fit = fallingFit(perTick, {
    ...setting,
    points: perTick,
    warmupSeenTo: null,
    warmed: false,
    peaksOf: (at) => ({ low: at(0), high: at(0) }),
    plannedSteps,
    spacing: 1
  });
  if (fit === null) return null;
  const curve = ahead === 0 ? held(fit.curve, size) : delayed(held(fit.curve, size), -ahead);
  if (worstOf(points, curve.at) > 2 * ACCEPTED) return null;
  const stepwise = fit.family === "exponential";
  const gamma = fit.parameters.ratio;
  return {
    ...fit,
    family: stepwise ? "step" : fit.family,
    curve,
    begin: fit.begin === null ? null : fit.begin * size - ahead,
    end: fit.end === null ? null : fit.end * size - ahead,
    parameters: stepwise ? { size, gamma: typeof gamma === "number" ? gamma : null } : { ...fit.parameters, heldFor: size }
  };
}

// src/schedules/inference/peak.ts
function loggedPlain(point) {
  const plain = Number(point.rate.toPrecision(2));
  return Math.abs(point.rate - plain) <= point.tolerance ? plain : null;
}
var MOST2 = 2e4;
var BY_CHANCE = 0.02;
var EXTRAPOLATED = 3;
var KNOWN = 0.02;
var UNWARMED = 0.06;
function meetingOf(up, body, { from, to }) {
  let [low, high] = [from + 1, to];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (up(middle) >= body(middle) * (1 - 1e-9)) high = middle;
    else low = middle + 1;
  }
  return Math.max(low, from + 1);
}
function takeoverOf(body, upPoints, first, up) {
  const last = upPoints.at(-1);
  if (last === void 0) return { from: -1, to: Math.max(-1, first) };
  const between = { from: last.u, to: first };
  if (up !== null && up.arrivesAt !== null) return { from: Math.max(last.u, Math.floor(up.arrivesAt) - 1), to: Math.min(first, Math.ceil(up.arrivesAt)) };
  if (upPoints.length > 1 && up !== null) {
    const meets = meetingOf(up.at, body, between);
    return { from: Math.max(last.u, meets - 1), to: Math.min(first, meets) };
  }
  if (!(last.rate > 0)) return between;
  const meetings = [-2, -1, 0].filter((zero) => zero < last.u).map((zero) => meetingOf((u) => last.rate * (u - zero) / (last.u - zero), body, between));
  if (meetings.length === 0) return between;
  return { from: Math.max(last.u, Math.min(...meetings) - 1), to: Math.min(first, Math.max(...meetings)) };
}
function peakWithin(body, { from, to }, tolerance) {
  const plain = plainRates(body, { from, to }, EXTRAPOLATED * tolerance);
  const [only] = plain;
  if (only !== void 0 && plain.size === 1) return only;
  for (const value of plain) if (Math.abs(body(to) - value) <= tolerance) return value;
  const [high, low] = [body(from), body(to)];
  if (!(high <= (1 + KNOWN) * low)) return from < 0 && high <= (1 + UNWARMED) * low ? body(0) : null;
  const middle = (high + low) / 2;
  return plainer(middle, [1, 2, 3, 4]).find((value) => value >= low - tolerance && value <= high + tolerance) ?? middle;
}
function plainRates(body, { from, to }, tolerance) {
  const count = Math.min(MOST2, to - from + 1);
  const found = /* @__PURE__ */ new Set();
  for (const digits of [1, 2, 3]) {
    const unit = 10 ** (Math.floor(Math.log10(Math.max(Number.MIN_VALUE, body(to)))) - digits + 1);
    if (!(count * 2 * tolerance / unit < BY_CHANCE)) return found;
    for (let u = from; u < from + count; u += 1) {
      const rate = body(u);
      const plain = Number(rate.toPrecision(digits));
      if (Math.abs(rate - plain) <= tolerance) found.add(plain);
    }
    if (found.size > 0) return found;
  }
  return found;
}

// src/schedules/inference/plateau.ts
function endless(top) {
  return [
    { shape: "linear", of: (rate) => rate, slope: () => 1, back: (y) => y },
    { shape: "geometric", of: Math.log, slope: (rate) => 1 / rate, back: Math.exp },
    { shape: "1-sqrt", of: (rate) => (top - rate) ** 2, slope: (rate) => 2 * Math.abs(top - rate), back: (y) => top - Math.sqrt(Math.max(0, y)) },
    {
      shape: "1-square",
      of: (rate) => Math.sqrt(Math.max(0, top - rate)),
      slope: (rate) => 0.5 / Math.sqrt(Math.max(Number.MIN_VALUE, top - rate)),
      back: (y) => top - Math.max(0, y) ** 2
    }
  ];
}
var SHAPES2 = ["cosine", "exponential", "sqrt", "square"];
function plateauFit(points, setting) {
  const first = points[0];
  if (first === void 0) return null;
  const top = first.rate;
  const leaves = points.findIndex((point) => Math.abs(point.rate - top) > point.tolerance);
  const lastFlat = points[leaves - 1];
  const falling = points.slice(leaves);
  if (leaves < 2 || lastFlat === void 0 || falling.length < 4) return null;
  const { moving, floor, restsFrom } = splitRest(falling);
  if (moving.length < 4) return null;
  const known = { ...setting, points, floor };
  for (const measure of endless(top)) {
    const decay = endlessDecay(moving, { ...measure, top }, known);
    if (decay !== null && fits(points, measure.shape, decay)) return wsd(measure.shape, decay);
  }
  for (const shape of SHAPES2) {
    for (const attempt of startsOf({ top, floor, restsFrom, lastFlat: lastFlat.u, moving, setting })) {
      const decay = fitDecay(moving, shape, attempt);
      if (decay !== null && fits(points, shape, decay)) return wsd(shape, decay);
    }
  }
  return null;
}
function wsd(shape, decay) {
  return decayFit("warmup-stable-decay", shape, decay, { shape: typeof shape === "string" ? shape : "power" });
}
function fits(points, shape, decay) {
  return decay.begin > (points[0]?.u ?? 0) && decay.end > decay.begin && decay.floor >= -1e-9 * decay.top && worstOf(points, decayCurve(shape, decay).at) <= ACCEPTED;
}
function endlessDecay(moving, measure, setting) {
  if (measure.shape === "geometric" && moving.some((point) => point.rate <= 0)) return null;
  const found = nearestLine(moving.map((point) => ({ x: point.u, y: measure.of(point.rate), weight: (measure.slope(point.rate) * point.tolerance) ** -2 })));
  if (found === null) return null;
  const { a, b } = found;
  const at = (u) => measure.back(a + b * u);
  if (worstOf(moving, at) > ACCEPTED) return null;
  const reaches = (rate) => (measure.of(rate) - a) / b;
  const exact = reaches(measure.top);
  const begin = Math.abs(exact - Math.round(exact)) < 0.2 ? Math.round(exact) : exact;
  const last = moving.at(-1);
  const ends = endOfDecay({ reaches, at }, { low: measure.top, high: measure.top }, setting);
  if (ends !== null && Number.isFinite(ends.end)) {
    const { end, floor } = ends;
    return { begin, end: Math.abs(end - Math.round(end)) < 0.2 ? Math.round(end) : end, top: measure.top, floor };
  }
  const ended = last !== void 0 && (setting.plannedSteps === null || last.u >= setting.plannedSteps - 2 * setting.spacing);
  return measure.shape === "geometric" && ended ? { begin, end: last.u, top: measure.top, floor: last.rate } : null;
}
function startsOf(around) {
  const { top, floor, restsFrom, lastFlat, moving, setting } = around;
  const last = moving.at(-1);
  const first = moving[0];
  if (last === void 0 || first === void 0) return [];
  const ends = [restsFrom, setting.plannedSteps, last.u + 1, last.u + (last.u - first.u)].filter((end) => end !== null && end > last.u - 1);
  const begins = [(lastFlat + first.u) / 2, lastFlat - 0.05 * (last.u - lastFlat)];
  const starts = ends.flatMap((end) => begins.map((begin) => ({ begin, end: end ?? last.u + 1, top, floor: floor ?? 0 })));
  const settled = starts.map((start) => ({ known: { top, floor: floor ?? 0 }, start }));
  if (floor !== null) return settled;
  return [...settled, ...starts.map((start) => ({ known: { top }, start: { ...start, floor: 0.5 * last.rate } }))];
}

// src/schedules/inference/skips.ts
var SHARP = 0.2;
var LEAST = 12;
var MOST3 = 0.1;
function usualSlope(points) {
  const slopes = points.slice(1).map((point, i) => (point.rate - (points[i]?.rate ?? 0)) / (point.u - (points[i]?.u ?? 0)));
  slopes.sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? null;
}
function candidates(points, top, planned) {
  const rising = usualSlope(points.slice(0, top));
  const warmupOf = (peak) => rising !== null && rising > 0 && top >= 2 ? Math.round(peak / rising) : 0;
  const found = [];
  const falling = usualSlope(points.slice(top));
  if (falling !== null && falling < 0) {
    const up = rising !== null && rising > 0 && top >= 2 ? rising : Number.POSITIVE_INFINITY;
    const exact = -falling * planned / (1 - falling / up);
    const peak = plainer(exact).find((value) => Math.abs(value - exact) < 1e-3 * exact) ?? exact;
    found.push({ family: "linear", peak, warmupSteps: warmupOf(peak), at: (rate) => planned + rate / falling });
  }
  for (const peak of new Set([1, 2, 3, 4].map((digits) => Number((points[top]?.rate ?? 0).toPrecision(digits))))) {
    const warmupSteps = warmupOf(peak);
    const length = planned - warmupSteps;
    found.push({
      family: "cosine",
      peak,
      warmupSteps,
      at: (rate) => warmupSteps + length / Math.PI * Math.acos(Math.min(1, Math.max(-1, 2 * rate / peak - 1)))
    });
  }
  return found;
}
function lags(points, way, planned) {
  const found = [];
  for (const point of points) {
    const counter = way.at(point.rate);
    const blur = Math.abs(way.at(Math.max(0, point.rate - point.tolerance)) - way.at(point.rate + point.tolerance));
    if (!(blur < SHARP)) continue;
    const lag = point.u - counter;
    const whole = Math.round(lag);
    if (Math.abs(lag - whole) > SHARP || whole < (found.at(-1) ?? -1) || whole > Math.max(5, MOST3 * planned)) return null;
    found.push(whole);
  }
  return found.length >= LEAST ? found : null;
}
function skippedFit(points, planned) {
  if (planned === null || points.length < LEAST) return null;
  const top = points.reduce((best, point, i) => point.rate > (points[best]?.rate ?? 0) ? i : best, 0);
  const body = points.slice(top + 1);
  for (const way of candidates(points, top, planned)) {
    const behind = lags(body, way, planned);
    const [first, last] = [behind?.[0], behind?.at(-1)];
    if (first === void 0 || last === void 0 || new Set(behind).size > 1 + body.length / 4) continue;
    const { family, peak, warmupSteps } = way;
    const steps = planned - warmupSteps;
    const decay = family === "linear" ? linear({ start: peak, end: 0, steps }) : cosine({ peak, steps });
    const whole = withWarmup({ steps: warmupSteps, body: decay });
    return { family, peak, warmupSteps, schedule: shifted(whole, -first), skippedUpdates: last - Math.min(0, first), shift: first < 0 ? 1 : 0 };
  }
  return null;
}

// src/schedules/inference/swings.ts
function swingFit(points, setting) {
  return restartsFit(points, setting) ?? waveFit(points);
}
function waveFit(points) {
  const first = points[0];
  const lowest = points.reduce((low2, point) => low2 === void 0 || point.rate < low2.rate ? point : low2, first);
  if (first === void 0 || lowest === void 0 || points.length < 8) return null;
  const top = points.reduce((most, point) => Math.max(most, point.rate), 0);
  const half = Math.max(1, lowest.u - first.u);
  const model = ([begin2 = 0, length2 = 1, high2 = 0, low2 = 0]) => wave({ middle: (high2 + low2) / 2, amplitude: (high2 - low2) / 2, begin: begin2, half: Math.max(1e-9, length2) }).at;
  const found = leastSquares(points, model, { parameters: [first.u, half, top, lowest.rate], scales: [half, half, top, top] });
  if (found === null) return null;
  const [begin = 0, length = 1, high = 0, low = 0] = found;
  const rounded = [Math.round(begin), Math.round(begin + length) - Math.round(begin), plainHigh(high), Math.abs(low) < 1e-3 * high ? 0 : plainHigh(low)];
  const [b = 0, h = 1, t = 0, f = 0] = worstOf(points, model(rounded)) <= ACCEPTED ? rounded : found;
  if (worstOf(points, model([b, h, t, f])) > ACCEPTED) return null;
  const curve = wave({ middle: (t + f) / 2, amplitude: (t - f) / 2, begin: b, half: h });
  return { family: "cosine", curve, top: t, begin: b, end: b + h, endRate: f, parameters: { begin: b, end: b + h, floor: f, past: "rises" } };
}
function plainHigh(value) {
  return plainer(value, [4])[0] ?? value;
}
function jumpsOf(points) {
  const top = points.reduce((most, point) => Math.max(most, point.rate), 0);
  const found = [];
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before !== void 0 && point.rate - before.rate > 0.3 * top && (points[i + 1]?.rate ?? 0) < point.rate) found.push(i);
  }
  return found;
}
function restartsFit(points, setting) {
  const jumps = jumpsOf(points);
  const firstJump = jumps[0];
  const restart = points[firstJump ?? -1];
  if (firstJump === void 0 || restart === void 0) return null;
  const cycle = points.slice(0, firstJump);
  const fit = fallingFit(cycle, { ...setting, points: cycle, plannedSteps: restart.u });
  if (fit === null || fit.family !== "cosine" || fit.begin === null || fit.end === null) return null;
  const [begin, firstCycle, floor] = [fit.begin, fit.end - fit.begin, fit.endRate ?? 0];
  const peak = fit.curve.at(Math.ceil(begin));
  const second = points[jumps[1] ?? -1];
  const ratio = second === void 0 ? 1 : (second.u - begin - firstCycle) / firstCycle;
  for (const multiplier of [1, 2, 1.5, 3, 4, Math.round(ratio * 10) / 10]) {
    for (const kept of keptPeaks(points, jumps, peak)) {
      const curve = delayed(restarts({ peak, floor, firstCycle, multiplier, keeps: { peak: kept } }), begin);
      if (worstOf(points, curve.at) > ACCEPTED) continue;
      return {
        family: "cosine-restarts",
        curve,
        top: peak,
        begin,
        end: begin + firstCycle,
        endRate: floor,
        parameters: { firstCycle, multiplier, kept, floor }
      };
    }
  }
  return null;
}
function keptPeaks(points, jumps, peak) {
  const again = points[jumps[0] ?? -1]?.rate ?? peak;
  return [1, ...plainer(again / peak, [1, 2])];
}

// src/schedules/inference/warmup.ts
function wayUp(points) {
  const first = points[0];
  if (first === void 0) return null;
  if (points.length === 1) return { shape: "linear", at: (u) => first.rate * (u + 1) / (first.u + 1), zeroAt: -1, arrivesAt: null };
  const line2 = nearestLine(points.map((point) => ({ x: point.u, y: point.rate, weight: point.tolerance ** -2 })));
  if (line2 !== null && line2.b > 0) {
    const at = (u) => line2.a + line2.b * u;
    if (worstOf(points, at) <= ACCEPTED) return { shape: "linear", at, zeroAt: -line2.a / line2.b, arrivesAt: null };
  }
  return points.length >= 6 ? cosineUp(points) : null;
}
function cosineUp(points) {
  const first = points[0];
  const last = points.at(-1);
  if (first === void 0 || last === void 0) return null;
  const model = ([begin2 = 0, length2 = 1, low = 0, high = 0]) => {
    return (u) => low + (high - low) * (1 - Math.cos(Math.PI * Math.min(length2, Math.max(0, u - begin2)) / length2)) / 2;
  };
  const span = last.u - first.u;
  const found = leastSquares(points, model, { parameters: [0, last.u * 1.05 + 1, first.rate, last.rate], scales: [span, span, last.rate, last.rate] });
  if (found === null || worstOf(points, model(found)) > ACCEPTED) return null;
  const [begin = 0, length = 1] = found;
  return { shape: "cosine", at: model(found), zeroAt: begin, arrivesAt: begin + length };
}

// src/schedules/infer.ts
var UNKNOWN = {
  family: "unknown",
  peak: null,
  warmupSteps: null,
  warmupSeen: false,
  horizonSteps: null,
  endRate: null,
  parameters: {},
  maxRelativeDeviation: null,
  shift: 0,
  schedule: null
};
var FEW = 8;
function inferSchedule(logged) {
  const few = new Set(logged.rates).size < FEW;
  for (const digits of few ? [6, 3] : [1]) {
    const points = pointsOf(logged, digits);
    const peak = points.reduce((top, point) => Math.max(top, point.rate), 0);
    if (points.length < 3 || !(peak > 0)) return UNKNOWN;
    const explanation = explain(points, logged);
    const found = explanation === null ? UNKNOWN : conclude(points, explanation, logged);
    if (found.family !== "unknown") return found;
  }
  return withSkips(logged);
}
function withSkips(logged) {
  const points = pointsOf(logged);
  const found = skippedFit(points, logged.plannedSteps);
  if (found === null) return UNKNOWN;
  const { family, peak, warmupSteps, schedule, skippedUpdates, shift } = found;
  const off = points.reduce((worst, point) => Math.max(worst, Math.abs(schedule.at(point.u) - point.rate)), 0);
  const steepest = Math.max(1 / Math.max(1, warmupSteps), 2 / Math.max(1, (logged.plannedSteps ?? 0) - warmupSteps));
  if (off > (skippedUpdates + 2) * steepest * peak) return UNKNOWN;
  return {
    family,
    peak,
    warmupSteps,
    warmupSeen: warmupSteps > 0,
    horizonSteps: logged.plannedSteps,
    endRate: 0,
    parameters: { peak, warmupSteps, skippedUpdates },
    maxRelativeDeviation: off / peak,
    shift,
    schedule
  };
}
function topIndex(points) {
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (next === void 0 || next.rate <= point.rate + point.tolerance) return i;
  }
  return 0;
}
var FALLING = [quickFit, shapedFit, plateauFit, levelsFit];
var RISING = [levelsFit, swingFit];
function explain(points, logged) {
  const top = topIndex(points);
  const starts = top === 0 ? [0, 1] : [top, top + 1];
  const parts = starts.flatMap((start) => {
    const upPoints = points.slice(0, start);
    const bodyPoints = points.slice(start);
    const up = start === 0 ? null : wayUp(upPoints);
    const setting = {
      points: bodyPoints,
      warmed: up !== null,
      warmupSeenTo: upPoints.at(-1)?.u ?? null,
      peaksOf: (curve) => {
        const { from, to } = takeoverOf(curve, upPoints, bodyPoints[0]?.u ?? 0, up);
        return { low: curve(to), high: curve(from) };
      },
      plannedSteps: logged.plannedSteps,
      spacing: spacingOf(points)
    };
    return start > 0 && up === null ? [] : [{ up, upPoints, bodyPoints, setting }];
  });
  const falls = points.slice(top).every((point, i, body) => i === 0 || point.rate <= (body[i - 1]?.rate ?? 0) + point.tolerance);
  for (const tier of falls ? FALLING : RISING) {
    for (const { up, upPoints, bodyPoints, setting } of parts) {
      const body = tier(bodyPoints, setting);
      if (body !== null) return { up, upPoints, body, bodyPoints };
    }
  }
  return null;
}
function meetingPoint(explanation) {
  const { up, upPoints, body, bodyPoints } = explanation;
  const from = (upPoints.at(-1)?.u ?? -1) + 1;
  const to = bodyPoints[0]?.u ?? from;
  if (up === null) return 0;
  if (up.arrivesAt !== null) return Math.min(to, Math.max(from, Math.ceil(up.arrivesAt)));
  return meetingOf(up.at, body.curve.at, { from: from - 1, to });
}
function peakOf(explanation, meeting, points) {
  const { up, upPoints, body, bodyPoints } = explanation;
  const within = () => {
    const behind = bodyPoints[0];
    const clock = body.parameters.clockStartsAt;
    if (behind !== void 0 && upPoints.length === 0 && typeof clock === "number" && clock > -3) return loggedPlain(behind);
    return behind === void 0 ? null : peakWithin(body.curve.at, takeoverOf(body.curve.at, upPoints, behind.u, up), behind.tolerance);
  };
  if (up !== null && upPoints.length === 1 && body.top === null) {
    const [only] = upPoints;
    const jumpsDown = only !== void 0 && body.curve.at(only.u + 1) <= only.rate;
    const peak2 = jumpsDown ? only.rate : within();
    return peak2 === null ? null : { peak: peak2, warmup: meeting };
  }
  if (up !== null) return seenPeak(explanation, up, meeting);
  const first = points[0]?.u ?? 0;
  const late = first > 2 * spacingOf(points);
  const logged = { peak: points[0]?.rate ?? 0, warmup: first };
  if (body.top !== null) {
    const flat2 = body.begin === null || body.family === "warmup-stable-decay";
    return { peak: body.top, warmup: flat2 ? late ? first : 0 : Math.max(0, Math.min(body.begin ?? 0, first)) };
  }
  const ticks = "size" in body.parameters || "heldFor" in body.parameters;
  if (late) return logged;
  const peak = ticks ? body.curve.at(0) : within() ?? (first === 0 ? logged.peak : null);
  return peak === null ? null : { peak, warmup: 0 };
}
function seenPeak(explanation, up, meeting) {
  const { upPoints, body } = explanation;
  const last = upPoints.at(-1);
  const coming = upPoints.length > 1 ? Math.min(up.at(meeting), Math.max(body.curve.at(meeting), up.at(meeting - 1))) : 0;
  const peak = Math.max(last?.rate ?? 0, body.curve.at(meeting), body.top ?? 0, coming);
  if (up.arrivesAt !== null) return { peak, warmup: Math.round(up.arrivesAt) };
  if (upPoints.length < 2) return { peak, warmup: meeting };
  const rise = up.at(1) - up.at(0);
  const arrives = Math.round((peak - up.at(0)) / rise);
  const fromNothing = up.zeroAt > -1.5 && up.zeroAt < 0.5;
  return { peak, warmup: fromNothing ? Math.round(arrives - up.zeroAt) : arrives };
}
function wholeCurve(explanation, meeting) {
  const { up, body } = explanation;
  if (up === null) return body.curve;
  return pieces([
    { until: meeting, curve: monotone(1, (u) => Math.max(0, up.at(u))) },
    { until: Number.POSITIVE_INFINITY, curve: body.curve }
  ]);
}
function shiftOf(explanation, logged) {
  const { body } = explanation;
  if (body.begin === null && body.family !== "linear" && body.family !== "polynomial") return 0;
  const planned = logged.plannedSteps;
  if (planned !== null && body.end !== null && Math.abs(body.end - planned) < 2) return Math.abs(body.end + 1 - planned) < 0.25 ? 1 : 0;
  return body.begin !== null && explanation.up === null && Math.abs(body.begin + 1) < 0.25 ? 1 : 0;
}
function wholeIfNear(u) {
  return Math.abs(u - Math.round(u)) < 0.2 ? Math.round(u) : u;
}
function conclude(points, explanation, logged) {
  const { body, up } = explanation;
  const meeting = meetingPoint(explanation);
  const curve = wholeCurve(explanation, meeting);
  if (worstOf(points, curve.at) > 2 * ACCEPTED) return UNKNOWN;
  const found = peakOf(explanation, meeting, points);
  if (found === null) return UNKNOWN;
  const { peak: exactPeak, warmup } = found;
  const slack = points[0]?.tolerance ?? 0;
  const peak = plainer(exactPeak).find((value) => Math.abs(value - exactPeak) <= slack) ?? exactPeak;
  const shift = shiftOf(explanation, logged);
  const family = up?.shape === "cosine" && (body.family === "cosine" || body.parameters.shape === "cosine") ? "one-cycle" : body.family;
  const warmupSteps = Math.round(warmup);
  const end = body.end === null ? null : wholeIfNear(body.end);
  const horizonSteps = end === null ? null : end + shift;
  const off = points.reduce((worst, point) => Math.max(worst, Math.abs(curve.at(point.u) - point.rate)), 0);
  const parameters = { peak, warmupSteps, ...body.parameters, ...end === null ? {} : { end } };
  const afterHorizon = body.parameters.past === "rises" ? "rises" : family === "cosine-restarts" ? "repeats" : body.endRate === null ? "none" : restingAt(body.endRate, peak);
  return {
    family,
    peak,
    warmupSteps,
    warmupSeen: up !== null,
    horizonSteps,
    endRate: body.endRate,
    parameters,
    maxRelativeDeviation: off / peak,
    shift,
    schedule: makeSchedule(curve, { family, parameters, peak, warmup: warmupSteps, horizon: end, afterHorizon })
  };
}

// src/schedules/reconcile.ts
var EXPLAINED = 1e-4;
function reconcile(schedule, logged) {
  const points = pointsOf(logged);
  const peak = Number.isFinite(schedule.peak) && schedule.peak > 0 ? schedule.peak : points.reduce((top, point) => Math.max(top, point.rate), 0);
  let best = { explains: false, maxRelativeDeviation: null, shift: 0, worstAt: null };
  if (points.length === 0 || !(peak > 0)) return best;
  for (const shift of [0, 1, -1]) {
    let worst = 0;
    let worstAt = points[0]?.u ?? 0;
    let explains = true;
    for (const point of points) {
      const off = Math.abs(schedule.at(Math.max(0, point.u + shift)) - point.rate);
      if (!(off <= point.tolerance + EXPLAINED * peak)) explains = false;
      if (!(off <= worst)) [worst, worstAt] = [off, point.u];
    }
    const deviation = worst / peak;
    if (best.maxRelativeDeviation === null || deviation < best.maxRelativeDeviation - 1e-12) {
      best = { explains, maxRelativeDeviation: deviation, shift, worstAt: worstAt + logged.stepBase };
    }
  }
  return best;
}

// src/report/logged-schedule.ts
var fewestRates = 3;
function loggedSchedule({ learningRate, config, run, stepBase, plannedSteps, unit }) {
  if (learningRate === null || learningRate.series.steps.length < fewestRates || unit === "epochs") return null;
  const { steps, values } = learningRate.series;
  const logged = { steps, rates: values, stepBase, plannedSteps: plannedSteps?.value ?? null };
  const read = config?.schedule ?? null;
  const supplied = {
    ...plannedSteps === null ? {} : { steps: plannedSteps.value },
    ...run.stepsPerEpoch === null ? {} : { stepsPerEpoch: run.stepsPerEpoch }
  };
  const known = read === null ? null : read.resolve?.(supplied) ?? read;
  const schedule = known?.kind === "known" ? inUpdates(known.schedule, run.stepsPerEpoch) : null;
  return { inferred: inferSchedule(logged), config: schedule === null ? null : reconcile(schedule, logged) };
}
function inUpdates(schedule, stepsPerEpoch) {
  if (schedule.unit === "steps") return schedule;
  return stepsPerEpoch === null ? null : heldPerEpoch(schedule, stepsPerEpoch);
}

// src/report/json/trial.ts
var MOST_POINTS = 512;
function inspectedTrialJson(trial, points) {
  const logged = loggedSchedule(trial);
  return { ...trialJson(trial, points), loggedSchedule: logged === null ? null : loggedJson(logged) };
}
function loggedJson({ inferred, config }) {
  const { family, peak, warmupSteps, horizonSteps, endRate, maxRelativeDeviation } = inferred;
  return {
    family,
    peak: finite(peak),
    warmupSteps: finite(warmupSteps),
    horizonSteps: finite(horizonSteps),
    end: finite(endRate),
    maxRelativeDeviation: finite(maxRelativeDeviation),
    config: config === null ? null : { explains: config.explains, maxRelativeDeviation: finite(config.maxRelativeDeviation), shift: config.shift, worstAt: finite(config.worstAt) }
  };
}
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
    series: record([...finalValues(run), ...namedSeries(run.series).map(([name, series]) => [name, seriesJson(series, points ? evaluated : null)])]),
    hyperparameters: scalars(trial.hyperparameters)
  };
}
function finalValues(run) {
  return Object.entries(run.finalValues ?? {}).map(([name, value]) => {
    const only = finite(value);
    return [mask(name), { count: 1, first: only, last: only, min: only, max: only }];
  });
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
    count: loggedCount(series),
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
function keepEvenly(kept, candidates2) {
  const fresh = candidates2.filter((index) => !kept.has(index));
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

// src/report/json.ts
function inspectDocument(readings, trials, words, options) {
  const owned = trialsByFile(readings, trials);
  const files = readings.map((reading) => ({
    ...fileJson(reading, words),
    trials: (owned.get(reading.path) ?? []).map((trial) => inspectedTrialJson(trial, options.points === true))
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
    command: mask(report.command),
    policyChange: report.policyChange === void 0 ? null : policyChangeJson(report.policyChange, (finding) => findingJson(finding, words, version, fileAt))
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
    ...finding.claims === void 0 ? {} : { claims: [...finding.claims] },
    ...finding.claimStatus === void 0 ? {} : { claimStatus: finding.claimStatus },
    suggestion: suggestion === null ? null : { ...suggestion },
    ...finding.also === void 0 ? {} : { also: finding.also.map((config) => mask(config)) },
    ...finding.expiredIgnore === void 0 ? {} : { expiredIgnore: { reason: mask(finding.expiredIgnore.reason), until: finding.expiredIgnore.until } },
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
  const { finding, by, reason, until, endsInDays } = suppressed;
  return { finding: findingJson(finding, words, version), by, reason: mask(reason), until, endsInDays };
}
function subjectJson(subject) {
  return "study" in subject ? { study: mask(subject.study) } : { config: mask(subject.config) };
}
function studyJson({ study, judged, censored, regime, recommendation, forecast }, points) {
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
    forecast: forecastJson(forecast)
  };
}
function fileJson(reading, words) {
  const [config, ...others] = reading.configs;
  const notes = notesOf(reading).map((problem) => ({
    code: problem.code,
    message: mask(words.problem(problem)),
    line: problem.line,
    ...problem.path === reading.path ? {} : { path: mask(problem.path) }
  }));
  const several = others.length === 0 ? {} : { configs: reading.configs.map((each) => configJson(each)) };
  const searches = reading.searchSpaces === void 0 ? {} : { searchSpaces: reading.searchSpaces.map(searchSpaceJson) };
  return {
    path: mask(reading.path),
    kind: reading.kind,
    format: reading.format,
    config: config === void 0 ? null : configJson(config),
    ...several,
    ...searches,
    notes
  };
}

export {
  inferSchedule,
  loggedSchedule,
  inspectDocument,
  trialsByFile,
  reportDocument
};

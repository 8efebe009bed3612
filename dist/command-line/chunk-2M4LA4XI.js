import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FIRST_TENTH,
  LAST_QUARTER,
  abstentionList,
  basisOf,
  composeSections,
  distributionOf,
  entriesOf,
  findingBody,
  fitList,
  forecastLines,
  forecastList,
  groupedAbstentions,
  headlineOf,
  histogramLines,
  histograms,
  noteList,
  otherFindings,
  rankedStudies,
  reproduction,
  scheduleList,
  scheduleSentence,
  studyFigures,
  studyTable,
  suppressedList,
  totalsOf
} from "./chunk-D43QZATS.js";
import {
  policyChangeIntroduction,
  policyChangeLines
} from "./chunk-ZAV4XAYE.js";
import {
  inferSchedule,
  reportDocument
} from "./chunk-W56RCDBH.js";
import {
  assembleStudies,
  judgeTrial
} from "./chunk-BVGAWRY3.js";
import {
  byRank,
  findingSentences,
  groupedNotes,
  limitsOfReach,
  subjectName
} from "./chunk-HCNXQ2XX.js";
import {
  rulePage
} from "./chunk-3TQKHTAK.js";
import {
  evenUpdates,
  isDrawable,
  peakOf,
  rateChart
} from "./chunk-YD6WVFJV.js";
import {
  curveOf,
  decayOf,
  doneAndValues,
  evaluationNoise,
  fallPerDoubling,
  isSmokeTest,
  knownSchedule,
  regimeOf,
  ruleCards,
  rules,
  stretchOf
} from "./chunk-GM5P6QZN.js";
import {
  runOf
} from "./chunk-7N7XQPH5.js";
import {
  styleOf,
  table,
  wrap
} from "./chunk-6INMCGUV.js";
import {
  matchesAny,
  subjectsOf
} from "./chunk-4DYOB6FB.js";
import {
  median,
  movingMedian
} from "./chunk-7YHYDJHD.js";
import {
  canonical,
  isSeedKey,
  nameParts,
  wordsOf
} from "./chunk-HSLTBOYV.js";
import {
  exitStatus,
  print
} from "./chunk-UWNNUUV7.js";
import {
  amount
} from "./chunk-ZWRYHHLG.js";
import {
  markupMarkdown,
  markupPlain
} from "./chunk-FVSQT4QD.js";
import {
  defuse,
  inlineCode,
  jsonText,
  plainMarkdown,
  terminalText
} from "./chunk-FLBJ2J7N.js";

// src/changes/same-training.ts
var supposed = { steps: 12e3, stepsPerEpoch: 120, worldSize: 8, tokensPerStep: 65536, learningRate: 0.1 };
var samples = 33;
function sameTraining(before, after) {
  return JSON.stringify(trainingOf(before)) === JSON.stringify(trainingOf(after));
}
function trainingOf(config) {
  const { batch, optimizer, selection } = config;
  return [
    config.framework,
    [config.maxTrainSteps, config.warmup, config.evaluateEvery, config.saveEvery].map(quantityOf),
    [config.learningRate, config.weightDecay, config.keepCheckpoints, config.earlyStoppingPatience].map(scalarOf),
    [batch.perDevice, batch.accumulation, batch.devices, batch.global].map(scalarOf),
    [scalarOf(optimizer.name), settingsOf(optimizer.parameters), settingsOf(config.regularization), settingsOf(config.augmentation)],
    selection === null ? null : [selection.metric, selection.goal, selection.loadBest].map(scalarOf),
    scheduleOf(config.schedule)
  ];
}
function scheduleOf(read) {
  if (read?.kind === "open") return [read.family, Object.entries(read.parameters).toSorted(byName), read.horizon, known(read.resolve(supposed))];
  return known(read);
}
function known(read) {
  if (read?.kind !== "known") return null;
  const { schedule, runLength } = read;
  const last = Math.max(1, runLength ?? schedule.horizon ?? supposed.steps) - 1;
  const rates = Array.from({ length: samples }, (_, index) => rounded(schedule.at(Math.round(index * last / (samples - 1)))));
  return [schedule.family, schedule.unit, runLength, schedule.horizon, schedule.warmup, rates];
}
function quantityOf(sourced) {
  return sourced === null ? null : [rounded(sourced.value.value), sourced.value.unit];
}
function scalarOf(sourced) {
  return sourced === null ? null : plain(sourced.value);
}
function settingsOf(settings) {
  return Object.entries(settings).map(([name, { value }]) => [name, plain(value)]).toSorted(byName);
}
function plain(value) {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? rounded(number) : value;
}
function rounded(value) {
  return Number(value.toPrecision(10));
}
function byName([a], [b]) {
  return a < b ? -1 : 1;
}

// src/schedules/areas.ts
var LAMBDA = 0.999;
var BLOCKS = 8192;
function learningRateAreas(at, done) {
  const width = Math.max(1, Math.ceil((done.at(-1) ?? 0) / BLOCKS));
  let [s1, s2, momentum, rate, from] = [0, 0, 0, 0, 0];
  return done.map((to) => {
    while (from < to) {
      const count = Math.min(from === 0 ? 1 : width, to - from);
      const next = at(from + count - 1);
      const fall = (rate - next) / count;
      const kept = LAMBDA ** count;
      const decayed = LAMBDA * (1 - kept) / (1 - LAMBDA);
      s1 += count * rate - fall * count * (count + 1) / 2;
      s2 += momentum * decayed + fall * (count - decayed) / (1 - LAMBDA);
      momentum = kept * momentum + fall * (1 - kept) / (1 - LAMBDA);
      rate = next;
      from += count;
    }
    return { s1, s2 };
  });
}

// src/statistics/linear-solve.ts
function solveNonNegative({ columns, values, weights, notNegative }) {
  let kept = columns.map((_, index) => index);
  while (kept.length > 0) {
    const solved = solve(normalEquations(kept, columns, values, weights));
    if (solved === null) return null;
    const worst = mostNegative(kept, solved, notNegative);
    if (worst === null) return columns.map((_, index) => kept.includes(index) ? solved[kept.indexOf(index)] ?? 0 : 0);
    kept = kept.filter((index) => index !== worst);
  }
  return columns.map(() => 0);
}
function mostNegative(kept, solved, notNegative) {
  let worst = null;
  let least = 0;
  for (const [place, index] of kept.entries()) {
    const coefficient = solved[place] ?? 0;
    if (notNegative[index] !== true || coefficient >= least) continue;
    worst = index;
    least = coefficient;
  }
  return worst;
}
function normalEquations(kept, columns, values, weights) {
  const used = kept.flatMap((index) => columns[index] ?? []);
  return used.map((left) => {
    const row = new Float64Array(used.length + 1);
    for (const [place, right] of used.entries()) {
      let sum2 = 0;
      for (let at = 0; at < left.length; at += 1) sum2 += (weights[at] ?? 0) * (left[at] ?? 0) * (right[at] ?? 0);
      row[place] = sum2;
    }
    let sum = 0;
    for (let at = 0; at < left.length; at += 1) sum += (weights[at] ?? 0) * (left[at] ?? 0) * (values[at] ?? 0);
    row[used.length] = sum;
    return row;
  });
}
function solve(matrix) {
  const size = matrix.length;
  const diagonal = matrix.map((row, index) => row[index] ?? 0);
  for (const [column, from] of matrix.entries()) {
    const pivot = from[column] ?? 0;
    if (!(pivot > 1e-12 * (diagonal[column] ?? 0))) return null;
    for (const [index, row] of matrix.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / pivot;
      for (let place = column; place <= size; place += 1) row[place] = (row[place] ?? 0) - factor * (from[place] ?? 0);
    }
  }
  const solution = matrix.map((row, index) => (row[size] ?? 0) / (row[index] ?? 0));
  return solution.every(Number.isFinite) ? solution : null;
}

// src/statistics/nelder-mead.ts
function nelderMead(f, { place, steps, looks }) {
  let left = looks;
  const look = (at) => {
    left -= 1;
    const value = f(at);
    return { place: at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let simplex = ordered([look(place), ...steps.map((step, index) => look(place.map((at, axis) => axis === index ? at + step : at)))]);
  while (left > steps.length + 1) {
    const worst = simplex.at(-1);
    const best = simplex[0];
    if (worst === void 0 || best === void 0 || worst.value - best.value <= 1e-12 * (Math.abs(best.value) + 1e-12)) break;
    const others = simplex.slice(0, -1);
    const replaced = replacement(worst, others, look);
    simplex = ordered(replaced !== null ? [...others, replaced] : [best, ...simplex.slice(1).map((vertex) => look(between(best.place, vertex.place, 0.5)))]);
  }
  return simplex[0]?.place ?? place;
}
function replacement(worst, others, look) {
  const centre = worst.place.map((_, axis) => others.reduce((sum, vertex) => sum + (vertex.place[axis] ?? 0), 0) / others.length);
  const reflected = look(between(centre, worst.place, -1));
  const [best] = others;
  const next = others.at(-1);
  if (best !== void 0 && reflected.value < best.value) {
    const expanded = look(between(centre, worst.place, -2));
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (next !== void 0 && reflected.value < next.value) return reflected;
  const contracted = look(between(centre, reflected.value < worst.value ? reflected.place : worst.place, 0.5));
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}
function between(from, to, share) {
  return from.map((at, axis) => at + share * ((to[axis] ?? 0) - at));
}
function ordered(vertices) {
  return vertices.toSorted((a, b) => a.value - b.value);
}

// src/statistics/separable-fit.ts
var FEW_ROUNDS = 3;
var MANY_ROUNDS = 12;
var LOOKS = 32;
function fitSeparable(model, data) {
  const even = new Float64Array(data.places.length).fill(1);
  let best = null;
  for (const shape of gridPoints(model.grid)) best = better(best, fitAt(model, data, { shape, weights: even, rounds: FEW_ROUNDS }));
  const base = best === null ? null : fitAt(model, data, { shape: best.shape, weights: even, rounds: MANY_ROUNDS });
  if (base === null) return null;
  const shapeOf = (logs2) => logs2.map((log, index) => within(Math.exp(log), model.grid[index]));
  const look = (logs2, rounds) => fitAt(model, data, { shape: shapeOf(logs2), weights: base.weights, rounds });
  const logs = nelderMead((place) => look(place, FEW_ROUNDS)?.loss ?? Number.POSITIVE_INFINITY, {
    place: base.shape.map(Math.log),
    steps: model.grid.map(([first = 1, second = first]) => Math.log(second / first) / 2),
    looks: LOOKS * model.grid.length
  });
  const found = better(base, look(logs, MANY_ROUNDS)) ?? base;
  return { shape: found.shape, coefficients: found.coefficients, loss: found.loss };
}
function valueAt(model, fit, place) {
  const basis = model.basis(place, fit.shape);
  return fit.coefficients.reduce((sum, coefficient, index) => sum + coefficient * (basis[index] ?? 0), 0);
}
function better(one, other) {
  if (one === null || other === null) return one ?? other;
  return other.loss < one.loss ? other : one;
}
function within(value, grid) {
  return Math.min((grid?.at(-1) ?? Number.POSITIVE_INFINITY) * 3, Math.max((grid?.[0] ?? 0) / 3, value));
}
function gridPoints(grid) {
  return grid.reduce((points, values) => points.flatMap((point) => values.map((value) => [...point, value])), [[]]);
}
function fitAt(model, { places, values, scale }, { shape, weights: start, rounds }) {
  const columns = columnsOf(model, places, shape);
  const weights = Float64Array.from(start);
  let coefficients = null;
  let loss = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    coefficients = solveNonNegative({ columns, values, weights, notNegative: model.notNegative });
    if (coefficients === null) return null;
    loss = 0;
    const residuals = Float64Array.from(values);
    for (const [index, column] of columns.entries()) {
      const coefficient = coefficients[index] ?? 0;
      for (let at = 0; at < residuals.length; at += 1) residuals[at] = (residuals[at] ?? 0) - coefficient * (column[at] ?? 0);
    }
    for (let at = 0; at < residuals.length; at += 1) {
      const relative = (residuals[at] ?? 0) / scale;
      const root = Math.sqrt(1 + relative * relative);
      weights[at] = 1 / root;
      loss += 2 * (root - 1);
    }
  }
  return coefficients === null || !Number.isFinite(loss) ? null : { shape, coefficients, loss, weights };
}
function columnsOf(model, places, shape) {
  const columns = model.notNegative.map(() => new Float64Array(places.length));
  for (const [at, place] of places.entries()) {
    const basis = model.basis(place, shape);
    for (const [index, column] of columns.entries()) column[at] = basis[index] ?? Number.NaN;
  }
  return columns;
}

// src/statistics/annealing-law.ts
function fitAnnealingLaw(points, noise) {
  const usable = points.filter(({ s1, s2, loss }) => s1 > 0 && Number.isFinite(s2) && Number.isFinite(loss));
  const unit = usable.reduce((most, { s1 }) => Math.max(most, s1), 0);
  const size = usable.reduce((most, { loss }) => Math.max(most, Math.abs(loss)), 0);
  if (usable.length < 6 || !(size > 0)) return null;
  const model = {
    basis: (place, [alpha2 = 1]) => {
      const point = usable[place];
      return point === void 0 ? [] : [1, (point.s1 / unit) ** -alpha2, -point.s2 / unit];
    },
    grid: [Array.from({ length: 12 }, (_, index) => 0.05 * 40 ** (index / 11))],
    notNegative: [usable.every(({ loss }) => loss >= 0), true, true]
  };
  const scale = Math.max(noise, 1e-4 * size);
  const fit = fitSeparable(model, { places: usable.map((_, index) => index), values: usable.map(({ loss }) => loss), scale });
  const [alpha] = fit?.shape ?? [];
  const [floor, amplitude, annealing] = fit?.coefficients ?? [];
  if (alpha === void 0 || floor === void 0 || amplitude === void 0 || annealing === void 0) return null;
  return { alpha, floor, amplitude, annealing, unit };
}
function annealedLoss({ alpha, floor, amplitude, annealing, unit }, { s1, s2 }) {
  return floor + amplitude * (s1 / unit) ** -alpha - annealing * s2 / unit;
}

// src/statistics/power-laws.ts
var falling = [false, true];
var curveFamilies = [
  {
    name: "pow4",
    formula: "c + a\xB7(x + b)^-\u03B1",
    model: { basis: (x, [b = 0, alpha = 1]) => [1, (x + b) ** -alpha], grid: [geometric(3e-3, 3, 5), geometric(0.05, 5, 6)], notNegative: falling }
  },
  {
    name: "mmf",
    formula: "c + a/(1 + (k\xB7x)^d)",
    model: { basis: (x, [k = 1, d = 1]) => [1, 1 / (1 + (k * x) ** d)], grid: [geometric(0.1, 300, 6), geometric(0.2, 5, 5)], notNegative: falling }
  },
  {
    name: "pow3",
    formula: "c + a\xB7x^-\u03B1",
    model: { basis: (x, [alpha = 1]) => [1, x ** -alpha], grid: [geometric(0.02, 4, 12)], notNegative: falling }
  },
  {
    name: "exp3",
    formula: "c + a\xB7e^(-k\xB7x)",
    model: { basis: (x, [k = 1]) => [1, Math.exp(-k * x)], grid: [geometric(0.05, 60, 12)], notNegative: falling }
  }
];
function geometric(from, to, count) {
  return Array.from({ length: count }, (_, index) => from * (to / from) ** (index / (count - 1)));
}
function predictByFamily(prefix, x) {
  const last = prefix.loss.at(-1) ?? Number.NaN;
  const scale = Math.max(prefix.noise, 1e-4 * Math.abs(last), Number.MIN_VALUE);
  const { places, values } = thinned(prefix);
  return curveFamilies.flatMap(({ name, model }) => {
    const fit = fitSeparable(model, { places, values, scale });
    const value = fit === null ? Number.NaN : valueAt(model, fit, x);
    return Number.isFinite(value) ? [{ name, value }] : [];
  });
}
var MOST_POINTS = 32;
function thinned({ x, loss }) {
  const width = Math.ceil(x.length / MOST_POINTS);
  if (width <= 1) return { places: x, values: loss };
  const places = [];
  const values = [];
  for (let from = 0; from < x.length; from += width) {
    places.push(median(x.slice(from, from + width)));
    values.push(median(loss.slice(from, from + width)));
  }
  return { places, values };
}
var LEAST_OF_LAST = 0.25;
var MOST_OF_LAST = 1.25;
function predictByEnsemble(prefix, x, last) {
  const predictions = predictByFamily(prefix, x);
  if (predictions.length < 2) return Number.NaN;
  const middle = median(predictions.map(({ value }) => value));
  return last > 0 ? Math.min(MOST_OF_LAST * last, Math.max(LEAST_OF_LAST * last, middle)) : middle;
}

// src/studies/evidence/forecast/prefix.ts
var FEWEST_EVALUATIONS = 12;
var MOST_NOISES = 3;
var SPIKE_NOISES = 10;
var SPIKE_SHARE = 0.05;
function prefixOf(trial, until = Number.POSITIVE_INFINITY) {
  const curve = curveOf(trial);
  const count = curve === null ? 0 : curve.done.filter((done) => done <= until).length;
  const loss = curve?.loss.slice(0, count) ?? [];
  return { done: curve?.done.slice(0, count) ?? [], loss, noise: evaluationNoise(loss) ?? 0, last: median(loss.slice(-3)) };
}
function refusalOfCurve({ done, loss, noise }) {
  const cut = done.at(-1) ?? 0;
  if (loss.length < FEWEST_EVALUATIONS) return "too-few-evaluations";
  const tail = movingMedian(loss.slice(done.findIndex((at) => at >= cut / 2)), 3);
  const least = tail.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
  if ((tail.at(-1) ?? 0) - least > MOST_NOISES * noise) return "tail-rises";
  return hasSpike(loss, done.filter((at) => at < 0.8 * cut).length, noise) ? "loss-spike" : null;
}
function hasSpike(loss, from, noise) {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, value] of loss.entries()) {
    if (index >= from && value - least > Math.max(SPIKE_NOISES * noise, SPIKE_SHARE * Math.abs(least))) return true;
    least = Math.min(least, value);
  }
  return false;
}
function gainAtMost({ done, loss, last }, factor) {
  const from = done.findIndex((at) => at >= (done.at(-1) ?? 0) / 2);
  const fall = fallPerDoubling(done.slice(from), loss.slice(from));
  return fall === null || last === 0 ? null : Math.max(0, fall / Math.abs(last) * Math.log2(factor));
}

// src/studies/evidence/forecast/rate.ts
var STILL_CONSTANT = 0.95;
var GRID = 512;
var scheduleFree = /schedule[\s_-]*free/i;
function rateOf(trial, study) {
  if (isConstantRate(trial, study)) {
    const peak = decayOf(trial, study)?.peak ?? trial.config?.learningRate?.value ?? 1;
    return { at: () => peak, peak, warmup: 0, horizon: null, isConstant: true };
  }
  const schedule = inferredSchedule(trial) ?? configSchedule(trial, study);
  if (schedule !== null) return { at: (u) => schedule.at(u), peak: schedule.peak, warmup: schedule.warmup, horizon: schedule.horizon, isConstant: false };
  return loggedRate(trial);
}
function isConstantRate(trial, study) {
  if (isScheduleFree(trial)) return true;
  const logged = trial.learningRate?.series.values.filter(Number.isFinite) ?? [];
  if (logged.length >= 2) return staysAtPeak(logged);
  const known2 = knownSchedule(trial, study);
  const length = known2?.runLength ?? trial.plannedSteps?.value ?? null;
  if (known2 === null || length === null || !(length > 0)) return false;
  const count = Math.min(GRID, Math.ceil(length));
  return staysAtPeak(Array.from({ length: count }, (_, index) => known2.schedule.at(Math.floor(index * length / count))));
}
function staysAtPeak(rates) {
  const peak = rates.reduce((most, rate) => Math.max(most, rate), 0);
  const top = rates.findIndex((rate) => rate >= peak * STILL_CONSTANT);
  return peak > 0 && rates.slice(top).every((rate) => rate >= peak * STILL_CONSTANT);
}
function isScheduleFree({ config, hyperparameters }) {
  if (scheduleFree.test(config?.optimizer.name?.value ?? "")) return true;
  return Object.entries(hyperparameters).some(([key, value]) => nameParts(key).includes("optimizer") && typeof value === "string" && scheduleFree.test(value));
}
function inferredSchedule(trial) {
  if (trial.learningRate === null || trial.unit !== "steps") return null;
  const { steps, values } = trial.learningRate.series;
  const inferred = inferSchedule({ steps, rates: values, stepBase: trial.stepBase, plannedSteps: trial.plannedSteps?.value ?? null });
  return inferred.schedule;
}
function configSchedule(trial, study) {
  const known2 = knownSchedule(trial, study);
  return known2 === null || known2.schedule.unit !== trial.unit ? null : known2.schedule;
}
function loggedRate(trial) {
  if (trial.learningRate === null) return null;
  const { done, values } = doneAndValues(trial.learningRate.series, trial.stepBase);
  if (done.length < 2) return null;
  const at = (u) => {
    const next = lowerBound(done, u + 1);
    const right = done[next];
    const left = done[next - 1];
    if (right === void 0 || left === void 0) return values[Math.min(next, values.length - 1)] ?? 0;
    return (values[next - 1] ?? 0) + ((values[next] ?? 0) - (values[next - 1] ?? 0)) * (u + 1 - left) / (right - left);
  };
  const peak = values.reduce((most, value) => Math.max(most, value), 0);
  const warmup = done[values.findIndex((value) => value >= peak * (1 - 1e-9))] ?? 0;
  return peak > 0 ? { at, peak, warmup, horizon: done.at(-1) ?? null, isConstant: false } : null;
}
function lowerBound(ascending, wanted) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
function restarts({ at, peak, warmup }, length) {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index <= GRID; index += 1) {
    const u = Math.min(length - 1, Math.round(warmup + (length - 1 - warmup) * index / GRID));
    const rate = at(Math.max(0, u));
    if (rate - least > 0.1 * peak) return true;
    least = Math.min(least, rate);
  }
  return false;
}

// src/studies/evidence/forecast/annealing.ts
var LEFT_OUT = 0.05;
var REAL_DECAY = 0.5;
var MOST_SIBLINGS = 8;
var ENDS_WITH_RUN = 0.02;
function forecastAnnealed(curves, rate, length) {
  const noise = curves.reduce((most, { prefix }) => Math.max(most, prefix.noise), 0);
  const law = fitAnnealingLaw(curves.flatMap(pointsOf), noise);
  const [areas] = learningRateAreas(rate, [length]);
  return law === null || areas === void 0 || !(areas.s1 > 0) ? Number.NaN : annealedLoss(law, areas);
}
function pointsOf({ rate, prefix }) {
  const from = Math.max(rate.warmup, LEFT_OUT * (prefix.done.at(-1) ?? 0));
  const areas = learningRateAreas(rate.at, prefix.done);
  return prefix.done.flatMap((done, index) => {
    const area = areas[index];
    return done <= from || area === void 0 ? [] : [{ ...area, loss: prefix.loss[index] ?? Number.NaN }];
  });
}
function annealingForecast({ trial, study, rate, prefix, length }) {
  if (trial.unit !== "steps") return { refused: "schedule-unknown" };
  const carried = carriedOn(rate, trial, length);
  if (restarts(rate, prefix.done.at(-1) ?? 0) || restarts({ ...rate, at: carried.at }, length)) return { refused: "learning-rate-restarts" };
  const curves = [{ rate, prefix }, ...siblings(trial, study)];
  if (!curves.some(showsDecay)) return { refused: "no-decay-seen" };
  const value = forecastAnnealed(curves, carried.at, length);
  return isPlausible(value, prefix.last) ? { value, schedule: carried.schedule, fittedTo: curves.every(showsDecay) ? "one-run" : "several-schedules" } : { refused: "does-not-fit" };
}
function isPlausible(value, last) {
  return Number.isFinite(value) && (!(last > 0) || value >= LEAST_OF_LAST * last && value <= MOST_OF_LAST * last);
}
function showsDecay({ rate, prefix }) {
  const end = (prefix.done.at(-1) ?? 1) - 1;
  return end > rate.warmup && rate.at(end) < REAL_DECAY * rate.peak;
}
function carriedOn(rate, trial, length) {
  const planned = trial.plannedSteps?.value ?? length;
  if (length <= planned) return { at: rate.at, schedule: "as-planned" };
  const endsWithRun = rate.horizon !== null && Math.abs(rate.horizon - planned) <= ENDS_WITH_RUN * planned;
  if (!endsWithRun || planned <= rate.warmup) return { at: rate.at, schedule: "continued" };
  const share = (planned - rate.warmup) / (length - rate.warmup);
  return { at: (u) => rate.at(u < rate.warmup ? u : rate.warmup + (u - rate.warmup) * share), schedule: "stretched" };
}
function siblings(trial, study) {
  const compared = study.varied.filter((key) => !isScheduleKey(key) && !isSeedKey(key));
  const isSibling = (other) => other.id !== trial.id && other.feasible && other.metric?.name === trial.metric?.name && compared.every((key) => canonical(other.hyperparameters[key] ?? null) === canonical(trial.hyperparameters[key] ?? null));
  return study.trials.filter(isSibling).slice(0, MOST_SIBLINGS).flatMap((other) => {
    const rate = rateOf(other, study);
    return rate === null ? [] : [{ rate, prefix: prefixOf(other) }];
  });
}
function isScheduleKey(key) {
  return /sched|decay_(steps|over|iters)|warm|anneal|final_lr|min_lr|max_(train_)?steps|epochs/i.test(key);
}

// src/statistics/conformal.ts
var FEWEST_SCORES = 10;
function conformalRange(scores, level) {
  const ascending = Float64Array.from(scores.filter(Number.isFinite)).sort();
  const n = ascending.length;
  if (n < FEWEST_SCORES || !(level > 0) || !(level < 1)) return null;
  const low = ascending[Math.floor((n + 1) * (1 - level) / 2 + ROUNDING) - 1];
  const high = ascending[Math.ceil((n + 1) * (1 + level) / 2 - ROUNDING) - 1];
  if (low !== void 0 && high !== void 0) return { low, high, scores: n };
  const reach = ascending.map(Math.abs).sort()[Math.ceil((n + 1) * level - ROUNDING) - 1];
  return reach === void 0 ? null : { low: -reach, high: reach, scores: n };
}
var ROUNDING = 1e-9;
function forecastScore({ actual, forecast, last }) {
  return (actual - forecast) / scoreUnit(forecast, last);
}
function scoreUnit(forecast, last) {
  return Math.abs(last - forecast) + 0.01 * Math.abs(last);
}

// src/studies/evidence/forecast/calibration-bank.ts
var constantRateBank = {
  any: [
    { upToFactor: 1.34, low: -0.497, high: 0.736, runs: 208 },
    { upToFactor: 2, low: -0.898, high: 1.707, runs: 200 },
    { upToFactor: 4, low: -3.413, high: 11.477, runs: 148 }
  ],
  sequence: [
    { upToFactor: 1.34, low: -1.033, high: 0.736, runs: 67 },
    { upToFactor: 2, low: -1.863, high: 18.311, runs: 68 },
    { upToFactor: 4, low: -3.413, high: 13.554, runs: 40 }
  ],
  "image-reconstruction": [
    { upToFactor: 1.34, low: -0.429, high: 0.316, runs: 97 },
    { upToFactor: 2, low: -0.792, high: 0.352, runs: 84 },
    { upToFactor: 4, low: -0.863, high: 0.641, runs: 61 }
  ]
};
var annealingBank = {
  oneRun: { relativeHalfWidth: 6e-3, runs: 48 },
  severalRuns: { relativeHalfWidth: 45e-4, runs: 14 }
};

// src/studies/evidence/forecast/constant-rate.ts
var LEFT_OUT2 = 0.05;
function forecastConstantRate({ done, loss, noise, last }, at) {
  const cut = done.at(-1) ?? Number.NaN;
  const from = done.findIndex((count) => count >= LEFT_OUT2 * cut && count > 0);
  if (from === -1 || !(at > 0)) return Number.NaN;
  const x = done.slice(from).map((count) => count / cut);
  return predictByEnsemble({ x, loss: loss.slice(from), noise }, at / cut, last);
}

// src/studies/evidence/forecast/loss.ts
function judgedByLoss(trial) {
  if (trial.metric !== null && trial.metric.goal === "min" && isLoss(trial.metric.name)) return trial;
  const series = trial.run.series.find(({ role, name }) => role === "validation" && isLoss(name));
  if (series === void 0) return null;
  const metric = { name: series.name, goal: "min", chosenBy: "name" };
  return judgeTrial({ id: trial.id, run: trial.run, config: trial.config, metric });
}
function isLoss(name) {
  return nameParts(name).some((part) => /^(loss|nll|xent|crossentropy|logloss|bpb|bpc|mse|mae|rmse)$/.test(part));
}

// src/studies/evidence/forecast/workload.ts
var sequenceNames = /^(bleu\d*|sacrebleu|ppl|perplexity|wer|cer|rouge\w*|chrf|tokens?|bpb|bpc)$/;
var imageNames = /^(ssim|psnr)$/;
var sequenceFrameworks = /* @__PURE__ */ new Set([
  "axolotl",
  "espnet",
  "fairseq",
  "gpt-neox",
  "levanter",
  "litgpt",
  "llama-factory",
  "llm-foundry",
  "maxtext",
  "megatron-lm",
  "nanogpt",
  "nemo",
  "olmo",
  "olmo-core",
  "speechbrain",
  "torchtitan",
  "torchtune"
]);
function workloadClassOf({ run, config }) {
  return classOf(
    run.series.map(({ name }) => name),
    config?.framework ?? null
  );
}
function classOf(series, framework) {
  const parts = series.flatMap(nameParts);
  if (parts.some((part) => sequenceNames.test(part))) return "sequence";
  if (parts.some((part) => imageNames.test(part))) return "image-reconstruction";
  return framework !== null && sequenceFrameworks.has(framework) ? "sequence" : "any";
}

// src/studies/evidence/forecast/calibration.ts
var LEVEL = 0.9;
var ENOUGH_OWN_RUNS = 20;
var MOST_OWN_RUNS = 30;
function backTestScore(trial, factor) {
  const whole = prefixOf(trial);
  const end = whole.done.at(-1) ?? Number.NaN;
  const prefix = prefixOf(trial, end / factor);
  if (refusalOfCurve(prefix) !== null) return null;
  const score = forecastScore({ actual: whole.last, forecast: forecastConstantRate(prefix, end), last: prefix.last });
  return Number.isFinite(score) ? score : null;
}
function constantRateInterval(asked) {
  const own = ownScores(asked);
  const range = own.length >= ENOUGH_OWN_RUNS ? conformalRange(own, LEVEL) : null;
  if (range !== null) return intervalFrom(asked, range, { calibratedOn: "own-runs", runs: range.scores, workloads: null });
  const workloads = workloadClassOf(asked.trial);
  const row = constantRateBank[workloads].find(({ upToFactor }) => asked.factor <= upToFactor + 1e-9);
  return row === void 0 ? null : intervalFrom(asked, row, { calibratedOn: "public-runs", runs: row.runs, workloads });
}
function intervalFrom({ value, prefix }, { low, high }, source) {
  const unit = scoreUnit(value, prefix.last);
  return { low: value + Math.min(0, low) * unit, high: value + Math.max(0, high) * unit, level: LEVEL, ...source };
}
function annealingInterval({ trial, value }, fittedTo) {
  const workloads = workloadClassOf(trial);
  if (workloads !== "sequence") return null;
  const { relativeHalfWidth, runs } = fittedTo === "one-run" ? annealingBank.oneRun : annealingBank.severalRuns;
  const half = relativeHalfWidth * Math.abs(value);
  return { low: value - half, high: value + half, level: LEVEL, calibratedOn: "public-runs", runs, workloads };
}
function ownScores({ trial, factor, finished }) {
  const alike = finished.filter((one) => one.trial.id !== trial.id && one.trial.feasible && one.trial.unit === trial.unit && evaluates(one.trial, trial));
  if (alike.length < ENOUGH_OWN_RUNS) return [];
  const apart = Math.max(1, alike.length / MOST_OWN_RUNS);
  const looked = Array.from({ length: Math.min(alike.length, MOST_OWN_RUNS) }, (_, index) => alike[Math.floor(index * apart)] ?? []).flat();
  const constant = looked.filter((one) => isConstantRate(one.trial, one.study));
  return constant.length < ENOUGH_OWN_RUNS ? [] : constant.flatMap((one) => backTestScore(judgedByLoss(one.trial) ?? one.trial, factor) ?? []);
}
function evaluates({ run }, { metric }) {
  return run.series.some(({ name }) => name === metric?.name);
}

// src/studies/evidence/forecast/forecast.ts
var FARTHEST = 4;
function forecastOf(study, { recommended, finished }) {
  const trial = trialToCarryOn(study);
  const planned = trial?.plannedSteps?.value ?? null;
  if (study.kind === "learning-rate-sweep" || recommended !== null && planned !== null && recommended <= planned) return null;
  if (trial === null || planned === null) return refusedWithout(study, "no-trial");
  const judged = judgedByLoss(trial);
  const { length, horizonFrom } = horizonOf(study, trial, planned, recommended);
  const about = { trial: trial.id, metric: judged?.metric?.name ?? null, unit: trial.unit, maxTrainSteps: length, horizonFrom };
  if (judged === null) return { kind: "refused", ...about, horizonFactor: length / planned, reason: "no-loss" };
  const prefix = prefixOf(judged);
  const horizonFactor = length / (trial.status === "unfinished" ? prefix.done.at(-1) ?? planned : planned);
  return { ...about, horizonFactor, ...answerTo({ study, trial: judged, length, prefix, finished }, horizonFactor) };
}
function refusedWithout(study, reason) {
  const unit = study.trials[0]?.unit ?? "steps";
  return { kind: "refused", trial: null, metric: study.metric?.name ?? null, unit, maxTrainSteps: null, horizonFrom: "doubling", horizonFactor: null, reason };
}
function trialToCarryOn({ kind, trials }) {
  const [only] = trials;
  if (kind === "single-run") return only !== void 0 && (only.feasible || only.status === "unfinished") ? only : null;
  let found = null;
  for (const trial of trials) {
    if (!trial.feasible || trial.best === null) continue;
    const sign = trial.metric?.goal === "max" ? -1 : 1;
    if (found?.best == null || sign * trial.best.value < sign * found.best.value) found = trial;
  }
  return found;
}
function horizonOf(study, trial, planned, recommended) {
  const { productionSteps } = study.policy;
  if (trial.status === "unfinished") return { length: planned, horizonFrom: "planned-length" };
  if (recommended !== null) return { length: recommended, horizonFrom: "recommendation" };
  if (productionSteps !== null && productionSteps > planned) return { length: productionSteps, horizonFrom: "production-steps" };
  return { length: 2 * planned, horizonFrom: "doubling" };
}
function answerTo(asked, factor) {
  const { study, trial } = asked;
  const refusal = refusalOf(asked, factor);
  if (refusal !== null) return { kind: "refused", reason: refusal };
  const rate = rateOf(trial, study);
  if (rate === null) return { kind: "refused", reason: "schedule-unknown" };
  return rate.isConstant ? byPowerLaws(asked, factor) : byAnnealingLaw(asked, rate);
}
function refusalOf({ trial, prefix }, factor) {
  if (factor > FARTHEST + 1e-9) return "horizon-too-far";
  return refusalOfCurve(prefix) ?? (batchChanges(trial) ? "batch-changes" : null);
}
function batchChanges({ run }) {
  return run.series.some(({ name, values }) => {
    const parts = nameParts(name);
    return parts.includes("batch") && parts.includes("size") && values.some((value) => value !== values[0]);
  });
}
function byPowerLaws({ trial, prefix, length, finished }, factor) {
  const value = forecastConstantRate(prefix, length);
  if (!Number.isFinite(value)) return { kind: "refused", reason: "does-not-fit" };
  const interval = constantRateInterval({ trial, value, prefix, factor, finished });
  return given({ method: "power-law-ensemble", schedule: "constant", gainAtMost: gainAtMost(prefix, factor) }, { present: prefix.last, value, interval });
}
function byAnnealingLaw({ study, trial, prefix, length }, rate) {
  const found = annealingForecast({ trial, study, rate, prefix, length });
  if ("refused" in found) return { kind: "refused", reason: found.refused };
  const { value, schedule, fittedTo } = found;
  return given(
    { method: "annealing-law", schedule, gainAtMost: null },
    { present: prefix.loss.at(-1) ?? prefix.last, value, interval: annealingInterval({ trial, value }, fittedTo) }
  );
}
function given(how, { present, value, interval }) {
  return { kind: "given", ...how, present, value, gain: present === 0 ? 0 : (present - value) / Math.abs(present), interval };
}

// src/review/chain.ts
var severityRank = { error: 3, warning: 2, note: 1 };
var confidenceRank = { high: 3, medium: 2, low: 1 };
function applyPolicy(found, policy, today) {
  const findings = [];
  const suppressed = [];
  for (const finding of found) {
    const rule = policy.rules.get(finding.rule);
    const severity = rule?.severity ?? finding.severity;
    const graded = severity === finding.severity ? finding : { ...finding, severity };
    const meant = policy.ignore.filter((entry) => isMeant(entry, graded));
    const ignore = longest(meant.filter(({ until }) => until === null || until >= today));
    if (rule?.off === true) suppressed.push({ finding: graded, by: "rule-off", reason: "", until: null, endsInDays: null });
    else if (ignore !== null) {
      const endsInDays = ignore.until === null ? null : daysLeft(today, ignore.until);
      suppressed.push({ finding: graded, by: "policy-ignore", reason: ignore.reason, until: ignore.until, endsInDays });
    } else findings.push(withExpired(graded, longest(meant)));
  }
  return { findings: findings.sort(byImportance), suppressed };
}
function fails(findings, failOn) {
  return failOn !== "never" && findings.some((finding) => severityRank[finding.severity] >= severityRank[failOn]);
}
function longest(ignores) {
  let chosen = null;
  for (const ignore of ignores) {
    if (chosen === null || chosen.until !== null && (ignore.until === null || ignore.until > chosen.until)) chosen = ignore;
  }
  return chosen;
}
function withExpired(finding, ignore) {
  return ignore === null || ignore.until === null ? finding : { ...finding, expiredIgnore: { reason: ignore.reason, until: ignore.until } };
}
var SOON_DAYS = 14;
var DAY_MS = 864e5;
function daysLeft(today, until) {
  const days = Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS);
  return days <= SOON_DAYS ? days : null;
}
function isMeant(ignore, finding) {
  if (ignore.rule !== finding.rule) return false;
  if (ignore.path === null) return true;
  const name = "study" in finding.subject ? finding.subject.study : finding.subject.config;
  return [name, finding.location?.path].some((path) => path !== void 0 && matchesAny(path, [ignore.path ?? ""]));
}
function byImportance(a, b) {
  return severityRank[b.severity] - severityRank[a.severity] || confidenceRank[b.confidence] - confidenceRank[a.confidence] || (a.fingerprint < b.fingerprint ? -1 : 1);
}

// src/review/charts.ts
var ABOUT_SCHEDULES = /* @__PURE__ */ new Set(["decay-stretched", "horizon-mismatch", "budget-cut", "warmup-rescaled", "short-horizon"]);
function scheduleCharts(subjects, findings) {
  const about = findings.filter(({ rule }) => ABOUT_SCHEDULES.has(rule));
  const configs = new Set(about.flatMap(({ subject }) => "config" in subject ? [subject.config] : []));
  return [...configs].flatMap((config) => {
    const own = about.filter(({ subject }) => "config" in subject && subject.config === config);
    const chart = chartOf(config, subjects.filter(isConfigSubject), own);
    return chart === null ? [] : [chart];
  });
}
function isConfigSubject(subject) {
  return subject.kind === "config" || subject.kind === "config-change";
}
function chartOf(config, subjects, findings) {
  const subject = subjects.find((one) => one.kind === "config-change" && one.after.id === config) ?? subjects.find((one) => one.kind === "config" && one.config.id === config);
  if (subject === void 0) return null;
  const { studies } = subject;
  const [before, after] = subject.kind === "config" ? [subject.before, subject.config] : [subject.before, subject.after];
  const now = drawnRun("now", after, studies);
  if (now === null) return null;
  const old = before === void 0 ? null : drawnRun("before", before, studies);
  const others = [old, recommendedRun(subject, after, findings)].filter((run) => run !== null && run.unit === now.unit && !isSame(run, now));
  const runs = [...others, now].filter((run) => run !== null);
  return runs.length < 2 ? null : sampled(config, runs);
}
function drawnRun(role, config, studies) {
  const reading = runOf(config, studies);
  if (reading.kind === "open") return null;
  const { schedule, runSteps } = reading.run;
  if (!isDrawable(schedule, runSteps)) return null;
  return { role, family: schedule.family, unit: schedule.unit, runSteps, peak: peakOf(schedule, runSteps), at: (u) => schedule.at(u) };
}
function recommendedRun(subject, config, findings) {
  for (const { rule, evidence } of findings) {
    const value = evidence.fitting ?? evidence.keeping;
    const changed = typeof evidence.key === "string" && typeof value === "number" ? config.tryKeys?.({ [evidence.key]: value }) : null;
    if (changed) return drawnRun("recommended", changed.config, subject.studies);
    const converted = rule === "decay-stretched" && subject.kind === "config-change" ? convertedRun(subject) : null;
    if (converted !== null) return converted;
  }
  return null;
}
function convertedRun(change) {
  const reading = stretchOf(change);
  if (reading.kind !== "longer" || reading.stretch.conversion === null) return null;
  const { stretch } = reading;
  const { conversion } = reading.stretch;
  return {
    role: "recommended",
    family: stretch.after.schedule.family,
    unit: conversion.unit,
    runSteps: conversion.toSteps,
    peak: peakAround(conversion.warmupSteps, (u) => conversion.at(u)),
    at: (u) => conversion.at(u)
  };
}
function peakAround(warmupSteps, at) {
  const [before, behind] = [Math.max(0, warmupSteps - 1), warmupSteps];
  const u = at(behind) > at(before) ? behind : before;
  return { u, learningRate: at(u) };
}
var ORDER = ["before", "now", "recommended"];
function sampled(config, runs) {
  const updates = evenUpdates(Math.max(...runs.map((run) => run.runSteps)));
  const lines = ORDER.flatMap((role) => runs.filter((run) => run.role === role)).map(
    ({ role, family, runSteps, peak, at }) => ({ role, family, runSteps, learningRates: updates.filter((u) => u < runSteps).map(at), peak })
  );
  return { config, unit: runs[0]?.unit ?? "steps", updates, lines };
}
function isSame(a, b) {
  return a.runSteps === b.runSteps && evenUpdates(a.runSteps).every((u) => Math.abs(a.at(u) - b.at(u)) <= 1e-9 * Math.max(Math.abs(a.at(u)), Math.abs(b.at(u))));
}

// src/review/forecasts.ts
function withForecasts(findings, studies) {
  const forecasts = new Map(studies.map(({ study, forecast }) => [study.name, forecast]));
  return findings.map((finding) => {
    const forecast = "study" in finding.subject ? forecasts.get(finding.subject.study) ?? null : null;
    if (forecast === null || forecast.horizonFrom !== "recommendation" || finding.evidence.recommendedMaxTrainSteps !== forecast.maxTrainSteps) return finding;
    return { ...finding, evidence: { ...finding.evidence, ...evidenceOf(forecast) } };
  });
}
function evidenceOf(forecast) {
  const about = { forecastMetric: forecast.metric, forecastTrial: forecast.trial, forecastHorizonFactor: forecast.horizonFactor };
  if (forecast.kind === "refused") return { ...about, forecastRefused: forecast.reason };
  const { interval } = forecast;
  return {
    ...about,
    forecastMethod: forecast.method,
    forecastPresent: forecast.present,
    forecastValue: forecast.value,
    forecastGain: forecast.gain,
    forecastGainAtMost: forecast.gainAtMost,
    forecastLow: interval?.low ?? null,
    forecastHigh: interval?.high ?? null,
    forecastLevel: interval?.level ?? null,
    forecastCalibratedOn: interval?.calibratedOn ?? null,
    forecastCalibrationRuns: interval?.runs ?? 0
  };
}

// src/review/recommendation.ts
function recommendationFor(study, findings) {
  for (const finding of findings) {
    if (!("study" in finding.subject) || finding.subject.study !== study.name) continue;
    const { recommendedMaxTrainSteps, lowMaxTrainSteps, highMaxTrainSteps } = finding.evidence;
    if (typeof recommendedMaxTrainSteps === "number" && typeof lowMaxTrainSteps === "number" && typeof highMaxTrainSteps === "number") {
      return { maxTrainSteps: recommendedMaxTrainSteps, low: lowMaxTrainSteps, high: highMaxTrainSteps };
    }
  }
  return null;
}

// src/review/said-once.ts
function saidOnce(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === void 0 || group.length === 1 ? group : [together(first, group)];
  });
}
function keyOf({ rule, severity, confidence, subject, location, evidence, fingerprint }) {
  if (location === null || "study" in subject) return fingerprint;
  const words = Object.entries(evidence).filter(([, value]) => typeof value === "string" || typeof value === "boolean");
  return JSON.stringify([rule, severity, confidence, location.path, location.start, location.end, words]);
}
function together(first, group) {
  const named = group.flatMap((finding) => "config" in finding.subject ? [{ finding, config: finding.subject.config }] : []);
  const depth = (config) => config.split("/").length;
  const sorted = named.toSorted((a, b) => depth(a.config) - depth(b.config) || (a.config < b.config ? -1 : 1));
  const chosen = sorted.find(({ config }) => config === first.location?.path) ?? sorted[0];
  if (chosen === void 0) return first;
  const also = sorted.filter((other) => other !== chosen).map(({ config }) => config);
  const isSameEdit = group.every(({ edit }) => edit?.text === chosen.finding.edit?.text && edit?.span.start === chosen.finding.edit?.span.start);
  const expiredIgnore = chosen.finding.expiredIgnore ?? group.find((finding) => finding.expiredIgnore !== void 0)?.expiredIgnore;
  return { ...chosen.finding, edit: isSameEdit ? chosen.finding.edit : null, also, ...expiredIgnore === void 0 ? {} : { expiredIgnore } };
}

// src/review/schedules.ts
function scheduleEntries(subjects) {
  const confirmed = new Map(subjects.flatMap((subject) => subject.kind === "config-change" ? [[subject.after.id, confirmationOf(subject)]] : []));
  return subjects.flatMap((subject) => subject.kind === "config" ? entryOf(subject.config, confirmed.get(subject.config.id) ?? null) : []);
}
function confirmationOf(pair) {
  const reading = stretchOf(pair);
  if (reading.kind !== "longer" || !reading.stretch.isConverted) return null;
  return reading.stretch.conversion?.recipe === "hold-then-decay" ? "decay-kept" : "taken-along";
}
function entryOf({ id, schedule: read }, confirmation) {
  if (read?.kind !== "known" || read.runLength === null || read.runLength < 1) return [];
  const { schedule, runLength } = read;
  const shareBelow = (share) => schedule.countBelow(share * schedule.peak, 0, runLength) / runLength;
  const values = {
    peak: schedule.peak,
    final: schedule.at(runLength - 1),
    warmup: schedule.warmup,
    horizon: schedule.horizon,
    runLength,
    unit: schedule.unit,
    shareBelowHalfPeak: shareBelow(0.5),
    shareBelowTenthPeak: shareBelow(0.1),
    shareBelowHundredthPeak: shareBelow(0.01)
  };
  return [{ config: id, family: schedule.family, confirmation, values }];
}

// src/review/engine.ts
function review(input) {
  const touched = new Set(input.change?.files.map((file) => file.path));
  const changed = input.change === null ? {} : { changed: { before: input.before, touched } };
  const assembled = assembleStudies({ readings: input.readings, policy: input.policy, paths: input.paths ?? [], ...changed });
  const subjects = subjectsOf({ ...input, studies: assembled.studies, runConfigPaths: assembled.runConfigPaths });
  const outcome = judge(subjects, input.policy);
  const { findings: kept, suppressed } = applyPolicy(outcome.findings, input.policy, input.today);
  const findings = saidOnce(kept);
  const studies = reportStudies(subjects, findings);
  return {
    verdict: verdictOf(findings, outcome.cleared || suppressed.length > 0),
    findings: withForecasts(findings, studies),
    abstentions: outcome.abstentions,
    suppressed,
    studies,
    schedules: scheduleEntries(subjects),
    charts: scheduleCharts(subjects, findings),
    files: withProblems(input.readings, [...input.problems, ...assembled.problems]),
    headSha: input.change?.headSha ?? null,
    command: input.command
  };
}
function judge(subjects, policy) {
  const outcome = { findings: [], abstentions: [], cleared: false };
  for (const subject of subjects) {
    if (isNoBusiness(subject)) {
      outcome.cleared = true;
      continue;
    }
    for (const rule of rules) {
      if (rule.meta.subjects.includes(subject.kind)) consult(rule, subject, policy, outcome);
    }
  }
  return outcome;
}
function isNoBusiness(subject) {
  if (subject.kind === "config") return isSmokeTest(subject.config) || subject.before !== void 0 && sameTraining(subject.before, subject.config);
  return subject.kind === "config-change" && isSmokeTest(subject.after);
}
function consult(rule, subject, policy, outcome) {
  const options = rule.options.safeParse(policy.rules.get(rule.meta.id)?.options ?? {});
  if (!options.success) return;
  const verdict = rule.check(subject, options.data);
  if (verdict.kind === "clear") outcome.cleared = true;
  if (verdict.kind === "unknown") {
    outcome.abstentions.push({ rule: rule.meta.id, subject: nameOf(subject), reason: verdict.because, evidence: verdict.evidence ?? {} });
  }
  if (verdict.kind === "advise")
    outcome.findings.push(...freshAdvice(rule, subject, verdict.advice, options.data).map((advice) => findingFrom(rule, subject, advice)));
}
function freshAdvice(rule, subject, advice, options) {
  if (subject.kind !== "config" || subject.before === void 0 || advice.every(({ at }) => at !== void 0)) return advice;
  const verdict = rule.check({ kind: "config", config: subject.before, studies: subject.studies }, options);
  const said = new Set(verdict.kind === "advise" ? verdict.advice.map(({ key, evidence }) => JSON.stringify([key, evidence])) : []);
  return advice.filter(({ at, key, evidence }) => at !== void 0 || !said.has(JSON.stringify([key, evidence])));
}
function findingFrom(rule, subject, advice) {
  const name = nameOf(subject);
  return {
    rule: rule.meta.id,
    severity: advice.severity ?? rule.meta.severity,
    confidence: advice.confidence,
    subject: name,
    location: advice.at ?? null,
    evidence: advice.evidence,
    edit: advice.edit ?? null,
    claims: rule.meta.claims,
    claimStatus: rule.meta.status,
    fingerprint: [rule.meta.id, "study" in name ? `study:${name.study}` : `config:${name.config}`, advice.key ?? ""].join("|")
  };
}
function nameOf(subject) {
  if (subject.kind === "study") return { study: subject.study.name };
  if (subject.kind === "project") return { study: subject.name };
  if (subject.kind === "search-space") return { config: subject.space.id };
  if (subject.kind === "study-pair") return { study: subject.pair.longer.name };
  return { config: subject.kind === "config" ? subject.config.id : subject.after.id };
}
function verdictOf(findings, judged) {
  if (findings.some((finding) => finding.severity !== "note")) return "attention";
  if (findings.length > 0) return "advice";
  return judged ? "clear" : "nothing-to-judge";
}
function reportStudies(subjects, findings) {
  const studies = subjects.flatMap((subject) => subject.kind === "study" ? [subject.study] : []);
  const finished = studies.flatMap((study) => study.trials.filter(({ feasible }) => feasible).map((trial) => ({ trial, study })));
  return studies.map((study) => {
    const judged = study.trials.filter((trial) => trial.feasible).length;
    const recommendation = recommendationFor(study, findings);
    const forecast = forecastOf(study, { recommended: recommendation?.maxTrainSteps ?? null, finished });
    return { study, judged, censored: study.trials.length - judged, regime: regimeOf(study), recommendation, forecast };
  });
}
function withProblems(readings, problems) {
  const about = (path) => problems.filter((problem) => problem.path === path);
  const known2 = new Set(readings.map((reading) => reading.path));
  const files = readings.map((reading) => ({ ...reading, problems: [...reading.problems, ...about(reading.path)] }));
  for (const path of new Set(problems.map((problem) => problem.path))) {
    if (!known2.has(path)) files.push({ path, kind: "unknown", format: null, configs: [], runs: [], problems: about(path) });
  }
  return files;
}

// src/report/sections/charts.ts
var LAST = 9;
var SHARE = 4e3;
function firstChart(report, words) {
  const [first] = byRank(report.findings);
  return chartSection(
    (report.charts ?? []).filter((chart) => isAbout(chart, first)),
    words,
    "without-name"
  );
}
function otherCharts(report, words) {
  const [first] = byRank(report.findings);
  return chartSection(
    (report.charts ?? []).filter((chart) => !isAbout(chart, first)),
    words,
    "with-name"
  );
}
function isAbout({ config }, finding) {
  return finding !== void 0 && "config" in finding.subject && finding.subject.config === config;
}
function chartSection(charts, words, name) {
  const blocks = charts.flatMap((chart) => foldedChart(chart, words, name) ?? []);
  const entries = entriesOf(blocks, (block) => block);
  const leftOut = (count) => words.report.leftOut("charts", count);
  return { rank: LAST, share: SHARE, render: (room) => fitList(entries, room, { head: "", tail: "", between: "\n\n", leftOut }) };
}
function foldedChart(chart, words, name) {
  const { config, unit, updates, lines } = chart;
  const drawn = rateChart(
    { unit, updates, longest: Math.max(...lines.map(({ runSteps }) => runSteps)), lines: lines.map((line) => rateLine(line, chart, words)) },
    words
  );
  if (drawn === null) return null;
  const has = (wanted) => lines.some(({ role }) => role === wanted);
  const named = name === "with-name" ? `${inlineCode(config)}

` : "";
  const summary = plainMarkdown(words.report.chart.summary({ before: has("before"), recommended: has("recommended") }));
  return `<details>
<summary>${summary}</summary>

${named}${drawn}

</details>`;
}
function rateLine({ role, family, runSteps, learningRates, peak }, { unit, lines }, words) {
  const name = words.report.chart.role[role];
  const isOwn = lines.some((line) => line.family !== family);
  const legend = words.report.chart.line(name, isOwn ? family : null, words.schedule.length(amount(runSteps), unit));
  return { legend: markupMarkdown(legend), column: plainMarkdown(name), learningRates, peak };
}

// src/report/sections/policy-change.ts
function policyChangeSection(report, words) {
  const change = report.policyChange;
  if (change === void 0) return { rank: 2, share: 0, render: () => "" };
  const lines = entriesOf(
    policyChangeLines(change, words),
    ({ kind, text }) => kind === "mistake" ? `- **${markupMarkdown(text)}**` : `- ${markupMarkdown(text)}`
  );
  const head2 = `#### ${words.policyChange.heading}

${markupMarkdown(policyChangeIntroduction(change, words))}

`;
  return {
    rank: 2,
    share: 5e3,
    render: (room) => fitList(lines, room, { head: head2, tail: "", between: "\n", leftOut: (count) => `- ${words.report.leftOut("policy-changes", count)}` })
  };
}

// src/report/summary.ts
var SUMMARY_LENGTH = 3e4;
var LEAST_LENGTH = 6e3;
function renderSummaryComment(report, words, limits) {
  return composeReport(report, words, { characters: SUMMARY_LENGTH, openHistograms: 2, place: "pull-request", ...limits });
}
function composeReport(report, words, limits) {
  const { version } = limits;
  const abstentions = abstentionList(report, words, version);
  const isOpen = report.verdict === "nothing-to-judge";
  const sections = [
    head(report, words, limits),
    firstChart(report, words),
    policyChangeSection(report, words),
    ...isOpen ? [abstentions] : [],
    studyTable(report, words),
    histograms(report, words, limits.openHistograms),
    otherFindings(report, words, version),
    otherCharts(report, words),
    forecastList(report, words),
    scheduleList(report, words),
    ...isOpen ? [] : [abstentions],
    noteList(report, words),
    suppressedList(report, words, version),
    reproduction(report, words, version)
  ];
  const total = Math.max(LEAST_LENGTH, limits.characters);
  const scale = Math.max(1, total / SUMMARY_LENGTH);
  return `${composeSections(
    sections.map((section2) => ({ ...section2, share: section2.share * scale })),
    total - 1
  )}
`;
}
function head(report, words, limits) {
  const { symbol, verdict, subject, sentence, others } = headlineOf(report, words, limits.place);
  const [first] = byRank(report.findings);
  const line = [`${symbol} ${plainMarkdown(verdict)}`, subject === "" ? "" : inlineCode(subject), markupMarkdown(sentence), plainMarkdown(others)];
  const title = `### ${line.filter((part) => part !== "").join(" \xB7 ")}`;
  const body = first === void 0 ? "" : findingBody(first, words, limits.version);
  const totals = report.findings.length === 0 ? "" : markupMarkdown(words.report.totals(totalsOf(report)));
  const reach = limitsOfReach(report).map((problem) => markupMarkdown(words.problem(problem)));
  const headline2 = limits.withoutHeadline === true ? "" : title;
  const whole = [headline2, body, totals, ...reach].filter((part) => part !== "").join("\n\n");
  return { rank: 0, share: 2e4, render: (room) => whole.length <= room ? whole : headline2 };
}

// src/report/markdown.ts
function renderMarkdown(report, words, options) {
  return composeReport(report, words, { characters: 1e7, openHistograms: Number.MAX_SAFE_INTEGER, place: "here", ...options });
}

// src/report/sparkline.ts
var LEVELS = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
function sparkline(bins) {
  const most = Math.max(1, ...bins.map((bin) => bin.count));
  const column = (bin) => bin.count === 0 ? "\xB7" : LEVELS[Math.ceil(bin.count / most * LEVELS.length) - 1] ?? "\xB7";
  const part = (from, to) => bins.filter((bin) => bin.low >= from && bin.high <= to).map(column).join("");
  return `${part(0, FIRST_TENTH)}\u2502${part(FIRST_TENTH, LAST_QUARTER)}\u2502${part(LAST_QUARTER, 1)}`;
}

// src/report/text.ts
var WHOLE_HISTOGRAMS = 2;
function renderText(report, words, options) {
  const page = { words, style: styleOf(options.color), width: Math.max(40, options.width), version: options.version };
  const parts = [
    headline(report, page),
    policyChangeText(report, page),
    section(words.report.label.studies, studyLines(report, page), page),
    section(
      words.report.label.findings,
      byRank(report.findings).flatMap((finding, index) => findingLines(finding, index + 1, page)),
      page
    ),
    section(words.report.label["best-steps"], histogramBlocks(report, page), page),
    section(words.report.label.forecasts, forecastTextLines(report, page), page),
    section(words.report.label.schedules, scheduleLines(report, page), page),
    section(words.report.label.abstentions, abstentionLines(report, page), page),
    section(words.report.label.notes, noteLines(report, page), page),
    section(words.report.label.suppressed, suppressedLines(report, page), page),
    report.headSha === null || report.command === "" ? "" : `${plain2(words.report.reproduce(options.version, report.headSha), page.style)}:
  ${terminalText(report.command)}`
  ];
  return defuse(`${parts.filter((part) => part !== "").join("\n\n")}
`);
}
function headline(report, { words, style, width }) {
  const { symbol, verdict, subject, sentence, others } = headlineOf(report, words, "here");
  const line = [subject === "" ? "" : style.name(terminalText(subject, 80)), plain2(sentence, style), others].filter((part) => part !== "").join(" \xB7 ");
  const first = wrap(`${style.verdict(`${symbol} ${verdict}:`, report.verdict)} ${line}`, width);
  const totals = report.findings.length === 0 ? "" : `
${wrap(style.faint(words.report.totals(totalsOf(report))), width)}`;
  return first + totals;
}
function section(label, lines, { style }) {
  return lines.length === 0 ? "" : `${style.strong(label)}
${lines.join("\n")}`;
}
function policyChangeText(report, page) {
  const { words, style, width } = page;
  const change = report.policyChange;
  if (change === void 0) return "";
  const intro = wrap(plain2(policyChangeIntroduction(change, words), style), width, "  ");
  const lines = policyChangeLines(change, words).map(({ text }) => wrap(plain2(text, style), width, "  "));
  return section(words.policyChange.heading, [intro, ...lines], page);
}
function studyLines(report, { words }) {
  if (report.studies.length === 0) return [];
  const columns = ["study", "judged", "length", "fractions", "recommended"];
  const shown = columns.filter((column) => column !== "recommended" || report.studies.some((study) => study.recommendation !== null));
  const rows = rankedStudies(report).map((study) => {
    const { name, metric, kind } = study.study;
    const ofSweep = kind === "learning-rate-sweep" ? ` \xB7 ${words.report.label.sweep}` : "";
    const mark = `${metric === null ? "" : ` \xB7 ${terminalText(metric.name, 30)} ${metric.goal === "min" ? "\u2193" : "\u2191"}`}${ofSweep}`;
    const row = { ...studyFigures(study, words), study: `${terminalText(name, 40)}${mark}`, finding: "" };
    return shown.map((column) => row[column]);
  });
  return table(rows, { indent: "  ", ends: /* @__PURE__ */ new Set([1, 2, 3, 4]), head: shown.map((column) => markupPlain(words.report.studyColumns[column])) });
}
function histogramBlocks(report, { words, style }) {
  const shown = rankedStudies(report).map((study) => ({ name: style.name(terminalText(study.study.name, 40)), distribution: distributionOf(study) })).filter(({ distribution }) => distribution.fractions.length >= 2);
  const whole = shown.slice(0, WHOLE_HISTOGRAMS).flatMap(({ name, distribution }) => [`  ${name}`, ...histogramLines(distribution, words).map((line) => `    ${line}`)]);
  const short = shown.slice(WHOLE_HISTOGRAMS).map(({ name, distribution }) => [name, sparkline(distribution.bins), words.report.histogram(distribution.fractions.length)]);
  return [...whole, ...table(short, { indent: "  " })];
}
function findingLines(finding, number, { words, style, width, version }) {
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  const { location } = finding;
  const place = location === null ? "" : ` \xB7 ${style.name(terminalText(`${location.path}:${location.line}`))}`;
  const judgement = style.severity(words.report.severityAndConfidence(finding.severity, finding.confidence), finding.severity);
  const body = [
    style.strong(plain2(title, style)),
    plain2(message, style),
    recommendation === "" ? "" : `${style.strong(`${label.do}:`)} ${plain2(recommendation, style)}`,
    certainty === "" ? "" : `${label["how-sure"]}: ${plain2(certainty, style)}`,
    style.faint([basisOf(finding, words), `${terminalText(finding.rule)}: ${rulePage(finding.rule, version)}`].filter((part) => part !== "").join(" \xB7 "))
  ];
  const first = `  ${number}. ${style.name(terminalText(subjectName(finding)))} \xB7 ${judgement}${place}`;
  return [first, ...body.filter((line) => line !== "").map((line) => wrap(line, width, "     "))];
}
function forecastTextLines(report, { words, style, width }) {
  return forecastLines(report, words).map(({ study, sentence }) => wrap(`${style.name(terminalText(study))}: ${plain2(sentence, style)}`, width, "  "));
}
function scheduleLines(report, { words, style, width }) {
  return report.schedules.map((entry) => wrap(`${style.name(terminalText(entry.config))}: ${plain2(scheduleSentence(entry, words), style)}`, width, "  "));
}
function abstentionLines(report, { words, style, width }) {
  return groupedAbstentions(report.abstentions, words).map(({ rules: rules2, sentence, subjects }) => {
    const named = subjects.slice(0, 8).map((subject) => style.name(terminalText(subject, 60)));
    const more = subjects.length > named.length ? ` +${subjects.length - named.length}` : "";
    return wrap(`${rules2.map((rule) => terminalText(rule)).join(", ")}: ${plain2(sentence, style)} (${named.join(", ")}${more})`, width, "  ");
  });
}
function noteLines(report, { words, style, width }) {
  return groupedNotes(report, words).map(({ places, more, sentence }) => {
    const named = places.map((place) => style.name(terminalText(place))).join(", ");
    return wrap(`${named}${more > 0 ? ` +${more}` : ""}${named.length === 0 ? "" : ": "}${plain2(sentence, style)}`, width, "  ");
  });
}
function suppressedLines(report, { words, style, width }) {
  return report.suppressed.map((suppressed) => {
    const { finding } = suppressed;
    const title = plain2(findingSentences(finding, words).title, style);
    const why = plain2(words.report.suppressed(suppressed), style);
    return wrap(`${terminalText(finding.rule)} \xB7 ${style.name(terminalText(subjectName(finding)))} \xB7 ${title} \xB7 ${why}`, width, "  ");
  });
}
function plain2(sentence, style) {
  return markupPlain(sentence, style.name);
}

// src/commands/render.ts
async function printReport(report, policy, fileAt, options, terminal) {
  const { words, missing } = wordsOf(policy.language);
  if (missing !== null && !options.quiet) terminal.err(`longrun: ${missing}
`);
  const text = await renderedAs(options, { report, words, fileAt, terminal });
  await print(text, options, terminal);
  return statusOf(report, policy);
}
function statusOf(report, policy) {
  if (report.policyChange === void 0 && report.files.every((file) => file.kind === "unknown")) return exitStatus.nothingToRead;
  return fails(report.findings, policy.failOn) ? exitStatus.findings : exitStatus.ok;
}
async function renderedAs({ format, out }, { report, words, fileAt, terminal }) {
  const { version, width } = terminal;
  switch (format) {
    case "text":
      return renderText(report, words, { color: terminal.color && out === void 0, width, version });
    case "markdown":
      return renderMarkdown(report, words, { version });
    case "json":
      return jsonText(reportDocument(report, words, { version, fileAt }));
    case "sarif": {
      const { sarifDocument } = await import("./sarif-LST2PEAD.js");
      return jsonText(sarifDocument(report, words, { version, fileAt, rules: ruleCards, repositoryUrl: null, instance: null }));
    }
    case "html": {
      const { renderHtml } = await import("./html-2IUBTO7Q.js");
      return renderHtml(report, words, { version, fileAt });
    }
  }
}

export {
  fails,
  review,
  SUMMARY_LENGTH,
  renderSummaryComment,
  composeReport,
  renderText,
  printReport,
  statusOf
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commonStepsPerEpoch,
  configLength,
  isPlainNumber,
  knownFrom,
  runOf,
  scheduleFollowsLength
} from "./chunk-7N7XQPH5.js";
import {
  pointsOf
} from "./chunk-FULJ3IUF.js";
import {
  goalByName,
  median,
  medianAbsoluteDeviation,
  medianInPlace,
  movingMedian,
  quantileOfSorted,
  smoothedEnd,
  sorted,
  standardDeviation,
  sweptRate
} from "./chunk-7YHYDJHD.js";
import {
  canonical,
  conversionOf,
  fulfils,
  heldPerEpoch,
  isLearningRateKey,
  isNameKey,
  isSearched,
  isSeedKey,
  nameParts,
  regularizationKeys,
  scaled,
  settingsOf
} from "./chunk-HSLTBOYV.js";
import {
  int,
  lazy,
  number,
  strictObject
} from "./chunk-UWNNUUV7.js";
import {
  __commonJS,
  __require,
  secretName
} from "./chunk-FLBJ2J7N.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// lazy:@stdlib/stats-base-dists-beta-cdf
var loaded;
var load = () => loaded ??= __require("#beta-cdf");
var stats_base_dists_beta_cdf_default = (...values) => (load().default ?? load())(...values);

// src/statistics/posterior.ts
var uniformPrior = { alpha: 1, beta: 1 };
var jeffreysPrior = { alpha: 0.5, beta: 0.5 };
var consistently = { above: 0.5, belief: 0.95, prior: uniformPrior };
var always = { above: 0.8, belief: 0.9, prior: jeffreysPrior };
function posteriorAbove(k, n, above2, prior = uniformPrior) {
  if (!(k >= 0) || !(n >= k)) return Number.NaN;
  return 1 - stats_base_dists_beta_cdf_default(above2, prior.alpha + k, prior.beta + n - k);
}
function holds(statement, k, n) {
  return posteriorAbove(k, n, statement.above, statement.prior) >= statement.belief;
}
function fewestNeeded(statement, n) {
  for (let k = 0; k <= n; k += 1) if (holds(statement, k, n)) return k;
  return null;
}
function wilsonInterval(k, n, z) {
  if (!(n > 0)) return { low: 0, high: 1 };
  const share = k / n;
  const centre = (share + z * z / (2 * n)) / (1 + z * z / n);
  const half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

// src/statistics/noise.ts
var FEWEST_EVALUATIONS = 8;
function evaluationNoise(values) {
  if (values.length < FEWEST_EVALUATIONS) return null;
  const last = values.slice(-Math.max(FEWEST_EVALUATIONS, Math.ceil(values.length / 4)));
  const differences = last.slice(1).map((value, index) => value - (last[index] ?? Number.NaN));
  const noise = 1.4826 * medianAbsoluteDeviation(differences) / Math.SQRT2;
  return Number.isFinite(noise) ? noise : null;
}

// src/studies/evidence/curve.ts
var LEAST_MATERIAL = 5e-3;
var curves = /* @__PURE__ */ new WeakMap();
function curveOf(trial) {
  const known3 = curves.get(trial);
  if (known3 !== void 0) return known3;
  const curve = readCurve(trial);
  curves.set(trial, curve);
  return curve;
}
function readCurve(trial) {
  const { metric, evaluations } = trial;
  if (metric === null || evaluations.length === 0) return null;
  const sign = metric.goal === "max" ? -1 : 1;
  const loss = evaluations.map((evaluation) => sign * evaluation.value);
  return curveOfValues(
    evaluations.map((evaluation) => evaluation.done),
    loss
  );
}
function curveOfValues(done, loss) {
  const bestIndex = indexOfLeast(loss);
  return { done, loss, bestIndex, scale: scaleOf(loss, bestIndex), noise: evaluationNoise(loss) };
}
function withinNoiseAt({ done, loss, bestIndex, noise }) {
  const smoothed = movingMedian(loss, 3);
  const least = smoothed[indexOfLeast(smoothed)] ?? Number.NaN;
  const first = smoothed.findIndex((value) => value <= least + 2 * (noise ?? 0));
  return done[first === -1 ? bestIndex : Math.min(first, bestIndex)] ?? Number.NaN;
}
function materialityOf({ scale, noise }, seedSpread2 = null) {
  return Math.max(LEAST_MATERIAL, 2 * (noise ?? 0) / scale, 2 * (seedSpread2 ?? 0) / scale);
}
function seedSpreadOf(study) {
  if (study.varied.length > 0) return null;
  const best = study.trials.flatMap((trial) => trial.feasible && trial.best !== null ? [trial.best.value] : []);
  return best.length >= 3 ? standardDeviation(best) : null;
}
function doneAndValues(series, stepBase) {
  const done = [];
  const values = [];
  const base = stepBase === 0 ? 1 : 0;
  for (let index = 0; index < series.steps.length; index += 1) {
    const value = series.values[index];
    if (value === void 0 || !Number.isFinite(value)) continue;
    done.push((series.steps[index] ?? Number.NaN) + base);
    values.push(value);
  }
  return { done, values };
}
function scaleOf(loss, bestIndex) {
  const best = Math.abs(loss[bestIndex] ?? 0);
  if (best > 0) return best;
  const mean = loss.reduce((sum, value) => sum + Math.abs(value), 0) / loss.length;
  return mean > 0 ? mean : 1;
}
function indexOfLeast(values) {
  let least = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (!(value < smallest)) continue;
    least = index;
    smallest = value;
  }
  return least;
}

// src/studies/evidence/instability.ts
var MOST_RISE = 1.2;
var LEAST_UNDONE = 0.05;
function endsUnstable(trial) {
  if (trial.trainLoss === null) return false;
  const smoothed = movingMedian(doneAndValues(trial.trainLoss, trial.stepBase).values, 5);
  const first = smoothed[0];
  const last = smoothed.at(-1);
  if (first === void 0 || last === void 0 || smoothed.length < 10) return false;
  let least = first;
  for (const value of smoothed) if (value < least) least = value;
  const rise = last - least;
  return rise > (MOST_RISE - 1) * Math.abs(least) && rise >= LEAST_UNDONE * (first - least);
}

// src/studies/evidence/judgeable.ts
function judgeable(study, least) {
  const no = (because, evidence = {}) => ({ kind: "not-judgeable", because, evidence });
  const { trials } = study;
  const first = trials[0];
  if (first === void 0 || trials.every((trial) => trial.evaluations.length === 0)) return no("no-evaluations", { trials: trials.length });
  if (trials.every((trial) => trial.plannedSteps === null)) return no("length-unknown", { trials: trials.length });
  if (trials.length === 1 || study.kind === "single-run") return no("single-run", describeSingle(first));
  const counted = trials.flatMap(countedTrial);
  const lengths = [...new Set(counted.map(({ trial }) => trial.plannedSteps?.value ?? 0))].sort((a, b) => a - b);
  const length = lengths[0];
  if (length === void 0) return no("trials-not-feasible", { trials: trials.length, ...uncounted(trials) });
  if (lengths.length > 1 || new Set(counted.map(({ trial }) => trial.unit)).size > 1) return no("lengths-differ", { maxTrainSteps: lengths, unit: first.unit });
  const evaluations = median(counted.map(({ trial }) => trial.evaluations.length));
  const spacings = counted.flatMap(({ trial }) => trial.evaluationSpacing ?? []);
  const spacing = spacings.length === 0 ? null : median(spacings);
  const unit = counted[0]?.trial.unit ?? "steps";
  if (counted.length < least.trials)
    return no("too-few-trials", { feasible: counted.length, trials: trials.length, needed: least.trials, ...uncounted(trials) });
  if (evaluations < least.evaluations) return no("too-few-evaluations", { evaluations, needed: least.evaluations, spacing, unit, maxTrainSteps: length });
  return { kind: "judgeable", counted, length, unit, evaluations, spacing };
}
function fractionHistogram(fractions) {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const fraction of fractions) {
    const bin = Math.min(9, Math.max(0, Math.ceil(fraction * 10 - 1e-9) - 1));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}
function countedTrial(trial) {
  if (!trial.feasible || trial.best === null || trial.best.fraction === null) return [];
  return [{ trial, bestDone: trial.best.done, bestFraction: trial.best.fraction }];
}
function uncounted(trials) {
  const of = (reason) => trials.filter(({ censoredBecause }) => censoredBecause === reason).length;
  const counts2 = {
    unfinished: of("unfinished"),
    stoppedEarly: of("stopped-early"),
    pruned: of("pruned"),
    diverged: of("diverged"),
    lengthUnknown: of("unknown-length"),
    withoutEvaluations: of("no-evaluations"),
    lossNotFalling: of("loss-not-falling")
  };
  return Object.fromEntries(Object.entries(counts2).filter(([, count]) => count > 0));
}
function describeSingle(trial) {
  return {
    bestFraction: trial.best?.fraction ?? null,
    evaluations: trial.evaluations.length,
    maxTrainSteps: trial.plannedSteps?.value ?? null,
    unit: trial.unit,
    ...uncounted([trial])
  };
}

// src/statistics/normal.ts
function normalCdf(x) {
  if (Number.isNaN(x)) return Number.NaN;
  if (Math.abs(x) > 38) return x > 0 ? 1 : 0;
  if (Math.abs(x) > 3) return x > 0 ? 1 - upperTail(x) : upperTail(-x);
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-17 && odd < 200; odd += 2) {
    term *= x * x / odd;
    sum += term;
  }
  return 0.5 + sum * density(x);
}
function normalQuantile(p) {
  let low = -38;
  let high = 38;
  for (let step = 0; step < 100; step += 1) {
    const middle2 = (low + high) / 2;
    if (normalCdf(middle2) < p) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2;
}
function density(x) {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
}
function upperTail(x) {
  let fraction = x;
  for (let depth = 120; depth >= 1; depth -= 1) fraction = x + depth / fraction;
  return density(x) / fraction;
}

// src/statistics/tolerance.ts
function toleranceFactor(n, { content, confidence }) {
  if (!(n >= 2)) return Number.NaN;
  const shift = normalQuantile(content) * Math.sqrt(n);
  let low = shift - 40;
  let high = shift + 40;
  while (noncentralTCdf(high, n - 1, shift) < confidence && high < 1e9) high *= 2;
  for (let step = 0; step < 45; step += 1) {
    const middle2 = (low + high) / 2;
    if (noncentralTCdf(middle2, n - 1, shift) < confidence) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2 / Math.sqrt(n);
}
function logNormalUpperBound(values, tolerance2) {
  const logs = values.map((value) => Math.log(value));
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  if (logs.length < 2) return Math.exp(mean);
  const factor = Math.round(toleranceFactor(logs.length, tolerance2) * 100) / 100;
  return Math.exp(mean + factor * standardDeviation(logs));
}
function noncentralTCdf(t, degrees, shift) {
  const reach = 9 / Math.sqrt(2 * degrees);
  const from = Math.max(1e-12, 1 - reach);
  const to = 1 + reach;
  const intervals = degrees < 5 ? 2400 : 160;
  let weighted = 0;
  let total2 = 0;
  for (let index = 0; index <= intervals; index += 1) {
    const s = from + (to - from) * index / intervals;
    const simpson = index === 0 || index === intervals ? 1 : index % 2 === 1 ? 4 : 2;
    const weight = simpson * Math.exp((degrees - 1) * Math.log(s) - degrees * (s * s - 1) / 2);
    weighted += weight * normalCdf(t * s - shift);
    total2 += weight;
  }
  return weighted / total2;
}

// src/studies/evidence/length.ts
var EXPECTED_BEST_FRACTION = 0.6;
var CONTENT = 0.9;
function shorterLength({ best, withinNoise, spacing, length }) {
  const byBest = enough(best, 0.8);
  const byNoise = enough(withinNoise, 0.8);
  const basis = byBest < length ? "best-step" : "within-noise";
  const value = basis === "best-step" ? byBest : byNoise;
  if (!(value < length)) return null;
  const steps = basis === "best-step" ? best : withinNoise;
  const high = enough(
    steps.map((step) => step + spacing),
    0.95
  );
  return { value, low: Math.min(value, byNoise), high: Math.min(length, Math.max(value, high)), basis };
}
function enough(steps, confidence) {
  const bound = logNormalUpperBound(steps, { content: CONTENT, confidence });
  const largest = steps.reduce((most, step) => Math.max(most, step), 0);
  return Math.ceil(Math.max(bound / EXPECTED_BEST_FRACTION, 2 * largest) - 1e-9);
}
var FACTORS = [1.5, 2, 3, 4];
var TYPICAL_SHARE = 0.5;
function longerLength({ length, gain, materiality, productionLength }) {
  if (productionLength !== null && productionLength <= length) return null;
  const found = gain === null ? FACTORS.indexOf(2) : FACTORS.findIndex((factor) => TYPICAL_SHARE * gain / factor < materiality);
  const index = found === -1 ? FACTORS.length - 1 : found;
  const at = (place) => {
    const factor = FACTORS[Math.min(FACTORS.length - 1, Math.max(0, place))] ?? 2;
    return Math.min(Math.ceil(length * factor), productionLength ?? Number.POSITIVE_INFINITY);
  };
  return { value: at(index), low: at(index - 1), high: at(index + 1) };
}

// src/statistics/slope.ts
var FEWEST_POINTS = 6;
var MOST_POINTS_IN_FULL = 30;
var PAIRS_WANTED = 450;
function theilSenSlope(x, y) {
  const distances = distancesOf(x.length);
  const slopes = new Float64Array(distances.reduce((sum, distance2) => sum + x.length - distance2, 0));
  let count = 0;
  for (const distance2 of distances) {
    for (let right = distance2; right < x.length; right += 1) {
      const left = right - distance2;
      const run = (x[right] ?? Number.NaN) - (x[left] ?? Number.NaN);
      if (run === 0) continue;
      slopes[count] = ((y[right] ?? Number.NaN) - (y[left] ?? Number.NaN)) / run;
      count += 1;
    }
  }
  return medianInPlace(slopes.subarray(0, count));
}
function distancesOf(points) {
  if (points <= MOST_POINTS_IN_FULL) return Array.from({ length: Math.max(0, points - 1) }, (_, index) => index + 1);
  const kinds = Math.max(3, Math.floor(2 * PAIRS_WANTED / points));
  return [...new Set(Array.from({ length: Math.min(kinds, points - 1) }, (_, index) => Math.max(1, Math.round((index + 1) * points / (kinds + 1)))))];
}
function slopeOnLogStep(steps, values) {
  const x = [];
  const y = [];
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index] ?? 0;
    const value = values[index];
    if (value === void 0 || !Number.isFinite(value) || !(step > 0)) continue;
    x.push(Math.log(step));
    y.push(value);
  }
  if (x.length < FEWEST_POINTS) return null;
  const slope = theilSenSlope(x, y);
  return Number.isFinite(slope) ? slope : null;
}
function fallPerDoubling(steps, values) {
  const slope = slopeOnLogStep(steps, values);
  return slope === null ? null : -slope * Math.LN2;
}

// src/studies/evidence/overfitting.ts
var LATER_EVALUATIONS = 3;
var known = /* @__PURE__ */ new WeakMap();
function afterBest(trial) {
  const seen = known.get(trial);
  if (seen !== void 0) return seen.after;
  const curve = curveOf(trial);
  const after = curve === null ? null : judge(trial, curve);
  known.set(trial, { after });
  return after;
}
function overfits(trial) {
  const after = afterBest(trial);
  if (after === null || after.rises === null) return null;
  return after.rises && after.improving === null;
}
var LEAST_RECOVERY = 0.5;
function judge(trial, curve) {
  const best = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const rises = risesWhileTraining(trial, curve);
  const worst = movingMedian(curve.loss.slice(curve.bestIndex), 3).reduce((most, value) => value > most ? value : most, best);
  const recovered = worst - median(curve.loss.slice(-LATER_EVALUATIONS));
  return {
    rises,
    rise: (end - best) / curve.scale,
    improving: rises === true ? improvingMetric(trial, bestDone) : null,
    recovers: recovered > materialityOf(curve) * curve.scale && recovered >= LEAST_RECOVERY * (worst - best),
    isOpen: (curve.done.at(-1) ?? 0) < 2 * bestDone
  };
}
function risesWhileTraining(trial, curve) {
  if (trial.trainLoss === null) return null;
  const best = curve.loss[curve.bestIndex] ?? Number.NaN;
  const end = curve.loss.at(-1) ?? Number.NaN;
  const later = curve.loss.slice(curve.bestIndex + 1);
  if (later.length < LATER_EVALUATIONS || !(end - best > Math.max(materialityOf(curve) * curve.scale, luckOfBest(curve)))) return false;
  if (!later.slice(-LATER_EVALUATIONS).every((value) => value > best + (curve.noise ?? 0))) return false;
  const bestDone = curve.done[curve.bestIndex] ?? 0;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at) => at > bestDone);
  if (from === -1) return null;
  const slope = slopeOnLogStep(done.slice(from), values.slice(from));
  return slope === null ? null : slope < 0;
}
function luckOfBest({ noise, loss }) {
  return (noise ?? 0) * (1 + Math.sqrt(2 * Math.log(loss.length)));
}
function improvingMetric(trial, bestDone) {
  for (const series of trial.run.series) {
    const goal = goalByName(series.name);
    if (series.role !== "validation" || series.name === trial.metric?.name || goal === null) continue;
    const { done, values } = doneAndValues(series, trial.stepBase);
    const loss = values.map((value) => goal === "max" ? -value : value);
    const at = done.findLastIndex((step) => step <= bestDone);
    if (at === -1 || loss.length - at <= LATER_EVALUATIONS) continue;
    const curve = curveOfValues(done, loss);
    const gain = median(loss.slice(Math.max(0, at - 2), at + 3)) - median(loss.slice(-LATER_EVALUATIONS));
    if (gain > materialityOf(curve) * curve.scale) return series.name;
  }
  return null;
}
function countOverfitting(study) {
  const judged = study.trials.filter((trial) => trial.feasible).map(overfits);
  return { count: judged.filter((verdict) => verdict === true).length, judged: judged.filter((verdict) => verdict !== null).length };
}
function isOverfitting({ count, judged }) {
  return judged >= 3 && count * 2 >= judged;
}

// src/studies/evidence/decay.ts
var GRID = 400;
function decayOf(trial, study) {
  const logged = loggedPoints(trial);
  if (logged.length >= 2) return describe(logged, "log", null);
  const schedule = knownSchedule(trial, study);
  const length = trial.plannedSteps?.value ?? null;
  if (schedule === null || length === null) return null;
  return describe(scheduledPoints(schedule, trial.unit, length), "config", schedule.schedule.family);
}
function loggedPoints(trial) {
  if (trial.learningRate === null) return [];
  const { done, values } = doneAndValues(trial.learningRate.series, trial.stepBase);
  return done.map((at, index) => ({ done: at, rate: values[index] ?? 0 }));
}
function knownSchedule(trial, study) {
  const schedule = trial.config?.schedule ?? study.config?.schedule ?? null;
  if (schedule === null) return null;
  const known3 = schedule.kind === "known" ? schedule : resolved(schedule, trial);
  return known3?.kind === "known" ? known3 : null;
}
function resolved(schedule, trial) {
  const steps = trial.unit === "steps" ? trial.plannedSteps?.value : void 0;
  const stepsPerEpoch = trial.run.stepsPerEpoch ?? void 0;
  return schedule.resolve({ ...steps === void 0 ? {} : { steps }, ...stepsPerEpoch === void 0 ? {} : { stepsPerEpoch } });
}
function scheduledPoints({ schedule, runLength }, unit, length) {
  const endsWithRun = runLength !== null && schedule.horizon === runLength;
  const own = endsWithRun || schedule.unit !== unit ? runLength : length;
  if (own === null || !(own > 0)) return [];
  const count = Math.min(GRID, Math.ceil(own));
  return Array.from({ length: count }, (_, index) => {
    const u = count === 1 ? 0 : Math.floor(index * (own - 1) / (count - 1));
    return { done: (u + 1) * length / own, rate: schedule.at(u) };
  });
}
function describe(points, knownFrom2, family) {
  const top = points.reduce((best, point, index) => point.rate > (points[best]?.rate ?? 0) ? index : best, 0);
  const peak = points[top]?.rate ?? 0;
  const last = points.at(-1);
  if (!(peak > 0) || last === void 0) return null;
  const lastHigh = points.findLastIndex((point) => point.rate >= peak / 2);
  const halfUntil = lastHigh < points.length - 1 ? points[lastHigh]?.done ?? null : null;
  return {
    knownFrom: knownFrom2,
    family: family ?? shapeOf(points, peak),
    peak,
    finalOverPeak: last.rate / peak,
    halfUntil,
    shareBelowHalf: shareBelow(points.slice(top), peak / 2, last.done)
  };
}
function shareBelow(points, level, length) {
  let below2 = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before !== void 0 && point.rate < level) below2 += point.done - before.done;
  }
  return length > 0 ? below2 / length : 0;
}
function shapeOf(points, peak) {
  const from = points.findLastIndex((point) => point.rate >= peak * 0.999);
  const part = points.slice(from);
  const first = part[0];
  const last = part.at(-1);
  if (first === void 0 || last === void 0 || part.length < 4) return last !== void 0 && last.rate >= peak * 0.9 ? "constant" : "unknown";
  const deviation = (expected) => part.reduce((most, point) => {
    const progress = (point.done - first.done) / (last.done - first.done);
    return Math.max(most, Math.abs(point.rate - (last.rate + (first.rate - last.rate) * expected(progress))) / peak);
  }, 0);
  if (deviation((progress) => 1 - progress) < 0.02) return "linear";
  return deviation((progress) => 0.5 * (1 + Math.cos(Math.PI * progress))) < 0.02 ? "cosine" : "unknown";
}

// src/studies/evidence/fit.ts
var MOST_ERRORS = 1e-3;
var MOST_LOSS = 0.01;
var IN_ROW = 3;
var fits = /* @__PURE__ */ new WeakMap();
function fitOf(trial) {
  const known3 = fits.get(trial);
  if (known3 !== void 0) return known3.fit;
  const fit = readFit(trial);
  fits.set(trial, { fit });
  return fit;
}
function readFit(trial) {
  const errors = errorSeries(trial.run.series);
  const series = errors?.series ?? trial.trainLoss;
  if (series === null || series === void 0) return null;
  const { done, values } = doneAndValues(series, trial.stepBase);
  if (values.length < IN_ROW) return null;
  const wrong = errors === null ? values : values.map(errors.wrong);
  const first = firstInRow(wrong, errors === null ? MOST_LOSS : MOST_ERRORS);
  return {
    metric: series.name,
    measure: errors === null ? "loss" : "errors",
    done: first === null ? null : done[first] ?? null,
    after: first === null ? null : first === 0 ? 0 : done[first - 1] ?? 0,
    values: values.length
  };
}
function errorSeries(all) {
  let chosen = null;
  for (const series of all) {
    if (series.role !== "train" || series.values.length <= (chosen?.series.values.length ?? 0)) continue;
    const parts = nameParts(series.name);
    const isAccuracy = parts.some((part) => /^(acc\d*|accuracy|top1|r2)$/.test(part));
    if (!isAccuracy && !parts.some((part) => /^(err|error|misclassification)$/.test(part))) continue;
    const largest = series.values.reduce((most, value) => value > most ? value : most, 0);
    if (largest > 100) continue;
    const whole = largest > 1 ? 100 : 1;
    chosen = { series, wrong: isAccuracy ? (value) => 1 - value / whole : (value) => value / whole };
  }
  return chosen;
}
function firstInRow(values, most) {
  let row = 0;
  for (const [index, value] of values.entries()) {
    row = value <= most + 1e-12 ? row + 1 : 0;
    if (row === IN_ROW) return index - IN_ROW + 1;
  }
  return null;
}

// src/studies/evidence/tail.ts
function tailGain(curve, length, decay) {
  const whole = gainBetween(curve, length / 2, length);
  if (whole === null) return null;
  const halfUntil = decay?.halfUntil ?? null;
  if (halfUntil === null) return { relative: whole, part: "tail" };
  const before = gainBetween(curve, length / 2, halfUntil);
  return before === null ? { relative: whole, part: "decayed" } : { relative: before, part: "tail-before-decay" };
}
function gainBeforeDecay(curve, decay) {
  if (decay?.halfUntil == null) return null;
  const last = curve.done.findLast((done) => done <= (decay.halfUntil ?? 0));
  return last === void 0 ? null : gainBetween(curve, last / 2, last);
}
function evaluationsBetween(curve, from, to) {
  const done = [];
  const loss = [];
  for (let index = 0; index < curve.done.length; index += 1) {
    const at = curve.done[index] ?? Number.NaN;
    const value = curve.loss[index];
    if (at < from || at > to || value === void 0) continue;
    done.push(at);
    loss.push(value);
  }
  return { done, loss };
}
function gainBetween(curve, from, to) {
  const part = evaluationsBetween(curve, from, to);
  const fall = fallPerDoubling(part.done, part.loss);
  return fall === null ? null : fall / curve.scale;
}
function stillGains(trial, study, length) {
  const curve = curveOf(trial);
  const gain = curve === null ? null : tailGain(curve, length, decayOf(trial, study));
  return curve !== null && gain !== null && gain.relative > materialityOf(curve);
}

// src/studies/evidence/regime.ts
var FEWEST_VOTERS = 3;
var FEWEST_IN_TAIL = 10;
var MOST_VOTERS = 300;
var Z_90 = 1.6448536269514722;
function regimeOf(study) {
  const { label, confidence, votes } = votedRegime(study);
  return study.policy.regime === "auto" ? { label, confidence, votes } : { label: study.policy.regime, confidence: "policy", votes };
}
var voted = /* @__PURE__ */ new WeakMap();
function votedRegime(study) {
  const known3 = voted.get(study);
  if (known3 !== void 0) return known3;
  const regime = countRegime(votersOf(study).map((trial) => voteOf(trial, study)));
  voted.set(study, regime);
  return regime;
}
function countRegime(cast) {
  const votes = countVotes(cast.map(({ label: label2 }) => label2));
  const [label, count] = Object.entries(votes).reduce((most, entry) => entry[1] > most[1] ? entry : most, ["undetermined", 0]);
  const winner = LABELS.find((one) => one === label);
  if (cast.length < FEWEST_VOTERS || count * 2 <= cast.length || winner === void 0 || winner === "undetermined") {
    return { label: "undetermined", confidence: "low", votes, cast };
  }
  const { low } = wilsonInterval(count, cast.length, Z_90);
  return { label: winner, confidence: low > 2 / 3 ? "high" : low > 0.5 ? "medium" : "low", votes, cast };
}
var LABELS = ["saturated", "overfitting", "compute-bound", "learning-rate-starved", "optimisation-limited", "undetermined"];
function votersOf(study) {
  const feasible = study.trials.filter((trial) => trial.feasible && trial.best !== null && trial.metric !== null);
  const sign = feasible[0]?.metric?.goal === "max" ? -1 : 1;
  const ranked2 = feasible.toSorted((a, b) => sign * ((a.best?.value ?? 0) - (b.best?.value ?? 0)));
  return ranked2.slice(0, Math.min(MOST_VOTERS, Math.max(FEWEST_VOTERS, Math.ceil(ranked2.length / 3))));
}
function countVotes(votes) {
  const counts2 = {};
  for (const label of LABELS) {
    const count = votes.filter((vote) => vote === label).length;
    if (count > 0) counts2[label] = count;
  }
  return counts2;
}
function voteOf(trial, study) {
  const curve = curveOf(trial);
  const length = trial.plannedSteps?.value;
  const decay = decayOf(trial, study);
  const seen = {
    isFitted: fitOf(trial)?.done != null,
    gain: null,
    trainGain: null,
    materiality: null,
    finalLearningRateOverPeak: decay?.finalOverPeak ?? null
  };
  if (curve === null || length === void 0) return { ...seen, label: "undetermined", because: "length-unknown" };
  const until = Math.min(length, decay?.halfUntil ?? length);
  const tail = evaluationsBetween(curve, length / 2, until);
  const fall = tail.done.length < FEWEST_IN_TAIL ? null : fallPerDoubling(tail.done, tail.loss);
  const train = trainGain(trial, length / 2, until);
  if (fall === null) return { ...seen, ...withoutTail({ trial, curve, decay, length }) };
  const observed = { trial, curve, decay, gain: fall / curve.scale, train, isFitted: seen.isFitted };
  return { ...seen, ...decide(observed), gain: observed.gain, trainGain: train?.gain ?? null, materiality: materialityOf(curve) };
}
function withoutTail({ trial, curve, decay, length }) {
  if (overfits(trial) === true) return { label: "overfitting", because: null };
  const whole = evaluationsBetween(curve, length / 2, length);
  if (whole.done.length < FEWEST_IN_TAIL) return { label: "undetermined", because: "tail-too-short" };
  const train = trainGain(trial, length / 2, length);
  if (train !== null && isFlat(train) && fitOf(trial)?.done == null && decay !== null && decay.finalOverPeak < 0.01)
    return { label: "learning-rate-starved", because: null };
  return { label: "undetermined", because: "decay-covers-tail" };
}
function decide({ trial, curve, decay, gain, train, isFitted }) {
  const materiality = materialityOf(curve);
  const open = (because) => ({ label: "undetermined", because });
  const say = (label) => ({ label, because: null });
  if (overfits(trial) === true) return say("overfitting");
  if (isFitted) return Math.abs(gain) < materiality ? say("saturated") : gain < 0 ? say("overfitting") : open("unclear");
  if (train === null) return open("no-training-curve");
  const trainFalls = train.gain > train.materiality;
  if (trainFalls && gain < -materiality) return say("overfitting");
  if (trainFalls) return gain > materiality ? say("compute-bound") : open("unclear");
  if (decay === null) return open("schedule-unknown");
  if (!isFlat(train)) return open("unclear");
  if (decay.finalOverPeak < 0.01) return say("learning-rate-starved");
  return decay.finalOverPeak >= 0.1 ? say("optimisation-limited") : open("unclear");
}
var LARGEST_FLAT = 0.02;
function isFlat({ gain, materiality }) {
  return Math.abs(gain) <= materiality && materiality <= LARGEST_FLAT;
}
function trainGain(trial, from, to) {
  if (trial.trainLoss === null) return null;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const first = done.findIndex((at) => at >= from);
  const last = done.findLastIndex((at) => at <= to);
  const part = values.slice(Math.max(0, first), last + 1);
  const fall = first === -1 ? null : fallPerDoubling(done.slice(first, last + 1), part);
  const scale = Math.abs(part.at(-1) ?? 0);
  if (fall === null || !(scale > 0)) return null;
  return { gain: fall / scale, materiality: Math.max(5e-3, 2 * (evaluationNoise(part) ?? 0) / scale) };
}

// src/studies/evidence/wall-time.ts
var EPOCH_MILLISECONDS = 1e12;
function hoursPerStep(study) {
  const known3 = study.trials.flatMap((trial) => hoursPerStepOf(trial) ?? []);
  return known3.length === 0 ? null : median(known3);
}
function hoursPerStepOf(trial) {
  let chosen = null;
  for (const series of trial.run.series) {
    if (series.role !== "time" || !isClock(series) || series.values.length <= (chosen?.values ?? 1)) continue;
    const { done, values } = doneAndValues(series, trial.stepBase);
    const steps = (done.at(-1) ?? 0) - (done[0] ?? 0);
    const passed = (values.at(-1) ?? 0) - (values[0] ?? 0);
    const isForward = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? value));
    if (isForward && steps > 0 && passed > 0) chosen = { hours: passed * secondsIn(series) / 3600 / steps, values: values.length };
  }
  return chosen?.hours ?? null;
}
function isClock({ name }) {
  const parts = nameParts(name);
  if (parts.some((part) => /^(per|throughput|speed|its|ips|tps|fps|mfu|tflops|latency|eta|remaining|ms_per|this)$/.test(part))) return false;
  return parts.some((part) => /^(time|timestamp|elapsed|wall|clock|walltime|runtime|seconds|sec|secs|minutes|mins|hours|hour|duration)$/.test(part));
}
function secondsIn({ name, values }) {
  const parts = nameParts(name);
  if (parts.some((part) => /^hours?$/.test(part))) return 3600;
  if (parts.some((part) => /^(minutes?|mins?)$/.test(part))) return 60;
  const first = values.find(Number.isFinite) ?? 0;
  if (first > EPOCH_MILLISECONDS || parts.some((part) => part === "ms" || part === "milliseconds")) return 1e-3;
  return 1;
}

// src/studies/evidence/zones.ts
var ON_THE_MARK = 1e-9;
function withinNoiseDone(counted) {
  return counted.map(({ trial, bestDone }) => {
    const curve = curveOf(trial);
    return curve === null ? bestDone : withinNoiseAt(curve);
  });
}
function isEarly(fraction, mark) {
  return fraction <= mark + ON_THE_MARK;
}
function isLate(fraction, mark) {
  return fraction >= mark - ON_THE_MARK;
}
function alwaysEarly({ counted, length }) {
  const early = withinNoiseDone(counted).filter((done) => isEarly(done / length, 0.1)).length;
  return holds(always, early, counted.length);
}
function consistentlyLate({ counted }) {
  return holds(consistently, counted.filter(({ bestFraction }) => isLate(bestFraction, 0.75)).length, counted.length);
}

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}

// src/rules/best-step-early.ts
var Options = lazy(
  () => strictObject({
    /** The first part of training, as a share of max_train_steps. */
    fraction: number().gt(0).lt(0.5).default(0.1),
    /** The fewest evaluations of a usual trial: with fewer the first tenth holds less than two. */
    evaluations: int().min(2).default(20)
  })
);
var bestStepEarly = defineRule({
  meta: {
    id: "best-step-early",
    severity: "warning",
    claims: ["S15", "S19", "S20"],
    status: "fact",
    needs: "6 feasible trials of one length with 20 evaluations each",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy(subject.study, options);
  }
});
function checkStudy(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const judged = judgeable(study, { trials: 4, evaluations: options.evaluations });
  if (judged.kind === "not-judgeable") return { kind: "unknown", because: judged.because, evidence: judged.evidence };
  const { counted, length } = judged;
  const withinNoise = withinNoiseDone(counted);
  const early = withinNoise.filter((done) => isEarly(done / length, options.fraction)).length;
  if (early < counted.length && !holds(always, early, counted.length)) return { kind: "clear" };
  if (!holds(always, early, counted.length)) {
    return {
      kind: "unknown",
      because: "too-few-trials",
      evidence: { feasible: counted.length, trials: study.trials.length, withinNoise: early, needed: fewestTrials() }
    };
  }
  const unstable = counted.filter(({ trial }) => endsUnstable(trial)).length;
  if (unstable * 2 >= counted.length) return { kind: "unknown", because: "ends-unstable", evidence: { unstable, trials: counted.length } };
  if (counted.filter(({ trial }) => stillGains(trial, study, length)).length * 2 >= counted.length) return { kind: "clear" };
  const best = counted.map(({ bestDone }) => bestDone);
  const shorter = shorterLength({ best, withinNoise, spacing: judged.spacing ?? 0, length });
  if (shorter === null) return { kind: "clear" };
  return advise({ study, judged, withinNoise, shorter, options });
}
function advise({ study, judged, withinNoise, shorter, options }) {
  const config = configLength(study.config, judged.unit, commonStepsPerEpoch(study));
  if (config !== null && config.length >= shorter.low && config.length <= shorter.high) return { kind: "clear" };
  const overfitting2 = countOverfitting(study);
  const edit = study.config !== null && scheduleFollowsLength(study.config) ? config?.edit(shorter) ?? null : null;
  const at = study.config?.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf({ study, judged, withinNoise, shorter, options }, overfitting2),
        confidence: isOverfitting(overfitting2) ? "medium" : "high",
        key: "max_train_steps",
        ...at === void 0 ? {} : { at },
        ...edit === null ? {} : { edit }
      }
    ]
  };
}
function evidenceOf({ study, judged, withinNoise, shorter, options }, overfitting2) {
  const { counted, length, unit } = judged;
  const hours = hoursPerStep(study);
  const fractions = counted.map(({ bestFraction }) => bestFraction);
  const early = withinNoise.filter((done) => isEarly(done / length, options.fraction)).length;
  return {
    trials: counted.length,
    withinNoise: early,
    bare: fractions.filter((fraction) => isEarly(fraction, options.fraction)).length,
    fraction: options.fraction,
    posterior: posteriorAbove(early, counted.length, always.above, always.prior),
    posteriorAbove: always.above,
    metric: counted[0]?.trial.metric?.name ?? "",
    unit,
    maxTrainSteps: length,
    recommendedMaxTrainSteps: shorter.value,
    lowMaxTrainSteps: shorter.low,
    highMaxTrainSteps: shorter.high,
    basis: shorter.basis,
    costChange: shorter.value / length - 1,
    hoursPerTrial: hours === null ? null : hours * length,
    hoursChange: hours === null ? null : hours * (shorter.value - length),
    medianBestFraction: median(fractions),
    bestFractions: fractions.slice(0, MOST_LISTED),
    withinNoiseFractions: withinNoise.slice(0, MOST_LISTED).map((done) => done / length),
    histogram: fractionHistogram(fractions),
    evaluationSpacing: judged.spacing,
    overfitting: overfitting2.count,
    overfittingJudged: overfitting2.judged,
    regularizeFirst: isOverfitting(overfitting2),
    regime: regimeOf(study).label
  };
}
var MOST_LISTED = 100;
function fewestTrials() {
  let trials = 1;
  while (fewestNeeded(always, trials) === null) trials += 1;
  return trials;
}

// src/studies/evidence/cap.ts
var REPEATED_EPOCHS = 4;
var languageModels = /* @__PURE__ */ new Set([
  ...["megatron-lm", "gpt-neox", "nanogpt", "litgpt", "llm-foundry", "maxtext", "levanter", "olmo", "olmo-core", "torchtitan", "torchtune", "axolotl"]
]);
function lengthCap(study) {
  const production = study.policy.productionSteps;
  const repeated = repeatedDataCap(study);
  if (repeated !== null && (production === null || repeated < production)) return { length: repeated, because: "repeated-data" };
  return production === null ? null : { length: production, because: "production-steps" };
}
function repeatedDataCap(study) {
  const length = study.maxTrainSteps;
  if (length === null || !isLanguageModel(study)) return null;
  const stepsPerEpoch = length.unit === "epochs" ? 1 : commonStepsPerEpoch(study);
  const cap = stepsPerEpoch === null ? 0 : Math.floor(REPEATED_EPOCHS * stepsPerEpoch);
  return cap > length.value ? cap : null;
}
function isLanguageModel({ metric, trials }) {
  const parts = metric === null ? [] : nameParts(metric.name);
  return parts.some((part) => /^(ppl|perplexity|bpb|bpc)$/.test(part)) || trials.some(({ config }) => config !== null && languageModels.has(config.framework));
}

// src/rules/best-step-late.ts
var Options2 = lazy(
  () => strictObject({
    /** Where the last part of training begins, as a share of max_train_steps. */
    fraction: number().gt(0.5).lt(1).default(0.75),
    /** The median best fraction from which the evidence is strong. */
    strong: number().gt(0.5).max(1).default(0.9),
    /** The fewest evaluations of a usual trial: with fewer the last quarter holds less than three, the last half less than six. */
    evaluations: int().min(2).default(12)
  })
);
var bestStepLate = defineRule({
  meta: {
    id: "best-step-late",
    severity: "warning",
    claims: ["S19", "S21"],
    status: "fact",
    needs: "4 feasible trials of one length with 12 evaluations each",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options2,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy2(subject.study, options);
  }
});
function checkStudy2(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const judged = judgeable(study, { trials: 4, evaluations: options.evaluations });
  if (judged.kind === "not-judgeable") return { kind: "unknown", because: judged.because, evidence: judged.evidence };
  const late = judged.counted.filter(({ bestFraction }) => isLate2(bestFraction, options)).length;
  if (!holds(consistently, late, judged.counted.length)) return { kind: "clear" };
  const seedSpread2 = seedSpreadOf(study);
  return weigh({ study, judged, late, options, tails: judged.counted.map(({ trial }) => tailOf(trial, study, { length: judged.length, seedSpread: seedSpread2 })) });
}
function tailOf(trial, study, { length, seedSpread: seedSpread2 }) {
  const curve = curveOf(trial);
  const decay = decayOf(trial, study);
  if (curve === null) return { gain: null, beforeDecay: null, materiality: Number.NaN, decay };
  return { gain: tailGain(curve, length, decay), beforeDecay: gainBeforeDecay(curve, decay), materiality: materialityOf(curve, seedSpread2), decay };
}
function weigh(found) {
  const { study, judged, tails, options } = found;
  const gains = tails.flatMap(({ gain: gain2 }) => gain2 ?? []);
  if (gains.length * 2 < tails.length) return { kind: "unknown", because: "tail-too-short", evidence: { ...counts(found), measured: gains.length } };
  const gain = median(gains.map(({ relative }) => relative));
  const materiality = median(tails.map((tail) => tail.materiality));
  if (!(gain > materiality)) return { kind: "clear" };
  const isDecayed = gains.filter(({ part }) => part === "decayed").length * 2 >= gains.length;
  const before = beforeDecayOf(tails);
  if (isDecayed && before !== null && before <= materiality) {
    return {
      kind: "unknown",
      because: "decay-explains",
      evidence: { ...counts(found), ...decayEvidence(tails), gainPerDoubling: gain, gainBeforeDecay: before, materiality }
    };
  }
  const cap = lengthCap(study);
  const longer2 = longerLength({ length: judged.length, gain: isDecayed ? null : gain, materiality, productionLength: cap?.length ?? null });
  if (longer2 === null) {
    return {
      kind: "unknown",
      because: "at-production-length",
      evidence: { ...counts(found), maxTrainSteps: judged.length, productionSteps: study.policy.productionSteps }
    };
  }
  const isStrong = !isDecayed && median(judged.counted.map(({ bestFraction }) => bestFraction)) >= options.strong;
  return advise2(found, { gain, materiality, isDecayed, before, longer: longer2, isStrong });
}
function advise2(found, weight) {
  const { study, judged } = found;
  const config = configLength(study.config, judged.unit, commonStepsPerEpoch(study));
  if (config !== null && config.length > judged.length && config.length >= weight.longer.low) return { kind: "clear" };
  const edit = study.config !== null && scheduleFollowsLength(study.config) ? config?.edit(weight.longer) ?? null : null;
  const at = study.config?.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf2(found, weight),
        severity: weight.isStrong ? "warning" : "note",
        confidence: confidenceOf(found, weight),
        key: "max_train_steps",
        ...at === void 0 ? {} : { at },
        ...edit === null ? {} : { edit }
      }
    ]
  };
}
function confidenceOf({ tails }, { isStrong, isDecayed, before }) {
  if (!isStrong) return isDecayed && before !== null ? "medium" : "low";
  const isKnown2 = tails.every(({ decay }) => decay !== null);
  return isKnown2 && expectedLate(tails) === 0 ? "high" : "medium";
}
function evidenceOf2(found, { gain, materiality, isDecayed, before, longer: longer2, isStrong }) {
  const { study, judged, options } = found;
  const fractions = judged.counted.map(({ bestFraction }) => bestFraction);
  const overfitting2 = countOverfitting(study);
  const cap = lengthCap(study);
  const hours = hoursPerStep(study);
  const parts = new Set(found.tails.flatMap((tail) => tail.gain?.part ?? []));
  return {
    ...counts(found),
    atLastEvaluation: judged.counted.filter(({ trial, bestDone }) => trial.evaluations.at(-1)?.done === bestDone).length,
    fraction: options.fraction,
    medianBestFraction: median(fractions),
    strength: isStrong ? "strong" : "weak",
    metric: judged.counted[0]?.trial.metric?.name ?? "",
    unit: judged.unit,
    maxTrainSteps: judged.length,
    recommendedMaxTrainSteps: longer2.value,
    lowMaxTrainSteps: longer2.low,
    highMaxTrainSteps: longer2.high,
    costChange: longer2.value / judged.length - 1,
    gainPerDoubling: gain,
    materiality,
    gainAtMost: isDecayed ? null : gain * Math.log2(longer2.value / judged.length),
    gainMeasuredOn: isDecayed ? "decayed" : parts.has("tail-before-decay") ? "tail-before-decay" : "tail",
    gainBeforeDecay: before,
    ...decayEvidence(found.tails),
    bestFractions: fractions.slice(0, MOST_LISTED2),
    medianWithinNoiseFraction: median(withinNoiseDone(judged.counted)) / judged.length,
    cappedBy: cap !== null && cap.length === longer2.value ? cap.because : null,
    hoursPerTrial: hours === null ? null : hours * judged.length,
    hoursChange: hours === null ? null : hours * (longer2.value - judged.length),
    histogram: fractionHistogram(fractions),
    evaluationSpacing: judged.spacing,
    overfitting: overfitting2.count,
    overfittingJudged: overfitting2.judged,
    regime: regimeOf(study).label
  };
}
var MOST_LISTED2 = 100;
function counts({ judged, late }) {
  const trials = judged.counted.length;
  return { trials, late, posterior: posteriorAbove(late, trials, consistently.above, consistently.prior), posteriorAbove: consistently.above };
}
function beforeDecayOf(tails) {
  const gains = tails.flatMap(({ beforeDecay }) => beforeDecay ?? []);
  return gains.length > 0 && gains.length * 2 >= tails.length ? median(gains) : null;
}
function decayEvidence(tails) {
  const known3 = tails.flatMap(({ decay }) => decay ?? []);
  const sources = new Set(known3.map((decay) => decay.knownFrom));
  const families = new Set(known3.map((decay) => decay.family));
  const [source] = sources;
  const [family] = families;
  return {
    decayKnown: known3.length,
    decayKnownFrom: source === void 0 ? null : sources.size === 1 ? source : "log and config",
    decayFamily: family === void 0 ? null : families.size === 1 ? family : "several",
    finalLearningRateOverPeak: known3.length === 0 ? null : median(known3.map((decay) => decay.finalOverPeak)),
    shareBelowHalfPeak: known3.length === 0 ? null : median(known3.map((decay) => decay.shareBelowHalf)),
    decayExpectsLate: expectedLate(tails)
  };
}
function expectedLate(tails) {
  return tails.filter(({ decay }) => decay !== null && decay.finalOverPeak < 0.1).length;
}
function isLate2(fraction, { fraction: mark }) {
  return fraction >= mark - 1e-9;
}

// src/changes/fields.ts
function lengthsOf(before, after) {
  const [a, b] = [before.maxTrainSteps, after.maxTrainSteps];
  if (a === null || b === null || a.value.unit !== b.value.unit || !(a.value.value > 0) || !(b.value.value > 0)) return null;
  return { from: a.value.value, to: b.value.value, unit: a.value.unit, ratio: b.value.value / a.value.value, span: b.span };
}
function batchChange(before, after) {
  const [a, b] = [before.batch, after.batch];
  if (a.global !== null && b.global !== null) return changed("global batch", a.global, b.global);
  const names = ["perDevice", "accumulation", "devices"];
  let [from, to] = [1, 1];
  let span;
  let isKnown2 = false;
  for (const name of names) {
    const [old, fresh] = [a[name], b[name]];
    if (old === null !== (fresh === null)) return null;
    if (old === null || fresh === null) continue;
    isKnown2 = true;
    from *= old.value;
    to *= fresh.value;
    if (old.value !== fresh.value) span ??= fresh.span;
  }
  return isKnown2 && from !== to ? { name: "batch", from, to, span } : null;
}
function changed(name, before, after) {
  return before.value === after.value ? null : { name, from: before.value, to: after.value, span: after.span };
}
function strengthChange(before, after) {
  const stronger = [];
  const weaker = [];
  for (const name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to] = [strength(before[name]?.value), strength(after[name]?.value)];
    if (from === null || to === null || from === to) continue;
    (to > from ? stronger : weaker).push({ name, from, to, span: after[name]?.span });
  }
  return { stronger, weaker };
}
function strength(value) {
  if (value === void 0 || value === null || value === false) return 0;
  if (typeof value === "number") return value;
  if (value === true) return 1;
  return /^(?:|none|null|off|no|false)$/i.test(value) ? 0 : 1;
}
function changedPaths(before, after) {
  const paths = /* @__PURE__ */ new Set([...before.values.keys(), ...after.values.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [before.values.get(path), after.values.get(path)];
    return a === void 0 || b === void 0 || !Object.is(a.value, b.value);
  });
}

// src/changes/smoke-test.ts
var smokePath = /(?:^|[/_.-])(?:tests?|testing|debug|smoke|ci|sanity|dummy|unit|toy|fast[_-]?dev|overfit)(?:[/_.-]|$)/i;
var fewestSteps = 101;
function isSmokeTest({ path, maxTrainSteps }) {
  return smokePath.test(path) || maxTrainSteps?.value.unit === "steps" && maxTrainSteps.value.value < fewestSteps;
}

// src/schedules/shares.ts
function sharesOfRun(schedule, runSteps) {
  const peak = largestRate(schedule, runSteps);
  const below2 = (fraction) => schedule.countBelow(fraction * peak, 0, runSteps) / runSteps;
  return {
    runSteps,
    peak,
    final: schedule.at(runSteps - 1),
    meanOverPeak: peak === 0 ? 0 : schedule.sum(0, runSteps) / runSteps / peak,
    below: { half: below2(0.5), tenth: below2(0.1), hundredth: below2(0.01) }
  };
}
function compareRuns(before, after) {
  const { schedule, runSteps } = after;
  const peak = largestRate(schedule, runSteps);
  const addedSteps = runSteps - before.runSteps;
  const hasAdded = addedSteps > 0 && peak > 0;
  return {
    addedSteps,
    addedMeanOverPeak: hasAdded ? schedule.sum(before.runSteps, runSteps) / addedSteps / peak : null,
    addedShareBelowHundredth: hasAdded ? schedule.countBelow(0.01 * peak, before.runSteps, runSteps) / addedSteps : null,
    shareBelowOldFinal: schedule.countBelow(before.schedule.at(before.runSteps - 1), 0, runSteps) / runSteps,
    sumRatio: schedule.sum(0, runSteps) / before.schedule.sum(0, before.runSteps)
  };
}
var mostStretches = 1e4;
function largestRate(curve, runSteps) {
  let largest = 0;
  let looked = 0;
  for (const { from, to } of curve.stretches(0, runSteps)) {
    largest = Math.max(largest, curve.at(from), curve.at(to - 1));
    looked += 1;
    if (looked >= mostStretches) return curve.peak;
  }
  return largest;
}

// src/rules/budget-cut.ts
var Options3 = lazy(
  () => strictObject({
    /** A new length of at most this share of the old one is a cut. */
    ratio: number().gt(0).lt(1).default(0.67),
    /** Best steps up to this share of the new length support it. */
    supported: number().gt(0).max(1).default(0.6)
  })
);
var budgetCut = defineRule({
  meta: {
    id: "budget-cut",
    severity: "warning",
    claims: ["S3", "S11", "S12", "S16"],
    status: "fact",
    needs: "two versions of a config with lengths in one unit",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      },
      { title: "Li, Yumer, Ramanan 2020, Budgeted Training", url: "https://arxiv.org/abs/1905.04753" }
    ],
    subjects: ["config-change"]
  },
  options: Options3,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange(subject, options) : { kind: "silent" };
  }
});
function checkChange(pair, options) {
  const { before, after, studies } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || lengths.ratio > options.ratio || isSmokeTest(after) || isSmokeTest(before)) return { kind: "silent" };
  const finished = studies.flatMap(({ trials }) => trials.filter((trial) => trial.feasible && trial.best !== null && trial.unit === lengths.unit));
  const bests = finished.map((trial) => trial.best?.done ?? 0);
  const supporting = bests.filter((done) => done <= options.supported * lengths.to).length;
  if (finished.length > 0 && supporting === finished.length) return { kind: "clear" };
  const fit = fitOf2(pair);
  if (retuned(pair) && fit.follows !== false) return { kind: "clear" };
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          oldMaxTrainSteps: lengths.from,
          maxTrainSteps: lengths.to,
          unit: lengths.unit,
          ratio: lengths.ratio,
          scheduleFollows: fit.follows,
          finalLearningRateOverPeak: fit.finalOverPeak,
          trials: finished.length,
          supporting,
          latestBestStep: latest(finished)
        },
        confidence: fit.follows === false ? "high" : "medium",
        key: "max_train_steps",
        ...lengths.span === void 0 ? {} : { at: lengths.span }
      }
    ]
  };
}
function latest(trials) {
  return trials.reduce((last, { best }) => best === null ? last : Math.max(last ?? best.done, best.done), null);
}
function fitOf2({ after, studies }) {
  const reading = runOf(after, studies);
  if (reading.kind === "open") return { follows: null, finalOverPeak: null };
  const { schedule, runSteps } = reading.run;
  const { final, peak } = sharesOfRun(schedule, runSteps);
  const follows = schedule.horizon === null || Math.abs(schedule.horizon / runSteps - 1) <= 0.1;
  return { follows, finalOverPeak: peak > 0 ? final / peak : null };
}
function retuned({ before, after }) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(before.schedule?.keys ?? {}), ...Object.keys(after.schedule?.keys ?? {})]);
  const lengthAt = (config) => config.maxTrainSteps?.span?.start;
  const isLength = (path) => after.values.get(path)?.span?.start === lengthAt(after) && lengthAt(after) !== void 0;
  const rate2 = before.learningRate?.value !== after.learningRate?.value;
  return rate2 || changedPaths(before, after).some((path) => keys.has(path) && !isLength(path));
}

// src/studies/evidence/kept.ts
var SAME_STEP = 1;
function bestWithoutCheckpoint(study) {
  const told = study.trials.flatMap((trial) => {
    const { checkpoints } = trial.run;
    return checkpoints !== null && checkpoints.length >= 2 && trial.best !== null ? [lostOf(trial, checkpoints)] : [];
  });
  const without = told.filter(({ isLost }) => isLost);
  const losses = without.flatMap(({ lost }) => lost ?? []);
  return { count: without.length, known: told.length, lost: losses.length === 0 ? null : median(losses) };
}
function lostOf(trial, checkpoints) {
  const isKept = (step) => checkpoints.some((checkpoint) => Math.abs(checkpoint - step) <= SAME_STEP);
  const curve = curveOf(trial);
  if (trial.best === null || curve === null || isKept(trial.best.step)) return { isLost: false, lost: null };
  const kept = trial.evaluations.flatMap(({ step }, index) => isKept(step) ? [curve.loss[index] ?? Number.NaN] : []);
  if (kept.length === 0) return { isLost: true, lost: null };
  const gap = kept.reduce((least, loss) => Math.min(least, loss)) - (curve.loss[curve.bestIndex] ?? Number.NaN);
  return { isLost: gap > 2 * (curve.noise ?? 0), lost: gap / curve.scale };
}
function bestDeleted(study) {
  const known3 = study.trials.flatMap((trial) => {
    const share = keptShare(trial);
    const fraction = trial.best?.fraction ?? null;
    return share === null || fraction === null || trial.status !== "complete" ? [] : [{ isDeleted: fraction < 1 - share - 1e-9, share }];
  });
  const limits = study.trials.flatMap((trial) => trial.config?.keepCheckpoints?.value ?? []);
  return { count: known3.filter(({ isDeleted }) => isDeleted).length, known: known3.length, kept: limits.length === 0 ? null : median(limits) };
}
function keptShare({ config, plannedSteps, unit }) {
  const { keepCheckpoints, saveEvery, selection } = config ?? { keepCheckpoints: null, saveEvery: null, selection: null };
  const length = plannedSteps?.value ?? 0;
  if (keepCheckpoints === null || saveEvery === null || keepCheckpoints.value < 1 || !(length > 0)) return null;
  if (selection?.loadBest?.value === true || (selection?.metric ?? null) !== null) return null;
  const interval = saveEvery.value.unit === unit ? saveEvery.value.value / length : saveEvery.value.unit === "fraction" ? saveEvery.value.value : Number.NaN;
  return interval > 0 ? Math.min(1, keepCheckpoints.value * interval) : null;
}
function stoppedEarly(study) {
  const stopped = study.trials.filter((trial) => trial.status === "stopped-early");
  const shares = stopped.flatMap(
    ({ plannedSteps, lastStep }) => plannedSteps === null || lastStep === null ? [] : [Math.min(1, lastStep / plannedSteps.value)]
  );
  const patience = stopped.flatMap(({ config }) => config?.earlyStoppingPatience?.value ?? []);
  return { count: stopped.length, ranShare: median(shares), patience: patience.length === 0 ? null : median(patience) };
}
function lastBehindBest(study) {
  const known3 = study.trials.flatMap((trial) => {
    const curve = trial.feasible ? curveOf(trial) : null;
    return curve === null || curve.loss.length < 3 ? [] : [curve];
  });
  const gaps = known3.map((curve) => ((curve.loss.at(-1) ?? Number.NaN) - (curve.loss[curve.bestIndex] ?? Number.NaN)) / curve.scale);
  const materialities = known3.map((curve) => materialityOf(curve));
  return {
    count: gaps.filter((gap, index) => gap > (materialities[index] ?? 0)).length,
    known: known3.length,
    gap: median(gaps),
    materiality: median(materialities)
  };
}

// src/studies/evidence/selection.ts
function selectionProblems(config, limits) {
  return [
    invertedGoal(config),
    sparseEvaluations(config, limits),
    differingStrategies(config),
    missedEvaluations(config),
    loadBestAbsent(config),
    smallKeepLimit(config, limits),
    shortPatience(config, limits)
  ].flatMap((problem) => problem ?? []);
}
function evaluationShare({ evaluateEvery, maxTrainSteps }) {
  return evaluateEvery === null ? null : shareOf(evaluateEvery.value, maxTrainSteps?.value ?? null);
}
function denserInterval(most, fits2) {
  const limit = Math.floor(most + 1e-9);
  for (let interval = limit; interval >= Math.max(2, Math.ceil(limit / 4)); interval -= 1) {
    if (fits2.every((length) => length % interval === 0)) return interval;
  }
  return Math.max(1, limit);
}
function shareOf(interval, length) {
  if (interval.unit === "fraction") return interval.value;
  return length !== null && length.unit === interval.unit && length.value > 0 ? interval.value / length.value : null;
}
function invertedGoal({ selection }) {
  if (selection === null || selection.metric === null || selection.goal === null) return null;
  const expected = goalByName(selection.metric.value);
  if (expected === null || expected === selection.goal.value || /neg|minus|inver|^-/i.test(selection.metric.value)) return null;
  const { span } = selection.goal;
  if (span === void 0) return null;
  return {
    reason: "goal-inverted",
    numbers: { metric: selection.metric.value, goal: selection.goal.value, expectedGoal: expected },
    at: span,
    change: null
  };
}
function sparseEvaluations(config, limits) {
  const { evaluateEvery, maxTrainSteps, saveEvery } = config;
  const share = evaluationShare(config);
  if (evaluateEvery === null || share === null || share <= limits.spacing + 1e-9) return null;
  const { unit } = evaluateEvery.value;
  const most = unit === "fraction" ? limits.spacing : (maxTrainSteps?.value.value ?? 0) * limits.spacing;
  const saves = saveEvery !== null && saveEvery.value.unit === unit ? [saveEvery.value.value] : [evaluateEvery.value.value];
  const recommended = unit === "fraction" ? limits.spacing : denserInterval(most, saves);
  const isPossible = unit === "fraction" || unit !== "epochs" && most >= 1;
  return {
    reason: share >= 1 - 1e-9 ? "evaluation-only-at-end" : "evaluations-sparse",
    numbers: {
      evaluateEvery: evaluateEvery.value.value,
      unit,
      share,
      limit: limits.spacing,
      evaluations: Math.max(1, Math.floor(1 / share + 1e-9)),
      ...isPossible ? { recommendedEvaluateEvery: recommended } : {}
    },
    at: evaluateEvery.span ?? null,
    change: isPossible ? replaceQuantity(config, "evaluateEvery", evaluateEvery, recommended) : null
  };
}
function differingStrategies({ selection, evaluateEvery, saveEvery }) {
  if (selection?.loadBest?.value !== true || evaluateEvery === null || saveEvery === null) return null;
  if (isSteps(evaluateEvery.value) === isSteps(saveEvery.value)) return null;
  return {
    reason: "load-best-strategies-differ",
    numbers: { evaluateUnit: evaluateEvery.value.unit, saveUnit: saveEvery.value.unit },
    at: saveEvery.span ?? selection.loadBest.span ?? null,
    change: null
  };
}
function missedEvaluations(config) {
  const { evaluateEvery, saveEvery, selection } = config;
  if (evaluateEvery === null || saveEvery === null || evaluateEvery.value.unit !== saveEvery.value.unit || evaluateEvery.value.unit === "fraction") return null;
  const evaluate = evaluateEvery.value.value;
  const save = saveEvery.value.value;
  if (!(evaluate > 0) || !(save > 0) || isMultiple(save, evaluate)) return null;
  if (isMultiple(evaluate, save) && selection?.loadBest?.value !== true) return null;
  const recommended = Math.max(1, Math.round(save / evaluate)) * evaluate;
  return {
    reason: "saves-and-evaluations-miss",
    numbers: { evaluateEvery: evaluate, saveEvery: save, unit: saveEvery.value.unit, recommendedSaveEvery: recommended },
    at: saveEvery.span ?? evaluateEvery.span ?? null,
    change: replaceQuantity(config, "saveEvery", saveEvery, recommended)
  };
}
var loadsBestOnDemand = /* @__PURE__ */ new Set(["hugging-face", "axolotl", "llama-factory"]);
function loadBestAbsent(config) {
  const { framework, selection, evaluateEvery, saveEvery } = config;
  const metric = selection?.metric ?? null;
  if (!loadsBestOnDemand.has(framework) || selection === null || metric === null || metric.span === void 0 || selection.loadBest?.value === true)
    return null;
  if (evaluateEvery === null || saveEvery === null) return null;
  const span = selection.loadBest?.span;
  const text = span === void 0 ? null : trueIn(span.path);
  return {
    reason: "load-best-absent",
    numbers: { metric: metric.value },
    at: span ?? metric.span,
    change: span === void 0 || text === null ? null : { edit: { span, text }, config: { ...config, selection: { ...selection, loadBest: { value: true, span } } } }
  };
}
function trueIn(path) {
  if (/\.(ya?ml|json|toml)$/i.test(path)) return "true";
  return /\.py$/i.test(path) ? "True" : null;
}
function smallKeepLimit({ keepCheckpoints, selection, evaluateEvery }, limits) {
  if (keepCheckpoints === null || evaluateEvery === null || keepCheckpoints.span === void 0) return null;
  const { value } = keepCheckpoints;
  if (!(value >= 1) || value > limits.keep || selection?.loadBest?.value === true || (selection?.metric ?? null) !== null) return null;
  return { reason: "keep-limit-loses-best", numbers: { keepCheckpoints: value }, at: keepCheckpoints.span, change: null };
}
function shortPatience(config, limits) {
  const { earlyStoppingPatience } = config;
  const interval = evaluationShare(config);
  if (earlyStoppingPatience === null || interval === null || !(interval > 0)) return null;
  const share = earlyStoppingPatience.value * interval;
  if (share >= limits.patience - 1e-9) return null;
  const recommended = Math.ceil(limits.patience / interval - 1e-9);
  const { span } = earlyStoppingPatience;
  const isPlain = isPlainNumber(config, { ...earlyStoppingPatience, value: { value: earlyStoppingPatience.value, unit: "steps" } });
  return {
    reason: "patience-short",
    numbers: { patience: earlyStoppingPatience.value, share, limit: limits.patience, recommendedPatience: recommended },
    at: span ?? null,
    change: span === void 0 || !isPlain ? null : { edit: { span, text: String(recommended) }, config: { ...config, earlyStoppingPatience: { value: recommended, span } } }
  };
}
function replaceQuantity(config, field, stated, value) {
  const { span } = stated;
  if (span === void 0 || !isPlainNumber(config, stated)) return null;
  return { edit: { span, text: String(value) }, config: { ...config, [field]: { value: { value, unit: stated.value.unit }, span } } };
}
function isSteps({ unit }) {
  return unit !== "epochs";
}
function isMultiple(value, of) {
  const ratio = value / of;
  return Math.abs(ratio - Math.round(ratio)) < 1e-9 && ratio >= 1 - 1e-9;
}

// src/rules/checkpoint-selection.ts
var Options4 = lazy(
  () => strictObject({
    /** The longest distance of evaluations, as a share of the run. */
    spacing: number().gt(0).max(1).default(0.05),
    /** The shortest stretch without improvement that may stop a run early, as a share of it. */
    patience: number().min(0).max(1).default(0.25),
    /** The largest number of kept checkpoints that is taken to lose the best one. */
    keep: int().min(0).default(1)
  })
);
var MOST_ADVICE = 3;
var checkpointSelection = defineRule({
  meta: {
    id: "checkpoint-selection",
    severity: "warning",
    claims: ["S17"],
    status: "fact",
    needs: "an evaluation interval and a length in one unit, or a run with two evaluations and a known length",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: saving checkpoints and retrospectively selecting the best checkpoint",
        url: "https://github.com/google-research/tuning_playbook#saving-checkpoints-and-retrospectively-selecting-the-best-checkpoint"
      }
    ],
    subjects: ["study", "config"]
  },
  options: Options4,
  check(subject, options) {
    if (subject.kind === "study") return checkStudy3(subject.study, options);
    return subject.kind === "config" ? checkConfig(subject.config, options) : { kind: "silent" };
  }
});
function checkConfig(config, options) {
  const problems = selectionProblems(config, options);
  if (problems.length > 0) return { kind: "advise", advice: problems.slice(0, MOST_ADVICE).map((problem) => adviceOf(problem, problems, options)) };
  const { evaluateEvery, maxTrainSteps } = config;
  if (evaluateEvery === null) return { kind: "silent" };
  if (evaluationShare(config) !== null) return { kind: "clear" };
  if (maxTrainSteps === null) return { kind: "unknown", because: "length-unknown", evidence: { unit: evaluateEvery.value.unit } };
  return { kind: "unknown", because: "units-differ", evidence: { evaluateUnit: evaluateEvery.value.unit, lengthUnit: maxTrainSteps.value.unit } };
}
function adviceOf(problem, all, options) {
  const { reason, numbers, at, change } = problem;
  const left = change === null ? [] : selectionProblems(change.config, options).map((one) => one.reason);
  const isSafe = change !== null && left.every((one) => one !== reason && all.some((known3) => known3.reason === one));
  return {
    evidence: { reason, select: "best", ...numbers },
    confidence: "high",
    key: reason,
    ...at === null ? {} : { at },
    ...isSafe ? { edit: change.edit } : {}
  };
}
function checkStudy3(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  if (study.trials.every((trial) => trial.evaluations.length === 0))
    return { kind: "unknown", because: "no-evaluations", evidence: { trials: study.trials.length } };
  const shares = study.trials.flatMap((trial) => spacingShare(trial) ?? []);
  const sparse = sparseStudy(study, shares, options);
  const selecting = study.policy.select === "last" ? [lastIsWorse(study)] : [lostCheckpoints(study), deletedCheckpoints(study)];
  const advice = [sparse, ...selecting, cutRuns(study, options)].flatMap((one) => one ?? []);
  if (advice.length > 0) return { kind: "advise", advice: advice.slice(0, MOST_ADVICE) };
  return shares.length > 0 ? { kind: "clear" } : { kind: "unknown", because: "length-unknown", evidence: { trials: study.trials.length } };
}
function sparseStudy(study, shares, options) {
  const share = median(shares);
  if (!(share > options.spacing + 1e-9)) return null;
  const config = study.config;
  const own = config === null ? null : evaluationShare(config);
  if (own !== null && own <= options.spacing + 1e-9) return null;
  const length = study.maxTrainSteps?.value ?? null;
  const spacing = median(study.trials.flatMap((trial) => trial.evaluationSpacing ?? []));
  const unit = study.trials[0]?.unit ?? "steps";
  const recommended = length !== null && unit === "steps" && length * options.spacing >= 1 ? denserInterval(length * options.spacing, [length]) : null;
  const inConfig = config === null ? null : sparseIn(config, options);
  const at = config?.evaluateEvery?.span;
  return {
    evidence: {
      reason: share >= 1 - 1e-9 ? "evaluation-only-at-end" : "evaluations-sparse",
      select: study.policy.select,
      share,
      limit: options.spacing,
      evaluations: median(study.trials.map((trial) => trial.evaluations.length)),
      unit,
      trials: shares.length,
      ...Number.isFinite(spacing) ? { evaluateEvery: spacing } : {},
      ...recommended === null ? {} : { recommendedEvaluateEvery: recommended },
      ...inConfig === null ? {} : inConfig.numbers
    },
    confidence: "high",
    key: "evaluations-sparse",
    ...at === void 0 ? {} : { at },
    ...inConfig === null ? {} : { edit: inConfig.edit }
  };
}
function sparseIn(config, options) {
  const problems = selectionProblems(config, options);
  const sparse = problems.find(({ reason }) => reason === "evaluations-sparse" || reason === "evaluation-only-at-end");
  const { edit } = sparse === void 0 ? {} : adviceOf(sparse, problems, options);
  const recommended = sparse?.numbers.recommendedEvaluateEvery;
  return edit === void 0 || typeof recommended !== "number" ? null : { edit, numbers: { recommendedEvaluateEvery: recommended } };
}
function isUsual(count, known3) {
  return count > 0 && count * 2 >= known3;
}
var SEVERAL = 3;
function lostCheckpoints(study) {
  const { count, known: known3, lost } = bestWithoutCheckpoint(study);
  if (!isUsual(count, known3)) return null;
  return {
    evidence: {
      reason: "best-without-checkpoint",
      select: study.policy.select,
      count,
      trials: known3,
      metric: study.metric?.name ?? "",
      ...lost === null ? {} : { lost }
    },
    confidence: known3 >= SEVERAL ? "high" : "medium",
    key: "best-without-checkpoint",
    ...placeOf(study.config?.saveEvery?.span)
  };
}
function deletedCheckpoints(study) {
  const { count, known: known3, kept } = bestDeleted(study);
  if (!isUsual(count, known3) || kept === null) return null;
  return {
    evidence: { reason: "keep-limit-lost-best", select: study.policy.select, count, trials: known3, keepCheckpoints: kept, metric: study.metric?.name ?? "" },
    confidence: known3 >= SEVERAL ? "high" : "medium",
    key: "keep-limit-lost-best",
    ...placeOf(study.config?.keepCheckpoints?.span)
  };
}
function cutRuns(study, options) {
  const { count, ranShare, patience } = stoppedEarly(study);
  if (study.trials.length < 2 || !isUsual(count, study.trials.length) || !Number.isFinite(ranShare)) return null;
  const problem = study.config === null ? void 0 : selectionProblems(study.config, options).find(({ reason }) => reason === "patience-short");
  return {
    evidence: {
      reason: "runs-stopped-early",
      select: study.policy.select,
      count,
      trials: study.trials.length,
      ranShare,
      ...patience === null ? {} : { patience },
      ...typeof problem?.numbers.recommendedPatience === "number" ? { recommendedPatience: problem.numbers.recommendedPatience } : {}
    },
    severity: "note",
    confidence: "high",
    key: "runs-stopped-early",
    ...placeOf(study.config?.earlyStoppingPatience?.span)
  };
}
function lastIsWorse(study) {
  const { count, known: known3, gap, materiality } = lastBehindBest(study);
  if (known3 < SEVERAL || !isUsual(count, known3)) return null;
  return {
    evidence: { reason: "last-behind-best", select: "last", count, trials: known3, gap, materiality, metric: study.metric?.name ?? "" },
    severity: "note",
    confidence: "high",
    key: "last-behind-best"
  };
}
function placeOf(span) {
  return span === void 0 ? {} : { at: span };
}
function spacingShare(trial) {
  const length = trial.plannedSteps?.value ?? 0;
  if (!(length > 0) || trial.evaluations.length === 0) return null;
  if (trial.evaluationSpacing !== null) return Math.min(1, trial.evaluationSpacing / length);
  return trial.status === "complete" ? 1 : null;
}

// src/changes/stretch.ts
var sameLength = 0.01;
function stretchOf({ before, after, studies }) {
  const [old, fresh] = [runOf(before, studies), runOf(after, studies)];
  if (statesNotLonger(before, after)) return { kind: "not-longer" };
  if (old.kind === "open" || fresh.kind === "open") {
    const hasNone = [old, fresh].some((one) => one.kind === "open" && one.what === "no-schedule");
    return hasNone || !statesLonger(before, after) ? { kind: "not-longer" } : { kind: "open", because: "schedule-open" };
  }
  if (old.run.schedule.unit !== fresh.run.schedule.unit)
    return statesLonger(before, after) ? { kind: "open", because: "units-differ" } : { kind: "not-longer" };
  if (fresh.run.runSteps <= old.run.runSteps * (1 + sameLength)) return { kind: "not-longer" };
  return { kind: "longer", stretch: compared(old.run, fresh.run) };
}
function compared(before, after) {
  const shares = sharesOfRun(after.schedule, after.runSteps);
  const oldFinal = before.schedule.at(before.runSteps - 1);
  const isDecayed = oldFinal < 0.5 * shares.peak;
  const oldPeak = sharesOfRun(before.schedule, before.runSteps).peak;
  const old = { schedule: oldPeak > 0 ? scaled(before.schedule, shares.peak / oldPeak) : before.schedule, runSteps: before.runSteps };
  const conversion = conversionOf(old, after.runSteps);
  return {
    before,
    after,
    shares,
    change: compareRuns(before, after),
    shareAtOldFinal: isDecayed ? after.schedule.countBelow(oldFinal * (1 + 1e-9), 0, after.runSteps) / after.runSteps : 0,
    conversion,
    isConverted: conversion !== null && fulfils(after.schedule, conversion)
  };
}
function statesNotLonger(before, after) {
  const [a, b] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return a !== void 0 && b !== void 0 && a.unit === b.unit && b.value <= a.value * (1 + sameLength) && sameBatches(before, after);
}
function statesLonger(before, after) {
  const [a, b] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return a !== void 0 && b !== void 0 && a.unit === b.unit && b.value > a.value * (1 + sameLength);
}
function sameBatches(before, after) {
  return JSON.stringify(factors(before)) === JSON.stringify(factors(after));
}
function factors({ batch }) {
  return [batch.perDevice, batch.accumulation, batch.devices, batch.global].map((value) => value?.value ?? null);
}

// src/rules/decay-stretched.ts
var Options5 = lazy(
  () => strictObject({
    /** A mean learning rate of the added steps below this share of the peak is an error. */
    wasted: number().gt(0).lt(1).default(0.01),
    /** More than this share of the new run at the learning rates of the old one's end is a warning. */
    belowOldFinal: number().gt(0).lt(1).default(0.5)
  })
);
var decayStretched = defineRule({
  meta: {
    id: "decay-stretched",
    severity: "warning",
    claims: ["S44", "S45", "S54", "S55", "S56", "S57", "S60", "S61", "S62"],
    status: "speculation",
    needs: "two versions of a config whose schedules are known, the second longer",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 2, very few long runs",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Hu et al. 2024, MiniCPM", url: "https://arxiv.org/abs/2404.06395" },
      { title: "H\xE4gele et al. 2024, Scaling Laws and Compute-Optimal Training Beyond Fixed Training Durations", url: "https://arxiv.org/abs/2405.18392" },
      { title: "Hoffmann et al. 2022, Training Compute-Optimal Large Language Models", url: "https://arxiv.org/abs/2203.15556" }
    ],
    subjects: ["config-change"]
  },
  options: Options5,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange2(subject, options) : { kind: "silent" };
  }
});
function checkChange2(pair, options) {
  const reading = stretchOf(pair);
  if (reading.kind === "not-longer") return { kind: "silent" };
  if (reading.kind === "open") {
    const plateau = plateauOf(pair);
    return plateau === null ? { kind: "unknown", because: reading.because } : { kind: "unknown", because: "evaluations-decide", evidence: plateau };
  }
  const { stretch } = reading;
  const severity = severityOf(stretch, options);
  if (severity === null) return { kind: "clear" };
  const written = stretch.conversion === null ? null : pair.after.convert?.(stretch.conversion) ?? null;
  const at = scheduleSpan(pair);
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf3(pair.after.framework, stretch, written),
        severity,
        // The learning rates are exact; what to do with a stretched decay that still works is the source's own speculation.
        confidence: severity === "note" ? "low" : "high",
        key: "schedule",
        ...at === void 0 ? {} : { at },
        ...written?.edit ? { edit: written.edit } : {}
      }
    ]
  };
}
function plateauOf({ before, after }) {
  const [from, to] = [before, after].map(({ maxTrainSteps, evaluateEvery, schedule }) => {
    const every = evaluateEvery === null ? 1 : evaluateEvery.value.unit === maxTrainSteps?.value.unit ? evaluateEvery.value.value : null;
    const isPlateau = schedule?.kind === "open" && schedule.family === "reduce-on-plateau";
    const patience = isPlateau ? schedule.parameters.patience : null;
    return maxTrainSteps === null || every === null || typeof patience !== "number" ? null : { patience, evaluations: maxTrainSteps.value.value / every };
  });
  if (!from || !to || !(from.evaluations > 0) || from.patience !== to.patience) return null;
  const evaluationsRatio = to.evaluations / from.evaluations;
  return { patience: to.patience, grownPatience: Math.round(to.patience * evaluationsRatio), evaluationsRatio };
}
function severityOf({ change, shareAtOldFinal, conversion, isConverted }, options) {
  if (change.addedMeanOverPeak !== null && change.addedMeanOverPeak < options.wasted) return "error";
  if (isConverted) return null;
  if (shareAtOldFinal > options.belowOldFinal) return "warning";
  return conversion?.recipe === "hold-then-decay" ? "note" : null;
}
function scheduleSpan({ after }) {
  return after.maxTrainSteps?.span ?? Object.values(after.schedule?.keys ?? {}).find(({ span }) => span !== void 0)?.span;
}
function evidenceOf3(framework, stretch, written) {
  const { before, after, shares, change, shareAtOldFinal, conversion } = stretch;
  return {
    framework,
    family: after.schedule.family,
    unit: after.schedule.unit,
    oldMaxTrainSteps: before.runSteps,
    maxTrainSteps: after.runSteps,
    addedSteps: change.addedSteps,
    addedMeanOverPeak: change.addedMeanOverPeak ?? 0,
    addedShareBelowHundredth: change.addedShareBelowHundredth ?? 0,
    shareBelowOldFinal: shareAtOldFinal,
    shareBelowHalfPeak: shares.below.half,
    shareBelowTenthPeak: shares.below.tenth,
    shareBelowHundredthPeak: shares.below.hundredth,
    finalLearningRateOverPeak: shares.peak > 0 ? shares.final / shares.peak : 0,
    sumRatio: change.sumRatio,
    recipe: conversion?.recipe ?? null,
    warmupSteps: conversion?.warmupSteps ?? Math.ceil(after.schedule.warmup),
    decaySteps: conversion?.decaySteps ?? null,
    oldDecaySteps: conversion?.oldDecaySteps ?? null,
    stableSteps: conversion?.stableSteps ?? null,
    isDecayRaised: conversion?.isDecayRaised ?? false,
    settings: Object.entries(written?.keys ?? {}).map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`),
    isReadBack: written?.schedule !== null && written?.schedule !== void 0
  };
}

// src/studies/evidence/early-break.ts
var FEWEST_VALUES = 20;
var LEAST_UNDONE2 = 0.5;
var LEAST_RISE = 0.2;
var LEAST_NOISES = 6;
var DIVERGED_ABOVE = 3;
function earlyBreak(trial, share) {
  const series = trial.trainLoss ?? validationLoss(trial);
  const length = trial.plannedSteps?.value ?? trial.lastStep ?? 0;
  if (series === null || !(length > 0)) return null;
  const base = trial.stepBase === 0 ? 1 : 0;
  const at = trial.status === "diverged" ? divergedAt(series) : spikeAt(series, share * length - base);
  const done = at === null ? Number.NaN : (series.steps[at] ?? Number.NaN) + base;
  return done <= share * length ? { kind: trial.status === "diverged" ? "diverged" : "spike", done } : null;
}
function couldBreak(trial) {
  const series = trial.trainLoss ?? validationLoss(trial);
  return series !== null && (trial.status === "diverged" || series.values.length >= FEWEST_VALUES);
}
function validationLoss({ run }) {
  return run.series.find(({ role, name }) => role === "validation" && /loss|nll/i.test(name)) ?? null;
}
function divergedAt({ values }) {
  const first = values.find(Number.isFinite) ?? Number.NaN;
  const isSound = (value) => Number.isFinite(value) && !(first > 0 && value > DIVERGED_ABOVE * first);
  const last = values.findLastIndex(isSound);
  return last + 1 < values.length ? last + 1 : null;
}
function spikeAt({ steps, values }, until) {
  if (values.length < FEWEST_VALUES || !values.every(Number.isFinite)) return null;
  const smoothed = movingMedian(values, 3);
  const first = smoothed[0] ?? Number.NaN;
  const lowestAfter = lowestFrom(smoothed);
  const usual = evaluationNoise(values) ?? 0;
  let least = first;
  for (const [index, value] of smoothed.entries()) {
    if ((steps[index] ?? 0) > until) return null;
    const rise = value - least;
    const isBack = (lowestAfter[index + 1] ?? Number.POSITIVE_INFINITY) < least;
    const isHigh = rise > LEAST_RISE * Math.abs(least) && rise >= LEAST_UNDONE2 * (first - least);
    if (isHigh && isBack && rise > LEAST_NOISES * Math.max(usual, evaluationNoise(values.slice(0, Math.max(8, index))) ?? 0)) return index;
    if (value < least) least = value;
  }
  return null;
}
function lowestFrom(values) {
  const lowest = Float64Array.from(values);
  for (let index = lowest.length - 2; index >= 0; index -= 1) lowest[index] = Math.min(lowest[index] ?? 0, lowest[index + 1] ?? 0);
  return lowest;
}

// src/studies/evidence/stability.ts
function warmupStepsOf(trials) {
  const known3 = trials.flatMap((trial) => warmupOf(trial) ?? []);
  return known3.length === 0 ? null : Math.round(median(known3));
}
function warmupOf({ config, plannedSteps, unit }) {
  const { warmup, schedule } = config ?? { warmup: null, schedule: null };
  if (schedule?.kind === "known" && schedule.schedule.unit === "steps") return schedule.schedule.warmup;
  if (warmup === null) return null;
  if (warmup.value.unit === "steps") return warmup.value.value;
  const length = unit === "steps" ? plannedSteps?.value ?? null : null;
  return warmup.value.unit === "fraction" && length !== null ? warmup.value.value * length : null;
}
function clippingOf(trials) {
  const thresholds = /* @__PURE__ */ new Set();
  for (const { hyperparameters } of trials) {
    for (const [key, value] of Object.entries(hyperparameters)) if (isClipping(key) && typeof value === "number" && value > 0) thresholds.add(value);
  }
  const [only] = thresholds;
  return thresholds.size === 1 && only !== void 0 ? only : null;
}
function isClipping(key) {
  return /(^|[._-])(max_?grad_?norm|grad(ient)?_?clip(ping)?(_?(val|value|norm|threshold))?|clip_?grad(_?norm)?|clip_?norm)$/i.test(key);
}
function gradientNormAt(trials, share) {
  const norms = trials.flatMap(({ run }) => run.series.find(({ name }) => isGradientNorm(name))?.values.filter(Number.isFinite) ?? []);
  return norms.length === 0 ? null : quantileOfSorted(sorted(norms), share);
}
function isGradientNorm(name) {
  const parts = nameParts(name);
  return parts.includes("gnorm") || parts.includes("gradnorm") || parts.includes("norm") && parts.some((part) => part === "grad" || part === "gradient");
}

// src/studies/evidence/sweep/optimum.ts
function optimumOf(points) {
  const fitting = points.filter(({ outcome }) => outcome === "fits");
  if (points.length === 0 || points.every(({ outcome }) => outcome === "unknown")) return noFit("fit-unknown", null, points);
  if (fitting.length === 0) return withoutFit(points);
  const fastest = fitting.reduce((most, point) => (point.fitDone ?? 0) < (most.fitDone ?? 0) ? point : most);
  const tied = fitting.filter((point) => (point.fitAfter ?? 0) < (fastest.fitDone ?? 0));
  const below2 = points[points.findIndex((point) => tied.includes(point)) - 1] ?? null;
  const above2 = points[points.findLastIndex((point) => tied.includes(point)) + 1] ?? null;
  const slope = fitting.length < 3 ? null : logSlope(fitting);
  const place = placeOf2({ below: below2, above: above2, fitDone: fastest.fitDone ?? 0 });
  const hasWorseAbove = place === "interior" || place === "capped-by-stability";
  return {
    place,
    best: tied[0] ?? fastest,
    tied,
    below: below2,
    above: above2,
    fitting: fitting.length,
    slope,
    isProportional: !hasWorseAbove && slope !== null && isInverse(slope) && isInverse(logSlope(fitting.slice(-2)) ?? Number.NaN)
  };
}
function placeOf2({ below: below2, above: above2, fitDone }) {
  if (above2 === null) return "upper-edge";
  if (below2 === null) return "lower-edge";
  if (!isComparable(above2, fitDone) || !isComparable(below2, fitDone)) return "neighbour-censored";
  return above2.outcome === "diverged" ? "capped-by-stability" : "interior";
}
function isComparable({ outcome, length }, fitDone) {
  if (outcome === "fits" || outcome === "diverged") return true;
  return outcome === "not-fitted" && length !== null && length >= fitDone;
}
function withoutFit(points) {
  const stable = points.filter(({ outcome }) => outcome === "not-fitted");
  const withLoss = stable.filter(({ finalLoss }) => finalLoss !== null);
  const best = withLoss.reduce((least, point) => least === null || (point.finalLoss ?? 0) < (least.finalLoss ?? 0) ? point : least, null);
  if (points.every(({ outcome }) => outcome === "diverged")) return noFit("all-diverged", null, points);
  if (best === null) return noFit("neighbour-censored", null, points);
  if (best === points.at(-1) && best.isFalling) return noFit("nobody-fits-upwards", best, points);
  return noFit(points.some(({ learns }) => learns) ? "nobody-fits" : "all-diverged", best, points);
}
function noFit(place, best, points) {
  const at = best === null ? -1 : points.indexOf(best);
  return {
    place,
    best,
    tied: best === null ? [] : [best],
    below: points[at - 1] ?? null,
    above: at === -1 ? null : points[at + 1] ?? null,
    fitting: 0,
    slope: null,
    isProportional: false
  };
}
function logSlope(points) {
  const x = points.map(({ learningRate }) => Math.log(learningRate));
  const y = points.map(({ fitDone }) => Math.log(fitDone ?? Number.NaN));
  if (points.length < 2) return null;
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
  const slope = covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  return Number.isFinite(slope) ? slope : null;
}
function isInverse(slope) {
  return slope >= -1.2 && slope <= -0.8;
}
function refinedOptimum({ below: below2, best, above: above2 }) {
  const three = [below2, best, above2].flatMap((point) => point?.fitDone == null ? [] : [{ x: Math.log(point.learningRate), y: Math.log(point.fitDone) }]);
  const [a, b, c] = three;
  if (a === void 0 || b === void 0 || c === void 0) return null;
  const left = (b.y - a.y) / (b.x - a.x);
  const right = (c.y - b.y) / (c.x - b.x);
  const curvature = (right - left) / (c.x - a.x);
  const x = (a.x + b.x) / 2 - left / (2 * curvature);
  if (!(curvature > 0) || !(x > a.x) || !(x < c.x)) return null;
  return { learningRate: Math.exp(x), steps: Math.exp(a.y + left * (x - a.x) + curvature * (x - a.x) * (x - b.x)) };
}

// src/studies/evidence/sweep/points.ts
var MOST_RISE2 = 0.2;
var LONGEST_RISE = 0.1;
var LEAST_UNDONE3 = 0.05;
var known2 = /* @__PURE__ */ new WeakMap();
function sweepPoints(study) {
  const seen = known2.get(study);
  if (seen !== void 0) return seen;
  const points = readPoints(study);
  known2.set(study, points);
  return points;
}
function readPoints(study) {
  const byRate = /* @__PURE__ */ new Map();
  for (const trial of study.trials) {
    const rate2 = sweptRate(trial, study.varied);
    if (rate2 !== null) byRate.set(rate2, [...byRate.get(rate2) ?? [], trial]);
  }
  const initial = median(study.trials.flatMap((trial) => trial.trainLoss?.values.find(Number.isFinite) ?? []));
  const points = [];
  let hasLearned = false;
  for (const [learningRate, trials] of [...byRate].sort((a, b) => a[0] - b[0])) {
    const seen = trials.map((trial) => observe(trial, initial));
    points.push(pointOf(learningRate, seen, hasLearned));
    hasLearned ||= seen.some(({ ending }) => ending === "learns" || ending === "fits");
  }
  return points;
}
function observe(trial, initial) {
  const fit = fitOf(trial);
  const loss = trial.trainLoss;
  const finalLoss = loss === null ? Number.NaN : smoothedEnd(loss) ?? Number.NaN;
  const rest = { trial, fitDone: fit?.done ?? Number.NaN, fitAfter: fit?.after ?? Number.NaN, finalLoss, isFalling: isFalling(trial) };
  if (fit?.done != null) return { ...rest, ending: "fits" };
  if (trial.status === "diverged" || risesForLong(trial)) return { ...rest, ending: "diverged" };
  if (fit === null) return { ...rest, ending: "unknown" };
  if (trial.status !== "complete") return { ...rest, ending: trial.status === "unknown" ? "unknown" : "censored" };
  const first = loss?.values.find(Number.isFinite) ?? Number.NaN;
  return { ...rest, ending: finalLoss >= Math.min(first, initial) ? "stuck" : "learns" };
}
function pointOf(learningRate, seen, hasLearned) {
  const most = (endings) => seen.filter(({ ending }) => endings.includes(ending)).length * 2 > seen.length;
  const fits2 = seen.filter(({ ending }) => ending === "fits");
  const isFitted = fits2.length * 2 > seen.length;
  const finalLosses = seen.flatMap(({ finalLoss }) => Number.isFinite(finalLoss) ? [finalLoss] : []);
  const lengths = seen.flatMap(({ trial }) => trial.plannedSteps?.value ?? []);
  return {
    learningRate,
    outcome: isFitted ? "fits" : outcomeOf(most, hasLearned),
    fitDone: isFitted ? median(fits2.map(({ fitDone }) => fitDone)) : null,
    fitAfter: isFitted ? median(fits2.map(({ fitAfter }) => fitAfter)) : null,
    seedFits: fits2.map(({ fitDone }) => fitDone).sort((a, b) => a - b),
    seeds: seen.length,
    finalLoss: finalLosses.length === 0 ? null : median(finalLosses),
    learns: isFitted || most(["learns", "fits", "censored"]),
    isFalling: seen.filter((one) => one.isFalling).length * 2 > seen.length,
    length: lengths.length === 0 ? null : lengths.reduce((longest, length) => Math.max(longest, length))
  };
}
function outcomeOf(most, hasLearned) {
  if (most(hasLearned ? ["diverged", "stuck"] : ["diverged"])) return "diverged";
  if (most(["censored"])) return "censored";
  return most(["unknown"]) ? "unknown" : "not-fitted";
}
function risesForLong(trial) {
  const length = trial.plannedSteps?.value ?? 0;
  if (trial.trainLoss === null || !(length > 0)) return false;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const smoothed = movingMedian(values, 5);
  const first = smoothed[0] ?? Number.NaN;
  let least = first;
  let since = null;
  for (const [index, value] of smoothed.entries()) {
    if (value < least) least = value;
    const rise = value - least;
    const isHigh = rise > MOST_RISE2 * Math.abs(least) && rise >= LEAST_UNDONE3 * (first - least);
    const at = done[index] ?? 0;
    since = isHigh ? since ?? at : null;
    if (since !== null && at - since >= LONGEST_RISE * length) return true;
  }
  return false;
}
function isFalling(trial) {
  if (trial.trainLoss === null) return false;
  const { done, values } = doneAndValues(trial.trainLoss, trial.stepBase);
  const from = done.findIndex((at) => at >= (done.at(-1) ?? 0) / 2);
  const part = values.slice(Math.max(0, from));
  const fall = from === -1 ? null : fallPerDoubling(done.slice(from), part);
  return fall !== null && fall > Math.max(LEAST_MATERIAL * Math.abs(median(part)), 2 * (evaluationNoise(part) ?? 0));
}

// src/rules/early-instability.ts
var Options6 = lazy(
  () => strictObject({
    /** The first part of training, as a share of the planned steps. */
    early: number().gt(0).max(1).default(0.25),
    /** The least share of the trials. */
    share: number().gt(0).max(1).default(0.5)
  })
);
var earlyInstability = defineRule({
  meta: {
    id: "early-instability",
    severity: "warning",
    claims: ["S49"],
    status: "suspicion",
    needs: "a run with a loss, logged 20 times for a spike to be told from noise",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: how can optimization failures be debugged and mitigated?",
        url: "https://github.com/google-research/tuning_playbook#how-can-optimization-failures-be-debugged-and-mitigated"
      }
    ],
    subjects: ["study"]
  },
  options: Options6,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy4(subject.study, options);
  }
});
function checkStudy4(study, options) {
  const looked = study.trials.filter(couldBreak).map((trial) => ({ trial, broke: earlyBreak(trial, options.early), learningRate: learningRateOf(trial, study) }));
  if (looked.length === 0) return { kind: "silent" };
  const counted = study.kind === "learning-rate-sweep" ? belowOptimum(study, looked) : looked;
  const broken = counted.filter(({ broke }) => broke !== null);
  const reason = reasonOf(study, { counted, broken, options });
  if (reason === null) return { kind: "clear" };
  const evidence = evidenceOf4(study, { counted, broken, options, reason });
  return { kind: "advise", advice: [{ evidence, confidence: confidenceOf2(evidence), key: reason }] };
}
function belowOptimum(study, looked) {
  const best = optimumOf(sweepPoints(study)).best?.learningRate ?? Number.NEGATIVE_INFINITY;
  return looked.filter(({ learningRate }) => learningRate !== null && learningRate <= best);
}
var FEWEST_FOR_SHARE = 3;
var FEWEST_ABOVE = 2;
function reasonOf(study, { counted, broken, options }) {
  if (broken.length === 0) return null;
  if (counted.length < FEWEST_FOR_SHARE) {
    const hasDiverged = broken.every(({ broke }) => broke?.kind === "diverged");
    return broken.length === counted.length && hasDiverged ? study.trials.length === 1 ? "single-run" : "most-trials" : null;
  }
  if (broken.length >= options.share * counted.length - 1e-9) return "most-trials";
  return study.kind === "study" && isCapped(study, counted) ? "capped-by-stability" : null;
}
function isCapped(study, counted) {
  const best = bestOf(study, counted);
  if (best === null || best.learningRate === null || best.broke !== null) return false;
  const limit = best.learningRate;
  const above2 = counted.filter(({ learningRate }) => learningRate !== null && learningRate > limit);
  return above2.length >= FEWEST_ABOVE && above2.every(({ broke }) => broke !== null);
}
function bestOf(study, counted) {
  const sign = study.metric?.goal === "max" ? -1 : 1;
  let best = null;
  for (const one of counted) {
    const value = one.trial.feasible ? one.trial.best?.value : void 0;
    if (value !== void 0 && (best === null || sign * value < sign * (best.trial.best?.value ?? Number.NaN))) best = one;
  }
  return best;
}
function learningRateOf(trial, study) {
  return sweptRate(trial, [...study.varied, ...Object.keys(trial.hyperparameters).filter(isLearningRateKey)]) ?? trial.learningRate?.peak ?? null;
}
function evidenceOf4(study, { counted, broken, options, reason }) {
  const length = study.maxTrainSteps?.value ?? null;
  const unit = counted[0]?.trial.unit ?? "steps";
  const rates = broken.flatMap(({ learningRate }) => learningRate ?? []);
  const trials = counted.map(({ trial }) => trial);
  const brokenTrials = broken.map(({ trial }) => trial);
  return {
    reason,
    trials: counted.length,
    broken: broken.length,
    diverged: broken.filter(({ broke }) => broke?.kind === "diverged").length,
    spikes: broken.filter(({ broke }) => broke?.kind === "spike").length,
    early: options.early,
    brokeAtSteps: median(broken.flatMap(({ broke }) => broke?.done ?? [])),
    maxTrainSteps: length,
    unit,
    bestLearningRate: bestOf(study, counted)?.learningRate ?? null,
    smallestBrokenLearningRate: rates.length === 0 ? null : rates.reduce((least, one) => Math.min(least, one)),
    warmupSteps: warmupStepsOf(brokenTrials),
    longestWarmupSteps: length === null || unit !== "steps" ? null : Math.floor(LONGEST_WARMUP * length),
    clipsAt: clippingOf(trials),
    gradientNorm90: gradientNormAt(trials, 0.9)
  };
}
var LONGEST_WARMUP = 0.1;
function confidenceOf2({ reason, diverged, spikes, trials }) {
  if (trials < FEWEST_FOR_SHARE) return "low";
  return reason === "most-trials" && diverged > spikes ? "high" : "medium";
}

// src/rules/gradient-variance.ts
var Options7 = lazy(
  () => strictObject({
    /** A batch smaller by this factor needs more steps. */
    batchFactor: number().gt(1).default(1.5)
  })
);
var gradientVariance = defineRule({
  meta: {
    id: "gradient-variance",
    severity: "note",
    claims: ["S13", "S14", "E2"],
    status: "fact",
    needs: "two versions of a config with one length, in steps",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      },
      { title: "McCandlish et al. 2018, An Empirical Model of Large-Batch Training", url: "https://arxiv.org/abs/1812.06162" },
      { title: "Shallue et al. 2018, Measuring the Effects of Data Parallelism on Neural Network Training", url: "https://arxiv.org/abs/1811.03600" }
    ],
    subjects: ["config-change"]
  },
  options: Options7,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange3(subject, options) : { kind: "silent" };
  }
});
function checkChange3({ before, after }, options) {
  const lengths = lengthsOf(before, after);
  if (lengths === null || isSmokeTest(after)) return { kind: "silent" };
  const batch = batchChange(before, after);
  const augmentation = strengthChange(before.augmentation, after.augmentation);
  const regularization = strengthChange(before.regularization, after.regularization);
  if (batch === null && [augmentation, regularization].every(({ stronger }) => stronger.length === 0)) return { kind: "silent" };
  const isSmaller = batch !== null && batch.from / batch.to >= options.batchFactor;
  const byBatch = isSmaller && lengths.unit === "steps" ? batch : null;
  const isTrade = augmentation.weaker.length > 0 || regularization.weaker.length > 0;
  const settings = isTrade ? [] : [...augmentation.stronger, ...regularization.stronger];
  const ratio = byBatch === null ? null : byBatch.from / byBatch.to;
  const raised = lengths.ratio;
  if (byBatch === null && settings.length === 0) return { kind: "clear" };
  if (raised !== 1) return { kind: "clear" };
  const at = (byBatch ?? settings[0])?.span ?? lengths.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          causes: causesOf(byBatch, augmentation.stronger, regularization.stronger, isTrade),
          settings: settings.map(({ name, from, to }) => `${name}: ${from} \u2192 ${to}`),
          oldBatch: byBatch?.from ?? null,
          batch: byBatch?.to ?? null,
          lowMultiplier: 1,
          highMultiplier: ratio,
          maxTrainSteps: lengths.to,
          highMaxTrainSteps: ratio === null ? null : Math.ceil(lengths.to * ratio),
          unit: lengths.unit
        },
        // The direction is a fact; how much is not known without the gradient noise scale.
        confidence: "low",
        key: "variance",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function causesOf(batch, augmentation, regularization, isTrade) {
  const causes = batch === null ? [] : ["batch"];
  if (!isTrade && augmentation.length > 0) causes.push("augmentation");
  if (!isTrade && regularization.length > 0) causes.push("regularization");
  return causes;
}

// src/changes/horizon.ts
var dropFamilies = /* @__PURE__ */ new Set(["multi-step", "step", "piecewise-constant"]);
var cycleFamilies = /* @__PURE__ */ new Set(["cosine-restarts", "restarts", "cyclic"]);
var leastRise = 0.01;
var unAnnealed = 0.5;
function mismatchOf({ schedule, runSteps }) {
  const { horizon, peak } = schedule;
  const final = schedule.at(runSteps - 1);
  const ratio = horizon === null ? null : horizon / runSteps;
  const reading = (mismatch) => ({
    mismatch,
    horizon,
    runSteps,
    ratio,
    finalOverPeak: peak > 0 ? final / peak : 0,
    shareBehindHorizon: horizon === null ? 0 : Math.max(0, runSteps - horizon) / runSteps
  });
  if (schedule.family !== "constant" && schedule.warmup >= runSteps && schedule.warmup > 1) return reading("warmup-never-ends");
  if (dropFamilies.has(schedule.family)) return dropMissing({ schedule, runSteps }) ? reading("drop-never-happens") : null;
  if (cycleFamilies.has(schedule.family)) return endsMidCycle({ schedule, runSteps }) ? reading("ends-un-annealed") : null;
  if (horizon === null || ratio === null) return null;
  if (ratio > 1) return reading("ends-un-annealed");
  if (runSteps - horizon <= 1) return null;
  if (schedule.afterHorizon === "stops") return reading("stops-before-end");
  const lowest = schedule.at(Math.ceil(horizon));
  const climbs = schedule.afterHorizon === "rises" || schedule.afterHorizon === "repeats";
  if (climbs && highestBehind({ schedule, runSteps }, Math.ceil(horizon)) - lowest > leastRise * peak) return reading("rises-after-horizon");
  return ratio < 1 ? reading("decay-ends-early") : null;
}
function dropMissing({ schedule, runSteps }) {
  const { horizon, warmup } = schedule;
  if (horizon !== null && horizon >= runSteps) return true;
  return schedule.family === "step" && schedule.at(Math.min(Math.ceil(warmup), runSteps - 1)) === schedule.at(runSteps - 1);
}
function endsMidCycle({ schedule, runSteps }) {
  const hasBeenLow = schedule.countBelow(0.1 * schedule.peak, Math.ceil(schedule.warmup), runSteps) > 0;
  return hasBeenLow && schedule.at(runSteps - 1) > unAnnealed * schedule.peak;
}
function highestBehind({ schedule, runSteps }, horizon) {
  let highest = 0;
  let looked = 0;
  for (const { from, to } of schedule.stretches(horizon, runSteps)) {
    highest = Math.max(highest, schedule.at(from), schedule.at(to - 1));
    looked += 1;
    if (looked > 1e3) break;
  }
  return highest;
}
function isRealLength(runSteps, studies) {
  const isIt = (steps) => steps !== null && steps !== void 0 && Math.abs(steps - runSteps) <= 0.01 * runSteps;
  return studies.some(
    ({ policy, trials }) => isIt(policy.productionSteps) || trials.some((trial) => trial.status === "complete" && isIt(trial.plannedSteps?.value))
  );
}
function endlessPatience(config) {
  const evaluations = evaluationsOf(config);
  if (evaluations === null || isSmokeTest(config)) return null;
  const plateau = plateauPatience(config);
  if (plateau !== null && plateau >= evaluations) return { mismatch: "patience-never-ends", patience: plateau, evaluations };
  const stopping = config.earlyStoppingPatience?.value ?? null;
  return stopping !== null && stopping >= evaluations ? { mismatch: "early-stopping-never-ends", patience: stopping, evaluations } : null;
}
function evaluationsOf({ maxTrainSteps, evaluateEvery }) {
  const [length, every] = [maxTrainSteps?.value, evaluateEvery?.value];
  if (length === void 0) return null;
  if (every === void 0) return length.unit === "epochs" ? length.value : null;
  return every.unit === length.unit && every.value > 0 ? Math.floor(length.value / every.value) : null;
}
function plateauPatience({ schedule }) {
  if (schedule?.kind !== "open" || schedule.family !== "reduce-on-plateau") return null;
  const { patience } = schedule.parameters;
  return typeof patience === "number" ? patience : null;
}
function horizonKey(config, schedule) {
  if (config.schedule === null || schedule.horizon === null) return null;
  for (const [path, { value, span }] of Object.entries(config.schedule.keys)) {
    if (typeof value !== "number" || span === void 0 || span.start === config.maxTrainSteps?.span?.start) continue;
    const offset = schedule.horizon - value;
    if (offset === 0 || offset === schedule.warmup) return { path, offset };
  }
  return null;
}

// src/schedules/cycle-ends.ts
var longestLook = 1e4;
function cycleEndsAround({ family, parameters, warmup }, steps) {
  const { firstCycle, multiplier = 1, limit, frequency = 1 } = parameters;
  if (family !== "cosine-restarts" && family !== "restarts") return null;
  if (typeof firstCycle !== "number" || typeof multiplier !== "number" || typeof frequency !== "number" || limit !== void 0) return null;
  if (!(firstCycle > 0 && multiplier >= 1 && steps > 0)) return null;
  const first = firstCycle * frequency;
  const endOf = (k2) => Math.round(warmup + (multiplier === 1 ? k2 * first : first * (multiplier ** k2 - 1) / (multiplier - 1)));
  let k = multiplier === 1 ? Math.max(1, Math.floor((steps - warmup) / first)) : 1;
  for (let looked = 0; endOf(k) <= steps && looked < longestLook; looked++) k += 1;
  return { last: k > 1 ? endOf(k - 1) : null, next: endOf(k) };
}

// src/rules/horizon-mismatch.ts
var Options8 = lazy(
  () => strictObject({
    /** A horizon below this share of the run is a warning. */
    short: number().gt(0).max(1).default(0.95),
    /** Above the first of these ratios of horizon and run a note, from the second on a warning, from the third an error where the length is known to be real. */
    note: number().min(1).default(1.1),
    warning: number().min(1).default(1.25),
    error: number().min(1).default(1.4)
  })
);
var horizonMismatch = defineRule({
  meta: {
    id: "horizon-mismatch",
    severity: "warning",
    claims: ["S45"],
    status: "fact",
    needs: "a config whose schedule and length are known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 2, very few long runs",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Hoffmann et al. 2022, Training Compute-Optimal Large Language Models, appendix B", url: "https://arxiv.org/abs/2203.15556" }
    ],
    subjects: ["config"]
  },
  options: Options8,
  check(subject, options) {
    return subject.kind === "config" ? checkConfig2(subject, options) : { kind: "silent" };
  }
});
function checkConfig2({ config, studies, before }, options) {
  if (isSmokeTest(config)) return { kind: "silent" };
  const patience = endlessPatience(config);
  if (patience !== null) {
    const span = patience.mismatch === "early-stopping-never-ends" ? config.earlyStoppingPatience?.span : config.schedule?.keys.patience?.span;
    return { kind: "advise", advice: [patienceAdvice(config, patience, span)] };
  }
  const reading = runOf(config, studies);
  if (reading.kind === "open") return { kind: "silent" };
  const { run } = reading;
  const mismatch = mismatchOf(run);
  if (mismatch === null) return { kind: "clear" };
  const isReal = isRealLength(run.runSteps, studies);
  const severity = severityOf2(mismatch, isReal, options);
  if (severity === null) return { kind: "clear" };
  if (looksLikeAnotherUnit(mismatch)) return { kind: "unknown", because: "units-unclear", evidence: { horizon: mismatch.horizon, runSteps: run.runSteps } };
  return { kind: "advise", advice: [adviceOn({ config, before, run, mismatch, isReal, severity, studies })] };
}
function severityOf2({ mismatch, ratio }, isReal, options) {
  if (mismatch === "rises-after-horizon" || mismatch === "stops-before-end") return "error";
  if (mismatch === "decay-ends-early") return ratio !== null && ratio < options.short ? "warning" : null;
  if (mismatch !== "ends-un-annealed" || ratio === null || ratio <= 1) return "warning";
  if (ratio >= options.error && isReal) return "error";
  if (ratio >= options.warning) return "warning";
  return Number(ratio.toFixed(2)) > options.note ? "note" : null;
}
var farOff = 50;
function looksLikeAnotherUnit({ mismatch, ratio }) {
  const isByLength = mismatch === "ends-un-annealed" || mismatch === "decay-ends-early" || mismatch === "rises-after-horizon";
  return isByLength && ratio !== null && (ratio > farOff || ratio < 1 / farOff);
}
function adviceOn(one) {
  const { config, run, mismatch, isReal, severity } = one;
  const key = horizonKey(config, run.schedule);
  const fitting = key === null ? null : run.runSteps - key.offset;
  const edit = key === null || fitting === null ? null : fittingEdit(one, key.path, fitting);
  const span = key === null ? void 0 : config.schedule?.keys[key.path]?.span;
  const at = span ?? config.maxTrainSteps?.span;
  const cycle = cycleEndsAround(run.schedule, run.runSteps);
  return {
    evidence: {
      mismatch: mismatch.mismatch,
      family: run.schedule.family,
      unit: run.schedule.unit,
      horizon: mismatch.horizon,
      runSteps: run.runSteps,
      ratio: mismatch.ratio,
      finalLearningRateOverPeak: mismatch.finalOverPeak,
      shareBehindHorizon: mismatch.shareBehindHorizon,
      warmupSteps: Math.ceil(run.schedule.warmup),
      oldHorizon: horizonLeft(one),
      isRealLength: isReal,
      patience: null,
      evaluations: null,
      key: key?.path ?? null,
      fitting,
      lastCycleEnd: cycle?.last ?? null,
      nextCycleEnd: cycle?.next ?? null
    },
    severity,
    confidence: severity === "note" ? "medium" : "high",
    key: mismatch.mismatch,
    ...at === void 0 ? {} : { at },
    ...edit === null ? {} : { edit }
  };
}
function horizonLeft({ before, run, studies }) {
  const old = before === void 0 ? null : runOf(before, studies);
  if (old?.kind !== "known" || old.run.runSteps !== run.runSteps || old.run.schedule.unit !== run.schedule.unit) return null;
  const [was, is] = [old.run.schedule.horizon, run.schedule.horizon];
  return was !== null && is !== null && is > was ? was : null;
}
function fittingEdit({ config, studies }, path, value) {
  const changed2 = Number.isSafeInteger(value) && value > 0 ? config.tryKeys?.({ [path]: value }) ?? null : null;
  const again = changed2 === null ? null : runOf(changed2.config, studies);
  return changed2 !== null && again?.kind === "known" && mismatchOf(again.run) === null ? changed2.edit : null;
}
function patienceAdvice(config, { mismatch, patience, evaluations }, at) {
  return {
    evidence: {
      mismatch,
      family: config.schedule?.kind === "open" ? config.schedule.family ?? "" : config.schedule?.schedule.family ?? "",
      unit: config.maxTrainSteps?.value.unit ?? "steps",
      horizon: null,
      runSteps: config.maxTrainSteps?.value.value ?? 0,
      ratio: patience / evaluations,
      finalLearningRateOverPeak: null,
      shareBehindHorizon: null,
      warmupSteps: 0,
      oldHorizon: null,
      isRealLength: false,
      patience,
      evaluations,
      key: null,
      fitting: null,
      lastCycleEnd: null,
      nextCycleEnd: null
    },
    severity: mismatch === "early-stopping-never-ends" ? "note" : "warning",
    confidence: "high",
    key: mismatch,
    ...at === void 0 ? {} : { at }
  };
}

// src/rules/longer-was-worse.ts
var Options9 = lazy(
  () => strictObject({
    /** The fewest runs of one setting on each side. */
    runs: int().min(2).default(2)
  })
);
var longerWasWorse = defineRule({
  meta: {
    id: "longer-was-worse",
    severity: "warning",
    claims: ["S17", "E3"],
    status: "fact",
    needs: "2 runs of one config at each of two lengths",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: saving checkpoints and retrospectively selecting the best checkpoint",
        url: "https://github.com/google-research/tuning_playbook#saving-checkpoints-and-retrospectively-selecting-the-best-checkpoint"
      }
    ],
    subjects: ["study-pair"]
  },
  options: Options9,
  check(subject, options) {
    if (subject.kind !== "study-pair") return { kind: "silent" };
    return checkPair(subject.pair, options);
  }
});
function checkPair(pair, options) {
  const shared = sharedSettings(pair);
  if (shared.length === 0) return { kind: "silent" };
  const spread = seedSpread(pair, shared);
  const enough2 = shared.filter(({ shorter, longer: longer2 }) => Math.min(shorter.length, longer2.length) >= options.runs);
  const compared2 = (enough2.length > 0 ? enough2 : shared).map((one) => compare(pair, { ...one, spread }));
  const worse = compared2.filter(({ worseBy, explained }) => worseBy > explained);
  if (worse.length * 2 <= compared2.length) return { kind: "clear" };
  const worst = worse.reduce((most, one) => one.worseBy > most.worseBy ? one : most);
  const facts = { ...lengthsOf2(pair), worseBy: worst.worseBy, runs: Math.min(worst.shorter.length, worst.longer.length), needed: options.runs };
  if (enough2.length === 0) return { kind: "unknown", because: "too-few-runs", evidence: facts };
  const schedule = scheduleOf(pair, worst);
  if (schedule === "differs") return { kind: "unknown", because: "schedule-differs", evidence: facts };
  const evidence = evidenceOf5(pair, { compared: compared2, worse, worst, spread, isScheduleKnown: schedule === "proportional" });
  const at = pair.longer.config?.maxTrainSteps?.span;
  const confidence = facts.runs >= MANY_RUNS && evidence.isScheduleKnown ? "high" : "medium";
  return { kind: "advise", advice: [{ evidence, confidence, key: pair.shorter.name, ...at === void 0 ? {} : { at } }] };
}
var MANY_RUNS = 3;
function sharedSettings({ shorter, longer: longer2 }) {
  const counted = (trials) => trials.filter(({ feasible, best }) => feasible && best !== null);
  const long = settingsOf(longer2);
  return [...settingsOf(shorter)].flatMap(([setting, trials]) => {
    const one = { shorter: counted(trials), longer: counted(long.get(setting) ?? []) };
    return one.shorter.length > 0 && one.longer.length > 0 ? [one] : [];
  });
}
function lossOf(trial, select) {
  const value = (select === "last" ? trial.evaluations.at(-1)?.value : trial.best?.value) ?? Number.NaN;
  return trial.metric?.goal === "max" ? -value : value;
}
function seedSpread({ longer: longer2 }, shared) {
  const groups = shared.flatMap((one) => [one.shorter, one.longer]).filter((group) => group.length >= 2);
  let squares = 0;
  let degrees = 0;
  for (const group of groups) {
    const deviation = standardDeviation(group.map((trial) => lossOf(trial, longer2.policy.select)));
    squares += deviation * deviation * (group.length - 1);
    degrees += group.length - 1;
  }
  return degrees === 0 ? 0 : Math.sqrt(squares / degrees);
}
function compare({ longer: study }, { shorter, longer: longer2, spread }) {
  const { select } = study.policy;
  const noise = (trials) => median(trials.map((trial) => curveOf(trial)?.noise ?? 0));
  const shorterLoss = median(shorter.map((trial) => lossOf(trial, select)));
  const longerLoss = median(longer2.map((trial) => lossOf(trial, select)));
  const scale = Math.abs(shorterLoss) > 0 ? Math.abs(shorterLoss) : 1;
  const chance = 2 * Math.sqrt(noise(shorter) ** 2 + noise(longer2) ** 2 + 2 * spread ** 2);
  return { shorter, longer: longer2, shorterLoss, longerLoss, worseBy: (longerLoss - shorterLoss) / scale, explained: Math.max(LEAST_MATERIAL, chance / scale) };
}
var MOST_END_APART = 0.05;
var MOST_SHARE_APART = 0.1;
function scheduleOf(pair, { shorter, longer: longer2 }) {
  const [short] = shorter;
  const [long] = longer2;
  const a = short === void 0 ? null : decayOf(short, pair.shorter);
  const b = long === void 0 ? null : decayOf(long, pair.longer);
  if (a === null || b === null) return "unknown";
  const isClose2 = Math.abs(a.finalOverPeak - b.finalOverPeak) <= MOST_END_APART && Math.abs(a.shareBelowHalf - b.shareBelowHalf) <= MOST_SHARE_APART;
  return isClose2 ? "proportional" : "differs";
}
function lengthsOf2({ shorter, longer: longer2 }) {
  return {
    shorterStudy: shorter.name,
    longerStudy: longer2.name,
    metric: longer2.metric?.name ?? "",
    unit: longer2.maxTrainSteps?.unit === "epochs" ? "epochs" : "steps",
    shorterMaxTrainSteps: shorter.maxTrainSteps?.value ?? 0,
    longerMaxTrainSteps: longer2.maxTrainSteps?.value ?? 0
  };
}
function evidenceOf5(pair, { compared: compared2, worse, worst, spread, isScheduleKnown }) {
  const sign = pair.longer.metric?.goal === "max" ? -1 : 1;
  const spacing = (trials) => {
    const known3 = trials.flatMap(({ evaluationSpacing }) => evaluationSpacing ?? []);
    return known3.length === 0 ? null : median(known3);
  };
  const overfitting2 = countOverfitting(pair.longer);
  return {
    ...lengthsOf2(pair),
    settings: compared2.length,
    worseSettings: worse.length,
    shorterRuns: worst.shorter.length,
    longerRuns: worst.longer.length,
    shorterValue: sign * worst.shorterLoss,
    longerValue: sign * worst.longerLoss,
    worseBy: worst.worseBy,
    explainedByNoise: worst.explained,
    seedSpread: spread,
    select: pair.longer.policy.select,
    shorterEvaluationSpacing: spacing(worst.shorter),
    longerEvaluationSpacing: spacing(worst.longer),
    isScheduleKnown,
    overfitting: overfitting2.count,
    overfittingJudged: overfitting2.judged
  };
}

// src/studies/evidence/rungs.ts
var FEWEST_RUNGS = 3;
var MOST_ROUNDING = 0.02;
function areRungs(groups) {
  const first = groups[0];
  const second = groups[1];
  if (groups.length < FEWEST_RUNGS || first === void 0 || second === void 0) return false;
  const factor = Math.round(second.length / first.length);
  if (factor < 2) return false;
  return groups.every(({ length, count }, index) => {
    const before = groups[index - 1];
    return before === void 0 || Math.abs(length / before.length / factor - 1) <= MOST_ROUNDING && count < before.count;
  });
}
function endsWithRung(trials, longest) {
  const shorter = trials.filter(({ plannedSteps }) => plannedSteps !== null && plannedSteps.value < longest * 0.99);
  const told = shorter.flatMap(({ config, plannedSteps }) => {
    const schedule = config?.schedule ?? null;
    if (schedule?.kind !== "known" || plannedSteps === null) return [];
    const { horizon } = schedule.schedule;
    return [horizon !== null && horizon <= plannedSteps.value * 1.01];
  });
  return told.length === 0 ? null : told.filter(Boolean).length * 2 > told.length;
}

// src/rules/max-steps-tuned.ts
var Options10 = lazy(
  () => strictObject({
    /** Lengths that differ by at most this share are one length: rounding of epochs to steps. */
    tolerance: number().min(0).max(0.5).default(0.01)
  })
);
var maxStepsTuned = defineRule({
  meta: {
    id: "max-steps-tuned",
    severity: "error",
    claims: ["S18"],
    status: "fact",
    needs: "a search space; or 2 trials, not pruned, whose planned length is known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study", "search-space"]
  },
  options: Options10,
  check(subject, options) {
    if (subject.kind === "search-space") return checkSearch(subject.space);
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy5(subject.study, options);
  }
});
function checkSearch(space) {
  const resource = space.multiFidelity?.resource ?? null;
  const tuned = space.parameters.filter((one) => one.role === "length" && isSearched(one) && one.name !== resource);
  if (tuned.length === 0) return { kind: "clear" };
  return { kind: "advise", advice: tuned.map((parameter) => adviseOn(parameter, space)) };
}
function adviseOn(parameter, space) {
  const { name, kind, low, high, choices, span, fixing } = parameter;
  const numbers = choices.filter((choice) => typeof choice === "number");
  const longest = kind === "range" ? high : numbers.length > 0 && numbers.length === choices.length ? Math.max(...numbers) : null;
  const edit = fixing === null || longest === null ? null : { span: fixing.span, text: `${fixing.before}${longest}${fixing.after}` };
  return {
    evidence: {
      parameter: name,
      framework: space.framework,
      searchedAs: kind,
      low,
      high,
      choices: choices.slice(0, MOST_LISTED3).map(String),
      recommendedLength: longest,
      scheduler: space.multiFidelity?.scheduler ?? null,
      alsoSearched: space.parameters.flatMap((other) => other.role === "length" ? [] : [other.name]).slice(0, MOST_LISTED3)
    },
    confidence: "high",
    key: name,
    at: span,
    ...edit === null ? {} : { edit }
  };
}
function checkStudy5(study, options) {
  if (study.kind !== "study") return { kind: "silent" };
  if (study.policy.purpose === "scaling") return { kind: "silent" };
  const kept = study.trials.filter((trial) => trial.status !== "pruned");
  const planned = kept.flatMap((trial) => trial.plannedSteps === null ? [] : [{ trial, length: trial.plannedSteps.value }]);
  if (kept.length < 2) return { kind: "silent" };
  if (planned.length < 2) return { kind: "unknown", because: "length-unknown", evidence: { trials: kept.length, known: planned.length } };
  const unit = planned[0]?.trial.unit ?? "steps";
  if (planned.some(({ trial }) => trial.unit !== unit)) return { kind: "unknown", because: "units-differ", evidence: { trials: kept.length } };
  const groups = groupLengths(
    planned.map(({ length }) => length),
    options.tolerance
  );
  if (groups.length < 2 || isOneNumberOfEpochs(planned, options.tolerance)) return { kind: "clear" };
  const onRung = areRungs(groups) ? endsWithRung(kept, groups.at(-1)?.length ?? 0) : true;
  if (onRung === false) return { kind: "clear" };
  if (onRung === null)
    return { kind: "unknown", because: "may-be-rungs", evidence: { maxTrainSteps: groups.slice(0, MOST_LISTED3).map(({ length }) => length), unit } };
  const at = study.config?.maxTrainSteps?.span;
  const evidence = {
    maxTrainSteps: groups.slice(0, MOST_LISTED3).map(({ length }) => length),
    trialsPerLength: groups.slice(0, MOST_LISTED3).map(({ count }) => count),
    lengths: groups.length,
    trials: planned.length,
    pruned: study.trials.length - kept.length,
    unit,
    recommendedMaxTrainSteps: groups.at(-1)?.length ?? 0,
    alsoVaried: study.varied.filter((key) => !isLengthKey(key, planned)).slice(0, MOST_LISTED3)
  };
  return { kind: "advise", advice: [{ evidence, confidence: "high", key: "max_train_steps", ...at === void 0 ? {} : { at } }] };
}
var MOST_LISTED3 = 20;
function isLengthKey(key, planned) {
  return planned.every(({ trial, length }) => Object.hasOwn(trial.hyperparameters, key) && trial.hyperparameters[key] === length);
}
function groupLengths(lengths, tolerance2) {
  const groups = [];
  for (const length of lengths.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== void 0 && length <= last.length * (1 + tolerance2)) last.count += 1;
    else groups.push({ length, count: 1 });
  }
  return groups;
}
function isOneNumberOfEpochs(planned, tolerance2) {
  const epochs = planned.map(({ trial, length }) => {
    const stated = trial.config?.maxTrainSteps?.value;
    if (stated?.unit === "epochs") return stated.value;
    return trial.run.stepsPerEpoch === null ? Number.NaN : length / trial.run.stepsPerEpoch;
  });
  return epochs.every(Number.isFinite) && groupLengths(epochs, tolerance2).length === 1;
}

// src/rules/overfitting.ts
var Options11 = lazy(
  () => strictObject({
    /** The least share of the judged trials. */
    share: number().gt(0).max(1).default(0.5)
  })
);
var overfitting = defineRule({
  meta: {
    id: "overfitting",
    severity: "warning",
    claims: ["S9", "S10"],
    status: "fact",
    needs: "a feasible trial with a training loss and a validation metric; 3 of them for more than low confidence",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is not compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-not-compute-bound"
      }
    ],
    subjects: ["study"]
  },
  options: Options11,
  check(subject, options) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy6(subject.study, options);
  }
});
function checkStudy6(study, options) {
  if (study.kind === "learning-rate-sweep") return { kind: "silent" };
  const trials = study.trials.length;
  const feasible = study.trials.filter((trial) => trial.feasible);
  if (study.trials.every((trial) => trial.evaluations.length === 0)) return { kind: "unknown", because: "no-evaluations", evidence: { trials } };
  if (feasible.length === 0) return { kind: "silent" };
  const lengths = [...new Set(feasible.flatMap((trial) => trial.plannedSteps?.value ?? []))].sort((a, b) => a - b);
  const unit = feasible[0]?.unit ?? "steps";
  if (lengths.length > 1 && study.policy.purpose !== "scaling")
    return { kind: "unknown", because: "lengths-differ", evidence: { maxTrainSteps: lengths, unit } };
  const judged = feasible.flatMap((trial) => {
    const after = afterBest(trial);
    return after === null || after.rises === null ? [] : [{ trial, after }];
  });
  if (judged.length === 0) return { kind: "unknown", because: "no-training-curve", evidence: { trials: feasible.length } };
  const rising = judged.filter(({ after }) => after.rises === true);
  const needed = judged.length < FEWEST_FOR_SHARE2 ? judged.length : options.share * judged.length - 1e-9;
  if (rising.length < needed) return { kind: "clear" };
  return { kind: "advise", advice: [adviceOf2(study, { judged, rising, needed })] };
}
var FEWEST_FOR_SHARE2 = 3;
function adviceOf2(study, { judged, rising, needed }) {
  const drifting = rising.filter(({ after }) => after.improving !== null);
  const isDrift = rising.length - drifting.length < needed;
  const spoken = isDrift ? drifting : rising.filter(({ after }) => after.improving === null);
  const recovering = spoken.filter(({ after }) => after.recovers).length;
  const open = spoken.filter(({ after }) => after.isOpen).length;
  const spacings = judged.flatMap(({ trial }) => trial.evaluationSpacing ?? []);
  const fractions = spoken.flatMap(({ trial }) => trial.best?.fraction ?? []);
  const at = study.config?.maxTrainSteps?.span;
  const evidence = {
    reason: isDrift ? "calibration-drift" : "overfitting",
    trials: judged.length,
    overfitting: rising.length - drifting.length,
    drifting: drifting.length,
    improvingMetric: drifting[0]?.after.improving ?? null,
    recovering,
    open,
    metric: study.metric?.name ?? "",
    rise: median(spoken.map(({ after }) => after.rise)),
    materiality: median(spoken.flatMap(({ trial }) => curveOf(trial) ?? []).map((curve) => materialityOf(curve))),
    medianBestFraction: fractions.length === 0 ? null : median(fractions),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: judged[0]?.trial.unit ?? "steps",
    evaluationSpacing: spacings.length === 0 ? null : median(spacings),
    regularizationVaried: regularizationKeys(study.varied),
    select: study.policy.select,
    regime: regimeOf(study).label
  };
  return {
    evidence,
    ...isDrift || judged.length === 1 ? { severity: "note" } : {},
    confidence: confidenceOf3(evidence),
    key: evidence.reason,
    ...at === void 0 ? {} : { at }
  };
}
function confidenceOf3({ trials, overfitting: overfitting2, drifting, recovering, open, reason }) {
  const spoken = reason === "overfitting" ? overfitting2 : drifting;
  if (trials < FEWEST_FOR_SHARE2 || recovering * 2 > spoken) return "low";
  return open * 2 < spoken ? "high" : "medium";
}

// src/changes/language-model.ts
var pretrainers = /* @__PURE__ */ new Set(["nanogpt", "megatron-lm", "gpt-neox", "olmo", "olmo-core", "llm-foundry", "maxtext", "torchtitan", "levanter"]);
var tuners = /* @__PURE__ */ new Set(["axolotl", "llama-factory", "torchtune", "litgpt"]);
var writer = /(?:^|[^a-z])(?:gpt|llama|mistral|mixtral|qwen|pythia|opt|bloom|falcon|phi|gemma|olmo|mpt|smollm|tinyllama|stablelm|deepseek|yi|codegen|starcoder|rwkv|mamba)(?:[^a-z]|$)/i;
var writing = /(?:^|\.)(?:block_size|packing|sample_packing|dataset_text_field|mlm_probability|causal_lm|n_ctx|neftune_noise_alpha|completion_only_loss)$/i;
var languageTask = /^(?:language_?modell?ing|causal_?lm|clm|mlm|sft|pt|pretrain|text-generation)$/i;
var otherKind = /(?:^|[^a-z])(?:whisper|wav2vec2?|hubert|speech|audio|asr|tts|vit|clip|dino|resnet|unet|flux|diffusion|vae|image|images|video|vision|vl|llava|mm|grpo|ppo|dpo|rlhf|kto|orpo|reward|glue|classification|ner)(?:[^a-z]|$)/i;
var otherKey = /(?:^|\.)(?:num_labels|num_classes|task_name|imgsz|image_size|img_size|sampling_rate|reward_model|mixup|cutmix|beta_dpo)$/i;
var namingKey = /(?:^|[._-])(?:model|models|model_type|model_name|model_name_or_path|base_model|pretrained_model|checkpoint_dir|architecture|arch|dataset|datasets|task|stage|name)$/i;
var tuning = /fine-?_?tun|(?:^|[^a-z])(?:sft|lora|instruct)(?:[^a-z]|$)/i;
var taskKey = /(?:^|\.)(?:task|stage|objective|_name)$/i;
function languageTrainingOf({ framework, values, path }) {
  let isWriter = false;
  let isTuned = false;
  if (otherKind.test(path)) return null;
  for (const [key, { value }] of values) {
    if (otherKey.test(key) && value !== null && value !== false && value !== 0) return null;
    if (writing.test(key) && value !== null && value !== false) isWriter = true;
    if (/(?:^|\.)(?:lora_r|lora_rank|adapter|finetuning_type|model_name_or_path|base_model|pretrained_model\w*)$/i.test(key) && value !== null) isTuned = true;
    if (typeof value !== "string") continue;
    const isTask = taskKey.test(key);
    if (isTask && languageTask.test(value)) isWriter = true;
    if (!namingKey.test(key) && !isTask) continue;
    if (otherKind.test(value)) return null;
    if (writer.test(value)) isWriter = true;
  }
  if (tuners.has(framework)) return "fine-tuning";
  if (!pretrainers.has(framework) && !isWriter) return null;
  return isTuned || tuning.test(path) ? "fine-tuning" : "pretraining";
}

// src/rules/repeated-data.ts
var Options12 = lazy(
  () => strictObject({
    /** Up to this many epochs of one text corpus are as good as new text. */
    epochs: number().positive().default(4)
  })
);
var repeatedData = defineRule({
  meta: {
    id: "repeated-data",
    severity: "note",
    claims: [],
    status: "fact",
    needs: "a config of language-model training whose number of epochs is known",
    since: "0.1.0",
    sources: [{ title: "Muennighoff et al. 2023, Scaling Data-Constrained Language Models", url: "https://arxiv.org/abs/2305.16264" }],
    subjects: ["config"]
  },
  options: Options12,
  check(subject, options) {
    return subject.kind === "config" ? checkConfig3(subject.config, subject.studies, options) : { kind: "silent" };
  }
});
var halfLife = 15.4;
function uniqueEpochsWorth(epochs) {
  return epochs <= 1 ? Math.max(0, epochs) : 1 + halfLife * (1 - Math.exp(-(epochs - 1) / halfLife));
}
function checkConfig3(config, studies, options) {
  if (isSmokeTest(config)) return { kind: "silent" };
  const training = languageTrainingOf(config);
  const length = config.maxTrainSteps?.value;
  const known3 = training === null ? null : epochsOf(config, studies);
  if (training === null || known3 === null || length === void 0) return { kind: "silent" };
  const { epochs } = known3;
  if (epochs <= options.epochs) return { kind: "clear" };
  const worth = uniqueEpochsWorth(epochs);
  const at = config.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          epochs,
          uniqueEpochsWorth: worth,
          worthShare: worth / epochs,
          nextEpochWorth: uniqueEpochsWorth(epochs + 1) - worth,
          training,
          knownBy: known3.by,
          maxTrainSteps: length.value,
          unit: length.unit
        },
        confidence: confidenceFor(training),
        key: "epochs",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function confidenceFor(training) {
  return training === "pretraining" ? "medium" : "low";
}
var corpusTokens = /(?:^|\.)(?:dataset_tokens|corpus_tokens|unique_tokens|num_dataset_tokens|tokens_in_dataset|dataset_num_tokens|dataset_size_tokens)$/i;
var sequenceLength = /(?:^|\.)(?:block_size|seq_len|seq_length|sequence_length|max_seq_len|max_seq_length|max_sequence_length|max_target_length)$/i;
function epochsOf(config, studies) {
  const length = config.maxTrainSteps?.value;
  if (length === void 0 || !(length.value > 0) || !Number.isFinite(length.value)) return null;
  if (length.unit === "epochs") return { epochs: length.value, by: "epochs" };
  const { stepsPerEpoch } = knownFrom(studies);
  if (length.unit === "steps" && stepsPerEpoch !== void 0 && stepsPerEpoch > 0) return { epochs: length.value / stepsPerEpoch, by: "run" };
  const unique = numberAt(config, corpusTokens);
  const tokens = length.unit === "tokens" ? length.value : tokensOf(config, length);
  return unique === null || tokens === null ? null : { epochs: tokens / unique, by: "tokens" };
}
function tokensOf(config, { value, unit }) {
  const sequence = numberAt(config, sequenceLength);
  const batch = config.batch.global?.value ?? null;
  if (sequence === null) return null;
  if (unit === "samples") return value * sequence;
  return unit === "steps" && batch !== null ? value * batch * sequence : null;
}
function numberAt({ values }, key) {
  const found = new Set([...values].flatMap(([path, { value }]) => key.test(path) && typeof value === "number" && value > 0 ? [value] : []));
  const [only] = found;
  return found.size === 1 && only !== void 0 ? only : null;
}

// src/statistics/rank.ts
function kendallTau(a, b) {
  let [balance, untiedA, untiedB] = [0, 0, 0];
  const count = Math.min(a.length, b.length);
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const signA = Math.sign((a[i] ?? Number.NaN) - (a[j] ?? Number.NaN));
      const signB = Math.sign((b[i] ?? Number.NaN) - (b[j] ?? Number.NaN));
      balance += signA * signB;
      untiedA += Math.abs(signA);
      untiedB += Math.abs(signB);
    }
  }
  return balance / Math.sqrt(untiedA * untiedB);
}

// src/changes/key-classes.ts
var transfers = {
  warmup: "very-likely",
  initialization: "very-likely",
  stability: "very-likely",
  architecture: "likely",
  optimizer: "might",
  augmentation: "might",
  regularization: "might",
  schedule: "unlikely",
  length: "unlikely",
  batch: "unclassified",
  data: "unclassified",
  throughput: "unclassified"
};
var model = /^(?:model|models|net|network|backbone|arch|architecture|encoder|decoder|transformer|model_config|model_args|unet)$/;
var data = /^(?:data|dataset|datasets|datamodule|train_data|training_data|train_dataset|corpus)$/;
var optimizer = /^(?:optimizer|optim|opt|optimizer_config|optim_wrapper)$/;
var classRules = [
  { class: "warmup", key: /warm_?up|^t_warmup$|linear_start|rampup_length/ },
  {
    class: "length",
    key: /^(?:max_(?:train_)?(?:steps|iters?|epochs|duration|tokens|time)|num_(?:train_)?(?:epochs|steps|iters)|n_epochs|epochs|train_(?:iters|steps|samples)|training_steps|total_(?:steps|iters|tokens|training_steps)|steps|niter)$/
  },
  {
    class: "schedule",
    key: /^(?:(?:base|peak|max|min|init|initial|final|end)_)?(?:lr|learning_rate)(?:_?(?:init|min|max|final|end|f|0))?$|^lr[0f]?$|lr_?(?:scheduler|schedule|decay|policy|wsd)|schedul|^sched$|^decay_(?:steps|epochs|rate|iters|style)|^t_max$|^alpha_f$|^milestones$|^cosine|^eta_min$|^min_lr/
  },
  {
    class: "initialization",
    key: /(?:^|_)init(?:ializer|ialization|ialisation)?(?:_(?:range|method|method_std|std|scale|type|fn))?$|^mup|_mup|scaled_init|^rescale/
  },
  { class: "stability", key: /(?:^|_)(?:max_grad_norm|clip_grad|grad(?:ient)?_clip|clip_norm|max_norm|qk_?(?:norm|layernorm)|z_?loss)|gradient_clip/ },
  {
    class: "throughput",
    key: /^(?:torch_)?compile|^(?:bf16|fp16|tf32|fp8|amp|half)(?:$|_)|precision$|^(?:dtype|torch_dtype)$|num_workers|^workers$|dataloader_(?:pin|prefetch|persistent)|pin_memory|prefetch|persistent_workers|^fused|_fused$|flash_att|attn_impl|^sdpa$|use_kernel|liger|gradient_checkpointing|activation_checkpoint|recompute|^zero_stage$|fsdp|num_(?:gpus|nodes|devices|processes)|^(?:gpus|devices|nodes|world_size|nnodes|nproc_per_node)$/
  },
  { class: "throughput", key: /^(?:sample_)?packing$|^pack_/ },
  { class: "regularization", key: /drop(?:out|_?path|_?rate|connect)|(?:^|_)pdrop$|label_smooth|^smoothing$|stochastic_depth|layer_?drop|weight_noise/ },
  {
    class: "augmentation",
    key: /augment|^aug(?:s|_|$)|mix_?up|cut_?mix|cutout|rand_?aug|auto_?aug|^aa$|reprob|^hflip|^vflip|flip(?:lr|ud)$|color_?jitter|mosaic|^hsv_|random_(?:crop|erase|flip|resized)|spec_?aug/
  },
  { class: "batch", key: /batch_?size|^batch$|grad(?:ient)?_?acc(?:um)?|accumulat(?:e|ion)|^(?:global|micro|device)_batch/ },
  {
    class: "optimizer",
    key: /^(?:optim(?:izer)?(?:_name|_type)?|opt)$|(?:^|_)(?:adam_)?beta_?[12s]?(?:as)?$|^betas$|^(?:adam_)?eps(?:ilon)?$|weight_decay|^wd$|momentum|^amsgrad$|nesterov|^ema(?:_|$)/
  },
  {
    class: "data",
    key: /^(?:dataset|datasets)(?:_(?:name|config|config_name|mix|mixer|version|split))?$|^(?:train|training)_(?:file|files|data|dataset|split|corpus)$|^(?:data_mix|data_mixture|corpus|tokenizer(?:_name)?|max_train_samples|max_samples)$|(?:^|_)(?:seq|sequence|context)_?len(?:gth)?$|^(?:block_size|cutoff_len|max_length|max_seq_len|imgsz|image_size|img_size|resolution|crop_size)$/
  },
  {
    class: "architecture",
    key: /(?:^|_)(?:hidden|embed|embedding|ffn|intermediate|mlp)_?(?:size|dim|dims|ratio|hidden_size)$|^(?:n|num)_?(?:hidden_)?(?:layers?|heads?|attention_heads|key_value_heads|kv_heads|blocks|experts|query_groups|embd|embed)$|^(?:d_model|d_ff|dim|depth|width|width_multiple|depth_multiple|vocab_size|arch|backbone|activation|hidden_act|norm_type|rope_theta|patch_size|kernel_size)$|^model(?:_(?:name|type|name_or_path|size|arch))?$|^lora_(?:r|rank|alpha|target_modules|target)$/
  },
  { class: "optimizer", key: /./, under: optimizer },
  { class: "data", key: /^(?:name|path|mix|split|version|_target_|type|subset|train)$/, under: data },
  { class: "architecture", key: /./, under: model }
];
function classOfKey(path) {
  const segments = path.split(".").map(plain);
  const last = segments.at(-1) ?? "";
  const above2 = segments.slice(0, -1);
  const found = classRules.find(({ key, under }) => key.test(last) && (under === void 0 || above2.some((segment) => under.test(segment))));
  return found?.class ?? null;
}
function classOf(path, config) {
  return readAs(path, config) ?? classOfKey(path);
}
function readAs(path, config) {
  const span = config.values.get(path)?.span;
  if (Object.hasOwn(config.schedule?.keys ?? {}, path) && classOfKey(path.slice(path.lastIndexOf(".") + 1)) === null) return "schedule";
  if (span === void 0) return null;
  const isAt = (field) => field?.span?.start === span.start && field.span.path === span.path;
  const isIn = (fields) => Object.values(fields).some(isAt);
  if (isAt(config.maxTrainSteps)) return "length";
  if (isAt(config.warmup)) return "warmup";
  if (isAt(config.learningRate)) return "schedule";
  if (Object.values(config.batch).some(isAt)) return "batch";
  if (isIn(config.augmentation)) return "augmentation";
  if (isIn(config.regularization)) return "regularization";
  return isAt(config.optimizer.name) || isAt(config.weightDecay) ? "optimizer" : null;
}
function transferOf(keyClass) {
  return keyClass === null ? "unclassified" : transfers[keyClass];
}
function plain(segment) {
  return segment.replace(/^-+/, "").replace(/\[\d+\]$/, "").replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[-\s]+/g, "_").toLowerCase();
}

// src/changes/promotion.ts
var comparable = 0.2;
var longer = 1.5;
function promotionOf({ before, after, studies, related = [] }) {
  const production = after.maxTrainSteps?.value;
  if (production === void 0 || !(production.value > 0)) return null;
  const found = studies.flatMap((study) => {
    const studySteps = study.policy.purpose === "scaling" ? null : lengthIn(study, production.unit, before);
    return studySteps === null ? [] : [{ study, studySteps }];
  });
  const [longest] = found.toSorted((a, b) => b.studySteps - a.studySteps);
  if (longest === void 0) return null;
  const least = Math.max(comparable * production.value, longer * longest.studySteps);
  const isLong = (study) => (lengthIn(study, production.unit, null) ?? 0) >= least;
  return {
    ...longest,
    productionSteps: production.value,
    unit: production.unit,
    ratio: production.value / longest.studySteps,
    chosen: chosenOf(longest.study, after),
    longRuns: [...studies, ...related].filter(isLong).flatMap(({ trials }) => trials.filter(({ feasible }) => feasible)).length
  };
}
function lengthIn(study, unit, config) {
  const length = study.maxTrainSteps ?? null;
  if (length !== null && length.unit === unit) return positive(length.value);
  const stepsPerEpoch = commonStepsPerEpoch(study);
  if (length !== null && stepsPerEpoch !== null) {
    if (length.unit === "epochs" && unit === "steps") return positive(length.value * stepsPerEpoch);
    if (length.unit === "steps" && unit === "epochs") return positive(length.value / stepsPerEpoch);
  }
  const stated = config?.maxTrainSteps?.value;
  return stated?.unit === unit && length !== null ? positive(stated.value) : null;
}
function positive(value) {
  return value > 0 && Number.isFinite(value) ? value : null;
}
function chosenOf({ trials, varied }, config) {
  const counted = trials.filter(({ feasible }) => feasible);
  return varied.flatMap((key) => {
    const path = pathOf(key, config);
    const written = path === null ? void 0 : config.values.get(path);
    if (path === null || written === void 0) return [];
    const tried = new Set(counted.flatMap(({ hyperparameters }) => Object.hasOwn(hyperparameters, key) ? [canonical(hyperparameters[key] ?? null)] : []));
    if (tried.size < 2 || !tried.has(canonical(written.value))) return [];
    return [{ key, value: written.value, keyClass: classOf(path, config), span: written.span }];
  });
}
function pathOf(key, config) {
  if (config.values.has(key)) return key;
  const last = (path) => path.slice(Math.max(path.lastIndexOf("."), path.lastIndexOf("/")) + 1);
  const [only, another] = [...config.values.keys()].filter((path) => last(path) === last(key));
  return only !== void 0 && another === void 0 ? only : null;
}
function stabilityOf(studies, fewest) {
  let found = null;
  for (const short of studies) {
    for (const long of studies) {
      const [steps, longerSteps] = [short.maxTrainSteps, long.maxTrainSteps];
      if (steps === null || longerSteps === null || steps.unit !== longerSteps.unit || !(longerSteps.value > steps.value)) continue;
      const shared = sharedBests(short, long);
      const tau = kendallTau(
        shared.map(([value]) => value),
        shared.map(([, value]) => value)
      );
      if (shared.length < fewest || !Number.isFinite(tau) || shared.length <= (found?.trials ?? 0)) continue;
      found = { tau, trials: shared.length, steps: steps.value, longerSteps: longerSteps.value };
    }
  }
  return found;
}
function sharedBests(short, long) {
  const settings = ({ hyperparameters }) => JSON.stringify(short.varied.map((key) => canonical(hyperparameters[key] ?? null)));
  const longer2 = new Map(long.trials.filter(({ feasible }) => feasible).map((trial) => [settings(trial), trial.best?.value]));
  return short.trials.flatMap((trial) => {
    const value = trial.feasible ? trial.best?.value : void 0;
    const other = longer2.get(settings(trial));
    return value === void 0 || other === void 0 ? [] : [[value, other]];
  });
}
function ranked({ trials, metric }) {
  const sign = metric?.goal === "max" ? -1 : 1;
  const counted = trials.flatMap((trial) => trial.feasible && trial.best !== null ? [{ trial, value: trial.best.value }] : []);
  return counted.toSorted((a, b) => sign * (a.value - b.value));
}

// src/changes/rounds.ts
var sameLength2 = 0.1;
function roundsOf(studies) {
  const stated = studies.reduce(
    (most, { policy }) => policy.productionSteps === null ? most : Math.max(most ?? 0, policy.productionSteps),
    null
  );
  const unit = stated === null ? studies.find(({ maxTrainSteps }) => maxTrainSteps !== null)?.maxTrainSteps?.unit ?? "steps" : "steps";
  const known3 = studies.flatMap((study) => {
    const steps = study.policy.purpose === "scaling" ? null : lengthIn(study, unit, null);
    return steps === null ? [] : [{ study, steps }];
  });
  const rounds = [];
  for (const { study, steps } of known3.toSorted((a, b) => a.steps - b.steps)) {
    const round = { steps, trials: study.trials.length, configurations: configurationsOf(study) };
    const last = rounds.at(-1);
    if (last !== void 0 && steps <= last.steps * (1 + sameLength2)) rounds[rounds.length - 1] = together(last, round);
    else rounds.push(round);
  }
  const longest = rounds.at(-1);
  if (longest === void 0 || stated === null && rounds.length < 2) return null;
  return { unit, rounds, productionSteps: stated ?? longest.steps, isProductionStated: stated !== null };
}
function together(a, b) {
  return { steps: a.steps, trials: a.trials + b.trials, configurations: a.configurations + b.configurations };
}
function configurationsOf({ trials, varied }) {
  return new Set(trials.map(({ hyperparameters }) => JSON.stringify(varied.map((key) => canonical(hyperparameters[key] ?? null))))).size;
}

// src/rules/round-plan.ts
var Options13 = lazy(
  () => strictObject({
    /** More than this share of the configurations at production length is most of them. */
    atProduction: number().gt(0).lt(1).default(0.5),
    /** A conclusion at this share of the production length or less needs a test before it is used. */
    tenth: number().gt(0).lt(1).default(0.1),
    /** More configurations than this are not "very few" for the last round. */
    lastConfigurations: int().min(1).default(10),
    /** More rounds than this are usually overkill. */
    rounds: int().min(1).default(3)
  })
);
var atLength = 0.9;
var tested = 0.2;
var fewestAtProduction = 4;
var roundPlan = defineRule({
  meta: {
    id: "round-plan",
    severity: "note",
    claims: ["S34", "S35", "S36", "S39", "S40", "S41", "S42", "S43", "S63", "S64", "S65", "S66", "S67"],
    status: "fact",
    needs: "studies of one training at two lengths, or one with `production-steps` in the policy file",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Li et al. 2018, A System for Massively Parallel Hyperparameter Tuning", url: "https://arxiv.org/abs/1810.05934" }
    ],
    subjects: ["project"]
  },
  options: Options13,
  check(subject, options) {
    return subject.kind === "project" ? checkProject(subject.studies, options) : { kind: "silent" };
  }
});
function checkProject(studies, options) {
  const plan = roundsOf(studies);
  if (plan === null) return { kind: "silent" };
  const isDeclared = plan.isProductionStated || studies.some(({ policy }) => policy.round !== null);
  const reasons = reasonsFor(plan, isDeclared, options);
  if (reasons.length === 0) return { kind: "clear" };
  const { rounds } = plan;
  const compared2 = rounds.findLast(({ steps }) => steps < atLength * plan.productionSteps) ?? rounds[0];
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          reasons,
          productionSteps: plan.productionSteps,
          isProductionStated: plan.isProductionStated,
          unit: plan.unit,
          rounds: rounds.length,
          roundSteps: rounds.map(({ steps }) => steps),
          roundConfigurations: rounds.map(({ configurations }) => configurations),
          configurations: total(rounds),
          configurationsAtProduction: total(atProduction(plan)),
          comparedSteps: compared2?.steps ?? 0,
          comparedConfigurations: compared2?.configurations ?? 0,
          computeSteps: rounds.reduce((sum, { steps, trials }) => sum + steps * trials, 0)
        },
        // The counts are exact; that the longest round is the production run is a guess unless the policy file says so.
        confidence: plan.isProductionStated ? "high" : "low",
        key: "rounds"
      }
    ]
  };
}
function reasonsFor(plan, isDeclared, options) {
  const { rounds, isProductionStated } = plan;
  const final = atProduction(plan);
  const last = final.at(-1);
  const reasons = [];
  const isMost = total(final) >= fewestAtProduction && total(final) > options.atProduction * total(rounds);
  if (isProductionStated && isMost) reasons.push("most-at-production");
  if (isUntested(plan, options)) reasons.push("untested-conclusion");
  if (isDeclared && rounds.length > 1 && last !== void 0 && last.configurations > options.lastConfigurations) reasons.push("wide-last-round");
  if (isDeclared && rounds.length > options.rounds) reasons.push("many-rounds");
  return reasons;
}
function isUntested(plan, { tenth }) {
  const { rounds, productionSteps } = plan;
  const final = atProduction(plan);
  const before = rounds.filter((round) => !final.includes(round));
  const isCompared = before.some(({ steps, configurations }) => steps <= tenth * productionSteps && configurations > 1);
  return total(final) === 1 && isCompared && before.every(({ steps }) => steps < tested * productionSteps);
}
function atProduction({ rounds, productionSteps }) {
  return rounds.filter(({ steps }) => steps >= atLength * productionSteps);
}
function total(rounds) {
  return rounds.reduce((sum, { configurations }) => sum + configurations, 0);
}

// src/studies/evidence/config-agreement.ts
var sameLength3 = 0.02;
var sameRate = 0.05;
var farOff2 = 50;
var skippedShare = 0.01;
var fewestRates = 3;
var ownRate = /auto|prodigy|d-?adapt|adafactor|schedule-?_?free|mechanic/i;
function agreementOf(trial, config) {
  const length = lengthOf(trial, config);
  const rates = ratesOf(trial, config);
  return {
    length: length.differs,
    peak: rates.peak,
    // The shape follows the length: with another length it is no fact of its own.
    schedule: length.differs === null ? rates.schedule : null,
    isCompared: length.isCompared || rates.isCompared,
    open: length.open ?? rates.open
  };
}
function lengthOf({ run, unit, lastStep, status }, { maxTrainSteps, batch }) {
  const none = { differs: null, isCompared: false, open: null };
  const stated = maxTrainSteps === null ? null : inUnitOf(unit, maxTrainSteps.value, run.stepsPerEpoch);
  if (status === "pruned" || stated === null || !(stated > 0) || !Number.isFinite(stated)) return none;
  const planned = run.plannedSteps?.value ?? null;
  const isBeyond = planned === null && lastStep !== null && lastStep > stated * (1 + sameLength3) + spacingOf(run.series);
  const logged = planned ?? (isBeyond ? lastStep : null);
  if (logged === null || !(logged > 0) || !Number.isFinite(logged)) return none;
  const slack = maxTrainSteps?.value.unit === unit ? 1 : 1 + sameLength3 * stated;
  if (Math.abs(logged - stated) <= slack) return { ...none, isCompared: true };
  const ratio = Math.max(logged / stated, stated / logged);
  const factors2 = [batch.accumulation, batch.devices, batch.perDevice, batch.global].flatMap((factor) => factor?.value ?? []);
  const isOtherUnit = ratio > farOff2 || factors2.some((factor) => factor > 1 && Math.abs(ratio / factor - 1) < sameLength3);
  if (isOtherUnit) return { ...none, open: "units-unclear" };
  return { differs: { stated, logged, unit }, isCompared: true, open: null };
}
function inUnitOf(unit, { value, unit: own }, stepsPerEpoch) {
  if (own === unit) return value;
  return own === "epochs" && unit === "steps" && stepsPerEpoch !== null ? value * stepsPerEpoch : null;
}
function spacingOf(series) {
  let least = Number.POSITIVE_INFINITY;
  for (const { steps } of series) {
    const [first, last] = [steps[0], steps.at(-1)];
    if (first !== void 0 && last !== void 0 && steps.length > 1) least = Math.min(least, (last - first) / (steps.length - 1));
  }
  return Number.isFinite(least) ? least : 0;
}
var noRates = { peak: null, schedule: null, isCompared: false, open: null };
function ratesOf(trial, config) {
  const logged = trial.run.series.filter((series) => series.role === "learning-rate" && series.steps.length >= fewestRates);
  if (logged.length === 0 || ownRate.test(config.optimizer.name?.value ?? "")) return noRates;
  const readings = logged.map((series) => compareRates(series, trial, config));
  const fitting = readings.find(({ peak, schedule, isCompared }) => isCompared && peak === null && schedule === null);
  return fitting ?? readings.find(({ isCompared }) => isCompared) ?? readings[0] ?? noRates;
}
function compareRates(series, trial, config) {
  const planned = trial.plannedSteps?.value ?? null;
  const points = pointsOf({ steps: series.steps, rates: series.values, stepBase: trial.stepBase, plannedSteps: planned });
  const top = points.reduce((most, { rate: rate2 }) => Math.max(most, rate2), 0);
  if (points.length < fewestRates || !(top > 0)) return noRates;
  const bounds = boundsOf(trial, config, points.at(-1)?.u ?? 0);
  if (bounds === null) return peakAlone(top, config);
  const near = points.map((point) => ({ point, ...bounds.near(point.u) }));
  const [lowTop, highTop] = [Math.max(...near.map(({ low }) => low)), Math.max(...near.map(({ high }) => high))];
  if (!(highTop > 0)) return noRates;
  if (top > highTop * (1 + sameRate) || top < lowTop * (1 - sameRate)) return peakReading(top > highTop ? highTop : lowTop, top, config);
  return shapeReading(near, highTop, bounds.family, trial.stepBase);
}
function shapeReading(near, peak, family, stepBase) {
  let [outside, worst, worstAt] = [0, 0, 0];
  for (const { point, low, high } of near) {
    const off = Math.max(low - point.rate, point.rate - high) - point.tolerance;
    if (off > sameRate * peak) outside += 1;
    if (off > worst) [worst, worstAt] = [off, point.u];
  }
  const differs = outside >= Math.max(2, 0.05 * near.length);
  return {
    ...noRates,
    schedule: differs ? { family, deviationOverPeak: worst / peak, worstAtStep: worstAt + stepBase } : null,
    isCompared: true
  };
}
function peakReading(stated, logged, config) {
  if (logged > 1 && stated < 0.1) return { ...noRates, open: "units-unclear" };
  const { global, perDevice, accumulation, devices } = config.batch;
  const factors2 = [global, perDevice, accumulation, devices].flatMap((factor) => factor?.value ?? []);
  const product = factors2.reduce((all, factor) => all * factor, 1);
  const scales = [...factors2, product].flatMap((factor) => [factor, factor / 256, factor / 512, factor / 64, Math.sqrt(factor), Math.sqrt(factor / 256)]);
  const ratio = logged / stated;
  const isScaled = scales.some((scale) => scale > 0 && Math.abs(scale - 1) > sameRate && Math.abs(ratio / scale - 1) < 0.01);
  if (isScaled) return { ...noRates, open: "rate-scaled" };
  return { ...noRates, peak: { stated, logged }, isCompared: true };
}
function peakAlone(top, config) {
  const stated = config.learningRate;
  const open = config.schedule?.kind === "open" ? config.schedule : null;
  const isScaled = open?.open.some(({ quantity }) => quantity === "world-size" || quantity === "learning-rate" || quantity === "custom");
  if (stated === null || stated.span === void 0 || !(stated.value > 0)) return noRates;
  if (isScaled) return { ...noRates, open: "schedule-open" };
  if (top > stated.value * (1 + sameRate)) return peakReading(stated.value, top, config);
  return top < stated.value * (1 - sameRate) ? { ...noRates, open: "schedule-open" } : { ...noRates, isCompared: true };
}
function boundsOf({ unit, run, plannedSteps }, config, lastU) {
  const read = config.schedule;
  const { stepsPerEpoch } = run;
  const supplied = { ...plannedSteps === null ? {} : { steps: plannedSteps.value }, ...stepsPerEpoch === null ? {} : { stepsPerEpoch } };
  const known3 = unit === "epochs" && read?.kind === "known" ? read : read?.resolve?.(supplied) ?? read;
  if (known3 === null || known3.kind === "open") return null;
  const { schedule } = known3;
  const lag = Math.max(2, Math.ceil(skippedShare * lastU));
  const bounds = (rates, from, to) => ({
    family: schedule.family,
    near: (u) => extremes(rates, from(u), to(u))
  });
  if (schedule.unit === unit)
    return bounds(
      schedule,
      (u) => u - lag,
      (u) => u + 1
    );
  if (stepsPerEpoch === null) return null;
  if (schedule.unit === "epochs")
    return bounds(
      heldPerEpoch(schedule, stepsPerEpoch),
      (u) => u - Math.max(lag, stepsPerEpoch),
      (u) => u + stepsPerEpoch
    );
  return bounds(
    schedule,
    (u) => (u - 1) * stepsPerEpoch,
    (u) => (u + 2) * stepsPerEpoch
  );
}
var looks = 16;
function extremes(schedule, from, to) {
  const first = Math.max(0, Math.floor(from));
  const last = Math.max(first, Math.ceil(to));
  const stride = Math.max(1, Math.floor((last - first) / looks));
  let [low, high] = [schedule.at(last), schedule.at(last)];
  for (let u = first; u < last; u += stride) {
    const rate2 = schedule.at(u);
    low = Math.min(low, rate2);
    high = Math.max(high, rate2);
  }
  return { low, high };
}

// src/rules/run-differs-from-config.ts
var Options14 = lazy(() => strictObject({}));
var runDiffersFromConfig = defineRule({
  meta: {
    id: "run-differs-from-config",
    severity: "warning",
    claims: [],
    status: "fact",
    needs: "a run that logs its length or its learning rates, and its config",
    since: "0.1.0",
    sources: [{ title: "Goyal et al. 2017, Accurate, Large Minibatch SGD", url: "https://arxiv.org/abs/1706.02677" }],
    subjects: ["study"]
  },
  options: Options14,
  check(subject) {
    return subject.kind === "study" ? checkStudy7(subject.study) : { kind: "silent" };
  }
});
function checkStudy7(study) {
  const all = study.trials.flatMap((trial) => {
    const config = configOf(trial, study);
    return config === null ? [] : [{ trial, config, agreement: agreementOf(trial, config) }];
  });
  const compared2 = all.map((one) => ({ ...one, agreement: withoutTuned(one, all, study) }));
  const differing = compared2.filter(({ agreement }) => differencesOf(agreement).length > 0);
  const [first] = differing;
  if (first !== void 0) return advise3(first, differing.length, compared2);
  const reasons = new Set(compared2.map(({ agreement }) => agreement.open));
  if (reasons.has("units-unclear")) return { kind: "unknown", because: "units-unclear" };
  if (reasons.has("rate-scaled")) return { kind: "unknown", because: "rate-scaled" };
  if (compared2.some(({ agreement }) => agreement.isCompared)) return { kind: "clear" };
  if (reasons.has("schedule-open")) return { kind: "unknown", because: "schedule-open" };
  return { kind: "silent" };
}
function configOf(trial, study) {
  const own = trial.config ?? study.config;
  const isOldVersion = own !== null && study.config !== null && own.id === study.config.id && own !== study.config;
  return isOldVersion ? null : own;
}
function withoutTuned({ config, agreement }, all, study) {
  const sharing = all.filter((other) => other.config === config);
  if (sharing.length < 2) return agreement;
  const isOne = (values) => new Set(values).size <= 1;
  const isRateTuned = study.kind === "learning-rate-sweep" || study.varied.some(isLearningRateKey) || !isOne(sharing.map((other) => other.agreement.peak?.logged ?? null)) || !isOne(sharing.map((other) => other.trial.learningRate?.peak ?? null));
  const isLengthTuned = !isOne(sharing.map((other) => other.agreement.length?.logged ?? null));
  return {
    ...agreement,
    length: isLengthTuned ? null : agreement.length,
    peak: isRateTuned ? null : agreement.peak,
    schedule: isRateTuned || isLengthTuned ? null : agreement.schedule,
    open: isRateTuned && agreement.open === "rate-scaled" ? null : agreement.open
  };
}
function differencesOf({ length, peak, schedule }) {
  return [...length === null ? [] : ["length"], ...peak === null ? [] : ["peak"], ...schedule === null ? [] : ["schedule"]];
}
function advise3({ trial, config, agreement }, runs, compared2) {
  const { length, peak, schedule } = agreement;
  const at = spanOf(config, agreement);
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          differences: differencesOf(agreement),
          runs,
          comparedRuns: compared2.filter((one) => one.agreement.isCompared).length,
          run: trial.id,
          config: config.id,
          unit: trial.unit,
          statedMaxTrainSteps: length?.stated ?? null,
          loggedMaxTrainSteps: length?.logged ?? null,
          statedPeakLearningRate: peak?.stated ?? null,
          loggedPeakLearningRate: peak?.logged ?? null,
          statedFamily: schedule?.family ?? null,
          deviationOverPeak: schedule?.deviationOverPeak ?? null,
          worstAtStep: schedule?.worstAtStep ?? null
        },
        // A length that the result file states and a schedule that is known are exact; which config a run was made with is found by its place.
        confidence: config.schedule?.kind === "known" || trial.run.plannedSteps !== null ? "high" : "medium",
        key: "run",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function spanOf(config, { length, peak }) {
  if (length !== null) return config.maxTrainSteps?.span;
  if (peak !== null) return config.learningRate?.span;
  const others = new Set([config.maxTrainSteps, config.learningRate, config.warmup].map((value) => value?.span?.start));
  const spans = Object.values(config.schedule?.keys ?? {}).flatMap(({ span }) => span ?? []);
  return spans.find(({ start }) => !others.has(start)) ?? spans[0];
}

// src/changes/chosen-rate.ts
var prefixShare = 0.5;
var longerSchedule = 1.5;
var fewestRates2 = 2;
function chosenRates(pair) {
  const { before, after, studies } = pair;
  const production = after.maxTrainSteps?.value;
  if (production === void 0 || !(production.value > 0)) return [];
  return studies.flatMap((study) => {
    const tried = triedRates(study);
    const learningRate = rateOf(after, tried?.key ?? null);
    const planned = lengthIn(study, production.unit, before);
    if (tried === null || learningRate === null || planned === null || study.policy.purpose === "scaling") return [];
    if (!tried.rates.some((rate2) => isClose(rate2, learningRate))) return [];
    const stopped = tried.trials.filter(isStopped);
    const isFinished2 = tried.trials.some((trial) => trial.feasible && isClose(trialRate(trial, tried.key) ?? 0, learningRate));
    const isUnfinished = stopped.length * 2 > tried.trials.length && !isFinished2;
    const isUnAnnealed = !isUnfinished && endsUnAnnealed(pair);
    return [
      {
        study,
        learningRate,
        rates: tried.rates,
        trials: tried.trials.length,
        measuredSteps: isUnfinished ? planned * median(stopped.map(shareDone)) : planned,
        productionSteps: production.value,
        unit: production.unit,
        prefix: isUnfinished ? "unfinished" : isUnAnnealed ? "un-annealed" : null,
        divergedAbove: study.trials.filter((trial) => trial.status === "diverged" && (trialRate(trial, tried.key) ?? 0) > learningRate).length
      }
    ];
  });
}
function triedRates(study) {
  const key = study.varied.find(isLearningRateKey);
  if (key === void 0) return null;
  const trials = study.trials.filter((trial) => trial.status !== "diverged" && trial.best !== null && trialRate(trial, key) !== null);
  const rates = [...new Set(trials.flatMap((trial) => trialRate(trial, key) ?? []))].sort((a, b) => a - b);
  return rates.length >= fewestRates2 ? { key, rates, trials } : null;
}
function trialRate({ hyperparameters }, key) {
  const value = Object.hasOwn(hyperparameters, key) ? Number(canonical(hyperparameters[key] ?? null)) : Number.NaN;
  return value > 0 && Number.isFinite(value) ? value : null;
}
function rateOf(config, key) {
  const path = key === null ? null : pathOf(key, config);
  const value = path === null ? Number.NaN : Number(canonical(config.values.get(path)?.value ?? null));
  return value > 0 ? value : config.learningRate?.value ?? null;
}
function isClose(a, b) {
  return Math.abs(a - b) <= 1e-6 * Math.abs(b);
}
function isStopped(trial) {
  return (trial.status === "unfinished" || trial.status === "pruned") && shareDone(trial) <= prefixShare;
}
function shareDone({ evaluations, plannedSteps }) {
  return (evaluations.at(-1)?.done ?? Number.NaN) / (plannedSteps?.value ?? Number.NaN);
}
function endsUnAnnealed({ before, studies }) {
  const reading = runOf(before, studies);
  if (reading.kind === "open") return false;
  const { schedule, runSteps } = reading.run;
  return schedule.horizon !== null && schedule.horizon >= longerSchedule * runSteps;
}

// src/rules/short-horizon.ts
var Options15 = lazy(
  () => strictObject({
    /** Complete runs up to this share of the new length are too short to choose a learning rate for it. */
    share: number().gt(0).lt(1).default(0.01),
    /** So are prefixes of longer runs up to this share. */
    prefixShare: number().gt(0).lte(1).default(0.5)
  })
);
var below = 4;
var above = { complete: 2, prefix: 10 };
var reswept = { share: 0.2, longer: 1.5, rates: 3 };
var rateFree = /schedule[\s_-]*free|prodigy|d[\s_-]*adapt|mechanic/i;
var shortHorizon = defineRule({
  meta: {
    id: "short-horizon",
    severity: "warning",
    claims: ["S37", "S38", "S46", "S58"],
    status: "fact",
    needs: "a longer config, and a study behind the shorter one that compared learning rates",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Wu et al. 2018, Understanding Short-Horizon Bias in Stochastic Meta-Optimization", url: "https://arxiv.org/abs/1803.02021" },
      { title: "Bjorck et al. 2025, Scaling Optimal LR Across Token Horizons", url: "https://arxiv.org/abs/2409.19913" }
    ],
    subjects: ["config-change"]
  },
  options: Options15,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange4(subject, options) : { kind: "silent" };
  }
});
function checkChange4(pair, options) {
  const { before, after } = pair;
  if (isSmokeTest(after) || rateFree.test(after.optimizer.name?.value ?? "") || !isAboutRate(pair)) return { kind: "silent" };
  const chosen = chosenRates(pair).filter(({ measuredSteps, productionSteps }) => measuredSteps < productionSteps);
  if (chosen.length === 0) return { kind: "silent" };
  const [found] = chosen.toSorted((a, b) => b.measuredSteps - a.measuredSteps);
  const reason = found === void 0 ? null : reasonFor(found, options);
  if (found === void 0 || reason === null || isReswept(found, pair)) return { kind: "clear" };
  const isBatchChanged = batchChange(before, after) !== null;
  const at = after.learningRate?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf6(found, reason, isBatchChanged),
        confidence: isBatchChanged || found.divergedAbove > 0 ? "low" : "medium",
        key: "learning-rate",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function isAboutRate({ before, after }) {
  const [old, fresh] = [before.maxTrainSteps?.value, after.maxTrainSteps?.value];
  return old?.value !== fresh?.value || old?.unit !== fresh?.unit || before.learningRate?.value !== after.learningRate?.value;
}
function reasonFor({ measuredSteps, productionSteps, prefix }, options) {
  const share = measuredSteps / productionSteps;
  if (prefix !== null && share <= options.prefixShare) return prefix;
  return share <= options.share ? "short" : null;
}
function isReswept({ measuredSteps, productionSteps, unit }, { studies, related = [] }) {
  const least = Math.max(reswept.share * productionSteps, reswept.longer * measuredSteps);
  return [...studies, ...related].some((study) => {
    const finished = triedRates({ ...study, trials: study.trials.filter(({ feasible }) => feasible) });
    return (lengthIn(study, unit, null) ?? 0) >= least && (finished?.rates.length ?? 0) >= reswept.rates;
  });
}
function evidenceOf6(found, reason, isBatchChanged) {
  const { learningRate, measuredSteps, productionSteps } = found;
  const round = (rate2) => Number(rate2.toPrecision(3));
  return {
    reason,
    study: found.study.name,
    trials: found.trials,
    learningRates: found.rates,
    learningRate,
    measuredSteps: Math.round(measuredSteps),
    maxTrainSteps: productionSteps,
    unit: found.unit,
    share: measuredSteps / productionSteps,
    lowLearningRate: round(learningRate / below),
    highLearningRate: round(learningRate * (reason === "short" ? above.complete : above.prefix)),
    isBatchChanged,
    divergedAbove: found.divergedAbove
  };
}

// src/changes/evidence-keys.ts
function classedChanges(before, after) {
  const changes = changedPaths(before, after).flatMap((path) => {
    const [from, to] = [before.values.get(path), after.values.get(path)];
    const keyClass = classOfKey(path);
    if (from === void 0 || to === void 0 || keyClass === null || keyClass === "batch" || isNamed(path, keyClass) || secretName(path) !== "never")
      return [];
    if (canonical(from.value) === canonical(to.value) || isPlace(from.value) || isPlace(to.value)) return [];
    return [{ class: keyClass, path, from: from.value, to: to.value, span: to.span }];
  });
  const batch = batchChange(before, after);
  return batch === null ? changes : [...changes, { class: "batch", path: batch.name, from: batch.from, to: batch.to, span: batch.span }];
}
function isNamed(path, keyClass) {
  return isNameKey(path) && keyClass !== "architecture" && keyClass !== "data";
}
function isPlace(value) {
  return typeof value === "string" && (/^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\w+:\/\/)/.test(value) || value.length > 300);
}

// src/changes/versions.ts
function runsOfVersions(pair) {
  const { studies, newStudies = [] } = pair;
  const paths = changedPaths(pair.before, pair.after);
  const old = new Set(studies.flatMap(({ trials }) => trials));
  const fresh = new Set(newStudies.flatMap(({ trials }) => trials));
  const all = [.../* @__PURE__ */ new Set([...old, ...fresh])];
  const side = (trial) => versionOf(trial, pair, paths) ?? (old.has(trial) ? fresh.has(trial) ? null : "before" : "after");
  return { before: all.filter((trial) => side(trial) === "before"), after: all.filter((trial) => side(trial) === "after") };
}
function versionOf(trial, { before, after }, paths) {
  if (trial.config === before) return "before";
  if (trial.config === after) return "after";
  let votes = 0;
  let known3 = 0;
  for (const path of paths) {
    if (!Object.hasOwn(trial.hyperparameters, path)) continue;
    const value = canonical(trial.hyperparameters[path] ?? null);
    const [a, b] = [before.values.get(path), after.values.get(path)].map((one) => one === void 0 ? null : canonical(one.value));
    if (value === a) votes -= 1;
    else if (value === b) votes += 1;
    known3 += 1;
  }
  if (known3 === 0 || Math.abs(votes) < known3) return null;
  return votes < 0 ? "before" : "after";
}

// src/rules/stale-steps.ts
var Options16 = lazy(
  () => strictObject({
    /** A batch that changes by this factor, either way, is another training. */
    batchFactor: number().gt(1).default(1.5)
  })
);
var staleSteps = defineRule({
  meta: {
    id: "stale-steps",
    severity: "note",
    claims: ["S22"],
    status: "fact",
    needs: "two versions of a config with one length, and finished runs of the first",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options16,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange5(subject, options) : { kind: "silent" };
  }
});
var telling = /* @__PURE__ */ new Set(["architecture", "data", "augmentation", "regularization", "batch", "optimizer"]);
function checkChange5(pair, options) {
  const { before, after } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || isSmokeTest(after)) return { kind: "silent" };
  const runs = runsOfVersions(pair);
  const finished = runs.before.filter((trial) => isFinished(trial, lengths.from));
  if (finished.length === 0) return { kind: "silent" };
  const changes = classedChanges(before, after).filter((change) => isTelling(change, before, after, options));
  if (changes.length === 0 || lengths.ratio !== 1 || runs.after.some((trial) => isFinished(trial, lengths.to))) return { kind: "clear" };
  const at = changes.find(({ span }) => span !== void 0)?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          classes: [...new Set(changes.map((change) => change.class))],
          settings: changes.map(({ path, from, to }) => `${path}: ${from} \u2192 ${to}`),
          maxTrainSteps: lengths.to,
          unit: lengths.unit,
          runs: finished.length,
          medianBestFraction: middle(finished.flatMap(({ best }) => best?.fraction ?? []))
        },
        confidence: "high",
        key: "max_train_steps",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function isFinished({ feasible, plannedSteps, config }, length) {
  return feasible && (plannedSteps?.value === length || config?.maxTrainSteps?.value.value === length);
}
function isTelling(change, before, after, { batchFactor }) {
  if (!telling.has(change.class)) return false;
  if (change.class === "optimizer") return before.optimizer.name !== null && change.span?.start === after.optimizer.name?.span?.start;
  const [from, to] = [Number(change.from), Number(change.to)];
  if (change.class === "batch") return to / from >= batchFactor || from / to >= batchFactor && after.maxTrainSteps?.value.unit !== "steps";
  if (change.class === "augmentation" || change.class === "regularization") return !(to > from);
  return true;
}
function middle(values) {
  const sorted2 = values.toSorted((a, b) => a - b);
  return sorted2[Math.floor((sorted2.length - 1) / 2)] ?? null;
}

// src/statistics/student-t.ts
function studentTCdf(t, degrees) {
  const tail = stats_base_dists_beta_cdf_default(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}
function studentTQuantile(p, degrees) {
  if (!(p > 0) || !(p < 1) || !(degrees > 0)) return Number.NaN;
  let [low, high] = [-1, 1];
  while (studentTCdf(low, degrees) > p && low > -1e12) low *= 2;
  while (studentTCdf(high, degrees) < p && high < 1e12) high *= 2;
  for (let step = 0; step < 100; step += 1) {
    const middle2 = (low + high) / 2;
    if (studentTCdf(middle2, degrees) < p) low = middle2;
    else high = middle2;
  }
  return (low + high) / 2;
}
function ratioUpperBound(ratios, confidence) {
  const logs = ratios.map((ratio) => Math.log(ratio));
  const count = logs.length;
  const mean = logs.reduce((sum, value) => sum + value, 0) / count;
  const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return count < 2 ? Number.NaN : Math.exp(mean + studentTQuantile(confidence, count - 1) * Math.sqrt(variance / count));
}

// src/rules/steps-reducible.ts
var Options17 = lazy(
  () => strictObject({
    /** The fewest pairs of runs that differ in the change alone. */
    pairs: number().int().min(3).default(3),
    /** The upper 90 % bound of the ratio of steps must lie below this. */
    ratio: number().gt(0).lt(1).default(0.9)
  })
);
var stepsReducible = defineRule({
  meta: {
    id: "steps-reducible",
    severity: "note",
    claims: ["S24"],
    status: "fact",
    needs: "two versions of a config of one length, and 3 pairs of finished runs with the same seeds",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options17,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange6(subject, options) : { kind: "silent" };
  }
});
var tuning2 = /* @__PURE__ */ new Set(["optimizer", "schedule", "warmup", "stability", "initialization", "throughput"]);
var tolerance = { content: 0.9, confidence: 0.8 };
function checkChange6(pair, options) {
  const lengths = lengthsOf(pair.before, pair.after);
  if (lengths === null || lengths.ratio !== 1 || isSmokeTest(pair.after)) return { kind: "silent" };
  const changes = classedChanges(pair.before, pair.after);
  if (changes.length === 0 || changes.some((change) => !tuning2.has(change.class))) return { kind: "silent" };
  const pairs = pairsOf(pair);
  if (pairs.length === 0) return { kind: "silent" };
  const ratios = pairs.flatMap((one) => ratioOf(one) ?? []);
  if (ratios.length < options.pairs) return { kind: "unknown", because: "too-few-pairs", evidence: { pairs: ratios.length, needed: options.pairs } };
  const high = ratioUpperBound(
    ratios.map((ratio) => ratio.high),
    0.9
  );
  if (!(high < options.ratio)) return { kind: "clear" };
  const enough2 = logNormalUpperBound(
    pairs.flatMap(({ fresh }) => stepsWithinNoise(fresh) ?? []),
    tolerance
  );
  const length = pairs[0]?.length ?? 0;
  const steps = Math.ceil(Math.max(length * high, enough2));
  if (!(steps < options.ratio * length)) return { kind: "clear" };
  const at = pair.after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          pairs: ratios.length,
          metric: pairs[0]?.old.metric?.name ?? "",
          settings: changes.map(({ path, from, to }) => `${path}: ${from} \u2192 ${to}`),
          medianRatio: median(ratios.map((ratio) => ratio.plain)),
          highRatio: high,
          maxTrainSteps: length,
          recommendedMaxTrainSteps: steps,
          withinNoiseSteps: Math.ceil(enough2),
          unit: pairs[0]?.old.unit ?? "steps"
        },
        confidence: "medium",
        key: "max_train_steps",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function pairsOf(pair) {
  const runs = runsOfVersions(pair);
  const [old, fresh] = [bySeed(runs.before), bySeed(runs.after)];
  return [...old].flatMap(([seed, [first, ...others]]) => {
    const [second, ...more] = fresh.get(seed) ?? [];
    if (first === void 0 || second === void 0 || others.length > 0 || more.length > 0) return [];
    const length = first.plannedSteps?.value;
    const isOne = first.metric?.name === second.metric?.name && first.unit === second.unit && length === second.plannedSteps?.value;
    return isOne && length !== void 0 ? [{ old: first, fresh: second, length }] : [];
  });
}
function bySeed(trials) {
  const seeds = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    if (!trial.feasible) continue;
    const seed = Object.entries(trial.hyperparameters).find(([key2]) => isSeedKey(key2))?.[1];
    const key = seed === void 0 ? `name:${trial.id.slice(trial.id.lastIndexOf("/") + 1)}` : `seed:${seed}`;
    seeds.set(key, [...seeds.get(key) ?? [], trial]);
  }
  return seeds;
}
function ratioOf({ old, fresh }) {
  const [a, b] = [curveOf(old), curveOf(fresh)];
  if (a === null || b === null || (old.evaluationSpacing ?? 0) <= 0) return null;
  const target = Math.max(a.loss[a.bestIndex] ?? Number.NaN, b.loss[b.bestIndex] ?? Number.NaN);
  const [slow, fast] = [a, b].map(({ done, loss }) => done[loss.findIndex((value) => value <= target)]);
  if (slow === void 0 || fast === void 0 || !(slow > 0)) return null;
  const sooner = slow - (old.evaluationSpacing ?? 0);
  return sooner > 0 ? { plain: fast / slow, high: fast / sooner } : null;
}
function stepsWithinNoise(trial) {
  const curve = curveOf(trial);
  return curve === null ? null : withinNoiseAt(curve);
}

// src/studies/evidence/sweep/assumptions.ts
var LEAST_DECAY = 0.99;
function brokenAssumptions(study) {
  const configs = configsOf(study);
  const decays = study.trials.flatMap((trial) => decayOf(trial, study) ?? []);
  const decaying = decays.filter(({ finalOverPeak }) => finalOverPeak < LEAST_DECAY).length;
  const augmentation = namedSettings(configs.flatMap((config) => Object.entries(config.augmentation)));
  const regularization = namedSettings(configs.flatMap(regularizationOf));
  const trainMetric = study.trials.map((trial) => fitOf(trial)?.metric ?? null).find((metric) => metric !== null) ?? null;
  const isDirty = augmentation.length > 0 || regularization.some((name) => !/weight_?decay|\bwd\b|l2/i.test(name));
  const found = [
    ["learning-rate-decays", decaying > 0],
    ["augmentation-on", augmentation.length > 0],
    ["regularization-on", regularization.length > 0],
    ["lengths-differ", study.lengths.length > 1],
    ["train-metric-missing", trainMetric === null],
    ["train-metric-not-clean", trainMetric !== null && (isRunningMean(trainMetric) || isDirty)],
    ["label-noise", configs.some(hasLabelNoise)]
  ];
  return {
    broken: found.flatMap(([assumption, isBroken]) => isBroken ? [assumption] : []),
    augmentation,
    regularization,
    decaying,
    decayKnown: decays.length,
    lengths: study.lengths,
    trainMetric
  };
}
function comesBack(study) {
  const { config } = study;
  if (config === null || study.trials.some((trial) => trial.config === config)) return [];
  const settings = ({ augmentation, ...rest }) => [...Object.entries(augmentation), ...regularizationOf({ augmentation, ...rest })];
  const inSweep = new Set(configsOf(study).flatMap((own) => namedSettings(settings(own))));
  return namedSettings(settings(config)).filter((name) => !inSweep.has(name));
}
function configsOf(study) {
  return [...new Set(study.trials.flatMap((trial) => trial.config ?? []))];
}
function regularizationOf({ weightDecay, regularization }) {
  return [...weightDecay === null ? [] : [["weight_decay", weightDecay]], ...Object.entries(regularization)];
}
function namedSettings(settings) {
  return [...new Set(settings.filter(([, { value }]) => isOn(value)).map(([key, { value }]) => `${key} = ${String(value)}`))].sort();
}
function isOn(value) {
  if (typeof value === "string") return !/^\s*(|none|null|false|off|no|original|0*\.?0*)\s*$/i.test(value);
  return value !== null && value !== false && value !== 0;
}
function isRunningMean(metric) {
  return nameParts(metric).some((part) => /^(avg|average|running|smooth|smoothed|smoothing|ema|ewma|moving|meter|rolling)$/.test(part));
}
function hasLabelNoise({ values }) {
  return [...values].some(([key, { value }]) => /(^|[._])(label_?noise|noisy_labels|noise_rate|label_flip)/i.test(key) && isOn(value));
}

// src/rules/sweep-assumptions.ts
var Options18 = lazy(() => strictObject({}));
var sweepAssumptions = defineRule({
  meta: {
    id: "sweep-assumptions",
    severity: "warning",
    claims: ["S26", "S28"],
    status: "fact",
    needs: "a learning-rate sweep",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options18,
  check(subject) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    const { study } = subject;
    const { broken, augmentation, regularization, decaying, decayKnown, lengths, trainMetric } = brokenAssumptions(study);
    if (broken.length === 0) return { kind: "clear" };
    return {
      kind: "advise",
      advice: [
        {
          evidence: {
            broken,
            trials: study.trials.length,
            learningRates: sweepPoints(study).length,
            augmentation: augmentation.slice(0, MOST_LISTED4),
            regularization: regularization.slice(0, MOST_LISTED4),
            decaying,
            decayKnown,
            maxTrainSteps: lengths.slice(0, MOST_LISTED4),
            unit: study.trials[0]?.unit ?? "steps",
            trainMetric
          },
          confidence: "high",
          key: "assumptions"
        }
      ]
    };
  }
});
var MOST_LISTED4 = 10;

// src/rules/sweep-boundary.ts
var Options19 = lazy(() => strictObject({}));
var sweepBoundary = defineRule({
  meta: {
    id: "sweep-boundary",
    severity: "warning",
    claims: ["S30", "S31", "S32"],
    status: "fact",
    needs: "a learning-rate sweep with a training metric",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options19,
  check(subject) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    return checkSweep(subject.study);
  }
});
function checkSweep(study) {
  const points = sweepPoints(study);
  const optimum = optimumOf(points);
  const { place } = optimum;
  if (place === "fit-unknown") return { kind: "unknown", because: "fit-unknown", evidence: { trials: study.trials.length } };
  if (place === "interior" || place === "nobody-fits" || place === "neighbour-censored") return { kind: "clear" };
  const declared = declaredRates(study);
  return {
    kind: "advise",
    advice: [
      {
        evidence: evidenceOf7(study, points, optimum),
        confidence: place === "capped-by-stability" ? "medium" : "high",
        key: "learning_rate",
        ...declared === void 0 ? {} : { at: declared.span }
      }
    ]
  };
}
function evidenceOf7(study, points, optimum) {
  const fitted = points.filter(({ outcome }) => outcome === "fits").slice(0, MOST_LISTED5);
  const { best, tied } = optimum;
  return {
    place: optimum.place,
    learningRates: points.slice(0, MOST_LISTED5).map(({ learningRate }) => learningRate),
    fittedLearningRates: fitted.map(({ learningRate }) => learningRate),
    fitSteps: fitted.map(({ fitDone }) => fitDone ?? 0),
    divergedLearningRates: points.filter(({ outcome }) => outcome === "diverged").map(({ learningRate }) => learningRate),
    bestLearningRate: best?.learningRate ?? null,
    bestFitSteps: tied.some(({ fitDone }) => fitDone !== null) ? Math.max(...tied.map(({ fitDone }) => fitDone ?? 0)) : null,
    bestFinalTrainLoss: best?.finalLoss ?? null,
    slope: optimum.slope,
    isProportional: optimum.isProportional,
    suggestedLearningRates: suggestedRates(optimum, points),
    ...declaredBounds(study),
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
}
function declaredRates({ searchSpace }) {
  return searchSpace?.parameters.find(({ role }) => role === "learning-rate");
}
function declaredBounds(study) {
  const declared = declaredRates(study);
  const numbers = declared?.choices.filter((choice) => typeof choice === "number") ?? [];
  if (numbers.length > 0) return { declaredLow: Math.min(...numbers), declaredHigh: Math.max(...numbers) };
  return { declaredLow: declared?.low ?? null, declaredHigh: declared?.high ?? null };
}
var MOST_LISTED5 = 50;
function suggestedRates({ place, above: above2, tied }, points) {
  const lowest = points[0]?.learningRate ?? Number.NaN;
  const highest = points.at(-1)?.learningRate ?? Number.NaN;
  const byPlace = {
    "upper-edge": [1, 2, 3].map((third) => highest * 10 ** (third / 3)),
    "nobody-fits-upwards": [1, 2, 3].map((third) => highest * 10 ** (third / 3)),
    "lower-edge": [3, 2, 1].map((third) => lowest / 10 ** (third / 3)),
    "all-diverged": [3, 2, 1].map((third) => lowest / 10 ** (third / 3)),
    "capped-by-stability": [1, 2, 3, 4, 5].map((sixth) => (tied.at(-1)?.learningRate ?? Number.NaN) * 10 ** (sixth / 6))
  };
  const limit = place === "capped-by-stability" ? (above2?.learningRate ?? 0) * 0.9 : Number.POSITIVE_INFINITY;
  return (byPlace[place] ?? []).filter((rate2) => rate2 < limit).map((rate2) => Number(rate2.toPrecision(2)));
}

// src/rules/sweep-candidate.ts
var Options20 = lazy(
  () => strictObject({
    /** The fewest learning rates that must fit the training set. */
    fits: int().min(1).default(3),
    /** The fewest values of the training metric in a usual trial: with fewer a first fit is known too coarsely. */
    values: int().min(3).default(50)
  })
);
var FATAL = ["learning-rate-decays", "label-noise"];
var sweepCandidate = defineRule({
  meta: {
    id: "sweep-candidate",
    severity: "note",
    claims: ["S23", "S24", "S25", "S26", "S27", "S28", "S29"],
    status: "fact",
    needs: "a learning-rate sweep of which 3 rates fit the training set, with a worse or diverged rate on either side of the fastest",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: algorithm for picking an initial candidate for max_train_steps using a learning rate sweep",
        url: "https://github.com/google-research/tuning_playbook#algorithm-for-picking-an-initial-candidate-for-max_train_steps-using-a-learning-rate-sweep"
      }
    ],
    subjects: ["study"]
  },
  options: Options20,
  check(subject, options) {
    if (subject.kind !== "study" || subject.study.kind !== "learning-rate-sweep") return { kind: "silent" };
    return checkSweep2(subject.study, options);
  }
});
function checkSweep2(study, options) {
  const points = sweepPoints(study);
  const optimum = optimumOf(points);
  const evidence = {
    place: optimum.place,
    trials: study.trials.length,
    learningRates: points.length,
    fitting: optimum.fitting,
    needed: options.fits,
    bestLearningRate: optimum.best?.learningRate ?? null,
    bestFinalTrainLoss: optimum.best?.finalLoss ?? null,
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
  if (optimum.place === "fit-unknown") return { kind: "unknown", because: "fit-unknown", evidence };
  if (optimum.place === "nobody-fits") return { kind: "unknown", because: "nobody-fits", evidence };
  if (optimum.place === "neighbour-censored") return { kind: "unknown", because: "neighbour-censored", evidence };
  if (optimum.place !== "interior" && optimum.place !== "capped-by-stability") return { kind: "unknown", because: "optimum-on-edge", evidence };
  if (optimum.fitting < options.fits) return { kind: "unknown", because: "too-few-fits", evidence };
  const values = median(study.trials.flatMap((trial) => fitOf(trial)?.values ?? []));
  if (!(values >= options.values)) return { kind: "unknown", because: "too-few-values", evidence: { ...evidence, values, needed: options.values } };
  const { broken } = brokenAssumptions(study);
  const fatal = broken.filter((assumption) => FATAL.includes(assumption));
  if (fatal.length > 0) return { kind: "unknown", because: "assumptions-broken", evidence: { ...evidence, broken: fatal } };
  return advise4(study, optimum, broken);
}
function advise4(study, optimum, broken) {
  const { best, tied, below: below2, above: above2 } = optimum;
  if (best === null) return { kind: "clear" };
  const points = sweepPoints(study);
  const fitted = points.filter(({ outcome }) => outcome === "fits");
  const slowest = tied.reduce((most, point) => (point.fitDone ?? 0) > (most.fitDone ?? 0) ? point : most, best);
  const neighbours = [below2, above2].flatMap((point) => point?.fitDone ?? []);
  const refined = tied.length === 1 ? refinedOptimum(optimum) : null;
  const spread = best.seedFits.length < 2 ? null : ((best.seedFits.at(-1) ?? 0) - (best.seedFits[0] ?? 0)) / median(best.seedFits);
  const at = study.config?.maxTrainSteps?.span;
  const evidence = {
    recommendedMaxTrainSteps: Math.ceil(slowest.fitDone ?? 0),
    lowMaxTrainSteps: Math.floor(slowest.fitAfter ?? 0),
    highMaxTrainSteps: Math.ceil(slowest.fitDone ?? 0),
    unit: study.trials[0]?.unit ?? "steps",
    learningRate: best.learningRate,
    place: optimum.place,
    tiedLearningRates: tied.map(({ learningRate }) => learningRate),
    learningRates: points.length,
    fittedLearningRates: fitted.map(({ learningRate }) => learningRate),
    fitSteps: fitted.map(({ fitDone }) => fitDone ?? 0),
    divergedLearningRates: points.filter(({ outcome }) => outcome === "diverged").map(({ learningRate }) => learningRate),
    fitMetric: study.trials.map((trial) => fitOf(trial)?.metric ?? null).find((metric) => metric !== null) ?? "",
    seeds: best.seedFits.length,
    seedSpread: spread,
    rateResolution: Math.sqrt(rateRatio(best.learningRate, below2?.learningRate, above2?.learningRate)),
    isWorthRefining: neighbours.length > 0 && (best.fitDone ?? 0) / Math.min(...neighbours) < WORTH_REFINING,
    refinedLearningRate: refined === null ? null : Number(refined.learningRate.toPrecision(2)),
    refinedSteps: refined === null ? null : Math.ceil(refined.steps),
    broken,
    comesBack: comesBack(study).slice(0, MOST_LISTED6),
    maxTrainSteps: study.maxTrainSteps?.value ?? null
  };
  const asked = configLength(study.config, study.trials[0]?.unit ?? "steps", commonStepsPerEpoch(study))?.length ?? Number.NaN;
  if (asked >= evidence.lowMaxTrainSteps && asked <= evidence.highMaxTrainSteps) return { kind: "clear" };
  return { kind: "advise", advice: [{ evidence, confidence: confidenceOf4(evidence), key: "max_train_steps", ...at === void 0 ? {} : { at } }] };
}
var WORTH_REFINING = 0.8;
var MOST_LISTED6 = 10;
var CLOSE_SEEDS = 0.15;
function confidenceOf4({ place, broken, seedSpread: seedSpread2 }) {
  if (place !== "interior" || broken.some((assumption) => assumption !== "lengths-differ")) return "low";
  return seedSpread2 !== null && seedSpread2 <= CLOSE_SEEDS ? "high" : "medium";
}
function rateRatio(best, below2, above2) {
  return Math.max(below2 === void 0 ? 1 : best / below2, above2 === void 0 ? 1 : above2 / best);
}

// src/studies/evidence/step-time.ts
var perStep = /(?:step|iter(?:ation)?|batch|update)_?time|time_?(?:per|\/)_?(?:step|iter|batch|update)|(?:sec(?:onds)?|ms|s)_?(?:per|\/)_?(?:step|iter|it|batch|update)|(?:iter|step)_?(?:dur|ms|sec)/;
var rate = /(?:steps?|iters?|iterations|it|samples|tokens|examples|images|seqs?|toks?|wps|updates)_?(?:per|\/)_?(?:sec(?:ond)?s?|s)(?:_|$)|^(?:tps|wps|ups|throughput|fps)$|throughput/;
var elapsed = /elapsed|wall|runtime|cumulative_time|total_time|train_time|relative_time|time_total|timestamp|^time$/;
var otherClock = /eval|valid|val_|test|data|load|forward|backward|eta|remaining|inference|infer|checkpoint|save/;
var fewestTimes = 5;
function stepTimesOf({ run, stepBase }) {
  return run.series.flatMap((series) => {
    const time = timeOf(series, stepBase);
    return time === null || !(time > 0) || !Number.isFinite(time) ? [] : [{ quantity: series.name, timePerStep: time }];
  });
}
function timeOf(series, stepBase) {
  const name = series.name.toLowerCase().replace(/[\s.-]+/g, "_");
  const last = name.slice(name.lastIndexOf("/") + 1);
  const written = perStep.test(name) || rate.test(name) ? name : last;
  if (otherClock.test(name)) return null;
  const { done, values } = doneAndValues(series, stepBase);
  if (values.length < fewestTimes) return null;
  if (perStep.test(written)) return median(values.slice(1));
  if (rate.test(written)) return 1 / median(values.slice(1));
  if (!elapsed.test(last) || series.role !== "time") return null;
  const steps = values.slice(1).flatMap((value, index) => {
    const updates = (done[index + 1] ?? Number.NaN) - (done[index] ?? Number.NaN);
    return updates > 0 ? [(value - (values[index] ?? Number.NaN)) / updates] : [];
  });
  return steps.length < fewestTimes - 1 || steps.some((step) => step < 0) ? null : median(steps);
}

// src/rules/throughput-gain.ts
var Options21 = lazy(
  () => strictObject({
    /** Steps must have become faster by this factor. */
    factor: number().gt(1).default(1.05)
  })
);
var throughputGain = defineRule({
  meta: {
    id: "throughput-gain",
    severity: "note",
    claims: ["S6"],
    status: "fact",
    needs: "two versions of a config, and step times logged by runs of both",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: deciding how long to train when training is compute-bound",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      }
    ],
    subjects: ["config-change"]
  },
  options: Options21,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange7(subject, options) : { kind: "silent" };
  }
});
function checkChange7(pair, options) {
  const { before, after } = pair;
  const lengths = lengthsOf(before, after);
  if (lengths === null || lengths.unit !== "steps" || isSmokeTest(after) || batchChange(before, after) !== null) return { kind: "silent" };
  const settings = throughputSettings(pair);
  if (settings.length === 0) return { kind: "silent" };
  const runs = runsOfVersions(pair);
  const speed = speedOf(runs.before, runs.after);
  if (speed === null) return { kind: "silent" };
  if (speed.low < options.factor || lengths.ratio !== 1) return { kind: "clear" };
  const label = regimeOfAll(pair.studies);
  if (label === "undetermined") return { kind: "unknown", because: "regime-undetermined", evidence: { speedup: speed.middle, runs: runs.before.length } };
  if (label !== "compute-bound") return { kind: "clear" };
  const at = settings.find(({ span }) => span !== void 0)?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          settings: settings.map(({ text }) => text),
          quantity: speed.quantity,
          oldRuns: speed.oldRuns,
          newRuns: speed.newRuns,
          speedup: speed.middle,
          lowSpeedup: speed.low,
          maxTrainSteps: lengths.to,
          equalTimeMaxTrainSteps: Math.floor(lengths.to * speed.low),
          highMaxTrainSteps: Math.floor(lengths.to * speed.middle),
          unit: lengths.unit,
          metric: runs.before[0]?.metric?.name ?? null,
          expectedGain: gainOf(runs.before, speed.low)
        },
        confidence: speed.oldRuns >= 3 && speed.newRuns >= 3 ? "high" : "medium",
        key: "max_train_steps",
        ...at === void 0 ? {} : { at }
      }
    ]
  };
}
function throughputSettings({ before, after }) {
  const both = classedChanges(before, after).filter((change) => change.class === "throughput");
  const known3 = new Set(both.map(({ path }) => path));
  const added = changedPaths(before, after).filter(
    (path) => classOfKey(path) === "throughput" && !known3.has(path) && before.values.has(path) !== after.values.has(path)
  );
  const text = (value) => value === void 0 ? "unset" : String(value);
  return [
    ...both.map(({ path, from, to, span }) => ({ text: `${path}: ${from} \u2192 ${to}`, span })),
    ...added.map((path) => {
      const [from, to] = [before.values.get(path), after.values.get(path)];
      return { text: `${path}: ${text(from?.value)} \u2192 ${text(to?.value)}`, span: to?.span };
    })
  ];
}
function speedOf(before, after) {
  const [old, fresh] = [byQuantity(before), byQuantity(after)];
  let best = null;
  for (const [quantity, slow] of old) {
    const fast = fresh.get(quantity);
    if (fast === void 0) continue;
    const found = {
      quantity,
      middle: median(slow) / median(fast),
      low: Math.min(...slow) / Math.max(...fast),
      oldRuns: slow.length,
      newRuns: fast.length
    };
    if (best === null || Math.min(slow.length, fast.length) > Math.min(best.oldRuns, best.newRuns)) best = found;
  }
  return best;
}
function byQuantity(trials) {
  const times = /* @__PURE__ */ new Map();
  for (const { quantity, timePerStep } of trials.flatMap(stepTimesOf)) times.set(quantity, [...times.get(quantity) ?? [], timePerStep]);
  return times;
}
function regimeOfAll(studies) {
  const labels = new Set(studies.map((study) => regimeOf(study).label).filter((label) => label !== "undetermined"));
  const [only] = labels;
  return labels.size === 1 && only !== void 0 ? only : labels.size === 0 ? "undetermined" : "not-compute-bound";
}
function gainOf(trials, speedup) {
  const falls = trials.flatMap((trial) => {
    const curve = trial.feasible ? curveOf(trial) : null;
    if (curve === null) return [];
    const from = curve.done.findIndex((done) => done >= (curve.done.at(-1) ?? 0) / 2);
    return fallPerDoubling(curve.done.slice(from), curve.loss.slice(from)) ?? [];
  });
  return falls.length === 0 ? null : median(falls) * Math.log2(speedup);
}

// src/rules/transfer-risk.ts
var Options22 = lazy(
  () => strictObject({
    /** A run up to this many times as long as the study's is no other length. */
    ratio: number().min(1).default(2),
    /** Trials at two lengths from which ranks are compared. */
    sharedTrials: int().min(2).default(8)
  })
);
var publicTaus = [
  { fraction: 0.05, constant: 0.09, decaying: 0.23 },
  { fraction: 0.1, constant: 0.24, decaying: 0.35 },
  { fraction: 0.2, constant: 0.41, decaying: 0.42 },
  { fraction: 0.5, constant: 0.72, decaying: 0.51 }
];
var keptShare2 = 1 / 3;
var fewestKept = 3;
var transferRisk = defineRule({
  meta: {
    id: "transfer-risk",
    severity: "note",
    claims: ["S47", "S48", "S49", "S50", "S51", "S52", "S53", "S54"],
    status: "suspicion",
    needs: "a longer config, and a study of 2 trials behind the shorter one",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 1, which conclusions are likely to transfer",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Yang et al. 2022, Tensor Programs V", url: "https://arxiv.org/abs/2203.03466" },
      { title: "Wortsman et al. 2023, Small-scale proxies for large-scale Transformer training instabilities", url: "https://arxiv.org/abs/2309.14322" }
    ],
    subjects: ["config-change"]
  },
  options: Options22,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange8(subject, options) : { kind: "silent" };
  }
});
function checkChange8(pair, options) {
  const promotion = promotionOf(pair);
  if (promotion === null || promotion.ratio <= options.ratio || isSmokeTest(pair.after)) return { kind: "silent" };
  if (promotion.chosen.length === 0) return { kind: "silent" };
  const settled = promotion.chosen.filter(isInQuestion);
  if (settled.length === 0 || promotion.longRuns > 0) return { kind: "clear" };
  const evidence = evidenceOf8(promotion, settled, { pair, options });
  const at = settled.find(({ span }) => span !== void 0)?.span ?? pair.after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [{ evidence, confidence: evidence.tau === null ? "low" : "medium", key: "transfer", ...at === void 0 ? {} : { at } }]
  };
}
function isInQuestion({ keyClass }) {
  const transfer = transferOf(keyClass);
  return transfer === "likely" || transfer === "might" || keyClass === "batch";
}
function evidenceOf8({ study, studySteps, productionSteps, unit, ratio, chosen }, inQuestion, { pair, options }) {
  const of = (transfer) => chosen.filter(({ keyClass }) => transferOf(keyClass) === transfer).map(({ key, value }) => `${key}: ${String(value)}`);
  const [best, runnerUp] = controlsOf(study, inQuestion);
  const stability = stabilityOf([...pair.studies, ...pair.related ?? []], options.sharedTrials);
  const known3 = publicTaus.reduce((near, one) => distance(one.fraction, ratio) < distance(near.fraction, ratio) ? one : near);
  const trials = ranked(study).length;
  return {
    study: study.name,
    trials,
    studySteps,
    maxTrainSteps: productionSteps,
    unit,
    ratio,
    veryLikely: of("very-likely"),
    likely: of("likely"),
    might: of("might"),
    unlikely: of("unlikely"),
    unclassified: of("unclassified"),
    isRegularizationChosen: hasClass(chosen, "regularization"),
    best: best?.trial.id ?? null,
    runnerUp: runnerUp?.trial.id ?? null,
    metric: study.metric?.name ?? null,
    bestValue: best?.value ?? null,
    runnerUpValue: runnerUp?.value ?? null,
    tau: stability?.tau ?? null,
    tauTrials: stability?.trials ?? null,
    tauSteps: stability?.steps ?? null,
    tauLongerSteps: stability?.longerSteps ?? null,
    publicFraction: known3.fraction,
    publicTauConstant: known3.constant,
    publicTauDecaying: known3.decaying,
    keep: Math.min(trials, Math.max(fewestKept, Math.ceil(trials * keptShare2)))
  };
}
function distance(fraction, ratio) {
  return Math.abs(Math.log(fraction * ratio));
}
function hasClass(chosen, wanted) {
  return chosen.some(({ keyClass }) => keyClass === wanted);
}
function controlsOf(study, inQuestion) {
  const [best, ...others] = ranked(study);
  const settings = (trial) => JSON.stringify(inQuestion.map(({ key }) => canonical(trial.hyperparameters[key] ?? null)));
  return [best, best === void 0 ? void 0 : others.find(({ trial }) => settings(trial) !== settings(best.trial))];
}

// src/rules/warmup-rescaled.ts
var Options23 = lazy(
  () => strictObject({
    /** A warmup that changes by this factor, either way, is another warmup. */
    factor: number().gt(1).default(1.5),
    /** The longest warmup, as a share of the run. */
    share: number().gt(0).lt(1).default(0.1)
  })
);
var warmupRescaled = defineRule({
  meta: {
    id: "warmup-rescaled",
    severity: "warning",
    claims: ["S49"],
    status: "suspicion",
    needs: "two versions of a config whose schedules and lengths are known",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: round 1, which conclusions are likely to transfer",
        url: "https://github.com/google-research/tuning_playbook#deciding-how-long-to-train-when-training-is-compute-bound"
      },
      { title: "Wortsman et al. 2023, Small-scale proxies for large-scale Transformer training instabilities", url: "https://arxiv.org/abs/2309.14322" }
    ],
    subjects: ["config-change"]
  },
  options: Options23,
  check(subject, options) {
    return subject.kind === "config-change" ? checkChange9(subject, options) : { kind: "silent" };
  }
});
function checkChange9(pair, options) {
  const { before, after, studies } = pair;
  if (isSmokeTest(after) || isSmokeTest(before)) return { kind: "silent" };
  const [old, fresh] = [runOf(before, studies), runOf(after, studies)];
  if (!isKnown(old) || !isKnown(fresh) || old.run.schedule.unit !== fresh.run.schedule.unit) return { kind: "silent" };
  const [oldWarmup, warmup] = [old.run, fresh.run].map(({ schedule }) => schedule.warmup);
  if (oldWarmup === void 0 || warmup === void 0 || !(warmup > 0) || !(oldWarmup > 0)) return { kind: "silent" };
  const reason = reasonFor2(pair, { old: old.run, fresh: fresh.run }, options);
  if (reason === null) return { kind: "clear" };
  const longest = Math.floor(options.share * fresh.run.runSteps);
  const keeping = reason === "rescaled" ? keepingOf(pair, fresh.run, Math.min(oldWarmup, longest)) : null;
  const at = after.warmup?.span ?? after.maxTrainSteps?.span;
  return {
    kind: "advise",
    advice: [
      {
        evidence: {
          reason,
          oldWarmupSteps: oldWarmup,
          warmupSteps: warmup,
          oldRunSteps: old.run.runSteps,
          runSteps: fresh.run.runSteps,
          unit: fresh.run.schedule.unit,
          shareOfRun: warmup / fresh.run.runSteps,
          longestWarmupSteps: longest,
          key: keeping?.key ?? null,
          keeping: keeping?.value ?? null
        },
        confidence: "high",
        key: "warmup",
        ...at === void 0 ? {} : { at },
        ...keeping?.edit === void 0 ? {} : { edit: keeping.edit }
      }
    ]
  };
}
function isKnown(reading) {
  return reading.kind === "known";
}
function reasonFor2({ before, after }, { old, fresh }, options) {
  const isShare = after.warmup?.value.unit === "fraction";
  const isSameShare = isShare && before.warmup?.value.unit === "fraction" && before.warmup.value.value === after.warmup?.value.value;
  const factor = fresh.schedule.warmup / old.schedule.warmup;
  if (isSameShare && old.runSteps !== fresh.runSteps && (factor >= options.factor || factor <= 1 / options.factor)) return "rescaled";
  const isLonger = fresh.schedule.warmup / fresh.runSteps > old.schedule.warmup / old.runSteps;
  return isLonger && fresh.schedule.warmup > options.share * fresh.runSteps ? "too-long" : null;
}
function keepingOf({ after, studies }, fresh, warmupSteps) {
  const span = after.warmup?.span;
  const key = span === void 0 ? void 0 : [...after.values].find(([, { span: other }]) => other?.start === span.start)?.[0];
  if (key === void 0) return null;
  const value = Number((warmupSteps / fresh.runSteps).toPrecision(4));
  const tried = after.tryKeys?.({ [key]: value }) ?? null;
  const again = tried === null ? null : runOf(tried.config, studies);
  const fits2 = again?.kind === "known" && Math.abs(again.run.schedule.warmup - warmupSteps) <= 1;
  return tried !== null && fits2 ? { key, value, edit: tried.edit } : { key, value };
}

// src/rules/workload-regime.ts
var Options24 = lazy(() => strictObject({}));
var workloadRegime = defineRule({
  meta: {
    id: "workload-regime",
    severity: "note",
    claims: ["S1", "S2", "S3", "S4", "S5", "S7", "S8", "S33"],
    status: "fact",
    needs: "3 feasible trials with a training loss and 10 evaluations each between the middle of the run and the decay of the learning rate",
    since: "0.1.0",
    sources: [
      {
        title: "Deep Learning Tuning Playbook: determining the number of steps for each training run",
        url: "https://github.com/google-research/tuning_playbook#determining-the-number-of-steps-for-each-training-run"
      }
    ],
    subjects: ["study"]
  },
  options: Options24,
  check(subject) {
    if (subject.kind !== "study") return { kind: "silent" };
    return checkStudy8(subject.study);
  }
});
function checkStudy8(study) {
  if (study.kind !== "study") return { kind: "silent" };
  if (study.trials.every((trial) => trial.evaluations.length === 0))
    return { kind: "unknown", because: "no-evaluations", evidence: { trials: study.trials.length } };
  const regime = votedRegime(study);
  if (study.policy.regime !== "auto") return isContradicted(study.policy.regime, regime) ? advise5(study, regime) : { kind: "clear" };
  if (regime.label === "undetermined") return undetermined(study, regime);
  return isWorthSaying(study, regime) ? advise5(study, regime) : { kind: "clear" };
}
function isContradicted(said, { label, confidence }) {
  if (confidence === "low") return false;
  return said === "compute-bound" ? label === "saturated" || label === "overfitting" : label === "compute-bound";
}
function isWorthSaying(study, { label, confidence }) {
  if (confidence === "low" || label === "overfitting") return false;
  const judged = judgeable(study, { trials: 4, evaluations: 12 });
  if (judged.kind === "not-judgeable") return true;
  if (label === "compute-bound") return !consistentlyLate(judged);
  return label !== "saturated" || !alwaysEarly(judged);
}
function undetermined(study, { cast }) {
  const feasible = study.trials.filter((trial) => trial.feasible).length;
  const reasons = cast.flatMap(({ because }) => because ?? []);
  const usual = reasons.find((reason) => reasons.filter((other) => other === reason).length * 2 > cast.length) ?? "unclear";
  const evidence = { trials: study.trials.length, feasible, needed: 3, voters: cast.length };
  if (cast.length < 3) return { kind: "unknown", because: "too-few-trials", evidence };
  return { ...noVote[usual], evidence };
}
var noVote = {
  "length-unknown": { kind: "unknown", because: "length-unknown" },
  "tail-too-short": { kind: "unknown", because: "tail-too-short" },
  "decay-covers-tail": { kind: "unknown", because: "decay-covers-tail" },
  "no-training-curve": { kind: "unknown", because: "no-training-curve" },
  "schedule-unknown": { kind: "unknown", because: "schedule-unknown" },
  unclear: { kind: "unknown", because: "unclear" }
};
function advise5(study, { label, confidence, cast }) {
  const agreeing = cast.filter((vote) => vote.label === label);
  const middle2 = (of) => {
    const known3 = agreeing.flatMap((vote) => of(vote) ?? []);
    return known3.length === 0 ? null : median(known3);
  };
  const evidence = {
    regime: label,
    policyRegime: study.policy.regime,
    votes: agreeing.length,
    voters: cast.length,
    trials: study.trials.length,
    gainPerDoubling: middle2(({ gain }) => gain),
    trainGainPerDoubling: middle2(({ trainGain: trainGain2 }) => trainGain2),
    materiality: middle2(({ materiality }) => materiality),
    fitted: agreeing.filter(({ isFitted }) => isFitted).length,
    finalLearningRateOverPeak: middle2(({ finalLearningRateOverPeak }) => finalLearningRateOverPeak),
    metric: study.metric?.name ?? "",
    maxTrainSteps: study.maxTrainSteps?.value ?? null,
    unit: study.trials[0]?.unit ?? "steps"
  };
  return { kind: "advise", advice: [{ evidence, confidence, key: label }] };
}

// src/rules/index.ts
var rules = [
  maxStepsTuned,
  earlyInstability,
  bestStepEarly,
  bestStepLate,
  overfitting,
  workloadRegime,
  checkpointSelection,
  longerWasWorse,
  decayStretched,
  horizonMismatch,
  budgetCut,
  warmupRescaled,
  gradientVariance,
  sweepAssumptions,
  sweepBoundary,
  sweepCandidate,
  shortHorizon,
  transferRisk,
  roundPlan,
  staleSteps,
  stepsReducible,
  throughputGain,
  repeatedData,
  runDiffersFromConfig
];
var ruleCards = rules.map(({ meta }) => meta);

export {
  isSmokeTest,
  evaluationNoise,
  curveOf,
  doneAndValues,
  fallPerDoubling,
  decayOf,
  knownSchedule,
  regimeOf,
  sharesOfRun,
  compareRuns,
  stretchOf,
  rules,
  ruleCards,
  require_mod
};

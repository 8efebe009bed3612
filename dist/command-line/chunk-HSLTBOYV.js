import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  amount,
  percent,
  probability,
  significant
} from "./chunk-ZWRYHHLG.js";
import {
  code
} from "./chunk-PZDBEGV7.js";
import {
  isCredential
} from "./chunk-FLBJ2J7N.js";

// src/schedules/quadrature.ts
var NODES = 16;
var SHORT = 96;
var DEEPEST = 60;
var rules = /* @__PURE__ */ new Map();
function gram(z, squares) {
  let [lower, lowerSlope, value, slope] = [0, 0, 1, 0];
  for (const square of squares) {
    const next = z * value - square * lower;
    const nextSlope = value + z * slope - square * lowerSlope;
    [lower, lowerSlope, value, slope] = [value, slope, next, nextSlope];
  }
  return [value, slope, lower];
}
function recurrence(terms) {
  const squares = [0];
  for (let k = 1; k < NODES; k += 1) squares.push(k * k * (1 - (k / terms) ** 2) / (4 * k * k - 1));
  return squares;
}
function gaussRule(terms) {
  const known2 = rules.get(terms);
  if (known2 !== void 0) return known2;
  const squares = recurrence(terms);
  const norm = squares.slice(1).reduce((product2, square) => product2 * square, terms);
  const nodes = [];
  const weights = [];
  for (let i = 0; i < NODES; i += 1) {
    let z = Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
    for (let turn = 0; turn < 12; turn += 1) {
      const [value, slope2] = gram(z, squares);
      const step = value / slope2;
      z -= step;
      if (Math.abs(step) < 1e-16) break;
    }
    const [, slope, lower] = gram(z, squares);
    nodes.push(z);
    weights.push(norm / (slope * lower));
  }
  const rule = { nodes, weights };
  if (rules.size > 256) rules.clear();
  rules.set(terms, rule);
  return rule;
}
function panel(f, from, to) {
  const terms = to - from;
  const { nodes, weights } = gaussRule(terms);
  const middle = from + (terms - 1) / 2;
  let total2 = 0;
  for (const [i, z] of nodes.entries()) total2 += (weights[i] ?? 0) * f(middle + terms / 2 * z);
  return total2;
}
function addUp(f, from, to) {
  let total2 = 0;
  let lost2 = 0;
  for (let u = from; u < to; u += 1) {
    const term = f(u);
    const next = total2 + term;
    lost2 += Math.abs(total2) >= Math.abs(term) ? total2 - next + term : term - next + total2;
    total2 = next;
  }
  return total2 + lost2;
}
function sumSmooth(f, from, to) {
  if (!(to > from)) return 0;
  if (to - from <= SHORT) return addUp(f, from, to);
  return halved(f, { from, to, coarse: panel(f, from, to), allowed: null, depth: 0 });
}
function halved(f, range) {
  const { from, to, coarse, depth } = range;
  const half = from + Math.floor((to - from) / 2);
  const parts = [
    [from, half],
    [half, to]
  ];
  const fine = parts.map(([a, b]) => b - a <= SHORT ? addUp(f, a, b) : panel(f, a, b));
  const total2 = (fine[0] ?? 0) + (fine[1] ?? 0);
  const allowed = range.allowed ?? 4e-15 * Math.max(Math.abs(total2), Math.abs(coarse));
  if (!(Math.abs(total2 - coarse) > allowed) || depth >= DEEPEST) return total2;
  let sum = 0;
  for (const [i, [a, b]] of parts.entries()) {
    const value = fine[i] ?? 0;
    sum += b - a <= SHORT ? value : halved(f, { from: a, to: b, coarse: value, allowed, depth: depth + 1 });
  }
  return sum;
}

// src/schedules/curves/curve.ts
var SHORT2 = 32;
function wholeRange(from, to) {
  const first = Math.ceil(from);
  const last2 = Math.ceil(to);
  return last2 > first && Number.isFinite(last2 - first) ? [first, last2] : [0, 0];
}
function countInStretch(at, level, stretch) {
  const { from, to, direction } = stretch;
  if (direction === 0) return at(from) < level ? to - from : 0;
  const low = direction === 1;
  let first = from;
  let last2 = to;
  while (first < last2) {
    const middle = first + Math.floor((last2 - first) / 2);
    if (at(middle) < level === low) first = middle + 1;
    else last2 = middle;
  }
  return low ? first - from : to - first;
}
function makeCurve(parts) {
  const at = (u) => parts.at(u);
  const sumLong = (from, to) => {
    if (parts.sum !== void 0) return parts.sum(from, to);
    let total2 = 0;
    for (const stretch of parts.stretches(from, to)) {
      total2 += stretch.direction === 0 ? at(stretch.from) * (stretch.to - stretch.from) : sumSmooth(at, stretch.from, stretch.to);
    }
    return total2;
  };
  return {
    at,
    sum: (from, to) => {
      const [first, last2] = wholeRange(from, to);
      return last2 - first <= SHORT2 ? addUp(at, first, last2) : sumLong(first, last2);
    },
    countBelow: (level, from, to) => {
      const [first, last2] = wholeRange(from, to);
      if (last2 <= first) return 0;
      if (parts.countBelow !== void 0) return parts.countBelow(level, first, last2);
      let count3 = 0;
      for (const stretch of parts.stretches(first, last2)) count3 += countInStretch(at, level, stretch);
      return count3;
    },
    stretches: (from, to) => {
      const [first, last2] = wholeRange(from, to);
      return last2 > first ? parts.stretches(first, last2) : [];
    }
  };
}
function monotone(direction, at, sum) {
  return makeCurve({ at, stretches: (from, to) => [{ from, to, direction }], ...sum === void 0 ? {} : { sum } });
}
function directionOf(from, to) {
  if (from < to) return 1;
  return from > to ? -1 : 0;
}

// src/schedules/curves/arcs.ts
function constantCurve(value) {
  return monotone(
    0,
    () => value,
    (from, to) => value * (to - from)
  );
}
function line(arc) {
  const { from, to, begin, length: length3 } = arc;
  if (length3 === 0 || from === to) return constantCurve(to);
  const at = (u) => from + (to - from) * ((u - begin) / length3);
  const direction = directionOf(from, to);
  return monotone(length3 > 0 ? direction : directionOf(to, from), at, (first, last2) => (last2 - first) * at((first + last2 - 1) / 2));
}
function wave(shape) {
  const { middle, amplitude, begin, half } = shape;
  if (!(half > 0) || amplitude === 0) return constantCurve(middle + amplitude);
  const at = (u) => middle + amplitude * Math.cos(Math.PI * turnsOf(u - begin, half));
  const stretches = (from, to) => halfWaves({ from, to, begin, half, amplitude });
  const countPlain = (level, from, to) => {
    let count3 = 0;
    for (const stretch of stretches(from, to)) count3 += countInStretch(at, level, stretch);
    return count3;
  };
  return makeCurve({
    at,
    sum: (from, to) => (to - from) * middle + amplitude * cosineSum({ first: from - begin, terms: to - from, half }),
    stretches,
    countBelow: (level, from, to) => countWaves({ from, to, period: wholePeriod(half), count: (first, last2) => countPlain(level, first, last2) })
  });
}
function wholePeriod(half) {
  for (let waves = 1; waves <= 64; waves += 1) if (Number.isInteger(2 * half * waves)) return 2 * half * waves;
  return null;
}
function countWaves(range) {
  const { from, to, period, count: count3 } = range;
  if (period === null || to - from < period) return count3(from, to);
  const periods = Math.floor((to - from) / period);
  return periods * count3(from, from + period) + count3(from + periods * period, to);
}
function turnsOf(x, half) {
  return x % (2 * half) / half;
}
function cosineSum(range) {
  const { first, terms, half } = range;
  const step = Math.sin(Math.PI * turnsOf(1, half) / 2);
  const middle = Math.cos(Math.PI * turnsOf(first + (terms - 1) / 2, half));
  if (Math.abs(step) < 1e-15) return terms * Math.cos(Math.PI * turnsOf(first, half));
  return Math.sin(Math.PI * (terms % (4 * half)) / half / 2) / step * middle;
}
function* halfWaves(range) {
  const { to, begin, half, amplitude } = range;
  let from = range.from;
  while (from < to) {
    const turn = Math.floor((from - begin) / half);
    const end = Math.min(to, Math.floor(begin + (turn + 1) * half) + 1);
    const falls = Math.abs(turn) % 2 === 0 === amplitude > 0;
    const whole = half >= 2 && end > from;
    yield whole ? { from, to: end, direction: falls ? -1 : 1 } : { from, to: from + 1, direction: 0 };
    from = whole ? end : from + 1;
  }
}
function geometric(shape) {
  const { scale, ratio, per, begin } = shape;
  const floor = shape.floor ?? 0;
  if (ratio === 1 || scale === 0) return constantCurve(scale + floor);
  if (!(ratio > 0)) return monotone(directionOf(scale, 0), (u) => u <= begin ? scale + floor : floor);
  const exponent = Math.log(ratio) / per;
  const at = (u) => scale * ratio ** ((u - begin) / per) + floor;
  const direction = scale > 0 === exponent > 0 ? 1 : -1;
  return monotone(direction, at, (from, to) => {
    const terms = to - from;
    return terms * floor + scale * Math.exp(exponent * (from - begin)) * Math.expm1(exponent * terms) / Math.expm1(exponent);
  });
}
function leftOver(shape, length3) {
  if (typeof shape === "object") {
    if ("power" in shape) return (p) => Math.max(0, 1 - p) ** shape.power;
    if ("complement" in shape) return (p) => 1 - Math.max(0, p) ** shape.complement;
    const [lower, upper] = shape.tanh;
    return (p) => 0.5 * (1 - Math.tanh(lower * (1 - p) + upper * p));
  }
  switch (shape) {
    case "linear":
    case "geometric":
      return (p) => 1 - p;
    case "cosine":
      return (p) => 0.5 * (1 + Math.cos(Math.PI * p));
    case "exponential":
      return (p) => 2 * 0.5 ** p - 1;
    case "1-sqrt":
      return (p) => 1 - Math.sqrt(Math.max(0, p));
    case "sqrt":
      return (p) => Math.sqrt(Math.max(0, 1 - p));
    case "square":
      return (p) => (1 - p) ** 2;
    case "1-square":
      return (p) => 1 - p * p;
    case "logarithmic":
      return (p) => 1 - Math.log1p(Math.max(0, p) * length3) / Math.log1p(length3);
  }
}
function closedArc(arc) {
  const { shape, from, to, begin, length: length3 } = arc;
  if (shape === "geometric") {
    if (from > 0 && to > 0) return geometric({ scale: from, ratio: to / from, per: length3, begin });
    return monotone(directionOf(from, to), (u) => u <= begin ? from : to);
  }
  if ((arc.warp ?? 1) !== 1 || (arc.exponent ?? 1) !== 1) return null;
  if (shape === "linear") return line(arc);
  if (shape === "cosine") return wave({ middle: (from + to) / 2, amplitude: (from - to) / 2, begin, half: length3 });
  if (shape === "exponential") return geometric({ scale: 2 * (from - to), ratio: 0.5, per: length3, begin, floor: to - (from - to) });
  return null;
}
function arcCurve(arc) {
  const { from, to, begin, length: length3 } = arc;
  if (!(length3 > 0) || from === to) return constantCurve(to);
  const closed = closedArc(arc);
  if (closed !== null) return closed;
  const left = leftOver(arc.shape, length3);
  const warp = arc.warp ?? 1;
  const exponent = arc.exponent ?? 1;
  const at = (u) => {
    const p = (u - begin) / length3;
    const rest = left(warp === 1 ? p : Math.max(0, p) ** warp);
    return to + (from - to) * (exponent === 1 ? rest : Math.max(0, rest) ** exponent);
  };
  return monotone(directionOf(from, to), at, (first, last2) => sumSmooth(at, first, last2));
}

// src/schedules/curves/combine.ts
function through(x) {
  return x + Math.max(Number.MIN_VALUE, Math.abs(x) * Number.EPSILON);
}
function pieces(parts) {
  const find = (u) => {
    for (const part of parts) if (u < part.until) return part.curve;
    return parts.at(-1)?.curve ?? constantCurve(0);
  };
  function* split(from, to) {
    let begin = from;
    for (const [i, part] of parts.entries()) {
      const end = i === parts.length - 1 ? to : Math.min(to, Math.ceil(part.until));
      if (end > begin) yield { curve: part.curve, from: begin, to: end };
      begin = Math.max(begin, end);
      if (begin >= to) return;
    }
  }
  return makeCurve({
    at: (u) => find(u).at(u),
    sum: (from, to) => total(split(from, to), (part) => part.curve.sum(part.from, part.to)),
    countBelow: (level, from, to) => total(split(from, to), (part) => part.curve.countBelow(level, part.from, part.to)),
    *stretches(from, to) {
      for (const part of split(from, to)) yield* part.curve.stretches(part.from, part.to);
    }
  });
}
function transition(arc, after = arc.to) {
  return pieces([
    { until: arc.begin, curve: constantCurve(arc.from) },
    { until: arc.begin + Math.max(0, arc.length), curve: arcCurve(arc) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(after) }
  ]);
}
function total(items, of) {
  let sum = 0;
  for (const item of items) sum += of(item);
  return sum;
}
function delayed(curve, by) {
  if (by === 0) return curve;
  if (!Number.isInteger(by)) return reclocked(curve, { stride: 1, offset: -by });
  return makeCurve({
    at: (u) => curve.at(u - by),
    sum: (from, to) => curve.sum(from - by, to - by),
    countBelow: (level, from, to) => curve.countBelow(level, from - by, to - by),
    *stretches(from, to) {
      for (const stretch of curve.stretches(from - by, to - by)) yield { from: stretch.from + by, to: stretch.to + by, direction: stretch.direction };
    }
  });
}
function reclocked(curve, clock) {
  const { stride } = clock;
  const offset = clock.offset ?? 0;
  const at = (u) => curve.at(offset + u * stride);
  const updateOf = (t) => Math.ceil((t - offset) / stride);
  return makeCurve({
    at,
    *stretches(from, to) {
      for (const stretch of curve.stretches(Math.floor(offset + from * stride), Math.floor(offset + (to - 1) * stride) + 1)) {
        const end = Math.min(to, updateOf(stretch.to));
        const sure = Math.min(end, Math.floor((stretch.to - 1 - offset) / stride) + 1);
        const first = Math.max(from, updateOf(stretch.from));
        if (sure > first) yield { from: first, to: sure, direction: stretch.direction };
        for (let u = Math.max(first, sure); u < end; u += 1) yield { from: u, to: u + 1, direction: 0 };
      }
    }
  });
}
function periodic(curve, period) {
  const rest = (u) => u - Math.floor(u / period) * period;
  const sumTo = (u) => Math.floor(u / period) * curve.sum(0, period) + curve.sum(0, rest(u));
  const countTo = (level, u) => Math.floor(u / period) * curve.countBelow(level, 0, period) + curve.countBelow(level, 0, rest(u));
  return makeCurve({
    at: (u) => curve.at(rest(u)),
    sum: (from, to) => from % period === 0 ? sumTo(to - from) : sumTo(to) - sumTo(from),
    countBelow: (level, from, to) => countTo(level, to) - countTo(level, from),
    *stretches(from, to) {
      for (let start = Math.floor(from / period) * period; start < to; start += period) {
        yield* delayed(curve, start).stretches(Math.max(from, start), Math.min(to, start + period));
      }
    }
  });
}
function held(curve, size2) {
  if (!(size2 > 0) || size2 === 1) return curve;
  const tickOf = (u) => Math.floor(u / size2);
  const startOf = (tick) => Math.ceil(tick * size2);
  const whole = Number.isInteger(size2);
  const measured2 = (from, to, ofTicks) => {
    const first = tickOf(from);
    const last2 = tickOf(to - 1);
    if (first === last2) return (to - from) * ofTicks(first, first + 1);
    const head = (startOf(first + 1) - from) * ofTicks(first, first + 1);
    const tail = (to - startOf(last2)) * ofTicks(last2, last2 + 1);
    if (whole) return head + size2 * ofTicks(first + 1, last2) + tail;
    let middle = 0;
    for (let tick = first + 1; tick < last2; tick += 1) middle += (startOf(tick + 1) - startOf(tick)) * ofTicks(tick, tick + 1);
    return head + middle + tail;
  };
  return makeCurve({
    at: (u) => curve.at(tickOf(u)),
    sum: (from, to) => measured2(from, to, (first, last2) => curve.sum(first, last2)),
    countBelow: (level, from, to) => measured2(from, to, (first, last2) => curve.countBelow(level, first, last2)),
    *stretches(from, to) {
      for (const ticks of curve.stretches(tickOf(from), tickOf(to - 1) + 1)) {
        const end = ticks.direction === 0 ? ticks.from + 1 : ticks.to;
        for (let tick = ticks.from; tick < end; tick += 1) {
          const behind = ticks.direction === 0 ? ticks.to : tick + 1;
          yield { from: Math.max(from, startOf(tick)), to: Math.min(to, startOf(behind)), direction: 0 };
        }
      }
    }
  });
}
function clamped(curve, low, high = Number.POSITIVE_INFINITY) {
  const at = (u) => Math.min(high, Math.max(low, curve.at(u)));
  function* split(from, to) {
    for (const stretch of curve.stretches(from, to)) yield* cutStretch(curve, stretch, low, high);
  }
  return makeCurve({
    at,
    sum: (from, to) => total(split(from, to), (part) => part.inside ? curve.sum(part.from, part.to) : (part.to - part.from) * at(part.from)),
    countBelow: (level, from, to) => {
      if (level <= low) return 0;
      return level > high ? to - from : curve.countBelow(level, from, to);
    },
    stretches: split
  });
}
function* cutStretch(curve, stretch, low, high) {
  const { from, to, direction } = stretch;
  const under = countInStretch((u) => curve.at(u), low, stretch);
  const over = to - from - countInStretch((u) => curve.at(u), high, stretch);
  const [head, tail] = direction === -1 ? [over, under] : [under, over];
  if (head > 0) yield { from, to: from + head, direction: 0, inside: false };
  if (to - tail > from + head) yield { from: from + head, to: to - tail, direction, inside: true };
  if (tail > 0) yield { from: to - tail, to, direction: 0, inside: false };
}

// src/schedules/curves/product.ts
function* merged(curves, from, to) {
  const runs = curves.map((curve) => curve.stretches(from, to)[Symbol.iterator]());
  const heads = runs.map((run) => run.next());
  let begin = from;
  while (begin < to) {
    let end = to;
    for (const head of heads) if (head.done !== true) end = Math.min(end, head.value.to);
    yield { from: begin, to: end, directions: heads.map((head) => head.done === true ? 0 : head.value.direction) };
    for (const [i, run] of runs.entries()) {
      const head = heads[i];
      if (head !== void 0 && head.done !== true && head.value.to <= end) heads[i] = run.next();
    }
    begin = Math.max(end, begin + 1);
  }
}
function topOf(at, from, to) {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (at(middle) < at(middle + 1)) low = middle + 1;
    else high = middle;
  }
  return low;
}
function product(curves) {
  const only = curves[0];
  if (only === void 0) return constantCurve(1);
  if (curves.length === 1) return only;
  const at = (u) => curves.reduce((value, curve) => value * curve.at(u), 1);
  function* parts(from, to) {
    for (const cut of merged(curves, from, to)) {
      const moving = curves.filter((_, i) => cut.directions[i] !== 0);
      const falls = cut.directions.includes(-1);
      const rises = cut.directions.includes(1);
      if (!(falls && rises)) yield { from: cut.from, to: cut.to, direction: falls ? -1 : rises ? 1 : 0, moving };
      else {
        const top = topOf(at, cut.from, cut.to) + 1;
        yield { from: cut.from, to: top, direction: 1, moving };
        if (top < cut.to) yield { from: top, to: cut.to, direction: -1, moving };
      }
    }
  }
  const sumPart = (part) => {
    const { from, to, moving } = part;
    const mover = moving[0];
    if (mover === void 0) return at(from) * (to - from);
    if (moving.length > 1) return sumSmooth(at, from, to);
    const others2 = curves.reduce((value, curve) => curve === mover ? value : value * curve.at(from), 1);
    return others2 * mover.sum(from, to);
  };
  return makeCurve({
    at,
    stretches: parts,
    sum: (from, to) => {
      let total2 = 0;
      for (const part of parts(from, to)) total2 += sumPart(part);
      return total2;
    }
  });
}
function multiplied(curve, factor) {
  if (factor === 1) return curve;
  return mapped(curve, { factor, offset: 0 });
}
function mapped(curve, map) {
  const { factor, offset } = map;
  if (!(factor > 0)) return constantCurve(offset);
  const of = (value) => offset + factor * value;
  return makeCurve({
    at: (u) => of(curve.at(u)),
    sum: (from, to) => offset * (to - from) + factor * curve.sum(from, to),
    countBelow: (level, from, to) => curve.countBelow(preimage(of, level, (level - offset) / factor), from, to),
    stretches: (from, to) => curve.stretches(from, to)
  });
}
function preimage(of, level, guess) {
  if (!Number.isFinite(guess)) return guess;
  let width = Math.max(Math.abs(guess) * 1e-15, Number.MIN_VALUE);
  let [low, high] = [guess - width, guess + width];
  while (of(low) >= level && Number.isFinite(low)) [low, width] = [low - width, width * 2];
  while (of(high) < level && Number.isFinite(high)) [high, width] = [high + width, width * 2];
  for (; ; ) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) return high;
    if (of(middle) >= level) high = middle;
    else low = middle;
  }
}

// src/schedules/make.ts
function makeSchedule(curve, about) {
  const parameters = {};
  for (const [name2, value] of Object.entries(about.parameters)) if (value !== void 0) parameters[name2] = value;
  return {
    family: about.family,
    parameters,
    unit: about.unit ?? "steps",
    peak: about.peak,
    warmup: about.warmup ?? 0,
    horizon: about.horizon,
    afterHorizon: about.afterHorizon,
    at: curve.at,
    sum: curve.sum,
    countBelow: curve.countBelow,
    stretches: curve.stretches
  };
}
function remade(schedule3, changes, curve = schedule3) {
  const parameters = { ...schedule3.parameters, ...changes.parameters };
  return makeSchedule(curve, { ...schedule3, ...changes, parameters });
}
function restingAt(end, peak) {
  if (end === 0) return "zero";
  return end < peak ? "floor" : "constant";
}

// src/schedules/compose/scaled.ts
function scaled(schedule3, factor) {
  if (factor === 1) return schedule3;
  return remade(schedule3, { peak: schedule3.peak * factor, parameters: { factor } }, multiplied(schedule3, factor));
}
function clampedBelow(schedule3, floor) {
  const afterHorizon = schedule3.afterHorizon === "zero" && floor > 0 ? "floor" : schedule3.afterHorizon;
  return remade(schedule3, { peak: Math.max(schedule3.peak, floor), afterHorizon, parameters: { clampedBelow: floor } }, clamped(schedule3, floor));
}
function named(schedule3, family) {
  return remade(schedule3, { family });
}

// src/schedules/recipes.ts
var heldFamilies = /* @__PURE__ */ new Set(["linear", "warmup-stable-decay"]);
var withoutRecipe = /* @__PURE__ */ new Set(["reduce-on-plateau", "greedy", "cyclic", "restarts", "cosine-restarts", "range-test", "chained", "sequence"]);
var steppedFamilies = /* @__PURE__ */ new Set(["step", "multi-step", "piecewise-constant", "exponential", "inverse-time", "noam", "power"]);
var staircases = /* @__PURE__ */ new Set(["step", "multi-step", "piecewise-constant"]);
var shortestDecay = 0.05;
var raisedDecay = 0.1;
var longestDecay = 0.2;
var endTolerance = 0.01;
function conversionOf({ schedule: schedule3, runSteps }, toSteps) {
  if (withoutRecipe.has(schedule3.family) || !(toSteps >= 1) || !(runSteps >= 1)) return null;
  const { horizon, peak, unit: unit3 } = schedule3;
  const warmupSteps = Math.min(Math.ceil(schedule3.warmup), toSteps);
  const common = { unit: unit3, fromSteps: runSteps, toSteps, peak, warmupSteps };
  const open = { decaySteps: null, stableSteps: null, oldDecaySteps: null, isDecayRaised: false };
  if (horizon === null || steppedFamilies.has(schedule3.family) || schedule3.parameters.cooldownSteps === 0) {
    const isFlat = schedule3.at(Math.ceil(schedule3.warmup)) === schedule3.at(runSteps - 1);
    const pace = runSteps / toSteps;
    const slowed = slowedStairs(schedule3, { warmup: warmupSteps, runSteps, toSteps }) ?? slowedRoot(schedule3, warmupSteps, pace) ?? slowedFall(schedule3, warmupSteps, pace);
    const at = isFlat ? (u) => schedule3.at(Math.min(u, runSteps - 1)) : slowed ?? stretched(schedule3, warmupSteps, pace);
    return { recipe: isFlat ? "nothing" : "proportional", ...common, ...open, floor: 0, at };
  }
  if (Math.abs(horizon - runSteps) > Math.max(1.5, endTolerance * runSteps)) return null;
  const cooldown = heldCooldown(schedule3);
  const start = cooldown ?? decayStart(schedule3, Math.ceil(horizon));
  const floor = schedule3.at(Math.ceil(horizon));
  if (!heldFamilies.has(schedule3.family) && cooldown === null || start === null) {
    return {
      recipe: "proportional",
      ...common,
      ...open,
      floor,
      at: stretched(schedule3, warmupSteps, (runSteps - warmupSteps) / Math.max(1, toSteps - warmupSteps))
    };
  }
  const old = horizon - start;
  const kept = Math.min(old, toSteps - warmupSteps);
  const least = schedule3.family === "linear" && kept >= shortestDecay * toSteps ? 0 : Math.min(raisedDecay * toSteps, toSteps - warmupSteps);
  const most = schedule3.family === "linear" ? kept : Math.max(kept === old ? longestDecay * toSteps : kept, least);
  const decaySteps = Math.max(Math.round(least), Math.min(kept, Math.round(most)));
  const begin = toSteps - decaySteps + (horizon - runSteps);
  return {
    recipe: "hold-then-decay",
    ...common,
    floor,
    decaySteps,
    stableSteps: Math.max(0, toSteps - warmupSteps - decaySteps),
    oldDecaySteps: old,
    isDecayRaised: decaySteps > kept,
    at: (u) => {
      if (u < warmupSteps) return schedule3.at(u);
      return u < begin ? peak : between(schedule3, start + (u - begin) * old / decaySteps);
    }
  };
}
function fulfils(schedule3, conversion) {
  const { toSteps, peak } = conversion;
  const slack = 2 * Math.ceil(Math.max(1, toSteps / conversion.fromSteps));
  const samples = 64;
  for (let index = 0; index <= samples; index++) {
    const u = Math.min(toSteps - 1, Math.round(index * toSteps / samples));
    const here = conversion.at(u);
    const moves = [conversion.at(Math.max(0, u - 1)), conversion.at(u + 1)].map((other) => Math.abs(other - here));
    const around = [conversion.at(Math.max(0, u - slack)), here, conversion.at(Math.min(toSteps - 1, u + slack))];
    const tolerance = 2 * Math.max(...moves) + 1e-3 * peak;
    const rate4 = schedule3.at(u);
    if (!(rate4 >= Math.min(...around) - tolerance && rate4 <= Math.max(...around) + tolerance)) return false;
  }
  return true;
}
function heldCooldown(schedule3) {
  const length3 = schedule3.parameters.cooldownSteps;
  const warmup = Math.ceil(schedule3.warmup);
  const begin = typeof length3 === "number" && length3 > 0 && schedule3.horizon !== null ? schedule3.horizon - length3 : 0;
  if (begin <= warmup) return null;
  return [warmup, Math.floor((warmup + begin) / 2), Math.floor(begin)].every((u) => schedule3.at(u) === schedule3.peak) ? begin : null;
}
function decayStart(schedule3, horizon) {
  let start = null;
  let looked = 0;
  for (const { from, direction } of schedule3.stretches(0, horizon)) {
    if (direction === -1) start ??= from;
    else if (direction === 1 || from === 0 || schedule3.at(from) > schedule3.at(from - 1)) start = null;
    looked += 1;
    if (looked > 1e3) return null;
  }
  const isAtPeak = (u) => u >= 0 && schedule3.at(u) >= schedule3.peak * (1 - 1e-12);
  return start !== null && !isAtPeak(start) && isAtPeak(start - 1) ? start - 1 : start;
}
function stretched(schedule3, warmup, pace) {
  return (u) => u < warmup ? schedule3.at(u) : between(schedule3, warmup + (u - warmup) * pace);
}
function slowedStairs(schedule3, { warmup, runSteps, toSteps }) {
  if (!staircases.has(schedule3.family)) return null;
  return (u) => schedule3.at(u < warmup ? u : Math.max(warmup, Math.floor(u * runSteps / toSteps)));
}
function slowedRoot({ family, horizon, parameters, peak, at }, warmup, pace) {
  const { timescale, floor = 0, peak: ownPeak } = parameters;
  if (family !== "inverse-square-root" || horizon === null || typeof timescale !== "number") return null;
  const base = typeof floor === "number" && typeof ownPeak === "number" ? floor / ownPeak * peak : 0;
  return (u) => u < warmup ? at(u) : base + (peak - base) / Math.sqrt(1 + (u - warmup) * pace / timescale);
}
function slowedFall(schedule3, warmup, pace) {
  const first = schedule3.at(warmup);
  const factor = schedule3.at(warmup + 1) / first;
  const isRunning = schedule3.family === "exponential" && warmup > 0 && factor < 1 && first < schedule3.peak * (1 - 1e-9);
  return isRunning ? (u) => u < warmup ? schedule3.at(u) : first * factor ** (u * pace - warmup) : null;
}
function between(schedule3, u) {
  const low = Math.floor(u);
  const share = u - low;
  return share === 0 ? schedule3.at(low) : (1 - share) * schedule3.at(low) + share * schedule3.at(low + 1);
}

// src/words/en/answers.ts
var answers = {
  about: {
    review: "Review the pull request again, at its present head.",
    plan: "Plan tuning rounds of growing length towards a production run.",
    schedule: "The learning rate that a config of this pull request really produces, and against the base where it changed.",
    explain: "What a rule looks at, when it speaks and how to switch it off, with its numbers for this pull request.",
    ignore: "The lines of the policy file that silence a rule here for 90 days, to be committed by you.",
    help: "This list."
  },
  commands: "Commands that Longrun answers in a pull request:",
  whoMay: "They stand at the beginning of a comment\u2019s first line and come from people who may push to this repository; edited comments are not read again.",
  columns: ["Command", "Answer"],
  usage: (usage) => `It is written ${code(usage)}.`,
  atCommit: (sha) => `at ${code(sha)}`,
  pushedSince: (before, head) => before === null ? `A push came in after the comment was written: this is about ${code(head)}.` : `A push came in after the comment was written: the head was ${code(before)} then, and this is about ${code(head)}.`,
  movedOn: (head, present) => `The head has moved on to ${code(present)} in the meantime: this is about ${code(head)}.`,
  unknownCommand: (given, nearest) => `There is no command ${code(given)}; the nearest is ${code(`/longrun ${nearest}`)}, and ${code("/longrun help")} lists them all.`,
  unknownRule: (given, nearest) => `There is no rule ${code(given)}; the nearest is ${code(nearest)}.`,
  needsPull: (command2) => `${code(command2)} is about a pull request; give its number as ${code("pr-number")}.`,
  noArguments: (command2) => `${code(command2)} takes nothing behind its name.`,
  plan: planMistake,
  noPath: "A schedule needs the path of a training config, from the root of the repository.",
  noSuchFile: (path, sha, nearest) => `There is no file ${code(path)} at ${code(sha)}${nearest === null ? "; name one from the root of the repository" : `; the nearest that this pull request changes is ${code(nearest)}`}.`,
  notAConfig: (path, sha, why) => `${code(path)} at ${code(sha)} is not a training config that is understood.${why === null ? "" : ` ${why}`}`,
  sameAsBefore: "The pull request does not change this schedule.",
  noRule: "A rule is missing.",
  oneRule: "One rule at a time is explained.",
  explain: {
    "looks-at": "What it looks at",
    speaks: "When it speaks",
    why: "Why it matters",
    "switch-off": "How to switch it off",
    here: "In this pull request",
    page: "The whole page"
  },
  ignoreOnce: `Everywhere, in the policy file; for one file and a time, ${code("/longrun ignore RULE reason\u2026")} gives the lines.`,
  nothingHere: (rule) => `${code(rule)} says nothing about this pull request at this commit.`,
  notJudged: (why) => `The pull request could not be judged just now. ${why}`,
  noReason: "A reason is missing: whoever reads the policy file later should learn why the rule is silent.",
  reasonTooLong: (length3, most) => `The reason has ${length3} characters; at most ${most} are taken.`,
  ignoreLines,
  ignoreUntil: (findings, until) => findings === 0 ? `No finding of it is known here: the lines silence it everywhere, until ${until}.` : `They silence ${findings === 1 ? "the one finding" : `the ${findings} findings`} of it here, until ${until}; suppressed findings stay counted and listed.`,
  ignoreMore: (count3) => `For ${count3} more ${count3 === 1 ? "name" : "names"} entries of the same kind are needed, or a pattern in \`path\` that holds for all.`,
  suppressedAlready: (count3) => `${count3} ${count3 === 1 ? "finding of it is" : "findings of it are"} suppressed by the policy already.`,
  notPublished: (why) => `The review was made and could not be shown here. ${why}`,
  ownError: "Longrun failed because of an error of its own; the log of the job says more. Please report it.",
  leftOut: (count3) => `${count3} more ${count3 === 1 ? "entry is" : "entries are"} left out.`,
  tooLong: "The answer is too long for a comment; the command line gives it whole."
};
function planMistake(mistake) {
  switch (mistake.kind) {
    case "no-production-steps":
      return `A plan needs the length of the production run: ${code("production-steps=N")}.`;
    case "wrong":
      return `${code(mistake.name)} takes ${mistake.what}; it was ${code(mistake.given)}.`;
    case "too-little":
      return `${code(`compute=${mistake.computeSteps}`)} does not pay for ${mistake.finalRuns} final runs of ${mistake.productionSteps} steps and a trial in each round before them; give more, or fewer final runs.`;
    case "unknown-key":
      return `There is no argument ${code(mistake.given)}; the nearest is ${code(mistake.nearest)}.`;
    case "no-pair":
      return `${code(mistake.given)} is no argument of a plan; they are written ${code("name=number")}.`;
    case "twice":
      return `${code(mistake.name)} stands there twice; once is enough.`;
  }
}
function ignoreLines(rule, place) {
  const why = `for ${code(rule)}; the policy is read from the base branch, so commit them there`;
  switch (place.kind) {
    case "new-file":
      return `A new file ${code(place.path)} ${why}:`;
    case "after":
      return `Lines to insert after line ${place.line} of ${code(place.path)} ${why}:`;
    case "replace":
      return `Lines in place of line ${place.line} of ${code(place.path)} ${why}:`;
    case "inside":
      return `To be added with a comma behind the last entry of the list, which ends in line ${place.line} of ${code(place.path)}, ${why}:`;
    case "by-hand":
      return `Entries for the list ${code("ignore:")} of ${code(place.path)} ${why}:`;
  }
}

// src/words/evidence.ts
function numberIn(evidence, name2) {
  const value = Object.hasOwn(evidence, name2) ? evidence[name2] : void 0;
  return typeof value === "number" ? value : Number.NaN;
}
function textIn(evidence, name2) {
  const value = Object.hasOwn(evidence, name2) ? evidence[name2] : void 0;
  return typeof value === "string" ? value : "";
}
function flagIn(evidence, name2) {
  return Object.hasOwn(evidence, name2) && evidence[name2] === true;
}
function numbersIn(evidence, name2) {
  const value = Object.hasOwn(evidence, name2) ? evidence[name2] : void 0;
  return Array.isArray(value) ? value.flatMap((item) => typeof item === "number" ? [item] : []) : [];
}
function textsIn(evidence, name2) {
  const value = Object.hasOwn(evidence, name2) ? evidence[name2] : void 0;
  return Array.isArray(value) ? value.flatMap((item) => typeof item === "string" ? [item] : []) : [];
}

// src/words/en/lengths.ts
function length(evidence, name2) {
  const value = numberIn(evidence, name2);
  return `${amount(value)} ${textIn(evidence, "unit") === "epochs" ? "epoch" : "step"}${value === 1 ? "" : "s"}`;
}
function change(evidence) {
  const share = numberIn(evidence, "costChange");
  const hours = numberIn(evidence, "hoursChange");
  const steps = `${percent(Math.abs(share))} ${share < 0 ? "fewer" : "more"} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}`;
  return Number.isFinite(hours) ? `${steps}, about ${duration(Math.abs(hours))} ${hours < 0 ? "less" : "more"} a trial` : steps;
}
function duration(hours) {
  const [value, unit3] = hours < 1 / 60 ? [hours * 3600, "second"] : hours < 1 ? [hours * 60, "minute"] : hours < 48 ? [hours, "hour"] : [hours / 24, "day"];
  const shown2 = value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
  return `${shown2} ${unit3}${shown2 === "1" ? "" : "s"}`;
}
function resolution(evidence) {
  const spacing2 = numberIn(evidence, "evaluationSpacing");
  const share = spacing2 / numberIn(evidence, "maxTrainSteps");
  return Number.isFinite(share) ? `A best step is known to one evaluation, ${length(evidence, "evaluationSpacing")} or ${percent(share)} of the run.` : "";
}
function regimeAdvice(evidence) {
  switch (textIn(evidence, "regime")) {
    case "compute-bound":
      return "The workload is compute-bound: as long as can be afforded is better, and faster steps count as longer training, but neither is the only way to a better model.";
    case "saturated":
      return "The training set is fitted and the metric is flat: enough is enough, more steps are no goal here.";
    case "not-compute-bound":
      return "The workload is not compute-bound, as the policy file says: long enough for the best result, and no longer.";
    case "learning-rate-starved":
      return "The learning rate fell below 1 % of its peak over a flat curve: judge the schedule before the length.";
    case "optimisation-limited":
      return "The training loss is flat at a large learning rate and the training set is not fitted: look at the learning rate and the model before the length.";
    default:
      return "";
  }
}
function lengthAbstention(reason, evidence) {
  const count3 = (name2) => amount(numberIn(evidence, name2));
  switch (reason) {
    case "single-run":
      return `One run on its own cannot show where best steps usually lie${bestOfOne(evidence)}. At least 4 runs of one length, with other hyperparameters the same or varied, would let the rule judge; put them in sibling folders.`;
    case "no-evaluations":
      return "No evaluation of a metric whose direction is known was found, so there is no best step. A validation metric such as `val_loss` in the results, or `metric` in the policy file, would let the rule judge.";
    case "length-unknown":
      return "The planned length of the runs is not known, so a best step has no place in the run. A config beside the results with `max_train_steps`, or `config` in the policy file, would let the rule judge.";
    case "lengths-differ":
      return `The trials were given different lengths (${listed(numbersIn(evidence, "maxTrainSteps"))} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}), so their best fractions cannot be counted together. One length for all trials, or one study per length in the policy file, would let the rule judge.`;
    case "trials-not-feasible":
      return `None of the ${count3("trials")} trials can be counted${whyUncounted(evidence)}. Runs that reach their planned length with finite evaluations and a falling training loss would let the rule judge.`;
    case "too-few-trials":
      return `${tooFewTrials(evidence)} ${count3("needed")} such trials would let the rule judge.`;
    case "too-few-evaluations":
      return `A trial has ${count3("evaluations")} evaluations${spacing(evidence)}, too few to place a best step. ${count3("needed")} evaluations a trial would let the rule judge.`;
    default:
      return null;
  }
}
function listed(values2) {
  const shown2 = values2.slice(0, 6).map(amount).join(", ");
  return values2.length > 6 ? `${shown2} and ${values2.length - 6} more` : shown2;
}
function bestOfOne(evidence) {
  const fraction = numberIn(evidence, "bestFraction");
  const why = ofOne.find(([name2]) => numberIn(evidence, name2) > 0);
  if (why !== void 0) return ` (and this one ${why[1]})`;
  return Number.isFinite(fraction) ? ` (its best step lies at ${percent(fraction)} of the run)` : "";
}
function tooFewTrials(evidence) {
  const feasible = numberIn(evidence, "feasible");
  const trials2 = amount(numberIn(evidence, "trials"));
  const early = numberIn(evidence, "withinNoise");
  if (Number.isFinite(early)) return `${amount(early)} of ${amount(feasible)} counted trials are within noise of their best early, too few to say "always".`;
  if (amount(feasible) === trials2) return `The study has ${trials2} ${trials2 === "1" ? "trial" : "trials"} that can be counted.`;
  const why = whyUncounted(evidence) || ": the rest did not run their planned length, diverged, or did not learn";
  return `${amount(feasible)} of ${trials2} ${trials2 === "1" ? "trial" : "trials"} can be counted${why}.`;
}
var reasons = [
  ["unfinished", "stopped before the planned length"],
  ["stoppedEarly", "stopped early"],
  ["pruned", "pruned"],
  ["diverged", "diverged"],
  ["lengthUnknown", "without a known length"],
  ["withoutEvaluations", "without evaluations"],
  ["lossNotFalling", "with a training loss that did not fall"]
];
var ofOne = [
  ["unfinished", "stopped before its planned length"],
  ["stoppedEarly", "stopped early"],
  ["pruned", "was pruned"],
  ["diverged", "diverged"],
  ["lossNotFalling", "did not learn: its training loss did not fall"]
];
function whyUncounted(evidence) {
  const parts = reasons.flatMap(([name2, words]) => numberIn(evidence, name2) > 0 ? [`${amount(numberIn(evidence, name2))} ${words}`] : []);
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}
function spacing(evidence) {
  const every = numberIn(evidence, "spacing");
  return Number.isFinite(every) ? ` (one every ${length(evidence, "spacing")})` : "";
}
var units = ["steps", "epochs", "samples", "tokens"];
function unitWord(evidence) {
  const unit3 = textIn(evidence, "unit");
  return units.find((known2) => known2 === unit3) ?? "steps";
}

// src/words/en/best-step-early.ts
var bestStepEarly = {
  summary: "Every trial is at its best early in training: max_train_steps is far too high",
  finding: ({ evidence }) => ({
    title: `Within noise of the best in the first ${percent(numberIn(evidence, "fraction"))} of training in ${count(evidence, "withinNoise")} of ${count(evidence, "trials")} trials`,
    message: message(evidence),
    recommendation: recommendation(evidence),
    certainty: certainty(evidence)
  }),
  abstention: ({ reason, evidence }) => {
    if (reason === "ends-unstable") {
      return `The training loss of ${count(evidence, "unstable")} of ${count(evidence, "trials")} trials ends well above its minimum: an early best step is then a matter of stability, not of length. Runs that stay stable to the end would let the rule judge.`;
    }
    return lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`;
  }
};
function message(evidence) {
  const first = `the first ${percent(numberIn(evidence, "fraction"))} of ${length(evidence, "maxTrainSteps")}`;
  const sentences4 = [
    `${code(textIn(evidence, "metric"))} comes within evaluation noise of its best inside ${first} in ${count(evidence, "withinNoise")} of ${count(evidence, "trials")} trials; the best step itself lies there in ${count(evidence, "bare")} of ${count(evidence, "trials")}.`,
    `A best step that is always in the first ${percent(numberIn(evidence, "fraction"))} of training means that \`max_train_steps\` is far too high: the steps behind it were spent without a gain.`
  ];
  if (flagIn(evidence, "regularizeFirst")) {
    sentences4.push(
      `In ${count(evidence, "overfitting")} of ${count(evidence, "overfittingJudged")} trials the training loss goes on falling while ${code(textIn(evidence, "metric"))} gets worse: these runs overfit.`
    );
  }
  return sentences4.join(" ");
}
function recommendation(evidence) {
  const value = length(evidence, "recommendedMaxTrainSteps");
  const range = `${amount(numberIn(evidence, "lowMaxTrainSteps"))} to ${amount(numberIn(evidence, "highMaxTrainSteps"))}`;
  const shorten = `a \`max_train_steps\` of ${value} (${range}; ${change(evidence)})`;
  const decay2 = "Shorten the learning-rate schedule with it, and confirm with 3 runs.";
  if (flagIn(evidence, "regularizeFirst")) {
    return `Regularise first: weight decay, dropout or augmentation may turn the later steps into a gain. If regularisation stays as it is, ${shorten} is enough. ${decay2}`;
  }
  return `Try ${shorten}. ${decay2} ${regimeAdvice(evidence)}`.trim();
}
function certainty(evidence) {
  const basis2 = textIn(evidence, "basis") === "within-noise" ? "the first steps within noise of the best, because best steps lie scattered over a flat curve" : "the best steps of all trials";
  return [
    `The count is a fact about these trials: the probability that more than ${percent(numberIn(evidence, "posteriorAbove"))} of such trials are early is ${probability(numberIn(evidence, "posterior"))}.`,
    `The length is an upper tolerance bound (90 % of trials) over ${basis2}.`,
    resolution(evidence),
    "These best steps occurred under the present schedule; with a shorter one the learning rate is lower there and the best moves later.",
    "What would change this advice: three runs at the new length whose best step lies in the last 25 %, or a trial that still improves late."
  ].filter((sentence) => sentence !== "").join(" ");
}
function count(evidence, name2) {
  return amount(numberIn(evidence, name2));
}

// src/words/en/best-step-late.ts
var bestStepLate = {
  summary: "Trials are at their best at the end of training and still gain: longer training may help",
  finding: ({ evidence }) => ({
    title: `Best step in the last ${percent(1 - numberIn(evidence, "fraction"))} of training in ${count2(evidence, "late")} of ${count2(evidence, "trials")} trials`,
    message: message2(evidence),
    recommendation: recommendation2(evidence),
    certainty: certainty2(evidence)
  }),
  abstention: ({ reason, evidence }) => ownAbstention(reason, evidence) ?? lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`
};
function message2(evidence) {
  return [
    `The best ${code(textIn(evidence, "metric"))} lies in the last ${percent(1 - numberIn(evidence, "fraction"))} of ${length(evidence, "maxTrainSteps")} in ${count2(evidence, "late")} of ${count2(evidence, "trials")} trials, at the very last evaluation in ${count2(evidence, "atLastEvaluation")} (median best fraction ${percent(numberIn(evidence, "medianBestFraction"))}, first within noise of the best at ${percent(numberIn(evidence, "medianWithinNoiseFraction"))}).`,
    gain(evidence),
    decay(evidence)
  ].filter((sentence) => sentence !== "").join(" ");
}
function gain(evidence) {
  const part = textIn(evidence, "gainMeasuredOn");
  const where2 = part === "tail-before-decay" ? "In the part of the last half before the learning rate falls below half its peak" : part === "decayed" ? "Over the last doubling of the steps, under a decaying learning rate" : "Over the last doubling of the steps";
  const measured2 = `${where2}, the metric gains ${percent(numberIn(evidence, "gainPerDoubling"))} of its value per doubling of the steps (above ${percent(numberIn(evidence, "materiality"))} is material here).`;
  const before = numberIn(evidence, "gainBeforeDecay");
  if (part !== "decayed" || !Number.isFinite(before)) return measured2;
  return `${measured2} Before the learning rate fell below half its peak it gained ${percent(before)} of its value per doubling.`;
}
function decay(evidence) {
  const known2 = numberIn(evidence, "decayKnown");
  const trials2 = numberIn(evidence, "trials");
  if (!(known2 > 0)) return "The schedule is not known: whether its decay explains a late best step stays open.";
  const expected2 = numberIn(evidence, "decayExpectsLate");
  const isCause = textIn(evidence, "gainMeasuredOn") === "decayed";
  if (expected2 === 0 && !isCause) return "";
  const source = { log: "the logged learning rate", config: "the config" }[textIn(evidence, "decayKnownFrom")] ?? "the logs and the config";
  const family = textIn(evidence, "decayFamily");
  const shape = ["linear", "cosine"].includes(family) ? `${family} ` : "";
  const end = `a ${shape}decay to ${percent(numberIn(evidence, "finalLearningRateOverPeak"))} of its peak`;
  const late = expected2 > 0 ? ` A late best step is expected under this schedule by itself in ${amount(expected2)} of ${amount(trials2)} trials.` : "";
  const alone = isCause ? " The decay alone may explain the gain at the end." : "";
  return `The learning rate follows ${end} (from ${source}).${late}${alone}`;
}
function recommendation2(evidence) {
  const range = `${amount(numberIn(evidence, "lowMaxTrainSteps"))} to ${amount(numberIn(evidence, "highMaxTrainSteps"))}`;
  return [
    `Try a \`max_train_steps\` of ${length(evidence, "recommendedMaxTrainSteps")} (${range}; ${change(evidence)}) and re-tune the learning-rate decay for it, so that the added steps are not spent at too small a rate.`,
    atMost(evidence),
    expected(evidence),
    capped(textIn(evidence, "cappedBy")),
    regimeAdvice(evidence) || "Longer training is one way among others: a better-tuned learning rate may reach the same value in fewer steps."
  ].filter((sentence) => sentence !== "").join(" ");
}
function atMost(evidence) {
  const most = numberIn(evidence, "gainAtMost");
  return Number.isFinite(most) ? `By the slope of the tail it gains at most ${percent(most)}, typically half of that.` : "";
}
function expected(evidence) {
  const gain2 = numberIn(evidence, "forecastGain");
  if (!Number.isFinite(gain2)) return "";
  const runs = numberIn(evidence, "forecastCalibrationRuns");
  const [low, high] = [numberIn(evidence, "forecastLow"), numberIn(evidence, "forecastHigh")];
  const range = runs > 0 ? `${percent(numberIn(evidence, "forecastLevel"))} interval ${significant(low, 4)} to ${significant(high, 4)}, from ${amount(runs)} runs` : "no calibrated interval";
  const value = `${code(textIn(evidence, "forecastMetric"))} ${significant(numberIn(evidence, "forecastValue"), 4)} after ${significant(numberIn(evidence, "forecastPresent"), 4)}`;
  return `Forecast for the best trial: ${value} (${range}), a ${gain2 >= 0 ? "gain" : "loss"} of ${percent(Math.abs(gain2))}.`;
}
function capped(by) {
  if (by === "production-steps") return "It goes no further than `production-steps` of the policy file.";
  return by === "repeated-data" ? "It goes no further than 4 epochs of the data: beyond that, repeated text adds little to a language model." : "";
}
function certainty2(evidence) {
  const counted2 = `The count is a fact about these trials: the probability that more than ${percent(numberIn(evidence, "posteriorAbove"))} of such trials are late is ${probability(numberIn(evidence, "posterior"))}.`;
  const calibrated = textIn(evidence, "strength") === "strong" ? "That longer training helps is a suspicion: 91 % of public constant-rate runs with a median best fraction of 90 % or more gained later, typically half of what the tail promised." : "That longer training helps is a weak suspicion: about 70 % of ordinary finished runs have their best step in the last quarter.";
  return `${counted2} ${calibrated} ${resolution(evidence)} What would change this advice: one trial run for the recommended length that gains less than ${percent(numberIn(evidence, "materiality"))}.`;
}
function ownAbstention(reason, evidence) {
  const late = `${count2(evidence, "late")} of ${count2(evidence, "trials")} trials have their best step late`;
  if (reason === "decay-explains") {
    return `${late}, but before the learning rate fell below half its peak the metric gained ${percent(numberIn(evidence, "gainBeforeDecay"))} per doubling, which is not material: the decay explains the late best. One trial with a longer stretch at the peak would let the rule judge.`;
  }
  if (reason === "tail-too-short") {
    return `${late}, but the last half of a run holds fewer than 6 evaluations, too few for a slope. Evaluations twice as often would let the rule judge.`;
  }
  if (reason === "at-production-length") {
    return `${late}, and the study already has the production length of ${amount(numberIn(evidence, "productionSteps"))} steps that the policy file states. A larger \`production-steps\` would let the rule recommend one.`;
  }
  return null;
}
function count2(evidence, name2) {
  return amount(numberIn(evidence, name2));
}

// src/words/en/budget-cut.ts
var budgetCut = {
  summary: "The run was cut by a third or more, and nothing shows that its schedule was re-tuned for it",
  finding: ({ evidence }) => {
    const unit3 = unitWord(evidence);
    const [from, to] = ["oldMaxTrainSteps", "maxTrainSteps"].map((name2) => amount(numberIn(evidence, name2)));
    const trials2 = numberIn(evidence, "trials");
    const final = numberIn(evidence, "finalLearningRateOverPeak");
    const runs = trials2 > 0 ? `Of ${amount(trials2)} finished runs of the old config ${amount(numberIn(evidence, "supporting"))} had their best step early enough for it; the latest best step is ${amount(numberIn(evidence, "latestBestStep"))}.` : "No results of the old config were found that would show that the shorter run is enough.";
    const fit = evidence.scheduleFollows === false ? `The schedule does not end with the new length: the run ends at ${percent(final)} of the peak learning rate.` : "Its schedule may rescale by itself, but peak and decay were tuned for the old length, and the shorter a budget, the better they have to be tuned.";
    return {
      title: `The run is cut from ${from} to ${to} ${unit3} (${percent(numberIn(evidence, "ratio"))}) with the schedule of the longer one`,
      message: `${runs} ${fit}`,
      recommendation: `Re-tune the peak learning rate and the decay at ${to} ${unit3}, with at least 5 points, or keep ${from}. While in doubt, err on the side of longer.`,
      certainty: "The lengths are a fact. That short budgets need a well-tuned decay, and to err on the side of longer, is the Tuning Playbook\u2019s advice. What would change it: results at the new length, or best steps of the old runs within 60 % of it."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/checkpoint-selection.ts
var checkpointSelection = {
  summary: "Evaluations and checkpoints are set so that the best checkpoint can be found and kept",
  finding: ({ evidence }) => sentences(evidence),
  abstention: ({ reason, evidence }) => {
    switch (reason) {
      case "no-evaluations":
        return "No evaluation of a metric whose direction is known was found, so no checkpoint can be selected by it. A validation metric in the results would let the rule judge.";
      case "length-unknown":
        return "How often the run is evaluated is known, its length is not. A `max_train_steps` in the config would let the rule judge.";
      case "units-differ":
        return `Evaluations are spaced in ${unit(textIn(evidence, "evaluateUnit"))}, the length is given in ${unit(textIn(evidence, "lengthUnit"))}, and the file does not say how one becomes the other. One unit for both would let the rule judge.`;
      default:
        return `The rule could not judge: ${code(reason)}.`;
    }
  }
};
function sentences(evidence) {
  switch (textIn(evidence, "reason")) {
    case "evaluation-only-at-end":
      return sparse(evidence, "The metric is evaluated once, at the end of the run");
    case "goal-inverted":
      return inverted(evidence);
    case "load-best-strategies-differ":
      return strategies(evidence);
    case "saves-and-evaluations-miss":
      return missing(evidence);
    case "keep-limit-loses-best":
      return keeping(evidence);
    case "patience-short":
      return patience(evidence);
    case "load-best-absent":
      return loadBest(evidence);
    case "best-without-checkpoint":
      return lost(evidence);
    case "keep-limit-lost-best":
      return deleted(evidence);
    case "runs-stopped-early":
      return stopped(evidence);
    case "last-behind-best":
      return last(evidence);
    default:
      return sparse(evidence, `One evaluation every ${percent(numberIn(evidence, "share"))} of the run, above ${percent(numberIn(evidence, "limit"))}`);
  }
}
function sparse(evidence, title2) {
  const recommended3 = numberIn(evidence, "recommendedEvaluateEvery");
  const isFraction = textIn(evidence, "unit") === "fraction";
  const every = isFraction ? `${percent(recommended3)} of the run` : `${amount(recommended3)} ${unit(textIn(evidence, "unit"))}`;
  const twenty = Number.isFinite(recommended3) ? `Evaluate every ${every} or more often.` : "Evaluate at least 20 times a run.";
  const isLast = textIn(evidence, "select") === "last";
  return {
    title: title2,
    message: `A run has ${amount(Math.round(numberIn(evidence, "evaluations")))} evaluations. Their spacing is the resolution of the best step: the best of ${isLast ? "them says little about where training stopped helping" : "a few evaluations is not the best of the run, and longer training may then look worse"}.`,
    recommendation: isLast ? `${twenty} The final checkpoint stays the one that is used.` : `${twenty} Keep a checkpoint at each evaluation, at least of the best one.`,
    certainty: `${readAsWritten} A share above ${percent(numberIn(evidence, "limit"))} is this rule's limit. What would change this advice: evaluations that cost more than the training between them.`
  };
}
function inverted(evidence) {
  const metric = code(textIn(evidence, "metric"));
  const direction = (goal) => goal === "max" ? "higher is better" : "lower is better";
  return {
    title: `${metric} is selected as "${direction(textIn(evidence, "goal"))}", its name says "${direction(textIn(evidence, "expectedGoal"))}"`,
    message: `The config says that ${direction(textIn(evidence, "goal"))} for ${metric}; by its name ${direction(textIn(evidence, "expectedGoal"))}. With the wrong direction the worst checkpoint is kept as the best.`,
    recommendation: `Set the direction to ${code(textIn(evidence, "expectedGoal"))}, or name the metric for what it measures.`,
    certainty: "The setting is a fact, the direction of the metric is told from its name. What would change this advice: a metric whose sign was turned before it was logged."
  };
}
function strategies(evidence) {
  return {
    title: `Loading the best checkpoint with 2 different intervals: evaluations by ${unit(textIn(evidence, "evaluateUnit"))}, checkpoints by ${unit(textIn(evidence, "saveUnit"))}`,
    message: "The best evaluated step has no checkpoint to load, and frameworks that check this refuse to start.",
    recommendation: "Give evaluations and checkpoints the same strategy and interval.",
    certainty: `${readAsWritten} What would change this advice: a trainer that saves at every evaluation by itself.`
  };
}
function missing(evidence) {
  const unitName = unit(textIn(evidence, "unit"));
  const save = amount(numberIn(evidence, "saveEvery"));
  const evaluate = amount(numberIn(evidence, "evaluateEvery"));
  return {
    title: `A checkpoint every ${save} ${unitName} and an evaluation every ${evaluate}: most do not fall together`,
    message: `${save} is no multiple of ${evaluate}, so that the best evaluated step has no checkpoint of its own, and checkpoints are kept that were never evaluated.`,
    recommendation: `Save every ${amount(numberIn(evidence, "recommendedSaveEvery"))} ${unitName}, or at every evaluation.`,
    certainty: `${readAsWritten} What would change this advice: a trainer that saves the best at every evaluation by itself.`
  };
}
function keeping(evidence) {
  const kept = numberIn(evidence, "keepCheckpoints");
  return {
    title: `${amount(kept)} ${kept === 1 ? "checkpoint is" : "checkpoints are"} kept and none of them for being the best`,
    message: "Older checkpoints are deleted as training goes on, and no setting keeps the best one: when the metric gets worse again, its best state is gone.",
    recommendation: "Track the best checkpoint by the evaluated metric, or keep more checkpoints.",
    certainty: `${readAsWritten} What would change this advice: the final checkpoint is used by choice, or the best is kept by code that the config does not show.`
  };
}
function patience(evidence) {
  return {
    title: `Early stopping after ${percent(numberIn(evidence, "share"))} of the run without improvement`,
    message: `A patience of ${amount(numberIn(evidence, "patience"))} evaluations stops a run before ${percent(numberIn(evidence, "limit"))} of its length has passed without improvement. Runs that stop so say little about what \`max_train_steps\` should be, and leave a schedule that decays later unfinished.`,
    recommendation: `While \`max_train_steps\` is under review, use a patience of ${amount(numberIn(evidence, "recommendedPatience"))} evaluations or none, and select the best checkpoint afterwards.`,
    certainty: `${readAsWritten} What would change this advice: a length that is settled, with early stopping there to save cost only.`
  };
}
function loadBest(evidence) {
  const metric = code(textIn(evidence, "metric"));
  return {
    title: `${metric} is named to select by, and the best checkpoint is not loaded at the end`,
    message: `Evaluations and checkpoints are made and ${metric} is to choose among them, but without \`load_best_model_at_end\` the run ends with its last weights, however much better an earlier state was.`,
    recommendation: "Set `load_best_model_at_end` to true, or select the best checkpoint afterwards by hand.",
    certainty: `${readAsWritten} What would change this advice: a step behind training that loads the best checkpoint.`
  };
}
function lost(evidence) {
  const share = `${amount(numberIn(evidence, "count"))} of ${amount(numberIn(evidence, "trials"))}`;
  const gap = numberIn(evidence, "lost");
  return {
    title: `The best evaluated step has no checkpoint in ${share} trials`,
    message: `In ${share} trials that tell of their checkpoints, none was kept at the best ${code(textIn(evidence, "metric"))}.${Number.isFinite(gap) ? ` The best one that was kept is ${percent(gap)} worse.` : ""} What was not kept cannot be selected, and longer training then looks worse than it is.`,
    recommendation: "Save at every evaluation, and keep the best checkpoint beside the last ones.",
    certainty: "The steps are facts, read from the results. What would change this advice: checkpoints that are kept somewhere the results do not tell of."
  };
}
function deleted(evidence) {
  const share = `${amount(numberIn(evidence, "count"))} of ${amount(numberIn(evidence, "trials"))}`;
  const kept = numberIn(evidence, "keepCheckpoints");
  return {
    title: `Keeping ${amount(kept)} ${kept === 1 ? "checkpoint" : "checkpoints"} lost the best one in ${share} trials`,
    message: `In ${share} trials the best ${code(textIn(evidence, "metric"))} lies further back than the checkpoints that are kept reach: its state was deleted before the end.`,
    recommendation: "Track the best checkpoint by the evaluated metric, or keep more checkpoints.",
    certainty: "The best steps and the limit are facts. What would change this advice: code that keeps the best one and that the configs do not show."
  };
}
function stopped(evidence) {
  const share = `${amount(numberIn(evidence, "count"))} of ${amount(numberIn(evidence, "trials"))}`;
  const patience2 = numberIn(evidence, "patience");
  const recommended3 = numberIn(evidence, "recommendedPatience");
  return {
    title: `Early stopping ended ${share} trials at ${percent(numberIn(evidence, "ranShare"))} of their length, so that their length cannot be judged`,
    message: `${share} trials stopped by themselves${Number.isFinite(patience2) ? ` with a patience of ${amount(patience2)} evaluations` : ""}; the median ran ${percent(numberIn(evidence, "ranShare"))} of what was planned. Such runs are shown and not counted: what they would have done later is cut off, and a schedule that decays late was never finished.`,
    recommendation: `While \`max_train_steps\` is under review, ${Number.isFinite(recommended3) ? `use a patience of ${amount(recommended3)} evaluations or none` : "let the runs end"}, and select the best checkpoint afterwards.`,
    certainty: "That the runs stopped is a fact. What would change this advice: a length that is settled, with early stopping there to save cost only."
  };
}
function last(evidence) {
  const share = `${amount(numberIn(evidence, "count"))} of ${amount(numberIn(evidence, "trials"))}`;
  return {
    title: `The final checkpoint, used by choice, is ${percent(numberIn(evidence, "gap"))} behind the best at the median`,
    message: `In ${share} trials the last ${code(textIn(evidence, "metric"))} is worse than the best one by more than is material (${percent(numberIn(evidence, "materiality"))}).`,
    recommendation: "Select the best checkpoint, or shorten the run and its decay so that it ends where it is best.",
    certainty: "The gap is a fact, on the data that the metric was evaluated on; choosing the best on it makes it look a little better than it is. What would change this advice: a held-out set on which the last is as good."
  };
}
var readAsWritten = "The settings are a fact, read as they are written.";
function unit(name2) {
  return ["epochs", "samples", "tokens", "fraction"].includes(name2) ? name2 === "fraction" ? "shares of the run" : name2 : "steps";
}

// src/words/en/decay-stretched.ts
var decayStretched = {
  summary: "A longer run whose added steps train at too small a learning rate, or whose decay was stretched with it",
  finding: (finding) => ({ ...observed(finding), recommendation: recommended(finding.evidence), certainty: certaintyOf(finding) }),
  abstention: ({ reason, evidence }) => {
    if (reason === "schedule-open") {
      return "The run became longer, and its schedule leaves something open. What the file does not say, such as the updates of an epoch, would let the rule judge: results with steps and epochs beside the config, or a length in steps.";
    }
    if (reason === "units-differ") {
      return "The run became longer, and its schedule counts updates in one version and epochs in the other. One unit would let the rule judge.";
    }
    if (reason === "evaluations-decide") {
      const [patience2, grown] = ["patience", "grownPatience"].map((name2) => amount(numberIn(evidence, name2)));
      const advice2 = patience2 === grown ? `A patience of ${patience2} evaluations waits for as large a share of the run as before.` : `To wait for as large a share of the run as before, the patience of ${patience2} evaluations would become ${grown}, and the cooldown would grow with it.`;
      return `The run became longer, and the evaluations decide when its plateau schedule falls: how it ends cannot be told beforehand. ${advice2}`;
    }
    return `The rule could not judge: ${code(reason)}.`;
  }
};
function observed({ evidence, severity }) {
  const [from, to, added] = ["oldMaxTrainSteps", "maxTrainSteps", "addedSteps"].map((name2) => amount(numberIn(evidence, name2)));
  const share = (name2) => percent(numberIn(evidence, name2));
  const length3 = `The run goes from ${from} to ${to} ${unitWord(evidence)}.`;
  const shares = `Of the new run ${share("shareBelowHalfPeak")} is below half the peak, ${share("shareBelowTenthPeak")} below a tenth, ${share("shareBelowHundredthPeak")} below a hundredth.`;
  if (severity === "error") {
    return {
      title: `The ${added} added ${unitWord(evidence)} run at ${share("addedMeanOverPeak")} of the peak learning rate on average`,
      message: `${length3} ${share("addedShareBelowHundredth")} of the added ${unitWord(evidence)} are below 1 % of the peak: they cost what the others cost and train next to nothing. ${shares}`
    };
  }
  if (severity === "warning") {
    return {
      title: `${share("shareBelowOldFinal")} of the longer run is at or below the learning rate at which the shorter one ended`,
      message: `${length3} The added ${unitWord(evidence)} run at ${share("addedMeanOverPeak")} of the peak on average. ${shares} Spending the extra steps at too small a learning rate is the Tuning Playbook\u2019s common pitfall when a schedule is taken from one round to the next.`
    };
  }
  return {
    title: `The decay was stretched with the run, from ${amount(numberIn(evidence, "oldDecaySteps"))} to ${amount(numberIn(evidence, "maxTrainSteps") - numberIn(evidence, "warmupSteps"))} ${unitWord(evidence)}`,
    message: `${length3} ${shares} The Tuning Playbook would rather keep the decay as long as it was and hold the peak longer before it.`
  };
}
function recommended(evidence) {
  const recipe = textIn(evidence, "recipe");
  const settings = textsIn(evidence, "settings").map(code).join(", ");
  const written = settings === "" ? elsewhere(evidence) : ` In this file: ${settings}.`;
  if (recipe === "hold-then-decay") {
    const decay2 = amount(numberIn(evidence, "decaySteps"));
    const raised = flagIn(evidence, "isDecayRaised") ? `decay over ${decay2} ${unitWord(evidence)}: the old ${amount(numberIn(evidence, "oldDecaySteps"))} would be too small a share of the run` : `decay over the last ${decay2} ${unitWord(evidence)}, as many as before`;
    return `Keep the warmup of ${amount(numberIn(evidence, "warmupSteps"))}, hold the peak for ${amount(numberIn(evidence, "stableSteps"))} ${unitWord(evidence)}, then ${raised}.${written}`;
  }
  if (recipe === "proportional") {
    const [from, to] = [amount(numberIn(evidence, "oldMaxTrainSteps")), amount(numberIn(evidence, "maxTrainSteps"))];
    return `Stretch the schedule with the run, its warmup aside: the learning rate that it has after ${from} ${unitWord(evidence)} is due after ${to}.${written}`;
  }
  return "Re-tune the decay for the new length: a constant learning rate with a decay over the last 10 to 20 % is a schedule that is known to hold up.";
}
function elsewhere(evidence) {
  if (textIn(evidence, "recipe") !== "hold-then-decay") return "";
  const [stable, decay2] = ["stableSteps", "decaySteps"].map((name2) => amount(numberIn(evidence, name2)));
  switch (textIn(evidence, "framework")) {
    case "torch":
    case "lightning":
      return ` No single scheduler of torch does; a ${code("SequentialLR")} of the warmup, ${code("ConstantLR(factor=1)")} for ${stable} and ${code("LinearLR(start_factor=1)")} over ${decay2} ${unitWord(evidence)} does.`;
    case "composer":
      return ` No scheduler of Composer does; LLM Foundry\u2019s ${code("inv_sqrt_with_warmup")} with ${code("alpha_f_decay: 1")} and a ${code("t_cooldown")} of ${decay2} batches does.`;
    case "llm-foundry":
      return ` The scheduler ${code("inv_sqrt_with_warmup")} with ${code("alpha_f_decay: 1")} and a ${code("t_cooldown")} of ${decay2} batches does, with every time in the unit of ${code("max_duration")}.`;
    case "olmo":
      return ` No scheduler of OLMo does; ${code("WSD")} of OLMo-core does.`;
    case "olmo-core":
      return ` The scheduler ${code("WSD")} with a ${code("decay")} of ${decay2} ${unitWord(evidence)} does.`;
    case "deepspeed":
      return ` No scheduler of DeepSpeed\u2019s config does; one of torch that is handed to ${code("deepspeed.initialize")} can.`;
    case "gpt-neox":
      return " No decay style of gpt-neox does: its schedule would have to be changed in code.";
    default:
      return "";
  }
}
function certaintyOf({ evidence, severity }) {
  const readBack = flagIn(evidence, "isReadBack") ? " The settings were written into the file and read back before they were offered." : "";
  if (severity === "note") {
    return `The learning rates are exact; that a kept decay does better is the source\u2019s speculation. In Longrun\u2019s own runs (examples/bytes) a linear decay that kept its 450 steps ended at 1.3805 and one stretched over all 5,000 steps at 1.3889, within the noise of one seed. What would change this advice: a pair of runs at this length.${readBack}`;
  }
  return `The learning rates are exact. In Longrun\u2019s own runs (examples/bytes) an exponential decay that was simply continued ended at 2.2621 and an inverse square root at 1.5079, against 1.3805 for a kept linear decay. What would change this advice: the added steps are meant as an annealing tail.${readBack}`;
}

// src/words/en/sweeps.ts
function rate(value) {
  if (!Number.isFinite(value)) return "not known";
  return Math.abs(value) < 1e-4 && value !== 0 ? value.toExponential().replace("e-0", "e-") : String(value);
}
function rates(values2) {
  const shown2 = values2.slice(0, 8).map(rate).join(", ");
  return values2.length > 8 ? `${shown2} and ${values2.length - 8} more` : shown2;
}
function fitsOf(learningRates, steps) {
  return learningRates.slice(0, 6).map((value, index) => `${rate(value)} after ${amount(steps[index] ?? Number.NaN)}`).join(", ");
}
function sweepAbstention(reason, evidence) {
  if (reason !== "fit-unknown") return null;
  return `No training metric of the ${amount(numberIn(evidence, "trials"))} trials tells when the training set was fitted. A training accuracy or error rate, or a training loss, in the logs would let the rule judge.`;
}
function twiceTheLength(evidence) {
  const steps = numberIn(evidence, "maxTrainSteps");
  return Number.isFinite(steps) ? `to ${length({ unit: textIn(evidence, "unit"), twice: 2 * steps }, "twice")}` : "of all trials";
}

// src/words/en/early-instability.ts
var earlyInstability = {
  summary: "Training breaks in its first part: warmup, initialisation and clipping are fixes that carry over to longer runs",
  finding: ({ evidence }) => ({
    title: title(evidence),
    message: message3(evidence),
    recommendation: recommendation3(evidence),
    certainty: "That the loss broke is a fact; that these fixes carry over to longer training is the Tuning Playbook authors\u2019 suspicion, the most likely of their list. What would change this advice: the same trials staying stable with another seed, or a break that data or a bug explains."
  }),
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
function title(evidence) {
  const first = `the first ${percent(numberIn(evidence, "early"))} of training`;
  switch (textIn(evidence, "reason")) {
    case "capped-by-stability":
      return `The best learning rate, ${rate(numberIn(evidence, "bestLearningRate"))}, is capped by stability: every larger one broke in ${first}`;
    case "single-run":
      return `The run diverged in ${first}, after ${length(evidence, "brokeAtSteps")}`;
    default:
      return `${amount(numberIn(evidence, "broken"))} of ${amount(numberIn(evidence, "trials"))} trials broke in ${first}`;
  }
}
function message3(evidence) {
  const diverged = numberIn(evidence, "diverged");
  const spikes = numberIn(evidence, "spikes");
  const parts = [
    diverged > 0 ? `${amount(diverged)} diverged (the loss stopped being a number, or rose to more than 3 times where it began, and stayed there)` : "",
    spikes > 0 ? `in ${amount(spikes)} the smoothed loss rose far enough to undo half of what was gained, and came back` : ""
  ].filter((part) => part !== "");
  const smallest = numberIn(evidence, "smallestBrokenLearningRate");
  const best2 = numberIn(evidence, "bestLearningRate");
  const rates2 = [
    Number.isFinite(smallest) ? `the smallest learning rate that broke is ${rate(smallest)}` : "",
    Number.isFinite(best2) ? `the best trial had ${rate(best2)}` : ""
  ].filter((part) => part !== "");
  return [
    `Of ${amount(numberIn(evidence, "trials"))} ${numberIn(evidence, "trials") === 1 ? "trial" : "trials"}, ${parts.join("; ")}. The median break came after ${length(evidence, "brokeAtSteps")}.`,
    rates2.length === 0 ? "" : `${rates2.join("; ").replace(/^t/, "T")}.`,
    "What breaks early limits the learning rate, and with it how many steps are needed; a length chosen below that limit is too long for what a stable run could do."
  ].filter((sentence) => sentence !== "").join(" ");
}
function recommendation3(evidence) {
  const warmup = numberIn(evidence, "warmupSteps");
  const longest = numberIn(evidence, "longestWarmupSteps");
  const clips = numberIn(evidence, "clipsAt");
  const norm = numberIn(evidence, "gradientNorm90");
  const now = Number.isFinite(warmup) ? warmup === 0 ? " (there is none now)" : ` (${amount(warmup)} steps now)` : "";
  const most = Number.isFinite(longest) && longest >= 1 ? `up to ${length({ unit: "steps", longest }, "longest")}, 10 % of the run` : "up to 10 % of the run";
  const isLongest = warmup >= longest;
  const threshold = Number.isFinite(norm) ? `the 90th percentile of the gradient norm (${amount(norm)} in these logs)` : "the 90th percentile of the gradient norm";
  return [
    isLongest ? `The warmup of ${amount(warmup)} steps is as long as it should be.` : `First a longer warmup${now}: ${most}, doubled until the runs stay stable.`,
    `Then gradient clipping${Number.isFinite(clips) ? ` below ${amount(clips)}, where it is now,` : ""} at about ${threshold}.`,
    "Then the initialisation (smaller residual branches, normalisation), and a lower peak if nothing helps. Keep what works in absolute steps when the length changes."
  ].join(" ");
}

// src/words/en/gradient-variance.ts
var causeNames = { batch: "a smaller batch", augmentation: "more augmentation", regularization: "more regularisation" };
var gradientVariance = {
  summary: "A smaller batch, more augmentation or more regularisation, with the same number of steps",
  finding: ({ evidence }) => {
    const causes = textsIn(evidence, "causes").map((cause) => causeNames[cause] ?? code(cause));
    const settings = textsIn(evidence, "settings").slice(0, 5).map(code).join(", ");
    const steps = `${amount(numberIn(evidence, "maxTrainSteps"))} ${unitWord(evidence)}`;
    const high = numberIn(evidence, "highMultiplier");
    const byBatch = Number.isFinite(high);
    const batch = byBatch ? `The batch of one update goes from ${amount(numberIn(evidence, "oldBatch"))} to ${amount(numberIn(evidence, "batch"))}.` : "";
    const named4 = settings === "" ? "" : `Changed: ${settings}.`;
    return {
      title: `The same ${steps} with ${causes.join(" and ")}: a given validation loss may need more of them`,
      message: [batch, named4, "Whatever raises the variance of the gradients across batches slows progress per step."].filter((part) => part !== "").join(" "),
      recommendation: byBatch ? `Expect to need 1 to ${Number(high.toFixed(2))} times the steps, up to ${amount(numberIn(evidence, "highMaxTrainSteps"))}, which is as many samples as before. A logged gradient noise scale, or the steps to one target with and without the change, would narrow it.` : "There is no formula for these: compare the steps to one validation loss in a pair of runs with and without the change before the length is kept.",
      certainty: "The direction is a fact; the size is not known from the configs. What would change this advice: the batch was above the critical batch size, where fewer samples a step cost no steps."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/horizon-mismatch.ts
var horizonMismatch = {
  summary: "The schedule ends, climbs or acts at another step than the run ends",
  finding: (finding) => ({ ...observed2(finding.evidence), recommendation: recommended2(finding.evidence), certainty: certaintyOf2(finding.evidence) }),
  abstention: ({ reason, evidence }) => {
    if (reason === "units-unclear") {
      return `The horizon of ${amount(numberIn(evidence, "horizon"))} and the run of ${amount(numberIn(evidence, "runSteps"))} are so far apart that one may count epochs and the other steps. A log with learning rates, or both in one unit, would let the rule judge.`;
    }
    return `The rule could not judge: ${code(reason)}.`;
  }
};
function observed2(evidence) {
  const units2 = unitWord(evidence);
  const [horizon, run, warmup] = ["horizon", "runSteps", "warmupSteps"].map((name2) => amount(numberIn(evidence, name2)));
  const [patience2, evaluations] = ["patience", "evaluations"].map((name2) => amount(numberIn(evidence, name2)));
  const final = percent(numberIn(evidence, "finalLearningRateOverPeak"));
  const behind = percent(numberIn(evidence, "shareBehindHorizon"));
  switch (textIn(evidence, "mismatch")) {
    case "rises-after-horizon":
      return {
        title: `The learning rate climbs again after ${horizon} of ${run} ${units2}`,
        message: `The schedule's decay ends at ${horizon}, and ${code(textIn(evidence, "family"))} goes back up behind it: the run ends at ${final} of the peak. ${behind} of the run lies behind the horizon, and its last checkpoint is not annealed.`
      };
    case "stops-before-end":
      return {
        title: `The schedule ends at ${horizon} of ${run} ${units2}, and the framework stops with an error there`,
        message: `A one-cycle schedule may not be stepped past its total of ${horizon}; the run asks for ${run}.`
      };
    case "decay-ends-early":
      return {
        title: `The decay ends at ${horizon} of ${run} ${units2}`,
        message: `The last ${behind} of the run train at ${final} of the peak learning rate.`
      };
    case "drop-never-happens":
      return {
        title: `The last drop of the learning rate lies behind the end of the run`,
        message: `The run ends after ${run} ${units2}, at ${final} of the peak learning rate${Number.isFinite(numberIn(evidence, "horizon")) ? `; the last drop is set for ${horizon}` : ""}.`
      };
    case "warmup-never-ends":
      return {
        title: `The warmup of ${warmup} is longer than the run of ${run} ${units2}`,
        message: `The peak learning rate is never reached: the run ends at ${final} of it.`
      };
    case "patience-never-ends":
      return {
        title: `The plateau schedule waits for ${patience2} evaluations, and the run has ${evaluations}`,
        message: "The learning rate is only reduced after more evaluations without improvement than its patience: within this run it stays at its peak."
      };
    case "early-stopping-never-ends":
      return {
        title: `Early stopping waits for ${patience2} evaluations, and the run has ${evaluations}`,
        message: "It can never act within this run."
      };
    default:
      return {
        title: `The run ends after ${run} ${units2} at ${final} of the peak learning rate`,
        message: Number.isFinite(numberIn(evidence, "horizon")) && !Number.isFinite(numberIn(evidence, "nextCycleEnd")) ? `The decay is set to end at ${horizon}, ${ratioText(numberIn(evidence, "ratio"))} times the run.${onlyTheDecay(evidence)} A decay that is cut off leaves the model un-annealed: a horizon more than 25 % beyond the run costs clearly (Chinchilla, figure A1).` : "It ends in the middle of a cycle, where the learning rate is high."
      };
  }
}
function onlyTheDecay(evidence) {
  const old = numberIn(evidence, "oldHorizon");
  return Number.isFinite(old) ? ` The change moves it there from ${amount(old)} and leaves the run as long as it was: only the decay is stretched.` : "";
}
function ratioText(ratio) {
  return String(Number(ratio.toFixed(2)));
}
function recommended2(evidence) {
  const key2 = textIn(evidence, "key");
  const run = amount(numberIn(evidence, "runSteps"));
  const set = key2 === "" ? "" : ` Set ${code(key2)} to ${amount(numberIn(evidence, "fitting"))}.`;
  switch (textIn(evidence, "mismatch")) {
    case "drop-never-happens":
      return "Move the milestones into the run, in proportion to its length, or lengthen the run.";
    case "warmup-never-ends":
      return "Shorten the warmup to at most 10 % of the run, or lengthen the run.";
    case "patience-never-ends":
      return `Lower the patience to less than half of the ${amount(numberIn(evidence, "evaluations"))} evaluations, or use a schedule that ends with the run.`;
    case "early-stopping-never-ends":
      return "Lower the patience, or take early stopping out: it only looks as if something watched the run.";
    default:
      if (Number.isFinite(numberIn(evidence, "nextCycleEnd"))) return cyclesText(evidence);
      return `Let the schedule end with the run, at ${run}.${set} Where the budget did not grow, move the horizon and not the length.`;
  }
}
function cyclesText(evidence) {
  const ends = ["lastCycleEnd", "nextCycleEnd"].map((name2) => numberIn(evidence, name2)).filter(Number.isFinite);
  return `Let the run end where a cycle does: at ${ends.map(amount).join(" or ")} ${unitWord(evidence)}.`;
}
function certaintyOf2(evidence) {
  const real = flagIn(evidence, "isRealLength") ? " A finished run of this length shows that it is meant." : "";
  const trap = textIn(evidence, "mismatch") === "ends-un-annealed" ? " A best step late in the run does not speak against this: while the learning rate still falls it is expected there, and it asks for more steps, not for a longer decay." : "";
  return `Schedule and length are exact, read from the config with its framework\u2019s defaults.${real}${trap} What would change this advice: the run is stopped or extended by something outside of this file, or the tail is meant.`;
}

// src/words/en/init.ts
var init = {
  wrote: (path) => `Wrote ${code(path)}`,
  wouldWrite: (path, lines) => `Would write ${code(path)}, ${lines} lines:`,
  left: (path) => `Left ${code(path)} as it is: it exists already`,
  next: (branch) => `Next: read them, commit them and merge them into ${branch === null ? "the default branch" : code(branch)}; GitHub takes the workflow and the policy from there`,
  nothingNew: "Both files exist already; nothing was written"
};

// src/words/en/longer-was-worse.ts
var longerWasWorse = {
  summary: "The same config is worse after more steps, which sound selection rules out: look at how the best checkpoint is found",
  finding: ({ evidence }) => ({
    title: `${code(textIn(evidence, "metric"))} is ${percent(numberIn(evidence, "worseBy"))} worse after ${length(evidence, "longerMaxTrainSteps")} than after ${length(evidence, "shorterMaxTrainSteps")}`,
    message: [
      `With the same settings, ${amount(numberIn(evidence, "longerRuns"))} runs of ${length(evidence, "longerMaxTrainSteps")} reach ${amount(numberIn(evidence, "longerValue"))} at the median and ${amount(numberIn(evidence, "shorterRuns"))} of ${length(evidence, "shorterMaxTrainSteps")} in ${code(textIn(evidence, "shorterStudy"))} reach ${amount(numberIn(evidence, "shorterValue"))}; noise of evaluations and seeds explains ${percent(numberIn(evidence, "explainedByNoise"))}.`,
      textIn(evidence, "select") === "last" ? "The final checkpoint is used by choice, and it got worse." : "Where the best checkpoint is selected afterwards and evaluations are frequent enough, more steps cannot make the result worse."
    ].join(" "),
    recommendation: recommendation4(evidence),
    certainty: `The difference is a fact, above noise, in ${amount(numberIn(evidence, "worseSettings"))} of ${amount(numberIn(evidence, "settings"))} ${numberIn(evidence, "settings") === 1 ? "setting" : "settings"} that both studies ran. What would change this advice: a third run on each side that closes the gap, or a difference in data that the configs do not show.`
  }),
  abstention: ({ reason, evidence }) => {
    const seen = `With the same settings ${code(textIn(evidence, "metric"))} is ${percent(numberIn(evidence, "worseBy"))} worse after ${length(evidence, "longerMaxTrainSteps")} than after ${length(evidence, "shorterMaxTrainSteps")} in ${code(textIn(evidence, "shorterStudy"))}`;
    if (reason === "too-few-runs") {
      return `${seen}, in ${amount(numberIn(evidence, "runs"))} run on each side. ${amount(numberIn(evidence, "needed"))} runs of each, with other seeds, would let the rule judge.`;
    }
    if (reason === "schedule-differs") {
      return `${seen}, and the learning rate does not shrink in proportion, which may explain it. Two runs with one schedule stretched to either length would let the rule judge.`;
    }
    return `The rule could not judge: ${code(reason)}.`;
  }
};
function recommendation4(evidence) {
  const shorter = numberIn(evidence, "shorterEvaluationSpacing");
  const longer = numberIn(evidence, "longerEvaluationSpacing");
  const overfitting2 = numberIn(evidence, "overfitting");
  const unit3 = textIn(evidence, "unit") === "epochs" ? "epochs" : "steps";
  if (textIn(evidence, "select") === "last") {
    return `Select the best checkpoint instead of the last, or stay at ${length(evidence, "shorterMaxTrainSteps")}.${overfits(overfitting2, evidence)}`;
  }
  return [
    "Do not judge the length by these runs before the cause is found:",
    longer > shorter ? `the longer runs were evaluated every ${amount(longer)} ${unit3}, the shorter every ${amount(shorter)}, so evaluate as often in steps;` : "look first at how the best checkpoint is chosen and kept;",
    flagIn(evidence, "isScheduleKnown") ? "then at the data and its order." : "then at the learning-rate schedule, which is not known here, and at the data.",
    overfits(overfitting2, evidence)
  ].join(" ").trim();
}
function overfits(count3, evidence) {
  return count3 > 0 ? ` ${amount(count3)} of ${amount(numberIn(evidence, "overfittingJudged"))} longer trials overfit.` : "";
}

// src/words/en/max-steps-tuned.ts
function searched(evidence) {
  const name2 = code(textIn(evidence, "parameter"));
  const [low, high, longest] = [evidence.low, evidence.high, evidence.recommendedLength].map((value) => typeof value === "number" ? amount(value) : null);
  const choices = textsIn(evidence, "choices");
  const range = low !== null && high !== null ? `from ${low} to ${high}` : choices.length > 0 ? `among ${listedTexts(choices)}` : "over a distribution";
  const others2 = textsIn(evidence, "alsoSearched").slice(0, 5).map(code).join(", ");
  const scheduler = textIn(evidence, "scheduler");
  return {
    title: `The search tunes the length of training: ${name2} ${range}`,
    message: [
      `The search space gives each trial its own ${name2}${others2 === "" ? "" : `, together with ${others2}`}.`,
      "The length of training and the learning-rate schedule depend on each other, so a tuned length favours whatever happens to be paired with more steps, and the best steps of such trials cannot be compared.",
      scheduler === "" ? "" : `${code(scheduler)} stops trials by its own resource; the length that a trial plans should still be one.`
    ].filter((sentence) => sentence !== "").join(" "),
    recommendation: `Take ${name2} out of the search and fix it${longest === null ? "" : ` at ${longest}, the longest of the search, while in doubt`}; look at where the best steps fall within it to refine it for the next study.`,
    certainty: "That the search moves this parameter is a fact, read from the file; that a study is to have one length is the Tuning Playbook\u2019s rule. What would change this advice: the parameter is the resource of a multi-fidelity scheduler, with the schedule defined on its largest value, or the search is a scaling study."
  };
}
function listedTexts(texts) {
  return texts.length > 6 ? `${texts.slice(0, 6).map(code).join(", ")} and ${texts.length - 6} more` : texts.map(code).join(", ");
}
var maxStepsTuned = {
  summary: "max_train_steps differs inside one study: fix it, tune the rest",
  finding: ({ evidence }) => {
    if (evidence.parameter !== void 0) return searched(evidence);
    const lengths = numbersIn(evidence, "maxTrainSteps");
    const shown2 = listed(lengths);
    const varied = textsIn(evidence, "alsoVaried").slice(0, 5).map(code).join(", ");
    return {
      title: `${amount(numberIn(evidence, "lengths"))} different values of \`max_train_steps\` among ${amount(numberIn(evidence, "trials"))} trials of one study`,
      message: [
        `The trials were given ${shown2} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}.`,
        "The length of training and the learning-rate schedule depend on each other, so inside one study a tuned length favours whatever happened to be paired with more steps.",
        varied === "" ? "" : `Also varied: ${varied}.`
      ].filter((sentence) => sentence !== "").join(" "),
      recommendation: `Fix one \`max_train_steps\` for all trials: ${length(evidence, "recommendedMaxTrainSteps")}, the longest of them, while in doubt. Or declare one study per length in the policy file, or \`purpose: scaling\` where the lengths differ on purpose.`,
      certainty: "The lengths are a fact, read from the runs and their configs; that a study is to have one length is the Tuning Playbook\u2019s rule. What would change this advice: the lengths are rungs of a multi-fidelity search, with the schedule defined on the longest, or a scaling study."
    };
  },
  abstention: ({ reason, evidence }) => {
    if (reason === "length-unknown") {
      return `The planned length is known for ${amount(numberIn(evidence, "known"))} of ${amount(numberIn(evidence, "trials"))} trials. A config with \`max_train_steps\` beside each run would let the rule judge.`;
    }
    if (reason === "may-be-rungs") {
      return `The lengths (${listed(numbersIn(evidence, "maxTrainSteps"))} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}) look like the rungs of a multi-fidelity search, with fewer trials on each longer one; whether the learning rate is planned for the longest is not known. A config with the schedule beside each run would let the rule judge.`;
    }
    if (reason === "units-differ") return "Some trials count their length in steps and some in epochs. One unit for all trials would let the rule judge.";
    return `The rule could not judge: ${code(reason)}.`;
  }
};

// src/words/en/overfitting.ts
var overfitting = {
  summary: "The validation metric gets worse behind its best step while the training loss goes on falling: regularise first",
  finding: ({ evidence }) => textIn(evidence, "reason") === "calibration-drift" ? drift(evidence) : overfits2(evidence),
  abstention: ({ reason, evidence }) => {
    if (reason === "no-training-curve") {
      return `None of the ${amount(numberIn(evidence, "trials"))} trials logs a training loss long enough to compare with the validation metric, so overfitting cannot be told from an unlucky end. A logged training loss would let the rule judge.`;
    }
    return lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`;
  }
};
function overfits2(evidence) {
  const metric = code(textIn(evidence, "metric"));
  const share = `${amount(numberIn(evidence, "overfitting"))} of ${trials(evidence)}`;
  return {
    title: `Overfitting in ${share}: ${metric} ends ${percent(numberIn(evidence, "rise"))} above its best`,
    message: [
      `In ${share} ${metric} gets worse behind its best step${where(evidence)} while the training loss goes on falling; the median end lies ${percent(numberIn(evidence, "rise"))} above the best, and more than ${percent(numberIn(evidence, "materiality"))} is material.`,
      "More steps of this kind make the fit of the training set better and the model worse.",
      recovery(evidence),
      alsoDrifting(evidence)
    ].filter((sentence) => sentence !== "").join(" "),
    recommendation: recommendation5(evidence),
    certainty: certainty3(evidence)
  };
}
function drift(evidence) {
  const metric = code(textIn(evidence, "metric"));
  const other = code(textIn(evidence, "improvingMetric"));
  return {
    title: `${metric} gets worse in ${amount(numberIn(evidence, "drifting"))} of ${trials(evidence)} while ${other} goes on improving`,
    message: `Behind its best step${where(evidence)} ${metric} rises by ${percent(numberIn(evidence, "rise"))} and ${other} still improves: the predictions become overconfident, not worse. That is a drift of calibration, not overfitting.`,
    recommendation: `Select checkpoints, and judge the length, by the metric that the model is for. If that is ${other}, name it in the policy file under \`metric\`; if it is ${metric}, regularise, or calibrate afterwards.`,
    certainty: `${fact} What would change this advice: ${other} getting worse too in a longer run.`
  };
}
function recommendation5(evidence) {
  const varied = textsIn(evidence, "regularizationVaried").map(code);
  const isLast = textIn(evidence, "select") === "last";
  return [
    varied.length === 0 ? "Regularise first: weight decay, dropout, label smoothing or augmentation." : `Regularise first: ${varied.join(", ")} ${varied.length === 1 ? "was" : "were"} varied and ${varied.length === 1 ? "does" : "do"} not prevent it, so stronger values, dropout or augmentation come next.`,
    isLast ? `The final checkpoint is used by choice: it is ${percent(numberIn(evidence, "rise"))} behind the best one, so select the best instead, or shorten the run.` : "Keep the length meanwhile and select the best checkpoint afterwards: with that the later steps cost time and no quality. A shorter run comes second."
  ].join(" ");
}
function recovery(evidence) {
  const recovering = numberIn(evidence, "recovering");
  if (!(recovering > 0)) return "";
  return `In ${amount(recovering)} of them the metric comes back by half of its rise or more before the end: epoch-wise double descent is possible, and the run may not be long enough to say.`;
}
function alsoDrifting(evidence) {
  const drifting = numberIn(evidence, "drifting");
  return drifting > 0 ? `In ${amount(drifting)} more it gets worse while ${code(textIn(evidence, "improvingMetric"))} goes on improving: calibration, not counted as overfitting.` : "";
}
function certainty3(evidence) {
  const open = numberIn(evidence, "open");
  const few = numberIn(evidence, "trials") < 3 ? ` ${trials(evidence)} cannot show what is usual.` : "";
  const late = open > 0 ? ` ${amount(open)} of them went on for less than twice the steps to their best, so that a later recovery is not ruled out.` : " All went on for at least twice the steps to their best.";
  return `${fact}${few}${late} What would change this advice: the metric recovering in a run twice as long, or another validation set that does not show it.`;
}
var fact = "The rise is a fact, above evaluation noise; that regularisation comes before length is the Tuning Playbook\u2019s reading.";
function where(evidence) {
  const fraction = numberIn(evidence, "medianBestFraction");
  const steps = numberIn(evidence, "maxTrainSteps");
  if (!Number.isFinite(fraction)) return "";
  return Number.isFinite(steps) ? ` (the median at ${percent(fraction)} of ${length(evidence, "maxTrainSteps")})` : ` (the median at ${percent(fraction)} of the run)`;
}
function trials(evidence) {
  const count3 = numberIn(evidence, "trials");
  return `${amount(count3)} ${count3 === 1 ? "trial" : "trials"}`;
}

// src/words/en/page.ts
var page = {
  ruleHelp: ({ needs, claims }) => `It needs ${needs}.${claims.length === 0 ? "" : ` It rests on ${claims.join(", ")} of Longrun\u2019s list of claims, most of them from the Deep Learning Tuning Playbook.`}`,
  aboutRule: "What the rule looks at, and its numbers",
  truth: { true: "yes", false: "no" },
  evidence: "Evidence",
  evidenceColumns: ["Name", "Value"],
  suggestion: (path, line2) => `Suggested change of ${code(path)} at line ${line2}`,
  files: (count3) => `What was read: ${count3} ${count3 === 1 ? "file" : "files"}`,
  suppressed: (count3) => `Suppressed by the policy file: ${count3}`,
  histogram: ({ trials: trials2, early, late, median }) => `Best steps of ${trials2} trials: ${early} in the first 10 % of the run, ${late} in the last 25 %, the median at ${median}.`,
  histogramAxis: "best step \xF7 max_train_steps",
  curves: ({ shown: shown2, trials: trials2, metric }) => `${code(metric)} over the run, ${shown2 === trials2 ? `all ${trials2} trials` : `${shown2} of ${trials2} trials`}, each with its best step.`,
  curvesAxis: (metric) => `${metric.length > 40 ? `${metric.slice(0, 39)}\u2026` : metric} over the run, best steps dotted`,
  scheduleCurve: ({ peak, final, length: length3, unit: unit3 }) => `Learning rate over ${length3} ${unit3}: peak ${peak}, ${final} at the end.`,
  learningRate: "learning rate",
  made: (version) => `Made by Longrun ${version}. The page loads nothing and runs nothing.`
};

// src/words/en/plan.ts
var plan = {
  columns: ["Round", "max_train_steps", "Of production", "Trials", "Keep", "Cost in steps", "Wall time"],
  title: (productionSteps, rounds) => `${rounds === 1 ? "One round" : `${rounds} rounds`} towards a production run of ${productionSteps} steps`,
  total: (cost, times2, hours) => `Together ${cost} steps, ${times2} production runs${hours === null ? "" : `, ${hours} of wall time`}.`,
  note(note) {
    switch (note) {
      case "rounds-overkill":
        return "More than three rounds are often overkill: one to three are usually the most practical.";
      case "first-fraction-low":
        return "The first round is shorter than a tenth of the production run: conclusions of such short runs hold less often.";
      case "first-fraction-very-low":
        return "The first round is shorter than 2 % of the production run: take its results as a smoke test, not as tuning.";
      case "too-few-for-learning-rate":
        return "Fewer than 10 trials in the first round: tune nothing but the base learning rate, or give it more compute.";
      case "too-few-for-optimizer":
        return "Fewer than 25 trials in the first round: tune the base learning rate and one more hyperparameter.";
      case "keeps-too-few":
        return "Ranks at a tenth of the length predict the final ones poorly: take at least three configurations to production length.";
      case "controls":
        return "From the second round on include the baseline as a control and one candidate from below the cut, to see how well ranks hold.";
      case "complete-schedules":
        return "Every trial needs a complete schedule of its own length, decay included; a longer run that is cut off is not a short run.";
    }
  },
  roundConfig: (round2, config) => `Round ${round2}, in ${config}:`,
  notExpressible: "this file\u2019s own keys cannot say it; see the recipe in docs/rules/decay-stretched.md"
};

// src/words/en/policy-change.ts
var policyChange = {
  heading: "What the changed policy file would change",
  introduction: (file, path) => ({
    added: `This change adds ${code(path)}. It counts once it is merged; this review is made without it.`,
    edited: `This change edits ${code(path)}. The new version counts once it is merged; this review is made under the one before.`,
    removed: `This change removes ${code(path)}. The defaults count once it is merged; this review is still made under the file.`
  })[file],
  unreadable: (mistakes) => `the changed policy file has ${mistakes === 1 ? "an error" : `${mistakes} errors`}: no review could be made once it is merged`,
  mistake: (path, { line: line2, message: message5 }) => `${code(`${path}:${line2}`)}: ${message5}`,
  broken: "Once this is merged, every later review stops with an error here",
  flips: ({ before }) => before ? "The findings of this review fail the check; under the new policy they would not" : "The findings of this review do not fail the check; under the new policy they would",
  silenced: (finding, by, reason, until) => ({
    "policy-ignore": `No longer shown: ${named2(finding)}, ignored${reason === "" ? "" : ` with the reason ${code(reason)}`}${until === null ? "" : ` until ${code(until)}`}`,
    "rule-off": `No longer shown: ${named2(finding)}, the rule ${code(finding.rule)} is off`,
    "judged-otherwise": `No longer found: ${named2(finding)}, as ${code(finding.rule)} would be told to judge`
  })[by],
  appearing: (finding, severity) => `New, as ${{ error: "an error", warning: "a warning", note: "a note" }[severity]}: ${named2(finding)}`,
  regraded: (finding, before, after) => `From ${before} to ${after}: ${named2(finding)}`,
  revised: (finding) => `With other numbers: ${named2(finding)}`,
  entry: ({ key: key2, before, after }) => {
    if (before === null) return `${code(key2)} is new: ${code(after ?? "")}`;
    return after === null ? `${code(key2)} is gone: ${code(before)}` : `${code(key2)}: ${code(before)} becomes ${code(after)}`;
  },
  noEffect: "None of it would change what this review says"
};
function named2({ subject, title: title2 }) {
  return `${code(subject)}, \u201C${title2}\u201D`;
}

// src/words/en/problems.ts
function problem({ code: problemCode, values: values2 }) {
  return sentences2[problemCode](withoutCredentials(values2));
}
function withoutCredentials(values2) {
  const { key: key2 } = values2;
  if (typeof key2 !== "string") return values2;
  const shown2 = Object.entries(values2).map(([field, value]) => [field, (field === "value" || field === "text") && isCredential(key2, value) ? "***" : value]);
  return Object.fromEntries(shown2);
}
var notAResult = {
  "no-rows": "it has no rows",
  "no-metric-columns": "none of its columns is a metric with numbers in it, such as `val_loss`",
  "one-row-per-trial": "each row is a trial of its own, with its final values",
  "no-log-history": "it has no `log_history`",
  "another-format": "it does not begin as its name says, or its first record is damaged",
  "no-scalars": "it holds events, and none of them is a scalar such as a loss",
  "no-events": "the writer was opened, and nothing was logged",
  "no-history": "nothing was logged before the run ended",
  "no-trials": "its studies have no trials",
  "no-runs": "its experiments have no runs that were not deleted",
  "other-database": "its tables are those of no tool that is known here (Optuna and MLflow are)",
  "no-tables": "the database has no tables"
};
var leftOut = {
  "not-listed": " by the platform, which lists 3,000 at most",
  "too-many": " because a review reads no more",
  "too-many-candidates": " that may include a changed file, because a review looks for those no further"
};
var sentences2 = {
  "file-binary": () => "This is a binary file; it was not read.",
  "file-empty": () => "The file is empty.",
  "file-too-large": (values2) => `The file is too large to read (${size(values2)}); its values are not judged.`,
  "file-lfs-pointer": (values2) => `This is a Git LFS pointer, not the file itself${numbered(values2, "size", (bytes) => ` (of ${bytes} bytes)`)}; its content was not read.`,
  "file-symlink": () => "This is a symbolic link; links are not followed.",
  "file-submodule": () => "This is a submodule; its files belong to another repository and were not read.",
  "file-unreadable": (values2) => `The file could not be read${named3(values2, "reason", (reason) => `: ${reason}`)}.`,
  "file-not-utf8": () => "The file is not valid UTF-8; the bytes that are not were replaced.",
  "file-missing": (values2) => named3(values2, "included", (path) => `${path}, which this file includes, was not found.`) || "The file was not found.",
  "syntax-error": (values2) => `${syntax(values2)} What could be read around it was read.`,
  "conflict-markers": (values2) => `The file holds merge conflict markers${values2.repeated === true ? ", more than once" : ""}; what stands between them was not trusted.`,
  "duplicate-key": (values2) => `The key ${key(values2)} stands here again; the last value counts, as in the frameworks' own loaders.`,
  "alias-limit": (values2) => `The aliases of this file expand to more than ${number(values2, "limit")} nodes; the rest was not read.`,
  "nesting-limit": (values2) => `The nesting is deeper than ${number(values2, "limit")} levels; what lies deeper was not read.`,
  "unknown-tag": (values2) => `The tag ${name(values2, "tag")} was kept as text and not evaluated.`,
  "reserved-key": (values2) => `The key ${key(values2)} is a reserved name; it was dropped.`,
  truncated: (values2) => numbered(values2, "rows", (rows) => `The file was read up to ${rows} rows; the rest is not judged.`) || numbered(values2, "documents", (documents) => `The file was read up to ${documents} documents; the rest is not judged.`) || numberedFrom0(values2, "byte", (byte) => `The file ends in the middle of the record at byte ${byte}; what stands before that was read.`) || "The file ends in the middle of a value; what stands before that was read.",
  "record-damaged": (values2) => numberedFrom0(values2, "byte", (byte) => `The record at byte ${byte} does not match its checksum; what stands before it was read, the rest was not.`) || `${plural(values2, "records", "record", "records")} could not be decoded or held too much; what stands beside was read.`,
  "database-not-opened": (values2) => values2.reason === "node" ? "SQLite databases are read on Node 22 or newer; run Longrun there, or export the results as CSV (for Optuna: `study.trials_dataframe().to_csv(\u2026)`)." : `${named3(values2, "table", (table2) => `The table ${table2} of the database`) || "The database"} could not be read${named3(values2, "reason", (reason) => `: ${reason}`)}${values2.table === void 0 ? "" : "; what stands before that was read"}.`,
  "ragged-rows": (values2) => `${plural(values2, "rows", "row has", "rows have")} another number of cells than the header${numbered(values2, "columns", (columns) => ` (${columns} columns)`)}; missing cells count as empty.`,
  "not-finite": (values2) => `${name(values2, "name")} holds ${plural(values2, "values", "value that is", "values that are")} not finite.`,
  "yaml-string-number": (values2) => `${name(values2, "text")}${named3(values2, "key", (path) => ` of ${path}`)} is read as the number it looks like; PyYAML reads it as a string (a dot, as in \`5.0e-4\`, makes it a number everywhere).`,
  "value-not-understood": (values2) => `The value of ${key(values2)}, ${shown(values2.value)}, was not understood${named3(values2, "expected", (expected2) => `; expected: ${expected2}`)}.`,
  "unit-not-known": (values2) => `${key(values2)} does not say whether ${shown(values2.value)} counts steps or epochs; it is not judged.`,
  "quantity-open": (values2) => `${key(values2)} is left open (${shown(values2.value)}); what depends on it is not judged.`,
  "schedule-unknown": (values2) => `The schedule ${name(values2, "schedule")} is not known; its learning rates are not judged.`,
  "schedule-custom": (values2) => `${named3(values2, "schedule", (schedule3) => `The schedule ${schedule3}`) || "The schedule"} is the project's own code; its learning rates are not judged.`,
  "schedule-version": (values2) => `What ${key(values2)} means depends on the framework's version${named3(values2, "assumed", (version) => `; ${version} is assumed`)}.`,
  "keys-conflict": (values2) => `${named3(values2, "without", (other) => `${key(values2)} has no effect without ${other}`) || `${key(values2)} and ${name(values2, "with")} contradict each other`}${named3(values2, "meaning", (meaning2) => `; read as ${meaning2}`)}.`,
  "interpolation-open": (values2) => values2.value === "???" ? `${key(values2)} is to be given when the run is started (${shown(values2.value)}); what depends on it is not judged.` : `${key(values2)} refers to another value (${shown(values2.value)}) that is not known here; what depends on it is not judged.`,
  "include-outside": (values2) => `${name(values2, "included")}, which this file includes, is not a file of this repository; it was not read.`,
  "include-cycle": (values2) => `${name(values2, "included")} includes itself by way of this file; it was included once.`,
  "include-limit": (values2) => `More than ${number(values2, "limit")} files make up this config; those beyond were not read, and what they say is not known here.`,
  "include-unreadable": (values2) => `${name(values2, "included")}, which this file includes, holds no keys and values; nothing of it was used.`,
  "primary-missing": () => "This file is an option for a Hydra config, and no config above it lists what it overrides; what that config says is not known here.",
  "config-part": (values2) => `This file is ${named3(values2, "group", (group) => `an option of the group ${group}`) || "a part"} of ${name(values2, "of")}${others(values2)}; it is judged where it is included.`,
  "included-by": (values2) => `${plural(values2, "count", "config includes", "configs include")} this file, so this change changes them too: ${names(values2, "configs")}${numbered(values2, "more", (more) => ` and ${more} more`)}.`,
  "repeated-final-evaluation": (values2) => `The evaluation at step ${number(values2, "step")} repeats that of the best step, ${number(values2, "best_step")}, which was loaded at the end; it is not counted.`,
  "duplicate-rows": (values2) => `${plural(values2, "rows", "row repeats", "rows repeat")} a step that was logged before; each step is counted once.`,
  "long-log": (values2) => `The log is long: what its columns mean was decided on its first ${number(values2, "rows")} rows; all rows are counted.`,
  "several-runs": (values2) => `The file holds ${number(values2, "runs")} runs; each is judged on its own.`,
  "reported-best-differs": (values2) => `The file reports a best of ${number(values2, "reported")}${named3(values2, "metric", (metric) => ` for ${metric}`)}, which is not the best value in its log; the log counts.`,
  "no-step-column": () => "No column of steps or epochs was found, so these rows were not read as a run.",
  "no-evaluations": () => "The run logs no validation metric; its best step is not known.",
  "final-values-only": () => "The file holds what a run ended with, and no curve: where the best step was cannot be told from it.",
  "axis-counts-log-calls": (values2) => `${named3(values2, "key", (key2) => `The steps of this run are ${key2}, which counts`) || "The step numbers of this run count"} calls of the logger: no step, iteration or epoch was logged beside the metrics.`,
  "run-without-config": () => "The planned length of this run is not known: the file does not say it, and no config was found beside it.",
  "config-without-length": (values2) => `${named3(values2, "config", (path) => `The config ${path}`) || "The config"} does not say how long training is, in a unit that is understood.`,
  "not-a-result": (values2) => `The file holds no log of a run: ${notAResult[String(values2.reason)] ?? "it has no steps with metrics"}${exitCode(values2)}.`,
  "not-recognised": () => "The file was not recognised as a training config or as run results.",
  "listing-incomplete": (values2) => `Not all files were looked at${numbered(values2, "left", (left) => `: ${left} were left out`)}${leftOut[String(values2.why)] ?? ""}.`,
  "patch-missing": () => "The platform left out the diff of this file, so no comment can stand on its lines.",
  note: (values2) => named3(values2, "message", (message5) => message5) || "There is something to see here."
};
function key(values2) {
  return name(values2, "key");
}
function name(values2, field) {
  return shown(values2[field]);
}
function shown(value) {
  return value === void 0 ? "a value" : code(String(value));
}
function names(values2, field) {
  return String(values2[field] ?? "").split("\n").map((each) => code(each)).join(", ");
}
function others(values2) {
  return numbered(values2, "more", (more) => ` and ${more} ${more === "1" ? "other" : "others"}`);
}
function named3(values2, field, sentence) {
  const value = values2[field];
  return value === void 0 || value === null || value === "" ? "" : sentence(code(String(value)));
}
function numbered(values2, field, sentence) {
  const value = values2[field];
  return typeof value === "number" && Number.isFinite(value) && value > 0 ? sentence(amount(value)) : "";
}
function numberedFrom0(values2, field, sentence) {
  const value = values2[field];
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? sentence(amount(value)) : "";
}
function exitCode(values2) {
  return typeof values2.exit_code === "number" ? ` (exit code ${values2.exit_code})` : "";
}
function number(values2, field) {
  const value = values2[field];
  return typeof value === "number" ? amount(value) : "an unknown number of";
}
function plural(values2, field, one, many) {
  const value = values2[field];
  return typeof value === "number" ? `${amount(value)} ${value === 1 ? one : many}` : `Some ${many}`;
}
function size(values2) {
  const bytes = typeof values2.bytes === "number" ? values2.bytes : values2.size;
  const limit = typeof values2.limit === "number" ? `, the limit is ${amount(values2.limit)}` : "";
  return typeof bytes === "number" ? `${amount(bytes)} bytes${limit}` : "its size is not known";
}
function syntax(values2) {
  const lines = values2.lines;
  if (typeof lines === "number") return `${amount(lines)} ${lines === 1 ? "line is" : "lines are"} not valid.`;
  return `The syntax is broken${named3(values2, "message", (message5) => `: ${message5}`)}${named3(values2, "found", (found2) => `, found ${found2}`)}.`;
}

// src/words/en/publication.ts
var publication = {
  plan: (pull, headSha, account) => `On ${code(pull)} at ${code(headSha.slice(0, 7))}, written by ${code(account)}`,
  others: (accounts) => `Longrun\u2019s comments of ${accounts.map((account) => code(account)).join(", ")} stand there too and would stay: only comments of one\u2019s own account are touched`,
  comments: "Review comments",
  summary: "Summary comment",
  doing: {
    post: "new",
    update: "updated",
    keep: "kept as it is",
    answer: "reply",
    remove: "removed",
    newer: "kept, as a later run wrote it",
    none: "none"
  },
  noComments: "none",
  written: (what, url) => {
    const parts = [...commentParts(what), ...summaryParts(what)];
    if (parts.length === 0) return "Nothing was written: everything stands as it should";
    const sentence = parts.join(", ");
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${url === "" ? "" : `: ${url}`}`;
  },
  movedOn: "The pull request moved on while it was reviewed, and nothing was written about the commit before; run the command again.",
  tokenLacks: "On the command line it is the token in the environment that needs this permission."
};
function commentParts({ posted, answered, updated, removed }) {
  return [
    posted === 0 ? "" : `posted 1 review with ${counted(posted, "comment")}`,
    answered === 0 ? "" : `replied in ${counted(answered, "thread")}`,
    updated === 0 ? "" : `updated ${counted(updated, "comment")}`,
    removed === 0 ? "" : `removed ${counted(removed, "comment")}`
  ].filter((part) => part !== "");
}
function summaryParts({ summary }) {
  return summary === "unchanged" ? [] : [`${summary} the summary`];
}
function counted(count3, noun) {
  return `${count3} ${noun}${count3 === 1 ? "" : "s"}`;
}

// src/words/en/publish.ts
var publish = {
  fixed: (commit) => `Fixed in ${commit}: the review of that commit no longer finds this.`,
  ignored: (commit) => `No longer reported as of ${commit}: the policy file suppresses this finding.`,
  returned: (goneIn, commit) => `~~Fixed in ${goneIn}.~~ Found again in ${commit}.`,
  annotationsLeftOut: (count3) => `${count3} more ${count3 === 1 ? "finding" : "findings"} without an annotation here: all of them are counted above.`
};

// src/words/en/repeated-data.ts
var known = {
  run: " (by the steps of an epoch that the runs logged)",
  tokens: " (the tokens of the run over those of the corpus)"
};
var round = (value) => amount(Number(value.toPrecision(3)));
var repeatedData = {
  summary: "Language-model training repeats its text more often than repetition is worth as much as new text",
  finding: ({ evidence }) => {
    const epochs = round(numberIn(evidence, "epochs"));
    const worth = round(numberIn(evidence, "uniqueEpochsWorth"));
    const isTuning = textIn(evidence, "training") === "fine-tuning";
    return {
      title: `${epochs} epochs of one text corpus are worth about ${worth} epochs of new text`,
      message: `The run of ${amount(numberIn(evidence, "maxTrainSteps"))} ${unitWord(evidence)} passes its data ${epochs} times${known[textIn(evidence, "knownBy")] ?? ""}. Up to 4 epochs repeated text is nearly as good as new; then its value decays: these are worth ${percent(numberIn(evidence, "worthShare"))} of as much new text, and one more epoch would add ${round(numberIn(evidence, "nextEpochWorth"))}.`,
      recommendation: isTuning ? "Compare the validation loss after each epoch before the length is kept: fewer epochs may do, and more data is worth more than more epochs." : "Spend the steps on more data where there is some, or on a larger model; from about 40 epochs on repetition adds nothing.",
      certainty: isTuning ? "The number of epochs is a fact; the decay (R* = 15.4) was fitted to pretraining, and fine-tuning may repeat more or less. What would change this advice: a validation loss that still falls in the last epochs." : "The number of epochs is a fact; the decay (R* = 15.4) is a fit over several hundred models up to 9 billion parameters. What would change this advice: heavy regularisation, or a validation loss that still falls in the last epochs."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/forecast.ts
function forecast(about) {
  const { trial, metric, maxTrainSteps, unit: unit3, horizonFactor } = about;
  if (about.kind === "refused") {
    const end = maxTrainSteps === null ? "the end of a longer run" : `the end of a run of ${amount(maxTrainSteps)} ${unit3}`;
    return `${trial === null ? "" : `${code(trial)}: `}${end} is not forecast, because ${refusals[about.reason]}.`;
  }
  const length3 = `${amount(maxTrainSteps ?? Number.NaN)} ${unit3} (${times(horizonFactor ?? Number.NaN)} as long; ${rate2[about.schedule]})`;
  const values2 = `${code(metric ?? "")} ${significant(about.present, 4)} now, ${significant(about.value, 4)} then`;
  return `${code(trial ?? "")} carried on to ${length3}: ${values2}, ${interval(about.interval)}${bound(about)}.`;
}
function interval(found2) {
  if (found2 === null) return "no calibrated interval";
  const { level, low, high, runs, calibratedOn, workloads } = found2;
  const kind = workloads === null || workloads === "any" ? "" : `, class ${workloads}`;
  const whose = calibratedOn === "own-runs" ? `${amount(runs)} of this project's own finished runs` : `${amount(runs)} forecasts of public runs${kind}`;
  return `${percent(level)} interval ${significant(low, 4)} \u2013 ${significant(high, 4)} (calibrated on ${whose})`;
}
function bound({ gainAtMost }) {
  if (gainAtMost === null) return "";
  return gainAtMost > 0 ? `; by the slope of its tail at most ${percent(gainAtMost)} better, typically half of that` : "; the slope of its tail promises nothing";
}
function times(factor) {
  return `${significant(factor, 2)} times`;
}
var rate2 = {
  constant: "constant learning rate",
  stretched: "its schedule stretched to the new length",
  continued: "its schedule continued",
  "as-planned": "its schedule as planned"
};
var refusals = {
  "no-trial": "no trial has evaluations and reached a known length",
  "no-loss": "its metric has a ceiling and no validation loss is logged that could be carried on instead",
  "too-few-evaluations": "fewer than 12 evaluations are too few to fit a curve to",
  "horizon-too-far": "more than four times what has been run is farther than any curve is trusted",
  "tail-rises": "the loss rises in the last half by more than its noise",
  "loss-spike": "the loss spikes in the last fifth",
  "schedule-unknown": "neither a log nor a config tells the learning rate, so that a decay cannot be told from learning",
  "learning-rate-restarts": "the learning rate rises again inside the run",
  "batch-changes": "the batch size changes inside the run",
  "no-decay-seen": "its learning rate is still to decay and no run of the study shows what that decay is worth",
  "does-not-fit": "no curve fits what was logged"
};

// src/words/en/report.ts
var report = {
  verdict: { clear: "Clear", advice: "Advice", attention: "Attention", "nothing-to-judge": "Nothing to judge" },
  severity: { error: "error", warning: "warning", note: "note" },
  confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
  status: {
    complete: "complete",
    unfinished: "unfinished",
    "stopped-early": "stopped early",
    pruned: "pruned",
    diverged: "diverged",
    unknown: "status unknown"
  },
  censored: {
    unfinished: "unfinished",
    "stopped-early": "stopped early",
    pruned: "pruned",
    diverged: "diverged",
    "unknown-length": "length unknown",
    "no-evaluations": "no evaluations",
    "loss-not-falling": "training loss did not fall"
  },
  confirmation: {
    "decay-kept": "The decay keeps its length behind a longer peak, as the Tuning Playbook suggests",
    "taken-along": "The schedule was taken along with the length, as its recipe says"
  },
  kind: { config: "training config", run: "run results", "search-space": "search space", unknown: "not recognised" },
  chosenBy: {
    policy: "named in the policy file",
    config: "named in the config",
    run: "the run selected by it",
    name: "recognised by its name"
  },
  goal: { min: "lower is better", max: "higher is better" },
  label: {
    studies: "Studies",
    findings: "Findings",
    "other-findings": "Other findings",
    "best-steps": "Where the best steps lie",
    do: "Do",
    "how-sure": "How sure",
    schedules: "Schedules",
    forecasts: "Forecasts",
    abstentions: "Not judged, and why",
    notes: "Notes on files",
    suppressed: "Suppressed by the policy file",
    rule: "Rule",
    metric: "Metric",
    "not-known": "not known",
    severity: "Severity",
    "best-step": "best step",
    sweep: "learning-rate sweep"
  },
  studyColumns: {
    study: "Study",
    judged: "Trials judged",
    length: "`max_train_steps`",
    fractions: "Best fraction, median (range)",
    finding: "Finding",
    recommended: "Recommended `max_train_steps`"
  },
  trialColumns: ["Trial", "Planned", "Last step", "Status", "Best step", "Best fraction"],
  clear: (totals) => `${clear(totals)}${totals.suppressed === 0 ? "" : `; ${plural2(totals.suppressed, "finding")} suppressed by the policy file`}`,
  nothingRelevant: (place) => place === "pull-request" ? "no training config or run results in this pull request" : "no training config or run results found here",
  nothingJudged: (totals) => {
    if (totals.abstentions > 0) return `${basis(totals)} read, no rule had enough to judge by`;
    return totals.studies > 0 ? `${basis(totals)} read; learning-rate sweeps are not judged by where their best steps lie` : `${basis(totals)} read; run results, or in a config how often it evaluates, would give the rules something to judge`;
  },
  totals: (totals) => [found(totals), basis(totals)].filter((part) => part !== "").join(" \xB7 "),
  andOthers: (others2) => `and ${plural2(others2, "other finding")}`,
  leftOut: (list, count3) => `${count3} more ${nouns[list][count3 === 1 ? 0 : 1]} left out for length`,
  moreStudies: (count3) => plural2(count3, "more study", "more studies"),
  judged: (judged, all) => judged === all ? String(judged) : `${judged} of ${all}`,
  notCounted: (count3, reasons2) => `not counted: ${count3} (${reasons2})`,
  medianRange: (median, low, high) => low === high ? median : `${median} (${low} \u2013 ${high})`,
  recommended: (value, low, high) => low === high ? value : `${value} (${low} \u2013 ${high})`,
  histogram: (judged) => `best step \xF7 max_train_steps, ${plural2(judged, "trial")}`,
  firstTenth: "first 10 %",
  lastQuarter: "last 25 %",
  resolution: (spacing2, share, coarse) => `resolution: one evaluation every ${spacing2.replace(/^1 (step|epoch)s$/, "$1")}, ${share} of the run${coarse ? ", too coarse to place a best step within the marks" : ""}`,
  resolutionUnknown: "resolution not known: fewer than two evaluations in a trial",
  restsOn: (claims, status) => `rests on ${claims.join(", ")} (${{ fact: "stated as fact", suspicion: "a suspicion", speculation: "a speculation" }[status]})`,
  severityAndConfidence: (severity, confidence) => `${severity}, ${confidence} confidence`,
  suppressed: ({ by, reason, until, endsInDays }) => {
    const why = by === "rule-off" ? "the policy file switches the rule off" : "ignored";
    const end = until === null ? "" : ` (until ${until}${endsInDays === null ? "" : `, ${inDays(endsInDays)}`})`;
    return `${why}${reason === "" ? "" : `: ${reason}`}${end}`;
  },
  expiredIgnore: ({ reason, until }) => `The policy file ignored this until ${until}, which has passed: ${reason.replace(/[.\s]+$/, "")}.`,
  couldNotJudge: (reason) => `could not judge: ${code(reason)}`,
  schedule,
  forecast,
  chart: {
    role: { before: "before", now: "with this change", recommended: "as recommended" },
    summary: ({ before, recommended: recommended3 }) => {
      if (!before) return "The learning rate with this change and as recommended";
      return recommended3 ? "The learning rate before, with this change, and as recommended" : "The learning rate before and with this change";
    },
    line: (role, family, length3) => `${role} (${family === null ? "" : `${code(family)}, `}${length3})`,
    counter: (unit3, power) => `${unit3 === "epochs" ? "epoch" : "update"}${power === "" ? "" : ` (unit: ${power})`}`,
    rate: (power) => `learning rate${power === "" ? "" : ` (unit: ${power})`}`,
    logRate: "log\u2081\u2080 of the learning rate",
    ends: "A run that is over is drawn at 0."
  },
  line: (line2) => `line ${line2}`,
  alsoOf: (names2, more) => `This line makes it so for ${names2.map((name2) => code(name2)).join(", ")}${more === 0 ? "" : ` and ${more} more`} too, which include this file; the numbers here are those of the config named first.`,
  reproduce: (version, headSha) => `Longrun ${version}${headSha === null ? "" : ` judged \`${headSha.slice(0, 7)}\``}. The same report on a checkout of it`
};
function schedule({ family, peak, final, warmup, horizon, runLength, unit: unit3, belowTenth }) {
  const end = horizon === null || runLength === null ? runLength === null ? "" : `${runLength} ${unit3}` : `decay ends at ${horizon} of ${runLength} ${unit3}`;
  const parts = [
    code(family),
    peak === null ? "" : `peak ${peak}`,
    warmup === null || warmup === "0" ? "" : `warmup over ${warmup} ${unit3}`,
    end,
    final === null ? "" : `last learning rate ${final}`,
    belowTenth === null ? "" : `${belowTenth} of the run below 10 % of the peak`
  ];
  return parts.filter((part) => part !== "").join(", ");
}
var nouns = {
  studies: ["study", "studies"],
  forecasts: ["forecast", "forecasts"],
  histograms: ["histogram", "histograms"],
  findings: ["finding", "findings"],
  abstentions: ["reason", "reasons"],
  notes: ["note", "notes"],
  suppressed: ["suppressed finding", "suppressed findings"],
  schedules: ["schedule", "schedules"],
  charts: ["chart", "charts"],
  trials: ["trial", "trials"],
  lines: ["line", "lines"],
  files: ["file", "files"],
  "policy-changes": ["effect of the changed policy file", "effects of the changed policy file"]
};
function plural2(count3, noun, nouns2 = `${noun}s`) {
  return `${count3} ${count3 === 1 ? noun : nouns2}`;
}
function found({ errors, warnings, notes, suppressed }) {
  const parts = [
    errors > 0 ? plural2(errors, "error") : "",
    warnings > 0 ? plural2(warnings, "warning") : "",
    notes > 0 ? plural2(notes, "note") : "",
    suppressed > 0 ? `${suppressed} suppressed` : ""
  ];
  return parts.filter((part) => part !== "").join(", ");
}
function clear(totals) {
  const nothing = totals.suppressed === 0 ? "nothing to change" : "nothing else to change";
  return totals.abstentions === 0 ? `${basis(totals)} judged, ${nothing}` : `${basis(totals)} read, ${nothing} in what could be judged; what could not is named below`;
}
function inDays(days) {
  return days <= 0 ? "today" : `in ${plural2(days, "day")}`;
}
function basis({ studies, judgedTrials, censoredTrials, configs, files }) {
  const trials2 = judgedTrials === 0 && censoredTrials > 0 ? `${plural2(censoredTrials, "trial")}, none counted` : `${plural2(judgedTrials, "trial")}${censoredTrials > 0 ? ` counted, ${censoredTrials} not` : ""}`;
  const parts = [studies > 0 ? `${plural2(studies, "study", "studies")} (${trials2})` : "", configs > 0 ? plural2(configs, "config") : ""];
  const named4 = parts.filter((part) => part !== "").join(", ");
  return named4 === "" ? plural2(files, "file") : named4;
}

// src/words/en/round-plan.ts
var roundPlan = {
  summary: "The rounds of a project spend most of it at production length, test too little before it, or are too many",
  finding: ({ evidence }) => {
    const reasons2 = textsIn(evidence, "reasons");
    const [first = ""] = reasons2;
    const said2 = reasons2.flatMap((reason) => Object.hasOwn(saying, reason) ? saying[reason]?.(evidence) ?? [] : []);
    return {
      title: said2[0]?.title ?? `The rounds of this project differ from a plan: ${code(first)}`,
      message: [table(evidence), ...said2.map(({ message: message5 }) => message5)].join(" "),
      recommendation: [...said2.map(({ recommendation: recommendation7 }) => recommendation7), command(evidence)].join(" "),
      certainty: `The counts are exact; the numbers of rounds and configurations are the Tuning Playbook\u2019s practice. ${flagIn(evidence, "isProductionStated") ? "What would change this advice: production runs that take minutes." : "What would change this advice: `production-steps` in the policy file; without it the longest round is taken for the production length."}`
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
var saying = {
  "most-at-production": (evidence) => {
    const [at, all] = ["configurationsAtProduction", "configurations"].map((name2) => numberIn(evidence, name2));
    return {
      title: `${amount(at ?? 0)} of ${amount(all ?? 0)} configurations were tried at production length, ${length2(evidence, "productionSteps")}`,
      message: "More, shorter experiments can tune better than the few that production length leaves time for.",
      recommendation: "Compare in a first round of about a tenth of the production length, and keep that length for the two or three models that may be launched."
    };
  },
  "untested-conclusion": (evidence) => {
    const share = percent(numberIn(evidence, "comparedSteps") / numberIn(evidence, "productionSteps"));
    const fifth = amount(Math.ceil(numberIn(evidence, "productionSteps") / 5));
    const compared = numberIn(evidence, "comparedConfigurations");
    const kept = Math.min(compared, Math.max(3, Math.ceil(compared / 3)));
    return {
      title: `What ${length2(evidence, "comparedSteps")} showed (${share} of the production length) is used there by one configuration alone`,
      message: "Conclusions at a tenth of the length may fail at a fifth, let alone at all of it; in public studies the best of five at a tenth was the best at the end in 30 % of the cases, against 20 % by chance.",
      recommendation: `Run the runner-up at production length as well, or the best ${amount(kept)} of ${amount(compared)} at ${fifth} ${unitWord(evidence)}.`
    };
  },
  "wide-last-round": (evidence) => ({
    title: `The last round compares ${amount(numberIn(evidence, "configurationsAtProduction"))} configurations at ${length2(evidence, "productionSteps")}`,
    message: "The last round is for very few long runs on good points.",
    recommendation: "Take at most ten to it, repeats with other seeds aside, and leave the choice among the rest to a shorter round."
  }),
  "many-rounds": (evidence) => ({
    title: `The project has ${amount(numberIn(evidence, "rounds"))} rounds of different length`,
    message: "One to three rounds are usually the most practical; more suit mature pipelines with very long and costly production runs, and are otherwise overkill.",
    recommendation: "Plan three rounds or fewer, or ignore the rule in the policy file with the reason for more."
  })
};
function length2(evidence, name2) {
  return `${amount(numberIn(evidence, name2))} ${unitWord(evidence)}`;
}
function table(evidence) {
  const counts = numbersIn(evidence, "roundConfigurations");
  const steps = numbersIn(evidence, "roundSteps");
  const parts = steps.slice(0, 6).map((one, index) => `${amount(counts[index] ?? 0)} \xD7 ${amount(one)}`);
  const more = steps.length > 6 ? ` and ${steps.length - 6} more` : "";
  return `Configurations \xD7 ${unitWord(evidence)}: ${parts.join(", ")}${more}.`;
}
var leastCompute = 4;
function command(evidence) {
  const production = Math.round(numberIn(evidence, "productionSteps"));
  const compute = Math.round(numberIn(evidence, "computeSteps"));
  const complete = "Every round has a complete schedule of its own length.";
  if (unitWord(evidence) !== "steps" || !Number.isFinite(production)) return complete;
  const plan2 = `longrun plan --production-steps ${production}`;
  return compute >= leastCompute * production ? `${code(`${plan2} --compute ${compute}`)} plans rounds for the compute that was spent. ${complete}` : `${code(plan2)} plans rounds. ${complete}`;
}

// src/words/en/run-differs-from-config.ts
var abstentions = {
  "units-unclear": "The run and its config seem to count their lengths or rates in different units, such as micro-batches and updates. A planned length in the result file, in the unit of its steps, would let the rule judge.",
  "rate-scaled": "The logged learning rate is the config\u2019s times its batch or its devices, as the linear scaling rule has it, so the two may well agree. The scaled rate in the config would let the rule judge.",
  "schedule-open": "The config leaves its schedule open, so that a logged learning rate below its peak says nothing. A named schedule, or the run\u2019s length in the result file, would let the rule judge."
};
var runDiffersFromConfig = {
  summary: "A run logged another length, peak or learning-rate schedule than its config states",
  finding: ({ evidence }) => {
    const config = code(textIn(evidence, "config"));
    const differences = textsIn(evidence, "differences");
    const number2 = (name2) => significant(numberIn(evidence, name2), 4);
    const [runs, compared] = ["runs", "comparedRuns"].map((name2) => numberIn(evidence, name2));
    const unit3 = unitWord(evidence);
    const parts = [];
    if (differences.includes("length"))
      parts.push(
        `The config asks for ${amount(numberIn(evidence, "statedMaxTrainSteps"))} ${unit3}; the run was one of ${amount(numberIn(evidence, "loggedMaxTrainSteps"))}.`
      );
    if (differences.includes("peak"))
      parts.push(
        `At the logged steps the config\u2019s learning rate reaches ${number2("statedPeakLearningRate")}; the run\u2019s reached ${number2("loggedPeakLearningRate")}.`
      );
    if (differences.includes("schedule"))
      parts.push(
        `The logged learning rates are not the config\u2019s ${code(textIn(evidence, "statedFamily"))} schedule: at step ${amount(numberIn(evidence, "worstAtStep"))} they are ${percent(numberIn(evidence, "deviationOverPeak"))} of the peak away from it.`
      );
    const names2 = {
      length: "another length",
      peak: "another peak learning rate",
      schedule: "another learning-rate schedule"
    };
    const count3 = compared === 1 ? "The run" : `${amount(runs ?? 0)} of ${amount(compared ?? 0)} runs`;
    return {
      title: `${count3} had ${differences.map((name2) => names2[name2] ?? code(name2)).join(" and ")} than ${config} states`,
      message: `${compared === 1 ? "" : `In ${code(textIn(evidence, "run"))}: `}${parts.join(" ")} Whoever repeats the run from this config gets another one, and what was learned from the results does not belong to it.`,
      recommendation: `Commit the config that the run was really made with, or repeat the run with ${config}. If a command line, a launcher or a resumed checkpoint overrode it, write that down beside the results.`,
      certainty: "The numbers are facts: off-by-one logs, skipped updates (1 % of the run) and differences below 5 % of the peak are not counted. That this config belongs to the run is found by its place or its values; what would change this advice: another config is the run\u2019s, which `config` in the policy file can say."
    };
  },
  abstention: ({ reason }) => abstentions[reason] ?? `The rule could not judge: ${code(reason)}.`
};

// src/words/en/schedule.ts
var schedule2 = {
  label: {
    family: "Family",
    peak: "Peak",
    final: "Last learning rate",
    warmup: "Warmup",
    horizon: "Horizon",
    run: "Run",
    mean: "Mean over peak",
    below: "Share of the run",
    "past-horizon": "Past the horizon",
    update: "update",
    epoch: "epoch",
    rate: "learning rate",
    against: "Against",
    change: "Change"
  },
  pastHorizon: {
    constant: "the learning rate stays where it is",
    zero: "the learning rate is 0",
    floor: "the learning rate stays at its floor",
    rises: "the learning rate rises again",
    repeats: "the schedule starts over",
    stops: "the framework stops with an error",
    none: "the schedule has no horizon"
  },
  open(quantity, why) {
    const needs = `${code(why)} needs`;
    switch (quantity) {
      case "steps":
        return `${needs} the length of the run in updates, which the config does not say; give it with ${code("--steps N")}.`;
      case "steps-per-epoch":
        return `${needs} the updates of an epoch, which the config does not say; give them with ${code("--steps-per-epoch N")}.`;
      case "world-size":
        return `${needs} the number of devices, which the config does not say; ${code("--steps N")} settles the length without it.`;
      case "tokens-per-step":
        return `${needs} the tokens of an update, which the config does not say; ${code("--steps N")} settles the length without them.`;
      case "learning-rate":
        return `${needs} the peak learning rate, which the config does not say.`;
      case "evaluations":
        return `${code(why)} follows the evaluations of a run; give their values with ${code("--evaluations 1.0,0.9,\u2026")}.`;
      case "custom":
        return `${code(why)} names a schedule whose definition is not known; nothing is guessed.`;
    }
  },
  length: (amount2, unit3) => `${amount2} ${unit3}`,
  shares: (half, tenth, hundredth) => `${half} below 50 % of the peak, ${tenth} below 10 %, ${hundredth} below 1 %`,
  change({ added, addedMeanOverPeak, shareBelowOldFinal }) {
    const mean = addedMeanOverPeak === null ? "" : ` at a mean of ${addedMeanOverPeak} of the peak`;
    return `${added}${mean}; ${shareBelowOldFinal} of the new run lies below the learning rate at which the old one ended`;
  },
  otherLength: (asked, own) => `The config says ${own}; ${asked} are looked at, under the schedule that the config asks for.`,
  severalConfigs: (shown2, others2) => `The file holds several configs; this is ${code(shown2)}. Others: ${others2.map(code).join(", ")}.`,
  logged({ family, peak, warmup, horizon, config }) {
    const parts = [
      peak === null ? "" : `peak ${peak}`,
      warmup === null ? "" : `warmup over ${warmup} steps`,
      horizon === null ? "" : `decay ends at ${horizon}`
    ];
    const shape = family === "unknown" ? "no schedule that is known explains it" : [code(family), ...parts.filter((part) => part !== "")].join(", ");
    return `Logged learning rate: ${shape}.${config === null ? "" : reconciled(config)}`;
  }
};
function reconciled({ explains, deviation, shift, worstAt }) {
  const off = shift === 0 ? "" : `, logged one update ${shift > 0 ? "ahead" : "late"}`;
  if (explains) return ` The schedule of its config explains it${off}.`;
  return ` The schedule of its config does not: they differ by up to ${deviation} of the peak, most at step ${worstAt}.`;
}

// src/words/en/short-horizon.ts
var how = {
  short: "in complete runs",
  unfinished: "in runs that stopped on the way, so that annealed and un-annealed runs were compared",
  "un-annealed": "under the schedule of a longer run, none of which was annealed"
};
var shortHorizon = {
  summary: "The peak learning rate was chosen in runs far shorter than the one that uses it, or from the beginnings of longer ones",
  finding: ({ evidence }) => {
    const unit3 = unitWord(evidence);
    const [measured2, production] = ["measuredSteps", "maxTrainSteps"].map((name2) => `${amount(numberIn(evidence, name2))} ${unit3}`);
    const [chosen, low, high] = ["learningRate", "lowLearningRate", "highLearningRate"].map((name2) => rate3(evidence, name2));
    const reason = textIn(evidence, "reason");
    return {
      title: `The peak learning rate ${chosen} was chosen at ${measured2}, ${percent(numberIn(evidence, "share"))} of the ${production} it is used for`,
      message: `${code(textIn(evidence, "study"))} compared learning rates in ${amount(numberIn(evidence, "trials"))} trials, ${how[reason] ?? code(reason)}. Two effects pull in opposite directions: judged greedily or from prefixes, learning rates come out too small, by orders of magnitude at horizons of 100 steps; with a complete schedule at each length, the best peak gets smaller as the run gets longer.${doubts(evidence)}`,
      recommendation: `Sweep the peak learning rate again with a complete schedule of ${production}, from ${low} to ${high}; where that is too dear, at a fifth of it. No formula takes the rate from one length to the other.`,
      certainty: "Where the rate was compared is a fact, and both effects are published; which of them is larger here is not known. What would change this advice: best learning rates at two lengths of this project."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
function rate3(evidence, name2) {
  const value = numberIn(evidence, name2);
  return Number.isFinite(value) ? significant(value, 3) : "\u2013";
}
function doubts(evidence) {
  const diverged = numberIn(evidence, "divergedAbove");
  const batch = flagIn(evidence, "isBatchChanged") ? " The batch changes along with the length, which moves the best learning rate by itself." : "";
  const cap = diverged > 0 ? ` ${amount(diverged)} ${diverged === 1 ? "run" : "runs"} with a higher learning rate diverged: the chosen one may be as high as stability allows.` : "";
  return batch + cap;
}

// src/words/en/stale-steps.ts
var classNames = {
  architecture: "the architecture",
  data: "the data",
  augmentation: "the augmentation",
  regularization: "the regularisation",
  batch: "the batch",
  optimizer: "the optimizer"
};
var staleSteps = {
  summary: "What the length was chosen for has changed since the last runs that could tell how long to train",
  finding: ({ evidence }) => {
    const classes2 = textsIn(evidence, "classes").map((name2) => classNames[name2] ?? code(name2));
    const settings = textsIn(evidence, "settings");
    const shown2 = settings.slice(0, 5).map(code).join(", ");
    const more = settings.length > 5 ? ` and ${settings.length - 5} more` : "";
    const steps = `${amount(numberIn(evidence, "maxTrainSteps"))} ${unitWord(evidence)}`;
    const runs = numberIn(evidence, "runs");
    const best2 = numberIn(evidence, "medianBestFraction");
    const where2 = Number.isFinite(best2) ? ` Their best steps lay at ${percent(best2)} of it in the middle.` : "";
    return {
      title: `${steps} were chosen before ${classes2.join(" and ")} changed`,
      message: `Changed: ${shown2}${more}. The ${amount(runs)} finished ${runs === 1 ? "run" : "runs"} of this length ${runs === 1 ? "was" : "were"} made with the config before the change.${where2} The best number of steps can change with the architecture and the data.`,
      recommendation: `Take ${steps} as a starting value: look at where the best steps of the first few runs with the new config lie before the length is kept for a study.`,
      certainty: "That the evidence is older than the change is a fact; whether the length still fits is open. What would change this advice: finished runs with the new config."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/steps-reducible.ts
var stepsReducible = {
  summary: "Better tuned runs reach the same target in fewer steps, so that the length may be reduced",
  finding: ({ evidence }) => {
    const unit3 = unitWord(evidence);
    const count3 = (name2) => amount(numberIn(evidence, name2));
    const settings = textsIn(evidence, "settings").slice(0, 5).map(code).join(", ");
    return {
      title: `${count3("pairs")} pairs of runs reach the same ${code(textIn(evidence, "metric"))} in ${percent(numberIn(evidence, "medianRatio"))} of the ${unit3}`,
      message: `Changed: ${settings}. In runs with the same seeds the ${unit3} to one value of ${code(textIn(evidence, "metric"))} fell to ${percent(numberIn(evidence, "medianRatio"))} in the middle; at most ${percent(numberIn(evidence, "highRatio"))} with 90 % confidence, the spacing of evaluations included. The new runs are within noise of their best after ${count3("withinNoiseSteps")} ${unit3}.`,
      recommendation: `Consider \`max_train_steps\` of ${count3("recommendedMaxTrainSteps")} in place of ${count3("maxTrainSteps")}, with the schedule's decay ending there; or keep the length and take the better result.`,
      certainty: `The ratio is measured on ${count3("pairs")} pairs. What would change this advice: a shorter run decays its learning rate sooner, so one control at the new length should come first; and a target that is short of what is wanted says little about the rest.`
    };
  },
  abstention: ({ reason, evidence }) => reason === "too-few-pairs" ? `${amount(numberIn(evidence, "pairs"))} pairs of finished runs with the same seed could be compared before and after the change. ${amount(numberIn(evidence, "needed"))} such pairs would let the rule judge.` : `The rule could not judge: ${code(reason)}.`
};

// src/words/en/sweep-assumptions.ts
var sweepAssumptions = {
  summary: "A learning-rate sweep breaks what its reading assumes: constant rates, nothing that regularises, one length, a clean training metric",
  finding: ({ evidence }) => {
    const broken = textsIn(evidence, "broken");
    return {
      title: `${amount(broken.length)} ${broken.length === 1 ? "assumption" : "assumptions"} of the learning-rate sweep ${broken.length === 1 ? "does" : "do"} not hold: ${broken.map(shortly).join(", ")}`,
      message: [
        "The steps that the fastest rate needs to fit the training set are a first candidate for `max_train_steps` only where nothing else slows the fit.",
        ...broken.map((assumption) => said(assumption, evidence))
      ].join(" "),
      recommendation: broken.length === 0 ? "Repair what is named." : broken.map(fix).join(" "),
      certainty: "The settings are a fact, read from the runs and their configs; what the sweep assumes is the Tuning Playbook\u2019s. What would change this advice: a sweep that is to choose a learning rate and not a length."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
function shortly(assumption) {
  return {
    "learning-rate-decays": "the rate decays",
    "augmentation-on": "augmentation is on",
    "regularization-on": "regularisation is on",
    "lengths-differ": "lengths differ",
    "train-metric-missing": "no training metric",
    "train-metric-not-clean": "the training metric is not clean",
    "label-noise": "labels are noisy"
  }[assumption] ?? "an assumption is broken";
}
function said(assumption, evidence) {
  switch (assumption) {
    case "learning-rate-decays":
      return `The learning rate decays in ${amount(numberIn(evidence, "decaying"))} of ${amount(numberIn(evidence, "decayKnown"))} trials whose rate is known.`;
    case "augmentation-on":
      return `Augmentation is on: ${textsIn(evidence, "augmentation").map(code).join(", ")}.`;
    case "regularization-on":
      return `Regularisation is on: ${textsIn(evidence, "regularization").map(code).join(", ")}.`;
    case "lengths-differ":
      return `The trials were given different lengths (${listed(numbersIn(evidence, "maxTrainSteps"))} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}): a rate that did not fit in fewer steps is not slower for it.`;
    case "train-metric-missing":
      return "No training metric is logged, so that no fit can be seen.";
    case "train-metric-not-clean":
      return `${code(textIn(evidence, "trainMetric"))} is a running mean, or is measured with augmentation or dropout active: it may never reach a perfect fit.`;
    case "label-noise":
      return "Labels are noisy on purpose: fitting them perfectly means memorising the noise.";
    default:
      return "";
  }
}
function fix(assumption) {
  return {
    "learning-rate-decays": "Keep the rate constant after the warmup.",
    "augmentation-on": "Switch augmentation off for the sweep.",
    "regularization-on": "Switch regularisation off for the sweep, weight decay too; multiply the candidate afterwards when it comes back.",
    "lengths-differ": "Give all trials one length.",
    "train-metric-missing": "Log a training accuracy, error rate or loss.",
    "train-metric-not-clean": "Measure training accuracy in evaluation mode, on the plain training set.",
    "label-noise": "Sweep on clean labels."
  }[assumption] ?? "";
}

// src/words/en/sweep-boundary.ts
var sweepBoundary = {
  summary: "The fastest learning rate of a sweep lies on the edge of its range: widen it before believing the steps it needs",
  finding: ({ evidence }) => {
    const words = sentences3(evidence);
    return { ...words, message: `${words.message}${declared(evidence)}` };
  },
  abstention: ({ reason, evidence }) => sweepAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`
};
function declared(evidence) {
  const [low, high] = [numberIn(evidence, "declaredLow"), numberIn(evidence, "declaredHigh")];
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "";
  return ` The search declares learning rates from ${rate(low)} to ${rate(high)}.`;
}
function sentences3(evidence) {
  switch (textIn(evidence, "place")) {
    case "lower-edge":
      return lowerEdge(evidence);
    case "capped-by-stability":
      return capped2(evidence);
    case "nobody-fits-upwards":
      return nobodyFits(evidence);
    case "all-diverged":
      return allDiverged(evidence);
    default:
      return upperEdge(evidence);
  }
}
function upperEdge(evidence) {
  const proportional = flagIn(evidence, "isProportional") ? ` The steps to the first fit still fall in proportion to the learning rate (slope ${numberIn(evidence, "slope").toFixed(2)} on logarithms, \u22121 is exact proportion): all rates are too small, and the true number is smaller by at least the factor that is not explored.` : "";
  return {
    title: `The fastest learning rate, ${best(evidence)}, is the largest that was tried`,
    message: `${fitted(evidence)} ${self}${proportional}`,
    recommendation: `Extend the sweep upwards, with ${suggested(evidence)}, until at least one larger rate is slower or diverges. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact2} What would change this advice: a larger rate that is slower or diverges.`
  };
}
function lowerEdge(evidence) {
  return {
    title: `The fastest learning rate, ${best(evidence)}, is the smallest that was tried`,
    message: `${fitted(evidence)} A smaller rate may be faster: the sweep does not show it.`,
    recommendation: `Extend the sweep downwards by a decade, with ${suggested(evidence)}. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact2} What would change this advice: a smaller rate that is slower.`
  };
}
function capped2(evidence) {
  return {
    title: `The fastest learning rate, ${best(evidence)}, is capped by stability: the next larger one diverges`,
    message: `${fitted(evidence)} ${rates(numbersIn(evidence, "divergedLearningRates"))} diverged or stayed where ${numbersIn(evidence, "divergedLearningRates").length === 1 ? "it" : "they"} began, so the optimum is where training breaks, not where it is fastest: with more stability a larger rate may need fewer steps.`,
    recommendation: `Try ${suggested(evidence)}, and the rate that diverged again with a warmup of at most 10 % of the run, or with gradient clipping. Read the steps to the first fit as an upper bound until then.`,
    certainty: "That the neighbour diverges is a fact; that stability can be bought is a suspicion. What would change this advice: a stable larger rate that is slower."
  };
}
function nobodyFits(evidence) {
  return {
    title: `No learning rate fits the training set, and the largest, ${best(evidence)}, is the best`,
    message: `None of ${rates(numbersIn(evidence, "learningRates"))} fits the training set within ${length(evidence, "maxTrainSteps")}. The largest has the lowest training loss (${amount(numberIn(evidence, "bestFinalTrainLoss"))}), and it still falls. ${self}`,
    recommendation: `Larger learning rates first: ${suggested(evidence)}. If nobody fits then, double the length ${twiceTheLength(evidence)}. There is no candidate for \`max_train_steps\` before that.`,
    certainty: `${fact2} What would change this advice: a larger rate whose training loss ends higher.`
  };
}
function allDiverged(evidence) {
  return {
    title: `No learning rate of the sweep learns: ${rates(numbersIn(evidence, "learningRates"))}`,
    message: "The training loss of every trial diverged or ended no lower than it began, so the range lies where training breaks.",
    recommendation: `Shift the range down by a decade, to ${suggested(evidence)}. If nothing learns there either, look for a bug, or add a warmup and gradient clipping.`,
    certainty: `${fact2} What would change this advice: a trial whose training loss falls.`
  };
}
var fact2 = "Where the fastest rate lies is a fact about these trials; that no conclusion may be drawn at the edge is the Tuning Playbook\u2019s rule.";
var self = "When all rates are too small, a very large number of steps seems to be needed: an edge may not be believed.";
function fitted(evidence) {
  const fits = numbersIn(evidence, "fittedLearningRates");
  return `The training set is fitted at ${amount(fits.length)} of ${amount(numbersIn(evidence, "learningRates").length)} learning rates: ${fitsOf(fits, numbersIn(evidence, "fitSteps"))} ${textIn(evidence, "unit") === "epochs" ? "epochs" : "steps"}.`;
}
function best(evidence) {
  return rate(numberIn(evidence, "bestLearningRate"));
}
function suggested(evidence) {
  const values2 = numbersIn(evidence, "suggestedLearningRates");
  return values2.length === 0 ? "a finer grid" : rates(values2);
}

// src/words/en/sweep-candidate.ts
var sweepCandidate = {
  summary: "A learning-rate sweep gives a first candidate for max_train_steps",
  finding: ({ evidence, confidence }) => ({
    title: `First candidate for \`max_train_steps\`: ${length(evidence, "recommendedMaxTrainSteps")}, at a learning rate of ${rate(numberIn(evidence, "learningRate"))}`,
    message: message4(evidence),
    recommendation: recommendation6(evidence),
    certainty: certainty4(evidence, confidence)
  }),
  abstention: ({ reason, evidence }) => ownAbstention2(reason, evidence) ?? sweepAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`
};
function message4(evidence) {
  const metric = code(textIn(evidence, "fitMetric"));
  const fits = numbersIn(evidence, "fittedLearningRates");
  const diverged = numbersIn(evidence, "divergedLearningRates");
  const tied = numbersIn(evidence, "tiedLearningRates");
  const place = textIn(evidence, "place") === "capped-by-stability" ? "The next larger rate diverged: the optimum is capped by stability." : "Both neighbours of the fastest rate are slower: the optimum lies inside the range.";
  return [
    `The training set is fitted, by ${metric}, at ${amount(fits.length)} of ${amount(numberIn(evidence, "learningRates"))} learning rates: ${fitsOf(fits, numbersIn(evidence, "fitSteps"))} ${unit2(evidence)}.`,
    `The fastest first fits after more than ${amount(numberIn(evidence, "lowMaxTrainSteps"))} and at most ${length(evidence, "highMaxTrainSteps")}.`,
    tied.length > 1 ? `${rates(tied)} cannot be told apart; the most steps and the smallest rate of them count.` : "",
    place,
    diverged.length > 0 ? `${rates(diverged)} ${diverged.length === 1 ? "diverged" : "diverged or stayed where they began"}.` : ""
  ].filter((sentence) => sentence !== "").join(" ");
}
function recommendation6(evidence) {
  const back = textsIn(evidence, "comesBack").map(code);
  const refined = numberIn(evidence, "refinedLearningRate");
  return [
    `Start the next study with a \`max_train_steps\` of ${length(evidence, "recommendedMaxTrainSteps")}, and let its best steps say where to go from there.`,
    back.length > 0 ? `${back.join(", ")} ${back.length === 1 ? "comes" : "come"} back after the sweep: multiply the candidate by the ratio of the steps to one target with and without, measured on a pair of runs; no formula gives it.` : "When augmentation or regularisation comes back, multiply it by the ratio of the steps to one target with and without, measured on a pair of runs; a batch smaller by a factor needs at most that factor more steps.",
    flagIn(evidence, "isWorthRefining") ? `A finer grid (6 rates a decade)${Number.isFinite(refined) ? ` around ${rate(refined)}` : ` around ${rate(numberIn(evidence, "learningRate"))}`} may find a faster one.` : ""
  ].filter((sentence) => sentence !== "").join(" ");
}
function certainty4(evidence, confidence) {
  const seeds = numberIn(evidence, "seeds");
  const spread = numberIn(evidence, "seedSpread");
  const broken = textsIn(evidence, "broken").length;
  const why = [
    textIn(evidence, "place") === "capped-by-stability" ? "the next larger rate diverged" : "",
    broken > 0 ? "assumptions of the sweep do not hold" : "",
    seeds < 2 ? "one seed at the fastest rate" : `${amount(seeds)} seeds at the fastest rate, ${percent(spread)} apart`
  ].filter((part) => part !== "");
  const level = { high: "High", medium: "Medium", low: "Low" }[confidence] ?? "Low";
  return [
    `When each rate first fits is a fact, to one evaluation; that it is where to start is the Tuning Playbook\u2019s rule, and a starting value only.`,
    `${level} confidence: ${why.join(", ")}.`,
    `The optimum is known to within a factor of ${amount(numberIn(evidence, "rateResolution"))} in the learning rate.`,
    `What would change this advice: ${spread > 0.3 ? "more seeds at this rate, which lie far apart" : "a second seed at this rate whose first fit lies more than 30 % away"}, or a faster rate in a finer grid.`
  ].join(" ");
}
function ownAbstention2(reason, evidence) {
  const best2 = numberIn(evidence, "bestLearningRate");
  const fitting = amount(numberIn(evidence, "fitting"));
  switch (reason) {
    case "nobody-fits":
      return `No learning rate fits the training set, and the one with the lowest training loss (${rate(best2)}) lies inside the range. Doubling the length ${twiceTheLength(evidence)}, at most 3 times, would let the rule judge; if nobody fits then, the training set cannot be fitted at a constant rate, and training is probably compute-bound.`;
    case "optimum-on-edge":
      return "The fastest learning rate lies on the edge of the range, or no rate fits yet: no candidate before the range is wider, as `sweep-boundary` says.";
    case "neighbour-censored":
      return `A neighbour of the fastest learning rate (${rate(best2)}) did not run long enough to be compared. Running the neighbours for as many steps as the others would let the rule judge.`;
    case "too-few-fits":
      return `${fitting} of ${amount(numberIn(evidence, "learningRates"))} learning rates fit the training set. ${amount(numberIn(evidence, "needed"))} that do would let the rule judge: a finer grid around ${rate(best2)}, or more steps.`;
    case "too-few-values":
      return `A trial logs its training metric ${amount(numberIn(evidence, "values"))} times, too few to place a first fit. ${amount(numberIn(evidence, "needed"))} times would let the rule judge.`;
    case "assumptions-broken":
      return `${textsIn(evidence, "broken").includes("label-noise") ? "With label noise a perfect fit means nothing" : "The learning rate decays, and a first fit is then a matter of the schedule"}, so the sweep gives no candidate. A sweep at constant rates on clean labels would let the rule judge.`;
    default:
      return null;
  }
}
function unit2(evidence) {
  return textIn(evidence, "unit") === "epochs" ? "epochs" : "steps";
}

// src/words/en/throughput-gain.ts
var throughputGain = {
  summary: "Steps became faster where compute is the limit: as many more of them take no longer than before",
  finding: ({ evidence }) => {
    const settings = textsIn(evidence, "settings").slice(0, 5).map(code).join(", ");
    const times2 = (name2) => significant(numberIn(evidence, name2), 3);
    const steps = (name2) => amount(numberIn(evidence, name2));
    const gain2 = numberIn(evidence, "expectedGain");
    const buys = gain2 > 0 ? ` If ${code(textIn(evidence, "metric"))} goes on as in the last half of the old runs, the added steps are worth up to ${significant(gain2, 2)}.` : "";
    return {
      title: `Steps are ${times2("speedup")} times as fast: ${steps("equalTimeMaxTrainSteps")} of them take as long as ${steps("maxTrainSteps")} did`,
      message: `Changed: ${settings}. By ${code(textIn(evidence, "quantity"))} a step of ${steps("oldRuns")} old and ${steps("newRuns")} new runs became ${times2("speedup")} times as fast, at least ${times2("lowSpeedup")} times. The old runs are compute-bound, and there speeding training up is as good as improving it.${buys}`,
      recommendation: `Spend the time on a longer run: \`max_train_steps\` of ${steps("equalTimeMaxTrainSteps")} (up to ${steps("highMaxTrainSteps")}), with the schedule's decay taken to the new length; or keep ${steps("maxTrainSteps")} and have each run sooner, for more trials.`,
      certainty: "The times were measured. That the added steps pay is taken from curves that still gain at their end. What would change this advice: other hardware or a shared machine on one side, or runs that are no longer limited by compute."
    };
  },
  abstention: ({ reason, evidence }) => reason === "regime-undetermined" ? `Steps became ${significant(numberIn(evidence, "speedup"), 3)} times as fast, but whether the ${amount(numberIn(evidence, "runs"))} old runs are limited by compute is not known, so what more steps would buy is not either. Three finished runs whose curves tell it (a decayed learning rate hides it), or \`regime: compute-bound\` in the policy file, would let the rule judge.` : `The rule could not judge: ${code(reason)}.`
};

// src/words/en/transfer-risk.ts
var classes = [
  ["veryLikely", "very likely to transfer"],
  ["likely", "likely, with many counterexamples"],
  ["might", "might"],
  ["unlikely", "unlikely"],
  ["unclassified", "not in the list"]
];
var transferRisk = {
  summary: "Values that a shorter study chose are used in a much longer run, and nothing has tested whether they hold",
  finding: ({ evidence }) => {
    const unit3 = unitWord(evidence);
    const [short, long] = ["studySteps", "maxTrainSteps"].map((name2) => `${amount(numberIn(evidence, name2))} ${unit3}`);
    const count3 = classes.reduce((sum, [name2]) => sum + textsIn(evidence, name2).length, 0);
    const [best2, other] = [textIn(evidence, "best"), textIn(evidence, "runnerUp")];
    const pair = best2 !== "" && other !== "" ? `${code(best2)} against ${code(other)}` : "the best configuration against its runner-up";
    return {
      title: `${amount(count3)} ${count3 === 1 ? "value" : "values"} chosen at ${short} ${count3 === 1 ? "is" : "are"} used at ${long}, ${amount(numberIn(evidence, "ratio"))} times as long`,
      message: [`${code(textIn(evidence, "study"))} compared ${amount(numberIn(evidence, "trials"))} trials.`, ...classed(evidence), stability(evidence)].join(
        " "
      ),
      recommendation: `Run one control pair with the new length, each with a complete schedule of its own: ${pair}${values(evidence)}. It settles the classes "likely" and "might"; an effect of more than two standard errors there overrides the class.${rung(evidence)}`,
      certainty: "The classes are the suspicion of the Tuning Playbook\u2019s authors, in falling order, never a fact. What would change this advice: the control pair, or enough trials at both lengths to measure how ranks move."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};
function classed(evidence) {
  const parts = classes.flatMap(([name2, words]) => {
    const settings = textsIn(evidence, name2);
    const more = settings.length > 4 ? ` and ${settings.length - 4} more` : "";
    return settings.length === 0 ? [] : [`${words}: ${settings.slice(0, 4).map(code).join(", ")}${more}`];
  });
  const list = parts.length === 0 ? [] : [`Do its choices hold? ${parts.join("; ")}.`];
  const isWeak = flagIn(evidence, "isRegularizationChosen");
  return isWeak ? [...list, "Regularisation is unlikely to help much where the training set cannot be fit."] : list;
}
function stability(evidence) {
  const tau = numberIn(evidence, "tau");
  if (Number.isFinite(tau)) {
    const [from, to] = ["tauSteps", "tauLongerSteps"].map((name2) => amount(numberIn(evidence, name2)));
    return `In this repository ${amount(numberIn(evidence, "tauTrials"))} trials ran at ${from} and at ${to}: Kendall\u2019s tau of their ranks is ${tau.toFixed(2)}.`;
  }
  const at = percent(numberIn(evidence, "publicFraction"));
  const [constant, decaying] = ["publicTauConstant", "publicTauDecaying"].map((name2) => amount(numberIn(evidence, name2)));
  return `Too few trials ran at two lengths here to measure how ranks move; in public studies Kendall\u2019s tau between ranks at ${at} of a run and at its end was ${constant} with constant and ${decaying} with decaying learning rates.`;
}
function values(evidence) {
  const [best2, other] = ["bestValue", "runnerUpValue"].map((name2) => numberIn(evidence, name2));
  if (best2 === void 0 || other === void 0 || !Number.isFinite(best2) || !Number.isFinite(other)) return "";
  return ` (${code(textIn(evidence, "metric"))} ${Number(best2.toPrecision(4))} and ${Number(other.toPrecision(4))} in the study)`;
}
function rung(evidence) {
  if (!(numberIn(evidence, "ratio") >= 10)) return "";
  const steps = amount(Math.ceil(numberIn(evidence, "maxTrainSteps") / 5));
  return ` Conclusions at a tenth of the length may fail at a fifth already: ${amount(numberIn(evidence, "keep"))} configurations at ${steps} ${unitWord(evidence)} would show it for less.`;
}

// src/words/en/warmup-rescaled.ts
var warmupRescaled = {
  summary: "A warmup that is a share of the run silently changed with it, or takes more than a tenth of it",
  finding: ({ evidence }) => {
    const unit3 = unitWord(evidence);
    const [oldWarmup, warmup, oldRun, run, longest] = ["oldWarmupSteps", "warmupSteps", "oldRunSteps", "runSteps", "longestWarmupSteps"].map(
      (name2) => amount(numberIn(evidence, name2))
    );
    const key2 = textIn(evidence, "key");
    const set = key2 === "" ? "" : `, in this file ${code(`${key2}: ${String(numberIn(evidence, "keeping"))}`)}`;
    if (textIn(evidence, "reason") === "too-long") {
      return {
        title: `The warmup takes ${percent(numberIn(evidence, "shareOfRun"))} of the run: ${warmup} of ${run} ${unit3}`,
        message: `It was ${oldWarmup} of ${oldRun} ${unit3}. A warmup of more than a tenth of the run leaves too little of it at the learning rate that was tuned; from 5 % on a longer run is worth considering.`,
        recommendation: `Shorten the warmup to at most ${longest} ${unit3}, or lengthen the run.`,
        certainty: "The numbers are exact. That a warmup should stay within 10 % of the run is the Tuning Playbook\u2019s advice. What would change it: training diverges with a shorter one."
      };
    }
    return {
      title: `The warmup goes from ${oldWarmup} to ${warmup} ${unit3}, because it is a share of the run`,
      message: `The run goes from ${oldRun} to ${run} ${unit3}, and nobody changed the warmup. How long a warmup has to be is a matter of stability early in training, not of the length of the run.`,
      recommendation: numberIn(evidence, "oldWarmupSteps") > numberIn(evidence, "longestWarmupSteps") ? `Take ${longest} ${unit3}, a tenth of the run${set}: the ${oldWarmup} that were tuned would be more.` : `Keep the ${oldWarmup} ${unit3} that were tuned${set}, or state the warmup in ${unit3}.`,
      certainty: "The numbers are exact. That warmup lengths are very likely to transfer unchanged to longer runs is the Tuning Playbook\u2019s suspicion. What would change this advice: the longer run is unstable at the start with the shorter warmup."
    };
  },
  abstention: ({ reason }) => `The rule could not judge: ${code(reason)}.`
};

// src/words/en/workload-regime.ts
var workloadRegime = {
  summary: "What limits this workload: compute, the data, or neither, by vote of the best trials",
  finding: ({ evidence }) => ({
    title: isPolicy(evidence) ? `${votes(evidence)} contradict the policy file: ${regimeName(textIn(evidence, "regime"))}` : `${regimeTitle(textIn(evidence, "regime"))}, by ${votes(evidence)}`,
    message: [measured(evidence), meaning(textIn(evidence, "regime"))].join(" "),
    recommendation: isPolicy(evidence) ? `Look at what \`regime: ${policyName(evidence)}\` in the policy file rests on, or take it out: every other rule follows it.` : advice(textIn(evidence, "regime")),
    certainty: `The slopes are facts about these trials, that they tell the regime is a suspicion. What would change this advice: ${change2(textIn(evidence, "regime"))}; \`regime\` in the policy file settles it.`
  }),
  abstention: ({ reason, evidence }) => ownAbstention3(reason, evidence) ?? lengthAbstention(reason, evidence) ?? `The rule could not judge: ${code(reason)}.`
};
function isPolicy(evidence) {
  return ["compute-bound", "not-compute-bound"].includes(textIn(evidence, "policyRegime"));
}
function policyName(evidence) {
  return textIn(evidence, "policyRegime") === "compute-bound" ? "compute-bound" : "not-compute-bound";
}
function votes(evidence) {
  return `${amount(numberIn(evidence, "votes"))} of ${amount(numberIn(evidence, "voters"))} of the best trials`;
}
function regimeName(regime) {
  return {
    "compute-bound": "compute-bound",
    saturated: "not compute-bound, the training set is fitted and the metric is flat",
    overfitting: "not compute-bound, overfitting",
    "not-compute-bound": "not compute-bound",
    "learning-rate-starved": "starved by a learning rate that fell too far",
    "optimisation-limited": "limited by optimisation or capacity"
  }[regime] ?? "undetermined";
}
function regimeTitle(regime) {
  const name2 = regimeName(regime);
  return `${name2.slice(0, 1).toUpperCase()}${name2.slice(1)}`;
}
function measured(evidence) {
  const metric = code(textIn(evidence, "metric"));
  const gain2 = numberIn(evidence, "gainPerDoubling");
  const train = numberIn(evidence, "trainGainPerDoubling");
  const end = numberIn(evidence, "finalLearningRateOverPeak");
  const fitted2 = numberIn(evidence, "fitted");
  const parts = [
    Number.isFinite(gain2) ? `${metric} gains ${percent(gain2)} per doubling of the steps (above ${percent(numberIn(evidence, "materiality"))} is material)` : "",
    Number.isFinite(train) ? `the training loss ${percent(train)}` : "",
    `the training set is fitted in ${amount(fitted2)} of ${amount(numberIn(evidence, "votes"))}`,
    Number.isFinite(end) ? `the learning rate ends at ${percent(end)} of its peak` : ""
  ];
  return `Before the learning rate fell below half its peak: ${parts.filter((part) => part !== "").join(", ")}.`;
}
function meaning(regime) {
  return {
    "compute-bound": "Training is limited by how long it may take: longer, or faster, gives better models.",
    saturated: "More training of this kind lowers the training loss a little and the metric not at all.",
    overfitting: "More training of this kind makes the metric worse.",
    "learning-rate-starved": "A flat curve under such a rate says nothing about the data, the capacity or the length.",
    "optimisation-limited": "The training loss is flat at a rate that is still large and the training set is not fitted: more steps alone change little."
  }[regime] ?? "What limits it stays open.";
}
function advice(regime) {
  return {
    "compute-bound": "Train as long as production can afford, and count a faster step as a longer run; but not only: better learning rates, architecture and data improve the model at any length, and most tuning can run at a tenth of the final length.",
    saturated: "Enough is enough: regularise or use more data rather than more steps, and let the best steps say what length would do.",
    "learning-rate-starved": "Judge the length after the schedule: run one trial whose decay ends with the run, and not before.",
    "optimisation-limited": "Look at the learning rate, its decay and the size of the model before the length."
  }[regime] ?? "Leave the length as it is.";
}
function change2(regime) {
  return regime === "compute-bound" ? "a longer run whose training loss does not fall" : regime === "saturated" || regime === "overfitting" ? "a longer run that is better" : "a trial at a constant rate that goes on improving";
}
function ownAbstention3(reason, evidence) {
  switch (reason) {
    case "too-few-trials":
      return `${amount(numberIn(evidence, "feasible"))} of ${amount(numberIn(evidence, "trials"))} trials can vote on what limits this workload. ${amount(numberIn(evidence, "needed"))} would let the rule judge.`;
    case "tail-too-short":
      return "The best trials have fewer than 10 evaluations in the second half of the run, too few to tell whether they still improve: what limits this workload is undetermined. Evaluations at least 20 times a run would let the rule judge.";
    case "decay-covers-tail":
      return "The learning rate fell below half its peak so early that the second half of the run shows the decay and not the workload: what limits it is undetermined. One trial at a constant rate would let the rule judge.";
    case "no-training-curve":
      return "The best trials log no training loss to set beside the metric: what limits this workload is undetermined. A logged training loss would let the rule judge.";
    case "schedule-unknown":
      return "The training loss is flat and the learning rate is not known, so a starved run cannot be told from one at its limit. A logged learning rate, or a config, would let the rule judge.";
    case "unclear":
      return "The best trials do not agree on what limits this workload, or their losses are too noisy to say: undetermined. More trials, or `regime` in the policy file, would let the rule judge.";
    default:
      return null;
  }
}

// src/words/en/index.ts
var english = {
  language: "en",
  rules: {
    "best-step-early": bestStepEarly,
    "best-step-late": bestStepLate,
    "budget-cut": budgetCut,
    "checkpoint-selection": checkpointSelection,
    "decay-stretched": decayStretched,
    "early-instability": earlyInstability,
    "gradient-variance": gradientVariance,
    "horizon-mismatch": horizonMismatch,
    "longer-was-worse": longerWasWorse,
    "max-steps-tuned": maxStepsTuned,
    overfitting,
    "sweep-assumptions": sweepAssumptions,
    "sweep-boundary": sweepBoundary,
    "sweep-candidate": sweepCandidate,
    "warmup-rescaled": warmupRescaled,
    "workload-regime": workloadRegime,
    "round-plan": roundPlan,
    "short-horizon": shortHorizon,
    "transfer-risk": transferRisk,
    "repeated-data": repeatedData,
    "run-differs-from-config": runDiffersFromConfig,
    "stale-steps": staleSteps,
    "steps-reducible": stepsReducible,
    "throughput-gain": throughputGain
  },
  problem,
  answers,
  plan,
  init,
  policyChange,
  publication,
  publish,
  page,
  report,
  schedule: schedule2
};

// src/words/languages.ts
function wordsOf(language) {
  if (language === "en") return { words: english, missing: null };
  return { words: english, missing: `There are no sentences in the language \`${language}\` in this version; the report is in English.` };
}

// src/policy/policy.ts
var defaultPolicy = {
  studies: [],
  configs: null,
  rules: /* @__PURE__ */ new Map(),
  ignore: [],
  failOn: "never",
  comment: "on-findings",
  inline: 5,
  language: "en"
};

// src/model/names.ts
function nameParts(name2) {
  const parts = [];
  for (const chunk of name2.slice(0, maxNameLength).split(/[^\p{L}\p{N}]+/u)) {
    if (chunk === "") continue;
    const whole = chunk.toLowerCase();
    parts.push(whole);
    const camel = chunk.split(/(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase());
    const glued = camel.length > 1 ? camel : unglue(whole);
    if (glued.length > 1) parts.push(...glued);
  }
  return parts;
}
var maxNameLength = 300;
function unglue(part) {
  const match = /^(validation|valid|val|eval|dev|test|training|train|trn)(loss|acc|accuracy|ppl|perplexity|err|error|f1|auc|wer|cer|bleu|map|miou|iou|mse|mae|rmse)$/.exec(
    part
  );
  return match === null ? [part] : match.slice(1);
}

// src/studies/hyperparameters.ts
var reserved = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
var nameWords = /* @__PURE__ */ new Set([
  ...["name", "id", "uuid", "dir", "path", "paths", "folder", "directory", "file", "filename", "tag", "tags", "date", "timestamp", "device", "devices", "host"],
  ...["hostname", "port", "project", "entity", "group", "notes", "note", "comment", "description", "url", "user", "username", "output", "logdir", "savedir"],
  ...["outdir", "workdir", "root", "home", "cache", "version", "wandb", "tensorboard", "logger", "verbose", "title"]
]);
var namedSettings = /(^|[._-])(model|optimizer|optim|scheduler|dataset|data|loss|activation|task|backbone|arch|tokenizer)([._-]|$)/i;
function isNameKey(key2) {
  const last2 = key2.slice(key2.lastIndexOf(".") + 1);
  const word = nameParts(last2).at(-1) ?? "";
  return nameWords.has(word) && !namedSettings.test(last2) || /^(wandb|hub|report_to|logging_dir|push_to)/i.test(last2);
}
function isSeedKey(key2) {
  return nameParts(key2).some((part) => /^(seed|seeds|random_state|randomseed)$/.test(part)) || /random_state$/i.test(key2);
}
function hyperparametersOf(run, config) {
  const values2 = /* @__PURE__ */ Object.create(null);
  const add = (key2, value) => {
    if (!reserved.has(key2) && !isNameKey(key2) && !isPathLike(value)) values2[key2] = value;
  };
  for (const [key2, { value }] of config?.values ?? []) add(key2, value);
  for (const [key2, value] of Object.entries(run.hyperparameters)) add(key2, value);
  const logged = constantRate(run);
  if (logged !== null && !Object.keys(values2).some(isLearningRateKey)) values2.learning_rate = logged;
  return values2;
}
function isLearningRateKey(key2) {
  const last2 = key2.slice(key2.lastIndexOf(".") + 1).toLowerCase();
  return /^((base|peak|max|init|initial)[_-]?)?(lr0?|learning[_-]?rate)([_-]?(init|initial))?$/.test(last2);
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
function variedKeys(trials2) {
  const seen = /* @__PURE__ */ new Map();
  for (const trial of trials2) {
    for (const [key2, value] of Object.entries(trial)) {
      const entry = seen.get(key2) ?? { values: /* @__PURE__ */ new Set(), count: 0 };
      seen.set(key2, entry);
      entry.values.add(canonical(value));
      entry.count++;
    }
  }
  return [...seen].filter(([key2, { values: values2, count: count3 }]) => !isSeedKey(key2) && (values2.size > 1 || count3 < trials2.length)).map(([key2]) => key2).sort();
}
function canonical(value) {
  const asNumber = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof asNumber === "number" && Number.isFinite(asNumber) ? String(asNumber) : String(value);
}
var regularizationParts = /(^|[._-])(weight_?decay|wd|dropout|drop(_?path|out)?(_?rate)?|stochastic_?depth|label_?smoothing|l1|l2|mixup|cutmix|cutout|rand_?aug(ment)?|auto_?augment|augment(ation)?s?|aug|random_(crop|erasing|flip)|color_?jitter|spec_?augment)([._-]|$)/i;
function regularizationKeys(keys) {
  return keys.filter((key2) => regularizationParts.test(key2));
}

// src/studies/length-keys.ts
function lengthKeys(trials2, varied) {
  return varied.filter((key2) => trials2.every((trial) => saysLength(trial, key2)));
}
function saysLength({ hyperparameters, plannedSteps, config }, key2) {
  const value = Object.hasOwn(hyperparameters, key2) ? hyperparameters[key2] : void 0;
  return typeof value === "number" && (value === plannedSteps?.value || value === config?.maxTrainSteps?.value.value);
}

// src/studies/pairs.ts
var LEAST_RATIO = 1.01;
var MOST_PAIRS = 200;
function studyPairs(studies) {
  const bySetting = /* @__PURE__ */ new Map();
  for (const study of studies) {
    if (study.kind === "learning-rate-sweep" || study.maxTrainSteps === null || study.metric === null) continue;
    for (const setting of settingsOf(study).keys()) bySetting.set(setting, (bySetting.get(setting) ?? /* @__PURE__ */ new Set()).add(study));
  }
  const pairs = /* @__PURE__ */ new Map();
  for (const sharing of bySetting.values()) {
    for (const shorter of sharing)
      for (const longer of sharing) if (pairs.size < MOST_PAIRS && isPair(shorter, longer)) pairs.set(keyOf(shorter, longer), { shorter, longer });
  }
  return [...pairs.values()];
}
function settingsOf(study) {
  const settings = /* @__PURE__ */ new Map();
  for (const trial of study.trials) {
    const setting = settingOf(trial);
    if (setting !== null) settings.set(setting, [...settings.get(setting) ?? [], trial]);
  }
  return settings;
}
var FEWEST_KEYS = 2;
function settingOf(trial) {
  const lengths = /* @__PURE__ */ new Set([...lengthKeys([trial], Object.keys(trial.hyperparameters)), ...scheduleLengthKeys(trial)]);
  const kept = Object.entries(trial.hyperparameters).filter(([key2]) => !isSeedKey(key2) && !isNameKey(key2) && !lengths.has(key2) && !isCadence(key2));
  if (kept.length < FEWEST_KEYS) return null;
  return JSON.stringify([
    trial.metric?.name,
    trial.metric?.goal,
    trial.unit,
    ...kept.map(([key2, value]) => [key2, canonical(value)]).sort(byKey)
  ]);
}
function byKey(a, b) {
  return a[0] < b[0] ? -1 : 1;
}
function scheduleLengthKeys({ config, hyperparameters }) {
  const keys = config?.schedule?.keys ?? {};
  const isCount = (value) => typeof value === "number" && Number.isInteger(value) && value > 1;
  return Object.keys(keys).filter((key2) => /decay|horizon|total|t_max|milestone|cycle/i.test(key2) && isCount(hyperparameters[key2]));
}
function isCadence(key2) {
  return /(^|[._-])(eval|evaluat\w*|log|logging|save|saving|checkpoint|val|validation)_?(every|steps|interval|freq|frequency|period|every_n_steps|check_interval)$/i.test(
    key2
  );
}
function isPair({ maxTrainSteps: short, metric: a }, { maxTrainSteps: long, metric: b }) {
  if (short === null || long === null || short.unit !== long.unit || a?.name !== b?.name || a?.goal !== b?.goal) return false;
  return long.value > short.value * LEAST_RATIO;
}
function keyOf(shorter, longer) {
  return JSON.stringify([shorter.name, longer.name]);
}

// src/model/search-space.ts
function isSearched({ kind, low, high, choices, fixing }) {
  if (kind === "range") return low === null || high === null || low < high;
  if (kind === "unbounded") return true;
  return new Set(choices).size > 1 || choices.length === 0 && fixing === null;
}

// src/schedules/compose/clocks.ts
function moved(horizon, by) {
  return horizon === null ? null : Math.max(0, horizon + by);
}
function shifted(schedule3, by) {
  if (by === 0) return schedule3;
  return remade(schedule3, { warmup: Math.max(0, schedule3.warmup - by), horizon: moved(schedule3.horizon, -by) }, delayed(schedule3, -by));
}
function perUpdate(schedule3, options) {
  const stride = options.perUpdate;
  const ahead = options.ahead ?? 0;
  if (!(stride > 0)) return schedule3;
  const curve = reclocked(schedule3, { stride, offset: ahead * stride });
  return remade(
    schedule3,
    {
      warmup: Math.max(0, schedule3.warmup / stride - ahead),
      horizon: moved(schedule3.horizon === null ? null : schedule3.horizon / stride, -ahead),
      parameters: { unitsPerUpdate: stride }
    },
    curve
  );
}
function heldPerEpoch(schedule3, stepsPerEpoch) {
  if (!(stepsPerEpoch > 0)) return schedule3;
  const horizon = schedule3.horizon === null ? null : Math.ceil(schedule3.horizon * stepsPerEpoch);
  return remade(
    schedule3,
    { unit: "steps", warmup: Math.ceil(schedule3.warmup * stepsPerEpoch), horizon, parameters: { stepsPerEpoch } },
    held(schedule3, stepsPerEpoch)
  );
}
function inEpochs(schedule3) {
  return remade(schedule3, { unit: "epochs" });
}

// src/model/measures.ts
var smallerIsBetter = /^(loss|losses|logloss|err|error|errors|ppl|perplexity|wer|cer|ter|mer|der|mse|mae|rmse|nmse|nrmse|rmsle|msle|mape|smape|wape|mase|nll|nlls|bpb|bpc|bpd|fid|fvd|kid|kl|divergence|crossentropy|xent|ce|bce|cross|eer|brier|ece|lpips|distance|chamfer|hausdorff|epe|mpjpe|regret|pinball|crps|absrel)$/;
var largerIsBetter = /^(acc|acc\d+|accuracy|accuracies|top\d+|f1|f2|fscore|fbeta|f|auc|auroc|auprc|roc|bleu\d*|sacrebleu|rouge\w*|meteor|chrf|comet|bertscore|cider|spice|map\d*|ap\d*|ap[sml]|ar\d*|precision|miou|iou|dice|jaccard|recall|specificity|sensitivity|psnr|ssim|r2|pearson|pearsonr|spearman|spearmanr|kendall|matthews|mcc|kappa|correlation|corr|likelihood|elbo|reward|rewards|return|returns|score|fitness|em|exact|match|hit|hits|hitrate|mrr|ndcg|pesq|stoi|sdr|snr|sisdr|sisnr|success|winrate|win|pass|elo|uas|las|mota|hota|idf1|pck|oks|lddt|tm|concordance|cindex|hss|csi|nse|kge)$/;
var undirected = /^(rouge(\d|l|lsum)?|si|objective|metric)$/;
function goalOfPart(part) {
  if (smallerIsBetter.test(part)) return "min";
  return largerIsBetter.test(part) ? "max" : null;
}
function hasMeasure(name2) {
  return nameParts(name2).some((part) => goalOfPart(part) !== null || undirected.test(part));
}

export {
  nameParts,
  goalOfPart,
  hasMeasure,
  sumSmooth,
  makeCurve,
  monotone,
  directionOf,
  constantCurve,
  line,
  wave,
  geometric,
  arcCurve,
  through,
  pieces,
  transition,
  delayed,
  reclocked,
  periodic,
  held,
  clamped,
  product,
  multiplied,
  mapped,
  makeSchedule,
  remade,
  restingAt,
  scaled,
  clampedBelow,
  named,
  conversionOf,
  fulfils,
  isNameKey,
  isSeedKey,
  hyperparametersOf,
  isLearningRateKey,
  constantRate,
  variedKeys,
  canonical,
  regularizationKeys,
  lengthKeys,
  studyPairs,
  settingsOf,
  isSearched,
  shifted,
  perUpdate,
  heldPerEpoch,
  inEpochs,
  wordsOf,
  defaultPolicy
};

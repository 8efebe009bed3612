import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  arcCurve,
  canonical,
  clamped,
  clampedBelow,
  constantCurve,
  delayed,
  directionOf,
  fulfils,
  geometric,
  hasMeasure,
  held,
  heldPerEpoch,
  inEpochs,
  isNameKey,
  isSearched,
  isSeedKey,
  line,
  makeCurve,
  makeSchedule,
  mapped,
  monotone,
  multiplied,
  nameParts,
  named,
  perUpdate,
  periodic,
  pieces,
  product,
  reclocked,
  remade,
  restingAt,
  shifted,
  studyPairs,
  sumSmooth,
  through,
  transition,
  wave
} from "./chunk-HSLTBOYV.js";
import {
  _null,
  array,
  boolean,
  lazy,
  maxFileBytes,
  maxStreamedBytes,
  messageOf,
  number,
  object,
  picomatch_default,
  record,
  string,
  union,
  unknown
} from "./chunk-UWNNUUV7.js";
import {
  __require
} from "./chunk-FLBJ2J7N.js";

// src/schedules/families/piecewise.ts
function piecewiseConstant(options2) {
  const { values, boundaries } = options2;
  const end = options2.inclusive === true ? through : (boundary) => boundary;
  const parts2 = values.map((value, i) => ({ until: i < values.length - 1 ? end(boundaries[i] ?? 0) : Number.POSITIVE_INFINITY, curve: constantCurve(value) }));
  const peak = Math.max(0, ...values);
  return makeSchedule(pieces(parts2), {
    family: "piecewise-constant",
    parameters: { values, boundaries, inclusive: options2.inclusive },
    peak,
    horizon: boundaries.at(-1) ?? null,
    afterHorizon: boundaries.length === 0 ? "none" : restingAt(values.at(-1) ?? 0, peak)
  });
}
function piecewiseInterpolated(options2) {
  const points = [...options2.points].sort((a, b) => a.at - b.at);
  const first = points[0];
  const last = points.at(-1);
  if (first === void 0 || last === void 0) return piecewiseConstant({ values: [0], boundaries: [] });
  const parts2 = [{ until: first.at, curve: constantCurve(first.rate) }];
  for (const [i, to] of points.entries()) {
    const from2 = points[i - 1];
    if (from2 === void 0) continue;
    const arc = { shape: to.shape ?? "linear", from: from2.rate, to: to.rate, begin: from2.at, length: to.at - from2.at };
    parts2.push({ until: to.at, curve: arcCurve(arc) });
  }
  parts2.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(last.rate) });
  const peak = Math.max(...points.map((point) => point.rate));
  const top2 = points.find((point) => point.rate === peak) ?? first;
  return makeSchedule(pieces(parts2), {
    family: options2.family ?? "piecewise-linear",
    parameters: { steps: points.map((point) => point.at), rates: points.map((point) => point.rate) },
    peak,
    warmup: first.rate < peak ? Math.max(0, top2.at) : 0,
    horizon: last.at,
    afterHorizon: options2.afterHorizon ?? restingAt(last.rate, peak)
  });
}

// src/schedules/simulations/better.ts
function isBetter(value, best, by) {
  if (by.goal === "min") return by.thresholdMode === "rel" ? value < best * (1 - by.threshold) : value < best - by.threshold;
  return by.thresholdMode === "rel" ? value > best * (1 + by.threshold) : value > best + by.threshold;
}
function worstOfAll(goal) {
  return goal === "min" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

// src/schedules/simulations/greedy.ts
function reduce(state, settled2) {
  const reduced = Math.max(state.rate * settled2.factor, settled2.floor);
  if (state.rate - reduced > settled2.leastChange) state.rate = reduced;
  if (state.rate <= settled2.floor) {
    state.resetIn -= 1;
    if (state.resetIn <= 0) restart(state, settled2);
  }
  state.cooling = settled2.cooldown;
  state.bad = 0;
}
function increase(state, settled2) {
  const increased = Math.min(state.rate / settled2.factor, settled2.ceiling);
  if (increased - state.rate > settled2.leastChange) state.rate = increased;
  state.resetIn = settled2.resetAfter;
  state.warming = settled2.warmup;
  state.good = 0;
}
function restart(state, settled2) {
  state.rate = settled2.rate;
  state.best = worstOfAll(settled2.goal);
  state.good = 0;
  state.warming = 0;
  state.resetIn = settled2.resetAfter;
  state.window = [];
}
function judge(state, value, settled2) {
  if (isBetter(value, state.best, settled2)) [state.best, state.bad, state.good] = [value, 0, state.good + 1];
  else [state.bad, state.good] = [state.bad + 1, 0];
  if (state.good > settled2.patience) increase(state, settled2);
  else if (state.bad > settled2.patience) reduce(state, settled2);
}
function greedy(options2, evaluations) {
  const defaults2 = { factor: 0.95, patience: 10, cooldown: 0, warmup: 0, floor: 1e-3, ceiling: 1, leastChange: 1e-8, resetAfter: 500 };
  const threshold = { goal: "min", threshold: 1e-6, thresholdMode: "abs" };
  const settled2 = { ...threshold, ...defaults2, ...options2 };
  const state = {
    rate: settled2.rate,
    best: worstOfAll(settled2.goal),
    bad: 0,
    good: 0,
    cooling: 0,
    warming: 0,
    resetIn: settled2.resetAfter,
    window: []
  };
  return evaluations.map((evaluation3) => {
    let value = evaluation3;
    if (options2.smoothOver !== void 0) {
      state.window.push(evaluation3);
      if (state.window.length > options2.smoothOver) state.window.shift();
      value = state.window.reduce((sum, item) => sum + item, 0) / state.window.length;
    }
    if (state.cooling > 0) [state.cooling, state.bad, state.good] = [state.cooling - 1, 0, 0];
    else if (state.warming > 0) [state.warming, state.bad, state.good] = [state.warming - 1, 0, 0];
    else judge(state, value, settled2);
    return state.rate;
  });
}

// src/schedules/simulations/reduce-on-plateau.ts
function reduceOnPlateau(options2, evaluations) {
  const by = { goal: options2.goal ?? "min", threshold: options2.threshold ?? 1e-4, thresholdMode: options2.thresholdMode ?? "rel" };
  const { factor = 0.1, patience = 10, cooldown = 0, floor = 0, leastChange = 1e-8 } = options2;
  let rate = options2.rate;
  let best = worstOfAll(by.goal);
  let bad = 0;
  let cooling = 0;
  return evaluations.map((value) => {
    if (isBetter(value, best, by)) [best, bad] = [value, 0];
    else bad += 1;
    if (cooling > 0) [cooling, bad] = [cooling - 1, 0];
    if (bad > patience) {
      const reduced = Math.max(rate * factor, floor);
      if (rate - reduced > leastChange) rate = reduced;
      [cooling, bad] = [cooldown, 0];
    }
    return rate;
  });
}

// src/configs/plateau.ts
var plateauDefaults = { mode: "min", factor: 0.1, patience: 10, threshold: 1e-4, threshold_mode: "rel", cooldown: 0, min_lr: 0, eps: 1e-8 };
var greedyDefaults = {
  mode: "min",
  factor: 0.95,
  patience: 10,
  threshold: 1e-6,
  threshold_mode: "abs",
  cooldown: 0,
  min_lr: 1e-3,
  max_lr: 1
};
function ratesByEvaluation({ schedule, learningRate }, evaluations) {
  if (schedule?.kind !== "open" || learningRate === null) return null;
  const { parameters, family } = schedule;
  const number8 = (name) => typeof parameters[name] === "number" ? parameters[name] : void 0;
  const common2 = {
    rate: learningRate.value,
    goal: parameters.mode === "max" ? "max" : "min",
    thresholdMode: parameters.threshold_mode === "abs" ? "abs" : "rel",
    ...present("factor", number8("factor")),
    ...present("patience", number8("patience")),
    ...present("threshold", number8("threshold")),
    ...present("cooldown", number8("cooldown")),
    ...present("floor", number8("min_lr"))
  };
  if (family === "reduce-on-plateau") return reduceOnPlateau({ ...common2, ...present("leastChange", number8("eps")) }, evaluations);
  if (family !== "greedy") return null;
  const own2 = { ...present("ceiling", number8("max_lr")), ...present("warmup", number8("warmup")), ...present("leastChange", number8("eps")) };
  const smoothed = parameters.smooth === true ? present("smoothOver", number8("window_size") ?? 50) : {};
  return greedy({ ...common2, ...own2, ...smoothed, ...present("resetAfter", number8("reset_start")) }, evaluations);
}
function present(name, value) {
  const entry = {};
  if (value !== void 0) entry[name] = value;
  return entry;
}

// src/policy/paths.ts
function matchesAny(path, globs) {
  return globs.some((glob) => picomatch_default.isMatch(path, glob, { dot: true }));
}

// src/runs/packed.ts
var zipName = /[^/]\.zip$/i;
var tarName = /[^/]\.(?:tar|tgz|tbz2?|txz|tar\.\w{1,4})$/i;
function unzippedPath(path) {
  return /[^/]\.gz$/i.test(path) && !tarName.test(path) ? path.slice(0, -3) : null;
}
function isZipName(path) {
  return zipName.test(path);
}
function isTarName(path) {
  return tarName.test(path);
}

// src/text/lines.ts
function lineIndex(text2) {
  const starts = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
  let recent = 0;
  const holds = (line2, offset) => (starts[line2] ?? Infinity) <= offset && offset < (starts[line2 + 1] ?? Infinity);
  const lineAt = (offset) => {
    if (!holds(recent, offset)) recent = holds(recent + 1, offset) ? recent + 1 : search(starts, offset);
    return recent + 1;
  };
  return { lineAt, lineCount: starts.length, startOf: (line2) => starts[line2 - 1] ?? text2.length };
}
function search(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function spanOf(path, lines, start, end) {
  const line2 = lines.lineAt(start);
  return { path, line: line2, endLine: end > start + 1 ? lines.lineAt(end - 1) : line2, start, end };
}

// src/text/builder.ts
var maxDepth = 100;
var maxConfigLength = 8 * 1024 * 1024;
var maxProblemsPerCode = 50;
var reservedKeys = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function isReserved(key2) {
  return key2.length >= 9 && key2.length <= 11 && reservedKeys.has(key2);
}
function createBuilder(file, lines = lineIndex(file.text)) {
  const problems = [];
  const counts = /* @__PURE__ */ new Map();
  const span = (start, end) => spanOf(file.path, lines, start, end);
  const report = (code, offset, values = {}) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= maxProblemsPerCode) problems.push({ code, path: file.path, line: offset === null ? null : lines.lineAt(offset), values });
  };
  const assign = (entries, key2, keyStart, keyEnd, value) => {
    if (isReserved(key2)) report("reserved-key", keyStart, { key: key2 });
    else entries.set(key2, { key: key2, keySpan: span(keyStart, keyEnd), value });
  };
  return {
    file,
    lines,
    problems,
    span,
    report,
    scalar: (value, start, end, { quoted: quoted2 = false, tag } = {}) => {
      const node = { kind: "scalar", value, raw: file.text.slice(start, end), quoted: quoted2, span: span(start, end) };
      return tag === void 0 ? node : { ...node, tag: oneLine(tag) };
    },
    sequence: (items, start, end, tag) => {
      const node = { kind: "sequence", items, span: span(start, end) };
      return tag === void 0 ? node : { ...node, tag: oneLine(tag) };
    },
    mapping: (entries, start, end, tag) => {
      const node = { kind: "mapping", entries, span: span(start, end) };
      return tag === void 0 ? node : { ...node, tag: oneLine(tag) };
    },
    assign,
    add: (entries, key2, keyStart, keyEnd, value) => {
      if (entries.has(key2)) {
        entries.delete(key2);
        report("duplicate-key", keyStart, { key: oneLine(key2) });
      }
      assign(entries, key2, keyStart, keyEnd, value);
    },
    document: (language, root) => ({ path: file.path, language, root, problems })
  };
}
function oneLine(text2, length = 160) {
  const flat2 = text2.slice(0, length * 2).replace(/\s+/g, " ").trim();
  return flat2.length > length ? `${flat2.slice(0, length - 1)}\u2026` : flat2;
}
function isUnreadable(builder) {
  const { text: text2 } = builder.file;
  if (text2.length > maxConfigLength) {
    builder.report("file-too-large", null, { size: text2.length, limit: maxConfigLength });
    return true;
  }
  const marker = findConflictMarkers(text2);
  if (marker === null) return false;
  builder.report("conflict-markers", builder.lines.startOf(marker));
  return true;
}
function emptyDocument(builder, language) {
  return builder.document(language, builder.scalar(null, 0, 0));
}
function findConflictMarkers(text2) {
  const found = /^(?:<{7}|>{7})(?:[ \t\r\n]|$)/m.exec(text2);
  if (found === null) return null;
  let line2 = 1;
  for (let at = text2.indexOf("\n"); at !== -1 && at < found.index; at = text2.indexOf("\n", at + 1)) line2++;
  return line2;
}

// src/text/conflicts.ts
var maxComparedLines = 1e6;
var ConflictLines = class {
  #side = "both";
  #ours = /* @__PURE__ */ new Set();
  #repeated = 0;
  #firstLine = null;
  /** Whether a line may be left out; where not, `skips` need not be asked. */
  mayConcern(firstCharacter) {
    return this.#side !== "both" || firstCharacter === 60 || firstCharacter === 62;
  }
  /** Whether to leave out the next line. Outside a conflict its marker stands at the beginning of the line. */
  skips(raw, line2) {
    if (this.#side === "both" && !/^(?:<{7}|>{7})(?:[ \t\r\n]|$)/.test(raw)) return false;
    const record3 = raw.trim();
    const next = sideAfter(record3, this.#side);
    if (next !== null) {
      this.#firstLine ??= line2;
      if (next === "ours") this.#ours = /* @__PURE__ */ new Set();
      this.#side = next;
      return true;
    }
    if (this.#side === "ours" && this.#ours.size < maxComparedLines) this.#ours.add(record3);
    const isRepeated = this.#side === "theirs" && this.#ours.has(record3);
    if (isRepeated) this.#repeated++;
    return isRepeated || this.#side === "base";
  }
  problems(path) {
    return this.#firstLine === null ? [] : [{ code: "conflict-markers", path, line: this.#firstLine, values: { repeated: this.#repeated } }];
  }
};
function sideAfter(record3, side) {
  if (/^<{7}(?: |$)/.test(record3)) return "ours";
  if (/^>{7}(?: |$)/.test(record3)) return "both";
  if (side === "both") return null;
  if (/^\|{7}(?: |$)/.test(record3)) return "base";
  return record3 === "=======" ? "theirs" : null;
}
function oursOnly(text2) {
  let side = "both";
  const kept = [];
  for (const raw of text2.split("\n")) {
    const next = sideAfter(raw.trim(), side);
    side = next ?? side;
    kept.push(next === null && (side === "both" || side === "ours") ? raw : "");
  }
  return kept.join("\n");
}

// src/text/scan.ts
var backslash = 92;
var newline = 10;
function endOfString(text2, start, quote, multiline = quote.length > 1) {
  const first = quote.charCodeAt(0);
  for (let at = start + quote.length; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === first && text2.startsWith(quote, at)) return at + quote.length;
    else if (code === newline && !multiline) return -1;
  }
  return -1;
}
function skipJsonSpace(text2, start) {
  let at = start;
  for (; ; ) {
    while (isSpace(text2.charCodeAt(at))) at++;
    if (text2[at] !== "/") return at;
    const closing2 = text2[at + 1] === "/" ? "\n" : text2[at + 1] === "*" ? "*/" : null;
    if (closing2 === null) return at;
    const end = text2.indexOf(closing2, at + 2);
    if (end === -1) return closing2 === "\n" ? text2.length : at;
    at = end + closing2.length;
  }
}
function skipPythonSpace(text2, start) {
  let at = start;
  for (; ; ) {
    while (isSpace(text2.charCodeAt(at))) at++;
    if (text2[at] === "#") {
      const end = text2.indexOf("\n", at);
      if (end === -1) return text2.length;
      at = end;
    } else if (text2[at] === "\\" && (text2[at + 1] === "\n" || text2.startsWith("\r\n", at + 1))) at += 2;
    else return at;
  }
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 65279;
}

// src/text/json.ts
function parseJson(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "json");
  const reader = new JsonNodes(builder);
  return builder.document("json", reader.root());
}
var words = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["+Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
var word = /[-+]?[A-Za-z_][\w]*/y;
var number2 = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
var JsonNodes = class {
  #builder;
  #text;
  #at = 0;
  #broken = false;
  constructor(builder) {
    this.#builder = builder;
    this.#text = builder.file.text;
  }
  root() {
    this.#space();
    if (this.#at === this.#text.length) return this.#builder.scalar(null, 0, 0);
    const node = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#fail("the end of the file");
    return node;
  }
  #value(depth) {
    const character = this.#text[this.#at];
    if (character === "{" || character === "[") {
      if (depth >= maxDepth) return this.#tooDeep();
      return character === "{" ? this.#object(depth) : this.#array(depth);
    }
    if (character === '"') return this.#string();
    return this.#bare();
  }
  #object(depth) {
    const start = this.#at;
    const entries = /* @__PURE__ */ new Map();
    this.#at++;
    for (this.#space(); !this.#closes("}"); this.#separator("}")) {
      const keyStart = this.#at;
      if (this.#text[keyStart] !== '"') {
        this.#fail("a key in double quotes");
        break;
      }
      const key2 = this.#string();
      if (this.#broken) break;
      const keyEnd = this.#at;
      this.#space();
      if (this.#text[this.#at] === ":") this.#at++;
      else this.#fail("a colon");
      this.#space();
      const value = this.#broken ? this.#builder.scalar(null, this.#at, this.#at) : this.#value(depth + 1);
      this.#builder.add(entries, String(key2.value), keyStart, keyEnd, value);
    }
    return this.#builder.mapping(entries, start, this.#at);
  }
  #array(depth) {
    const start = this.#at;
    const items = [];
    this.#at++;
    for (this.#space(); !this.#closes("]"); this.#separator("]")) items.push(this.#value(depth + 1));
    return this.#builder.sequence(items, start, this.#at);
  }
  /** Whether the collection ends here: by its bracket, or because nothing more can be read. */
  #closes(bracket) {
    if (this.#broken) return true;
    if (this.#at >= this.#text.length) {
      this.#fail(bracket);
      return true;
    }
    if (this.#text[this.#at] !== bracket) return false;
    this.#at++;
    return true;
  }
  #separator(bracket) {
    this.#space();
    if (this.#broken || this.#at >= this.#text.length || this.#text[this.#at] === bracket) return;
    if (this.#text[this.#at] !== ",") {
      this.#fail(`a comma or ${bracket}`);
      return;
    }
    this.#at++;
    this.#space();
  }
  #string() {
    const start = this.#at;
    const end = endOfString(this.#text, start, '"');
    if (end === -1) {
      const isCut = !this.#text.includes("\n", start);
      this.#at = isCut ? this.#text.length : start;
      this.#fail("the end of a string");
      return this.#builder.scalar("", start, start);
    }
    this.#at = end;
    return this.#builder.scalar(unquote(this.#text.slice(start, end)), start, end, { quoted: true });
  }
  #bare() {
    const start = this.#at;
    const digits = this.#match(number2);
    const name = digits === null ? this.#match(word) : null;
    const value = digits === null ? words.get(name ?? "") : Number(digits);
    if (value !== void 0) return this.#builder.scalar(value, start, this.#at);
    this.#at = start;
    this.#fail("a value");
    return this.#builder.scalar(null, start, start);
  }
  /** Steps over a collection that is nested too deep, counting brackets outside strings. */
  #tooDeep() {
    const start = this.#at;
    this.#builder.report("nesting-limit", start, { limit: maxDepth });
    let open = 0;
    do {
      const character = this.#text[this.#at];
      const stringEnd = character === '"' ? endOfString(this.#text, this.#at, '"') : -1;
      if (stringEnd !== -1) {
        this.#at = stringEnd;
        continue;
      }
      if (character === "{" || character === "[") open++;
      if (character === "}" || character === "]") open--;
      this.#at++;
    } while (open > 0 && this.#at < this.#text.length);
    return this.#builder.scalar(null, start, this.#at);
  }
  #space() {
    this.#at = skipJsonSpace(this.#text, this.#at);
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#at = pattern.lastIndex;
    return found[0];
  }
  #fail(expected) {
    if (this.#broken) return;
    this.#broken = true;
    if (this.#at >= this.#text.length) {
      this.#builder.report("truncated", Math.max(0, this.#text.length - 1));
      return;
    }
    const found = oneLine(this.#text.slice(this.#at, this.#at + 20), 20);
    this.#builder.report("syntax-error", this.#at, { message: `${expected} is expected here`, found });
  }
};
function unquote(raw) {
  if (!raw.includes("\\")) return raw.slice(1, -1);
  try {
    const value = JSON.parse(raw);
    return typeof value === "string" ? value : raw.slice(1, -1);
  } catch {
    return raw.slice(1, -1);
  }
}

// src/text/json-data.ts
var maxProblems = 50;
var notANumber = "\0NaN";
var nonFinite = /-?\b(?:NaN|Infinity)\b/g;
function parseJsonData(file) {
  const marker = findConflictMarkers(file.text);
  const text2 = marker === null ? file.text : oursOnly(file.text);
  const problems = marker === null ? [] : [{ code: "conflict-markers", path: file.path, line: marker, values: {} }];
  const strict2 = parseStrictly(text2) ?? parseStrictly(withoutNonFinite(text2));
  const found = strict2 ?? parseLoosely({ path: file.path, text: text2 }, problems);
  return { value: cleaned(found.value, new Cleaning(file, problems), 0), problems };
}
function parseJsonLine(line2) {
  const parsed3 = parseStrictly(line2) ?? parseStrictly(withoutNonFinite(line2));
  return parsed3 === null ? void 0 : cleaned(parsed3.value, null, 0);
}
function parseStrictly(text2) {
  try {
    return { value: JSON.parse(text2) };
  } catch {
    return null;
  }
}
function withoutNonFinite(text2) {
  const parts2 = [];
  for (let at = 0; at < text2.length; ) {
    const quote = text2.indexOf('"', at);
    const outside = text2.slice(at, quote === -1 ? text2.length : quote);
    parts2.push(outside.includes("N") || outside.includes("I") ? outside.replace(nonFinite, finiteForm) : outside);
    if (quote === -1) break;
    const end = endOfString(text2, quote, '"');
    at = end === -1 ? text2.length : end;
    parts2.push(text2.slice(quote, at));
  }
  return parts2.join("");
}
function finiteForm(token2) {
  if (token2.endsWith("NaN")) return JSON.stringify(notANumber);
  return token2.startsWith("-") ? "-1e999" : "1e999";
}
function parseLoosely(file, problems) {
  if (file.text.length > maxConfigLength) {
    problems.push({ code: "syntax-error", path: file.path, line: null, values: { message: "this is not JSON" } });
    return { value: null };
  }
  const document = parseJson(file);
  problems.push(...document.problems.filter((problem2) => problem2.code !== "reserved-key").map((problem2) => ({ ...problem2 })));
  return { value: plain(document.root) };
}
function plain(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  const object2 = emptyObject();
  for (const [key2, entry] of node.entries) object2[key2] = plain(entry.value);
  return object2;
}
var Cleaning = class {
  #file;
  #problems;
  constructor(file, problems) {
    this.#file = file;
    this.#problems = problems;
  }
  reservedKey(key2) {
    const offset = this.#file.text.indexOf(JSON.stringify(key2));
    const line2 = offset === -1 ? null : this.#file.text.slice(0, offset).split("\n").length;
    this.#report({ code: "reserved-key", path: this.#file.path, line: line2, values: { key: oneLine(key2) } });
  }
  tooDeep() {
    this.#report({ code: "nesting-limit", path: this.#file.path, line: null, values: { limit: maxDepth } });
  }
  #report(problem2) {
    const isKnown2 = this.#problems.some((other) => other.code === problem2.code && other.values.key === problem2.values.key);
    if (!isKnown2 && this.#problems.length < maxProblems) this.#problems.push(problem2);
  }
};
function cleaned(value, cleaning, depth) {
  if (value === notANumber) return NaN;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  if (depth >= maxDepth) {
    cleaning?.tooDeep();
    return null;
  }
  if (Array.isArray(value)) return value.map((item) => cleaned(item, cleaning, depth + 1));
  const object2 = emptyObject();
  for (const [key2, item] of Object.entries(value)) {
    if (reservedKeys.has(key2)) cleaning?.reservedKey(key2);
    else object2[key2] = cleaned(item, cleaning, depth + 1);
  }
  return object2;
}
function emptyObject() {
  return /* @__PURE__ */ Object.create(null);
}

// src/runs/folders.ts
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/runs/names.ts
var validationParts = /* @__PURE__ */ new Set(["val", "valid", "validation", "eval", "evaluation", "dev", "holdout", "heldout", "vl"]);
var testParts = /* @__PURE__ */ new Set(["test", "testing", "tst"]);
var trainParts = /* @__PURE__ */ new Set(["train", "training", "trn"]);
var timeParts = /* @__PURE__ */ new Set([
  ...["time", "times", "timestamp", "runtime", "duration", "elapsed", "remaining", "eta", "wall", "clock", "walltime", "date", "datetime", "hour", "hours"],
  ...[
    "second",
    "seconds",
    "sec",
    "secs",
    "minute",
    "minutes",
    "mins",
    "ms",
    "per",
    "throughput",
    "speed",
    "tps",
    "fps",
    "its",
    "ips",
    "mfu",
    "tflops",
    "latency"
  ]
]);
var settingParts = /* @__PURE__ */ new Set([
  ...[
    "interval",
    "intervals",
    "every",
    "freq",
    "frequency",
    "step",
    "steps",
    "iter",
    "iters",
    "iteration",
    "iterations",
    "epoch",
    "epochs",
    "batch",
    "batches"
  ],
  ...[
    "bs",
    "size",
    "num",
    "number",
    "count",
    "counts",
    "n",
    "samples",
    "sample",
    "examples",
    "example",
    "tokens",
    "token",
    "seen",
    "patience",
    "seed",
    "split"
  ],
  ...["index", "idx", "id", "percentage", "percent", "progress", "memory", "mem", "gpu", "cpu", "ram", "vram", "flos", "flops", "params", "parameters", "len"],
  ...[
    "length",
    "lengths",
    "rank",
    "world",
    "workers",
    "version",
    "pid",
    "hostname",
    "best",
    "preemption",
    "grad",
    "gradient",
    "norm",
    "gnorm",
    "momentum",
    "decay"
  ],
  ...[
    "scale",
    "temperature",
    "beta",
    "beta1",
    "beta2",
    "weight",
    "weights",
    "lambda",
    "clip",
    "warmup",
    "ratio",
    "std",
    "stderr",
    "var",
    "gap",
    "diff",
    "skipped"
  ]
]);
var learningRatePattern = /^lr\d*$/;
function isLearningRateName(name) {
  const parts2 = nameParts(name);
  if (parts2.some((part) => learningRatePattern.test(part))) return !parts2.some((part) => learningRateSettings.has(part));
  return parts2.some((part, index) => part === "learningrate" || part === "learning" && parts2[index + 1] === "rate");
}
var learningRateSettings = /* @__PURE__ */ new Set(["min", "max", "decay", "mult", "end", "final", "scheduler", "schedule"]);
function kindOfName(name) {
  if (/__(MIN|MAX)$/.test(name)) return "other";
  if (isLearningRateName(name)) return "learning-rate";
  const parts2 = nameParts(name);
  const measures = hasMeasure(name);
  if (parts2.some((part) => timeParts.has(part))) return "time";
  if (parts2.some((part) => settingParts.has(part)) && !isMeasuredPerStep(parts2, measures)) return "other";
  const split = splitOf(name, parts2);
  if (split !== null) return split;
  return measures ? "metric" : "other";
}
function isMeasuredPerStep(parts2, measures) {
  const last = parts2.at(-1);
  const settings2 = parts2.filter((part) => settingParts.has(part));
  return measures && settings2.length === 1 && (last === "step" || last === "epoch");
}
function splitOf(name, parts2) {
  const isTrain = parts2.some((part) => trainParts.has(part));
  const isValidation = parts2.some((part) => validationParts.has(part));
  const isTest = parts2.some((part) => testParts.has(part));
  if (isTrain && (isValidation || isTest)) return nestedSplit(name);
  if (isValidation) return "validation";
  if (isTest) return "test";
  if (isTrain) return "train";
  return parts2[0] === "metrics" ? "validation" : null;
}
function nestedSplit(name) {
  const slash = name.lastIndexOf("/");
  if (slash < 0) return "other";
  const last = name.slice(slash + 1);
  const split = splitOf(last, nameParts(last));
  return split === null || split === "other" ? "other" : split;
}
function isMetricName(name) {
  return hasMeasure(name);
}
function isLossName(name) {
  return nameParts(name).some((part) => part === "loss" || part === "losses" || part === "nll");
}
function rolesOf(names2, loggedApart) {
  const kinds2 = new Map(names2.map((name) => [name, kindOfName(name)]));
  const has = (kind, isIt) => [...kinds2].some(([name, is]) => is === kind && isIt(name));
  const hasValidation = has("validation", isMetricName);
  const isEvaluated = hasValidation || has("test", isMetricName);
  const roleOfOpen = (name) => {
    if (isLossName(name)) return isEvaluated || !has("train", isLossName) ? "train" : "other";
    if (hasTwin(name, names2)) return "train";
    return has("train", isMetricName) || !isEvaluated && loggedApart(name) ? "validation" : "other";
  };
  return new Map(
    [...kinds2].map(([name, kind]) => [name, kind === "metric" ? roleOfOpen(name) : kind === "test" ? hasValidation ? "other" : "validation" : kind])
  );
}
function hasTwin(name, names2) {
  const own2 = nameParts(name).join(" ");
  return names2.some((other) => other !== name && kindOfName(other) === "validation" && nameParts(other).join(" ").endsWith(own2));
}

// src/text/decode.ts
var maxFileBytes2 = 64 * 1024 * 1024;
var sampledBytes = 64 * 1024;
var lfsPointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;
var lfsSize = /^size (\d{1,15})\r?$/m;
function decodeFile(path, bytes) {
  const refuse = (code, values = {}) => {
    return { file: null, problems: [{ code, path, line: null, values }] };
  };
  if (bytes.length === 0) return refuse("file-empty");
  if (bytes.length > maxFileBytes2) return refuse("file-too-large", { size: bytes.length, limit: maxFileBytes2 });
  const wide = wideEncoding(bytes);
  if (wide === null && isBinary(bytes)) return refuse("file-binary", { size: bytes.length });
  const decoded2 = wide === null ? decodeNarrow(bytes) : { text: decode(bytes, wide, false) ?? "", isUtf8: true };
  if (wide !== null && decoded2.text.slice(0, sampledBytes).includes("\0")) return refuse("file-binary", { size: bytes.length });
  if (decoded2.text.trim() === "") return refuse("file-empty");
  const pointed = lfsPointerSize(decoded2.text);
  if (pointed !== null) return refuse("file-lfs-pointer", { size: pointed });
  const problems = decoded2.isUtf8 ? [] : [{ code: "file-not-utf8", path, line: firstForeignLine(bytes), values: {} }];
  return { file: { path, text: decoded2.text }, problems };
}
function lfsPointerSize(text2) {
  return text2.length < 1024 && lfsPointer.test(text2) ? Number(lfsSize.exec(text2)?.[1] ?? 0) : null;
}
function wideEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  return bytes[0] === 254 && bytes[1] === 255 ? "utf-16be" : null;
}
function decodeNarrow(bytes) {
  const text2 = decode(bytes, "utf-8", true);
  return text2 === null ? { text: decode(bytes, "latin1", false) ?? "", isUtf8: false } : { text: text2, isUtf8: true };
}
function decode(bytes, encoding, fatal) {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}
function isBinary(bytes) {
  if (bytes.indexOf(0) !== -1) return true;
  const sample = bytes.subarray(0, sampledBytes);
  return controlsIn(sample) > sample.length * mostControls;
}
var mostControls = 0.02;
function controlsIn(bytes) {
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  }
  return controls;
}
function firstForeignLine(bytes) {
  let line2 = 1;
  for (let start = 0; start < bytes.length; ) {
    const end = chunkEnd(bytes, start);
    const chunk = bytes.subarray(start, end);
    const isForeign3 = decode(chunk, "utf-8", true) === null;
    for (let at = 0; at < chunk.length; line2++) {
      const newline3 = chunk.indexOf(10, at);
      const next = newline3 === -1 ? chunk.length : newline3 + 1;
      if (isForeign3 && decode(chunk.subarray(at, next), "utf-8", true) === null) return line2;
      at = next;
    }
    start = end;
  }
  return 1;
}
function chunkEnd(bytes, start) {
  const newline3 = bytes.indexOf(10, start + sampledBytes);
  return newline3 === -1 ? bytes.length : newline3 + 1;
}

// src/runs/parsers.ts
function wholeBytes(read13) {
  const chunks = [];
  return {
    maxBytes: maxFileBytes2,
    take: (bytes) => {
      chunks.push(new Uint8Array(bytes));
    },
    finish: () => read13(joined(chunks))
  };
}
function wholeText(path, read13) {
  return wholeBytes((bytes) => {
    const { file, problems } = decodeFile(path, bytes);
    if (file === null) return { kind: "unreadable", problems };
    const result = read13(file);
    return result.kind === "not-mine" ? result : { ...result, problems: [...problems, ...result.problems] };
  });
}
function joined(chunks) {
  const [only] = chunks;
  if (chunks.length === 1 && only !== void 0) return only;
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

// src/runs/record.ts
function partOfRun({ format, path, part, container }, told2 = {}) {
  return {
    id: path,
    format,
    part,
    ...container === void 0 ? {} : { container },
    paths: [path],
    unit: "steps",
    stepBase: 1,
    plannedSteps: null,
    lastStep: null,
    series: [],
    reportedBest: null,
    checkpoints: null,
    stated: null,
    hyperparameters: {},
    stepsPerEpoch: null,
    problems: [],
    ...told2
  };
}

// src/runs/hugging-face-results/reader.ts
var id = "hugging-face-results";
var signature = /"(train|eval|predict|test)_(runtime|samples_per_second|steps_per_second)"\s*:/;
var huggingFaceResults = {
  id,
  title: "Hugging Face `all_results.json`, `train_results.json`, `eval_results.json`",
  url: "https://huggingface.co/docs/transformers/main_classes/trainer#transformers.Trainer.save_metrics",
  recognisedBy: "a flat `.json` object with `train_runtime`, `eval_runtime` or `\u2026_samples_per_second`",
  axis: "none: final values; `epoch` says how far the run was",
  metrics: "`eval_*` and `predict_*`, final; `train_loss` is the mean over the run",
  best: "\u2013",
  quirks: ["part of the run whose `trainer_state.json` stands beside it", "alone: final values only, no best step"],
  files: ["**/*.json"],
  recognise: ({ path, text: text2 }) => {
    if (!/\.json$/i.test(path) || text2.includes('"log_history"') || !/^\s*\{/.test(text2)) return 0;
    if (signature.test(text2)) return 0.8;
    return /(^|\/)(all|train|eval|test|predict)_results\.json$/i.test(path) ? 0.5 : 0;
  },
  parse: (path) => wholeText(path, read)
};
function read(file) {
  const { value, problems } = parseJsonData(file);
  const fields2 = flatFields(value);
  const finalValues = /* @__PURE__ */ Object.create(null);
  for (const [name, number8] of fields2 ?? []) if (typeof number8 === "number" && isMeasure(name)) finalValues[name] = number8;
  const path = file.path;
  if (Object.keys(finalValues).length === 0)
    return { kind: "unreadable", problems: [...problems, { code: "not-a-result", path, line: null, values: { reason: "no-metric-columns" } }] };
  const run = partOfRun({ format: id, path, part: folderOf(path) }, { finalValues });
  return { kind: "read", runs: [run], problems };
}
function flatFields(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const entries = [];
  for (const [name, field2] of Object.entries(value)) {
    if (typeof field2 === "object" && field2 !== null) return null;
    entries.push([name, field2]);
  }
  return entries;
}
function isMeasure(name) {
  if (!/^(train|eval|predict|test)_/.test(name)) return false;
  const kind = kindOfName(name.replace(/^predict_/, "test_"));
  return kind === "validation" || kind === "test" || kind === "train";
}

// src/runs/repeated.ts
function dropRepeatedEvaluation(series, path, isAfterEnd = false) {
  const unchanged = { series, problems: [] };
  const evaluated = series.filter((one) => one.role === "validation" && one.steps.length > 0);
  const steps2 = [...new Set(evaluated.flatMap((one) => one.steps))].sort((a, b) => a - b);
  const last = steps2.at(-1);
  if (last === void 0 || steps2.length < 2) return unchanged;
  const final = new Map(evaluated.flatMap((one) => one.steps.at(-1) === last ? [[one, one.values.at(-1)]] : []));
  const sameAt = earliestEqual(final, last);
  if (sameAt === void 0 || ![...final.keys()].some((one) => isBestAt(one, sameAt))) return unchanged;
  const losses2 = evaluated.filter((one) => isLossName(one.name));
  const differsBetween = losses2.some((one) => one.steps.some((step2, index) => step2 > sameAt && step2 < last && one.values[index] !== final.get(one)));
  if (!isAfterEnd && !differsBetween && !isOffSpacing(steps2)) return unchanged;
  return {
    series: series.map((one) => final.has(one) ? { ...one, steps: one.steps.slice(0, -1), values: one.values.slice(0, -1) } : one),
    problems: [{ code: "repeated-final-evaluation", path, line: null, values: { step: last, best_step: sameAt } }]
  };
}
function earliestEqual(final, last) {
  const stepsWith = ([one, value]) => new Set(one.steps.filter((step2, index) => step2 !== last && value !== void 0 && Object.is(one.values[index], value)));
  const [first, ...others2] = [...final].map(stepsWith);
  return [...first ?? []].find((step2) => others2.every((steps2) => steps2.has(step2)));
}
function valueAt(series, step2) {
  const index = series.steps.indexOf(step2);
  return index < 0 ? void 0 : series.values[index];
}
function isBestAt(series, step2) {
  const value = valueAt(series, step2) ?? Number.NaN;
  const finite3 = series.values.filter(Number.isFinite);
  return finite3.every((other) => other >= value) || !isLossName(series.name) && finite3.every((other) => other <= value);
}
function isOffSpacing(steps2) {
  if (steps2.length < 3) return false;
  const gaps = steps2.slice(1).map((step2, index) => step2 - (steps2[index] ?? 0));
  const [usual] = gaps;
  return gaps.slice(0, -1).every((gap) => gap === usual) && gaps.at(-1) !== usual;
}

// src/runs/hugging-face-trainer-state/best.ts
function reportedBestOf(state, series) {
  const value = state.best_metric;
  if (value === null || !Number.isFinite(value)) return { reportedBest: null, problems: [] };
  const reportedStep = state.best_global_step ?? checkpointStep(state.best_model_checkpoint);
  const evaluated = series.filter((one) => one.role === "validation");
  const matches = evaluated.filter((one) => one.values.includes(value));
  const match = matches.find((one) => goalOf(one, value) !== null) ?? matches[0];
  if (match === void 0) {
    const reportedBest = { metric: null, goal: null, step: reportedStep, value };
    return { reportedBest, problems: evaluated.length === 0 ? [] : [{ code: "reported-best-differs", values: { reported: value, found: null } }] };
  }
  const step2 = match.steps[match.values.indexOf(value)] ?? null;
  const goal = goalOf(match, value);
  const isBest = goal !== null || isConstant(match);
  const problems = isBest ? [] : [{ code: "reported-best-differs", values: { metric: match.name, reported: value, step: step2 } }];
  return { reportedBest: { metric: match.name, goal, step: step2, value }, problems };
}
function goalOf(series, value) {
  const finite3 = series.values.filter(Number.isFinite);
  const isLeast = finite3.every((other) => other >= value);
  const isGreatest = finite3.every((other) => other <= value);
  if (isLeast === isGreatest) return null;
  return isLeast ? "min" : "max";
}
function isConstant(series) {
  return new Set(series.values.filter(Number.isFinite)).size <= 1;
}
function checkpointStep(path) {
  const match = /checkpoint-(\d{1,12})[\\/]?$/.exec(path ?? "");
  return match === null ? null : Number(match[1]);
}

// src/runs/hugging-face-trainer-state/log.ts
var notMeasured = /* @__PURE__ */ new Set(["step", "epoch", "total_flos", "train_runtime", "train_samples_per_second", "train_steps_per_second"]);
var reserved = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function readLog(history) {
  const columns = /* @__PURE__ */ new Map();
  const epochs = [];
  let lastStep = null;
  let rowsWithoutStep = 0;
  let doubled = 0;
  let hasEnded = false;
  let evaluatedAfterEnd = null;
  let repeatedAfterEnd = null;
  for (const row of history) {
    const entries = isRow(row) ? Object.entries(row) : [];
    const step2 = entries.find(([key2]) => key2 === "step")?.[1];
    if (typeof step2 !== "number" || !Number.isFinite(step2) || step2 < 0) {
      rowsWithoutStep++;
      continue;
    }
    lastStep = Math.max(lastStep ?? 0, step2);
    const keys = entries.map(([key2]) => key2);
    if (keys.includes("train_runtime")) {
      hasEnded = true;
      continue;
    }
    if (hasEnded && keys.some(isEvaluation)) evaluatedAfterEnd = step2;
    const epoch = entries.find(([key2]) => key2 === "epoch")?.[1];
    if (typeof epoch === "number") epochs.push({ done: step2, epoch });
    const again = /* @__PURE__ */ new Map();
    for (const [key2, value] of entries) if (!addValue(columns, key2, step2, value)) again.set(key2, numberOf(value) ?? Number.NaN);
    if (again.size === 0) continue;
    if (hasEnded && keys.some(isEvaluation)) repeatedAfterEnd = { step: step2, values: again };
    else doubled++;
  }
  return { series: seriesOf(columns), lastStep, rowsWithoutStep, doubled, hasEnded, evaluatedAfterEnd, repeatedAfterEnd, epochs };
}
function addValue(columns, key2, step2, raw) {
  const value = numberOf(raw);
  if (value === null || notMeasured.has(key2) || reserved.has(key2)) return true;
  const column = columns.get(key2) ?? /* @__PURE__ */ new Map();
  columns.set(key2, column);
  if (column.has(step2)) return false;
  column.set(step2, value);
  return true;
}
function numberOf(raw) {
  if (typeof raw === "number") return raw;
  if (raw === "NaN" || raw === "nan") return Number.NaN;
  if (raw === "Infinity" || raw === "inf") return Number.POSITIVE_INFINITY;
  return raw === "-Infinity" || raw === "-inf" ? Number.NEGATIVE_INFINITY : null;
}
function isRow(row) {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}
function isEvaluation(key2) {
  return key2.startsWith("eval_") && kindOfName(key2) === "validation";
}
function seriesOf(columns) {
  return [...columns].map(([name, points]) => {
    const steps2 = [...points.keys()].sort((a, b) => a - b);
    return { name, steps: steps2, values: steps2.map((step2) => points.get(step2) ?? Number.NaN), role: roleOf(name) };
  });
}
function roleOf(name) {
  if (name === "learning_rate") return "learning-rate";
  if (name === "loss") return "train";
  const kind = kindOfName(name);
  if (kind === "validation" || kind === "test") return name.startsWith("eval_") || kind === "validation" ? "validation" : "other";
  if (kind === "train" || kind === "time" || kind === "learning-rate") return kind;
  return "other";
}

// src/runs/hugging-face-trainer-state/schema.ts
var number3 = number().nullable().catch(null).default(null);
var text = string().nullable().catch(null).default(null);
var TrainerState = lazy(
  () => object({
    log_history: array(unknown()),
    global_step: number3,
    max_steps: number3,
    num_train_epochs: number3,
    best_metric: number3,
    best_model_checkpoint: text,
    best_global_step: number3,
    trial_params: record(string(), unknown()).nullable().catch(null).default(null),
    train_batch_size: number3,
    eval_steps: number3,
    save_steps: number3,
    logging_steps: number3,
    stateful_callbacks: object({
      EarlyStoppingCallback: object({
        args: object({ early_stopping_patience: number3 }).catch({ early_stopping_patience: null }),
        attributes: object({ early_stopping_patience_counter: number3 }).catch({ early_stopping_patience_counter: null })
      }).nullable().catch(null).default(null)
    }).nullable().catch(null).default(null)
  })
);

// src/runs/hugging-face-trainer-state/reader.ts
var id2 = "hugging-face-trainer-state";
var huggingFaceTrainerState = {
  id: id2,
  title: "Hugging Face `trainer_state.json`",
  url: "https://huggingface.co/docs/transformers/main_classes/callback#transformers.TrainerState",
  recognisedBy: "a `.json` file with `log_history` and `global_step`",
  axis: "`log_history[].step`: updates done",
  metrics: "`loss` and `eval_*`; timings (`eval_runtime`, `eval_samples_per_second`, \u2026) are none",
  best: "`best_metric`, `best_model_checkpoint`, `best_global_step`; computed where they are null",
  quirks: [
    "bare `NaN`",
    "an evaluation repeated after the best model is loaded",
    "states of several runs in one folder",
    "Windows paths",
    "early stopping told by its callback"
  ],
  files: ["**/*.json"],
  recognise: ({ path, text: text2 }) => {
    if (/(^|\/)trainer_state\.json$/i.test(path)) return 1;
    return /\.json$/i.test(path) && text2.includes('"log_history"') ? 0.9 : 0;
  },
  parse: (path) => wholeText(path, read2)
};
function read2(file) {
  const { value, problems } = parseJsonData(file);
  const state = TrainerState.safeParse(value);
  if (!state.success) {
    const broken = problems.length > 0 ? problems : [problem("not-a-result", file.path, { reason: "no-log-history" })];
    return { kind: "unreadable", problems: broken };
  }
  return { kind: "read", runs: [runOf(file.path, state.data)], problems };
}
function problem(code, path, values) {
  return { code, path, line: null, values };
}
function runOf(path, state) {
  const log = readLog(state.log_history);
  const lastLogged = log.lastStep;
  const lastStep = state.global_step === null ? lastLogged : Math.max(state.global_step, lastLogged ?? 0);
  const repeated2 = dropRepeatedEvaluation(log.series, path, log.evaluatedAfterEnd !== null && log.evaluatedAfterEnd === lastLogged);
  const best = reportedBestOf(state, repeated2.series);
  const planned = positive(state.max_steps);
  return {
    id: path,
    format: id2,
    paths: [path],
    unit: "steps",
    stepBase: 1,
    plannedSteps: planned === null ? null : { value: planned },
    lastStep,
    series: repeated2.series,
    reportedBest: best.reportedBest,
    checkpoints: checkpointsOf(path, state),
    stated: statedBy(state, log, lastStep, planned),
    hyperparameters: hyperparametersOf(state),
    stepsPerEpoch: updatesPerEpoch(state, log),
    problems: [...repeated2.problems, ...best.problems.map(({ code, values }) => problem(code, path, values)), ...logProblems(path, log, repeated2.series)]
  };
}
function positive(value) {
  return value !== null && Number.isFinite(value) && value > 0 ? value : null;
}
function logProblems(path, log, series) {
  const problems = [];
  if (log.doubled > 0) problems.push(problem("duplicate-rows", path, { rows: log.doubled }));
  if (log.repeatedAfterEnd !== null) {
    const { step: step2, values } = log.repeatedAfterEnd;
    const loaded4 = series.find((one) => one.role === "validation" && values.has(one.name));
    const index = loaded4?.values.indexOf(values.get(loaded4.name) ?? Number.NaN) ?? -1;
    problems.push(problem("repeated-final-evaluation", path, { step: step2, best_step: loaded4?.steps[index] ?? step2 }));
  }
  for (const one of series.filter(({ role }) => role === "train" || role === "validation")) {
    const values = one.values.filter((value) => !Number.isFinite(value)).length;
    if (values > 0) problems.push(problem("not-finite", path, { name: one.name, values }));
  }
  if (!series.some((one) => one.role === "validation")) problems.push(problem("no-evaluations", path, {}));
  return problems;
}
function checkpointsOf(path, state) {
  const folder = path.split("/").at(-2) ?? "";
  const named2 = [folder, state.best_model_checkpoint?.split(/[\\/]/).at(-1) ?? ""].flatMap((name) => {
    const match = /^checkpoint-(\d{1,12})$/.exec(name);
    return match === null ? [] : [Number(match[1])];
  });
  return named2.length === 0 ? null : [...new Set(named2)].sort((a, b) => a - b);
}
function statedBy(state, log, lastStep, planned) {
  if (planned === null || lastStep === null) return null;
  if (lastStep >= planned) return "complete";
  const callback = state.stateful_callbacks?.EarlyStoppingCallback ?? null;
  const patience = callback?.args.early_stopping_patience ?? null;
  const counter = callback?.attributes.early_stopping_patience_counter ?? null;
  if (patience !== null && counter !== null && counter >= patience) return "stopped-early";
  return log.hasEnded ? "stopped-early" : "unfinished";
}
function hyperparametersOf(state) {
  const values = /* @__PURE__ */ Object.create(null);
  for (const key2 of ["num_train_epochs", "train_batch_size", "eval_steps", "save_steps", "logging_steps"]) {
    const value = state[key2];
    if (value !== null && Number.isFinite(value)) values[key2] = value;
  }
  for (const [key2, value] of Object.entries(state.trial_params ?? {})) {
    const isScalar2 = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    if (isScalar2 && !["__proto__", "constructor", "prototype"].includes(key2)) values[key2] = value;
  }
  return values;
}
function updatesPerEpoch(state, log) {
  const steps2 = positive(state.max_steps);
  const epochs = positive(state.num_train_epochs);
  if (steps2 === null || epochs === null || !Number.isInteger(steps2 / epochs)) return null;
  const length = steps2 / epochs;
  const logged = log.epochs.filter(({ done, epoch }) => done > 0 && epoch > 0);
  return logged.length > 0 && logged.every(({ done, epoch }) => Math.abs(done / length - epoch) <= Math.max(0.02 * epoch, 1 / length)) ? length : null;
}

// src/runs/axis.ts
var stepNames = [
  ...[
    "trainer_global_step",
    "train_global_step",
    "global_step",
    "global_steps",
    "globalstep",
    "optimizer_step",
    "optimizer_steps",
    "optim_step",
    "num_updates",
    "num_update"
  ],
  ...["update_step", "updates", "update", "current_steps", "current_step", "train_step", "training_step", "train_steps", "training_steps", "step", "steps"],
  ...["iteration", "iterations", "train_iter", "iter", "iters", "it", "itr", "n_iter", "niter", "num_steps", "training_iteration", "_step"]
];
var epochNames = ["epoch", "epochs", "train_epoch", "current_epoch", "trainer_epoch", "epoch_num", "epoch_idx", "ep"];
var plannedStepNames = ["total_steps", "max_steps", "max_train_steps", "num_train_steps", "total_iters", "max_iters", "max_updates", "total_updates"];
var plannedEpochNames = ["total_epochs", "max_epochs", "num_epochs", "num_train_epochs"];
var settingStepNames = [
  ...plannedStepNames,
  "train_iters",
  "num_iters",
  "n_iters",
  "num_iterations",
  "iterations",
  "training_steps",
  "train_steps",
  "num_steps",
  "n_steps"
];
var settingEpochNames = [...plannedEpochNames, "epochs", "n_epochs", "nb_epochs", "train_epochs", "max_epoch", "num_epoch", "n_epoch"];
var runNames = [
  "run",
  "run_id",
  "run_name",
  "trial",
  "trial_id",
  "trial_name",
  "experiment",
  "experiment_id",
  "experiment_name",
  "exp",
  "exp_name",
  "model_id"
];
function plainName(name) {
  const plain2 = name.trim().replace(/\s[([][^)\]]{1,20}[)\]]$/, "").replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
  return plain2 === "_step" ? plain2 : plain2.replace(/^_+|_+$/g, "");
}
function findAxis(names2) {
  const first = (wanted) => {
    for (const plain2 of wanted) {
      const name = names2.find((candidate) => plainName(candidate) === plain2);
      if (name !== void 0) return name;
    }
    return null;
  };
  return {
    step: first(stepNames),
    epoch: first(epochNames),
    plannedSteps: first(plannedStepNames),
    plannedEpochs: first(plannedEpochNames),
    run: first(runNames)
  };
}
function isAxisName(name) {
  const plain2 = plainName(name);
  return [stepNames, epochNames, plannedStepNames, plannedEpochNames, runNames].some((list2) => list2.includes(plain2));
}
var hyperparameterNames = /* @__PURE__ */ new Set([
  ...[
    "batch_size",
    "bs",
    "train_batch_size",
    "weight_decay",
    "wd",
    "dropout",
    "hidden",
    "hidden_size",
    "hidden_dim",
    "hidden_units",
    "optimizer",
    "optim",
    "seed"
  ],
  ...[
    "layers",
    "num_layers",
    "n_layers",
    "n_layer",
    "n_head",
    "n_heads",
    "num_heads",
    "n_embd",
    "d_model",
    "activation",
    "units",
    "depth",
    "width",
    "channels"
  ],
  ...[
    "scheduler",
    "lr_scheduler",
    "lr_schedule",
    "warmup_steps",
    "warmup_ratio",
    "augmentation",
    "kernel_size",
    "patience",
    "label_smoothing",
    "model",
    "architecture"
  ]
]);
function isHyperparameterName(name) {
  return hyperparameterNames.has(plainName(name)) || /^(params|config|hparams|hyperparameters|parameters)[._/]/i.test(name.trim());
}
var leastOdds = 1e3;
function stepBaseOf(steps2, unit) {
  const distinct = ascending(steps2);
  if (distinct.some((step2) => !Number.isInteger(step2) || step2 < 0)) return 1;
  const [first = 1] = distinct;
  const last = distinct.at(-1) ?? 0;
  if (first === 0) {
    const isConsecutive = last === distinct.length - 1;
    if (isConsecutive && (unit === "epochs" || distinct.length > 2)) return 0;
    const inner2 = common(distinct.slice(0, -1), 0);
    return distinct.length > 3 && inner2 > 1 && last % inner2 !== 0 && (last + 1) % inner2 === 0 ? 0 : 1;
  }
  if (distinct.length < 2) return 1;
  const inner = distinct.length > 3 ? distinct.slice(0, -1) : distinct;
  const ofIndices = common(inner, 1);
  const isProof = inner.length * Math.log(ofIndices) >= Math.log(leastOdds);
  return isProof && common(inner, 0) < ofIndices ? 0 : 1;
}
function ascending(steps2) {
  for (let index = 1; index < steps2.length; index++) {
    if (!((steps2[index - 1] ?? 0) < (steps2[index] ?? 0))) return [...new Set(steps2)].sort((a, b) => a - b);
  }
  return steps2;
}
function common(steps2, shift) {
  let divisor = 0;
  for (const step2 of steps2) {
    let a = divisor;
    let b = step2 + shift;
    while (b > 0) [a, b] = [b, a % b];
    divisor = a;
    if (divisor === 1) break;
  }
  return divisor;
}
function stepsPerEpochOf(rows, epochBase) {
  const usable = rows.filter((row) => row.done > 0 && Number.isFinite(row.epoch) && row.epoch >= 0);
  if (usable.length < 2) return null;
  const isFractional = usable.some((row) => !Number.isInteger(row.epoch));
  return isFractional ? fromFractions(usable) : fromBoundaries(usable, epochBase);
}
function fromFractions(rows) {
  const last = rows.at(-1);
  if (last === void 0 || last.epoch === 0) return null;
  const ratio = last.done / last.epoch;
  const agrees = rows.every((row) => Math.abs(row.done - row.epoch * ratio) <= Math.max(1, 0.01 * row.done));
  return agrees ? Number(ratio.toPrecision(6)) : null;
}
function fromBoundaries(rows, epochBase) {
  const ends = /* @__PURE__ */ new Map();
  for (const row of rows) ends.set(row.epoch, Math.max(ends.get(row.epoch) ?? 0, row.done));
  const finished2 = [...ends].sort((a, b) => a[0] - b[0]);
  const ratios = finished2.map(([epoch, done]) => done / (epoch + (epochBase === 0 ? 1 : 0)));
  const [first] = ratios;
  if (first === void 0 || finished2.length < 2 || !Number.isInteger(first)) return null;
  return ratios.slice(0, -1).every((ratio) => ratio === first) && (ratios.at(-1) ?? 0) <= first ? first : null;
}
function plannedLengthOf(settings2, unit, lastStep) {
  const byName = new Map(Object.entries(settings2).map(([name, value]) => [plainName(name.slice(name.lastIndexOf(".") + 1)), value]));
  for (const name of unit === "steps" ? settingStepNames : settingEpochNames) {
    const raw = byName.get(name);
    const value = typeof raw === "string" && /^\d{1,15}(\.0+)?$/.test(raw.trim()) ? Number(raw) : raw;
    if (typeof value === "number" && Number.isFinite(value) && value > 0 && value >= (lastStep ?? 0)) return { value };
  }
  return null;
}
function isPlannedLengthName(name) {
  const plain2 = plainName(name);
  return settingStepNames.includes(plain2) || settingEpochNames.includes(plain2);
}

// src/text/table.ts
var maxColumns = 4e3;
var maxCells = 2e7;
var TableBuilder = class {
  #columns = /* @__PURE__ */ new Map();
  #lines = [];
  #reserved = /* @__PURE__ */ new Set();
  /** The columns that hold something else than numbers. */
  #withText = /* @__PURE__ */ new Set();
  #cells = 0;
  /** Whether rows or columns were left out because there are too many. */
  isFull = false;
  /** How many cells are held now, empty ones included. */
  get cellCount() {
    return this.#cells;
  }
  /** Declares a column, so that it exists even if no cell of it holds anything. Answers false when there are too many, and for reserved names. */
  declare(name) {
    return this.column(name) !== null;
  }
  /** The cells of a column, to be filled by `put`; null when there are too many columns, and for reserved names. */
  column(name) {
    const known3 = this.#columns.get(name);
    if (known3 !== void 0) return known3;
    if (reservedKeys.has(name)) {
      this.#reserved.add(name);
      return null;
    }
    if (this.#columns.size >= maxColumns || this.#cells + this.#lines.length > maxCells) {
      this.isFull = true;
      return null;
    }
    this.#cells += this.#lines.length;
    const cells = [];
    this.#columns.set(name, cells);
    return cells;
  }
  /** Begins the next row, that of a 1-based source line. Answers false when the table is full. */
  startRow(line2) {
    this.#cells += this.#columns.size;
    if (this.#cells > maxCells) {
      this.isFull = true;
      return false;
    }
    this.#lines.push(line2);
    return true;
  }
  /** Sets a cell of the current row; undefined is an empty one. */
  set(name, value) {
    const cells = this.column(name);
    if (cells !== null && value !== void 0) this.put(cells, value);
  }
  /** Sets the cell of the current row in one of this table's columns. */
  put(cells, value) {
    const row = this.#lines.length - 1;
    if (row < 0) return;
    while (cells.length < row) cells.push(void 0);
    if (typeof value !== "number") this.#withText.add(cells);
    if (cells.length === row) cells.push(value);
    else cells[row] = value;
  }
  /** The finished table. */
  table(path, problems, headerLines) {
    const rowCount = this.#lines.length;
    const columns = [];
    for (const [name, cells] of this.#columns) {
      while (cells.length < rowCount) cells.push(void 0);
      columns.push({ name, cells, hasText: this.#withText.has(cells) });
    }
    const noted = [...problems, ...this.problems(path, headerLines?.[0] ?? null)];
    return { path, columns, rowCount, lines: this.#lines, problems: noted, ...headerLines === void 0 ? {} : { headerLines } };
  }
  /** What was left out. */
  problems(path, headerLine) {
    const reserved3 = [...this.#reserved].map((key2) => ({ code: "reserved-key", path, line: headerLine, values: { key: key2 } }));
    if (!this.isFull) return reserved3;
    return [...reserved3, { code: "truncated", path, line: this.#lines.at(-1) ?? null, values: { rows: this.#lines.length } }];
  }
  /** Lets go of the rows and keeps the columns: for texts whose rows are looked at block by block. */
  clear() {
    for (const cells of this.#columns.values()) cells.length = 0;
    this.#withText.clear();
    this.#lines = [];
    this.#cells = 0;
  }
};

// src/runs/log-table.ts
function tableOfLines(path, lines, problems = []) {
  const builder = new TableBuilder();
  for (const { line: line2, values } of lines) {
    if (!builder.startRow(line2)) break;
    for (const [name, value] of Object.entries(values)) builder.set(name, value);
  }
  return builder.table(path, problems);
}
function tableOfColumns(path, columns) {
  const builder = new TableBuilder();
  const length = [...columns.values()].reduce((longest2, cells) => Math.max(longest2, cells.length), 0);
  for (let row = 0; row < length; row++) {
    if (!builder.startRow(row + 1)) break;
    for (const [name, cells] of columns) builder.set(name, cells[row]);
  }
  return builder.table(path, []);
}

// src/text/records.ts
var maxQuotedLines = 100;
var carriageReturn = 13;
var space = 32;
var firstWideSpace = 160;
var RecordSplitter = class {
  conflicts = new ConflictLines();
  #onRecord;
  #line = 1;
  /** A record whose quote the lines so far leave open. */
  #rest = "";
  /** Whether the text at hand has quotes. A field, as V8 would look through the whole text again for every line if this were a variable. */
  #hasQuotes = false;
  constructor(onRecord) {
    this.#onRecord = onRecord;
  }
  /** Hands on the records that are complete with these lines. */
  take(text2) {
    if (text2 !== "") this.#split(this.#rest + text2, false);
  }
  /** Hands on the records of the last lines. */
  end(text2) {
    this.#split(this.#rest + text2, true);
  }
  #split(text2, isLast) {
    this.#rest = "";
    this.#hasQuotes = text2.includes('"');
    let start = this.#line === 1 && text2.startsWith("\uFEFF") ? 1 : 0;
    while (start < text2.length) {
      const lineStop = lineEnd(text2, start);
      if (this.conflicts.mayConcern(text2.charCodeAt(start)) && this.conflicts.skips(text2.slice(start, lineStop), this.#line)) {
        start = lineStop + 1;
        this.#line++;
        continue;
      }
      const { end, lines } = this.#hasQuotes ? recordEnd(text2, start, isLast) : { end: lineStop, lines: 1 };
      if (end === -1) {
        this.#rest = text2.slice(start);
        return;
      }
      const record3 = text2.slice(start, text2.charCodeAt(end - 1) === carriageReturn ? Math.max(start, end - 1) : end);
      if (!isBlank(record3)) this.#onRecord(record3, this.#line);
      start = end + 1;
      this.#line += lines;
    }
  }
};
function isBlank(record3) {
  const first = record3.charCodeAt(0);
  return !(first > space && first < firstWideSpace) && record3.trim() === "";
}
function recordEnd(text2, start, isLast) {
  const first = lineEnd(text2, start);
  let open = hasOpenQuote(text2, start, first, false);
  let end = first;
  let lines = 1;
  while (open && end + 1 < text2.length && lines < maxQuotedLines) {
    const next = lineEnd(text2, end + 1);
    open = hasOpenQuote(text2, end + 1, next, open);
    end = next;
    lines++;
  }
  if (open && !isLast && lines < maxQuotedLines) return { end: -1, lines };
  return open ? { end: first, lines: 1 } : { end, lines };
}
function lineEnd(text2, start) {
  const newline3 = text2.indexOf("\n", start);
  return newline3 === -1 ? text2.length : newline3;
}
function hasOpenQuote(text2, start, end, openBefore) {
  const line2 = text2.slice(start, end);
  let open = openBefore;
  for (let at = line2.indexOf('"'); at !== -1; at = line2.indexOf('"', at + 1)) {
    if (!open) open = /(?:^|[,;\t|]) *$/.test(line2.slice(Math.max(0, at - 100), at));
    else if (line2[at + 1] === '"') at++;
    else open = false;
  }
  return open;
}
function cellsOf(record3, delimiter) {
  return rawCellsOf(record3, delimiter).map((cell) => cell.trim());
}
function rawCellsOf(record3, delimiter) {
  if (record3.indexOf('"') === -1) return record3.split(delimiter);
  const cells = [];
  for (let at = 0; at <= record3.length; ) {
    const quoted2 = quotedCell(record3, at, delimiter);
    if (quoted2 !== null) {
      cells.push(quoted2.cell);
      at = quoted2.end + 1;
      continue;
    }
    const found = record3.indexOf(delimiter, at);
    const end = found === -1 ? record3.length : found;
    cells.push(record3.slice(at, end));
    at = end + 1;
  }
  return cells;
}
function quotedCell(record3, start, delimiter) {
  let at = start;
  while (record3[at] === " ") at++;
  if (record3[at] !== '"') return null;
  const parts2 = [];
  for (let from2 = at + 1; ; ) {
    const close = record3.indexOf('"', from2);
    if (close === -1) return null;
    parts2.push(record3.slice(from2, close));
    if (record3[close + 1] !== '"') {
      const found = record3.indexOf(delimiter, close + 1);
      const end = found === -1 ? record3.length : found;
      return { cell: parts2.join("").trim(), end };
    }
    parts2.push('"');
    from2 = close + 2;
  }
}

// src/text/csv.ts
var delimiters = [",", "	", ";", "|"];
var maxHeaderLines = 1e4;
function readCsv(file) {
  const builder = new TableBuilder();
  if (file.text.length > maxFileBytes2) {
    return builder.table(file.path, [{ code: "file-too-large", path: file.path, line: null, values: { size: file.text.length, limit: maxFileBytes2 } }]);
  }
  const rows = new CsvRows(builder);
  rows.end(file.text);
  return builder.table(file.path, rows.problems(file.path), rows.headerLines);
}
var CsvRows = class {
  #builder;
  #records;
  headerLines = [];
  /** The last `#` line before the first row: it may be the header. */
  #comment = null;
  #delimiter = ",";
  /** The name of each position, by the header that holds now. */
  #names = [];
  /** The cells of each position's column; null where it is none. */
  #columns = [];
  #known = /* @__PURE__ */ new Set();
  #width = 0;
  #raggedRows = 0;
  #firstRagged = null;
  constructor(builder) {
    this.#builder = builder;
    this.#records = new RecordSplitter((text2, line2) => this.#record(text2, line2));
  }
  get headerLine() {
    return this.headerLines[0] ?? null;
  }
  take(text2) {
    this.#records.take(text2);
  }
  end(text2) {
    this.#records.end(text2);
  }
  problems(path) {
    const conflicts = this.#records.conflicts.problems(path);
    if (this.#firstRagged === null) return conflicts;
    const { line: line2, cells, columns } = this.#firstRagged;
    return [...conflicts, { code: "ragged-rows", path, line: line2, values: { rows: this.#raggedRows, cells, columns } }];
  }
  #record(text2, line2) {
    if (this.#width === 0) {
      this.#beginning(text2, line2);
      return;
    }
    const cells = rawCellsOf(text2, this.#delimiter);
    if (this.#isHeader(cells)) this.#header(trimmed(cells), line2);
    else this.#row(cells, line2);
  }
  /** Leaves out `#` lines before the header; the last one is the header itself where numbers follow it at once. */
  #beginning(text2, line2) {
    if (text2.trimStart().startsWith("#")) {
      this.#comment = { text: text2.replace("#", " "), line: line2 };
      return;
    }
    if (this.#comment !== null && isData(cellsOf(text2, delimiterOf(this.#comment.text)))) {
      this.#first(this.#comment.text, this.#comment.line);
      this.#record(text2, line2);
    } else this.#first(text2, line2);
  }
  #first(text2, line2) {
    this.#delimiter = delimiterOf(text2);
    const cells = cellsOf(text2, this.#delimiter);
    if (!isData(cells)) {
      this.#header(cells, line2);
      return;
    }
    this.#place(cells.map((_, index) => `column ${index + 1}`));
    this.#width = cells.length;
    this.#row(cells, line2);
  }
  #header(cells, line2) {
    if (this.headerLines.length < maxHeaderLines) this.headerLines.push(line2);
    const seen = /* @__PURE__ */ new Map();
    const names2 = cells.map(detached).map((cell) => {
      const count = seen.get(cell) ?? 0;
      seen.set(cell, count + 1);
      return count === 0 ? cell : `${cell}.${count}`;
    });
    this.#width = cells.length;
    while (names2.length > 1 && names2.at(-1) === "") names2.pop();
    this.#place(names2);
    this.#known = new Set(names2);
  }
  #place(names2) {
    this.#names = names2;
    this.#columns = names2.map((name) => this.#builder.column(name));
  }
  /** A line of names again: it starts as the header does, or half of it are names that are known. */
  #isHeader(raw) {
    if (raw[0] === void 0 || isNumeric(raw[0]) || this.headerLines.length === 0) return false;
    const cells = trimmed(raw);
    if (cells.some((cell) => cell !== "" && isNumeric(cell))) return false;
    const shared = cells.filter((cell) => cell !== "" && this.#known.has(cell)).length;
    return shared >= Math.max(1, cells.filter((cell) => cell !== "").length / 2);
  }
  #row(cells, line2) {
    if (!this.#builder.startRow(line2)) return;
    const width = this.#names.length;
    if (cells.length !== width) this.#ragged(cells, line2);
    for (let index = 0; index < cells.length; index++) {
      const value = cellValue(cells[index] ?? "", this.#delimiter);
      if (value === void 0) continue;
      const column = index < width ? this.#columns[index] : this.#builder.column(`column ${index + 1}`);
      if (column != null) this.#builder.put(column, value);
    }
  }
  #ragged(cells, line2) {
    const width = this.#names.length;
    if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === "")) return;
    this.#raggedRows++;
    this.#firstRagged ??= { line: line2, cells: cells.length, columns: width };
  }
};
function detached(cell) {
  return Array.from(cell).join("");
}
function trimmed(cells) {
  return cells.map((cell) => cell.trim());
}
function delimiterOf(text2) {
  let best = ",";
  let most = 0;
  const bare = text2.slice(0, 1e5).replace(/"[^"]*"/g, "");
  for (const delimiter of delimiters) {
    const count = bare.split(delimiter).length - 1;
    if (count > most) {
      best = delimiter;
      most = count;
    }
  }
  return best;
}
function isData(cells) {
  return cells.some((cell) => cell !== "") && cells.every((cell) => cell === "" || isNumeric(cell));
}
function isNumeric(cell) {
  return typeof cellValue(cell, ",") === "number";
}
var number4 = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
var decimalComma = /^[-+]?\d+,\d+(?:[eE][-+]?\d+)?$/;
var special = /^([-+]?)(nan|inf(?:inity)?)$/i;
var longestNumber = 64;
function cellValue(raw, delimiter) {
  const value = plainNumber(raw);
  if (!Number.isNaN(value)) return value;
  const cell = raw.trim();
  if (cell === "") return void 0;
  if (cell.length > longestNumber) return detached(cell);
  if (number4.test(cell)) return Number(cell);
  if (delimiter === ";" && decimalComma.test(cell)) return Number(cell.replace(",", "."));
  const [, sign, name] = special.exec(cell) ?? [];
  if (name === void 0) return detached(cell);
  if (name.toLowerCase() === "nan") return NaN;
  return sign === "-" ? -Infinity : Infinity;
}
function plainNumber(cell) {
  const whole = cell.length <= longestSmallInteger ? smallInteger(cell) : NaN;
  if (!Number.isNaN(whole)) return whole;
  const first = cell.charCodeAt(0);
  const startsAsNumber = first >= 43 && first <= 57 && !(cell.charCodeAt(1) > 57) && cell.length <= longestNumber;
  return startsAsNumber ? Number(cell) : NaN;
}
var longestSmallInteger = 9;
function smallInteger(cell) {
  let value = cell === "" ? NaN : 0;
  for (let at = 0; at < cell.length; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

// src/text/jsonl.ts
var maxProblems2 = 50;
var maxListItems = 64;
var maxNameLength = 500;
function readJsonl(file) {
  const builder = new TableBuilder();
  if (file.text.length > maxFileBytes2) {
    return builder.table(file.path, [{ code: "file-too-large", path: file.path, line: null, values: { size: file.text.length, limit: maxFileBytes2 } }]);
  }
  const rows = new JsonlRows(builder);
  rows.end(file.text);
  return builder.table(file.path, rows.problems(file.path));
}
var JsonlRows = class {
  #builder;
  headerLine = null;
  #conflicts = new ConflictLines();
  /** The first broken lines, and the last. */
  #broken = [];
  #brokenCount = 0;
  #lastBroken = 0;
  #line = 0;
  #lastFull = 0;
  constructor(builder) {
    this.#builder = builder;
  }
  take(text2) {
    for (let start = 0; start < text2.length; ) {
      const newline3 = text2.indexOf("\n", start);
      const end = newline3 === -1 ? text2.length : newline3;
      this.#line++;
      this.#take(text2.slice(start, end));
      start = end + 1;
    }
  }
  end(text2) {
    this.take(text2);
  }
  #take(raw) {
    if (this.#conflicts.mayConcern(raw.charCodeAt(0)) && this.#conflicts.skips(raw, this.#line)) return;
    const text2 = raw.trim();
    if (text2 === "") return;
    this.#lastFull = this.#line;
    const row = text2.startsWith("{") ? parseJsonLine(text2) : void 0;
    if (row === void 0) this.#isBroken();
    else if (this.#builder.startRow(this.#line)) setCells(this.#builder, "", row);
  }
  #isBroken() {
    if (this.#broken.length < maxProblems2) this.#broken.push(this.#line);
    this.#brokenCount++;
    this.#lastBroken = this.#line;
  }
  /** A broken line that nothing follows is a log that was cut; other broken lines are listed up to fifty. */
  problems(path) {
    const isCut = this.#lastBroken > 0 && this.#lastBroken === this.#lastFull;
    const listed2 = this.#broken.filter((line2) => !isCut || line2 !== this.#lastBroken);
    return [
      ...this.#conflicts.problems(path),
      ...listed2.map((line2) => ({ code: "syntax-error", path, line: line2, values: { lines: this.#brokenCount } })),
      ...isCut && listed2.length < maxProblems2 ? [{ code: "truncated", path, line: this.#lastBroken, values: {} }] : []
    ];
  }
};
function setCells(builder, name, value) {
  if (name.length > maxNameLength) return;
  if (value === null) {
    builder.declare(name);
    return;
  }
  if (typeof value !== "object") {
    builder.set(name, value);
    return;
  }
  const children = isList(value) ? value.slice(0, maxListItems).entries() : Object.entries(value);
  for (const [key2, child2] of children) setCells(builder, name === "" ? String(key2) : `${name}.${key2}`, child2);
}
function isList(value) {
  return Array.isArray(value);
}

// src/text/line-decoder.ts
var newline2 = 10;
var markBytes = 2;
var pointerLength = 1024;
var LineDecoder = class {
  #path;
  #problems = [];
  #refusal = null;
  #encoding = "unknown";
  /** Bytes of an unfinished line; of UTF-16 its text. */
  #rest = [];
  #restBytes = 0;
  #wideRest = "";
  #wide = null;
  #size = 0;
  #sampled = 0;
  #controls = 0;
  #lines = 0;
  /** The beginning of the text while it may be a pointer. */
  #head = "";
  #isBlank = true;
  constructor(path) {
    this.#path = path;
  }
  /** Why the file is no text; null as long as it is one. What was given out of it before is worth nothing. */
  get refusal() {
    return this.#refusal;
  }
  /** What is to be said about the text. */
  get problems() {
    return this.#problems;
  }
  /** The lines that these bytes complete, with their ends; empty where they complete none. */
  take(bytes) {
    if (this.#refusal !== null || bytes.length === 0) return "";
    this.#size += bytes.length;
    if (this.#encoding === "unknown") {
      const first = this.#withRest(bytes);
      if (first.length < markBytes) return this.#keep(first);
      this.#encoding = wideEncoding(first) ?? "utf-8";
      return this.#given(this.#linesOf(first));
    }
    return this.#given(this.#linesOf(bytes));
  }
  /** The last line, where no line end stands behind it; called once. */
  end() {
    if (this.#refusal !== null) return "";
    if (this.#encoding === "unknown") this.#encoding = "utf-8";
    const last = this.#wide === null ? this.#narrow(this.#withRest(new Uint8Array())) : this.#wideRest + this.#wide.decode();
    const text2 = this.#given(last);
    if (this.#controls > Math.min(this.#size, sampledBytes) * mostControls) this.#refuse("file-binary", { size: this.#size });
    else if (this.#isBlank) this.#refuse("file-empty");
    const pointed = lfsPointerSize(this.#head);
    if (pointed !== null) this.#refuse("file-lfs-pointer", { size: pointed });
    return this.#refusal === null ? text2 : "";
  }
  #linesOf(bytes) {
    return this.#encoding === "utf-16le" || this.#encoding === "utf-16be" ? this.#wideLines(bytes, this.#encoding) : this.#narrowLines(bytes);
  }
  #narrowLines(bytes) {
    if (bytes.indexOf(0) !== -1) return this.#refuse("file-binary", { size: this.#size });
    if (this.#sampled < sampledBytes) {
      const sample = bytes.subarray(0, sampledBytes - this.#sampled);
      this.#controls += controlsIn(sample);
      this.#sampled += sample.length;
    }
    const end = bytes.lastIndexOf(newline2) + 1;
    if (end === 0) {
      if (this.#restBytes + bytes.length > maxFileBytes2) return this.#refuse("file-too-large", { size: this.#size, limit: maxFileBytes2 });
      return this.#keep(bytes);
    }
    const text2 = this.#narrow(this.#withRest(bytes.subarray(0, end)));
    this.#keep(bytes.subarray(end));
    return text2;
  }
  /** Whole lines of UTF-8; once some are not valid, these and all that follow are Latin-1. */
  #narrow(bytes) {
    if (this.#encoding === "utf-8") {
      const text2 = decode(bytes, "utf-8", true);
      if (text2 !== null) {
        this.#lines += this.#size > bytes.length ? lineEndsIn(bytes) : 0;
        return text2;
      }
      this.#encoding = "latin1";
      this.#problems.push({ code: "file-not-utf8", path: this.#path, line: this.#lines + firstForeignLine(bytes), values: {} });
    }
    return decode(bytes, "latin1", false) ?? "";
  }
  #wideLines(bytes, encoding) {
    this.#wide ??= new TextDecoder(encoding);
    const text2 = this.#wideRest + this.#wide.decode(bytes, { stream: true });
    if (text2.includes("\0")) return this.#refuse("file-binary", { size: this.#size });
    const end = text2.lastIndexOf("\n") + 1;
    this.#wideRest = text2.slice(end);
    if (this.#wideRest.length > maxFileBytes2) return this.#refuse("file-too-large", { size: this.#size, limit: maxFileBytes2 });
    return text2.slice(0, end);
  }
  #keep(bytes) {
    if (bytes.length > 0) this.#rest.push(new Uint8Array(bytes));
    this.#restBytes += bytes.length;
    return "";
  }
  /** What was kept with these bytes behind it; nothing is kept any more. */
  #withRest(bytes) {
    if (this.#rest.length === 0) return bytes;
    const whole = new Uint8Array(this.#restBytes + bytes.length);
    let at = 0;
    for (const part of [...this.#rest, bytes]) {
      whole.set(part, at);
      at += part.length;
    }
    this.#rest = [];
    this.#restBytes = 0;
    return whole;
  }
  #given(text2) {
    if (this.#head.length < pointerLength) this.#head += text2.slice(0, pointerLength);
    this.#isBlank &&= !/\S/.test(text2);
    return text2;
  }
  #refuse(code, values = {}) {
    this.#refusal = { code, path: this.#path, line: null, values };
    return "";
  }
};
function lineEndsIn(bytes) {
  let lines = 0;
  for (let at = bytes.indexOf(newline2); at !== -1; at = bytes.indexOf(newline2, at + 1)) lines++;
  return lines;
}

// src/runs/table/parser.ts
var usualSizes = { first: 1e6, next: 25e4 };
var TableParser = class {
  #lines;
  #builder = new TableBuilder();
  #source;
  #runs;
  #sizes;
  #blockCells;
  /** `open` starts a reader of the table's language on a builder. */
  constructor(runs, open, sizes = usualSizes) {
    this.#sizes = sizes;
    this.#blockCells = sizes.first;
    this.#runs = runs;
    this.#lines = new LineDecoder(runs.path);
    this.#source = open(this.#builder);
  }
  get isDone() {
    return this.#lines.refusal !== null || this.#runs.isDone;
  }
  take(bytes) {
    this.#source.take(this.#lines.take(bytes));
    if (this.#builder.cellCount < this.#blockCells) return;
    this.#runs.take(this.#builder.table(this.#runs.path, []));
    this.#builder.clear();
    this.#blockCells = this.#sizes.next;
  }
  finish() {
    this.#source.end(this.#lines.end());
    if (this.#lines.refusal !== null) return { kind: "unreadable", problems: [this.#lines.refusal] };
    this.#runs.take(this.#builder.table(this.#runs.path, []));
    const problems = [...this.#lines.problems, ...this.#source.problems(this.#runs.path), ...this.#builder.problems(this.#runs.path, this.#source.headerLine)];
    return this.#runs.finish(problems);
  }
};

// src/runs/table/long.ts
var maxNames = 300;
var splitColumn = /^(phase|split|stage|mode|set|subset|part|partition|dataset_split)$/i;
var nameColumn = /^(metric|metric_name|name|tag|key|measure|variable)$/i;
var valueColumn = /^(value|metric_value|val|score)$/i;
function findLongForm(columns) {
  const split = columns.find((column) => splitColumn.test(column.name.trim()) && namesOf(column).length > 1 && namesOf(column).every(isSplit));
  if (split !== void 0) return { kind: "split", names: split.name, values: null };
  const names2 = columns.find((column) => nameColumn.test(column.name.trim()) && namesOf(column).length > 0);
  const values = columns.find((column) => valueColumn.test(column.name.trim()) && column.cells.some((cell) => typeof cell === "number"));
  if (names2 === void 0 || values === void 0 || names2 === values) return null;
  return { kind: "measure", names: names2.name, values: values.name };
}
function widen(columns, rowCount, form) {
  const names2 = columns.find((column) => column.name === form?.names);
  if (form === null || names2 === void 0) return columns;
  if (form.kind === "split") return bySplit(columns, names2, rowCount);
  const values = columns.find((column) => column.name === form.values);
  if (values === void 0) return columns;
  const rest = columns.filter((column) => column !== names2 && column !== values);
  return [...rest, ...namesOf(names2).map((name) => ({ name, cells: cellsWhere(values, names2, name, rowCount) }))];
}
function isSplit(name) {
  return ["train", "validation", "test"].includes(kindOfName(name));
}
function namesOf(column) {
  const names2 = /* @__PURE__ */ new Set();
  for (const cell of column.cells) {
    if (cell === void 0) continue;
    if (typeof cell !== "string" || names2.size > maxNames) return [];
    names2.add(cell);
  }
  return [...names2];
}
function bySplit(columns, split, rowCount) {
  const names2 = namesOf(split);
  return columns.flatMap((column) => {
    if (column === split) return [];
    const isShared = isAxisName(column.name) || isHyperparameterName(column.name) || kindOfName(column.name) === "learning-rate";
    if (isShared) return [column];
    return names2.map((name) => ({ name: `${name}/${column.name}`, cells: cellsWhere(column, split, name, rowCount) }));
  });
}
function cellsWhere(column, names2, name, rowCount) {
  return Array.from({ length: rowCount }, (_, row) => names2.cells[row] === name ? column.cells[row] : void 0);
}

// src/runs/table/numerals.ts
var groupedDigits = /^\d{1,3}(,\d{3})+$/;
var percentage = /^[-+]?(\d+(\.\d*)?|\.\d+)\s*%$/;
function findNumerals(columns) {
  const found = /* @__PURE__ */ new Map();
  for (const { name, cells, hasText } of columns) {
    if (hasText === false) continue;
    const numeral = firstNumeral(cells, isAxisName(name) ? [percentage, groupedDigits] : [percentage]);
    if (numeral !== null && cells.every((cell) => typeof cell !== "string" || numeral.test(cell))) found.set(name, numeral);
  }
  return found;
}
function firstNumeral(cells, ways) {
  for (const cell of cells) if (typeof cell === "string") return ways.find((way) => way.test(cell)) ?? null;
  return null;
}
function withNumerals(columns, numerals) {
  if (numerals.size === 0) return columns;
  return columns.map((column) => {
    const numeral = numerals.get(column.name);
    if (numeral === void 0) return column;
    const cells = column.cells.map((cell) => typeof cell === "string" && numeral.test(cell) ? Number(cell.replace(/[,%\s]/g, "")) : cell);
    return { name: column.name, cells };
  });
}
function unreadMeasures(table2, columns) {
  return columns.flatMap((column) => {
    if (column.hasText === false) return [];
    const kind = kindOfName(column.name);
    if (!isMetricName(column.name) || kind === "other" || kind === "time") return [];
    const row = column.cells.findIndex((cell) => typeof cell === "string" && /\d/.test(cell));
    if (row < 0) return [];
    const values = { key: column.name, value: column.cells[row] ?? "", expected: "a number such as 0.25" };
    return [{ code: "value-not-understood", path: table2.path, line: table2.lines[row] ?? null, values }];
  });
}

// src/runs/table/layout.ts
var maxColumns2 = 500;
function layoutOf(block2, dialect2) {
  const first = told(block2, dialect2);
  const longForm = findLongForm(first);
  const wide = widen(first, block2.rowCount, longForm);
  const numerals = findNumerals(wide);
  return { longForm, numerals, axis: chooseAxis(withNumerals(wide, numerals), block2.rowCount) };
}
function columnsOf(block2, { longForm, numerals }, dialect2) {
  return withNumerals(widen(told(block2, dialect2), block2.rowCount, longForm), numerals);
}
function told({ columns }, { ignores }) {
  return (ignores === void 0 ? columns : columns.filter(({ name }) => !ignores(name))).slice(0, maxColumns2);
}
function findColumn(columns, name) {
  return columns.find((column) => column.name === name) ?? null;
}
function measuredOf(columns, axis) {
  const measured3 = /* @__PURE__ */ new Map();
  for (const column of columns) {
    if (column.name === axis.column || isAxisName(column.name)) continue;
    let key2 = column.name;
    for (let number8 = 2; measured3.has(key2); number8++) key2 = `${column.name}#${number8}`;
    measured3.set(key2, column);
  }
  return measured3;
}
function chooseAxis(columns, rowCount) {
  const names2 = findAxis(columns.filter((column) => column.cells.some((cell) => typeof cell === "number")).map((column) => column.name));
  const textNames = findAxis(columns.map((column) => column.name));
  const all4 = { ...names2, run: textNames.run };
  const step2 = findColumn(columns, names2.step);
  const epoch = findColumn(columns, names2.epoch);
  if (step2 !== null && !(epoch !== null && restartsEveryEpoch(step2, epoch, rowCount))) return { column: step2.name, unit: "steps", names: all4 };
  return epoch === null ? null : { column: epoch.name, unit: "epochs", names: all4 };
}
function restartsEveryEpoch(step2, epoch, rowCount) {
  let restarts2 = 0;
  let withNextEpoch = 0;
  for (let row = 1; row < rowCount; row++) {
    const before = step2.cells[row - 1];
    const now = step2.cells[row];
    if (typeof before !== "number" || typeof now !== "number" || now >= before) continue;
    restarts2++;
    const epochBefore = epoch.cells[row - 1];
    const epochNow = epoch.cells[row];
    if (typeof epochBefore === "number" && typeof epochNow === "number" && epochNow > epochBefore) withNextEpoch++;
  }
  return restarts2 > 0 && withNextEpoch === restarts2;
}
function columnRoles(measured3, rowCount, { dialect: dialect2, known: known3 }) {
  if (measured3.every((column) => known3.has(column.name))) return known3;
  const names2 = measured3.map((column) => column.name);
  const byName = rolesOf(names2, (name) => isLoggedApart(name, measured3, rowCount));
  return new Map([...[...byName].map(([name, role]) => [name, dialect2.roleOf?.(name) ?? role]), ...known3]);
}
function isLoggedApart(name, columns, rowCount) {
  const own2 = columns.find((column) => column.name === name);
  const losses2 = columns.filter((column) => column !== own2 && isLossName(column.name));
  if (own2 === void 0 || losses2.length === 0) return false;
  let filled = 0;
  let together2 = 0;
  let lossRows = 0;
  for (let row = 0; row < rowCount; row++) {
    const hasOwn = typeof own2.cells[row] === "number";
    const hasLoss = losses2.some((column) => typeof column.cells[row] === "number");
    if (hasOwn) filled++;
    if (hasLoss) lossRows++;
    if (hasOwn && hasLoss) together2++;
  }
  return filled > 0 && (together2 === 0 || filled * 2 <= lossRows);
}

// src/runs/table/rows.ts
var RowPlacer = class {
  #previous = null;
  place(axis, rowCount) {
    const at = [];
    const steps2 = [];
    for (let row = 0; row < rowCount; row++) {
      const cell = axis.cells[row];
      const step2 = cell === void 0 ? this.#previous : cell;
      if (typeof step2 !== "number" || !Number.isFinite(step2) || step2 < 0) continue;
      at.push(row);
      steps2.push(step2);
      this.#previous = step2;
    }
    return { at, steps: steps2, passes: null };
  }
};
function splitByRun(rows, column) {
  if (column === null) return /* @__PURE__ */ new Map([["", rows]]);
  const groups2 = /* @__PURE__ */ new Map();
  for (const [index, row] of rows.at.entries()) {
    const key2 = String(column.cells[row] ?? "");
    const group = groups2.get(key2) ?? { at: [], steps: [], passes: null };
    if (group.at.length === 0) groups2.set(key2, group);
    group.at.push(row);
    group.steps.push(rows.steps[index] ?? 0);
  }
  return groups2;
}
function countDistinct(column, rows, most) {
  const values = /* @__PURE__ */ new Set();
  for (const row of rows.at) {
    const cell = column.cells[row];
    if (cell !== void 0) values.add(cell);
    if (values.size >= most) break;
  }
  return values.size;
}

// src/runs/table/not-a-log.ts
function reasonAgainst(candidate) {
  if (!candidate.measured.some(isMeasure2)) return "no-metric-columns";
  return isOneRowPerTrial(candidate) ? "one-row-per-trial" : null;
}
function isMeasure2(column) {
  const kind = kindOfName(column.name);
  const isMetric = kind === "metric" || (kind === "validation" || kind === "train" || kind === "test") && isMetricName(column.name);
  return isMetric && column.cells.some((cell) => typeof cell === "number");
}
function isOneRowPerTrial({ rows, runLengths, columns, measured: measured3, runColumn }) {
  const count = rows.at.length;
  if (count < 2) return hasSettings(columns, rows);
  if (runColumn !== null && countDistinct(runColumn, rows, count) === count) return true;
  const single = runLengths.filter((length) => length === 1).length;
  if (runLengths.length > 1 && single * 2 >= runLengths.length) return true;
  const isOneStep = rows.steps.every((step2) => step2 === rows.steps[0]);
  if (isOneStep && measured3.some((column) => countDistinct(column, rows, 2) > 1)) return !isFilledApart(measured3, rows);
  const varying = columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows, 2) > 1);
  return varying.length >= 2;
}
function hasSettings(columns, rows) {
  return columns.filter((column) => isHyperparameterName(column.name) && countDistinct(column, rows, 1) > 0).length >= 2;
}
function isFilledApart(measured3, rows) {
  return measured3.every((column) => rows.at.filter((row) => column.cells[row] !== void 0).length <= 1);
}

// src/runs/table/restarts.ts
var RestartFinder = class {
  #run = 0;
  #open = new OpenRun();
  /** The rows of a block, run by run; `measured` by a key that is the same in every block. */
  split(rows, measured3) {
    const found = [];
    let piece = new Piece();
    let looked = 0;
    for (let index = 0; index < rows.at.length; index++) {
      const row = rows.at[index] ?? 0;
      const step2 = rows.steps[index] ?? 0;
      if (this.#open.isBehind(step2)) {
        this.#open.note(rows, measured3, { from: looked, to: index });
        looked = index;
        if (this.#open.hasWritten(row, step2, measured3)) {
          if (step2 <= this.#open.beginning) {
            if (piece.at.length > 0) found.push({ run: this.#run, rows: piece });
            piece = new Piece();
            this.#open = new OpenRun();
            this.#run++;
          } else this.#open.pass++;
        }
      }
      this.#open.add(step2);
      piece.push(row, step2, this.#open.pass);
    }
    this.#open.note(rows, measured3, { from: looked, to: rows.at.length });
    if (piece.at.length > 0) found.push({ run: this.#run, rows: piece });
    return found;
  }
};
var Piece = class {
  at = [];
  steps = [];
  passes = null;
  push(row, step2, pass) {
    this.at.push(row);
    this.steps.push(step2);
    if (pass > 0) this.passes ??= this.at.slice(1).map(() => 0);
    this.passes?.push(pass);
  }
};
var OpenRun = class {
  pass = 0;
  /** The second distinct step: where a run that starts anew may first be seen. */
  beginning = 0;
  #first = -1;
  #last = -1;
  #lastOf = /* @__PURE__ */ new Map();
  isBehind(step2) {
    return step2 < this.#last;
  }
  hasWritten(row, step2, measured3) {
    for (const [key2, column] of measured3) {
      if (column.cells[row] !== void 0 && (this.#lastOf.get(key2) ?? -1) >= step2) return true;
    }
    return false;
  }
  add(step2) {
    if (this.#first < 0) this.#first = step2;
    if (this.beginning <= this.#first) this.beginning = step2;
    this.#last = step2;
  }
  /** Remembers the last step of each column in some rows; each row is looked at once. */
  note({ at, steps: steps2 }, measured3, { from: from2, to }) {
    for (const [key2, { cells }] of measured3) {
      for (let index = to - 1; index >= from2; index--) {
        if (cells[at[index] ?? -1] === void 0) continue;
        this.#lastOf.set(key2, steps2[index] ?? 0);
        break;
      }
    }
  }
};

// src/runs/thin/point-list.ts
var PointList = class {
  #steps = [];
  #values = [];
  get steps() {
    return this.#steps;
  }
  get values() {
    return this.#values;
  }
  get length() {
    return this.#steps.length;
  }
  /** Minus infinity where there is none. */
  get lastStep() {
    return this.#steps.at(-1) ?? Number.NEGATIVE_INFINITY;
  }
  /** NaN where there is none. */
  get lastValue() {
    return this.#values.at(-1) ?? Number.NaN;
  }
  push(step2, value) {
    this.#steps.push(step2);
    this.#values.push(value);
  }
  /** Leaves out every other point; the first one stays. */
  halve() {
    this.#steps = this.#steps.filter((_, index) => index % 2 === 0);
    this.#values = this.#values.filter((_, index) => index % 2 === 0);
  }
  /** Leaves out the points at this step and behind it. */
  dropFrom(step2) {
    const kept = this.#steps.map((known3) => known3 < step2);
    this.#values = this.#values.filter((_, index) => kept[index]);
    this.#steps = this.#steps.filter((_, index) => kept[index]);
  }
};

// src/runs/thin/extremes.ts
var mostStretches = 32;
var firstStretchLength = 64;
var Extremes = class {
  #stretches = [];
  #length = firstStretchLength;
  #filled = 0;
  #leastStep = Number.NaN;
  #least = Number.POSITIVE_INFINITY;
  #greatestStep = Number.NaN;
  #greatest = Number.NEGATIVE_INFINITY;
  /** Takes a finite value. */
  add(step2, value) {
    if (value < this.#least) {
      this.#least = value;
      this.#leastStep = step2;
    }
    if (value > this.#greatest) {
      this.#greatest = value;
      this.#greatestStep = step2;
    }
    this.#filled++;
    if (this.#filled === this.#length) this.#close();
  }
  dropFrom(step2) {
    if (this.#filled > 0) this.#close();
    this.#stretches = this.#stretches.filter(({ leastStep, greatestStep }) => leastStep < step2 && greatestStep < step2);
  }
  points() {
    const points = new PointList();
    const open = this.#filled > 0 ? [this.#current()] : [];
    for (const { leastStep, least, greatestStep, greatest } of [...this.#stretches, ...open]) {
      points.push(leastStep, least);
      points.push(greatestStep, greatest);
    }
    return points;
  }
  #current() {
    return { leastStep: this.#leastStep, least: this.#least, greatestStep: this.#greatestStep, greatest: this.#greatest };
  }
  #close() {
    this.#stretches.push(this.#current());
    this.#filled = 0;
    this.#least = Number.POSITIVE_INFINITY;
    this.#greatest = Number.NEGATIVE_INFINITY;
    if (this.#stretches.length < mostStretches) return;
    this.#stretches = this.#stretches.flatMap((stretch, index, all4) => {
      const next = all4[index + 1];
      return index % 2 === 1 ? [] : [next === void 0 ? stretch : together(stretch, next)];
    });
    this.#length *= 2;
  }
};
function together(one, next) {
  const [least, leastStep] = next.least < one.least ? [next.least, next.leastStep] : [one.least, one.leastStep];
  const [greatest, greatestStep] = next.greatest > one.greatest ? [next.greatest, next.greatestStep] : [one.greatest, one.greatestStep];
  return { least, leastStep, greatest, greatestStep };
}

// src/runs/thin/jumps.ts
var mostJumps = 48;
var shares = [0.5, 0.1, 0.01];
var mostCrossings = 8;
var sudden = 8;
var Jumps = class {
  #jumps = [];
  #crossings = [];
  #smallest = 0;
  #step = Number.NaN;
  #value = Number.NaN;
  #change = 0;
  #leastStep = Number.NaN;
  #least = Number.POSITIVE_INFINITY;
  #greatestStep = Number.NaN;
  #greatest = Number.NEGATIVE_INFINITY;
  /** Takes a finite value. */
  add(step2, value) {
    if (value < this.#least) {
      this.#least = value;
      this.#leastStep = step2;
    }
    if (value > this.#greatest) {
      this.#greatest = value;
      this.#greatestStep = step2;
    }
    const change = Math.abs(value - this.#value);
    if (change > sudden * this.#change && change > this.#smallest) {
      this.#keep({ size: change, fromStep: this.#step, from: this.#value, toStep: step2, to: value });
    }
    if (shares.some((share) => this.#value >= share * this.#greatest && value < share * this.#greatest)) {
      this.#crossings.push({ size: change, fromStep: this.#step, from: this.#value, toStep: step2, to: value });
      if (this.#crossings.length > mostCrossings) this.#crossings.shift();
    }
    this.#change = Number.isNaN(change) ? 0 : change;
    this.#step = step2;
    this.#value = value;
  }
  dropFrom(step2) {
    this.#jumps = this.#jumps.filter((jump) => jump.toStep < step2);
    this.#crossings = this.#crossings.filter((crossing) => crossing.toStep < step2);
    if (this.#leastStep >= step2) this.#least = Number.POSITIVE_INFINITY;
    if (this.#greatestStep >= step2) this.#greatest = Number.NEGATIVE_INFINITY;
    this.#value = Number.NaN;
  }
  points() {
    const points = new PointList();
    for (const { fromStep, from: from2, toStep, to } of [...this.#jumps, ...this.#crossings]) {
      points.push(fromStep, from2);
      points.push(toStep, to);
    }
    if (Number.isFinite(this.#least)) points.push(this.#leastStep, this.#least);
    if (Number.isFinite(this.#greatest)) points.push(this.#greatestStep, this.#greatest);
    return points;
  }
  #keep(jump) {
    this.#jumps.push(jump);
    if (this.#jumps.length <= 2 * mostJumps) return;
    this.#jumps = this.#jumps.sort((one, other) => other.size - one.size).slice(0, mostJumps);
    this.#smallest = this.#jumps.at(-1)?.size ?? 0;
  }
};

// src/runs/thin.ts
var mostPoints = 1500;
var mostEven = 1280;
var mostNotFinite = 500;
var mostGaps = 4096;
function thinSeries(series) {
  if (series.role === "validation" || series.thinned !== void 0 || series.steps.length <= mostPoints) return series;
  const thinner = new SeriesThinner(series.role);
  for (let index = 0; index < series.steps.length; index++) thinner.add(series.steps[index] ?? Number.NaN, series.values[index] ?? Number.NaN);
  return { ...series, ...thinner.finish() };
}
var SeriesThinner = class {
  #even = new PointList();
  #special;
  #notFinite = new PointList();
  #gaps = [];
  #stride = 1;
  #count = 0;
  #notFiniteCount = 0;
  #lastStep = Number.NEGATIVE_INFINITY;
  #lastValue = Number.NaN;
  constructor(role) {
    this.#special = role === "learning-rate" ? new Jumps() : new Extremes();
  }
  get lastStep() {
    return this.#lastStep;
  }
  add(step2, value) {
    if (this.#gaps.length < mostGaps && this.#count > 0) this.#gaps.push(step2 - this.#lastStep);
    if (!Number.isFinite(value)) {
      this.#notFiniteCount++;
      if (this.#notFinite.length < mostNotFinite) this.#notFinite.push(step2, value);
    } else this.#special.add(step2, value);
    if (this.#count % this.#stride === 0) this.#keepEvenly(step2, value);
    this.#count++;
    this.#lastStep = step2;
    this.#lastValue = value;
  }
  /** Forgets what was logged at this step and behind it: a resumed run writes it again. */
  rewind(step2) {
    for (const points of [this.#even, this.#notFinite, this.#special]) points.dropFrom(step2);
    this.#lastStep = this.#even.lastStep;
    this.#lastValue = this.#even.lastValue;
  }
  finish() {
    const kept = /* @__PURE__ */ new Map();
    for (const points of [this.#even, this.#special.points(), this.#notFinite]) {
      for (let index = 0; index < points.length; index++) kept.set(points.steps[index] ?? Number.NaN, points.values[index] ?? Number.NaN);
    }
    if (this.#count > 0 && Number.isFinite(this.#lastStep)) kept.set(this.#lastStep, this.#lastValue);
    const steps2 = [...kept.keys()].sort((a, b) => a - b);
    const values = steps2.map((step2) => kept.get(step2) ?? Number.NaN);
    return { steps: steps2, values, thinned: { count: this.#count, notFinite: this.#notFiniteCount, spacing: this.#spacing() } };
  }
  #keepEvenly(step2, value) {
    this.#even.push(step2, value);
    if (this.#even.length <= mostEven) return;
    this.#even.halve();
    this.#stride *= 2;
  }
  #spacing() {
    const gaps = this.#gaps.toSorted((a, b) => a - b);
    return gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  }
};

// src/runs/table/points.ts
var mostExact = 65536;
var Points = class {
  #role;
  /** Several rows a step on an axis of epochs: the last one is the epoch's. */
  #isLastOfStep;
  #steps = [];
  #values = [];
  /** Null while no step was written again. */
  #passes = null;
  #indices = null;
  #highest = Number.NEGATIVE_INFINITY;
  #isSorted = true;
  #thinner = null;
  /** How many values stood at a step that had one in the same pass. */
  doubled = 0;
  constructor(role, isLastOfStep) {
    this.#role = role;
    this.#isLastOfStep = isLastOfStep;
  }
  add(step2, value, pass) {
    if (this.#thinner !== null) {
      this.#addThinned(step2, value, pass);
      return;
    }
    const known3 = step2 > this.#highest ? void 0 : this.#indexOf(step2);
    if (known3 === void 0) this.#append(step2, value, pass);
    else this.#again(known3, value, pass);
  }
  finish() {
    this.#flush();
    if (this.#thinner !== null) return this.#thinner.series.finish();
    if (this.#isSorted) return { steps: this.#steps, values: this.#values };
    const order = this.#order();
    return { steps: order.map((index) => this.#steps[index] ?? Number.NaN), values: order.map((index) => this.#values[index] ?? Number.NaN) };
  }
  #append(step2, value, pass) {
    if (step2 < this.#highest) this.#isSorted = false;
    else this.#highest = step2;
    this.#indices?.set(step2, this.#steps.length);
    if (pass > 0) this.#passes ??= this.#steps.map(() => 0);
    this.#passes?.push(pass);
    this.#steps.push(step2);
    this.#values.push(value);
    if (this.#steps.length > mostExact && this.#role !== "validation") this.#startThinning(pass);
  }
  #again(index, value, pass) {
    const knownPass = this.#passes?.[index] ?? 0;
    if (knownPass === pass && !this.#isLastOfStep) this.doubled++;
    if (knownPass >= pass && !this.#isLastOfStep) return;
    this.#values[index] = value;
    this.#passes ??= this.#steps.map(() => 0);
    this.#passes[index] = pass;
  }
  #indexOf(step2) {
    this.#indices ??= new Map(this.#steps.map((known3, index) => [known3, index]));
    return this.#indices.get(step2);
  }
  #order() {
    return this.#steps.map((_, index) => index).sort((one, other) => (this.#steps[one] ?? 0) - (this.#steps[other] ?? 0));
  }
  /** The last point waits: on an axis of epochs a later row may replace it. */
  #startThinning(pass) {
    const order = this.#isSorted ? this.#steps.map((_, index) => index) : this.#order();
    const series = new SeriesThinner(this.#role);
    const last = order.at(-1) ?? 0;
    for (const index of order.slice(0, -1)) series.add(this.#steps[index] ?? 0, this.#values[index] ?? Number.NaN);
    this.#steps = [this.#steps[last] ?? 0];
    this.#values = [this.#values[last] ?? Number.NaN];
    this.#passes = null;
    this.#indices = null;
    this.#thinner = { series, pass };
  }
  #addThinned(step2, value, pass) {
    if (this.#thinner === null) return;
    const [waiting = Number.NEGATIVE_INFINITY] = this.#steps;
    if (pass > this.#thinner.pass) {
      this.#thinner.pass = pass;
      if (step2 <= waiting) {
        this.#flush();
        this.#thinner.series.rewind(step2);
      }
    } else if (step2 === waiting) {
      if (this.#isLastOfStep) this.#values[0] = value;
      else this.doubled++;
      return;
    } else if (step2 < waiting) return;
    this.#flush();
    this.#steps.push(step2);
    this.#values.push(value);
  }
  #flush() {
    const [step2] = this.#steps;
    if (this.#thinner === null || step2 === void 0) return;
    this.#thinner.series.add(step2, this.#values[0] ?? Number.NaN);
    this.#steps = [];
    this.#values = [];
  }
};

// src/runs/table/columns.ts
var RunColumns = class {
  #isByEpoch;
  #points = /* @__PURE__ */ new Map();
  /** Whether some row has numbers of the training and of the validation split. */
  #splitsMeet = false;
  /** `isByEpoch`: several rows an epoch on an axis of epochs: the last one is the epoch's. */
  constructor(isByEpoch2) {
    this.#isByEpoch = isByEpoch2;
  }
  take(rows, measured3, roles) {
    const train = ofRole("train", measured3, roles);
    const validation = ofRole("validation", measured3, roles);
    this.#splitsMeet ||= meet(train, validation, rows);
    for (const [key2, column] of measured3) {
      const role = roles.get(column.name) ?? "other";
      const known3 = this.#points.get(key2) ?? { name: column.name, role, points: new Points(role, this.#isByEpoch) };
      this.#points.set(key2, known3);
      const others2 = this.#splitsMeet ? [] : role === "train" ? validation : role === "validation" ? train : [];
      takeColumn(known3.points, column, rows, others2);
    }
  }
  /** The series, with what was wrong in them: values that are not finite, rows that stand there twice. */
  finish(path) {
    const series = [];
    const problems = [];
    let doubled = 0;
    for (const { name, role, points } of this.#points.values()) {
      const isSplit2 = role === "train" || role === "validation";
      if (isSplit2) doubled = Math.max(doubled, points.doubled);
      const read13 = points.finish();
      if (read13.steps.length === 0) continue;
      series.push({ name, role, ...read13 });
      const notFinite = read13.thinned?.notFinite ?? read13.values.filter((value) => !Number.isFinite(value)).length;
      if (notFinite > 0 && isSplit2) problems.push({ code: "not-finite", path, line: null, values: { name, values: notFinite } });
    }
    if (doubled > 0) problems.push({ code: "duplicate-rows", path, line: null, values: { rows: doubled } });
    return { series, problems };
  }
};
function takeColumn(points, { cells }, { at, steps: steps2, passes }, others2) {
  for (let index = 0; index < at.length; index++) {
    const row = at[index] ?? -1;
    const value = cells[row];
    if (typeof value !== "number" || Number.isNaN(value) && hasNumber(others2, row)) continue;
    points.add(steps2[index] ?? 0, value, passes?.[index] ?? 0);
  }
}
function ofRole(role, measured3, roles) {
  return [...measured3.values()].filter((column) => roles.get(column.name) === role);
}
function meet(train, validation, rows) {
  if (train.length === 0 || validation.length === 0) return false;
  return rows.at.some((row) => hasNumber(validation, row) && hasNumber(train, row));
}
function hasNumber(columns, row) {
  for (const { cells } of columns) {
    const cell = cells[row];
    if (typeof cell === "number" && !Number.isNaN(cell)) return true;
  }
  return false;
}

// src/runs/table/epochs.ts
var mostPairs = 2e4;
var EpochPairs = class {
  #steps = [];
  #epochs = [];
  add(step2, epoch) {
    this.#steps.push(step2);
    this.#epochs.push(epoch);
    if (this.#steps.length <= 2 * mostPairs) return;
    this.#keep((index) => this.#epochs[index + 1] !== this.#epochs[index]);
    while (this.#steps.length > mostPairs) this.#keep((index) => index % 2 === 0 || index === this.#steps.length - 1);
  }
  /** Updates an epoch where the rows prove them; null where they do not. Without `epochBase` a first epoch 0 says that epochs are counted from 0. */
  stepsPerEpoch(stepBase, epochBase) {
    const pairs = this.#steps.map((step2, index) => ({ done: step2 + (stepBase === 0 ? 1 : 0), epoch: this.#epochs[index] ?? Number.NaN }));
    return pairs.length === 0 ? null : stepsPerEpochOf(pairs, epochBase ?? (pairs[0]?.epoch === 0 ? 0 : 1));
  }
  #keep(isKept) {
    const kept = this.#steps.map((_, index) => isKept(index));
    const epochs = this.#epochs.filter((_, index) => kept[index]);
    this.#steps = this.#steps.filter((_, index) => kept[index]);
    this.#epochs = epochs;
  }
};

// src/runs/table/run.ts
var mostSteps = 1e5;
var TableRun = class {
  #axis;
  #dialect;
  #columns;
  #settings = /* @__PURE__ */ new Map();
  #planned = new Repeated();
  #epochs = new EpochPairs();
  #steps = [];
  #lastStep = 0;
  #greatestStep = 0;
  constructor(axis, dialect2) {
    this.#axis = axis;
    this.#dialect = dialect2;
    this.#columns = new RunColumns(axis.unit === "epochs");
  }
  take({ rows, columns, measured: measured3, roles }) {
    for (const step2 of rows.steps) {
      if (this.#steps.length < mostSteps) this.#steps.push(step2);
      if (step2 > this.#greatestStep) this.#greatestStep = step2;
      this.#lastStep = step2;
    }
    this.#columns.take(rows, measured3, roles);
    const { names: names2, unit } = this.#axis;
    const planned = findColumn(columns, unit === "steps" ? names2.plannedSteps : names2.plannedEpochs);
    if (planned !== null) this.#planned.take(planned, rows);
    this.#takeSettings(columns, rows);
    const epoch = unit === "steps" ? findColumn(columns, names2.epoch) : null;
    if (epoch !== null) this.#takeEpochs(epoch, rows);
  }
  /** The run's id is the path: the table numbers its runs. */
  finish(path) {
    const { unit } = this.#axis;
    const stepBase = this.#dialect.stepBase ?? stepBaseOf(this.#steps.length < mostSteps ? this.#steps : [...this.#steps, this.#lastStep], unit);
    const read13 = this.#columns.finish(path);
    const repeated2 = dropRepeatedEvaluation(read13.series, path);
    const problems = [...read13.problems, ...repeated2.problems];
    if (!repeated2.series.some((series) => series.role === "validation")) problems.push({ code: "no-evaluations", path, line: null, values: {} });
    return {
      id: path,
      format: this.#dialect.format,
      paths: [path],
      unit,
      stepBase,
      plannedSteps: this.#plannedSteps(),
      lastStep: this.#greatestStep,
      series: repeated2.series,
      reportedBest: null,
      checkpoints: null,
      stated: null,
      hyperparameters: this.#hyperparameters(),
      stepsPerEpoch: this.#epochs.stepsPerEpoch(stepBase, this.#dialect.epochBase),
      problems
    };
  }
  #takeSettings(columns, rows) {
    for (const column of columns) {
      if (!isHyperparameterName(column.name) || isAxisName(column.name)) continue;
      const setting2 = this.#settings.get(column.name) ?? new Repeated();
      this.#settings.set(column.name, setting2);
      setting2.take(column, rows);
    }
  }
  #takeEpochs({ cells }, { at, steps: steps2 }) {
    for (let index = 0; index < at.length; index++) {
      const epoch = cells[at[index] ?? -1];
      if (typeof epoch === "number") this.#epochs.add(steps2[index] ?? 0, epoch);
    }
  }
  /** A planned length that every row repeats and that the log does not pass. */
  #plannedSteps() {
    const { value } = this.#planned;
    return typeof value === "number" && Number.isFinite(value) && value > 0 && value >= this.#greatestStep ? { value } : null;
  }
  /** Columns that hold one setting of the run over and over. */
  #hyperparameters() {
    const settings2 = /* @__PURE__ */ Object.create(null);
    for (const [name, { value }] of this.#settings) if (value !== void 0) settings2[name] = value;
    return settings2;
  }
};
var Repeated = class {
  #first;
  #isConstant = true;
  /** Undefined where the rows hold nothing, or different values. */
  get value() {
    return this.#isConstant ? this.#first : void 0;
  }
  take({ cells }, { at }) {
    if (!this.#isConstant) return;
    for (const row of at) {
      const cell = cells[row];
      if (cell === void 0) continue;
      this.#first ??= cell;
      if (Object.is(cell, this.#first)) continue;
      this.#isConstant = false;
      return;
    }
  }
};

// src/runs/table/log.ts
var maxRuns = 1e4;
var Log = class {
  #dialect;
  #placer = new RowPlacer();
  #finders = /* @__PURE__ */ new Map();
  #runs = /* @__PURE__ */ new Map();
  #unread = /* @__PURE__ */ new Map();
  #layout = null;
  #roles = /* @__PURE__ */ new Map();
  #refusal = null;
  #rowCount = 0;
  #decidedOn = 0;
  #isFull = false;
  constructor(dialect2) {
    this.#dialect = dialect2;
  }
  /** Whether further rows would change nothing. */
  get isDone() {
    return this.#refusal !== null || this.#isFull;
  }
  take(block2) {
    if (this.isDone || block2.rowCount === 0 && this.#layout !== null) return;
    const isFirst = this.#layout === null;
    this.#layout ??= layoutOf(block2, this.#dialect);
    const columns = columnsOf(block2, this.#layout, this.#dialect);
    this.#rowCount += block2.rowCount;
    if (isFirst) this.#decidedOn = block2.rowCount;
    this.#refusal = this.#takeRows(block2, columns, this.#layout, isFirst);
  }
  finish(path) {
    const refusal = this.#layout === null ? "no-rows" : this.#refusal;
    const unread = [...this.#unread.values()];
    const refused2 = (reason) => ({ kind: "refused", runs: [], problems: [...unread, notAResult(path, reason)] });
    if (refusal !== null) return refused2(refusal);
    const runs = [...this.#runs.values()].map((run) => run.finish(path));
    if (!runs.some((run) => run.series.some((series) => series.role === "train" || series.role === "validation"))) return refused2("no-metric-columns");
    return { kind: "runs", runs, problems: [...unread, ...this.#reach(path)] };
  }
  /** Puts the rows to their runs; answers why there are none. */
  #takeRows(block2, columns, { axis }, isFirst) {
    if (block2.rowCount === 0 || columns.length === 0) return "no-rows";
    const axisColumn = axis === null ? null : findColumn(columns, axis.column);
    if (axis === null || axisColumn === null) return "no-step-column";
    for (const problem2 of unreadMeasures(block2, columns)) {
      const key2 = String(problem2.values.key);
      if (!this.#unread.has(key2)) this.#unread.set(key2, problem2);
    }
    const rows = this.#placer.place(axisColumn, block2.rowCount);
    if (rows.at.length === 0) return isFirst ? "no-step-column" : null;
    const runColumn = findColumn(columns, axis.names.run);
    const byKey = measuredOf(columns, axis);
    const measured3 = [...byKey.values()];
    const pieces2 = this.#split(splitByRun(rows, runColumn), byKey);
    if (isFirst) {
      const reason = reasonAgainst({ rows, runLengths: pieces2.map((piece) => piece.rows.at.length), columns, measured: measured3, runColumn });
      if (reason !== null) return reason;
    }
    this.#roles = columnRoles(measured3, block2.rowCount, { dialect: this.#dialect, known: this.#roles });
    for (const { key: key2, rows: own2 } of pieces2) this.#runOf(key2, axis)?.take({ rows: own2, columns, measured: byKey, roles: this.#roles });
    return null;
  }
  #split(groups2, measured3) {
    const pieces2 = [];
    for (const [name, rows] of groups2) {
      const finder = this.#finders.get(name) ?? new RestartFinder();
      this.#finders.set(name, finder);
      for (const piece of finder.split(rows, measured3)) pieces2.push({ key: `${piece.run} ${name}`, rows: piece.rows });
    }
    return pieces2;
  }
  #runOf(key2, axis) {
    const known3 = this.#runs.get(key2);
    if (known3 !== void 0) return known3;
    if (this.#runs.size >= maxRuns) {
      this.#isFull = true;
      return null;
    }
    const run = new TableRun(axis, this.#dialect);
    this.#runs.set(key2, run);
    return run;
  }
  #reach(path) {
    if (this.#isFull) return [{ code: "truncated", path, line: null, values: { rows: this.#rowCount } }];
    return this.#rowCount > this.#decidedOn ? [{ code: "long-log", path, line: null, values: { rows: this.#decidedOn } }] : [];
  }
};
function notAResult(path, reason) {
  return { code: reason === "no-step-column" ? "no-step-column" : "not-a-result", path, line: null, values: { reason } };
}

// src/runs/table/wide.ts
function tablesOfRuns(table2) {
  const names2 = new Set(table2.columns.map(({ name }) => name));
  const runs = /* @__PURE__ */ new Map();
  const shared = [];
  for (const column of table2.columns) {
    const base = column.name.replace(/__(MIN|MAX)$/, "");
    const split = base.lastIndexOf(" - ");
    const isOfRun = split > 0 && names2.has(base) && names2.has(`${base}__MIN`) && names2.has(`${base}__MAX`);
    if (!isOfRun) shared.push(column);
    else if (base === column.name) add(runs, base.slice(0, split), { name: base.slice(split + 3), cells: column.cells });
  }
  return runs.size === 0 ? null : new Map([...runs].map(([run, own2]) => [run, tableOf(table2, shared, own2)]));
}
function add(runs, run, column) {
  const columns = runs.get(run);
  if (columns === void 0) runs.set(run, [column]);
  else columns.push(column);
}
function tableOf(table2, shared, own2) {
  const rows = Array.from({ length: table2.rowCount }, (_, row) => row).filter((row) => own2.some(({ cells }) => cells[row] !== void 0));
  const columns = [...shared, ...own2].map(({ name, cells }) => ({ name, cells: rows.map((row) => cells[row]) }));
  return { ...table2, columns, rowCount: rows.length, lines: rows.map((row) => table2.lines[row] ?? 0) };
}

// src/runs/table/runs.ts
var TableRuns = class {
  path;
  #dialect;
  /** The logs that stand beside each other, by the name of their run; a plain table is one log without a name. */
  #logs = null;
  constructor(path, dialect2) {
    this.path = path;
    this.#dialect = dialect2;
  }
  /** Whether further rows would change nothing. */
  get isDone() {
    return this.#logs !== null && [...this.#logs.values()].every((log) => log.isDone);
  }
  take(block2) {
    const beside = tablesOfRuns(block2);
    this.#logs ??= new Map([...beside?.keys() ?? [""]].map((name) => [name, new Log(this.#dialect)]));
    for (const [name, log] of this.#logs) log.take(beside?.get(name) ?? block2);
  }
  /** `problems` are those of the table itself. */
  finish(problems) {
    const results = [...this.#logs?.values() ?? []].map((log) => log.finish(this.path));
    const runs = results.flatMap((result) => result.kind === "runs" ? result.runs : []);
    const isBeside2 = results.length > 1 || !(this.#logs?.has("") ?? true);
    if (runs.length === 0) {
      const [first] = results;
      return { kind: "unreadable", problems: [...problems, ...first?.problems ?? []] };
    }
    const found = isBeside2 ? [] : results.flatMap((result) => result.problems);
    const adjusted = numbered(runs, this.path).map((run) => this.#dialect.adjust?.(run) ?? run);
    return { kind: "read", runs: adjusted, problems: [...problems, ...found, ...severalRuns(this.path, runs.length)] };
  }
};
function numbered(runs, path) {
  return runs.length === 1 ? runs : runs.map((run, index) => ({ ...run, id: `${path}#${index + 1}` }));
}
function severalRuns(path, runs) {
  return runs > 1 ? [{ code: "several-runs", path, line: null, values: { runs } }] : [];
}

// src/runs/table/dialect.ts
function tableParser(path, dialect2) {
  return new TableParser(new TableRuns(path, dialect2), (builder) => new CsvRows(builder));
}
function linesParser(path, dialect2) {
  return new TableParser(new TableRuns(path, dialect2), (builder) => new JsonlRows(builder));
}
function runsOfTable(table2, dialect2) {
  const runs = new TableRuns(table2.path, dialect2);
  runs.take(table2);
  return runs.finish(table2.problems);
}

// src/runs/text-lines.ts
var escapeCode = String.fromCharCode(27);
var escapes = new RegExp(`${escapeCode}\\[[0-9;?]*[A-Za-z]`, "g");
function* linesOf(text2) {
  let line2 = 0;
  for (let start = 0; start < text2.length; ) {
    const newline3 = text2.indexOf("\n", start);
    const end = newline3 === -1 ? text2.length : newline3;
    line2++;
    const whole = text2.slice(start, end).replace(escapes, "").trimEnd();
    const content = whole.slice(whole.lastIndexOf("\r") + 1).trim();
    start = end + 1;
    if (content !== "") yield { text: content, line: line2 };
  }
}
function isRow2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/runs/json/columns.ts
var maxNesting = 3;
function columnsOf2(value) {
  const columns = /* @__PURE__ */ new Map();
  const settings2 = /* @__PURE__ */ Object.create(null);
  const walk = (name, item, depth) => {
    const list2 = listOf(item);
    if (list2 !== null) columns.set(name, list2);
    else if (isRow2(item)) {
      for (const [key2, child2] of Object.entries(item)) if (depth < maxNesting) walk(joined2(name, key2), child2, depth + 1);
    }
    if (name !== "" && !name.includes("/") && (typeof item === "number" || typeof item === "string" || typeof item === "boolean")) settings2[name] = item;
  };
  walk("", value, 0);
  return { columns: unwrapped(columns), settings: settings2 };
}
function unwrapped(columns) {
  const wrappers = new Set([...columns.keys()].map((name) => name.slice(0, Math.max(0, name.indexOf("/")))));
  const [wrapper = ""] = wrappers;
  if (wrappers.size !== 1 || wrapper === "" || /^(train|training|val|valid|validation|eval|test)$/i.test(wrapper)) return columns;
  return unwrapped(new Map([...columns].map(([name, cells]) => [name.slice(wrapper.length + 1), cells])));
}
function joined2(name, key2) {
  return name === "" || name === "history" || name === "metrics" ? key2 : `${name}/${key2}`;
}
function listOf(item) {
  const items = isList2(item) ? item : isRow2(item) ? indexed(item) : null;
  if (items === null || !items.some((cell) => typeof cell === "number")) return null;
  const cells = [];
  for (const cell of items) {
    if (typeof cell === "object" && cell !== null) return null;
    cells.push(cell ?? void 0);
  }
  return cells;
}
function indexed(item) {
  const keys = Object.keys(item);
  return keys.length > 1 && keys.every((key2, index) => key2 === String(index)) ? Object.values(item) : null;
}
function isList2(value) {
  return Array.isArray(value);
}

// src/runs/json/reader.ts
var id3 = "json";
var rowKeys = ["log_history", "history", "logs", "log", "records", "metrics", "results", "evaluations", "data", "steps", "epochs", "train", "entries"];
var json = {
  id: id3,
  title: "JSON with a log in it",
  url: "https://www.json.org/",
  recognisedBy: "a `.json` list of objects with a step or an epoch and a measure; or an object of lists, one of them the steps or epochs",
  axis: "the step or epoch of each row, or the list of them; whether it counts or indexes is told from the numbers",
  metrics: "fields by their names, nested ones as `train/loss`",
  best: "\u2013",
  quirks: ["bare `NaN`", "settings beside the lists", "a list of rows under a usual name (`history`, `logs`, `records`)"],
  files: ["**/*.json"],
  recognise: ({ path, text: text2 }) => {
    if (!/\.json$/i.test(path) || !/"[^"\n]{0,60}(step|iter|epoch|update)[^"\n]{0,20}"\s*:/i.test(text2)) return 0;
    const isOfRows = /^\s*\[\s*\{/.test(text2) || /:\s*\[\s*\{/.test(text2);
    return isOfRows || /"[^"\n]{1,80}"\s*:\s*\[\s*[-\dNI]/.test(text2) ? 0.35 : 0;
  },
  parse: (path) => wholeText(path, read3)
};
function read3(file) {
  const { value, problems } = parseJsonData(file);
  const rows = rowsOf(value);
  if (rows !== null) return ownOrNot(runsOfTable(tableOfLines(file.path, rows, problems), { format: id3 }));
  const found = columnsOf2(value);
  const table2 = columnTable(file.path, found);
  if (table2 === null) return { kind: "not-mine" };
  const dialect2 = {
    format: id3,
    adjust: (run) => ({
      ...run,
      plannedSteps: run.plannedSteps ?? plannedLengthOf(found.settings, run.unit, run.lastStep),
      hyperparameters: { ...found.settings, ...run.hyperparameters }
    })
  };
  return ownOrNot(runsOfTable({ ...table2, problems }, dialect2));
}
function ownOrNot(result) {
  return result.kind === "unreadable" ? { kind: "not-mine" } : result;
}
function rowsOf(value) {
  if (isList2(value)) return value.length > 0 && value.every(isRow2) ? value.map((row, index) => ({ line: index + 1, values: flat(row) })) : null;
  if (!isRow2(value)) return null;
  for (const key2 of rowKeys) {
    const inner = value[key2];
    const rows = inner !== void 0 && isList2(inner) ? rowsOf(inner) : null;
    if (rows !== null) return rows;
  }
  return null;
}
function flat(row, prefix2 = "", depth = 0) {
  const values = /* @__PURE__ */ Object.create(null);
  for (const [key2, item] of Object.entries(row)) {
    const name = prefix2 === "" ? key2 : `${prefix2}/${key2}`;
    if (typeof item === "number" || typeof item === "string") values[name] = item;
    else if (isRow2(item) && depth < 3) Object.assign(values, flat(item, name, depth + 1));
  }
  return values;
}
function columnTable(path, { columns }) {
  const axis = findAxis([...columns.keys()]);
  const length = columns.get(axis.step ?? axis.epoch ?? "")?.length ?? 0;
  if (length === 0) return null;
  return tableOfColumns(path, new Map([...columns].filter(([, cells]) => cells.length === length)));
}

// src/runs/jsonl/reader.ts
var jsonl = {
  id: "jsonl",
  title: "JSON lines with a step or epoch",
  url: "https://jsonlines.org/",
  recognisedBy: "one JSON object a line, with a step or an epoch and at least one measure such as a loss",
  axis: "a step or epoch field; whether it counts or indexes is told from the numbers",
  metrics: "fields by their names: `train\u2026`, `val\u2026`, `eval\u2026`, `loss`; nested fields are dotted",
  best: "\u2013",
  quirks: ["nested objects and short lists", "a broken last line", "bare `NaN`", "merge conflict markers", "several runs appended"],
  files: ["**/*.{jsonl,ndjson,json}"],
  recognise: ({ path, text: text2 }) => {
    if (isOpenMmlab(text2)) return 0;
    if (/\.(jsonl|ndjson)$/i.test(path)) return 0.4;
    return /\.json$/i.test(path) && /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text2) ? 0.3 : 0;
  },
  parse: (path) => linesParser(path, { format: "jsonl" })
};
function isOpenMmlab(text2) {
  return /"data_time"\s*:/.test(text2) && /"(step|mode)"\s*:/.test(text2) && !/"iteration"\s*:/.test(text2);
}

// src/runs/table/header.ts
function tableHeadOf(text2) {
  const lines = text2.replace(/^\ufeff/, "").split("\n");
  const [header3 = "", ...rest] = lines;
  const delimiter = ["	", ";", ","].find((one) => header3.includes(one)) ?? ",";
  const cells = (line2) => line2.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const names2 = cells(header3);
  if (header3.trim() === "") return null;
  const whole = text2.length < 4096 ? rest : rest.slice(0, -1);
  return { names: names2, rows: whole.filter((line2) => line2.trim() !== "").map(cells) };
}
function numbersIn({ names: names2, rows }, name) {
  const index = names2.indexOf(name);
  return rows.flatMap((cells) => {
    const cell = cells[index] ?? "";
    return index >= 0 && cell !== "" && Number.isFinite(Number(cell)) ? [Number(cell)] : [];
  });
}

// src/runs/keras-csv/reader.ts
var id4 = "keras-csv";
var keras = {
  id: id4,
  title: "Keras CSVLogger, and a history written by pandas",
  url: "https://keras.io/api/callbacks/csv_logger/",
  recognisedBy: "a `.csv`, `.tsv` or `.log` table whose header is `epoch` and then the logs in alphabetical order, a loss among them, with epochs from 0; or one with `loss` and `val_loss` and no axis but the index of pandas",
  axis: "`epoch`, the index, or the row: 0-based epochs",
  metrics: "`loss` and the like are of training, `val_*` of validation",
  best: "\u2013",
  quirks: [
    "`NA` where an epoch did not log a value",
    "runs appended with `append=True`",
    "`lr` or `learning_rate` of a callback",
    "no name over the index, or no index"
  ],
  files: ["**/*.{csv,tsv,log}", "**/*{history,training,train}*.txt"],
  recognise: ({ path, text: text2 }) => {
    const head = /\.(csv|tsv|log|txt)$/i.test(path) ? tableHeadOf(text2) : null;
    return head !== null && (isLog(head) || isHistory(head)) ? 0.8 : 0;
  },
  parse: (path) => wholeText(path, read4)
};
function isLog(head) {
  const [axis, ...logs] = head.names;
  const isSorted = logs.every((name, index) => index === 0 || (logs[index - 1] ?? "") < name);
  const [first] = numbersIn(head, "epoch");
  const isIndex = first !== void 0 && Number.isInteger(first) && first !== 1;
  return axis === "epoch" && isSorted && isIndex && logs.some((name) => /^(\w+_)?loss$/.test(name));
}
function isHistory({ names: names2 }) {
  const { step: step2, epoch } = findAxis(names2);
  const hasTwins = names2.includes("loss") && names2.includes("val_loss");
  return hasTwins && step2 === null && epoch === null && !names2.some(isHyperparameterName);
}
function read4(file) {
  const table2 = readCsv(file);
  const hasAxis = table2.columns.some(({ name }) => name === "epoch");
  const epochs = { name: "epoch", cells: Array.from({ length: table2.rowCount }, (_, row) => row) };
  const measured3 = table2.columns.filter(({ name }) => name !== "" && !/^unnamed: \d+$/i.test(name));
  return runsOfTable(hasAxis ? table2 : { ...table2, columns: [epochs, ...measured3] }, { format: id4, stepBase: 0 });
}

// src/runs/keras-history/reader.ts
var id5 = "keras-history";
var kerasHistory = {
  id: id5,
  title: "Keras history as JSON",
  url: "https://keras.io/api/models/model_training_apis/#fit-method",
  recognisedBy: "a `.json` object with lists of equal length under `loss` and the names of other measures, and no steps",
  axis: "the place in the lists: 0-based epochs",
  metrics: "`loss` and the like are of training, `val_*` of validation",
  best: "\u2013",
  quirks: ['pandas\' `to_json` (`{"loss": {"0": \u2026}}`)', "wrapped in `history`", "lists under `train` and `val`"],
  files: ["**/*.json"],
  recognise: ({ path, text: text2 }) => /\.json$/i.test(path) && hasLists(text2) && !/"(log_history|current_steps)"/.test(text2) ? 0.45 : 0,
  parse: (path) => wholeText(path, read5)
};
function hasLists(text2) {
  return /^\s*\{/.test(text2) && /"[^"\n]{0,60}(loss|acc\w*|auc|mae|mse|f1)[^"\n]{0,60}"\s*:\s*(\[\s*[-\dNI]|\{\s*"0"\s*:)/i.test(text2);
}
function read5(file) {
  const { value, problems } = parseJsonData(file);
  const { columns, settings: settings2 } = columnsOf2(value);
  const axis = findAxis([...columns.keys()]);
  if (axis.step !== null) return { kind: "not-mine" };
  const measures = [...columns].filter(([name]) => isMetricName(name) || name === axis.epoch);
  const lengths2 = new Set(measures.map(([, cells]) => cells.length));
  const [epochs] = lengths2;
  if (lengths2.size !== 1 || epochs === void 0) {
    const reason = lengths2.size === 0 ? "no-metric-columns" : "no-step-column";
    return {
      kind: "unreadable",
      problems: [...problems, { code: reason === "no-step-column" ? reason : "not-a-result", path: file.path, line: null, values: { reason } }]
    };
  }
  const own2 = Array.from({ length: epochs }, (_, epoch) => epoch);
  const sameLength = [...columns].filter(([, cells]) => cells.length === epochs);
  const table2 = tableOfColumns(file.path, new Map([...axis.epoch === null ? [["epoch", own2]] : [], ...sameLength]));
  const isCounted = axis.epoch !== null && columns.get(axis.epoch)?.[0] === 1;
  const adjust = { format: id5, stepBase: isCounted ? 1 : 0 };
  return runsOfTable({ ...table2, problems }, { ...adjust, adjust: (run) => ({ ...run, hyperparameters: { ...settings2, ...run.hyperparameters } }) });
}

// src/runs/lightning-csv/reader.ts
var id6 = "lightning-csv";
var lightning = {
  id: id6,
  title: "Lightning CSVLogger `metrics.csv`",
  url: "https://lightning.ai/docs/pytorch/stable/extensions/generated/lightning.pytorch.loggers.CSVLogger.html",
  recognisedBy: "a `metrics.csv` with the columns `epoch` and `step`, in a `lightning_logs/version_N/` or with sparse rows and step indices",
  axis: "`step`: 0-based index of the last batch; `epoch` is 0-based",
  metrics: "`train*` and `val*`, on rows of their own; `*_step` and `*_epoch` of one measure",
  best: "\u2013",
  quirks: [
    "columns in any order",
    "the row that `trainer.test` adds, one step behind the last",
    "`lr-*` of LearningRateMonitor",
    "steps of an epoch, where each epoch ends at a multiple"
  ],
  files: ["**/*.csv"],
  recognise: (head) => isMetrics(head) ? 0.9 : 0,
  parse: (path) => tableParser(path, { format: id6, stepBase: 0, epochBase: 0, roleOf: ofTraining, adjust: withoutTestRow })
};
function isMetrics({ path, text: text2 }) {
  const head = /\.csv$/i.test(path) ? tableHeadOf(text2) : null;
  if (head === null || !head.names.includes("epoch") || !head.names.includes("step")) return false;
  if (/(^|\/)(lightning_logs|csv_logs|csv)\/(.*\/)?version_\d+\/metrics[^/]*\.csv$/i.test(path)) return true;
  const [steps2, epochs] = [numbersIn(head, "step"), numbersIn(head, "epoch")];
  const isSparse = head.rows.some((cells) => cells.some((cell) => cell === ""));
  const isIndexed = stepBaseOf(steps2, "steps") === 0 || !sharesDivisor(steps2);
  return /(^|\/)metrics[^/]*\.csv$/i.test(path) && isSparse && isIndexed && (epochs[0] ?? 0) === 0;
}
function sharesDivisor(steps2) {
  const some = steps2.filter((step2) => step2 > 0).slice(0, 20);
  const least = Math.min(...some);
  return some.length > 1 && least > 1 && some.every((step2) => step2 % least === 0);
}
function ofTraining(name) {
  return kindOfName(name) === "metric" && /_(step|epoch)$/.test(name) ? "train" : null;
}
function withoutTestRow(run) {
  const isTested = (series2) => kindOfName(series2.name) === "test" && series2.steps.length === 1;
  const tests = run.series.filter(isTested);
  const series = run.series.filter((one) => !isTested(one));
  if (tests.length === 0 || series.length === 0) return run;
  const lastStep = series.reduce((last, { steps: steps2 }) => Math.max(last, steps2.at(-1) ?? 0), 0);
  const finalValues = Object.assign(/* @__PURE__ */ Object.create(null), ...tests.map(({ name, values }) => ({ [name]: values[0] ?? Number.NaN })));
  const isEvaluated = series.some(({ role }) => role === "validation");
  const problems = isEvaluated || run.problems.some(({ code }) => code === "no-evaluations") ? [] : [noEvaluations(run)];
  return { ...run, lastStep, series, finalValues, problems: [...run.problems, ...problems] };
}
function noEvaluations(run) {
  return { code: "no-evaluations", path: run.paths[0] ?? run.id, line: null, values: {} };
}

// src/runs/llama-factory-trainer-log/reader.ts
var id7 = "llama-factory-trainer-log";
var llamaFactory = {
  id: id7,
  title: "LLaMA-Factory `trainer_log.jsonl`",
  url: "https://github.com/hiyouga/LLaMA-Factory/blob/main/src/llamafactory/train/callbacks.py",
  recognisedBy: "JSON lines with `current_steps`, `total_steps` and `percentage`",
  axis: "`current_steps`: updates done; `total_steps` is the planned length",
  metrics: "`loss`, `eval_loss`; `null` where a line does not log one",
  best: "\u2013",
  quirks: [
    "`lr` and `learning_rate`",
    "the evaluation of the loaded best checkpoint at the end, also where it counts its own batches",
    "runs appended by a second start"
  ],
  files: ["**/*.jsonl"],
  recognise: ({ path, text: text2 }) => /\.jsonl$/i.test(path) && /"current_steps"/.test(text2) && /"total_steps"/.test(text2) ? 0.95 : 0,
  parse: (path) => wholeText(path, read6)
};
function read6(file) {
  const lines = [];
  const broken = [];
  for (const { text: text2, line: line2 } of linesOf(file.text)) {
    const progress = progressOf(text2, line2);
    if (progress === null) broken.push(line2);
    else lines.push(progress);
  }
  const { kept, problems } = withoutOwnLoops(lines, file.path);
  return runsOfTable(tableOfLines(file.path, kept, [...brokenLines(file.path, broken, lines), ...problems]), { format: id7, stepBase: 1 });
}
function progressOf(text2, line2) {
  const row = parseJsonLine(text2);
  if (!isRow2(row)) return null;
  const values = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of Object.entries(row)) if (typeof value === "number" || typeof value === "string") values[name] = value;
  const total = values.total_steps;
  return { line: line2, values, total: typeof total === "number" ? total : Number.NaN, isTraining: typeof values.loss === "number" };
}
function withoutOwnLoops(lines, path) {
  const kept = [];
  const problems = [];
  let total = lines.find(({ isTraining }) => isTraining)?.total ?? null;
  for (const line2 of lines) {
    if (line2.isTraining) total = line2.total;
    if (total === null || line2.total === total) {
      kept.push(line2);
      continue;
    }
    const earlier2 = kept.find(({ values }) => values.eval_loss !== void 0 && values.eval_loss === line2.values.eval_loss);
    const [step2, bestStep] = [line2.values.current_steps, earlier2?.values.current_steps];
    if (typeof step2 !== "number" || typeof bestStep !== "number") continue;
    problems.push({ code: "repeated-final-evaluation", path, line: line2.line, values: { step: step2, best_step: bestStep } });
  }
  return { kept, problems };
}
function brokenLines(path, broken, lines) {
  const last = lines.at(-1)?.line ?? 0;
  return broken.slice(0, 50).map((line2) => ({ code: line2 > last ? "truncated" : "syntax-error", path, line: line2, values: line2 > last ? {} : { lines: broken.length } }));
}

// lazy:yaml
var loaded;
var load = () => loaded ??= __require("#yaml");
var Composer = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key2) => key2 === Symbol.hasInstance ? (value) => value instanceof load().Composer : typeof load().Composer[key2] === "function" ? load().Composer[key2].bind(load().Composer) : load().Composer[key2], apply: (_, self, values) => Reflect.apply(load().Composer, self, values), construct: (_, values) => Reflect.construct(load().Composer, values) });
var Parser = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key2) => key2 === Symbol.hasInstance ? (value) => value instanceof load().Parser : typeof load().Parser[key2] === "function" ? load().Parser[key2].bind(load().Parser) : load().Parser[key2], apply: (_, self, values) => Reflect.apply(load().Parser, self, values), construct: (_, values) => Reflect.construct(load().Parser, values) });
var isAlias = (...values) => load().isAlias(...values);
var isMap = (...values) => load().isMap(...values);
var isScalar = (...values) => load().isScalar(...values);
var isSeq = (...values) => load().isSeq(...values);

// src/text/yaml/ends.ts
function trimmedEnd(text2, start, end) {
  let at = end;
  while (at > start && isWhiteSpace(text2, at - 1)) at--;
  return Math.max(at, start);
}
function isWhiteSpace(text2, at) {
  const code = text2.charCodeAt(at);
  return code <= 32 || code >= 160 && /\s/.test(text2.charAt(at));
}

// src/text/scalars.ts
var maxNumberLength = 64;
var decimal = /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][-+]?\d+)?$/;
var radix = /^([-+]?)0([xXoObB])([\da-fA-F_]+)$/;
var oldOctal = /^[-+]?0[0-7_]+$/;
var paddedInteger = /^[-+]?0\d+$/;
var pyYamlFloat = /^[-+]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/;
var pyYamlInteger = /^[-+]?(?:0b[01_]+|0|[1-9][\d_]*|0x[\da-fA-F_]+)$/;
var shortInteger = /^(?:0|[1-9]\d{0,14})$/;
var infinity = /^([-+]?)\.(?:inf|Inf|INF)$/;
var notANumber2 = /^\.(?:nan|NaN|NAN)$/;
var words2 = new Map([
  ["", null],
  ["~", null],
  ...["null", "Null", "NULL"].map((word4) => [word4, null]),
  ...["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"].map((word4) => [word4, true]),
  ...["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"].map((word4) => [word4, false])
]);
var longestWord = Math.max(...[...words2.keys()].map((word4) => word4.length));
function parseNumber(text2) {
  if (text2.length === 0 || text2.length > maxNumberLength) return null;
  if (decimal.test(text2)) return finite(Number(text2.includes("_") ? text2.replaceAll("_", "") : text2));
  if (!text2.startsWith("0", /[-+]/.test(text2.charAt(0)) ? 1 : 0)) return null;
  const [, sign, base, digits] = radix.exec(text2) ?? [];
  if (base === void 0 || digits === void 0) return null;
  const value = Number(`0${base}${digits.replaceAll("_", "")}`);
  return finite(sign === "-" ? -value : value);
}
function resolvePlain(text2) {
  const word4 = text2.length <= longestWord ? words2.get(text2) : void 0;
  if (word4 !== void 0) return { value: word4, stringInPyYaml: false };
  if (!mayBeNumber(text2.charCodeAt(0))) return { value: text2, stringInPyYaml: false };
  if (shortInteger.test(text2)) return { value: Number(text2), stringInPyYaml: false };
  const special2 = resolveSpecial(text2);
  if (special2 !== null) return { value: special2, stringInPyYaml: false };
  const number8 = paddedInteger.test(text2) ? null : parseNumber(text2);
  if (number8 === null) return { value: text2, stringInPyYaml: false };
  return { value: number8, stringInPyYaml: !pyYamlFloat.test(text2) && !pyYamlInteger.test(text2) };
}
function mayBeNumber(code) {
  return code >= 48 && code <= 57 || code === 45 || code === 43 || code === 46;
}
function resolveSpecial(text2) {
  if (text2.length > maxNumberLength) return null;
  const infinite2 = infinity.exec(text2);
  if (infinite2 !== null) return infinite2[1] === "-" ? -Infinity : Infinity;
  if (notANumber2.test(text2)) return NaN;
  if (!oldOctal.test(text2)) return null;
  return finite(Number.parseInt(text2.replaceAll("_", ""), 8));
}
function finite(value) {
  return Number.isFinite(value) ? value : null;
}

// src/text/sharing.ts
var maxSharedNodes = 1e5;
var Sharing = class {
  #builder;
  #extents = /* @__PURE__ */ new WeakMap();
  #shared = 0;
  constructor(builder) {
    this.#builder = builder;
  }
  /** Whether the node may appear once more, at this depth; reports and answers false when the document would explode. */
  allows(node, depth, offset) {
    const { size, height } = this.#extent(node);
    this.#shared += size;
    if (this.#shared > maxSharedNodes) {
      this.#builder.report("alias-limit", offset, { limit: maxSharedNodes });
      return false;
    }
    if (depth + height <= maxDepth) return true;
    this.#builder.report("nesting-limit", offset, { limit: maxDepth });
    return false;
  }
  #extent(node) {
    if (node.kind === "scalar") return { size: 1, height: 0 };
    const known3 = this.#extents.get(node);
    if (known3 !== void 0) return known3;
    let size = 1;
    let height = 0;
    for (const child2 of node.kind === "sequence" ? node.items : valuesOf(node.entries)) {
      const extent = this.#extent(child2);
      size += extent.size;
      height = Math.max(height, extent.height + 1);
    }
    this.#extents.set(node, { size, height });
    return { size, height };
  }
};
function* valuesOf(entries) {
  for (const entry of entries.values()) yield entry.value;
}

// src/text/yaml/semantics.ts
var coreTags = "tag:yaml.org,2002:";
var knownTags = /* @__PURE__ */ new Set(["str", "int", "float", "bool", "null", "seq", "map", "set", "omap", "pairs", "binary", "timestamp", "merge"]);
var YamlSemantics = class {
  #builder;
  #sharing;
  #anchors = /* @__PURE__ */ new Map();
  #tags = /* @__PURE__ */ new Set();
  constructor(builder) {
    this.#builder = builder;
    this.#sharing = new Sharing(builder);
  }
  /** Remembers a node by its anchor; a later one of the same name takes its place. */
  anchor(name, node) {
    this.#anchors.set(name, node);
  }
  /** The node that an alias stands for; null, with a problem, where there is none or the document would explode. */
  alias(name, start, end, depth) {
    const builder = this.#builder;
    const anchor = this.#anchors.get(name);
    if (anchor === void 0) {
      builder.report("syntax-error", start, { message: oneLine(`the alias *${name} has no anchor before it`) });
      return builder.scalar(null, start, end);
    }
    return this.#sharing.allows(anchor, depth, start) ? anchor : builder.scalar(null, start, end);
  }
  /** The text of an alias used as a key; null where it points to no scalar. */
  aliasedKey(name) {
    const target = this.#anchors.get(name);
    return target?.kind === "scalar" ? String(target.value) : null;
  }
  /** `<<`: keys that the mapping itself lacks, from one mapping or, in order, from several. */
  merge(entries, source, depth, offset) {
    if (source.kind === "sequence") {
      for (const item of source.items) this.merge(entries, item, depth, offset);
    }
    if (source.kind !== "mapping" || !this.#sharing.allows(source, depth, offset)) return;
    for (const [key2, entry] of source.entries) {
      if (!entries.has(key2)) entries.set(key2, entry);
    }
  }
  /** A scalar as the frameworks mean it, below its nearest key; tags of YAML itself say what the text is, others are kept. */
  scalar({ text: text2, start, end, isPlain: isPlain2 }, key2, tag) {
    const core = tag?.full.startsWith(coreTags) ? tag.full.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return this.#builder.scalar(tagged(core, text2), start, end, { quoted: !isPlain2 });
    if (!isPlain2 || tag?.own !== void 0) return this.#builder.scalar(text2, start, end, { quoted: !isPlain2, tag: tag?.own });
    const { value, stringInPyYaml } = resolvePlain(text2);
    if (stringInPyYaml) this.#builder.report("yaml-string-number", start, { text: text2, key: oneLine(key2) });
    return this.#builder.scalar(value, start, end);
  }
  /** The tag of a scalar at an offset, reported where it is not YAML's own; null for none. */
  scalarTag(full, offset) {
    return full === void 0 ? null : { full, own: this.tag(full, offset) };
  }
  /** A tag as the author wrote it, `undefined` for those of YAML itself; each distinct one is reported once. */
  tag(full, offset) {
    if (full === void 0 || full === "!") return void 0;
    const core = full.startsWith(coreTags) ? full.slice(coreTags.length) : null;
    if (core !== null && knownTags.has(core)) return void 0;
    const tag = oneLine(core === null ? full : `!!${core}`);
    if (!this.#tags.has(tag)) this.#builder.report("unknown-tag", offset, { tag });
    this.#tags.add(tag);
    return tag;
  }
};
function tagged(tag, text2) {
  if (tag === "str" || tag === "binary" || tag === "timestamp") return text2;
  if (tag === "int" || tag === "float") return parseNumber(text2) ?? resolvePlain(text2).value;
  return resolvePlain(text2).value;
}

// src/text/yaml/nodes.ts
var YamlNodes = class {
  #builder;
  #semantics;
  constructor(builder) {
    this.#builder = builder;
    this.#semantics = new YamlSemantics(builder);
  }
  /** The document's root; an empty document is a null scalar. */
  root(node) {
    return this.#convert(node, { depth: 0, key: "", offset: 0 });
  }
  #convert(node, position) {
    if (!node) return this.#builder.scalar(null, position.offset, position.offset);
    if (isAlias(node)) return this.#semantics.alias(node.source, node.range[0], node.range[1], position.depth);
    const converted = this.#content(node, position);
    if (node.anchor !== void 0) this.#semantics.anchor(node.anchor, converted);
    return converted;
  }
  #content(node, position) {
    const [start, end] = node.range;
    const tag = this.#semantics.tag(node.tag, start);
    if (isMap(node)) return this.#mapping(node, position, tag);
    if (isScalar(node)) return this.#scalar(node, position, tag);
    if (!isSeq(node)) return this.#builder.scalar(null, start, end);
    const items = node.items.map((item) => this.#convert(item, { depth: position.depth + 1, key: position.key, offset: item.range[0] }));
    return this.#builder.sequence(items, start, this.#end(node), tag);
  }
  #mapping(node, { depth }, tag) {
    const [start] = node.range;
    const entries = /* @__PURE__ */ new Map();
    const merged3 = [];
    for (const { key: key2, value } of node.items) {
      const keyStart = key2?.range[0] ?? start;
      const keyEnd = key2?.range[1] ?? keyStart;
      const text2 = this.#keyText(key2, keyStart, keyEnd);
      const between2 = this.#builder.file.text.slice(keyEnd, Math.min(value?.range[0] ?? keyEnd, keyEnd + 100));
      const converted = this.#convert(value, { depth: depth + 1, key: text2, offset: keyEnd + between2.indexOf(":") + 1 });
      if (text2 === "<<" && isPlain(key2)) merged3.push(converted);
      else this.#builder.add(entries, text2, keyStart, keyEnd, converted);
    }
    for (const source of merged3) this.#semantics.merge(entries, source, depth, start);
    return this.#builder.mapping(entries, start, this.#end(node), tag);
  }
  /** The end of a collection's last leaf: the library counts comments and blank lines behind a block as its own. */
  #end(node) {
    let at = node;
    for (let next = lastOf(at); next !== null; next = lastOf(next)) at = next;
    return trimmedEnd(this.#builder.file.text, node.range[0], at.range[1]);
  }
  #keyText(key2, start, end) {
    if (!key2) return "";
    if (isScalar(key2)) return typeof key2.value === "string" ? key2.value : key2.source ?? "";
    const aliased = isAlias(key2) ? this.#semantics.aliasedKey(key2.source) : null;
    return aliased ?? oneLine(this.#builder.file.text.slice(start, end));
  }
  #scalar(node, { key: key2, offset }, tag) {
    const [start, end] = node.range;
    if (start === end && node.tag === void 0) return this.#builder.scalar(null, offset, offset);
    const text2 = typeof node.value === "string" ? node.value : node.source;
    return this.#semantics.scalar({ text: text2, start, end, isPlain: isPlain(node) }, key2, node.tag === void 0 ? null : { full: node.tag, own: tag });
  }
};
function lastOf(node) {
  if (!isMap(node) && !isSeq(node) || node.flow === true) return null;
  if (isSeq(node)) return node.items.at(-1) ?? null;
  const pair = node.items.at(-1);
  return pair?.value ?? pair?.key ?? null;
}
function isPlain(node) {
  return isScalar(node) && node.type === "PLAIN";
}

// src/text/yaml/composed.ts
var maxDocuments = 1e3;
var maxSyntaxErrors = 3;
function composeYaml(file, lines, first) {
  const tokens = [...new Parser().parse(file.text)];
  for (const token2 of tokens) prune(token2, first);
  const composer2 = new Composer({ uniqueKeys: false, schema: "failsafe", resolveKnownTags: false, logLevel: "silent" });
  const documents = [];
  for (const document of composer2.compose(tokens, false, file.text.length)) {
    const builder = documents.length === 0 ? first : createBuilder(file, lines);
    if (documents.length >= maxDocuments) {
      first.report("truncated", document.range[0], { documents: maxDocuments });
      break;
    }
    reportErrors(document, builder);
    documents.push(builder.document("yaml", new YamlNodes(builder).root(document.contents)));
  }
  return documents;
}
function reportErrors(document, builder) {
  for (const error of document.errors.slice(0, maxSyntaxErrors)) {
    builder.report("syntax-error", Math.min(error.pos[0], builder.file.text.length), { message: oneLine(error.message) });
  }
}
function prune(top2, builder) {
  const waiting = [{ token: top2, depth: 0 }];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    const { token: token2, depth } = next;
    if (token2.type === "document" && token2.value) waiting.push({ token: token2.value, depth });
    if (!("items" in token2)) continue;
    if (depth >= maxDepth) {
      if (token2.items.length > 0) builder.report("nesting-limit", token2.offset, { limit: maxDepth });
      token2.items.length = 0;
      continue;
    }
    for (const item of token2.items) {
      if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
      if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
    }
  }
}

// src/text/yaml/cursor.ts
var NotOrdinary = class extends Error {
};
var codes = { tab: 9, newline: 10, carriageReturn: 13, space: 32, hash: 35, dash: 45, dot: 46, colon: 58 };
function isBlank2(code) {
  return code === codes.space || code === codes.newline || code === codes.tab || code === codes.carriageReturn || Number.isNaN(code);
}
function isLineEnd(code) {
  return code === codes.newline || code === codes.carriageReturn || Number.isNaN(code);
}
var Cursor = class {
  text;
  at = 0;
  /** Spaces before the content of the line at the cursor; -1 at a mark and at the end, so that every block ends there. */
  indent = -1;
  /** How many brackets are open at the cursor. */
  brackets = 0;
  #marker = null;
  /** Where the line begins whose content the cursor came to last. */
  lineStart = 0;
  constructor(text2) {
    this.text = text2;
  }
  /** The character code at the cursor, or `ahead` of it; NaN behind the end. */
  code(ahead = 0) {
    return this.text.charCodeAt(this.at + ahead);
  }
  stepBack() {
    throw new NotOrdinary();
  }
  /** Over spaces and tabs. */
  skipSpace() {
    let code = this.code();
    while (code === codes.space || code === codes.tab) {
      this.at++;
      code = this.code();
    }
  }
  /** Whether the rest of the line holds nothing but a comment. The cursor stands behind white space. */
  isAtLineEnd() {
    const code = this.code();
    return isLineEnd(code) || code === codes.hash && (this.at === 0 || isBlank2(this.text.charCodeAt(this.at - 1)));
  }
  /** From behind a value to the content of the next line that has any; only white space and a comment may stand between. */
  toNextContent() {
    this.skipSpace();
    if (!this.isAtLineEnd()) this.stepBack();
    const feed = this.text.indexOf("\n", this.at);
    if (feed === -1) this.#end();
    else this.startLine(feed + 1);
  }
  /** To the content of the line that begins at an offset, or of the next one that has any. */
  startLine(start) {
    for (let line2 = start; ; ) {
      this.at = line2;
      while (this.code() === codes.space) this.at++;
      const code = this.code();
      if (Number.isNaN(code)) break;
      if (code === codes.tab) this.stepBack();
      if (!isLineEnd(code) && code !== codes.hash) {
        this.lineStart = line2;
        this.indent = this.at - line2;
        this.#mark();
        return;
      }
      const feed = this.text.indexOf("\n", this.at);
      if (feed === -1) break;
      line2 = feed + 1;
    }
    this.#end();
  }
  /** Whether the cursor came to this mark. */
  isAt(mark) {
    return this.#marker === mark;
  }
  /** Whether the cursor came to any mark, or to the end. */
  isAtMark() {
    return this.#marker !== null;
  }
  /** Whether a `- ` stands here. */
  isAtDash() {
    return this.code() === codes.dash && isBlank2(this.code(1));
  }
  /** Whether a colon stands here that makes what is before it a key. */
  isAtKeyColon() {
    return this.code() === codes.colon && isBlank2(this.code(1));
  }
  #mark() {
    this.#marker = null;
    if (this.indent > 0) return;
    const code = this.code();
    if (code !== codes.dash && code !== codes.dot || this.code(1) !== code || this.code(2) !== code || !isBlank2(this.code(3))) return;
    this.#marker = code === codes.dash ? "---" : "...";
    this.indent = -1;
  }
  #end() {
    this.at = this.text.length;
    this.indent = -1;
    this.#marker = "end";
  }
};

// src/text/yaml/block-scalar.ts
var header = /([|>])(-?)[ \t]*(?:[ \t]#[^\r\n]*)?\r?\n/y;
function readBlockScalar(cursor, parent) {
  const { text: text2, at: start } = cursor;
  header.lastIndex = start;
  const [, mode, strip] = header.exec(text2) ?? cursor.stepBack();
  const lines = [];
  let indent = -1;
  let end = header.lastIndex;
  for (let line2 = end; line2 < text2.length; ) {
    let at = line2;
    while (text2.charCodeAt(at) === 32) at++;
    const feed = text2.indexOf("\n", at);
    const next = feed === -1 ? text2.length : feed + 1;
    if (!isLineEnd(text2.charCodeAt(at))) {
      if (indent === -1) indent = at - line2;
      if (at - line2 < indent || indent <= parent) break;
      end = next;
    } else if (at > line2) cursor.stepBack();
    lines.push(contentOf(text2.slice(line2, feed === -1 ? text2.length : feed), indent));
    line2 = next;
  }
  while (lines.at(-1) === "") lines.pop();
  if (lines.length === 0 || text2.charCodeAt(end) === 9) cursor.stepBack();
  cursor.at = end;
  const value = mode === "|" ? lines.join("\n") : folded(lines, cursor);
  return { text: strip === "-" ? value : `${value}
`, start, end, isPlain: false };
}
function contentOf(line2, indent) {
  const bare = line2.endsWith("\r") ? line2.slice(0, -1) : line2;
  return bare.slice(Math.max(indent, 0));
}
function folded(lines, cursor) {
  const parts2 = [];
  let separator = "";
  let wasDeeper = false;
  for (const line2 of lines) {
    if (line2.startsWith("	")) cursor.stepBack();
    if (line2.startsWith(" ")) {
      if (separator === " ") separator = "\n";
      else if (!wasDeeper && separator === "\n") separator = "\n\n";
      parts2.push(separator, line2);
      separator = "\n";
      wasDeeper = true;
    } else if (line2 === "") {
      if (separator === "\n") parts2.push("\n");
      else separator = "\n";
    } else {
      parts2.push(separator, line2);
      separator = " ";
      wasDeeper = false;
    }
  }
  return parts2.join("");
}

// src/text/yaml/folding.ts
var escapes2 = /* @__PURE__ */ new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1B"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["v", "\v"],
  ["N", "\x85"],
  ["_", "\xA0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["	", "	"]
]);
var escapeSequence = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(\r?\n)[ \t]*|([\s\S]))/g;
function unfold(source) {
  if (!source.includes("\n")) return source;
  const [first = "", ...rest] = source.split(/\r?\n/);
  const parts2 = [trimEnd(first)];
  let separator = " ";
  for (const [index, line2] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const text2 = isLast ? trimStart(line2) : trimEnd(trimStart(line2));
    if (text2 !== "" || isLast) {
      parts2.push(separator, text2);
      separator = " ";
    } else if (separator === "\n") parts2.push("\n");
    else separator = "\n";
  }
  return parts2.join("");
}
function singleQuoted(inside) {
  const text2 = unfold(inside);
  return text2.includes("'") ? text2.replaceAll("''", "'") : text2;
}
function doubleQuoted(inside) {
  const hasEscapes = inside.includes("\\");
  if (!hasEscapes && !inside.includes("\n")) return inside;
  const folded2 = inside.includes("\n") ? foldQuoted(inside) : inside;
  return hasEscapes && folded2 !== null ? unescaped(folded2) : folded2;
}
function foldQuoted(inside) {
  const lines = inside.split(/\r?\n/);
  const parts2 = [];
  let blank = 0;
  let isEscaped = false;
  for (const [index, line2] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const started = index === 0 ? line2 : trimStart(line2);
    const text2 = isLast || endsInBackslash(started) ? started : trimEscapedEnd(started);
    if (index > 0 && text2 === "" && !isLast) {
      blank++;
      continue;
    }
    if (isEscaped && blank > 0) return null;
    if (index > 0) parts2.push(isEscaped ? "\n" : separatorOf(blank));
    parts2.push(text2);
    isEscaped = endsInBackslash(text2) && !isLast;
    blank = 0;
  }
  return parts2.join("");
}
function separatorOf(blank) {
  return blank === 0 ? " " : "\n".repeat(blank);
}
function endsInBackslash(text2) {
  let count = 0;
  while (text2.charAt(text2.length - 1 - count) === "\\") count++;
  return count % 2 === 1;
}
function trimEscapedEnd(text2) {
  const trimmed2 = trimEnd(text2);
  return trimmed2.length < text2.length && endsInBackslash(trimmed2) ? text2.slice(0, trimmed2.length + 1) : trimmed2;
}
function unescaped(text2) {
  let isKnown2 = true;
  const result = text2.replace(escapeSequence, (_, two, four, eight, feed, letter) => {
    const hex = two ?? four ?? eight;
    if (hex !== void 0) {
      const code = Number.parseInt(hex, 16);
      if (code <= 1114111) return String.fromCodePoint(code);
    } else if (feed !== void 0) return "";
    const known3 = escapes2.get(letter ?? "");
    if (known3 === void 0) isKnown2 = false;
    return known3 ?? "";
  });
  return isKnown2 ? result : null;
}
function trimStart(text2) {
  let at = 0;
  while (isSpace2(text2.charCodeAt(at))) at++;
  return text2.slice(at);
}
function trimEnd(text2) {
  let at = text2.length;
  while (isSpace2(text2.charCodeAt(at - 1))) at--;
  return text2.slice(0, at);
}
function isSpace2(code) {
  return code === 32 || code === 9;
}

// src/text/yaml/scalars.ts
var colon = 58;
var hash = 35;
var backslash2 = 92;
var doubleQuote = 34;
var indicators = ",[]{}#&*!|>'\"%@`";
var weakIndicators = "-?:";
function readQuoted(cursor, parent) {
  const { text: text2, at: start } = cursor;
  const isDouble = cursor.code() === doubleQuote;
  const close = isDouble ? closeOfDouble(text2, start + 1) : closeOfSingle(text2, start + 1);
  if (close === -1) cursor.stepBack();
  const inside = text2.slice(start + 1, close);
  checkLines(cursor, start, close, parent);
  const value = isDouble ? doubleQuoted(inside) : singleQuoted(inside);
  if (value === null) cursor.stepBack();
  cursor.at = close + 1;
  return { text: value, start, end: close + 1, isPlain: false };
}
function closeOfDouble(text2, start) {
  for (let at = start; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (code === backslash2) at++;
    else if (code === doubleQuote) return at;
  }
  return -1;
}
function closeOfSingle(text2, start) {
  let close = text2.indexOf("'", start);
  while (close !== -1 && text2.charAt(close + 1) === "'") close = text2.indexOf("'", close + 2);
  return close;
}
function checkLines(cursor, start, end, parent) {
  const { text: text2 } = cursor;
  for (let feed = text2.indexOf("\n", start); feed !== -1 && feed < end; feed = text2.indexOf("\n", feed + 1)) {
    let at = feed + 1;
    while (text2.charCodeAt(at) === 32) at++;
    const indent = at - feed - 1;
    if (isLineEnd(text2.charCodeAt(at))) continue;
    if (indent <= parent || indent === 0 && /^(?:---|\.\.\.)/.test(text2.slice(at, at + 3))) cursor.stepBack();
  }
}
function readPlain(cursor, parent) {
  checkPlainStart(cursor, "");
  const start = cursor.at;
  let end = plainLine(cursor);
  for (; ; ) {
    const next = continuationOf(cursor, parent);
    if (next === null) break;
    cursor.at = next;
    end = plainLine(cursor);
  }
  cursor.at = end;
  return { text: unfold(cursor.text.slice(start, end)), start, end, isPlain: true };
}
function plainLine(cursor) {
  const { text: text2 } = cursor;
  let end = cursor.at;
  let at = cursor.at;
  for (; ; at++) {
    const code = text2.charCodeAt(at);
    if (isLineEnd(code)) break;
    if (code === 32 || code === 9) continue;
    if (code === hash && at > cursor.at && isBlank2(text2.charCodeAt(at - 1))) break;
    if (code === colon && isBlank2(text2.charCodeAt(at + 1))) cursor.stepBack();
    end = at + 1;
  }
  cursor.at = at;
  return end;
}
function continuationOf(cursor, parent) {
  const { text: text2 } = cursor;
  let feed = text2.indexOf("\n", cursor.at);
  if (feed === -1 || !isLineEnd(cursor.code())) return null;
  for (; ; ) {
    let at = feed + 1;
    while (text2.charCodeAt(at) === 32) at++;
    const code = text2.charCodeAt(at);
    if (code === 9) cursor.stepBack();
    if (!isLineEnd(code)) return at - feed - 1 > parent && code !== hash && at - feed > 1 ? at : null;
    if (Number.isNaN(code)) return null;
    feed = text2.indexOf("\n", at);
    if (feed === -1) return null;
  }
}
function readFlowPlain(cursor) {
  checkPlainStart(cursor, ",[]{}");
  const { text: text2, at: start } = cursor;
  let end = start;
  for (let at = start; ; at++) {
    const code = text2.charCodeAt(at);
    if (isLineEnd(code)) break;
    if (code === 32 || code === 9) continue;
    if (code === hash && isBlank2(text2.charCodeAt(at - 1))) break;
    if (isFlowIndicator(code)) break;
    if (code === colon && (isBlank2(text2.charCodeAt(at + 1)) || isFlowIndicator(text2.charCodeAt(at + 1)))) break;
    end = at + 1;
  }
  cursor.at = end;
  return { text: text2.slice(start, end), start, end, isPlain: true };
}
function isFlowIndicator(code) {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
function checkPlainStart(cursor, alsoAfter) {
  const first = cursor.text.charAt(cursor.at);
  const next = cursor.text.charAt(cursor.at + 1);
  if (indicators.includes(first)) cursor.stepBack();
  if (weakIndicators.includes(first) && (isBlank2(cursor.code(1)) || alsoAfter.includes(next))) cursor.stepBack();
}
function readKey(cursor) {
  const start = cursor.at;
  const first = cursor.code();
  const key2 = first === doubleQuote || first === 39 ? quotedKey(cursor) : plainKey(cursor);
  cursor.skipSpace();
  if (key2 !== null && cursor.isAtKeyColon()) return key2;
  cursor.at = start;
  return null;
}
var longestKey = 1e3;
function quotedKey(cursor) {
  const key2 = readQuoted(cursor, -1);
  return cursor.text.slice(key2.start, Math.min(key2.end, key2.start + longestKey)).includes("\n") || key2.end - key2.start > longestKey ? null : key2;
}
function plainKey(cursor) {
  const { text: text2, at: start } = cursor;
  let end = start;
  for (let at = start; ; at++) {
    const code = text2.charCodeAt(at);
    if (isLineEnd(code)) return null;
    if (code === 32 || code === 9) continue;
    if (code === hash && at > start && isBlank2(text2.charCodeAt(at - 1))) return null;
    if (code === colon && isBlank2(text2.charCodeAt(at + 1))) {
      if (at - start > longestKey) cursor.stepBack();
      checkPlainStart(cursor, "");
      cursor.at = end;
      return { text: text2.slice(start, end), start, end, isPlain: true };
    }
    end = at + 1;
  }
}

// src/text/yaml/properties.ts
var ampersand = 38;
var exclamation = 33;
var tagName = /^!!?[A-Za-z][\w.:/-]*$/;
var anchorName = /^[\w./-]+$/;
function readProperties(cursor) {
  let anchor = null;
  let tag;
  let end = -1;
  for (; ; ) {
    const code = cursor.code();
    if (code === ampersand && anchor === null) {
      cursor.at++;
      anchor = readName(cursor);
    } else if (code === exclamation && tag === void 0) tag = readTag(cursor);
    else if (code === ampersand || code === exclamation) cursor.stepBack();
    else break;
    end = cursor.at;
    if (!isBlank2(cursor.code())) cursor.stepBack();
    cursor.skipSpace();
  }
  return end === -1 ? null : { anchor, tag, end };
}
function readName(cursor) {
  const name = word2(cursor);
  if (!anchorName.test(name)) cursor.stepBack();
  return name;
}
function readTag(cursor) {
  const tag = word2(cursor);
  if (!tagName.test(tag)) cursor.stepBack();
  return tag.startsWith("!!") ? `tag:yaml.org,2002:${tag.slice(2)}` : tag;
}
function word2(cursor) {
  const start = cursor.at;
  while (!isBlank2(cursor.code()) && !isFlowIndicator(cursor.code())) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}

// src/text/yaml/flow.ts
var ordinaryDepth = 90;
var comma = 44;
var colon2 = 58;
var openBrace = 123;
var closeBrace = 125;
var closeBracket = 93;
var longestGap = 90;
function readFlow(reading, place, properties) {
  const { cursor, builder, semantics } = reading;
  if (place.depth > ordinaryDepth) cursor.stepBack();
  const start = cursor.at;
  const tag = semantics.tag(properties?.tag, start);
  const isMapping2 = cursor.code() === openBrace;
  cursor.at++;
  cursor.brackets++;
  const made = isMapping2 ? readEntries(reading, place, start) : readItems(reading, place);
  cursor.brackets--;
  const end = cursor.at;
  const node = made instanceof Map ? builder.mapping(made, start, end, tag) : builder.sequence(made, start, end, tag);
  if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
  return node;
}
function readItems(reading, place) {
  const { cursor } = reading;
  const items = [];
  while (!isClosed(cursor, place, closeBracket, items.length > 0)) {
    const isQuoted3 = isJsonLike(cursor.code());
    items.push(readItem(reading, { ...place, depth: place.depth + 1 }));
    if (cursor.code() === colon2 && (isQuoted3 || isBlank2(cursor.code(1)))) cursor.stepBack();
  }
  return items;
}
function readEntries(reading, place, start) {
  const { cursor, builder, semantics } = reading;
  const entries = /* @__PURE__ */ new Map();
  const merged3 = [];
  for (let count = 0; !isClosed(cursor, place, closeBrace, count > 0); count++) {
    const key2 = readFlowKey(cursor, place.parent);
    const value = readEntryValue(reading, { ...place, depth: place.depth + 1, key: key2.text }, key2);
    if (key2.text === "<<" && key2.isPlain) merged3.push(value);
    else builder.add(entries, key2.text, key2.start, key2.end, value);
  }
  for (const source of merged3) semantics.merge(entries, source, place.depth, start);
  return entries;
}
function isClosed(cursor, { parent }, close, needsComma) {
  skipFlowSpace(cursor, parent);
  if (cursor.code() !== close && needsComma) {
    if (cursor.code() !== comma) cursor.stepBack();
    cursor.at++;
    skipFlowSpace(cursor, parent);
  }
  if (cursor.code() !== close) return false;
  cursor.at++;
  return true;
}
function readFlowKey(cursor, parent) {
  const code = cursor.code();
  const key2 = code === 34 || code === 39 ? readQuoted(cursor, parent) : readFlowPlain(cursor);
  cursor.skipSpace();
  const gap = cursor.at - key2.end;
  if (cursor.code() === colon2) {
    const next = cursor.code(1);
    if (gap > longestGap || key2.isPlain && !isBlank2(next) && next !== comma) cursor.stepBack();
  }
  return key2;
}
function readEntryValue(reading, place, key2) {
  const { cursor, builder } = reading;
  if (cursor.code() !== colon2) {
    skipFlowSpace(cursor, place.parent);
    if (cursor.code() === colon2) cursor.stepBack();
    return builder.scalar(null, key2.end, key2.end);
  }
  cursor.at++;
  const behind2 = cursor.at;
  skipFlowSpace(cursor, place.parent);
  if (cursor.code() === comma || cursor.code() === closeBrace) return builder.scalar(null, behind2, behind2);
  return readItem(reading, place);
}
function readItem(reading, place) {
  const { cursor, semantics } = reading;
  const properties = readProperties(cursor);
  const code = cursor.code();
  if (code === 91 || code === openBrace) return readFlow(reading, place, properties);
  if (code === 42) {
    if (properties !== null) cursor.stepBack();
    return readAlias(reading, place.depth);
  }
  if (properties !== null && (isLineEnd(code) || isFlowIndicator(code))) cursor.stepBack();
  const scalar = code === 34 || code === 39 ? readQuoted(cursor, place.parent) : readFlowPlain(cursor);
  const node = semantics.scalar(scalar, place.key, semantics.scalarTag(properties?.tag, scalar.start));
  if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
  cursor.skipSpace();
  return node;
}
function readAlias({ cursor, semantics }, depth) {
  const start = cursor.at;
  cursor.at++;
  const name = readName(cursor);
  const end = cursor.at;
  cursor.skipSpace();
  if (cursor.code() === colon2) cursor.stepBack();
  return semantics.alias(name, start, end, depth);
}
function isJsonLike(code) {
  return code === 34 || code === 39 || code === 91 || code === openBrace;
}
function skipFlowSpace(cursor, parent) {
  for (; ; ) {
    cursor.skipSpace();
    if (!cursor.isAtLineEnd()) return;
    const feed = cursor.text.indexOf("\n", cursor.at);
    if (feed === -1) cursor.stepBack();
    cursor.at = feed + 1;
    checkFlowLine(cursor, parent);
  }
}
function checkFlowLine(cursor, parent) {
  let indent = 0;
  while (cursor.code(indent) === 32) indent++;
  let ahead = indent;
  while (cursor.code(ahead) === 9 || cursor.code(ahead) === 32) ahead++;
  const code = cursor.code(ahead);
  if (isLineEnd(code) || code === 35) return;
  const isBracket2 = code === closeBracket || code === closeBrace;
  if (indent <= parent && !(isBracket2 && indent === parent && cursor.brackets === 1)) cursor.stepBack();
  if (indent === 0 && /^(?:---|\.\.\.)/.test(cursor.text.slice(cursor.at, cursor.at + 3))) cursor.stepBack();
}

// src/text/yaml/block.ts
var BlockReader = class {
  #reading;
  /** The end of the last leaf that was read, before the white space behind it. */
  #lastEnd = 0;
  constructor(reading) {
    this.#reading = reading;
  }
  /** The document's root, whose content the cursor is at; leaves the cursor at what stands behind it. */
  root() {
    const { cursor } = this.#reading;
    const node = this.#block({ depth: 0, key: "", parent: -1 }, null);
    if (node.kind === "scalar" || cursor.indent !== -1) cursor.stepBack();
    return node;
  }
  /** A node that begins on a line of its own. */
  #block(place, given3) {
    const { cursor } = this.#reading;
    if (place.depth > ordinaryDepth) cursor.stepBack();
    const properties = given3 ?? readProperties(cursor);
    if (given3 === null && properties !== null) {
      if (!cursor.isAtLineEnd()) cursor.stepBack();
      cursor.toNextContent();
      if (cursor.indent <= place.parent) cursor.stepBack();
      return this.#block(place, properties);
    }
    const column = cursor.at - cursor.lineStart;
    return this.#collection(place, properties, column) ?? this.#leaf(place, properties);
  }
  /** A mapping or sequence whose first key or dash is at the cursor; null where there is none. */
  #collection(place, properties, column) {
    const { cursor, semantics } = this.#reading;
    const start = cursor.at;
    const isSequence = cursor.isAtDash();
    const first = isSequence || isBracket(cursor.code()) ? null : readKey(cursor);
    if (!isSequence && first === null) return null;
    const tag = semantics.tag(properties?.tag, start);
    const node = first === null ? this.#sequence(place, column, start, tag) : this.#mapping(place, column, first, tag);
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    return node;
  }
  #mapping({ depth }, column, first, tag) {
    const { cursor, builder, semantics } = this.#reading;
    const entries = /* @__PURE__ */ new Map();
    const merged3 = [];
    for (let key2 = first; key2 !== null; key2 = this.#nextKey(column)) {
      cursor.at++;
      const value = this.#value({ depth: depth + 1, key: key2.text, parent: column }, "mapping");
      if (key2.text === "<<" && key2.isPlain) merged3.push(value);
      else builder.add(entries, key2.text, key2.start, key2.end, value);
    }
    for (const source of merged3) semantics.merge(entries, source, depth, first.start);
    return builder.mapping(entries, first.start, Math.max(this.#lastEnd, first.start), tag);
  }
  #nextKey(column) {
    const { cursor } = this.#reading;
    if (cursor.indent < column) return null;
    const key2 = cursor.indent === column && !isBracket(cursor.code()) ? readKey(cursor) : null;
    return key2 ?? cursor.stepBack();
  }
  #sequence({ depth, key: key2 }, column, start, tag) {
    const { cursor, builder } = this.#reading;
    const items = [];
    do {
      cursor.at++;
      items.push(this.#value({ depth: depth + 1, key: key2, parent: column }, "sequence"));
    } while (cursor.indent === column && cursor.isAtDash());
    if (cursor.indent > column) cursor.stepBack();
    return builder.sequence(items, start, Math.max(this.#lastEnd, start), tag);
  }
  /** What stands behind a colon or a dash, on its line or on those below. */
  #value(place, owner) {
    const { cursor } = this.#reading;
    const behind2 = cursor.at;
    cursor.skipSpace();
    if (owner === "sequence" && !cursor.isAtLineEnd() && cursor.text.slice(behind2, cursor.at).includes("	")) cursor.stepBack();
    const properties = readProperties(cursor);
    if (!cursor.isAtLineEnd()) return this.#onLine(place, properties, owner);
    const here = cursor.at;
    cursor.toNextContent();
    const isBelow2 = cursor.indent > place.parent || owner === "mapping" && cursor.indent === place.parent && cursor.isAtDash();
    if (isBelow2) return this.#block(place, properties);
    return this.#nothing(properties, owner === "mapping" && properties?.tag === void 0 ? behind2 : here, { end: properties?.end ?? behind2, key: place.key });
  }
  /** A value that is not there: null, or what its tag makes of no text. */
  #nothing(properties, at, { end, key: key2 }) {
    const { builder, semantics } = this.#reading;
    this.#lastEnd = end;
    const tag = semantics.scalarTag(properties?.tag, at);
    const node = tag === null ? builder.scalar(null, at, at) : semantics.scalar({ text: "", start: at, end: at, isPlain: true }, key2, tag);
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    return node;
  }
  /** A value on the line of its colon or dash; behind a dash it may be a collection. */
  #onLine(place, properties, owner) {
    const { cursor } = this.#reading;
    if (owner === "sequence") {
      if (place.depth > ordinaryDepth) cursor.stepBack();
      const node = this.#collection(place, properties, cursor.at - cursor.lineStart);
      if (node !== null && properties !== null) cursor.stepBack();
      if (node !== null) return node;
    }
    return this.#leaf(place, properties);
  }
  /** A scalar, an alias or a collection in brackets at the cursor, which then goes to the next line with content. */
  #leaf(place, properties) {
    const { cursor, semantics } = this.#reading;
    const code = cursor.code();
    if (isBracket(code) || code === 42) return this.#bracketOrAlias(place, properties);
    const isBlockScalar = code === 124 || code === 62;
    const read13 = isBlockScalar ? readBlockScalar : code === 34 || code === 39 ? readQuoted : readPlain;
    const scalar = read13(cursor, place.parent);
    const node = semantics.scalar(scalar, place.key, semantics.scalarTag(properties?.tag, scalar.start));
    if (properties?.anchor != null) semantics.anchor(properties.anchor, node);
    this.#lastEnd = trimmedEnd(cursor.text, 0, scalar.end);
    if (isBlockScalar) cursor.startLine(cursor.at);
    else cursor.toNextContent();
    return node;
  }
  #bracketOrAlias(place, properties) {
    const { cursor } = this.#reading;
    const isAlias2 = cursor.code() === 42;
    if (isAlias2 && properties !== null) cursor.stepBack();
    const node = isAlias2 ? readAlias(this.#reading, place.depth) : readFlow(this.#reading, place, properties);
    this.#lastEnd = trimmedEnd(cursor.text, 0, cursor.at);
    cursor.toNextContent();
    return node;
  }
};
function isBracket(code) {
  return code === 91 || code === 123;
}

// src/text/yaml/ordinary.ts
var strange = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]|\r(?!\n)/;
function parseOrdinaryYaml(file, lines) {
  if (strange.test(file.text)) return null;
  try {
    return readStream(file, lines);
  } catch (error) {
    if (error instanceof NotOrdinary) return null;
    throw error;
  }
}
function readStream(file, lines) {
  const cursor = new Cursor(file.text);
  const documents = [];
  let first = null;
  cursor.startLine(0);
  while (!cursor.isAt("end")) {
    if (first !== null && documents.length >= maxDocuments) {
      first.report("truncated", cursor.at, { documents: maxDocuments });
      break;
    }
    const builder = createBuilder(file, lines);
    first ??= builder;
    documents.push(builder.document("yaml", readDocument(cursor, builder)));
  }
  return documents;
}
function readDocument(cursor, builder) {
  if (cursor.isAt("...")) cursor.stepBack();
  if (cursor.isAt("---")) passMarker(cursor);
  const isEmpty2 = cursor.isAtMark();
  const root = isEmpty2 ? builder.scalar(null, 0, 0) : new BlockReader({ cursor, builder, semantics: new YamlSemantics(builder) }).root();
  if (cursor.isAt("...")) passMarker(cursor);
  return root;
}
function passMarker(cursor) {
  cursor.at += 3;
  cursor.toNextContent();
}

// src/text/yaml.ts
var maxComposedLength = 15e5;
function parseYaml(file) {
  const lines = lineIndex(file.text);
  const first = createBuilder(file, lines);
  if (isUnreadable(first)) return [emptyDocument(first, "yaml")];
  const ordinary = parseOrdinaryYaml(file, lines);
  if (ordinary !== null) return ordinary;
  if (file.text.length > maxComposedLength) {
    first.report("file-too-large", null, { size: file.text.length, limit: maxComposedLength });
    return [emptyDocument(first, "yaml")];
  }
  try {
    return composeYaml(file, lines, first);
  } catch (error) {
    first.report("syntax-error", null, { message: oneLine(String(error)) });
    return [emptyDocument(first, "yaml")];
  }
}

// src/runs/mlflow/metric.ts
function readMetric(file, name, place) {
  const logged = [];
  const broken = [];
  for (const { text: text2, line: line2 } of linesOf(file.text)) {
    const one = loggedBy(text2);
    if (one === null) broken.push(line2);
    else logged.push(one);
  }
  const path = file.path;
  const problems = broken.slice(0, 50).map((line2) => ({ code: "syntax-error", path, line: line2, values: { lines: broken.length } }));
  if (logged.length === 0) return { kind: "unreadable", problems: [...problems, { code: "not-a-result", path, line: null, values: { reason: "no-rows" } }] };
  return { kind: "read", runs: [partOfRun(place, toldBy(name, logged, path))], problems };
}
function loggedBy(text2) {
  const fields2 = text2.split(/\s+/);
  if (fields2.length < 2 || !/^\d+$/.test(fields2[0] ?? "")) return null;
  const [value, step2] = [numberOf2(fields2[1] ?? ""), fields2.length > 2 ? Number(fields2[2]) : 0];
  return value === null || !Number.isFinite(step2) || step2 < 0 ? null : { value, step: step2 };
}
function numberOf2(text2) {
  if (/^[-+]?(nan|inf(inity)?)$/i.test(text2))
    return /nan/i.test(text2) ? Number.NaN : text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = Number(text2);
  return text2 === "" || Number.isNaN(value) ? null : value;
}
function toldBy(name, logged, path) {
  const [first] = logged;
  if (logged.length === 1 && first?.step === 0) return isMeasure3(name) ? { finalValues: { [name]: first.value } } : {};
  const isUncounted = logged.every(({ step: step2 }) => step2 === 0);
  const points = isUncounted ? logged.map(({ value }, index) => ({ value, step: index })) : latestOf(logged);
  const steps2 = points.map(({ step: step2 }) => step2);
  const series = { name, steps: steps2, values: points.map(({ value }) => value), role: roleOf2(name) };
  const problems = isUncounted ? [{ code: "axis-counts-log-calls", path, line: null, values: {} }] : [];
  return { series: [series], stepBase: stepBaseOf(steps2, "epochs"), lastStep: steps2.at(-1) ?? null, problems };
}
function latestOf(logged) {
  const byStep2 = new Map(logged.map((one) => [one.step, one]));
  return [...byStep2.values()].sort((a, b) => a.step - b.step);
}
function isMeasure3(name) {
  return ["validation", "test", "train", "metric"].includes(kindOfName(name));
}
function roleOf2(name) {
  const kind = kindOfName(name);
  if (kind === "metric") return isLossName(name) ? "train" : "other";
  return kind === "test" ? "other" : kind;
}

// src/runs/mlflow/parameter.ts
function readParameter(name, text2) {
  const hyperparameters = { [name]: scalarOf(text2.trim()) };
  const steps2 = plannedLengthOf(hyperparameters, "steps", null);
  const epochs = steps2 === null ? plannedLengthOf(hyperparameters, "epochs", null) : null;
  return { hyperparameters, unit: epochs === null ? "steps" : "epochs", plannedSteps: steps2 ?? epochs };
}
function scalarOf(text2) {
  if (text2 === "True" || text2 === "False") return text2 === "True";
  if (text2 === "None") return null;
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text2) ? Number(text2) : text2;
}

// src/runs/mlflow/reader.ts
var id8 = "mlflow";
var partPath = /^(.*?[0-9a-f]{32})\/(metrics|params|tags)\/(.+)$/;
var mlflow = {
  id: id8,
  title: "MLflow file store",
  url: "https://mlflow.org/docs/latest/tracking/backend-stores/",
  recognisedBy: "the path `<experiment>/<run id of 32 digits>/{metrics,params,tags}/<name>`, or `meta.yaml` with an `experiment_id`",
  axis: "the third field of a metric line; where all are 0, the order of the calls",
  metrics: "the names of the files; a value that was logged once, without a step, is final",
  best: "\u2013",
  quirks: ["lines of two fields, as before MLflow 1.0", "a step written again by a resumed run", "all params are texts", "FAILED and KILLED in `meta.yaml`"],
  files: ["**/+([0-9a-f])/{metrics,params,tags}/**", "**/+([0-9a-f])/meta.yaml", "**/mlruns/*/meta.yaml"],
  recognise: ({ path, text: text2 }) => {
    if (partPath.test(path)) return 1;
    return nameOf(path) === "meta.yaml" && /^experiment_id:/m.test(text2) && /^(artifact_uri|artifact_location|run_id|lifecycle_stage):/m.test(text2) ? 1 : 0;
  },
  parse: (path) => wholeText(path, read7)
};
function read7(file) {
  const [, part, kind, name] = partPath.exec(file.path) ?? [];
  if (part === void 0 || kind === void 0 || name === void 0) return readMeta(file);
  const place = { format: id8, path: file.path, part, container: experimentOf(part) };
  if (kind === "metrics") return readMetric(file, name, place);
  if (kind === "params") return { kind: "read", runs: [partOfRun(place, readParameter(name, file.text))], problems: [] };
  return { kind: "read", runs: [partOfRun(place)], problems: [] };
}
function readMeta(file) {
  const root = parseYaml(file)[0]?.root;
  const fieldOf = (key2) => {
    const node = root?.kind === "mapping" ? root.entries.get(key2)?.value : void 0;
    return node?.kind === "scalar" ? node.value : null;
  };
  if (fieldOf("run_id") === null && fieldOf("run_uuid") === null) return { kind: "read", runs: [], problems: [] };
  const status = fieldOf("status");
  const stated = [4, 5, "FAILED", "KILLED"].some((one) => one === status) ? "unfinished" : null;
  const part = folderOf(file.path);
  return { kind: "read", runs: [partOfRun({ format: id8, path: file.path, part, container: experimentOf(part) }, { stated })], problems: [] };
}
function experimentOf(run) {
  const folder = folderOf(run);
  return { kind: "mlflow-experiment", id: folder, name: folder };
}

// src/runs/curves.ts
var maxCurves = 2e3;
var maxPoints = 3e6;
var Curves = class {
  /** Points that were left out because there are too many. */
  leftOut = 0;
  #count = 0;
  #curves = /* @__PURE__ */ new Map();
  /** The points that were added, also those that were left out. */
  get count() {
    return this.#count;
  }
  add(name, step2, value) {
    this.#count++;
    let curve = this.#curves.get(name);
    if (this.#count - this.leftOut > maxPoints || curve === void 0 && this.#curves.size >= maxCurves) {
      this.leftOut++;
      return;
    }
    if (curve === void 0) {
      curve = { steps: [], values: [], order: [] };
      this.#curves.set(name, curve);
    }
    curve.steps.push(step2);
    curve.values.push(value);
    curve.order.push(this.#count);
  }
  /** Forgets the points at a step and behind it: what a writer says that starts again from there. */
  forgetFrom(step2) {
    for (const [name, curve] of this.#curves) {
      const kept = curve.steps.flatMap((one, index) => one < step2 ? [index] : []);
      if (kept.length === curve.steps.length) continue;
      const pick = (list2) => kept.map((index) => list2[index] ?? Number.NaN);
      this.#curves.set(name, { steps: pick(curve.steps), values: pick(curve.values), order: pick(curve.order) });
    }
  }
  all() {
    return this.#curves;
  }
};
function splitCurves(curves, isMeasured) {
  const candidates2 = [...curves].filter(([name]) => isMeasured(name));
  const [longest2] = (candidates2.length > 0 ? candidates2 : [...curves]).toSorted(([, a], [, b]) => b.steps.length - a.steps.length);
  const starts = longest2 === void 0 ? [] : restartsOf(longest2[1]);
  if (starts.length === 0) return [curves];
  return [0, ...starts].map((start, index) => {
    const end = starts[index] ?? Number.POSITIVE_INFINITY;
    const parts2 = [...curves].map(([name, curve]) => [name, between(curve, start, end)]);
    return new Map(parts2.filter(([, curve]) => curve.steps.length > 0));
  });
}
function restartsOf({ steps: steps2, order }) {
  const starts = [];
  let first = steps2[0] ?? 0;
  let second = first;
  let last = first;
  for (const [index, step2] of steps2.entries()) {
    if (step2 < last && step2 <= second && last > second) {
      starts.push(order[index] ?? 0);
      first = step2;
      second = step2;
    } else if (second === first) second = step2;
    last = step2;
  }
  return starts;
}
function between({ steps: steps2, values, order }, start, end) {
  const kept = order.flatMap((one, index) => one >= start && one < end ? [index] : []);
  const pick = (list2) => kept.map((index) => list2[index] ?? Number.NaN);
  return { steps: pick(steps2), values: pick(values), order: pick(order) };
}
function seriesOfCurve(name, { steps: steps2, values }, role) {
  if (steps2.every((step2, index) => index === 0 || step2 > (steps2[index - 1] ?? step2))) return { series: { name, steps: steps2, values, role }, doubled: 0 };
  const byStep2 = /* @__PURE__ */ new Map();
  let pass = 0;
  let doubled = 0;
  for (const [index, step2] of steps2.entries()) {
    if (step2 < (steps2[index - 1] ?? step2)) pass++;
    const known3 = byStep2.get(step2);
    const value = values[index] ?? Number.NaN;
    if (known3 === void 0 || known3.pass < pass) byStep2.set(step2, { value, pass });
    else doubled++;
  }
  const sorted = [...byStep2].sort(([a], [b]) => a - b);
  return { series: { name, steps: sorted.map(([step2]) => step2), values: sorted.map(([, { value }]) => value), role }, doubled };
}

// src/runs/planned.ts
var stepKeys = [
  ...["max_steps", "max_train_steps", "train_iters", "max_iters", "max_iter", "num_train_steps", "num_training_steps", "train_steps", "training_steps"],
  ...[
    "total_train_steps",
    "total_training_steps",
    "total_steps",
    "total_iters",
    "num_iterations",
    "max_updates",
    "max_update",
    "total_updates",
    "n_iters",
    "num_iters"
  ]
];
var epochKeys = [
  "num_train_epochs",
  "max_epochs",
  "num_epochs",
  "n_epochs",
  "epochs",
  "total_epochs",
  "train_epochs",
  "training_epochs",
  "max_epoch",
  "nepochs"
];
var isOfAPart = /(^|[./])[^./]*(sched|optim|lr|warmup|data|eval|val|test)[^./]*[./]/i;
function plannedLength({ settings: settings2, unit, stepsPerEpoch, lastStep }) {
  const steps2 = firstOf(settings2, stepKeys);
  const epochs = firstOf(settings2, epochKeys);
  const converted = epochs !== null && stepsPerEpoch !== null && Number.isInteger(stepsPerEpoch) ? epochs * stepsPerEpoch : null;
  const value = unit === "epochs" ? epochs : steps2 ?? converted;
  return value === null || lastStep !== null && lastStep > value * 1.01 ? null : { value };
}
function unitOfLengthKey(key2) {
  const plain2 = lastPart(key2);
  if (stepKeys.includes(plain2)) return "steps";
  return epochKeys.includes(plain2) ? "epochs" : null;
}
function unitOfEnd(lastStep, settings2) {
  const isEpochs = ([key2, value]) => unitOfLengthKey(key2) === "epochs" && (value === lastStep || value === lastStep + 1);
  return lastStep > 0 && Object.entries(settings2).some(isEpochs) ? "epochs" : "steps";
}
function firstOf(settings2, wanted) {
  const entries = Object.entries(settings2).filter(([key2]) => !isOfAPart.test(key2)).map(([key2, value]) => [lastPart(key2), value]);
  for (const name of wanted) {
    for (const [key2, value] of entries) {
      const number8 = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
      if (key2 === name && typeof number8 === "number" && Number.isFinite(number8) && number8 > 0) return number8;
    }
  }
  return null;
}
function lastPart(key2) {
  return key2.slice(Math.max(key2.lastIndexOf("."), key2.lastIndexOf("/")) + 1).replaceAll("-", "_").toLowerCase();
}

// src/runs/curve-runs.ts
function runsOfCurves({ path, format, curves: all4, unit, stepBase, settings: settings2 }) {
  const roles = rolesOf([...all4.keys()], (name) => isLoggedApart2(name, all4));
  const isMeasured = (name) => ["train", "validation", "learning-rate"].includes(roles.get(name) ?? "other");
  const runs = splitCurves(all4, isMeasured);
  return runs.map((curves, index) => {
    const measured3 = new Map([...curves].filter(([name]) => isMeasured(name)));
    const base = stepBase ?? stepBaseOf(stepsOf(measured3.size > 0 ? measured3 : curves), unit);
    const { series, problems } = readSeries(path, curves, roles);
    const lastStep = lastOf2(measured3) ?? lastOf2(curves);
    const stepsPerEpoch = unit === "steps" ? epochLength(curves, base) : null;
    return {
      id: `${path}${runs.length > 1 ? `#${index + 1}` : ""}`,
      format,
      paths: [path],
      unit,
      stepBase: base,
      plannedSteps: plannedLength({ settings: settings2, unit, stepsPerEpoch, lastStep }),
      lastStep,
      series,
      reportedBest: null,
      checkpoints: null,
      stated: null,
      hyperparameters: settings2,
      stepsPerEpoch,
      problems
    };
  });
}
function epochCurveOf(curves) {
  const { epoch } = findAxis([...curves.keys()]);
  return epoch === null ? null : curves.get(epoch) ?? null;
}
function isLoggedApart2(name, curves) {
  const losses2 = [...curves].filter(([other]) => other !== name && isLossName(other)).map(([, { steps: steps2 }]) => steps2.length);
  const own2 = curves.get(name)?.steps.length ?? 0;
  return losses2.some((points) => own2 * 2 <= points);
}
function readSeries(path, curves, roles) {
  const problems = [];
  const series = [];
  let doubled = 0;
  for (const [name, curve] of curves) {
    if (isAxisName(name)) continue;
    const role = roles.get(name) ?? "other";
    const read13 = seriesOfCurve(name, curve, role);
    series.push(read13.series);
    if (role !== "train" && role !== "validation") continue;
    doubled = Math.max(doubled, read13.doubled);
    const lost = read13.series.values.filter((value) => !Number.isFinite(value)).length;
    if (lost > 0) problems.push({ code: "not-finite", path, line: null, values: { name, values: lost } });
  }
  if (doubled > 0) problems.push({ code: "duplicate-rows", path, line: null, values: { rows: doubled } });
  const repeated2 = dropRepeatedEvaluation(series, path);
  return { series: repeated2.series, problems: [...problems, ...repeated2.problems] };
}
function stepsOf(curves) {
  const distinct = /* @__PURE__ */ new Set();
  for (const { steps: steps2 } of curves.values()) for (const step2 of steps2) distinct.add(step2);
  return [...distinct];
}
function lastStepOf(curves) {
  return lastOf2(curves) ?? 0;
}
function lastOf2(curves) {
  let last = null;
  for (const { steps: steps2 } of curves.values()) for (const step2 of steps2) if (last === null || step2 > last) last = step2;
  return last;
}
function epochLength(curves, stepBase) {
  const epoch = epochCurveOf(curves);
  if (epoch === null) return null;
  const rows = epoch.steps.map((step2, index) => ({ done: step2 + (stepBase === 0 ? 1 : 0), epoch: epoch.values[index] ?? Number.NaN }));
  return stepsPerEpochOf(rows, epoch.values[0] === 0 ? 0 : 1);
}

// src/runs/settings.ts
var maxSettings = 2e3;
var maxDepth2 = 12;
var reserved2 = /* @__PURE__ */ new Set(["__proto__", "constructor", "prototype"]);
function flatSettings(value, prefix2 = "") {
  const found = /* @__PURE__ */ Object.create(null);
  let count = 0;
  const add2 = (node, path, depth) => {
    if (typeof node !== "object" || node === null) {
      if (path !== "" && count++ < maxSettings) found[path] = node;
      return;
    }
    if (Array.isArray(node) || depth > maxDepth2) return;
    for (const [key2, item] of Object.entries(node)) if (!reserved2.has(key2)) add2(item, path === "" ? key2 : `${path}.${key2}`, depth + 1);
  };
  if (!reserved2.has(prefix2)) add2(value, prefix2, 0);
  return found;
}
function settingsFrom(pairs) {
  const found = /* @__PURE__ */ Object.create(null);
  for (const [key2, value] of pairs) if (!reserved2.has(key2)) found[key2] = value;
  return found;
}

// src/runs/mlflow-database/reader.ts
var id9 = "mlflow-database";
var infinite = 17976931348623157e292;
var mlflowDatabase = {
  id: id9,
  title: "MLflow in SQLite (`mlflow.db`)",
  url: "https://mlflow.org/docs/latest/tracking/backend-stores",
  recognisedBy: "an SQLite database with the tables `experiments`, `runs` and `metrics`",
  axis: "`step` of `log_metric`; epochs where a parameter names their number and the steps are as many; the order of logging where no step was ever given, and a note says so",
  metrics: "metrics by their keys",
  best: "\u2013",
  quirks: ["deleted experiments and runs are left out", "runs below a parent run are one study", "infinities and not-a-number", "parameters are texts"],
  files: ["**/*.{db,sqlite,sqlite3}"],
  tables: ["experiments", "runs", "metrics", "params", "tags"],
  read: (database) => {
    const { path, tables: tables2 } = database;
    if (!["experiments", "runs", "metrics"].every((name) => tables2.has(name))) return { kind: "not-mine" };
    const runs = runsOf(database);
    return { kind: "read", runs, problems: runs.length > 0 ? [] : [{ code: "not-a-result", path, line: null, values: { reason: "no-runs" } }] };
  }
};
function runsOf({ path, tables: tables2 }) {
  const rows = (table2) => tables2.get(table2) ?? [];
  const metrics = byRun(rows("metrics"));
  const params = byRun(rows("params"));
  const tags = byRun(rows("tags"));
  const experiments = new Map(rows("experiments").map((row) => [row.experiment_id ?? null, row]));
  const kept = rows("runs").filter((row) => !isDeleted(row) && !isDeleted(experiments.get(row.experiment_id ?? null) ?? {}));
  const names2 = new Map(kept.map((row) => [row.run_uuid ?? null, nameOf2(row, tags)]));
  return kept.flatMap((row) => {
    const uuid = row.run_uuid ?? null;
    const parent = tagOf(tags.get(uuid) ?? [], "mlflow.parentRunId");
    const experiment = textOf(experiments.get(row.experiment_id ?? null)?.name) ?? String(row.experiment_id);
    const container = parent === null ? { kind: "mlflow-experiment", id: `${path}#${String(row.experiment_id)}`, name: experiment } : { kind: "sweep", id: `${path}#${parent}`, name: names2.get(parent) ?? parent };
    const settings2 = settingsFrom((params.get(uuid) ?? []).map(({ key: key2, value }) => [textOf(key2) ?? "", scalarOf2(value)]));
    const { curves, hasSteps } = curvesOf(metrics.get(uuid) ?? []);
    const found = runsOfCurves({ path, format: id9, curves, unit: unitOfEnd(lastStepOf(curves), settings2), stepBase: null, settings: settings2 });
    return found.map((run, index) => {
      const problems = hasSteps ? [] : [{ code: "axis-counts-log-calls", path, line: null, values: { key: "step" } }];
      const stated = statedBy2(run, row.status ?? null);
      const suffix = found.length > 1 ? `.${index + 1}` : "";
      return { ...run, id: `${path}#${String(uuid)}${suffix}`, container, stated, problems: [...run.problems, ...problems] };
    });
  });
}
function statedBy2(run, status) {
  if (status !== "FINISHED" || run.plannedSteps === null || run.lastStep === null) return null;
  const points = run.series.reduce((most, { steps: steps2 }) => Math.max(most, steps2.length), 0);
  const spacing = points > 1 ? run.lastStep / (points - 1) : 0;
  return run.lastStep + 2 * spacing < run.plannedSteps.value ? "stopped-early" : null;
}
function curvesOf(rows) {
  const curves = new Curves();
  const ordered = rows.toSorted((a, b) => numberOf3(a.timestamp) - numberOf3(b.timestamp));
  for (const row of ordered) {
    const key2 = textOf(row.key);
    const step2 = numberOf3(row.step);
    if (key2 !== null && step2 >= 0) curves.add(key2, step2, measured(row));
  }
  const all4 = curves.all();
  const hasSteps = all4.size === 0 || [...all4.values()].some(({ steps: steps2 }) => steps2.length < 2 || steps2.some((step2) => step2 !== steps2[0]));
  if (hasSteps) return { curves: all4, hasSteps };
  return { curves: new Map([...all4].map(([key2, curve]) => [key2, { ...curve, steps: curve.steps.map((_, index) => index) }])), hasSteps };
}
function measured(row) {
  if (row.is_nan === 1 || row.is_nan === true || typeof row.value !== "number") return Number.NaN;
  if (Math.abs(row.value) < infinite) return row.value;
  return row.value > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
function nameOf2(row, tags) {
  return textOf(row.name) ?? tagOf(tags.get(row.run_uuid ?? null) ?? [], "mlflow.runName") ?? String(row.run_uuid);
}
function tagOf(rows, wanted) {
  return textOf(rows.find(({ key: key2 }) => key2 === wanted)?.value);
}
function isDeleted(row) {
  return row.lifecycle_stage === "deleted";
}
function byRun(rows) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const group = groups2.get(row.run_uuid ?? null);
    if (group === void 0) groups2.set(row.run_uuid ?? null, [row]);
    else group.push(row);
  }
  return groups2;
}
function scalarOf2(value) {
  if (typeof value !== "string") return value ?? null;
  if (value === "True" || value === "False") return value === "True";
  if (value === "None") return null;
  const number8 = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number8) ? number8 : value;
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function numberOf3(value) {
  return typeof value === "number" ? value : 0;
}

// src/runs/nanogpt-log/log.ts
var number5 = "([-+]?(?:\\d[\\d.]*(?:e[-+]?\\d+)?|nan|inf))";
var evaluation = new RegExp(`\\bstep (\\d+): train loss ${number5}, val(?:idation)? loss ${number5}`, "i");
var iteration = new RegExp(`\\biter (\\d+): loss ${number5}(?:.*?\\blr ${number5})?`, "i");
var setting = /^(?:Overriding: )?([a-z_]\w{0,60}) = (.{1,200}?)(?:\s*#.*)?$/;
function readNanogptLog(text2) {
  const lines = [];
  const settings2 = /* @__PURE__ */ Object.create(null);
  for (const { text: content, line: line2 } of linesOf(text2)) {
    const short2 = content.slice(0, 400);
    const values = loggedBy2(short2);
    if (values !== null) lines.push({ line: line2, values });
    else if (lines.length === 0) addSetting(settings2, short2);
  }
  return { lines, settings: settings2 };
}
function hasNanogptLine(text2) {
  return evaluation.test(text2) || iteration.test(text2);
}
function loggedBy2(content) {
  const evaluated = evaluation.exec(content);
  if (evaluated !== null) return { step: Number(evaluated[1]), "train/loss": numberOf4(evaluated[2]), "val/loss": numberOf4(evaluated[3]) };
  const trained = iteration.exec(content);
  if (trained === null) return null;
  const rate = trained[3] === void 0 ? {} : { lr: numberOf4(trained[3]) };
  return { step: Number(trained[1]), loss: numberOf4(trained[2]), ...rate };
}
function numberOf4(text2) {
  if (text2 === void 0 || /nan/i.test(text2)) return Number.NaN;
  return /inf/i.test(text2) ? text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY : Number(text2);
}
function addSetting(settings2, content) {
  const [, name, raw] = setting.exec(content) ?? [];
  if (name === void 0 || raw === void 0 || ["__proto__", "constructor", "prototype"].includes(name)) return;
  const text2 = raw.trim();
  if (/^[-+]?[\d_.]+(e[-+]?\d+)?$/i.test(text2)) settings2[name] = Number(text2.replaceAll("_", ""));
  else if (text2 === "True" || text2 === "False") settings2[name] = text2 === "True";
  else if (/^(["']).*\1$/.test(text2)) settings2[name] = text2.slice(1, -1);
}

// src/runs/nanogpt-log/reader.ts
var id10 = "nanogpt-log";
var nanogpt = {
  id: id10,
  title: "nanoGPT console log",
  url: "https://github.com/karpathy/nanoGPT/blob/master/train.py",
  recognisedBy: "lines such as `step 250: train loss 1.9613, val loss 2.0631` and `iter 250: loss 1.9742, time \u2026`",
  axis: "`step` and `iter`: updates done; an evaluation stands before the update of its number",
  metrics: "`loss` of a batch; `train/loss` and `val/loss` of the evaluations",
  best: "\u2013",
  quirks: ["the config file echoed at the top: `max_iters` is the planned length", "lines of other programs in between, colours", "a second start appended"],
  files: ["**/*.log", "**/*{log,train,out,output,stdout}*.txt", "**/*.out"],
  recognise: ({ path, text: text2 }) => {
    if (!/\.(log|txt|out)$/i.test(path)) return 0;
    return hasNanogptLine(text2) ? 0.9 : /\.(log|out)$/i.test(path) ? 0.05 : 0;
  },
  parse: (path) => wholeText(path, read8)
};
function read8(file) {
  const log = readNanogptLog(file.text);
  if (log.lines.length === 0) return { kind: "not-mine" };
  return runsOfTable(tableOfLines(file.path, log.lines), nanogptDialect(id10, log));
}
function nanogptDialect(format, { settings: settings2 }) {
  return {
    format,
    stepBase: 1,
    adjust: (run) => ({ ...run, plannedSteps: plannedLengthOf(settings2, "steps", run.lastStep), hyperparameters: { ...settings2, ...run.hyperparameters } })
  };
}

// src/runs/optuna/distribution.ts
var Numeric = object({
  low: number(),
  high: number(),
  log: boolean().catch(false).default(false),
  step: number().nullable().catch(null).default(null),
  q: number().nullable().catch(null).default(null)
});
var Scalars = array(union([string(), number(), boolean(), _null()]).catch(null));
var Distribution = lazy(() => object({ name: string(), attributes: union([Numeric, object({ choices: Scalars })]) }));
function distributionOf(json2) {
  if (typeof json2 !== "string") return null;
  const parsed3 = Distribution.safeParse(parseJsonLine(json2));
  if (!parsed3.success) return null;
  const { name, attributes } = parsed3.data;
  if ("choices" in attributes) return { kind: "categorical", choices: attributes.choices };
  const { low, high, log, step: step2, q } = attributes;
  return { kind: name.startsWith("Int") ? "int" : "float", low, high, log: log || /LogUniform/.test(name), step: step2 ?? q };
}
function parameterValue(internal, distribution2) {
  return distribution2?.kind === "categorical" ? distribution2.choices[Math.trunc(internal)] ?? null : internal;
}

// src/runs/optuna/study.ts
var statedBy3 = {
  complete: "complete",
  pruned: "pruned",
  fail: "unfinished",
  running: "unfinished",
  waiting: "unfinished"
};
var states = ["running", "complete", "pruned", "fail", "waiting"];
function stateOf(value) {
  if (typeof value === "number") return states[value] ?? null;
  const name = typeof value === "string" ? value.trim().toLowerCase().replace(/^trialstate\./, "") : "";
  return states.find((state) => state === name) ?? null;
}
function directionOf2(value) {
  if (value === 1 || value === "MINIMIZE") return "min";
  return value === 2 || value === "MAXIMIZE" ? "max" : null;
}

// src/runs/optuna/runs.ts
var unnamedObjective = "objective";
function runsOfStudy(path, study, format, isOnly) {
  const metric = study.metricNames[0] ?? unnamedObjective;
  const goal = study.directions[0] ?? null;
  const container = { kind: "optuna-study", id: `${path}#${study.name}`, name: study.name, searchSpace: study.distributions };
  const { unit, stepBase, lengthOf: lengthOf6 } = axisOf(study);
  return study.trials.map((trial) => {
    const points = byStep(trial);
    const steps2 = points.map(([step2]) => step2);
    const length = lengthOf6(trial);
    return {
      id: isOnly ? `${path}#${trial.number}` : `${path}#${study.name}/${trial.number}`,
      format,
      container,
      paths: [path],
      unit,
      stepBase,
      plannedSteps: length === null ? null : { value: length },
      lastStep: steps2.at(-1) ?? null,
      series: points.length === 0 ? [] : [{ name: metric, steps: steps2, values: points.map(([, value]) => value), role: "validation" }],
      reportedBest: { metric, goal, step: null, value: trial.values[0] ?? null },
      checkpoints: null,
      stated: statedBy3[trial.state],
      hyperparameters: settingsFrom(trial.parameters),
      stepsPerEpoch: null,
      problems: []
    };
  });
}
function byStep({ intermediate }) {
  const values = /* @__PURE__ */ new Map();
  for (const { step: step2, value } of intermediate) values.set(step2, value);
  return [...values].sort(([a], [b]) => a - b);
}
function axisOf(study) {
  const finished2 = study.trials.filter(({ state, intermediate }) => state === "complete" && intermediate.length > 0);
  const steps2 = new Set(study.trials.flatMap(({ intermediate }) => intermediate.map(({ step: step2 }) => step2)));
  const named2 = (trial) => lengthIn([...trial.parameters, ...Object.entries(trial.attributes), ...Object.entries(study.attributes)]);
  const last = [...steps2].reduce((largest, step2) => Math.max(largest, step2), 0);
  const isBelievable = (length) => last <= length;
  const known3 = study.trials.map(named2).filter((length) => length !== null);
  const longest2 = known3.reduce((largest, { value }) => Math.max(largest, value), 0);
  const unit = known3.length > 0 && isBelievable(longest2) && known3.every((one) => one.unit === "epochs") ? "epochs" : "steps";
  const stepBase = known3.length > 0 && last === longest2 ? 1 : stepBaseOf([...steps2], unit);
  const ends = new Set(finished2.map((trial) => trial.intermediate.reduce((end2, { step: step2 }) => Math.max(end2, step2), 0)));
  const [end] = ends;
  const common2 = finished2.length > 1 && ends.size === 1 && end !== void 0 ? end + (stepBase === 0 ? 1 : 0) : null;
  return {
    unit,
    stepBase,
    lengthOf: (trial) => {
      const own2 = named2(trial);
      return own2 !== null && own2.unit === unit && isBelievable(longest2) ? own2.value : common2;
    }
  };
}
function lengthIn(pairs) {
  for (const [key2, value] of pairs) {
    const unit = unitOfLengthKey(key2);
    if (unit !== null && typeof value === "number" && Number.isFinite(value) && value > 0) return { value, unit };
  }
  return null;
}

// src/runs/optuna/reader.ts
var id11 = "optuna";
var optuna = {
  id: id11,
  title: "Optuna studies in SQLite",
  url: "https://optuna.readthedocs.io/en/stable/tutorial/20_recipes/001_rdb.html",
  recognisedBy: "an SQLite database with the tables `studies` and `trials`",
  axis: "`step` of `trial.report(value, step)`; the planned length from a parameter or attribute named as one (`max_train_steps`, `n_epochs`), else the one step at which all finished trials ended",
  metrics: "the intermediate values, named by `set_metric_names`, else `objective`",
  best: "the study's direction; each trial's value",
  quirks: [
    "each study of the file is one study, by its own name",
    "pruned, failed, running and waiting trials are not counted",
    "categorical parameters are their choices; what parameters are drawn from is kept",
    "infinite values and not-a-number by their type columns",
    "intermediate values in `trial_values` (before version 2.4)"
  ],
  files: ["**/*.{db,sqlite,sqlite3}"],
  tables: [
    ...["studies", "study_directions", "study_user_attributes", "study_system_attributes", "trials", "trial_values", "trial_params"],
    ...["trial_intermediate_values", "trial_user_attributes", "trial_system_attributes"]
  ],
  read: (database) => {
    const { path, tables: tables2 } = database;
    if (!tables2.has("studies") || !tables2.has("trials")) return { kind: "not-mine" };
    const studies = studiesOf(database);
    const runs = studies.flatMap((study) => runsOfStudy(path, study, id11, studies.length === 1));
    return { kind: "read", runs, problems: runs.length > 0 ? [] : [{ code: "not-a-result", path, line: null, values: { reason: "no-trials" } }] };
  }
};
function studiesOf(database) {
  const rows = (table2) => database.tables.get(table2) ?? [];
  const trialsOf2 = grouped(rows("trials"), "study_id");
  const of = (table2, key2) => grouped(rows(table2), key2);
  const parts2 = {
    values: of("trial_values", "trial_id"),
    parameters: of("trial_params", "trial_id"),
    intermediate: of("trial_intermediate_values", "trial_id"),
    attributes: of("trial_user_attributes", "trial_id"),
    system: of("trial_system_attributes", "trial_id")
  };
  const directions = of("study_directions", "study_id");
  const attributes = of("study_user_attributes", "study_id");
  const system = of("study_system_attributes", "study_id");
  return rows("studies").map((row) => {
    const key2 = row.study_id ?? null;
    const distributions = /* @__PURE__ */ new Map();
    const ordered = [...directions.get(key2) ?? []].sort((a, b) => numberOf5(a.objective) - numberOf5(b.objective));
    return {
      name: typeof row.study_name === "string" ? row.study_name : "",
      directions: ordered.length > 0 ? ordered.map(({ direction }) => directionOf2(direction)) : [directionOf2(row.direction)],
      metricNames: metricNames(system.get(key2) ?? []),
      attributes: attributesOf(attributes.get(key2) ?? []),
      distributions,
      trials: (trialsOf2.get(key2) ?? []).map((trial, index) => trialOf(trial, index, parts2, distributions))
    };
  });
}
function trialOf(row, index, parts2, distributions) {
  const key2 = row.trial_id ?? null;
  const values = parts2.values.get(key2) ?? [];
  const old = values.filter((one) => one.objective === void 0 && one.step !== void 0);
  const intermediate = [...parts2.intermediate.get(key2) ?? [], ...old];
  const final = values.filter((one) => one.objective !== void 0).sort((a, b) => numberOf5(a.objective) - numberOf5(b.objective));
  const numbered2 = attributesOf(parts2.system.get(key2) ?? [])._number;
  return {
    number: typeof row.number === "number" ? row.number : typeof numbered2 === "number" ? numbered2 : index,
    state: stateOf(row.state) ?? "running",
    values: final.length > 0 ? final.map((one) => measured2(one.value, one.value_type)) : typeof row.value === "number" ? [row.value] : [],
    parameters: new Map((parts2.parameters.get(key2) ?? []).flatMap((one) => parameterOf(one, distributions))),
    intermediate: intermediate.flatMap((one) => {
      const { step: step2 } = one;
      const value = measured2(one.intermediate_value ?? one.value, one.intermediate_value_type);
      return typeof step2 === "number" && step2 >= 0 ? [{ step: step2, value }] : [];
    }),
    attributes: attributesOf(parts2.attributes.get(key2) ?? [])
  };
}
function parameterOf(row, distributions) {
  const { param_name: name, param_value: value } = row;
  if (typeof name !== "string" || typeof value !== "number") return [];
  const distribution2 = distributionOf(row.distribution_json);
  if (distribution2 !== null) distributions.set(name, distribution2);
  return [[name, parameterValue(value, distribution2)]];
}
function measured2(value, type) {
  if (type === "INF_POS") return Number.POSITIVE_INFINITY;
  if (type === "INF_NEG") return Number.NEGATIVE_INFINITY;
  return typeof value === "number" ? value : Number.NaN;
}
function metricNames(system) {
  const row = system.find(({ key: key2 }) => key2 === "study:metric_names");
  const value = typeof row?.value_json === "string" ? parseJsonLine(row.value_json) : null;
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}
function attributesOf(rows) {
  return settingsFrom(
    rows.flatMap(({ key: key2, value_json: json2 }) => {
      if (typeof key2 !== "string" || typeof json2 !== "string") return [];
      return Object.entries(flatSettings(parseJsonLine(json2) ?? null, key2));
    })
  );
}
function grouped(rows, column) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key2 = row[column] ?? null;
    const group = groups2.get(key2);
    if (group === void 0) groups2.set(key2, [row]);
    else group.push(row);
  }
  return groups2;
}
function numberOf5(value) {
  return typeof value === "number" ? value : 0;
}

// src/runs/optuna-journal/operation.ts
var operations = {
  createStudy: 0,
  deleteStudy: 1,
  studyAttribute: 2,
  studySystem: 3,
  createTrial: 4,
  parameter: 5,
  state: 6,
  intermediate: 7,
  attribute: 8
};
var number6 = number().nullable().catch(null).default(null);
var record2 = record(string(), unknown()).nullable().catch(null).default(null);
var Operation = lazy(
  () => object({
    op_code: number(),
    study_id: number6,
    trial_id: number6,
    study_name: string().catch("").default(""),
    directions: array(number()).catch([]).default([]),
    state: number6,
    value: number6,
    values: array(number()).nullable().catch(null).default(null),
    param_name: string().catch("").default(""),
    param_value_internal: number6,
    distribution: string().catch("").default(""),
    step: number6,
    intermediate_value: number6,
    user_attr: record2,
    system_attr: record2,
    params: record2,
    distributions: record2,
    intermediate_values: record2,
    user_attrs: record2
  })
);

// src/runs/optuna-journal/journal.ts
var Journal = class {
  #studies = [];
  #trials = [];
  /** The studies that were not deleted. */
  studies() {
    return this.#studies.filter((study) => study !== null).map((study) => ({ ...study, directions: study.directions.map(directionOf2), trials: study.trials.map((trial) => trial) }));
  }
  /** Applies one operation; `raw` is the same line, for values that are not finite. */
  apply(operation2, raw) {
    const study = operation2.study_id === null ? null : this.#studies[operation2.study_id] ?? null;
    switch (operation2.op_code) {
      case operations.createStudy:
        this.#createStudy(operation2);
        return;
      case operations.deleteStudy:
        if (operation2.study_id !== null && operation2.study_id in this.#studies) this.#studies[operation2.study_id] = null;
        return;
      case operations.studyAttribute:
        if (study !== null) study.attributes = merged(study.attributes, field(raw, "user_attr"));
        return;
      case operations.studySystem:
        if (study !== null) study.metricNames = namesIn(operation2.system_attr) ?? study.metricNames;
        return;
      case operations.createTrial:
        if (study !== null) this.#createTrial(study, operation2, raw);
        return;
      default:
        this.#changeTrial(operation2, raw);
    }
  }
  #createStudy({ study_name: name, directions }) {
    if (this.#studies.some((study) => study?.name === name)) return;
    this.#studies.push({ name, directions, metricNames: [], attributes: settingsFrom([]), distributions: /* @__PURE__ */ new Map(), trials: [] });
  }
  #createTrial(study, operation2, raw) {
    const trial = {
      number: study.trials.length,
      state: stateOf(operation2.state ?? 0) ?? "running",
      values: operation2.values ?? (operation2.value === null ? [] : [operation2.value]),
      parameters: /* @__PURE__ */ new Map(),
      intermediate: Object.entries(operation2.intermediate_values ?? {}).map(([step2, value]) => ({ step: Number(step2), value: finite2(value) })),
      attributes: merged(settingsFrom([]), field(raw, "user_attrs"))
    };
    for (const [name, value] of Object.entries(operation2.params ?? {})) {
      const json2 = operation2.distributions?.[name];
      if (typeof value === "number") setParameter(study, trial, name, value, typeof json2 === "string" ? json2 : "");
    }
    study.trials.push(trial);
    this.#trials.push({ study, trial });
  }
  #changeTrial(operation2, raw) {
    const { study, trial } = this.#trials[operation2.trial_id ?? -1] ?? { study: null, trial: null };
    if (study === null || trial === null || !["running", "waiting"].includes(trial.state)) return;
    if (operation2.op_code === operations.parameter && operation2.param_value_internal !== null) {
      setParameter(study, trial, operation2.param_name, operation2.param_value_internal, operation2.distribution);
    } else if (operation2.op_code === operations.state) {
      trial.state = stateOf(operation2.state ?? -1) ?? trial.state;
      trial.values = operation2.values ?? trial.values;
    } else if (operation2.op_code === operations.intermediate && operation2.step !== null && operation2.step >= 0) {
      trial.intermediate.push({ step: operation2.step, value: operation2.intermediate_value ?? finite2(field(raw, "intermediate_value")) });
    } else if (operation2.op_code === operations.attribute) {
      trial.attributes = merged(trial.attributes, field(raw, "user_attr"));
    }
  }
};
function setParameter(study, trial, name, internal, json2) {
  const distribution2 = distributionOf(json2);
  if (distribution2 !== null) study.distributions.set(name, distribution2);
  trial.parameters.set(name, parameterValue(internal, distribution2));
}
function field(raw, name) {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  return Object.entries(raw).find(([key2]) => key2 === name)?.[1] ?? null;
}
function merged(before, more) {
  return settingsFrom([...Object.entries(before), ...Object.entries(flatSettings(more))]);
}
function namesIn(attributes) {
  const names2 = attributes?.["study:metric_names"];
  return Array.isArray(names2) ? names2.filter((name) => typeof name === "string") : null;
}
function finite2(value) {
  return typeof value === "number" ? value : Number.NaN;
}

// src/runs/optuna-journal/reader.ts
var id12 = "optuna-journal";
var optunaJournal = {
  id: id12,
  title: "Optuna journal files",
  url: "https://optuna.readthedocs.io/en/stable/reference/generated/optuna.storages.journal.JournalFileBackend.html",
  recognisedBy: "JSON lines with `op_code` and `worker_id`",
  axis: "as for Optuna studies in SQLite",
  metrics: "as for Optuna studies in SQLite",
  best: "the study's direction; each trial's value",
  quirks: ["deleted studies are left out", "operations on finished trials are ignored, as in Optuna", "a line that is cut off is left out"],
  files: ["**/*.{log,jsonl,journal}"],
  recognise: ({ text: text2 }) => /^\s*\{[^\n]{0,300}"op_code"\s*:\s*\d/.test(text2) && text2.includes('"worker_id"') ? 1 : 0,
  parse: (path) => wholeText(path, read9)
};
function read9(file) {
  const journal = new Journal();
  let broken = 0;
  for (const line2 of file.text.split("\n")) {
    if (line2.trim() === "") continue;
    const operation2 = Operation.safeParse(parseJsonLine(line2));
    if (operation2.success) journal.apply(operation2.data, parseJsonLine(line2) ?? null);
    else broken++;
  }
  const problems = broken > 0 ? [{ code: "syntax-error", path: file.path, line: null, values: { lines: broken } }] : [];
  const studies = journal.studies();
  const runs = studies.flatMap((study) => runsOfStudy(file.path, study, id12, studies.length === 1));
  if (runs.length === 0) problems.push({ code: "not-a-result", path: file.path, line: null, values: { reason: "no-trials" } });
  return { kind: "read", runs, problems };
}

// src/runs/optuna-trials/reader.ts
var id13 = "optuna-trials";
var optunaTrials = {
  id: id13,
  title: "Optuna trials as CSV (`trials_dataframe`)",
  url: "https://optuna.readthedocs.io/en/stable/reference/generated/optuna.study.Study.html#optuna.study.Study.trials_dataframe",
  recognisedBy: "a CSV header with `number`, `value` (or `values_0`), `state` and `params_\u2026`",
  axis: "none: a row is a whole trial",
  metrics: "`value`: the final value only",
  best: "`value`, without its direction",
  quirks: ["an index column before `number`", "several objectives (`values_0`, `values_1`)", "pruned and failed trials are not counted"],
  files: ["**/*.csv"],
  recognise: ({ path, text: text2 }) => /\.csv$/i.test(path) && isHeader(text2.slice(0, Math.max(0, text2.search(/\r?\n/)))) ? 0.95 : 0,
  parse: (path) => wholeText(path, read10)
};
function isHeader(line2) {
  const names2 = line2.split(",").map((name) => name.trim().replace(/^"|"$/g, ""));
  const has = (name) => names2.includes(name);
  const begins = (prefix2) => names2.some((name) => name.startsWith(prefix2));
  return has("number") && has("state") && (has("value") || has("values_0") || begins("values_")) && (begins("params_") || has("datetime_start"));
}
function read10(file) {
  const table2 = readCsv(file);
  const container = { kind: "optuna-study", id: file.path, name: file.path };
  const columns = new Map(table2.columns.map((column) => [column.name.trim(), column.cells]));
  const runs = [];
  for (let row = 0; row < table2.rowCount; row++) {
    const cell = (name) => columns.get(name)?.[row] ?? null;
    const state = stateOf(cell("state"));
    if (state === null) continue;
    const under = (prefix2) => settingsFrom([...columns].flatMap(([name, cells]) => name.startsWith(prefix2) ? [[name.slice(prefix2.length), cells[row] ?? null]] : []));
    const hyperparameters = under("params_");
    const settings2 = { ...under("user_attrs_"), ...hyperparameters };
    const value = cell("value") ?? cell("values_0");
    const unit = Object.keys(settings2).map(unitOfLengthKey).find((one) => one !== null) ?? "steps";
    runs.push({
      id: `${file.path}#${String(cell("number") ?? row)}`,
      format: id13,
      container,
      paths: [file.path],
      unit,
      stepBase: 1,
      plannedSteps: plannedLength({ settings: settings2, unit, stepsPerEpoch: null, lastStep: null }),
      lastStep: null,
      series: [],
      reportedBest: typeof value === "number" ? { metric: "value", goal: null, step: null, value } : null,
      checkpoints: null,
      stated: statedBy3[state],
      hyperparameters,
      stepsPerEpoch: null,
      problems: []
    });
  }
  const reason = runs.length > 0 ? "one-row-per-trial" : "no-trials";
  return { kind: "read", runs, problems: [...table2.problems, { code: "not-a-result", path: file.path, line: null, values: { reason } }] };
}

// src/runs/ray-tune/experiment.ts
function experimentOf2(trialFolder) {
  const folder = folderOf(trialFolder);
  return { kind: "ray-experiment", id: folder, name: folder };
}

// src/runs/ray-tune/params.ts
var maxNesting2 = 4;
function readParams(file, format) {
  const { value, problems } = parseJsonData(file);
  if (!isRow2(value)) return { kind: "not-mine" };
  const part = folderOf(file.path);
  const run = partOfRun({ format, path: file.path, part, container: experimentOf2(part) }, { hyperparameters: settingsOf(value) });
  return { kind: "read", runs: [run], problems };
}
function settingsOf(value, prefix2 = "", depth = 0) {
  const settings2 = /* @__PURE__ */ Object.create(null);
  for (const [key2, item] of Object.entries(value)) {
    const name = prefix2 === "" ? key2 : `${prefix2}.${key2}`;
    if (isRow2(item)) {
      if (depth < maxNesting2) Object.assign(settings2, settingsOf(item, name, depth + 1));
    } else if (typeof item !== "object" || item === null) settings2[name] = item;
  }
  return settings2;
}

// src/runs/ray-tune/experiment-state.ts
function readExperimentState(file, format) {
  const { value, problems } = parseJsonData(file);
  const trials = isRow2(value) ? trialsOf(value) : [];
  const runs = trials.map((trial, index) => recordOf(trial, `${file.path}#${index + 1}`, { format, path: file.path }));
  return { kind: "read", runs, problems };
}
function trialsOf(state) {
  const { checkpoints, trial_data: pairs } = state;
  if (checkpoints !== void 0 && isList2(checkpoints)) return checkpoints.map(parsed).filter(isRow2);
  if (pairs === void 0 || !isList2(pairs)) return [];
  return pairs.flatMap((pair) => {
    const [trial, runtime] = isList2(pair) ? pair.map(parsed) : [];
    return isRow2(trial) ? [isRow2(runtime) ? { ...runtime, ...trial } : trial] : [];
  });
}
function parsed(item) {
  return typeof item === "string" ? parseJsonLine(item) : item;
}
function recordOf(trial, id22, { format, path }) {
  const named2 = [trial.logdir, trial.relative_logdir, trial.trial_id].find((name) => typeof name === "string");
  const folder = nameOf(named2 ?? id22);
  const experiment = folderOf(path);
  const settings2 = isRow2(trial.config) ? settingsOf(trial.config) : {};
  const part = experiment === "" ? folder : `${experiment}/${folder}`;
  return partOfRun({ format, path, part, container: experimentOf2(part) }, { id: id22, hyperparameters: settings2, ...endOf(trial) });
}
function endOf(trial) {
  const criteria = Object.entries(isRow2(trial.stopping_criterion) ? trial.stopping_criterion : {});
  const last = isRow2(trial.last_result) ? trial.last_result : {};
  const lastOf3 = (name) => typeof last[name] === "number" ? last[name] : null;
  const limit = criteria.find(([name]) => name === "training_iteration")?.[1];
  const iteration2 = lastOf3("training_iteration");
  const plannedSteps = typeof limit === "number" && limit > 0 ? { value: limit } : null;
  if (trial.status !== "TERMINATED") return { stated: iteration2 === null ? null : "unfinished", plannedSteps };
  if (criteria.length === 0 || iteration2 === null) return { stated: null, plannedSteps };
  const reached = criteria.filter(([name, threshold]) => typeof threshold === "number" && (lastOf3(name) ?? Number.NEGATIVE_INFINITY) >= threshold);
  if (reached.length === 0) return { stated: "pruned", plannedSteps };
  const isLength = reached.some(([name]) => /^(training_iteration|timesteps_total|num_env_steps_sampled_lifetime|time_total_s|episodes_total)$/.test(name));
  return isLength ? { stated: "complete", plannedSteps: plannedSteps ?? { value: iteration2 } } : { stated: "stopped-early", plannedSteps };
}

// src/runs/ray-tune/reader.ts
var id14 = "ray-tune";
var rayTune = {
  id: id14,
  title: "Ray Tune trial folder",
  url: "https://docs.ray.io/en/latest/tune/tutorials/tune-output.html",
  recognisedBy: "`result.json` (JSON lines) or `progress.csv` with `training_iteration`, `params.json`, `experiment_state-*.json`",
  axis: "`training_iteration`: counts from 1; `timesteps_total` is the environment's",
  metrics: "`evaluation/*` where there is an evaluation, else `episode_reward_mean` or what the trainable reports",
  best: "\u2013",
  quirks: [
    "`result.json` knows metrics that start later than the header of `progress.csv`",
    "`nan` before the first episode has ended",
    "JSON lines in a `.json`",
    "`Infinity` in the experiment state",
    "stopped by a criterion, at a target, or by the scheduler"
  ],
  files: ["**/result.json", "**/progress.csv", "**/params.json", "**/experiment_state-*.json"],
  recognise: (head) => scoreOf(head),
  parse: (path) => {
    if (/progress[^/]*\.csv$/.test(path)) return tableParser(path, dialectOf(path));
    if (nameOf(path) === "result.json") return linesParser(path, dialectOf(path));
    return wholeText(path, nameOf(path) === "params.json" ? (file) => readParams(file, id14) : (file) => readExperimentState(file, id14));
  }
};
function scoreOf({ path, text: text2 }) {
  const name = nameOf(path);
  if (/^experiment_state-.*\.json$/.test(name)) return /"(checkpoints|trial_data)"/.test(text2) ? 1 : 0;
  if (name === "params.json") return isSettings(text2) ? 0.6 : 0;
  if (!/"?training_iteration"?/.test(text2)) return 0;
  return name === "progress.csv" || name === "result.json" ? 0.95 : 0;
}
function isSettings(text2) {
  if (/"(\w*_)?(epochs|max_steps|max_train_steps|num_train_steps|max_iters|total_steps)"\s*:/.test(text2)) return false;
  const pretty = [...text2.matchAll(/^ {2}"([^"]+)":/gm)].map(([, name]) => name ?? "");
  const value = pretty.length === 0 ? parseJsonLine(text2) : null;
  const names2 = isRow2(value ?? void 0) ? Object.keys(value ?? {}) : pretty;
  return names2.length > 0 && names2.every((name, index) => index === 0 || (names2[index - 1] ?? "") < name);
}
var untold = /^(hist_stats|sampler_perf|perf|info|custom_metrics|off_policy_estimator|counters|timers|config)[./]|[./](hist_stats|sampler_perf|perf)[./]|^(info|config|custom_metrics)$/;
function dialectOf(path) {
  return {
    format: id14,
    stepBase: 1,
    ignores: (name) => untold.test(name) && !/^config[./](lr|learning_rate|gamma|seed|train_batch_size|batch_size)$/.test(name),
    roleOf: (name) => isSpread(name) ? "other" : isReported(name) ? "validation" : null,
    adjust: (run) => settled({ ...run, part: folderOf(path), container: experimentOf2(folderOf(path)) })
  };
}
function isSpread(name) {
  return /(reward|return)s?_(max|min)$/.test(name);
}
function isReported(name) {
  return kindOfName(name) === "metric" && !/(^|[./_])loss$/.test(name);
}
function settled(run) {
  const named2 = run.series.map((series2) => ({ ...series2, name: series2.name.replaceAll(".", "/"), values: series2.values }));
  const isEvaluated = named2.some(({ name, role }) => role === "validation" && kindOfName(name) === "validation");
  const series = named2.map(
    (one) => isEvaluated && one.role === "validation" && kindOfName(one.name) !== "validation" ? { ...one, role: "train" } : one
  );
  const hyperparameters = Object.fromEntries(Object.entries(run.hyperparameters).map(([name, value]) => [name.replace(/^config[./]/, ""), value]));
  return { ...run, series: series.map(withoutLeadingNaN), hyperparameters, problems: run.problems.filter(({ code }) => code !== "not-finite") };
}
function withoutLeadingNaN(series) {
  const first = series.values.findIndex((value) => !Number.isNaN(value));
  return first <= 0 ? series : { ...series, steps: series.steps.slice(first), values: series.values.slice(first) };
}

// src/runs/sweep-table/columns.ts
var minSettings = 2;
var minVaryingSettings = 3;
var sampled = /^(params|param|hp|hparam)[._/]/i;
var stateName = /^(state|status)$/i;
function meaningOf(table2) {
  const measures = table2.columns.filter((column) => isMeasure4(column) && numbersOf(column).length * 2 >= table2.rowCount);
  const settings2 = table2.columns.filter(isSetting);
  const isNamed2 = settings2.some(({ name }) => sampled.test(name.trim()));
  if (table2.rowCount === 0 || measures.length === 0 || settings2.length < minSettings && !isNamed2) return null;
  if (growsByRow(table2) && settings2.filter(varies).length < minVaryingSettings) return null;
  const state = table2.columns.find(({ name }) => stateName.test(name.trim())) ?? null;
  return { settings: table2.columns.filter((column) => column !== state && !measures.includes(column) && mayBeSetting(column)), measures, state };
}
function isSetting({ name }) {
  return isHyperparameterName(name) || isPlannedLengthName(name) || isLearningRateName(name) || sampled.test(name.trim());
}
function mayBeSetting(column) {
  const { name } = column;
  return isSetting(column) || !isAxisName(name) && kindOfName(name) !== "time" && !name.startsWith("_");
}
function varies({ cells }) {
  return new Set(cells).size > 1;
}
function isMeasure4(column) {
  if (isSetting(column) || isAxisName(column.name)) return false;
  const kind = kindOfName(column.name);
  const isNamed2 = kind === "metric" || (kind === "validation" || kind === "test" || kind === "train") && isMetricName(column.name);
  return (isNamed2 || /^values?(_\d+)?$/.test(column.name)) && numbersOf(column).length > 0;
}
function numbersOf({ cells }) {
  return cells.filter((cell) => typeof cell === "number");
}
function growsByRow({ columns, rowCount }) {
  const axis = findAxis(columns.map(({ name }) => name));
  const steps2 = columns.find(({ name }) => name === axis.step || axis.step === null && name === axis.epoch);
  const numbers = steps2 === void 0 ? [] : numbersOf(steps2);
  return rowCount > 1 && numbers.length === rowCount && numbers.every((step2, index) => index === 0 || step2 > (numbers[index - 1] ?? step2));
}

// src/runs/sweep-table/state.ts
function statedBy4(cell) {
  const state = typeof cell === "string" ? cell.trim().toLowerCase().replace(/^trialstate\./, "") : "";
  if (/^(finished|complete|completed|terminated|done|success|succeeded)$/.test(state)) return "complete";
  if (/^(pruned|stopped)$/.test(state)) return "pruned";
  return /^(crashed|failed|fail|killed|running|preempted|preempting|error|errored|waiting|pending|paused)$/.test(state) ? "unfinished" : null;
}

// src/runs/sweep-table/reader.ts
var id15 = "sweep-table";
var sweepTable = {
  id: id15,
  title: "Table of trials",
  url: "https://docs.wandb.ai/guides/runs/filter-runs/",
  recognisedBy: "a `.csv`, `.tsv` or `.jsonl` table without a growing step, with two settings or more and a measure: one row a trial",
  axis: "none; `max_steps`, `epochs` and the like are the planned length of the trial",
  metrics: "final values of the measures",
  best: "\u2013",
  quirks: ["settings and final values in one row", "W&B's table of runs with its states", "Optuna's `params_*` and `state`", "Python objects as text in cells"],
  files: ["**/*.{csv,tsv,jsonl,ndjson}"],
  recognise: ({ path }) => /\.(csv|tsv|jsonl|ndjson)$/i.test(path) ? 0.1 : 0,
  parse: (path) => wholeText(path, read11)
};
function read11(file) {
  const table2 = /\.(csv|tsv)$/i.test(file.path) ? readCsv(file) : readJsonl(file);
  const meaning = meaningOf(table2);
  if (meaning === null) return { kind: "not-mine" };
  const runs = Array.from({ length: table2.rowCount }, (_, row) => trialOf2(table2, meaning, row));
  return { kind: "read", runs, problems: table2.problems };
}
function trialOf2({ path, rowCount }, { settings: settings2, measures, state }, row) {
  const id22 = rowCount > 1 ? `${path}#${row + 1}` : path;
  const hyperparameters = cellsOf2(settings2, row);
  const finalValues = /* @__PURE__ */ Object.create(null);
  for (const { name, cells } of measures) {
    const value = cells[row];
    if (typeof value === "number") finalValues[name] = value;
  }
  const steps2 = plannedLengthOf(hyperparameters, "steps", null);
  const epochs = steps2 === null ? plannedLengthOf(hyperparameters, "epochs", null) : null;
  const told2 = { id: id22, hyperparameters, finalValues, plannedSteps: steps2 ?? epochs, unit: epochs === null ? "steps" : "epochs" };
  const container = { kind: "sweep", id: path, name: path };
  return partOfRun({ format: "sweep-table", path, part: id22, container }, { ...told2, stated: statedBy4(state?.cells[row]) });
}
function cellsOf2(columns, row) {
  const values = /* @__PURE__ */ Object.create(null);
  for (const { name, cells } of columns) {
    const value = cells[row];
    if (value !== void 0) values[name] = value;
  }
  return values;
}

// src/runs/table/reader.ts
var table = {
  id: "table",
  title: "CSV or TSV with a step or epoch column",
  url: "https://www.rfc-editor.org/rfc/rfc4180",
  recognisedBy: "a `.csv` or `.tsv` file whose header names a step or an epoch and at least one measure such as a loss",
  axis: "a step or epoch column; whether it counts or indexes is told from the numbers",
  metrics: "columns by their names: `train\u2026`, `val\u2026`, `eval\u2026`, `loss`",
  best: "\u2013",
  quirks: ["padded and repeated headers", "ragged rows", "doubled rows", "merge conflict markers", "several runs below or beside each other"],
  files: ["**/*.{csv,tsv}"],
  recognise: ({ path }) => /\.(csv|tsv)$/i.test(path) && !isOneMetric(path) ? 0.4 : 0,
  parse: (path) => tableParser(path, { format: "table" })
};
function isOneMetric(path) {
  return /(^|\/)(dvclive|plots\/metrics)\/.*\.tsv$/i.test(path);
}

// src/runs/framing/damage.ts
function damageProblem(path, { kind, byte }) {
  return kind === "truncated" ? { code: "truncated", path, line: null, values: { byte } } : { code: "record-damaged", path, line: null, values: { byte } };
}
function leftOutProblem(path, records) {
  return { code: "record-damaged", path, line: null, values: { records } };
}

// node_modules/pbf/index.js
var SHIFT_LEFT_32 = (1 << 16) * (1 << 16);
var SHIFT_RIGHT_32 = 1 / SHIFT_LEFT_32;
var TEXT_DECODER_MIN_LENGTH = 12;
var utf8TextDecoder = typeof TextDecoder === "undefined" ? null : new TextDecoder("utf-8");
var PBF_VARINT = 0;
var PBF_FIXED64 = 1;
var PBF_BYTES = 2;
var PBF_FIXED32 = 5;
var PbfReader = class {
  /**
   * @param {Uint8Array | ArrayBuffer} buf
   */
  constructor(buf) {
    this.buf = ArrayBuffer.isView(buf) ? buf : new Uint8Array(buf);
    this.dataView = new DataView(this.buf.buffer, this.buf.byteOffset, this.buf.byteLength);
    this.pos = 0;
    this.type = 0;
    this._valueStart = -1;
    this.length = this.buf.length;
  }
  /**
   * @template T
   * @param {(tag: number, result: T, pbf: PbfReader) => void} readField
   * @param {T} result
   * @param {number} [end]
   */
  readFields(readField, result, end = this.length) {
    let field2;
    while (field2 = this.nextField(end)) {
      readField(field2, result, this);
    }
    return result;
  }
  /**
   * @template T
   * @param {(tag: number, result: T, pbf: PbfReader) => void} readField
   * @param {T} result
   */
  readMessage(readField, result) {
    return this.readFields(readField, result, this.readVarint() + this.pos);
  }
  readFixed32() {
    const val = this.dataView.getUint32(this.pos, true);
    this.pos += 4;
    return val;
  }
  readSFixed32() {
    const val = this.dataView.getInt32(this.pos, true);
    this.pos += 4;
    return val;
  }
  // 64-bit int handling is based on github.com/dpw/node-buffer-more-ints (MIT-licensed)
  readFixed64() {
    const val = this.dataView.getUint32(this.pos, true) + this.dataView.getUint32(this.pos + 4, true) * SHIFT_LEFT_32;
    this.pos += 8;
    return val;
  }
  readSFixed64() {
    const val = this.dataView.getUint32(this.pos, true) + this.dataView.getInt32(this.pos + 4, true) * SHIFT_LEFT_32;
    this.pos += 8;
    return val;
  }
  readFloat() {
    const val = this.dataView.getFloat32(this.pos, true);
    this.pos += 4;
    return val;
  }
  readDouble() {
    const val = this.dataView.getFloat64(this.pos, true);
    this.pos += 8;
    return val;
  }
  /**
   * @param {boolean} [isSigned]
   */
  readVarint(isSigned) {
    const buf = this.buf;
    const b0 = buf[this.pos++];
    if (b0 < 128) return b0;
    let val = b0 & 127, b;
    b = buf[this.pos++];
    val |= (b & 127) << 7;
    if (b < 128) return val;
    b = buf[this.pos++];
    val |= (b & 127) << 14;
    if (b < 128) return val;
    b = buf[this.pos++];
    val |= (b & 127) << 21;
    if (b < 128) return val;
    b = buf[this.pos];
    val |= (b & 15) << 28;
    return readVarintRemainder(val, isSigned, this);
  }
  readSVarint() {
    const num = this.readVarint();
    return num % 2 === 1 ? (num + 1) / -2 : num / 2;
  }
  readBoolean() {
    return Boolean(this.readVarint());
  }
  readString() {
    const end = this.readVarint() + this.pos;
    const pos = this.pos;
    this.pos = end;
    if (end - pos >= TEXT_DECODER_MIN_LENGTH && utf8TextDecoder) {
      return utf8TextDecoder.decode(this.buf.subarray(pos, end));
    }
    return readUtf8(this.buf, pos, end);
  }
  readBytes() {
    const end = this.readVarint() + this.pos, buffer = this.buf.subarray(this.pos, end);
    this.pos = end;
    return buffer;
  }
  // verbose for performance reasons; doesn't affect gzipped size
  /**
   * @param {number[]} [arr]
   * @param {boolean} [isSigned]
   */
  readPackedVarint(arr = [], isSigned) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readVarint(isSigned));
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedSVarint(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readSVarint());
    return arr;
  }
  /** @param {boolean[]} [arr] */
  readPackedBoolean(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readBoolean());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedFloat(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readFloat());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedDouble(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readDouble());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedFixed32(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readFixed32());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedSFixed32(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readSFixed32());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedFixed64(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readFixed64());
    return arr;
  }
  /** @param {number[]} [arr] */
  readPackedSFixed64(arr = []) {
    const end = this.readPackedEnd();
    while (this.pos < end) arr.push(this.readSFixed64());
    return arr;
  }
  readPackedEnd() {
    return this.type === PBF_BYTES ? this.readVarint() + this.pos : this.pos + 1;
  }
  /**
   * Advance to the next field. Returns the field number, or 0 at end-of-message.
   * @param {number} [end]
   */
  nextField(end = this.length) {
    if (this.pos === this._valueStart) this.skip(this.type);
    if (this.pos >= end) return 0;
    const tag = this.readVarint();
    this.type = tag & 7;
    this._valueStart = this.pos;
    return tag >>> 3;
  }
  /** @param {number} val */
  skip(val) {
    const type = val & 7;
    if (type === PBF_VARINT) while (this.buf[this.pos++] > 127) {
    }
    else if (type === PBF_BYTES) this.pos = this.readVarint() + this.pos;
    else if (type === PBF_FIXED32) this.pos += 4;
    else if (type === PBF_FIXED64) this.pos += 8;
    else throw new Error(`Unimplemented type: ${type}`);
  }
};
function readVarintRemainder(l, s, p) {
  const buf = p.buf;
  let h, b;
  b = buf[p.pos++];
  h = (b & 112) >> 4;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 127) << 3;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 127) << 10;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 127) << 17;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 127) << 24;
  if (b < 128) return toNum(l, h, s);
  b = buf[p.pos++];
  h |= (b & 1) << 31;
  if (b < 128) return toNum(l, h, s);
  throw new Error("Expected varint not more than 10 bytes");
}
function toNum(low, high, isSigned) {
  return isSigned ? high * 4294967296 + (low >>> 0) : (high >>> 0) * 4294967296 + (low >>> 0);
}
function readUtf8(buf, pos, end) {
  let str = "";
  let i = pos;
  while (i < end) {
    const b0 = buf[i];
    let c = null;
    let bytesPerSequence = b0 > 239 ? 4 : b0 > 223 ? 3 : b0 > 191 ? 2 : 1;
    if (i + bytesPerSequence > end) break;
    let b1, b2, b3;
    if (bytesPerSequence === 1) {
      if (b0 < 128) {
        c = b0;
      }
    } else if (bytesPerSequence === 2) {
      b1 = buf[i + 1];
      if ((b1 & 192) === 128) {
        c = (b0 & 31) << 6 | b1 & 63;
        if (c <= 127) {
          c = null;
        }
      }
    } else if (bytesPerSequence === 3) {
      b1 = buf[i + 1];
      b2 = buf[i + 2];
      if ((b1 & 192) === 128 && (b2 & 192) === 128) {
        c = (b0 & 15) << 12 | (b1 & 63) << 6 | b2 & 63;
        if (c <= 2047 || c >= 55296 && c <= 57343) {
          c = null;
        }
      }
    } else if (bytesPerSequence === 4) {
      b1 = buf[i + 1];
      b2 = buf[i + 2];
      b3 = buf[i + 3];
      if ((b1 & 192) === 128 && (b2 & 192) === 128 && (b3 & 192) === 128) {
        c = (b0 & 15) << 18 | (b1 & 63) << 12 | (b2 & 63) << 6 | b3 & 63;
        if (c <= 65535 || c >= 1114112) {
          c = null;
        }
      }
    }
    if (c === null) {
      c = 65533;
      bytesPerSequence = 1;
    } else if (c > 65535) {
      c -= 65536;
      str += String.fromCharCode(c >>> 10 & 1023 | 55296);
      c = 56320 | c & 1023;
    }
    str += String.fromCharCode(c);
    i += bytesPerSequence;
  }
  return str;
}

// src/runs/tensorboard/tensor.ts
var dataTypes = {
  float: 1,
  double: 2,
  int32: 3,
  uint8: 4,
  int16: 5,
  int8: 6,
  string: 7,
  int64: 9,
  bool: 10,
  bfloat16: 14,
  uint16: 17,
  half: 19,
  uint32: 22,
  uint64: 23
};
var maxTextBytes = 256 * 1024;
function readTensor(data) {
  let type = 0;
  let content = null;
  let text2 = null;
  const numbers = [];
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 1) type = pbf.readVarint();
    else if (field2 === 4) content = pbf.readBytes();
    else if (field2 === 5) pbf.readPackedFloat(numbers);
    else if (field2 === 6) pbf.readPackedDouble(numbers);
    else if (field2 === 7 || field2 === 10) pbf.readPackedVarint(numbers, true);
    else if (field2 === 13 || field2 === 11 || field2 === 16 || field2 === 17) pbf.readPackedVarint(numbers);
    else if (field2 === 8) {
      const bytes = pbf.readBytes();
      if (bytes.length <= maxTextBytes) text2 ??= new TextDecoder().decode(bytes);
    }
  }, null);
  if (type === dataTypes.string) return { number: null, text: text2 };
  const [first] = numbers;
  if (numbers.length === 1 && first !== void 0) return { number: meant(type, first), text: null };
  return { number: content === null ? null : fromContent(type, content), text: null };
}
function meant(type, value) {
  if (type === dataTypes.half) return halfOf(value);
  return type === dataTypes.bfloat16 ? bfloatOf(value) : value;
}
function fromContent(type, content) {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const read13 = readers.get(type);
  return read13 !== void 0 && content.length === read13.bytes ? read13.of(view) : null;
}
var readers = /* @__PURE__ */ new Map([
  [dataTypes.float, { bytes: 4, of: (view) => view.getFloat32(0, true) }],
  [dataTypes.double, { bytes: 8, of: (view) => view.getFloat64(0, true) }],
  [dataTypes.int32, { bytes: 4, of: (view) => view.getInt32(0, true) }],
  [dataTypes.uint32, { bytes: 4, of: (view) => view.getUint32(0, true) }],
  [dataTypes.int16, { bytes: 2, of: (view) => view.getInt16(0, true) }],
  [dataTypes.uint16, { bytes: 2, of: (view) => view.getUint16(0, true) }],
  [dataTypes.int8, { bytes: 1, of: (view) => view.getInt8(0) }],
  [dataTypes.uint8, { bytes: 1, of: (view) => view.getUint8(0) }],
  [dataTypes.bool, { bytes: 1, of: (view) => view.getUint8(0) }],
  [dataTypes.int64, { bytes: 8, of: (view) => Number(view.getBigInt64(0, true)) }],
  [dataTypes.uint64, { bytes: 8, of: (view) => Number(view.getBigUint64(0, true)) }],
  [dataTypes.half, { bytes: 2, of: (view) => halfOf(view.getUint16(0, true)) }],
  [dataTypes.bfloat16, { bytes: 2, of: (view) => bfloatOf(view.getUint16(0, true)) }]
]);
function halfOf(bits) {
  const sign = (bits & 32768) === 0 ? 1 : -1;
  const exponent = bits >> 10 & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
function bfloatOf(bits) {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, (bits & 65535) * 65536);
  return view.getFloat32(0);
}

// src/runs/tensorboard/event.ts
var sessionStarts = 1;
function readEvent(data) {
  const event = { wallTime: 0, step: 0, fileVersion: null, restarts: false, values: [] };
  const values = [];
  try {
    new PbfReader(data).readFields((field2, _, pbf) => {
      if (field2 === 1) event.wallTime = pbf.readDouble();
      else if (field2 === 2) event.step = pbf.readVarint(true);
      else if (field2 === 3) event.fileVersion = pbf.readString();
      else if (field2 === 5) new PbfReader(pbf.readBytes()).readFields((inner, __, summary) => inner === 1 && values.push(readValue(summary.readBytes())), null);
      else if (field2 === 7) event.restarts = readsStart(pbf.readBytes());
    }, null);
  } catch {
    return null;
  }
  return { ...event, values };
}
function readsStart(data) {
  let status = 0;
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 1) status = pbf.readVarint();
  }, null);
  return status === sessionStarts;
}
function readValue(data) {
  const value = { tag: "", plugin: null, content: null, simple: null, tensor: null };
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 1) value.tag = pbf.readString();
    else if (field2 === 2) value.simple = pbf.readFloat();
    else if (field2 === 8) value.tensor = readTensor(pbf.readBytes());
    else if (field2 === 9) Object.assign(value, readMetadata(pbf.readBytes()));
  }, null);
  return value;
}
function readMetadata(data) {
  const found = { plugin: null, content: null };
  new PbfReader(data).readFields((field2, _, metadata) => {
    if (field2 !== 1) return;
    new PbfReader(metadata.readBytes()).readFields((inner, __, pbf) => {
      if (inner === 1) found.plugin = pbf.readString();
      else if (inner === 2) found.content = pbf.readBytes().slice();
    }, null);
  }, null);
  return found;
}

// src/runs/tensorboard/hparams.ts
var maxHyperparameters = 2e3;
function readHparams(content) {
  const pairs = [];
  try {
    new PbfReader(content).readFields((field2, _, pbf) => {
      if (field2 === 3) readSession(pbf.readBytes(), pairs);
    }, null);
  } catch {
    return settingsFrom([]);
  }
  return settingsFrom(pairs);
}
function readSession(data, pairs) {
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 !== 1 || pairs.length >= maxHyperparameters) return;
    let key2 = "";
    let value = null;
    new PbfReader(pbf.readBytes()).readFields((inner, __, entry) => {
      if (inner === 1) key2 = entry.readString();
      else if (inner === 2) value = readScalar(entry.readBytes());
    }, null);
    pairs.push([key2, value]);
  }, null);
}
function readScalar(data) {
  let value = null;
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 2) value = pbf.readDouble();
    else if (field2 === 3) value = pbf.readString();
    else if (field2 === 4) value = pbf.readBoolean();
  }, null);
  return value === "None" ? null : value;
}

// src/runs/tensorboard/texts.ts
var maxSettingLength = 200;
function settingsOfTexts(texts) {
  const pairs = [];
  for (const [tag, { first, count }] of texts) {
    if (count !== 1) continue;
    const name = tag.replace(/\/text_summary$/, "");
    const plain2 = first.trim();
    if (plain2.startsWith("{")) {
      const parsed3 = parseJsonLine(plain2);
      if (parsed3 !== void 0) pairs.push(...Object.entries(flatSettings(parsed3, name === "args" ? "" : name)));
    } else if (plain2 !== "" && plain2.length <= maxSettingLength && !/\s/.test(plain2)) {
      const value = fromPython(plain2);
      if (value !== void 0) pairs.push([name, value]);
    }
  }
  return settingsFrom(pairs);
}
function fromPython(text2) {
  if (text2 === "True" || text2 === "False") return text2 === "True";
  if (text2 === "None") return null;
  if (/^[[({<]/.test(text2)) return void 0;
  const number8 = Number(text2);
  return Number.isFinite(number8) ? number8 : text2;
}

// src/runs/tensorboard/log.ts
var maxTexts = 3e3;
var EventLog = class {
  curves = new Curves();
  /** Events that were read. */
  events = 0;
  /** When the first event was written, in seconds since 1970; null before it. */
  startedAt = null;
  /** Whether a session of the hparams plugin starts here. */
  hasHparams = false;
  #plugins = /* @__PURE__ */ new Map();
  #texts = /* @__PURE__ */ new Map();
  #hparams = settingsFrom([]);
  add(event) {
    this.events++;
    this.startedAt ??= event.wallTime;
    if (event.restarts && event.step > 0) this.curves.forgetFrom(event.step);
    for (const value of event.values) this.#addValue(event.step, value);
  }
  /** The run's hyperparameters: those of the hparams plugin, and what it wrote as texts. */
  settings() {
    return settingsFrom([...Object.entries(settingsOfTexts(this.#texts)), ...Object.entries(this.#hparams)]);
  }
  #addValue(step2, value) {
    const { tag } = value;
    if (value.plugin !== null && this.#plugins.size < maxTexts) this.#plugins.set(tag, value.plugin);
    const plugin = value.plugin ?? this.#plugins.get(tag) ?? null;
    if (plugin === "hparams") {
      if (value.content !== null) this.#addHparams(value.content);
      return;
    }
    const { text: text2, number: number8 } = value.tensor ?? { text: null, number: null };
    if (value.simple !== null) this.curves.add(tag, step2, value.simple);
    else if (text2 !== null && plugin === "text") this.#addText(tag, text2);
    else if (number8 !== null && (plugin === "scalars" || plugin === null)) this.curves.add(tag, step2, number8);
  }
  #addHparams(content) {
    const found = readHparams(content);
    if (Object.keys(found).length === 0) return;
    this.hasHparams = true;
    this.#hparams = settingsFrom([...Object.entries(this.#hparams), ...Object.entries(found)]);
  }
  #addText(tag, text2) {
    const known3 = this.#texts.get(tag);
    if (known3 !== void 0) this.#texts.set(tag, { first: known3.first, count: known3.count + 1 });
    else if (this.#texts.size < maxTexts) this.#texts.set(tag, { first: text2, count: 1 });
  }
};

// src/runs/framing/byte-queue.ts
var ByteQueue = class {
  #pieces = [];
  #length = 0;
  #taken = 0;
  /** How many bytes wait. */
  get length() {
    return this.#length;
  }
  /** How many bytes were taken or dropped since the beginning: where the first waiting byte stood. */
  get position() {
    return this.#taken;
  }
  /** Adds bytes behind those that wait. They may be overwritten once `settle` was called. */
  push(bytes) {
    if (bytes.length === 0) return;
    this.#pieces.push(bytes);
    this.#length += bytes.length;
  }
  /** The first `count` bytes, which go on waiting; fewer where fewer wait. */
  peek(count) {
    const size = Math.min(count, this.#length);
    const [first] = this.#pieces;
    if (first === void 0 || size === 0) return new Uint8Array(0);
    return first.length >= size ? first.subarray(0, size) : this.#joined(size);
  }
  /** Takes the first `count` bytes; fewer where fewer wait. */
  take(count) {
    const whole = this.peek(count);
    this.drop(whole.length);
    return whole;
  }
  /** Leaves out the first `count` bytes, and says how many there were. */
  drop(count) {
    const size = Math.min(count, this.#length);
    let left = size;
    let whole = 0;
    for (const piece of this.#pieces) {
      if (piece.length > left) break;
      left -= piece.length;
      whole++;
    }
    if (whole > 0) this.#pieces.splice(0, whole);
    const [first] = this.#pieces;
    if (left > 0 && first !== void 0) this.#pieces[0] = first.subarray(left);
    this.#length -= size;
    this.#taken += size;
    return size;
  }
  /** Copies what waits, so that the pushed bytes may be overwritten. */
  settle() {
    const last = this.#pieces.pop();
    if (last !== void 0) this.#pieces.push(last.slice());
  }
  #joined(size) {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece.subarray(0, size - at), at);
      at += Math.min(piece.length, size - at);
      if (at === size) break;
    }
    return whole;
  }
};

// src/runs/framing/checksum.ts
var castagnoli = tableOf2(2197175160);
var ieee = tableOf2(3988292384);
function maskedCrc32c(bytes) {
  const crc = crcOf(castagnoli, bytes);
  return (crc >>> 15 | crc << 17) + 2726488792 >>> 0;
}
function crc32(bytes) {
  return crcOf(ieee, bytes);
}
function crcOf(table2, bytes) {
  let crc = 4294967295;
  for (const byte of bytes) crc = (table2[(crc ^ byte) & 255] ?? 0) ^ crc >>> 8;
  return (crc ^ 4294967295) >>> 0;
}
function tableOf2(polynomial2) {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? value >>> 1 ^ polynomial2 : value >>> 1;
    return value >>> 0;
  });
}

// src/runs/tensorboard/records.ts
var maxRecordBytes = 4 * 2 ** 20;
var headerBytes = 12;
var footerBytes = 4;
var TfRecords = class {
  /** Records that were passed over because of their length. */
  skipped = 0;
  #onRecord;
  #queue = new ByteQueue();
  #start = 0;
  #length = null;
  #toSkip = 0;
  #damage = null;
  constructor(onRecord) {
    this.#onRecord = onRecord;
  }
  take(bytes) {
    if (this.#damage !== null) return;
    this.#queue.push(bytes);
    while (this.#damage === null && this.#next()) ;
    this.#queue.settle();
  }
  /** Where the file breaks off; null for a whole one. */
  finish() {
    const isOpen2 = this.#length !== null || this.#toSkip > 0 || this.#queue.length > 0;
    return this.#damage ?? (isOpen2 ? { kind: "truncated", byte: this.#start } : null);
  }
  /** Reads a header or a record's data; false where more bytes are needed. */
  #next() {
    if (this.#toSkip > 0) {
      this.#toSkip -= this.#queue.drop(this.#toSkip);
      return this.#toSkip === 0;
    }
    return this.#length === null ? this.#readHeader() : this.#readData(this.#length);
  }
  #readHeader() {
    if (this.#queue.length < headerBytes) return false;
    this.#start = this.#queue.position;
    const header3 = this.#queue.take(headerBytes);
    const view = new DataView(header3.buffer, header3.byteOffset, headerBytes);
    const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
    if (maskedCrc32c(header3.subarray(0, 8)) !== view.getUint32(8, true)) this.#damage = { kind: "checksum", byte: this.#start };
    else if (length > maxRecordBytes) {
      this.#toSkip = length + footerBytes;
      this.skipped++;
    } else this.#length = length;
    return true;
  }
  #readData(length) {
    if (this.#queue.length < length + footerBytes) return false;
    const record3 = this.#queue.take(length + footerBytes);
    const data = record3.subarray(0, length);
    const expected = new DataView(record3.buffer, record3.byteOffset + length, footerBytes).getUint32(0, true);
    if (maskedCrc32c(data) === expected) this.#onRecord(data);
    else this.#damage = { kind: "checksum", byte: this.#start };
    this.#length = null;
    return true;
  }
};

// src/runs/tensorboard/clock.ts
function clockOf(tags) {
  const keras3 = new Map([...tags].flatMap(([tag, curve]) => tag.startsWith("epoch_") ? [[tag.slice("epoch_".length), curve]] : []));
  const others2 = [...tags.keys()].filter((tag) => !tag.startsWith("epoch_") && !/^(batch_|evaluation_\w+_vs_iterations$)/.test(tag));
  if (keras3.size > 0 && others2.length === 0) return { curves: keras3, unit: "epochs", stepBase: 0 };
  const ray = rayClock(tags);
  if (ray !== null) return ray;
  const curves = new Map([...tags].filter(([tag]) => !/ vs (samples|tokens|time|seconds)$/i.test(tag) && tag !== "hp_metric"));
  return { curves, unit: isByEpoch(curves) ? "epochs" : "steps", stepBase: null };
}
function rayClock(tags) {
  const prefix2 = "ray/tune/";
  if (tags.size === 0 || ![...tags.keys()].every((tag) => tag.startsWith(prefix2))) return null;
  const plain2 = new Map([...tags].map(([tag, curve]) => [tag.slice(prefix2.length), curve]));
  const iterations = plain2.get("training_iteration") ?? plain2.get("iterations_since_restore");
  if (iterations === void 0) return { curves: plain2, unit: "steps", stepBase: 1 };
  const iterationAt = new Map(iterations.steps.map((step2, index) => [step2, iterations.values[index] ?? Number.NaN]));
  const curves = new Map([...plain2].map(([name, curve]) => [name, onIterations(curve, iterationAt)]));
  return { curves, unit: "steps", stepBase: 1 };
}
function onIterations({ steps: steps2, values, order }, iterationAt) {
  const kept = steps2.flatMap((step2, index) => Number.isFinite(iterationAt.get(step2)) ? [index] : []);
  return {
    steps: kept.map((index) => iterationAt.get(steps2[index] ?? 0) ?? 0),
    values: kept.map((index) => values[index] ?? Number.NaN),
    order: kept.map((index) => order[index] ?? 0)
  };
}
function isByEpoch(curves) {
  const epoch = epochCurveOf(curves);
  if (epoch === null || epoch.steps.length < 3) return false;
  return epoch.steps.every((step2, index) => step2 === epoch.values[index]) || epoch.steps.every((step2, index) => step2 === (epoch.values[index] ?? 0) + 1);
}

// src/runs/tensorboard/layout.ts
var splitFolder = /^(train|training|validation|valid|val|eval|evaluation|test|dev)(_.*)?$/i;
var defaultFolder = /(^|\/)runs\/[A-Z][a-z]{2}\d{2}_\d{2}-\d{2}-\d{2}_[^/]+$/;
var trainerArguments = ["output_dir", "logging_dir", "per_device_train_batch_size"];
function layoutOf2(path, { tags, settings: settings2, hasHparams }) {
  const folder = parentOf(path);
  const base = folder.slice(folder.lastIndexOf("/") + 1);
  const above = parentOf(folder);
  const [only] = tags;
  if (tags.length === 1 && only !== void 0) {
    const stem = `${only.replaceAll("/", "_")}_`;
    const curve = base.slice(stem.length);
    if (base.startsWith(stem) && curve !== "") return { run: above, nameOf: (tag) => `${tag}/${curve}`, isHparamsCopy: false };
  }
  if (hasHparams && /^\d{9,11}(\.\d+)?$/.test(base)) return { run: above, nameOf: (tag) => tag, isHparamsCopy: true };
  if (defaultFolder.test(folder) && trainerArguments.every((name) => name in settings2)) {
    return { run: parentOf(above), nameOf: (tag) => tag, isHparamsCopy: false };
  }
  if (!splitFolder.test(base)) return { run: folder, nameOf: (tag) => tag, isHparamsCopy: false };
  return { run: above, nameOf: (tag) => hasSplit(tag) ? tag : `${base}/${tag}`, isHparamsCopy: false };
}
function hasSplit(tag) {
  return ["train", "validation", "test", "learning-rate", "time"].includes(kindOfName(tag));
}
function launchOf(path, firstWallTime) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const match = /tfevents\.(\d{9,11})\.(.{1,200}?)(?:\.(\d{1,10})\.\d{1,6})?(?:\.v2)?$/.exec(name);
  const [, seconds, host, process] = match ?? [];
  const startedAt = seconds === void 0 ? firstWallTime : Number(seconds);
  return { startedAt: Number.isFinite(startedAt) ? startedAt : 0, process: host === void 0 || process === void 0 ? null : `${host}.${process}` };
}
function parentOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/runs/tensorboard/runs.ts
function runsOfLog(path, log, format) {
  const settings2 = log.settings();
  const layout = layoutOf2(path, { tags: [...log.curves.all().keys()], settings: settings2, hasHparams: log.hasHparams });
  const clock = clockOf(layout.isHparamsCopy ? /* @__PURE__ */ new Map() : log.curves.all());
  const { curves, stepBase } = clock;
  const isByEpoch2 = clock.unit === "epochs" || epochCurveOf(curves) === null && unitOfEnd(lastStepOf(curves), settings2) === "epochs";
  const unit = isByEpoch2 ? "epochs" : "steps";
  const named2 = new Map([...curves].map(([tag, curve]) => [layout.nameOf(tag), curve]));
  const runs = runsOfCurves({ path, format, curves: named2, unit, stepBase, settings: settings2 });
  return runs.length > 1 ? runs : runs.map((run) => ({ ...run, part: layout.run, launch: launchOf(path, log.startedAt ?? 0) }));
}
function hasMeasures(log) {
  return [...log.curves.all().keys()].some((tag) => isMetricName(tag) || isLearningRateName(tag));
}

// src/runs/tensorboard/reader.ts
var id16 = "tensorboard";
var keptHeadBytes = 1024;
var tensorboard = {
  id: id16,
  title: "TensorBoard event files",
  url: "https://www.tensorflow.org/tensorboard",
  recognisedBy: "a name with `tfevents`, records of TFRecord, and a first event that names the version `brain.Event`",
  axis: "each event's step, as the writer gave it; whether it counts or indexes is told from the numbers; epochs where Keras wrote them, where a logged `epoch` is the step itself, or where the last step is the number of epochs that a hyperparameter names",
  metrics: "scalars, in `simple_value` (PyTorch, TensorFlow 1) and in tensors of the plugin `scalars` (TensorFlow 2, Keras, CLU), by their tags; `train/` and `validation/` below one folder are one run",
  best: "\u2013",
  quirks: [
    "truncated files and wrong checksums: what stands before is read",
    "several launches in one folder are runs of their own, unless one goes on where another ended",
    "Megatron-LM's `X vs samples` and Keras's `evaluation_X_vs_iterations`, which count on another axis, are left out",
    "Keras's `epoch_loss` in `validation/` is `validation/loss`",
    "Ray Tune's `ray/tune/X` is X by training iteration",
    "hyperparameters from the hparams plugin, from `args` of the Hugging Face Trainer and from a text a setting (Megatron-LM)",
    "the log of the Hugging Face Trainer below its output folder and the state in it are one run",
    "writers of `add_scalars` and `add_hparams` in folders of their own",
    "Git LFS pointers"
  ],
  files: ["**/*tfevents*"],
  recognise: ({ path, bytes, text: text2 }) => {
    if (/tfevents/i.test(path.slice(path.lastIndexOf("/") + 1))) return 1;
    return bytes.length > 24 && text2.slice(0, 64).includes("brain.Event:") ? 0.9 : 0;
  },
  parse
};
function parse(path) {
  const log = new EventLog();
  let head = new Uint8Array(0);
  let broken = 0;
  const records = new TfRecords((data) => {
    const event = readEvent(data);
    if (event === null) broken++;
    else log.add(event);
  });
  return {
    take: (bytes) => {
      if (head.length < keptHeadBytes) head = Uint8Array.from([...head, ...bytes.subarray(0, keptHeadBytes - head.length)]);
      records.take(bytes);
    },
    finish: () => answer(path, log, { head, damage: records.finish(), leftOut: broken + records.skipped })
  };
}
function answer(path, log, { head, damage, leftOut: leftOut2 }) {
  const problems = [];
  if (damage !== null) problems.push(damageProblem(path, damage));
  if (leftOut2 > 0) problems.push(leftOutProblem(path, leftOut2));
  if (log.events === 0) return unreadable(path, head, problems);
  if (log.curves.leftOut > 0) problems.push({ code: "truncated", path, line: null, values: { rows: log.curves.count - log.curves.leftOut } });
  const hasSettings2 = Object.keys(log.settings()).length > 0;
  if (hasMeasures(log) || hasSettings2) return { kind: "read", runs: runsOfLog(path, log, id16), problems: [...problems, ...nothingLogged(path, log)] };
  return { kind: "read", runs: [], problems: [...problems, ...nothingLogged(path, log)] };
}
function unreadable(path, head, problems) {
  const named2 = decodeFile(path, head).problems.filter(({ code }) => code === "file-lfs-pointer" || code === "file-empty");
  const another = { code: "not-a-result", path, line: null, values: { reason: "another-format" } };
  return { kind: "unreadable", problems: named2.length > 0 ? named2 : problems.some(({ values }) => values.byte === 0) ? [another] : [...problems, another] };
}
function nothingLogged(path, log) {
  if (hasMeasures(log)) return [];
  return [{ code: "not-a-result", path, line: null, values: { reason: log.events === 1 ? "no-events" : "no-scalars" } }];
}

// src/runs/fitness.ts
function withFitness(run, fitnessOf3) {
  const fitness = fitnessSeries(run, fitnessOf3);
  if (fitness.steps.length === 0) return run;
  const finite3 = fitness.values.filter(Number.isFinite);
  const value = finite3.length === 0 ? null : finite3.reduce((best, one) => Math.max(best, one), Number.NEGATIVE_INFINITY);
  const step2 = value === null ? null : fitness.steps[fitness.values.indexOf(value)] ?? null;
  return { ...run, series: [...run.series, fitness], reportedBest: { metric: fitness.name, goal: "max", step: step2, value } };
}
function fitnessSeries(run, fitnessOf3) {
  const columns = new Map(run.series.map(({ name, steps: steps3, values: values2 }) => [name, new Map(steps3.map((step2, index) => [step2, values2[index] ?? Number.NaN]))]));
  const all4 = [...new Set(run.series.flatMap(({ steps: steps3 }) => steps3))].sort((a, b) => a - b);
  const steps2 = [];
  const values = [];
  for (const step2 of all4) {
    const fitness = fitnessOf3((name) => columns.get(name)?.get(step2) ?? null);
    if (fitness === null) continue;
    steps2.push(step2);
    values.push(Number(fitness.toPrecision(12)));
  }
  return { name: "fitness", steps: steps2, values, role: "validation" };
}

// src/runs/ultralytics-results/fitness.ts
var shares2 = { map50: 0.1, map50to95: 0.9 };
var tasks = ["(B)", "(M)", "(P)", ""];
function fitnessOf(read13) {
  let sum = null;
  for (const task of tasks) {
    const [loose, strict2] = [read13(`metrics/mAP50${task}`), read13(`metrics/mAP50-95${task}`)];
    if (loose !== null && strict2 !== null) sum = (sum ?? 0) + shares2.map50 * loose + shares2.map50to95 * strict2;
  }
  if (sum !== null) return sum;
  const [first, fifth] = [read13("metrics/accuracy_top1"), read13("metrics/accuracy_top5")];
  return first === null || fifth === null ? null : (first + fifth) / 2;
}

// src/runs/ultralytics-results/reader.ts
var id17 = "ultralytics-results";
var ultralytics = {
  id: id17,
  title: "Ultralytics YOLO (v8 and later) `results.csv`",
  url: "https://docs.ultralytics.com/modes/train/",
  recognisedBy: "a `.csv` file whose header has `epoch`, `train/\u2026loss`, and `lr/pg0` or `metrics/mAP50\u2026`",
  axis: "`epoch`: counts from 1 (indices from 0 in the first 8.0 releases)",
  metrics: "`val/*_loss`, `metrics/*`; the run selects by fitness: 0.1 mAP50 + 0.9 mAP50-95, for classification the mean of top 1 and top 5",
  best: "the largest fitness, as `weights/best.pt`",
  quirks: ["padded headers", "`nan` cells", "a stop by patience, counted from the last epoch that equals the best fitness"],
  files: ["**/*.csv"],
  recognise: ({ path, text: text2 }) => {
    const names2 = /\.csv$/i.test(path) ? tableHeadOf(text2)?.names ?? [] : [];
    return names2.includes("epoch") && names2.some((name) => /^train\/\w*loss$/.test(name)) && names2.some((name) => /^(lr\/pg\d+|metrics\/mAP50.*)$/.test(name)) ? 0.95 : 0;
  },
  parse: (path) => tableParser(path, { format: id17, adjust: (run) => withFitness(run, fitnessOf) })
};

// src/runs/wandb-export/reader.ts
var id18 = "wandb-export";
var wandbExport = {
  id: id18,
  title: "Weights & Biases CSV export of a panel",
  url: "https://docs.wandb.ai/guides/app/features/panels/",
  recognisedBy: "a `.csv` header with `RUN - METRIC`, `RUN - METRIC__MIN` and `RUN - METRIC__MAX`",
  axis: "the first column: `Step` counts calls of the logger; `epoch` or `train/global_step` where the panel had that axis",
  metrics: "the name behind the run",
  best: "\u2013",
  quirks: ["a run a column, empty where the run has no value", "`__MIN` and `__MAX` are no metrics", "names of runs with ` - ` in them"],
  files: ["**/*.csv"],
  recognise: ({ path, text: text2 }) => {
    const names2 = /\.csv$/i.test(path) ? tableHeadOf(text2)?.names ?? [] : [];
    return names2.some((name) => / - .+__MIN$/.test(name)) && names2.some((name) => / - .+__MAX$/.test(name)) ? 0.9 : 0;
  },
  parse: (path) => {
    let axis = null;
    const parser2 = tableParser(path, {
      format: id18,
      ignores: (name) => / - _(step|runtime|timestamp)(__MIN|__MAX)?$/.test(name),
      adjust: (run) => /^_?step$/i.test(axis ?? "") ? countingCalls(run, axis ?? "") : run
    });
    const take = (bytes) => {
      axis ??= tableHeadOf(new TextDecoder().decode(bytes.subarray(0, 4096)))?.names[0] ?? "";
      parser2.take(bytes);
    };
    return { take, finish: () => parser2.finish() };
  }
};
function countingCalls(run, key2) {
  const path = run.paths[0] ?? run.id;
  return { ...run, problems: [...run.problems, { code: "axis-counts-log-calls", path, line: null, values: { key: key2 } }] };
}

// src/runs/wandb-folder/config.ts
var maxNesting3 = 4;
function readConfig(file, place) {
  const document = parseYaml(file)[0];
  const hyperparameters = /* @__PURE__ */ Object.create(null);
  const root = document?.root;
  for (const [key2, entry] of root?.kind === "mapping" ? root.entries : []) {
    if (key2 === "wandb_version" || key2.startsWith("_wandb")) continue;
    const value = entry.value.kind === "mapping" ? entry.value.entries.get("value")?.value : entry.value;
    if (value !== void 0) addScalars(hyperparameters, key2, value, 0);
  }
  const steps2 = plannedLengthOf(hyperparameters, "steps", null);
  const epochs = steps2 === null ? plannedLengthOf(hyperparameters, "epochs", null) : null;
  const run = partOfRun(place, { hyperparameters, unit: epochs === null ? "steps" : "epochs", plannedSteps: steps2 ?? epochs });
  return { kind: "read", runs: [run], problems: document?.problems.filter(({ code }) => code === "syntax-error") ?? [] };
}
function addScalars(into, name, node, depth) {
  if (["__proto__", "constructor", "prototype"].includes(name)) return;
  if (node.kind === "scalar") into[name] = node.value;
  else if (node.kind === "mapping" && depth < maxNesting3) {
    for (const [key2, entry] of node.entries) addScalars(into, `${name}.${key2}`, entry.value, depth + 1);
  }
}

// src/runs/wandb-folder/metadata.ts
var literal = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
function readMetadata2(file, place) {
  const { value, problems } = parseJsonData(file);
  const given3 = isRow2(value) ? value.args : void 0;
  const args = given3 !== void 0 && isList2(given3) ? given3.filter((arg) => typeof arg === "string") : [];
  return { kind: "read", runs: [partOfRun(place, { hyperparameters: flagsOf(args) })], problems };
}
function flagsOf(args) {
  const flags = /* @__PURE__ */ Object.create(null);
  for (const [index, arg] of args.entries()) {
    const [, name, given3] = /^--([a-z][\w.-]{0,60})(?:=(.*))?$/i.exec(arg) ?? [];
    if (name === void 0) continue;
    const next = args[index + 1];
    const text2 = given3 ?? (next === void 0 || next.startsWith("--") ? "true" : next);
    flags[name] = text2 === "true" ? true : literal.test(text2) ? Number(text2) : text2;
  }
  return flags;
}

// src/runs/wandb-folder/output.ts
function readOutput(file, place) {
  const log = readNanogptLog(file.text);
  const nothing2 = { kind: "read", runs: [partOfRun(place)], problems: [] };
  if (log.lines.length === 0) return nothing2;
  const result = runsOfTable(tableOfLines(file.path, log.lines), nanogptDialect(place.format, log));
  const [run, ...others2] = result.kind === "read" ? result.runs : [];
  return run === void 0 || others2.length > 0 ? nothing2 : { kind: "read", runs: [{ ...run, part: place.part }], problems: [] };
}

// src/runs/wandb-folder/summary.ts
function readSummary(file, place) {
  const { value, problems } = parseJsonData(file);
  const path = file.path;
  if (!isRow2(value)) return { kind: "unreadable", problems: [...problems, { code: "not-a-result", path, line: null, values: { reason: "no-rows" } }] };
  const finalValues = /* @__PURE__ */ Object.create(null);
  for (const [name, item] of Object.entries(value)) {
    const number8 = summarised(item);
    if (number8 !== null && ["validation", "test", "train", "metric"].includes(kindOfName(name))) finalValues[name] = number8;
  }
  const told2 = Object.keys(finalValues).length > 0;
  const run = partOfRun(place, {
    ...lastStepOf2(value),
    ...told2 ? { finalValues } : {}
  });
  return { kind: "read", runs: [run], problems };
}
function summarised(item) {
  if (typeof item === "number") return item;
  if (!isRow2(item)) return null;
  const found = item.min ?? item.max ?? item.last ?? item.best ?? null;
  return typeof found === "number" ? found : null;
}
function lastStepOf2(summary) {
  const names2 = Object.keys(summary).filter((name) => typeof summary[name] === "number" && name !== "_step");
  const axis = findAxis(names2);
  const [unit, last] = axis.step === null ? ["epochs", summary[axis.epoch ?? ""]] : ["steps", summary[axis.step]];
  return typeof last === "number" && last >= 0 ? { unit, lastStep: last } : { unit: "steps", lastStep: null };
}

// src/runs/wandb-folder/reader.ts
var id19 = "wandb-folder";
var runFolder = /(^|.*\/)(offline-)?run-\d{8}_\d{6}-[\w-]+(?=\/)/;
var wandbFolder = {
  id: id19,
  title: "Weights & Biases run folder",
  url: "https://docs.wandb.ai/guides/track/log/",
  recognisedBy: "`wandb-summary.json`, `wandb-metadata.json`, `config.yaml` with `wandb_version` or `_wandb`, and `output.log` in `run-DATE_TIME-ID/files/`",
  axis: "none but that of `output.log`; `_step` counts calls of the logger",
  metrics: "last values of `wandb-summary.json`, or its `min` and `max` where they were asked for",
  best: "\u2013",
  quirks: ["`config.yaml` with `{desc, value}` and with `{value}`", "part of the run whose `.wandb` file stands above", "nanoGPT lines in `output.log`"],
  files: ["**/wandb-summary.json", "**/wandb-metadata.json", "**/*run-*/**/config.yaml", "**/*run-*/**/output.log"],
  recognise: (head) => kindOf(head) === null ? 0 : 1,
  parse: (path) => wholeText(path, read12)
};
function kindOf({ path, text: text2 }) {
  const name = nameOf(path);
  if (name === "wandb-summary.json") return "summary";
  if (name === "wandb-metadata.json") return "metadata";
  if (name === "config.yaml" && (/^(wandb_version|_wandb):/m.test(text2) || runFolder.test(path) && /^ +value:/m.test(text2))) return "config";
  return name === "output.log" && runFolder.test(path) ? "output" : null;
}
function read12(file) {
  const place = { format: id19, path: file.path, part: partOf(file.path) };
  switch (kindOf(file)) {
    case "summary":
      return readSummary(file, place);
    case "metadata":
      return readMetadata2(file, place);
    case "config":
      return readConfig(file, place);
    case "output":
      return readOutput(file, place);
    case null:
      return { kind: "read", runs: [partOfRun(place)], problems: [] };
  }
}
function partOf(path) {
  return runFolder.exec(path)?.[0] ?? folderOf(path).replace(/(^|\/)files$/, "");
}

// src/runs/wandb-offline/blocks.ts
var fileHeaderBytes = 7;
var blockBytes = 32 * 1024;
var chunkHeaderBytes = 7;
var maxRecordBytes2 = 8 * 2 ** 20;
var kinds = { full: 1, first: 2, middle: 3, last: 4 };
var LogRecords = class {
  /** Records that were passed over because of their length, or because their first chunk is missing. */
  skipped = 0;
  #onRecord;
  #queue = new ByteQueue();
  #isOpen = false;
  #recordStart = 0;
  #chunks = null;
  #size = 0;
  #damage = null;
  #hasEnded = false;
  constructor(onRecord) {
    this.#onRecord = onRecord;
  }
  take(bytes) {
    if (this.#damage !== null || this.#hasEnded) return;
    this.#queue.push(bytes);
    while (this.#damage === null && !this.#hasEnded && this.#next()) ;
    this.#queue.settle();
  }
  /** Where the file breaks off; null for a whole one. A run that was killed leaves a broken last record. */
  finish() {
    const isCut = !this.#hasEnded && (this.#chunks !== null || this.#queue.length > 0);
    return this.#damage ?? (isCut ? { kind: "truncated", byte: this.#chunks === null ? this.#queue.position : this.#recordStart } : null);
  }
  #next() {
    if (!this.#isOpen) {
      if (this.#queue.length < fileHeaderBytes) return false;
      this.#queue.drop(fileHeaderBytes);
      this.#isOpen = true;
    }
    const left = blockBytes - this.#queue.position % blockBytes;
    if (left < chunkHeaderBytes) {
      if (this.#queue.length < left) return false;
      this.#queue.drop(left);
    }
    return this.#readChunk();
  }
  #readChunk() {
    const start = this.#queue.position;
    if (this.#queue.length < chunkHeaderBytes) return false;
    const header3 = this.#queue.peek(chunkHeaderBytes);
    const view = new DataView(header3.buffer, header3.byteOffset, chunkHeaderBytes);
    const length = view.getUint16(4, true);
    const kind = view.getUint8(6);
    if (kind === 0 && length === 0 && view.getUint32(0, true) === 0) {
      this.#hasEnded = true;
      return false;
    }
    if (length > blockBytes - start % blockBytes - chunkHeaderBytes || kind < kinds.full || kind > kinds.last) {
      this.#damage = { kind: "checksum", byte: start };
      return false;
    }
    if (this.#queue.length < chunkHeaderBytes + length) return false;
    const chunk = this.#queue.take(chunkHeaderBytes + length);
    const typed = chunk.subarray(chunkHeaderBytes - 1);
    const expected = new DataView(chunk.buffer, chunk.byteOffset, 4).getUint32(0, true);
    if (crc32(typed) === expected || maskedCrc32c(typed) === expected) this.#addChunk(kind, typed.subarray(1), start);
    else this.#damage = { kind: "checksum", byte: start };
    return true;
  }
  #addChunk(kind, data, start) {
    if (kind === kinds.full || kind === kinds.first) {
      if (this.#chunks !== null) this.skipped++;
      this.#chunks = [];
      this.#size = 0;
      this.#recordStart = start;
    } else if (this.#chunks === null) {
      if (kind === kinds.last) this.skipped++;
      return;
    }
    this.#size += data.length;
    if (this.#size <= maxRecordBytes2) this.#chunks.push(kind === kinds.full ? data : data.slice());
    if (kind !== kinds.full && kind !== kinds.last) return;
    if (this.#size > maxRecordBytes2) this.skipped++;
    else this.#onRecord(joined3(this.#chunks, this.#size));
    this.#chunks = null;
  }
};
function joined3(chunks, size) {
  const [only] = chunks;
  if (chunks.length === 1 && only !== void 0) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

// src/runs/wandb-offline/history.ts
var History = class {
  /** Rows, that is, calls of `wandb.log`. */
  rows = 0;
  runId = null;
  project = null;
  sweep = null;
  exitCode = null;
  metrics = [];
  /** By key, on the axis of rows. */
  curves = new Curves();
  #settings = settingsFrom([]);
  /** The run's configuration, nested keys dotted. */
  get settings() {
    return this.#settings;
  }
  add(record3) {
    if (record3.kind === "history") this.#addRow(record3.items);
    else if (record3.kind === "config") this.#configure(record3.items);
    else if (record3.kind === "exit") this.exitCode = record3.code;
    else if (record3.kind === "metric") this.metrics.push(record3.metric);
    else if (record3.kind === "run") {
      this.runId = record3.id;
      this.project = record3.project === "" ? null : record3.project;
      this.sweep = record3.sweep === "" ? null : record3.sweep;
      this.#configure(record3.config);
    }
  }
  #addRow(items) {
    const row = this.rows++;
    for (const { key: key2, json: json2 } of items) {
      const fast = Number(json2);
      if (json2 !== "" && !Number.isNaN(fast)) this.curves.add(key2, row, fast);
      else for (const [name, value] of numbersIn2(key2, parseJsonLine(json2))) this.curves.add(name, row, value);
    }
  }
  #configure(items) {
    const pairs = items.filter(({ key: key2 }) => !key2.startsWith("_wandb")).flatMap(({ key: key2, json: json2 }) => Object.entries(flatSettings(parseJsonLine(json2) ?? null, key2)));
    this.#settings = settingsFrom([...Object.entries(this.#settings), ...pairs]);
  }
};
function numbersIn2(key2, value, depth = 0) {
  if (typeof value === "number") return [[key2, value]];
  if (value === "NaN") return [[key2, Number.NaN]];
  if (value === "Infinity" || value === "-Infinity") return [[key2, Number(value)]];
  if (typeof value !== "object" || value === null || Array.isArray(value) || depth > 8 || "_type" in value) return [];
  return Object.entries(value).flatMap(([name, item]) => numbersIn2(`${key2}.${name}`, item, depth + 1));
}
function axisOf2(history) {
  const all4 = history.curves.all();
  const names2 = [...all4.keys()].filter((name) => !name.startsWith("_"));
  const defined = history.metrics.map(({ stepMetric }) => stepMetric).filter((name) => name !== null && all4.has(name));
  const { step: step2, epoch } = findAxis(names2);
  const [byDefinition] = defined;
  const chosen = byDefinition ?? step2 ?? (epoch !== null && isOnceAnEpoch(all4.get(epoch)) ? epoch : null);
  const axis = chosen === null ? null : all4.get(chosen) ?? null;
  const unit = chosen !== null && chosen === epoch ? "epochs" : "steps";
  const curve = axis ?? all4.get("_step") ?? null;
  const places2 = placesOf(curve, history.rows);
  const curves = new Map(names2.filter((name) => name !== chosen).map((name) => [name, placed(all4.get(name), places2)]));
  return { curves: new Map([...curves].filter(([, { steps: steps2 }]) => steps2.length > 0)), unit, countsLogCalls: axis === null };
}
function isOnceAnEpoch(epoch) {
  return epoch !== void 0 && new Set(epoch.values).size * 2 > epoch.values.length;
}
function placesOf(axis, rows) {
  if (axis === null) return Array.from({ length: rows }, (_, row) => row);
  const places2 = Array.from({ length: rows }, () => Number.NaN);
  for (const [index, row] of axis.steps.entries()) places2[row] = axis.values[index] ?? Number.NaN;
  let last = Number.NaN;
  return places2.map((place) => {
    if (Number.isFinite(place) && place >= 0) last = place;
    return last;
  });
}
function placed(curve, places2) {
  const { steps: rows, values, order } = curve ?? { steps: [], values: [], order: [] };
  const kept = rows.flatMap((row, index) => Number.isFinite(places2[row]) ? [index] : []);
  return {
    steps: kept.map((index) => places2[rows[index] ?? 0] ?? 0),
    values: kept.map((index) => values[index] ?? Number.NaN),
    order: kept.map((index) => order[index] ?? 0)
  };
}
function definedGoalOf(history, series) {
  for (const { name, goal } of history.metrics) {
    if (goal !== null && !isAxisName(name) && series.some((one) => one.name === name)) return { metric: name, goal, step: null, value: null };
  }
  return null;
}

// src/runs/wandb-offline/record.ts
var fields = { history: 2, summary: 3, config: 5, metric: 12, run: 17, exit: 18 };
function readRecord(data) {
  let record3 = { kind: "other" };
  try {
    new PbfReader(data).readFields((field2, _, pbf) => {
      if (field2 === fields.history) record3 = readHistory(pbf.readBytes());
      else if (field2 === fields.summary) record3 = { kind: "summary", items: readItems2(pbf.readBytes()) };
      else if (field2 === fields.config) record3 = { kind: "config", items: readItems2(pbf.readBytes()) };
      else if (field2 === fields.metric) record3 = { kind: "metric", metric: readMetric2(pbf.readBytes()) };
      else if (field2 === fields.run) record3 = readRun(pbf.readBytes());
      else if (field2 === fields.exit) record3 = { kind: "exit", code: readExit(pbf.readBytes()) };
    }, null);
  } catch {
    return null;
  }
  return record3;
}
function readHistory(data) {
  let step2 = null;
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 !== 2) return;
    step2 = 0;
    new PbfReader(pbf.readBytes()).readFields((inner, __, number8) => {
      if (inner === 1) step2 = number8.readVarint(true);
    }, null);
  }, null);
  return { kind: "history", items: readItems2(data), step: step2 };
}
function readItems2(data) {
  const items = [];
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 1) items.push(readItem2(pbf.readBytes()));
  }, null);
  return items;
}
function readItem2(data) {
  let key2 = "";
  let json2 = "";
  const nested = [];
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 1) key2 = pbf.readString();
    else if (field2 === 2) nested.push(pbf.readString());
    else if (field2 === 16) json2 = pbf.readString();
  }, null);
  return { key: key2 === "" ? nested.join(".") : key2, json: json2 };
}
function readMetric2(data) {
  let name = "";
  let stepMetric = null;
  let goal = null;
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 1 || field2 === 2) name = pbf.readString();
    else if (field2 === 4) stepMetric = pbf.readString();
    else if (field2 === 8) goal = [null, "min", "max"][pbf.readVarint()] ?? null;
  }, null);
  return { name, stepMetric: stepMetric === "" ? null : stepMetric, goal };
}
function readRun(data) {
  let id22 = "";
  let project = "";
  let sweep = "";
  let startedAt = null;
  const config = [];
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 1) id22 = pbf.readString();
    else if (field2 === 3) project = pbf.readString();
    else if (field2 === 4) config.push(...readItems2(pbf.readBytes()));
    else if (field2 === 12) sweep = pbf.readString();
    else if (field2 === 17) {
      new PbfReader(pbf.readBytes()).readFields((inner, __, time) => {
        if (inner === 1) startedAt = time.readVarint(true);
      }, null);
    }
  }, null);
  return { kind: "run", id: id22, project, sweep, startedAt, config };
}
function readExit(data) {
  let code = 0;
  new PbfReader(data).readFields((field2, _, pbf) => {
    if (field2 === 1) code = pbf.readVarint(true);
  }, null);
  return code;
}

// src/runs/wandb-offline/reader.ts
var id20 = "wandb-offline";
var magic = [58, 87, 38, 66];
var runFolder2 = /(^|\/)(offline-)?run-[^/]+$/;
var keptHeadBytes2 = 1024;
var wandbOffline = {
  id: id20,
  title: "Weights & Biases offline files (`run-ID.wandb`)",
  url: "https://docs.wandb.ai/ref/cli/wandb-sync",
  recognisedBy: "the bytes `:W&B` at the beginning, then a LevelDB log of protobuf records",
  axis: "the step metric of `define_metric`, a global step or an iteration that was logged (`trainer/global_step`, `iter`), the epoch where each row has its own; only then `_step`, which counts log calls, and a note says so",
  metrics: "the keys of the history rows, nested ones dotted",
  best: "the metric for which `define_metric` names a goal",
  quirks: [
    "the configuration gives hyperparameters and planned length",
    "runs of different projects beside each other are different studies; those of a sweep are one",
    "a run that logged nothing says so, with its exit code",
    "the last record of a killed run is cut off: what stands before is read",
    "bare and quoted `NaN`",
    "resumed and restarted runs in one file",
    "Git LFS pointers"
  ],
  files: ["**/*.wandb"],
  recognise: ({ path, bytes }) => {
    if (magic.every((byte, index) => bytes[index] === byte)) return 1;
    return /\.wandb$/i.test(path) ? 0.5 : 0;
  },
  parse: parse2
};
function parse2(path) {
  const history = new History();
  let head = new Uint8Array(0);
  let broken = 0;
  const records = new LogRecords((data) => {
    const record3 = readRecord(data);
    if (record3 === null) broken++;
    else history.add(record3);
  });
  return {
    take: (bytes) => {
      if (head.length < keptHeadBytes2) head = Uint8Array.from([...head, ...bytes.subarray(0, keptHeadBytes2 - head.length)]);
      if (head.length < magic.length || isOurs(head)) records.take(bytes);
    },
    finish: () => {
      if (!isOurs(head)) return notOurs(path, head);
      return answer2(path, history, records.finish(), broken + records.skipped);
    }
  };
}
function isOurs(head) {
  return magic.every((byte, index) => head[index] === byte);
}
function notOurs(path, head) {
  const { problems } = decodeFile(path, head);
  return { kind: "unreadable", problems: problems.length > 0 ? problems : [{ code: "not-recognised", path, line: null, values: {} }] };
}
function answer2(path, history, damage, leftOut2) {
  const problems = [];
  if (damage !== null) problems.push(damageProblem(path, damage));
  if (leftOut2 > 0) problems.push(leftOutProblem(path, leftOut2));
  if (history.curves.leftOut > 0) problems.push({ code: "truncated", path, line: null, values: { rows: history.rows } });
  if (history.rows === 0) problems.push({ code: "not-a-result", path, line: null, values: { reason: "no-history", exit_code: history.exitCode } });
  if (history.rows === 0 && history.runId === null) return { kind: "read", runs: [], problems };
  const axis = axisOf2(history);
  const countsLogCalls = axis.countsLogCalls && history.rows > 0;
  if (countsLogCalls) problems.push({ code: "axis-counts-log-calls", path, line: null, values: { key: "_step" } });
  const runs = runsOfCurves({ path, format: id20, curves: axis.curves, unit: axis.unit, stepBase: null, settings: history.settings });
  return { kind: "read", runs: runs.map((run) => completed(countsLogCalls ? byLogCalls(run) : run, history, runs.length === 1)), problems };
}
function completed(run, history, isOnly) {
  const folder = parentOf2(run.paths[0] ?? "");
  const container = containerOf(history, parentOf2(folder));
  return {
    ...run,
    ...isOnly && runFolder2.test(folder) ? { part: folder } : {},
    ...container === null ? {} : { container },
    reportedBest: definedGoalOf(history, run.series),
    stated: statedBy5(run, history)
  };
}
function containerOf({ sweep, project }, folder) {
  if (sweep !== null) return { kind: "sweep", id: `wandb-sweep:${sweep}`, name: sweep };
  return project === null ? null : { kind: "wandb-project", id: `${folder}#${project}`, name: `${folder === "" ? "" : `${folder}: `}${project}` };
}
function parentOf2(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function statedBy5(run, history) {
  if (run.lastStep === null) return "unfinished";
  if (history.exitCode !== 0 || run.plannedSteps === null) return null;
  const points = run.series.reduce((most, { steps: steps2 }) => Math.max(most, steps2.length), 0);
  const spacing = points > 1 ? run.lastStep / (points - 1) : 0;
  return run.lastStep + 2 * spacing < run.plannedSteps.value ? "stopped-early" : null;
}
function byLogCalls(run) {
  const calls = (run.lastStep ?? 0) + (run.stepBase === 0 ? 1 : 0);
  const length = Object.entries(run.hyperparameters).find(([key2, value]) => unitOfLengthKey(key2) !== null && value === calls);
  const unit = length === void 0 ? null : unitOfLengthKey(length[0]);
  return unit === null ? { ...run, plannedSteps: null } : { ...run, unit, plannedSteps: { value: calls } };
}

// src/runs/yolov5-results/fitness.ts
var shares3 = { map50: 0.1, map50to95: 0.9 };
function fitnessOf2(read13) {
  let sum = null;
  for (const task of ["(B)", "(M)", ""]) {
    const [loose, strict2] = [read13(`metrics/mAP_0.5${task}`), read13(`metrics/mAP_0.5:0.95${task}`)];
    if (loose !== null && strict2 !== null) sum = (sum ?? 0) + shares3.map50 * loose + shares3.map50to95 * strict2;
  }
  return sum ?? read13("metrics/accuracy_top1");
}

// src/runs/yolov5-results/results-txt.ts
var losses = ["train/box_loss", "train/obj_loss", "train/cls_loss"];
var tested = ["metrics/precision", "metrics/recall", "metrics/mAP_0.5", "metrics/mAP_0.5:0.95", "val/box_loss", "val/obj_loss", "val/cls_loss"];
function resultsLine(text2, line2) {
  const match = /^\s*(\d+)\/(\d+)\s+[\d.]+G((?:\s+[-+\d.einfa]+)+)\s*$/i.exec(text2.slice(0, 1e3));
  if (match === null) return null;
  const numbers = (match[3] ?? "").trim().split(/\s+/).map(numberOf6);
  const before = numbers.length - tested.length;
  if (before !== 5 && before !== 6) return null;
  const names2 = [...losses, ...before === 6 ? ["train/total_loss"] : [], "labels", "img_size", ...tested];
  const values = { epoch: Number(match[1]), max_epochs: Number(match[2]) + 1 };
  for (const [index, name] of names2.entries()) values[name] = numbers[index] ?? Number.NaN;
  return { line: line2, values };
}
function numberOf6(text2) {
  if (/^[-+]?inf/i.test(text2)) return text2.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text2);
}

// src/runs/yolov5-results/reader.ts
var id21 = "yolov5-results";
var dialect = { format: id21, stepBase: 0, adjust: (run) => withFitness(run, fitnessOf2) };
var yolov5 = {
  id: id21,
  title: "YOLOv5 `results.csv`, YOLOv7 `results.txt`",
  url: "https://github.com/ultralytics/yolov5/blob/master/utils/loggers/__init__.py",
  recognisedBy: "a header with `epoch`, `train/\u2026loss` and `x/lr0`; or lines that begin with `epoch/last epoch` and a size in gigabytes",
  axis: "`epoch`: 0-based; `results.txt` says the last epoch on each line",
  metrics: "`val/*_loss`, `metrics/*`; the run selects by fitness: 0.1 mAP@0.5 + 0.9 mAP@0.5:0.95",
  best: "the largest fitness, as `weights/best.pt`",
  quirks: ["padded headers and cells", "no header", "rows that another callback wrote between the results", "a last row that was cut"],
  files: ["**/*.csv", "**/results*.txt"],
  recognise: (head) => isTable(head) || isResultsText(head) ? 0.95 : 0,
  parse: (path) => wholeText(path, /\.csv$/i.test(path) ? readTable : readResultsText)
};
function isTable({ path, text: text2 }) {
  const names2 = /\.csv$/i.test(path) ? tableHeadOf(text2)?.names ?? [] : [];
  const isLoss = (name) => /^train\/\w*loss$/.test(name);
  return names2.includes("epoch") && names2.some(isLoss) && names2.some((name) => /^(x\/lr|lr\/)\d+$/.test(name)) && names2.some((name) => name.startsWith("metrics/"));
}
function isResultsText({ path, text: text2 }) {
  const [line2 = ""] = text2.trimStart().split("\n");
  return /\.txt$/i.test(path) && resultsLine(line2, 1) !== null;
}
function readTable(file) {
  const lines = file.text.split("\n");
  const widthOf = (line2) => line2.split(",").length;
  const width = widthOf(lines[0] ?? "");
  const own2 = lines.map((line2) => line2.trim() === "" || widthOf(line2) === width ? line2 : "");
  const dropped = lines.filter((line2, index) => line2 !== own2[index]).length;
  const table2 = readCsv({ path: file.path, text: own2.join("\n") });
  const problems = dropped === 0 ? [] : [{ code: "ragged-rows", path: file.path, line: null, values: { rows: dropped, columns: width } }];
  return runsOfTable({ ...table2, problems: [...table2.problems, ...problems] }, dialect);
}
function readResultsText(file) {
  const lines = [...linesOf(file.text)].flatMap(({ text: text2, line: line2 }) => resultsLine(text2, line2) ?? []);
  return runsOfTable(tableOfLines(file.path, lines), dialect);
}

// src/runs/index.ts
var runReaders = [
  huggingFaceTrainerState,
  huggingFaceResults,
  llamaFactory,
  lightning,
  ultralytics,
  yolov5,
  keras,
  kerasHistory,
  tensorboard,
  mlflow,
  wandbOffline,
  wandbFolder,
  wandbExport,
  rayTune,
  optunaJournal,
  optunaTrials,
  nanogpt,
  table,
  jsonl,
  json,
  sweepTable
];
var databaseReaders = [optuna, mlflowDatabase];

// src/runs/read.ts
var headBytes = 4096;
var chunkBytes = 1024 * 1024;
var isNamed = null;
var databaseTables = [...new Set(databaseReaders.flatMap((reader) => reader.tables))];
function hasResultName(path) {
  isNamed ??= picomatch_default(
    [...runReaders, ...databaseReaders].flatMap((reader) => reader.files),
    { dot: true, nocase: true }
  );
  return isNamed(path.replace(/^(?:\.{1,2}\/)+/, ""));
}
function headOf(path, bytes) {
  const first = bytes.subarray(0, headBytes);
  return { path, bytes: first, text: new TextDecoder().decode(first) };
}
function readersFor(head) {
  return runReaders.map((reader) => ({ reader, score: reader.recognise(head) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).map(({ reader }) => reader);
}
var FileParse = class {
  #path;
  #format;
  #parser;
  #size = 0;
  #isTooLarge = false;
  constructor(path, reader) {
    this.#path = path;
    this.#format = reader.id;
    this.#parser = reader.parse(path);
  }
  /** Whether further bytes need not be read. */
  get isDone() {
    return this.#isTooLarge || this.#parser.isDone === true;
  }
  take(bytes) {
    this.#size += bytes.length;
    this.#isTooLarge ||= this.#size > (this.#parser.maxBytes ?? Number.POSITIVE_INFINITY);
    for (let at = 0; at < bytes.length && !this.isDone; at += chunkBytes) this.#parser.take(bytes.subarray(at, at + chunkBytes));
  }
  /** What the file tells; `size` is the whole file's where it is known. */
  finish(size = null) {
    if (!this.#isTooLarge) return outcomeOf(this.#format, this.#parser.finish());
    const values = { size: Math.max(size ?? 0, this.#size), limit: this.#parser.maxBytes ?? null };
    return { kind: "not-run", problems: [{ code: "file-too-large", path: this.#path, line: null, values }] };
  }
};
function readRunBytes(path, bytes) {
  const problems = [];
  for (const reader of readersFor(headOf(path, bytes))) {
    const reading = new FileParse(path, reader);
    reading.take(bytes);
    const result = reading.finish();
    if (result.kind === "run") return result;
    problems.push(...result.problems.filter((problem2) => !problems.some((known3) => isSame(known3, problem2))));
  }
  return { kind: "not-run", problems };
}
function isSame(one, other) {
  return one.code === other.code && one.line === other.line && JSON.stringify(one.values) === JSON.stringify(other.values);
}
function readRunDatabase(database) {
  const problems = [];
  for (const reader of databaseReaders) {
    const result = outcomeOf(reader.id, reader.read(database));
    if (result.kind === "run") return result;
    problems.push(...result.problems);
  }
  return { kind: "not-run", problems };
}
function outcomeOf(format, result) {
  if (result.kind === "read") {
    const runs = result.runs.map((run) => ({ ...run, series: run.series.map(thinSeries) }));
    return { kind: "run", format, runs, problems: [...result.problems, ...runs.flatMap((run) => run.problems)] };
  }
  return { kind: "not-run", problems: result.kind === "unreadable" ? result.problems : [] };
}

// src/runs/run-folder.ts
var insideRun = [
  // Hugging Face and others: a moment of the run.
  /(?:^|\/)checkpoint[-_]?\d+\/[^/]+$/i,
  // W&B: everything of a run lies in a folder named by its start and id.
  /(?<=(?:^|\/)(?:offline-)?run-\d{8}_\d{6}-[^/]+)\/.+$/,
  // MLflow: a file for each metric, whose name may hold slashes, parameter and tag.
  /(?<=(?:^|\/)[0-9a-f]{32})\/(?:metrics|params|tags|artifacts)\/.+$/,
  // mmengine: the scalars of a launch.
  /\/vis_data\/[^/]+$/,
  // TensorBoard: a writer for each split, or for each tag.
  /\/(?:train|training|val|valid|validation|eval|evaluation|test)\/events\.out\.tfevents\.[^/]+$/i
];
function runFolderOf(path) {
  for (const inside of insideRun) {
    const found = inside.exec(path);
    if (found !== null) return path.slice(0, found.index);
  }
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

// src/review/select.ts
var policyPath = ".github/longrun.yml";
var maxFilesRead = 1500;
var configExtensions = /* @__PURE__ */ new Set(["yaml", "yml", "json", "toml", "py", "sh", "gin", "cfg", "ini", "conf"]);
var foreignNames = /* @__PURE__ */ new Set([
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "composer.json",
  "tokenizer.json",
  "tokenizer_config.json",
  "pnpm-lock.yaml"
]);
var foreignFolders = /* @__PURE__ */ new Set(["node_modules", ".git", ".github", ".vscode", ".idea", "site-packages"]);
function mayBeConfig(path) {
  return configExtensions.has(extensionOf(path)) && !isForeign(path);
}
function mayBeResult(path) {
  return (isZipName(path) || hasResultName(unzippedPath(path) ?? path)) && !isForeign(path);
}
function selectFiles(change, tree, policy2, named2 = []) {
  const present3 = change.files.filter((file) => file.status !== "removed");
  const changed = present3.map((file) => file.path).filter((path) => mayBeConfig(path) || mayBeResult(path));
  const beside = tree === null ? [] : neighbours(changed, tree, [...resultGlobs(policy2), ...namedGlobs(named2)]);
  const all4 = [.../* @__PURE__ */ new Set([...changed, ...beside])];
  return {
    head: all4.slice(0, maxFilesRead),
    base: present3.filter(hasBaseConfig).map((file) => file.previousPath ?? file.path),
    omitted: Math.max(0, all4.length - maxFilesRead)
  };
}
function needsTree(change, policy2) {
  return change.files.some((file) => file.status !== "removed" && mayBeResult(file.path)) || policy2.studies.length > 0 && change.files.some((file) => mayBeConfig(file.path));
}
function hasBaseConfig(file) {
  return (file.status === "modified" || file.status === "renamed") && mayBeConfig(file.path);
}
function neighbours(changed, tree, globs) {
  const results = changed.filter(mayBeResult);
  const runFolders = new Set(results.filter(isNested).map(runFolderOf));
  const studyFolders = new Set([...runFolders].map(folderOf2).filter((folder) => folder !== ""));
  const found = { ofRun: [], ofStudy: [], named: [] };
  for (const path of tree) {
    if (!mayBeConfig(path) && !mayBeResult(path)) continue;
    const runFolder3 = runFolderOf(path);
    if (runFolders.has(runFolder3) && isNested(path) && !isZipName(path)) found.ofRun.push(path);
    else if ((studyFolders.has(folderOf2(path)) || studyFolders.has(folderOf2(runFolder3))) && !isZipName(path)) found.ofStudy.push(path);
    else if (matchesAny(path, globs)) found.named.push(path);
  }
  return [...found.ofRun, ...found.ofStudy, ...found.named];
}
function isNested(path) {
  return path.includes("/");
}
function resultGlobs(policy2) {
  return policy2.studies.flatMap((study) => [...study.results, ...study.config === null ? [] : [study.config]]);
}
function namedGlobs(named2) {
  return named2.flatMap((name) => [name, `${name.replace(/\/+$/, "")}/**`]);
}
function isForeign(path) {
  const segments = path.split("/");
  return foreignNames.has(segments.at(-1) ?? "") || segments.slice(0, -1).some((segment) => foreignFolders.has(segment));
}
function extensionOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.includes(".") ? name.slice(name.lastIndexOf(".") + 1).toLowerCase() : "";
}
function folderOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

// src/configs/nodes.ts
var collections = /* @__PURE__ */ new WeakMap();
var placedMappings = /* @__PURE__ */ new WeakMap();
var maxVisited = 5e3;
function mappingsOf(root) {
  if (root.kind === "scalar") return [];
  const known3 = placedMappings.get(root);
  if (known3 !== void 0) return known3;
  const waiting = [{ path: [], node: root }];
  for (const { path, node } of waiting) {
    for (const [key2, child2] of collectionsIn(node)) {
      if (waiting.length >= maxVisited) break;
      waiting.push({ path: [...path, key2], node: child2 });
    }
  }
  const found = waiting.flatMap(({ path, node }) => node.kind === "mapping" ? [{ path, node }] : []);
  placedMappings.set(root, found);
  return found;
}
function collectionsIn(node) {
  if (node.kind === "scalar") return [];
  const known3 = collections.get(node);
  if (known3 !== void 0) return known3;
  const found = node.kind === "mapping" ? collectionsOfMapping(node) : collectionsOfSequence(node);
  collections.set(node, found);
  return found;
}
function collectionsOfMapping(node) {
  const found = [];
  for (const { key: key2, value } of node.entries.values()) if (value.kind !== "scalar") found.push([key2, value]);
  return found;
}
function collectionsOfSequence(node) {
  return node.items.flatMap((item, index) => item.kind === "scalar" ? [] : [[String(index), item]]);
}
function textOf2(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}
function problemAt(document, code, span, values = {}) {
  return { code, path: span?.path ?? document.path, line: span?.line ?? null, values };
}

// src/configs/composition/merge.ts
function merged2(base, over, depth = "deep") {
  if (base.kind !== "mapping" || over.kind !== "mapping") return isMissingValue(over) ? base : over;
  if (isTrue(over.entries.get("_delete_")?.value)) return without(over, ["_delete_"]);
  const entries = new Map(base.entries);
  for (const [key2, entry] of over.entries) {
    const underneath = depth === "deep" ? base.entries.get(key2) : void 0;
    entries.set(key2, underneath === void 0 ? entry : withValue(entry, underneath, merged2(underneath.value, entry.value)));
  }
  const tag = over.tag ?? base.tag;
  return { ...over, entries, ...tag === void 0 ? {} : { tag } };
}
function withValue(entry, underneath, value) {
  return value === underneath.value ? underneath : { ...entry, value };
}
function isMissingValue(node) {
  return node.kind === "scalar" && node.value === "???";
}
function isTrue(node) {
  return node?.kind === "scalar" && node.value === true;
}
function without(node, keys) {
  if (node.kind !== "mapping" || !keys.some((key2) => node.entries.has(key2))) return node;
  return { ...node, entries: new Map([...node.entries].filter(([key2]) => !keys.includes(key2))) };
}
function placedUnder(node, keys) {
  return keys.reduceRight((inner, key2) => {
    const entry = { key: key2, keySpan: inner.span, value: inner };
    const mapping = { kind: "mapping", entries: /* @__PURE__ */ new Map([[key2, entry]]), span: inner.span };
    return mapping;
  }, node);
}

// src/configs/composition/paths.ts
var maxAncestors = 6;
var configFolder = /^(?:conf|confs|config|configs|cfg|cfgs|hydra_conf|hydra_configs?|config_hydra|yamls?)$/i;
function resolvePath(from2, relative) {
  return joinPath(folderOf3(from2), relative);
}
function joinPath(folder, relative) {
  const plain2 = relative.trim().replaceAll("\\", "/");
  if (plain2 === "" || /^(?:[a-z][\w+.-]*:|[/~])/i.test(plain2) || /[$\0]/.test(plain2)) return null;
  const parts2 = folder === "" ? [] : folder.split("/");
  for (const part of plain2.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts2.push(part);
    else if (!goUp(parts2)) return null;
  }
  return parts2.join("/");
}
function goUp(parts2) {
  const last = parts2.at(-1);
  if (last === void 0 || last === "" || last === "." || last === "..") return false;
  parts2.pop();
  return true;
}
function folderOf3(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function foldersAround(path) {
  const folders = [folderOf3(path)];
  for (let folder = folderOf3(path); folder !== "" && folders.length <= maxAncestors; ) {
    folder = folderOf3(folder);
    folders.push(folder);
  }
  return folders;
}
function configRootOf(path) {
  return foldersAround(path).find((folder) => configFolder.test(folder.slice(folder.lastIndexOf("/") + 1))) ?? null;
}
function below(folder, path) {
  return folder !== "" && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

// src/configs/composition/hydra/defaults.ts
var maxEntries = 200;
var header2 = /^[ \t]*#[ \t]*@[ \t]*(\w+)[ \t]+(\S+)[ \t]*$/;
function defaultsOf({ root, language }) {
  const list2 = language === "yaml" && root.kind === "mapping" ? root.entries.get("defaults")?.value : void 0;
  if (list2?.kind !== "sequence") return null;
  const entries = list2.items.slice(0, maxEntries).map(entryOf);
  return entries.every((entry) => entry !== null) ? entries.flatMap((entry) => entry ?? []) : null;
}
function entryOf(item) {
  if (item.kind === "sequence") return null;
  if (item.kind === "scalar") return namedConfig(item);
  const own2 = [...item.entries.values()];
  const optional = own2.length > 1 ? item.entries.get("optional")?.value : void 0;
  const [entry, ...others2] = own2.filter(({ value }) => value !== optional);
  if (entry === void 0 || others2.length > 0) return null;
  const options2 = optionsOf(entry.value);
  if (options2 === void 0) return null;
  const [named2, at] = splitAt(entry.key);
  const words3 = named2.trim().split(/\s+/);
  const group = words3.pop() ?? "";
  const isKnown2 = group !== "" && words3.every((word4) => word4 === "optional" || word4 === "override");
  const isOptional = words3.includes("optional") || optional?.kind === "scalar" && optional.value === true;
  const span = entry.value.span.end > entry.value.span.start ? entry.value.span : entry.keySpan;
  return isKnown2 ? { group, options: options2, package: at, isOptional, isOverride: words3.includes("override"), isSelf: false, span } : null;
}
function namedConfig(item) {
  const text2 = textOf2(item);
  if (text2 === null || text2 === "" || /\s/.test(text2.trim())) return null;
  const [path, at] = splitAt(text2.trim());
  return { group: null, options: [path], package: at, isOptional: false, isOverride: false, isSelf: path === "_self_", span: item.span };
}
function optionsOf(value) {
  if (value.kind === "mapping") return void 0;
  if (value.kind === "scalar") return value.value === null ? null : typeof value.value === "string" ? [value.value] : [value.raw];
  const names2 = value.items.map((item) => textOf2(item));
  return names2.every((name) => name !== null) ? names2.flatMap((name) => name ?? []) : void 0;
}
function splitAt(text2) {
  const at = text2.indexOf("@");
  if (at < 0) return [text2, null];
  const place = text2.slice(at + 1);
  return [text2.slice(0, at), place.slice(place.indexOf(":") + 1).trim()];
}
function packageHeader(text2) {
  for (const line2 of text2.slice(0, 4e3).split(/\r?\n/)) {
    const [, key2, value] = header2.exec(line2) ?? [];
    if (key2 === "package" && value !== void 0) return value;
    if (key2 === void 0 && line2.trim() !== "") return null;
  }
  return null;
}

// src/configs/composition/hydra/packages.ts
function groupOf(entry, parent) {
  if (entry.group === null) {
    const [path = ""] = entry.options ?? [];
    const slash = path.lastIndexOf("/");
    return joined4(parent.group, slash < 0 ? "" : path.slice(0, Math.max(slash, path.startsWith("/") ? 1 : 0)));
  }
  return joined4(parent.group, entry.group);
}
function joined4(parent, group) {
  if (group === "") return parent;
  return group.startsWith("/") ? joinRelative("", group.slice(1)) : joinRelative(parent, group);
}
function joinRelative(parent, group) {
  return group === "" ? parent : joinPath(parent, group);
}
function pathOf(entry, option8, parent) {
  const group = entry.group === null ? parent.group : groupOf(entry, parent);
  if (group === null) return null;
  const named2 = option8.startsWith("/") ? joinRelative("", option8.slice(1)) : joinRelative(group, option8);
  return named2 === null || named2 === "" ? null : /\.ya?ml$/i.test(named2) ? named2 : `${named2}.yaml`;
}
function packageOf(entry, parent, header3) {
  const own2 = entry.group ?? directoryOf(entry.options?.[0] ?? "");
  const byGroup = own2.replace(/^\//, "").replaceAll("/", ".");
  const whole = (groupOf(entry, parent) ?? "").replaceAll("/", ".");
  const said = entry.package ?? absolute(header3);
  const relative = said === null ? byGroup : said === "_here_" ? "" : said.includes("_group_") ? `_global_.${said.replace("_group_", whole)}` : said;
  const joint = [parent.package, relative].filter((part) => part !== "").join(".");
  const last = joint.lastIndexOf("_global_");
  return last < 0 ? joint : joint.slice(last + "_global_".length + 1);
}
function absolute(header3) {
  if (header3 === null || header3 === "_group_") return null;
  return header3 === "_global_" || header3.startsWith("_global_.") ? header3 : `_global_.${header3}`;
}
function overrideKey(entry, parent) {
  const group = groupOf(entry, parent) ?? "";
  const place = packageOf(entry, parent, null);
  return place === group.replaceAll("/", ".") ? group : `${group}@${place === "" ? "_global_" : place}`;
}
function directoryOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/configs/composition/hydra/primary.ts
var usualNames = ["train", "config", "main", "default", "defaults", "base", "run", "training", "pretrain", "finetune"];
var maxLevels = 3;
var top = { group: "", package: "" };
function primariesOf(path, files, overridden2 = []) {
  const probes = rootsAbove(path).flatMap((root) => usualNames.map((name) => ({ root, found: files.probe([`${root === "" ? "" : `${root}/`}${name}.yaml`]) })));
  if (probes.some(({ found }) => found === void 0)) return void 0;
  const primaries = probes.flatMap(({ root, found }) => found ? primaryIn(path, root, found, overridden2) : []);
  return primaries.toSorted((a, b) => Number(b.isListed) - Number(a.isListed));
}
function rootsAbove(path) {
  const highest = configRootOf(path);
  const roots = [];
  for (let folder = folderOf3(path); folder !== "" && folder !== highest && roots.length < maxLevels; ) {
    folder = folderOf3(folder);
    roots.push(folder);
  }
  return roots;
}
function primaryIn(path, root, found, overridden2) {
  const entries = defaultsOf(found.document);
  if (entries === null || found.file.path === path) return [];
  const groups2 = new Set(entries.filter((entry) => entry.group !== null).map((entry) => groupOf(entry, top)));
  const splits = splitsOf(below(root, path).replace(/\.ya?ml$/i, ""));
  const listed2 = splits.find(({ group }) => groups2.has(group));
  if (listed2 !== void 0) return [{ found, root, choice: listed2, isListed: true }];
  const [choice] = splits;
  const canBeAdded = choice !== void 0 && overridden2.length > 0 && overridden2.every((group) => groups2.has(group));
  return canBeAdded ? [{ found, root, choice, isListed: false }] : [];
}
function splitsOf(name) {
  const parts2 = name.split("/");
  const splits = [];
  for (let at = parts2.length - 1; at > 0; at--) splits.push({ group: parts2.slice(0, at).join("/"), option: parts2.slice(at).join("/") });
  return splits;
}

// src/configs/composition/hydra/tree.ts
var DefaultsTree = class {
  #files;
  #root;
  #overrides = /* @__PURE__ */ new Map();
  #chosen = /* @__PURE__ */ new Map();
  constructor(files, root) {
    this.#files = files;
    this.#root = root;
  }
  /** The parts in the order in which they are merged. `choice` replaces the option of its group, or comes last where no list has the group. */
  parts({ file, document }, position, choice) {
    const place = { document, ...position, stack: [file.path] };
    if (choice === null) return this.#expand(place, ownEntries(place));
    const entries = defaultsOf(document) ?? [];
    const isListed = entries.some((entry) => !entry.isSelf && groupOf(entry, place) === choice.group);
    const outside = { ...listed(choice, document), isOverride: isListed };
    if (isListed) this.#addOverride(outside, place);
    return this.#expand(place, ownEntries(place), isListed ? [] : [outside]);
  }
  /** The parts of a config whose primary config is not known: what it overrides there is all that can be said of those groups. */
  partsOfOption({ file, document }, position) {
    const place = { document, ...position, stack: [file.path] };
    const own2 = ownEntries(place);
    const overrides = own2.filter((entry) => entry.isOverride).map((entry) => ({ ...entry, isOverride: false }));
    return this.#expand(place, [...overrides, ...own2.filter((entry) => !entry.isOverride)]);
  }
  /** The overrides that changed nothing because no list has their group: Hydra refuses them. */
  unmatched() {
    return [...this.#overrides.values()].filter((override2) => !override2.isUsed);
  }
  #expand(place, own2, more = []) {
    const self = { document: place.document, package: place.package };
    const entries = [...own2, ...more];
    for (const entry of entries) if (entry.isOverride) this.#addOverride(entry, place);
    const included = entries.filter((entry) => !entry.isOverride);
    const ordered = included.some((entry) => entry.isSelf) ? [...included] : withSelf(included, more.length);
    const slots = ordered.map(() => []);
    const waiting = [];
    for (const index of [...ordered.keys()].reverse()) {
      const entry = ordered[index];
      if (entry === null || entry?.isSelf === true) slots[index] = [self];
      else if (entry !== void 0 && isInterpolated(this.#optionsFor(entry, place))) waiting.push(index);
      else if (entry !== void 0) slots[index] = this.#choose(entry, place);
    }
    for (const index of waiting) {
      const entry = ordered[index];
      if (entry !== null && entry !== void 0) slots[index] = this.#choose(entry, place);
    }
    return ordered.length === 0 ? [self] : slots.flat();
  }
  #addOverride(entry, place) {
    const key2 = overrideKey(entry, place);
    if (!this.#overrides.has(key2)) this.#overrides.set(key2, { options: entry.options, entry, document: place.document, isUsed: false });
  }
  #optionsFor(entry, place) {
    const override2 = entry.group === null ? void 0 : this.#overrides.get(overrideKey(entry, place));
    if (override2 === void 0) return entry.options;
    override2.isUsed = true;
    return override2.options;
  }
  #choose(entry, place) {
    const override2 = entry.group === null ? void 0 : this.#overrides.get(overrideKey(entry, place));
    const by = override2 === void 0 ? { document: place.document, entry } : override2;
    const parts2 = [];
    for (const written2 of [...this.#optionsFor(entry, place) ?? []].reverse()) {
      const option8 = this.#resolved(written2);
      if (entry.group !== null && !this.#chosen.has(overrideKey(entry, place))) this.#chosen.set(overrideKey(entry, place), option8);
      if (option8.includes("???") || option8.includes("${")) this.#leaveOpen(entry, written2, by);
      else parts2.unshift(...this.#include(entry, option8, place, by));
    }
    return parts2;
  }
  /** `${dataset}_${model}`: the choices of other groups. */
  #resolved(option8) {
    return option8.replace(/\$\{\s*(?:defaults\.\d+\.)?([^{}]*?)\s*\}/g, (whole, key2) => this.#chosen.get(key2) ?? whole);
  }
  #leaveOpen(entry, option8, by) {
    this.#files.isWhole = false;
    this.#files.problems.push(
      problemAt(by.document, "interpolation-open", by.entry.span, { key: `defaults.${entry.group ?? ""}`, value: option8.slice(0, 80) })
    );
  }
  #include(entry, option8, place, by) {
    const path = pathOf(entry, option8, place);
    const found = this.#files.open({
      document: by.document,
      span: by.entry.span,
      name: entry.group === null ? option8 : `${entry.group}/${option8}`,
      candidates: path === null ? [] : this.#candidates(path, place),
      stack: place.stack,
      isOptional: entry.isOptional
    });
    if (found === null) return [];
    const header3 = packageHeader(found.file.text);
    const inner = { ...entry, options: [option8] };
    const child2 = {
      document: found.document,
      group: groupOf(inner, place) ?? "",
      package: packageOf(inner, place, header3),
      stack: [...place.stack, found.file.path]
    };
    if (child2.package !== "") this.#files.parts.add(found.file.path);
    return this.#expand(child2, ownEntries(child2));
  }
  #candidates(path, { stack }) {
    const { folder, isGuess } = this.#root;
    const folders = isGuess ? [folder, ...foldersAround(stack[0] ?? "")] : [folder];
    return [...new Set(folders.map((each) => joinPath(each, path)))].flatMap((candidate) => candidate ?? []);
  }
};
function withSelf(included, added) {
  const own2 = included.length - added;
  return own2 === 0 && added === 0 ? [] : [...included.slice(0, own2), null, ...included.slice(own2)];
}
function ownEntries(place) {
  return (defaultsOf(place.document) ?? []).filter((entry) => !isHydras(entry, place));
}
function isHydras(entry, place) {
  const group = groupOf(entry, place) ?? "";
  return !entry.isSelf && (group === "hydra" || group.startsWith("hydra/"));
}
function isInterpolated(options2) {
  return options2?.some((option8) => option8.includes("${")) ?? false;
}
function listed({ group, option: option8 }, document) {
  return { group: `/${group}`, options: [option8], package: null, isOptional: false, isOverride: false, isSelf: false, span: document.root.span };
}

// src/configs/composition/hydra/compose.ts
function isHydraConfig(file, document) {
  if (isOfHydraItself(file.path)) return false;
  return defaultsOf(document) !== null || isGlobal(file);
}
function withDefaults(file, document, files) {
  const entries = defaultsOf(document) ?? [];
  const foreign3 = overriddenElsewhere(entries);
  const isBelowRoot = folderOf3(file.path) !== "" && folderOf3(file.path) !== configRootOf(file.path);
  const mayBeOption = isBelowRoot && (isGlobal(file) || foreign3.length > 0);
  const primaries = mayBeOption ? primariesOf(file.path, files, foreign3) : [];
  if (primaries === void 0) return document.root;
  const [primary] = primaries;
  if (primary !== void 0) return joined5(partsOfPrimary(primary, files), document);
  const root = rootOf(file.path, entries);
  const position = { group: groupBelow(root.folder, file.path), package: "" };
  const tree = new DefaultsTree(files, root);
  if (mayBeOption && foreign3.length > 0) {
    files.isWhole = false;
    files.problems.push(problemAt(document, "primary-missing", null, {}));
    return joined5(tree.partsOfOption({ file, document }, position), document);
  }
  const parts2 = tree.parts({ file, document }, position, null);
  reportUnmatched(tree, files);
  return joined5(parts2, document);
}
function isOfHydraItself(path) {
  const root = configRootOf(path);
  return root !== null && below(root, path).startsWith("hydra/");
}
function primaryOfOption(path, files) {
  if (isOfHydraItself(path)) return null;
  return primariesOf(path, files)?.find((primary) => primary.isListed) ?? null;
}
function partsOfPrimary({ found, root, choice }, files) {
  const tree = new DefaultsTree(files, { folder: root, isGuess: false });
  files.includes.add(found.file.path);
  const parts2 = tree.parts(found, { group: "", package: "" }, choice);
  reportUnmatched(tree, files);
  return parts2;
}
function isGlobal({ text: text2 }) {
  return /^_global_(?:\.|$)/.test(packageHeader(text2) ?? "");
}
function overriddenElsewhere(entries) {
  const top2 = { group: "", package: "" };
  const own2 = new Set(entries.filter((entry) => !entry.isOverride).map((entry) => groupOf(entry, top2)));
  const overridden2 = entries.filter((entry) => entry.isOverride).flatMap((entry) => groupOf(entry, top2) ?? []);
  return overridden2.filter((group) => !own2.has(group) && !/^hydra(?:\/|$)/.test(group));
}
function rootOf(path, entries) {
  const own2 = folderOf3(path);
  const named2 = configRootOf(path);
  const isAbsolute = entries.some(({ group, options: options2 }) => (group ?? options2?.[0])?.startsWith("/") === true);
  return { folder: named2 ?? own2, isGuess: named2 === null ? isAbsolute : named2 !== own2 };
}
function groupBelow(root, path) {
  const folder = folderOf3(path);
  return folder === root ? "" : below(root, folder);
}
function reportUnmatched(tree, files) {
  if (files.wanted.size > 0 || !files.isWhole) return;
  for (const { entry, document } of tree.unmatched()) {
    const group = entry.group ?? "";
    files.problems.push(
      problemAt(document, "keys-conflict", entry.span, { key: `override ${group}`, without: `${group.replace(/^\//, "")} in the defaults list` })
    );
  }
}
function joined5(parts2, document) {
  let root = { kind: "mapping", entries: /* @__PURE__ */ new Map(), span: document.root.span };
  for (const part of parts2) {
    if (part.document.root.kind !== "mapping") continue;
    const keys = part.package === "" ? [] : part.package.split(".");
    root = merged2(root, placedUnder(without(part.document.root, ["defaults"]), keys));
  }
  return { ...root, span: document.root.span };
}

// src/text/python-text.ts
var prefix = /^([A-Za-z]{0,3})("""|'''|"|')/;
var escapes3 = /\\(\r?\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|[\s\S])/g;
var letters = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["a", "\x07"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["/", "/"]
]);
function pythonText(raw) {
  const [opening2, letter, quote] = prefix.exec(raw) ?? [];
  if (opening2 === void 0 || letter === void 0 || quote === void 0) return null;
  if (/[fb]/i.test(letter) || raw.length < opening2.length + quote.length || !raw.endsWith(quote)) return null;
  const inside = raw.slice(opening2.length, -quote.length);
  if (/r/i.test(letter) || !inside.includes("\\")) return inside;
  return inside.replace(escapes3, (whole, code) => {
    const known3 = letters.get(code);
    if (known3 !== void 0) return known3;
    if (code.endsWith("\n")) return "";
    if (/^[xuU]./.test(code)) return codePoint(Number.parseInt(code.slice(1), 16), whole);
    return /^[0-7]+$/.test(code) ? codePoint(Number.parseInt(code, 8), whole) : whole;
  });
}
function codePoint(code, otherwise) {
  return code <= 1114111 ? String.fromCodePoint(code) : otherwise;
}

// src/text/literal.ts
var literalWords = /* @__PURE__ */ new Map([
  ["True", true],
  ["False", false],
  ["None", null],
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
var opening = /[rRuU]{0,2}("""|'''|"|')/y;
var word3 = /[^\s,:=[\]{}()#'"]+(?:\(\))?/y;
function readLiteral(source) {
  const reader = new LiteralReader(source);
  const node = reader.value(0);
  return node === null ? null : { node, end: reader.at };
}
var LiteralReader = class {
  #source;
  #builder;
  #text;
  at;
  constructor(source) {
    this.#source = source;
    this.#builder = source.builder;
    this.#text = source.builder.file.text;
    this.at = source.start;
  }
  value(depth) {
    this.at = skipPythonSpace(this.#text, this.at);
    if (this.at >= this.#source.end) return null;
    const first = this.#text[this.at];
    if (first === "[" || first === "(" || first === "{") {
      if (depth >= maxDepth) {
        this.#builder.report("nesting-limit", this.at, { limit: maxDepth });
        return null;
      }
      return first === "{" ? this.#mapping(depth) : this.#sequence(first === "[" ? "]" : ")", depth);
    }
    const quote = this.#quote();
    if (quote !== null) return this.#string(quote);
    return this.#word(depth);
  }
  #sequence(closing2, depth) {
    const start = this.at++;
    const items = [];
    let commas = 0;
    while (!this.#takes(closing2)) {
      const item = this.value(depth + 1);
      if (item === null) return null;
      items.push(item);
      if (this.#takes(",")) commas++;
      else if (this.#peek() !== closing2) return null;
    }
    const [only] = items;
    if (closing2 === ")" && commas === 0 && only !== void 0) return only;
    return this.#builder.sequence(items, start, this.at);
  }
  #mapping(depth) {
    const start = this.at++;
    const entries = /* @__PURE__ */ new Map();
    while (!this.#takes("}")) {
      this.at = skipPythonSpace(this.#text, this.at);
      const keyStart = this.at;
      const key2 = this.value(depth + 1);
      const keyEnd = this.at;
      if (key2?.kind !== "scalar" || !this.#takes(":")) return null;
      const item = this.value(depth + 1);
      if (item === null) return null;
      this.#builder.add(entries, String(key2.value), keyStart, keyEnd, item);
      if (!this.#takes(",") && this.#peek() !== "}") return null;
    }
    return this.#builder.mapping(entries, start, this.at);
  }
  #quote() {
    opening.lastIndex = this.at;
    return opening.exec(this.#text)?.[1] ?? null;
  }
  /** One string, or several side by side. */
  #string(firstQuote) {
    const start = this.at;
    const parts2 = [];
    let end = start;
    for (let quote = firstQuote; quote !== null; quote = this.#quote()) {
      const close = endOfString(this.#text, this.#text.indexOf(quote, this.at), quote);
      const text2 = close === -1 || close > this.#source.end ? null : pythonText(this.#text.slice(this.at, close));
      if (text2 === null) return null;
      parts2.push(text2);
      end = close;
      this.at = skipPythonSpace(this.#text, close);
    }
    this.at = end;
    return this.#builder.scalar(parts2.join(""), start, end, { quoted: true });
  }
  #word(depth) {
    const start = this.at;
    const text2 = this.#match(word3);
    if (text2 === null || this.at > this.#source.end) return null;
    const known3 = literalWords.get(text2);
    const value = known3 === void 0 ? parseNumber(text2) : known3;
    if (value !== null || known3 !== void 0) return this.#builder.scalar(value, start, this.at);
    return this.#source.bare?.(text2, start, depth) ?? null;
  }
  #peek() {
    this.at = skipPythonSpace(this.#text, this.at);
    return this.at < this.#source.end ? this.#text[this.at] : void 0;
  }
  #takes(character) {
    if (this.#peek() !== character) return false;
    this.at++;
    return true;
  }
  #match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }
};

// src/text/gin.ts
function parseGin(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "gin");
  const statements = new GinStatements(builder);
  for (let line2 = 1; line2 <= builder.lines.lineCount; ) line2 = statements.take(line2);
  const entries = new GinValues(builder, statements.bindings).entries();
  if (statements.includes.length > 0) {
    const [first] = statements.includes;
    const start = first?.span.start ?? 0;
    builder.assign(entries, "include", start, start, builder.sequence(statements.includes, start, statements.includes.at(-1)?.span.end ?? start));
  }
  return builder.document("gin", builder.mapping(entries, 0, file.text.length));
}
var binding = /^([ \t]*)([A-Za-z_][\w./-]*)[ \t]*=(?!=)/;
var block = /^([A-Za-z_][\w./-]*):[ \t]*(?:#.*)?\r?$/;
var include = /^include[ \t]+(['"])(.*)\1/;
var ignored = /^\s*(?:#|$)|^(?:import|from)\s/;
var GinStatements = class {
  #builder;
  bindings = /* @__PURE__ */ new Map();
  includes = [];
  #block = "";
  constructor(builder) {
    this.#builder = builder;
  }
  /** Reads the statement on a line; answers the line behind it. */
  take(line2) {
    const builder = this.#builder;
    const start = builder.lines.startOf(line2);
    const text2 = builder.file.text.slice(start, builder.lines.startOf(line2 + 1)).replace(/\r?\n$/, "");
    if (ignored.test(text2)) return line2 + 1;
    const [, , path] = include.exec(text2) ?? [];
    const head = text2.slice(0, 1e3);
    const blockName = block.exec(head)?.[1];
    if (path !== void 0) {
      const at = start + text2.search(/['"]/);
      this.includes.push(builder.scalar(path, at, at + path.length + 2, { quoted: true }));
    } else if (blockName !== void 0) this.#block = blockName;
    else return this.#binding(head, start, line2);
    return line2 + 1;
  }
  #binding(head, start, line2) {
    const [whole, indent = "", key2] = binding.exec(head) ?? [];
    if (whole === void 0 || key2 === void 0) {
      this.#builder.report("syntax-error", start, { message: "a binding, a block or an include is expected here" });
      return line2 + 1;
    }
    if (indent === "") this.#block = "";
    const name = this.#block === "" ? key2 : `${this.#block}.${key2}`;
    const valueStart = start + whole.length;
    const valueEnd = this.#valueEnd(valueStart);
    this.bindings.delete(name);
    this.bindings.set(name, { name, nameStart: start + indent.length, nameEnd: start + indent.length + key2.length, valueStart, valueEnd });
    return this.#builder.lines.lineAt(Math.max(valueEnd - 1, start)) + 1;
  }
  /** The end of a value: of its line, or of the line on which its brackets are closed or a backslash is missing. */
  #valueEnd(start) {
    const { text: text2 } = this.#builder.file;
    let open = 0;
    let lines = 0;
    for (let at = start; at < text2.length; at++) {
      const character = text2[at];
      if (character === "#") {
        const newline3 = text2.indexOf("\n", at);
        at = newline3 === -1 ? text2.length : newline3 - 1;
      } else if (character === '"' || character === "'") at = closingQuote(text2, at, character);
      else if (character === "[" || character === "(" || character === "{") open++;
      else if (character === "]" || character === ")" || character === "}") open--;
      else if (character === "\n") {
        const continues = open > 0 || /\\\r?$/.test(text2.slice(Math.max(start, at - 2), at)) || /^\s*$/.test(text2.slice(start, Math.min(at, start + 100)));
        if (!continues || ++lines > 500) return at;
      }
    }
    return text2.length;
  }
};
function closingQuote(text2, start, quote) {
  let at = start + 1;
  for (; at < text2.length && text2[at] !== "\n"; at++) {
    if (text2[at] === "\\" && text2[at + 1] !== "\n") at++;
    else if (text2[at] === quote) return at;
  }
  return at - 1;
}
var GinValues = class {
  #builder;
  #bindings;
  #sharing;
  #values = /* @__PURE__ */ new Map();
  constructor(builder, bindings) {
    this.#builder = builder;
    this.#bindings = bindings;
    this.#sharing = new Sharing(builder);
  }
  entries() {
    const entries = /* @__PURE__ */ new Map();
    for (const { name, nameStart, nameEnd } of this.#bindings.values()) {
      const value = this.#value(name, 0);
      if (value !== null) this.#builder.assign(entries, name, nameStart, nameEnd, value);
    }
    return entries;
  }
  /** Null for a name that is not bound here, or bound by itself. */
  #value(name, macros) {
    const known3 = this.#values.get(name);
    if (known3 !== void 0) return known3;
    const found = this.#bindings.get(name);
    if (found === void 0 || macros > 50) return null;
    this.#values.set(name, null);
    const value = this.#read(found, macros);
    this.#values.set(name, value);
    return value;
  }
  #read({ valueStart, valueEnd }, macros) {
    const builder = this.#builder;
    const { text: text2 } = builder.file;
    const bare = (word4, start2, depth) => {
      const target = word4.startsWith("%") ? this.#value(word4.slice(1), macros + 1) : null;
      if (target !== null && this.#sharing.allows(target, depth, start2)) return target;
      return builder.scalar(word4, start2, start2 + word4.length, { tag: "expression" });
    };
    const literal3 = readLiteral({ builder, start: valueStart, end: valueEnd, bare });
    if (literal3 !== null && /^\s*(?:#|$)/.test(text2.slice(literal3.end, valueEnd))) return literal3.node;
    const raw = text2.slice(valueStart, valueEnd);
    const start = valueStart + raw.length - raw.trimStart().length;
    return builder.scalar(raw.trim(), start, start + raw.trim().length, { tag: "expression" });
  }
};

// src/text/tables.ts
var Tables = class {
  #builder;
  #open = /* @__PURE__ */ new WeakMap();
  constructor(builder) {
    this.#builder = builder;
  }
  /** A mapping that may grow. */
  create(entries, start, end) {
    const node = this.#builder.mapping(entries, start, end);
    this.#open.set(node, entries);
    return node;
  }
  /** The entries of a mapping that may grow; undefined for other nodes. */
  entriesOf(node) {
    return this.#open.get(node);
  }
  /** The entries under a key, ready to grow: made when there is no mapping yet, copied when it is a finished one. */
  under(entries, key2, place) {
    const existing = entries.get(key2);
    const known3 = existing === void 0 ? void 0 : this.#open.get(existing.value);
    if (known3 !== void 0) return known3;
    const finished2 = existing?.value.kind === "mapping" ? existing.value : null;
    const made = new Map(finished2?.entries ?? []);
    const { start, end } = finished2?.span ?? place;
    const node = this.#builder.mapping(made, start, end, finished2?.tag);
    this.#open.set(node, made);
    this.#builder.assign(entries, key2, existing?.keySpan.start ?? place.keyStart, existing?.keySpan.end ?? place.keyEnd, node);
    return made;
  }
};

// src/text/ini.ts
function parseIni(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "ini");
  const reader = new IniReader(builder);
  for (let line2 = 1; line2 <= builder.lines.lineCount; ) line2 = reader.take(line2);
  return builder.document("ini", builder.mapping(reader.root, 0, file.text.length));
}
var section = /^\s*\[([^\n]*)\]\s*(?:[#;].*)?$/;
var IniReader = class {
  #builder;
  #tables;
  root = /* @__PURE__ */ new Map();
  #section = this.root;
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
  }
  /** Reads what begins on a line; answers the line behind it. */
  take(line2) {
    const start = this.#builder.lines.startOf(line2);
    const text2 = this.#line(line2);
    if (/^\s*(?:[#;]|$)/.test(text2)) return line2 + 1;
    const name = section.exec(text2)?.[1];
    if (name !== void 0) {
      this.#open(name, start, text2);
      return line2 + 1;
    }
    const sign = text2.search(/[=:]/);
    const key2 = sign === -1 ? "" : text2.slice(0, sign).trim();
    if (key2 === "") {
      this.#builder.report("syntax-error", start, { message: "a section or a key with a value is expected here" });
      return line2 + 1;
    }
    const indent = text2.length - text2.trimStart().length;
    const next = this.#valueEnd(line2, indent);
    const valueStart = start + text2.length - text2.slice(sign + 1).trimStart().length;
    const end = this.#trimmedEnd(valueStart, this.#builder.lines.startOf(next));
    this.#builder.add(this.#section, key2, start + indent, start + indent + key2.length, this.#value(valueStart, end));
    return next;
  }
  #line(line2) {
    const { lines, file } = this.#builder;
    return file.text.slice(lines.startOf(line2), lines.startOf(line2 + 1)).replace(/\r?\n$/, "");
  }
  #open(name, start, text2) {
    const keys = name.trim().split(".");
    if (keys.length >= maxDepth) {
      this.#builder.report("nesting-limit", start, { limit: maxDepth });
      this.#section = /* @__PURE__ */ new Map();
      return;
    }
    const keyStart = start + text2.indexOf("[") + 1;
    let entries = this.root;
    for (const key2 of keys) entries = this.#tables.under(entries, key2.trim(), { keyStart, keyEnd: keyStart + name.length, start, end: start + text2.length });
    this.#section = entries;
  }
  /** The line behind a value: deeper indented lines, and blank ones between them, belong to it. */
  #valueEnd(line2, indent) {
    let next = line2 + 1;
    for (let at = next; at <= this.#builder.lines.lineCount; at++) {
      const text2 = this.#line(at);
      if (text2.trim() === "") continue;
      const depth = text2.length - text2.trimStart().length;
      const closes = depth === indent && /^\s*[\])}]+,?$/.test(text2);
      if (depth <= indent && !closes) break;
      next = at + 1;
    }
    return next;
  }
  #trimmedEnd(start, end) {
    const { text: text2 } = this.#builder.file;
    let last = end;
    while (last > start && /\s/.test(text2[last - 1] ?? "")) last--;
    return last;
  }
  #value(start, end) {
    const builder = this.#builder;
    const { text: text2 } = builder.file;
    if (end <= start) return builder.scalar(null, start, start);
    const literal3 = readLiteral({ builder, start, end });
    if (literal3 !== null && /^\s*(?:[#;].*)?$/.test(text2.slice(literal3.end, Math.min(end, literal3.end + 500)))) return literal3.node;
    const comment = /\s[#;]/.exec(text2.slice(start, end));
    const cut = comment === null ? end : this.#trimmedEnd(start, start + comment.index);
    return builder.scalar(text2.slice(start, cut), start, cut);
  }
};

// lazy:@lezer/python
var loaded2;
var load2 = () => loaded2 ??= __require("#python");
var parser = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key2) => key2 === Symbol.hasInstance ? (value) => value instanceof load2().parser : typeof load2().parser[key2] === "function" ? load2().parser[key2].bind(load2().parser) : load2().parser[key2], apply: (_, self, values) => Reflect.apply(load2().parser, self, values), construct: (_, values) => Reflect.construct(load2().parser, values) });

// src/text/syntax.ts
function childrenOf(node) {
  const children = [];
  for (let child2 = node.firstChild; child2 !== null; child2 = child2.nextSibling) children.push(child2);
  return children;
}
function textOf3(text2, node) {
  return node === null ? "" : text2.slice(node.from, node.to);
}

// src/text/python-values.ts
var PythonValues = class {
  #builder;
  #names;
  #sharing;
  #text;
  constructor(builder, names2) {
    this.#builder = builder;
    this.#names = names2;
    this.#sharing = new Sharing(builder);
    this.#text = builder.file.text;
  }
  /** The node of an expression; its own text, tagged `expression`, when its value cannot be told. */
  value(node, depth) {
    return (depth < maxDepth ? this.#known(node, depth) : this.#tooDeep(node)) ?? this.#expression(node);
  }
  /** Comma-separated values without brackets. */
  tuple(nodes) {
    const items = nodes.map((node) => this.value(node, 1));
    return this.#builder.sequence(items, nodes[0]?.from ?? 0, nodes.at(-1)?.to ?? 0);
  }
  /** The result of an operation on two known numbers, else the text of `whole`. */
  binary(operator, left, right, whole) {
    const a = numberOf7(left);
    const b = numberOf7(right);
    const result = a === null || b === null ? null : calculate(operator, a, b);
    return result === null ? this.#expression(whole) : this.#scalar(result, whole);
  }
  /** `cfg.optimizer['lr']` as its steps; null for what is no such path. */
  path(node) {
    const steps2 = [];
    for (let at = node; at !== null && steps2.length < maxDepth; ) {
      if (at.name === "VariableName") return [...steps2, { key: textOf3(this.#text, at), node: at }].reverse();
      if (at.name !== "MemberExpression") return null;
      const property = at.getChild("PropertyName");
      const index = property === null ? this.#index(at) : null;
      if (property !== null) steps2.push({ key: textOf3(this.#text, property), node: property });
      else if (index !== null) steps2.push(index);
      else return null;
      at = at.firstChild;
    }
    return null;
  }
  #index(node) {
    const [, open, key2, close] = childrenOf(node);
    if (open?.name !== "[" || close?.name !== "]" || key2 === void 0) return null;
    const value = key2.name === "String" || key2.name === "Number" ? this.#known(key2, 0) : null;
    return value?.kind === "scalar" ? { key: String(value.value), node: key2 } : null;
  }
  #known(node, depth) {
    const text2 = textOf3(this.#text, node);
    if (node.name === "Number") return this.#maybe(parseNumber(text2), node);
    if (node.name === "String") return this.#string(pythonText(text2), node);
    if (node.name === "ContinuedString") return this.#continued(node);
    if (node.name === "Boolean") return this.#scalar(text2 === "True", node);
    if (node.name === "None") return this.#scalar(null, node);
    if (node.name === "VariableName" || node.name === "MemberExpression") return this.#reference(node, depth);
    if (node.name === "ParenthesizedExpression") return this.#parenthesized(node, depth);
    if (node.name === "UnaryExpression") return this.#unary(node, depth);
    if (node.name === "BinaryExpression") return this.#operation(node, depth);
    if (node.name === "ArrayExpression" || node.name === "TupleExpression" || node.name === "SetExpression") return this.#list(node, depth);
    if (node.name === "DictionaryExpression") return this.#dictionary(node, depth);
    return node.name === "CallExpression" ? this.#call(node, depth) : null;
  }
  #scalar(value, node) {
    return this.#builder.scalar(value, node.from, node.to);
  }
  #maybe(value, node) {
    return value === null ? null : this.#scalar(value, node);
  }
  #string(value, node) {
    return value === null ? null : this.#builder.scalar(value, node.from, node.to, { quoted: true });
  }
  #expression(node) {
    return this.#builder.scalar(textOf3(this.#text, node), node.from, node.to, { tag: "expression" });
  }
  #tooDeep(node) {
    if (node.firstChild !== null) this.#builder.report("nesting-limit", node.from, { limit: maxDepth });
    return null;
  }
  #continued(node) {
    const parts2 = childrenOf(node).map((part) => part.name === "String" ? pythonText(textOf3(this.#text, part)) : null);
    return parts2.includes(null) ? null : this.#string(parts2.join(""), node);
  }
  /** A name assigned before. Numbers and text get the place of this mention; lists and mappings are shared. */
  #reference(node, depth) {
    const [first, ...rest] = this.path(node) ?? [];
    let found = first === void 0 ? void 0 : this.#names.get(first.key)?.value;
    for (const { key: key2 } of rest) {
      if (found?.kind === "sequence") found = /^\d{1,9}$/.test(key2) ? found.items[Number(key2)] : void 0;
      else found = found?.kind === "mapping" ? found.entries.get(key2)?.value : void 0;
    }
    if (found === void 0 || found.kind === "scalar" && found.tag !== void 0) return null;
    if (found.kind === "scalar") return this.#scalar(found.value, node);
    return this.#sharing.allows(found, depth, node.from) ? found : null;
  }
  #parenthesized(node, depth) {
    const inner = childrenOf(node).find((child2) => child2.name !== "(" && child2.name !== "Comment");
    if (inner === void 0) return null;
    const value = this.value(inner, depth + 1);
    if (value.kind !== "scalar") return value;
    return value.tag === void 0 && value.quoted === false ? this.#scalar(value.value, node) : value;
  }
  #unary(node, depth) {
    const [operator, operand2] = childrenOf(node);
    if (operator === void 0 || operand2 === void 0) return null;
    const value = this.value(operand2, depth + 1);
    const sign = textOf3(this.#text, operator);
    if (sign === "not") return value.kind === "scalar" && typeof value.value === "boolean" ? this.#scalar(!value.value, node) : null;
    const number8 = numberOf7(value);
    if (number8 === null || sign !== "-" && sign !== "+") return null;
    return this.#scalar(sign === "-" ? -number8 : number8, node);
  }
  #operation(node, depth) {
    const [left, operator, right] = childrenOf(node);
    if (left === void 0 || operator === void 0 || right === void 0) return null;
    return this.binary(textOf3(this.#text, operator), this.value(left, depth + 1), this.value(right, depth + 1), node);
  }
  #list(node, depth) {
    const items = [];
    for (const child2 of childrenOf(node)) {
      if (child2.name === "*" || child2.name === "for") return null;
      if (!/^[[\](){},]$/.test(child2.name) && child2.name !== "Comment") items.push(this.value(child2, depth + 1));
    }
    return this.#builder.sequence(items, node.from, node.to);
  }
  #dictionary(node, depth) {
    const entries = /* @__PURE__ */ new Map();
    const children = childrenOf(node).filter((child2) => child2.name !== "Comment");
    for (const [index, child2] of children.entries()) {
      const before = children[index - 1];
      const after = children[index + 1];
      if (child2.name === "**" && after !== void 0) this.#spread(entries, after, depth);
      if (child2.name !== ":" || before === void 0 || after === void 0) continue;
      const key2 = this.value(before, depth + 1);
      if (key2.kind === "scalar") this.#builder.assign(entries, String(key2.value), before.from, before.to, this.value(after, depth + 1));
    }
    return this.#builder.mapping(entries, node.from, node.to);
  }
  #spread(entries, node, depth) {
    const source = this.value(node, depth + 1);
    if (source.kind !== "mapping") return;
    for (const [key2, entry] of source.entries) entries.set(key2, entry);
  }
  /** `dict(a=1)`, `SGD(params, lr=0.1)`: keyword arguments by name, positional ones by number, the callee as tag. */
  #call(node, depth) {
    const callee = node.firstChild;
    const list2 = node.getChild("ArgList");
    if (callee === null || list2 === null) return null;
    const entries = /* @__PURE__ */ new Map();
    const children = childrenOf(list2).filter((child2) => child2.name !== "Comment" && child2.name !== "(" && child2.name !== ")");
    let position = 0;
    for (const argument of splitArguments(children)) {
      const [first, sign, value] = argument;
      if (first === void 0) continue;
      if (first.name === "**" && sign !== void 0) this.#spread(entries, sign, depth);
      else if (sign?.name === "AssignOp" && value !== void 0) {
        this.#builder.assign(entries, textOf3(this.#text, first), first.from, first.to, this.value(value, depth + 1));
      } else if (argument.length === 1) this.#builder.assign(entries, String(position++), first.from, first.from, this.value(first, depth + 1));
    }
    const tag = this.#calleeName(callee);
    if (mappingMakers.test(tag)) mergeFirst(entries);
    return this.#conversion(tag, entries, node) ?? this.#builder.mapping(entries, node.from, node.to, tag);
  }
  /** `int(1e5)` and `float('5e-4')` are numbers. */
  #conversion(tag, entries, node) {
    const only = entries.size === 1 ? entries.get("0")?.value : void 0;
    if (only?.kind !== "scalar" || tag !== "int" && tag !== "float") return null;
    const number8 = typeof only.value === "string" && only.quoted ? parseNumber(only.value.trim()) : numberOf7(only);
    return this.#maybe(number8 === null || tag === "float" ? number8 : Math.trunc(number8), node);
  }
  /** The name that is called; of `L(AdamW)(…)`, detectron2's lazy call, that of what will be called. */
  #calleeName(callee) {
    if (callee.name !== "CallExpression") return textOf3(this.#text, callee);
    const wrapper = textOf3(this.#text, callee.firstChild);
    const wrapped2 = callee.getChild("ArgList")?.firstChild?.nextSibling ?? null;
    return /^(?:L|LazyCall)$/.test(wrapper) && wrapped2 !== null ? textOf3(this.#text, wrapped2) : textOf3(this.#text, callee);
  }
};
var mappingMakers = /(?:^|\.)(?:dict|OrderedDict|ConfigDict|FrozenConfigDict|EasyDict|edict|Box|DictConfig|(?:OmegaConf\.)?create|CfgNode|CN|AttrDict|Config)$/;
function mergeFirst(entries) {
  const first = entries.get("0")?.value;
  if (first?.kind !== "mapping") return;
  const keywords = [...entries].filter(([key2]) => key2 !== "0");
  entries.clear();
  for (const [key2, entry] of [...first.entries, ...keywords]) entries.set(key2, entry);
}
function splitArguments(children) {
  const groups2 = [[]];
  for (const child2 of children) {
    if (child2.name === ",") groups2.push([]);
    else groups2.at(-1)?.push(child2);
  }
  return groups2;
}
function numberOf7(node) {
  return node.kind === "scalar" && typeof node.value === "number" ? node.value : null;
}
function calculate(operator, a, b) {
  if (b === 0 && (operator === "/" || operator === "//" || operator === "%")) return null;
  const operations2 = {
    "+": () => a + b,
    "-": () => a - b,
    "*": () => a * b,
    "/": () => a / b,
    "//": () => Math.floor(a / b),
    "%": () => a - b * Math.floor(a / b),
    "**": () => a ** b
  };
  const result = operations2[operator]?.() ?? null;
  return result !== null && Number.isFinite(result) ? result : null;
}

// src/text/python-constructors.ts
var settings = /(?:Arguments|Args|Config|Callback)$/;
var maxFound = 100;
var PythonConstructors = class {
  #builder;
  #entries;
  #text;
  #seen = /* @__PURE__ */ new Set();
  /** What of the module can be seen in each function, by where the function begins. */
  #scopes = /* @__PURE__ */ new Map();
  #found = 0;
  constructor(builder, entries) {
    this.#builder = builder;
    this.#entries = entries;
    this.#text = builder.file.text;
  }
  /** A call anywhere in the file; those of the module's own statements are read with them, and left alone. */
  call(node) {
    const scope = enclosingFunction(node);
    const name = calleeOf(node, this.#text);
    if (scope === null || this.#found >= maxFound || !settings.test(name) || !hasKeywords(node) || this.#isInside(node)) return;
    this.#found++;
    this.#seen.add(node.from);
    const value = new PythonValues(this.#builder, this.#visible(scope)).value(node, 0);
    if (value.kind !== "mapping") return;
    const place = this.#placeOf(node) ?? { key: name, node };
    let key2 = place.key;
    for (let count = 2; this.#entries.has(key2); count++) key2 = `${place.key}_${count}`;
    this.#builder.assign(this.#entries, key2, place.node.from, place.node.to, value);
  }
  /** Whether a call stands in another one that was read already. */
  #isInside(node) {
    for (let at = node.parent; at !== null; at = at.parent) if (at.name === "CallExpression" && this.#seen.has(at.from)) return true;
    return false;
  }
  #visible(scope) {
    const known3 = this.#scopes.get(scope.from);
    if (known3 !== void 0) return known3;
    const bound = boundNames(scope, this.#text);
    const visible = new Map([...this.#entries].filter(([name]) => !bound.has(name)));
    this.#scopes.set(scope.from, visible);
    return visible;
  }
  /** `args = …`, or `args=` in another call. */
  #placeOf(node) {
    const before = node.prevSibling;
    const target = before?.name === "AssignOp" ? before.prevSibling : null;
    if (target?.name === "VariableName") return { key: textOf3(this.#text, target), node: target };
    return null;
  }
};
function boundNames(scope, text2) {
  const names2 = /* @__PURE__ */ new Set();
  const bind27 = (node) => {
    for (const child2 of childrenOf(node)) {
      if (child2.name === "AssignOp" || child2.name === "in" || child2.name === ":") break;
      if (child2.name === "VariableName") names2.add(textOf3(text2, child2));
      else if (child2.name === "TupleExpression") bind27(child2);
    }
  };
  scope.cursor().iterate(({ name, node }) => {
    if (name === "AssignStatement" || name === "UpdateStatement" || name === "ForStatement") bind27(node);
    else if (name === "ParamList") {
      for (const child2 of childrenOf(node)) if (child2.name === "VariableName") names2.add(textOf3(text2, child2));
    }
  });
  return names2;
}
function enclosingFunction(node) {
  let found = null;
  for (let at = node.parent; at !== null; at = at.parent) if (at.name === "FunctionDefinition") found = at;
  return found;
}
function calleeOf(node, text2) {
  const callee = node.firstChild;
  return callee?.name === "MemberExpression" ? textOf3(text2, callee.lastChild) : callee?.name === "VariableName" ? textOf3(text2, callee) : "";
}
function hasKeywords(node) {
  return childrenOf(node.getChild("ArgList") ?? node).some(({ name }) => name === "AssignOp");
}

// src/text/python-statements.ts
var maxPathLength = 20;
var PythonStatements = class {
  #builder;
  #tables;
  #values;
  #text;
  entries = /* @__PURE__ */ new Map();
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
    this.#text = builder.file.text;
    this.#values = new PythonValues(builder, this.entries);
  }
  /** The statements of a module. */
  module(top2) {
    this.#block(top2, this.entries);
  }
  /** The value of an expression that stands anywhere, with the names that were assigned so far. */
  valueOf(node) {
    return this.#values.value(node, 0);
  }
  #block(body, entries) {
    for (const statement of childrenOf(body)) this.#statement(statement, entries);
  }
  #statement(node, entries) {
    if (node.name === "AssignStatement") this.#assignment(node, entries);
    else if (node.name === "UpdateStatement") this.#update(node, entries);
    else if (node.name === "StatementGroup") this.#block(node, entries);
    else if (node.name === "IfStatement") this.#main(node, entries);
    else if (node.name === "ClassDefinition") this.#class(node, entries);
    else if (node.name === "FunctionDefinition") this.#function(node, entries);
    else if (node.name === "DecoratedStatement") this.#decorated(node, entries);
    else if (node.name === "ExpressionStatement") this.#call(node.firstChild, entries);
  }
  #decorated(node, entries) {
    const inner = node.lastChild;
    if (inner?.name === "ClassDefinition") this.#class(inner, entries);
    else if (inner?.name === "FunctionDefinition") this.#function(inner, entries);
  }
  /** Of conditions only one is sure to hold: that the file is run. */
  #main(node, entries) {
    const body = node.getChild("Body");
    const condition = this.#text.slice(node.from, Math.min(body?.from ?? node.from, node.from + 60));
    if (body !== null && /^if\s*\(?\s*__name__\s*==\s*["']__main__["']/.test(condition)) this.#block(body, entries);
  }
  /** `def get_config():` is how ml_collections files hold their config, `def build_…config…():` how OLMo-core's scripts build theirs. */
  #function(node, entries) {
    const body = node.getChild("Body");
    const name = node.getChild("VariableName");
    if (body === null || name === null) return;
    const isBuilder = /^build_\w*config\w*$/.test(textOf3(this.#text, name));
    if (isBuilder || textOf3(this.#text, name) === "get_config") this.#block(body, entries);
    if (isBuilder) this.#returned(body, name, entries);
  }
  /** What `return Config(…)` says, under the function's name. */
  #returned(body, name, entries) {
    const value = body.getChildren("ReturnStatement").at(-1)?.getChild("CallExpression") ?? null;
    if (value !== null) this.#builder.assign(entries, textOf3(this.#text, name), name.from, name.to, this.#values.value(value, 0));
  }
  #class(node, entries) {
    const name = node.getChild("VariableName");
    const body = node.getChild("Body");
    if (name === null || body === null) return;
    const fields2 = /* @__PURE__ */ new Map();
    for (const statement of childrenOf(body)) if (statement.name === "AssignStatement") this.#assignment(statement, fields2);
    if (fields2.size === 0) return;
    this.#builder.assign(entries, textOf3(this.#text, name), name.from, name.to, this.#builder.mapping(fields2, node.from, node.to, "class"));
  }
  /** `a = 1`, `a = b = 1`, `a, b = 1, 2`, `cfg.a['b'] = 1`, `a: int = 1`. */
  #assignment(node, entries) {
    const groups2 = splitAt2(node, "AssignOp");
    const values = groups2.pop();
    if (values === void 0 || groups2.length === 0) return;
    const [single] = values;
    if (single === void 0) return;
    const whole = values.length === 1 ? this.#values.value(single, 0) : this.#values.tuple(values);
    for (const targets of groups2) {
      const [target] = targets;
      if (targets.length === 1 && target !== void 0) this.#target(target, whole, entries);
      else this.#unpack(targets, whole, entries);
    }
  }
  #unpack(targets, whole, entries) {
    const items = whole.kind === "sequence" && whole.items.length === targets.length ? whole.items : null;
    for (const [index, target] of targets.entries()) {
      const item = items?.[index];
      if (item !== void 0) this.#target(target, item, entries);
      else this.#forget(target, entries);
    }
  }
  /** `x += 1`: the result stands nowhere in the text, so its place is empty and no edit can replace it. */
  #update(node, entries) {
    const [target, operator, operand2] = childrenOf(node);
    if (target === void 0 || operator === void 0 || operand2 === void 0) return;
    const sign = textOf3(this.#text, operator).replace("=", "");
    const value = this.#values.binary(sign, this.#values.value(target, 0), this.#values.value(operand2, 0), node);
    if (value.kind !== "scalar" || value.tag !== void 0) this.#target(target, value, entries);
    else this.#target(target, this.#builder.scalar(value.value, operand2.from, operand2.from), entries);
  }
  #target(node, value, entries) {
    const path = this.#values.path(node);
    const last = path?.at(-1);
    if (path === null || last === void 0 || path.length > maxPathLength) return;
    let within = entries;
    for (const { key: key2, node: place } of path.slice(0, -1)) {
      within = this.#tables.under(within, key2, { keyStart: place.from, keyEnd: place.to, start: node.from, end: node.to });
    }
    this.#builder.assign(within, last.key, last.node.from, last.node.to, value);
  }
  /** A name that was given something that cannot be told is not known any more. */
  #forget(node, entries) {
    if (node.name === "VariableName") entries.delete(textOf3(this.#text, node));
  }
  /** `cfg.update(a=1)`, `cfg.update({…})`, `parser.set_defaults(a=1)`, and a printed `Namespace(a=1)`. */
  #call(node, entries) {
    if (node?.name !== "CallExpression") return;
    const callee = this.#values.path(node.firstChild);
    const method = callee?.at(-1)?.key;
    if (method === "Namespace") {
      const printed = this.#values.value(node, 0);
      for (const [key2, entry] of printed.kind === "mapping" ? printed.entries : []) entries.set(key2, entry);
      return;
    }
    if (callee === null || callee === void 0 || method !== "update" && method !== "set_defaults") return;
    let within = entries;
    if (method === "update") {
      for (const { key: key2, node: place } of callee.slice(0, -1)) {
        if (!within.has(key2)) return;
        within = this.#tables.under(within, key2, { keyStart: place.from, keyEnd: place.to, start: node.from, end: node.to });
      }
    }
    const given3 = this.#values.value(node, 0);
    const sources = given3.kind === "mapping" ? [given3, given3.entries.get("0")?.value] : [];
    for (const source of sources) {
      if (source?.kind !== "mapping") continue;
      for (const [key2, entry] of source.entries) if (key2 !== "0") within.set(key2, entry);
    }
  }
  /** `parser.add_argument('--max-steps', default=100)`: the default, under the name that the program will use (`max_steps`). */
  argument(node) {
    const callee = node.firstChild;
    if (callee?.name !== "MemberExpression" || textOf3(this.#text, callee.lastChild) !== "add_argument") return;
    const given3 = this.#values.value(node, 0);
    if (given3.kind !== "mapping") return;
    const flags = [...given3.entries.values()].filter((entry) => /^\d+$/.test(entry.key) && entry.value.kind === "scalar");
    const long = flags.find((entry) => entry.value.kind === "scalar" && String(entry.value.value).startsWith("--"));
    if (long === void 0) return;
    const destination = scalarText(given3.entries.get("dest")?.value);
    const name = destination ?? scalarText(long.value)?.replace(/^--/, "").replaceAll("-", "_");
    const action = scalarText(given3.entries.get("action")?.value);
    const { start, end } = long.value.span;
    const absent = this.#builder.scalar(action === "store_true" ? false : action === "store_false" ? true : null, end, end);
    if (name !== void 0 && name !== "") this.#builder.assign(this.entries, name, start, end, given3.entries.get("default")?.value ?? absent);
  }
};
function scalarText(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function splitAt2(node, separator) {
  const groups2 = [[]];
  for (const child2 of childrenOf(node)) {
    if (child2.name === separator) groups2.push([]);
    else if (child2.name !== "," && child2.name !== "TypeDef" && child2.name !== "Comment") groups2.at(-1)?.push(child2);
  }
  return groups2;
}

// src/text/python.ts
var maxPythonLength = 1e6;
var maxLengthBehindError = 3e4;
var strictParser = null;
function parsePython(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "python");
  if (file.text.length > maxPythonLength) {
    builder.report("file-too-large", null, { size: file.text.length, limit: maxPythonLength });
    return emptyDocument(builder, "python");
  }
  const tree = treeOf(withWholeNumbers(file.text));
  const statements = new PythonStatements(builder);
  statements.module(tree.topNode);
  const constructors = new PythonConstructors(builder, statements.entries);
  let broken = null;
  let functions2 = 0;
  tree.iterate({
    enter: (node) => {
      if (node.name === "FunctionDefinition") functions2++;
      else if (node.type.isError && functions2 === 0) broken ??= node.from;
      else if (node.name === "CallExpression") {
        statements.argument(node.node);
        if (functions2 > 0) constructors.call(node.node);
      }
    },
    leave: (node) => {
      if (node.name === "FunctionDefinition") functions2--;
    }
  });
  if (broken !== null)
    builder.report("syntax-error", broken, { message: "this could not be read as Python", found: oneLine(file.text.slice(broken, broken + 20), 20) });
  return builder.document("python", builder.mapping(statements.entries, 0, file.text.length));
}
function strict() {
  strictParser ??= parser.configure({ strict: true });
  return strictParser;
}
function treeOf(text2) {
  try {
    return strict().parse(text2);
  } catch (error) {
    const offset = Number(/(\d+)$/.exec(String(error))?.[1] ?? 0);
    return parser.parse(text2.slice(0, offset + maxLengthBehindError));
  }
}
function withWholeNumbers(text2) {
  return text2.replace(/(?<![\w.])(\d[\d_]*)\.(?=[eE][-+]?\d|[^\w.]|$)/g, (_, digits) => `${digits}0`);
}

// src/text/shell-arithmetic.ts
var token = /\s*(?:(\d+)|\$?\{?([A-Za-z_]\w*)\}?|(\*\*|[-+*/%()]))/y;
var longest = 200;
var powers = { "+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "**": 3 };
function evaluateArithmetic(expression, known3) {
  const words3 = expression.length > longest ? null : wordsOf(expression, known3);
  if (words3 === null || words3.length === 0) return null;
  const rest = { words: words3, at: 0 };
  const value = operation(rest, 1);
  return value !== null && rest.at === words3.length && Number.isSafeInteger(value) ? value : null;
}
function wordsOf(expression, known3) {
  const words3 = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.trimEnd().length) {
    const [, digits, name, sign] = token.exec(expression) ?? [];
    const number8 = name === void 0 ? digits : known3(name);
    if (sign !== void 0) words3.push(sign);
    else if (number8 !== void 0 && number8 !== null && /^-?\d{1,15}$/.test(number8)) words3.push(Number(number8));
    else return null;
  }
  return words3;
}
function operation(rest, strength) {
  let left = operand(rest);
  for (; ; ) {
    const sign = String(rest.words[rest.at]);
    const own2 = powers[sign];
    if (left === null || own2 === void 0 || own2 < strength) return left;
    rest.at++;
    const right = operation(rest, sign === "**" ? own2 : own2 + 1);
    left = right === null ? null : calculate2(sign, left, right);
  }
}
function operand(rest) {
  const word4 = rest.words[rest.at++];
  if (typeof word4 === "number") return word4;
  if (word4 === "-" || word4 === "+") {
    const value2 = operand(rest);
    return value2 === null ? null : word4 === "-" ? -value2 : value2;
  }
  if (word4 !== "(") return null;
  const value = operation(rest, 1);
  return rest.words[rest.at++] === ")" ? value : null;
}
function calculate2(sign, left, right) {
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  if (sign === "*") return left * right;
  if (sign === "**") return right < 0 ? null : left ** right;
  if (right === 0) return null;
  return sign === "/" ? Math.trunc(left / right) : left % right;
}

// src/text/shell-words.ts
var breaks = /* @__PURE__ */ new Set([";", "|", "&", "(", ")", "\n", "<", ">"]);
var maxHeredocDelimiter = 100;
function* shellTokens(text2, start, end) {
  let heredoc = null;
  for (let at = start; at < end; ) {
    const character = text2.charAt(at);
    if (character === " " || character === "	" || character === "\r") at++;
    else if (isJoin(text2, at)) at = text2.indexOf("\n", at) + 1;
    else if (character === "#") at = lineEnd2(text2, at, end);
    else if (text2.startsWith("<<", at) && !text2.startsWith("<<<", at)) {
      const delimiter = /^<<-?[ \t]*\\?(["']?)([A-Za-z_][\w.-]*)\1/.exec(text2.slice(at, at + maxHeredocDelimiter));
      heredoc = delimiter?.[2] ?? null;
      at += delimiter?.[0].length ?? 2;
    } else if (breaks.has(character)) {
      yield { kind: "break", start: at, end: at + 1 };
      if (character === "\n" && heredoc !== null) {
        at = heredocEnd(text2, at + 1, end, heredoc);
        heredoc = null;
      } else at++;
    } else {
      const wordEnd = endOfWord(text2, at, end);
      yield { kind: "word", start: at, end: wordEnd };
      at = wordEnd;
    }
  }
}
function isJoin(text2, at) {
  return text2[at] === "\\" && (text2[at + 1] === "\n" || text2.startsWith("\r\n", at + 1));
}
function lineEnd2(text2, start, end) {
  const newline3 = text2.indexOf("\n", start);
  return newline3 === -1 || newline3 > end ? end : newline3;
}
function heredocEnd(text2, start, end, delimiter) {
  for (let at = start; at < end; ) {
    const stop = lineEnd2(text2, at, end);
    if (text2.slice(at, stop).trim() === delimiter) return stop;
    at = stop + 1;
  }
  return end;
}
function endOfWord(text2, start, end) {
  let at = start;
  while (at < end) {
    const character = text2.charAt(at);
    if (character === " " || character === "	" || character === "\r" || breaks.has(character)) break;
    if (character === "\\") {
      if (isJoin(text2, at)) break;
      at += 2;
    } else if (character === "'" || character === '"') at = closing(text2, at, end);
    else if (character === "$" && (text2[at + 1] === "(" || text2[at + 1] === "{")) at = endOfExpansion(text2, at + 1, end);
    else if (character === "`") at = closing(text2, at, end);
    else at++;
  }
  return Math.min(Math.max(at, start + 1), end);
}
function closing(text2, start, end) {
  const quote = text2.charAt(start);
  for (let at = start + 1; at < end; at++) {
    if (text2[at] === "\\" && quote !== "'") at++;
    else if (text2[at] === quote) return at + 1;
  }
  return end;
}
function endOfExpansion(text2, start, end) {
  const opening2 = text2.charAt(start);
  const close = opening2 === "(" ? ")" : "}";
  let open = 0;
  for (let at = start; at < end; at++) {
    if (text2[at] === "\\") at++;
    else if (text2[at] === opening2) open++;
    else if (text2[at] === close && --open === 0) return at + 1;
  }
  return end;
}

// src/text/shell.ts
var assignment = /^([A-Za-z_]\w*)(\+?=)/;
var longFlag = /^--([A-Za-z][\w.-]*)(=)?/;
var override = /^(\+{0,2}[A-Za-z_][\w./-]*)=(?!=)/;
var holdsFlags = /(?:^|\s)--[A-Za-z]/;
var arithmetic = /\$\(\(((?:[^()`"']|\([^()`"']*\)){1,200})\)\)/g;
var maxExpandedLength = 1e4;
var maxWords = 5e5;
var namesFile = /config|file|path|script|module/i;
function parseShell(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "shell");
  const flags = new ShellFlags(builder);
  flags.range(0, file.text.length, 0);
  return builder.document("shell", builder.mapping(flags.entries, 0, file.text.length));
}
var ShellFlags = class {
  #builder;
  #text;
  #variables = /* @__PURE__ */ new Map();
  entries = /* @__PURE__ */ new Map();
  #words = 0;
  constructor(builder) {
    this.#builder = builder;
    this.#text = builder.file.text;
  }
  /** Reads the commands of a range; `depth` counts the quotes around it. */
  range(start, end, depth) {
    let command = [];
    for (const token2 of shellTokens(this.#text, start, end)) {
      if (++this.#words > maxWords) {
        this.#builder.report("truncated", token2.start, { words: maxWords });
        return;
      }
      if (token2.kind === "word") command.push(this.#word(token2));
      else {
        this.#command(command, depth);
        command = [];
      }
    }
    this.#command(command, depth);
  }
  #word({ start, end }) {
    return { start, end, raw: this.#text.slice(start, end) };
  }
  #command(words3, depth) {
    let isStart = true;
    for (let index = 0; index < words3.length; index++) {
      const word4 = words3[index];
      if (word4 === void 0) continue;
      const flag = longFlag.exec(word4.raw);
      if (flag !== null) index = this.#flag(words3, index, flag);
      else if (isStart && assignment.test(word4.raw)) this.#assign(word4, depth);
      else {
        if (depth < 2 && isQuoted(word4.raw) && holdsFlags.test(word4.raw.slice(1, 3e3))) this.range(word4.start + 1, word4.end - 1, depth + 1);
        else this.#override(word4);
        isStart &&= /^(?:export|local|declare|readonly|typeset|env|set|-\w+)$/.test(word4.raw);
      }
    }
  }
  #assign(word4, depth) {
    const [whole = "", name = "", operator] = assignment.exec(word4.raw) ?? [];
    const value = { start: word4.start + whole.length, end: word4.end, raw: word4.raw.slice(whole.length) };
    if (operator === "=") this.#variables.set(name, { node: this.#value(value), text: this.#expand(value.raw).text });
    else this.#variables.delete(name);
    const inside = value.raw.slice(1, -1);
    if (depth < 2 && isQuoted(value.raw) && holdsFlags.test(inside)) this.range(value.start + 1, value.end - 1, depth + 1);
  }
  #override(word4) {
    const [whole, name] = override.exec(word4.raw) ?? [];
    if (whole === void 0 || name === void 0) return;
    const start = word4.start + whole.length;
    const value = this.#value({ start, end: word4.end, raw: word4.raw.slice(whole.length) });
    this.#builder.assign(this.entries, name.replace(/^\++/, ""), word4.start, word4.start + name.length, value);
  }
  /** Answers the index of the last word that belongs to the flag. */
  #flag(words3, index, flag) {
    const word4 = words3[index];
    const [whole, name = "", equals] = flag;
    if (word4 === void 0) return index;
    const nameEnd = word4.start + 2 + name.length;
    if (equals !== void 0) {
      const value = this.#value({ start: word4.start + whole.length, end: word4.end, raw: word4.raw.slice(whole.length) });
      this.#builder.assign(this.entries, name, word4.start, nameEnd, value);
      return index;
    }
    const values = this.#valuesBehind(words3, index, name);
    this.#builder.assign(this.entries, name, word4.start, nameEnd, this.#joined(values, nameEnd));
    return index + values.length;
  }
  #joined(values, end) {
    const [first] = values;
    if (first === void 0) return this.#builder.scalar(true, end, end);
    return values.length === 1 ? first : this.#builder.sequence(values, first.span.start, values.at(-1)?.span.end ?? first.span.end);
  }
  /** The next word, and further ones as long as all are numbers (`--betas 0.9 0.95`). */
  #valuesBehind(words3, index, name) {
    const values = [];
    for (const word4 of words3.slice(index + 1, index + 100)) {
      if (/^-{1,2}[A-Za-z]/.test(word4.raw) || isList3(word4.raw)) break;
      if (values.length === 0 && /\.(?:py|sh)$/.test(word4.raw) && !namesFile.test(name)) break;
      const value = this.#value(word4);
      if (values.length > 0 && (typeof value.value !== "number" || typeof values[0]?.value !== "number")) break;
      values.push(value);
    }
    return values;
  }
  #value(word4) {
    const variable = /^"?\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))"?$/.exec(word4.raw);
    const known3 = variable === null ? void 0 : this.#variables.get(variable[1] ?? variable[2] ?? "");
    if (known3 !== void 0) return known3.node;
    const quoted2 = isQuoted(word4.raw);
    const { text: text2, isOpen: isOpen2 } = this.#expand(word4.raw);
    if (isOpen2) return this.#builder.scalar(text2, word4.start, word4.end, { quoted: quoted2, tag: "expression" });
    return this.#builder.scalar(meaningOf2(text2), word4.start, word4.end, { quoted: quoted2 });
  }
  /** Quotes undone and known variables put in. `isOpen` when something remains that only running would tell. */
  #expand(raw) {
    if (/^'[^']*'$/.test(raw)) return { text: raw.slice(1, -1), isOpen: false };
    if (raw.length > maxExpandedLength) return { text: raw, isOpen: true };
    const calculated2 = raw.replace(arithmetic, (whole, inside) => {
      return evaluateArithmetic(inside, (name) => this.#variable(name))?.toString() ?? whole;
    });
    let isOpen2 = /\$\(|`/.test(calculated2);
    const expanded = calculated2.replace(/\$\{([^{}$]{1,200})\}|\$(\w+|[@*#?!-])/g, (whole, braced, plain2) => {
      const value = this.#variable(braced ?? plain2 ?? "");
      if (value === null) isOpen2 = true;
      return value ?? whole;
    });
    if (expanded.length > maxExpandedLength) return { text: raw, isOpen: true };
    return { text: isOpen2 && !isQuoted(expanded) ? expanded : withoutQuotes(expanded), isOpen: isOpen2 || expanded.includes("${") };
  }
  #variable(expression) {
    const [, name = "", fallback] = /^(\w+)(?::?[-=](.*))?$/s.exec(expression) ?? [];
    const known3 = this.#variables.get(name);
    if (known3 !== void 0 && known3.node.tag === void 0) return known3.text;
    return known3 === void 0 ? fallback ?? null : null;
  }
};
function isQuoted(raw) {
  return raw.length >= 2 && (raw.startsWith('"') || raw.startsWith("'")) && raw.endsWith(raw.charAt(0));
}
function isList3(raw) {
  return /^"?\$\{\w+\[[@*]\]\}"?$/.test(raw);
}
function withoutQuotes(text2) {
  return text2.replace(/\\\r?\n/g, "").replace(/["']|\\(?=["'\\$ ])/g, "");
}
function meaningOf2(text2) {
  const word4 = text2.length <= 5 ? text2.toLowerCase() : "";
  if (word4 === "true") return true;
  return word4 === "false" ? false : parseNumber(text2) ?? text2;
}

// lazy:toml-eslint-parser
var loaded3;
var load3 = () => loaded3 ??= __require("#toml");
var ParseError = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key2) => key2 === Symbol.hasInstance ? (value) => value instanceof load3().ParseError : typeof load3().ParseError[key2] === "function" ? load3().ParseError[key2].bind(load3().ParseError) : load3().ParseError[key2], apply: (_, self, values) => Reflect.apply(load3().ParseError, self, values), construct: (_, values) => Reflect.construct(load3().ParseError, values) });
var parseTOML = (...values) => load3().parseTOML(...values);

// src/text/toml.ts
var maxRepairs = 10;
var maxReadLength = 2e6;
var maxTomlLength = 1e6;
function parseToml(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "toml");
  if (file.text.length > maxTomlLength) {
    builder.report("file-too-large", null, { size: file.text.length, limit: maxTomlLength });
    return emptyDocument(builder, "toml");
  }
  const program = parseWithRepairs(builder);
  return program === null ? emptyDocument(builder, "toml") : builder.document("toml", new TomlNodes(builder).root(program));
}
function parseWithRepairs(builder) {
  let text2 = builder.file.text;
  let firstBroken = text2.length;
  let lastLine = -1;
  const repairs = Math.min(maxRepairs, Math.floor(maxReadLength / (text2.length + 1)));
  for (let left = repairs; left >= 0; left--) {
    const outcome = attempt(text2);
    if (outcome.kind === "program") return outcome.program;
    if (outcome.kind === "nesting") {
      builder.report("nesting-limit", null, { limit: maxDepth });
      return null;
    }
    const start = culprit(text2, outcome.offset);
    firstBroken = Math.min(firstBroken, start);
    const stuck = start === lastLine || left <= 1;
    if (start !== lastLine) builder.report(outcome.code, start, { message: oneLine(outcome.message), key: keyAt(text2, start) });
    lastLine = start;
    if (stuck) firstBroken = statementBefore(text2, firstBroken);
    text2 = stuck ? text2.slice(0, firstBroken) : withoutLine(text2, start);
  }
  return null;
}
function attempt(text2) {
  try {
    return { kind: "program", program: parseTOML(text2, { tomlVersion: "1.1" }) };
  } catch (error) {
    if (!(error instanceof ParseError)) return { kind: "nesting" };
    const code = error.message.startsWith("Defining a key multiple times") ? "duplicate-key" : "syntax-error";
    return { kind: "broken", code, offset: Math.min(error.index, text2.length), message: error.message };
  }
}
function culprit(text2, offset) {
  const start = lineStart(text2, offset);
  const before = text2.slice(Math.max(0, offset - 400), offset).trimEnd();
  return before.endsWith("=") ? lineStart(text2, text2.slice(0, offset).trimEnd().length - 1) : start;
}
function lineStart(text2, offset) {
  return offset <= 0 ? 0 : text2.lastIndexOf("\n", offset - 1) + 1;
}
function keyAt(text2, offset) {
  return oneLine(/^[ \t]*\[*[\w.-]*/.exec(text2.slice(offset, offset + 80))?.[0] ?? "");
}
function statementBefore(text2, offset) {
  for (let end = offset - 1; end > 0; ) {
    const start = lineStart(text2, end);
    if (/^[ \t]*(?:[\w."'][^=[\]{},]*=|\[[^,\]]*\]{1,2}[ \t]*\r?$)/.test(text2.slice(start, Math.min(end, start + 200)))) return start;
    end = start - 1;
  }
  return 0;
}
function withoutLine(text2, start) {
  const newline3 = text2.indexOf("\n", start);
  const end = newline3 === -1 ? text2.length : newline3;
  const cut = end > start && text2[end - 1] === "\r" ? end - 1 : end;
  return text2.slice(0, start) + " ".repeat(cut - start) + text2.slice(cut);
}
var TomlNodes = class {
  #builder;
  #tables;
  #lists = /* @__PURE__ */ new WeakMap();
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
  }
  root(program) {
    const [top2] = program.body;
    const entries = /* @__PURE__ */ new Map();
    for (const node of top2.body) {
      if (node.type === "TOMLKeyValue") this.#assign(entries, node, 1);
      else this.#table(entries, node);
    }
    return this.#builder.mapping(entries, 0, this.#builder.file.text.length);
  }
  #table(top2, node) {
    const keys = node.key.keys;
    const last = keys.at(-1);
    if (last === void 0 || this.#tooDeep(keys.length, node.range)) return;
    let entries = top2;
    for (const key2 of keys.slice(0, -1)) entries = this.#open(entries, key2, node.range);
    entries = node.kind === "array" ? this.#append(entries, last, node.range) : this.#open(entries, last, node.range);
    for (const pair of node.body) this.#assign(entries, pair, keys.length + 1);
  }
  #assign(table2, pair, depth) {
    const keys = pair.key.keys;
    const last = keys.at(-1);
    if (last === void 0 || this.#tooDeep(depth + keys.length, pair.range)) return;
    let entries = table2;
    for (const key2 of keys.slice(0, -1)) entries = this.#open(entries, key2, pair.range);
    this.#add(entries, last, this.#content(pair.value, depth + keys.length));
  }
  /** The table of a key, made when it is not there yet; of an array of tables the last one. */
  #open(entries, key2, [start, end]) {
    const existing = entries.get(nameOf3(key2))?.value;
    const last = existing?.kind === "sequence" ? existing.items.at(-1) : void 0;
    const known3 = last === void 0 ? void 0 : this.#tables.entriesOf(last);
    return known3 ?? this.#tables.under(entries, nameOf3(key2), { keyStart: key2.range[0], keyEnd: key2.range[1], start, end });
  }
  #append(entries, key2, range) {
    const existing = entries.get(nameOf3(key2))?.value;
    const known3 = existing === void 0 ? void 0 : this.#lists.get(existing);
    const items = known3 ?? [];
    const made = /* @__PURE__ */ new Map();
    items.push(this.#tables.create(made, range[0], range[1]));
    if (known3 === void 0) {
      const list2 = this.#builder.sequence(items, range[0], range[1]);
      this.#lists.set(list2, items);
      this.#add(entries, key2, list2);
    }
    return made;
  }
  #add(entries, key2, value) {
    this.#builder.add(entries, nameOf3(key2), key2.range[0], key2.range[1], value);
  }
  #content(node, depth) {
    const builder = this.#builder;
    const [start, end] = node.range;
    if (node.type === "TOMLValue") return this.#value(node);
    if (this.#tooDeep(depth + 1, node.range)) return builder.scalar(null, start, end);
    if (node.type === "TOMLArray") {
      const items = node.elements.map((element) => this.#content(element, depth + 1));
      return builder.sequence(items, start, end);
    }
    const entries = /* @__PURE__ */ new Map();
    for (const pair of node.body) this.#assign(entries, pair, depth);
    return builder.mapping(entries, start, end);
  }
  #value(node) {
    const [start, end] = node.range;
    if (node.kind === "string") return this.#builder.scalar(node.value, start, end, { quoted: true });
    if (node.kind === "boolean" || node.kind === "integer" || node.kind === "float") return this.#builder.scalar(node.value, start, end);
    return this.#builder.scalar(node.datetime, start, end);
  }
  #tooDeep(depth, [start]) {
    if (depth <= maxDepth) return false;
    this.#builder.report("nesting-limit", start, { limit: maxDepth });
    return true;
  }
};
function nameOf3(key2) {
  return key2.type === "TOMLBare" ? key2.name : key2.value;
}

// src/text/documents.ts
var parsers = {
  yaml: parseYaml,
  json: (file) => [parseJson(file)],
  toml: (file) => [parseToml(file)],
  ini: (file) => [parseIni(file)],
  python: (file) => [parsePython(file)],
  shell: (file) => [parseShell(file)],
  gin: (file) => [parseGin(file)]
};
var languagesByExtension = /* @__PURE__ */ new Map([
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["json5", "json"],
  ["toml", "toml"],
  ["ini", "ini"],
  ["py", "python"],
  ["sh", "shell"],
  ["bash", "shell"],
  ["zsh", "shell"],
  ["sbatch", "shell"],
  ["slurm", "shell"],
  ["gin", "gin"]
]);
var openExtensions = /* @__PURE__ */ new Set(["", "cfg", "conf", "config", "hparams", "params", "args", "opts"]);
function parseDocuments(file) {
  const language = languageOf(file);
  if (language === null) return [];
  try {
    return parsers[language](file);
  } catch (error) {
    const builder = createBuilder(file);
    builder.report("syntax-error", null, { message: oneLine(String(error)) });
    return [emptyDocument(builder, language)];
  }
}
function languageOf(file) {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const extension = dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
  if (extension === "txt") return isNamespace(file.text) ? "python" : null;
  return languagesByExtension.get(extension) ?? (openExtensions.has(extension) ? sniff(file.text, extension) : null);
}
var sniffedLength = 2e4;
function isNamespace(text2) {
  return /^\s*(?:argparse\.)?Namespace\(\w+=/.test(text2.slice(0, 200));
}
function sniff(text2, extension) {
  const head = text2.slice(0, sniffedLength);
  if (/^#!.*\b(?:ba|z|da)?sh\b/.test(head)) return "shell";
  if (/^#!.*\bpython/.test(head) || isNamespace(head)) return "python";
  const lines = head.split("\n").map((line2) => line2.trimEnd());
  const [first = ""] = lines.filter((line2) => line2.trim() !== "" && !/^\s*(?:#|;|\/\/)/.test(line2));
  if (first.startsWith("{") || first === "[") return "json";
  if (/^(?:from __gin__ import|include ['"].*\.gin['"])/.test(first) || lines.some((line2) => /^[\w./]+ = [@%]\w/.test(line2))) return "gin";
  if (lines.some((line2) => /^(?:import|from) [\w.]+/.test(line2))) return "python";
  if (lines.some((line2) => /^\s*\[+[^\][=,]+\]+\s*(?:[#;].*)?$/.test(line2))) return isToml(lines, extension) ? "toml" : "ini";
  const mappings = lines.filter((line2) => /^\s*(?:- )?[\w.$-]+:(?: |$)/.test(line2)).length;
  const options2 = lines.filter((line2) => /^\s*[\w.-]+ *= *\S/.test(line2)).length;
  if (mappings === 0 && options2 === 0) return null;
  return mappings >= options2 ? "yaml" : "ini";
}
function isToml(lines, extension) {
  if (lines.some((line2) => /^\s*\[\[/.test(line2))) return true;
  const values = lines.map((line2) => /^\s*[\w."-]+\s*=\s*(.*)$/.exec(line2)?.[1]).filter((value) => value !== void 0);
  const isTyped = (value) => /^(?:["'[{]|[-+]?\d|true\b|false\b|[-+]?(?:inf|nan)\b)/.test(value);
  return extension !== "cfg" && values.length > 0 && values.every(isTyped) && !lines.some((line2) => /^\s*@\w+\s*=/.test(line2));
}

// src/configs/composition/included-files.ts
var maxIncludedFiles = 30;
var maxInclusions = 200;
var severe = /* @__PURE__ */ new Set(["syntax-error", "conflict-markers", "file-too-large", "alias-limit", "nesting-limit", "truncated"]);
var parsed2 = /* @__PURE__ */ new WeakMap();
function documentsOf(file) {
  const known3 = parsed2.get(file);
  if (known3 !== void 0) return known3;
  const documents = parseDocuments(file);
  parsed2.set(file, documents);
  return documents;
}
var IncludedFiles = class {
  wanted = /* @__PURE__ */ new Set();
  includes = /* @__PURE__ */ new Set();
  /** Those whose content went below a key. */
  parts = /* @__PURE__ */ new Set();
  problems = [];
  isWhole = true;
  #others;
  #own;
  #inclusions = 0;
  /** `own` is the file that includes: it need not be supplied to be found. */
  constructor(others2, own2) {
    this.#others = others2;
    this.#own = own2;
  }
  /** The first candidate that is there; null where none is (a note says so), and where one must be fetched first. */
  open(inclusion) {
    const { candidates: candidates2, name, stack } = inclusion;
    if (candidates2.length === 0) return this.#refuse(inclusion, "include-outside", { included: short(name) });
    const files = candidates2.map((path) => this.#fileAt(path));
    const found = files.find((file) => file !== void 0 && file.isMissing !== true);
    const isKnown2 = files.slice(0, found === void 0 ? void 0 : files.indexOf(found)).every((file) => file !== void 0);
    if (!isKnown2) return this.#want(candidates2);
    if (found === void 0) return inclusion.isOptional === true ? null : this.#refuse(inclusion, "file-missing", missing(name, candidates2));
    if (stack.includes(found.path)) return this.#refuse(inclusion, "include-cycle", { included: found.path });
    this.#inclusions += 1;
    const isOneTooMany = this.includes.size >= maxIncludedFiles && !this.includes.has(found.path);
    if (isOneTooMany || this.#inclusions > maxInclusions) return this.#refuse(inclusion, "include-limit", { limit: maxIncludedFiles });
    return this.#take(inclusion, found);
  }
  /** A file that may stand at one of these paths, without any note; undefined where that is not known yet. */
  probe(candidates2) {
    const files = candidates2.map((path) => this.#fileAt(path));
    if (files.some((file) => file === void 0)) {
      this.#want(candidates2);
      return void 0;
    }
    for (const file of files) {
      const document = file === void 0 || file.isMissing === true ? void 0 : documentsOf(file)[0];
      if (file !== void 0 && document?.root.kind === "mapping") return { file, document };
    }
    return null;
  }
  #fileAt(path) {
    return path === this.#own.path ? this.#own : this.#others.get(path);
  }
  #want(candidates2) {
    for (const path of candidates2) if (this.#fileAt(path) === void 0) this.wanted.add(path);
    return null;
  }
  #take(inclusion, file) {
    const [document] = documentsOf(file);
    this.includes.add(file.path);
    if (document === void 0 || document.root.kind === "mapping") {
      this.#adopt(document?.problems ?? []);
      return document === void 0 ? null : { file, document };
    }
    const isEmpty2 = document.root.kind === "scalar" && document.root.value === null;
    if (isEmpty2 && document.problems.length === 0) return null;
    this.#adopt(document.problems);
    return this.#refuse(inclusion, "include-unreadable", { included: file.path });
  }
  #adopt(problems) {
    for (const problem2 of problems) {
      if (severe.has(problem2.code) && !this.problems.includes(problem2)) this.problems.push(problem2);
    }
  }
  #refuse({ document, span }, code, values) {
    this.isWhole = false;
    const problem2 = problemAt(document, code, span, values);
    const isSaid = this.problems.some((other) => other.code === code && other.path === problem2.path && other.line === problem2.line);
    if (!isSaid) this.problems.push(problem2);
    return null;
  }
};
function missing(name, candidates2) {
  const [only, ...others2] = candidates2;
  return others2.length === 0 ? { included: only ?? short(name) } : { included: short(name), tried: candidates2.join("\n") };
}
function short(name) {
  return name.length > 200 ? `${name.slice(0, 199)}\u2026` : name;
}

// src/configs/composition/inheritance.ts
var maxBases = 10;
var inheritances = [
  { key: "_BASE_", languages: ["yaml", "json"], depth: "deep", searches: "beside" },
  { key: "_base_", languages: ["yaml", "json", "python"], depth: "deep", searches: "beside" },
  { key: "base_config", languages: ["yaml"], depth: "shallow", searches: "folders-around", ships: /(?:^|\/)base\.ya?ml$/ },
  { key: "include", languages: ["gin"], depth: "shallow", searches: "folders-around" }
];
function inherits(document) {
  return inheritanceOf(document) !== null;
}
function withBases(document, files, stack) {
  const inheritance = inheritanceOf(document);
  if (inheritance === null) return document.root;
  let base = null;
  for (const item of namesIn2(inheritance.entry.value)) {
    const name = textOf2(item) ?? "";
    const candidates2 = candidatesFor(document.path, name, inheritance);
    const found = files.open({ document, span: item.span, name, candidates: candidates2, stack, isOptional: inheritance.ships?.test(name) === true });
    if (found === null) continue;
    const inherited = withBases(found.document, files, [...stack, found.file.path]);
    base = base === null ? inherited : merged2(base, inherited, inheritance.depth);
  }
  return base === null ? document.root : merged2(base, without(document.root, [inheritance.key]), inheritance.depth);
}
function inheritanceOf({ root, language }) {
  if (root.kind !== "mapping") return null;
  for (const inheritance of inheritances) {
    const entry = inheritance.languages.includes(language) ? root.entries.get(inheritance.key) : void 0;
    if (entry !== void 0 && namesIn2(entry.value).length > 0) return { ...inheritance, entry };
  }
  return null;
}
function namesIn2(node) {
  const items = node.kind === "sequence" ? node.items : [node];
  return items.filter((item) => (textOf2(item) ?? "").trim() !== "").slice(0, maxBases);
}
function candidatesFor(path, name, { searches }) {
  const beside = resolvePath(path, name);
  if (searches === "beside") return beside === null ? [] : [beside];
  const around = foldersAround(path).map((folder) => joinPath(folder, name));
  return [...new Set([beside, ...around].filter((candidate) => candidate !== null && candidate !== path))].flatMap((candidate) => candidate ?? []);
}

// src/configs/composition/tags.ts
var includeTag = /^!include(?::(.*))?$/;
var maxDepth3 = 20;
function isIncludeTag(tag) {
  return typeof tag === "string" && includeTag.test(tag);
}
function withIncludeTags(node, document, files, stack) {
  if (document.language !== "yaml" || stack.length > maxDepth3) return node;
  const included = includedBy(node, document, files, stack);
  if (included !== null) return included;
  if (node.kind === "scalar") return node;
  if (node.kind === "sequence") {
    const items = node.items.map((item) => withIncludeTags(item, document, files, stack));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let isChanged = false;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) {
    const value = withIncludeTags(entry.value, document, files, stack);
    isChanged ||= value !== entry.value;
    entries.set(key2, value === entry.value ? entry : { ...entry, value });
  }
  return isChanged ? { ...node, entries } : node;
}
function includedBy(node, document, files, stack) {
  const match = node.tag === void 0 ? null : includeTag.exec(node.tag);
  if (match === null) return null;
  const name = match[1] ?? (node.kind === "scalar" ? String(node.value ?? "") : "");
  if (name === "") return null;
  const path = resolvePath(document.path, name);
  const found = files.open({ document, span: node.span, name, candidates: path === null ? [] : [path], stack });
  if (found === null) return null;
  files.parts.add(found.file.path);
  const root = withIncludeTags(found.document.root, found.document, files, [...stack, found.file.path]);
  return node.kind === "mapping" ? merged2(root, { kind: "mapping", entries: node.entries, span: node.span }) : root;
}
function hasIncludeTag({ problems }) {
  return problems.some(({ code, values }) => code === "unknown-tag" && isIncludeTag(values.tag));
}
function isConfigPath(node) {
  return node.kind === "scalar" && typeof node.value === "string" && /^[^\s:]+\.(?:ya?ml|json)$/i.test(node.value);
}

// src/configs/composition/lightning-cli.ts
var parts = ["trainer", "model", "data", "optimizer", "lr_scheduler"];
var foreign = ["imgsz", "task", "mode"];
function namesLightningParts({ root }) {
  if (root.kind !== "mapping" || foreign.some((key2) => root.entries.has(key2))) return false;
  const named2 = parts.filter((key2) => isPart(root, key2));
  if (named2.length === 0) return false;
  return named2.includes("trainer") || root.entries.has("seed_everything") || namesClasses(root);
}
function withLightningParts(document, files, stack) {
  const { root } = document;
  if (root.kind !== "mapping") return root;
  const entries = new Map(root.entries);
  for (const key2 of parts) {
    const entry = root.entries.get(key2);
    if (entry === void 0 || !isPart(root, key2)) continue;
    const name = textOf2(entry.value) ?? "";
    const path = resolvePath(document.path, name);
    const found = files.open({ document, span: entry.value.span, name, candidates: path === null ? [] : [path], stack });
    if (found === null) continue;
    files.parts.add(found.file.path);
    entries.set(key2, { ...entry, value: found.document.root });
  }
  return { ...root, entries };
}
function isPart(root, key2) {
  const value = root.entries.get(key2)?.value;
  return value !== void 0 && isConfigPath(value);
}
function namesClasses(root) {
  return mappingsOf(root).slice(0, 200).some(({ node }) => node.entries.has("class_path"));
}

// src/configs/composition/compose.ts
function composeDocument(file, document, others2) {
  const composer2 = composerOf(file, document);
  if (composer2 === null) return { kind: "composed", document, problems: [] };
  const files = new IncludedFiles(others2, file);
  const root = composer2.compose(files);
  if (files.wanted.size > 0) return { kind: "needs", files: [...files.wanted] };
  const besides = (paths) => [...paths].filter((path) => path !== file.path);
  const composition = { kind: composer2.kind, includes: besides(files.includes), parts: besides(files.parts), isWhole: files.isWhole };
  return { kind: "composed", document: { ...document, root, problems: document.problems.filter(isStillTrue), composition }, problems: files.problems };
}
function mayInclude(text2) {
  return /^["']?(?:defaults|_BASE_|_base_|base_config)["']?\s*[:=]|!include|^include\s+['"]|^\s*#\s*@\s*package\s|\.ya?ml["']?\s*(?:#.*)?$/m.test(text2);
}
function composerOf(file, document) {
  const stack = [file.path];
  if (inherits(document)) return { kind: "inheritance", compose: (files) => withBases(document, files, stack) };
  if (document.language !== "yaml") return null;
  if (isHydraConfig(file, document)) return { kind: "hydra", compose: (files) => withDefaults(file, document, files) };
  if (hasIncludeTag(document)) return { kind: "include-tags", compose: (files) => withIncludeTags(document.root, document, files, stack) };
  return namesLightningParts(document) ? { kind: "lightning-cli", compose: (files) => withLightningParts(document, files, stack) } : null;
}
function isStillTrue({ code, values }) {
  return code !== "unknown-tag" || !isIncludeTag(values.tag);
}
function groupPartOf(file, others2) {
  const root = configRootOf(file.path);
  if (root === null || folderOf3(file.path) === root || isGlobal(file)) return { kind: "none" };
  const files = new IncludedFiles(others2, file);
  const primary = primaryOfOption(file.path, files);
  if (files.wanted.size > 0) return { kind: "needs", files: [...files.wanted] };
  return primary === null ? { kind: "none" } : { kind: "part", group: primary.choice.group, of: primary.found.file.path };
}

// src/text/number-style.ts
var exponentForm = /^[-+]?(\d+)(\.\d*)?([eE])([-+]?)(\d+)$/;
var longestDecimal = 12;
function formatNumberLike(model, value) {
  if (!Number.isFinite(value)) return null;
  const exponent = exponentForm.exec(model);
  if (exponent !== null) {
    const text2 = inExponentForm(exponent, value);
    if (value !== 0 && Math.abs(value) < 0.01 || Math.abs(value) >= 1e3 && text2.length <= 6) return text2;
  }
  const plain2 = plainDecimal(value);
  if (plain2 === null) return safeExponent(value);
  if (Number.isInteger(value)) {
    if (/^[-+]?\d[\d_]*_[\d_]*$/.test(model)) return plain2.replace(/\B(?=(?:\d{3})+$)/g, "_");
    return /^[-+]?[\d_]*\.[\d_]*$/.test(model) || exponent?.[2] !== void 0 ? `${plain2}.0` : plain2;
  }
  return plain2;
}
function inExponentForm([, , dot, letter = "e", sign = "", digits = ""], value) {
  const [mantissa = "0", power2 = "+0"] = value.toExponential().split("e");
  const isNegative = power2.startsWith("-");
  const size = power2.slice(1).padStart(digits.startsWith("0") ? digits.length : 1, "0");
  const fraction = dot === void 0 || mantissa.includes(".") ? "" : dot === "." ? "." : ".0";
  return `${mantissa}${fraction}${letter}${isNegative ? "-" : sign === "+" ? "+" : ""}${size}`;
}
function plainDecimal(value) {
  const short2 = String(value);
  if (!short2.includes("e")) return short2;
  const [mantissa = "0", power2 = "0"] = short2.split("e");
  const decimals = (mantissa.split(".")[1] ?? "").length - Number(power2);
  if (Number(power2) > 0 || decimals > longestDecimal) return null;
  const fixed3 = value.toFixed(decimals);
  return Number(fixed3) === value ? fixed3 : null;
}
function safeExponent(value) {
  const [mantissa = "0", power2 = "+0"] = value.toExponential().split("e");
  return `${mantissa}${mantissa.includes(".") ? "" : ".0"}e${power2}`;
}

// src/text/edit.ts
function applyEdit(text2, edit) {
  return text2.slice(0, edit.span.start) + edit.text + text2.slice(edit.span.end);
}
function replaceScalar(file, node, value) {
  const { span } = node;
  if (span === void 0 || span.path !== file.path || span.end <= span.start || span.end > file.text.length) return null;
  const raw = file.text.slice(span.start, span.end);
  if (/[\r\n]/.test(raw) || "raw" in node && node.raw !== raw) return null;
  const text2 = isQuoted2(raw) ? quotedLike(raw, value) : bareLike(raw, node.value, value);
  return text2 === null || text2 === raw ? null : { span, text: text2 };
}
function isQuoted2(raw) {
  return raw.length >= 2 && (raw.startsWith('"') || raw.startsWith("'")) && raw.endsWith(raw.charAt(0));
}
function quotedLike(raw, value) {
  const quote = raw.charAt(0);
  if (raw.startsWith(quote.repeat(3))) return null;
  const inside = raw.slice(1, -1);
  const text2 = typeof value === "number" ? formatNumberLike(inside, value) : value === null ? null : String(value);
  return text2 === null || /["'\\\p{Cc}$]/u.test(text2) ? null : `${quote}${text2}${quote}`;
}
function bareLike(raw, before, value) {
  if (typeof value === "number") return isBlock(raw) ? null : formatNumberLike(raw, value);
  if (typeof value === "boolean") return typeof before === "boolean" ? booleanLike(raw, value) : null;
  if (value === null || typeof before !== "string" || raw !== before) return null;
  return bareShapes.some((isShape) => isShape(raw) && isShape(value)) ? value : null;
}
function isBlock(raw) {
  return /^[|>!&*[{]/.test(raw);
}
var booleanWords = [
  ["true", "false"],
  ["yes", "no"],
  ["on", "off"]
];
function booleanLike(raw, value) {
  const pair = booleanWords.find((words3) => words3.some((word5) => word5 === raw.toLowerCase()));
  if (pair === void 0) return null;
  const word4 = value ? pair[0] : pair[1];
  if (raw === raw.toUpperCase()) return word4.toUpperCase();
  return raw.charAt(0) === raw.charAt(0).toUpperCase() ? word4.charAt(0).toUpperCase() + word4.slice(1) : word4;
}
var bareShapes = [isPlainWord, isAmount, isTuple];
function isAmount(text2) {
  return /^(?!0[box])\d[\d_]{0,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?(?:[a-df-z]|e[a-z])[a-z]{0,10}$/i.test(text2);
}
function isTuple(text2) {
  return /^\([\d_.eE+\-, ]{1,200}\)$/.test(text2);
}
function isPlainWord(text2) {
  return /^[A-Za-z][\w./-]{0,200}$/.test(text2) && !/^(?:true|false|yes|no|on|off|null|none|nan|inf|infinity|[yn])$/i.test(text2);
}

// src/text/lookup.ts
var maxFlattened = 2e4;
function lookup(node, path) {
  if (node === void 0 || path === "") return node;
  if (node.kind === "scalar") return void 0;
  if (node.kind === "sequence") return lookupItem(node.items, path);
  const whole = node.entries.get(path);
  if (whole !== void 0) return whole.value;
  for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
    const entry = node.entries.get(path.slice(0, dot));
    const found = entry === void 0 ? void 0 : lookup(entry.value, path.slice(dot + 1));
    if (found !== void 0) return found;
  }
  return void 0;
}
function lookupItem(items, path) {
  const dot = path.indexOf(".");
  const index = dot === -1 ? path : path.slice(0, dot);
  if (!/^\d{1,9}$/.test(index)) return void 0;
  return lookup(items[Number(index)], dot === -1 ? "" : path.slice(dot + 1));
}
function sourced(node) {
  return { value: node.value, span: node.span };
}
function scalarAt(node, path) {
  const found = lookup(node, path);
  return found?.kind === "scalar" ? sourced(found) : void 0;
}
function stringAt(node, path) {
  const found = lookup(node, path);
  return found?.kind === "scalar" && typeof found.value === "string" ? { value: found.value, span: found.span } : void 0;
}
function asNumber(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? parseNumber(value.trim()) : null;
}
function flatten(root) {
  const found = /* @__PURE__ */ new Map();
  collect(root, "", found);
  return found;
}
function collect(node, path, found) {
  if (found.size >= maxFlattened) return;
  if (node.kind === "scalar") {
    found.set(path, sourced(node));
    return;
  }
  const children = node.kind === "sequence" ? node.items.entries() : entriesOf(node.entries);
  for (const [key2, child2] of children) {
    if (found.size >= maxFlattened) return;
    collect(child2, path === "" ? String(key2) : `${path}.${key2}`, found);
  }
}
function* entriesOf(entries) {
  for (const [key2, entry] of entries) yield [key2, entry.value];
}

// src/text/rewrite.ts
function rewrite(file, document, settings2) {
  const edits = [];
  for (const setting2 of settings2) {
    const made = editsFor(file, document, setting2);
    if (made === null) return null;
    edits.push(...made);
  }
  return joined6(file, edits);
}
function editsFor(file, document, setting2) {
  const { path, value } = setting2;
  const node = lookup(document.root, path);
  if (node === void 0) return inserted(file, document, setting2);
  if (isMapping(value) && node.kind === "mapping") {
    const parts2 = Object.entries(value).map(([key2, child2]) => editsFor(file, document, { path: `${path}.${key2}`, value: child2 }));
    return parts2.includes(null) ? null : parts2.flatMap((part) => part ?? []);
  }
  return replaced(file, document, node, value);
}
function replaced(file, document, node, value) {
  const { span } = node;
  if (span.path !== file.path) return null;
  const raw = file.text.slice(span.start, span.end);
  if (node.kind === "scalar" && !isList4(value) && !isMapping(value)) {
    if (node.value === value) return [];
    const edit = replaceScalar(file, node, value);
    return edit === null ? null : [edit];
  }
  if (isList4(value) && /^["']?[[(][\d\s.,eE+_-]*[\])]["']?$/.test(raw)) {
    const [, open = "[", , close = "]"] = /^(["']?[[(])(.*)([\])]["']?)$/s.exec(raw) ?? [];
    const items = value.map((item) => literal2(item, document.language));
    return items.includes(null) ? null : [{ span, text: `${open}${items.join(", ")}${close}` }];
  }
  if (node.kind === "scalar" && node.value === null && raw !== "" && !raw.includes("\n")) {
    const text2 = valueText(value, document.language);
    return text2 === null ? null : [{ span, text: text2 }];
  }
  return null;
}
function inserted(file, document, { path, value, after }) {
  const dot = path.lastIndexOf(".");
  const parent = dot === -1 ? document.root : lookup(document.root, path.slice(0, dot));
  const key2 = path.slice(dot + 1);
  if (parent === void 0 && dot !== -1 && !isList4(value) && !isMapping(value)) {
    return inserted(file, document, { path: path.slice(0, dot), value: { [key2]: value }, ...after === void 0 ? {} : { after } });
  }
  if (parent?.kind !== "mapping") return null;
  const entry = (after === void 0 ? void 0 : parent.entries.get(after)) ?? [...parent.entries.values()].findLast(({ value: { span } }) => isIn(file, span));
  if (entry === void 0 || !isIn(file, entry.keySpan) || !isIn(file, entry.value.span)) return null;
  const text2 = valueText(value, document.language);
  return text2 === null ? null : [behind({ file, document, parent, entry }, key2, text2)];
}
function behind({ file: { text: text2 }, document: { language }, parent, entry }, key2, value) {
  const opening2 = text2.charAt(parent.span.start);
  const end = entry.value.span.end;
  const isCall = language === "python" && parent.tag !== void 0 && parent.tag !== "class";
  const sameLine = !text2.slice(parent.span.start, entry.keySpan.start).includes("\n");
  if (language === "shell") return insertAt(entry.value.span, end, ` --${key2} ${value}`);
  if (opening2 === "{" || isCall) {
    const name = isCall ? `${key2}=${value}` : language === "toml" ? `${key2} = ${value}` : `${language === "yaml" ? key2 : JSON.stringify(key2)}: ${value}`;
    const lead = sameLine ? " " : `${lineEndOf(text2)}${indentOf(text2, entry.keySpan.start)}`;
    return insertAt(entry.value.span, end, `,${lead}${name}`);
  }
  const lineEnd3 = endOfLine(text2, end);
  const assignment2 = language === "yaml" ? `${key2}: ${value}` : language === "json" ? `"${key2}": ${value}` : `${key2} = ${value}`;
  return insertAt(entry.value.span, lineEnd3, `${lineEndOf(text2)}${indentOf(text2, entry.keySpan.start)}${assignment2}`);
}
function insertAt(span, at, text2) {
  return { span: { ...span, line: span.endLine, start: at, end: at }, text: text2 };
}
function indentOf(text2, start) {
  return text2.slice(text2.lastIndexOf("\n", start - 1) + 1, start).replace(/\S/g, " ");
}
function endOfLine(text2, from2) {
  const feed = text2.indexOf("\n", from2);
  const end = feed === -1 ? text2.length : feed;
  return text2.charAt(end - 1) === "\r" ? end - 1 : end;
}
function lineEndOf(text2) {
  return text2.includes("\r\n") ? "\r\n" : "\n";
}
function valueText(value, language) {
  if (isList4(value)) {
    const items = value.map((item) => literal2(item, language));
    return items.includes(null) ? null : `[${items.join(", ")}]`;
  }
  if (!isMapping(value)) return literal2(value, language);
  const sign = language === "toml" ? " = " : ": ";
  const quote = (key2) => language === "yaml" || language === "toml" ? key2 : JSON.stringify(key2);
  const parts2 = Object.entries(value).map(([key2, item]) => {
    const text2 = literal2(item, language);
    return text2 === null ? null : `${quote(key2)}${sign}${text2}`;
  });
  return parts2.includes(null) ? null : `{${parts2.join(", ")}}`;
}
function literal2(value, language) {
  if (typeof value === "number") return formatNumberLike(Number.isInteger(value) ? "0" : "0.5", value);
  if (typeof value === "boolean") return language === "python" ? value ? "True" : "False" : String(value);
  if (value === null) return language === "python" ? "None" : language === "toml" || language === "shell" ? null : "null";
  if (!/^[A-Za-z0-9][\w./-]*$/.test(value)) return null;
  if (language === "yaml" || language === "shell") return value;
  return language === "python" ? `'${value}'` : `"${value}"`;
}
function joined6(file, edits) {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === void 0 || last === void 0) return null;
  let text2 = "";
  let at = first.span.start;
  for (const { span, text: replacement } of sorted) {
    if (span.start < at) return null;
    text2 += file.text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return { span: { path: file.path, line: first.span.line, endLine: last.span.endLine, start: first.span.start, end: at }, text: text2 };
}
function isIn(file, span) {
  return span.path === file.path && span.end > span.start;
}
function isList4(value) {
  return Array.isArray(value);
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/configs/convert.ts
function pathOf2({ values }, value) {
  const span = value?.span;
  if (span === void 0) return null;
  for (const [path, other] of values) if (other.span?.start === span.start && other.span.path === span.path) return path;
  return null;
}
function prefixOf(path) {
  return path.slice(0, path.lastIndexOf(".") + 1);
}
function keyOf(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}
function lengthSettings(config, { unit, toSteps }) {
  const { schedule, maxTrainSteps } = config;
  if (schedule?.kind === "known" && schedule.runLength === toSteps) return [];
  const path = pathOf2(config, maxTrainSteps);
  return path === null || maxTrainSteps?.value.unit !== unit ? null : [{ path, value: toSteps }];
}
function grownSetting({ values }, path, factor) {
  const value = values.get(path)?.value;
  if (typeof value !== "number") return null;
  return { path, value: Number.isInteger(value) ? Math.round(value * factor) : value * factor };
}
function shareOf(part, whole) {
  const share = part / whole;
  const [, power2 = "0"] = share.toExponential().split("e");
  for (let digits = 1; digits < 15; digits++) {
    const rounded2 = Number(share.toPrecision(digits));
    const up = rounded2 * whole >= part ? rounded2 : Number((rounded2 + 10 ** (Number(power2) - digits + 1)).toPrecision(digits));
    if (up * whole >= part && up * whole - part < 1e-6) return up;
  }
  return share;
}
function convertible(config, { file, document, settingsFor, readAgain }) {
  const isInterpolated2 = ({ path }) => {
    const node = lookup(document.root, path);
    return node?.kind === "scalar" && typeof node.value === "string" && node.value.includes("${");
  };
  const written2 = (settings2) => settings2.some(isInterpolated2) ? null : rewrite(file, document, settings2);
  const tryKeys = (values) => {
    const edit = written2(Object.entries(values).map(([path, value]) => ({ path, value })));
    const read13 = edit === null ? null : readAgain({ path: file.path, text: applyEdit(file.text, edit) });
    return edit === null || read13 === null ? null : { edit, config: read13 };
  };
  if (settingsFor === null) return { ...config, tryKeys };
  const convert = (conversion) => {
    const settings2 = settingsFor(config, conversion);
    if (settings2 === null) return null;
    const changed = settings2.filter(({ path, value }) => config.values.get(path)?.value !== value);
    const keys = Object.fromEntries(changed.map(({ path, value }) => [path, value]));
    const edit = written2(changed);
    const read13 = edit === null ? null : readAgain({ path: file.path, text: applyEdit(file.text, edit) });
    const schedule = read13?.schedule ?? null;
    if (edit === null) return { keys, edit: null, schedule: null };
    const isRight = schedule?.kind === "known" && fulfils(schedule.schedule, conversion) && schedule.runLength === conversion.toSteps;
    return isRight ? { keys, edit, schedule: schedule.schedule } : null;
  };
  return { ...config, convert, tryKeys };
}

// src/configs/dataclass.ts
function withFieldDefaults(document) {
  const { root } = document;
  if (document.language !== "python" || root.kind !== "mapping") return document;
  const classes = [...root.entries.values()].filter(({ value }) => value.kind === "mapping" && value.tag === "class");
  if (classes.length === 0) return document;
  return { ...document, root: replaced2(root, (node) => node.kind === "mapping" && node.tag === "class" ? replaced2(node, defaultOf) : node) };
}
function replaced2(node, by) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) entries.set(key2, { ...entry, value: by(entry.value) });
  return { ...node, entries };
}
function defaultOf(node) {
  if (node.kind !== "mapping" || !/^(?:\w+\.)*(?:field|Field|attrib|ib)$/.test(node.tag ?? "")) return node;
  return node.entries.get("default")?.value ?? node.entries.get("0")?.value ?? node;
}

// src/configs/aliases.ts
var trainingParent = /^(?:train|training|trainer|train_cfg|train_config|training_args|training_arguments|schedule|loop)$/;
var optimizerParent = /^(?:optimizer|optim|opt|optimizer_config|optim_conf|optimizers?_cfg)$/;
var scheduleParent = /^(?:lr_?)?sched(?:uler?|ule)?(?:_config|_conf|_cfg)?$/;
var stoppingParent = /^early_?stop(?:ping|per)?$/;
var aliases = [
  { field: "length", unit: "steps", keys: "max_train_steps num_train_steps total_train_steps train_steps n_train_steps training_steps num_training_steps" },
  {
    field: "length",
    unit: "steps",
    keys: "total_training_steps max_training_steps train_iters num_train_iters max_train_iters train_iterations training_iterations"
  },
  { field: "length", unit: "steps", weak: true, keys: "max_steps max_step total_steps num_steps n_steps max_iters max_iter num_iters n_iters total_iters" },
  {
    field: "length",
    unit: "steps",
    weak: true,
    keys: "max_iterations num_iterations n_iterations total_iterations iterations max_updates max_update num_updates total_updates"
  },
  { field: "length", unit: "steps", weak: true, under: trainingParent, keys: "steps iters updates" },
  {
    field: "length",
    unit: "epochs",
    keys: "num_train_epochs max_train_epochs train_epochs training_epochs num_training_epochs max_epochs num_epochs n_epochs nb_epochs"
  },
  { field: "length", unit: "epochs", keys: "total_epochs number_of_epochs num_epoch max_epoch epochs nepochs epochs_num n_epoch" },
  { field: "length", unit: "tokens", keys: "max_train_tokens train_tokens total_train_tokens num_train_tokens training_tokens total_tokens" },
  { field: "length", unit: "tokens", weak: true, under: trainingParent, keys: "max_tokens tokens num_tokens" },
  {
    field: "stepsPerEpoch",
    weak: true,
    keys: "steps_per_epoch updates_per_epoch iters_per_epoch iterations_per_epoch batches_per_epoch num_batches_per_epoch"
  },
  { field: "learningRate", keys: "learning_rate lr peak_lr peak_learning_rate max_lr max_learning_rate base_lr base_learning_rate" },
  { field: "learningRate", keys: "initial_lr init_lr initial_learning_rate learningrate lr0 lr_max" },
  {
    field: "schedule",
    keys: "lr_schedule lr_scheduler lr_scheduler_type lr_schedule_type learning_rate_schedule lr_decay_style lr_policy scheduler_type schedule_type"
  },
  { field: "schedule", weak: true, keys: "scheduler schedule sched scheduler_name" },
  { field: "schedule", weak: true, under: scheduleParent, keys: "name type kind" },
  { field: "finalLearningRate", keys: "final_lr_ratio min_lr_ratio final_lr_fraction min_lr min_learning_rate end_lr final_lr lr_end lr_min eta_min" },
  { field: "decay", unit: "steps", keys: "decay_steps lr_decay_steps num_decay_steps lr_decay_iters decay_iters" },
  { field: "decayOver", unit: "steps", keys: "decay_over" },
  {
    field: "warmup",
    unit: "steps",
    keys: "warmup_steps warmup_step num_warmup_steps lr_warmup_steps n_warmup_steps warmup_num_steps warmup_iters lr_warmup_iters"
  },
  { field: "warmup", unit: "steps", keys: "warmup_iterations num_warmup_iters warmup_updates num_warmup_updates warmup_batches" },
  { field: "warmup", unit: "epochs", keys: "warmup_epochs lr_warmup_epochs num_warmup_epochs n_warmup_epochs warmup_epoch" },
  {
    field: "warmup",
    unit: "fraction",
    keys: "warmup_ratio warmup_fraction warmup_frac lr_warmup_fraction lr_warmup_ratio warmup_proportion warmup_steps_fraction"
  },
  { field: "warmup", unit: "fraction", keys: "warmup_steps_ratio warmup_prop" },
  { field: "warmup", unit: "tokens", keys: "warmup_tokens lr_warmup_tokens" },
  { field: "warmup", unit: "samples", keys: "warmup_samples lr_warmup_samples" },
  { field: "warmup", weak: true, keys: "warmup lr_warmup warmup_length warmup_period warmup_pct" },
  { field: "perDevice", keys: "per_device_train_batch_size per_device_batch_size per_gpu_train_batch_size per_gpu_batch_size batch_size_per_gpu" },
  { field: "perDevice", keys: "batch_size_per_device train_micro_batch_size_per_gpu device_train_microbatch_size device_batch_size micro_batch_size" },
  { field: "perDevice", keys: "local_batch_size samples_per_gpu train_batch_size batch_size batchsize train_batchsize bs" },
  { field: "perDevice", weak: true, under: trainingParent, keys: "batch" },
  { field: "globalBatch", keys: "global_batch_size global_train_batch_size total_batch_size total_train_batch_size effective_batch_size batch_size_global" },
  { field: "accumulation", keys: "gradient_accumulation_steps grad_accumulation_steps accumulate_grad_batches grad_accum_steps gradient_accumulation" },
  { field: "accumulation", keys: "grad_accumulation grad_accum accumulation_steps accum_steps accum_iter num_accumulation_steps grad_accumulation_factor" },
  { field: "devices", keys: "world_size num_gpus n_gpus ngpus num_devices n_devices num_processes nproc_per_node gpus devices" },
  { field: "optimizer", keys: "optimizer optim optimizer_name optimizer_type optim_name optim_type" },
  { field: "optimizer", weak: true, under: optimizerParent, keys: "name type _target_ class_path class_name kind algorithm" },
  { field: "optimizer", weak: true, keys: "opt" },
  { field: "weightDecay", keys: "weight_decay weightdecay adam_weight_decay optimizer_weight_decay wd l2_regularization l2_reg" },
  {
    field: "evaluateEvery",
    unit: "steps",
    keys: "eval_every_n_steps eval_every_steps evaluate_every_steps eval_steps evaluation_steps val_steps_interval validation_steps_interval"
  },
  {
    field: "evaluateEvery",
    unit: "steps",
    keys: "val_every_n_steps validate_every_n_steps eval_iters_interval steps_per_eval eval_interval_steps eval_every_iters"
  },
  {
    field: "evaluateEvery",
    unit: "epochs",
    keys: "eval_every_n_epochs eval_every_epochs check_val_every_n_epoch val_every_n_epochs validate_every_n_epochs eval_epochs"
  },
  { field: "evaluateEvery", unit: "epochs", keys: "eval_interval_epochs val_interval_epochs" },
  { field: "evaluateEvery", keys: "eval_every evaluate_every eval_interval evaluation_interval eval_freq eval_frequency eval_period val_every validate_every" },
  { field: "evaluateEvery", keys: "val_interval validation_interval val_freq validation_frequency val_frequency test_every test_interval" },
  {
    field: "saveEvery",
    unit: "steps",
    keys: "save_every_n_steps save_steps checkpoint_steps checkpointing_steps ckpt_steps save_every_steps checkpoint_every_n_steps"
  },
  { field: "saveEvery", unit: "steps", keys: "every_n_train_steps save_interval_steps checkpoint_interval_steps checkpoint_every_steps" },
  {
    field: "saveEvery",
    unit: "epochs",
    keys: "save_every_n_epochs save_epochs checkpoint_epochs save_every_epochs checkpoint_every_n_epochs every_n_epochs save_epoch_freq"
  },
  { field: "saveEvery", keys: "checkpoint_every save_every ckpt_every save_interval checkpoint_interval ckpt_interval save_freq save_frequency" },
  { field: "saveEvery", keys: "checkpoint_freq checkpoint_frequency ckpt_freq save_period checkpoint_period" },
  {
    field: "keepCheckpoints",
    keys: "save_total_limit checkpoints_total_limit total_limit keep_checkpoints keep_last_n_checkpoints max_checkpoints max_to_keep"
  },
  {
    field: "keepCheckpoints",
    keys: "keep_last_k keep_last_n keep_latest_k keep_last num_checkpoints_to_keep max_num_checkpoints_to_keep save_top_k checkpoint_hist"
  },
  { field: "metric", keys: "metric_for_best_model best_model_metric best_checkpoint_metric selection_metric best_metric_name early_stopping_metric monitor" },
  { field: "goal", keys: "greater_is_better maximize_best_checkpoint_metric metric_mode monitor_mode best_metric_mode" },
  { field: "goal", weak: true, under: /checkpoint|early_?stop|callback/, keys: "mode" },
  { field: "loadBest", keys: "load_best_model_at_end load_best_at_end load_best restore_best_weights restore_best" },
  { field: "patience", keys: "early_stopping_patience early_stop_patience es_patience patience_early_stopping early_stopping_rounds" },
  { field: "patience", weak: true, under: stoppingParent, keys: "patience" }
];
var foreignParents = /^(?:profil(?:er|ing)|env|environment|variables|with|inputs|build|build_args|properties|definitions|\$defs|metadata|labels|annotations|eval|evaluation|val|valid|validation|test|testing|predict|inference|generation|sampling|sampler|tokenizer|ema|discriminator|scripts|dependencies|devdependencies|services|jobs)$/;
var regularizationKey = /(?:^|_)(?:dropout|drop|drop_rate|drop_path(?:_rate)?|droppath|dropconnect|drop_connect(?:_rate)?|stochastic_depth(?:_prob|_rate)?|layerdrop|label_smoothing(?:_factor|_epsilon)?|smoothing|l1(?:_reg|_regularization)?|neftune_noise_alpha|reprob|z_loss(?:_weight)?)(?:_(?:rate|prob|p|ratio))?$/;
var augmentationKey = /^(?:mixup(?:_alpha|_prob)?|cutmix(?:_alpha|_minmax|_prob)?|cutout|random_erasing|rand_?augment|rand_aug|auto_?augment|aa|aug(?:ment|mentation)?s?|augmix|trivial_?augment|color_jitter|colou?r_?jitter|hflip|vflip|h_?flip|v_?flip|flip(?:lr|ud)?|random_(?:horizontal_)?flip|random_crop|random_resized_crop|random_rotation|degrees|shear|translate|perspective|hsv_[hsv]|mosaic|copy_paste|spec_?augment|specaug|time_masks?|freq_masks?|train_interpolation|aug_splits)$/;
function isRegularization(key2) {
  return regularizationKey.test(key2);
}
function isAugmentation(key2) {
  return augmentationKey.test(key2);
}
function normalizedKey(key2) {
  return key2.replace(/^-+/, "").replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[-\s.]+/g, "_").toLowerCase();
}

// src/configs/generic/keys.ts
var maxDepth4 = 6;
var maxKeys = 2e4;
var longestKey2 = Math.max(...aliases.flatMap(({ keys }) => keys.split(" ").map((key2) => key2.length))) * 2;
var ranked = /* @__PURE__ */ new Map();
for (const [index, alias] of aliases.entries()) {
  for (const [position, key2] of alias.keys.split(" ").entries()) {
    const entries = ranked.get(key2) ?? [];
    ranked.set(key2, [...entries, { alias, rank: index * 100 + position }]);
  }
}
function findKeys(root) {
  const candidates2 = [];
  const budget = { left: maxKeys };
  collect2(root, [], { candidates: candidates2, budget });
  candidates2.sort((a, b) => isOpen(a) - isOpen(b) || a.rank - b.rank || a.depth - b.depth);
  const found = /* @__PURE__ */ new Map();
  for (const candidate of candidates2) {
    const { field: field2 } = candidate.alias;
    const others2 = found.get(field2);
    if (others2 === void 0) found.set(field2, [candidate]);
    else others2.push(candidate);
  }
  return found;
}
function isOpen({ node }) {
  return node.tag === "expression" ? 1 : 0;
}
function collect2(node, parents, into) {
  if (node.kind !== "mapping" || parents.length > maxDepth4) return;
  for (const { key: key2, value } of node.entries.values()) {
    into.budget.left -= 1;
    if (into.budget.left < 0) return;
    if (value.kind === "sequence" || value.kind === "scalar" && key2.length > longestKey2) continue;
    const name = normalizedKey(key2);
    if (value.kind === "scalar") into.candidates.push(...candidatesFor2(name, [...parents, key2], value));
    else if (!foreignParents.test(name)) collect2(value, [...parents, key2], into);
  }
}
function candidatesFor2(name, path, node) {
  const entries = ranked.get(name);
  if (entries === void 0 || node.value === null || node.value === "") return [];
  const parent = normalizedKey(path.at(-2) ?? "");
  const matching = entries.filter(({ alias }) => alias.under === void 0 || alias.under.test(parent));
  return matching.map(({ alias, rank }) => ({ alias, rank, depth: path.length, path: path.join("."), key: name, node }));
}

// src/configs/build.ts
function buildConfig(framework, fields2, draft) {
  const { document } = fields2;
  return {
    id: draft.name ? `${document.path}#${draft.name}` : document.path,
    path: document.path,
    framework,
    includes: document.composition?.includes ?? [],
    parts: document.composition?.parts ?? [],
    maxTrainSteps: draft.maxTrainSteps ?? null,
    learningRate: draft.learningRate ?? null,
    schedule: draft.schedule ?? null,
    warmup: draft.warmup ?? null,
    batch: batchOf(draft.batch ?? {}),
    optimizer: { name: draft.optimizer?.name ?? null, parameters: draft.optimizer?.parameters ?? {} },
    weightDecay: draft.weightDecay ?? null,
    regularization: draft.regularization ?? {},
    augmentation: draft.augmentation ?? {},
    evaluateEvery: draft.evaluateEvery ?? null,
    saveEvery: draft.saveEvery ?? null,
    keepCheckpoints: draft.keepCheckpoints ?? null,
    selection: selectionOf(draft.selection ?? {}),
    earlyStoppingPatience: draft.earlyStoppingPatience ?? null,
    values: flatten(draft.root ?? fields2.root),
    problems: withoutRepeats([...fields2.problems, ...lengthProblem(fields2, draft)])
  };
}
function lengthProblem({ document }, draft) {
  return draft.maxTrainSteps ? [] : [problemAt(document, "config-without-length", null, draft.name ? { name: draft.name } : {})];
}
function batchOf({ perDevice = null, accumulation = null, devices = null, global = null }) {
  if (global !== null || perDevice === null || accumulation === null || devices === null) return { perDevice, accumulation, devices, global };
  return { perDevice, accumulation, devices, global: { ...perDevice, value: perDevice.value * accumulation.value * devices.value } };
}
function selectionOf({ metric = null, goal = null, loadBest = null }) {
  return metric === null && goal === null && loadBest === null ? null : { metric, goal, loadBest };
}
function withoutRepeats(problems) {
  const seen = new Map(problems.map((problem2) => [JSON.stringify([problem2.code, problem2.line, problem2.values]), problem2]));
  return [...seen.values()];
}

// src/configs/fields.ts
var emptyWords = /* @__PURE__ */ new Set(["", "none", "null", "nil", "~"]);
function fieldsOf(document, root = document.root, problems = [], prefix2 = "") {
  const node = (...keys) => firstPresent(root, keys)?.node ?? null;
  const read13 = (keys, expected, parse3) => {
    const found = firstPresent(root, keys);
    if (found === null) return null;
    const value = parse3(found.node);
    if (value !== null) return { value, span: found.node.span };
    problems.push(misunderstood(document, prefix2 + found.key, found.node, expected));
    return null;
  };
  const number8 = (...keys) => read13(keys, "number", numberIn);
  const positive2 = (...keys) => unlessUnset(number8(...keys));
  const scalar = (...keys) => read13(keys, "scalar", (found) => found.kind === "scalar" ? found.value : null);
  return {
    document,
    root,
    problems,
    node,
    has: (key2) => firstPresent(root, [key2]) !== null,
    number: number8,
    positive: positive2,
    length: (unit, ...keys) => inUnit(positive2(...keys), unit),
    text: (...keys) => read13(keys, "text", textIn),
    flag: (...keys) => read13(keys, "true or false", flagIn),
    numbers: (...keys) => read13(keys, "list of numbers", numbersIn3),
    scalar,
    record: (...keys) => toRecord(
      keys.flatMap((key2) => {
        const value = scalar(key2);
        return value === null ? [] : [[key2, value]];
      })
    ),
    under: (key2) => fieldsOf(document, node(key2) ?? { kind: "mapping", entries: /* @__PURE__ */ new Map(), span: root.span }, problems, `${prefix2}${key2}.`),
    report: (code, key2, values = {}) => {
      const at = key2 === null ? null : lookup(root, key2);
      problems.push(problemAt(document, code, at?.span ?? null, key2 === null ? values : { key: prefix2 + key2, ...values }));
    }
  };
}
function firstOf2(...candidates2) {
  return candidates2.find((candidate) => candidate !== null) ?? null;
}
function inUnit(value, unit) {
  return value === null ? null : { ...value, value: { value: value.value, unit } };
}
function byDefault(value) {
  return { value };
}
function toRecord(entries) {
  const record3 = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of entries) record3[name] = value;
  return record3;
}
function numberIn(node) {
  return node.kind === "scalar" ? asNumber(node.value) : null;
}
function flagIn(node) {
  if (node.kind !== "scalar") return null;
  if (typeof node.value === "boolean") return node.value;
  const word4 = String(node.value).toLowerCase();
  return word4 === "true" ? true : word4 === "false" ? false : null;
}
function numbersIn3(node) {
  if (node.kind === "mapping") return null;
  const parts2 = node.kind === "sequence" ? node.items.map(numberIn) : numbersOfText(node);
  const numbers = parts2.filter((part) => part !== null);
  return numbers.length === parts2.length ? numbers : null;
}
function numbersOfText(node) {
  if (typeof node.value !== "string") return [numberIn(node)];
  const inside = /^\s*[([]?([^()[\]]*)[)\]]?\s*$/.exec(node.value)?.[1];
  if (inside === void 0) return [null];
  return inside.replace(/,\s*$/, "").split(",").map((part) => asNumber(part));
}
function textIn(node) {
  if (node.kind !== "scalar" || node.value === null || node.value === "???") return null;
  return node.tag === "expression" && !/^(?:\w+\.)*[A-Z]\w*\.[A-Z][A-Z\d_]*$/.test(String(node.value)) ? null : String(node.value);
}
function firstPresent(root, keys) {
  for (const key2 of keys) {
    const node = lookup(root, key2);
    if (node !== void 0 && !isEmpty(node)) return { key: key2, node };
  }
  return null;
}
function isEmpty(node) {
  return node.kind === "scalar" && (node.value === null || typeof node.value === "string" && !node.quoted && emptyWords.has(node.value.toLowerCase()));
}
function misunderstood(document, key2, node, expected) {
  const text2 = node.kind === "scalar" ? String(node.value) : node.kind;
  const value = text2.length > 80 ? `${text2.slice(0, 79)}\u2026` : text2;
  if (text2.includes("${") || text2 === "???") return problemAt(document, "interpolation-open", node.span, { key: key2, value });
  if (text2 === "auto" || node.tag === "expression") return problemAt(document, "quantity-open", node.span, { key: key2, value });
  return problemAt(document, "value-not-understood", node.span, { key: key2, value, expected });
}
function unlessUnset(value) {
  return value === null || value.value <= 0 ? null : value;
}

// src/configs/generic/convert.ts
var decayKeys = /* @__PURE__ */ new Set(["decay_steps", "lr_decay_steps", "num_decay_steps", "lr_decay_iters", "decay_iters"]);
function convertGeneric(config, conversion) {
  const { schedule, maxTrainSteps } = config;
  const lengthPath = pathOf2(config, maxTrainSteps);
  if (schedule?.kind !== "known" || lengthPath === null || maxTrainSteps?.value.unit !== "steps") return null;
  const paths = Object.keys(schedule.keys);
  const keyed = (test) => paths.find((path) => test(normalizedKey(path.slice(path.lastIndexOf(".") + 1))));
  const length = { path: lengthPath, value: conversion.toSteps };
  if (conversion.recipe === "hold-then-decay") {
    const schedulePath = keyed((key2) => /sched|policy|decay_style/.test(key2));
    const decayPath = keyed((key2) => decayKeys.has(key2));
    if (schedulePath === void 0 || conversion.decaySteps === null) return null;
    const path = decayPath ?? `${prefixOf(schedulePath)}decay_steps`;
    return [length, { path, value: conversion.decaySteps, after: schedulePath.slice(schedulePath.lastIndexOf(".") + 1) }];
  }
  if (schedule.schedule.family === "inverse-square-root") return null;
  const overPath = keyed((key2) => key2 === "decay_over");
  const over = overPath === void 0 ? void 0 : config.values.get(overPath)?.value;
  if (overPath === void 0 || typeof over !== "number") return [length];
  return [length, { path: overPath, value: Math.round(over * conversion.toSteps / conversion.fromSteps) }];
}

// src/configs/named.ts
function namedRecords(root) {
  const regularization = /* @__PURE__ */ new Map();
  const augmentation = /* @__PURE__ */ new Map();
  for (const [path, value] of flatten(root)) {
    if (value.value === null) continue;
    const key2 = normalizedKey(path.slice(path.lastIndexOf(".") + 1));
    if (isRegularization(key2)) regularization.set(path, value);
    else if (isAugmentation(key2)) augmentation.set(path, value);
  }
  return { regularization: toRecord(regularization), augmentation: toRecord(augmentation) };
}

// src/schedules/compose/with-warmup.ts
function rampOf(warmup, target) {
  const start = warmup.start ?? 0;
  const steps2 = warmup.steps;
  const form = warmup.form ?? "u/W";
  const begin = form.startsWith("(u+1)") ? -1 : 0;
  const length = form === "(u+1)/(W+1)" ? steps2 + 1 : form === "u/(W-1)" ? Math.max(1, steps2 - 1) : steps2;
  const shape = warmup.shape ?? "linear";
  if (shape === "logarithmic") return arcCurve({ shape, from: start, to: target, begin: 0, length: Math.max(0, steps2 - 1) });
  return shape === "linear" ? line({ from: start, to: target, begin, length }) : arcCurve({ shape, from: start, to: target, begin, length });
}
function withWarmup(warmup) {
  const { body, steps: steps2 } = warmup;
  if (!(steps2 > 0)) return body;
  const shifted2 = (warmup.clock ?? "shifted") === "shifted";
  const target = warmup.target ?? (shifted2 ? body.at(0) : body.peak);
  const curve = pieces([
    { until: steps2, curve: rampOf(warmup, target) },
    { until: Number.POSITIVE_INFINITY, curve: shifted2 ? delayed(body, steps2) : body }
  ]);
  const parameters = { warmupSteps: steps2, warmupForm: warmup.form ?? "u/W", warmupStart: warmup.start };
  const horizon = body.horizon === null || !shifted2 ? body.horizon : body.horizon + steps2;
  const peak = shifted2 ? Math.max(body.peak, warmup.start ?? 0) : runningPeak(body, steps2, Math.max(warmup.start ?? 0, rampOf(warmup, target).at(Math.ceil(steps2) - 1)));
  return remade(body, { parameters, peak, warmup: steps2 + (shifted2 ? body.warmup : 0), horizon }, curve);
}
function runningPeak(body, steps2, top2) {
  let peak = top2;
  const from2 = Math.ceil(steps2);
  const to = Math.max(from2 + 1, Math.ceil(body.horizon ?? from2 + 1));
  let looked = 0;
  for (const stretch of body.stretches(from2, to)) {
    peak = Math.max(peak, body.at(stretch.from), body.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e3) break;
  }
  return peak;
}

// src/schedules/families/constant.ts
function constant(options2) {
  return makeSchedule(constantCurve(options2.rate), {
    family: "constant",
    parameters: { rate: options2.rate },
    peak: options2.rate,
    horizon: null,
    afterHorizon: "none"
  });
}
function constantFactor(options2) {
  const { rate, factor, steps: steps2 } = options2;
  const curve = pieces([
    { until: steps2, curve: constantCurve(rate * factor) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) }
  ]);
  return makeSchedule(curve, {
    family: "constant",
    parameters: { rate, factor, steps: steps2 },
    peak: Math.max(rate, rate * factor),
    warmup: factor < 1 ? steps2 : 0,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/cosine.ts
function cosine(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  const cycles = options2.cycles ?? 0.5;
  const past = options2.past ?? "holds";
  const parameters = { peak, floor, steps: steps2, cycles: options2.cycles, exponent: options2.exponent, warp: options2.warp, past };
  const half = steps2 / (2 * cycles);
  const plain2 = (options2.exponent ?? 1) === 1 && (options2.warp ?? 1) === 1;
  if (!plain2) {
    const arc = { shape: "cosine", from: peak, to: floor, begin: 0, length: half, warp: options2.warp ?? 1, exponent: options2.exponent ?? 1 };
    return makeSchedule(transition(arc), { family: "cosine", parameters, peak, horizon: half, afterHorizon: restingAt(floor, peak) });
  }
  const body = wave({ middle: (peak + floor) / 2, amplitude: (peak - floor) / 2, begin: 0, half });
  const end = body.at(steps2);
  const curve = past === "rises" ? body : pieces([
    { until: steps2, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(end) }
  ]);
  return makeSchedule(curve, { family: "cosine", parameters, peak, horizon: steps2, afterHorizon: past === "rises" ? afterWave(cycles) : restingAt(end, peak) });
}
function afterWave(cycles) {
  return Number.isInteger(cycles) ? "repeats" : "rises";
}

// src/schedules/families/exponential.ts
function exponential(options2) {
  const { start, ratio, end } = options2;
  const per = options2.per ?? 1;
  const hold = options2.hold ?? 0;
  const body = options2.staircase === true ? held(geometric({ scale: start, ratio, per: 1, begin: 0 }), per) : geometric({ scale: start, ratio, per, begin: 0 });
  const started = hold > 0 ? pieces([
    { until: hold, curve: constantCurve(start) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, hold) }
  ]) : body;
  const grows = ratio > 1;
  const curve = end === void 0 ? started : grows ? clamped(started, Number.NEGATIVE_INFINITY, end) : clamped(started, end);
  const reached = end !== void 0 && end > 0 && start > 0 && ratio > 0 && ratio !== 1 ? hold + per * Math.log(end / start) / Math.log(ratio) : null;
  return makeSchedule(curve, {
    family: "exponential",
    parameters: { start, ratio, per, staircase: options2.staircase, hold: options2.hold, end },
    peak: grows ? end ?? Number.POSITIVE_INFINITY : start,
    horizon: reached,
    afterHorizon: reached === null ? "none" : grows ? "constant" : "floor"
  });
}

// src/schedules/families/inverse-square-root.ts
function inverseSquareRoot(options2) {
  const { peak } = options2;
  const timescale = Math.max(options2.timescale, Number.MIN_VALUE);
  const floor = options2.floor ?? 0;
  const base = options2.floorBy === "clamp" ? 0 : floor;
  const curve = monotone(-1, (t) => base + (peak - base) / Math.sqrt((t + timescale) / timescale));
  return makeSchedule(options2.floorBy === "clamp" ? clamped(curve, floor) : curve, {
    family: "inverse-square-root",
    parameters: { peak, timescale: options2.timescale, floor, floorBy: floor === 0 ? void 0 : options2.floorBy ?? "add" },
    peak,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/linear.ts
function linear(options2) {
  const { start, end, steps: steps2 } = options2;
  const hold = options2.hold ?? 0;
  return makeSchedule(transition({ shape: "linear", from: start, to: end, begin: hold, length: steps2 }), {
    family: "linear",
    parameters: { start, end, steps: steps2, hold: options2.hold },
    peak: Math.max(start, end),
    warmup: end > start ? hold + steps2 : 0,
    horizon: end > start ? null : hold + steps2,
    afterHorizon: end > start ? "none" : restingAt(end, start)
  });
}

// src/configs/binding.ts
function bindSchedule(keys, bind27, known3 = {}) {
  const bound = bind27(known3);
  const resolve = (more) => bindSchedule(keys, bind27, { ...known3, ...more });
  if (bound.kind === "known" && bound.schedule.unit === "steps") return { ...bound, keys };
  return { ...bound, keys, resolve };
}
function lengthsWith(known3, own2 = {}) {
  const open = [];
  const miss = (quantity, why) => {
    if (!open.some((other) => other.quantity === quantity)) open.push({ quantity, why });
    return null;
  };
  const stepsPerEpoch = own2.stepsPerEpoch ?? known3.stepsPerEpoch ?? null;
  const tokensPerStep2 = own2.tokensPerStep ?? known3.tokensPerStep ?? null;
  const samplesPerStep = own2.samplesPerStep ?? null;
  const updates = (length, of, total = null) => {
    if (length === null) return miss("steps", of);
    switch (length.unit) {
      case "steps":
        return length.value;
      case "epochs":
        return stepsPerEpoch === null ? miss("steps-per-epoch", of) : length.value * stepsPerEpoch;
      case "tokens":
        return tokensPerStep2 === null ? miss("tokens-per-step", of) : length.value / tokensPerStep2;
      case "samples":
        return samplesPerStep === null ? miss("world-size", of) : length.value / samplesPerStep;
      case "fraction":
        return total === null ? miss("steps", of) : length.value * total;
    }
  };
  return { open, updates, miss };
}
function openBound(lengths2, more) {
  return { kind: "open", family: more.family, parameters: more.parameters ?? {}, open: lengths2.open, horizon: more.horizon ?? null };
}
function parametersIn({ root }) {
  const parameters = /* @__PURE__ */ new Map();
  for (const [path, { value }] of flatten(root)) parameters.set(path, value);
  for (const { key: key2, value } of root.kind === "mapping" ? root.entries.values() : []) {
    const numbers = value.kind === "sequence" ? numbersIn3(value) : null;
    if (numbers === null) continue;
    parameters.set(key2, numbers);
    for (const index of numbers.keys()) parameters.delete(`${key2}.${index}`);
  }
  return toRecord(parameters);
}
function scheduleKeys(fields2, names2, more = {}) {
  const keys = /* @__PURE__ */ new Map();
  for (const name of names2) {
    const node = fields2.node(name);
    if (node === null) continue;
    for (const [path, value] of flatten(node)) keys.set(path === "" ? name : `${name}.${path}`, value);
  }
  for (const [name, value] of Object.entries(more)) if (value !== null) keys.set(name, value);
  return toRecord(keys);
}

// src/configs/generic/schedule.ts
var families = new Map([
  ...names("constant", "constant none fixed constant_with_warmup constant_lr"),
  ...names("linear", "linear linear_decay linear_with_warmup linear_warmup linear_warmup_decay linear_decay_with_warmup"),
  ...names("cosine", "cosine cos cosine_decay cosine_annealing cosine_with_warmup cosine_warmup warmup_cosine cosine_decay_with_warmup"),
  ...names("inverse-square-root", "inverse_sqrt inv_sqrt rsqrt inverse_square_root inverse_sqrt_with_warmup"),
  ...names("exponential", "exponential exp exponential_decay")
]);
function names(family, words3) {
  return words3.split(" ").map((word4) => [word4, family]);
}
function genericSchedule(parts2) {
  const { fields: fields2, found } = parts2;
  const named2 = found.get("schedule")?.find(({ node }) => typeof node.value === "string");
  if (named2 === void 0) return null;
  const word4 = String(named2.node.value).toLowerCase().replace(/[-\s]+/g, "_");
  const options2 = optionsOf2(parts2, families.get(word4) ?? null);
  if (options2.family === null) fields2.report("schedule-unknown", named2.path, { schedule: word4.slice(0, 80) });
  const fieldsUsed = ["schedule", "learningRate", "length", "warmup", "decay", "decayOver", "finalLearningRate", "stepsPerEpoch"];
  const paths = fieldsUsed.flatMap((field2) => found.get(field2)?.[0]?.path ?? []);
  return bindSchedule(scheduleKeys(fields2, paths), (known3) => bind(options2, known3));
}
function optionsOf2({ fields: fields2, found, maxTrainSteps, learningRate, warmup }, family) {
  const numberOf9 = (field2) => {
    const path = found.get(field2)?.[0]?.path;
    return path === void 0 ? null : fields2.number(path)?.value ?? null;
  };
  const final = numberOf9("finalLearningRate");
  const isRatio = /ratio|fraction/.test(found.get("finalLearningRate")?.[0]?.key ?? "");
  return {
    family,
    peak: learningRate?.value ?? null,
    length: maxTrainSteps?.value ?? null,
    warmup: warmup?.value ?? null,
    stepsPerEpoch: numberOf9("stepsPerEpoch"),
    decaySteps: numberOf9("decay"),
    decayOver: numberOf9("decayOver"),
    finalRatio: isRatio ? final : null,
    floor: isRatio ? null : final
  };
}
function bind(options2, known3) {
  const { family, length } = options2;
  const lengths2 = lengthsWith(known3, { stepsPerEpoch: options2.stepsPerEpoch });
  const given3 = length === null || length.unit !== "steps" ? known3.steps : void 0;
  const asOpen = () => openBound(lengths2, { family, horizon: length });
  const needsTotal = family === "linear" || family === "cosine" || options2.warmup?.unit === "fraction";
  const quiet = lengthsWith(known3, { stepsPerEpoch: options2.stepsPerEpoch });
  const exact = given3 ?? (needsTotal ? lengths2 : quiet).updates(length, "run length");
  const total = exact === null ? null : Math.ceil(exact);
  const peak = options2.peak ?? known3.learningRate ?? lengths2.miss("learning-rate", "learning rate");
  const warmupExact = options2.warmup === null ? 0 : lengths2.updates(options2.warmup, "warmup", total);
  if (family === null) lengths2.miss("custom", "schedule");
  if (family === "exponential" && (options2.finalRatio === null || options2.decayOver === null)) lengths2.miss("custom", "final_lr_ratio, decay_over");
  if (family === null || peak === null || warmupExact === null || lengths2.open.length > 0) return asOpen();
  return { kind: "known", schedule: make(family, options2, { peak, warmup: Math.ceil(warmupExact), total: total ?? 0 }), runLength: total };
}
function make(family, options2, { peak, warmup, total }) {
  const floor = options2.floor ?? peak * (options2.finalRatio ?? 0);
  const warmed5 = (body, clock) => withWarmup({ body, steps: warmup, form: "(u+1)/W", target: peak, clock });
  switch (family) {
    case "constant":
      return warmed5(constant({ rate: peak }), "shifted");
    case "linear": {
      const steps2 = options2.decaySteps ?? Math.max(1, total - warmup);
      return warmed5(linear({ start: peak, end: floor, steps: steps2, hold: total - steps2 }), "running");
    }
    case "cosine":
      return warmed5(cosine({ peak, floor, steps: Math.max(1, total - warmup), past: "rises" }), "shifted");
    case "inverse-square-root": {
      const timescale = Math.max(1, warmup);
      return warmed5(shifted(inverseSquareRoot({ peak, timescale }), 1 - timescale), "running");
    }
    case "exponential":
      return warmed5(exponential({ start: peak, ratio: options2.finalRatio ?? 1, per: options2.decayOver ?? 1 }), "running");
  }
}

// src/configs/generic/draft.ts
function genericDraft(fields2) {
  const found = findKeys(fields2.root);
  const pick = pickerOf(fields2, found);
  const maxTrainSteps = pick.length("length");
  const intervalUnit = maxTrainSteps?.value.unit === "steps" ? "steps" : null;
  const warmup = warmupOf(fields2, found.get("warmup")?.[0], maxTrainSteps?.value ?? null);
  const learningRate = pick.number("learningRate");
  return {
    maxTrainSteps,
    learningRate,
    warmup,
    schedule: genericSchedule({ fields: fields2, found, maxTrainSteps, learningRate, warmup }),
    batch: {
      perDevice: pick.positive("perDevice"),
      global: pick.positive("globalBatch"),
      accumulation: pick.positive("accumulation"),
      devices: pick.positive("devices")
    },
    optimizer: { name: pick.text("optimizer"), parameters: optimizerParameters(fields2, found) },
    weightDecay: pick.number("weightDecay"),
    ...namedRecords(fields2.root),
    evaluateEvery: pick.interval("evaluateEvery", intervalUnit),
    saveEvery: pick.interval("saveEvery", intervalUnit),
    keepCheckpoints: pick.positive("keepCheckpoints"),
    selection: { metric: pick.text("metric"), goal: goalOf2(found.get("goal")?.[0]), loadBest: pick.flag("loadBest") },
    earlyStoppingPatience: pick.positive("patience")
  };
}
function pickerOf(fields2, found) {
  const first = (field2) => found.get(field2)?.[0];
  const positive2 = (field2) => {
    const path = first(field2)?.path;
    return path === void 0 ? null : fields2.positive(path);
  };
  const withPath = (field2, read13) => {
    const path = first(field2)?.path;
    return path === void 0 ? null : read13(path);
  };
  return {
    positive: positive2,
    number: (field2) => withPath(field2, (path) => fields2.number(path)),
    text: (field2) => withPath(field2, (path) => fields2.text(path)),
    flag: (field2) => withPath(field2, (path) => fields2.flag(path)),
    length: (field2) => {
      for (const { path, alias } of found.get(field2) ?? []) {
        const value = alias.unit === void 0 ? null : fields2.length(alias.unit, path);
        if (value !== null) return value;
      }
      return null;
    },
    interval: (field2, bare) => {
      const best = first(field2);
      if (best === void 0) return null;
      const unit = best.alias.unit ?? bare;
      const value = positive2(field2);
      if (value === null || unit !== null) return inUnit(value, unit ?? "steps");
      fields2.report("unit-not-known", best.path, { value: value.value });
      return null;
    }
  };
}
function warmupOf(fields2, found, run) {
  if (found === void 0) return null;
  const value = fields2.number(found.path);
  if (value === null || value.value < 0) return null;
  if (value.value > 0 && value.value < 1 && found.alias.unit !== "epochs") return inUnit(value, "fraction");
  const unit = found.alias.unit ?? (value.value === 0 ? "steps" : null);
  const isLonger = unit === "epochs" && run?.unit === "epochs" && value.value > run.value;
  if (unit !== null && !isLonger) return inUnit(value, unit);
  fields2.report("unit-not-known", found.path, { value: value.value });
  return null;
}
function goalOf2(found) {
  if (found === void 0) return null;
  const goals = /* @__PURE__ */ new Map([
    [true, "max"],
    [false, "min"],
    ["max", "max"],
    ["min", "min"]
  ]);
  const value = goals.get(typeof found.node.value === "string" ? found.node.value.toLowerCase() : found.node.value);
  return value === void 0 ? null : { value, span: found.node.span };
}
var optimizerKeys = ["momentum", "nesterov", "beta1", "beta2", "betas.0", "betas.1", "adam_beta1", "adam_beta2", "adam_epsilon", "eps", "epsilon", "amsgrad"];
function optimizerParameters(fields2, found) {
  const beside = ["optimizer", "learningRate", "weightDecay"].flatMap((field2) => found.get(field2)?.[0]?.path.replace(/[^.]*$/, "") ?? []);
  const parents = /* @__PURE__ */ new Set(["", "optimizer.", "optim.", "optimizer.params.", "optimizer_params.", ...beside]);
  const names2 = [...parents].flatMap((parent) => optimizerKeys.map((key2) => parent + key2));
  return fields2.record(...names2);
}

// src/configs/test-modules.ts
function isTestModule(path) {
  return /(?:^|[/\\])(?:test_[^/\\]*|[^/\\]*_test|conftest)\.py$/.test(path);
}

// src/configs/generic/recognise.ts
var foreignShapes = [
  ["services"],
  ["jobs", "runs-on"],
  ["jobs", "on"],
  ["jobs", "true"],
  ["apiVersion", "kind"],
  ["dependencies", "name"],
  ["devDependencies"],
  ["compilerOptions"],
  ["model_type", "architectures"],
  ["architectures", "transformers_version"],
  ["tokenizer_class"],
  ["added_tokens"],
  ["peft_type"],
  ["openapi"],
  ["swagger"],
  ["nbformat"],
  ["log_history"],
  ["$schema", "properties"],
  ["repos"],
  ["stages"],
  ["build-system"],
  ["site_name"],
  ["distributed_type", "compute_environment"],
  ["fsdp_version", "distributed_type"],
  ["tasks", "num_fewshot"],
  ["task", "dataset_path", "metric_list"],
  ["dataset_info", "configs"],
  ["cells", "metadata"],
  ["bos_token_id", "eos_token_id", "transformers_version"],
  ["Parameters", "Resources"],
  ["images", "annotations", "categories"],
  ["train", "val", "nc", "names"],
  ["nc", "backbone", "head"],
  ["model", "tools"]
];
var learning = [
  "learningRate",
  "schedule",
  "finalLearningRate",
  "decay",
  "warmup",
  "weightDecay",
  "optimizer",
  "evaluateEvery",
  "saveEvery"
];
var leastInPrograms = 3;
function recogniseGeneric(document) {
  const { root, language } = document;
  if (root.kind !== "mapping" || isForeign2(root)) return 0;
  const fields2 = fieldsThatCount(findKeys(root));
  const kinds2 = new Set(fields2.map((found) => found.alias.field));
  const isProgram = language === "python" || language === "shell";
  if (isProgram && (kinds2.size < leastInPrograms || !kinds2.has("learningRate") || isTestModule(document.path))) return 0;
  const lengths2 = fields2.filter(({ alias }) => alias.field === "length");
  if (lengths2.some(({ alias, key: key2 }) => alias.weak !== true && (kinds2.size >= 2 || key2.includes("train")))) return 0.2 + Math.min(kinds2.size, 10) / 100;
  if (!learning.some((field2) => kinds2.has(field2))) return 0;
  if (lengths2.length > 0) return kinds2.size >= 2 ? 0.15 : 0;
  return !isProgram && kinds2.has("learningRate") && kinds2.size >= 2 ? 0.1 : 0;
}
function fieldsThatCount(found) {
  return [...found.values()].flat().filter(({ alias, node }) => {
    if (node.tag === "expression") return false;
    if (alias.field === "length" || alias.field === "learningRate") return typeof node.value === "number" || /^[\d.][\d._e+-]*$/i.test(String(node.value));
    return true;
  });
}
function isForeign2(root) {
  return foreignShapes.some((shape) => shape.every((key2) => root.entries.has(key2))) || isResult(root);
}
var resultKey = /^(?:(?:best|final|last|min|max|mean|avg)_(?:(?:val|valid|validation|eval|test|train)_)?(?:loss|acc|accuracy|metric|score|value|step|epoch|iter|reward)|episode_reward_\w+|\w*wall_clock\w*|elapsed\w*|(?:train_)?runtime|time_total_s|training_iteration|timesteps_total|total_flos)$/;
var leastResults = 2;
function isResult({ entries }) {
  let found = 0;
  for (const { key: key2, value } of entries.values()) if (value.kind === "scalar" && typeof value.value === "number" && resultKey.test(normalizedKey(key2))) found++;
  return found >= leastResults;
}

// src/configs/generic/support.ts
var genericSupport = {
  keys: {
    maxTrainSteps: ["epochs", "max_steps", "max_train_steps", "train.steps", "train.epochs", "train.max_steps"],
    learningRate: ["lr", "learningRate", "config.learning_rate", "train.optimizer.lr", "train.optimizer.learningRate", "train.optimizer.learning-rate"],
    warmup: ["warmup-epochs", "config.warmup_steps", "train.scheduler.warmup_steps", "train.scheduler.warmup-epochs"],
    "batch.perDevice": ["batch-size", "micro_batch_size", "train.batch-size", "train.micro_batch_size"],
    "batch.accumulation": ["grad-accum-steps", "train.accum_steps", "train.grad-accum-steps"],
    "batch.devices": ["devices", "world_size", "train.devices", "train.world_size"],
    "batch.global": ["config.global_batch_size"],
    "optimizer.name": [
      "train.optimizer.kind",
      "train.optimizer.name",
      "config.optimizer.kind",
      "config.optimizer.name",
      "train.optimizer.optimizer",
      "config.optimizer.optimizer"
    ],
    weightDecay: [
      "weightDecay",
      "weight-decay",
      "train.optimizer.weightDecay",
      "config.optimizer.weightDecay",
      "train.optimizer.weight-decay",
      "config.optimizer.weight_decay"
    ],
    evaluateEvery: ["train.eval_every", "train.evaluateEvery", "config.evaluateEvery", "config.eval_every_steps"],
    saveEvery: ["train.saveEvery", "train.save_every"],
    keepCheckpoints: ["train.keepCheckpoints", "train.keep_checkpoints"],
    "selection.metric": ["early_stopping.monitor"],
    "selection.goal": ["early_stopping.mode"],
    earlyStoppingPatience: ["early_stopping.patience"]
  },
  composition: "Hydra `defaults` lists, OmegaConf interpolation; `_base_`; anchors and merge keys; several whole variants at the top of one file are configs each",
  notSupported: "keys that one project made up; schedules that are only named"
};

// src/configs/generic/reader.ts
var generic = {
  id: "generic",
  title: "Generic",
  url: "https://github.com/longrun-dev/longrun/blob/main/docs/schedules.md#generic-configs",
  recognisedBy: "a run length such as `max_train_steps`, or `epochs` or a learning rate beside another training key; in Python and launch scripts at least three of them",
  languages: ["yaml", "json", "toml", "ini", "python", "shell"],
  support: genericSupport,
  recognise: recogniseGeneric,
  read: (document) => {
    const fields2 = fieldsOf(document);
    return { kind: "read", value: [buildConfig("generic", fields2, genericDraft(fields2))], problems: [] };
  },
  convert: convertGeneric
};

// src/configs/hydra/support.ts
var hydraSupport = {
  keys: {
    maxTrainSteps: ["train.max_steps"],
    learningRate: ["optimizer.lr"],
    warmup: ["schedule.warmup_steps"],
    "batch.perDevice": ["train.batch_size"],
    "batch.accumulation": ["train.grad_accum"],
    "optimizer.name": ["optimizer.name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["train.eval_every"],
    saveEvery: ["train.save_every"]
  },
  composition: "Hydra `defaults` lists, OmegaConf interpolation; an option of a group is read as a part of the configs that choose it",
  notSupported: "overrides on the command line; groups of installed packages; custom resolvers"
};

// src/configs/hydra/reader.ts
var ownSettings = [
  "run",
  "sweep",
  "job",
  "launcher",
  "sweeper",
  "job_logging",
  "hydra_logging",
  "searchpath",
  "output_subdir",
  "mode",
  "verbose",
  "callbacks",
  "env"
];
var hydra = {
  id: "hydra",
  title: "Hydra",
  url: "https://hydra.cc/docs/advanced/defaults_list/",
  recognisedBy: "a `defaults` list of groups and options, a `# @package _global_` line, or Hydra\u2019s own settings below `hydra` beside training keys",
  languages: ["yaml"],
  support: hydraSupport,
  recognise,
  read: (document) => {
    const fields2 = fieldsOf(document);
    return { kind: "read", value: [buildConfig("hydra", fields2, genericDraft(fields2))], problems: [] };
  }
};
function recognise(document) {
  if (document.composition?.kind === "hydra") return findKeys(document.root).size > 0 ? 0.35 : 0.05;
  return hasOwnSettings(document) && recogniseGeneric(document) > 0 ? 0.35 : 0;
}
function hasOwnSettings({ root }) {
  const settings2 = root.kind === "mapping" ? root.entries.get("hydra")?.value : void 0;
  return settings2?.kind === "mapping" && ownSettings.some((key2) => settings2.entries.has(key2));
}

// src/configs/hugging-face/facts.ts
var transformersPastHorizon = {
  constant: "none",
  constant_with_warmup: "none",
  linear: "zero",
  cosine: "rises",
  cosine_with_restarts: "zero",
  polynomial: "floor",
  inverse_sqrt: "none"
};
var huggingFaceFacts = {
  framework: "hugging-face",
  follows: "transformers 5.18.0, src/transformers/optimization.py; warmup_ratio as in 4.x",
  runLengthKeys: ["max_steps", "max_train_steps", "num_train_epochs"],
  horizonKeys: ["max_steps", "max_train_steps", "num_train_epochs", "lr_scheduler_kwargs.num_stable_steps", "lr_scheduler_kwargs.num_decay_steps"],
  coupled: "yes",
  pastHorizon: {
    ...transformersPastHorizon,
    cosine_with_min_lr: "rises",
    cosine_warmup_with_min_lr: "rises",
    warmup_stable_decay: "zero"
  }
};

// src/configs/axolotl/facts.ts
var axolotlFacts = {
  framework: "axolotl",
  follows: "axolotl 0.12, src/axolotl/core/trainers/mixins/scheduler.py and utils/schedulers.py, over transformers 5.18.0",
  runLengthKeys: ["max_steps", "num_epochs"],
  horizonKeys: ["max_steps", "num_epochs", "cosine_constant_lr_ratio"],
  coupled: "yes",
  pastHorizon: {
    ...transformersPastHorizon,
    one_cycle: "stops",
    rex: "zero"
  }
};

// src/configs/axolotl/convert.ts
function convertAxolotl(config, conversion) {
  const { values } = config;
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const { decaySteps: decaySteps2, fromSteps, toSteps, warmupSteps } = conversion;
  const isShare = typeof values.get("warmup_ratio")?.value === "number" && !values.has("warmup_steps");
  const warmup = isShare ? [{ path: "warmup_ratio", value: shareOf(warmupSteps, toSteps) }] : [];
  const type = String(values.get("lr_scheduler")?.value ?? "cosine").toLowerCase();
  const kwargs = (value) => ({ path: "lr_scheduler_kwargs", value, after: "lr_scheduler" });
  if (conversion.recipe === "hold-then-decay") {
    if (type === "warmup_stable_decay") return [...length, ...warmup, kwargs({ num_decay_steps: decaySteps2 })];
    if (type !== "linear") return null;
    const decay = kwargs({ num_decay_steps: decaySteps2, decay_type: "linear", min_lr_ratio: conversion.floor / conversion.peak });
    return [{ path: "lr_scheduler", value: "warmup_stable_decay" }, decay, ...length, ...warmup];
  }
  if (type === "one_cycle") return null;
  if (type !== "inverse_sqrt") return [...length, ...warmup];
  const timescale = Number(values.get("lr_scheduler_kwargs.timescale")?.value ?? (warmupSteps || 1e4));
  return [...length, ...warmup, kwargs({ timescale: Math.round(timescale * toSteps / fromSteps) })];
}

// src/schedules/families/polynomial.ts
function polynomial(options2) {
  const { start, end, steps: steps2, power: power2 } = options2;
  const hold = options2.hold ?? 0;
  const shape = power2 === 1 ? "linear" : { power: power2 };
  const curve = transition({ shape, from: start, to: end, begin: hold, length: steps2, warp: options2.warp ?? 1 });
  return makeSchedule(curve, {
    family: options2.family ?? "polynomial",
    parameters: { start, end, steps: steps2, power: power2, hold: options2.hold, warp: options2.warp },
    peak: Math.max(start, end),
    warmup: end > start ? hold + steps2 : 0,
    horizon: hold + steps2,
    afterHorizon: restingAt(end, start)
  });
}
function polynomialCycles(options2) {
  const { start, end, steps: steps2, power: power2 } = options2;
  return makeSchedule(steps2 > 0 && start > end ? cyclingCurve(options2) : constantCurve(end), {
    family: "polynomial",
    parameters: { start, end, steps: steps2, power: power2, cycle: true },
    peak: Math.max(start, end),
    horizon: steps2,
    afterHorizon: "rises"
  });
}
function cyclingCurve(options2) {
  const { start, end, steps: steps2, power: power2 } = options2;
  const shape = power2 === 1 ? "linear" : { power: power2 };
  const cycleOf = (u) => Math.max(1, Math.ceil(u / steps2));
  const curveOf = (cycle) => arcCurve({ shape, from: start, to: end, begin: 0, length: steps2 * cycle });
  function* arrivals(from2, to) {
    for (let u = from2; u < to; ) {
      const cycle = cycleOf(u);
      const until = Math.min(to, Math.max(u + 1, Math.floor(steps2 * cycle) + 1));
      yield { from: u, to: until, curve: curveOf(cycle) };
      u = until;
    }
  }
  const addUpCycles = (from2, to) => {
    let total = 0;
    for (const cycle of arrivals(from2, to)) total += cycle.curve.sum(cycle.from, cycle.to);
    return total;
  };
  return makeCurve({
    at: (u) => curveOf(cycleOf(u)).at(u),
    sum: (from2, to) => {
      const [first, last] = [cycleOf(from2) + 1, cycleOf(to - 1)];
      if (!Number.isInteger(steps2) || last <= first) return addUpCycles(from2, to);
      const unit = arcCurve({ shape, from: 1, to: 0, begin: 0, length: steps2 }).sum(1, steps2 + 1);
      const whole = end * steps2 * (last - first) + (start - end) * unit * sumSmooth((cycle) => cycle ** -power2, first, last);
      return addUpCycles(from2, steps2 * (first - 1) + 1) + whole + addUpCycles(steps2 * (last - 1) + 1, to);
    },
    countBelow: (level, from2, to) => {
      if (level <= end) return 0;
      let count = 0;
      for (const cycle of arrivals(from2, to)) {
        if (cycle.from > from2 && cycle.curve.at(cycle.from) < level) return count + to - cycle.from;
        count += cycle.curve.countBelow(level, cycle.from, cycle.to);
      }
      return count;
    },
    *stretches(from2, to) {
      for (const cycle of arrivals(from2, to)) yield { from: cycle.from, to: cycle.to, direction: -1 };
    }
  });
}

// src/schedules/curves/cycles.ts
function cycleAt(cycles, i) {
  const { first, multiplier } = cycles;
  if (multiplier === 1) return { i, begin: i * first, length: first };
  return { i, begin: first * (multiplier ** i - 1) / (multiplier - 1), length: first * multiplier ** i };
}
function indexAt(cycles, u) {
  if (cycles.indexOf !== void 0) return cycles.indexOf(u);
  const { first, multiplier } = cycles;
  const ratio = 1 + u / first * (multiplier - 1);
  let i = multiplier === 1 ? Math.floor(u / first) : ratio > 0 ? Math.floor(Math.log(ratio) / Math.log(multiplier)) : 0;
  i = Math.max(0, i);
  while (i > 0 && cycleAt(cycles, i).begin > u) i -= 1;
  while (cycleAt(cycles, i + 1).begin <= u && cycleAt(cycles, i + 1).length > 0) i += 1;
  return i;
}
function startOf(cycles, i) {
  if (!Number.isFinite(i)) return Number.POSITIVE_INFINITY;
  let start = Math.max(0, Math.ceil(cycleAt(cycles, i).begin));
  while (indexAt(cycles, start) < i) start += 1;
  while (start > 0 && indexAt(cycles, start - 1) >= i) start -= 1;
  return start;
}
function lastCycle(cycles) {
  const { first, multiplier, limit } = cycles;
  if (multiplier >= 1) return limit;
  return Math.min(limit, Math.max(1, Math.ceil(Math.log(1 / first) / Math.log(multiplier))));
}
function wholePeriod(cycles) {
  if (!cycles.alike || cycles.multiplier !== 1 || cycles.indexOf !== void 0) return null;
  for (let count = 1; count <= Math.min(64, cycles.limit); count += 1) if (Number.isInteger(cycles.first * count)) return cycles.first * count;
  return null;
}
function cyclesCurve(given3) {
  const cycles = { ...given3, limit: lastCycle(given3) };
  const period = wholePeriod(cycles);
  if (period !== null) {
    const repeated2 = periodic(onlyCycles({ ...cycles, limit: period / cycles.first }), period);
    return pieces([
      { until: startOf(cycles, cycles.limit), curve: repeated2 },
      { until: Number.POSITIVE_INFINITY, curve: cycles.after }
    ]);
  }
  return onlyCycles(cycles);
}
function onlyCycles(cycles) {
  const end = startOf(cycles, cycles.limit);
  const curveAt = (u) => u >= end ? cycles.after : cycles.curve(cycleAt(cycles, indexAt(cycles, u)));
  function* parts2(from2, to) {
    let begin = from2;
    while (begin < to && begin < end) {
      const cycle = cycleAt(cycles, indexAt(cycles, begin));
      const until = Math.min(to, end, Math.max(begin + 1, startOf(cycles, cycle.i + 1)));
      yield { from: begin, until, curve: cycles.curve(cycle) };
      begin = until;
    }
    if (begin < to) yield { from: begin, until: to, curve: cycles.after };
  }
  const measured3 = (from2, to, of) => {
    let total = 0;
    for (const part of parts2(from2, to)) total += of(part);
    return total;
  };
  return makeCurve({
    at: (u) => curveAt(u).at(u),
    sum: (from2, to) => measured3(from2, to, (part) => part.curve.sum(part.from, part.until)),
    countBelow: (level, from2, to) => measured3(from2, to, (part) => part.curve.countBelow(level, part.from, part.until)),
    *stretches(from2, to) {
      for (const part of parts2(from2, to)) yield* part.curve.stretches(part.from, part.until);
    }
  });
}

// src/schedules/families/restarts.ts
function vanishesAt(kept) {
  return kept > 0 && kept < 1 ? Math.ceil(-746 / Math.log(kept)) : Number.POSITIVE_INFINITY;
}
function restingCurve(cycle) {
  const { top: top2, floor, length, shape } = cycle;
  if (top2 === floor) return constantCurve(floor);
  return cyclesCurve({
    first: length,
    multiplier: 1,
    limit: Number.POSITIVE_INFINITY,
    alike: true,
    after: constantCurve(floor),
    curve: ({ begin }) => arcCurve({ shape, from: top2, to: floor, begin, length })
  });
}
function restarts(options2) {
  const { peak, firstCycle } = options2;
  const floor = options2.floor ?? 0;
  const multiplier = options2.multiplier ?? 1;
  const shape = options2.shape ?? "cosine";
  const keeps = options2.keeps ?? { peak: 1 };
  const kept = "peak" in keeps ? keeps.peak : "whole" in keeps ? keeps.whole : keeps.height;
  const topOf = (i) => "height" in keeps ? floor + (peak - floor) * kept ** i : peak * kept ** i;
  const bottomOf = (i) => "whole" in keeps ? floor * kept ** i : floor;
  const limit = options2.limit ?? Number.POSITIVE_INFINITY;
  const after = options2.after ?? floor;
  const vanished = multiplier === 1 && limit === Number.POSITIVE_INFINITY ? vanishesAt(kept) : limit;
  const nothing2 = () => restingCurve({ top: "height" in keeps ? floor : 0, floor: "whole" in keeps ? 0 : floor, length: firstCycle, shape });
  const curve = cyclesCurve({
    first: firstCycle,
    multiplier,
    limit: vanished,
    alike: kept === 1,
    after: vanished === limit ? constantCurve(after) : nothing2(),
    curve: ({ i, begin, length }) => arcCurve({ shape, from: topOf(i), to: bottomOf(i), begin, length, warp: options2.warp ?? 1 }),
    ...options2.indexOf === void 0 ? {} : { indexOf: options2.indexOf }
  });
  const end = limit === Number.POSITIVE_INFINITY ? null : multiplier === 1 ? limit * firstCycle : firstCycle * (multiplier ** limit - 1) / (multiplier - 1);
  return makeSchedule(firstCycle > 0 ? curve : constantCurve(after), {
    family: shape === "cosine" ? "cosine-restarts" : "restarts",
    parameters: { peak, floor, firstCycle, multiplier, kept, limit: options2.limit, warp: options2.warp },
    peak,
    horizon: end ?? firstCycle,
    afterHorizon: end === null ? "repeats" : restingAt(after, peak)
  });
}
function hardRestarts(options2) {
  const { peak, steps: steps2, count } = options2;
  const indexOf = (u) => u >= steps2 ? Math.max(count, 1) : Math.floor(count * (u / steps2));
  return restarts({ peak, firstCycle: steps2 / count, limit: count, indexOf });
}

// src/schedules/families/warmup-stable-decay.ts
function stableDecay(options2) {
  const { peak, stable: stable2, decay } = options2;
  const floor = options2.floor ?? 0;
  const shape = options2.shape ?? "linear";
  const floorBy = options2.floorBy ?? "rescale";
  const cycles = options2.cycles ?? 0.5;
  const to = floorBy === "clamp" ? 0 : floor;
  const arc = { shape, from: peak, to, begin: stable2, length: decay };
  const falling = shape === "cosine" && cycles !== 0.5 ? wave({ middle: (peak + to) / 2, amplitude: (peak - to) / 2, begin: stable2, half: decay / (2 * cycles) }) : arcCurve(arc);
  const curve = pieces([
    { until: stable2, curve: constantCurve(peak) },
    { until: stable2 + Math.max(0, decay), curve: floorBy === "clamp" ? clamped(falling, floor) : falling },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return makeSchedule(curve, {
    family: "warmup-stable-decay",
    parameters: { peak, floor, stable: stable2, decay, shape: nameOfShape(shape), floorBy: floor === 0 ? void 0 : floorBy, cycles: options2.cycles },
    peak,
    horizon: stable2 + decay,
    afterHorizon: restingAt(floor, peak)
  });
}
function nameOfShape(shape) {
  if (typeof shape === "string") return shape;
  if ("power" in shape) return `(1-p)^${shape.power}`;
  return "complement" in shape ? `1-p^${shape.complement}` : "tanh";
}

// src/configs/hugging-face/schedulers.ts
var defaultTimescale = 1e4;
function decaySteps({ warmup, total }) {
  return Math.max(1, total - warmup);
}
function option(call, name, otherwise) {
  return call.options.number(name)?.value ?? otherwise;
}
var shapes = /* @__PURE__ */ new Map([
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["1-sqrt", "1-sqrt"]
]);
function floorOf({ peak, options: options2 }) {
  const rate = options2.number("min_lr_rate");
  const floor = options2.number("min_lr");
  if (rate === null === (floor === null)) return null;
  return rate === null ? floor?.value ?? null : rate.value * peak;
}
function risingCosine(call, floor) {
  return cosine({ peak: call.peak, floor, steps: decaySteps(call), cycles: option(call, "num_cycles", 0.5), past: "rises" });
}
function warmupStableDecay(call) {
  const { peak, warmup, total, options: options2 } = call;
  const decay = options2.number("num_decay_steps")?.value;
  if (decay === void 0) return null;
  const floor = peak * option(call, "min_lr_ratio", 0);
  const stable2 = Math.max(0, options2.number("num_stable_steps")?.value ?? total - warmup - decay);
  const shape = shapes.get(options2.text("decay_type")?.value ?? "cosine");
  const rise = shapes.get(options2.text("warmup_type")?.value ?? "linear");
  if (shape === void 0 || rise === void 0) return null;
  const body = stableDecay({ peak, floor, stable: stable2, decay, shape, cycles: option(call, "num_cycles", 0.5) });
  return withWarmup({ body, steps: warmup, start: floor, target: peak, shape: rise === "1-sqrt" ? "sqrt" : rise });
}
function cosineWarmupWithMinimum(call) {
  const { peak, warmup, options: options2 } = call;
  const floor = floorOf(call);
  if (floor === null) return null;
  const body = shifted(risingCosine(call, floor), 1);
  const startRate = options2.number("warmup_lr_rate");
  if (startRate === null) return withWarmup({ body, steps: warmup, form: "(u+1)/W", target: peak });
  return withWarmup({ body, steps: warmup, form: "u/(W-1)", start: peak * startRate.value, target: peak });
}
var schedulers = /* @__PURE__ */ new Map([
  ["constant", { family: "constant", takes: "nothing", make: ({ peak }) => constant({ rate: peak }) }],
  ["constant_with_warmup", { family: "constant", takes: "warmup", make: ({ peak, warmup }) => withWarmup({ body: constant({ rate: peak }), steps: warmup }) }],
  [
    "linear",
    {
      family: "linear",
      takes: "warmup-and-total",
      make: (call) => withWarmup({ body: linear({ start: call.peak, end: 0, steps: decaySteps(call) }), steps: call.warmup })
    }
  ],
  ["cosine", { family: "cosine", takes: "warmup-and-total", make: (call) => withWarmup({ body: risingCosine(call, 0), steps: call.warmup }) }],
  [
    "cosine_with_restarts",
    {
      family: "cosine-restarts",
      takes: "warmup-and-total",
      make: (call) => {
        const body = hardRestarts({ peak: call.peak, steps: decaySteps(call), count: option(call, "num_cycles", 1) });
        return withWarmup({ body, steps: call.warmup });
      }
    }
  ],
  [
    "polynomial",
    {
      family: "polynomial",
      takes: "warmup-and-total",
      make: (call) => {
        const end = option(call, "lr_end", 1e-7);
        if (end >= call.peak) return null;
        const body = polynomial({ start: call.peak, end, steps: decaySteps(call), power: option(call, "power", 1) });
        return withWarmup({ body, steps: call.warmup });
      }
    }
  ],
  [
    "inverse_sqrt",
    {
      family: "inverse-square-root",
      takes: "warmup",
      make: (call) => {
        const timescale = call.options.positive("timescale")?.value ?? (call.warmup || defaultTimescale);
        return withWarmup({ body: inverseSquareRoot({ peak: call.peak, timescale }), steps: call.warmup, target: call.peak });
      }
    }
  ],
  [
    "cosine_with_min_lr",
    {
      family: "cosine",
      takes: "warmup-and-total",
      make: (call) => {
        const floor = floorOf(call);
        return floor === null ? null : withWarmup({ body: risingCosine(call, floor), steps: call.warmup });
      }
    }
  ],
  ["cosine_warmup_with_min_lr", { family: "cosine", takes: "warmup-and-total", make: cosineWarmupWithMinimum }],
  ["warmup_stable_decay", { family: "warmup-stable-decay", takes: "warmup-and-total", make: warmupStableDecay }],
  ["reduce_lr_on_plateau", { family: "reduce-on-plateau", takes: "evaluations", make: () => null }],
  ["greedy", { family: "greedy", takes: "evaluations", make: () => null }]
]);

// src/schedules/families/one-cycle.ts
function oneCycle(options2) {
  const { start, peak, end, peakAt, backAt, endAt, anneal } = options2;
  const points = [
    { at: 0, rate: start },
    { at: peakAt, rate: peak, shape: anneal }
  ];
  if (backAt !== void 0) points.push({ at: backAt, rate: start, shape: anneal });
  points.push({ at: endAt, rate: end, shape: anneal });
  const afterHorizon = options2.stops ? { afterHorizon: "stops" } : {};
  return piecewiseInterpolated({ points, family: "one-cycle", ...afterHorizon });
}

// src/configs/axolotl/schedulers.ts
var ownSchedulers = /* @__PURE__ */ new Map([
  ["one_cycle", "one-cycle"],
  ["rex", "rex"]
]);
function makeAxolotl(call) {
  const { name, fields: fields2, peak, warmup, total } = call;
  const options2 = fields2.under("lr_scheduler_kwargs");
  const ratio = fields2.number("cosine_min_lr_ratio")?.value ?? null;
  if (name === "one_cycle") return oneCycleOf(call, options2);
  if (name === "rex") return rex({ peak, floor: peak * (ratio ?? 0), warmup, total });
  const own2 = name === "cosine" ? ownCosine(call, ratio) : null;
  if (own2 !== null) return own2;
  const scheduler = schedulers.get(name);
  return scheduler?.make({ peak, warmup, total, options: options2 }) ?? null;
}
function ownCosine({ fields: fields2, peak, warmup, total }, ratio) {
  const steps2 = Math.max(1, total - warmup);
  if (fields2.flag("lr_quadratic_warmup")?.value === true) return withWarmup({ body: cosine({ peak, steps: steps2, past: "rises" }), steps: warmup, shape: "1-square" });
  if (ratio === null || ratio === 0) return null;
  const floor = peak * ratio;
  const share = fields2.number("cosine_constant_lr_ratio")?.value ?? 0;
  if (share === 0) return withWarmup({ body: cosine({ peak, floor, steps: steps2, past: "rises" }), steps: warmup });
  return withWarmup({ body: cosine({ peak, floor, steps: Math.max(1, Math.trunc(total * share) - warmup) }), steps: warmup });
}
function oneCycleOf({ peak, warmup, total }, options2) {
  const option8 = (key2, otherwise) => options2.number(key2)?.value ?? otherwise;
  const share = option8("pct_start", warmup / total);
  const start = peak / option8("div_factor", 25);
  const end = start / option8("final_div_factor", 1e4);
  const anneal = options2.text("anneal_strategy")?.value === "linear" ? "linear" : "cosine";
  const peakAt = share * total - 1;
  const endAt = total - 1;
  if (peakAt > 0) return oneCycle({ start, peak, end, peakAt, endAt, anneal, stops: true });
  const points = [
    { at: peakAt, rate: peak },
    { at: endAt, rate: end, shape: anneal }
  ];
  return piecewiseInterpolated({ points, family: "one-cycle", afterHorizon: "stops" });
}
function rex({ peak, floor, warmup, total }) {
  const length = total - warmup;
  const left = (z) => floor + (peak - floor) * (z / (0.1 + 0.9 * z));
  const falling = monotone(-1, (u) => left((length - (u - warmup)) / length));
  const parts2 = [
    {
      until: 1,
      curve: constantCurve(warmup === 0 ? peak : warmup === 1 || length <= 0 ? floor : left((length - (length - warmup % length) % length) / length))
    },
    { until: warmup === 0 ? 1 : through(warmup), curve: line({ from: 0, to: peak, begin: 0, length: Math.max(1, warmup) }) },
    { until: total, curve: falling },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ];
  return makeSchedule(pieces(parts2), {
    family: "rex",
    parameters: { peak, floor, warmup, total },
    peak,
    warmup,
    horizon: total,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/axolotl/schedule.ts
var keyNames = [
  "lr_scheduler",
  "lr_scheduler_kwargs",
  "learning_rate",
  "max_steps",
  "num_epochs",
  "warmup_steps",
  "warmup_ratio",
  "cosine_min_lr_ratio",
  "cosine_constant_lr_ratio",
  "lr_quadratic_warmup"
];
function readLength(fields2) {
  const epochs = fields2.has("num_epochs") ? null : byDefault({ value: 1, unit: "epochs" });
  return firstOf2(fields2.length("steps", "max_steps"), fields2.length("epochs", "num_epochs"), epochs);
}
function bindAxolotl(fields2) {
  const name = (fields2.text("lr_scheduler")?.value ?? "cosine").toLowerCase();
  if (!schedulers.has(name) && !ownSchedulers.has(name)) fields2.report("schedule-unknown", "lr_scheduler", { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields2, keyNames), (known3) => bind2(fields2, name, known3));
}
function bind2(fields2, name, known3) {
  const lengths2 = lengthsWith(known3);
  const scheduler = schedulers.get(name);
  if (scheduler === void 0 && !ownSchedulers.has(name)) lengths2.miss("custom", "lr_scheduler");
  if (scheduler?.takes === "evaluations") lengths2.miss("evaluations", "lr_scheduler");
  const peak = fields2.number("learning_rate")?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const length = readLength(fields2)?.value ?? null;
  const isFlat = scheduler?.takes === "nothing";
  const total = totalUpdates(length, known3) ?? (isFlat ? 0 : lengths2.miss("steps-per-epoch", "num_epochs"));
  if (peak !== null && total !== null && lengths2.open.length === 0) {
    const warmup = isFlat ? 0 : warmupUpdates(fields2, total);
    const schedule = warmup === null ? null : makeAxolotl({ name, fields: fields2, peak, warmup, total });
    if (schedule !== null) return { kind: "known", schedule, runLength: totalUpdates(length, known3) };
    lengths2.miss("custom", "lr_scheduler_kwargs");
  }
  const defaults2 = name === "reduce_lr_on_plateau" ? plateauDefaults : name === "greedy" ? greedyDefaults : {};
  const parameters = { scheduler: name, ...defaults2, ...parametersIn(fields2.under("lr_scheduler_kwargs")) };
  return openBound(lengths2, { family: scheduler?.family ?? ownSchedulers.get(name) ?? null, parameters, horizon: length });
}
function totalUpdates(length, known3) {
  if (length?.unit === "steps") return length.value;
  if (known3.steps !== void 0) return known3.steps;
  return length === null || known3.stepsPerEpoch === void 0 ? null : Math.ceil(length.value * known3.stepsPerEpoch);
}
function warmupUpdates(fields2, total) {
  const stated = fields2.number("warmup_steps");
  const ratio = fields2.number("warmup_ratio");
  if (stated === null && fields2.has("warmup_steps") || ratio === null && fields2.has("warmup_ratio")) return null;
  const steps2 = stated?.value ?? (ratio === null ? Math.min(Math.trunc(0.03 * total), 100) : Math.max(Math.trunc(ratio.value * total), 0));
  return steps2 === 1 ? 2 : steps2;
}

// src/configs/axolotl/support.ts
var axolotlSupport = {
  keys: {
    maxTrainSteps: ["num_epochs"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_ratio", "warmup_steps"],
    "batch.perDevice": ["micro_batch_size"],
    "batch.accumulation": ["batch_size", "gradient_accumulation_steps"],
    "optimizer.name": ["optimizer"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["eval_steps", "evals_per_epoch"],
    saveEvery: ["save_steps", "saves_per_epoch"],
    keepCheckpoints: ["save_total_limit"],
    earlyStoppingPatience: ["early_stopping_patience"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "the number of updates in an epoch, which packing decides; `max_steps: -1`, which is not set"
};

// src/configs/axolotl/reader.ts
var ownNames = [
  "micro_batch_size",
  "sequence_len",
  "sample_packing",
  "val_set_size",
  "dataset_prepared_path",
  "evals_per_epoch",
  "saves_per_epoch",
  "pad_to_sequence_len",
  "lora_target_linear",
  "train_on_inputs",
  "adapter",
  "datasets",
  "pretraining_dataset",
  "chat_template",
  "special_tokens",
  "cosine_min_lr_ratio",
  "flash_attention"
];
var axolotl = {
  id: "axolotl",
  title: "axolotl",
  url: "https://docs.axolotl.ai/docs/config-reference.html",
  recognisedBy: "`base_model` beside `micro_batch_size`, `sequence_len`, `val_set_size`, `adapter`, `datasets`",
  languages: ["yaml", "json"],
  support: axolotlSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf2(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readAxolotl(document)], problems: [] }),
  convert: convertAxolotl
};
function scoreOf2(root) {
  const own2 = ownNames.filter((name) => root.entries.has(name)).length;
  const trains = ["learning_rate", "num_epochs", "max_steps", "lr_scheduler"].some((name) => root.entries.has(name));
  return root.entries.has("base_model") && own2 >= 2 && trains ? 0.9 : 0;
}
function readAxolotl(document) {
  const fields2 = fieldsOf(document);
  const steps2 = fields2.number("warmup_steps");
  return buildConfig("axolotl", fields2, {
    maxTrainSteps: readLength(fields2),
    learningRate: fields2.number("learning_rate"),
    schedule: bindAxolotl(fields2),
    warmup: firstOf2(inUnit(steps2, "steps"), inUnit(fields2.number("warmup_ratio"), "fraction")),
    batch: {
      perDevice: firstOf2(fields2.positive("micro_batch_size"), fields2.has("micro_batch_size") ? null : byDefault(1)),
      accumulation: accumulationOf(fields2),
      devices: fields2.positive("world_size")
    },
    optimizer: { name: fields2.text("optimizer"), parameters: fields2.record("adam_beta1", "adam_beta2", "adam_epsilon", "max_grad_norm", "optim_args") },
    weightDecay: fields2.number("weight_decay"),
    ...namedRecords(document.root),
    evaluateEvery: firstOf2(perEpoch(fields2, "evals_per_epoch"), every(fields2, "eval_steps"), strategy(fields2, "eval_strategy", "evaluation_strategy")),
    saveEvery: saving(fields2),
    keepCheckpoints: fields2.positive("save_total_limit"),
    selection: selectionOf2(fields2),
    earlyStoppingPatience: fields2.positive("early_stopping_patience")
  });
}
function accumulationOf(fields2) {
  if (fields2.has("gradient_accumulation_steps")) return fields2.positive("gradient_accumulation_steps");
  const batch = fields2.positive("batch_size");
  const micro = fields2.positive("micro_batch_size")?.value ?? 1;
  return batch === null ? byDefault(1) : { ...batch, value: Math.max(1, Math.floor(batch.value / micro)) };
}
function perEpoch(fields2, key2) {
  const times2 = fields2.positive(key2);
  return times2 === null ? null : { ...times2, value: { value: 1 / times2.value, unit: "epochs" } };
}
function every(fields2, key2) {
  const value = fields2.positive(key2);
  return inUnit(value, value !== null && value.value < 1 ? "fraction" : "steps");
}
function strategy(fields2, ...keys) {
  const word4 = fields2.text(...keys);
  return word4?.value === "epoch" ? { ...word4, value: { value: 1, unit: "epochs" } } : null;
}
function saving(fields2) {
  const word4 = fields2.text("save_strategy")?.value;
  if (word4 === "no" || word4 === "false" || word4 === "best") return null;
  return firstOf2(
    perEpoch(fields2, "saves_per_epoch"),
    every(fields2, "save_steps"),
    strategy(fields2, "save_strategy"),
    byDefault({ value: 1, unit: "epochs" })
  );
}
function selectionOf2(fields2) {
  const greater = fields2.flag("greater_is_better");
  const goal = greater?.value === true ? "max" : "min";
  return {
    metric: fields2.text("metric_for_best_model"),
    loadBest: fields2.flag("load_best_model_at_end"),
    goal: greater === null ? null : { ...greater, value: goal }
  };
}

// src/configs/composer/times.ts
var units = /* @__PURE__ */ new Map([
  ["ba", "ba"],
  ["ep", "ep"],
  ["sp", "sp"],
  ["tok", "tok"],
  ["dur", "dur"]
]);
var quantityUnits = { ba: "steps", ep: "epochs", sp: "samples", tok: "tokens", dur: "fraction" };
function parseTime(value, bare = null) {
  const number8 = asNumber(value);
  if (number8 !== null) return bare === null ? null : { value: number8, unit: bare };
  const match = typeof value === "string" ? /^\s*([-+\d_.eE]+?)\s*(ba|ep|sp|tok|dur)\s*$/.exec(value) : null;
  const amount = asNumber(match?.[1] ?? null);
  const unit = units.get(match?.[2] ?? "");
  return amount === null || unit === void 0 ? null : { value: amount, unit };
}
function timeAt(fields2, bare, ...keys) {
  const key2 = keys.find((name) => fields2.has(name));
  const found = key2 === void 0 ? null : fields2.scalar(key2);
  if (key2 === void 0 || found === null) return null;
  const time = parseTime(found.value, bare);
  if (time !== null) return { ...found, value: time };
  fields2.report("value-not-understood", key2, { value: String(found.value).slice(0, 80), expected: "a time such as 100ba, 1ep, 1e9tok, 0.1dur" });
  return null;
}
function quantityOf(time) {
  if (time === null || time.value.value < 0) return null;
  return { ...time, value: { value: time.value.value, unit: quantityUnits[time.value.unit] } };
}
function lengthOf(time) {
  return time !== null && time.value.value > 0 ? quantityOf(time) : null;
}

// src/configs/composer/convert.ts
var horizonKeys = /(?:^|\.)t_max$/;
var stretchedKeys = /(?:^|\.)(?:t_scale|t_cooldown|step_size|decay_period|milestones\.\d+)$/;
var warmupKeys = /(?:^|\.)t_warmup$/;
function convertComposer(config, conversion) {
  return conversion.recipe === "hold-then-decay" ? null : composerTimes(config, conversion);
}
function composerTimes(config, conversion) {
  const { schedule, maxTrainSteps } = config;
  const lengthPath = pathOf2(config, maxTrainSteps);
  const duration = lengthPath === null ? null : parseTime(config.values.get(lengthPath)?.value ?? null);
  if (schedule?.kind !== "known" || lengthPath === null || duration === null || schedule.runLength === null) return null;
  const { runLength: runLength3 } = schedule;
  const isThere = runLength3 === conversion.toSteps;
  const total = isThere ? duration : times(duration, conversion.toSteps / runLength3);
  if (duration.unit === "dur" || !Number.isInteger(total.value)) return null;
  const factor = growthOf(schedule.schedule, conversion);
  const settings2 = isThere ? [] : [{ path: lengthPath, value: written(total) }];
  for (const [path, { value }] of Object.entries(schedule.keys)) {
    const time = parseTime(value);
    if (time === null || path === lengthPath) continue;
    if (horizonKeys.test(path) && time.unit !== "dur") settings2.push({ path, value: written(total) });
    if (stretchedKeys.test(path) && time.unit !== "dur") settings2.push({ path, value: written(times(time, factor)) });
    if (warmupKeys.test(path) && time.unit === "dur") settings2.push({ path, value: written(asLong(duration, conversion.warmupSteps, runLength3)) });
  }
  return settings2;
}
function growthOf({ parameters }, { recipe, fromSteps, toSteps, warmupSteps }) {
  if (recipe === "hold-then-decay") return 1;
  const cools = typeof parameters.cooldownSteps === "number" && parameters.cooldownSteps > 0;
  return cools ? (toSteps - warmupSteps) / (fromSteps - warmupSteps) : toSteps / fromSteps;
}
function asLong(duration, steps2, runLength3) {
  return duration.unit === "ep" ? { value: steps2, unit: "ba" } : times(duration, steps2 / runLength3);
}
function schedulerNamePath({ schedule }) {
  return Object.keys(schedule?.keys ?? {}).find((path) => keyOf(path) === "name" && keyOf(prefixOf(path).slice(0, -1)) === "scheduler") ?? null;
}
function times({ value, unit }, factor) {
  return { value: Math.round(value * factor), unit };
}
function written({ value, unit }) {
  return `${value}${unit}`;
}

// src/configs/calls.ts
var notations = /* @__PURE__ */ new Map([
  ["_target_", null],
  ["_component_", null],
  ["_name_", null],
  ["_CLASS_", null],
  ["@schedules", null],
  ["class_path", "init_args"],
  ["class_name", "config"]
]);
var looseKeys = ["name", "type", "kind", "class", "cls", "function", "fn", "func", "target", "schedule", "scheduler", "schedule_type", "schedule_name"];
var looseArguments = ["kwargs", "params", "args", "config", "init_args", "parameters", "options", "hyperparameters"];
var tagPrefix = /^!(?:new|name|apply|obj|ref)?:?/;
var maxDepth5 = 12;
var maxCalls = 500;
function callOf(site, node, path, known3) {
  const head = headOf2(node, known3);
  if (head === null) return null;
  const { symbol, symbolSpan, notation } = head;
  const inner = head.argumentKeys.find((key2) => node.kind === "mapping" && node.entries.get(key2)?.value.kind === "mapping");
  const args = inner !== void 0 && node.kind === "mapping" ? node.entries.get(inner)?.value ?? node : node;
  const prefix2 = [...path, ...inner === void 0 ? [] : [inner]].map((key2) => `${key2}.`).join("");
  const positional = node.kind === "sequence" ? node.items : listIn(node, "_args_");
  return {
    symbol,
    symbolSpan,
    notation,
    name: lastPart2(symbol),
    fields: fieldsOf(site.document, args, site.problems, prefix2),
    positional,
    node,
    path: [...path]
  };
}
function findCalls(site, known3, wanted) {
  const found = [];
  const path = [];
  let visited = 0;
  const visit = (node) => {
    visited += 1;
    if (visited > maxVisited || path.length > maxDepth5 || found.length >= maxCalls) return;
    const call = callOf(site, node, path, known3);
    if (call !== null && wanted(call)) {
      found.push(call);
      return;
    }
    for (const [key2, child2] of collectionsIn(node)) {
      if (visited > maxVisited) return;
      path.push(key2);
      visit(child2);
      path.pop();
    }
  };
  visit(site.document.root);
  return found;
}
function argumentOf(call, name, position = null) {
  return call.fields.node(name) ?? (position === null ? null : call.positional[position] ?? null);
}
function headOf2(node, known3) {
  const tag = node.tag?.replace(tagPrefix, "");
  if (tag !== void 0 && tag !== "" && (tag.includes(".") || known3.has(tag)))
    return { symbol: tag, symbolSpan: node.span, notation: "tag", argumentKeys: [] };
  if (node.kind !== "mapping") return null;
  for (const [key2, argumentKey] of notations) {
    const value = node.entries.get(key2)?.value;
    const symbol = textOf2(value);
    if (value !== void 0 && symbol !== null)
      return { symbol, symbolSpan: value.span, notation: key2, argumentKeys: argumentKey === null ? [] : [argumentKey] };
  }
  for (const key2 of looseKeys) {
    const value = node.entries.get(key2)?.value;
    const symbol = textOf2(value);
    if (value !== void 0 && symbol !== null && known3.has(lastPart2(symbol)))
      return { symbol, symbolSpan: value.span, notation: key2, argumentKeys: looseArguments };
  }
  return onlyKnownKey(node, known3);
}
function onlyKnownKey(node, known3) {
  if (node.entries.size !== 1) return null;
  const [entry] = node.entries.values();
  if (entry === void 0 || entry.value.kind !== "mapping" || !known3.has(lastPart2(entry.key))) return null;
  return { symbol: entry.key, symbolSpan: entry.keySpan, notation: "key", argumentKeys: [entry.key] };
}
function lastPart2(symbol) {
  return symbol.slice(symbol.lastIndexOf(".") + 1);
}
function listIn(node, key2) {
  const list2 = node.kind === "mapping" ? node.entries.get(key2)?.value : void 0;
  return list2?.kind === "sequence" ? list2.items : [];
}

// src/schedules/compose/sequence.ts
function sequence(options2) {
  const { schedules: schedules2, milestones } = options2;
  const starts = schedules2.map((_, i) => i === 0 ? 0 : milestones[i - 1] ?? 0);
  const curve = pieces(
    schedules2.map((schedule, i) => ({
      until: i < schedules2.length - 1 ? milestones[i] ?? 0 : Number.POSITIVE_INFINITY,
      curve: delayed(schedule, starts[i] ?? 0)
    }))
  );
  const peaks = schedules2.map(
    (schedule, i) => peakWithin(schedule, i < schedules2.length - 1 ? (milestones[i] ?? 0) - (starts[i] ?? 0) : Number.POSITIVE_INFINITY)
  );
  const last = schedules2.at(-1);
  const lastStart = starts.at(-1) ?? 0;
  const warms = schedules2.length === 2 && (schedules2[0]?.warmup ?? 0) > 0 && schedules2[0]?.horizon === null;
  return makeSchedule(curve, {
    family: options2.family ?? (warms && last !== void 0 ? last.family : "sequence"),
    parameters: { ...warms ? last?.parameters : {}, families: schedules2.map((schedule) => schedule.family).join(" + "), milestones },
    peak: Math.max(0, ...peaks),
    warmup: warms ? Math.min(schedules2[0]?.warmup ?? 0, milestones[0] ?? 0) + (last?.warmup ?? 0) : schedules2[0]?.warmup ?? 0,
    horizon: last === void 0 || last.horizon === null ? null : lastStart + last.horizon,
    afterHorizon: last?.afterHorizon ?? "none",
    unit: last?.unit ?? "steps"
  });
}
function peakWithin(schedule, length) {
  if (length >= (schedule.horizon ?? Number.POSITIVE_INFINITY)) return schedule.peak;
  let peak = 0;
  let looked = 0;
  for (const stretch of schedule.stretches(0, Math.min(length, 2 ** 40))) {
    peak = Math.max(peak, schedule.at(stretch.from), schedule.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e4) return schedule.peak;
  }
  return peak;
}

// src/schedules/compose/with-cooldown.ts
function withCooldown(options2) {
  const { body, begin, length } = options2;
  const end = options2.end ?? 0;
  const curve = pieces([
    { until: begin, curve: body },
    { until: begin + length, curve: arcCurve({ shape: options2.shape ?? "linear", from: body.at(begin), to: end, begin, length }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(end) }
  ]);
  const parameters = { cooldownBegin: begin, cooldownSteps: length, cooldownEnd: end };
  return remade(body, { parameters, horizon: begin + length, afterHorizon: restingAt(end, body.peak) }, curve);
}
function endedAt(options2) {
  const { body, at, rate } = options2;
  const curve = pieces([
    { until: options2.inclusive === true ? through(at) : at, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) }
  ]);
  const horizon = body.horizon === null ? at : Math.min(body.horizon, at);
  return remade(body, { horizon, afterHorizon: restingAt(rate, body.peak), parameters: { endedAt: at, rateAfter: rate } }, curve);
}

// src/schedules/families/multi-step.ts
function multiStep(options2) {
  const { start, milestones, gamma } = options2;
  const drops = milestones.map((at, i) => ({ at, factor: typeof gamma === "number" ? gamma : gamma[i] ?? 1 })).sort((a, b) => a.at - b.at);
  const rates = [start];
  for (const [i, drop] of drops.entries()) rates.push(typeof gamma === "number" ? start * gamma ** (i + 1) : (rates[i] ?? start) * drop.factor);
  const curve = pieces(rates.map((rate, i) => ({ until: i < drops.length ? drops[i]?.at ?? 0 : Number.POSITIVE_INFINITY, curve: constantCurve(rate) })));
  const last = rates.at(-1) ?? start;
  return makeSchedule(curve, {
    family: "multi-step",
    parameters: { start, milestones: drops.map((drop) => drop.at), gamma },
    peak: Math.max(...rates),
    horizon: drops.at(-1)?.at ?? null,
    afterHorizon: drops.length === 0 ? "none" : restingAt(last, Math.max(...rates))
  });
}

// src/schedules/families/step.ts
function step(options2) {
  const { start, size, gamma } = options2;
  return makeSchedule(held(geometric({ scale: start, ratio: gamma, per: 1, begin: 0 }), size), {
    family: "step",
    parameters: { start, size, gamma },
    peak: gamma > 1 ? Number.POSITIVE_INFINITY : start,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/composer/schedulers.ts
var wholeRun = { value: 1, unit: "dur" };
function option2({ call }, name, otherwise) {
  return call.fields.number(name)?.value ?? otherwise;
}
function updatesOf({ call, clock }, name, otherwise, scaled2 = true) {
  const time = timeAt(call.fields, null, name)?.value ?? (call.fields.has(name) ? null : otherwise);
  return time === null ? clock.lengths.miss("custom", name) : clock.updates(time, name, scaled2);
}
function inWarmup(given3, bodyOf5, target = given3.peak) {
  const { clock, call } = given3;
  const warmup = updatesOf(given3, "t_warmup", null, false);
  const until = updatesOf(given3, "t_max", wholeRun);
  if (warmup === null || until === null) return null;
  const body = until > warmup ? bodyOf5(until - warmup) : constant({ rate: target });
  if (body === null) return null;
  const whole = ramped(given3, { body, warmup, target });
  const stops = call.fields.has("t_max") && clock.runLength !== null && until < clock.runLength;
  return stops ? remade(whole, { afterHorizon: "stops" }) : whole;
}
function ramped(given3, { body, warmup, target }) {
  if (given3.ratio === 1 || given3.call.fields.flag("scale_warmup")?.value !== true) return withWarmup({ body, steps: warmup, target });
  const steps2 = updatesOf(given3, "t_warmup", null) ?? warmup;
  return warmup > 0 ? sequence({ schedules: [linear({ start: 0, end: target, steps: steps2 }), body], milestones: [warmup] }) : body;
}
function milestonesOf({ call, clock }) {
  const node = call.fields.node("milestones");
  if (node?.kind !== "sequence") return clock.lengths.miss("custom", "milestones");
  const found = node.items.map((item) => {
    const time = item.kind === "scalar" ? parseTime(item.value) : null;
    return time === null ? clock.lengths.miss("custom", "milestones") : clock.updates(time, "milestones", true);
  });
  const known3 = found.filter((updates) => updates !== null).map(Math.ceil);
  return known3.length === found.length ? known3 : null;
}
function multiStepBody(given3, by = 0) {
  const milestones = milestonesOf(given3);
  return milestones === null ? null : multiStep({ start: given3.peak, milestones: milestones.map((at) => at - by), gamma: option2(given3, "gamma", 0.1) });
}
function multiStepWithWarmup(given3) {
  const warmup = updatesOf(given3, "t_warmup", null, false);
  const body = warmup === null ? null : multiStepBody(given3, Math.ceil(warmup));
  return warmup === null || body === null ? null : ramped(given3, { body, warmup, target: given3.peak });
}
function overRun(given3, make4) {
  const steps2 = updatesOf(given3, "t_max", wholeRun);
  return steps2 === null ? null : make4(steps2);
}
function linearBody(given3) {
  const [from2, to] = [option2(given3, "alpha_i", 1), option2(given3, "alpha_f", 0)];
  return (steps2) => linear({ start: given3.peak * from2, end: given3.peak * to, steps: steps2 });
}
function polynomialBody(given3, power2) {
  return (steps2) => polynomial({ start: given3.peak, end: given3.peak * option2(given3, "alpha_f", 0), steps: steps2, power: power2 });
}
function cosineBody(given3) {
  return (steps2) => cosine({ peak: given3.peak, floor: given3.peak * option2(given3, "alpha_f", 0), steps: steps2 });
}
function warmRestarts(given3) {
  const firstCycle = updatesOf(given3, "t_0", null);
  const multiplier = option2(given3, "t_mult", 1);
  if (firstCycle === null) return null;
  if (!Number.isInteger(multiplier) || multiplier < 1) return given3.clock.lengths.miss("custom", "t_mult");
  return restarts({ peak: given3.peak, floor: given3.peak * option2(given3, "alpha_f", 0), firstCycle, multiplier });
}
function stepDecay(given3) {
  const size = updatesOf(given3, "step_size", null);
  return size === null ? null : step({ start: given3.peak, size, gamma: option2(given3, "gamma", 0.1) });
}
function exponentialDecay(given3) {
  const gamma = given3.call.fields.number("gamma")?.value ?? given3.clock.lengths.miss("custom", "gamma");
  const per = updatesOf(given3, "decay_period", { value: 1, unit: "ep" });
  return gamma === null || per === null ? null : exponential({ start: given3.peak, ratio: gamma, per });
}
function constantRate(given3) {
  const alpha = option2(given3, "alpha", 1);
  if (alpha === 1) return constant({ rate: given3.peak });
  return overRun(given3, (steps2) => constantFactor({ rate: given3.peak, factor: alpha, steps: steps2 }));
}
function constantWithWarmup(given3) {
  const target = given3.peak * option2(given3, "alpha", 1);
  const warmup = updatesOf(given3, "t_warmup", null, false);
  return warmup === null ? null : ramped(given3, { body: constant({ rate: target }), warmup, target });
}
function inverseSquareRootWithWarmup(given3) {
  const { peak, clock, call } = given3;
  for (const name of ["t_warmup", "t_scale", "t_cooldown"]) {
    if (timeAt(call.fields, null, name)?.value.unit === "dur") clock.lengths.miss("custom", name);
  }
  const warmup = updatesOf(given3, "t_warmup", null, false);
  const timescale = updatesOf(given3, "t_scale", null);
  const cooldown = updatesOf(given3, "t_cooldown", null);
  const until = updatesOf(given3, "t_max", wholeRun);
  if (warmup === null || timescale === null || cooldown === null || until === null) return null;
  const body = inverseSquareRoot({ peak, timescale, floor: peak * option2(given3, "alpha_f_decay", 0) });
  const begin = Math.max(0, until - cooldown - warmup);
  const end = cooldown > 0 ? peak * option2(given3, "alpha_f_cooldown", 0) : body.at(begin);
  return withWarmup({ body: withCooldown({ body, begin, length: cooldown, end }), steps: warmup, target: peak });
}
var families2 = /* @__PURE__ */ new Map([
  ["StepScheduler", { family: "step", make: stepDecay }],
  ["MultiStepScheduler", { family: "multi-step", make: (given3) => multiStepBody(given3) }],
  ["ConstantScheduler", { family: "constant", make: constantRate }],
  ["LinearScheduler", { family: "linear", make: (given3) => overRun(given3, linearBody(given3)) }],
  ["ExponentialScheduler", { family: "exponential", make: exponentialDecay }],
  ["CosineAnnealingScheduler", { family: "cosine", make: (given3) => overRun(given3, cosineBody(given3)) }],
  ["CosineAnnealingWarmRestartsScheduler", { family: "cosine-restarts", make: warmRestarts }],
  ["PolynomialScheduler", { family: "polynomial", make: (given3) => overRun(given3, polynomialBody(given3, option2(given3, "power", 1))) }],
  ["MultiStepWithWarmupScheduler", { family: "multi-step", make: multiStepWithWarmup }],
  ["ConstantWithWarmupScheduler", { family: "constant", make: constantWithWarmup }],
  ["LinearWithWarmupScheduler", { family: "linear", make: (given3) => inWarmup(given3, linearBody(given3), given3.peak * option2(given3, "alpha_i", 1)) }],
  ["CosineAnnealingWithWarmupScheduler", { family: "cosine", make: (given3) => inWarmup(given3, cosineBody(given3)) }],
  ["PolynomialWithWarmupScheduler", { family: "polynomial", make: (given3) => inWarmup(given3, polynomialBody(given3, option2(given3, "power", 2))) }],
  ["InverseSquareRootWithWarmupScheduler", { family: "inverse-square-root", make: inverseSquareRootWithWarmup }]
]);
var shortNames = [
  ["step", "StepScheduler"],
  ["multistep", "MultiStepScheduler"],
  ["constant", "ConstantScheduler"],
  ["linear", "LinearScheduler"],
  ["linear_decay", "LinearScheduler"],
  ["exponential", "ExponentialScheduler"],
  ["exponential_decay", "ExponentialScheduler"],
  ["cosine", "CosineAnnealingScheduler"],
  ["cosine_decay", "CosineAnnealingScheduler"],
  ["cosine_annealing", "CosineAnnealingScheduler"],
  ["cosine_warmrestart", "CosineAnnealingWarmRestartsScheduler"],
  ["cosine_decay_with_warmrestart", "CosineAnnealingWarmRestartsScheduler"],
  ["polynomial", "PolynomialScheduler"],
  ["polynomial_decay", "PolynomialScheduler"],
  ["multistep_with_warmup", "MultiStepWithWarmupScheduler"],
  ["constant_with_warmup", "ConstantWithWarmupScheduler"],
  ["linear_with_warmup", "LinearWithWarmupScheduler"],
  ["linear_decay_with_warmup", "LinearWithWarmupScheduler"],
  ["cosine_with_warmup", "CosineAnnealingWithWarmupScheduler"],
  ["cosine_decay_with_warmup", "CosineAnnealingWithWarmupScheduler"],
  ["polynomial_with_warmup", "PolynomialWithWarmupScheduler"],
  ["polynomial_decay_with_warmup", "PolynomialWithWarmupScheduler"],
  ["inv_sqrt_with_warmup", "InverseSquareRootWithWarmupScheduler"]
];
var schedulers2 = new Map([
  ...families2,
  ...shortNames.flatMap(([name, className]) => {
    const scheduler = families2.get(className);
    return scheduler === void 0 ? [] : [[name, scheduler]];
  })
]);
var classNames = new Set(families2.keys());

// src/configs/composer/parts.ts
var known = new Set(schedulers2.keys());
var durationKeys = ["max_duration", "max_epochs"];
function partsOf(document) {
  const problems = [];
  const root = fieldsOf(document, document.root, problems);
  const [trainer] = findCalls({ document, problems }, /* @__PURE__ */ new Set(["Trainer"]), (call) => call.name === "Trainer" && call.fields.has("max_duration"));
  const holder = ["parameters", "trainer", "train_config"].find((key2) => durationKeys.some((name) => root.under(key2).has(name)));
  const fields2 = durationKeys.some((name) => root.has(name)) ? root : trainer?.fields ?? (holder === void 0 ? root : root.under(holder));
  const site = { document, problems };
  const named2 = ["scheduler", "schedulers"].flatMap((key2) => callsAt(site, fields2.node(key2) ?? root.node(key2), key2));
  const found = (named2.length > 0 ? named2 : findCalls(site, /* @__PURE__ */ new Set(), (call) => classNames.has(call.name))).filter(isComposers);
  return found.length === 0 && !hasDuration(fields2) ? null : { fields: fields2, schedulers: found };
}
function callsAt(site, node, key2) {
  if (node === null || node.kind === "scalar") return [];
  const call = node.kind === "mapping" ? callOf(site, node, [key2], known) : null;
  if (call !== null) return known.has(call.name) || call.symbol.includes("composer.") ? [call] : [];
  if (node.kind === "sequence") return node.items.flatMap((item, index) => callsIn(site, item, [key2, String(index)]));
  return [...node.entries.values()].flatMap(
    (entry) => known.has(entry.key) && entry.value.kind === "mapping" ? callsIn(site, { ...node, entries: /* @__PURE__ */ new Map([[entry.key, entry]]) }, [key2]) : []
  );
}
function callsIn(site, node, path) {
  const call = callOf(site, node, path, known);
  return call === null || !known.has(call.name) ? [] : [call];
}
function hasDuration(fields2) {
  const node = fields2.node("max_duration");
  return node?.kind === "scalar" && typeof node.value === "string" && parseTime(node.value) !== null;
}
function maxDurationOf(fields2) {
  return timeAt(fields2, "ep", ...durationKeys);
}
function optimizerOf(parts2) {
  const { fields: fields2 } = parts2;
  const key2 = ["optimizer", "optimizers", "optim"].find((name2) => fields2.has(name2)) ?? "optimizer";
  const node = fields2.node(key2);
  const first = node?.kind === "sequence" ? node.items[0] ?? null : node;
  if (first === null || first.kind !== "mapping") return { name: fields2.text(key2), fields: fields2.under(key2) };
  const named2 = fieldsOf(fields2.document, first, fields2.problems, `${key2}.`);
  const name = firstOf2(named2.text("name", "type", "_target_"), first.tag === void 0 ? null : { value: first.tag, span: first.span });
  const [only, ...others2] = first.entries.values();
  if (name !== null || only === void 0 || others2.length > 0 || only.value.kind !== "mapping") return { name, fields: named2 };
  return { name: { value: only.key, span: only.keySpan }, fields: fieldsOf(fields2.document, only.value, fields2.problems, `${key2}.${only.key}.`) };
}
var defaultRates = /* @__PURE__ */ new Map([
  ["decoupled_adamw", 1e-3],
  ["decoupledadamw", 1e-3],
  ["decoupled_lionw", 1e-4],
  ["decoupledlionw", 1e-4]
]);
function learningRateOf(parts2) {
  const { name, fields: fields2 } = optimizerOf(parts2);
  if (fields2.has("lr") || fields2.has("learning_rate")) return fields2.number("lr", "learning_rate");
  const rate = defaultRates.get((name?.value ?? "").toLowerCase().replace(/^.*\./, ""));
  return rate === void 0 ? null : byDefault(rate);
}
function schedulerName(parts2) {
  return textOf2(parts2.fields.node("scheduler.name"));
}
function isComposers({ symbol }) {
  const [module = ""] = symbol.split(".");
  return !symbol.includes(".") || ["composer", "llmfoundry", "optim", "co", "scheduler"].includes(module);
}

// src/schedules/compose/chained.ts
function chained(options2) {
  const { base, schedules: schedules2 } = options2;
  const factors2 = schedules2.map((schedule) => multiplied(schedule, base > 0 ? 1 / base : 0));
  const curve = multiplied(product(factors2), base);
  const horizons = schedules2.flatMap((schedule) => schedule.horizon === null ? [] : [schedule.horizon]);
  const horizon = horizons.length === 0 ? null : Math.max(...horizons);
  const ending = schedules2.find((schedule) => schedule.horizon === horizon);
  const warmup = Math.max(0, ...schedules2.map((schedule) => schedule.warmup));
  let peak = 0;
  let looked = 0;
  for (const stretch of curve.stretches(0, Math.max(1, horizon ?? 0, warmup + 1))) {
    peak = Math.max(peak, curve.at(stretch.from), curve.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e4) break;
  }
  return makeSchedule(curve, {
    family: "chained",
    parameters: { base, families: schedules2.map((schedule) => schedule.family).join(" \xD7 ") },
    peak,
    warmup,
    horizon,
    afterHorizon: ending?.afterHorizon ?? "none",
    unit: schedules2[0]?.unit ?? "steps"
  });
}

// src/configs/composer/clock.ts
function clockOf2(time, known3) {
  const tokensPerStep2 = time.globalBatch === null || time.tokensPerSample === null ? null : time.globalBatch * time.tokensPerSample;
  const own2 = { stepsPerEpoch: time.batchesPerEpoch, tokensPerStep: tokensPerStep2, samplesPerStep: time.globalBatch };
  const lengths2 = lengthsWith(known3, own2);
  const batchesPerEpoch = time.batchesPerEpoch ?? known3.stepsPerEpoch ?? null;
  const max = time.maxDuration === null ? null : { ...time.maxDuration, value: Math.trunc(round(time.maxDuration.value * time.ratio)) };
  const counted2 = ({ value, unit }, of) => {
    if (unit === "ba") return Math.trunc(value);
    if (unit === "ep") return batchesPerEpoch === null ? lengths2.miss("steps-per-epoch", of) : Math.trunc(value * batchesPerEpoch);
    return lengths2.updates({ value: Math.trunc(value), unit: unit === "tok" ? "tokens" : "samples" }, of);
  };
  const share = (part, of) => {
    if (max === null) return known3.steps === void 0 ? lengths2.miss("steps", "max_duration") : Math.trunc(part * known3.steps);
    if (max.unit === "ep" && batchesPerEpoch === null && known3.steps !== void 0) return Math.trunc(part * known3.steps);
    return counted2({ value: part * max.value, unit: max.unit }, max.unit === "ep" ? "max_duration" : of);
  };
  return {
    lengths: lengths2,
    runLength: runLengthOf(max, clockless(own2, known3), known3),
    updates: (asked, of, scaled2) => {
      if (asked.unit === "dur") return share(asked.value, of);
      const ratio = scaled2 ? time.ratio : 1;
      if (asked.unit !== "ep" || batchesPerEpoch === null) return counted2({ ...asked, value: asked.value * ratio }, of);
      return Math.trunc(asked.value * batchesPerEpoch * ratio);
    }
  };
}
function round(value) {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 * Math.max(1, Math.abs(value)) ? whole : value;
}
function clockless(own2, known3) {
  return lengthsWith(known3, own2);
}
function runLengthOf(max, lengths2, known3) {
  if (max === null || max.unit === "dur") return known3.steps ?? null;
  const unit = { ba: "steps", ep: "epochs", sp: "samples", tok: "tokens" }[max.unit];
  const updates = lengths2.updates({ value: max.value, unit }, "max_duration");
  return updates === null ? known3.steps ?? null : Math.ceil(updates);
}

// src/configs/composer/schedule.ts
var keyNames2 = ["max_duration", "max_epochs", "scale_schedule_ratio", "train_subset_num_batches", "scheduler", "schedulers"];
function bindComposer(parts2) {
  const rate = learningRateOf(parts2);
  const time = trainingTimeOf(parts2);
  const keys = scheduleKeys(parts2.fields, keyNames2, { "optimizer.lr": rate });
  return bindSchedule(keys, (known3) => bind3(parts2, time, rate?.value ?? known3.learningRate ?? null, known3));
}
function trainingTimeOf(parts2) {
  const { fields: fields2 } = parts2;
  const packed = fields2.text("train_loader.name")?.value !== "finetuning";
  return {
    maxDuration: maxDurationOf(fields2)?.value ?? null,
    ratio: fields2.positive("scale_schedule_ratio")?.value ?? 1,
    batchesPerEpoch: fields2.positive("train_subset_num_batches")?.value ?? null,
    globalBatch: fields2.positive("global_train_batch_size", "train_batch_size", "total_batch_size")?.value ?? null,
    tokensPerSample: packed ? fields2.positive("max_seq_len")?.value ?? null : null
  };
}
function bind3(parts2, time, peak, known3) {
  const clock = clockOf2(time, known3);
  const [first] = parts2.schedulers;
  if (peak === null) clock.lengths.miss("learning-rate", "optimizer.lr");
  const made = parts2.schedulers.map((call) => scheduleOf(call, clock, peak ?? 1, time.ratio));
  const family = parts2.schedulers.length > 1 ? "chained" : first === void 0 ? "constant" : schedulers2.get(first.name)?.family ?? null;
  const whole = combined(peak ?? 1, made);
  if (whole !== null && clock.lengths.open.length === 0) return { kind: "known", schedule: whole, runLength: clock.runLength };
  if (clock.lengths.open.length === 0) clock.lengths.miss("custom", "scheduler");
  const parameters = { ...first === void 0 ? {} : { scheduler: first.name, ...parametersIn(first.fields) }, ...peak === null ? {} : { peak } };
  const horizon = time.maxDuration === null ? null : quantityOf({ value: time.maxDuration })?.value ?? null;
  return openBound(clock.lengths, { family, parameters, horizon });
}
function scheduleOf(call, clock, peak, ratio) {
  const scheduler = schedulers2.get(call.name);
  return scheduler === void 0 ? clock.lengths.miss("custom", call.symbol) : scheduler.make({ call, clock, peak, ratio });
}
function combined(base, made) {
  const schedules2 = made.filter((schedule) => schedule !== null);
  const [only] = schedules2;
  if (schedules2.length < made.length) return null;
  if (only === void 0) return constant({ rate: base });
  return schedules2.length === 1 ? only : chained({ base, schedules: schedules2 });
}

// src/configs/composer/support.ts
var composerSupport = {
  keys: {
    maxTrainSteps: ["max_epochs", "max_duration", "trainer.max_epochs", "trainer.max_duration"],
    learningRate: [
      "optimizer.lr",
      "optimizer.sgd.lr",
      "trainer.optimizers.lr",
      "optimizer.decoupled_sgdw.lr",
      "optimizer.sgd.learning_rate",
      "optimizers.decoupled_adamw.lr"
    ],
    warmup: ["scheduler.t_warmup", "trainer.schedulers.t_warmup", "schedulers.*.init_args.t_warmup", "schedulers.*.cosine_decay_with_warmup.t_warmup"],
    "batch.accumulation": ["grad_accum"],
    "batch.global": ["total_batch_size", "train_batch_size", "global_train_batch_size"],
    "optimizer.name": ["optimizer.name", "optimizer.type", "optimizer._target_", "trainer.multi-step", "trainer.optimizers", "trainer.unless-set"],
    weightDecay: ["optimizer.sgd.weight_decay", "trainer.optimizers.weight_decay", "optimizer.decoupled_sgdw.weight_decay"],
    evaluateEvery: ["val_interval", "eval_interval", "validate_every_n_epochs", "validate_every_n_batches", "trainer.val_interval", "trainer.eval_interval"],
    saveEvery: ["save_interval", "trainer.save_interval"],
    keepCheckpoints: ["trainer.save_num_checkpoints_to_keep"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "algorithms that change the length of a run; timestamps in samples of an unknown data set"
};

// src/configs/composer/reader.ts
var composer = {
  id: "composer",
  title: "MosaicML Composer",
  url: "https://docs.mosaicml.com/projects/composer/en/stable/trainer/schedulers.html",
  recognisedBy: "`max_duration` with a time unit (`100ba`, `2ep`, `1e9tok`, `1000sp`), or one of Composer\u2019s scheduler classes",
  languages: ["yaml", "json", "toml", "python"],
  support: composerSupport,
  recognise: scoreOf3,
  read: (document) => {
    const parts2 = partsOf(document);
    return parts2 === null ? { kind: "not-mine" } : { kind: "read", value: [readComposer("composer", parts2)], problems: [] };
  },
  convert: convertComposer
};
function scoreOf3(document) {
  const parts2 = partsOf(document);
  if (parts2 === null) return 0;
  const isClass = parts2.schedulers.some((call) => classNames.has(call.name));
  if (isClass) return 0.85;
  const trains = ["optimizer", "optimizers", "optim", "train_batch_size", "global_train_batch_size", "train_loader", "train_dataset"];
  const count = trains.filter((key2) => parts2.fields.has(key2)).length;
  if (hasDuration(parts2.fields)) return parts2.schedulers.length > 0 ? 0.85 : count > 0 ? 0.7 : 0;
  return parts2.schedulers.length > 0 && (parts2.fields.has("max_duration") || parts2.fields.has("max_epochs")) && count > 1 ? 0.6 : 0;
}
function readComposer(framework, parts2) {
  const { fields: fields2 } = parts2;
  const optimizer = optimizerOf(parts2);
  const warmup = parts2.schedulers.map((call) => quantityOf(timeAt(call.fields, null, "t_warmup"))).find((found) => found !== null) ?? null;
  return buildConfig(framework, fields2, {
    maxTrainSteps: scaled(lengthOf(maxDurationOf(fields2)), fields2),
    learningRate: learningRateOf(parts2),
    schedule: bindComposer(parts2),
    warmup,
    batch: {
      perDevice: unlessAuto(fields2, "device_train_microbatch_size"),
      accumulation: unlessAuto(fields2, "grad_accum"),
      global: fields2.positive("global_train_batch_size", "train_batch_size", "total_batch_size")
    },
    optimizer: { name: optimizer.name, parameters: optimizer.fields.record("betas.0", "betas.1", "eps", "momentum", "dampening", "nesterov") },
    weightDecay: optimizer.fields.number("weight_decay"),
    evaluateEvery: firstOf2(
      lengthOf(timeAt(fields2, "ep", "eval_interval", "val_interval", "validate_every_n_epochs")),
      fields2.length("steps", "validate_every_n_batches")
    ),
    saveEvery: lengthOf(timeAt(fields2, "ep", "save_interval")),
    keepCheckpoints: fields2.positive("save_num_checkpoints_to_keep"),
    ...namedRecords(fields2.document.root),
    root: fields2.document.root
  });
}
function scaled(length, fields2) {
  const ratio = fields2.positive("scale_schedule_ratio")?.value ?? 1;
  if (length === null || ratio === 1) return length;
  return { ...length, value: { ...length.value, value: Math.trunc(length.value.value * ratio + 1e-9) } };
}
function unlessAuto(fields2, key2) {
  const node = fields2.node(key2);
  return node?.kind === "scalar" && node.value === "auto" ? null : fields2.positive(key2);
}

// src/configs/deepspeed/convert.ts
var followers = /* @__PURE__ */ new Set(["WarmupDecayLR", "WarmupCosineLR"]);
function convertDeepspeed({ values }, { recipe, toSteps }) {
  if (recipe === "hold-then-decay" || !followers.has(String(values.get("scheduler.type")?.value ?? ""))) return null;
  return [{ path: "scheduler.params.total_num_steps", value: toSteps }];
}

// src/schedules/families/range-test.ts
function rangeTest(options2) {
  const { start, rate, per } = options2;
  const growing = line({ from: start, to: start * (1 + rate), begin: 0, length: options2.staircase === true ? 1 : per });
  return makeSchedule(options2.staircase === true ? held(growing, per) : growing, {
    family: "range-test",
    parameters: { start, rate, per, staircase: options2.staircase },
    peak: Number.POSITIVE_INFINITY,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/inverse-time.ts
function inverseTime(options2) {
  const { start, rate } = options2;
  const per = options2.per ?? 1;
  const curve = options2.staircase === true ? held(
    monotone(-1, (tick) => start / (1 + rate * tick)),
    per
  ) : monotone(-1, (u) => start / (1 + rate * u / per));
  return makeSchedule(curve, {
    family: "inverse-time",
    parameters: { start, rate, per, staircase: options2.staircase },
    peak: start,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/deepspeed/schedules.ts
function oneBehind(schedule, first) {
  const curve = pieces([
    { until: 1, curve: constantCurve(first) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(schedule, 1) }
  ]);
  const horizon = schedule.horizon === null ? null : schedule.horizon + 1;
  return remade(schedule, { warmup: schedule.warmup + 1, horizon }, curve);
}
function warmed(warmup, body, peak) {
  return withWarmup({ body, steps: warmup.steps, start: warmup.start, target: peak, shape: warmup.isLinear ? "linear" : "logarithmic" });
}
function warmupLr(peak, warmup) {
  return oneBehind(warmed(warmup, constant({ rate: peak }), peak), warmup.start);
}
function warmupDecayLr(peak, warmup, total) {
  const body = linear({ start: peak, end: warmup.start, steps: Math.max(1, total - warmup.steps) });
  return oneBehind(warmed(warmup, body, peak), warmup.start);
}
function warmupCosineLr(peak, warmup, more) {
  const steps2 = Math.max(1, more.total - warmup.steps);
  const body = shifted(cosine({ peak, floor: more.floorRatio * peak, steps: steps2 }), 1);
  return oneBehind(warmed(warmup, body, peak), 0);
}
function oneCycleLr(options2) {
  const { low, high, up, down, decayRate, decaySize } = options2;
  const total = up + down;
  const cycle = oneCycle({ start: low, peak: high, end: low, peakAt: up, endAt: total, anneal: "linear", stops: false });
  if (decayRate === 0 || decaySize === 0) return cycle;
  const tail = inverseTime({ start: low, rate: decayRate, per: decaySize });
  const curve = pieces([
    { until: through(total), curve: cycle },
    { until: Number.POSITIVE_INFINITY, curve: delayed(tail, total) }
  ]);
  return remade(cycle, { parameters: { decayRate, decaySize } }, curve);
}

// src/configs/deepspeed/schedule.ts
var deepspeedSchedulers = /* @__PURE__ */ new Map([
  ["WarmupLR", "constant"],
  ["WarmupDecayLR", "linear"],
  ["WarmupCosineLR", "cosine"],
  ["OneCycle", "one-cycle"],
  ["LRRangeTest", "range-test"]
]);
function readRate(fields2) {
  const own2 = firstOf2(numberAt(fields2, "scheduler.params.warmup_max_lr"), numberAt(fields2, "scheduler.params.cycle_max_lr"));
  return firstOf2(own2, fields2.number("optimizer.params.lr"));
}
function numberAt(fields2, key2) {
  const node = fields2.node(key2);
  const value = node === null ? null : numberIn(node);
  return node === null || value === null ? null : { value, span: node.span };
}
function bindDeepspeed(fields2) {
  const type = fields2.text("scheduler.type");
  if (type === null) return null;
  if (!deepspeedSchedulers.has(type.value)) fields2.report("schedule-unknown", "scheduler.type", { schedule: type.value.slice(0, 80) });
  const keys = scheduleKeys(fields2, ["scheduler", "optimizer.params.lr"]);
  return bindSchedule(keys, (known3) => bind4(fields2, type.value, known3));
}
function bind4(fields2, type, known3) {
  const lengths2 = lengthsWith(known3);
  const params = fields2.under("scheduler.params");
  const rate = numberAt(fields2, "optimizer.params.lr")?.value ?? known3.learningRate ?? null;
  const schedule = make2(type, { params, known: known3, lengths: lengths2, rate });
  if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: known3.steps ?? statedSteps(params) };
  if (lengths2.open.length === 0) lengths2.miss("custom", "scheduler");
  const total = numberAt(params, "total_num_steps")?.value;
  const horizon = total === void 0 ? null : { value: total, unit: "steps" };
  return openBound(lengths2, { family: deepspeedSchedulers.get(type) ?? null, parameters: { scheduler: type, ...parametersIn(params) }, horizon });
}
function statedSteps(params) {
  const total = numberAt(params, "total_num_steps")?.value ?? 0;
  return total > 0 ? total : null;
}
function option3({ params, lengths: lengths2 }, key2, otherwise) {
  if (params.node(key2) === null) return otherwise;
  return numberAt(params, key2)?.value ?? lengths2.miss("custom", `scheduler.params.${key2}`) ?? otherwise;
}
function peakOf(call, otherwise) {
  const given3 = numberAt(call.params, "warmup_max_lr")?.value;
  if (given3 !== void 0) return given3;
  const auto = call.params.node("warmup_max_lr") !== null;
  return (auto ? call.rate : otherwise) ?? call.lengths.miss("learning-rate", "scheduler.params.warmup_max_lr");
}
function totalOf({ params, known: known3, lengths: lengths2 }) {
  return numberAt(params, "total_num_steps")?.value ?? known3.steps ?? lengths2.miss("steps", "scheduler.params.total_num_steps");
}
function warmupOf2(call, start) {
  const type = textOf2(call.params.node("warmup_type")) ?? "log";
  return { steps: Math.max(2, option3(call, "warmup_num_steps", 1e3)), start, isLinear: type === "linear" };
}
function make2(type, call) {
  switch (type) {
    case "WarmupLR": {
      const peak = peakOf(call, call.rate);
      const warmup = warmupOf2(call, option3(call, "warmup_min_lr", 0));
      return peak === null ? null : warmupLr(peak, warmup);
    }
    case "WarmupDecayLR": {
      const peak = peakOf(call, 1e-3);
      const warmup = warmupOf2(call, option3(call, "warmup_min_lr", 0));
      const total = totalOf(call);
      return peak === null || total === null ? null : warmupDecayLr(peak, warmup, total);
    }
    case "WarmupCosineLR": {
      const peak = call.rate ?? call.lengths.miss("learning-rate", "optimizer.params.lr");
      const total = totalOf(call);
      const floorRatio = option3(call, "cos_min_ratio", 1e-4);
      const warmup = warmupOf2(call, option3(call, "warmup_min_ratio", 0) * (peak ?? 0));
      return peak === null || total === null ? null : warmupCosineLr(peak, warmup, { total, floorRatio });
    }
    case "OneCycle":
      return makeOneCycle(call);
    case "LRRangeTest": {
      const staircase = call.params.node("lr_range_test_staircase");
      const per = option3(call, "lr_range_test_step_size", 2e3);
      const start = option3(call, "lr_range_test_min_lr", 1e-3);
      return rangeTest({ start, rate: option3(call, "lr_range_test_step_rate", 1), per, staircase: staircase !== null && flagIn(staircase) === true });
    }
    default:
      return null;
  }
}
function makeOneCycle(call) {
  const [low, high] = [numberAt(call.params, "cycle_min_lr")?.value, numberAt(call.params, "cycle_max_lr")?.value];
  const stairs = option3(call, "cycle_first_stair_count", 0) > 0 || option3(call, "cycle_second_stair_count", 0) > 0;
  const up = option3(call, "cycle_first_step_size", 2e3);
  const down = option3(call, "cycle_second_step_size", up);
  if (low === void 0 || high === void 0 || stairs || !(up > 0 && down > 0)) return null;
  return oneCycleLr({ low, high, up, down, decayRate: option3(call, "decay_lr_rate", 0), decaySize: option3(call, "decay_step_size", 0) });
}

// src/configs/deepspeed/support.ts
var deepspeedSupport = {
  keys: {
    learningRate: ["scheduler.params.cycle_max_lr", "scheduler.params.warmup_max_lr"],
    warmup: ["scheduler.params.warmup_num_steps"],
    "batch.perDevice": ["train_micro_batch_size_per_gpu"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "batch.global": ["train_batch_size"],
    "optimizer.name": ["optimizer.type"],
    weightDecay: ["optimizer.params.weight_decay"]
  },
  composition: "none: one file is one config",
  notSupported: '`"auto"`, which the training script fills; the run length, which only the script knows'
};

// src/configs/deepspeed/reader.ts
var strongNames = [
  "zero_optimization",
  "train_micro_batch_size_per_gpu",
  "steps_per_print",
  "zero_allow_untested_optimizer",
  "wall_clock_breakdown",
  "prescale_gradients",
  "compression_training",
  "quantize_training"
];
var otherNames = ["train_batch_size", "gradient_accumulation_steps", "gradient_clipping", "fp16", "bf16", "optimizer", "scheduler", "autotuning", "amp"];
var foreignNames2 = /^(?:train[-_]iters|pipe[-_]parallel[-_]size|per_device_train_batch_size|num_train_epochs|base_model|trainer|distributed_type|max_steps)$/;
var deepspeed = {
  id: "deepspeed",
  title: "DeepSpeed",
  url: "https://www.deepspeed.ai/docs/config-json/",
  recognisedBy: "`zero_optimization`, `train_micro_batch_size_per_gpu`, `steps_per_print` beside its batch, precision and optimizer keys",
  languages: ["json", "yaml"],
  support: deepspeedSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf4(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readDeepspeed(document)], problems: [] }),
  convert: convertDeepspeed
};
function scoreOf4(root) {
  if ([...root.entries.keys()].some((key2) => foreignNames2.test(key2))) return 0;
  const strong = strongNames.filter((name) => root.entries.has(name)).length;
  const others2 = otherNames.filter((name) => root.entries.has(name)).length;
  const scheduler = deepspeedSchedulers.has(stringAt(root, "scheduler.type")?.value ?? "");
  if (scheduler) return 0.85;
  return strong >= 1 && strong + others2 >= 2 ? Math.min(0.85, 0.6 + 0.04 * strong + 0.02 * others2) : 0;
}
function readDeepspeed(document) {
  const fields2 = fieldsOf(document);
  return buildConfig("deepspeed", fields2, {
    learningRate: readRate(fields2),
    schedule: bindDeepspeed(fields2),
    warmup: inUnit(fields2.number("scheduler.params.warmup_num_steps"), "steps"),
    batch: {
      perDevice: fields2.positive("train_micro_batch_size_per_gpu"),
      accumulation: fields2.positive("gradient_accumulation_steps"),
      global: fields2.positive("train_batch_size")
    },
    optimizer: { name: fields2.text("optimizer.type"), parameters: optimizerParameters2(fields2) },
    weightDecay: fields2.number("optimizer.params.weight_decay")
  });
}
function optimizerParameters2(fields2) {
  const parameters = /* @__PURE__ */ Object.create(null);
  for (const key2 of ["optimizer.params.betas.0", "optimizer.params.betas.1", "optimizer.params.eps", "optimizer.params.freeze_step", "gradient_clipping"]) {
    const node = fields2.node(key2);
    if (node?.kind === "scalar") parameters[key2] = { value: node.value, span: node.span };
  }
  return parameters;
}

// src/configs/detectron2/lazy.ts
function isLazyConfig({ language, root }) {
  if (language !== "python" || root.kind !== "mapping") return false;
  const schedule = lookup(root, "lr_multiplier");
  const isScheduled = schedule?.kind === "mapping" && /ParamScheduler$/.test(schedule.tag ?? "");
  const parts2 = ["train", "model", "dataloader", "optimizer", "lr_multiplier"].filter((name) => root.entries.has(name)).length;
  return (isScheduled || lookup(root, "train.max_iter") !== void 0) && parts2 >= 2;
}
var sameMeaning = [
  ["SOLVER.MAX_ITER", "train.max_iter"],
  ["SOLVER.BASE_LR", "optimizer.lr"],
  ["SOLVER.WEIGHT_DECAY", "optimizer.weight_decay"],
  ["SOLVER.MOMENTUM", "optimizer.momentum"],
  ["SOLVER.IMS_PER_BATCH", "dataloader.train.total_batch_size"],
  ["SOLVER.CHECKPOINT_PERIOD", "train.checkpointer.period"],
  ["SOLVER.WARMUP_FACTOR", "lr_multiplier.warmup_factor"],
  ["SOLVER.WARMUP_METHOD", "lr_multiplier.warmup_method"],
  ["SOLVER.RESCALE_INTERVAL", "lr_multiplier.rescale_interval"],
  ["TEST.EVAL_PERIOD", "train.eval_period"]
];
function asSolver(document) {
  const { root } = document;
  const found = sameMeaning.flatMap(([key2, path]) => {
    const node = lookup(root, path);
    return node === void 0 ? [] : [[key2, node]];
  });
  const all4 = [...found, ...scheduleOf2(root)];
  const section2 = (name) => {
    const entries = /* @__PURE__ */ new Map();
    for (const [key2, node] of all4) {
      const own2 = key2.startsWith(`${name}.`) ? key2.slice(name.length + 1) : null;
      if (own2 !== null) entries.set(own2, { key: own2, keySpan: node.span, value: node });
    }
    return { kind: "mapping", entries, span: root.span };
  };
  const sections = ["SOLVER", "TEST"].map((name) => [name, { key: name, keySpan: root.span, value: section2(name) }]);
  return { ...document, root: { kind: "mapping", entries: new Map(sections), span: root.span } };
}
function scheduleOf2(root) {
  const total = numberIn(lookup(root, "train.max_iter") ?? root);
  const share = lookup(root, "lr_multiplier.warmup_length");
  const shareValue = share === void 0 ? null : numberIn(share);
  const body = lookup(root, "lr_multiplier.scheduler") ?? lookup(root, "lr_multiplier");
  const name = body?.kind === "mapping" ? (body.tag ?? "").replace(/^.*\./, "") : "";
  const found = [];
  if (share?.kind === "scalar" && shareValue !== null && total !== null)
    found.push(["SOLVER.WARMUP_ITERS", { ...share, value: Math.trunc(shareValue * total) }]);
  if (body === void 0 || total === null) return found;
  if (name === "MultiStepParamScheduler") return [...found, ...steps(body, total)];
  if (name === "CosineParamScheduler") return [...found, ...cosine2(body, numberIn(lookup(root, "optimizer.lr") ?? root))];
  return found;
}
function steps(body, total) {
  const [values, milestones] = [lookup(body, "values"), lookup(body, "milestones")];
  const numbers = values === void 0 ? null : numbersIn3(values);
  const updates = numberIn(lookup(body, "num_updates") ?? body) ?? total;
  const [first, second] = numbers ?? [];
  if (values === void 0 || milestones === void 0 || first !== 1 || second === void 0 || updates !== total) return [];
  const isGeometric = (numbers ?? []).every((value, index) => Math.abs(value - second ** index) <= 1e-9);
  if (!isGeometric) return [];
  const gamma = { kind: "scalar", value: second, raw: String(second), quoted: false, span: values.span };
  return [
    ["SOLVER.LR_SCHEDULER_NAME", { ...gamma, value: "WarmupMultiStepLR", span: body.span }],
    ["SOLVER.STEPS", milestones],
    ["SOLVER.GAMMA", gamma]
  ];
}
function cosine2(body, rate) {
  const start = numberIn(lookup(body, "start_value") ?? lookup(body, "0") ?? body);
  const endNode = lookup(body, "end_value") ?? lookup(body, "1");
  const end = endNode === void 0 ? null : numberIn(endNode);
  if (start !== 1 || end === null || endNode === void 0 || rate === null && end !== 0) return [];
  const floor = { kind: "scalar", value: end * (rate ?? 0), raw: String(end), quoted: false, span: endNode.span };
  return [
    ["SOLVER.LR_SCHEDULER_NAME", { ...floor, value: "WarmupCosineLR", span: body.span }],
    ["SOLVER.BASE_LR_END", floor]
  ];
}

// src/configs/detectron2/schedule.ts
var families3 = /* @__PURE__ */ new Map([
  ["WarmupMultiStepLR", "multi-step"],
  ["WarmupCosineLR", "cosine"],
  ["WarmupStepWithFixedGammaLR", "multi-step"]
]);
var epsilon = 1e-6;
function solverNumbers(solver, isWhole2) {
  return (key2, otherwise) => solver.number(key2)?.value ?? (isWhole2 && !solver.has(key2) ? otherwise : null);
}
function bindDetectron2(fields2, isWhole2) {
  const solver = fields2.under("SOLVER");
  const name = solver.text("LR_SCHEDULER_NAME")?.value ?? "WarmupMultiStepLR";
  if (!families3.has(name)) solver.report("schedule-unknown", "LR_SCHEDULER_NAME", { schedule: name.slice(0, 80) });
  const names2 = ["LR_SCHEDULER_NAME", "MAX_ITER", "BASE_LR", "BASE_LR_END", "STEPS", "GAMMA", "NUM_DECAYS", "WARMUP_FACTOR", "WARMUP_ITERS", "WARMUP_METHOD"];
  const keys = scheduleKeys(
    fields2,
    [...names2, "RESCALE_INTERVAL"].map((key2) => `SOLVER.${key2}`)
  );
  return bindSchedule(keys, (known3) => bind5(solver, name, isWhole2, known3));
}
function bind5(solver, name, isWhole2, known3) {
  const lengths2 = lengthsWith(known3);
  const number8 = solverNumbers(solver, isWhole2);
  if (!families3.has(name)) lengths2.miss("custom", "SOLVER.LR_SCHEDULER_NAME");
  const rate = number8("BASE_LR", 1e-3) ?? known3.learningRate ?? lengths2.miss("learning-rate", "SOLVER.BASE_LR");
  const total = number8("MAX_ITER", 4e4) ?? known3.steps ?? lengths2.miss("steps", "SOLVER.MAX_ITER");
  const warmup = number8("WARMUP_ITERS", 1e3);
  const asOpen = () => openBound(lengths2, {
    family: families3.get(name) ?? null,
    parameters: parametersIn(solver),
    horizon: total === null ? null : { value: total, unit: "steps" }
  });
  if (rate === null || total === null || !(total > 0) || warmup === null || lengths2.open.length > 0) {
    if (lengths2.open.length === 0) lengths2.miss("custom", "_BASE_");
    return asOpen();
  }
  const parts2 = { name, rate, total, warmup: Math.min(Math.max(0, warmup), total), rescales: solver.flag("RESCALE_INTERVAL")?.value === true };
  const schedule = scheduleOf3(solver, parts2, number8);
  if (schedule !== null) return { kind: "known", schedule, runLength: total };
  lengths2.miss("custom", isWhole2 ? "SOLVER" : "_BASE_");
  return asOpen();
}
function scheduleOf3(solver, parts2, number8) {
  const body = bodyOf(solver, parts2, number8);
  const factor = number8("WARMUP_FACTOR", 1e-3);
  if (body === null || factor === null) return null;
  const start = factor * body.at(0);
  const method = solver.text("WARMUP_METHOD")?.value ?? "linear";
  if (method !== "linear" && method !== "constant") return null;
  const end = parts2.rescales ? body.at(0) : body.at(parts2.warmup);
  return withWarmup({ body, steps: parts2.warmup, start, target: method === "constant" ? start : end, clock: parts2.rescales ? "shifted" : "running" });
}
function bodyOf(solver, { name, rate, total, warmup, rescales }, number8) {
  const steps2 = rescales ? total - warmup : total;
  const reachedAt = (share) => Math.max(0, Math.ceil((share - epsilon) * steps2));
  if (name === "WarmupCosineLR") {
    const floor = number8("BASE_LR_END", 0);
    return floor === null ? null : cosine({ peak: rate, floor, steps: steps2, past: "rises" });
  }
  const gamma = number8("GAMMA", 0.1);
  if (gamma === null) return null;
  if (name === "WarmupStepWithFixedGammaLR") {
    const decays2 = number8("NUM_DECAYS", 3);
    if (decays2 === null || !(decays2 >= 0) || decays2 > 1e4) return null;
    const milestones2 = Array.from({ length: Math.floor(decays2) }, (_, i) => reachedAt((i + 1) / (Math.floor(decays2) + 1)));
    return multiStep({ start: rate, milestones: milestones2, gamma });
  }
  const milestones = stepsOf2(solver) ?? (number8("STEPS", 3e4) === 3e4 ? [3e4] : null);
  if (milestones === null) return null;
  return multiStep({ start: rate, milestones: milestones.map((at) => at <= total ? reachedAt(at / total) : at), gamma });
}
function stepsOf2(solver) {
  const node = solver.node("STEPS");
  if (node?.kind === "scalar" && /^[([]\s*[)\]]$/.test(String(node.value).trim())) return [];
  return solver.numbers("STEPS")?.value ?? null;
}

// src/configs/detectron2/support.ts
var detectron2Support = {
  keys: {
    maxTrainSteps: ["train.max_iter", "SOLVER.MAX_ITER"],
    learningRate: ["optimizer.lr", "SOLVER.BASE_LR"],
    warmup: ["SOLVER.WARMUP_ITERS", "lr_multiplier.warmup_length"],
    "batch.global": ["SOLVER.IMS_PER_BATCH", "dataloader.train.total_batch_size"],
    weightDecay: ["SOLVER.WEIGHT_DECAY", "optimizer.weight_decay"],
    evaluateEvery: ["TEST.EVAL_PERIOD", "train.eval_period"],
    saveEvery: ["SOLVER.CHECKPOINT_PERIOD", "train.checkpointer.period"],
    keepCheckpoints: ["train.checkpointer.max_to_keep"]
  },
  composition: "`_BASE_`, relative to the file that names it; LazyConfig files are read one by one, without those that they import",
  notSupported: "schedules of a custom `build_lr_scheduler`; `cfg.merge_from_list` on the command line"
};

// src/configs/detectron2/reader.ts
var solverNames = /* @__PURE__ */ new Set(["MAX_ITER", "BASE_LR", "IMS_PER_BATCH", "STEPS", "WARMUP_ITERS", "CHECKPOINT_PERIOD", "LR_SCHEDULER_NAME", "GAMMA"]);
var sectionNames = /* @__PURE__ */ new Set(["MODEL", "DATASETS", "INPUT", "TEST", "DATALOADER", "OUTPUT_DIR", "VERSION", "CUDNN_BENCHMARK", "VIS_PERIOD", "SEED", "GLOBAL"]);
var detectron2 = {
  id: "detectron2",
  title: "detectron2",
  url: "https://detectron2.readthedocs.io/en/latest/modules/config.html#yaml-config-references",
  recognisedBy: "`SOLVER` with `MAX_ITER`, `BASE_LR`, `IMS_PER_BATCH` or the like; `_BASE_` beside `MODEL`, `INPUT`, `DATASETS`; lazy configs in Python by `train.max_iter`, `lr_multiplier`",
  languages: ["yaml", "json", "python"],
  support: detectron2Support,
  recognise: (document) => {
    if (document.language === "python") return isLazyConfig(document) ? 0.85 : 0;
    return document.root.kind === "mapping" ? scoreOf5(document.root, document.composition !== void 0) : 0;
  },
  read: (document) => ({
    kind: "read",
    value: [document.language === "python" ? readLazy(document) : readDetectron2(document, document.composition?.isWhole ?? true)],
    problems: []
  })
};
function scoreOf5(root, isComposed) {
  const solver = root.entries.get("SOLVER")?.value;
  const own2 = solver?.kind === "mapping" ? [...solver.entries.keys()].filter((key2) => solverNames.has(key2)).length : 0;
  const sections = [...root.entries.keys()].filter((key2) => sectionNames.has(key2)).length;
  if (own2 > 0 && (own2 + sections >= 2 || isComposed)) return 0.9;
  return isComposed && sections >= 1 ? 0.8 : 0;
}
function readLazy(document) {
  const fields2 = fieldsOf(document);
  return {
    ...readDetectron2(asSolver(document), false),
    keepCheckpoints: fields2.positive("train.checkpointer.max_to_keep"),
    ...namedRecords(document.root),
    values: flatten(document.root)
  };
}
function readDetectron2(document, isWhole2) {
  const fields2 = fieldsOf(document);
  const orDefault = (value, key2, otherwise) => value ?? (isWhole2 && !fields2.has(key2) ? byDefault(otherwise) : null);
  return buildConfig("detectron2", fields2, {
    maxTrainSteps: inUnit(orDefault(fields2.positive("SOLVER.MAX_ITER"), "SOLVER.MAX_ITER", 4e4), "steps"),
    learningRate: orDefault(fields2.number("SOLVER.BASE_LR"), "SOLVER.BASE_LR", 1e-3),
    schedule: bindDetectron2(fields2, isWhole2),
    warmup: inUnit(orDefault(fields2.number("SOLVER.WARMUP_ITERS"), "SOLVER.WARMUP_ITERS", 1e3), "steps"),
    batch: { global: orDefault(fields2.positive("SOLVER.IMS_PER_BATCH"), "SOLVER.IMS_PER_BATCH", 16), devices: fields2.positive("SOLVER.REFERENCE_WORLD_SIZE") },
    optimizer: {
      name: firstOf2(fields2.text("SOLVER.OPTIMIZER"), isWhole2 ? byDefault("SGD") : null),
      parameters: fields2.record("SOLVER.MOMENTUM", "SOLVER.NESTEROV")
    },
    weightDecay: orDefault(fields2.number("SOLVER.WEIGHT_DECAY"), "SOLVER.WEIGHT_DECAY", 1e-4),
    ...namedRecords(document.root),
    evaluateEvery: fields2.length("steps", "TEST.EVAL_PERIOD"),
    saveEvery: inUnit(orDefault(fields2.positive("SOLVER.CHECKPOINT_PERIOD"), "SOLVER.CHECKPOINT_PERIOD", 5e3), "steps")
  });
}

// src/schedules/families/cyclic.ts
function cyclic(options2) {
  const { base, peak, up } = options2;
  const down = options2.down ?? up;
  const mode = options2.mode ?? "triangular";
  const height = peak - base;
  const halves = mode === "triangular2";
  const triangle = ({ i, begin }) => {
    const top2 = halves ? height * 0.5 ** i : height;
    return pieces([
      { until: begin + up, curve: arcCurve({ shape: "linear", from: 0, to: top2, begin, length: up }) },
      { until: Number.POSITIVE_INFINITY, curve: arcCurve({ shape: "linear", from: top2, to: 0, begin: begin + up, length: down }) }
    ]);
  };
  const limit = halves ? 1100 : Number.POSITIVE_INFINITY;
  const cycles = cyclesCurve({ first: up + down, multiplier: 1, limit, alike: !halves, after: constantCurve(0), curve: triangle });
  const swinging = mode === "exp-range" ? fading(cycles, options2.gamma ?? 1) : cycles;
  return makeSchedule(up + down > 0 ? mapped(swinging, { factor: 1, offset: base }) : constantCurve(base), {
    family: "cyclic",
    parameters: { base, peak, up, down, mode, gamma: mode === "exp-range" ? options2.gamma ?? 1 : void 0 },
    peak,
    warmup: up,
    horizon: up + down,
    afterHorizon: "repeats"
  });
}
function fading(cycles, gamma) {
  const shrinking = product([cycles, geometric({ scale: 1, ratio: gamma, per: 1, begin: 0 })]);
  if (!(gamma > 0 && gamma < 1)) return shrinking;
  const end = Math.ceil(-746 / Math.log(gamma));
  return pieces([
    { until: end, curve: shrinking },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(0) }
  ]);
}

// src/configs/timm/schedules.ts
function timmSchedule(options2) {
  const { warmup, rate } = options2;
  const body = bodyOf2(options2);
  const clock = warmup.prefix ? "shifted" : "running";
  const target = options2.kind === "tanh" && !warmup.prefix ? body.at(warmup.ticks) : rate;
  const schedule = withWarmup({ body, steps: warmup.ticks, start: warmup.start, target, clock });
  return "cycles" in options2 && options2.cycles.limit === 1 ? named(schedule, singleFamilies[options2.kind]) : schedule;
}
var singleFamilies = { cosine: "cosine", poly: "polynomial", tanh: "tanh" };
function bodyOf2(options2) {
  const { rate } = options2;
  switch (options2.kind) {
    case "cosine":
      return restarts({ ...cyclesOf(options2.cycles), peak: rate, floor: options2.floor, warp: options2.warp });
    case "poly":
      return restarts({ ...cyclesOf(options2.cycles), peak: rate, floor: options2.floor, warp: options2.warp, shape: { power: options2.power } });
    case "tanh":
      return restarts({ ...cyclesOf(options2.cycles), peak: rate, floor: options2.floor, shape: { tanh: [options2.lower, options2.upper] } });
    case "step":
      return step({ start: rate, size: options2.every, gamma: options2.factor });
    case "multistep":
      return multiStep({ start: rate, milestones: options2.milestones.map((at) => at - 1), gamma: options2.factor });
  }
}
function cyclesOf({ first, multiplier, decay, limit }) {
  return { firstCycle: first, multiplier, keeps: { peak: decay }, limit };
}
function cycleLength({ first, multiplier, limit }, warmup) {
  const cycles = Math.max(1, limit);
  const length = multiplier === 1 ? first * cycles : Math.floor(-first * (multiplier ** cycles - 1) / (1 - multiplier));
  return length + (warmup.prefix ? warmup.ticks : 0);
}

// src/configs/timm/classes.ts
var timmClasses = /* @__PURE__ */ new Set(["CosineLRScheduler", "TanhLRScheduler", "PolyLRScheduler", "StepLRScheduler", "MultiStepLRScheduler"]);
function makeTimmClass(call, rate, lengths2) {
  const peak = rate ?? lengths2.miss("learning-rate", "lr");
  if (peak === null) return null;
  const options2 = classOptions(call, peak);
  return options2 === null ? lengths2.miss("custom", call.name) : timmSchedule(options2);
}
function classOptions({ name, fields: fields2 }, rate) {
  const option8 = (key2, otherwise) => fields2.number(key2)?.value ?? otherwise;
  const prefixed = name === "StepLRScheduler" || name === "MultiStepLRScheduler";
  const prefix2 = fields2.flag("warmup_prefix")?.value ?? prefixed;
  const warmup = { ticks: option8("warmup_t", 0), start: option8("warmup_lr_init", 0), prefix: prefix2 };
  const factor = option8("decay_rate", 1);
  if (name === "StepLRScheduler") {
    const every4 = fields2.positive("decay_t")?.value;
    return every4 === void 0 ? null : { kind: "step", rate, warmup, every: every4, factor };
  }
  if (name === "MultiStepLRScheduler") {
    const milestones = fields2.numbers("decay_t")?.value;
    return milestones === void 0 ? null : { kind: "multistep", rate, warmup, milestones, factor };
  }
  const first = fields2.positive("t_initial")?.value;
  if (first === void 0) return null;
  const cycles = { first, multiplier: option8("cycle_mul", 1), decay: option8("cycle_decay", 1), limit: option8("cycle_limit", 1) };
  const common2 = { rate, warmup, floor: option8("lr_min", 0), cycles };
  if (name === "CosineLRScheduler") return { ...common2, kind: "cosine", warp: option8("k_decay", 1) };
  if (name === "PolyLRScheduler") return { ...common2, kind: "poly", warp: option8("k_decay", 1), power: option8("power", 0.5) };
  return { ...common2, kind: "tanh", lower: option8("lb", -7), upper: option8("ub", 3) };
}

// src/configs/torch/functions.ts
var functions = /* @__PURE__ */ new Map([
  ["get_constant_schedule", "constant"],
  ["get_constant_schedule_with_warmup", "constant_with_warmup"],
  ["get_linear_schedule_with_warmup", "linear"],
  ["get_cosine_schedule_with_warmup", "cosine"],
  ["get_cosine_with_hard_restarts_schedule_with_warmup", "cosine_with_restarts"],
  ["get_polynomial_decay_schedule_with_warmup", "polynomial"],
  ["get_inverse_sqrt_schedule", "inverse_sqrt"],
  ["get_cosine_with_min_lr_schedule_with_warmup", "cosine_with_min_lr"],
  ["get_cosine_with_min_lr_schedule_with_warmup_lr_rate", "cosine_warmup_with_min_lr"],
  ["get_wsd_schedule", "warmup_stable_decay"]
]);
var functionNames = /* @__PURE__ */ new Set([...functions.keys(), "get_scheduler"]);
function makeFunction(call, { rate, lengths: lengths2, totalTicks }) {
  const type = call.name === "get_scheduler" ? call.fields.text("name")?.value : functions.get(call.name);
  const scheduler = type === void 0 ? void 0 : schedulers.get(type);
  if (scheduler === void 0) return lengths2.miss("custom", call.name);
  if (scheduler.takes === "evaluations") return lengths2.miss("evaluations", call.name);
  const peak = rate ?? lengths2.miss("learning-rate", "lr");
  const warmup = call.fields.number("num_warmup_steps")?.value ?? 0;
  const total = call.fields.number("num_training_steps")?.value ?? totalTicks;
  if (total === null && scheduler.takes === "warmup-and-total") lengths2.miss("steps", "num_training_steps");
  if (peak === null || lengths2.open.length > 0) return null;
  const options2 = call.name === "get_scheduler" ? call.fields.under("scheduler_specific_kwargs") : call.fields;
  return scheduler.make({ peak, warmup, total: total ?? 0, options: options2 }) ?? lengths2.miss("custom", call.name);
}

// src/configs/torch/schedulers.ts
function option4(call, name, otherwise) {
  return call.fields.number(name)?.value ?? otherwise;
}
function required(call, context, name) {
  return call.fields.number(name)?.value ?? context.lengths.miss("custom", name);
}
function rateOf(context) {
  return context.rate ?? context.lengths.miss("learning-rate", "lr");
}
var makeStep = (call, context) => {
  const [start, size] = [rateOf(context), required(call, context, "step_size")];
  return start === null || size === null ? null : step({ start, size, gamma: option4(call, "gamma", 0.1) });
};
var makeMultiStep = (call, context) => {
  const start = rateOf(context);
  const milestones = call.fields.numbers("milestones")?.value ?? context.lengths.miss("custom", "milestones");
  return start === null || milestones === null ? null : multiStep({ start, milestones, gamma: option4(call, "gamma", 0.1) });
};
var makeConstant = (call, context) => {
  const rate = rateOf(context);
  return rate === null ? null : constantFactor({ rate, factor: option4(call, "factor", 1 / 3), steps: option4(call, "total_iters", 5) });
};
var makeLinear = (call, context) => {
  const rate = rateOf(context);
  if (rate === null) return null;
  const [from2, to] = [option4(call, "start_factor", 1 / 3), option4(call, "end_factor", 1)];
  return linear({ start: rate * from2, end: rate * to, steps: option4(call, "total_iters", 5) });
};
var makeExponential = (call, context) => {
  const [start, ratio] = [rateOf(context), required(call, context, "gamma")];
  return start === null || ratio === null ? null : exponential({ start, ratio });
};
var makePolynomial = (call, context) => {
  const start = rateOf(context);
  return start === null ? null : polynomial({ start, end: 0, steps: option4(call, "total_iters", 5), power: option4(call, "power", 1) });
};
var makeCosine = (call, context) => {
  const peak = rateOf(context);
  const steps2 = call.fields.number("T_max")?.value ?? context.totalTicks ?? context.lengths.miss("steps", "T_max");
  return peak === null || steps2 === null ? null : cosine({ peak, floor: option4(call, "eta_min", 0), steps: steps2, past: "rises" });
};
var makeRestarts = (call, context) => {
  const [peak, firstCycle] = [rateOf(context), required(call, context, "T_0")];
  if (peak === null || firstCycle === null) return null;
  return restarts({ peak, floor: option4(call, "eta_min", 0), firstCycle, multiplier: option4(call, "T_mult", 1) });
};
function oneCycleTotal(call, context) {
  const total = call.fields.positive("total_steps");
  if (total !== null) return total.value;
  const epochs = call.fields.positive("epochs");
  if (epochs === null) return context.totalTicks ?? context.lengths.miss("steps", "total_steps");
  const perEpoch3 = call.fields.positive("steps_per_epoch")?.value ?? context.stepsPerEpoch ?? context.lengths.miss("steps-per-epoch", "steps_per_epoch");
  return perEpoch3 === null ? null : epochs.value * perEpoch3;
}
var makeOneCycle2 = (call, context) => {
  const total = oneCycleTotal(call, context);
  const peak = required(call, context, "max_lr");
  if (total === null || peak === null) return null;
  const share = option4(call, "pct_start", 0.3);
  const start = peak / option4(call, "div_factor", 25);
  const end = start / option4(call, "final_div_factor", 1e4);
  const anneal = call.fields.text("anneal_strategy")?.value === "linear" ? "linear" : "cosine";
  const back = call.fields.flag("three_phase")?.value === true ? { backAt: 2 * share * total - 2 } : {};
  return oneCycle({ start, peak, end, peakAt: share * total - 1, ...back, endAt: total - 1, anneal, stops: true });
};
var cyclicModes = /* @__PURE__ */ new Map([
  ["triangular", "triangular"],
  ["triangular2", "triangular2"],
  ["exp_range", "exp-range"]
]);
var makeCyclic = (call, context) => {
  const [base, peak] = [required(call, context, "base_lr"), required(call, context, "max_lr")];
  if (base === null || peak === null) return null;
  if (call.fields.has("scale_fn")) return context.lengths.miss("custom", "scale_fn");
  const up = option4(call, "step_size_up", 2e3);
  const mode = cyclicModes.get(call.fields.text("mode")?.value ?? "triangular");
  if (mode === void 0) return context.lengths.miss("custom", "mode");
  return cyclic({ base, peak, up, down: option4(call, "step_size_down", up), mode, gamma: option4(call, "gamma", 1) });
};
function partsOf2(call, context) {
  const list2 = call.fields.node("schedulers") ?? call.positional.find((node) => node.kind === "sequence") ?? null;
  if (list2?.kind !== "sequence" || list2.items.length === 0) return context.lengths.miss("custom", "schedulers");
  const parts2 = list2.items.map((item, index) => {
    const part = callOf(context.site, item, [...call.path, "schedulers", String(index)], torchSchedulerNames);
    const schedule = part === null ? context.lengths.miss("custom", "schedulers") : makeTorchSchedule(part, context);
    return part === null || schedule === null ? null : { call: part, schedule };
  });
  const found = parts2.filter((part) => part !== null);
  return found.length === parts2.length ? found : null;
}
var makeSequence = (call, context) => {
  const parts2 = partsOf2(call, context);
  const milestones = call.fields.numbers("milestones")?.value ?? context.lengths.miss("custom", "milestones");
  if (parts2 === null || milestones === null) return null;
  if (milestones.length !== parts2.length - 1) return context.lengths.miss("custom", "milestones");
  return sequence({ schedules: parts2.map(({ schedule }) => schedule), milestones });
};
var factors = /* @__PURE__ */ new Set(["StepLR", "MultiStepLR", "ConstantLR", "LinearLR", "ExponentialLR", "PolynomialLR", "CosineAnnealingLR"]);
var makeChain = (call, context) => {
  const base = rateOf(context);
  const parts2 = partsOf2(call, context);
  if (base === null || parts2 === null) return null;
  const multiplies = parts2.every((part) => factors.has(part.call.name) && option4(part.call, "eta_min", 0) === 0);
  if (!multiplies) return context.lengths.miss("custom", "schedulers");
  return chained({ base, schedules: parts2.map(({ schedule }) => schedule) });
};
var makeFromEvaluations = (_, context) => context.lengths.miss("evaluations", "ReduceLROnPlateau");
var makeFromCode = (call, context) => context.lengths.miss("custom", call.name);
var schedulers3 = /* @__PURE__ */ new Map([
  ["StepLR", { family: "step", make: makeStep }],
  ["MultiStepLR", { family: "multi-step", make: makeMultiStep }],
  ["ConstantLR", { family: "constant", make: makeConstant }],
  ["LinearLR", { family: "linear", make: makeLinear }],
  ["ExponentialLR", { family: "exponential", make: makeExponential }],
  ["PolynomialLR", { family: "polynomial", make: makePolynomial }],
  ["CosineAnnealingLR", { family: "cosine", make: makeCosine }],
  ["CosineAnnealingWarmRestarts", { family: "cosine-restarts", make: makeRestarts }],
  ["OneCycleLR", { family: "one-cycle", make: makeOneCycle2 }],
  ["CyclicLR", { family: "cyclic", make: makeCyclic }],
  ["SequentialLR", { family: "sequence", make: makeSequence }],
  ["ChainedScheduler", { family: "chained", make: makeChain }],
  ["ReduceLROnPlateau", { family: "reduce-on-plateau", make: makeFromEvaluations }],
  ["LambdaLR", { family: "custom", make: makeFromCode }],
  ["MultiplicativeLR", { family: "custom", make: makeFromCode }]
]);
var torchSchedulerNames = new Set(schedulers3.keys());
function familyOf(call) {
  return schedulers3.get(call.name)?.family ?? null;
}
function makeTorchSchedule(call, context) {
  const scheduler = schedulers3.get(call.name);
  if (scheduler !== void 0) return scheduler.make(call, context);
  if (timmClasses.has(call.name)) return makeTimmClass(call, context.rate, context.lengths);
  return makeFunction(call, context);
}

// src/schedules/families/noam.ts
function noam(options2) {
  const { scale, floor } = options2;
  const ahead = options2.ahead ?? 0;
  const warmup = Math.max(1, options2.warmup);
  const counter = (u) => Math.max(1, u + ahead);
  const falling = monotone(-1, (u) => scale * counter(u) ** -0.5);
  const slope = scale * warmup ** -1.5;
  const rising = line({ from: slope * ahead, to: slope * (ahead + 1), begin: 0, length: 1 });
  const curve = pieces([
    { until: 1 - ahead, curve: monotone(0, () => scale * Math.min(1, warmup ** -1.5)) },
    { until: through(warmup - ahead), curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: floor === void 0 ? falling : clamped(falling, floor) }
  ]);
  return makeSchedule(curve, {
    family: "noam",
    parameters: { scale, warmup: options2.warmup, ahead, floor },
    peak: scale / Math.sqrt(warmup),
    warmup: options2.warmup,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/espnet/schedulers.ts
var defaultWarmup = 25e3;
function warmupLr2({ rate, number: number8 }) {
  const warmup = number8("warmup_steps", defaultWarmup);
  return noam({ scale: rate * Math.sqrt(warmup), warmup, ahead: 1 });
}
function noamLr({ rate, number: number8 }) {
  return noam({ scale: rate / Math.sqrt(number8("model_size", 320)), warmup: number8("warmup_steps", defaultWarmup), ahead: 1 });
}
function piecewiseWarmup({ conf, rate }) {
  const steps2 = conf.has("warmup_steps_list") ? conf.numbers("warmup_steps_list")?.value : [0, defaultWarmup];
  const rates = conf.has("warmup_lr_list") ? conf.numbers("warmup_lr_list")?.value : [0, 1e-3];
  const last = steps2?.at(-1);
  if (steps2 === void 0 || rates === void 0 || last === void 0 || steps2.length !== rates.length || !(last > 0)) return null;
  const rising = shifted(piecewiseInterpolated({ points: steps2.map((at, i) => ({ at, rate: rates[i] ?? 0 })) }), 1);
  const falling = noam({ scale: rate * Math.sqrt(last), warmup: last, ahead: 1 });
  const curve = pieces([
    { until: through(last - 1), curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: falling }
  ]);
  return remade(falling, { parameters: { steps: steps2, rates }, peak: Math.max(rising.peak, curve.at(last)), warmup: last }, curve);
}
function warmupStep({ rate, number: number8 }) {
  const warmup = number8("warmup_steps", defaultWarmup);
  const epoch = number8("steps_per_epoch", 1e4);
  const body = step({ start: rate, size: epoch * number8("step_size", 1), gamma: number8("gamma", 0.1) });
  const placed3 = shifted(body, 1 - Math.floor(warmup / epoch) * epoch);
  return withWarmup({ body: placed3, steps: warmup, form: "(u+1)/W", target: rate, clock: "running" });
}
function triStage({ rate, number: number8 }) {
  const total = number8("max_steps", 25e3);
  const [warmup, hold, decay] = [number8("warmup_ratio", 0.1), number8("hold_ratio", 0.4), number8("decay_ratio", 0.5)].map((share) => Math.trunc(total * share));
  const last = number8("final_lr_scale", 0.01);
  const [up = 0, stable2 = 0, down = 0] = [warmup, hold, decay];
  const rest = total - up - stable2;
  const floor = down > 0 ? rate * last ** (rest / down) : rate;
  const body = stableDecay({ peak: rate, floor, stable: stable2, decay: down > 0 ? rest : 0, shape: "geometric" });
  return shifted(withWarmup({ body, steps: up, start: rate * number8("init_lr_scale", 0.01), target: rate }), 1);
}
function exponentialWarmup({ conf, number: number8, required: required3 }) {
  const [start, low, total] = [required3("max_lr"), required3("min_lr"), required3("total_steps")];
  const warmup = number8("warmup_steps", 0);
  if (!(start > 0 && low > 0 && total > warmup)) return null;
  const body = exponential({ start, ratio: low / start, per: total - warmup });
  const fromZero = conf.flag("warm_from_zero")?.value === true;
  const whole = fromZero ? withWarmup({ body, steps: warmup, form: "(u+1)/W" }) : withWarmup({ body, steps: warmup, start, target: start });
  if (!fromZero) return remade(whole, { warmup: 0 });
  const curve = pieces([
    { until: 1, curve: constantCurve(0) },
    { until: Number.POSITIVE_INFINITY, curve: whole }
  ]);
  return remade(whole, {}, curve);
}
function warmupRestarts({ number: number8, required: required3 }) {
  const [first, warmup, multiplier, gamma] = [required3("first_cycle_steps"), number8("warmup_steps", 0), number8("cycle_mult", 1), number8("gamma", 1)];
  const [peak, floor] = [number8("max_lr", 0.1), number8("min_lr", 1e-3)];
  if (!(first > warmup) || !(multiplier >= 1) || !(gamma >= 0)) return null;
  const cycle = (i, begin, length) => {
    const top2 = peak * gamma ** i;
    return pieces([
      { until: begin + warmup, curve: line({ from: floor, to: top2, begin, length: warmup }) },
      { until: Number.POSITIVE_INFINITY, curve: arcCurve({ shape: "cosine", from: top2, to: floor, begin: begin + warmup, length: length - warmup }) }
    ]);
  };
  const curve = multiplier === 1 ? equalCycles(first, gamma, cycle, floor) : growingCycles({ first, warmup, multiplier, cycle, floor });
  const started = pieces([
    { until: 1, curve: constantCurve(floor) },
    { until: Number.POSITIVE_INFINITY, curve }
  ]);
  const parameters = { peak, floor, firstCycle: first, multiplier, gamma };
  return makeSchedule(started, { family: "cosine-restarts", parameters, peak: Math.max(peak, floor), warmup, horizon: first, afterHorizon: "repeats" });
}
function equalCycles(first, gamma, cycle, floor) {
  const limit = gamma === 1 ? Number.POSITIVE_INFINITY : 2e3;
  const curve = ({ i, begin, length }) => cycle(i, begin, length);
  return cyclesCurve({ first, multiplier: 1, limit, alike: gamma === 1, after: constantCurve(floor), curve });
}
function growingCycles({ first, warmup, multiplier, cycle, floor }) {
  const parts2 = [];
  let begin = 0;
  let length = first;
  for (let i = 0; i < 300 && begin < 2 ** 50; i++) {
    parts2.push({ until: begin + length, curve: cycle(i, begin, length) });
    begin += length;
    length = Math.trunc((length - warmup) * multiplier) + warmup;
  }
  return pieces([...parts2, { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }]);
}
function linearWarmupDecay({ rate, number: number8 }) {
  const warmup = Math.trunc(number8("warmup_steps", 2e4));
  const decay = Math.max(1, Math.trunc(number8("total_steps", 6e5)) - warmup);
  const body = linear({ start: rate, end: rate * number8("end_factor", 1e-8), steps: decay });
  return withWarmup({ body, steps: warmup, start: rate * number8("start_factor", 1e-8), target: rate });
}
var schedulers4 = /* @__PURE__ */ new Map([
  ["warmuplr", { family: "noam", make: warmupLr2 }],
  ["noamlr", { family: "noam", make: noamLr }],
  ["piecewiselinearwarmuplr", { family: "noam", make: piecewiseWarmup }],
  ["warmupsteplr", { family: "step", make: warmupStep }],
  ["tristagelr", { family: "warmup-stable-decay", make: triStage }],
  ["exponentialdecaywarmup", { family: "exponential", make: exponentialWarmup }],
  ["cosineannealingwarmuprestarts", { family: "cosine-restarts", make: warmupRestarts }],
  ["linearwarmupdecaylr", { family: "linear", make: linearWarmupDecay }],
  ["warmupreducelronplateau", { family: "reduce-on-plateau", make: "evaluations" }]
]);
var torchSchedulers = /* @__PURE__ */ new Map([
  ["reducelronplateau", { name: "ReduceLROnPlateau", unit: "epochs" }],
  ["lambdalr", { name: "LambdaLR", unit: "epochs" }],
  ["steplr", { name: "StepLR", unit: "epochs" }],
  ["multisteplr", { name: "MultiStepLR", unit: "epochs" }],
  ["exponentiallr", { name: "ExponentialLR", unit: "epochs" }],
  ["cosineannealinglr", { name: "CosineAnnealingLR", unit: "epochs" }],
  ["cycliclr", { name: "CyclicLR", unit: "steps" }],
  ["onecyclelr", { name: "OneCycleLR", unit: "steps" }],
  ["cosineannealingwarmrestarts", { name: "CosineAnnealingWarmRestarts", unit: "steps" }]
]);

// src/configs/espnet/schedule.ts
var defaultRates2 = /* @__PURE__ */ new Map([
  ["adadelta", 1],
  ["adam", 1e-3],
  ["adamw", 1e-3],
  ["sgd", 1e-3],
  ["adagrad", 0.01],
  ["adamax", 2e-3],
  ["rmsprop", 0.01],
  ["radam", 1e-3]
]);
function rateOf2(fields2) {
  if (fields2.has("optim_conf.lr")) return fields2.number("optim_conf.lr")?.value ?? null;
  return defaultRates2.get((fields2.text("optim")?.value ?? "adadelta").toLowerCase()) ?? null;
}
function perEpoch2(fields2) {
  const iterations = fields2.positive("num_iters_per_epoch");
  return iterations === null ? null : Math.ceil(iterations.value / (fields2.positive("accum_grad")?.value ?? 1));
}
function bindEspnet(fields2) {
  const name = fields2.text("scheduler")?.value.toLowerCase() ?? null;
  if (name !== null && !schedulers4.has(name) && !torchSchedulers.has(name)) fields2.report("schedule-unknown", "scheduler", { schedule: name.slice(0, 80) });
  const keys = scheduleKeys(fields2, ["scheduler", "scheduler_conf", "optim_conf.lr", "max_epoch", "num_iters_per_epoch", "accum_grad"]);
  return bindSchedule(keys, (known3) => bind6(fields2, name, known3));
}
function bind6(fields2, name, known3) {
  const lengths2 = lengthsWith(known3, { stepsPerEpoch: perEpoch2(fields2) });
  const conf = fields2.under("scheduler_conf");
  const rate = rateOf2(fields2) ?? known3.learningRate ?? lengths2.miss("learning-rate", "optim_conf.lr");
  const schedule = rate === null ? null : scheduleOf4({ fields: fields2, conf, name, rate, lengths: lengths2, known: known3 });
  if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: runLength(fields2, schedule.unit, known3) };
  const torch2 = torchSchedulers.get(name ?? "");
  const family = schedulers4.get(name ?? "")?.family ?? (torch2 === void 0 ? null : familyOf(callOf2(fields2, conf, torch2.name)));
  const defaults2 = family === "reduce-on-plateau" ? plateauDefaults : {};
  return openBound(lengths2, { family, parameters: { ...defaults2, ...parametersIn(conf) } });
}
function scheduleOf4({ fields: fields2, conf, name, rate, lengths: lengths2, known: known3 }) {
  if (name === null) return constant({ rate });
  const torch2 = torchSchedulers.get(name);
  if (torch2 !== void 0) {
    const site = { document: fields2.document, problems: fields2.problems };
    const context = { site, rate, lengths: lengths2, totalTicks: null, stepsPerEpoch: perEpoch2(fields2) ?? known3.stepsPerEpoch ?? null };
    const schedule2 = makeTorchSchedule(callOf2(fields2, conf, torch2.name), context);
    return schedule2 === null || torch2.unit === "steps" ? schedule2 : inEpochs(schedule2);
  }
  const own2 = schedulers4.get(name);
  if (own2 === void 0) return lengths2.miss("custom", "scheduler");
  if (own2.make === "evaluations") return lengths2.miss("evaluations", "scheduler");
  const number8 = (key2, otherwise) => conf.has(key2) ? conf.number(key2)?.value ?? Number.NaN : otherwise;
  const schedule = own2.make({ conf, rate, number: number8, required: (key2) => number8(key2, Number.NaN) });
  return schedule !== null && Number.isFinite(schedule.peak) ? schedule : lengths2.miss("custom", "scheduler_conf");
}
function callOf2(fields2, conf, name) {
  const symbolSpan = fields2.node("scheduler")?.span ?? fields2.root.span;
  return { symbol: name, symbolSpan, notation: "scheduler", name, fields: conf, positional: [], node: conf.root, path: ["scheduler_conf"] };
}
function runLength(fields2, unit, known3) {
  const epochs = fields2.positive("max_epoch")?.value ?? (fields2.has("max_epoch") ? null : 40);
  if (unit === "epochs") return epochs;
  const updates = perEpoch2(fields2) ?? known3.stepsPerEpoch ?? null;
  return known3.steps ?? (epochs === null || updates === null ? null : Math.ceil(epochs * updates));
}

// src/configs/espnet/support.ts
var espnetSupport = {
  keys: {
    maxTrainSteps: ["max_epoch"],
    learningRate: ["optim_conf.lr"],
    warmup: ["scheduler_conf.warmup_steps"],
    "batch.accumulation": ["accum_grad"],
    "batch.global": ["batch_size"],
    "optimizer.name": ["optim"],
    weightDecay: ["optim_conf.weight_decay"],
    keepCheckpoints: ["keep_nbest_models"],
    "selection.metric": ["best_model_criterion"],
    "selection.goal": ["best_model_criterion"],
    earlyStoppingPatience: ["patience"]
  },
  composition: "none: one file is one config",
  notSupported: "`batch_bins` and `batch_type: numel` as a batch in samples; options given to `asr.sh`"
};

// src/configs/espnet/reader.ts
var ownNames2 = [
  "optim_conf",
  "scheduler_conf",
  "accum_grad",
  "batch_bins",
  "num_iters_per_epoch",
  "keep_nbest_models",
  "best_model_criterion",
  "val_scheduler_criterion",
  "early_stopping_criterion",
  "encoder_conf",
  "decoder_conf",
  "model_conf",
  "frontend_conf",
  "specaug_conf",
  "valid_batch_bins"
];
var espnet = {
  id: "espnet",
  title: "ESPnet2",
  url: "https://espnet.github.io/espnet/espnet2_training_option.html",
  recognisedBy: "`optim_conf` or `scheduler_conf` beside `max_epoch`, `accum_grad`, `batch_bins`, `encoder_conf` or the like",
  languages: ["yaml"],
  support: espnetSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf6(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readEspnet(document)], problems: [] })
};
function scoreOf6(root) {
  const own2 = ownNames2.filter((name) => root.entries.has(name)).length + (root.entries.has("max_epoch") ? 1 : 0);
  return own2 >= 2 && ["optim_conf", "scheduler_conf", "max_epoch"].some((name) => root.entries.has(name)) ? 0.85 : 0;
}
function readEspnet(document) {
  const fields2 = fieldsOf(document);
  const rate = rateOf2(fields2);
  const byCount = ["unsorted", "sorted", "folded", "catbel"].includes(fields2.text("batch_type")?.value ?? "folded");
  return buildConfig("espnet", fields2, {
    maxTrainSteps: firstOf2(fields2.length("epochs", "max_epoch"), fields2.has("max_epoch") ? null : byDefault({ value: 40, unit: "epochs" })),
    learningRate: firstOf2(fields2.number("optim_conf.lr"), rate === null || fields2.has("optim_conf.lr") ? null : byDefault(rate)),
    schedule: bindEspnet(fields2),
    warmup: fields2.length("steps", "scheduler_conf.warmup_steps"),
    batch: {
      global: byCount ? firstOf2(fields2.positive("batch_size"), fields2.has("batch_size") ? null : byDefault(20)) : null,
      accumulation: firstOf2(fields2.positive("accum_grad"), byDefault(1)),
      devices: fields2.positive("ngpu")
    },
    optimizer: {
      name: firstOf2(fields2.text("optim"), byDefault("adadelta")),
      parameters: fields2.record("optim_conf.betas.0", "optim_conf.betas.1", "optim_conf.eps", "optim_conf.momentum")
    },
    weightDecay: fields2.number("optim_conf.weight_decay"),
    ...namedRecords(document.root),
    evaluateEvery: byDefault({ value: 1, unit: "epochs" }),
    saveEvery: byDefault({ value: 1, unit: "epochs" }),
    keepCheckpoints: fields2.positive("keep_nbest_models"),
    selection: selectionOf3(fields2),
    earlyStoppingPatience: fields2.positive("patience")
  });
}
function selectionOf3(fields2) {
  const list2 = fields2.node("best_model_criterion");
  const first = list2?.kind === "sequence" ? list2.items[0] : void 0;
  const [phase, name, mode] = first?.kind === "sequence" ? first.items : [];
  const [phaseText, nameText, modeText] = [textOf2(phase), textOf2(name), textOf2(mode)];
  if (name === void 0 || mode === void 0 || nameText === null) return { metric: null, goal: null, loadBest: null };
  const goal = modeText === "min" || modeText === "max" ? modeText : null;
  return {
    metric: { value: `${phaseText ?? "valid"}/${nameText}`, span: name.span },
    goal: goal === null ? null : { value: goal, span: mode.span },
    loadBest: null
  };
}

// src/configs/fairseq/schedulers.ts
function option5({ options: options2 }, name, otherwise) {
  return options2.number(name)?.value ?? otherwise;
}
function peakOf2({ rates, miss }) {
  const [peak] = rates;
  if (rates.length > 1) return miss("custom", "optimization.lr");
  return peak ?? miss("learning-rate", "optimization.lr");
}
function maxUpdateOf({ maxUpdate, miss }) {
  return maxUpdate ?? miss("steps", "optimization.max_update");
}
function stagesOf(call) {
  const { options: options2, miss } = call;
  const shares4 = options2.numbers("phase_ratio")?.value ?? null;
  if (shares4 === null) return [option5(call, "warmup_steps", 0), option5(call, "hold_steps", 0), option5(call, "decay_steps", 0)];
  const [warmup, hold, decay] = shares4;
  const total = maxUpdateOf(call);
  if (warmup === void 0 || hold === void 0 || decay === void 0) return miss("custom", "lr_scheduler.phase_ratio");
  return total === null ? null : [Math.trunc(total * warmup), Math.trunc(total * hold), Math.trunc(total * decay)];
}
function triStage2(call) {
  const peak = peakOf2(call);
  const stages2 = stagesOf(call);
  if (peak === null || stages2 === null) return null;
  const [warmup, stable2, decay] = stages2;
  const end = option5(call, "final_lr_scale", 0.01);
  if (!(decay > 0) || !(end > 0)) return call.miss("custom", "lr_scheduler.decay_steps");
  const body = stableDecay({ peak, floor: peak * end, stable: stable2, decay, shape: "geometric" });
  return withWarmup({ body, steps: warmup, start: peak * option5(call, "init_lr_scale", 0.01), target: peak });
}
function inverseSquareRootSchedule(call) {
  const peak = peakOf2(call);
  const warmup = option5(call, "warmup_updates", 4e3);
  if (peak === null) return null;
  if (!(warmup > 0)) return call.miss("custom", "lr_scheduler.warmup_updates");
  return withWarmup({
    body: inverseSquareRoot({ peak, timescale: warmup }),
    steps: warmup,
    start: Math.max(0, option5(call, "warmup_init_lr", -1)),
    target: peak
  });
}
function polynomialDecay(call) {
  const peak = peakOf2(call);
  const until = call.options.positive("total_num_update")?.value ?? maxUpdateOf(call);
  if (peak === null || until === null) return null;
  const warmup = option5(call, "warmup_updates", 0);
  const end = option5(call, "end_learning_rate", 0);
  const body = until > warmup ? polynomial({ start: peak, end, steps: until - warmup, power: option5(call, "power", 1) }) : constant({ rate: end });
  return withWarmup({ body, steps: warmup, target: peak });
}
function fromInitial(call, body, floor) {
  const initial = option5(call, "warmup_init_lr", -1);
  return withWarmup({ body, steps: option5(call, "warmup_updates", 0), start: initial < 0 ? floor : initial, target: body.peak });
}
function cosineCycles(call) {
  const peak = peakOf2(call);
  if (peak === null) return null;
  const total = call.options.positive("lr_period_updates") === null ? maxUpdateOf(call) : 0;
  if (total === null) return null;
  const firstCycle = call.options.positive("lr_period_updates")?.value ?? total - option5(call, "warmup_updates", 0);
  if (!(firstCycle > 0)) return call.miss("custom", "lr_scheduler.lr_period_updates");
  const multiplier = option5(call, "t_mult", 1);
  if (!(multiplier >= 1)) return call.miss("custom", "lr_scheduler.t_mult");
  const floor = Math.min(peak, option5(call, "min_lr", 0));
  const body = restarts({ peak, floor, firstCycle, multiplier, keeps: { whole: option5(call, "lr_shrink", 0.1) } });
  return fromInitial(call, body, floor);
}
function stepDecay2(call) {
  const peak = peakOf2(call);
  if (peak === null) return null;
  const floor = option5(call, "min_lr", 0);
  const size = option5(call, "lr_deacy_period", 25e3);
  if (!(size > 0)) return call.miss("custom", "lr_scheduler.lr_deacy_period");
  return fromInitial(call, clampedBelow(step({ start: peak, size, gamma: option5(call, "lr_decay", 0.5) }), floor), floor);
}
function fixed(call) {
  const { rates, options: options2, stepsPerEpoch, miss } = call;
  const [first] = rates;
  const last = rates.at(-1);
  if (first === void 0 || last === void 0) return miss("learning-rate", "optimization.lr");
  const warmup = option5(call, "warmup_updates", 0);
  const anneal = options2.number("force_anneal")?.value ?? null;
  if (rates.length === 1 && anneal === null) return withWarmup({ body: constant({ rate: first }), steps: warmup, form: "(u+1)/W", target: first });
  const listed2 = piecewiseConstant({ values: rates, boundaries: rates.slice(1).map((_, i) => i + 1) });
  const shrink = option5(call, "lr_shrink", 0.1);
  const byEpoch = anneal === null ? listed2 : sequence({ schedules: [listed2, exponential({ start: last * shrink, ratio: shrink })], milestones: [Math.max(0, anneal - 1)] });
  if (stepsPerEpoch === null) return warmup > 0 ? miss("steps-per-epoch", "optimization.lr") : inEpochs(byEpoch);
  if (warmup > stepsPerEpoch) return miss("custom", "lr_scheduler.warmup_updates");
  return withWarmup({ body: heldPerEpoch(byEpoch, stepsPerEpoch), steps: warmup, form: "(u+1)/W", target: first, clock: "running" });
}
function followsEvaluations({ miss }) {
  return miss("evaluations", "lr_scheduler._name");
}
var schedulers5 = /* @__PURE__ */ new Map([
  ["tri_stage", { family: "warmup-stable-decay", make: triStage2 }],
  ["inverse_sqrt", { family: "inverse-square-root", make: inverseSquareRootSchedule }],
  ["polynomial_decay", { family: "polynomial", make: polynomialDecay }],
  ["cosine", { family: "cosine-restarts", make: cosineCycles }],
  ["fixed", { family: "constant", make: fixed }],
  ["step", { family: "step", make: stepDecay2 }],
  ["reduce_lr_on_plateau", { family: "reduce-on-plateau", make: followsEvaluations }]
]);

// src/configs/fairseq/schedule.ts
var keyNames3 = ["optimization.max_update", "optimization.max_epoch", "optimization.lr", "lr_scheduler"];
function lengthOf2(fields2) {
  return firstOf2(fields2.length("steps", "optimization.max_update"), fields2.length("epochs", "optimization.max_epoch"));
}
function schedulerName2(fields2) {
  const node = fields2.node("lr_scheduler");
  const text2 = textOf2(node);
  if (node !== null && text2 !== null) return { value: text2, span: node.span };
  return firstOf2(fields2.text("lr_scheduler._name"), node === null ? byDefault("fixed") : null);
}
function ratesOf(fields2) {
  if (fields2.has("lr_scheduler.lr")) return fields2.numbers("lr_scheduler.lr");
  return fields2.has("optimization.lr") ? fields2.numbers("optimization.lr") : byDefault([0.25]);
}
function bindFairseq(fields2) {
  const name = schedulerName2(fields2);
  if (name !== null && !schedulers5.has(name.value)) fields2.report("schedule-unknown", "lr_scheduler", { schedule: name.value.slice(0, 80) });
  const rates = ratesOf(fields2)?.value ?? [];
  return bindSchedule(scheduleKeys(fields2, keyNames3), (known3) => bind7(fields2, name?.value ?? "", rates, known3));
}
function bind7(fields2, name, rates, known3) {
  const lengths2 = lengthsWith(known3);
  const options2 = fields2.under("lr_scheduler");
  const scheduler = schedulers5.get(name);
  const length = lengthOf2(fields2)?.value ?? null;
  const maxUpdate = length?.unit === "steps" ? length.value : known3.steps ?? null;
  const given3 = rates.length > 0 || known3.learningRate === void 0 ? rates : [known3.learningRate];
  if (scheduler === void 0) lengths2.miss("custom", "lr_scheduler");
  const made = scheduler?.make({ options: options2, rates: given3, maxUpdate, stepsPerEpoch: known3.stepsPerEpoch ?? null, miss: lengths2.miss }) ?? null;
  if (made === null || lengths2.open.length > 0) {
    return openBound(lengths2, { family: scheduler?.family ?? null, parameters: { scheduler: name, ...parametersIn(options2) }, horizon: length });
  }
  if (made.unit === "epochs") return { kind: "known", schedule: made, runLength: length?.unit === "epochs" ? length.value : null };
  const updates = maxUpdate ?? lengthsWith(known3).updates(length, "run length");
  return { kind: "known", schedule: made, runLength: updates === null ? null : Math.ceil(updates) };
}

// src/configs/fairseq/support.ts
var fairseqSupport = {
  keys: {
    maxTrainSteps: ["optimization.max_epoch", "optimization.max_update"],
    learningRate: ["optimization.lr"],
    warmup: ["lr_scheduler.warmup_updates"],
    "batch.perDevice": ["dataset.batch_size"],
    "batch.accumulation": ["optimization.update_freq"],
    "batch.devices": ["distributed_training.distributed_world_size"],
    "optimizer.name": ["optimizer._name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["dataset.validate_interval_updates"],
    saveEvery: ["checkpoint.save_interval_updates"],
    keepCheckpoints: ["checkpoint.keep_interval_updates"],
    "selection.metric": ["checkpoint.best_checkpoint_metric"]
  },
  composition: "Hydra `defaults` lists, OmegaConf interpolation; `???` is left open",
  notSupported: "one learning rate an epoch; `update_freq` that changes by epoch"
};

// src/configs/fairseq/reader.ts
var groups = ["common", "checkpoint", "task", "dataset", "distributed_training", "criterion", "lr_scheduler", "optimizer", "model", "bmuf"];
var fairseq = {
  id: "fairseq",
  title: "fairseq",
  url: "https://github.com/facebookresearch/fairseq/blob/main/docs/hydra_integration.md",
  recognisedBy: "the group `optimization` with `max_update` or `lr`, beside groups with `_name`",
  languages: ["yaml", "json"],
  support: fairseqSupport,
  recognise: scoreOf7,
  read: (document) => ({ kind: "read", value: [readFairseq(fieldsOf(document))], problems: [] })
};
function scoreOf7(document) {
  const fields2 = fieldsOf(document);
  const trains = ["lr", "max_update", "max_epoch", "update_freq"].some((key2) => fields2.has(`optimization.${key2}`));
  if (!trains) return 0;
  const count = groups.filter((group) => fields2.has(group)).length;
  const isNamed2 = groups.some((group) => fields2.has(`${group}._name`));
  return isNamed2 ? 0.9 : count > 1 ? 0.7 : 0;
}
function readFairseq(fields2) {
  const rates = ratesOf(fields2);
  const optimizer = fields2.node("optimizer");
  return buildConfig("fairseq", fields2, {
    maxTrainSteps: lengthOf2(fields2),
    learningRate: rates === null || rates.value.length === 0 ? null : { ...rates, value: Math.max(...rates.value) },
    schedule: bindFairseq(fields2),
    warmup: readWarmup(fields2),
    batch: {
      perDevice: fields2.positive("dataset.batch_size", "dataset.max_sentences"),
      accumulation: readAccumulation(fields2),
      devices: fields2.positive("distributed_training.distributed_world_size")
    },
    optimizer: {
      name: textOf2(optimizer) === null ? fields2.text("optimizer._name") : fields2.text("optimizer"),
      parameters: fields2.under("optimizer").record("adam_betas", "adam_eps", "momentum")
    },
    weightDecay: fields2.number("optimizer.weight_decay"),
    evaluateEvery: firstOf2(fields2.length("steps", "dataset.validate_interval_updates"), fields2.length("epochs", "dataset.validate_interval")),
    saveEvery: firstOf2(fields2.length("steps", "checkpoint.save_interval_updates"), fields2.length("epochs", "checkpoint.save_interval")),
    keepCheckpoints: firstOf2(fields2.positive("checkpoint.keep_interval_updates"), fields2.positive("checkpoint.keep_last_epochs")),
    selection: readSelection(fields2),
    earlyStoppingPatience: fields2.positive("checkpoint.patience"),
    ...namedRecords(fields2.root)
  });
}
function readAccumulation(fields2) {
  const found = fields2.numbers("optimization.update_freq");
  const [first, ...others2] = found?.value ?? [];
  return found === null || first === void 0 || others2.some((other) => other !== first) ? null : { ...found, value: first };
}
function readWarmup(fields2) {
  const options2 = fields2.under("lr_scheduler");
  const name = schedulerName2(fields2)?.value;
  if (name !== "tri_stage") {
    const updates = inUnit(options2.number("warmup_updates"), "steps");
    return updates ?? (name === "inverse_sqrt" && !options2.has("warmup_updates") ? byDefault({ value: 4e3, unit: "steps" }) : null);
  }
  const shares4 = options2.numbers("phase_ratio");
  const [share] = shares4?.value ?? [];
  return shares4 === null || share === void 0 ? inUnit(options2.number("warmup_steps"), "steps") : { ...shares4, value: { value: share, unit: "fraction" } };
}
function readSelection(fields2) {
  const metric = fields2.text("checkpoint.best_checkpoint_metric");
  const maximize = fields2.flag("checkpoint.maximize_best_checkpoint_metric");
  if (maximize !== null) return { metric, goal: { ...maximize, value: maximize.value ? "max" : "min" } };
  return { metric, goal: metric === null ? null : byDefault("min") };
}

// src/configs/generic/facts.ts
var genericFacts = {
  framework: "generic",
  follows: "the definitions of the generic keys in docs/schedules.md",
  runLengthKeys: ["max_train_steps"],
  horizonKeys: ["max_train_steps", "decay_steps", "decay_over"],
  coupled: "yes",
  pastHorizon: { constant: "none", linear: "zero", cosine: "rises", inverse_sqrt: "none", exponential: "none" }
};

// src/configs/megatron-lm/flags.ts
var knownSpellings = /* @__PURE__ */ new Map();
function spellings(name) {
  const known3 = knownSpellings.get(name);
  if (known3 !== void 0) return known3;
  const dashed = name.replaceAll("_", "-");
  const made = dashed === name ? [`--${name}`, name] : [`--${dashed}`, `--${name}`, name, dashed];
  knownSpellings.set(name, made);
  return made;
}
function spelled(...names2) {
  return names2.flatMap(spellings);
}
var lengths = ["train_iters", "train_samples"];
var scheduleNames = [
  "lr_decay_style",
  "lr_decay_iters",
  "lr_decay_samples",
  "lr_warmup_iters",
  "lr_warmup_samples",
  "lr_warmup_fraction",
  "lr_warmup_init",
  "lr_wsd_decay_style",
  "lr_wsd_decay_iters",
  "lr_wsd_decay_samples"
];
var otherNames2 = [
  "micro_batch_size",
  "global_batch_size",
  "rampup_batch_size",
  "step_batch_size_schedule",
  "tensor_model_parallel_size",
  "pipeline_model_parallel_size",
  "num_layers",
  "hidden_size",
  "num_attention_heads",
  "seq_length",
  "max_position_embeddings",
  "eval_interval",
  "save_interval",
  "min_lr",
  "lr",
  "split",
  "use_distributed_optimizer"
];
var foreignNames3 = ["train_micro_batch_size_per_gpu", "pipe_parallel_size", "pipe-parallel-size", "zero_optimization", "warmup", "max_steps", "optimizer"];
var maxNesting4 = 3;
function flagsScore(node) {
  const has = (name) => spellings(name).some((key2) => node.entries.has(key2));
  if (node.entries.size < 3) return 0;
  const dashed = hasDashedKey(node);
  const schedule = scheduleNames.filter(has).length;
  const others2 = otherNames2.filter(has).length;
  if (!dashed && foreignNames3.some((name) => node.entries.has(name))) return 0;
  if (!lengths.some(has)) return schedule >= 1 && others2 >= 4 ? 0.6 : 0;
  if (schedule === 0 && others2 < 3) return 0;
  return Math.min(0.92, (dashed ? 0.7 : 0.6) + 0.03 * schedule + 0.01 * others2);
}
function hasDashedKey({ entries }) {
  for (const key2 of entries.keys()) if (key2.includes("-")) return true;
  return false;
}
function findFlags(document) {
  const placed3 = candidates(document.root).filter(({ path, node }) => path.length <= maxNesting4 && flagsScore(node) > 0);
  const depth = placed3[0]?.path.length;
  return placed3.filter(({ path }) => path.length === depth);
}
function candidates(root) {
  return root.kind === "mapping" ? mappingsOf(root) : [];
}

// src/configs/gpt-neox/convert.ts
function convertNeox(config, conversion) {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === "hold-then-decay") return null;
  const find = (name) => [...config.values].find(([path, { value }]) => typeof value === "number" && keyOf(path).replaceAll("-", "_") === name);
  const [horizon, warmup] = [find("lr_decay_iters"), find("warmup")];
  return [
    ...length,
    ...horizon === void 0 ? [] : [{ path: horizon[0], value: conversion.toSteps }],
    ...warmup === void 0 ? [] : [{ path: warmup[0], value: shareOf(conversion.warmupSteps, conversion.toSteps) }]
  ];
}

// src/configs/gpt-neox/schedule.ts
var keyNames4 = ["train_iters", "train_epochs", "lr_decay_style", "lr_decay_iters", "lr_decay_fraction", "min_lr", "warmup"];
var styles = /* @__PURE__ */ new Set(["constant", "linear", "cosine", "exponential"]);
function readLength2(fields2) {
  return firstOf2(fields2.length("steps", ...spellings("train_iters")), fields2.length("epochs", ...spellings("train_epochs")));
}
function readRate2(fields2) {
  return firstOf2(fields2.number("optimizer.params.lr", "lr"), fields2.has("optimizer.params.lr") ? null : byDefault(1e-3));
}
function readWarmup2(fields2) {
  return inUnit(fields2.has("warmup") ? fields2.number("warmup") : byDefault(0.01), "fraction");
}
function bindNeox(fields2) {
  const keys = scheduleKeys(fields2, spelled(...keyNames4), { "optimizer.params.lr": readRate2(fields2) });
  return bindSchedule(keys, (known3) => bind8(fields2, known3));
}
function bind8(fields2, known3) {
  const lengths2 = lengthsWith(known3);
  const style = fields2.text(...spellings("lr_decay_style"))?.value ?? "linear";
  const length = readLength2(fields2)?.value ?? null;
  const run = runUpdates(length, known3);
  const total = decayUpdates(fields2, run);
  const peak = readRate2(fields2)?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "optimizer.params.lr");
  const warmup = readWarmup2(fields2)?.value.value ?? null;
  if (total === null) lengths2.miss(length === null ? "steps" : "steps-per-epoch", "train_iters");
  const isOneBit = /^onebitadam$/i.test(fields2.text("optimizer.type")?.value ?? "");
  if (!styles.has(style) || isOneBit || warmup === null || !(warmup < 1)) lengths2.miss("custom", "lr_decay_style");
  const asOpen = () => openBound(lengths2, { family: styles.has(style) ? style : null, parameters: { style }, horizon: decayLength(fields2) ?? length });
  if (total === null || peak === null || warmup === null || lengths2.open.length > 0) return asOpen();
  const floor = fields2.number(...spellings("min_lr"))?.value ?? 0;
  return { kind: "known", schedule: annealing({ style, peak, floor, warmup: warmup * total, total }), runLength: run };
}
function runUpdates(length, known3) {
  if (length?.unit === "steps") return length.value;
  if (known3.steps !== void 0) return known3.steps;
  return length === null || known3.stepsPerEpoch === void 0 ? null : Math.floor(length.value * known3.stepsPerEpoch);
}
function decayLength(fields2) {
  return fields2.length("steps", ...spellings("lr_decay_iters"))?.value ?? null;
}
function decayUpdates(fields2, run) {
  const given3 = decayLength(fields2)?.value ?? null;
  if (given3 !== null || run === null) return given3;
  const share = fields2.number(...spellings("lr_decay_fraction"))?.value;
  return Math.max(1, share === void 0 ? run : Math.floor(run * share));
}
function annealing(options2) {
  const { peak, warmup } = options2;
  const body = bodyOf3(options2);
  if (!(warmup > 0)) return body;
  const curve = pieces([
    { until: 1, curve: constantCurve(peak / warmup) },
    { until: through(warmup), curve: line({ from: 0, to: peak, begin: 0, length: warmup }) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, warmup) }
  ]);
  const horizon = body.horizon === null ? null : body.horizon + warmup;
  return remade(body, { warmup, horizon, peak: Math.max(peak, peak / warmup), parameters: { warmupSteps: warmup } }, curve);
}
function bodyOf3({ style, peak, floor, warmup, total }) {
  const steps2 = total - warmup;
  switch (style) {
    case "linear":
      return clampedBelow(linear({ start: peak, end: 0, steps: steps2 }), floor);
    case "cosine":
      return cosine({ peak, floor, steps: steps2, past: "rises" });
    case "exponential":
      return clampedBelow(exponential({ start: peak, ratio: Math.exp(-0.693), per: steps2 }), floor);
    default:
      return constant({ rate: peak });
  }
}

// src/configs/gpt-neox/support.ts
var neoxSupport = {
  keys: {
    maxTrainSteps: ["train_iters", "train_epochs"],
    learningRate: ["optimizer.params.lr"],
    warmup: ["warmup"],
    "batch.perDevice": ["batch_size", "train_micro_batch_size_per_gpu"],
    "batch.accumulation": ["gas", "gradient_accumulation_steps"],
    "optimizer.name": ["optimizer.type"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["save_interval", "checkpoint_factor"],
    keepCheckpoints: ["keep_last_n_checkpoints"]
  },
  composition: "none within a file; several files given to `deepy.py` are read one by one",
  notSupported: '`"auto"`; `warmup` together with `train_epochs`'
};

// src/configs/gpt-neox/reader.ts
var ownNames3 = [
  "pipe_parallel_size",
  "model_parallel_size",
  "checkpoint_factor",
  "extra_save_iters",
  "keep_last_n_checkpoints",
  "lr_decay_fraction",
  "no_weight_tying",
  "pos_emb",
  "gpt_j_residual",
  "attention_config",
  "output_layer_parallelism",
  "scaled_upper_triang_masked_softmax_fusion",
  "checkpoint_validation_with_forward_pass",
  "steps_per_print",
  "train_epochs",
  "train_data_paths"
];
var partNames = ["checkpoint_validation_with_forward_pass", "text_gen_type", "sparsity_config"];
var sharedNames = [
  "train_iters",
  "lr_decay_iters",
  "lr_decay_style",
  "warmup",
  "min_lr",
  "train_micro_batch_size_per_gpu",
  "zero_optimization",
  "eval_interval"
];
var neox = {
  id: "gpt-neox",
  title: "GPT-NeoX",
  url: "https://github.com/EleutherAI/gpt-neox",
  recognisedBy: "`train_iters` beside arguments of its own such as `pipe_parallel_size`, `checkpoint_factor`, `pos_emb`",
  languages: ["yaml", "json"],
  support: neoxSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf8(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readNeox(document)], problems: [] }),
  convert: convertNeox
};
function scoreOf8({ entries }) {
  const has = (name) => entries.has(name) || entries.has(name.replaceAll("_", "-"));
  const own2 = ownNames3.filter(has).length;
  const shared = sharedNames.filter(has).length;
  const trains = has("train_iters") || has("train_epochs");
  if (!trains && partNames.some(has)) return 0.4;
  if (own2 === 0 || own2 + shared < 3) return 0;
  return trains ? Math.min(0.95, 0.7 + 0.03 * (own2 + shared)) : own2 >= 2 ? 0.4 : 0;
}
function readNeox(document) {
  const fields2 = fieldsOf(document);
  const length = readLength2(fields2);
  const perDevice = fields2.positive(...spelled("train_micro_batch_size_per_gpu", "batch_size"));
  return buildConfig("gpt-neox", fields2, {
    maxTrainSteps: length,
    learningRate: length === null && fields2.node("optimizer") === null ? null : readRate2(fields2),
    schedule: length === null && fields2.node("optimizer") === null ? null : bindNeox(fields2),
    warmup: length === null && fields2.node("optimizer") === null ? null : readWarmup2(fields2),
    batch: {
      perDevice,
      accumulation: firstOf2(fields2.positive(...spelled("gradient_accumulation_steps", "gas")), perDevice === null ? null : byDefault(1)),
      global: fields2.positive(...spellings("train_batch_size"))
    },
    optimizer: {
      name: fields2.text("optimizer.type"),
      parameters: fields2.record("optimizer.params.betas.0", "optimizer.params.betas.1", "optimizer.params.eps", ...spellings("gradient_clipping"))
    },
    weightDecay: fields2.number(...spellings("weight_decay")),
    ...namedRecords(document.root),
    evaluateEvery: firstOf2(fields2.length("steps", ...spellings("eval_interval")), length === null ? null : byDefault({ value: 1e3, unit: "steps" })),
    saveEvery: fields2.text(...spellings("checkpoint_scale"))?.value === "log" ? null : fields2.length("steps", ...spelled("checkpoint_factor", "save_interval")),
    keepCheckpoints: fields2.positive(...spellings("keep_last_n_checkpoints"))
  });
}

// src/configs/launch.ts
var perNodeKeys = ["nproc_per_node", "nproc-per-node"];
var totalKeys = ["num_processes", "world_size", "num_gpus", "n_gpu"];
function devicesOfLaunch(fields2) {
  const perNode = numberAt2(fields2, perNodeKeys);
  if (perNode === null) return numberAt2(fields2, totalKeys);
  const nodes = fields2.node("nnodes");
  const count = nodes === null ? 1 : numberAt2(fields2, ["nnodes"])?.value ?? null;
  return count === null ? null : { ...perNode, value: perNode.value * count };
}
function numberAt2(fields2, keys) {
  const node = fields2.node(...keys);
  return node?.kind === "scalar" && typeof node.value === "number" && node.value > 0 ? { value: node.value, span: node.span } : null;
}

// src/configs/hugging-face/arguments.ts
var ownNames4 = /* @__PURE__ */ new Set([
  "per_device_train_batch_size",
  "per_gpu_train_batch_size",
  "per_device_eval_batch_size",
  "num_train_epochs",
  "lr_scheduler_type",
  "lr_scheduler_kwargs",
  "eval_strategy",
  "evaluation_strategy",
  "save_strategy",
  "logging_strategy",
  "load_best_model_at_end",
  "metric_for_best_model",
  "greater_is_better",
  "label_smoothing_factor",
  "neftune_noise_alpha",
  "gradient_checkpointing_kwargs",
  "overwrite_output_dir",
  "remove_unused_columns",
  "hub_model_id",
  "group_by_length",
  "ddp_find_unused_parameters"
]);
var sharedNames2 = /* @__PURE__ */ new Set([
  "learning_rate",
  "max_steps",
  "warmup_ratio",
  "warmup_steps",
  "weight_decay",
  "eval_steps",
  "save_steps",
  "save_total_limit",
  "logging_steps",
  "gradient_accumulation_steps",
  "output_dir",
  "optim",
  "report_to",
  "max_grad_norm",
  "adam_beta1",
  "adam_beta2",
  "bf16",
  "fp16",
  "push_to_hub",
  "seed"
]);
var trainingNames = ["per_device_train_batch_size", "per_gpu_train_batch_size", "num_train_epochs", "lr_scheduler_type", "learning_rate", "max_steps"];
var maxNesting5 = 4;
var leastFlags = 3;
function argumentsScore(node) {
  if (node.entries.has("log_history")) return 0;
  const names2 = [...node.entries.keys()];
  if (!trainingNames.some((name) => node.entries.get(name)?.value.kind === "scalar") || onlyEvaluates(node)) return 0;
  const own2 = names2.filter((name) => ownNames4.has(name)).length;
  if (own2 === 0 || isOfOtherScripts(node)) return 0;
  const shared = names2.filter((name) => sharedNames2.has(name)).length;
  return Math.min(0.8, 0.4 + 0.06 * (own2 - 1) + 0.02 * shared);
}
function isOfOtherScripts({ entries }) {
  const own2 = ["per_device_train_batch_size", "per_gpu_train_batch_size", "lr_scheduler_type", "eval_strategy", "evaluation_strategy", "save_strategy"];
  return entries.has("train_batch_size") && !own2.some((name) => entries.has(name));
}
function onlyEvaluates(node) {
  const says = (name) => {
    const value = node.entries.get(name)?.value;
    return value?.kind === "scalar" && value.value === true;
  };
  const trains = ["num_train_epochs", "max_steps", "learning_rate"].some((name) => node.entries.has(name));
  return (says("do_eval") || says("do_predict")) && !says("do_train") && !trains;
}
function findArguments(document) {
  const placed3 = mappingsOf(document.root).filter(({ path, node }) => path.length <= maxNesting5 && argumentsScore(node) > 0);
  const depth = placed3[0]?.path.length;
  const found = placed3.filter(({ path }) => path.length === depth);
  if (document.language === "shell") return found.filter(({ node }) => countNames(node) >= leastFlags);
  if (document.language === "python") return isTestModule(document.path) ? [] : found.filter(({ node }) => saysTraining(node));
  return found;
}
function saysTraining({ entries }) {
  return trainingNames.some((name) => entries.get(name)?.value.kind === "scalar" && entries.get(name)?.value.tag === void 0);
}
function countNames(node) {
  return [...node.entries.keys()].filter((name) => ownNames4.has(name) || sharedNames2.has(name)).length;
}
function isForTrainer({ document, root, has }) {
  if (document.language === "python" && root.kind === "mapping" && (root.tag === void 0 ? root === document.root : root.tag === "class")) return false;
  return !["num_warmup_steps", "max_train_steps", "checkpointing_steps"].some((key2) => has(key2));
}

// src/configs/hugging-face/convert.ts
var decayTypes = /* @__PURE__ */ new Set(["linear", "cosine", "1-sqrt"]);
function convertHuggingFace(config, conversion) {
  const lengthPath = pathOf2(config, config.maxTrainSteps);
  if (lengthPath === null || config.maxTrainSteps?.value.unit !== "steps") return null;
  const prefix2 = prefixOf(lengthPath);
  const written2 = (key2) => config.values.get(prefix2 + key2)?.value;
  const set = (key2, value, after) => ({ path: prefix2 + key2, value, after });
  const length = { path: lengthPath, value: conversion.toSteps };
  const warmup = config.warmup?.value.unit === "fraction" ? [set("warmup_steps", conversion.warmupSteps, "warmup_ratio")] : [];
  const type = String(written2("lr_scheduler_type") ?? "linear");
  if (conversion.recipe === "hold-then-decay") {
    const decay = conversion.decaySteps;
    if (type === "warmup_stable_decay") return [length, ...warmup, set("lr_scheduler_kwargs", { num_decay_steps: decay }, "lr_scheduler_type")];
    if (!decayTypes.has(type)) return null;
    const kwargs = { num_decay_steps: decay, decay_type: type, min_lr_ratio: conversion.floor / conversion.peak };
    return [length, ...warmup, set("lr_scheduler_type", "warmup_stable_decay", "learning_rate"), set("lr_scheduler_kwargs", kwargs, "lr_scheduler_type")];
  }
  if (type !== "inverse_sqrt") return [length, ...warmup];
  const timescale = Number(written2("lr_scheduler_kwargs.timescale") ?? (conversion.warmupSteps || 1e4));
  const stretched = Math.round(timescale * conversion.toSteps / conversion.fromSteps);
  return [length, ...warmup, set("lr_scheduler_kwargs", { timescale: stretched }, "lr_scheduler_type")];
}

// src/configs/hugging-face/length.ts
var trlNames = ["beta", "loss_type", "max_prompt_length", "max_completion_length", "num_generations", "packing", "max_seq_length", "dataset_mixture"];
function readLength3(fields2) {
  const steps2 = fields2.number("max_steps");
  if (steps2 !== null && steps2.value > 0) return inUnit(steps2, "steps");
  if (steps2 === null && fields2.has("max_steps")) return null;
  const trainSteps = fields2.length("steps", "max_train_steps");
  if (trainSteps !== null) return trainSteps;
  const episodes = fields2.length("samples", "total_episodes");
  if (episodes !== null) return episodes;
  const epochs = fields2.length("epochs", "num_train_epochs");
  if (epochs !== null || fields2.has("num_train_epochs") || !isForTrainer(fields2)) return epochs;
  return byDefault({ value: 3, unit: "epochs" });
}
function readLearningRate(fields2) {
  if (fields2.has("learning_rate")) return fields2.number("learning_rate");
  const isTrl = trlNames.some((name) => fields2.has(name)) || (fields2.root.tag ?? "").endsWith("Config");
  return isTrl || !isForTrainer(fields2) ? null : byDefault(5e-5);
}
function readWarmup3(fields2) {
  const steps2 = fields2.number("warmup_steps");
  if (steps2 !== null && steps2.value > 0) return inUnit(steps2, steps2.value < 1 ? "fraction" : "steps");
  const ratio = fields2.number("warmup_ratio");
  const scriptSteps = fields2.number("num_warmup_steps");
  return firstOf2(inUnit(ratio, "fraction"), inUnit(steps2, "steps"), inUnit(scriptSteps, "steps"));
}

// src/configs/hugging-face/schedule.ts
var keyNames5 = ["max_steps", "max_train_steps", "num_train_epochs", "warmup_steps", "warmup_ratio", "num_warmup_steps", "lr_scheduler_kwargs"];
var evaluationDefaults = /* @__PURE__ */ new Map([
  ["reduce_lr_on_plateau", plateauDefaults],
  ["greedy", greedyDefaults]
]);
function bindHuggingFace(fields2) {
  const type = firstOf2(fields2.text("lr_scheduler_type"), fields2.has("lr_scheduler_type") ? null : byDefault("linear"));
  const options2 = schedulerOptions(fields2);
  const learningRate = readLearningRate(fields2);
  const name = (type?.value ?? "").toLowerCase().replace(/^.*\./, "");
  const parts2 = {
    type: name,
    scheduler: schedulers.get(name),
    learningRate: learningRate?.value ?? null,
    length: readLength3(fields2)?.value ?? null,
    warmup: readWarmup3(fields2)?.value ?? null,
    options: options2
  };
  if (parts2.scheduler === void 0 && type !== null) fields2.report("schedule-unknown", "lr_scheduler_type", { schedule: name.slice(0, 80) });
  const keys = scheduleKeys(fields2, keyNames5, { learning_rate: learningRate, lr_scheduler_type: type });
  return bindSchedule(keys, (known3) => bind9(parts2, known3));
}
function schedulerOptions(fields2) {
  const text2 = textOf2(fields2.node("lr_scheduler_kwargs"));
  if (text2 === null) return fields2.under("lr_scheduler_kwargs");
  const inside = parseJson({ path: fields2.document.path, text: text2 });
  return fieldsOf(fields2.document, inside.root);
}
function bind9(parts2, known3) {
  const { scheduler, options: options2, type } = parts2;
  const lengths2 = lengthsWith(known3);
  const parameters = { scheduler: type, ...evaluationDefaults.get(type), ...parametersIn(options2) };
  const asOpen = () => openBound(lengths2, { family: scheduler?.family ?? null, parameters, horizon: parts2.length });
  if (scheduler === void 0) lengths2.miss("custom", "lr_scheduler_type");
  if (scheduler?.takes === "evaluations") lengths2.miss("evaluations", "lr_scheduler_type");
  const peak = parts2.learningRate ?? known3.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const total = totalUpdates2(parts2.length, known3);
  const warmup = warmupUpdates2(parts2, lengths2, total);
  if (total === null && scheduler?.takes === "warmup-and-total") missTotal(parts2.length, lengths2);
  if (scheduler === void 0 || peak === null || warmup === null || lengths2.open.length > 0) return asOpen();
  const schedule = scheduler.make({ peak, warmup, total: total ?? 0, options: options2 });
  if (schedule !== null) return { kind: "known", schedule, runLength: total };
  lengths2.miss("custom", "lr_scheduler_kwargs");
  return asOpen();
}
function totalUpdates2(length, known3) {
  if (length?.unit === "steps") return length.value;
  if (known3.steps !== void 0) return known3.steps;
  return length === null || known3.stepsPerEpoch === void 0 ? null : Math.ceil(length.value * known3.stepsPerEpoch);
}
function missTotal(length, lengths2) {
  if (length === null) lengths2.miss("steps", "max_steps");
  else lengths2.miss("steps-per-epoch", "num_train_epochs");
}
function warmupUpdates2({ scheduler, warmup, length }, lengths2, total) {
  if (warmup === null || scheduler?.takes === "nothing") return 0;
  if (warmup.unit === "steps") return Math.floor(warmup.value);
  if (warmup.value === 0) return 0;
  if (total !== null) return Math.ceil(total * warmup.value);
  missTotal(length, lengths2);
  return null;
}

// src/configs/hugging-face/support.ts
var huggingFaceSupport = {
  keys: {
    maxTrainSteps: ["max_steps", "total_episodes", "max_train_steps", "num_train_epochs"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_ratio", "warmup_steps", "num_warmup_steps"],
    "batch.perDevice": ["per_gpu_train_batch_size", "per_device_train_batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "batch.devices": ["num_processes", "nproc_per_node"],
    "optimizer.name": ["optim"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["eval_steps", "args.logging_steps"],
    saveEvery: ["save_steps", "save_strategy", "checkpointing_steps"],
    keepCheckpoints: ["save_total_limit", "checkpoints_total_limit"],
    "selection.metric": ["metric_for_best_model"],
    "selection.loadBest": ["load_best_model_at_end"],
    earlyStoppingPatience: ["EarlyStoppingCallback.early_stopping_patience"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "the launcher's number of processes (`accelerate`, `torchrun`) where the file does not say it; callbacks made in code"
};

// src/configs/hugging-face/reader.ts
var huggingFace = {
  id: "hugging-face",
  title: "Hugging Face Trainer, TRL",
  url: "https://huggingface.co/docs/transformers/main_classes/trainer#transformers.TrainingArguments",
  recognisedBy: "names of `TrainingArguments` such as `per_device_train_batch_size`, `num_train_epochs`, `lr_scheduler_type`; as flags of a launch script or keywords in Python too",
  languages: ["yaml", "json", "toml", "ini", "python", "shell"],
  support: huggingFaceSupport,
  recognise: (document) => Math.max(0, ...findArguments(document).map(({ node }) => argumentsScore(node))),
  read: (document) => {
    const placed3 = findArguments(document);
    return { kind: "read", value: placed3.map((found) => readArguments(document, found, placed3.length > 1)), problems: [] };
  },
  convert: convertHuggingFace
};
function readArguments(document, { path, node }, isOneOfSeveral) {
  const fields2 = fieldsOf(document, node, [], path.map((key2) => `${key2}.`).join(""));
  const root = isOneOfSeveral ? node : document.root;
  return buildConfig("hugging-face", fields2, { ...trainingArguments(fields2), ...namedRecords(root), root, name: isOneOfSeveral ? path.join(".") : null });
}
function trainingArguments(fields2) {
  return {
    maxTrainSteps: readLength3(fields2),
    learningRate: readLearningRate(fields2),
    schedule: bindHuggingFace(fields2),
    warmup: readWarmup3(fields2),
    batch: {
      perDevice: firstOf2(fields2.positive("per_device_train_batch_size", "per_gpu_train_batch_size"), unlessGiven(fields2, "per_device_train_batch_size", 8)),
      accumulation: firstOf2(fields2.positive("gradient_accumulation_steps"), unlessGiven(fields2, "gradient_accumulation_steps", 1)),
      devices: devicesOfLaunch(fields2)
    },
    optimizer: {
      name: firstOf2(fields2.text("optim"), fields2.flag("adafactor")?.value ? { ...fields2.flag("adafactor"), value: "adafactor" } : null),
      parameters: fields2.record("adam_beta1", "adam_beta2", "adam_epsilon", "max_grad_norm", "optim_args")
    },
    weightDecay: fields2.number("weight_decay"),
    evaluateEvery: readEvaluation(fields2),
    saveEvery: readSaving(fields2),
    keepCheckpoints: fields2.positive("save_total_limit", "checkpoints_total_limit"),
    selection: readSelection2(fields2),
    earlyStoppingPatience: firstOf2(fields2.positive("early_stopping_patience"), patienceOfCallback(fields2))
  };
}
function unlessGiven(fields2, key2, value) {
  return fields2.has(key2) || !isForTrainer(fields2) ? null : byDefault(value);
}
function patienceOfCallback({ document }) {
  if (document.language !== "python") return null;
  const [callback] = findCalls({ document, problems: [] }, /* @__PURE__ */ new Set(["EarlyStoppingCallback"]), ({ name }) => name === "EarlyStoppingCallback");
  return callback === void 0 ? null : firstOf2(callback.fields.positive("early_stopping_patience"), byDefault(1));
}
function strategyOf(fields2, ...keys) {
  const text2 = fields2.text(...keys);
  const word4 = text2?.value.toLowerCase().replace(/^.*\./, "");
  if (text2 === null || word4 === void 0) return null;
  if (word4 === "no" || word4 === "false") return { ...text2, value: "no" };
  if (word4 === "steps" || word4 === "epoch" || word4 === "best") return { ...text2, value: word4 };
  fields2.report("value-not-understood", keys.find((key2) => fields2.has(key2)) ?? null, { value: word4, expected: "no, steps, epoch" });
  return null;
}
function every2(value) {
  return inUnit(value, value !== null && value.value < 1 ? "fraction" : "steps");
}
function readEvaluation(fields2) {
  const strategy2 = strategyOf(fields2, "eval_strategy", "evaluation_strategy");
  if (strategy2?.value === "epoch") return { ...strategy2, value: { value: 1, unit: "epochs" } };
  const isOldSteps = strategy2 === null && fields2.flag("evaluate_during_training")?.value === true;
  if (strategy2?.value === "steps" || isOldSteps) return every2(firstOf2(fields2.positive("eval_steps", "logging_steps"), byDefault(500)));
  if (fields2.has("eval_steps") && !fields2.has("eval_strategy") && !fields2.has("evaluation_strategy")) {
    fields2.report("keys-conflict", "eval_steps", { without: "eval_strategy", meaning: "no evaluation" });
  }
  return null;
}
function readSaving(fields2) {
  const strategy2 = strategyOf(fields2, "save_strategy");
  if (strategy2?.value === "epoch") return { ...strategy2, value: { value: 1, unit: "epochs" } };
  if (strategy2?.value === "no" || strategy2?.value === "best") return null;
  const checkpointing = fields2.scalar("checkpointing_steps");
  if (checkpointing?.value === "epoch") return { ...checkpointing, value: { value: 1, unit: "epochs" } };
  if (checkpointing !== null) return every2(fields2.positive("checkpointing_steps"));
  return every2(firstOf2(fields2.positive("save_steps"), unlessGiven(fields2, "save_steps", 500)));
}
function readSelection2(fields2) {
  const loadBest = fields2.flag("load_best_model_at_end");
  const metric = firstOf2(fields2.text("metric_for_best_model"), loadBest?.value === true ? byDefault("loss") : null);
  const greater = fields2.flag("greater_is_better");
  const goal = (isGreater) => isGreater ? "max" : "min";
  if (greater !== null) return { metric, loadBest, goal: { ...greater, value: goal(greater.value) } };
  return { metric, loadBest, goal: metric === null ? null : byDefault(goal(!metric.value.endsWith("loss"))) };
}

// src/configs/hydra/facts.ts
var hydraFacts = { ...genericFacts, framework: "hydra" };

// src/configs/bind-call.ts
function bindCall(fields2, call, run, bind27) {
  const length = run.maxTrainSteps ?? null;
  const path = call.path.join(".");
  const top2 = call.node.kind === "mapping" ? [...call.node.entries.keys()] : [];
  const keys = path === "" ? scheduleKeys(fieldsOf(call.fields.document, call.node), top2) : scheduleKeys(fields2, [path]);
  return bindSchedule(keys, (known3) => {
    const bound = bind27(known3);
    if (bound.kind === "open") return bound;
    const updates = lengthsWith(known3, { stepsPerEpoch: run.stepsPerEpoch ?? null }).updates(length?.value ?? null, "run length");
    return { ...bound, runLength: length?.value.unit === "steps" ? updates : known3.steps ?? (updates === null ? null : Math.ceil(updates)) };
  });
}
function peakOf3(call, names2, schedule) {
  const values = names2.flatMap((name) => call.fields.number(name) ?? []);
  const [first, ...others2] = values;
  if (first !== void 0) return others2.reduce((best, value) => value.value > best.value ? value : best, first);
  return schedule.kind === "known" && Number.isFinite(schedule.schedule.peak) ? { value: schedule.schedule.peak } : null;
}

// src/configs/keras/schedules.ts
function given(call, name, position) {
  if (call.fields.has(name)) return call.fields.number(name)?.value ?? null;
  const node = argumentOf(call, name, position);
  return node === null ? null : numberIn(node);
}
function all(call, lengths2, names2) {
  const values = names2.map((name, position) => given(call, name, position) ?? lengths2.miss("custom", name));
  const numbers = values.filter((value) => value !== null);
  return numbers.length === names2.length ? numbers : null;
}
function list(call, lengths2, name, position) {
  const node = argumentOf(call, name, position);
  return (node === null ? null : numbersIn3(node)) ?? lengths2.miss("custom", name);
}
function isSet(call, name) {
  return call.fields.flag(name)?.value === true;
}
var makeExponential2 = (call, lengths2) => {
  const [start, per, ratio] = all(call, lengths2, ["initial_learning_rate", "decay_steps", "decay_rate"]) ?? [];
  if (start === void 0 || per === void 0 || ratio === void 0) return null;
  return exponential({ start, ratio, per, staircase: isSet(call, "staircase") });
};
var makePiecewise = (call, lengths2) => {
  const [boundaries, values] = [list(call, lengths2, "boundaries", 0), list(call, lengths2, "values", 1)];
  if (boundaries === null || values === null) return null;
  if (values.length !== boundaries.length + 1) return lengths2.miss("custom", "values");
  return piecewiseConstant({ values, boundaries, inclusive: true });
};
var makePolynomial2 = (call, lengths2) => {
  const [start, steps2] = all(call, lengths2, ["initial_learning_rate", "decay_steps"]) ?? [];
  if (start === void 0 || steps2 === void 0) return null;
  const options2 = { start, steps: steps2, end: given(call, "end_learning_rate", 2) ?? 1e-4, power: given(call, "power", 3) ?? 1 };
  return isSet(call, "cycle") ? polynomialCycles(options2) : polynomial(options2);
};
var makeInverseTime = (call, lengths2) => {
  const [start, per, rate] = all(call, lengths2, ["initial_learning_rate", "decay_steps", "decay_rate"]) ?? [];
  if (start === void 0 || per === void 0 || rate === void 0) return null;
  return inverseTime({ start, rate, per, staircase: isSet(call, "staircase") });
};
var makeCosine2 = (call, lengths2) => {
  const [start, steps2] = all(call, lengths2, ["initial_learning_rate", "decay_steps"]) ?? [];
  if (start === void 0 || steps2 === void 0) return null;
  const alpha = given(call, "alpha", 2) ?? 0;
  const target = given(call, "warmup_target", 4);
  if (target === null) return cosine({ peak: start, floor: alpha * start, steps: steps2 });
  const body = cosine({ peak: target, floor: alpha * target, steps: steps2 });
  return withWarmup({ body, start, target, steps: given(call, "warmup_steps", 5) ?? 0 });
};
var makeRestarts2 = (call, lengths2) => {
  const [peak, firstCycle] = all(call, lengths2, ["initial_learning_rate", "first_decay_steps"]) ?? [];
  if (peak === void 0 || firstCycle === void 0) return null;
  const floor = peak * (given(call, "alpha", 4) ?? 0);
  return restarts({ peak, floor, firstCycle, multiplier: given(call, "t_mul", 2) ?? 2, keeps: { height: given(call, "m_mul", 3) ?? 1 } });
};
var makers = /* @__PURE__ */ new Map([
  ["ExponentialDecay", { family: "exponential", make: makeExponential2 }],
  ["PiecewiseConstantDecay", { family: "piecewise-constant", make: makePiecewise }],
  ["PolynomialDecay", { family: "polynomial", make: makePolynomial2 }],
  ["InverseTimeDecay", { family: "inverse-time", make: makeInverseTime }],
  ["CosineDecay", { family: "cosine", make: makeCosine2 }],
  ["CosineDecayRestarts", { family: "cosine-restarts", make: makeRestarts2 }]
]);
var kerasNames = new Set(makers.keys());
function kerasFamily(call) {
  return makers.get(call.name)?.family ?? null;
}
function makeKerasSchedule(call, lengths2) {
  const maker = makers.get(call.name);
  return maker === void 0 ? lengths2.miss("custom", call.name) : maker.make(call, lengths2);
}

// src/configs/keras/schedule.ts
function isKerasSchedule({ symbol, name }) {
  return /keras.*schedules?\./.test(symbol) || kerasNames.has(name) && (!symbol.includes(".") || /keras|tf\.|tensorflow/.test(symbol));
}
function findKerasSchedules(site) {
  return findCalls(site, kerasNames, isKerasSchedule);
}
function bindKeras(fields2, call, run) {
  return bindCall(fields2, call, run, (known3) => {
    const lengths2 = lengthsWith(known3);
    const schedule = makeKerasSchedule(call, lengths2);
    if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: null };
    return openBound(lengths2, { family: kerasFamily(call), parameters: parametersIn(call.fields), horizon: run.maxTrainSteps?.value ?? null });
  });
}

// src/configs/keras/support.ts
var kerasSupport = {
  keys: {
    maxTrainSteps: ["epochs", "training.steps", "training.epochs"],
    learningRate: [
      "learning_rate.learning_rate",
      "learning_rate.warmup_target",
      "learning_rate.initial_learning_rate",
      "optimizer.learning_rate.learning_rate",
      "optimizer.learning_rate.warmup_target",
      "optimizer.learning_rate.initial_learning_rate"
    ],
    warmup: ["optimizer.config.learning_rate.config.warmup_steps"],
    "batch.perDevice": ["batch_size"],
    "optimizer.name": ["optimizer._target_", "optimizer.class_name"],
    weightDecay: ["optimizer.config.weight_decay"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "custom `LearningRateSchedule` classes; callbacks that lower the rate on a plateau, as a function of the step"
};

// src/configs/keras/reader.ts
var optimizerNames = /* @__PURE__ */ new Set(["SGD", "RMSprop", "Adam", "AdamW", "Adadelta", "Adagrad", "Adamax", "Adafactor", "Nadam", "Ftrl", "Lion"]);
var keras2 = {
  id: "keras",
  title: "Keras",
  url: "https://keras.io/api/optimizers/learning_rate_schedules/",
  recognisedBy: "a schedule of `keras.optimizers.schedules`, or a serialized Keras optimizer (`class_name` + `config`)",
  languages: ["yaml", "json", "toml"],
  support: kerasSupport,
  recognise: (document) => {
    const site = { document, problems: [] };
    if (findKerasSchedules(site).length > 0) return 0.65;
    return findKerasOptimizers(document).length > 0 ? 0.5 : 0;
  },
  read: (document) => ({ kind: "read", value: [readKeras(document)], problems: [] })
};
function isKerasOptimizer({ symbol, name, notation, fields: fields2 }) {
  if (/keras.*optimizers\.(?!schedules)/.test(symbol)) return true;
  return notation === "class_name" && optimizerNames.has(name) && fields2.has("learning_rate");
}
function findKerasOptimizers(document) {
  return findCalls({ document, problems: [] }, optimizerNames, isKerasOptimizer);
}
function readKeras(document) {
  const fields2 = fieldsOf(document);
  const draft = genericDraft(fields2);
  const calls = findKerasSchedules({ document, problems: fields2.problems });
  const call = calls.find(({ path }) => path.some((key2) => /lr|learning_?rate|sched/i.test(key2))) ?? calls[0];
  const optimizer = findKerasOptimizers(document)[0];
  const own2 = { ...draft, ...optimizerDraft(optimizer, draft) };
  if (call === void 0) return buildConfig("keras", fields2, own2);
  return buildConfig("keras", fields2, { ...own2, ...scheduleDraft(fields2, call, draft) });
}
function scheduleDraft(fields2, call, draft) {
  const stepsPerEpoch = fields2.positive("steps_per_epoch", "fit.steps_per_epoch", "training.steps_per_epoch", "train.steps_per_epoch")?.value ?? null;
  const schedule = bindKeras(fields2, call, { maxTrainSteps: draft.maxTrainSteps ?? null, stepsPerEpoch });
  return {
    learningRate: firstOf2(peakOf3(call, ["warmup_target", "initial_learning_rate"], schedule), draft.learningRate ?? null),
    warmup: call.fields.has("warmup_target") ? call.fields.length("steps", "warmup_steps") : null,
    schedule
  };
}
function optimizerDraft(optimizer, draft) {
  if (optimizer === void 0) return {};
  const parameters = optimizer.fields.record(
    "momentum",
    "nesterov",
    "beta_1",
    "beta_2",
    "epsilon",
    "rho",
    "amsgrad"
  );
  return {
    optimizer: { name: { value: optimizer.name, span: optimizer.symbolSpan }, parameters },
    weightDecay: firstOf2(optimizer.fields.number("weight_decay"), draft.weightDecay ?? null)
  };
}

// src/configs/kohya/facts.ts
var kohyaFacts = {
  framework: "kohya",
  follows: "kohya-ss/sd-scripts 0.9 library/train_util.py get_scheduler_fix, over transformers; bmaltais/kohya_ss 25 for lr_warmup in percent",
  runLengthKeys: ["max_train_steps", "max_train_epochs", "epoch"],
  horizonKeys: ["max_train_steps", "max_train_epochs", "epoch", "lr_decay_steps"],
  coupled: "yes",
  pastHorizon: {
    ...transformersPastHorizon,
    cosine_with_min_lr: "rises",
    warmup_stable_decay: "zero"
  }
};

// src/configs/kohya/values.ts
var tables = [
  "",
  "basic.",
  "advanced.",
  "accelerate_launch.",
  "lora.",
  "dreambooth.",
  "finetune.",
  "training_arguments.",
  "optimizer_arguments.",
  "additional_network_arguments."
];
function anywhere(...keys) {
  return keys.flatMap((key2) => tables.map((table2) => `${table2}${key2}`));
}
function readLength4(fields2) {
  const epochs = fields2.length("epochs", ...present2(fields2, "max_train_epochs"));
  if (epochs !== null) return epochs;
  const steps2 = fields2.length("steps", ...present2(fields2, "max_train_steps"));
  if (steps2 !== null) return steps2;
  const guiEpochs = fields2.length("epochs", ...present2(fields2, "epoch"));
  if (guiEpochs !== null) return guiEpochs;
  return present2(fields2, "max_train_steps").length > 0 ? null : { value: { value: 1600, unit: "steps" } };
}
function present2(fields2, key2) {
  return anywhere(key2).filter((path) => fields2.has(path) && fields2.text(path)?.value.trim() !== "");
}
function readWarmup4(fields2) {
  const stated = fields2.text(...present2(fields2, "lr_warmup_steps"));
  const percent = stated === null ? null : /^\s*([\d.]+)\s*%\s*$/.exec(stated.value)?.[1];
  if (stated !== null && percent) return { ...stated, value: { value: Number(percent) / 100, unit: "fraction" } };
  const steps2 = stated === null ? null : fields2.number(...present2(fields2, "lr_warmup_steps"));
  if (steps2 !== null && steps2.value > 0) return { ...steps2, value: { value: steps2.value, unit: steps2.value < 1 ? "fraction" : "steps" } };
  const share = fields2.number(...present2(fields2, "lr_warmup"));
  if (share !== null) return { ...share, value: { value: Math.max(0, share.value) / 100, unit: "fraction" } };
  return steps2 === null ? null : { ...steps2, value: { value: 0, unit: "steps" } };
}
function readRate3(fields2) {
  const found = fields2.positive(...present2(fields2, "learning_rate"), ...present2(fields2, "unet_lr"));
  return found ?? (present2(fields2, "learning_rate").length > 0 ? null : { value: 2e-6 });
}

// src/configs/kohya/schedule.ts
var keyNames6 = [
  "lr_scheduler",
  "lr_scheduler_type",
  "lr_scheduler_args",
  "learning_rate",
  "lr_warmup",
  "lr_warmup_steps",
  "lr_decay_steps",
  "lr_scheduler_num_cycles",
  "lr_scheduler_power",
  "lr_scheduler_timescale",
  "lr_scheduler_min_lr_ratio",
  "max_train_steps",
  "max_train_epochs",
  "epoch"
];
function bindKohya(fields2) {
  const name = (fields2.text(...present2(fields2, "lr_scheduler"))?.value ?? "constant").toLowerCase();
  const isOwn = !schedulers.has(name) && name !== "piecewise_constant" && !name.startsWith("adafactor");
  if (isOwn) fields2.report("schedule-unknown", present2(fields2, "lr_scheduler")[0] ?? null, { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields2, anywhere(...keyNames6)), (known3) => bind10(fields2, name, known3));
}
function bind10(fields2, name, known3) {
  const lengths2 = lengthsWith(known3);
  const scheduler = schedulers.get(name);
  const isFree = /schedulefree$/i.test(fields2.text(...present2(fields2, "optimizer_type"), ...present2(fields2, "optimizer"))?.value ?? "");
  const custom = present2(fields2, "lr_scheduler_type")[0];
  if (custom !== void 0) lengths2.miss("custom", custom);
  else if (scheduler === void 0 && name !== "piecewise_constant") lengths2.miss("custom", "lr_scheduler");
  else if (scheduler?.takes === "evaluations") lengths2.miss("evaluations", "lr_scheduler");
  const peak = readRate3(fields2)?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const length = readLength4(fields2)?.value ?? null;
  const total = length === null ? known3.steps ?? null : lengths2.updates(length, "max_train_epochs");
  const processes = fields2.positive(...present2(fields2, "num_processes"))?.value ?? known3.worldSize ?? 1;
  if (peak !== null && lengths2.open.length === 0) {
    const schedule = make3({ fields: fields2, name: isFree ? "constant" : name, scheduler: isFree ? schedulers.get("constant") : scheduler, peak, total, processes });
    if (schedule !== null) return { kind: "known", schedule, runLength: total === null ? null : Math.ceil(total) };
    lengths2.miss("custom", "lr_scheduler_args");
  }
  return openBound(lengths2, { family: scheduler?.family ?? null, parameters: { scheduler: name }, horizon: length });
}
function make3({ fields: fields2, name, scheduler, peak, total, processes }) {
  if (name === "piecewise_constant") return piecewise(fields2, peak, processes);
  const end = total === null ? 0 : Math.ceil(total);
  const warmup = readWarmup4(fields2)?.value ?? null;
  const ticks = warmup === null ? 0 : warmup.unit === "fraction" ? Math.trunc(warmup.value * end * processes) : warmup.value;
  if (scheduler === void 0) return null;
  const options2 = optionsNode(fields2, { name, end, warmup: ticks / processes, processes });
  return scheduler.make({ peak, warmup: scheduler.takes === "nothing" ? 0 : ticks / processes, total: end, options: options2 });
}
function optionsNode(fields2, run) {
  const number8 = (key2) => fields2.number(...present2(fields2, key2))?.value ?? null;
  const cycles = number8("lr_scheduler_num_cycles") ?? 1;
  const options2 = /* @__PURE__ */ new Map();
  if (run.name === "cosine_with_restarts") options2.set("num_cycles", cycles);
  if (run.name === "polynomial") options2.set("power", number8("lr_scheduler_power") ?? 1);
  if (run.name === "inverse_sqrt") {
    const timescale = number8("lr_scheduler_timescale");
    if (timescale !== null) options2.set("timescale", timescale / run.processes);
  }
  if (run.name === "cosine_with_min_lr") {
    options2.set("num_cycles", cycles / 2);
    options2.set("min_lr_rate", number8("lr_scheduler_min_lr_ratio"));
  }
  if (run.name === "warmup_stable_decay") {
    const stated = number8("lr_decay_steps") ?? 0;
    const decay = stated > 0 && stated < 1 ? Math.trunc(stated * run.end * run.processes) / run.processes : stated / run.processes;
    options2.set("num_decay_steps", decay);
    options2.set("num_stable_steps", run.end - run.warmup - decay);
    options2.set("num_cycles", cycles / 2);
    options2.set("min_lr_ratio", number8("lr_scheduler_min_lr_ratio") ?? 0);
  }
  for (const [key2, value] of argumentsOf(fields2)) options2.set(key2, value);
  const { span } = fields2.root;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, value] of options2) {
    if (value !== null) entries.set(key2, { key: key2, keySpan: span, value: { kind: "scalar", value, raw: String(value), quoted: false, span } });
  }
  return fieldsOf(fields2.document, { kind: "mapping", entries, span }, fields2.problems);
}
function argumentsOf(fields2) {
  const node = firstOf2(...present2(fields2, "lr_scheduler_args").map((path) => fields2.node(path)));
  const found = /* @__PURE__ */ new Map();
  for (const part of node === null ? [] : textsIn(node)) {
    const sign = part.indexOf("=");
    if (sign > 0)
      found.set(
        part.slice(0, sign).trim(),
        resolvePlain(
          part.slice(sign + 1).trim().replace(/^(['"])(.*)\1$/, "$2")
        ).value
      );
  }
  return found;
}
function textsIn(node) {
  const items = node.kind === "sequence" ? node.items : [node];
  return items.flatMap((item) => item.kind === "scalar" && typeof item.value === "string" ? item.value.split(/\s+/) : []).filter((part) => part !== "");
}
function piecewise(fields2, peak, processes) {
  const rules = argumentsOf(fields2).get("step_rules");
  if (typeof rules !== "string") return null;
  const parts2 = rules.split(",").map((rule) => rule.split(":").map((part) => Number(part.trim() || Number.NaN)));
  const last = parts2.pop();
  const factors2 = parts2.map(([factor]) => factor ?? Number.NaN);
  const boundaries = parts2.map(([, until]) => (until ?? Number.NaN) / processes);
  const values = [...factors2, last?.length === 1 ? last[0] ?? Number.NaN : Number.NaN].map((factor) => factor * peak);
  return [...values, ...boundaries].every(Number.isFinite) ? piecewiseConstant({ values, boundaries }) : null;
}

// src/configs/kohya/support.ts
var kohyaSupport = {
  keys: {
    maxTrainSteps: ["epoch", "max_train_steps", "max_train_epochs"],
    learningRate: ["unet_lr", "learning_rate"],
    warmup: ["lr_warmup", "lr_warmup_steps"],
    "batch.perDevice": ["train_batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "optimizer.name": ["optimizer", "optimizer_type"],
    saveEvery: ["save_every_n_steps", "save_every_n_epochs"]
  },
  composition: "the tables of one TOML file",
  notSupported: "the data set file beside the config, and with it the length of an epoch"
};

// src/configs/kohya/reader.ts
var ownNames5 = /* @__PURE__ */ new Set([
  "network_dim",
  "network_alpha",
  "network_module",
  "network_train_unet_only",
  "unet_lr",
  "text_encoder_lr",
  "min_snr_gamma",
  "noise_offset",
  "lr_warmup",
  "lr_scheduler_num_cycles",
  "lr_scheduler_power",
  "max_token_length",
  "bucket_no_upscale",
  "bucket_reso_steps",
  "min_bucket_reso",
  "caption_extension",
  "caption_dropout_rate",
  "clip_skip",
  "cache_latents",
  "enable_bucket",
  "keep_tokens",
  "save_every_n_epochs",
  "save_last_n_steps",
  "prior_loss_weight",
  "v_parameterization",
  "stop_text_encoder_training",
  "LoRA_type",
  "multires_noise_discount"
]);
var trainingNames2 = /* @__PURE__ */ new Set(["learning_rate", "unet_lr", "max_train_steps", "max_train_epochs", "epoch", "lr_scheduler", "train_batch_size"]);
var kohya = {
  id: "kohya",
  title: "kohya sd-scripts, kohya_ss",
  url: "https://github.com/kohya-ss/sd-scripts/blob/main/docs/train_network.md",
  recognisedBy: "`network_dim`, `min_snr_gamma`, `lr_warmup`, `bucket_reso_steps` and the like beside `learning_rate`, `max_train_steps` or `epoch`",
  languages: ["toml", "json", "yaml"],
  support: kohyaSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf9(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readKohya(document)], problems: [] })
};
function scoreOf9(root) {
  const near = mappingsOf(root).filter(({ path }) => path.length <= 1);
  const has = (name) => near.some(({ node }) => node.entries.has(name));
  const own2 = [...ownNames5].filter(has).length;
  const training = [...trainingNames2].filter(has).length;
  return own2 >= 3 && training >= 2 ? 0.85 : 0;
}
function readKohya(document) {
  const fields2 = fieldsOf(document);
  const text2 = (...keys) => fields2.text(...keys.flatMap((key2) => present2(fields2, key2)));
  const positive2 = (...keys) => fields2.positive(...keys.flatMap((key2) => present2(fields2, key2)));
  return buildConfig("kohya", fields2, {
    maxTrainSteps: readLength4(fields2),
    learningRate: readRate3(fields2),
    schedule: bindKohya(fields2),
    warmup: readWarmup4(fields2),
    batch: {
      perDevice: firstOf2(positive2("train_batch_size"), byDefault(1)),
      accumulation: firstOf2(positive2("gradient_accumulation_steps"), byDefault(1)),
      devices: positive2("num_processes")
    },
    optimizer: {
      name: firstOf2(text2("optimizer_type", "optimizer"), byDefault("AdamW")),
      parameters: fields2.record(...present2(fields2, "optimizer_args"), ...present2(fields2, "max_grad_norm"))
    },
    weightDecay: weightDecayOf(text2("optimizer_args"), fields2),
    ...namedRecords(document.root),
    evaluateEvery: firstOf2(every3(fields2, "validate_every_n_steps", "steps"), every3(fields2, "validate_every_n_epochs", "epochs")),
    saveEvery: firstOf2(every3(fields2, "save_every_n_steps", "steps"), every3(fields2, "save_every_n_epochs", "epochs")),
    keepCheckpoints: null
  });
}
function every3(fields2, key2, unit) {
  const set = present2(fields2, key2).filter((path) => fields2.positive(path) !== null);
  return fields2.length(unit, ...set);
}
function weightDecayOf(inOneText, fields2) {
  const list2 = firstOf2(...present2(fields2, "optimizer_args").map((path) => fields2.node(path)));
  const items = list2?.kind === "sequence" ? list2.items.flatMap((item) => item.kind === "scalar" ? [{ value: String(item.value), span: item.span }] : []) : [];
  for (const found of inOneText === null ? items : [inOneText]) {
    const value = /(?:^|[\s,])weight_decay\s*=\s*([\d.eE+-]+)/.exec(found.value)?.[1];
    if (value !== void 0 && Number.isFinite(Number(value))) return { ...found, value: Number(value) };
  }
  return null;
}

// src/schedules/families/power.ts
function power(options2) {
  const { peak, exponent, floor } = options2;
  const timescale = Math.max(options2.timescale, Number.MIN_VALUE);
  const hold = options2.hold ?? 0;
  const body = monotone(directionOf(0, exponent), (t) => peak * ((t + timescale) / timescale) ** exponent);
  const started = pieces([
    { until: hold, curve: constantCurve(peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, hold) }
  ]);
  return makeSchedule(floor === void 0 ? started : clamped(started, floor), {
    family: "power",
    parameters: { peak, exponent, timescale: options2.timescale, hold: options2.hold, floor },
    peak: exponent > 0 ? Number.POSITIVE_INFINITY : peak,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/levanter/cycles.ts
var maxCycles = 1e4;
function stepsIn(shareOrSteps, steps2) {
  if (shareOrSteps < 0 || shareOrSteps > 1 && !Number.isInteger(shareOrSteps)) return null;
  return shareOrSteps <= 1 ? Math.trunc(shareOrSteps * steps2) : shareOrSteps;
}
function cycleEnds(optimizer, total) {
  const ends = innerEnds(optimizer, total);
  if (ends === null || ends.length > maxCycles || ends.some((end, i) => end <= (ends[i - 1] ?? 0) || end > total)) return null;
  return ends.at(-1) === total ? ends : [...ends, total];
}
function innerEnds(optimizer, total) {
  const isList5 = (key2) => optimizer.node(key2)?.kind === "sequence";
  if (optimizer.has("cycle_length")) {
    if (optimizer.has("cycles")) return null;
    return isList5("cycle_length") ? summed(optimizer.numbers("cycle_length")?.value ?? []) : repeated(optimizer.number("cycle_length")?.value ?? null, total);
  }
  if (optimizer.has("haps")) return [...optimizer.numbers("haps")?.value ?? []];
  if (isList5("cycles")) return [...optimizer.numbers("cycles")?.value ?? []];
  const count = Math.min(optimizer.number("cycles")?.value ?? 1, maxCycles + 1);
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => Math.trunc(total / count * (i + 1)));
}
function summed(lengths2) {
  let end = 0;
  return lengths2.map((length) => end += length);
}
function repeated(shareOrSteps, total) {
  const length = shareOrSteps === null ? null : stepsIn(shareOrSteps, total);
  if (length === null || length <= 0) return null;
  const count = Math.min(Math.floor(total / length) - 1, maxCycles + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => (i + 1) * length);
}

// src/configs/levanter/schedule.ts
function learningRateOf2(fields2) {
  return fields2.has("optimizer.learning_rate") ? fields2.number("optimizer.learning_rate") : byDefault(6e-4);
}
function stepsOf3(fields2) {
  return fields2.has("trainer.num_train_steps") ? fields2.positive("trainer.num_train_steps") : byDefault(4e5);
}
function scheduleName(fields2) {
  return textOf2(fields2.node("optimizer.lr_schedule")) ?? firstOf2(fields2.text("optimizer.lr_schedule.type"), byDefault("cosine"))?.value ?? "cosine";
}
var decays = /* @__PURE__ */ new Map([
  ["constant", { family: "constant", make: ({ peak }) => constant({ rate: peak }) }],
  ["cosine", { family: "cosine", make: decayingCosine }],
  [
    "linear",
    { family: "linear", make: ({ peak, floor, steps: steps2 }) => steps2 > 0 ? linear({ start: peak, end: floor, steps: steps2 }) : constant({ rate: peak }) }
  ],
  ["inv_sqrt", { family: "power", make: inverseSquareRoot2 }],
  ["inv", { family: "inverse-time", make: inverse }]
]);
function decayingCosine({ peak, floor, steps: steps2, options: options2 }) {
  return steps2 > 0 ? cosine({ peak, floor, steps: steps2, exponent: options2.number("exponent")?.value ?? 1 }) : null;
}
function inverseSquareRoot2({ peak, floor, warmup, options: options2 }) {
  const timescale = options2.positive("timescale")?.value ?? 1e4;
  return power({ peak, exponent: -0.5, timescale, hold: timescale - warmup, floor });
}
function inverse({ peak, floor, steps: steps2 }) {
  if (!(floor > 0) || !(steps2 > 0)) return null;
  const body = clampedBelow(inverseTime({ start: peak, rate: peak / floor - 1, per: steps2 }), floor);
  const curve = pieces([
    { until: 1, curve: constantCurve(body.at(1)) },
    { until: Number.POSITIVE_INFINITY, curve: body }
  ]);
  return remade(body, { peak: body.at(1), horizon: steps2, afterHorizon: "none" }, curve);
}
function bindLevanter(fields2) {
  const keys = scheduleKeys(fields2, ["trainer.num_train_steps", "optimizer"], { "optimizer.learning_rate": learningRateOf2(fields2) });
  return bindSchedule(keys, (known3) => bind11(fields2, known3));
}
function bind11(fields2, known3) {
  const lengths2 = lengthsWith(known3);
  const name = scheduleName(fields2);
  const total = stepsOf3(fields2)?.value ?? known3.steps ?? lengths2.miss("steps", "trainer.num_train_steps");
  const peak = learningRateOf2(fields2)?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "optimizer.learning_rate");
  const made = total === null || peak === null ? null : scheduleOver(fields2.under("optimizer"), { total, peak, name });
  if (made !== null) return { kind: "known", schedule: made, runLength: total };
  if (lengths2.open.length === 0) lengths2.miss("custom", "optimizer.lr_schedule");
  const horizon = total === null ? null : { value: total, unit: "steps" };
  return openBound(lengths2, { family: decays.get(name)?.family ?? null, parameters: { scheduler: name }, horizon });
}
function scheduleOver(optimizer, run) {
  const { total, peak, name } = run;
  const cooldown = stepsIn(optimizer.number("cooldown")?.value ?? 0, total);
  const ends = cooldown === null ? null : cycleEnds(optimizer, total - cooldown);
  const decay = decays.get(name);
  if (cooldown === null || ends === null || decay === void 0) return null;
  const floor = peak * (optimizer.number("min_lr_ratio")?.value ?? 0.1);
  const schedules2 = [];
  const boundaries = [];
  let rate = 0;
  let start = 0;
  for (const [cycle, end] of ends.entries()) {
    const length = end - start;
    const warmup = stepsIn(cycle === 0 ? optimizer.number("warmup")?.value ?? 0.01 : optimizer.number("rewarmup")?.value ?? 0, length);
    const asked = optimizer.number("decay")?.value ?? null;
    const steps2 = warmup === null ? null : asked === null ? length - warmup : stepsIn(asked, length);
    if (warmup === null || steps2 === null || warmup + steps2 > length) return null;
    const body = decay.make({ peak, floor, warmup, steps: steps2, options: optimizer.under("lr_schedule") });
    if (body === null) return null;
    if (warmup > 0) schedules2.push(linear({ start: rate, end: peak, steps: warmup }));
    if (warmup > 0) boundaries.push(start + warmup);
    if (warmup + steps2 < length) schedules2.push(constant({ rate: peak }));
    if (warmup + steps2 < length) boundaries.push(end - steps2);
    schedules2.push(body);
    boundaries.push(end);
    rate = body.at(steps2);
    start = end;
  }
  if (cooldown > 0) schedules2.push(linear({ start: rate, end: floor, steps: cooldown }));
  const isOneCycle = ends.length === 1 && cooldown === 0;
  const isStable = schedules2.some((schedule) => schedule.family === "constant") && name !== "constant";
  return joined7(schedules2, boundaries.slice(0, schedules2.length - 1), isOneCycle && isStable ? "warmup-stable-decay" : void 0);
}
function joined7(schedules2, milestones, family) {
  const [only, ...others2] = schedules2;
  if (only === void 0 || others2.length === 0) return only ?? null;
  const whole = sequence({ schedules: schedules2, milestones, ...family === void 0 ? {} : { family } });
  return remade(whole, { warmup: only.horizon === null ? Math.min(only.warmup, milestones[0] ?? 0) : 0, peak: peakWithin(whole, whole.horizon ?? 1) });
}

// src/configs/levanter/support.ts
var levanterSupport = {
  keys: {
    maxTrainSteps: ["trainer.num_train_steps"],
    learningRate: ["optimizer.learning_rate"],
    warmup: ["optimizer.warmup"],
    "batch.global": ["trainer.train_batch_size"],
    "optimizer.name": ["optimizer.type"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["trainer.steps_per_eval"],
    saveEvery: ["trainer.checkpointer.keep.*.every"]
  },
  composition: "`!include`, relative to the file; anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "`train_batch_size` that changes during the run, as one number; data mixtures"
};

// src/configs/levanter/reader.ts
var ownKeys = ["mp", "per_device_parallelism", "train_batch_size", "tensor_parallel_axes", "steps_per_eval", "tracker", "fsdp_axis", "model_axis_size"];
var levanter = {
  id: "levanter",
  title: "levanter",
  url: "https://levanter.readthedocs.io/en/latest/reference/Configuration/",
  recognisedBy: "`trainer.num_train_steps`, or `trainer.train_batch_size` beside `trainer.mp`",
  languages: ["yaml", "json"],
  support: levanterSupport,
  recognise: scoreOf10,
  read: (document) => ({ kind: "read", value: [readLevanter(fieldsOf(document))], problems: [] })
};
function scoreOf10(document) {
  const fields2 = fieldsOf(document);
  if (fields2.node("trainer")?.kind !== "mapping") return 0;
  const count = ownKeys.filter((key2) => fields2.has(`trainer.${key2}`)).length;
  if (fields2.has("trainer.num_train_steps")) return fields2.has("optimizer.learning_rate") || count > 0 ? 0.9 : 0.6;
  return fields2.node("optimizer")?.kind === "mapping" && count > 1 ? 0.8 : 0;
}
function readLevanter(fields2) {
  const steps2 = stepsOf3(fields2);
  const parallelism = fields2.positive("trainer.per_device_parallelism");
  const isNumber = fields2.node("trainer.train_batch_size")?.kind === "scalar";
  return buildConfig("levanter", fields2, {
    maxTrainSteps: steps2 === null ? null : { ...steps2, value: { value: steps2.value, unit: "steps" } },
    learningRate: learningRateOf2(fields2),
    schedule: bindLevanter(fields2),
    warmup: readWarmup5(fields2),
    batch: { perDevice: parallelism, global: isNumber ? fields2.positive("trainer.train_batch_size") : null },
    optimizer: { name: fields2.text("optimizer.type"), parameters: fields2.under("optimizer").record("beta1", "beta2", "epsilon", "max_grad_norm") },
    weightDecay: fields2.number("optimizer.weight_decay"),
    evaluateEvery: fields2.length("steps", "trainer.steps_per_eval"),
    saveEvery: fields2.length("steps", "trainer.checkpointer.keep.0.every"),
    ...namedRecords(fields2.root)
  });
}
function readWarmup5(fields2) {
  const warmup = fields2.has("optimizer.warmup") ? fields2.number("optimizer.warmup") : byDefault(0.01);
  return warmup === null ? null : { ...warmup, value: { value: warmup.value, unit: warmup.value <= 1 ? "fraction" : "steps" } };
}

// src/configs/torch/facts.ts
var torchFacts = {
  framework: "torch",
  follows: "torch 2.13, torch/optim/lr_scheduler.py",
  runLengthKeys: ["the training loop: max_steps, max_epochs, epochs \u2026"],
  horizonKeys: ["T_max", "total_steps", "total_iters", "milestones", "T_0", "step_size_up"],
  coupled: "no",
  pastHorizon: {
    StepLR: "none",
    MultiStepLR: "floor",
    ConstantLR: "none",
    LinearLR: "floor",
    ExponentialLR: "none",
    PolynomialLR: "zero",
    CosineAnnealingLR: "rises",
    CosineAnnealingWarmRestarts: "repeats",
    OneCycleLR: "stops",
    CyclicLR: "repeats"
  }
};

// src/configs/lightning/facts.ts
var lightningFacts = {
  framework: "lightning",
  follows: "Lightning 2.5, which steps a scheduler once an epoch unless its `interval` is `step`; the schedulers are torch 2.13",
  runLengthKeys: ["trainer.max_steps", "trainer.max_epochs"],
  horizonKeys: torchFacts.horizonKeys,
  coupled: "no",
  pastHorizon: torchFacts.pastHorizon
};

// src/configs/torch/convert.ts
var endKeys = /* @__PURE__ */ new Set(["T_max", "total_steps", "num_training_steps", "t_initial", "total_iters"]);
var stretchedKeys2 = /* @__PURE__ */ new Set(["step_size", "decay_t", "timescale"]);
var significantDigits = 12;
function convertTorch(config, conversion) {
  const { schedule } = config;
  const length = lengthSettings(config, conversion);
  if (length === null || schedule?.kind !== "known") return null;
  const given3 = argumentsOf2(config);
  const settings2 = given3.all.flatMap((argument) => settingFor(argument, { schedule: schedule.schedule, offset: given3.offset, conversion }) ?? []);
  if (conversion.recipe === "hold-then-decay") {
    const held2 = heldSettings(config, conversion);
    return held2 === null ? null : [...length, ...held2, ...settings2];
  }
  const listed2 = listedMilestones(config, conversion);
  const rise = schedule.schedule.family === "one-cycle" ? riseSettings(given3, conversion) : [];
  return [...length, ...settings2, ...listed2, ...rise];
}
function listedMilestones({ schedule }, { fromSteps, toSteps }) {
  return Object.entries(schedule?.keys ?? {}).flatMap(([path, { value }]) => {
    const inside = keyOf(path) === "milestones" && typeof value === "string" ? /^[[(]([\d\s,]+)[\])]$/.exec(value)?.[1] : void 0;
    const numbers = inside?.split(",").flatMap((part) => part.trim() === "" ? [] : [Number(part)]) ?? [];
    return numbers.length === 0 ? [] : [{ path, value: numbers.map((at) => Math.round(at * toSteps / fromSteps)) }];
  });
}
function argumentsOf2({ schedule }) {
  const numbers = Object.entries(schedule?.keys ?? {}).flatMap(
    ([path, { value, span }]) => typeof value === "number" && span !== void 0 ? [{ path, key: keyOf(path.replace(/\.\d+$/, "")), value }] : []
  );
  const last = Math.max(-1, ...numbers.map(({ path }) => turnOf(path)));
  if (last < 0) return { all: numbers, offset: 0 };
  const starts = numbers.filter(({ path, key: key2 }) => key2 === "milestones" && turnOf(path) < 0).map(({ value }) => value);
  return { all: numbers.filter(({ path }) => turnOf(path) === last), offset: Math.max(0, ...starts) };
}
function turnOf(path) {
  const found = /(?:^|\.)schedulers\.(\d+)\./.exec(path)?.[1];
  return found === void 0 ? -1 : Number(found);
}
function settingFor({ path, key: key2, value }, { schedule, offset, conversion }) {
  const { fromSteps, toSteps } = conversion;
  const { family, horizon } = schedule;
  const factor = toSteps / fromSteps;
  const frequency = Number(schedule.parameters.frequency ?? 1);
  const isThere = horizon !== null && Math.abs(horizon - toSteps) <= frequency;
  if (endKeys.has(key2)) return { path, value: isThere ? value : Math.round(value + (toSteps - fromSteps) / frequency) };
  if (key2 === "epochs" && family === "one-cycle") return { path, value: Math.round(value * factor) };
  if (key2 === "milestones") return { path, value: Math.round((value + offset) * factor - offset) };
  if (stretchedKeys2.has(key2)) return { path, value: Math.round(value * factor) };
  if (key2 === "gamma" && family === "exponential") return { path, value: Number((value ** (1 / factor)).toPrecision(significantDigits)) };
  return null;
}
function riseSettings({ all: all4 }, { fromSteps, toSteps }) {
  const own2 = all4.find(({ key: key2 }) => key2 === "pct_start");
  const beside = own2 ?? all4.find(({ key: key2 }) => key2 === "total_steps" || key2 === "epochs");
  if (beside === void 0) return [];
  const ticks = (own2?.value ?? 0.3) * fromSteps;
  return [{ path: `${prefixOf(beside.path)}pct_start`, value: shareOf(ticks, toSteps), after: beside.key }];
}
function heldSettings({ values, schedule }, { decaySteps: decaySteps2 }) {
  if (decaySteps2 === null) return null;
  const paths = Object.keys(schedule?.keys ?? {});
  const decay = paths.find((path) => keyOf(path) === "num_decay_steps");
  if (decay !== void 0) return [{ path: decay, value: decaySteps2 }];
  const total = paths.find((path) => keyOf(path) === "num_training_steps");
  const symbol = paths.find((path) => /get_linear_schedule_with_warmup$/.test(String(values.get(path)?.value ?? "")));
  if (total === void 0 || symbol === void 0) return null;
  const beside = (key2, value) => ({ path: prefixOf(total) + key2, value, after: "num_training_steps" });
  const name = String(values.get(symbol)?.value).replace(/get_linear_schedule_with_warmup$/, "get_wsd_schedule");
  return [{ path: symbol, value: name }, beside("num_decay_steps", decaySteps2), beside("decay_type", "linear")];
}

// src/configs/torch/optimizer.ts
var defaultRates3 = /* @__PURE__ */ new Map([
  ["SGD", 1e-3],
  ["Adam", 1e-3],
  ["AdamW", 1e-3],
  ["NAdam", 2e-3],
  ["RAdam", 1e-3],
  ["Adamax", 2e-3],
  ["Adagrad", 0.01],
  ["Adadelta", 1],
  ["RMSprop", 0.01],
  ["Rprop", 0.01],
  ["ASGD", 0.01],
  ["LBFGS", 1],
  ["SparseAdam", 1e-3],
  ["Adafactor", 0.01],
  ["Muon", 1e-3]
]);
var torchOptimizerNames = new Set(defaultRates3.keys());
function findOptimizers(site) {
  return findCalls(site, torchOptimizerNames, isOptimizer);
}
function isOptimizer({ symbol, name }) {
  if (/lr_scheduler|schedul/i.test(symbol)) return false;
  return torchOptimizerNames.has(name) || /(?:^|\.)optim(?:izers?)?\./.test(symbol);
}
function nearestOptimizer(optimizers, scheduler) {
  const shared = (call) => {
    const length = call.path.findIndex((key2, index) => scheduler?.path[index] !== key2);
    return length < 0 ? call.path.length : length;
  };
  let best = null;
  for (const call of optimizers) if (best === null || shared(call) > shared(best)) best = call;
  return best;
}
function optimizerRate(optimizer) {
  if (optimizer === null) return null;
  if (optimizer.fields.has("lr") || optimizer.fields.has("learning_rate")) return optimizer.fields.number("lr", "learning_rate");
  const rate = defaultRates3.get(optimizer.name);
  return rate === void 0 ? null : byDefault(rate);
}

// src/configs/torch/schedule.ts
var schedulerNames = /* @__PURE__ */ new Set([...torchSchedulerNames, ...functionNames, ...timmClasses]);
function isScheduler({ symbol, name }) {
  return schedulerNames.has(name) || /(?:^|\.)lr_schedulers?\./.test(symbol) || /LRScheduler$/.test(name);
}
function bindTorch(binding2) {
  const { site, scheduler, optimizer } = binding2;
  const path = scheduler.path.join(".");
  const root = fieldsOf(site.document);
  const keys = scheduleKeys(path === "" ? scheduler.fields : root, path === "" ? topKeys(scheduler) : [path], {
    [`${[...optimizer?.path ?? [], "lr"].join(".")}`]: binding2.rate,
    ...lengthKey(binding2.length)
  });
  return bindSchedule(keys, (known3) => bind12(binding2, known3));
}
function topKeys({ node }) {
  return node.kind === "mapping" ? [...node.entries.keys()] : [];
}
function lengthKey(length) {
  return length === null ? {} : { "run length": { ...length, value: length.value.value } };
}
function bind12(binding2, known3) {
  const { site, scheduler, interval, frequency } = binding2;
  const lengths2 = lengthsWith(known3, { stepsPerEpoch: binding2.stepsPerEpoch });
  const rate = binding2.rate?.value ?? known3.learningRate ?? null;
  const stepsPerEpoch = binding2.stepsPerEpoch ?? known3.stepsPerEpoch ?? null;
  const updatesPerTick = interval === "step" ? frequency : stepsPerEpoch === null ? null : stepsPerEpoch * frequency;
  const totalTicks = known3.steps === void 0 || updatesPerTick === null ? null : Math.floor(known3.steps / updatesPerTick);
  const schedule = makeTorchSchedule(scheduler, { site, rate, lengths: lengths2, totalTicks, stepsPerEpoch });
  if (schedule === null || lengths2.open.length > 0) {
    const horizon = binding2.length?.value ?? null;
    const defaults2 = scheduler.name === "ReduceLROnPlateau" ? plateauDefaults : {};
    return openBound(lengths2, { family: familyOf(scheduler), parameters: { ...defaults2, ...parametersIn(scheduler.fields) }, horizon });
  }
  const ticking = everyNth(schedule, frequency);
  return { kind: "known", schedule: interval === "epoch" ? inEpochs(ticking) : ticking, runLength: runLengthIn(interval, binding2, known3) };
}
function everyNth(schedule, frequency) {
  if (!(frequency > 1)) return schedule;
  const horizon = schedule.horizon === null ? null : schedule.horizon * frequency;
  return remade(schedule, { warmup: schedule.warmup * frequency, horizon, parameters: { frequency } }, held(schedule, frequency));
}
function runLengthIn(interval, { length, stepsPerEpoch: own2 }, known3) {
  const stepsPerEpoch = own2 ?? known3.stepsPerEpoch ?? null;
  const steps2 = length?.value.unit === "steps" ? length.value.value : known3.steps ?? null;
  const epochs = length?.value.unit === "epochs" ? length.value.value : null;
  if (interval === "step") return steps2 ?? (epochs === null || stepsPerEpoch === null ? null : Math.ceil(epochs * stepsPerEpoch));
  return epochs ?? (steps2 === null || stepsPerEpoch === null ? null : Math.ceil(steps2 / stepsPerEpoch));
}
function statedInterval(fields2, scheduler) {
  const parent = scheduler.path.slice(0, -1).join(".");
  const below2 = (key2) => parent === "" ? key2 : `${parent}.${key2}`;
  const word4 = fields2.text(below2("interval"), below2("lr_scheduler_interval"), "lr_scheduler_interval", "scheduler_interval")?.value;
  const frequency = fields2.positive(below2("frequency"))?.value ?? 1;
  const interval = word4 === "step" || word4 === "epoch" ? word4 : null;
  return { interval, frequency: interval === null ? 1 : frequency };
}

// src/configs/torch/support.ts
var torchSupport = {
  keys: {
    maxTrainSteps: ["epochs", "total_iters", "total_steps", "num_training_steps", "trainer.steps", "trainer.epochs"],
    learningRate: ["optimizer.lr", "optimizer.max_lr", "scheduler.max_lr", "optimizer.base_lr", "optimizer.learning-rate", "optimizer.args.lr"],
    "batch.perDevice": ["batch_size", "data.batch_size", "train.batch_size"],
    "batch.accumulation": ["grad_accum"],
    "batch.devices": ["world_size"],
    "optimizer.name": ["optimizer.name", "optimizer.type", "optimizer._target_", "optimizer.optimizer", "model.optimizer.name", "model.optimizer._target_"],
    weightDecay: ["optimizer.weight_decay", "optimizer.args.weight_decay", "model.optimizer.weight_decay"],
    evaluateEvery: ["eval_every_n_epochs"],
    saveEvery: ["checkpoint_every_n_epochs"],
    "selection.metric": ["monitor", "trainer.monitor"],
    earlyStoppingPatience: ["early_stopping.patience"]
  },
  composition: "Hydra `defaults` lists, OmegaConf interpolation; anchors and merge keys",
  notSupported: "`LambdaLR` and other schedules of code; loops that step the scheduler their own way"
};

// src/configs/torch/reader.ts
var torch = {
  id: "torch",
  title: "PyTorch through Hydra and plain configs",
  url: "https://docs.pytorch.org/docs/stable/optim.html",
  recognisedBy: "a class of `torch.optim` or `torch.optim.lr_scheduler`, as `_target_`, `type`, `name` or a tag",
  languages: ["yaml", "json", "toml", "ini"],
  support: torchSupport,
  recognise: (document) => {
    const site = { document, problems: [] };
    if (findSchedulers(document).length > 0) return 0.6;
    return findOptimizers(site).some(({ symbol }) => symbol.includes("torch.optim")) ? 0.5 : 0;
  },
  read: (document) => ({ kind: "read", value: [readTorch(document)], problems: [] }),
  convert: convertTorch
};
function findSchedulers(document) {
  return findCalls({ document, problems: [] }, schedulerNames, isScheduler);
}
function readTorch(document) {
  const fields2 = fieldsOf(document);
  const draft = genericDraft(fields2);
  const unit = draft.maxTrainSteps?.value.unit === "epochs" ? "epoch" : "step";
  return buildConfig("torch", fields2, { ...draft, ...torchDraft(fields2, draft, unit) });
}
function torchDraft(fields2, draft, interval) {
  const site = { document: fields2.document, problems: fields2.problems };
  const scheduler = findSchedulers(fields2.document)[0] ?? null;
  const optimizers = findOptimizers(site);
  const optimizer = nearestOptimizer(optimizers, scheduler);
  const others2 = optimizers.filter((other) => other !== optimizer);
  const given3 = optimizer?.fields.has("lr") || optimizer?.fields.has("learning_rate");
  const rate = given3 ? optimizerRate(optimizer) : firstOf2(unlessInside(others2, draft.learningRate ?? null), optimizerRate(optimizer));
  const peakKey = scheduler === null ? null : scheduler.fields.number("max_lr");
  const common2 = {
    learningRate: firstOf2(peakKey, rate),
    optimizer: optimizerDraft2(optimizer) ?? draft.optimizer ?? {},
    weightDecay: firstOf2(optimizer?.fields.number("weight_decay") ?? null, draft.weightDecay ?? null)
  };
  if (scheduler === null) return { ...common2, schedule: draft.schedule ?? null };
  const stated = statedInterval(fields2, scheduler);
  const schedule = bindTorch({
    site,
    scheduler: withSite(scheduler, fields2),
    optimizer,
    rate,
    interval: stated.interval ?? interval,
    frequency: stated.frequency,
    length: draft.maxTrainSteps ?? null,
    stepsPerEpoch: fields2.positive("steps_per_epoch")?.value ?? null
  });
  return { ...common2, schedule };
}
function unlessInside(calls, value) {
  const span = value?.span;
  if (span === void 0) return value;
  const isSame2 = (other) => other?.start === span.start && other.end === span.end && other.path === span.path;
  return calls.some(({ node }) => [...flatten(node).values()].some((inside) => isSame2(inside.span))) ? null : value;
}
function withSite(call, fields2) {
  const path = call.path.map((key2) => `${key2}.`).join("");
  return { ...call, fields: fieldsOf(fields2.document, call.fields.root, fields2.problems, path) };
}
function optimizerDraft2(optimizer) {
  if (optimizer === null) return null;
  const { symbol, symbolSpan, fields: fields2 } = optimizer;
  const parameters = fields2.record("momentum", "nesterov", "betas.0", "betas.1", "eps", "amsgrad", "alpha", "rho");
  const name = torchOptimizerNames.has(optimizer.name) ? optimizer.name : symbol;
  return { name: { value: name, span: symbolSpan }, parameters };
}

// src/configs/lightning/support.ts
var lightningSupport = {
  keys: {
    maxTrainSteps: ["trainer.max_steps", "trainer.max_epochs"],
    learningRate: ["model.optimizer.lr", "optimizer.init_args.lr"],
    "batch.perDevice": ["data.batch_size", "data.init_args.batch_size"],
    "batch.accumulation": ["trainer.accumulate_grad_batches"],
    "batch.devices": ["trainer.gpus", "trainer.devices"],
    "optimizer.name": ["optimizer.class_path", "model.optimizer._target_", "model.optimizer.class_path"],
    weightDecay: ["model.optimizer.weight_decay", "optimizer.init_args.weight_decay"],
    evaluateEvery: ["trainer.val_check_interval", "trainer.check_val_every_n_epoch"],
    saveEvery: [
      "callbacks.model_checkpoint.every_n_epochs",
      "callbacks.model_checkpoint.every_n_train_steps",
      "trainer.callbacks.*.init_args.every_n_epochs",
      "trainer.callbacks.*.init_args.every_n_train_steps"
    ],
    keepCheckpoints: ["callbacks.model_checkpoint.save_top_k", "trainer.callbacks.*.init_args.save_top_k"],
    "selection.metric": ["callbacks.model_checkpoint.monitor", "trainer.callbacks.*.init_args.monitor"],
    "selection.goal": ["callbacks.model_checkpoint.mode", "trainer.callbacks.*.init_args.mode"],
    earlyStoppingPatience: ["callbacks.early_stopping.patience", "trainer.callbacks.*.init_args.patience"]
  },
  composition: "the parts of a LightningCLI config in files of their own; Hydra `defaults` lists, OmegaConf interpolation; anchors and merge keys",
  notSupported: "schedules and optimizers made in `configure_optimizers` code; `val_check_interval` of a data set whose length is not told"
};

// src/configs/lightning/reader.ts
var noNames = /* @__PURE__ */ new Set();
var lightning2 = {
  id: "lightning",
  title: "PyTorch Lightning (LightningCLI, lightning-hydra-template)",
  url: "https://lightning.ai/docs/pytorch/stable/cli/lightning_cli.html",
  recognisedBy: "`trainer` beside `seed_everything` or `class_path` + `init_args`; a `_target_` of Lightning; torch classes as `class_path`",
  languages: ["yaml", "json", "toml"],
  support: lightningSupport,
  recognise: recognise2,
  read: (document) => ({ kind: "read", value: [readLightning(document)], problems: [] }),
  convert: convertTorch
};
function recognise2(document) {
  const { root } = document;
  if (root.kind !== "mapping") return 0;
  const site = { document, problems: [] };
  const trainer = trainerCall(document);
  if (trainer !== null && isLightning(trainer)) return 0.75;
  const calls = [...findSchedulers(document), ...findOptimizers(site)];
  const ofParser = calls.some(({ notation }) => notation === "class_path");
  const hasTrainer = root.entries.get("trainer")?.value.kind === "mapping";
  if (hasTrainer && (ofParser || root.entries.has("seed_everything"))) return 0.75;
  return ofParser ? 0.65 : 0;
}
function isLightning({ symbol }) {
  return /(?:^|\.)(?:lightning|pytorch_lightning|pl)\./.test(symbol);
}
function trainerCall(document) {
  const site = { document, problems: [] };
  const { root } = document;
  const below2 = root.kind === "mapping" ? root.entries.get("trainer")?.value : void 0;
  const call = below2 === void 0 ? null : callOf(site, below2, ["trainer"], noNames);
  const own2 = callOf(site, root, [], noNames);
  return call ?? (own2?.name === "Trainer" ? own2 : null);
}
function readLightning(document) {
  const fields2 = fieldsOf(document);
  const call = trainerCall(document);
  const trainer = trainerFields(fields2, call);
  const length = readLength5(trainer);
  const base = { ...genericDraft(fields2), maxTrainSteps: length };
  return buildConfig("lightning", fields2, {
    ...base,
    ...torchDraft(fields2, base, "epoch"),
    warmup: base.warmup ?? null,
    batch: readBatch(trainer, base),
    evaluateEvery: readEvaluation2(trainer),
    ...readCallbacks(fields2)
  });
}
function trainerFields(fields2, call) {
  if (call === null) return fields2.under("trainer");
  const prefix2 = call.path.map((key2) => `${key2}.`).join("");
  return fieldsOf(fields2.document, call.fields.root, fields2.problems, prefix2);
}
function readLength5(trainer) {
  const steps2 = trainer.length("steps", "max_steps");
  const epochs = trainer.length("epochs", "max_epochs");
  if (steps2 !== null && epochs !== null) trainer.report("keys-conflict", "max_epochs", { with: "max_steps", meaning: "the first of both ends the run" });
  if (steps2 !== null || epochs !== null) return firstOf2(steps2, epochs);
  const isTrainer = trainer.root.kind === "mapping" && trainer.root.entries.size > 0;
  const says = ["max_steps", "max_epochs", "max_time"].some((key2) => trainer.has(key2));
  return isTrainer && !says && trainer.document.composition?.isWhole !== false ? byDefault({ value: 1e3, unit: "epochs" }) : null;
}
function readBatch(trainer, draft) {
  const accumulation = trainer.has("accumulate_grad_batches") ? trainer.positive("accumulate_grad_batches") : byDefault(1);
  return { ...draft.batch, accumulation, devices: readDevices(trainer) };
}
function readDevices(trainer) {
  const node = trainer.node("devices", "gpus");
  const nodes = trainer.positive("num_nodes")?.value ?? 1;
  if (node === null || node.kind === "scalar" && typeof node.value === "string") return null;
  const devices = node.kind === "sequence" ? { value: node.items.length, span: node.span } : trainer.positive("devices", "gpus");
  return devices === null ? null : { ...devices, value: devices.value * nodes };
}
function readEvaluation2(trainer) {
  if (trainer.number("limit_val_batches")?.value === 0) return null;
  const everyEpochs = firstOf2(trainer.length("epochs", "check_val_every_n_epoch"), byDefault({ value: 1, unit: "epochs" }));
  const node = trainer.node("val_check_interval");
  const interval = trainer.positive("val_check_interval");
  if (node?.kind !== "scalar" || interval === null) return everyEpochs;
  if (/[.eE]/.test(node.raw)) return interval.value === 1 ? everyEpochs : inUnit(interval, "epochs");
  const accumulation = trainer.positive("accumulate_grad_batches")?.value ?? 1;
  return { ...interval, value: { value: interval.value / accumulation, unit: "steps" } };
}
function readCallbacks(fields2) {
  const site = { document: fields2.document, problems: fields2.problems };
  const calls = findCalls(site, noNames, ({ name }) => name === "ModelCheckpoint" || name === "EarlyStopping");
  const checkpoint = calls.find(({ name }) => name === "ModelCheckpoint")?.fields ?? fields2.under("callbacks.model_checkpoint");
  const stopping = calls.find(({ name }) => name === "EarlyStopping")?.fields ?? fields2.under("callbacks.early_stopping");
  const isStopping = stopping.root.kind === "mapping" && stopping.root.entries.size > 0;
  const selector = checkpoint.has("monitor") ? checkpoint : stopping;
  return {
    saveEvery: firstOf2(checkpoint.length("steps", "every_n_train_steps"), checkpoint.length("epochs", "every_n_epochs")),
    keepCheckpoints: checkpoint.positive("save_top_k"),
    selection: { metric: selector.text("monitor"), goal: goalOf3(selector) },
    earlyStoppingPatience: isStopping ? firstOf2(stopping.positive("patience"), byDefault(3)) : null
  };
}
function goalOf3(callback) {
  if (!callback.has("monitor")) return null;
  const mode = callback.text("mode");
  if (mode === null) return byDefault("min");
  return mode.value === "min" || mode.value === "max" ? { ...mode, value: mode.value } : null;
}

// src/configs/litgpt/layout.ts
var pretrainKeys = ["initial_checkpoint_dir", "model_config", "tokenizer_dir", "train.max_tokens", "train.lr_warmup_fraction"];
function scriptOf(fields2) {
  if (fields2.positive("train.max_tokens") !== null) return "pretrain";
  if (fields2.has("checkpoint_dir") || fields2.positive("train.epochs") !== null) return "finetune";
  return pretrainKeys.some((key2) => fields2.node(key2) !== null) || fields2.has("model_name") ? "pretrain" : "finetune";
}
function readLength6(fields2) {
  if (scriptOf(fields2) === "pretrain") return firstOf2(fields2.length("tokens", "train.max_tokens"), byDefault({ value: 3e12, unit: "tokens" }));
  const given3 = firstOf2(fields2.length("steps", "train.max_steps"), fields2.length("epochs", "train.epochs"));
  return given3 ?? byDefault({ value: 5, unit: "epochs" });
}
function readWarmup6(fields2) {
  const share = fields2.number("train.lr_warmup_fraction");
  if (share !== null) return inUnit(share, "epochs");
  const steps2 = inUnit(fields2.number("train.lr_warmup_steps"), "steps");
  return steps2 ?? byDefault({ value: scriptOf(fields2) === "pretrain" ? 2e3 : 100, unit: "steps" });
}
function readRate4(fields2) {
  const given3 = fields2.number("optimizer.init_args.lr", "optimizer.lr", "learning_rate");
  if (given3 !== null) return given3;
  const name = textOf2(fields2.node("optimizer.class_path", "optimizer"));
  return name === null || /(?:^|\.)AdamW?$/.test(name) ? byDefault(1e-3) : null;
}
function readGlobalBatch(fields2) {
  return firstOf2(fields2.positive("train.global_batch_size"), byDefault(scriptOf(fields2) === "pretrain" ? 512 : 16));
}
function readDevices2(fields2) {
  const node = fields2.node("devices");
  if (node === null) return scriptOf(fields2) === "finetune" ? byDefault(fields2.positive("num_nodes")?.value ?? 1) : null;
  if (node.kind !== "scalar" || typeof node.value !== "number" || !(node.value > 0)) return null;
  return { value: node.value * (fields2.positive("num_nodes")?.value ?? 1), span: node.span };
}

// src/configs/litgpt/schedule.ts
var keyNames7 = ["train.max_tokens", "train.max_steps", "train.epochs", "train.lr_warmup_steps", "train.lr_warmup_fraction", "train.min_lr"];
var batchKeys = ["train.global_batch_size", "train.micro_batch_size", "train.max_seq_length", "devices"];
function bindLitgpt(fields2) {
  const keys = scheduleKeys(fields2, [...keyNames7, ...batchKeys], { "optimizer.init_args.lr": readRate4(fields2) });
  return bindSchedule(keys, (known3) => bind13(fields2, known3));
}
function bind13(fields2, known3) {
  const lengths2 = lengthsWith(known3);
  const peak = readRate4(fields2)?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "optimizer.init_args.lr");
  const input = { fields: fields2, known: known3, lengths: lengths2, peak: peak ?? 0 };
  const bound = scriptOf(fields2) === "pretrain" ? pretraining(input) : finetuning(input);
  if (bound !== null && lengths2.open.length === 0) return bound;
  if (lengths2.open.length === 0) lengths2.miss("custom", "train");
  return openBound(lengths2, { family: "cosine", horizon: readLength6(fields2)?.value ?? null });
}
function finetuning({ fields: fields2, known: known3, lengths: lengths2, peak }) {
  const limit = fields2.positive("train.max_steps")?.value ?? null;
  const epochs = fields2.positive("train.epochs")?.value ?? (limit === null ? 5 : null);
  const ofEpochs = epochs === null || known3.stepsPerEpoch === void 0 ? null : epochs * Math.floor(known3.stepsPerEpoch);
  const given3 = known3.steps ?? (ofEpochs !== null && limit !== null ? Math.min(ofEpochs, limit) : ofEpochs ?? limit);
  const total = given3 ?? lengths2.miss("steps-per-epoch", "train.epochs");
  const warmup = readWarmup6(fields2)?.value.value ?? 0;
  if (total === null || !(total > warmup)) return null;
  const schedule = withWarmup({ body: cosine({ peak, steps: total - warmup, past: "rises" }), steps: warmup });
  return { kind: "known", schedule, runLength: total };
}
function pretraining({ fields: fields2, known: known3, lengths: lengths2, peak }) {
  const devices = readDevices2(fields2)?.value ?? known3.worldSize ?? lengths2.miss("world-size", "devices");
  const global = readGlobalBatch(fields2)?.value ?? null;
  const micro = fields2.positive("train.micro_batch_size")?.value ?? 4;
  if (devices === null || global === null) return null;
  const accumulation = Math.floor(Math.floor(global / devices) / micro);
  const sequence2 = fields2.positive("train.max_seq_length")?.value ?? null;
  const perIteration = sequence2 === null ? tokensPerIteration(known3, accumulation * devices) : micro * sequence2;
  const tokens = readLength6(fields2)?.value.value ?? null;
  if (!(accumulation > 0) || tokens === null) return null;
  if (perIteration === null) return lengths2.miss("tokens-per-step", "train.max_seq_length");
  const iterations = Math.floor(Math.floor(tokens / devices) / perIteration);
  const warmup = warmupIterations(fields2, known3, lengths2, { accumulation, iterations });
  if (warmup === null) return null;
  const floor = fields2.number("train.min_lr")?.value ?? 4e-5;
  const schedule = inIterations({ peak, floor, warmup, iterations });
  return { kind: "known", schedule: inUpdates(schedule, accumulation), runLength: Math.floor(iterations / accumulation) };
}
function tokensPerIteration({ tokensPerStep: tokensPerStep2 }, iterations) {
  return tokensPerStep2 === void 0 ? null : tokensPerStep2 / iterations;
}
function warmupIterations(fields2, known3, lengths2, { accumulation, iterations }) {
  const warmup = readWarmup6(fields2)?.value;
  if (warmup === void 0) return null;
  if (warmup.unit === "steps") return Math.min(iterations, warmup.value * accumulation);
  if (known3.stepsPerEpoch === void 0) return lengths2.miss("steps-per-epoch", "train.lr_warmup_fraction");
  return Math.min(iterations, Math.ceil(warmup.value * known3.stepsPerEpoch * accumulation));
}
function inIterations(options2) {
  const { peak, floor, warmup, iterations } = options2;
  const body = iterations > warmup ? cosine({ peak, floor, steps: iterations - warmup }) : constant({ rate: floor });
  return withWarmup({ body, steps: warmup, target: peak });
}
function inUpdates(schedule, accumulation) {
  if (accumulation === 1) return schedule;
  const horizon = schedule.horizon === null ? null : schedule.horizon / accumulation;
  const about = { warmup: schedule.warmup / accumulation, horizon, parameters: { iterationsPerUpdate: accumulation } };
  return remade(schedule, about, reclocked(schedule, { stride: accumulation, offset: accumulation - 1 }));
}

// src/configs/litgpt/support.ts
var litgptSupport = {
  keys: {
    maxTrainSteps: ["train.epochs", "train.max_tokens"],
    learningRate: ["optimizer.init_args.lr"],
    warmup: ["train.lr_warmup_steps"],
    "batch.perDevice": ["train.micro_batch_size"],
    "batch.devices": ["devices"],
    "batch.global": ["train.global_batch_size"],
    "optimizer.name": ["optimizer.class_path"],
    weightDecay: ["optimizer.init_args.weight_decay"],
    evaluateEvery: ["eval.interval"],
    saveEvery: ["train.save_interval"]
  },
  composition: "none: one file is one config",
  notSupported: "command-line overrides; `max_seq_length` as a length"
};

// src/configs/litgpt/reader.ts
var trainNames = [
  "save_interval",
  "log_interval",
  "global_batch_size",
  "micro_batch_size",
  "lr_warmup_steps",
  "lr_warmup_fraction",
  "max_tokens",
  "max_seq_length",
  "tie_embeddings",
  "max_norm",
  "min_lr"
];
var rootNames = ["checkpoint_dir", "out_dir", "model_name", "model_config", "tokenizer_dir", "lora_r", "logger_name", "initial_checkpoint_dir", "precision"];
var litgpt = {
  id: "litgpt",
  title: "LitGPT",
  url: "https://github.com/Lightning-AI/litgpt",
  recognisedBy: "`train` with `lr_warmup_steps`, `micro_batch_size`, `save_interval` and the like, beside `checkpoint_dir`, `model_name`, `out_dir`",
  languages: ["yaml", "json"],
  support: litgptSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf11(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readLit(document)], problems: [] })
};
function scoreOf11(root) {
  const train = root.entries.get("train")?.value;
  if (train?.kind !== "mapping") return 0;
  const own2 = trainNames.filter((name) => train.entries.has(name)).length;
  const beside = rootNames.filter((name) => root.entries.has(name)).length;
  const isSure = train.entries.has("lr_warmup_steps") || train.entries.has("lr_warmup_fraction") || train.entries.has("tie_embeddings");
  return isSure && own2 >= 3 && beside >= 1 ? Math.min(0.92, 0.6 + 0.03 * (own2 + beside)) : 0;
}
function readLit(document) {
  const fields2 = fieldsOf(document);
  return buildConfig("litgpt", fields2, {
    maxTrainSteps: readLength6(fields2),
    learningRate: readRate4(fields2),
    schedule: bindLitgpt(fields2),
    warmup: readWarmup6(fields2),
    batch: {
      perDevice: firstOf2(fields2.positive("train.micro_batch_size"), byDefault(scriptOf(fields2) === "pretrain" ? 4 : 1)),
      global: readGlobalBatch(fields2),
      devices: readDevices2(fields2)
    },
    optimizer: {
      name: fields2.text("optimizer.class_path") ?? (fields2.node("optimizer")?.kind === "scalar" ? fields2.text("optimizer") : null),
      parameters: fields2.record("optimizer.init_args.betas.0", "optimizer.init_args.betas.1", "optimizer.init_args.eps", "train.max_norm")
    },
    weightDecay: fields2.number("optimizer.init_args.weight_decay"),
    ...namedRecords(document.root),
    evaluateEvery: fields2.length("steps", "eval.interval"),
    saveEvery: fields2.length("steps", "train.save_interval")
  });
}

// src/configs/llama-factory/facts.ts
var llamaFactoryFacts = {
  ...huggingFaceFacts,
  framework: "llama-factory",
  follows: "LLaMA-Factory 0.9, whose arguments inherit Seq2SeqTrainingArguments: transformers 5.18.0; warmup_ratio as in 4.x"
};

// src/configs/llama-factory/support.ts
var llamaFactorySupport = {
  keys: {
    maxTrainSteps: ["max_steps", "num_train_epochs"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_ratio", "warmup_steps"],
    "batch.perDevice": ["micro_batch_size", "per_device_train_batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "batch.devices": ["num_gpus"],
    "batch.global": ["global_batch_size"],
    "optimizer.name": ["optim_config.name"],
    weightDecay: ["optim_config.wd", "optim_config.weight_decay"],
    evaluateEvery: ["eval_steps"],
    saveEvery: ["save_steps"],
    keepCheckpoints: ["save_total_limit"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "`dataset_info.json`, and with it the length of an epoch; export, chat and evaluation files, which are no configs"
};

// src/configs/llama-factory/v1.ts
var pluginNames = [
  "dist_config",
  "kernel_config",
  "peft_config",
  "optim_config",
  "quant_config",
  "lr_scheduler_config",
  "sample_backend",
  "batching_strategy"
];
function isOfV1({ entries }) {
  const plugins = pluginNames.filter((name) => entries.has(name)).length;
  return entries.has("model") && entries.has("train_dataset") && (entries.has("model_class") || entries.has("cutoff_len")) && plugins >= 1;
}
function argumentsOfV1(fields2) {
  const optimizer = fields2.under("optim_config");
  return {
    maxTrainSteps: readLength7(fields2),
    learningRate: readRate5(fields2),
    schedule: bindV1(fields2),
    batch: {
      perDevice: firstOf2(fields2.positive("micro_batch_size"), fields2.has("micro_batch_size") ? null : byDefault(1)),
      global: fields2.positive("global_batch_size"),
      devices: fields2.positive("dp_size")
    },
    optimizer: {
      name: optimizer.text("name"),
      parameters: { ...optimizer.record("momentum", "nesterov", "adamw_betas.0", "adamw_betas.1", "adamw_eps"), ...fields2.record("max_grad_norm") }
    },
    weightDecay: optimizer.number("wd", "weight_decay"),
    saveEvery: firstOf2(fields2.length("steps", "save_steps"), fields2.length("epochs", "save_epochs")),
    keepCheckpoints: fields2.positive("save_total_limit")
  };
}
function readLength7(fields2) {
  const epochs = fields2.has("num_train_epochs") ? null : byDefault({ value: 3, unit: "epochs" });
  return firstOf2(fields2.length("steps", "max_steps"), fields2.length("epochs", "num_train_epochs"), epochs);
}
function readRate5(fields2) {
  return fields2.has("learning_rate") ? fields2.number("learning_rate") : byDefault(1e-4);
}
function bindV1(fields2) {
  const plugin = fields2.text("lr_scheduler_config.name");
  if (plugin !== null) fields2.report("schedule-custom", "lr_scheduler_config.name", { schedule: plugin.value.slice(0, 80) });
  const keys = scheduleKeys(fields2, ["max_steps", "num_train_epochs", "lr_scheduler_config"], { learning_rate: readRate5(fields2) });
  return bindSchedule(keys, (known3) => bind14(fields2, plugin !== null, known3));
}
function bind14(fields2, isCustom, known3) {
  const lengths2 = lengthsWith(known3);
  const peak = readRate5(fields2)?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const length = readLength7(fields2)?.value ?? null;
  if (isCustom) lengths2.miss("custom", "lr_scheduler_config");
  if (peak === null || isCustom) {
    return openBound(lengths2, { family: isCustom ? null : "constant", parameters: parametersIn(fields2.under("lr_scheduler_config")), horizon: length });
  }
  const ofEpochs = length === null || known3.stepsPerEpoch === void 0 ? null : length.value * known3.stepsPerEpoch;
  return { kind: "known", schedule: constant({ rate: peak }), runLength: length?.unit === "steps" ? length.value : known3.steps ?? ofEpochs };
}

// src/configs/llama-factory/reader.ts
var stages = /* @__PURE__ */ new Set(["pt", "sft", "rm", "ppo", "dpo", "kto", "orpo"]);
var ownNames6 = [
  "finetuning_type",
  "template",
  "cutoff_len",
  "dataset",
  "dataset_dir",
  "lora_rank",
  "lora_target",
  "val_size",
  "pref_beta",
  "preprocessing_num_workers",
  "plot_loss",
  "do_train"
];
var llamaFactory2 = {
  id: "llama-factory",
  title: "LLaMA-Factory",
  url: "https://llamafactory.readthedocs.io/en/latest/advanced/arguments.html",
  recognisedBy: "`stage: sft` (or another of its stages) beside `finetuning_type`, `template`, `dataset`, `cutoff_len`, as flags of a launch script too; `model_class`, `train_dataset` and `dist_config` or `kernel_config` of its v1",
  languages: ["yaml", "json", "shell"],
  support: llamaFactorySupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf12(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readLlamaFactory(document)], problems: [] }),
  convert: convertHuggingFace
};
function scoreOf12(root) {
  const own2 = ownNames6.filter((name) => root.entries.has(name)).length;
  const trains = ["do_train", "num_train_epochs", "max_steps", "learning_rate", "per_device_train_batch_size"].filter((name) => root.entries.has(name)).length;
  const doTrain = root.entries.get("do_train")?.value;
  if (doTrain?.kind === "scalar" && doTrain.value === false) return 0;
  if (isOfV1(root)) return trains >= 1 ? 0.9 : 0;
  return stages.has(textOf2(root.entries.get("stage")?.value) ?? "") && own2 >= 2 && trains >= 2 ? 0.9 : 0;
}
function readLlamaFactory(document) {
  const fields2 = fieldsOf(document);
  const isV1 = document.root.kind === "mapping" && isOfV1(document.root);
  return buildConfig("llama-factory", fields2, { ...isV1 ? argumentsOfV1(fields2) : trainingArguments(fields2), ...namedRecords(document.root) });
}

// src/configs/llm-foundry/convert.ts
var foreignKeys = ["alpha_i", "alpha_f", "scale_warmup"];
function convertFoundry(config, conversion) {
  const times2 = composerTimes(config, conversion);
  if (conversion.recipe !== "hold-then-decay" || times2 === null) return times2;
  const { schedule, values } = config;
  const namePath = schedulerNamePath(config);
  const lengthPath = pathOf2(config, config.maxTrainSteps);
  const duration = lengthPath === null ? null : parseTime(values.get(lengthPath)?.value ?? null);
  const decay = conversion.decaySteps;
  if (schedule?.kind !== "known" || schedule.runLength === null || namePath === null || duration === null || decay === null) return null;
  const prefix2 = prefixOf(namePath);
  const inUnit2 = (steps2) => written(asLong(duration, steps2, schedule.runLength ?? 1));
  const cooldown = { path: `${prefix2}t_cooldown`, value: inUnit2(decay), after: "t_warmup" };
  if (values.get(namePath)?.value === "inv_sqrt_with_warmup") return [...times2.filter(({ path }) => path !== cooldown.path), cooldown];
  const isLine = values.get(namePath)?.value === "linear_decay_with_warmup";
  const warmup = parseTime(values.get(`${prefix2}t_warmup`)?.value ?? null);
  const isOneUnit = duration.unit !== "ep" && (warmup?.unit === duration.unit || warmup?.unit === "dur");
  if (!isLine || !isOneUnit || foreignKeys.some((key2) => values.has(prefix2 + key2))) return null;
  const set = (key2, value) => ({ path: prefix2 + key2, value, after: "t_warmup" });
  return [
    { path: namePath, value: "inv_sqrt_with_warmup" },
    set("t_scale", inUnit2(Math.max(1, conversion.warmupSteps))),
    cooldown,
    set("alpha_f_decay", 1),
    set("alpha_f_cooldown", conversion.floor / conversion.peak),
    ...times2
  ];
}

// src/configs/llm-foundry/support.ts
var llmFoundrySupport = {
  keys: {
    maxTrainSteps: ["max_duration"],
    learningRate: ["optimizer.lr"],
    warmup: ["scheduler.t_warmup"],
    "batch.perDevice": ["device_train_microbatch_size"],
    "batch.global": ["global_train_batch_size"],
    "optimizer.name": ["optimizer.name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["save_interval"],
    keepCheckpoints: ["save_num_checkpoints_to_keep"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "`variables` that refer to the environment; algorithms"
};

// src/configs/llm-foundry/reader.ts
var schedulerNames2 = /* @__PURE__ */ new Set(["constant_with_warmup", "cosine_with_warmup", "linear_decay_with_warmup", "inv_sqrt_with_warmup"]);
var ownKeys2 = ["variables", "train_loader", "max_seq_len", "fsdp_config", "tokenizer", "device_train_microbatch_size", "icl_tasks", "eval_loader"];
var llmFoundry = {
  id: "llm-foundry",
  title: "LLM Foundry",
  url: "https://github.com/mosaicml/llm-foundry/tree/main/scripts/train",
  recognisedBy: "`scheduler.name` of its registry beside `max_duration` and `train_loader`, `max_seq_len` or `fsdp_config`",
  languages: ["yaml", "json"],
  support: llmFoundrySupport,
  recognise: scoreOf13,
  read: (document) => {
    const parts2 = partsOf(document);
    return parts2 === null ? { kind: "not-mine" } : { kind: "read", value: [readComposer("llm-foundry", parts2)], problems: [] };
  },
  convert: convertFoundry
};
function scoreOf13(document) {
  const parts2 = partsOf(document);
  if (parts2 === null || !parts2.fields.has("max_duration") || parts2.fields.has("optimizer.learning_rate")) return 0;
  const name = schedulerName(parts2) ?? "";
  if (name === "inv_sqrt_with_warmup") return 0.9;
  return schedulerNames2.has(name) && ownKeys2.some((key2) => parts2.fields.has(key2)) ? 0.9 : 0;
}

// src/configs/maxtext/schedule.ts
var finalKeys = ["learning_rate_final_fraction", "cosine_learning_rate_final_fraction"];
var keyNames8 = [
  "steps",
  "learning_rate",
  "learning_rate_schedule_steps",
  "lr_schedule_type",
  "warmup_steps_fraction",
  ...finalKeys,
  "wsd_decay_steps_fraction"
];
function inheritsBase(fields2) {
  const base = fields2.text("base_config")?.value ?? "base.yml";
  return /(?:^|\/)base\.ya?ml$/.test(base);
}
function settingOf(fields2, otherwise, ...keys) {
  if (keys.some((key2) => fields2.has(key2))) return fields2.number(...keys);
  return inheritsBase(fields2) ? byDefault(otherwise) : null;
}
function stepsOf4(fields2) {
  const steps2 = settingOf(fields2, 150001, "steps");
  return steps2 !== null && steps2.value > 0 ? steps2 : fields2.positive("learning_rate_schedule_steps");
}
function lengthOf3(fields2) {
  const steps2 = stepsOf4(fields2);
  return steps2 === null ? null : { ...steps2, value: { value: steps2.value, unit: "steps" } };
}
function bindMaxText(fields2) {
  return bindSchedule(scheduleKeys(fields2, keyNames8), (known3) => bind15(fields2, known3));
}
function bind15(fields2, known3) {
  const lengths2 = lengthsWith(known3);
  const type = fields2.text("lr_schedule_type")?.value ?? "cosine";
  const run = stepsOf4(fields2)?.value ?? known3.steps ?? lengths2.miss("steps", "steps");
  const peak = settingOf(fields2, 3e-5, "learning_rate")?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const share = settingOf(fields2, 0.1, "warmup_steps_fraction")?.value ?? lengths2.miss("custom", "warmup_steps_fraction");
  const final = settingOf(fields2, 0.1, ...finalKeys)?.value ?? lengths2.miss("custom", "learning_rate_final_fraction");
  const isStable = type === "wsd";
  const decayShare = isStable ? settingOf(fields2, 0.1, "wsd_decay_steps_fraction")?.value ?? lengths2.miss("custom", "wsd_decay_steps_fraction") : 0;
  if (!isStable && type !== "cosine") lengths2.miss("custom", "lr_schedule_type");
  if (run === null || peak === null || share === null || final === null || decayShare === null || lengths2.open.length > 0) {
    return openBound(lengths2, {
      family: isStable ? "warmup-stable-decay" : "cosine",
      parameters: { scheduler: type },
      horizon: lengthOf3(fields2)?.value ?? null
    });
  }
  const until = fields2.positive("learning_rate_schedule_steps")?.value ?? run;
  const warmup = Math.trunc(until * share);
  const shape = { peak, floor: peak * final, warmup, rest: until - warmup };
  const body = isStable ? stable(shape, Math.trunc(until * decayShare), fields2.text("wsd_decay_style")?.value ?? "linear") : waning(shape);
  return { kind: "known", schedule: endedAt({ body: withWarmup({ body, steps: warmup, target: peak }), at: until, rate: 0 }), runLength: run };
}
function waning({ peak, floor, rest }) {
  return rest > 1 ? cosine({ peak, floor, steps: rest - 1 }) : constant({ rate: floor });
}
function stable({ peak, floor, rest }, decay, style) {
  if (decay <= 0) return constant({ rate: peak });
  if (decay === 1 && style === "linear") return constant({ rate: peak });
  return stableDecay({ peak, floor, stable: rest - decay, decay: decay - 1, shape: style === "cosine" ? "cosine" : "linear" });
}

// src/configs/maxtext/support.ts
var maxTextSupport = {
  keys: {
    maxTrainSteps: ["steps"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_steps_fraction"],
    "batch.perDevice": ["per_device_batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "optimizer.name": ["opt_type"],
    weightDecay: ["adam_weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["checkpoint_period"],
    keepCheckpoints: ["max_num_checkpoints_to_keep"]
  },
  composition: "`base_config`, beside the file or from the folder of configs",
  notSupported: "`eval_interval: -1`, which is off; schedules set by `learning_rate_schedule_steps` of a base file"
};

// src/configs/maxtext/reader.ts
var ownKeys3 = ["learning_rate_schedule_steps", "learning_rate_final_fraction", "cosine_learning_rate_final_fraction", "wsd_decay_steps_fraction"];
var hints = ["base_config", "warmup_steps_fraction", "base_output_directory", "max_target_length", "ici_fsdp_parallelism", "remat_policy", "opt_type"];
var trainingKeys = ["steps", "learning_rate", "per_device_batch_size", "learning_rate_schedule_steps", "warmup_steps_fraction"];
var maxText = {
  id: "maxtext",
  title: "MaxText",
  url: "https://github.com/AI-Hypercomputer/maxtext/blob/main/src/maxtext/configs/base.yml",
  recognisedBy: "`learning_rate_schedule_steps`, `learning_rate_final_fraction`, or `base_config` beside `steps` or `per_device_batch_size`",
  languages: ["yaml"],
  support: maxTextSupport,
  recognise: scoreOf14,
  read: (document) => ({ kind: "read", value: [readMaxText(fieldsOf(document))], problems: [] })
};
function scoreOf14({ root }) {
  if (root.kind !== "mapping") return 0;
  const isScalar2 = (key2) => root.entries.get(key2)?.value.kind === "scalar";
  if (!trainingKeys.some(isScalar2)) return 0;
  if (ownKeys3.some(isScalar2)) return 0.9;
  return hints.filter(isScalar2).length > 1 ? 0.8 : 0;
}
function readMaxText(fields2) {
  const saves = fields2.flag("enable_checkpointing")?.value !== false;
  return buildConfig("maxtext", fields2, {
    maxTrainSteps: lengthOf3(fields2),
    learningRate: settingOf(fields2, 3e-5, "learning_rate"),
    schedule: bindMaxText(fields2),
    warmup: inUnit(settingOf(fields2, 0.1, "warmup_steps_fraction"), "fraction"),
    batch: {
      perDevice: settingOf(fields2, 12, "per_device_batch_size"),
      accumulation: settingOf(fields2, 1, "gradient_accumulation_steps")
    },
    optimizer: { name: fields2.text("opt_type"), parameters: fields2.record("adam_b1", "adam_b2", "adam_eps") },
    weightDecay: settingOf(fields2, 0.1, "adam_weight_decay"),
    evaluateEvery: fields2.length("steps", "eval_interval"),
    saveEvery: saves ? inUnit(settingOf(fields2, 1e4, "checkpoint_period"), "steps") : null,
    keepCheckpoints: fields2.positive("max_num_checkpoints_to_keep"),
    ...namedRecords(fields2.root)
  });
}

// src/configs/megatron-lm/batch.ts
function globalBatch(fields2) {
  const given3 = fields2.positive(...spellings("global_batch_size"));
  if (given3 !== null) return given3;
  const steps2 = fields2.text(...spellings("step_batch_size_schedule"));
  const last = steps2 === null ? void 0 : stepPhases(fields2, steps2.value)?.at(-1);
  return steps2 === null || last === void 0 ? null : { ...steps2, value: last.batch };
}
function samplesPerUpdate(fields2, known3, lengths2) {
  const given3 = globalBatch(fields2)?.value;
  if (given3 !== void 0) return given3;
  const micro = fields2.positive(...spellings("micro_batch_size"))?.value;
  if (micro === void 0 || known3.worldSize === void 0) return lengths2.miss("world-size", "global-batch-size");
  const degree = (name) => fields2.positive(...spellings(name))?.value ?? 1;
  const modelParallel = degree("tensor_model_parallel_size") * degree("pipeline_model_parallel_size") * degree("context_parallel_size");
  return micro * Math.max(1, Math.floor(known3.worldSize / modelParallel));
}
var maxPhases = 1e4;
function batchPhases(fields2, batch) {
  const steps2 = fields2.text(...spellings("step_batch_size_schedule"));
  if (steps2 !== null) return stepPhases(fields2, steps2.value);
  const node = fields2.node(...spellings("rampup_batch_size"));
  if (node === null) return [{ samples: 0, batch }];
  const [start, increment, ramp, ...more] = (node.kind === "scalar" && typeof node.value === "string" ? splitNumbers(node.value) : numbersIn3(node)) ?? [];
  if (start === void 0 || increment === void 0 || ramp === void 0 || more.length > 0) return null;
  return rampPhases({ start, increment, ramp, batch });
}
function splitNumbers(text2) {
  const numbers = text2.replace(/[[\](),]/g, " ").trim().split(/\s+/).map(Number);
  return numbers.every(Number.isFinite) ? numbers : null;
}
function rampPhases(options2) {
  const { start, increment, ramp, batch } = options2;
  const count = (batch - start) / increment;
  if (!(start > 0 && increment > 0 && ramp >= 0 && Number.isInteger(count) && count >= 0 && count < maxPhases)) return null;
  if (count === 0) return [{ samples: 0, batch }];
  const perIncrement = ramp / count;
  const phases2 = [];
  for (let samples = 0, step2 = 0; ; ) {
    const size = samples > ramp ? batch : start + step2 * increment;
    phases2.push({ samples, batch: size });
    if (samples > ramp || step2 >= count) return phases2;
    const updates = Math.max(1, Math.ceil(((step2 + 1) * perIncrement - samples) / size));
    samples += updates * size;
    step2 = Math.min(count, Math.max(step2, Math.floor(samples / perIncrement)));
  }
}
var suffixes = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
function stepPhases(fields2, text2) {
  const sequence2 = fields2.positive(...spelled("seq_length", "encoder_seq_length"))?.value;
  if (sequence2 === void 0) return null;
  const entries = text2.trim().split(/[\s,]+/).map((entry) => entry.split(":").map(parseAmount));
  const steps2 = entries.map(([threshold, batch]) => ({ threshold: Math.floor((threshold ?? Number.NaN) / sequence2), batch: batch ?? Number.NaN }));
  if (steps2.length > maxPhases || steps2[0]?.threshold !== 0 || steps2.some(({ threshold, batch }) => !(threshold >= 0 && batch > 0))) return null;
  const phases2 = [];
  let samples = 0;
  for (const [index, { threshold, batch }] of steps2.entries()) {
    const before = phases2.at(-1);
    if (before !== void 0 && samples < threshold) samples += Math.ceil((threshold - samples) / before.batch) * before.batch;
    const next = steps2[index + 1];
    if (next === void 0 || next.threshold > samples) phases2.push({ samples, batch });
  }
  return phases2;
}
function parseAmount(text2) {
  const [, number8, suffix = ""] = /^([\d.]+(?:[eE][-+]?\d+)?)([KMBT]?)$/i.exec(text2.trim()) ?? [];
  return number8 === void 0 ? Number.NaN : Math.trunc(Number(number8) * (suffixes[suffix.toUpperCase()] ?? 1));
}

// src/configs/megatron-lm/convert.ts
function convertMegatron(config, conversion) {
  const lengthPath = pathOf2(config, config.maxTrainSteps);
  const length = lengthSettings(config, conversion);
  if (length === null || lengthPath === null || config.maxTrainSteps?.value.unit !== "steps") return null;
  const beside = argumentsBeside(config, lengthPath);
  const stylePath = beside.written("lr_decay_style");
  const style = String((stylePath === null ? null : config.values.get(stylePath)?.value) ?? "linear");
  const horizon = beside.written("lr_decay_iters");
  const share = beside.written("lr_warmup_fraction");
  const lengths2 = [
    ...length,
    ...horizon === null ? [] : [{ path: horizon, value: conversion.toSteps }],
    ...share === null ? [] : [{ path: share, value: shareOf(conversion.warmupSteps, conversion.toSteps) }]
  ];
  if (conversion.recipe !== "hold-then-decay") return style === "inverse-square-root" ? null : lengths2;
  const decay = { path: beside.path("lr_wsd_decay_iters"), value: conversion.decaySteps };
  if (style === "WSD") return [...lengths2, decay];
  if (style !== "linear") return null;
  const after = stylePath === null ? keyOf(lengthPath) : keyOf(stylePath);
  return [
    { path: beside.path("lr_decay_style"), value: "WSD", after },
    { path: beside.path("lr_wsd_decay_style"), value: "linear", after },
    { ...decay, after },
    ...lengths2
  ];
}
function argumentsBeside(config, lengthPath) {
  const prefix2 = prefixOf(lengthPath);
  const written2 = (name) => {
    const found = spellings(name).find((key2) => config.values.get(prefix2 + key2)?.value !== void 0 && config.values.get(prefix2 + key2)?.value !== null);
    return found === void 0 ? null : prefix2 + found;
  };
  const spelledLike = (name) => {
    const like = keyOf(lengthPath);
    const dashes = like.startsWith("--") ? "--" : "";
    return dashes + (like.includes("_") ? name : name.replaceAll("_", "-"));
  };
  return { written: written2, path: (name) => written2(name) ?? prefix2 + spelledLike(name) };
}

// src/configs/megatron-lm/samples-clock.ts
function updatesOf2(phases2, samples) {
  let updates = 0;
  for (const [index, { samples: from2, batch }] of phases2.entries()) {
    const until = Math.min(samples, phases2[index + 1]?.samples ?? Number.POSITIVE_INFINITY);
    if (until <= from2) break;
    updates += (until - from2) / batch;
  }
  return updates;
}
function onSamplesClock(schedule, phases2) {
  const [first] = phases2;
  if (first === void 0) return schedule;
  if (phases2.length === 1) return perUpdate(schedule, { perUpdate: first.batch });
  let updates = 0;
  const parts2 = [];
  for (const [index, { samples, batch }] of phases2.entries()) {
    const curve = reclocked(schedule, { stride: batch, offset: samples - updates * batch });
    updates += ((phases2[index + 1]?.samples ?? Number.POSITIVE_INFINITY) - samples) / batch;
    parts2.push({ until: updates, curve });
  }
  const horizon = schedule.horizon === null ? null : updatesOf2(phases2, schedule.horizon);
  return remade(schedule, { warmup: updatesOf2(phases2, schedule.warmup), horizon, parameters: { batches: phases2.map(({ batch }) => batch) } }, pieces(parts2));
}

// src/configs/megatron-lm/schedules.ts
var wsdShapes = /* @__PURE__ */ new Map([
  ["exponential", "exponential"],
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["minus_sqrt", "1-sqrt"]
]);
var megatronStyles = /* @__PURE__ */ new Map([
  ["constant", "constant"],
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["inverse-square-root", "inverse-square-root"],
  ["WSD", "warmup-stable-decay"]
]);
function megatronSchedule(options2) {
  const { peak, floor, start, warmup, decay } = options2;
  if (!(floor >= 0 && peak >= floor && start <= peak && decay > 0 && warmup < decay)) return null;
  const body = bodyOf4(options2);
  return body === null ? null : withWarmup({ body, steps: warmup, start, target: peak });
}
function bodyOf4({ style, peak, floor, warmup, decay, wsdDecay, wsdStyle, sample }) {
  const steps2 = decay - warmup;
  switch (style) {
    case "constant":
      return constant({ rate: peak });
    case "linear":
      return linear({ start: peak, end: floor, steps: steps2 });
    case "cosine":
      return cosine({ peak, floor, steps: steps2 });
    case "inverse-square-root": {
      const body = inverseSquareRoot({ peak, timescale: Math.max(warmup, sample), floor, floorBy: "clamp" });
      return endedAt({ body: warmup > 0 ? body : fromFirstSample(body, sample), at: steps2, rate: floor, inclusive: true });
    }
    case "WSD": {
      const shape = wsdShapes.get(wsdStyle);
      if (wsdDecay === null || !(wsdDecay > 0) || shape === void 0 || wsdDecay > steps2) return null;
      return stableDecay({ peak, floor, stable: steps2 - wsdDecay, decay: wsdDecay, shape });
    }
    default:
      return null;
  }
}
function fromFirstSample(body, sample) {
  const curve = pieces([
    { until: sample, curve: constantCurve(body.peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, sample) }
  ]);
  return remade(body, {}, curve);
}

// src/configs/megatron-lm/schedule.ts
var keyNames9 = ["train_iters", "train_samples", "lr", "min_lr", ...scheduleNames, "global_batch_size", "rampup_batch_size", "step_batch_size_schedule"];
function readLength8(fields2) {
  return firstOf2(fields2.length("steps", ...spellings("train_iters")), fields2.length("samples", ...spellings("train_samples")));
}
function readWarmup7(fields2) {
  const fraction = inUnit(fields2.number(...spellings("lr_warmup_fraction")), "fraction");
  return firstOf2(
    fraction,
    inUnit(fields2.number(...spellings("lr_warmup_iters")), "steps"),
    inUnit(fields2.number(...spellings("lr_warmup_samples")), "samples")
  );
}
function bindMegatron(fields2) {
  const style = styleOf(fields2);
  if (!megatronStyles.has(style)) fields2.report("schedule-unknown", presentKey(fields2, "lr_decay_style"), { schedule: style.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields2, spelled(...keyNames9)), (known3) => bind16(fields2, known3));
}
function presentKey(fields2, name) {
  return spellings(name).find((key2) => fields2.has(key2)) ?? null;
}
function styleOf(fields2) {
  return firstOf2(fields2.text(...spellings("lr_decay_style")), byDefault("linear"))?.value ?? "linear";
}
function number7(fields2, name) {
  return fields2.number(...spellings(name))?.value ?? null;
}
function bind16(fields2, known3) {
  const lengths2 = lengthsWith(known3);
  const style = styleOf(fields2);
  const length = readLength8(fields2)?.value ?? null;
  const horizon = decayLength2(fields2, length);
  const asOpen = () => openBound(lengths2, { family: megatronStyles.get(style) ?? null, parameters: { style }, horizon });
  if (!megatronStyles.has(style)) lengths2.miss("custom", "lr-decay-style");
  const peak = number7(fields2, "lr") ?? known3.learningRate ?? lengths2.miss("learning-rate", "lr");
  const clock = clockOf3({ fields: fields2, known: known3, lengths: lengths2, length });
  if (peak === null || clock === null || lengths2.open.length > 0) return asOpen();
  const options2 = optionsOf3(fields2, peak, style, clock);
  const schedule = options2 === null ? null : megatronSchedule(options2);
  if (schedule === null) {
    lengths2.miss("custom", "lr-decay-style");
    return asOpen();
  }
  const runLength3 = clock.runLength;
  return { kind: "known", schedule: clock.phases === null ? schedule : onSamplesClock(schedule, clock.phases), runLength: runLength3 };
}
function decayLength2(fields2, length) {
  const given3 = firstOf2(fields2.length("steps", ...spellings("lr_decay_iters")), fields2.length("samples", ...spellings("lr_decay_samples")));
  return given3?.value ?? length;
}
function clockOf3({ fields: fields2, known: known3, lengths: lengths2, length }) {
  const grows = fields2.node(...spelled("rampup_batch_size", "step_batch_size_schedule")) !== null;
  const inSamples = length?.unit === "samples";
  const total = length?.value ?? known3.steps ?? null;
  const needsBatch = inSamples || grows || needsOneSample(fields2);
  const batch = needsBatch ? samplesPerUpdate(fields2, known3, lengths2) : null;
  if (needsBatch && batch === null) return null;
  if (!inSamples && !grows) return { counts: "iters", scale: 1, sample: batch === null ? 1 : 1 / batch, total, runLength: total, phases: null };
  if (batch === null) return null;
  const phases2 = batchPhases(fields2, batch);
  if (phases2 === null) return lengths2.miss("custom", "rampup-batch-size");
  if (!inSamples) return { counts: "iters", scale: batch, sample: 1, total: total === null ? null : total * batch, runLength: total, phases: phases2 };
  return { counts: "samples", scale: 1, sample: 1, total, runLength: total === null ? null : Math.floor(updatesOf2(phases2, total)), phases: phases2 };
}
function needsOneSample(fields2) {
  const warmup = number7(fields2, "lr_warmup_fraction") ?? number7(fields2, "lr_warmup_iters") ?? number7(fields2, "lr_warmup_samples");
  return styleOf(fields2) === "inverse-square-root" && !warmup;
}
function optionsOf3(fields2, peak, style, { counts, scale, sample, total }) {
  const inClock = (name) => {
    const value = number7(fields2, `${name}_${counts}`);
    return value === null ? null : value * scale;
  };
  const decay = inClock("lr_decay") ?? total ?? (style === "constant" ? Number.POSITIVE_INFINITY : null);
  if (decay === null) return null;
  const fraction = number7(fields2, "lr_warmup_fraction");
  return {
    style,
    peak,
    floor: number7(fields2, "min_lr") ?? 0,
    start: number7(fields2, "lr_warmup_init") ?? 0,
    warmup: fraction === null ? inClock("lr_warmup") ?? 0 : fraction * decay,
    decay,
    wsdDecay: inClock("lr_wsd_decay"),
    wsdStyle: fields2.text(...spellings("lr_wsd_decay_style"))?.value ?? "exponential",
    sample
  };
}

// src/configs/megatron-lm/support.ts
var megatronSupport = {
  keys: {
    maxTrainSteps: ["train-iters", "train-samples"],
    learningRate: ["lr"],
    warmup: ["lr_warmup_iters", "lr-warmup-samples", "lr-warmup-fraction"],
    "batch.perDevice": ["micro-batch-size"],
    "batch.devices": ["nproc_per_node"],
    "batch.global": ["global-batch-size"],
    weightDecay: ["weight-decay"],
    evaluateEvery: ["eval-interval"],
    saveEvery: ["save-interval"]
  },
  composition: "variables, defaults and arrays of the launch script",
  notSupported: "flags that a sourced script adds; `--rampup-batch-size` as a length in updates"
};

// src/configs/megatron-lm/reader.ts
var megatron = {
  id: "megatron-lm",
  title: "Megatron-LM",
  url: "https://github.com/NVIDIA/Megatron-LM",
  recognisedBy: "`--train-iters` or `--train-samples` beside other flags such as `--lr-decay-style`, `--micro-batch-size`, in YAML or a launch script",
  languages: ["yaml", "json", "shell"],
  support: megatronSupport,
  recognise: (document) => Math.max(0, ...findFlags(document).map(({ node }) => flagsScore(node))),
  read: (document) => {
    const placed3 = findFlags(document);
    if (placed3.length === 0) return { kind: "not-mine" };
    return { kind: "read", value: placed3.map((found) => readFlags(document, found, placed3.length > 1)), problems: [] };
  },
  convert: convertMegatron
};
function readFlags(document, { path, node }, isOneOfSeveral) {
  const fields2 = fieldsOf(document, node, [], path.map((key2) => `${key2}.`).join(""));
  const optimizer = fields2.text(...spellings("optimizer"));
  return buildConfig("megatron-lm", fields2, {
    name: isOneOfSeveral ? path.join(".") : null,
    root: isOneOfSeveral ? node : document.root,
    maxTrainSteps: readLength8(fields2),
    learningRate: fields2.number(...spellings("lr")),
    schedule: bindMegatron(fields2),
    warmup: readWarmup7(fields2),
    batch: { perDevice: fields2.positive(...spellings("micro_batch_size")), global: globalBatch(fields2), devices: devicesOf(fields2) },
    optimizer: {
      name: optimizer ?? byDefault("adam"),
      parameters: fields2.record(...spelled("adam_beta1", "adam_beta2", "adam_eps", "sgd_momentum", "clip_grad", "muon_momentum"))
    },
    weightDecay: fields2.node(...spellings("weight_decay")) === null ? byDefault(0.01) : fields2.number(...spellings("weight_decay")),
    ...namedRecords(node),
    evaluateEvery: fields2.length("steps", ...spellings("eval_interval")),
    saveEvery: fields2.length("steps", ...spellings("save_interval"))
  });
}
function devicesOf(fields2) {
  const given3 = fields2.positive(...spellings("world_size"));
  if (given3 !== null) return given3;
  const perNode = fields2.positive(...spelled("nproc_per_node"));
  const nodes = fields2.positive(...spelled("nnodes"));
  return perNode === null || nodes === null ? null : { ...perNode, value: perNode.value * nodes.value };
}

// src/configs/nanogpt/convert.ts
function convertNanogpt(config, conversion) {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === "hold-then-decay") return null;
  return [...length, { path: "lr_decay_iters", value: conversion.toSteps, after: "max_iters" }];
}

// src/configs/nanogpt/schedule.ts
var defaults = { learning_rate: 6e-4, max_iters: 6e5, warmup_iters: 2e3, lr_decay_iters: 6e5, min_lr: 6e-5 };
function withDefault(fields2, key2) {
  return unlessSaid(fields2, key2, fields2.number(key2), defaults[key2]);
}
function unlessSaid(fields2, key2, found, otherwise) {
  return found ?? (fields2.document.language === "python" && !fields2.has(key2) ? byDefault(otherwise) : null);
}
function onlyEvaluates2(fields2) {
  return fields2.flag("eval_only")?.value === true;
}
function bindNanogpt(fields2) {
  const rate = { learning_rate: withDefault(fields2, "learning_rate") };
  return bindSchedule(scheduleKeys(fields2, [...Object.keys(defaults), "decay_lr"], rate), (known3) => bind17(fields2, known3));
}
function bind17(fields2, known3) {
  const lengths2 = lengthsWith(known3);
  const value = (key2) => withDefault(fields2, key2)?.value ?? null;
  const peak = value("learning_rate") ?? known3.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const run = value("max_iters") ?? known3.steps ?? null;
  const decays2 = fields2.node("decay_lr") === null || flagOf(fields2);
  if (peak === null) return openBound(lengths2, { family: decays2 ? "cosine" : "constant" });
  if (!decays2) return { kind: "known", schedule: constant({ rate: peak }), runLength: run };
  const [warmup, end, floor] = [value("warmup_iters"), value("lr_decay_iters"), value("min_lr")];
  if (warmup === null || end === null || floor === null || !(end > warmup)) {
    lengths2.miss("custom", "lr_decay_iters");
    return openBound(lengths2, { family: "cosine" });
  }
  const body = cosine({ peak, floor, steps: end - warmup });
  return { kind: "known", schedule: withWarmup({ body, steps: warmup, form: "(u+1)/(W+1)" }), runLength: run };
}
function flagOf(fields2) {
  const value = fields2.scalar("decay_lr")?.value;
  return value !== false && value !== 0 && value !== "False";
}

// src/configs/nanogpt/support.ts
var nanogptSupport = {
  keys: {
    maxTrainSteps: ["max_iters"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_iters"],
    "batch.perDevice": ["batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["eval_interval"]
  },
  composition: "names assigned before, arithmetic on them",
  notSupported: "`exec` of another config file; overrides on the command line"
};

// src/configs/nanogpt/reader.ts
var signs = ["decay_lr", "lr_decay_iters", "eval_iters", "always_save_checkpoint", "init_from", "block_size", "n_embd", "n_head", "wandb_log", "eval_only"];
var others = [
  "max_iters",
  "warmup_iters",
  "min_lr",
  "learning_rate",
  "eval_interval",
  "log_interval",
  "gradient_accumulation_steps",
  "batch_size",
  "out_dir",
  "dataset",
  "n_layer",
  "dropout",
  "weight_decay",
  "beta1",
  "beta2",
  "grad_clip",
  "wandb_project",
  "wandb_run_name"
];
var foreign2 = ["micro_batch_size", "per_device_train_batch_size", "num_epochs", "epochs", "max_steps"];
var nanogpt2 = {
  id: "nanogpt",
  title: "nanoGPT",
  url: "https://github.com/karpathy/nanoGPT",
  recognisedBy: "variables of its train.py such as `max_iters`, `lr_decay_iters`, `decay_lr`, `eval_iters`, `block_size`",
  languages: ["python", "yaml", "json"],
  support: nanogptSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf15(document.root, document.language === "python") : 0,
  read: (document) => ({ kind: "read", value: [readNanogpt(document)], problems: [] }),
  convert: convertNanogpt
};
function scoreOf15({ entries }, isPython) {
  const has = (name) => entries.get(name)?.value.kind === "scalar";
  const own2 = signs.filter(has).length;
  const shared = others.filter(has).length;
  const trains = has("max_iters") || has("lr_decay_iters") || has("decay_lr") || has("eval_only");
  if (foreign2.some((name) => entries.has(name))) return 0;
  if (!trains || own2 < (isPython ? 1 : 2) || own2 + shared < 4) return 0;
  return Math.min(0.85, 0.5 + 0.04 * own2 + 0.01 * shared);
}
function readNanogpt(document) {
  const fields2 = fieldsOf(document);
  const trains = !onlyEvaluates2(fields2);
  return buildConfig("nanogpt", fields2, {
    maxTrainSteps: trains ? inUnit(withDefault(fields2, "max_iters"), "steps") : null,
    learningRate: trains ? withDefault(fields2, "learning_rate") : null,
    schedule: trains ? bindNanogpt(fields2) : null,
    warmup: trains ? inUnit(withDefault(fields2, "warmup_iters"), "steps") : null,
    batch: readBatch2(fields2),
    optimizer: { name: byDefault("AdamW"), parameters: fields2.record("beta1", "beta2", "grad_clip") },
    weightDecay: unlessSaid(fields2, "weight_decay", fields2.number("weight_decay"), 0.1),
    ...namedRecords(document.root),
    evaluateEvery: trains ? readInterval(fields2) : null,
    saveEvery: trains ? readInterval(fields2) : null
  });
}
function readInterval(fields2) {
  return unlessSaid(fields2, "eval_interval", fields2.length("steps", "eval_interval"), { value: 2e3, unit: "steps" });
}
function readBatch2(fields2) {
  const perDevice = unlessSaid(fields2, "batch_size", fields2.positive("batch_size"), 12);
  const accumulation = unlessSaid(fields2, "gradient_accumulation_steps", fields2.positive("gradient_accumulation_steps"), 40);
  if (perDevice === null || accumulation === null) return { perDevice, accumulation };
  return { perDevice, accumulation, global: { ...perDevice, value: perDevice.value * accumulation.value } };
}

// src/configs/nemo/convert.ts
var followers2 = /* @__PURE__ */ new Set([
  "CosineAnnealing",
  "WarmupAnnealing",
  "PolynomialDecayAnnealing",
  "PolynomialHoldDecayAnnealing",
  "SquareRootAnnealing",
  "SquareAnnealing"
]);
var holders = /* @__PURE__ */ new Map([
  ["WarmupAnnealing", "WarmupHoldAnnealLinear"],
  ["WarmupHoldAnnealLinear", "WarmupHoldAnnealLinear"],
  ["WarmupHoldAnnealOneMinusSquareRoot", "WarmupHoldAnnealOneMinusSquareRoot"]
]);
var symbolKey = /(?:^|\.)(?:sched|lr_scheduler)\.(?:name|_target_)$/;
function convertNemo(config, conversion) {
  const { schedule, values } = config;
  const namePath = Object.keys(schedule?.keys ?? {}).find((path) => symbolKey.test(path));
  const symbol = namePath === void 0 ? null : values.get(namePath)?.value;
  if (namePath === void 0 || typeof symbol !== "string") return null;
  const name = symbol.replace(/^.*\./, "").replace(/(?:Scheduler|Params)$/, "");
  if (schedulerNames.has(name)) return convertTorch(config, conversion);
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const options2 = optionsOf4(config, prefixOf(namePath));
  const { fromSteps, toSteps, warmupSteps } = conversion;
  const share = options2.read("warmup_ratio");
  const warmup = typeof share === "number" ? [options2.set("warmup_ratio", shareOf(Math.trunc(share * fromSteps + 1e-9), toSteps))] : [];
  if (conversion.recipe !== "hold-then-decay") {
    if (!followers2.has(name)) return null;
    const hold2 = options2.read("hold_steps");
    const growth = (toSteps - warmupSteps) / (fromSteps - warmupSteps);
    const held2 = typeof hold2 === "number" ? [options2.set("hold_steps", Math.round(hold2 * growth))] : [];
    return [...length, ...warmup, ...held2];
  }
  const holder = holders.get(name);
  if (holder === void 0 || symbol !== name || conversion.stableSteps === null) return null;
  const isShare = typeof options2.read("hold_ratio") === "number";
  const hold = isShare ? options2.set("hold_ratio", shareOf(conversion.stableSteps, toSteps)) : options2.set("hold_steps", conversion.stableSteps);
  return [...length, { path: namePath, value: holder }, ...warmup, hold];
}
function optionsOf4({ values }, beside) {
  const prefix2 = [`${beside}args.params.`, `${beside}args.`].find((below2) => [...values.keys()].some((path) => path.startsWith(below2))) ?? beside;
  const written2 = ["warmup_steps", "warmup_ratio"].find((key2) => values.has(prefix2 + key2));
  const after = written2 === void 0 ? {} : { after: keyOf(written2) };
  return {
    read: (key2) => values.get(prefix2 + key2)?.value ?? null,
    set: (key2, value) => ({ path: prefix2 + key2, value, ...after })
  };
}

// src/configs/nemo/parts.ts
var optimizerPaths = ["model.optim", "optim", "model.optimizer", "model.cfg.optim"];
function partsOf3(fields2) {
  const optimizerPath = optimizerPaths.find((path) => fields2.node(path)?.kind === "mapping") ?? null;
  const optimizer = fields2.under(optimizerPath ?? "model.optim");
  const key2 = ["sched", "lr_scheduler"].find((name) => optimizer.node(name)?.kind === "mapping") ?? null;
  const scheduler = optimizer.under(key2 ?? "sched");
  const options2 = ["args.params", "args"].find((path) => scheduler.node(path)?.kind === "mapping");
  const optimizerOptions = ["config", "args.params"].find((path) => optimizer.node(path)?.kind === "mapping");
  return {
    fields: fields2,
    optimizerPath,
    optimizer,
    optimizerOptions: optimizerOptions === void 0 ? optimizer : optimizer.under(optimizerOptions),
    schedulerPath: optimizerPath === null || key2 === null ? null : `${optimizerPath}.${key2}`,
    scheduler,
    options: options2 === void 0 ? scheduler : scheduler.under(options2),
    name: nameOf4(scheduler)
  };
}
function nameOf4(scheduler) {
  const target = scheduler.text("_target_", "args._target_");
  if (target !== null) return { ...target, value: target.value.replace(/^.*\./, "").replace(/(?:Scheduler|Params)$/, "") };
  return scheduler.text("name");
}
function readRate6({ optimizer, optimizerOptions }) {
  return firstOf2(optimizerOptions.number("lr"), optimizer.number("lr"));
}
function readLength9(fields2) {
  const given3 = firstOf2(fields2.length("steps", "trainer.max_steps"), fields2.length("epochs", "trainer.max_epochs"));
  if (given3 !== null) return given3;
  const unlimited = fields2.has("trainer.max_epochs") || (fields2.number("trainer.max_steps")?.value ?? -1) !== -1;
  const mayStandElsewhere = fields2.document.composition?.isWhole === false;
  return unlimited || mayStandElsewhere || fields2.node("trainer") === null ? null : byDefault({ value: 1e3, unit: "epochs" });
}

// src/schedules/families/square-annealing.ts
function squareAnnealing(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  return makeSchedule(clamped(transition({ shape: "square", from: peak, to: 0, begin: 0, length: steps2 }), floor), {
    family: "square-annealing",
    parameters: { peak, steps: steps2, floor },
    peak,
    horizon: steps2,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/schedules/families/square-root-annealing.ts
function squareRootAnnealing(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  return makeSchedule(clamped(transition({ shape: "sqrt", from: peak, to: 0, begin: 0, length: steps2 }), floor), {
    family: "square-root-annealing",
    parameters: { peak, steps: steps2, floor },
    peak,
    horizon: steps2,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/nemo/schedules.ts
function policy(call, body, form = "(u+1)/(W+1)") {
  const { peak, warmup, total } = call;
  const floor = call.floor ?? 0;
  const ramp = form === "u/W" ? { begin: 0, length: warmup } : { begin: -1, length: warmup + 1 };
  const curve = pieces([
    { until: warmup > 0 ? through(warmup) : 0, curve: line({ from: 0, to: peak, ...ramp }) },
    { until: through(total), curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  const parameters = { warmupSteps: warmup, warmupForm: warmup > 0 ? form : void 0, maxSteps: total };
  const horizon = body.horizon === null ? total : Math.min(body.horizon, total);
  return remade(body, { parameters, peak, warmup, horizon, afterHorizon: restingAt(floor, peak) }, curve);
}
function from(at, body) {
  return shifted(body, -at);
}
function holdEnd({ hold, warmup }) {
  return hold === null ? 0 : hold + warmup;
}
function heldUntil(at, body) {
  const curve = pieces([
    { until: at, curve: constantCurve(body.peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, at) }
  ]);
  return remade(body, { horizon: body.horizon === null ? null : body.horizon + at, parameters: { hold: at } }, curve);
}
function cosineAnnealing(call) {
  const { peak, warmup, total, constantSteps } = call;
  const floor = call.floor ?? 0;
  const steps2 = total - warmup - constantSteps;
  if (floor > peak || constantSteps > 0 && floor === peak) return null;
  if (!(steps2 > 0)) return constantSteps > 0 ? policy(call, constant({ rate: floor }), "u/W") : null;
  return policy(call, from(warmup, cosine({ peak, floor, steps: steps2 })), constantSteps > 0 ? "u/W" : "(u+1)/(W+1)");
}
function polynomialHold(call) {
  const hold = holdEnd(call);
  const steps2 = call.total - Math.max(call.warmup, hold);
  if (!(steps2 > 0)) return null;
  return policy(call, heldUntil(hold, polynomial({ start: call.peak, end: call.floor ?? 0, steps: steps2, power: call.power })));
}
function noamHold(call) {
  const { peak, warmup, decayRate } = call;
  if (!(warmup > 0)) return null;
  const body = power({ peak, exponent: -decayRate, timescale: warmup, hold: call.hold ?? 0, floor: call.floor ?? 0 });
  return { ...policy(call, from(warmup, body)), family: "noam-hold" };
}
function holdAnneal(call, shape) {
  const stable2 = holdEnd(call);
  const decay = call.total - stable2;
  if (!(decay > 0)) return null;
  const floorBy = shape === "linear" ? "rescale" : "clamp";
  return policy(call, stableDecay({ peak: call.peak, floor: call.floor ?? 0, stable: stable2, decay, shape, floorBy }));
}
function t5InverseSquareRoot(given3) {
  const steps2 = given3.constantSteps;
  if (!(steps2 > 0)) return null;
  const call = { ...given3, peak: 1 / Math.sqrt(steps2), warmup: 0 };
  return policy(call, heldUntil(steps2, inverseSquareRoot({ peak: call.peak, timescale: steps2 })));
}
function noamAnnealing({ peak, warmup, floor, modelDimension }) {
  if (modelDimension === null || peak < (floor ?? 0)) return null;
  return noam({ scale: peak * modelDimension ** -0.5, warmup, ...floor === null ? {} : { floor } });
}
function linearAfterWarmup(call) {
  const steps2 = call.total - call.warmup;
  return steps2 > 0 ? policy(call, from(call.warmup, linear({ start: call.peak, end: call.floor ?? 0, steps: steps2 }))) : null;
}
function polynomialAfterWarmup(call) {
  const steps2 = call.total - call.warmup;
  return steps2 > 0 ? policy(call, from(call.warmup, polynomial({ start: call.peak, end: call.floor ?? 0, steps: steps2, power: call.power }))) : null;
}
function squareAfterWarmup(given3) {
  const call = { ...given3, floor: given3.floor ?? 1e-5 };
  const steps2 = call.total - call.warmup;
  return steps2 > 0 ? policy(call, from(call.warmup, squareAnnealing({ peak: call.peak, steps: steps2, floor: call.floor }))) : null;
}
var nemoSchedulers = /* @__PURE__ */ new Map([
  ["CosineAnnealing", { family: "cosine", takesTotal: true, make: cosineAnnealing }],
  ["WarmupAnnealing", { family: "linear", takesTotal: true, make: linearAfterWarmup }],
  ["PolynomialDecayAnnealing", { family: "polynomial", takesTotal: true, make: polynomialAfterWarmup }],
  ["PolynomialHoldDecayAnnealing", { family: "polynomial", takesTotal: true, make: polynomialHold }],
  [
    "InverseSquareRootAnnealing",
    {
      family: "inverse-square-root",
      takesTotal: true,
      make: (call) => policy(call, from(call.warmup, inverseSquareRoot({ peak: call.peak, timescale: call.warmup + 1 })))
    }
  ],
  ["T5InverseSquareRootAnnealing", { family: "inverse-square-root", takesTotal: true, make: t5InverseSquareRoot }],
  [
    "SquareRootAnnealing",
    {
      family: "square-root-annealing",
      takesTotal: true,
      make: (call) => call.total > 0 ? policy(call, squareRootAnnealing({ peak: call.peak, steps: call.total, floor: call.floor ?? 0 })) : null
    }
  ],
  ["SquareAnnealing", { family: "square-annealing", takesTotal: true, make: squareAfterWarmup }],
  ["NoamAnnealing", { family: "noam", takesTotal: false, make: noamAnnealing }],
  ["NoamHoldAnnealing", { family: "noam-hold", takesTotal: true, make: noamHold }],
  ["WarmupHoldAnnealLinear", { family: "warmup-stable-decay", takesTotal: true, make: (call) => holdAnneal(call, "linear") }],
  ["WarmupHoldAnnealOneMinusSquareRoot", { family: "warmup-stable-decay", takesTotal: true, make: (call) => holdAnneal(call, "1-sqrt") }],
  ["WarmupPolicy", { family: "constant", takesTotal: true, make: (call) => policy(call, constant({ rate: call.peak })) }],
  ["WarmupHoldPolicy", { family: "constant", takesTotal: true, make: (call) => policy(call, constant({ rate: call.peak })) }]
]);

// src/configs/nemo/schedule.ts
function bindNemo(parts2) {
  const { fields: fields2, name, schedulerPath } = parts2;
  if (parts2.optimizerPath === null) return null;
  const torch2 = name !== null && !nemoSchedulers.has(name.value) && schedulerNames.has(name.value) ? name.value : null;
  if (torch2 !== null) return bindTorchScheduler(parts2, torch2);
  if (name !== null && !nemoSchedulers.has(name.value)) fields2.report("schedule-unknown", schedulerPath, { schedule: name.value.slice(0, 80) });
  const rate = { [`${parts2.optimizerPath}.lr`]: readRate6(parts2) };
  const names2 = ["trainer.max_steps", "trainer.max_epochs", ...schedulerPath === null ? [] : [schedulerPath]];
  return bindSchedule(scheduleKeys(fields2, names2, rate), (known3) => bind18(parts2, known3));
}
function bindTorchScheduler(parts2, name) {
  const { fields: fields2, options: options2, scheduler, schedulerPath } = parts2;
  const call = {
    symbol: name,
    symbolSpan: scheduler.root.span,
    notation: "name",
    name,
    fields: options2,
    positional: [],
    node: options2.root,
    path: (schedulerPath ?? "").split(".")
  };
  return bindTorch({
    site: { document: fields2.document, problems: fields2.problems },
    scheduler: call,
    optimizer: null,
    rate: readRate6(parts2),
    interval: name === "ExponentialLR" || name === "ReduceLROnPlateau" ? "epoch" : "step",
    frequency: 1,
    length: readLength9(fields2),
    stepsPerEpoch: null
  });
}
function bind18(parts2, known3) {
  const { fields: fields2, options: options2, name } = parts2;
  const lengths2 = lengthsWith(known3);
  const length = readLength9(fields2)?.value ?? null;
  const run = runUpdates2(length, known3);
  const peak = readRate6(parts2)?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "optim.lr");
  const scheduler = name === null ? void 0 : nemoSchedulers.get(name.value);
  const parameters = { scheduler: name?.value ?? null, ...parametersIn(options2) };
  const horizon = scheduler?.takesTotal === false ? null : ownTotal(parts2) ?? length;
  const asOpen = () => openBound(lengths2, { family: scheduler?.family ?? null, parameters, horizon });
  if (parts2.schedulerPath === null || isSwitchedOff(parts2)) {
    return peak === null ? openBound(lengths2, { family: "constant" }) : { kind: "known", schedule: constant({ rate: peak }), runLength: run };
  }
  if (scheduler === void 0) lengths2.miss("custom", "sched.name");
  const total = totalUpdates3(parts2, run);
  const needsTotal = scheduler?.takesTotal !== false || options2.number("warmup_ratio") !== null;
  if (total === null && needsTotal) missTotal2(length, lengths2);
  if (scheduler === void 0 || peak === null || lengths2.open.length > 0) return asOpen();
  const schedule = scheduler.make(callOf3(options2, peak, total ?? 0));
  if (schedule !== null) return { kind: "known", schedule, runLength: run };
  lengths2.miss("custom", "sched");
  return asOpen();
}
function runUpdates2(length, known3) {
  if (length?.unit === "steps") return length.value;
  if (known3.steps !== void 0) return known3.steps;
  return length === null || known3.stepsPerEpoch === void 0 ? null : Math.ceil(length.value * known3.stepsPerEpoch);
}
function ownTotal({ fields: fields2, scheduler }) {
  return fields2.positive("trainer.max_steps") === null ? scheduler.length("steps", "max_steps")?.value ?? null : null;
}
function isSwitchedOff({ fields: fields2, scheduler }) {
  return fields2.positive("trainer.max_steps") === null && scheduler.number("max_steps")?.value === -1;
}
function totalUpdates3(parts2, run) {
  return ownTotal(parts2)?.value ?? run;
}
function missTotal2(length, lengths2) {
  if (length === null) lengths2.miss("steps", "trainer.max_steps");
  else lengths2.miss("steps-per-epoch", "trainer.max_epochs");
}
function callOf3(options2, peak, total) {
  const number8 = (key2) => options2.number(key2)?.value ?? null;
  const steps2 = (name) => {
    const ratio = number8(`${name}_ratio`);
    return number8(`${name}_steps`) ?? (ratio === null ? null : Math.trunc(ratio * total));
  };
  return {
    peak,
    total,
    floor: number8("min_lr"),
    warmup: steps2("warmup") ?? 0,
    hold: steps2("hold"),
    constantSteps: steps2("constant") ?? 0,
    power: number8("power") ?? 1,
    decayRate: number8("decay_rate") ?? 0.5,
    modelDimension: number8("d_model")
  };
}

// src/configs/nemo/support.ts
var nemoSupport = {
  keys: {
    maxTrainSteps: ["trainer.max_steps", "trainer.max_epochs"],
    learningRate: ["model.optim.lr"],
    warmup: ["model.optim.sched.warmup_ratio", "model.optim.sched.warmup_steps"],
    "batch.perDevice": ["model.batch_size", "model.micro_batch_size", "model.train_ds.batch_size", "model.train_ds.micro_batch_size"],
    "batch.accumulation": ["trainer.accumulate_grad_batches"],
    "batch.devices": ["trainer.devices"],
    "batch.global": ["model.global_batch_size", "model.train_ds.global_batch_size"],
    "optimizer.name": ["model.optim.name", "model.optim.optimizer"],
    weightDecay: ["model.optim.weight_decay"],
    evaluateEvery: ["trainer.val_check_interval"],
    saveEvery: ["exp_manager.checkpoint_callback_params.every_n_epochs", "exp_manager.checkpoint_callback_params.every_n_train_steps"],
    keepCheckpoints: ["exp_manager.checkpoint_callback_params.save_top_k"],
    "selection.metric": ["exp_manager.checkpoint_callback_params.monitor"],
    "selection.goal": ["exp_manager.checkpoint_callback_params.mode"],
    earlyStoppingPatience: ["exp_manager.early_stopping_callback_params.patience"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "NeMo 2 recipes in Python; `exp_manager` limits in wall-clock time"
};

// src/configs/nemo/reader.ts
var nemo = {
  id: "nemo",
  title: "NVIDIA NeMo",
  url: "https://github.com/NVIDIA/NeMo",
  recognisedBy: "`trainer` beside `exp_manager`, `model.optim.sched` or classes of `nemo`",
  languages: ["yaml", "json"],
  support: nemoSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf16(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readNemo(document)], problems: [] }),
  convert: convertNemo
};
function scoreOf16(root) {
  const trainer = root.entries.get("trainer")?.value.kind === "mapping";
  const manager = root.entries.get("exp_manager")?.value.kind === "mapping";
  const scheduler = ["model.optim.sched.name", "optim.sched.name"].some((path) => nemoSchedulers.has(String(scalarAt(root, path)?.value ?? "")));
  if (manager && (trainer || scheduler)) return 0.9;
  if (scheduler) return trainer ? 0.85 : 0.7;
  return trainer && namesNemo(root) ? 0.92 : 0;
}
function namesNemo(root) {
  return mappingsOf(root).slice(0, 500).some(({ node }) => /^nemo\./.test(textOf2(node.entries.get("_target_")?.value) ?? ""));
}
function readNemo(document) {
  const fields2 = fieldsOf(document);
  const parts2 = partsOf3(fields2);
  const { optimizer, optimizerOptions, options: options2 } = parts2;
  return buildConfig("nemo", fields2, {
    maxTrainSteps: readLength9(fields2),
    learningRate: readRate6(parts2),
    schedule: bindNemo(parts2),
    warmup: firstOf2(inUnit(options2.number("warmup_steps"), "steps"), inUnit(options2.number("warmup_ratio"), "fraction")),
    batch: readBatch3(fields2),
    optimizer: {
      name: firstOf2(optimizer.text("name"), optimizerOptions.text("optimizer"), optimizer.text("_target_")),
      parameters: optimizerOptions.record("betas.0", "betas.1", "eps", "momentum", "adam_beta1", "adam_beta2")
    },
    weightDecay: firstOf2(optimizerOptions.number("weight_decay"), optimizer.number("weight_decay")),
    ...namedRecords(document.root),
    evaluateEvery: readEvaluation3(fields2),
    ...readCheckpoints(fields2),
    earlyStoppingPatience: fields2.positive("exp_manager.early_stopping_callback_params.patience", "callbacks.early_stopping.patience")
  });
}
var trainData = ["model.data.train_ds", "model.train_ds", "model.train_ds.dataloader_params", "data.train_ds", "data.common"];
function readBatch3(fields2) {
  const below2 = (name) => ["model", ...trainData].map((path) => `${path}.${name}`);
  return {
    perDevice: fields2.positive(...below2("micro_batch_size"), ...below2("batch_size")),
    global: fields2.positive(...below2("global_batch_size")),
    accumulation: firstOf2(fields2.positive("trainer.accumulate_grad_batches"), fields2.node("trainer") === null ? null : byDefault(1)),
    devices: readDevices3(fields2)
  };
}
function readDevices3(fields2) {
  const node = fields2.node("trainer.devices", "trainer.gpus");
  const devices = node?.kind === "scalar" && typeof node.value === "number" && node.value > 0 ? { value: node.value, span: node.span } : null;
  const nodes = fields2.positive("trainer.num_nodes")?.value ?? 1;
  return devices === null ? null : { ...devices, value: devices.value * nodes };
}
function readEvaluation3(fields2) {
  const node = fields2.node("trainer.val_check_interval");
  const value = fields2.positive("trainer.val_check_interval");
  if (value === null || node?.kind !== "scalar") return fields2.length("epochs", "trainer.check_val_every_n_epoch");
  if (/[.eE]/.test(node.raw) || !Number.isInteger(value.value)) return inUnit(value, "epochs");
  const perUpdate2 = fields2.has("model.micro_batch_size") ? 1 : fields2.positive("trainer.accumulate_grad_batches")?.value ?? 1;
  return inUnit({ ...value, value: value.value / perUpdate2 }, "steps");
}
function readCheckpoints(fields2) {
  const places2 = ["exp_manager.checkpoint_callback_params", "callbacks.checkpoint", "callbacks.model_checkpoint"];
  const below2 = (name) => places2.map((place) => `${place}.${name}`);
  const mode = fields2.text(...below2("mode"));
  const goal = mode?.value === "min" || mode?.value === "max" ? mode.value : null;
  return {
    saveEvery: firstOf2(fields2.length("steps", ...below2("every_n_train_steps")), fields2.length("epochs", ...below2("every_n_epochs"))),
    keepCheckpoints: fields2.positive(...below2("save_top_k")),
    selection: { metric: fields2.text(...below2("monitor")), goal: mode === null || goal === null ? null : { ...mode, value: goal }, loadBest: null }
  };
}

// src/configs/olmo/convert.ts
var followers3 = /* @__PURE__ */ new Set(["cosine_with_warmup", "linear_with_warmup", "cosine_linear_envelope"]);
function convertOlmo(config, conversion) {
  const { values } = config;
  const length = lengthSettings(config, conversion);
  const name = String(values.get("scheduler.name")?.value ?? "cosine_with_warmup");
  if (length === null || conversion.recipe === "hold-then-decay" || !followers3.has(name)) return null;
  const horizon = values.get("scheduler.t_max")?.value;
  if (typeof horizon !== "number") return length;
  return values.get("scheduler.units")?.value === "tokens" ? null : [...length, { path: "scheduler.t_max", value: conversion.toSteps }];
}

// src/schedules/families/cosine-linear-envelope.ts
function cosineLinearEnvelope(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  const at = (t) => floor + (1 - t / steps2) * ((peak - floor) * 0.5 * (1 + Math.cos(Math.PI * t / steps2)));
  const curve = pieces([
    { until: steps2, curve: monotone(-1, at) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return makeSchedule(curve, {
    family: "cosine-linear-envelope",
    parameters: { peak, floor, steps: steps2 },
    peak,
    horizon: steps2,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/olmo/schedulers.ts
function warmed2(body, { peak, warmup, warmupStart }) {
  return shifted(withWarmup({ body, steps: warmup, start: warmupStart, target: peak }), 1);
}
function decaying(family, body) {
  return {
    family,
    takesTotal: true,
    make: (call) => {
      const steps2 = call.total - call.warmup;
      return warmed2(steps2 > 0 ? body({ peak: call.peak, floor: call.floor, steps: steps2 }) : constant({ rate: call.floor }), call);
    }
  };
}
var schedulers6 = /* @__PURE__ */ new Map([
  ["cosine_with_warmup", decaying("cosine", cosine)],
  ["linear_with_warmup", decaying("linear", ({ peak, floor, steps: steps2 }) => linear({ start: peak, end: floor, steps: steps2 }))],
  ["cosine_linear_envelope", decaying("cosine-linear-envelope", cosineLinearEnvelope)],
  [
    "inverse_sqrt_with_warmup",
    { family: "inverse-square-root", takesTotal: false, make: (call) => warmed2(inverseSquareRoot({ peak: call.peak, timescale: call.warmup }), call) }
  ],
  ["constant", { family: "constant", takesTotal: false, make: ({ peak }) => constant({ rate: peak }) }],
  ["constant_with_warmup", { family: "constant", takesTotal: false, make: (call) => warmed2(constant({ rate: call.peak }), call) }]
]);
var maxScheduler = "max_scheduler";

// src/configs/olmo/schedule.ts
var keyNames10 = ["max_duration", "stop_at", "stop_after", "scheduler"];
function maxDurationOf2(fields2) {
  const found = fields2.scalar("max_duration");
  if (found === null) return fields2.has("max_duration") ? null : byDefault({ value: 1e4, unit: "steps" });
  const text2 = String(found.value).trim();
  const unit = text2.endsWith("ep") ? "epochs" : text2.endsWith("T") ? "tokens" : "steps";
  const value = asNumber(unit === "epochs" ? text2.slice(0, -2).trim() : unit === "tokens" ? text2.slice(0, -1).trim() : found.value);
  if (value !== null && value > 0) return { ...found, value: { value, unit } };
  fields2.report("value-not-understood", "max_duration", { value: text2.slice(0, 80), expected: "updates, 1ep or 2e12T" });
  return null;
}
function stopOf(fields2) {
  return inUnit(fields2.positive("stop_at", "stop_after"), "steps");
}
function learningRateOf3(fields2) {
  return fields2.has("optimizer.learning_rate") ? fields2.number("optimizer.learning_rate") : byDefault(1e-4);
}
function tokensPerStepOf(fields2) {
  return (fields2.positive("global_train_batch_size")?.value ?? 512) * (fields2.positive("model.max_sequence_length")?.value ?? 1024);
}
function unitOf(fields2) {
  return fields2.text("scheduler.units")?.value === "tokens" ? "tokens" : "steps";
}
function bindOlmo(fields2) {
  const rate = learningRateOf3(fields2);
  const name = firstOf2(fields2.text("scheduler.name"), byDefault("cosine_with_warmup"));
  if (name !== null && !schedulers6.has(name.value)) fields2.report("schedule-unknown", "scheduler.name", { schedule: name.value.slice(0, 80) });
  const keys = scheduleKeys(fields2, keyNames10, { "optimizer.learning_rate": rate });
  return bindSchedule(keys, (known3) => bind19(fields2, name?.value ?? "", rate?.value ?? known3.learningRate ?? null, known3));
}
function bind19(fields2, name, peak, known3) {
  const options2 = fields2.under("scheduler");
  const tokensPerStep2 = tokensPerStepOf(fields2);
  const lengths2 = lengthsWith(known3, { tokensPerStep: tokensPerStep2 });
  const scheduler = schedulers6.get(name);
  const perUpdate2 = unitOf(fields2) === "tokens" ? tokensPerStep2 : 1;
  const asked = options2.positive("t_max")?.value ?? null;
  const run = runOf2(fields2, lengthsWith(known3, { tokensPerStep: tokensPerStep2 }), known3);
  if (scheduler === void 0) lengths2.miss("custom", "scheduler.name");
  if (peak === null) lengths2.miss("learning-rate", "optimizer.learning_rate");
  const total = asked === null ? scheduler?.takesTotal === true ? runOf2(fields2, lengths2, known3) : 0 : Math.trunc(asked) / perUpdate2;
  const floor = (peak ?? 0) * (options2.number("alpha_f")?.value ?? 0.1);
  if (scheduler === void 0 || peak === null || total === null || lengths2.open.length > 0) {
    return openBound(lengths2, { family: scheduler?.family ?? null, parameters: { scheduler: name, floor }, horizon: maxDurationOf2(fields2)?.value ?? null });
  }
  const warmup = Math.max(0, Math.trunc(options2.number("t_warmup")?.value ?? 100)) / perUpdate2;
  const warmupStart = options2.number("warmup_min_lr")?.value ?? 0.1 * peak;
  const stop = stopOf(fields2)?.value.value ?? Number.POSITIVE_INFINITY;
  const runLength3 = run === null ? Number.isFinite(stop) ? stop : null : Math.min(run, stop);
  return { kind: "known", schedule: scheduler.make({ peak, floor, warmup, warmupStart, total }), runLength: runLength3 };
}
function runOf2(fields2, lengths2, known3) {
  const max = maxDurationOf2(fields2)?.value ?? null;
  if (max?.unit === "epochs" && known3.stepsPerEpoch === void 0 && known3.steps !== void 0) return known3.steps;
  const updates = lengths2.updates(max, "max_duration");
  return updates === null ? null : max?.unit === "tokens" ? Math.ceil(updates) : Math.trunc(updates);
}

// src/configs/olmo/support.ts
var olmoSupport = {
  keys: {
    maxTrainSteps: ["max_duration"],
    learningRate: ["optimizer.learning_rate"],
    warmup: ["scheduler.t_warmup"],
    "batch.perDevice": ["device_train_microbatch_size"],
    "batch.global": ["global_train_batch_size"],
    "optimizer.name": ["optimizer.name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["save_interval"],
    keepCheckpoints: ["save_num_checkpoints_to_keep"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "custom resolvers (`path.choose:\u2026`), which are left open; `stop_after`"
};

// src/configs/olmo/reader.ts
var olmo = {
  id: "olmo",
  title: "OLMo",
  url: "https://github.com/allenai/OLMo/tree/main/configs",
  recognisedBy: "`optimizer.learning_rate` beside `scheduler.name` (`cosine_with_warmup`, \u2026) and `max_duration` or `global_train_batch_size`",
  languages: ["yaml", "json"],
  support: olmoSupport,
  recognise: scoreOf17,
  read: (document) => ({ kind: "read", value: [readOlmo(fieldsOf(document))], problems: [] }),
  convert: convertOlmo
};
function scoreOf17(document) {
  const { root } = document;
  if (root.kind !== "mapping" || root.entries.get("scheduler")?.value.kind !== "mapping") return 0;
  const fields2 = fieldsOf(document);
  const name = fields2.text("scheduler.name")?.value ?? "cosine_with_warmup";
  if (!fields2.has("optimizer.learning_rate") || !(schedulers6.has(name) || name === maxScheduler)) return 0;
  const own2 = ["max_duration", "stop_at", "global_train_batch_size", "device_train_microbatch_size", "save_interval_unsharded", "model.d_model"];
  return own2.some((key2) => fields2.has(key2)) ? 0.92 : 0;
}
function readOlmo(fields2) {
  const ofScheduler = fields2.under("scheduler");
  return buildConfig("olmo", fields2, {
    maxTrainSteps: readLength10(fields2),
    learningRate: learningRateOf3(fields2),
    schedule: bindOlmo(fields2),
    warmup: firstOf2(inUnit(ofScheduler.number("t_warmup"), unitOf(fields2)), byDefault({ value: 100, unit: "steps" })),
    batch: { perDevice: fields2.positive("device_train_microbatch_size"), global: fields2.positive("global_train_batch_size") },
    optimizer: {
      name: fields2.text("optimizer.name"),
      parameters: { ...fields2.under("optimizer").record("eps", "betas.0", "betas.1", "beta_1", "beta_2"), ...fields2.record("max_grad_norm") }
    },
    weightDecay: fields2.number("optimizer.weight_decay"),
    evaluateEvery: fields2.length("steps", "eval_interval"),
    saveEvery: fields2.length("steps", "save_interval", "save_interval_unsharded"),
    keepCheckpoints: firstOf2(fields2.positive("save_num_checkpoints_to_keep"), fields2.positive("save_num_unsharded_checkpoints_to_keep")),
    ...namedRecords(fields2.root)
  });
}
function readLength10(fields2) {
  const max = maxDurationOf2(fields2);
  const stop = stopOf(fields2);
  if (stop === null || max === null) return stop ?? max;
  if (max.value.unit === "epochs") return stop;
  const steps2 = max.value.unit === "tokens" ? Math.ceil(max.value.value / tokensPerStepOf(fields2)) : max.value.value;
  return stop.value.value <= steps2 ? stop : max;
}

// src/configs/olmo-core/convert.ts
var sharedKeys = /* @__PURE__ */ new Set(["units", "warmup", "warmup_steps", "warmup_fraction", "warmup_min_lr", "_CLASS_", "_target_", "name"]);
function convertOlmoCore(config, conversion) {
  const { schedule, values } = config;
  const length = lengthSettings(config, conversion);
  if (length === null || schedule?.kind !== "known") return null;
  const prefix2 = schedulerPrefix(config);
  const read13 = (key2) => values.get(prefix2 + key2)?.value ?? null;
  const isTokens = String(read13("units") ?? "steps").endsWith("tokens");
  if (isTokens) return null;
  const { fromSteps, toSteps } = conversion;
  const horizon = typeof read13("t_max") === "number" ? [{ path: `${prefix2}t_max`, value: toSteps }] : [];
  const share = read13("warmup_fraction");
  const warmup = typeof share === "number" ? [{ path: `${prefix2}warmup_fraction`, value: shareOf(Math.round(share * fromSteps), toSteps) }] : [];
  const lengths2 = [...length, ...horizon, ...warmup];
  if (conversion.recipe !== "hold-then-decay") return schedule.schedule.family === "inverse-square-root" ? null : lengths2;
  if (conversion.decaySteps === null) return null;
  const absolute2 = ["decay", "decay_steps"].find((key2) => typeof read13(key2) === "number");
  if (absolute2 !== void 0) return [...lengths2, { path: prefix2 + absolute2, value: conversion.decaySteps }];
  const fraction = { path: `${prefix2}decay_fraction`, value: shareOf(conversion.decaySteps, toSteps) };
  if (schedule.schedule.family === "warmup-stable-decay") return [...lengths2, fraction];
  const renamed2 = renamedLine(config, prefix2);
  return renamed2 === null ? null : [renamed2, ...lengths2, fraction, { path: `${prefix2}decay_min_lr`, value: conversion.floor }];
}
function renamedLine({ values }, prefix2) {
  const own2 = [...values.keys()].filter((path) => prefixOf(path) === prefix2).map(keyOf);
  const key2 = ["_CLASS_", "_target_"].find((name) => own2.includes(name));
  const symbol = key2 === void 0 ? null : values.get(prefix2 + key2)?.value;
  if (typeof symbol !== "string" || !symbol.endsWith("LinearWithWarmup") || own2.some((name) => !sharedKeys.has(name))) return null;
  return { path: prefix2 + key2, value: symbol.replace(/LinearWithWarmup$/, "WSD") };
}
function schedulerPrefix({ schedule, values }) {
  const spans = new Set(Object.values(schedule?.keys ?? {}).map(({ span }) => span?.start));
  const isOwn = ([path, { span }]) => span !== void 0 && spans.has(span.start) && /(?:^|\.)(?:scheduler)\.[^.]+$/.test(path);
  const found = [...values].find(isOwn);
  return found === void 0 ? "" : prefixOf(found[0]);
}

// src/schedules/families/half-cosine.ts
function halfCosine(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  const curve = pieces([
    { until: steps2, curve: wave({ middle: (peak + floor) / 2, amplitude: (peak - floor) / 2, begin: -steps2, half: 2 * steps2 }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return makeSchedule(curve, {
    family: "half-cosine",
    parameters: { peak, floor, steps: steps2 },
    peak: (peak + floor) / 2,
    horizon: steps2,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/olmo-core/times.ts
var units2 = /* @__PURE__ */ new Map([
  ["steps", "steps"],
  ["epochs", "epochs"],
  ["tokens", "tokens"]
]);
function durationIn(node) {
  if (node?.kind !== "mapping") return null;
  const tag = node.tag?.replace(/^.*Duration\./, "") ?? "";
  const word4 = lookup(node, "unit");
  const unit = units2.get(tag) ?? units2.get(word4?.kind === "scalar" ? String(word4.value).replace(/^.*\./, "") : "");
  const place = lookup(node, "value") ?? lookup(node, "0") ?? lookup(node, tag.replace(/s$/, ""));
  const value = wholeNumberIn(place);
  if (unit === void 0 || place === void 0 || value === null || value <= 0) return null;
  return { value: { value, unit }, span: place.span };
}
function wholeNumberIn(node) {
  if (node?.kind === "mapping" && (node.tag === "int" || node.tag === "float" || node.tag === "round")) return wholeNumberIn(lookup(node, "0"));
  const value = node?.kind === "scalar" ? numberIn(node) : null;
  return value === null ? null : Math.trunc(value);
}
function roundHalfEven(value) {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

// src/configs/olmo-core/schedulers.ts
function option6({ options: options2 }, name, otherwise) {
  return options2.number(name)?.value ?? otherwise;
}
function totalOf2(call) {
  return call.total ?? call.miss("steps", "trainer.max_duration");
}
function horizonOf(call) {
  return call.options.positive("t_max")?.value ?? totalOf2(call);
}
function warmupOf3(call, horizonOrNull) {
  const steps2 = call.options.number("warmup", "warmup_steps");
  if (steps2 !== null) return steps2.value;
  const share = call.options.number("warmup_fraction");
  if (share === null) return call.miss("custom", "warmup");
  const horizon = horizonOrNull();
  return horizon === null ? null : roundHalfEven(horizon * share.value);
}
function decayOf(call, total) {
  return call.options.number("decay", "decay_steps")?.value ?? roundHalfEven(total * option6(call, "decay_fraction", 0.1));
}
function warmed3(call, { body, warmup, target }) {
  return withWarmup({ body, steps: warmup, start: option6(call, "warmup_min_lr", 0), target: target ?? call.peak });
}
function decaying2(body, targetOf3 = (peak) => peak) {
  return (call) => {
    const until = horizonOf(call);
    const warmup = warmupOf3(call, () => until);
    if (until === null || warmup === null) return null;
    const floor = call.peak * option6(call, "alpha_f", 0.1);
    const steps2 = until - warmup;
    return warmed3(call, { body: steps2 > 0 ? body({ peak: call.peak, floor, steps: steps2 }) : constant({ rate: floor }), warmup, target: targetOf3(call.peak, floor) });
  };
}
var cosineWithWarmup = decaying2(cosine);
function constantWithWarmup2(call) {
  const warmup = warmupOf3(call, () => totalOf2(call));
  return warmup === null ? null : warmed3(call, { body: constant({ rate: call.peak }), warmup });
}
function warmupStableDecay2(call) {
  const total = totalOf2(call);
  const warmup = warmupOf3(call, () => total);
  if (total === null || warmup === null) return null;
  const decay = decayOf(call, total);
  const body = stableDecay({ peak: call.peak, floor: option6(call, "decay_min_lr", 0), stable: total - decay, decay });
  return withWarmup({ body, steps: warmup, start: option6(call, "warmup_min_lr", 0), target: call.peak, clock: "running" });
}
function inverseSquareRootWithWarmup2(call) {
  const warmup = warmupOf3(call, () => totalOf2(call));
  if (warmup === null) return null;
  return warmed3(call, { body: inverseSquareRoot({ peak: call.peak, timescale: warmup, floor: call.peak * option6(call, "alpha_f", 0.1) }), warmup });
}
function powerWithTail(call) {
  const total = totalOf2(call);
  const warmup = warmupOf3(call, () => total);
  if (total === null || warmup === null) return null;
  const exponent = option6(call, "b", -0.51);
  if (!(warmup > 0) || exponent >= 0) return call.miss("custom", warmup > 0 ? "b" : "warmup");
  const body = warmed3(call, { body: power({ peak: call.peak, exponent, timescale: warmup }), warmup });
  return cooled(call, body, total);
}
function cosineAndLinear(call) {
  const body = cosineWithWarmup(call);
  const total = totalOf2(call);
  return body === null || total === null ? null : cooled(call, body, total);
}
function cooled(call, body, total) {
  const decay = decayOf(call, total);
  return decay > 0 ? withCooldown({ body, begin: total - decay, length: decay, end: option6(call, "decay_min_lr", 0) }) : body;
}
function rangeTest2(call) {
  const total = totalOf2(call);
  const start = option6(call, "lr_min", 1e-9);
  return total === null ? null : exponential({ start, ratio: call.peak / start, per: total, end: call.peak });
}
var simpleSchedulers = /* @__PURE__ */ new Map([
  ["ConstantScheduler", { family: "constant", make: ({ peak }) => constant({ rate: peak }) }],
  ["ConstantWithWarmup", { family: "constant", make: constantWithWarmup2 }],
  ["WSD", { family: "warmup-stable-decay", make: warmupStableDecay2 }],
  ["PowerLR", { family: "power", make: powerWithTail }],
  ["LinearWithWarmup", { family: "linear", make: decaying2(({ peak, floor, steps: steps2 }) => linear({ start: peak, end: floor, steps: steps2 })) }],
  ["InvSqrtWithWarmup", { family: "inverse-square-root", make: inverseSquareRootWithWarmup2 }],
  ["CosWithWarmup", { family: "cosine", make: cosineWithWarmup }],
  ["HalfCosWithWarmup", { family: "half-cosine", make: decaying2(halfCosine, (peak, floor) => floor + (peak - floor) / 2) }],
  ["CosWithWarmupAndLinearDecay", { family: "cosine", make: cosineAndLinear }],
  ["ExponentialScheduler", { family: "exponential", make: rangeTest2 }]
]);

// src/configs/olmo-core/stages.ts
function periods(call) {
  const { options: options2, peak, miss } = call;
  const lengths2 = options2.numbers("period_lengths")?.value ?? [];
  const [first] = lengths2;
  if (first === void 0) return miss("custom", "period_lengths");
  const factors2 = options2.numbers("period_lr_multipliers")?.value ?? [];
  const share = options2.number("warmup_fraction");
  const warmup = options2.number("warmup")?.value ?? (share === null ? miss("custom", "warmup") : roundHalfEven(share.value * first));
  const decayShare = options2.number("decay_fraction");
  const fixed3 = options2.number("decay")?.value ?? null;
  if (warmup === null || fixed3 === null && decayShare === null) return miss("custom", "decay");
  const floor = options2.number("decay_min_lr")?.value ?? 0;
  const top2 = (i) => peak * (factors2[i] ?? 1);
  const start = options2.number("warmup_min_lr")?.value ?? 0;
  const parts2 = warmup > 0 ? [{ until: warmup, curve: line({ from: start, to: top2(0), begin: 0, length: warmup }) }] : [];
  let end = 0;
  for (const [i, length] of lengths2.entries()) {
    end += length;
    const decay = fixed3 ?? roundHalfEven((decayShare?.value ?? 0) * length);
    parts2.push({ until: end - decay, curve: constantCurve(top2(i)) });
    if (decay > 0) parts2.push({ until: through(end), curve: line({ from: top2(i), to: floor, begin: end - decay, length: decay }) });
  }
  parts2.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) });
  const highest = Math.max(...lengths2.map((_, i) => top2(i)));
  const about = { parameters: { peak, periodLengths: lengths2, floor, warmupSteps: warmup }, peak: highest, warmup, horizon: end };
  return makeSchedule(pieces(parts2), { family: "warmup-stable-decay", ...about, afterHorizon: restingAt(floor, highest) });
}
function rateIn(fields2, name, peak) {
  const share = fields2.number(`${name}_fraction`)?.value;
  return fields2.number(name)?.value ?? (share === void 0 ? null : share * peak);
}
function itemsOf(fields2, key2) {
  const node = fields2.node(key2);
  return node?.kind === "sequence" ? node.items : [];
}
function shapeOf(fields2) {
  return fields2.text("shape")?.value.replace(/^.*\./, "") === "cosine" ? "cosine" : "linear";
}
function composable(call) {
  const { options: options2, peak, miss } = call;
  const parts2 = [];
  let begin = 0;
  let rate = peak;
  let highest = 0;
  for (const item of itemsOf(options2, "stages")) {
    const stage = fieldsOf(options2.document, item, options2.problems, "stages.");
    const length = stage.positive("duration")?.value ?? null;
    const from2 = rateIn(stage, "start_lr", peak) ?? rate;
    const to = rateIn(stage, "end_lr", peak);
    if (length === null || to === null) return miss("custom", "stages");
    parts2.push({ until: begin + length, curve: from2 === to ? constantCurve(from2) : arcCurve({ shape: shapeOf(stage), from: from2, to, begin, length }) });
    highest = Math.max(highest, from2, to);
    begin += length;
    rate = to;
  }
  if (parts2.length === 0) return miss("custom", "stages");
  parts2.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) });
  const about = { parameters: { peak, stages: parts2.length - 1 }, peak: highest, horizon: begin, afterHorizon: restingAt(rate, highest) };
  return overridden(call, makeSchedule(pieces(parts2), { family: "stages", ...about }));
}
function sequential(call) {
  const { options: options2, miss } = call;
  const ends = options2.numbers("schedulers_max", "schedulers_max_steps")?.value ?? [];
  const items = itemsOf(options2, "schedulers");
  let { peak, total } = call;
  let begin = 0;
  let whole = null;
  for (const [i, item] of items.entries()) {
    const inner = callOf({ document: options2.document, problems: options2.problems }, item, [], new Set(schedulers7.keys()));
    const scheduler = inner === null ? void 0 : schedulers7.get(inner.name);
    const end = i < items.length - 1 ? ends[i] : void 0;
    if (inner === null || scheduler === void 0 || i < items.length - 1 && end === void 0) return miss("custom", "schedulers");
    const limit = end === void 0 ? total : Math.min(total ?? end, end);
    const part = scheduler.make({ ...call, options: inner.fields, peak, total: limit });
    if (part === null) return null;
    whole = whole === null ? part : joined8(whole, part, begin);
    const last = end === void 0 ? null : scheduler.make({ ...call, options: inner.fields, peak, total: end });
    if (end === void 0 || last === null) break;
    peak = last.at(end);
    begin += end;
    total = total === null ? null : total - end;
  }
  return whole === null ? miss("custom", "schedulers") : overridden(call, whole);
}
function joined8(first, second, at) {
  const curve = pieces([
    { until: through(at), curve: first },
    { until: Number.POSITIVE_INFINITY, curve: delayed(second, at) }
  ]);
  const horizon = second.horizon === null ? null : at + second.horizon;
  return remade(first, { family: "sequence", peak: Math.max(first.peak, second.peak), horizon, afterHorizon: second.afterHorizon }, curve);
}
function overridden({ options: options2, peak, miss }, body) {
  if (options2.node("override_decay") === null) return body;
  const override2 = options2.under("override_decay");
  const begin = override2.number("start")?.value ?? null;
  const length = override2.positive("duration")?.value ?? null;
  const end = rateIn(override2, "end_lr", peak);
  if (begin === null || length === null || end === null) return miss("custom", "override_decay");
  return withCooldown({ body, begin, length, end, shape: shapeOf(override2) });
}
var registered = [
  ["constant_with_warmup", "ConstantWithWarmup"],
  ["wsd", "WSD"],
  ["power_lr", "PowerLR"],
  ["linear_with_warmup", "LinearWithWarmup"],
  ["inv_sqrt_with_warmup", "InvSqrtWithWarmup"],
  ["cos_with_warmup", "CosWithWarmup"],
  ["half_cos_with_warmup", "HalfCosWithWarmup"],
  ["cos_with_warmup_and_linear_decay", "CosWithWarmupAndLinearDecay"],
  ["sequential", "SequentialScheduler"],
  ["wsds", "WSDS"],
  ["composable", "ComposableScheduler"]
];
var byClass = new Map([
  ...simpleSchedulers,
  ["WSDS", { family: "warmup-stable-decay", make: periods }],
  ["ComposableScheduler", { family: "stages", make: composable }],
  ["SequentialScheduler", { family: "sequence", make: sequential }]
]);
var schedulers7 = new Map([
  ...byClass,
  ...registered.flatMap(([name, className]) => {
    const scheduler = byClass.get(className);
    return scheduler === void 0 ? [] : [[name, scheduler]];
  })
]);

// src/configs/olmo-core/parts.ts
var optimizerClass = /(?:Adam|Lion|Muon|Dion|SGD|Optim|Shampoo)\w*Config$/;
var known2 = new Set(schedulers7.keys());
function partsOf4(document) {
  const fields2 = fieldsOf(document);
  const site = { document, problems: fields2.problems };
  const [scheduler = null] = findCalls(site, known2, (call) => known2.has(call.name) && call.path.at(-1) !== "optim");
  const [optimizer = null] = findCalls(site, /* @__PURE__ */ new Set(), (call) => optimizerClass.test(call.name));
  const plain2 = firstOfKey(document, "optim") ?? firstOfKey(document, "optimizer");
  const checkpointer = findCalls(site, /* @__PURE__ */ new Set(), (call) => call.name === "CheckpointerCallback")[0]?.fields ?? null;
  const saved = firstOfKey(document, "checkpointer");
  return {
    fields: fields2,
    scheduler,
    optimizer: optimizer?.fields ?? (plain2?.kind === "mapping" ? fieldsOf(document, plain2, fields2.problems, "optim.") : null),
    optimizerName: optimizer === null ? null : { value: optimizer.name, span: optimizer.symbolSpan },
    maxDuration: durationIn(firstOfKey(document, "max_duration")),
    hardStop: durationIn(firstOfKey(document, "hard_stop")),
    globalBatch: wholeAt(firstOfKey(document, "global_batch_size")),
    checkpointer: checkpointer ?? (saved?.kind === "mapping" ? fieldsOf(document, saved, fields2.problems, "checkpointer.") : null)
  };
}
function firstOfKey(document, key2) {
  for (const { node } of mappingsOf(document.root)) {
    const value = node.entries.get(key2)?.value;
    if (value !== void 0 && !(value.kind === "scalar" && value.value === null)) return value;
  }
  return null;
}
function wholeAt(node) {
  const value = wholeNumberIn(node);
  return node === null || value === null || value <= 0 ? null : { value, span: node.span };
}

// src/configs/olmo-core/schedule.ts
function bindOlmoCore(parts2) {
  const { scheduler, fields: fields2, maxDuration } = parts2;
  const length = maxDuration === null ? null : { ...maxDuration, value: maxDuration.value.value };
  const rate = parts2.optimizer?.number("lr") ?? null;
  const own2 = scheduler === null ? {} : scheduleKeys(fieldsOf(fields2.document, scheduler.fields.root), keysOf(parts2));
  return bindSchedule({ ...own2, ...scheduleKeys(fields2, [], { lr: rate, max_duration: length }) }, (known3) => bind20(parts2, rate?.value ?? null, known3));
}
function keysOf({ scheduler }) {
  return scheduler?.fields.root.kind === "mapping" ? [...scheduler.fields.root.entries.keys()] : [];
}
function bind20(parts2, rate, known3) {
  const { scheduler: call, maxDuration } = parts2;
  const lengths2 = lengthsWith(known3, conversionsOf(parts2));
  const peak = rate ?? known3.learningRate ?? lengths2.miss("learning-rate", "lr");
  const scheduler = call === null ? void 0 : schedulers7.get(call.name);
  const stride = call?.fields.text("units")?.value.replace(/^.*\./, "") === "tokens" ? tokensPerStep(parts2, lengths2, known3) : 1;
  const updates = runOf3(parts2, lengthsWith(known3, conversionsOf(parts2)), known3);
  const total = stride === null ? null : updates === null ? null : stride === 1 ? updates : tokensOf(parts2, updates, stride);
  const miss = (quantity, why) => {
    if (quantity === "steps" && maxDuration !== null) runOf3(parts2, lengths2, known3);
    else lengths2.miss(quantity, why);
    return null;
  };
  const made = call === null ? constant({ rate: peak ?? 0 }) : scheduler?.make({ options: call.fields, peak: peak ?? 1, total, miss }) ?? null;
  if (made !== null && peak !== null && stride !== null && lengths2.open.length === 0) {
    return { kind: "known", schedule: counted(made, stride), runLength: stopped(parts2, updates, known3) };
  }
  if (lengths2.open.length === 0) lengths2.miss("custom", "scheduler");
  const parameters = call === null ? {} : { scheduler: call.name, ...parametersIn(call.fields) };
  return openBound(lengths2, { family: scheduler?.family ?? null, parameters, horizon: maxDuration?.value ?? null });
}
function counted(schedule, stride) {
  if (schedule.family === "constant" && schedule.warmup === 0) return schedule;
  return stride === 1 ? shifted(schedule, 1) : perUpdate(schedule, { perUpdate: stride, ahead: 1 });
}
function conversionsOf({ globalBatch: globalBatch2 }) {
  return { tokensPerStep: globalBatch2?.value ?? null };
}
function tokensPerStep({ globalBatch: globalBatch2 }, lengths2, known3) {
  return globalBatch2?.value ?? known3.tokensPerStep ?? lengths2.miss("tokens-per-step", "global_batch_size");
}
function tokensOf({ maxDuration }, updates, stride) {
  return maxDuration?.value.unit === "tokens" ? maxDuration.value.value : updates * stride;
}
function runOf3({ maxDuration }, lengths2, known3) {
  const max = maxDuration?.value ?? null;
  if (max?.unit !== "steps" && known3.steps !== void 0 && (max === null || known3.stepsPerEpoch === void 0)) return known3.steps;
  const updates = lengths2.updates(max, "max_duration");
  return updates === null ? null : max?.unit === "tokens" ? Math.ceil(updates) : updates;
}
function stopped(parts2, updates, known3) {
  const stop = parts2.hardStop === null ? null : lengthsWith(known3, conversionsOf(parts2)).updates(parts2.hardStop.value, "hard_stop");
  return stop === null || updates === null ? updates ?? stop : Math.min(updates, Math.ceil(stop));
}

// src/configs/olmo-core/support.ts
var olmoCoreSupport = {
  keys: {
    maxTrainSteps: ["trainer.max_duration.value"],
    learningRate: ["train_module.optim.lr", "train_module_config.optim.lr", "TransformerTrainModuleConfig.optim.lr"],
    warmup: [
      "train_module.scheduler.warmup",
      "train_module_config.scheduler.warmup",
      "train_module_config.scheduler.warmup_steps",
      "TransformerTrainModuleConfig.scheduler.warmup",
      "train_module_config.scheduler.warmup_fraction",
      "TransformerTrainModuleConfig.scheduler.warmup_steps"
    ],
    "optimizer.name": ["train_module.optim._CLASS_"],
    weightDecay: ["train_module.optim.weight_decay", "train_module_config.optim.weight_decay"],
    saveEvery: ["trainer.callbacks.checkpointer.save_interval"]
  },
  composition: "values of the script that are assigned before",
  notSupported: "lengths in Chinchilla multiples; schedulers built by functions of other files"
};

// src/configs/olmo-core/reader.ts
var ownClasses = /^(?:WSD|WSDS|PowerLR|CosWithWarmup|HalfCosWithWarmup|InvSqrtWithWarmup|CosWithWarmupAndLinearDecay|ComposableScheduler)$/;
var olmoCore = {
  id: "olmo-core",
  title: "OLMo-core",
  url: "https://olmo-core.readthedocs.io/en/latest/optim.html",
  recognisedBy: "`_CLASS_: olmo_core.\u2026`, or one of its scheduler classes (`WSD`, `CosWithWarmup`, \u2026) with a `Duration`",
  languages: ["yaml", "json", "toml", "python"],
  support: olmoCoreSupport,
  recognise: scoreOf18,
  read: (document) => ({ kind: "read", value: [readExperiment(partsOf4(document))], problems: [] }),
  convert: convertOlmoCore
};
function scoreOf18(document) {
  const parts2 = partsOf4(document);
  const { scheduler } = parts2;
  const isSaved = mappingsOf(document.root).some(({ node }) => /(?:^|\.)olmo_core\./.test(textOf2(node.entries.get("_CLASS_")?.value) ?? ""));
  const trains = scheduler !== null || parts2.maxDuration !== null || parts2.optimizer !== null;
  if (isSaved && trains) return 0.95;
  if (scheduler === null) return 0;
  if (/olmo_core\./.test(scheduler.symbol)) return 0.95;
  if (ownClasses.test(scheduler.name) && scheduler.notation === "tag") return 0.9;
  return parts2.maxDuration !== null || ownClasses.test(scheduler.name) && parts2.optimizer !== null ? 0.9 : 0;
}
function readExperiment(parts2) {
  const { fields: fields2, scheduler, optimizer, checkpointer } = parts2;
  const isTokens = scheduler?.fields.text("units")?.value.replace(/^.*\./, "") === "tokens";
  const warmup = inUnit(scheduler?.fields.number("warmup", "warmup_steps") ?? null, isTokens ? "tokens" : "steps");
  return buildConfig("olmo-core", fields2, {
    maxTrainSteps: readLength11(parts2),
    learningRate: optimizer?.number("lr") ?? null,
    schedule: bindOlmoCore(parts2),
    warmup: warmup ?? inUnit(scheduler?.fields.number("warmup_fraction") ?? null, "fraction"),
    batch: { global: sequences(parts2) },
    optimizer: { name: parts2.optimizerName, parameters: optimizer?.record("eps", "betas.0", "betas.1") ?? {} },
    weightDecay: optimizer?.number("weight_decay") ?? null,
    saveEvery: checkpointer?.length("steps", "save_interval") ?? null
  });
}
function readLength11({ maxDuration, hardStop }) {
  if (hardStop === null || maxDuration === null) return hardStop ?? maxDuration;
  return hardStop.value.unit === maxDuration.value.unit && hardStop.value.value >= maxDuration.value.value ? maxDuration : hardStop;
}
function sequences({ globalBatch: globalBatch2, fields: fields2 }) {
  const node = fields2.node("dataset.sequence_length", "sequence_length", "SEQUENCE_LENGTH", "train_module.max_sequence_length");
  const length = wholeNumberIn(node);
  if (globalBatch2 === null || length === null || length <= 0) return null;
  const count = globalBatch2.value / length;
  return Number.isInteger(count) ? { ...globalBatch2, value: count } : null;
}

// src/configs/optax/schedules.ts
function given2(call, name, position) {
  if (call.fields.has(name)) return call.fields.number(name)?.value ?? null;
  const node = argumentOf(call, name, position);
  return node === null ? null : numberIn(node);
}
function required2(call, context, name, position) {
  return given2(call, name, position) ?? context.lengths.miss("custom", name);
}
function all2(call, context, names2) {
  const values = names2.map((name, position) => required2(call, context, name, position));
  const numbers = values.filter((value) => value !== null);
  return numbers.length === names2.length ? numbers : null;
}
function isStaircase(call) {
  return call.fields.flag("staircase")?.value === true;
}
var makePolynomial3 = (call, context) => {
  const [start, end, power2, steps2] = all2(call, context, ["init_value", "end_value", "power", "transition_steps"]) ?? [];
  if (start === void 0 || end === void 0 || power2 === void 0 || steps2 === void 0) return null;
  if (steps2 <= 0) return constant({ rate: start });
  return polynomial({ start, end, power: power2, steps: steps2, hold: Math.max(0, given2(call, "transition_begin", 4) ?? 0) });
};
var makeLinear2 = (call, context) => {
  const [start, end, steps2] = all2(call, context, ["init_value", "end_value", "transition_steps"]) ?? [];
  if (start === void 0 || end === void 0 || steps2 === void 0) return null;
  if (steps2 <= 0) return constant({ rate: start });
  return linear({ start, end, steps: steps2, hold: Math.max(0, given2(call, "transition_begin", 3) ?? 0) });
};
function boundariesIn(node) {
  if (node === null) return [];
  const pairs = node.kind === "mapping" ? [...node.entries.values()].map(({ key: key2, value }) => [asNumber(key2), numberIn(value)]) : node.kind === "sequence" ? node.items.map((item) => numbersIn3(item) ?? []).map(([at, scale]) => [at ?? null, scale ?? null]) : [];
  const found = pairs.flatMap(([at, scale]) => at === null || scale === null ? [] : [{ at, scale }]);
  return found.length === pairs.length ? found.sort((a, b) => a.at - b.at) : null;
}
var makePiecewise2 = (call, context) => {
  const start = required2(call, context, "init_value", 0);
  const drops = boundariesIn(argumentOf(call, "boundaries_and_scales", 1)) ?? context.lengths.miss("custom", "boundaries_and_scales");
  if (start === null || drops === null) return null;
  if (drops.length === 0) return constant({ rate: start });
  return multiStep({ start, milestones: drops.map(({ at }) => at), gamma: drops.map(({ scale }) => scale) });
};
function interpolated(start, drops, shape, family) {
  let rate = start;
  const points = [{ at: 0, rate: start }];
  for (const { at, scale } of drops) {
    rate *= scale;
    points.push({ at, rate, shape });
  }
  return piecewiseInterpolated({ points, ...family === void 0 ? {} : { family } });
}
var makeInterpolated = (call, context) => {
  const word4 = call.fields.text("interpolate_type")?.value ?? "linear";
  const shape = word4 === "linear" || word4 === "cosine" ? word4 : context.lengths.miss("custom", "interpolate_type");
  const start = required2(call, context, "init_value", 1);
  const drops = boundariesIn(argumentOf(call, "boundaries_and_scales", 2)) ?? context.lengths.miss("custom", "boundaries_and_scales");
  return shape === null || start === null || drops === null ? null : interpolated(start, drops, shape);
};
function exponentialFrom(call, start, steps2, ratio) {
  if (steps2 <= 0 || ratio === 0) return constant({ rate: start });
  const end = call.fields.number("end_value")?.value;
  const hold = Math.max(0, call.fields.number("transition_begin")?.value ?? 0);
  return exponential({ start, ratio, per: steps2, hold, staircase: isStaircase(call), ...end === void 0 ? {} : { end } });
}
var makeExponential3 = (call, context) => {
  const [start, steps2, ratio] = all2(call, context, ["init_value", "transition_steps", "decay_rate"]) ?? [];
  return start === void 0 || steps2 === void 0 || ratio === void 0 ? null : exponentialFrom(call, start, steps2, ratio);
};
var makeCosine3 = (call, context) => {
  const [peak, steps2] = all2(call, context, ["init_value", "decay_steps"]) ?? [];
  if (peak === void 0 || steps2 === void 0) return null;
  return cosine({ peak, floor: peak * (given2(call, "alpha", 2) ?? 0), steps: steps2, exponent: given2(call, "exponent", 3) ?? 1 });
};
function warmed4(start, peak, steps2, body) {
  return withWarmup({ body, steps: steps2, start, target: peak });
}
var makeWarmupConstant = (call, context) => {
  const [start, peak, steps2] = all2(call, context, ["init_value", "peak_value", "warmup_steps"]) ?? [];
  if (start === void 0 || peak === void 0 || steps2 === void 0) return null;
  return steps2 <= 0 ? constant({ rate: start }) : warmed4(start, peak, steps2, constant({ rate: peak }));
};
var makeWarmupCosine = (call, context) => {
  const [start, peak, warmup, total] = all2(call, context, ["init_value", "peak_value", "warmup_steps", "decay_steps"]) ?? [];
  if (start === void 0 || peak === void 0 || warmup === void 0 || total === void 0) return null;
  const floor = peak === 0 ? 0 : given2(call, "end_value", 4) ?? 0;
  if (!(total > warmup)) return context.lengths.miss("custom", "decay_steps");
  return warmed4(start, peak, warmup, cosine({ peak, floor, steps: total - warmup, exponent: given2(call, "exponent", 5) ?? 1 }));
};
var makeWarmupExponential = (call, context) => {
  const [start, peak, warmup, steps2, ratio] = all2(call, context, ["init_value", "peak_value", "warmup_steps", "transition_steps", "decay_rate"]) ?? [];
  if (start === void 0 || peak === void 0 || warmup === void 0 || steps2 === void 0 || ratio === void 0) return null;
  return warmed4(start, peak, warmup, exponentialFrom(call, peak, steps2, ratio));
};
var makeLinearOneCycle = (call, context) => {
  const [steps2, peak] = all2(call, context, ["transition_steps", "peak_value"]) ?? [];
  if (steps2 === void 0 || peak === void 0) return null;
  const [up, final] = [given2(call, "pct_start", 2) ?? 0.3, given2(call, "pct_final", 3) ?? 0.85];
  const [start, end] = [given2(call, "div_factor", 4) ?? 25, given2(call, "final_div_factor", 5) ?? 1e4];
  const drops = [
    { at: Math.trunc(up * steps2), scale: start },
    { at: Math.trunc(final * steps2), scale: 1 / start },
    { at: steps2, scale: 1 / end }
  ];
  return interpolated(peak / start, drops, "linear", "one-cycle");
};
var makeCosineOneCycle = (call, context) => {
  const [steps2, peak] = all2(call, context, ["transition_steps", "peak_value"]) ?? [];
  if (steps2 === void 0 || peak === void 0) return null;
  const up = given2(call, "pct_start", 2) ?? 0.3;
  const [start, end] = [given2(call, "div_factor", 3) ?? 25, given2(call, "final_div_factor", 4) ?? 1e4];
  const drops = [
    { at: Math.trunc(up * steps2), scale: start },
    { at: steps2, scale: 1 / (start * end) }
  ];
  return interpolated(peak / start, drops, "cosine", "one-cycle");
};
function schedulesIn(call, context, name, make4) {
  const list2 = argumentOf(call, name, 0);
  if (list2?.kind !== "sequence" || list2.items.length === 0) return context.lengths.miss("custom", name);
  const made = list2.items.map((node, index) => {
    const path = [...call.path, name, String(index)];
    return make4(fieldsOf(context.site.document, node, context.site.problems, `${path.join(".")}.`), node, path);
  });
  const found = made.filter((schedule) => schedule !== null);
  return found.length === made.length ? found : context.lengths.miss("custom", name);
}
var makeSgdr = (call, context) => {
  const ends = [];
  const schedules2 = schedulesIn(call, context, "cosine_kwargs", (fields2) => {
    ends.push((ends.at(-1) ?? 0) + (fields2.number("decay_steps")?.value ?? 0));
    return makeWarmupCosine({ ...call, fields: fields2, positional: [] }, context);
  });
  return schedules2 === null ? null : sequence({ schedules: schedules2, milestones: ends.slice(0, -1), family: "cosine-restarts" });
};
var makeJoined = (call, context) => {
  const schedules2 = schedulesIn(call, context, "schedules", (_, node, path) => {
    const part = callOf(context.site, node, path, optaxNames);
    return part === null ? context.lengths.miss("custom", "schedules") : makeOptaxSchedule(part, context);
  });
  const boundaries = argumentOf(call, "boundaries", 1);
  const milestones = (boundaries === null ? null : numbersIn3(boundaries)) ?? context.lengths.miss("custom", "boundaries");
  if (schedules2 === null || milestones === null) return null;
  if (milestones.length !== schedules2.length - 1) return context.lengths.miss("custom", "boundaries");
  return sequence({ schedules: schedules2, milestones });
};
var makeConstant2 = (call, context) => {
  const rate = required2(call, context, "value", 0);
  return rate === null ? null : constant({ rate });
};
var makers2 = /* @__PURE__ */ new Map([
  ["constant_schedule", { family: "constant", make: makeConstant2 }],
  ["polynomial_schedule", { family: "polynomial", make: makePolynomial3 }],
  ["linear_schedule", { family: "linear", make: makeLinear2 }],
  ["piecewise_constant_schedule", { family: "multi-step", make: makePiecewise2 }],
  ["piecewise_interpolate_schedule", { family: "piecewise-linear", make: makeInterpolated }],
  ["exponential_decay", { family: "exponential", make: makeExponential3 }],
  ["cosine_decay_schedule", { family: "cosine", make: makeCosine3 }],
  ["warmup_constant_schedule", { family: "constant", make: makeWarmupConstant }],
  ["warmup_cosine_decay_schedule", { family: "cosine", make: makeWarmupCosine }],
  ["warmup_exponential_decay_schedule", { family: "exponential", make: makeWarmupExponential }],
  ["cosine_onecycle_schedule", { family: "one-cycle", make: makeCosineOneCycle }],
  ["linear_onecycle_schedule", { family: "one-cycle", make: makeLinearOneCycle }],
  ["sgdr_schedule", { family: "cosine-restarts", make: makeSgdr }],
  ["join_schedules", { family: "sequence", make: makeJoined }]
]);
var optaxNames = new Set(makers2.keys());
function optaxFamily(call) {
  return makers2.get(call.name)?.family ?? null;
}
function makeOptaxSchedule(call, context) {
  const maker = makers2.get(call.name);
  return maker === void 0 ? context.lengths.miss("custom", call.name) : maker.make(call, context);
}

// src/configs/optax/schedule.ts
function isOptaxSchedule({ symbol, name }) {
  return optaxNames.has(name) && (!symbol.includes(".") || /optax|schedul/i.test(symbol));
}
function findOptaxSchedules(site) {
  return findCalls(site, optaxNames, isOptaxSchedule);
}
function bindOptax(fields2, call, run) {
  const site = { document: fields2.document, problems: fields2.problems };
  return bindCall(fields2, call, run, (known3) => {
    const lengths2 = lengthsWith(known3);
    const schedule = makeOptaxSchedule(call, { site, lengths: lengths2 });
    if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: null };
    return openBound(lengths2, { family: optaxFamily(call), parameters: parametersIn(call.fields), horizon: run.maxTrainSteps?.value ?? null });
  });
}

// src/configs/optax/support.ts
var optaxSupport = {
  keys: {
    maxTrainSteps: ["train_steps", "num_train_steps", "train.steps", "train.train_steps", "train.num_train_steps"],
    learningRate: [
      "learning_rate.value",
      "learning_rate.end_value",
      "learning_rate.init_value",
      "learning_rate.peak_value",
      "lr_schedule.kwargs.value",
      "lr_schedule.kwargs.end_value"
    ],
    warmup: ["optimizer.learning_rate.warmup_steps", "optimizer.schedule.warmup_cosine_decay_schedule.warmup_steps"],
    "batch.perDevice": ["batch_size", "train.batch_size"],
    "optimizer.name": ["optimizer", "optimizer._target_", "optimizer.optimizer"],
    weightDecay: ["optimizer.weight_decay"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "schedules as Python functions of the step; `inject_hyperparams`"
};

// src/configs/optax/reader.ts
var optax = {
  id: "optax",
  title: "JAX with optax",
  url: "https://optax.readthedocs.io/en/latest/api/optimizer_schedules.html",
  recognisedBy: "a schedule of optax, as `_target_`, `name`, `type` or a key of its own",
  languages: ["yaml", "json", "toml"],
  support: optaxSupport,
  recognise: (document) => findOptaxSchedules({ document, problems: [] }).length > 0 ? 0.65 : 0,
  read: (document) => ({ kind: "read", value: [readOptax(document)], problems: [] })
};
var noNames2 = /* @__PURE__ */ new Set();
function readOptax(document) {
  const fields2 = fieldsOf(document);
  const site = { document, problems: fields2.problems };
  const draft = genericDraft(fields2);
  const calls = findOptaxSchedules(site);
  const call = calls.find(({ path }) => path.some((key2) => /lr|learning_?rate|sched/i.test(key2))) ?? calls[0];
  if (call === void 0) return buildConfig("optax", fields2, draft);
  const optimizer = optimizerAround(document, call);
  const stepsPerEpoch = fields2.positive("steps_per_epoch")?.value ?? null;
  const schedule = bindOptax(fields2, call, { maxTrainSteps: draft.maxTrainSteps ?? null, stepsPerEpoch });
  return buildConfig("optax", fields2, {
    ...draft,
    learningRate: firstOf2(peakOf3(call, ["peak_value", "init_value", "end_value", "value"], schedule), draft.learningRate ?? null),
    warmup: firstOf2(call.fields.length("steps", "warmup_steps"), draft.warmup ?? null),
    optimizer: optimizer === null ? draft.optimizer ?? {} : { ...draft.optimizer, name: { value: optimizer.symbol, span: optimizer.symbolSpan } },
    schedule
  });
}
function optimizerAround(document, call) {
  const around = findCalls({ document, problems: [] }, noNames2, ({ symbol, path }) => /(?:^|\.)optax\./.test(symbol) && path.length < call.path.length);
  return around.find(({ path }) => path.every((key2, index) => call.path[index] === key2)) ?? null;
}

// src/configs/spacy/length.ts
function runLength2(fields2) {
  const steps2 = fields2.length("steps", "training.max_steps");
  const epochs = fields2.length("epochs", "training.max_epochs");
  return firstOf2(steps2, epochs, fields2.has("training.max_steps") ? null : byDefault({ value: 2e4, unit: "steps" }));
}

// src/configs/spacy/schedules.ts
function all3(fields2, ...names2) {
  return names2.map((name) => fields2.number(name)?.value ?? null);
}
function constantOf(fields2) {
  const [rate = null] = all3(fields2, "rate");
  return rate === null ? null : constant({ rate });
}
function constantThen(fields2, lengths2) {
  const [rate = null, steps2 = null] = all3(fields2, "rate", "steps");
  const next = fields2.node("schedule");
  const body = next === null ? null : makeThincSchedule(next.kind === "mapping" ? fieldsOf(fields2.document, next, fields2.problems) : null, lengths2);
  if (rate === null || steps2 === null || body === null) return null;
  return sequence({ schedules: [constant({ rate }), body], milestones: [steps2], family: body.family });
}
function warmupLinear(fields2) {
  const [peak = null, warmup = null, total = null] = all3(fields2, "initial_rate", "warmup_steps", "total_steps");
  if (peak === null || warmup === null || total === null) return null;
  return withWarmup({ body: linear({ start: peak, end: 0, steps: Math.max(1, total - warmup) }), steps: warmup });
}
function compounding(fields2) {
  const [start = null, stop = null, compound = null] = all3(fields2, "start", "stop", "compound");
  if (start === null || stop === null || compound === null) return null;
  const isEnd = start > stop ? compound < 1 : compound > 1;
  return isEnd ? exponential({ start, ratio: compound, end: stop }) : exponential({ start, ratio: compound });
}
function decaying3(fields2) {
  const [start = null, rate = null] = all3(fields2, "base_rate", "decay");
  if (start === null || rate === null) return null;
  return shifted(inverseTime({ start, rate }), fields2.number("t")?.value ?? 0);
}
function slantedTriangular(fields2) {
  const [peak = null, steps2 = null] = all3(fields2, "max_rate", "num_steps");
  if (peak === null || steps2 === null) return null;
  const share = fields2.number("cut_frac")?.value ?? 0.1;
  const ratio = fields2.number("ratio")?.value ?? 32;
  const ahead = 1 + (fields2.number("t")?.value ?? 0);
  const cut = Math.trunc(steps2 * share);
  if (!(cut > 0) || !(share > 0 && share < 1)) return null;
  const low = peak / ratio;
  const falling = line({ from: peak, to: low, begin: cut - ahead, length: cut * (1 / share - 1) });
  const curve = pieces([
    { until: cut - ahead, curve: line({ from: low, to: peak, begin: -ahead, length: cut }) },
    { until: Number.POSITIVE_INFINITY, curve: falling }
  ]);
  const horizon = Math.ceil(cut - ahead + cut * (1 / share - 1));
  const parameters = { peak, steps: steps2, cutFraction: share, ratio };
  return makeSchedule(clamped(curve, 0), { family: "slanted-triangular", parameters, peak, warmup: Math.max(0, cut - ahead), horizon, afterHorizon: "zero" });
}
function cyclicTriangular(fields2) {
  const [base = null, peak = null, up = null] = all3(fields2, "min_lr", "max_lr", "period");
  return base === null || peak === null || up === null ? null : shifted(cyclic({ base, peak, up }), 1);
}
var schedules = /* @__PURE__ */ new Map([
  ["constant", { family: "constant", make: constantOf }],
  ["constant_then", { family: "sequence", make: constantThen }],
  ["warmup_linear", { family: "linear", make: warmupLinear }],
  ["compounding", { family: "exponential", make: compounding }],
  ["decaying", { family: "inverse-time", make: decaying3 }],
  ["slanted_triangular", { family: "slanted-triangular", make: slantedTriangular }],
  ["cyclic_triangular", { family: "cyclic", make: cyclicTriangular }],
  ["plateau", { family: "reduce-on-plateau", make: (_, lengths2) => lengths2.miss("evaluations", "training.optimizer.learn_rate") }]
]);
function scheduleName2(fields2) {
  return fields2.text("@schedules")?.value.replace(/^(?:thinc|spacy)\./, "").replace(/\.v\d+$/, "") ?? null;
}
function familyOf2(name) {
  return name === null ? null : schedules.get(name)?.family ?? null;
}
function makeThincSchedule(fields2, lengths2) {
  const schedule = fields2 === null ? void 0 : schedules.get(scheduleName2(fields2) ?? "");
  if (fields2 === null || schedule === void 0) return lengths2.miss("custom", "@schedules");
  const made = schedule.make(fields2, lengths2);
  return made ?? (lengths2.open.length > 0 ? null : lengths2.miss("custom", "@schedules"));
}

// src/configs/spacy/schedule.ts
var key = "training.optimizer.learn_rate";
function bindSpacy(fields2) {
  const name = scheduleName2(fields2.under(key));
  if (name !== null && familyOf2(name) === null) fields2.report("schedule-unknown", `${key}.@schedules`, { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields2, [key, "training.max_steps", "training.max_epochs"]), (known3) => bind21(fields2, name, known3));
}
function bind21(fields2, name, known3) {
  const lengths2 = lengthsWith(known3);
  const updates = lengthsWith(known3).updates(runLength2(fields2)?.value ?? null, "training.max_epochs");
  const length = updates === null ? known3.steps ?? null : Math.ceil(updates);
  const options2 = fields2.under(key);
  if (fields2.node(key)?.kind === "mapping") {
    const schedule = makeThincSchedule(options2, lengths2);
    if (schedule !== null) return { kind: "known", schedule, runLength: length };
    return openBound(lengths2, { family: familyOf2(name), parameters: parametersIn(options2) });
  }
  const rate = fields2.number(key)?.value ?? (fields2.has(key) ? null : 1e-3) ?? known3.learningRate ?? lengths2.miss("learning-rate", key);
  if (rate === null) return openBound(lengths2, { family: "constant" });
  return { kind: "known", schedule: constant({ rate }), runLength: length };
}

// src/configs/spacy/support.ts
var spacySupport = {
  keys: {
    maxTrainSteps: ["training.max_steps", "training.max_epochs"],
    learningRate: [
      "training.optimizer.learn_rate.rate",
      "training.optimizer.learn_rate.stop",
      "training.optimizer.learn_rate.start",
      "training.optimizer.learn_rate.max_lr",
      "training.optimizer.learn_rate.max_rate",
      "training.optimizer.learn_rate.base_rate"
    ],
    warmup: ["training.optimizer.learn_rate.warmup_steps"],
    "batch.accumulation": ["training.accumulate_gradient"],
    "batch.global": ["training.batcher.size"],
    "optimizer.name": ["training.optimizer.@optimizers"],
    weightDecay: ["training.optimizer.L2"],
    evaluateEvery: ["training.eval_frequency"],
    earlyStoppingPatience: ["training.patience"]
  },
  composition: "interpolation of values in the same file, as `section.key` and in the old form `section:key`",
  notSupported: "registered functions of other packages; batch sizes in words as a global batch"
};

// src/configs/spacy/reader.ts
var ownNames7 = [
  "train_corpus",
  "dev_corpus",
  "accumulate_gradient",
  "eval_frequency",
  "frozen_components",
  "annotating_components",
  "before_to_disk",
  "score_weights"
];
var sharedNames3 = ["max_steps", "max_epochs", "patience", "dropout", "optimizer", "batcher", "seed"];
var spacy = {
  id: "spacy",
  title: "spaCy",
  url: "https://spacy.io/api/data-formats#config-training",
  recognisedBy: "`[training]` with `accumulate_gradient`, `eval_frequency`, an optimizer of `@optimizers`, beside `[nlp]` or `[components]`",
  languages: ["ini", "json", "yaml", "toml"],
  support: spacySupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf19(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readSpacy(document)], problems: [] })
};
function scoreOf19(root) {
  const training = root.entries.get("training")?.value;
  if (training?.kind !== "mapping") return 0;
  const optimizer = training.entries.get("optimizer")?.value;
  const registered2 = optimizer?.kind === "mapping" && optimizer.entries.has("@optimizers") ? 2 : 0;
  const own2 = ownNames7.filter((name) => training.entries.has(name)).length + registered2;
  const around = ["nlp", "components", "corpora", "initialize", "paths", "system"].filter((name) => root.entries.has(name)).length;
  const shared = sharedNames3.filter((name) => training.entries.has(name)).length;
  if (own2 === 0 && !(root.entries.has("nlp") && shared > 0)) return 0;
  return own2 + around >= 2 ? 0.9 : 0;
}
function readSpacy(document) {
  const fields2 = fieldsOf(document);
  const training = fields2.under("training");
  const rate = "optimizer.learn_rate";
  const { augmentation } = namedRecords(document.root);
  return buildConfig("spacy", fields2, {
    maxTrainSteps: runLength2(fields2),
    learningRate: rateOf3(training),
    schedule: bindSpacy(fields2),
    warmup: inUnit(training.number(`${rate}.warmup_steps`), "steps"),
    batch: { global: batchOf2(training), accumulation: firstOf2(training.positive("accumulate_gradient"), byDefault(1)) },
    optimizer: { name: optimizerName(training), parameters: training.record("optimizer.beta1", "optimizer.beta2", "optimizer.eps", "optimizer.grad_clip") },
    weightDecay: training.number("optimizer.L2"),
    regularization: training.record("dropout"),
    augmentation,
    evaluateEvery: firstOf2(training.length("steps", "eval_frequency"), byDefault({ value: 200, unit: "steps" })),
    selection: selectionOf4(training),
    earlyStoppingPatience: patienceOf(training)
  });
}
function rateOf3(training) {
  const key2 = "optimizer.learn_rate";
  if (training.node(key2)?.kind !== "mapping") return training.has(key2) ? training.number(key2) : byDefault(1e-3);
  const options2 = training.under(key2);
  const ends = [options2.number("start"), options2.number("stop")].filter((end) => end !== null).sort((a, b) => b.value - a.value);
  return firstOf2(options2.number("initial_rate", "max_rate", "max_lr", "base_rate", "rate"), ends[0] ?? null);
}
function batchOf2(training) {
  const isBySequence = training.text("batcher.@batchers")?.value.includes("batch_by_sequence") === true;
  return isBySequence && training.node("batcher.size")?.kind === "scalar" ? training.positive("batcher.size") : null;
}
function optimizerName(training) {
  const name = training.text("optimizer.@optimizers");
  return name === null ? null : { ...name, value: name.value.replace(/\.v\d+$/, "") };
}
function selectionOf4(training) {
  const weights = training.node("score_weights");
  const entries = weights?.kind === "mapping" ? [...weights.entries.values()] : [];
  const weighted = entries.filter(({ value }) => value.kind === "scalar" && typeof value.value === "number" && value.value > 0);
  const [only, ...others2] = weighted;
  const metric = only !== void 0 && others2.length === 0 ? { value: only.key, span: only.keySpan } : byDefault("score");
  return { metric, goal: byDefault("max"), loadBest: null };
}
function patienceOf(training) {
  const steps2 = training.positive("patience");
  const every4 = training.positive("eval_frequency")?.value ?? 200;
  return steps2 === null ? null : { ...steps2, value: Math.ceil(steps2.value / every4) };
}

// src/configs/speechbrain/references.ts
var maxDepth6 = 20;
function withReferences(document) {
  return { ...document, root: resolved(document.root, document.root, 0) };
}
function resolved(node, root, depth) {
  if (node.kind === "scalar") return node.tag === "!ref" && depth < maxDepth6 ? answer3(node, root, depth) : node;
  if (depth >= maxDepth6) return node;
  if (node.kind === "sequence") return { ...node, items: node.items.map((item) => resolved(item, root, depth + 1)) };
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) entries.set(key2, { ...entry, value: resolved(entry.value, root, depth + 1) });
  return { ...node, entries };
}
function answer3(node, root, depth) {
  const text2 = String(node.value).trim();
  const single = /^<([^<>]+)>$/.exec(text2)?.[1];
  if (single !== void 0) {
    const target = lookup(root, pathOf3(single));
    return target?.kind === "scalar" ? resolved(target, root, depth + 1) : node;
  }
  const numbers = text2.replace(/<([^<>]+)>/g, (whole, name) => {
    const target = lookup(root, pathOf3(name));
    const value2 = target === void 0 || target.kind !== "scalar" ? null : resolved(target, root, depth + 1);
    const number8 = value2?.kind === "scalar" ? asNumber(value2.value) : null;
    return number8 === null ? whole : ` ${number8} `;
  });
  const value = calculated(numbers);
  return value === null ? node : { kind: "scalar", value, raw: node.raw, quoted: node.quoted, span: node.span };
}
function pathOf3(name) {
  return name.trim().replace(/\[([^\]]*)\]/g, ".$1");
}
function calculated(text2) {
  const tokens = text2.match(/\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|\/\/|[-+*/]|\S/gi) ?? [];
  let sum = 0;
  let term = null;
  let operator = "+";
  let sign = 1;
  for (const [index, token2] of tokens.entries()) {
    if (index % 2 === 1) {
      if (token2 === "+" || token2 === "-") {
        sum += sign * (term ?? 0);
        sign = token2 === "-" ? -1 : 1;
        term = null;
      } else if (token2 !== "*" && token2 !== "/" && token2 !== "//") return null;
      operator = token2;
      continue;
    }
    const value = asNumber(token2);
    if (value === null) return null;
    term = term === null ? value : operator === "*" ? term * value : operator === "/" ? term / value : Math.floor(term / value);
  }
  const total = sum + sign * (term ?? Number.NaN);
  return tokens.length % 2 === 1 && Number.isFinite(total) ? total : null;
}

// src/configs/speechbrain/schedulers.ts
function linearEpochs({ number: number8 }) {
  const [start, end, count] = [number8("initial_value"), number8("final_value"), number8("epoch_count")];
  if (start === null || end === null || count === null) return null;
  return inEpochs(linear({ start, end, steps: Math.max(0, count - 1) }));
}
function stepEpochs({ number: number8 }) {
  const start = number8("initial_value");
  const halfLife = number8("half_life");
  if (start === null) return null;
  const gamma = halfLife ? Math.exp(-Math.LN2 / halfLife) : number8("decay_factor") ?? 0.5;
  return inEpochs(shifted(step({ start, size: halfLife ? 1 : number8("decay_drop") ?? 2, gamma }), 1));
}
function noamOf({ number: number8, rate }) {
  const [initial, warmup, size] = [number8("lr_initial") ?? rate, number8("n_warmup_steps"), number8("model_size")];
  if (initial === null || warmup === null || !(warmup > 0)) return null;
  return noam({ scale: initial * (size === null ? Math.sqrt(warmup) : 1 / Math.sqrt(size)), warmup, ahead: 1 });
}
function noamInterval(call) {
  const base = noamOf(call);
  const milestones = call.fields.numbers("anneal_steps")?.value ?? null;
  const gamma = call.fields.numbers("anneal_rates")?.value ?? null;
  if (base === null || milestones === null || gamma === null) return null;
  return chained({ base: base.peak, schedules: [base, multiStep({ start: base.peak, milestones, gamma })] });
}
function linearWarmup({ number: number8 }) {
  const [start, warmup, total] = [number8("initial_value"), number8("num_warmup_steps"), number8("num_training_steps")];
  if (start === null || warmup === null || total === null) return null;
  return withWarmup({ body: linear({ start, end: 0, steps: Math.max(1, total - warmup) }), steps: warmup });
}
function cyclicCosine({ number: number8, rate }) {
  const [peak, warmup, total] = [number8("lr_initial") ?? rate, number8("n_warmup_steps"), number8("total_steps", 1e5)];
  if (peak === null || warmup === null || total === null) return null;
  return shifted(cosine({ peak, steps: total, past: "rises" }), 1 - warmup);
}
function warmAndExponential({ number: number8 }) {
  const [start, warmup, total, ratio] = [number8("lr"), number8("n_warmup_steps"), number8("total_steps"), number8("decay_factor", 0.1)];
  if (start === null || warmup === null || total === null || ratio === null || !(total > warmup)) return null;
  return withWarmup({ body: exponential({ start, ratio, per: total - warmup }), steps: warmup });
}
function inverseRoot({ number: number8 }) {
  const warmup = number8("warmup_steps");
  return warmup === null || !(warmup > 0) ? null : power({ peak: 1 / Math.sqrt(warmup), exponent: -0.5, timescale: warmup, hold: warmup - 1 });
}
function cyclicRates({ fields: fields2, number: number8 }) {
  const [base, peak, up, gamma] = [number8("base_lr", 1e-3), number8("max_lr", 6e-3), number8("step_size", 2e3), number8("gamma", 1)];
  const mode = fields2.text("mode")?.value ?? "triangular";
  if (base === null || peak === null || up === null || gamma === null || fields2.has("scale_fn")) return null;
  if (mode === "exp_range") return shifted(cyclic({ base, peak, up, mode: "exp-range", gamma }), 1);
  return mode === "triangular" || mode === "triangular2" ? shifted(cyclic({ base, peak, up, mode }), 1) : null;
}
function triStage3({ number: number8 }) {
  const [peak, warmup, stable2, decay] = [number8("lr"), number8("warmup_steps"), number8("hold_steps"), number8("decay_steps")];
  const [first, last] = [number8("init_lr_scale", 0.01), number8("final_lr_scale", 0.05)];
  if (peak === null || warmup === null || stable2 === null || decay === null || first === null || last === null) return null;
  const body = stableDecay({ peak, floor: peak * last, stable: stable2, decay, shape: "geometric" });
  return shifted(withWarmup({ body, steps: warmup, start: peak * first, target: peak }), 1);
}
function warmCool({ number: number8 }) {
  const [start, warmup, cooldown, total] = [number8("lr"), number8("warmup"), number8("cooldown"), number8("total_steps")];
  const [ratio, per] = [number8("decay_factor", 0.75), number8("decay_every", 1e5)];
  if (start === null || warmup === null || cooldown === null || total === null || ratio === null || per === null) return null;
  const begin = total - cooldown;
  const body = withWarmup({ body: exponential({ start, ratio, per }), steps: warmup });
  const down = arcCurve({ shape: "linear", from: start * ratio ** (begin / per), to: 0, begin, length: cooldown });
  const curve = pieces([
    { until: through(begin), curve: body },
    { until: total, curve: down },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(0) }
  ]);
  const parameters = { cooldownBegin: begin, cooldownSteps: cooldown };
  return shifted(remade(body, { family: "warmup-stable-decay", parameters, horizon: total, afterHorizon: "zero" }, curve), 1);
}
function intervals({ fields: fields2, rate }) {
  const list2 = fields2.node("intervals");
  if (list2?.kind !== "sequence" || rate === null) return null;
  const points = list2.items.flatMap((item) => {
    const [at, value] = item.kind === "mapping" ? ["steps", "lr"].map((key2) => item.entries.get(key2)?.value) : [];
    const [steps2, lr] = [at, value].map((node) => node === void 0 ? null : numberIn(node));
    return steps2 === null || steps2 === void 0 || lr === null || lr === void 0 ? [] : [{ steps: steps2, lr }];
  });
  if (points.length !== list2.items.length) return null;
  return piecewiseConstant({ values: [rate, ...points.map(({ lr }) => lr)], boundaries: points.map(({ steps: steps2 }) => steps2 - 1) });
}
var schedulers8 = /* @__PURE__ */ new Map([
  ["NoamScheduler", { family: "noam", make: noamOf }],
  ["NoamIntervalScheduler", { family: "noam", make: noamInterval }],
  ["LinearScheduler", { family: "linear", make: linearEpochs }],
  ["LinearWarmupScheduler", { family: "linear", make: linearWarmup }],
  ["StepScheduler", { family: "step", make: stepEpochs }],
  ["CyclicCosineScheduler", { family: "cosine", make: cyclicCosine }],
  ["WarmAndExpDecayLRSchedule", { family: "exponential", make: warmAndExponential }],
  ["InverseSquareRootScheduler", { family: "inverse-square-root", make: inverseRoot }],
  ["CyclicLRScheduler", { family: "cyclic", make: cyclicRates }],
  ["TriStageLRSchedule", { family: "warmup-stable-decay", make: triStage3 }],
  ["WarmCoolDecayLRSchedule", { family: "warmup-stable-decay", make: warmCool }],
  ["IntervalScheduler", { family: "piecewise-constant", make: intervals }],
  ["NewBobScheduler", { family: "reduce-on-plateau", make: "evaluations" }],
  ["ReduceLROnPlateau", { family: "reduce-on-plateau", make: "evaluations" }]
]);

// src/configs/speechbrain/schedule.ts
function bindSpeechBrain(said) {
  const { fields: fields2, scheduler, rate } = said;
  if (scheduler !== null && !schedulers8.has(scheduler.name))
    fields2.report("schedule-custom", scheduler.path.join("."), { schedule: scheduler.name.slice(0, 80) });
  const keys = scheduleKeys(fields2, scheduler === null ? [] : [scheduler.path.join(".")], { lr: rate });
  return bindSchedule(keys, (known3) => bind22(said, known3));
}
function bind22({ scheduler, rate, length }, known3) {
  const lengths2 = lengthsWith(known3);
  const own2 = rate?.value ?? known3.learningRate ?? null;
  if (scheduler === null) {
    if (own2 === null) lengths2.miss("learning-rate", "lr");
    if (own2 === null) return openBound(lengths2, { family: null });
    return { kind: "known", schedule: constant({ rate: own2 }), runLength: lengthIn2("steps", length?.value ?? null, known3) };
  }
  const kind = schedulers8.get(scheduler.name);
  const number8 = (name, otherwise) => scheduler.fields.number(name)?.value ?? (scheduler.fields.has(name) ? null : otherwise ?? null);
  const schedule = kind === void 0 || kind.make === "evaluations" ? null : kind.make({ fields: scheduler.fields, rate: own2, number: number8 });
  if (schedule !== null) return { kind: "known", schedule, runLength: lengthIn2(schedule.unit, length?.value ?? null, known3) };
  lengths2.miss(kind?.make === "evaluations" ? "evaluations" : "custom", scheduler.path.join(".") || scheduler.name);
  return openBound(lengths2, { family: kind?.family ?? null, parameters: { scheduler: scheduler.name, ...parametersIn(scheduler.fields) } });
}
function lengthIn2(unit, length, { steps: steps2, stepsPerEpoch }) {
  if (length?.unit === unit) return length.value;
  if (unit === "steps") return steps2 ?? (length === null || stepsPerEpoch === void 0 ? null : Math.ceil(length.value * stepsPerEpoch));
  const updates = length?.value ?? steps2;
  return updates === void 0 || stepsPerEpoch === void 0 ? null : Math.ceil(updates / stepsPerEpoch);
}

// src/configs/speechbrain/support.ts
var speechbrainSupport = {
  keys: {
    maxTrainSteps: ["epochs", "N_epochs", "num_epochs", "number_of_epochs", "optimizer_step_limit"],
    learningRate: ["lr", "lr_sgd", "base_lr", "lr_adam", "lr_model", "learning_rate"],
    warmup: ["n_warmup_steps"],
    "batch.perDevice": ["batch_size"],
    "batch.accumulation": ["gradient_accumulation", "grad_accumulation_factor"]
  },
  composition: "`!ref` of values in the same file; `!include:`",
  notSupported: "hyper-parameters given by `yaml_overrides`; the brain class's own step limits"
};

// src/configs/speechbrain/reader.ts
var own = /^!(?:new|name|apply|include)?:?speechbrain\./;
var learningRates = ["lr", "lr_adam", "learning_rate", "lr_model", "lr_sgd", "base_lr"];
var partial = /wav2vec|whisper|ssl|hubert|encoder|pretrained|discriminator|weights/i;
var speechbrain = {
  id: "speechbrain",
  title: "SpeechBrain",
  url: "https://speechbrain.readthedocs.io/en/latest/tutorials/basics/hyperpyyaml.html",
  recognisedBy: "tags that make objects of SpeechBrain, such as `!new:speechbrain.nnet.schedulers.NoamScheduler`, or its `number_of_epochs` beside `!ref`",
  languages: ["yaml"],
  support: speechbrainSupport,
  recognise: (document) => scoreOf20(document.root),
  read: (document) => ({ kind: "read", value: [readSpeechBrain(withReferences(document))], problems: [] })
};
function scoreOf20(root) {
  if (root.kind !== "mapping") return 0;
  let references = 0;
  for (const { value } of root.entries.values()) {
    if (value.tag !== void 0 && own.test(value.tag)) return 0.9;
    if (value.tag === "!ref") references += 1;
  }
  return references > 0 && ["number_of_epochs", "N_epochs"].some((key2) => root.entries.has(key2)) ? 0.8 : 0;
}
function readSpeechBrain(document) {
  const fields2 = fieldsOf(document);
  const site = { document, problems: fields2.problems };
  const scheduler = mainOf(findCalls(site, /* @__PURE__ */ new Set(), isScheduler2));
  const optimizer = mainOf(findOptimizers(site));
  const rate = firstOf2(optimizer?.fields.has("lr") ? optimizerRate(optimizer) : null, fields2.number(...learningRates), optimizerRate(optimizer));
  const length = lengthOf4(fields2);
  const stated = scheduler?.fields.number("lr_initial", "initial_value", "lr", "max_lr") ?? null;
  return buildConfig("speechbrain", fields2, {
    maxTrainSteps: length,
    learningRate: firstOf2(stated, rate),
    schedule: bindSpeechBrain({ fields: fields2, scheduler, rate, length }),
    warmup: warmupOf4(scheduler),
    batch: {
      perDevice: fields2.positive("batch_size"),
      accumulation: firstOf2(fields2.positive("grad_accumulation_factor", "gradient_accumulation"), byDefault(1))
    },
    optimizer: {
      name: optimizer === null ? null : { value: optimizer.name, span: optimizer.symbolSpan },
      parameters: optimizer?.fields.record("momentum", "betas.0", "betas.1", "eps") ?? {}
    },
    weightDecay: firstOf2(optimizer?.fields.number("weight_decay") ?? null, fields2.number("weight_decay")),
    ...namedRecords(document.root),
    evaluateEvery: firstOf2(fields2.length("epochs", "valid_every", "valid_interval"), byDefault({ value: 1, unit: "epochs" })),
    keepCheckpoints: fields2.positive("num_to_keep", "avg_checkpoints")
  });
}
function isScheduler2({ symbol }) {
  return /(?:^|\.)(?:lr_)?schedulers?\./.test(symbol) && !/loss/i.test(symbol);
}
function mainOf(calls) {
  return calls.find(({ path }) => !partial.test(path.join("."))) ?? calls[0] ?? null;
}
function lengthOf4(fields2) {
  const counter = findCalls({ document: fields2.document, problems: [] }, /* @__PURE__ */ new Set(), ({ name }) => name.startsWith("EpochCounter"))[0];
  return firstOf2(
    fields2.length("steps", "optimizer_step_limit"),
    fields2.length("epochs", "number_of_epochs", "N_epochs", "num_epochs", "epochs", "n_epochs"),
    counter?.fields.length("epochs", "limit") ?? null
  );
}
function warmupOf4(scheduler) {
  return scheduler?.fields.length("steps", "n_warmup_steps", "num_warmup_steps", "warmup_steps", "warmup") ?? null;
}

// src/configs/timm/convert.ts
var stretchedKeys3 = /* @__PURE__ */ new Map([
  ["step", /^decay_epochs$/],
  ["multistep", /^decay_milestones(?:\.\d+)?$/]
]);
function convertTimm(config, conversion) {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === "hold-then-decay") return null;
  const keys = stretchedKeys3.get(String(config.values.get("sched")?.value ?? "cosine").toLowerCase());
  const paths = keys === void 0 ? [] : [...config.values.keys()].filter((path) => keys.test(path));
  const grown = paths.map((path) => grownSetting(config, path, conversion.toSteps / conversion.fromSteps));
  const found = grown.filter((setting2) => setting2 !== null);
  if (keys !== void 0 && (found.length === 0 || found.length < grown.length)) return null;
  return [...length, ...found];
}

// src/configs/timm/schedule.ts
var keyNames11 = [
  "sched",
  "epochs",
  "lr",
  "lr_base",
  "lr_base_size",
  "lr_base_scale",
  "min_lr",
  "warmup_epochs",
  "warmup_lr",
  "warmup_prefix",
  "cooldown_epochs"
];
var moreKeyNames = ["decay_epochs", "decay_milestones", "decay_rate", "lr_cycle_mul", "lr_cycle_decay", "lr_cycle_limit", "lr_k_decay", "sched_on_updates"];
var families4 = /* @__PURE__ */ new Map([
  ["cosine", "cosine"],
  ["tanh", "tanh"],
  ["poly", "polynomial"],
  ["step", "step"],
  ["multistep", "multi-step"],
  ["plateau", "reduce-on-plateau"]
]);
var timmSchedulers = new Set(families4.keys());
function epochsOf(fields2) {
  return fields2.positive("epochs", "num_epochs")?.value ?? 300;
}
function bindTimm(fields2) {
  const name = (fields2.text("sched")?.value ?? "cosine").toLowerCase();
  if (!timmSchedulers.has(name)) fields2.report("schedule-unknown", "sched", { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields2, [...keyNames11, ...moreKeyNames]), (known3) => bind23(fields2, name, known3));
}
function bind23(fields2, name, known3) {
  const lengths2 = lengthsWith(known3);
  const onUpdates = fields2.flag("sched_on_updates")?.value === true;
  const perEpoch3 = onUpdates ? known3.stepsPerEpoch ?? lengths2.miss("steps-per-epoch", "sched_on_updates") : 1;
  if (!timmSchedulers.has(name)) lengths2.miss("custom", "sched");
  if (name === "plateau") lengths2.miss("evaluations", "sched");
  if (fields2.has("lr_noise")) lengths2.miss("custom", "lr_noise");
  const rate = rateOf4(fields2, known3, lengths2);
  const horizon = { value: epochsOf(fields2), unit: "epochs" };
  const parameters = name === "plateau" ? { ...plateauOptions(fields2), ...parametersOf(fields2) } : parametersOf(fields2);
  const asOpen = () => openBound(lengths2, { family: families4.get(name) ?? null, parameters, horizon });
  if (rate === null || perEpoch3 === null || lengths2.open.length > 0) return asOpen();
  const options2 = optionsOf5(fields2, name, rate, { perEpoch: perEpoch3, onUpdates });
  if (options2 === null) {
    lengths2.miss("custom", "sched");
    return asOpen();
  }
  const schedule = timmSchedule(options2);
  return { kind: "known", schedule: onUpdates ? schedule : inEpochs(schedule), runLength: runTicks(fields2, options2, perEpoch3) };
}
function parametersOf(fields2) {
  const all4 = parametersIn(fields2);
  return Object.fromEntries([...keyNames11, ...moreKeyNames].flatMap((key2) => all4[key2] === void 0 ? [] : [[key2, all4[key2]]]));
}
function plateauOptions(fields2) {
  const mode = /loss/.test(fields2.text("eval_metric")?.value ?? "") ? "min" : "max";
  const options2 = { factor: option7(fields2, "decay_rate", 0.1), patience: option7(fields2, "patience_epochs", 10), min_lr: option7(fields2, "min_lr", 0) };
  return { ...plateauDefaults, ...options2, mode };
}
function option7(fields2, name, otherwise) {
  return fields2.number(name)?.value ?? otherwise;
}
function rateOf4(fields2, known3, lengths2) {
  if (fields2.has("lr")) return fields2.number("lr")?.value ?? lengths2.miss("learning-rate", "lr");
  if (known3.learningRate !== void 0) return known3.learningRate;
  const world = fields2.positive("world_size")?.value ?? known3.worldSize ?? lengths2.miss("world-size", "lr_base");
  const batch = fields2.positive("batch_size")?.value ?? 128;
  if (world === null) return null;
  const ratio = batch * world * option7(fields2, "grad_accum_steps", 1) / option7(fields2, "lr_base_size", 256);
  const scale = fields2.text("lr_base_scale")?.value || (/ada|lamb/i.test(fields2.text("opt")?.value ?? "sgd") ? "sqrt" : "linear");
  return option7(fields2, "lr_base", 0.1) * (scale === "sqrt" ? Math.sqrt(ratio) : ratio);
}
function optionsOf5(fields2, name, rate, { perEpoch: perEpoch3 }) {
  const warmup = {
    ticks: option7(fields2, "warmup_epochs", 5) * perEpoch3,
    start: option7(fields2, "warmup_lr", 1e-5),
    prefix: fields2.flag("warmup_prefix")?.value === true
  };
  const cycles = {
    first: epochsOf(fields2) * perEpoch3,
    multiplier: option7(fields2, "lr_cycle_mul", 1),
    decay: option7(fields2, "lr_cycle_decay", 0.5),
    limit: option7(fields2, "lr_cycle_limit", 1)
  };
  const floor = option7(fields2, "min_lr", 0);
  const warp = option7(fields2, "lr_k_decay", 1);
  const factor = option7(fields2, "decay_rate", 0.1);
  switch (name) {
    case "cosine":
      return { kind: "cosine", rate, warmup, floor, cycles, warp };
    case "poly":
      return { kind: "poly", rate, warmup, floor, cycles, warp, power: factor };
    case "tanh":
      return { kind: "tanh", rate, warmup, floor, cycles, lower: -7, upper: 3 };
    case "step":
      return { kind: "step", rate, warmup, every: option7(fields2, "decay_epochs", 90) * perEpoch3, factor };
    case "multistep": {
      const milestones = (fields2.numbers("decay_milestones")?.value ?? [90, 180, 270]).map((epoch) => epoch * perEpoch3);
      return { kind: "multistep", rate, warmup, milestones, factor };
    }
    default:
      return null;
  }
}
function runTicks(fields2, options2, perEpoch3) {
  if (!("cycles" in options2)) return epochsOf(fields2) * perEpoch3;
  const ticks = cycleLength(options2.cycles, options2.warmup) + option7(fields2, "cooldown_epochs", 0) * perEpoch3;
  return Math.floor(ticks / perEpoch3) * perEpoch3;
}

// src/configs/timm/support.ts
var timmSupport = {
  keys: {
    maxTrainSteps: ["epochs"],
    learningRate: ["lr"],
    warmup: ["warmup_epochs"],
    "batch.perDevice": ["batch_size"],
    "batch.accumulation": ["grad_accum_steps"],
    "batch.devices": ["world_size"],
    "optimizer.name": ["opt"],
    weightDecay: ["weight_decay"],
    keepCheckpoints: ["checkpoint_hist"],
    "selection.metric": ["eval_metric"]
  },
  composition: "none: one file is one config",
  notSupported: "`--sched` names of forks; the world size where the launcher sets it"
};

// src/configs/timm/reader.ts
var ownNames8 = /* @__PURE__ */ new Set([
  "sched_on_updates",
  "warmup_prefix",
  "lr_cycle_mul",
  "lr_cycle_decay",
  "lr_cycle_limit",
  "lr_k_decay",
  "lr_noise",
  "lr_base",
  "warmup_lr",
  "cooldown_epochs",
  "patience_epochs",
  "decay_milestones",
  "decay_epochs",
  "opt_eps",
  "opt_betas",
  "reprob",
  "recount",
  "aug_splits",
  "model_ema",
  "drop_path",
  "checkpoint_hist",
  "train_interpolation",
  "smoothing"
]);
var sharedNames4 = /* @__PURE__ */ new Set(["opt", "epochs", "lr", "min_lr", "warmup_epochs", "decay_rate", "weight_decay", "momentum", "batch_size", "model"]);
var timm = {
  id: "timm",
  title: "timm (pytorch-image-models)",
  url: "https://huggingface.co/docs/timm/reference/schedulers",
  recognisedBy: "`sched` with a scheduler of timm, beside other arguments of its train.py such as `warmup_lr`, `decay_epochs`, `opt`",
  languages: ["yaml", "json", "toml"],
  support: timmSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf21(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readTimm(document)], problems: [] }),
  convert: convertTimm
};
function scoreOf21(root) {
  const sched = root.entries.get("sched")?.value;
  const own2 = [...root.entries.keys()].filter((name) => ownNames8.has(name)).length;
  const shared = [...root.entries.keys()].filter((name) => sharedNames4.has(name)).length;
  if (sched === void 0) return own2 >= 4 && root.entries.has("opt") ? 0.6 : 0;
  if (sched.kind !== "scalar" || !timmSchedulers.has(String(sched.value).toLowerCase())) return 0;
  return own2 + shared >= 2 ? Math.min(0.9, 0.6 + 0.03 * own2) : 0;
}
function readTimm(document) {
  const fields2 = fieldsOf(document);
  const decayRuns = fields2.number("epochs")?.value;
  return buildConfig("timm", fields2, {
    maxTrainSteps: decayRuns === void 0 && fields2.has("epochs") ? null : firstOf2(fields2.length("epochs", "epochs"), byDefault({ value: 300, unit: "epochs" })),
    learningRate: fields2.number("lr"),
    schedule: bindTimm(fields2),
    warmup: firstOf2(fields2.length("epochs", "warmup_epochs"), zeroWarmup(fields2), byDefault({ value: 5, unit: "epochs" })),
    batch: {
      perDevice: firstOf2(fields2.positive("batch_size"), byDefault(128)),
      accumulation: firstOf2(fields2.positive("grad_accum_steps"), byDefault(1)),
      devices: fields2.positive("world_size")
    },
    optimizer: {
      name: firstOf2(fields2.text("opt"), byDefault("sgd")),
      parameters: fields2.record("momentum", "opt_eps", "opt_betas.0", "opt_betas.1", "clip_grad")
    },
    weightDecay: firstOf2(fields2.number("weight_decay"), byDefault(2e-5)),
    ...namedRecords(document.root),
    evaluateEvery: firstOf2(fields2.length("epochs", "val_interval"), byDefault({ value: 1, unit: "epochs" })),
    saveEvery: byDefault({ value: 1, unit: "epochs" }),
    keepCheckpoints: firstOf2(fields2.positive("checkpoint_hist"), byDefault(10)),
    selection: selectionOf5(fields2)
  });
}
function zeroWarmup(fields2) {
  const epochs = fields2.number("warmup_epochs");
  return epochs === null ? null : { ...epochs, value: { value: Math.max(0, epochs.value), unit: "epochs" } };
}
function selectionOf5(fields2) {
  const metric = firstOf2(fields2.text("eval_metric"), byDefault("top1"));
  return { metric, goal: byDefault(/loss/.test(metric?.value ?? "") ? "min" : "max") };
}

// src/configs/torchtitan/convert.ts
function convertTorchtitan(config, conversion) {
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const total = config.values.get("lr_scheduler.total_steps")?.value;
  const lengths2 = typeof total === "number" ? [...length, { path: "lr_scheduler.total_steps", value: conversion.toSteps }] : length;
  if (conversion.recipe !== "hold-then-decay") return lengths2;
  const is2024 = config.values.has("training.warmup_steps") || config.values.has("training.warmup_pct");
  if (conversion.decaySteps === null || is2024) return null;
  const ratio = shareOf(conversion.decaySteps, conversion.toSteps);
  return [...lengths2, { path: "lr_scheduler.decay_ratio", value: ratio, after: "warmup_steps" }];
}

// src/configs/torchtitan/layout.ts
function layoutOf3(fields2) {
  if (fields2.has("lr_scheduler.lr_min")) return "early-2025";
  if (fields2.node("lr_scheduler")?.kind === "mapping") return "current";
  return fields2.has("training.warmup_steps") || fields2.has("training.warmup_pct") ? "2024" : "current";
}
function readSteps(fields2) {
  return firstOf2(fields2.positive("training.steps"), fields2.has("training.steps") ? null : byDefault(1e4));
}
function readRate7(fields2) {
  return firstOf2(fields2.number("optimizer.lr"), fields2.has("optimizer.lr") ? null : byDefault(8e-4));
}

// src/configs/torchtitan/schedules.ts
function rounded(value) {
  const below2 = Math.floor(value);
  return value - below2 === 0.5 ? below2 + below2 % 2 : Math.round(value);
}
function phases({ warmup, total, decayRatio }) {
  const up = Math.min(warmup, total);
  const decay = decayRatio === null ? total - up : rounded(total * decayRatio);
  return { warmup: up, decay: Math.min(decay, total - up) };
}
function titanSchedule(options2) {
  const { peak, floorRatio, total } = options2;
  const { warmup, decay } = phases(options2);
  const stable2 = total + 1 - warmup - decay;
  const body = stableDecay({ peak, floor: floorRatio * peak, stable: stable2 - 1, decay, shape: shapeOf2(options2.shape) });
  return finished(options2, withWarmup({ body, steps: warmup, form: "(u+1)/W", target: peak }), decay);
}
function shapeOf2(shape) {
  return shape === "sqrt" ? "1-sqrt" : shape;
}
function finished({ decayRatio, shape }, schedule, decay) {
  if (decay === 0) return remade(schedule, { family: "constant", horizon: null, afterHorizon: "none" });
  return decayRatio === null && shape !== "sqrt" ? remade(schedule, { family: shape }) : schedule;
}
function early2025Schedule(options2) {
  const { peak, floorRatio, total } = options2;
  const { warmup, decay } = phases(options2);
  const body = stableDecay({ peak, floor: floorRatio * peak, stable: total - warmup - decay, decay, shape: shapeOf2(options2.shape) });
  return finished(options2, withWarmup({ body, steps: warmup, form: "(u+1)/(W+1)", target: peak }), decay);
}
function schedule2024({ peak, warmup, total }) {
  const body = linear({ start: peak, end: 0, steps: Math.max(1, total - warmup) });
  return withWarmup({ body, steps: warmup, form: "(u+1)/(W+1)", target: peak });
}

// src/configs/torchtitan/schedule.ts
var keyNames12 = ["training.steps", "training.warmup_steps", "training.warmup_pct", "optimizer.lr", "lr_scheduler"];
var defaultWarmup2 = 200;
var shapes2 = /* @__PURE__ */ new Map([
  ["linear", "linear"],
  ["sqrt", "sqrt"],
  ["cosine", "cosine"]
]);
function readWarmup8(fields2) {
  const steps2 = fields2.number("lr_scheduler.warmup_steps", "training.warmup_steps");
  const share = fields2.number("training.warmup_pct");
  return firstOf2(inUnit(steps2, "steps"), inUnit(share, "fraction"), byDefault({ value: defaultWarmup2, unit: "steps" }));
}
function bindTorchtitan(fields2) {
  const layout = layoutOf3(fields2);
  if (layout !== "current") {
    const key2 = ["lr_scheduler.lr_min", "training.warmup_steps", "training.warmup_pct"].find((name) => fields2.has(name)) ?? null;
    fields2.report("schedule-version", key2, { assumed: layout === "2024" ? "torchtitan of 2024" : "torchtitan of March to June 2025" });
  }
  const keys = scheduleKeys(fields2, keyNames12, { "training.steps": readSteps(fields2), "optimizer.lr": readRate7(fields2) });
  return bindSchedule(keys, (known3) => bind24(fields2, known3));
}
function bind24(fields2, known3) {
  const lengths2 = lengthsWith(known3);
  const run = readSteps(fields2)?.value ?? known3.steps ?? lengths2.miss("steps", "training.steps");
  const peak = readRate7(fields2)?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "optimizer.lr");
  const schedule = run === null || peak === null ? null : scheduleOf5(fields2, run, peak);
  if (schedule !== null) return { kind: "known", schedule, runLength: run };
  if (lengths2.open.length === 0) lengths2.miss("custom", "lr_scheduler.decay_type");
  return openBound(lengths2, { family: null, horizon: run === null ? null : { value: run, unit: "steps" } });
}
function scheduleOf5(fields2, run, peak) {
  const given3 = readWarmup8(fields2)?.value;
  const steps2 = given3 === void 0 ? defaultWarmup2 : given3.unit === "fraction" ? Math.max(2, Math.trunc(run * given3.value)) : Math.trunc(given3.value);
  const layout = layoutOf3(fields2);
  if (layout === "2024") return schedule2024({ peak, warmup: steps2, total: run });
  const shape = shapes2.get(fields2.text("lr_scheduler.decay_type")?.value ?? "linear");
  if (shape === void 0) return null;
  const options2 = {
    peak,
    warmup: steps2,
    total: fields2.positive("lr_scheduler.total_steps")?.value ?? run,
    decayRatio: fields2.number("lr_scheduler.decay_ratio")?.value ?? null,
    shape,
    floorRatio: fields2.number("lr_scheduler.min_lr_factor", "lr_scheduler.lr_min")?.value ?? 0
  };
  return layout === "current" ? titanSchedule(options2) : early2025Schedule(options2);
}

// src/configs/torchtitan/support.ts
var torchtitanSupport = {
  keys: {
    maxTrainSteps: ["training.steps"],
    learningRate: ["optimizer.lr"],
    warmup: ["training.warmup_pct", "training.warmup_steps", "lr_scheduler.warmup_steps"],
    "batch.perDevice": ["training.batch_size", "training.local_batch_size"],
    "batch.devices": ["parallelism.data_parallel_shard_degree"],
    "batch.global": ["training.global_batch_size"],
    "optimizer.name": ["optimizer.name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["validation.freq"],
    saveEvery: ["checkpoint.interval", "training.checkpoint_interval"],
    keepCheckpoints: ["checkpoint.keep_latest_k"]
  },
  composition: "none: one file is one config",
  notSupported: "configs registered in Python; validation lengths (`validation.steps`), which are no run length"
};

// src/configs/torchtitan/reader.ts
var ownTables = [
  "job",
  "profiling",
  "metrics",
  "model",
  "optimizer",
  "lr_scheduler",
  "parallelism",
  "experimental",
  "checkpoint",
  "activation_checkpoint",
  "float8",
  "quantize",
  "validation",
  "comm",
  "compile"
];
var trainingKeys2 = ["steps", "seq_len", "local_batch_size", "max_norm", "warmup_steps", "warmup_pct", "data_parallel_degree", "dataset"];
var torchtitan = {
  id: "torchtitan",
  title: "torchtitan",
  url: "https://github.com/pytorch/torchtitan",
  recognisedBy: "tables `[training]` and `[job]`, or others of torchtitan such as `[parallelism]`, `[activation_checkpoint]`, in TOML",
  languages: ["toml", "json"],
  support: torchtitanSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf22(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readTitan(document)], problems: [] }),
  convert: convertTorchtitan
};
function scoreOf22(root) {
  const training = root.entries.get("training")?.value;
  if (training?.kind !== "mapping") return 0;
  const tables2 = ownTables.filter((name) => root.entries.get(name)?.value.kind === "mapping");
  const keys = trainingKeys2.filter((name) => training.entries.has(name)).length;
  if (keys === 0 || tables2.length < 2) return 0;
  const sure = tables2.includes("job") || tables2.includes("activation_checkpoint") || tables2.includes("parallelism") || training.entries.has("seq_len");
  return sure ? Math.min(0.9, 0.6 + 0.03 * (tables2.length + keys)) : 0;
}
function readTitan(document) {
  const fields2 = fieldsOf(document);
  return buildConfig("torchtitan", fields2, {
    maxTrainSteps: inUnit(readSteps(fields2), "steps"),
    learningRate: readRate7(fields2),
    schedule: bindTorchtitan(fields2),
    warmup: readWarmup8(fields2),
    batch: {
      perDevice: firstOf2(fields2.positive("training.local_batch_size", "training.batch_size"), byDefault(8)),
      global: fields2.positive("training.global_batch_size"),
      accumulation: fields2.positive("training.gradient_accumulation_steps"),
      devices: readRanks(fields2)
    },
    optimizer: {
      name: firstOf2(fields2.text("optimizer.name"), byDefault("AdamW")),
      parameters: fields2.record("optimizer.beta1", "optimizer.beta2", "optimizer.eps", "training.max_norm")
    },
    weightDecay: firstOf2(fields2.number("optimizer.weight_decay"), fields2.has("optimizer.weight_decay") ? null : byDefault(0.1)),
    ...namedRecords(document.root),
    evaluateEvery: readEvaluation4(fields2),
    saveEvery: readSaving2(fields2),
    keepCheckpoints: fields2.positive("checkpoint.keep_latest_k")
  });
}
function readRanks(fields2) {
  const old = fields2.positive("training.data_parallel_degree");
  const shard = fields2.positive("parallelism.data_parallel_shard_degree", "training.data_parallel_shard_degree");
  const replicate = fields2.positive("parallelism.data_parallel_replicate_degree", "training.data_parallel_replicate_degree");
  return shard === null ? old : { ...shard, value: shard.value * (replicate?.value ?? 1) };
}
function readEvaluation4(fields2) {
  if (fields2.flag("validation.enable", "validation.enabled")?.value !== true) return null;
  return firstOf2(fields2.length("steps", "validation.freq"), byDefault({ value: 10, unit: "steps" }));
}
function readSaving2(fields2) {
  const kind = fields2.text("checkpoint.interval_type", "training.checkpoint_interval_type")?.value ?? "steps";
  if (kind !== "steps") {
    fields2.report("unit-not-known", fields2.has("checkpoint.interval_type") ? "checkpoint.interval_type" : "training.checkpoint_interval_type", { value: kind });
    return null;
  }
  if (fields2.has("training.checkpoint_interval")) return fields2.length("steps", "training.checkpoint_interval");
  if (fields2.flag("checkpoint.enable", "checkpoint.enable_checkpoint")?.value !== true) return null;
  return firstOf2(fields2.length("steps", "checkpoint.interval"), byDefault({ value: 500, unit: "steps" }));
}

// src/configs/torchtune/schedule.ts
var keyNames13 = ["epochs", "max_steps_per_epoch", "num_steps", "optimizer.lr", "lr_scheduler"];
function readLength12(fields2) {
  const steps2 = fields2.length("steps", "num_steps", "orchestration.num_steps");
  if (steps2 !== null) return steps2;
  const epochs = fields2.positive("epochs");
  const limit = fields2.positive("max_steps_per_epoch");
  if (epochs === null) return fields2.has("epochs") || limit === null ? null : inUnit(limit, "steps");
  return limit === null ? inUnit(epochs, "epochs") : { ...limit, value: { value: limit.value * epochs.value, unit: "steps" } };
}
function readRate8(fields2) {
  return fields2.number("optimizer.lr");
}
function bindTorchtune(fields2) {
  const component = fields2.text("lr_scheduler._component_");
  const name = component?.value.replace(/^.*\./, "") ?? null;
  if (name !== null && name !== "get_cosine_schedule_with_warmup")
    fields2.report("schedule-custom", "lr_scheduler._component_", { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields2, keyNames13), (known3) => bind25(fields2, name, known3));
}
function bind25(fields2, name, known3) {
  const lengths2 = lengthsWith(known3);
  const peak = readRate8(fields2)?.value ?? known3.learningRate ?? lengths2.miss("learning-rate", "optimizer.lr");
  const run = runUpdates3(fields2, known3);
  if (name === null && fields2.node("lr_scheduler") === null) {
    return peak === null ? openBound(lengths2, { family: "constant" }) : { kind: "known", schedule: constant({ rate: peak }), runLength: run };
  }
  const options2 = fields2.under("lr_scheduler");
  const warmup = options2.number("num_warmup_steps")?.value ?? lengths2.miss("custom", "lr_scheduler.num_warmup_steps");
  const isCosine = name === "get_cosine_schedule_with_warmup";
  if (!isCosine) lengths2.miss("custom", "lr_scheduler._component_");
  if (run === null) lengths2.miss(fields2.has("num_steps") ? "steps" : "steps-per-epoch", fields2.has("num_steps") ? "num_steps" : "epochs");
  const parameters = parametersIn(options2);
  const horizon = readLength12(fields2)?.value ?? null;
  const cosine3 = isCosine ? schedulers.get("cosine") : void 0;
  if (peak === null || run === null || warmup === null || cosine3 === void 0)
    return openBound(lengths2, { family: isCosine ? "cosine" : null, parameters, horizon });
  const schedule = cosine3.make({ peak, warmup, total: run, options: options2 });
  return schedule === null ? openBound(lengths2, { family: "cosine", parameters, horizon }) : { kind: "known", schedule, runLength: run };
}
function runUpdates3(fields2, known3) {
  if (known3.steps !== void 0) return known3.steps;
  if (fields2.has("num_steps")) return null;
  const epochs = fields2.positive("epochs")?.value ?? 1;
  const limit = fields2.positive("max_steps_per_epoch")?.value ?? null;
  const perEpoch3 = known3.stepsPerEpoch ?? null;
  if (limit === null && perEpoch3 === null) return null;
  return epochs * Math.floor(Math.min(limit ?? Number.POSITIVE_INFINITY, perEpoch3 ?? Number.POSITIVE_INFINITY));
}

// src/configs/torchtune/support.ts
var torchtuneSupport = {
  keys: {
    maxTrainSteps: ["epochs", "num_steps", "max_steps_per_epoch"],
    learningRate: ["optimizer.lr"],
    warmup: ["lr_scheduler.num_warmup_steps"],
    "batch.perDevice": ["batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "optimizer.name": ["optimizer._component_"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["run_val_every_n_steps"],
    saveEvery: ["save_every_n_steps", "save_every_n_epochs"],
    keepCheckpoints: ["checkpointer.keep_last_n_checkpoints"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "key-value overrides of `tune run` on the command line"
};

// src/configs/torchtune/reader.ts
var torchtune = {
  id: "torchtune",
  title: "torchtune",
  url: "https://meta-pytorch.org/torchtune",
  recognisedBy: "`_component_` that names a part of torchtune",
  languages: ["yaml", "json"],
  support: torchtuneSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf23(document) : 0,
  read: (document) => ({ kind: "read", value: [readTune(document)], problems: [] })
};
var maxLooked = 500;
var trainingKeys3 = ["optimizer", "epochs", "num_steps", "max_steps_per_epoch", "lr_scheduler", "training"];
function scoreOf23({ root }) {
  const components = mappingsOf(root).slice(0, maxLooked).flatMap(({ node }) => textOf2(node.entries.get("_component_")?.value) ?? []);
  const own2 = components.filter((name) => /^torchtune\b/.test(name)).length;
  const trains = trainingKeys3.some((key2) => root.kind === "mapping" && root.entries.has(key2));
  return own2 > 0 && trains ? Math.min(0.95, 0.8 + 0.03 * own2) : 0;
}
function readTune(document) {
  const fields2 = fieldsOf(document);
  const length = readLength12(fields2);
  return buildConfig("torchtune", fields2, {
    maxTrainSteps: length,
    learningRate: readRate8(fields2),
    schedule: fields2.node("optimizer") === null ? null : bindTorchtune(fields2),
    warmup: inUnit(fields2.number("lr_scheduler.num_warmup_steps"), "steps"),
    batch: { perDevice: fields2.positive("batch_size"), accumulation: firstOf2(fields2.positive("gradient_accumulation_steps"), byDefault(1)) },
    optimizer: {
      name: fields2.text("optimizer._component_"),
      parameters: fields2.record("optimizer.betas.0", "optimizer.betas.1", "optimizer.eps", "optimizer.momentum", "clip_grad_norm")
    },
    weightDecay: fields2.number("optimizer.weight_decay"),
    ...namedRecords(document.root),
    evaluateEvery: fields2.length("steps", "run_val_every_n_steps"),
    saveEvery: firstOf2(
      fields2.length("steps", "save_every_n_steps"),
      fields2.length("epochs", "save_every_n_epochs"),
      fields2.has("epochs") ? byDefault({ value: 1, unit: "epochs" }) : null
    ),
    keepCheckpoints: fields2.positive("checkpointer.keep_last_n_checkpoints")
  });
}

// src/configs/ultralytics/generation.ts
function yoloFiles(document) {
  const options2 = fieldsOf(document);
  const nested = options2.node("hyp");
  const hyperparameters = nested?.kind === "mapping" ? fieldsOf(document, nested, options2.problems, "hyp.") : options2;
  const generation = generationOf(options2);
  return {
    generation,
    options: options2,
    hyperparameters,
    hasHyperparameters: nested?.kind !== "scalar",
    optimizerDecides: generation === "ultralytics" && options2.text("optimizer")?.value.toLowerCase() === "auto"
  };
}
function generationOf(options2) {
  if (["task", "mode", "close_mosaic", "batch"].some((key2) => options2.has(key2))) return "ultralytics";
  if (options2.has("linear_lr")) return "yolov7";
  return ["hyp", "anchor_t", "obj", "fl_gamma", "batch_size"].some((key2) => options2.has(key2)) ? "yolov5" : "ultralytics";
}

// src/configs/ultralytics/schedule.ts
var keyNames14 = ["epochs", "lr0", "lrf", "cos_lr", "linear_lr", "warmup_epochs", "optimizer"];
function bindUltralytics(files) {
  const { options: options2, hyperparameters } = files;
  const keys = { ...scheduleKeys(hyperparameters, keyNames14), ...scheduleKeys(options2, keyNames14) };
  return bindSchedule(keys, (known3) => bind26(files, known3));
}
function bind26(files, known3) {
  const lengths2 = lengthsWith(known3);
  const said = readSchedule(files, known3);
  if (said.peak === null) lengths2.miss("learning-rate", files.optimizerDecides ? "optimizer" : "lr0");
  if (said.finalFraction === null || said.warmupEpochs === null) lengths2.miss("custom", "hyp");
  if (said.epochs === null) lengths2.miss(known3.steps === void 0 ? "steps" : "steps-per-epoch", "epochs");
  const { peak, finalFraction, warmupEpochs, epochs } = said;
  if (peak === null || finalFraction === null || warmupEpochs === null || epochs === null || lengths2.open.length > 0) {
    const parameters = { ...peak === null ? {} : { peak }, ...finalFraction === null ? {} : { finalFraction } };
    return openBound(lengths2, { family: said.shape, parameters, horizon: epochs === null ? null : { value: epochs, unit: "epochs" } });
  }
  const floor = peak * finalFraction;
  const body = said.shape === "cosine" ? cosine({ peak, floor, steps: epochs, past: "rises" }) : linear({ start: peak, end: floor, steps: Math.max(1, said.decayEpochs) });
  const batches = known3.stepsPerEpoch;
  const capped = files.generation === "ultralytics" ? Math.min(warmupEpochs, Math.max(epochs - 1, 0)) : warmupEpochs;
  if (batches === void 0) return { kind: "known", schedule: inEpochs(warmedUp(body, capped)), runLength: epochs };
  const warmup = capped > 0 ? Math.max(halfToEven(capped * batches), leastWarmup[files.generation]) : 0;
  return { kind: "known", schedule: warmedUp(heldPerEpoch(body, batches), warmup), runLength: Math.ceil(epochs * batches) };
}
var leastWarmup = { ultralytics: 0, yolov5: 100, yolov7: 1e3 };
function readSchedule({ options: options2, hyperparameters, generation, hasHyperparameters, optimizerDecides }, known3) {
  const number8 = (key2, otherwise) => firstOf2(hyperparameters.number(key2), options2.number(key2))?.value ?? (hasHyperparameters ? otherwise : null);
  const epochs = options2.positive("epochs")?.value ?? (known3.steps !== void 0 && known3.stepsPerEpoch !== void 0 ? known3.steps / known3.stepsPerEpoch : null) ?? (generation === "ultralytics" ? 100 : null);
  const isOld = options2.has("linear_lr");
  const isCosine = isOld ? options2.flag("linear_lr")?.value !== true : options2.flag("cos_lr")?.value === true;
  return {
    peak: optimizerDecides ? known3.learningRate ?? null : number8("lr0", 0.01) ?? known3.learningRate ?? null,
    finalFraction: number8("lrf", 0.01),
    warmupEpochs: number8("warmup_epochs", 3),
    epochs,
    shape: isCosine ? "cosine" : "linear",
    decayEpochs: epochs === null ? 0 : isOld ? epochs - 1 : epochs
  };
}
function warmedUp(body, warmup) {
  if (!(warmup > 0)) return body;
  const rising = product([line({ from: 0, to: 1, begin: 0, length: warmup }), body]);
  const curve = pieces([
    { until: warmup, curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: body }
  ]);
  const peak = Math.max(...[0, 1, 2].map((ahead) => curve.at(Math.max(0, Math.floor(warmup) - 1 + ahead))));
  return remade(body, { warmup, peak, parameters: { warmup } }, curve);
}
function halfToEven(value) {
  const rounded2 = Math.round(value);
  return rounded2 - value === 0.5 && rounded2 % 2 !== 0 ? rounded2 - 1 : rounded2;
}

// src/configs/ultralytics/support.ts
var ultralyticsSupport = {
  keys: {
    maxTrainSteps: ["epochs"],
    learningRate: ["lr0"],
    warmup: ["warmup_epochs"],
    "batch.devices": ["device"],
    "batch.global": ["batch", "batch_size", "total_batch_size"],
    "optimizer.name": ["optimizer"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["val"],
    saveEvery: ["save_period"],
    earlyStoppingPatience: ["patience"]
  },
  composition: "none: one file is one config",
  notSupported: "`time` in hours as a length; `batch` as a share of GPU memory"
};

// src/configs/ultralytics/reader.ts
var rateNames = /* @__PURE__ */ new Set(["lr0", "lrf", "cos_lr", "warmup_bias_lr", "warmup_momentum", "close_mosaic", "linear_lr", "nbs"]);
var otherNames3 = /* @__PURE__ */ new Set([
  "imgsz",
  "img_size",
  "mosaic",
  "copy_paste",
  "hsv_h",
  "hsv_s",
  "hsv_v",
  "fliplr",
  "flipud",
  "degrees",
  "anchor_t",
  "fl_gamma",
  "cls_pw",
  "obj_pw",
  "dfl",
  "single_cls",
  "save_period",
  "noautoanchor",
  "exist_ok",
  "warmup_epochs",
  "deterministic",
  "multi_scale"
]);
var ultralytics2 = {
  id: "ultralytics",
  title: "Ultralytics YOLO, YOLOv5, YOLOv7",
  url: "https://docs.ultralytics.com/usage/cfg/",
  recognisedBy: "`lr0` or `lrf` beside other arguments of its trainers such as `warmup_bias_lr`, `cos_lr`, `close_mosaic`, `hsv_h`",
  languages: ["yaml", "json", "toml"],
  support: ultralyticsSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf24(document.root) : 0,
  read: (document) => {
    const files = yoloFiles(document);
    const isTraining = (files.options.text("mode")?.value ?? "train") === "train";
    return isTraining ? { kind: "read", value: [readYolo(files)], problems: [] } : { kind: "not-mine" };
  }
};
function scoreOf24(root) {
  const nested = root.entries.get("hyp")?.value;
  const names2 = [...root.entries.keys(), ...nested?.kind === "mapping" ? nested.entries.keys() : []];
  const rates = names2.filter((name) => rateNames.has(name)).length;
  const others2 = names2.filter((name) => otherNames3.has(name)).length;
  if (names2.includes("lr0") && rates + others2 >= 2) return 0.85;
  if (rates >= 1 && rates + others2 >= 3) return 0.75;
  return others2 >= 4 && names2.includes("epochs") ? 0.7 : 0;
}
function readYolo(files) {
  const { options: options2, hyperparameters, generation, hasHyperparameters } = files;
  const number8 = (key2, otherwise) => firstOf2(
    hyperparameters.number(key2),
    options2.number(key2),
    hasHyperparameters && otherwise !== null && !hyperparameters.has(key2) ? byDefault(otherwise) : null
  );
  if (files.optimizerDecides && options2.has("lr0")) options2.report("keys-conflict", "lr0", { with: "optimizer", meaning: "auto" });
  const isNew = generation === "ultralytics";
  const isRun = isNew || ["epochs", "weights", "data", "batch_size"].some((key2) => options2.has(key2));
  return buildConfig("ultralytics", options2, {
    maxTrainSteps: firstOf2(options2.length("epochs", "epochs"), isNew && !options2.has("epochs") ? byDefault({ value: 100, unit: "epochs" }) : null),
    learningRate: number8("lr0", 0.01),
    schedule: bindUltralytics(files),
    warmup: inUnit(number8("warmup_epochs", 3), "epochs"),
    batch: batchOf3(options2, generation),
    optimizer: {
      name: firstOf2(options2.text("optimizer"), options2.flag("adam")?.value === true ? { ...options2.flag("adam"), value: "Adam" } : null),
      parameters: hyperparameters.record("momentum", "warmup_momentum", "warmup_bias_lr")
    },
    weightDecay: number8("weight_decay", 5e-4),
    ...namedRecords(options2.root),
    evaluateEvery: isRun ? evaluation2(options2) : null,
    saveEvery: options2.length("epochs", "save_period"),
    selection: isRun ? { metric: byDefault("fitness"), goal: byDefault("max") } : {},
    earlyStoppingPatience: firstOf2(options2.positive("patience"), isNew && !options2.has("patience") ? byDefault(100) : null)
  });
}
function batchOf3(options2, generation) {
  const devices = firstOf2(devicesOf2(options2), options2.positive("world_size"));
  const total = options2.positive("total_batch_size");
  if (generation !== "ultralytics" && total !== null) return { global: total, perDevice: options2.positive("batch_size"), devices };
  const batch = options2.positive("batch", "batch_size");
  return { global: batch !== null && batch.value < 1 ? null : batch, devices };
}
function devicesOf2(options2) {
  const node = options2.node("device");
  if (node?.kind === "sequence") return { value: node.items.length, span: node.span };
  const device = options2.text("device");
  return device !== null && /^\d+(?:\s*,\s*\d+)*$/.test(device.value) ? { ...device, value: device.value.split(",").length } : null;
}
function evaluation2(options2) {
  const val = options2.flag("val");
  const off = val?.value === false || options2.flag("noval", "notest")?.value === true;
  return off ? null : { ...val, value: { value: 1, unit: "epochs" } };
}

// src/configs/index.ts
var configReaders = [
  detectron2,
  lightning2,
  timm,
  megatron,
  ultralytics2,
  nemo,
  spacy,
  kohya,
  torchtitan,
  speechbrain,
  torchtune,
  nanogpt2,
  espnet,
  deepspeed,
  neox,
  levanter,
  maxText,
  fairseq,
  olmoCore,
  olmo,
  llmFoundry,
  composer,
  litgpt,
  axolotl,
  llamaFactory2,
  huggingFace,
  optax,
  keras2,
  torch,
  hydra,
  generic
];

// src/configs/interpolation-syntax.ts
var maxNesting6 = 10;
function piecesOf(text2) {
  const scan = { text: text2, at: 0 };
  const pieces2 = readPieces(scan, 0);
  return pieces2 === null || scan.at < text2.length ? null : pieces2;
}
function readPieces(scan, depth) {
  if (depth > maxNesting6) return null;
  const pieces2 = [];
  let from2 = scan.at;
  const flush = () => {
    if (scan.at > from2) pieces2.push({ kind: "text", text: scan.text.slice(from2, scan.at) });
  };
  for (let braces = 0; scan.at < scan.text.length; ) {
    if (scan.text.startsWith("\\${", scan.at)) scan.at += 3;
    else if (scan.text.startsWith("${", scan.at)) {
      flush();
      const start = scan.at;
      scan.at += 2;
      const inside = readPieces(scan, depth + 1);
      if (inside === null || scan.text[scan.at] !== "}") return null;
      scan.at += 1;
      pieces2.push({ kind: "interpolation", inside, raw: scan.text.slice(start, scan.at) });
      from2 = scan.at;
    } else {
      const character = scan.text[scan.at];
      if (character === "{") braces += 1;
      if (character === "}" && depth > 0 && braces === 0) break;
      if (character === "}") braces = Math.max(0, braces - 1);
      scan.at += 1;
    }
  }
  flush();
  return pieces2;
}

// src/configs/interpolate.ts
var maxSteps = 20;
var maxCopies = 3;
var maxLength = 2e3;
function resolveInterpolations(document) {
  if (document.language !== "yaml" && document.language !== "ini" || !mayInterpolate(document.root)) return document;
  const root = resolved2({ node: document.root, path: [], root: document.root, copies: 0 });
  return root === document.root ? document : { ...document, root };
}
function mayInterpolate(node) {
  if (node.kind === "scalar") return typeof node.value === "string" && node.value.includes("${");
  if (node.kind === "sequence") return node.items.some(mayInterpolate);
  for (const { value } of node.entries.values()) if (mayInterpolate(value)) return true;
  return false;
}
function resolved2({ node, path, root, copies }) {
  if (node.kind === "scalar") return answer4({ node, path, root, copies }) ?? node;
  if (node.kind === "sequence") {
    const items = node.items.map((item, index) => resolved2({ node: item, path: [...path, String(index)], root, copies }));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let changed = false;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) {
    const value = resolved2({ node: entry.value, path: [...path, key2], root, copies });
    changed ||= value !== entry.value;
    entries.set(key2, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...node, entries } : node;
}
function answer4({ node, path, root, copies }) {
  if (typeof node.value !== "string" || !node.value.includes("${") || node.value.length > maxLength) return null;
  const target = targetOf(node.value, path, { root, left: maxSteps });
  if (target === null) return null;
  if (target.kind === "value") return { ...node, value: target.value };
  return placed2({ node: target.node, path: target.path, root, copies: copies + 1 }, node);
}
function placed2(found, asked) {
  if (found.node.kind === "scalar") return { ...asked, value: found.node.value, raw: found.node.raw, quoted: found.node.quoted };
  return found.copies > maxCopies ? found.node : resolved2(found);
}
function targetOf(text2, path, search2) {
  const pieces2 = piecesOf(text2.trim());
  if (pieces2 === null) return null;
  const [only, ...others2] = pieces2;
  if (only?.kind === "interpolation" && others2.length === 0) return targetOfOne(only.inside, path, search2);
  const joined9 = textOf4(pieces2, path, search2);
  return joined9 === null ? null : { kind: "value", value: joined9 };
}
function textOf4(pieces2, path, search2) {
  let text2 = "";
  for (const piece of pieces2) {
    const target = piece.kind === "text" ? null : targetOfOne(piece.inside, path, search2);
    const value = piece.kind === "text" ? piece.text : target === null ? void 0 : scalarOf3(target);
    if (value === void 0 || text2.length > maxLength) return null;
    text2 += value === null ? "null" : String(value);
  }
  return text2;
}
function scalarOf3(target) {
  if (target.kind === "value") return target.value;
  return target.node.kind === "scalar" ? target.node.value : void 0;
}
function targetOfOne(inside, path, search2) {
  search2.left -= 1;
  if (search2.left < 0) return null;
  const [first] = inside;
  const resolver = first?.kind === "text" ? /^\s*([\w.]+):/.exec(first.text) : null;
  if (first?.kind === "text" && resolver !== null) {
    const rest = first.text.slice(resolver[0].length);
    const before = rest === "" ? [] : [{ kind: "text", text: rest }];
    return resolverAnswer(resolver[1] ?? "", argumentsOf3([...before, ...inside.slice(1)]), path, search2);
  }
  const written2 = textOf4(inside, path, search2);
  const key2 = written2 === null ? null : absoluteKey(written2, path);
  return key2 === null ? null : follow(key2, search2);
}
function follow(key2, search2) {
  const node = lookup(search2.root, key2);
  if (node === void 0) return null;
  if (node.kind !== "scalar" || typeof node.value !== "string") return { kind: "node", node, path: key2.split(".") };
  if (node.value === "???") return null;
  if (!node.value.includes("${")) return { kind: "node", node, path: key2.split(".") };
  return node.value.length > maxLength ? null : targetOf(node.value, key2.split("."), search2);
}
function resolverAnswer(name, args, path, search2) {
  const [first = [], second] = args;
  const fallback = () => second === void 0 ? null : decoded(second, path, search2);
  if (name === "oc.env" || name === "env") return fallback();
  if (name === "oc.decode") return decoded(first, path, search2);
  if (name !== "oc.select") return null;
  const key2 = textOf4(first, path, search2);
  return (key2 === null ? null : follow(key2.trim(), search2)) ?? fallback();
}
function decoded(argument, path, search2) {
  const filled = argument.filter((piece) => piece.kind === "interpolation" || piece.text.trim() !== "");
  const [only, ...others2] = filled;
  const target = only?.kind === "interpolation" && others2.length === 0 ? targetOfOne(only.inside, path, search2) : null;
  if (target !== null && (target.kind === "value" ? typeof target.value !== "string" : target.node.kind !== "scalar" || typeof target.node.value !== "string"))
    return target;
  const text2 = target === null ? textOf4(argument, path, search2) : scalarOf3(target);
  if (typeof text2 !== "string") return null;
  const quoted2 = /^(['"])(.*)\1$/s.exec(text2.trim())?.[2];
  return { kind: "value", value: quoted2 ?? resolvePlain(text2.trim()).value };
}
function argumentsOf3(pieces2) {
  const args = [[]];
  for (const piece of pieces2) {
    if (piece.kind === "interpolation") {
      args.at(-1)?.push(piece);
      continue;
    }
    const [first = "", ...others2] = piece.text.match(/(?:"[^"]*"|'[^']*'|[^,"']|["'])+|,/g) ?? [];
    for (const part of [first, ...others2]) {
      if (part === ",") args.push([]);
      else args.at(-1)?.push({ kind: "text", text: part });
    }
  }
  return args;
}
function absoluteKey(inside, path) {
  if (inside.includes(":")) return null;
  const written2 = inside.trim().replace(/\[\s*['"]?([^\]'"]*)['"]?\s*\]/g, ".$1");
  const dots = /^\.*/.exec(written2)?.[0].length ?? 0;
  const own2 = written2.slice(dots);
  if (own2 === "" || /\.\.|\.$/.test(own2)) return null;
  if (dots === 0) return own2;
  if (dots > path.length) return null;
  return [...path.slice(0, path.length - dots), own2].join(".");
}

// src/configs/profiles.ts
var mostProfiles = 100;
function profilesIn(document) {
  const { root } = document;
  if (root.kind !== "mapping" || root.entries.size > mostProfiles) return [];
  const profiles = [...root.entries.values()].flatMap(
    ({ key: key2, value }) => value.kind === "mapping" ? [{ name: key2, document: { ...document, root: value } }] : []
  );
  return profiles.length < 2 ? [] : profiles;
}
function isWhole({ maxTrainSteps, learningRate }) {
  return maxTrainSteps?.span !== void 0 && learningRate?.span !== void 0;
}
function asProfile(config, name) {
  const rest = config.id.slice(config.path.length);
  return { ...config, id: `${config.path}#${name}${rest}` };
}

// src/configs/wandb.ts
function unwrapWandb(document) {
  const { root } = document;
  if (root.kind !== "mapping" || !isWrapped(root)) return document;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of root.entries) {
    if (key2 !== "_wandb" && key2 !== "wandb_version") entries.set(key2, { ...entry, value: wrappedValue(entry.value) ?? entry.value });
  }
  return { ...document, root: { ...root, entries } };
}
function isWrapped(root) {
  const own2 = [...root.entries.values()].filter(({ key: key2 }) => key2 !== "_wandb" && key2 !== "wandb_version");
  return own2.length > 0 && own2.every(({ value }) => wrappedValue(value) !== null);
}
function wrappedValue(node) {
  if (node.kind !== "mapping") return null;
  const value = node.entries.get("value")?.value ?? null;
  if (node.entries.size > 2) return null;
  return [...node.entries.keys()].every((key2) => key2 === "value" || key2 === "desc") ? value : null;
}

// src/configs/read.ts
var maxConfigs = 200;
function readConfigFile(file, others2) {
  const problems = [];
  const configs = [];
  const needed = [];
  let format = null;
  const documents = documentsOf(file);
  for (const document of documents) {
    const composed = composeDocument(file, document, others2);
    if (composed.kind === "needs") {
      needed.push(...composed.files);
      continue;
    }
    const whole = unwrapWandb(withFieldDefaults(composed.document));
    const resolved3 = resolveInterpolations(whole);
    const reading = readDocument2(resolved3, others2);
    if (reading.kind === "needs") return reading;
    problems.push(...composed.document.problems, ...composed.problems, ...reading.problems);
    if (reading.kind === "not-config") continue;
    format ??= reading.format;
    configs.push(...documents.length === 1 && whole === document ? withConversion(file, document, reading, others2) : reading.configs);
  }
  if (needed.length > 0) return { kind: "needs", files: [...new Set(needed)] };
  if (format === null) return asPart(file, { kind: "not-config", problems }, others2);
  return asPart(file, { kind: "config", format, configs: withDistinctIds(configs.slice(0, maxConfigs)), problems }, others2);
}
function asPart(file, reading, others2) {
  if (reading.kind === "config" ? standsAlone(file, reading.configs) : !hasTrainingKeys(file)) return reading;
  const part = groupPartOf(file, others2);
  if (part.kind === "needs") return part;
  if (part.kind === "none") return reading;
  const problem2 = { code: "config-part", path: file.path, line: null, values: { group: part.group, of: part.of } };
  const problems = [...reading.problems, problem2];
  const whole = reading.kind === "config" ? reading : asOption(file);
  return whole === null ? { ...reading, problems } : { ...whole, configs: whole.configs.map(withoutLengthProblem), problems };
}
function asOption(file) {
  const [document] = documentsOf(file);
  const result = document === void 0 ? null : hydra.read(document, /* @__PURE__ */ new Map());
  return result?.kind === "read" ? { kind: "config", format: hydra.id, configs: result.value, problems: result.problems } : null;
}
function standsAlone(file, configs) {
  const [document] = documentsOf(file);
  const isOption = document?.root.kind === "mapping" && ["_target_", "defaults"].some((key2) => document.root.kind === "mapping" && document.root.entries.has(key2));
  return !isOption && configs.some((config) => config.maxTrainSteps !== null || config.includes.length > 0);
}
function hasTrainingKeys(file) {
  return documentsOf(file).some(({ root }) => findKeys(root).size > 0 || mappingsOf(root).some(({ node }) => node.entries.has("_target_")));
}
function withoutLengthProblem(config) {
  return { ...config, problems: config.problems.filter(({ code }) => code !== "config-without-length") };
}
function withConversion(file, document, reading, others2) {
  const [config, ...more] = reading.configs;
  const reader = configReaders.find(({ id: id22 }) => id22 === reading.format);
  const settingsFor = reader?.convert?.bind(reader) ?? null;
  if (config === void 0 || more.length > 0) return reading.configs;
  const readAgain = (changed) => {
    const again = readConfigFile(changed, others2);
    return again.kind === "config" && again.format === reading.format ? again.configs[0] ?? null : null;
  };
  return [convertible(config, { file, document, settingsFor, readAgain })];
}
function readDocument2(document, others2) {
  const readers2 = readersFor2(document);
  const profiles = readers2[0] === void 0 || readers2[0] === generic ? readProfiles(document, others2) : null;
  return profiles ?? readWith(readers2, document, others2);
}
function readWith(readers2, document, others2) {
  const problems = [];
  for (const reader of readers2) {
    const result = reader.read(document, others2);
    if (result.kind === "needs") return result;
    if (result.kind === "read") return { kind: "config", format: reader.id, configs: result.value, problems: [...problems, ...result.problems] };
    if (result.kind === "unreadable") problems.push(...result.problems);
  }
  return { kind: "not-config", problems };
}
function readProfiles(document, others2) {
  const read13 = profilesIn(document).flatMap((profile) => {
    const reading = readWith(readersFor2(profile.document), profile.document, others2);
    return reading.kind === "config" && reading.configs.some(isWhole) ? [{ name: profile.name, reading }] : [];
  });
  const [first] = read13;
  if (first === void 0 || read13.length < 2) return null;
  const configs = read13.flatMap(({ name, reading }) => reading.configs.map((config) => asProfile(config, name)));
  return { kind: "config", format: first.reading.format, configs, problems: read13.flatMap(({ reading }) => reading.problems) };
}
function readersFor2(document) {
  return configReaders.filter((reader) => reader.languages.includes(document.language)).map((reader) => ({ reader, score: reader.recognise(document) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).map(({ reader }) => reader);
}
function withDistinctIds(configs) {
  const seen = /* @__PURE__ */ new Set();
  return configs.map((config) => {
    let id22 = config.id;
    for (let count = 2; seen.has(id22); count++) id22 = `${config.id}#${count}`;
    seen.add(id22);
    return id22 === config.id ? config : { ...config, id: id22 };
  });
}

// src/review/including.ts
var maxCandidates = 300;
var maxNamed = 20;
var baseName = /(?:^|[-_.])(?:base|default|defaults|common|shared)(?:[-_.]|$)/i;
var includable = /\.(?:ya?ml|json|gin)$/i;
var pythonBase = /(?:^|\/)_base_\/.*\.py$/;
function changedBases(change, readings, texts) {
  const configs = new Set(readings.filter(({ kind }) => kind === "config").map(({ path }) => path));
  return change.files.filter(({ path, status }) => {
    if (status === "added" || !(includable.test(path) || pythonBase.test(path)) || /(?:^|\/)\.\w/.test(path)) return false;
    if (configs.has(path)) return true;
    const text2 = texts.get(path);
    const isPlaced = configRootOf(path) !== null || baseName.test(nameOf5(path)) || pythonBase.test(path);
    return isPlaced && (status === "removed" || text2 !== void 0 && hasTrainingKeys(text2));
  }).map(({ path, previousPath }) => ({ path, previousPath }));
}
function candidatesFor3(bases, tree) {
  const near = tree.filter((path) => bases.some((base) => mayIncludeIt(path, base.path)));
  const distance = (path) => Math.min(...bases.map((base) => stepsBetween(folderOf3(path), folderOf3(base.path))));
  const sorted = near.map((path) => ({ path, steps: distance(path) })).sort((a, b) => a.steps - b.steps || (a.path < b.path ? -1 : 1));
  return { paths: sorted.slice(0, maxCandidates).map(({ path }) => path), omitted: Math.max(0, sorted.length - maxCandidates) };
}
function mayIncludeIt(path, base) {
  if (path === base || extensionOf2(path) !== extensionOf2(base)) return false;
  const root = configRootOf(base) ?? folderOf3(base);
  if (root === "" ? !path.includes("/") || configRootOf(path) !== null : path.startsWith(`${root}/`)) return true;
  return baseName.test(nameOf5(base)) && configRootOf(path) !== null;
}
function mayIncludeFiles({ text: text2 }) {
  return mayInclude(text2);
}
function isMadeWith(reading, bases) {
  return bases.some((base) => includersOf(base, [reading]).length > 0);
}
function includersOf({ path, previousPath }, readings) {
  const isIt = (other) => other === path || previousPath !== null && other === previousPath;
  return readings.filter(
    (reading) => reading.configs.some((config) => config.includes.some(isIt)) || reading.problems.some(
      ({ code, values }) => code === "file-missing" && (isIt(values.included) || String(values.tried ?? "").split("\n").some(isIt))
    )
  );
}
function baseProblems(bases, readings) {
  return bases.flatMap((base) => {
    const configs = includersOf(base, readings).map((reading) => reading.path);
    if (configs.length === 0) return [];
    const values = { count: configs.length, configs: configs.slice(0, maxNamed).join("\n"), more: Math.max(0, configs.length - maxNamed) };
    return [{ code: "included-by", path: base.path, line: null, values }];
  });
}
function withParts(readings) {
  const includers = /* @__PURE__ */ new Map();
  const add2 = (included, by) => includers.set(included, (includers.get(included) ?? /* @__PURE__ */ new Set()).add(by));
  const isBare = ({ configs }) => configs.every(({ maxTrainSteps, includes }) => maxTrainSteps?.span === void 0 && includes.length === 0);
  const lengthless = new Set(readings.filter(isBare).map(({ path }) => path));
  for (const { path, configs } of readings) {
    for (const config of configs) {
      for (const included of config.parts) add2(included, path);
      for (const included of config.includes) if (lengthless.has(included)) add2(included, path);
    }
  }
  const groups2 = new Map(readings.flatMap(({ path, configs }) => configs.flatMap(({ parts: parts2 }) => parts2.map((part) => [folderOf3(part), path]))));
  const lone = (path) => lengthless.has(path) && path.includes("/") ? groups2.get(folderOf3(path)) : void 0;
  return readings.map((reading) => {
    const [of = lone(reading.path), ...more] = includers.get(reading.path) ?? [];
    return of === void 0 || reading.kind !== "config" ? reading : asPart2(reading, { of, more: more.length });
  });
}
function isPart2({ problems }) {
  return problems.some(({ code }) => code === "config-part");
}
function asPart2(reading, values) {
  const known3 = reading.problems.find(({ code }) => code === "config-part");
  const problem2 = { code: "config-part", path: reading.path, line: null, values: { ...known3?.values, ...values } };
  const problems = reading.problems.filter((other) => other !== known3);
  return { ...reading, configs: reading.configs.map(withoutLengthProblem), problems: [...problems, problem2] };
}
function stepsBetween(a, b) {
  const [from2, to] = [a.split("/"), b.split("/")];
  const shared = from2.findIndex((part, index) => part !== to[index]);
  const common2 = shared < 0 ? from2.length : shared;
  return from2.length - common2 + (to.length - common2);
}
function nameOf5(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function extensionOf2(path) {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return extension === "yml" ? "yaml" : extension;
}

// src/text/python-searches.ts
var maxPythonLength2 = 3e5;
var maxFound2 = 2e3;
var hint = /suggest_|tune\.|syne_tune|wandb\.sweep|['"]parameters['"]|create_experiment|RangeParameter|ChoiceParameter|Distribution\(|_param\(|['"]_type['"]|create_study/;
function pythonSearches(file) {
  if (file.text.length > maxPythonLength2 || !hint.test(file.text)) return { calls: [], dictionaries: [] };
  const tree = parser.parse(file.text);
  const statements = new PythonStatements(createBuilder(file));
  statements.module(tree.topNode);
  const calls = [];
  const dictionaries = [];
  let depth = 0;
  tree.iterate({
    enter: ({ node }) => {
      if (node.name === "CallExpression" && calls.length < maxFound2) {
        const value = statements.valueOf(node);
        if (value.kind === "mapping") calls.push({ node: value, name: nameOf6(file.text, node) });
      }
      if (node.name === "DictionaryExpression" && depth++ === 0 && dictionaries.length < maxFound2) {
        const value = statements.valueOf(node);
        if (value.kind === "mapping") dictionaries.push(value);
      }
    },
    leave: ({ node }) => {
      if (node.name === "DictionaryExpression") depth--;
    }
  });
  return { calls, dictionaries };
}
function nameOf6(text2, node) {
  const names2 = [];
  let inner = node;
  for (let outer = node.parent; outer !== null && names2.length < 8; outer = outer.parent) {
    const key2 = keyIn(text2, outer, inner);
    if (key2 !== null) names2.unshift(key2);
    if (outer.name === "AssignStatement" || outer.name.endsWith("Statement")) {
      if (names2.length === 0 && outer.name === "AssignStatement") names2.unshift(targetOf2(text2, outer, inner) ?? "");
      break;
    }
    inner = outer;
  }
  const name = names2.join(".");
  return name === "" ? null : name;
}
function keyIn(text2, outer, inner) {
  if (outer.name === "DictionaryExpression") {
    const children2 = childrenOf(outer).filter((child2) => child2.name !== "Comment");
    const index2 = children2.findIndex((child2) => child2.from === inner.from && child2.to === inner.to);
    const [key3, colon3] = [children2[index2 - 2], children2[index2 - 1]];
    return colon3?.name === ":" && key3?.name === "String" ? unquoted(textOf3(text2, key3)) : null;
  }
  if (outer.name !== "ArgList" || textOf3(text2, outer.parent?.firstChild ?? null) !== "dict") return null;
  const children = childrenOf(outer);
  const index = children.findIndex((child2) => child2.from === inner.from && child2.to === inner.to);
  const [key2, sign] = [children[index - 2], children[index - 1]];
  return sign?.name === "AssignOp" && key2 !== void 0 ? textOf3(text2, key2) : null;
}
function targetOf2(text2, statement, value) {
  const target = statement.firstChild;
  if (target === null || target.from === value.from) return null;
  if (target.name === "VariableName") return textOf3(text2, target);
  const key2 = target.name === "MemberExpression" ? target.getChild("String") : null;
  return key2 === null ? null : unquoted(textOf3(text2, key2));
}
function unquoted(literal3) {
  return literal3.replace(/^[a-zA-Z]*(['"])(.*)\1$/s, "$2");
}

// src/searches/roles.ts
var moreLengths = /* @__PURE__ */ new Set(["max_duration", "n_epoch", "epoch", "max_train_samples", "max_tokens", "train_batches"]);
var notLengths = /* @__PURE__ */ new Set(["max_iter", "iterations", "n_iterations", "num_iterations", "max_iterations", "n_steps", "total_iterations", "num_updates"]);
var policyGradient = /(?:^|\.)(?:clip_range|clip_param|gae_lambda|ent_coef|vf_coef|lambda_|num_sgd_iter|sgd_minibatch_size)$/;
var rolloutWords = /* @__PURE__ */ new Set(["n_epochs", "num_epochs", "epochs", "num_steps", "update_epochs"]);
function roleOf3(name) {
  const segments = name.split(/[./]/).map((segment) => normalizedKey(segment));
  const key2 = segments.at(-1) ?? "";
  const parent = segments.at(-2) ?? "";
  if (notLengths.has(key2)) return "other";
  if (moreLengths.has(key2)) return "length";
  if (key2 === "learn_rate") return "learning-rate";
  for (const { field: field2, keys, under } of aliases) {
    if (field2 !== "length" && field2 !== "learningRate") continue;
    if (keys.split(" ").includes(key2) && (under === void 0 || under.test(parent))) return field2 === "length" ? "length" : "learning-rate";
  }
  return "other";
}
function withRoles(parameters) {
  if (!parameters.some(({ name }) => policyGradient.test(name))) return parameters;
  return parameters.map((one) => rolloutWords.has(normalizedKey(one.name.split(/[./]/).at(-1) ?? "")) ? { ...one, role: "other" } : one);
}

// src/searches/parameters.ts
function rangeOf(name, span, { low, high, log = false }) {
  return { name, role: roleOf3(name), kind: "range", low, high, log, choices: [], span, fixing: null };
}
function choicesOf(name, span, list2) {
  const choices = list2?.kind === "sequence" ? list2.items.map(scalarOf4) : [];
  return { ...valuesOf2(name, span, choices), fixing: list2?.kind === "sequence" ? { span: list2.span, before: "[", after: "]" } : null };
}
function valuesOf2(name, span, choices) {
  return { name, role: roleOf3(name), kind: "choices", low: null, high: null, log: false, choices, span, fixing: null };
}
function unboundedOf(name, span, { log = false } = {}) {
  return { name, role: roleOf3(name), kind: "unbounded", low: null, high: null, log, choices: [], span, fixing: null };
}
function scalarOf4(node) {
  return node.kind === "scalar" ? node.value : `${node.kind} in line ${node.span.line}, ${node.span.start}`;
}
function child(node, ...keys) {
  if (node?.kind !== "mapping") return void 0;
  for (const key2 of keys) {
    const entry = node.entries.get(key2);
    if (entry !== void 0) return entry.value;
  }
  return void 0;
}
function numberOf8(node) {
  return node?.kind === "scalar" ? asNumber(node.value) : null;
}
function textOf5(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}
function isTrue2(node) {
  return node?.kind === "scalar" && (node.value === true || node.value === "true" || node.value === "True");
}
function goalOf4(text2) {
  if (text2 === null) return null;
  if (/(?:^|\.|_)min(?:imi[sz]e)?$/i.test(text2)) return "min";
  return /(?:^|\.|_)max(?:imi[sz]e)?$/i.test(text2) ? "max" : null;
}
function entriesOf2(node) {
  return node?.kind === "mapping" ? [...node.entries.values()] : [];
}
function mappingsIn(node) {
  return node?.kind === "sequence" ? node.items.filter((item) => item.kind === "mapping") : [];
}
function calleeName(node) {
  return (node.tag ?? "").split(".").at(-1) ?? "";
}

// src/searches/algoperf.ts
var algoperf = {
  id: "algoperf",
  title: "AlgoPerf tuning search space",
  url: "https://github.com/mlcommons/algorithmic-efficiency",
  recognisedBy: "parameters with `feasible_points`, or `min`, `max` and `scaling`; a list of points in a file called `\u2026search_space\u2026.json`",
  languages: ["json"],
  ownsFile: true,
  read: ({ document }) => {
    const ranges = entriesOf2(document.root).flatMap((entry) => parameterOf2(entry) ?? []);
    if (ranges.length > 0) return [{ parameters: ranges }];
    return /search_space[^/]*\.json$/i.test(document.path) ? pointsIn(document.root) : [];
  }
};
function parameterOf2({ key: key2, keySpan, value }) {
  const points = child(value, "feasible_points");
  if (points?.kind === "sequence") return choicesOf(key2, keySpan, points);
  const [low, high, scaling] = [child(value, "min"), child(value, "max"), textOf5(child(value, "scaling"))];
  if (low === void 0 || high === void 0 || scaling === null) return null;
  return rangeOf(key2, keySpan, { low: numberOf8(low), high: numberOf8(high), log: scaling === "log" });
}
function pointsIn(root) {
  const points = mappingsIn(root);
  const [first] = points;
  if (points.length < 2 || first === void 0) return [];
  const parameters = entriesOf2(first).flatMap(({ key: key2, keySpan }) => {
    const values = points.flatMap((point) => {
      const value = child(point, key2);
      return value?.kind === "scalar" ? [value.value] : [];
    });
    return values.length === points.length ? [valuesOf2(key2, keySpan, values)] : [];
  });
  return parameters.length === 0 ? [] : [{ parameters, trials: points.length }];
}

// src/searches/ax.ts
var ax = {
  id: "ax",
  title: "Ax",
  url: "https://ax.dev/docs/core/",
  recognisedBy: "`parameters` with `type: range` and `bounds` or `type: choice` and `values`, or `RangeParameter(\u2026)` in Python",
  languages: ["yaml", "json", "python"],
  ownsFile: true,
  read: (source) => source.document.language === "python" ? inPython(source) : inDocument(source.document.root)
};
function inDocument(root) {
  const parameters = mappingsIn(child(root, "parameters")).flatMap((node) => listedParameter(node) ?? []);
  if (parameters.length === 0) return [];
  const minimize = child(root, "minimize");
  const goal = minimize === void 0 ? null : isTrue2(minimize) ? "min" : "max";
  return [{ parameters, metric: { name: textOf5(child(root, "objective_name")), goal }, trials: numberOf8(child(root, "total_trials")) }];
}
function listedParameter(node, key2) {
  const name = key2 ?? textOf5(child(node, "name"));
  const type = textOf5(child(node, "type"));
  if (name === null) return null;
  const values = child(node, "values");
  if (type === "choice" && values !== void 0) return choicesOf(name, node.span, values);
  const bounds = child(node, "bounds");
  if (type !== "range" || bounds?.kind !== "sequence") return null;
  return rangeOf(name, node.span, { low: numberOf8(bounds.items[0]), high: numberOf8(bounds.items[1]), log: isTrue2(child(node, "log_scale")) });
}
function inPython({ python }) {
  const parameters = [
    ...python.dictionaries.flatMap((node) => listedParameter(node) ?? mappingsIn(child(node, "parameters")).flatMap((one) => listedParameter(one) ?? [])),
    ...python.calls.flatMap(({ node }) => constructed(node) ?? [])
  ];
  return parameters.length === 0 ? [] : [{ parameters }];
}
function constructed(node) {
  const callee = calleeName(node);
  const name = textOf5(child(node, "name", "0"));
  if (name === null) return null;
  if (callee === "RangeParameter") {
    const [low, high] = [child(node, "lower", "2"), child(node, "upper", "3")];
    return rangeOf(name, node.span, { low: numberOf8(low), high: numberOf8(high), log: isTrue2(child(node, "log_scale", "4")) });
  }
  if (callee === "RangeParameterConfig") {
    const bounds = child(node, "bounds", "1");
    const [low, high] = bounds?.kind === "sequence" ? bounds.items : [];
    return rangeOf(name, node.span, { low: numberOf8(low), high: numberOf8(high), log: textOf5(child(node, "scaling")) === "log" });
  }
  if (callee === "ChoiceParameter") return choicesOf(name, node.span, child(node, "values", "2"));
  return callee === "ChoiceParameterConfig" ? choicesOf(name, node.span, child(node, "values", "1")) : null;
}

// src/searches/optuna.ts
var optuna2 = {
  id: "optuna",
  title: "Optuna",
  url: "https://optuna.readthedocs.io/en/stable/reference/generated/optuna.trial.Trial.html",
  recognisedBy: "`suggest_float(\u2026)` and its kin, `FloatDistribution`, or parameters with `type`, `low` and `high`, or `choices`",
  languages: ["yaml", "json", "toml", "python"],
  ownsFile: false,
  read: (source) => source.document.language === "python" ? inPython2(source) : inDocument2(source.document.root)
};
var pruners = /^(?:Hyperband|SuccessiveHalving)Pruner$/;
function inPython2({ python }) {
  const parameters = python.calls.flatMap(({ node, name }) => suggested(node) ?? distribution(calleeName(node), node, name?.split(".").at(-1) ?? null) ?? []);
  if (parameters.length === 0) return [];
  const call = (...names2) => python.calls.find(({ node }) => names2.includes(calleeName(node)))?.node;
  const study = call("create_study");
  const pruner = python.calls.find(({ node }) => pruners.test(calleeName(node)))?.node;
  return [
    {
      parameters,
      metric: { name: null, goal: study === void 0 ? null : goalOf4(textOf5(child(study, "direction"))) ?? "min" },
      trials: numberOf8(child(call("optimize", "hyperparameter_search"), "n_trials")),
      multiFidelity: pruner === void 0 ? null : { scheduler: calleeName(pruner), resource: null }
    }
  ];
}
function suggested(node) {
  const [, kind] = /^suggest_(float|int|categorical|uniform|loguniform|discrete_uniform)$/.exec(calleeName(node)) ?? [];
  const name = textOf5(child(node, "name", "0"));
  if (kind === void 0 || name === null || child(node, "name", "0")?.tag !== void 0) return null;
  if (kind === "categorical") return choicesOf(name, node.span, child(node, "choices", "1"));
  const log = kind === "loguniform" || isTrue2(child(node, "log"));
  return rangeOf(name, node.span, { low: numberOf8(child(node, "low", "1")), high: numberOf8(child(node, "high", "2")), log });
}
function distribution(className, node, name) {
  const [, kind] = /^(Float|Int|Categorical|Uniform|LogUniform|DiscreteUniform|IntUniform|IntLogUniform)Distribution$/.exec(className) ?? [];
  if (kind === void 0 || name === null) return null;
  if (kind === "Categorical") return choicesOf(name, node.span, child(node, "choices", "0"));
  const log = kind.includes("Log") || isTrue2(child(node, "log"));
  return rangeOf(name, node.span, { low: numberOf8(child(node, "low", "0")), high: numberOf8(child(node, "high", "1")), log });
}
var places = ["search_space", "searchSpace", "space", "distributions", "params", "parameters", "hyperparameters", "hyperparameter_space", "hpo", "optuna"];
var maxDepth7 = 4;
function inDocument2(root) {
  const parameters = spaceIn(root, 0);
  if (parameters.length === 0) return [];
  const study = child(root, "study", "optuna") ?? root;
  const direction = textOf5(child(study, "direction") ?? child(root, "direction"));
  const trials = numberOf8(child(root, "n_trials")) ?? numberOf8(child(study, "n_trials"));
  return [{ parameters, metric: { name: textOf5(child(study, "metric") ?? child(root, "metric")), goal: goalOf4(direction) }, trials }];
}
function spaceIn(node, depth) {
  const own2 = entriesOf2(node).flatMap((entry) => spaceParameter(entry) ?? []);
  if (own2.length > 0 || depth > maxDepth7) return own2;
  for (const key2 of places) {
    const below2 = child(node, key2);
    const found = below2 === void 0 ? [] : spaceIn(below2, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}
function spaceParameter({ key: key2, keySpan, value }) {
  if (value.kind !== "mapping") return null;
  const attributes = child(value, "attributes");
  const className = textOf5(child(value, "name"));
  if (attributes?.kind === "mapping" && className !== null) return distribution(className, attributes, key2);
  const type = textOf5(child(value, "type", "distribution", "suggest", "method")) ?? "";
  if (!/^(?:suggest_)?(?:float|int|integer|double|categorical|choice|uniform|loguniform|log_uniform|int_uniform|discrete_uniform)$/.test(type)) return null;
  const choices = child(value, "choices", "values");
  if (choices !== void 0 && choices.kind === "sequence") return choicesOf(key2, keySpan, choices);
  const [low, high] = [child(value, "low", "min"), child(value, "high", "max")];
  if (low === void 0 || high === void 0) return null;
  return rangeOf(key2, keySpan, { low: numberOf8(low), high: numberOf8(high), log: isTrue2(child(value, "log")) || type.includes("log") });
}

// src/searches/hydra.ts
var hydra2 = {
  id: "hydra",
  title: "Hydra multirun",
  url: "https://hydra.cc/docs/tutorials/basic/running_your_app/multi-run/",
  recognisedBy: "`hydra.sweeper` with `params`, `search_space` or `ax_config`; `-m` or `--multirun` and overrides with several values",
  languages: ["yaml", "json", "shell"],
  ownsFile: false,
  read: (source) => source.document.language === "shell" ? inScript(source) : inDocument3(source.document.root)
};
function inDocument3(root) {
  const sweeper = child(child(root, "hydra"), "sweeper");
  if (sweeper?.kind !== "mapping") return [];
  const parameters = [
    ...entriesOf2(child(sweeper, "params")).flatMap((entry) => sweptParameter(entry) ?? []),
    ...entriesOf2(child(sweeper, "search_space")).flatMap((entry) => spaceParameter(entry) ?? []),
    ...entriesOf2(child(child(sweeper, "ax_config"), "params")).flatMap(({ key: key2, value }) => listedParameter(value, key2) ?? [])
  ];
  if (parameters.length === 0) return [];
  const metric = textOf5(child(root, "optimized_metric"));
  return [{ parameters, metric: { name: metric, goal: goalOf4(textOf5(child(sweeper, "direction"))) }, trials: numberOf8(child(sweeper, "n_trials")) }];
}
function inScript({ document, text: text2 }) {
  if (!/(?:\.py['"]?(?:\s[^\n]*)?\s-m\s|\s--multirun\b)/.test(text2.replaceAll(/\\\r?\n/g, " "))) return [];
  const { root } = parseShell({ path: document.path, text: text2.replaceAll("--multirun", "-m".padEnd("--multirun".length)) });
  const overrides = entriesOf2(root).filter(({ keySpan }) => !text2.startsWith("-", keySpan.start));
  const parameters = overrides.flatMap((entry) => sweptParameter(entry) ?? []);
  return parameters.length === 0 ? [] : [{ parameters }];
}
function sweptParameter({ key: key2, keySpan, value }) {
  if (value.kind === "sequence") return choicesOf(key2, keySpan, value);
  if (value.kind !== "scalar" || typeof value.value !== "string") return null;
  return parseSweep(key2.replace(/^\++/, ""), value);
}
function parseSweep(name, node) {
  let text2 = String(node.value).trim();
  let log = false;
  for (let [, wrapper, inside] = wrapped(text2); wrapper !== void 0 && inside !== void 0; [, wrapper, inside] = wrapped(text2)) {
    const parts3 = splitTop(inside);
    log ||= wrapper === "tag" && parts3.slice(0, -1).some((tag) => tag === "log");
    text2 = wrapper === "tag" ? parts3.at(-1) ?? "" : inside;
    if (wrapper !== "tag" && parts3.length > 1) break;
  }
  const [, kind, list2 = ""] = /^(choice|range|interval)\((.*)\)$/s.exec(text2) ?? [];
  const parts2 = splitTop(kind === void 0 ? text2 : list2);
  if (kind === "interval") return rangeOf(name, node.span, { low: parseNumber(parts2[0] ?? ""), high: parseNumber(parts2[1] ?? ""), log });
  if (kind === "range") return steppedRange(name, node, parts2);
  return parts2.length < 2 ? null : { ...valuesOf2(name, node.span, parts2.map(meaningOf3)), fixing: kind === void 0 && !node.quoted ? { span: node.span, before: "", after: "" } : null };
}
function wrapped(text2) {
  return /^(tag|sort|shuffle)\((.*)\)$/s.exec(text2) ?? [];
}
function steppedRange(name, node, parts2) {
  const numbers = parts2.map((part) => parseNumber(part.replace(/^(?:start|stop|step)=/, "")));
  const [low, end, step2] = numbers.length === 1 ? [0, numbers[0] ?? null, 1] : [numbers[0] ?? null, numbers[1] ?? null, numbers[2] ?? 1];
  return rangeOf(name, node.span, { low: low ?? null, high: end === null || end === void 0 || step2 === null ? null : end - (step2 ?? 1) });
}
function splitTop(text2) {
  const parts2 = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let at = 0; at < text2.length; at++) {
    const character = text2.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (character === "," && depth === 0) {
      parts2.push(text2.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts2, text2.slice(start).trim()].filter((part) => part !== "");
}
function meaningOf3(text2) {
  return parseNumber(text2) ?? text2.replace(/^(['"])(.*)\1$/s, "$2");
}

// src/searches/katib.ts
var katib = {
  id: "katib",
  title: "Kubeflow Katib",
  url: "https://www.kubeflow.org/docs/components/katib/user-guides/hp-tuning/configure-experiment/",
  recognisedBy: "`apiVersion: kubeflow.org/\u2026`, `kind: Experiment` and `spec.parameters` with a `feasibleSpace`",
  languages: ["yaml", "json"],
  ownsFile: true,
  read: ({ document: { root } }) => {
    const isExperiment = textOf5(child(root, "apiVersion"))?.startsWith("kubeflow.org/") && textOf5(child(root, "kind")) === "Experiment";
    const spec = child(root, "spec");
    if (!isExperiment || spec === void 0) return [];
    const objective = child(spec, "objective");
    const algorithm = child(spec, "algorithm");
    return [
      {
        parameters: mappingsIn(child(spec, "parameters")).flatMap((node) => parameterOf3(node) ?? []),
        metric: { name: textOf5(child(objective, "objectiveMetricName")), goal: goalOf4(textOf5(child(objective, "type"))) },
        trials: numberOf8(child(spec, "maxTrialCount")),
        multiFidelity: multiFidelityOf(algorithm)
      }
    ];
  }
};
function multiFidelityOf(algorithm) {
  const name = textOf5(child(algorithm, "algorithmName"));
  if (name === null || !/hyperband|pbt|bohb/i.test(name)) return null;
  const settings2 = mappingsIn(child(algorithm, "algorithmSettings"));
  const resource = settings2.find((setting2) => textOf5(child(setting2, "name")) === "resource_name");
  return { scheduler: name, resource: textOf5(child(resource, "value")) };
}
function parameterOf3(node) {
  const name = textOf5(child(node, "name"))?.replace(/^-+/, "") ?? null;
  const space2 = child(node, "feasibleSpace");
  if (name === null || space2 === void 0) return null;
  const list2 = child(space2, "list");
  if (list2 !== void 0) return choicesOf(name, node.span, list2);
  const log = /log/i.test(textOf5(child(space2, "distribution")) ?? "");
  return rangeOf(name, node.span, { low: numberOf8(child(space2, "min")), high: numberOf8(child(space2, "max")), log });
}

// src/searches/nni.ts
var nni = {
  id: "nni",
  title: "NNI",
  url: "https://nni.readthedocs.io/en/stable/hpo/search_space.html",
  recognisedBy: "parameters with `_type` and `_value`",
  languages: ["yaml", "json", "python"],
  ownsFile: true,
  read: ({ document, python }) => [document.root, ...python.dictionaries].flatMap((node) => searchIn(node))
};
function searchIn(node) {
  const parameters = entriesOf2(child(node, "searchSpace", "search_space") ?? node).flatMap((entry) => parameterOf4(entry) ?? []);
  if (parameters.length === 0) return [];
  const tuner = child(node, "advisor", "tuner");
  const name = textOf5(child(tuner, "name", "builtinTunerName", "builtinAdvisorName"));
  const mode = textOf5(child(child(tuner, "classArgs"), "optimize_mode"));
  return [
    {
      parameters,
      metric: { name: null, goal: goalOf4(mode) },
      trials: numberOf8(child(node, "maxTrialNumber", "maxTrialNum")),
      multiFidelity: name !== null && /hyperband|bohb/i.test(name) ? { scheduler: name, resource: "TRIAL_BUDGET" } : null
    }
  ];
}
function parameterOf4({ key: key2, keySpan, value }) {
  const type = textOf5(child(value, "_type"));
  const given3 = child(value, "_value");
  if (type === null || given3?.kind !== "sequence") return null;
  if (type === "choice") return choicesOf(key2, keySpan, given3);
  const log = type.includes("log");
  if (type.endsWith("normal")) return unboundedOf(key2, keySpan, { log });
  return rangeOf(key2, keySpan, { low: numberOf8(given3.items[0]), high: numberOf8(given3.items[1]), log });
}

// src/searches/ray-tune.ts
var rayTune2 = {
  id: "ray-tune",
  title: "Ray Tune",
  url: "https://docs.ray.io/en/latest/tune/api/search_space.html",
  recognisedBy: "`tune.loguniform(\u2026)`, `tune.choice(\u2026)` and their kin, or `grid_search:` in YAML",
  languages: ["yaml", "json", "python"],
  ownsFile: false,
  read: (source) => source.document.language === "python" ? inPython3(source) : inDocument4(source.document.root)
};
var multiFidelity = /^(?:ASHAScheduler|AsyncHyperBandScheduler|HyperBandScheduler|HyperBandForBOHB)$/;
function inPython3({ python }) {
  const isTunes = ({ node }) => /^(?:ray\.)?tune\.\w+$/.test(node.tag ?? "");
  const parameters = python.calls.filter(isTunes).flatMap((call) => sampled2(call) ?? []);
  if (parameters.length === 0) return [];
  const named2 = (pattern) => python.calls.find(({ node }) => pattern.test(calleeName(node)))?.node;
  const run = named2(/^TuneConfig$/) ?? python.calls.find(({ node }) => /^(?:ray\.)?tune\.run$/.test(node.tag ?? ""))?.node;
  const scheduler = named2(multiFidelity);
  const metricOf = (key2) => textOf5(child(run, key2)) ?? textOf5(child(scheduler, key2));
  return [
    {
      parameters,
      metric: { name: metricOf("metric"), goal: goalOf4(metricOf("mode")) },
      trials: numberOf8(child(run, "num_samples")),
      multiFidelity: scheduler === void 0 ? null : { scheduler: calleeName(scheduler), resource: textOf5(child(scheduler, "time_attr")) ?? "training_iteration" }
    }
  ];
}
function sampled2({ node, name }) {
  const kind = calleeName(node);
  if (name === null) return null;
  if (kind === "choice" || kind === "grid_search" || kind === "ordinal" || kind === "logordinal") return choicesOf(name, node.span, listOf2(node));
  if (kind === "randn" || kind === "qrandn") return unboundedOf(name, node.span);
  if (!/^(?:q?(?:log)?uniform|reverseloguniform|q?(?:log)?randint|(?:log)?finrange)$/.test(kind)) return null;
  return rangeOf(name, node.span, { low: numberOf8(child(node, "lower", "0")), high: numberOf8(child(node, "upper", "1")), log: kind.includes("log") });
}
function listOf2(node) {
  return child(node, "categories", "values", "0");
}
var maxDepth8 = 12;
function inDocument4(root) {
  const parameters = gridsIn(root, [], 0);
  return parameters.length === 0 ? [] : [{ parameters }];
}
function gridsIn(node, path, depth) {
  if (depth > maxDepth8) return [];
  return entriesOf2(node).flatMap(({ key: key2, keySpan, value }) => {
    const grid = child(value, "grid_search");
    if (grid?.kind === "sequence") return [choicesOf([...path, key2].join("."), keySpan, grid)];
    return gridsIn(value, key2 === "config" ? [] : [...path, key2], depth + 1);
  });
}

// src/searches/syne-tune.ts
var schedulers9 = /(?:Scheduler|^ASHA|^MOBSTER|^HyperTune|^BOHB|^DyHPO|Hyperband)$/;
var syneTune = {
  id: "syne-tune",
  title: "Syne Tune",
  url: "https://syne-tune.readthedocs.io/en/latest/search_space.html",
  recognisedBy: "Python that imports `syne_tune` and gives names to `loguniform(\u2026)`, `randint(\u2026)`, `choice(\u2026)` and their kin",
  languages: ["python"],
  ownsFile: false,
  read: ({ python, text: text2 }) => {
    if (!/^\s*(?:from|import)\s+syne_tune\b/m.test(text2)) return [];
    const parameters = python.calls.flatMap((call) => sampled2(call) ?? []);
    if (parameters.length === 0) return [];
    const scheduler = python.calls.find(({ node }) => schedulers9.test(calleeName(node)))?.node;
    const resource = textOf5(child(scheduler, "max_resource_attr")) ?? textOf5(child(scheduler, "resource_attr"));
    const minimize = child(scheduler, "do_minimize");
    return [
      {
        parameters,
        metric: {
          name: textOf5(child(scheduler, "metric")),
          goal: goalOf4(textOf5(child(scheduler, "mode"))) ?? (minimize === void 0 ? null : isTrue2(minimize) ? "min" : "max")
        },
        trials: numberOf8(child(python.calls.find(({ node }) => calleeName(node) === "StoppingCriterion")?.node, "max_num_trials_started")),
        multiFidelity: scheduler === void 0 || resource === null ? null : { scheduler: calleeName(scheduler), resource }
      }
    ];
  }
};

// src/searches/vizier.ts
var vizier = {
  id: "vizier",
  title: "Vizier",
  url: "https://cloud.google.com/vertex-ai/docs/vizier/overview",
  recognisedBy: "`studySpec` with `parameterId`s, `hyperparameters.params` with `parameterName`s, or `add_float_param(\u2026)` in Python",
  languages: ["yaml", "json", "python"],
  ownsFile: true,
  read: (source) => source.document.language === "python" ? inPython4(source) : inDocument5(source.document.root)
};
function inDocument5(root) {
  const spec = child(root, "studySpec", "study_spec") ?? root;
  const listed2 = mappingsIn(child(spec, "parameters")).flatMap((node) => parameterOf5(node) ?? []);
  if (listed2.length > 0) {
    const [metric2] = mappingsIn(child(spec, "metrics"));
    return [
      {
        parameters: listed2,
        metric: { name: textOf5(child(metric2, "metricId", "metric_id")), goal: goalOf4(textOf5(child(metric2, "goal"))) },
        trials: numberOf8(child(root, "maxTrialCount", "max_trial_count"))
      }
    ];
  }
  const old = child(child(root, "trainingInput") ?? root, "hyperparameters");
  const parameters = mappingsIn(child(old, "params")).flatMap((node) => parameterOf5(node) ?? []);
  if (parameters.length === 0) return [];
  const metric = { name: textOf5(child(old, "hyperparameterMetricTag")), goal: goalOf4(textOf5(child(old, "goal"))) };
  return [{ parameters, metric, trials: numberOf8(child(old, "maxTrials")) }];
}
function parameterOf5(node) {
  const name = textOf5(child(node, "parameterId", "parameter_id", "parameterName"));
  if (name === null) return null;
  const list2 = child(child(node, "categoricalValueSpec", "categorical_value_spec", "discreteValueSpec", "discrete_value_spec"), "values") ?? child(node, "categoricalValues", "discreteValues");
  if (list2 !== void 0) return choicesOf(name, node.span, list2);
  const range = child(node, "doubleValueSpec", "double_value_spec", "integerValueSpec", "integer_value_spec") ?? node;
  const low = child(range, "minValue", "min_value");
  const high = child(range, "maxValue", "max_value");
  if (low === void 0 || high === void 0) return null;
  return rangeOf(name, node.span, { low: numberOf8(low), high: numberOf8(high), log: /log/i.test(textOf5(child(node, "scaleType", "scale_type")) ?? "") });
}
function inPython4({ python }) {
  const parameters = python.calls.flatMap(({ node, name }) => addedParameter(node) ?? specifiedParameter(node, name) ?? []);
  return parameters.length === 0 ? [] : [{ parameters }];
}
function addedParameter(node) {
  const [, kind] = /^add_(float|int|discrete|categorical)_param$/.exec(calleeName(node)) ?? [];
  const name = textOf5(child(node, "name", "0"));
  if (kind === void 0 || name === null) return null;
  if (kind === "discrete" || kind === "categorical") return choicesOf(name, node.span, child(node, "feasible_values", "1"));
  const log = /LOG/.test(textOf5(child(node, "scale_type", "scale")) ?? "");
  return rangeOf(name, node.span, { low: numberOf8(child(node, "min_value", "1")), high: numberOf8(child(node, "max_value", "2")), log });
}
function specifiedParameter(node, name) {
  const [, kind] = /^(Double|Integer|Categorical|Discrete)ParameterSpec$/.exec(calleeName(node)) ?? [];
  if (kind === void 0 || name === null) return null;
  const key2 = name.split(".").at(-1) ?? name;
  if (kind === "Categorical" || kind === "Discrete") return choicesOf(key2, node.span, child(node, "values", "0"));
  const log = /log/i.test(textOf5(child(node, "scale", "2")) ?? "");
  return rangeOf(key2, node.span, { low: numberOf8(child(node, "min", "0")), high: numberOf8(child(node, "max", "1")), log });
}

// src/searches/wandb.ts
var methods = /* @__PURE__ */ new Set(["grid", "random", "bayes", "custom"]);
var exponents = /* @__PURE__ */ new Set(["log_uniform", "q_log_uniform", "inv_log_uniform"]);
var maxDepth9 = 6;
var wandbSweep = {
  id: "wandb-sweep",
  title: "Weights & Biases sweep",
  url: "https://docs.wandb.ai/guides/sweeps/sweep-config-keys/",
  recognisedBy: "`method: grid|random|bayes` beside `parameters` with `values`, or `min` and `max`",
  languages: ["yaml", "json", "python"],
  ownsFile: true,
  read: ({ document, python }) => [document.root, ...python.dictionaries].flatMap((node) => sweepIn(node))
};
function sweepIn(node) {
  const method = textOf5(child(node, "method"));
  const parameters = child(node, "parameters");
  if (method === null || !methods.has(method) || parameters?.kind !== "mapping") return [];
  const metric = child(node, "metric");
  const early = textOf5(child(child(node, "early_terminate"), "type"));
  return [
    {
      parameters: parametersIn2(parameters, "", 0),
      metric: { name: textOf5(child(metric, "name")), goal: goalOf4(textOf5(child(metric, "goal"))) },
      trials: numberOf8(child(node, "run_cap")),
      multiFidelity: early === null ? null : { scheduler: early, resource: null }
    }
  ];
}
function parametersIn2(node, prefix2, depth) {
  return entriesOf2(node).flatMap((entry) => {
    const nested = child(entry.value, "parameters");
    if (nested?.kind === "mapping" && depth < maxDepth9) return parametersIn2(nested, `${prefix2}${entry.key}.`, depth + 1);
    return parameterOf6(entry, `${prefix2}${entry.key}`) ?? [];
  });
}
function parameterOf6({ keySpan, value }, name) {
  if (value.kind !== "mapping") return null;
  const values = child(value, "values");
  if (values !== void 0) return choicesOf(name, keySpan, values);
  const distribution2 = textOf5(child(value, "distribution")) ?? "";
  const [min, max] = [child(value, "min"), child(value, "max")];
  const log = distribution2.includes("log");
  if (min === void 0 || max === void 0) return /normal|beta/.test(distribution2) ? unboundedOf(name, keySpan, { log }) : null;
  const bound = (node) => {
    const number8 = numberOf8(node);
    return number8 !== null && exponents.has(distribution2) ? Math.exp(number8) : number8;
  };
  return rangeOf(name, keySpan, { low: bound(min), high: bound(max), log });
}

// src/searches/index.ts
var searchReaders = [katib, vizier, wandbSweep, nni, ax, syneTune, hydra2, rayTune2, optuna2, algoperf];

// src/searches/read.ts
var none = { spaces: [], format: null, ownsFile: false };
var maxLength2 = 1e6;
var maxSpaces = 50;
var maxParameters = 500;
var hint2 = /parameters|search_?space|sweeper|multirun|\.py['"]?\s[^\n]*-m\s|grid_search|suggest_|Distribution|tune\.|syne_tune|_type|_param\(|feasible|studySpec|study_spec|"?hyperparameters|low['"]?\s*:|choices/;
function readSearches(file) {
  if (file.text.length > maxLength2 || !hint2.test(`${file.path}
${file.text}`)) return none;
  const python = pythonSearches(/\.py$/i.test(file.path) ? file : { path: file.path, text: "" });
  const documents = parseDocuments(file);
  for (const reader of searchReaders) {
    const found = documents.filter(({ language }) => reader.languages.includes(language)).flatMap((document) => reader.read({ document, python, text: file.text }));
    const spaces = found.flatMap(({ parameters, metric, trials, multiFidelity: multiFidelity2 }, index) => {
      const varied = withRoles(parameters.slice(0, maxParameters)).filter(isSearched);
      if (varied.length === 0) return [];
      return [
        {
          id: index === 0 ? file.path : `${file.path}#${index + 1}`,
          path: file.path,
          framework: reader.id,
          parameters: varied,
          metric: metric ?? { name: null, goal: null },
          trials: trials ?? null,
          multiFidelity: multiFidelity2 ?? null,
          problems: []
        }
      ];
    });
    if (spaces.length > 0) return { spaces: spaces.slice(0, maxSpaces), format: reader.id, ownsFile: reader.ownsFile };
  }
  return none;
}

// src/review/readings.ts
function runReading(path, run) {
  return run.kind === "run" ? { path, kind: "run", format: run.format, configs: [], runs: run.runs, problems: run.problems } : null;
}
function configText(path, bytes, { problems }) {
  if (!mayBeConfig(path) && problems.length > 0) return unknownFile(path, problems);
  const decoded2 = decodeFile(path, bytes);
  if (decoded2.file === null) return unknownFile(path, problems.length > 0 ? problems : decoded2.problems);
  if (!mayBeConfig(path)) return unknownFile(path, decoded2.problems);
  return { file: decoded2.file, problems: withoutRepeats2([...decoded2.problems, ...problems]) };
}
function configReading({ file, problems }, others2) {
  const { path } = file;
  const { spaces, format, ownsFile } = readSearches(file);
  const search2 = { path, kind: "search-space", format, configs: [], runs: [], searchSpaces: spaces, problems: [] };
  if (ownsFile) return { kind: "reading", reading: search2 };
  const config = readConfigFile(file, others2);
  if (config.kind === "needs") return config;
  if (config.kind === "not-config" && spaces.length > 0) return { kind: "reading", reading: search2 };
  if (config.kind === "not-config") return { kind: "reading", reading: unknownFile(path, withoutRepeats2([...config.problems, ...problems])) };
  const aboutText = problems.filter(({ code }) => code === "file-not-utf8");
  return {
    kind: "reading",
    reading: {
      path,
      kind: "config",
      format: config.format,
      configs: config.configs,
      runs: [],
      ...spaces.length === 0 ? {} : { searchSpaces: spaces },
      problems: [...aboutText, ...config.problems]
    }
  };
}
function unknownFile(path, problems) {
  return { path, kind: "unknown", format: null, configs: [], runs: [], problems };
}
function withoutRepeats2(problems) {
  return [...new Map(problems.map((problem2) => [JSON.stringify([problem2.code, problem2.line, problem2.values]), problem2])).values()];
}

// src/studies/paths.ts
function folderOf4(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function baseOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function runFolderOf2(path) {
  const folder = folderOf4(path);
  return /^checkpoint[-_]?\d+$/i.test(baseOf(folder)) ? folderOf4(folder) : folder;
}
function isBelow(path, folder) {
  return folder === "" || path.startsWith(`${folder}/`);
}
function groupBy(items, keyOf2) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key2 = keyOf2(item);
    const group = groups2.get(key2);
    if (group === void 0) groups2.set(key2, [item]);
    else group.push(item);
  }
  return groups2;
}

// src/studies/configs-of-runs.ts
var maxLevelsUp = 3;
var usualNames2 = ["config", "hparams", "args", "training_args", "params", "hyperparams", "hparam", "opt", "cfg", "settings"];
function attachConfigs(found, configs) {
  const byFolder = groupBy(configs, (config) => folderOf4(config.path));
  const configOf = /* @__PURE__ */ new Map();
  const paths = /* @__PURE__ */ new Set();
  for (const one of found) {
    const beside = besideOf(one, byFolder);
    for (const config2 of beside) if (folderOf4(config2.path) !== "") paths.add(config2.path);
    const config = chooseBeside(one, beside) ?? aboveOf(one, found, byFolder) ?? namesakeOf(one, configs);
    if (config !== null) configOf.set(one, config);
  }
  return { configOf, paths };
}
function besideOf({ run, folder }, byFolder) {
  const folders = /* @__PURE__ */ new Set([...run.paths.map(folderOf4), folder]);
  return [...folders].flatMap((path) => byFolder.get(path) ?? []);
}
function chooseBeside({ run }, beside) {
  const stems = new Set(run.paths.map((path) => stemOf(path)));
  const sameName = beside.filter((config) => stems.has(stemOf(config.path)));
  if (sameName.length === 1) return sameName[0] ?? null;
  if (beside.length <= 1) return beside[0] ?? null;
  const withLength = beside.filter((config) => config.maxTrainSteps !== null);
  if (withLength.length === 1) return withLength[0] ?? null;
  const candidates2 = withLength.length > 0 ? withLength : beside;
  for (const name of usualNames2) {
    const named2 = candidates2.filter((config) => stemOf(config.path) === name);
    if (named2.length === 1) return named2[0] ?? null;
  }
  return null;
}
function stemOf(path) {
  return baseOf(path).replace(/\.[^.]*$/, "").toLowerCase();
}
function aboveOf({ run, folder }, found, byFolder) {
  let above = folder;
  for (let level = 0; level < maxLevelsUp && above !== ""; level++) {
    above = folderOf4(above);
    const configs = byFolder.get(above) ?? [];
    if (configs.length === 0) continue;
    const [config] = configs;
    const runFolders = new Set(found.filter((one) => isBelow(one.folder, above)).map((one) => one.folder));
    const isCommon = config !== void 0 && configs.length === 1 && runFolders.size >= 2;
    return isCommon && !contradicts(config, run) ? config : null;
  }
  return null;
}
function namesakeOf({ run, folder }, configs) {
  const segments = new Set(folder.toLowerCase().split("/"));
  const named2 = configs.filter(({ path }) => segments.has(stemOf(path)) && isTelling(stemOf(path)));
  const [config] = named2;
  return config !== void 0 && named2.length === 1 && !contradicts(config, run) ? config : null;
}
var plainNames = /^(?:\d+|(?:re)?train(?:er|ing)?|tune|finetune|pretrain|eval(?:uate)?|test|run|runs|main|base|default|common|model|models|data|experiment|exp|logs?|results?|outputs?)$/;
function isTelling(stem) {
  return !plainNames.test(stem) && !usualNames2.includes(stem);
}
function contradicts({ maxTrainSteps }, run) {
  if (maxTrainSteps === null || run.plannedSteps === null) return false;
  return maxTrainSteps.value.unit === run.unit && maxTrainSteps.value.value !== run.plannedSteps.value;
}

// src/studies/study-config.ts
var minAgreeingKeys = 3;
var lengthKey2 = /(^|\.)(max_(train_)?steps|max_iters|max_epochs|num_train_epochs|num_epochs|epochs|train_iters|training_steps|num_steps|total_steps|n_epochs|steps)$/i;
function repositoryConfigOf(trials, varied, candidates2) {
  const fixed3 = fixedValues(trials, varied);
  const scored = candidates2.flatMap((config) => {
    const agreeing = agreement(config, fixed3);
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
  return new Map(first.filter(([key2]) => !varied.includes(key2) && !isSeedKey(key2) && !isNameKey(key2)));
}
function agreement(config, fixed3) {
  let agreeing = 0;
  let hasLength = false;
  for (const [key2, { value, span }] of config.values) {
    const theirs = fixed3.get(key2);
    if (theirs === void 0) continue;
    if (canonical(value) !== canonical(theirs)) return null;
    agreeing++;
    const lengthSpan = config.maxTrainSteps?.span;
    if (lengthKey2.test(key2) || span !== void 0 && lengthSpan !== void 0 && span.start === lengthSpan.start && span.path === lengthSpan.path)
      hasLength = true;
  }
  return hasLength && agreeing >= minAgreeingKeys ? agreeing : null;
}

// src/studies/behind.ts
function studiesBehind(config, studies) {
  return studies.filter(({ config: own2, trials, varied, folder }) => {
    if (own2 !== null && own2.id === config.id) return true;
    return trials.some((trial) => trial.config?.id === config.id) || folder !== "" && repositoryConfigOf(trials, varied, [config]) !== null;
  });
}

// src/studies/projects.ts
var fewestAgreeing = 3;
var agreeingPerDiffering = 2;
function projectsOf(studies) {
  const groups2 = [];
  for (const study of studies) {
    const own2 = groups2.filter((group) => group.some((other) => isSameProject(study, other)));
    const merged3 = [...own2.flat(), study];
    groups2.splice(0, groups2.length, ...groups2.filter((group) => !own2.includes(group)), merged3);
  }
  return groups2.flatMap((group) => {
    const sorted = group.toSorted((a, b) => lengthOf5(a) - lengthOf5(b));
    const last = sorted.at(-1);
    return last === void 0 ? [] : [{ name: last.name, studies: sorted }];
  });
}
function relatedTo(studies, all4) {
  return all4.filter((other) => !studies.includes(other) && studies.some((study) => isSameProject(study, other)));
}
function isSameProject(a, b) {
  if (a.metric === null || b.metric === null || a.metric.name !== b.metric.name || a.metric.goal !== b.metric.goal) return false;
  if (a.policy.purpose === "scaling" || b.policy.purpose === "scaling") return false;
  const areRounds = a.policy.round !== null && b.policy.round !== null && a.policy.round !== b.policy.round;
  if (areRounds && (isOneConfig(a, b) || stemOf2(a) === stemOf2(b))) return true;
  return (areRounds || isBeside(a, b)) && agree(a, b);
}
function isOneConfig(a, b) {
  return a.config !== null && a.config.id === b.config?.id;
}
function stemOf2({ name }) {
  return name.replace(/\d+/g, "#");
}
function isBeside(a, b) {
  const theirs = homesOf(b);
  return a.folder !== b.folder && a.folder !== "" && b.folder !== "" && homesOf(a).some((home) => theirs.includes(home));
}
function homesOf({ folder, kind }) {
  const above = folderOf4(folder);
  return kind === "single-run" && above !== "" ? [above, folderOf4(above)] : [above];
}
function agree(a, b) {
  const theirs = fixedOf(b);
  let [agreeing, differing] = [0, 0];
  for (const [key2, value] of fixedOf(a)) {
    const other = theirs.get(key2);
    if (other === void 0) continue;
    if (other === value) agreeing++;
    else differing++;
  }
  return agreeing >= fewestAgreeing && agreeing >= agreeingPerDiffering * differing;
}
var fixed2 = /* @__PURE__ */ new WeakMap();
function fixedOf(study) {
  const known3 = fixed2.get(study) ?? readFixed(study);
  fixed2.set(study, known3);
  return known3;
}
function readFixed({ trials, varied }) {
  const first = Object.entries(trials[0]?.hyperparameters ?? {});
  const kept = first.filter(([key2]) => !varied.includes(key2) && !isSeedKey(key2) && !isNameKey(key2) && !lengthKey2.test(key2));
  return new Map(kept.map(([key2, value]) => [key2, canonical(value)]));
}
function lengthOf5({ maxTrainSteps }) {
  return maxTrainSteps?.value ?? 0;
}

// src/review/subjects.ts
function subjectsOf(input) {
  const { change } = input;
  const spaces = input.readings.flatMap((reading) => reading.searchSpaces ?? []);
  const pairs = studyPairs(input.studies);
  if (change === null) {
    return [...input.studies.map(studySubject), ...pairs.map(pairSubject), ...projectSubjects(input.studies, input.studies), ...spaces.map(asSubject)];
  }
  const touched = new Set(change.files.filter((file) => file.status !== "removed").map((file) => file.path));
  const studies = input.studies.filter((study) => isTouched(study, { touched, attached: input.attached ?? /* @__PURE__ */ new Set(), runConfigPaths: input.runConfigPaths }));
  const touchedPairs = pairs.filter(({ shorter, longer }) => studies.includes(shorter) || studies.includes(longer));
  const changes = changedConfigs(input, touched);
  const changedSpaces = spaces.filter((space2) => touched.has(space2.path) && !isKnown(space2, input.spacesBefore.get(space2.path) ?? []));
  const projects = projectSubjects(input.studies, studies);
  return [...studies.map(studySubject), ...touchedPairs.map(pairSubject), ...projects, ...changes, ...changedSpaces.map(asSubject)];
}
function studySubject(study) {
  return { kind: "study", study };
}
function pairSubject(pair) {
  return { kind: "study-pair", pair };
}
function projectSubjects(studies, wanted) {
  const isPlanned = (of) => of.length > 1 || of.some(({ policy: policy2 }) => policy2.productionSteps !== null);
  return projectsOf(studies).flatMap((project) => {
    return isPlanned(project.studies) && project.studies.some((study) => wanted.includes(study)) ? [{ kind: "project", ...project }] : [];
  });
}
function asSubject(space2) {
  return { kind: "search-space", space: space2 };
}
function isKnown(space2, before) {
  const told2 = ({ parameters, multiFidelity: multiFidelity2 }) => JSON.stringify([multiFidelity2, parameters.map(({ name, kind, low, high, log, choices }) => [name, kind, low, high, log, choices])]);
  return before.some((old) => told2(old) === told2(space2));
}
function isTouched(study, { touched, attached, runConfigPaths }) {
  const isCounted = ({ path }) => study.groupedBy === "policy" || runConfigPaths.has(path);
  const filesOf2 = (config) => config === null || !isCounted(config) ? [] : [config.path, ...config.includes];
  const archives = [...touched].filter(isZipName);
  const isIn2 = (path) => touched.has(path) || attached.has(path) || archives.some((archive) => path.startsWith(`${archive}/`));
  const paths = study.trials.flatMap((trial) => [...trial.run.paths, ...filesOf2(trial.config)]);
  return [...paths, ...filesOf2(study.config)].some(isIn2);
}
function changedConfigs({ readings, runConfigPaths, before, policy: policy2, studies, affected }, touched) {
  const subjects = [];
  const judged = readings.filter(({ path }) => touched.has(path) || affected?.has(path) === true);
  const included = new Set(judged.filter((reading) => !isPart2(reading)).flatMap(({ configs }) => configs.flatMap((config) => config.includes)));
  const runFolders = new Set(readings.filter((reading) => reading.kind === "run" && touched.has(reading.path)).map((reading) => folderOf2(reading.path)));
  const tellsARun = (path) => runConfigPaths.has(path) && (!before.has(path) || runFolders.has(folderOf2(path)));
  for (const reading of judged) {
    const { path, configs } = reading;
    if (tellsARun(path) || included.has(path) && isPart2(reading)) continue;
    if (policy2.configs !== null && !matchesAny(path, policy2.configs)) continue;
    for (const [index, config] of configs.entries()) {
      const old = earlier(before.get(path) ?? [], configs, index);
      if (old !== void 0 && sameValues(old, config)) continue;
      const newStudies = studiesBehind(config, studies);
      subjects.push({ kind: "config", config, studies: newStudies, ...old === void 0 ? {} : { before: old } });
      if (old !== void 0) subjects.push(changeOf({ before: old, after: config, newStudies }, studies));
    }
  }
  return subjects;
}
function changeOf(change, all4) {
  const studies = studiesBehind(change.before, all4);
  return { kind: "config-change", ...change, studies, related: relatedTo(studies, all4) };
}
function earlier(olds, fresh, index) {
  const config = fresh[index];
  const name = config === void 0 ? "" : nameIn(config);
  const namesake = name === "" ? void 0 : olds.find((old) => nameIn(old) === name);
  return namesake ?? (name === "" || olds.length === fresh.length ? olds[index] : void 0);
}
function nameIn({ id: id22, path }) {
  return id22.startsWith(path) ? id22.slice(path.length) : "";
}
function sameValues(a, b) {
  if (a.values.size !== b.values.size) return false;
  for (const [path, { value }] of a.values) {
    const other = b.values.get(path);
    if (other === void 0 || !Object.is(other.value, value)) return false;
  }
  return true;
}

// src/review/results-of.ts
var maxResultFiles = 200;
function changedAlone(change, readings, before, affected) {
  const touched = new Set(change.files.filter(({ status }) => status !== "removed").map(({ path }) => path));
  const isChanged = ({ path, configs }) => configs.some((config, index) => {
    const old = before.get(path)?.[index];
    return old !== void 0 && !sameValues(old, config);
  });
  const judged = readings.filter((reading) => (touched.has(reading.path) || affected.has(reading.path)) && !isPart2(reading));
  return judged.filter(isChanged).map(({ path }) => path);
}
function resultsOf(configs, tree, known3) {
  const places2 = configs.map((path) => ({ folder: folderOf2(path), stem: stemOf(path) }));
  const distance = (path) => Math.min(...places2.map((place) => stepsTo(path, place)));
  const results = tree.filter((path) => mayBeResult(path) && !configs.includes(path)).map((path) => ({ path, steps: distance(path) })).filter(({ steps: steps2 }) => Number.isFinite(steps2)).sort((a, b) => a.steps - b.steps || (a.path < b.path ? -1 : 1));
  const folders = new Set(results.map(({ path }) => folderOf2(path)));
  const own2 = new Set(configs.map(folderOf2));
  const found = new Set(results.map(({ path }) => path));
  const beside = tree.filter((path) => folders.has(folderOf2(path)) && !own2.has(folderOf2(path)) && mayBeConfig(path) && !found.has(path));
  const wanted = [...results.map(({ path }) => path), ...beside].filter((path) => !known3.has(path));
  return { paths: wanted.slice(0, maxResultFiles), omitted: Math.max(0, wanted.length - maxResultFiles) };
}
function stepsTo(path, { folder, stem }) {
  const segments = folderOf2(path).split("/");
  if (isTelling(stem) && segments.some((segment) => segment.toLowerCase() === stem)) return 0;
  if (folder !== "" && !path.startsWith(`${folder}/`)) return Number.POSITIVE_INFINITY;
  return path.split("/").length - (folder === "" ? 0 : folder.split("/").length);
}

// src/sources/zip.ts
import { inflateRawSync } from "node:zlib";
var zipLimits = { entries: 2e3, totalBytes: 200 * 2 ** 20, ratio: 100 };
var vainBytes = 2 * zipLimits.totalBytes;
var endSignature = 101010256;
var centralSignature = 33639248;
var localSignature = 67324752;
var endBytes = 22;
var maxCommentBytes = 65535;
var manyEntries = 65535;
var unixMadeBy = 3;
var symbolicLink = 10;
function readZip(archive, wanted, mostBytes = zipLimits.totalBytes) {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const found = [];
  const room = { left: mostBytes, vain: vainBytes, read: [] };
  let at = view.readUInt32LE(end + 16);
  const count = view.readUInt16LE(end + 10);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== centralSignature) break;
    const entry = centralEntry(view, at);
    at += entry.length;
    if (entry.name.endsWith("/") || !wanted(entry.name)) continue;
    found.push(found.length >= zipLimits.entries ? leftOut(entry, `an archive is read up to ${zipLimits.entries} files`) : unfold2(view, entry, room));
    if (found.length > zipLimits.entries) break;
  }
  if (count === manyEntries) found.push(leftOut({ name: "the rest" }, `an archive is read up to ${manyEntries} entries`));
  return found;
}
function isPlainName(name) {
  return !name.startsWith("/") && !name.includes("\\") && !name.split("/").includes("..");
}
function findEnd(view) {
  const first = Math.max(0, view.length - endBytes - maxCommentBytes);
  for (let at = view.length - endBytes; at >= first; at--) if (view.readUInt32LE(at) === endSignature) return at;
  return null;
}
function centralEntry(view, at) {
  const nameBytes = view.readUInt16LE(at + 28);
  return {
    flags: view.readUInt16LE(at + 8),
    method: view.readUInt16LE(at + 10),
    packed: view.readUInt32LE(at + 20),
    offset: view.readUInt32LE(at + 42),
    isLink: view.readUInt8(at + 5) === unixMadeBy && view.readUInt32LE(at + 38) >>> 28 === symbolicLink,
    name: view.toString("utf8", at + 46, at + 46 + nameBytes),
    length: 46 + nameBytes + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  };
}
function unfold2(view, entry, room) {
  const { offset, packed, method, name } = entry;
  if ((entry.flags & 1) !== 0) return leftOut(entry, "it is encrypted");
  if (entry.isLink) return leftOut(entry, "it is a symbolic link");
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== localSignature) return leftOut(entry, "the archive is damaged");
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const data = view.subarray(start, start + packed);
  if (room.read.some((other) => offset < other.end && start + data.length > other.start)) return leftOut(entry, "it shares its bytes with another file");
  room.read.push({ start: offset, end: start + data.length });
  if (method === 0 && data.length > room.left) return leftOut(entry, "it is too large");
  const bytes = method === 0 ? data : method === 8 ? inflated(data, room) : null;
  if (bytes === null) return leftOut(entry, method === 8 ? "it is damaged or unfolds to too much" : "its compression is not known");
  room.left -= bytes.length;
  return { kind: "file", name, bytes };
}
function inflated(data, room) {
  const most = Math.min(room.left, Math.max(1024, data.length * zipLimits.ratio));
  if (room.vain < most) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch {
    room.vain -= most;
    return null;
  }
}
function leftOut({ name }, why) {
  return { kind: "left-out", name, why };
}

// src/sources/archives.ts
async function openArchives(paths, contentOf2) {
  if (!paths.some((path) => isZipName(path) || isTarName(path))) return { paths, contentOf: contentOf2 };
  const opened = /* @__PURE__ */ new Map();
  let left = zipLimits.totalBytes;
  const all4 = [];
  for (const path of paths) {
    if (isTarName(path)) opened.set(path, { kind: "failed", message: "tar archives are not opened; a zip archive is, and so are the files themselves" });
    const files = isZipName(path) ? unfolded(path, await contentOf2(path), left) : null;
    all4.push(...files?.keys() ?? [path]);
    for (const [name, content] of files ?? []) {
      opened.set(name, content);
      if (content.kind === "bytes") left -= content.bytes.length;
    }
  }
  return { paths: all4, contentOf: async (path) => opened.get(path) ?? contentOf2(path) };
}
function unfolded(path, content, left) {
  if (content.kind === "stream") return /* @__PURE__ */ new Map([[path, { kind: "too-large", size: content.size ?? 0 }]]);
  if (content.kind !== "bytes") return /* @__PURE__ */ new Map([[path, content]]);
  try {
    return filesOf(path, content.bytes, left);
  } catch (error) {
    return /* @__PURE__ */ new Map([[path, { kind: "failed", message: messageOf(error) }]]);
  }
}
function filesOf(path, bytes, left) {
  const mayMatter = (name) => isPlainName(name) && (mayBeResult(name) || mayBeConfig(name)) && !isZipName(name);
  const entries = readZip(bytes, mayMatter, left);
  if (entries === null) return /* @__PURE__ */ new Map([[path, { kind: "failed", message: "it is not a zip archive" }]]);
  if (entries.length === 0) return /* @__PURE__ */ new Map([[path, { kind: "failed", message: "it holds no file that could be a config or run results" }]]);
  return new Map(
    entries.map((entry) => {
      return [`${path}/${entry.name}`, entry.kind === "file" ? { kind: "bytes", bytes: entry.bytes } : { kind: "failed", message: entry.why }];
    })
  );
}

// src/sources/gzip.ts
import { Readable } from "node:stream";
import { createGunzip, gunzip } from "node:zlib";
var maxRatio = 200;
var alwaysAllowedBytes = 16 * 1024 * 1024;
async function gunzipped(content) {
  if (content.kind === "stream") return streamed(content.size ?? 0, content.open);
  if (content.kind !== "bytes") return content;
  const { bytes } = content;
  const limit = Math.min(maxFileBytes, allowedBytes(bytes.length));
  const small = await unfold3(bytes, limit);
  if (small.kind !== "too-large" || limit < maxFileBytes) return small.kind === "too-large" ? tooMuch : small;
  return streamed(bytes.length, async function* () {
    yield bytes;
  });
}
function allowedBytes(packed) {
  return Math.min(maxStreamedBytes, Math.max(alwaysAllowedBytes, packed * maxRatio));
}
var tooMuch = { kind: "failed", message: `it unfolds to more than ${maxRatio} times its size` };
function unfold3(bytes, limit) {
  return new Promise((resolve) => {
    gunzip(bytes, { maxOutputLength: limit }, (error, result) => {
      if (error === null) resolve({ kind: "bytes", bytes: result });
      else if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") resolve({ kind: "too-large", size: limit });
      else resolve({ kind: "failed", message: `its compression is damaged (${messageOf(error)})` });
    });
  });
}
function streamed(packed, open) {
  const limit = allowedBytes(packed);
  return {
    kind: "stream",
    size: null,
    async *open() {
      const source = Readable.from(open());
      const unpacked = createGunzip();
      source.on("error", (error) => unpacked.destroy(error));
      source.pipe(unpacked);
      let size = 0;
      try {
        for await (const chunk of unpacked) {
          if (!(chunk instanceof Uint8Array)) continue;
          size += chunk.length;
          if (size > limit) throw new RangeError(`it unfolds to more than ${maxRatio} times its size`);
          yield chunk;
        }
      } finally {
        source.destroy();
        unpacked.destroy();
      }
    }
  };
}

// src/sources/renamed.ts
function renamed(reading, from2, to) {
  const pathOf4 = (path) => path === from2 ? to : path;
  const problemOf = (problem2) => ({ ...problem2, path: pathOf4(problem2.path) });
  const runOf4 = (run) => ({
    ...run,
    id: run.id === from2 || run.id.startsWith(`${from2}#`) ? `${to}${run.id.slice(from2.length)}` : run.id,
    paths: run.paths.map(pathOf4),
    plannedSteps: run.plannedSteps?.span === void 0 ? run.plannedSteps : { ...run.plannedSteps, span: { ...run.plannedSteps.span, path: to } },
    problems: run.problems.map(problemOf)
  });
  return { ...reading, path: to, runs: reading.runs.map(runOf4), problems: reading.problems.map(problemOf) };
}

// src/sources/sqlite.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var magic2 = new TextEncoder().encode("SQLite format 3");
var maxRows = 1e6;
var maxValueBytes = 1e6;
var maxTextLength = 256 * 2 ** 20;
var maxMilliseconds = 3e4;
function isSqlite(bytes) {
  return magic2.every((byte, index) => bytes[index] === byte) && bytes[magic2.length] === 0;
}
async function readSqlite(path, bytes, wanted) {
  const sqlite = await import("node:sqlite").catch(() => null);
  if (sqlite === null) return refused(path, "node");
  const plain2 = withoutLogMode(bytes);
  try {
    if (typeof sqlite.DatabaseSync.prototype.deserialize === "function") {
      const database = new sqlite.DatabaseSync(":memory:", options);
      try {
        database.deserialize(plain2);
        return readOpened(path, database, wanted);
      } finally {
        database.close();
      }
    }
    return await fromTemporaryFile(path, plain2, (file) => new sqlite.DatabaseSync(file, { ...options, readOnly: true }), wanted);
  } catch (error) {
    return refused(path, messageOf(error));
  }
}
var options = { allowExtension: false, enableForeignKeyConstraints: false, enableDoubleQuotedStringLiterals: false };
async function fromTemporaryFile(path, bytes, open, wanted) {
  const folder = await mkdtemp(join(tmpdir(), "longrun-sqlite-"));
  try {
    const file = join(folder, "results.db");
    await writeFile(file, bytes);
    const database = open(file);
    try {
      return readOpened(path, database, wanted);
    } finally {
      database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
function refused(path, reason) {
  return { database: null, tables: [], problems: [{ code: "database-not-opened", path, line: null, values: { reason } }] };
}
function withoutLogMode(bytes) {
  const copy = bytes.slice();
  if (copy[18] === 2 && copy[19] === 2) copy.set([1, 1], 18);
  return copy;
}
function readOpened(path, database, wanted) {
  harden(database);
  const listed2 = database.prepare("SELECT name, type, sql FROM sqlite_schema WHERE type IN ('table', 'view') LIMIT 10000").all();
  const plain2 = listed2.filter(({ type, sql }) => type === "table" && typeof sql === "string" && !/^\s*create\s+virtual/i.test(sql));
  const names2 = plain2.flatMap(({ name }) => typeof name === "string" && !name.startsWith("sqlite_") ? [name] : []);
  const tables2 = /* @__PURE__ */ new Map();
  const problems = [];
  const budget = { text: maxTextLength, until: performance.now() + maxMilliseconds };
  for (const name of names2.filter((one) => wanted.includes(one))) {
    const read13 = readTable2(database, name, budget);
    tables2.set(name, read13.rows);
    if (read13.brokenBy !== null) problems.push({ code: "database-not-opened", path, line: null, values: { table: name, reason: read13.brokenBy } });
    else if (read13.isCut) problems.push({ code: "truncated", path, line: null, values: { rows: read13.rows.length, table: name } });
  }
  return { database: { path, tables: tables2 }, tables: names2, problems };
}
function harden(database) {
  if (typeof database.enableDefensive === "function") database.enableDefensive(true);
  if (database.limits !== void 0) Object.assign(database.limits, { length: maxValueBytes, attach: 0, triggerDepth: 0, exprDepth: 100 });
  database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
}
function readTable2(database, name, budget) {
  const rows = [];
  try {
    const columns = database.prepare(`PRAGMA table_xinfo(${quoted(name)})`).all().flatMap((column) => column.hidden === 0 && typeof column.name === "string" ? [column.name] : []);
    if (columns.length === 0) return { rows, isCut: false, brokenBy: null };
    const statement = database.prepare(`SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(name)}`);
    statement.setReadBigInts(true);
    for (const row of statement.iterate()) {
      if (rows.length >= maxRows || budget.text < 0 || performance.now() > budget.until) return { rows, isCut: true, brokenBy: null };
      rows.push(plainRow(row, budget));
    }
  } catch (error) {
    return { rows, isCut: true, brokenBy: messageOf(error) };
  }
  return { rows, isCut: false, brokenBy: null };
}
function plainRow(row, budget) {
  const plain2 = /* @__PURE__ */ Object.create(null);
  for (const [key2, value] of Object.entries(row)) {
    if (typeof value === "bigint") plain2[key2] = Number(value);
    else if (typeof value === "number" || value === null) plain2[key2] = value;
    else if (typeof value === "string") {
      plain2[key2] = value;
      budget.text -= value.length;
    }
  }
  return plain2;
}
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

// src/sources/stream.ts
async function readRunStream(path, stream) {
  const problems = [];
  for (const reader of readersFor(headOf(path, await firstBytes(stream)))) {
    const reading = new FileParse(path, reader);
    for await (const chunk of stream.open()) {
      reading.take(chunk);
      if (reading.isDone) break;
    }
    const result = reading.finish(stream.size);
    if (result.kind === "run") return result;
    problems.push(...result.problems);
  }
  return { kind: "not-run", problems };
}
async function firstBytes(stream) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= headBytes) break;
  }
  return Buffer.concat(chunks);
}

// src/sources/read.ts
async function readContentOf(path, content) {
  const inner = unzippedPath(path);
  if (inner !== null) return { kind: "reading", reading: await readResultAs(inner, path, await gunzipped(content)) };
  if (content.kind === "stream") return { kind: "reading", reading: await readResult(path, content) };
  if (content.kind !== "bytes") return { kind: "reading", reading: unknownFile(path, [whyNotRead(path, content)]) };
  if (isSqlite(content.bytes)) return { kind: "reading", reading: await readDatabase(path, content.bytes) };
  const run = readRunBytes(path, content.bytes);
  const reading = runReading(path, run);
  if (reading !== null) return { kind: "reading", reading };
  const rest = configText(path, content.bytes, run);
  return "file" in rest ? { kind: "text", text: rest } : { kind: "reading", reading: rest };
}
async function readDatabase(path, bytes) {
  const opened = await readSqlite(path, bytes, databaseTables);
  if (opened.database === null) return unknownFile(path, opened.problems);
  const run = readRunDatabase(opened.database);
  const reading = runReading(path, run);
  if (reading !== null) return { ...reading, problems: [...opened.problems, ...reading.problems] };
  return unknownFile(path, [...opened.problems, ...run.problems, whatItIs(path, opened.tables)]);
}
function whatItIs(path, tables2) {
  return { code: "not-a-result", path, line: null, values: { reason: tables2.length === 0 ? "no-tables" : "other-database" } };
}
async function readResultAs(inner, path, content) {
  return renamed(await readResult(inner, content), inner, path);
}
async function readResult(path, content) {
  if (content.kind === "bytes" && isSqlite(content.bytes)) return readDatabase(path, content.bytes);
  if (content.kind === "bytes") {
    const run = readRunBytes(path, content.bytes);
    return runReading(path, run) ?? unknownFile(path, run.problems);
  }
  if (content.kind !== "stream") return unknownFile(path, [whyNotRead(path, content)]);
  try {
    const run = await readRunStream(path, content);
    const tooLarge = { code: "file-too-large", path, line: null, values: { bytes: content.size } };
    return runReading(path, run) ?? unknownFile(path, run.problems.length > 0 ? run.problems : [tooLarge]);
  } catch (error) {
    return unknownFile(path, [{ code: "file-unreadable", path, line: null, values: { reason: messageOf(error) } }]);
  }
}
function textOf6(path, content) {
  return content.kind === "bytes" ? decodeFile(path, content.bytes).file : null;
}
function whyNotRead(path, content) {
  const about = (code, values = {}) => ({ code, path, line: null, values });
  switch (content.kind) {
    case "too-large":
      return about("file-too-large", { bytes: content.size });
    case "symlink":
      return about("file-symlink");
    case "submodule":
      return about("file-submodule");
    case "missing":
      return about("file-missing");
    case "failed":
      return about("file-unreadable", { reason: content.message });
  }
}

// src/sources/composed.ts
var maxFetched = 600;
var maxAsked = 6e3;
var maxRounds = 40;
async function readComposed(waiting, read13, known3 = /* @__PURE__ */ new Map()) {
  const others2 = new Map(known3);
  const readings = /* @__PURE__ */ new Map();
  let open = new Map(waiting);
  let fetched = 0;
  for (let round2 = 0; open.size > 0; round2++) {
    const needed = /* @__PURE__ */ new Map();
    for (const [path, file] of open) {
      const result = configReading(file, others2);
      if (result.kind === "reading") readings.set(path, result.reading);
      else needed.set(path, result.files);
    }
    open = new Map([...open].filter(([path]) => needed.has(path)));
    const wanted = [...new Set([...needed.values()].flat())].filter((path) => !others2.has(path));
    if (open.size > 0 && wanted.length === 0) break;
    const isOver = round2 >= maxRounds || fetched >= maxFetched || others2.size >= maxAsked;
    const contents = isOver ? /* @__PURE__ */ new Map() : await read13(wanted);
    for (const path of wanted) {
      const file = textOf6(path, contents.get(path) ?? { kind: "missing" });
      if (file !== null) fetched++;
      others2.set(path, file ?? { path, text: "", isMissing: true });
    }
  }
  for (const [path, file] of open) readings.set(path, withoutAnswer(file));
  return { readings, included: new Map([...others2].filter(([, file]) => file.isMissing !== true)) };
}
function withoutAnswer({ file: { path }, problems }) {
  return unknownFile(path, [...problems, { code: "include-limit", path, line: null, values: { limit: maxFetched } }]);
}

// src/sources/including.ts
var nothing = { readings: [], texts: /* @__PURE__ */ new Map() };
var maxCandidateBytes = 3e5;
async function readIncluding({ source, change, tree, head, read: read13 }) {
  const bases = changedBases(change, head.readings, head.texts);
  if (bases.length === 0) return { head: nothing, base: nothing, affected: /* @__PURE__ */ new Set(), problems: [] };
  const touched = new Set(change.files.map((file) => file.path));
  const entries = tree ?? await source.tree() ?? [];
  const isCandidate = ({ kind, size, path }) => kind === "file" && (size ?? 0) <= maxCandidateBytes && !touched.has(path);
  const seen = new Set(head.readings.map((reading) => reading.path));
  const { paths, omitted } = candidatesFor3(
    bases,
    entries.filter(isCandidate).flatMap(({ path }) => seen.has(path) ? [] : [path])
  );
  const found = await readCandidates(paths, bases, { source, head });
  const beside = head.readings.filter((reading) => !touched.has(reading.path) && isMadeWith(reading, bases));
  const made = withParts([...head.readings, ...found.readings]).filter((reading) => !isPart2(reading));
  const isAffected = new Set([...beside, ...found.readings].map((reading) => reading.path));
  const affected = new Set(made.flatMap(({ path }) => isAffected.has(path) ? [path] : []));
  const before = affected.size === 0 ? nothing : await read13("base", [...affected]);
  const left = omitted === 0 ? [] : [{ code: "listing-incomplete", path: "", line: null, values: { left: omitted, why: "too-many-candidates" } }];
  return { head: found, base: before, affected, problems: [...left, ...baseProblems(bases, made)] };
}
async function readCandidates(paths, bases, { source, head }) {
  if (paths.length === 0) return nothing;
  const contents = await source.read("head", paths);
  const waiting = /* @__PURE__ */ new Map();
  const known3 = new Map(head.texts);
  for (const path of paths) {
    const file = textOf6(path, contents.get(path) ?? { kind: "missing" });
    if (file === null) continue;
    known3.set(path, file);
    if (mayIncludeFiles(file)) waiting.set(path, { file, problems: [] });
  }
  const { readings, included } = await readComposed(waiting, (more) => source.read("head", more), known3);
  const made = [...readings.values()].filter((reading) => isMadeWith(reading, bases));
  const used = new Set(made.flatMap((reading) => [reading.path, ...reading.configs.flatMap((config) => config.includes)]));
  return { readings: made, texts: new Map([...included].filter(([path]) => used.has(path))) };
}

// src/sources/collect.ts
async function collectChange(given3, policy2, named2 = [], onFile = () => {
}) {
  const source = listedOnce(given3);
  const change = await source.change();
  const tree = named2.length > 0 || needsTree(change, policy2) ? await source.tree() : null;
  const listed2 = tree?.map((entry) => entry.path) ?? null;
  const selection = selectFiles(change, listed2, policy2, named2);
  const read13 = async (name, paths) => {
    const contents = await source.read(name, paths);
    return readAll(
      paths,
      async (path) => contents.get(path) ?? { kind: "missing" },
      (more) => source.read(name, more.filter(isInside)),
      onFile
    );
  };
  const head = await read13("head", selection.head);
  const base = await read13("base", selection.base);
  const including = await readIncluding({ source, change, tree, head, read: read13 });
  const baseReadings = [...base.readings, ...including.base.readings];
  const before = byHeadPath(change, baseReadings, ({ configs }) => configs);
  const sofar = withParts([...head.readings, ...including.head.readings]);
  const results = await readResults({ source, configs: changedAlone(change, sofar, before, including.affected), readings: sofar, read: read13 });
  const readings = [...withParts([...sofar, ...results.readings])];
  const texts = new Map([...results.texts, ...including.head.texts, ...head.texts]);
  const problems = [...reachOf(change, selection.omitted), ...including.problems, ...results.problems];
  return {
    readings,
    texts,
    change,
    before,
    spacesBefore: byHeadPath(change, baseReadings, ({ searchSpaces }) => searchSpaces ?? []),
    affected: including.affected,
    paths: listed2 ?? [],
    problems
  };
}
async function collectFiles(paths, readOne, onFile, readIncluded = readOne) {
  const many = async (more) => {
    const contents = /* @__PURE__ */ new Map();
    for (const path of more) contents.set(path, await readIncluded(path));
    return contents;
  };
  const { readings, texts } = await readAll(paths, readOne, many, onFile);
  return { readings: withParts(readings), texts };
}
async function readAll(named2, readOne, more, onFile) {
  const { paths, contentOf: contentOf2 } = await openArchives(named2, readOne);
  const readings = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const nothing2 = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const found = await readContentOf(path, await contentOf2(path));
    if (found.kind === "reading") readings.set(path, found.reading);
    else {
      texts.set(path, found.text.file);
      const result = configReading(found.text, nothing2);
      if (result.kind === "reading") readings.set(path, result.reading);
      else waiting.set(path, found.text);
    }
    onFile(readings.size + waiting.size, paths.length);
  }
  const composed = await readComposed(waiting, more);
  for (const [path, reading] of composed.readings) readings.set(path, reading);
  for (const [path, file] of composed.included) if (!texts.has(path)) texts.set(path, file);
  return { readings: paths.flatMap((path) => readings.get(path) ?? []), texts };
}
function listedOnce(source) {
  let listed2 = null;
  const tree = () => {
    listed2 ??= source.tree();
    return listed2;
  };
  return { change: () => source.change(), tree, read: (side, paths) => source.read(side, paths) };
}
async function readResults({
  source,
  configs,
  readings,
  read: read13
}) {
  const tree = configs.length === 0 ? null : await source.tree();
  const files = tree?.filter(({ kind }) => kind === "file").map(({ path }) => path) ?? [];
  const { paths, omitted } = resultsOf(configs, files, new Set(readings.map(({ path }) => path)));
  if (paths.length === 0) return { readings: [], texts: /* @__PURE__ */ new Map(), problems: [] };
  const { readings: found, texts } = await read13("head", paths);
  const useful = found.filter(({ kind }) => kind === "run" || kind === "config");
  const left = omitted === 0 ? [] : [{ code: "listing-incomplete", path: "", line: null, values: { left: omitted, why: "too-many" } }];
  return { readings: useful, texts, problems: left };
}
function isInside(path) {
  return !path.startsWith("/") && !path.split("/").includes("..");
}
function byHeadPath(change, base, of) {
  const headPaths = new Map(change.files.map((file) => [file.previousPath ?? file.path, file.path]));
  return new Map(base.map((reading) => [headPaths.get(reading.path) ?? reading.path, of(reading)]));
}
function reachOf(change, omitted) {
  const unlisted = change.total - change.files.length;
  const about = (left, why) => ({
    code: "listing-incomplete",
    path: "",
    line: null,
    values: Number.isFinite(left) ? { left, why } : { why }
  });
  return [...unlisted > 0 ? [about(unlisted, "not-listed")] : [], ...omitted > 0 ? [about(omitted, "too-many")] : []];
}

export {
  multiStep,
  piecewiseConstant,
  withWarmup,
  cosine,
  linear,
  restarts,
  matchesAny,
  folderOf4 as folderOf,
  baseOf,
  runFolderOf2 as runFolderOf,
  groupBy,
  attachConfigs,
  repositoryConfigOf,
  sharedConfigOf,
  isTarName,
  parseYaml,
  ratesByEvaluation,
  withParts,
  decodeFile,
  policyPath,
  mayBeConfig,
  mayBeResult,
  selectFiles,
  needsTree,
  subjectsOf,
  unknownFile,
  zipLimits,
  readZip,
  isPlainName,
  readResultAs,
  collectChange,
  collectFiles
};

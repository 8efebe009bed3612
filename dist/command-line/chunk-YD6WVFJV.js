import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_mod
} from "./chunk-GM5P6QZN.js";
import {
  parseYaml
} from "./chunk-4DYOB6FB.js";
import {
  defaultPolicy
} from "./chunk-HSLTBOYV.js";
import {
  ZodLazy,
  ZodObject,
  _enum,
  array,
  int,
  lazy,
  literal,
  looseObject,
  number,
  record,
  strictObject,
  string,
  union
} from "./chunk-UWNNUUV7.js";
import {
  count,
  learningRate
} from "./chunk-7MD6XI6G.js";
import {
  __toESM,
  codeBlock
} from "./chunk-FLBJ2J7N.js";

// src/schedules/samples.ts
var MOST_POINTS = 60;
var FEWEST_POINTS = 33;
var MOST_TURNS = 12;
function evenUpdates(steps) {
  if (steps <= MOST_POINTS) return Array.from({ length: Math.max(0, steps) }, (_, index) => index);
  const possible = Array.from({ length: MOST_POINTS - FEWEST_POINTS + 1 }, (_, index) => MOST_POINTS - index);
  const points = possible.find((each) => steps % (each - 1) === 0) ?? possible.find((each) => meetsEnd(steps, each)) ?? FEWEST_POINTS;
  return Array.from({ length: points }, (_, index) => Math.min(steps - 1, Math.floor(steps * index / (points - 1))));
}
function meetsEnd(end, points) {
  const distance = end / (points - 1);
  let at = 0;
  for (let index = 1; index < points; index += 1) at += distance;
  return at <= end;
}
function isDrawable(schedule, steps) {
  let turns = 0;
  let sense = 0;
  let looked = 0;
  for (const { from, direction } of schedule.stretches(0, steps)) {
    const jump = from === 0 ? 0 : Math.sign(schedule.at(from) - schedule.at(from - 1));
    for (const next of [jump, direction]) {
      if (next !== 0 && next !== sense) turns += 1;
      if (next !== 0) sense = next;
    }
    looked += 1;
    if (turns > MOST_TURNS || looked > 1e4) return false;
  }
  return true;
}
function peakOf(schedule, steps) {
  let peak = { u: 0, learningRate: schedule.at(0) };
  let looked = 0;
  for (const { from, to } of schedule.stretches(0, steps)) {
    for (const u of [from, to - 1]) if (schedule.at(u) > peak.learningRate) peak = { u, learningRate: schedule.at(u) };
    looked += 1;
    if (looked > 1e4) break;
  }
  return peak;
}

// src/policy/read.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/policy/schema.ts
var glob = string().min(1).max(500);
var globs = union([glob.transform((one) => [one]), array(glob).max(100)]);
var severity = _enum(["error", "warning", "note"]);
var isoDate = string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2027-01-31");
var Metric = lazy(() => strictObject({ name: string().min(1), goal: _enum(["min", "max"]).optional() }));
var Study = lazy(
  () => strictObject({
    name: string().min(1).max(200),
    results: globs,
    config: string().min(1).optional(),
    metric: Metric.optional(),
    select: _enum(["best", "last"]).optional(),
    regime: _enum(["auto", "compute-bound", "not-compute-bound"]).optional(),
    purpose: _enum(["tuning", "scaling"]).optional(),
    round: int().min(1).optional(),
    "production-steps": number().positive().optional()
  })
);
var longestReason = 500;
var Ignore = lazy(
  () => strictObject({
    rule: string(),
    path: glob.optional(),
    reason: string().min(1).max(longestReason),
    until: isoDate.optional()
  })
);
var PolicyFile = lazy(
  () => strictObject({
    version: literal(1),
    studies: array(Study).max(200).optional(),
    configs: globs.optional(),
    rules: record(string(), union([literal("off"), literal(false), looseObject({ severity: severity.optional() })])).optional(),
    ignore: array(Ignore).max(500).optional(),
    "fail-on": _enum(["never", "error", "warning", "note"]).optional(),
    comment: _enum(["on-findings", "always", "never"]).optional(),
    inline: int().min(0).max(30).optional(),
    language: _enum(["en", "ko"]).optional()
  })
);
function keysAt(path) {
  const [section] = path;
  if (section === void 0) return Object.keys(PolicyFile.unwrap().shape);
  if (section === "studies") return Object.keys(path.includes("metric") ? Metric.unwrap().shape : Study.unwrap().shape);
  return section === "ignore" ? Object.keys(Ignore.unwrap().shape) : [];
}

// src/policy/read.ts
function readPolicy(file, rules) {
  if (file.text.trim() === "") return { kind: "policy", policy: defaultPolicy };
  const document = parseYaml(file)[0];
  const broken = document?.problems.find((problem) => problem.code === "syntax-error" || problem.code === "duplicate-key");
  if (document === void 0 || broken !== void 0) {
    const what = broken?.code === "duplicate-key" ? `the key ${String(broken.values.key ?? "")} stands here twice` : "this is not YAML";
    return invalid(file.path, broken?.line ?? 1, `${what}; one mapping that starts with \`version: 1\` is expected`);
  }
  const parsed = PolicyFile.safeParse(plain(document.root));
  if (!parsed.success) {
    return { kind: "invalid", errors: parsed.error.issues.flatMap((issue) => describe(issue, document.root, file.path, keysAt(names(issue)))) };
  }
  const { ruleMap, errors } = readRules(parsed.data.rules ?? {}, rules, document.root, file.path);
  errors.push(...unknownIgnores(parsed.data, rules, document.root, file.path));
  return errors.length > 0 ? { kind: "invalid", errors } : { kind: "policy", policy: withDefaults(parsed.data, ruleMap) };
}
function withDefaults(data, rules) {
  return {
    studies: (data.studies ?? []).map(
      (study) => ({
        name: study.name,
        results: study.results,
        config: study.config ?? null,
        metric: study.metric === void 0 ? null : { name: study.metric.name, goal: study.metric.goal ?? null },
        select: study.select ?? "best",
        regime: study.regime ?? "auto",
        purpose: study.purpose ?? "tuning",
        round: study.round ?? null,
        productionSteps: study["production-steps"] ?? null
      })
    ),
    configs: data.configs ?? defaultPolicy.configs,
    rules,
    ignore: (data.ignore ?? []).map((entry) => ({ rule: entry.rule, path: entry.path ?? null, reason: entry.reason, until: entry.until ?? null })),
    failOn: data["fail-on"] ?? defaultPolicy.failOn,
    comment: data.comment ?? defaultPolicy.comment,
    inline: data.inline ?? defaultPolicy.inline,
    language: data.language ?? defaultPolicy.language
  };
}
function readRules(data, known, root, path) {
  const ruleMap = /* @__PURE__ */ new Map();
  const errors = [];
  for (const [id, entry] of Object.entries(data)) {
    const rule = known.find((candidate) => candidate.id === id);
    if (rule === void 0) {
      errors.push({
        path,
        line: lineAt(root, ["rules", id]),
        message: unknownName(
          "rule",
          id,
          known.map((candidate) => candidate.id)
        )
      });
      continue;
    }
    if (entry === "off" || entry === false) {
      ruleMap.set(id, { off: true, severity: null, options: {} });
      continue;
    }
    const { severity: severity2, ...options } = entry;
    const checked = rule.options.safeParse(options);
    if (checked.success) ruleMap.set(id, { off: false, severity: severity2 ?? null, options });
    else {
      const keys = ["severity", ...optionNames(rule.options)];
      errors.push(...checked.error.issues.flatMap((issue) => describe({ ...issue, path: ["rules", id, ...issue.path] }, root, path, keys)));
    }
  }
  return { ruleMap, errors };
}
function optionNames(options) {
  const schema = options instanceof ZodLazy ? options.unwrap() : options;
  return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
}
function unknownIgnores(data, known, root, path) {
  const ids = known.map((rule) => rule.id);
  return (data.ignore ?? []).flatMap(
    (entry, index) => ids.includes(entry.rule) ? [] : [{ path, line: lineAt(root, ["ignore", index, "rule"]), message: unknownName("rule", entry.rule, ids) }]
  );
}
function unknownName(what, name, known) {
  return `there is no ${what} \`${name}\`${known.length > 0 ? `; the nearest is \`${(0, import_fastest_levenshtein.closest)(name, [...known])}\`` : ""}`;
}
function names(issue) {
  return issue.path.filter((key) => typeof key !== "symbol");
}
function describe(issue, root, path, known) {
  const keys = names(issue);
  const where = keys.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path, line: lineAt(root, [...keys, key]), message: unknownName("key", key, known) }));
  }
  return [{ path, line: lineAt(root, keys), message: where === "" ? issue.message : `\`${where}\`: ${issue.message}` }];
}
function lineAt(root, path) {
  let node = root;
  let line = root.span.line;
  for (const key of path) {
    if (node.kind === "mapping") {
      const entry = node.entries.get(String(key));
      if (entry === void 0) break;
      line = entry.keySpan.line;
      node = entry.value;
    } else if (node.kind === "sequence") {
      const item = node.items[Number(key)];
      if (item === void 0) break;
      line = item.span.line;
      node = item;
    } else break;
  }
  return line;
}
function plain(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  const data = /* @__PURE__ */ Object.create(null);
  for (const [key, entry] of node.entries) data[key] = plain(entry.value);
  return data;
}
function invalid(path, line, message) {
  return { kind: "invalid", errors: [{ path, line, message }] };
}

// src/report/charts/mermaid.ts
var PALETTE = "#3b82f6, #e8730c, #2da44e";
var LINE_MARKS = ["\u{1F7E6}", "\u{1F7E7}", "\u{1F7E9}"];
var MOST_LINES = LINE_MARKS.length;
var MOST_POINTS2 = 60;
var LONGEST_TITLE = 80;
function xychart(chart) {
  const lines = chart.lines.slice(0, MOST_LINES).flatMap((line) => drawable(line.values));
  const range = rangeOf(lines.flat(), chart.yFrom);
  const [x, y] = [axis(chart.x), axis(range)];
  if (lines.length === 0 || x === null || y === null) return null;
  const decimals = decimalsFor(range);
  return [
    ...HEAD,
    `  x-axis${title(chart.xTitle)} ${x}`,
    `  y-axis${title(chart.yTitle)} ${y}`,
    ...lines.map((values) => `  line [${values.map((value) => written(value, decimals)).join(", ")}]`)
  ].join("\n");
}
function axis(ends) {
  const [low, high] = ends;
  if (!isDrawableValue(low) || !isDrawableValue(high) || !(low < high)) return null;
  const decimals = decimalsFor(ends);
  const [first, last] = [written(low, decimals), written(high, decimals)];
  return first === last ? null : `${first} --> ${last}`;
}
var HEAD = [
  "---",
  "config:",
  "  xyChart:",
  "    width: 720",
  "    height: 300",
  "  themeVariables:",
  "    xyChart:",
  "      backgroundColor: transparent",
  `      plotColorPalette: "${PALETTE}"`,
  "---",
  "xychart-beta"
];
function axisPower(values) {
  const most = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (most === 0 || most >= 0.01 && most < 1e4) return 0;
  const power = Math.floor(Math.log10(most));
  return most >= 1e4 ? 3 * Math.floor(power / 3) : power;
}
function inPower(values, power) {
  const half = Math.trunc(power / 2);
  return values.map((value) => value / 10 ** half / 10 ** (power - half));
}
function powerName(power) {
  if (power === 0) return "";
  const digits = Array.from(String(power), (character) => character === "-" ? "\u207B" : "\u2070\xB9\xB2\xB3\u2074\u2075\u2076\u2077\u2078\u2079"[Number(character)] ?? "");
  return `10${digits.join("")}`;
}
function drawable(values) {
  const first = values.find(isDrawableValue);
  if (first === void 0 || values.length < 2) return [];
  let last = first;
  const whole = values.map((value) => {
    if (isDrawableValue(value)) last = value;
    return last;
  });
  return [whole.length <= MOST_POINTS2 ? whole : thinned(whole)];
}
function isDrawableValue(value) {
  return Number.isFinite(value) && Math.abs(value) < 1e15;
}
function thinned(values) {
  return Array.from({ length: MOST_POINTS2 }, (_, index) => values[Math.round(index * (values.length - 1) / (MOST_POINTS2 - 1))] ?? 0);
}
function rangeOf(values, from) {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (from === "zero") [low, high] = [Math.min(0, low), Math.max(0, high)];
  const height = high - low;
  if (!(height > 0)) return high === 0 ? [0, 1] : [high - Math.abs(high) / 2, high + Math.abs(high) / 2];
  const room = 0.05 * height;
  return [low < 0 || from === "range" ? low - room : low, high + room];
}
function decimalsFor([low, high]) {
  return Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(high - low))));
}
function written(value, decimals) {
  const text = value.toFixed(decimals);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : short;
}
function title(text) {
  const safe = text.replace(/[\p{C}\p{Z}]+/gu, " ").replace(/["`\\<>#;@&{}[\]|]/g, "").replace(/%+/g, "%").replace(/:+/g, ":").trim();
  const short = Array.from(safe).slice(0, LONGEST_TITLE).join("");
  return short === "" ? "" : ` "${short}"`;
}

// src/report/charts/learning-rates.ts
var FAR_APART = 20;
var LEAST_SHARE = 1e-6;
var TABLE_ROWS = [9, 11, 10, 8, 7];
function rateChart(chart, words) {
  const source = chartSource(chart, words);
  if (source === null) return null;
  const marks = chart.lines.length === 1 ? [] : [chart.lines.map(({ legend }, index) => `${LINE_MARKS[index] ?? ""} ${legend}`).join(" \xB7 ")];
  const ends = chart.lines.some(({ learningRates }) => learningRates.length < chart.updates.length) ? ` ${words.report.chart.ends}` : "";
  return [...marks.map((line) => `${line}.${ends}`), codeBlock(source, "mermaid"), rateTable(chart, words)].join("\n\n");
}
function chartSource({ unit, updates, longest, lines }, words) {
  const padded = lines.map((line) => drawnRates(line, updates));
  const isLog = areFarApart(padded);
  const power = isLog ? 0 : axisPower(padded.flat());
  const end = updates.length < longest ? longest : longest - 1;
  const xPower = end < 1e6 ? 0 : axisPower([end]);
  const { counter, rate, logRate } = words.report.chart;
  return xychart({
    xTitle: counter(unit, powerName(xPower)),
    x: [0, inPower([end], xPower)[0] ?? 0],
    yTitle: isLog ? logRate : rate(powerName(power)),
    yFrom: isLog ? "range" : "zero",
    lines: (isLog ? logarithms(padded) : padded.map((values) => inPower(values, power))).map((values) => ({ values }))
  });
}
var SEEN_SHARE = 0.9;
function drawnRates({ learningRates, peak }, updates) {
  const last = learningRates.length - 1;
  let nearest = peak.u > 0 && last > 0 ? 1 : 0;
  for (let index = nearest + 1; index <= last; index += 1) {
    if (Math.abs((updates[index] ?? 0) - peak.u) < Math.abs((updates[nearest] ?? 0) - peak.u)) nearest = index;
  }
  const isMissed = !((learningRates[nearest] ?? 0) >= SEEN_SHARE * peak.learningRate);
  return updates.map((_, index) => index === nearest && isMissed ? peak.learningRate : learningRates[index] ?? 0);
}
function areFarApart(lines) {
  const peaks = lines.map((values) => Math.max(0, ...values)).filter((peak) => peak > 0);
  return peaks.length > 1 && Math.max(...peaks) >= FAR_APART * Math.min(...peaks);
}
function logarithms(lines) {
  const least = LEAST_SHARE * Math.max(...lines.flat());
  return lines.map((values) => values.map((value) => Math.log10(Math.max(value, least))));
}
function rateTable({ unit, updates, lines }, words) {
  const rows = Math.min(updates.length, TABLE_ROWS.find((each) => (updates.length - 1) % (each - 1) === 0) ?? TABLE_ROWS[0]);
  const shown = Array.from({ length: rows }, (_, row) => rows === 1 ? 0 : Math.round(row * (updates.length - 1) / (rows - 1)));
  const cells = (values) => `| ${values.join(" | ")} |`;
  return [
    cells([words.report.chart.counter(unit, ""), ...lines.map(({ column }) => column)]),
    cells(Array.from({ length: lines.length + 1 }, () => "---:")),
    ...shown.map((index) => cells([count(updates[index] ?? 0), ...lines.map(({ learningRates }) => rateCell(learningRates[index]))]))
  ].join("\n");
}
function rateCell(rate) {
  return rate === void 0 ? "\u2013" : learningRate(rate);
}

export {
  evenUpdates,
  isDrawable,
  peakOf,
  readPolicy,
  rateChart
};

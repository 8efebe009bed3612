import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  coerce_exports
} from "./chunk-GTPSDGOP.js";
import {
  policyFromFile,
  policyOfFolder
} from "./chunk-CQT3VMMD.js";
import {
  evenUpdates,
  isDrawable,
  peakOf,
  rateChart
} from "./chunk-YD6WVFJV.js";
import {
  compareRuns,
  sharesOfRun
} from "./chunk-GM5P6QZN.js";
import "./chunk-7N7XQPH5.js";
import "./chunk-FULJ3IUF.js";
import {
  styleOf,
  table,
  wrap
} from "./chunk-6INMCGUV.js";
import {
  collectFiles,
  piecewiseConstant,
  ratesByEvaluation
} from "./chunk-4DYOB6FB.js";
import "./chunk-7YHYDJHD.js";
import {
  named,
  wordsOf
} from "./chunk-HSLTBOYV.js";
import {
  CommonOptions,
  NoSuchPath,
  UsageError,
  _enum,
  array,
  exitStatus,
  includedReader,
  once,
  print,
  readContent,
  string
} from "./chunk-UWNNUUV7.js";
import {
  learningRate
} from "./chunk-7MD6XI6G.js";
import {
  amount,
  percent
} from "./chunk-ZWRYHHLG.js";
import {
  finite
} from "./chunk-EMIZFWBO.js";
import "./chunk-PZDBEGV7.js";
import {
  markupMarkdown,
  markupPlain,
  splitMarkup
} from "./chunk-FVSQT4QD.js";
import {
  codeBlock,
  inlineCode,
  jsonText,
  mask,
  plainMarkdown,
  terminalText
} from "./chunk-FLBJ2J7N.js";

// src/commands/schedule.ts
import { extname } from "node:path";

// src/report/schedule/csv.ts
function scheduleCsv(view, against) {
  const other = new Map(against?.points.map((point) => [point.u, point.learningRate]));
  const own = new Map(view.points.map((point) => [point.u, point.learningRate]));
  const indices = [.../* @__PURE__ */ new Set([...own.keys(), ...other.keys()])].toSorted((a, b) => a - b);
  const head = against === null ? "u,learning_rate" : "u,learning_rate,learning_rate_against";
  const rows2 = indices.map((u) => [u, own.get(u) ?? "", ...against === null ? [] : [other.get(u) ?? ""]].join(","));
  return [head, ...rows2, ""].join("\n");
}

// src/report/schedule/document.ts
function scheduleDocument(view, against, version) {
  return {
    schema: "longrun.schedule/1",
    version,
    ...curveJson(view),
    ...against === null ? {} : { against: curveJson(against), change: changeJson(against, view) }
  };
}
function curveJson({ config, schedule: read, runSteps, points, shares, notes }) {
  const schedule = read.kind === "known" ? read.schedule : null;
  return {
    config: mask(config),
    family: read.kind === "known" ? read.schedule.family : read.family,
    unit: schedule?.unit ?? "steps",
    peak: schedule === null ? null : finite(schedule.peak),
    final: shares === null ? null : finite(shares.final),
    warmupSteps: schedule === null ? null : finite(schedule.warmup),
    horizonSteps: schedule?.horizon ?? null,
    runSteps,
    points: points.map(({ u, learningRate: learningRate2 }) => ({ u, learningRate: finite(learningRate2) })),
    shareBelow: shares === null ? null : { "0.5": shares.below.half, "0.1": shares.below.tenth, "0.01": shares.below.hundredth },
    meanOverPeak: shares === null ? null : finite(shares.meanOverPeak),
    afterHorizon: schedule?.afterHorizon ?? null,
    notes: notes.map(({ code, message, line }) => ({ code, message: plain(message), line }))
  };
}
function changeJson(before, after) {
  if (before.schedule.kind === "open" || after.schedule.kind === "open" || before.runSteps === null || after.runSteps === null) {
    return { addedSteps: null, addedMeanOverPeak: null, shareBelowOldFinal: null };
  }
  const { addedSteps, addedMeanOverPeak, shareBelowOldFinal } = compareRuns(
    { schedule: before.schedule.schedule, runSteps: Math.ceil(before.runSteps) },
    { schedule: after.schedule.schedule, runSteps: Math.ceil(after.runSteps) }
  );
  return { addedSteps, addedMeanOverPeak, shareBelowOldFinal };
}
function plain(sentence) {
  return mask(
    splitMarkup(sentence).map((part) => part.text).join("")
  );
}

// src/report/schedule/view.ts
var evenPoints = 65;
function viewSchedule(config, read, options) {
  if (read.kind === "open") return { config, schedule: read, runSteps: options.runSteps, points: [], shares: null, notes: options.notes };
  const { schedule } = read;
  const runSteps = options.runSteps ?? read.runLength;
  const wholeSteps = runSteps === null ? null : Math.max(1, Math.ceil(runSteps));
  const spread = evenly(wholeSteps ?? Math.max(2, Math.ceil(2 * (schedule.horizon ?? 10 * Math.max(100, schedule.warmup)))));
  const points = (options.at ?? spread).map((u) => ({ u, learningRate: schedule.at(u) }));
  return { config, schedule: read, runSteps, points, shares: wholeSteps === null ? null : sharesOfRun(schedule, wholeSteps), notes: options.notes };
}
function evenly(steps) {
  const last = steps - 1;
  const many = Math.min(evenPoints, steps);
  return Array.from({ length: many }, (_, index) => many === 1 ? 0 : Math.round(last * index / (many - 1)));
}

// src/report/schedule/of-config.ts
function configNamed(reading, named2, words) {
  const { configs } = reading;
  const config = reading.path === named2 ? configs[0] : configs.find((candidate) => candidate.id === named2);
  if (config === void 0) return null;
  const others = configs.filter((candidate) => candidate !== config).map((candidate) => candidate.id);
  const several = others.length === 0 ? [] : [{ code: "note", message: words.schedule.severalConfigs(config.id, others.slice(0, 10)), line: null }];
  const problems = [...reading.problems, ...config.problems].map(
    (problem) => ({ code: problem.code, message: words.problem(problem), line: problem.line })
  );
  return { config, notes: [...several, ...problems] };
}
function viewOfConfig({ config, notes }, options, policy, words) {
  const { at, steps } = options;
  const read = config.schedule ?? unnamedSchedule;
  const known = options.simulated ?? resolve(read, knownOf(options, policy, config.path));
  const own = known.kind === "known" ? known.runLength : null;
  const other = steps !== void 0 && own !== null && own !== steps && known.kind === "known" ? steps : null;
  const unit = known.kind === "known" ? known.schedule.unit : "steps";
  const length = (value) => words.schedule.length(amount(value), unit);
  const said = other === null || own === null ? [] : [{ code: "note", message: words.schedule.otherLength(length(other), length(own)), line: null }];
  const open = known.kind === "open" ? known.open.map(({ quantity, why }) => ({ code: "quantity-open", message: words.schedule.open(quantity, why), line: null })) : [];
  const isOpenLength = known.kind === "known" && known.runLength === null;
  return viewSchedule(config.id, known, { at, runSteps: other ?? (isOpenLength ? steps ?? null : null), notes: [...said, ...open, ...notes] });
}
var unnamedSchedule = {
  kind: "open",
  family: null,
  parameters: {},
  open: [{ quantity: "learning-rate", why: "learning_rate" }],
  horizon: null,
  keys: {},
  resolve: () => unnamedSchedule
};
function resolve(read, known) {
  return read.resolve?.(known) ?? read;
}
function knownOf({ steps, stepsPerEpoch }, policy, path) {
  const fromPolicy = policy.studies.find((study) => study.config === path)?.productionSteps ?? void 0;
  const length = steps ?? fromPolicy;
  return { ...length === void 0 ? {} : { steps: length }, ...stepsPerEpoch === void 0 ? {} : { stepsPerEpoch } };
}

// src/report/schedule/svg.ts
var width = 720;
var height = 300;
var margin = { left: 72, right: 16, top: 24, bottom: 40 };
var colours = ["#0969da", "#bc4c00"];
function scheduleSvg(views) {
  const drawn = views.filter((view) => view.points.length > 0);
  const lastStep = Math.max(1, ...drawn.map((view) => view.points.at(-1)?.u ?? 0));
  const top = Math.max(Number.MIN_VALUE, ...drawn.flatMap((view) => view.points.map((point) => point.learningRate)));
  const x = (u) => margin.left + u / lastStep * (width - margin.left - margin.right);
  const y = (rate) => height - margin.bottom - rate / top * (height - margin.top - margin.bottom);
  const lines = drawn.map((view, index) => {
    const path = view.points.map((point, at) => `${at === 0 ? "M" : "L"}${x(point.u).toFixed(1)} ${y(point.learningRate).toFixed(1)}`).join(" ");
    return `<path d="${path}" fill="none" stroke="${colours[index % 2]}" stroke-width="2"${index === 0 ? "" : ' stroke-dasharray="6 4"'}/>`;
  });
  const names = drawn.map((view, index) => text(margin.left + 8, margin.top + 16 * index, view.config.slice(0, 100), `fill="${colours[index % 2]}"`));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<path d="M${margin.left} ${margin.top} V${height - margin.bottom} H${width - margin.right}" fill="none" stroke="#59636e"/>`,
    text(margin.left - 8, margin.top + 4, learningRate(top), 'text-anchor="end"'),
    text(margin.left - 8, height - margin.bottom + 4, "0", 'text-anchor="end"'),
    text(margin.left, height - margin.bottom + 18, "0", ""),
    text(width - margin.right, height - margin.bottom + 18, String(lastStep), 'text-anchor="end"'),
    ...lines,
    ...names,
    "</svg>",
    ""
  ].join("\n");
}
function text(x, y, content, attributes) {
  const escaped = content.replace(new RegExp("\\p{Cc}", "gu"), " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<text x="${x}" y="${y}" ${attributes}>${escaped}</text>`;
}

// src/report/schedule/plot.ts
var columns = 64;
var rows = 10;
var eighths = [" ", "\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
function plotLines({ schedule: read, points, shares }) {
  const last = points.at(-1)?.u ?? 0;
  if (read.kind === "open" || last < 1) return [];
  const { schedule } = read;
  const rates = Array.from({ length: columns }, (_, column) => schedule.at(Math.round(last * column / (columns - 1))));
  const top = shares?.peak ?? Math.max(...rates);
  if (!(top > 0)) return [];
  const heights = rates.map((rate) => Math.round(Math.max(0, rate) / top * rows * 8));
  const label = learningRate(top);
  const lines = Array.from({ length: rows }, (_, index) => {
    const floor = (rows - 1 - index) * 8;
    const cells = heights.map((height2) => eighths[Math.min(8, Math.max(0, height2 - floor))] ?? " ").join("");
    const edge = index === 0 ? label : index === rows - 1 ? "0".padStart(label.length) : " ".repeat(label.length);
    return `${edge} \u2502${cells}`.trimEnd();
  });
  const end = String(last);
  return [...lines, `${" ".repeat(label.length)} \u2514${"\u2500".repeat(columns)}`, `${" ".repeat(label.length + 2)}${"0".padEnd(columns - end.length)}${end}`];
}

// src/report/schedule/text.ts
function scheduleText(view, against, words, options) {
  const style = styleOf(options.color);
  const one = (shown) => [
    style.strong(terminalText(shown.config)),
    ...table(
      factsOf(shown, words).map(([label, value]) => [label, terminalText(value)]),
      { indent: "  " }
    ),
    ...(options.asTable ? pointRows(shown, words) : plotLines(shown)).map((line) => `  ${line}`.trimEnd()),
    ...shown.notes.map((note) => wrap(markupPlain(note.message, style.name), options.width, "  "))
  ];
  const change = against === null ? null : changeSentence(against, view, words);
  const blocks = [
    one(view),
    ...against === null ? [] : [[words.schedule.label.against, ...one(against)]],
    ...change === null ? [] : [[`${words.schedule.label.change}: ${change}`]]
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function scheduleMarkdown(view, against, words, asTable) {
  const chart = asTable ? null : chartOfViews(view, against, words);
  const one = (shown) => {
    const lines = asTable ? pointRows(shown, words) : chart === null ? plotLines(shown) : [];
    return [
      `#### ${inlineCode(shown.config)}`,
      factsOf(shown, words).map(([label, value]) => `- ${label}: ${inlineCode(value)}`).join("\n"),
      ...lines.length === 0 ? [] : [codeBlock(lines.join("\n"), "text")],
      ...shown.notes.map((note) => markupMarkdown(note.message))
    ];
  };
  const change = against === null ? null : changeSentence(against, view, words);
  const blocks = [
    ...one(view),
    ...against === null ? [] : [words.schedule.label.against, ...one(against)],
    ...chart === null ? [] : [chart],
    ...change === null ? [] : [`${words.schedule.label.change}: ${change}`]
  ];
  return `${blocks.join("\n\n")}
`;
}
function chartOfViews(view, against, words) {
  const runs = [view, ...against === null ? [] : [against]].flatMap(
    ({ config, schedule: read, runSteps, points }) => read.kind === "open" ? [] : [{ config, schedule: read.schedule, steps: Math.max(1, Math.ceil(runSteps ?? (points.at(-1)?.u ?? 0) + 1)) }]
  );
  const [first] = runs;
  const isOne = runs.length === (against === null ? 1 : 2) && runs.every(({ schedule, steps }) => schedule.unit === first?.schedule.unit && isDrawable(schedule, steps));
  if (first === void 0 || !isOne) return null;
  const { unit } = first.schedule;
  const longest = Math.max(...runs.map(({ steps }) => steps));
  const updates = evenUpdates(longest);
  const lines = runs.map(({ config, schedule, steps }) => ({
    legend: `${inlineCode(config)} (${inlineCode(schedule.family)}, ${plainMarkdown(words.schedule.length(amount(steps), unit))})`,
    column: runs.length === 1 ? words.schedule.label.rate : inlineCode(config, "table", 40),
    learningRates: updates.filter((u) => u < steps).map((u) => schedule.at(u)),
    peak: peakOf(schedule, steps)
  }));
  return rateChart({ unit, updates, longest, lines }, words);
}
function factsOf({ schedule: read, runSteps, shares }, words) {
  const { label, length, pastHorizon } = words.schedule;
  if (read.kind === "open") return [[label.family, read.family ?? words.report.label["not-known"]]];
  const { schedule } = read;
  const facts = [
    [label.family, schedule.family],
    [label.peak, learningRate(shares?.peak ?? schedule.peak)],
    [label.warmup, length(amount(schedule.warmup), schedule.unit)],
    [label.horizon, schedule.horizon === null ? "\u2013" : length(amount(schedule.horizon), schedule.unit)],
    [label.run, runSteps === null ? words.report.label["not-known"] : length(amount(runSteps), schedule.unit)],
    [label["past-horizon"], pastHorizon[schedule.afterHorizon]]
  ];
  if (shares === null) return facts;
  const { half, tenth, hundredth } = shares.below;
  return [
    ...facts,
    [label.final, learningRate(shares.final)],
    [label.mean, percent(shares.meanOverPeak)],
    [label.below, words.schedule.shares(percent(half), percent(tenth), percent(hundredth))]
  ];
}
function pointRows({ points, schedule: read }, words) {
  const { label } = words.schedule;
  const counter = read.kind === "known" && read.schedule.unit === "epochs" ? label.epoch : label.update;
  return table([[counter, label.rate], ...points.map(({ u, learningRate: rate }) => [String(u), String(rate)])], { indent: "", ends: /* @__PURE__ */ new Set([0]) });
}
function changeSentence(before, after, words) {
  if (before.schedule.kind === "open" || after.schedule.kind === "open" || before.runSteps === null || after.runSteps === null) return null;
  const change = compareRuns(
    { schedule: before.schedule.schedule, runSteps: Math.ceil(before.runSteps) },
    { schedule: after.schedule.schedule, runSteps: Math.ceil(after.runSteps) }
  );
  const sign = change.addedSteps > 0 ? "+" : "";
  return words.schedule.change({
    added: `${sign}${words.schedule.length(amount(change.addedSteps), after.schedule.schedule.unit)}`,
    addedMeanOverPeak: change.addedMeanOverPeak === null ? null : percent(change.addedMeanOverPeak),
    shareBelowOldFinal: percent(change.shareBelowOldFinal)
  });
}

// src/commands/schedule.ts
var wholeNumber = coerce_exports.number().int().min(0);
var ScheduleOptions = CommonOptions.extend({
  format: _enum(["text", "markdown", "json", "csv", "svg"]),
  against: string().optional(),
  steps: coerce_exports.number().positive().optional(),
  stepsPerEpoch: coerce_exports.number().positive().optional(),
  at: string().optional(),
  evaluations: string().optional()
});
async function scheduleCommand(path, given, terminal) {
  const options = readOptions(given);
  const at = readIndices(options.at);
  const overrides = { failOn: null, language: options.language ?? null };
  const policy = options.policy === void 0 ? await policyOfFolder(".", overrides) : await policyFromFile(options.policy, overrides);
  const { words } = wordsOf(policy.language);
  const view = await viewConfig(path, options, at, policy, words);
  const against = options.against === void 0 ? null : await viewConfig(options.against, { ...options, steps: void 0 }, at, policy, words);
  await print(render(view, against, words, options, terminal), options, terminal);
  return view.schedule.kind === "known" ? exitStatus.ok : exitStatus.nothingToRead;
}
function readOptions(given) {
  const parsed = ScheduleOptions.safeParse(given, once);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`--${String(issue?.path[0] ?? "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} takes a number above 0.`);
}
function readIndices(text2) {
  if (text2 === void 0) return null;
  const parsed = array(wholeNumber).min(1).max(1e5).safeParse(text2.split(",").map((part) => part.trim() || "none"));
  if (!parsed.success) throw new UsageError(`--at takes indices of updates from 0, such as --at 0,10,100; \`${text2.slice(0, 80)}\` is something else.`);
  return parsed.data;
}
function render(view, against, words, options, { color, width: width2, version }) {
  const asTable = options.at !== void 0;
  switch (options.format) {
    case "json":
      return jsonText(scheduleDocument(view, against, version));
    case "csv":
      return scheduleCsv(view, against);
    case "svg":
      return scheduleSvg(against === null ? [view] : [view, against]);
    case "markdown":
      return scheduleMarkdown(view, against, words, asTable);
    case "text":
      return scheduleText(view, against, words, { color: color && options.out === void 0, width: width2, asTable });
  }
}
async function viewConfig(named2, options, at, policy, words) {
  const chosen = await readConfig(named2, words);
  const { steps, stepsPerEpoch } = options;
  return viewOfConfig(chosen, { at, steps, stepsPerEpoch, simulated: simulated(chosen.config, options.evaluations) }, policy, words);
}
function simulated(config, text2) {
  if (text2 === void 0) return null;
  const parsed = array(coerce_exports.number()).min(1).max(1e5).safeParse(text2.split(",").map((part) => part.trim() || "none"));
  if (!parsed.success) throw new UsageError("--evaluations takes the values of the metric in their order, such as --evaluations 1.0,0.9,0.91.");
  const values = ratesByEvaluation(config, parsed.data);
  if (values === null) throw new UsageError(`The schedule of \`${config.id}\` does not follow evaluations; leave out --evaluations.`);
  const schedule = piecewiseConstant({ values, boundaries: values.slice(1).map((_, index) => index + 1) });
  const family = config.schedule?.kind === "open" ? config.schedule.family ?? schedule.family : schedule.family;
  return { kind: "known", schedule: named(schedule, family), runLength: values.length, keys: config.schedule?.keys ?? {} };
}
async function readConfig(named2, words) {
  const path = (await readContent(named2)).kind === "missing" && named2.includes("#") ? named2.slice(0, named2.lastIndexOf("#")) : named2;
  const { readings } = await collectFiles([path], readContent, () => {
  }, includedReader([path]));
  const [reading] = readings;
  if (reading?.problems.some((problem) => problem.code === "file-missing" && problem.path === path)) {
    throw new NoSuchPath(`There is no file \`${path}\`; name a training config${extname(path) === "" ? "" : " that exists"}.`);
  }
  const chosen = reading === void 0 ? null : configNamed(reading, named2, words);
  if (chosen !== null) return chosen;
  const why = reading?.problems[0] === void 0 ? "" : ` ${words.problem(reading.problems[0])}`;
  throw new UsageError(`\`${named2}\` is not a training config that is understood.${why}`);
}
export {
  scheduleCommand
};

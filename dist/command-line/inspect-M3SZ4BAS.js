import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  progressOn
} from "./chunk-NVVL6U5C.js";
import {
  inspectDocument,
  loggedSchedule,
  trialsByFile
} from "./chunk-W56RCDBH.js";
import {
  assembleStudies
} from "./chunk-BVGAWRY3.js";
import {
  notesOf
} from "./chunk-HCNXQ2XX.js";
import "./chunk-3TQKHTAK.js";
import "./chunk-FULJ3IUF.js";
import {
  styleOf,
  table,
  wrap
} from "./chunk-6INMCGUV.js";
import {
  collectFiles,
  mayBeConfig,
  mayBeResult
} from "./chunk-4DYOB6FB.js";
import "./chunk-7YHYDJHD.js";
import {
  defaultPolicy,
  wordsOf
} from "./chunk-HSLTBOYV.js";
import {
  CommonOptions,
  boolean,
  exitStatus,
  expandPaths,
  includedReader,
  once,
  print,
  readContent
} from "./chunk-UWNNUUV7.js";
import {
  learningRate,
  metricValue,
  quantity
} from "./chunk-7MD6XI6G.js";
import {
  amount,
  percent
} from "./chunk-ZWRYHHLG.js";
import "./chunk-EMIZFWBO.js";
import "./chunk-PZDBEGV7.js";
import {
  markupMarkdown,
  markupPlain
} from "./chunk-FVSQT4QD.js";
import {
  defuse,
  inlineCode,
  jsonText,
  maskValue,
  plainMarkdown,
  terminalText
} from "./chunk-FLBJ2J7N.js";

// src/report/inspect-fields.ts
function configFields(config) {
  const { batch, selection, optimizer } = config;
  const fields = [
    length("maxTrainSteps", config.maxTrainSteps),
    rate("learningRate", config.learningRate),
    ...scheduleFields(config),
    length("warmup", config.warmup),
    plain("batch.perDevice", batch.perDevice),
    plain("batch.accumulation", batch.accumulation),
    plain("batch.devices", batch.devices),
    plain("batch.global", batch.global),
    plain("optimizer.name", optimizer.name),
    ...under("optimizer", optimizer.parameters),
    plain("weightDecay", config.weightDecay),
    ...under("regularization", config.regularization),
    ...under("augmentation", config.augmentation),
    length("evaluateEvery", config.evaluateEvery),
    length("saveEvery", config.saveEvery),
    plain("keepCheckpoints", config.keepCheckpoints),
    plain("selection.metric", selection?.metric ?? null),
    plain("selection.goal", selection?.goal ?? null),
    plain("selection.loadBest", selection?.loadBest ?? null)
  ];
  return fields.flatMap((stated) => {
    if (stated === null) return [];
    const path = stated.span?.path ?? config.path;
    const field = { field: stated.field, value: stated.value, line: stated.span?.line ?? null };
    return [path === config.path ? field : { ...field, path }];
  });
}
function scheduleFields({ schedule }) {
  if (schedule === null) return [];
  const first = Object.values(schedule.keys).find((key) => key.span !== void 0);
  const span = first?.span;
  if (schedule.kind === "open") {
    const open = schedule.open.map(({ quantity: name, why }) => `${name}: ${why}`).join("; ");
    return [{ field: "schedule", value: [schedule.family ?? "", open].filter((part) => part !== "").join(" \xB7 "), span }];
  }
  const { family, horizon, unit } = schedule.schedule;
  const end = horizon === null ? null : { field: "schedule.horizon", value: quantity({ value: horizon, unit }), span: void 0 };
  return [{ field: "schedule", value: family, span }, end];
}
function length(field, sourced) {
  return sourced === null ? null : { field, value: quantity(sourced.value), span: sourced.span };
}
function rate(field, sourced) {
  return sourced === null ? null : { field, value: learningRate(sourced.value), span: sourced.span };
}
function plain(field, sourced) {
  if (sourced === null) return null;
  const value = maskValue(field, sourced.value);
  return { field, value: typeof value === "number" ? metricValue(value) : String(value), span: sourced.span };
}
function under(prefix, values) {
  return Object.entries(values).map(([name, value]) => plain(`${prefix}.${name}`, value));
}

// src/report/search-fields.ts
function searchFields({ parameters }) {
  return parameters.map((parameter) => ({ field: parameter.name, value: `${spread(parameter)}${roleMark(parameter)}`, line: parameter.span.line }));
}
function spread({ name, kind, low, high, log, choices }) {
  if (kind === "choices")
    return choices.slice(0, 8).map((choice) => String(maskValue(name, choice))).join(", ") + (choices.length > 8 ? ", \u2026" : "");
  const scale = log ? " (log)" : "";
  return kind === "range" ? `${bound(low)} \u2026 ${bound(high)}${scale}` : `\u2026${scale}`;
}
function bound(value) {
  return value === null ? "?" : metricValue(value);
}
function roleMark({ role }) {
  if (role === "length") return " \xB7 max_train_steps";
  return role === "learning-rate" ? " \xB7 learning rate" : "";
}

// src/report/inspect-text.ts
function renderInspectText(readings, trials, words, options) {
  const style = styleOf(options.color);
  const owned = trialsByFile(readings, trials);
  if (readings.length === 0) return `${words.report.nothingRelevant("here")}
`;
  const files = readings.map((reading) => fileText(reading, owned.get(reading.path) ?? [], words, style, Math.max(40, options.width)));
  return defuse(`${files.join("\n\n")}
`);
}
function fileText(reading, trials, words, style, width) {
  const format = reading.format === null ? "" : ` \xB7 ${terminalText(reading.format)}`;
  const blocks = [
    `${style.strong(terminalText(reading.path))} \xB7 ${words.report.kind[reading.kind]}${format}`,
    ...reading.configs.flatMap((config) => configText(config, reading, words, style)),
    ...(reading.searchSpaces ?? []).flatMap((space) => fieldsText(searchFields(space), words, style)),
    ...trialText(trials, words, style),
    ...notesOf(reading).map((problem) => {
      const place = placeOf(problem, reading, words);
      const at = place === "" ? "" : `${problem.path === reading.path ? place : style.name(terminalText(place, 160))}: `;
      return wrap(`${at}${markupPlain(words.problem(problem), style.name)}`, width, "  ");
    })
  ];
  return blocks.join("\n");
}
function placeOf({ path, line }, reading, words) {
  if (path === reading.path) return line === null ? "" : words.report.line(line);
  return line === null ? path : `${path}:${line}`;
}
function configText(config, reading, words, style) {
  const name = reading.configs.length > 1 ? [`  ${style.name(terminalText(config.id))}`] : [];
  return [...name, ...fieldsText(configFields(config), words, style)];
}
function fieldsText(fields, words, style) {
  const rows = fields.map(({ field, value, line, path }) => [
    terminalText(field, 60),
    terminalText(value, 80),
    line === null ? "" : style.faint(path === void 0 ? words.report.line(line) : terminalText(`${path}:${line}`, 160))
  ]);
  return table(rows, { indent: "  " });
}
function trialText(trials, words, style) {
  if (trials.length === 0) return [];
  const rows = trials.map((trial) => trialCells(trial, words).map((cell) => terminalText(cell, 60)));
  const metrics = [...metricSentences(trials, words), ...loggedSentences(trials, words)].map((sentence) => `  ${markupPlain(sentence, style.name)}`);
  return [...table(rows, { indent: "  ", ends: /* @__PURE__ */ new Set([1, 2, 4, 5]), head: words.report.trialColumns }), ...metrics];
}
function renderInspectMarkdown(readings, trials, words) {
  const owned = trialsByFile(readings, trials);
  if (readings.length === 0) return `${plainMarkdown(words.report.nothingRelevant("here"))}
`;
  return `${readings.map((reading) => fileMarkdown(reading, owned.get(reading.path) ?? [], words)).join("\n\n")}
`;
}
function fileMarkdown(reading, trials, words) {
  const format = reading.format === null ? "" : ` \xB7 ${inlineCode(reading.format)}`;
  const parts = [
    `#### ${inlineCode(reading.path)} \xB7 ${plainMarkdown(words.report.kind[reading.kind])}${format}`,
    ...reading.configs.map((config) => fieldsMarkdown(config.id, configFields(config), words)),
    ...(reading.searchSpaces ?? []).map((space) => fieldsMarkdown(space.id, searchFields(space), words)),
    trialMarkdown(trials, words),
    [...metricSentences(trials, words), ...loggedSentences(trials, words)].map((sentence) => markupMarkdown(sentence)).join("\n\n"),
    notesOf(reading).map((problem) => {
      const place = placeOf(problem, reading, words);
      const at = place === "" ? "" : `${problem.path === reading.path ? plainMarkdown(place) : inlineCode(place)}: `;
      return `- ${at}${markupMarkdown(words.problem(problem))}`;
    }).join("\n")
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function fieldsMarkdown(id, fields, words) {
  const rows = fields.map(({ field, value, line, path }) => [
    inlineCode(field, "table"),
    inlineCode(value, "table"),
    line === null ? "" : path === void 0 ? plainMarkdown(words.report.line(line)) : inlineCode(`${path}:${line}`, "table")
  ]);
  return markdownTable([inlineCode(id, "table"), "", ""], rows);
}
function trialMarkdown(trials, words) {
  if (trials.length === 0) return "";
  const rows = trials.map((trial) => trialCells(trial, words).map((cell, column) => column === 0 ? inlineCode(cell, "table") : plainMarkdown(cell)));
  return markdownTable(
    words.report.trialColumns.map((column) => plainMarkdown(column)),
    rows
  );
}
function markdownTable(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
function trialCells(trial, words) {
  const unknown = words.report.label["not-known"];
  const { best, plannedSteps, lastStep } = trial;
  return [
    trial.id,
    plannedSteps === null ? unknown : `${amount(plannedSteps.value)} ${trial.unit}`,
    lastStep === null ? unknown : amount(lastStep),
    words.report.status[trial.status],
    best === null ? withFinalValue(trial, unknown) : `${amount(best.step)} (${metricValue(best.value)})`,
    best === null || best.fraction === null ? unknown : percent(best.fraction)
  ];
}
function withFinalValue({ run, metric }, unknown) {
  const value = metric === null ? void 0 : run.finalValues?.[metric.name];
  return value === void 0 ? unknown : `${unknown} (${metricValue(value)})`;
}
function metricSentences(trials, words) {
  const sentences = trials.flatMap(
    ({ metric }) => metric === null ? [] : [`${words.report.label.metric}: \`${metric.name.replaceAll("`", "'")}\`, ${words.report.goal[metric.goal]}, ${words.report.chosenBy[metric.chosenBy]}`]
  );
  return [...new Set(sentences)].slice(0, 8);
}
function loggedSentences(trials, words) {
  const sentences = trials.flatMap((trial) => {
    const logged = loggedSchedule(trial);
    return logged === null ? [] : [loggedSentence(logged, words)];
  });
  return [...new Set(sentences)];
}
function loggedSentence({ inferred, config }, words) {
  const steps = (value) => value === null ? null : amount(value);
  return words.schedule.logged({
    family: inferred.family,
    peak: inferred.peak === null ? null : learningRate(inferred.peak),
    warmup: inferred.warmupSteps === 0 ? null : steps(inferred.warmupSteps),
    horizon: steps(inferred.horizonSteps),
    config: config === null || config.maxRelativeDeviation === null ? null : { explains: config.explains, deviation: percent(config.maxRelativeDeviation), shift: config.shift, worstAt: steps(config.worstAt) ?? "" }
  });
}

// src/commands/inspect.ts
var InspectOptions = CommonOptions.extend({ points: boolean().default(false) });
async function inspectCommand(named, given, terminal) {
  const options = InspectOptions.parse(given, once);
  const isOpened = (path) => named.includes(path) || mayBeConfig(path) || mayBeResult(path);
  const paths = (await expandPaths(named)).filter(isOpened);
  const { readings: read } = await collectFiles(paths, readContent, progressOn(terminal, options.quiet), includedReader(paths));
  const { studies, problems } = assembleStudies({ readings: read, policy: defaultPolicy });
  const readings = read.map((reading) => withReason(withoutCurve(reading, problems)));
  const trials = studies.flatMap((study) => study.trials);
  const { words } = wordsOf(options.language ?? defaultPolicy.language);
  const color = terminal.color && options.out === void 0;
  const text = {
    json: () => jsonText(inspectDocument(readings, trials, words, { version: terminal.version, points: options.points })),
    markdown: () => renderInspectMarkdown(readings, trials, words),
    text: () => renderInspectText(readings, trials, words, { color, width: terminal.width })
  }[options.format]();
  await print(text, options, terminal);
  return readings.every((reading) => reading.kind === "unknown") ? exitStatus.nothingToRead : exitStatus.ok;
}
function withoutCurve(reading, problems) {
  const about = problems.filter(({ code, path }) => code === "final-values-only" && path === reading.path);
  return about.length === 0 ? reading : { ...reading, problems: [...reading.problems, ...about] };
}
function withReason(reading) {
  if (reading.kind !== "unknown" || reading.problems.length > 0) return reading;
  return { ...reading, problems: [{ code: "not-recognised", path: reading.path, line: null, values: {} }] };
}
export {
  inspectCommand
};

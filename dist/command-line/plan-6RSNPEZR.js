import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  coerce_exports
} from "./chunk-GTPSDGOP.js";
import {
  runOf
} from "./chunk-7N7XQPH5.js";
import {
  styleOf,
  table,
  wrap
} from "./chunk-6INMCGUV.js";
import {
  collectFiles
} from "./chunk-4DYOB6FB.js";
import {
  conversionOf,
  defaultPolicy,
  wordsOf
} from "./chunk-HSLTBOYV.js";
import {
  CommonOptions,
  UsageError,
  exitStatus,
  expandPaths,
  print,
  readContent,
  record,
  string,
  unknown
} from "./chunk-UWNNUUV7.js";
import "./chunk-7MD6XI6G.js";
import {
  amount,
  percent,
  significant
} from "./chunk-ZWRYHHLG.js";
import {
  finite
} from "./chunk-EMIZFWBO.js";
import "./chunk-PZDBEGV7.js";
import {
  defuse,
  inlineCode,
  jsonText,
  mask,
  plainMarkdown,
  terminalText
} from "./chunk-FLBJ2J7N.js";

// src/plan/rounds.ts
var usualFirstTrials = 25;
var fewestForLearningRate = 10;
var keptShare = 1 / 3;
function planRounds(input) {
  const { productionSteps, rounds, firstFraction, finalRuns, computeSteps } = input;
  const growth = rounds > 1 ? (1 / firstFraction) ** (1 / (rounds - 1)) : 1;
  const lengths = Array.from({ length: rounds }, (_, index) => Math.max(1, Math.round(productionSteps / growth ** (rounds - 1 - index))));
  const final = finalRuns * productionSteps;
  const share = rounds > 1 ? computeSteps === null ? usualFirstTrials * (lengths[0] ?? 1) : (computeSteps - final) / (rounds - 1) : 0;
  const trials = lengths.map((steps, index) => index === rounds - 1 ? lastTrials(input) : Math.floor(share / steps));
  if (trials.some((count) => count < 1)) return null;
  const planned = lengths.map((steps, index) => {
    const count = trials[index] ?? 0;
    const wall = input.stepSeconds === null ? null : Math.ceil(count / input.parallel) * steps * input.stepSeconds;
    return { round: index + 1, steps, trials: count, keep: trials[index + 1] ?? 1, cost: count * steps, wallSeconds: wall };
  });
  return { productionSteps, rounds: planned, totalCost: planned.reduce((sum, { cost }) => sum + cost, 0), notes: notesOn(input, planned) };
}
function lastTrials({ rounds, computeSteps, productionSteps, finalRuns }) {
  return rounds === 1 && computeSteps !== null ? Math.floor(computeSteps / productionSteps) : finalRuns;
}
function notesOn({ rounds, firstFraction }, planned) {
  const notes = [];
  const [first] = planned;
  if (rounds > 3) notes.push("rounds-overkill");
  if (rounds > 1 && firstFraction < 0.02) notes.push("first-fraction-very-low");
  else if (rounds > 1 && firstFraction < 0.1) notes.push("first-fraction-low");
  if (first !== void 0 && rounds > 1) {
    if (first.trials < fewestForLearningRate) notes.push("too-few-for-learning-rate");
    else if (first.trials < usualFirstTrials) notes.push("too-few-for-optimizer");
    if (rounds === 2 && first.keep < Math.min(3, Math.ceil(first.trials * keptShare))) notes.push("keeps-too-few");
    notes.push("controls");
  }
  notes.push("complete-schedules");
  return notes;
}

// src/plan/request.ts
var planNumbers = {
  "production-steps": { what: "a whole number of steps from 1 on", schema: coerce_exports.number().int().min(1) },
  compute: { what: "a number of steps above 0 and at most 1e18", schema: coerce_exports.number().positive().max(1e18) },
  rounds: { what: "a whole number from 1 to 10", schema: coerce_exports.number().int().min(1).max(10) },
  "first-fraction": { what: "a share above 0 and below 1", schema: coerce_exports.number().gt(0).lt(1) },
  "final-runs": { what: "a whole number from 1 to 1000", schema: coerce_exports.number().int().min(1).max(1e3) },
  "step-seconds": { what: "a number of seconds above 0 and at most 1e9", schema: coerce_exports.number().positive().max(1e9) },
  parallel: { what: "a whole number from 1 on", schema: coerce_exports.number().int().min(1) }
};
function planFrom(given) {
  const wrong = [];
  const number = (name) => {
    const value = given(name);
    if (value === void 0) return null;
    const { what, schema } = planNumbers[name];
    const parsed = schema.safeParse(value);
    if (!parsed.success) wrong.push({ kind: "wrong", name, what, given: String(value) });
    return parsed.success ? parsed.data : null;
  };
  const productionSteps = number("production-steps");
  const computeSteps = number("compute");
  const finalRuns = number("final-runs") ?? 3;
  const others = {
    rounds: number("rounds") ?? 2,
    firstFraction: number("first-fraction") ?? 0.1,
    stepSeconds: number("step-seconds"),
    parallel: number("parallel") ?? 1
  };
  const [first] = wrong;
  if (first !== void 0) return first;
  if (productionSteps === null) return { kind: "no-production-steps" };
  const plan = planRounds({ productionSteps, computeSteps, finalRuns, ...others });
  return plan === null ? { kind: "too-little", computeSteps, finalRuns, productionSteps } : { kind: "plan", plan };
}

// src/report/plan.ts
function planDocument({ plan, configs }, words, version) {
  return {
    schema: "longrun.plan/1",
    version,
    productionSteps: plan.productionSteps,
    rounds: plan.rounds.map(({ wallSeconds, ...round }) => {
      const config = configs.find((one) => one.round === round.round);
      return {
        ...round,
        ...wallSeconds === null ? {} : { wallSeconds: finite(wallSeconds) },
        ...config === void 0 ? {} : { settings: config.keys === null ? null : Object.fromEntries(settingsOf(config)) }
      };
    }),
    totalCost: plan.totalCost,
    notes: plan.notes.map((code) => ({ code, message: words.note(code), line: null }))
  };
}
function renderPlanText({ plan, configs }, words, options) {
  const style = styleOf(options.color);
  const rows = plan.rounds.map((round) => cellsOf(round, plan));
  const head = columnsOf(plan, words);
  const blocks = [
    style.strong(words.title(amount(plan.productionSteps), plan.rounds.length)),
    ...table(rows, { indent: "  ", ends: new Set(head.map((_, column) => column)), head }),
    `  ${totalOf(plan, words)}`,
    "",
    ...plan.notes.map((note) => wrap(words.note(note), Math.max(40, options.width), "  ")),
    ...configs.flatMap((config) => [
      "",
      `${words.roundConfig(config.round, terminalText(config.path))}`,
      ...linesOf(config, words).map((line) => `  ${terminalText(line, 200)}`)
    ])
  ];
  return defuse(`${blocks.join("\n")}
`);
}
function renderPlanMarkdown({ plan, configs }, words) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const head = columnsOf(plan, words);
  const blocks = [
    `#### ${plainMarkdown(words.title(amount(plan.productionSteps), plan.rounds.length))}`,
    [
      row(head.map((cell) => plainMarkdown(cell))),
      row(head.map(() => "---:")),
      ...plan.rounds.map((round) => row(cellsOf(round, plan).map((cell) => plainMarkdown(cell))))
    ].join("\n"),
    plainMarkdown(totalOf(plan, words)),
    plan.notes.map((note) => `- ${plainMarkdown(words.note(note))}`).join("\n"),
    ...configs.map(
      (config) => [plainMarkdown(words.roundConfig(config.round, "")), ...linesOf(config, words).map((line) => `- ${inlineCode(line)}`)].join("\n")
    )
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}
function columnsOf({ rounds }, { columns }) {
  return rounds.some(({ wallSeconds }) => wallSeconds !== null) ? columns : columns.slice(0, -1);
}
function cellsOf({ round, steps, trials, keep, cost, wallSeconds }, { productionSteps }) {
  const cells = [String(round), amount(steps), percent(steps / productionSteps), amount(trials), amount(keep), amount(cost)];
  return wallSeconds === null ? cells : [...cells, hours(wallSeconds)];
}
function totalOf(plan, words) {
  const walls = plan.rounds.map(({ wallSeconds }) => wallSeconds);
  const wall = walls.includes(null) ? null : walls.reduce((sum, seconds) => sum + (seconds ?? 0), 0);
  return words.total(amount(plan.totalCost), significant(plan.totalCost / plan.productionSteps, 3), wall === null ? null : hours(wall));
}
function hours(seconds) {
  return `${significant(seconds / 3600, 3)} h`;
}
function settingsOf({ keys }) {
  return Object.entries(keys ?? {}).map(([key, value]) => [mask(key), typeof value === "string" ? mask(value) : value]);
}
function linesOf(config, words) {
  if (config.keys === null) return [words.notExpressible];
  return settingsOf(config).map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`);
}

// src/commands/plan.ts
var PlanOptions = CommonOptions.extend({ config: string().optional() });
var Given = record(string(), unknown());
async function planCommand(given, terminal) {
  const options = PlanOptions.parse(given);
  const numbers = Given.parse(given);
  const plan = readPlan((name) => numbers[name.replace(/-[a-z]/g, (match) => match.slice(1).toUpperCase())]);
  const configs = options.config === void 0 ? [] : await roundConfigs(options.config, plan);
  const { words } = wordsOf(options.language ?? defaultPolicy.language);
  const view = { plan, configs };
  const text = {
    json: () => jsonText(planDocument(view, words.plan, terminal.version)),
    markdown: () => renderPlanMarkdown(view, words.plan),
    text: () => renderPlanText(view, words.plan, { color: terminal.color && options.out === void 0, width: terminal.width })
  }[options.format]();
  await print(text, options, terminal);
  return exitStatus.ok;
}
function readPlan(given) {
  const reading = planFrom(given);
  switch (reading.kind) {
    case "plan":
      return reading.plan;
    case "no-production-steps":
      throw new UsageError("A plan needs the length of the production run: `--production-steps N`.");
    case "wrong":
      throw new UsageError(`--${reading.name} takes ${reading.what}; it was \`${reading.given}\`.`);
    case "too-little":
      throw new UsageError(
        `--compute ${reading.computeSteps} does not pay for ${reading.finalRuns} final runs of ${reading.productionSteps} steps and a trial in each round before them; give more, or fewer final runs.`
      );
  }
}
async function roundConfigs(path, plan) {
  const { readings } = await collectFiles(await expandPaths([path]), readContent, () => {
  });
  const [config] = readings.flatMap((reading) => reading.configs);
  if (config === void 0) throw new UsageError(`\`${path}\` is no training config; \`longrun inspect ${path}\` says what was read in it.`);
  return plan.rounds.map(({ round, steps }) => ({ round, path, keys: keysFor(config, steps) }));
}
function keysFor(config, steps) {
  const reading = runOf(config, []);
  if (reading.kind === "open" || reading.run.schedule.unit !== "steps") return null;
  const conversion = conversionOf(reading.run, steps);
  const written = conversion === null ? null : config.convert?.(conversion) ?? null;
  return written === null || written.schedule === null ? null : written.keys;
}
export {
  planCommand
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GitFailed,
  defaultBranchName,
  repositoryRoot,
  workingTreeSnapshot
} from "./chunk-EN7J76SO.js";
import {
  progressOn
} from "./chunk-NVVL6U5C.js";
import {
  assembleStudies
} from "./chunk-BVGAWRY3.js";
import {
  policyPage
} from "./chunk-3TQKHTAK.js";
import {
  collectFiles,
  mayBeConfig,
  mayBeResult,
  policyPath
} from "./chunk-4DYOB6FB.js";
import "./chunk-7YHYDJHD.js";
import {
  defaultPolicy,
  wordsOf
} from "./chunk-HSLTBOYV.js";
import {
  CommonOptions,
  NotWritten,
  UsageError,
  boolean,
  exitStatus,
  messageOf,
  once,
  readBelow
} from "./chunk-UWNNUUV7.js";
import "./chunk-ZWRYHHLG.js";
import "./chunk-PZDBEGV7.js";
import {
  markupPlain
} from "./chunk-FVSQT4QD.js";
import "./chunk-FLBJ2J7N.js";

// src/commands/init.ts
import { lstat as lstat2, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";

// src/commands/init/facts.ts
import { lstat } from "node:fs/promises";
import { join } from "node:path";
var mostFiles = 300;
var mostBytes = 4 * 1024 * 1024;
async function repositoryFacts(root, onFile) {
  const paths = (await workingTreeSnapshot(root).list()).map(({ path }) => path);
  const results = paths.filter(mayBeResult);
  const configs = paths.filter((path) => mayBeConfig(path) && !mayBeResult(path)).toSorted((a, b) => rank(a) - rank(b));
  const wanted = [...results.slice(0, mostFiles), ...configs.slice(0, mostFiles)];
  const { readings } = await collectFiles(wanted, (path) => readSmall(root, path), onFile);
  const { studies, runConfigPaths } = assembleStudies({ readings, policy: defaultPolicy, paths });
  return {
    branch: await defaultBranchName(root),
    configs: readings.filter(({ kind, path }) => kind === "config" && !runConfigPaths.has(path)).map(asConfig),
    studies: studies.filter(({ trials, folder }) => trials.length > 1 && folder !== ""),
    read: wanted.length,
    left: results.length + configs.length - wanted.length
  };
}
function asConfig({ path, format }) {
  return { path, format: format ?? "" };
}
function rank(path) {
  return path.split("/").length + (/\.(py|sh)$/.test(path) ? 100 : 0);
}
async function readSmall(root, path) {
  const status = await lstat(join(root, path)).catch(() => null);
  return status !== null && status.size > mostBytes ? { kind: "too-large", size: status.size } : readBelow(root, path);
}

// src/commands/init/policy-text.ts
var mostStudies = 8;
var mostGlobs = 6;
function policyText(facts, { today, version }) {
  const branch = facts.branch === null ? "" : ` (\`${oneLine(facts.branch)}\` here)`;
  const nextYear = Number(today.slice(0, 4)) + 1;
  return `# What Longrun may and should say about this repository: ${policyPage(version)}
# It is read from the branch that a pull request goes into${branch}, so a change of it counts once it is merged.
# Everything but \`version\` is optional. What stands behind \`#\` is a proposal or an example.
version: 1

${studiesText(facts)}
${configsText(facts)}
# Rules are all on; \`longrun rules\` lists them with their options.
# rules:
#   best-step-late: { severity: error }
#   repeated-data: off

# Findings that are intended: they stay counted and listed, with the reason, until the day named.
# ignore:
#   - { rule: horizon-mismatch, path: "configs/legacy/**", reason: "the annealing tail is intended", until: ${nextYear}-01-31 }

# From which severity on the check fails: never, error, warning or note.
fail-on: never
# When the summary comment is created: on-findings, always or never.
comment: on-findings
# The most review comments on lines; 0 for none.
inline: 5
`;
}
function studiesText({ studies, read, left }) {
  const reach = left === 0 ? "" : `, among the first ${read} files that could hold any`;
  if (studies.length === 0) {
    return `# Which run results are one study. Without this, folders of sibling runs are studies. None were found here${reach}.
# studies:
#   - name: resnet-round-1
#     results: runs/resnet/round-1/**
#     config: configs/resnet.yaml
#     metric: { name: val_loss, goal: min }
#     production-steps: 100000
`;
  }
  const shown = studies.slice(0, mostStudies);
  const others = studies.length - shown.length;
  const more = others > 0 ? ` ${others} more ${others === 1 ? "was" : "were"} found.` : "";
  return `# Which run results are one study. Without this, folders of sibling runs are studies, as found here${reach}.${more}
# studies:
${shown.map(studyText).join("")}`;
}
function studyText(study) {
  const { name, folder, trials, config, metric } = study;
  const isFolder = trials.every(({ run }) => run.paths.every((path) => path.startsWith(`${folder}/`)));
  const lines = [
    `- name: ${scalar(name.slice(0, 200))}`,
    `  results: ${scalar(isFolder ? `${globOf(folder)}/**` : globOf(folder))}`,
    ...config === null ? [] : [`  config: ${scalar(config.path)}`],
    ...metric === null ? [] : [`  metric: { name: ${scalar(metric.name)}, goal: ${metric.goal} }`]
  ];
  return lines.map((line) => `#   ${line}
`).join("");
}
function configsText({ configs }) {
  const globs = [...new Set(configs.map(({ path }) => globOfSiblings(path)))];
  const shown = globs.slice(0, mostGlobs).map(scalar).join(", ");
  if (globs.length === 0) {
    return `# Which files are training configs. Without this they are recognised by what is in them; none were found here.
# configs: ["configs/**/*.yaml"]
`;
  }
  const more = globs.length > mostGlobs ? `, and ${globs.length - mostGlobs} more places` : "";
  return `# Which files are training configs. Without this they are recognised by what is in them: ${configs.length} here${more}.
# configs: [${shown}]
`;
}
function globOfSiblings(path) {
  const slash = path.lastIndexOf("/");
  const extension = /\.[A-Za-z0-9]+$/.exec(path)?.[0] ?? "";
  return `${globOf(path.slice(0, slash + 1))}*${extension}`;
}
function globOf(path) {
  return path.replace(/[*?[\]{}()!+@|\\]/g, "?").slice(0, 400);
}
function scalar(text) {
  return /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : quoted(text);
}
function quoted(text) {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (character) => /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function oneLine(text) {
  return text.replace(/[^\x21-\x7e]/g, "?").slice(0, 100);
}

// src/commands/init.ts
var workflowSource = "../workflows/longrun.yml";
var workflowPath = ".github/workflows/longrun.yml";
var InitOptions = CommonOptions.pick({ language: true, quiet: true }).extend({ dryRun: boolean().default(false) });
async function initCommand(folder, given, terminal) {
  const options = InitOptions.parse(given, once);
  const { words: language, missing } = wordsOf(options.language ?? defaultPolicy.language);
  const words = language.init;
  if (missing !== null && !options.quiet) terminal.err(`longrun: ${missing}
`);
  const say = (sentence) => terminal.out(`${markupPlain(sentence)}
`);
  const root = await rootAround(folder);
  const facts = await repositoryFacts(root, progressOn(terminal, options.quiet));
  const files = [
    { path: workflowPath, text: await readFile(new URL(workflowSource, import.meta.url), "utf8") },
    { path: policyPath, text: policyText(facts, terminal) }
  ];
  let written = 0;
  for (const file of files) {
    const isNew = options.dryRun ? await isFree(root, file.path) : await writeNew(root, file);
    written += Number(isNew);
    if (!isNew) say(words.left(file.path));
    else if (options.dryRun) show(file, terminal, words.wouldWrite(file.path, file.text.trimEnd().split("\n").length));
    else say(words.wrote(file.path));
  }
  if (written === 0) say(words.nothingNew);
  else if (!options.dryRun) say(words.next(facts.branch));
  return exitStatus.ok;
}
async function rootAround(folder) {
  return repositoryRoot(folder).catch((error) => {
    if (!(error instanceof GitFailed) || !error.message.includes("no git repository")) throw error;
    throw new UsageError("This is no git repository; run `longrun init` inside one, or make one with `git init`.");
  });
}
function show({ text }, terminal, sentence) {
  const lines = text.trimEnd().split("\n");
  terminal.out(`${markupPlain(sentence)}
${lines.map((line) => `+ ${line}`.trimEnd()).join("\n")}

`);
}
async function isFree(root, path) {
  const parts = path.split("/");
  for (let count = 1; count < parts.length; count++) {
    const above = parts.slice(0, count).join("/");
    const status = await lstat2(join2(root, above)).catch(() => null);
    if (status === null) return true;
    if (!status.isDirectory())
      throw new NotWritten(`The file \`${path}\``, `\`${above}\` is no folder: make it one, or write the file by hand with what --dry-run shows`);
  }
  return await lstat2(join2(root, path)).catch(() => null) === null;
}
async function writeNew(root, { path, text }) {
  if (!await isFree(root, path)) return false;
  try {
    await mkdir(dirname(join2(root, path)), { recursive: true });
    await writeFile(join2(root, path), text, { flag: "wx" });
    return true;
  } catch (error) {
    throw new NotWritten(`The file \`${path}\``, `${messageOf(error)}; make it writable, or write the file by hand with what --dry-run shows`);
  }
}
export {
  initCommand
};

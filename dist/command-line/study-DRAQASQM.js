import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commandLine,
  printReport,
  review
} from "./chunk-BLUI65S6.js";
import {
  progressOn
} from "./chunk-VOJHCFVE.js";
import {
  policyFromFile,
  policyOfFolder
} from "./chunk-VCSLRON7.js";
import {
  collectFiles,
  mayBeConfig,
  mayBeResult
} from "./chunk-IW3DV2UV.js";
import "./chunk-LC7LMOCS.js";
import "./chunk-OEBHA2O4.js";
import "./chunk-ZYOPK3TG.js";
import {
  CommonOptions,
  expandPaths,
  readContent
} from "./chunk-BOFTU7PZ.js";

// src/commands/study.ts
async function studyCommand(named, given, terminal) {
  const options = CommonOptions.parse(given);
  const overrides = { failOn: options.failOn ?? null, language: options.language ?? null };
  const policy = options.policy === void 0 ? await policyOfFolder(".", overrides) : await policyFromFile(options.policy, overrides);
  const paths = (await expandPaths(named)).filter((path) => named.includes(path) || mayBeConfig(path) || mayBeResult(path));
  const { readings, texts } = await collectFiles(paths, readContent, progressOn(terminal, options.quiet));
  const command = commandLine(["longrun", "study", ...named]);
  const report = review({ readings, before: /* @__PURE__ */ new Map(), change: null, policy, problems: [], command, today: terminal.today });
  return printReport(report, policy, (path) => texts.get(path), options, terminal);
}
export {
  studyCommand
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commandLine,
  printReport,
  review
} from "./chunk-WATOGID6.js";
import {
  progressOn
} from "./chunk-VXTO7RPB.js";
import {
  policyFromFile,
  policyOfFolder
} from "./chunk-PMUBBUPR.js";
import {
  collectFiles,
  mayBeConfig,
  mayBeResult
} from "./chunk-II37VYCL.js";
import "./chunk-LC7LMOCS.js";
import "./chunk-UP4CGFV6.js";
import "./chunk-CNS7E4YT.js";
import {
  CommonOptions,
  expandPaths,
  readContent
} from "./chunk-O42B4BOL.js";

// src/commands/study.ts
async function studyCommand(named, given, terminal) {
  const options = CommonOptions.parse(given);
  const overrides = { failOn: options.failOn ?? null, language: options.language ?? null };
  const policy = options.policy === void 0 ? await policyOfFolder(".", overrides) : await policyFromFile(options.policy, overrides);
  const paths = (await expandPaths(named)).filter((path) => named.includes(path) || mayBeConfig(path) || mayBeResult(path));
  const { readings, texts } = await collectFiles(paths, readContent, progressOn(terminal, options.quiet));
  const command = commandLine(["longrun", "study", ...named]);
  const report = review({ readings, before: /* @__PURE__ */ new Map(), spacesBefore: /* @__PURE__ */ new Map(), change: null, policy, problems: [], command, today: terminal.today });
  return printReport(report, policy, (path) => texts.get(path), options, terminal);
}
export {
  studyCommand
};

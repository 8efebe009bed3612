import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commandLine,
  printReport,
  review
} from "./chunk-BANVY4F7.js";
import {
  progressOn
} from "./chunk-T4XPLR5B.js";
import {
  policyFromFile,
  policyOfFolder
} from "./chunk-WWTY5STV.js";
import {
  collectFiles,
  mayBeConfig,
  mayBeResult
} from "./chunk-N63MNEZZ.js";
import {
  expandPaths,
  readContent
} from "./chunk-T2QCACAY.js";
import "./chunk-LC7LMOCS.js";
import "./chunk-2H6JITNY.js";
import "./chunk-OYUJZ3TF.js";
import {
  CommonOptions
} from "./chunk-Q54Q3WWQ.js";

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

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commandLine,
  printReport,
  review
} from "./chunk-HKIPHHAV.js";
import {
  progressOn
} from "./chunk-ERIZ2A4C.js";
import {
  policyFromFile,
  policyOfFolder
} from "./chunk-CI6AKL37.js";
import {
  collectFiles,
  mayBeConfig,
  mayBeResult
} from "./chunk-UIOSKFUZ.js";
import "./chunk-LC7LMOCS.js";
import "./chunk-UPQKCJ7I.js";
import "./chunk-FWIWQESP.js";
import "./chunk-7N7XQPH5.js";
import "./chunk-PSQEBCLX.js";
import {
  CommonOptions,
  expandPaths,
  includedReader,
  once,
  readContent
} from "./chunk-A7W2MQOU.js";

// src/commands/study.ts
async function studyCommand(named, given, terminal) {
  const options = CommonOptions.parse(given, once);
  const overrides = { failOn: options.failOn ?? null, language: options.language ?? null };
  const policy = options.policy === void 0 ? await policyOfFolder(".", overrides) : await policyFromFile(options.policy, overrides);
  const listed = await expandPaths(named);
  const paths = listed.filter((path) => named.includes(path) || mayBeConfig(path) || mayBeResult(path));
  const { readings, texts } = await collectFiles(paths, readContent, progressOn(terminal, options.quiet), includedReader(paths));
  const command = commandLine(["longrun", "study", ...named]);
  const report = review({
    readings,
    paths: listed,
    before: /* @__PURE__ */ new Map(),
    spacesBefore: /* @__PURE__ */ new Map(),
    change: null,
    policy,
    problems: [],
    command,
    today: terminal.today
  });
  return printReport(report, policy, (path) => texts.get(path), options, terminal);
}
export {
  studyCommand
};

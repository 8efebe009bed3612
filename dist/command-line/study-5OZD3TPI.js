import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commandLine,
  printReport,
  review
} from "./chunk-KLGBXFTT.js";
import {
  progressOn
} from "./chunk-C7SYCDMJ.js";
import {
  policyFromFile,
  policyOfFolder
} from "./chunk-BLAKBA3K.js";
import {
  collectFiles,
  mayBeConfig,
  mayBeResult
} from "./chunk-U3PQLI7L.js";
import "./chunk-LC7LMOCS.js";
import "./chunk-K64BZ2DU.js";
import "./chunk-Q4RJVFIV.js";
import "./chunk-7N7XQPH5.js";
import "./chunk-PSQEBCLX.js";
import {
  CommonOptions,
  expandPaths,
  includedReader,
  once,
  readContent
} from "./chunk-TCHMQFRE.js";

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

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commandLine
} from "./chunk-L232DYLX.js";
import {
  printReport,
  review
} from "./chunk-2M4LA4XI.js";
import "./chunk-D43QZATS.js";
import "./chunk-ZAV4XAYE.js";
import {
  progressOn
} from "./chunk-NVVL6U5C.js";
import "./chunk-W56RCDBH.js";
import "./chunk-BVGAWRY3.js";
import "./chunk-HCNXQ2XX.js";
import "./chunk-3TQKHTAK.js";
import {
  policyFromFile,
  policyOfFolder
} from "./chunk-CQT3VMMD.js";
import "./chunk-YD6WVFJV.js";
import "./chunk-GM5P6QZN.js";
import "./chunk-7N7XQPH5.js";
import "./chunk-FULJ3IUF.js";
import "./chunk-6INMCGUV.js";
import {
  collectFiles,
  mayBeConfig,
  mayBeResult
} from "./chunk-4DYOB6FB.js";
import "./chunk-7YHYDJHD.js";
import "./chunk-HSLTBOYV.js";
import {
  JudgingOptions,
  expandPaths,
  includedReader,
  once,
  readContent
} from "./chunk-UWNNUUV7.js";
import "./chunk-7MD6XI6G.js";
import "./chunk-ZWRYHHLG.js";
import "./chunk-EMIZFWBO.js";
import "./chunk-PZDBEGV7.js";
import "./chunk-FVSQT4QD.js";
import "./chunk-FLBJ2J7N.js";

// src/commands/study.ts
async function studyCommand(named, given, terminal) {
  const options = JudgingOptions.parse(given, once);
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

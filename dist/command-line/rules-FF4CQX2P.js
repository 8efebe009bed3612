import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  rulePage
} from "./chunk-3TQKHTAK.js";
import {
  require_mod,
  rules
} from "./chunk-GM5P6QZN.js";
import "./chunk-7N7XQPH5.js";
import "./chunk-FULJ3IUF.js";
import {
  styleOf,
  table
} from "./chunk-6INMCGUV.js";
import "./chunk-7YHYDJHD.js";
import {
  defaultPolicy,
  wordsOf
} from "./chunk-HSLTBOYV.js";
import {
  CommonOptions,
  UsageError,
  exitStatus,
  once,
  print
} from "./chunk-UWNNUUV7.js";
import "./chunk-ZWRYHHLG.js";
import "./chunk-PZDBEGV7.js";
import {
  markupMarkdown,
  markupPlain
} from "./chunk-FVSQT4QD.js";
import {
  __toESM,
  inlineCode,
  jsonText
} from "./chunk-FLBJ2J7N.js";

// src/commands/rules.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/report/rules-text.ts
function renderRulesText(rules2, words, options) {
  const style = styleOf(options.color);
  const rows = rules2.map((rule) => [
    style.name(rule.id),
    style.severity(words.report.severity[rule.severity], rule.severity),
    markupPlain(summaryOf(rule, words))
  ]);
  return `${table(rows, { indent: "" }).join("\n")}
`;
}
function renderRulesMarkdown(rules2, words, options) {
  const { label } = words.report;
  const rows = rules2.map(
    (rule) => `| [${inlineCode(rule.id)}](${rulePage(rule.id, options.version)}) | ${words.report.severity[rule.severity]} | ${markupMarkdown(summaryOf(rule, words), "table")} |`
  );
  return [`| ${label.rule} | ${label.severity} | |`, "| --- | --- | --- |", ...rows, ""].join("\n");
}
function summaryOf(rule, words) {
  return Object.hasOwn(words.rules, rule.id) ? words.rules[rule.id]?.summary ?? "" : "";
}

// src/sources/rule-pages.ts
import { readFile } from "node:fs/promises";
var pages = "../rules/";
function readRulePage(rule) {
  return readFile(new URL(`${pages}${rule}.md`, import.meta.url), "utf8");
}

// src/commands/rules.ts
async function rulesCommand(name, given, terminal) {
  const options = CommonOptions.parse(given, once);
  const entries = rules.map((rule) => rule.meta);
  const { words } = wordsOf(options.language ?? defaultPolicy.language);
  const text = name === void 0 ? renderList(entries, words, options, terminal) : await renderOne(entryNamed(name, entries), words, options, terminal);
  await print(text, options, terminal);
  return exitStatus.ok;
}
function entryNamed(name, entries) {
  const entry = entries.find((candidate) => candidate.id === name);
  if (entry !== void 0) return entry;
  throw new UsageError(
    `There is no rule \`${name}\`; the nearest is \`${(0, import_fastest_levenshtein.closest)(
      name,
      entries.map(({ id }) => id)
    )}\`. \`longrun rules\` lists them all.`
  );
}
function renderList(entries, words, options, { color, version }) {
  if (options.format === "json") return jsonText({ schema: "longrun.rules/1", version, rules: entries.map((entry) => ruleJson(entry, words)) });
  return options.format === "markdown" ? renderRulesMarkdown(entries, words, { version }) : renderRulesText(entries, words, { color });
}
async function renderOne(entry, words, options, { version }) {
  if (options.format === "json") return jsonText({ schema: "longrun.rules/1", version, rules: [ruleJson(entry, words)] });
  return readRulePage(entry.id);
}
function ruleJson({ id, severity, claims, status, needs, since, sources }, words) {
  return { id, summary: words.rules[id]?.summary ?? "", severity, claims, status, needs, since, sources };
}
export {
  rulesCommand
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __require
} from "./chunk-R7OEXDQG.js";

// src/model/secret-names.ts
var always = /* @__PURE__ */ new Set([
  ...["password", "passwd", "passphrase", "passcode", "pwd", "secret", "secrets", "credential", "credentials"],
  ...["apikey", "accesskey", "secretkey", "privatekey", "authtoken", "accesstoken", "authorization", "cookie", "webhook", "dsn"]
]);
var keysOf = /* @__PURE__ */ new Set([
  ...["api", "access", "secret", "private", "account", "auth", "encryption", "signing", "license", "subscription", "master", "storage"],
  ...["ssh", "service", "wandb", "comet", "neptune", "openai", "anthropic", "azure", "aws", "hf"]
]);
var tokensOfText = /* @__PURE__ */ new Set([
  ...[
    "pad",
    "padding",
    "eos",
    "bos",
    "eot",
    "eod",
    "unk",
    "unknown",
    "mask",
    "cls",
    "sep",
    "class",
    "start",
    "stop",
    "end",
    "begin",
    "special",
    "prefix",
    "suffix"
  ],
  ...[
    "image",
    "img",
    "video",
    "audio",
    "speech",
    "vision",
    "text",
    "word",
    "language",
    "lang",
    "bot",
    "user",
    "assistant",
    "system",
    "prompt",
    "separator",
    "newline"
  ],
  ...[
    "per",
    "next",
    "last",
    "first",
    "each",
    "max",
    "min",
    "num",
    "n",
    "added",
    "extra",
    "placeholder",
    "fim",
    "middle",
    "null",
    "blank",
    "dist",
    "distill",
    "register"
  ]
]);
var longestName = 300;
function secretName(name) {
  const path = name.slice(-longestName).split(/[./:\\]/);
  if (path.slice(0, -1).some((part) => /^(?:secrets|credentials)$/i.test(part))) return "always";
  const words = wordsOf(path.at(-1) ?? "");
  const [last = "", before = "", first = ""] = words.toReversed();
  if (always.has(last) || last === "key" && keysOf.has(before)) return "always";
  if (last === "url" && before === "webhook") return "always";
  if (last === "string" && before === "connection") return "always";
  if (last === "id" && before === "key" && first === "access") return "always";
  if (last === "token") return tokensOfText.has(before) ? "never" : "if-long";
  return last === "signature" || last === "sig" ? "if-long" : "never";
}
function wordsOf(name) {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).filter((word) => word !== "");
  const named = words.findLastIndex((word) => !/^\d+$/.test(word));
  return words.slice(0, named + 1).map((word) => word.toLowerCase().replace(/\d+$/, ""));
}
var reference = /^(?:\$\{[^}]*\}|\$[A-Z_][A-Z0-9_]*|\$\{\{.*\}\}|\{\{.*\}\}|<[^<>]*>|\*+|\?{3}|none|null|nil|true|false|yes|no|auto|default|required|optional)?$/i;
function isCredential(name, value) {
  if (value === null || typeof value === "boolean") return false;
  const says = secretName(name);
  if (says === "never") return false;
  if (typeof value === "number") return says === "always";
  const text = value.trim();
  if (reference.test(text)) return false;
  return says === "always" || text.length >= 20 || text.length >= 8 && /\d/.test(text) && !/\s/.test(text);
}

// src/report/secrets.ts
var SHAPES = [
  /\bgithub_pat_[A-Za-z0-9_]{10,}/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{10,}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{16,}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{16,}/g,
  /(?<![A-Za-z0-9])sk-(?:[a-z0-9]{2,10}-)?(?:[a-z0-9]{2,10}-)?[A-Za-z0-9_]{16,}[A-Za-z0-9_-]*/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{30,}/g,
  /(?<![A-Za-z0-9])wandb_v\d_[A-Za-z0-9_]{16,}/g,
  /(?<![A-Za-z0-9])(?:npm|gsk|nvapi|dapi|sk_live|rk_live|xai)[_-][A-Za-z0-9_-]{24,}/g,
  // JSON Web Tokens, and what Neptune calls its API token.
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
  /(?<![A-Za-z0-9])eyJhcGlf[A-Za-z0-9+/=_-]{20,}/g,
  /(?<=https:\/\/hooks\.slack\.com\/services\/)[A-Za-z0-9/]{10,}/g,
  // The password of an address: `postgresql://me:…@host/study`.
  /(?<=:\/\/[^\s/:@]{0,80}:)[^\s/@]{1,200}(?=@)/g,
  /(?<=\bBearer )[A-Za-z0-9._~+/-]{12,}/gi
];
var MASKED = "***";
var NAME = /(?<![\w.-])(?=(?<name>[\w.-]+))\k<name>(?<between>["']?\s{0,3}[:=]\s{0,3}|[ \t]{1,3})/g;
var VALUE = /"(?<double>[^"\n]{1,1000})"|'(?<single>[^'\n]{1,1000})'|(?<bare>\$\{[^}\n]{0,100}\}|[^\s"'`,;&|()[\]{}]{1,1000})/y;
var MENTION = /token|secret|pass|pwd|key|credential|auth|cookie|hook|dsn|sig|connection/i;
function mask(text) {
  let masked = withoutKeys(text);
  for (const shape of SHAPES) masked = masked.replace(shape, MASKED);
  return MENTION.test(masked) ? withoutNamed(masked) : masked;
}
function withoutKeys(text) {
  if (!text.includes("PRIVATE KEY-----")) return text;
  return text.split(/(?=-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)/).map((part, index) => {
    if (index === 0 && !part.startsWith("-----BEGIN")) return part;
    const end = /-----END [A-Z ]{0,40}PRIVATE KEY-----/.exec(part);
    return end === null ? MASKED : MASKED + part.slice(end.index + end[0].length);
  }).join("");
}
function withoutNamed(text) {
  const parts = [];
  let copied = 0;
  for (const found of text.matchAll(NAME)) {
    const { name = "", between = "" } = found.groups ?? {};
    const start = found.index + found[0].length;
    const leadsToValue = name.startsWith("--") || /[:=]/.test(between);
    if (start < copied || !leadsToValue || secretName(name) === "never") continue;
    VALUE.lastIndex = start;
    const match = VALUE.exec(text);
    const { double, single, bare } = match?.groups ?? {};
    if (match === null || !isCredential(name, double ?? single ?? bare ?? "")) continue;
    const quote = double === void 0 ? single === void 0 ? "" : "'" : '"';
    parts.push(text.slice(copied, start), quote, MASKED, quote);
    copied = VALUE.lastIndex;
  }
  return copied === 0 ? text : parts.join("") + text.slice(copied);
}
function maskValue(name, value) {
  return isCredential(name, value) ? MASKED : value;
}

// src/report/escape.ts
var ZWSP = "\u200B";
var ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
var UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
var NAME_LENGTH = 160;
var LONGEST_INPUT = 1e5;
var PROSE_LENGTH = 2e3;
function clean(text) {
  const seen = wellFormed(text.slice(0, LONGEST_INPUT)).replace(ANSI, "").replace(/\r\n?/g, "\n").replace(UNSEEN, "");
  return mask(seen.normalize("NFC"));
}
function defuse(text) {
  return text.replace(/:(?=:)/g, `:${ZWSP}`).replace(/##(?=\[)/g, `##${ZWSP}`).replace(/<(?=!--)/g, `<${ZWSP}`);
}
function breakMentions(text) {
  return text.replace(/[@#]/g, `$&${ZWSP}`);
}
function breakLinks(text) {
  return breakMentions(text).replace(/GH-(?=\d)/gi, `$&${ZWSP}`).replace(/:(?=\/\/)/g, `$&${ZWSP}`).replace(/www(?=\.)/gi, `$&${ZWSP}`).replace(/(?:mailto|xmpp):/gi, `$&${ZWSP}`).replace(/:(?=[A-Za-z0-9_+-]{1,40}:)/g, `:${ZWSP}`).replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}/g, `$&${ZWSP}`));
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim();
}
function clipMiddle(text, length) {
  const points = Array.from(text);
  if (points.length <= length) return text;
  const head = Math.ceil((length - 1) / 2);
  return `${points.slice(0, head).join("")}\u2026${points.slice(points.length - (length - 1 - head)).join("")}`;
}
function clipEnd(text, length) {
  const points = Array.from(text);
  return points.length <= length ? text : `${points.slice(0, length - 1).join("")}\u2026`;
}
function plainName(text, length) {
  return clipMiddle(oneLine(clean(text)), length);
}
function inlineCode(text, place = "text", length = NAME_LENGTH) {
  const name = breakMentions(defuse(plainName(text, length)));
  if (name === "") return "(empty)";
  const piped = place === "table" ? name.replace(/\\+\|/g, "\xA6").replace(/\|/g, "\\|") : name;
  const fence = "`".repeat(longestRun(piped, "`") + 1);
  const pad = piped.startsWith("`") || piped.endsWith("`") ? " " : "";
  return `${fence}${pad}${piped}${pad}${fence}`;
}
function typedText(text) {
  return oneLine(clean(text));
}
function plainMarkdown(text, length = PROSE_LENGTH) {
  const line = breakLinks(defuse(clipEnd(oneLine(clean(text)), length)));
  return line.replace(/[\\`*_[\]<>#|~$&]/g, "\\$&").replace(/^[-+=]/, "\\$&").replace(/^\d{1,9}(?=[.)](?: |$))/, `$&${ZWSP}`);
}
function terminalText(text, length = PROSE_LENGTH) {
  return defuse(plainName(text, length));
}
function workflowText(text, length = 4096) {
  const lines = clean(text).replace(/[^\S\n]+/g, " ").trim();
  return clipEnd(defuse(lines), length);
}
function htmlText(text, length = PROSE_LENGTH) {
  return htmlEscaped(clipEnd(oneLine(clean(text)), length));
}
function htmlLines(text) {
  return htmlEscaped(clean(text));
}
var ENTITY = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function htmlEscaped(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITY[character] ?? "").replace(/:(?=:)/g, "&#58;").replace(/##(?=\[)/g, "&#35;&#35;");
}
function codeBlock(text, info = "") {
  const body = defuse(clean(text));
  const fence = fenceFor(body);
  return `${fence}${info}
${body}
${fence}`;
}
function fenceFor(text) {
  return "`".repeat(Math.max(3, longestRun(text, "`") + 1));
}
function isRepeatable(text) {
  const lines = text.replace(/\r\n/g, "\n");
  return mask(lines) === lines && wellFormed(lines) === lines && lines.replace(ANSI, "").replace(UNSEEN, "") === lines && !lines.includes("<!--");
}
function jsonText(document) {
  const text = JSON.stringify(document, (_, value) => typeof value === "string" ? mask(wellFormed(value)) : value, 2) ?? "null";
  return text.replace(UNSEEN, (character) => Array.from(character, escapeUnits).join("")).replace(/##(?=\[)/g, "#\\u0023");
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD");
}
function escapeUnits(character) {
  let escaped = "";
  for (let index = 0; index < character.length; index += 1) escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  return escaped;
}
function longestRun(text, character) {
  let longest2 = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    if (run > longest2) longest2 = run;
  }
  return longest2;
}

// lazy:picomatch
var loaded;
var load = () => loaded ??= __require("#globs");
var picomatch_default = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key) => key === Symbol.hasInstance ? (value) => value instanceof (load().default ?? load()) : typeof (load().default ?? load())[key] === "function" ? (load().default ?? load())[key].bind(load().default ?? load()) : (load().default ?? load())[key], apply: (_, self, values) => Reflect.apply(load().default ?? load(), self, values), construct: (_, values) => Reflect.construct(load().default ?? load(), values) });

// src/policy/paths.ts
function matchesAny(path, globs) {
  return globs.some((glob) => picomatch_default.isMatch(path, glob, { dot: true }));
}

// src/review/chain.ts
var severityRank = { error: 3, warning: 2, note: 1 };
var confidenceRank = { high: 3, medium: 2, low: 1 };
function applyPolicy(found, policy, today) {
  const findings = [];
  const suppressed = [];
  for (const finding of found) {
    const rule = policy.rules.get(finding.rule);
    const severity = rule?.severity ?? finding.severity;
    const graded = severity === finding.severity ? finding : { ...finding, severity };
    const meant = policy.ignore.filter((entry) => isMeant(entry, graded));
    const ignore = longest(meant.filter(({ until }) => until === null || until >= today));
    if (rule?.off === true) suppressed.push({ finding: graded, by: "rule-off", reason: "", until: null, endsInDays: null });
    else if (ignore !== null) {
      const endsInDays = ignore.until === null ? null : daysLeft(today, ignore.until);
      suppressed.push({ finding: graded, by: "policy-ignore", reason: ignore.reason, until: ignore.until, endsInDays });
    } else findings.push(withExpired(graded, longest(meant)));
  }
  return { findings: findings.sort(byImportance), suppressed };
}
function fails(findings, failOn) {
  return failOn !== "never" && findings.some((finding) => severityRank[finding.severity] >= severityRank[failOn]);
}
function longest(ignores) {
  let chosen = null;
  for (const ignore of ignores) {
    if (chosen === null || chosen.until !== null && (ignore.until === null || ignore.until > chosen.until)) chosen = ignore;
  }
  return chosen;
}
function withExpired(finding, ignore) {
  return ignore === null || ignore.until === null ? finding : { ...finding, expiredIgnore: { reason: ignore.reason, until: ignore.until } };
}
var SOON_DAYS = 14;
var DAY_MS = 864e5;
function daysLeft(today, until) {
  const days = Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS);
  return days <= SOON_DAYS ? days : null;
}
function isMeant(ignore, finding) {
  if (ignore.rule !== finding.rule) return false;
  if (ignore.path === null) return true;
  const name = "study" in finding.subject ? finding.subject.study : finding.subject.config;
  return [name, finding.location?.path].some((path) => path !== void 0 && matchesAny(path, [ignore.path ?? ""]));
}
function byImportance(a, b) {
  return severityRank[b.severity] - severityRank[a.severity] || confidenceRank[b.confidence] - confidenceRank[a.confidence] || (a.fingerprint < b.fingerprint ? -1 : 1);
}

export {
  secretName,
  isCredential,
  mask,
  maskValue,
  NAME_LENGTH,
  defuse,
  inlineCode,
  typedText,
  plainMarkdown,
  terminalText,
  workflowText,
  htmlText,
  htmlLines,
  codeBlock,
  fenceFor,
  isRepeatable,
  jsonText,
  wellFormed,
  picomatch_default,
  matchesAny,
  applyPolicy,
  fails
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fails,
  review
} from "./chunk-2M4LA4XI.js";
import {
  readPolicy
} from "./chunk-YD6WVFJV.js";
import {
  rules
} from "./chunk-GM5P6QZN.js";
import {
  collectFiles,
  decodeFile,
  needsTree,
  selectFiles,
  unknownFile,
  withParts
} from "./chunk-4DYOB6FB.js";
import {
  defaultPolicy
} from "./chunk-HSLTBOYV.js";

// src/policy/compare.ts
function comparePolicies(before, after) {
  const [old, fresh] = [entriesOf(before), entriesOf(after)];
  const identities = /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()]);
  const changes = [];
  for (const identity of identities) {
    const [was, is] = [old.get(identity), fresh.get(identity)];
    if (was?.value !== is?.value) changes.push({ key: (is ?? was)?.key ?? "", before: was?.value ?? null, after: is?.value ?? null });
  }
  return changes.toSorted((a, b) => sections.indexOf(sectionOf(a.key)) - sections.indexOf(sectionOf(b.key)));
}
var sections = ["studies", "configs", "rules", "ignore", "fail-on", "comment", "inline", "language"];
function sectionOf(key) {
  return key.split(".", 1)[0] ?? "";
}
function entriesOf(policy) {
  const entries = [
    ...policy.studies.map((study) => ({ key: `studies.${study.name}`, identity: `studies.${study.name}`, value: flow(studyFields(study)) })),
    ...policy.configs === null ? [] : [setting("configs", list(policy.configs))],
    ...[...policy.rules].flatMap(([id, rule]) => ruleEntry(id, rule)),
    ...policy.ignore.map(ignoreEntry),
    setting("fail-on", policy.failOn),
    setting("comment", policy.comment),
    setting("inline", String(policy.inline)),
    setting("language", policy.language)
  ];
  const known = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    let identity = entry.identity;
    for (let more = 2; known.has(identity); more++) identity = `${entry.identity} ${more}`;
    known.set(identity, entry);
  }
  return known;
}
function setting(key, value) {
  return { key, identity: key, value };
}
function ruleEntry(id, { off, severity, options }) {
  const key = `rules.${id}`;
  if (off) return [setting(key, "off")];
  const given = Object.entries(options).toSorted(([a], [b]) => a < b ? -1 : 1);
  const fields = [["severity", severity], ...given.map(([name, value2]) => [name, value2])];
  const value = flow(fields);
  return value === "{}" ? [] : [setting(key, value)];
}
function ignoreEntry({ rule, path, reason, until }) {
  const value = flow([
    ["rule", rule],
    ["path", path],
    ["reason", reason],
    ["until", until]
  ]);
  return { key: `ignore.${rule}`, identity: JSON.stringify(["ignore", rule, path]), value };
}
function studyFields({ results, config, metric, select, regime, purpose, round, productionSteps }) {
  const unless = (value, usual) => value === usual ? null : value;
  return [
    ["results", results],
    ["config", config],
    ["metric", metric],
    ["select", unless(select, "best")],
    ["regime", unless(regime, "auto")],
    ["purpose", unless(purpose, "tuning")],
    ["round", round],
    ["production-steps", productionSteps]
  ];
}
function flow(fields) {
  const set = fields.filter(([, value]) => value !== null && value !== void 0);
  return set.length === 0 ? "{}" : `{ ${set.map(([name, value]) => `${name}: ${scalar(value)}`).join(", ")} }`;
}
function scalar(value) {
  if (Array.isArray(value)) return list(value);
  if (typeof value === "object" && value !== null) return flow(Object.entries(value));
  if (typeof value !== "string") return String(value);
  return /^[\w./*?@+~-]+$/.test(value) ? value : JSON.stringify(value);
}
function list(values) {
  return `[${values.map(scalar).join(", ")}]`;
}
function readsAlike(a, b) {
  const files = ({ studies }) => JSON.stringify(studies.map(({ results, config }) => [results, config]));
  return files(a) === files(b);
}

// src/review/policy-change.ts
function policyChangeOf(report, input, proposed, readings) {
  const { path, file, proposal } = proposed;
  const before = fails(report.findings, input.policy.failOn);
  const nothing = { path, file, mistakes: [], entries: [], silenced: [], appearing: [], regraded: [], revised: [], fails: { before, after: before } };
  if (proposal.kind === "invalid") return { ...nothing, mistakes: proposal.mistakes };
  const entries = comparePolicies(input.policy, proposal.policy);
  if (entries.length === 0) return null;
  const other = review({ ...input, readings, policy: proposal.policy });
  return { ...nothing, entries, ...differences(report, other), fails: { before, after: fails(other.findings, proposal.policy.failOn) } };
}
function withPolicyChange(report, policyChange) {
  if (policyChange === null) return report;
  return { ...report, verdict: policyChange.mistakes.length > 0 ? "attention" : report.verdict, policyChange };
}
function differences(report, other) {
  const now = byFingerprint(report.findings);
  const then = byFingerprint(other.findings);
  const stays = [...then].flatMap(([fingerprint, single]) => {
    const old = now.get(fingerprint);
    return old === void 0 ? [] : [{ old, single }];
  });
  return {
    silenced: [...now].filter(([fingerprint]) => !then.has(fingerprint)).map(([, { finding }]) => silencedBy(finding, other)),
    appearing: [...then].filter(([fingerprint]) => !now.has(fingerprint)).map(([, { finding }]) => finding),
    regraded: stays.flatMap(
      ({ old: { finding }, single }) => finding.severity === single.finding.severity ? [] : [{ finding, before: finding.severity, after: single.finding.severity }]
    ),
    revised: stays.flatMap(({ old, single }) => old.hasNumbers && single.hasNumbers && told(old.finding) !== told(single.finding) ? [single.finding] : [])
  };
}
function byFingerprint(findings) {
  const singles = /* @__PURE__ */ new Map();
  for (const { also = [], ...finding } of findings) {
    singles.set(finding.fingerprint, { finding, hasNumbers: true });
    const { subject } = finding;
    if (!("config" in subject)) continue;
    for (const config of also) {
      const fingerprint = finding.fingerprint.replace(`|config:${subject.config}|`, () => `|config:${config}|`);
      singles.set(fingerprint, { finding: { ...finding, subject: { config }, fingerprint }, hasNumbers: false });
    }
  }
  return singles;
}
function silencedBy(finding, other) {
  const found = other.suppressed.find((suppressed) => suppressed.finding.fingerprint === finding.fingerprint);
  if (found === void 0) return { finding, by: "judged-otherwise", reason: "", until: null };
  return { finding, by: found.by, reason: found.by === "rule-off" ? "" : found.reason, until: found.until };
}
function told({ evidence, confidence }) {
  return JSON.stringify([confidence, evidence]);
}

// src/sources/reselect.ts
async function readUnder({ source, change, readings, before, after, named }) {
  if (readsAlike(before, after)) return readings;
  const isListed = (policy) => named.length > 0 || needsTree(change, policy);
  const listed = isListed(before) || isListed(after) ? await source.tree() : null;
  const paths = listed?.map(({ path }) => path) ?? null;
  const selected = (policy) => new Set(selectFiles(change, isListed(policy) ? paths : null, policy, named).head);
  const [old, fresh] = [selected(before), selected(after)];
  const known = new Set(readings.map(({ path }) => path));
  const more = [...fresh].filter((path) => !known.has(path));
  const contents = await source.read("head", more);
  const missing = { kind: "missing" };
  const readIncluded = async (path) => (await source.read("head", [path])).get(path) ?? missing;
  const found = await collectFiles(
    more,
    async (path) => contents.get(path) ?? missing,
    () => {
    },
    readIncluded
  );
  return withParts([...readings.filter(({ path }) => !old.has(path) || fresh.has(path)), ...found.readings]);
}

// src/bot/policy-preview.ts
function settingsOver({ failOn, comment, inline, language }) {
  return {
    ...failOn === null ? {} : { failOn },
    ...comment === null ? {} : { comment },
    ...inline === null ? {} : { inline },
    ...language === null ? {} : { language }
  };
}
async function withPolicyPreview(report, input, origin) {
  const { change } = input;
  if (change === null) return report;
  const proposed = await proposedPolicy(change, origin).catch((error) => error instanceof NotBrought ? error : Promise.reject(error));
  if (proposed === null) return report;
  if (proposed instanceof NotBrought) return { ...report, files: [...report.files, unreadable(origin.path, proposed.message)] };
  const { proposal } = proposed;
  const under = { source: origin.source, change, readings: input.readings, before: input.policy, named: origin.named ?? [] };
  const readings = proposal.kind === "policy" ? await readUnder({ ...under, after: proposal.policy }) : input.readings;
  return withPolicyChange(report, policyChangeOf(report, input, proposed, readings));
}
var NotBrought = class extends Error {
};
async function proposedPolicy(change, { source, path, isNamed, overrides }) {
  const file = fileChange(change.files, path);
  if (file === null) return null;
  const invalid = (line, message) => ({ path, file, proposal: { kind: "invalid", mistakes: [{ line, message }] } });
  if (file === "removed")
    return isNamed ? invalid(1, "a review is told to use this file, and it would be gone") : { path, file, proposal: { kind: "policy", policy: { ...defaultPolicy, ...overrides } } };
  const content = (await source.read("head", [path])).get(path);
  if (content?.kind === "failed") throw new NotBrought(content.message);
  const text = content?.kind === "bytes" ? decodeFile(path, content.bytes).file : null;
  if (text === null) return invalid(1, "this is no text file that can be read");
  const result = readPolicy(
    text,
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options }))
  );
  if (result.kind === "invalid") return { path, file, proposal: { kind: "invalid", mistakes: result.errors.map(({ line, message }) => ({ line, message })) } };
  return { path, file, proposal: { kind: "policy", policy: { ...result.policy, ...overrides } } };
}
function unreadable(path, reason) {
  return unknownFile(path, [{ code: "file-unreadable", path, line: null, values: { reason } }]);
}
async function repairsPolicy(source, path) {
  const proposed = await proposedPolicy(await source.change(), { source, path, isNamed: true, overrides: {} }).catch(() => null);
  return proposed?.proposal.kind === "policy";
}
function fileChange(files, path) {
  const there = files.find((file) => file.path === path);
  if (there !== void 0) return there.status === "renamed" ? "added" : { added: "added", modified: "edited", removed: "removed" }[there.status];
  return files.some((file) => file.status === "renamed" && file.previousPath === path) ? "removed" : null;
}

export {
  settingsOver,
  withPolicyPreview,
  repairsPolicy
};

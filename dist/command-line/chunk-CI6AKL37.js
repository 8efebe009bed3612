import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  decodeFile,
  parseYaml,
  policyPath
} from "./chunk-UIOSKFUZ.js";
import {
  require_mod,
  rules
} from "./chunk-UPQKCJ7I.js";
import {
  defaultPolicy
} from "./chunk-PSQEBCLX.js";
import {
  UsageError,
  ZodObject,
  __toESM,
  _enum,
  array,
  int,
  literal,
  looseObject,
  number,
  readContent,
  record,
  strictObject,
  string,
  union
} from "./chunk-A7W2MQOU.js";

// src/commands/policy.ts
import { join } from "node:path";

// src/policy/read.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/policy/schema.ts
var glob = string().min(1).max(500);
var globs = union([glob.transform((one) => [one]), array(glob).max(100)]);
var severity = _enum(["error", "warning", "note"]);
var isoDate = string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2027-01-31");
var Metric = strictObject({ name: string().min(1), goal: _enum(["min", "max"]).optional() });
var Study = strictObject({
  name: string().min(1).max(200),
  results: globs,
  config: string().min(1).optional(),
  metric: Metric.optional(),
  select: _enum(["best", "last"]).optional(),
  regime: _enum(["auto", "compute-bound", "not-compute-bound"]).optional(),
  purpose: _enum(["tuning", "scaling"]).optional(),
  round: int().min(1).optional(),
  "production-steps": number().positive().optional()
});
var Ignore = strictObject({
  rule: string(),
  path: glob.optional(),
  reason: string().min(1).max(500),
  until: isoDate.optional()
});
var PolicyFile = strictObject({
  version: literal(1),
  studies: array(Study).max(200).optional(),
  configs: globs.optional(),
  rules: record(string(), union([literal("off"), literal(false), looseObject({ severity: severity.optional() })])).optional(),
  ignore: array(Ignore).max(500).optional(),
  "fail-on": _enum(["never", "error", "warning", "note"]).optional(),
  comment: _enum(["on-findings", "always", "never"]).optional(),
  inline: int().min(0).max(30).optional(),
  language: _enum(["en", "ko"]).optional()
});
function keysAt(path) {
  const [section] = path;
  if (section === void 0) return Object.keys(PolicyFile.shape);
  if (section === "studies") return Object.keys(path.includes("metric") ? Metric.shape : Study.shape);
  return section === "ignore" ? Object.keys(Ignore.shape) : [];
}

// src/policy/read.ts
function readPolicy(file, rules2) {
  if (file.text.trim() === "") return { kind: "policy", policy: defaultPolicy };
  const document = parseYaml(file)[0];
  const broken = document?.problems.find((problem) => problem.code === "syntax-error" || problem.code === "duplicate-key");
  if (document === void 0 || broken !== void 0) {
    const what = broken?.code === "duplicate-key" ? `the key ${String(broken.values.key ?? "")} stands here twice` : "this is not YAML";
    return invalid(file.path, broken?.line ?? 1, `${what}; one mapping that starts with \`version: 1\` is expected`);
  }
  const parsed = PolicyFile.safeParse(plain(document.root));
  if (!parsed.success) {
    return { kind: "invalid", errors: parsed.error.issues.flatMap((issue) => describe(issue, document.root, file.path, keysAt(names(issue)))) };
  }
  const { ruleMap, errors } = readRules(parsed.data.rules ?? {}, rules2, document.root, file.path);
  errors.push(...unknownIgnores(parsed.data, rules2, document.root, file.path));
  return errors.length > 0 ? { kind: "invalid", errors } : { kind: "policy", policy: withDefaults(parsed.data, ruleMap) };
}
function withDefaults(data, rules2) {
  return {
    studies: (data.studies ?? []).map(
      (study) => ({
        name: study.name,
        results: study.results,
        config: study.config ?? null,
        metric: study.metric === void 0 ? null : { name: study.metric.name, goal: study.metric.goal ?? null },
        select: study.select ?? "best",
        regime: study.regime ?? "auto",
        purpose: study.purpose ?? "tuning",
        round: study.round ?? null,
        productionSteps: study["production-steps"] ?? null
      })
    ),
    configs: data.configs ?? defaultPolicy.configs,
    rules: rules2,
    ignore: (data.ignore ?? []).map((entry) => ({ rule: entry.rule, path: entry.path ?? null, reason: entry.reason, until: entry.until ?? null })),
    failOn: data["fail-on"] ?? defaultPolicy.failOn,
    comment: data.comment ?? defaultPolicy.comment,
    inline: data.inline ?? defaultPolicy.inline,
    language: data.language ?? defaultPolicy.language
  };
}
function readRules(data, known, root, path) {
  const ruleMap = /* @__PURE__ */ new Map();
  const errors = [];
  for (const [id, entry] of Object.entries(data)) {
    const rule = known.find((candidate) => candidate.id === id);
    if (rule === void 0) {
      errors.push({
        path,
        line: lineAt(root, ["rules", id]),
        message: unknownName(
          "rule",
          id,
          known.map((candidate) => candidate.id)
        )
      });
      continue;
    }
    if (entry === "off" || entry === false) {
      ruleMap.set(id, { off: true, severity: null, options: {} });
      continue;
    }
    const { severity: severity2, ...options } = entry;
    const checked = rule.options.safeParse(options);
    if (checked.success) ruleMap.set(id, { off: false, severity: severity2 ?? null, options });
    else {
      const keys = rule.options instanceof ZodObject ? ["severity", ...Object.keys(rule.options.shape)] : ["severity"];
      errors.push(...checked.error.issues.flatMap((issue) => describe({ ...issue, path: ["rules", id, ...issue.path] }, root, path, keys)));
    }
  }
  return { ruleMap, errors };
}
function unknownIgnores(data, known, root, path) {
  const ids = known.map((rule) => rule.id);
  return (data.ignore ?? []).flatMap(
    (entry, index) => ids.includes(entry.rule) ? [] : [{ path, line: lineAt(root, ["ignore", index, "rule"]), message: unknownName("rule", entry.rule, ids) }]
  );
}
function unknownName(what, name, known) {
  return `there is no ${what} \`${name}\`${known.length > 0 ? `; the nearest is \`${(0, import_fastest_levenshtein.closest)(name, [...known])}\`` : ""}`;
}
function names(issue) {
  return issue.path.filter((key) => typeof key !== "symbol");
}
function describe(issue, root, path, known) {
  const keys = names(issue);
  const where = keys.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path, line: lineAt(root, [...keys, key]), message: unknownName("key", key, known) }));
  }
  return [{ path, line: lineAt(root, keys), message: where === "" ? issue.message : `\`${where}\`: ${issue.message}` }];
}
function lineAt(root, path) {
  let node = root;
  let line = root.span.line;
  for (const key of path) {
    if (node.kind === "mapping") {
      const entry = node.entries.get(String(key));
      if (entry === void 0) break;
      line = entry.keySpan.line;
      node = entry.value;
    } else if (node.kind === "sequence") {
      const item = node.items[Number(key)];
      if (item === void 0) break;
      line = item.span.line;
      node = item;
    } else break;
  }
  return line;
}
function plain(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain);
  const data = /* @__PURE__ */ Object.create(null);
  for (const [key, entry] of node.entries) data[key] = plain(entry.value);
  return data;
}
function invalid(path, line, message) {
  return { kind: "invalid", errors: [{ path, line, message }] };
}

// src/commands/policy.ts
async function policyFromFile(path, overrides) {
  const content = await readContent(path);
  if (content.kind !== "bytes") throw new UsageError(`The policy file \`${path}\` cannot be read; name an existing file with --policy.`);
  return policyFrom(path, content, overrides);
}
async function policyOfFolder(root, overrides) {
  return policyFrom(policyPath, await readContent(join(root, policyPath)), overrides);
}
function policyFrom(path, content, overrides) {
  const { file } = content?.kind === "bytes" ? decodeFile(path, content.bytes) : { file: null };
  const result = file === null ? { kind: "policy", policy: defaultPolicy } : readPolicy(
    file,
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options }))
  );
  if (result.kind === "invalid") {
    throw new UsageError(result.errors.map((error) => `${error.path}:${error.line}: ${error.message}`).join("\n"));
  }
  return { ...result.policy, failOn: overrides.failOn ?? result.policy.failOn, language: overrides.language ?? result.policy.language };
}

export {
  policyFromFile,
  policyOfFolder,
  policyFrom
};

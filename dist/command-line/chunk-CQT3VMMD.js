import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readPolicy
} from "./chunk-YD6WVFJV.js";
import {
  rules
} from "./chunk-GM5P6QZN.js";
import {
  decodeFile,
  policyPath
} from "./chunk-4DYOB6FB.js";
import {
  defaultPolicy
} from "./chunk-HSLTBOYV.js";
import {
  UsageError,
  readContent
} from "./chunk-UWNNUUV7.js";

// src/commands/policy.ts
import { join } from "node:path";
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

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/links.ts
var HOME = "https://github.com/longrun-dev/longrun";
function rulePage(rule, version) {
  return /^[a-z0-9-]{1,80}$/.test(rule) ? `${HOME}/blob/${release(version)}/docs/rules/${rule}.md` : `${HOME}/tree/${release(version)}/docs/rules`;
}
function policyPage(version) {
  return `${HOME}/blob/${release(version)}/docs/policy.md`;
}
function release(version) {
  return /^\d+\.\d+\.\d+$/.test(version) ? `v${version}` : "main";
}

export {
  HOME,
  rulePage,
  policyPage
};

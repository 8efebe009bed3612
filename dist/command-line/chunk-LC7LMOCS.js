import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/report/links.ts
var HOME = "https://github.com/longrun-dev/longrun";
function rulePage(rule, version) {
  const release = /^\d+\.\d+\.\d+$/.test(version) ? `v${version}` : "main";
  return /^[a-z0-9-]{1,80}$/.test(rule) ? `${HOME}/blob/${release}/docs/rules/${rule}.md` : `${HOME}/tree/${release}/docs/rules`;
}

export {
  rulePage
};

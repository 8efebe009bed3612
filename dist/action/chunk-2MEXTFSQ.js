import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/bot/mistake.ts
var RequestMistake = class extends Error {
  name = "RequestMistake";
};
var ReviewImpossible = class extends Error {
  name = "ReviewImpossible";
};

// src/report/links.ts
var HOME = "https://github.com/longrun-dev/longrun";
function rulePage(rule, version) {
  return /^[a-z0-9-]{1,80}$/.test(rule) ? `${HOME}/blob/${release(version)}/docs/rules/${rule}.md` : `${HOME}/tree/${release(version)}/docs/rules`;
}
function release(version) {
  return /^\d+\.\d+\.\d+$/.test(version) ? `v${version}` : "main";
}

// src/report/sarif/category.ts
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
function automationId(instance) {
  const name = (instance ?? "").normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return name === "" || name === "longrun" ? "longrun/" : `longrun/${Array.from(name).slice(0, 100).join("")}/`;
}

export {
  RequestMistake,
  ReviewImpossible,
  HOME,
  rulePage,
  SCHEMA,
  automationId
};

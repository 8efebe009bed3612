import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/bot/mistake.ts
var RequestMistake = class extends Error {
  name = "RequestMistake";
};
var ReviewImpossible = class extends Error {
  name = "ReviewImpossible";
};

// src/report/sarif/category.ts
function automationId(instance) {
  const name = (instance ?? "").normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-");
  return name === "" || name === "longrun" ? "longrun/" : `longrun/${Array.from(name).slice(0, 100).join("")}/`;
}

export {
  RequestMistake,
  ReviewImpossible,
  automationId
};

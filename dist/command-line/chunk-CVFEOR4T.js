import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/bot/mistake.ts
var RequestMistake = class extends Error {
  name = "RequestMistake";
};
var ReviewImpossible = class extends Error {
  name = "ReviewImpossible";
};

export {
  RequestMistake,
  ReviewImpossible
};

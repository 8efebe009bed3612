import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/action/exit-status.ts
var exitStatus = { ok: 0, findings: 1, usage: 2, failed: 4 };

// src/publish/log.ts
var maxCharacters = 2e4;
function logText(message) {
  const cut = message.length > maxCharacters ? `${message.slice(0, maxCharacters)}\u2026` : message;
  return cut.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/).map(
    (line) => `\u2502 ${line.replace(new RegExp("\\p{Cc}|[\\u202a-\\u202e\\u2066-\\u2069]", "gu"), " ").replace(/:(?=:)/g, ":\u200B").replaceAll("##[", "##\u200B[")}`
  ).join("\n");
}

export {
  exitStatus,
  logText
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/words/markup.ts
var LONGEST_NAME = 120;
function code(name) {
  const plain = name.replace(/[\s\u0085\u2028\u2029]+/g, " ").replaceAll("`", "\u02CB").trim();
  if (plain === "") return "(unnamed)";
  return `\`${plain.length > LONGEST_NAME ? `${[...plain.slice(0, LONGEST_NAME)].slice(0, -1).join("")}\u2026` : plain}\``;
}

export {
  code
};

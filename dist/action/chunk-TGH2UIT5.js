import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/publish/job-summary.ts
import { appendFile } from "node:fs/promises";
var maxBytes = 900 * 1024;
async function publishJobSummary(markdown, file) {
  if (file === null) return;
  const bytes = Buffer.from(`${markdown.trimEnd()}
`);
  await appendFile(file, bytes.length <= maxBytes ? bytes : Buffer.from(new TextDecoder().decode(bytes.subarray(0, maxBytes))));
}

export {
  publishJobSummary
};

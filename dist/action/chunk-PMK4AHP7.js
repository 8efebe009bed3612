import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  exitStatus,
  logText
} from "./chunk-AQTPEABI.js";
import {
  HOME,
  SCHEMA,
  automationId
} from "./chunk-2MEXTFSQ.js";

// src/action/nothing.ts
import { appendFile } from "node:fs/promises";

// src/action/nothing-files.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
async function writeNothing(because, { temporaryFolder, version, input }) {
  const files = [
    ["report-file", "longrun-report.json", JSON.stringify(emptyReport(version), null, 2)],
    ["sarif-file", "longrun.sarif", JSON.stringify(emptySarif(version, input("check-name")), null, 2)],
    ["html-file", "longrun-report.html", emptyPage(because)]
  ];
  const lines = await Promise.all(
    files.map(async ([output, name, text]) => {
      const path = join(temporaryFolder, name);
      const isWritten = await writeFile(path, `${text}
`).then(
        () => true,
        () => false
      );
      return `${output}=${isWritten ? path : ""}
`;
    })
  );
  return lines.join("");
}
function emptyReport(version) {
  const lists = { findings: [], abstentions: [], suppressed: [], studies: [], schedules: [], files: [] };
  return { schema: "longrun.report/1", version, verdict: "nothing-to-judge", ...lists, headSha: null, command: "", policyChange: null };
}
function emptySarif(version, instance) {
  const driver = { name: "Longrun", version, informationUri: HOME, rules: [] };
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [{ tool: { driver }, automationDetails: { id: automationId(instance) }, columnKind: "utf16CodeUnits", results: [] }]
  };
}
function emptyPage(because) {
  const said = because.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Longrun: nothing to judge</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style>
</head>
<body><main><h1>Nothing to judge</h1><p>${said}</p></main></body>
</html>`;
}

// src/action/nothing.ts
var outputs = "verdict=nothing-to-judge\nerrors=0\nwarnings=0\nnotes=0\nmax-train-steps={}\n";
async function concludeWithNothing(because, environment) {
  process.stdout.write(`${logText(because)}
`);
  if (environment.outputFile !== null) await appendFile(environment.outputFile, outputs + await writeNothing(because, environment));
  if (environment.summaryFile !== null) await appendFile(environment.summaryFile, `${because}
`);
  return exitStatus.ok;
}

export {
  concludeWithNothing
};

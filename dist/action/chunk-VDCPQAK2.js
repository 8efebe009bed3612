import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  guarded
} from "./chunk-6OHPLQIJ.js";
import {
  judgePull,
  readPull
} from "./chunk-KB2OBIIQ.js";
import {
  publishReview,
  totalsOf
} from "./chunk-ET22L6I6.js";
import {
  publishJobSummary
} from "./chunk-TGH2UIT5.js";
import {
  conclude,
  error,
  log,
  notice,
  setOutput,
  warning
} from "./chunk-2A45Y2SH.js";
import {
  reading
} from "./chunk-WGIWYEM6.js";
import {
  isOutdated,
  isShown,
  troublesOf
} from "./chunk-5G4NN56E.js";
import {
  plainMarkdown,
  workflowText
} from "./chunk-H3ZINUNI.js";

// src/publish/annotations.ts
function publishAnnotations(annotations) {
  const show = { error, warning, notice };
  for (const { level, title, message, path, startLine, endLine } of annotations) {
    const place = path === null ? {} : { file: path, ...startLine === null ? {} : { startLine, endLine: endLine ?? startLine } };
    show[level](message, { title, ...place });
  }
}

// src/publish/outputs.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
function publishOutputs(report) {
  const { errors, warnings, notes } = totalsOf(report);
  setOutput("verdict", report.verdict);
  setOutput("errors", errors);
  setOutput("warnings", warnings);
  setOutput("notes", notes);
  setOutput("max-train-steps", recommendedLengths(report));
}
var FILES = {
  json: { output: "report-file", name: "longrun-report.json" },
  sarif: { output: "sarif-file", name: "longrun.sarif" },
  html: { output: "html-file", name: "longrun-report.html" }
};
async function publishFiles(files, folder) {
  const troubles = [];
  for (const kind of ["json", "sarif", "html"]) {
    const { output, name } = FILES[kind];
    const path = join(folder, name);
    try {
      await writeFile(path, files[kind].endsWith("\n") ? files[kind] : `${files[kind]}
`);
      setOutput(output, path);
    } catch (error2) {
      setOutput(output, "");
      troubles.push(`The file ${name} cannot be written (${codeOf(error2)}); the output ${output} is empty.`);
    }
  }
  return troubles;
}
function codeOf(error2) {
  return typeof error2 === "object" && error2 !== null && "code" in error2 ? String(error2.code) : "for a reason that is not known";
}
function recommendedLengths(report) {
  const lengths = /* @__PURE__ */ Object.create(null);
  for (const { study, recommendation } of report.studies) {
    if (recommendation !== null) lengths[study.name] = recommendation.maxTrainSteps;
  }
  return JSON.stringify(lengths);
}

// src/action/publish-to-job.ts
async function publishToJob({ report, rendered, outcome, environment }) {
  const troubles = troublesOf(outcome);
  for (const why of troubles) warning(workflowText(why), { title: "Longrun" });
  const { shown, remark } = rendered.annotations;
  const isAnnotated = !isShown(outcome);
  if (isAnnotated) publishAnnotations(shown);
  const remarks = isOutdated(outcome) ? [...troubles, outdated] : troubles;
  for (const sentence of remarks) log(sentence);
  const parts = [rendered.jobSummary.trimEnd(), isAnnotated ? remark : "", ...remarks.map((sentence) => plainMarkdown(sentence))];
  await publishJobSummary(parts.filter((part) => part !== "").join("\n\n"), environment.summaryFile);
  for (const why of await publishFiles(rendered.files(), environment.temporaryFolder)) warning(workflowText(why), { title: "Longrun" });
  publishOutputs(report);
}
var outdated = "The pull request has moved on since this run began: the run for its new head commit writes the comments.";

// src/action/pull.ts
async function makeReview({ context, environment }, pull, runId = null) {
  const judged = await judgePull(context, pull, runId);
  log(judged.rendered.text);
  const outcome = await publishReview(context, judged);
  await publishToJob({ ...judged, outcome, environment });
  log(`Reviewed ${pull.repository.owner}/${pull.repository.name}#${pull.number} at ${judged.source.headSha}: ${judged.report.verdict}.`);
  return { judged, outcome };
}
function reviewPull(started, pull, runId = null) {
  return guarded(started.context, pull, async () => {
    const { judged } = await makeReview(started, pull, runId);
    return conclude(judged.report, judged.policy.failOn);
  });
}
async function reviewNumber(started, repository, number) {
  const { client } = started.context;
  return reviewPull(started, await reading(`read pull request ${number}`, "pull-requests: read", () => readPull(client, repository, number)));
}

export {
  publishToJob,
  makeReview,
  reviewPull,
  reviewNumber
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkToWrite,
  listedChecks,
  publicationTo,
  publishCheckRun
} from "./chunk-ET22L6I6.js";
import {
  RequestMistake,
  ReviewImpossible
} from "./chunk-2MEXTFSQ.js";
import {
  plainMarkdown
} from "./chunk-H3ZINUNI.js";

// src/publish/standing-checks.ts
async function standingChecks(publication, name) {
  const runs = await listedChecks(publication, name).catch(() => []);
  return runs.flatMap(({ status, external_id: id }) => status === "completed" ? [{ isOfPull: /^longrun:\d/.test(id ?? "") }] : []);
}

// src/bot/conclude-check.ts
async function concludeUnjudged(context, target, because) {
  const name = checkToWrite(context.settings);
  if (name === null) return null;
  const publication = publicationTo(context, target);
  const standing = await standingChecks(publication, name);
  if (standing.length > 0) return { kind: "unchanged" };
  return publishCheckRun(publication, wishOf(name, because));
}
function wishOf(name, because) {
  return { name, conclusion: "neutral", title: "Longrun: not judged", summary: plainMarkdown(because), annotations: [] };
}

// src/action/guarded.ts
async function guarded(context, target, work) {
  try {
    return await work();
  } catch (error) {
    await sayOnCheck(context, target, error);
    throw error;
  }
}
async function sayOnCheck(context, target, error) {
  try {
    const outcome = await concludeUnjudged(context, target, sentenceOf(error));
    if (outcome?.kind === "denied" || outcome?.kind === "failed") context.log(outcome.why);
  } catch {
    context.log("The check run could not be concluded.");
  }
}
function sentenceOf(error) {
  const isSaid = error instanceof RequestMistake || error instanceof ReviewImpossible;
  return isSaid ? error.message : "Longrun failed because of an error of its own; the log of the job has it.";
}

export {
  standingChecks,
  concludeUnjudged,
  guarded
};

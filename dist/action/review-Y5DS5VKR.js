import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  publishToJob,
  reviewNumber,
  reviewPull
} from "./chunk-VDCPQAK2.js";
import {
  concludeUnjudged,
  guarded,
  standingChecks
} from "./chunk-6OHPLQIJ.js";
import {
  judgeSource,
  mayMatter,
  openRange,
  readCommitSha,
  readDefaultBranch,
  readPull,
  resultsElsewhere
} from "./chunk-KB2OBIIQ.js";
import {
  checkToWrite,
  publicationTo,
  publishCheck
} from "./chunk-ET22L6I6.js";
import {
  askedBy,
  start
} from "./chunk-UJESL6QI.js";
import {
  concludeWithNothing
} from "./chunk-PMK4AHP7.js";
import "./chunk-TGH2UIT5.js";
import {
  conclude,
  log
} from "./chunk-2A45Y2SH.js";
import "./chunk-AQTPEABI.js";
import {
  reading
} from "./chunk-WGIWYEM6.js";
import {
  UnusableAnswer,
  array,
  failureOf,
  int,
  noSurfaces,
  object,
  string,
  unknown
} from "./chunk-5G4NN56E.js";
import {
  RequestMistake
} from "./chunk-2MEXTFSQ.js";
import "./chunk-H3ZINUNI.js";
import "./chunk-R7OEXDQG.js";

// src/bot/judge-commit.ts
async function judgeCommit(context, commits) {
  const source = await reading("compare the commits", "contents: read", () => open(context, commits));
  if (source === null) return null;
  const elsewhere = () => resultsElsewhere(context, { ...commits, body: "", runId: null });
  return { source, ...await judgeSource(context, source, { elsewhere, command: () => commandFor(source), place: "here", repository: commits.repository }) };
}
async function open({ client, log: log2 }, commits) {
  const { repository, headSha, baseSha } = commits;
  const from = (base) => openRange(client, repository, { base, head: headSha }, mayMatter);
  if (baseSha !== null) {
    const source = commits.mayFallBack ? await orNull(isGone, () => from(baseSha)) : await from(baseSha);
    if (source !== null) return source;
    log2(`The commit ${baseSha.slice(0, 7)} that stood there before is gone or shares no history with this one: the default branch is compared with.`);
  }
  const branch = commits.defaultBranch ?? await readDefaultBranch(client, repository);
  return orNull(sharesNothing, () => from(branch));
}
async function orNull(isExpected, read) {
  try {
    return await read();
  } catch (error) {
    if (isExpected(error)) return null;
    throw error;
  }
}
function isGone(error) {
  return failureOf(error).kind === "not-found";
}
function sharesNothing(error) {
  const { kind, message } = failureOf(error);
  return kind === "not-found" && /no common ancestor/i.test(message);
}
function commandFor(source) {
  const base = source.knownBase();
  return `git fetch origin ${source.headSha} && longrun review${base === null ? "" : ` --base ${base}`} --head ${source.headSha}`;
}

// src/bot/publish-commit.ts
async function publishCommit(context, { repository, headSha, from }, judged) {
  const name = checkToWrite(context.settings);
  if (name === null) return null;
  const target = { repository, headSha, number: null };
  if (from === "push" && (await standingChecks(publicationTo(context, target), name)).some(({ isOfPull }) => isOfPull)) {
    context.log("The check run of a pull request with this head stands: the push leaves it as it is.");
    return null;
  }
  return publishCheck(context, target, judged);
}

// src/action/commit.ts
function reviewCommit(started, commit) {
  const { context } = started;
  const commits = { ...commit, mayFallBack: commit.from === "push" };
  return guarded(context, { ...commit, number: null }, async () => {
    const judged = await judgeCommit(context, commits);
    if (judged === null) return nothingInCommon(started, commits);
    return finish(started, commits, judged, await publishCommit(context, commit, judged));
  });
}
async function reviewRef(started, { repository, ref, defaultBranch }) {
  const { context } = started;
  const headSha = await reading(`find \`${ref}\``, "contents: read", () => shaOf(started, repository, ref));
  const commits = { repository, headSha, baseSha: null, mayFallBack: false, defaultBranch };
  const judged = await judgeCommit(context, commits);
  return judged === null ? nothingInCommon(started, commits) : finish(started, commits, judged, null);
}
async function shaOf({ context }, repository, ref) {
  try {
    return await readCommitSha(context.client, repository, ref);
  } catch (error) {
    const { kind } = failureOf(error);
    if (kind !== "not-found" && kind !== "refused") throw error;
    throw new RequestMistake(`The input \`ref\` is ${JSON.stringify(ref)}, which names no commit here; a branch, a tag or a commit is expected.`);
  }
}
async function finish({ environment }, commits, judged, check) {
  log(judged.rendered.text);
  await publishToJob({ ...judged, outcome: { ...noSurfaces, check }, environment });
  log(`Reviewed ${commits.repository.owner}/${commits.repository.name} at ${commits.headSha}: ${judged.report.verdict}.`);
  return conclude(judged.report, judged.policy.failOn);
}
function nothingInCommon({ environment }, { headSha }) {
  return concludeWithNothing(`The commit ${headSha.slice(0, 7)} shares no history with the default branch: there is nothing to compare it with.`, environment);
}

// src/github/pulls-of-run.ts
var maxPages = 5;
var ListedPull = object({ number: int().positive(), state: string(), head: object({ sha: string() }) });
async function findPulls(client, run) {
  const byBranch = run.head === null ? [] : await listOpen(client, run, { head: run.head, pages: 1 });
  if (byBranch.length > 0) return sorted(byBranch, run.headSha);
  const byCommit = await listOfCommit(client, run);
  if (byCommit.length > 0) return sorted(byCommit, run.headSha);
  const open2 = await listOpen(client, run, { head: null, pages: maxPages });
  return sorted(
    open2.filter(({ head }) => head.sha === run.headSha),
    run.headSha
  );
}
function sorted(pulls, headSha) {
  const numbers = pulls.filter(({ head }) => head.sha === headSha).map(({ number }) => number);
  const movedOn = pulls.filter(({ head }) => head.sha !== headSha).map(({ number }) => number);
  return { numbers, movedOn };
}
async function listOpen({ octokit }, { repository }, { head, pages }) {
  const found = [];
  const where = { owner: repository.owner, repo: repository.name, state: "open", sort: "updated", direction: "desc", per_page: 100 };
  for (let page = 1; page <= pages; page++) {
    const { data } = await octokit.rest.pulls.list({ ...where, page, ...head === null ? {} : { head } });
    found.push(...openOf(data));
    if (data.length < where.per_page) break;
  }
  return found;
}
async function listOfCommit({ octokit }, { repository, headSha }) {
  const where = { owner: repository.owner, repo: repository.name, commit_sha: headSha, per_page: 100 };
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit(where);
  return openOf(data);
}
function openOf(data) {
  const entries = array(unknown()).safeParse(data);
  if (!entries.success) throw new UnusableAnswer("the pull requests came as no list");
  return entries.data.flatMap((entry) => {
    const parsed = ListedPull.safeParse(entry);
    return parsed.success && parsed.data.state === "open" ? [parsed.data] : [];
  });
}

// src/action/workflow-run.ts
async function reviewFinishedRun(started, run) {
  const found = await guarded(started.context, { ...run, number: null }, () => pullOf(started, run));
  if ("pull" in found) return reviewPull(started, found.pull, run.id);
  return concludeWithNothing(found.because, started.environment);
}
async function pullOf(started, run) {
  const { client } = started.context;
  const found = await reading("find the pull request of the finished run", "pull-requests: read", () => findPulls(client, run));
  const [number, ...others] = found.numbers;
  if (number === void 0) return { because: noneSentence(run, found) };
  if (others.length > 0) return { because: await several(started, run, found.numbers) };
  const pull = await reading(`read pull request ${number}`, "pull-requests: read", () => readPull(client, run.repository, number));
  return pull.headSha === run.headSha ? { pull } : { because: outdated(run, [number]) };
}
async function several(started, run, numbers) {
  const because = `The commit ${run.headSha.slice(0, 7)} is the head of several open pull requests (${listed(numbers)}), and the run does not tell which one it was for: start a review by hand with \`pr-number\`.`;
  await concludeUnjudged(started.context, { ...run, number: null }, because);
  return because;
}
function noneSentence(run, { movedOn }) {
  if (movedOn.length > 0) return outdated(run, movedOn);
  return `No open pull request has the commit ${run.headSha.slice(0, 7)} of the finished run as its head: there is nothing to review.`;
}
function outdated({ headSha }, numbers) {
  return `The finished run is outdated: ${listed(numbers)} has moved on from ${headSha.slice(0, 7)}, and the run for its new head brings the review.`;
}
function listed(numbers) {
  return numbers.map((number) => `#${number}`).join(", ");
}

// src/action/review.ts
async function review(environment) {
  const started = start(environment);
  const asked = askedBy(environment, started.settings);
  switch (asked.kind) {
    case "pull-request":
      return reviewPull(started, asked.pull);
    case "pull-request-number":
      return reviewNumber(started, asked.repository, asked.number);
    case "commit":
      return reviewCommit(started, asked.commit);
    case "ref":
      return reviewRef(started, asked.request);
    case "finished-run":
      return reviewFinishedRun(started, asked.run);
  }
}
export {
  review
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  hunkOf,
  instanceKey,
  instanceOf,
  isNewer,
  isOwn,
  markerOf,
  outcomeOf,
  postedKey,
  postedKeys,
  readConversation,
  readMarker,
  sendOnce,
  shortFingerprint,
  wishOf,
  withMarker,
  withoutMarker
} from "./chunk-CQ7JI45R.js";
import {
  noSurfaces
} from "./chunk-K3KVLZZZ.js";
import {
  _enum,
  array,
  describeFailure,
  failureOf,
  lazy,
  number,
  object,
  string,
  unknown
} from "./chunk-ML4NKRRZ.js";
import {
  RequestMistake,
  ReviewImpossible
} from "./chunk-E7AERHBF.js";
import {
  fails,
  plainMarkdown
} from "./chunk-H3ZINUNI.js";

// src/publish/check-run.ts
import { createHash } from "node:crypto";
var batchSize = 50;
var maxSends = 3;
var CheckRun = lazy(
  () => object({
    id: number(),
    external_id: string().nullish(),
    conclusion: _enum(["success", "neutral", "failure"]).nullish().catch(null),
    output: object({ title: string().nullish(), summary: string().nullish(), annotations_count: number().catch(0) })
  })
);
var CheckRuns = lazy(() => object({ check_runs: array(unknown()) }));
var levels = { error: "failure", warning: "warning", notice: "notice" };
async function publishCheckRun(publication, given) {
  const wish = { ...given, annotations: given.annotations.filter(({ path, startLine }) => path !== null && startLine !== null) };
  const writing = { publication, wish, own: identityOf(publication, wish) };
  try {
    return await write(writing);
  } catch (error) {
    const what = failureOf(error);
    if (what.kind === "bug") throw error;
    return { kind: isDenied(what) ? "denied" : "failed", why: describeFailure(what, `write the check run ${wish.name}`, "checks: write") };
  }
}
async function write(writing) {
  const { publication, wish, own } = writing;
  const standing = await find(publication, wish.name, own);
  if (standing === null) return create(writing);
  if (standing.identity.isLater) {
    publication.log(`The check run ${wish.name} was written by a later run and stays as it is.`);
    return { kind: "unchanged" };
  }
  const isContinued = standing.identity.content === own.content && standing.run.output.annotations_count <= wish.annotations.length;
  return isContinued ? bringUpToDate(writing, standing.run) : create(writing);
}
function identityOf({ target, run }, { annotations }) {
  const content = createHash("sha256").update(JSON.stringify(annotations.map(toApi))).digest("base64url").slice(0, 12);
  return { prefix: `longrun:${target.number ?? "commit"}`, run: run.run, attempt: run.attempt, content };
}
function externalId({ prefix, run, attempt: attempt2, content }) {
  return `${prefix}:${run}:${attempt2}:${content}`;
}
async function listed({ client, target }, name) {
  const { data } = await client.octokit.rest.checks.listForRef({
    owner: target.repository.owner,
    repo: target.repository.name,
    ref: target.headSha,
    check_name: name,
    filter: "all",
    per_page: 100
  });
  const list = CheckRuns.safeParse(data);
  const runs = (list.success ? list.data.check_runs : []).flatMap((entry) => {
    const run = CheckRun.safeParse(entry);
    return run.success && (run.data.external_id ?? "").startsWith("longrun:") ? [run.data] : [];
  });
  return runs.sort((a, b) => b.id - a.id);
}
async function find(publication, name, own) {
  const [run] = await listed(publication, name);
  const identity = run === void 0 ? null : readIdentity(run.external_id ?? "", own);
  return run === void 0 || identity === null ? null : { run, identity };
}
function readIdentity(text, own) {
  if (!text.startsWith(`${own.prefix}:`)) return null;
  const [run, attempt2, content] = text.slice(own.prefix.length + 1).split(":");
  const [runNumber, attemptNumber] = [Number(run), Number(attempt2)];
  if (content === void 0 || !Number.isInteger(runNumber) || !Number.isInteger(attemptNumber)) return null;
  return { content, isLater: runNumber > own.run || runNumber === own.run && attemptNumber > own.attempt };
}
function contentOf({ publication, wish, own }) {
  const { target, run, serverUrl } = publication;
  const { owner, name } = target.repository;
  return {
    external_id: externalId(own),
    status: "completed",
    conclusion: wish.conclusion,
    ...run.run === 0 ? {} : { details_url: `${serverUrl}/${owner}/${name}/actions/runs/${run.run}` },
    output: { title: wish.title, summary: wish.summary }
  };
}
async function bringUpToDate(writing, { id, conclusion, output }) {
  const { wish } = writing;
  const count = output.annotations_count;
  const isSame = output.title === wish.title && output.summary === wish.summary && conclusion === wish.conclusion;
  if (!isSame) await patch(writing, { id, from: count, to: count });
  await append(writing, id, count);
  return { kind: isSame && count === wish.annotations.length ? "unchanged" : "written" };
}
async function create(writing) {
  const { id, count } = await createAtAll(writing);
  await append(writing, id, count);
  await giveWay(writing, id);
  return { kind: "written" };
}
async function createAtAll(writing) {
  const { annotations } = writing.wish;
  const first = annotations.slice(0, batchSize).map(toApi);
  try {
    return await createWith(writing, first);
  } catch (error) {
    if (failureOf(error).kind !== "refused" || first.length === 0) throw error;
    sayRefused(writing, error);
    return { ...await createWith(writing, []), count: annotations.length };
  }
}
async function giveWay({ publication, wish, own }, id) {
  const { client, target } = publication;
  const later = (await listed(publication, wish.name)).find((run) => readIdentity(run.external_id ?? "", own)?.isLater === true);
  const { title, summary } = later?.output ?? {};
  if (later === void 0 || !later.conclusion || !title || !summary) return;
  const { conclusion, external_id } = later;
  const where = { owner: target.repository.owner, repo: target.repository.name, check_run_id: id };
  await client.octokit.rest.checks.update({ ...where, status: "completed", conclusion, ...external_id ? { external_id } : {}, output: { title, summary } });
}
async function createWith(writing, annotations) {
  const { publication, wish, own } = writing;
  const { client, target } = publication;
  const content = contentOf(writing);
  const where = { owner: target.repository.owner, repo: target.repository.name, name: wish.name, head_sha: target.headSha };
  for (let sends = 1; ; sends++) {
    try {
      const { data } = await client.octokit.rest.checks.create({ ...where, ...content, output: { ...content.output, annotations: [...annotations] } });
      return { id: data.id, count: annotations.length };
    } catch (error) {
      if (failureOf(error).kind !== "unclear" || sends === maxSends) throw error;
      const landed = (await listed(publication, wish.name)).find((run) => run.external_id === externalId(own));
      if (landed !== void 0) return { id: landed.id, count: landed.output.annotations_count };
    }
  }
}
async function append(writing, id, from) {
  const { annotations } = writing.wish;
  try {
    for (let start = from; start < annotations.length; start += batchSize) {
      await patch(writing, { id, from: start, to: Math.min(start + batchSize, annotations.length) });
    }
  } catch (error) {
    if (failureOf(error).kind !== "refused") throw error;
    sayRefused(writing, error);
  }
}
function sayRefused({ publication, wish }, error) {
  publication.log(`GitHub did not take all annotations of the check run ${wish.name} (${failureOf(error).message}); its summary has the findings.`);
}
async function patch(writing, { id, from, to }) {
  const { client, target } = writing.publication;
  const where = { owner: target.repository.owner, repo: target.repository.name, check_run_id: id };
  const content = contentOf(writing);
  const annotations = writing.wish.annotations.slice(from, to).map(toApi);
  const output = annotations.length === 0 ? content.output : { ...content.output, annotations };
  for (let sends = 1; ; sends++) {
    try {
      await client.octokit.rest.checks.update({ ...where, ...content, output });
      return;
    } catch (error) {
      if (failureOf(error).kind !== "unclear" || sends === maxSends) throw error;
      const now = CheckRun.safeParse((await client.octokit.rest.checks.get(where)).data);
      if (annotations.length > 0 && now.success && now.data.output.annotations_count >= to) return;
    }
  }
}
function toApi({ level, title, message, path, startLine, endLine }) {
  const start = startLine ?? 1;
  return { path: path ?? "", start_line: start, end_line: endLine ?? start, annotation_level: levels[level], title: title.slice(0, 255), message };
}
function isDenied({ kind }) {
  return kind === "forbidden" || kind === "not-found" || kind === "unauthorized";
}

// src/publish/standing-checks.ts
var CheckRuns2 = lazy(() => object({ check_runs: array(object({ status: string(), external_id: string().nullish() })) }));
async function standingChecks({ client, target }, name) {
  const where = { owner: target.repository.owner, repo: target.repository.name, ref: target.headSha, check_name: name, filter: "all", per_page: 100 };
  const data = await client.octokit.rest.checks.listForRef(where).then(
    (answer3) => answer3.data,
    () => null
  );
  const parsed = CheckRuns2.safeParse(data);
  const runs = parsed.success ? parsed.data.check_runs : [];
  return runs.flatMap(({ status, external_id: id }) => status === "completed" && id?.startsWith("longrun:") ? [{ isOfPull: /^longrun:\d/.test(id) }] : []);
}

// src/publish/own.ts
function ownThreads(writer, { threads, viewer, headSha }) {
  const self = markerOf(writer, "finding", "");
  return threads.flatMap((thread) => {
    const first = ownComment(writer, thread.first, viewer);
    if (first === null || first.marker.kind !== "finding" && !isStatus(first.marker)) return [];
    const replies = thread.replies.map((reply) => ownComment(writer, reply, viewer));
    const statuses = replies.flatMap((reply) => reply !== null && isStatus(reply.marker) ? [reply] : []);
    const isAnswered2 = statuses.length < thread.replies.length || thread.isCut;
    return [{ thread, marker: first.marker, statuses, isAnswered: isAnswered2, isNewer: isNewer(first.marker, self, headSha) }];
  });
}
function ownSummaries(writer, { comments, viewer }) {
  return comments.flatMap((comment) => {
    const own = ownComment(writer, comment, viewer);
    return own?.marker.kind === "summary" ? [own] : [];
  });
}
function ownComment(writer, comment, viewer) {
  const marker = isOwn(comment.author, viewer) ? readMarker(comment.body) : null;
  return marker !== null && marker.instance === instanceKey(writer.instance) ? { comment, marker } : null;
}
function isStatus({ kind }) {
  return kind === "fixed" || kind === "returned";
}

// src/publish/review-plan.ts
function planReview(writer, conversation, given, posted) {
  const wish = shortened(given);
  const own = ownThreads(writer, conversation);
  const kept = keptThreads(own, wish);
  const ranked = [...wish.comments].sort((a, b) => b.rank - a.rank);
  const deleted = [...wish.live].filter((fingerprint) => posted.has(postedKey(fingerprint)) && !kept.has(fingerprint));
  const fresh = ranked.filter(({ fingerprint }) => !kept.has(fingerprint) && !deleted.includes(fingerprint));
  const touched = own.filter((one) => !one.thread.isResolved && !one.isNewer);
  return {
    create: firstOfEach(fresh.flatMap((comment) => place(comment, wish.files))).slice(0, Math.max(0, wish.inline - kept.size - deleted.length)),
    update: [
      ...ranked.flatMap((comment) => refresh(comment, kept.get(comment.fingerprint))),
      ...touched.flatMap((one) => wish.live.has(one.marker.fp) ? takeBack(writer, one, wish) : [])
    ],
    answer: touched.flatMap((one) => wish.live.has(one.marker.fp) ? [] : answer(writer, one, wish)),
    remove: touched.flatMap((one) => removed(one, kept)),
    keep: [...kept].map(([fingerprint, { thread }]) => ({ id: thread.first.id, fingerprint }))
  };
}
function shortened(wish) {
  const shortSet = (fingerprints) => new Set([...fingerprints].map(shortFingerprint));
  const comments = wish.comments.map((comment) => ({ ...comment, fingerprint: shortFingerprint(comment.fingerprint) }));
  return { ...wish, comments, live: shortSet(wish.live), ignored: shortSet(wish.ignored) };
}
function keptThreads(own, wish) {
  const kept = /* @__PURE__ */ new Map();
  const weight = ({ thread, isAnswered: isAnswered2 }) => 2 * Number(thread.isResolved) + Number(isAnswered2);
  for (const one of [...own].sort((a, b) => weight(b) - weight(a))) {
    const { fp } = one.marker;
    if (wish.inline > 0 && wish.live.has(fp) && !isStatus(one.marker) && !kept.has(fp)) kept.set(fp, one);
  }
  return kept;
}
function place(comment, files) {
  const hunks = files.find((file) => file.path === comment.path && file.status !== "removed")?.hunks ?? [];
  const { fingerprint, path, startLine, endLine } = comment;
  if (hunkOf(hunks, startLine, endLine) !== null) return [{ fingerprint, path, startLine, endLine, body: comment.body }];
  const shown = [endLine, startLine].find((line) => hunkOf(hunks, line, line) !== null);
  return shown === void 0 ? [] : [{ fingerprint, path, startLine: shown, endLine: shown, body: comment.bodyWithoutSuggestion }];
}
function refresh(comment, kept) {
  if (kept === void 0 || kept.isNewer || kept.thread.isResolved) return [];
  const { first, lines } = kept.thread;
  const fits = lines !== null && lines.start === comment.startLine && lines.end === comment.endLine;
  const body = fits ? comment.body : comment.bodyWithoutSuggestion;
  return withoutMarker(first.body) === withoutMarker(body) ? [] : [{ id: first.id, kind: "finding", fingerprint: comment.fingerprint, body }];
}
function takeBack({ target }, { statuses }, { replies }) {
  const last = statuses.at(-1);
  if (last?.marker.kind !== "fixed") return [];
  const { fp, sha } = last.marker;
  return [{ id: last.comment.id, kind: "returned", fingerprint: fp, body: replies.returned(sha, target.headSha) }];
}
function answer({ target }, { thread, marker, statuses, isAnswered: isAnswered2 }, { replies, ignored }) {
  const last = statuses.at(-1);
  if (!isAnswered2 || isStatus(marker) || last?.marker.kind === "fixed" || last === void 0 && thread.isCut) return [];
  const body = ignored.has(marker.fp) ? replies.ignored(target.headSha) : replies.fixed(target.headSha);
  return [{ id: thread.first.id, fingerprint: marker.fp, body }];
}
function removed(one, kept) {
  const said = one.statuses.map(({ comment }) => comment.id);
  if (one.isAnswered || kept.get(one.marker.fp) === one) return repeated(one);
  return [...said, one.thread.first.id];
}
function repeated({ statuses }) {
  return statuses.filter(({ marker }, index) => marker.kind === "fixed" && statuses[index - 1]?.marker.kind === "fixed").map(({ comment }) => comment.id);
}
function firstOfEach(comments) {
  return [...new Map([...comments].reverse().map((comment) => [comment.fingerprint, comment])).values()].reverse();
}

// src/publish/summary-plan.ts
function planSummary(writer, conversation, wish, review) {
  const own = ownSummaries(writer, conversation);
  const [kept, ...duplicates] = own;
  const fingerprint = shortFingerprint([...review.live].sort().join("\n"));
  const marker = { ...markerOf(writer, "summary", fingerprint), posted: [...nowPosted(writer, conversation, review)] };
  const newer = own.find((one) => isNewer(one.marker, marker, conversation.headSha));
  const base = { id: kept?.comment.id ?? null, body: wish.body, marker, isWanted: wish.when === "create", remove: duplicates.map(({ comment }) => comment.id) };
  if (newer !== void 0) return { ...base, kind: "newer", id: newer.comment.id, body: withoutMarker(newer.comment.body), remove: [] };
  if (wish.when === "remove") return { ...base, kind: kept === void 0 ? "none" : "remove", remove: own.map(({ comment }) => comment.id) };
  if (kept === void 0) return { ...base, kind: wish.when === "create" ? "create" : "none" };
  const isSame = withoutMarker(kept.comment.body) === withoutMarker(wish.body) && sameKeys(kept.marker.posted, marker.posted);
  return { ...base, kind: isSame ? "unchanged" : "update" };
}
function rememberedPosts(writer, conversation) {
  return new Set(ownSummaries(writer, conversation).flatMap(({ marker }) => marker.posted));
}
function nowPosted(writer, conversation, { live, inline }) {
  if (inline === 0) return [];
  const alive = new Set([...live].map((fingerprint) => postedKey(shortFingerprint(fingerprint))));
  const standing = ownThreads(writer, conversation).flatMap(({ marker }) => isStatus(marker) ? [] : [postedKey(marker.fp)]);
  return postedKeys([...standing, ...rememberedPosts(writer, conversation)].filter((key) => alive.has(key)));
}
function sameKeys(a, b) {
  return a.length === b.length && a.every((key) => b.includes(key));
}

// src/publish/plan.ts
var nothing = { create: [], update: [], answer: [], remove: [], keep: [] };
function planPublication(writer, conversation, wish) {
  const summary = planSummary(writer, conversation, wish.summary, wish.review);
  if (summary.kind === "newer") return { review: nothing, summary };
  return { review: planReview(writer, conversation, wish.review, rememberedPosts(writer, conversation)), summary };
}

// src/publish/review.ts
var maxSingles = 5;
async function publishReview(publication, plan) {
  const steps = [
    () => remove(publication, plan.remove),
    () => update(publication, plan.update),
    () => answer2(publication, plan.answer),
    () => post(publication, plan.create)
  ];
  let result = { kind: "unchanged" };
  for (const step of steps) {
    const outcome = await attempt(step);
    if (outcome.kind === "denied" || outcome.kind === "outdated") return outcome;
    if (result.kind !== "failed" && outcome.kind !== "unchanged") result = outcome;
  }
  return result;
}
async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    return outcomeOf(error, "write review comments");
  }
}
function outcomeFor(written) {
  return { kind: written.length > 0 ? "written" : "unchanged" };
}
async function post(publication, comments) {
  if (comments.length === 0) return { kind: "unchanged" };
  try {
    await postBatch(publication, comments);
    return { kind: "written" };
  } catch (error) {
    if (failureOf(error).status !== 422) throw error;
    const { headSha } = await readConversation(publication.client, publication.target);
    if (headSha !== publication.target.headSha) return { kind: "outdated" };
    return postSingly(publication, comments, error);
  }
}
async function postBatch(publication, comments) {
  const { client, target } = publication;
  const send = () => client.octokit.rest.pulls.createReview({
    owner: target.repository.owner,
    repo: target.repository.name,
    pull_number: target.number,
    commit_id: target.headSha,
    event: "COMMENT",
    body: "",
    comments: comments.map((comment) => toApi2(publication, comment))
  });
  await sendOnce(publication, send, (now) => comments.every(({ fingerprint }) => stands(publication, now, fingerprint)));
}
async function postSingly(publication, comments, refusal) {
  let posted = 0;
  let last = refusal;
  for (const comment of comments.length === 1 ? [] : comments.slice(0, maxSingles)) {
    try {
      await postBatch(publication, [comment]);
      posted++;
    } catch (error) {
      if (failureOf(error).status !== 422) throw error;
      last = error;
    }
  }
  const refused = comments.length - posted;
  if (refused > 0) publication.log(`GitHub took ${posted} of ${comments.length} review comments (${failureOf(last).message}); the summary has them all.`);
  return { kind: posted > 0 ? "written" : "unchanged" };
}
function toApi2(publication, { path, startLine, endLine, body, fingerprint }) {
  const marked = withMarker(body, markerOf(publication, "finding", fingerprint));
  const place2 = { path, line: endLine, side: "RIGHT", body: marked };
  return startLine < endLine ? { ...place2, start_line: startLine, start_side: "RIGHT" } : place2;
}
async function update(publication, updates) {
  const { client, target } = publication;
  for (const { id, kind, fingerprint, body } of updates) {
    const marked = withMarker(body, markerOf(publication, kind, fingerprint));
    const send = () => client.octokit.rest.pulls.updateReviewComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body: marked });
    await ignoringGone(
      publication,
      id,
      () => sendOnce(publication, send, (now) => commentsOf(now).some((comment) => comment.id === id && comment.body === marked))
    );
  }
  return outcomeFor(updates);
}
async function answer2(publication, answers) {
  const { client, target } = publication;
  for (const { id, fingerprint, body } of answers) {
    const marker = markerOf(publication, "fixed", fingerprint);
    const send = () => client.octokit.rest.pulls.createReplyForReviewComment({
      owner: target.repository.owner,
      repo: target.repository.name,
      pull_number: target.number,
      comment_id: id,
      body: withMarker(body, marker)
    });
    const isSaid = ({ thread, statuses }) => thread.first.id === id && statuses.some((status) => status.marker.kind === "fixed" && status.marker.sha === marker.sha);
    await ignoringGone(publication, id, () => sendOnce(publication, send, (now) => ownThreads(publication, now).some(isSaid)));
  }
  return outcomeFor(answers);
}
async function remove(publication, ids) {
  const { client, target } = publication;
  for (const id of ids) {
    const now = await readConversation(client, target);
    if (now.headSha !== target.headSha) return { kind: "outdated" };
    if (isAnswered(publication, now, id)) continue;
    const send = () => client.octokit.rest.pulls.deleteReviewComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id });
    await ignoringGone(publication, id, () => sendOnce(publication, send, (now2) => !commentsOf(now2).some((comment) => comment.id === id)));
  }
  return outcomeFor(ids);
}
function isAnswered(publication, now, id) {
  return ownThreads(publication, now).some((one) => one.thread.first.id === id && one.isAnswered);
}
async function ignoringGone(publication, id, write3) {
  try {
    await write3();
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
    const now = await readConversation(publication.client, publication.target);
    if (commentsOf(now).some((comment) => comment.id === id)) throw error;
  }
}
function stands(publication, conversation, fingerprint) {
  return ownThreads(publication, conversation).some(({ marker }) => marker.kind === "finding" && marker.fp === fingerprint);
}
function commentsOf({ threads }) {
  return threads.flatMap(({ first, replies }) => [first, ...replies]);
}

// src/publish/summary-comment.ts
async function publishSummary(publication, plan) {
  try {
    const isWritten = await write2(publication, plan);
    await removeAll(publication, plan.remove);
    return { kind: isWritten || plan.remove.length > 0 ? "written" : "unchanged" };
  } catch (error) {
    return outcomeOf(error, "write the summary comment");
  }
}
async function write2(publication, { kind, id, body, marker, isWanted }) {
  if (kind === "newer") publication.log("The summary comment was written by a later run and stays as it is.");
  if (kind === "create") await create2(publication, body, marker);
  else if (kind !== "update" || id === null) return false;
  else if (!await isEdited(publication, id, withMarker(body, marker))) {
    if (!isWanted) return false;
    await create2(publication, body, marker);
  }
  return true;
}
async function isEdited(publication, id, body) {
  try {
    await edit(publication, id, body);
    return true;
  } catch (error) {
    if (failureOf(error).status !== 404) throw error;
    return false;
  }
}
async function create2(publication, body, marker) {
  const { client, target } = publication;
  const send = () => client.octokit.rest.issues.createComment({
    owner: target.repository.owner,
    repo: target.repository.name,
    issue_number: target.number,
    body: withMarker(body, marker)
  });
  await sendOnce(publication, send, (now) => ownSummaries(publication, now).some((summary) => isFrom(summary, marker)));
  await converge(publication, body, marker);
}
async function converge(publication, body, marker) {
  const now = await readConversation(publication.client, publication.target);
  const [kept, ...later] = ownSummaries(publication, now);
  const mine = later.filter((summary) => isFrom(summary, marker));
  if (kept === void 0 || mine.length === 0) return;
  if (!isFrom(kept, marker) && !isNewer(kept.marker, marker, now.headSha)) await edit(publication, kept.comment.id, withMarker(body, marker));
  await removeAll(
    publication,
    mine.map(({ comment }) => comment.id)
  );
}
async function edit(publication, id, body) {
  const { client, target } = publication;
  const send = () => client.octokit.rest.issues.updateComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body });
  await sendOnce(publication, send, (now) => now.headSha !== target.headSha || now.comments.some((comment) => comment.id === id && comment.body === body));
}
async function removeAll(publication, ids) {
  const { client, target } = publication;
  for (const id of ids) {
    try {
      const send = () => client.octokit.rest.issues.deleteComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id });
      await sendOnce(publication, send, (now) => !now.comments.some((other) => other.id === id));
    } catch (error) {
      if (failureOf(error).status !== 404) throw error;
    }
  }
}
function isFrom({ marker }, other) {
  return marker.sha === other.sha && marker.run === other.run && marker.attempt === other.attempt;
}

// src/publish/pull-request.ts
async function publishToPull(publication, wish) {
  const before = await read(publication);
  if ("outcome" in before) return both(before.outcome);
  const plan = planPublication(publication, before.conversation, wish);
  const review = await publishReview(publication, { ...plan.review, remove: [] });
  if (review.kind === "denied" || review.kind === "outdated") return both(review);
  if (review.kind === "unchanged" && plan.review.remove.length === 0) return { review, summary: await publishSummary(publication, plan.summary) };
  const after = await read(publication);
  if ("outcome" in after) return { review, summary: after.outcome };
  const settled = planPublication(publication, after.conversation, wish);
  const summary = await publishSummary(publication, settled.summary);
  const isForgotten = summary.kind === "written" || summary.kind === "unchanged";
  return { review: isForgotten ? await settle(publication, wish, { review, plan: settled.review }) : review, summary };
}
async function settle(publication, wish, { review, plan }) {
  if (review.kind === "failed") return review;
  const outcome = await publishReview(publication, { ...plan, create: [] });
  if (outcome.kind === "unchanged") return review;
  const last = plan.remove.length > 0 && outcome.kind === "written" ? await read(publication) : null;
  if (last === null || "outcome" in last) return outcome;
  const { answer: answer3 } = planPublication(publication, last.conversation, wish).review;
  const answered = await publishReview(publication, { create: [], update: [], answer: answer3, remove: [], keep: [] });
  return answered.kind === "unchanged" ? outcome : answered;
}
function both(outcome) {
  return { review: outcome, summary: outcome };
}
async function read(publication) {
  try {
    const conversation = await readConversation(publication.client, publication.target);
    return conversation.headSha === publication.target.headSha ? { conversation } : { outcome: { kind: "outdated" } };
  } catch (error) {
    return { outcome: outcomeOf(error, "read the conversation of the pull request") };
  }
}

// src/bot/publish-review.ts
async function publishReview2(context, judged) {
  const { settings, log } = context;
  if (settings.dryRun) {
    log("dry-run: nothing is written to the pull request.");
    return { ...noSurfaces, summary: { kind: "unchanged" } };
  }
  const { pull } = judged.source;
  const publication = { ...publicationTo(context, pull), target: pull };
  const { files } = await judged.source.change();
  const comments = await publishToPull(publication, wishOf({ ...judged, files }));
  return { ...comments, check: await publishCheck(context, pull, judged) };
}
async function publishCheck(context, target, judged) {
  const { checkName, dryRun } = context.settings;
  return checkName === null || dryRun ? null : publishCheckRun(publicationTo(context, target), checkWish(checkName, judged));
}
function publicationTo(context, target) {
  const { client, run, serverUrl, log, settings } = context;
  return { client, target, run, instance: instanceOf(settings), serverUrl, log };
}
function checkWish(name, { report, rendered, policy }) {
  const isQuiet = report.findings.length === 0 && (report.policyChange?.mistakes ?? []).length === 0;
  const conclusion = fails(report.findings, policy.failOn) ? "failure" : isQuiet ? "success" : "neutral";
  return { name, conclusion, ...rendered.check };
}

// src/bot/conclude-check.ts
async function concludeUnjudged(context, target, because) {
  const { checkName, dryRun } = context.settings;
  if (checkName === null || dryRun) return null;
  const publication = publicationTo(context, target);
  const standing = await standingChecks(publication, checkName);
  if (standing.length > 0) return { kind: "unchanged" };
  return publishCheckRun(publication, wishOf2(checkName, because));
}
function wishOf2(name, because) {
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
  publishReview2 as publishReview,
  publishCheck,
  publicationTo,
  standingChecks,
  concludeUnjudged,
  guarded
};

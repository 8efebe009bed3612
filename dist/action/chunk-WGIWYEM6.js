import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ZodBigInt,
  ZodBoolean,
  ZodDate,
  ZodISODate,
  ZodISODateTime,
  ZodISODuration,
  ZodISOTime,
  ZodNumber,
  ZodString,
  _coercedBigint,
  _coercedBoolean,
  _coercedDate,
  _coercedNumber,
  _coercedString,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  config,
  describeFailure,
  failureOf,
  int,
  lazy,
  object,
  string,
  unknown
} from "./chunk-5G4NN56E.js";
import {
  ReviewImpossible
} from "./chunk-2MEXTFSQ.js";
import {
  __export
} from "./chunk-R7OEXDQG.js";

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
function datetime(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
  return _isoDate(ZodISODate, params);
}
function time(params) {
  return _isoTime(ZodISOTime, params);
}
function duration(params) {
  return _isoDuration(ZodISODuration, params);
}

// node_modules/zod/v4/classic/coerce.js
var coerce_exports = {};
__export(coerce_exports, {
  bigint: () => bigint,
  boolean: () => boolean,
  date: () => date2,
  number: () => number,
  string: () => string2
});
function string2(params) {
  return _coercedString(ZodString, params);
}
function number(params) {
  return _coercedNumber(ZodNumber, params);
}
function boolean(params) {
  return _coercedBoolean(ZodBoolean, params);
}
function bigint(params) {
  return _coercedBigint(ZodBigInt, params);
}
function date2(params) {
  return _coercedDate(ZodDate, params);
}

// src/bot/once.ts
config({ jitless: true });

// src/bot/reading.ts
async function reading(doing, permission, read) {
  try {
    return await read();
  } catch (error) {
    const what = failureOf(error);
    if (what.kind === "bug") throw error;
    throw new ReviewImpossible(describeFailure(what, doing, permission), { cause: error });
  }
}

// src/github/dispatch.ts
var DispatchEvent = lazy(() => object({ inputs: object({ "pr-number": unknown().optional(), ref: unknown().optional() }).nullish().catch(null) }));
function readDispatch(payload) {
  const parsed = DispatchEvent.safeParse(payload);
  const inputs = parsed.success ? parsed.data.inputs : null;
  const number2 = textOf(inputs?.["pr-number"]);
  if (number2 !== "") return readNumber(number2);
  const ref = textOf(inputs?.ref);
  if (ref !== "") return readRef(ref);
  return {
    kind: "unusable",
    because: "A run that was started by hand needs one of the inputs `pr-number` (the number of the pull request to review), `ref` (a branch, a tag or a commit) and `command` (such as `plan production-steps=100000`)."
  };
}
function textOf(value) {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
function readNumber(text) {
  if (/^[1-9]\d{0,8}$/.test(text)) return { kind: "number", number: Number(text) };
  return {
    kind: "unusable",
    because: `The input \`pr-number\` is ${JSON.stringify(text.slice(0, 100))}; the number of a pull request, such as 42, is expected.`
  };
}
function readRef(text) {
  const ref = text.replace(/^refs\/(?=heads\/|tags\/)/, "");
  const isName = /^[^\s~^:?*[\]\\\p{Cc}]{1,250}$/u.test(ref) && !ref.includes("..") && !/^[-/]|[/.]$|\/\/|@\{/.test(ref);
  if (isName) return { kind: "ref", ref };
  return { kind: "unusable", because: `The input \`ref\` is ${JSON.stringify(text.slice(0, 100))}; a branch, a tag or a commit is expected.` };
}

// src/github/events.ts
var Sha = string().regex(/^[0-9a-f]{40,64}$/);
var noSha = /^0+$/;
var RepositoryPayload = object({ name: string(), owner: object({ login: string() }) });
var PullRequestPayload = object({
  number: int().positive(),
  head: object({ sha: Sha }),
  base: object({ sha: Sha }),
  changed_files: int().nonnegative().nullish().catch(null),
  body: string().nullish().catch(null)
});
var PullRequestEvent = object({ pull_request: PullRequestPayload, repository: RepositoryPayload });
var DefaultBranch = lazy(() => object({ repository: object({ default_branch: string().min(1).max(255) }) }));
var MergeGroupEvent = lazy(() => object({ merge_group: object({ head_sha: Sha, base_sha: Sha }) }));
var PushEvent = lazy(() => object({ before: Sha.nullish().catch(null), after: Sha }));
var WorkflowRunEvent = lazy(
  () => object({
    workflow_run: object({
      id: int().positive(),
      head_sha: Sha,
      head_branch: string().min(1).nullish().catch(null),
      head_repository: object({ owner: object({ login: string().min(1) }) }).nullish().catch(null)
    })
  })
);
function readTrigger({ name, payload, repository: named, pullNumber }) {
  const repository = parseRepository(named);
  if (repository === null) return unusable(`GITHUB_REPOSITORY is ${JSON.stringify(named.slice(0, 100))}; "owner/name" is expected.`);
  if (pullNumber !== null) return { kind: "pull-request-number", repository, number: pullNumber };
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return pullRequestTrigger(name, payload);
    case "workflow_dispatch":
      return dispatchTrigger(payload, repository);
    case "merge_group":
      return mergeGroupTrigger(payload, repository);
    case "push":
      return pushTrigger(payload, repository);
    case "workflow_run":
      return finishedRunTrigger(payload, repository);
    default:
      return unusable(`The event \`${name.slice(0, 60)}\` names no pull request; give its number as the input \`pr-number\`.`);
  }
}
function parseRepository(text) {
  const [owner, name, ...rest] = text.split("/");
  return owner === void 0 || owner === "" || name === void 0 || name === "" || rest.length > 0 ? null : { owner, name };
}
function unusable(because) {
  return { kind: "unusable", because };
}
function notAsSent(name, error) {
  const where = error.issues[0]?.path.join(".") ?? "";
  return unusable(`The payload of \`${name}\` is not as GitHub sends it: \`${where}\` is missing or of another type.`);
}
function pullRequestTrigger(name, payload) {
  const parsed = PullRequestEvent.safeParse(payload);
  if (!parsed.success) return notAsSent(name, parsed.error);
  const { pull_request: pull, repository } = parsed.data;
  return { kind: "pull-request", pull: toPullRequest(pull, { owner: repository.owner.login, name: repository.name }) };
}
function dispatchTrigger(payload, repository) {
  const dispatch = readDispatch(payload);
  if (dispatch.kind === "number") return { kind: "pull-request-number", repository, number: dispatch.number };
  if (dispatch.kind === "ref") return { kind: "ref", request: { repository, ref: dispatch.ref, defaultBranch: defaultBranchIn(payload) } };
  return dispatch;
}
function mergeGroupTrigger(payload, repository) {
  const parsed = MergeGroupEvent.safeParse(payload);
  if (!parsed.success) return notAsSent("merge_group", parsed.error);
  const { head_sha: headSha, base_sha: baseSha } = parsed.data.merge_group;
  return { kind: "commit", commit: { repository, from: "merge-group", headSha, baseSha, defaultBranch: defaultBranchIn(payload) } };
}
function pushTrigger(payload, repository) {
  const parsed = PushEvent.safeParse(payload);
  if (!parsed.success) return notAsSent("push", parsed.error);
  const { before, after: headSha } = parsed.data;
  const baseSha = typeof before !== "string" || noSha.test(before) ? null : before;
  return { kind: "commit", commit: { repository, from: "push", headSha, baseSha, defaultBranch: defaultBranchIn(payload) } };
}
function finishedRunTrigger(payload, repository) {
  const parsed = WorkflowRunEvent.safeParse(payload);
  if (!parsed.success) return notAsSent("workflow_run", parsed.error);
  const { id, head_sha: headSha, head_branch: branch, head_repository: from } = parsed.data.workflow_run;
  const owner = from?.owner.login;
  const head = owner === void 0 || typeof branch !== "string" ? null : `${owner}:${branch}`;
  return { kind: "finished-run", run: { repository, id, headSha, head } };
}
function defaultBranchIn(payload) {
  const parsed = DefaultBranch.safeParse(payload);
  return parsed.success ? parsed.data.repository.default_branch : null;
}
function toPullRequest(payload, repository) {
  return {
    repository,
    number: payload.number,
    headSha: payload.head.sha,
    baseSha: payload.base.sha,
    changedFiles: payload.changed_files ?? null,
    body: payload.body ?? ""
  };
}

export {
  iso_exports,
  coerce_exports,
  reading,
  PullRequestPayload,
  readTrigger,
  parseRepository,
  toPullRequest
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RequestMistake,
  ReviewImpossible
} from "./chunk-CVFEOR4T.js";
import {
  renderHtml
} from "./chunk-3HI5HF6Q.js";
import {
  sarifDocument
} from "./chunk-VZGEWFGU.js";
import {
  repairsPolicy,
  settingsOver,
  withPolicyPreview
} from "./chunk-HIXIJIHK.js";
import {
  SUMMARY_LENGTH,
  composeReport,
  fails,
  renderSummaryComment,
  renderText,
  review,
  statusOf
} from "./chunk-2M4LA4XI.js";
import {
  findingBody,
  headlineOf,
  titleOf
} from "./chunk-D43QZATS.js";
import {
  mistakeAnnotations,
  mistakeComments,
  mistakeFingerprints
} from "./chunk-ZAV4XAYE.js";
import {
  reportDocument
} from "./chunk-W56RCDBH.js";
import "./chunk-BVGAWRY3.js";
import {
  byRank,
  findingSentences,
  rankOf,
  subjectName,
  suggestionOf
} from "./chunk-HCNXQ2XX.js";
import "./chunk-3TQKHTAK.js";
import "./chunk-GTPSDGOP.js";
import {
  readPolicy
} from "./chunk-YD6WVFJV.js";
import {
  ruleCards,
  rules
} from "./chunk-GM5P6QZN.js";
import "./chunk-7N7XQPH5.js";
import "./chunk-FULJ3IUF.js";
import {
  styleOf
} from "./chunk-6INMCGUV.js";
import {
  collectChange,
  collectFiles,
  decodeFile,
  isPlainName,
  isTarName,
  matchesAny,
  mayBeConfig,
  mayBeResult,
  policyPath,
  readResultAs,
  readZip,
  zipLimits
} from "./chunk-4DYOB6FB.js";
import "./chunk-7YHYDJHD.js";
import {
  defaultPolicy,
  wordsOf
} from "./chunk-HSLTBOYV.js";
import {
  JudgingOptions,
  NoSuchPath,
  UsageError,
  _enum,
  array,
  boolean,
  config,
  exitStatus,
  expandPaths,
  includedReader,
  int,
  lazy,
  literal,
  maxFileBytes,
  number,
  object,
  once,
  print,
  readContent,
  record,
  string,
  unknown
} from "./chunk-UWNNUUV7.js";
import "./chunk-7MD6XI6G.js";
import "./chunk-ZWRYHHLG.js";
import "./chunk-EMIZFWBO.js";
import "./chunk-PZDBEGV7.js";
import {
  markupMarkdown,
  markupPlain
} from "./chunk-FVSQT4QD.js";
import {
  __require,
  fenceFor,
  inlineCode,
  jsonText,
  plainMarkdown,
  terminalLines,
  terminalText,
  workflowText
} from "./chunk-FLBJ2J7N.js";

// src/bot/once.ts
config({ jitless: true });

// src/github/failure.ts
var UnusableAnswer = class extends Error {
  name = "UnusableAnswer";
};
var GraphQlRefusal = class extends Error {
  name = "GraphQlRefusal";
  /** The errors' types and codes. */
  types;
  /** The answer's headers, which say when a limit ends. */
  headers;
  constructor(message, types, headers = {}) {
    super(message);
    this.types = types;
    this.headers = headers;
  }
};
var Redirected = class extends Error {
  name = "Redirected";
  status;
  constructor(status) {
    super("the repository has moved to another address");
    this.status = status;
  }
};
var HttpError = object({
  status: number(),
  message: string(),
  response: object({ headers: record(string(), unknown()).catch({}) }).optional()
});
var secondaryLimit = /secondary rate limit|abuse detection|submitted too quickly/i;
var defaultLimitWaitMs = 6e4;
var leastLimitWaitMs = 1e3;
function failureOf(error, nowMs = Date.now()) {
  if (error instanceof UnusableAnswer) return failure("unclear", null, error.message);
  if (error instanceof Redirected) return failure("refused", error.status, error.message);
  if (error instanceof GraphQlRefusal) return graphQlFailure(error, nowMs);
  const parsed = HttpError.safeParse(error);
  if (!parsed.success) return failure("bug", null, error instanceof Error ? `${error.name}: ${error.message}` : "an unknown error");
  const { status, message, response } = parsed.data;
  const headers = response?.headers ?? {};
  const isLimited = (status === 403 || status === 429) && speaksOfLimit(status, message, headers);
  const accepted = headers["x-accepted-github-permissions"];
  return {
    kind: isLimited ? "limited" : kindOf(status),
    status: response === void 0 ? null : status,
    message: saidIn(message),
    acceptedPermissions: typeof accepted === "string" ? oneLine(accepted) : null,
    waitMs: isLimited ? limitWait(headers, nowMs) : status >= 500 ? retryAfter(headers) : null
  };
}
function failure(kind, status, message) {
  return { kind, status, message: saidIn(message), acceptedPermissions: null, waitMs: null };
}
function graphQlFailure({ types, message, headers }, nowMs) {
  if (types.includes("RATE_LIMITED") || secondaryLimit.test(message)) return { ...failure("limited", 200, message), waitMs: limitWait(headers, nowMs) };
  if (types.includes("FORBIDDEN")) return failure("forbidden", 200, message);
  if (types.includes("NOT_FOUND")) return failure("not-found", 200, message);
  return failure(types.some((type) => schemaErrors.has(type)) ? "refused" : "unclear", 200, message);
}
var schemaErrors = /* @__PURE__ */ new Set(["undefinedField", "undefinedType", "argumentNotAccepted", "missingRequiredArguments"]);
function kindOf(status) {
  if (status >= 500 || status === 408) return "unclear";
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  return status === 404 || status === 410 ? "not-found" : "refused";
}
function speaksOfLimit(status, message, headers) {
  return status === 429 || retryAfter(headers) !== null || headers["x-ratelimit-remaining"] === "0" || secondaryLimit.test(message);
}
function limitWait(headers, nowMs) {
  const asked = retryAfter(headers);
  if (asked !== null) return asked;
  const reset = wholeNumber(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] !== "0" || reset === null) return defaultLimitWaitMs;
  return Math.max(leastLimitWaitMs, reset * 1e3 - nowMs);
}
function retryAfter(headers) {
  const seconds2 = wholeNumber(headers["retry-after"]);
  return seconds2 === null ? null : Math.max(leastLimitWaitMs, seconds2 * 1e3);
}
function wholeNumber(header2) {
  return typeof header2 === "string" && /^\d{1,12}$/.test(header2) ? Number(header2) : null;
}
function saidIn(message) {
  if (!/^\s*<(?:!doctype|html)\b/i.test(message)) return oneLine(message);
  const title = /<title>([^<]*)<\/title>/i.exec(message.slice(0, 1e4))?.[1]?.trim() ?? "";
  return oneLine(title === "" ? "a web page instead of an answer" : `a web page instead of an answer: ${title}`);
}
function oneLine(text) {
  return text.replace(/\s+/g, " ").slice(0, 500);
}
function describeFailure(what, doing, permission) {
  const said = what.status === null ? what.message : `${what.status}: ${what.message}`;
  switch (what.kind) {
    case "unauthorized":
      return `GitHub did not accept the token when asked to ${doing} (${said}); pass a valid one as \`token\`, or leave the input out to use the job's own.`;
    case "forbidden":
    case "not-found":
      return `GitHub did not let Longrun ${doing} (${said}${accepts(what)}); ${permissionAdvice(permission)}`;
    case "limited":
      return `GitHub's rate limit did not leave room to ${doing} (${said}); run the job again later.`;
    case "unclear":
      return `GitHub gave no usable answer when asked to ${doing} (${said}); run the job again.`;
    case "refused":
      return `GitHub refused to ${doing} (${said}).`;
    case "bug":
      return `Longrun could not ${doing} because of an error of its own (${said}); please report it.`;
  }
}
function accepts(what) {
  return what.acceptedPermissions === null ? "" : `, which needs ${what.acceptedPermissions}`;
}
function permissionAdvice(permission) {
  const line = `add \`${permission}\` under \`permissions:\` of the job.`;
  if (!permission.endsWith("write")) return line;
  return `${line} On pull requests from forks the token of \`pull_request\` can only read: use \`pull_request_target\` there.`;
}

// src/github/usable.ts
function usable(shape, data, what) {
  const parsed = shape.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UnusableAnswer(
    `${what} came ${issue === void 0 || issue.path.length === 0 ? "in another shape" : `without a usable \`${issue.path.join(".")}\``}`
  );
}

// src/github/blobs.ts
var graphQlTextBytes = 512e3;
var blobsPerQuery = 50;
var bytesPerQuery = 8 * 2 ** 20;
var BlobAnswer = object({
  oid: string().optional(),
  byteSize: number().optional(),
  isBinary: boolean().nullish(),
  isTruncated: boolean().nullish(),
  text: string().nullish()
});
var BlobsAnswer = object({ repository: record(string(), BlobAnswer.nullable()) });
async function readBlobs(client, repository, wanted) {
  const blobs = [];
  for (const keys of batches(wanted)) {
    const answers = await askObjects(client, repository, { keys, fields: "... on Blob { oid byteSize isBinary isTruncated text }", shape: BlobsAnswer });
    blobs.push(...answers.map(toBlob));
  }
  return blobs;
}
function batches(wanted) {
  const found = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const blob of wanted) {
    const batch = found.at(-1);
    if (batch === void 0 || batch.length >= blobsPerQuery || bytes + blob.bytes > bytesPerQuery) {
      found.push([blob]);
      bytes = blob.bytes;
    } else {
      batch.push(blob);
      bytes += blob.bytes;
    }
  }
  return found;
}
var TreesAnswer = lazy(
  () => object({
    repository: record(string(), object({ entries: array(object({ name: string(), mode: number() })).nullish() }).nullable())
  })
);
async function readKinds(client, repository, folders) {
  const kinds = /* @__PURE__ */ new Map();
  for (let start = 0; start < folders.length; start += blobsPerQuery) {
    const keys = folders.slice(start, start + blobsPerQuery);
    const answers = await askObjects(client, repository, { keys, fields: "... on Tree { entries { name mode } }", shape: TreesAnswer });
    for (const [index, answer3] of answers.entries()) {
      const folder2 = keys[index]?.path ?? "";
      for (const entry of answer3?.entries ?? []) kinds.set(folder2 === "" ? entry.name : `${folder2}/${entry.name}`, kindOfMode(entry.mode));
    }
  }
  return kinds;
}
function kindOfMode(mode) {
  if (mode === 40960) return "symlink";
  return mode === 57344 ? "submodule" : "file";
}
async function askObjects(client, repository, question) {
  const { keys } = question;
  try {
    return await askAtOnce(client, repository, question);
  } catch (error) {
    if (keys.length < 2 || failureOf(error).kind !== "unclear") throw error;
    const half = keys.length >> 1;
    const first = await askObjects(client, repository, { ...question, keys: keys.slice(0, half) });
    return [...first, ...await askObjects(client, repository, { ...question, keys: keys.slice(half) })];
  }
}
async function askAtOnce(client, repository, { keys, fields, shape }) {
  const parameters = keys.map((_, index) => `$e${index}: String!`).join(", ");
  const objects = keys.map((_, index) => `o${index}: object(expression: $e${index}) { ${fields} }`).join("\n");
  const query2 = `query ($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) {
${objects}
} }`;
  const variables = {
    owner: repository.owner,
    name: repository.name,
    ...Object.fromEntries(keys.map(({ sha, path }, index) => [`e${index}`, `${sha}:${path}`]))
  };
  const answer3 = await client.query(shape, query2, variables, { repeatsUnclear: keys.length === 1 });
  return keys.map((_, index) => answer3.repository[`o${index}`] ?? null);
}
function toBlob(answer3) {
  if (answer3?.oid === void 0 || answer3.byteSize === void 0) return null;
  const text = answer3.text ?? null;
  const exact = text !== null && answer3.isTruncated !== true && answer3.isBinary !== true && Buffer.byteLength(text) === answer3.byteSize;
  return { oid: answer3.oid, byteSize: answer3.byteSize, text: exact ? text : null };
}
var RawBlob = lazy(() => object({ content: string(), encoding: string() }));
async function readBlobBytes({ octokit }, repository, oid) {
  const { data } = await octokit.rest.git.getBlob({ owner: repository.owner, repo: repository.name, file_sha: oid });
  const { content, encoding } = usable(RawBlob, data, "the file");
  return Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
}
var Tree = lazy(
  () => object({
    truncated: boolean(),
    tree: array(
      object({ path: string().nullish(), sha: string().nullish(), mode: string().nullish(), type: string().nullish(), size: number().nullish() })
    )
  })
);
async function readTree({ octokit }, repository, sha) {
  const { data } = await octokit.rest.git.getTree({ owner: repository.owner, repo: repository.name, tree_sha: sha, recursive: "1" });
  const { truncated, tree } = usable(Tree, data, "the list of files");
  if (truncated) return null;
  return tree.flatMap(({ type, path, sha: oid, size, mode }) => {
    if (type === "tree" || typeof path !== "string" || typeof oid !== "string") return [];
    return [{ path, size: size ?? null, kind: kindOfMode(Number.parseInt(mode ?? "", 8)), oid }];
  });
}

// src/github/hunks.ts
var header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
function parseHunks(patch2) {
  const hunks = [];
  for (const line of patch2.split("\n")) {
    const match = header.exec(line);
    if (match !== null) {
      const first = Number(match[1]) + (match[2] === "0" ? 1 : 0);
      hunks.push({ start: first, end: first - 1, added: [] });
      continue;
    }
    const hunk = hunks.at(-1);
    if (hunk === void 0) continue;
    if (line.startsWith("+")) hunk.added.push(++hunk.end);
    else if (line.startsWith(" ")) hunk.end++;
  }
  return hunks;
}
function hunkOf(hunks, startLine, endLine) {
  return hunks.find((hunk) => hunk.start <= startLine && startLine <= endLine && endLine <= hunk.end) ?? null;
}

// src/github/listed-file.ts
var ListedFile = object({
  filename: string(),
  status: string(),
  previous_filename: string().nullish(),
  patch: string().nullish(),
  contents_url: string().nullish()
});
function parseListedFile(entry) {
  const parsed = ListedFile.safeParse(entry);
  if (!parsed.success) return null;
  const { filename, status, previous_filename, patch: patch2, contents_url } = parsed.data;
  const hunks = typeof patch2 === "string" ? parseHunks(patch2) : null;
  const file = { path: filename, status: statusOf2(status), previousPath: previous_filename ?? null, hunks };
  return { file, headSha: /[?&]ref=([0-9a-f]{40,64})$/.exec(contents_url ?? "")?.[1] ?? null };
}
function statusOf2(status) {
  if (status === "added" || status === "copied") return "added";
  return status === "removed" || status === "renamed" ? status : "modified";
}

// src/github/compare.ts
var CommitAnswer = object({ sha: string() });
var CompareAnswer = object({ base_commit: CommitAnswer, merge_base_commit: CommitAnswer, files: array(unknown()).nullish() });
async function compareCommits({ octokit }, repository, { base, head }) {
  const where = { owner: repository.owner, repo: repository.name, basehead: `${base}...${head}`, per_page: 1 };
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead(where);
  const { base_commit, merge_base_commit, files } = usable(CompareAnswer, data, "the comparison");
  return {
    baseSha: base_commit.sha,
    mergeBaseSha: merge_base_commit.sha,
    files: (files ?? []).flatMap((file) => parseListedFile(file)?.file ?? [])
  };
}
var RefAnswer = object({ sha: string().regex(/^[0-9a-f]{40,64}$/) });
var RepositoryAnswer = object({ default_branch: string().min(1) });

// src/github/dispatch.ts
var DispatchEvent = lazy(() => object({ inputs: object({ "pr-number": unknown().optional(), ref: unknown().optional() }).nullish().catch(null) }));

// src/github/events.ts
var Sha = string().regex(/^[0-9a-f]{40,64}$/);
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

// src/github/pull.ts
var perPage = 100;
async function readPull({ octokit }, repository, number2) {
  const { data } = await octokit.rest.pulls.get({ owner: repository.owner, repo: repository.name, pull_number: number2 });
  return toPullRequest(usable(PullRequestPayload, data, `pull request ${number2}`), repository);
}
async function listFiles({ octokit }, pull) {
  const files = [];
  let headSha = null;
  const where = { owner: pull.repository.owner, repo: pull.repository.name, pull_number: pull.number, per_page: perPage };
  for (let page = 1, isLast = false; !isLast; page++) {
    const { data, headers } = await octokit.rest.pulls.listFiles({ ...where, page });
    if (!Array.isArray(data)) throw new UnusableAnswer("the list of files is no list");
    isLast = !(headers.link ?? "").includes('rel="next"');
    for (const entry of data) {
      const parsed = parseListedFile(entry);
      if (parsed === null) continue;
      files.push(parsed.file);
      headSha ??= parsed.headSha;
    }
  }
  return { files, headSha };
}

// src/sources/github-blobs.ts
var maxTotalBytes = 200 * 2 ** 20;
var maxSymlinkBytes = 4096;
function createBlobStore(client, repository) {
  const blobs = /* @__PURE__ */ new Map();
  const bytes = /* @__PURE__ */ new Map();
  const kinds = /* @__PURE__ */ new Map();
  const budget = { left: maxTotalBytes };
  return {
    fetch: async (keys) => {
      const wanted = unique(keys).filter((key) => !blobs.has(nameOf(key)));
      const found = await readBlobs(
        client,
        repository,
        wanted.map((key) => ({ ...key, bytes: Math.min(bytes.get(key.path) ?? 0, graphQlTextBytes) }))
      );
      for (const [index, key] of wanted.entries()) blobs.set(nameOf(key), found[index] ?? null);
    },
    take: async (key) => {
      const blob = blobs.get(nameOf(key)) ?? null;
      blobs.delete(nameOf(key));
      return blob === null ? { kind: "missing" } : bytesOf(client, repository, { blob, budget });
    },
    learnKinds: async (keys) => {
      const doubtful = keys.filter((key) => !kinds.has(nameOf(key)) && mayBeLink(blobs.get(nameOf(key)) ?? null));
      const folders = unique(doubtful.map(({ sha, path }) => ({ sha, path: path.slice(0, Math.max(0, path.lastIndexOf("/"))) })));
      for (const [path, kind] of await readKinds(client, repository, folders)) kinds.set(nameOf({ sha: folders[0]?.sha ?? "", path }), kind);
    },
    kindOf: (key) => kinds.get(nameOf(key)) ?? null,
    knowTree: (sha, entries) => {
      for (const { path, kind, size, oid } of entries) {
        const name = nameOf({ sha, path });
        kinds.set(name, kind);
        if (size === null) continue;
        bytes.set(path, size);
        if (kind === "file" && size > graphQlTextBytes && !blobs.has(name)) blobs.set(name, { oid, byteSize: size, text: null });
      }
    }
  };
}
async function bytesOf(client, repository, { blob, budget }) {
  if (blob.byteSize > maxFileBytes) return { kind: "too-large", size: blob.byteSize };
  if (blob.byteSize > budget.left) return { kind: "failed", message: `one review reads at most ${maxTotalBytes / 2 ** 20} MB, and they were used up` };
  budget.left -= blob.byteSize;
  if (blob.text !== null) return { kind: "bytes", bytes: Buffer.from(blob.text) };
  try {
    return { kind: "bytes", bytes: await readBlobBytes(client, repository, blob.oid) };
  } catch (error) {
    return { kind: "failed", message: failureOf(error).message };
  }
}
function mayBeLink(blob) {
  return blob === null || blob.byteSize <= maxSymlinkBytes && blob.text !== null && !blob.text.includes("\n");
}
function nameOf({ sha, path }) {
  return `${sha}:${path}`;
}
function unique(keys) {
  return [...new Map(keys.map((key) => [nameOf(key), key])).values()];
}

// src/sources/github.ts
var maxPrefetched = 100;
var maxListings = 3;
async function openPull(client, asked, wanted) {
  const { pull, change } = await listChange(client, asked);
  const base = () => baseOf(client, pull);
  return { ...openChange({ client, repository: pull.repository, headSha: pull.headSha, trustedSha: pull.baseSha, change, base, wanted }), pull };
}
function openChange({ client, repository, headSha, trustedSha, change, base: askBase, wanted }) {
  const store = createBlobStore(client, repository);
  const present = new Set(change.files.filter((file) => file.status !== "removed").map((file) => file.path));
  let knownBase = null;
  const base = async () => {
    knownBase ??= await askBase();
    return knownBase;
  };
  return {
    headSha,
    change: async () => change,
    knownBase: () => knownBase,
    tree: () => readWholeTree(client, { repository, headSha }, store),
    read: async (side, paths) => {
      if (paths.length === 0) return /* @__PURE__ */ new Map();
      return side === "head" ? readHead(store, headSha, { paths, present }) : readBase(store, await base(), paths);
    },
    readTrusted: async (path) => {
      const key = { sha: trustedSha, path };
      const likely = change.files.filter((file) => file.status !== "removed" && wanted(file.path));
      await store.fetch(likely.length * 2 > maxPrefetched ? [key] : [key, ...await bothSides(likely, headSha, base)]);
      return store.take(key);
    }
  };
}
async function listChange(client, asked) {
  let pull = asked;
  for (let listings = 1; ; listings++) {
    const listing = await listFiles(client, pull);
    if (listing.headSha === null || listing.headSha === pull.headSha || listings === maxListings) {
      const total = Math.max(pull.changedFiles ?? 0, listing.files.length);
      return { pull, change: { files: listing.files, total, headSha: pull.headSha, baseSha: pull.baseSha } };
    }
    pull = await readPull(client, pull.repository, pull.number);
  }
}
async function readWholeTree(client, { repository, headSha }, store) {
  const entries = await readTree(client, repository, headSha);
  if (entries === null) return null;
  store.knowTree(headSha, entries);
  return entries.map(({ path, size, kind }) => ({ path, size, kind }));
}
async function readHead(store, sha, { paths, present }) {
  const keys = paths.map((path) => ({ sha, path }));
  const mayBeFile = (key) => (store.kindOf(key) ?? "file") === "file";
  await store.fetch(keys.filter(mayBeFile));
  await store.learnKinds(keys.filter((key) => present.has(key.path)));
  const contents = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const kind = store.kindOf(key);
    contents.set(key.path, kind === "symlink" || kind === "submodule" ? { kind } : await store.take(key));
  }
  return contents;
}
async function readBase(store, sha, paths) {
  await store.fetch(paths.map((path) => ({ sha, path })));
  const contents = /* @__PURE__ */ new Map();
  for (const path of paths) contents.set(path, await store.take({ sha, path }));
  return contents;
}
async function bothSides(files, headSha, base) {
  const before = files.filter((file) => file.status !== "added");
  const sha = before.length === 0 ? "" : await base();
  return [...files.map(({ path }) => ({ sha: headSha, path })), ...before.map((file) => ({ sha, path: file.previousPath ?? file.path }))];
}
async function baseOf(client, pull) {
  try {
    return (await compareCommits(client, pull.repository, { base: pull.baseSha, head: pull.headSha })).mergeBaseSha;
  } catch (error) {
    if (failureOf(error).kind === "not-found") return pull.baseSha;
    throw error;
  }
}

// src/bot/policy.ts
async function trustedPolicy(source, settings) {
  return { ...await fromBase(source, settings.policy), ...settingsOver(settings) };
}
var repaired = "The version of this change has no error: reviews can be made again once it is merged, and until then none can, this one included.";
async function fromBase(source, named) {
  const path = named ?? policyPath;
  const content = await source.readTrusted(path);
  if (content.kind === "missing" && named === null) return defaultPolicy;
  const file = content.kind === "bytes" ? decodeFile(path, content.bytes).file : null;
  if (file === null)
    throw new RequestMistake(
      `The policy file \`${path}\` cannot be read on the base branch; name an existing text file with the input \`policy\`, or leave it out.`
    );
  const result = readPolicy(
    file,
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options }))
  );
  if (result.kind === "policy") return result.policy;
  const mistakes = result.errors.map((error) => `${error.path}:${error.line}: ${error.message}`);
  throw new RequestMistake([...mistakes, ...await repairsPolicy(source, path) ? [repaired] : []].join("\n"));
}

// src/bot/reading.ts
async function reading(doing, permission, read2) {
  try {
    return await read2();
  } catch (error) {
    const what = failureOf(error);
    if (what.kind === "bug") throw error;
    throw new ReviewImpossible(describeFailure(what, doing, permission), { cause: error });
  }
}

// src/report/annotations.ts
var MOST_PER_LEVEL = 10;
var MOST_OF_CHECK = 500;
var LONGEST_TITLE = 255;
var LONGEST_MESSAGE = 4096;
var LEVEL = { error: "error", warning: "warning", note: "notice" };
function renderAnnotations(report, words) {
  const mistakes = mistakeAnnotations(report, words);
  const ranked = byRank(report.findings);
  const room = (severity) => MOST_PER_LEVEL - mistakes.slice(0, MOST_PER_LEVEL).filter(({ level }) => level === LEVEL[severity]).length;
  const shown = ["error", "warning", "note"].flatMap(
    (severity) => ranked.filter((finding) => finding.severity === severity).slice(0, room(severity))
  );
  return annotationsOf({ mistakes: mistakes.slice(0, MOST_PER_LEVEL), shown, leftOut: ranked.length - shown.length }, words);
}
function renderCheckAnnotations(report, words) {
  const mistakes = mistakeAnnotations(report, words).filter(({ startLine }) => startLine !== null).slice(0, MOST_PER_LEVEL);
  const placed = byRank(report.findings).filter(({ location }) => location !== null);
  const shown = placed.slice(0, MOST_OF_CHECK - mistakes.length);
  return annotationsOf({ mistakes, shown, leftOut: placed.length - shown.length }, words);
}
function annotationsOf({ mistakes, shown, leftOut }, words) {
  const annotations = [...mistakes, ...shown.map((finding) => annotationOf(finding, words))];
  return { shown: annotations, remark: leftOut === 0 ? "" : plainMarkdown(words.publish.annotationsLeftOut(leftOut)) };
}
function annotationOf(finding, words) {
  const { title, message, recommendation, certainty } = findingSentences(finding, words);
  const { label } = words.report;
  const lines = [
    `${markupPlain(`\`${subjectName(finding)}\``)}: ${markupPlain(title)}`,
    markupPlain(message),
    recommendation === "" ? "" : `${label.do}: ${markupPlain(recommendation)}`,
    certainty === "" ? "" : `${label["how-sure"]}: ${markupPlain(certainty)}`
  ];
  const { location } = finding;
  return {
    level: LEVEL[finding.severity],
    title: workflowText(`Longrun: ${finding.rule}`, LONGEST_TITLE),
    message: workflowText(lines.filter((line) => line !== "").join("\n"), LONGEST_MESSAGE),
    path: location?.path ?? null,
    startLine: location?.line ?? null,
    endLine: location === null ? null : Math.max(location.line, location.endLine)
  };
}

// src/report/check-run.ts
var LONGEST_TITLE2 = 200;
function renderCheckRun(report, words, options) {
  const { symbol, verdict, subject, sentence, others } = headlineOf(report, words, options.place);
  const parts = [`${symbol} ${verdict}`, terminalText(subject), markupPlain(sentence), others];
  const { shown, remark } = renderCheckAnnotations(report, words);
  const headline = workflowText(parts.filter((part) => part !== "").join(" \xB7 "));
  const title = workflowText(headline, LONGEST_TITLE2);
  const summary = renderSummaryComment(report, words, { ...options, withoutHeadline: title === headline }).trim();
  return {
    title,
    // GitHub asks for a summary, also where there is nothing to add to the title.
    summary: [summary, remark].filter((part) => part !== "").join("\n\n") || title,
    annotations: shown
  };
}

// src/report/job-summary.ts
var JOB_SUMMARY_LENGTH = 3e5;
function renderJobSummary(report, words, options) {
  return composeReport(report, words, { characters: JOB_SUMMARY_LENGTH, openHistograms: 20, place: "pull-request", ...options });
}

// src/report/review-comments.ts
function renderReviewComments(report, words, fileAt, options) {
  const onFindings = byRank(report.findings).flatMap((finding) => {
    const { location } = finding;
    if (location === null) return [];
    const suggestion = finding.edit === null || finding.edit.span.path !== location.path ? null : suggestionOf(finding.edit, fileAt);
    const without = commentBody(finding, words, options.version);
    return [
      {
        fingerprint: finding.fingerprint,
        path: location.path,
        startLine: suggestion?.startLine ?? location.line,
        endLine: suggestion?.endLine ?? Math.max(location.line, location.endLine),
        body: suggestion === null ? without : `${without}

${suggestionBlock(suggestion)}`,
        bodyWithoutSuggestion: without,
        rank: rankOf(finding)
      }
    ];
  });
  return [...mistakeComments(report, words), ...onFindings];
}
function commentBody(finding, words, version) {
  return `**${titleOf(finding, words)}**

${findingBody(finding, words, version, "in-place")}`;
}
function suggestionBlock({ replacement }) {
  const fence2 = fenceFor(replacement);
  return `${fence2}suggestion
${replacement}
${fence2}`;
}

// src/report/thread-replies.ts
function renderThreadReplies({ publish }) {
  return {
    fixed: (sha) => publish.fixed(commit(sha)),
    ignored: (sha) => publish.ignored(commit(sha)),
    returned: (goneIn, sha) => publish.returned(commit(goneIn), commit(sha))
  };
}
function commit(sha) {
  return /^[0-9a-f]{40}$/.test(sha) ? sha : inlineCode(sha);
}

// src/bot/render.ts
var longestLabel = 200;
function renderReview(input) {
  const { report, texts, version, language, instance, place: place2 } = input;
  const { words } = wordsOf(language);
  const fileAt = (path) => texts.get(path);
  return {
    summary: labelled(instance, renderSummaryComment(report, words, { version, place: place2, characters: SUMMARY_LENGTH - (instance === null ? 0 : longestLabel) })),
    comments: renderReviewComments(report, words, fileAt, { version }),
    jobSummary: renderJobSummary(report, words, { version, place: place2 }),
    check: renderCheckRun(report, words, { version, place: place2 }),
    replies: renderThreadReplies(words),
    annotations: renderAnnotations(report, words),
    text: renderText(report, words, { color: false, width: 100, version }),
    files: () => reportFiles(input, words),
    fingerprints: /* @__PURE__ */ new Set([...report.findings.map((finding) => finding.fingerprint), ...mistakeFingerprints(report)]),
    ignored: new Set(report.suppressed.map(({ finding }) => finding.fingerprint))
  };
}
function reportFiles({ report, texts, version, place: place2, repositoryUrl, instance }, words) {
  const fileAt = (path) => texts.get(path);
  return {
    json: jsonText(reportDocument(report, words, { version, fileAt })),
    sarif: jsonText(sarifDocument(report, words, { version, fileAt, rules: ruleCards, repositoryUrl, instance })),
    html: renderHtml(report, words, { version, fileAt, place: place2 })
  };
}
function labelled(instance, summary) {
  return instance === null ? summary : `${inlineCode(instance)}

${summary}`;
}
function wishOf({
  report,
  rendered,
  policy,
  files
}) {
  const saysMuch = rendered.fingerprints.size > 0 || report.policyChange !== void 0;
  const when = policy.comment === "never" ? "remove" : policy.comment === "always" || saysMuch ? "create" : "update";
  const { comments, fingerprints, ignored, replies } = rendered;
  return { summary: { body: rendered.summary, when }, review: { comments, live: fingerprints, ignored, inline: policy.inline, files, replies } };
}

// src/bot/settings.ts
function checkToWrite({ checkName, dryRun }) {
  return dryRun ? null : checkName;
}
function instanceOf({ checkName, policy }) {
  if (checkName !== null) return checkName;
  return policy === null || policy === policyPath ? "" : policy;
}

// src/bot/judge-source.ts
async function judgeSource(context, source, { elsewhere, command, place: place2, repository }) {
  const policy = await reading("read the policy file", "contents: read", () => trustedPolicy(source, context.settings));
  const collected = await reading("read the changed files", "contents: read", () => collectChange(source, policy));
  const others = await elsewhere();
  const readings = [...collected.readings, ...others];
  const attached = new Set(others.map(({ path }) => path));
  const input = { ...collected, readings, attached, policy, command: command(), today: context.today };
  const { settings } = context;
  const origin = { source, path: settings.policy ?? policyPath, isNamed: settings.policy !== null, overrides: settingsOver(settings) };
  const report = await reading("read the changed policy file", "contents: read", () => withPolicyPreview(review(input), input, origin));
  const rendered = renderReview({
    report,
    texts: collected.texts,
    version: context.version,
    language: policy.language,
    place: place2,
    repositoryUrl: `${context.serverUrl}/${repository.owner}/${repository.name}`,
    instance: instanceOf(settings) || null
  });
  const { missing } = wordsOf(policy.language);
  if (missing !== null) context.log(missing);
  return { policy, report, rendered };
}

// src/github/download.ts
var maxHops = 5;
async function download(from, bounds) {
  let at = from;
  try {
    for (let hop = 0; hop <= maxHops; hop++) {
      if (!isBare(at) || !bounds.mayAsk(at)) return failed("its address leads away from GitHub");
      const answer3 = await fetch(at.href, { redirect: "manual", credentials: "omit", signal: bounds.signal });
      const next = answer3.headers.get("location");
      if (answer3.status < 300 || answer3.status > 399 || next === null) return await bodyOf(answer3, bounds.mostBytes);
      await answer3.body?.cancel();
      if (!URL.canParse(next, at.href)) return failed("its address leads nowhere");
      at = new URL(next, at);
    }
    return failed("its address is redirected too often");
  } catch {
    return failed("there was no whole answer in time");
  }
}
function isBare(url) {
  return url.username === "" && url.password === "";
}
async function bodyOf(answer3, mostBytes) {
  if (!answer3.ok || answer3.body === null) {
    await answer3.body?.cancel();
    return failed(`the answer was ${answer3.status}`, answer3.status);
  }
  const chunks = [];
  let size = 0;
  for await (const chunk of answer3.body) {
    size += chunk.length;
    if (size > mostBytes) return failed(`it is larger than ${mostBytes / 2 ** 20} MB`);
    chunks.push(chunk);
  }
  return { kind: "bytes", bytes: Buffer.concat(chunks) };
}
function failed(why, status = null) {
  return { kind: "failed", why, status };
}

// src/github/artifacts.ts
var downloadTimeoutMs = 6e4;
var maxPages = 5;
var Listed = lazy(
  () => object({
    id: number(),
    name: string(),
    size_in_bytes: number(),
    expired: boolean(),
    workflow_run: object({ head_sha: string().nullish() }).nullish()
  })
);
var Page = lazy(() => object({ artifacts: array(unknown()) }));
async function listArtifacts(client, origin, wish) {
  const newest = /* @__PURE__ */ new Map();
  for (const entry of await listed(client, origin, "name" in wish ? wish.name : null)) {
    const parsed = Listed.safeParse(entry);
    if (!parsed.success || parsed.data.expired || parsed.data.workflow_run?.head_sha !== origin.headSha) continue;
    const { id, name, size_in_bytes: archiveBytes } = parsed.data;
    const isWanted = "name" in wish ? name === wish.name : wish.passes(name);
    if (isWanted && id > (newest.get(name)?.id ?? 0)) newest.set(name, { id, name, archiveBytes });
  }
  return [...newest.values()];
}
async function listed({ octokit }, { repository, runId }, name) {
  const where = { owner: repository.owner, repo: repository.name, per_page: 100, ...name === null ? {} : { name } };
  const found = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data } = runId === null ? await octokit.rest.actions.listArtifactsForRepo({ ...where, page }) : await octokit.rest.actions.listWorkflowRunArtifacts({ ...where, run_id: runId, page });
    const parsed = Page.safeParse(data);
    if (!parsed.success) throw new UnusableAnswer("the list of artifacts came without `artifacts`");
    found.push(...parsed.data.artifacts);
    if (parsed.data.artifacts.length < where.per_page) break;
  }
  return found;
}
async function downloadArtifact({ octokit }, repository, id, mostBytes) {
  const { headers, url } = await octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
    owner: repository.owner,
    repo: repository.name,
    artifact_id: id,
    archive_format: "zip",
    request: { redirect: "manual" }
  });
  const { origin } = new URL(url);
  const location = headers.location ?? "";
  if (location === "" || !URL.canParse(location, url)) throw new UnusableAnswer("the artifact has no address");
  const mayAsk = (at) => at.protocol === "https:" || at.origin === origin;
  return download(new URL(location, url), { mayAsk, mostBytes, signal: AbortSignal.timeout(downloadTimeoutMs) });
}

// src/sources/artifact.ts
var maxArtifacts = 20;
async function readArtifacts(client, origin, { name, wanted }) {
  const contents = /* @__PURE__ */ new Map();
  const room = { left: zipLimits.totalBytes };
  const found = await listArtifacts(client, origin, wishOf2(name));
  for (const [index, artifact] of found.entries()) {
    if (artifact.archiveBytes > maxFileBytes) contents.set(artifact.name, { kind: "too-large", size: artifact.archiveBytes });
    else if (index >= maxArtifacts) contents.set(artifact.name, { kind: "failed", message: `one review reads at most ${maxArtifacts} artifacts` });
    else for (const [path, content] of await filesOf(client, { origin, artifact, wanted, room })) contents.set(path, content);
  }
  return contents;
}
function wishOf2(name) {
  if (name === null) return { passes: () => true };
  return /[*?[\]{}!]/.test(name) ? { passes: (other) => other === name || matchesAny(other, [name]) } : { name };
}
async function filesOf(client, { origin, artifact, wanted, room }) {
  const download2 = await downloadArtifact(client, origin.repository, artifact.id, maxFileBytes);
  if (download2.kind === "failed") return [[artifact.name, { kind: "failed", message: download2.why }]];
  const entries = readZip(download2.bytes, (path) => isPlainName(path) && wanted(path), room.left);
  if (entries === null) return [[artifact.name, { kind: "failed", message: "it is not a zip archive" }]];
  for (const entry of entries) if (entry.kind === "file") room.left -= entry.bytes.length;
  return entries.map((entry) => [`${artifact.name}/${entry.name}`, contentOf(entry)]);
}
function contentOf(entry) {
  return entry.kind === "file" ? { kind: "bytes", bytes: entry.bytes } : { kind: "failed", message: entry.why };
}

// src/github/attachments.ts
var maxAttachmentBytes = 25 * 1024 * 1024;
var maxAddressLength = 2e3;
var attachmentMs = 3e4;
var storeHosts = /^(?:[a-z0-9-]+\.)?githubusercontent\.com$|^github-production-[a-z0-9-]+\.s3\.amazonaws\.com$/;
function attachmentsIn(text, { serverUrl, repository }) {
  const found = /* @__PURE__ */ new Map();
  for (const [word] of text.matchAll(/https?:\/\/[^\s<>"'`()[\]]+/g)) {
    const address = word.length > maxAddressLength ? null : /^.*?\/files\/\d{1,15}\/[\w.%+~-]*[\w%+~-]/.exec(word)?.[0];
    if (!address || !URL.canParse(address)) continue;
    const url = new URL(address);
    const path = url.pathname.toLowerCase();
    const isStore = path.startsWith("/user-attachments/files/") || path.startsWith(`/${repository.toLowerCase()}/files/`);
    const name = nameIn(url);
    if (isStore && url.origin === new URL(serverUrl).origin && isBare(url) && name !== null) found.set(url.href, { name, url });
  }
  return [...found.values()];
}
async function downloadAttachment({ url }, { serverUrl }, until = null) {
  const own = AbortSignal.timeout(attachmentMs);
  const signal = until === null ? own : AbortSignal.any([own, until]);
  const found = await download(url, { mayAsk: (at) => isGitHubs(at, serverUrl), mostBytes: maxAttachmentBytes, signal });
  if (found.kind === "bytes" || found.status === null || !closed.has(found.status)) return found;
  return { ...found, why: "only people can open attachments of a private repository; commit the file, or upload it as a workflow artifact" };
}
var closed = /* @__PURE__ */ new Set([401, 403, 404]);
function isGitHubs(url, serverUrl) {
  return url.origin === new URL(serverUrl).origin || url.protocol === "https:" && url.port === "" && storeHosts.test(url.hostname);
}
function nameIn({ pathname }) {
  try {
    const name = decodeURIComponent(pathname.slice(pathname.lastIndexOf("/") + 1));
    return /^[^/\\\p{Cc}]{1,200}$/u.test(name) && name !== ".." && name !== "." ? name : null;
  } catch {
    return null;
  }
}

// lazy:micromark
var loaded;
var load = () => loaded ??= __require("#markdown");
var parse = (...values) => load().parse(...values);
var postprocess = (...values) => load().postprocess(...values);
var preprocess = (...values) => load().preprocess(...values);

// src/text/fenced.ts
var maxLength = 65536;
var fence = /```|~~~/;
function fencedBlocks(markdown) {
  if (!fence.test(markdown)) return [];
  const blocks = [];
  let language = "";
  let lines = [];
  let isInside = false;
  for (const [event, token, context] of eventsOf(markdown.slice(0, maxLength))) {
    if (token.type === "codeFenced" && event === "enter") {
      isInside = true;
      language = "";
      lines = [];
    } else if (token.type === "codeFenced") {
      isInside = false;
      blocks.push({ language, text: `${lines.join("\n")}
` });
    } else if (!isInside || event === "exit") continue;
    else if (token.type === "codeFencedFenceInfo") language = context.sliceSerialize(token).trim().toLowerCase();
    else if (token.type === "codeFlowValue") lines.push(context.sliceSerialize(token));
  }
  return blocks;
}
function eventsOf(markdown) {
  return postprocess(
    parse().document().write(preprocess()(markdown, void 0, true))
  );
}

// src/sources/pull-request-body.ts
var folder = "pull-request-body";
var languages = /* @__PURE__ */ new Set(["csv", "tsv", "json", "jsonl", "ndjson"]);
var maxBlocks = 50;
var maxAttachments = 10;
var allAttachmentsMs = 6e4;
async function readBody(body, site) {
  return [...await readBlocks(body), ...await readAttachments(body, site)];
}
async function readBlocks(body) {
  const readings = [];
  const counts = /* @__PURE__ */ new Map();
  for (const { language, text } of fencedBlocks(body)) {
    if (!languages.has(language) || text.trim() === "" || readings.length >= maxBlocks) continue;
    const count = (counts.get(language) ?? 0) + 1;
    counts.set(language, count);
    const path = `${folder}/${language}-${count}`;
    const reading2 = await readResultAs(`${path}.${language}`, path, { kind: "bytes", bytes: Buffer.from(text) });
    if (reading2.kind === "run" || !language.includes("json")) readings.push(reading2);
  }
  return readings;
}
async function readAttachments(body, site) {
  const contents = /* @__PURE__ */ new Map();
  const until = AbortSignal.timeout(allAttachmentsMs);
  for (const attachment of attachmentsIn(body, site)) {
    if (!(mayBeResult(attachment.name) || mayBeConfig(attachment.name) || isTarName(attachment.name)) || contents.size >= maxAttachments) continue;
    const path = unused(`${folder}/${attachment.name}`, contents);
    const download2 = await downloadAttachment(attachment, site, until);
    contents.set(path, download2.kind === "bytes" ? download2 : { kind: "failed", message: download2.why });
  }
  return (await collectFiles(
    [...contents.keys()],
    async (path) => contents.get(path) ?? { kind: "missing" },
    () => {
    }
  )).readings;
}
function unused(path, taken) {
  let name = path;
  for (let number2 = 2; taken.has(name); number2++) name = `${folder}/${number2}/${path.slice(folder.length + 1)}`;
  return name;
}

// src/bot/results.ts
function mayMatter(path) {
  return mayBeConfig(path) || mayBeResult(path);
}
async function resultsElsewhere(context, origin) {
  const { settings, serverUrl } = context;
  const site = { serverUrl, repository: `${origin.repository.owner}/${origin.repository.name}` };
  return [...await readBody(origin.body, site), ...await madeHere(settings.resultsPaths), ...await uploaded(context, origin)];
}
async function madeHere(named) {
  if (named.length === 0) return [];
  try {
    return (await collectFiles(await expandPaths(named), readContent, () => {
    }, includedReader(named))).readings;
  } catch (error) {
    if (error instanceof NoSuchPath) throw new RequestMistake(`The input \`results-path\`: ${error.message}`);
    throw error;
  }
}
async function uploaded({ client, settings }, origin) {
  const name = settings.resultsArtifact;
  if (name === null && origin.runId === null) return [];
  const contents = await reading("read the artifacts", "actions: read", () => readArtifacts(client, origin, { name, wanted: mayMatter }));
  const read2 = async (path) => contents.get(path) ?? { kind: "missing" };
  return (await collectFiles([...contents.keys()], read2, () => {
  })).readings;
}

// src/bot/judge-pull.ts
async function judgePull(context, pull, runId = null) {
  const source = await reading("list the changed files", "pull-requests: read", () => openPull(context.client, pull, mayMatter));
  const elsewhere = () => resultsElsewhere(context, { ...source.pull, runId });
  return {
    source,
    ...await judgeSource(context, source, { elsewhere, command: () => commandFor(source), place: "pull-request", repository: source.pull.repository })
  };
}
function commandFor(source) {
  const base = source.knownBase();
  return `git fetch origin pull/${source.pull.number}/head && longrun review${base === null ? "" : ` --base ${base}`} --head ${source.headSha}`;
}

// src/github/conversation.ts
var maxPages2 = 20;
var repliesPerThread = 50;
var Author = object({ __typename: string(), login: string() }).nullable();
var Comment = object({ databaseId: number().nullable(), body: string(), author: Author }).nullable();
var Page2 = object({ hasNextPage: boolean(), endCursor: string().nullable() });
var Threads = object({
  pageInfo: Page2,
  nodes: array(
    object({
      path: string(),
      line: number().nullable(),
      startLine: number().nullable(),
      isOutdated: boolean(),
      isResolved: boolean(),
      opening: object({ nodes: array(Comment) }),
      latest: object({ totalCount: number(), nodes: array(Comment) })
    }).nullable()
  )
});
var Comments = object({ pageInfo: Page2, nodes: array(Comment) });
var Answer = object({
  viewer: object({ login: string() }),
  repository: object({ pullRequest: object({ headRefOid: string(), comments: Comments, reviewThreads: Threads }) })
});
var query = `query ($owner: String!, $name: String!, $number: Int!, $afterComment: String, $afterThread: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $afterComment) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body author { __typename login } }
      }
      reviewThreads(first: 100, after: $afterThread) {
        pageInfo { hasNextPage endCursor }
        nodes {
          path line startLine isOutdated isResolved
          opening: comments(first: 1) { nodes { databaseId body author { __typename login } } }
          latest: comments(last: ${repliesPerThread}) { totalCount nodes { databaseId body author { __typename login } } }
        }
      }
    }
  }
}`;
async function readConversation(client, pull) {
  const comments = /* @__PURE__ */ new Map();
  const threads = /* @__PURE__ */ new Map();
  let afterComment = null;
  let afterThread = null;
  for (let page = 1; ; page++) {
    const variables = { owner: pull.repository.owner, name: pull.repository.name, number: pull.number, afterComment, afterThread };
    const answer3 = await client.query(Answer, query, variables);
    const found = answer3.repository.pullRequest;
    for (const node of found.comments.nodes) {
      const comment = toComment(node);
      if (comment !== null) comments.set(comment.id, comment);
    }
    for (const node of found.reviewThreads.nodes) {
      const thread = toThread(node);
      if (thread !== null) threads.set(thread.first.id, thread);
    }
    const more = found.comments.pageInfo.hasNextPage || found.reviewThreads.pageInfo.hasNextPage;
    if (!more || page === maxPages2) {
      return {
        viewer: viewerAccount(answer3.viewer.login),
        headSha: found.headRefOid,
        comments: [...comments.values()].sort((a, b) => a.id - b.id),
        threads: [...threads.values()].sort((a, b) => a.first.id - b.first.id)
      };
    }
    afterComment = found.comments.pageInfo.endCursor ?? afterComment;
    afterThread = found.reviewThreads.pageInfo.endCursor ?? afterThread;
  }
}
function isOwn(author, viewer) {
  return author !== null && author.login === viewer.login && author.isBot === viewer.isBot;
}
function viewerAccount(login) {
  return { login: login.replace(/\[bot\]$/, ""), isBot: login.endsWith("[bot]") };
}
function toComment(node) {
  if (node === void 0 || node === null || node.databaseId === null) return null;
  const author = node.author === null ? null : { login: node.author.login.replace(/\[bot\]$/, ""), isBot: node.author.__typename === "Bot" };
  return { id: node.databaseId, author, body: node.body };
}
function toThread(node) {
  const first = toComment(node?.opening.nodes[0]);
  if (node === null || first === null) return null;
  const replies = node.latest.nodes.map(toComment).flatMap((comment) => comment === null || comment.id === first.id ? [] : [comment]);
  const lines = node.isOutdated || node.line === null ? null : { start: node.startLine ?? node.line, end: node.line };
  return { first, replies, isCut: node.latest.totalCount > replies.length + 1, path: node.path, lines, isResolved: node.isResolved };
}

// src/publish/marker.ts
import { createHash } from "node:crypto";
var maxPosted = 30;
var Marker = object({
  schema: literal(1),
  kind: _enum(["finding", "summary", "fixed", "returned", "answer"]),
  /** The finding's short fingerprint; of a summary that of all findings together. */
  fp: string().max(100),
  /** The head that was reviewed. */
  sha: string().regex(/^[0-9a-f]{1,64}$/),
  run: int().nonnegative(),
  attempt: int().nonnegative(),
  /** Which of several reviews of one pull request wrote it, as `instanceKey` shortens it; empty for the only one. */
  instance: string().max(40).default(""),
  /** In a summary: the findings whose comments were posted, so that one that a person deletes is not posted again. */
  posted: array(string().max(40)).max(maxPosted).default([])
});
var pattern = /<!-- longrun:v1 ([A-Za-z0-9_-]{1,2000}) -->\s*$/;
function shortFingerprint(fingerprint) {
  return createHash("sha256").update(fingerprint).digest("base64url").slice(0, 22);
}
function instanceKey(instance) {
  return instance === "" ? "" : shortFingerprint(instance).slice(0, 12);
}
function postedKeys(fingerprints) {
  return [...new Set([...fingerprints].map(postedKey))].sort().slice(0, maxPosted);
}
function postedKey(fingerprint) {
  return fingerprint.slice(0, 12);
}
function withMarker(body, { instance = "", posted = [], ...marker }) {
  const written = { ...marker, ...instance === "" ? {} : { instance }, ...posted.length === 0 ? {} : { posted } };
  return `${body.trimEnd()}

<!-- longrun:v1 ${Buffer.from(JSON.stringify(written)).toString("base64url")} -->`;
}
function readMarker(body) {
  const encoded = pattern.exec(body)?.[1];
  if (encoded === void 0) return null;
  try {
    const parsed = Marker.safeParse(JSON.parse(Buffer.from(encoded, "base64url").toString("utf8")));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
function withoutMarker(body) {
  return body.replace(pattern, "").replaceAll("\r\n", "\n").trimEnd();
}
function isNewer(other, own, presentHead) {
  if (other.sha !== own.sha) return other.sha === presentHead;
  return other.run !== own.run ? other.run > own.run : other.attempt > own.attempt;
}

// src/publish/publication.ts
var writePermission = "pull-requests: write";
var maxSends = 3;
function markerOf({ target, run, instance }, kind, fp) {
  return { schema: 1, kind, fp, sha: target.headSha, run: run.run, attempt: run.attempt, instance: instanceKey(instance), posted: [] };
}
async function sendOnce(publication, send, landed) {
  for (let sends = 1; ; sends++) {
    try {
      await send();
      return;
    } catch (error) {
      if (failureOf(error).kind !== "unclear" || sends === maxSends) throw error;
      if (landed(await readConversation(publication.client, publication.target))) return;
    }
  }
}
function outcomeOf(error, doing) {
  const what = failureOf(error);
  if (what.kind === "bug") throw error;
  if (what.kind === "forbidden" && /\block(?:ed)?\b/i.test(what.message))
    return { kind: "denied", why: `The conversation is locked: GitHub did not let Longrun ${doing}.` };
  const why = describeFailure(what, doing, writePermission);
  return { kind: what.kind === "forbidden" || what.kind === "not-found" || what.kind === "unauthorized" ? "denied" : "failed", why };
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
function planSummary(writer, conversation, wish, review2) {
  const own = ownSummaries(writer, conversation);
  const [kept, ...duplicates] = own;
  const fingerprint = shortFingerprint([...review2.live].sort().join("\n"));
  const marker = { ...markerOf(writer, "summary", fingerprint), posted: [...nowPosted(writer, conversation, review2)] };
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

// src/publish/check-run.ts
import { createHash as createHash2 } from "node:crypto";
var batchSize = 50;
var maxSends2 = 3;
var CheckRun = lazy(
  () => object({
    id: number(),
    status: string().nullish().catch(null),
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
  const content = createHash2("sha256").update(JSON.stringify(annotations.map(toApi))).digest("base64url").slice(0, 12);
  return { prefix: `longrun:${target.number ?? "commit"}`, run: run.run, attempt: run.attempt, content };
}
function externalId({ prefix, run, attempt: attempt2, content }) {
  return `${prefix}:${run}:${attempt2}:${content}`;
}
async function listedChecks({ client, target }, name) {
  const { data } = await client.octokit.rest.checks.listForRef({
    owner: target.repository.owner,
    repo: target.repository.name,
    ref: target.headSha,
    check_name: name,
    filter: "all",
    per_page: 100
  });
  const runs = usable(CheckRuns, data, "the list of check runs").check_runs.flatMap((entry) => {
    const run = CheckRun.safeParse(entry);
    return run.success && (run.data.external_id ?? "").startsWith("longrun:") ? [run.data] : [];
  });
  return runs.sort((a, b) => b.id - a.id);
}
async function find(publication, name, own) {
  const [run] = await listedChecks(publication, name);
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
function contentOf2({ publication, wish, own }) {
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
  const later = (await listedChecks(publication, wish.name)).find((run) => readIdentity(run.external_id ?? "", own)?.isLater === true);
  const { title, summary } = later?.output ?? {};
  if (later === void 0 || !later.conclusion || !title || !summary) return;
  const { conclusion, external_id } = later;
  const where = { owner: target.repository.owner, repo: target.repository.name, check_run_id: id };
  await client.octokit.rest.checks.update({ ...where, status: "completed", conclusion, ...external_id ? { external_id } : {}, output: { title, summary } });
}
async function createWith(writing, annotations) {
  const { publication, wish, own } = writing;
  const { client, target } = publication;
  const content = contentOf2(writing);
  const where = { owner: target.repository.owner, repo: target.repository.name, name: wish.name, head_sha: target.headSha };
  for (let sends = 1; ; sends++) {
    try {
      const { data } = await client.octokit.rest.checks.create({ ...where, ...content, output: { ...content.output, annotations: [...annotations] } });
      return { id: data.id, count: annotations.length };
    } catch (error) {
      if (failureOf(error).kind !== "unclear" || sends === maxSends2) throw error;
      const landed = (await listedChecks(publication, wish.name)).find((run) => run.external_id === externalId(own));
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
  const content = contentOf2(writing);
  const annotations = writing.wish.annotations.slice(from, to).map(toApi);
  const output = annotations.length === 0 ? content.output : { ...content.output, annotations };
  for (let sends = 1; ; sends++) {
    try {
      await client.octokit.rest.checks.update({ ...where, ...content, output });
      return;
    } catch (error) {
      if (failureOf(error).kind !== "unclear" || sends === maxSends2) throw error;
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

// src/publish/delete-comments.ts
async function deleteComments(publication, ids) {
  const { client, target } = publication;
  for (const id of ids) {
    try {
      const send = () => client.octokit.rest.issues.deleteComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id });
      await sendOnce(publication, send, (now) => !now.comments.some((comment) => comment.id === id));
    } catch (error) {
      if (failureOf(error).status !== 404) throw error;
    }
  }
}

// src/publish/summary-comment.ts
async function publishSummary(publication, plan) {
  try {
    const isWritten = await write2(publication, plan);
    await deleteComments(publication, plan.remove);
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
  await deleteComments(
    publication,
    mine.map(({ comment }) => comment.id)
  );
}
async function edit(publication, id, body) {
  const { client, target } = publication;
  const send = () => client.octokit.rest.issues.updateComment({ owner: target.repository.owner, repo: target.repository.name, comment_id: id, body });
  await sendOnce(publication, send, (now) => now.headSha !== target.headSha || now.comments.some((comment) => comment.id === id && comment.body === body));
}
function isFrom({ marker }, other) {
  return marker.sha === other.sha && marker.run === other.run && marker.attempt === other.attempt;
}

// src/publish/pull-request.ts
async function publishToPull(publication, wish) {
  const before = await read(publication);
  if ("outcome" in before) return both(before.outcome);
  const plan = planPublication(publication, before.conversation, wish);
  const review2 = await publishReview(publication, { ...plan.review, remove: [] });
  if (review2.kind === "denied" || review2.kind === "outdated") return both(review2);
  if (review2.kind === "unchanged" && plan.review.remove.length === 0) return { review: review2, summary: await publishSummary(publication, plan.summary) };
  const after = await read(publication);
  if ("outcome" in after) return { review: review2, summary: after.outcome };
  const settled = planPublication(publication, after.conversation, wish);
  const summary = await publishSummary(publication, settled.summary);
  const isForgotten = summary.kind === "written" || summary.kind === "unchanged";
  return { review: isForgotten ? await settle(publication, wish, { review: review2, plan: settled.review }) : review2, summary };
}
async function settle(publication, wish, { review: review2, plan }) {
  if (review2.kind === "failed") return review2;
  const outcome = await publishReview(publication, { ...plan, create: [] });
  if (outcome.kind === "unchanged") return review2;
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

// src/bot/surfaces.ts
var noSurfaces = { review: null, summary: null, check: null };
function troublesOf({ review: review2, summary, check }) {
  const sentences = [review2, summary, check].flatMap((outcome) => outcome?.kind === "denied" || outcome?.kind === "failed" ? [outcome.why] : []);
  return [...new Set(sentences)];
}
function isOutdated({ review: review2, summary }) {
  return review2?.kind === "outdated" || summary?.kind === "outdated";
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
  const name = checkToWrite(context.settings);
  return name === null ? null : publishCheckRun(publicationTo(context, target), checkWish(name, judged));
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

// src/bot/plan-review.ts
async function planReview2(context, judged) {
  const { pull } = judged.source;
  const conversation = await readStanding(context, pull);
  const { files } = await judged.source.change();
  const plan = planPublication({ ...publicationTo(context, pull), target: pull }, conversation, wishOf({ ...judged, files }));
  return { conversation, plan: describePlan(pull, conversation, plan) };
}
async function readStanding({ client }, pull) {
  return reading("read the conversation of the pull request", "pull-requests: read", () => readConversation(client, pull));
}
function describePlan(pull, conversation, { review: review2, summary }) {
  const standing = summary.id === null ? void 0 : conversation.comments.find(({ id }) => id === summary.id);
  const isSeen = standing === void 0 || withoutMarker(standing.body) !== withoutMarker(summary.body);
  const doing = { create: "post", update: isSeen ? "update" : "keep", unchanged: "keep", remove: "remove", none: "none", newer: "newer" };
  const writes = summary.kind === "create" || summary.kind === "update" && isSeen;
  return {
    pull: `${pull.repository.owner}/${pull.repository.name}#${pull.number}`,
    headSha: pull.headSha,
    account: nameOf2(conversation.viewer),
    others: otherAccounts(conversation),
    comments: [
      ...review2.create.map(({ path, startLine, endLine, body }) => ({ doing: "post", path, lines: { start: startLine, end: endLine }, body })),
      ...review2.update.map(({ id, body }) => standingPost(conversation, id, "update", body)),
      ...review2.answer.map(({ id, body }) => standingPost(conversation, id, "answer", body)),
      ...review2.keep.filter(({ id }) => !review2.update.some((update2) => update2.id === id)).map(({ id }) => standingPost(conversation, id, "keep", "")),
      ...review2.remove.map((id) => standingPost(conversation, id, "remove", ""))
    ],
    summary: { doing: doing[summary.kind], body: writes ? summary.body : "" }
  };
}
function standingPost({ threads }, id, doing, body) {
  const thread = threads.find(({ first, replies }) => first.id === id || replies.some((reply) => reply.id === id));
  return { doing, path: thread?.path ?? "", lines: thread?.lines ?? null, body };
}
function otherAccounts({ comments, threads, viewer }) {
  const marked = [...comments, ...threads.map(({ first }) => first)].filter(({ body }) => readMarker(body) !== null);
  return [...new Set(marked.flatMap(({ author }) => author === null || isOwn(author, viewer) ? [] : [nameOf2(author)]))];
}
function nameOf2({ login, isBot }) {
  return isBot ? `${login}[bot]` : login;
}
function writtenBetween(before, after) {
  const [old, fresh] = [ownBodies(before), ownBodies(after)];
  const comments = { posted: 0, answered: 0, updated: 0, removed: 0 };
  let summary = "unchanged";
  for (const [id, { kind, body }] of fresh) {
    const was = old.get(id);
    if (was !== void 0 && was.body === body) continue;
    if (kind === "summary") summary = was === void 0 ? "posted" : "updated";
    else if (was !== void 0) comments.updated += 1;
    else if (kind === "finding") comments.posted += 1;
    else comments.answered += 1;
  }
  for (const [id, { kind }] of old) {
    if (fresh.has(id)) continue;
    if (kind !== "summary") comments.removed += 1;
    else if (summary === "unchanged") summary = "removed";
  }
  return { ...comments, summary };
}
function ownBodies({ comments, threads, viewer }) {
  const all = [...comments, ...threads.flatMap(({ first, replies }) => [first, ...replies])];
  return new Map(
    all.flatMap(({ id, author, body }) => {
      const marker = isOwn(author, viewer) ? readMarker(body) : null;
      if (marker === null) return [];
      const kind = marker.kind === "summary" || marker.kind === "finding" ? marker.kind : "reply";
      return [[id, { kind, body: withoutMarker(body) }]];
    })
  );
}
function addressOf({ serverUrl }, pull, conversation) {
  const page = `${serverUrl}/${pull.repository.owner}/${pull.repository.name}/pull/${pull.number}`;
  const isOurs = (kind) => ({ author, body }) => isOwn(author, conversation.viewer) && readMarker(body)?.kind === kind;
  const summary = conversation.comments.find(isOurs("summary"));
  if (summary !== void 0) return `${page}#issuecomment-${summary.id}`;
  const last = conversation.threads.map(({ first }) => first).findLast(isOurs("finding"));
  return last === void 0 ? "" : `${page}#discussion_r${last.id}`;
}

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object2) {
  if (!object2) {
    return {};
  }
  return Object.keys(object2).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object2[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object2, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object2)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object2[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal2) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal2);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse2(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse2(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse: parse2
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse3(header2, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header2.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header2.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header2.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header2.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header2, type, index, len, stopFlags);
}
function parseParameters(header2, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header2.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header2.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header2.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header2.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header2.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header2.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header2, quotedStart, index) : header2.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header2.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header2.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header2.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver);
    const serializedData = serializeBigInts(text);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch2 = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch2) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch2(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse3(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query2, options) {
  if (options) {
    if (typeof query2 === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query2 === "string" ? Object.assign({ query: query2 }, options) : query2;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query2, options) => {
    return graphql(newRequest, query2, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION5 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION5;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION6 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION6;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION7 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var Endpoints = {
  actions: {
    addCustomLabelsToSelfHostedRunnerForOrg: [
      "POST /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    addCustomLabelsToSelfHostedRunnerForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    addRepoAccessToSelfHostedRunnerGroupInOrg: [
      "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    approveWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"
    ],
    cancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"
    ],
    createEnvironmentVariable: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
    createOrUpdateEnvironmentSecret: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    createOrgVariable: ["POST /orgs/{org}/actions/variables"],
    createRegistrationTokenForOrg: [
      "POST /orgs/{org}/actions/runners/registration-token"
    ],
    createRegistrationTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/registration-token"
    ],
    createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
    createRemoveTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/remove-token"
    ],
    createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
    createWorkflowDispatch: [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    deleteActionsCacheById: [
      "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"
    ],
    deleteActionsCacheByKey: [
      "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"
    ],
    deleteArtifact: [
      "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"
    ],
    deleteCustomImageFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    deleteCustomImageVersionFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    deleteEnvironmentSecret: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    deleteEnvironmentVariable: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    deleteHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
    deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    deleteRepoVariable: [
      "DELETE /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    deleteSelfHostedRunnerFromOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}"
    ],
    deleteSelfHostedRunnerFromRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
    deleteWorkflowRunLogs: [
      "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    disableSelectedRepositoryGithubActionsOrganization: [
      "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    disableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"
    ],
    downloadArtifact: [
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
    ],
    downloadJobLogsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"
    ],
    downloadWorkflowRunAttemptLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"
    ],
    downloadWorkflowRunLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    enableSelectedRepositoryGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    enableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"
    ],
    forceCancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
    ],
    generateRunnerJitconfigForOrg: [
      "POST /orgs/{org}/actions/runners/generate-jitconfig"
    ],
    generateRunnerJitconfigForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"
    ],
    getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
    getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
    getActionsCacheUsageByRepoForOrg: [
      "GET /orgs/{org}/actions/cache/usage-by-repository"
    ],
    getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
    getAllowedActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/selected-actions"
    ],
    getAllowedActionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
    getCustomImageForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    getCustomImageVersionForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    getCustomOidcSubClaimForRepo: [
      "GET /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    getEnvironmentPublicKey: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"
    ],
    getEnvironmentSecret: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    getEnvironmentVariable: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    getGithubActionsDefaultWorkflowPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions/workflow"
    ],
    getGithubActionsDefaultWorkflowPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    getGithubActionsPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions"
    ],
    getGithubActionsPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions"
    ],
    getHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    getHostedRunnersGithubOwnedImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/github-owned"
    ],
    getHostedRunnersLimitsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/limits"
    ],
    getHostedRunnersMachineSpecsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/machine-sizes"
    ],
    getHostedRunnersPartnerImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/partner"
    ],
    getHostedRunnersPlatformsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/platforms"
    ],
    getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
    getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
    getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
    getPendingDeploymentsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    getRepoPermissions: [
      "GET /repos/{owner}/{repo}/actions/permissions",
      {},
      { renamed: ["actions", "getGithubActionsPermissionsRepository"] }
    ],
    getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
    getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
    getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
    getReviewsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"
    ],
    getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
    getSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
    getWorkflowAccessToRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/access"
    ],
    getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
    getWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ],
    getWorkflowRunUsage: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"
    ],
    getWorkflowUsage: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"
    ],
    listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
    listCustomImageVersionsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"
    ],
    listCustomImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom"
    ],
    listEnvironmentSecrets: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"
    ],
    listEnvironmentVariables: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    listGithubHostedRunnersInGroupForOrg: [
      "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"
    ],
    listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
    listJobsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"
    ],
    listJobsForWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
    ],
    listLabelsForSelfHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    listLabelsForSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
    listOrgVariables: ["GET /orgs/{org}/actions/variables"],
    listRepoOrganizationSecrets: [
      "GET /repos/{owner}/{repo}/actions/organization-secrets"
    ],
    listRepoOrganizationVariables: [
      "GET /repos/{owner}/{repo}/actions/organization-variables"
    ],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
    listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
    listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
    listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
    listRunnerApplicationsForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/downloads"
    ],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    listSelectedReposForOrgVariable: [
      "GET /orgs/{org}/actions/variables/{name}/repositories"
    ],
    listSelectedRepositoriesEnabledGithubActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/repositories"
    ],
    listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
    listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
    listWorkflowRunArtifacts: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"
    ],
    listWorkflowRuns: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ],
    reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
    reRunWorkflowFailedJobs: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    removeCustomLabelFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeCustomLabelFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgVariable: [
      "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    reviewCustomGatesForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"
    ],
    reviewPendingDeploymentsForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    setAllowedActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/selected-actions"
    ],
    setAllowedActionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    setCustomLabelsForSelfHostedRunnerForOrg: [
      "PUT /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    setCustomLabelsForSelfHostedRunnerForRepo: [
      "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    setCustomOidcSubClaimForRepo: [
      "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    setGithubActionsDefaultWorkflowPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/workflow"
    ],
    setGithubActionsDefaultWorkflowPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    setGithubActionsPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions"
    ],
    setGithubActionsPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories"
    ],
    setSelectedRepositoriesEnabledGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories"
    ],
    setWorkflowAccessToRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/access"
    ],
    updateEnvironmentVariable: [
      "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    updateHostedRunnerForOrg: [
      "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
    updateRepoVariable: [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  activity: {
    checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
    deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
    deleteThreadSubscription: [
      "DELETE /notifications/threads/{thread_id}/subscription"
    ],
    getFeeds: ["GET /feeds"],
    getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
    getThread: ["GET /notifications/threads/{thread_id}"],
    getThreadSubscriptionForAuthenticatedUser: [
      "GET /notifications/threads/{thread_id}/subscription"
    ],
    listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
    listNotificationsForAuthenticatedUser: ["GET /notifications"],
    listOrgEventsForAuthenticatedUser: [
      "GET /users/{username}/events/orgs/{org}"
    ],
    listPublicEvents: ["GET /events"],
    listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
    listPublicEventsForUser: ["GET /users/{username}/events/public"],
    listPublicOrgEvents: ["GET /orgs/{org}/events"],
    listReceivedEventsForUser: ["GET /users/{username}/received_events"],
    listReceivedPublicEventsForUser: [
      "GET /users/{username}/received_events/public"
    ],
    listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
    listRepoNotificationsForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/notifications"
    ],
    listReposStarredByAuthenticatedUser: ["GET /user/starred"],
    listReposStarredByUser: ["GET /users/{username}/starred"],
    listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
    listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
    listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
    listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
    markNotificationsAsRead: ["PUT /notifications"],
    markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
    markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
    markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
    setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
    setThreadSubscription: [
      "PUT /notifications/threads/{thread_id}/subscription"
    ],
    starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
    unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
  },
  apps: {
    addRepoToInstallation: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
    ],
    addRepoToInstallationForAuthenticatedUser: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    checkToken: ["POST /applications/{client_id}/token"],
    createFromManifest: ["POST /app-manifests/{code}/conversions"],
    createInstallationAccessToken: [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
    deleteInstallation: ["DELETE /app/installations/{installation_id}"],
    deleteToken: ["DELETE /applications/{client_id}/token"],
    getAuthenticated: ["GET /app"],
    getBySlug: ["GET /apps/{app_slug}"],
    getInstallation: ["GET /app/installations/{installation_id}"],
    getOrgInstallation: ["GET /orgs/{org}/installation"],
    getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
    getSubscriptionPlanForAccount: [
      "GET /marketplace_listing/accounts/{account_id}"
    ],
    getSubscriptionPlanForAccountStubbed: [
      "GET /marketplace_listing/stubbed/accounts/{account_id}"
    ],
    getUserInstallation: ["GET /users/{username}/installation"],
    getWebhookConfigForApp: ["GET /app/hook/config"],
    getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
    listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
    listAccountsForPlanStubbed: [
      "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"
    ],
    listInstallationReposForAuthenticatedUser: [
      "GET /user/installations/{installation_id}/repositories"
    ],
    listInstallationRequestsForAuthenticatedApp: [
      "GET /app/installation-requests"
    ],
    listInstallations: ["GET /app/installations"],
    listInstallationsForAuthenticatedUser: ["GET /user/installations"],
    listPlans: ["GET /marketplace_listing/plans"],
    listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
    listReposAccessibleToInstallation: ["GET /installation/repositories"],
    listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
    listSubscriptionsForAuthenticatedUserStubbed: [
      "GET /user/marketplace_purchases/stubbed"
    ],
    listWebhookDeliveries: ["GET /app/hook/deliveries"],
    redeliverWebhookDelivery: [
      "POST /app/hook/deliveries/{delivery_id}/attempts"
    ],
    removeRepoFromInstallation: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
    ],
    removeRepoFromInstallationForAuthenticatedUser: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    resetToken: ["PATCH /applications/{client_id}/token"],
    revokeInstallationAccessToken: ["DELETE /installation/token"],
    scopeToken: ["POST /applications/{client_id}/token/scoped"],
    suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
    unsuspendInstallation: [
      "DELETE /app/installations/{installation_id}/suspended"
    ],
    updateWebhookConfigForApp: ["PATCH /app/hook/config"]
  },
  billing: {
    getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
    getGithubActionsBillingUser: [
      "GET /users/{username}/settings/billing/actions"
    ],
    getGithubBillingPremiumRequestUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/premium_request/usage"
    ],
    getGithubBillingPremiumRequestUsageReportUser: [
      "GET /users/{username}/settings/billing/premium_request/usage"
    ],
    getGithubBillingUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/usage"
    ],
    getGithubBillingUsageReportUser: [
      "GET /users/{username}/settings/billing/usage"
    ],
    getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
    getGithubPackagesBillingUser: [
      "GET /users/{username}/settings/billing/packages"
    ],
    getSharedStorageBillingOrg: [
      "GET /orgs/{org}/settings/billing/shared-storage"
    ],
    getSharedStorageBillingUser: [
      "GET /users/{username}/settings/billing/shared-storage"
    ]
  },
  campaigns: {
    createCampaign: ["POST /orgs/{org}/campaigns"],
    deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
    getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
    listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
    updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
  },
  checks: {
    create: ["POST /repos/{owner}/{repo}/check-runs"],
    createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
    get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
    getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
    listAnnotations: [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"
    ],
    listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
    listForSuite: [
      "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"
    ],
    listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
    rerequestRun: [
      "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"
    ],
    rerequestSuite: [
      "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"
    ],
    setSuitesPreferences: [
      "PATCH /repos/{owner}/{repo}/check-suites/preferences"
    ],
    update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
  },
  codeScanning: {
    commitAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"
    ],
    createAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    createVariantAnalysis: [
      "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"
    ],
    deleteAnalysis: [
      "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"
    ],
    deleteCodeqlDatabase: [
      "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
      {},
      { renamedParameters: { alert_id: "alert_number" } }
    ],
    getAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"
    ],
    getAutofix: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    getCodeqlDatabase: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
    getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
    getVariantAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"
    ],
    getVariantAnalysisRepoTask: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"
    ],
    listAlertInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
    listAlertsInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
      {},
      { renamed: ["codeScanning", "listAlertInstances"] }
    ],
    listCodeqlDatabases: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases"
    ],
    listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"
    ],
    updateDefaultSetup: [
      "PATCH /repos/{owner}/{repo}/code-scanning/default-setup"
    ],
    uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
  },
  codeSecurity: {
    attachConfiguration: [
      "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"
    ],
    attachEnterpriseConfiguration: [
      "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"
    ],
    createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
    createConfigurationForEnterprise: [
      "POST /enterprises/{enterprise}/code-security/configurations"
    ],
    deleteConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    deleteConfigurationForEnterprise: [
      "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    detachConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/detach"
    ],
    getConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    getConfigurationForRepository: [
      "GET /repos/{owner}/{repo}/code-security-configuration"
    ],
    getConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations"
    ],
    getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
    getDefaultConfigurations: [
      "GET /orgs/{org}/code-security/configurations/defaults"
    ],
    getDefaultConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/defaults"
    ],
    getRepositoriesForConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"
    ],
    getRepositoriesForEnterpriseConfiguration: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"
    ],
    getSingleConfigurationForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    setConfigurationAsDefault: [
      "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"
    ],
    setConfigurationAsDefaultForEnterprise: [
      "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"
    ],
    updateConfiguration: [
      "PATCH /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    updateEnterpriseConfiguration: [
      "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ]
  },
  codesOfConduct: {
    getAllCodesOfConduct: ["GET /codes_of_conduct"],
    getConductCode: ["GET /codes_of_conduct/{key}"]
  },
  codespaces: {
    addRepositoryForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    checkPermissionsForDevcontainer: [
      "GET /repos/{owner}/{repo}/codespaces/permissions_check"
    ],
    codespaceMachinesForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/machines"
    ],
    createForAuthenticatedUser: ["POST /user/codespaces"],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}"
    ],
    createWithPrForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"
    ],
    createWithRepoForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/codespaces"
    ],
    deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
    deleteFromOrganization: [
      "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    deleteSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}"
    ],
    exportForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/exports"
    ],
    getCodespacesForUserInOrg: [
      "GET /orgs/{org}/members/{username}/codespaces"
    ],
    getExportDetailsForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/exports/{export_id}"
    ],
    getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
    getPublicKeyForAuthenticatedUser: [
      "GET /user/codespaces/secrets/public-key"
    ],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    getSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}"
    ],
    listDevcontainersInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/devcontainers"
    ],
    listForAuthenticatedUser: ["GET /user/codespaces"],
    listInOrganization: [
      "GET /orgs/{org}/codespaces",
      {},
      { renamedParameters: { org_id: "org" } }
    ],
    listInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces"
    ],
    listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
    listRepositoriesForSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}/repositories"
    ],
    listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    preFlightWithRepoForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/new"
    ],
    publishForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/publish"
    ],
    removeRepositoryForSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repoMachinesForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/machines"
    ],
    setRepositoriesForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
    stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
    stopInOrganization: [
      "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"
    ],
    updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
  },
  copilot: {
    addCopilotSeatsForTeams: [
      "POST /orgs/{org}/copilot/billing/selected_teams"
    ],
    addCopilotSeatsForUsers: [
      "POST /orgs/{org}/copilot/billing/selected_users"
    ],
    cancelCopilotSeatAssignmentForTeams: [
      "DELETE /orgs/{org}/copilot/billing/selected_teams"
    ],
    cancelCopilotSeatAssignmentForUsers: [
      "DELETE /orgs/{org}/copilot/billing/selected_users"
    ],
    copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
    copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
    getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
    getCopilotSeatDetailsForUser: [
      "GET /orgs/{org}/members/{username}/copilot"
    ],
    listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
  },
  credentials: { revoke: ["POST /credentials/revoke"] },
  dependabot: {
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
    getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    listAlertsForEnterprise: [
      "GET /enterprises/{enterprise}/dependabot/alerts"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
    listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repositoryAccessForOrg: [
      "GET /organizations/{org}/dependabot/repository-access"
    ],
    setRepositoryAccessDefaultLevel: [
      "PUT /organizations/{org}/dependabot/repository-access/default-level"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"
    ],
    updateRepositoryAccessForOrg: [
      "PATCH /organizations/{org}/dependabot/repository-access"
    ]
  },
  dependencyGraph: {
    createRepositorySnapshot: [
      "POST /repos/{owner}/{repo}/dependency-graph/snapshots"
    ],
    diffRange: [
      "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"
    ],
    exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
  },
  emojis: { get: ["GET /emojis"] },
  enterpriseTeamMemberships: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"
    ],
    get: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
    remove: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  enterpriseTeamOrganizations: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"
    ],
    delete: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignment: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignments: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"
    ]
  },
  enterpriseTeams: {
    create: ["POST /enterprises/{enterprise}/teams"],
    delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
    get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
    list: ["GET /enterprises/{enterprise}/teams"],
    update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
  },
  gists: {
    checkIsStarred: ["GET /gists/{gist_id}/star"],
    create: ["POST /gists"],
    createComment: ["POST /gists/{gist_id}/comments"],
    delete: ["DELETE /gists/{gist_id}"],
    deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
    fork: ["POST /gists/{gist_id}/forks"],
    get: ["GET /gists/{gist_id}"],
    getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
    getRevision: ["GET /gists/{gist_id}/{sha}"],
    list: ["GET /gists"],
    listComments: ["GET /gists/{gist_id}/comments"],
    listCommits: ["GET /gists/{gist_id}/commits"],
    listForUser: ["GET /users/{username}/gists"],
    listForks: ["GET /gists/{gist_id}/forks"],
    listPublic: ["GET /gists/public"],
    listStarred: ["GET /gists/starred"],
    star: ["PUT /gists/{gist_id}/star"],
    unstar: ["DELETE /gists/{gist_id}/star"],
    update: ["PATCH /gists/{gist_id}"],
    updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
  },
  git: {
    createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
    createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
    createRef: ["POST /repos/{owner}/{repo}/git/refs"],
    createTag: ["POST /repos/{owner}/{repo}/git/tags"],
    createTree: ["POST /repos/{owner}/{repo}/git/trees"],
    deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
    getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
    getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
    getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
    getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
    listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
    updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
  },
  gitignore: {
    getAllTemplates: ["GET /gitignore/templates"],
    getTemplate: ["GET /gitignore/templates/{name}"]
  },
  hostedCompute: {
    createNetworkConfigurationForOrg: [
      "POST /orgs/{org}/settings/network-configurations"
    ],
    deleteNetworkConfigurationFromOrg: [
      "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkConfigurationForOrg: [
      "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkSettingsForOrg: [
      "GET /orgs/{org}/settings/network-settings/{network_settings_id}"
    ],
    listNetworkConfigurationsForOrg: [
      "GET /orgs/{org}/settings/network-configurations"
    ],
    updateNetworkConfigurationForOrg: [
      "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ]
  },
  interactions: {
    getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
    getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
    getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
    getRestrictionsForYourPublicRepos: [
      "GET /user/interaction-limits",
      {},
      { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
    ],
    removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
    removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
    removeRestrictionsForRepo: [
      "DELETE /repos/{owner}/{repo}/interaction-limits"
    ],
    removeRestrictionsForYourPublicRepos: [
      "DELETE /user/interaction-limits",
      {},
      { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
    ],
    setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
    setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
    setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
    setRestrictionsForYourPublicRepos: [
      "PUT /user/interaction-limits",
      {},
      { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
    ]
  },
  issues: {
    addAssignees: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    addBlockedByDependency: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    addSubIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
    checkUserCanBeAssignedToIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"
    ],
    create: ["POST /repos/{owner}/{repo}/issues"],
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    createLabel: ["POST /repos/{owner}/{repo}/labels"],
    createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
    deleteMilestone: [
      "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"
    ],
    get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
    getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
    getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
    getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
    getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
    list: ["GET /issues"],
    listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
    listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
    listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
    listDependenciesBlockedBy: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    listDependenciesBlocking: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"
    ],
    listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
    listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
    listEventsForTimeline: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"
    ],
    listForAuthenticatedUser: ["GET /user/issues"],
    listForOrg: ["GET /orgs/{org}/issues"],
    listForRepo: ["GET /repos/{owner}/{repo}/issues"],
    listLabelsForMilestone: [
      "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"
    ],
    listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
    listLabelsOnIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
    listSubIssues: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    removeAllLabels: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    removeAssignees: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    removeDependencyBlockedBy: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"
    ],
    removeLabel: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    removeSubIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"
    ],
    reprioritizeSubIssue: [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"
    ],
    setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
    updateMilestone: [
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"
    ]
  },
  licenses: {
    get: ["GET /licenses/{license}"],
    getAllCommonlyUsed: ["GET /licenses"],
    getForRepo: ["GET /repos/{owner}/{repo}/license"]
  },
  markdown: {
    render: ["POST /markdown"],
    renderRaw: [
      "POST /markdown/raw",
      { headers: { "content-type": "text/plain; charset=utf-8" } }
    ]
  },
  meta: {
    get: ["GET /meta"],
    getAllVersions: ["GET /versions"],
    getOctocat: ["GET /octocat"],
    getZen: ["GET /zen"],
    root: ["GET /"]
  },
  migrations: {
    deleteArchiveForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/archive"
    ],
    deleteArchiveForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/archive"
    ],
    downloadArchiveForOrg: [
      "GET /orgs/{org}/migrations/{migration_id}/archive"
    ],
    getArchiveForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/archive"
    ],
    getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
    getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
    listForAuthenticatedUser: ["GET /user/migrations"],
    listForOrg: ["GET /orgs/{org}/migrations"],
    listReposForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/repositories"
    ],
    listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
    listReposForUser: [
      "GET /user/migrations/{migration_id}/repositories",
      {},
      { renamed: ["migrations", "listReposForAuthenticatedUser"] }
    ],
    startForAuthenticatedUser: ["POST /user/migrations"],
    startForOrg: ["POST /orgs/{org}/migrations"],
    unlockRepoForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"
    ],
    unlockRepoForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"
    ]
  },
  oidc: {
    getOidcCustomSubTemplateForOrg: [
      "GET /orgs/{org}/actions/oidc/customization/sub"
    ],
    updateOidcCustomSubTemplateForOrg: [
      "PUT /orgs/{org}/actions/oidc/customization/sub"
    ]
  },
  orgs: {
    addSecurityManagerTeam: [
      "PUT /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
      }
    ],
    assignTeamToOrgRole: [
      "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    assignUserToOrgRole: [
      "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    blockUser: ["PUT /orgs/{org}/blocks/{username}"],
    cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
    checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
    checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
    checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
    convertMemberToOutsideCollaborator: [
      "PUT /orgs/{org}/outside_collaborators/{username}"
    ],
    createArtifactStorageRecord: [
      "POST /orgs/{org}/artifacts/metadata/storage-record"
    ],
    createInvitation: ["POST /orgs/{org}/invitations"],
    createIssueType: ["POST /orgs/{org}/issue-types"],
    createWebhook: ["POST /orgs/{org}/hooks"],
    customPropertiesForOrgsCreateOrUpdateOrganizationValues: [
      "PATCH /organizations/{org}/org-properties/values"
    ],
    customPropertiesForOrgsGetOrganizationValues: [
      "GET /organizations/{org}/org-properties/values"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinition: [
      "PUT /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [
      "PATCH /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationValues: [
      "PATCH /orgs/{org}/properties/values"
    ],
    customPropertiesForReposDeleteOrganizationDefinition: [
      "DELETE /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinition: [
      "GET /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinitions: [
      "GET /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposGetOrganizationValues: [
      "GET /orgs/{org}/properties/values"
    ],
    delete: ["DELETE /orgs/{org}"],
    deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
    deleteAttestationsById: [
      "DELETE /orgs/{org}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /orgs/{org}/attestations/digest/{subject_digest}"
    ],
    deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
    deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
    disableSelectedRepositoryImmutableReleasesOrganization: [
      "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    enableSelectedRepositoryImmutableReleasesOrganization: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    get: ["GET /orgs/{org}"],
    getImmutableReleasesSettings: [
      "GET /orgs/{org}/settings/immutable-releases"
    ],
    getImmutableReleasesSettingsRepositories: [
      "GET /orgs/{org}/settings/immutable-releases/repositories"
    ],
    getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
    getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
    getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
    getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
    getOrgRulesetVersion: [
      "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
    getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
    getWebhookDelivery: [
      "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    list: ["GET /organizations"],
    listAppInstallations: ["GET /orgs/{org}/installations"],
    listArtifactStorageRecords: [
      "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"
    ],
    listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
    listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedUsers: ["GET /orgs/{org}/blocks"],
    listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
    listForAuthenticatedUser: ["GET /user/orgs"],
    listForUser: ["GET /users/{username}/orgs"],
    listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
    listIssueTypes: ["GET /orgs/{org}/issue-types"],
    listMembers: ["GET /orgs/{org}/members"],
    listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
    listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
    listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
    listOrgRoles: ["GET /orgs/{org}/organization-roles"],
    listOrganizationFineGrainedPermissions: [
      "GET /orgs/{org}/organization-fine-grained-permissions"
    ],
    listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
    listPatGrantRepositories: [
      "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"
    ],
    listPatGrantRequestRepositories: [
      "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"
    ],
    listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
    listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
    listPendingInvitations: ["GET /orgs/{org}/invitations"],
    listPublicMembers: ["GET /orgs/{org}/public_members"],
    listSecurityManagerTeams: [
      "GET /orgs/{org}/security-managers",
      {},
      {
        deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
      }
    ],
    listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
    listWebhooks: ["GET /orgs/{org}/hooks"],
    pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeMember: ["DELETE /orgs/{org}/members/{username}"],
    removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
    removeOutsideCollaborator: [
      "DELETE /orgs/{org}/outside_collaborators/{username}"
    ],
    removePublicMembershipForAuthenticatedUser: [
      "DELETE /orgs/{org}/public_members/{username}"
    ],
    removeSecurityManagerTeam: [
      "DELETE /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
      }
    ],
    reviewPatGrantRequest: [
      "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"
    ],
    reviewPatGrantRequestsInBulk: [
      "POST /orgs/{org}/personal-access-token-requests"
    ],
    revokeAllOrgRolesTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}"
    ],
    revokeAllOrgRolesUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}"
    ],
    revokeOrgRoleTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    revokeOrgRoleUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    setImmutableReleasesSettings: [
      "PUT /orgs/{org}/settings/immutable-releases"
    ],
    setImmutableReleasesSettingsRepositories: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories"
    ],
    setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
    setPublicMembershipForAuthenticatedUser: [
      "PUT /orgs/{org}/public_members/{username}"
    ],
    unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
    update: ["PATCH /orgs/{org}"],
    updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
    updateMembershipForAuthenticatedUser: [
      "PATCH /user/memberships/orgs/{org}"
    ],
    updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
    updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
    updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
    updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
  },
  packages: {
    deletePackageForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}"
    ],
    deletePackageForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    deletePackageForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}"
    ],
    deletePackageVersionForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getAllPackageVersionsForAPackageOwnedByAnOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
      {},
      { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
    ],
    getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions",
      {},
      {
        renamed: [
          "packages",
          "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"
        ]
      }
    ],
    getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions"
    ],
    getPackageForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}"
    ],
    getPackageForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    getPackageForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}"
    ],
    getPackageVersionForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    listDockerMigrationConflictingPackagesForAuthenticatedUser: [
      "GET /user/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForOrganization: [
      "GET /orgs/{org}/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForUser: [
      "GET /users/{username}/docker/conflicts"
    ],
    listPackagesForAuthenticatedUser: ["GET /user/packages"],
    listPackagesForOrganization: ["GET /orgs/{org}/packages"],
    listPackagesForUser: ["GET /users/{username}/packages"],
    restorePackageForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageVersionForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ]
  },
  privateRegistries: {
    createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
    deleteOrgPrivateRegistry: [
      "DELETE /orgs/{org}/private-registries/{secret_name}"
    ],
    getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
    listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
    updateOrgPrivateRegistry: [
      "PATCH /orgs/{org}/private-registries/{secret_name}"
    ]
  },
  projects: {
    addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
    addItemForUser: [
      "POST /users/{username}/projectsV2/{project_number}/items"
    ],
    deleteItemForOrg: [
      "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    deleteItemForUser: [
      "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    getFieldForOrg: [
      "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getFieldForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
    getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
    getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
    getUserItem: [
      "GET /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
    listFieldsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields"
    ],
    listForOrg: ["GET /orgs/{org}/projectsV2"],
    listForUser: ["GET /users/{username}/projectsV2"],
    listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
    listItemsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/items"
    ],
    updateItemForOrg: [
      "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    updateItemForUser: [
      "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ]
  },
  pulls: {
    checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    create: ["POST /repos/{owner}/{repo}/pulls"],
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    createReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    deletePendingReview: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
    getReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
    list: ["GET /repos/{owner}/{repo}/pulls"],
    listCommentsForReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
    listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
    listRequestedReviewers: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
    listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    removeRequestedReviewers: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    requestReviewers: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    submitReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"
    ],
    update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
    updateBranch: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"
    ],
    updateReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: { get: ["GET /rate_limit"] },
  reactions: {
    createForCommitComment: [
      "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    createForIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"
    ],
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    createForPullRequestReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    createForRelease: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    createForTeamDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    createForTeamDiscussionInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ],
    deleteForCommitComment: [
      "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
    ],
    deleteForIssueComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForPullRequestComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForRelease: [
      "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussion: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussionComment: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"
    ],
    listForCommitComment: [
      "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
    listForIssueComment: [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    listForPullRequestReviewComment: [
      "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    listForRelease: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    listForTeamDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    listForTeamDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ]
  },
  repos: {
    acceptInvitation: [
      "PATCH /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
    ],
    acceptInvitationForAuthenticatedUser: [
      "PATCH /user/repository_invitations/{invitation_id}"
    ],
    addAppAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
    addStatusCheckContexts: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    addTeamAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    addUserAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    cancelPagesDeployment: [
      "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"
    ],
    checkAutomatedSecurityFixes: [
      "GET /repos/{owner}/{repo}/automated-security-fixes"
    ],
    checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
    checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
    checkPrivateVulnerabilityReporting: [
      "GET /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    checkVulnerabilityAlerts: [
      "GET /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
    compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
    createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
    createCommitComment: [
      "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    createCommitSignatureProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
    createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
    createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
    createDeploymentBranchPolicy: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    createDeploymentProtectionRule: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    createDeploymentStatus: [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
    createForAuthenticatedUser: ["POST /user/repos"],
    createFork: ["POST /repos/{owner}/{repo}/forks"],
    createInOrg: ["POST /orgs/{org}/repos"],
    createOrUpdateEnvironment: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
    createOrgRuleset: ["POST /orgs/{org}/rulesets"],
    createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
    createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
    createRelease: ["POST /repos/{owner}/{repo}/releases"],
    createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
    createUsingTemplate: [
      "POST /repos/{template_owner}/{template_repo}/generate"
    ],
    createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
    customPropertiesForReposCreateOrUpdateRepositoryValues: [
      "PATCH /repos/{owner}/{repo}/properties/values"
    ],
    customPropertiesForReposGetRepositoryValues: [
      "GET /repos/{owner}/{repo}/properties/values"
    ],
    declineInvitation: [
      "DELETE /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
    ],
    declineInvitationForAuthenticatedUser: [
      "DELETE /user/repository_invitations/{invitation_id}"
    ],
    delete: ["DELETE /repos/{owner}/{repo}"],
    deleteAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    deleteAdminBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    deleteAnEnvironment: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    deleteBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
    deleteCommitSignatureProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
    deleteDeployment: [
      "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    deleteDeploymentBranchPolicy: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
    deleteInvitation: [
      "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
    deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
    deletePullRequestReviewProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
    deleteReleaseAsset: [
      "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
    disableAutomatedSecurityFixes: [
      "DELETE /repos/{owner}/{repo}/automated-security-fixes"
    ],
    disableDeploymentProtectionRule: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    disableImmutableReleases: [
      "DELETE /repos/{owner}/{repo}/immutable-releases"
    ],
    disablePrivateVulnerabilityReporting: [
      "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    disableVulnerabilityAlerts: [
      "DELETE /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    downloadArchive: [
      "GET /repos/{owner}/{repo}/zipball/{ref}",
      {},
      { renamed: ["repos", "downloadZipballArchive"] }
    ],
    downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
    downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
    enableAutomatedSecurityFixes: [
      "PUT /repos/{owner}/{repo}/automated-security-fixes"
    ],
    enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
    enablePrivateVulnerabilityReporting: [
      "PUT /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    enableVulnerabilityAlerts: [
      "PUT /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    generateReleaseNotes: [
      "POST /repos/{owner}/{repo}/releases/generate-notes"
    ],
    get: ["GET /repos/{owner}/{repo}"],
    getAccessRestrictions: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    getAdminBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    getAllDeploymentProtectionRules: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
    getAllStatusCheckContexts: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"
    ],
    getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
    getAppsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"
    ],
    getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
    getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
    getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
    getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
    getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
    getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
    getCommitSignatureProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
    getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
    getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
    getCustomDeploymentProtectionRule: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
    getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
    getDeploymentBranchPolicy: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    getDeploymentStatus: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"
    ],
    getEnvironment: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
    getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
    getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
    getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
    getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
    getOrgRulesets: ["GET /orgs/{org}/rulesets"],
    getPages: ["GET /repos/{owner}/{repo}/pages"],
    getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
    getPagesDeployment: [
      "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"
    ],
    getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
    getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
    getPullRequestReviewProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
    getReadme: ["GET /repos/{owner}/{repo}/readme"],
    getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
    getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
    getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
    getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
    getRepoRuleSuite: [
      "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"
    ],
    getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
    getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    getRepoRulesetHistory: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"
    ],
    getRepoRulesetVersion: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
    getStatusChecksProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    getTeamsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"
    ],
    getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
    getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
    getUsersWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"
    ],
    getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
    getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
    getWebhookConfigForRepo: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    getWebhookDelivery: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    listActivities: ["GET /repos/{owner}/{repo}/activity"],
    listAttestations: [
      "GET /repos/{owner}/{repo}/attestations/{subject_digest}"
    ],
    listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
    listBranches: ["GET /repos/{owner}/{repo}/branches"],
    listBranchesForHeadCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"
    ],
    listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
    listCommentsForCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/commits"],
    listContributors: ["GET /repos/{owner}/{repo}/contributors"],
    listCustomDeploymentRuleIntegrations: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"
    ],
    listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
    listDeploymentBranchPolicies: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    listDeploymentStatuses: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
    listForAuthenticatedUser: ["GET /user/repos"],
    listForOrg: ["GET /orgs/{org}/repos"],
    listForUser: ["GET /users/{username}/repos"],
    listForks: ["GET /repos/{owner}/{repo}/forks"],
    listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
    listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
    listLanguages: ["GET /repos/{owner}/{repo}/languages"],
    listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
    listPublic: ["GET /repositories"],
    listPullRequestsAssociatedWithCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    listReleaseAssets: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/assets"
    ],
    listReleases: ["GET /repos/{owner}/{repo}/releases"],
    listTags: ["GET /repos/{owner}/{repo}/tags"],
    listTeams: ["GET /repos/{owner}/{repo}/teams"],
    listWebhookDeliveries: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"
    ],
    listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
    merge: ["POST /repos/{owner}/{repo}/merges"],
    mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
    pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeAppAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    removeCollaborator: [
      "DELETE /repos/{owner}/{repo}/collaborators/{username}"
    ],
    removeStatusCheckContexts: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    removeStatusCheckProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    removeTeamAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    removeUserAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
    replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
    requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
    setAdminBranchProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    setAppAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    setStatusCheckContexts: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    setTeamAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    setUserAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
    transfer: ["POST /repos/{owner}/{repo}/transfer"],
    update: ["PATCH /repos/{owner}/{repo}"],
    updateBranchProtection: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
    updateDeploymentBranchPolicy: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
    updateInvitation: [
      "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
    updatePullRequestReviewProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
    updateReleaseAsset: [
      "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    updateStatusCheckPotection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
      {},
      { renamed: ["repos", "updateStatusCheckProtection"] }
    ],
    updateStatusCheckProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
    updateWebhookConfigForRepo: [
      "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    uploadReleaseAsset: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",
      { baseUrl: "https://uploads.github.com" }
    ]
  },
  search: {
    code: ["GET /search/code"],
    commits: ["GET /search/commits"],
    issuesAndPullRequests: ["GET /search/issues"],
    labels: ["GET /search/labels"],
    repos: ["GET /search/repositories"],
    topics: ["GET /search/topics"],
    users: ["GET /search/users"]
  },
  secretScanning: {
    createPushProtectionBypass: [
      "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
    listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
    listLocationsForAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"
    ],
    listOrgPatternConfigs: [
      "GET /orgs/{org}/secret-scanning/pattern-configurations"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    updateOrgPatternConfigs: [
      "PATCH /orgs/{org}/secret-scanning/pattern-configurations"
    ]
  },
  securityAdvisories: {
    createFork: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"
    ],
    createPrivateVulnerabilityReport: [
      "POST /repos/{owner}/{repo}/security-advisories/reports"
    ],
    createRepositoryAdvisory: [
      "POST /repos/{owner}/{repo}/security-advisories"
    ],
    createRepositoryAdvisoryCveRequest: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"
    ],
    getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
    getRepositoryAdvisory: [
      "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ],
    listGlobalAdvisories: ["GET /advisories"],
    listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
    listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
    updateRepositoryAdvisory: [
      "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ]
  },
  teams: {
    addOrUpdateMembershipForUserInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    addOrUpdateRepoPermissionsInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    checkPermissionsForRepoInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    create: ["POST /orgs/{org}/teams"],
    createDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
    deleteDiscussionCommentInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    deleteDiscussionInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
    getByName: ["GET /orgs/{org}/teams/{team_slug}"],
    getDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    getDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    getMembershipForUserInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    list: ["GET /orgs/{org}/teams"],
    listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
    listDiscussionCommentsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
    listForAuthenticatedUser: ["GET /user/teams"],
    listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
    listPendingInvitationsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/invitations"
    ],
    listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
    removeMembershipForUserInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    removeRepoInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    updateDiscussionCommentInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    updateDiscussionInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
  },
  users: {
    addEmailForAuthenticated: [
      "POST /user/emails",
      {},
      { renamed: ["users", "addEmailForAuthenticatedUser"] }
    ],
    addEmailForAuthenticatedUser: ["POST /user/emails"],
    addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
    block: ["PUT /user/blocks/{username}"],
    checkBlocked: ["GET /user/blocks/{username}"],
    checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
    checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
    createGpgKeyForAuthenticated: [
      "POST /user/gpg_keys",
      {},
      { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
    ],
    createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
    createPublicSshKeyForAuthenticated: [
      "POST /user/keys",
      {},
      { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
    ],
    createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
    createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
    deleteAttestationsBulk: [
      "POST /users/{username}/attestations/delete-request"
    ],
    deleteAttestationsById: [
      "DELETE /users/{username}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /users/{username}/attestations/digest/{subject_digest}"
    ],
    deleteEmailForAuthenticated: [
      "DELETE /user/emails",
      {},
      { renamed: ["users", "deleteEmailForAuthenticatedUser"] }
    ],
    deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
    deleteGpgKeyForAuthenticated: [
      "DELETE /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
    ],
    deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
    deletePublicSshKeyForAuthenticated: [
      "DELETE /user/keys/{key_id}",
      {},
      { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
    ],
    deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
    deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
    deleteSshSigningKeyForAuthenticatedUser: [
      "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    follow: ["PUT /user/following/{username}"],
    getAuthenticated: ["GET /user"],
    getById: ["GET /user/{account_id}"],
    getByUsername: ["GET /users/{username}"],
    getContextForUser: ["GET /users/{username}/hovercard"],
    getGpgKeyForAuthenticated: [
      "GET /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
    ],
    getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
    getPublicSshKeyForAuthenticated: [
      "GET /user/keys/{key_id}",
      {},
      { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
    ],
    getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
    getSshSigningKeyForAuthenticatedUser: [
      "GET /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    list: ["GET /users"],
    listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /users/{username}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedByAuthenticated: [
      "GET /user/blocks",
      {},
      { renamed: ["users", "listBlockedByAuthenticatedUser"] }
    ],
    listBlockedByAuthenticatedUser: ["GET /user/blocks"],
    listEmailsForAuthenticated: [
      "GET /user/emails",
      {},
      { renamed: ["users", "listEmailsForAuthenticatedUser"] }
    ],
    listEmailsForAuthenticatedUser: ["GET /user/emails"],
    listFollowedByAuthenticated: [
      "GET /user/following",
      {},
      { renamed: ["users", "listFollowedByAuthenticatedUser"] }
    ],
    listFollowedByAuthenticatedUser: ["GET /user/following"],
    listFollowersForAuthenticatedUser: ["GET /user/followers"],
    listFollowersForUser: ["GET /users/{username}/followers"],
    listFollowingForUser: ["GET /users/{username}/following"],
    listGpgKeysForAuthenticated: [
      "GET /user/gpg_keys",
      {},
      { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
    ],
    listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
    listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
    listPublicEmailsForAuthenticated: [
      "GET /user/public_emails",
      {},
      { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
    ],
    listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
    listPublicKeysForUser: ["GET /users/{username}/keys"],
    listPublicSshKeysForAuthenticated: [
      "GET /user/keys",
      {},
      { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
    ],
    listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
    listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
    listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
    listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
    listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
    setPrimaryEmailVisibilityForAuthenticated: [
      "PATCH /user/email/visibility",
      {},
      { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
    ],
    setPrimaryEmailVisibilityForAuthenticatedUser: [
      "PATCH /user/email/visibility"
    ],
    unblock: ["DELETE /user/blocks/{username}"],
    unfollow: ["DELETE /user/following/{username}"],
    updateAuthenticated: ["PATCH /user"]
  }
};
var endpoints_default = Endpoints;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint2;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION7;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION7;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION8 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION8}`
  }
);

// src/github/fetch.ts
import { createRequire } from "node:module";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
var maxRedirects = 5;
var redirects = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function lightFetch(address, options) {
  let url = new URL(address);
  let headers = options.headers;
  for (let hops = 0; ; hops++) {
    const answer3 = await ask(url, { ...options, headers });
    const next = answer3.headers.location;
    const isRead = options.method === "GET" || options.method === "HEAD";
    if (options.redirect === "manual" || !isRead || next === void 0 || !redirects.has(answer3.statusCode ?? 0)) return toAnswer(answer3, url);
    answer3.resume();
    if (hops === maxRedirects || !URL.canParse(next, url.href)) throw new Error(`${url.host} redirects without an end`);
    const target = new URL(next, url);
    if (target.origin !== url.origin) headers = withoutCredentials(headers);
    url = target;
  }
}
var require2 = createRequire(import.meta.url);
function ask(url, { method, headers, body, signal }) {
  const { request: request2 } = require2(url.protocol === "http:" ? "node:http" : "node:https");
  return new Promise((resolve, reject) => {
    const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const sent = request2(url, {
      method,
      headers: { ...headers, ...length, "accept-encoding": "gzip" },
      ...signal === void 0 ? {} : { signal }
    });
    sent.once("response", resolve);
    sent.on("error", reject);
    sent.end(body);
  });
}
function toAnswer(message, url) {
  if (message.statusCode === 204 || message.statusCode === 205) message.resume();
  const headers = new Map(Object.entries(message.headers).flatMap(([name, value]) => value === void 0 ? [] : [[name, String(value)]]));
  const bytes = () => readAll(message, headers.get("content-encoding") === "gzip");
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? "",
    url: url.href,
    headers,
    text: async () => (await bytes()).toString("utf8"),
    arrayBuffer: async () => Uint8Array.from(await bytes()).buffer
  };
}
async function readAll(message, isZipped) {
  const body = isZipped ? pipeline(message, createGunzip(), () => {
  }) : message;
  const chunks = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
function withoutCredentials(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie|proxy-authorization)$/i.test(name)));
}

// src/github/waiting.ts
var maxRepeats = 4;
function createSender(options) {
  const { clock, pauseMs } = options;
  let leftMs = options.budgetMs;
  let lastWriteMs = Number.NEGATIVE_INFINITY;
  let writes = Promise.resolve();
  async function repeat(attempt2, { repeatsUnclear = true, begin = async () => {
  } }) {
    for (let repeats = 0; ; repeats++) {
      await begin();
      const begunMs = clock.nowMs();
      try {
        return await attempt2();
      } catch (error) {
        const because = failureOf(error, clock.nowMs());
        if (because.kind === "unclear") leftMs -= clock.nowMs() - begunMs;
        const passing = because.kind === "limited" || because.kind === "unclear" && repeatsUnclear;
        const pause = because.waitMs ?? pauseMs * 2 ** repeats;
        if (!passing || repeats >= maxRepeats || pause > leftMs) throw error;
        leftMs -= pause;
        options.onWait?.({ ms: pause, leftMs, because });
        await clock.sleep(pause);
      }
    }
  }
  async function pace() {
    const early = lastWriteMs + pauseMs - clock.nowMs();
    if (early > 0) await clock.sleep(early);
  }
  async function timed(attempt2) {
    try {
      return await attempt2();
    } finally {
      lastWriteMs = clock.nowMs();
    }
  }
  return {
    read: (attempt2, reading2 = {}) => repeat(attempt2, reading2),
    write: (attempt2) => {
      const result = writes.then(() => repeat(() => timed(attempt2), { repeatsUnclear: false, begin: pace }));
      writes = result.catch(() => void 0);
      return result;
    },
    leftMs: () => leftMs
  };
}

// src/github/client.ts
var apiVersion = "2022-11-28";
var waitBudgetMs = 9e4;
var lastTimeoutMs = 1e4;
var Envelope = object({
  data: unknown().optional(),
  errors: array(
    object({
      message: string().catch("no reason given"),
      type: string().nullish().catch(null),
      extensions: object({ code: string().nullish().catch(null) }).nullish().catch(null)
    })
  ).nullish()
});
function createClient(options) {
  const silent = () => void 0;
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = new Octokit2({ auth: options.token, baseUrl: options.apiUrl, userAgent: "longrun", log, request: { log, fetch: lightFetch } });
  const onWait = (wait) => options.log?.(waitSentence(wait));
  const sender = createSender({ clock: options.clock, pauseMs: options.writePauseMs, budgetMs: waitBudgetMs, onWait });
  octokit.hook.wrap("request", (request2, endpoint2) => {
    const isRead = endpoint2.method === "GET";
    const attempt2 = async () => {
      endpoint2.headers["x-github-api-version"] = apiVersion;
      endpoint2.request.signal = timeLimit(sender, options);
      if (!isRead) endpoint2.request.redirect = "manual";
      const response = await request2(endpoint2);
      if (response.status < 204 && typeof response.data === "string") throw new UnusableAnswer("the answer was cut off or is not JSON");
      if (!isRead && response.status >= 300) throw new Redirected(response.status);
      return response;
    };
    if (endpoint2.url === options.graphqlUrl) return attempt2();
    return isRead ? sender.read(attempt2) : sender.write(attempt2);
  });
  const { graphqlUrl } = options;
  return {
    octokit,
    query: (shape, query2, variables, repeating) => sender.read(() => ask2(octokit, graphqlUrl, { shape, query: query2, variables }), repeating)
  };
}
function timeLimit(sender, { requestTimeoutMs }) {
  return AbortSignal.timeout(Math.min(requestTimeoutMs, Math.max(lastTimeoutMs, Math.round(sender.leftMs()))));
}
function waitSentence({ ms, leftMs, because }) {
  const reason = because.status === null ? because.message : `${because.status}: ${because.message}`;
  return `Waiting ${seconds(ms)} s before GitHub is asked again (${reason}); ${seconds(leftMs)} of ${seconds(waitBudgetMs)} s of waiting are left.`;
}
function seconds(ms) {
  return `${Math.ceil(ms / 100) / 10}`;
}
async function ask2(octokit, url, { shape, query: query2, variables }) {
  const response = await octokit.request({ method: "POST", url, query: query2, variables });
  const envelope = Envelope.safeParse(response.data);
  if (!envelope.success) throw new UnusableAnswer("the GraphQL answer has no data");
  const errors = envelope.data.errors ?? [];
  if (errors.length > 0) {
    const types = errors.flatMap(({ type, extensions }) => [type, extensions?.code].filter((name) => typeof name === "string"));
    throw new GraphQlRefusal(errors.map((error) => error.message).join("; "), types, response.headers);
  }
  const parsed = shape.safeParse(envelope.data.data);
  if (parsed.success) return parsed.data;
  throw new UnusableAnswer(`the GraphQL answer is not of the expected shape at ${parsed.error.issues[0]?.path.join(".") ?? "its root"}`);
}

// src/github/clock.ts
var systemClock = {
  nowMs: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
};
function instantClock() {
  let aheadMs = 0;
  return {
    nowMs: () => Date.now() + aheadMs,
    sleep: async (ms) => {
      aheadMs += ms;
    }
  };
}

// src/github/proxies.ts
async function useProxies(variables) {
  const areNamed = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"].some((name) => (variables[name] ?? "") !== "");
  if (!areNamed || variables.NODE_USE_ENV_PROXY === "1") return true;
  const { setGlobalProxyFromEnv } = await import("node:http");
  setGlobalProxyFromEnv?.();
  return setGlobalProxyFromEnv !== void 0;
}

// src/github/site.ts
var defaultServer = "https://github.com";
var shortName = /^([\w-]{1,100})\/([\w.-]{1,100})#([1-9]\d{0,8})$/;
var pathName = /^\/([\w-]{1,100})\/([\w.-]{1,100})\/pull\/([1-9]\d{0,8})(?:\/.*)?$/;
function siteOf(variables) {
  const serverUrl = trimmed(variables.GITHUB_SERVER_URL) ?? defaultServer;
  const derived = siteAt(serverUrl);
  const apiUrl = trimmed(variables.GITHUB_API_URL) ?? derived.apiUrl;
  const ownGraphql = apiUrl === derived.apiUrl ? derived.graphqlUrl : `${apiUrl.replace(/\/v3$/, "")}/graphql`;
  return { serverUrl, apiUrl, graphqlUrl: trimmed(variables.GITHUB_GRAPHQL_URL) ?? ownGraphql };
}
function siteAt(serverUrl) {
  const { protocol, host } = new URL(serverUrl);
  if (host === "github.com" || host.endsWith(".ghe.com")) {
    return { serverUrl, apiUrl: `https://api.${host}`, graphqlUrl: `https://api.${host}/graphql` };
  }
  return { serverUrl, apiUrl: `${protocol}//${host}/api/v3`, graphqlUrl: `${protocol}//${host}/api/graphql` };
}
function readPullName(text, variables) {
  const own = siteOf(variables);
  const short = shortName.exec(text);
  if (short !== null) return namedPull(own, short);
  const url = URL.canParse(text) ? new URL(text) : null;
  const long = url === null ? null : pathName.exec(url.pathname);
  if (url === null || long === null || url.username !== "" || url.password !== "") return null;
  if (url.origin === new URL(own.serverUrl).origin) return namedPull(own, long);
  return url.protocol === "https:" ? namedPull(siteAt(url.origin), long) : null;
}
function namedPull(site, [, owner = "", name = "", number2 = ""]) {
  return { site, repository: { owner, name }, number: Number(number2) };
}
function tokenVariables({ serverUrl }, variables) {
  const [host, own] = [new URL(serverUrl).host, new URL(siteOf(variables).serverUrl).host];
  const isPublic = (name) => name === "github.com" || name.endsWith(".ghe.com");
  if (host === own || own === "github.com" && isPublic(host)) {
    return isPublic(host) ? ["GITHUB_TOKEN", "GH_TOKEN"] : ["GITHUB_TOKEN", "GH_TOKEN", "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
  }
  return isPublic(host) ? ["GH_TOKEN"] : ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
}
function tokenFor(site, variables) {
  for (const name of tokenVariables(site, variables)) {
    const token = (variables[name] ?? "").trim();
    if (token !== "") return token;
  }
  return null;
}
function trimmed(url) {
  return url === void 0 || !URL.canParse(url) ? null : url.replace(/\/+$/, "");
}

// src/github/variables.ts
var usualWritePauseMs = 1e3;
var usualRequestTimeoutMs = 6e4;
function timingOf(variables) {
  return {
    writePauseMs: wholeNumber2(variables.LONGRUN_WRITE_PAUSE_MS, usualWritePauseMs),
    requestTimeoutMs: wholeNumber2(variables.LONGRUN_REQUEST_TIMEOUT_MS, usualRequestTimeoutMs)
  };
}
function wholeNumber2(text, otherwise) {
  return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}

// src/report/publication.ts
function renderPublicationText(plan, words, options) {
  const sentences = words.publication;
  const style = styleOf(options.color);
  const quote = (body) => body === "" ? [] : terminalLines(body.trimEnd()).map((line) => `    \u2502 ${line}`.trimEnd());
  const comments = plan.comments.flatMap(({ doing, path, lines: lines2, body }) => [
    `  ${sentences.doing[doing]} \xB7 ${style.name(terminalText(placeOf(path, lines2)))}`,
    ...quote(body)
  ]);
  const lines = [
    markupPlain(sentences.plan(plan.pull, plan.headSha, plan.account), style.name),
    ...plan.others.length === 0 ? [] : [markupPlain(sentences.others(plan.others), style.name)],
    "",
    `${style.strong(sentences.comments)}${comments.length === 0 ? `: ${sentences.noComments}` : ""}`,
    ...comments,
    "",
    `${style.strong(sentences.summary)}: ${sentences.doing[plan.summary.doing]}`,
    ...quote(plan.summary.body)
  ];
  return `${lines.join("\n")}
`;
}
function renderPublicationMarkdown(plan, words) {
  const sentences = words.publication;
  const head = [sentences.plan(plan.pull, plan.headSha, plan.account), ...plan.others.length === 0 ? [] : [sentences.others(plan.others)]];
  const comments = plan.comments.map(
    ({ doing, path, lines, body }) => [`**${sentences.doing[doing]}** \xB7 ${inlineCode(placeOf(path, lines))}`, body].filter((part) => part !== "").join("\n\n")
  );
  const parts = [
    ...head.map((sentence) => markupMarkdown(sentence)),
    `## ${sentences.comments}${comments.length === 0 ? `: ${sentences.noComments}` : ""}`,
    ...comments,
    `## ${sentences.summary}: ${sentences.doing[plan.summary.doing]}`,
    plan.summary.body
  ];
  return `${parts.map((part) => part.trimEnd()).filter((part) => part !== "").join("\n\n")}
`;
}
function placeOf(path, lines) {
  if (lines === null) return path;
  return lines.start === lines.end ? `${path}:${lines.end}` : `${path}:${lines.start}-${lines.end}`;
}

// src/commands/review-pull.ts
var PullOptions = JudgingOptions.extend({
  pr: string(),
  post: boolean().default(false),
  base: string().optional(),
  head: string().optional()
});
async function reviewPullCommand(named, given, terminal, variables) {
  const options = PullOptions.parse(given, once);
  if (options.base !== void 0 || options.head !== void 0) {
    throw new UsageError("--base and --head do not go with --pr: a pull request says itself what it compares. Leave them out, or leave --pr out.");
  }
  const pull = pullNamed(options.pr, variables);
  await expandPaths(named);
  const context = await contextFor(pull, { options, named, terminal, variables });
  const judged = await judgePull(
    context,
    await reading(`read pull request ${pull.number}`, "pull-requests: read", () => readPull(context.client, pull.repository, pull.number))
  );
  const planned = await planReview2(context, judged);
  const { words } = wordsOf(judged.policy.language);
  await print(textOf(options, { judged, planned, words, terminal }), options, terminal);
  const isPosted = !options.post || await post2(context, { judged, planned, words, terminal, options });
  return isPosted ? statusOf(judged.report, judged.policy) : exitStatus.failed;
}
function pullNamed(text, variables) {
  const pull = readPullName(text, variables);
  if (pull !== null) return pull;
  throw new UsageError(
    `--pr is \`${terminalText(text, 200)}\`; \`OWNER/REPO#N\` is expected, such as octocat/hello#42, or the address of a pull request\u2019s page, such as https://github.com/octocat/hello/pull/42.`
  );
}
async function contextFor({ site }, { options, named, terminal, variables }) {
  const log = (sentence) => void (options.quiet || terminal.err(`longrun: ${terminalText(sentence)}
`));
  const token = tokenFor(site, variables) ?? missingToken(site.serverUrl, tokenVariables(site, variables));
  if (!await useProxies(variables)) log("This version of Node does not use HTTPS_PROXY by itself; set NODE_USE_ENV_PROXY=1, or run Node 24.");
  const clock = variables.LONGRUN_CLOCK === "instant" ? instantClock() : systemClock;
  return {
    client: createClient({
      ...site,
      token,
      clock,
      ...timingOf(variables),
      log
    }),
    settings: {
      policy: options.policy ?? null,
      failOn: options.failOn ?? null,
      comment: null,
      inline: null,
      resultsPaths: named,
      resultsArtifact: null,
      checkName: null,
      language: options.language ?? null,
      dryRun: false
    },
    // Outside of a workflow the time numbers the run: what somebody posts now is newer than every run so far.
    run: { run: wholeNumber2(variables.GITHUB_RUN_ID, Date.now()), attempt: wholeNumber2(variables.GITHUB_RUN_ATTEMPT, 1) },
    serverUrl: site.serverUrl,
    version: terminal.version,
    today: terminal.today,
    log
  };
}
function missingToken(serverUrl, names) {
  const [first, ...others] = names;
  throw new UsageError(
    `There is no token for ${new URL(serverUrl).host}: set ${first}${others.length === 0 ? "" : ` (or ${others.join(", ")})`}, for example to what \`gh auth token\` prints. The files of a public repository could be read without one, but what stands on a pull request is asked for in GraphQL, which answers nobody without a token.`
  );
}
function textOf({ format, out }, { judged, planned, words, terminal }) {
  if (format === "text") return renderPublicationText(planned.plan, words, { color: terminal.color && out === void 0 });
  return format === "markdown" ? renderPublicationMarkdown(planned.plan, words) : judged.rendered.files()[format];
}
async function post2(context, { judged, planned, words, terminal, options }) {
  const surfaces = await publishReview2(context, judged);
  const after = await readStanding(context, judged.source.pull);
  const sentence = words.publication.written(writtenBetween(planned.conversation, after), addressOf(context, judged.source.pull, after));
  const isText = options.format === "text" && options.out === void 0;
  (isText ? terminal.out : terminal.err)(`${isText ? "\n" : "longrun: "}${markupPlain(sentence)}
`);
  const troubles = troubleSentences(surfaces, words);
  for (const trouble of troubles) terminal.err(`longrun: ${terminalText(trouble)}
`);
  return troubles.length === 0;
}
function troubleSentences(surfaces, words) {
  const troubles = troublesOf(surfaces);
  const isDenied2 = [surfaces.review, surfaces.summary].some((outcome) => outcome?.kind === "denied");
  return [...troubles, ...isDenied2 ? [words.publication.tokenLacks] : [], ...isOutdated(surfaces) ? [words.publication.movedOn] : []];
}
export {
  reviewPullCommand
};

import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FileParse,
  Sharing,
  arcCurve,
  canonical,
  chooseMetric,
  clamped,
  clampedBelow,
  constantCurve,
  cosine,
  createBuilder,
  curveOf,
  cyclesCurve,
  databaseTables,
  decayOf,
  decodeFile,
  delayed,
  directionOf,
  doneAndValues,
  emptyDocument,
  endOfString,
  evaluationNoise,
  fallPerDoubling,
  findMetric,
  folderOf,
  fulfils,
  geometric,
  hardRestarts,
  headBytes,
  headOf,
  held,
  heldPerEpoch,
  hyperparametersOf,
  inEpochs,
  inferSchedule,
  instanceOf,
  isLearningRateSweep,
  isNameKey,
  isSearched,
  isSeedKey,
  isSmokeTest,
  isTarName,
  isUnreadable,
  isZipName,
  knownSchedule,
  line,
  linear,
  logSpacing,
  loggedCount,
  makeCurve,
  makeSchedule,
  mapped,
  maxDepth,
  mayBeConfig,
  mayBeResult,
  measuredOf,
  median,
  monotone,
  movingMedian,
  multiStep,
  multiplied,
  nameParts,
  named,
  needsTree,
  oneLine,
  parseHunks,
  parseJson,
  parseNumber,
  parseYaml,
  perUpdate,
  pieces,
  piecewiseConstant,
  piecewiseInterpolated,
  policyPath,
  product,
  readRunBytes,
  readRunDatabase,
  readersFor,
  reclocked,
  regimeOf,
  remade,
  renderReview,
  resolvePlain,
  restarts,
  restingAt,
  rules,
  runOf,
  selectFiles,
  shifted,
  skipPythonSpace,
  smoothedEnd,
  statusOf,
  stretchOf,
  studyPairs,
  sumSmooth,
  through,
  transition,
  unzippedPath,
  usable,
  usualGap,
  variedKeys,
  wave,
  withWarmup,
  wordsOf
} from "./chunk-ET22L6I6.js";
import {
  PullRequestPayload,
  reading,
  toPullRequest
} from "./chunk-WGIWYEM6.js";
import {
  UnusableAnswer,
  ZodLazy,
  ZodObject,
  _enum,
  array,
  boolean,
  failureOf,
  int,
  lazy,
  literal,
  looseObject,
  number,
  object,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-5G4NN56E.js";
import {
  RequestMistake
} from "./chunk-2MEXTFSQ.js";
import {
  applyPolicy,
  fails,
  matchesAny,
  picomatch_default
} from "./chunk-H3ZINUNI.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-R7OEXDQG.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance;
    var closest2 = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest2;
  }
});

// src/github/listed-file.ts
var ListedFile = object({
  filename: string(),
  status: string(),
  previous_filename: string().nullish(),
  patch: string().nullish(),
  contents_url: string().nullish()
});
function parseListedFile(entry) {
  const parsed2 = ListedFile.safeParse(entry);
  if (!parsed2.success) return null;
  const { filename, status, previous_filename, patch, contents_url } = parsed2.data;
  const hunks = typeof patch === "string" ? parseHunks(patch) : null;
  const file = { path: filename, status: statusOf2(status), previousPath: previous_filename ?? null, hunks };
  return { file, headSha: /[?&]ref=([0-9a-f]{40,64})$/.exec(contents_url ?? "")?.[1] ?? null };
}
function statusOf2(status) {
  if (status === "added" || status === "copied") return "added";
  return status === "removed" || status === "renamed" ? status : "modified";
}

// src/github/pull.ts
var perPage = 100;
async function readPull({ octokit }, repository, number3) {
  const { data } = await octokit.rest.pulls.get({ owner: repository.owner, repo: repository.name, pull_number: number3 });
  return toPullRequest(usable(PullRequestPayload, data, `pull request ${number3}`), repository);
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
      const parsed2 = parseListedFile(entry);
      if (parsed2 === null) continue;
      files.push(parsed2.file);
      headSha ??= parsed2.headSha;
    }
  }
  return { files, headSha };
}

// src/policy/policy.ts
var defaultPolicy = {
  studies: [],
  configs: null,
  rules: /* @__PURE__ */ new Map(),
  ignore: [],
  failOn: "never",
  comment: "on-findings",
  inline: 5,
  language: "en"
};

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
  const query = `query ($owner: String!, $name: String!, ${parameters}) { repository(owner: $owner, name: $name) {
${objects}
} }`;
  const variables = {
    owner: repository.owner,
    name: repository.name,
    ...Object.fromEntries(keys.map(({ sha, path }, index) => [`e${index}`, `${sha}:${path}`]))
  };
  const answer3 = await client.query(shape, query, variables, { repeatsUnclear: keys.length === 1 });
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

// src/github/compare.ts
var maxComparedFiles = 300;
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
async function readCommitSha({ octokit }, repository, ref) {
  const { data } = await octokit.rest.repos.getCommit({ owner: repository.owner, repo: repository.name, ref, per_page: 1 });
  return usable(RefAnswer, data, "the commit").sha;
}
var RepositoryAnswer = object({ default_branch: string().min(1) });
async function readDefaultBranch({ octokit }, repository) {
  const { data } = await octokit.rest.repos.get({ owner: repository.owner, repo: repository.name });
  return usable(RepositoryAnswer, data, "the repository").default_branch;
}

// src/sources/files.ts
import { createReadStream } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import nodePath, { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

// src/sources/path-style.ts
function slashed(path, { sep: sep2 }) {
  return sep2 === "/" ? path : path.split(sep2).join("/");
}
function readGlob(written2, style) {
  const glob2 = slashed(written2, style);
  const { base, isGlob } = picomatch_default.scan(glob2);
  if (!isGlob) return null;
  return { root: base === "" ? "." : base, matches: picomatch_default(glob2.replace(/^\.\//, ""), { dot: true }) };
}

// src/sources/files.ts
var maxFileBytes = 64 * 1024 * 1024;
var maxStreamedBytes = 8 * 1024 * 1024 * 1024;
var chunkBytes = 1024 * 1024;
var skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules", ".venv", "__pycache__"]);
async function listFolder(root) {
  const found = [];
  const waiting = [root];
  for (let folder2 = waiting.pop(); folder2 !== void 0; folder2 = waiting.pop()) {
    for (const entry of await readdir(folder2, { withFileTypes: true })) {
      const path = join(folder2, entry.name);
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) waiting.push(path);
      } else if (entry.isSymbolicLink() || entry.isFile()) {
        found.push({ path: withSlashes(relative(root, path)), size: null, kind: entry.isFile() ? "file" : "symlink" });
      }
    }
  }
  return found.sort((a, b) => compareNames(a.path, b.path));
}
async function readContent(path) {
  try {
    const status = await lstat(path);
    if (status.isSymbolicLink()) return { kind: "symlink" };
    if (!status.isFile()) return { kind: "missing" };
    if (status.size > maxStreamedBytes) return { kind: "too-large", size: status.size };
    if (status.size > maxFileBytes) return { kind: "stream", size: status.size, open: () => createReadStream(path, { highWaterMark: chunkBytes }) };
    return { kind: "bytes", bytes: await readFile(path) };
  } catch (error) {
    return isMissing(error) ? { kind: "missing" } : { kind: "failed", message: messageOf(error) };
  }
}
async function readBelow(root, path) {
  const parts2 = path.split("/");
  for (let count = 1; count < parts2.length; count++) {
    const status = await lstat(join(root, ...parts2.slice(0, count))).catch(() => null);
    if (status?.isSymbolicLink()) return { kind: "symlink" };
  }
  return readContent(join(root, path));
}
function includedReader(named2) {
  const roots = /* @__PURE__ */ new Map();
  const rootOf2 = (path) => {
    const folder2 = dirname(resolve(path));
    const known4 = roots.get(folder2) ?? repositoryAround(folder2);
    roots.set(folder2, known4);
    return known4;
  };
  return async (path) => {
    const root = await rootOf2(path) ?? commonFolder(
      named2.map((name) => dirname(resolve(name))),
      dirname(resolve(path))
    );
    const isInOne = (await Promise.all(named2.map(rootOf2))).some((other) => other === null || other === root);
    const inside = relative(root, resolve(path));
    if (!isInOne || inside.startsWith("..") || isAbsolute(inside)) return { kind: "missing" };
    return readBelow(root, withSlashes(inside));
  };
}
async function repositoryAround(folder2) {
  for (let at = folder2; ; at = dirname(at)) {
    if (await lstat(join(at, ".git")).catch(() => null) !== null) return at;
    if (dirname(at) === at) return null;
  }
}
function commonFolder(others2, folder2) {
  const shared = others2.map((other) => {
    let at = folder2;
    while (at !== dirname(at) && other !== at && !other.startsWith(at.endsWith(sep) ? at : at + sep)) at = dirname(at);
    return at;
  });
  return shared.reduce((best, at) => at.length > best.length ? at : best, "");
}
var NoSuchPath = class extends Error {
};
async function expandPaths(named2) {
  const paths = [];
  for (const name of named2) {
    const status = await lstat(name).catch(() => null);
    if (status?.isDirectory()) paths.push(...(await listFolder(name)).map((entry) => withSlashes(join(name, entry.path))));
    else if (status !== null) paths.push(withSlashes(name));
    else paths.push(...await matchGlob(name));
  }
  return [...new Set(paths)];
}
async function matchGlob(written2) {
  const glob2 = readGlob(written2, nodePath);
  if (glob2 === null) throw new NoSuchPath(`There is no file or folder \`${written2}\`; name a file, a folder or a glob such as 'runs/**/metrics.csv'.`);
  if (!(await lstat(glob2.root).catch(() => null))?.isDirectory()) return [];
  return (await listFolder(glob2.root)).map((entry) => withSlashes(join(glob2.root, entry.path))).filter((path) => glob2.matches(path));
}
function isMissing(error) {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
function messageOf(error) {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
function compareNames(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function withSlashes(path) {
  return slashed(path, nodePath);
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
      const wanted = unique(keys).filter((key2) => !blobs.has(nameOf(key2)));
      const found = await readBlobs(
        client,
        repository,
        wanted.map((key2) => ({ ...key2, bytes: Math.min(bytes.get(key2.path) ?? 0, graphQlTextBytes) }))
      );
      for (const [index, key2] of wanted.entries()) blobs.set(nameOf(key2), found[index] ?? null);
    },
    take: async (key2) => {
      const blob = blobs.get(nameOf(key2)) ?? null;
      blobs.delete(nameOf(key2));
      return blob === null ? { kind: "missing" } : bytesOf(client, repository, { blob, budget });
    },
    learnKinds: async (keys) => {
      const doubtful = keys.filter((key2) => !kinds.has(nameOf(key2)) && mayBeLink(blobs.get(nameOf(key2)) ?? null));
      const folders = unique(doubtful.map(({ sha, path }) => ({ sha, path: path.slice(0, Math.max(0, path.lastIndexOf("/"))) })));
      for (const [path, kind] of await readKinds(client, repository, folders)) kinds.set(nameOf({ sha: folders[0]?.sha ?? "", path }), kind);
    },
    kindOf: (key2) => kinds.get(nameOf(key2)) ?? null,
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
  return [...new Map(keys.map((key2) => [nameOf(key2), key2])).values()];
}

// src/sources/tree-differences.ts
function differencesBetween(before, after) {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const now = new Set(after.map(({ path }) => path));
  const changed = after.flatMap((entry) => {
    const previous = old.get(entry.path);
    if (previous?.oid === entry.oid && previous.kind === entry.kind) return [];
    return [{ path: entry.path, status: previous === void 0 ? "added" : "modified", previousPath: null, hunks: null }];
  });
  const removed = before.flatMap(({ path }) => now.has(path) ? [] : [{ path, status: "removed", previousPath: null, hunks: null }]);
  return [...changed, ...removed];
}

// src/sources/github.ts
var maxPrefetched = 100;
var maxListings = 3;
async function openPull(client, asked, wanted) {
  const { pull, change } = await listChange(client, asked);
  const base = () => baseOf(client, pull);
  return { ...openChange({ client, repository: pull.repository, headSha: pull.headSha, trustedSha: pull.baseSha, change, base, wanted }), pull };
}
async function openRange(client, repository, ends, wanted) {
  const compared = await compareCommits(client, repository, ends);
  const files = compared.files.length < maxComparedFiles ? compared.files : await completed(client, repository, { ...compared, head: ends.head });
  const total = files === null ? Number.POSITIVE_INFINITY : files.length;
  const change = { files: files ?? compared.files, total, headSha: ends.head, baseSha: compared.baseSha };
  const base = () => Promise.resolve(compared.mergeBaseSha);
  return openChange({ client, repository, headSha: ends.head, trustedSha: compared.baseSha, change, base, wanted });
}
function openChange({ client, repository, headSha, trustedSha, change, base: askBase, wanted }) {
  const store = createBlobStore(client, repository);
  const present2 = new Set(change.files.filter((file) => file.status !== "removed").map((file) => file.path));
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
      return side === "head" ? readHead(store, headSha, { paths, present: present2 }) : readBase(store, await base(), paths);
    },
    readTrusted: async (path) => {
      const key2 = { sha: trustedSha, path };
      const likely = change.files.filter((file) => file.status !== "removed" && wanted(file.path));
      await store.fetch(likely.length * 2 > maxPrefetched ? [key2] : [key2, ...await bothSides(likely, headSha, base)]);
      return store.take(key2);
    }
  };
}
async function completed(client, repository, compared) {
  const before = await readTree(client, repository, compared.mergeBaseSha);
  const after = before === null ? null : await readTree(client, repository, compared.head);
  if (before === null || after === null) return null;
  const listed3 = new Set(compared.files.flatMap(({ path, previousPath }) => previousPath === null ? [path] : [path, previousPath]));
  return [...compared.files, ...differencesBetween(before, after).filter(({ path }) => !listed3.has(path))];
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
async function readHead(store, sha, { paths, present: present2 }) {
  const keys = paths.map((path) => ({ sha, path }));
  const mayBeFile = (key2) => (store.kindOf(key2) ?? "file") === "file";
  await store.fetch(keys.filter(mayBeFile));
  await store.learnKinds(keys.filter((key2) => present2.has(key2.path)));
  const contents = /* @__PURE__ */ new Map();
  for (const key2 of keys) {
    const kind = store.kindOf(key2);
    contents.set(key2.path, kind === "symlink" || kind === "submodule" ? { kind } : await store.take(key2));
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

// src/changes/same-training.ts
var supposed = { steps: 12e3, stepsPerEpoch: 120, worldSize: 8, tokensPerStep: 65536, learningRate: 0.1 };
var samples = 33;
function sameTraining(before, after) {
  return JSON.stringify(trainingOf(before)) === JSON.stringify(trainingOf(after));
}
function trainingOf(config) {
  const { batch, optimizer, selection } = config;
  return [
    config.framework,
    [config.maxTrainSteps, config.warmup, config.evaluateEvery, config.saveEvery].map(quantityOf),
    [config.learningRate, config.weightDecay, config.keepCheckpoints, config.earlyStoppingPatience].map(scalarOf),
    [batch.perDevice, batch.accumulation, batch.devices, batch.global].map(scalarOf),
    [scalarOf(optimizer.name), settingsOf(optimizer.parameters), settingsOf(config.regularization), settingsOf(config.augmentation)],
    selection === null ? null : [selection.metric, selection.goal, selection.loadBest].map(scalarOf),
    scheduleOf(config.schedule)
  ];
}
function scheduleOf(read) {
  if (read?.kind === "open") return [read.family, Object.entries(read.parameters).toSorted(byName), read.horizon, known(read.resolve(supposed))];
  return known(read);
}
function known(read) {
  if (read?.kind !== "known") return null;
  const { schedule, runLength: runLength3 } = read;
  const last = Math.max(1, runLength3 ?? schedule.horizon ?? supposed.steps) - 1;
  const rates = Array.from({ length: samples }, (_, index) => rounded(schedule.at(Math.round(index * last / (samples - 1)))));
  return [schedule.family, schedule.unit, runLength3, schedule.horizon, schedule.warmup, rates];
}
function quantityOf(sourced2) {
  return sourced2 === null ? null : [rounded(sourced2.value.value), sourced2.value.unit];
}
function scalarOf(sourced2) {
  return sourced2 === null ? null : plain(sourced2.value);
}
function settingsOf(settings2) {
  return Object.entries(settings2).map(([name, { value }]) => [name, plain(value)]).toSorted(byName);
}
function plain(value) {
  const number3 = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number3 === "number" && Number.isFinite(number3) ? rounded(number3) : value;
}
function rounded(value) {
  return Number(value.toPrecision(10));
}
function byName([a], [b]) {
  return a < b ? -1 : 1;
}

// src/schedules/areas.ts
var LAMBDA = 0.999;
var BLOCKS = 8192;
function learningRateAreas(at, done) {
  const width = Math.max(1, Math.ceil((done.at(-1) ?? 0) / BLOCKS));
  let [s1, s2, momentum, rate, from2] = [0, 0, 0, 0, 0];
  return done.map((to) => {
    while (from2 < to) {
      const count = Math.min(from2 === 0 ? 1 : width, to - from2);
      const next = at(from2 + count - 1);
      const fall = (rate - next) / count;
      const kept = LAMBDA ** count;
      const decayed = LAMBDA * (1 - kept) / (1 - LAMBDA);
      s1 += count * rate - fall * count * (count + 1) / 2;
      s2 += momentum * decayed + fall * (count - decayed) / (1 - LAMBDA);
      momentum = kept * momentum + fall * (1 - kept) / (1 - LAMBDA);
      rate = next;
      from2 += count;
    }
    return { s1, s2 };
  });
}

// src/statistics/linear-solve.ts
function solveNonNegative({ columns, values, weights: weights2, notNegative }) {
  let kept = columns.map((_, index) => index);
  while (kept.length > 0) {
    const solved = solve(normalEquations(kept, columns, values, weights2));
    if (solved === null) return null;
    const worst = mostNegative(kept, solved, notNegative);
    if (worst === null) return columns.map((_, index) => kept.includes(index) ? solved[kept.indexOf(index)] ?? 0 : 0);
    kept = kept.filter((index) => index !== worst);
  }
  return columns.map(() => 0);
}
function mostNegative(kept, solved, notNegative) {
  let worst = null;
  let least = 0;
  for (const [place, index] of kept.entries()) {
    const coefficient = solved[place] ?? 0;
    if (notNegative[index] !== true || coefficient >= least) continue;
    worst = index;
    least = coefficient;
  }
  return worst;
}
function normalEquations(kept, columns, values, weights2) {
  const used = kept.flatMap((index) => columns[index] ?? []);
  return used.map((left) => {
    const row = new Float64Array(used.length + 1);
    for (const [place, right] of used.entries()) {
      let sum2 = 0;
      for (let at = 0; at < left.length; at += 1) sum2 += (weights2[at] ?? 0) * (left[at] ?? 0) * (right[at] ?? 0);
      row[place] = sum2;
    }
    let sum = 0;
    for (let at = 0; at < left.length; at += 1) sum += (weights2[at] ?? 0) * (left[at] ?? 0) * (values[at] ?? 0);
    row[used.length] = sum;
    return row;
  });
}
function solve(matrix) {
  const size = matrix.length;
  const diagonal = matrix.map((row, index) => row[index] ?? 0);
  for (const [column, from2] of matrix.entries()) {
    const pivot = from2[column] ?? 0;
    if (!(pivot > 1e-12 * (diagonal[column] ?? 0))) return null;
    for (const [index, row] of matrix.entries()) {
      if (index === column) continue;
      const factor = (row[column] ?? 0) / pivot;
      for (let place = column; place <= size; place += 1) row[place] = (row[place] ?? 0) - factor * (from2[place] ?? 0);
    }
  }
  const solution = matrix.map((row, index) => (row[size] ?? 0) / (row[index] ?? 0));
  return solution.every(Number.isFinite) ? solution : null;
}

// src/statistics/nelder-mead.ts
function nelderMead(f, { place, steps: steps2, looks }) {
  let left = looks;
  const look = (at) => {
    left -= 1;
    const value = f(at);
    return { place: at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  let simplex = ordered([look(place), ...steps2.map((step2, index) => look(place.map((at, axis) => axis === index ? at + step2 : at)))]);
  while (left > steps2.length + 1) {
    const worst = simplex.at(-1);
    const best = simplex[0];
    if (worst === void 0 || best === void 0 || worst.value - best.value <= 1e-12 * (Math.abs(best.value) + 1e-12)) break;
    const others2 = simplex.slice(0, -1);
    const replaced3 = replacement(worst, others2, look);
    simplex = ordered(replaced3 !== null ? [...others2, replaced3] : [best, ...simplex.slice(1).map((vertex) => look(between(best.place, vertex.place, 0.5)))]);
  }
  return simplex[0]?.place ?? place;
}
function replacement(worst, others2, look) {
  const centre = worst.place.map((_, axis) => others2.reduce((sum, vertex) => sum + (vertex.place[axis] ?? 0), 0) / others2.length);
  const reflected = look(between(centre, worst.place, -1));
  const [best] = others2;
  const next = others2.at(-1);
  if (best !== void 0 && reflected.value < best.value) {
    const expanded = look(between(centre, worst.place, -2));
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (next !== void 0 && reflected.value < next.value) return reflected;
  const contracted = look(between(centre, reflected.value < worst.value ? reflected.place : worst.place, 0.5));
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : null;
}
function between(from2, to, share) {
  return from2.map((at, axis) => at + share * ((to[axis] ?? 0) - at));
}
function ordered(vertices) {
  return vertices.toSorted((a, b) => a.value - b.value);
}

// src/statistics/separable-fit.ts
var FEW_ROUNDS = 3;
var MANY_ROUNDS = 12;
var LOOKS = 32;
function fitSeparable(model, data) {
  const even = new Float64Array(data.places.length).fill(1);
  let best = null;
  for (const shape of gridPoints(model.grid)) best = better(best, fitAt(model, data, { shape, weights: even, rounds: FEW_ROUNDS }));
  const base = best === null ? null : fitAt(model, data, { shape: best.shape, weights: even, rounds: MANY_ROUNDS });
  if (base === null) return null;
  const shapeOf3 = (logs2) => logs2.map((log, index) => within(Math.exp(log), model.grid[index]));
  const look = (logs2, rounds) => fitAt(model, data, { shape: shapeOf3(logs2), weights: base.weights, rounds });
  const logs = nelderMead((place) => look(place, FEW_ROUNDS)?.loss ?? Number.POSITIVE_INFINITY, {
    place: base.shape.map(Math.log),
    steps: model.grid.map(([first = 1, second = first]) => Math.log(second / first) / 2),
    looks: LOOKS * model.grid.length
  });
  const found = better(base, look(logs, MANY_ROUNDS)) ?? base;
  return { shape: found.shape, coefficients: found.coefficients, loss: found.loss };
}
function valueAt(model, fit, place) {
  const basis = model.basis(place, fit.shape);
  return fit.coefficients.reduce((sum, coefficient, index) => sum + coefficient * (basis[index] ?? 0), 0);
}
function better(one, other) {
  if (one === null || other === null) return one ?? other;
  return other.loss < one.loss ? other : one;
}
function within(value, grid) {
  return Math.min((grid?.at(-1) ?? Number.POSITIVE_INFINITY) * 3, Math.max((grid?.[0] ?? 0) / 3, value));
}
function gridPoints(grid) {
  return grid.reduce((points, values) => points.flatMap((point) => values.map((value) => [...point, value])), [[]]);
}
function fitAt(model, { places: places2, values, scale }, { shape, weights: start, rounds }) {
  const columns = columnsOf(model, places2, shape);
  const weights2 = Float64Array.from(start);
  let coefficients = null;
  let loss = Number.POSITIVE_INFINITY;
  for (let round2 = 0; round2 < rounds; round2 += 1) {
    coefficients = solveNonNegative({ columns, values, weights: weights2, notNegative: model.notNegative });
    if (coefficients === null) return null;
    loss = 0;
    const residuals = Float64Array.from(values);
    for (const [index, column] of columns.entries()) {
      const coefficient = coefficients[index] ?? 0;
      for (let at = 0; at < residuals.length; at += 1) residuals[at] = (residuals[at] ?? 0) - coefficient * (column[at] ?? 0);
    }
    for (let at = 0; at < residuals.length; at += 1) {
      const relative2 = (residuals[at] ?? 0) / scale;
      const root = Math.sqrt(1 + relative2 * relative2);
      weights2[at] = 1 / root;
      loss += 2 * (root - 1);
    }
  }
  return coefficients === null || !Number.isFinite(loss) ? null : { shape, coefficients, loss, weights: weights2 };
}
function columnsOf(model, places2, shape) {
  const columns = model.notNegative.map(() => new Float64Array(places2.length));
  for (const [at, place] of places2.entries()) {
    const basis = model.basis(place, shape);
    for (const [index, column] of columns.entries()) column[at] = basis[index] ?? Number.NaN;
  }
  return columns;
}

// src/statistics/annealing-law.ts
function fitAnnealingLaw(points, noise) {
  const usable2 = points.filter(({ s1, s2, loss }) => s1 > 0 && Number.isFinite(s2) && Number.isFinite(loss));
  const unit = usable2.reduce((most, { s1 }) => Math.max(most, s1), 0);
  const size = usable2.reduce((most, { loss }) => Math.max(most, Math.abs(loss)), 0);
  if (usable2.length < 6 || !(size > 0)) return null;
  const model = {
    basis: (place, [alpha2 = 1]) => {
      const point = usable2[place];
      return point === void 0 ? [] : [1, (point.s1 / unit) ** -alpha2, -point.s2 / unit];
    },
    grid: [Array.from({ length: 12 }, (_, index) => 0.05 * 40 ** (index / 11))],
    notNegative: [usable2.every(({ loss }) => loss >= 0), true, true]
  };
  const scale = Math.max(noise, 1e-4 * size);
  const fit = fitSeparable(model, { places: usable2.map((_, index) => index), values: usable2.map(({ loss }) => loss), scale });
  const [alpha] = fit?.shape ?? [];
  const [floor, amplitude, annealing2] = fit?.coefficients ?? [];
  if (alpha === void 0 || floor === void 0 || amplitude === void 0 || annealing2 === void 0) return null;
  return { alpha, floor, amplitude, annealing: annealing2, unit };
}
function annealedLoss({ alpha, floor, amplitude, annealing: annealing2, unit }, { s1, s2 }) {
  return floor + amplitude * (s1 / unit) ** -alpha - annealing2 * s2 / unit;
}

// src/statistics/power-laws.ts
var falling = [false, true];
var curveFamilies = [
  {
    name: "pow4",
    formula: "c + a\xB7(x + b)^-\u03B1",
    model: { basis: (x, [b = 0, alpha = 1]) => [1, (x + b) ** -alpha], grid: [geometric2(3e-3, 3, 5), geometric2(0.05, 5, 6)], notNegative: falling }
  },
  {
    name: "mmf",
    formula: "c + a/(1 + (k\xB7x)^d)",
    model: { basis: (x, [k = 1, d = 1]) => [1, 1 / (1 + (k * x) ** d)], grid: [geometric2(0.1, 300, 6), geometric2(0.2, 5, 5)], notNegative: falling }
  },
  {
    name: "pow3",
    formula: "c + a\xB7x^-\u03B1",
    model: { basis: (x, [alpha = 1]) => [1, x ** -alpha], grid: [geometric2(0.02, 4, 12)], notNegative: falling }
  },
  {
    name: "exp3",
    formula: "c + a\xB7e^(-k\xB7x)",
    model: { basis: (x, [k = 1]) => [1, Math.exp(-k * x)], grid: [geometric2(0.05, 60, 12)], notNegative: falling }
  }
];
function geometric2(from2, to, count) {
  return Array.from({ length: count }, (_, index) => from2 * (to / from2) ** (index / (count - 1)));
}
function predictByFamily(prefix2, x) {
  const last = prefix2.loss.at(-1) ?? Number.NaN;
  const scale = Math.max(prefix2.noise, 1e-4 * Math.abs(last), Number.MIN_VALUE);
  const { places: places2, values } = thinned(prefix2);
  return curveFamilies.flatMap(({ name, model }) => {
    const fit = fitSeparable(model, { places: places2, values, scale });
    const value = fit === null ? Number.NaN : valueAt(model, fit, x);
    return Number.isFinite(value) ? [{ name, value }] : [];
  });
}
var MOST_POINTS = 32;
function thinned({ x, loss }) {
  const width = Math.ceil(x.length / MOST_POINTS);
  if (width <= 1) return { places: x, values: loss };
  const places2 = [];
  const values = [];
  for (let from2 = 0; from2 < x.length; from2 += width) {
    places2.push(median(x.slice(from2, from2 + width)));
    values.push(median(loss.slice(from2, from2 + width)));
  }
  return { places: places2, values };
}
var LEAST_OF_LAST = 0.25;
var MOST_OF_LAST = 1.25;
function predictByEnsemble(prefix2, x, last) {
  const predictions = predictByFamily(prefix2, x);
  if (predictions.length < 2) return Number.NaN;
  const middle = median(predictions.map(({ value }) => value));
  return last > 0 ? Math.min(MOST_OF_LAST * last, Math.max(LEAST_OF_LAST * last, middle)) : middle;
}

// src/studies/evidence/forecast/prefix.ts
var FEWEST_EVALUATIONS = 12;
var MOST_NOISES = 3;
var SPIKE_NOISES = 10;
var SPIKE_SHARE = 0.05;
function prefixOf(trial, until = Number.POSITIVE_INFINITY) {
  const curve = curveOf(trial);
  const count = curve === null ? 0 : curve.done.filter((done) => done <= until).length;
  const loss = curve?.loss.slice(0, count) ?? [];
  return { done: curve?.done.slice(0, count) ?? [], loss, noise: evaluationNoise(loss) ?? 0, last: median(loss.slice(-3)) };
}
function refusalOfCurve({ done, loss, noise }) {
  const cut = done.at(-1) ?? 0;
  if (loss.length < FEWEST_EVALUATIONS) return "too-few-evaluations";
  const tail = movingMedian(loss.slice(done.findIndex((at) => at >= cut / 2)), 3);
  const least = tail.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
  if ((tail.at(-1) ?? 0) - least > MOST_NOISES * noise) return "tail-rises";
  return hasSpike(loss, done.filter((at) => at < 0.8 * cut).length, noise) ? "loss-spike" : null;
}
function hasSpike(loss, from2, noise) {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, value] of loss.entries()) {
    if (index >= from2 && value - least > Math.max(SPIKE_NOISES * noise, SPIKE_SHARE * Math.abs(least))) return true;
    least = Math.min(least, value);
  }
  return false;
}
function gainAtMost({ done, loss, last }, factor) {
  const from2 = done.findIndex((at) => at >= (done.at(-1) ?? 0) / 2);
  const fall = fallPerDoubling(done.slice(from2), loss.slice(from2));
  return fall === null || last === 0 ? null : Math.max(0, fall / Math.abs(last) * Math.log2(factor));
}

// src/studies/evidence/forecast/rate.ts
var STILL_CONSTANT = 0.95;
var GRID = 512;
var scheduleFree = /schedule[\s_-]*free/i;
function rateOf(trial, study) {
  if (isConstantRate(trial, study)) {
    const peak = decayOf(trial, study)?.peak ?? trial.config?.learningRate?.value ?? 1;
    return { at: () => peak, peak, warmup: 0, horizon: null, isConstant: true };
  }
  const schedule = inferredSchedule(trial) ?? configSchedule(trial, study);
  if (schedule !== null) return { at: (u) => schedule.at(u), peak: schedule.peak, warmup: schedule.warmup, horizon: schedule.horizon, isConstant: false };
  return loggedRate(trial);
}
function isConstantRate(trial, study) {
  if (isScheduleFree(trial)) return true;
  const logged = trial.learningRate?.series.values.filter(Number.isFinite) ?? [];
  if (logged.length >= 2) return staysAtPeak(logged);
  const known4 = knownSchedule(trial, study);
  const length = known4?.runLength ?? trial.plannedSteps?.value ?? null;
  if (known4 === null || length === null || !(length > 0)) return false;
  const count = Math.min(GRID, Math.ceil(length));
  return staysAtPeak(Array.from({ length: count }, (_, index) => known4.schedule.at(Math.floor(index * length / count))));
}
function staysAtPeak(rates) {
  const peak = rates.reduce((most, rate) => Math.max(most, rate), 0);
  const top2 = rates.findIndex((rate) => rate >= peak * STILL_CONSTANT);
  return peak > 0 && rates.slice(top2).every((rate) => rate >= peak * STILL_CONSTANT);
}
function isScheduleFree({ config, hyperparameters }) {
  if (scheduleFree.test(config?.optimizer.name?.value ?? "")) return true;
  return Object.entries(hyperparameters).some(([key2, value]) => nameParts(key2).includes("optimizer") && typeof value === "string" && scheduleFree.test(value));
}
function inferredSchedule(trial) {
  if (trial.learningRate === null || trial.unit !== "steps") return null;
  const { steps: steps2, values } = trial.learningRate.series;
  const inferred = inferSchedule({ steps: steps2, rates: values, stepBase: trial.stepBase, plannedSteps: trial.plannedSteps?.value ?? null });
  return inferred.schedule;
}
function configSchedule(trial, study) {
  const known4 = knownSchedule(trial, study);
  return known4 === null || known4.schedule.unit !== trial.unit ? null : known4.schedule;
}
function loggedRate(trial) {
  if (trial.learningRate === null) return null;
  const { done, values } = doneAndValues(trial.learningRate.series, trial.stepBase);
  if (done.length < 2) return null;
  const at = (u) => {
    const next = lowerBound(done, u + 1);
    const right = done[next];
    const left = done[next - 1];
    if (right === void 0 || left === void 0) return values[Math.min(next, values.length - 1)] ?? 0;
    return (values[next - 1] ?? 0) + ((values[next] ?? 0) - (values[next - 1] ?? 0)) * (u + 1 - left) / (right - left);
  };
  const peak = values.reduce((most, value) => Math.max(most, value), 0);
  const warmup = done[values.findIndex((value) => value >= peak * (1 - 1e-9))] ?? 0;
  return peak > 0 ? { at, peak, warmup, horizon: done.at(-1) ?? null, isConstant: false } : null;
}
function lowerBound(ascending, wanted) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
function restarts2({ at, peak, warmup }, length) {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index <= GRID; index += 1) {
    const u = Math.min(length - 1, Math.round(warmup + (length - 1 - warmup) * index / GRID));
    const rate = at(Math.max(0, u));
    if (rate - least > 0.1 * peak) return true;
    least = Math.min(least, rate);
  }
  return false;
}

// src/studies/evidence/forecast/annealing.ts
var LEFT_OUT = 0.05;
var REAL_DECAY = 0.5;
var MOST_SIBLINGS = 8;
var ENDS_WITH_RUN = 0.02;
function forecastAnnealed(curves, rate, length) {
  const noise = curves.reduce((most, { prefix: prefix2 }) => Math.max(most, prefix2.noise), 0);
  const law = fitAnnealingLaw(curves.flatMap(pointsOf), noise);
  const [areas] = learningRateAreas(rate, [length]);
  return law === null || areas === void 0 || !(areas.s1 > 0) ? Number.NaN : annealedLoss(law, areas);
}
function pointsOf({ rate, prefix: prefix2 }) {
  const from2 = Math.max(rate.warmup, LEFT_OUT * (prefix2.done.at(-1) ?? 0));
  const areas = learningRateAreas(rate.at, prefix2.done);
  return prefix2.done.flatMap((done, index) => {
    const area = areas[index];
    return done <= from2 || area === void 0 ? [] : [{ ...area, loss: prefix2.loss[index] ?? Number.NaN }];
  });
}
function annealingForecast({ trial, study, rate, prefix: prefix2, length }) {
  if (trial.unit !== "steps") return { refused: "schedule-unknown" };
  const carried = carriedOn(rate, trial, length);
  if (restarts2(rate, prefix2.done.at(-1) ?? 0) || restarts2({ ...rate, at: carried.at }, length)) return { refused: "learning-rate-restarts" };
  const curves = [{ rate, prefix: prefix2 }, ...siblings(trial, study)];
  if (!curves.some(showsDecay)) return { refused: "no-decay-seen" };
  const value = forecastAnnealed(curves, carried.at, length);
  return isPlausible(value, prefix2.last) ? { value, schedule: carried.schedule, fittedTo: curves.every(showsDecay) ? "one-run" : "several-schedules" } : { refused: "does-not-fit" };
}
function isPlausible(value, last) {
  return Number.isFinite(value) && (!(last > 0) || value >= LEAST_OF_LAST * last && value <= MOST_OF_LAST * last);
}
function showsDecay({ rate, prefix: prefix2 }) {
  const end = (prefix2.done.at(-1) ?? 1) - 1;
  return end > rate.warmup && rate.at(end) < REAL_DECAY * rate.peak;
}
function carriedOn(rate, trial, length) {
  const planned = trial.plannedSteps?.value ?? length;
  if (length <= planned) return { at: rate.at, schedule: "as-planned" };
  const endsWithRun = rate.horizon !== null && Math.abs(rate.horizon - planned) <= ENDS_WITH_RUN * planned;
  if (!endsWithRun || planned <= rate.warmup) return { at: rate.at, schedule: "continued" };
  const share = (planned - rate.warmup) / (length - rate.warmup);
  return { at: (u) => rate.at(u < rate.warmup ? u : rate.warmup + (u - rate.warmup) * share), schedule: "stretched" };
}
function siblings(trial, study) {
  const compared = study.varied.filter((key2) => !isScheduleKey(key2) && !isSeedKey(key2));
  const isSibling = (other) => other.id !== trial.id && other.feasible && other.metric?.name === trial.metric?.name && compared.every((key2) => canonical(other.hyperparameters[key2] ?? null) === canonical(trial.hyperparameters[key2] ?? null));
  return study.trials.filter(isSibling).slice(0, MOST_SIBLINGS).flatMap((other) => {
    const rate = rateOf(other, study);
    return rate === null ? [] : [{ rate, prefix: prefixOf(other) }];
  });
}
function isScheduleKey(key2) {
  return /sched|decay_(steps|over|iters)|warm|anneal|final_lr|min_lr|max_(train_)?steps|epochs/i.test(key2);
}

// src/statistics/conformal.ts
var FEWEST_SCORES = 10;
function conformalRange(scores, level) {
  const ascending = Float64Array.from(scores.filter(Number.isFinite)).sort();
  const n = ascending.length;
  if (n < FEWEST_SCORES || !(level > 0) || !(level < 1)) return null;
  const low = ascending[Math.floor((n + 1) * (1 - level) / 2 + ROUNDING) - 1];
  const high = ascending[Math.ceil((n + 1) * (1 + level) / 2 - ROUNDING) - 1];
  if (low !== void 0 && high !== void 0) return { low, high, scores: n };
  const reach = ascending.map(Math.abs).sort()[Math.ceil((n + 1) * level - ROUNDING) - 1];
  return reach === void 0 ? null : { low: -reach, high: reach, scores: n };
}
var ROUNDING = 1e-9;
function forecastScore({ actual, forecast, last }) {
  return (actual - forecast) / scoreUnit(forecast, last);
}
function scoreUnit(forecast, last) {
  return Math.abs(last - forecast) + 0.01 * Math.abs(last);
}

// src/studies/evidence/forecast/calibration-bank.ts
var constantRateBank = {
  any: [
    { upToFactor: 1.34, low: -0.497, high: 0.736, runs: 208 },
    { upToFactor: 2, low: -0.898, high: 1.707, runs: 200 },
    { upToFactor: 4, low: -3.413, high: 11.477, runs: 148 }
  ],
  sequence: [
    { upToFactor: 1.34, low: -1.033, high: 0.736, runs: 67 },
    { upToFactor: 2, low: -1.863, high: 18.311, runs: 68 },
    { upToFactor: 4, low: -3.413, high: 13.554, runs: 40 }
  ],
  "image-reconstruction": [
    { upToFactor: 1.34, low: -0.429, high: 0.316, runs: 97 },
    { upToFactor: 2, low: -0.792, high: 0.352, runs: 84 },
    { upToFactor: 4, low: -0.863, high: 0.641, runs: 61 }
  ]
};
var annealingBank = {
  oneRun: { relativeHalfWidth: 6e-3, runs: 48 },
  severalRuns: { relativeHalfWidth: 45e-4, runs: 14 }
};

// src/studies/evidence/forecast/constant-rate.ts
var LEFT_OUT2 = 0.05;
function forecastConstantRate({ done, loss, noise, last }, at) {
  const cut = done.at(-1) ?? Number.NaN;
  const from2 = done.findIndex((count) => count >= LEFT_OUT2 * cut && count > 0);
  if (from2 === -1 || !(at > 0)) return Number.NaN;
  const x = done.slice(from2).map((count) => count / cut);
  return predictByEnsemble({ x, loss: loss.slice(from2), noise }, at / cut, last);
}

// src/studies/trial.ts
var overrunShare = 0.01;
function judgeTrial({ id, run, config, metric }) {
  const plannedSteps = plannedOf(run, config);
  const stepBase = settleStepBase(run, plannedSteps?.value ?? null);
  const evaluations = metric === null ? [] : evaluationsOf(run, metric, stepBase);
  const best = metric === null ? null : bestOf(evaluations, metric);
  const trainLoss = trainLossOf(run);
  const length = plannedSteps?.value ?? null;
  const status = statusOf({ run, config, stepBase, plannedSteps: length, evaluations, bestDone: best?.done ?? null, trainLoss });
  const trial = {
    id,
    run,
    config,
    unit: run.unit,
    stepBase,
    plannedSteps,
    lastStep: run.lastStep,
    status,
    metric,
    evaluations,
    evaluationSpacing: usualGap(evaluations.map((evaluation2) => evaluation2.step)),
    best: best === null ? null : { ...best, fraction: length === null ? null : Math.min(1, best.done / length) },
    learningRate: learningRateOf(run),
    trainLoss,
    hyperparameters: hyperparametersOf(run, config)
  };
  const censoredBecause = censoring(trial);
  return { ...trial, feasible: censoredBecause === null, censoredBecause };
}
function plannedOf(run, config) {
  if (run.plannedSteps !== null) return run.plannedSteps;
  const stated = config?.maxTrainSteps ?? null;
  if (stated === null || !(stated.value.value > 0) || !Number.isFinite(stated.value.value)) return null;
  const length = inUnit(stated.value, run);
  if (length === null || (run.lastStep ?? 0) > length * (1 + overrunShare) + logSpacing(run)) return null;
  return stated.span === void 0 ? { value: length } : { value: length, span: stated.span };
}
function inUnit({ value, unit }, run) {
  if (unit === run.unit) return value;
  const { stepsPerEpoch } = run;
  if (unit === "epochs" && run.unit === "steps" && stepsPerEpoch !== null) return Math.round(value * stepsPerEpoch);
  return null;
}
function settleStepBase(run, plannedSteps) {
  const last = run.lastStep;
  if (plannedSteps === null || last === null || run.stated !== null) return run.stepBase;
  if (last >= plannedSteps) return 1;
  const spacing = logSpacing(run);
  const first = run.series.reduce((least, series) => Math.min(least, series.steps[0] ?? least), Number.POSITIVE_INFINITY);
  if (last === plannedSteps - 1 && (first === 0 || spacing > 1 && plannedSteps % spacing === 0)) return 0;
  return first === 0 && last + spacing === plannedSteps ? 0 : run.stepBase;
}
function evaluationsOf(run, metric, stepBase) {
  const series = findMetric(run.series, metric.name);
  if (series === null) return [];
  const evaluations = [];
  for (const [index, step2] of series.steps.entries()) {
    const value = series.values[index];
    if (value !== void 0 && Number.isFinite(value)) evaluations.push({ step: step2, done: step2 + (stepBase === 0 ? 1 : 0), value });
  }
  return evaluations;
}
function bestOf(evaluations, metric) {
  let best = null;
  for (const evaluation2 of evaluations) {
    const isBetter2 = best === null || (metric.goal === "min" ? evaluation2.value < best.value : evaluation2.value > best.value);
    if (isBetter2) best = evaluation2;
  }
  return best;
}
function trainLossOf(run) {
  const losses = run.series.filter((series) => series.role === "train" && /loss|nll/i.test(series.name));
  let chosen = null;
  for (const series of losses) {
    if (chosen === null || loggedCount(series) > loggedCount(chosen)) chosen = series;
    else if (loggedCount(series) === loggedCount(chosen) && series.name.length < chosen.name.length) chosen = series;
  }
  return chosen;
}
function learningRateOf(run) {
  let chosen = null;
  for (const series of run.series) {
    if (series.role === "learning-rate" && series.values.some(Number.isFinite) && loggedCount(series) > (chosen === null ? 0 : loggedCount(chosen)))
      chosen = series;
  }
  if (chosen === null) return null;
  const finite = chosen.values.filter(Number.isFinite);
  return { peak: finite.reduce((largest, value) => Math.max(largest, value), Number.NEGATIVE_INFINITY), final: finite.at(-1) ?? 0, series: chosen };
}
function censoring({ status, evaluations, trainLoss }) {
  if (status === "unknown") return "unknown-length";
  if (status !== "complete") return status;
  if (evaluations.length === 0) return "no-evaluations";
  if (trainLoss === null || trainLoss.values.length < 2) return null;
  const first = trainLoss.values.find(Number.isFinite);
  const end = smoothedEnd(trainLoss);
  return first !== void 0 && end !== null && end < first ? null : "loss-not-falling";
}

// src/studies/evidence/forecast/loss.ts
function judgedByLoss(trial) {
  if (trial.metric !== null && trial.metric.goal === "min" && isLoss(trial.metric.name)) return trial;
  const series = trial.run.series.find(({ role, name }) => role === "validation" && isLoss(name));
  if (series === void 0) return null;
  const metric = { name: series.name, goal: "min", chosenBy: "name" };
  return judgeTrial({ id: trial.id, run: trial.run, config: trial.config, metric });
}
function isLoss(name) {
  return nameParts(name).some((part) => /^(loss|nll|xent|crossentropy|logloss|bpb|bpc|mse|mae|rmse)$/.test(part));
}

// src/studies/evidence/forecast/workload.ts
var sequenceNames = /^(bleu\d*|sacrebleu|ppl|perplexity|wer|cer|rouge\w*|chrf|tokens?|bpb|bpc)$/;
var imageNames = /^(ssim|psnr)$/;
var sequenceFrameworks = /* @__PURE__ */ new Set([
  "axolotl",
  "espnet",
  "fairseq",
  "gpt-neox",
  "levanter",
  "litgpt",
  "llama-factory",
  "llm-foundry",
  "maxtext",
  "megatron-lm",
  "nanogpt",
  "nemo",
  "olmo",
  "olmo-core",
  "speechbrain",
  "torchtitan",
  "torchtune"
]);
function workloadClassOf({ run, config }) {
  return classOf(
    run.series.map(({ name }) => name),
    config?.framework ?? null
  );
}
function classOf(series, framework) {
  const parts2 = series.flatMap(nameParts);
  if (parts2.some((part) => sequenceNames.test(part))) return "sequence";
  if (parts2.some((part) => imageNames.test(part))) return "image-reconstruction";
  return framework !== null && sequenceFrameworks.has(framework) ? "sequence" : "any";
}

// src/studies/evidence/forecast/calibration.ts
var LEVEL = 0.9;
var ENOUGH_OWN_RUNS = 20;
var MOST_OWN_RUNS = 30;
function backTestScore(trial, factor) {
  const whole = prefixOf(trial);
  const end = whole.done.at(-1) ?? Number.NaN;
  const prefix2 = prefixOf(trial, end / factor);
  if (refusalOfCurve(prefix2) !== null) return null;
  const score = forecastScore({ actual: whole.last, forecast: forecastConstantRate(prefix2, end), last: prefix2.last });
  return Number.isFinite(score) ? score : null;
}
function constantRateInterval(asked) {
  const own2 = ownScores(asked);
  const range = own2.length >= ENOUGH_OWN_RUNS ? conformalRange(own2, LEVEL) : null;
  if (range !== null) return intervalFrom(asked, range, { calibratedOn: "own-runs", runs: range.scores, workloads: null });
  const workloads = workloadClassOf(asked.trial);
  const row = constantRateBank[workloads].find(({ upToFactor }) => asked.factor <= upToFactor + 1e-9);
  return row === void 0 ? null : intervalFrom(asked, row, { calibratedOn: "public-runs", runs: row.runs, workloads });
}
function intervalFrom({ value, prefix: prefix2 }, { low, high }, source) {
  const unit = scoreUnit(value, prefix2.last);
  return { low: value + Math.min(0, low) * unit, high: value + Math.max(0, high) * unit, level: LEVEL, ...source };
}
function annealingInterval({ trial, value }, fittedTo) {
  const workloads = workloadClassOf(trial);
  if (workloads !== "sequence") return null;
  const { relativeHalfWidth, runs } = fittedTo === "one-run" ? annealingBank.oneRun : annealingBank.severalRuns;
  const half = relativeHalfWidth * Math.abs(value);
  return { low: value - half, high: value + half, level: LEVEL, calibratedOn: "public-runs", runs, workloads };
}
function ownScores({ trial, factor, finished: finished2 }) {
  const alike = finished2.filter((one) => one.trial.id !== trial.id && one.trial.feasible && one.trial.unit === trial.unit && evaluates(one.trial, trial));
  if (alike.length < ENOUGH_OWN_RUNS) return [];
  const apart = Math.max(1, alike.length / MOST_OWN_RUNS);
  const looked = Array.from({ length: Math.min(alike.length, MOST_OWN_RUNS) }, (_, index) => alike[Math.floor(index * apart)] ?? []).flat();
  const constant2 = looked.filter((one) => isConstantRate(one.trial, one.study));
  return constant2.length < ENOUGH_OWN_RUNS ? [] : constant2.flatMap((one) => backTestScore(judgedByLoss(one.trial) ?? one.trial, factor) ?? []);
}
function evaluates({ run }, { metric }) {
  return run.series.some(({ name }) => name === metric?.name);
}

// src/studies/evidence/forecast/forecast.ts
var FARTHEST = 4;
function forecastOf(study, { recommended, finished: finished2 }) {
  const trial = trialToCarryOn(study);
  const planned = trial?.plannedSteps?.value ?? null;
  if (study.kind === "learning-rate-sweep" || recommended !== null && planned !== null && recommended <= planned) return null;
  if (trial === null || planned === null) return refusedWithout(study, "no-trial");
  const judged = judgedByLoss(trial);
  const { length, horizonFrom } = horizonOf(study, trial, planned, recommended);
  const about = { trial: trial.id, metric: judged?.metric?.name ?? null, unit: trial.unit, maxTrainSteps: length, horizonFrom };
  if (judged === null) return { kind: "refused", ...about, horizonFactor: length / planned, reason: "no-loss" };
  const prefix2 = prefixOf(judged);
  const horizonFactor = length / (trial.status === "unfinished" ? prefix2.done.at(-1) ?? planned : planned);
  return { ...about, horizonFactor, ...answerTo({ study, trial: judged, length, prefix: prefix2, finished: finished2 }, horizonFactor) };
}
function refusedWithout(study, reason) {
  const unit = study.trials[0]?.unit ?? "steps";
  return { kind: "refused", trial: null, metric: study.metric?.name ?? null, unit, maxTrainSteps: null, horizonFrom: "doubling", horizonFactor: null, reason };
}
function trialToCarryOn({ kind, trials }) {
  const [only] = trials;
  if (kind === "single-run") return only !== void 0 && (only.feasible || only.status === "unfinished") ? only : null;
  let found = null;
  for (const trial of trials) {
    if (!trial.feasible || trial.best === null) continue;
    const sign = trial.metric?.goal === "max" ? -1 : 1;
    if (found?.best == null || sign * trial.best.value < sign * found.best.value) found = trial;
  }
  return found;
}
function horizonOf(study, trial, planned, recommended) {
  const { productionSteps } = study.policy;
  if (trial.status === "unfinished") return { length: planned, horizonFrom: "planned-length" };
  if (recommended !== null) return { length: recommended, horizonFrom: "recommendation" };
  if (productionSteps !== null && productionSteps > planned) return { length: productionSteps, horizonFrom: "production-steps" };
  return { length: 2 * planned, horizonFrom: "doubling" };
}
function answerTo(asked, factor) {
  const { study, trial } = asked;
  const refusal = refusalOf(asked, factor);
  if (refusal !== null) return { kind: "refused", reason: refusal };
  const rate = rateOf(trial, study);
  if (rate === null) return { kind: "refused", reason: "schedule-unknown" };
  return rate.isConstant ? byPowerLaws(asked, factor) : byAnnealingLaw(asked, rate);
}
function refusalOf({ trial, prefix: prefix2 }, factor) {
  if (factor > FARTHEST + 1e-9) return "horizon-too-far";
  return refusalOfCurve(prefix2) ?? (batchChanges(trial) ? "batch-changes" : null);
}
function batchChanges({ run }) {
  return run.series.some(({ name, values }) => {
    const parts2 = nameParts(name);
    return parts2.includes("batch") && parts2.includes("size") && values.some((value) => value !== values[0]);
  });
}
function byPowerLaws({ trial, prefix: prefix2, length, finished: finished2 }, factor) {
  const value = forecastConstantRate(prefix2, length);
  if (!Number.isFinite(value)) return { kind: "refused", reason: "does-not-fit" };
  const interval = constantRateInterval({ trial, value, prefix: prefix2, factor, finished: finished2 });
  return given({ method: "power-law-ensemble", schedule: "constant", gainAtMost: gainAtMost(prefix2, factor) }, { present: prefix2.last, value, interval });
}
function byAnnealingLaw({ study, trial, prefix: prefix2, length }, rate) {
  const found = annealingForecast({ trial, study, rate, prefix: prefix2, length });
  if ("refused" in found) return { kind: "refused", reason: found.refused };
  const { value, schedule, fittedTo } = found;
  return given(
    { method: "annealing-law", schedule, gainAtMost: null },
    { present: prefix2.loss.at(-1) ?? prefix2.last, value, interval: annealingInterval({ trial, value }, fittedTo) }
  );
}
function given(how, { present: present2, value, interval }) {
  return { kind: "given", ...how, present: present2, value, gain: present2 === 0 ? 0 : (present2 - value) / Math.abs(present2), interval };
}

// src/studies/paths.ts
function folderOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function baseOf2(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function runFolderOf(path) {
  const folder2 = folderOf2(path);
  return /^checkpoint[-_]?\d+$/i.test(baseOf2(folder2)) ? folderOf2(folder2) : folder2;
}
function isBelow(path, folder2) {
  return folder2 === "" || path.startsWith(`${folder2}/`);
}
function groupBy(items, keyOf3) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key2 = keyOf3(item);
    const group = groups2.get(key2);
    if (group === void 0) groups2.set(key2, [item]);
    else group.push(item);
  }
  return groups2;
}

// src/studies/checkpoints.ts
var weights = /\.(pt|pth|ckpt|bin|safetensors|h5|hdf5|keras|index|pkl|msgpack|npz|tar|distcp|orbax)$/i;
var holders = /^(checkpoints?|ckpts?|weights|saves?|models?|snapshots?)$/i;
var ofSteps = /^(?:checkpoint|ckpt|step|global_?step|iter|iteration|model_step)[-_=]?(?:step[-_=]?)?0*(\d{1,12})(?:\.|$)/i;
function checkpointNamed(name, folder2 = "") {
  const lightning2 = /^(?:.*-)?epoch=(\d+)(?:-step=(\d+))?(?:[-.].*)?$/.exec(name);
  if (lightning2 !== null)
    return lightning2[2] === void 0 ? { done: Number(lightning2[1]) + 1, unit: "epochs" } : { done: Number(lightning2[2]), unit: "steps" };
  const detectron = /^model_(\d{7})\.pth$/.exec(name);
  if (detectron !== null) return { done: Number(detectron[1]) + 1, unit: "steps" };
  const fairseq2 = /^checkpoint_\d+_(\d+)\.pt$/.exec(name);
  if (fairseq2 !== null) return { done: Number(fairseq2[1]), unit: "steps" };
  const epoch = /^epoch([-_]?)(\d{1,6})\.(pt|pth)$/.exec(name);
  if (epoch !== null) return { done: Number(epoch[2]) + (epoch[1] === "" && folder2 === "weights" ? 1 : 0), unit: "epochs" };
  const steps2 = ofSteps.exec(name);
  return steps2 === null ? null : { done: Number(steps2[1]), unit: "steps" };
}
function checkpointsAmong(paths) {
  const found = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const segments = path.split("/");
    for (const [index, name] of segments.entries()) {
      const isFile = index === segments.length - 1;
      const checkpoint = isFile && !weights.test(name) ? null : checkpointNamed(name, segments[index - 1]);
      if (checkpoint === null) continue;
      const depth = holders.test(segments[index - 1] ?? "") ? index - 1 : index;
      const folder2 = segments.slice(0, depth).join("/");
      const known4 = found.get(folder2) ?? /* @__PURE__ */ new Map();
      found.set(folder2, known4.set(`${checkpoint.done} ${checkpoint.unit}`, checkpoint));
      break;
    }
  }
  return new Map([...found].map(([folder2, known4]) => [folder2, [...known4.values()]]));
}
function withCheckpoints(found, paths) {
  const existing = checkpointsAmong(paths);
  if (existing.size === 0) return found;
  const perFolder = groupBy(found, ({ folder: folder2 }) => folder2);
  return found.map((one) => {
    const checkpoints = perFolder.get(one.folder)?.length === 1 ? existing.get(one.folder) : void 0;
    const steps2 = checkpoints === void 0 ? [] : ownSteps(one.run, checkpoints);
    return steps2.length === 0 ? one : { ...one, run: { ...one.run, checkpoints: steps2 } };
  });
}
function ownSteps(run, checkpoints) {
  const logged = new Set(run.series.flatMap(({ steps: steps3 }) => steps3));
  const steps2 = checkpoints.flatMap(({ done, unit }) => {
    const counted2 = unit === run.unit ? done : unit === "epochs" && run.stepsPerEpoch !== null ? done * run.stepsPerEpoch : null;
    return counted2 === null ? [] : [ownStep(counted2, run, logged)];
  });
  return [...new Set(steps2)].sort((a, b) => a - b);
}
function ownStep(done, { stepBase }, logged) {
  if (stepBase === 1) return done;
  return !logged.has(done - 1) && logged.has(done) ? done : done - 1;
}

// src/studies/configs-of-runs.ts
var maxLevelsUp = 3;
var usualNames = ["config", "hparams", "args", "training_args", "params", "hyperparams", "hparam", "opt", "cfg", "settings"];
function attachConfigs(found, configs) {
  const byFolder = groupBy(configs, (config) => folderOf2(config.path));
  const configOf = /* @__PURE__ */ new Map();
  const paths = /* @__PURE__ */ new Set();
  for (const one of found) {
    const beside = besideOf(one, byFolder);
    for (const config2 of beside) if (folderOf2(config2.path) !== "") paths.add(config2.path);
    const config = chooseBeside(one, beside) ?? aboveOf(one, found, byFolder) ?? namesakeOf(one, configs);
    if (config !== null) configOf.set(one, config);
  }
  return { configOf, paths };
}
function besideOf({ run, folder: folder2 }, byFolder) {
  const folders = /* @__PURE__ */ new Set([...run.paths.map(folderOf2), folder2]);
  return [...folders].flatMap((path) => byFolder.get(path) ?? []);
}
function chooseBeside({ run }, beside) {
  const stems = new Set(run.paths.map((path) => stemOf(path)));
  const sameName = beside.filter((config) => stems.has(stemOf(config.path)));
  if (sameName.length === 1) return sameName[0] ?? null;
  if (beside.length <= 1) return beside[0] ?? null;
  const withLength = beside.filter((config) => config.maxTrainSteps !== null);
  if (withLength.length === 1) return withLength[0] ?? null;
  const candidates2 = withLength.length > 0 ? withLength : beside;
  for (const name of usualNames) {
    const named2 = candidates2.filter((config) => stemOf(config.path) === name);
    if (named2.length === 1) return named2[0] ?? null;
  }
  return null;
}
function stemOf(path) {
  return baseOf2(path).replace(/\.[^.]*$/, "").toLowerCase();
}
function aboveOf({ run, folder: folder2 }, found, byFolder) {
  let above = folder2;
  for (let level = 0; level < maxLevelsUp && above !== ""; level++) {
    above = folderOf2(above);
    const configs = byFolder.get(above) ?? [];
    if (configs.length === 0) continue;
    const [config] = configs;
    const runFolders = new Set(found.filter((one) => isBelow(one.folder, above)).map((one) => one.folder));
    const isCommon = config !== void 0 && configs.length === 1 && runFolders.size >= 2;
    return isCommon && !contradicts(config, run) ? config : null;
  }
  return null;
}
function namesakeOf({ run, folder: folder2 }, configs) {
  const segments = new Set(folder2.toLowerCase().split("/"));
  const named2 = configs.filter(({ path }) => segments.has(stemOf(path)) && isTelling(stemOf(path)));
  const [config] = named2;
  return config !== void 0 && named2.length === 1 && !contradicts(config, run) ? config : null;
}
var plainNames = /^(?:\d+|(?:re)?train(?:er|ing)?|tune|finetune|pretrain|eval(?:uate)?|test|run|runs|main|base|default|common|model|models|data|experiment|exp|logs?|results?|outputs?)$/;
function isTelling(stem) {
  return !plainNames.test(stem) && !usualNames.includes(stem);
}
function contradicts({ maxTrainSteps }, run) {
  if (maxTrainSteps === null || run.plannedSteps === null) return false;
  return maxTrainSteps.value.unit === run.unit && maxTrainSteps.value.value !== run.plannedSteps.value;
}

// src/studies/containers.ts
function namedContainersOf(found) {
  const byId = groupBy(
    found.filter(({ run }) => run.container !== void 0),
    ({ run }) => run.container?.id ?? ""
  );
  return [...byId].map(([id, members]) => {
    const [first] = members;
    const name = first?.run.container?.name ?? "";
    return { name: name === "" ? id : name, folder: first?.folder ?? "", members };
  });
}
function containersOf(found) {
  const byFolder = groupBy(found, (one) => one.folder);
  const runFolders = /* @__PURE__ */ new Map();
  for (const folder2 of byFolder.keys()) runFolders.set(folderOf2(folder2), (runFolders.get(folderOf2(folder2)) ?? 0) + 1);
  const holderOf = (one) => {
    const together2 = byFolder.get(one.folder) ?? [];
    const isOneFile = new Set(together2.map(({ run }) => run.paths[0])).size === 1;
    const hasSiblings = one.folder !== "" && (runFolders.get(folderOf2(one.folder)) ?? 0) > 1;
    return together2.length > 1 && !(isOneFile && hasSiblings) ? one.folder : folderOf2(one.folder);
  };
  const groups2 = [...groupBy(found, holderOf)].map(([folder2, members]) => ({ folder: folder2, members }));
  const several = groups2.filter(({ members }) => members.length > 1);
  const lone = groups2.filter(({ members }) => members.length === 1);
  const ofStudies = lone.filter((one) => several.some((study) => isBesideStudy(one, study)));
  return [...several, ...ofStudies, ...cousins(lone.filter((one) => !ofStudies.includes(one)))];
}
function isBesideStudy({ folder: folder2, members }, study) {
  const name = baseOf2(members[0]?.folder ?? "");
  return folder2 !== "" && folderOf2(study.folder) === folderOf2(folder2) && study.members.some((one) => one.folder !== study.folder && baseOf2(one.folder) === name);
}
function cousins(lone) {
  const keyOf3 = ({ folder: folder2, members }) => `${folderOf2(folder2)}/*/${baseOf2(members[0]?.folder ?? "")}`;
  return [...groupBy(lone, keyOf3).values()].map((group) => {
    const [first] = group;
    return { folder: group.length > 1 ? folderOf2(first?.folder ?? "") : first?.folder ?? "", members: group.flatMap(({ members }) => members) };
  });
}

// src/studies/epochs.ts
var minNumbers = 3;
function withSettledUnit(records) {
  const logs = records.filter(({ series }) => series.length > 0);
  const settings2 = records.filter(({ series, plannedSteps }) => series.length === 0 && plannedSteps !== null);
  const epochs = settings2.find(({ unit }) => unit === "epochs")?.plannedSteps?.value ?? null;
  if (epochs === null || settings2.some(({ unit }) => unit === "steps")) return records;
  if (!logs.every((log) => log.unit === "steps" && log.plannedSteps === null && countsUpTo(log, epochs))) return records;
  return records.map((record2) => logs.includes(record2) ? { ...record2, unit: "epochs" } : record2);
}
function countsUpTo({ series, lastStep, stepBase }, epochs) {
  const done = (lastStep ?? 0) + (stepBase === 0 ? 1 : 0);
  return done <= epochs && series.every(({ steps: steps2 }) => isConsecutive(steps2)) && series.some(({ steps: steps2 }) => steps2.length >= minNumbers);
}
function isConsecutive(steps2) {
  return steps2.every((step2, index) => index === 0 || step2 === (steps2[index - 1] ?? 0) + 1);
}

// src/studies/launches.ts
function launchesOf(records) {
  const logs = records.filter((record2) => record2.launch !== void 0).toSorted((a, b) => startOf(a) - startOf(b));
  const launches = [];
  for (const log of logs) {
    const launch = launches.findLast((one) => belongs(log, one));
    if (launch === void 0) launches.push([log]);
    else addTo(launch, log);
  }
  const others2 = records.filter((record2) => record2.launch === void 0);
  const last = launches.at(-1);
  if (last === void 0) return [others2];
  last.push(...others2);
  return launches;
}
function startOf(record2) {
  return record2.launch?.startedAt ?? 0;
}
function belongs(log, launch) {
  const alike = launch.filter((one) => sharedOf(one, log) !== null);
  if (alike.length > 0) return alike.every((one) => goesOn(one, log));
  return launch.some((one) => isOneProcess(one, log) || folderOf2(one.paths[0] ?? "") !== folderOf2(log.paths[0] ?? ""));
}
function isOneProcess(a, b) {
  return a.launch?.process !== void 0 && a.launch.process !== null && a.launch.process === b.launch?.process;
}
function sharedOf(earlier2, later) {
  let found = null;
  for (const before of earlier2.series) {
    const after = later.series.find((one) => one.name === before.name);
    if (after !== void 0 && before.steps.length > (found?.before.steps.length ?? 0)) found = { before, after };
  }
  return found;
}
function goesOn(earlier2, later) {
  const shared = sharedOf(earlier2, later);
  if (shared === null || earlier2.unit !== later.unit) return false;
  const first = shared.after.steps[0] ?? 0;
  return first > (shared.before.steps[1] ?? shared.before.steps[0] ?? 0);
}
function addTo(launch, log) {
  const index = launch.findIndex((one) => sharedOf(one, log) !== null);
  const earlier2 = launch[index];
  if (earlier2 === void 0) launch.push(log);
  else launch[index] = continued(earlier2, log);
}
function continued(earlier2, later) {
  const names3 = new Set([...earlier2.series, ...later.series].map(({ name }) => name));
  const series = [...names3].flatMap((name) => {
    const before = earlier2.series.find((one) => one.name === name);
    const after = later.series.find((one) => one.name === name);
    if (before === void 0 || after === void 0) return before ?? after ?? [];
    const first = after.steps[0] ?? Number.POSITIVE_INFINITY;
    const kept = before.steps.filter((step2) => step2 < first).length;
    return { ...after, steps: [...before.steps.slice(0, kept), ...after.steps], values: [...before.values.slice(0, kept), ...after.values] };
  });
  return {
    ...earlier2,
    paths: [...earlier2.paths, ...later.paths],
    plannedSteps: later.plannedSteps ?? earlier2.plannedSteps,
    lastStep: later.lastStep ?? earlier2.lastStep,
    series,
    hyperparameters: Object.assign(/* @__PURE__ */ Object.create(null), earlier2.hyperparameters, later.hyperparameters),
    stepsPerEpoch: later.stepsPerEpoch ?? earlier2.stepsPerEpoch,
    problems: [...earlier2.problems, ...later.problems]
  };
}

// src/studies/parts.ts
function finalValuesOf(records) {
  const told2 = records.map((record2) => record2.finalValues).filter((values) => values !== void 0);
  return told2.length === 0 ? {} : { finalValues: Object.assign(/* @__PURE__ */ Object.create(null), ...told2.toReversed()) };
}
function joinParts(runs) {
  const parts2 = groupBy(
    runs.filter((run) => run.part !== void 0),
    (run) => run.part ?? ""
  );
  return runs.flatMap((run) => {
    if (run.part === void 0) return [run];
    const together2 = parts2.get(run.part) ?? [];
    return together2[0] === run ? launchesOf(withSettledUnit(together2)).map(joined) : [];
  });
}
function joined(records) {
  const [main, ...others2] = records.toSorted((a, b) => pointsOf2(b) - pointsOf2(a) || knownOf(b) - knownOf(a));
  const [first] = records;
  if (main === void 0 || first === void 0) throw new RangeError("a run has at least one part");
  const alike = [main, ...others2.filter((other) => other.unit === main.unit)];
  const checkpoints = records.flatMap((record2) => record2.checkpoints ?? []);
  const container = records.find((record2) => record2.container !== void 0)?.container;
  return {
    ...main,
    ...container === void 0 ? {} : { container },
    paths: records.flatMap((record2) => record2.paths),
    plannedSteps: alike.find((record2) => record2.plannedSteps !== null)?.plannedSteps ?? null,
    lastStep: alike.reduce((last, record2) => record2.lastStep === null ? last : Math.max(last ?? record2.lastStep, record2.lastStep), null),
    series: evaluatedByTest(withToldRoles(longest(alike.flatMap((record2) => record2.series)), alike)),
    reportedBest: records.find((record2) => record2.reportedBest !== null)?.reportedBest ?? null,
    checkpoints: records.some((record2) => record2.checkpoints !== null) ? [...new Set(checkpoints)].sort((a, b) => a - b) : null,
    stated: records.find((record2) => record2.stated !== null)?.stated ?? null,
    hyperparameters: Object.assign(/* @__PURE__ */ Object.create(null), ...records.toReversed().map((record2) => record2.hyperparameters)),
    ...finalValuesOf(records),
    stepsPerEpoch: records.find((record2) => record2.stepsPerEpoch !== null)?.stepsPerEpoch ?? null,
    problems: records.flatMap((record2) => record2.problems)
  };
}
function longest(series) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const one of series) {
    const known4 = byName2.get(one.name);
    if (known4 === void 0 || loggedCount(known4) < loggedCount(one)) byName2.set(one.name, one);
  }
  return [...byName2.values()];
}
var plainLogs = /* @__PURE__ */ new Set(["tensorboard", "table", "jsonl", "json"]);
function withToldRoles(series, records) {
  const told2 = new Map(
    records.filter(({ format }) => !plainLogs.has(format)).flatMap((record2) => record2.series.map(({ name, role }) => [name, role]))
  );
  return series.map((one) => ({ ...one, role: told2.get(one.name) ?? one.role }));
}
function evaluatedByTest(series) {
  if (series.some(({ role }) => role === "validation")) return series;
  return series.map((one) => one.role === "other" && nameParts(one.name).includes("test") ? { ...one, role: "validation" } : one);
}
function knownOf({ lastStep, plannedSteps }) {
  return Number(lastStep !== null) + Number(plannedSteps !== null);
}
function pointsOf2(run) {
  return run.series.reduce((sum, series) => sum + loggedCount(series), 0);
}

// src/studies/companions.ts
function isCompanion(run) {
  return run.part !== void 0 && run.series.every((series) => series.steps.length === 0);
}
function withCompanions(runs, companions) {
  const [run, ...others2] = runs;
  if (run === void 0) return companions.filter((one) => one.finalValues !== void 0 || one.stated !== null || one.lastStep !== null);
  return others2.length > 0 ? runs : [companions.reduce(complete, run)];
}
function complete(run, companion) {
  return {
    ...run,
    paths: [...run.paths, ...companion.paths],
    plannedSteps: run.plannedSteps ?? (run.unit === companion.unit ? companion.plannedSteps : null),
    reportedBest: run.reportedBest ?? companion.reportedBest,
    stated: run.stated ?? companion.stated,
    ...run.container ?? companion.container ? { container: run.container ?? companion.container } : {},
    hyperparameters: Object.assign(/* @__PURE__ */ Object.create(null), companion.hyperparameters, run.hyperparameters),
    ...finalValuesOf([run, companion])
  };
}

// src/studies/merge.ts
var roundedTolerance = 1e-4;
function mergeRuns(runs) {
  const found = [];
  for (const [folder2, together2] of groupBy(joinParts(runs), (run) => run.part ?? runFolderOf(run.paths[0] ?? ""))) {
    const merged2 = [];
    const isOneFile = new Set(together2.flatMap(({ paths }) => paths)).size === 1;
    for (const run of together2.filter((one) => !isCompanion(one)).sort(byKnowledge)) {
      const index = isOneFile ? -1 : merged2.findIndex((known5) => isSameRun(known5, run));
      const known4 = merged2[index];
      if (known4 === void 0) merged2.push(run);
      else merged2[index] = join2(known4, run);
    }
    const order = new Map(together2.map((run, index) => [run.id, index]));
    merged2.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    found.push(...withCompanions(merged2, together2.filter(isCompanion)).map((run) => ({ run, folder: folder2 })));
  }
  return found;
}
function byKnowledge(a, b) {
  return Number(isPlain(a)) - Number(isPlain(b)) || pointsOf3(b) - pointsOf3(a) || (a.paths[0]?.length ?? 0) - (b.paths[0]?.length ?? 0);
}
function isPlain(run) {
  return run.format === "table" || run.format === "jsonl";
}
function pointsOf3(run) {
  return run.series.reduce((sum, series) => sum + loggedCount(series), 0);
}
function isSameRun(a, b) {
  if (a.unit !== b.unit || a.paths.some((path) => b.paths.includes(path))) return false;
  if (a.launch !== void 0 && b.launch !== void 0 && a.launch.startedAt !== b.launch.startedAt) return false;
  if (a.container !== void 0 && b.container !== void 0 && a.container.id !== b.container.id) return false;
  if (a.plannedSteps !== null && b.plannedSteps !== null && a.plannedSteps.value !== b.plannedSteps.value) return false;
  if (contradicts2(a, b)) return false;
  if (a.format === b.format && a.paths.concat(b.paths).some(isCheckpoint)) {
    const { common: common2, equal: equal2 } = compareLogs(a, b, 0);
    return equal2 === common2 && (common2 > 0 || pointsOf3(a) === 0 || pointsOf3(b) === 0);
  }
  if (a.format === b.format && namesOf(a) === namesOf(b)) return isCopy(a, b);
  const { common, equal } = compareLogs(a, b, roundedTolerance);
  return common >= (a.format === b.format ? 3 : 1) && equal >= 0.95 * common;
}
function isCopy(a, b) {
  if (Math.abs((a.lastStep ?? 0) - (b.lastStep ?? 0)) > logSpacing(a)) return false;
  const { common, equal } = compareLogs(a, b, 1e-9);
  return common >= 3 && equal >= 0.95 * common && common >= 0.9 * measuredPointsOf(a);
}
function measuredPointsOf(run) {
  return run.series.filter(isMeasured).reduce((sum, series) => sum + series.steps.length, 0);
}
function contradicts2(a, b) {
  const series = a.series.find(isMeasured);
  const other = series === void 0 ? void 0 : sameQuantity(b, series);
  if (series === void 0 || other === void 0) return false;
  const last = Math.min(series.steps.length, other.steps.length) - 1;
  const different = [0, Math.floor(last / 2), last].filter(
    (index) => series.steps[index] === other.steps[index] && !isEqual(series.values[index] ?? Number.NaN, other.values[index] ?? Number.NaN, roundedTolerance)
  );
  return different.length >= 2;
}
function isCheckpoint(path) {
  return runFolderOf(path) !== folderOf2(path);
}
function namesOf(run) {
  return run.series.map((series) => series.name).sort().join("\n");
}
function compareLogs(a, b, tolerance) {
  let common = 0;
  let equal = 0;
  for (const series of a.series) {
    const other = isMeasured(series) ? sameQuantity(b, series) : void 0;
    if (other === void 0) continue;
    const values = new Map(other.steps.map((step2, index) => [step2, other.values[index] ?? Number.NaN]));
    for (const [index, step2] of series.steps.entries()) {
      const theirs = values.get(step2);
      if (theirs === void 0) continue;
      common++;
      if (isEqual(series.values[index] ?? Number.NaN, theirs, tolerance)) equal++;
    }
  }
  return { common, equal };
}
function sameQuantity(run, series) {
  const plain3 = (name) => name.replace(/^train\//, "").replaceAll("/", "_");
  const wanted = plain3(series.name);
  return run.series.find((one) => one.name === series.name) ?? run.series.find((one) => plain3(one.name) === wanted);
}
function isMeasured(series) {
  return series.role === "train" || series.role === "validation";
}
function isEqual(a, b, tolerance) {
  return Object.is(a, b) || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
function join2(known4, other) {
  const checkpoints = known4.checkpoints === null && other.checkpoints === null ? null : [...known4.checkpoints ?? [], ...other.checkpoints ?? []];
  return {
    ...known4,
    paths: [...known4.paths, ...other.paths],
    plannedSteps: known4.plannedSteps ?? other.plannedSteps,
    stepsPerEpoch: known4.stepsPerEpoch ?? other.stepsPerEpoch,
    reportedBest: known4.reportedBest ?? other.reportedBest,
    checkpoints: checkpoints === null ? null : [...new Set(checkpoints)].sort((a, b) => a - b),
    ...finalValuesOf([known4, other])
  };
}

// src/studies/search-of-study.ts
var maxLevelsUp2 = 2;
function withSearch(study, spaces) {
  let folder2 = study.folder;
  for (let level = 0; level <= maxLevelsUp2; level++) {
    const here = spaces.filter(({ path }) => folderOf2(path) === folder2);
    const [only] = here;
    if (only !== void 0) return here.length === 1 ? { ...study, searchSpace: only } : study;
    if (folder2 === "") return study;
    folder2 = folderOf2(folder2);
  }
  return study;
}

// src/studies/shape.ts
function splitByShape(members) {
  const groups2 = [];
  for (const [format, alike] of groupBy(members, ({ run }) => `${run.format}, ${run.unit}`)) {
    const frameworks = new Set(alike.flatMap(({ config }) => config === null ? [] : [config.framework]));
    const [only] = frameworks;
    const frameworkOf = ({ config }) => config?.framework ?? (frameworks.size === 1 ? only ?? "" : "");
    for (const ofFramework of groupBy(alike, frameworkOf).values()) groups2.push(...splitByMetric(ofFramework, format));
  }
  return groups2.sort((a, b) => b.members.length - a.members.length);
}
function splitByMetric(members, format) {
  const counts = /* @__PURE__ */ new Map();
  for (const { run, config } of members) {
    const name2 = chooseMetric(run, config, null)?.name;
    if (name2 !== void 0) counts.set(name2, (counts.get(name2) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === void 0) return [{ members, label: format }];
  const [name] = most;
  const fits = ({ run, config }) => findMetric(measuredOf(run), name) !== null || chooseMetric(run, config, null) === null;
  const rest = members.filter((member) => !fits(member));
  return [{ members: members.filter(fits), label: name }, ...rest.length > 0 ? splitByMetric(rest, format) : []];
}

// src/studies/study-config.ts
var minAgreeingKeys = 3;
var lengthKey = /(^|\.)(max_(train_)?steps|max_iters|max_epochs|num_train_epochs|num_epochs|epochs|train_iters|training_steps|num_steps|total_steps|n_epochs|steps)$/i;
function repositoryConfigOf(trials, varied, candidates2) {
  const fixed3 = fixedValues(trials, varied);
  const scored = candidates2.flatMap((config) => {
    const agreeing = agreement(config, fixed3);
    return agreeing === null ? [] : [{ config, agreeing }];
  });
  scored.sort((a, b) => b.agreeing - a.agreeing);
  const [first, second] = scored;
  return first === void 0 || first.agreeing === second?.agreeing ? null : first.config;
}
function sharedConfigOf(trials) {
  const config = trials[0]?.config ?? null;
  return config !== null && trials.every((trial) => trial.config === config) ? config : null;
}
function fixedValues(trials, varied) {
  const first = Object.entries(trials[0]?.hyperparameters ?? {});
  return new Map(first.filter(([key2]) => !varied.includes(key2) && !isSeedKey(key2) && !isNameKey(key2)));
}
function agreement(config, fixed3) {
  let agreeing = 0;
  let hasLength = false;
  for (const [key2, { value, span }] of config.values) {
    const theirs = fixed3.get(key2);
    if (theirs === void 0) continue;
    if (canonical(value) !== canonical(theirs)) return null;
    agreeing++;
    const lengthSpan = config.maxTrainSteps?.span;
    if (lengthKey.test(key2) || span !== void 0 && lengthSpan !== void 0 && span.start === lengthSpan.start && span.path === lengthSpan.path)
      hasLength = true;
  }
  return hasLength && agreeing >= minAgreeingKeys ? agreeing : null;
}

// src/studies/study.ts
var defaults = { select: "best", regime: "auto", purpose: "tuning", round: null, productionSteps: null };
function buildStudy({ name, folder: folder2, groupedBy, members, entry, config, repositoryConfigs }) {
  const metric = commonMetric(members, entry);
  const trials = members.map(({ id, run, config: own2 }) => judgeTrial({ id, run, config: own2, metric: has(run, metric) ? metric : null }));
  const varied = variedKeys(trials.map((trial) => trial.hyperparameters));
  const lengths2 = lengthsOf(trials);
  const [length] = lengths2;
  const unit = trials[0]?.unit ?? "steps";
  return {
    name,
    folder: folder2,
    kind: trials.length === 1 ? "single-run" : isLearningRateSweep(trials, varied) ? "learning-rate-sweep" : "study",
    groupedBy,
    trials,
    metric,
    maxTrainSteps: length !== void 0 && lengths2.length === 1 ? { value: length, unit } : null,
    lengths: lengths2,
    varied,
    config: config ?? repositoryConfigOf(trials, varied, repositoryConfigs) ?? sharedConfigOf(trials),
    policy: entry === null ? defaults : policyOf(entry)
  };
}
function policyOf({ select, regime, purpose, round: round2, productionSteps }) {
  return { select, regime, purpose, round: round2, productionSteps };
}
function has(run, metric) {
  return metric !== null && findMetric(measuredOf(run), metric.name) !== null;
}
function commonMetric(members, entry) {
  const order = ["policy", "config", "run", "name"];
  const choices = members.flatMap(({ run, config }) => chooseMetric(run, config, entry?.metric ?? null) ?? []);
  const votes = /* @__PURE__ */ new Map();
  for (const { name } of choices) votes.set(name, (votes.get(name) ?? 0) + 1);
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  const named2 = choices.filter((choice) => choice.name === most?.[0]);
  return named2.sort((a, b) => order.indexOf(a.chosenBy) - order.indexOf(b.chosenBy))[0] ?? null;
}
function lengthsOf(trials) {
  const known4 = trials.flatMap((trial) => trial.status === "pruned" || trial.plannedSteps === null ? [] : [trial.plannedSteps.value]);
  return [...new Set(known4)].sort((a, b) => a - b);
}

// src/studies/group.ts
function assembleStudies({ readings, policy: policy2, paths = [], changed }) {
  const found = withCheckpoints(mergeRuns(readings.flatMap((reading2) => reading2.runs)), paths);
  const configs = readings.flatMap((reading2) => reading2.configs);
  const versions = versionsOf(readings, changed);
  const attached = attachConfigs(found, configs);
  const attachedBefore = versions.size === 0 ? attached : attachConfigs(
    found,
    configs.map((config) => versions.get(config) ?? config)
  );
  const ids = idsOf(found);
  const current = new Map([...versions].map(([now2, before]) => [before, now2]));
  const isNew = ({ run }) => run.paths.some((path) => changed?.touched.has(path) === true);
  const now = configs.filter((config) => !attached.paths.has(config.path));
  const earlier2 = now.map((config) => versions.get(config) ?? config);
  const candidatesFor4 = (members) => members.some(isNew) ? now : earlier2;
  const memberOf = (one, config = null) => {
    const named2 = config === null || isNew(one) ? config : versions.get(config) ?? config;
    return { id: ids.get(one) ?? one.run.id, run: one.run, config: (isNew(one) ? attached : attachedBefore).configOf.get(one) ?? named2 };
  };
  const byPolicy = claimedByPolicy(found, policy2.studies);
  const studies = [];
  for (const [entry, members] of byPolicy) {
    const config = configs.find(({ path, id }) => path === entry.config || id === entry.config) ?? null;
    const named2 = members.map((one) => memberOf(one, config));
    studies.push(
      buildStudy({
        name: entry.name,
        folder: commonFolder2(members),
        groupedBy: "policy",
        members: named2,
        entry,
        config,
        repositoryConfigs: candidatesFor4(named2)
      })
    );
  }
  const claimed = new Set([...byPolicy.values()].flat());
  const names3 = new Set(studies.map((study) => study.name));
  const unclaimed = found.filter((one) => !claimed.has(one));
  for (const container of [...namedContainersOf(unclaimed), ...containersOf(unclaimed.filter(({ run }) => run.container === void 0))]) {
    for (const shape of splitByShape(container.members.map((one) => memberOf(one)))) {
      studies.push(studyOf(container, shape, candidatesFor4(shape.members), names3));
    }
  }
  const placed2 = studies.map((study) => ({ ...study, config: study.config === null ? null : current.get(study.config) ?? study.config }));
  const searches = readings.flatMap(({ searchSpaces }) => searchSpaces ?? []);
  return {
    studies: placed2.map((study) => withSearch(study, searches)),
    runConfigPaths: attached.paths,
    problems: studies.flatMap((study) => [...study.trials.flatMap(missingLength), ...finalValuesOnly(study)])
  };
}
function versionsOf(readings, changed) {
  if (changed === void 0) return /* @__PURE__ */ new Map();
  const pairs = readings.flatMap(
    ({ path, configs }) => configs.flatMap((config, index) => {
      const before = changed.before.get(path)?.[index];
      return before === void 0 ? [] : [[config, before]];
    })
  );
  return new Map(pairs);
}
function claimedByPolicy(found, entries) {
  const claims = /* @__PURE__ */ new Map();
  for (const one of found) {
    const entry = entries.find(({ results }) => one.run.paths.some((path) => matchesAny(path, results)));
    if (entry !== void 0) claims.set(entry, [...claims.get(entry) ?? [], one]);
  }
  return new Map(entries.flatMap((entry) => claims.has(entry) ? [[entry, claims.get(entry) ?? []]] : []));
}
function idsOf(found) {
  const perFolder = /* @__PURE__ */ new Map();
  for (const { folder: folder2 } of found) perFolder.set(folder2, (perFolder.get(folder2) ?? 0) + 1);
  const isAlone = ({ run, folder: folder2 }) => (run.container === void 0 || run.part !== void 0) && folder2 !== "" && perFolder.get(folder2) === 1;
  return new Map(found.map((one) => [one, isAlone(one) ? one.folder : one.run.id]));
}
function studyOf(container, { members, label }, repositoryConfigs, names3) {
  const [only] = members;
  const isSingle = members.length === 1;
  const isNamed = container.name !== void 0;
  const plain3 = container.name ?? (isSingle ? only?.id ?? "." : container.folder === "" ? "." : container.folder);
  const name = unusedName(plain3, label, names3);
  names3.add(name);
  const groupedBy = isNamed ? "container" : isSingle ? "single" : "folder";
  const folder2 = isSingle && !isNamed ? plain3 : container.folder;
  return buildStudy({ name, folder: folder2, groupedBy, members, entry: null, config: null, repositoryConfigs });
}
function unusedName(plain3, label, names3) {
  if (!names3.has(plain3)) return plain3;
  const labelled = `${plain3} (${label})`;
  let name = labelled;
  for (let number3 = 2; names3.has(name); number3++) name = `${labelled} #${number3}`;
  return name;
}
function commonFolder2(members) {
  const [first, ...rest] = members.map(({ folder: folder2 }) => folder2.split("/"));
  if (first === void 0) return "";
  let depth = first.length;
  for (const folder2 of rest) {
    let same = 0;
    while (same < depth && folder2[same] === first[same]) same++;
    depth = same;
  }
  return first.slice(0, depth).join("/");
}
function finalValuesOnly({ trials }) {
  const silent = trials.filter(({ run }) => run.finalValues !== void 0 && run.series.length === 0);
  const paths = new Set(silent.flatMap(({ run }) => run.paths[0] ?? []));
  return [...paths].map((path) => ({ code: "final-values-only", path, line: null, values: {} }));
}
function missingLength(trial) {
  const path = trial.run.paths[0];
  if (path === void 0 || trial.plannedSteps !== null) return [];
  if (trial.config === null) return [{ code: "run-without-config", path, line: null, values: {} }];
  return [{ code: "config-without-length", path, line: null, values: { config: trial.config.path } }];
}

// src/schedules/samples.ts
var MOST_POINTS2 = 60;
var FEWEST_POINTS = 33;
var MOST_TURNS = 12;
function evenUpdates(steps2) {
  if (steps2 <= MOST_POINTS2) return Array.from({ length: Math.max(0, steps2) }, (_, index) => index);
  const possible = Array.from({ length: MOST_POINTS2 - FEWEST_POINTS + 1 }, (_, index) => MOST_POINTS2 - index);
  const points = possible.find((each) => steps2 % (each - 1) === 0) ?? possible.find((each) => meetsEnd(steps2, each)) ?? FEWEST_POINTS;
  return Array.from({ length: points }, (_, index) => Math.min(steps2 - 1, Math.floor(steps2 * index / (points - 1))));
}
function meetsEnd(end, points) {
  const distance = end / (points - 1);
  let at = 0;
  for (let index = 1; index < points; index += 1) at += distance;
  return at <= end;
}
function isDrawable(schedule, steps2) {
  let turns = 0;
  let sense = 0;
  let looked = 0;
  for (const { from: from2, direction } of schedule.stretches(0, steps2)) {
    const jump = from2 === 0 ? 0 : Math.sign(schedule.at(from2) - schedule.at(from2 - 1));
    for (const next of [jump, direction]) {
      if (next !== 0 && next !== sense) turns += 1;
      if (next !== 0) sense = next;
    }
    looked += 1;
    if (turns > MOST_TURNS || looked > 1e4) return false;
  }
  return true;
}
function peakOf(schedule, steps2) {
  let peak = { u: 0, learningRate: schedule.at(0) };
  let looked = 0;
  for (const { from: from2, to } of schedule.stretches(0, steps2)) {
    for (const u of [from2, to - 1]) if (schedule.at(u) > peak.learningRate) peak = { u, learningRate: schedule.at(u) };
    looked += 1;
    if (looked > 1e4) break;
  }
  return peak;
}

// src/review/charts.ts
var ABOUT_SCHEDULES = /* @__PURE__ */ new Set(["decay-stretched", "horizon-mismatch", "budget-cut", "warmup-rescaled", "short-horizon"]);
function scheduleCharts(subjects, findings) {
  const about = findings.filter(({ rule }) => ABOUT_SCHEDULES.has(rule));
  const configs = new Set(about.flatMap(({ subject }) => "config" in subject ? [subject.config] : []));
  return [...configs].flatMap((config) => {
    const own2 = about.filter(({ subject }) => "config" in subject && subject.config === config);
    const chart = chartOf(config, subjects.filter(isConfigSubject), own2);
    return chart === null ? [] : [chart];
  });
}
function isConfigSubject(subject) {
  return subject.kind === "config" || subject.kind === "config-change";
}
function chartOf(config, subjects, findings) {
  const subject = subjects.find((one) => one.kind === "config-change" && one.after.id === config) ?? subjects.find((one) => one.kind === "config" && one.config.id === config);
  if (subject === void 0) return null;
  const { studies } = subject;
  const [before, after] = subject.kind === "config" ? [subject.before, subject.config] : [subject.before, subject.after];
  const now = drawnRun("now", after, studies);
  if (now === null) return null;
  const old = before === void 0 ? null : drawnRun("before", before, studies);
  const others2 = [old, recommendedRun(subject, after, findings)].filter((run) => run !== null && run.unit === now.unit && !isSame(run, now));
  const runs = [...others2, now].filter((run) => run !== null);
  return runs.length < 2 ? null : sampled(config, runs);
}
function drawnRun(role, config, studies) {
  const reading2 = runOf(config, studies);
  if (reading2.kind === "open") return null;
  const { schedule, runSteps } = reading2.run;
  if (!isDrawable(schedule, runSteps)) return null;
  return { role, family: schedule.family, unit: schedule.unit, runSteps, peak: peakOf(schedule, runSteps), at: (u) => schedule.at(u) };
}
function recommendedRun(subject, config, findings) {
  for (const { rule, evidence } of findings) {
    const value = evidence.fitting ?? evidence.keeping;
    const changed = typeof evidence.key === "string" && typeof value === "number" ? config.tryKeys?.({ [evidence.key]: value }) : null;
    if (changed) return drawnRun("recommended", changed.config, subject.studies);
    const converted = rule === "decay-stretched" && subject.kind === "config-change" ? convertedRun(subject) : null;
    if (converted !== null) return converted;
  }
  return null;
}
function convertedRun(change) {
  const reading2 = stretchOf(change);
  if (reading2.kind !== "longer" || reading2.stretch.conversion === null) return null;
  const { stretch } = reading2;
  const { conversion } = reading2.stretch;
  return {
    role: "recommended",
    family: stretch.after.schedule.family,
    unit: conversion.unit,
    runSteps: conversion.toSteps,
    peak: peakAround(conversion.warmupSteps, (u) => conversion.at(u)),
    at: (u) => conversion.at(u)
  };
}
function peakAround(warmupSteps, at) {
  const [before, behind2] = [Math.max(0, warmupSteps - 1), warmupSteps];
  const u = at(behind2) > at(before) ? behind2 : before;
  return { u, learningRate: at(u) };
}
var ORDER = ["before", "now", "recommended"];
function sampled(config, runs) {
  const updates = evenUpdates(Math.max(...runs.map((run) => run.runSteps)));
  const lines = ORDER.flatMap((role) => runs.filter((run) => run.role === role)).map(
    ({ role, family, runSteps, peak, at }) => ({ role, family, runSteps, learningRates: updates.filter((u) => u < runSteps).map(at), peak })
  );
  return { config, unit: runs[0]?.unit ?? "steps", updates, lines };
}
function isSame(a, b) {
  return a.runSteps === b.runSteps && evenUpdates(a.runSteps).every((u) => Math.abs(a.at(u) - b.at(u)) <= 1e-9 * Math.max(Math.abs(a.at(u)), Math.abs(b.at(u))));
}

// src/review/forecasts.ts
function withForecasts(findings, studies) {
  const forecasts = new Map(studies.map(({ study, forecast }) => [study.name, forecast]));
  return findings.map((finding) => {
    const forecast = "study" in finding.subject ? forecasts.get(finding.subject.study) ?? null : null;
    if (forecast === null || forecast.horizonFrom !== "recommendation" || finding.evidence.recommendedMaxTrainSteps !== forecast.maxTrainSteps) return finding;
    return { ...finding, evidence: { ...finding.evidence, ...evidenceOf(forecast) } };
  });
}
function evidenceOf(forecast) {
  const about = { forecastMetric: forecast.metric, forecastTrial: forecast.trial, forecastHorizonFactor: forecast.horizonFactor };
  if (forecast.kind === "refused") return { ...about, forecastRefused: forecast.reason };
  const { interval } = forecast;
  return {
    ...about,
    forecastMethod: forecast.method,
    forecastPresent: forecast.present,
    forecastValue: forecast.value,
    forecastGain: forecast.gain,
    forecastGainAtMost: forecast.gainAtMost,
    forecastLow: interval?.low ?? null,
    forecastHigh: interval?.high ?? null,
    forecastLevel: interval?.level ?? null,
    forecastCalibratedOn: interval?.calibratedOn ?? null,
    forecastCalibrationRuns: interval?.runs ?? 0
  };
}

// src/review/recommendation.ts
function recommendationFor(study, findings) {
  for (const finding of findings) {
    if (!("study" in finding.subject) || finding.subject.study !== study.name) continue;
    const { recommendedMaxTrainSteps, lowMaxTrainSteps, highMaxTrainSteps } = finding.evidence;
    if (typeof recommendedMaxTrainSteps === "number" && typeof lowMaxTrainSteps === "number" && typeof highMaxTrainSteps === "number") {
      return { maxTrainSteps: recommendedMaxTrainSteps, low: lowMaxTrainSteps, high: highMaxTrainSteps };
    }
  }
  return null;
}

// src/review/said-once.ts
function saidOnce(findings) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key2 = keyOf(finding);
    groups2.set(key2, [...groups2.get(key2) ?? [], finding]);
  }
  return [...groups2.values()].flatMap((group) => {
    const [first] = group;
    return first === void 0 || group.length === 1 ? group : [together(first, group)];
  });
}
function keyOf({ rule, severity: severity2, confidence, subject, location, evidence, fingerprint }) {
  if (location === null || "study" in subject) return fingerprint;
  const words = Object.entries(evidence).filter(([, value]) => typeof value === "string" || typeof value === "boolean");
  return JSON.stringify([rule, severity2, confidence, location.path, location.start, location.end, words]);
}
function together(first, group) {
  const named2 = group.flatMap((finding) => "config" in finding.subject ? [{ finding, config: finding.subject.config }] : []);
  const depth = (config) => config.split("/").length;
  const sorted = named2.toSorted((a, b) => depth(a.config) - depth(b.config) || (a.config < b.config ? -1 : 1));
  const chosen = sorted.find(({ config }) => config === first.location?.path) ?? sorted[0];
  if (chosen === void 0) return first;
  const also = sorted.filter((other) => other !== chosen).map(({ config }) => config);
  const isSameEdit = group.every(({ edit }) => edit?.text === chosen.finding.edit?.text && edit?.span.start === chosen.finding.edit?.span.start);
  const expiredIgnore = chosen.finding.expiredIgnore ?? group.find((finding) => finding.expiredIgnore !== void 0)?.expiredIgnore;
  return { ...chosen.finding, edit: isSameEdit ? chosen.finding.edit : null, also, ...expiredIgnore === void 0 ? {} : { expiredIgnore } };
}

// src/review/schedules.ts
function scheduleEntries(subjects) {
  const confirmed = new Map(subjects.flatMap((subject) => subject.kind === "config-change" ? [[subject.after.id, confirmationOf(subject)]] : []));
  return subjects.flatMap((subject) => subject.kind === "config" ? entryOf(subject.config, confirmed.get(subject.config.id) ?? null) : []);
}
function confirmationOf(pair) {
  const reading2 = stretchOf(pair);
  if (reading2.kind !== "longer" || !reading2.stretch.isConverted) return null;
  return reading2.stretch.conversion?.recipe === "hold-then-decay" ? "decay-kept" : "taken-along";
}
function entryOf({ id, schedule: read }, confirmation) {
  if (read?.kind !== "known" || read.runLength === null || read.runLength < 1) return [];
  const { schedule, runLength: runLength3 } = read;
  const shareBelow = (share) => schedule.countBelow(share * schedule.peak, 0, runLength3) / runLength3;
  const values = {
    peak: schedule.peak,
    final: schedule.at(runLength3 - 1),
    warmup: schedule.warmup,
    horizon: schedule.horizon,
    runLength: runLength3,
    unit: schedule.unit,
    shareBelowHalfPeak: shareBelow(0.5),
    shareBelowTenthPeak: shareBelow(0.1),
    shareBelowHundredthPeak: shareBelow(0.01)
  };
  return [{ config: id, family: schedule.family, confirmation, values }];
}

// src/studies/behind.ts
function studiesBehind(config, studies) {
  return studies.filter(({ config: own2, trials, varied, folder: folder2 }) => {
    if (own2 !== null && own2.id === config.id) return true;
    return trials.some((trial) => trial.config?.id === config.id) || folder2 !== "" && repositoryConfigOf(trials, varied, [config]) !== null;
  });
}

// src/studies/projects.ts
var fewestAgreeing = 3;
var agreeingPerDiffering = 2;
function projectsOf(studies) {
  const groups2 = [];
  for (const study of studies) {
    const own2 = groups2.filter((group) => group.some((other) => isSameProject(study, other)));
    const merged2 = [...own2.flat(), study];
    groups2.splice(0, groups2.length, ...groups2.filter((group) => !own2.includes(group)), merged2);
  }
  return groups2.flatMap((group) => {
    const sorted = group.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    const last = sorted.at(-1);
    return last === void 0 ? [] : [{ name: last.name, studies: sorted }];
  });
}
function relatedTo(studies, all4) {
  return all4.filter((other) => !studies.includes(other) && studies.some((study) => isSameProject(study, other)));
}
function isSameProject(a, b) {
  if (a.metric === null || b.metric === null || a.metric.name !== b.metric.name || a.metric.goal !== b.metric.goal) return false;
  if (a.policy.purpose === "scaling" || b.policy.purpose === "scaling") return false;
  const areRounds = a.policy.round !== null && b.policy.round !== null && a.policy.round !== b.policy.round;
  if (areRounds && (isOneConfig(a, b) || stemOf2(a) === stemOf2(b))) return true;
  return (areRounds || isBeside(a, b)) && agree(a, b);
}
function isOneConfig(a, b) {
  return a.config !== null && a.config.id === b.config?.id;
}
function stemOf2({ name }) {
  return name.replace(/\d+/g, "#");
}
function isBeside(a, b) {
  const theirs = homesOf(b);
  return a.folder !== b.folder && a.folder !== "" && b.folder !== "" && homesOf(a).some((home) => theirs.includes(home));
}
function homesOf({ folder: folder2, kind }) {
  const above = folderOf2(folder2);
  return kind === "single-run" && above !== "" ? [above, folderOf2(above)] : [above];
}
function agree(a, b) {
  const theirs = fixedOf(b);
  let [agreeing, differing] = [0, 0];
  for (const [key2, value] of fixedOf(a)) {
    const other = theirs.get(key2);
    if (other === void 0) continue;
    if (other === value) agreeing++;
    else differing++;
  }
  return agreeing >= fewestAgreeing && agreeing >= agreeingPerDiffering * differing;
}
var fixed = /* @__PURE__ */ new WeakMap();
function fixedOf(study) {
  const known4 = fixed.get(study) ?? readFixed(study);
  fixed.set(study, known4);
  return known4;
}
function readFixed({ trials, varied }) {
  const first = Object.entries(trials[0]?.hyperparameters ?? {});
  const kept = first.filter(([key2]) => !varied.includes(key2) && !isSeedKey(key2) && !isNameKey(key2) && !lengthKey.test(key2));
  return new Map(kept.map(([key2, value]) => [key2, canonical(value)]));
}
function lengthOf({ maxTrainSteps }) {
  return maxTrainSteps?.value ?? 0;
}

// src/configs/nodes.ts
var collections = /* @__PURE__ */ new WeakMap();
var placedMappings = /* @__PURE__ */ new WeakMap();
var maxVisited = 5e3;
function mappingsOf(root) {
  if (root.kind === "scalar") return [];
  const known4 = placedMappings.get(root);
  if (known4 !== void 0) return known4;
  const waiting = [{ path: [], node: root }];
  for (const { path, node } of waiting) {
    for (const [key2, child2] of collectionsIn(node)) {
      if (waiting.length >= maxVisited) break;
      waiting.push({ path: [...path, key2], node: child2 });
    }
  }
  const found = waiting.flatMap(({ path, node }) => node.kind === "mapping" ? [{ path, node }] : []);
  placedMappings.set(root, found);
  return found;
}
function collectionsIn(node) {
  if (node.kind === "scalar") return [];
  const known4 = collections.get(node);
  if (known4 !== void 0) return known4;
  const found = node.kind === "mapping" ? collectionsOfMapping(node) : collectionsOfSequence(node);
  collections.set(node, found);
  return found;
}
function collectionsOfMapping(node) {
  const found = [];
  for (const { key: key2, value } of node.entries.values()) if (value.kind !== "scalar") found.push([key2, value]);
  return found;
}
function collectionsOfSequence(node) {
  return node.items.flatMap((item, index) => item.kind === "scalar" ? [] : [[String(index), item]]);
}
function textOf(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}
function problemAt(document, code, span, values = {}) {
  return { code, path: span?.path ?? document.path, line: span?.line ?? null, values };
}

// src/configs/composition/merge.ts
function merged(base, over, depth = "deep") {
  if (base.kind !== "mapping" || over.kind !== "mapping") return isMissingValue(over) ? base : over;
  if (isTrue(over.entries.get("_delete_")?.value)) return without(over, ["_delete_"]);
  const entries = new Map(base.entries);
  for (const [key2, entry] of over.entries) {
    const underneath = depth === "deep" ? base.entries.get(key2) : void 0;
    entries.set(key2, underneath === void 0 ? entry : withValue(entry, underneath, merged(underneath.value, entry.value)));
  }
  const tag = over.tag ?? base.tag;
  return { ...over, entries, ...tag === void 0 ? {} : { tag } };
}
function withValue(entry, underneath, value) {
  return value === underneath.value ? underneath : { ...entry, value };
}
function isMissingValue(node) {
  return node.kind === "scalar" && node.value === "???";
}
function isTrue(node) {
  return node?.kind === "scalar" && node.value === true;
}
function without(node, keys) {
  if (node.kind !== "mapping" || !keys.some((key2) => node.entries.has(key2))) return node;
  return { ...node, entries: new Map([...node.entries].filter(([key2]) => !keys.includes(key2))) };
}
function placedUnder(node, keys) {
  return keys.reduceRight((inner, key2) => {
    const entry = { key: key2, keySpan: inner.span, value: inner };
    const mapping = { kind: "mapping", entries: /* @__PURE__ */ new Map([[key2, entry]]), span: inner.span };
    return mapping;
  }, node);
}

// src/configs/composition/paths.ts
var maxAncestors = 6;
var configFolder = /^(?:conf|confs|config|configs|cfg|cfgs|hydra_conf|hydra_configs?|config_hydra|yamls?)$/i;
function resolvePath(from2, relative2) {
  return joinPath(folderOf3(from2), relative2);
}
function joinPath(folder2, relative2) {
  const plain3 = relative2.trim().replaceAll("\\", "/");
  if (plain3 === "" || /^(?:[a-z][\w+.-]*:|[/~])/i.test(plain3) || /[$\0]/.test(plain3)) return null;
  const parts2 = folder2 === "" ? [] : folder2.split("/");
  for (const part of plain3.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts2.push(part);
    else if (!goUp(parts2)) return null;
  }
  return parts2.join("/");
}
function goUp(parts2) {
  const last = parts2.at(-1);
  if (last === void 0 || last === "" || last === "." || last === "..") return false;
  parts2.pop();
  return true;
}
function folderOf3(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function foldersAround(path) {
  const folders = [folderOf3(path)];
  for (let folder2 = folderOf3(path); folder2 !== "" && folders.length <= maxAncestors; ) {
    folder2 = folderOf3(folder2);
    folders.push(folder2);
  }
  return folders;
}
function configRootOf(path) {
  return foldersAround(path).find((folder2) => configFolder.test(folder2.slice(folder2.lastIndexOf("/") + 1))) ?? null;
}
function below(folder2, path) {
  return folder2 !== "" && path.startsWith(`${folder2}/`) ? path.slice(folder2.length + 1) : path;
}

// src/configs/composition/hydra/defaults.ts
var maxEntries = 200;
var header = /^[ \t]*#[ \t]*@[ \t]*(\w+)[ \t]+(\S+)[ \t]*$/;
function defaultsOf({ root, language }) {
  const list3 = language === "yaml" && root.kind === "mapping" ? root.entries.get("defaults")?.value : void 0;
  if (list3?.kind !== "sequence") return null;
  const entries = list3.items.slice(0, maxEntries).map(entryOf2);
  return entries.every((entry) => entry !== null) ? entries.flatMap((entry) => entry ?? []) : null;
}
function entryOf2(item) {
  if (item.kind === "sequence") return null;
  if (item.kind === "scalar") return namedConfig(item);
  const own2 = [...item.entries.values()];
  const optional = own2.length > 1 ? item.entries.get("optional")?.value : void 0;
  const [entry, ...others2] = own2.filter(({ value }) => value !== optional);
  if (entry === void 0 || others2.length > 0) return null;
  const options2 = optionsOf(entry.value);
  if (options2 === void 0) return null;
  const [named2, at] = splitAt(entry.key);
  const words = named2.trim().split(/\s+/);
  const group = words.pop() ?? "";
  const isKnown2 = group !== "" && words.every((word2) => word2 === "optional" || word2 === "override");
  const isOptional = words.includes("optional") || optional?.kind === "scalar" && optional.value === true;
  const span = entry.value.span.end > entry.value.span.start ? entry.value.span : entry.keySpan;
  return isKnown2 ? { group, options: options2, package: at, isOptional, isOverride: words.includes("override"), isSelf: false, span } : null;
}
function namedConfig(item) {
  const text = textOf(item);
  if (text === null || text === "" || /\s/.test(text.trim())) return null;
  const [path, at] = splitAt(text.trim());
  return { group: null, options: [path], package: at, isOptional: false, isOverride: false, isSelf: path === "_self_", span: item.span };
}
function optionsOf(value) {
  if (value.kind === "mapping") return void 0;
  if (value.kind === "scalar") return value.value === null ? null : typeof value.value === "string" ? [value.value] : [value.raw];
  const names3 = value.items.map((item) => textOf(item));
  return names3.every((name) => name !== null) ? names3.flatMap((name) => name ?? []) : void 0;
}
function splitAt(text) {
  const at = text.indexOf("@");
  if (at < 0) return [text, null];
  const place = text.slice(at + 1);
  return [text.slice(0, at), place.slice(place.indexOf(":") + 1).trim()];
}
function packageHeader(text) {
  for (const line2 of text.slice(0, 4e3).split(/\r?\n/)) {
    const [, key2, value] = header.exec(line2) ?? [];
    if (key2 === "package" && value !== void 0) return value;
    if (key2 === void 0 && line2.trim() !== "") return null;
  }
  return null;
}

// src/configs/composition/hydra/packages.ts
function groupOf(entry, parent) {
  if (entry.group === null) {
    const [path = ""] = entry.options ?? [];
    const slash = path.lastIndexOf("/");
    return joined2(parent.group, slash < 0 ? "" : path.slice(0, Math.max(slash, path.startsWith("/") ? 1 : 0)));
  }
  return joined2(parent.group, entry.group);
}
function joined2(parent, group) {
  if (group === "") return parent;
  return group.startsWith("/") ? joinRelative("", group.slice(1)) : joinRelative(parent, group);
}
function joinRelative(parent, group) {
  return group === "" ? parent : joinPath(parent, group);
}
function pathOf(entry, option8, parent) {
  const group = entry.group === null ? parent.group : groupOf(entry, parent);
  if (group === null) return null;
  const named2 = option8.startsWith("/") ? joinRelative("", option8.slice(1)) : joinRelative(group, option8);
  return named2 === null || named2 === "" ? null : /\.ya?ml$/i.test(named2) ? named2 : `${named2}.yaml`;
}
function packageOf(entry, parent, header2) {
  const own2 = entry.group ?? directoryOf(entry.options?.[0] ?? "");
  const byGroup = own2.replace(/^\//, "").replaceAll("/", ".");
  const whole = (groupOf(entry, parent) ?? "").replaceAll("/", ".");
  const said = entry.package ?? absolute(header2);
  const relative2 = said === null ? byGroup : said === "_here_" ? "" : said.includes("_group_") ? `_global_.${said.replace("_group_", whole)}` : said;
  const joint = [parent.package, relative2].filter((part) => part !== "").join(".");
  const last = joint.lastIndexOf("_global_");
  return last < 0 ? joint : joint.slice(last + "_global_".length + 1);
}
function absolute(header2) {
  if (header2 === null || header2 === "_group_") return null;
  return header2 === "_global_" || header2.startsWith("_global_.") ? header2 : `_global_.${header2}`;
}
function overrideKey(entry, parent) {
  const group = groupOf(entry, parent) ?? "";
  const place = packageOf(entry, parent, null);
  return place === group.replaceAll("/", ".") ? group : `${group}@${place === "" ? "_global_" : place}`;
}
function directoryOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/configs/composition/hydra/primary.ts
var usualNames2 = ["train", "config", "main", "default", "defaults", "base", "run", "training", "pretrain", "finetune"];
var maxLevels = 3;
var top = { group: "", package: "" };
function primariesOf(path, files, overridden2 = []) {
  const probes = rootsAbove(path).flatMap((root) => usualNames2.map((name) => ({ root, found: files.probe([`${root === "" ? "" : `${root}/`}${name}.yaml`]) })));
  if (probes.some(({ found }) => found === void 0)) return void 0;
  const primaries = probes.flatMap(({ root, found }) => found ? primaryIn(path, root, found, overridden2) : []);
  return primaries.toSorted((a, b) => Number(b.isListed) - Number(a.isListed));
}
function rootsAbove(path) {
  const highest = configRootOf(path);
  const roots = [];
  for (let folder2 = folderOf3(path); folder2 !== "" && folder2 !== highest && roots.length < maxLevels; ) {
    folder2 = folderOf3(folder2);
    roots.push(folder2);
  }
  return roots;
}
function primaryIn(path, root, found, overridden2) {
  const entries = defaultsOf(found.document);
  if (entries === null || found.file.path === path) return [];
  const groups2 = new Set(entries.filter((entry) => entry.group !== null).map((entry) => groupOf(entry, top)));
  const splits = splitsOf(below(root, path).replace(/\.ya?ml$/i, ""));
  const listed3 = splits.find(({ group }) => groups2.has(group));
  if (listed3 !== void 0) return [{ found, root, choice: listed3, isListed: true }];
  const [choice] = splits;
  const canBeAdded = choice !== void 0 && overridden2.length > 0 && overridden2.every((group) => groups2.has(group));
  return canBeAdded ? [{ found, root, choice, isListed: false }] : [];
}
function splitsOf(name) {
  const parts2 = name.split("/");
  const splits = [];
  for (let at = parts2.length - 1; at > 0; at--) splits.push({ group: parts2.slice(0, at).join("/"), option: parts2.slice(at).join("/") });
  return splits;
}

// src/configs/composition/hydra/tree.ts
var DefaultsTree = class {
  #files;
  #root;
  #overrides = /* @__PURE__ */ new Map();
  #chosen = /* @__PURE__ */ new Map();
  constructor(files, root) {
    this.#files = files;
    this.#root = root;
  }
  /** The parts in the order in which they are merged. `choice` replaces the option of its group, or comes last where no list has the group. */
  parts({ file, document }, position, choice) {
    const place = { document, ...position, stack: [file.path] };
    if (choice === null) return this.#expand(place, ownEntries(place));
    const entries = defaultsOf(document) ?? [];
    const isListed = entries.some((entry) => !entry.isSelf && groupOf(entry, place) === choice.group);
    const outside = { ...listed(choice, document), isOverride: isListed };
    if (isListed) this.#addOverride(outside, place);
    return this.#expand(place, ownEntries(place), isListed ? [] : [outside]);
  }
  /** The parts of a config whose primary config is not known: what it overrides there is all that can be said of those groups. */
  partsOfOption({ file, document }, position) {
    const place = { document, ...position, stack: [file.path] };
    const own2 = ownEntries(place);
    const overrides = own2.filter((entry) => entry.isOverride).map((entry) => ({ ...entry, isOverride: false }));
    return this.#expand(place, [...overrides, ...own2.filter((entry) => !entry.isOverride)]);
  }
  /** The overrides that changed nothing because no list has their group: Hydra refuses them. */
  unmatched() {
    return [...this.#overrides.values()].filter((override2) => !override2.isUsed);
  }
  #expand(place, own2, more = []) {
    const self = { document: place.document, package: place.package };
    const entries = [...own2, ...more];
    for (const entry of entries) if (entry.isOverride) this.#addOverride(entry, place);
    const included = entries.filter((entry) => !entry.isOverride);
    const ordered2 = included.some((entry) => entry.isSelf) ? [...included] : withSelf(included, more.length);
    const slots = ordered2.map(() => []);
    const waiting = [];
    for (const index of [...ordered2.keys()].reverse()) {
      const entry = ordered2[index];
      if (entry === null || entry?.isSelf === true) slots[index] = [self];
      else if (entry !== void 0 && isInterpolated(this.#optionsFor(entry, place))) waiting.push(index);
      else if (entry !== void 0) slots[index] = this.#choose(entry, place);
    }
    for (const index of waiting) {
      const entry = ordered2[index];
      if (entry !== null && entry !== void 0) slots[index] = this.#choose(entry, place);
    }
    return ordered2.length === 0 ? [self] : slots.flat();
  }
  #addOverride(entry, place) {
    const key2 = overrideKey(entry, place);
    if (!this.#overrides.has(key2)) this.#overrides.set(key2, { options: entry.options, entry, document: place.document, isUsed: false });
  }
  #optionsFor(entry, place) {
    const override2 = entry.group === null ? void 0 : this.#overrides.get(overrideKey(entry, place));
    if (override2 === void 0) return entry.options;
    override2.isUsed = true;
    return override2.options;
  }
  #choose(entry, place) {
    const override2 = entry.group === null ? void 0 : this.#overrides.get(overrideKey(entry, place));
    const by = override2 === void 0 ? { document: place.document, entry } : override2;
    const parts2 = [];
    for (const written2 of [...this.#optionsFor(entry, place) ?? []].reverse()) {
      const option8 = this.#resolved(written2);
      if (entry.group !== null && !this.#chosen.has(overrideKey(entry, place))) this.#chosen.set(overrideKey(entry, place), option8);
      if (option8.includes("???") || option8.includes("${")) this.#leaveOpen(entry, written2, by);
      else parts2.unshift(...this.#include(entry, option8, place, by));
    }
    return parts2;
  }
  /** `${dataset}_${model}`: the choices of other groups. */
  #resolved(option8) {
    return option8.replace(/\$\{\s*(?:defaults\.\d+\.)?([^{}]*?)\s*\}/g, (whole, key2) => this.#chosen.get(key2) ?? whole);
  }
  #leaveOpen(entry, option8, by) {
    this.#files.isWhole = false;
    this.#files.problems.push(
      problemAt(by.document, "interpolation-open", by.entry.span, { key: `defaults.${entry.group ?? ""}`, value: option8.slice(0, 80) })
    );
  }
  #include(entry, option8, place, by) {
    const path = pathOf(entry, option8, place);
    const found = this.#files.open({
      document: by.document,
      span: by.entry.span,
      name: entry.group === null ? option8 : `${entry.group}/${option8}`,
      candidates: path === null ? [] : this.#candidates(path, place),
      stack: place.stack,
      isOptional: entry.isOptional
    });
    if (found === null) return [];
    const header2 = packageHeader(found.file.text);
    const inner = { ...entry, options: [option8] };
    const child2 = {
      document: found.document,
      group: groupOf(inner, place) ?? "",
      package: packageOf(inner, place, header2),
      stack: [...place.stack, found.file.path]
    };
    if (child2.package !== "") this.#files.parts.add(found.file.path);
    return this.#expand(child2, ownEntries(child2));
  }
  #candidates(path, { stack }) {
    const { folder: folder2, isGuess } = this.#root;
    const folders = isGuess ? [folder2, ...foldersAround(stack[0] ?? "")] : [folder2];
    return [...new Set(folders.map((each) => joinPath(each, path)))].flatMap((candidate) => candidate ?? []);
  }
};
function withSelf(included, added) {
  const own2 = included.length - added;
  return own2 === 0 && added === 0 ? [] : [...included.slice(0, own2), null, ...included.slice(own2)];
}
function ownEntries(place) {
  return (defaultsOf(place.document) ?? []).filter((entry) => !isHydras(entry, place));
}
function isHydras(entry, place) {
  const group = groupOf(entry, place) ?? "";
  return !entry.isSelf && (group === "hydra" || group.startsWith("hydra/"));
}
function isInterpolated(options2) {
  return options2?.some((option8) => option8.includes("${")) ?? false;
}
function listed({ group, option: option8 }, document) {
  return { group: `/${group}`, options: [option8], package: null, isOptional: false, isOverride: false, isSelf: false, span: document.root.span };
}

// src/configs/composition/hydra/compose.ts
function isHydraConfig(file, document) {
  if (isOfHydraItself(file.path)) return false;
  return defaultsOf(document) !== null || isGlobal(file);
}
function withDefaults(file, document, files) {
  const entries = defaultsOf(document) ?? [];
  const foreign3 = overriddenElsewhere(entries);
  const isBelowRoot = folderOf3(file.path) !== "" && folderOf3(file.path) !== configRootOf(file.path);
  const mayBeOption = isBelowRoot && (isGlobal(file) || foreign3.length > 0);
  const primaries = mayBeOption ? primariesOf(file.path, files, foreign3) : [];
  if (primaries === void 0) return document.root;
  const [primary] = primaries;
  if (primary !== void 0) return joined3(partsOfPrimary(primary, files), document);
  const root = rootOf(file.path, entries);
  const position = { group: groupBelow(root.folder, file.path), package: "" };
  const tree = new DefaultsTree(files, root);
  if (mayBeOption && foreign3.length > 0) {
    files.isWhole = false;
    files.problems.push(problemAt(document, "primary-missing", null, {}));
    return joined3(tree.partsOfOption({ file, document }, position), document);
  }
  const parts2 = tree.parts({ file, document }, position, null);
  reportUnmatched(tree, files);
  return joined3(parts2, document);
}
function isOfHydraItself(path) {
  const root = configRootOf(path);
  return root !== null && below(root, path).startsWith("hydra/");
}
function primaryOfOption(path, files) {
  if (isOfHydraItself(path)) return null;
  return primariesOf(path, files)?.find((primary) => primary.isListed) ?? null;
}
function partsOfPrimary({ found, root, choice }, files) {
  const tree = new DefaultsTree(files, { folder: root, isGuess: false });
  files.includes.add(found.file.path);
  const parts2 = tree.parts(found, { group: "", package: "" }, choice);
  reportUnmatched(tree, files);
  return parts2;
}
function isGlobal({ text }) {
  return /^_global_(?:\.|$)/.test(packageHeader(text) ?? "");
}
function overriddenElsewhere(entries) {
  const top2 = { group: "", package: "" };
  const own2 = new Set(entries.filter((entry) => !entry.isOverride).map((entry) => groupOf(entry, top2)));
  const overridden2 = entries.filter((entry) => entry.isOverride).flatMap((entry) => groupOf(entry, top2) ?? []);
  return overridden2.filter((group) => !own2.has(group) && !/^hydra(?:\/|$)/.test(group));
}
function rootOf(path, entries) {
  const own2 = folderOf3(path);
  const named2 = configRootOf(path);
  const isAbsolute2 = entries.some(({ group, options: options2 }) => (group ?? options2?.[0])?.startsWith("/") === true);
  return { folder: named2 ?? own2, isGuess: named2 === null ? isAbsolute2 : named2 !== own2 };
}
function groupBelow(root, path) {
  const folder2 = folderOf3(path);
  return folder2 === root ? "" : below(root, folder2);
}
function reportUnmatched(tree, files) {
  if (files.wanted.size > 0 || !files.isWhole) return;
  for (const { entry, document } of tree.unmatched()) {
    const group = entry.group ?? "";
    files.problems.push(
      problemAt(document, "keys-conflict", entry.span, { key: `override ${group}`, without: `${group.replace(/^\//, "")} in the defaults list` })
    );
  }
}
function joined3(parts2, document) {
  let root = { kind: "mapping", entries: /* @__PURE__ */ new Map(), span: document.root.span };
  for (const part of parts2) {
    if (part.document.root.kind !== "mapping") continue;
    const keys = part.package === "" ? [] : part.package.split(".");
    root = merged(root, placedUnder(without(part.document.root, ["defaults"]), keys));
  }
  return { ...root, span: document.root.span };
}

// src/text/python-text.ts
var prefix = /^([A-Za-z]{0,3})("""|'''|"|')/;
var escapes = /\\(\r?\n|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|[\s\S])/g;
var letters = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["a", "\x07"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
  ["/", "/"]
]);
function pythonText(raw) {
  const [opening2, letter, quote] = prefix.exec(raw) ?? [];
  if (opening2 === void 0 || letter === void 0 || quote === void 0) return null;
  if (/[fb]/i.test(letter) || raw.length < opening2.length + quote.length || !raw.endsWith(quote)) return null;
  const inside = raw.slice(opening2.length, -quote.length);
  if (/r/i.test(letter) || !inside.includes("\\")) return inside;
  return inside.replace(escapes, (whole, code) => {
    const known4 = letters.get(code);
    if (known4 !== void 0) return known4;
    if (code.endsWith("\n")) return "";
    if (/^[xuU]./.test(code)) return codePoint(Number.parseInt(code.slice(1), 16), whole);
    return /^[0-7]+$/.test(code) ? codePoint(Number.parseInt(code, 8), whole) : whole;
  });
}
function codePoint(code, otherwise) {
  return code <= 1114111 ? String.fromCodePoint(code) : otherwise;
}

// src/text/literal.ts
var literalWords = /* @__PURE__ */ new Map([
  ["True", true],
  ["False", false],
  ["None", null],
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity]
]);
var opening = /[rRuU]{0,2}("""|'''|"|')/y;
var word = /[^\s,:=[\]{}()#'"]+(?:\(\))?/y;
function readLiteral(source) {
  const reader = new LiteralReader(source);
  const node = reader.value(0);
  return node === null ? null : { node, end: reader.at };
}
var LiteralReader = class {
  #source;
  #builder;
  #text;
  at;
  constructor(source) {
    this.#source = source;
    this.#builder = source.builder;
    this.#text = source.builder.file.text;
    this.at = source.start;
  }
  value(depth) {
    this.at = skipPythonSpace(this.#text, this.at);
    if (this.at >= this.#source.end) return null;
    const first = this.#text[this.at];
    if (first === "[" || first === "(" || first === "{") {
      if (depth >= maxDepth) {
        this.#builder.report("nesting-limit", this.at, { limit: maxDepth });
        return null;
      }
      return first === "{" ? this.#mapping(depth) : this.#sequence(first === "[" ? "]" : ")", depth);
    }
    const quote = this.#quote();
    if (quote !== null) return this.#string(quote);
    return this.#word(depth);
  }
  #sequence(closing2, depth) {
    const start = this.at++;
    const items = [];
    let commas = 0;
    while (!this.#takes(closing2)) {
      const item = this.value(depth + 1);
      if (item === null) return null;
      items.push(item);
      if (this.#takes(",")) commas++;
      else if (this.#peek() !== closing2) return null;
    }
    const [only] = items;
    if (closing2 === ")" && commas === 0 && only !== void 0) return only;
    return this.#builder.sequence(items, start, this.at);
  }
  #mapping(depth) {
    const start = this.at++;
    const entries = /* @__PURE__ */ new Map();
    while (!this.#takes("}")) {
      this.at = skipPythonSpace(this.#text, this.at);
      const keyStart = this.at;
      const key2 = this.value(depth + 1);
      const keyEnd = this.at;
      if (key2?.kind !== "scalar" || !this.#takes(":")) return null;
      const item = this.value(depth + 1);
      if (item === null) return null;
      this.#builder.add(entries, String(key2.value), keyStart, keyEnd, item);
      if (!this.#takes(",") && this.#peek() !== "}") return null;
    }
    return this.#builder.mapping(entries, start, this.at);
  }
  #quote() {
    opening.lastIndex = this.at;
    return opening.exec(this.#text)?.[1] ?? null;
  }
  /** One string, or several side by side. */
  #string(firstQuote) {
    const start = this.at;
    const parts2 = [];
    let end = start;
    for (let quote = firstQuote; quote !== null; quote = this.#quote()) {
      const close = endOfString(this.#text, this.#text.indexOf(quote, this.at), quote);
      const text = close === -1 || close > this.#source.end ? null : pythonText(this.#text.slice(this.at, close));
      if (text === null) return null;
      parts2.push(text);
      end = close;
      this.at = skipPythonSpace(this.#text, close);
    }
    this.at = end;
    return this.#builder.scalar(parts2.join(""), start, end, { quoted: true });
  }
  #word(depth) {
    const start = this.at;
    const text = this.#match(word);
    if (text === null || this.at > this.#source.end) return null;
    const known4 = literalWords.get(text);
    const value = known4 === void 0 ? parseNumber(text) : known4;
    if (value !== null || known4 !== void 0) return this.#builder.scalar(value, start, this.at);
    return this.#source.bare?.(text, start, depth) ?? null;
  }
  #peek() {
    this.at = skipPythonSpace(this.#text, this.at);
    return this.at < this.#source.end ? this.#text[this.at] : void 0;
  }
  #takes(character) {
    if (this.#peek() !== character) return false;
    this.at++;
    return true;
  }
  #match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.at = pattern.lastIndex;
    return found[0];
  }
};

// src/text/gin.ts
function parseGin(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "gin");
  const statements = new GinStatements(builder);
  for (let line2 = 1; line2 <= builder.lines.lineCount; ) line2 = statements.take(line2);
  const entries = new GinValues(builder, statements.bindings).entries();
  if (statements.includes.length > 0) {
    const [first] = statements.includes;
    const start = first?.span.start ?? 0;
    builder.assign(entries, "include", start, start, builder.sequence(statements.includes, start, statements.includes.at(-1)?.span.end ?? start));
  }
  return builder.document("gin", builder.mapping(entries, 0, file.text.length));
}
var binding = /^([ \t]*)([A-Za-z_][\w./-]*)[ \t]*=(?!=)/;
var block = /^([A-Za-z_][\w./-]*):[ \t]*(?:#.*)?\r?$/;
var include = /^include[ \t]+(['"])(.*)\1/;
var ignored = /^\s*(?:#|$)|^(?:import|from)\s/;
var GinStatements = class {
  #builder;
  bindings = /* @__PURE__ */ new Map();
  includes = [];
  #block = "";
  constructor(builder) {
    this.#builder = builder;
  }
  /** Reads the statement on a line; answers the line behind it. */
  take(line2) {
    const builder = this.#builder;
    const start = builder.lines.startOf(line2);
    const text = builder.file.text.slice(start, builder.lines.startOf(line2 + 1)).replace(/\r?\n$/, "");
    if (ignored.test(text)) return line2 + 1;
    const [, , path] = include.exec(text) ?? [];
    const head = text.slice(0, 1e3);
    const blockName = block.exec(head)?.[1];
    if (path !== void 0) {
      const at = start + text.search(/['"]/);
      this.includes.push(builder.scalar(path, at, at + path.length + 2, { quoted: true }));
    } else if (blockName !== void 0) this.#block = blockName;
    else return this.#binding(head, start, line2);
    return line2 + 1;
  }
  #binding(head, start, line2) {
    const [whole, indent = "", key2] = binding.exec(head) ?? [];
    if (whole === void 0 || key2 === void 0) {
      this.#builder.report("syntax-error", start, { message: "a binding, a block or an include is expected here" });
      return line2 + 1;
    }
    if (indent === "") this.#block = "";
    const name = this.#block === "" ? key2 : `${this.#block}.${key2}`;
    const valueStart = start + whole.length;
    const valueEnd = this.#valueEnd(valueStart);
    this.bindings.delete(name);
    this.bindings.set(name, { name, nameStart: start + indent.length, nameEnd: start + indent.length + key2.length, valueStart, valueEnd });
    return this.#builder.lines.lineAt(Math.max(valueEnd - 1, start)) + 1;
  }
  /** The end of a value: of its line, or of the line on which its brackets are closed or a backslash is missing. */
  #valueEnd(start) {
    const { text } = this.#builder.file;
    let open = 0;
    let lines = 0;
    for (let at = start; at < text.length; at++) {
      const character = text[at];
      if (character === "#") {
        const newline = text.indexOf("\n", at);
        at = newline === -1 ? text.length : newline - 1;
      } else if (character === '"' || character === "'") at = closingQuote(text, at, character);
      else if (character === "[" || character === "(" || character === "{") open++;
      else if (character === "]" || character === ")" || character === "}") open--;
      else if (character === "\n") {
        const continues = open > 0 || /\\\r?$/.test(text.slice(Math.max(start, at - 2), at)) || /^\s*$/.test(text.slice(start, Math.min(at, start + 100)));
        if (!continues || ++lines > 500) return at;
      }
    }
    return text.length;
  }
};
function closingQuote(text, start, quote) {
  let at = start + 1;
  for (; at < text.length && text[at] !== "\n"; at++) {
    if (text[at] === "\\" && text[at + 1] !== "\n") at++;
    else if (text[at] === quote) return at;
  }
  return at - 1;
}
var GinValues = class {
  #builder;
  #bindings;
  #sharing;
  #values = /* @__PURE__ */ new Map();
  constructor(builder, bindings) {
    this.#builder = builder;
    this.#bindings = bindings;
    this.#sharing = new Sharing(builder);
  }
  entries() {
    const entries = /* @__PURE__ */ new Map();
    for (const { name, nameStart, nameEnd } of this.#bindings.values()) {
      const value = this.#value(name, 0);
      if (value !== null) this.#builder.assign(entries, name, nameStart, nameEnd, value);
    }
    return entries;
  }
  /** Null for a name that is not bound here, or bound by itself. */
  #value(name, macros) {
    const known4 = this.#values.get(name);
    if (known4 !== void 0) return known4;
    const found = this.#bindings.get(name);
    if (found === void 0 || macros > 50) return null;
    this.#values.set(name, null);
    const value = this.#read(found, macros);
    this.#values.set(name, value);
    return value;
  }
  #read({ valueStart, valueEnd }, macros) {
    const builder = this.#builder;
    const { text } = builder.file;
    const bare = (word2, start2, depth) => {
      const target = word2.startsWith("%") ? this.#value(word2.slice(1), macros + 1) : null;
      if (target !== null && this.#sharing.allows(target, depth, start2)) return target;
      return builder.scalar(word2, start2, start2 + word2.length, { tag: "expression" });
    };
    const literal3 = readLiteral({ builder, start: valueStart, end: valueEnd, bare });
    if (literal3 !== null && /^\s*(?:#|$)/.test(text.slice(literal3.end, valueEnd))) return literal3.node;
    const raw = text.slice(valueStart, valueEnd);
    const start = valueStart + raw.length - raw.trimStart().length;
    return builder.scalar(raw.trim(), start, start + raw.trim().length, { tag: "expression" });
  }
};

// src/text/tables.ts
var Tables = class {
  #builder;
  #open = /* @__PURE__ */ new WeakMap();
  constructor(builder) {
    this.#builder = builder;
  }
  /** A mapping that may grow. */
  create(entries, start, end) {
    const node = this.#builder.mapping(entries, start, end);
    this.#open.set(node, entries);
    return node;
  }
  /** The entries of a mapping that may grow; undefined for other nodes. */
  entriesOf(node) {
    return this.#open.get(node);
  }
  /** The entries under a key, ready to grow: made when there is no mapping yet, copied when it is a finished one. */
  under(entries, key2, place) {
    const existing = entries.get(key2);
    const known4 = existing === void 0 ? void 0 : this.#open.get(existing.value);
    if (known4 !== void 0) return known4;
    const finished2 = existing?.value.kind === "mapping" ? existing.value : null;
    const made = new Map(finished2?.entries ?? []);
    const { start, end } = finished2?.span ?? place;
    const node = this.#builder.mapping(made, start, end, finished2?.tag);
    this.#open.set(node, made);
    this.#builder.assign(entries, key2, existing?.keySpan.start ?? place.keyStart, existing?.keySpan.end ?? place.keyEnd, node);
    return made;
  }
};

// src/text/ini.ts
function parseIni(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "ini");
  const reader = new IniReader(builder);
  for (let line2 = 1; line2 <= builder.lines.lineCount; ) line2 = reader.take(line2);
  return builder.document("ini", builder.mapping(reader.root, 0, file.text.length));
}
var section = /^\s*\[([^\n]*)\]\s*(?:[#;].*)?$/;
var IniReader = class {
  #builder;
  #tables;
  root = /* @__PURE__ */ new Map();
  #section = this.root;
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
  }
  /** Reads what begins on a line; answers the line behind it. */
  take(line2) {
    const start = this.#builder.lines.startOf(line2);
    const text = this.#line(line2);
    if (/^\s*(?:[#;]|$)/.test(text)) return line2 + 1;
    const name = section.exec(text)?.[1];
    if (name !== void 0) {
      this.#open(name, start, text);
      return line2 + 1;
    }
    const sign = text.search(/[=:]/);
    const key2 = sign === -1 ? "" : text.slice(0, sign).trim();
    if (key2 === "") {
      this.#builder.report("syntax-error", start, { message: "a section or a key with a value is expected here" });
      return line2 + 1;
    }
    const indent = text.length - text.trimStart().length;
    const next = this.#valueEnd(line2, indent);
    const valueStart = start + text.length - text.slice(sign + 1).trimStart().length;
    const end = this.#trimmedEnd(valueStart, this.#builder.lines.startOf(next));
    this.#builder.add(this.#section, key2, start + indent, start + indent + key2.length, this.#value(valueStart, end));
    return next;
  }
  #line(line2) {
    const { lines, file } = this.#builder;
    return file.text.slice(lines.startOf(line2), lines.startOf(line2 + 1)).replace(/\r?\n$/, "");
  }
  #open(name, start, text) {
    const keys = name.trim().split(".");
    if (keys.length >= maxDepth) {
      this.#builder.report("nesting-limit", start, { limit: maxDepth });
      this.#section = /* @__PURE__ */ new Map();
      return;
    }
    const keyStart = start + text.indexOf("[") + 1;
    let entries = this.root;
    for (const key2 of keys) entries = this.#tables.under(entries, key2.trim(), { keyStart, keyEnd: keyStart + name.length, start, end: start + text.length });
    this.#section = entries;
  }
  /** The line behind a value: deeper indented lines, and blank ones between them, belong to it. */
  #valueEnd(line2, indent) {
    let next = line2 + 1;
    for (let at = next; at <= this.#builder.lines.lineCount; at++) {
      const text = this.#line(at);
      if (text.trim() === "") continue;
      const depth = text.length - text.trimStart().length;
      const closes = depth === indent && /^\s*[\])}]+,?$/.test(text);
      if (depth <= indent && !closes) break;
      next = at + 1;
    }
    return next;
  }
  #trimmedEnd(start, end) {
    const { text } = this.#builder.file;
    let last = end;
    while (last > start && /\s/.test(text[last - 1] ?? "")) last--;
    return last;
  }
  #value(start, end) {
    const builder = this.#builder;
    const { text } = builder.file;
    if (end <= start) return builder.scalar(null, start, start);
    const literal3 = readLiteral({ builder, start, end });
    if (literal3 !== null && /^\s*(?:[#;].*)?$/.test(text.slice(literal3.end, Math.min(end, literal3.end + 500)))) return literal3.node;
    const comment = /\s[#;]/.exec(text.slice(start, end));
    const cut = comment === null ? end : this.#trimmedEnd(start, start + comment.index);
    return builder.scalar(text.slice(start, cut), start, cut);
  }
};

// lazy:@lezer/python
var loaded;
var load = () => loaded ??= __require("#python");
var parser = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key2) => key2 === Symbol.hasInstance ? (value) => value instanceof load().parser : typeof load().parser[key2] === "function" ? load().parser[key2].bind(load().parser) : load().parser[key2], apply: (_, self, values) => Reflect.apply(load().parser, self, values), construct: (_, values) => Reflect.construct(load().parser, values) });

// src/text/syntax.ts
function childrenOf(node) {
  const children = [];
  for (let child2 = node.firstChild; child2 !== null; child2 = child2.nextSibling) children.push(child2);
  return children;
}
function textOf2(text, node) {
  return node === null ? "" : text.slice(node.from, node.to);
}

// src/text/python-values.ts
var PythonValues = class {
  #builder;
  #names;
  #sharing;
  #text;
  constructor(builder, names3) {
    this.#builder = builder;
    this.#names = names3;
    this.#sharing = new Sharing(builder);
    this.#text = builder.file.text;
  }
  /** The node of an expression; its own text, tagged `expression`, when its value cannot be told. */
  value(node, depth) {
    return (depth < maxDepth ? this.#known(node, depth) : this.#tooDeep(node)) ?? this.#expression(node);
  }
  /** Comma-separated values without brackets. */
  tuple(nodes) {
    const items = nodes.map((node) => this.value(node, 1));
    return this.#builder.sequence(items, nodes[0]?.from ?? 0, nodes.at(-1)?.to ?? 0);
  }
  /** The result of an operation on two known numbers, else the text of `whole`. */
  binary(operator, left, right, whole) {
    const a = numberOf(left);
    const b = numberOf(right);
    const result = a === null || b === null ? null : calculate(operator, a, b);
    return result === null ? this.#expression(whole) : this.#scalar(result, whole);
  }
  /** `cfg.optimizer['lr']` as its steps; null for what is no such path. */
  path(node) {
    const steps2 = [];
    for (let at = node; at !== null && steps2.length < maxDepth; ) {
      if (at.name === "VariableName") return [...steps2, { key: textOf2(this.#text, at), node: at }].reverse();
      if (at.name !== "MemberExpression") return null;
      const property = at.getChild("PropertyName");
      const index = property === null ? this.#index(at) : null;
      if (property !== null) steps2.push({ key: textOf2(this.#text, property), node: property });
      else if (index !== null) steps2.push(index);
      else return null;
      at = at.firstChild;
    }
    return null;
  }
  #index(node) {
    const [, open, key2, close] = childrenOf(node);
    if (open?.name !== "[" || close?.name !== "]" || key2 === void 0) return null;
    const value = key2.name === "String" || key2.name === "Number" ? this.#known(key2, 0) : null;
    return value?.kind === "scalar" ? { key: String(value.value), node: key2 } : null;
  }
  #known(node, depth) {
    const text = textOf2(this.#text, node);
    if (node.name === "Number") return this.#maybe(parseNumber(text), node);
    if (node.name === "String") return this.#string(pythonText(text), node);
    if (node.name === "ContinuedString") return this.#continued(node);
    if (node.name === "Boolean") return this.#scalar(text === "True", node);
    if (node.name === "None") return this.#scalar(null, node);
    if (node.name === "VariableName" || node.name === "MemberExpression") return this.#reference(node, depth);
    if (node.name === "ParenthesizedExpression") return this.#parenthesized(node, depth);
    if (node.name === "UnaryExpression") return this.#unary(node, depth);
    if (node.name === "BinaryExpression") return this.#operation(node, depth);
    if (node.name === "ArrayExpression" || node.name === "TupleExpression" || node.name === "SetExpression") return this.#list(node, depth);
    if (node.name === "DictionaryExpression") return this.#dictionary(node, depth);
    return node.name === "CallExpression" ? this.#call(node, depth) : null;
  }
  #scalar(value, node) {
    return this.#builder.scalar(value, node.from, node.to);
  }
  #maybe(value, node) {
    return value === null ? null : this.#scalar(value, node);
  }
  #string(value, node) {
    return value === null ? null : this.#builder.scalar(value, node.from, node.to, { quoted: true });
  }
  #expression(node) {
    return this.#builder.scalar(textOf2(this.#text, node), node.from, node.to, { tag: "expression" });
  }
  #tooDeep(node) {
    if (node.firstChild !== null) this.#builder.report("nesting-limit", node.from, { limit: maxDepth });
    return null;
  }
  #continued(node) {
    const parts2 = childrenOf(node).map((part) => part.name === "String" ? pythonText(textOf2(this.#text, part)) : null);
    return parts2.includes(null) ? null : this.#string(parts2.join(""), node);
  }
  /** A name assigned before. Numbers and text get the place of this mention; lists and mappings are shared. */
  #reference(node, depth) {
    const [first, ...rest] = this.path(node) ?? [];
    let found = first === void 0 ? void 0 : this.#names.get(first.key)?.value;
    for (const { key: key2 } of rest) {
      if (found?.kind === "sequence") found = /^\d{1,9}$/.test(key2) ? found.items[Number(key2)] : void 0;
      else found = found?.kind === "mapping" ? found.entries.get(key2)?.value : void 0;
    }
    if (found === void 0 || found.kind === "scalar" && found.tag !== void 0) return null;
    if (found.kind === "scalar") return this.#scalar(found.value, node);
    return this.#sharing.allows(found, depth, node.from) ? found : null;
  }
  #parenthesized(node, depth) {
    const inner = childrenOf(node).find((child2) => child2.name !== "(" && child2.name !== "Comment");
    if (inner === void 0) return null;
    const value = this.value(inner, depth + 1);
    if (value.kind !== "scalar") return value;
    return value.tag === void 0 && value.quoted === false ? this.#scalar(value.value, node) : value;
  }
  #unary(node, depth) {
    const [operator, operand2] = childrenOf(node);
    if (operator === void 0 || operand2 === void 0) return null;
    const value = this.value(operand2, depth + 1);
    const sign = textOf2(this.#text, operator);
    if (sign === "not") return value.kind === "scalar" && typeof value.value === "boolean" ? this.#scalar(!value.value, node) : null;
    const number3 = numberOf(value);
    if (number3 === null || sign !== "-" && sign !== "+") return null;
    return this.#scalar(sign === "-" ? -number3 : number3, node);
  }
  #operation(node, depth) {
    const [left, operator, right] = childrenOf(node);
    if (left === void 0 || operator === void 0 || right === void 0) return null;
    return this.binary(textOf2(this.#text, operator), this.value(left, depth + 1), this.value(right, depth + 1), node);
  }
  #list(node, depth) {
    const items = [];
    for (const child2 of childrenOf(node)) {
      if (child2.name === "*" || child2.name === "for") return null;
      if (!/^[[\](){},]$/.test(child2.name) && child2.name !== "Comment") items.push(this.value(child2, depth + 1));
    }
    return this.#builder.sequence(items, node.from, node.to);
  }
  #dictionary(node, depth) {
    const entries = /* @__PURE__ */ new Map();
    const children = childrenOf(node).filter((child2) => child2.name !== "Comment");
    for (const [index, child2] of children.entries()) {
      const before = children[index - 1];
      const after = children[index + 1];
      if (child2.name === "**" && after !== void 0) this.#spread(entries, after, depth);
      if (child2.name !== ":" || before === void 0 || after === void 0) continue;
      const key2 = this.value(before, depth + 1);
      if (key2.kind === "scalar") this.#builder.assign(entries, String(key2.value), before.from, before.to, this.value(after, depth + 1));
    }
    return this.#builder.mapping(entries, node.from, node.to);
  }
  #spread(entries, node, depth) {
    const source = this.value(node, depth + 1);
    if (source.kind !== "mapping") return;
    for (const [key2, entry] of source.entries) entries.set(key2, entry);
  }
  /** `dict(a=1)`, `SGD(params, lr=0.1)`: keyword arguments by name, positional ones by number, the callee as tag. */
  #call(node, depth) {
    const callee = node.firstChild;
    const list3 = node.getChild("ArgList");
    if (callee === null || list3 === null) return null;
    const entries = /* @__PURE__ */ new Map();
    const children = childrenOf(list3).filter((child2) => child2.name !== "Comment" && child2.name !== "(" && child2.name !== ")");
    let position = 0;
    for (const argument of splitArguments(children)) {
      const [first, sign, value] = argument;
      if (first === void 0) continue;
      if (first.name === "**" && sign !== void 0) this.#spread(entries, sign, depth);
      else if (sign?.name === "AssignOp" && value !== void 0) {
        this.#builder.assign(entries, textOf2(this.#text, first), first.from, first.to, this.value(value, depth + 1));
      } else if (argument.length === 1) this.#builder.assign(entries, String(position++), first.from, first.from, this.value(first, depth + 1));
    }
    const tag = this.#calleeName(callee);
    if (mappingMakers.test(tag)) mergeFirst(entries);
    return this.#conversion(tag, entries, node) ?? this.#builder.mapping(entries, node.from, node.to, tag);
  }
  /** `int(1e5)` and `float('5e-4')` are numbers. */
  #conversion(tag, entries, node) {
    const only = entries.size === 1 ? entries.get("0")?.value : void 0;
    if (only?.kind !== "scalar" || tag !== "int" && tag !== "float") return null;
    const number3 = typeof only.value === "string" && only.quoted ? parseNumber(only.value.trim()) : numberOf(only);
    return this.#maybe(number3 === null || tag === "float" ? number3 : Math.trunc(number3), node);
  }
  /** The name that is called; of `L(AdamW)(…)`, detectron2's lazy call, that of what will be called. */
  #calleeName(callee) {
    if (callee.name !== "CallExpression") return textOf2(this.#text, callee);
    const wrapper = textOf2(this.#text, callee.firstChild);
    const wrapped2 = callee.getChild("ArgList")?.firstChild?.nextSibling ?? null;
    return /^(?:L|LazyCall)$/.test(wrapper) && wrapped2 !== null ? textOf2(this.#text, wrapped2) : textOf2(this.#text, callee);
  }
};
var mappingMakers = /(?:^|\.)(?:dict|OrderedDict|ConfigDict|FrozenConfigDict|EasyDict|edict|Box|DictConfig|(?:OmegaConf\.)?create|CfgNode|CN|AttrDict|Config)$/;
function mergeFirst(entries) {
  const first = entries.get("0")?.value;
  if (first?.kind !== "mapping") return;
  const keywords = [...entries].filter(([key2]) => key2 !== "0");
  entries.clear();
  for (const [key2, entry] of [...first.entries, ...keywords]) entries.set(key2, entry);
}
function splitArguments(children) {
  const groups2 = [[]];
  for (const child2 of children) {
    if (child2.name === ",") groups2.push([]);
    else groups2.at(-1)?.push(child2);
  }
  return groups2;
}
function numberOf(node) {
  return node.kind === "scalar" && typeof node.value === "number" ? node.value : null;
}
function calculate(operator, a, b) {
  if (b === 0 && (operator === "/" || operator === "//" || operator === "%")) return null;
  const operations = {
    "+": () => a + b,
    "-": () => a - b,
    "*": () => a * b,
    "/": () => a / b,
    "//": () => Math.floor(a / b),
    "%": () => a - b * Math.floor(a / b),
    "**": () => a ** b
  };
  const result = operations[operator]?.() ?? null;
  return result !== null && Number.isFinite(result) ? result : null;
}

// src/text/python-constructors.ts
var settings = /(?:Arguments|Args|Config|Callback)$/;
var maxFound = 100;
var PythonConstructors = class {
  #builder;
  #entries;
  #text;
  #seen = /* @__PURE__ */ new Set();
  /** What of the module can be seen in each function, by where the function begins. */
  #scopes = /* @__PURE__ */ new Map();
  #found = 0;
  constructor(builder, entries) {
    this.#builder = builder;
    this.#entries = entries;
    this.#text = builder.file.text;
  }
  /** A call anywhere in the file; those of the module's own statements are read with them, and left alone. */
  call(node) {
    const scope = enclosingFunction(node);
    const name = calleeOf(node, this.#text);
    if (scope === null || this.#found >= maxFound || !settings.test(name) || !hasKeywords(node) || this.#isInside(node)) return;
    this.#found++;
    this.#seen.add(node.from);
    const value = new PythonValues(this.#builder, this.#visible(scope)).value(node, 0);
    if (value.kind !== "mapping") return;
    const place = this.#placeOf(node) ?? { key: name, node };
    let key2 = place.key;
    for (let count = 2; this.#entries.has(key2); count++) key2 = `${place.key}_${count}`;
    this.#builder.assign(this.#entries, key2, place.node.from, place.node.to, value);
  }
  /** Whether a call stands in another one that was read already. */
  #isInside(node) {
    for (let at = node.parent; at !== null; at = at.parent) if (at.name === "CallExpression" && this.#seen.has(at.from)) return true;
    return false;
  }
  #visible(scope) {
    const known4 = this.#scopes.get(scope.from);
    if (known4 !== void 0) return known4;
    const bound = boundNames(scope, this.#text);
    const visible = new Map([...this.#entries].filter(([name]) => !bound.has(name)));
    this.#scopes.set(scope.from, visible);
    return visible;
  }
  /** `args = …`, or `args=` in another call. */
  #placeOf(node) {
    const before = node.prevSibling;
    const target = before?.name === "AssignOp" ? before.prevSibling : null;
    if (target?.name === "VariableName") return { key: textOf2(this.#text, target), node: target };
    return null;
  }
};
function boundNames(scope, text) {
  const names3 = /* @__PURE__ */ new Set();
  const bind27 = (node) => {
    for (const child2 of childrenOf(node)) {
      if (child2.name === "AssignOp" || child2.name === "in" || child2.name === ":") break;
      if (child2.name === "VariableName") names3.add(textOf2(text, child2));
      else if (child2.name === "TupleExpression") bind27(child2);
    }
  };
  scope.cursor().iterate(({ name, node }) => {
    if (name === "AssignStatement" || name === "UpdateStatement" || name === "ForStatement") bind27(node);
    else if (name === "ParamList") {
      for (const child2 of childrenOf(node)) if (child2.name === "VariableName") names3.add(textOf2(text, child2));
    }
  });
  return names3;
}
function enclosingFunction(node) {
  let found = null;
  for (let at = node.parent; at !== null; at = at.parent) if (at.name === "FunctionDefinition") found = at;
  return found;
}
function calleeOf(node, text) {
  const callee = node.firstChild;
  return callee?.name === "MemberExpression" ? textOf2(text, callee.lastChild) : callee?.name === "VariableName" ? textOf2(text, callee) : "";
}
function hasKeywords(node) {
  return childrenOf(node.getChild("ArgList") ?? node).some(({ name }) => name === "AssignOp");
}

// src/text/python-statements.ts
var maxPathLength = 20;
var PythonStatements = class {
  #builder;
  #tables;
  #values;
  #text;
  entries = /* @__PURE__ */ new Map();
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
    this.#text = builder.file.text;
    this.#values = new PythonValues(builder, this.entries);
  }
  /** The statements of a module. */
  module(top2) {
    this.#block(top2, this.entries);
  }
  /** The value of an expression that stands anywhere, with the names that were assigned so far. */
  valueOf(node) {
    return this.#values.value(node, 0);
  }
  #block(body, entries) {
    for (const statement of childrenOf(body)) this.#statement(statement, entries);
  }
  #statement(node, entries) {
    if (node.name === "AssignStatement") this.#assignment(node, entries);
    else if (node.name === "UpdateStatement") this.#update(node, entries);
    else if (node.name === "StatementGroup") this.#block(node, entries);
    else if (node.name === "IfStatement") this.#main(node, entries);
    else if (node.name === "ClassDefinition") this.#class(node, entries);
    else if (node.name === "FunctionDefinition") this.#function(node, entries);
    else if (node.name === "DecoratedStatement") this.#decorated(node, entries);
    else if (node.name === "ExpressionStatement") this.#call(node.firstChild, entries);
  }
  #decorated(node, entries) {
    const inner = node.lastChild;
    if (inner?.name === "ClassDefinition") this.#class(inner, entries);
    else if (inner?.name === "FunctionDefinition") this.#function(inner, entries);
  }
  /** Of conditions only one is sure to hold: that the file is run. */
  #main(node, entries) {
    const body = node.getChild("Body");
    const condition = this.#text.slice(node.from, Math.min(body?.from ?? node.from, node.from + 60));
    if (body !== null && /^if\s*\(?\s*__name__\s*==\s*["']__main__["']/.test(condition)) this.#block(body, entries);
  }
  /** `def get_config():` is how ml_collections files hold their config, `def build_…config…():` how OLMo-core's scripts build theirs. */
  #function(node, entries) {
    const body = node.getChild("Body");
    const name = node.getChild("VariableName");
    if (body === null || name === null) return;
    const isBuilder = /^build_\w*config\w*$/.test(textOf2(this.#text, name));
    if (isBuilder || textOf2(this.#text, name) === "get_config") this.#block(body, entries);
    if (isBuilder) this.#returned(body, name, entries);
  }
  /** What `return Config(…)` says, under the function's name. */
  #returned(body, name, entries) {
    const value = body.getChildren("ReturnStatement").at(-1)?.getChild("CallExpression") ?? null;
    if (value !== null) this.#builder.assign(entries, textOf2(this.#text, name), name.from, name.to, this.#values.value(value, 0));
  }
  #class(node, entries) {
    const name = node.getChild("VariableName");
    const body = node.getChild("Body");
    if (name === null || body === null) return;
    const fields = /* @__PURE__ */ new Map();
    for (const statement of childrenOf(body)) if (statement.name === "AssignStatement") this.#assignment(statement, fields);
    if (fields.size === 0) return;
    this.#builder.assign(entries, textOf2(this.#text, name), name.from, name.to, this.#builder.mapping(fields, node.from, node.to, "class"));
  }
  /** `a = 1`, `a = b = 1`, `a, b = 1, 2`, `cfg.a['b'] = 1`, `a: int = 1`. */
  #assignment(node, entries) {
    const groups2 = splitAt2(node, "AssignOp");
    const values = groups2.pop();
    if (values === void 0 || groups2.length === 0) return;
    const [single] = values;
    if (single === void 0) return;
    const whole = values.length === 1 ? this.#values.value(single, 0) : this.#values.tuple(values);
    for (const targets of groups2) {
      const [target] = targets;
      if (targets.length === 1 && target !== void 0) this.#target(target, whole, entries);
      else this.#unpack(targets, whole, entries);
    }
  }
  #unpack(targets, whole, entries) {
    const items = whole.kind === "sequence" && whole.items.length === targets.length ? whole.items : null;
    for (const [index, target] of targets.entries()) {
      const item = items?.[index];
      if (item !== void 0) this.#target(target, item, entries);
      else this.#forget(target, entries);
    }
  }
  /** `x += 1`: the result stands nowhere in the text, so its place is empty and no edit can replace it. */
  #update(node, entries) {
    const [target, operator, operand2] = childrenOf(node);
    if (target === void 0 || operator === void 0 || operand2 === void 0) return;
    const sign = textOf2(this.#text, operator).replace("=", "");
    const value = this.#values.binary(sign, this.#values.value(target, 0), this.#values.value(operand2, 0), node);
    if (value.kind !== "scalar" || value.tag !== void 0) this.#target(target, value, entries);
    else this.#target(target, this.#builder.scalar(value.value, operand2.from, operand2.from), entries);
  }
  #target(node, value, entries) {
    const path = this.#values.path(node);
    const last = path?.at(-1);
    if (path === null || last === void 0 || path.length > maxPathLength) return;
    let within2 = entries;
    for (const { key: key2, node: place } of path.slice(0, -1)) {
      within2 = this.#tables.under(within2, key2, { keyStart: place.from, keyEnd: place.to, start: node.from, end: node.to });
    }
    this.#builder.assign(within2, last.key, last.node.from, last.node.to, value);
  }
  /** A name that was given something that cannot be told is not known any more. */
  #forget(node, entries) {
    if (node.name === "VariableName") entries.delete(textOf2(this.#text, node));
  }
  /** `cfg.update(a=1)`, `cfg.update({…})`, `parser.set_defaults(a=1)`, and a printed `Namespace(a=1)`. */
  #call(node, entries) {
    if (node?.name !== "CallExpression") return;
    const callee = this.#values.path(node.firstChild);
    const method = callee?.at(-1)?.key;
    if (method === "Namespace") {
      const printed = this.#values.value(node, 0);
      for (const [key2, entry] of printed.kind === "mapping" ? printed.entries : []) entries.set(key2, entry);
      return;
    }
    if (callee === null || callee === void 0 || method !== "update" && method !== "set_defaults") return;
    let within2 = entries;
    if (method === "update") {
      for (const { key: key2, node: place } of callee.slice(0, -1)) {
        if (!within2.has(key2)) return;
        within2 = this.#tables.under(within2, key2, { keyStart: place.from, keyEnd: place.to, start: node.from, end: node.to });
      }
    }
    const given4 = this.#values.value(node, 0);
    const sources = given4.kind === "mapping" ? [given4, given4.entries.get("0")?.value] : [];
    for (const source of sources) {
      if (source?.kind !== "mapping") continue;
      for (const [key2, entry] of source.entries) if (key2 !== "0") within2.set(key2, entry);
    }
  }
  /** `parser.add_argument('--max-steps', default=100)`: the default, under the name that the program will use (`max_steps`). */
  argument(node) {
    const callee = node.firstChild;
    if (callee?.name !== "MemberExpression" || textOf2(this.#text, callee.lastChild) !== "add_argument") return;
    const given4 = this.#values.value(node, 0);
    if (given4.kind !== "mapping") return;
    const flags = [...given4.entries.values()].filter((entry) => /^\d+$/.test(entry.key) && entry.value.kind === "scalar");
    const long = flags.find((entry) => entry.value.kind === "scalar" && String(entry.value.value).startsWith("--"));
    if (long === void 0) return;
    const destination = scalarText(given4.entries.get("dest")?.value);
    const name = destination ?? scalarText(long.value)?.replace(/^--/, "").replaceAll("-", "_");
    const action = scalarText(given4.entries.get("action")?.value);
    const { start, end } = long.value.span;
    const absent = this.#builder.scalar(action === "store_true" ? false : action === "store_false" ? true : null, end, end);
    if (name !== void 0 && name !== "") this.#builder.assign(this.entries, name, start, end, given4.entries.get("default")?.value ?? absent);
  }
};
function scalarText(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function splitAt2(node, separator) {
  const groups2 = [[]];
  for (const child2 of childrenOf(node)) {
    if (child2.name === separator) groups2.push([]);
    else if (child2.name !== "," && child2.name !== "TypeDef" && child2.name !== "Comment") groups2.at(-1)?.push(child2);
  }
  return groups2;
}

// src/text/python.ts
var maxPythonLength = 1e6;
var maxLengthBehindError = 3e4;
var strictParser = null;
function parsePython(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "python");
  if (file.text.length > maxPythonLength) {
    builder.report("file-too-large", null, { size: file.text.length, limit: maxPythonLength });
    return emptyDocument(builder, "python");
  }
  const tree = treeOf(withWholeNumbers(file.text));
  const statements = new PythonStatements(builder);
  statements.module(tree.topNode);
  const constructors = new PythonConstructors(builder, statements.entries);
  let broken = null;
  let functions2 = 0;
  tree.iterate({
    enter: (node) => {
      if (node.name === "FunctionDefinition") functions2++;
      else if (node.type.isError && functions2 === 0) broken ??= node.from;
      else if (node.name === "CallExpression") {
        statements.argument(node.node);
        if (functions2 > 0) constructors.call(node.node);
      }
    },
    leave: (node) => {
      if (node.name === "FunctionDefinition") functions2--;
    }
  });
  if (broken !== null)
    builder.report("syntax-error", broken, { message: "this could not be read as Python", found: oneLine(file.text.slice(broken, broken + 20), 20) });
  return builder.document("python", builder.mapping(statements.entries, 0, file.text.length));
}
function strict() {
  strictParser ??= parser.configure({ strict: true });
  return strictParser;
}
function treeOf(text) {
  try {
    return strict().parse(text);
  } catch (error) {
    const offset = Number(/(\d+)$/.exec(String(error))?.[1] ?? 0);
    return parser.parse(text.slice(0, offset + maxLengthBehindError));
  }
}
function withWholeNumbers(text) {
  return text.replace(/(?<![\w.])(\d[\d_]*)\.(?=[eE][-+]?\d|[^\w.]|$)/g, (_, digits) => `${digits}0`);
}

// src/text/shell-arithmetic.ts
var token = /\s*(?:(\d+)|\$?\{?([A-Za-z_]\w*)\}?|(\*\*|[-+*/%()]))/y;
var longest2 = 200;
var powers = { "+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "**": 3 };
function evaluateArithmetic(expression, known4) {
  const words = expression.length > longest2 ? null : wordsOf2(expression, known4);
  if (words === null || words.length === 0) return null;
  const rest = { words, at: 0 };
  const value = operation(rest, 1);
  return value !== null && rest.at === words.length && Number.isSafeInteger(value) ? value : null;
}
function wordsOf2(expression, known4) {
  const words = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.trimEnd().length) {
    const [, digits, name, sign] = token.exec(expression) ?? [];
    const number3 = name === void 0 ? digits : known4(name);
    if (sign !== void 0) words.push(sign);
    else if (number3 !== void 0 && number3 !== null && /^-?\d{1,15}$/.test(number3)) words.push(Number(number3));
    else return null;
  }
  return words;
}
function operation(rest, strength) {
  let left = operand(rest);
  for (; ; ) {
    const sign = String(rest.words[rest.at]);
    const own2 = powers[sign];
    if (left === null || own2 === void 0 || own2 < strength) return left;
    rest.at++;
    const right = operation(rest, sign === "**" ? own2 : own2 + 1);
    left = right === null ? null : calculate2(sign, left, right);
  }
}
function operand(rest) {
  const word2 = rest.words[rest.at++];
  if (typeof word2 === "number") return word2;
  if (word2 === "-" || word2 === "+") {
    const value2 = operand(rest);
    return value2 === null ? null : word2 === "-" ? -value2 : value2;
  }
  if (word2 !== "(") return null;
  const value = operation(rest, 1);
  return rest.words[rest.at++] === ")" ? value : null;
}
function calculate2(sign, left, right) {
  if (sign === "+") return left + right;
  if (sign === "-") return left - right;
  if (sign === "*") return left * right;
  if (sign === "**") return right < 0 ? null : left ** right;
  if (right === 0) return null;
  return sign === "/" ? Math.trunc(left / right) : left % right;
}

// src/text/shell-words.ts
var breaks = /* @__PURE__ */ new Set([";", "|", "&", "(", ")", "\n", "<", ">"]);
var maxHeredocDelimiter = 100;
function* shellTokens(text, start, end) {
  let heredoc = null;
  for (let at = start; at < end; ) {
    const character = text.charAt(at);
    if (character === " " || character === "	" || character === "\r") at++;
    else if (isJoin(text, at)) at = text.indexOf("\n", at) + 1;
    else if (character === "#") at = lineEnd(text, at, end);
    else if (text.startsWith("<<", at) && !text.startsWith("<<<", at)) {
      const delimiter = /^<<-?[ \t]*\\?(["']?)([A-Za-z_][\w.-]*)\1/.exec(text.slice(at, at + maxHeredocDelimiter));
      heredoc = delimiter?.[2] ?? null;
      at += delimiter?.[0].length ?? 2;
    } else if (breaks.has(character)) {
      yield { kind: "break", start: at, end: at + 1 };
      if (character === "\n" && heredoc !== null) {
        at = heredocEnd(text, at + 1, end, heredoc);
        heredoc = null;
      } else at++;
    } else {
      const wordEnd = endOfWord(text, at, end);
      yield { kind: "word", start: at, end: wordEnd };
      at = wordEnd;
    }
  }
}
function isJoin(text, at) {
  return text[at] === "\\" && (text[at + 1] === "\n" || text.startsWith("\r\n", at + 1));
}
function lineEnd(text, start, end) {
  const newline = text.indexOf("\n", start);
  return newline === -1 || newline > end ? end : newline;
}
function heredocEnd(text, start, end, delimiter) {
  for (let at = start; at < end; ) {
    const stop = lineEnd(text, at, end);
    if (text.slice(at, stop).trim() === delimiter) return stop;
    at = stop + 1;
  }
  return end;
}
function endOfWord(text, start, end) {
  let at = start;
  while (at < end) {
    const character = text.charAt(at);
    if (character === " " || character === "	" || character === "\r" || breaks.has(character)) break;
    if (character === "\\") {
      if (isJoin(text, at)) break;
      at += 2;
    } else if (character === "'" || character === '"') at = closing(text, at, end);
    else if (character === "$" && (text[at + 1] === "(" || text[at + 1] === "{")) at = endOfExpansion(text, at + 1, end);
    else if (character === "`") at = closing(text, at, end);
    else at++;
  }
  return Math.min(Math.max(at, start + 1), end);
}
function closing(text, start, end) {
  const quote = text.charAt(start);
  for (let at = start + 1; at < end; at++) {
    if (text[at] === "\\" && quote !== "'") at++;
    else if (text[at] === quote) return at + 1;
  }
  return end;
}
function endOfExpansion(text, start, end) {
  const opening2 = text.charAt(start);
  const close = opening2 === "(" ? ")" : "}";
  let open = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === opening2) open++;
    else if (text[at] === close && --open === 0) return at + 1;
  }
  return end;
}

// src/text/shell.ts
var assignment = /^([A-Za-z_]\w*)(\+?=)/;
var longFlag = /^--([A-Za-z][\w.-]*)(=)?/;
var override = /^(\+{0,2}[A-Za-z_][\w./-]*)=(?!=)/;
var holdsFlags = /(?:^|\s)--[A-Za-z]/;
var arithmetic = /\$\(\(((?:[^()`"']|\([^()`"']*\)){1,200})\)\)/g;
var maxExpandedLength = 1e4;
var maxWords = 5e5;
var namesFile = /config|file|path|script|module/i;
function parseShell(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "shell");
  const flags = new ShellFlags(builder);
  flags.range(0, file.text.length, 0);
  return builder.document("shell", builder.mapping(flags.entries, 0, file.text.length));
}
var ShellFlags = class {
  #builder;
  #text;
  #variables = /* @__PURE__ */ new Map();
  entries = /* @__PURE__ */ new Map();
  #words = 0;
  constructor(builder) {
    this.#builder = builder;
    this.#text = builder.file.text;
  }
  /** Reads the commands of a range; `depth` counts the quotes around it. */
  range(start, end, depth) {
    let command = [];
    for (const token2 of shellTokens(this.#text, start, end)) {
      if (++this.#words > maxWords) {
        this.#builder.report("truncated", token2.start, { words: maxWords });
        return;
      }
      if (token2.kind === "word") command.push(this.#word(token2));
      else {
        this.#command(command, depth);
        command = [];
      }
    }
    this.#command(command, depth);
  }
  #word({ start, end }) {
    return { start, end, raw: this.#text.slice(start, end) };
  }
  #command(words, depth) {
    let isStart = true;
    for (let index = 0; index < words.length; index++) {
      const word2 = words[index];
      if (word2 === void 0) continue;
      const flag = longFlag.exec(word2.raw);
      if (flag !== null) index = this.#flag(words, index, flag);
      else if (isStart && assignment.test(word2.raw)) this.#assign(word2, depth);
      else {
        if (depth < 2 && isQuoted(word2.raw) && holdsFlags.test(word2.raw.slice(1, 3e3))) this.range(word2.start + 1, word2.end - 1, depth + 1);
        else this.#override(word2);
        isStart &&= /^(?:export|local|declare|readonly|typeset|env|set|-\w+)$/.test(word2.raw);
      }
    }
  }
  #assign(word2, depth) {
    const [whole = "", name = "", operator] = assignment.exec(word2.raw) ?? [];
    const value = { start: word2.start + whole.length, end: word2.end, raw: word2.raw.slice(whole.length) };
    if (operator === "=") this.#variables.set(name, { node: this.#value(value), text: this.#expand(value.raw).text });
    else this.#variables.delete(name);
    const inside = value.raw.slice(1, -1);
    if (depth < 2 && isQuoted(value.raw) && holdsFlags.test(inside)) this.range(value.start + 1, value.end - 1, depth + 1);
  }
  #override(word2) {
    const [whole, name] = override.exec(word2.raw) ?? [];
    if (whole === void 0 || name === void 0) return;
    const start = word2.start + whole.length;
    const value = this.#value({ start, end: word2.end, raw: word2.raw.slice(whole.length) });
    this.#builder.assign(this.entries, name.replace(/^\++/, ""), word2.start, word2.start + name.length, value);
  }
  /** Answers the index of the last word that belongs to the flag. */
  #flag(words, index, flag) {
    const word2 = words[index];
    const [whole, name = "", equals] = flag;
    if (word2 === void 0) return index;
    const nameEnd = word2.start + 2 + name.length;
    if (equals !== void 0) {
      const value = this.#value({ start: word2.start + whole.length, end: word2.end, raw: word2.raw.slice(whole.length) });
      this.#builder.assign(this.entries, name, word2.start, nameEnd, value);
      return index;
    }
    const values = this.#valuesBehind(words, index, name);
    this.#builder.assign(this.entries, name, word2.start, nameEnd, this.#joined(values, nameEnd));
    return index + values.length;
  }
  #joined(values, end) {
    const [first] = values;
    if (first === void 0) return this.#builder.scalar(true, end, end);
    return values.length === 1 ? first : this.#builder.sequence(values, first.span.start, values.at(-1)?.span.end ?? first.span.end);
  }
  /** The next word, and further ones as long as all are numbers (`--betas 0.9 0.95`). */
  #valuesBehind(words, index, name) {
    const values = [];
    for (const word2 of words.slice(index + 1, index + 100)) {
      if (/^-{1,2}[A-Za-z]/.test(word2.raw) || isList(word2.raw)) break;
      if (values.length === 0 && /\.(?:py|sh)$/.test(word2.raw) && !namesFile.test(name)) break;
      const value = this.#value(word2);
      if (values.length > 0 && (typeof value.value !== "number" || typeof values[0]?.value !== "number")) break;
      values.push(value);
    }
    return values;
  }
  #value(word2) {
    const variable = /^"?\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))"?$/.exec(word2.raw);
    const known4 = variable === null ? void 0 : this.#variables.get(variable[1] ?? variable[2] ?? "");
    if (known4 !== void 0) return known4.node;
    const quoted2 = isQuoted(word2.raw);
    const { text, isOpen: isOpen2 } = this.#expand(word2.raw);
    if (isOpen2) return this.#builder.scalar(text, word2.start, word2.end, { quoted: quoted2, tag: "expression" });
    return this.#builder.scalar(meaningOf(text), word2.start, word2.end, { quoted: quoted2 });
  }
  /** Quotes undone and known variables put in. `isOpen` when something remains that only running would tell. */
  #expand(raw) {
    if (/^'[^']*'$/.test(raw)) return { text: raw.slice(1, -1), isOpen: false };
    if (raw.length > maxExpandedLength) return { text: raw, isOpen: true };
    const calculated2 = raw.replace(arithmetic, (whole, inside) => {
      return evaluateArithmetic(inside, (name) => this.#variable(name))?.toString() ?? whole;
    });
    let isOpen2 = /\$\(|`/.test(calculated2);
    const expanded = calculated2.replace(/\$\{([^{}$]{1,200})\}|\$(\w+|[@*#?!-])/g, (whole, braced, plain3) => {
      const value = this.#variable(braced ?? plain3 ?? "");
      if (value === null) isOpen2 = true;
      return value ?? whole;
    });
    if (expanded.length > maxExpandedLength) return { text: raw, isOpen: true };
    return { text: isOpen2 && !isQuoted(expanded) ? expanded : withoutQuotes(expanded), isOpen: isOpen2 || expanded.includes("${") };
  }
  #variable(expression) {
    const [, name = "", fallback] = /^(\w+)(?::?[-=](.*))?$/s.exec(expression) ?? [];
    const known4 = this.#variables.get(name);
    if (known4 !== void 0 && known4.node.tag === void 0) return known4.text;
    return known4 === void 0 ? fallback ?? null : null;
  }
};
function isQuoted(raw) {
  return raw.length >= 2 && (raw.startsWith('"') || raw.startsWith("'")) && raw.endsWith(raw.charAt(0));
}
function isList(raw) {
  return /^"?\$\{\w+\[[@*]\]\}"?$/.test(raw);
}
function withoutQuotes(text) {
  return text.replace(/\\\r?\n/g, "").replace(/["']|\\(?=["'\\$ ])/g, "");
}
function meaningOf(text) {
  const word2 = text.length <= 5 ? text.toLowerCase() : "";
  if (word2 === "true") return true;
  return word2 === "false" ? false : parseNumber(text) ?? text;
}

// lazy:toml-eslint-parser
var loaded2;
var load2 = () => loaded2 ??= __require("#toml");
var ParseError = /* @__PURE__ */ new Proxy(function() {
}, { get: (_, key2) => key2 === Symbol.hasInstance ? (value) => value instanceof load2().ParseError : typeof load2().ParseError[key2] === "function" ? load2().ParseError[key2].bind(load2().ParseError) : load2().ParseError[key2], apply: (_, self, values) => Reflect.apply(load2().ParseError, self, values), construct: (_, values) => Reflect.construct(load2().ParseError, values) });
var parseTOML = (...values) => load2().parseTOML(...values);

// src/text/toml.ts
var maxRepairs = 10;
var maxReadLength = 2e6;
var maxTomlLength = 1e6;
function parseToml(file) {
  const builder = createBuilder(file);
  if (isUnreadable(builder)) return emptyDocument(builder, "toml");
  if (file.text.length > maxTomlLength) {
    builder.report("file-too-large", null, { size: file.text.length, limit: maxTomlLength });
    return emptyDocument(builder, "toml");
  }
  const program = parseWithRepairs(builder);
  return program === null ? emptyDocument(builder, "toml") : builder.document("toml", new TomlNodes(builder).root(program));
}
function parseWithRepairs(builder) {
  let text = builder.file.text;
  let firstBroken = text.length;
  let lastLine = -1;
  const repairs = Math.min(maxRepairs, Math.floor(maxReadLength / (text.length + 1)));
  for (let left = repairs; left >= 0; left--) {
    const outcome = attempt(text);
    if (outcome.kind === "program") return outcome.program;
    if (outcome.kind === "nesting") {
      builder.report("nesting-limit", null, { limit: maxDepth });
      return null;
    }
    const start = culprit(text, outcome.offset);
    firstBroken = Math.min(firstBroken, start);
    const stuck = start === lastLine || left <= 1;
    if (start !== lastLine) builder.report(outcome.code, start, { message: oneLine(outcome.message), key: keyAt(text, start) });
    lastLine = start;
    if (stuck) firstBroken = statementBefore(text, firstBroken);
    text = stuck ? text.slice(0, firstBroken) : withoutLine(text, start);
  }
  return null;
}
function attempt(text) {
  try {
    return { kind: "program", program: parseTOML(text, { tomlVersion: "1.1" }) };
  } catch (error) {
    if (!(error instanceof ParseError)) return { kind: "nesting" };
    const code = error.message.startsWith("Defining a key multiple times") ? "duplicate-key" : "syntax-error";
    return { kind: "broken", code, offset: Math.min(error.index, text.length), message: error.message };
  }
}
function culprit(text, offset) {
  const start = lineStart(text, offset);
  const before = text.slice(Math.max(0, offset - 400), offset).trimEnd();
  return before.endsWith("=") ? lineStart(text, text.slice(0, offset).trimEnd().length - 1) : start;
}
function lineStart(text, offset) {
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function keyAt(text, offset) {
  return oneLine(/^[ \t]*\[*[\w.-]*/.exec(text.slice(offset, offset + 80))?.[0] ?? "");
}
function statementBefore(text, offset) {
  for (let end = offset - 1; end > 0; ) {
    const start = lineStart(text, end);
    if (/^[ \t]*(?:[\w."'][^=[\]{},]*=|\[[^,\]]*\]{1,2}[ \t]*\r?$)/.test(text.slice(start, Math.min(end, start + 200)))) return start;
    end = start - 1;
  }
  return 0;
}
function withoutLine(text, start) {
  const newline = text.indexOf("\n", start);
  const end = newline === -1 ? text.length : newline;
  const cut = end > start && text[end - 1] === "\r" ? end - 1 : end;
  return text.slice(0, start) + " ".repeat(cut - start) + text.slice(cut);
}
var TomlNodes = class {
  #builder;
  #tables;
  #lists = /* @__PURE__ */ new WeakMap();
  constructor(builder) {
    this.#builder = builder;
    this.#tables = new Tables(builder);
  }
  root(program) {
    const [top2] = program.body;
    const entries = /* @__PURE__ */ new Map();
    for (const node of top2.body) {
      if (node.type === "TOMLKeyValue") this.#assign(entries, node, 1);
      else this.#table(entries, node);
    }
    return this.#builder.mapping(entries, 0, this.#builder.file.text.length);
  }
  #table(top2, node) {
    const keys = node.key.keys;
    const last = keys.at(-1);
    if (last === void 0 || this.#tooDeep(keys.length, node.range)) return;
    let entries = top2;
    for (const key2 of keys.slice(0, -1)) entries = this.#open(entries, key2, node.range);
    entries = node.kind === "array" ? this.#append(entries, last, node.range) : this.#open(entries, last, node.range);
    for (const pair of node.body) this.#assign(entries, pair, keys.length + 1);
  }
  #assign(table, pair, depth) {
    const keys = pair.key.keys;
    const last = keys.at(-1);
    if (last === void 0 || this.#tooDeep(depth + keys.length, pair.range)) return;
    let entries = table;
    for (const key2 of keys.slice(0, -1)) entries = this.#open(entries, key2, pair.range);
    this.#add(entries, last, this.#content(pair.value, depth + keys.length));
  }
  /** The table of a key, made when it is not there yet; of an array of tables the last one. */
  #open(entries, key2, [start, end]) {
    const existing = entries.get(nameOf2(key2))?.value;
    const last = existing?.kind === "sequence" ? existing.items.at(-1) : void 0;
    const known4 = last === void 0 ? void 0 : this.#tables.entriesOf(last);
    return known4 ?? this.#tables.under(entries, nameOf2(key2), { keyStart: key2.range[0], keyEnd: key2.range[1], start, end });
  }
  #append(entries, key2, range) {
    const existing = entries.get(nameOf2(key2))?.value;
    const known4 = existing === void 0 ? void 0 : this.#lists.get(existing);
    const items = known4 ?? [];
    const made = /* @__PURE__ */ new Map();
    items.push(this.#tables.create(made, range[0], range[1]));
    if (known4 === void 0) {
      const list3 = this.#builder.sequence(items, range[0], range[1]);
      this.#lists.set(list3, items);
      this.#add(entries, key2, list3);
    }
    return made;
  }
  #add(entries, key2, value) {
    this.#builder.add(entries, nameOf2(key2), key2.range[0], key2.range[1], value);
  }
  #content(node, depth) {
    const builder = this.#builder;
    const [start, end] = node.range;
    if (node.type === "TOMLValue") return this.#value(node);
    if (this.#tooDeep(depth + 1, node.range)) return builder.scalar(null, start, end);
    if (node.type === "TOMLArray") {
      const items = node.elements.map((element) => this.#content(element, depth + 1));
      return builder.sequence(items, start, end);
    }
    const entries = /* @__PURE__ */ new Map();
    for (const pair of node.body) this.#assign(entries, pair, depth);
    return builder.mapping(entries, start, end);
  }
  #value(node) {
    const [start, end] = node.range;
    if (node.kind === "string") return this.#builder.scalar(node.value, start, end, { quoted: true });
    if (node.kind === "boolean" || node.kind === "integer" || node.kind === "float") return this.#builder.scalar(node.value, start, end);
    return this.#builder.scalar(node.datetime, start, end);
  }
  #tooDeep(depth, [start]) {
    if (depth <= maxDepth) return false;
    this.#builder.report("nesting-limit", start, { limit: maxDepth });
    return true;
  }
};
function nameOf2(key2) {
  return key2.type === "TOMLBare" ? key2.name : key2.value;
}

// src/text/documents.ts
var parsers = {
  yaml: parseYaml,
  json: (file) => [parseJson(file)],
  toml: (file) => [parseToml(file)],
  ini: (file) => [parseIni(file)],
  python: (file) => [parsePython(file)],
  shell: (file) => [parseShell(file)],
  gin: (file) => [parseGin(file)]
};
var languagesByExtension = /* @__PURE__ */ new Map([
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["json", "json"],
  ["jsonc", "json"],
  ["json5", "json"],
  ["toml", "toml"],
  ["ini", "ini"],
  ["py", "python"],
  ["sh", "shell"],
  ["bash", "shell"],
  ["zsh", "shell"],
  ["sbatch", "shell"],
  ["slurm", "shell"],
  ["gin", "gin"]
]);
var openExtensions = /* @__PURE__ */ new Set(["", "cfg", "conf", "config", "hparams", "params", "args", "opts"]);
function parseDocuments(file) {
  const language = languageOf(file);
  if (language === null) return [];
  try {
    return parsers[language](file);
  } catch (error) {
    const builder = createBuilder(file);
    builder.report("syntax-error", null, { message: oneLine(String(error)) });
    return [emptyDocument(builder, language)];
  }
}
function languageOf(file) {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const extension = dot <= 0 ? "" : name.slice(dot + 1).toLowerCase();
  if (extension === "txt") return isNamespace(file.text) ? "python" : null;
  return languagesByExtension.get(extension) ?? (openExtensions.has(extension) ? sniff(file.text, extension) : null);
}
var sniffedLength = 2e4;
function isNamespace(text) {
  return /^\s*(?:argparse\.)?Namespace\(\w+=/.test(text.slice(0, 200));
}
function sniff(text, extension) {
  const head = text.slice(0, sniffedLength);
  if (/^#!.*\b(?:ba|z|da)?sh\b/.test(head)) return "shell";
  if (/^#!.*\bpython/.test(head) || isNamespace(head)) return "python";
  const lines = head.split("\n").map((line2) => line2.trimEnd());
  const [first = ""] = lines.filter((line2) => line2.trim() !== "" && !/^\s*(?:#|;|\/\/)/.test(line2));
  if (first.startsWith("{") || first === "[") return "json";
  if (/^(?:from __gin__ import|include ['"].*\.gin['"])/.test(first) || lines.some((line2) => /^[\w./]+ = [@%]\w/.test(line2))) return "gin";
  if (lines.some((line2) => /^(?:import|from) [\w.]+/.test(line2))) return "python";
  if (lines.some((line2) => /^\s*\[+[^\][=,]+\]+\s*(?:[#;].*)?$/.test(line2))) return isToml(lines, extension) ? "toml" : "ini";
  const mappings = lines.filter((line2) => /^\s*(?:- )?[\w.$-]+:(?: |$)/.test(line2)).length;
  const options2 = lines.filter((line2) => /^\s*[\w.-]+ *= *\S/.test(line2)).length;
  if (mappings === 0 && options2 === 0) return null;
  return mappings >= options2 ? "yaml" : "ini";
}
function isToml(lines, extension) {
  if (lines.some((line2) => /^\s*\[\[/.test(line2))) return true;
  const values = lines.map((line2) => /^\s*[\w."-]+\s*=\s*(.*)$/.exec(line2)?.[1]).filter((value) => value !== void 0);
  const isTyped = (value) => /^(?:["'[{]|[-+]?\d|true\b|false\b|[-+]?(?:inf|nan)\b)/.test(value);
  return extension !== "cfg" && values.length > 0 && values.every(isTyped) && !lines.some((line2) => /^\s*@\w+\s*=/.test(line2));
}

// src/configs/composition/included-files.ts
var maxIncludedFiles = 30;
var maxInclusions = 200;
var severe = /* @__PURE__ */ new Set(["syntax-error", "conflict-markers", "file-too-large", "alias-limit", "nesting-limit", "truncated"]);
var parsed = /* @__PURE__ */ new WeakMap();
function documentsOf(file) {
  const known4 = parsed.get(file);
  if (known4 !== void 0) return known4;
  const documents = parseDocuments(file);
  parsed.set(file, documents);
  return documents;
}
var IncludedFiles = class {
  wanted = /* @__PURE__ */ new Set();
  includes = /* @__PURE__ */ new Set();
  /** Those whose content went below a key. */
  parts = /* @__PURE__ */ new Set();
  problems = [];
  isWhole = true;
  #others;
  #own;
  #inclusions = 0;
  /** `own` is the file that includes: it need not be supplied to be found. */
  constructor(others2, own2) {
    this.#others = others2;
    this.#own = own2;
  }
  /** The first candidate that is there; null where none is (a note says so), and where one must be fetched first. */
  open(inclusion) {
    const { candidates: candidates2, name, stack } = inclusion;
    if (candidates2.length === 0) return this.#refuse(inclusion, "include-outside", { included: short(name) });
    const files = candidates2.map((path) => this.#fileAt(path));
    const found = files.find((file) => file !== void 0 && file.isMissing !== true);
    const isKnown2 = files.slice(0, found === void 0 ? void 0 : files.indexOf(found)).every((file) => file !== void 0);
    if (!isKnown2) return this.#want(candidates2);
    if (found === void 0) return inclusion.isOptional === true ? null : this.#refuse(inclusion, "file-missing", missing(name, candidates2));
    if (stack.includes(found.path)) return this.#refuse(inclusion, "include-cycle", { included: found.path });
    this.#inclusions += 1;
    const isOneTooMany = this.includes.size >= maxIncludedFiles && !this.includes.has(found.path);
    if (isOneTooMany || this.#inclusions > maxInclusions) return this.#refuse(inclusion, "include-limit", { limit: maxIncludedFiles });
    return this.#take(inclusion, found);
  }
  /** A file that may stand at one of these paths, without any note; undefined where that is not known yet. */
  probe(candidates2) {
    const files = candidates2.map((path) => this.#fileAt(path));
    if (files.some((file) => file === void 0)) {
      this.#want(candidates2);
      return void 0;
    }
    for (const file of files) {
      const document = file === void 0 || file.isMissing === true ? void 0 : documentsOf(file)[0];
      if (file !== void 0 && document?.root.kind === "mapping") return { file, document };
    }
    return null;
  }
  #fileAt(path) {
    return path === this.#own.path ? this.#own : this.#others.get(path);
  }
  #want(candidates2) {
    for (const path of candidates2) if (this.#fileAt(path) === void 0) this.wanted.add(path);
    return null;
  }
  #take(inclusion, file) {
    const [document] = documentsOf(file);
    this.includes.add(file.path);
    if (document === void 0 || document.root.kind === "mapping") {
      this.#adopt(document?.problems ?? []);
      return document === void 0 ? null : { file, document };
    }
    const isEmpty2 = document.root.kind === "scalar" && document.root.value === null;
    if (isEmpty2 && document.problems.length === 0) return null;
    this.#adopt(document.problems);
    return this.#refuse(inclusion, "include-unreadable", { included: file.path });
  }
  #adopt(problems) {
    for (const problem of problems) {
      if (severe.has(problem.code) && !this.problems.includes(problem)) this.problems.push(problem);
    }
  }
  #refuse({ document, span }, code, values) {
    this.isWhole = false;
    const problem = problemAt(document, code, span, values);
    const isSaid = this.problems.some((other) => other.code === code && other.path === problem.path && other.line === problem.line);
    if (!isSaid) this.problems.push(problem);
    return null;
  }
};
function missing(name, candidates2) {
  const [only, ...others2] = candidates2;
  return others2.length === 0 ? { included: only ?? short(name) } : { included: short(name), tried: candidates2.join("\n") };
}
function short(name) {
  return name.length > 200 ? `${name.slice(0, 199)}\u2026` : name;
}

// src/configs/composition/inheritance.ts
var maxBases = 10;
var inheritances = [
  { key: "_BASE_", languages: ["yaml", "json"], depth: "deep", searches: "beside" },
  { key: "_base_", languages: ["yaml", "json", "python"], depth: "deep", searches: "beside" },
  { key: "base_config", languages: ["yaml"], depth: "shallow", searches: "folders-around", ships: /(?:^|\/)base\.ya?ml$/ },
  { key: "include", languages: ["gin"], depth: "shallow", searches: "folders-around" }
];
function inherits(document) {
  return inheritanceOf(document) !== null;
}
function withBases(document, files, stack) {
  const inheritance = inheritanceOf(document);
  if (inheritance === null) return document.root;
  let base = null;
  for (const item of namesIn(inheritance.entry.value)) {
    const name = textOf(item) ?? "";
    const candidates2 = candidatesFor(document.path, name, inheritance);
    const found = files.open({ document, span: item.span, name, candidates: candidates2, stack, isOptional: inheritance.ships?.test(name) === true });
    if (found === null) continue;
    const inherited = withBases(found.document, files, [...stack, found.file.path]);
    base = base === null ? inherited : merged(base, inherited, inheritance.depth);
  }
  return base === null ? document.root : merged(base, without(document.root, [inheritance.key]), inheritance.depth);
}
function inheritanceOf({ root, language }) {
  if (root.kind !== "mapping") return null;
  for (const inheritance of inheritances) {
    const entry = inheritance.languages.includes(language) ? root.entries.get(inheritance.key) : void 0;
    if (entry !== void 0 && namesIn(entry.value).length > 0) return { ...inheritance, entry };
  }
  return null;
}
function namesIn(node) {
  const items = node.kind === "sequence" ? node.items : [node];
  return items.filter((item) => (textOf(item) ?? "").trim() !== "").slice(0, maxBases);
}
function candidatesFor(path, name, { searches }) {
  const beside = resolvePath(path, name);
  if (searches === "beside") return beside === null ? [] : [beside];
  const around = foldersAround(path).map((folder2) => joinPath(folder2, name));
  return [...new Set([beside, ...around].filter((candidate) => candidate !== null && candidate !== path))].flatMap((candidate) => candidate ?? []);
}

// src/configs/composition/tags.ts
var includeTag = /^!include(?::(.*))?$/;
var maxDepth2 = 20;
function isIncludeTag(tag) {
  return typeof tag === "string" && includeTag.test(tag);
}
function withIncludeTags(node, document, files, stack) {
  if (document.language !== "yaml" || stack.length > maxDepth2) return node;
  const included = includedBy(node, document, files, stack);
  if (included !== null) return included;
  if (node.kind === "scalar") return node;
  if (node.kind === "sequence") {
    const items = node.items.map((item) => withIncludeTags(item, document, files, stack));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let isChanged = false;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) {
    const value = withIncludeTags(entry.value, document, files, stack);
    isChanged ||= value !== entry.value;
    entries.set(key2, value === entry.value ? entry : { ...entry, value });
  }
  return isChanged ? { ...node, entries } : node;
}
function includedBy(node, document, files, stack) {
  const match = node.tag === void 0 ? null : includeTag.exec(node.tag);
  if (match === null) return null;
  const name = match[1] ?? (node.kind === "scalar" ? String(node.value ?? "") : "");
  if (name === "") return null;
  const path = resolvePath(document.path, name);
  const found = files.open({ document, span: node.span, name, candidates: path === null ? [] : [path], stack });
  if (found === null) return null;
  files.parts.add(found.file.path);
  const root = withIncludeTags(found.document.root, found.document, files, [...stack, found.file.path]);
  return node.kind === "mapping" ? merged(root, { kind: "mapping", entries: node.entries, span: node.span }) : root;
}
function hasIncludeTag({ problems }) {
  return problems.some(({ code, values }) => code === "unknown-tag" && isIncludeTag(values.tag));
}
function isConfigPath(node) {
  return node.kind === "scalar" && typeof node.value === "string" && /^[^\s:]+\.(?:ya?ml|json)$/i.test(node.value);
}

// src/configs/composition/lightning-cli.ts
var parts = ["trainer", "model", "data", "optimizer", "lr_scheduler"];
var foreign = ["imgsz", "task", "mode"];
function namesLightningParts({ root }) {
  if (root.kind !== "mapping" || foreign.some((key2) => root.entries.has(key2))) return false;
  const named2 = parts.filter((key2) => isPart(root, key2));
  if (named2.length === 0) return false;
  return named2.includes("trainer") || root.entries.has("seed_everything") || namesClasses(root);
}
function withLightningParts(document, files, stack) {
  const { root } = document;
  if (root.kind !== "mapping") return root;
  const entries = new Map(root.entries);
  for (const key2 of parts) {
    const entry = root.entries.get(key2);
    if (entry === void 0 || !isPart(root, key2)) continue;
    const name = textOf(entry.value) ?? "";
    const path = resolvePath(document.path, name);
    const found = files.open({ document, span: entry.value.span, name, candidates: path === null ? [] : [path], stack });
    if (found === null) continue;
    files.parts.add(found.file.path);
    entries.set(key2, { ...entry, value: found.document.root });
  }
  return { ...root, entries };
}
function isPart(root, key2) {
  const value = root.entries.get(key2)?.value;
  return value !== void 0 && isConfigPath(value);
}
function namesClasses(root) {
  return mappingsOf(root).slice(0, 200).some(({ node }) => node.entries.has("class_path"));
}

// src/configs/composition/compose.ts
function composeDocument(file, document, others2) {
  const composer2 = composerOf(file, document);
  if (composer2 === null) return { kind: "composed", document, problems: [] };
  const files = new IncludedFiles(others2, file);
  const root = composer2.compose(files);
  if (files.wanted.size > 0) return { kind: "needs", files: [...files.wanted] };
  const besides = (paths) => [...paths].filter((path) => path !== file.path);
  const composition = { kind: composer2.kind, includes: besides(files.includes), parts: besides(files.parts), isWhole: files.isWhole };
  return { kind: "composed", document: { ...document, root, problems: document.problems.filter(isStillTrue), composition }, problems: files.problems };
}
function mayInclude(text) {
  return /^["']?(?:defaults|_BASE_|_base_|base_config)["']?\s*[:=]|!include|^include\s+['"]|^\s*#\s*@\s*package\s|\.ya?ml["']?\s*(?:#.*)?$/m.test(text);
}
function composerOf(file, document) {
  const stack = [file.path];
  if (inherits(document)) return { kind: "inheritance", compose: (files) => withBases(document, files, stack) };
  if (document.language !== "yaml") return null;
  if (isHydraConfig(file, document)) return { kind: "hydra", compose: (files) => withDefaults(file, document, files) };
  if (hasIncludeTag(document)) return { kind: "include-tags", compose: (files) => withIncludeTags(document.root, document, files, stack) };
  return namesLightningParts(document) ? { kind: "lightning-cli", compose: (files) => withLightningParts(document, files, stack) } : null;
}
function isStillTrue({ code, values }) {
  return code !== "unknown-tag" || !isIncludeTag(values.tag);
}
function groupPartOf(file, others2) {
  const root = configRootOf(file.path);
  if (root === null || folderOf3(file.path) === root || isGlobal(file)) return { kind: "none" };
  const files = new IncludedFiles(others2, file);
  const primary = primaryOfOption(file.path, files);
  if (files.wanted.size > 0) return { kind: "needs", files: [...files.wanted] };
  return primary === null ? { kind: "none" } : { kind: "part", group: primary.choice.group, of: primary.found.file.path };
}

// src/text/number-style.ts
var exponentForm = /^[-+]?(\d+)(\.\d*)?([eE])([-+]?)(\d+)$/;
var longestDecimal = 12;
function formatNumberLike(model, value) {
  if (!Number.isFinite(value)) return null;
  const exponent = exponentForm.exec(model);
  if (exponent !== null) {
    const text = inExponentForm(exponent, value);
    if (value !== 0 && Math.abs(value) < 0.01 || Math.abs(value) >= 1e3 && text.length <= 6) return text;
  }
  const plain3 = plainDecimal(value);
  if (plain3 === null) return safeExponent(value);
  if (Number.isInteger(value)) {
    if (/^[-+]?\d[\d_]*_[\d_]*$/.test(model)) return plain3.replace(/\B(?=(?:\d{3})+$)/g, "_");
    return /^[-+]?[\d_]*\.[\d_]*$/.test(model) || exponent?.[2] !== void 0 ? `${plain3}.0` : plain3;
  }
  return plain3;
}
function inExponentForm([, , dot, letter = "e", sign = "", digits = ""], value) {
  const [mantissa = "0", power2 = "+0"] = value.toExponential().split("e");
  const isNegative = power2.startsWith("-");
  const size = power2.slice(1).padStart(digits.startsWith("0") ? digits.length : 1, "0");
  const fraction = dot === void 0 || mantissa.includes(".") ? "" : dot === "." ? "." : ".0";
  return `${mantissa}${fraction}${letter}${isNegative ? "-" : sign === "+" ? "+" : ""}${size}`;
}
function plainDecimal(value) {
  const short2 = String(value);
  if (!short2.includes("e")) return short2;
  const [mantissa = "0", power2 = "0"] = short2.split("e");
  const decimals = (mantissa.split(".")[1] ?? "").length - Number(power2);
  if (Number(power2) > 0 || decimals > longestDecimal) return null;
  const fixed3 = value.toFixed(decimals);
  return Number(fixed3) === value ? fixed3 : null;
}
function safeExponent(value) {
  const [mantissa = "0", power2 = "+0"] = value.toExponential().split("e");
  return `${mantissa}${mantissa.includes(".") ? "" : ".0"}e${power2}`;
}

// src/text/edit.ts
function applyEdit(text, edit) {
  return text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}
function replaceScalar(file, node, value) {
  const { span } = node;
  if (span === void 0 || span.path !== file.path || span.end <= span.start || span.end > file.text.length) return null;
  const raw = file.text.slice(span.start, span.end);
  if (/[\r\n]/.test(raw) || "raw" in node && node.raw !== raw) return null;
  const text = isQuoted2(raw) ? quotedLike(raw, value) : bareLike(raw, node.value, value);
  return text === null || text === raw ? null : { span, text };
}
function isQuoted2(raw) {
  return raw.length >= 2 && (raw.startsWith('"') || raw.startsWith("'")) && raw.endsWith(raw.charAt(0));
}
function quotedLike(raw, value) {
  const quote = raw.charAt(0);
  if (raw.startsWith(quote.repeat(3))) return null;
  const inside = raw.slice(1, -1);
  const text = typeof value === "number" ? formatNumberLike(inside, value) : value === null ? null : String(value);
  return text === null || /["'\\\p{Cc}$]/u.test(text) ? null : `${quote}${text}${quote}`;
}
function bareLike(raw, before, value) {
  if (typeof value === "number") return isBlock(raw) ? null : formatNumberLike(raw, value);
  if (typeof value === "boolean") return typeof before === "boolean" ? booleanLike(raw, value) : null;
  if (value === null || typeof before !== "string" || raw !== before) return null;
  return bareShapes.some((isShape) => isShape(raw) && isShape(value)) ? value : null;
}
function isBlock(raw) {
  return /^[|>!&*[{]/.test(raw);
}
var booleanWords = [
  ["true", "false"],
  ["yes", "no"],
  ["on", "off"]
];
function booleanLike(raw, value) {
  const pair = booleanWords.find((words) => words.some((word3) => word3 === raw.toLowerCase()));
  if (pair === void 0) return null;
  const word2 = value ? pair[0] : pair[1];
  if (raw === raw.toUpperCase()) return word2.toUpperCase();
  return raw.charAt(0) === raw.charAt(0).toUpperCase() ? word2.charAt(0).toUpperCase() + word2.slice(1) : word2;
}
var bareShapes = [isPlainWord, isAmount, isTuple];
function isAmount(text) {
  return /^(?!0[box])\d[\d_]{0,30}(?:\.\d{1,30})?(?:e[+-]?\d{1,3})?(?:[a-df-z]|e[a-z])[a-z]{0,10}$/i.test(text);
}
function isTuple(text) {
  return /^\([\d_.eE+\-, ]{1,200}\)$/.test(text);
}
function isPlainWord(text) {
  return /^[A-Za-z][\w./-]{0,200}$/.test(text) && !/^(?:true|false|yes|no|on|off|null|none|nan|inf|infinity|[yn])$/i.test(text);
}

// src/text/lookup.ts
var maxFlattened = 2e4;
function lookup(node, path) {
  if (node === void 0 || path === "") return node;
  if (node.kind === "scalar") return void 0;
  if (node.kind === "sequence") return lookupItem(node.items, path);
  const whole = node.entries.get(path);
  if (whole !== void 0) return whole.value;
  for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
    const entry = node.entries.get(path.slice(0, dot));
    const found = entry === void 0 ? void 0 : lookup(entry.value, path.slice(dot + 1));
    if (found !== void 0) return found;
  }
  return void 0;
}
function lookupItem(items, path) {
  const dot = path.indexOf(".");
  const index = dot === -1 ? path : path.slice(0, dot);
  if (!/^\d{1,9}$/.test(index)) return void 0;
  return lookup(items[Number(index)], dot === -1 ? "" : path.slice(dot + 1));
}
function sourced(node) {
  return { value: node.value, span: node.span };
}
function scalarAt(node, path) {
  const found = lookup(node, path);
  return found?.kind === "scalar" ? sourced(found) : void 0;
}
function stringAt(node, path) {
  const found = lookup(node, path);
  return found?.kind === "scalar" && typeof found.value === "string" ? { value: found.value, span: found.span } : void 0;
}
function asNumber(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" ? parseNumber(value.trim()) : null;
}
function flatten(root) {
  const found = /* @__PURE__ */ new Map();
  collect(root, "", found);
  return found;
}
function collect(node, path, found) {
  if (found.size >= maxFlattened) return;
  if (node.kind === "scalar") {
    found.set(path, sourced(node));
    return;
  }
  const children = node.kind === "sequence" ? node.items.entries() : entriesOf(node.entries);
  for (const [key2, child2] of children) {
    if (found.size >= maxFlattened) return;
    collect(child2, path === "" ? String(key2) : `${path}.${key2}`, found);
  }
}
function* entriesOf(entries) {
  for (const [key2, entry] of entries) yield [key2, entry.value];
}

// src/text/rewrite.ts
function rewrite(file, document, settings2) {
  const edits = [];
  for (const setting2 of settings2) {
    const made = editsFor(file, document, setting2);
    if (made === null) return null;
    edits.push(...made);
  }
  return joined4(file, edits);
}
function editsFor(file, document, setting2) {
  const { path, value } = setting2;
  const node = lookup(document.root, path);
  if (node === void 0) return inserted(file, document, setting2);
  if (isMapping(value) && node.kind === "mapping") {
    const parts2 = Object.entries(value).map(([key2, child2]) => editsFor(file, document, { path: `${path}.${key2}`, value: child2 }));
    return parts2.includes(null) ? null : parts2.flatMap((part) => part ?? []);
  }
  return replaced(file, document, node, value);
}
function replaced(file, document, node, value) {
  const { span } = node;
  if (span.path !== file.path) return null;
  const raw = file.text.slice(span.start, span.end);
  if (node.kind === "scalar" && !isList2(value) && !isMapping(value)) {
    if (node.value === value) return [];
    const edit = replaceScalar(file, node, value);
    return edit === null ? null : [edit];
  }
  if (isList2(value) && /^["']?[[(][\d\s.,eE+_-]*[\])]["']?$/.test(raw)) {
    const [, open = "[", , close = "]"] = /^(["']?[[(])(.*)([\])]["']?)$/s.exec(raw) ?? [];
    const items = value.map((item) => literal2(item, document.language));
    return items.includes(null) ? null : [{ span, text: `${open}${items.join(", ")}${close}` }];
  }
  if (node.kind === "scalar" && node.value === null && raw !== "" && !raw.includes("\n")) {
    const text = valueText(value, document.language);
    return text === null ? null : [{ span, text }];
  }
  return null;
}
function inserted(file, document, { path, value, after }) {
  const dot = path.lastIndexOf(".");
  const parent = dot === -1 ? document.root : lookup(document.root, path.slice(0, dot));
  const key2 = path.slice(dot + 1);
  if (parent === void 0 && dot !== -1 && !isList2(value) && !isMapping(value)) {
    return inserted(file, document, { path: path.slice(0, dot), value: { [key2]: value }, ...after === void 0 ? {} : { after } });
  }
  if (parent?.kind !== "mapping") return null;
  const entry = (after === void 0 ? void 0 : parent.entries.get(after)) ?? [...parent.entries.values()].findLast(({ value: { span } }) => isIn(file, span));
  if (entry === void 0 || !isIn(file, entry.keySpan) || !isIn(file, entry.value.span)) return null;
  const text = valueText(value, document.language);
  return text === null ? null : [behind({ file, document, parent, entry }, key2, text)];
}
function behind({ file: { text }, document: { language }, parent, entry }, key2, value) {
  const opening2 = text.charAt(parent.span.start);
  const end = entry.value.span.end;
  const isCall = language === "python" && parent.tag !== void 0 && parent.tag !== "class";
  const sameLine = !text.slice(parent.span.start, entry.keySpan.start).includes("\n");
  if (language === "shell") return insertAt(entry.value.span, end, ` --${key2} ${value}`);
  if (opening2 === "{" || isCall) {
    const name = isCall ? `${key2}=${value}` : language === "toml" ? `${key2} = ${value}` : `${language === "yaml" ? key2 : JSON.stringify(key2)}: ${value}`;
    const lead = sameLine ? " " : `${lineEndOf(text)}${indentOf(text, entry.keySpan.start)}`;
    return insertAt(entry.value.span, end, `,${lead}${name}`);
  }
  const lineEnd2 = endOfLine(text, end);
  const assignment2 = language === "yaml" ? `${key2}: ${value}` : language === "json" ? `"${key2}": ${value}` : `${key2} = ${value}`;
  return insertAt(entry.value.span, lineEnd2, `${lineEndOf(text)}${indentOf(text, entry.keySpan.start)}${assignment2}`);
}
function insertAt(span, at, text) {
  return { span: { ...span, line: span.endLine, start: at, end: at }, text };
}
function indentOf(text, start) {
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start).replace(/\S/g, " ");
}
function endOfLine(text, from2) {
  const feed = text.indexOf("\n", from2);
  const end = feed === -1 ? text.length : feed;
  return text.charAt(end - 1) === "\r" ? end - 1 : end;
}
function lineEndOf(text) {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
function valueText(value, language) {
  if (isList2(value)) {
    const items = value.map((item) => literal2(item, language));
    return items.includes(null) ? null : `[${items.join(", ")}]`;
  }
  if (!isMapping(value)) return literal2(value, language);
  const sign = language === "toml" ? " = " : ": ";
  const quote = (key2) => language === "yaml" || language === "toml" ? key2 : JSON.stringify(key2);
  const parts2 = Object.entries(value).map(([key2, item]) => {
    const text = literal2(item, language);
    return text === null ? null : `${quote(key2)}${sign}${text}`;
  });
  return parts2.includes(null) ? null : `{${parts2.join(", ")}}`;
}
function literal2(value, language) {
  if (typeof value === "number") return formatNumberLike(Number.isInteger(value) ? "0" : "0.5", value);
  if (typeof value === "boolean") return language === "python" ? value ? "True" : "False" : String(value);
  if (value === null) return language === "python" ? "None" : language === "toml" || language === "shell" ? null : "null";
  if (!/^[A-Za-z0-9][\w./-]*$/.test(value)) return null;
  if (language === "yaml" || language === "shell") return value;
  return language === "python" ? `'${value}'` : `"${value}"`;
}
function joined4(file, edits) {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === void 0 || last === void 0) return null;
  let text = "";
  let at = first.span.start;
  for (const { span, text: replacement2 } of sorted) {
    if (span.start < at) return null;
    text += file.text.slice(at, span.start) + replacement2;
    at = span.end;
  }
  return { span: { path: file.path, line: first.span.line, endLine: last.span.endLine, start: first.span.start, end: at }, text };
}
function isIn(file, span) {
  return span.path === file.path && span.end > span.start;
}
function isList2(value) {
  return Array.isArray(value);
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/configs/convert.ts
function pathOf2({ values }, value) {
  const span = value?.span;
  if (span === void 0) return null;
  for (const [path, other] of values) if (other.span?.start === span.start && other.span.path === span.path) return path;
  return null;
}
function prefixOf2(path) {
  return path.slice(0, path.lastIndexOf(".") + 1);
}
function keyOf2(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}
function lengthSettings(config, { unit, toSteps }) {
  const { schedule, maxTrainSteps } = config;
  if (schedule?.kind === "known" && schedule.runLength === toSteps) return [];
  const path = pathOf2(config, maxTrainSteps);
  return path === null || maxTrainSteps?.value.unit !== unit ? null : [{ path, value: toSteps }];
}
function grownSetting({ values }, path, factor) {
  const value = values.get(path)?.value;
  if (typeof value !== "number") return null;
  return { path, value: Number.isInteger(value) ? Math.round(value * factor) : value * factor };
}
function shareOf(part, whole) {
  const share = part / whole;
  const [, power2 = "0"] = share.toExponential().split("e");
  for (let digits = 1; digits < 15; digits++) {
    const rounded3 = Number(share.toPrecision(digits));
    const up = rounded3 * whole >= part ? rounded3 : Number((rounded3 + 10 ** (Number(power2) - digits + 1)).toPrecision(digits));
    if (up * whole >= part && up * whole - part < 1e-6) return up;
  }
  return share;
}
function convertible(config, { file, document, settingsFor, readAgain }) {
  const isInterpolated2 = ({ path }) => {
    const node = lookup(document.root, path);
    return node?.kind === "scalar" && typeof node.value === "string" && node.value.includes("${");
  };
  const written2 = (settings2) => settings2.some(isInterpolated2) ? null : rewrite(file, document, settings2);
  const tryKeys = (values) => {
    const edit = written2(Object.entries(values).map(([path, value]) => ({ path, value })));
    const read = edit === null ? null : readAgain({ path: file.path, text: applyEdit(file.text, edit) });
    return edit === null || read === null ? null : { edit, config: read };
  };
  if (settingsFor === null) return { ...config, tryKeys };
  const convert = (conversion) => {
    const settings2 = settingsFor(config, conversion);
    if (settings2 === null) return null;
    const changed = settings2.filter(({ path, value }) => config.values.get(path)?.value !== value);
    const keys = Object.fromEntries(changed.map(({ path, value }) => [path, value]));
    const edit = written2(changed);
    const read = edit === null ? null : readAgain({ path: file.path, text: applyEdit(file.text, edit) });
    const schedule = read?.schedule ?? null;
    if (edit === null) return { keys, edit: null, schedule: null };
    const isRight = schedule?.kind === "known" && fulfils(schedule.schedule, conversion) && schedule.runLength === conversion.toSteps;
    return isRight ? { keys, edit, schedule: schedule.schedule } : null;
  };
  return { ...config, convert, tryKeys };
}

// src/configs/dataclass.ts
function withFieldDefaults(document) {
  const { root } = document;
  if (document.language !== "python" || root.kind !== "mapping") return document;
  const classes = [...root.entries.values()].filter(({ value }) => value.kind === "mapping" && value.tag === "class");
  if (classes.length === 0) return document;
  return { ...document, root: replaced2(root, (node) => node.kind === "mapping" && node.tag === "class" ? replaced2(node, defaultOf) : node) };
}
function replaced2(node, by) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) entries.set(key2, { ...entry, value: by(entry.value) });
  return { ...node, entries };
}
function defaultOf(node) {
  if (node.kind !== "mapping" || !/^(?:\w+\.)*(?:field|Field|attrib|ib)$/.test(node.tag ?? "")) return node;
  return node.entries.get("default")?.value ?? node.entries.get("0")?.value ?? node;
}

// src/configs/aliases.ts
var trainingParent = /^(?:train|training|trainer|train_cfg|train_config|training_args|training_arguments|schedule|loop)$/;
var optimizerParent = /^(?:optimizer|optim|opt|optimizer_config|optim_conf|optimizers?_cfg)$/;
var scheduleParent = /^(?:lr_?)?sched(?:uler?|ule)?(?:_config|_conf|_cfg)?$/;
var stoppingParent = /^early_?stop(?:ping|per)?$/;
var aliases = [
  { field: "length", unit: "steps", keys: "max_train_steps num_train_steps total_train_steps train_steps n_train_steps training_steps num_training_steps" },
  {
    field: "length",
    unit: "steps",
    keys: "total_training_steps max_training_steps train_iters num_train_iters max_train_iters train_iterations training_iterations"
  },
  { field: "length", unit: "steps", weak: true, keys: "max_steps max_step total_steps num_steps n_steps max_iters max_iter num_iters n_iters total_iters" },
  {
    field: "length",
    unit: "steps",
    weak: true,
    keys: "max_iterations num_iterations n_iterations total_iterations iterations max_updates max_update num_updates total_updates"
  },
  { field: "length", unit: "steps", weak: true, under: trainingParent, keys: "steps iters updates" },
  {
    field: "length",
    unit: "epochs",
    keys: "num_train_epochs max_train_epochs train_epochs training_epochs num_training_epochs max_epochs num_epochs n_epochs nb_epochs"
  },
  { field: "length", unit: "epochs", keys: "total_epochs number_of_epochs num_epoch max_epoch epochs nepochs epochs_num n_epoch" },
  { field: "length", unit: "tokens", keys: "max_train_tokens train_tokens total_train_tokens num_train_tokens training_tokens total_tokens" },
  { field: "length", unit: "tokens", weak: true, under: trainingParent, keys: "max_tokens tokens num_tokens" },
  {
    field: "stepsPerEpoch",
    weak: true,
    keys: "steps_per_epoch updates_per_epoch iters_per_epoch iterations_per_epoch batches_per_epoch num_batches_per_epoch"
  },
  { field: "learningRate", keys: "learning_rate lr peak_lr peak_learning_rate max_lr max_learning_rate base_lr base_learning_rate" },
  { field: "learningRate", keys: "initial_lr init_lr initial_learning_rate learningrate lr0 lr_max" },
  {
    field: "schedule",
    keys: "lr_schedule lr_scheduler lr_scheduler_type lr_schedule_type learning_rate_schedule lr_decay_style lr_policy scheduler_type schedule_type"
  },
  { field: "schedule", weak: true, keys: "scheduler schedule sched scheduler_name" },
  { field: "schedule", weak: true, under: scheduleParent, keys: "name type kind" },
  { field: "finalLearningRate", keys: "final_lr_ratio min_lr_ratio final_lr_fraction min_lr min_learning_rate end_lr final_lr lr_end lr_min eta_min" },
  { field: "decay", unit: "steps", keys: "decay_steps lr_decay_steps num_decay_steps lr_decay_iters decay_iters" },
  { field: "decayOver", unit: "steps", keys: "decay_over" },
  {
    field: "warmup",
    unit: "steps",
    keys: "warmup_steps warmup_step num_warmup_steps lr_warmup_steps n_warmup_steps warmup_num_steps warmup_iters lr_warmup_iters"
  },
  { field: "warmup", unit: "steps", keys: "warmup_iterations num_warmup_iters warmup_updates num_warmup_updates warmup_batches" },
  { field: "warmup", unit: "epochs", keys: "warmup_epochs lr_warmup_epochs num_warmup_epochs n_warmup_epochs warmup_epoch" },
  {
    field: "warmup",
    unit: "fraction",
    keys: "warmup_ratio warmup_fraction warmup_frac lr_warmup_fraction lr_warmup_ratio warmup_proportion warmup_steps_fraction"
  },
  { field: "warmup", unit: "fraction", keys: "warmup_steps_ratio warmup_prop" },
  { field: "warmup", unit: "tokens", keys: "warmup_tokens lr_warmup_tokens" },
  { field: "warmup", unit: "samples", keys: "warmup_samples lr_warmup_samples" },
  { field: "warmup", weak: true, keys: "warmup lr_warmup warmup_length warmup_period warmup_pct" },
  { field: "perDevice", keys: "per_device_train_batch_size per_device_batch_size per_gpu_train_batch_size per_gpu_batch_size batch_size_per_gpu" },
  { field: "perDevice", keys: "batch_size_per_device train_micro_batch_size_per_gpu device_train_microbatch_size device_batch_size micro_batch_size" },
  { field: "perDevice", keys: "local_batch_size samples_per_gpu train_batch_size batch_size batchsize train_batchsize bs" },
  { field: "perDevice", weak: true, under: trainingParent, keys: "batch" },
  { field: "globalBatch", keys: "global_batch_size global_train_batch_size total_batch_size total_train_batch_size effective_batch_size batch_size_global" },
  { field: "accumulation", keys: "gradient_accumulation_steps grad_accumulation_steps accumulate_grad_batches grad_accum_steps gradient_accumulation" },
  { field: "accumulation", keys: "grad_accumulation grad_accum accumulation_steps accum_steps accum_iter num_accumulation_steps grad_accumulation_factor" },
  { field: "devices", keys: "world_size num_gpus n_gpus ngpus num_devices n_devices num_processes nproc_per_node gpus devices" },
  { field: "optimizer", keys: "optimizer optim optimizer_name optimizer_type optim_name optim_type" },
  { field: "optimizer", weak: true, under: optimizerParent, keys: "name type _target_ class_path class_name kind algorithm" },
  { field: "optimizer", weak: true, keys: "opt" },
  { field: "weightDecay", keys: "weight_decay weightdecay adam_weight_decay optimizer_weight_decay wd l2_regularization l2_reg" },
  {
    field: "evaluateEvery",
    unit: "steps",
    keys: "eval_every_n_steps eval_every_steps evaluate_every_steps eval_steps evaluation_steps val_steps_interval validation_steps_interval"
  },
  {
    field: "evaluateEvery",
    unit: "steps",
    keys: "val_every_n_steps validate_every_n_steps eval_iters_interval steps_per_eval eval_interval_steps eval_every_iters"
  },
  {
    field: "evaluateEvery",
    unit: "epochs",
    keys: "eval_every_n_epochs eval_every_epochs check_val_every_n_epoch val_every_n_epochs validate_every_n_epochs eval_epochs"
  },
  { field: "evaluateEvery", unit: "epochs", keys: "eval_interval_epochs val_interval_epochs" },
  { field: "evaluateEvery", keys: "eval_every evaluate_every eval_interval evaluation_interval eval_freq eval_frequency eval_period val_every validate_every" },
  { field: "evaluateEvery", keys: "val_interval validation_interval val_freq validation_frequency val_frequency test_every test_interval" },
  {
    field: "saveEvery",
    unit: "steps",
    keys: "save_every_n_steps save_steps checkpoint_steps checkpointing_steps ckpt_steps save_every_steps checkpoint_every_n_steps"
  },
  { field: "saveEvery", unit: "steps", keys: "every_n_train_steps save_interval_steps checkpoint_interval_steps checkpoint_every_steps" },
  {
    field: "saveEvery",
    unit: "epochs",
    keys: "save_every_n_epochs save_epochs checkpoint_epochs save_every_epochs checkpoint_every_n_epochs every_n_epochs save_epoch_freq"
  },
  { field: "saveEvery", keys: "checkpoint_every save_every ckpt_every save_interval checkpoint_interval ckpt_interval save_freq save_frequency" },
  { field: "saveEvery", keys: "checkpoint_freq checkpoint_frequency ckpt_freq save_period checkpoint_period" },
  {
    field: "keepCheckpoints",
    keys: "save_total_limit checkpoints_total_limit total_limit keep_checkpoints keep_last_n_checkpoints max_checkpoints max_to_keep"
  },
  {
    field: "keepCheckpoints",
    keys: "keep_last_k keep_last_n keep_latest_k keep_last num_checkpoints_to_keep max_num_checkpoints_to_keep save_top_k checkpoint_hist"
  },
  { field: "metric", keys: "metric_for_best_model best_model_metric best_checkpoint_metric selection_metric best_metric_name early_stopping_metric monitor" },
  { field: "goal", keys: "greater_is_better maximize_best_checkpoint_metric metric_mode monitor_mode best_metric_mode" },
  { field: "goal", weak: true, under: /checkpoint|early_?stop|callback/, keys: "mode" },
  { field: "loadBest", keys: "load_best_model_at_end load_best_at_end load_best restore_best_weights restore_best" },
  { field: "patience", keys: "early_stopping_patience early_stop_patience es_patience patience_early_stopping early_stopping_rounds" },
  { field: "patience", weak: true, under: stoppingParent, keys: "patience" }
];
var foreignParents = /^(?:profil(?:er|ing)|env|environment|variables|with|inputs|build|build_args|properties|definitions|\$defs|metadata|labels|annotations|eval|evaluation|val|valid|validation|test|testing|predict|inference|generation|sampling|sampler|tokenizer|ema|discriminator|scripts|dependencies|devdependencies|services|jobs)$/;
var regularizationKey = /(?:^|_)(?:dropout|drop|drop_rate|drop_path(?:_rate)?|droppath|dropconnect|drop_connect(?:_rate)?|stochastic_depth(?:_prob|_rate)?|layerdrop|label_smoothing(?:_factor|_epsilon)?|smoothing|l1(?:_reg|_regularization)?|neftune_noise_alpha|reprob|z_loss(?:_weight)?)(?:_(?:rate|prob|p|ratio))?$/;
var augmentationKey = /^(?:mixup(?:_alpha|_prob)?|cutmix(?:_alpha|_minmax|_prob)?|cutout|random_erasing|rand_?augment|rand_aug|auto_?augment|aa|aug(?:ment|mentation)?s?|augmix|trivial_?augment|color_jitter|colou?r_?jitter|hflip|vflip|h_?flip|v_?flip|flip(?:lr|ud)?|random_(?:horizontal_)?flip|random_crop|random_resized_crop|random_rotation|degrees|shear|translate|perspective|hsv_[hsv]|mosaic|copy_paste|spec_?augment|specaug|time_masks?|freq_masks?|train_interpolation|aug_splits)$/;
function isRegularization(key2) {
  return regularizationKey.test(key2);
}
function isAugmentation(key2) {
  return augmentationKey.test(key2);
}
function normalizedKey(key2) {
  return key2.replace(/^-+/, "").replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[-\s.]+/g, "_").toLowerCase();
}

// src/configs/generic/keys.ts
var maxDepth3 = 6;
var maxKeys = 2e4;
var longestKey = Math.max(...aliases.flatMap(({ keys }) => keys.split(" ").map((key2) => key2.length))) * 2;
var ranked = /* @__PURE__ */ new Map();
for (const [index, alias] of aliases.entries()) {
  for (const [position, key2] of alias.keys.split(" ").entries()) {
    const entries = ranked.get(key2) ?? [];
    ranked.set(key2, [...entries, { alias, rank: index * 100 + position }]);
  }
}
function findKeys(root) {
  const candidates2 = [];
  const budget = { left: maxKeys };
  collect2(root, [], { candidates: candidates2, budget });
  candidates2.sort((a, b) => isOpen(a) - isOpen(b) || a.rank - b.rank || a.depth - b.depth);
  const found = /* @__PURE__ */ new Map();
  for (const candidate of candidates2) {
    const { field } = candidate.alias;
    const others2 = found.get(field);
    if (others2 === void 0) found.set(field, [candidate]);
    else others2.push(candidate);
  }
  return found;
}
function isOpen({ node }) {
  return node.tag === "expression" ? 1 : 0;
}
function collect2(node, parents, into) {
  if (node.kind !== "mapping" || parents.length > maxDepth3) return;
  for (const { key: key2, value } of node.entries.values()) {
    into.budget.left -= 1;
    if (into.budget.left < 0) return;
    if (value.kind === "sequence" || value.kind === "scalar" && key2.length > longestKey) continue;
    const name = normalizedKey(key2);
    if (value.kind === "scalar") into.candidates.push(...candidatesFor2(name, [...parents, key2], value));
    else if (!foreignParents.test(name)) collect2(value, [...parents, key2], into);
  }
}
function candidatesFor2(name, path, node) {
  const entries = ranked.get(name);
  if (entries === void 0 || node.value === null || node.value === "") return [];
  const parent = normalizedKey(path.at(-2) ?? "");
  const matching = entries.filter(({ alias }) => alias.under === void 0 || alias.under.test(parent));
  return matching.map(({ alias, rank }) => ({ alias, rank, depth: path.length, path: path.join("."), key: name, node }));
}

// src/configs/build.ts
function buildConfig(framework, fields, draft) {
  const { document } = fields;
  return {
    id: draft.name ? `${document.path}#${draft.name}` : document.path,
    path: document.path,
    framework,
    includes: document.composition?.includes ?? [],
    parts: document.composition?.parts ?? [],
    maxTrainSteps: draft.maxTrainSteps ?? null,
    learningRate: draft.learningRate ?? null,
    schedule: draft.schedule ?? null,
    warmup: draft.warmup ?? null,
    batch: batchOf(draft.batch ?? {}),
    optimizer: { name: draft.optimizer?.name ?? null, parameters: draft.optimizer?.parameters ?? {} },
    weightDecay: draft.weightDecay ?? null,
    regularization: draft.regularization ?? {},
    augmentation: draft.augmentation ?? {},
    evaluateEvery: draft.evaluateEvery ?? null,
    saveEvery: draft.saveEvery ?? null,
    keepCheckpoints: draft.keepCheckpoints ?? null,
    selection: selectionOf(draft.selection ?? {}),
    earlyStoppingPatience: draft.earlyStoppingPatience ?? null,
    values: flatten(draft.root ?? fields.root),
    problems: withoutRepeats([...fields.problems, ...lengthProblem(fields, draft)])
  };
}
function lengthProblem({ document }, draft) {
  return draft.maxTrainSteps ? [] : [problemAt(document, "config-without-length", null, draft.name ? { name: draft.name } : {})];
}
function batchOf({ perDevice = null, accumulation = null, devices = null, global = null }) {
  if (global !== null || perDevice === null || accumulation === null || devices === null) return { perDevice, accumulation, devices, global };
  return { perDevice, accumulation, devices, global: { ...perDevice, value: perDevice.value * accumulation.value * devices.value } };
}
function selectionOf({ metric = null, goal = null, loadBest = null }) {
  return metric === null && goal === null && loadBest === null ? null : { metric, goal, loadBest };
}
function withoutRepeats(problems) {
  const seen = new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.line, problem.values]), problem]));
  return [...seen.values()];
}

// src/configs/fields.ts
var emptyWords = /* @__PURE__ */ new Set(["", "none", "null", "nil", "~"]);
function fieldsOf(document, root = document.root, problems = [], prefix2 = "") {
  const node = (...keys) => firstPresent(root, keys)?.node ?? null;
  const read = (keys, expected, parse2) => {
    const found = firstPresent(root, keys);
    if (found === null) return null;
    const value = parse2(found.node);
    if (value !== null) return { value, span: found.node.span };
    problems.push(misunderstood(document, prefix2 + found.key, found.node, expected));
    return null;
  };
  const number3 = (...keys) => read(keys, "number", numberIn);
  const positive = (...keys) => unlessUnset(number3(...keys));
  const scalar2 = (...keys) => read(keys, "scalar", (found) => found.kind === "scalar" ? found.value : null);
  return {
    document,
    root,
    problems,
    node,
    has: (key2) => firstPresent(root, [key2]) !== null,
    number: number3,
    positive,
    length: (unit, ...keys) => inUnit2(positive(...keys), unit),
    text: (...keys) => read(keys, "text", textIn),
    flag: (...keys) => read(keys, "true or false", flagIn),
    numbers: (...keys) => read(keys, "list of numbers", numbersIn),
    scalar: scalar2,
    record: (...keys) => toRecord(
      keys.flatMap((key2) => {
        const value = scalar2(key2);
        return value === null ? [] : [[key2, value]];
      })
    ),
    under: (key2) => fieldsOf(document, node(key2) ?? { kind: "mapping", entries: /* @__PURE__ */ new Map(), span: root.span }, problems, `${prefix2}${key2}.`),
    report: (code, key2, values = {}) => {
      const at = key2 === null ? null : lookup(root, key2);
      problems.push(problemAt(document, code, at?.span ?? null, key2 === null ? values : { key: prefix2 + key2, ...values }));
    }
  };
}
function firstOf(...candidates2) {
  return candidates2.find((candidate) => candidate !== null) ?? null;
}
function inUnit2(value, unit) {
  return value === null ? null : { ...value, value: { value: value.value, unit } };
}
function byDefault(value) {
  return { value };
}
function toRecord(entries) {
  const record2 = /* @__PURE__ */ Object.create(null);
  for (const [name, value] of entries) record2[name] = value;
  return record2;
}
function numberIn(node) {
  return node.kind === "scalar" ? asNumber(node.value) : null;
}
function flagIn(node) {
  if (node.kind !== "scalar") return null;
  if (typeof node.value === "boolean") return node.value;
  const word2 = String(node.value).toLowerCase();
  return word2 === "true" ? true : word2 === "false" ? false : null;
}
function numbersIn(node) {
  if (node.kind === "mapping") return null;
  const parts2 = node.kind === "sequence" ? node.items.map(numberIn) : numbersOfText(node);
  const numbers = parts2.filter((part) => part !== null);
  return numbers.length === parts2.length ? numbers : null;
}
function numbersOfText(node) {
  if (typeof node.value !== "string") return [numberIn(node)];
  const inside = /^\s*[([]?([^()[\]]*)[)\]]?\s*$/.exec(node.value)?.[1];
  if (inside === void 0) return [null];
  return inside.replace(/,\s*$/, "").split(",").map((part) => asNumber(part));
}
function textIn(node) {
  if (node.kind !== "scalar" || node.value === null || node.value === "???") return null;
  return node.tag === "expression" && !/^(?:\w+\.)*[A-Z]\w*\.[A-Z][A-Z\d_]*$/.test(String(node.value)) ? null : String(node.value);
}
function firstPresent(root, keys) {
  for (const key2 of keys) {
    const node = lookup(root, key2);
    if (node !== void 0 && !isEmpty(node)) return { key: key2, node };
  }
  return null;
}
function isEmpty(node) {
  return node.kind === "scalar" && (node.value === null || typeof node.value === "string" && !node.quoted && emptyWords.has(node.value.toLowerCase()));
}
function misunderstood(document, key2, node, expected) {
  const text = node.kind === "scalar" ? String(node.value) : node.kind;
  const value = text.length > 80 ? `${text.slice(0, 79)}\u2026` : text;
  if (text.includes("${") || text === "???") return problemAt(document, "interpolation-open", node.span, { key: key2, value });
  if (text === "auto" || node.tag === "expression") return problemAt(document, "quantity-open", node.span, { key: key2, value });
  return problemAt(document, "value-not-understood", node.span, { key: key2, value, expected });
}
function unlessUnset(value) {
  return value === null || value.value <= 0 ? null : value;
}

// src/configs/generic/convert.ts
var decayKeys = /* @__PURE__ */ new Set(["decay_steps", "lr_decay_steps", "num_decay_steps", "lr_decay_iters", "decay_iters"]);
function convertGeneric(config, conversion) {
  const { schedule, maxTrainSteps } = config;
  const lengthPath = pathOf2(config, maxTrainSteps);
  if (schedule?.kind !== "known" || lengthPath === null || maxTrainSteps?.value.unit !== "steps") return null;
  const paths = Object.keys(schedule.keys);
  const keyed = (test) => paths.find((path) => test(normalizedKey(path.slice(path.lastIndexOf(".") + 1))));
  const length = { path: lengthPath, value: conversion.toSteps };
  if (conversion.recipe === "hold-then-decay") {
    const schedulePath = keyed((key2) => /sched|policy|decay_style/.test(key2));
    const decayPath = keyed((key2) => decayKeys.has(key2));
    if (schedulePath === void 0 || conversion.decaySteps === null) return null;
    const path = decayPath ?? `${prefixOf2(schedulePath)}decay_steps`;
    return [length, { path, value: conversion.decaySteps, after: schedulePath.slice(schedulePath.lastIndexOf(".") + 1) }];
  }
  if (schedule.schedule.family === "inverse-square-root") return null;
  const overPath = keyed((key2) => key2 === "decay_over");
  const over = overPath === void 0 ? void 0 : config.values.get(overPath)?.value;
  if (overPath === void 0 || typeof over !== "number") return [length];
  return [length, { path: overPath, value: Math.round(over * conversion.toSteps / conversion.fromSteps) }];
}

// src/configs/named.ts
function namedRecords(root) {
  const regularization = /* @__PURE__ */ new Map();
  const augmentation = /* @__PURE__ */ new Map();
  for (const [path, value] of flatten(root)) {
    if (value.value === null) continue;
    const key2 = normalizedKey(path.slice(path.lastIndexOf(".") + 1));
    if (isRegularization(key2)) regularization.set(path, value);
    else if (isAugmentation(key2)) augmentation.set(path, value);
  }
  return { regularization: toRecord(regularization), augmentation: toRecord(augmentation) };
}

// src/schedules/families/constant.ts
function constant(options2) {
  return makeSchedule(constantCurve(options2.rate), {
    family: "constant",
    parameters: { rate: options2.rate },
    peak: options2.rate,
    horizon: null,
    afterHorizon: "none"
  });
}
function constantFactor(options2) {
  const { rate, factor, steps: steps2 } = options2;
  const curve = pieces([
    { until: steps2, curve: constantCurve(rate * factor) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) }
  ]);
  return makeSchedule(curve, {
    family: "constant",
    parameters: { rate, factor, steps: steps2 },
    peak: Math.max(rate, rate * factor),
    warmup: factor < 1 ? steps2 : 0,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/exponential.ts
function exponential(options2) {
  const { start, ratio, end } = options2;
  const per = options2.per ?? 1;
  const hold = options2.hold ?? 0;
  const body = options2.staircase === true ? held(geometric({ scale: start, ratio, per: 1, begin: 0 }), per) : geometric({ scale: start, ratio, per, begin: 0 });
  const started = hold > 0 ? pieces([
    { until: hold, curve: constantCurve(start) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, hold) }
  ]) : body;
  const grows = ratio > 1;
  const curve = end === void 0 ? started : grows ? clamped(started, Number.NEGATIVE_INFINITY, end) : clamped(started, end);
  const reached = end !== void 0 && end > 0 && start > 0 && ratio > 0 && ratio !== 1 ? hold + per * Math.log(end / start) / Math.log(ratio) : null;
  return makeSchedule(curve, {
    family: "exponential",
    parameters: { start, ratio, per, staircase: options2.staircase, hold: options2.hold, end },
    peak: grows ? end ?? Number.POSITIVE_INFINITY : start,
    horizon: reached,
    afterHorizon: reached === null ? "none" : grows ? "constant" : "floor"
  });
}

// src/schedules/families/inverse-square-root.ts
function inverseSquareRoot(options2) {
  const { peak } = options2;
  const timescale = Math.max(options2.timescale, Number.MIN_VALUE);
  const floor = options2.floor ?? 0;
  const base = options2.floorBy === "clamp" ? 0 : floor;
  const curve = monotone(-1, (t) => base + (peak - base) / Math.sqrt((t + timescale) / timescale));
  return makeSchedule(options2.floorBy === "clamp" ? clamped(curve, floor) : curve, {
    family: "inverse-square-root",
    parameters: { peak, timescale: options2.timescale, floor, floorBy: floor === 0 ? void 0 : options2.floorBy ?? "add" },
    peak,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/binding.ts
function bindSchedule(keys, bind27, known4 = {}) {
  const bound = bind27(known4);
  const resolve2 = (more) => bindSchedule(keys, bind27, { ...known4, ...more });
  if (bound.kind === "known" && bound.schedule.unit === "steps") return { ...bound, keys };
  return { ...bound, keys, resolve: resolve2 };
}
function lengthsWith(known4, own2 = {}) {
  const open = [];
  const miss = (quantity, why) => {
    if (!open.some((other) => other.quantity === quantity)) open.push({ quantity, why });
    return null;
  };
  const stepsPerEpoch = own2.stepsPerEpoch ?? known4.stepsPerEpoch ?? null;
  const tokensPerStep2 = own2.tokensPerStep ?? known4.tokensPerStep ?? null;
  const samplesPerStep = own2.samplesPerStep ?? null;
  const updates = (length, of, total = null) => {
    if (length === null) return miss("steps", of);
    switch (length.unit) {
      case "steps":
        return length.value;
      case "epochs":
        return stepsPerEpoch === null ? miss("steps-per-epoch", of) : length.value * stepsPerEpoch;
      case "tokens":
        return tokensPerStep2 === null ? miss("tokens-per-step", of) : length.value / tokensPerStep2;
      case "samples":
        return samplesPerStep === null ? miss("world-size", of) : length.value / samplesPerStep;
      case "fraction":
        return total === null ? miss("steps", of) : length.value * total;
    }
  };
  return { open, updates, miss };
}
function openBound(lengths2, more) {
  return { kind: "open", family: more.family, parameters: more.parameters ?? {}, open: lengths2.open, horizon: more.horizon ?? null };
}
function parametersIn({ root }) {
  const parameters = /* @__PURE__ */ new Map();
  for (const [path, { value }] of flatten(root)) parameters.set(path, value);
  for (const { key: key2, value } of root.kind === "mapping" ? root.entries.values() : []) {
    const numbers = value.kind === "sequence" ? numbersIn(value) : null;
    if (numbers === null) continue;
    parameters.set(key2, numbers);
    for (const index of numbers.keys()) parameters.delete(`${key2}.${index}`);
  }
  return toRecord(parameters);
}
function scheduleKeys(fields, names3, more = {}) {
  const keys = /* @__PURE__ */ new Map();
  for (const name of names3) {
    const node = fields.node(name);
    if (node === null) continue;
    for (const [path, value] of flatten(node)) keys.set(path === "" ? name : `${name}.${path}`, value);
  }
  for (const [name, value] of Object.entries(more)) if (value !== null) keys.set(name, value);
  return toRecord(keys);
}

// src/configs/generic/schedule.ts
var families = new Map([
  ...names("constant", "constant none fixed constant_with_warmup constant_lr"),
  ...names("linear", "linear linear_decay linear_with_warmup linear_warmup linear_warmup_decay linear_decay_with_warmup"),
  ...names("cosine", "cosine cos cosine_decay cosine_annealing cosine_with_warmup cosine_warmup warmup_cosine cosine_decay_with_warmup"),
  ...names("inverse-square-root", "inverse_sqrt inv_sqrt rsqrt inverse_square_root inverse_sqrt_with_warmup"),
  ...names("exponential", "exponential exp exponential_decay")
]);
function names(family, words) {
  return words.split(" ").map((word2) => [word2, family]);
}
function genericSchedule(parts2) {
  const { fields, found } = parts2;
  const named2 = found.get("schedule")?.find(({ node }) => typeof node.value === "string");
  if (named2 === void 0) return null;
  const word2 = String(named2.node.value).toLowerCase().replace(/[-\s]+/g, "_");
  const options2 = optionsOf2(parts2, families.get(word2) ?? null);
  if (options2.family === null) fields.report("schedule-unknown", named2.path, { schedule: word2.slice(0, 80) });
  const fieldsUsed = ["schedule", "learningRate", "length", "warmup", "decay", "decayOver", "finalLearningRate", "stepsPerEpoch"];
  const paths = fieldsUsed.flatMap((field) => found.get(field)?.[0]?.path ?? []);
  return bindSchedule(scheduleKeys(fields, paths), (known4) => bind(options2, known4));
}
function optionsOf2({ fields, found, maxTrainSteps, learningRate, warmup }, family) {
  const numberOf3 = (field) => {
    const path = found.get(field)?.[0]?.path;
    return path === void 0 ? null : fields.number(path)?.value ?? null;
  };
  const final = numberOf3("finalLearningRate");
  const isRatio = /ratio|fraction/.test(found.get("finalLearningRate")?.[0]?.key ?? "");
  return {
    family,
    peak: learningRate?.value ?? null,
    length: maxTrainSteps?.value ?? null,
    warmup: warmup?.value ?? null,
    stepsPerEpoch: numberOf3("stepsPerEpoch"),
    decaySteps: numberOf3("decay"),
    decayOver: numberOf3("decayOver"),
    finalRatio: isRatio ? final : null,
    floor: isRatio ? null : final
  };
}
function bind(options2, known4) {
  const { family, length } = options2;
  const lengths2 = lengthsWith(known4, { stepsPerEpoch: options2.stepsPerEpoch });
  const given4 = length === null || length.unit !== "steps" ? known4.steps : void 0;
  const asOpen = () => openBound(lengths2, { family, horizon: length });
  const needsTotal = family === "linear" || family === "cosine" || options2.warmup?.unit === "fraction";
  const quiet = lengthsWith(known4, { stepsPerEpoch: options2.stepsPerEpoch });
  const exact = given4 ?? (needsTotal ? lengths2 : quiet).updates(length, "run length");
  const total = exact === null ? null : Math.ceil(exact);
  const peak = options2.peak ?? known4.learningRate ?? lengths2.miss("learning-rate", "learning rate");
  const warmupExact = options2.warmup === null ? 0 : lengths2.updates(options2.warmup, "warmup", total);
  if (family === null) lengths2.miss("custom", "schedule");
  if (family === "exponential" && (options2.finalRatio === null || options2.decayOver === null)) lengths2.miss("custom", "final_lr_ratio, decay_over");
  if (family === null || peak === null || warmupExact === null || lengths2.open.length > 0) return asOpen();
  return { kind: "known", schedule: make(family, options2, { peak, warmup: Math.ceil(warmupExact), total: total ?? 0 }), runLength: total };
}
function make(family, options2, { peak, warmup, total }) {
  const floor = options2.floor ?? peak * (options2.finalRatio ?? 0);
  const warmed5 = (body, clock) => withWarmup({ body, steps: warmup, form: "(u+1)/W", target: peak, clock });
  switch (family) {
    case "constant":
      return warmed5(constant({ rate: peak }), "shifted");
    case "linear": {
      const steps2 = options2.decaySteps ?? Math.max(1, total - warmup);
      return warmed5(linear({ start: peak, end: floor, steps: steps2, hold: total - steps2 }), "running");
    }
    case "cosine":
      return warmed5(cosine({ peak, floor, steps: Math.max(1, total - warmup), past: "rises" }), "shifted");
    case "inverse-square-root": {
      const timescale = Math.max(1, warmup);
      return warmed5(shifted(inverseSquareRoot({ peak, timescale }), 1 - timescale), "running");
    }
    case "exponential":
      return warmed5(exponential({ start: peak, ratio: options2.finalRatio ?? 1, per: options2.decayOver ?? 1 }), "running");
  }
}

// src/configs/generic/draft.ts
function genericDraft(fields) {
  const found = findKeys(fields.root);
  const pick = pickerOf(fields, found);
  const maxTrainSteps = pick.length("length");
  const intervalUnit = maxTrainSteps?.value.unit === "steps" ? "steps" : null;
  const warmup = warmupOf(fields, found.get("warmup")?.[0], maxTrainSteps?.value ?? null);
  const learningRate = pick.number("learningRate");
  return {
    maxTrainSteps,
    learningRate,
    warmup,
    schedule: genericSchedule({ fields, found, maxTrainSteps, learningRate, warmup }),
    batch: {
      perDevice: pick.positive("perDevice"),
      global: pick.positive("globalBatch"),
      accumulation: pick.positive("accumulation"),
      devices: pick.positive("devices")
    },
    optimizer: { name: pick.text("optimizer"), parameters: optimizerParameters(fields, found) },
    weightDecay: pick.number("weightDecay"),
    ...namedRecords(fields.root),
    evaluateEvery: pick.interval("evaluateEvery", intervalUnit),
    saveEvery: pick.interval("saveEvery", intervalUnit),
    keepCheckpoints: pick.positive("keepCheckpoints"),
    selection: { metric: pick.text("metric"), goal: goalOf(found.get("goal")?.[0]), loadBest: pick.flag("loadBest") },
    earlyStoppingPatience: pick.positive("patience")
  };
}
function pickerOf(fields, found) {
  const first = (field) => found.get(field)?.[0];
  const positive = (field) => {
    const path = first(field)?.path;
    return path === void 0 ? null : fields.positive(path);
  };
  const withPath = (field, read) => {
    const path = first(field)?.path;
    return path === void 0 ? null : read(path);
  };
  return {
    positive,
    number: (field) => withPath(field, (path) => fields.number(path)),
    text: (field) => withPath(field, (path) => fields.text(path)),
    flag: (field) => withPath(field, (path) => fields.flag(path)),
    length: (field) => {
      for (const { path, alias } of found.get(field) ?? []) {
        const value = alias.unit === void 0 ? null : fields.length(alias.unit, path);
        if (value !== null) return value;
      }
      return null;
    },
    interval: (field, bare) => {
      const best = first(field);
      if (best === void 0) return null;
      const unit = best.alias.unit ?? bare;
      const value = positive(field);
      if (value === null || unit !== null) return inUnit2(value, unit ?? "steps");
      fields.report("unit-not-known", best.path, { value: value.value });
      return null;
    }
  };
}
function warmupOf(fields, found, run) {
  if (found === void 0) return null;
  const value = fields.number(found.path);
  if (value === null || value.value < 0) return null;
  if (value.value > 0 && value.value < 1 && found.alias.unit !== "epochs") return inUnit2(value, "fraction");
  const unit = found.alias.unit ?? (value.value === 0 ? "steps" : null);
  const isLonger = unit === "epochs" && run?.unit === "epochs" && value.value > run.value;
  if (unit !== null && !isLonger) return inUnit2(value, unit);
  fields.report("unit-not-known", found.path, { value: value.value });
  return null;
}
function goalOf(found) {
  if (found === void 0) return null;
  const goals = /* @__PURE__ */ new Map([
    [true, "max"],
    [false, "min"],
    ["max", "max"],
    ["min", "min"]
  ]);
  const value = goals.get(typeof found.node.value === "string" ? found.node.value.toLowerCase() : found.node.value);
  return value === void 0 ? null : { value, span: found.node.span };
}
var optimizerKeys = ["momentum", "nesterov", "beta1", "beta2", "betas.0", "betas.1", "adam_beta1", "adam_beta2", "adam_epsilon", "eps", "epsilon", "amsgrad"];
function optimizerParameters(fields, found) {
  const beside = ["optimizer", "learningRate", "weightDecay"].flatMap((field) => found.get(field)?.[0]?.path.replace(/[^.]*$/, "") ?? []);
  const parents = /* @__PURE__ */ new Set(["", "optimizer.", "optim.", "optimizer.params.", "optimizer_params.", ...beside]);
  const names3 = [...parents].flatMap((parent) => optimizerKeys.map((key2) => parent + key2));
  return fields.record(...names3);
}

// src/configs/test-modules.ts
function isTestModule(path) {
  return /(?:^|[/\\])(?:test_[^/\\]*|[^/\\]*_test|conftest)\.py$/.test(path);
}

// src/configs/generic/recognise.ts
var foreignShapes = [
  ["services"],
  ["jobs", "runs-on"],
  ["jobs", "on"],
  ["jobs", "true"],
  ["apiVersion", "kind"],
  ["dependencies", "name"],
  ["devDependencies"],
  ["compilerOptions"],
  ["model_type", "architectures"],
  ["architectures", "transformers_version"],
  ["tokenizer_class"],
  ["added_tokens"],
  ["peft_type"],
  ["openapi"],
  ["swagger"],
  ["nbformat"],
  ["log_history"],
  ["$schema", "properties"],
  ["repos"],
  ["stages"],
  ["build-system"],
  ["site_name"],
  ["distributed_type", "compute_environment"],
  ["fsdp_version", "distributed_type"],
  ["tasks", "num_fewshot"],
  ["task", "dataset_path", "metric_list"],
  ["dataset_info", "configs"],
  ["cells", "metadata"],
  ["bos_token_id", "eos_token_id", "transformers_version"],
  ["Parameters", "Resources"],
  ["images", "annotations", "categories"],
  ["train", "val", "nc", "names"],
  ["nc", "backbone", "head"],
  ["model", "tools"]
];
var learning = [
  "learningRate",
  "schedule",
  "finalLearningRate",
  "decay",
  "warmup",
  "weightDecay",
  "optimizer",
  "evaluateEvery",
  "saveEvery"
];
var leastInPrograms = 3;
function recogniseGeneric(document) {
  const { root, language } = document;
  if (root.kind !== "mapping" || isForeign(root)) return 0;
  const fields = fieldsThatCount(findKeys(root));
  const kinds = new Set(fields.map((found) => found.alias.field));
  const isProgram = language === "python" || language === "shell";
  if (isProgram && (kinds.size < leastInPrograms || !kinds.has("learningRate") || isTestModule(document.path))) return 0;
  const lengths2 = fields.filter(({ alias }) => alias.field === "length");
  if (lengths2.some(({ alias, key: key2 }) => alias.weak !== true && (kinds.size >= 2 || key2.includes("train")))) return 0.2 + Math.min(kinds.size, 10) / 100;
  if (!learning.some((field) => kinds.has(field))) return 0;
  if (lengths2.length > 0) return kinds.size >= 2 ? 0.15 : 0;
  return !isProgram && kinds.has("learningRate") && kinds.size >= 2 ? 0.1 : 0;
}
function fieldsThatCount(found) {
  return [...found.values()].flat().filter(({ alias, node }) => {
    if (node.tag === "expression") return false;
    if (alias.field === "length" || alias.field === "learningRate") return typeof node.value === "number" || /^[\d.][\d._e+-]*$/i.test(String(node.value));
    return true;
  });
}
function isForeign(root) {
  return foreignShapes.some((shape) => shape.every((key2) => root.entries.has(key2))) || isResult(root);
}
var resultKey = /^(?:(?:best|final|last|min|max|mean|avg)_(?:(?:val|valid|validation|eval|test|train)_)?(?:loss|acc|accuracy|metric|score|value|step|epoch|iter|reward)|episode_reward_\w+|\w*wall_clock\w*|elapsed\w*|(?:train_)?runtime|time_total_s|training_iteration|timesteps_total|total_flos)$/;
var leastResults = 2;
function isResult({ entries }) {
  let found = 0;
  for (const { key: key2, value } of entries.values()) if (value.kind === "scalar" && typeof value.value === "number" && resultKey.test(normalizedKey(key2))) found++;
  return found >= leastResults;
}

// src/configs/generic/support.ts
var genericSupport = {
  keys: {
    maxTrainSteps: ["epochs", "max_steps", "max_train_steps", "train.steps", "train.epochs", "train.max_steps"],
    learningRate: ["lr", "learningRate", "config.learning_rate", "train.optimizer.lr", "train.optimizer.learningRate", "train.optimizer.learning-rate"],
    warmup: ["warmup-epochs", "config.warmup_steps", "train.scheduler.warmup_steps", "train.scheduler.warmup-epochs"],
    "batch.perDevice": ["batch-size", "micro_batch_size", "train.batch-size", "train.micro_batch_size"],
    "batch.accumulation": ["grad-accum-steps", "train.accum_steps", "train.grad-accum-steps"],
    "batch.devices": ["devices", "world_size", "train.devices", "train.world_size"],
    "batch.global": ["config.global_batch_size"],
    "optimizer.name": [
      "train.optimizer.kind",
      "train.optimizer.name",
      "config.optimizer.kind",
      "config.optimizer.name",
      "train.optimizer.optimizer",
      "config.optimizer.optimizer"
    ],
    weightDecay: [
      "weightDecay",
      "weight-decay",
      "train.optimizer.weightDecay",
      "config.optimizer.weightDecay",
      "train.optimizer.weight-decay",
      "config.optimizer.weight_decay"
    ],
    evaluateEvery: ["train.eval_every", "train.evaluateEvery", "config.evaluateEvery", "config.eval_every_steps"],
    saveEvery: ["train.saveEvery", "train.save_every"],
    keepCheckpoints: ["train.keepCheckpoints", "train.keep_checkpoints"],
    "selection.metric": ["early_stopping.monitor"],
    "selection.goal": ["early_stopping.mode"],
    earlyStoppingPatience: ["early_stopping.patience"]
  },
  composition: "Hydra `defaults` lists, OmegaConf interpolation; `_base_`; anchors and merge keys; several whole variants at the top of one file are configs each",
  notSupported: "keys that one project made up; schedules that are only named"
};

// src/configs/generic/reader.ts
var generic = {
  id: "generic",
  title: "Generic",
  url: "https://github.com/longrun-dev/longrun/blob/main/docs/schedules.md#generic-configs",
  recognisedBy: "a run length such as `max_train_steps`, or `epochs` or a learning rate beside another training key; in Python and launch scripts at least three of them",
  languages: ["yaml", "json", "toml", "ini", "python", "shell"],
  support: genericSupport,
  recognise: recogniseGeneric,
  read: (document) => {
    const fields = fieldsOf(document);
    return { kind: "read", value: [buildConfig("generic", fields, genericDraft(fields))], problems: [] };
  },
  convert: convertGeneric
};

// src/configs/hydra/support.ts
var hydraSupport = {
  keys: {
    maxTrainSteps: ["train.max_steps"],
    learningRate: ["optimizer.lr"],
    warmup: ["schedule.warmup_steps"],
    "batch.perDevice": ["train.batch_size"],
    "batch.accumulation": ["train.grad_accum"],
    "optimizer.name": ["optimizer.name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["train.eval_every"],
    saveEvery: ["train.save_every"]
  },
  composition: "Hydra `defaults` lists, OmegaConf interpolation; an option of a group is read as a part of the configs that choose it",
  notSupported: "overrides on the command line; groups of installed packages; custom resolvers"
};

// src/configs/hydra/reader.ts
var ownSettings = [
  "run",
  "sweep",
  "job",
  "launcher",
  "sweeper",
  "job_logging",
  "hydra_logging",
  "searchpath",
  "output_subdir",
  "mode",
  "verbose",
  "callbacks",
  "env"
];
var hydra = {
  id: "hydra",
  title: "Hydra",
  url: "https://hydra.cc/docs/advanced/defaults_list/",
  recognisedBy: "a `defaults` list of groups and options, a `# @package _global_` line, or Hydra\u2019s own settings below `hydra` beside training keys",
  languages: ["yaml"],
  support: hydraSupport,
  recognise,
  read: (document) => {
    const fields = fieldsOf(document);
    return { kind: "read", value: [buildConfig("hydra", fields, genericDraft(fields))], problems: [] };
  }
};
function recognise(document) {
  if (document.composition?.kind === "hydra") return findKeys(document.root).size > 0 ? 0.35 : 0.05;
  return hasOwnSettings(document) && recogniseGeneric(document) > 0 ? 0.35 : 0;
}
function hasOwnSettings({ root }) {
  const settings2 = root.kind === "mapping" ? root.entries.get("hydra")?.value : void 0;
  return settings2?.kind === "mapping" && ownSettings.some((key2) => settings2.entries.has(key2));
}

// src/configs/hugging-face/facts.ts
var transformersPastHorizon = {
  constant: "none",
  constant_with_warmup: "none",
  linear: "zero",
  cosine: "rises",
  cosine_with_restarts: "zero",
  polynomial: "floor",
  inverse_sqrt: "none"
};
var huggingFaceFacts = {
  framework: "hugging-face",
  follows: "transformers 5.18.0, src/transformers/optimization.py; warmup_ratio as in 4.x",
  runLengthKeys: ["max_steps", "max_train_steps", "num_train_epochs"],
  horizonKeys: ["max_steps", "max_train_steps", "num_train_epochs", "lr_scheduler_kwargs.num_stable_steps", "lr_scheduler_kwargs.num_decay_steps"],
  coupled: "yes",
  pastHorizon: {
    ...transformersPastHorizon,
    cosine_with_min_lr: "rises",
    cosine_warmup_with_min_lr: "rises",
    warmup_stable_decay: "zero"
  }
};

// src/configs/axolotl/facts.ts
var axolotlFacts = {
  framework: "axolotl",
  follows: "axolotl 0.12, src/axolotl/core/trainers/mixins/scheduler.py and utils/schedulers.py, over transformers 5.18.0",
  runLengthKeys: ["max_steps", "num_epochs"],
  horizonKeys: ["max_steps", "num_epochs", "cosine_constant_lr_ratio"],
  coupled: "yes",
  pastHorizon: {
    ...transformersPastHorizon,
    one_cycle: "stops",
    rex: "zero"
  }
};

// src/configs/axolotl/convert.ts
function convertAxolotl(config, conversion) {
  const { values } = config;
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const { decaySteps: decaySteps2, fromSteps, toSteps, warmupSteps } = conversion;
  const isShare = typeof values.get("warmup_ratio")?.value === "number" && !values.has("warmup_steps");
  const warmup = isShare ? [{ path: "warmup_ratio", value: shareOf(warmupSteps, toSteps) }] : [];
  const type = String(values.get("lr_scheduler")?.value ?? "cosine").toLowerCase();
  const kwargs = (value) => ({ path: "lr_scheduler_kwargs", value, after: "lr_scheduler" });
  if (conversion.recipe === "hold-then-decay") {
    if (type === "warmup_stable_decay") return [...length, ...warmup, kwargs({ num_decay_steps: decaySteps2 })];
    if (type !== "linear") return null;
    const decay = kwargs({ num_decay_steps: decaySteps2, decay_type: "linear", min_lr_ratio: conversion.floor / conversion.peak });
    return [{ path: "lr_scheduler", value: "warmup_stable_decay" }, decay, ...length, ...warmup];
  }
  if (type === "one_cycle") return null;
  if (type !== "inverse_sqrt") return [...length, ...warmup];
  const timescale = Number(values.get("lr_scheduler_kwargs.timescale")?.value ?? (warmupSteps || 1e4));
  return [...length, ...warmup, kwargs({ timescale: Math.round(timescale * toSteps / fromSteps) })];
}

// src/schedules/families/polynomial.ts
function polynomial(options2) {
  const { start, end, steps: steps2, power: power2 } = options2;
  const hold = options2.hold ?? 0;
  const shape = power2 === 1 ? "linear" : { power: power2 };
  const curve = transition({ shape, from: start, to: end, begin: hold, length: steps2, warp: options2.warp ?? 1 });
  return makeSchedule(curve, {
    family: options2.family ?? "polynomial",
    parameters: { start, end, steps: steps2, power: power2, hold: options2.hold, warp: options2.warp },
    peak: Math.max(start, end),
    warmup: end > start ? hold + steps2 : 0,
    horizon: hold + steps2,
    afterHorizon: restingAt(end, start)
  });
}
function polynomialCycles(options2) {
  const { start, end, steps: steps2, power: power2 } = options2;
  return makeSchedule(steps2 > 0 && start > end ? cyclingCurve(options2) : constantCurve(end), {
    family: "polynomial",
    parameters: { start, end, steps: steps2, power: power2, cycle: true },
    peak: Math.max(start, end),
    horizon: steps2,
    afterHorizon: "rises"
  });
}
function cyclingCurve(options2) {
  const { start, end, steps: steps2, power: power2 } = options2;
  const shape = power2 === 1 ? "linear" : { power: power2 };
  const cycleOf = (u) => Math.max(1, Math.ceil(u / steps2));
  const curveOf2 = (cycle) => arcCurve({ shape, from: start, to: end, begin: 0, length: steps2 * cycle });
  function* arrivals(from2, to) {
    for (let u = from2; u < to; ) {
      const cycle = cycleOf(u);
      const until = Math.min(to, Math.max(u + 1, Math.floor(steps2 * cycle) + 1));
      yield { from: u, to: until, curve: curveOf2(cycle) };
      u = until;
    }
  }
  const addUpCycles = (from2, to) => {
    let total = 0;
    for (const cycle of arrivals(from2, to)) total += cycle.curve.sum(cycle.from, cycle.to);
    return total;
  };
  return makeCurve({
    at: (u) => curveOf2(cycleOf(u)).at(u),
    sum: (from2, to) => {
      const [first, last] = [cycleOf(from2) + 1, cycleOf(to - 1)];
      if (!Number.isInteger(steps2) || last <= first) return addUpCycles(from2, to);
      const unit = arcCurve({ shape, from: 1, to: 0, begin: 0, length: steps2 }).sum(1, steps2 + 1);
      const whole = end * steps2 * (last - first) + (start - end) * unit * sumSmooth((cycle) => cycle ** -power2, first, last);
      return addUpCycles(from2, steps2 * (first - 1) + 1) + whole + addUpCycles(steps2 * (last - 1) + 1, to);
    },
    countBelow: (level, from2, to) => {
      if (level <= end) return 0;
      let count = 0;
      for (const cycle of arrivals(from2, to)) {
        if (cycle.from > from2 && cycle.curve.at(cycle.from) < level) return count + to - cycle.from;
        count += cycle.curve.countBelow(level, cycle.from, cycle.to);
      }
      return count;
    },
    *stretches(from2, to) {
      for (const cycle of arrivals(from2, to)) yield { from: cycle.from, to: cycle.to, direction: -1 };
    }
  });
}

// src/schedules/families/warmup-stable-decay.ts
function stableDecay(options2) {
  const { peak, stable: stable2, decay } = options2;
  const floor = options2.floor ?? 0;
  const shape = options2.shape ?? "linear";
  const floorBy = options2.floorBy ?? "rescale";
  const cycles = options2.cycles ?? 0.5;
  const to = floorBy === "clamp" ? 0 : floor;
  const arc = { shape, from: peak, to, begin: stable2, length: decay };
  const falling2 = shape === "cosine" && cycles !== 0.5 ? wave({ middle: (peak + to) / 2, amplitude: (peak - to) / 2, begin: stable2, half: decay / (2 * cycles) }) : arcCurve(arc);
  const curve = pieces([
    { until: stable2, curve: constantCurve(peak) },
    { until: stable2 + Math.max(0, decay), curve: floorBy === "clamp" ? clamped(falling2, floor) : falling2 },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return makeSchedule(curve, {
    family: "warmup-stable-decay",
    parameters: { peak, floor, stable: stable2, decay, shape: nameOfShape(shape), floorBy: floor === 0 ? void 0 : floorBy, cycles: options2.cycles },
    peak,
    horizon: stable2 + decay,
    afterHorizon: restingAt(floor, peak)
  });
}
function nameOfShape(shape) {
  if (typeof shape === "string") return shape;
  if ("power" in shape) return `(1-p)^${shape.power}`;
  return "complement" in shape ? `1-p^${shape.complement}` : "tanh";
}

// src/configs/hugging-face/schedulers.ts
var defaultTimescale = 1e4;
function decaySteps({ warmup, total }) {
  return Math.max(1, total - warmup);
}
function option(call, name, otherwise) {
  return call.options.number(name)?.value ?? otherwise;
}
var shapes = /* @__PURE__ */ new Map([
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["1-sqrt", "1-sqrt"]
]);
function floorOf({ peak, options: options2 }) {
  const rate = options2.number("min_lr_rate");
  const floor = options2.number("min_lr");
  if (rate === null === (floor === null)) return null;
  return rate === null ? floor?.value ?? null : rate.value * peak;
}
function risingCosine(call, floor) {
  return cosine({ peak: call.peak, floor, steps: decaySteps(call), cycles: option(call, "num_cycles", 0.5), past: "rises" });
}
function warmupStableDecay(call) {
  const { peak, warmup, total, options: options2 } = call;
  const decay = options2.number("num_decay_steps")?.value;
  if (decay === void 0) return null;
  const floor = peak * option(call, "min_lr_ratio", 0);
  const stable2 = Math.max(0, options2.number("num_stable_steps")?.value ?? total - warmup - decay);
  const shape = shapes.get(options2.text("decay_type")?.value ?? "cosine");
  const rise = shapes.get(options2.text("warmup_type")?.value ?? "linear");
  if (shape === void 0 || rise === void 0) return null;
  const body = stableDecay({ peak, floor, stable: stable2, decay, shape, cycles: option(call, "num_cycles", 0.5) });
  return withWarmup({ body, steps: warmup, start: floor, target: peak, shape: rise === "1-sqrt" ? "sqrt" : rise });
}
function cosineWarmupWithMinimum(call) {
  const { peak, warmup, options: options2 } = call;
  const floor = floorOf(call);
  if (floor === null) return null;
  const body = shifted(risingCosine(call, floor), 1);
  const startRate = options2.number("warmup_lr_rate");
  if (startRate === null) return withWarmup({ body, steps: warmup, form: "(u+1)/W", target: peak });
  return withWarmup({ body, steps: warmup, form: "u/(W-1)", start: peak * startRate.value, target: peak });
}
var schedulers = /* @__PURE__ */ new Map([
  ["constant", { family: "constant", takes: "nothing", make: ({ peak }) => constant({ rate: peak }) }],
  ["constant_with_warmup", { family: "constant", takes: "warmup", make: ({ peak, warmup }) => withWarmup({ body: constant({ rate: peak }), steps: warmup }) }],
  [
    "linear",
    {
      family: "linear",
      takes: "warmup-and-total",
      make: (call) => withWarmup({ body: linear({ start: call.peak, end: 0, steps: decaySteps(call) }), steps: call.warmup })
    }
  ],
  ["cosine", { family: "cosine", takes: "warmup-and-total", make: (call) => withWarmup({ body: risingCosine(call, 0), steps: call.warmup }) }],
  [
    "cosine_with_restarts",
    {
      family: "cosine-restarts",
      takes: "warmup-and-total",
      make: (call) => {
        const body = hardRestarts({ peak: call.peak, steps: decaySteps(call), count: option(call, "num_cycles", 1) });
        return withWarmup({ body, steps: call.warmup });
      }
    }
  ],
  [
    "polynomial",
    {
      family: "polynomial",
      takes: "warmup-and-total",
      make: (call) => {
        const end = option(call, "lr_end", 1e-7);
        if (end >= call.peak) return null;
        const body = polynomial({ start: call.peak, end, steps: decaySteps(call), power: option(call, "power", 1) });
        return withWarmup({ body, steps: call.warmup });
      }
    }
  ],
  [
    "inverse_sqrt",
    {
      family: "inverse-square-root",
      takes: "warmup",
      make: (call) => {
        const timescale = call.options.positive("timescale")?.value ?? (call.warmup || defaultTimescale);
        return withWarmup({ body: inverseSquareRoot({ peak: call.peak, timescale }), steps: call.warmup, target: call.peak });
      }
    }
  ],
  [
    "cosine_with_min_lr",
    {
      family: "cosine",
      takes: "warmup-and-total",
      make: (call) => {
        const floor = floorOf(call);
        return floor === null ? null : withWarmup({ body: risingCosine(call, floor), steps: call.warmup });
      }
    }
  ],
  ["cosine_warmup_with_min_lr", { family: "cosine", takes: "warmup-and-total", make: cosineWarmupWithMinimum }],
  ["warmup_stable_decay", { family: "warmup-stable-decay", takes: "warmup-and-total", make: warmupStableDecay }],
  ["reduce_lr_on_plateau", { family: "reduce-on-plateau", takes: "evaluations", make: () => null }],
  ["greedy", { family: "greedy", takes: "evaluations", make: () => null }]
]);

// src/configs/plateau.ts
var plateauDefaults = { mode: "min", factor: 0.1, patience: 10, threshold: 1e-4, threshold_mode: "rel", cooldown: 0, min_lr: 0, eps: 1e-8 };
var greedyDefaults = {
  mode: "min",
  factor: 0.95,
  patience: 10,
  threshold: 1e-6,
  threshold_mode: "abs",
  cooldown: 0,
  min_lr: 1e-3,
  max_lr: 1
};

// src/schedules/families/one-cycle.ts
function oneCycle(options2) {
  const { start, peak, end, peakAt, backAt, endAt, anneal } = options2;
  const points = [
    { at: 0, rate: start },
    { at: peakAt, rate: peak, shape: anneal }
  ];
  if (backAt !== void 0) points.push({ at: backAt, rate: start, shape: anneal });
  points.push({ at: endAt, rate: end, shape: anneal });
  const afterHorizon = options2.stops ? { afterHorizon: "stops" } : {};
  return piecewiseInterpolated({ points, family: "one-cycle", ...afterHorizon });
}

// src/configs/axolotl/schedulers.ts
var ownSchedulers = /* @__PURE__ */ new Map([
  ["one_cycle", "one-cycle"],
  ["rex", "rex"]
]);
function makeAxolotl(call) {
  const { name, fields, peak, warmup, total } = call;
  const options2 = fields.under("lr_scheduler_kwargs");
  const ratio = fields.number("cosine_min_lr_ratio")?.value ?? null;
  if (name === "one_cycle") return oneCycleOf(call, options2);
  if (name === "rex") return rex({ peak, floor: peak * (ratio ?? 0), warmup, total });
  const own2 = name === "cosine" ? ownCosine(call, ratio) : null;
  if (own2 !== null) return own2;
  const scheduler = schedulers.get(name);
  return scheduler?.make({ peak, warmup, total, options: options2 }) ?? null;
}
function ownCosine({ fields, peak, warmup, total }, ratio) {
  const steps2 = Math.max(1, total - warmup);
  if (fields.flag("lr_quadratic_warmup")?.value === true) return withWarmup({ body: cosine({ peak, steps: steps2, past: "rises" }), steps: warmup, shape: "1-square" });
  if (ratio === null || ratio === 0) return null;
  const floor = peak * ratio;
  const share = fields.number("cosine_constant_lr_ratio")?.value ?? 0;
  if (share === 0) return withWarmup({ body: cosine({ peak, floor, steps: steps2, past: "rises" }), steps: warmup });
  return withWarmup({ body: cosine({ peak, floor, steps: Math.max(1, Math.trunc(total * share) - warmup) }), steps: warmup });
}
function oneCycleOf({ peak, warmup, total }, options2) {
  const option8 = (key2, otherwise) => options2.number(key2)?.value ?? otherwise;
  const share = option8("pct_start", warmup / total);
  const start = peak / option8("div_factor", 25);
  const end = start / option8("final_div_factor", 1e4);
  const anneal = options2.text("anneal_strategy")?.value === "linear" ? "linear" : "cosine";
  const peakAt = share * total - 1;
  const endAt = total - 1;
  if (peakAt > 0) return oneCycle({ start, peak, end, peakAt, endAt, anneal, stops: true });
  const points = [
    { at: peakAt, rate: peak },
    { at: endAt, rate: end, shape: anneal }
  ];
  return piecewiseInterpolated({ points, family: "one-cycle", afterHorizon: "stops" });
}
function rex({ peak, floor, warmup, total }) {
  const length = total - warmup;
  const left = (z) => floor + (peak - floor) * (z / (0.1 + 0.9 * z));
  const falling2 = monotone(-1, (u) => left((length - (u - warmup)) / length));
  const parts2 = [
    {
      until: 1,
      curve: constantCurve(warmup === 0 ? peak : warmup === 1 || length <= 0 ? floor : left((length - (length - warmup % length) % length) / length))
    },
    { until: warmup === 0 ? 1 : through(warmup), curve: line({ from: 0, to: peak, begin: 0, length: Math.max(1, warmup) }) },
    { until: total, curve: falling2 },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ];
  return makeSchedule(pieces(parts2), {
    family: "rex",
    parameters: { peak, floor, warmup, total },
    peak,
    warmup,
    horizon: total,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/axolotl/schedule.ts
var keyNames = [
  "lr_scheduler",
  "lr_scheduler_kwargs",
  "learning_rate",
  "max_steps",
  "num_epochs",
  "warmup_steps",
  "warmup_ratio",
  "cosine_min_lr_ratio",
  "cosine_constant_lr_ratio",
  "lr_quadratic_warmup"
];
function readLength(fields) {
  const epochs = fields.has("num_epochs") ? null : byDefault({ value: 1, unit: "epochs" });
  return firstOf(fields.length("steps", "max_steps"), fields.length("epochs", "num_epochs"), epochs);
}
function bindAxolotl(fields) {
  const name = (fields.text("lr_scheduler")?.value ?? "cosine").toLowerCase();
  if (!schedulers.has(name) && !ownSchedulers.has(name)) fields.report("schedule-unknown", "lr_scheduler", { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, keyNames), (known4) => bind2(fields, name, known4));
}
function bind2(fields, name, known4) {
  const lengths2 = lengthsWith(known4);
  const scheduler = schedulers.get(name);
  if (scheduler === void 0 && !ownSchedulers.has(name)) lengths2.miss("custom", "lr_scheduler");
  if (scheduler?.takes === "evaluations") lengths2.miss("evaluations", "lr_scheduler");
  const peak = fields.number("learning_rate")?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const length = readLength(fields)?.value ?? null;
  const isFlat = scheduler?.takes === "nothing";
  const total = totalUpdates(length, known4) ?? (isFlat ? 0 : lengths2.miss("steps-per-epoch", "num_epochs"));
  if (peak !== null && total !== null && lengths2.open.length === 0) {
    const warmup = isFlat ? 0 : warmupUpdates(fields, total);
    const schedule = warmup === null ? null : makeAxolotl({ name, fields, peak, warmup, total });
    if (schedule !== null) return { kind: "known", schedule, runLength: totalUpdates(length, known4) };
    lengths2.miss("custom", "lr_scheduler_kwargs");
  }
  const defaults3 = name === "reduce_lr_on_plateau" ? plateauDefaults : name === "greedy" ? greedyDefaults : {};
  const parameters = { scheduler: name, ...defaults3, ...parametersIn(fields.under("lr_scheduler_kwargs")) };
  return openBound(lengths2, { family: scheduler?.family ?? ownSchedulers.get(name) ?? null, parameters, horizon: length });
}
function totalUpdates(length, known4) {
  if (length?.unit === "steps") return length.value;
  if (known4.steps !== void 0) return known4.steps;
  return length === null || known4.stepsPerEpoch === void 0 ? null : Math.ceil(length.value * known4.stepsPerEpoch);
}
function warmupUpdates(fields, total) {
  const stated = fields.number("warmup_steps");
  const ratio = fields.number("warmup_ratio");
  if (stated === null && fields.has("warmup_steps") || ratio === null && fields.has("warmup_ratio")) return null;
  const steps2 = stated?.value ?? (ratio === null ? Math.min(Math.trunc(0.03 * total), 100) : Math.max(Math.trunc(ratio.value * total), 0));
  return steps2 === 1 ? 2 : steps2;
}

// src/configs/axolotl/support.ts
var axolotlSupport = {
  keys: {
    maxTrainSteps: ["num_epochs"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_ratio", "warmup_steps"],
    "batch.perDevice": ["micro_batch_size"],
    "batch.accumulation": ["batch_size", "gradient_accumulation_steps"],
    "optimizer.name": ["optimizer"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["eval_steps", "evals_per_epoch"],
    saveEvery: ["save_steps", "saves_per_epoch"],
    keepCheckpoints: ["save_total_limit"],
    earlyStoppingPatience: ["early_stopping_patience"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "the number of updates in an epoch, which packing decides; `max_steps: -1`, which is not set"
};

// src/configs/axolotl/reader.ts
var ownNames = [
  "micro_batch_size",
  "sequence_len",
  "sample_packing",
  "val_set_size",
  "dataset_prepared_path",
  "evals_per_epoch",
  "saves_per_epoch",
  "pad_to_sequence_len",
  "lora_target_linear",
  "train_on_inputs",
  "adapter",
  "datasets",
  "pretraining_dataset",
  "chat_template",
  "special_tokens",
  "cosine_min_lr_ratio",
  "flash_attention"
];
var axolotl = {
  id: "axolotl",
  title: "axolotl",
  url: "https://docs.axolotl.ai/docs/config-reference.html",
  recognisedBy: "`base_model` beside `micro_batch_size`, `sequence_len`, `val_set_size`, `adapter`, `datasets`",
  languages: ["yaml", "json"],
  support: axolotlSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readAxolotl(document)], problems: [] }),
  convert: convertAxolotl
};
function scoreOf(root) {
  const own2 = ownNames.filter((name) => root.entries.has(name)).length;
  const trains = ["learning_rate", "num_epochs", "max_steps", "lr_scheduler"].some((name) => root.entries.has(name));
  return root.entries.has("base_model") && own2 >= 2 && trains ? 0.9 : 0;
}
function readAxolotl(document) {
  const fields = fieldsOf(document);
  const steps2 = fields.number("warmup_steps");
  return buildConfig("axolotl", fields, {
    maxTrainSteps: readLength(fields),
    learningRate: fields.number("learning_rate"),
    schedule: bindAxolotl(fields),
    warmup: firstOf(inUnit2(steps2, "steps"), inUnit2(fields.number("warmup_ratio"), "fraction")),
    batch: {
      perDevice: firstOf(fields.positive("micro_batch_size"), fields.has("micro_batch_size") ? null : byDefault(1)),
      accumulation: accumulationOf(fields),
      devices: fields.positive("world_size")
    },
    optimizer: { name: fields.text("optimizer"), parameters: fields.record("adam_beta1", "adam_beta2", "adam_epsilon", "max_grad_norm", "optim_args") },
    weightDecay: fields.number("weight_decay"),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(perEpoch(fields, "evals_per_epoch"), every(fields, "eval_steps"), strategy(fields, "eval_strategy", "evaluation_strategy")),
    saveEvery: saving(fields),
    keepCheckpoints: fields.positive("save_total_limit"),
    selection: selectionOf2(fields),
    earlyStoppingPatience: fields.positive("early_stopping_patience")
  });
}
function accumulationOf(fields) {
  if (fields.has("gradient_accumulation_steps")) return fields.positive("gradient_accumulation_steps");
  const batch = fields.positive("batch_size");
  const micro = fields.positive("micro_batch_size")?.value ?? 1;
  return batch === null ? byDefault(1) : { ...batch, value: Math.max(1, Math.floor(batch.value / micro)) };
}
function perEpoch(fields, key2) {
  const times2 = fields.positive(key2);
  return times2 === null ? null : { ...times2, value: { value: 1 / times2.value, unit: "epochs" } };
}
function every(fields, key2) {
  const value = fields.positive(key2);
  return inUnit2(value, value !== null && value.value < 1 ? "fraction" : "steps");
}
function strategy(fields, ...keys) {
  const word2 = fields.text(...keys);
  return word2?.value === "epoch" ? { ...word2, value: { value: 1, unit: "epochs" } } : null;
}
function saving(fields) {
  const word2 = fields.text("save_strategy")?.value;
  if (word2 === "no" || word2 === "false" || word2 === "best") return null;
  return firstOf(
    perEpoch(fields, "saves_per_epoch"),
    every(fields, "save_steps"),
    strategy(fields, "save_strategy"),
    byDefault({ value: 1, unit: "epochs" })
  );
}
function selectionOf2(fields) {
  const greater = fields.flag("greater_is_better");
  const goal = greater?.value === true ? "max" : "min";
  return {
    metric: fields.text("metric_for_best_model"),
    loadBest: fields.flag("load_best_model_at_end"),
    goal: greater === null ? null : { ...greater, value: goal }
  };
}

// src/configs/composer/times.ts
var units = /* @__PURE__ */ new Map([
  ["ba", "ba"],
  ["ep", "ep"],
  ["sp", "sp"],
  ["tok", "tok"],
  ["dur", "dur"]
]);
var quantityUnits = { ba: "steps", ep: "epochs", sp: "samples", tok: "tokens", dur: "fraction" };
function parseTime(value, bare = null) {
  const number3 = asNumber(value);
  if (number3 !== null) return bare === null ? null : { value: number3, unit: bare };
  const match = typeof value === "string" ? /^\s*([-+\d_.eE]+?)\s*(ba|ep|sp|tok|dur)\s*$/.exec(value) : null;
  const amount = asNumber(match?.[1] ?? null);
  const unit = units.get(match?.[2] ?? "");
  return amount === null || unit === void 0 ? null : { value: amount, unit };
}
function timeAt(fields, bare, ...keys) {
  const key2 = keys.find((name) => fields.has(name));
  const found = key2 === void 0 ? null : fields.scalar(key2);
  if (key2 === void 0 || found === null) return null;
  const time = parseTime(found.value, bare);
  if (time !== null) return { ...found, value: time };
  fields.report("value-not-understood", key2, { value: String(found.value).slice(0, 80), expected: "a time such as 100ba, 1ep, 1e9tok, 0.1dur" });
  return null;
}
function quantityOf2(time) {
  if (time === null || time.value.value < 0) return null;
  return { ...time, value: { value: time.value.value, unit: quantityUnits[time.value.unit] } };
}
function lengthOf2(time) {
  return time !== null && time.value.value > 0 ? quantityOf2(time) : null;
}

// src/configs/composer/convert.ts
var horizonKeys = /(?:^|\.)t_max$/;
var stretchedKeys = /(?:^|\.)(?:t_scale|t_cooldown|step_size|decay_period|milestones\.\d+)$/;
var warmupKeys = /(?:^|\.)t_warmup$/;
function convertComposer(config, conversion) {
  return conversion.recipe === "hold-then-decay" ? null : composerTimes(config, conversion);
}
function composerTimes(config, conversion) {
  const { schedule, maxTrainSteps } = config;
  const lengthPath = pathOf2(config, maxTrainSteps);
  const duration = lengthPath === null ? null : parseTime(config.values.get(lengthPath)?.value ?? null);
  if (schedule?.kind !== "known" || lengthPath === null || duration === null || schedule.runLength === null) return null;
  const { runLength: runLength3 } = schedule;
  const isThere = runLength3 === conversion.toSteps;
  const total = isThere ? duration : times(duration, conversion.toSteps / runLength3);
  if (duration.unit === "dur" || !Number.isInteger(total.value)) return null;
  const factor = growthOf(schedule.schedule, conversion);
  const settings2 = isThere ? [] : [{ path: lengthPath, value: written(total) }];
  for (const [path, { value }] of Object.entries(schedule.keys)) {
    const time = parseTime(value);
    if (time === null || path === lengthPath) continue;
    if (horizonKeys.test(path) && time.unit !== "dur") settings2.push({ path, value: written(total) });
    if (stretchedKeys.test(path) && time.unit !== "dur") settings2.push({ path, value: written(times(time, factor)) });
    if (warmupKeys.test(path) && time.unit === "dur") settings2.push({ path, value: written(asLong(duration, conversion.warmupSteps, runLength3)) });
  }
  return settings2;
}
function growthOf({ parameters }, { recipe, fromSteps, toSteps, warmupSteps }) {
  if (recipe === "hold-then-decay") return 1;
  const cools = typeof parameters.cooldownSteps === "number" && parameters.cooldownSteps > 0;
  return cools ? (toSteps - warmupSteps) / (fromSteps - warmupSteps) : toSteps / fromSteps;
}
function asLong(duration, steps2, runLength3) {
  return duration.unit === "ep" ? { value: steps2, unit: "ba" } : times(duration, steps2 / runLength3);
}
function schedulerNamePath({ schedule }) {
  return Object.keys(schedule?.keys ?? {}).find((path) => keyOf2(path) === "name" && keyOf2(prefixOf2(path).slice(0, -1)) === "scheduler") ?? null;
}
function times({ value, unit }, factor) {
  return { value: Math.round(value * factor), unit };
}
function written({ value, unit }) {
  return `${value}${unit}`;
}

// src/configs/calls.ts
var notations = /* @__PURE__ */ new Map([
  ["_target_", null],
  ["_component_", null],
  ["_name_", null],
  ["_CLASS_", null],
  ["@schedules", null],
  ["class_path", "init_args"],
  ["class_name", "config"]
]);
var looseKeys = ["name", "type", "kind", "class", "cls", "function", "fn", "func", "target", "schedule", "scheduler", "schedule_type", "schedule_name"];
var looseArguments = ["kwargs", "params", "args", "config", "init_args", "parameters", "options", "hyperparameters"];
var tagPrefix = /^!(?:new|name|apply|obj|ref)?:?/;
var maxDepth4 = 12;
var maxCalls = 500;
function callOf(site, node, path, known4) {
  const head = headOf2(node, known4);
  if (head === null) return null;
  const { symbol, symbolSpan, notation } = head;
  const inner = head.argumentKeys.find((key2) => node.kind === "mapping" && node.entries.get(key2)?.value.kind === "mapping");
  const args = inner !== void 0 && node.kind === "mapping" ? node.entries.get(inner)?.value ?? node : node;
  const prefix2 = [...path, ...inner === void 0 ? [] : [inner]].map((key2) => `${key2}.`).join("");
  const positional = node.kind === "sequence" ? node.items : listIn(node, "_args_");
  return {
    symbol,
    symbolSpan,
    notation,
    name: lastPart(symbol),
    fields: fieldsOf(site.document, args, site.problems, prefix2),
    positional,
    node,
    path: [...path]
  };
}
function findCalls(site, known4, wanted) {
  const found = [];
  const path = [];
  let visited = 0;
  const visit = (node) => {
    visited += 1;
    if (visited > maxVisited || path.length > maxDepth4 || found.length >= maxCalls) return;
    const call = callOf(site, node, path, known4);
    if (call !== null && wanted(call)) {
      found.push(call);
      return;
    }
    for (const [key2, child2] of collectionsIn(node)) {
      if (visited > maxVisited) return;
      path.push(key2);
      visit(child2);
      path.pop();
    }
  };
  visit(site.document.root);
  return found;
}
function argumentOf(call, name, position = null) {
  return call.fields.node(name) ?? (position === null ? null : call.positional[position] ?? null);
}
function headOf2(node, known4) {
  const tag = node.tag?.replace(tagPrefix, "");
  if (tag !== void 0 && tag !== "" && (tag.includes(".") || known4.has(tag)))
    return { symbol: tag, symbolSpan: node.span, notation: "tag", argumentKeys: [] };
  if (node.kind !== "mapping") return null;
  for (const [key2, argumentKey] of notations) {
    const value = node.entries.get(key2)?.value;
    const symbol = textOf(value);
    if (value !== void 0 && symbol !== null)
      return { symbol, symbolSpan: value.span, notation: key2, argumentKeys: argumentKey === null ? [] : [argumentKey] };
  }
  for (const key2 of looseKeys) {
    const value = node.entries.get(key2)?.value;
    const symbol = textOf(value);
    if (value !== void 0 && symbol !== null && known4.has(lastPart(symbol)))
      return { symbol, symbolSpan: value.span, notation: key2, argumentKeys: looseArguments };
  }
  return onlyKnownKey(node, known4);
}
function onlyKnownKey(node, known4) {
  if (node.entries.size !== 1) return null;
  const [entry] = node.entries.values();
  if (entry === void 0 || entry.value.kind !== "mapping" || !known4.has(lastPart(entry.key))) return null;
  return { symbol: entry.key, symbolSpan: entry.keySpan, notation: "key", argumentKeys: [entry.key] };
}
function lastPart(symbol) {
  return symbol.slice(symbol.lastIndexOf(".") + 1);
}
function listIn(node, key2) {
  const list3 = node.kind === "mapping" ? node.entries.get(key2)?.value : void 0;
  return list3?.kind === "sequence" ? list3.items : [];
}

// src/schedules/compose/sequence.ts
function sequence(options2) {
  const { schedules: schedules2, milestones } = options2;
  const starts = schedules2.map((_, i) => i === 0 ? 0 : milestones[i - 1] ?? 0);
  const curve = pieces(
    schedules2.map((schedule, i) => ({
      until: i < schedules2.length - 1 ? milestones[i] ?? 0 : Number.POSITIVE_INFINITY,
      curve: delayed(schedule, starts[i] ?? 0)
    }))
  );
  const peaks = schedules2.map(
    (schedule, i) => peakWithin(schedule, i < schedules2.length - 1 ? (milestones[i] ?? 0) - (starts[i] ?? 0) : Number.POSITIVE_INFINITY)
  );
  const last = schedules2.at(-1);
  const lastStart = starts.at(-1) ?? 0;
  const warms = schedules2.length === 2 && (schedules2[0]?.warmup ?? 0) > 0 && schedules2[0]?.horizon === null;
  return makeSchedule(curve, {
    family: options2.family ?? (warms && last !== void 0 ? last.family : "sequence"),
    parameters: { ...warms ? last?.parameters : {}, families: schedules2.map((schedule) => schedule.family).join(" + "), milestones },
    peak: Math.max(0, ...peaks),
    warmup: warms ? Math.min(schedules2[0]?.warmup ?? 0, milestones[0] ?? 0) + (last?.warmup ?? 0) : schedules2[0]?.warmup ?? 0,
    horizon: last === void 0 || last.horizon === null ? null : lastStart + last.horizon,
    afterHorizon: last?.afterHorizon ?? "none",
    unit: last?.unit ?? "steps"
  });
}
function peakWithin(schedule, length) {
  if (length >= (schedule.horizon ?? Number.POSITIVE_INFINITY)) return schedule.peak;
  let peak = 0;
  let looked = 0;
  for (const stretch of schedule.stretches(0, Math.min(length, 2 ** 40))) {
    peak = Math.max(peak, schedule.at(stretch.from), schedule.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e4) return schedule.peak;
  }
  return peak;
}

// src/schedules/compose/with-cooldown.ts
function withCooldown(options2) {
  const { body, begin, length } = options2;
  const end = options2.end ?? 0;
  const curve = pieces([
    { until: begin, curve: body },
    { until: begin + length, curve: arcCurve({ shape: options2.shape ?? "linear", from: body.at(begin), to: end, begin, length }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(end) }
  ]);
  const parameters = { cooldownBegin: begin, cooldownSteps: length, cooldownEnd: end };
  return remade(body, { parameters, horizon: begin + length, afterHorizon: restingAt(end, body.peak) }, curve);
}
function endedAt(options2) {
  const { body, at, rate } = options2;
  const curve = pieces([
    { until: options2.inclusive === true ? through(at) : at, curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) }
  ]);
  const horizon = body.horizon === null ? at : Math.min(body.horizon, at);
  return remade(body, { horizon, afterHorizon: restingAt(rate, body.peak), parameters: { endedAt: at, rateAfter: rate } }, curve);
}

// src/schedules/families/step.ts
function step(options2) {
  const { start, size, gamma } = options2;
  return makeSchedule(held(geometric({ scale: start, ratio: gamma, per: 1, begin: 0 }), size), {
    family: "step",
    parameters: { start, size, gamma },
    peak: gamma > 1 ? Number.POSITIVE_INFINITY : start,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/composer/schedulers.ts
var wholeRun = { value: 1, unit: "dur" };
function option2({ call }, name, otherwise) {
  return call.fields.number(name)?.value ?? otherwise;
}
function updatesOf({ call, clock }, name, otherwise, scaled2 = true) {
  const time = timeAt(call.fields, null, name)?.value ?? (call.fields.has(name) ? null : otherwise);
  return time === null ? clock.lengths.miss("custom", name) : clock.updates(time, name, scaled2);
}
function inWarmup(given4, bodyOf6, target = given4.peak) {
  const { clock, call } = given4;
  const warmup = updatesOf(given4, "t_warmup", null, false);
  const until = updatesOf(given4, "t_max", wholeRun);
  if (warmup === null || until === null) return null;
  const body = until > warmup ? bodyOf6(until - warmup) : constant({ rate: target });
  if (body === null) return null;
  const whole = ramped(given4, { body, warmup, target });
  const stops = call.fields.has("t_max") && clock.runLength !== null && until < clock.runLength;
  return stops ? remade(whole, { afterHorizon: "stops" }) : whole;
}
function ramped(given4, { body, warmup, target }) {
  if (given4.ratio === 1 || given4.call.fields.flag("scale_warmup")?.value !== true) return withWarmup({ body, steps: warmup, target });
  const steps2 = updatesOf(given4, "t_warmup", null) ?? warmup;
  return warmup > 0 ? sequence({ schedules: [linear({ start: 0, end: target, steps: steps2 }), body], milestones: [warmup] }) : body;
}
function milestonesOf({ call, clock }) {
  const node = call.fields.node("milestones");
  if (node?.kind !== "sequence") return clock.lengths.miss("custom", "milestones");
  const found = node.items.map((item) => {
    const time = item.kind === "scalar" ? parseTime(item.value) : null;
    return time === null ? clock.lengths.miss("custom", "milestones") : clock.updates(time, "milestones", true);
  });
  const known4 = found.filter((updates) => updates !== null).map(Math.ceil);
  return known4.length === found.length ? known4 : null;
}
function multiStepBody(given4, by = 0) {
  const milestones = milestonesOf(given4);
  return milestones === null ? null : multiStep({ start: given4.peak, milestones: milestones.map((at) => at - by), gamma: option2(given4, "gamma", 0.1) });
}
function multiStepWithWarmup(given4) {
  const warmup = updatesOf(given4, "t_warmup", null, false);
  const body = warmup === null ? null : multiStepBody(given4, Math.ceil(warmup));
  return warmup === null || body === null ? null : ramped(given4, { body, warmup, target: given4.peak });
}
function overRun(given4, make4) {
  const steps2 = updatesOf(given4, "t_max", wholeRun);
  return steps2 === null ? null : make4(steps2);
}
function linearBody(given4) {
  const [from2, to] = [option2(given4, "alpha_i", 1), option2(given4, "alpha_f", 0)];
  return (steps2) => linear({ start: given4.peak * from2, end: given4.peak * to, steps: steps2 });
}
function polynomialBody(given4, power2) {
  return (steps2) => polynomial({ start: given4.peak, end: given4.peak * option2(given4, "alpha_f", 0), steps: steps2, power: power2 });
}
function cosineBody(given4) {
  return (steps2) => cosine({ peak: given4.peak, floor: given4.peak * option2(given4, "alpha_f", 0), steps: steps2 });
}
function warmRestarts(given4) {
  const firstCycle = updatesOf(given4, "t_0", null);
  const multiplier = option2(given4, "t_mult", 1);
  if (firstCycle === null) return null;
  if (!Number.isInteger(multiplier) || multiplier < 1) return given4.clock.lengths.miss("custom", "t_mult");
  return restarts({ peak: given4.peak, floor: given4.peak * option2(given4, "alpha_f", 0), firstCycle, multiplier });
}
function stepDecay(given4) {
  const size = updatesOf(given4, "step_size", null);
  return size === null ? null : step({ start: given4.peak, size, gamma: option2(given4, "gamma", 0.1) });
}
function exponentialDecay(given4) {
  const gamma = given4.call.fields.number("gamma")?.value ?? given4.clock.lengths.miss("custom", "gamma");
  const per = updatesOf(given4, "decay_period", { value: 1, unit: "ep" });
  return gamma === null || per === null ? null : exponential({ start: given4.peak, ratio: gamma, per });
}
function constantRate(given4) {
  const alpha = option2(given4, "alpha", 1);
  if (alpha === 1) return constant({ rate: given4.peak });
  return overRun(given4, (steps2) => constantFactor({ rate: given4.peak, factor: alpha, steps: steps2 }));
}
function constantWithWarmup(given4) {
  const target = given4.peak * option2(given4, "alpha", 1);
  const warmup = updatesOf(given4, "t_warmup", null, false);
  return warmup === null ? null : ramped(given4, { body: constant({ rate: target }), warmup, target });
}
function inverseSquareRootWithWarmup(given4) {
  const { peak, clock, call } = given4;
  for (const name of ["t_warmup", "t_scale", "t_cooldown"]) {
    if (timeAt(call.fields, null, name)?.value.unit === "dur") clock.lengths.miss("custom", name);
  }
  const warmup = updatesOf(given4, "t_warmup", null, false);
  const timescale = updatesOf(given4, "t_scale", null);
  const cooldown = updatesOf(given4, "t_cooldown", null);
  const until = updatesOf(given4, "t_max", wholeRun);
  if (warmup === null || timescale === null || cooldown === null || until === null) return null;
  const body = inverseSquareRoot({ peak, timescale, floor: peak * option2(given4, "alpha_f_decay", 0) });
  const begin = Math.max(0, until - cooldown - warmup);
  const end = cooldown > 0 ? peak * option2(given4, "alpha_f_cooldown", 0) : body.at(begin);
  return withWarmup({ body: withCooldown({ body, begin, length: cooldown, end }), steps: warmup, target: peak });
}
var families2 = /* @__PURE__ */ new Map([
  ["StepScheduler", { family: "step", make: stepDecay }],
  ["MultiStepScheduler", { family: "multi-step", make: (given4) => multiStepBody(given4) }],
  ["ConstantScheduler", { family: "constant", make: constantRate }],
  ["LinearScheduler", { family: "linear", make: (given4) => overRun(given4, linearBody(given4)) }],
  ["ExponentialScheduler", { family: "exponential", make: exponentialDecay }],
  ["CosineAnnealingScheduler", { family: "cosine", make: (given4) => overRun(given4, cosineBody(given4)) }],
  ["CosineAnnealingWarmRestartsScheduler", { family: "cosine-restarts", make: warmRestarts }],
  ["PolynomialScheduler", { family: "polynomial", make: (given4) => overRun(given4, polynomialBody(given4, option2(given4, "power", 1))) }],
  ["MultiStepWithWarmupScheduler", { family: "multi-step", make: multiStepWithWarmup }],
  ["ConstantWithWarmupScheduler", { family: "constant", make: constantWithWarmup }],
  ["LinearWithWarmupScheduler", { family: "linear", make: (given4) => inWarmup(given4, linearBody(given4), given4.peak * option2(given4, "alpha_i", 1)) }],
  ["CosineAnnealingWithWarmupScheduler", { family: "cosine", make: (given4) => inWarmup(given4, cosineBody(given4)) }],
  ["PolynomialWithWarmupScheduler", { family: "polynomial", make: (given4) => inWarmup(given4, polynomialBody(given4, option2(given4, "power", 2))) }],
  ["InverseSquareRootWithWarmupScheduler", { family: "inverse-square-root", make: inverseSquareRootWithWarmup }]
]);
var shortNames = [
  ["step", "StepScheduler"],
  ["multistep", "MultiStepScheduler"],
  ["constant", "ConstantScheduler"],
  ["linear", "LinearScheduler"],
  ["linear_decay", "LinearScheduler"],
  ["exponential", "ExponentialScheduler"],
  ["exponential_decay", "ExponentialScheduler"],
  ["cosine", "CosineAnnealingScheduler"],
  ["cosine_decay", "CosineAnnealingScheduler"],
  ["cosine_annealing", "CosineAnnealingScheduler"],
  ["cosine_warmrestart", "CosineAnnealingWarmRestartsScheduler"],
  ["cosine_decay_with_warmrestart", "CosineAnnealingWarmRestartsScheduler"],
  ["polynomial", "PolynomialScheduler"],
  ["polynomial_decay", "PolynomialScheduler"],
  ["multistep_with_warmup", "MultiStepWithWarmupScheduler"],
  ["constant_with_warmup", "ConstantWithWarmupScheduler"],
  ["linear_with_warmup", "LinearWithWarmupScheduler"],
  ["linear_decay_with_warmup", "LinearWithWarmupScheduler"],
  ["cosine_with_warmup", "CosineAnnealingWithWarmupScheduler"],
  ["cosine_decay_with_warmup", "CosineAnnealingWithWarmupScheduler"],
  ["polynomial_with_warmup", "PolynomialWithWarmupScheduler"],
  ["polynomial_decay_with_warmup", "PolynomialWithWarmupScheduler"],
  ["inv_sqrt_with_warmup", "InverseSquareRootWithWarmupScheduler"]
];
var schedulers2 = new Map([
  ...families2,
  ...shortNames.flatMap(([name, className]) => {
    const scheduler = families2.get(className);
    return scheduler === void 0 ? [] : [[name, scheduler]];
  })
]);
var classNames = new Set(families2.keys());

// src/configs/composer/parts.ts
var known2 = new Set(schedulers2.keys());
var durationKeys = ["max_duration", "max_epochs"];
function partsOf(document) {
  const problems = [];
  const root = fieldsOf(document, document.root, problems);
  const [trainer] = findCalls({ document, problems }, /* @__PURE__ */ new Set(["Trainer"]), (call) => call.name === "Trainer" && call.fields.has("max_duration"));
  const holder = ["parameters", "trainer", "train_config"].find((key2) => durationKeys.some((name) => root.under(key2).has(name)));
  const fields = durationKeys.some((name) => root.has(name)) ? root : trainer?.fields ?? (holder === void 0 ? root : root.under(holder));
  const site = { document, problems };
  const named2 = ["scheduler", "schedulers"].flatMap((key2) => callsAt(site, fields.node(key2) ?? root.node(key2), key2));
  const found = (named2.length > 0 ? named2 : findCalls(site, /* @__PURE__ */ new Set(), (call) => classNames.has(call.name))).filter(isComposers);
  return found.length === 0 && !hasDuration(fields) ? null : { fields, schedulers: found };
}
function callsAt(site, node, key2) {
  if (node === null || node.kind === "scalar") return [];
  const call = node.kind === "mapping" ? callOf(site, node, [key2], known2) : null;
  if (call !== null) return known2.has(call.name) || call.symbol.includes("composer.") ? [call] : [];
  if (node.kind === "sequence") return node.items.flatMap((item, index) => callsIn(site, item, [key2, String(index)]));
  return [...node.entries.values()].flatMap(
    (entry) => known2.has(entry.key) && entry.value.kind === "mapping" ? callsIn(site, { ...node, entries: /* @__PURE__ */ new Map([[entry.key, entry]]) }, [key2]) : []
  );
}
function callsIn(site, node, path) {
  const call = callOf(site, node, path, known2);
  return call === null || !known2.has(call.name) ? [] : [call];
}
function hasDuration(fields) {
  const node = fields.node("max_duration");
  return node?.kind === "scalar" && typeof node.value === "string" && parseTime(node.value) !== null;
}
function maxDurationOf(fields) {
  return timeAt(fields, "ep", ...durationKeys);
}
function optimizerOf(parts2) {
  const { fields } = parts2;
  const key2 = ["optimizer", "optimizers", "optim"].find((name2) => fields.has(name2)) ?? "optimizer";
  const node = fields.node(key2);
  const first = node?.kind === "sequence" ? node.items[0] ?? null : node;
  if (first === null || first.kind !== "mapping") return { name: fields.text(key2), fields: fields.under(key2) };
  const named2 = fieldsOf(fields.document, first, fields.problems, `${key2}.`);
  const name = firstOf(named2.text("name", "type", "_target_"), first.tag === void 0 ? null : { value: first.tag, span: first.span });
  const [only, ...others2] = first.entries.values();
  if (name !== null || only === void 0 || others2.length > 0 || only.value.kind !== "mapping") return { name, fields: named2 };
  return { name: { value: only.key, span: only.keySpan }, fields: fieldsOf(fields.document, only.value, fields.problems, `${key2}.${only.key}.`) };
}
var defaultRates = /* @__PURE__ */ new Map([
  ["decoupled_adamw", 1e-3],
  ["decoupledadamw", 1e-3],
  ["decoupled_lionw", 1e-4],
  ["decoupledlionw", 1e-4]
]);
function learningRateOf2(parts2) {
  const { name, fields } = optimizerOf(parts2);
  if (fields.has("lr") || fields.has("learning_rate")) return fields.number("lr", "learning_rate");
  const rate = defaultRates.get((name?.value ?? "").toLowerCase().replace(/^.*\./, ""));
  return rate === void 0 ? null : byDefault(rate);
}
function schedulerName(parts2) {
  return textOf(parts2.fields.node("scheduler.name"));
}
function isComposers({ symbol }) {
  const [module = ""] = symbol.split(".");
  return !symbol.includes(".") || ["composer", "llmfoundry", "optim", "co", "scheduler"].includes(module);
}

// src/schedules/compose/chained.ts
function chained(options2) {
  const { base, schedules: schedules2 } = options2;
  const factors2 = schedules2.map((schedule) => multiplied(schedule, base > 0 ? 1 / base : 0));
  const curve = multiplied(product(factors2), base);
  const horizons = schedules2.flatMap((schedule) => schedule.horizon === null ? [] : [schedule.horizon]);
  const horizon = horizons.length === 0 ? null : Math.max(...horizons);
  const ending = schedules2.find((schedule) => schedule.horizon === horizon);
  const warmup = Math.max(0, ...schedules2.map((schedule) => schedule.warmup));
  let peak = 0;
  let looked = 0;
  for (const stretch of curve.stretches(0, Math.max(1, horizon ?? 0, warmup + 1))) {
    peak = Math.max(peak, curve.at(stretch.from), curve.at(stretch.to - 1));
    looked += 1;
    if (looked >= 1e4) break;
  }
  return makeSchedule(curve, {
    family: "chained",
    parameters: { base, families: schedules2.map((schedule) => schedule.family).join(" \xD7 ") },
    peak,
    warmup,
    horizon,
    afterHorizon: ending?.afterHorizon ?? "none",
    unit: schedules2[0]?.unit ?? "steps"
  });
}

// src/configs/composer/clock.ts
function clockOf(time, known4) {
  const tokensPerStep2 = time.globalBatch === null || time.tokensPerSample === null ? null : time.globalBatch * time.tokensPerSample;
  const own2 = { stepsPerEpoch: time.batchesPerEpoch, tokensPerStep: tokensPerStep2, samplesPerStep: time.globalBatch };
  const lengths2 = lengthsWith(known4, own2);
  const batchesPerEpoch = time.batchesPerEpoch ?? known4.stepsPerEpoch ?? null;
  const max = time.maxDuration === null ? null : { ...time.maxDuration, value: Math.trunc(round(time.maxDuration.value * time.ratio)) };
  const counted2 = ({ value, unit }, of) => {
    if (unit === "ba") return Math.trunc(value);
    if (unit === "ep") return batchesPerEpoch === null ? lengths2.miss("steps-per-epoch", of) : Math.trunc(value * batchesPerEpoch);
    return lengths2.updates({ value: Math.trunc(value), unit: unit === "tok" ? "tokens" : "samples" }, of);
  };
  const share = (part, of) => {
    if (max === null) return known4.steps === void 0 ? lengths2.miss("steps", "max_duration") : Math.trunc(part * known4.steps);
    if (max.unit === "ep" && batchesPerEpoch === null && known4.steps !== void 0) return Math.trunc(part * known4.steps);
    return counted2({ value: part * max.value, unit: max.unit }, max.unit === "ep" ? "max_duration" : of);
  };
  return {
    lengths: lengths2,
    runLength: runLengthOf(max, clockless(own2, known4), known4),
    updates: (asked, of, scaled2) => {
      if (asked.unit === "dur") return share(asked.value, of);
      const ratio = scaled2 ? time.ratio : 1;
      if (asked.unit !== "ep" || batchesPerEpoch === null) return counted2({ ...asked, value: asked.value * ratio }, of);
      return Math.trunc(asked.value * batchesPerEpoch * ratio);
    }
  };
}
function round(value) {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 * Math.max(1, Math.abs(value)) ? whole : value;
}
function clockless(own2, known4) {
  return lengthsWith(known4, own2);
}
function runLengthOf(max, lengths2, known4) {
  if (max === null || max.unit === "dur") return known4.steps ?? null;
  const unit = { ba: "steps", ep: "epochs", sp: "samples", tok: "tokens" }[max.unit];
  const updates = lengths2.updates({ value: max.value, unit }, "max_duration");
  return updates === null ? known4.steps ?? null : Math.ceil(updates);
}

// src/configs/composer/schedule.ts
var keyNames2 = ["max_duration", "max_epochs", "scale_schedule_ratio", "train_subset_num_batches", "scheduler", "schedulers"];
function bindComposer(parts2) {
  const rate = learningRateOf2(parts2);
  const time = trainingTimeOf(parts2);
  const keys = scheduleKeys(parts2.fields, keyNames2, { "optimizer.lr": rate });
  return bindSchedule(keys, (known4) => bind3(parts2, time, rate?.value ?? known4.learningRate ?? null, known4));
}
function trainingTimeOf(parts2) {
  const { fields } = parts2;
  const packed = fields.text("train_loader.name")?.value !== "finetuning";
  return {
    maxDuration: maxDurationOf(fields)?.value ?? null,
    ratio: fields.positive("scale_schedule_ratio")?.value ?? 1,
    batchesPerEpoch: fields.positive("train_subset_num_batches")?.value ?? null,
    globalBatch: fields.positive("global_train_batch_size", "train_batch_size", "total_batch_size")?.value ?? null,
    tokensPerSample: packed ? fields.positive("max_seq_len")?.value ?? null : null
  };
}
function bind3(parts2, time, peak, known4) {
  const clock = clockOf(time, known4);
  const [first] = parts2.schedulers;
  if (peak === null) clock.lengths.miss("learning-rate", "optimizer.lr");
  const made = parts2.schedulers.map((call) => scheduleOf2(call, clock, peak ?? 1, time.ratio));
  const family = parts2.schedulers.length > 1 ? "chained" : first === void 0 ? "constant" : schedulers2.get(first.name)?.family ?? null;
  const whole = combined(peak ?? 1, made);
  if (whole !== null && clock.lengths.open.length === 0) return { kind: "known", schedule: whole, runLength: clock.runLength };
  if (clock.lengths.open.length === 0) clock.lengths.miss("custom", "scheduler");
  const parameters = { ...first === void 0 ? {} : { scheduler: first.name, ...parametersIn(first.fields) }, ...peak === null ? {} : { peak } };
  const horizon = time.maxDuration === null ? null : quantityOf2({ value: time.maxDuration })?.value ?? null;
  return openBound(clock.lengths, { family, parameters, horizon });
}
function scheduleOf2(call, clock, peak, ratio) {
  const scheduler = schedulers2.get(call.name);
  return scheduler === void 0 ? clock.lengths.miss("custom", call.symbol) : scheduler.make({ call, clock, peak, ratio });
}
function combined(base, made) {
  const schedules2 = made.filter((schedule) => schedule !== null);
  const [only] = schedules2;
  if (schedules2.length < made.length) return null;
  if (only === void 0) return constant({ rate: base });
  return schedules2.length === 1 ? only : chained({ base, schedules: schedules2 });
}

// src/configs/composer/support.ts
var composerSupport = {
  keys: {
    maxTrainSteps: ["max_epochs", "max_duration", "trainer.max_epochs", "trainer.max_duration"],
    learningRate: [
      "optimizer.lr",
      "optimizer.sgd.lr",
      "trainer.optimizers.lr",
      "optimizer.decoupled_sgdw.lr",
      "optimizer.sgd.learning_rate",
      "optimizers.decoupled_adamw.lr"
    ],
    warmup: ["scheduler.t_warmup", "trainer.schedulers.t_warmup", "schedulers.*.init_args.t_warmup", "schedulers.*.cosine_decay_with_warmup.t_warmup"],
    "batch.accumulation": ["grad_accum"],
    "batch.global": ["total_batch_size", "train_batch_size", "global_train_batch_size"],
    "optimizer.name": ["optimizer.name", "optimizer.type", "optimizer._target_", "trainer.multi-step", "trainer.optimizers", "trainer.unless-set"],
    weightDecay: ["optimizer.sgd.weight_decay", "trainer.optimizers.weight_decay", "optimizer.decoupled_sgdw.weight_decay"],
    evaluateEvery: ["val_interval", "eval_interval", "validate_every_n_epochs", "validate_every_n_batches", "trainer.val_interval", "trainer.eval_interval"],
    saveEvery: ["save_interval", "trainer.save_interval"],
    keepCheckpoints: ["trainer.save_num_checkpoints_to_keep"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "algorithms that change the length of a run; timestamps in samples of an unknown data set"
};

// src/configs/composer/reader.ts
var composer = {
  id: "composer",
  title: "MosaicML Composer",
  url: "https://docs.mosaicml.com/projects/composer/en/stable/trainer/schedulers.html",
  recognisedBy: "`max_duration` with a time unit (`100ba`, `2ep`, `1e9tok`, `1000sp`), or one of Composer\u2019s scheduler classes",
  languages: ["yaml", "json", "toml", "python"],
  support: composerSupport,
  recognise: scoreOf2,
  read: (document) => {
    const parts2 = partsOf(document);
    return parts2 === null ? { kind: "not-mine" } : { kind: "read", value: [readComposer("composer", parts2)], problems: [] };
  },
  convert: convertComposer
};
function scoreOf2(document) {
  const parts2 = partsOf(document);
  if (parts2 === null) return 0;
  const isClass = parts2.schedulers.some((call) => classNames.has(call.name));
  if (isClass) return 0.85;
  const trains = ["optimizer", "optimizers", "optim", "train_batch_size", "global_train_batch_size", "train_loader", "train_dataset"];
  const count = trains.filter((key2) => parts2.fields.has(key2)).length;
  if (hasDuration(parts2.fields)) return parts2.schedulers.length > 0 ? 0.85 : count > 0 ? 0.7 : 0;
  return parts2.schedulers.length > 0 && (parts2.fields.has("max_duration") || parts2.fields.has("max_epochs")) && count > 1 ? 0.6 : 0;
}
function readComposer(framework, parts2) {
  const { fields } = parts2;
  const optimizer = optimizerOf(parts2);
  const warmup = parts2.schedulers.map((call) => quantityOf2(timeAt(call.fields, null, "t_warmup"))).find((found) => found !== null) ?? null;
  return buildConfig(framework, fields, {
    maxTrainSteps: scaled(lengthOf2(maxDurationOf(fields)), fields),
    learningRate: learningRateOf2(parts2),
    schedule: bindComposer(parts2),
    warmup,
    batch: {
      perDevice: unlessAuto(fields, "device_train_microbatch_size"),
      accumulation: unlessAuto(fields, "grad_accum"),
      global: fields.positive("global_train_batch_size", "train_batch_size", "total_batch_size")
    },
    optimizer: { name: optimizer.name, parameters: optimizer.fields.record("betas.0", "betas.1", "eps", "momentum", "dampening", "nesterov") },
    weightDecay: optimizer.fields.number("weight_decay"),
    evaluateEvery: firstOf(
      lengthOf2(timeAt(fields, "ep", "eval_interval", "val_interval", "validate_every_n_epochs")),
      fields.length("steps", "validate_every_n_batches")
    ),
    saveEvery: lengthOf2(timeAt(fields, "ep", "save_interval")),
    keepCheckpoints: fields.positive("save_num_checkpoints_to_keep"),
    ...namedRecords(fields.document.root),
    root: fields.document.root
  });
}
function scaled(length, fields) {
  const ratio = fields.positive("scale_schedule_ratio")?.value ?? 1;
  if (length === null || ratio === 1) return length;
  return { ...length, value: { ...length.value, value: Math.trunc(length.value.value * ratio + 1e-9) } };
}
function unlessAuto(fields, key2) {
  const node = fields.node(key2);
  return node?.kind === "scalar" && node.value === "auto" ? null : fields.positive(key2);
}

// src/configs/deepspeed/convert.ts
var followers = /* @__PURE__ */ new Set(["WarmupDecayLR", "WarmupCosineLR"]);
function convertDeepspeed({ values }, { recipe, toSteps }) {
  if (recipe === "hold-then-decay" || !followers.has(String(values.get("scheduler.type")?.value ?? ""))) return null;
  return [{ path: "scheduler.params.total_num_steps", value: toSteps }];
}

// src/schedules/families/range-test.ts
function rangeTest(options2) {
  const { start, rate, per } = options2;
  const growing = line({ from: start, to: start * (1 + rate), begin: 0, length: options2.staircase === true ? 1 : per });
  return makeSchedule(options2.staircase === true ? held(growing, per) : growing, {
    family: "range-test",
    parameters: { start, rate, per, staircase: options2.staircase },
    peak: Number.POSITIVE_INFINITY,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/schedules/families/inverse-time.ts
function inverseTime(options2) {
  const { start, rate } = options2;
  const per = options2.per ?? 1;
  const curve = options2.staircase === true ? held(
    monotone(-1, (tick) => start / (1 + rate * tick)),
    per
  ) : monotone(-1, (u) => start / (1 + rate * u / per));
  return makeSchedule(curve, {
    family: "inverse-time",
    parameters: { start, rate, per, staircase: options2.staircase },
    peak: start,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/deepspeed/schedules.ts
function oneBehind(schedule, first) {
  const curve = pieces([
    { until: 1, curve: constantCurve(first) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(schedule, 1) }
  ]);
  const horizon = schedule.horizon === null ? null : schedule.horizon + 1;
  return remade(schedule, { warmup: schedule.warmup + 1, horizon }, curve);
}
function warmed(warmup, body, peak) {
  return withWarmup({ body, steps: warmup.steps, start: warmup.start, target: peak, shape: warmup.isLinear ? "linear" : "logarithmic" });
}
function warmupLr(peak, warmup) {
  return oneBehind(warmed(warmup, constant({ rate: peak }), peak), warmup.start);
}
function warmupDecayLr(peak, warmup, total) {
  const body = linear({ start: peak, end: warmup.start, steps: Math.max(1, total - warmup.steps) });
  return oneBehind(warmed(warmup, body, peak), warmup.start);
}
function warmupCosineLr(peak, warmup, more) {
  const steps2 = Math.max(1, more.total - warmup.steps);
  const body = shifted(cosine({ peak, floor: more.floorRatio * peak, steps: steps2 }), 1);
  return oneBehind(warmed(warmup, body, peak), 0);
}
function oneCycleLr(options2) {
  const { low, high, up, down, decayRate, decaySize } = options2;
  const total = up + down;
  const cycle = oneCycle({ start: low, peak: high, end: low, peakAt: up, endAt: total, anneal: "linear", stops: false });
  if (decayRate === 0 || decaySize === 0) return cycle;
  const tail = inverseTime({ start: low, rate: decayRate, per: decaySize });
  const curve = pieces([
    { until: through(total), curve: cycle },
    { until: Number.POSITIVE_INFINITY, curve: delayed(tail, total) }
  ]);
  return remade(cycle, { parameters: { decayRate, decaySize } }, curve);
}

// src/configs/deepspeed/schedule.ts
var deepspeedSchedulers = /* @__PURE__ */ new Map([
  ["WarmupLR", "constant"],
  ["WarmupDecayLR", "linear"],
  ["WarmupCosineLR", "cosine"],
  ["OneCycle", "one-cycle"],
  ["LRRangeTest", "range-test"]
]);
function readRate(fields) {
  const own2 = firstOf(numberAt(fields, "scheduler.params.warmup_max_lr"), numberAt(fields, "scheduler.params.cycle_max_lr"));
  return firstOf(own2, fields.number("optimizer.params.lr"));
}
function numberAt(fields, key2) {
  const node = fields.node(key2);
  const value = node === null ? null : numberIn(node);
  return node === null || value === null ? null : { value, span: node.span };
}
function bindDeepspeed(fields) {
  const type = fields.text("scheduler.type");
  if (type === null) return null;
  if (!deepspeedSchedulers.has(type.value)) fields.report("schedule-unknown", "scheduler.type", { schedule: type.value.slice(0, 80) });
  const keys = scheduleKeys(fields, ["scheduler", "optimizer.params.lr"]);
  return bindSchedule(keys, (known4) => bind4(fields, type.value, known4));
}
function bind4(fields, type, known4) {
  const lengths2 = lengthsWith(known4);
  const params = fields.under("scheduler.params");
  const rate = numberAt(fields, "optimizer.params.lr")?.value ?? known4.learningRate ?? null;
  const schedule = make2(type, { params, known: known4, lengths: lengths2, rate });
  if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: known4.steps ?? statedSteps(params) };
  if (lengths2.open.length === 0) lengths2.miss("custom", "scheduler");
  const total = numberAt(params, "total_num_steps")?.value;
  const horizon = total === void 0 ? null : { value: total, unit: "steps" };
  return openBound(lengths2, { family: deepspeedSchedulers.get(type) ?? null, parameters: { scheduler: type, ...parametersIn(params) }, horizon });
}
function statedSteps(params) {
  const total = numberAt(params, "total_num_steps")?.value ?? 0;
  return total > 0 ? total : null;
}
function option3({ params, lengths: lengths2 }, key2, otherwise) {
  if (params.node(key2) === null) return otherwise;
  return numberAt(params, key2)?.value ?? lengths2.miss("custom", `scheduler.params.${key2}`) ?? otherwise;
}
function peakOf2(call, otherwise) {
  const given4 = numberAt(call.params, "warmup_max_lr")?.value;
  if (given4 !== void 0) return given4;
  const auto = call.params.node("warmup_max_lr") !== null;
  return (auto ? call.rate : otherwise) ?? call.lengths.miss("learning-rate", "scheduler.params.warmup_max_lr");
}
function totalOf({ params, known: known4, lengths: lengths2 }) {
  return numberAt(params, "total_num_steps")?.value ?? known4.steps ?? lengths2.miss("steps", "scheduler.params.total_num_steps");
}
function warmupOf2(call, start) {
  const type = textOf(call.params.node("warmup_type")) ?? "log";
  return { steps: Math.max(2, option3(call, "warmup_num_steps", 1e3)), start, isLinear: type === "linear" };
}
function make2(type, call) {
  switch (type) {
    case "WarmupLR": {
      const peak = peakOf2(call, call.rate);
      const warmup = warmupOf2(call, option3(call, "warmup_min_lr", 0));
      return peak === null ? null : warmupLr(peak, warmup);
    }
    case "WarmupDecayLR": {
      const peak = peakOf2(call, 1e-3);
      const warmup = warmupOf2(call, option3(call, "warmup_min_lr", 0));
      const total = totalOf(call);
      return peak === null || total === null ? null : warmupDecayLr(peak, warmup, total);
    }
    case "WarmupCosineLR": {
      const peak = call.rate ?? call.lengths.miss("learning-rate", "optimizer.params.lr");
      const total = totalOf(call);
      const floorRatio = option3(call, "cos_min_ratio", 1e-4);
      const warmup = warmupOf2(call, option3(call, "warmup_min_ratio", 0) * (peak ?? 0));
      return peak === null || total === null ? null : warmupCosineLr(peak, warmup, { total, floorRatio });
    }
    case "OneCycle":
      return makeOneCycle(call);
    case "LRRangeTest": {
      const staircase = call.params.node("lr_range_test_staircase");
      const per = option3(call, "lr_range_test_step_size", 2e3);
      const start = option3(call, "lr_range_test_min_lr", 1e-3);
      return rangeTest({ start, rate: option3(call, "lr_range_test_step_rate", 1), per, staircase: staircase !== null && flagIn(staircase) === true });
    }
    default:
      return null;
  }
}
function makeOneCycle(call) {
  const [low, high] = [numberAt(call.params, "cycle_min_lr")?.value, numberAt(call.params, "cycle_max_lr")?.value];
  const stairs = option3(call, "cycle_first_stair_count", 0) > 0 || option3(call, "cycle_second_stair_count", 0) > 0;
  const up = option3(call, "cycle_first_step_size", 2e3);
  const down = option3(call, "cycle_second_step_size", up);
  if (low === void 0 || high === void 0 || stairs || !(up > 0 && down > 0)) return null;
  return oneCycleLr({ low, high, up, down, decayRate: option3(call, "decay_lr_rate", 0), decaySize: option3(call, "decay_step_size", 0) });
}

// src/configs/deepspeed/support.ts
var deepspeedSupport = {
  keys: {
    learningRate: ["scheduler.params.cycle_max_lr", "scheduler.params.warmup_max_lr"],
    warmup: ["scheduler.params.warmup_num_steps"],
    "batch.perDevice": ["train_micro_batch_size_per_gpu"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "batch.global": ["train_batch_size"],
    "optimizer.name": ["optimizer.type"],
    weightDecay: ["optimizer.params.weight_decay"]
  },
  composition: "none: one file is one config",
  notSupported: '`"auto"`, which the training script fills; the run length, which only the script knows'
};

// src/configs/deepspeed/reader.ts
var strongNames = [
  "zero_optimization",
  "train_micro_batch_size_per_gpu",
  "steps_per_print",
  "zero_allow_untested_optimizer",
  "wall_clock_breakdown",
  "prescale_gradients",
  "compression_training",
  "quantize_training"
];
var otherNames = ["train_batch_size", "gradient_accumulation_steps", "gradient_clipping", "fp16", "bf16", "optimizer", "scheduler", "autotuning", "amp"];
var foreignNames = /^(?:train[-_]iters|pipe[-_]parallel[-_]size|per_device_train_batch_size|num_train_epochs|base_model|trainer|distributed_type|max_steps)$/;
var deepspeed = {
  id: "deepspeed",
  title: "DeepSpeed",
  url: "https://www.deepspeed.ai/docs/config-json/",
  recognisedBy: "`zero_optimization`, `train_micro_batch_size_per_gpu`, `steps_per_print` beside its batch, precision and optimizer keys",
  languages: ["json", "yaml"],
  support: deepspeedSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf3(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readDeepspeed(document)], problems: [] }),
  convert: convertDeepspeed
};
function scoreOf3(root) {
  if ([...root.entries.keys()].some((key2) => foreignNames.test(key2))) return 0;
  const strong = strongNames.filter((name) => root.entries.has(name)).length;
  const others2 = otherNames.filter((name) => root.entries.has(name)).length;
  const scheduler = deepspeedSchedulers.has(stringAt(root, "scheduler.type")?.value ?? "");
  if (scheduler) return 0.85;
  return strong >= 1 && strong + others2 >= 2 ? Math.min(0.85, 0.6 + 0.04 * strong + 0.02 * others2) : 0;
}
function readDeepspeed(document) {
  const fields = fieldsOf(document);
  return buildConfig("deepspeed", fields, {
    learningRate: readRate(fields),
    schedule: bindDeepspeed(fields),
    warmup: inUnit2(fields.number("scheduler.params.warmup_num_steps"), "steps"),
    batch: {
      perDevice: fields.positive("train_micro_batch_size_per_gpu"),
      accumulation: fields.positive("gradient_accumulation_steps"),
      global: fields.positive("train_batch_size")
    },
    optimizer: { name: fields.text("optimizer.type"), parameters: optimizerParameters2(fields) },
    weightDecay: fields.number("optimizer.params.weight_decay")
  });
}
function optimizerParameters2(fields) {
  const parameters = /* @__PURE__ */ Object.create(null);
  for (const key2 of ["optimizer.params.betas.0", "optimizer.params.betas.1", "optimizer.params.eps", "optimizer.params.freeze_step", "gradient_clipping"]) {
    const node = fields.node(key2);
    if (node?.kind === "scalar") parameters[key2] = { value: node.value, span: node.span };
  }
  return parameters;
}

// src/configs/detectron2/lazy.ts
function isLazyConfig({ language, root }) {
  if (language !== "python" || root.kind !== "mapping") return false;
  const schedule = lookup(root, "lr_multiplier");
  const isScheduled = schedule?.kind === "mapping" && /ParamScheduler$/.test(schedule.tag ?? "");
  const parts2 = ["train", "model", "dataloader", "optimizer", "lr_multiplier"].filter((name) => root.entries.has(name)).length;
  return (isScheduled || lookup(root, "train.max_iter") !== void 0) && parts2 >= 2;
}
var sameMeaning = [
  ["SOLVER.MAX_ITER", "train.max_iter"],
  ["SOLVER.BASE_LR", "optimizer.lr"],
  ["SOLVER.WEIGHT_DECAY", "optimizer.weight_decay"],
  ["SOLVER.MOMENTUM", "optimizer.momentum"],
  ["SOLVER.IMS_PER_BATCH", "dataloader.train.total_batch_size"],
  ["SOLVER.CHECKPOINT_PERIOD", "train.checkpointer.period"],
  ["SOLVER.WARMUP_FACTOR", "lr_multiplier.warmup_factor"],
  ["SOLVER.WARMUP_METHOD", "lr_multiplier.warmup_method"],
  ["SOLVER.RESCALE_INTERVAL", "lr_multiplier.rescale_interval"],
  ["TEST.EVAL_PERIOD", "train.eval_period"]
];
function asSolver(document) {
  const { root } = document;
  const found = sameMeaning.flatMap(([key2, path]) => {
    const node = lookup(root, path);
    return node === void 0 ? [] : [[key2, node]];
  });
  const all4 = [...found, ...scheduleOf3(root)];
  const section2 = (name) => {
    const entries = /* @__PURE__ */ new Map();
    for (const [key2, node] of all4) {
      const own2 = key2.startsWith(`${name}.`) ? key2.slice(name.length + 1) : null;
      if (own2 !== null) entries.set(own2, { key: own2, keySpan: node.span, value: node });
    }
    return { kind: "mapping", entries, span: root.span };
  };
  const sections2 = ["SOLVER", "TEST"].map((name) => [name, { key: name, keySpan: root.span, value: section2(name) }]);
  return { ...document, root: { kind: "mapping", entries: new Map(sections2), span: root.span } };
}
function scheduleOf3(root) {
  const total = numberIn(lookup(root, "train.max_iter") ?? root);
  const share = lookup(root, "lr_multiplier.warmup_length");
  const shareValue = share === void 0 ? null : numberIn(share);
  const body = lookup(root, "lr_multiplier.scheduler") ?? lookup(root, "lr_multiplier");
  const name = body?.kind === "mapping" ? (body.tag ?? "").replace(/^.*\./, "") : "";
  const found = [];
  if (share?.kind === "scalar" && shareValue !== null && total !== null)
    found.push(["SOLVER.WARMUP_ITERS", { ...share, value: Math.trunc(shareValue * total) }]);
  if (body === void 0 || total === null) return found;
  if (name === "MultiStepParamScheduler") return [...found, ...steps(body, total)];
  if (name === "CosineParamScheduler") return [...found, ...cosine2(body, numberIn(lookup(root, "optimizer.lr") ?? root))];
  return found;
}
function steps(body, total) {
  const [values, milestones] = [lookup(body, "values"), lookup(body, "milestones")];
  const numbers = values === void 0 ? null : numbersIn(values);
  const updates = numberIn(lookup(body, "num_updates") ?? body) ?? total;
  const [first, second] = numbers ?? [];
  if (values === void 0 || milestones === void 0 || first !== 1 || second === void 0 || updates !== total) return [];
  const isGeometric = (numbers ?? []).every((value, index) => Math.abs(value - second ** index) <= 1e-9);
  if (!isGeometric) return [];
  const gamma = { kind: "scalar", value: second, raw: String(second), quoted: false, span: values.span };
  return [
    ["SOLVER.LR_SCHEDULER_NAME", { ...gamma, value: "WarmupMultiStepLR", span: body.span }],
    ["SOLVER.STEPS", milestones],
    ["SOLVER.GAMMA", gamma]
  ];
}
function cosine2(body, rate) {
  const start = numberIn(lookup(body, "start_value") ?? lookup(body, "0") ?? body);
  const endNode = lookup(body, "end_value") ?? lookup(body, "1");
  const end = endNode === void 0 ? null : numberIn(endNode);
  if (start !== 1 || end === null || endNode === void 0 || rate === null && end !== 0) return [];
  const floor = { kind: "scalar", value: end * (rate ?? 0), raw: String(end), quoted: false, span: endNode.span };
  return [
    ["SOLVER.LR_SCHEDULER_NAME", { ...floor, value: "WarmupCosineLR", span: body.span }],
    ["SOLVER.BASE_LR_END", floor]
  ];
}

// src/configs/detectron2/schedule.ts
var families3 = /* @__PURE__ */ new Map([
  ["WarmupMultiStepLR", "multi-step"],
  ["WarmupCosineLR", "cosine"],
  ["WarmupStepWithFixedGammaLR", "multi-step"]
]);
var epsilon = 1e-6;
function solverNumbers(solver, isWhole2) {
  return (key2, otherwise) => solver.number(key2)?.value ?? (isWhole2 && !solver.has(key2) ? otherwise : null);
}
function bindDetectron2(fields, isWhole2) {
  const solver = fields.under("SOLVER");
  const name = solver.text("LR_SCHEDULER_NAME")?.value ?? "WarmupMultiStepLR";
  if (!families3.has(name)) solver.report("schedule-unknown", "LR_SCHEDULER_NAME", { schedule: name.slice(0, 80) });
  const names3 = ["LR_SCHEDULER_NAME", "MAX_ITER", "BASE_LR", "BASE_LR_END", "STEPS", "GAMMA", "NUM_DECAYS", "WARMUP_FACTOR", "WARMUP_ITERS", "WARMUP_METHOD"];
  const keys = scheduleKeys(
    fields,
    [...names3, "RESCALE_INTERVAL"].map((key2) => `SOLVER.${key2}`)
  );
  return bindSchedule(keys, (known4) => bind5(solver, name, isWhole2, known4));
}
function bind5(solver, name, isWhole2, known4) {
  const lengths2 = lengthsWith(known4);
  const number3 = solverNumbers(solver, isWhole2);
  if (!families3.has(name)) lengths2.miss("custom", "SOLVER.LR_SCHEDULER_NAME");
  const rate = number3("BASE_LR", 1e-3) ?? known4.learningRate ?? lengths2.miss("learning-rate", "SOLVER.BASE_LR");
  const total = number3("MAX_ITER", 4e4) ?? known4.steps ?? lengths2.miss("steps", "SOLVER.MAX_ITER");
  const warmup = number3("WARMUP_ITERS", 1e3);
  const asOpen = () => openBound(lengths2, {
    family: families3.get(name) ?? null,
    parameters: parametersIn(solver),
    horizon: total === null ? null : { value: total, unit: "steps" }
  });
  if (rate === null || total === null || !(total > 0) || warmup === null || lengths2.open.length > 0) {
    if (lengths2.open.length === 0) lengths2.miss("custom", "_BASE_");
    return asOpen();
  }
  const parts2 = { name, rate, total, warmup: Math.min(Math.max(0, warmup), total), rescales: solver.flag("RESCALE_INTERVAL")?.value === true };
  const schedule = scheduleOf4(solver, parts2, number3);
  if (schedule !== null) return { kind: "known", schedule, runLength: total };
  lengths2.miss("custom", isWhole2 ? "SOLVER" : "_BASE_");
  return asOpen();
}
function scheduleOf4(solver, parts2, number3) {
  const body = bodyOf(solver, parts2, number3);
  const factor = number3("WARMUP_FACTOR", 1e-3);
  if (body === null || factor === null) return null;
  const start = factor * body.at(0);
  const method = solver.text("WARMUP_METHOD")?.value ?? "linear";
  if (method !== "linear" && method !== "constant") return null;
  const end = parts2.rescales ? body.at(0) : body.at(parts2.warmup);
  return withWarmup({ body, steps: parts2.warmup, start, target: method === "constant" ? start : end, clock: parts2.rescales ? "shifted" : "running" });
}
function bodyOf(solver, { name, rate, total, warmup, rescales }, number3) {
  const steps2 = rescales ? total - warmup : total;
  const reachedAt = (share) => Math.max(0, Math.ceil((share - epsilon) * steps2));
  if (name === "WarmupCosineLR") {
    const floor = number3("BASE_LR_END", 0);
    return floor === null ? null : cosine({ peak: rate, floor, steps: steps2, past: "rises" });
  }
  const gamma = number3("GAMMA", 0.1);
  if (gamma === null) return null;
  if (name === "WarmupStepWithFixedGammaLR") {
    const decays2 = number3("NUM_DECAYS", 3);
    if (decays2 === null || !(decays2 >= 0) || decays2 > 1e4) return null;
    const milestones2 = Array.from({ length: Math.floor(decays2) }, (_, i) => reachedAt((i + 1) / (Math.floor(decays2) + 1)));
    return multiStep({ start: rate, milestones: milestones2, gamma });
  }
  const milestones = stepsOf(solver) ?? (number3("STEPS", 3e4) === 3e4 ? [3e4] : null);
  if (milestones === null) return null;
  return multiStep({ start: rate, milestones: milestones.map((at) => at <= total ? reachedAt(at / total) : at), gamma });
}
function stepsOf(solver) {
  const node = solver.node("STEPS");
  if (node?.kind === "scalar" && /^[([]\s*[)\]]$/.test(String(node.value).trim())) return [];
  return solver.numbers("STEPS")?.value ?? null;
}

// src/configs/detectron2/support.ts
var detectron2Support = {
  keys: {
    maxTrainSteps: ["train.max_iter", "SOLVER.MAX_ITER"],
    learningRate: ["optimizer.lr", "SOLVER.BASE_LR"],
    warmup: ["SOLVER.WARMUP_ITERS", "lr_multiplier.warmup_length"],
    "batch.global": ["SOLVER.IMS_PER_BATCH", "dataloader.train.total_batch_size"],
    weightDecay: ["SOLVER.WEIGHT_DECAY", "optimizer.weight_decay"],
    evaluateEvery: ["TEST.EVAL_PERIOD", "train.eval_period"],
    saveEvery: ["SOLVER.CHECKPOINT_PERIOD", "train.checkpointer.period"],
    keepCheckpoints: ["train.checkpointer.max_to_keep"]
  },
  composition: "`_BASE_`, relative to the file that names it; LazyConfig files are read one by one, without those that they import",
  notSupported: "schedules of a custom `build_lr_scheduler`; `cfg.merge_from_list` on the command line"
};

// src/configs/detectron2/reader.ts
var solverNames = /* @__PURE__ */ new Set(["MAX_ITER", "BASE_LR", "IMS_PER_BATCH", "STEPS", "WARMUP_ITERS", "CHECKPOINT_PERIOD", "LR_SCHEDULER_NAME", "GAMMA"]);
var sectionNames = /* @__PURE__ */ new Set(["MODEL", "DATASETS", "INPUT", "TEST", "DATALOADER", "OUTPUT_DIR", "VERSION", "CUDNN_BENCHMARK", "VIS_PERIOD", "SEED", "GLOBAL"]);
var detectron2 = {
  id: "detectron2",
  title: "detectron2",
  url: "https://detectron2.readthedocs.io/en/latest/modules/config.html#yaml-config-references",
  recognisedBy: "`SOLVER` with `MAX_ITER`, `BASE_LR`, `IMS_PER_BATCH` or the like; `_BASE_` beside `MODEL`, `INPUT`, `DATASETS`; lazy configs in Python by `train.max_iter`, `lr_multiplier`",
  languages: ["yaml", "json", "python"],
  support: detectron2Support,
  recognise: (document) => {
    if (document.language === "python") return isLazyConfig(document) ? 0.85 : 0;
    return document.root.kind === "mapping" ? scoreOf4(document.root, document.composition !== void 0) : 0;
  },
  read: (document) => ({
    kind: "read",
    value: [document.language === "python" ? readLazy(document) : readDetectron2(document, document.composition?.isWhole ?? true)],
    problems: []
  })
};
function scoreOf4(root, isComposed) {
  const solver = root.entries.get("SOLVER")?.value;
  const own2 = solver?.kind === "mapping" ? [...solver.entries.keys()].filter((key2) => solverNames.has(key2)).length : 0;
  const sections2 = [...root.entries.keys()].filter((key2) => sectionNames.has(key2)).length;
  if (own2 > 0 && (own2 + sections2 >= 2 || isComposed)) return 0.9;
  return isComposed && sections2 >= 1 ? 0.8 : 0;
}
function readLazy(document) {
  const fields = fieldsOf(document);
  return {
    ...readDetectron2(asSolver(document), false),
    keepCheckpoints: fields.positive("train.checkpointer.max_to_keep"),
    ...namedRecords(document.root),
    values: flatten(document.root)
  };
}
function readDetectron2(document, isWhole2) {
  const fields = fieldsOf(document);
  const orDefault = (value, key2, otherwise) => value ?? (isWhole2 && !fields.has(key2) ? byDefault(otherwise) : null);
  return buildConfig("detectron2", fields, {
    maxTrainSteps: inUnit2(orDefault(fields.positive("SOLVER.MAX_ITER"), "SOLVER.MAX_ITER", 4e4), "steps"),
    learningRate: orDefault(fields.number("SOLVER.BASE_LR"), "SOLVER.BASE_LR", 1e-3),
    schedule: bindDetectron2(fields, isWhole2),
    warmup: inUnit2(orDefault(fields.number("SOLVER.WARMUP_ITERS"), "SOLVER.WARMUP_ITERS", 1e3), "steps"),
    batch: { global: orDefault(fields.positive("SOLVER.IMS_PER_BATCH"), "SOLVER.IMS_PER_BATCH", 16), devices: fields.positive("SOLVER.REFERENCE_WORLD_SIZE") },
    optimizer: {
      name: firstOf(fields.text("SOLVER.OPTIMIZER"), isWhole2 ? byDefault("SGD") : null),
      parameters: fields.record("SOLVER.MOMENTUM", "SOLVER.NESTEROV")
    },
    weightDecay: orDefault(fields.number("SOLVER.WEIGHT_DECAY"), "SOLVER.WEIGHT_DECAY", 1e-4),
    ...namedRecords(document.root),
    evaluateEvery: fields.length("steps", "TEST.EVAL_PERIOD"),
    saveEvery: inUnit2(orDefault(fields.positive("SOLVER.CHECKPOINT_PERIOD"), "SOLVER.CHECKPOINT_PERIOD", 5e3), "steps")
  });
}

// src/schedules/families/cyclic.ts
function cyclic(options2) {
  const { base, peak, up } = options2;
  const down = options2.down ?? up;
  const mode = options2.mode ?? "triangular";
  const height = peak - base;
  const halves = mode === "triangular2";
  const triangle = ({ i, begin }) => {
    const top2 = halves ? height * 0.5 ** i : height;
    return pieces([
      { until: begin + up, curve: arcCurve({ shape: "linear", from: 0, to: top2, begin, length: up }) },
      { until: Number.POSITIVE_INFINITY, curve: arcCurve({ shape: "linear", from: top2, to: 0, begin: begin + up, length: down }) }
    ]);
  };
  const limit = halves ? 1100 : Number.POSITIVE_INFINITY;
  const cycles = cyclesCurve({ first: up + down, multiplier: 1, limit, alike: !halves, after: constantCurve(0), curve: triangle });
  const swinging = mode === "exp-range" ? fading(cycles, options2.gamma ?? 1) : cycles;
  return makeSchedule(up + down > 0 ? mapped(swinging, { factor: 1, offset: base }) : constantCurve(base), {
    family: "cyclic",
    parameters: { base, peak, up, down, mode, gamma: mode === "exp-range" ? options2.gamma ?? 1 : void 0 },
    peak,
    warmup: up,
    horizon: up + down,
    afterHorizon: "repeats"
  });
}
function fading(cycles, gamma) {
  const shrinking = product([cycles, geometric({ scale: 1, ratio: gamma, per: 1, begin: 0 })]);
  if (!(gamma > 0 && gamma < 1)) return shrinking;
  const end = Math.ceil(-746 / Math.log(gamma));
  return pieces([
    { until: end, curve: shrinking },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(0) }
  ]);
}

// src/configs/timm/schedules.ts
function timmSchedule(options2) {
  const { warmup, rate } = options2;
  const body = bodyOf2(options2);
  const clock = warmup.prefix ? "shifted" : "running";
  const target = options2.kind === "tanh" && !warmup.prefix ? body.at(warmup.ticks) : rate;
  const schedule = withWarmup({ body, steps: warmup.ticks, start: warmup.start, target, clock });
  return "cycles" in options2 && options2.cycles.limit === 1 ? named(schedule, singleFamilies[options2.kind]) : schedule;
}
var singleFamilies = { cosine: "cosine", poly: "polynomial", tanh: "tanh" };
function bodyOf2(options2) {
  const { rate } = options2;
  switch (options2.kind) {
    case "cosine":
      return restarts({ ...cyclesOf(options2.cycles), peak: rate, floor: options2.floor, warp: options2.warp });
    case "poly":
      return restarts({ ...cyclesOf(options2.cycles), peak: rate, floor: options2.floor, warp: options2.warp, shape: { power: options2.power } });
    case "tanh":
      return restarts({ ...cyclesOf(options2.cycles), peak: rate, floor: options2.floor, shape: { tanh: [options2.lower, options2.upper] } });
    case "step":
      return step({ start: rate, size: options2.every, gamma: options2.factor });
    case "multistep":
      return multiStep({ start: rate, milestones: options2.milestones.map((at) => at - 1), gamma: options2.factor });
  }
}
function cyclesOf({ first, multiplier, decay, limit }) {
  return { firstCycle: first, multiplier, keeps: { peak: decay }, limit };
}
function cycleLength({ first, multiplier, limit }, warmup) {
  const cycles = Math.max(1, limit);
  const length = multiplier === 1 ? first * cycles : Math.floor(-first * (multiplier ** cycles - 1) / (1 - multiplier));
  return length + (warmup.prefix ? warmup.ticks : 0);
}

// src/configs/timm/classes.ts
var timmClasses = /* @__PURE__ */ new Set(["CosineLRScheduler", "TanhLRScheduler", "PolyLRScheduler", "StepLRScheduler", "MultiStepLRScheduler"]);
function makeTimmClass(call, rate, lengths2) {
  const peak = rate ?? lengths2.miss("learning-rate", "lr");
  if (peak === null) return null;
  const options2 = classOptions(call, peak);
  return options2 === null ? lengths2.miss("custom", call.name) : timmSchedule(options2);
}
function classOptions({ name, fields }, rate) {
  const option8 = (key2, otherwise) => fields.number(key2)?.value ?? otherwise;
  const prefixed = name === "StepLRScheduler" || name === "MultiStepLRScheduler";
  const prefix2 = fields.flag("warmup_prefix")?.value ?? prefixed;
  const warmup = { ticks: option8("warmup_t", 0), start: option8("warmup_lr_init", 0), prefix: prefix2 };
  const factor = option8("decay_rate", 1);
  if (name === "StepLRScheduler") {
    const every4 = fields.positive("decay_t")?.value;
    return every4 === void 0 ? null : { kind: "step", rate, warmup, every: every4, factor };
  }
  if (name === "MultiStepLRScheduler") {
    const milestones = fields.numbers("decay_t")?.value;
    return milestones === void 0 ? null : { kind: "multistep", rate, warmup, milestones, factor };
  }
  const first = fields.positive("t_initial")?.value;
  if (first === void 0) return null;
  const cycles = { first, multiplier: option8("cycle_mul", 1), decay: option8("cycle_decay", 1), limit: option8("cycle_limit", 1) };
  const common = { rate, warmup, floor: option8("lr_min", 0), cycles };
  if (name === "CosineLRScheduler") return { ...common, kind: "cosine", warp: option8("k_decay", 1) };
  if (name === "PolyLRScheduler") return { ...common, kind: "poly", warp: option8("k_decay", 1), power: option8("power", 0.5) };
  return { ...common, kind: "tanh", lower: option8("lb", -7), upper: option8("ub", 3) };
}

// src/configs/torch/functions.ts
var functions = /* @__PURE__ */ new Map([
  ["get_constant_schedule", "constant"],
  ["get_constant_schedule_with_warmup", "constant_with_warmup"],
  ["get_linear_schedule_with_warmup", "linear"],
  ["get_cosine_schedule_with_warmup", "cosine"],
  ["get_cosine_with_hard_restarts_schedule_with_warmup", "cosine_with_restarts"],
  ["get_polynomial_decay_schedule_with_warmup", "polynomial"],
  ["get_inverse_sqrt_schedule", "inverse_sqrt"],
  ["get_cosine_with_min_lr_schedule_with_warmup", "cosine_with_min_lr"],
  ["get_cosine_with_min_lr_schedule_with_warmup_lr_rate", "cosine_warmup_with_min_lr"],
  ["get_wsd_schedule", "warmup_stable_decay"]
]);
var functionNames = /* @__PURE__ */ new Set([...functions.keys(), "get_scheduler"]);
function makeFunction(call, { rate, lengths: lengths2, totalTicks }) {
  const type = call.name === "get_scheduler" ? call.fields.text("name")?.value : functions.get(call.name);
  const scheduler = type === void 0 ? void 0 : schedulers.get(type);
  if (scheduler === void 0) return lengths2.miss("custom", call.name);
  if (scheduler.takes === "evaluations") return lengths2.miss("evaluations", call.name);
  const peak = rate ?? lengths2.miss("learning-rate", "lr");
  const warmup = call.fields.number("num_warmup_steps")?.value ?? 0;
  const total = call.fields.number("num_training_steps")?.value ?? totalTicks;
  if (total === null && scheduler.takes === "warmup-and-total") lengths2.miss("steps", "num_training_steps");
  if (peak === null || lengths2.open.length > 0) return null;
  const options2 = call.name === "get_scheduler" ? call.fields.under("scheduler_specific_kwargs") : call.fields;
  return scheduler.make({ peak, warmup, total: total ?? 0, options: options2 }) ?? lengths2.miss("custom", call.name);
}

// src/configs/torch/schedulers.ts
function option4(call, name, otherwise) {
  return call.fields.number(name)?.value ?? otherwise;
}
function required(call, context, name) {
  return call.fields.number(name)?.value ?? context.lengths.miss("custom", name);
}
function rateOf2(context) {
  return context.rate ?? context.lengths.miss("learning-rate", "lr");
}
var makeStep = (call, context) => {
  const [start, size] = [rateOf2(context), required(call, context, "step_size")];
  return start === null || size === null ? null : step({ start, size, gamma: option4(call, "gamma", 0.1) });
};
var makeMultiStep = (call, context) => {
  const start = rateOf2(context);
  const milestones = call.fields.numbers("milestones")?.value ?? context.lengths.miss("custom", "milestones");
  return start === null || milestones === null ? null : multiStep({ start, milestones, gamma: option4(call, "gamma", 0.1) });
};
var makeConstant = (call, context) => {
  const rate = rateOf2(context);
  return rate === null ? null : constantFactor({ rate, factor: option4(call, "factor", 1 / 3), steps: option4(call, "total_iters", 5) });
};
var makeLinear = (call, context) => {
  const rate = rateOf2(context);
  if (rate === null) return null;
  const [from2, to] = [option4(call, "start_factor", 1 / 3), option4(call, "end_factor", 1)];
  return linear({ start: rate * from2, end: rate * to, steps: option4(call, "total_iters", 5) });
};
var makeExponential = (call, context) => {
  const [start, ratio] = [rateOf2(context), required(call, context, "gamma")];
  return start === null || ratio === null ? null : exponential({ start, ratio });
};
var makePolynomial = (call, context) => {
  const start = rateOf2(context);
  return start === null ? null : polynomial({ start, end: 0, steps: option4(call, "total_iters", 5), power: option4(call, "power", 1) });
};
var makeCosine = (call, context) => {
  const peak = rateOf2(context);
  const steps2 = call.fields.number("T_max")?.value ?? context.totalTicks ?? context.lengths.miss("steps", "T_max");
  return peak === null || steps2 === null ? null : cosine({ peak, floor: option4(call, "eta_min", 0), steps: steps2, past: "rises" });
};
var makeRestarts = (call, context) => {
  const [peak, firstCycle] = [rateOf2(context), required(call, context, "T_0")];
  if (peak === null || firstCycle === null) return null;
  return restarts({ peak, floor: option4(call, "eta_min", 0), firstCycle, multiplier: option4(call, "T_mult", 1) });
};
function oneCycleTotal(call, context) {
  const total = call.fields.positive("total_steps");
  if (total !== null) return total.value;
  const epochs = call.fields.positive("epochs");
  if (epochs === null) return context.totalTicks ?? context.lengths.miss("steps", "total_steps");
  const perEpoch3 = call.fields.positive("steps_per_epoch")?.value ?? context.stepsPerEpoch ?? context.lengths.miss("steps-per-epoch", "steps_per_epoch");
  return perEpoch3 === null ? null : epochs.value * perEpoch3;
}
var makeOneCycle2 = (call, context) => {
  const total = oneCycleTotal(call, context);
  const peak = required(call, context, "max_lr");
  if (total === null || peak === null) return null;
  const share = option4(call, "pct_start", 0.3);
  const start = peak / option4(call, "div_factor", 25);
  const end = start / option4(call, "final_div_factor", 1e4);
  const anneal = call.fields.text("anneal_strategy")?.value === "linear" ? "linear" : "cosine";
  const back = call.fields.flag("three_phase")?.value === true ? { backAt: 2 * share * total - 2 } : {};
  return oneCycle({ start, peak, end, peakAt: share * total - 1, ...back, endAt: total - 1, anneal, stops: true });
};
var cyclicModes = /* @__PURE__ */ new Map([
  ["triangular", "triangular"],
  ["triangular2", "triangular2"],
  ["exp_range", "exp-range"]
]);
var makeCyclic = (call, context) => {
  const [base, peak] = [required(call, context, "base_lr"), required(call, context, "max_lr")];
  if (base === null || peak === null) return null;
  if (call.fields.has("scale_fn")) return context.lengths.miss("custom", "scale_fn");
  const up = option4(call, "step_size_up", 2e3);
  const mode = cyclicModes.get(call.fields.text("mode")?.value ?? "triangular");
  if (mode === void 0) return context.lengths.miss("custom", "mode");
  return cyclic({ base, peak, up, down: option4(call, "step_size_down", up), mode, gamma: option4(call, "gamma", 1) });
};
function partsOf2(call, context) {
  const list3 = call.fields.node("schedulers") ?? call.positional.find((node) => node.kind === "sequence") ?? null;
  if (list3?.kind !== "sequence" || list3.items.length === 0) return context.lengths.miss("custom", "schedulers");
  const parts2 = list3.items.map((item, index) => {
    const part = callOf(context.site, item, [...call.path, "schedulers", String(index)], torchSchedulerNames);
    const schedule = part === null ? context.lengths.miss("custom", "schedulers") : makeTorchSchedule(part, context);
    return part === null || schedule === null ? null : { call: part, schedule };
  });
  const found = parts2.filter((part) => part !== null);
  return found.length === parts2.length ? found : null;
}
var makeSequence = (call, context) => {
  const parts2 = partsOf2(call, context);
  const milestones = call.fields.numbers("milestones")?.value ?? context.lengths.miss("custom", "milestones");
  if (parts2 === null || milestones === null) return null;
  if (milestones.length !== parts2.length - 1) return context.lengths.miss("custom", "milestones");
  return sequence({ schedules: parts2.map(({ schedule }) => schedule), milestones });
};
var factors = /* @__PURE__ */ new Set(["StepLR", "MultiStepLR", "ConstantLR", "LinearLR", "ExponentialLR", "PolynomialLR", "CosineAnnealingLR"]);
var makeChain = (call, context) => {
  const base = rateOf2(context);
  const parts2 = partsOf2(call, context);
  if (base === null || parts2 === null) return null;
  const multiplies = parts2.every((part) => factors.has(part.call.name) && option4(part.call, "eta_min", 0) === 0);
  if (!multiplies) return context.lengths.miss("custom", "schedulers");
  return chained({ base, schedules: parts2.map(({ schedule }) => schedule) });
};
var makeFromEvaluations = (_, context) => context.lengths.miss("evaluations", "ReduceLROnPlateau");
var makeFromCode = (call, context) => context.lengths.miss("custom", call.name);
var schedulers3 = /* @__PURE__ */ new Map([
  ["StepLR", { family: "step", make: makeStep }],
  ["MultiStepLR", { family: "multi-step", make: makeMultiStep }],
  ["ConstantLR", { family: "constant", make: makeConstant }],
  ["LinearLR", { family: "linear", make: makeLinear }],
  ["ExponentialLR", { family: "exponential", make: makeExponential }],
  ["PolynomialLR", { family: "polynomial", make: makePolynomial }],
  ["CosineAnnealingLR", { family: "cosine", make: makeCosine }],
  ["CosineAnnealingWarmRestarts", { family: "cosine-restarts", make: makeRestarts }],
  ["OneCycleLR", { family: "one-cycle", make: makeOneCycle2 }],
  ["CyclicLR", { family: "cyclic", make: makeCyclic }],
  ["SequentialLR", { family: "sequence", make: makeSequence }],
  ["ChainedScheduler", { family: "chained", make: makeChain }],
  ["ReduceLROnPlateau", { family: "reduce-on-plateau", make: makeFromEvaluations }],
  ["LambdaLR", { family: "custom", make: makeFromCode }],
  ["MultiplicativeLR", { family: "custom", make: makeFromCode }]
]);
var torchSchedulerNames = new Set(schedulers3.keys());
function familyOf(call) {
  return schedulers3.get(call.name)?.family ?? null;
}
function makeTorchSchedule(call, context) {
  const scheduler = schedulers3.get(call.name);
  if (scheduler !== void 0) return scheduler.make(call, context);
  if (timmClasses.has(call.name)) return makeTimmClass(call, context.rate, context.lengths);
  return makeFunction(call, context);
}

// src/schedules/families/noam.ts
function noam(options2) {
  const { scale, floor } = options2;
  const ahead = options2.ahead ?? 0;
  const warmup = Math.max(1, options2.warmup);
  const counter = (u) => Math.max(1, u + ahead);
  const falling2 = monotone(-1, (u) => scale * counter(u) ** -0.5);
  const slope = scale * warmup ** -1.5;
  const rising = line({ from: slope * ahead, to: slope * (ahead + 1), begin: 0, length: 1 });
  const curve = pieces([
    { until: 1 - ahead, curve: monotone(0, () => scale * Math.min(1, warmup ** -1.5)) },
    { until: through(warmup - ahead), curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: floor === void 0 ? falling2 : clamped(falling2, floor) }
  ]);
  return makeSchedule(curve, {
    family: "noam",
    parameters: { scale, warmup: options2.warmup, ahead, floor },
    peak: scale / Math.sqrt(warmup),
    warmup: options2.warmup,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/espnet/schedulers.ts
var defaultWarmup = 25e3;
function warmupLr2({ rate, number: number3 }) {
  const warmup = number3("warmup_steps", defaultWarmup);
  return noam({ scale: rate * Math.sqrt(warmup), warmup, ahead: 1 });
}
function noamLr({ rate, number: number3 }) {
  return noam({ scale: rate / Math.sqrt(number3("model_size", 320)), warmup: number3("warmup_steps", defaultWarmup), ahead: 1 });
}
function piecewiseWarmup({ conf, rate }) {
  const steps2 = conf.has("warmup_steps_list") ? conf.numbers("warmup_steps_list")?.value : [0, defaultWarmup];
  const rates = conf.has("warmup_lr_list") ? conf.numbers("warmup_lr_list")?.value : [0, 1e-3];
  const last = steps2?.at(-1);
  if (steps2 === void 0 || rates === void 0 || last === void 0 || steps2.length !== rates.length || !(last > 0)) return null;
  const rising = shifted(piecewiseInterpolated({ points: steps2.map((at, i) => ({ at, rate: rates[i] ?? 0 })) }), 1);
  const falling2 = noam({ scale: rate * Math.sqrt(last), warmup: last, ahead: 1 });
  const curve = pieces([
    { until: through(last - 1), curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: falling2 }
  ]);
  return remade(falling2, { parameters: { steps: steps2, rates }, peak: Math.max(rising.peak, curve.at(last)), warmup: last }, curve);
}
function warmupStep({ rate, number: number3 }) {
  const warmup = number3("warmup_steps", defaultWarmup);
  const epoch = number3("steps_per_epoch", 1e4);
  const body = step({ start: rate, size: epoch * number3("step_size", 1), gamma: number3("gamma", 0.1) });
  const placed2 = shifted(body, 1 - Math.floor(warmup / epoch) * epoch);
  return withWarmup({ body: placed2, steps: warmup, form: "(u+1)/W", target: rate, clock: "running" });
}
function triStage({ rate, number: number3 }) {
  const total = number3("max_steps", 25e3);
  const [warmup, hold, decay] = [number3("warmup_ratio", 0.1), number3("hold_ratio", 0.4), number3("decay_ratio", 0.5)].map((share) => Math.trunc(total * share));
  const last = number3("final_lr_scale", 0.01);
  const [up = 0, stable2 = 0, down = 0] = [warmup, hold, decay];
  const rest = total - up - stable2;
  const floor = down > 0 ? rate * last ** (rest / down) : rate;
  const body = stableDecay({ peak: rate, floor, stable: stable2, decay: down > 0 ? rest : 0, shape: "geometric" });
  return shifted(withWarmup({ body, steps: up, start: rate * number3("init_lr_scale", 0.01), target: rate }), 1);
}
function exponentialWarmup({ conf, number: number3, required: required3 }) {
  const [start, low, total] = [required3("max_lr"), required3("min_lr"), required3("total_steps")];
  const warmup = number3("warmup_steps", 0);
  if (!(start > 0 && low > 0 && total > warmup)) return null;
  const body = exponential({ start, ratio: low / start, per: total - warmup });
  const fromZero = conf.flag("warm_from_zero")?.value === true;
  const whole = fromZero ? withWarmup({ body, steps: warmup, form: "(u+1)/W" }) : withWarmup({ body, steps: warmup, start, target: start });
  if (!fromZero) return remade(whole, { warmup: 0 });
  const curve = pieces([
    { until: 1, curve: constantCurve(0) },
    { until: Number.POSITIVE_INFINITY, curve: whole }
  ]);
  return remade(whole, {}, curve);
}
function warmupRestarts({ number: number3, required: required3 }) {
  const [first, warmup, multiplier, gamma] = [required3("first_cycle_steps"), number3("warmup_steps", 0), number3("cycle_mult", 1), number3("gamma", 1)];
  const [peak, floor] = [number3("max_lr", 0.1), number3("min_lr", 1e-3)];
  if (!(first > warmup) || !(multiplier >= 1) || !(gamma >= 0)) return null;
  const cycle = (i, begin, length) => {
    const top2 = peak * gamma ** i;
    return pieces([
      { until: begin + warmup, curve: line({ from: floor, to: top2, begin, length: warmup }) },
      { until: Number.POSITIVE_INFINITY, curve: arcCurve({ shape: "cosine", from: top2, to: floor, begin: begin + warmup, length: length - warmup }) }
    ]);
  };
  const curve = multiplier === 1 ? equalCycles(first, gamma, cycle, floor) : growingCycles({ first, warmup, multiplier, cycle, floor });
  const started = pieces([
    { until: 1, curve: constantCurve(floor) },
    { until: Number.POSITIVE_INFINITY, curve }
  ]);
  const parameters = { peak, floor, firstCycle: first, multiplier, gamma };
  return makeSchedule(started, { family: "cosine-restarts", parameters, peak: Math.max(peak, floor), warmup, horizon: first, afterHorizon: "repeats" });
}
function equalCycles(first, gamma, cycle, floor) {
  const limit = gamma === 1 ? Number.POSITIVE_INFINITY : 2e3;
  const curve = ({ i, begin, length }) => cycle(i, begin, length);
  return cyclesCurve({ first, multiplier: 1, limit, alike: gamma === 1, after: constantCurve(floor), curve });
}
function growingCycles({ first, warmup, multiplier, cycle, floor }) {
  const parts2 = [];
  let begin = 0;
  let length = first;
  for (let i = 0; i < 300 && begin < 2 ** 50; i++) {
    parts2.push({ until: begin + length, curve: cycle(i, begin, length) });
    begin += length;
    length = Math.trunc((length - warmup) * multiplier) + warmup;
  }
  return pieces([...parts2, { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }]);
}
function linearWarmupDecay({ rate, number: number3 }) {
  const warmup = Math.trunc(number3("warmup_steps", 2e4));
  const decay = Math.max(1, Math.trunc(number3("total_steps", 6e5)) - warmup);
  const body = linear({ start: rate, end: rate * number3("end_factor", 1e-8), steps: decay });
  return withWarmup({ body, steps: warmup, start: rate * number3("start_factor", 1e-8), target: rate });
}
var schedulers4 = /* @__PURE__ */ new Map([
  ["warmuplr", { family: "noam", make: warmupLr2 }],
  ["noamlr", { family: "noam", make: noamLr }],
  ["piecewiselinearwarmuplr", { family: "noam", make: piecewiseWarmup }],
  ["warmupsteplr", { family: "step", make: warmupStep }],
  ["tristagelr", { family: "warmup-stable-decay", make: triStage }],
  ["exponentialdecaywarmup", { family: "exponential", make: exponentialWarmup }],
  ["cosineannealingwarmuprestarts", { family: "cosine-restarts", make: warmupRestarts }],
  ["linearwarmupdecaylr", { family: "linear", make: linearWarmupDecay }],
  ["warmupreducelronplateau", { family: "reduce-on-plateau", make: "evaluations" }]
]);
var torchSchedulers = /* @__PURE__ */ new Map([
  ["reducelronplateau", { name: "ReduceLROnPlateau", unit: "epochs" }],
  ["lambdalr", { name: "LambdaLR", unit: "epochs" }],
  ["steplr", { name: "StepLR", unit: "epochs" }],
  ["multisteplr", { name: "MultiStepLR", unit: "epochs" }],
  ["exponentiallr", { name: "ExponentialLR", unit: "epochs" }],
  ["cosineannealinglr", { name: "CosineAnnealingLR", unit: "epochs" }],
  ["cycliclr", { name: "CyclicLR", unit: "steps" }],
  ["onecyclelr", { name: "OneCycleLR", unit: "steps" }],
  ["cosineannealingwarmrestarts", { name: "CosineAnnealingWarmRestarts", unit: "steps" }]
]);

// src/configs/espnet/schedule.ts
var defaultRates2 = /* @__PURE__ */ new Map([
  ["adadelta", 1],
  ["adam", 1e-3],
  ["adamw", 1e-3],
  ["sgd", 1e-3],
  ["adagrad", 0.01],
  ["adamax", 2e-3],
  ["rmsprop", 0.01],
  ["radam", 1e-3]
]);
function rateOf3(fields) {
  if (fields.has("optim_conf.lr")) return fields.number("optim_conf.lr")?.value ?? null;
  return defaultRates2.get((fields.text("optim")?.value ?? "adadelta").toLowerCase()) ?? null;
}
function perEpoch2(fields) {
  const iterations = fields.positive("num_iters_per_epoch");
  return iterations === null ? null : Math.ceil(iterations.value / (fields.positive("accum_grad")?.value ?? 1));
}
function bindEspnet(fields) {
  const name = fields.text("scheduler")?.value.toLowerCase() ?? null;
  if (name !== null && !schedulers4.has(name) && !torchSchedulers.has(name)) fields.report("schedule-unknown", "scheduler", { schedule: name.slice(0, 80) });
  const keys = scheduleKeys(fields, ["scheduler", "scheduler_conf", "optim_conf.lr", "max_epoch", "num_iters_per_epoch", "accum_grad"]);
  return bindSchedule(keys, (known4) => bind6(fields, name, known4));
}
function bind6(fields, name, known4) {
  const lengths2 = lengthsWith(known4, { stepsPerEpoch: perEpoch2(fields) });
  const conf = fields.under("scheduler_conf");
  const rate = rateOf3(fields) ?? known4.learningRate ?? lengths2.miss("learning-rate", "optim_conf.lr");
  const schedule = rate === null ? null : scheduleOf5({ fields, conf, name, rate, lengths: lengths2, known: known4 });
  if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: runLength(fields, schedule.unit, known4) };
  const torch2 = torchSchedulers.get(name ?? "");
  const family = schedulers4.get(name ?? "")?.family ?? (torch2 === void 0 ? null : familyOf(callOf2(fields, conf, torch2.name)));
  const defaults3 = family === "reduce-on-plateau" ? plateauDefaults : {};
  return openBound(lengths2, { family, parameters: { ...defaults3, ...parametersIn(conf) } });
}
function scheduleOf5({ fields, conf, name, rate, lengths: lengths2, known: known4 }) {
  if (name === null) return constant({ rate });
  const torch2 = torchSchedulers.get(name);
  if (torch2 !== void 0) {
    const site = { document: fields.document, problems: fields.problems };
    const context = { site, rate, lengths: lengths2, totalTicks: null, stepsPerEpoch: perEpoch2(fields) ?? known4.stepsPerEpoch ?? null };
    const schedule2 = makeTorchSchedule(callOf2(fields, conf, torch2.name), context);
    return schedule2 === null || torch2.unit === "steps" ? schedule2 : inEpochs(schedule2);
  }
  const own2 = schedulers4.get(name);
  if (own2 === void 0) return lengths2.miss("custom", "scheduler");
  if (own2.make === "evaluations") return lengths2.miss("evaluations", "scheduler");
  const number3 = (key2, otherwise) => conf.has(key2) ? conf.number(key2)?.value ?? Number.NaN : otherwise;
  const schedule = own2.make({ conf, rate, number: number3, required: (key2) => number3(key2, Number.NaN) });
  return schedule !== null && Number.isFinite(schedule.peak) ? schedule : lengths2.miss("custom", "scheduler_conf");
}
function callOf2(fields, conf, name) {
  const symbolSpan = fields.node("scheduler")?.span ?? fields.root.span;
  return { symbol: name, symbolSpan, notation: "scheduler", name, fields: conf, positional: [], node: conf.root, path: ["scheduler_conf"] };
}
function runLength(fields, unit, known4) {
  const epochs = fields.positive("max_epoch")?.value ?? (fields.has("max_epoch") ? null : 40);
  if (unit === "epochs") return epochs;
  const updates = perEpoch2(fields) ?? known4.stepsPerEpoch ?? null;
  return known4.steps ?? (epochs === null || updates === null ? null : Math.ceil(epochs * updates));
}

// src/configs/espnet/support.ts
var espnetSupport = {
  keys: {
    maxTrainSteps: ["max_epoch"],
    learningRate: ["optim_conf.lr"],
    warmup: ["scheduler_conf.warmup_steps"],
    "batch.accumulation": ["accum_grad"],
    "batch.global": ["batch_size"],
    "optimizer.name": ["optim"],
    weightDecay: ["optim_conf.weight_decay"],
    keepCheckpoints: ["keep_nbest_models"],
    "selection.metric": ["best_model_criterion"],
    "selection.goal": ["best_model_criterion"],
    earlyStoppingPatience: ["patience"]
  },
  composition: "none: one file is one config",
  notSupported: "`batch_bins` and `batch_type: numel` as a batch in samples; options given to `asr.sh`"
};

// src/configs/espnet/reader.ts
var ownNames2 = [
  "optim_conf",
  "scheduler_conf",
  "accum_grad",
  "batch_bins",
  "num_iters_per_epoch",
  "keep_nbest_models",
  "best_model_criterion",
  "val_scheduler_criterion",
  "early_stopping_criterion",
  "encoder_conf",
  "decoder_conf",
  "model_conf",
  "frontend_conf",
  "specaug_conf",
  "valid_batch_bins"
];
var espnet = {
  id: "espnet",
  title: "ESPnet2",
  url: "https://espnet.github.io/espnet/espnet2_training_option.html",
  recognisedBy: "`optim_conf` or `scheduler_conf` beside `max_epoch`, `accum_grad`, `batch_bins`, `encoder_conf` or the like",
  languages: ["yaml"],
  support: espnetSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf5(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readEspnet(document)], problems: [] })
};
function scoreOf5(root) {
  const own2 = ownNames2.filter((name) => root.entries.has(name)).length + (root.entries.has("max_epoch") ? 1 : 0);
  return own2 >= 2 && ["optim_conf", "scheduler_conf", "max_epoch"].some((name) => root.entries.has(name)) ? 0.85 : 0;
}
function readEspnet(document) {
  const fields = fieldsOf(document);
  const rate = rateOf3(fields);
  const byCount = ["unsorted", "sorted", "folded", "catbel"].includes(fields.text("batch_type")?.value ?? "folded");
  return buildConfig("espnet", fields, {
    maxTrainSteps: firstOf(fields.length("epochs", "max_epoch"), fields.has("max_epoch") ? null : byDefault({ value: 40, unit: "epochs" })),
    learningRate: firstOf(fields.number("optim_conf.lr"), rate === null || fields.has("optim_conf.lr") ? null : byDefault(rate)),
    schedule: bindEspnet(fields),
    warmup: fields.length("steps", "scheduler_conf.warmup_steps"),
    batch: {
      global: byCount ? firstOf(fields.positive("batch_size"), fields.has("batch_size") ? null : byDefault(20)) : null,
      accumulation: firstOf(fields.positive("accum_grad"), byDefault(1)),
      devices: fields.positive("ngpu")
    },
    optimizer: {
      name: firstOf(fields.text("optim"), byDefault("adadelta")),
      parameters: fields.record("optim_conf.betas.0", "optim_conf.betas.1", "optim_conf.eps", "optim_conf.momentum")
    },
    weightDecay: fields.number("optim_conf.weight_decay"),
    ...namedRecords(document.root),
    evaluateEvery: byDefault({ value: 1, unit: "epochs" }),
    saveEvery: byDefault({ value: 1, unit: "epochs" }),
    keepCheckpoints: fields.positive("keep_nbest_models"),
    selection: selectionOf3(fields),
    earlyStoppingPatience: fields.positive("patience")
  });
}
function selectionOf3(fields) {
  const list3 = fields.node("best_model_criterion");
  const first = list3?.kind === "sequence" ? list3.items[0] : void 0;
  const [phase, name, mode] = first?.kind === "sequence" ? first.items : [];
  const [phaseText, nameText, modeText] = [textOf(phase), textOf(name), textOf(mode)];
  if (name === void 0 || mode === void 0 || nameText === null) return { metric: null, goal: null, loadBest: null };
  const goal = modeText === "min" || modeText === "max" ? modeText : null;
  return {
    metric: { value: `${phaseText ?? "valid"}/${nameText}`, span: name.span },
    goal: goal === null ? null : { value: goal, span: mode.span },
    loadBest: null
  };
}

// src/configs/fairseq/schedulers.ts
function option5({ options: options2 }, name, otherwise) {
  return options2.number(name)?.value ?? otherwise;
}
function peakOf3({ rates, miss }) {
  const [peak] = rates;
  if (rates.length > 1) return miss("custom", "optimization.lr");
  return peak ?? miss("learning-rate", "optimization.lr");
}
function maxUpdateOf({ maxUpdate, miss }) {
  return maxUpdate ?? miss("steps", "optimization.max_update");
}
function stagesOf(call) {
  const { options: options2, miss } = call;
  const shares = options2.numbers("phase_ratio")?.value ?? null;
  if (shares === null) return [option5(call, "warmup_steps", 0), option5(call, "hold_steps", 0), option5(call, "decay_steps", 0)];
  const [warmup, hold, decay] = shares;
  const total = maxUpdateOf(call);
  if (warmup === void 0 || hold === void 0 || decay === void 0) return miss("custom", "lr_scheduler.phase_ratio");
  return total === null ? null : [Math.trunc(total * warmup), Math.trunc(total * hold), Math.trunc(total * decay)];
}
function triStage2(call) {
  const peak = peakOf3(call);
  const stages2 = stagesOf(call);
  if (peak === null || stages2 === null) return null;
  const [warmup, stable2, decay] = stages2;
  const end = option5(call, "final_lr_scale", 0.01);
  if (!(decay > 0) || !(end > 0)) return call.miss("custom", "lr_scheduler.decay_steps");
  const body = stableDecay({ peak, floor: peak * end, stable: stable2, decay, shape: "geometric" });
  return withWarmup({ body, steps: warmup, start: peak * option5(call, "init_lr_scale", 0.01), target: peak });
}
function inverseSquareRootSchedule(call) {
  const peak = peakOf3(call);
  const warmup = option5(call, "warmup_updates", 4e3);
  if (peak === null) return null;
  if (!(warmup > 0)) return call.miss("custom", "lr_scheduler.warmup_updates");
  return withWarmup({
    body: inverseSquareRoot({ peak, timescale: warmup }),
    steps: warmup,
    start: Math.max(0, option5(call, "warmup_init_lr", -1)),
    target: peak
  });
}
function polynomialDecay(call) {
  const peak = peakOf3(call);
  const until = call.options.positive("total_num_update")?.value ?? maxUpdateOf(call);
  if (peak === null || until === null) return null;
  const warmup = option5(call, "warmup_updates", 0);
  const end = option5(call, "end_learning_rate", 0);
  const body = until > warmup ? polynomial({ start: peak, end, steps: until - warmup, power: option5(call, "power", 1) }) : constant({ rate: end });
  return withWarmup({ body, steps: warmup, target: peak });
}
function fromInitial(call, body, floor) {
  const initial = option5(call, "warmup_init_lr", -1);
  return withWarmup({ body, steps: option5(call, "warmup_updates", 0), start: initial < 0 ? floor : initial, target: body.peak });
}
function cosineCycles(call) {
  const peak = peakOf3(call);
  if (peak === null) return null;
  const total = call.options.positive("lr_period_updates") === null ? maxUpdateOf(call) : 0;
  if (total === null) return null;
  const firstCycle = call.options.positive("lr_period_updates")?.value ?? total - option5(call, "warmup_updates", 0);
  if (!(firstCycle > 0)) return call.miss("custom", "lr_scheduler.lr_period_updates");
  const multiplier = option5(call, "t_mult", 1);
  if (!(multiplier >= 1)) return call.miss("custom", "lr_scheduler.t_mult");
  const floor = Math.min(peak, option5(call, "min_lr", 0));
  const body = restarts({ peak, floor, firstCycle, multiplier, keeps: { whole: option5(call, "lr_shrink", 0.1) } });
  return fromInitial(call, body, floor);
}
function stepDecay2(call) {
  const peak = peakOf3(call);
  if (peak === null) return null;
  const floor = option5(call, "min_lr", 0);
  const size = option5(call, "lr_deacy_period", 25e3);
  if (!(size > 0)) return call.miss("custom", "lr_scheduler.lr_deacy_period");
  return fromInitial(call, clampedBelow(step({ start: peak, size, gamma: option5(call, "lr_decay", 0.5) }), floor), floor);
}
function fixed2(call) {
  const { rates, options: options2, stepsPerEpoch, miss } = call;
  const [first] = rates;
  const last = rates.at(-1);
  if (first === void 0 || last === void 0) return miss("learning-rate", "optimization.lr");
  const warmup = option5(call, "warmup_updates", 0);
  const anneal = options2.number("force_anneal")?.value ?? null;
  if (rates.length === 1 && anneal === null) return withWarmup({ body: constant({ rate: first }), steps: warmup, form: "(u+1)/W", target: first });
  const listed3 = piecewiseConstant({ values: rates, boundaries: rates.slice(1).map((_, i) => i + 1) });
  const shrink = option5(call, "lr_shrink", 0.1);
  const byEpoch = anneal === null ? listed3 : sequence({ schedules: [listed3, exponential({ start: last * shrink, ratio: shrink })], milestones: [Math.max(0, anneal - 1)] });
  if (stepsPerEpoch === null) return warmup > 0 ? miss("steps-per-epoch", "optimization.lr") : inEpochs(byEpoch);
  if (warmup > stepsPerEpoch) return miss("custom", "lr_scheduler.warmup_updates");
  return withWarmup({ body: heldPerEpoch(byEpoch, stepsPerEpoch), steps: warmup, form: "(u+1)/W", target: first, clock: "running" });
}
function followsEvaluations({ miss }) {
  return miss("evaluations", "lr_scheduler._name");
}
var schedulers5 = /* @__PURE__ */ new Map([
  ["tri_stage", { family: "warmup-stable-decay", make: triStage2 }],
  ["inverse_sqrt", { family: "inverse-square-root", make: inverseSquareRootSchedule }],
  ["polynomial_decay", { family: "polynomial", make: polynomialDecay }],
  ["cosine", { family: "cosine-restarts", make: cosineCycles }],
  ["fixed", { family: "constant", make: fixed2 }],
  ["step", { family: "step", make: stepDecay2 }],
  ["reduce_lr_on_plateau", { family: "reduce-on-plateau", make: followsEvaluations }]
]);

// src/configs/fairseq/schedule.ts
var keyNames3 = ["optimization.max_update", "optimization.max_epoch", "optimization.lr", "lr_scheduler"];
function lengthOf3(fields) {
  return firstOf(fields.length("steps", "optimization.max_update"), fields.length("epochs", "optimization.max_epoch"));
}
function schedulerName2(fields) {
  const node = fields.node("lr_scheduler");
  const text = textOf(node);
  if (node !== null && text !== null) return { value: text, span: node.span };
  return firstOf(fields.text("lr_scheduler._name"), node === null ? byDefault("fixed") : null);
}
function ratesOf(fields) {
  if (fields.has("lr_scheduler.lr")) return fields.numbers("lr_scheduler.lr");
  return fields.has("optimization.lr") ? fields.numbers("optimization.lr") : byDefault([0.25]);
}
function bindFairseq(fields) {
  const name = schedulerName2(fields);
  if (name !== null && !schedulers5.has(name.value)) fields.report("schedule-unknown", "lr_scheduler", { schedule: name.value.slice(0, 80) });
  const rates = ratesOf(fields)?.value ?? [];
  return bindSchedule(scheduleKeys(fields, keyNames3), (known4) => bind7(fields, name?.value ?? "", rates, known4));
}
function bind7(fields, name, rates, known4) {
  const lengths2 = lengthsWith(known4);
  const options2 = fields.under("lr_scheduler");
  const scheduler = schedulers5.get(name);
  const length = lengthOf3(fields)?.value ?? null;
  const maxUpdate = length?.unit === "steps" ? length.value : known4.steps ?? null;
  const given4 = rates.length > 0 || known4.learningRate === void 0 ? rates : [known4.learningRate];
  if (scheduler === void 0) lengths2.miss("custom", "lr_scheduler");
  const made = scheduler?.make({ options: options2, rates: given4, maxUpdate, stepsPerEpoch: known4.stepsPerEpoch ?? null, miss: lengths2.miss }) ?? null;
  if (made === null || lengths2.open.length > 0) {
    return openBound(lengths2, { family: scheduler?.family ?? null, parameters: { scheduler: name, ...parametersIn(options2) }, horizon: length });
  }
  if (made.unit === "epochs") return { kind: "known", schedule: made, runLength: length?.unit === "epochs" ? length.value : null };
  const updates = maxUpdate ?? lengthsWith(known4).updates(length, "run length");
  return { kind: "known", schedule: made, runLength: updates === null ? null : Math.ceil(updates) };
}

// src/configs/fairseq/support.ts
var fairseqSupport = {
  keys: {
    maxTrainSteps: ["optimization.max_epoch", "optimization.max_update"],
    learningRate: ["optimization.lr"],
    warmup: ["lr_scheduler.warmup_updates"],
    "batch.perDevice": ["dataset.batch_size"],
    "batch.accumulation": ["optimization.update_freq"],
    "batch.devices": ["distributed_training.distributed_world_size"],
    "optimizer.name": ["optimizer._name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["dataset.validate_interval_updates"],
    saveEvery: ["checkpoint.save_interval_updates"],
    keepCheckpoints: ["checkpoint.keep_interval_updates"],
    "selection.metric": ["checkpoint.best_checkpoint_metric"]
  },
  composition: "Hydra `defaults` lists, OmegaConf interpolation; `???` is left open",
  notSupported: "one learning rate an epoch; `update_freq` that changes by epoch"
};

// src/configs/fairseq/reader.ts
var groups = ["common", "checkpoint", "task", "dataset", "distributed_training", "criterion", "lr_scheduler", "optimizer", "model", "bmuf"];
var fairseq = {
  id: "fairseq",
  title: "fairseq",
  url: "https://github.com/facebookresearch/fairseq/blob/main/docs/hydra_integration.md",
  recognisedBy: "the group `optimization` with `max_update` or `lr`, beside groups with `_name`",
  languages: ["yaml", "json"],
  support: fairseqSupport,
  recognise: scoreOf6,
  read: (document) => ({ kind: "read", value: [readFairseq(fieldsOf(document))], problems: [] })
};
function scoreOf6(document) {
  const fields = fieldsOf(document);
  const trains = ["lr", "max_update", "max_epoch", "update_freq"].some((key2) => fields.has(`optimization.${key2}`));
  if (!trains) return 0;
  const count = groups.filter((group) => fields.has(group)).length;
  const isNamed = groups.some((group) => fields.has(`${group}._name`));
  return isNamed ? 0.9 : count > 1 ? 0.7 : 0;
}
function readFairseq(fields) {
  const rates = ratesOf(fields);
  const optimizer = fields.node("optimizer");
  return buildConfig("fairseq", fields, {
    maxTrainSteps: lengthOf3(fields),
    learningRate: rates === null || rates.value.length === 0 ? null : { ...rates, value: Math.max(...rates.value) },
    schedule: bindFairseq(fields),
    warmup: readWarmup(fields),
    batch: {
      perDevice: fields.positive("dataset.batch_size", "dataset.max_sentences"),
      accumulation: readAccumulation(fields),
      devices: fields.positive("distributed_training.distributed_world_size")
    },
    optimizer: {
      name: textOf(optimizer) === null ? fields.text("optimizer._name") : fields.text("optimizer"),
      parameters: fields.under("optimizer").record("adam_betas", "adam_eps", "momentum")
    },
    weightDecay: fields.number("optimizer.weight_decay"),
    evaluateEvery: firstOf(fields.length("steps", "dataset.validate_interval_updates"), fields.length("epochs", "dataset.validate_interval")),
    saveEvery: firstOf(fields.length("steps", "checkpoint.save_interval_updates"), fields.length("epochs", "checkpoint.save_interval")),
    keepCheckpoints: firstOf(fields.positive("checkpoint.keep_interval_updates"), fields.positive("checkpoint.keep_last_epochs")),
    selection: readSelection(fields),
    earlyStoppingPatience: fields.positive("checkpoint.patience"),
    ...namedRecords(fields.root)
  });
}
function readAccumulation(fields) {
  const found = fields.numbers("optimization.update_freq");
  const [first, ...others2] = found?.value ?? [];
  return found === null || first === void 0 || others2.some((other) => other !== first) ? null : { ...found, value: first };
}
function readWarmup(fields) {
  const options2 = fields.under("lr_scheduler");
  const name = schedulerName2(fields)?.value;
  if (name !== "tri_stage") {
    const updates = inUnit2(options2.number("warmup_updates"), "steps");
    return updates ?? (name === "inverse_sqrt" && !options2.has("warmup_updates") ? byDefault({ value: 4e3, unit: "steps" }) : null);
  }
  const shares = options2.numbers("phase_ratio");
  const [share] = shares?.value ?? [];
  return shares === null || share === void 0 ? inUnit2(options2.number("warmup_steps"), "steps") : { ...shares, value: { value: share, unit: "fraction" } };
}
function readSelection(fields) {
  const metric = fields.text("checkpoint.best_checkpoint_metric");
  const maximize = fields.flag("checkpoint.maximize_best_checkpoint_metric");
  if (maximize !== null) return { metric, goal: { ...maximize, value: maximize.value ? "max" : "min" } };
  return { metric, goal: metric === null ? null : byDefault("min") };
}

// src/configs/generic/facts.ts
var genericFacts = {
  framework: "generic",
  follows: "the definitions of the generic keys in docs/schedules.md",
  runLengthKeys: ["max_train_steps"],
  horizonKeys: ["max_train_steps", "decay_steps", "decay_over"],
  coupled: "yes",
  pastHorizon: { constant: "none", linear: "zero", cosine: "rises", inverse_sqrt: "none", exponential: "none" }
};

// src/configs/megatron-lm/flags.ts
var knownSpellings = /* @__PURE__ */ new Map();
function spellings(name) {
  const known4 = knownSpellings.get(name);
  if (known4 !== void 0) return known4;
  const dashed = name.replaceAll("_", "-");
  const made = dashed === name ? [`--${name}`, name] : [`--${dashed}`, `--${name}`, name, dashed];
  knownSpellings.set(name, made);
  return made;
}
function spelled(...names3) {
  return names3.flatMap(spellings);
}
var lengths = ["train_iters", "train_samples"];
var scheduleNames = [
  "lr_decay_style",
  "lr_decay_iters",
  "lr_decay_samples",
  "lr_warmup_iters",
  "lr_warmup_samples",
  "lr_warmup_fraction",
  "lr_warmup_init",
  "lr_wsd_decay_style",
  "lr_wsd_decay_iters",
  "lr_wsd_decay_samples"
];
var otherNames2 = [
  "micro_batch_size",
  "global_batch_size",
  "rampup_batch_size",
  "step_batch_size_schedule",
  "tensor_model_parallel_size",
  "pipeline_model_parallel_size",
  "num_layers",
  "hidden_size",
  "num_attention_heads",
  "seq_length",
  "max_position_embeddings",
  "eval_interval",
  "save_interval",
  "min_lr",
  "lr",
  "split",
  "use_distributed_optimizer"
];
var foreignNames2 = ["train_micro_batch_size_per_gpu", "pipe_parallel_size", "pipe-parallel-size", "zero_optimization", "warmup", "max_steps", "optimizer"];
var maxNesting = 3;
function flagsScore(node) {
  const has2 = (name) => spellings(name).some((key2) => node.entries.has(key2));
  if (node.entries.size < 3) return 0;
  const dashed = hasDashedKey(node);
  const schedule = scheduleNames.filter(has2).length;
  const others2 = otherNames2.filter(has2).length;
  if (!dashed && foreignNames2.some((name) => node.entries.has(name))) return 0;
  if (!lengths.some(has2)) return schedule >= 1 && others2 >= 4 ? 0.6 : 0;
  if (schedule === 0 && others2 < 3) return 0;
  return Math.min(0.92, (dashed ? 0.7 : 0.6) + 0.03 * schedule + 0.01 * others2);
}
function hasDashedKey({ entries }) {
  for (const key2 of entries.keys()) if (key2.includes("-")) return true;
  return false;
}
function findFlags(document) {
  const placed2 = candidates(document.root).filter(({ path, node }) => path.length <= maxNesting && flagsScore(node) > 0);
  const depth = placed2[0]?.path.length;
  return placed2.filter(({ path }) => path.length === depth);
}
function candidates(root) {
  return root.kind === "mapping" ? mappingsOf(root) : [];
}

// src/configs/gpt-neox/convert.ts
function convertNeox(config, conversion) {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === "hold-then-decay") return null;
  const find = (name) => [...config.values].find(([path, { value }]) => typeof value === "number" && keyOf2(path).replaceAll("-", "_") === name);
  const [horizon, warmup] = [find("lr_decay_iters"), find("warmup")];
  return [
    ...length,
    ...horizon === void 0 ? [] : [{ path: horizon[0], value: conversion.toSteps }],
    ...warmup === void 0 ? [] : [{ path: warmup[0], value: shareOf(conversion.warmupSteps, conversion.toSteps) }]
  ];
}

// src/configs/gpt-neox/schedule.ts
var keyNames4 = ["train_iters", "train_epochs", "lr_decay_style", "lr_decay_iters", "lr_decay_fraction", "min_lr", "warmup"];
var styles = /* @__PURE__ */ new Set(["constant", "linear", "cosine", "exponential"]);
function readLength2(fields) {
  return firstOf(fields.length("steps", ...spellings("train_iters")), fields.length("epochs", ...spellings("train_epochs")));
}
function readRate2(fields) {
  return firstOf(fields.number("optimizer.params.lr", "lr"), fields.has("optimizer.params.lr") ? null : byDefault(1e-3));
}
function readWarmup2(fields) {
  return inUnit2(fields.has("warmup") ? fields.number("warmup") : byDefault(0.01), "fraction");
}
function bindNeox(fields) {
  const keys = scheduleKeys(fields, spelled(...keyNames4), { "optimizer.params.lr": readRate2(fields) });
  return bindSchedule(keys, (known4) => bind8(fields, known4));
}
function bind8(fields, known4) {
  const lengths2 = lengthsWith(known4);
  const style = fields.text(...spellings("lr_decay_style"))?.value ?? "linear";
  const length = readLength2(fields)?.value ?? null;
  const run = runUpdates(length, known4);
  const total = decayUpdates(fields, run);
  const peak = readRate2(fields)?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "optimizer.params.lr");
  const warmup = readWarmup2(fields)?.value.value ?? null;
  if (total === null) lengths2.miss(length === null ? "steps" : "steps-per-epoch", "train_iters");
  const isOneBit = /^onebitadam$/i.test(fields.text("optimizer.type")?.value ?? "");
  if (!styles.has(style) || isOneBit || warmup === null || !(warmup < 1)) lengths2.miss("custom", "lr_decay_style");
  const asOpen = () => openBound(lengths2, { family: styles.has(style) ? style : null, parameters: { style }, horizon: decayLength(fields) ?? length });
  if (total === null || peak === null || warmup === null || lengths2.open.length > 0) return asOpen();
  const floor = fields.number(...spellings("min_lr"))?.value ?? 0;
  return { kind: "known", schedule: annealing({ style, peak, floor, warmup: warmup * total, total }), runLength: run };
}
function runUpdates(length, known4) {
  if (length?.unit === "steps") return length.value;
  if (known4.steps !== void 0) return known4.steps;
  return length === null || known4.stepsPerEpoch === void 0 ? null : Math.floor(length.value * known4.stepsPerEpoch);
}
function decayLength(fields) {
  return fields.length("steps", ...spellings("lr_decay_iters"))?.value ?? null;
}
function decayUpdates(fields, run) {
  const given4 = decayLength(fields)?.value ?? null;
  if (given4 !== null || run === null) return given4;
  const share = fields.number(...spellings("lr_decay_fraction"))?.value;
  return Math.max(1, share === void 0 ? run : Math.floor(run * share));
}
function annealing(options2) {
  const { peak, warmup } = options2;
  const body = bodyOf3(options2);
  if (!(warmup > 0)) return body;
  const curve = pieces([
    { until: 1, curve: constantCurve(peak / warmup) },
    { until: through(warmup), curve: line({ from: 0, to: peak, begin: 0, length: warmup }) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, warmup) }
  ]);
  const horizon = body.horizon === null ? null : body.horizon + warmup;
  return remade(body, { warmup, horizon, peak: Math.max(peak, peak / warmup), parameters: { warmupSteps: warmup } }, curve);
}
function bodyOf3({ style, peak, floor, warmup, total }) {
  const steps2 = total - warmup;
  switch (style) {
    case "linear":
      return clampedBelow(linear({ start: peak, end: 0, steps: steps2 }), floor);
    case "cosine":
      return cosine({ peak, floor, steps: steps2, past: "rises" });
    case "exponential":
      return clampedBelow(exponential({ start: peak, ratio: Math.exp(-0.693), per: steps2 }), floor);
    default:
      return constant({ rate: peak });
  }
}

// src/configs/gpt-neox/support.ts
var neoxSupport = {
  keys: {
    maxTrainSteps: ["train_iters", "train_epochs"],
    learningRate: ["optimizer.params.lr"],
    warmup: ["warmup"],
    "batch.perDevice": ["batch_size", "train_micro_batch_size_per_gpu"],
    "batch.accumulation": ["gas", "gradient_accumulation_steps"],
    "optimizer.name": ["optimizer.type"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["save_interval", "checkpoint_factor"],
    keepCheckpoints: ["keep_last_n_checkpoints"]
  },
  composition: "none within a file; several files given to `deepy.py` are read one by one",
  notSupported: '`"auto"`; `warmup` together with `train_epochs`'
};

// src/configs/gpt-neox/reader.ts
var ownNames3 = [
  "pipe_parallel_size",
  "model_parallel_size",
  "checkpoint_factor",
  "extra_save_iters",
  "keep_last_n_checkpoints",
  "lr_decay_fraction",
  "no_weight_tying",
  "pos_emb",
  "gpt_j_residual",
  "attention_config",
  "output_layer_parallelism",
  "scaled_upper_triang_masked_softmax_fusion",
  "checkpoint_validation_with_forward_pass",
  "steps_per_print",
  "train_epochs",
  "train_data_paths"
];
var partNames = ["checkpoint_validation_with_forward_pass", "text_gen_type", "sparsity_config"];
var sharedNames = [
  "train_iters",
  "lr_decay_iters",
  "lr_decay_style",
  "warmup",
  "min_lr",
  "train_micro_batch_size_per_gpu",
  "zero_optimization",
  "eval_interval"
];
var neox = {
  id: "gpt-neox",
  title: "GPT-NeoX",
  url: "https://github.com/EleutherAI/gpt-neox",
  recognisedBy: "`train_iters` beside arguments of its own such as `pipe_parallel_size`, `checkpoint_factor`, `pos_emb`",
  languages: ["yaml", "json"],
  support: neoxSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf7(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readNeox(document)], problems: [] }),
  convert: convertNeox
};
function scoreOf7({ entries }) {
  const has2 = (name) => entries.has(name) || entries.has(name.replaceAll("_", "-"));
  const own2 = ownNames3.filter(has2).length;
  const shared = sharedNames.filter(has2).length;
  const trains = has2("train_iters") || has2("train_epochs");
  if (!trains && partNames.some(has2)) return 0.4;
  if (own2 === 0 || own2 + shared < 3) return 0;
  return trains ? Math.min(0.95, 0.7 + 0.03 * (own2 + shared)) : own2 >= 2 ? 0.4 : 0;
}
function readNeox(document) {
  const fields = fieldsOf(document);
  const length = readLength2(fields);
  const perDevice = fields.positive(...spelled("train_micro_batch_size_per_gpu", "batch_size"));
  return buildConfig("gpt-neox", fields, {
    maxTrainSteps: length,
    learningRate: length === null && fields.node("optimizer") === null ? null : readRate2(fields),
    schedule: length === null && fields.node("optimizer") === null ? null : bindNeox(fields),
    warmup: length === null && fields.node("optimizer") === null ? null : readWarmup2(fields),
    batch: {
      perDevice,
      accumulation: firstOf(fields.positive(...spelled("gradient_accumulation_steps", "gas")), perDevice === null ? null : byDefault(1)),
      global: fields.positive(...spellings("train_batch_size"))
    },
    optimizer: {
      name: fields.text("optimizer.type"),
      parameters: fields.record("optimizer.params.betas.0", "optimizer.params.betas.1", "optimizer.params.eps", ...spellings("gradient_clipping"))
    },
    weightDecay: fields.number(...spellings("weight_decay")),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(fields.length("steps", ...spellings("eval_interval")), length === null ? null : byDefault({ value: 1e3, unit: "steps" })),
    saveEvery: fields.text(...spellings("checkpoint_scale"))?.value === "log" ? null : fields.length("steps", ...spelled("checkpoint_factor", "save_interval")),
    keepCheckpoints: fields.positive(...spellings("keep_last_n_checkpoints"))
  });
}

// src/configs/launch.ts
var perNodeKeys = ["nproc_per_node", "nproc-per-node"];
var totalKeys = ["num_processes", "world_size", "num_gpus", "n_gpu"];
function devicesOfLaunch(fields) {
  const perNode = numberAt2(fields, perNodeKeys);
  if (perNode === null) return numberAt2(fields, totalKeys);
  const nodes = fields.node("nnodes");
  const count = nodes === null ? 1 : numberAt2(fields, ["nnodes"])?.value ?? null;
  return count === null ? null : { ...perNode, value: perNode.value * count };
}
function numberAt2(fields, keys) {
  const node = fields.node(...keys);
  return node?.kind === "scalar" && typeof node.value === "number" && node.value > 0 ? { value: node.value, span: node.span } : null;
}

// src/configs/hugging-face/arguments.ts
var ownNames4 = /* @__PURE__ */ new Set([
  "per_device_train_batch_size",
  "per_gpu_train_batch_size",
  "per_device_eval_batch_size",
  "num_train_epochs",
  "lr_scheduler_type",
  "lr_scheduler_kwargs",
  "eval_strategy",
  "evaluation_strategy",
  "save_strategy",
  "logging_strategy",
  "load_best_model_at_end",
  "metric_for_best_model",
  "greater_is_better",
  "label_smoothing_factor",
  "neftune_noise_alpha",
  "gradient_checkpointing_kwargs",
  "overwrite_output_dir",
  "remove_unused_columns",
  "hub_model_id",
  "group_by_length",
  "ddp_find_unused_parameters"
]);
var sharedNames2 = /* @__PURE__ */ new Set([
  "learning_rate",
  "max_steps",
  "warmup_ratio",
  "warmup_steps",
  "weight_decay",
  "eval_steps",
  "save_steps",
  "save_total_limit",
  "logging_steps",
  "gradient_accumulation_steps",
  "output_dir",
  "optim",
  "report_to",
  "max_grad_norm",
  "adam_beta1",
  "adam_beta2",
  "bf16",
  "fp16",
  "push_to_hub",
  "seed"
]);
var trainingNames = ["per_device_train_batch_size", "per_gpu_train_batch_size", "num_train_epochs", "lr_scheduler_type", "learning_rate", "max_steps"];
var maxNesting2 = 4;
var leastFlags = 3;
function argumentsScore(node) {
  if (node.entries.has("log_history")) return 0;
  const names3 = [...node.entries.keys()];
  if (!trainingNames.some((name) => node.entries.get(name)?.value.kind === "scalar") || onlyEvaluates(node)) return 0;
  const own2 = names3.filter((name) => ownNames4.has(name)).length;
  if (own2 === 0 || isOfOtherScripts(node)) return 0;
  const shared = names3.filter((name) => sharedNames2.has(name)).length;
  return Math.min(0.8, 0.4 + 0.06 * (own2 - 1) + 0.02 * shared);
}
function isOfOtherScripts({ entries }) {
  const own2 = ["per_device_train_batch_size", "per_gpu_train_batch_size", "lr_scheduler_type", "eval_strategy", "evaluation_strategy", "save_strategy"];
  return entries.has("train_batch_size") && !own2.some((name) => entries.has(name));
}
function onlyEvaluates(node) {
  const says = (name) => {
    const value = node.entries.get(name)?.value;
    return value?.kind === "scalar" && value.value === true;
  };
  const trains = ["num_train_epochs", "max_steps", "learning_rate"].some((name) => node.entries.has(name));
  return (says("do_eval") || says("do_predict")) && !says("do_train") && !trains;
}
function findArguments(document) {
  const placed2 = mappingsOf(document.root).filter(({ path, node }) => path.length <= maxNesting2 && argumentsScore(node) > 0);
  const depth = placed2[0]?.path.length;
  const found = placed2.filter(({ path }) => path.length === depth);
  if (document.language === "shell") return found.filter(({ node }) => countNames(node) >= leastFlags);
  if (document.language === "python") return isTestModule(document.path) ? [] : found.filter(({ node }) => saysTraining(node));
  return found;
}
function saysTraining({ entries }) {
  return trainingNames.some((name) => entries.get(name)?.value.kind === "scalar" && entries.get(name)?.value.tag === void 0);
}
function countNames(node) {
  return [...node.entries.keys()].filter((name) => ownNames4.has(name) || sharedNames2.has(name)).length;
}
function isForTrainer({ document, root, has: has2 }) {
  if (document.language === "python" && root.kind === "mapping" && (root.tag === void 0 ? root === document.root : root.tag === "class")) return false;
  return !["num_warmup_steps", "max_train_steps", "checkpointing_steps"].some((key2) => has2(key2));
}

// src/configs/hugging-face/convert.ts
var decayTypes = /* @__PURE__ */ new Set(["linear", "cosine", "1-sqrt"]);
function convertHuggingFace(config, conversion) {
  const lengthPath = pathOf2(config, config.maxTrainSteps);
  if (lengthPath === null || config.maxTrainSteps?.value.unit !== "steps") return null;
  const prefix2 = prefixOf2(lengthPath);
  const written2 = (key2) => config.values.get(prefix2 + key2)?.value;
  const set = (key2, value, after) => ({ path: prefix2 + key2, value, after });
  const length = { path: lengthPath, value: conversion.toSteps };
  const warmup = config.warmup?.value.unit === "fraction" ? [set("warmup_steps", conversion.warmupSteps, "warmup_ratio")] : [];
  const type = String(written2("lr_scheduler_type") ?? "linear");
  if (conversion.recipe === "hold-then-decay") {
    const decay = conversion.decaySteps;
    if (type === "warmup_stable_decay") return [length, ...warmup, set("lr_scheduler_kwargs", { num_decay_steps: decay }, "lr_scheduler_type")];
    if (!decayTypes.has(type)) return null;
    const kwargs = { num_decay_steps: decay, decay_type: type, min_lr_ratio: conversion.floor / conversion.peak };
    return [length, ...warmup, set("lr_scheduler_type", "warmup_stable_decay", "learning_rate"), set("lr_scheduler_kwargs", kwargs, "lr_scheduler_type")];
  }
  if (type !== "inverse_sqrt") return [length, ...warmup];
  const timescale = Number(written2("lr_scheduler_kwargs.timescale") ?? (conversion.warmupSteps || 1e4));
  const stretched = Math.round(timescale * conversion.toSteps / conversion.fromSteps);
  return [length, ...warmup, set("lr_scheduler_kwargs", { timescale: stretched }, "lr_scheduler_type")];
}

// src/configs/hugging-face/length.ts
var trlNames = ["beta", "loss_type", "max_prompt_length", "max_completion_length", "num_generations", "packing", "max_seq_length", "dataset_mixture"];
function readLength3(fields) {
  const steps2 = fields.number("max_steps");
  if (steps2 !== null && steps2.value > 0) return inUnit2(steps2, "steps");
  if (steps2 === null && fields.has("max_steps")) return null;
  const trainSteps = fields.length("steps", "max_train_steps");
  if (trainSteps !== null) return trainSteps;
  const episodes = fields.length("samples", "total_episodes");
  if (episodes !== null) return episodes;
  const epochs = fields.length("epochs", "num_train_epochs");
  if (epochs !== null || fields.has("num_train_epochs") || !isForTrainer(fields)) return epochs;
  return byDefault({ value: 3, unit: "epochs" });
}
function readLearningRate(fields) {
  if (fields.has("learning_rate")) return fields.number("learning_rate");
  const isTrl = trlNames.some((name) => fields.has(name)) || (fields.root.tag ?? "").endsWith("Config");
  return isTrl || !isForTrainer(fields) ? null : byDefault(5e-5);
}
function readWarmup3(fields) {
  const steps2 = fields.number("warmup_steps");
  if (steps2 !== null && steps2.value > 0) return inUnit2(steps2, steps2.value < 1 ? "fraction" : "steps");
  const ratio = fields.number("warmup_ratio");
  const scriptSteps = fields.number("num_warmup_steps");
  return firstOf(inUnit2(ratio, "fraction"), inUnit2(steps2, "steps"), inUnit2(scriptSteps, "steps"));
}

// src/configs/hugging-face/schedule.ts
var keyNames5 = ["max_steps", "max_train_steps", "num_train_epochs", "warmup_steps", "warmup_ratio", "num_warmup_steps", "lr_scheduler_kwargs"];
var evaluationDefaults = /* @__PURE__ */ new Map([
  ["reduce_lr_on_plateau", plateauDefaults],
  ["greedy", greedyDefaults]
]);
function bindHuggingFace(fields) {
  const type = firstOf(fields.text("lr_scheduler_type"), fields.has("lr_scheduler_type") ? null : byDefault("linear"));
  const options2 = schedulerOptions(fields);
  const learningRate = readLearningRate(fields);
  const name = (type?.value ?? "").toLowerCase().replace(/^.*\./, "");
  const parts2 = {
    type: name,
    scheduler: schedulers.get(name),
    learningRate: learningRate?.value ?? null,
    length: readLength3(fields)?.value ?? null,
    warmup: readWarmup3(fields)?.value ?? null,
    options: options2
  };
  if (parts2.scheduler === void 0 && type !== null) fields.report("schedule-unknown", "lr_scheduler_type", { schedule: name.slice(0, 80) });
  const keys = scheduleKeys(fields, keyNames5, { learning_rate: learningRate, lr_scheduler_type: type });
  return bindSchedule(keys, (known4) => bind9(parts2, known4));
}
function schedulerOptions(fields) {
  const text = textOf(fields.node("lr_scheduler_kwargs"));
  if (text === null) return fields.under("lr_scheduler_kwargs");
  const inside = parseJson({ path: fields.document.path, text });
  return fieldsOf(fields.document, inside.root);
}
function bind9(parts2, known4) {
  const { scheduler, options: options2, type } = parts2;
  const lengths2 = lengthsWith(known4);
  const parameters = { scheduler: type, ...evaluationDefaults.get(type), ...parametersIn(options2) };
  const asOpen = () => openBound(lengths2, { family: scheduler?.family ?? null, parameters, horizon: parts2.length });
  if (scheduler === void 0) lengths2.miss("custom", "lr_scheduler_type");
  if (scheduler?.takes === "evaluations") lengths2.miss("evaluations", "lr_scheduler_type");
  const peak = parts2.learningRate ?? known4.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const total = totalUpdates2(parts2.length, known4);
  const warmup = warmupUpdates2(parts2, lengths2, total);
  if (total === null && scheduler?.takes === "warmup-and-total") missTotal(parts2.length, lengths2);
  if (scheduler === void 0 || peak === null || warmup === null || lengths2.open.length > 0) return asOpen();
  const schedule = scheduler.make({ peak, warmup, total: total ?? 0, options: options2 });
  if (schedule !== null) return { kind: "known", schedule, runLength: total };
  lengths2.miss("custom", "lr_scheduler_kwargs");
  return asOpen();
}
function totalUpdates2(length, known4) {
  if (length?.unit === "steps") return length.value;
  if (known4.steps !== void 0) return known4.steps;
  return length === null || known4.stepsPerEpoch === void 0 ? null : Math.ceil(length.value * known4.stepsPerEpoch);
}
function missTotal(length, lengths2) {
  if (length === null) lengths2.miss("steps", "max_steps");
  else lengths2.miss("steps-per-epoch", "num_train_epochs");
}
function warmupUpdates2({ scheduler, warmup, length }, lengths2, total) {
  if (warmup === null || scheduler?.takes === "nothing") return 0;
  if (warmup.unit === "steps") return Math.floor(warmup.value);
  if (warmup.value === 0) return 0;
  if (total !== null) return Math.ceil(total * warmup.value);
  missTotal(length, lengths2);
  return null;
}

// src/configs/hugging-face/support.ts
var huggingFaceSupport = {
  keys: {
    maxTrainSteps: ["max_steps", "total_episodes", "max_train_steps", "num_train_epochs"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_ratio", "warmup_steps", "num_warmup_steps"],
    "batch.perDevice": ["per_gpu_train_batch_size", "per_device_train_batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "batch.devices": ["num_processes", "nproc_per_node"],
    "optimizer.name": ["optim"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["eval_steps", "args.logging_steps"],
    saveEvery: ["save_steps", "save_strategy", "checkpointing_steps"],
    keepCheckpoints: ["save_total_limit", "checkpoints_total_limit"],
    "selection.metric": ["metric_for_best_model"],
    "selection.loadBest": ["load_best_model_at_end"],
    earlyStoppingPatience: ["EarlyStoppingCallback.early_stopping_patience"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "the launcher's number of processes (`accelerate`, `torchrun`) where the file does not say it; callbacks made in code"
};

// src/configs/hugging-face/reader.ts
var huggingFace = {
  id: "hugging-face",
  title: "Hugging Face Trainer, TRL",
  url: "https://huggingface.co/docs/transformers/main_classes/trainer#transformers.TrainingArguments",
  recognisedBy: "names of `TrainingArguments` such as `per_device_train_batch_size`, `num_train_epochs`, `lr_scheduler_type`; as flags of a launch script or keywords in Python too",
  languages: ["yaml", "json", "toml", "ini", "python", "shell"],
  support: huggingFaceSupport,
  recognise: (document) => Math.max(0, ...findArguments(document).map(({ node }) => argumentsScore(node))),
  read: (document) => {
    const placed2 = findArguments(document);
    return { kind: "read", value: placed2.map((found) => readArguments(document, found, placed2.length > 1)), problems: [] };
  },
  convert: convertHuggingFace
};
function readArguments(document, { path, node }, isOneOfSeveral) {
  const fields = fieldsOf(document, node, [], path.map((key2) => `${key2}.`).join(""));
  const root = isOneOfSeveral ? node : document.root;
  return buildConfig("hugging-face", fields, { ...trainingArguments(fields), ...namedRecords(root), root, name: isOneOfSeveral ? path.join(".") : null });
}
function trainingArguments(fields) {
  return {
    maxTrainSteps: readLength3(fields),
    learningRate: readLearningRate(fields),
    schedule: bindHuggingFace(fields),
    warmup: readWarmup3(fields),
    batch: {
      perDevice: firstOf(fields.positive("per_device_train_batch_size", "per_gpu_train_batch_size"), unlessGiven(fields, "per_device_train_batch_size", 8)),
      accumulation: firstOf(fields.positive("gradient_accumulation_steps"), unlessGiven(fields, "gradient_accumulation_steps", 1)),
      devices: devicesOfLaunch(fields)
    },
    optimizer: {
      name: firstOf(fields.text("optim"), fields.flag("adafactor")?.value ? { ...fields.flag("adafactor"), value: "adafactor" } : null),
      parameters: fields.record("adam_beta1", "adam_beta2", "adam_epsilon", "max_grad_norm", "optim_args")
    },
    weightDecay: fields.number("weight_decay"),
    evaluateEvery: readEvaluation(fields),
    saveEvery: readSaving(fields),
    keepCheckpoints: fields.positive("save_total_limit", "checkpoints_total_limit"),
    selection: readSelection2(fields),
    earlyStoppingPatience: firstOf(fields.positive("early_stopping_patience"), patienceOfCallback(fields))
  };
}
function unlessGiven(fields, key2, value) {
  return fields.has(key2) || !isForTrainer(fields) ? null : byDefault(value);
}
function patienceOfCallback({ document }) {
  if (document.language !== "python") return null;
  const [callback] = findCalls({ document, problems: [] }, /* @__PURE__ */ new Set(["EarlyStoppingCallback"]), ({ name }) => name === "EarlyStoppingCallback");
  return callback === void 0 ? null : firstOf(callback.fields.positive("early_stopping_patience"), byDefault(1));
}
function strategyOf(fields, ...keys) {
  const text = fields.text(...keys);
  const word2 = text?.value.toLowerCase().replace(/^.*\./, "");
  if (text === null || word2 === void 0) return null;
  if (word2 === "no" || word2 === "false") return { ...text, value: "no" };
  if (word2 === "steps" || word2 === "epoch" || word2 === "best") return { ...text, value: word2 };
  fields.report("value-not-understood", keys.find((key2) => fields.has(key2)) ?? null, { value: word2, expected: "no, steps, epoch" });
  return null;
}
function every2(value) {
  return inUnit2(value, value !== null && value.value < 1 ? "fraction" : "steps");
}
function readEvaluation(fields) {
  const strategy2 = strategyOf(fields, "eval_strategy", "evaluation_strategy");
  if (strategy2?.value === "epoch") return { ...strategy2, value: { value: 1, unit: "epochs" } };
  const isOldSteps = strategy2 === null && fields.flag("evaluate_during_training")?.value === true;
  if (strategy2?.value === "steps" || isOldSteps) return every2(firstOf(fields.positive("eval_steps", "logging_steps"), byDefault(500)));
  if (fields.has("eval_steps") && !fields.has("eval_strategy") && !fields.has("evaluation_strategy")) {
    fields.report("keys-conflict", "eval_steps", { without: "eval_strategy", meaning: "no evaluation" });
  }
  return null;
}
function readSaving(fields) {
  const strategy2 = strategyOf(fields, "save_strategy");
  if (strategy2?.value === "epoch") return { ...strategy2, value: { value: 1, unit: "epochs" } };
  if (strategy2?.value === "no" || strategy2?.value === "best") return null;
  const checkpointing = fields.scalar("checkpointing_steps");
  if (checkpointing?.value === "epoch") return { ...checkpointing, value: { value: 1, unit: "epochs" } };
  if (checkpointing !== null) return every2(fields.positive("checkpointing_steps"));
  return every2(firstOf(fields.positive("save_steps"), unlessGiven(fields, "save_steps", 500)));
}
function readSelection2(fields) {
  const loadBest = fields.flag("load_best_model_at_end");
  const metric = firstOf(fields.text("metric_for_best_model"), loadBest?.value === true ? byDefault("loss") : null);
  const greater = fields.flag("greater_is_better");
  const goal = (isGreater) => isGreater ? "max" : "min";
  if (greater !== null) return { metric, loadBest, goal: { ...greater, value: goal(greater.value) } };
  return { metric, loadBest, goal: metric === null ? null : byDefault(goal(!metric.value.endsWith("loss"))) };
}

// src/configs/hydra/facts.ts
var hydraFacts = { ...genericFacts, framework: "hydra" };

// src/configs/bind-call.ts
function bindCall(fields, call, run, bind27) {
  const length = run.maxTrainSteps ?? null;
  const path = call.path.join(".");
  const top2 = call.node.kind === "mapping" ? [...call.node.entries.keys()] : [];
  const keys = path === "" ? scheduleKeys(fieldsOf(call.fields.document, call.node), top2) : scheduleKeys(fields, [path]);
  return bindSchedule(keys, (known4) => {
    const bound = bind27(known4);
    if (bound.kind === "open") return bound;
    const updates = lengthsWith(known4, { stepsPerEpoch: run.stepsPerEpoch ?? null }).updates(length?.value ?? null, "run length");
    return { ...bound, runLength: length?.value.unit === "steps" ? updates : known4.steps ?? (updates === null ? null : Math.ceil(updates)) };
  });
}
function peakOf4(call, names3, schedule) {
  const values = names3.flatMap((name) => call.fields.number(name) ?? []);
  const [first, ...others2] = values;
  if (first !== void 0) return others2.reduce((best, value) => value.value > best.value ? value : best, first);
  return schedule.kind === "known" && Number.isFinite(schedule.schedule.peak) ? { value: schedule.schedule.peak } : null;
}

// src/configs/keras/schedules.ts
function given2(call, name, position) {
  if (call.fields.has(name)) return call.fields.number(name)?.value ?? null;
  const node = argumentOf(call, name, position);
  return node === null ? null : numberIn(node);
}
function all(call, lengths2, names3) {
  const values = names3.map((name, position) => given2(call, name, position) ?? lengths2.miss("custom", name));
  const numbers = values.filter((value) => value !== null);
  return numbers.length === names3.length ? numbers : null;
}
function list(call, lengths2, name, position) {
  const node = argumentOf(call, name, position);
  return (node === null ? null : numbersIn(node)) ?? lengths2.miss("custom", name);
}
function isSet(call, name) {
  return call.fields.flag(name)?.value === true;
}
var makeExponential2 = (call, lengths2) => {
  const [start, per, ratio] = all(call, lengths2, ["initial_learning_rate", "decay_steps", "decay_rate"]) ?? [];
  if (start === void 0 || per === void 0 || ratio === void 0) return null;
  return exponential({ start, ratio, per, staircase: isSet(call, "staircase") });
};
var makePiecewise = (call, lengths2) => {
  const [boundaries, values] = [list(call, lengths2, "boundaries", 0), list(call, lengths2, "values", 1)];
  if (boundaries === null || values === null) return null;
  if (values.length !== boundaries.length + 1) return lengths2.miss("custom", "values");
  return piecewiseConstant({ values, boundaries, inclusive: true });
};
var makePolynomial2 = (call, lengths2) => {
  const [start, steps2] = all(call, lengths2, ["initial_learning_rate", "decay_steps"]) ?? [];
  if (start === void 0 || steps2 === void 0) return null;
  const options2 = { start, steps: steps2, end: given2(call, "end_learning_rate", 2) ?? 1e-4, power: given2(call, "power", 3) ?? 1 };
  return isSet(call, "cycle") ? polynomialCycles(options2) : polynomial(options2);
};
var makeInverseTime = (call, lengths2) => {
  const [start, per, rate] = all(call, lengths2, ["initial_learning_rate", "decay_steps", "decay_rate"]) ?? [];
  if (start === void 0 || per === void 0 || rate === void 0) return null;
  return inverseTime({ start, rate, per, staircase: isSet(call, "staircase") });
};
var makeCosine2 = (call, lengths2) => {
  const [start, steps2] = all(call, lengths2, ["initial_learning_rate", "decay_steps"]) ?? [];
  if (start === void 0 || steps2 === void 0) return null;
  const alpha = given2(call, "alpha", 2) ?? 0;
  const target = given2(call, "warmup_target", 4);
  if (target === null) return cosine({ peak: start, floor: alpha * start, steps: steps2 });
  const body = cosine({ peak: target, floor: alpha * target, steps: steps2 });
  return withWarmup({ body, start, target, steps: given2(call, "warmup_steps", 5) ?? 0 });
};
var makeRestarts2 = (call, lengths2) => {
  const [peak, firstCycle] = all(call, lengths2, ["initial_learning_rate", "first_decay_steps"]) ?? [];
  if (peak === void 0 || firstCycle === void 0) return null;
  const floor = peak * (given2(call, "alpha", 4) ?? 0);
  return restarts({ peak, floor, firstCycle, multiplier: given2(call, "t_mul", 2) ?? 2, keeps: { height: given2(call, "m_mul", 3) ?? 1 } });
};
var makers = /* @__PURE__ */ new Map([
  ["ExponentialDecay", { family: "exponential", make: makeExponential2 }],
  ["PiecewiseConstantDecay", { family: "piecewise-constant", make: makePiecewise }],
  ["PolynomialDecay", { family: "polynomial", make: makePolynomial2 }],
  ["InverseTimeDecay", { family: "inverse-time", make: makeInverseTime }],
  ["CosineDecay", { family: "cosine", make: makeCosine2 }],
  ["CosineDecayRestarts", { family: "cosine-restarts", make: makeRestarts2 }]
]);
var kerasNames = new Set(makers.keys());
function kerasFamily(call) {
  return makers.get(call.name)?.family ?? null;
}
function makeKerasSchedule(call, lengths2) {
  const maker = makers.get(call.name);
  return maker === void 0 ? lengths2.miss("custom", call.name) : maker.make(call, lengths2);
}

// src/configs/keras/schedule.ts
function isKerasSchedule({ symbol, name }) {
  return /keras.*schedules?\./.test(symbol) || kerasNames.has(name) && (!symbol.includes(".") || /keras|tf\.|tensorflow/.test(symbol));
}
function findKerasSchedules(site) {
  return findCalls(site, kerasNames, isKerasSchedule);
}
function bindKeras(fields, call, run) {
  return bindCall(fields, call, run, (known4) => {
    const lengths2 = lengthsWith(known4);
    const schedule = makeKerasSchedule(call, lengths2);
    if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: null };
    return openBound(lengths2, { family: kerasFamily(call), parameters: parametersIn(call.fields), horizon: run.maxTrainSteps?.value ?? null });
  });
}

// src/configs/keras/support.ts
var kerasSupport = {
  keys: {
    maxTrainSteps: ["epochs", "training.steps", "training.epochs"],
    learningRate: [
      "learning_rate.learning_rate",
      "learning_rate.warmup_target",
      "learning_rate.initial_learning_rate",
      "optimizer.learning_rate.learning_rate",
      "optimizer.learning_rate.warmup_target",
      "optimizer.learning_rate.initial_learning_rate"
    ],
    warmup: ["optimizer.config.learning_rate.config.warmup_steps"],
    "batch.perDevice": ["batch_size"],
    "optimizer.name": ["optimizer._target_", "optimizer.class_name"],
    weightDecay: ["optimizer.config.weight_decay"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "custom `LearningRateSchedule` classes; callbacks that lower the rate on a plateau, as a function of the step"
};

// src/configs/keras/reader.ts
var optimizerNames = /* @__PURE__ */ new Set(["SGD", "RMSprop", "Adam", "AdamW", "Adadelta", "Adagrad", "Adamax", "Adafactor", "Nadam", "Ftrl", "Lion"]);
var keras = {
  id: "keras",
  title: "Keras",
  url: "https://keras.io/api/optimizers/learning_rate_schedules/",
  recognisedBy: "a schedule of `keras.optimizers.schedules`, or a serialized Keras optimizer (`class_name` + `config`)",
  languages: ["yaml", "json", "toml"],
  support: kerasSupport,
  recognise: (document) => {
    const site = { document, problems: [] };
    if (findKerasSchedules(site).length > 0) return 0.65;
    return findKerasOptimizers(document).length > 0 ? 0.5 : 0;
  },
  read: (document) => ({ kind: "read", value: [readKeras(document)], problems: [] })
};
function isKerasOptimizer({ symbol, name, notation, fields }) {
  if (/keras.*optimizers\.(?!schedules)/.test(symbol)) return true;
  return notation === "class_name" && optimizerNames.has(name) && fields.has("learning_rate");
}
function findKerasOptimizers(document) {
  return findCalls({ document, problems: [] }, optimizerNames, isKerasOptimizer);
}
function readKeras(document) {
  const fields = fieldsOf(document);
  const draft = genericDraft(fields);
  const calls = findKerasSchedules({ document, problems: fields.problems });
  const call = calls.find(({ path }) => path.some((key2) => /lr|learning_?rate|sched/i.test(key2))) ?? calls[0];
  const optimizer = findKerasOptimizers(document)[0];
  const own2 = { ...draft, ...optimizerDraft(optimizer, draft) };
  if (call === void 0) return buildConfig("keras", fields, own2);
  return buildConfig("keras", fields, { ...own2, ...scheduleDraft(fields, call, draft) });
}
function scheduleDraft(fields, call, draft) {
  const stepsPerEpoch = fields.positive("steps_per_epoch", "fit.steps_per_epoch", "training.steps_per_epoch", "train.steps_per_epoch")?.value ?? null;
  const schedule = bindKeras(fields, call, { maxTrainSteps: draft.maxTrainSteps ?? null, stepsPerEpoch });
  return {
    learningRate: firstOf(peakOf4(call, ["warmup_target", "initial_learning_rate"], schedule), draft.learningRate ?? null),
    warmup: call.fields.has("warmup_target") ? call.fields.length("steps", "warmup_steps") : null,
    schedule
  };
}
function optimizerDraft(optimizer, draft) {
  if (optimizer === void 0) return {};
  const parameters = optimizer.fields.record(
    "momentum",
    "nesterov",
    "beta_1",
    "beta_2",
    "epsilon",
    "rho",
    "amsgrad"
  );
  return {
    optimizer: { name: { value: optimizer.name, span: optimizer.symbolSpan }, parameters },
    weightDecay: firstOf(optimizer.fields.number("weight_decay"), draft.weightDecay ?? null)
  };
}

// src/configs/kohya/facts.ts
var kohyaFacts = {
  framework: "kohya",
  follows: "kohya-ss/sd-scripts 0.9 library/train_util.py get_scheduler_fix, over transformers; bmaltais/kohya_ss 25 for lr_warmup in percent",
  runLengthKeys: ["max_train_steps", "max_train_epochs", "epoch"],
  horizonKeys: ["max_train_steps", "max_train_epochs", "epoch", "lr_decay_steps"],
  coupled: "yes",
  pastHorizon: {
    ...transformersPastHorizon,
    cosine_with_min_lr: "rises",
    warmup_stable_decay: "zero"
  }
};

// src/configs/kohya/values.ts
var tables = [
  "",
  "basic.",
  "advanced.",
  "accelerate_launch.",
  "lora.",
  "dreambooth.",
  "finetune.",
  "training_arguments.",
  "optimizer_arguments.",
  "additional_network_arguments."
];
function anywhere(...keys) {
  return keys.flatMap((key2) => tables.map((table) => `${table}${key2}`));
}
function readLength4(fields) {
  const epochs = fields.length("epochs", ...present(fields, "max_train_epochs"));
  if (epochs !== null) return epochs;
  const steps2 = fields.length("steps", ...present(fields, "max_train_steps"));
  if (steps2 !== null) return steps2;
  const guiEpochs = fields.length("epochs", ...present(fields, "epoch"));
  if (guiEpochs !== null) return guiEpochs;
  return present(fields, "max_train_steps").length > 0 ? null : { value: { value: 1600, unit: "steps" } };
}
function present(fields, key2) {
  return anywhere(key2).filter((path) => fields.has(path) && fields.text(path)?.value.trim() !== "");
}
function readWarmup4(fields) {
  const stated = fields.text(...present(fields, "lr_warmup_steps"));
  const percent = stated === null ? null : /^\s*([\d.]+)\s*%\s*$/.exec(stated.value)?.[1];
  if (stated !== null && percent) return { ...stated, value: { value: Number(percent) / 100, unit: "fraction" } };
  const steps2 = stated === null ? null : fields.number(...present(fields, "lr_warmup_steps"));
  if (steps2 !== null && steps2.value > 0) return { ...steps2, value: { value: steps2.value, unit: steps2.value < 1 ? "fraction" : "steps" } };
  const share = fields.number(...present(fields, "lr_warmup"));
  if (share !== null) return { ...share, value: { value: Math.max(0, share.value) / 100, unit: "fraction" } };
  return steps2 === null ? null : { ...steps2, value: { value: 0, unit: "steps" } };
}
function readRate3(fields) {
  const found = fields.positive(...present(fields, "learning_rate"), ...present(fields, "unet_lr"));
  return found ?? (present(fields, "learning_rate").length > 0 ? null : { value: 2e-6 });
}

// src/configs/kohya/schedule.ts
var keyNames6 = [
  "lr_scheduler",
  "lr_scheduler_type",
  "lr_scheduler_args",
  "learning_rate",
  "lr_warmup",
  "lr_warmup_steps",
  "lr_decay_steps",
  "lr_scheduler_num_cycles",
  "lr_scheduler_power",
  "lr_scheduler_timescale",
  "lr_scheduler_min_lr_ratio",
  "max_train_steps",
  "max_train_epochs",
  "epoch"
];
function bindKohya(fields) {
  const name = (fields.text(...present(fields, "lr_scheduler"))?.value ?? "constant").toLowerCase();
  const isOwn = !schedulers.has(name) && name !== "piecewise_constant" && !name.startsWith("adafactor");
  if (isOwn) fields.report("schedule-unknown", present(fields, "lr_scheduler")[0] ?? null, { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, anywhere(...keyNames6)), (known4) => bind10(fields, name, known4));
}
function bind10(fields, name, known4) {
  const lengths2 = lengthsWith(known4);
  const scheduler = schedulers.get(name);
  const isFree = /schedulefree$/i.test(fields.text(...present(fields, "optimizer_type"), ...present(fields, "optimizer"))?.value ?? "");
  const custom = present(fields, "lr_scheduler_type")[0];
  if (custom !== void 0) lengths2.miss("custom", custom);
  else if (scheduler === void 0 && name !== "piecewise_constant") lengths2.miss("custom", "lr_scheduler");
  else if (scheduler?.takes === "evaluations") lengths2.miss("evaluations", "lr_scheduler");
  const peak = readRate3(fields)?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const length = readLength4(fields)?.value ?? null;
  const total = length === null ? known4.steps ?? null : lengths2.updates(length, "max_train_epochs");
  const processes = fields.positive(...present(fields, "num_processes"))?.value ?? known4.worldSize ?? 1;
  if (peak !== null && lengths2.open.length === 0) {
    const schedule = make3({ fields, name: isFree ? "constant" : name, scheduler: isFree ? schedulers.get("constant") : scheduler, peak, total, processes });
    if (schedule !== null) return { kind: "known", schedule, runLength: total === null ? null : Math.ceil(total) };
    lengths2.miss("custom", "lr_scheduler_args");
  }
  return openBound(lengths2, { family: scheduler?.family ?? null, parameters: { scheduler: name }, horizon: length });
}
function make3({ fields, name, scheduler, peak, total, processes }) {
  if (name === "piecewise_constant") return piecewise(fields, peak, processes);
  const end = total === null ? 0 : Math.ceil(total);
  const warmup = readWarmup4(fields)?.value ?? null;
  const ticks = warmup === null ? 0 : warmup.unit === "fraction" ? Math.trunc(warmup.value * end * processes) : warmup.value;
  if (scheduler === void 0) return null;
  const options2 = optionsNode(fields, { name, end, warmup: ticks / processes, processes });
  return scheduler.make({ peak, warmup: scheduler.takes === "nothing" ? 0 : ticks / processes, total: end, options: options2 });
}
function optionsNode(fields, run) {
  const number3 = (key2) => fields.number(...present(fields, key2))?.value ?? null;
  const cycles = number3("lr_scheduler_num_cycles") ?? 1;
  const options2 = /* @__PURE__ */ new Map();
  if (run.name === "cosine_with_restarts") options2.set("num_cycles", cycles);
  if (run.name === "polynomial") options2.set("power", number3("lr_scheduler_power") ?? 1);
  if (run.name === "inverse_sqrt") {
    const timescale = number3("lr_scheduler_timescale");
    if (timescale !== null) options2.set("timescale", timescale / run.processes);
  }
  if (run.name === "cosine_with_min_lr") {
    options2.set("num_cycles", cycles / 2);
    options2.set("min_lr_rate", number3("lr_scheduler_min_lr_ratio"));
  }
  if (run.name === "warmup_stable_decay") {
    const stated = number3("lr_decay_steps") ?? 0;
    const decay = stated > 0 && stated < 1 ? Math.trunc(stated * run.end * run.processes) / run.processes : stated / run.processes;
    options2.set("num_decay_steps", decay);
    options2.set("num_stable_steps", run.end - run.warmup - decay);
    options2.set("num_cycles", cycles / 2);
    options2.set("min_lr_ratio", number3("lr_scheduler_min_lr_ratio") ?? 0);
  }
  for (const [key2, value] of argumentsOf(fields)) options2.set(key2, value);
  const { span } = fields.root;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, value] of options2) {
    if (value !== null) entries.set(key2, { key: key2, keySpan: span, value: { kind: "scalar", value, raw: String(value), quoted: false, span } });
  }
  return fieldsOf(fields.document, { kind: "mapping", entries, span }, fields.problems);
}
function argumentsOf(fields) {
  const node = firstOf(...present(fields, "lr_scheduler_args").map((path) => fields.node(path)));
  const found = /* @__PURE__ */ new Map();
  for (const part of node === null ? [] : textsIn(node)) {
    const sign = part.indexOf("=");
    if (sign > 0)
      found.set(
        part.slice(0, sign).trim(),
        resolvePlain(
          part.slice(sign + 1).trim().replace(/^(['"])(.*)\1$/, "$2")
        ).value
      );
  }
  return found;
}
function textsIn(node) {
  const items = node.kind === "sequence" ? node.items : [node];
  return items.flatMap((item) => item.kind === "scalar" && typeof item.value === "string" ? item.value.split(/\s+/) : []).filter((part) => part !== "");
}
function piecewise(fields, peak, processes) {
  const rules2 = argumentsOf(fields).get("step_rules");
  if (typeof rules2 !== "string") return null;
  const parts2 = rules2.split(",").map((rule) => rule.split(":").map((part) => Number(part.trim() || Number.NaN)));
  const last = parts2.pop();
  const factors2 = parts2.map(([factor]) => factor ?? Number.NaN);
  const boundaries = parts2.map(([, until]) => (until ?? Number.NaN) / processes);
  const values = [...factors2, last?.length === 1 ? last[0] ?? Number.NaN : Number.NaN].map((factor) => factor * peak);
  return [...values, ...boundaries].every(Number.isFinite) ? piecewiseConstant({ values, boundaries }) : null;
}

// src/configs/kohya/support.ts
var kohyaSupport = {
  keys: {
    maxTrainSteps: ["epoch", "max_train_steps", "max_train_epochs"],
    learningRate: ["unet_lr", "learning_rate"],
    warmup: ["lr_warmup", "lr_warmup_steps"],
    "batch.perDevice": ["train_batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "optimizer.name": ["optimizer", "optimizer_type"],
    saveEvery: ["save_every_n_steps", "save_every_n_epochs"]
  },
  composition: "the tables of one TOML file",
  notSupported: "the data set file beside the config, and with it the length of an epoch"
};

// src/configs/kohya/reader.ts
var ownNames5 = /* @__PURE__ */ new Set([
  "network_dim",
  "network_alpha",
  "network_module",
  "network_train_unet_only",
  "unet_lr",
  "text_encoder_lr",
  "min_snr_gamma",
  "noise_offset",
  "lr_warmup",
  "lr_scheduler_num_cycles",
  "lr_scheduler_power",
  "max_token_length",
  "bucket_no_upscale",
  "bucket_reso_steps",
  "min_bucket_reso",
  "caption_extension",
  "caption_dropout_rate",
  "clip_skip",
  "cache_latents",
  "enable_bucket",
  "keep_tokens",
  "save_every_n_epochs",
  "save_last_n_steps",
  "prior_loss_weight",
  "v_parameterization",
  "stop_text_encoder_training",
  "LoRA_type",
  "multires_noise_discount"
]);
var trainingNames2 = /* @__PURE__ */ new Set(["learning_rate", "unet_lr", "max_train_steps", "max_train_epochs", "epoch", "lr_scheduler", "train_batch_size"]);
var kohya = {
  id: "kohya",
  title: "kohya sd-scripts, kohya_ss",
  url: "https://github.com/kohya-ss/sd-scripts/blob/main/docs/train_network.md",
  recognisedBy: "`network_dim`, `min_snr_gamma`, `lr_warmup`, `bucket_reso_steps` and the like beside `learning_rate`, `max_train_steps` or `epoch`",
  languages: ["toml", "json", "yaml"],
  support: kohyaSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf8(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readKohya(document)], problems: [] })
};
function scoreOf8(root) {
  const near = mappingsOf(root).filter(({ path }) => path.length <= 1);
  const has2 = (name) => near.some(({ node }) => node.entries.has(name));
  const own2 = [...ownNames5].filter(has2).length;
  const training = [...trainingNames2].filter(has2).length;
  return own2 >= 3 && training >= 2 ? 0.85 : 0;
}
function readKohya(document) {
  const fields = fieldsOf(document);
  const text = (...keys) => fields.text(...keys.flatMap((key2) => present(fields, key2)));
  const positive = (...keys) => fields.positive(...keys.flatMap((key2) => present(fields, key2)));
  return buildConfig("kohya", fields, {
    maxTrainSteps: readLength4(fields),
    learningRate: readRate3(fields),
    schedule: bindKohya(fields),
    warmup: readWarmup4(fields),
    batch: {
      perDevice: firstOf(positive("train_batch_size"), byDefault(1)),
      accumulation: firstOf(positive("gradient_accumulation_steps"), byDefault(1)),
      devices: positive("num_processes")
    },
    optimizer: {
      name: firstOf(text("optimizer_type", "optimizer"), byDefault("AdamW")),
      parameters: fields.record(...present(fields, "optimizer_args"), ...present(fields, "max_grad_norm"))
    },
    weightDecay: weightDecayOf(text("optimizer_args"), fields),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(every3(fields, "validate_every_n_steps", "steps"), every3(fields, "validate_every_n_epochs", "epochs")),
    saveEvery: firstOf(every3(fields, "save_every_n_steps", "steps"), every3(fields, "save_every_n_epochs", "epochs")),
    keepCheckpoints: null
  });
}
function every3(fields, key2, unit) {
  const set = present(fields, key2).filter((path) => fields.positive(path) !== null);
  return fields.length(unit, ...set);
}
function weightDecayOf(inOneText, fields) {
  const list3 = firstOf(...present(fields, "optimizer_args").map((path) => fields.node(path)));
  const items = list3?.kind === "sequence" ? list3.items.flatMap((item) => item.kind === "scalar" ? [{ value: String(item.value), span: item.span }] : []) : [];
  for (const found of inOneText === null ? items : [inOneText]) {
    const value = /(?:^|[\s,])weight_decay\s*=\s*([\d.eE+-]+)/.exec(found.value)?.[1];
    if (value !== void 0 && Number.isFinite(Number(value))) return { ...found, value: Number(value) };
  }
  return null;
}

// src/schedules/families/power.ts
function power(options2) {
  const { peak, exponent, floor } = options2;
  const timescale = Math.max(options2.timescale, Number.MIN_VALUE);
  const hold = options2.hold ?? 0;
  const body = monotone(directionOf(0, exponent), (t) => peak * ((t + timescale) / timescale) ** exponent);
  const started = pieces([
    { until: hold, curve: constantCurve(peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, hold) }
  ]);
  return makeSchedule(floor === void 0 ? started : clamped(started, floor), {
    family: "power",
    parameters: { peak, exponent, timescale: options2.timescale, hold: options2.hold, floor },
    peak: exponent > 0 ? Number.POSITIVE_INFINITY : peak,
    horizon: null,
    afterHorizon: "none"
  });
}

// src/configs/levanter/cycles.ts
var maxCycles = 1e4;
function stepsIn(shareOrSteps, steps2) {
  if (shareOrSteps < 0 || shareOrSteps > 1 && !Number.isInteger(shareOrSteps)) return null;
  return shareOrSteps <= 1 ? Math.trunc(shareOrSteps * steps2) : shareOrSteps;
}
function cycleEnds(optimizer, total) {
  const ends = innerEnds(optimizer, total);
  if (ends === null || ends.length > maxCycles || ends.some((end, i) => end <= (ends[i - 1] ?? 0) || end > total)) return null;
  return ends.at(-1) === total ? ends : [...ends, total];
}
function innerEnds(optimizer, total) {
  const isList3 = (key2) => optimizer.node(key2)?.kind === "sequence";
  if (optimizer.has("cycle_length")) {
    if (optimizer.has("cycles")) return null;
    return isList3("cycle_length") ? summed(optimizer.numbers("cycle_length")?.value ?? []) : repeated(optimizer.number("cycle_length")?.value ?? null, total);
  }
  if (optimizer.has("haps")) return [...optimizer.numbers("haps")?.value ?? []];
  if (isList3("cycles")) return [...optimizer.numbers("cycles")?.value ?? []];
  const count = Math.min(optimizer.number("cycles")?.value ?? 1, maxCycles + 1);
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => Math.trunc(total / count * (i + 1)));
}
function summed(lengths2) {
  let end = 0;
  return lengths2.map((length) => end += length);
}
function repeated(shareOrSteps, total) {
  const length = shareOrSteps === null ? null : stepsIn(shareOrSteps, total);
  if (length === null || length <= 0) return null;
  const count = Math.min(Math.floor(total / length) - 1, maxCycles + 1);
  return Array.from({ length: Math.max(0, count) }, (_, i) => (i + 1) * length);
}

// src/configs/levanter/schedule.ts
function learningRateOf3(fields) {
  return fields.has("optimizer.learning_rate") ? fields.number("optimizer.learning_rate") : byDefault(6e-4);
}
function stepsOf2(fields) {
  return fields.has("trainer.num_train_steps") ? fields.positive("trainer.num_train_steps") : byDefault(4e5);
}
function scheduleName(fields) {
  return textOf(fields.node("optimizer.lr_schedule")) ?? firstOf(fields.text("optimizer.lr_schedule.type"), byDefault("cosine"))?.value ?? "cosine";
}
var decays = /* @__PURE__ */ new Map([
  ["constant", { family: "constant", make: ({ peak }) => constant({ rate: peak }) }],
  ["cosine", { family: "cosine", make: decayingCosine }],
  [
    "linear",
    { family: "linear", make: ({ peak, floor, steps: steps2 }) => steps2 > 0 ? linear({ start: peak, end: floor, steps: steps2 }) : constant({ rate: peak }) }
  ],
  ["inv_sqrt", { family: "power", make: inverseSquareRoot2 }],
  ["inv", { family: "inverse-time", make: inverse }]
]);
function decayingCosine({ peak, floor, steps: steps2, options: options2 }) {
  return steps2 > 0 ? cosine({ peak, floor, steps: steps2, exponent: options2.number("exponent")?.value ?? 1 }) : null;
}
function inverseSquareRoot2({ peak, floor, warmup, options: options2 }) {
  const timescale = options2.positive("timescale")?.value ?? 1e4;
  return power({ peak, exponent: -0.5, timescale, hold: timescale - warmup, floor });
}
function inverse({ peak, floor, steps: steps2 }) {
  if (!(floor > 0) || !(steps2 > 0)) return null;
  const body = clampedBelow(inverseTime({ start: peak, rate: peak / floor - 1, per: steps2 }), floor);
  const curve = pieces([
    { until: 1, curve: constantCurve(body.at(1)) },
    { until: Number.POSITIVE_INFINITY, curve: body }
  ]);
  return remade(body, { peak: body.at(1), horizon: steps2, afterHorizon: "none" }, curve);
}
function bindLevanter(fields) {
  const keys = scheduleKeys(fields, ["trainer.num_train_steps", "optimizer"], { "optimizer.learning_rate": learningRateOf3(fields) });
  return bindSchedule(keys, (known4) => bind11(fields, known4));
}
function bind11(fields, known4) {
  const lengths2 = lengthsWith(known4);
  const name = scheduleName(fields);
  const total = stepsOf2(fields)?.value ?? known4.steps ?? lengths2.miss("steps", "trainer.num_train_steps");
  const peak = learningRateOf3(fields)?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "optimizer.learning_rate");
  const made = total === null || peak === null ? null : scheduleOver(fields.under("optimizer"), { total, peak, name });
  if (made !== null) return { kind: "known", schedule: made, runLength: total };
  if (lengths2.open.length === 0) lengths2.miss("custom", "optimizer.lr_schedule");
  const horizon = total === null ? null : { value: total, unit: "steps" };
  return openBound(lengths2, { family: decays.get(name)?.family ?? null, parameters: { scheduler: name }, horizon });
}
function scheduleOver(optimizer, run) {
  const { total, peak, name } = run;
  const cooldown = stepsIn(optimizer.number("cooldown")?.value ?? 0, total);
  const ends = cooldown === null ? null : cycleEnds(optimizer, total - cooldown);
  const decay = decays.get(name);
  if (cooldown === null || ends === null || decay === void 0) return null;
  const floor = peak * (optimizer.number("min_lr_ratio")?.value ?? 0.1);
  const schedules2 = [];
  const boundaries = [];
  let rate = 0;
  let start = 0;
  for (const [cycle, end] of ends.entries()) {
    const length = end - start;
    const warmup = stepsIn(cycle === 0 ? optimizer.number("warmup")?.value ?? 0.01 : optimizer.number("rewarmup")?.value ?? 0, length);
    const asked = optimizer.number("decay")?.value ?? null;
    const steps2 = warmup === null ? null : asked === null ? length - warmup : stepsIn(asked, length);
    if (warmup === null || steps2 === null || warmup + steps2 > length) return null;
    const body = decay.make({ peak, floor, warmup, steps: steps2, options: optimizer.under("lr_schedule") });
    if (body === null) return null;
    if (warmup > 0) schedules2.push(linear({ start: rate, end: peak, steps: warmup }));
    if (warmup > 0) boundaries.push(start + warmup);
    if (warmup + steps2 < length) schedules2.push(constant({ rate: peak }));
    if (warmup + steps2 < length) boundaries.push(end - steps2);
    schedules2.push(body);
    boundaries.push(end);
    rate = body.at(steps2);
    start = end;
  }
  if (cooldown > 0) schedules2.push(linear({ start: rate, end: floor, steps: cooldown }));
  const isOneCycle = ends.length === 1 && cooldown === 0;
  const isStable = schedules2.some((schedule) => schedule.family === "constant") && name !== "constant";
  return joined5(schedules2, boundaries.slice(0, schedules2.length - 1), isOneCycle && isStable ? "warmup-stable-decay" : void 0);
}
function joined5(schedules2, milestones, family) {
  const [only, ...others2] = schedules2;
  if (only === void 0 || others2.length === 0) return only ?? null;
  const whole = sequence({ schedules: schedules2, milestones, ...family === void 0 ? {} : { family } });
  return remade(whole, { warmup: only.horizon === null ? Math.min(only.warmup, milestones[0] ?? 0) : 0, peak: peakWithin(whole, whole.horizon ?? 1) });
}

// src/configs/levanter/support.ts
var levanterSupport = {
  keys: {
    maxTrainSteps: ["trainer.num_train_steps"],
    learningRate: ["optimizer.learning_rate"],
    warmup: ["optimizer.warmup"],
    "batch.global": ["trainer.train_batch_size"],
    "optimizer.name": ["optimizer.type"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["trainer.steps_per_eval"],
    saveEvery: ["trainer.checkpointer.keep.*.every"]
  },
  composition: "`!include`, relative to the file; anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "`train_batch_size` that changes during the run, as one number; data mixtures"
};

// src/configs/levanter/reader.ts
var ownKeys = ["mp", "per_device_parallelism", "train_batch_size", "tensor_parallel_axes", "steps_per_eval", "tracker", "fsdp_axis", "model_axis_size"];
var levanter = {
  id: "levanter",
  title: "levanter",
  url: "https://levanter.readthedocs.io/en/latest/reference/Configuration/",
  recognisedBy: "`trainer.num_train_steps`, or `trainer.train_batch_size` beside `trainer.mp`",
  languages: ["yaml", "json"],
  support: levanterSupport,
  recognise: scoreOf9,
  read: (document) => ({ kind: "read", value: [readLevanter(fieldsOf(document))], problems: [] })
};
function scoreOf9(document) {
  const fields = fieldsOf(document);
  if (fields.node("trainer")?.kind !== "mapping") return 0;
  const count = ownKeys.filter((key2) => fields.has(`trainer.${key2}`)).length;
  if (fields.has("trainer.num_train_steps")) return fields.has("optimizer.learning_rate") || count > 0 ? 0.9 : 0.6;
  return fields.node("optimizer")?.kind === "mapping" && count > 1 ? 0.8 : 0;
}
function readLevanter(fields) {
  const steps2 = stepsOf2(fields);
  const parallelism = fields.positive("trainer.per_device_parallelism");
  const isNumber = fields.node("trainer.train_batch_size")?.kind === "scalar";
  return buildConfig("levanter", fields, {
    maxTrainSteps: steps2 === null ? null : { ...steps2, value: { value: steps2.value, unit: "steps" } },
    learningRate: learningRateOf3(fields),
    schedule: bindLevanter(fields),
    warmup: readWarmup5(fields),
    batch: { perDevice: parallelism, global: isNumber ? fields.positive("trainer.train_batch_size") : null },
    optimizer: { name: fields.text("optimizer.type"), parameters: fields.under("optimizer").record("beta1", "beta2", "epsilon", "max_grad_norm") },
    weightDecay: fields.number("optimizer.weight_decay"),
    evaluateEvery: fields.length("steps", "trainer.steps_per_eval"),
    saveEvery: fields.length("steps", "trainer.checkpointer.keep.0.every"),
    ...namedRecords(fields.root)
  });
}
function readWarmup5(fields) {
  const warmup = fields.has("optimizer.warmup") ? fields.number("optimizer.warmup") : byDefault(0.01);
  return warmup === null ? null : { ...warmup, value: { value: warmup.value, unit: warmup.value <= 1 ? "fraction" : "steps" } };
}

// src/configs/torch/facts.ts
var torchFacts = {
  framework: "torch",
  follows: "torch 2.13, torch/optim/lr_scheduler.py",
  runLengthKeys: ["the training loop: max_steps, max_epochs, epochs \u2026"],
  horizonKeys: ["T_max", "total_steps", "total_iters", "milestones", "T_0", "step_size_up"],
  coupled: "no",
  pastHorizon: {
    StepLR: "none",
    MultiStepLR: "floor",
    ConstantLR: "none",
    LinearLR: "floor",
    ExponentialLR: "none",
    PolynomialLR: "zero",
    CosineAnnealingLR: "rises",
    CosineAnnealingWarmRestarts: "repeats",
    OneCycleLR: "stops",
    CyclicLR: "repeats"
  }
};

// src/configs/lightning/facts.ts
var lightningFacts = {
  framework: "lightning",
  follows: "Lightning 2.5, which steps a scheduler once an epoch unless its `interval` is `step`; the schedulers are torch 2.13",
  runLengthKeys: ["trainer.max_steps", "trainer.max_epochs"],
  horizonKeys: torchFacts.horizonKeys,
  coupled: "no",
  pastHorizon: torchFacts.pastHorizon
};

// src/configs/torch/convert.ts
var endKeys = /* @__PURE__ */ new Set(["T_max", "total_steps", "num_training_steps", "t_initial", "total_iters"]);
var stretchedKeys2 = /* @__PURE__ */ new Set(["step_size", "decay_t", "timescale"]);
var significantDigits = 12;
function convertTorch(config, conversion) {
  const { schedule } = config;
  const length = lengthSettings(config, conversion);
  if (length === null || schedule?.kind !== "known") return null;
  const given4 = argumentsOf2(config);
  const settings2 = given4.all.flatMap((argument) => settingFor(argument, { schedule: schedule.schedule, offset: given4.offset, conversion }) ?? []);
  if (conversion.recipe === "hold-then-decay") {
    const held2 = heldSettings(config, conversion);
    return held2 === null ? null : [...length, ...held2, ...settings2];
  }
  const listed3 = listedMilestones(config, conversion);
  const rise = schedule.schedule.family === "one-cycle" ? riseSettings(given4, conversion) : [];
  return [...length, ...settings2, ...listed3, ...rise];
}
function listedMilestones({ schedule }, { fromSteps, toSteps }) {
  return Object.entries(schedule?.keys ?? {}).flatMap(([path, { value }]) => {
    const inside = keyOf2(path) === "milestones" && typeof value === "string" ? /^[[(]([\d\s,]+)[\])]$/.exec(value)?.[1] : void 0;
    const numbers = inside?.split(",").flatMap((part) => part.trim() === "" ? [] : [Number(part)]) ?? [];
    return numbers.length === 0 ? [] : [{ path, value: numbers.map((at) => Math.round(at * toSteps / fromSteps)) }];
  });
}
function argumentsOf2({ schedule }) {
  const numbers = Object.entries(schedule?.keys ?? {}).flatMap(
    ([path, { value, span }]) => typeof value === "number" && span !== void 0 ? [{ path, key: keyOf2(path.replace(/\.\d+$/, "")), value }] : []
  );
  const last = Math.max(-1, ...numbers.map(({ path }) => turnOf(path)));
  if (last < 0) return { all: numbers, offset: 0 };
  const starts = numbers.filter(({ path, key: key2 }) => key2 === "milestones" && turnOf(path) < 0).map(({ value }) => value);
  return { all: numbers.filter(({ path }) => turnOf(path) === last), offset: Math.max(0, ...starts) };
}
function turnOf(path) {
  const found = /(?:^|\.)schedulers\.(\d+)\./.exec(path)?.[1];
  return found === void 0 ? -1 : Number(found);
}
function settingFor({ path, key: key2, value }, { schedule, offset, conversion }) {
  const { fromSteps, toSteps } = conversion;
  const { family, horizon } = schedule;
  const factor = toSteps / fromSteps;
  const frequency = Number(schedule.parameters.frequency ?? 1);
  const isThere = horizon !== null && Math.abs(horizon - toSteps) <= frequency;
  if (endKeys.has(key2)) return { path, value: isThere ? value : Math.round(value + (toSteps - fromSteps) / frequency) };
  if (key2 === "epochs" && family === "one-cycle") return { path, value: Math.round(value * factor) };
  if (key2 === "milestones") return { path, value: Math.round((value + offset) * factor - offset) };
  if (stretchedKeys2.has(key2)) return { path, value: Math.round(value * factor) };
  if (key2 === "gamma" && family === "exponential") return { path, value: Number((value ** (1 / factor)).toPrecision(significantDigits)) };
  return null;
}
function riseSettings({ all: all4 }, { fromSteps, toSteps }) {
  const own2 = all4.find(({ key: key2 }) => key2 === "pct_start");
  const beside = own2 ?? all4.find(({ key: key2 }) => key2 === "total_steps" || key2 === "epochs");
  if (beside === void 0) return [];
  const ticks = (own2?.value ?? 0.3) * fromSteps;
  return [{ path: `${prefixOf2(beside.path)}pct_start`, value: shareOf(ticks, toSteps), after: beside.key }];
}
function heldSettings({ values, schedule }, { decaySteps: decaySteps2 }) {
  if (decaySteps2 === null) return null;
  const paths = Object.keys(schedule?.keys ?? {});
  const decay = paths.find((path) => keyOf2(path) === "num_decay_steps");
  if (decay !== void 0) return [{ path: decay, value: decaySteps2 }];
  const total = paths.find((path) => keyOf2(path) === "num_training_steps");
  const symbol = paths.find((path) => /get_linear_schedule_with_warmup$/.test(String(values.get(path)?.value ?? "")));
  if (total === void 0 || symbol === void 0) return null;
  const beside = (key2, value) => ({ path: prefixOf2(total) + key2, value, after: "num_training_steps" });
  const name = String(values.get(symbol)?.value).replace(/get_linear_schedule_with_warmup$/, "get_wsd_schedule");
  return [{ path: symbol, value: name }, beside("num_decay_steps", decaySteps2), beside("decay_type", "linear")];
}

// src/configs/torch/optimizer.ts
var defaultRates3 = /* @__PURE__ */ new Map([
  ["SGD", 1e-3],
  ["Adam", 1e-3],
  ["AdamW", 1e-3],
  ["NAdam", 2e-3],
  ["RAdam", 1e-3],
  ["Adamax", 2e-3],
  ["Adagrad", 0.01],
  ["Adadelta", 1],
  ["RMSprop", 0.01],
  ["Rprop", 0.01],
  ["ASGD", 0.01],
  ["LBFGS", 1],
  ["SparseAdam", 1e-3],
  ["Adafactor", 0.01],
  ["Muon", 1e-3]
]);
var torchOptimizerNames = new Set(defaultRates3.keys());
function findOptimizers(site) {
  return findCalls(site, torchOptimizerNames, isOptimizer);
}
function isOptimizer({ symbol, name }) {
  if (/lr_scheduler|schedul/i.test(symbol)) return false;
  return torchOptimizerNames.has(name) || /(?:^|\.)optim(?:izers?)?\./.test(symbol);
}
function nearestOptimizer(optimizers, scheduler) {
  const shared = (call) => {
    const length = call.path.findIndex((key2, index) => scheduler?.path[index] !== key2);
    return length < 0 ? call.path.length : length;
  };
  let best = null;
  for (const call of optimizers) if (best === null || shared(call) > shared(best)) best = call;
  return best;
}
function optimizerRate(optimizer) {
  if (optimizer === null) return null;
  if (optimizer.fields.has("lr") || optimizer.fields.has("learning_rate")) return optimizer.fields.number("lr", "learning_rate");
  const rate = defaultRates3.get(optimizer.name);
  return rate === void 0 ? null : byDefault(rate);
}

// src/configs/torch/schedule.ts
var schedulerNames = /* @__PURE__ */ new Set([...torchSchedulerNames, ...functionNames, ...timmClasses]);
function isScheduler({ symbol, name }) {
  return schedulerNames.has(name) || /(?:^|\.)lr_schedulers?\./.test(symbol) || /LRScheduler$/.test(name);
}
function bindTorch(binding2) {
  const { site, scheduler, optimizer } = binding2;
  const path = scheduler.path.join(".");
  const root = fieldsOf(site.document);
  const keys = scheduleKeys(path === "" ? scheduler.fields : root, path === "" ? topKeys(scheduler) : [path], {
    [`${[...optimizer?.path ?? [], "lr"].join(".")}`]: binding2.rate,
    ...lengthKey2(binding2.length)
  });
  return bindSchedule(keys, (known4) => bind12(binding2, known4));
}
function topKeys({ node }) {
  return node.kind === "mapping" ? [...node.entries.keys()] : [];
}
function lengthKey2(length) {
  return length === null ? {} : { "run length": { ...length, value: length.value.value } };
}
function bind12(binding2, known4) {
  const { site, scheduler, interval, frequency } = binding2;
  const lengths2 = lengthsWith(known4, { stepsPerEpoch: binding2.stepsPerEpoch });
  const rate = binding2.rate?.value ?? known4.learningRate ?? null;
  const stepsPerEpoch = binding2.stepsPerEpoch ?? known4.stepsPerEpoch ?? null;
  const updatesPerTick = interval === "step" ? frequency : stepsPerEpoch === null ? null : stepsPerEpoch * frequency;
  const totalTicks = known4.steps === void 0 || updatesPerTick === null ? null : Math.floor(known4.steps / updatesPerTick);
  const schedule = makeTorchSchedule(scheduler, { site, rate, lengths: lengths2, totalTicks, stepsPerEpoch });
  if (schedule === null || lengths2.open.length > 0) {
    const horizon = binding2.length?.value ?? null;
    const defaults3 = scheduler.name === "ReduceLROnPlateau" ? plateauDefaults : {};
    return openBound(lengths2, { family: familyOf(scheduler), parameters: { ...defaults3, ...parametersIn(scheduler.fields) }, horizon });
  }
  const ticking = everyNth(schedule, frequency);
  return { kind: "known", schedule: interval === "epoch" ? inEpochs(ticking) : ticking, runLength: runLengthIn(interval, binding2, known4) };
}
function everyNth(schedule, frequency) {
  if (!(frequency > 1)) return schedule;
  const horizon = schedule.horizon === null ? null : schedule.horizon * frequency;
  return remade(schedule, { warmup: schedule.warmup * frequency, horizon, parameters: { frequency } }, held(schedule, frequency));
}
function runLengthIn(interval, { length, stepsPerEpoch: own2 }, known4) {
  const stepsPerEpoch = own2 ?? known4.stepsPerEpoch ?? null;
  const steps2 = length?.value.unit === "steps" ? length.value.value : known4.steps ?? null;
  const epochs = length?.value.unit === "epochs" ? length.value.value : null;
  if (interval === "step") return steps2 ?? (epochs === null || stepsPerEpoch === null ? null : Math.ceil(epochs * stepsPerEpoch));
  return epochs ?? (steps2 === null || stepsPerEpoch === null ? null : Math.ceil(steps2 / stepsPerEpoch));
}
function statedInterval(fields, scheduler) {
  const parent = scheduler.path.slice(0, -1).join(".");
  const below2 = (key2) => parent === "" ? key2 : `${parent}.${key2}`;
  const word2 = fields.text(below2("interval"), below2("lr_scheduler_interval"), "lr_scheduler_interval", "scheduler_interval")?.value;
  const frequency = fields.positive(below2("frequency"))?.value ?? 1;
  const interval = word2 === "step" || word2 === "epoch" ? word2 : null;
  return { interval, frequency: interval === null ? 1 : frequency };
}

// src/configs/torch/support.ts
var torchSupport = {
  keys: {
    maxTrainSteps: ["epochs", "total_iters", "total_steps", "num_training_steps", "trainer.steps", "trainer.epochs"],
    learningRate: ["optimizer.lr", "optimizer.max_lr", "scheduler.max_lr", "optimizer.base_lr", "optimizer.learning-rate", "optimizer.args.lr"],
    "batch.perDevice": ["batch_size", "data.batch_size", "train.batch_size"],
    "batch.accumulation": ["grad_accum"],
    "batch.devices": ["world_size"],
    "optimizer.name": ["optimizer.name", "optimizer.type", "optimizer._target_", "optimizer.optimizer", "model.optimizer.name", "model.optimizer._target_"],
    weightDecay: ["optimizer.weight_decay", "optimizer.args.weight_decay", "model.optimizer.weight_decay"],
    evaluateEvery: ["eval_every_n_epochs"],
    saveEvery: ["checkpoint_every_n_epochs"],
    "selection.metric": ["monitor", "trainer.monitor"],
    earlyStoppingPatience: ["early_stopping.patience"]
  },
  composition: "Hydra `defaults` lists, OmegaConf interpolation; anchors and merge keys",
  notSupported: "`LambdaLR` and other schedules of code; loops that step the scheduler their own way"
};

// src/configs/torch/reader.ts
var torch = {
  id: "torch",
  title: "PyTorch through Hydra and plain configs",
  url: "https://docs.pytorch.org/docs/stable/optim.html",
  recognisedBy: "a class of `torch.optim` or `torch.optim.lr_scheduler`, as `_target_`, `type`, `name` or a tag",
  languages: ["yaml", "json", "toml", "ini"],
  support: torchSupport,
  recognise: (document) => {
    const site = { document, problems: [] };
    if (findSchedulers(document).length > 0) return 0.6;
    return findOptimizers(site).some(({ symbol }) => symbol.includes("torch.optim")) ? 0.5 : 0;
  },
  read: (document) => ({ kind: "read", value: [readTorch(document)], problems: [] }),
  convert: convertTorch
};
function findSchedulers(document) {
  return findCalls({ document, problems: [] }, schedulerNames, isScheduler);
}
function readTorch(document) {
  const fields = fieldsOf(document);
  const draft = genericDraft(fields);
  const unit = draft.maxTrainSteps?.value.unit === "epochs" ? "epoch" : "step";
  return buildConfig("torch", fields, { ...draft, ...torchDraft(fields, draft, unit) });
}
function torchDraft(fields, draft, interval) {
  const site = { document: fields.document, problems: fields.problems };
  const scheduler = findSchedulers(fields.document)[0] ?? null;
  const optimizers = findOptimizers(site);
  const optimizer = nearestOptimizer(optimizers, scheduler);
  const others2 = optimizers.filter((other) => other !== optimizer);
  const given4 = optimizer?.fields.has("lr") || optimizer?.fields.has("learning_rate");
  const rate = given4 ? optimizerRate(optimizer) : firstOf(unlessInside(others2, draft.learningRate ?? null), optimizerRate(optimizer));
  const peakKey = scheduler === null ? null : scheduler.fields.number("max_lr");
  const common = {
    learningRate: firstOf(peakKey, rate),
    optimizer: optimizerDraft2(optimizer) ?? draft.optimizer ?? {},
    weightDecay: firstOf(optimizer?.fields.number("weight_decay") ?? null, draft.weightDecay ?? null)
  };
  if (scheduler === null) return { ...common, schedule: draft.schedule ?? null };
  const stated = statedInterval(fields, scheduler);
  const schedule = bindTorch({
    site,
    scheduler: withSite(scheduler, fields),
    optimizer,
    rate,
    interval: stated.interval ?? interval,
    frequency: stated.frequency,
    length: draft.maxTrainSteps ?? null,
    stepsPerEpoch: fields.positive("steps_per_epoch")?.value ?? null
  });
  return { ...common, schedule };
}
function unlessInside(calls, value) {
  const span = value?.span;
  if (span === void 0) return value;
  const isSame2 = (other) => other?.start === span.start && other.end === span.end && other.path === span.path;
  return calls.some(({ node }) => [...flatten(node).values()].some((inside) => isSame2(inside.span))) ? null : value;
}
function withSite(call, fields) {
  const path = call.path.map((key2) => `${key2}.`).join("");
  return { ...call, fields: fieldsOf(fields.document, call.fields.root, fields.problems, path) };
}
function optimizerDraft2(optimizer) {
  if (optimizer === null) return null;
  const { symbol, symbolSpan, fields } = optimizer;
  const parameters = fields.record("momentum", "nesterov", "betas.0", "betas.1", "eps", "amsgrad", "alpha", "rho");
  const name = torchOptimizerNames.has(optimizer.name) ? optimizer.name : symbol;
  return { name: { value: name, span: symbolSpan }, parameters };
}

// src/configs/lightning/support.ts
var lightningSupport = {
  keys: {
    maxTrainSteps: ["trainer.max_steps", "trainer.max_epochs"],
    learningRate: ["model.optimizer.lr", "optimizer.init_args.lr"],
    "batch.perDevice": ["data.batch_size", "data.init_args.batch_size"],
    "batch.accumulation": ["trainer.accumulate_grad_batches"],
    "batch.devices": ["trainer.gpus", "trainer.devices"],
    "optimizer.name": ["optimizer.class_path", "model.optimizer._target_", "model.optimizer.class_path"],
    weightDecay: ["model.optimizer.weight_decay", "optimizer.init_args.weight_decay"],
    evaluateEvery: ["trainer.val_check_interval", "trainer.check_val_every_n_epoch"],
    saveEvery: [
      "callbacks.model_checkpoint.every_n_epochs",
      "callbacks.model_checkpoint.every_n_train_steps",
      "trainer.callbacks.*.init_args.every_n_epochs",
      "trainer.callbacks.*.init_args.every_n_train_steps"
    ],
    keepCheckpoints: ["callbacks.model_checkpoint.save_top_k", "trainer.callbacks.*.init_args.save_top_k"],
    "selection.metric": ["callbacks.model_checkpoint.monitor", "trainer.callbacks.*.init_args.monitor"],
    "selection.goal": ["callbacks.model_checkpoint.mode", "trainer.callbacks.*.init_args.mode"],
    earlyStoppingPatience: ["callbacks.early_stopping.patience", "trainer.callbacks.*.init_args.patience"]
  },
  composition: "the parts of a LightningCLI config in files of their own; Hydra `defaults` lists, OmegaConf interpolation; anchors and merge keys",
  notSupported: "schedules and optimizers made in `configure_optimizers` code; `val_check_interval` of a data set whose length is not told"
};

// src/configs/lightning/reader.ts
var noNames = /* @__PURE__ */ new Set();
var lightning = {
  id: "lightning",
  title: "PyTorch Lightning (LightningCLI, lightning-hydra-template)",
  url: "https://lightning.ai/docs/pytorch/stable/cli/lightning_cli.html",
  recognisedBy: "`trainer` beside `seed_everything` or `class_path` + `init_args`; a `_target_` of Lightning; torch classes as `class_path`",
  languages: ["yaml", "json", "toml"],
  support: lightningSupport,
  recognise: recognise2,
  read: (document) => ({ kind: "read", value: [readLightning(document)], problems: [] }),
  convert: convertTorch
};
function recognise2(document) {
  const { root } = document;
  if (root.kind !== "mapping") return 0;
  const site = { document, problems: [] };
  const trainer = trainerCall(document);
  if (trainer !== null && isLightning(trainer)) return 0.75;
  const calls = [...findSchedulers(document), ...findOptimizers(site)];
  const ofParser = calls.some(({ notation }) => notation === "class_path");
  const hasTrainer = root.entries.get("trainer")?.value.kind === "mapping";
  if (hasTrainer && (ofParser || root.entries.has("seed_everything"))) return 0.75;
  return ofParser ? 0.65 : 0;
}
function isLightning({ symbol }) {
  return /(?:^|\.)(?:lightning|pytorch_lightning|pl)\./.test(symbol);
}
function trainerCall(document) {
  const site = { document, problems: [] };
  const { root } = document;
  const below2 = root.kind === "mapping" ? root.entries.get("trainer")?.value : void 0;
  const call = below2 === void 0 ? null : callOf(site, below2, ["trainer"], noNames);
  const own2 = callOf(site, root, [], noNames);
  return call ?? (own2?.name === "Trainer" ? own2 : null);
}
function readLightning(document) {
  const fields = fieldsOf(document);
  const call = trainerCall(document);
  const trainer = trainerFields(fields, call);
  const length = readLength5(trainer);
  const base = { ...genericDraft(fields), maxTrainSteps: length };
  return buildConfig("lightning", fields, {
    ...base,
    ...torchDraft(fields, base, "epoch"),
    warmup: base.warmup ?? null,
    batch: readBatch(trainer, base),
    evaluateEvery: readEvaluation2(trainer),
    ...readCallbacks(fields)
  });
}
function trainerFields(fields, call) {
  if (call === null) return fields.under("trainer");
  const prefix2 = call.path.map((key2) => `${key2}.`).join("");
  return fieldsOf(fields.document, call.fields.root, fields.problems, prefix2);
}
function readLength5(trainer) {
  const steps2 = trainer.length("steps", "max_steps");
  const epochs = trainer.length("epochs", "max_epochs");
  if (steps2 !== null && epochs !== null) trainer.report("keys-conflict", "max_epochs", { with: "max_steps", meaning: "the first of both ends the run" });
  if (steps2 !== null || epochs !== null) return firstOf(steps2, epochs);
  const isTrainer = trainer.root.kind === "mapping" && trainer.root.entries.size > 0;
  const says = ["max_steps", "max_epochs", "max_time"].some((key2) => trainer.has(key2));
  return isTrainer && !says && trainer.document.composition?.isWhole !== false ? byDefault({ value: 1e3, unit: "epochs" }) : null;
}
function readBatch(trainer, draft) {
  const accumulation = trainer.has("accumulate_grad_batches") ? trainer.positive("accumulate_grad_batches") : byDefault(1);
  return { ...draft.batch, accumulation, devices: readDevices(trainer) };
}
function readDevices(trainer) {
  const node = trainer.node("devices", "gpus");
  const nodes = trainer.positive("num_nodes")?.value ?? 1;
  if (node === null || node.kind === "scalar" && typeof node.value === "string") return null;
  const devices = node.kind === "sequence" ? { value: node.items.length, span: node.span } : trainer.positive("devices", "gpus");
  return devices === null ? null : { ...devices, value: devices.value * nodes };
}
function readEvaluation2(trainer) {
  if (trainer.number("limit_val_batches")?.value === 0) return null;
  const everyEpochs = firstOf(trainer.length("epochs", "check_val_every_n_epoch"), byDefault({ value: 1, unit: "epochs" }));
  const node = trainer.node("val_check_interval");
  const interval = trainer.positive("val_check_interval");
  if (node?.kind !== "scalar" || interval === null) return everyEpochs;
  if (/[.eE]/.test(node.raw)) return interval.value === 1 ? everyEpochs : inUnit2(interval, "epochs");
  const accumulation = trainer.positive("accumulate_grad_batches")?.value ?? 1;
  return { ...interval, value: { value: interval.value / accumulation, unit: "steps" } };
}
function readCallbacks(fields) {
  const site = { document: fields.document, problems: fields.problems };
  const calls = findCalls(site, noNames, ({ name }) => name === "ModelCheckpoint" || name === "EarlyStopping");
  const checkpoint = calls.find(({ name }) => name === "ModelCheckpoint")?.fields ?? fields.under("callbacks.model_checkpoint");
  const stopping = calls.find(({ name }) => name === "EarlyStopping")?.fields ?? fields.under("callbacks.early_stopping");
  const isStopping = stopping.root.kind === "mapping" && stopping.root.entries.size > 0;
  const selector = checkpoint.has("monitor") ? checkpoint : stopping;
  return {
    saveEvery: firstOf(checkpoint.length("steps", "every_n_train_steps"), checkpoint.length("epochs", "every_n_epochs")),
    keepCheckpoints: checkpoint.positive("save_top_k"),
    selection: { metric: selector.text("monitor"), goal: goalOf2(selector) },
    earlyStoppingPatience: isStopping ? firstOf(stopping.positive("patience"), byDefault(3)) : null
  };
}
function goalOf2(callback) {
  if (!callback.has("monitor")) return null;
  const mode = callback.text("mode");
  if (mode === null) return byDefault("min");
  return mode.value === "min" || mode.value === "max" ? { ...mode, value: mode.value } : null;
}

// src/configs/litgpt/layout.ts
var pretrainKeys = ["initial_checkpoint_dir", "model_config", "tokenizer_dir", "train.max_tokens", "train.lr_warmup_fraction"];
function scriptOf(fields) {
  if (fields.positive("train.max_tokens") !== null) return "pretrain";
  if (fields.has("checkpoint_dir") || fields.positive("train.epochs") !== null) return "finetune";
  return pretrainKeys.some((key2) => fields.node(key2) !== null) || fields.has("model_name") ? "pretrain" : "finetune";
}
function readLength6(fields) {
  if (scriptOf(fields) === "pretrain") return firstOf(fields.length("tokens", "train.max_tokens"), byDefault({ value: 3e12, unit: "tokens" }));
  const given4 = firstOf(fields.length("steps", "train.max_steps"), fields.length("epochs", "train.epochs"));
  return given4 ?? byDefault({ value: 5, unit: "epochs" });
}
function readWarmup6(fields) {
  const share = fields.number("train.lr_warmup_fraction");
  if (share !== null) return inUnit2(share, "epochs");
  const steps2 = inUnit2(fields.number("train.lr_warmup_steps"), "steps");
  return steps2 ?? byDefault({ value: scriptOf(fields) === "pretrain" ? 2e3 : 100, unit: "steps" });
}
function readRate4(fields) {
  const given4 = fields.number("optimizer.init_args.lr", "optimizer.lr", "learning_rate");
  if (given4 !== null) return given4;
  const name = textOf(fields.node("optimizer.class_path", "optimizer"));
  return name === null || /(?:^|\.)AdamW?$/.test(name) ? byDefault(1e-3) : null;
}
function readGlobalBatch(fields) {
  return firstOf(fields.positive("train.global_batch_size"), byDefault(scriptOf(fields) === "pretrain" ? 512 : 16));
}
function readDevices2(fields) {
  const node = fields.node("devices");
  if (node === null) return scriptOf(fields) === "finetune" ? byDefault(fields.positive("num_nodes")?.value ?? 1) : null;
  if (node.kind !== "scalar" || typeof node.value !== "number" || !(node.value > 0)) return null;
  return { value: node.value * (fields.positive("num_nodes")?.value ?? 1), span: node.span };
}

// src/configs/litgpt/schedule.ts
var keyNames7 = ["train.max_tokens", "train.max_steps", "train.epochs", "train.lr_warmup_steps", "train.lr_warmup_fraction", "train.min_lr"];
var batchKeys = ["train.global_batch_size", "train.micro_batch_size", "train.max_seq_length", "devices"];
function bindLitgpt(fields) {
  const keys = scheduleKeys(fields, [...keyNames7, ...batchKeys], { "optimizer.init_args.lr": readRate4(fields) });
  return bindSchedule(keys, (known4) => bind13(fields, known4));
}
function bind13(fields, known4) {
  const lengths2 = lengthsWith(known4);
  const peak = readRate4(fields)?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "optimizer.init_args.lr");
  const input = { fields, known: known4, lengths: lengths2, peak: peak ?? 0 };
  const bound = scriptOf(fields) === "pretrain" ? pretraining(input) : finetuning(input);
  if (bound !== null && lengths2.open.length === 0) return bound;
  if (lengths2.open.length === 0) lengths2.miss("custom", "train");
  return openBound(lengths2, { family: "cosine", horizon: readLength6(fields)?.value ?? null });
}
function finetuning({ fields, known: known4, lengths: lengths2, peak }) {
  const limit = fields.positive("train.max_steps")?.value ?? null;
  const epochs = fields.positive("train.epochs")?.value ?? (limit === null ? 5 : null);
  const ofEpochs = epochs === null || known4.stepsPerEpoch === void 0 ? null : epochs * Math.floor(known4.stepsPerEpoch);
  const given4 = known4.steps ?? (ofEpochs !== null && limit !== null ? Math.min(ofEpochs, limit) : ofEpochs ?? limit);
  const total = given4 ?? lengths2.miss("steps-per-epoch", "train.epochs");
  const warmup = readWarmup6(fields)?.value.value ?? 0;
  if (total === null || !(total > warmup)) return null;
  const schedule = withWarmup({ body: cosine({ peak, steps: total - warmup, past: "rises" }), steps: warmup });
  return { kind: "known", schedule, runLength: total };
}
function pretraining({ fields, known: known4, lengths: lengths2, peak }) {
  const devices = readDevices2(fields)?.value ?? known4.worldSize ?? lengths2.miss("world-size", "devices");
  const global = readGlobalBatch(fields)?.value ?? null;
  const micro = fields.positive("train.micro_batch_size")?.value ?? 4;
  if (devices === null || global === null) return null;
  const accumulation = Math.floor(Math.floor(global / devices) / micro);
  const sequence2 = fields.positive("train.max_seq_length")?.value ?? null;
  const perIteration = sequence2 === null ? tokensPerIteration(known4, accumulation * devices) : micro * sequence2;
  const tokens = readLength6(fields)?.value.value ?? null;
  if (!(accumulation > 0) || tokens === null) return null;
  if (perIteration === null) return lengths2.miss("tokens-per-step", "train.max_seq_length");
  const iterations = Math.floor(Math.floor(tokens / devices) / perIteration);
  const warmup = warmupIterations(fields, known4, lengths2, { accumulation, iterations });
  if (warmup === null) return null;
  const floor = fields.number("train.min_lr")?.value ?? 4e-5;
  const schedule = inIterations({ peak, floor, warmup, iterations });
  return { kind: "known", schedule: inUpdates(schedule, accumulation), runLength: Math.floor(iterations / accumulation) };
}
function tokensPerIteration({ tokensPerStep: tokensPerStep2 }, iterations) {
  return tokensPerStep2 === void 0 ? null : tokensPerStep2 / iterations;
}
function warmupIterations(fields, known4, lengths2, { accumulation, iterations }) {
  const warmup = readWarmup6(fields)?.value;
  if (warmup === void 0) return null;
  if (warmup.unit === "steps") return Math.min(iterations, warmup.value * accumulation);
  if (known4.stepsPerEpoch === void 0) return lengths2.miss("steps-per-epoch", "train.lr_warmup_fraction");
  return Math.min(iterations, Math.ceil(warmup.value * known4.stepsPerEpoch * accumulation));
}
function inIterations(options2) {
  const { peak, floor, warmup, iterations } = options2;
  const body = iterations > warmup ? cosine({ peak, floor, steps: iterations - warmup }) : constant({ rate: floor });
  return withWarmup({ body, steps: warmup, target: peak });
}
function inUpdates(schedule, accumulation) {
  if (accumulation === 1) return schedule;
  const horizon = schedule.horizon === null ? null : schedule.horizon / accumulation;
  const about = { warmup: schedule.warmup / accumulation, horizon, parameters: { iterationsPerUpdate: accumulation } };
  return remade(schedule, about, reclocked(schedule, { stride: accumulation, offset: accumulation - 1 }));
}

// src/configs/litgpt/support.ts
var litgptSupport = {
  keys: {
    maxTrainSteps: ["train.epochs", "train.max_tokens"],
    learningRate: ["optimizer.init_args.lr"],
    warmup: ["train.lr_warmup_steps"],
    "batch.perDevice": ["train.micro_batch_size"],
    "batch.devices": ["devices"],
    "batch.global": ["train.global_batch_size"],
    "optimizer.name": ["optimizer.class_path"],
    weightDecay: ["optimizer.init_args.weight_decay"],
    evaluateEvery: ["eval.interval"],
    saveEvery: ["train.save_interval"]
  },
  composition: "none: one file is one config",
  notSupported: "command-line overrides; `max_seq_length` as a length"
};

// src/configs/litgpt/reader.ts
var trainNames = [
  "save_interval",
  "log_interval",
  "global_batch_size",
  "micro_batch_size",
  "lr_warmup_steps",
  "lr_warmup_fraction",
  "max_tokens",
  "max_seq_length",
  "tie_embeddings",
  "max_norm",
  "min_lr"
];
var rootNames = ["checkpoint_dir", "out_dir", "model_name", "model_config", "tokenizer_dir", "lora_r", "logger_name", "initial_checkpoint_dir", "precision"];
var litgpt = {
  id: "litgpt",
  title: "LitGPT",
  url: "https://github.com/Lightning-AI/litgpt",
  recognisedBy: "`train` with `lr_warmup_steps`, `micro_batch_size`, `save_interval` and the like, beside `checkpoint_dir`, `model_name`, `out_dir`",
  languages: ["yaml", "json"],
  support: litgptSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf10(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readLit(document)], problems: [] })
};
function scoreOf10(root) {
  const train = root.entries.get("train")?.value;
  if (train?.kind !== "mapping") return 0;
  const own2 = trainNames.filter((name) => train.entries.has(name)).length;
  const beside = rootNames.filter((name) => root.entries.has(name)).length;
  const isSure = train.entries.has("lr_warmup_steps") || train.entries.has("lr_warmup_fraction") || train.entries.has("tie_embeddings");
  return isSure && own2 >= 3 && beside >= 1 ? Math.min(0.92, 0.6 + 0.03 * (own2 + beside)) : 0;
}
function readLit(document) {
  const fields = fieldsOf(document);
  return buildConfig("litgpt", fields, {
    maxTrainSteps: readLength6(fields),
    learningRate: readRate4(fields),
    schedule: bindLitgpt(fields),
    warmup: readWarmup6(fields),
    batch: {
      perDevice: firstOf(fields.positive("train.micro_batch_size"), byDefault(scriptOf(fields) === "pretrain" ? 4 : 1)),
      global: readGlobalBatch(fields),
      devices: readDevices2(fields)
    },
    optimizer: {
      name: fields.text("optimizer.class_path") ?? (fields.node("optimizer")?.kind === "scalar" ? fields.text("optimizer") : null),
      parameters: fields.record("optimizer.init_args.betas.0", "optimizer.init_args.betas.1", "optimizer.init_args.eps", "train.max_norm")
    },
    weightDecay: fields.number("optimizer.init_args.weight_decay"),
    ...namedRecords(document.root),
    evaluateEvery: fields.length("steps", "eval.interval"),
    saveEvery: fields.length("steps", "train.save_interval")
  });
}

// src/configs/llama-factory/facts.ts
var llamaFactoryFacts = {
  ...huggingFaceFacts,
  framework: "llama-factory",
  follows: "LLaMA-Factory 0.9, whose arguments inherit Seq2SeqTrainingArguments: transformers 5.18.0; warmup_ratio as in 4.x"
};

// src/configs/llama-factory/support.ts
var llamaFactorySupport = {
  keys: {
    maxTrainSteps: ["max_steps", "num_train_epochs"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_ratio", "warmup_steps"],
    "batch.perDevice": ["micro_batch_size", "per_device_train_batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "batch.devices": ["num_gpus"],
    "batch.global": ["global_batch_size"],
    "optimizer.name": ["optim_config.name"],
    weightDecay: ["optim_config.wd", "optim_config.weight_decay"],
    evaluateEvery: ["eval_steps"],
    saveEvery: ["save_steps"],
    keepCheckpoints: ["save_total_limit"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "`dataset_info.json`, and with it the length of an epoch; export, chat and evaluation files, which are no configs"
};

// src/configs/llama-factory/v1.ts
var pluginNames = [
  "dist_config",
  "kernel_config",
  "peft_config",
  "optim_config",
  "quant_config",
  "lr_scheduler_config",
  "sample_backend",
  "batching_strategy"
];
function isOfV1({ entries }) {
  const plugins = pluginNames.filter((name) => entries.has(name)).length;
  return entries.has("model") && entries.has("train_dataset") && (entries.has("model_class") || entries.has("cutoff_len")) && plugins >= 1;
}
function argumentsOfV1(fields) {
  const optimizer = fields.under("optim_config");
  return {
    maxTrainSteps: readLength7(fields),
    learningRate: readRate5(fields),
    schedule: bindV1(fields),
    batch: {
      perDevice: firstOf(fields.positive("micro_batch_size"), fields.has("micro_batch_size") ? null : byDefault(1)),
      global: fields.positive("global_batch_size"),
      devices: fields.positive("dp_size")
    },
    optimizer: {
      name: optimizer.text("name"),
      parameters: { ...optimizer.record("momentum", "nesterov", "adamw_betas.0", "adamw_betas.1", "adamw_eps"), ...fields.record("max_grad_norm") }
    },
    weightDecay: optimizer.number("wd", "weight_decay"),
    saveEvery: firstOf(fields.length("steps", "save_steps"), fields.length("epochs", "save_epochs")),
    keepCheckpoints: fields.positive("save_total_limit")
  };
}
function readLength7(fields) {
  const epochs = fields.has("num_train_epochs") ? null : byDefault({ value: 3, unit: "epochs" });
  return firstOf(fields.length("steps", "max_steps"), fields.length("epochs", "num_train_epochs"), epochs);
}
function readRate5(fields) {
  return fields.has("learning_rate") ? fields.number("learning_rate") : byDefault(1e-4);
}
function bindV1(fields) {
  const plugin = fields.text("lr_scheduler_config.name");
  if (plugin !== null) fields.report("schedule-custom", "lr_scheduler_config.name", { schedule: plugin.value.slice(0, 80) });
  const keys = scheduleKeys(fields, ["max_steps", "num_train_epochs", "lr_scheduler_config"], { learning_rate: readRate5(fields) });
  return bindSchedule(keys, (known4) => bind14(fields, plugin !== null, known4));
}
function bind14(fields, isCustom, known4) {
  const lengths2 = lengthsWith(known4);
  const peak = readRate5(fields)?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const length = readLength7(fields)?.value ?? null;
  if (isCustom) lengths2.miss("custom", "lr_scheduler_config");
  if (peak === null || isCustom) {
    return openBound(lengths2, { family: isCustom ? null : "constant", parameters: parametersIn(fields.under("lr_scheduler_config")), horizon: length });
  }
  const ofEpochs = length === null || known4.stepsPerEpoch === void 0 ? null : length.value * known4.stepsPerEpoch;
  return { kind: "known", schedule: constant({ rate: peak }), runLength: length?.unit === "steps" ? length.value : known4.steps ?? ofEpochs };
}

// src/configs/llama-factory/reader.ts
var stages = /* @__PURE__ */ new Set(["pt", "sft", "rm", "ppo", "dpo", "kto", "orpo"]);
var ownNames6 = [
  "finetuning_type",
  "template",
  "cutoff_len",
  "dataset",
  "dataset_dir",
  "lora_rank",
  "lora_target",
  "val_size",
  "pref_beta",
  "preprocessing_num_workers",
  "plot_loss",
  "do_train"
];
var llamaFactory = {
  id: "llama-factory",
  title: "LLaMA-Factory",
  url: "https://llamafactory.readthedocs.io/en/latest/advanced/arguments.html",
  recognisedBy: "`stage: sft` (or another of its stages) beside `finetuning_type`, `template`, `dataset`, `cutoff_len`, as flags of a launch script too; `model_class`, `train_dataset` and `dist_config` or `kernel_config` of its v1",
  languages: ["yaml", "json", "shell"],
  support: llamaFactorySupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf11(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readLlamaFactory(document)], problems: [] }),
  convert: convertHuggingFace
};
function scoreOf11(root) {
  const own2 = ownNames6.filter((name) => root.entries.has(name)).length;
  const trains = ["do_train", "num_train_epochs", "max_steps", "learning_rate", "per_device_train_batch_size"].filter((name) => root.entries.has(name)).length;
  const doTrain = root.entries.get("do_train")?.value;
  if (doTrain?.kind === "scalar" && doTrain.value === false) return 0;
  if (isOfV1(root)) return trains >= 1 ? 0.9 : 0;
  return stages.has(textOf(root.entries.get("stage")?.value) ?? "") && own2 >= 2 && trains >= 2 ? 0.9 : 0;
}
function readLlamaFactory(document) {
  const fields = fieldsOf(document);
  const isV1 = document.root.kind === "mapping" && isOfV1(document.root);
  return buildConfig("llama-factory", fields, { ...isV1 ? argumentsOfV1(fields) : trainingArguments(fields), ...namedRecords(document.root) });
}

// src/configs/llm-foundry/convert.ts
var foreignKeys = ["alpha_i", "alpha_f", "scale_warmup"];
function convertFoundry(config, conversion) {
  const times2 = composerTimes(config, conversion);
  if (conversion.recipe !== "hold-then-decay" || times2 === null) return times2;
  const { schedule, values } = config;
  const namePath = schedulerNamePath(config);
  const lengthPath = pathOf2(config, config.maxTrainSteps);
  const duration = lengthPath === null ? null : parseTime(values.get(lengthPath)?.value ?? null);
  const decay = conversion.decaySteps;
  if (schedule?.kind !== "known" || schedule.runLength === null || namePath === null || duration === null || decay === null) return null;
  const prefix2 = prefixOf2(namePath);
  const inUnit3 = (steps2) => written(asLong(duration, steps2, schedule.runLength ?? 1));
  const cooldown = { path: `${prefix2}t_cooldown`, value: inUnit3(decay), after: "t_warmup" };
  if (values.get(namePath)?.value === "inv_sqrt_with_warmup") return [...times2.filter(({ path }) => path !== cooldown.path), cooldown];
  const isLine = values.get(namePath)?.value === "linear_decay_with_warmup";
  const warmup = parseTime(values.get(`${prefix2}t_warmup`)?.value ?? null);
  const isOneUnit = duration.unit !== "ep" && (warmup?.unit === duration.unit || warmup?.unit === "dur");
  if (!isLine || !isOneUnit || foreignKeys.some((key2) => values.has(prefix2 + key2))) return null;
  const set = (key2, value) => ({ path: prefix2 + key2, value, after: "t_warmup" });
  return [
    { path: namePath, value: "inv_sqrt_with_warmup" },
    set("t_scale", inUnit3(Math.max(1, conversion.warmupSteps))),
    cooldown,
    set("alpha_f_decay", 1),
    set("alpha_f_cooldown", conversion.floor / conversion.peak),
    ...times2
  ];
}

// src/configs/llm-foundry/support.ts
var llmFoundrySupport = {
  keys: {
    maxTrainSteps: ["max_duration"],
    learningRate: ["optimizer.lr"],
    warmup: ["scheduler.t_warmup"],
    "batch.perDevice": ["device_train_microbatch_size"],
    "batch.global": ["global_train_batch_size"],
    "optimizer.name": ["optimizer.name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["save_interval"],
    keepCheckpoints: ["save_num_checkpoints_to_keep"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "`variables` that refer to the environment; algorithms"
};

// src/configs/llm-foundry/reader.ts
var schedulerNames2 = /* @__PURE__ */ new Set(["constant_with_warmup", "cosine_with_warmup", "linear_decay_with_warmup", "inv_sqrt_with_warmup"]);
var ownKeys2 = ["variables", "train_loader", "max_seq_len", "fsdp_config", "tokenizer", "device_train_microbatch_size", "icl_tasks", "eval_loader"];
var llmFoundry = {
  id: "llm-foundry",
  title: "LLM Foundry",
  url: "https://github.com/mosaicml/llm-foundry/tree/main/scripts/train",
  recognisedBy: "`scheduler.name` of its registry beside `max_duration` and `train_loader`, `max_seq_len` or `fsdp_config`",
  languages: ["yaml", "json"],
  support: llmFoundrySupport,
  recognise: scoreOf12,
  read: (document) => {
    const parts2 = partsOf(document);
    return parts2 === null ? { kind: "not-mine" } : { kind: "read", value: [readComposer("llm-foundry", parts2)], problems: [] };
  },
  convert: convertFoundry
};
function scoreOf12(document) {
  const parts2 = partsOf(document);
  if (parts2 === null || !parts2.fields.has("max_duration") || parts2.fields.has("optimizer.learning_rate")) return 0;
  const name = schedulerName(parts2) ?? "";
  if (name === "inv_sqrt_with_warmup") return 0.9;
  return schedulerNames2.has(name) && ownKeys2.some((key2) => parts2.fields.has(key2)) ? 0.9 : 0;
}

// src/configs/maxtext/schedule.ts
var finalKeys = ["learning_rate_final_fraction", "cosine_learning_rate_final_fraction"];
var keyNames8 = [
  "steps",
  "learning_rate",
  "learning_rate_schedule_steps",
  "lr_schedule_type",
  "warmup_steps_fraction",
  ...finalKeys,
  "wsd_decay_steps_fraction"
];
function inheritsBase(fields) {
  const base = fields.text("base_config")?.value ?? "base.yml";
  return /(?:^|\/)base\.ya?ml$/.test(base);
}
function settingOf(fields, otherwise, ...keys) {
  if (keys.some((key2) => fields.has(key2))) return fields.number(...keys);
  return inheritsBase(fields) ? byDefault(otherwise) : null;
}
function stepsOf3(fields) {
  const steps2 = settingOf(fields, 150001, "steps");
  return steps2 !== null && steps2.value > 0 ? steps2 : fields.positive("learning_rate_schedule_steps");
}
function lengthOf4(fields) {
  const steps2 = stepsOf3(fields);
  return steps2 === null ? null : { ...steps2, value: { value: steps2.value, unit: "steps" } };
}
function bindMaxText(fields) {
  return bindSchedule(scheduleKeys(fields, keyNames8), (known4) => bind15(fields, known4));
}
function bind15(fields, known4) {
  const lengths2 = lengthsWith(known4);
  const type = fields.text("lr_schedule_type")?.value ?? "cosine";
  const run = stepsOf3(fields)?.value ?? known4.steps ?? lengths2.miss("steps", "steps");
  const peak = settingOf(fields, 3e-5, "learning_rate")?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const share = settingOf(fields, 0.1, "warmup_steps_fraction")?.value ?? lengths2.miss("custom", "warmup_steps_fraction");
  const final = settingOf(fields, 0.1, ...finalKeys)?.value ?? lengths2.miss("custom", "learning_rate_final_fraction");
  const isStable = type === "wsd";
  const decayShare = isStable ? settingOf(fields, 0.1, "wsd_decay_steps_fraction")?.value ?? lengths2.miss("custom", "wsd_decay_steps_fraction") : 0;
  if (!isStable && type !== "cosine") lengths2.miss("custom", "lr_schedule_type");
  if (run === null || peak === null || share === null || final === null || decayShare === null || lengths2.open.length > 0) {
    return openBound(lengths2, {
      family: isStable ? "warmup-stable-decay" : "cosine",
      parameters: { scheduler: type },
      horizon: lengthOf4(fields)?.value ?? null
    });
  }
  const until = fields.positive("learning_rate_schedule_steps")?.value ?? run;
  const warmup = Math.trunc(until * share);
  const shape = { peak, floor: peak * final, warmup, rest: until - warmup };
  const body = isStable ? stable(shape, Math.trunc(until * decayShare), fields.text("wsd_decay_style")?.value ?? "linear") : waning(shape);
  return { kind: "known", schedule: endedAt({ body: withWarmup({ body, steps: warmup, target: peak }), at: until, rate: 0 }), runLength: run };
}
function waning({ peak, floor, rest }) {
  return rest > 1 ? cosine({ peak, floor, steps: rest - 1 }) : constant({ rate: floor });
}
function stable({ peak, floor, rest }, decay, style) {
  if (decay <= 0) return constant({ rate: peak });
  if (decay === 1 && style === "linear") return constant({ rate: peak });
  return stableDecay({ peak, floor, stable: rest - decay, decay: decay - 1, shape: style === "cosine" ? "cosine" : "linear" });
}

// src/configs/maxtext/support.ts
var maxTextSupport = {
  keys: {
    maxTrainSteps: ["steps"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_steps_fraction"],
    "batch.perDevice": ["per_device_batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "optimizer.name": ["opt_type"],
    weightDecay: ["adam_weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["checkpoint_period"],
    keepCheckpoints: ["max_num_checkpoints_to_keep"]
  },
  composition: "`base_config`, beside the file or from the folder of configs",
  notSupported: "`eval_interval: -1`, which is off; schedules set by `learning_rate_schedule_steps` of a base file"
};

// src/configs/maxtext/reader.ts
var ownKeys3 = ["learning_rate_schedule_steps", "learning_rate_final_fraction", "cosine_learning_rate_final_fraction", "wsd_decay_steps_fraction"];
var hints = ["base_config", "warmup_steps_fraction", "base_output_directory", "max_target_length", "ici_fsdp_parallelism", "remat_policy", "opt_type"];
var trainingKeys = ["steps", "learning_rate", "per_device_batch_size", "learning_rate_schedule_steps", "warmup_steps_fraction"];
var maxText = {
  id: "maxtext",
  title: "MaxText",
  url: "https://github.com/AI-Hypercomputer/maxtext/blob/main/src/maxtext/configs/base.yml",
  recognisedBy: "`learning_rate_schedule_steps`, `learning_rate_final_fraction`, or `base_config` beside `steps` or `per_device_batch_size`",
  languages: ["yaml"],
  support: maxTextSupport,
  recognise: scoreOf13,
  read: (document) => ({ kind: "read", value: [readMaxText(fieldsOf(document))], problems: [] })
};
function scoreOf13({ root }) {
  if (root.kind !== "mapping") return 0;
  const isScalar = (key2) => root.entries.get(key2)?.value.kind === "scalar";
  if (!trainingKeys.some(isScalar)) return 0;
  if (ownKeys3.some(isScalar)) return 0.9;
  return hints.filter(isScalar).length > 1 ? 0.8 : 0;
}
function readMaxText(fields) {
  const saves = fields.flag("enable_checkpointing")?.value !== false;
  return buildConfig("maxtext", fields, {
    maxTrainSteps: lengthOf4(fields),
    learningRate: settingOf(fields, 3e-5, "learning_rate"),
    schedule: bindMaxText(fields),
    warmup: inUnit2(settingOf(fields, 0.1, "warmup_steps_fraction"), "fraction"),
    batch: {
      perDevice: settingOf(fields, 12, "per_device_batch_size"),
      accumulation: settingOf(fields, 1, "gradient_accumulation_steps")
    },
    optimizer: { name: fields.text("opt_type"), parameters: fields.record("adam_b1", "adam_b2", "adam_eps") },
    weightDecay: settingOf(fields, 0.1, "adam_weight_decay"),
    evaluateEvery: fields.length("steps", "eval_interval"),
    saveEvery: saves ? inUnit2(settingOf(fields, 1e4, "checkpoint_period"), "steps") : null,
    keepCheckpoints: fields.positive("max_num_checkpoints_to_keep"),
    ...namedRecords(fields.root)
  });
}

// src/configs/megatron-lm/batch.ts
function globalBatch(fields) {
  const given4 = fields.positive(...spellings("global_batch_size"));
  if (given4 !== null) return given4;
  const steps2 = fields.text(...spellings("step_batch_size_schedule"));
  const last = steps2 === null ? void 0 : stepPhases(fields, steps2.value)?.at(-1);
  return steps2 === null || last === void 0 ? null : { ...steps2, value: last.batch };
}
function samplesPerUpdate(fields, known4, lengths2) {
  const given4 = globalBatch(fields)?.value;
  if (given4 !== void 0) return given4;
  const micro = fields.positive(...spellings("micro_batch_size"))?.value;
  if (micro === void 0 || known4.worldSize === void 0) return lengths2.miss("world-size", "global-batch-size");
  const degree = (name) => fields.positive(...spellings(name))?.value ?? 1;
  const modelParallel = degree("tensor_model_parallel_size") * degree("pipeline_model_parallel_size") * degree("context_parallel_size");
  return micro * Math.max(1, Math.floor(known4.worldSize / modelParallel));
}
var maxPhases = 1e4;
function batchPhases(fields, batch) {
  const steps2 = fields.text(...spellings("step_batch_size_schedule"));
  if (steps2 !== null) return stepPhases(fields, steps2.value);
  const node = fields.node(...spellings("rampup_batch_size"));
  if (node === null) return [{ samples: 0, batch }];
  const [start, increment, ramp, ...more] = (node.kind === "scalar" && typeof node.value === "string" ? splitNumbers(node.value) : numbersIn(node)) ?? [];
  if (start === void 0 || increment === void 0 || ramp === void 0 || more.length > 0) return null;
  return rampPhases({ start, increment, ramp, batch });
}
function splitNumbers(text) {
  const numbers = text.replace(/[[\](),]/g, " ").trim().split(/\s+/).map(Number);
  return numbers.every(Number.isFinite) ? numbers : null;
}
function rampPhases(options2) {
  const { start, increment, ramp, batch } = options2;
  const count = (batch - start) / increment;
  if (!(start > 0 && increment > 0 && ramp >= 0 && Number.isInteger(count) && count >= 0 && count < maxPhases)) return null;
  if (count === 0) return [{ samples: 0, batch }];
  const perIncrement = ramp / count;
  const phases2 = [];
  for (let samples2 = 0, step2 = 0; ; ) {
    const size = samples2 > ramp ? batch : start + step2 * increment;
    phases2.push({ samples: samples2, batch: size });
    if (samples2 > ramp || step2 >= count) return phases2;
    const updates = Math.max(1, Math.ceil(((step2 + 1) * perIncrement - samples2) / size));
    samples2 += updates * size;
    step2 = Math.min(count, Math.max(step2, Math.floor(samples2 / perIncrement)));
  }
}
var suffixes = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
function stepPhases(fields, text) {
  const sequence2 = fields.positive(...spelled("seq_length", "encoder_seq_length"))?.value;
  if (sequence2 === void 0) return null;
  const entries = text.trim().split(/[\s,]+/).map((entry) => entry.split(":").map(parseAmount));
  const steps2 = entries.map(([threshold, batch]) => ({ threshold: Math.floor((threshold ?? Number.NaN) / sequence2), batch: batch ?? Number.NaN }));
  if (steps2.length > maxPhases || steps2[0]?.threshold !== 0 || steps2.some(({ threshold, batch }) => !(threshold >= 0 && batch > 0))) return null;
  const phases2 = [];
  let samples2 = 0;
  for (const [index, { threshold, batch }] of steps2.entries()) {
    const before = phases2.at(-1);
    if (before !== void 0 && samples2 < threshold) samples2 += Math.ceil((threshold - samples2) / before.batch) * before.batch;
    const next = steps2[index + 1];
    if (next === void 0 || next.threshold > samples2) phases2.push({ samples: samples2, batch });
  }
  return phases2;
}
function parseAmount(text) {
  const [, number3, suffix = ""] = /^([\d.]+(?:[eE][-+]?\d+)?)([KMBT]?)$/i.exec(text.trim()) ?? [];
  return number3 === void 0 ? Number.NaN : Math.trunc(Number(number3) * (suffixes[suffix.toUpperCase()] ?? 1));
}

// src/configs/megatron-lm/convert.ts
function convertMegatron(config, conversion) {
  const lengthPath = pathOf2(config, config.maxTrainSteps);
  const length = lengthSettings(config, conversion);
  if (length === null || lengthPath === null || config.maxTrainSteps?.value.unit !== "steps") return null;
  const beside = argumentsBeside(config, lengthPath);
  const stylePath = beside.written("lr_decay_style");
  const style = String((stylePath === null ? null : config.values.get(stylePath)?.value) ?? "linear");
  const horizon = beside.written("lr_decay_iters");
  const share = beside.written("lr_warmup_fraction");
  const lengths2 = [
    ...length,
    ...horizon === null ? [] : [{ path: horizon, value: conversion.toSteps }],
    ...share === null ? [] : [{ path: share, value: shareOf(conversion.warmupSteps, conversion.toSteps) }]
  ];
  if (conversion.recipe !== "hold-then-decay") return style === "inverse-square-root" ? null : lengths2;
  const decay = { path: beside.path("lr_wsd_decay_iters"), value: conversion.decaySteps };
  if (style === "WSD") return [...lengths2, decay];
  if (style !== "linear") return null;
  const after = stylePath === null ? keyOf2(lengthPath) : keyOf2(stylePath);
  return [
    { path: beside.path("lr_decay_style"), value: "WSD", after },
    { path: beside.path("lr_wsd_decay_style"), value: "linear", after },
    { ...decay, after },
    ...lengths2
  ];
}
function argumentsBeside(config, lengthPath) {
  const prefix2 = prefixOf2(lengthPath);
  const written2 = (name) => {
    const found = spellings(name).find((key2) => config.values.get(prefix2 + key2)?.value !== void 0 && config.values.get(prefix2 + key2)?.value !== null);
    return found === void 0 ? null : prefix2 + found;
  };
  const spelledLike = (name) => {
    const like = keyOf2(lengthPath);
    const dashes = like.startsWith("--") ? "--" : "";
    return dashes + (like.includes("_") ? name : name.replaceAll("_", "-"));
  };
  return { written: written2, path: (name) => written2(name) ?? prefix2 + spelledLike(name) };
}

// src/configs/megatron-lm/samples-clock.ts
function updatesOf2(phases2, samples2) {
  let updates = 0;
  for (const [index, { samples: from2, batch }] of phases2.entries()) {
    const until = Math.min(samples2, phases2[index + 1]?.samples ?? Number.POSITIVE_INFINITY);
    if (until <= from2) break;
    updates += (until - from2) / batch;
  }
  return updates;
}
function onSamplesClock(schedule, phases2) {
  const [first] = phases2;
  if (first === void 0) return schedule;
  if (phases2.length === 1) return perUpdate(schedule, { perUpdate: first.batch });
  let updates = 0;
  const parts2 = [];
  for (const [index, { samples: samples2, batch }] of phases2.entries()) {
    const curve = reclocked(schedule, { stride: batch, offset: samples2 - updates * batch });
    updates += ((phases2[index + 1]?.samples ?? Number.POSITIVE_INFINITY) - samples2) / batch;
    parts2.push({ until: updates, curve });
  }
  const horizon = schedule.horizon === null ? null : updatesOf2(phases2, schedule.horizon);
  return remade(schedule, { warmup: updatesOf2(phases2, schedule.warmup), horizon, parameters: { batches: phases2.map(({ batch }) => batch) } }, pieces(parts2));
}

// src/configs/megatron-lm/schedules.ts
var wsdShapes = /* @__PURE__ */ new Map([
  ["exponential", "exponential"],
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["minus_sqrt", "1-sqrt"]
]);
var megatronStyles = /* @__PURE__ */ new Map([
  ["constant", "constant"],
  ["linear", "linear"],
  ["cosine", "cosine"],
  ["inverse-square-root", "inverse-square-root"],
  ["WSD", "warmup-stable-decay"]
]);
function megatronSchedule(options2) {
  const { peak, floor, start, warmup, decay } = options2;
  if (!(floor >= 0 && peak >= floor && start <= peak && decay > 0 && warmup < decay)) return null;
  const body = bodyOf4(options2);
  return body === null ? null : withWarmup({ body, steps: warmup, start, target: peak });
}
function bodyOf4({ style, peak, floor, warmup, decay, wsdDecay, wsdStyle, sample }) {
  const steps2 = decay - warmup;
  switch (style) {
    case "constant":
      return constant({ rate: peak });
    case "linear":
      return linear({ start: peak, end: floor, steps: steps2 });
    case "cosine":
      return cosine({ peak, floor, steps: steps2 });
    case "inverse-square-root": {
      const body = inverseSquareRoot({ peak, timescale: Math.max(warmup, sample), floor, floorBy: "clamp" });
      return endedAt({ body: warmup > 0 ? body : fromFirstSample(body, sample), at: steps2, rate: floor, inclusive: true });
    }
    case "WSD": {
      const shape = wsdShapes.get(wsdStyle);
      if (wsdDecay === null || !(wsdDecay > 0) || shape === void 0 || wsdDecay > steps2) return null;
      return stableDecay({ peak, floor, stable: steps2 - wsdDecay, decay: wsdDecay, shape });
    }
    default:
      return null;
  }
}
function fromFirstSample(body, sample) {
  const curve = pieces([
    { until: sample, curve: constantCurve(body.peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, sample) }
  ]);
  return remade(body, {}, curve);
}

// src/configs/megatron-lm/schedule.ts
var keyNames9 = ["train_iters", "train_samples", "lr", "min_lr", ...scheduleNames, "global_batch_size", "rampup_batch_size", "step_batch_size_schedule"];
function readLength8(fields) {
  return firstOf(fields.length("steps", ...spellings("train_iters")), fields.length("samples", ...spellings("train_samples")));
}
function readWarmup7(fields) {
  const fraction = inUnit2(fields.number(...spellings("lr_warmup_fraction")), "fraction");
  return firstOf(
    fraction,
    inUnit2(fields.number(...spellings("lr_warmup_iters")), "steps"),
    inUnit2(fields.number(...spellings("lr_warmup_samples")), "samples")
  );
}
function bindMegatron(fields) {
  const style = styleOf(fields);
  if (!megatronStyles.has(style)) fields.report("schedule-unknown", presentKey(fields, "lr_decay_style"), { schedule: style.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, spelled(...keyNames9)), (known4) => bind16(fields, known4));
}
function presentKey(fields, name) {
  return spellings(name).find((key2) => fields.has(key2)) ?? null;
}
function styleOf(fields) {
  return firstOf(fields.text(...spellings("lr_decay_style")), byDefault("linear"))?.value ?? "linear";
}
function number2(fields, name) {
  return fields.number(...spellings(name))?.value ?? null;
}
function bind16(fields, known4) {
  const lengths2 = lengthsWith(known4);
  const style = styleOf(fields);
  const length = readLength8(fields)?.value ?? null;
  const horizon = decayLength2(fields, length);
  const asOpen = () => openBound(lengths2, { family: megatronStyles.get(style) ?? null, parameters: { style }, horizon });
  if (!megatronStyles.has(style)) lengths2.miss("custom", "lr-decay-style");
  const peak = number2(fields, "lr") ?? known4.learningRate ?? lengths2.miss("learning-rate", "lr");
  const clock = clockOf2({ fields, known: known4, lengths: lengths2, length });
  if (peak === null || clock === null || lengths2.open.length > 0) return asOpen();
  const options2 = optionsOf3(fields, peak, style, clock);
  const schedule = options2 === null ? null : megatronSchedule(options2);
  if (schedule === null) {
    lengths2.miss("custom", "lr-decay-style");
    return asOpen();
  }
  const runLength3 = clock.runLength;
  return { kind: "known", schedule: clock.phases === null ? schedule : onSamplesClock(schedule, clock.phases), runLength: runLength3 };
}
function decayLength2(fields, length) {
  const given4 = firstOf(fields.length("steps", ...spellings("lr_decay_iters")), fields.length("samples", ...spellings("lr_decay_samples")));
  return given4?.value ?? length;
}
function clockOf2({ fields, known: known4, lengths: lengths2, length }) {
  const grows = fields.node(...spelled("rampup_batch_size", "step_batch_size_schedule")) !== null;
  const inSamples = length?.unit === "samples";
  const total = length?.value ?? known4.steps ?? null;
  const needsBatch = inSamples || grows || needsOneSample(fields);
  const batch = needsBatch ? samplesPerUpdate(fields, known4, lengths2) : null;
  if (needsBatch && batch === null) return null;
  if (!inSamples && !grows) return { counts: "iters", scale: 1, sample: batch === null ? 1 : 1 / batch, total, runLength: total, phases: null };
  if (batch === null) return null;
  const phases2 = batchPhases(fields, batch);
  if (phases2 === null) return lengths2.miss("custom", "rampup-batch-size");
  if (!inSamples) return { counts: "iters", scale: batch, sample: 1, total: total === null ? null : total * batch, runLength: total, phases: phases2 };
  return { counts: "samples", scale: 1, sample: 1, total, runLength: total === null ? null : Math.floor(updatesOf2(phases2, total)), phases: phases2 };
}
function needsOneSample(fields) {
  const warmup = number2(fields, "lr_warmup_fraction") ?? number2(fields, "lr_warmup_iters") ?? number2(fields, "lr_warmup_samples");
  return styleOf(fields) === "inverse-square-root" && !warmup;
}
function optionsOf3(fields, peak, style, { counts, scale, sample, total }) {
  const inClock = (name) => {
    const value = number2(fields, `${name}_${counts}`);
    return value === null ? null : value * scale;
  };
  const decay = inClock("lr_decay") ?? total ?? (style === "constant" ? Number.POSITIVE_INFINITY : null);
  if (decay === null) return null;
  const fraction = number2(fields, "lr_warmup_fraction");
  return {
    style,
    peak,
    floor: number2(fields, "min_lr") ?? 0,
    start: number2(fields, "lr_warmup_init") ?? 0,
    warmup: fraction === null ? inClock("lr_warmup") ?? 0 : fraction * decay,
    decay,
    wsdDecay: inClock("lr_wsd_decay"),
    wsdStyle: fields.text(...spellings("lr_wsd_decay_style"))?.value ?? "exponential",
    sample
  };
}

// src/configs/megatron-lm/support.ts
var megatronSupport = {
  keys: {
    maxTrainSteps: ["train-iters", "train-samples"],
    learningRate: ["lr"],
    warmup: ["lr_warmup_iters", "lr-warmup-samples", "lr-warmup-fraction"],
    "batch.perDevice": ["micro-batch-size"],
    "batch.devices": ["nproc_per_node"],
    "batch.global": ["global-batch-size"],
    weightDecay: ["weight-decay"],
    evaluateEvery: ["eval-interval"],
    saveEvery: ["save-interval"]
  },
  composition: "variables, defaults and arrays of the launch script",
  notSupported: "flags that a sourced script adds; `--rampup-batch-size` as a length in updates"
};

// src/configs/megatron-lm/reader.ts
var megatron = {
  id: "megatron-lm",
  title: "Megatron-LM",
  url: "https://github.com/NVIDIA/Megatron-LM",
  recognisedBy: "`--train-iters` or `--train-samples` beside other flags such as `--lr-decay-style`, `--micro-batch-size`, in YAML or a launch script",
  languages: ["yaml", "json", "shell"],
  support: megatronSupport,
  recognise: (document) => Math.max(0, ...findFlags(document).map(({ node }) => flagsScore(node))),
  read: (document) => {
    const placed2 = findFlags(document);
    if (placed2.length === 0) return { kind: "not-mine" };
    return { kind: "read", value: placed2.map((found) => readFlags(document, found, placed2.length > 1)), problems: [] };
  },
  convert: convertMegatron
};
function readFlags(document, { path, node }, isOneOfSeveral) {
  const fields = fieldsOf(document, node, [], path.map((key2) => `${key2}.`).join(""));
  const optimizer = fields.text(...spellings("optimizer"));
  return buildConfig("megatron-lm", fields, {
    name: isOneOfSeveral ? path.join(".") : null,
    root: isOneOfSeveral ? node : document.root,
    maxTrainSteps: readLength8(fields),
    learningRate: fields.number(...spellings("lr")),
    schedule: bindMegatron(fields),
    warmup: readWarmup7(fields),
    batch: { perDevice: fields.positive(...spellings("micro_batch_size")), global: globalBatch(fields), devices: devicesOf(fields) },
    optimizer: {
      name: optimizer ?? byDefault("adam"),
      parameters: fields.record(...spelled("adam_beta1", "adam_beta2", "adam_eps", "sgd_momentum", "clip_grad", "muon_momentum"))
    },
    weightDecay: fields.node(...spellings("weight_decay")) === null ? byDefault(0.01) : fields.number(...spellings("weight_decay")),
    ...namedRecords(node),
    evaluateEvery: fields.length("steps", ...spellings("eval_interval")),
    saveEvery: fields.length("steps", ...spellings("save_interval"))
  });
}
function devicesOf(fields) {
  const given4 = fields.positive(...spellings("world_size"));
  if (given4 !== null) return given4;
  const perNode = fields.positive(...spelled("nproc_per_node"));
  const nodes = fields.positive(...spelled("nnodes"));
  return perNode === null || nodes === null ? null : { ...perNode, value: perNode.value * nodes.value };
}

// src/configs/nanogpt/convert.ts
function convertNanogpt(config, conversion) {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === "hold-then-decay") return null;
  return [...length, { path: "lr_decay_iters", value: conversion.toSteps, after: "max_iters" }];
}

// src/configs/nanogpt/schedule.ts
var defaults2 = { learning_rate: 6e-4, max_iters: 6e5, warmup_iters: 2e3, lr_decay_iters: 6e5, min_lr: 6e-5 };
function withDefault(fields, key2) {
  return unlessSaid(fields, key2, fields.number(key2), defaults2[key2]);
}
function unlessSaid(fields, key2, found, otherwise) {
  return found ?? (fields.document.language === "python" && !fields.has(key2) ? byDefault(otherwise) : null);
}
function onlyEvaluates2(fields) {
  return fields.flag("eval_only")?.value === true;
}
function bindNanogpt(fields) {
  const rate = { learning_rate: withDefault(fields, "learning_rate") };
  return bindSchedule(scheduleKeys(fields, [...Object.keys(defaults2), "decay_lr"], rate), (known4) => bind17(fields, known4));
}
function bind17(fields, known4) {
  const lengths2 = lengthsWith(known4);
  const value = (key2) => withDefault(fields, key2)?.value ?? null;
  const peak = value("learning_rate") ?? known4.learningRate ?? lengths2.miss("learning-rate", "learning_rate");
  const run = value("max_iters") ?? known4.steps ?? null;
  const decays2 = fields.node("decay_lr") === null || flagOf(fields);
  if (peak === null) return openBound(lengths2, { family: decays2 ? "cosine" : "constant" });
  if (!decays2) return { kind: "known", schedule: constant({ rate: peak }), runLength: run };
  const [warmup, end, floor] = [value("warmup_iters"), value("lr_decay_iters"), value("min_lr")];
  if (warmup === null || end === null || floor === null || !(end > warmup)) {
    lengths2.miss("custom", "lr_decay_iters");
    return openBound(lengths2, { family: "cosine" });
  }
  const body = cosine({ peak, floor, steps: end - warmup });
  return { kind: "known", schedule: withWarmup({ body, steps: warmup, form: "(u+1)/(W+1)" }), runLength: run };
}
function flagOf(fields) {
  const value = fields.scalar("decay_lr")?.value;
  return value !== false && value !== 0 && value !== "False";
}

// src/configs/nanogpt/support.ts
var nanogptSupport = {
  keys: {
    maxTrainSteps: ["max_iters"],
    learningRate: ["learning_rate"],
    warmup: ["warmup_iters"],
    "batch.perDevice": ["batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["eval_interval"]
  },
  composition: "names assigned before, arithmetic on them",
  notSupported: "`exec` of another config file; overrides on the command line"
};

// src/configs/nanogpt/reader.ts
var signs = ["decay_lr", "lr_decay_iters", "eval_iters", "always_save_checkpoint", "init_from", "block_size", "n_embd", "n_head", "wandb_log", "eval_only"];
var others = [
  "max_iters",
  "warmup_iters",
  "min_lr",
  "learning_rate",
  "eval_interval",
  "log_interval",
  "gradient_accumulation_steps",
  "batch_size",
  "out_dir",
  "dataset",
  "n_layer",
  "dropout",
  "weight_decay",
  "beta1",
  "beta2",
  "grad_clip",
  "wandb_project",
  "wandb_run_name"
];
var foreign2 = ["micro_batch_size", "per_device_train_batch_size", "num_epochs", "epochs", "max_steps"];
var nanogpt = {
  id: "nanogpt",
  title: "nanoGPT",
  url: "https://github.com/karpathy/nanoGPT",
  recognisedBy: "variables of its train.py such as `max_iters`, `lr_decay_iters`, `decay_lr`, `eval_iters`, `block_size`",
  languages: ["python", "yaml", "json"],
  support: nanogptSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf14(document.root, document.language === "python") : 0,
  read: (document) => ({ kind: "read", value: [readNanogpt(document)], problems: [] }),
  convert: convertNanogpt
};
function scoreOf14({ entries }, isPython) {
  const has2 = (name) => entries.get(name)?.value.kind === "scalar";
  const own2 = signs.filter(has2).length;
  const shared = others.filter(has2).length;
  const trains = has2("max_iters") || has2("lr_decay_iters") || has2("decay_lr") || has2("eval_only");
  if (foreign2.some((name) => entries.has(name))) return 0;
  if (!trains || own2 < (isPython ? 1 : 2) || own2 + shared < 4) return 0;
  return Math.min(0.85, 0.5 + 0.04 * own2 + 0.01 * shared);
}
function readNanogpt(document) {
  const fields = fieldsOf(document);
  const trains = !onlyEvaluates2(fields);
  return buildConfig("nanogpt", fields, {
    maxTrainSteps: trains ? inUnit2(withDefault(fields, "max_iters"), "steps") : null,
    learningRate: trains ? withDefault(fields, "learning_rate") : null,
    schedule: trains ? bindNanogpt(fields) : null,
    warmup: trains ? inUnit2(withDefault(fields, "warmup_iters"), "steps") : null,
    batch: readBatch2(fields),
    optimizer: { name: byDefault("AdamW"), parameters: fields.record("beta1", "beta2", "grad_clip") },
    weightDecay: unlessSaid(fields, "weight_decay", fields.number("weight_decay"), 0.1),
    ...namedRecords(document.root),
    evaluateEvery: trains ? readInterval(fields) : null,
    saveEvery: trains ? readInterval(fields) : null
  });
}
function readInterval(fields) {
  return unlessSaid(fields, "eval_interval", fields.length("steps", "eval_interval"), { value: 2e3, unit: "steps" });
}
function readBatch2(fields) {
  const perDevice = unlessSaid(fields, "batch_size", fields.positive("batch_size"), 12);
  const accumulation = unlessSaid(fields, "gradient_accumulation_steps", fields.positive("gradient_accumulation_steps"), 40);
  if (perDevice === null || accumulation === null) return { perDevice, accumulation };
  return { perDevice, accumulation, global: { ...perDevice, value: perDevice.value * accumulation.value } };
}

// src/configs/nemo/convert.ts
var followers2 = /* @__PURE__ */ new Set([
  "CosineAnnealing",
  "WarmupAnnealing",
  "PolynomialDecayAnnealing",
  "PolynomialHoldDecayAnnealing",
  "SquareRootAnnealing",
  "SquareAnnealing"
]);
var holders2 = /* @__PURE__ */ new Map([
  ["WarmupAnnealing", "WarmupHoldAnnealLinear"],
  ["WarmupHoldAnnealLinear", "WarmupHoldAnnealLinear"],
  ["WarmupHoldAnnealOneMinusSquareRoot", "WarmupHoldAnnealOneMinusSquareRoot"]
]);
var symbolKey = /(?:^|\.)(?:sched|lr_scheduler)\.(?:name|_target_)$/;
function convertNemo(config, conversion) {
  const { schedule, values } = config;
  const namePath = Object.keys(schedule?.keys ?? {}).find((path) => symbolKey.test(path));
  const symbol = namePath === void 0 ? null : values.get(namePath)?.value;
  if (namePath === void 0 || typeof symbol !== "string") return null;
  const name = symbol.replace(/^.*\./, "").replace(/(?:Scheduler|Params)$/, "");
  if (schedulerNames.has(name)) return convertTorch(config, conversion);
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const options2 = optionsOf4(config, prefixOf2(namePath));
  const { fromSteps, toSteps, warmupSteps } = conversion;
  const share = options2.read("warmup_ratio");
  const warmup = typeof share === "number" ? [options2.set("warmup_ratio", shareOf(Math.trunc(share * fromSteps + 1e-9), toSteps))] : [];
  if (conversion.recipe !== "hold-then-decay") {
    if (!followers2.has(name)) return null;
    const hold2 = options2.read("hold_steps");
    const growth = (toSteps - warmupSteps) / (fromSteps - warmupSteps);
    const held2 = typeof hold2 === "number" ? [options2.set("hold_steps", Math.round(hold2 * growth))] : [];
    return [...length, ...warmup, ...held2];
  }
  const holder = holders2.get(name);
  if (holder === void 0 || symbol !== name || conversion.stableSteps === null) return null;
  const isShare = typeof options2.read("hold_ratio") === "number";
  const hold = isShare ? options2.set("hold_ratio", shareOf(conversion.stableSteps, toSteps)) : options2.set("hold_steps", conversion.stableSteps);
  return [...length, { path: namePath, value: holder }, ...warmup, hold];
}
function optionsOf4({ values }, beside) {
  const prefix2 = [`${beside}args.params.`, `${beside}args.`].find((below2) => [...values.keys()].some((path) => path.startsWith(below2))) ?? beside;
  const written2 = ["warmup_steps", "warmup_ratio"].find((key2) => values.has(prefix2 + key2));
  const after = written2 === void 0 ? {} : { after: keyOf2(written2) };
  return {
    read: (key2) => values.get(prefix2 + key2)?.value ?? null,
    set: (key2, value) => ({ path: prefix2 + key2, value, ...after })
  };
}

// src/configs/nemo/parts.ts
var optimizerPaths = ["model.optim", "optim", "model.optimizer", "model.cfg.optim"];
function partsOf3(fields) {
  const optimizerPath = optimizerPaths.find((path) => fields.node(path)?.kind === "mapping") ?? null;
  const optimizer = fields.under(optimizerPath ?? "model.optim");
  const key2 = ["sched", "lr_scheduler"].find((name) => optimizer.node(name)?.kind === "mapping") ?? null;
  const scheduler = optimizer.under(key2 ?? "sched");
  const options2 = ["args.params", "args"].find((path) => scheduler.node(path)?.kind === "mapping");
  const optimizerOptions = ["config", "args.params"].find((path) => optimizer.node(path)?.kind === "mapping");
  return {
    fields,
    optimizerPath,
    optimizer,
    optimizerOptions: optimizerOptions === void 0 ? optimizer : optimizer.under(optimizerOptions),
    schedulerPath: optimizerPath === null || key2 === null ? null : `${optimizerPath}.${key2}`,
    scheduler,
    options: options2 === void 0 ? scheduler : scheduler.under(options2),
    name: nameOf3(scheduler)
  };
}
function nameOf3(scheduler) {
  const target = scheduler.text("_target_", "args._target_");
  if (target !== null) return { ...target, value: target.value.replace(/^.*\./, "").replace(/(?:Scheduler|Params)$/, "") };
  return scheduler.text("name");
}
function readRate6({ optimizer, optimizerOptions }) {
  return firstOf(optimizerOptions.number("lr"), optimizer.number("lr"));
}
function readLength9(fields) {
  const given4 = firstOf(fields.length("steps", "trainer.max_steps"), fields.length("epochs", "trainer.max_epochs"));
  if (given4 !== null) return given4;
  const unlimited = fields.has("trainer.max_epochs") || (fields.number("trainer.max_steps")?.value ?? -1) !== -1;
  const mayStandElsewhere = fields.document.composition?.isWhole === false;
  return unlimited || mayStandElsewhere || fields.node("trainer") === null ? null : byDefault({ value: 1e3, unit: "epochs" });
}

// src/schedules/families/square-annealing.ts
function squareAnnealing(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  return makeSchedule(clamped(transition({ shape: "square", from: peak, to: 0, begin: 0, length: steps2 }), floor), {
    family: "square-annealing",
    parameters: { peak, steps: steps2, floor },
    peak,
    horizon: steps2,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/schedules/families/square-root-annealing.ts
function squareRootAnnealing(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  return makeSchedule(clamped(transition({ shape: "sqrt", from: peak, to: 0, begin: 0, length: steps2 }), floor), {
    family: "square-root-annealing",
    parameters: { peak, steps: steps2, floor },
    peak,
    horizon: steps2,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/nemo/schedules.ts
function policy(call, body, form = "(u+1)/(W+1)") {
  const { peak, warmup, total } = call;
  const floor = call.floor ?? 0;
  const ramp = form === "u/W" ? { begin: 0, length: warmup } : { begin: -1, length: warmup + 1 };
  const curve = pieces([
    { until: warmup > 0 ? through(warmup) : 0, curve: line({ from: 0, to: peak, ...ramp }) },
    { until: through(total), curve: body },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  const parameters = { warmupSteps: warmup, warmupForm: warmup > 0 ? form : void 0, maxSteps: total };
  const horizon = body.horizon === null ? total : Math.min(body.horizon, total);
  return remade(body, { parameters, peak, warmup, horizon, afterHorizon: restingAt(floor, peak) }, curve);
}
function from(at, body) {
  return shifted(body, -at);
}
function holdEnd({ hold, warmup }) {
  return hold === null ? 0 : hold + warmup;
}
function heldUntil(at, body) {
  const curve = pieces([
    { until: at, curve: constantCurve(body.peak) },
    { until: Number.POSITIVE_INFINITY, curve: delayed(body, at) }
  ]);
  return remade(body, { horizon: body.horizon === null ? null : body.horizon + at, parameters: { hold: at } }, curve);
}
function cosineAnnealing(call) {
  const { peak, warmup, total, constantSteps } = call;
  const floor = call.floor ?? 0;
  const steps2 = total - warmup - constantSteps;
  if (floor > peak || constantSteps > 0 && floor === peak) return null;
  if (!(steps2 > 0)) return constantSteps > 0 ? policy(call, constant({ rate: floor }), "u/W") : null;
  return policy(call, from(warmup, cosine({ peak, floor, steps: steps2 })), constantSteps > 0 ? "u/W" : "(u+1)/(W+1)");
}
function polynomialHold(call) {
  const hold = holdEnd(call);
  const steps2 = call.total - Math.max(call.warmup, hold);
  if (!(steps2 > 0)) return null;
  return policy(call, heldUntil(hold, polynomial({ start: call.peak, end: call.floor ?? 0, steps: steps2, power: call.power })));
}
function noamHold(call) {
  const { peak, warmup, decayRate } = call;
  if (!(warmup > 0)) return null;
  const body = power({ peak, exponent: -decayRate, timescale: warmup, hold: call.hold ?? 0, floor: call.floor ?? 0 });
  return { ...policy(call, from(warmup, body)), family: "noam-hold" };
}
function holdAnneal(call, shape) {
  const stable2 = holdEnd(call);
  const decay = call.total - stable2;
  if (!(decay > 0)) return null;
  const floorBy = shape === "linear" ? "rescale" : "clamp";
  return policy(call, stableDecay({ peak: call.peak, floor: call.floor ?? 0, stable: stable2, decay, shape, floorBy }));
}
function t5InverseSquareRoot(given4) {
  const steps2 = given4.constantSteps;
  if (!(steps2 > 0)) return null;
  const call = { ...given4, peak: 1 / Math.sqrt(steps2), warmup: 0 };
  return policy(call, heldUntil(steps2, inverseSquareRoot({ peak: call.peak, timescale: steps2 })));
}
function noamAnnealing({ peak, warmup, floor, modelDimension }) {
  if (modelDimension === null || peak < (floor ?? 0)) return null;
  return noam({ scale: peak * modelDimension ** -0.5, warmup, ...floor === null ? {} : { floor } });
}
function linearAfterWarmup(call) {
  const steps2 = call.total - call.warmup;
  return steps2 > 0 ? policy(call, from(call.warmup, linear({ start: call.peak, end: call.floor ?? 0, steps: steps2 }))) : null;
}
function polynomialAfterWarmup(call) {
  const steps2 = call.total - call.warmup;
  return steps2 > 0 ? policy(call, from(call.warmup, polynomial({ start: call.peak, end: call.floor ?? 0, steps: steps2, power: call.power }))) : null;
}
function squareAfterWarmup(given4) {
  const call = { ...given4, floor: given4.floor ?? 1e-5 };
  const steps2 = call.total - call.warmup;
  return steps2 > 0 ? policy(call, from(call.warmup, squareAnnealing({ peak: call.peak, steps: steps2, floor: call.floor }))) : null;
}
var nemoSchedulers = /* @__PURE__ */ new Map([
  ["CosineAnnealing", { family: "cosine", takesTotal: true, make: cosineAnnealing }],
  ["WarmupAnnealing", { family: "linear", takesTotal: true, make: linearAfterWarmup }],
  ["PolynomialDecayAnnealing", { family: "polynomial", takesTotal: true, make: polynomialAfterWarmup }],
  ["PolynomialHoldDecayAnnealing", { family: "polynomial", takesTotal: true, make: polynomialHold }],
  [
    "InverseSquareRootAnnealing",
    {
      family: "inverse-square-root",
      takesTotal: true,
      make: (call) => policy(call, from(call.warmup, inverseSquareRoot({ peak: call.peak, timescale: call.warmup + 1 })))
    }
  ],
  ["T5InverseSquareRootAnnealing", { family: "inverse-square-root", takesTotal: true, make: t5InverseSquareRoot }],
  [
    "SquareRootAnnealing",
    {
      family: "square-root-annealing",
      takesTotal: true,
      make: (call) => call.total > 0 ? policy(call, squareRootAnnealing({ peak: call.peak, steps: call.total, floor: call.floor ?? 0 })) : null
    }
  ],
  ["SquareAnnealing", { family: "square-annealing", takesTotal: true, make: squareAfterWarmup }],
  ["NoamAnnealing", { family: "noam", takesTotal: false, make: noamAnnealing }],
  ["NoamHoldAnnealing", { family: "noam-hold", takesTotal: true, make: noamHold }],
  ["WarmupHoldAnnealLinear", { family: "warmup-stable-decay", takesTotal: true, make: (call) => holdAnneal(call, "linear") }],
  ["WarmupHoldAnnealOneMinusSquareRoot", { family: "warmup-stable-decay", takesTotal: true, make: (call) => holdAnneal(call, "1-sqrt") }],
  ["WarmupPolicy", { family: "constant", takesTotal: true, make: (call) => policy(call, constant({ rate: call.peak })) }],
  ["WarmupHoldPolicy", { family: "constant", takesTotal: true, make: (call) => policy(call, constant({ rate: call.peak })) }]
]);

// src/configs/nemo/schedule.ts
function bindNemo(parts2) {
  const { fields, name, schedulerPath } = parts2;
  if (parts2.optimizerPath === null) return null;
  const torch2 = name !== null && !nemoSchedulers.has(name.value) && schedulerNames.has(name.value) ? name.value : null;
  if (torch2 !== null) return bindTorchScheduler(parts2, torch2);
  if (name !== null && !nemoSchedulers.has(name.value)) fields.report("schedule-unknown", schedulerPath, { schedule: name.value.slice(0, 80) });
  const rate = { [`${parts2.optimizerPath}.lr`]: readRate6(parts2) };
  const names3 = ["trainer.max_steps", "trainer.max_epochs", ...schedulerPath === null ? [] : [schedulerPath]];
  return bindSchedule(scheduleKeys(fields, names3, rate), (known4) => bind18(parts2, known4));
}
function bindTorchScheduler(parts2, name) {
  const { fields, options: options2, scheduler, schedulerPath } = parts2;
  const call = {
    symbol: name,
    symbolSpan: scheduler.root.span,
    notation: "name",
    name,
    fields: options2,
    positional: [],
    node: options2.root,
    path: (schedulerPath ?? "").split(".")
  };
  return bindTorch({
    site: { document: fields.document, problems: fields.problems },
    scheduler: call,
    optimizer: null,
    rate: readRate6(parts2),
    interval: name === "ExponentialLR" || name === "ReduceLROnPlateau" ? "epoch" : "step",
    frequency: 1,
    length: readLength9(fields),
    stepsPerEpoch: null
  });
}
function bind18(parts2, known4) {
  const { fields, options: options2, name } = parts2;
  const lengths2 = lengthsWith(known4);
  const length = readLength9(fields)?.value ?? null;
  const run = runUpdates2(length, known4);
  const peak = readRate6(parts2)?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "optim.lr");
  const scheduler = name === null ? void 0 : nemoSchedulers.get(name.value);
  const parameters = { scheduler: name?.value ?? null, ...parametersIn(options2) };
  const horizon = scheduler?.takesTotal === false ? null : ownTotal(parts2) ?? length;
  const asOpen = () => openBound(lengths2, { family: scheduler?.family ?? null, parameters, horizon });
  if (parts2.schedulerPath === null || isSwitchedOff(parts2)) {
    return peak === null ? openBound(lengths2, { family: "constant" }) : { kind: "known", schedule: constant({ rate: peak }), runLength: run };
  }
  if (scheduler === void 0) lengths2.miss("custom", "sched.name");
  const total = totalUpdates3(parts2, run);
  const needsTotal = scheduler?.takesTotal !== false || options2.number("warmup_ratio") !== null;
  if (total === null && needsTotal) missTotal2(length, lengths2);
  if (scheduler === void 0 || peak === null || lengths2.open.length > 0) return asOpen();
  const schedule = scheduler.make(callOf3(options2, peak, total ?? 0));
  if (schedule !== null) return { kind: "known", schedule, runLength: run };
  lengths2.miss("custom", "sched");
  return asOpen();
}
function runUpdates2(length, known4) {
  if (length?.unit === "steps") return length.value;
  if (known4.steps !== void 0) return known4.steps;
  return length === null || known4.stepsPerEpoch === void 0 ? null : Math.ceil(length.value * known4.stepsPerEpoch);
}
function ownTotal({ fields, scheduler }) {
  return fields.positive("trainer.max_steps") === null ? scheduler.length("steps", "max_steps")?.value ?? null : null;
}
function isSwitchedOff({ fields, scheduler }) {
  return fields.positive("trainer.max_steps") === null && scheduler.number("max_steps")?.value === -1;
}
function totalUpdates3(parts2, run) {
  return ownTotal(parts2)?.value ?? run;
}
function missTotal2(length, lengths2) {
  if (length === null) lengths2.miss("steps", "trainer.max_steps");
  else lengths2.miss("steps-per-epoch", "trainer.max_epochs");
}
function callOf3(options2, peak, total) {
  const number3 = (key2) => options2.number(key2)?.value ?? null;
  const steps2 = (name) => {
    const ratio = number3(`${name}_ratio`);
    return number3(`${name}_steps`) ?? (ratio === null ? null : Math.trunc(ratio * total));
  };
  return {
    peak,
    total,
    floor: number3("min_lr"),
    warmup: steps2("warmup") ?? 0,
    hold: steps2("hold"),
    constantSteps: steps2("constant") ?? 0,
    power: number3("power") ?? 1,
    decayRate: number3("decay_rate") ?? 0.5,
    modelDimension: number3("d_model")
  };
}

// src/configs/nemo/support.ts
var nemoSupport = {
  keys: {
    maxTrainSteps: ["trainer.max_steps", "trainer.max_epochs"],
    learningRate: ["model.optim.lr"],
    warmup: ["model.optim.sched.warmup_ratio", "model.optim.sched.warmup_steps"],
    "batch.perDevice": ["model.batch_size", "model.micro_batch_size", "model.train_ds.batch_size", "model.train_ds.micro_batch_size"],
    "batch.accumulation": ["trainer.accumulate_grad_batches"],
    "batch.devices": ["trainer.devices"],
    "batch.global": ["model.global_batch_size", "model.train_ds.global_batch_size"],
    "optimizer.name": ["model.optim.name", "model.optim.optimizer"],
    weightDecay: ["model.optim.weight_decay"],
    evaluateEvery: ["trainer.val_check_interval"],
    saveEvery: ["exp_manager.checkpoint_callback_params.every_n_epochs", "exp_manager.checkpoint_callback_params.every_n_train_steps"],
    keepCheckpoints: ["exp_manager.checkpoint_callback_params.save_top_k"],
    "selection.metric": ["exp_manager.checkpoint_callback_params.monitor"],
    "selection.goal": ["exp_manager.checkpoint_callback_params.mode"],
    earlyStoppingPatience: ["exp_manager.early_stopping_callback_params.patience"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "NeMo 2 recipes in Python; `exp_manager` limits in wall-clock time"
};

// src/configs/nemo/reader.ts
var nemo = {
  id: "nemo",
  title: "NVIDIA NeMo",
  url: "https://github.com/NVIDIA/NeMo",
  recognisedBy: "`trainer` beside `exp_manager`, `model.optim.sched` or classes of `nemo`",
  languages: ["yaml", "json"],
  support: nemoSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf15(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readNemo(document)], problems: [] }),
  convert: convertNemo
};
function scoreOf15(root) {
  const trainer = root.entries.get("trainer")?.value.kind === "mapping";
  const manager = root.entries.get("exp_manager")?.value.kind === "mapping";
  const scheduler = ["model.optim.sched.name", "optim.sched.name"].some((path) => nemoSchedulers.has(String(scalarAt(root, path)?.value ?? "")));
  if (manager && (trainer || scheduler)) return 0.9;
  if (scheduler) return trainer ? 0.85 : 0.7;
  return trainer && namesNemo(root) ? 0.92 : 0;
}
function namesNemo(root) {
  return mappingsOf(root).slice(0, 500).some(({ node }) => /^nemo\./.test(textOf(node.entries.get("_target_")?.value) ?? ""));
}
function readNemo(document) {
  const fields = fieldsOf(document);
  const parts2 = partsOf3(fields);
  const { optimizer, optimizerOptions, options: options2 } = parts2;
  return buildConfig("nemo", fields, {
    maxTrainSteps: readLength9(fields),
    learningRate: readRate6(parts2),
    schedule: bindNemo(parts2),
    warmup: firstOf(inUnit2(options2.number("warmup_steps"), "steps"), inUnit2(options2.number("warmup_ratio"), "fraction")),
    batch: readBatch3(fields),
    optimizer: {
      name: firstOf(optimizer.text("name"), optimizerOptions.text("optimizer"), optimizer.text("_target_")),
      parameters: optimizerOptions.record("betas.0", "betas.1", "eps", "momentum", "adam_beta1", "adam_beta2")
    },
    weightDecay: firstOf(optimizerOptions.number("weight_decay"), optimizer.number("weight_decay")),
    ...namedRecords(document.root),
    evaluateEvery: readEvaluation3(fields),
    ...readCheckpoints(fields),
    earlyStoppingPatience: fields.positive("exp_manager.early_stopping_callback_params.patience", "callbacks.early_stopping.patience")
  });
}
var trainData = ["model.data.train_ds", "model.train_ds", "model.train_ds.dataloader_params", "data.train_ds", "data.common"];
function readBatch3(fields) {
  const below2 = (name) => ["model", ...trainData].map((path) => `${path}.${name}`);
  return {
    perDevice: fields.positive(...below2("micro_batch_size"), ...below2("batch_size")),
    global: fields.positive(...below2("global_batch_size")),
    accumulation: firstOf(fields.positive("trainer.accumulate_grad_batches"), fields.node("trainer") === null ? null : byDefault(1)),
    devices: readDevices3(fields)
  };
}
function readDevices3(fields) {
  const node = fields.node("trainer.devices", "trainer.gpus");
  const devices = node?.kind === "scalar" && typeof node.value === "number" && node.value > 0 ? { value: node.value, span: node.span } : null;
  const nodes = fields.positive("trainer.num_nodes")?.value ?? 1;
  return devices === null ? null : { ...devices, value: devices.value * nodes };
}
function readEvaluation3(fields) {
  const node = fields.node("trainer.val_check_interval");
  const value = fields.positive("trainer.val_check_interval");
  if (value === null || node?.kind !== "scalar") return fields.length("epochs", "trainer.check_val_every_n_epoch");
  if (/[.eE]/.test(node.raw) || !Number.isInteger(value.value)) return inUnit2(value, "epochs");
  const perUpdate2 = fields.has("model.micro_batch_size") ? 1 : fields.positive("trainer.accumulate_grad_batches")?.value ?? 1;
  return inUnit2({ ...value, value: value.value / perUpdate2 }, "steps");
}
function readCheckpoints(fields) {
  const places2 = ["exp_manager.checkpoint_callback_params", "callbacks.checkpoint", "callbacks.model_checkpoint"];
  const below2 = (name) => places2.map((place) => `${place}.${name}`);
  const mode = fields.text(...below2("mode"));
  const goal = mode?.value === "min" || mode?.value === "max" ? mode.value : null;
  return {
    saveEvery: firstOf(fields.length("steps", ...below2("every_n_train_steps")), fields.length("epochs", ...below2("every_n_epochs"))),
    keepCheckpoints: fields.positive(...below2("save_top_k")),
    selection: { metric: fields.text(...below2("monitor")), goal: mode === null || goal === null ? null : { ...mode, value: goal }, loadBest: null }
  };
}

// src/configs/olmo/convert.ts
var followers3 = /* @__PURE__ */ new Set(["cosine_with_warmup", "linear_with_warmup", "cosine_linear_envelope"]);
function convertOlmo(config, conversion) {
  const { values } = config;
  const length = lengthSettings(config, conversion);
  const name = String(values.get("scheduler.name")?.value ?? "cosine_with_warmup");
  if (length === null || conversion.recipe === "hold-then-decay" || !followers3.has(name)) return null;
  const horizon = values.get("scheduler.t_max")?.value;
  if (typeof horizon !== "number") return length;
  return values.get("scheduler.units")?.value === "tokens" ? null : [...length, { path: "scheduler.t_max", value: conversion.toSteps }];
}

// src/schedules/families/cosine-linear-envelope.ts
function cosineLinearEnvelope(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  const at = (t) => floor + (1 - t / steps2) * ((peak - floor) * 0.5 * (1 + Math.cos(Math.PI * t / steps2)));
  const curve = pieces([
    { until: steps2, curve: monotone(-1, at) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return makeSchedule(curve, {
    family: "cosine-linear-envelope",
    parameters: { peak, floor, steps: steps2 },
    peak,
    horizon: steps2,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/olmo/schedulers.ts
function warmed2(body, { peak, warmup, warmupStart }) {
  return shifted(withWarmup({ body, steps: warmup, start: warmupStart, target: peak }), 1);
}
function decaying(family, body) {
  return {
    family,
    takesTotal: true,
    make: (call) => {
      const steps2 = call.total - call.warmup;
      return warmed2(steps2 > 0 ? body({ peak: call.peak, floor: call.floor, steps: steps2 }) : constant({ rate: call.floor }), call);
    }
  };
}
var schedulers6 = /* @__PURE__ */ new Map([
  ["cosine_with_warmup", decaying("cosine", cosine)],
  ["linear_with_warmup", decaying("linear", ({ peak, floor, steps: steps2 }) => linear({ start: peak, end: floor, steps: steps2 }))],
  ["cosine_linear_envelope", decaying("cosine-linear-envelope", cosineLinearEnvelope)],
  [
    "inverse_sqrt_with_warmup",
    { family: "inverse-square-root", takesTotal: false, make: (call) => warmed2(inverseSquareRoot({ peak: call.peak, timescale: call.warmup }), call) }
  ],
  ["constant", { family: "constant", takesTotal: false, make: ({ peak }) => constant({ rate: peak }) }],
  ["constant_with_warmup", { family: "constant", takesTotal: false, make: (call) => warmed2(constant({ rate: call.peak }), call) }]
]);
var maxScheduler = "max_scheduler";

// src/configs/olmo/schedule.ts
var keyNames10 = ["max_duration", "stop_at", "stop_after", "scheduler"];
function maxDurationOf2(fields) {
  const found = fields.scalar("max_duration");
  if (found === null) return fields.has("max_duration") ? null : byDefault({ value: 1e4, unit: "steps" });
  const text = String(found.value).trim();
  const unit = text.endsWith("ep") ? "epochs" : text.endsWith("T") ? "tokens" : "steps";
  const value = asNumber(unit === "epochs" ? text.slice(0, -2).trim() : unit === "tokens" ? text.slice(0, -1).trim() : found.value);
  if (value !== null && value > 0) return { ...found, value: { value, unit } };
  fields.report("value-not-understood", "max_duration", { value: text.slice(0, 80), expected: "updates, 1ep or 2e12T" });
  return null;
}
function stopOf(fields) {
  return inUnit2(fields.positive("stop_at", "stop_after"), "steps");
}
function learningRateOf4(fields) {
  return fields.has("optimizer.learning_rate") ? fields.number("optimizer.learning_rate") : byDefault(1e-4);
}
function tokensPerStepOf(fields) {
  return (fields.positive("global_train_batch_size")?.value ?? 512) * (fields.positive("model.max_sequence_length")?.value ?? 1024);
}
function unitOf(fields) {
  return fields.text("scheduler.units")?.value === "tokens" ? "tokens" : "steps";
}
function bindOlmo(fields) {
  const rate = learningRateOf4(fields);
  const name = firstOf(fields.text("scheduler.name"), byDefault("cosine_with_warmup"));
  if (name !== null && !schedulers6.has(name.value)) fields.report("schedule-unknown", "scheduler.name", { schedule: name.value.slice(0, 80) });
  const keys = scheduleKeys(fields, keyNames10, { "optimizer.learning_rate": rate });
  return bindSchedule(keys, (known4) => bind19(fields, name?.value ?? "", rate?.value ?? known4.learningRate ?? null, known4));
}
function bind19(fields, name, peak, known4) {
  const options2 = fields.under("scheduler");
  const tokensPerStep2 = tokensPerStepOf(fields);
  const lengths2 = lengthsWith(known4, { tokensPerStep: tokensPerStep2 });
  const scheduler = schedulers6.get(name);
  const perUpdate2 = unitOf(fields) === "tokens" ? tokensPerStep2 : 1;
  const asked = options2.positive("t_max")?.value ?? null;
  const run = runOf2(fields, lengthsWith(known4, { tokensPerStep: tokensPerStep2 }), known4);
  if (scheduler === void 0) lengths2.miss("custom", "scheduler.name");
  if (peak === null) lengths2.miss("learning-rate", "optimizer.learning_rate");
  const total = asked === null ? scheduler?.takesTotal === true ? runOf2(fields, lengths2, known4) : 0 : Math.trunc(asked) / perUpdate2;
  const floor = (peak ?? 0) * (options2.number("alpha_f")?.value ?? 0.1);
  if (scheduler === void 0 || peak === null || total === null || lengths2.open.length > 0) {
    return openBound(lengths2, { family: scheduler?.family ?? null, parameters: { scheduler: name, floor }, horizon: maxDurationOf2(fields)?.value ?? null });
  }
  const warmup = Math.max(0, Math.trunc(options2.number("t_warmup")?.value ?? 100)) / perUpdate2;
  const warmupStart = options2.number("warmup_min_lr")?.value ?? 0.1 * peak;
  const stop = stopOf(fields)?.value.value ?? Number.POSITIVE_INFINITY;
  const runLength3 = run === null ? Number.isFinite(stop) ? stop : null : Math.min(run, stop);
  return { kind: "known", schedule: scheduler.make({ peak, floor, warmup, warmupStart, total }), runLength: runLength3 };
}
function runOf2(fields, lengths2, known4) {
  const max = maxDurationOf2(fields)?.value ?? null;
  if (max?.unit === "epochs" && known4.stepsPerEpoch === void 0 && known4.steps !== void 0) return known4.steps;
  const updates = lengths2.updates(max, "max_duration");
  return updates === null ? null : max?.unit === "tokens" ? Math.ceil(updates) : Math.trunc(updates);
}

// src/configs/olmo/support.ts
var olmoSupport = {
  keys: {
    maxTrainSteps: ["max_duration"],
    learningRate: ["optimizer.learning_rate"],
    warmup: ["scheduler.t_warmup"],
    "batch.perDevice": ["device_train_microbatch_size"],
    "batch.global": ["global_train_batch_size"],
    "optimizer.name": ["optimizer.name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["eval_interval"],
    saveEvery: ["save_interval"],
    keepCheckpoints: ["save_num_checkpoints_to_keep"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "custom resolvers (`path.choose:\u2026`), which are left open; `stop_after`"
};

// src/configs/olmo/reader.ts
var olmo = {
  id: "olmo",
  title: "OLMo",
  url: "https://github.com/allenai/OLMo/tree/main/configs",
  recognisedBy: "`optimizer.learning_rate` beside `scheduler.name` (`cosine_with_warmup`, \u2026) and `max_duration` or `global_train_batch_size`",
  languages: ["yaml", "json"],
  support: olmoSupport,
  recognise: scoreOf16,
  read: (document) => ({ kind: "read", value: [readOlmo(fieldsOf(document))], problems: [] }),
  convert: convertOlmo
};
function scoreOf16(document) {
  const { root } = document;
  if (root.kind !== "mapping" || root.entries.get("scheduler")?.value.kind !== "mapping") return 0;
  const fields = fieldsOf(document);
  const name = fields.text("scheduler.name")?.value ?? "cosine_with_warmup";
  if (!fields.has("optimizer.learning_rate") || !(schedulers6.has(name) || name === maxScheduler)) return 0;
  const own2 = ["max_duration", "stop_at", "global_train_batch_size", "device_train_microbatch_size", "save_interval_unsharded", "model.d_model"];
  return own2.some((key2) => fields.has(key2)) ? 0.92 : 0;
}
function readOlmo(fields) {
  const ofScheduler = fields.under("scheduler");
  return buildConfig("olmo", fields, {
    maxTrainSteps: readLength10(fields),
    learningRate: learningRateOf4(fields),
    schedule: bindOlmo(fields),
    warmup: firstOf(inUnit2(ofScheduler.number("t_warmup"), unitOf(fields)), byDefault({ value: 100, unit: "steps" })),
    batch: { perDevice: fields.positive("device_train_microbatch_size"), global: fields.positive("global_train_batch_size") },
    optimizer: {
      name: fields.text("optimizer.name"),
      parameters: { ...fields.under("optimizer").record("eps", "betas.0", "betas.1", "beta_1", "beta_2"), ...fields.record("max_grad_norm") }
    },
    weightDecay: fields.number("optimizer.weight_decay"),
    evaluateEvery: fields.length("steps", "eval_interval"),
    saveEvery: fields.length("steps", "save_interval", "save_interval_unsharded"),
    keepCheckpoints: firstOf(fields.positive("save_num_checkpoints_to_keep"), fields.positive("save_num_unsharded_checkpoints_to_keep")),
    ...namedRecords(fields.root)
  });
}
function readLength10(fields) {
  const max = maxDurationOf2(fields);
  const stop = stopOf(fields);
  if (stop === null || max === null) return stop ?? max;
  if (max.value.unit === "epochs") return stop;
  const steps2 = max.value.unit === "tokens" ? Math.ceil(max.value.value / tokensPerStepOf(fields)) : max.value.value;
  return stop.value.value <= steps2 ? stop : max;
}

// src/configs/olmo-core/convert.ts
var sharedKeys = /* @__PURE__ */ new Set(["units", "warmup", "warmup_steps", "warmup_fraction", "warmup_min_lr", "_CLASS_", "_target_", "name"]);
function convertOlmoCore(config, conversion) {
  const { schedule, values } = config;
  const length = lengthSettings(config, conversion);
  if (length === null || schedule?.kind !== "known") return null;
  const prefix2 = schedulerPrefix(config);
  const read = (key2) => values.get(prefix2 + key2)?.value ?? null;
  const isTokens = String(read("units") ?? "steps").endsWith("tokens");
  if (isTokens) return null;
  const { fromSteps, toSteps } = conversion;
  const horizon = typeof read("t_max") === "number" ? [{ path: `${prefix2}t_max`, value: toSteps }] : [];
  const share = read("warmup_fraction");
  const warmup = typeof share === "number" ? [{ path: `${prefix2}warmup_fraction`, value: shareOf(Math.round(share * fromSteps), toSteps) }] : [];
  const lengths2 = [...length, ...horizon, ...warmup];
  if (conversion.recipe !== "hold-then-decay") return schedule.schedule.family === "inverse-square-root" ? null : lengths2;
  if (conversion.decaySteps === null) return null;
  const absolute2 = ["decay", "decay_steps"].find((key2) => typeof read(key2) === "number");
  if (absolute2 !== void 0) return [...lengths2, { path: prefix2 + absolute2, value: conversion.decaySteps }];
  const fraction = { path: `${prefix2}decay_fraction`, value: shareOf(conversion.decaySteps, toSteps) };
  if (schedule.schedule.family === "warmup-stable-decay") return [...lengths2, fraction];
  const renamed2 = renamedLine(config, prefix2);
  return renamed2 === null ? null : [renamed2, ...lengths2, fraction, { path: `${prefix2}decay_min_lr`, value: conversion.floor }];
}
function renamedLine({ values }, prefix2) {
  const own2 = [...values.keys()].filter((path) => prefixOf2(path) === prefix2).map(keyOf2);
  const key2 = ["_CLASS_", "_target_"].find((name) => own2.includes(name));
  const symbol = key2 === void 0 ? null : values.get(prefix2 + key2)?.value;
  if (typeof symbol !== "string" || !symbol.endsWith("LinearWithWarmup") || own2.some((name) => !sharedKeys.has(name))) return null;
  return { path: prefix2 + key2, value: symbol.replace(/LinearWithWarmup$/, "WSD") };
}
function schedulerPrefix({ schedule, values }) {
  const spans = new Set(Object.values(schedule?.keys ?? {}).map(({ span }) => span?.start));
  const isOwn = ([path, { span }]) => span !== void 0 && spans.has(span.start) && /(?:^|\.)(?:scheduler)\.[^.]+$/.test(path);
  const found = [...values].find(isOwn);
  return found === void 0 ? "" : prefixOf2(found[0]);
}

// src/schedules/families/half-cosine.ts
function halfCosine(options2) {
  const { peak, steps: steps2 } = options2;
  const floor = options2.floor ?? 0;
  const curve = pieces([
    { until: steps2, curve: wave({ middle: (peak + floor) / 2, amplitude: (peak - floor) / 2, begin: -steps2, half: 2 * steps2 }) },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) }
  ]);
  return makeSchedule(curve, {
    family: "half-cosine",
    parameters: { peak, floor, steps: steps2 },
    peak: (peak + floor) / 2,
    horizon: steps2,
    afterHorizon: restingAt(floor, peak)
  });
}

// src/configs/olmo-core/times.ts
var units2 = /* @__PURE__ */ new Map([
  ["steps", "steps"],
  ["epochs", "epochs"],
  ["tokens", "tokens"]
]);
function durationIn(node) {
  if (node?.kind !== "mapping") return null;
  const tag = node.tag?.replace(/^.*Duration\./, "") ?? "";
  const word2 = lookup(node, "unit");
  const unit = units2.get(tag) ?? units2.get(word2?.kind === "scalar" ? String(word2.value).replace(/^.*\./, "") : "");
  const place = lookup(node, "value") ?? lookup(node, "0") ?? lookup(node, tag.replace(/s$/, ""));
  const value = wholeNumberIn(place);
  if (unit === void 0 || place === void 0 || value === null || value <= 0) return null;
  return { value: { value, unit }, span: place.span };
}
function wholeNumberIn(node) {
  if (node?.kind === "mapping" && (node.tag === "int" || node.tag === "float" || node.tag === "round")) return wholeNumberIn(lookup(node, "0"));
  const value = node?.kind === "scalar" ? numberIn(node) : null;
  return value === null ? null : Math.trunc(value);
}
function roundHalfEven(value) {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

// src/configs/olmo-core/schedulers.ts
function option6({ options: options2 }, name, otherwise) {
  return options2.number(name)?.value ?? otherwise;
}
function totalOf2(call) {
  return call.total ?? call.miss("steps", "trainer.max_duration");
}
function horizonOf2(call) {
  return call.options.positive("t_max")?.value ?? totalOf2(call);
}
function warmupOf3(call, horizonOrNull) {
  const steps2 = call.options.number("warmup", "warmup_steps");
  if (steps2 !== null) return steps2.value;
  const share = call.options.number("warmup_fraction");
  if (share === null) return call.miss("custom", "warmup");
  const horizon = horizonOrNull();
  return horizon === null ? null : roundHalfEven(horizon * share.value);
}
function decayOf2(call, total) {
  return call.options.number("decay", "decay_steps")?.value ?? roundHalfEven(total * option6(call, "decay_fraction", 0.1));
}
function warmed3(call, { body, warmup, target }) {
  return withWarmup({ body, steps: warmup, start: option6(call, "warmup_min_lr", 0), target: target ?? call.peak });
}
function decaying2(body, targetOf3 = (peak) => peak) {
  return (call) => {
    const until = horizonOf2(call);
    const warmup = warmupOf3(call, () => until);
    if (until === null || warmup === null) return null;
    const floor = call.peak * option6(call, "alpha_f", 0.1);
    const steps2 = until - warmup;
    return warmed3(call, { body: steps2 > 0 ? body({ peak: call.peak, floor, steps: steps2 }) : constant({ rate: floor }), warmup, target: targetOf3(call.peak, floor) });
  };
}
var cosineWithWarmup = decaying2(cosine);
function constantWithWarmup2(call) {
  const warmup = warmupOf3(call, () => totalOf2(call));
  return warmup === null ? null : warmed3(call, { body: constant({ rate: call.peak }), warmup });
}
function warmupStableDecay2(call) {
  const total = totalOf2(call);
  const warmup = warmupOf3(call, () => total);
  if (total === null || warmup === null) return null;
  const decay = decayOf2(call, total);
  const body = stableDecay({ peak: call.peak, floor: option6(call, "decay_min_lr", 0), stable: total - decay, decay });
  return withWarmup({ body, steps: warmup, start: option6(call, "warmup_min_lr", 0), target: call.peak, clock: "running" });
}
function inverseSquareRootWithWarmup2(call) {
  const warmup = warmupOf3(call, () => totalOf2(call));
  if (warmup === null) return null;
  return warmed3(call, { body: inverseSquareRoot({ peak: call.peak, timescale: warmup, floor: call.peak * option6(call, "alpha_f", 0.1) }), warmup });
}
function powerWithTail(call) {
  const total = totalOf2(call);
  const warmup = warmupOf3(call, () => total);
  if (total === null || warmup === null) return null;
  const exponent = option6(call, "b", -0.51);
  if (!(warmup > 0) || exponent >= 0) return call.miss("custom", warmup > 0 ? "b" : "warmup");
  const body = warmed3(call, { body: power({ peak: call.peak, exponent, timescale: warmup }), warmup });
  return cooled(call, body, total);
}
function cosineAndLinear(call) {
  const body = cosineWithWarmup(call);
  const total = totalOf2(call);
  return body === null || total === null ? null : cooled(call, body, total);
}
function cooled(call, body, total) {
  const decay = decayOf2(call, total);
  return decay > 0 ? withCooldown({ body, begin: total - decay, length: decay, end: option6(call, "decay_min_lr", 0) }) : body;
}
function rangeTest2(call) {
  const total = totalOf2(call);
  const start = option6(call, "lr_min", 1e-9);
  return total === null ? null : exponential({ start, ratio: call.peak / start, per: total, end: call.peak });
}
var simpleSchedulers = /* @__PURE__ */ new Map([
  ["ConstantScheduler", { family: "constant", make: ({ peak }) => constant({ rate: peak }) }],
  ["ConstantWithWarmup", { family: "constant", make: constantWithWarmup2 }],
  ["WSD", { family: "warmup-stable-decay", make: warmupStableDecay2 }],
  ["PowerLR", { family: "power", make: powerWithTail }],
  ["LinearWithWarmup", { family: "linear", make: decaying2(({ peak, floor, steps: steps2 }) => linear({ start: peak, end: floor, steps: steps2 })) }],
  ["InvSqrtWithWarmup", { family: "inverse-square-root", make: inverseSquareRootWithWarmup2 }],
  ["CosWithWarmup", { family: "cosine", make: cosineWithWarmup }],
  ["HalfCosWithWarmup", { family: "half-cosine", make: decaying2(halfCosine, (peak, floor) => floor + (peak - floor) / 2) }],
  ["CosWithWarmupAndLinearDecay", { family: "cosine", make: cosineAndLinear }],
  ["ExponentialScheduler", { family: "exponential", make: rangeTest2 }]
]);

// src/configs/olmo-core/stages.ts
function periods(call) {
  const { options: options2, peak, miss } = call;
  const lengths2 = options2.numbers("period_lengths")?.value ?? [];
  const [first] = lengths2;
  if (first === void 0) return miss("custom", "period_lengths");
  const factors2 = options2.numbers("period_lr_multipliers")?.value ?? [];
  const share = options2.number("warmup_fraction");
  const warmup = options2.number("warmup")?.value ?? (share === null ? miss("custom", "warmup") : roundHalfEven(share.value * first));
  const decayShare = options2.number("decay_fraction");
  const fixed3 = options2.number("decay")?.value ?? null;
  if (warmup === null || fixed3 === null && decayShare === null) return miss("custom", "decay");
  const floor = options2.number("decay_min_lr")?.value ?? 0;
  const top2 = (i) => peak * (factors2[i] ?? 1);
  const start = options2.number("warmup_min_lr")?.value ?? 0;
  const parts2 = warmup > 0 ? [{ until: warmup, curve: line({ from: start, to: top2(0), begin: 0, length: warmup }) }] : [];
  let end = 0;
  for (const [i, length] of lengths2.entries()) {
    end += length;
    const decay = fixed3 ?? roundHalfEven((decayShare?.value ?? 0) * length);
    parts2.push({ until: end - decay, curve: constantCurve(top2(i)) });
    if (decay > 0) parts2.push({ until: through(end), curve: line({ from: top2(i), to: floor, begin: end - decay, length: decay }) });
  }
  parts2.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(floor) });
  const highest = Math.max(...lengths2.map((_, i) => top2(i)));
  const about = { parameters: { peak, periodLengths: lengths2, floor, warmupSteps: warmup }, peak: highest, warmup, horizon: end };
  return makeSchedule(pieces(parts2), { family: "warmup-stable-decay", ...about, afterHorizon: restingAt(floor, highest) });
}
function rateIn(fields, name, peak) {
  const share = fields.number(`${name}_fraction`)?.value;
  return fields.number(name)?.value ?? (share === void 0 ? null : share * peak);
}
function itemsOf(fields, key2) {
  const node = fields.node(key2);
  return node?.kind === "sequence" ? node.items : [];
}
function shapeOf(fields) {
  return fields.text("shape")?.value.replace(/^.*\./, "") === "cosine" ? "cosine" : "linear";
}
function composable(call) {
  const { options: options2, peak, miss } = call;
  const parts2 = [];
  let begin = 0;
  let rate = peak;
  let highest = 0;
  for (const item of itemsOf(options2, "stages")) {
    const stage = fieldsOf(options2.document, item, options2.problems, "stages.");
    const length = stage.positive("duration")?.value ?? null;
    const from2 = rateIn(stage, "start_lr", peak) ?? rate;
    const to = rateIn(stage, "end_lr", peak);
    if (length === null || to === null) return miss("custom", "stages");
    parts2.push({ until: begin + length, curve: from2 === to ? constantCurve(from2) : arcCurve({ shape: shapeOf(stage), from: from2, to, begin, length }) });
    highest = Math.max(highest, from2, to);
    begin += length;
    rate = to;
  }
  if (parts2.length === 0) return miss("custom", "stages");
  parts2.push({ until: Number.POSITIVE_INFINITY, curve: constantCurve(rate) });
  const about = { parameters: { peak, stages: parts2.length - 1 }, peak: highest, horizon: begin, afterHorizon: restingAt(rate, highest) };
  return overridden(call, makeSchedule(pieces(parts2), { family: "stages", ...about }));
}
function sequential(call) {
  const { options: options2, miss } = call;
  const ends = options2.numbers("schedulers_max", "schedulers_max_steps")?.value ?? [];
  const items = itemsOf(options2, "schedulers");
  let { peak, total } = call;
  let begin = 0;
  let whole = null;
  for (const [i, item] of items.entries()) {
    const inner = callOf({ document: options2.document, problems: options2.problems }, item, [], new Set(schedulers7.keys()));
    const scheduler = inner === null ? void 0 : schedulers7.get(inner.name);
    const end = i < items.length - 1 ? ends[i] : void 0;
    if (inner === null || scheduler === void 0 || i < items.length - 1 && end === void 0) return miss("custom", "schedulers");
    const limit = end === void 0 ? total : Math.min(total ?? end, end);
    const part = scheduler.make({ ...call, options: inner.fields, peak, total: limit });
    if (part === null) return null;
    whole = whole === null ? part : joined6(whole, part, begin);
    const last = end === void 0 ? null : scheduler.make({ ...call, options: inner.fields, peak, total: end });
    if (end === void 0 || last === null) break;
    peak = last.at(end);
    begin += end;
    total = total === null ? null : total - end;
  }
  return whole === null ? miss("custom", "schedulers") : overridden(call, whole);
}
function joined6(first, second, at) {
  const curve = pieces([
    { until: through(at), curve: first },
    { until: Number.POSITIVE_INFINITY, curve: delayed(second, at) }
  ]);
  const horizon = second.horizon === null ? null : at + second.horizon;
  return remade(first, { family: "sequence", peak: Math.max(first.peak, second.peak), horizon, afterHorizon: second.afterHorizon }, curve);
}
function overridden({ options: options2, peak, miss }, body) {
  if (options2.node("override_decay") === null) return body;
  const override2 = options2.under("override_decay");
  const begin = override2.number("start")?.value ?? null;
  const length = override2.positive("duration")?.value ?? null;
  const end = rateIn(override2, "end_lr", peak);
  if (begin === null || length === null || end === null) return miss("custom", "override_decay");
  return withCooldown({ body, begin, length, end, shape: shapeOf(override2) });
}
var registered = [
  ["constant_with_warmup", "ConstantWithWarmup"],
  ["wsd", "WSD"],
  ["power_lr", "PowerLR"],
  ["linear_with_warmup", "LinearWithWarmup"],
  ["inv_sqrt_with_warmup", "InvSqrtWithWarmup"],
  ["cos_with_warmup", "CosWithWarmup"],
  ["half_cos_with_warmup", "HalfCosWithWarmup"],
  ["cos_with_warmup_and_linear_decay", "CosWithWarmupAndLinearDecay"],
  ["sequential", "SequentialScheduler"],
  ["wsds", "WSDS"],
  ["composable", "ComposableScheduler"]
];
var byClass = new Map([
  ...simpleSchedulers,
  ["WSDS", { family: "warmup-stable-decay", make: periods }],
  ["ComposableScheduler", { family: "stages", make: composable }],
  ["SequentialScheduler", { family: "sequence", make: sequential }]
]);
var schedulers7 = new Map([
  ...byClass,
  ...registered.flatMap(([name, className]) => {
    const scheduler = byClass.get(className);
    return scheduler === void 0 ? [] : [[name, scheduler]];
  })
]);

// src/configs/olmo-core/parts.ts
var optimizerClass = /(?:Adam|Lion|Muon|Dion|SGD|Optim|Shampoo)\w*Config$/;
var known3 = new Set(schedulers7.keys());
function partsOf4(document) {
  const fields = fieldsOf(document);
  const site = { document, problems: fields.problems };
  const [scheduler = null] = findCalls(site, known3, (call) => known3.has(call.name) && call.path.at(-1) !== "optim");
  const [optimizer = null] = findCalls(site, /* @__PURE__ */ new Set(), (call) => optimizerClass.test(call.name));
  const plain3 = firstOfKey(document, "optim") ?? firstOfKey(document, "optimizer");
  const checkpointer = findCalls(site, /* @__PURE__ */ new Set(), (call) => call.name === "CheckpointerCallback")[0]?.fields ?? null;
  const saved = firstOfKey(document, "checkpointer");
  return {
    fields,
    scheduler,
    optimizer: optimizer?.fields ?? (plain3?.kind === "mapping" ? fieldsOf(document, plain3, fields.problems, "optim.") : null),
    optimizerName: optimizer === null ? null : { value: optimizer.name, span: optimizer.symbolSpan },
    maxDuration: durationIn(firstOfKey(document, "max_duration")),
    hardStop: durationIn(firstOfKey(document, "hard_stop")),
    globalBatch: wholeAt(firstOfKey(document, "global_batch_size")),
    checkpointer: checkpointer ?? (saved?.kind === "mapping" ? fieldsOf(document, saved, fields.problems, "checkpointer.") : null)
  };
}
function firstOfKey(document, key2) {
  for (const { node } of mappingsOf(document.root)) {
    const value = node.entries.get(key2)?.value;
    if (value !== void 0 && !(value.kind === "scalar" && value.value === null)) return value;
  }
  return null;
}
function wholeAt(node) {
  const value = wholeNumberIn(node);
  return node === null || value === null || value <= 0 ? null : { value, span: node.span };
}

// src/configs/olmo-core/schedule.ts
function bindOlmoCore(parts2) {
  const { scheduler, fields, maxDuration } = parts2;
  const length = maxDuration === null ? null : { ...maxDuration, value: maxDuration.value.value };
  const rate = parts2.optimizer?.number("lr") ?? null;
  const own2 = scheduler === null ? {} : scheduleKeys(fieldsOf(fields.document, scheduler.fields.root), keysOf(parts2));
  return bindSchedule({ ...own2, ...scheduleKeys(fields, [], { lr: rate, max_duration: length }) }, (known4) => bind20(parts2, rate?.value ?? null, known4));
}
function keysOf({ scheduler }) {
  return scheduler?.fields.root.kind === "mapping" ? [...scheduler.fields.root.entries.keys()] : [];
}
function bind20(parts2, rate, known4) {
  const { scheduler: call, maxDuration } = parts2;
  const lengths2 = lengthsWith(known4, conversionsOf(parts2));
  const peak = rate ?? known4.learningRate ?? lengths2.miss("learning-rate", "lr");
  const scheduler = call === null ? void 0 : schedulers7.get(call.name);
  const stride = call?.fields.text("units")?.value.replace(/^.*\./, "") === "tokens" ? tokensPerStep(parts2, lengths2, known4) : 1;
  const updates = runOf3(parts2, lengthsWith(known4, conversionsOf(parts2)), known4);
  const total = stride === null ? null : updates === null ? null : stride === 1 ? updates : tokensOf(parts2, updates, stride);
  const miss = (quantity, why) => {
    if (quantity === "steps" && maxDuration !== null) runOf3(parts2, lengths2, known4);
    else lengths2.miss(quantity, why);
    return null;
  };
  const made = call === null ? constant({ rate: peak ?? 0 }) : scheduler?.make({ options: call.fields, peak: peak ?? 1, total, miss }) ?? null;
  if (made !== null && peak !== null && stride !== null && lengths2.open.length === 0) {
    return { kind: "known", schedule: counted(made, stride), runLength: stopped(parts2, updates, known4) };
  }
  if (lengths2.open.length === 0) lengths2.miss("custom", "scheduler");
  const parameters = call === null ? {} : { scheduler: call.name, ...parametersIn(call.fields) };
  return openBound(lengths2, { family: scheduler?.family ?? null, parameters, horizon: maxDuration?.value ?? null });
}
function counted(schedule, stride) {
  if (schedule.family === "constant" && schedule.warmup === 0) return schedule;
  return stride === 1 ? shifted(schedule, 1) : perUpdate(schedule, { perUpdate: stride, ahead: 1 });
}
function conversionsOf({ globalBatch: globalBatch2 }) {
  return { tokensPerStep: globalBatch2?.value ?? null };
}
function tokensPerStep({ globalBatch: globalBatch2 }, lengths2, known4) {
  return globalBatch2?.value ?? known4.tokensPerStep ?? lengths2.miss("tokens-per-step", "global_batch_size");
}
function tokensOf({ maxDuration }, updates, stride) {
  return maxDuration?.value.unit === "tokens" ? maxDuration.value.value : updates * stride;
}
function runOf3({ maxDuration }, lengths2, known4) {
  const max = maxDuration?.value ?? null;
  if (max?.unit !== "steps" && known4.steps !== void 0 && (max === null || known4.stepsPerEpoch === void 0)) return known4.steps;
  const updates = lengths2.updates(max, "max_duration");
  return updates === null ? null : max?.unit === "tokens" ? Math.ceil(updates) : updates;
}
function stopped(parts2, updates, known4) {
  const stop = parts2.hardStop === null ? null : lengthsWith(known4, conversionsOf(parts2)).updates(parts2.hardStop.value, "hard_stop");
  return stop === null || updates === null ? updates ?? stop : Math.min(updates, Math.ceil(stop));
}

// src/configs/olmo-core/support.ts
var olmoCoreSupport = {
  keys: {
    maxTrainSteps: ["trainer.max_duration.value"],
    learningRate: ["train_module.optim.lr", "train_module_config.optim.lr", "TransformerTrainModuleConfig.optim.lr"],
    warmup: [
      "train_module.scheduler.warmup",
      "train_module_config.scheduler.warmup",
      "train_module_config.scheduler.warmup_steps",
      "TransformerTrainModuleConfig.scheduler.warmup",
      "train_module_config.scheduler.warmup_fraction",
      "TransformerTrainModuleConfig.scheduler.warmup_steps"
    ],
    "optimizer.name": ["train_module.optim._CLASS_"],
    weightDecay: ["train_module.optim.weight_decay", "train_module_config.optim.weight_decay"],
    saveEvery: ["trainer.callbacks.checkpointer.save_interval"]
  },
  composition: "values of the script that are assigned before",
  notSupported: "lengths in Chinchilla multiples; schedulers built by functions of other files"
};

// src/configs/olmo-core/reader.ts
var ownClasses = /^(?:WSD|WSDS|PowerLR|CosWithWarmup|HalfCosWithWarmup|InvSqrtWithWarmup|CosWithWarmupAndLinearDecay|ComposableScheduler)$/;
var olmoCore = {
  id: "olmo-core",
  title: "OLMo-core",
  url: "https://olmo-core.readthedocs.io/en/latest/optim.html",
  recognisedBy: "`_CLASS_: olmo_core.\u2026`, or one of its scheduler classes (`WSD`, `CosWithWarmup`, \u2026) with a `Duration`",
  languages: ["yaml", "json", "toml", "python"],
  support: olmoCoreSupport,
  recognise: scoreOf17,
  read: (document) => ({ kind: "read", value: [readExperiment(partsOf4(document))], problems: [] }),
  convert: convertOlmoCore
};
function scoreOf17(document) {
  const parts2 = partsOf4(document);
  const { scheduler } = parts2;
  const isSaved = mappingsOf(document.root).some(({ node }) => /(?:^|\.)olmo_core\./.test(textOf(node.entries.get("_CLASS_")?.value) ?? ""));
  const trains = scheduler !== null || parts2.maxDuration !== null || parts2.optimizer !== null;
  if (isSaved && trains) return 0.95;
  if (scheduler === null) return 0;
  if (/olmo_core\./.test(scheduler.symbol)) return 0.95;
  if (ownClasses.test(scheduler.name) && scheduler.notation === "tag") return 0.9;
  return parts2.maxDuration !== null || ownClasses.test(scheduler.name) && parts2.optimizer !== null ? 0.9 : 0;
}
function readExperiment(parts2) {
  const { fields, scheduler, optimizer, checkpointer } = parts2;
  const isTokens = scheduler?.fields.text("units")?.value.replace(/^.*\./, "") === "tokens";
  const warmup = inUnit2(scheduler?.fields.number("warmup", "warmup_steps") ?? null, isTokens ? "tokens" : "steps");
  return buildConfig("olmo-core", fields, {
    maxTrainSteps: readLength11(parts2),
    learningRate: optimizer?.number("lr") ?? null,
    schedule: bindOlmoCore(parts2),
    warmup: warmup ?? inUnit2(scheduler?.fields.number("warmup_fraction") ?? null, "fraction"),
    batch: { global: sequences(parts2) },
    optimizer: { name: parts2.optimizerName, parameters: optimizer?.record("eps", "betas.0", "betas.1") ?? {} },
    weightDecay: optimizer?.number("weight_decay") ?? null,
    saveEvery: checkpointer?.length("steps", "save_interval") ?? null
  });
}
function readLength11({ maxDuration, hardStop }) {
  if (hardStop === null || maxDuration === null) return hardStop ?? maxDuration;
  return hardStop.value.unit === maxDuration.value.unit && hardStop.value.value >= maxDuration.value.value ? maxDuration : hardStop;
}
function sequences({ globalBatch: globalBatch2, fields }) {
  const node = fields.node("dataset.sequence_length", "sequence_length", "SEQUENCE_LENGTH", "train_module.max_sequence_length");
  const length = wholeNumberIn(node);
  if (globalBatch2 === null || length === null || length <= 0) return null;
  const count = globalBatch2.value / length;
  return Number.isInteger(count) ? { ...globalBatch2, value: count } : null;
}

// src/configs/optax/schedules.ts
function given3(call, name, position) {
  if (call.fields.has(name)) return call.fields.number(name)?.value ?? null;
  const node = argumentOf(call, name, position);
  return node === null ? null : numberIn(node);
}
function required2(call, context, name, position) {
  return given3(call, name, position) ?? context.lengths.miss("custom", name);
}
function all2(call, context, names3) {
  const values = names3.map((name, position) => required2(call, context, name, position));
  const numbers = values.filter((value) => value !== null);
  return numbers.length === names3.length ? numbers : null;
}
function isStaircase(call) {
  return call.fields.flag("staircase")?.value === true;
}
var makePolynomial3 = (call, context) => {
  const [start, end, power2, steps2] = all2(call, context, ["init_value", "end_value", "power", "transition_steps"]) ?? [];
  if (start === void 0 || end === void 0 || power2 === void 0 || steps2 === void 0) return null;
  if (steps2 <= 0) return constant({ rate: start });
  return polynomial({ start, end, power: power2, steps: steps2, hold: Math.max(0, given3(call, "transition_begin", 4) ?? 0) });
};
var makeLinear2 = (call, context) => {
  const [start, end, steps2] = all2(call, context, ["init_value", "end_value", "transition_steps"]) ?? [];
  if (start === void 0 || end === void 0 || steps2 === void 0) return null;
  if (steps2 <= 0) return constant({ rate: start });
  return linear({ start, end, steps: steps2, hold: Math.max(0, given3(call, "transition_begin", 3) ?? 0) });
};
function boundariesIn(node) {
  if (node === null) return [];
  const pairs = node.kind === "mapping" ? [...node.entries.values()].map(({ key: key2, value }) => [asNumber(key2), numberIn(value)]) : node.kind === "sequence" ? node.items.map((item) => numbersIn(item) ?? []).map(([at, scale]) => [at ?? null, scale ?? null]) : [];
  const found = pairs.flatMap(([at, scale]) => at === null || scale === null ? [] : [{ at, scale }]);
  return found.length === pairs.length ? found.sort((a, b) => a.at - b.at) : null;
}
var makePiecewise2 = (call, context) => {
  const start = required2(call, context, "init_value", 0);
  const drops = boundariesIn(argumentOf(call, "boundaries_and_scales", 1)) ?? context.lengths.miss("custom", "boundaries_and_scales");
  if (start === null || drops === null) return null;
  if (drops.length === 0) return constant({ rate: start });
  return multiStep({ start, milestones: drops.map(({ at }) => at), gamma: drops.map(({ scale }) => scale) });
};
function interpolated(start, drops, shape, family) {
  let rate = start;
  const points = [{ at: 0, rate: start }];
  for (const { at, scale } of drops) {
    rate *= scale;
    points.push({ at, rate, shape });
  }
  return piecewiseInterpolated({ points, ...family === void 0 ? {} : { family } });
}
var makeInterpolated = (call, context) => {
  const word2 = call.fields.text("interpolate_type")?.value ?? "linear";
  const shape = word2 === "linear" || word2 === "cosine" ? word2 : context.lengths.miss("custom", "interpolate_type");
  const start = required2(call, context, "init_value", 1);
  const drops = boundariesIn(argumentOf(call, "boundaries_and_scales", 2)) ?? context.lengths.miss("custom", "boundaries_and_scales");
  return shape === null || start === null || drops === null ? null : interpolated(start, drops, shape);
};
function exponentialFrom(call, start, steps2, ratio) {
  if (steps2 <= 0 || ratio === 0) return constant({ rate: start });
  const end = call.fields.number("end_value")?.value;
  const hold = Math.max(0, call.fields.number("transition_begin")?.value ?? 0);
  return exponential({ start, ratio, per: steps2, hold, staircase: isStaircase(call), ...end === void 0 ? {} : { end } });
}
var makeExponential3 = (call, context) => {
  const [start, steps2, ratio] = all2(call, context, ["init_value", "transition_steps", "decay_rate"]) ?? [];
  return start === void 0 || steps2 === void 0 || ratio === void 0 ? null : exponentialFrom(call, start, steps2, ratio);
};
var makeCosine3 = (call, context) => {
  const [peak, steps2] = all2(call, context, ["init_value", "decay_steps"]) ?? [];
  if (peak === void 0 || steps2 === void 0) return null;
  return cosine({ peak, floor: peak * (given3(call, "alpha", 2) ?? 0), steps: steps2, exponent: given3(call, "exponent", 3) ?? 1 });
};
function warmed4(start, peak, steps2, body) {
  return withWarmup({ body, steps: steps2, start, target: peak });
}
var makeWarmupConstant = (call, context) => {
  const [start, peak, steps2] = all2(call, context, ["init_value", "peak_value", "warmup_steps"]) ?? [];
  if (start === void 0 || peak === void 0 || steps2 === void 0) return null;
  return steps2 <= 0 ? constant({ rate: start }) : warmed4(start, peak, steps2, constant({ rate: peak }));
};
var makeWarmupCosine = (call, context) => {
  const [start, peak, warmup, total] = all2(call, context, ["init_value", "peak_value", "warmup_steps", "decay_steps"]) ?? [];
  if (start === void 0 || peak === void 0 || warmup === void 0 || total === void 0) return null;
  const floor = peak === 0 ? 0 : given3(call, "end_value", 4) ?? 0;
  if (!(total > warmup)) return context.lengths.miss("custom", "decay_steps");
  return warmed4(start, peak, warmup, cosine({ peak, floor, steps: total - warmup, exponent: given3(call, "exponent", 5) ?? 1 }));
};
var makeWarmupExponential = (call, context) => {
  const [start, peak, warmup, steps2, ratio] = all2(call, context, ["init_value", "peak_value", "warmup_steps", "transition_steps", "decay_rate"]) ?? [];
  if (start === void 0 || peak === void 0 || warmup === void 0 || steps2 === void 0 || ratio === void 0) return null;
  return warmed4(start, peak, warmup, exponentialFrom(call, peak, steps2, ratio));
};
var makeLinearOneCycle = (call, context) => {
  const [steps2, peak] = all2(call, context, ["transition_steps", "peak_value"]) ?? [];
  if (steps2 === void 0 || peak === void 0) return null;
  const [up, final] = [given3(call, "pct_start", 2) ?? 0.3, given3(call, "pct_final", 3) ?? 0.85];
  const [start, end] = [given3(call, "div_factor", 4) ?? 25, given3(call, "final_div_factor", 5) ?? 1e4];
  const drops = [
    { at: Math.trunc(up * steps2), scale: start },
    { at: Math.trunc(final * steps2), scale: 1 / start },
    { at: steps2, scale: 1 / end }
  ];
  return interpolated(peak / start, drops, "linear", "one-cycle");
};
var makeCosineOneCycle = (call, context) => {
  const [steps2, peak] = all2(call, context, ["transition_steps", "peak_value"]) ?? [];
  if (steps2 === void 0 || peak === void 0) return null;
  const up = given3(call, "pct_start", 2) ?? 0.3;
  const [start, end] = [given3(call, "div_factor", 3) ?? 25, given3(call, "final_div_factor", 4) ?? 1e4];
  const drops = [
    { at: Math.trunc(up * steps2), scale: start },
    { at: steps2, scale: 1 / (start * end) }
  ];
  return interpolated(peak / start, drops, "cosine", "one-cycle");
};
function schedulesIn(call, context, name, make4) {
  const list3 = argumentOf(call, name, 0);
  if (list3?.kind !== "sequence" || list3.items.length === 0) return context.lengths.miss("custom", name);
  const made = list3.items.map((node, index) => {
    const path = [...call.path, name, String(index)];
    return make4(fieldsOf(context.site.document, node, context.site.problems, `${path.join(".")}.`), node, path);
  });
  const found = made.filter((schedule) => schedule !== null);
  return found.length === made.length ? found : context.lengths.miss("custom", name);
}
var makeSgdr = (call, context) => {
  const ends = [];
  const schedules2 = schedulesIn(call, context, "cosine_kwargs", (fields) => {
    ends.push((ends.at(-1) ?? 0) + (fields.number("decay_steps")?.value ?? 0));
    return makeWarmupCosine({ ...call, fields, positional: [] }, context);
  });
  return schedules2 === null ? null : sequence({ schedules: schedules2, milestones: ends.slice(0, -1), family: "cosine-restarts" });
};
var makeJoined = (call, context) => {
  const schedules2 = schedulesIn(call, context, "schedules", (_, node, path) => {
    const part = callOf(context.site, node, path, optaxNames);
    return part === null ? context.lengths.miss("custom", "schedules") : makeOptaxSchedule(part, context);
  });
  const boundaries = argumentOf(call, "boundaries", 1);
  const milestones = (boundaries === null ? null : numbersIn(boundaries)) ?? context.lengths.miss("custom", "boundaries");
  if (schedules2 === null || milestones === null) return null;
  if (milestones.length !== schedules2.length - 1) return context.lengths.miss("custom", "boundaries");
  return sequence({ schedules: schedules2, milestones });
};
var makeConstant2 = (call, context) => {
  const rate = required2(call, context, "value", 0);
  return rate === null ? null : constant({ rate });
};
var makers2 = /* @__PURE__ */ new Map([
  ["constant_schedule", { family: "constant", make: makeConstant2 }],
  ["polynomial_schedule", { family: "polynomial", make: makePolynomial3 }],
  ["linear_schedule", { family: "linear", make: makeLinear2 }],
  ["piecewise_constant_schedule", { family: "multi-step", make: makePiecewise2 }],
  ["piecewise_interpolate_schedule", { family: "piecewise-linear", make: makeInterpolated }],
  ["exponential_decay", { family: "exponential", make: makeExponential3 }],
  ["cosine_decay_schedule", { family: "cosine", make: makeCosine3 }],
  ["warmup_constant_schedule", { family: "constant", make: makeWarmupConstant }],
  ["warmup_cosine_decay_schedule", { family: "cosine", make: makeWarmupCosine }],
  ["warmup_exponential_decay_schedule", { family: "exponential", make: makeWarmupExponential }],
  ["cosine_onecycle_schedule", { family: "one-cycle", make: makeCosineOneCycle }],
  ["linear_onecycle_schedule", { family: "one-cycle", make: makeLinearOneCycle }],
  ["sgdr_schedule", { family: "cosine-restarts", make: makeSgdr }],
  ["join_schedules", { family: "sequence", make: makeJoined }]
]);
var optaxNames = new Set(makers2.keys());
function optaxFamily(call) {
  return makers2.get(call.name)?.family ?? null;
}
function makeOptaxSchedule(call, context) {
  const maker = makers2.get(call.name);
  return maker === void 0 ? context.lengths.miss("custom", call.name) : maker.make(call, context);
}

// src/configs/optax/schedule.ts
function isOptaxSchedule({ symbol, name }) {
  return optaxNames.has(name) && (!symbol.includes(".") || /optax|schedul/i.test(symbol));
}
function findOptaxSchedules(site) {
  return findCalls(site, optaxNames, isOptaxSchedule);
}
function bindOptax(fields, call, run) {
  const site = { document: fields.document, problems: fields.problems };
  return bindCall(fields, call, run, (known4) => {
    const lengths2 = lengthsWith(known4);
    const schedule = makeOptaxSchedule(call, { site, lengths: lengths2 });
    if (schedule !== null && lengths2.open.length === 0) return { kind: "known", schedule, runLength: null };
    return openBound(lengths2, { family: optaxFamily(call), parameters: parametersIn(call.fields), horizon: run.maxTrainSteps?.value ?? null });
  });
}

// src/configs/optax/support.ts
var optaxSupport = {
  keys: {
    maxTrainSteps: ["train_steps", "num_train_steps", "train.steps", "train.train_steps", "train.num_train_steps"],
    learningRate: [
      "learning_rate.value",
      "learning_rate.end_value",
      "learning_rate.init_value",
      "learning_rate.peak_value",
      "lr_schedule.kwargs.value",
      "lr_schedule.kwargs.end_value"
    ],
    warmup: ["optimizer.learning_rate.warmup_steps", "optimizer.schedule.warmup_cosine_decay_schedule.warmup_steps"],
    "batch.perDevice": ["batch_size", "train.batch_size"],
    "optimizer.name": ["optimizer", "optimizer._target_", "optimizer.optimizer"],
    weightDecay: ["optimizer.weight_decay"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "schedules as Python functions of the step; `inject_hyperparams`"
};

// src/configs/optax/reader.ts
var optax = {
  id: "optax",
  title: "JAX with optax",
  url: "https://optax.readthedocs.io/en/latest/api/optimizer_schedules.html",
  recognisedBy: "a schedule of optax, as `_target_`, `name`, `type` or a key of its own",
  languages: ["yaml", "json", "toml"],
  support: optaxSupport,
  recognise: (document) => findOptaxSchedules({ document, problems: [] }).length > 0 ? 0.65 : 0,
  read: (document) => ({ kind: "read", value: [readOptax(document)], problems: [] })
};
var noNames2 = /* @__PURE__ */ new Set();
function readOptax(document) {
  const fields = fieldsOf(document);
  const site = { document, problems: fields.problems };
  const draft = genericDraft(fields);
  const calls = findOptaxSchedules(site);
  const call = calls.find(({ path }) => path.some((key2) => /lr|learning_?rate|sched/i.test(key2))) ?? calls[0];
  if (call === void 0) return buildConfig("optax", fields, draft);
  const optimizer = optimizerAround(document, call);
  const stepsPerEpoch = fields.positive("steps_per_epoch")?.value ?? null;
  const schedule = bindOptax(fields, call, { maxTrainSteps: draft.maxTrainSteps ?? null, stepsPerEpoch });
  return buildConfig("optax", fields, {
    ...draft,
    learningRate: firstOf(peakOf4(call, ["peak_value", "init_value", "end_value", "value"], schedule), draft.learningRate ?? null),
    warmup: firstOf(call.fields.length("steps", "warmup_steps"), draft.warmup ?? null),
    optimizer: optimizer === null ? draft.optimizer ?? {} : { ...draft.optimizer, name: { value: optimizer.symbol, span: optimizer.symbolSpan } },
    schedule
  });
}
function optimizerAround(document, call) {
  const around = findCalls({ document, problems: [] }, noNames2, ({ symbol, path }) => /(?:^|\.)optax\./.test(symbol) && path.length < call.path.length);
  return around.find(({ path }) => path.every((key2, index) => call.path[index] === key2)) ?? null;
}

// src/configs/spacy/length.ts
function runLength2(fields) {
  const steps2 = fields.length("steps", "training.max_steps");
  const epochs = fields.length("epochs", "training.max_epochs");
  return firstOf(steps2, epochs, fields.has("training.max_steps") ? null : byDefault({ value: 2e4, unit: "steps" }));
}

// src/configs/spacy/schedules.ts
function all3(fields, ...names3) {
  return names3.map((name) => fields.number(name)?.value ?? null);
}
function constantOf(fields) {
  const [rate = null] = all3(fields, "rate");
  return rate === null ? null : constant({ rate });
}
function constantThen(fields, lengths2) {
  const [rate = null, steps2 = null] = all3(fields, "rate", "steps");
  const next = fields.node("schedule");
  const body = next === null ? null : makeThincSchedule(next.kind === "mapping" ? fieldsOf(fields.document, next, fields.problems) : null, lengths2);
  if (rate === null || steps2 === null || body === null) return null;
  return sequence({ schedules: [constant({ rate }), body], milestones: [steps2], family: body.family });
}
function warmupLinear(fields) {
  const [peak = null, warmup = null, total = null] = all3(fields, "initial_rate", "warmup_steps", "total_steps");
  if (peak === null || warmup === null || total === null) return null;
  return withWarmup({ body: linear({ start: peak, end: 0, steps: Math.max(1, total - warmup) }), steps: warmup });
}
function compounding(fields) {
  const [start = null, stop = null, compound = null] = all3(fields, "start", "stop", "compound");
  if (start === null || stop === null || compound === null) return null;
  const isEnd = start > stop ? compound < 1 : compound > 1;
  return isEnd ? exponential({ start, ratio: compound, end: stop }) : exponential({ start, ratio: compound });
}
function decaying3(fields) {
  const [start = null, rate = null] = all3(fields, "base_rate", "decay");
  if (start === null || rate === null) return null;
  return shifted(inverseTime({ start, rate }), fields.number("t")?.value ?? 0);
}
function slantedTriangular(fields) {
  const [peak = null, steps2 = null] = all3(fields, "max_rate", "num_steps");
  if (peak === null || steps2 === null) return null;
  const share = fields.number("cut_frac")?.value ?? 0.1;
  const ratio = fields.number("ratio")?.value ?? 32;
  const ahead = 1 + (fields.number("t")?.value ?? 0);
  const cut = Math.trunc(steps2 * share);
  if (!(cut > 0) || !(share > 0 && share < 1)) return null;
  const low = peak / ratio;
  const falling2 = line({ from: peak, to: low, begin: cut - ahead, length: cut * (1 / share - 1) });
  const curve = pieces([
    { until: cut - ahead, curve: line({ from: low, to: peak, begin: -ahead, length: cut }) },
    { until: Number.POSITIVE_INFINITY, curve: falling2 }
  ]);
  const horizon = Math.ceil(cut - ahead + cut * (1 / share - 1));
  const parameters = { peak, steps: steps2, cutFraction: share, ratio };
  return makeSchedule(clamped(curve, 0), { family: "slanted-triangular", parameters, peak, warmup: Math.max(0, cut - ahead), horizon, afterHorizon: "zero" });
}
function cyclicTriangular(fields) {
  const [base = null, peak = null, up = null] = all3(fields, "min_lr", "max_lr", "period");
  return base === null || peak === null || up === null ? null : shifted(cyclic({ base, peak, up }), 1);
}
var schedules = /* @__PURE__ */ new Map([
  ["constant", { family: "constant", make: constantOf }],
  ["constant_then", { family: "sequence", make: constantThen }],
  ["warmup_linear", { family: "linear", make: warmupLinear }],
  ["compounding", { family: "exponential", make: compounding }],
  ["decaying", { family: "inverse-time", make: decaying3 }],
  ["slanted_triangular", { family: "slanted-triangular", make: slantedTriangular }],
  ["cyclic_triangular", { family: "cyclic", make: cyclicTriangular }],
  ["plateau", { family: "reduce-on-plateau", make: (_, lengths2) => lengths2.miss("evaluations", "training.optimizer.learn_rate") }]
]);
function scheduleName2(fields) {
  return fields.text("@schedules")?.value.replace(/^(?:thinc|spacy)\./, "").replace(/\.v\d+$/, "") ?? null;
}
function familyOf2(name) {
  return name === null ? null : schedules.get(name)?.family ?? null;
}
function makeThincSchedule(fields, lengths2) {
  const schedule = fields === null ? void 0 : schedules.get(scheduleName2(fields) ?? "");
  if (fields === null || schedule === void 0) return lengths2.miss("custom", "@schedules");
  const made = schedule.make(fields, lengths2);
  return made ?? (lengths2.open.length > 0 ? null : lengths2.miss("custom", "@schedules"));
}

// src/configs/spacy/schedule.ts
var key = "training.optimizer.learn_rate";
function bindSpacy(fields) {
  const name = scheduleName2(fields.under(key));
  if (name !== null && familyOf2(name) === null) fields.report("schedule-unknown", `${key}.@schedules`, { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, [key, "training.max_steps", "training.max_epochs"]), (known4) => bind21(fields, name, known4));
}
function bind21(fields, name, known4) {
  const lengths2 = lengthsWith(known4);
  const updates = lengthsWith(known4).updates(runLength2(fields)?.value ?? null, "training.max_epochs");
  const length = updates === null ? known4.steps ?? null : Math.ceil(updates);
  const options2 = fields.under(key);
  if (fields.node(key)?.kind === "mapping") {
    const schedule = makeThincSchedule(options2, lengths2);
    if (schedule !== null) return { kind: "known", schedule, runLength: length };
    return openBound(lengths2, { family: familyOf2(name), parameters: parametersIn(options2) });
  }
  const rate = fields.number(key)?.value ?? (fields.has(key) ? null : 1e-3) ?? known4.learningRate ?? lengths2.miss("learning-rate", key);
  if (rate === null) return openBound(lengths2, { family: "constant" });
  return { kind: "known", schedule: constant({ rate }), runLength: length };
}

// src/configs/spacy/support.ts
var spacySupport = {
  keys: {
    maxTrainSteps: ["training.max_steps", "training.max_epochs"],
    learningRate: [
      "training.optimizer.learn_rate.rate",
      "training.optimizer.learn_rate.stop",
      "training.optimizer.learn_rate.start",
      "training.optimizer.learn_rate.max_lr",
      "training.optimizer.learn_rate.max_rate",
      "training.optimizer.learn_rate.base_rate"
    ],
    warmup: ["training.optimizer.learn_rate.warmup_steps"],
    "batch.accumulation": ["training.accumulate_gradient"],
    "batch.global": ["training.batcher.size"],
    "optimizer.name": ["training.optimizer.@optimizers"],
    weightDecay: ["training.optimizer.L2"],
    evaluateEvery: ["training.eval_frequency"],
    earlyStoppingPatience: ["training.patience"]
  },
  composition: "interpolation of values in the same file, as `section.key` and in the old form `section:key`",
  notSupported: "registered functions of other packages; batch sizes in words as a global batch"
};

// src/configs/spacy/reader.ts
var ownNames7 = [
  "train_corpus",
  "dev_corpus",
  "accumulate_gradient",
  "eval_frequency",
  "frozen_components",
  "annotating_components",
  "before_to_disk",
  "score_weights"
];
var sharedNames3 = ["max_steps", "max_epochs", "patience", "dropout", "optimizer", "batcher", "seed"];
var spacy = {
  id: "spacy",
  title: "spaCy",
  url: "https://spacy.io/api/data-formats#config-training",
  recognisedBy: "`[training]` with `accumulate_gradient`, `eval_frequency`, an optimizer of `@optimizers`, beside `[nlp]` or `[components]`",
  languages: ["ini", "json", "yaml", "toml"],
  support: spacySupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf18(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readSpacy(document)], problems: [] })
};
function scoreOf18(root) {
  const training = root.entries.get("training")?.value;
  if (training?.kind !== "mapping") return 0;
  const optimizer = training.entries.get("optimizer")?.value;
  const registered2 = optimizer?.kind === "mapping" && optimizer.entries.has("@optimizers") ? 2 : 0;
  const own2 = ownNames7.filter((name) => training.entries.has(name)).length + registered2;
  const around = ["nlp", "components", "corpora", "initialize", "paths", "system"].filter((name) => root.entries.has(name)).length;
  const shared = sharedNames3.filter((name) => training.entries.has(name)).length;
  if (own2 === 0 && !(root.entries.has("nlp") && shared > 0)) return 0;
  return own2 + around >= 2 ? 0.9 : 0;
}
function readSpacy(document) {
  const fields = fieldsOf(document);
  const training = fields.under("training");
  const rate = "optimizer.learn_rate";
  const { augmentation } = namedRecords(document.root);
  return buildConfig("spacy", fields, {
    maxTrainSteps: runLength2(fields),
    learningRate: rateOf4(training),
    schedule: bindSpacy(fields),
    warmup: inUnit2(training.number(`${rate}.warmup_steps`), "steps"),
    batch: { global: batchOf2(training), accumulation: firstOf(training.positive("accumulate_gradient"), byDefault(1)) },
    optimizer: { name: optimizerName(training), parameters: training.record("optimizer.beta1", "optimizer.beta2", "optimizer.eps", "optimizer.grad_clip") },
    weightDecay: training.number("optimizer.L2"),
    regularization: training.record("dropout"),
    augmentation,
    evaluateEvery: firstOf(training.length("steps", "eval_frequency"), byDefault({ value: 200, unit: "steps" })),
    selection: selectionOf4(training),
    earlyStoppingPatience: patienceOf(training)
  });
}
function rateOf4(training) {
  const key2 = "optimizer.learn_rate";
  if (training.node(key2)?.kind !== "mapping") return training.has(key2) ? training.number(key2) : byDefault(1e-3);
  const options2 = training.under(key2);
  const ends = [options2.number("start"), options2.number("stop")].filter((end) => end !== null).sort((a, b) => b.value - a.value);
  return firstOf(options2.number("initial_rate", "max_rate", "max_lr", "base_rate", "rate"), ends[0] ?? null);
}
function batchOf2(training) {
  const isBySequence = training.text("batcher.@batchers")?.value.includes("batch_by_sequence") === true;
  return isBySequence && training.node("batcher.size")?.kind === "scalar" ? training.positive("batcher.size") : null;
}
function optimizerName(training) {
  const name = training.text("optimizer.@optimizers");
  return name === null ? null : { ...name, value: name.value.replace(/\.v\d+$/, "") };
}
function selectionOf4(training) {
  const weights2 = training.node("score_weights");
  const entries = weights2?.kind === "mapping" ? [...weights2.entries.values()] : [];
  const weighted = entries.filter(({ value }) => value.kind === "scalar" && typeof value.value === "number" && value.value > 0);
  const [only, ...others2] = weighted;
  const metric = only !== void 0 && others2.length === 0 ? { value: only.key, span: only.keySpan } : byDefault("score");
  return { metric, goal: byDefault("max"), loadBest: null };
}
function patienceOf(training) {
  const steps2 = training.positive("patience");
  const every4 = training.positive("eval_frequency")?.value ?? 200;
  return steps2 === null ? null : { ...steps2, value: Math.ceil(steps2.value / every4) };
}

// src/configs/speechbrain/references.ts
var maxDepth5 = 20;
function withReferences(document) {
  return { ...document, root: resolved(document.root, document.root, 0) };
}
function resolved(node, root, depth) {
  if (node.kind === "scalar") return node.tag === "!ref" && depth < maxDepth5 ? answer(node, root, depth) : node;
  if (depth >= maxDepth5) return node;
  if (node.kind === "sequence") return { ...node, items: node.items.map((item) => resolved(item, root, depth + 1)) };
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) entries.set(key2, { ...entry, value: resolved(entry.value, root, depth + 1) });
  return { ...node, entries };
}
function answer(node, root, depth) {
  const text = String(node.value).trim();
  const single = /^<([^<>]+)>$/.exec(text)?.[1];
  if (single !== void 0) {
    const target = lookup(root, pathOf3(single));
    return target?.kind === "scalar" ? resolved(target, root, depth + 1) : node;
  }
  const numbers = text.replace(/<([^<>]+)>/g, (whole, name) => {
    const target = lookup(root, pathOf3(name));
    const value2 = target === void 0 || target.kind !== "scalar" ? null : resolved(target, root, depth + 1);
    const number3 = value2?.kind === "scalar" ? asNumber(value2.value) : null;
    return number3 === null ? whole : ` ${number3} `;
  });
  const value = calculated(numbers);
  return value === null ? node : { kind: "scalar", value, raw: node.raw, quoted: node.quoted, span: node.span };
}
function pathOf3(name) {
  return name.trim().replace(/\[([^\]]*)\]/g, ".$1");
}
function calculated(text) {
  const tokens = text.match(/\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?|\/\/|[-+*/]|\S/gi) ?? [];
  let sum = 0;
  let term = null;
  let operator = "+";
  let sign = 1;
  for (const [index, token2] of tokens.entries()) {
    if (index % 2 === 1) {
      if (token2 === "+" || token2 === "-") {
        sum += sign * (term ?? 0);
        sign = token2 === "-" ? -1 : 1;
        term = null;
      } else if (token2 !== "*" && token2 !== "/" && token2 !== "//") return null;
      operator = token2;
      continue;
    }
    const value = asNumber(token2);
    if (value === null) return null;
    term = term === null ? value : operator === "*" ? term * value : operator === "/" ? term / value : Math.floor(term / value);
  }
  const total = sum + sign * (term ?? Number.NaN);
  return tokens.length % 2 === 1 && Number.isFinite(total) ? total : null;
}

// src/configs/speechbrain/schedulers.ts
function linearEpochs({ number: number3 }) {
  const [start, end, count] = [number3("initial_value"), number3("final_value"), number3("epoch_count")];
  if (start === null || end === null || count === null) return null;
  return inEpochs(linear({ start, end, steps: Math.max(0, count - 1) }));
}
function stepEpochs({ number: number3 }) {
  const start = number3("initial_value");
  const halfLife = number3("half_life");
  if (start === null) return null;
  const gamma = halfLife ? Math.exp(-Math.LN2 / halfLife) : number3("decay_factor") ?? 0.5;
  return inEpochs(shifted(step({ start, size: halfLife ? 1 : number3("decay_drop") ?? 2, gamma }), 1));
}
function noamOf({ number: number3, rate }) {
  const [initial, warmup, size] = [number3("lr_initial") ?? rate, number3("n_warmup_steps"), number3("model_size")];
  if (initial === null || warmup === null || !(warmup > 0)) return null;
  return noam({ scale: initial * (size === null ? Math.sqrt(warmup) : 1 / Math.sqrt(size)), warmup, ahead: 1 });
}
function noamInterval(call) {
  const base = noamOf(call);
  const milestones = call.fields.numbers("anneal_steps")?.value ?? null;
  const gamma = call.fields.numbers("anneal_rates")?.value ?? null;
  if (base === null || milestones === null || gamma === null) return null;
  return chained({ base: base.peak, schedules: [base, multiStep({ start: base.peak, milestones, gamma })] });
}
function linearWarmup({ number: number3 }) {
  const [start, warmup, total] = [number3("initial_value"), number3("num_warmup_steps"), number3("num_training_steps")];
  if (start === null || warmup === null || total === null) return null;
  return withWarmup({ body: linear({ start, end: 0, steps: Math.max(1, total - warmup) }), steps: warmup });
}
function cyclicCosine({ number: number3, rate }) {
  const [peak, warmup, total] = [number3("lr_initial") ?? rate, number3("n_warmup_steps"), number3("total_steps", 1e5)];
  if (peak === null || warmup === null || total === null) return null;
  return shifted(cosine({ peak, steps: total, past: "rises" }), 1 - warmup);
}
function warmAndExponential({ number: number3 }) {
  const [start, warmup, total, ratio] = [number3("lr"), number3("n_warmup_steps"), number3("total_steps"), number3("decay_factor", 0.1)];
  if (start === null || warmup === null || total === null || ratio === null || !(total > warmup)) return null;
  return withWarmup({ body: exponential({ start, ratio, per: total - warmup }), steps: warmup });
}
function inverseRoot({ number: number3 }) {
  const warmup = number3("warmup_steps");
  return warmup === null || !(warmup > 0) ? null : power({ peak: 1 / Math.sqrt(warmup), exponent: -0.5, timescale: warmup, hold: warmup - 1 });
}
function cyclicRates({ fields, number: number3 }) {
  const [base, peak, up, gamma] = [number3("base_lr", 1e-3), number3("max_lr", 6e-3), number3("step_size", 2e3), number3("gamma", 1)];
  const mode = fields.text("mode")?.value ?? "triangular";
  if (base === null || peak === null || up === null || gamma === null || fields.has("scale_fn")) return null;
  if (mode === "exp_range") return shifted(cyclic({ base, peak, up, mode: "exp-range", gamma }), 1);
  return mode === "triangular" || mode === "triangular2" ? shifted(cyclic({ base, peak, up, mode }), 1) : null;
}
function triStage3({ number: number3 }) {
  const [peak, warmup, stable2, decay] = [number3("lr"), number3("warmup_steps"), number3("hold_steps"), number3("decay_steps")];
  const [first, last] = [number3("init_lr_scale", 0.01), number3("final_lr_scale", 0.05)];
  if (peak === null || warmup === null || stable2 === null || decay === null || first === null || last === null) return null;
  const body = stableDecay({ peak, floor: peak * last, stable: stable2, decay, shape: "geometric" });
  return shifted(withWarmup({ body, steps: warmup, start: peak * first, target: peak }), 1);
}
function warmCool({ number: number3 }) {
  const [start, warmup, cooldown, total] = [number3("lr"), number3("warmup"), number3("cooldown"), number3("total_steps")];
  const [ratio, per] = [number3("decay_factor", 0.75), number3("decay_every", 1e5)];
  if (start === null || warmup === null || cooldown === null || total === null || ratio === null || per === null) return null;
  const begin = total - cooldown;
  const body = withWarmup({ body: exponential({ start, ratio, per }), steps: warmup });
  const down = arcCurve({ shape: "linear", from: start * ratio ** (begin / per), to: 0, begin, length: cooldown });
  const curve = pieces([
    { until: through(begin), curve: body },
    { until: total, curve: down },
    { until: Number.POSITIVE_INFINITY, curve: constantCurve(0) }
  ]);
  const parameters = { cooldownBegin: begin, cooldownSteps: cooldown };
  return shifted(remade(body, { family: "warmup-stable-decay", parameters, horizon: total, afterHorizon: "zero" }, curve), 1);
}
function intervals({ fields, rate }) {
  const list3 = fields.node("intervals");
  if (list3?.kind !== "sequence" || rate === null) return null;
  const points = list3.items.flatMap((item) => {
    const [at, value] = item.kind === "mapping" ? ["steps", "lr"].map((key2) => item.entries.get(key2)?.value) : [];
    const [steps2, lr] = [at, value].map((node) => node === void 0 ? null : numberIn(node));
    return steps2 === null || steps2 === void 0 || lr === null || lr === void 0 ? [] : [{ steps: steps2, lr }];
  });
  if (points.length !== list3.items.length) return null;
  return piecewiseConstant({ values: [rate, ...points.map(({ lr }) => lr)], boundaries: points.map(({ steps: steps2 }) => steps2 - 1) });
}
var schedulers8 = /* @__PURE__ */ new Map([
  ["NoamScheduler", { family: "noam", make: noamOf }],
  ["NoamIntervalScheduler", { family: "noam", make: noamInterval }],
  ["LinearScheduler", { family: "linear", make: linearEpochs }],
  ["LinearWarmupScheduler", { family: "linear", make: linearWarmup }],
  ["StepScheduler", { family: "step", make: stepEpochs }],
  ["CyclicCosineScheduler", { family: "cosine", make: cyclicCosine }],
  ["WarmAndExpDecayLRSchedule", { family: "exponential", make: warmAndExponential }],
  ["InverseSquareRootScheduler", { family: "inverse-square-root", make: inverseRoot }],
  ["CyclicLRScheduler", { family: "cyclic", make: cyclicRates }],
  ["TriStageLRSchedule", { family: "warmup-stable-decay", make: triStage3 }],
  ["WarmCoolDecayLRSchedule", { family: "warmup-stable-decay", make: warmCool }],
  ["IntervalScheduler", { family: "piecewise-constant", make: intervals }],
  ["NewBobScheduler", { family: "reduce-on-plateau", make: "evaluations" }],
  ["ReduceLROnPlateau", { family: "reduce-on-plateau", make: "evaluations" }]
]);

// src/configs/speechbrain/schedule.ts
function bindSpeechBrain(said) {
  const { fields, scheduler, rate } = said;
  if (scheduler !== null && !schedulers8.has(scheduler.name))
    fields.report("schedule-custom", scheduler.path.join("."), { schedule: scheduler.name.slice(0, 80) });
  const keys = scheduleKeys(fields, scheduler === null ? [] : [scheduler.path.join(".")], { lr: rate });
  return bindSchedule(keys, (known4) => bind22(said, known4));
}
function bind22({ scheduler, rate, length }, known4) {
  const lengths2 = lengthsWith(known4);
  const own2 = rate?.value ?? known4.learningRate ?? null;
  if (scheduler === null) {
    if (own2 === null) lengths2.miss("learning-rate", "lr");
    if (own2 === null) return openBound(lengths2, { family: null });
    return { kind: "known", schedule: constant({ rate: own2 }), runLength: lengthIn("steps", length?.value ?? null, known4) };
  }
  const kind = schedulers8.get(scheduler.name);
  const number3 = (name, otherwise) => scheduler.fields.number(name)?.value ?? (scheduler.fields.has(name) ? null : otherwise ?? null);
  const schedule = kind === void 0 || kind.make === "evaluations" ? null : kind.make({ fields: scheduler.fields, rate: own2, number: number3 });
  if (schedule !== null) return { kind: "known", schedule, runLength: lengthIn(schedule.unit, length?.value ?? null, known4) };
  lengths2.miss(kind?.make === "evaluations" ? "evaluations" : "custom", scheduler.path.join(".") || scheduler.name);
  return openBound(lengths2, { family: kind?.family ?? null, parameters: { scheduler: scheduler.name, ...parametersIn(scheduler.fields) } });
}
function lengthIn(unit, length, { steps: steps2, stepsPerEpoch }) {
  if (length?.unit === unit) return length.value;
  if (unit === "steps") return steps2 ?? (length === null || stepsPerEpoch === void 0 ? null : Math.ceil(length.value * stepsPerEpoch));
  const updates = length?.value ?? steps2;
  return updates === void 0 || stepsPerEpoch === void 0 ? null : Math.ceil(updates / stepsPerEpoch);
}

// src/configs/speechbrain/support.ts
var speechbrainSupport = {
  keys: {
    maxTrainSteps: ["epochs", "N_epochs", "num_epochs", "number_of_epochs", "optimizer_step_limit"],
    learningRate: ["lr", "lr_sgd", "base_lr", "lr_adam", "lr_model", "learning_rate"],
    warmup: ["n_warmup_steps"],
    "batch.perDevice": ["batch_size"],
    "batch.accumulation": ["gradient_accumulation", "grad_accumulation_factor"]
  },
  composition: "`!ref` of values in the same file; `!include:`",
  notSupported: "hyper-parameters given by `yaml_overrides`; the brain class's own step limits"
};

// src/configs/speechbrain/reader.ts
var own = /^!(?:new|name|apply|include)?:?speechbrain\./;
var learningRates = ["lr", "lr_adam", "learning_rate", "lr_model", "lr_sgd", "base_lr"];
var partial = /wav2vec|whisper|ssl|hubert|encoder|pretrained|discriminator|weights/i;
var speechbrain = {
  id: "speechbrain",
  title: "SpeechBrain",
  url: "https://speechbrain.readthedocs.io/en/latest/tutorials/basics/hyperpyyaml.html",
  recognisedBy: "tags that make objects of SpeechBrain, such as `!new:speechbrain.nnet.schedulers.NoamScheduler`, or its `number_of_epochs` beside `!ref`",
  languages: ["yaml"],
  support: speechbrainSupport,
  recognise: (document) => scoreOf19(document.root),
  read: (document) => ({ kind: "read", value: [readSpeechBrain(withReferences(document))], problems: [] })
};
function scoreOf19(root) {
  if (root.kind !== "mapping") return 0;
  let references = 0;
  for (const { value } of root.entries.values()) {
    if (value.tag !== void 0 && own.test(value.tag)) return 0.9;
    if (value.tag === "!ref") references += 1;
  }
  return references > 0 && ["number_of_epochs", "N_epochs"].some((key2) => root.entries.has(key2)) ? 0.8 : 0;
}
function readSpeechBrain(document) {
  const fields = fieldsOf(document);
  const site = { document, problems: fields.problems };
  const scheduler = mainOf(findCalls(site, /* @__PURE__ */ new Set(), isScheduler2));
  const optimizer = mainOf(findOptimizers(site));
  const rate = firstOf(optimizer?.fields.has("lr") ? optimizerRate(optimizer) : null, fields.number(...learningRates), optimizerRate(optimizer));
  const length = lengthOf5(fields);
  const stated = scheduler?.fields.number("lr_initial", "initial_value", "lr", "max_lr") ?? null;
  return buildConfig("speechbrain", fields, {
    maxTrainSteps: length,
    learningRate: firstOf(stated, rate),
    schedule: bindSpeechBrain({ fields, scheduler, rate, length }),
    warmup: warmupOf4(scheduler),
    batch: {
      perDevice: fields.positive("batch_size"),
      accumulation: firstOf(fields.positive("grad_accumulation_factor", "gradient_accumulation"), byDefault(1))
    },
    optimizer: {
      name: optimizer === null ? null : { value: optimizer.name, span: optimizer.symbolSpan },
      parameters: optimizer?.fields.record("momentum", "betas.0", "betas.1", "eps") ?? {}
    },
    weightDecay: firstOf(optimizer?.fields.number("weight_decay") ?? null, fields.number("weight_decay")),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(fields.length("epochs", "valid_every", "valid_interval"), byDefault({ value: 1, unit: "epochs" })),
    keepCheckpoints: fields.positive("num_to_keep", "avg_checkpoints")
  });
}
function isScheduler2({ symbol }) {
  return /(?:^|\.)(?:lr_)?schedulers?\./.test(symbol) && !/loss/i.test(symbol);
}
function mainOf(calls) {
  return calls.find(({ path }) => !partial.test(path.join("."))) ?? calls[0] ?? null;
}
function lengthOf5(fields) {
  const counter = findCalls({ document: fields.document, problems: [] }, /* @__PURE__ */ new Set(), ({ name }) => name.startsWith("EpochCounter"))[0];
  return firstOf(
    fields.length("steps", "optimizer_step_limit"),
    fields.length("epochs", "number_of_epochs", "N_epochs", "num_epochs", "epochs", "n_epochs"),
    counter?.fields.length("epochs", "limit") ?? null
  );
}
function warmupOf4(scheduler) {
  return scheduler?.fields.length("steps", "n_warmup_steps", "num_warmup_steps", "warmup_steps", "warmup") ?? null;
}

// src/configs/timm/convert.ts
var stretchedKeys3 = /* @__PURE__ */ new Map([
  ["step", /^decay_epochs$/],
  ["multistep", /^decay_milestones(?:\.\d+)?$/]
]);
function convertTimm(config, conversion) {
  const length = lengthSettings(config, conversion);
  if (length === null || conversion.recipe === "hold-then-decay") return null;
  const keys = stretchedKeys3.get(String(config.values.get("sched")?.value ?? "cosine").toLowerCase());
  const paths = keys === void 0 ? [] : [...config.values.keys()].filter((path) => keys.test(path));
  const grown = paths.map((path) => grownSetting(config, path, conversion.toSteps / conversion.fromSteps));
  const found = grown.filter((setting2) => setting2 !== null);
  if (keys !== void 0 && (found.length === 0 || found.length < grown.length)) return null;
  return [...length, ...found];
}

// src/configs/timm/schedule.ts
var keyNames11 = [
  "sched",
  "epochs",
  "lr",
  "lr_base",
  "lr_base_size",
  "lr_base_scale",
  "min_lr",
  "warmup_epochs",
  "warmup_lr",
  "warmup_prefix",
  "cooldown_epochs"
];
var moreKeyNames = ["decay_epochs", "decay_milestones", "decay_rate", "lr_cycle_mul", "lr_cycle_decay", "lr_cycle_limit", "lr_k_decay", "sched_on_updates"];
var families4 = /* @__PURE__ */ new Map([
  ["cosine", "cosine"],
  ["tanh", "tanh"],
  ["poly", "polynomial"],
  ["step", "step"],
  ["multistep", "multi-step"],
  ["plateau", "reduce-on-plateau"]
]);
var timmSchedulers = new Set(families4.keys());
function epochsOf(fields) {
  return fields.positive("epochs", "num_epochs")?.value ?? 300;
}
function bindTimm(fields) {
  const name = (fields.text("sched")?.value ?? "cosine").toLowerCase();
  if (!timmSchedulers.has(name)) fields.report("schedule-unknown", "sched", { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, [...keyNames11, ...moreKeyNames]), (known4) => bind23(fields, name, known4));
}
function bind23(fields, name, known4) {
  const lengths2 = lengthsWith(known4);
  const onUpdates = fields.flag("sched_on_updates")?.value === true;
  const perEpoch3 = onUpdates ? known4.stepsPerEpoch ?? lengths2.miss("steps-per-epoch", "sched_on_updates") : 1;
  if (!timmSchedulers.has(name)) lengths2.miss("custom", "sched");
  if (name === "plateau") lengths2.miss("evaluations", "sched");
  if (fields.has("lr_noise")) lengths2.miss("custom", "lr_noise");
  const rate = rateOf5(fields, known4, lengths2);
  const horizon = { value: epochsOf(fields), unit: "epochs" };
  const parameters = name === "plateau" ? { ...plateauOptions(fields), ...parametersOf(fields) } : parametersOf(fields);
  const asOpen = () => openBound(lengths2, { family: families4.get(name) ?? null, parameters, horizon });
  if (rate === null || perEpoch3 === null || lengths2.open.length > 0) return asOpen();
  const options2 = optionsOf5(fields, name, rate, { perEpoch: perEpoch3, onUpdates });
  if (options2 === null) {
    lengths2.miss("custom", "sched");
    return asOpen();
  }
  const schedule = timmSchedule(options2);
  return { kind: "known", schedule: onUpdates ? schedule : inEpochs(schedule), runLength: runTicks(fields, options2, perEpoch3) };
}
function parametersOf(fields) {
  const all4 = parametersIn(fields);
  return Object.fromEntries([...keyNames11, ...moreKeyNames].flatMap((key2) => all4[key2] === void 0 ? [] : [[key2, all4[key2]]]));
}
function plateauOptions(fields) {
  const mode = /loss/.test(fields.text("eval_metric")?.value ?? "") ? "min" : "max";
  const options2 = { factor: option7(fields, "decay_rate", 0.1), patience: option7(fields, "patience_epochs", 10), min_lr: option7(fields, "min_lr", 0) };
  return { ...plateauDefaults, ...options2, mode };
}
function option7(fields, name, otherwise) {
  return fields.number(name)?.value ?? otherwise;
}
function rateOf5(fields, known4, lengths2) {
  if (fields.has("lr")) return fields.number("lr")?.value ?? lengths2.miss("learning-rate", "lr");
  if (known4.learningRate !== void 0) return known4.learningRate;
  const world = fields.positive("world_size")?.value ?? known4.worldSize ?? lengths2.miss("world-size", "lr_base");
  const batch = fields.positive("batch_size")?.value ?? 128;
  if (world === null) return null;
  const ratio = batch * world * option7(fields, "grad_accum_steps", 1) / option7(fields, "lr_base_size", 256);
  const scale = fields.text("lr_base_scale")?.value || (/ada|lamb/i.test(fields.text("opt")?.value ?? "sgd") ? "sqrt" : "linear");
  return option7(fields, "lr_base", 0.1) * (scale === "sqrt" ? Math.sqrt(ratio) : ratio);
}
function optionsOf5(fields, name, rate, { perEpoch: perEpoch3 }) {
  const warmup = {
    ticks: option7(fields, "warmup_epochs", 5) * perEpoch3,
    start: option7(fields, "warmup_lr", 1e-5),
    prefix: fields.flag("warmup_prefix")?.value === true
  };
  const cycles = {
    first: epochsOf(fields) * perEpoch3,
    multiplier: option7(fields, "lr_cycle_mul", 1),
    decay: option7(fields, "lr_cycle_decay", 0.5),
    limit: option7(fields, "lr_cycle_limit", 1)
  };
  const floor = option7(fields, "min_lr", 0);
  const warp = option7(fields, "lr_k_decay", 1);
  const factor = option7(fields, "decay_rate", 0.1);
  switch (name) {
    case "cosine":
      return { kind: "cosine", rate, warmup, floor, cycles, warp };
    case "poly":
      return { kind: "poly", rate, warmup, floor, cycles, warp, power: factor };
    case "tanh":
      return { kind: "tanh", rate, warmup, floor, cycles, lower: -7, upper: 3 };
    case "step":
      return { kind: "step", rate, warmup, every: option7(fields, "decay_epochs", 90) * perEpoch3, factor };
    case "multistep": {
      const milestones = (fields.numbers("decay_milestones")?.value ?? [90, 180, 270]).map((epoch) => epoch * perEpoch3);
      return { kind: "multistep", rate, warmup, milestones, factor };
    }
    default:
      return null;
  }
}
function runTicks(fields, options2, perEpoch3) {
  if (!("cycles" in options2)) return epochsOf(fields) * perEpoch3;
  const ticks = cycleLength(options2.cycles, options2.warmup) + option7(fields, "cooldown_epochs", 0) * perEpoch3;
  return Math.floor(ticks / perEpoch3) * perEpoch3;
}

// src/configs/timm/support.ts
var timmSupport = {
  keys: {
    maxTrainSteps: ["epochs"],
    learningRate: ["lr"],
    warmup: ["warmup_epochs"],
    "batch.perDevice": ["batch_size"],
    "batch.accumulation": ["grad_accum_steps"],
    "batch.devices": ["world_size"],
    "optimizer.name": ["opt"],
    weightDecay: ["weight_decay"],
    keepCheckpoints: ["checkpoint_hist"],
    "selection.metric": ["eval_metric"]
  },
  composition: "none: one file is one config",
  notSupported: "`--sched` names of forks; the world size where the launcher sets it"
};

// src/configs/timm/reader.ts
var ownNames8 = /* @__PURE__ */ new Set([
  "sched_on_updates",
  "warmup_prefix",
  "lr_cycle_mul",
  "lr_cycle_decay",
  "lr_cycle_limit",
  "lr_k_decay",
  "lr_noise",
  "lr_base",
  "warmup_lr",
  "cooldown_epochs",
  "patience_epochs",
  "decay_milestones",
  "decay_epochs",
  "opt_eps",
  "opt_betas",
  "reprob",
  "recount",
  "aug_splits",
  "model_ema",
  "drop_path",
  "checkpoint_hist",
  "train_interpolation",
  "smoothing"
]);
var sharedNames4 = /* @__PURE__ */ new Set(["opt", "epochs", "lr", "min_lr", "warmup_epochs", "decay_rate", "weight_decay", "momentum", "batch_size", "model"]);
var timm = {
  id: "timm",
  title: "timm (pytorch-image-models)",
  url: "https://huggingface.co/docs/timm/reference/schedulers",
  recognisedBy: "`sched` with a scheduler of timm, beside other arguments of its train.py such as `warmup_lr`, `decay_epochs`, `opt`",
  languages: ["yaml", "json", "toml"],
  support: timmSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf20(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readTimm(document)], problems: [] }),
  convert: convertTimm
};
function scoreOf20(root) {
  const sched = root.entries.get("sched")?.value;
  const own2 = [...root.entries.keys()].filter((name) => ownNames8.has(name)).length;
  const shared = [...root.entries.keys()].filter((name) => sharedNames4.has(name)).length;
  if (sched === void 0) return own2 >= 4 && root.entries.has("opt") ? 0.6 : 0;
  if (sched.kind !== "scalar" || !timmSchedulers.has(String(sched.value).toLowerCase())) return 0;
  return own2 + shared >= 2 ? Math.min(0.9, 0.6 + 0.03 * own2) : 0;
}
function readTimm(document) {
  const fields = fieldsOf(document);
  const decayRuns = fields.number("epochs")?.value;
  return buildConfig("timm", fields, {
    maxTrainSteps: decayRuns === void 0 && fields.has("epochs") ? null : firstOf(fields.length("epochs", "epochs"), byDefault({ value: 300, unit: "epochs" })),
    learningRate: fields.number("lr"),
    schedule: bindTimm(fields),
    warmup: firstOf(fields.length("epochs", "warmup_epochs"), zeroWarmup(fields), byDefault({ value: 5, unit: "epochs" })),
    batch: {
      perDevice: firstOf(fields.positive("batch_size"), byDefault(128)),
      accumulation: firstOf(fields.positive("grad_accum_steps"), byDefault(1)),
      devices: fields.positive("world_size")
    },
    optimizer: {
      name: firstOf(fields.text("opt"), byDefault("sgd")),
      parameters: fields.record("momentum", "opt_eps", "opt_betas.0", "opt_betas.1", "clip_grad")
    },
    weightDecay: firstOf(fields.number("weight_decay"), byDefault(2e-5)),
    ...namedRecords(document.root),
    evaluateEvery: firstOf(fields.length("epochs", "val_interval"), byDefault({ value: 1, unit: "epochs" })),
    saveEvery: byDefault({ value: 1, unit: "epochs" }),
    keepCheckpoints: firstOf(fields.positive("checkpoint_hist"), byDefault(10)),
    selection: selectionOf5(fields)
  });
}
function zeroWarmup(fields) {
  const epochs = fields.number("warmup_epochs");
  return epochs === null ? null : { ...epochs, value: { value: Math.max(0, epochs.value), unit: "epochs" } };
}
function selectionOf5(fields) {
  const metric = firstOf(fields.text("eval_metric"), byDefault("top1"));
  return { metric, goal: byDefault(/loss/.test(metric?.value ?? "") ? "min" : "max") };
}

// src/configs/torchtitan/convert.ts
function convertTorchtitan(config, conversion) {
  const length = lengthSettings(config, conversion);
  if (length === null) return null;
  const total = config.values.get("lr_scheduler.total_steps")?.value;
  const lengths2 = typeof total === "number" ? [...length, { path: "lr_scheduler.total_steps", value: conversion.toSteps }] : length;
  if (conversion.recipe !== "hold-then-decay") return lengths2;
  const is2024 = config.values.has("training.warmup_steps") || config.values.has("training.warmup_pct");
  if (conversion.decaySteps === null || is2024) return null;
  const ratio = shareOf(conversion.decaySteps, conversion.toSteps);
  return [...lengths2, { path: "lr_scheduler.decay_ratio", value: ratio, after: "warmup_steps" }];
}

// src/configs/torchtitan/layout.ts
function layoutOf(fields) {
  if (fields.has("lr_scheduler.lr_min")) return "early-2025";
  if (fields.node("lr_scheduler")?.kind === "mapping") return "current";
  return fields.has("training.warmup_steps") || fields.has("training.warmup_pct") ? "2024" : "current";
}
function readSteps(fields) {
  return firstOf(fields.positive("training.steps"), fields.has("training.steps") ? null : byDefault(1e4));
}
function readRate7(fields) {
  return firstOf(fields.number("optimizer.lr"), fields.has("optimizer.lr") ? null : byDefault(8e-4));
}

// src/configs/torchtitan/schedules.ts
function rounded2(value) {
  const below2 = Math.floor(value);
  return value - below2 === 0.5 ? below2 + below2 % 2 : Math.round(value);
}
function phases({ warmup, total, decayRatio }) {
  const up = Math.min(warmup, total);
  const decay = decayRatio === null ? total - up : rounded2(total * decayRatio);
  return { warmup: up, decay: Math.min(decay, total - up) };
}
function titanSchedule(options2) {
  const { peak, floorRatio, total } = options2;
  const { warmup, decay } = phases(options2);
  const stable2 = total + 1 - warmup - decay;
  const body = stableDecay({ peak, floor: floorRatio * peak, stable: stable2 - 1, decay, shape: shapeOf2(options2.shape) });
  return finished(options2, withWarmup({ body, steps: warmup, form: "(u+1)/W", target: peak }), decay);
}
function shapeOf2(shape) {
  return shape === "sqrt" ? "1-sqrt" : shape;
}
function finished({ decayRatio, shape }, schedule, decay) {
  if (decay === 0) return remade(schedule, { family: "constant", horizon: null, afterHorizon: "none" });
  return decayRatio === null && shape !== "sqrt" ? remade(schedule, { family: shape }) : schedule;
}
function early2025Schedule(options2) {
  const { peak, floorRatio, total } = options2;
  const { warmup, decay } = phases(options2);
  const body = stableDecay({ peak, floor: floorRatio * peak, stable: total - warmup - decay, decay, shape: shapeOf2(options2.shape) });
  return finished(options2, withWarmup({ body, steps: warmup, form: "(u+1)/(W+1)", target: peak }), decay);
}
function schedule2024({ peak, warmup, total }) {
  const body = linear({ start: peak, end: 0, steps: Math.max(1, total - warmup) });
  return withWarmup({ body, steps: warmup, form: "(u+1)/(W+1)", target: peak });
}

// src/configs/torchtitan/schedule.ts
var keyNames12 = ["training.steps", "training.warmup_steps", "training.warmup_pct", "optimizer.lr", "lr_scheduler"];
var defaultWarmup2 = 200;
var shapes2 = /* @__PURE__ */ new Map([
  ["linear", "linear"],
  ["sqrt", "sqrt"],
  ["cosine", "cosine"]
]);
function readWarmup8(fields) {
  const steps2 = fields.number("lr_scheduler.warmup_steps", "training.warmup_steps");
  const share = fields.number("training.warmup_pct");
  return firstOf(inUnit2(steps2, "steps"), inUnit2(share, "fraction"), byDefault({ value: defaultWarmup2, unit: "steps" }));
}
function bindTorchtitan(fields) {
  const layout = layoutOf(fields);
  if (layout !== "current") {
    const key2 = ["lr_scheduler.lr_min", "training.warmup_steps", "training.warmup_pct"].find((name) => fields.has(name)) ?? null;
    fields.report("schedule-version", key2, { assumed: layout === "2024" ? "torchtitan of 2024" : "torchtitan of March to June 2025" });
  }
  const keys = scheduleKeys(fields, keyNames12, { "training.steps": readSteps(fields), "optimizer.lr": readRate7(fields) });
  return bindSchedule(keys, (known4) => bind24(fields, known4));
}
function bind24(fields, known4) {
  const lengths2 = lengthsWith(known4);
  const run = readSteps(fields)?.value ?? known4.steps ?? lengths2.miss("steps", "training.steps");
  const peak = readRate7(fields)?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "optimizer.lr");
  const schedule = run === null || peak === null ? null : scheduleOf6(fields, run, peak);
  if (schedule !== null) return { kind: "known", schedule, runLength: run };
  if (lengths2.open.length === 0) lengths2.miss("custom", "lr_scheduler.decay_type");
  return openBound(lengths2, { family: null, horizon: run === null ? null : { value: run, unit: "steps" } });
}
function scheduleOf6(fields, run, peak) {
  const given4 = readWarmup8(fields)?.value;
  const steps2 = given4 === void 0 ? defaultWarmup2 : given4.unit === "fraction" ? Math.max(2, Math.trunc(run * given4.value)) : Math.trunc(given4.value);
  const layout = layoutOf(fields);
  if (layout === "2024") return schedule2024({ peak, warmup: steps2, total: run });
  const shape = shapes2.get(fields.text("lr_scheduler.decay_type")?.value ?? "linear");
  if (shape === void 0) return null;
  const options2 = {
    peak,
    warmup: steps2,
    total: fields.positive("lr_scheduler.total_steps")?.value ?? run,
    decayRatio: fields.number("lr_scheduler.decay_ratio")?.value ?? null,
    shape,
    floorRatio: fields.number("lr_scheduler.min_lr_factor", "lr_scheduler.lr_min")?.value ?? 0
  };
  return layout === "current" ? titanSchedule(options2) : early2025Schedule(options2);
}

// src/configs/torchtitan/support.ts
var torchtitanSupport = {
  keys: {
    maxTrainSteps: ["training.steps"],
    learningRate: ["optimizer.lr"],
    warmup: ["training.warmup_pct", "training.warmup_steps", "lr_scheduler.warmup_steps"],
    "batch.perDevice": ["training.batch_size", "training.local_batch_size"],
    "batch.devices": ["parallelism.data_parallel_shard_degree"],
    "batch.global": ["training.global_batch_size"],
    "optimizer.name": ["optimizer.name"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["validation.freq"],
    saveEvery: ["checkpoint.interval", "training.checkpoint_interval"],
    keepCheckpoints: ["checkpoint.keep_latest_k"]
  },
  composition: "none: one file is one config",
  notSupported: "configs registered in Python; validation lengths (`validation.steps`), which are no run length"
};

// src/configs/torchtitan/reader.ts
var ownTables = [
  "job",
  "profiling",
  "metrics",
  "model",
  "optimizer",
  "lr_scheduler",
  "parallelism",
  "experimental",
  "checkpoint",
  "activation_checkpoint",
  "float8",
  "quantize",
  "validation",
  "comm",
  "compile"
];
var trainingKeys2 = ["steps", "seq_len", "local_batch_size", "max_norm", "warmup_steps", "warmup_pct", "data_parallel_degree", "dataset"];
var torchtitan = {
  id: "torchtitan",
  title: "torchtitan",
  url: "https://github.com/pytorch/torchtitan",
  recognisedBy: "tables `[training]` and `[job]`, or others of torchtitan such as `[parallelism]`, `[activation_checkpoint]`, in TOML",
  languages: ["toml", "json"],
  support: torchtitanSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf21(document.root) : 0,
  read: (document) => ({ kind: "read", value: [readTitan(document)], problems: [] }),
  convert: convertTorchtitan
};
function scoreOf21(root) {
  const training = root.entries.get("training")?.value;
  if (training?.kind !== "mapping") return 0;
  const tables2 = ownTables.filter((name) => root.entries.get(name)?.value.kind === "mapping");
  const keys = trainingKeys2.filter((name) => training.entries.has(name)).length;
  if (keys === 0 || tables2.length < 2) return 0;
  const sure = tables2.includes("job") || tables2.includes("activation_checkpoint") || tables2.includes("parallelism") || training.entries.has("seq_len");
  return sure ? Math.min(0.9, 0.6 + 0.03 * (tables2.length + keys)) : 0;
}
function readTitan(document) {
  const fields = fieldsOf(document);
  return buildConfig("torchtitan", fields, {
    maxTrainSteps: inUnit2(readSteps(fields), "steps"),
    learningRate: readRate7(fields),
    schedule: bindTorchtitan(fields),
    warmup: readWarmup8(fields),
    batch: {
      perDevice: firstOf(fields.positive("training.local_batch_size", "training.batch_size"), byDefault(8)),
      global: fields.positive("training.global_batch_size"),
      accumulation: fields.positive("training.gradient_accumulation_steps"),
      devices: readRanks(fields)
    },
    optimizer: {
      name: firstOf(fields.text("optimizer.name"), byDefault("AdamW")),
      parameters: fields.record("optimizer.beta1", "optimizer.beta2", "optimizer.eps", "training.max_norm")
    },
    weightDecay: firstOf(fields.number("optimizer.weight_decay"), fields.has("optimizer.weight_decay") ? null : byDefault(0.1)),
    ...namedRecords(document.root),
    evaluateEvery: readEvaluation4(fields),
    saveEvery: readSaving2(fields),
    keepCheckpoints: fields.positive("checkpoint.keep_latest_k")
  });
}
function readRanks(fields) {
  const old = fields.positive("training.data_parallel_degree");
  const shard = fields.positive("parallelism.data_parallel_shard_degree", "training.data_parallel_shard_degree");
  const replicate = fields.positive("parallelism.data_parallel_replicate_degree", "training.data_parallel_replicate_degree");
  return shard === null ? old : { ...shard, value: shard.value * (replicate?.value ?? 1) };
}
function readEvaluation4(fields) {
  if (fields.flag("validation.enable", "validation.enabled")?.value !== true) return null;
  return firstOf(fields.length("steps", "validation.freq"), byDefault({ value: 10, unit: "steps" }));
}
function readSaving2(fields) {
  const kind = fields.text("checkpoint.interval_type", "training.checkpoint_interval_type")?.value ?? "steps";
  if (kind !== "steps") {
    fields.report("unit-not-known", fields.has("checkpoint.interval_type") ? "checkpoint.interval_type" : "training.checkpoint_interval_type", { value: kind });
    return null;
  }
  if (fields.has("training.checkpoint_interval")) return fields.length("steps", "training.checkpoint_interval");
  if (fields.flag("checkpoint.enable", "checkpoint.enable_checkpoint")?.value !== true) return null;
  return firstOf(fields.length("steps", "checkpoint.interval"), byDefault({ value: 500, unit: "steps" }));
}

// src/configs/torchtune/schedule.ts
var keyNames13 = ["epochs", "max_steps_per_epoch", "num_steps", "optimizer.lr", "lr_scheduler"];
function readLength12(fields) {
  const steps2 = fields.length("steps", "num_steps", "orchestration.num_steps");
  if (steps2 !== null) return steps2;
  const epochs = fields.positive("epochs");
  const limit = fields.positive("max_steps_per_epoch");
  if (epochs === null) return fields.has("epochs") || limit === null ? null : inUnit2(limit, "steps");
  return limit === null ? inUnit2(epochs, "epochs") : { ...limit, value: { value: limit.value * epochs.value, unit: "steps" } };
}
function readRate8(fields) {
  return fields.number("optimizer.lr");
}
function bindTorchtune(fields) {
  const component = fields.text("lr_scheduler._component_");
  const name = component?.value.replace(/^.*\./, "") ?? null;
  if (name !== null && name !== "get_cosine_schedule_with_warmup")
    fields.report("schedule-custom", "lr_scheduler._component_", { schedule: name.slice(0, 80) });
  return bindSchedule(scheduleKeys(fields, keyNames13), (known4) => bind25(fields, name, known4));
}
function bind25(fields, name, known4) {
  const lengths2 = lengthsWith(known4);
  const peak = readRate8(fields)?.value ?? known4.learningRate ?? lengths2.miss("learning-rate", "optimizer.lr");
  const run = runUpdates3(fields, known4);
  if (name === null && fields.node("lr_scheduler") === null) {
    return peak === null ? openBound(lengths2, { family: "constant" }) : { kind: "known", schedule: constant({ rate: peak }), runLength: run };
  }
  const options2 = fields.under("lr_scheduler");
  const warmup = options2.number("num_warmup_steps")?.value ?? lengths2.miss("custom", "lr_scheduler.num_warmup_steps");
  const isCosine = name === "get_cosine_schedule_with_warmup";
  if (!isCosine) lengths2.miss("custom", "lr_scheduler._component_");
  if (run === null) lengths2.miss(fields.has("num_steps") ? "steps" : "steps-per-epoch", fields.has("num_steps") ? "num_steps" : "epochs");
  const parameters = parametersIn(options2);
  const horizon = readLength12(fields)?.value ?? null;
  const cosine3 = isCosine ? schedulers.get("cosine") : void 0;
  if (peak === null || run === null || warmup === null || cosine3 === void 0)
    return openBound(lengths2, { family: isCosine ? "cosine" : null, parameters, horizon });
  const schedule = cosine3.make({ peak, warmup, total: run, options: options2 });
  return schedule === null ? openBound(lengths2, { family: "cosine", parameters, horizon }) : { kind: "known", schedule, runLength: run };
}
function runUpdates3(fields, known4) {
  if (known4.steps !== void 0) return known4.steps;
  if (fields.has("num_steps")) return null;
  const epochs = fields.positive("epochs")?.value ?? 1;
  const limit = fields.positive("max_steps_per_epoch")?.value ?? null;
  const perEpoch3 = known4.stepsPerEpoch ?? null;
  if (limit === null && perEpoch3 === null) return null;
  return epochs * Math.floor(Math.min(limit ?? Number.POSITIVE_INFINITY, perEpoch3 ?? Number.POSITIVE_INFINITY));
}

// src/configs/torchtune/support.ts
var torchtuneSupport = {
  keys: {
    maxTrainSteps: ["epochs", "num_steps", "max_steps_per_epoch"],
    learningRate: ["optimizer.lr"],
    warmup: ["lr_scheduler.num_warmup_steps"],
    "batch.perDevice": ["batch_size"],
    "batch.accumulation": ["gradient_accumulation_steps"],
    "optimizer.name": ["optimizer._component_"],
    weightDecay: ["optimizer.weight_decay"],
    evaluateEvery: ["run_val_every_n_steps"],
    saveEvery: ["save_every_n_steps", "save_every_n_epochs"],
    keepCheckpoints: ["checkpointer.keep_last_n_checkpoints"]
  },
  composition: "anchors and merge keys; OmegaConf interpolation of values in the same file",
  notSupported: "key-value overrides of `tune run` on the command line"
};

// src/configs/torchtune/reader.ts
var torchtune = {
  id: "torchtune",
  title: "torchtune",
  url: "https://meta-pytorch.org/torchtune",
  recognisedBy: "`_component_` that names a part of torchtune",
  languages: ["yaml", "json"],
  support: torchtuneSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf22(document) : 0,
  read: (document) => ({ kind: "read", value: [readTune(document)], problems: [] })
};
var maxLooked = 500;
var trainingKeys3 = ["optimizer", "epochs", "num_steps", "max_steps_per_epoch", "lr_scheduler", "training"];
function scoreOf22({ root }) {
  const components = mappingsOf(root).slice(0, maxLooked).flatMap(({ node }) => textOf(node.entries.get("_component_")?.value) ?? []);
  const own2 = components.filter((name) => /^torchtune\b/.test(name)).length;
  const trains = trainingKeys3.some((key2) => root.kind === "mapping" && root.entries.has(key2));
  return own2 > 0 && trains ? Math.min(0.95, 0.8 + 0.03 * own2) : 0;
}
function readTune(document) {
  const fields = fieldsOf(document);
  const length = readLength12(fields);
  return buildConfig("torchtune", fields, {
    maxTrainSteps: length,
    learningRate: readRate8(fields),
    schedule: fields.node("optimizer") === null ? null : bindTorchtune(fields),
    warmup: inUnit2(fields.number("lr_scheduler.num_warmup_steps"), "steps"),
    batch: { perDevice: fields.positive("batch_size"), accumulation: firstOf(fields.positive("gradient_accumulation_steps"), byDefault(1)) },
    optimizer: {
      name: fields.text("optimizer._component_"),
      parameters: fields.record("optimizer.betas.0", "optimizer.betas.1", "optimizer.eps", "optimizer.momentum", "clip_grad_norm")
    },
    weightDecay: fields.number("optimizer.weight_decay"),
    ...namedRecords(document.root),
    evaluateEvery: fields.length("steps", "run_val_every_n_steps"),
    saveEvery: firstOf(
      fields.length("steps", "save_every_n_steps"),
      fields.length("epochs", "save_every_n_epochs"),
      fields.has("epochs") ? byDefault({ value: 1, unit: "epochs" }) : null
    ),
    keepCheckpoints: fields.positive("checkpointer.keep_last_n_checkpoints")
  });
}

// src/configs/ultralytics/generation.ts
function yoloFiles(document) {
  const options2 = fieldsOf(document);
  const nested = options2.node("hyp");
  const hyperparameters = nested?.kind === "mapping" ? fieldsOf(document, nested, options2.problems, "hyp.") : options2;
  const generation = generationOf(options2);
  return {
    generation,
    options: options2,
    hyperparameters,
    hasHyperparameters: nested?.kind !== "scalar",
    optimizerDecides: generation === "ultralytics" && options2.text("optimizer")?.value.toLowerCase() === "auto"
  };
}
function generationOf(options2) {
  if (["task", "mode", "close_mosaic", "batch"].some((key2) => options2.has(key2))) return "ultralytics";
  if (options2.has("linear_lr")) return "yolov7";
  return ["hyp", "anchor_t", "obj", "fl_gamma", "batch_size"].some((key2) => options2.has(key2)) ? "yolov5" : "ultralytics";
}

// src/configs/ultralytics/schedule.ts
var keyNames14 = ["epochs", "lr0", "lrf", "cos_lr", "linear_lr", "warmup_epochs", "optimizer"];
function bindUltralytics(files) {
  const { options: options2, hyperparameters } = files;
  const keys = { ...scheduleKeys(hyperparameters, keyNames14), ...scheduleKeys(options2, keyNames14) };
  return bindSchedule(keys, (known4) => bind26(files, known4));
}
function bind26(files, known4) {
  const lengths2 = lengthsWith(known4);
  const said = readSchedule(files, known4);
  if (said.peak === null) lengths2.miss("learning-rate", files.optimizerDecides ? "optimizer" : "lr0");
  if (said.finalFraction === null || said.warmupEpochs === null) lengths2.miss("custom", "hyp");
  if (said.epochs === null) lengths2.miss(known4.steps === void 0 ? "steps" : "steps-per-epoch", "epochs");
  const { peak, finalFraction, warmupEpochs, epochs } = said;
  if (peak === null || finalFraction === null || warmupEpochs === null || epochs === null || lengths2.open.length > 0) {
    const parameters = { ...peak === null ? {} : { peak }, ...finalFraction === null ? {} : { finalFraction } };
    return openBound(lengths2, { family: said.shape, parameters, horizon: epochs === null ? null : { value: epochs, unit: "epochs" } });
  }
  const floor = peak * finalFraction;
  const body = said.shape === "cosine" ? cosine({ peak, floor, steps: epochs, past: "rises" }) : linear({ start: peak, end: floor, steps: Math.max(1, said.decayEpochs) });
  const batches2 = known4.stepsPerEpoch;
  const capped = files.generation === "ultralytics" ? Math.min(warmupEpochs, Math.max(epochs - 1, 0)) : warmupEpochs;
  if (batches2 === void 0) return { kind: "known", schedule: inEpochs(warmedUp(body, capped)), runLength: epochs };
  const warmup = capped > 0 ? Math.max(halfToEven(capped * batches2), leastWarmup[files.generation]) : 0;
  return { kind: "known", schedule: warmedUp(heldPerEpoch(body, batches2), warmup), runLength: Math.ceil(epochs * batches2) };
}
var leastWarmup = { ultralytics: 0, yolov5: 100, yolov7: 1e3 };
function readSchedule({ options: options2, hyperparameters, generation, hasHyperparameters, optimizerDecides }, known4) {
  const number3 = (key2, otherwise) => firstOf(hyperparameters.number(key2), options2.number(key2))?.value ?? (hasHyperparameters ? otherwise : null);
  const epochs = options2.positive("epochs")?.value ?? (known4.steps !== void 0 && known4.stepsPerEpoch !== void 0 ? known4.steps / known4.stepsPerEpoch : null) ?? (generation === "ultralytics" ? 100 : null);
  const isOld = options2.has("linear_lr");
  const isCosine = isOld ? options2.flag("linear_lr")?.value !== true : options2.flag("cos_lr")?.value === true;
  return {
    peak: optimizerDecides ? known4.learningRate ?? null : number3("lr0", 0.01) ?? known4.learningRate ?? null,
    finalFraction: number3("lrf", 0.01),
    warmupEpochs: number3("warmup_epochs", 3),
    epochs,
    shape: isCosine ? "cosine" : "linear",
    decayEpochs: epochs === null ? 0 : isOld ? epochs - 1 : epochs
  };
}
function warmedUp(body, warmup) {
  if (!(warmup > 0)) return body;
  const rising = product([line({ from: 0, to: 1, begin: 0, length: warmup }), body]);
  const curve = pieces([
    { until: warmup, curve: rising },
    { until: Number.POSITIVE_INFINITY, curve: body }
  ]);
  const peak = Math.max(...[0, 1, 2].map((ahead) => curve.at(Math.max(0, Math.floor(warmup) - 1 + ahead))));
  return remade(body, { warmup, peak, parameters: { warmup } }, curve);
}
function halfToEven(value) {
  const rounded3 = Math.round(value);
  return rounded3 - value === 0.5 && rounded3 % 2 !== 0 ? rounded3 - 1 : rounded3;
}

// src/configs/ultralytics/support.ts
var ultralyticsSupport = {
  keys: {
    maxTrainSteps: ["epochs"],
    learningRate: ["lr0"],
    warmup: ["warmup_epochs"],
    "batch.devices": ["device"],
    "batch.global": ["batch", "batch_size", "total_batch_size"],
    "optimizer.name": ["optimizer"],
    weightDecay: ["weight_decay"],
    evaluateEvery: ["val"],
    saveEvery: ["save_period"],
    earlyStoppingPatience: ["patience"]
  },
  composition: "none: one file is one config",
  notSupported: "`time` in hours as a length; `batch` as a share of GPU memory"
};

// src/configs/ultralytics/reader.ts
var rateNames = /* @__PURE__ */ new Set(["lr0", "lrf", "cos_lr", "warmup_bias_lr", "warmup_momentum", "close_mosaic", "linear_lr", "nbs"]);
var otherNames3 = /* @__PURE__ */ new Set([
  "imgsz",
  "img_size",
  "mosaic",
  "copy_paste",
  "hsv_h",
  "hsv_s",
  "hsv_v",
  "fliplr",
  "flipud",
  "degrees",
  "anchor_t",
  "fl_gamma",
  "cls_pw",
  "obj_pw",
  "dfl",
  "single_cls",
  "save_period",
  "noautoanchor",
  "exist_ok",
  "warmup_epochs",
  "deterministic",
  "multi_scale"
]);
var ultralytics = {
  id: "ultralytics",
  title: "Ultralytics YOLO, YOLOv5, YOLOv7",
  url: "https://docs.ultralytics.com/usage/cfg/",
  recognisedBy: "`lr0` or `lrf` beside other arguments of its trainers such as `warmup_bias_lr`, `cos_lr`, `close_mosaic`, `hsv_h`",
  languages: ["yaml", "json", "toml"],
  support: ultralyticsSupport,
  recognise: (document) => document.root.kind === "mapping" ? scoreOf23(document.root) : 0,
  read: (document) => {
    const files = yoloFiles(document);
    const isTraining = (files.options.text("mode")?.value ?? "train") === "train";
    return isTraining ? { kind: "read", value: [readYolo(files)], problems: [] } : { kind: "not-mine" };
  }
};
function scoreOf23(root) {
  const nested = root.entries.get("hyp")?.value;
  const names3 = [...root.entries.keys(), ...nested?.kind === "mapping" ? nested.entries.keys() : []];
  const rates = names3.filter((name) => rateNames.has(name)).length;
  const others2 = names3.filter((name) => otherNames3.has(name)).length;
  if (names3.includes("lr0") && rates + others2 >= 2) return 0.85;
  if (rates >= 1 && rates + others2 >= 3) return 0.75;
  return others2 >= 4 && names3.includes("epochs") ? 0.7 : 0;
}
function readYolo(files) {
  const { options: options2, hyperparameters, generation, hasHyperparameters } = files;
  const number3 = (key2, otherwise) => firstOf(
    hyperparameters.number(key2),
    options2.number(key2),
    hasHyperparameters && otherwise !== null && !hyperparameters.has(key2) ? byDefault(otherwise) : null
  );
  if (files.optimizerDecides && options2.has("lr0")) options2.report("keys-conflict", "lr0", { with: "optimizer", meaning: "auto" });
  const isNew = generation === "ultralytics";
  const isRun = isNew || ["epochs", "weights", "data", "batch_size"].some((key2) => options2.has(key2));
  return buildConfig("ultralytics", options2, {
    maxTrainSteps: firstOf(options2.length("epochs", "epochs"), isNew && !options2.has("epochs") ? byDefault({ value: 100, unit: "epochs" }) : null),
    learningRate: number3("lr0", 0.01),
    schedule: bindUltralytics(files),
    warmup: inUnit2(number3("warmup_epochs", 3), "epochs"),
    batch: batchOf3(options2, generation),
    optimizer: {
      name: firstOf(options2.text("optimizer"), options2.flag("adam")?.value === true ? { ...options2.flag("adam"), value: "Adam" } : null),
      parameters: hyperparameters.record("momentum", "warmup_momentum", "warmup_bias_lr")
    },
    weightDecay: number3("weight_decay", 5e-4),
    ...namedRecords(options2.root),
    evaluateEvery: isRun ? evaluation(options2) : null,
    saveEvery: options2.length("epochs", "save_period"),
    selection: isRun ? { metric: byDefault("fitness"), goal: byDefault("max") } : {},
    earlyStoppingPatience: firstOf(options2.positive("patience"), isNew && !options2.has("patience") ? byDefault(100) : null)
  });
}
function batchOf3(options2, generation) {
  const devices = firstOf(devicesOf2(options2), options2.positive("world_size"));
  const total = options2.positive("total_batch_size");
  if (generation !== "ultralytics" && total !== null) return { global: total, perDevice: options2.positive("batch_size"), devices };
  const batch = options2.positive("batch", "batch_size");
  return { global: batch !== null && batch.value < 1 ? null : batch, devices };
}
function devicesOf2(options2) {
  const node = options2.node("device");
  if (node?.kind === "sequence") return { value: node.items.length, span: node.span };
  const device = options2.text("device");
  return device !== null && /^\d+(?:\s*,\s*\d+)*$/.test(device.value) ? { ...device, value: device.value.split(",").length } : null;
}
function evaluation(options2) {
  const val = options2.flag("val");
  const off = val?.value === false || options2.flag("noval", "notest")?.value === true;
  return off ? null : { ...val, value: { value: 1, unit: "epochs" } };
}

// src/configs/index.ts
var configReaders = [
  detectron2,
  lightning,
  timm,
  megatron,
  ultralytics,
  nemo,
  spacy,
  kohya,
  torchtitan,
  speechbrain,
  torchtune,
  nanogpt,
  espnet,
  deepspeed,
  neox,
  levanter,
  maxText,
  fairseq,
  olmoCore,
  olmo,
  llmFoundry,
  composer,
  litgpt,
  axolotl,
  llamaFactory,
  huggingFace,
  optax,
  keras,
  torch,
  hydra,
  generic
];

// src/configs/interpolation-syntax.ts
var maxNesting3 = 10;
function piecesOf(text) {
  const scan = { text, at: 0 };
  const pieces2 = readPieces(scan, 0);
  return pieces2 === null || scan.at < text.length ? null : pieces2;
}
function readPieces(scan, depth) {
  if (depth > maxNesting3) return null;
  const pieces2 = [];
  let from2 = scan.at;
  const flush = () => {
    if (scan.at > from2) pieces2.push({ kind: "text", text: scan.text.slice(from2, scan.at) });
  };
  for (let braces = 0; scan.at < scan.text.length; ) {
    if (scan.text.startsWith("\\${", scan.at)) scan.at += 3;
    else if (scan.text.startsWith("${", scan.at)) {
      flush();
      const start = scan.at;
      scan.at += 2;
      const inside = readPieces(scan, depth + 1);
      if (inside === null || scan.text[scan.at] !== "}") return null;
      scan.at += 1;
      pieces2.push({ kind: "interpolation", inside, raw: scan.text.slice(start, scan.at) });
      from2 = scan.at;
    } else {
      const character = scan.text[scan.at];
      if (character === "{") braces += 1;
      if (character === "}" && depth > 0 && braces === 0) break;
      if (character === "}") braces = Math.max(0, braces - 1);
      scan.at += 1;
    }
  }
  flush();
  return pieces2;
}

// src/configs/interpolate.ts
var maxSteps = 20;
var maxCopies = 3;
var maxLength = 2e3;
function resolveInterpolations(document) {
  if (document.language !== "yaml" && document.language !== "ini" || !mayInterpolate(document.root)) return document;
  const root = resolved2({ node: document.root, path: [], root: document.root, copies: 0 });
  return root === document.root ? document : { ...document, root };
}
function mayInterpolate(node) {
  if (node.kind === "scalar") return typeof node.value === "string" && node.value.includes("${");
  if (node.kind === "sequence") return node.items.some(mayInterpolate);
  for (const { value } of node.entries.values()) if (mayInterpolate(value)) return true;
  return false;
}
function resolved2({ node, path, root, copies }) {
  if (node.kind === "scalar") return answer2({ node, path, root, copies }) ?? node;
  if (node.kind === "sequence") {
    const items = node.items.map((item, index) => resolved2({ node: item, path: [...path, String(index)], root, copies }));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  let changed = false;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of node.entries) {
    const value = resolved2({ node: entry.value, path: [...path, key2], root, copies });
    changed ||= value !== entry.value;
    entries.set(key2, value === entry.value ? entry : { ...entry, value });
  }
  return changed ? { ...node, entries } : node;
}
function answer2({ node, path, root, copies }) {
  if (typeof node.value !== "string" || !node.value.includes("${") || node.value.length > maxLength) return null;
  const target = targetOf(node.value, path, { root, left: maxSteps });
  if (target === null) return null;
  if (target.kind === "value") return { ...node, value: target.value };
  return placed({ node: target.node, path: target.path, root, copies: copies + 1 }, node);
}
function placed(found, asked) {
  if (found.node.kind === "scalar") return { ...asked, value: found.node.value, raw: found.node.raw, quoted: found.node.quoted };
  return found.copies > maxCopies ? found.node : resolved2(found);
}
function targetOf(text, path, search) {
  const pieces2 = piecesOf(text.trim());
  if (pieces2 === null) return null;
  const [only, ...others2] = pieces2;
  if (only?.kind === "interpolation" && others2.length === 0) return targetOfOne(only.inside, path, search);
  const joined7 = textOf3(pieces2, path, search);
  return joined7 === null ? null : { kind: "value", value: joined7 };
}
function textOf3(pieces2, path, search) {
  let text = "";
  for (const piece of pieces2) {
    const target = piece.kind === "text" ? null : targetOfOne(piece.inside, path, search);
    const value = piece.kind === "text" ? piece.text : target === null ? void 0 : scalarOf2(target);
    if (value === void 0 || text.length > maxLength) return null;
    text += value === null ? "null" : String(value);
  }
  return text;
}
function scalarOf2(target) {
  if (target.kind === "value") return target.value;
  return target.node.kind === "scalar" ? target.node.value : void 0;
}
function targetOfOne(inside, path, search) {
  search.left -= 1;
  if (search.left < 0) return null;
  const [first] = inside;
  const resolver = first?.kind === "text" ? /^\s*([\w.]+):/.exec(first.text) : null;
  if (first?.kind === "text" && resolver !== null) {
    const rest = first.text.slice(resolver[0].length);
    const before = rest === "" ? [] : [{ kind: "text", text: rest }];
    return resolverAnswer(resolver[1] ?? "", argumentsOf3([...before, ...inside.slice(1)]), path, search);
  }
  const written2 = textOf3(inside, path, search);
  const key2 = written2 === null ? null : absoluteKey(written2, path);
  return key2 === null ? null : follow(key2, search);
}
function follow(key2, search) {
  const node = lookup(search.root, key2);
  if (node === void 0) return null;
  if (node.kind !== "scalar" || typeof node.value !== "string") return { kind: "node", node, path: key2.split(".") };
  if (node.value === "???") return null;
  if (!node.value.includes("${")) return { kind: "node", node, path: key2.split(".") };
  return node.value.length > maxLength ? null : targetOf(node.value, key2.split("."), search);
}
function resolverAnswer(name, args, path, search) {
  const [first = [], second] = args;
  const fallback = () => second === void 0 ? null : decoded(second, path, search);
  if (name === "oc.env" || name === "env") return fallback();
  if (name === "oc.decode") return decoded(first, path, search);
  if (name !== "oc.select") return null;
  const key2 = textOf3(first, path, search);
  return (key2 === null ? null : follow(key2.trim(), search)) ?? fallback();
}
function decoded(argument, path, search) {
  const filled = argument.filter((piece) => piece.kind === "interpolation" || piece.text.trim() !== "");
  const [only, ...others2] = filled;
  const target = only?.kind === "interpolation" && others2.length === 0 ? targetOfOne(only.inside, path, search) : null;
  if (target !== null && (target.kind === "value" ? typeof target.value !== "string" : target.node.kind !== "scalar" || typeof target.node.value !== "string"))
    return target;
  const text = target === null ? textOf3(argument, path, search) : scalarOf2(target);
  if (typeof text !== "string") return null;
  const quoted2 = /^(['"])(.*)\1$/s.exec(text.trim())?.[2];
  return { kind: "value", value: quoted2 ?? resolvePlain(text.trim()).value };
}
function argumentsOf3(pieces2) {
  const args = [[]];
  for (const piece of pieces2) {
    if (piece.kind === "interpolation") {
      args.at(-1)?.push(piece);
      continue;
    }
    const [first = "", ...others2] = piece.text.match(/(?:"[^"]*"|'[^']*'|[^,"']|["'])+|,/g) ?? [];
    for (const part of [first, ...others2]) {
      if (part === ",") args.push([]);
      else args.at(-1)?.push({ kind: "text", text: part });
    }
  }
  return args;
}
function absoluteKey(inside, path) {
  if (inside.includes(":")) return null;
  const written2 = inside.trim().replace(/\[\s*['"]?([^\]'"]*)['"]?\s*\]/g, ".$1");
  const dots = /^\.*/.exec(written2)?.[0].length ?? 0;
  const own2 = written2.slice(dots);
  if (own2 === "" || /\.\.|\.$/.test(own2)) return null;
  if (dots === 0) return own2;
  if (dots > path.length) return null;
  return [...path.slice(0, path.length - dots), own2].join(".");
}

// src/configs/profiles.ts
var mostProfiles = 100;
function profilesIn(document) {
  const { root } = document;
  if (root.kind !== "mapping" || root.entries.size > mostProfiles) return [];
  const profiles = [...root.entries.values()].flatMap(
    ({ key: key2, value }) => value.kind === "mapping" ? [{ name: key2, document: { ...document, root: value } }] : []
  );
  return profiles.length < 2 ? [] : profiles;
}
function isWhole({ maxTrainSteps, learningRate }) {
  return maxTrainSteps?.span !== void 0 && learningRate?.span !== void 0;
}
function asProfile(config, name) {
  const rest = config.id.slice(config.path.length);
  return { ...config, id: `${config.path}#${name}${rest}` };
}

// src/configs/wandb.ts
function unwrapWandb(document) {
  const { root } = document;
  if (root.kind !== "mapping" || !isWrapped(root)) return document;
  const entries = /* @__PURE__ */ new Map();
  for (const [key2, entry] of root.entries) {
    if (key2 !== "_wandb" && key2 !== "wandb_version") entries.set(key2, { ...entry, value: wrappedValue(entry.value) ?? entry.value });
  }
  return { ...document, root: { ...root, entries } };
}
function isWrapped(root) {
  const own2 = [...root.entries.values()].filter(({ key: key2 }) => key2 !== "_wandb" && key2 !== "wandb_version");
  return own2.length > 0 && own2.every(({ value }) => wrappedValue(value) !== null);
}
function wrappedValue(node) {
  if (node.kind !== "mapping") return null;
  const value = node.entries.get("value")?.value ?? null;
  if (node.entries.size > 2) return null;
  return [...node.entries.keys()].every((key2) => key2 === "value" || key2 === "desc") ? value : null;
}

// src/configs/read.ts
var maxConfigs = 200;
function readConfigFile(file, others2) {
  const problems = [];
  const configs = [];
  const needed = [];
  let format = null;
  const documents = documentsOf(file);
  for (const document of documents) {
    const composed = composeDocument(file, document, others2);
    if (composed.kind === "needs") {
      needed.push(...composed.files);
      continue;
    }
    const whole = unwrapWandb(withFieldDefaults(composed.document));
    const resolved3 = resolveInterpolations(whole);
    const reading2 = readDocument(resolved3, others2);
    if (reading2.kind === "needs") return reading2;
    problems.push(...composed.document.problems, ...composed.problems, ...reading2.problems);
    if (reading2.kind === "not-config") continue;
    format ??= reading2.format;
    configs.push(...documents.length === 1 && whole === document ? withConversion(file, document, reading2, others2) : reading2.configs);
  }
  if (needed.length > 0) return { kind: "needs", files: [...new Set(needed)] };
  if (format === null) return asPart(file, { kind: "not-config", problems }, others2);
  return asPart(file, { kind: "config", format, configs: withDistinctIds(configs.slice(0, maxConfigs)), problems }, others2);
}
function asPart(file, reading2, others2) {
  if (reading2.kind === "config" ? standsAlone(file, reading2.configs) : !hasTrainingKeys(file)) return reading2;
  const part = groupPartOf(file, others2);
  if (part.kind === "needs") return part;
  if (part.kind === "none") return reading2;
  const problem = { code: "config-part", path: file.path, line: null, values: { group: part.group, of: part.of } };
  const problems = [...reading2.problems, problem];
  const whole = reading2.kind === "config" ? reading2 : asOption(file);
  return whole === null ? { ...reading2, problems } : { ...whole, configs: whole.configs.map(withoutLengthProblem), problems };
}
function asOption(file) {
  const [document] = documentsOf(file);
  const result = document === void 0 ? null : hydra.read(document, /* @__PURE__ */ new Map());
  return result?.kind === "read" ? { kind: "config", format: hydra.id, configs: result.value, problems: result.problems } : null;
}
function standsAlone(file, configs) {
  const [document] = documentsOf(file);
  const isOption = document?.root.kind === "mapping" && ["_target_", "defaults"].some((key2) => document.root.kind === "mapping" && document.root.entries.has(key2));
  return !isOption && configs.some((config) => config.maxTrainSteps !== null || config.includes.length > 0);
}
function hasTrainingKeys(file) {
  return documentsOf(file).some(({ root }) => findKeys(root).size > 0 || mappingsOf(root).some(({ node }) => node.entries.has("_target_")));
}
function withoutLengthProblem(config) {
  return { ...config, problems: config.problems.filter(({ code }) => code !== "config-without-length") };
}
function withConversion(file, document, reading2, others2) {
  const [config, ...more] = reading2.configs;
  const reader = configReaders.find(({ id }) => id === reading2.format);
  const settingsFor = reader?.convert?.bind(reader) ?? null;
  if (config === void 0 || more.length > 0) return reading2.configs;
  const readAgain = (changed) => {
    const again = readConfigFile(changed, others2);
    return again.kind === "config" && again.format === reading2.format ? again.configs[0] ?? null : null;
  };
  return [convertible(config, { file, document, settingsFor, readAgain })];
}
function readDocument(document, others2) {
  const readers = readersFor2(document);
  const profiles = readers[0] === void 0 || readers[0] === generic ? readProfiles(document, others2) : null;
  return profiles ?? readWith(readers, document, others2);
}
function readWith(readers, document, others2) {
  const problems = [];
  for (const reader of readers) {
    const result = reader.read(document, others2);
    if (result.kind === "needs") return result;
    if (result.kind === "read") return { kind: "config", format: reader.id, configs: result.value, problems: [...problems, ...result.problems] };
    if (result.kind === "unreadable") problems.push(...result.problems);
  }
  return { kind: "not-config", problems };
}
function readProfiles(document, others2) {
  const read = profilesIn(document).flatMap((profile) => {
    const reading2 = readWith(readersFor2(profile.document), profile.document, others2);
    return reading2.kind === "config" && reading2.configs.some(isWhole) ? [{ name: profile.name, reading: reading2 }] : [];
  });
  const [first] = read;
  if (first === void 0 || read.length < 2) return null;
  const configs = read.flatMap(({ name, reading: reading2 }) => reading2.configs.map((config) => asProfile(config, name)));
  return { kind: "config", format: first.reading.format, configs, problems: read.flatMap(({ reading: reading2 }) => reading2.problems) };
}
function readersFor2(document) {
  return configReaders.filter((reader) => reader.languages.includes(document.language)).map((reader) => ({ reader, score: reader.recognise(document) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).map(({ reader }) => reader);
}
function withDistinctIds(configs) {
  const seen = /* @__PURE__ */ new Set();
  return configs.map((config) => {
    let id = config.id;
    for (let count = 2; seen.has(id); count++) id = `${config.id}#${count}`;
    seen.add(id);
    return id === config.id ? config : { ...config, id };
  });
}

// src/review/including.ts
var maxCandidates = 300;
var maxNamed = 20;
var baseName = /(?:^|[-_.])(?:base|default|defaults|common|shared)(?:[-_.]|$)/i;
var includable = /\.(?:ya?ml|json|gin)$/i;
var pythonBase = /(?:^|\/)_base_\/.*\.py$/;
function changedBases(change, readings, texts) {
  const configs = new Set(readings.filter(({ kind }) => kind === "config").map(({ path }) => path));
  return change.files.filter(({ path, status }) => {
    if (status === "added" || !(includable.test(path) || pythonBase.test(path)) || /(?:^|\/)\.\w/.test(path)) return false;
    if (configs.has(path)) return true;
    const text = texts.get(path);
    const isPlaced = configRootOf(path) !== null || baseName.test(nameOf4(path)) || pythonBase.test(path);
    return isPlaced && (status === "removed" || text !== void 0 && hasTrainingKeys(text));
  }).map(({ path, previousPath }) => ({ path, previousPath }));
}
function candidatesFor3(bases, tree) {
  const near = tree.filter((path) => bases.some((base) => mayIncludeIt(path, base.path)));
  const distance = (path) => Math.min(...bases.map((base) => stepsBetween(folderOf3(path), folderOf3(base.path))));
  const sorted = near.map((path) => ({ path, steps: distance(path) })).sort((a, b) => a.steps - b.steps || (a.path < b.path ? -1 : 1));
  return { paths: sorted.slice(0, maxCandidates).map(({ path }) => path), omitted: Math.max(0, sorted.length - maxCandidates) };
}
function mayIncludeIt(path, base) {
  if (path === base || extensionOf(path) !== extensionOf(base)) return false;
  const root = configRootOf(base) ?? folderOf3(base);
  if (root === "" ? !path.includes("/") || configRootOf(path) !== null : path.startsWith(`${root}/`)) return true;
  return baseName.test(nameOf4(base)) && configRootOf(path) !== null;
}
function mayIncludeFiles({ text }) {
  return mayInclude(text);
}
function isMadeWith(reading2, bases) {
  return bases.some((base) => includersOf(base, [reading2]).length > 0);
}
function includersOf({ path, previousPath }, readings) {
  const isIt = (other) => other === path || previousPath !== null && other === previousPath;
  return readings.filter(
    (reading2) => reading2.configs.some((config) => config.includes.some(isIt)) || reading2.problems.some(
      ({ code, values }) => code === "file-missing" && (isIt(values.included) || String(values.tried ?? "").split("\n").some(isIt))
    )
  );
}
function baseProblems(bases, readings) {
  return bases.flatMap((base) => {
    const configs = includersOf(base, readings).map((reading2) => reading2.path);
    if (configs.length === 0) return [];
    const values = { count: configs.length, configs: configs.slice(0, maxNamed).join("\n"), more: Math.max(0, configs.length - maxNamed) };
    return [{ code: "included-by", path: base.path, line: null, values }];
  });
}
function withParts(readings) {
  const includers = /* @__PURE__ */ new Map();
  const add = (included, by) => includers.set(included, (includers.get(included) ?? /* @__PURE__ */ new Set()).add(by));
  const isBare2 = ({ configs }) => configs.every(({ maxTrainSteps, includes }) => maxTrainSteps?.span === void 0 && includes.length === 0);
  const lengthless = new Set(readings.filter(isBare2).map(({ path }) => path));
  for (const { path, configs } of readings) {
    for (const config of configs) {
      for (const included of config.parts) add(included, path);
      for (const included of config.includes) if (lengthless.has(included)) add(included, path);
    }
  }
  const groups2 = new Map(readings.flatMap(({ path, configs }) => configs.flatMap(({ parts: parts2 }) => parts2.map((part) => [folderOf3(part), path]))));
  const lone = (path) => lengthless.has(path) && path.includes("/") ? groups2.get(folderOf3(path)) : void 0;
  return readings.map((reading2) => {
    const [of = lone(reading2.path), ...more] = includers.get(reading2.path) ?? [];
    return of === void 0 || reading2.kind !== "config" ? reading2 : asPart2(reading2, { of, more: more.length });
  });
}
function isPart2({ problems }) {
  return problems.some(({ code }) => code === "config-part");
}
function asPart2(reading2, values) {
  const known4 = reading2.problems.find(({ code }) => code === "config-part");
  const problem = { code: "config-part", path: reading2.path, line: null, values: { ...known4?.values, ...values } };
  const problems = reading2.problems.filter((other) => other !== known4);
  return { ...reading2, configs: reading2.configs.map(withoutLengthProblem), problems: [...problems, problem] };
}
function stepsBetween(a, b) {
  const [from2, to] = [a.split("/"), b.split("/")];
  const shared = from2.findIndex((part, index) => part !== to[index]);
  const common = shared < 0 ? from2.length : shared;
  return from2.length - common + (to.length - common);
}
function nameOf4(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function extensionOf(path) {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return extension === "yml" ? "yaml" : extension;
}

// src/review/subjects.ts
function subjectsOf(input) {
  const { change } = input;
  const spaces = input.readings.flatMap((reading2) => reading2.searchSpaces ?? []);
  const pairs = studyPairs(input.studies);
  if (change === null) {
    return [...input.studies.map(studySubject), ...pairs.map(pairSubject), ...projectSubjects(input.studies, input.studies), ...spaces.map(asSubject)];
  }
  const touched = new Set(change.files.filter((file) => file.status !== "removed").map((file) => file.path));
  const studies = input.studies.filter((study) => isTouched(study, { touched, attached: input.attached ?? /* @__PURE__ */ new Set(), runConfigPaths: input.runConfigPaths }));
  const touchedPairs = pairs.filter(({ shorter, longer }) => studies.includes(shorter) || studies.includes(longer));
  const changes = changedConfigs(input, touched);
  const changedSpaces = spaces.filter((space) => touched.has(space.path) && !isKnown(space, input.spacesBefore.get(space.path) ?? []));
  const projects = projectSubjects(input.studies, studies);
  return [...studies.map(studySubject), ...touchedPairs.map(pairSubject), ...projects, ...changes, ...changedSpaces.map(asSubject)];
}
function studySubject(study) {
  return { kind: "study", study };
}
function pairSubject(pair) {
  return { kind: "study-pair", pair };
}
function projectSubjects(studies, wanted) {
  const isPlanned = (of) => of.length > 1 || of.some(({ policy: policy2 }) => policy2.productionSteps !== null);
  return projectsOf(studies).flatMap((project) => {
    return isPlanned(project.studies) && project.studies.some((study) => wanted.includes(study)) ? [{ kind: "project", ...project }] : [];
  });
}
function asSubject(space) {
  return { kind: "search-space", space };
}
function isKnown(space, before) {
  const told2 = ({ parameters, multiFidelity: multiFidelity2 }) => JSON.stringify([multiFidelity2, parameters.map(({ name, kind, low, high, log, choices }) => [name, kind, low, high, log, choices])]);
  return before.some((old) => told2(old) === told2(space));
}
function isTouched(study, { touched, attached, runConfigPaths }) {
  const isCounted = ({ path }) => study.groupedBy === "policy" || runConfigPaths.has(path);
  const filesOf3 = (config) => config === null || !isCounted(config) ? [] : [config.path, ...config.includes];
  const archives = [...touched].filter(isZipName);
  const isIn2 = (path) => touched.has(path) || attached.has(path) || archives.some((archive) => path.startsWith(`${archive}/`));
  const paths = study.trials.flatMap((trial) => [...trial.run.paths, ...filesOf3(trial.config)]);
  return [...paths, ...filesOf3(study.config)].some(isIn2);
}
function changedConfigs({ readings, runConfigPaths, before, policy: policy2, studies, affected }, touched) {
  const subjects = [];
  const judged = readings.filter(({ path }) => touched.has(path) || affected?.has(path) === true);
  const included = new Set(judged.filter((reading2) => !isPart2(reading2)).flatMap(({ configs }) => configs.flatMap((config) => config.includes)));
  const runFolders = new Set(readings.filter((reading2) => reading2.kind === "run" && touched.has(reading2.path)).map((reading2) => folderOf(reading2.path)));
  const tellsARun = (path) => runConfigPaths.has(path) && (!before.has(path) || runFolders.has(folderOf(path)));
  for (const reading2 of judged) {
    const { path, configs } = reading2;
    if (tellsARun(path) || included.has(path) && isPart2(reading2)) continue;
    if (policy2.configs !== null && !matchesAny(path, policy2.configs)) continue;
    for (const [index, config] of configs.entries()) {
      const old = earlier(before.get(path) ?? [], configs, index);
      if (old !== void 0 && sameValues(old, config)) continue;
      const newStudies = studiesBehind(config, studies);
      subjects.push({ kind: "config", config, studies: newStudies, ...old === void 0 ? {} : { before: old } });
      if (old !== void 0) subjects.push(changeOf({ before: old, after: config, newStudies }, studies));
    }
  }
  return subjects;
}
function changeOf(change, all4) {
  const studies = studiesBehind(change.before, all4);
  return { kind: "config-change", ...change, studies, related: relatedTo(studies, all4) };
}
function earlier(olds, fresh, index) {
  const config = fresh[index];
  const name = config === void 0 ? "" : nameIn(config);
  const namesake = name === "" ? void 0 : olds.find((old) => nameIn(old) === name);
  return namesake ?? (name === "" || olds.length === fresh.length ? olds[index] : void 0);
}
function nameIn({ id, path }) {
  return id.startsWith(path) ? id.slice(path.length) : "";
}
function sameValues(a, b) {
  if (a.values.size !== b.values.size) return false;
  for (const [path, { value }] of a.values) {
    const other = b.values.get(path);
    if (other === void 0 || !Object.is(other.value, value)) return false;
  }
  return true;
}

// src/review/engine.ts
function review(input) {
  const touched = new Set(input.change?.files.map((file) => file.path));
  const changed = input.change === null ? {} : { changed: { before: input.before, touched } };
  const assembled = assembleStudies({ readings: input.readings, policy: input.policy, paths: input.paths ?? [], ...changed });
  const subjects = subjectsOf({ ...input, studies: assembled.studies, runConfigPaths: assembled.runConfigPaths });
  const outcome = judge(subjects, input.policy);
  const { findings: kept, suppressed } = applyPolicy(outcome.findings, input.policy, input.today);
  const findings = saidOnce(kept);
  const studies = reportStudies(subjects, findings);
  return {
    verdict: verdictOf(findings, outcome.cleared || suppressed.length > 0),
    findings: withForecasts(findings, studies),
    abstentions: outcome.abstentions,
    suppressed,
    studies,
    schedules: scheduleEntries(subjects),
    charts: scheduleCharts(subjects, findings),
    files: withProblems(input.readings, [...input.problems, ...assembled.problems]),
    headSha: input.change?.headSha ?? null,
    command: input.command
  };
}
function judge(subjects, policy2) {
  const outcome = { findings: [], abstentions: [], cleared: false };
  for (const subject of subjects) {
    if (isNoBusiness(subject)) {
      outcome.cleared = true;
      continue;
    }
    for (const rule of rules) {
      if (rule.meta.subjects.includes(subject.kind)) consult(rule, subject, policy2, outcome);
    }
  }
  return outcome;
}
function isNoBusiness(subject) {
  if (subject.kind === "config") return isSmokeTest(subject.config) || subject.before !== void 0 && sameTraining(subject.before, subject.config);
  return subject.kind === "config-change" && isSmokeTest(subject.after);
}
function consult(rule, subject, policy2, outcome) {
  const options2 = rule.options.safeParse(policy2.rules.get(rule.meta.id)?.options ?? {});
  if (!options2.success) return;
  const verdict = rule.check(subject, options2.data);
  if (verdict.kind === "clear") outcome.cleared = true;
  if (verdict.kind === "unknown") {
    outcome.abstentions.push({ rule: rule.meta.id, subject: nameOf5(subject), reason: verdict.because, evidence: verdict.evidence ?? {} });
  }
  if (verdict.kind === "advise")
    outcome.findings.push(...freshAdvice(rule, subject, verdict.advice, options2.data).map((advice) => findingFrom(rule, subject, advice)));
}
function freshAdvice(rule, subject, advice, options2) {
  if (subject.kind !== "config" || subject.before === void 0 || advice.every(({ at }) => at !== void 0)) return advice;
  const verdict = rule.check({ kind: "config", config: subject.before, studies: subject.studies }, options2);
  const said = new Set(verdict.kind === "advise" ? verdict.advice.map(({ key: key2, evidence }) => JSON.stringify([key2, evidence])) : []);
  return advice.filter(({ at, key: key2, evidence }) => at !== void 0 || !said.has(JSON.stringify([key2, evidence])));
}
function findingFrom(rule, subject, advice) {
  const name = nameOf5(subject);
  return {
    rule: rule.meta.id,
    severity: advice.severity ?? rule.meta.severity,
    confidence: advice.confidence,
    subject: name,
    location: advice.at ?? null,
    evidence: advice.evidence,
    edit: advice.edit ?? null,
    claims: rule.meta.claims,
    claimStatus: rule.meta.status,
    fingerprint: [rule.meta.id, "study" in name ? `study:${name.study}` : `config:${name.config}`, advice.key ?? ""].join("|")
  };
}
function nameOf5(subject) {
  if (subject.kind === "study") return { study: subject.study.name };
  if (subject.kind === "project") return { study: subject.name };
  if (subject.kind === "search-space") return { config: subject.space.id };
  if (subject.kind === "study-pair") return { study: subject.pair.longer.name };
  return { config: subject.kind === "config" ? subject.config.id : subject.after.id };
}
function verdictOf(findings, judged) {
  if (findings.some((finding) => finding.severity !== "note")) return "attention";
  if (findings.length > 0) return "advice";
  return judged ? "clear" : "nothing-to-judge";
}
function reportStudies(subjects, findings) {
  const studies = subjects.flatMap((subject) => subject.kind === "study" ? [subject.study] : []);
  const finished2 = studies.flatMap((study) => study.trials.filter(({ feasible }) => feasible).map((trial) => ({ trial, study })));
  return studies.map((study) => {
    const judged = study.trials.filter((trial) => trial.feasible).length;
    const recommendation = recommendationFor(study, findings);
    const forecast = forecastOf(study, { recommended: recommendation?.maxTrainSteps ?? null, finished: finished2 });
    return { study, judged, censored: study.trials.length - judged, regime: regimeOf(study), recommendation, forecast };
  });
}
function withProblems(readings, problems) {
  const about = (path) => problems.filter((problem) => problem.path === path);
  const known4 = new Set(readings.map((reading2) => reading2.path));
  const files = readings.map((reading2) => ({ ...reading2, problems: [...reading2.problems, ...about(reading2.path)] }));
  for (const path of new Set(problems.map((problem) => problem.path))) {
    if (!known4.has(path)) files.push({ path, kind: "unknown", format: null, configs: [], runs: [], problems: about(path) });
  }
  return files;
}

// src/text/python-searches.ts
var maxPythonLength2 = 3e5;
var maxFound2 = 2e3;
var hint = /suggest_|tune\.|syne_tune|wandb\.sweep|['"]parameters['"]|create_experiment|RangeParameter|ChoiceParameter|Distribution\(|_param\(|['"]_type['"]|create_study/;
function pythonSearches(file) {
  if (file.text.length > maxPythonLength2 || !hint.test(file.text)) return { calls: [], dictionaries: [] };
  const tree = parser.parse(file.text);
  const statements = new PythonStatements(createBuilder(file));
  statements.module(tree.topNode);
  const calls = [];
  const dictionaries = [];
  let depth = 0;
  tree.iterate({
    enter: ({ node }) => {
      if (node.name === "CallExpression" && calls.length < maxFound2) {
        const value = statements.valueOf(node);
        if (value.kind === "mapping") calls.push({ node: value, name: nameOf6(file.text, node) });
      }
      if (node.name === "DictionaryExpression" && depth++ === 0 && dictionaries.length < maxFound2) {
        const value = statements.valueOf(node);
        if (value.kind === "mapping") dictionaries.push(value);
      }
    },
    leave: ({ node }) => {
      if (node.name === "DictionaryExpression") depth--;
    }
  });
  return { calls, dictionaries };
}
function nameOf6(text, node) {
  const names3 = [];
  let inner = node;
  for (let outer = node.parent; outer !== null && names3.length < 8; outer = outer.parent) {
    const key2 = keyIn(text, outer, inner);
    if (key2 !== null) names3.unshift(key2);
    if (outer.name === "AssignStatement" || outer.name.endsWith("Statement")) {
      if (names3.length === 0 && outer.name === "AssignStatement") names3.unshift(targetOf2(text, outer, inner) ?? "");
      break;
    }
    inner = outer;
  }
  const name = names3.join(".");
  return name === "" ? null : name;
}
function keyIn(text, outer, inner) {
  if (outer.name === "DictionaryExpression") {
    const children2 = childrenOf(outer).filter((child2) => child2.name !== "Comment");
    const index2 = children2.findIndex((child2) => child2.from === inner.from && child2.to === inner.to);
    const [key3, colon] = [children2[index2 - 2], children2[index2 - 1]];
    return colon?.name === ":" && key3?.name === "String" ? unquoted(textOf2(text, key3)) : null;
  }
  if (outer.name !== "ArgList" || textOf2(text, outer.parent?.firstChild ?? null) !== "dict") return null;
  const children = childrenOf(outer);
  const index = children.findIndex((child2) => child2.from === inner.from && child2.to === inner.to);
  const [key2, sign] = [children[index - 2], children[index - 1]];
  return sign?.name === "AssignOp" && key2 !== void 0 ? textOf2(text, key2) : null;
}
function targetOf2(text, statement, value) {
  const target = statement.firstChild;
  if (target === null || target.from === value.from) return null;
  if (target.name === "VariableName") return textOf2(text, target);
  const key2 = target.name === "MemberExpression" ? target.getChild("String") : null;
  return key2 === null ? null : unquoted(textOf2(text, key2));
}
function unquoted(literal3) {
  return literal3.replace(/^[a-zA-Z]*(['"])(.*)\1$/s, "$2");
}

// src/searches/roles.ts
var moreLengths = /* @__PURE__ */ new Set(["max_duration", "n_epoch", "epoch", "max_train_samples", "max_tokens", "train_batches"]);
var notLengths = /* @__PURE__ */ new Set(["max_iter", "iterations", "n_iterations", "num_iterations", "max_iterations", "n_steps", "total_iterations", "num_updates"]);
var policyGradient = /(?:^|\.)(?:clip_range|clip_param|gae_lambda|ent_coef|vf_coef|lambda_|num_sgd_iter|sgd_minibatch_size)$/;
var rolloutWords = /* @__PURE__ */ new Set(["n_epochs", "num_epochs", "epochs", "num_steps", "update_epochs"]);
function roleOf(name) {
  const segments = name.split(/[./]/).map((segment) => normalizedKey(segment));
  const key2 = segments.at(-1) ?? "";
  const parent = segments.at(-2) ?? "";
  if (notLengths.has(key2)) return "other";
  if (moreLengths.has(key2)) return "length";
  if (key2 === "learn_rate") return "learning-rate";
  for (const { field, keys, under } of aliases) {
    if (field !== "length" && field !== "learningRate") continue;
    if (keys.split(" ").includes(key2) && (under === void 0 || under.test(parent))) return field === "length" ? "length" : "learning-rate";
  }
  return "other";
}
function withRoles(parameters) {
  if (!parameters.some(({ name }) => policyGradient.test(name))) return parameters;
  return parameters.map((one) => rolloutWords.has(normalizedKey(one.name.split(/[./]/).at(-1) ?? "")) ? { ...one, role: "other" } : one);
}

// src/searches/parameters.ts
function rangeOf(name, span, { low, high, log = false }) {
  return { name, role: roleOf(name), kind: "range", low, high, log, choices: [], span, fixing: null };
}
function choicesOf(name, span, list3) {
  const choices = list3?.kind === "sequence" ? list3.items.map(scalarOf3) : [];
  return { ...valuesOf(name, span, choices), fixing: list3?.kind === "sequence" ? { span: list3.span, before: "[", after: "]" } : null };
}
function valuesOf(name, span, choices) {
  return { name, role: roleOf(name), kind: "choices", low: null, high: null, log: false, choices, span, fixing: null };
}
function unboundedOf(name, span, { log = false } = {}) {
  return { name, role: roleOf(name), kind: "unbounded", low: null, high: null, log, choices: [], span, fixing: null };
}
function scalarOf3(node) {
  return node.kind === "scalar" ? node.value : `${node.kind} in line ${node.span.line}, ${node.span.start}`;
}
function child(node, ...keys) {
  if (node?.kind !== "mapping") return void 0;
  for (const key2 of keys) {
    const entry = node.entries.get(key2);
    if (entry !== void 0) return entry.value;
  }
  return void 0;
}
function numberOf2(node) {
  return node?.kind === "scalar" ? asNumber(node.value) : null;
}
function textOf4(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}
function isTrue2(node) {
  return node?.kind === "scalar" && (node.value === true || node.value === "true" || node.value === "True");
}
function goalOf3(text) {
  if (text === null) return null;
  if (/(?:^|\.|_)min(?:imi[sz]e)?$/i.test(text)) return "min";
  return /(?:^|\.|_)max(?:imi[sz]e)?$/i.test(text) ? "max" : null;
}
function entriesOf2(node) {
  return node?.kind === "mapping" ? [...node.entries.values()] : [];
}
function mappingsIn(node) {
  return node?.kind === "sequence" ? node.items.filter((item) => item.kind === "mapping") : [];
}
function calleeName(node) {
  return (node.tag ?? "").split(".").at(-1) ?? "";
}

// src/searches/algoperf.ts
var algoperf = {
  id: "algoperf",
  title: "AlgoPerf tuning search space",
  url: "https://github.com/mlcommons/algorithmic-efficiency",
  recognisedBy: "parameters with `feasible_points`, or `min`, `max` and `scaling`; a list of points in a file called `\u2026search_space\u2026.json`",
  languages: ["json"],
  ownsFile: true,
  read: ({ document }) => {
    const ranges = entriesOf2(document.root).flatMap((entry) => parameterOf(entry) ?? []);
    if (ranges.length > 0) return [{ parameters: ranges }];
    return /search_space[^/]*\.json$/i.test(document.path) ? pointsIn(document.root) : [];
  }
};
function parameterOf({ key: key2, keySpan, value }) {
  const points = child(value, "feasible_points");
  if (points?.kind === "sequence") return choicesOf(key2, keySpan, points);
  const [low, high, scaling] = [child(value, "min"), child(value, "max"), textOf4(child(value, "scaling"))];
  if (low === void 0 || high === void 0 || scaling === null) return null;
  return rangeOf(key2, keySpan, { low: numberOf2(low), high: numberOf2(high), log: scaling === "log" });
}
function pointsIn(root) {
  const points = mappingsIn(root);
  const [first] = points;
  if (points.length < 2 || first === void 0) return [];
  const parameters = entriesOf2(first).flatMap(({ key: key2, keySpan }) => {
    const values = points.flatMap((point) => {
      const value = child(point, key2);
      return value?.kind === "scalar" ? [value.value] : [];
    });
    return values.length === points.length ? [valuesOf(key2, keySpan, values)] : [];
  });
  return parameters.length === 0 ? [] : [{ parameters, trials: points.length }];
}

// src/searches/ax.ts
var ax = {
  id: "ax",
  title: "Ax",
  url: "https://ax.dev/docs/core/",
  recognisedBy: "`parameters` with `type: range` and `bounds` or `type: choice` and `values`, or `RangeParameter(\u2026)` in Python",
  languages: ["yaml", "json", "python"],
  ownsFile: true,
  read: (source) => source.document.language === "python" ? inPython(source) : inDocument(source.document.root)
};
function inDocument(root) {
  const parameters = mappingsIn(child(root, "parameters")).flatMap((node) => listedParameter(node) ?? []);
  if (parameters.length === 0) return [];
  const minimize = child(root, "minimize");
  const goal = minimize === void 0 ? null : isTrue2(minimize) ? "min" : "max";
  return [{ parameters, metric: { name: textOf4(child(root, "objective_name")), goal }, trials: numberOf2(child(root, "total_trials")) }];
}
function listedParameter(node, key2) {
  const name = key2 ?? textOf4(child(node, "name"));
  const type = textOf4(child(node, "type"));
  if (name === null) return null;
  const values = child(node, "values");
  if (type === "choice" && values !== void 0) return choicesOf(name, node.span, values);
  const bounds = child(node, "bounds");
  if (type !== "range" || bounds?.kind !== "sequence") return null;
  return rangeOf(name, node.span, { low: numberOf2(bounds.items[0]), high: numberOf2(bounds.items[1]), log: isTrue2(child(node, "log_scale")) });
}
function inPython({ python }) {
  const parameters = [
    ...python.dictionaries.flatMap((node) => listedParameter(node) ?? mappingsIn(child(node, "parameters")).flatMap((one) => listedParameter(one) ?? [])),
    ...python.calls.flatMap(({ node }) => constructed(node) ?? [])
  ];
  return parameters.length === 0 ? [] : [{ parameters }];
}
function constructed(node) {
  const callee = calleeName(node);
  const name = textOf4(child(node, "name", "0"));
  if (name === null) return null;
  if (callee === "RangeParameter") {
    const [low, high] = [child(node, "lower", "2"), child(node, "upper", "3")];
    return rangeOf(name, node.span, { low: numberOf2(low), high: numberOf2(high), log: isTrue2(child(node, "log_scale", "4")) });
  }
  if (callee === "RangeParameterConfig") {
    const bounds = child(node, "bounds", "1");
    const [low, high] = bounds?.kind === "sequence" ? bounds.items : [];
    return rangeOf(name, node.span, { low: numberOf2(low), high: numberOf2(high), log: textOf4(child(node, "scaling")) === "log" });
  }
  if (callee === "ChoiceParameter") return choicesOf(name, node.span, child(node, "values", "2"));
  return callee === "ChoiceParameterConfig" ? choicesOf(name, node.span, child(node, "values", "1")) : null;
}

// src/searches/optuna.ts
var optuna = {
  id: "optuna",
  title: "Optuna",
  url: "https://optuna.readthedocs.io/en/stable/reference/generated/optuna.trial.Trial.html",
  recognisedBy: "`suggest_float(\u2026)` and its kin, `FloatDistribution`, or parameters with `type`, `low` and `high`, or `choices`",
  languages: ["yaml", "json", "toml", "python"],
  ownsFile: false,
  read: (source) => source.document.language === "python" ? inPython2(source) : inDocument2(source.document.root)
};
var pruners = /^(?:Hyperband|SuccessiveHalving)Pruner$/;
function inPython2({ python }) {
  const parameters = python.calls.flatMap(({ node, name }) => suggested(node) ?? distribution(calleeName(node), node, name?.split(".").at(-1) ?? null) ?? []);
  if (parameters.length === 0) return [];
  const call = (...names3) => python.calls.find(({ node }) => names3.includes(calleeName(node)))?.node;
  const study = call("create_study");
  const pruner = python.calls.find(({ node }) => pruners.test(calleeName(node)))?.node;
  return [
    {
      parameters,
      metric: { name: null, goal: study === void 0 ? null : goalOf3(textOf4(child(study, "direction"))) ?? "min" },
      trials: numberOf2(child(call("optimize", "hyperparameter_search"), "n_trials")),
      multiFidelity: pruner === void 0 ? null : { scheduler: calleeName(pruner), resource: null }
    }
  ];
}
function suggested(node) {
  const [, kind] = /^suggest_(float|int|categorical|uniform|loguniform|discrete_uniform)$/.exec(calleeName(node)) ?? [];
  const name = textOf4(child(node, "name", "0"));
  if (kind === void 0 || name === null || child(node, "name", "0")?.tag !== void 0) return null;
  if (kind === "categorical") return choicesOf(name, node.span, child(node, "choices", "1"));
  const log = kind === "loguniform" || isTrue2(child(node, "log"));
  return rangeOf(name, node.span, { low: numberOf2(child(node, "low", "1")), high: numberOf2(child(node, "high", "2")), log });
}
function distribution(className, node, name) {
  const [, kind] = /^(Float|Int|Categorical|Uniform|LogUniform|DiscreteUniform|IntUniform|IntLogUniform)Distribution$/.exec(className) ?? [];
  if (kind === void 0 || name === null) return null;
  if (kind === "Categorical") return choicesOf(name, node.span, child(node, "choices", "0"));
  const log = kind.includes("Log") || isTrue2(child(node, "log"));
  return rangeOf(name, node.span, { low: numberOf2(child(node, "low", "0")), high: numberOf2(child(node, "high", "1")), log });
}
var places = ["search_space", "searchSpace", "space", "distributions", "params", "parameters", "hyperparameters", "hyperparameter_space", "hpo", "optuna"];
var maxDepth6 = 4;
function inDocument2(root) {
  const parameters = spaceIn(root, 0);
  if (parameters.length === 0) return [];
  const study = child(root, "study", "optuna") ?? root;
  const direction = textOf4(child(study, "direction") ?? child(root, "direction"));
  const trials = numberOf2(child(root, "n_trials")) ?? numberOf2(child(study, "n_trials"));
  return [{ parameters, metric: { name: textOf4(child(study, "metric") ?? child(root, "metric")), goal: goalOf3(direction) }, trials }];
}
function spaceIn(node, depth) {
  const own2 = entriesOf2(node).flatMap((entry) => spaceParameter(entry) ?? []);
  if (own2.length > 0 || depth > maxDepth6) return own2;
  for (const key2 of places) {
    const below2 = child(node, key2);
    const found = below2 === void 0 ? [] : spaceIn(below2, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}
function spaceParameter({ key: key2, keySpan, value }) {
  if (value.kind !== "mapping") return null;
  const attributes = child(value, "attributes");
  const className = textOf4(child(value, "name"));
  if (attributes?.kind === "mapping" && className !== null) return distribution(className, attributes, key2);
  const type = textOf4(child(value, "type", "distribution", "suggest", "method")) ?? "";
  if (!/^(?:suggest_)?(?:float|int|integer|double|categorical|choice|uniform|loguniform|log_uniform|int_uniform|discrete_uniform)$/.test(type)) return null;
  const choices = child(value, "choices", "values");
  if (choices !== void 0 && choices.kind === "sequence") return choicesOf(key2, keySpan, choices);
  const [low, high] = [child(value, "low", "min"), child(value, "high", "max")];
  if (low === void 0 || high === void 0) return null;
  return rangeOf(key2, keySpan, { low: numberOf2(low), high: numberOf2(high), log: isTrue2(child(value, "log")) || type.includes("log") });
}

// src/searches/hydra.ts
var hydra2 = {
  id: "hydra",
  title: "Hydra multirun",
  url: "https://hydra.cc/docs/tutorials/basic/running_your_app/multi-run/",
  recognisedBy: "`hydra.sweeper` with `params`, `search_space` or `ax_config`; `-m` or `--multirun` and overrides with several values",
  languages: ["yaml", "json", "shell"],
  ownsFile: false,
  read: (source) => source.document.language === "shell" ? inScript(source) : inDocument3(source.document.root)
};
function inDocument3(root) {
  const sweeper = child(child(root, "hydra"), "sweeper");
  if (sweeper?.kind !== "mapping") return [];
  const parameters = [
    ...entriesOf2(child(sweeper, "params")).flatMap((entry) => sweptParameter(entry) ?? []),
    ...entriesOf2(child(sweeper, "search_space")).flatMap((entry) => spaceParameter(entry) ?? []),
    ...entriesOf2(child(child(sweeper, "ax_config"), "params")).flatMap(({ key: key2, value }) => listedParameter(value, key2) ?? [])
  ];
  if (parameters.length === 0) return [];
  const metric = textOf4(child(root, "optimized_metric"));
  return [{ parameters, metric: { name: metric, goal: goalOf3(textOf4(child(sweeper, "direction"))) }, trials: numberOf2(child(sweeper, "n_trials")) }];
}
function inScript({ document, text }) {
  if (!/(?:\.py['"]?(?:\s[^\n]*)?\s-m\s|\s--multirun\b)/.test(text.replaceAll(/\\\r?\n/g, " "))) return [];
  const { root } = parseShell({ path: document.path, text: text.replaceAll("--multirun", "-m".padEnd("--multirun".length)) });
  const overrides = entriesOf2(root).filter(({ keySpan }) => !text.startsWith("-", keySpan.start));
  const parameters = overrides.flatMap((entry) => sweptParameter(entry) ?? []);
  return parameters.length === 0 ? [] : [{ parameters }];
}
function sweptParameter({ key: key2, keySpan, value }) {
  if (value.kind === "sequence") return choicesOf(key2, keySpan, value);
  if (value.kind !== "scalar" || typeof value.value !== "string") return null;
  return parseSweep(key2.replace(/^\++/, ""), value);
}
function parseSweep(name, node) {
  let text = String(node.value).trim();
  let log = false;
  for (let [, wrapper, inside] = wrapped(text); wrapper !== void 0 && inside !== void 0; [, wrapper, inside] = wrapped(text)) {
    const parts3 = splitTop(inside);
    log ||= wrapper === "tag" && parts3.slice(0, -1).some((tag) => tag === "log");
    text = wrapper === "tag" ? parts3.at(-1) ?? "" : inside;
    if (wrapper !== "tag" && parts3.length > 1) break;
  }
  const [, kind, list3 = ""] = /^(choice|range|interval)\((.*)\)$/s.exec(text) ?? [];
  const parts2 = splitTop(kind === void 0 ? text : list3);
  if (kind === "interval") return rangeOf(name, node.span, { low: parseNumber(parts2[0] ?? ""), high: parseNumber(parts2[1] ?? ""), log });
  if (kind === "range") return steppedRange(name, node, parts2);
  return parts2.length < 2 ? null : { ...valuesOf(name, node.span, parts2.map(meaningOf2)), fixing: kind === void 0 && !node.quoted ? { span: node.span, before: "", after: "" } : null };
}
function wrapped(text) {
  return /^(tag|sort|shuffle)\((.*)\)$/s.exec(text) ?? [];
}
function steppedRange(name, node, parts2) {
  const numbers = parts2.map((part) => parseNumber(part.replace(/^(?:start|stop|step)=/, "")));
  const [low, end, step2] = numbers.length === 1 ? [0, numbers[0] ?? null, 1] : [numbers[0] ?? null, numbers[1] ?? null, numbers[2] ?? 1];
  return rangeOf(name, node.span, { low: low ?? null, high: end === null || end === void 0 || step2 === null ? null : end - (step2 ?? 1) });
}
function splitTop(text) {
  const parts2 = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (character === "," && depth === 0) {
      parts2.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts2, text.slice(start).trim()].filter((part) => part !== "");
}
function meaningOf2(text) {
  return parseNumber(text) ?? text.replace(/^(['"])(.*)\1$/s, "$2");
}

// src/searches/katib.ts
var katib = {
  id: "katib",
  title: "Kubeflow Katib",
  url: "https://www.kubeflow.org/docs/components/katib/user-guides/hp-tuning/configure-experiment/",
  recognisedBy: "`apiVersion: kubeflow.org/\u2026`, `kind: Experiment` and `spec.parameters` with a `feasibleSpace`",
  languages: ["yaml", "json"],
  ownsFile: true,
  read: ({ document: { root } }) => {
    const isExperiment = textOf4(child(root, "apiVersion"))?.startsWith("kubeflow.org/") && textOf4(child(root, "kind")) === "Experiment";
    const spec = child(root, "spec");
    if (!isExperiment || spec === void 0) return [];
    const objective = child(spec, "objective");
    const algorithm = child(spec, "algorithm");
    return [
      {
        parameters: mappingsIn(child(spec, "parameters")).flatMap((node) => parameterOf2(node) ?? []),
        metric: { name: textOf4(child(objective, "objectiveMetricName")), goal: goalOf3(textOf4(child(objective, "type"))) },
        trials: numberOf2(child(spec, "maxTrialCount")),
        multiFidelity: multiFidelityOf(algorithm)
      }
    ];
  }
};
function multiFidelityOf(algorithm) {
  const name = textOf4(child(algorithm, "algorithmName"));
  if (name === null || !/hyperband|pbt|bohb/i.test(name)) return null;
  const settings2 = mappingsIn(child(algorithm, "algorithmSettings"));
  const resource = settings2.find((setting2) => textOf4(child(setting2, "name")) === "resource_name");
  return { scheduler: name, resource: textOf4(child(resource, "value")) };
}
function parameterOf2(node) {
  const name = textOf4(child(node, "name"))?.replace(/^-+/, "") ?? null;
  const space = child(node, "feasibleSpace");
  if (name === null || space === void 0) return null;
  const list3 = child(space, "list");
  if (list3 !== void 0) return choicesOf(name, node.span, list3);
  const log = /log/i.test(textOf4(child(space, "distribution")) ?? "");
  return rangeOf(name, node.span, { low: numberOf2(child(space, "min")), high: numberOf2(child(space, "max")), log });
}

// src/searches/nni.ts
var nni = {
  id: "nni",
  title: "NNI",
  url: "https://nni.readthedocs.io/en/stable/hpo/search_space.html",
  recognisedBy: "parameters with `_type` and `_value`",
  languages: ["yaml", "json", "python"],
  ownsFile: true,
  read: ({ document, python }) => [document.root, ...python.dictionaries].flatMap((node) => searchIn(node))
};
function searchIn(node) {
  const parameters = entriesOf2(child(node, "searchSpace", "search_space") ?? node).flatMap((entry) => parameterOf3(entry) ?? []);
  if (parameters.length === 0) return [];
  const tuner = child(node, "advisor", "tuner");
  const name = textOf4(child(tuner, "name", "builtinTunerName", "builtinAdvisorName"));
  const mode = textOf4(child(child(tuner, "classArgs"), "optimize_mode"));
  return [
    {
      parameters,
      metric: { name: null, goal: goalOf3(mode) },
      trials: numberOf2(child(node, "maxTrialNumber", "maxTrialNum")),
      multiFidelity: name !== null && /hyperband|bohb/i.test(name) ? { scheduler: name, resource: "TRIAL_BUDGET" } : null
    }
  ];
}
function parameterOf3({ key: key2, keySpan, value }) {
  const type = textOf4(child(value, "_type"));
  const given4 = child(value, "_value");
  if (type === null || given4?.kind !== "sequence") return null;
  if (type === "choice") return choicesOf(key2, keySpan, given4);
  const log = type.includes("log");
  if (type.endsWith("normal")) return unboundedOf(key2, keySpan, { log });
  return rangeOf(key2, keySpan, { low: numberOf2(given4.items[0]), high: numberOf2(given4.items[1]), log });
}

// src/searches/ray-tune.ts
var rayTune = {
  id: "ray-tune",
  title: "Ray Tune",
  url: "https://docs.ray.io/en/latest/tune/api/search_space.html",
  recognisedBy: "`tune.loguniform(\u2026)`, `tune.choice(\u2026)` and their kin, or `grid_search:` in YAML",
  languages: ["yaml", "json", "python"],
  ownsFile: false,
  read: (source) => source.document.language === "python" ? inPython3(source) : inDocument4(source.document.root)
};
var multiFidelity = /^(?:ASHAScheduler|AsyncHyperBandScheduler|HyperBandScheduler|HyperBandForBOHB)$/;
function inPython3({ python }) {
  const isTunes = ({ node }) => /^(?:ray\.)?tune\.\w+$/.test(node.tag ?? "");
  const parameters = python.calls.filter(isTunes).flatMap((call) => sampled2(call) ?? []);
  if (parameters.length === 0) return [];
  const named2 = (pattern) => python.calls.find(({ node }) => pattern.test(calleeName(node)))?.node;
  const run = named2(/^TuneConfig$/) ?? python.calls.find(({ node }) => /^(?:ray\.)?tune\.run$/.test(node.tag ?? ""))?.node;
  const scheduler = named2(multiFidelity);
  const metricOf = (key2) => textOf4(child(run, key2)) ?? textOf4(child(scheduler, key2));
  return [
    {
      parameters,
      metric: { name: metricOf("metric"), goal: goalOf3(metricOf("mode")) },
      trials: numberOf2(child(run, "num_samples")),
      multiFidelity: scheduler === void 0 ? null : { scheduler: calleeName(scheduler), resource: textOf4(child(scheduler, "time_attr")) ?? "training_iteration" }
    }
  ];
}
function sampled2({ node, name }) {
  const kind = calleeName(node);
  if (name === null) return null;
  if (kind === "choice" || kind === "grid_search" || kind === "ordinal" || kind === "logordinal") return choicesOf(name, node.span, listOf(node));
  if (kind === "randn" || kind === "qrandn") return unboundedOf(name, node.span);
  if (!/^(?:q?(?:log)?uniform|reverseloguniform|q?(?:log)?randint|(?:log)?finrange)$/.test(kind)) return null;
  return rangeOf(name, node.span, { low: numberOf2(child(node, "lower", "0")), high: numberOf2(child(node, "upper", "1")), log: kind.includes("log") });
}
function listOf(node) {
  return child(node, "categories", "values", "0");
}
var maxDepth7 = 12;
function inDocument4(root) {
  const parameters = gridsIn(root, [], 0);
  return parameters.length === 0 ? [] : [{ parameters }];
}
function gridsIn(node, path, depth) {
  if (depth > maxDepth7) return [];
  return entriesOf2(node).flatMap(({ key: key2, keySpan, value }) => {
    const grid = child(value, "grid_search");
    if (grid?.kind === "sequence") return [choicesOf([...path, key2].join("."), keySpan, grid)];
    return gridsIn(value, key2 === "config" ? [] : [...path, key2], depth + 1);
  });
}

// src/searches/syne-tune.ts
var schedulers9 = /(?:Scheduler|^ASHA|^MOBSTER|^HyperTune|^BOHB|^DyHPO|Hyperband)$/;
var syneTune = {
  id: "syne-tune",
  title: "Syne Tune",
  url: "https://syne-tune.readthedocs.io/en/latest/search_space.html",
  recognisedBy: "Python that imports `syne_tune` and gives names to `loguniform(\u2026)`, `randint(\u2026)`, `choice(\u2026)` and their kin",
  languages: ["python"],
  ownsFile: false,
  read: ({ python, text }) => {
    if (!/^\s*(?:from|import)\s+syne_tune\b/m.test(text)) return [];
    const parameters = python.calls.flatMap((call) => sampled2(call) ?? []);
    if (parameters.length === 0) return [];
    const scheduler = python.calls.find(({ node }) => schedulers9.test(calleeName(node)))?.node;
    const resource = textOf4(child(scheduler, "max_resource_attr")) ?? textOf4(child(scheduler, "resource_attr"));
    const minimize = child(scheduler, "do_minimize");
    return [
      {
        parameters,
        metric: {
          name: textOf4(child(scheduler, "metric")),
          goal: goalOf3(textOf4(child(scheduler, "mode"))) ?? (minimize === void 0 ? null : isTrue2(minimize) ? "min" : "max")
        },
        trials: numberOf2(child(python.calls.find(({ node }) => calleeName(node) === "StoppingCriterion")?.node, "max_num_trials_started")),
        multiFidelity: scheduler === void 0 || resource === null ? null : { scheduler: calleeName(scheduler), resource }
      }
    ];
  }
};

// src/searches/vizier.ts
var vizier = {
  id: "vizier",
  title: "Vizier",
  url: "https://cloud.google.com/vertex-ai/docs/vizier/overview",
  recognisedBy: "`studySpec` with `parameterId`s, `hyperparameters.params` with `parameterName`s, or `add_float_param(\u2026)` in Python",
  languages: ["yaml", "json", "python"],
  ownsFile: true,
  read: (source) => source.document.language === "python" ? inPython4(source) : inDocument5(source.document.root)
};
function inDocument5(root) {
  const spec = child(root, "studySpec", "study_spec") ?? root;
  const listed3 = mappingsIn(child(spec, "parameters")).flatMap((node) => parameterOf4(node) ?? []);
  if (listed3.length > 0) {
    const [metric2] = mappingsIn(child(spec, "metrics"));
    return [
      {
        parameters: listed3,
        metric: { name: textOf4(child(metric2, "metricId", "metric_id")), goal: goalOf3(textOf4(child(metric2, "goal"))) },
        trials: numberOf2(child(root, "maxTrialCount", "max_trial_count"))
      }
    ];
  }
  const old = child(child(root, "trainingInput") ?? root, "hyperparameters");
  const parameters = mappingsIn(child(old, "params")).flatMap((node) => parameterOf4(node) ?? []);
  if (parameters.length === 0) return [];
  const metric = { name: textOf4(child(old, "hyperparameterMetricTag")), goal: goalOf3(textOf4(child(old, "goal"))) };
  return [{ parameters, metric, trials: numberOf2(child(old, "maxTrials")) }];
}
function parameterOf4(node) {
  const name = textOf4(child(node, "parameterId", "parameter_id", "parameterName"));
  if (name === null) return null;
  const list3 = child(child(node, "categoricalValueSpec", "categorical_value_spec", "discreteValueSpec", "discrete_value_spec"), "values") ?? child(node, "categoricalValues", "discreteValues");
  if (list3 !== void 0) return choicesOf(name, node.span, list3);
  const range = child(node, "doubleValueSpec", "double_value_spec", "integerValueSpec", "integer_value_spec") ?? node;
  const low = child(range, "minValue", "min_value");
  const high = child(range, "maxValue", "max_value");
  if (low === void 0 || high === void 0) return null;
  return rangeOf(name, node.span, { low: numberOf2(low), high: numberOf2(high), log: /log/i.test(textOf4(child(node, "scaleType", "scale_type")) ?? "") });
}
function inPython4({ python }) {
  const parameters = python.calls.flatMap(({ node, name }) => addedParameter(node) ?? specifiedParameter(node, name) ?? []);
  return parameters.length === 0 ? [] : [{ parameters }];
}
function addedParameter(node) {
  const [, kind] = /^add_(float|int|discrete|categorical)_param$/.exec(calleeName(node)) ?? [];
  const name = textOf4(child(node, "name", "0"));
  if (kind === void 0 || name === null) return null;
  if (kind === "discrete" || kind === "categorical") return choicesOf(name, node.span, child(node, "feasible_values", "1"));
  const log = /LOG/.test(textOf4(child(node, "scale_type", "scale")) ?? "");
  return rangeOf(name, node.span, { low: numberOf2(child(node, "min_value", "1")), high: numberOf2(child(node, "max_value", "2")), log });
}
function specifiedParameter(node, name) {
  const [, kind] = /^(Double|Integer|Categorical|Discrete)ParameterSpec$/.exec(calleeName(node)) ?? [];
  if (kind === void 0 || name === null) return null;
  const key2 = name.split(".").at(-1) ?? name;
  if (kind === "Categorical" || kind === "Discrete") return choicesOf(key2, node.span, child(node, "values", "0"));
  const log = /log/i.test(textOf4(child(node, "scale", "2")) ?? "");
  return rangeOf(key2, node.span, { low: numberOf2(child(node, "min", "0")), high: numberOf2(child(node, "max", "1")), log });
}

// src/searches/wandb.ts
var methods = /* @__PURE__ */ new Set(["grid", "random", "bayes", "custom"]);
var exponents = /* @__PURE__ */ new Set(["log_uniform", "q_log_uniform", "inv_log_uniform"]);
var maxDepth8 = 6;
var wandbSweep = {
  id: "wandb-sweep",
  title: "Weights & Biases sweep",
  url: "https://docs.wandb.ai/guides/sweeps/sweep-config-keys/",
  recognisedBy: "`method: grid|random|bayes` beside `parameters` with `values`, or `min` and `max`",
  languages: ["yaml", "json", "python"],
  ownsFile: true,
  read: ({ document, python }) => [document.root, ...python.dictionaries].flatMap((node) => sweepIn(node))
};
function sweepIn(node) {
  const method = textOf4(child(node, "method"));
  const parameters = child(node, "parameters");
  if (method === null || !methods.has(method) || parameters?.kind !== "mapping") return [];
  const metric = child(node, "metric");
  const early = textOf4(child(child(node, "early_terminate"), "type"));
  return [
    {
      parameters: parametersIn2(parameters, "", 0),
      metric: { name: textOf4(child(metric, "name")), goal: goalOf3(textOf4(child(metric, "goal"))) },
      trials: numberOf2(child(node, "run_cap")),
      multiFidelity: early === null ? null : { scheduler: early, resource: null }
    }
  ];
}
function parametersIn2(node, prefix2, depth) {
  return entriesOf2(node).flatMap((entry) => {
    const nested = child(entry.value, "parameters");
    if (nested?.kind === "mapping" && depth < maxDepth8) return parametersIn2(nested, `${prefix2}${entry.key}.`, depth + 1);
    return parameterOf5(entry, `${prefix2}${entry.key}`) ?? [];
  });
}
function parameterOf5({ keySpan, value }, name) {
  if (value.kind !== "mapping") return null;
  const values = child(value, "values");
  if (values !== void 0) return choicesOf(name, keySpan, values);
  const distribution2 = textOf4(child(value, "distribution")) ?? "";
  const [min, max] = [child(value, "min"), child(value, "max")];
  const log = distribution2.includes("log");
  if (min === void 0 || max === void 0) return /normal|beta/.test(distribution2) ? unboundedOf(name, keySpan, { log }) : null;
  const bound = (node) => {
    const number3 = numberOf2(node);
    return number3 !== null && exponents.has(distribution2) ? Math.exp(number3) : number3;
  };
  return rangeOf(name, keySpan, { low: bound(min), high: bound(max), log });
}

// src/searches/index.ts
var searchReaders = [katib, vizier, wandbSweep, nni, ax, syneTune, hydra2, rayTune, optuna, algoperf];

// src/searches/read.ts
var none = { spaces: [], format: null, ownsFile: false };
var maxLength2 = 1e6;
var maxSpaces = 50;
var maxParameters = 500;
var hint2 = /parameters|search_?space|sweeper|multirun|\.py['"]?\s[^\n]*-m\s|grid_search|suggest_|Distribution|tune\.|syne_tune|_type|_param\(|feasible|studySpec|study_spec|"?hyperparameters|low['"]?\s*:|choices/;
function readSearches(file) {
  if (file.text.length > maxLength2 || !hint2.test(`${file.path}
${file.text}`)) return none;
  const python = pythonSearches(/\.py$/i.test(file.path) ? file : { path: file.path, text: "" });
  const documents = parseDocuments(file);
  for (const reader of searchReaders) {
    const found = documents.filter(({ language }) => reader.languages.includes(language)).flatMap((document) => reader.read({ document, python, text: file.text }));
    const spaces = found.flatMap(({ parameters, metric, trials, multiFidelity: multiFidelity2 }, index) => {
      const varied = withRoles(parameters.slice(0, maxParameters)).filter(isSearched);
      if (varied.length === 0) return [];
      return [
        {
          id: index === 0 ? file.path : `${file.path}#${index + 1}`,
          path: file.path,
          framework: reader.id,
          parameters: varied,
          metric: metric ?? { name: null, goal: null },
          trials: trials ?? null,
          multiFidelity: multiFidelity2 ?? null,
          problems: []
        }
      ];
    });
    if (spaces.length > 0) return { spaces: spaces.slice(0, maxSpaces), format: reader.id, ownsFile: reader.ownsFile };
  }
  return none;
}

// src/review/readings.ts
function runReading(path, run) {
  return run.kind === "run" ? { path, kind: "run", format: run.format, configs: [], runs: run.runs, problems: run.problems } : null;
}
function configText(path, bytes, { problems }) {
  if (!mayBeConfig(path) && problems.length > 0) return unknownFile(path, problems);
  const decoded2 = decodeFile(path, bytes);
  if (decoded2.file === null) return unknownFile(path, problems.length > 0 ? problems : decoded2.problems);
  if (!mayBeConfig(path)) return unknownFile(path, decoded2.problems);
  return { file: decoded2.file, problems: withoutRepeats2([...decoded2.problems, ...problems]) };
}
function configReading({ file, problems }, others2) {
  const { path } = file;
  const { spaces, format, ownsFile } = readSearches(file);
  const search = { path, kind: "search-space", format, configs: [], runs: [], searchSpaces: spaces, problems: [] };
  if (ownsFile) return { kind: "reading", reading: search };
  const config = readConfigFile(file, others2);
  if (config.kind === "needs") return config;
  if (config.kind === "not-config" && spaces.length > 0) return { kind: "reading", reading: search };
  if (config.kind === "not-config") return { kind: "reading", reading: unknownFile(path, withoutRepeats2([...config.problems, ...problems])) };
  const aboutText = problems.filter(({ code }) => code === "file-not-utf8");
  return {
    kind: "reading",
    reading: {
      path,
      kind: "config",
      format: config.format,
      configs: config.configs,
      runs: [],
      ...spaces.length === 0 ? {} : { searchSpaces: spaces },
      problems: [...aboutText, ...config.problems]
    }
  };
}
function unknownFile(path, problems) {
  return { path, kind: "unknown", format: null, configs: [], runs: [], problems };
}
function withoutRepeats2(problems) {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.line, problem.values]), problem])).values()];
}

// src/review/results-of.ts
var maxResultFiles = 200;
function changedAlone(change, readings, before, affected) {
  const touched = new Set(change.files.filter(({ status }) => status !== "removed").map(({ path }) => path));
  const isChanged = ({ path, configs }) => configs.some((config, index) => {
    const old = before.get(path)?.[index];
    return old !== void 0 && !sameValues(old, config);
  });
  const judged = readings.filter((reading2) => (touched.has(reading2.path) || affected.has(reading2.path)) && !isPart2(reading2));
  return judged.filter(isChanged).map(({ path }) => path);
}
function resultsOf(configs, tree, known4) {
  const places2 = configs.map((path) => ({ folder: folderOf(path), stem: stemOf(path) }));
  const distance = (path) => Math.min(...places2.map((place) => stepsTo(path, place)));
  const results = tree.filter((path) => mayBeResult(path) && !configs.includes(path)).map((path) => ({ path, steps: distance(path) })).filter(({ steps: steps2 }) => Number.isFinite(steps2)).sort((a, b) => a.steps - b.steps || (a.path < b.path ? -1 : 1));
  const folders = new Set(results.map(({ path }) => folderOf(path)));
  const own2 = new Set(configs.map(folderOf));
  const found = new Set(results.map(({ path }) => path));
  const beside = tree.filter((path) => folders.has(folderOf(path)) && !own2.has(folderOf(path)) && mayBeConfig(path) && !found.has(path));
  const wanted = [...results.map(({ path }) => path), ...beside].filter((path) => !known4.has(path));
  return { paths: wanted.slice(0, maxResultFiles), omitted: Math.max(0, wanted.length - maxResultFiles) };
}
function stepsTo(path, { folder: folder2, stem }) {
  const segments = folderOf(path).split("/");
  if (isTelling(stem) && segments.some((segment) => segment.toLowerCase() === stem)) return 0;
  if (folder2 !== "" && !path.startsWith(`${folder2}/`)) return Number.POSITIVE_INFINITY;
  return path.split("/").length - (folder2 === "" ? 0 : folder2.split("/").length);
}

// src/sources/zip.ts
import { inflateRawSync } from "node:zlib";
var zipLimits = { entries: 2e3, totalBytes: 200 * 2 ** 20, ratio: 100 };
var vainBytes = 2 * zipLimits.totalBytes;
var endSignature = 101010256;
var centralSignature = 33639248;
var localSignature = 67324752;
var endBytes = 22;
var maxCommentBytes = 65535;
var manyEntries = 65535;
var unixMadeBy = 3;
var symbolicLink = 10;
function readZip(archive, wanted, mostBytes = zipLimits.totalBytes) {
  const view = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const found = [];
  const room = { left: mostBytes, vain: vainBytes, read: [] };
  let at = view.readUInt32LE(end + 16);
  const count = view.readUInt16LE(end + 10);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== centralSignature) break;
    const entry = centralEntry(view, at);
    at += entry.length;
    if (entry.name.endsWith("/") || !wanted(entry.name)) continue;
    found.push(found.length >= zipLimits.entries ? leftOut(entry, `an archive is read up to ${zipLimits.entries} files`) : unfold(view, entry, room));
    if (found.length > zipLimits.entries) break;
  }
  if (count === manyEntries) found.push(leftOut({ name: "the rest" }, `an archive is read up to ${manyEntries} entries`));
  return found;
}
function isPlainName(name) {
  return !name.startsWith("/") && !name.includes("\\") && !name.split("/").includes("..");
}
function findEnd(view) {
  const first = Math.max(0, view.length - endBytes - maxCommentBytes);
  for (let at = view.length - endBytes; at >= first; at--) if (view.readUInt32LE(at) === endSignature) return at;
  return null;
}
function centralEntry(view, at) {
  const nameBytes = view.readUInt16LE(at + 28);
  return {
    flags: view.readUInt16LE(at + 8),
    method: view.readUInt16LE(at + 10),
    packed: view.readUInt32LE(at + 20),
    offset: view.readUInt32LE(at + 42),
    isLink: view.readUInt8(at + 5) === unixMadeBy && view.readUInt32LE(at + 38) >>> 28 === symbolicLink,
    name: view.toString("utf8", at + 46, at + 46 + nameBytes),
    length: 46 + nameBytes + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  };
}
function unfold(view, entry, room) {
  const { offset, packed, method, name } = entry;
  if ((entry.flags & 1) !== 0) return leftOut(entry, "it is encrypted");
  if (entry.isLink) return leftOut(entry, "it is a symbolic link");
  if (offset + 30 > view.length || view.readUInt32LE(offset) !== localSignature) return leftOut(entry, "the archive is damaged");
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const data = view.subarray(start, start + packed);
  if (room.read.some((other) => offset < other.end && start + data.length > other.start)) return leftOut(entry, "it shares its bytes with another file");
  room.read.push({ start: offset, end: start + data.length });
  if (method === 0 && data.length > room.left) return leftOut(entry, "it is too large");
  const bytes = method === 0 ? data : method === 8 ? inflated(data, room) : null;
  if (bytes === null) return leftOut(entry, method === 8 ? "it is damaged or unfolds to too much" : "its compression is not known");
  room.left -= bytes.length;
  return { kind: "file", name, bytes };
}
function inflated(data, room) {
  const most = Math.min(room.left, Math.max(1024, data.length * zipLimits.ratio));
  if (room.vain < most) return null;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
  } catch {
    room.vain -= most;
    return null;
  }
}
function leftOut({ name }, why) {
  return { kind: "left-out", name, why };
}

// src/sources/archives.ts
async function openArchives(paths, contentOf2) {
  if (!paths.some((path) => isZipName(path) || isTarName(path))) return { paths, contentOf: contentOf2 };
  const opened = /* @__PURE__ */ new Map();
  let left = zipLimits.totalBytes;
  const all4 = [];
  for (const path of paths) {
    if (isTarName(path)) opened.set(path, { kind: "failed", message: "tar archives are not opened; a zip archive is, and so are the files themselves" });
    const files = isZipName(path) ? unfolded(path, await contentOf2(path), left) : null;
    all4.push(...files?.keys() ?? [path]);
    for (const [name, content] of files ?? []) {
      opened.set(name, content);
      if (content.kind === "bytes") left -= content.bytes.length;
    }
  }
  return { paths: all4, contentOf: async (path) => opened.get(path) ?? contentOf2(path) };
}
function unfolded(path, content, left) {
  if (content.kind === "stream") return /* @__PURE__ */ new Map([[path, { kind: "too-large", size: content.size ?? 0 }]]);
  if (content.kind !== "bytes") return /* @__PURE__ */ new Map([[path, content]]);
  try {
    return filesOf(path, content.bytes, left);
  } catch (error) {
    return /* @__PURE__ */ new Map([[path, { kind: "failed", message: messageOf(error) }]]);
  }
}
function filesOf(path, bytes, left) {
  const mayMatter2 = (name) => isPlainName(name) && (mayBeResult(name) || mayBeConfig(name)) && !isZipName(name);
  const entries = readZip(bytes, mayMatter2, left);
  if (entries === null) return /* @__PURE__ */ new Map([[path, { kind: "failed", message: "it is not a zip archive" }]]);
  if (entries.length === 0) return /* @__PURE__ */ new Map([[path, { kind: "failed", message: "it holds no file that could be a config or run results" }]]);
  return new Map(
    entries.map((entry) => {
      return [`${path}/${entry.name}`, entry.kind === "file" ? { kind: "bytes", bytes: entry.bytes } : { kind: "failed", message: entry.why }];
    })
  );
}

// src/sources/gzip.ts
import { Readable } from "node:stream";
import { createGunzip, gunzip } from "node:zlib";
var maxRatio = 200;
var alwaysAllowedBytes = 16 * 1024 * 1024;
async function gunzipped(content) {
  if (content.kind === "stream") return streamed(content.size ?? 0, content.open);
  if (content.kind !== "bytes") return content;
  const { bytes } = content;
  const limit = Math.min(maxFileBytes, allowedBytes(bytes.length));
  const small = await unfold2(bytes, limit);
  if (small.kind !== "too-large" || limit < maxFileBytes) return small.kind === "too-large" ? tooMuch : small;
  return streamed(bytes.length, async function* () {
    yield bytes;
  });
}
function allowedBytes(packed) {
  return Math.min(maxStreamedBytes, Math.max(alwaysAllowedBytes, packed * maxRatio));
}
var tooMuch = { kind: "failed", message: `it unfolds to more than ${maxRatio} times its size` };
function unfold2(bytes, limit) {
  return new Promise((resolve2) => {
    gunzip(bytes, { maxOutputLength: limit }, (error, result) => {
      if (error === null) resolve2({ kind: "bytes", bytes: result });
      else if ("code" in error && error.code === "ERR_BUFFER_TOO_LARGE") resolve2({ kind: "too-large", size: limit });
      else resolve2({ kind: "failed", message: `its compression is damaged (${messageOf(error)})` });
    });
  });
}
function streamed(packed, open) {
  const limit = allowedBytes(packed);
  return {
    kind: "stream",
    size: null,
    async *open() {
      const source = Readable.from(open());
      const unpacked = createGunzip();
      source.on("error", (error) => unpacked.destroy(error));
      source.pipe(unpacked);
      let size = 0;
      try {
        for await (const chunk of unpacked) {
          if (!(chunk instanceof Uint8Array)) continue;
          size += chunk.length;
          if (size > limit) throw new RangeError(`it unfolds to more than ${maxRatio} times its size`);
          yield chunk;
        }
      } finally {
        source.destroy();
        unpacked.destroy();
      }
    }
  };
}

// src/sources/renamed.ts
function renamed(reading2, from2, to) {
  const pathOf4 = (path) => path === from2 ? to : path;
  const problemOf = (problem) => ({ ...problem, path: pathOf4(problem.path) });
  const runOf4 = (run) => ({
    ...run,
    id: run.id === from2 || run.id.startsWith(`${from2}#`) ? `${to}${run.id.slice(from2.length)}` : run.id,
    paths: run.paths.map(pathOf4),
    plannedSteps: run.plannedSteps?.span === void 0 ? run.plannedSteps : { ...run.plannedSteps, span: { ...run.plannedSteps.span, path: to } },
    problems: run.problems.map(problemOf)
  });
  return { ...reading2, path: to, runs: reading2.runs.map(runOf4), problems: reading2.problems.map(problemOf) };
}

// src/sources/sqlite.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
var magic = new TextEncoder().encode("SQLite format 3");
var maxRows = 1e6;
var maxValueBytes = 1e6;
var maxTextLength = 256 * 2 ** 20;
var maxMilliseconds = 3e4;
function isSqlite(bytes) {
  return magic.every((byte, index) => bytes[index] === byte) && bytes[magic.length] === 0;
}
async function readSqlite(path, bytes, wanted) {
  const sqlite = await import("node:sqlite").catch(() => null);
  if (sqlite === null) return refused(path, "node");
  const plain3 = withoutLogMode(bytes);
  try {
    if (typeof sqlite.DatabaseSync.prototype.deserialize === "function") {
      const database = new sqlite.DatabaseSync(":memory:", options);
      try {
        database.deserialize(plain3);
        return readOpened(path, database, wanted);
      } finally {
        database.close();
      }
    }
    return await fromTemporaryFile(path, plain3, (file) => new sqlite.DatabaseSync(file, { ...options, readOnly: true }), wanted);
  } catch (error) {
    return refused(path, messageOf(error));
  }
}
var options = { allowExtension: false, enableForeignKeyConstraints: false, enableDoubleQuotedStringLiterals: false };
async function fromTemporaryFile(path, bytes, open, wanted) {
  const folder2 = await mkdtemp(join3(tmpdir(), "longrun-sqlite-"));
  try {
    const file = join3(folder2, "results.db");
    await writeFile(file, bytes);
    const database = open(file);
    try {
      return readOpened(path, database, wanted);
    } finally {
      database.close();
    }
  } finally {
    await rm(folder2, { recursive: true, force: true });
  }
}
function refused(path, reason) {
  return { database: null, tables: [], problems: [{ code: "database-not-opened", path, line: null, values: { reason } }] };
}
function withoutLogMode(bytes) {
  const copy = bytes.slice();
  if (copy[18] === 2 && copy[19] === 2) copy.set([1, 1], 18);
  return copy;
}
function readOpened(path, database, wanted) {
  harden(database);
  const listed3 = database.prepare("SELECT name, type, sql FROM sqlite_schema WHERE type IN ('table', 'view') LIMIT 10000").all();
  const plain3 = listed3.filter(({ type, sql }) => type === "table" && typeof sql === "string" && !/^\s*create\s+virtual/i.test(sql));
  const names3 = plain3.flatMap(({ name }) => typeof name === "string" && !name.startsWith("sqlite_") ? [name] : []);
  const tables2 = /* @__PURE__ */ new Map();
  const problems = [];
  const budget = { text: maxTextLength, until: performance.now() + maxMilliseconds };
  for (const name of names3.filter((one) => wanted.includes(one))) {
    const read = readTable(database, name, budget);
    tables2.set(name, read.rows);
    if (read.brokenBy !== null) problems.push({ code: "database-not-opened", path, line: null, values: { table: name, reason: read.brokenBy } });
    else if (read.isCut) problems.push({ code: "truncated", path, line: null, values: { rows: read.rows.length, table: name } });
  }
  return { database: { path, tables: tables2 }, tables: names3, problems };
}
function harden(database) {
  if (typeof database.enableDefensive === "function") database.enableDefensive(true);
  if (database.limits !== void 0) Object.assign(database.limits, { length: maxValueBytes, attach: 0, triggerDepth: 0, exprDepth: 100 });
  database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;");
}
function readTable(database, name, budget) {
  const rows = [];
  try {
    const columns = database.prepare(`PRAGMA table_xinfo(${quoted(name)})`).all().flatMap((column) => column.hidden === 0 && typeof column.name === "string" ? [column.name] : []);
    if (columns.length === 0) return { rows, isCut: false, brokenBy: null };
    const statement = database.prepare(`SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(name)}`);
    statement.setReadBigInts(true);
    for (const row of statement.iterate()) {
      if (rows.length >= maxRows || budget.text < 0 || performance.now() > budget.until) return { rows, isCut: true, brokenBy: null };
      rows.push(plainRow(row, budget));
    }
  } catch (error) {
    return { rows, isCut: true, brokenBy: messageOf(error) };
  }
  return { rows, isCut: false, brokenBy: null };
}
function plainRow(row, budget) {
  const plain3 = /* @__PURE__ */ Object.create(null);
  for (const [key2, value] of Object.entries(row)) {
    if (typeof value === "bigint") plain3[key2] = Number(value);
    else if (typeof value === "number" || value === null) plain3[key2] = value;
    else if (typeof value === "string") {
      plain3[key2] = value;
      budget.text -= value.length;
    }
  }
  return plain3;
}
function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`;
}

// src/sources/stream.ts
async function readRunStream(path, stream) {
  const problems = [];
  for (const reader of readersFor(headOf(path, await firstBytes(stream)))) {
    const reading2 = new FileParse(path, reader);
    for await (const chunk of stream.open()) {
      reading2.take(chunk);
      if (reading2.isDone) break;
    }
    const result = reading2.finish(stream.size);
    if (result.kind === "run") return result;
    problems.push(...result.problems);
  }
  return { kind: "not-run", problems };
}
async function firstBytes(stream) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= headBytes) break;
  }
  return Buffer.concat(chunks);
}

// src/sources/read.ts
async function readContentOf(path, content) {
  const inner = unzippedPath(path);
  if (inner !== null) return { kind: "reading", reading: await readResultAs(inner, path, await gunzipped(content)) };
  if (content.kind === "stream") return { kind: "reading", reading: await readResult(path, content) };
  if (content.kind !== "bytes") return { kind: "reading", reading: unknownFile(path, [whyNotRead(path, content)]) };
  if (isSqlite(content.bytes)) return { kind: "reading", reading: await readDatabase(path, content.bytes) };
  const run = readRunBytes(path, content.bytes);
  const reading2 = runReading(path, run);
  if (reading2 !== null) return { kind: "reading", reading: reading2 };
  const rest = configText(path, content.bytes, run);
  return "file" in rest ? { kind: "text", text: rest } : { kind: "reading", reading: rest };
}
async function readDatabase(path, bytes) {
  const opened = await readSqlite(path, bytes, databaseTables);
  if (opened.database === null) return unknownFile(path, opened.problems);
  const run = readRunDatabase(opened.database);
  const reading2 = runReading(path, run);
  if (reading2 !== null) return { ...reading2, problems: [...opened.problems, ...reading2.problems] };
  return unknownFile(path, [...opened.problems, ...run.problems, whatItIs(path, opened.tables)]);
}
function whatItIs(path, tables2) {
  return { code: "not-a-result", path, line: null, values: { reason: tables2.length === 0 ? "no-tables" : "other-database" } };
}
async function readResultAs(inner, path, content) {
  return renamed(await readResult(inner, content), inner, path);
}
async function readResult(path, content) {
  if (content.kind === "bytes" && isSqlite(content.bytes)) return readDatabase(path, content.bytes);
  if (content.kind === "bytes") {
    const run = readRunBytes(path, content.bytes);
    return runReading(path, run) ?? unknownFile(path, run.problems);
  }
  if (content.kind !== "stream") return unknownFile(path, [whyNotRead(path, content)]);
  try {
    const run = await readRunStream(path, content);
    const tooLarge = { code: "file-too-large", path, line: null, values: { bytes: content.size } };
    return runReading(path, run) ?? unknownFile(path, run.problems.length > 0 ? run.problems : [tooLarge]);
  } catch (error) {
    return unknownFile(path, [{ code: "file-unreadable", path, line: null, values: { reason: messageOf(error) } }]);
  }
}
function textOf5(path, content) {
  return content.kind === "bytes" ? decodeFile(path, content.bytes).file : null;
}
function whyNotRead(path, content) {
  const about = (code, values = {}) => ({ code, path, line: null, values });
  switch (content.kind) {
    case "too-large":
      return about("file-too-large", { bytes: content.size });
    case "symlink":
      return about("file-symlink");
    case "submodule":
      return about("file-submodule");
    case "missing":
      return about("file-missing");
    case "failed":
      return about("file-unreadable", { reason: content.message });
  }
}

// src/sources/composed.ts
var maxFetched = 600;
var maxAsked = 6e3;
var maxRounds = 40;
async function readComposed(waiting, read, known4 = /* @__PURE__ */ new Map()) {
  const others2 = new Map(known4);
  const readings = /* @__PURE__ */ new Map();
  let open = new Map(waiting);
  let fetched = 0;
  for (let round2 = 0; open.size > 0; round2++) {
    const needed = /* @__PURE__ */ new Map();
    for (const [path, file] of open) {
      const result = configReading(file, others2);
      if (result.kind === "reading") readings.set(path, result.reading);
      else needed.set(path, result.files);
    }
    open = new Map([...open].filter(([path]) => needed.has(path)));
    const wanted = [...new Set([...needed.values()].flat())].filter((path) => !others2.has(path));
    if (open.size > 0 && wanted.length === 0) break;
    const isOver = round2 >= maxRounds || fetched >= maxFetched || others2.size >= maxAsked;
    const contents = isOver ? /* @__PURE__ */ new Map() : await read(wanted);
    for (const path of wanted) {
      const file = textOf5(path, contents.get(path) ?? { kind: "missing" });
      if (file !== null) fetched++;
      others2.set(path, file ?? { path, text: "", isMissing: true });
    }
  }
  for (const [path, file] of open) readings.set(path, withoutAnswer(file));
  return { readings, included: new Map([...others2].filter(([, file]) => file.isMissing !== true)) };
}
function withoutAnswer({ file: { path }, problems }) {
  return unknownFile(path, [...problems, { code: "include-limit", path, line: null, values: { limit: maxFetched } }]);
}

// src/sources/including.ts
var nothing = { readings: [], texts: /* @__PURE__ */ new Map() };
var maxCandidateBytes = 3e5;
async function readIncluding({ source, change, tree, head, read }) {
  const bases = changedBases(change, head.readings, head.texts);
  if (bases.length === 0) return { head: nothing, base: nothing, affected: /* @__PURE__ */ new Set(), problems: [] };
  const touched = new Set(change.files.map((file) => file.path));
  const entries = tree ?? await source.tree() ?? [];
  const isCandidate = ({ kind, size, path }) => kind === "file" && (size ?? 0) <= maxCandidateBytes && !touched.has(path);
  const seen = new Set(head.readings.map((reading2) => reading2.path));
  const { paths, omitted } = candidatesFor3(
    bases,
    entries.filter(isCandidate).flatMap(({ path }) => seen.has(path) ? [] : [path])
  );
  const found = await readCandidates(paths, bases, { source, head });
  const beside = head.readings.filter((reading2) => !touched.has(reading2.path) && isMadeWith(reading2, bases));
  const made = withParts([...head.readings, ...found.readings]).filter((reading2) => !isPart2(reading2));
  const isAffected = new Set([...beside, ...found.readings].map((reading2) => reading2.path));
  const affected = new Set(made.flatMap(({ path }) => isAffected.has(path) ? [path] : []));
  const before = affected.size === 0 ? nothing : await read("base", [...affected]);
  const left = omitted === 0 ? [] : [{ code: "listing-incomplete", path: "", line: null, values: { left: omitted, why: "too-many-candidates" } }];
  return { head: found, base: before, affected, problems: [...left, ...baseProblems(bases, made)] };
}
async function readCandidates(paths, bases, { source, head }) {
  if (paths.length === 0) return nothing;
  const contents = await source.read("head", paths);
  const waiting = /* @__PURE__ */ new Map();
  const known4 = new Map(head.texts);
  for (const path of paths) {
    const file = textOf5(path, contents.get(path) ?? { kind: "missing" });
    if (file === null) continue;
    known4.set(path, file);
    if (mayIncludeFiles(file)) waiting.set(path, { file, problems: [] });
  }
  const { readings, included } = await readComposed(waiting, (more) => source.read("head", more), known4);
  const made = [...readings.values()].filter((reading2) => isMadeWith(reading2, bases));
  const used = new Set(made.flatMap((reading2) => [reading2.path, ...reading2.configs.flatMap((config) => config.includes)]));
  return { readings: made, texts: new Map([...included].filter(([path]) => used.has(path))) };
}

// src/sources/collect.ts
async function collectChange(given4, policy2, named2 = [], onFile = () => {
}) {
  const source = listedOnce(given4);
  const change = await source.change();
  const tree = named2.length > 0 || needsTree(change, policy2) ? await source.tree() : null;
  const listed3 = tree?.map((entry) => entry.path) ?? null;
  const selection = selectFiles(change, listed3, policy2, named2);
  const read = async (name, paths) => {
    const contents = await source.read(name, paths);
    return readAll(
      paths,
      async (path) => contents.get(path) ?? { kind: "missing" },
      (more) => source.read(name, more.filter(isInside)),
      onFile
    );
  };
  const head = await read("head", selection.head);
  const base = await read("base", selection.base);
  const including = await readIncluding({ source, change, tree, head, read });
  const baseReadings = [...base.readings, ...including.base.readings];
  const before = byHeadPath(change, baseReadings, ({ configs }) => configs);
  const sofar = withParts([...head.readings, ...including.head.readings]);
  const results = await readResults({ source, configs: changedAlone(change, sofar, before, including.affected), readings: sofar, read });
  const readings = [...withParts([...sofar, ...results.readings])];
  const texts = new Map([...results.texts, ...including.head.texts, ...head.texts]);
  const problems = [...reachOf(change, selection.omitted), ...including.problems, ...results.problems];
  return {
    readings,
    texts,
    change,
    before,
    spacesBefore: byHeadPath(change, baseReadings, ({ searchSpaces }) => searchSpaces ?? []),
    affected: including.affected,
    paths: listed3 ?? [],
    problems
  };
}
async function collectFiles(paths, readOne, onFile, readIncluded = readOne) {
  const many = async (more) => {
    const contents = /* @__PURE__ */ new Map();
    for (const path of more) contents.set(path, await readIncluded(path));
    return contents;
  };
  const { readings, texts } = await readAll(paths, readOne, many, onFile);
  return { readings: withParts(readings), texts };
}
async function readAll(named2, readOne, more, onFile) {
  const { paths, contentOf: contentOf2 } = await openArchives(named2, readOne);
  const readings = /* @__PURE__ */ new Map();
  const waiting = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const nothing2 = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const found = await readContentOf(path, await contentOf2(path));
    if (found.kind === "reading") readings.set(path, found.reading);
    else {
      texts.set(path, found.text.file);
      const result = configReading(found.text, nothing2);
      if (result.kind === "reading") readings.set(path, result.reading);
      else waiting.set(path, found.text);
    }
    onFile(readings.size + waiting.size, paths.length);
  }
  const composed = await readComposed(waiting, more);
  for (const [path, reading2] of composed.readings) readings.set(path, reading2);
  for (const [path, file] of composed.included) if (!texts.has(path)) texts.set(path, file);
  return { readings: paths.flatMap((path) => readings.get(path) ?? []), texts };
}
function listedOnce(source) {
  let listed3 = null;
  const tree = () => {
    listed3 ??= source.tree();
    return listed3;
  };
  return { change: () => source.change(), tree, read: (side, paths) => source.read(side, paths) };
}
async function readResults({
  source,
  configs,
  readings,
  read
}) {
  const tree = configs.length === 0 ? null : await source.tree();
  const files = tree?.filter(({ kind }) => kind === "file").map(({ path }) => path) ?? [];
  const { paths, omitted } = resultsOf(configs, files, new Set(readings.map(({ path }) => path)));
  if (paths.length === 0) return { readings: [], texts: /* @__PURE__ */ new Map(), problems: [] };
  const { readings: found, texts } = await read("head", paths);
  const useful = found.filter(({ kind }) => kind === "run" || kind === "config");
  const left = omitted === 0 ? [] : [{ code: "listing-incomplete", path: "", line: null, values: { left: omitted, why: "too-many" } }];
  return { readings: useful, texts, problems: left };
}
function isInside(path) {
  return !path.startsWith("/") && !path.split("/").includes("..");
}
function byHeadPath(change, base, of) {
  const headPaths = new Map(change.files.map((file) => [file.previousPath ?? file.path, file.path]));
  return new Map(base.map((reading2) => [headPaths.get(reading2.path) ?? reading2.path, of(reading2)]));
}
function reachOf(change, omitted) {
  const unlisted = change.total - change.files.length;
  const about = (left, why) => ({
    code: "listing-incomplete",
    path: "",
    line: null,
    values: Number.isFinite(left) ? { left, why } : { why }
  });
  return [...unlisted > 0 ? [about(unlisted, "not-listed")] : [], ...omitted > 0 ? [about(omitted, "too-many")] : []];
}

// src/policy/read.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);

// src/policy/schema.ts
var glob = string().min(1).max(500);
var globs = union([glob.transform((one) => [one]), array(glob).max(100)]);
var severity = _enum(["error", "warning", "note"]);
var isoDate = string().regex(/^\d{4}-\d{2}-\d{2}$/, "a date such as 2027-01-31");
var Metric = lazy(() => strictObject({ name: string().min(1), goal: _enum(["min", "max"]).optional() }));
var Study = lazy(
  () => strictObject({
    name: string().min(1).max(200),
    results: globs,
    config: string().min(1).optional(),
    metric: Metric.optional(),
    select: _enum(["best", "last"]).optional(),
    regime: _enum(["auto", "compute-bound", "not-compute-bound"]).optional(),
    purpose: _enum(["tuning", "scaling"]).optional(),
    round: int().min(1).optional(),
    "production-steps": number().positive().optional()
  })
);
var longestReason = 500;
var Ignore = lazy(
  () => strictObject({
    rule: string(),
    path: glob.optional(),
    reason: string().min(1).max(longestReason),
    until: isoDate.optional()
  })
);
var PolicyFile = lazy(
  () => strictObject({
    version: literal(1),
    studies: array(Study).max(200).optional(),
    configs: globs.optional(),
    rules: record(string(), union([literal("off"), literal(false), looseObject({ severity: severity.optional() })])).optional(),
    ignore: array(Ignore).max(500).optional(),
    "fail-on": _enum(["never", "error", "warning", "note"]).optional(),
    comment: _enum(["on-findings", "always", "never"]).optional(),
    inline: int().min(0).max(30).optional(),
    language: _enum(["en", "ko"]).optional()
  })
);
function keysAt(path) {
  const [section2] = path;
  if (section2 === void 0) return Object.keys(PolicyFile.unwrap().shape);
  if (section2 === "studies") return Object.keys(path.includes("metric") ? Metric.unwrap().shape : Study.unwrap().shape);
  return section2 === "ignore" ? Object.keys(Ignore.unwrap().shape) : [];
}

// src/policy/read.ts
function readPolicy(file, rules2) {
  if (file.text.trim() === "") return { kind: "policy", policy: defaultPolicy };
  const document = parseYaml(file)[0];
  const broken = document?.problems.find((problem) => problem.code === "syntax-error" || problem.code === "duplicate-key");
  if (document === void 0 || broken !== void 0) {
    const what = broken?.code === "duplicate-key" ? `the key ${String(broken.values.key ?? "")} stands here twice` : "this is not YAML";
    return invalid(file.path, broken?.line ?? 1, `${what}; one mapping that starts with \`version: 1\` is expected`);
  }
  const parsed2 = PolicyFile.safeParse(plain2(document.root));
  if (!parsed2.success) {
    return { kind: "invalid", errors: parsed2.error.issues.flatMap((issue) => describe(issue, document.root, file.path, keysAt(names2(issue)))) };
  }
  const { ruleMap, errors } = readRules(parsed2.data.rules ?? {}, rules2, document.root, file.path);
  errors.push(...unknownIgnores(parsed2.data, rules2, document.root, file.path));
  return errors.length > 0 ? { kind: "invalid", errors } : { kind: "policy", policy: withDefaults2(parsed2.data, ruleMap) };
}
function withDefaults2(data, rules2) {
  return {
    studies: (data.studies ?? []).map(
      (study) => ({
        name: study.name,
        results: study.results,
        config: study.config ?? null,
        metric: study.metric === void 0 ? null : { name: study.metric.name, goal: study.metric.goal ?? null },
        select: study.select ?? "best",
        regime: study.regime ?? "auto",
        purpose: study.purpose ?? "tuning",
        round: study.round ?? null,
        productionSteps: study["production-steps"] ?? null
      })
    ),
    configs: data.configs ?? defaultPolicy.configs,
    rules: rules2,
    ignore: (data.ignore ?? []).map((entry) => ({ rule: entry.rule, path: entry.path ?? null, reason: entry.reason, until: entry.until ?? null })),
    failOn: data["fail-on"] ?? defaultPolicy.failOn,
    comment: data.comment ?? defaultPolicy.comment,
    inline: data.inline ?? defaultPolicy.inline,
    language: data.language ?? defaultPolicy.language
  };
}
function readRules(data, known4, root, path) {
  const ruleMap = /* @__PURE__ */ new Map();
  const errors = [];
  for (const [id, entry] of Object.entries(data)) {
    const rule = known4.find((candidate) => candidate.id === id);
    if (rule === void 0) {
      errors.push({
        path,
        line: lineAt(root, ["rules", id]),
        message: unknownName(
          "rule",
          id,
          known4.map((candidate) => candidate.id)
        )
      });
      continue;
    }
    if (entry === "off" || entry === false) {
      ruleMap.set(id, { off: true, severity: null, options: {} });
      continue;
    }
    const { severity: severity2, ...options2 } = entry;
    const checked = rule.options.safeParse(options2);
    if (checked.success) ruleMap.set(id, { off: false, severity: severity2 ?? null, options: options2 });
    else {
      const keys = ["severity", ...optionNames(rule.options)];
      errors.push(...checked.error.issues.flatMap((issue) => describe({ ...issue, path: ["rules", id, ...issue.path] }, root, path, keys)));
    }
  }
  return { ruleMap, errors };
}
function optionNames(options2) {
  const schema = options2 instanceof ZodLazy ? options2.unwrap() : options2;
  return schema instanceof ZodObject ? Object.keys(schema.shape) : [];
}
function unknownIgnores(data, known4, root, path) {
  const ids = known4.map((rule) => rule.id);
  return (data.ignore ?? []).flatMap(
    (entry, index) => ids.includes(entry.rule) ? [] : [{ path, line: lineAt(root, ["ignore", index, "rule"]), message: unknownName("rule", entry.rule, ids) }]
  );
}
function unknownName(what, name, known4) {
  return `there is no ${what} \`${name}\`${known4.length > 0 ? `; the nearest is \`${(0, import_fastest_levenshtein.closest)(name, [...known4])}\`` : ""}`;
}
function names2(issue) {
  return issue.path.filter((key2) => typeof key2 !== "symbol");
}
function describe(issue, root, path, known4) {
  const keys = names2(issue);
  const where = keys.join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key2) => ({ path, line: lineAt(root, [...keys, key2]), message: unknownName("key", key2, known4) }));
  }
  return [{ path, line: lineAt(root, keys), message: where === "" ? issue.message : `\`${where}\`: ${issue.message}` }];
}
function lineAt(root, path) {
  let node = root;
  let line2 = root.span.line;
  for (const key2 of path) {
    if (node.kind === "mapping") {
      const entry = node.entries.get(String(key2));
      if (entry === void 0) break;
      line2 = entry.keySpan.line;
      node = entry.value;
    } else if (node.kind === "sequence") {
      const item = node.items[Number(key2)];
      if (item === void 0) break;
      line2 = item.span.line;
      node = item;
    } else break;
  }
  return line2;
}
function plain2(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plain2);
  const data = /* @__PURE__ */ Object.create(null);
  for (const [key2, entry] of node.entries) data[key2] = plain2(entry.value);
  return data;
}
function invalid(path, line2, message) {
  return { kind: "invalid", errors: [{ path, line: line2, message }] };
}

// src/policy/compare.ts
function comparePolicies(before, after) {
  const [old, fresh] = [entriesOf3(before), entriesOf3(after)];
  const identities = /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()]);
  const changes = [];
  for (const identity of identities) {
    const [was, is] = [old.get(identity), fresh.get(identity)];
    if (was?.value !== is?.value) changes.push({ key: (is ?? was)?.key ?? "", before: was?.value ?? null, after: is?.value ?? null });
  }
  return changes.toSorted((a, b) => sections.indexOf(sectionOf(a.key)) - sections.indexOf(sectionOf(b.key)));
}
var sections = ["studies", "configs", "rules", "ignore", "fail-on", "comment", "inline", "language"];
function sectionOf(key2) {
  return key2.split(".", 1)[0] ?? "";
}
function entriesOf3(policy2) {
  const entries = [
    ...policy2.studies.map((study) => ({ key: `studies.${study.name}`, identity: `studies.${study.name}`, value: flow(studyFields(study)) })),
    ...policy2.configs === null ? [] : [setting("configs", list2(policy2.configs))],
    ...[...policy2.rules].flatMap(([id, rule]) => ruleEntry(id, rule)),
    ...policy2.ignore.map(ignoreEntry),
    setting("fail-on", policy2.failOn),
    setting("comment", policy2.comment),
    setting("inline", String(policy2.inline)),
    setting("language", policy2.language)
  ];
  const known4 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    let identity = entry.identity;
    for (let more = 2; known4.has(identity); more++) identity = `${entry.identity} ${more}`;
    known4.set(identity, entry);
  }
  return known4;
}
function setting(key2, value) {
  return { key: key2, identity: key2, value };
}
function ruleEntry(id, { off, severity: severity2, options: options2 }) {
  const key2 = `rules.${id}`;
  if (off) return [setting(key2, "off")];
  const given4 = Object.entries(options2).toSorted(([a], [b]) => a < b ? -1 : 1);
  const fields = [["severity", severity2], ...given4.map(([name, value2]) => [name, value2])];
  const value = flow(fields);
  return value === "{}" ? [] : [setting(key2, value)];
}
function ignoreEntry({ rule, path, reason, until }) {
  const value = flow([
    ["rule", rule],
    ["path", path],
    ["reason", reason],
    ["until", until]
  ]);
  return { key: `ignore.${rule}`, identity: JSON.stringify(["ignore", rule, path]), value };
}
function studyFields({ results, config, metric, select, regime, purpose, round: round2, productionSteps }) {
  const unless = (value, usual) => value === usual ? null : value;
  return [
    ["results", results],
    ["config", config],
    ["metric", metric],
    ["select", unless(select, "best")],
    ["regime", unless(regime, "auto")],
    ["purpose", unless(purpose, "tuning")],
    ["round", round2],
    ["production-steps", productionSteps]
  ];
}
function flow(fields) {
  const set = fields.filter(([, value]) => value !== null && value !== void 0);
  return set.length === 0 ? "{}" : `{ ${set.map(([name, value]) => `${name}: ${scalar(value)}`).join(", ")} }`;
}
function scalar(value) {
  if (Array.isArray(value)) return list2(value);
  if (typeof value === "object" && value !== null) return flow(Object.entries(value));
  if (typeof value !== "string") return String(value);
  return /^[\w./*?@+~-]+$/.test(value) ? value : JSON.stringify(value);
}
function list2(values) {
  return `[${values.map(scalar).join(", ")}]`;
}
function readsAlike(a, b) {
  const files = ({ studies }) => JSON.stringify(studies.map(({ results, config }) => [results, config]));
  return files(a) === files(b);
}

// src/review/policy-change.ts
function policyChangeOf(report, input, proposed, readings) {
  const { path, file, proposal } = proposed;
  const before = fails(report.findings, input.policy.failOn);
  const nothing2 = { path, file, mistakes: [], entries: [], silenced: [], appearing: [], regraded: [], revised: [], fails: { before, after: before } };
  if (proposal.kind === "invalid") return { ...nothing2, mistakes: proposal.mistakes };
  const entries = comparePolicies(input.policy, proposal.policy);
  if (entries.length === 0) return null;
  const other = review({ ...input, readings, policy: proposal.policy });
  return { ...nothing2, entries, ...differences(report, other), fails: { before, after: fails(other.findings, proposal.policy.failOn) } };
}
function withPolicyChange(report, policyChange) {
  if (policyChange === null) return report;
  return { ...report, verdict: policyChange.mistakes.length > 0 ? "attention" : report.verdict, policyChange };
}
function differences(report, other) {
  const now = byFingerprint(report.findings);
  const then = byFingerprint(other.findings);
  const stays = [...then].flatMap(([fingerprint, single]) => {
    const old = now.get(fingerprint);
    return old === void 0 ? [] : [{ old, single }];
  });
  return {
    silenced: [...now].filter(([fingerprint]) => !then.has(fingerprint)).map(([, { finding }]) => silencedBy(finding, other)),
    appearing: [...then].filter(([fingerprint]) => !now.has(fingerprint)).map(([, { finding }]) => finding),
    regraded: stays.flatMap(
      ({ old: { finding }, single }) => finding.severity === single.finding.severity ? [] : [{ finding, before: finding.severity, after: single.finding.severity }]
    ),
    revised: stays.flatMap(({ old, single }) => old.hasNumbers && single.hasNumbers && told(old.finding) !== told(single.finding) ? [single.finding] : [])
  };
}
function byFingerprint(findings) {
  const singles = /* @__PURE__ */ new Map();
  for (const { also = [], ...finding } of findings) {
    singles.set(finding.fingerprint, { finding, hasNumbers: true });
    const { subject } = finding;
    if (!("config" in subject)) continue;
    for (const config of also) {
      const fingerprint = finding.fingerprint.replace(`|config:${subject.config}|`, () => `|config:${config}|`);
      singles.set(fingerprint, { finding: { ...finding, subject: { config }, fingerprint }, hasNumbers: false });
    }
  }
  return singles;
}
function silencedBy(finding, other) {
  const found = other.suppressed.find((suppressed) => suppressed.finding.fingerprint === finding.fingerprint);
  if (found === void 0) return { finding, by: "judged-otherwise", reason: "", until: null };
  return { finding, by: found.by, reason: found.by === "rule-off" ? "" : found.reason, until: found.until };
}
function told({ evidence, confidence }) {
  return JSON.stringify([confidence, evidence]);
}

// src/sources/reselect.ts
async function readUnder({ source, change, readings, before, after, named: named2 }) {
  if (readsAlike(before, after)) return readings;
  const isListed = (policy2) => named2.length > 0 || needsTree(change, policy2);
  const listed3 = isListed(before) || isListed(after) ? await source.tree() : null;
  const paths = listed3?.map(({ path }) => path) ?? null;
  const selected = (policy2) => new Set(selectFiles(change, isListed(policy2) ? paths : null, policy2, named2).head);
  const [old, fresh] = [selected(before), selected(after)];
  const known4 = new Set(readings.map(({ path }) => path));
  const more = [...fresh].filter((path) => !known4.has(path));
  const contents = await source.read("head", more);
  const missing2 = { kind: "missing" };
  const readIncluded = async (path) => (await source.read("head", [path])).get(path) ?? missing2;
  const found = await collectFiles(
    more,
    async (path) => contents.get(path) ?? missing2,
    () => {
    },
    readIncluded
  );
  return withParts([...readings.filter(({ path }) => !old.has(path) || fresh.has(path)), ...found.readings]);
}

// src/bot/policy-preview.ts
function settingsOver({ failOn, comment, inline, language }) {
  return {
    ...failOn === null ? {} : { failOn },
    ...comment === null ? {} : { comment },
    ...inline === null ? {} : { inline },
    ...language === null ? {} : { language }
  };
}
async function withPolicyPreview(report, input, origin) {
  const { change } = input;
  if (change === null) return report;
  const proposed = await proposedPolicy(change, origin).catch((error) => error instanceof NotBrought ? error : Promise.reject(error));
  if (proposed === null) return report;
  if (proposed instanceof NotBrought) return { ...report, files: [...report.files, unreadable(origin.path, proposed.message)] };
  const { proposal } = proposed;
  const under = { source: origin.source, change, readings: input.readings, before: input.policy, named: origin.named ?? [] };
  const readings = proposal.kind === "policy" ? await readUnder({ ...under, after: proposal.policy }) : input.readings;
  return withPolicyChange(report, policyChangeOf(report, input, proposed, readings));
}
var NotBrought = class extends Error {
};
async function proposedPolicy(change, { source, path, isNamed, overrides }) {
  const file = fileChange(change.files, path);
  if (file === null) return null;
  const invalid2 = (line2, message) => ({ path, file, proposal: { kind: "invalid", mistakes: [{ line: line2, message }] } });
  if (file === "removed")
    return isNamed ? invalid2(1, "a review is told to use this file, and it would be gone") : { path, file, proposal: { kind: "policy", policy: { ...defaultPolicy, ...overrides } } };
  const content = (await source.read("head", [path])).get(path);
  if (content?.kind === "failed") throw new NotBrought(content.message);
  const text = content?.kind === "bytes" ? decodeFile(path, content.bytes).file : null;
  if (text === null) return invalid2(1, "this is no text file that can be read");
  const result = readPolicy(
    text,
    rules.map((rule) => ({ id: rule.meta.id, options: rule.options }))
  );
  if (result.kind === "invalid") return { path, file, proposal: { kind: "invalid", mistakes: result.errors.map(({ line: line2, message }) => ({ line: line2, message })) } };
  return { path, file, proposal: { kind: "policy", policy: { ...result.policy, ...overrides } } };
}
function unreadable(path, reason) {
  return unknownFile(path, [{ code: "file-unreadable", path, line: null, values: { reason } }]);
}
async function repairsPolicy(source, path) {
  const proposed = await proposedPolicy(await source.change(), { source, path, isNamed: true, overrides: {} }).catch(() => null);
  return proposed?.proposal.kind === "policy";
}
function fileChange(files, path) {
  const there = files.find((file) => file.path === path);
  if (there !== void 0) return there.status === "renamed" ? "added" : { added: "added", modified: "edited", removed: "removed" }[there.status];
  return files.some((file) => file.status === "renamed" && file.previousPath === path) ? "removed" : null;
}

// src/bot/policy.ts
async function trustedPolicy(source, settings2) {
  return { ...await fromBase(source, settings2.policy), ...settingsOver(settings2) };
}
var repaired = "The version of this change has no error: reviews can be made again once it is merged, and until then none can, this one included.";
async function fromBase(source, named2) {
  const path = named2 ?? policyPath;
  const content = await source.readTrusted(path);
  if (content.kind === "missing" && named2 === null) return defaultPolicy;
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

// src/bot/judge-source.ts
async function judgeSource(context, source, { elsewhere, command, place, repository }) {
  const policy2 = await reading("read the policy file", "contents: read", () => trustedPolicy(source, context.settings));
  const collected = await reading("read the changed files", "contents: read", () => collectChange(source, policy2));
  const others2 = await elsewhere();
  const readings = [...collected.readings, ...others2];
  const attached = new Set(others2.map(({ path }) => path));
  const input = { ...collected, readings, attached, policy: policy2, command: command(), today: context.today };
  const { settings: settings2 } = context;
  const origin = { source, path: settings2.policy ?? policyPath, isNamed: settings2.policy !== null, overrides: settingsOver(settings2) };
  const report = await reading("read the changed policy file", "contents: read", () => withPolicyPreview(review(input), input, origin));
  const rendered = renderReview({
    report,
    texts: collected.texts,
    version: context.version,
    language: policy2.language,
    place,
    repositoryUrl: `${context.serverUrl}/${repository.owner}/${repository.name}`,
    instance: instanceOf(settings2) || null
  });
  const { missing: missing2 } = wordsOf(policy2.language);
  if (missing2 !== null) context.log(missing2);
  return { policy: policy2, report, rendered };
}

// src/github/download.ts
var maxHops = 5;
async function download(from2, bounds) {
  let at = from2;
  try {
    for (let hop = 0; hop <= maxHops; hop++) {
      if (!isBare(at) || !bounds.mayAsk(at)) return failed("its address leads away from GitHub");
      const answer3 = await fetch(at.href, { redirect: "manual", credentials: "omit", signal: bounds.signal });
      const next = answer3.headers.get("location");
      if (answer3.status < 300 || answer3.status > 399 || next === null) return await bodyOf5(answer3, bounds.mostBytes);
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
async function bodyOf5(answer3, mostBytes) {
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
  for (const entry of await listed2(client, origin, "name" in wish ? wish.name : null)) {
    const parsed2 = Listed.safeParse(entry);
    if (!parsed2.success || parsed2.data.expired || parsed2.data.workflow_run?.head_sha !== origin.headSha) continue;
    const { id, name, size_in_bytes: archiveBytes } = parsed2.data;
    const isWanted = "name" in wish ? name === wish.name : wish.passes(name);
    if (isWanted && id > (newest.get(name)?.id ?? 0)) newest.set(name, { id, name, archiveBytes });
  }
  return [...newest.values()];
}
async function listed2({ octokit }, { repository, runId }, name) {
  const where = { owner: repository.owner, repo: repository.name, per_page: 100, ...name === null ? {} : { name } };
  const found = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data } = runId === null ? await octokit.rest.actions.listArtifactsForRepo({ ...where, page }) : await octokit.rest.actions.listWorkflowRunArtifacts({ ...where, run_id: runId, page });
    const parsed2 = Page.safeParse(data);
    if (!parsed2.success) throw new UnusableAnswer("the list of artifacts came without `artifacts`");
    found.push(...parsed2.data.artifacts);
    if (parsed2.data.artifacts.length < where.per_page) break;
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
  const found = await listArtifacts(client, origin, wishOf(name));
  for (const [index, artifact] of found.entries()) {
    if (artifact.archiveBytes > maxFileBytes) contents.set(artifact.name, { kind: "too-large", size: artifact.archiveBytes });
    else if (index >= maxArtifacts) contents.set(artifact.name, { kind: "failed", message: `one review reads at most ${maxArtifacts} artifacts` });
    else for (const [path, content] of await filesOf2(client, { origin, artifact, wanted, room })) contents.set(path, content);
  }
  return contents;
}
function wishOf(name) {
  if (name === null) return { passes: () => true };
  return /[*?[\]{}!]/.test(name) ? { passes: (other) => other === name || matchesAny(other, [name]) } : { name };
}
async function filesOf2(client, { origin, artifact, wanted, room }) {
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
  for (const [word2] of text.matchAll(/https?:\/\/[^\s<>"'`()[\]]+/g)) {
    const address = word2.length > maxAddressLength ? null : /^.*?\/files\/\d{1,15}\/[\w.%+~-]*[\w%+~-]/.exec(word2)?.[0];
    if (!address || !URL.canParse(address)) continue;
    const url = new URL(address);
    const path = url.pathname.toLowerCase();
    const isStore = path.startsWith("/user-attachments/files/") || path.startsWith(`/${repository.toLowerCase()}/files/`);
    const name = nameIn2(url);
    if (isStore && url.origin === new URL(serverUrl).origin && isBare(url) && name !== null) found.set(url.href, { name, url });
  }
  return [...found.values()];
}
async function downloadAttachment({ url }, { serverUrl }, until = null) {
  const own2 = AbortSignal.timeout(attachmentMs);
  const signal = until === null ? own2 : AbortSignal.any([own2, until]);
  const found = await download(url, { mayAsk: (at) => isGitHubs(at, serverUrl), mostBytes: maxAttachmentBytes, signal });
  if (found.kind === "bytes" || found.status === null || !closed.has(found.status)) return found;
  return { ...found, why: "only people can open attachments of a private repository; commit the file, or upload it as a workflow artifact" };
}
var closed = /* @__PURE__ */ new Set([401, 403, 404]);
function isGitHubs(url, serverUrl) {
  return url.origin === new URL(serverUrl).origin || url.protocol === "https:" && url.port === "" && storeHosts.test(url.hostname);
}
function nameIn2({ pathname }) {
  try {
    const name = decodeURIComponent(pathname.slice(pathname.lastIndexOf("/") + 1));
    return /^[^/\\\p{Cc}]{1,200}$/u.test(name) && name !== ".." && name !== "." ? name : null;
  } catch {
    return null;
  }
}

// lazy:micromark
var loaded3;
var load3 = () => loaded3 ??= __require("#markdown");
var parse = (...values) => load3().parse(...values);
var postprocess = (...values) => load3().postprocess(...values);
var preprocess = (...values) => load3().preprocess(...values);

// src/text/fenced.ts
var maxLength3 = 65536;
var fence = /```|~~~/;
function fencedBlocks(markdown) {
  if (!fence.test(markdown)) return [];
  const blocks = [];
  let language = "";
  let lines = [];
  let isInside2 = false;
  for (const [event, token2, context] of eventsOf(markdown.slice(0, maxLength3))) {
    if (token2.type === "codeFenced" && event === "enter") {
      isInside2 = true;
      language = "";
      lines = [];
    } else if (token2.type === "codeFenced") {
      isInside2 = false;
      blocks.push({ language, text: `${lines.join("\n")}
` });
    } else if (!isInside2 || event === "exit") continue;
    else if (token2.type === "codeFencedFenceInfo") language = context.sliceSerialize(token2).trim().toLowerCase();
    else if (token2.type === "codeFlowValue") lines.push(context.sliceSerialize(token2));
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
  for (let number3 = 2; taken.has(name); number3++) name = `${folder}/${number3}/${path.slice(folder.length + 1)}`;
  return name;
}

// src/bot/results.ts
function mayMatter(path) {
  return mayBeConfig(path) || mayBeResult(path);
}
async function resultsElsewhere(context, origin) {
  const { settings: settings2, serverUrl } = context;
  const site = { serverUrl, repository: `${origin.repository.owner}/${origin.repository.name}` };
  return [...await readBody(origin.body, site), ...await madeHere(settings2.resultsPaths), ...await uploaded(context, origin)];
}
async function madeHere(named2) {
  if (named2.length === 0) return [];
  try {
    return (await collectFiles(await expandPaths(named2), readContent, () => {
    }, includedReader(named2))).readings;
  } catch (error) {
    if (error instanceof NoSuchPath) throw new RequestMistake(`The input \`results-path\`: ${error.message}`);
    throw error;
  }
}
async function uploaded({ client, settings: settings2 }, origin) {
  const name = settings2.resultsArtifact;
  if (name === null && origin.runId === null) return [];
  const contents = await reading("read the artifacts", "actions: read", () => readArtifacts(client, origin, { name, wanted: mayMatter }));
  const read = async (path) => contents.get(path) ?? { kind: "missing" };
  return (await collectFiles([...contents.keys()], read, () => {
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

export {
  readCommitSha,
  readDefaultBranch,
  readPull,
  openPull,
  openRange,
  evenUpdates,
  isDrawable,
  peakOf,
  collectFiles,
  defaultPolicy,
  require_mod,
  longestReason,
  readPolicy,
  trustedPolicy,
  judgeSource,
  mayMatter,
  resultsElsewhere,
  judgePull
};

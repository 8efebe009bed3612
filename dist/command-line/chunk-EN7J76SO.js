import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  listFolder,
  maxFileBytes,
  messageOf,
  readBelow
} from "./chunk-UWNNUUV7.js";

// src/sources/git.ts
import { execFile } from "node:child_process";
import { promisify } from "node:util";

// src/sources/folder.ts
function folderSnapshot(root) {
  return {
    sha: null,
    list: () => listFolder(root),
    async read(paths) {
      const contents = /* @__PURE__ */ new Map();
      for (const path of paths) contents.set(path, await readBelow(root, path));
      return contents;
    }
  };
}
async function compareSnapshots(base, head) {
  const before = await base.read((await base.list()).map((entry) => entry.path));
  const after = await head.read((await head.list()).map((entry) => entry.path));
  const removed = [...before].filter(([path]) => !after.has(path));
  const differences = [];
  for (const [path, content] of after) {
    const old = before.get(path);
    if (old !== void 0) {
      if (!sameContent(old, content)) differences.push({ path, status: "modified", previousPath: null });
      continue;
    }
    const moved = removed.findIndex(([, candidate]) => sameContent(candidate, content));
    const [origin] = moved < 0 ? [] : removed.splice(moved, 1);
    differences.push(origin === void 0 ? { path, status: "added", previousPath: null } : { path, status: "renamed", previousPath: origin[0] });
  }
  differences.push(...removed.map(([path]) => ({ path, status: "removed", previousPath: null })));
  return differences;
}
function sameContent(a, b) {
  if (a.kind === "bytes" && b.kind === "bytes") return Buffer.compare(a.bytes, b.bytes) === 0;
  if (a.kind === "stream" && b.kind === "stream") return a.size === b.size;
  return a.kind === b.kind && (a.kind !== "too-large" || b.kind === "too-large" && a.size === b.size);
}

// src/sources/git.ts
var run = promisify(execFile);
var GitFailed = class extends Error {
};
async function git(folder, args) {
  try {
    const safe = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "diff.external=", "--no-optional-locks"];
    const { stdout } = await run("git", ["-C", folder, ...safe, ...args], { encoding: "buffer", maxBuffer: 512 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const stderr = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n", 1)[0] : "";
    throw new GitFailed(`git ${args[0] ?? ""} failed: ${stderr === "" || stderr === void 0 ? messageOf(error) : stderr}`);
  }
}
async function gitText(folder, args) {
  return (await git(folder, args)).toString("utf8").trim();
}
async function repositoryRoot(folder) {
  return gitText(folder, ["rev-parse", "--show-toplevel"]).catch((error) => {
    if (!messageOf(error).includes("not a git repository")) throw error;
    throw new GitFailed("This is no git repository; run it inside one, or name two folders with --base and --head.");
  });
}
async function resolveRevision(root, revision) {
  return gitText(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]).catch(() => {
    throw new GitFailed(`\`${revision}\` is neither a folder nor a git revision here; name a branch, a tag, a commit or a folder.`);
  });
}
async function mergeBaseWithDefaultBranch(root, head) {
  const remote = await gitText(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]).catch(() => null);
  for (const branch of [remote, "origin/main", "origin/master", "main", "master"]) {
    if (branch === null) continue;
    const base = await gitText(root, ["merge-base", branch, head]).catch(() => null);
    if (base !== null) return base;
  }
  throw new GitFailed("The default branch is not known here; name the base with --base REV, such as --base main or --base HEAD~1.");
}
async function defaultBranchName(root) {
  const remote = await gitText(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]).catch(() => null);
  if (remote !== null) return remote.replace(/^origin\//, "");
  for (const branch of ["main", "master"]) {
    const isThere = await gitText(root, ["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`]).catch(() => null);
    if (isThere !== null) return branch;
  }
  return gitText(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]).catch(() => null);
}
function commitSnapshot(root, sha) {
  let listing = null;
  const list = () => {
    listing ??= listCommit(root, sha);
    return listing;
  };
  return {
    sha,
    list,
    async read(paths) {
      if (paths.length === 0) return /* @__PURE__ */ new Map();
      const entries = new Map((await list()).map((entry) => [entry.path, entry]));
      const contents = /* @__PURE__ */ new Map();
      for (const path of paths) contents.set(path, await readBlob(root, sha, path, entries.get(path)));
      return contents;
    }
  };
}
async function listCommit(root, sha) {
  const lines = (await git(root, ["ls-tree", "-r", "-l", "-z", sha])).toString("utf8").split("\0");
  return lines.flatMap((line) => {
    const [fields = "", path] = line.split("	");
    const [mode, , , size] = fields.split(/\s+/);
    return path === void 0 ? [] : [{ path, size: size === "-" || size === void 0 ? null : Number(size), kind: kindOf(mode) }];
  });
}
function kindOf(mode) {
  if (mode === "120000") return "symlink";
  return mode === "160000" ? "submodule" : "file";
}
async function readBlob(root, sha, path, entry) {
  if (entry === void 0) return { kind: "missing" };
  if (entry.kind !== "file") return { kind: entry.kind };
  if (entry.size !== null && entry.size > maxFileBytes) return { kind: "too-large", size: entry.size };
  try {
    return { kind: "bytes", bytes: await git(root, ["cat-file", "blob", `${sha}:${path}`]) };
  } catch (error) {
    return { kind: "failed", message: messageOf(error) };
  }
}
function workingTreeSnapshot(root) {
  const folder = folderSnapshot(root);
  return {
    sha: null,
    async list() {
      const paths = (await git(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"])).toString("utf8").split("\0");
      return paths.filter((path) => path !== "").map((path) => ({ path, size: null, kind: "file" }));
    },
    read: (paths) => folder.read(paths)
  };
}
async function gitDifferences(root, base, head) {
  const range = head === null ? [base] : [base, head];
  const fields = (await git(root, ["diff", "--no-ext-diff", "--no-textconv", "--name-status", "-z", "-M", ...range, "--"])).toString("utf8").split("\0");
  const differences = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const code = fields[index]?.charAt(0);
    const moved = code === "R" || code === "C";
    const path = fields[index + (moved ? 2 : 1)] ?? "";
    const previousPath = code === "R" ? fields[index + 1] ?? null : null;
    differences.push({ path, status: statusOf(code), previousPath });
    index += moved ? 3 : 2;
  }
  if (head === null) {
    const fresh = (await git(root, ["ls-files", "-z", "--others", "--exclude-standard"])).toString("utf8").split("\0");
    differences.push(...fresh.filter((path) => path !== "").map((path) => ({ path, status: "added", previousPath: null })));
  }
  return differences;
}
function statusOf(code) {
  if (code === "A" || code === "C") return "added";
  if (code === "D") return "removed";
  return code === "R" ? "renamed" : "modified";
}

export {
  folderSnapshot,
  compareSnapshots,
  GitFailed,
  repositoryRoot,
  resolveRevision,
  mergeBaseWithDefaultBranch,
  defaultBranchName,
  commitSnapshot,
  workingTreeSnapshot,
  gitDifferences
};

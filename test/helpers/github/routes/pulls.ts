import { pullFiles } from '../anchors.ts';
import { type Call, type Handlers, list, pullOf, Refusal } from '../call.ts';
import type { FileDiff } from '../diff.ts';
import { commitsBetween } from '../git.ts';
import { commitShape } from '../shapes/basics.ts';
import { fileShape, pullShape, pullSimpleShape } from '../shapes/pulls.ts';
import { baseShaOf, type PullRequest } from '../world.ts';

/** OAS pulls/list-files: what comes after is left out without a word. */
const maximumListedFiles = 3000;
const maximumDiffFiles = 300;
const maximumDiffLines = 20_000;

function diffOf(file: FileDiff): string {
  const from = file.status === 'added' ? '/dev/null' : `a/${file.previousPath ?? file.path}`;
  const to = file.status === 'removed' ? '/dev/null' : `b/${file.path}`;
  const head = `diff --git a/${file.previousPath ?? file.path} b/${file.path}\n`;
  return file.patch === null ? head : `${head}--- ${from}\n+++ ${to}\n${file.patch}\n`;
}

function diffText(files: readonly FileDiff[]): string {
  const text = files.map(diffOf).join('');
  if (files.length > maximumDiffFiles)
    throw new Refusal(
      406,
      `Sorry, the diff exceeded the maximum number of files (${maximumDiffFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`,
    );
  if (text.split('\n').length > maximumDiffLines) throw new Refusal(406, `Sorry, the diff exceeded the maximum number of lines (${maximumDiffLines})`);
  return text;
}

function isListed(call: Call, pull: PullRequest): boolean {
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const base = call.query.get('base');
  if (state !== 'all' && pull.state !== state) return false;
  if (head !== null && head !== `${pull.headOwner.login}:${pull.headRef}`) return false;
  return base === null || base === pull.baseRef;
}

export const pullHandlers: Handlers = {
  'pulls/list': (call) => {
    const pulls = [...call.repository.pulls.values()].filter((pull) => isListed(call, pull)).reverse();
    return list(call, pulls, (pull) => pullSimpleShape(call.api, call.repository, pull));
  },
  'pulls/get': (call) => {
    const pull = pullOf(call);
    if (/\.(diff|patch)\b/.test(call.accept)) {
      return { status: 200, type: 'application/vnd.github.diff; charset=utf-8', bytes: Buffer.from(diffText(pullFiles(call.repository, pull))) };
    }
    return { status: 200, body: pullShape(call.api, call.repository, pull) };
  },
  'pulls/list-files': (call) => {
    const pull = pullOf(call);
    const files = pullFiles(call.repository, pull).slice(0, maximumListedFiles);
    return list(call, files, (file) => fileShape(call.api, call.repository, pull.headSha, file, pull.withoutPatch.has(file.path)));
  },
  'pulls/list-commits': (call) => {
    const pull = pullOf(call);
    const commits = commitsBetween(call.repository.store, baseShaOf(call.repository, pull), pull.headSha).slice(0, 250);
    return list(call, commits, (commit) => commitShape(call.api, call.repository, commit));
  },
  // Commits of forks are not in this repository's branches: GitHub finds no pull request by them.
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const sha = call.params.get('commit_sha') ?? '';
    const own = [...call.repository.pulls.values()].filter((pull) => pull.headRepository === call.repository);
    const pulls = own.filter((pull) =>
      commitsBetween(call.repository.store, baseShaOf(call.repository, pull), pull.headSha).some((commit) => commit.sha === sha),
    );
    return list(call, pulls, (pull) => pullSimpleShape(call.api, call.repository, pull));
  },
};

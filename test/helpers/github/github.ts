import type { Violation } from './answering.ts';
import type { Fault } from './faults.ts';
import type { Files } from './git.ts';
import { createPull, type PullOptions, type TestPull } from './pull.ts';
import { addRepository, commitTo, type RepositoryOptions } from './repositories.ts';
import { type Gate, type Logged, serve } from './server.ts';
import { type Artifact, type AttachedFile, type CheckRun, fullName, type Permissions, type Repository, userOf, type WorkflowRun, type World } from './world.ts';

export interface GitHubOptions {
  /** The time of the next event; by default 2026-01-01 plus one second for each reading. */
  readonly now?: () => Date;
  /** The first id that is given out; by default 1001. */
  readonly firstId?: number;
}

export interface TokenOptions {
  /** Whom it speaks for: the job's own identity by default. */
  readonly login?: string;
  /** By default what the shipped workflow asks for: contents read, pull requests and checks write. */
  readonly permissions?: Permissions;
  /** Private repositories that it reaches; all by default. */
  readonly repositories?: readonly string[];
}

export interface ArtifactOptions {
  readonly name: string;
  readonly headSha: string;
  readonly archive: Uint8Array;
  readonly event?: string;
  readonly isExpired?: boolean;
}

/** A repository with what a test does to it. */
export interface TestRepository {
  readonly name: string;
  readonly state: Repository;
  /** Commits to a branch (made from the default branch when new) and returns the new SHA. */
  readonly commit: (files: Files, branch?: string) => string;
  readonly pullRequest: (options: PullOptions) => TestPull;
  /** A finished run with an artifact. */
  readonly artifact: (options: ArtifactOptions) => { readonly artifact: Artifact; readonly run: WorkflowRun };
  readonly checkRuns: (sha: string) => readonly CheckRun[];
  readonly headOf: (branch?: string) => string;
}

/** An emulated GitHub on a port of its own; close it when the test ends. */
export interface GitHub {
  readonly url: string;
  readonly world: World;
  /** What either side did against GitHub's published contract. */
  readonly violations: readonly Violation[];
  readonly requests: readonly Logged[];
  /** Requests since the last `forget`. */
  readonly counts: () => { readonly reads: number; readonly writes: number };
  /** Empties the request log. */
  readonly forget: () => void;
  readonly repository: (name: string, options?: RepositoryOptions) => TestRepository;
  /** Makes a token and returns it. */
  readonly token: (options?: TokenOptions) => string;
  /** Puts a file where attachments are kept; gives the address that GitHub would write into the text. */
  readonly attach: (file: Partial<AttachedFile> & Pick<AttachedFile, 'name' | 'bytes'>) => string;
  readonly fault: (fault: Fault) => void;
  /** How many strikes of registered faults have not happened yet. */
  readonly pendingFaults: () => number;
  readonly clearFaults: () => void;
  /** Lets every request wait for the promise before it is answered, so that a test decides in which order runs go on. */
  readonly hold: (gate: Gate | null) => void;
  readonly close: () => Promise<void>;
}

const defaultPermissions: Permissions = { contents: 'read', pull_requests: 'write', checks: 'write' };

function createWorld(options: GitHubOptions): World {
  let second = Date.UTC(2026, 0, 1) / 1000;
  let id = (options.firstId ?? 1001) - 1;
  const tick = () => {
    second += 1;
    return new Date(second * 1000);
  };
  const nextId = () => {
    id += 1;
    return id;
  };
  return { repositories: new Map(), users: new Map(), tokens: new Map(), attachments: new Map(), now: options.now ?? tick, nextId };
}

function addArtifact(world: World, repository: Repository, options: ArtifactOptions): { artifact: Artifact; run: WorkflowRun } {
  const pull = [...repository.pulls.values()].find((candidate) => candidate.headSha === options.headSha);
  const run: WorkflowRun = {
    id: world.nextId(),
    name: 'train',
    event: options.event ?? 'pull_request',
    headSha: options.headSha,
    headBranch: pull?.headRef ?? repository.defaultBranch,
    headRepository: pull?.headRepository ?? repository,
    createdAt: world.now(),
  };
  const artifact = {
    id: world.nextId(),
    name: options.name,
    run,
    archive: Buffer.from(options.archive),
    isExpired: options.isExpired ?? false,
    createdAt: world.now(),
  };
  repository.workflowRuns.push(run);
  repository.artifacts.push(artifact);
  return { artifact, run };
}

function testRepository(world: World, name: string, options: RepositoryOptions): TestRepository {
  const state = addRepository(world, name, options);
  const commit = (files: Files, branch = state.defaultBranch) => commitTo(world, state, branch, files, state.owner.login);
  commit(options.files ?? { 'README.md': '# A test repository\n' });
  return {
    name: fullName(state),
    state,
    commit,
    pullRequest: (pullOptions) => createPull(world, state, pullOptions),
    artifact: (artifactOptions) => addArtifact(world, state, artifactOptions),
    checkRuns: (sha) => state.checkRuns.filter((run) => run.headSha === sha),
    headOf: (branch = state.defaultBranch) => state.branches.get(branch) ?? '',
  };
}

function addToken(world: World, options: TokenOptions): string {
  const login = options.login ?? 'github-actions[bot]';
  const token = `emulated-${world.nextId()}`;
  const isInstallation = login.endsWith('[bot]');
  world.tokens.set(token, {
    user: userOf(world, login),
    permissions: options.permissions ?? defaultPermissions,
    repositories: options.repositories ?? null,
    isInstallation,
  });
  return token;
}

/** Starts an emulated GitHub that holds nothing yet. */
export async function createGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const world = createWorld(options);
  const site = await serve(world);
  return {
    url: site.url,
    world,
    violations: site.violations,
    requests: site.requests,
    counts: () => {
      const writes = site.requests.filter((request) => request.isWrite).length;
      return { reads: site.requests.length - writes, writes };
    },
    forget: () => void site.requests.splice(0),
    repository: (name, repositoryOptions = {}) => testRepository(world, name, repositoryOptions),
    token: (tokenOptions = {}) => addToken(world, tokenOptions),
    attach: (file) => {
      const id = world.nextId();
      world.attachments.set(id, { isPrivate: false, redirect: null, ...file });
      return `${site.url}/user-attachments/files/${id}/${encodeURIComponent(file.name)}`;
    },
    fault: site.faults.add,
    pendingFaults: site.faults.pending,
    clearFaults: site.faults.clear,
    hold: site.hold,
    close: site.close,
  };
}

/** Throws with every violation of the contract, if there is one. */
export function expectNoViolations(github: GitHub): void {
  if (github.violations.length === 0) return;
  throw new Error(`GitHub's contract was broken:\n${github.violations.map(({ request, problem }) => `  ${request}: ${problem}`).join('\n')}`);
}

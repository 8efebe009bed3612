import { createStore, type Files, writeCommit } from './git.ts';
import { type Repository, type Role, userOf, type World } from './world.ts';

export interface RepositoryOptions {
  readonly files?: Files;
  readonly isPrivate?: boolean;
  readonly defaultBranch?: string;
  readonly collaborators?: Readonly<Record<string, Role>>;
  /** Entries after which a recursive tree listing is cut and says `truncated`. */
  readonly treeLimit?: number;
}

/** Adds an empty repository; a fork shares its parent's objects. */
export function addRepository(world: World, name: string, options: RepositoryOptions & { readonly parent?: Repository } = {}): Repository {
  const [owner = '', short = ''] = name.split('/');
  if (owner === '' || short === '') throw new Error(`${name} is not owner/name`);
  const { parent } = options;
  const repository: Repository = {
    id: world.nextId(),
    owner: userOf(world, owner),
    name: short,
    isPrivate: options.isPrivate ?? false,
    parent: parent ?? null,
    defaultBranch: options.defaultBranch ?? 'main',
    createdAt: world.now(),
    store: parent?.store ?? createStore(),
    branches: new Map(parent?.branches),
    collaborators: new Map(Object.entries(options.collaborators ?? {}).map(([login, role]) => [userOf(world, login).login.toLowerCase(), role])),
    pulls: new Map(),
    checkRuns: [],
    checkSuites: new Map(),
    workflowRuns: [],
    artifacts: [],
    treeLimit: options.treeLimit ?? null,
  };
  world.repositories.set(name.toLowerCase(), repository);
  return repository;
}

/** A commit on a branch by a person, on top of what the branch holds. */
export function commitTo(world: World, repository: Repository, branch: string, files: Files, login: string, date = world.now()): string {
  const parent = repository.branches.get(branch) ?? repository.branches.get(repository.defaultBranch);
  const author = { name: login, email: `${login}@users.noreply.github.com` };
  const { sha } = writeCommit(repository.store, { parents: parent === undefined ? [] : [parent], files, message: 'Change files', author, date });
  repository.branches.set(branch, sha);
  return sha;
}

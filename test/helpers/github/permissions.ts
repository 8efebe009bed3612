import { Refusal } from './call.ts';
import { fullName, type Identity, type PermissionName, type Repository } from './world.ts';

/** What an operation asks for; any one of the names is enough. */
export interface Need {
  readonly level: 'read' | 'write';
  readonly anyOf: readonly PermissionName[];
}

const byPrefix: readonly (readonly [string, readonly PermissionName[]])[] = [
  ['repos/get-content', ['contents']],
  ['repos/compare-commits', ['contents']],
  ['repos/get-commit', ['contents']],
  ['repos/get-branch', ['contents']],
  ['repos/list-pull-requests', ['pull_requests']],
  ['repos/', ['metadata']],
  ['git/', ['contents']],
  ['pulls/', ['pull_requests']],
  ['reactions/create-for-pull-request-review-comment', ['pull_requests']],
  ['reactions/list-for-pull-request-review-comment', ['pull_requests']],
  ['reactions/', ['issues', 'pull_requests']],
  ['issues/', ['issues', 'pull_requests']],
  ['checks/', ['checks']],
  ['actions/', ['actions']],
];

/** GitHub's table of permissions per endpoint, by operation id. */
export function needOf(operation: string, method: string): Need {
  const found = byPrefix.find(([prefix]) => operation.startsWith(prefix));
  return { level: method === 'GET' ? 'read' : 'write', anyOf: found?.[1] ?? ['metadata'] };
}

export function has(identity: Identity, need: Need): boolean {
  return need.anyOf.some((name) => {
    const granted = name === 'metadata' ? (identity.permissions.metadata ?? 'read') : identity.permissions[name];
    return granted === 'write' || (granted === 'read' && need.level === 'read');
  });
}

export function reaches(identity: Identity | null, repository: Repository): boolean {
  if (!repository.isPrivate) return true;
  return identity !== null && (identity.repositories === null || identity.repositories.includes(fullName(repository)));
}

/** The header that GitHub adds to each refusal and answer: what would have been enough. */
export function acceptedPermissions(need: Need): string {
  return need.anyOf.map((name) => `${name}=${need.level}`).join('; ');
}

/** Throws GitHub's refusal where the token does not carry what the operation needs. Public data may be read by all. */
export function assertAllowed(identity: Identity | null, repository: Repository, need: Need): void {
  if (!reaches(identity, repository)) throw new Refusal(404, 'Not Found');
  if (need.level === 'read' && !repository.isPrivate) return;
  if (identity === null) throw new Refusal(401, 'Requires authentication');
  const isHome = identity.repositories === null || identity.repositories.includes(fullName(repository));
  if (isHome && has(identity, need)) return;
  throw new Refusal(403, 'Resource not accessible by integration', undefined, { 'x-accepted-github-permissions': acceptedPermissions(need) });
}

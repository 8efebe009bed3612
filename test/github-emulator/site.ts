import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, expect } from 'vitest';
import { createGitHub, expectNoViolations, type GitHub, type TokenOptions } from '../helpers/github/github.ts';

/** The pull request that most tests are about. */
export const at = { owner: 'acme', repo: 'train', pull_number: 1 };
export const issue = { owner: 'acme', repo: 'train', issue_number: 1 };
export const repo = { owner: 'acme', repo: 'train' };

/** A fresh GitHub for each test of a file; what a test broke of the contract fails it, unless it looked itself. */
export function useGitHub(options: { readonly expectsViolations?: boolean } = {}): () => GitHub {
  let github: GitHub | undefined;
  const current = () => {
    if (github === undefined) throw new Error('no GitHub outside of a test');
    return github;
  };
  beforeEach(async () => {
    github = await createGitHub();
  });
  afterEach(async () => {
    await current().close();
    if (options.expectsViolations !== true) expectNoViolations(current());
  });
  return current;
}

/** A quiet client: what it would log is asserted instead. */
export function client(github: GitHub, token: TokenOptions | string | null = {}): Octokit {
  const silent = () => undefined;
  const auth = token === null ? {} : { auth: typeof token === 'string' ? token : github.token(token) };
  return new Octokit({ ...auth, baseUrl: github.url, log: { debug: silent, info: silent, warn: silent, error: silent } });
}

/** The refusal of a request: status, body and headers. */
export async function refusal(
  request: Promise<unknown>,
): Promise<{ readonly status: number; readonly data: unknown; readonly headers: Readonly<Record<string, unknown>> }> {
  const error: unknown = await request.then(
    () => expect.fail('it was not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') throw error;
  const response: unknown = 'response' in error ? error.response : undefined;
  const has = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (!has(response)) return { status: error.status, data: undefined, headers: {} };
  return { status: error.status, data: response.data, headers: has(response.headers) ? response.headers : {} };
}

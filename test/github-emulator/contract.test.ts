import { describe, expect, test } from 'vitest';
import { expectNoViolations } from '../helpers/github/github.ts';
import { at, client, issue, refusal, repo, useGitHub } from './site.ts';

const github = useGitHub({ expectsViolations: true });
const files = { 'a.yaml': 'lr: 1\n' };

function problems(): string[] {
  return github().violations.map((violation) => violation.problem);
}

describe("GitHub's contract", () => {
  test('a route that it does not have', async () => {
    github().repository('acme/train');
    expect(await refusal(client(github()).request('GET /repos/{owner}/{repo}/nonsense', repo))).toMatchObject({ status: 404 });
    expect(problems()).toEqual(['no such operation in the description']);
    expect(() => expectNoViolations(github())).toThrow('GET /repos/acme/train/nonsense');
  });

  test('a key that it does not know, in the query and in the body', async () => {
    github().repository('acme/train').pullRequest({ files });
    const octokit = client(github());
    await refusal(octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { ...at, limit: 3 }));
    await refusal(octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body: 'Hello.', draft: true }));
    expect(problems()).toEqual(['query limit is not documented', 'body must NOT have additional properties (draft)']);
  });

  test('a file comment inside of a review', async () => {
    const pull = github().repository('acme/train').pullRequest({ files });
    const comments = [{ path: 'a.yaml', subject_type: 'file', body: 'All.' }];
    await refusal(client(github()).request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...at, event: 'COMMENT', body: 'Seen.', comments }));
    expect(problems()).toEqual(['body/comments/0 must NOT have additional properties (subject_type)']);
    expect(pull.reviews()).toEqual([]);
  });

  test('a value of the wrong kind', async () => {
    const pull = github().repository('acme/train').pullRequest({ files });
    const shouted: Record<string, string> = { event: 'SHOUT', body: 'Seen.' };
    const output = { title: 'x', summary: 'x'.repeat(65_536) };
    await refusal(client(github()).rest.checks.create({ ...repo, name: 'longrun', head_sha: pull.headSha(), output }));
    await refusal(client(github()).request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { ...at, ...shouted }));
    expect(problems()).toEqual(['body/output/summary must NOT have more than 65535 characters', 'body/event must be equal to one of the allowed values']);
  });

  test('a GraphQL field that the schema lacks', async () => {
    github().repository('acme/train');
    await expect(client(github()).graphql('query { viewer { shoeSize } }')).rejects.toThrow();
    expect(problems()).toEqual(['Cannot query field "shoeSize" on type "User".']);
  });
});

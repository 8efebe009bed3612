import { Octokit } from '@octokit/rest';
import { describe, expect, test } from 'vitest';
import { at, client, issue, refusal, repo, useGitHub } from './site.ts';

const github = useGitHub();
const files = { 'a.yaml': 'lr: 1\n' };

describe('tokens', () => {
  test('a read-only token is told what would have been enough, and nothing is stored', async () => {
    const pull = github().repository('acme/train').pullRequest({ fork: 'mallory/train', files });
    const octokit = client(github(), { permissions: { contents: 'read', pull_requests: 'read' } });
    const review = await refusal(octokit.rest.pulls.createReview({ ...at, event: 'COMMENT', body: 'Seen.' }));
    const comment = await refusal(octokit.rest.issues.createComment({ ...issue, body: 'Seen.' }));
    const check = await refusal(octokit.rest.checks.create({ ...repo, name: 'longrun', head_sha: pull.headSha() }));
    expect(review).toMatchObject({
      status: 403,
      data: { message: 'Resource not accessible by integration' },
      headers: { 'x-accepted-github-permissions': 'pull_requests=write' },
    });
    expect(comment).toMatchObject({ status: 403, headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } });
    expect(check).toMatchObject({ status: 403, headers: { 'x-accepted-github-permissions': 'checks=write' } });
    expect([pull.reviews(), pull.comments()]).toEqual([[], []]);
  });

  test('a comment is allowed by either of two permissions', async () => {
    const pull = github().repository('acme/train').pullRequest({ files });
    await client(github(), { permissions: { issues: 'write' } }).rest.issues.createComment({ ...issue, body: 'One.' });
    await client(github(), { permissions: { pull_requests: 'write' } }).rest.issues.createComment({ ...issue, body: 'Two.' });
    expect(pull.comments().length).toBe(2);
  });

  test('an unknown token is refused, none at all reads what is public', async () => {
    github().repository('acme/train').pullRequest({ files });
    expect(await refusal(client(github(), 'nonsense').rest.pulls.get(at))).toMatchObject({ status: 401, data: { message: 'Bad credentials' } });
    expect((await client(github(), null).rest.pulls.get(at)).status).toBe(200);
    expect(await refusal(client(github(), null).rest.issues.createComment({ ...issue, body: 'Hello.' }))).toMatchObject({ status: 401 });
  });

  test('a private repository does not exist for strangers, and asks its own for permission', async () => {
    github().repository('acme/train', { isPrivate: true }).pullRequest({ files });
    expect(await refusal(client(github(), null).rest.pulls.get(at))).toMatchObject({ status: 404 });
    expect(await refusal(client(github(), { repositories: ['acme/other'] }).rest.pulls.get(at))).toMatchObject({ status: 404 });
    expect(await refusal(client(github(), { permissions: { contents: 'read' } }).rest.pulls.get(at))).toMatchObject({ status: 403 });
    expect((await client(github(), { permissions: { pull_requests: 'read' } }).rest.pulls.get(at)).status).toBe(200);
  });

  test('the job token has no user, a person has', async () => {
    github().repository('acme/train');
    expect(await refusal(client(github()).rest.users.getAuthenticated())).toMatchObject({ status: 403 });
    expect((await client(github(), { login: 'ada' }).rest.users.getAuthenticated()).data.login).toBe('ada');
  });
});

describe('headers', () => {
  test('a reader that names the ETag gets 304 and keeps its request', async () => {
    const pull = github().repository('acme/train').pullRequest({ files });
    const octokit = client(github());
    const first = await octokit.rest.pulls.get(at);
    const etag = first.headers.etag ?? '';
    expect(await refusal(octokit.rest.pulls.get({ ...at, headers: { 'if-none-match': etag } }))).toMatchObject({ status: 304 });
    pull.push({ 'a.yaml': 'lr: 2\n' });
    const second = await octokit.rest.pulls.get({ ...at, headers: { 'if-none-match': etag } });
    expect(second.status).toBe(200);
    expect([first.headers['x-ratelimit-used'], second.headers['x-ratelimit-used']]).toEqual(['1', '2']);
    expect(second.headers['x-github-request-id']).not.toBe(first.headers['x-github-request-id']);
  });

  test('reads and writes are counted', async () => {
    github().repository('acme/train').pullRequest({ files });
    const octokit = client(github());
    await octokit.rest.pulls.get(at);
    await octokit.rest.issues.createComment({ ...issue, body: 'Hello.' });
    await octokit.graphql('query { viewer { login } }');
    expect(github().counts()).toEqual({ reads: 2, writes: 1 });
    github().forget();
    expect(github().counts()).toEqual({ reads: 0, writes: 0 });
  });

  test("a server of one's own answers under /api, and links there", async () => {
    github().repository('acme/train').pullRequest({ files });
    const token = github().token();
    const octokit = new Octokit({ auth: token, baseUrl: `${github().url}/api/v3` });
    const { data } = await octokit.rest.pulls.get(at);
    expect(data.url).toBe(`${github().url}/api/v3/repos/acme/train/pulls/1`);
    expect(await octokit.graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
  });
});

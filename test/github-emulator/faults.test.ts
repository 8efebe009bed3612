import { describe, expect, test } from 'vitest';
import { at, client, issue, refusal, useGitHub } from './site.ts';

const github = useGitHub();
const files = { 'a.yaml': 'lr: 1\n' };

describe('faults', () => {
  test('strike the requests that they name, as often as they say', async () => {
    github().repository('acme/train').pullRequest({ files });
    const octokit = client(github());
    github().fault({ kind: 'status', method: 'GET', path: /\/pulls\/1$/, status: 503, times: 2, after: 1 });
    expect((await octokit.rest.pulls.get(at)).status).toBe(200);
    expect((await octokit.rest.issues.listComments(issue)).status).toBe(200);
    expect(await refusal(octokit.rest.pulls.get(at))).toMatchObject({ status: 503 });
    expect(github().pendingFaults()).toBe(1);
    expect(await refusal(octokit.rest.pulls.get(at))).toMatchObject({ status: 503 });
    expect((await octokit.rest.pulls.get(at)).status).toBe(200);
    expect(github().pendingFaults()).toBe(0);
  });

  test('an answer of 502 may hide that the write landed', async () => {
    const pull = github().repository('acme/train').pullRequest({ files });
    github().fault({ kind: 'applied-then-502', method: 'POST' });
    expect(await refusal(client(github()).rest.issues.createComment({ ...issue, body: 'Hello.' }))).toMatchObject({ status: 502 });
    expect(pull.comments().map((comment) => comment.body)).toEqual(['Hello.']);
  });

  test('a lost answer, too; a cut request does nothing', async () => {
    const pull = github().repository('acme/train').pullRequest({ files });
    const octokit = client(github());
    github().fault({ kind: 'applied-then-reset', method: 'POST' });
    expect(await refusal(octokit.rest.issues.createComment({ ...issue, body: 'Landed.' }))).toMatchObject({ status: 500 });
    github().fault({ kind: 'reset', method: 'POST' });
    expect(await refusal(octokit.rest.issues.createComment({ ...issue, body: 'Lost.' }))).toMatchObject({ status: 500 });
    expect(pull.comments().map((comment) => comment.body)).toEqual(['Landed.']);
    expect(github().requests.map((request) => request.status)).toEqual([0, 0]);
  });

  test('half an answer is no JSON', async () => {
    github().repository('acme/train').pullRequest({ files });
    github().fault({ kind: 'truncated-json' });
    const response = await fetch(`${github().url}/repos/acme/train/pulls/1`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test('limits say when they end', async () => {
    github().repository('acme/train').pullRequest({ files });
    const octokit = client(github());
    github().fault({ kind: 'rate-limit-primary', retryAfterSeconds: 30 });
    github().fault({ kind: 'rate-limit-secondary', retryAfterSeconds: 7 });
    github().fault({ kind: 'rate-limit-secondary', status: 429 });
    expect(await refusal(octokit.rest.pulls.get(at))).toMatchObject({ status: 403, headers: { 'x-ratelimit-remaining': '0' } });
    expect(await refusal(octokit.rest.pulls.get(at))).toMatchObject({ status: 403, headers: { 'retry-after': '7' } });
    const bare = await refusal(octokit.rest.pulls.get(at));
    expect([bare.status, bare.headers['retry-after']]).toEqual([429, undefined]);
  });

  test('GraphQL fails with status 200', async () => {
    github().repository('acme/train').pullRequest({ files });
    const ask = () => client(github()).graphql('query { viewer { login } }');
    github().fault({ kind: 'graphql-rate-limited', body: /viewer/ });
    await expect(ask()).rejects.toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    github().fault({ kind: 'html', path: /graphql/ });
    expect(await refusal(ask())).toMatchObject({ status: 502 });
  });

  test('an answer may be late, or never come', async () => {
    github().repository('acme/train').pullRequest({ files });
    const octokit = client(github());
    github().fault({ kind: 'delay', delayMilliseconds: 20 });
    expect((await octokit.rest.pulls.get(at)).status).toBe(200);
    github().fault({ kind: 'hang' });
    expect(await refusal(octokit.rest.pulls.get({ ...at, request: { signal: AbortSignal.timeout(50) } }))).toMatchObject({ status: 500 });
  });

  test('somebody pushes between two requests', async () => {
    const pull = github().repository('acme/train').pullRequest({ files });
    const before = pull.headSha();
    github().fault({ kind: 'meanwhile', method: 'POST', run: () => void pull.forcePush({ 'b.yaml': 'lr: 2\n' }) });
    const review = client(github()).rest.pulls.createReview({
      ...at,
      event: 'COMMENT',
      commit_id: before,
      body: 'Seen.',
      comments: [{ path: 'a.yaml', line: 1, body: '.' }],
    });
    expect(await refusal(review)).toMatchObject({ status: 422 });
    expect([pull.headSha() === before, pull.reviews()]).toEqual([false, []]);
  });
});

import { describe, expect, test } from 'vitest';
import type { GitHub, TestRepository } from '../helpers/github/github.ts';
import type { TestPull } from '../helpers/github/pull.ts';
import { at, client, refusal, repo, useGitHub } from './site.ts';

const github = useGitHub();
const offDiff = 'Pull request review thread line must be part of the diff';

/** Forty numbered lines of which the head changes lines 5 and 30: two hunks, 2–8 and 27–33. */
function twoHunks(site: GitHub): { readonly repository: TestRepository; readonly pull: TestPull } {
  const lines = Array.from({ length: 40 }, (_, index) => `key${index + 1}: 1`);
  const repository = site.repository('acme/train', { files: { 'a.yaml': `${lines.join('\n')}\n` } });
  return { repository, pull: repository.pullRequest({ author: 'ada', files: { 'a.yaml': changed(lines) } }) };
}

function changed(lines: readonly string[]): string {
  return `${lines.map((line) => line.replace(/^(key5|key30): 1/, '$1: 2')).join('\n')}\n`;
}

describe('a review', () => {
  test('is stored whole and answers 200', async () => {
    const { pull } = twoHunks(github());
    const body = 'Longer.\n```suggestion\nkey5: 3\n```';
    const comments = [
      { path: 'a.yaml', line: 5, side: 'RIGHT', body },
      { path: 'a.yaml', start_line: 28, start_side: 'RIGHT', line: 30, side: 'RIGHT', body: 'These.' },
    ];
    const answer = await client(github()).rest.pulls.createReview({ ...at, event: 'COMMENT', commit_id: pull.headSha(), body: 'Seen.', comments });
    expect(answer.status).toBe(200);
    expect(answer.data).toMatchObject({ state: 'COMMENTED', user: { login: 'github-actions[bot]', type: 'Bot' } });
    expect(pull.reviewComments().map((comment) => comment.body)).toEqual([body, 'These.']);
    const listed = await client(github()).rest.pulls.listReviewComments(at);
    expect(listed.data.map((comment) => [comment.start_line, comment.line, comment.position])).toEqual([
      [null, 5, 5],
      [28, 30, 14],
    ]);
  });

  test.for([
    ['a line between the hunks', { path: 'a.yaml', line: 15 }, offDiff],
    ['a line after the file', { path: 'a.yaml', line: 999 }, offDiff],
    ['a file that was not changed', { path: 'README.md', line: 1 }, offDiff],
    ['an unchanged line on the left', { path: 'a.yaml', line: 4, side: 'LEFT' }, offDiff],
    ['a range over two hunks', { path: 'a.yaml', start_line: 5, line: 30 }, 'Pull request review thread start line must be part of the same hunk as the line.'],
    ['a range that ends before it starts', { path: 'a.yaml', start_line: 6, line: 5 }, 'Pull request review thread start line must precede the end line.'],
    ['a range of one line', { path: 'a.yaml', start_line: 5, line: 5 }, 'Pull request review thread start line must precede the end line.'],
  ] as const)('is turned down whole for %s', async ([, place, message]) => {
    const { pull } = twoHunks(github());
    const comments = [
      { path: 'a.yaml', line: 5, body: 'Good.' },
      { ...place, body: 'Bad.' },
    ];
    const refused = await refusal(client(github()).rest.pulls.createReview({ ...at, event: 'COMMENT', body: 'Seen.', comments }));
    expect(refused).toMatchObject({ status: 422, data: { message: 'Unprocessable Entity', errors: [message] } });
    expect([pull.reviews(), pull.reviewComments()]).toEqual([[], []]);
  });

  test('is turned down for a body of more than 65,536 characters and taken with one fewer', async () => {
    const { pull } = twoHunks(github());
    const octokit = client(github());
    const review = (body: string) => octokit.rest.pulls.createReview({ ...at, event: 'COMMENT', body: 'Seen.', comments: [{ path: 'a.yaml', line: 5, body }] });
    expect(await refusal(review('x'.repeat(65_537)))).toMatchObject({ status: 422 });
    await review('🐢'.repeat(65_536));
    expect(pull.reviewComments().length).toBe(1);
  });

  test('of a head that was pushed away is turned down', async () => {
    const { pull } = twoHunks(github());
    const stale = pull.headSha();
    pull.forcePush({ 'b.yaml': 'lr: 1\n' });
    const refused = await refusal(
      client(github()).rest.pulls.createReview({
        ...at,
        event: 'COMMENT',
        commit_id: stale,
        body: 'Seen.',
        comments: [{ path: 'a.yaml', line: 5, body: '.' }],
      }),
    );
    expect(refused).toMatchObject({ status: 422, data: { errors: ['Start commit oid is not part of the pull request'] } });
  });
});

describe('a review comment', () => {
  test('moves with its line, and is outdated once the line changes', async () => {
    const { repository, pull } = twoHunks(github());
    const octokit = client(github());
    const { data } = await octokit.rest.pulls.createReviewComment({ ...at, path: 'a.yaml', line: 30, body: 'This.', commit_id: pull.headSha() });
    const text = changed(Array.from({ length: 40 }, (_, index) => `key${index + 1}: 1`));
    pull.push({ 'a.yaml': `first: 1\n${text}` });
    const moved = await octokit.rest.pulls.getReviewComment({ ...repo, comment_id: data.id });
    pull.push({ 'a.yaml': `first: 1\n${text.replace('key30: 2', 'key30: 3')}` });
    const gone = await octokit.rest.pulls.getReviewComment({ ...repo, comment_id: data.id });
    expect(moved.data).toMatchObject({ line: 31, original_line: 30, commit_id: expect.not.stringMatching(data.original_commit_id) });
    expect(gone.data).toMatchObject({ line: null, position: null, original_line: 30, original_commit_id: data.original_commit_id });
    expect(repository.state.pulls.size).toBe(1);
  });

  test('on a whole file is shown on line 1', async () => {
    const { pull } = twoHunks(github());
    const { data, status } = await client(github()).rest.pulls.createReviewComment({
      ...at,
      path: 'a.yaml',
      subject_type: 'file',
      body: 'All of it.',
      commit_id: pull.headSha(),
    });
    expect([status, data.line, data.subject_type]).toEqual([201, 1, 'file']);
  });

  test('off the diff is refused with objects, not sentences', async () => {
    const { pull } = twoHunks(github());
    const refused = await refusal(
      client(github()).rest.pulls.createReviewComment({ ...at, path: 'a.yaml', line: 15, body: 'This.', commit_id: pull.headSha() }),
    );
    expect(refused).toMatchObject({ status: 422, data: { errors: [{ resource: 'PullRequestReviewComment', field: 'pull_request_review_thread.line' }] } });
    expect(pull.reviews()).toEqual([]);
  });

  test('is answered, changed and deleted', async () => {
    const { pull } = twoHunks(github());
    const octokit = client(github());
    const first = pull.reviewComment({ by: 'ada', path: 'a.yaml', line: 5, body: 'Why?' });
    const reply = await octokit.rest.pulls.createReplyForReviewComment({ ...at, comment_id: first.id, body: 'So.' });
    await octokit.rest.pulls.updateReviewComment({ ...repo, comment_id: reply.data.id, body: 'Therefore.' });
    expect(reply.data.in_reply_to_id).toBe(first.id);
    expect(pull.reviewComments().map((comment) => comment.body)).toEqual(['Why?', 'Therefore.']);
    const deleted = await octokit.rest.pulls.deleteReviewComment({ ...repo, comment_id: reply.data.id });
    expect([deleted.status, pull.reviewComments().length]).toEqual([204, 1]);
    expect(await refusal(octokit.rest.pulls.deleteReviewComment({ ...repo, comment_id: reply.data.id }))).toMatchObject({ status: 404 });
  });
});

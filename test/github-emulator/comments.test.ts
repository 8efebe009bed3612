import { describe, expect, test } from 'vitest';
import { client, issue, refusal, repo, useGitHub } from './site.ts';

const github = useGitHub();

describe('comments under a pull request', () => {
  test('are created, listed in pages, changed and deleted', async () => {
    const pull = github()
      .repository('acme/train')
      .pullRequest({ files: { 'a.yaml': 'lr: 1\n' } });
    for (let index = 0; index < 101; index += 1) pull.comment({ by: 'ada', body: `${index}` });
    const octokit = client(github());
    const created = await octokit.rest.issues.createComment({ ...issue, body: 'Hello.' });
    const changed = await octokit.rest.issues.updateComment({ ...repo, comment_id: created.data.id, body: 'Hello again.' });
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
    const deleted = await octokit.rest.issues.deleteComment({ ...repo, comment_id: created.data.id });
    expect([created.status, changed.data.body, all.length, deleted.status]).toEqual([201, 'Hello again.', 102, 204]);
    expect(pull.comments().every((comment) => comment.user.login === 'ada')).toBe(true);
  });

  test('are refused when empty or too long', async () => {
    github()
      .repository('acme/train')
      .pullRequest({ files: { 'a.yaml': 'lr: 1\n' } });
    const octokit = client(github());
    expect(await refusal(octokit.rest.issues.createComment({ ...issue, body: '  ' }))).toMatchObject({ status: 422 });
    expect(await refusal(octokit.rest.issues.createComment({ ...issue, body: 'x'.repeat(65_537) }))).toMatchObject({
      status: 422,
      data: { errors: [{ field: 'body' }] },
    });
  });

  test('a reaction is new once', async () => {
    const pull = github()
      .repository('acme/train')
      .pullRequest({ files: { 'a.yaml': 'lr: 1\n' } });
    const comment = pull.comment({ by: 'ada', body: '/longrun review' });
    const octokit = client(github());
    const react = () => octokit.rest.reactions.createForIssueComment({ ...repo, comment_id: comment.id, content: 'eyes' });
    expect([(await react()).status, (await react()).status, comment.reactions.length]).toEqual([201, 200, 1]);
  });
});

describe('check runs', () => {
  test('collect annotations and keep the rest by replacement', async () => {
    const repository = github().repository('acme/train');
    const pull = repository.pullRequest({ files: { 'a.yaml': 'lr: 1\n' } });
    const octokit = client(github());
    const annotation = { path: 'a.yaml', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Short.' } as const;
    const output = { title: 'Two', summary: 'Text', annotations: [annotation] };
    const { data, status } = await octokit.rest.checks.create({ ...repo, name: 'longrun', head_sha: pull.headSha(), status: 'in_progress', output });
    await octokit.rest.checks.update({ ...repo, check_run_id: data.id, conclusion: 'neutral', output: { ...output, title: 'Three' } });
    const listed = await octokit.rest.checks.listForRef({ ...repo, ref: pull.headSha(), check_name: 'longrun' });
    expect(status).toBe(201);
    expect(listed.data.check_runs[0]).toMatchObject({
      status: 'completed',
      conclusion: 'neutral',
      output: { title: 'Three', annotations_count: 2 },
      pull_requests: [{ number: 1 }],
    });
    expect(repository.checkRuns(pull.headSha())[0]?.annotations.map((found) => found.message)).toEqual(['Short.', 'Short.']);
  });
});

describe('standing', () => {
  test.for([
    ['acme', 'admin', 'admin'],
    ['mia', 'write', 'maintain'],
    ['tom', 'read', 'triage'],
    ['eve', 'read', 'read'],
  ] as const)('%s has %s by the role %s', async ([username, permission, role]) => {
    const repository = github().repository('acme/train', { collaborators: { mia: 'maintain', tom: 'triage' } });
    repository.pullRequest({ author: 'eve', files: { 'a.yaml': 'lr: 1\n' } });
    const { data } = await client(github()).rest.repos.getCollaboratorPermissionLevel({ ...repo, username });
    expect([data.permission, data.role_name]).toEqual([permission, role]);
  });
});

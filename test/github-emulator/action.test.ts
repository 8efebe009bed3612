import { describe, expect, test } from 'vitest';
import { expectOnlyCommands, runAction } from '../helpers/github/action.ts';
import { annotationsOf, parseCommands, parseFileCommands } from '../helpers/github/commands.ts';
import { issueCommentEvent, mergeGroupEvent, pullRequestEvent, pushEvent, workflowDispatchEvent, workflowRunEvent } from '../helpers/github/events.ts';
import { useGitHub } from './site.ts';

const github = useGitHub();
const files = { 'a.yaml': 'lr: 1\n' };

describe('a run of an action', () => {
  test('gets its event, inputs and token, and leaves outputs, summary and annotations', async () => {
    const repository = github().repository('acme/train');
    const pull = repository.pullRequest({ title: 'Train longer', files });
    const event = pullRequestEvent(github(), repository, pull);
    const result = await runAction({
      github: github(),
      event,
      token: github().token(),
      inputs: { 'fail-on': 'warning' },
      action: 'test/fixtures/action',
    });
    expect(result.exitCode).toBe(3);
    expect(result.outputs).toEqual({ title: 'Train longer\nline two', 'fail-on': 'warning', words: 'spaced' });
    expect(result.summary).toBe('# Train longer\n');
    expect(result.stdout).toContain('files: 0');
    expect(result.annotations).toEqual([
      { level: 'warning', title: 'Too, short', message: 'one\ntwo', file: 'a.yaml', line: 3, endLine: 3 },
      { level: 'error', title: null, message: 'legacy', file: null, line: null, endLine: null },
    ]);
    expectOnlyCommands(result);
    expect(() => expectOnlyCommands(result, ['warning'])).toThrow('##[error]legacy');
  });
});

describe('workflow commands', () => {
  test.for([
    ['::error::x', 'error'],
    ['   ::add-mask::secret', 'add-mask'],
    ['::SET-OUTPUT name=a::b', 'set-output'],
    ['text ##[warning]x', 'warning'],
    ['##[group]', 'group'],
  ] as const)('%s is one', ([line, command]) => {
    expect(parseCommands(`before\n${line}\nafter`).map((found) => found.command)).toEqual([command]);
  });

  test.for(['text ::error::x', '::unknown::x', '::error', '│ ::error::x', '##[unknown]x', '##\u200b[error]x', '\u001b[1m::error::x'])('%s is none', (line) => {
    expect(parseCommands(line)).toEqual([]);
  });

  test('stopped commands wait for their token', () => {
    expect(parseCommands('::stop-commands::t0k\n::error::no\n::t0k::\n::error::yes').map((found) => found.data)).toEqual(['t0k', 'yes']);
  });

  test('the eleventh of a level is not shown', () => {
    const log = [...Array.from({ length: 11 }, (_, index) => `::error::${index}`), '::notice::n'].join('\n');
    expect(annotationsOf(parseCommands(log)).map((annotation) => annotation.message)).toEqual([...Array.from({ length: 10 }, (_, index) => `${index}`), 'n']);
  });

  test('a file of outputs is read as the runner reads it', () => {
    expect(parseFileCommands('a=b<<c=d\nk<<E\n1\n\n2\nE\n')).toEqual({ a: 'b<<c=d', k: '1\n\n2' });
    expect(() => parseFileCommands('k<<E\n1\n')).toThrow('Matching delimiter');
    expect(() => parseFileCommands('nonsense\n')).toThrow('Invalid format');
  });
});

describe('events', () => {
  test('a pull request of a fork, before and after the fork is deleted', () => {
    const repository = github().repository('acme/train');
    const pull = repository.pullRequest({ fork: 'mallory/train', files });
    const open = pullRequestEvent(github(), repository, pull, { isTarget: true });
    pull.deleteFork();
    const orphan = pullRequestEvent(github(), repository, pull, { action: 'synchronize' });
    expect(open).toMatchObject({ name: 'pull_request_target', sha: repository.headOf(), ref: 'refs/heads/main', actor: 'mallory' });
    expect(open.payload).toMatchObject({ pull_request: { head: { sha: pull.headSha(), repo: { fork: true } } }, repository: { full_name: 'acme/train' } });
    expect(orphan.payload).toMatchObject({ action: 'synchronize', pull_request: { head: { repo: null } } });
    expect([orphan.ref, orphan.sha === pull.headSha()]).toEqual(['refs/pull/1/merge', false]);
  });

  test('Dependabot is a bot', () => {
    const repository = github().repository('acme/train');
    const event = pullRequestEvent(github(), repository, repository.pullRequest({ author: 'dependabot[bot]', files }));
    expect(event.payload).toMatchObject({ sender: { login: 'dependabot[bot]', type: 'Bot' }, pull_request: { user: { type: 'Bot' } } });
  });

  test('a comment on a pull request does not say what its head is', () => {
    const repository = github().repository('acme/train');
    const pull = repository.pullRequest({ files });
    const event = issueCommentEvent(github(), repository, pull, pull.comment({ by: 'ada', body: '/longrun review' }));
    expect(event.payload).toMatchObject({
      issue: { number: 1, pull_request: { html_url: 'https://github.com/acme/train/pull/1' } },
      comment: { body: '/longrun review' },
      sender: { login: 'ada' },
    });
    expect(JSON.stringify(event.payload)).not.toContain(pull.headSha());
    expect(event.sha).toBe(repository.headOf());
  });

  test('merge groups, dispatches, pushes and finished runs', () => {
    const repository = github().repository('acme/train');
    const pull = repository.pullRequest({ fork: 'mallory/train', files });
    const { run } = repository.artifact({ name: 'results', headSha: pull.headSha(), archive: Buffer.from('PK') });
    expect(mergeGroupEvent(github(), repository, pull).payload).toMatchObject({ action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main' } });
    expect(workflowDispatchEvent(github(), repository, { 'pr-number': '1' }).payload).toMatchObject({ inputs: { 'pr-number': '1' } });
    expect(pushEvent(github(), repository).payload).toMatchObject({ after: repository.headOf(), ref: 'refs/heads/main' });
    expect(workflowRunEvent(github(), repository, run).payload).toMatchObject({ workflow_run: { head_sha: pull.headSha(), pull_requests: [] } });
  });
});

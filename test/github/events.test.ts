import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTrigger } from '../../src/github/events.ts';
import { nothingToReview } from '../../src/github/quiet-events.ts';

const sha = 'a'.repeat(40);
const base = 'b'.repeat(40);
const payload = (over: object = {}) => ({
  action: 'synchronize',
  repository: { name: 'mill', owner: { login: 'river' } },
  pull_request: { number: 7, head: { sha, repo: null }, base: { sha: base }, changed_files: 3, ...over },
});
const trigger = (name: string, body: unknown, pullNumber: number | null = null) => readTrigger({ name, payload: body, repository: 'river/mill', pullNumber });

describe('what an event asks for', () => {
  test.for(['pull_request', 'pull_request_target'])('%s brings its pull request, also from a deleted fork', (name) => {
    expect(trigger(name, payload())).toEqual({
      kind: 'pull-request',
      pull: { repository: { owner: 'river', name: 'mill' }, number: 7, headSha: sha, baseSha: base, changedFiles: 3, body: '' },
    });
  });

  test('a payload that does not count its files is taken without', () => {
    expect(trigger('pull_request', payload({ changed_files: null }))).toMatchObject({ kind: 'pull-request', pull: { changedFiles: null } });
  });

  test('what its author wrote comes along', () => {
    expect(trigger('pull_request', payload({ body: 'see below' }))).toMatchObject({ pull: { body: 'see below' } });
    expect(trigger('pull_request', payload({ body: null }))).toMatchObject({ pull: { body: '' } });
  });

  test('a dispatch names its pull request by input', () => {
    expect(trigger('workflow_dispatch', { inputs: {} }, 12)).toEqual({ kind: 'pull-request-number', repository: { owner: 'river', name: 'mill' }, number: 12 });
    expect(trigger('workflow_dispatch', { inputs: { 'pr-number': '12' } })).toMatchObject({ kind: 'pull-request-number', number: 12 });
    expect(trigger('workflow_dispatch', { inputs: null })).toMatchObject({ kind: 'unusable', because: expect.stringContaining('pr-number') });
  });

  test.for([
    { payload: null, where: '' },
    { payload: payload({ head: { sha: 'main; rm -rf' } }), where: 'pull_request.head.sha' },
    { payload: payload({ number: '7' }), where: 'pull_request.number' },
  ])('a payload without what is needed names the place: $where', ({ payload: body, where }) => {
    expect(trigger('pull_request', body)).toMatchObject({ kind: 'unusable', because: expect.stringContaining(`\`${where}\``) });
  });
});

const zeros = '0'.repeat(40);
const river = { owner: 'river', name: 'mill' };
const repositoryPayload = { name: 'mill', owner: { login: 'river' }, default_branch: 'trunk' };

describe('a merge group', () => {
  test('is what stands between its base and its head', () => {
    expect(trigger('merge_group', { merge_group: { head_sha: sha, base_sha: base }, repository: repositoryPayload })).toEqual({
      kind: 'commit',
      commit: { repository: river, from: 'merge-group', headSha: sha, baseSha: base, defaultBranch: 'trunk' },
    });
  });
});

describe('a push', () => {
  test.for([
    { before: base, baseSha: base },
    { before: zeros, baseSha: null },
    { before: null, baseSha: null },
    { before: 7, baseSha: null },
    { before: 'main', baseSha: null },
  ])('from $before is compared with $baseSha, else the default branch', ({ before, baseSha }) => {
    expect(trigger('push', { before, after: sha })).toEqual({
      kind: 'commit',
      commit: { repository: river, from: 'push', headSha: sha, baseSha, defaultBranch: null },
    });
  });
});

describe('a finished run', () => {
  const run = (over: object) => trigger('workflow_run', { action: 'completed', workflow_run: { id: 9, head_sha: sha, ...over } });

  test.for([
    { over: { head_branch: 'fix', head_repository: { owner: { login: 'olga' } } }, head: 'olga:fix' },
    { over: { head_branch: 'fix', head_repository: null }, head: null },
    { over: { head_branch: null, head_repository: { owner: { login: 'olga' } } }, head: null },
    { over: { head_branch: {}, head_repository: { owner: 3 } }, head: null },
    { over: {}, head: null },
  ])('is looked for by its branch where one is told: $head', ({ over, head }) => {
    expect(run(over)).toEqual({ kind: 'finished-run', run: { repository: river, id: 9, headSha: sha, head } });
  });

  test('believes no pull request that the payload lists', () => {
    expect(JSON.stringify(run({ pull_requests: [{ number: 77 }] }))).not.toContain('77');
  });
});

describe('a dispatch', () => {
  const dispatch = (inputs: unknown) => trigger('workflow_dispatch', { inputs, repository: repositoryPayload });

  test.for([
    { inputs: { ref: 'try/1' }, ref: 'try/1' },
    { inputs: { ref: ' refs/heads/try/1 ', 'pr-number': '' }, ref: 'heads/try/1' },
    { inputs: { ref: 'refs/tags/v1.2' }, ref: 'tags/v1.2' },
    { inputs: { ref: sha }, ref: sha },
  ])('with a ref asks for that: $ref', ({ inputs, ref }) => {
    expect(dispatch(inputs)).toEqual({ kind: 'ref', request: { repository: river, ref, defaultBranch: 'trunk' } });
  });

  test('with a number and a ref asks for the pull request', () => {
    expect(dispatch({ 'pr-number': 12, ref: 'main' })).toMatchObject({ kind: 'pull-request-number', number: 12 });
  });

  test.for(['0', '-1', '1e3', '12; rm', '9'.repeat(12)])('with the number %s says what a number is', (number) => {
    expect(dispatch({ 'pr-number': number })).toMatchObject({ kind: 'unusable', because: expect.stringContaining('such as 42') });
  });

  test.for(['a..b', 'a:b', '-x', '/x', 'x/', 'x.', 'a//b', 'a b', 'a~1', 'a^', 'a?', 'a*', 'a[b', 'a\\b', 'a@{1}', 'a\nb', 'x'.repeat(251)])(
    'with %j says what a ref is',
    (ref) => {
      expect(dispatch({ ref })).toMatchObject({ kind: 'unusable', because: expect.stringContaining('a branch, a tag or a commit') });
    },
  );

  test.for([undefined, null, [], 'x', 7, {}, { ref: null }, { ref: {} }, { 'pr-number': [] }, { ref: '  ' }])(
    'with %j says which inputs there are',
    (inputs) => {
      expect(dispatch(inputs)).toMatchObject({ kind: 'unusable', because: expect.stringContaining('`pr-number`') });
    },
  );
});

describe('payloads that GitHub does not send', () => {
  test.for([
    ['merge_group', { merge_group: { head_sha: sha } }, 'merge_group.base_sha'],
    ['merge_group', { merge_group: { head_sha: 'HEAD', base_sha: base } }, 'merge_group.head_sha'],
    ['push', { before: base }, 'after'],
    ['push', { before: base, after: `${sha}; rm` }, 'after'],
    ['workflow_run', { workflow_run: { id: '9', head_sha: sha } }, 'workflow_run.id'],
    ['workflow_run', {}, 'workflow_run'],
  ] as const)('%s: the sentence names the place', ([name, body, where]) => {
    expect(trigger(name, body)).toMatchObject({ kind: 'unusable', because: expect.stringContaining(`\`${where}\``) });
  });

  test('a repository that is none is said to be so', () => {
    const push = { name: 'push', payload: { after: sha }, pullNumber: null };
    expect(readTrigger({ ...push, repository: 'river' })).toMatchObject({ kind: 'unusable', because: expect.stringContaining('"owner/name"') });
  });

  test('never throw, whatever they hold', () => {
    const names = ['pull_request', 'pull_request_target', 'workflow_dispatch', 'merge_group', 'push', 'workflow_run', 'issue_comment', '__proto__'];
    const key = fc.constantFrom(
      'action',
      'after',
      'before',
      'ref',
      'deleted',
      'inputs',
      'workflow_run',
      'merge_group',
      'pull_request',
      'repository',
      'event',
      '__proto__',
    );
    const payloads = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()))));
    fc.assert(
      fc.property(fc.constantFrom(...names), payloads, (name, body) => {
        expect(nothingToReview(name, body)).toSatisfy((quiet) => quiet === null || typeof quiet === 'string');
        expect(trigger(name, body)).toHaveProperty('kind');
      }),
    );
  });
});

describe('events without a review', () => {
  test.for(['schedule', 'pull_request_review', ''])('%s ends with a sentence', (name) => {
    expect(nothingToReview(name, {})).toMatch(/\.$/);
  });

  test.for([
    ['push', { deleted: true, after: sha }],
    ['push', { after: zeros }],
    ['push', { ref: 'refs/tags/v1', after: sha }],
    ['push', { ref: 'refs/heads/gh-readonly-queue/main/pr-1-a', after: sha }],
    ['merge_group', { action: 'destroyed' }],
    ['workflow_run', { action: 'requested' }],
    ['workflow_run', { action: 'completed', workflow_run: { event: 'schedule' } }],
    ['workflow_run', { action: 'completed', workflow_run: { event: 7 } }],
    ['workflow_run', { action: 'completed' }],
    ['workflow_run', null],
    ['pull_request', { action: 'closed' }],
  ] as const)('%s %j ends with a sentence', ([name, body]) => {
    expect(nothingToReview(name, body)).toMatch(/\.$/);
  });

  test.for([
    ['push', { ref: 'refs/heads/main', after: sha, deleted: false }],
    ['push', null],
    ['merge_group', { action: 'checks_requested' }],
    ['workflow_run', { action: 'completed', workflow_run: { event: 'push' } }],
    ['workflow_run', { action: 'completed', workflow_run: { event: 'pull_request' } }],
    ['pull_request', { action: 'opened' }],
    ['pull_request_target', null],
    ['workflow_dispatch', {}],
  ] as const)('%s %j goes on', ([name, body]) => {
    expect(nothingToReview(name, body)).toBeNull();
  });
});

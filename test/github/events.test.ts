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

describe('events without a review', () => {
  test.for(['push', 'schedule', 'issue_comment', 'merge_group', ''])('%s ends with a sentence', (name) => {
    expect(nothingToReview(name, {})).toMatch(/\.$/);
  });

  test('a closed pull request is over, an open one is not', () => {
    expect(nothingToReview('pull_request', { action: 'closed' })).not.toBeNull();
    expect(nothingToReview('pull_request', { action: 'opened' })).toBeNull();
    expect(nothingToReview('pull_request_target', null)).toBeNull();
    expect(nothingToReview('workflow_dispatch', {})).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { readTrigger, type Trigger } from '../../src/github/events.ts';
import { nothingToReview } from '../../src/github/quiet-events.ts';
import { isObject, type JsonObject } from '../helpers/github/json.ts';
import { made, published } from './payloads.ts';

const repository = { owner: 'Codertocat', name: 'Hello-World' };

/** What the Action makes of an event: a sentence where there is nothing to review, else what is to be reviewed. */
function answer(name: string, payload: JsonObject): string | Trigger {
  return nothingToReview(name, payload) ?? readTrigger({ name, payload, repository: 'Codertocat/Hello-World', pullNumber: null });
}

const shaIn = (payload: JsonObject, key: string, side: string): unknown => {
  const holder = payload[key];
  const inner = isObject(holder) ? holder[side] : null;
  return isObject(inner) ? inner.sha : inner;
};

describe.for(['pull_request', 'pull_request_target'])('%s as GitHub sends it', (name) => {
  test.for<readonly [string, JsonObject]>([
    ['opened', published('pull_request')],
    ['synchronize', published('pull_request.synchronize')],
    ['reopened', published('pull_request.reopened')],
    ['ready for review', published('pull_request.ready_for_review')],
    ['edited', made.edited()],
    ['from a fork', made.fork()],
    ['from a fork that is gone', made.deletedFork()],
    ['by an author who is gone', made.deletedAuthor()],
    ['by Dependabot', made.dependabot()],
    ['by a first-time contributor', made.firstTime()],
    ['a draft', made.draft()],
    ['with conflicts', made.conflicting()],
  ])('is reviewed at its head, through the base repository: %s', ([, payload]) => {
    expect(answer(name, payload)).toMatchObject({
      kind: 'pull-request',
      pull: { repository, headSha: shaIn(payload, 'pull_request', 'head'), baseSha: shaIn(payload, 'pull_request', 'base') },
    });
  });

  test('is over when it is closed', () => {
    expect(answer(name, published('pull_request.closed'))).toMatch(/closed/);
  });
});

describe('a comment as GitHub sends it', () => {
  test.for<readonly [string, JsonObject]>([
    ['on an issue', published('issue_comment')],
    ['on a pull request, without a command', made.commandOnPull('The /longrun command is nice.')],
    ['that quotes a command', made.commandOnPull('> /longrun review')],
    ['that is a command on an issue', { ...published('issue_comment'), comment: { ...comment(), body: '/longrun review' } }],
    ['of the bot', made.commandByBot()],
    ['edited into a command', { ...made.commandOnPull(), action: 'edited' }],
    ['deleted', { ...made.commandOnPull(), action: 'deleted' }],
    ['edited', published('issue_comment.edited')],
    ['deleted by GitHub’s example', published('issue_comment.deleted')],
  ])('%s: nothing to do', ([, payload]) => {
    expect(nothingToReview('issue_comment', payload)).toMatch(/\.$/);
  });
});

describe('a merge group', () => {
  test('is reviewed from its base to its head', () => {
    const payload = published('merge_group');
    expect(answer('merge_group', payload)).toMatchObject({
      kind: 'commit',
      commit: { repository, from: 'merge-group', headSha: shaIn(payload, 'merge_group', 'head_sha'), baseSha: shaIn(payload, 'merge_group', 'base_sha') },
    });
  });
});

describe('a push', () => {
  test('of a new branch is compared with the default branch', () => {
    const payload = published('push.new_branch');
    expect(answer('push', payload)).toMatchObject({ kind: 'commit', commit: { from: 'push', headSha: payload.after, baseSha: null, defaultBranch: 'master' } });
  });

  test('that was forced is compared with what was there', () => {
    expect(answer('push', made.forcedPush())).toMatchObject({ kind: 'commit', commit: { headSha: published('push').after, baseSha: 'a'.repeat(40) } });
  });

  test.for(['push', 'push.deleted'])('of a tag, or of nothing, has nothing to review: %s', (name) => {
    expect(answer('push', published(name))).toMatch(/\.$/);
  });
});

describe('a run by hand', () => {
  test.for<readonly [JsonObject, object]>([
    [{ 'pr-number': '42' }, { kind: 'pull-request-number', number: 42 }],
    [
      { 'pr-number': '42', ref: '', command: '' },
      { kind: 'pull-request-number', number: 42 },
    ],
    [{ ref: 'main' }, { kind: 'ref', request: { ref: 'main' } }],
    [{ ref: '../../etc' }, { kind: 'unusable' }],
    [{ 'pr-number': '42; rm -rf /' }, { kind: 'unusable' }],
    [{}, { kind: 'unusable' }],
  ])('%o', ([inputs, expected]) => {
    expect(answer('workflow_dispatch', { ...published('workflow_dispatch'), inputs })).toMatchObject(expected);
  });

  test('without inputs, as GitHub’s example has them, says what is needed', () => {
    expect(answer('workflow_dispatch', published('workflow_dispatch'))).toMatchObject({ kind: 'unusable', because: expect.stringContaining('pr-number') });
  });
});

describe('a finished run', () => {
  test('of a fork names no pull request: it is found by the head', () => {
    const payload = made.forkRun();
    expect(answer('workflow_run', payload)).toMatchObject({
      kind: 'finished-run',
      run: { headSha: shaIn(payload, 'workflow_run', 'head_sha'), head: 'olga:longer' },
    });
  });

  test.for<readonly [string, JsonObject]>([
    ['that something else started', published('workflow_run')],
    ['that is not finished', published('workflow_run.requested')],
  ])('%s has nothing to review', ([, payload]) => {
    expect(answer('workflow_run', payload)).toMatch(/\.$/);
  });
});

describe.for(['pull_request', 'issue_comment', 'merge_group', 'push', 'workflow_dispatch', 'workflow_run'])(
  '%s with any field missing or of another type',
  (name) => {
    test('is answered without an error', () => {
      const whole = name === 'workflow_run' ? made.forkRun() : name === 'issue_comment' ? made.commandOnPull() : published(name);
      for (const payload of mutants(whole)) {
        const quiet = nothingToReview(name, payload);
        if (quiet !== null) expect(quiet).toMatch(/\.$/);
        else if (name !== 'issue_comment') expect(readTrigger({ name, payload, repository: 'a/b', pullNumber: null }).kind).not.toBe('');
      }
    });
  },
);

/** The payload with each field of its first three levels left out, null, a number, a text, a list, or of an object's own names. */
function* mutants(payload: JsonObject, depth = 3): Generator<JsonObject> {
  for (const key of Object.keys(payload)) {
    const { [key]: inner, ...rest } = payload;
    yield rest;
    for (const value of [null, 0, -1, '', '\u0000::error::', [], {}, { toString: null }]) yield { ...payload, [key]: value };
    if (depth > 1 && isObject(inner)) for (const changed of mutants(inner, depth - 1)) yield { ...payload, [key]: changed };
  }
}

function comment(): JsonObject {
  const found = published('issue_comment').comment;
  if (!isObject(found)) throw new Error('no comment');
  return found;
}

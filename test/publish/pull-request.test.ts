import { describe, expect, test } from 'vitest';
import { readMarker, shortFingerprint, withMarker, withoutMarker } from '../../src/publish/marker.ts';
import { comment, config, github, inline, publish, pull, summaries } from './publishing.ts';

describe('a review', () => {
  test('stands on the lines it is about, with one summary', async () => {
    expect(await publish()).toEqual({ kind: 'written' });
    expect(summaries()).toEqual(['One finding.']);
    expect(inline()).toEqual([comment().body]);
    expect(pull.reviews()).toMatchObject([{ state: 'COMMENTED' }]);
    expect(pull.reviewComments()[0]?.anchor).toMatchObject({ path: 'train.yaml', line: 2, startLine: null, side: 'RIGHT' });
  });

  test('written twice changes nothing', async () => {
    await publish();
    github.forget();
    expect(await publish({ run: 2 })).toEqual({ kind: 'unchanged' });
    expect(github.counts().writes).toBe(0);
  });

  test('finds its comment again however long the name of what it is about', async () => {
    const long = comment({ fingerprint: `rule|study:${'é'.repeat(9000)}|` });
    await publish({ comments: [long] });
    github.forget();
    await publish({ comments: [long], run: 2 });
    expect(github.counts().writes).toBe(0);
    expect(inline()).toHaveLength(1);
  });

  test('takes its comment back when the finding is gone, and says so in the summary', async () => {
    await publish();
    pull.push({ 'train.yaml': config(150) });
    expect(await publish({ comments: [], summary: 'No findings.', when: 'update', run: 2 })).toEqual({ kind: 'written' });
    expect(inline()).toEqual([]);
    expect(summaries()).toEqual(['No findings.']);
  });

  test('leaves a thread that a person has answered', async () => {
    await publish();
    pull.reviewComment({ by: 'marta', body: 'We want this length.', inReplyTo: pull.reviewComments()[0]?.id ?? 0 });
    await publish({ comments: [], when: 'update', run: 2 });
    expect(inline().slice(0, 2)).toEqual([comment().body, 'We want this length.']);
  });

  test('keeps the comment of a finding that has no line any more', async () => {
    await publish();
    github.forget();
    await publish({ comments: [], live: [comment().fingerprint], run: 2 });
    expect(inline()).toHaveLength(1);
    expect(github.counts().writes).toBe(0);
  });

  test('refreshes a comment whose numbers changed, and never leaves a suggestion on other lines', async () => {
    await publish();
    pull.push({ 'train.yaml': `# a new first line\n${config(210)}` });
    await publish({ comments: [comment({ startLine: 3, endLine: 3, bodyWithoutSuggestion: 'Still too long.' })], run: 2 });
    expect(inline()).toEqual(['Still too long.']);
    github.forget();
    await publish({ comments: [comment({ startLine: 3, endLine: 3, bodyWithoutSuggestion: 'Still too long.' })], run: 3 });
    expect(github.counts().writes).toBe(0);
  });

  test('posts at most `inline` comments, the important ones', async () => {
    const many = [1, 2, 3, 4].map((line) => comment({ fingerprint: `f${line}`, startLine: line, endLine: line, body: `${line}`, rank: line }));
    await publish({ comments: many, inline: 2 });
    expect(inline()).toEqual(['4', '3']);
    await publish({ comments: many, inline: 0, run: 2 });
    expect(inline()).toEqual([]);
  });

  test('leaves out what is not in the diff, and the suggestion where the range does not fit', async () => {
    const outside = comment({ fingerprint: 'outside', path: 'README.md' });
    const beyond = comment({ fingerprint: 'beyond', startLine: 2, endLine: 9 });
    await publish({ comments: [outside, beyond] });
    expect(inline()).toEqual(['Too long.']);
    github.forget();
    await publish({ comments: [outside, beyond], run: 2 });
    expect(github.counts().writes).toBe(0);
  });

  test('posts nothing without findings, and updates a summary that stands', async () => {
    await publish({ comments: [], when: 'update' });
    expect(summaries()).toEqual([]);
    expect(pull.reviews()).toEqual([]);
  });

  test('`comment: never` takes the summary back', async () => {
    await publish({ comments: [] });
    await publish({ comments: [], when: 'remove', run: 2 });
    expect(summaries()).toEqual([]);
  });
});

describe('comments of others', () => {
  const marker = { schema: 1, kind: 'summary', fp: '', sha: 'f'.repeat(40), run: 9, attempt: 1 } as const;

  test('are never touched, a forged marker included', async () => {
    const forged = withMarker('I am the summary.', marker);
    pull.comment({ by: 'mallory', body: forged });
    pull.comment({ by: 'github-actions', body: forged });
    pull.reviewComment({
      by: 'mallory',
      path: 'train.yaml',
      line: 2,
      body: withMarker('Gone?', { ...marker, kind: 'finding', fp: shortFingerprint(comment().fingerprint) }),
    });
    await publish();
    await publish({ comments: [], summary: 'No findings.', when: 'update', run: 2 });
    expect(pull.comments().map(({ user, body }) => [user.login, withoutMarker(body)])).toEqual([
      ['mallory', 'I am the summary.'],
      ['github-actions', 'I am the summary.'],
      ['github-actions[bot]', 'No findings.'],
    ]);
    expect(pull.comments()[0]?.body).toBe(forged);
    expect(inline()).toEqual(['Gone?']);
  });

  test('of another workflow with the same identity are left alone too', async () => {
    pull.comment({ by: 'github-actions[bot]', body: 'Coverage: 81 %' });
    await publish();
    await publish({ comments: [], when: 'update', summary: 'No findings.', run: 2 });
    expect(summaries()).toEqual(['Coverage: 81 %', 'No findings.']);
  });

  test('among hundreds the own one is found', async () => {
    for (let n = 0; n < 130; n++) pull.comment({ by: 'marta', body: `Comment ${n}` });
    await publish();
    github.forget();
    await publish({ run: 2 });
    expect(github.counts().writes).toBe(0);
  });

  test('a personal token finds its own as well', async () => {
    const personal = github.token({ login: 'olga' });
    await publish({ token: personal });
    await publish({ token: personal, summary: 'Changed.', run: 2 });
    expect(pull.comments().map(({ user, body }) => [user.login, withoutMarker(body)])).toEqual([['olga', 'Changed.']]);
  });
});

describe('what goes wrong on the way', () => {
  test('a token that can only read: nothing is written, and the sentence names the line to add', async () => {
    const outcome = await publish({ token: github.token({ permissions: { contents: 'read', pull_requests: 'read' } }) });
    expect(outcome).toMatchObject({ kind: 'denied', why: expect.stringContaining('`pull-requests: write`') });
    expect(pull.comments()).toEqual([]);
    expect(github.requests.filter((request) => request.isWrite)).toHaveLength(1);
  });

  test.for(['applied-then-502', 'applied-then-reset', 'truncated-json'] as const)('%s: what landed is not written again', async (kind) => {
    github.fault({ kind, method: 'POST', path: /\/issues\/\d+\/comments$/ });
    github.fault({ kind, method: 'POST', path: /\/reviews$/ });
    expect(await publish()).toEqual({ kind: 'written' });
    expect(github.pendingFaults()).toBe(0);
    expect(summaries()).toEqual(['One finding.']);
    expect(inline()).toHaveLength(1);
  });

  test.for(['status', 'reset', 'html'] as const)('%s: what did not land is written again', async (kind) => {
    github.fault({ kind, method: 'POST', path: /\/issues\/\d+\/comments$/ });
    github.fault({ kind, method: 'POST', path: /\/reviews$/ });
    expect(await publish()).toEqual({ kind: 'written' });
    expect(summaries()).toEqual(['One finding.']);
    expect(inline()).toHaveLength(1);
  });

  test.for(['graphql-errors', 'graphql-rate-limited', 'status', 'truncated-json', 'reset'] as const)(
    'a query that fails for once is asked again: %s',
    async (kind) => {
      github.fault({ kind, path: /^\/graphql$/ });
      expect(await publish()).toEqual({ kind: 'written' });
      expect(summaries()).toEqual(['One finding.']);
    },
  );

  test('an update whose answer is lost is there once', async () => {
    await publish();
    github.fault({ kind: 'applied-then-502', method: 'PATCH' });
    expect(await publish({ summary: 'New.', run: 2 })).toEqual({ kind: 'written' });
    expect(summaries()).toEqual(['New.']);
  });

  test('a deletion whose answer is lost is done', async () => {
    await publish();
    github.fault({ kind: 'applied-then-502', method: 'DELETE' });
    expect(await publish({ comments: [], when: 'update', run: 2 })).toEqual({ kind: 'written' });
    expect(inline()).toEqual([]);
  });

  test('a server that stays down fails the surface and says so', async () => {
    github.fault({ kind: 'status', method: 'POST', path: /\/issues\/\d+\/comments$/, times: 9 });
    expect(await publish({ comments: [] })).toMatchObject({ kind: 'failed', why: expect.stringContaining('summary comment') });
  });

  test('a secondary limit is waited for', async () => {
    github.fault({ kind: 'rate-limit-secondary', method: 'POST', path: /\/reviews$/, retryAfterSeconds: 3 });
    expect(await publish()).toEqual({ kind: 'written' });
    expect(inline()).toHaveLength(1);
  });

  test('a review that is refused for one comment posts the others', async () => {
    const said: string[] = [];
    github.fault({ kind: 'status', status: 422, method: 'POST', path: /\/reviews$/, message: 'Unprocessable Entity', times: 2 });
    const both = [comment({ fingerprint: 'a', rank: 2 }), comment({ fingerprint: 'b', startLine: 3, endLine: 3, body: 'b' })];
    expect(await publish({ comments: both, log: (sentence) => said.push(sentence) })).toEqual({ kind: 'written' });
    expect(inline()).toEqual(['b']);
    expect(said.join(' ')).toContain('1 of 2');
  });
});

test('a locked conversation is called so, and no permission is asked for', async () => {
  pull.state.isLocked = true;
  const outcome = await publish({ comments: [] });
  expect(outcome).toMatchObject({ kind: 'denied', why: expect.stringContaining('locked') });
  expect(JSON.stringify(outcome)).not.toContain('permissions');
});

describe('while the pull request moves on', () => {
  test('a run for an older head writes nothing', async () => {
    const outcome = await publish({
      meanwhile: () => {
        pull.push({ 'train.yaml': config(300) });
      },
    });
    expect(outcome).toEqual({ kind: 'outdated' });
    expect(pull.comments()).toEqual([]);
    expect(pull.reviewComments()).toEqual([]);
  });

  test('a 422 for a head that is no longer part of it stops the review and the summary', async () => {
    github.fault({ kind: 'delay', delayMilliseconds: 80, method: 'POST', path: /\/reviews$/ });
    const running = publish();
    while (!github.requests.some((request) => request.isWrite)) await new Promise((resolve) => setTimeout(resolve, 5));
    pull.forcePush({ 'train.yaml': 'steps: 1\n' });
    expect(await running).toEqual({ kind: 'outdated' });
    expect(pull.reviewComments()).toEqual([]);
    expect(summaries()).toEqual([]);
  });

  test('two runs at once leave one summary, the newer head’s, whoever comes first', async () => {
    github.fault({ kind: 'delay', delayMilliseconds: 150, method: 'POST', path: /\/issues\/\d+\/comments$/ });
    const older = publish({ comments: [], summary: 'Old head.', run: 1 });
    while (!github.requests.some((request) => request.isWrite)) await new Promise((resolve) => setTimeout(resolve, 5));
    pull.push({ 'train.yaml': config(300) });
    await publish({ comments: [], summary: 'New head.', run: 2 });
    await older;
    expect(summaries()).toEqual(['New head.']);
    expect(readMarker(pull.comments()[0]?.body ?? '')?.sha).toBe(pull.headSha());
  });

  test('two runs of one head that both create leave one', async () => {
    await Promise.all([publish({ comments: [], run: 1, summary: 'Same.' }), publish({ comments: [], run: 2, summary: 'Same.' })]);
    expect(summaries()).toEqual(['Same.']);
  });

  test('duplicates of a run that died are cleaned up by the next', async () => {
    const marker = { schema: 1, kind: 'summary', fp: '', sha: pull.headSha(), run: 1, attempt: 1 } as const;
    pull.comment({ by: 'github-actions[bot]', body: withMarker('One finding.', marker) });
    pull.comment({ by: 'github-actions[bot]', body: withMarker('One finding.', { ...marker, run: 2 }) });
    await publish({ comments: [], run: 3 });
    expect(summaries()).toEqual(['One finding.']);
  });

  test('an older run of the same head does not overwrite a newer one', async () => {
    await publish({ comments: [], run: 8, summary: 'Newer.' });
    await publish({ comments: [], run: 7, summary: 'Older.' });
    expect(summaries()).toEqual(['Newer.']);
  });
});

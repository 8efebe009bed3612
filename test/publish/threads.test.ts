import { describe, expect, test } from 'vitest';
import { readMarker, withMarker, withoutMarker } from '../../src/publish/marker.ts';
import { comment, config, github, inline, publish, pull } from './publishing.ts';

const first = () => pull.reviewComments()[0]?.id ?? 0;
const gone = { comments: [], when: 'update', summary: 'No findings.' } as const;
const answered = () => pull.reviewComment({ by: 'marta', body: 'We want this length.', inReplyTo: first() });
const resolve = () => {
  for (const one of pull.reviewComments()) if (one.inReplyTo === null) one.isResolved = true;
};
const forget = (id: number) => {
  const index = pull.state.reviewComments.findIndex((one) => one.id === id);
  pull.state.reviewComments.splice(index, 1);
};
/** What was said below the first comment. */
const replies = () => inline().slice(1);

describe('a thread that a person has written in', () => {
  test('is told once that its finding is gone, and in which commit', async () => {
    await publish();
    answered();
    const sha = pull.push({ 'train.yaml': config(150) });
    await publish({ ...gone, run: 2 });
    expect(replies()).toEqual(['We want this length.', expect.stringContaining(`Fixed in ${sha}`)]);
    pull.push({ 'train.yaml': config(140) });
    await publish({ ...gone, run: 3 });
    await publish({ ...gone, run: 4 });
    expect(replies()).toHaveLength(2);
  });

  test('takes that back when the finding is there again, and says it anew when it goes again', async () => {
    await publish();
    answered();
    const fixed = pull.push({ 'train.yaml': config(150) });
    await publish({ ...gone, run: 2 });
    const back = pull.push({ 'train.yaml': config(200) });
    await publish({ run: 3 });
    expect(replies()).toEqual(['We want this length.', `~~Fixed in ${fixed}.~~ Found again in ${back}.`]);
    github.forget();
    await publish({ run: 4 });
    expect(github.counts().writes).toBe(0);
    const again = pull.push({ 'train.yaml': config(150) });
    await publish({ ...gone, run: 5 });
    await publish({ ...gone, run: 6 });
    expect(replies().slice(2)).toEqual([expect.stringContaining(`Fixed in ${again}`)]);
  });

  test('hears of the policy file where that is why the finding is gone', async () => {
    await publish();
    answered();
    await publish({ ...gone, ignored: [comment().fingerprint], run: 2 });
    expect(replies().at(-1)).toContain('policy file');
    expect(replies().at(-1)).not.toContain('Fixed');
  });

  test('keeps its place through a force-push, with its replies, and no second thread begins', async () => {
    await publish();
    answered();
    pull.forcePush({ 'train.yaml': `# begun anew\n${config(210)}` });
    await publish({ comments: [comment({ startLine: 3, endLine: 3 })], run: 2 });
    expect(inline()).toEqual(['Too long.', 'We want this length.']);
  });

  test.for(['applied-then-502', 'applied-then-reset', 'truncated-json', 'status'] as const)(
    'is answered once though the answer gets lost: %s',
    async (kind) => {
      await publish();
      answered();
      github.fault({ kind, method: 'POST', path: /\/replies$/ });
      expect(await publish({ ...gone, run: 2 })).toEqual({ kind: 'written' });
      expect(github.pendingFaults()).toBe(0);
      expect(replies()).toHaveLength(2);
    },
  );

  test('keeps one of two answers that two runs gave at once', async () => {
    await publish();
    answered();
    github.fault({ kind: 'delay', delayMilliseconds: 150, method: 'POST', path: /\/replies$/ });
    await Promise.all([publish({ ...gone, run: 2 }), publish({ ...gone, run: 3 })]);
    await publish({ ...gone, run: 4 });
    expect(replies()).toHaveLength(2);
  });

  test('stays with `inline: 0`, since what people wrote would lose its place', async () => {
    await publish();
    answered();
    await publish({ inline: 0, run: 2 });
    expect(inline()).toHaveLength(2);
  });

  test('is not answered a second time where it is too long to be read whole', async () => {
    await publish();
    answered();
    await publish({ ...gone, run: 2 });
    for (let n = 0; n < 60; n++) pull.reviewComment({ by: 'marta', body: `Remark ${n}`, inReplyTo: first() });
    github.forget();
    await publish({ ...gone, run: 3 });
    expect(github.counts().writes).toBe(0);
  });

  test('counts another tool with our identity as somebody', async () => {
    await publish();
    pull.reviewComment({ by: 'github-actions[bot]', body: 'Coverage of this line: 0 %', inReplyTo: first() });
    await publish({ ...gone, run: 2 });
    expect(inline()).toEqual([comment().body, 'Coverage of this line: 0 %', expect.stringContaining('Fixed in')]);
  });

  test('stays though the answer comes while we delete other threads', async () => {
    const both = [comment({ fingerprint: 'a' }), comment({ fingerprint: 'b', startLine: 3, endLine: 3, body: 'b' })];
    await publish({ comments: both });
    const second = pull.reviewComments().find(({ body }) => withoutMarker(body) === 'b')?.id ?? 0;
    github.fault({ kind: 'meanwhile', method: 'DELETE', run: () => void pull.reviewComment({ by: 'marta', body: 'Wait.', inReplyTo: second }) });
    await publish({ ...gone, run: 2 });
    expect(inline()).toEqual(['b', 'Wait.', expect.stringContaining('Fixed in')]);
  });
});

test('a thread that is answered while the summary is written stays', async () => {
  await publish();
  github.fault({ kind: 'meanwhile', method: 'PATCH', path: /\/issues\/comments\//, run: () => void answered() });
  await publish({ ...gone, run: 2 });
  expect(inline()).toEqual([comment().body, 'We want this length.', expect.stringContaining('Fixed in')]);
});

describe('a thread of which only our own words are left', () => {
  test('goes with all of them', async () => {
    await publish();
    const reply = answered();
    await publish({ ...gone, run: 2 });
    expect(inline()).toHaveLength(3);
    forget(reply.id);
    await publish({ ...gone, run: 3 });
    expect(inline()).toEqual([]);
  });

  test('goes too where its first comment was deleted by a person', async () => {
    await publish();
    const reply = answered();
    await publish({ ...gone, run: 2 });
    forget(first());
    forget(reply.id);
    await publish({ ...gone, run: 3 });
    expect(inline()).toEqual([]);
  });
});

describe('a thread that somebody resolved', () => {
  test('is neither refreshed nor posted again nor answered nor deleted', async () => {
    await publish();
    answered();
    resolve();
    github.forget();
    await publish({ comments: [comment({ body: 'Far too long.' })], run: 2 });
    await publish({ ...gone, summary: 'One finding.', run: 3 });
    expect(github.requests.filter(({ isWrite, path }) => isWrite && path.includes('/pulls/'))).toEqual([]);
    expect(inline()).toEqual([comment().body, 'We want this length.']);
  });

  test('stays with `inline: 0`: it holds up nothing', async () => {
    await publish();
    resolve();
    await publish({ inline: 0, run: 2 });
    expect(inline()).toHaveLength(1);
  });
});

describe('a comment that a person deleted', () => {
  test('is not posted again while its finding stands, nor is another put in its place', async () => {
    const many = [1, 2, 3].map((line) => comment({ fingerprint: `f${line}`, startLine: line, endLine: line, body: `${line}`, rank: line }));
    await publish({ comments: many, inline: 2 });
    forget(first());
    pull.push({ 'train.yaml': `${config(200)}more: 1\n` });
    await publish({ comments: many, inline: 2, summary: 'Changed.', run: 2 });
    await publish({ comments: many, inline: 2, summary: 'Changed again.', run: 3 });
    expect(inline()).toEqual(['2']);
  });

  test('is posted again when the finding was gone in between', async () => {
    await publish();
    forget(first());
    await publish({ ...gone, run: 2 });
    await publish({ run: 3 });
    expect(inline()).toEqual([comment().body]);
  });

  test('comes back with the summary that remembered it: who deletes that begins anew', async () => {
    await publish();
    forget(first());
    pull.state.comments.splice(0);
    await publish({ run: 2 });
    expect(inline()).toHaveLength(1);
  });

  test('is told from one that `inline: 0` took back', async () => {
    await publish();
    await publish({ inline: 0, run: 2 });
    expect(inline()).toEqual([]);
    await publish({ run: 3 });
    expect(inline()).toHaveLength(1);
  });
});

describe('several reviews of one pull request', () => {
  test('keep their own summary and threads, and never touch each other’s', async () => {
    await publish({ instance: 'vision', summary: 'Vision.' });
    await publish({ instance: 'text', summary: 'Text.' });
    await publish({ summary: 'Alone.' });
    expect(pull.comments().map(({ body }) => withoutMarker(body))).toEqual(['Vision.', 'Text.', 'Alone.']);
    expect(inline()).toHaveLength(3);
    await publish({ ...gone, instance: 'text', run: 2 });
    expect(pull.comments().map(({ body }) => withoutMarker(body))).toEqual(['Vision.', 'No findings.', 'Alone.']);
    expect(inline()).toHaveLength(2);
    github.forget();
    await publish({ instance: 'vision', summary: 'Vision.', run: 3 });
    await publish({ summary: 'Alone.', run: 3 });
    expect(github.counts().writes).toBe(0);
  });

  test('have room for a name of any length and any sign in their markers', async () => {
    const instance = `--> @everyone ${'é'.repeat(500)}`;
    await publish({ instance });
    github.forget();
    await publish({ instance, run: 2 });
    expect(github.counts().writes).toBe(0);
    expect(pull.comments()[0]?.body).not.toContain('@everyone');
  });

  test('a marker from before there were several is that of the only one', async () => {
    const old = { schema: 1, kind: 'summary', fp: '', sha: pull.headSha(), run: 0, attempt: 1 } as const;
    pull.comment({ by: 'github-actions[bot]', body: withMarker('Old.', old) });
    await publish({ comments: [] });
    expect(pull.comments().map(({ body }) => withoutMarker(body))).toEqual(['One finding.']);
  });
});

describe('an older run', () => {
  test('of the same head leaves threads and replies of a newer one as they are', async () => {
    await publish({ run: 8 });
    await publish({ ...gone, when: 'update', run: 7 });
    expect(inline()).toEqual([comment().body]);
  });

  test('leaves them even where no summary tells of the newer one', async () => {
    await publish({ run: 8, when: 'remove' });
    await publish({ ...gone, when: 'remove', run: 7 });
    expect(inline()).toEqual([comment().body]);
  });

  test('that was overtaken between its two writes leaves the newer summary', async () => {
    await publish({ comments: [], summary: 'Before.' });
    github.fault({ kind: 'delay', delayMilliseconds: 200, method: 'POST', path: /\/reviews$/ });
    const older = publish({ summary: 'Older.', run: 2 });
    while (!github.requests.some(({ path }) => path.endsWith('/reviews'))) await new Promise((done) => setTimeout(done, 5));
    await publish({ comments: [], live: [comment().fingerprint], summary: 'Newer.', run: 3 });
    await older;
    expect(pull.comments().map(({ body }) => withoutMarker(body))).toEqual(['Newer.']);
  });

  test('two runs of one head that both post about a finding leave one thread', async () => {
    await Promise.all([publish({ run: 2 }), publish({ run: 3 })]);
    expect(inline()).toHaveLength(1);
    expect(pull.comments()).toHaveLength(1);
    expect(readMarker(pull.comments()[0]?.body ?? '')?.posted).toHaveLength(1);
  });
});

test('a summary that a person deletes while we write is written anew', async () => {
  await publish({ comments: [] });
  github.fault({ kind: 'meanwhile', method: 'PATCH', path: /\/issues\/comments\//, run: () => void pull.state.comments.splice(0) });
  expect(await publish({ comments: [], summary: 'New.', run: 2 })).toEqual({ kind: 'written' });
  expect(pull.comments().map(({ body }) => withoutMarker(body))).toEqual(['New.']);
});

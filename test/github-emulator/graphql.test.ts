import { describe, expect, test } from 'vitest';
import { at, client, repo, useGitHub } from './site.ts';

const github = useGitHub();

const blobs = `query ($owner: String!, $name: String!, $one: String!, $two: String!, $three: String!, $four: String!) {
  repository(owner: $owner, name: $name) {
    one: object(expression: $one) { __typename ... on Blob { oid byteSize isBinary isTruncated text } }
    two: object(expression: $two) { ... on Blob { byteSize isTruncated text } }
    three: object(expression: $three) { ... on Blob { isBinary text } }
    four: object(expression: $four) { __typename }
  }
}`;

describe('files by commit and path', () => {
  test('are text up to 512,000 bytes; binary files have none, submodules and absent paths are null', async () => {
    const big = `${'0123456789\n'.repeat(50_000)}`;
    const repository = github().repository('acme/train', {
      files: { 'a b/é#?.yaml': 'lr: 1\n', 'big.csv': big, 'x.bin': new Uint8Array([0, 1]), sub: { submodule: 'a'.repeat(40) } },
    });
    const sha = repository.headOf();
    const ask = (four: string) =>
      client(github()).graphql(blobs, {
        owner: 'acme',
        name: 'train',
        one: `${sha}:a b/é#?.yaml`,
        two: `${sha}:big.csv`,
        three: `${sha}:x.bin`,
        four: `${sha}:${four}`,
      });
    expect(await ask('sub')).toEqual({
      repository: {
        one: { __typename: 'Blob', oid: expect.stringMatching(/^[0-9a-f]{40}$/), byteSize: 6, isBinary: false, isTruncated: false, text: 'lr: 1\n' },
        two: { byteSize: 550_000, isTruncated: true, text: big.slice(0, 512_000) },
        three: { isBinary: true, text: null },
        four: null,
      },
    });
    expect(await ask('absent.yaml')).toMatchObject({ repository: { four: null } });
    expect(await ask('a b')).toMatchObject({ repository: { four: { __typename: 'Tree' } } });
  });

  test('of 200 MB are cut, not held', async () => {
    const repository = github().repository('acme/train', { files: { 'log.csv': { size: 200_000_000 } } });
    const query = 'query ($e: String!) { repository(owner: "acme", name: "train") { object(expression: $e) { ... on Blob { byteSize isTruncated } } } }';
    expect(await client(github()).graphql(query, { e: `${repository.headOf()}:log.csv` })).toEqual({
      repository: { object: { byteSize: 200_000_000, isTruncated: true } },
    });
  });
});

const conversation = `query ($n: Int!) {
  viewer { login }
  repository(owner: "acme", name: "train") {
    pullRequest(number: $n) {
      headRefOid
      comments(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { databaseId author { __typename login } body isMinimized } }
      reviewThreads(first: 10) { nodes { id isOutdated isResolved viewerCanResolve line comments(first: 5) { totalCount nodes { id body viewerDidAuthor author { login } } } } }
    }
  }
}`;

const minimize =
  'mutation ($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } } }';
const resolve = 'mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }';

describe('the conversation', () => {
  test("names a bot without its suffix, and pages, and knows one's own", async () => {
    const pull = github()
      .repository('acme/train')
      .pullRequest({ files: { 'a.yaml': 'lr: 1\nsteps: 2\n' } });
    const octokit = client(github());
    for (const body of ['One.', 'Two.', 'Three.']) await octokit.rest.issues.createComment({ owner: 'acme', repo: 'train', issue_number: 1, body });
    await octokit.rest.pulls.createReview({ ...at, event: 'COMMENT', comments: [{ path: 'a.yaml', line: 2, body: 'Short.' }] });
    pull.reviewComment({ by: 'ada', inReplyTo: pull.reviewComments()[0]?.id ?? 0, body: 'Why?' });
    pull.push({ 'a.yaml': 'lr: 1\nsteps: 3\n' });
    const bot = { __typename: 'Bot', login: 'github-actions' };
    expect(await octokit.graphql(conversation, { n: 1 })).toMatchObject({
      viewer: { login: 'github-actions[bot]' },
      repository: {
        pullRequest: {
          headRefOid: pull.headSha(),
          comments: {
            totalCount: 3,
            pageInfo: { hasNextPage: true },
            nodes: [
              { author: bot, body: 'One.' },
              { author: bot, body: 'Two.' },
            ],
          },
          reviewThreads: {
            nodes: [
              {
                isOutdated: true,
                line: null,
                comments: {
                  totalCount: 2,
                  nodes: [
                    { body: 'Short.', viewerDidAuthor: true },
                    { body: 'Why?', viewerDidAuthor: false, author: { login: 'ada' } },
                  ],
                },
              },
            ],
          },
        },
      },
    });
  });

  test('a comment is minimized by its node id; a thread is resolved only by those who may write contents', async () => {
    const pull = github()
      .repository('acme/train')
      .pullRequest({ files: { 'a.yaml': 'lr: 1\n' } });
    const comment = pull.reviewComment({ by: 'ada', path: 'a.yaml', line: 1, body: 'Why?' });
    const { data } = await client(github()).rest.pulls.getReviewComment({ ...repo, comment_id: comment.id });
    expect(await client(github()).graphql(minimize, { id: data.node_id })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    });
    const thread = data.node_id.replace('PRRC_', 'PRRT_');
    await expect(client(github()).graphql(resolve, { id: thread })).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
    const writer = client(github(), { permissions: { contents: 'write', pull_requests: 'write' } });
    expect(await writer.graphql(resolve, { id: thread })).toEqual({ resolveReviewThread: { thread: { isResolved: true } } });
    await expect(client(github(), { permissions: {} }).graphql(minimize, { id: data.node_id })).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
  });

  test.for([
    ['comments { totalCount }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['comments(first: 101) { totalCount }', 'EXCESSIVE_PAGINATION'],
  ] as const)('%s is refused', async ([field, type]) => {
    github()
      .repository('acme/train')
      .pullRequest({ files: { 'a.yaml': 'lr: 1\n' } });
    await expect(client(github()).graphql(`query { repository(owner: "acme", name: "train") { pullRequest(number: 1) { ${field} } } }`)).rejects.toMatchObject({
      errors: [{ type }],
    });
  });

  test('without a token nothing is told', async () => {
    github().repository('acme/train');
    await expect(client(github(), null).graphql('query { viewer { login } }')).rejects.toMatchObject({ status: 401 });
  });

  test('a repository of others is not there', async () => {
    github().repository('acme/train', { isPrivate: true });
    const asked = client(github(), { repositories: [] }).graphql('query { repository(owner: "acme", name: "train") { name } }');
    await expect(asked).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND', path: ['repository'] }] });
  });
});

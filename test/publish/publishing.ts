import { afterEach, beforeEach } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { instantClock } from '../../src/github/clock.ts';
import { listFiles, readPull } from '../../src/github/pull.ts';
import { withoutMarker } from '../../src/publish/marker.ts';
import type { Outcome } from '../../src/publish/publication.ts';
import { type PullOutcomes, publishToPull } from '../../src/publish/pull-request.ts';
import type { SummaryWish } from '../../src/publish/summary-plan.ts';
import type { ReviewComment } from '../../src/report/payload.ts';
import { renderThreadReplies } from '../../src/report/thread-replies.ts';
import { createGitHub, expectNoViolations, type GitHub } from '../helpers/github/github.ts';
import type { TestPull } from '../helpers/github/pull.ts';
import { testWords } from '../helpers/report.ts';

export const config = (steps: number) => `lr: 0.1\nsteps: ${steps}\nwarmup: 10\nseed: 1\n`;
const clock = instantClock();

export let github: GitHub;
export let pull: TestPull;
let token: string;

beforeEach(async () => {
  github = await createGitHub();
  const repository = github.repository('river/mill', { files: { 'train.yaml': config(100) } });
  pull = repository.pullRequest({ files: { 'train.yaml': config(200) } });
  token = github.token();
});

afterEach(async () => {
  expectNoViolations(github);
  await github.close();
});

export const comment = (over: Partial<ReviewComment> = {}): ReviewComment => ({
  fingerprint: 'rule|config:train.yaml|steps',
  path: 'train.yaml',
  startLine: 2,
  endLine: 2,
  body: 'Too long.\n\n```suggestion\nsteps: 150\n```',
  bodyWithoutSuggestion: 'Too long.',
  rank: 1,
  ...over,
});

export interface Publishing {
  readonly comments?: readonly ReviewComment[];
  readonly live?: readonly string[];
  readonly ignored?: readonly string[];
  readonly instance?: string;
  readonly summary?: string;
  readonly when?: SummaryWish['when'];
  readonly inline?: number;
  readonly run?: number;
  readonly token?: string;
  /** Happens after the change was read and before anything is written. */
  readonly meanwhile?: () => void | Promise<void>;
  readonly log?: (sentence: string) => void;
}

export async function publish(options: Publishing = {}): Promise<Outcome> {
  const client = createClient({
    token: options.token ?? token,
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    clock,
    writePauseMs: 0,
    requestTimeoutMs: 2000,
  });
  const snapshot = await readPull(client, { owner: 'river', name: 'mill' }, pull.number);
  const { files } = await listFiles(client, snapshot);
  await options.meanwhile?.();
  const comments = options.comments ?? [comment()];
  const outcomes = await publishToPull(
    {
      client,
      target: snapshot,
      run: { run: options.run ?? 1, attempt: 1 },
      instance: options.instance ?? '',
      serverUrl: 'https://github.com',
      log: options.log ?? (() => {}),
    },
    {
      summary: { body: options.summary ?? 'One finding.', when: options.when ?? 'create' },
      review: {
        comments,
        live: new Set(options.live ?? comments.map(({ fingerprint }) => fingerprint)),
        inline: options.inline ?? 5,
        ignored: new Set(options.ignored ?? []),
        replies: renderThreadReplies(testWords),
        files,
      },
    },
  );
  return overall(outcomes);
}

/** What went wrong, else whether anything was written. */
function overall({ review, summary }: PullOutcomes): Outcome {
  const trouble = [review, summary].find(({ kind }) => kind !== 'written' && kind !== 'unchanged');
  return trouble ?? (review.kind === 'written' ? review : summary);
}

export const summaries = () => pull.comments().map(({ body }) => withoutMarker(body));
export const inline = () => pull.reviewComments().map(({ body }) => withoutMarker(body));

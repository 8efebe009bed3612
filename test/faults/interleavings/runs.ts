import { createClient } from '../../../src/github/client.ts';
import { instantClock } from '../../../src/github/clock.ts';
import { failureOf } from '../../../src/github/failure.ts';
import { listFiles, readPull } from '../../../src/github/pull.ts';
import type { RunIdentity } from '../../../src/publish/marker.ts';
import { publishToPull } from '../../../src/publish/pull-request.ts';
import { renderThreadReplies } from '../../../src/report/thread-replies.ts';
import type { GitHub } from '../../helpers/github/github.ts';
import type { TestPull } from '../../helpers/github/pull.ts';
import { testWords } from '../../helpers/report.ts';
import { commentsOn, type Version } from './findings.ts';

/** A run of the bot that stops before each of its requests until it is told to go on. */
export interface Held {
  readonly identity: RunIdentity;
  readonly isOver: () => boolean;
  readonly isWaiting: () => boolean;
  /** Lets the request that it stands before through. */
  readonly step: () => void;
}

export interface Runs {
  readonly start: (identity: RunIdentity) => Held;
  /** Those that are not over. */
  readonly active: () => readonly Held[];
  /** Until each run is over or stands before a request. Throws what a run ended with, unless GitHub failed it. */
  readonly settle: () => Promise<void>;
}

interface State {
  release: (() => void) | null;
  isOver: boolean;
  error: unknown;
}

/** Runs on one pull request; `versionAt` knows what stands at a commit. */
export function createRuns(github: GitHub, pull: TestPull, versionAt: (sha: string) => Version): Runs {
  const states = new Map<string, State>();
  const held: Held[] = [];
  github.hold(({ headers }) => {
    const state = states.get((headers.authorization ?? '').replace(/^token /i, ''));
    if (state === undefined) return Promise.resolve();
    return new Promise((resolve) => {
      state.release = resolve;
    });
  });

  const start = (identity: RunIdentity): Held => {
    const token = github.token();
    const state: State = { release: null, isOver: false, error: null };
    states.set(token, state);
    reviewOnce(github, pull, { token, identity, versionAt })
      .catch((error) => {
        if (failureOf(error).kind === 'bug') state.error = error;
      })
      .finally(() => {
        state.isOver = true;
      });
    const run: Held = {
      identity,
      isOver: () => state.isOver,
      isWaiting: () => state.release !== null,
      step: () => {
        const go = state.release;
        state.release = null;
        go?.();
      },
    };
    held.push(run);
    return run;
  };

  const active = () => held.filter((run) => !run.isOver());
  return {
    start,
    active,
    settle: async () => {
      while (active().some((run) => !run.isWaiting())) await new Promise((resolve) => setImmediate(resolve));
      for (const { error } of states.values()) if (error !== null) throw error;
    },
  };
}

interface Review {
  readonly token: string;
  readonly identity: RunIdentity;
  readonly versionAt: (sha: string) => Version;
}

/** What the bot does on a pull request, with findings that are known from the commit. */
async function reviewOnce(github: GitHub, pull: TestPull, { token, identity, versionAt }: Review): Promise<void> {
  const client = createClient({
    token,
    apiUrl: github.url,
    graphqlUrl: `${github.url}/graphql`,
    clock: instantClock(),
    writePauseMs: 1000,
    requestTimeoutMs: 600_000,
  });
  const target = await readPull(client, { owner: 'river', name: 'mill' }, pull.number);
  const { files } = await listFiles(client, target);
  const comments = commentsOn(versionAt(target.headSha));
  await publishToPull(
    { client, target, run: identity, instance: '', serverUrl: 'https://github.com', log: () => {} },
    {
      summary: { body: `${comments.length} findings at ${target.headSha}`, when: 'create' },
      review: {
        comments,
        live: new Set(comments.map(({ fingerprint }) => fingerprint)),
        ignored: new Set(),
        inline: 10,
        files,
        replies: renderThreadReplies(testWords),
      },
    },
  );
}

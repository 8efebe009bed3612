import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { readMarker, withoutMarker } from '../../src/publish/marker.ts';
import { type ActionOptions, type ActionResult, runAction } from '../helpers/github/action.ts';
import type { ActionEvent } from '../helpers/github/events.ts';
import type { GitHub, TestRepository } from '../helpers/github/github.ts';
import type { TestPull } from '../helpers/github/pull.ts';

export interface StageOptions {
  readonly execute: ActionOptions['execute'];
  /** The folder that the jobs' own folders are made in. */
  readonly folder: string;
}

export interface Ground extends StageOptions {
  readonly github: GitHub;
  readonly repository: TestRepository;
  readonly pull: TestPull;
  readonly token: string;
}

/** A GitHub and a run of the Action that is about to begin. */
export interface Stage extends Ground {
  readonly run: (more?: Partial<ActionOptions>) => Promise<ActionResult>;
}

/** The clock is instant, so that waits take no time and are counted from the log; the pause between writes is the real one. */
export function createStage(ground: Ground, event: ActionEvent, options: Partial<ActionOptions> = {}): Stage {
  const { github, token, execute, folder } = ground;
  const runId = github.requests.filter(({ isWrite }) => isWrite).length + 1;
  return {
    ...ground,
    run: (more = {}) =>
      runAction({
        github,
        event,
        token,
        runId,
        ...(execute === undefined ? {} : { execute }),
        folder: mkdtempSync(join(folder, 'job-')),
        ...options,
        ...more,
        env: { LONGRUN_CLOCK: 'instant', ...options.env, ...more.env },
      }),
  };
}

/** Something that anybody can see on GitHub, as one line. */
export type Seen = string;

/** All that stands on the repository's pull requests and commits, each thing as a line that does not depend on ids and times. */
export function seenOn({ repository }: Ground): readonly Seen[] {
  const pulls = [...repository.state.pulls.values()];
  return [
    ...pulls.flatMap((pull) => [
      ...pull.comments.map(({ user, body, reactions }) => line('comment', user.login, withoutMarker(body), reactions.map(({ content }) => content).join(' '))),
      ...pull.reviews.filter(({ body }) => body !== '').map(({ user, body, state }) => line('review', user.login, body, state)),
      ...pull.reviewComments.map(({ user, anchor, body, inReplyTo }) =>
        line('thread', user.login, anchor.path, anchor.line, anchor.startLine, inReplyTo === null ? 'first' : 'reply', withoutMarker(body)),
      ),
    ]),
    ...repository.state.checkRuns.map(({ name, headSha, status, conclusion, title, summary, annotations }) =>
      line('check', name, headSha, status, conclusion, title, summary, annotations.length),
    ),
  ];
}

function line(...parts: readonly (string | number | null)[]): Seen {
  return parts.map((part) => JSON.stringify(part)).join(' ');
}

/** What stands twice although it was written once: our summaries, our comments on one finding, check runs of one name on one commit. */
export function duplicatesOn({ repository }: Ground): readonly string[] {
  const names = [...repository.state.pulls.values()].flatMap((pull) => [
    ...pull.comments.map(({ body }) => readMarker(body)).map((marker) => (marker === null ? null : `${marker.kind} ${marker.fp}`)),
    ...pull.reviewComments.map(({ body, inReplyTo }) => {
      const marker = readMarker(body);
      return marker === null ? null : `${inReplyTo ?? 'thread'} ${marker.kind} ${marker.fp}`;
    }),
  ]);
  const checks = repository.state.checkRuns.map(({ name, headSha }) => `check ${name} ${headSha}`);
  const all = [...names, ...checks].filter((name) => name !== null);
  return all.filter((name, index) => all.indexOf(name) !== index);
}

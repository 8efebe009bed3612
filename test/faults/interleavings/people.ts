import { readMarker } from '../../../src/publish/marker.ts';
import type { TestPull } from '../../helpers/github/pull.ts';
import type { IssueComment, ReviewComment } from '../../helpers/github/world.ts';

const bot = 'github-actions[bot]';

/** Whether a comment is the bot's own; another workflow with its identity carries no marker. */
export function isOurs({ user, body }: IssueComment | ReviewComment): boolean {
  return user.login === bot && readMarker(body) !== null;
}

/** What people did, so that it can be held against what stands in the end. */
export interface People {
  /** Something that one of them does, by chance. */
  readonly act: () => void;
  /** Fingerprints of our threads that people deleted. */
  readonly deleted: ReadonlySet<string>;
  /** Their comments that are gone or changed though none of them did it. */
  readonly wronged: () => readonly string[];
}

export function createPeople(pull: TestPull, below: (limit: number) => number): People {
  const written = new Map<number, string>();
  const deleted = new Set<string>();
  let count = 0;

  const note = ({ id, body }: IssueComment | ReviewComment) => void written.set(id, body);
  const words = () => {
    count += 1;
    return `Remark ${count}.`;
  };
  const pick = <T>(from: readonly T[]): T | null => from[below(from.length)] ?? null;
  const ownThreads = () => pull.reviewComments().filter((comment) => comment.inReplyTo === null && isOurs(comment));

  const acts: readonly (() => void)[] = [
    () => note(pull.comment({ by: 'marta', body: words() })),
    () => note(pull.comment({ by: bot, body: `Coverage: ${count} %` })),
    () => note(pull.reviewComment({ by: 'marta', path: 'log.txt', line: 1, body: words() })),
    () => answer(pick(ownThreads())),
    () => answer(pick(ownThreads())),
    () => resolve(pick(ownThreads())),
    () => remove(pull.state.reviewComments, pick(ownThreads())),
    () => remove(pull.state.comments, pick(pull.comments().filter(isOurs))),
    () => remove(pull.state.comments, pick(pull.comments().filter(({ user }) => user.login === 'marta'))),
  ];

  function answer(thread: ReviewComment | null): void {
    if (thread !== null) note(pull.reviewComment({ by: 'olga', body: words(), inReplyTo: thread.id }));
  }

  function resolve(thread: ReviewComment | null): void {
    if (thread !== null) thread.isResolved = true;
  }

  function remove<T extends IssueComment | ReviewComment>(list: T[], comment: T | null): void {
    if (comment === null) return;
    list.splice(list.indexOf(comment), 1);
    written.delete(comment.id);
    const marker = readMarker(comment.body);
    if (marker?.kind === 'finding') deleted.add(marker.fp);
  }

  return {
    act: () => acts[below(acts.length)]?.(),
    deleted,
    wronged: () => {
      const standing = new Map([...pull.comments(), ...pull.reviewComments()].map(({ id, body }) => [id, body]));
      return [...written].filter(([id, body]) => standing.get(id) !== body).map(([, body]) => body);
    },
  };
}

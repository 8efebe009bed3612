import type { Outcome } from '../publish/publication.ts';

/**
 * What became of the surfaces on GitHub, in the order in which they take over from each other.
 * Null: there is no such surface, since nothing asks for it or the commit has no pull request.
 */
export interface Surfaces {
  readonly review: Outcome | null;
  readonly summary: Outcome | null;
  readonly check: Outcome | null;
}

/** No surface on GitHub. */
export const noSurfaces: Surfaces = { review: null, summary: null, check: null };

/**
 * Whether all findings are to be seen on GitHub: in the summary, else in the check run. If not, the job's annotations take over.
 * Review comments do not count: they are the few most important findings that stand on lines of the diff.
 */
export function isShown({ summary, check }: Surfaces): boolean {
  return [summary, check].some((outcome) => outcome !== null && outcome.kind !== 'denied' && outcome.kind !== 'failed');
}

/** Why a surface could not be written to, in the order of the surfaces; each sentence once, since one missing permission may close two. */
export function troublesOf({ review, summary, check }: Surfaces): readonly string[] {
  const sentences = [review, summary, check].flatMap((outcome) => (outcome?.kind === 'denied' || outcome?.kind === 'failed' ? [outcome.why] : []));
  return [...new Set(sentences)];
}

/** Whether the pull request has moved on, so that another run writes the comments. */
export function isOutdated({ review, summary }: Surfaces): boolean {
  return review?.kind === 'outdated' || summary?.kind === 'outdated';
}

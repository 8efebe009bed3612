import { listedChecks } from './check-run.ts';
import type { Publication } from './publication.ts';

/** A concluded check run that stands on a commit. */
export interface StandingCheck {
  /** Whether it speaks for a pull request, and not for the commit alone. */
  readonly isOfPull: boolean;
}

/** The concluded check runs of that name that Longrun wrote on the commit; none where GitHub does not tell. */
export async function standingChecks(publication: Publication, name: string): Promise<readonly StandingCheck[]> {
  const runs = await listedChecks(publication, name).catch(() => []);
  return runs.flatMap(({ status, external_id: id }) => (status === 'completed' ? [{ isOfPull: /^longrun:\d/.test(id ?? '') }] : []));
}

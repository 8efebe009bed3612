import * as z from 'zod';
import type { Publication } from './publication.ts';

/** A concluded check run that stands on a commit. */
export interface StandingCheck {
  /** Whether it speaks for a pull request, and not for the commit alone. */
  readonly isOfPull: boolean;
}

const CheckRuns = z.lazy(() => z.object({ check_runs: z.array(z.object({ status: z.string(), external_id: z.string().nullish() })) }));

/** The concluded check runs of that name that Longrun wrote on the commit (a job may be called the same); none where GitHub does not tell. */
export async function standingChecks({ client, target }: Publication, name: string): Promise<readonly StandingCheck[]> {
  const where = { owner: target.repository.owner, repo: target.repository.name, ref: target.headSha, check_name: name, filter: 'all', per_page: 100 } as const;
  const data = await client.octokit.rest.checks.listForRef(where).then(
    (answer) => answer.data,
    () => null,
  );
  const parsed = CheckRuns.safeParse(data);
  const runs = parsed.success ? parsed.data.check_runs : [];
  return runs.flatMap(({ status, external_id: id }) => (status === 'completed' && id?.startsWith('longrun:') ? [{ isOfPull: /^longrun:\d/.test(id) }] : []));
}

import * as z from 'zod';
import type { GitHubClient, Repository } from './client.ts';
import { type Download, download } from './download.ts';
import { UnusableAnswer } from './failure.ts';

/** Its address is good for as long. */
const downloadTimeoutMs = 60_000;
/** A busy repository has thousands of artifacts: no more than this many pages of a hundred are looked through. */
const maxPages = 5;

/** An archive that a workflow run for the reviewed commit has uploaded. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly archiveBytes: number;
}

/** Whose artifacts are looked for. */
export interface ArtifactOrigin {
  readonly repository: Repository;
  /** The reviewed commit: another commit's artifacts are nobody's results here. */
  readonly headSha: string;
  /** The run that uploaded them; null for any run of the commit. */
  readonly runId: number | null;
}

/** Which artifacts: all of a name, or those whose name passes. */
export type ArtifactWish = { readonly name: string } | { readonly passes: (name: string) => boolean };

const Listed = z.lazy(() =>
  z.object({
    id: z.number(),
    name: z.string(),
    size_in_bytes: z.number(),
    expired: z.boolean(),
    workflow_run: z.object({ head_sha: z.string().nullish() }).nullish(),
  }),
);

const Page = z.lazy(() => z.object({ artifacts: z.array(z.unknown()) }));

/** Artifacts of the reviewed head commit, the newest of each name, among the latest five hundred. */
export async function listArtifacts(client: GitHubClient, origin: ArtifactOrigin, wish: ArtifactWish): Promise<readonly Artifact[]> {
  const newest = new Map<string, Artifact>();
  for (const entry of await listed(client, origin, 'name' in wish ? wish.name : null)) {
    const parsed = Listed.safeParse(entry);
    if (!parsed.success || parsed.data.expired || parsed.data.workflow_run?.head_sha !== origin.headSha) continue;
    const { id, name, size_in_bytes: archiveBytes } = parsed.data;
    const isWanted = 'name' in wish ? name === wish.name : wish.passes(name);
    if (isWanted && id > (newest.get(name)?.id ?? 0)) newest.set(name, { id, name, archiveBytes });
  }
  return [...newest.values()];
}

async function listed({ octokit }: GitHubClient, { repository, runId }: ArtifactOrigin, name: string | null): Promise<readonly unknown[]> {
  const where = { owner: repository.owner, repo: repository.name, per_page: 100, ...(name === null ? {} : { name }) };
  const found: unknown[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data } =
      runId === null
        ? await octokit.rest.actions.listArtifactsForRepo({ ...where, page })
        : await octokit.rest.actions.listWorkflowRunArtifacts({ ...where, run_id: runId, page });
    const parsed = Page.safeParse(data);
    if (!parsed.success) throw new UnusableAnswer('the list of artifacts came without `artifacts`');
    found.push(...parsed.data.artifacts);
    if (parsed.data.artifacts.length < where.per_page) break;
  }
  return found;
}

/**
 * The zip archive of an artifact, at most `mostBytes` of it. GitHub answers with the address of a store, good for a minute: it is asked
 * without the token, which never leaves the API's origin. Throws where the API does not answer as it should; a store that does not costs
 * this artifact only.
 */
export async function downloadArtifact({ octokit }: GitHubClient, repository: Repository, id: number, mostBytes: number): Promise<Download> {
  const { headers, url } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    owner: repository.owner,
    repo: repository.name,
    artifact_id: id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  const { origin } = new URL(url);
  const location = headers.location ?? '';
  if (location === '' || !URL.canParse(location, url)) throw new UnusableAnswer('the artifact has no address');
  const mayAsk = (at: URL) => at.protocol === 'https:' || at.origin === origin;
  return download(new URL(location, url), { mayAsk, mostBytes, signal: AbortSignal.timeout(downloadTimeoutMs) });
}

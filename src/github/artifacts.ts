import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import type { PullRequest } from './events.ts';
import { UnusableAnswer } from './failure.ts';

/** Its address is good for as long. */
const downloadTimeoutMs = 60_000;

/** An archive that a workflow run for the reviewed commit has uploaded. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly archiveBytes: number;
}

const Listed = z.object({
  id: z.number(),
  name: z.string(),
  size_in_bytes: z.number(),
  expired: z.boolean(),
  workflow_run: z.object({ head_sha: z.string().nullish() }).nullish(),
});

/** Artifacts of the reviewed head commit, the newest of each name, among the latest hundred. Another commit's are nobody's results here. */
export async function listArtifacts({ octokit }: GitHubClient, pull: PullRequest, wanted: (name: string) => boolean): Promise<readonly Artifact[]> {
  const { data } = await octokit.rest.actions.listArtifactsForRepo({ owner: pull.repository.owner, repo: pull.repository.name, per_page: 100 });
  const newest = new Map<string, Artifact>();
  for (const entry of data.artifacts) {
    const parsed = Listed.safeParse(entry);
    if (!parsed.success || parsed.data.expired || parsed.data.workflow_run?.head_sha !== pull.headSha || !wanted(parsed.data.name)) continue;
    const { id, name, size_in_bytes: archiveBytes } = parsed.data;
    if (id > (newest.get(name)?.id ?? 0)) newest.set(name, { id, name, archiveBytes });
  }
  return [...newest.values()];
}

/**
 * The zip archive of an artifact. GitHub answers with the address of a store of its own, good for a minute:
 * it is asked without the token, which never leaves the API's origin.
 */
export async function downloadArtifact({ octokit }: GitHubClient, pull: PullRequest, id: number): Promise<Uint8Array> {
  const { headers, url } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
    owner: pull.repository.owner,
    repo: pull.repository.name,
    artifact_id: id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  const store = URL.canParse(headers.location ?? '', url) ? new URL(headers.location ?? '', url) : null;
  if (store === null || (store.protocol !== 'https:' && store.origin !== new URL(url).origin)) throw new UnusableAnswer('the artifact has no address');
  const answer = await fetch(store, { signal: AbortSignal.timeout(downloadTimeoutMs) }).catch(() => null);
  if (answer === null || !answer.ok) throw new UnusableAnswer(`the artifact could not be downloaded (${answer?.status ?? 'no answer'})`);
  return new Uint8Array(await answer.arrayBuffer());
}

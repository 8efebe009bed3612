import type { GitHubClient } from '../github/client.ts';
import type { PullRequest } from '../github/events.ts';
import type { FileReading } from '../model/report.ts';
import { mayBeConfig, mayBeResult } from '../review/select.ts';
import { readArtifacts } from '../sources/artifact.ts';
import { collectFiles } from '../sources/collect.ts';
import { expandPaths, includedReader, NoSuchPath, readContent } from '../sources/files.ts';
import { readBody } from '../sources/pull-request-body.ts';
import type { Inputs } from './inputs.ts';
import { WorkflowMistake } from './mistake.ts';
import { reading } from './reading.ts';

/** Whether a file could hold something to judge, by its name. */
export function mayMatter(path: string): boolean {
  return mayBeConfig(path) || mayBeResult(path);
}

export interface Elsewhere {
  readonly client: GitHubClient;
  readonly pull: PullRequest;
  readonly inputs: Inputs;
  /** Such as `https://github.com`. */
  readonly serverUrl: string;
}

/**
 * The results that are not in the pull request's diff: those in its body, and, where the workflow names them, files of this job and artifacts
 * of the same commit.
 */
export async function resultsElsewhere({ client, pull, inputs, serverUrl }: Elsewhere): Promise<readonly FileReading[]> {
  const site = { serverUrl, repository: `${pull.repository.owner}/${pull.repository.name}` };
  return [...(await readBody(pull.body, site)), ...(await madeHere(inputs.resultsPaths)), ...(await uploaded(client, pull, inputs.resultsArtifact))];
}

async function madeHere(named: readonly string[]): Promise<readonly FileReading[]> {
  if (named.length === 0) return [];
  try {
    return (await collectFiles(await expandPaths(named), readContent, () => {}, includedReader(named))).readings;
  } catch (error) {
    if (error instanceof NoSuchPath) throw new WorkflowMistake(`The input \`results-path\`: ${error.message}`);
    throw error;
  }
}

async function uploaded(client: GitHubClient, pull: PullRequest, name: string | null): Promise<readonly FileReading[]> {
  if (name === null) return [];
  const contents = await reading('read the artifacts', 'actions: read', () => readArtifacts(client, pull, { name, wanted: mayMatter }));
  const read = async (path: string) => contents.get(path) ?? ({ kind: 'missing' } as const);
  return (await collectFiles([...contents.keys()], read, () => {})).readings;
}

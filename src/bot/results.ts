import type { GitHubClient } from '../github/client.ts';
import type { PullRequest } from '../github/events.ts';
import type { FileReading } from '../model/report.ts';
import { mayBeConfig, mayBeResult } from '../review/select.ts';
import { readArtifacts } from '../sources/artifact.ts';
import { collectFiles } from '../sources/collect.ts';
import { expandPaths, includedReader, NoSuchPath, readContent } from '../sources/files.ts';
import { readBody } from '../sources/pull-request-body.ts';
import type { BotContext } from './context.ts';
import { RequestMistake } from './mistake.ts';
import { reading } from './reading.ts';

/** Whether a file could hold something to judge, by its name. */
export function mayMatter(path: string): boolean {
  return mayBeConfig(path) || mayBeResult(path);
}

/**
 * The results that are not in the pull request's diff: those in its body, and, where they are named, files of this machine and artifacts
 * of the same commit.
 */
export async function resultsElsewhere({ client, settings, serverUrl }: BotContext, pull: PullRequest): Promise<readonly FileReading[]> {
  const site = { serverUrl, repository: `${pull.repository.owner}/${pull.repository.name}` };
  return [...(await readBody(pull.body, site)), ...(await madeHere(settings.resultsPaths)), ...(await uploaded(client, pull, settings.resultsArtifact))];
}

async function madeHere(named: readonly string[]): Promise<readonly FileReading[]> {
  if (named.length === 0) return [];
  try {
    return (await collectFiles(await expandPaths(named), readContent, () => {}, includedReader(named))).readings;
  } catch (error) {
    if (error instanceof NoSuchPath) throw new RequestMistake(`The input \`results-path\`: ${error.message}`);
    throw error;
  }
}

async function uploaded(client: GitHubClient, pull: PullRequest, name: string | null): Promise<readonly FileReading[]> {
  if (name === null) return [];
  const contents = await reading('read the artifacts', 'actions: read', () => readArtifacts(client, pull, { name, wanted: mayMatter }));
  const read = async (path: string) => contents.get(path) ?? ({ kind: 'missing' } as const);
  return (await collectFiles([...contents.keys()], read, () => {})).readings;
}

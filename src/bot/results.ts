import type { ArtifactOrigin } from '../github/artifacts.ts';
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

/** What results that are not in the diff are looked for by. */
export interface ResultsOrigin extends ArtifactOrigin {
  /** What the author of the pull request wrote; empty where there is none. */
  readonly body: string;
}

/**
 * The results that are not in the diff: those in a pull request's body, and, where they are named, files of this machine and artifacts
 * of the same commit. Where one finished run is asked, all its artifacts are read unless some are named.
 */
export async function resultsElsewhere(context: BotContext, origin: ResultsOrigin): Promise<readonly FileReading[]> {
  const { settings, serverUrl } = context;
  const site = { serverUrl, repository: `${origin.repository.owner}/${origin.repository.name}` };
  return [...(await readBody(origin.body, site)), ...(await madeHere(settings.resultsPaths)), ...(await uploaded(context, origin))];
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

async function uploaded({ client, settings }: BotContext, origin: ArtifactOrigin): Promise<readonly FileReading[]> {
  const name = settings.resultsArtifact;
  if (name === null && origin.runId === null) return [];
  const contents = await reading('read the artifacts', 'actions: read', () => readArtifacts(client, origin, { name, wanted: mayMatter }));
  const read = async (path: string) => contents.get(path) ?? ({ kind: 'missing' } as const);
  return (await collectFiles([...contents.keys()], read, () => {})).readings;
}

import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { defaultPolicy } from '../policy/policy.ts';
import { markupPlain } from '../report/markup.ts';
import { policyPath } from '../review/select.ts';
import { messageOf } from '../sources/files.ts';
import { GitFailed, repositoryRoot } from '../sources/git.ts';
import { wordsOf } from '../words/languages.ts';
import { exitStatus, type Terminal, UsageError } from './context.ts';
import { repositoryFacts } from './init/facts.ts';
import { policyText } from './init/policy-text.ts';
import { CommonOptions, once } from './options.ts';
import { NotWritten } from './print.ts';
import { progressOn } from './progress.ts';

/** Where the workflow to copy stands, seen from this module; the build puts it into `dist/`. */
const workflowSource = process.env.LONGRUN_WORKFLOW ?? '../../examples/workflows/longrun.yml';
const workflowPath = '.github/workflows/longrun.yml';

const InitOptions = CommonOptions.pick({ language: true, quiet: true }).extend({ dryRun: z.boolean().default(false) });

interface NewFile {
  /** In the repository. */
  readonly path: string;
  readonly text: string;
}

/** `longrun init`: writes the workflow and the policy file into the repository around `folder`, and never over a file that is there. Gives the exit status. */
export async function initCommand(folder: string, given: unknown, terminal: Terminal): Promise<number> {
  const options = InitOptions.parse(given, once);
  const { words: language, missing } = wordsOf(options.language ?? defaultPolicy.language);
  const words = language.init;
  if (missing !== null && !options.quiet) terminal.err(`longrun: ${missing}\n`);
  const say = (sentence: string) => terminal.out(`${markupPlain(sentence)}\n`);
  const root = await rootAround(folder);
  const facts = await repositoryFacts(root, progressOn(terminal, options.quiet));
  const files: readonly NewFile[] = [
    { path: workflowPath, text: await readFile(new URL(workflowSource, import.meta.url), 'utf8') },
    { path: policyPath, text: policyText(facts, terminal) },
  ];
  let written = 0;
  for (const file of files) {
    const isNew = options.dryRun ? await isFree(root, file.path) : await writeNew(root, file);
    written += Number(isNew);
    if (!isNew) say(words.left(file.path));
    else if (options.dryRun) show(file, terminal, words.wouldWrite(file.path, file.text.trimEnd().split('\n').length));
    else say(words.wrote(file.path));
  }
  if (written === 0) say(words.nothingNew);
  else if (!options.dryRun) say(words.next(facts.branch));
  return exitStatus.ok;
}

async function rootAround(folder: string): Promise<string> {
  return repositoryRoot(folder).catch((error: unknown) => {
    if (!(error instanceof GitFailed) || !error.message.includes('no git repository')) throw error;
    throw new UsageError('This is no git repository; run `longrun init` inside one, or make one with `git init`.');
  });
}

/** The text holds no control characters: names of the repository are written as YAML escapes them. */
function show({ text }: NewFile, terminal: Terminal, sentence: string): void {
  const lines = text.trimEnd().split('\n');
  terminal.out(`${markupPlain(sentence)}\n${lines.map((line) => `+ ${line}`.trimEnd()).join('\n')}\n\n`);
}

/** Whether nothing stands at the path, and nothing but folders on the way to it. Throws NotWritten where a way leads out of the repository. */
async function isFree(root: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  for (let count = 1; count < parts.length; count++) {
    const above = parts.slice(0, count).join('/');
    const status = await lstat(join(root, above)).catch(() => null);
    if (status === null) return true;
    if (!status.isDirectory())
      throw new NotWritten(`The file \`${path}\``, `\`${above}\` is no folder: make it one, or write the file by hand with what --dry-run shows`);
  }
  return (await lstat(join(root, path)).catch(() => null)) === null;
}

/** Writes a file that is not there yet; false where one is. */
async function writeNew(root: string, { path, text }: NewFile): Promise<boolean> {
  if (!(await isFree(root, path))) return false;
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: 'wx' });
    return true;
  } catch (error) {
    throw new NotWritten(`The file \`${path}\``, `${messageOf(error)}; make it writable, or write the file by hand with what --dry-run shows`);
  }
}

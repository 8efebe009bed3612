import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { annotationsOf, parseCommands, parseFileCommands, type ShownAnnotation, type WorkflowCommand } from './commands.ts';
import type { ActionEvent } from './events.ts';
import type { GitHub } from './github.ts';
import { isObject, type Json } from './json.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** A summary above this is dropped whole (S:runner FileCommandManager.cs). */
const maximumSummaryBytes = 1024 * 1024;

export interface ActionOptions {
  readonly github: GitHub;
  readonly event: ActionEvent;
  /** The job's token; its identity and permissions are those it was made with. */
  readonly token: string;
  /** As in `with:`; what is left out gets its default from action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the environment, over what the runner sets; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** From the repository's root: the folder whose action.yml is run; the root itself by default. */
  readonly action?: string;
  /** From the repository's root: run instead of what action.yml names. */
  readonly entry?: string;
  /** After which it is killed. */
  readonly timeoutMilliseconds?: number;
  /** The run's number and attempt, for tests of re-runs. */
  readonly runId?: number;
  readonly runAttempt?: number;
  /** Files of the workspace, which is empty by default: nothing was checked out. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** Runs the entry: in a process of its own by default. */
  readonly execute?: Executor;
  /** An empty folder for the job's files, which stays; by default one that goes with the test. */
  readonly folder?: string;
}

/** Runs a module as the main one of a process with exactly that environment. */
export type Executor = (entry: string, options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly timeout: number }) => Promise<Finished>;

/** What a job's page and its later steps get to see. */
export interface ActionResult {
  /** Null when it was killed for time. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  /** Empty when it was too large: GitHub drops it then. */
  readonly summary: string;
  readonly isSummaryDropped: boolean;
  /** Every workflow command in stdout and stderr. */
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly ShownAnnotation[];
  /** Files that were left in RUNNER_TEMP can be read until the process ends. */
  readonly temp: string;
}

interface Metadata {
  readonly defaults: Readonly<Record<string, string>>;
  readonly main: string;
}

/** Defaults of the inputs and the entry point, from action.yml. */
function metadata(folder: string, token: string): Metadata {
  const parsed: Json = parseYaml(readFileSync(join(folder, 'action.yml'), 'utf8'));
  const inputs = isObject(parsed) && isObject(parsed.inputs) ? parsed.inputs : {};
  const runs = isObject(parsed) && isObject(parsed.runs) ? parsed.runs : {};
  const defaults = Object.entries(inputs).map(([name, input]): [string, string] => {
    const value = isObject(input) && input.default !== undefined && input.default !== null ? String(input.default) : '';
    return [name, value.replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token)];
  });
  return { defaults: Object.fromEntries(defaults), main: join(folder, typeof runs.main === 'string' ? runs.main : 'dist/index.js') };
}

interface Folder {
  readonly path: string;
  readonly file: (name: string) => string;
}

function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'longrun-action-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function prepare(options: ActionOptions): Folder {
  const path = options.folder ?? temporaryFolder();
  const file = (name: string) => join(path, name);
  mkdirSync(file('temp'));
  mkdirSync(file('workspace'));
  writeFileSync(file('event.json'), JSON.stringify(options.event.payload));
  for (const name of ['output', 'state', 'env', 'path', 'summary']) writeFileSync(file(name), '');
  for (const [name, content] of Object.entries(options.workspace ?? {})) {
    mkdirSync(join(file('workspace'), name, '..'), { recursive: true });
    writeFileSync(join(file('workspace'), name), content);
  }
  return { path, file };
}

/** Upper case, spaces to underscores, hyphens kept (S:runner Handler.cs). */
function inputName(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function environment(options: ActionOptions, folder: Folder, defaults: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { event, github } = options;
  const inputs = Object.entries({ ...defaults, ...options.inputs }).map(([name, value]) => [inputName(name), value]);
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder.path,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__longrun-dev_longrun',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: folder.file('event.json'),
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_OWNER: event.repository.split('/')[0] ?? '',
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_JOB: 'review',
    GITHUB_WORKFLOW: 'longrun',
    GITHUB_RUN_ID: `${options.runId ?? 1}`,
    GITHUB_RUN_NUMBER: `${options.runId ?? 1}`,
    GITHUB_RUN_ATTEMPT: `${options.runAttempt ?? 1}`,
    GITHUB_WORKSPACE: folder.file('workspace'),
    GITHUB_OUTPUT: folder.file('output'),
    GITHUB_STATE: folder.file('state'),
    GITHUB_ENV: folder.file('env'),
    GITHUB_PATH: folder.file('path'),
    GITHUB_STEP_SUMMARY: folder.file('summary'),
    RUNNER_TEMP: folder.file('temp'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...Object.fromEntries(inputs),
    ...options.env,
  };
}

/** A process that is over. */
export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const inOwnProcess: Executor = (entry, { cwd, env, timeout }) =>
  new Promise((resolve, reject) => {
    const child = spawn(execPath, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], timeout, killSignal: 'SIGKILL' });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }));
  });

/** Runs the Action as the runner does: a Node process with files for its event and outputs, talking to the emulated GitHub. */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  const { defaults, main } = metadata(join(root, options.action ?? ''), options.token);
  const folder = prepare(options);
  const env = environment(options, folder, defaults);
  const execute = options.execute ?? inOwnProcess;
  const entry = options.entry === undefined ? main : join(root, options.entry);
  const finished = await execute(entry, { cwd: folder.file('workspace'), env, timeout: options.timeoutMilliseconds ?? 60_000 });
  const read = (name: string) => readFileSync(folder.file(name), 'utf8');
  const summary = read('summary');
  const isSummaryDropped = Buffer.byteLength(summary) > maximumSummaryBytes;
  const commands = [...parseCommands(finished.stdout), ...parseCommands(finished.stderr)];
  return {
    ...finished,
    outputs: parseFileCommands(read('output')),
    state: parseFileCommands(read('state')),
    environment: parseFileCommands(read('env')),
    summary: isSummaryDropped ? '' : summary,
    isSummaryDropped,
    commands,
    annotations: annotationsOf(commands),
    temp: folder.file('temp'),
  };
}

/** Throws when the log holds a workflow command besides the named ones: somebody's text became one. */
export function expectOnlyCommands(
  result: ActionResult,
  allowed: readonly string[] = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask'],
): void {
  const unexpected = result.commands.filter(({ command }) => !allowed.includes(command));
  if (unexpected.length > 0) throw new Error(`Unexpected workflow commands:\n${unexpected.map(({ line }) => `  ${line}`).join('\n')}`);
}

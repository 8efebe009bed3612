import { spawn, spawnSync } from 'node:child_process';

/** What a run of the committed command line left behind. */
export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dist/cli.js` as a person would, in a folder, without colours. */
export function runCli(args: readonly string[], cwd = process.cwd()): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${process.cwd()}/dist/cli.js`, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** The same beside a server of this process, which answers meanwhile; `env` is all that it gets of an environment besides PATH. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>>, cwd = process.cwd()): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const environment = { PATH: process.env.PATH ?? '', NO_COLOR: '1', COLUMNS: '100', ...env };
    const child = spawn(process.execPath, [`${process.cwd()}/dist/cli.js`, ...args], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }));
  });
}

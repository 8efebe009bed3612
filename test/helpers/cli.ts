import { spawnSync } from 'node:child_process';

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

import { chdir, stderr, stdout } from 'node:process';

/** One run that this process is asked for. */
interface Job {
  readonly entry: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

let runs = 0;

/**
 * Runs a bundled entry again and again: the entry itself is evaluated anew each time, with the environment of its run,
 * while the chunks behind it are compiled once. No module reads the environment when it is imported, so a run cannot tell.
 */
async function run({ entry, cwd, env }: Job): Promise<void> {
  runs += 1;
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  chdir(cwd);
  process.exitCode = undefined;
  const out = capture(stdout);
  const err = capture(stderr);
  try {
    await import(`${entry}?run=${runs}`);
  } catch (error) {
    err.text.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
  out.restore();
  err.restore();
  const exitCode = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  process.send?.({ exitCode, stdout: out.text.join(''), stderr: err.text.join('') });
}

function capture(stream: NodeJS.WriteStream) {
  const text: string[] = [];
  const { write } = stream;
  stream.write = (chunk: string | Uint8Array) => {
    text.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
    return true;
  };
  return {
    text,
    restore: () => {
      stream.write = write;
    },
  };
}

process.on('message', (job: Job) => void run(job));

import { expect, test } from 'vitest';
import * as z from 'zod';
import { runCli } from '../helpers/cli.ts';

const Logged = z.object({
  family: z.string(),
  peak: z.number(),
  warmupSteps: z.number(),
  horizonSteps: z.number().nullable(),
  config: z.object({ explains: z.boolean() }),
});
const Inspection = z.object({ files: z.array(z.object({ trials: z.array(z.object({ loggedSchedule: Logged.nullable() })) })) });

function loggedOf(folder: string) {
  const { files } = Inspection.parse(JSON.parse(runCli(['inspect', folder, '--format', 'json']).stdout));
  return files.flatMap((file) => file.trials.map((trial) => trial.loggedSchedule));
}

test.for([
  ['round-1/linear-lr0.004', 'linear', 500],
  ['round-1/cosine-lr0.004', 'cosine', 500],
  ['round-2/inverse-sqrt-extended', 'inverse-square-root', null],
  ['round-2/exponential-continued', 'exponential', null],
] as const)('examples/bytes/%s: the log shows %s, and its config explains it', ([run, family, horizonSteps]) => {
  const [logged] = loggedOf(`examples/bytes/${run}`);
  expect(logged).toMatchObject({ family, peak: expect.closeTo(0.004, 5), horizonSteps, config: { explains: true } });
  // Round 2 logs every 50 steps: its warmup of 50 ends at the first of them.
  expect(Math.abs((logged?.warmupSteps ?? Number.NaN) - 50)).toBeLessThanOrEqual(run.startsWith('round-1') ? 0 : 50);
});

test('the sentence says both', () => {
  expect(runCli(['inspect', 'examples/bytes/round-1/cosine-lr0.004']).stdout).toMatch(
    /Logged learning rate: cosine, peak 0\.004[\s\S]*The schedule of its config explains it/,
  );
});

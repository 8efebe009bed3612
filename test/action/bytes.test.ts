import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { reviewChange } from '../helpers/change.ts';
import { runCli } from '../helpers/cli.ts';
import { runAction } from '../helpers/github/action.ts';
import { pullRequestEvent } from '../helpers/github/events.ts';
import { createGitHub, expectNoViolations } from '../helpers/github/github.ts';
import { reportOf, suggestionIn } from './mill.ts';

const round1 = 'examples/bytes/round-1';
const text = (path: string) => readFileSync(path, 'utf8');
/** The measured final losses, from the folder's own page. */
const measured = new Map(
  [...text('examples/bytes/README.md').matchAll(/^\| ([\w-]+) \|.*\| (\d\.\d{4}) \|$/gm)].map(([, trial = '', loss = '']) => [trial, loss]),
);
const configOf = (family: string) => text(`${round1}/${family}-lr0.004/config.yaml`);
const longer = (config: string) => config.replace('max_train_steps: 500', 'max_train_steps: 5000');
const runs = Object.fromEntries(
  readdirSync(round1).flatMap((trial) => ['config.yaml', 'metrics.csv'].map((name) => [`${round1}/${trial}/${name}`, text(`${round1}/${trial}/${name}`)])),
);

const Report = z.object({
  verdict: z.string(),
  findings: z.array(
    z.looseObject({
      rule: z.string(),
      severity: z.string(),
      location: z.object({ line: z.number() }).nullable(),
      message: z.string(),
      recommendation: z.string(),
      evidence: z.record(z.string(), z.unknown()),
    }),
  ),
  schedules: z.array(z.looseObject({ config: z.string(), family: z.string(), confirmation: z.string().nullable() })),
});
type Report = z.infer<typeof Report>;

/** A pull request that takes one schedule of round 1 to 5,000 steps. */
interface Case {
  readonly family: string;
  /** Where the config stands: on its own, or beside the runs of round 1. */
  readonly path: string;
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
}

function casesOf(family: string): readonly Case[] {
  const [alone, beside] = ['configs/bytes.yaml', `${round1}/${family}-lr0.004/config.yaml`];
  const [before, after] = [configOf(family), longer(configOf(family))];
  return [
    { family, path: alone, base: { [alone]: before }, head: { [alone]: after } },
    { family, path: beside, base: runs, head: { ...runs, [beside]: after } },
  ];
}

const about = (report: Report) => report.findings.filter(({ rule }) => rule === 'decay-stretched');
const lineOf = (config: string) => config.split('\n').findIndex((line) => line.startsWith('max_train_steps')) + 1;

/** What a review has to say, however it was started. */
function expectJudged(report: Report, { family, path }: Case): void {
  const [finding, ...others] = about(report);
  expect(others).toEqual([]);
  if (family === 'cosine') {
    expect(finding).toBeUndefined();
    expect(report.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(report.schedules).toContainEqual(expect.objectContaining({ config: path, family: 'cosine', confirmation: 'taken-along' }));
    return;
  }
  const said = JSON.stringify(finding);
  expect(finding?.location?.line).toBe(lineOf(longer(configOf(family))));
  expect(finding?.evidence).toMatchObject({ oldMaxTrainSteps: 500, maxTrainSteps: 5000, addedSteps: 4500 });
  if (family === 'exponential') {
    expect(finding?.severity).toBe('error');
    expect(finding?.evidence.addedShareBelowHundredth).toBeCloseTo(0.94, 2);
    expect(said).toContain(measured.get('exponential-continued'));
  }
  if (family === 'inverse_sqrt') {
    expect(finding?.severity).toBe('warning');
    expect(finding?.evidence.shareBelowOldFinal).toBeCloseTo(0.9, 2);
    expect(said).toContain(measured.get('inverse-sqrt-extended'));
  }
  if (family === 'linear') {
    expect(finding?.severity).toBe('note');
    expect(finding?.evidence).toMatchObject({ recipe: 'hold-then-decay', decaySteps: 450, oldDecaySteps: 450, settings: ['decay_steps: 450'] });
    expect(said).toContain(measured.get('linear-stretched'));
    expect(said).toContain(measured.get('linear-same-decay-length'));
    expect(said).toContain('within the noise of one seed');
  }
}

const cases = ['exponential', 'inverse_sqrt', 'linear', 'cosine'].flatMap(casesOf);

test('the measured losses were read', () => {
  expect([...measured.values()]).toEqual(['1.3805', '1.3889', '1.4058', '1.5079', '2.2621']);
});

describe('a pull request that takes round 1 to 5,000 steps, through the Action', () => {
  test.for(cases)('$family in $path', async (one) => {
    const github = await createGitHub();
    const repository = github.repository('river/bytes', { files: one.base });
    const pull = repository.pullRequest({ files: one.head });
    const event = pullRequestEvent(github, repository, pull, { isTarget: true });
    const result = await runAction({ github, event, token: github.token(), runId: 1, env: { LONGRUN_WRITE_PAUSE_MS: '0' } });
    expectJudged(Report.parse(reportOf(result)), one);
    const inline = pull.reviewComments().filter(({ body }) => body.includes('decay-stretched'));
    expect(inline.map(({ anchor }) => anchor.path)).toEqual(one.family === 'cosine' ? [] : [one.path]);
    const [comment] = inline;
    if (one.family === 'linear' && comment !== undefined) expect(suggestionIn(comment.body)).toMatch(/^decay_steps: 450$/m);
    expectNoViolations(github);
    await github.close();
  });
});

describe('the same through longrun review', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'longrun-bytes-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function written(name: string, files: Readonly<Record<string, string>>): Promise<string> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name, path)), { recursive: true });
      await writeFile(join(folder, name, path), content);
    }
    return join(folder, name);
  }

  test.for(cases.map((one, index) => ({ ...one, index })))('$family in $path', async ({ index, ...one }) => {
    const [base, head] = [await written(`${index}-base`, one.base), await written(`${index}-head`, one.head)];
    const { stdout, status } = runCli(['review', '--base', base, '--head', head, '--format', 'json', '--quiet']);
    expect(status).toBe(0);
    expectJudged(Report.parse(JSON.parse(stdout)), one);
  });
});

test('a linear schedule that was taken along with its decay kept is confirmed', async () => {
  const path = 'configs/bytes.yaml';
  const { findings, schedules } = await reviewChange(
    { [path]: configOf('linear') },
    { [path]: text('examples/bytes/round-2/linear-same-decay-length/config.yaml') },
  );
  expect(findings).toEqual([]);
  expect(schedules).toMatchObject([{ config: path, family: 'linear', confirmation: 'decay-kept' }]);
});

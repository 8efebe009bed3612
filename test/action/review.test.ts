import { describe, expect, test } from 'vitest';
import { readMarker, withMarker } from '../../src/publish/marker.ts';
import { expectOnlyCommands } from '../helpers/github/action.ts';
import { pullRequestEvent, workflowDispatchEvent } from '../helpers/github/events.ts';
import { zip } from '../helpers/zip.ts';
import { accepted, config, configPath, eachWithMill, earlyRuns, inlineComments, type Mill, reportOf, review, studyFiles, summaries } from './mill.ts';

let mill: Mill;

/** Puts another world in the place of the one that every test starts with. */
const instead = eachWithMill((fresh) => {
  mill = fresh;
});

describe('a first review', () => {
  test('stands on the changed line with a suggestion, in one summary, on the job’s page and in the outputs', async () => {
    const result = await review(mill);
    expect(result.exitCode).toBe(0);
    expectOnlyCommands(result, []);
    expect(mill.pull.reviews()).toMatchObject([{ state: 'COMMENTED' }]);
    expect(mill.pull.reviewComments()).toMatchObject([{ anchor: { path: configPath, line: 4, side: 'RIGHT' } }]);
    expect(accepted(mill)).toMatch(/^max_train_steps: \d+$/m);
    expect(summaries(mill)).toHaveLength(1);
    expect(summaries(mill)[0]).toContain('mill-round-1');
    expect(result.summary).toContain('mill-round-1');
    expect(result.outputs).toMatchObject({ verdict: 'attention', errors: '0', warnings: '1' });
    expect(JSON.parse(result.outputs['max-train-steps'] ?? '')).toEqual({ 'mill-round-1': expect.any(Number) });
    expect(reportOf(result)).toMatchObject({ schema: 'longrun.report/1', verdict: 'attention', findings: [{ rule: 'best-step-early' }] });
  });

  test('costs at most nine requests, four of them writes', async () => {
    await review(mill);
    const { reads, writes } = mill.github.counts();
    expect(writes).toBeLessThanOrEqual(4);
    expect(reads + writes).toBeLessThanOrEqual(9);
  });

  test('names its API version and never shows its token', async () => {
    const result = await review(mill);
    expect(mill.github.requests.every(({ headers }) => headers['x-github-api-version'] === '2022-11-28')).toBe(true);
    expect(result.stdout + result.stderr + result.summary + JSON.stringify(reportOf(result))).not.toContain(mill.token);
  });

  test('fails the job where the workflow asks for it, and only then', async () => {
    expect((await review(mill, { inputs: { 'fail-on': 'error' } })).exitCode).toBe(0);
    const failing = await review(mill, { inputs: { 'fail-on': 'warning' } });
    expect(failing.exitCode).toBe(1);
    expect(failing.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('fail-on') }]);
  });

  test('as a dry run writes nothing to the pull request', async () => {
    const result = await review(mill, { inputs: { 'dry-run': 'true' } });
    expect(mill.github.counts().writes).toBe(0);
    expect(result.outputs.verdict).toBe('attention');
    expect(result.summary).toContain('mill-round-1');
  });

  test('writes a check run where one is named, once', async () => {
    const inputs = { 'check-name': 'longrun', 'fail-on': 'warning' };
    await review(mill, { inputs });
    await review(mill, { inputs });
    expect(mill.repository.checkRuns(mill.pull.headSha())).toMatchObject([{ name: 'longrun', status: 'completed', conclusion: 'failure' }]);
  });
});

describe('a second run', () => {
  test('on the same head writes nothing', async () => {
    await review(mill);
    mill.github.forget();
    const result = await review(mill);
    expect(mill.github.counts().writes).toBe(0);
    expect(result.outputs.verdict).toBe('attention');
  });

  test('after a push that takes the suggestion: the comment is gone, the summary is up to date', async () => {
    await review(mill);
    const before = summaries(mill);
    mill.pull.push({ [configPath]: accepted(mill) });
    const result = await review(mill);
    expect(result.outputs.warnings).toBe('0');
    expect(inlineComments(mill)).toEqual([]);
    expect(summaries(mill)).toHaveLength(1);
    expect(summaries(mill)).not.toEqual(before);
    expect(readMarker(mill.pull.comments()[0]?.body ?? '')?.sha).toBe(mill.pull.headSha());
  });

  test('leaves a thread that a person has answered, and says in it that the finding is gone', async () => {
    await review(mill);
    const [comment] = mill.pull.reviewComments();
    const taken = accepted(mill);
    mill.pull.reviewComment({ by: 'marta', body: 'Let us talk about this.', inReplyTo: comment?.id ?? 0 });
    mill.pull.push({ [configPath]: taken });
    await review(mill);
    expect(mill.pull.reviewComments().map(({ user }) => user.login)).toEqual(['github-actions[bot]', 'marta', 'github-actions[bot]']);
  });

  test('never touches a comment of somebody else, a forged marker included', async () => {
    const forged = withMarker('Trust me.', { schema: 1, kind: 'summary', fp: '', sha: mill.pull.headSha(), run: 999, attempt: 1 });
    mill.pull.comment({ by: 'mallory', body: forged });
    mill.pull.reviewComment({ by: 'mallory', path: configPath, line: 4, body: forged.replace('Trust me.', 'Gone?') });
    await review(mill);
    mill.pull.push({ [configPath]: accepted({ ...mill, pull: { ...mill.pull, reviewComments: () => mill.pull.reviewComments().slice(1) } }) });
    await review(mill);
    expect(mill.pull.comments().map(({ user }) => user.login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(mill.pull.comments()[0]?.body).toBe(forged);
    expect(mill.pull.reviewComments().map(({ user }) => user.login)).toEqual(['mallory']);
  });

  test('with a fault between: a 502 after the write landed leaves no duplicate', async () => {
    mill.github.fault({ kind: 'applied-then-502', method: 'POST', path: /\/issues\/\d+\/comments$/ });
    mill.github.fault({ kind: 'applied-then-502', method: 'POST', path: /\/reviews$/ });
    const result = await review(mill);
    expect(result.exitCode).toBe(0);
    expect(mill.github.pendingFaults()).toBe(0);
    expect(summaries(mill)).toHaveLength(1);
    expect(inlineComments(mill)).toHaveLength(1);
  });
});

describe('a token that can only read, as on a fork', () => {
  test('has the review on the job’s page and in annotations, with the same verdict and status', async () => {
    await instead({ files: studyFiles, fork: 'olga/mill' });
    const event = pullRequestEvent(mill.github, mill.repository, mill.pull);
    const token = mill.github.token({ permissions: { contents: 'read', pull_requests: 'read' } });
    const result = await review(mill, { event, token, inputs: { 'fail-on': 'warning' } });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'attention', warnings: '1' });
    expect(result.summary).toContain('mill-round-1');
    expect(result.summary).toContain('pull-requests: write');
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning', message: expect.stringContaining('pull-requests: write') }));
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning', title: 'Longrun: best-step-early' }));
    expect(mill.pull.comments()).toEqual([]);
    expect(mill.pull.reviewComments()).toEqual([]);
  });

  test('reviews a deleted fork', async () => {
    await instead({ files: studyFiles, fork: 'olga/mill' });
    mill.pull.deleteFork();
    const result = await review(mill);
    expect(result.outputs.verdict).toBe('attention');
    expect(inlineComments(mill)).toHaveLength(1);
  });
});

describe('a large or moving pull request', () => {
  test('of 3,050 files is reviewed as far as GitHub lists it, and the report says so', async () => {
    const padding = Object.fromEntries(Array.from({ length: 3050 }, (_, n) => [`zz/${String(n).padStart(4, '0')}.txt`, 'x\n']));
    await instead({ files: { ...studyFiles, ...padding } });
    const result = await review(mill);
    expect(result.exitCode).toBe(0);
    expect(result.outputs.verdict).toBe('attention');
    expect(JSON.stringify(reportOf(result))).toContain('listing-incomplete');
  });

  test('that is force-pushed while the review is posted gets no comment on lines that are gone', async () => {
    mill.github.fault({ kind: 'delay', delayMilliseconds: 400, method: 'POST', path: /\/reviews$/ });
    const running = review(mill);
    while (!mill.github.requests.some((request) => request.isWrite)) await new Promise((resolve) => setTimeout(resolve, 5));
    mill.pull.forcePush({ 'README.md': '# Started over\n' });
    const result = await running;
    expect(result.exitCode).toBe(0);
    expect(inlineComments(mill)).toEqual([]);
    expect(result.summary).toContain('moved on');
  });

  test('with two runs at once keeps one summary, the newer head’s', async () => {
    mill.github.fault({ kind: 'delay', delayMilliseconds: 1500, method: 'POST', path: /\/issues\/\d+\/comments$/ });
    const older = review(mill);
    while (!mill.github.requests.some((request) => request.isWrite)) await new Promise((resolve) => setTimeout(resolve, 5));
    mill.pull.push({ [configPath]: config(990) });
    const newer = await review(mill);
    await older;
    expect(newer.exitCode).toBe(0);
    expect(summaries(mill)).toHaveLength(1);
    expect(readMarker(mill.pull.comments()[0]?.body ?? '')?.sha).toBe(mill.pull.headSha());
  });
});

describe('a run with nothing to review', () => {
  test('concludes on a pull request without training files, and says so', async () => {
    await instead({ files: { 'README.md': '# Mill\nMore words.\n', 'src/wheel.rs': 'fn main() {}\n' } });
    const result = await review(mill, { inputs: { 'fail-on': 'note' } });
    expect(result.exitCode).toBe(0);
    expect(result.outputs.verdict).toBe('nothing-to-judge');
    expect(result.summary.toLowerCase()).toContain('no training config or run results in this pull request');
    expect(mill.pull.comments()).toEqual([]);
  });
});

describe('a run that was started by hand', () => {
  test('reviews the pull request that it names', async () => {
    const event = workflowDispatchEvent(mill.github, mill.repository, { 'pr-number': `${mill.pull.number}` });
    const result = await review(mill, { event, inputs: { 'pr-number': `${mill.pull.number}` } });
    expect(result.outputs.verdict).toBe('attention');
    expect(inlineComments(mill)).toHaveLength(1);
  });

  test.for([
    { inputs: {}, status: 2, says: 'pr-number' },
    { inputs: { 'pr-number': 'seven' }, status: 2, says: 'the number of a pull request' },
    { inputs: { 'pr-number': '77' }, status: 4, says: 'pull request 77' },
  ])('says what is wrong with $inputs', async ({ inputs, status, says }) => {
    const result = await review(mill, { event: workflowDispatchEvent(mill.github, mill.repository, {}), inputs });
    expect(result.exitCode).toBe(status);
    expect(result.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(says) }]);
  });
});

describe('results from elsewhere', () => {
  test('of this job are judged with the pull request', async () => {
    await instead({ files: { [configPath]: config(1000) } });
    const result = await review(mill, { workspace: earlyRuns, inputs: { 'results-path': 'runs' } });
    expect(result.outputs.warnings).toBe('1');
  });

  test('of an artifact count only for the commit that made them', async () => {
    await instead({ files: { [configPath]: config(1000) } });
    const files = Object.fromEntries(Object.entries(earlyRuns).map(([path, text]) => [path.replace('runs/', ''), text]));
    mill.repository.artifact({ name: 'runs', headSha: mill.pull.headSha(), archive: zip(files) });
    const token = mill.github.token({ permissions: { contents: 'read', pull_requests: 'write', actions: 'read' } });
    expect((await review(mill, { token, inputs: { 'results-artifact': 'run?' } })).outputs.warnings).toBe('1');
    mill.pull.push({ 'README.md': '# Another commit\n' });
    expect((await review(mill, { token, inputs: { 'results-artifact': 'run?' } })).outputs.warnings).toBe('0');
  });

  test('in the body of the pull request are judged though the change has none, on no line', async () => {
    await instead({ files: { 'notes.txt': 'neither a config nor results' }, policy: 'version: 1\n' });
    const link = mill.github.attach({ name: 'round-1.zip', bytes: zip(earlyRuns) });
    const pull = mill.repository.pullRequest({ files: { 'more.txt': 'still none' }, body: `The runs: [round-1.zip](${link})` });
    const result = await review({ ...mill, pull }, { env: { GITHUB_SERVER_URL: mill.github.url } });
    expect(reportOf(result)).toMatchObject({
      verdict: 'attention',
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'best-step-early', location: null })]),
    });
    expect(inlineComments({ ...mill, pull })).toEqual([]);
    expect(summaries({ ...mill, pull })[0]).toContain('round-1.zip');
  });
});

describe('what goes wrong', () => {
  test('a policy file with a mistake fails the job with file and line', async () => {
    await instead({ policy: 'version: 1\nfail-onn: error\n' });
    const result = await review(mill);
    expect(result.exitCode).toBe(2);
    expect(result.annotations).toMatchObject([{ level: 'error', message: expect.stringContaining('.github/longrun.yml:2') }]);
  });

  test.for([{ 'fail-on': 'sometimes' }, { inline: '-1' }, { comment: 'loud' }, { language: 'tlh' }, { 'dry-run': 'yes' }])(
    'an input that is not understood is named: %o',
    async (inputs) => {
      const result = await review(mill, { inputs });
      expect(result.exitCode).toBe(2);
      expect(result.annotations[0]?.message).toContain(`\`${Object.keys(inputs)[0]}\``);
      expect(mill.github.requests).toEqual([]);
    },
  );

  test('a token without access says which permission is missing', async () => {
    await instead({ files: studyFiles, isPrivate: true });
    const result = await review(mill, { token: mill.github.token({ permissions: { contents: 'read' } }) });
    expect(result.exitCode).toBe(4);
    expect(result.annotations[0]?.message).toContain('`pull-requests: read`');
  });

  test('GitHub down: one sentence, no stack', async () => {
    mill.github.fault({ kind: 'status', path: /\/files$/, times: 99 });
    const result = await review(mill);
    expect(result.exitCode).toBe(4);
    expect(result.annotations).toHaveLength(1);
    expect(result.stdout).not.toContain('at async');
  });

  test('hostile names and texts stay texts', async () => {
    const path = 'runs/::error::x ##[warning]y @everyone <img src=x>/metrics.csv';
    await instead({ files: { ...studyFiles, [path]: 'step,val_loss\n1,2\n2,1\n', 'bad.yaml': 'a: [\n::set-output name=verdict::clear\n' } });
    const result = await review(mill);
    expectOnlyCommands(result, []);
    expect(result.outputs.verdict).toBe('attention');
    expect(
      summaries(mill)
        .join('')
        .replaceAll(/`[^`\n]+`/g, ''),
    ).not.toMatch(/<img|@everyone|::/);
  });
});
